"""The process that holds the model: commands in by lines of JSON, tokens out the same way.

    in   {"do": "generate", "n": 1, "ids": […], …}  {"do": "score", …}  {"do": "cancel", "n": 1}
    out  {"is": "progress" | "ready" | "failed"} while loading, then
         {"is": "token", "n": 1, "id": 42, "logprob": -0.1} … {"is": "end", "n": 1} | "scores" |
         "error"; one token also brings what was observed, a list [logprob, id, logprob] each

    in   {"do": "adapt", "n": 2, "adapter": "a folder, or nothing"}
    out  {"is": "adapted", "n": 2, "info": …, "tokenizer": null where it is the same} | "refused"

A thread reads commands while this one computes, so that a cancel takes effect at the next token.
The end of standard input is the controller's death, and this process's. What libraries print to
standard output goes to standard error; the protocol has the real one for itself.
"""

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from worldmodel_kernel.codec import StateTable
from worldmodel_kernel.devices import choose
from worldmodel_kernel.engines import Sampling
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.transcript import common_prefix

_HOLD_S = 0.01  # the longest that a token waits for the next one


class Channel:
    """Lines of JSON on a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._held = b""
        self._sent_at = 0.0

    def send(self, **event: Any) -> None:
        self._held += json.dumps(event).encode() + b"\n"
        while self._held:
            self._held = self._held[os.write(self._descriptor, self._held) :]
        self._sent_at = time.monotonic()

    def send_soon(self, **event: Any) -> None:
        """Send, or hold for what comes next: waking the controller for each token costs more
        than a small model's arithmetic."""
        if time.monotonic() - self._sent_at >= _HOLD_S:
            self.send(**event)
        else:
            self._held += json.dumps(event).encode() + b"\n"


class Commands:
    """Commands as they come in, and which requests were cancelled."""

    def __init__(self) -> None:
        self._queue: queue.Queue[dict[str, Any]] = queue.Queue()
        self._cancelled = 0
        threading.Thread(target=self._read, daemon=True).start()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        while True:
            yield self._queue.get()

    def cancelled(self, number: int) -> bool:
        return number <= self._cancelled

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            command = json.loads(line)
            if command["do"] == "cancel":
                self._cancelled = command["n"]
            else:
                self._queue.put(command)
        os._exit(0)  # the controller is gone; a forward may be under way


