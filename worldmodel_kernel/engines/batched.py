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
import contextlib
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass, field
from typing import Any

import psutil
import torch
from torch import Tensor
from transformers.cache_utils import Cache, CacheLayerMixin

from worldmodel_kernel.codec import Codec, StateTable
from worldmodel_kernel.engines import EngineInfo, Request, Sampled
from worldmodel_kernel.engines.loading import Loaded, load
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.engines.sampling import draw
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.tags import DIALECTS
from worldmodel_kernel.transcript import common_prefix

_CHUNK = 128
"""Tokens that a context takes in at once; longer ones need several steps."""


class _Layer(CacheLayerMixin):
    """Keys and values of all slots, (S, H, T, D); rows of a step write at their own positions."""

    def __init__(self, slots: int, tokens: int, rows: "_Rows") -> None:
        super().__init__()
        self._shape, self._rows = (slots, tokens), rows

    def lazy_initialization(self, key_states: Tensor, value_states: Tensor) -> None:
        slots, tokens = self._shape
        _, heads, _, width = key_states.shape
        self.keys = key_states.new_zeros(slots, heads, tokens, width)
        self.values = value_states.new_zeros(slots, heads, tokens, width)
        self.is_initialized = True

    def update(
        self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any
    ) -> tuple[Tensor, Tensor]:
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        rows = self._rows
        where = (rows.slots[:, None], slice(None), rows.positions)
        self.keys[where] = key_states.transpose(1, 2)
        self.values[where] = value_states.transpose(1, 2)
        if rows.everything:  # a view: no copy
            return self.keys[: len(rows.slots), :, : rows.length], self.values[
                : len(rows.slots), :, : rows.length
            ]
        return self.keys[rows.slots, :, : rows.length], self.values[rows.slots, :, : rows.length]

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        return self._rows.length, 0

    def get_seq_length(self) -> int:
        return self._rows.length

    def get_max_length(self) -> int:
        return self._shape[1]


@dataclass(slots=True)
class _Rows:
    """Which slots a forward is about (B,), and at which positions they write (B, T)."""

    slots: Tensor = field(default_factory=lambda: torch.zeros(1, dtype=torch.long))
    positions: Tensor = field(default_factory=lambda: torch.zeros(1, 1, dtype=torch.long))
    length: int = 0
    everything: bool = False


