"""A model on this machine, in a worker process of its own (`worker.py`).

The controller never waits for the model's Python lock, never imports torch, and outlives the
model: when the worker dies, the request under way fails with the reason, and the next `start`
loads it again.
"""

import asyncio
import contextlib
import dataclasses
import json
import os
import signal
import sys
from collections import deque
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.engines import EngineInfo, Request, Sampled
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.surprise import Observed
from worldmodel_kernel.tags import DIALECTS

EMBEDDED = Path(__file__).parent.parent / "models" / "tiny"
"""The model that ships inside the package."""

_LINE_LIMIT = 2**26  # bytes; the tokenizer of a large model is one line of some 12 MB


@dataclass(frozen=True, kw_only=True, slots=True)
class LocalSettings:
    """Which model, and how it is computed."""

    model: str = ""
    """A folder, an adapter's folder, or a name on the hub; empty: the model that ships inside."""

    adapter: str = ""
    """A peft adapter's folder, a run's name, or "latest": that of the newest finished run."""

    runs: str = "runs"
    """Where "latest" looks for finished runs."""

    device: str = "auto"
    """"cpu", "cuda", "mps" …; auto takes a GPU on which a small computation succeeds."""

    dtype: Literal["auto", "float32", "bfloat16", "float16"] = "auto"
    """Number format of the weights."""

    threads: int = 0
    """CPU threads; 0: one for small models, the physical cores for larger ones."""

    tags: Literal["auto", "tokens", "text"] = "auto"
    """Whether tags are tokens of their own; auto looks whether the tokenizer has them."""

    dialect: Literal["v2", "v1"] = "v2"
    """How the model writes its replies; v1 is the older one."""

    thermal: Literal["warn", "stop", "off"] = "warn"
    """A GPU that is too hot makes the reply wait; one whose temperature cannot be read is warned
    of, or ends the reply. off: no guard."""

    max_temperature_c: float = 0.0
    """°C that no sensor of the GPU may reach; 0: its own critical values decide."""

    max_context_tokens: int = 32_768
    """Longest context, when the model itself could see more: bounds memory."""


def codec_for(settings: LocalSettings, tokenizer_json: str) -> Codec:
    """The codec that the settings ask for. Raises EngineError."""
    style = None if settings.tags == "auto" else settings.tags
    dialect = DIALECTS[settings.dialect]
    return Codec(tokenizer_json, dialect=dialect, style="text" if dialect.name == "v1" else style)


