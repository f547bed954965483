"""A message is refused by its bytes, before anything reads it."""

import asyncio
import json
import time

import psutil
import pytest

from test_way_back_shell import FORGE, run, shell, works, works_again
from worldmodel_kernel.workspace import RunStatus
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.sizes import is_too_large

__all__ = ["shell"]


def frames(content: bytes, *buffers: bytes) -> list[bytes]:
    return [b"topic", b"<IDS|MSG>", b"signature", b"{}", b"{}", b"{}", content, *buffers]


@pytest.mark.parametrize(
    "content",
    {
        "objects": b'{"a": [' + b"{}," * 5_000_000 + b"0]}",
        "lists": b"[" * 5_000_000,
        "short texts": b"[" + b'"ab",' * 5_000_000,
        "a long text": '"é'.encode() + b"x" * (40 << 20) + b'"',
        "the same as an escape": b'"\\u00e9' + b"x" * (40 << 20) + b'"',
    }.values(),
)
def test_what_would_fill_the_memory_is_refused(content: bytes) -> None:
    assert is_too_large(frames(content))


def test_so_is_what_is_too_much_together() -> None:
    assert is_too_large(frames(b"{}", *[b""] * 20_000))
    assert is_too_large(frames(b"{}", *[bytes(10 << 20)] * 13))


@pytest.mark.parametrize(
    "content",
    {
        "a long text": json.dumps({"text": "x" * 100_000_000}).encode(),
        "a picture": json.dumps({"data": {"image/png": "A" * 14_000_000}}).encode(),
        "a table as text": json.dumps({"text": '1,2,[{"3": \\' * 2_000_000}).encode(),
        "numbers": json.dumps([0.5] * 500_000).encode(),
    }.values(),
)
def test_what_people_show_is_read(content: bytes) -> None:
    assert not is_too_large(frames(content, bytes(20 << 20)))


@pytest.mark.parametrize("content", [b'"\\"' * 5_000_000, b'"\\' * 8_000_000, b',"' * 8_000_000])
def test_counting_takes_linear_time(content: bytes) -> None:
    started = time.process_time()
    is_too_large(frames(content))
    assert time.process_time() - started < 10


@pytest.mark.asyncio(loop_scope="module")
async def test_a_display_of_a_million_objects_is_lost_and_that_is_said(
    shell: ChildWorkspace,
) -> None:
    code = (
        "many = '{}' + ',{}' * 3_000_000\nraw(H, '{}', '{}', '{\"data\": [' + many + ']}')\n'after'"
    )
    seen = await run(shell, f"{FORGE}\n{code}")

    assert seen.result.status is RunStatus.OK
    assert "one message was too long" in seen.text
    assert await works(shell)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_reply_of_a_million_objects_is_an_error(shell: ChildWorkspace) -> None:
    code = "class R:\n    def __repr__(self): return 'x'\n"
    code += "k = get_ipython().kernel\nold = k.do_complete\n"
    code += "k.do_complete = lambda *a: {'matches': [[]] * 3_000_000}"
    await run(shell, code)
    content = {"code": "x", "cursor_pos": 1}
    reply = await shell.relayed(shell._message("complete_request", content))

    assert reply["content"]["ename"] == "BadReply"
    assert await works(shell)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_big_picture_and_a_widgets_bytes_pass(shell: ChildWorkspace) -> None:
    pytest.importorskip("ipywidgets")
    code = (
        "import base64, ipywidgets\nfrom IPython.display import Image, display\n"
        "display(Image(b'\\x89PNG\\r\\n\\x1a\\n' + bytes(7_000_000), format='png'))\n"
        "ipywidgets.Image(value=bytes(20_000_000))"
    )
    seen = await run(shell, code)

    assert seen.result.status is RunStatus.OK
    assert "Held back" not in seen.text
    assert any(len(o.get("data", {}).get("image/png", "")) > 9_000_000 for o in seen.result.outputs)
    buffers = [b for message in seen.messages for b in message.get("buffers", [])]
    assert 20_000_000 in map(len, buffers)


@pytest.mark.asyncio(loop_scope="module")
async def test_a_message_of_many_frames_never_fills_the_controller(shell: ChildWorkspace) -> None:
    code = """
import time, zmq
big, socket = bytes(20 << 20), k.iopub_thread.socket
def many():
    for _ in range(60): socket.send(big, zmq.SNDMORE, copy=False)
    socket.send(b'', copy=False)
k.iopub_thread.schedule(many)
time.sleep(4)"""
    await works(shell)
    peak = [0]
    watching = asyncio.create_task(watch_memory(peak))
    before = psutil.Process().memory_info().rss
    seen = await run(shell, FORGE + code)
    watching.cancel()

    assert peak[0] - before < 300 << 20
    assert seen.result.status is RunStatus.OK
    assert await works_again(shell)


async def watch_memory(peak: list[int]) -> None:
    while True:
        peak[0] = max(peak[0], psutil.Process().memory_info().rss)
        await asyncio.sleep(0.05)
