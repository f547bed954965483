"""What a live shell shows, overheard as the messages that its front end gets.

ipykernel calls a hook with each message before it is sent: that of a display on the thread that
displays, that of a stream on the thread that publishes. What other cells still print, in threads
of theirs, is not heard.
"""

import sys
import threading
from collections.abc import Callable
from typing import Any

from worldmodel_kernel.workspace import Message
from worldmodel_kernel.workspace.collector import Collector

OnClear = Callable[[Message], None]


class Tap:
    """Args:
    shell: the running InteractiveShell of an IPython kernel.
    on_clear: gets each `clear_output` in place of the front end.
    screen: what may be shown of a display, and is kept of it.
    """

    def __init__(
        self,
        shell: Any,
        *,
        on_clear: OnClear | None = None,
        screen: Callable[[Message], Message | None] = lambda message: message,
    ) -> None:
        self.paused = False
        self._shell = shell
        self._on_clear = on_clear
        self._screen = screen
        self._collector = Collector()
        self._lock = threading.Lock()
        self._open = False
        self._cell = shell.display_pub.parent_header.get("msg_id")
        self._streams: list[Any] = [
            s for s in (sys.stdout, sys.stderr) if hasattr(s, "register_hook")
        ]
        self._displays = (shell.display_pub, shell.displayhook)

    @property
    def outputs(self) -> list[dict[str, Any]]:
        """nbformat outputs, in order."""
        with self._lock:
            return self._collector.outputs

    def open(self) -> "Tap":
        _flush()
        self._open = True
        for stream in self._streams:
            stream.pub_thread.schedule(lambda stream=stream: stream.register_hook(self._stream))
        for display in self._displays:
            display.register_hook(self._display)
        return self

    def close(self) -> None:
        """Hear what is still on its way, and no more after that."""
        _flush()
        self._open = False
        for stream in self._streams:
            stream.pub_thread.schedule(lambda stream=stream: stream.unregister_hook(self._stream))
        for display in self._displays:
            display.unregister_hook(self._display)

    def add(self, kind: str, content: dict[str, Any]) -> None:
        """An output that passes no hook: an error."""
        with self._lock:
            self._collector.add({"msg_type": kind, "content": content})

    def _stream(self, message: Message) -> Message:
        if message["parent_header"].get("msg_id") == self._cell:
            self._hear(message)
        return message

    def _display(self, message: Message) -> Message | None:
        screened = self._screen(message)
        if screened is None:
            return None
        message = screened
        self._hear(message)
        if message["msg_type"] == "clear_output" and self._on_clear:
            self._on_clear(message)
            return None
        return message

    def _hear(self, message: Message) -> None:
        if self._open and not self.paused:
            self.add(message["msg_type"], message["content"])


def _flush() -> None:
    """Wait until what was printed has passed the hooks."""
    sys.stdout.flush()
    sys.stderr.flush()