class LocalEngine:
    """Implements `engines.Engine`."""

    def __init__(self, settings: LocalSettings | None = None) -> None:
        self.settings = settings or LocalSettings()
        self._process: asyncio.subprocess.Process | None = None
        self._loading: asyncio.Future[EngineInfo] | None = None
        self._listening: list[asyncio.Task[None]] = []
        self._codec: Codec | None = None
        self._phase = "not started"
        self._complaints: deque[str] = deque(maxlen=20)
        self._deaths: list[str] = []
        self._number = 0
        self._events: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._lock = asyncio.Lock()
        self.computed = 0
        """Tokens that the last request really computed: prefix reuse saved the others."""

    @property
    def codec(self) -> Codec:
        if self._codec is None:
            raise EngineError("the model is not loaded yet; start the engine first")
        return self._codec

    @property
    def phase(self) -> str:
        return self._phase

    @property
    def pid(self) -> int | None:
        """Of the worker, while it lives."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self) -> EngineInfo:
        if self._loading is None or (self._loading.done() and not self._usable()):
            self._loading = asyncio.create_task(self._load())
        return await asyncio.shield(self._loading)

    async def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        async with self._lock:
            await self.start()
            number = self._send(
                do="generate",
                ids=list(request.ids),
                max_tokens=request.max_tokens,
                stop_ids=sorted(request.stop_ids),
                table=dataclasses.asdict(request.table),
                state=request.state,
                sampling=dataclasses.asdict(request.sampling),
                observe=request.observe,
            )
            ended, count = False, 0
            self._phase = "generating"
            try:
                while not ended:
                    event = await self._next_event(number)
                    last = event if event["is"] == "end" else None
                    count += 1
                    if event.get("id") in request.stop_ids or count == request.max_tokens:
                        last = await self._next_event(number)  # its end follows at once
                    if last is not None:
                        self.computed = last["computed"]
                        ended = True
                    if event["is"] == "token":
                        seen = map(Observed._make, event.get("observed", ()))
                        yield Sampled(event["id"], event["logprob"], tuple(seen))
            except EngineError:
                ended = True
                raise
            finally:
                self._phase = "ready" if self._usable() else self._phase
                if not ended:
                    self._write({"do": "cancel", "n": number})

    async def score(self, ids: Sequence[int], *, start: int) -> list[float]:
        async with self._lock:
            await self.start()
            number = self._send(do="score", ids=list(ids), start=start)
            scores: list[float] = (await self._next_event(number))["scores"]
            return scores

    async def adapt(self, adapter: Path | None) -> EngineInfo:
        async with self._lock:
            await self.start()
            swap = asyncio.ensure_future(self._swap(adapter))
            try:
                return await asyncio.shield(swap)
            except asyncio.CancelledError:  # never half done, and it is soon over
                return await swap

    async def _swap(self, adapter: Path | None) -> EngineInfo:
        number = self._send(do="adapt", adapter=str(adapter or ""))
        event = await self._next_event(number)
        if event["is"] == "refused":
            raise EngineError(event["why"])
        if event["tokenizer"] is not None:
            await self._read_as(event["tokenizer"])
        info = EngineInfo(**event["info"] | {"notices": ()})
        # what a worker that is started again loads
        self.settings = dataclasses.replace(
            self.settings,
            model="" if info.model == "embedded" else info.model,
            adapter=info.adapter or "",
        )
        self._loading = asyncio.get_running_loop().create_future()
        self._loading.set_result(info)
        return info

    async def _read_as(self, tokenizer: str) -> None:
        """Another tokenizer; where it cannot be used, the next start loads what was there."""
        try:
            self._codec = await asyncio.to_thread(codec_for, self.settings, tokenizer)
        except EngineError:
            await self._kill()
            raise

    async def close(self) -> None:
        if self._loading and not self._loading.done():
            self._loading.cancel()
        await self._kill()
        self._phase = "closed"

    # --- the worker ---------------------------------------------------------------------------

    def _usable(self) -> bool:
        return self.pid is not None and self._codec is not None

    async def _load(self) -> EngineInfo:
        await self._kill()
        self._codec = None
        self._events = asyncio.Queue()
        self._complaints.clear()
        self._phase = "starting"
        settings = json.dumps(dataclasses.asdict(self.settings))
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "worldmodel_kernel.engines.worker", settings),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=_LINE_LIMIT,
            start_new_session=True,
            env=os.environ | {"OMP_WAIT_POLICY": "PASSIVE", "TOKENIZERS_PARALLELISM": "false"},
        )
        self._listening = [
            asyncio.create_task(self._listen(self._process)),
            asyncio.create_task(self._hear_complaints(self._process)),
        ]
        while True:
            event = await self._events.get()
            match event["is"]:
                case "progress":
                    self._phase = event["phase"]
                case "ready":
                    return await self._ready(event)
                case _:
                    await self._kill()
                    self._phase = "failed: " + event["why"].splitlines()[0]
                    raise EngineError(event["why"])

    async def _ready(self, event: dict[str, Any]) -> EngineInfo:
        self._codec = await asyncio.to_thread(codec_for, self.settings, event["tokenizer"])
        info = EngineInfo(**event["info"])
        notices = (*info.notices, *(f"The model was started again: {why}" for why in self._deaths))
        self._deaths = []
        self._phase = "ready"
        return dataclasses.replace(info, notices=notices)

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        """Every event of the worker, and last its death."""
        assert process.stdout is not None
        async for line in process.stdout:
            self._events.put_nowait(json.loads(line))
        await process.wait()
        self._events.put_nowait({"is": "died", "why": self._cause_of_death(process)})

    async def _hear_complaints(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        with contextlib.suppress(ValueError):  # a line longer than the limit
            async for line in process.stderr:
                self._complaints.append(line.decode("utf-8", "replace").rstrip())

    def _cause_of_death(self, process: asyncio.subprocess.Process) -> str:
        code = process.returncode or 0
        how = f"exit status {code}" if code >= 0 else signal.Signals(-code).name
        hint = " (probably out of memory)" if code == -signal.SIGKILL else ""
        last = "\n".join(list(self._complaints)[-5:])
        why = f"the model's process ended with {how}{hint}"
        return f"{why}\n{last}" if last and not hint else why

    async def _next_event(self, number: int) -> dict[str, Any]:
        """The next event of this request; those of a cancelled one are dropped."""
        while True:
            event = await self._events.get()
            if event["is"] == "died":
                self._deaths.append(event["why"].splitlines()[0])
                self._codec, self._phase = None, "died"
                raise EngineError(event["why"] + "\n  The next prompt starts it again.")
            if event.get("n") == number:
                if event["is"] == "error":
                    raise EngineError(f"the model failed: {event['why']}")
                return event

    def _send(self, **command: Any) -> int:
        self._number += 1
        self._write({**command, "n": self._number})
        return self._number

    def _write(self, command: dict[str, Any]) -> None:
        if self._process and self._process.stdin and self._process.returncode is None:
            self._process.stdin.write(json.dumps(command).encode() + b"\n")

    async def _kill(self) -> None:
        """End the worker for sure, and everything that listened to it."""
        if self._process is not None:
            if self._process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    self._process.kill()
            await self._process.wait()
            if self._process.stdin:
                self._process.stdin.close()
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)
        self._listening = []
        self._process = None
