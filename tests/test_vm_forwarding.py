"""Many connections over one serial port: framing, and both ends of the way, without a machine."""

import contextlib
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from worldmodel_kernel.workspace.vm.forwarding import Forwarder
from worldmodel_kernel.workspace.vm.frames import MAX_DATA, Frame, Frames, Kind, encoded

FRAMES = st.builds(
    Frame,
    st.sampled_from(Kind),
    st.integers(min_value=0, max_value=2**32 - 1),
    st.binary(max_size=300),
)


@given(st.lists(FRAMES, max_size=8), st.integers(min_value=1, max_value=40))
@settings(max_examples=60)
def test_frames_arrive_whole_however_the_bytes_are_cut(frames: list[Frame], cut: int) -> None:
    data = b"".join(map(encoded, frames))
    reader = Frames()

    pieces = [data[at : at + cut] for at in range(0, len(data), cut)]
    found = [frame for piece in pieces for frame in reader.feed(piece)]

    assert found == frames


@pytest.mark.parametrize(
    "data",
    [
        b"\x02" + (1).to_bytes(4, "big") + (MAX_DATA + 1).to_bytes(4, "big"),
        b"\x09" + bytes(8),
        b"\xff" * 9,
    ],
    ids=["too long", "no such kind", "noise"],
)
def test_what_is_no_frame_is_refused_before_it_is_kept(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"frame|Kind"):
        list(Frames().feed(data))


# --- both ends ------------------------------------------------------------------------------------


class Way:
    """A server inside, clients outside, and one port between two forwarders."""

    def __init__(self, folder: Path, serve: Callable[[socket.socket], None]) -> None:
        self._port_outside, self._port_inside = socket.socketpair()
        self._address = str(folder / "outside")
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(self._address)
        listener.listen()
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(folder / "inside"))
        self._server.listen()
        self._serve = serve
        threading.Thread(target=self._accept, daemon=True).start()
        self.outside, self.inside = Forwarder(), Forwarder()
        self.outside.outside(self._port_outside.fileno(), listener)
        self.inside.inside(self._port_inside.fileno(), str(folder / "inside"))
        self.outside.start()
        self.inside.start()

    def _accept(self) -> None:
        while True:
            try:
                accepted, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._served, args=(accepted,), daemon=True).start()

    def _served(self, accepted: socket.socket) -> None:
        with accepted, contextlib.suppress(OSError):  # the client has left
            self._serve(accepted)

    def client(self) -> socket.socket:
        return connected(self._address)

    def cut(self) -> None:
        """The machine ends."""
        self._port_inside.shutdown(socket.SHUT_RDWR)
        self._port_outside.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._server.close()
        self.cut()
        self.outside.join(5)
        self.inside.join(5)
        self._port_inside.close()
        self._port_outside.close()
        assert not self.outside.is_alive()
        assert not self.inside.is_alive()


def connected(path: str) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(10)
    connection.connect(path)
    return connection


def echo(connection: socket.socket) -> None:
    while data := connection.recv(1 << 16):
        connection.sendall(data)


def received(connection: socket.socket, count: int) -> bytes:
    found = bytearray()
    while len(found) < count and (data := connection.recv(1 << 16)):
        found += data
    return bytes(found)


def until(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not holds() and time.monotonic() < end:
        time.sleep(0.005)
    return holds()


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    way = Way(tmp_path, echo)
    yield way
    way.close()


def test_clients_at_the_same_time_each_have_their_own_connection(way: Way) -> None:
    clients = [way.client() for _ in range(5)]
    for number, client in enumerate(clients):
        client.sendall(b"%d" % number * 1000)

    found = [received(client, 1000) for client in clients]

    assert found == [b"%d" % number * 1000 for number in range(5)]
    for client in clients:
        client.close()
    assert until(lambda: way.outside.quiet and way.inside.quiet)


def test_much_at_once_arrives_whole_and_in_order(way: Way) -> None:
    data = os.urandom(3 << 20)
    client = way.client()
    threading.Thread(target=client.sendall, args=(data,), daemon=True).start()

    assert received(client, len(data)) == data
    client.close()


def test_the_end_of_a_connection_is_passed_on_after_what_was_sent(tmp_path: Path) -> None:
    way = Way(tmp_path, lambda connection: connection.sendall(b"x" * 500_000))
    client = way.client()

    assert len(received(client, 1 << 30)) == 500_000
    client.close()
    way.close()


def test_a_client_that_does_not_read_makes_the_sender_wait(tmp_path: Path) -> None:
    """It must not make this process keep what is sent."""
    sent: list[int] = []

    def flood(connection: socket.socket) -> None:
        while True:
            sent.append(connection.send(b"x" * (1 << 16)))

    way = Way(tmp_path, flood)
    client = way.client()
    assert until(lambda: len(sent) > 5)
    count = -1
    while count != len(sent):
        count = len(sent)
        time.sleep(0.2)

    assert sum(sent) < 8 << 20
    client.close()
    way.close()


def test_when_the_machine_ends_its_clients_see_the_end(way: Way) -> None:
    client = way.client()
    client.sendall(b"a")
    assert received(client, 1) == b"a"

    way.cut()

    assert client.recv(10) == b""
    client.close()


def test_a_server_that_is_not_there_is_the_end_of_the_connection(tmp_path: Path) -> None:
    way = Way(tmp_path, echo)
    (tmp_path / "inside").unlink()

    client = way.client()

    assert client.recv(10) == b""
    client.close()
    way.close()


def test_noise_from_inside_ends_the_line(way: Way) -> None:
    client = way.client()
    way._port_inside.send(b"\xff" * 100)

    assert client.recv(10) == b""
    client.close()