class Server:
    def __init__(self, loaded: Any, runtime: Any, commands: Commands, out: Channel) -> None:
        self._loaded = loaded
        self._runtime = runtime
        self._context_tokens: int = loaded.info.context_tokens
        self._commands = commands
        self._out = out

    def serve(self) -> None:
        actions = {"generate": self._generate, "score": self._score, "adapt": self._adapt}
        for command in self._commands:
            number = command["n"]
            try:
                asked = len(command.get("ids", ()))
                if asked > self._context_tokens:
                    raise EngineError(
                        f"{asked} tokens asked for; this model sees {self._context_tokens}"
                    )
                actions[command["do"]](command)
            except Exception as error:  # noqa: BLE001  the controller reports it
                self._out.send(**{"is": "error"}, n=number, why=f"{type(error).__name__}: {error}")

    def _generate(self, command: dict[str, Any]) -> None:
        import torch

        from worldmodel_kernel.engines.runtime import Cancelled
        from worldmodel_kernel.engines.sampling import Mask, draw, logprob_of

        number, ids = command["n"], command["ids"]
        sampling, table = Sampling(**command["sampling"]), _table(command["table"])
        stop, state = set(command["stop_ids"]), command["state"]
        mask, generator, guard = Mask(table), None, self._loaded.guard
        if sampling.temperature and sampling.seed is not None:
            generator = torch.Generator().manual_seed(sampling.seed + len(ids))
        before = self._runtime.computed
        try:
            pending = self._new_part(ids, before=command["observe"])
            observe, seen = len(ids) - (command["observe"] or len(ids)), []
            limit = min(command["max_tokens"], self._context_tokens - len(ids))
            for left in reversed(range(limit)):
                if guard is not None:
                    guard.check(lambda: self._commands.cancelled(number))
                if self._commands.cancelled(number):
                    break
                logits = self._runtime.append(
                    pending,
                    observe=observe,
                    cancelled=lambda: self._commands.cancelled(number),
                ).cpu()
                mask.apply(logits, state)
                token = draw(logits, sampling, generator)
                event = {"is": "token", "id": token, "logprob": logprob_of(logits, token)}
                last = token in stop or not left
                if last:
                    seen += self._runtime.observed()
                send = self._out.send if observe else self._out.send_soon
                send(**event, n=number, **({"observed": seen} if seen else {}))
                if last:
                    break
                seen, observe = self._runtime.observed(), 0  # the token did not wait for it
                state = table.after(state, token)
                pending = [token]
        except Cancelled:
            pass
        self._out.send(**{"is": "end"}, n=number, computed=self._runtime.computed - before)

    def _score(self, command: dict[str, Any]) -> None:
        ids, start = command["ids"], command["start"]
        shared = min(common_prefix(self._runtime.ids, ids), start - 1)
        self._runtime.truncate(shared)
        if shared < start - 1:
            self._runtime.append(ids[shared : start - 1])
        scores = self._runtime.score(ids[start - 1 :])
        self._out.send(**{"is": "scores"}, n=command["n"], scores=scores)

    def _adapt(self, command: dict[str, Any]) -> None:
        from worldmodel_kernel.engines.merging import HalfMergedError

        before = self._loaded.tokenizer_json
        try:
            self._loaded.adapt(Path(command["adapter"]) if command["adapter"] else None)
        except EngineError as error:
            if isinstance(error, HalfMergedError):  # this model must not answer again
                sys.stderr.write(f"{error}\n")
                sys.stderr.flush()
                os._exit(1)  # an ordinary end would wait for the thread that reads commands
            self._out.send(**{"is": "refused"}, n=command["n"], why=str(error))
            return
        self._runtime.close()  # keys and values of the old weights
        now = self._loaded.tokenizer_json
        self._out.send(
            **{"is": "adapted"},
            n=command["n"],
            info=asdict(self._loaded.info),
            tokenizer=None if now == before else now,
        )

    def _new_part(self, ids: list[int], *, before: int | None) -> list[int]:
        """Truncate to what is known of `ids`; at least the last token is computed again, and
        everything from the one before `before`."""
        shared = min(common_prefix(self._runtime.ids, ids), (before or len(ids)) - 1)
        self._runtime.truncate(shared)
        return ids[shared:]


def _table(data: dict[str, Any]) -> StateTable:
    allowed = tuple({int(k): v for k, v in state.items()} for state in data["allowed"])
    return StateTable(data["text_ids"], allowed)


def main() -> None:
    out = Channel(os.dup(1))
    os.dup2(2, 1)
    commands = Commands()
    settings = LocalSettings(**json.loads(sys.argv[1]))
    try:
        out.send(**{"is": "progress"}, phase="looking at the devices")
        choose(settings.device)  # sets what torch must find when it is imported
        out.send(**{"is": "progress"}, phase="importing torch")
        from worldmodel_kernel.engines.loading import load
        from worldmodel_kernel.engines.runtime import TransformersRuntime

        loaded = load(settings, lambda phase: out.send(**{"is": "progress"}, phase=phase))
    except (EngineError, ImportError) as error:
        needs = "\n  A model on this machine needs torch: pip install 'worldmodel-kernel[local]'"
        hint = needs if isinstance(error, ImportError) else ""
        out.send(**{"is": "failed"}, why=f"{error}{hint}")
        return
    runtime = TransformersRuntime(loaded.model)
    out.send(**{"is": "ready"}, info=asdict(loaded.info), tokenizer=loaded.tokenizer_json)
    import torch

    with torch.inference_mode():
        Server(loaded, runtime, commands, out).serve()


if __name__ == "__main__":
    main()
