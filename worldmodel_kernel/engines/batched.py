"""Many conversations through one model on this machine: one forward serves them all.

For evaluation and rollouts, where hundreds of turns are under way. Each request takes a slot; a
slot keeps the keys and values of its context, so a turn that comes back with an output pays for
the output's tokens only. One step is at most two forwards: the contexts that have several tokens
to take in, then one token for every slot that waits for its next.

A row of a step writes at its own position, and attends up to there. What a shorter row writes
beyond its own tokens, or a waiting slot at its end, is junk that the next real token overwrites
before anything attends to it.

The model lives in this process (no worker): its death is the caller's.
"""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

import psutil
import torch
from torch import Tensor
from transformers.cache_utils import Cache

from worldmodel_kernel.codec import Codec, StateTable
from worldmodel_kernel.devices.guard import Guard
from worldmodel_kernel.engines import EngineInfo, Request, Sampled
from worldmodel_kernel.engines.loading import Loaded, load
from worldmodel_kernel.engines.local import LocalSettings, codec_for
from worldmodel_kernel.engines.observing import ROWS_AT_ONCE, observed
from worldmodel_kernel.engines.sampling import draw
from worldmodel_kernel.engines.slots import Rows, SlotLayer
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.surprise import Observed
from worldmodel_kernel.transcript import common_prefix

_CHUNK = 128
"""Tokens that a context takes in at once; longer ones need several steps."""

_SCORED_AT_ONCE = 512
_COPY_PAYS = 1.5
"""Below this share of the rows, copying the cache of those that are wanted costs less than
computing all of them on a view."""


@dataclass(slots=True)
class _Slot:
    number: int
    ids: list[int] = field(default_factory=list)
    """What is in the cache."""

    pending: list[int] = field(default_factory=list)
    request: Request | None = None
    observed: tuple[Observed, ...] = ()
    """So far; told with the first token."""

    state: int = 0
    left: int = 0
    used: int = 0
    generator: torch.Generator | None = None
    out: asyncio.Queue[Sampled | EngineError | None] = field(default_factory=asyncio.Queue)


@dataclass(frozen=True, slots=True)
class _Work:
    """What a step needs to know of a slot, read on the loop's thread: there requests come and go
    while the step computes."""

    slot: _Slot
    turn: int
    """The request's number: a result for an older one is dropped."""

    start: int
    pending: tuple[int, ...]
    request: Request | None
    state: int
    generator: torch.Generator | None


@dataclass(frozen=True, slots=True)
class _Done:
    """What a step did for a slot: how many pending tokens it took in, and the token sampled."""

    work: _Work
    taken: int
    token: int | None = None
    logprob: float = 0.0
    observed: tuple[Observed, ...] = ()