@dataclass(slots=True)
class _Slot:
    number: int
    ids: list[int] = field(default_factory=list)
    """What is in the cache."""

    pending: list[int] = field(default_factory=list)
    request: Request | None = None
    state: int = 0
    left: int = 0
    used: int = 0
    generator: torch.Generator | None = None
    out: asyncio.Queue[Sampled | EngineError | None] = field(default_factory=asyncio.Queue)


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
        self._phase = "not started"
        self._turn = 0
        self._masks: dict[int, Tensor] = {}

    @property
    def codec(self) -> Codec:
        if self._loading is None or not self._loading.done():
            raise EngineError("the model is not loaded yet")
        return self._codec

    @property
    def phase(self) -> str:
        return self._phase

    async def start(self) -> EngineInfo:
        if self._loading is None:
            self._loading = asyncio.create_task(self._load())
        return await asyncio.shield(self._loading)

    async def _load(self) -> EngineInfo:
        self._loaded: Loaded = await asyncio.to_thread(load, self.settings, self._progress)
        style = None if self.settings.tags == "auto" else self.settings.tags
        self._codec = Codec(
            self._loaded.tokenizer_json, dialect=DIALECTS[self.settings.dialect], style=style
        )
        if not self.settings.threads:
            torch.set_num_threads(psutil.cpu_count(logical=False) or 1)
        self._rows = _Rows()
        tokens = self._loaded.info.context_tokens + _CHUNK
        layers = range(self._loaded.model.config.num_hidden_layers)
        self._cache = Cache(layers=[_Layer(len(self._slots), tokens, self._rows) for _ in layers])
        self._phase = "ready"
        return self._loaded.info

    def _progress(self, phase: str) -> None:
        self._phase = phase

    # --- requests -----------------------------------------------------------------------------

    async def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        info = await self.start()
        room = info.context_tokens - len(request.ids)
        if room < 0:
            raise EngineError(
                f"{len(request.ids)} tokens asked for; this model sees {info.context_tokens}"
            )
        async with self._free:
            slot = self._take(request, min(request.max_tokens, room))
            self._wake()
            try:
                while (sampled := await slot.out.get()) is not None:
                    if isinstance(sampled, EngineError):
                        raise sampled
                    yield sampled
            finally:
                slot.request = None

    def _take(self, request: Request, left: int) -> _Slot:
        """The slot that holds this context's beginning, or the one that was idle longest."""
        idle = [slot for slot in self._slots if slot.request is None]
        ids = list(request.ids)
        shared = {slot.number: common_prefix(slot.ids, ids) for slot in idle}
        known = [s for s in idle if s.ids and shared[s.number] >= len(s.ids) - 1]
        if known:
            slot = max(known, key=lambda s: shared[s.number])
        else:
            slot = min(idle, key=lambda s: s.used)
        keep = min(shared[slot.number], len(ids) - 1)
        del slot.ids[keep:]
        self._turn += 1
        slot.pending, slot.request, slot.state = ids[keep:], request, request.state
        slot.left, slot.used, slot.out = left, self._turn, asyncio.Queue()
        slot.generator = None
        if request.sampling.temperature and request.sampling.seed is not None:
            slot.generator = torch.Generator().manual_seed(request.sampling.seed + len(ids))
        if not left:
            slot.out.put_nowait(None)
        return slot

    def _wake(self) -> None:
        if self._stepping is None or self._stepping.done():
            self._stepping = asyncio.create_task(self._step_while_busy())

    async def _step_while_busy(self) -> None:
        while busy := [slot for slot in self._slots if slot.request is not None and slot.left]:
            try:
                sampled = await asyncio.to_thread(self._step, busy)
            except Exception as error:  # noqa: BLE001  torch raises anything; every caller is told
                for slot in busy:
                    slot.ids, slot.left = [], 0
                    slot.out.put_nowait(EngineError(f"the model failed: {error}"))
                continue
            for slot, token, logprob in sampled:
                self._hand_out(slot, token, logprob)
            await asyncio.sleep(0)

    def _hand_out(self, slot: _Slot, token: int, logprob: float) -> None:
        request = slot.request
        if request is None:  # cancelled during the step
            return
        slot.left -= 1
        slot.out.put_nowait(Sampled(token, logprob))
        slot.state = request.table.after(slot.state, token)
        slot.pending = [token]
        if token in request.stop_ids or not slot.left:
            slot.left = 0
            slot.out.put_nowait(None)

    async def score(self, ids: Sequence[int], *, start: int) -> list[float]:
        await self.start()
        return await asyncio.to_thread(self._score, list(ids), start)

    @torch.inference_mode()
    def _score(self, ids: list[int], start: int) -> list[float]:
        batch = torch.tensor([ids], device=self._loaded.model.device)
        logits = self._loaded.model(batch, use_cache=False).logits[0, start - 1 : -1]
        chosen = torch.log_softmax(logits.float(), dim=-1).cpu()
        return chosen.gather(1, torch.tensor(ids[start:])[:, None]).squeeze(1).tolist()

    async def close(self) -> None:
        if self._stepping is not None:
            self._stepping.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._stepping

    # --- a step -------------------------------------------------------------------------------

    @torch.inference_mode()
    def _step(self, busy: list[_Slot]) -> list[tuple[_Slot, int, float]]:
        """Every busy slot takes in what is pending; those that are through get their next token."""
        long = [slot for slot in busy if len(slot.pending) > 1]
        sampled = self._forward(long, everything=False) if long else []
        short = [slot for slot in busy if slot not in long]
        return sampled + (self._forward(short, everything=True) if short else [])

    def _forward(self, wanted: list[_Slot], *, everything: bool) -> list[tuple[_Slot, int, float]]:
        """One forward of the model over these slots, or (everything) over all up to the last."""
        rows = self._slots[: max(s.number for s in wanted) + 1] if everything else wanted
        is_wanted = {slot.number for slot in wanted}
        width = min(max(len(slot.pending) for slot in wanted), _CHUNK)
        taken = [s.pending[:width] if s.number in is_wanted else [] for s in rows]
        ids = torch.tensor([part + [0] * (width - len(part)) for part in taken])
        starts = torch.tensor([len(slot.ids) for slot in rows])
        positions = starts[:, None] + torch.arange(width)
        length = max(len(slot.ids) + width for slot in wanted)
        device = self._loaded.model.device
        self._rows.slots = torch.tensor([slot.number for slot in rows], device=device)
        self._rows.positions = positions.to(device)
        self._rows.length, self._rows.everything = length, everything
        mask = (torch.arange(length) <= positions[:, :, None])[:, None]
        hidden = self._loaded.model.model(
            input_ids=ids.to(device),
            position_ids=positions.to(device),
            attention_mask=mask.to(device),
            past_key_values=self._cache,
            use_cache=True,
        )[0]
        ready: list[tuple[int, _Slot]] = []
        for row, (slot, part) in enumerate(zip(rows, taken, strict=True)):
            slot.ids += part
            slot.pending = slot.pending[len(part) :] if part else slot.pending
            if part and not slot.pending:
                ready.append((row, slot))
        if not ready:
            return []
        lasts = torch.tensor([len(taken[row]) - 1 for row, _ in ready], device=device)
        chosen = hidden[torch.tensor([row for row, _ in ready], device=device), lasts]
        return self._sample([slot for _, slot in ready], self._loaded.model.lm_head(chosen))

    def _sample(self, slots: list[_Slot], logits: Tensor) -> list[tuple[_Slot, int, float]]:
        """The next token of each slot; logits (B, V)."""
        logits = logits.float().cpu()
        for row, slot in enumerate(slots):
            request = slot.request
            if request is not None:
                logits[row].masked_fill_(
                    self._forbidden(request.table, logits)[slot.state], -torch.inf
                )
        logprobs = torch.log_softmax(logits, dim=-1)
        tokens = logits.argmax(dim=-1)
        for row, slot in enumerate(slots):
            request = slot.request
            if request is not None and request.sampling.temperature:
                tokens[row] = draw(logits[row], request.sampling, slot.generator)
        values = logprobs.gather(1, tokens[:, None]).squeeze(1)
        return list(zip(slots, tokens.tolist(), values.tolist(), strict=True))

    def _forbidden(self, table: StateTable, logits: Tensor) -> Tensor:
        """What each state forbids, (states, V)."""
        known = self._masks.get(id(table))
        if known is None:
            known = torch.zeros(len(table.allowed), logits.shape[-1], dtype=torch.bool)
            known[:, table.text_ids :] = True
            for state, allowed in enumerate(table.allowed):
                known[state, list(allowed)] = False
            self._masks[id(table)] = known
        return known
