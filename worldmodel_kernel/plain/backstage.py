"""A thread with an event loop of its own, for a conversation that a notebook's cell waits for.

A notebook's cell runs inside the kernel's event loop, so it cannot await anything there. The
conversation and the model's pipes therefore live on this loop. What must happen in the notebook
(its code, its outputs) comes back as calls, in order, which the cell serves on the main thread
while it waits.
"""

import asyncio
import concurrent.futures
import contextlib
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator
from queue import SimpleQueue
from typing import Any, TypeVar

from worldmodel_kernel.errors import ConversationError, WorkspaceError

T = TypeVar("T")
Stop = Callable[[], Coroutine[Any, Any, None]]

_PATIENCE = 3  # interrupts until a turn that does not stop is dropped
_END_S = 3.0


class Backstage:
    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._loop.run_forever, name="worldmodel", daemon=True
        )
        self._thread.start()
        self._calls: SimpleQueue[Callable[[], None] | None] | None = None
        self._done: concurrent.futures.Future[Any] | None = None
        self._stop: Stop | None = None
        self._presses = 0

    def spawn(self, work: Coroutine[Any, Any, Any]) -> "concurrent.futures.Future[Any]":
        """Begin something that nobody waits for."""
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """From here on an interrupt raises nothing: it stops what `run` waits for.

        Raises:
            ConversationError: nobody can wait here.
        """
        self._require_free()
        before = signal.signal(signal.SIGINT, self._pressed)
        try:
            self._presses = 0
            yield
        finally:
            signal.signal(signal.SIGINT, before)

    def run(self, work: Coroutine[Any, Any, T], *, stop: Stop | None = None) -> T:
        """Wait for `work` here, on the main thread (held), and serve its calls.

        Args:
            stop: begun when the person interrupts; `work` must then come to its end. Without it,
                `work` is cancelled.

        Raises:
            KeyboardInterrupt: it was cancelled.
        """
        calls = self._calls = SimpleQueue()
        done = asyncio.run_coroutine_threadsafe(work, self._loop)
        self._done, self._stop = done, stop
        done.add_done_callback(lambda _: calls.put(None))
        if self._presses:
            self._react()
        try:
            while (call := calls.get()) is not None:
                call()
            return done.result()
        except concurrent.futures.CancelledError:
            raise KeyboardInterrupt("stopped") from None
        finally:
            self._calls = self._done = None
            done.cancel()

    def show(self, call: Callable[[], None]) -> None:
        """From the loop: have this done on the main thread, after all that was asked before."""
        if self._calls is not None:
            self._calls.put(call)

    async def on_main(self, work: Callable[[], T]) -> T:
        """From the loop: what `work` returns or raises on the main thread."""
        if self._calls is None:
            raise WorkspaceError("the notebook's shell is reached from a cell that waits only")
        answer: concurrent.futures.Future[T] = concurrent.futures.Future()
        self._calls.put(lambda: _answer(answer, work))
        return await asyncio.wrap_future(answer)

    def close(self, last: Coroutine[Any, Any, None]) -> None:
        """Do the last thing, and end the thread."""
        try:
            self.spawn(last).result(_END_S)
        except (TimeoutError, concurrent.futures.CancelledError):
            pass  # the model's process ends with this one in any case
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(_END_S)

    def _require_free(self) -> None:
        if threading.current_thread() is not threading.main_thread():
            raise ConversationError("ask in an ordinary cell: subshells and threads cannot wait")
        if self._calls is not None:
            raise ConversationError(
                "a question is being answered already; code that answers it cannot ask another"
            )

    def _pressed(self, number: int, frame: Any) -> None:
        self._presses += 1
        if self._done is not None:
            self._react()

    def _react(self) -> None:
        assert self._done is not None
        if self._stop is not None and self._presses < _PATIENCE:
            self.spawn(self._stop())
        else:
            self._done.cancel()


def _answer(answer: "concurrent.futures.Future[T]", work: Callable[[], T]) -> None:
    if not answer.set_running_or_notify_cancel():
        return
    try:
        answer.set_result(work())
    except BaseException as error:  # noqa: BLE001  it is the asker's
        answer.set_exception(error)