class BatchedEngine:
    """Implements `engines.Engine`; requests that are open at the same time are served together.

    Args:
        slots: how many contexts are kept; a request waits when all of them are busy.
    """

    def __init__(self, settings: LocalSettings | None = None, *, slots: int = 32) -> None:
        self.settings = settings or LocalSettings()
        self._slots = [_Slot(number) for number in range(slots)]
        self._free = asyncio.Semaphore(slots)
        self._loading: asyncio.Task[EngineInfo] | None = None
        self._stepping: asyncio.Task[None] | None = None
        self._codec: Codec | None = None
        self._guard: Guard | None = None
        self._phase = "not started"
        self._turn = 0
        self._masks: dict[int, tuple[StateTable, Tensor]] = {}  # by id; the table is kept with it
        self._thread = ThreadPoolExecutor(1, "model")  # shells may use up asyncio's own threads

    @property
    def codec(self) -> Codec:
        if self._codec is None:
            raise EngineError("the model is not loaded yet")
        return self._codec

    @property
    def phase(self) -> str:
        return self._phase

    async def start(self) -> EngineInfo:
        failed = self._loading is not None and self._loading.done() and self._loading.exception()
        if self._loading is None or failed:
            self._loading = asyncio.create_task(self._load())
        return await asyncio.shield(self._loading)

    async def _load(self) -> EngineInfo:
        loaded: Loaded = await self._call(load, self.settings, self._progress)
        self._guard = loaded.guard
        self._codec = codec_for(self.settings, loaded.tokenizer_json)
        if not self.settings.threads:
            await self._call(torch.set_num_threads, psutil.cpu_count(logical=False) or 1)
        self._use(loaded.model)
        return loaded.info

    def _use(self, model: Any) -> None:
        """Serve with this causal language model, which is on its device."""
        self._model = model
        self._rows = Rows()
        layers = range(model.config.num_hidden_layers)
        self._cache = Cache(layers=[SlotLayer(len(self._slots), self._rows) for _ in layers])
        self._phase = "ready"

    def _progress(self, phase: str) -> None:
        self._phase = phase

    # --- requests -----------------------------------------------------------------------------

    def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        return self._served(request, self._slots, self._free)

    async def _served(
        self, request: Request, slots: Sequence[_Slot], free: asyncio.Semaphore
    ) -> AsyncGenerator[Sampled, None]:
        """In one of these slots, when one of them is free."""
        info = await self.start()
        room = info.context_tokens - len(request.ids)
        if room < 0:
            raise EngineError(
                f"{len(request.ids)} tokens asked for; this model sees {info.context_tokens}"
            )
        async with free:
            slot = self._take(request, min(request.max_tokens, room), slots)
            try:
                self._wake()
                while (sampled := await slot.out.get()) is not None:
                    if isinstance(sampled, EngineError):
                        raise sampled
                    yield sampled
            finally:
                slot.request = None

    def _take(self, request: Request, left: int, slots: Sequence[_Slot]) -> _Slot:
        """The slot that holds this context's beginning, or the one that was idle longest."""
        idle = [slot for slot in slots if slot.request is None]
        ids = list(request.ids)
        shared = {slot.number: common_prefix(slot.ids, ids) for slot in idle}
        slot = max(idle, key=lambda s: shared[s.number])
        if 2 * shared[slot.number] < len(slot.ids):  # it is another conversation's
            slot = min(idle, key=lambda s: s.used)
        keep = min(shared[slot.number], (request.observe or len(ids)) - 1)
        del slot.ids[keep:]
        self._turn += 1
        slot.pending, slot.request, slot.state = ids[keep:], request, request.state
        slot.left, slot.used, slot.out = left, self._turn, asyncio.Queue()
        slot.generator, slot.observed = None, ()
        if request.sampling.temperature and request.sampling.seed is not None:
            slot.generator = torch.Generator().manual_seed(request.sampling.seed + len(ids))
        if not left:
            slot.out.put_nowait(None)
        return slot

    def _wake(self) -> None:
        if self._stepping is None or self._stepping.done():
            self._stepping = asyncio.create_task(self._step_while_busy())

    async def _step_while_busy(self) -> None:
        while any(slot.request is not None and slot.left for slot in self._slots):
            work = [_work(slot) for slot in self._slots]
            try:
                done = await self._call(self._step, work)
            except Exception as error:  # noqa: BLE001  torch raises anything; every caller is told
                self._fail(work, f"the model failed: {error}")
                continue
            for each in done:
                self._take_in(each)
            await asyncio.sleep(0)

    async def _call(self, function: Any, *arguments: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *arguments)

    def _fail(self, work: list[_Work], why: str) -> None:
        for each in work:
            slot = each.slot
            if each.request is not None and slot.used == each.turn:
                slot.ids, slot.left = [], 0
                slot.out.put_nowait(EngineError(why))

    def _take_in(self, done: _Done) -> None:
        slot, request = done.work.slot, done.work.request
        if slot.request is None or slot.used != done.work.turn or request is None:
            return  # cancelled during the step; what it wrote lies beyond what the slot keeps
        slot.ids += slot.pending[: done.taken]
        del slot.pending[: done.taken]
        slot.observed += done.observed
        if done.token is None:
            return
        slot.left -= 1
        slot.out.put_nowait(Sampled(done.token, done.logprob, slot.observed))
        slot.observed = ()
        slot.state = request.table.after(slot.state, done.token)
        slot.pending = [done.token]
        if done.token in request.stop_ids or not slot.left:
            slot.left = 0
            slot.out.put_nowait(None)

    async def score(self, ids: Sequence[int], *, start: int) -> list[float]:
        info = await self.start()
        if not 1 <= start < len(ids) <= info.context_tokens:
            raise EngineError(
                f"tokens {start} to {len(ids)} cannot be scored: a score needs a token before it, "
                f"and this model sees {info.context_tokens}"
            )
        try:
            scores: list[float] = await self._call(self._score, list(ids), start)
        except RuntimeError as error:
            raise EngineError(f"the model failed: {error}") from error
        return scores

    @torch.inference_mode()
    def _score(self, ids: list[int], start: int) -> list[float]:
        model = self._model
        batch = torch.tensor([ids], device=model.device)
        hidden = model.model(batch, use_cache=False)[0][0, start - 1 : -1]
        scores: list[float] = []
        for part, wanted in zip(
            torch.split(hidden, _SCORED_AT_ONCE),
            torch.split(batch[0, start:], _SCORED_AT_ONCE),
            strict=True,
        ):
            logprobs = torch.log_softmax(model.lm_head(part).float(), dim=-1)
            scores += logprobs.gather(1, wanted[:, None]).squeeze(1).tolist()
        return scores

    async def close(self) -> None:
        if self._stepping is not None:
            self._stepping.cancel()
            await asyncio.gather(self._stepping, return_exceptions=True)
        self._fail([_work(slot) for slot in self._slots], "the engine was closed")
        self._phase = "closed"
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._guard is not None:
            self._guard.close()

    # --- a step, on the model's thread ----------------------------------------------------------

    @torch.inference_mode()
    def _step(self, work: list[_Work]) -> list[_Done]:
        """Every busy slot takes in what is pending; those that are through get their next token."""
        if self._guard is not None:
            self._guard.check(lambda: self._phase == "closed")
        long = [each for each in work if len(each.pending) > 1]
        short = [each for each in work if len(each.pending) == 1]
        done: list[_Done] = []
        if short:  # first: at the start of the longer ones it writes junk, which they overwrite
            rows = work[: short[-1].slot.number + 1]
            few = len(short) * _COPY_PAYS < len(rows)
            done = self._forward(short if few else rows, short)
        return done + (self._forward(long, long) if long else [])

    def _forward(self, rows: list[_Work], wanted: list[_Work]) -> list[_Done]:
        """One forward of the model over these rows; those that are not wanted take in nothing."""
        everything = rows is not wanted
        is_wanted = {each.slot.number for each in wanted}
        width = min(max(len(each.pending) for each in wanted), _CHUNK)
        taken: list[Sequence[int]] = [
            each.pending[:width] if each.slot.number in is_wanted else () for each in rows
        ]
        ids = torch.tensor([[*part, *[0] * (width - len(part))] for part in taken])
        positions = torch.tensor([each.start for each in rows])[:, None] + torch.arange(width)
        length = max(each.start + width for each in wanted)
        device = self._model.device
        self._rows.slots = torch.tensor([each.slot.number for each in rows], device=device)
        self._rows.positions = positions.to(device)
        self._rows.length, self._rows.everything = length, everything
        self._rows.tokens = int(positions.max()) + 1
        mask = (torch.arange(length) <= positions[:, :, None])[:, None]
        hidden = self._model.model(
            input_ids=ids.to(device),
            position_ids=positions.to(device),
            attention_mask=mask.to(device),
            past_key_values=self._cache,
            use_cache=True,
        )[0]
        through = [
            row
            for row, (each, part) in enumerate(zip(rows, taken, strict=True))
            if part and len(part) == len(each.pending)
        ]
        done = [
            _Done(rows[row], len(part))
            for row, part in enumerate(taken)
            if part and row not in through
        ]
        if through:
            lasts = torch.tensor([len(taken[row]) - 1 for row in through], device=device)
            chosen = hidden[torch.tensor(through, device=device), lasts]
            done += self._sample([rows[row] for row in through], self._model.lm_head(chosen))
        seen = self._observe(rows, taken, hidden)
        return [replace(each, observed=tuple(seen.get(each.work.slot.number, ()))) for each in done]

    def _observe(
        self, rows: list[_Work], taken: list[Sequence[int]], hidden: Tensor
    ) -> dict[int, list[Observed]]:
        """By slot, how likely the ids were that the request asks about; hidden (B, T, D)."""
        places: list[tuple[int, int]] = []
        following: list[int] = []
        for row, (each, part) in enumerate(zip(rows, taken, strict=True)):
            if part and each.request is not None and each.request.observe is not None:
                first = max(each.request.observe - 1 - each.start, 0)
                after = each.request.ids[each.start + first + 1 : each.start + len(part) + 1]
                places += [(row, first + i) for i in range(len(after))]
                following += after
        seen: dict[int, list[Observed]] = {}
        for start in range(0, len(places), ROWS_AT_ONCE):
            some = places[start : start + ROWS_AT_ONCE]
            at = torch.tensor(some, device=hidden.device)  # (N, 2)
            logits = self._model.lm_head(hidden[at[:, 0], at[:, 1]])
            for (row, _), one in zip(
                some, observed(logits, following[start:][: len(some)]), strict=True
            ):
                seen.setdefault(rows[row].slot.number, []).append(one)
        return seen

    def _sample(self, work: list[_Work], logits: Tensor) -> list[_Done]:
        """The next token of each; logits (B, V)."""
        logits = logits.float().cpu()
        for row, each in enumerate(work):
            assert each.request is not None
            logits[row].masked_fill_(
                self._forbidden(each.request.table, logits)[each.state], -torch.inf
            )
        logprobs = torch.log_softmax(logits, dim=-1)
        tokens = logits.argmax(dim=-1)
        for row, each in enumerate(work):
            assert each.request is not None
            if each.request.sampling.temperature:
                tokens[row] = draw(logits[row], each.request.sampling, each.generator)
        values = logprobs.gather(1, tokens[:, None]).squeeze(1)
        return [
            _Done(each, len(each.pending[-_CHUNK:]), token, value)
            for each, token, value in zip(work, tokens.tolist(), values.tolist(), strict=True)
        ]

    def _forbidden(self, table: StateTable, logits: Tensor) -> Tensor:
        """What each state forbids, (states, V)."""
        kept = self._masks.get(id(table))
        if kept is not None:
            return kept[1]
        forbidden = torch.zeros(len(table.allowed), logits.shape[-1], dtype=torch.bool)
        forbidden[:, table.text_ids :] = True
        for state, allowed in enumerate(table.allowed):
            forbidden[state, list(allowed)] = False
        self._masks[id(table)] = table, forbidden
        return forbidden


def _work(slot: _Slot) -> _Work:
    busy = slot.request is not None and slot.left > 0
    pending = tuple(slot.pending) if busy else ()
    return _Work(
        *(slot, slot.used, len(slot.ids), pending),
        *(slot.request if busy else None, slot.state, slot.generator),
    )
