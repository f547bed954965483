"""Many adapters of one model, decoded in one batch: each row of the batch has its own.

The rows of a step are laid out by candidate, (K, M), the shorter groups padded; the factors of all
candidates stand in A of shape (K, in, r) and B of shape (K, r, out):

    y = base(x) + scale · bmm(bmm(x by candidate, A), B) back in the order of the rows

So the model's own weights are read once for all candidates, and each adapter's once.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from worldmodel_kernel.codec import Codec
from worldmodel_kernel.engines import EngineInfo, Request, Sampled
from worldmodel_kernel.engines.batched import BatchedEngine
from worldmodel_train.geometric.vector import Parameters


class StackedEngine(BatchedEngine):
    """Serves K candidates of a peft model at once, through `candidate(k)`; `with` puts the stacked
    adapters into the model, and takes them out again.

    Args:
        model: a peft model with LoRA layers; its own adapter is set aside meanwhile, and its tag
            rows stay.
        vectors: the candidates, as vectors of its parameters.
        slots_each: contexts that are kept for each candidate.
        rest: between steps: the device may have to cool down.
    """

    def __init__(
        self,
        model: Any,
        codec: Codec,
        vectors: Sequence[Tensor],
        *,
        slots_each: int,
        context_tokens: int,
        rest: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(slots=slots_each * len(vectors))
        self._rest = rest
        self._peft, self._codec, self._vectors = model, codec, vectors
        self._each, self._context_tokens = slots_each, context_tokens
        self._free_of = [asyncio.Semaphore(slots_each) for _ in vectors]
        self._threads = torch.get_num_threads()
        self._layout: tuple[Tensor, Layout] | None = None

    def candidate(self, number: int) -> "Candidate":
        return Candidate(self, number)

    def generate_as(self, number: int, request: Request) -> AsyncGenerator[Sampled, None]:
        slots = self._slots[number * self._each : (number + 1) * self._each]
        return self._served(request, slots, self._free_of[number])

    async def _load(self) -> EngineInfo:
        await self._call(torch.set_num_threads, self._threads)  # a thread has its own
        self._use(self._peft.get_base_model())
        device = self._model.device
        return EngineInfo("stacked", "", self._context_tokens, device=str(device))

    def _step(self, work: list[Any]) -> list[Any]:
        self._rest()
        return super()._step(work)

    @contextmanager
    def installed(self) -> Iterator["StackedEngine"]:
        """With the candidates in the model, in evaluation mode."""
        was_training = self._peft.training
        self._peft.eval()
        try:
            with stacked(self._peft, self._vectors, self._layout_now):
                yield self
        finally:
            self._peft.train(was_training)

    def _layout_now(self) -> "Layout":
        """Of the rows of the step under way; the same for all of its layers."""
        slots = self._rows.slots
        if self._layout is None or self._layout[0] is not slots:
            owners = [slot // self._each for slot in slots.tolist()]
            self._layout = slots, layout(owners, len(self._vectors), slots.device)
        return self._layout[1]


class Candidate:
    """Implements `engines.Engine`: the model with one of the candidates."""

    def __init__(self, engine: StackedEngine, number: int) -> None:
        self._engine, self._number = engine, number

    @property
    def codec(self) -> Codec:
        return self._engine.codec

    @property
    def phase(self) -> str:
        return self._engine.phase

    async def start(self) -> EngineInfo:
        return await self._engine.start()

    def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        return self._engine.generate_as(self._number, request)

    async def score(self, ids: Sequence[int], *, start: int) -> list[float]:
        raise NotImplementedError("candidates only generate; LossMeter tells losses")

    async def close(self) -> None: ...


# --- in the model -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the rows of a batch stand, by candidate."""

    groups: int
    rows: Tensor | None
    """(K·M,), the row at each place, any row where it is empty; None: they stand so already."""

    places: Tensor | None
    """(B,), the place of each row."""


def layout(owners: Sequence[int], groups: int, device: torch.device | str = "cpu") -> Layout:
    """Args:
    owners: the candidate of each row of a batch, (B,).
    """
    of = [[row for row, owner in enumerate(owners) if owner == k] for k in range(groups)]
    most = max(map(len, of))
    rows = [row for group in of for row in [*group, *[0] * (most - len(group))]]
    if rows == list(range(len(owners))):
        return Layout(groups, None, None)
    places = [0] * len(owners)
    for k, group in enumerate(of):
        for place, row in enumerate(group):
            places[row] = k * most + place
    return Layout(groups, torch.tensor(rows, device=device), torch.tensor(places, device=device))


@contextmanager
def stacked(model: Any, vectors: Sequence[Tensor], now: Callable[[], Layout]) -> Iterator[None]:
    """The LoRA layers of a peft model compute each row of a batch with its own candidate.

    Args:
        vectors: K candidates, as vectors of the model's parameters.
        now: the layout of the batch that is being computed.
    """
    parameters = Parameters(model)
    split = [dict(zip(parameters.names, parameters.split(v), strict=True)) for v in vectors]
    hooks, layers = [], list(_lora_layers(model))
    try:
        for name, layer in layers:
            a, b = (
                torch.stack([each[f"{name}.lora_{side}.default.weight"].t() for each in split])
                for side in "AB"
            )
            delta = _Delta(a, b * layer.scaling["default"], now)
            hooks.append(layer.register_forward_hook(delta))
            layer._disable_adapters = True  # the public switch would set the tag rows aside too
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for _, layer in layers:
            layer._disable_adapters = False


class _Delta:
    """Adds the candidates' part to what a layer gave; x (B, T, in)."""

    def __init__(self, a: Tensor, b: Tensor, now: Callable[[], Layout]) -> None:
        self._a, self._b, self._now = a.contiguous(), b.contiguous(), now

    def __call__(self, layer: Any, inputs: tuple[Tensor, ...], output: Tensor) -> Tensor:
        x, how = inputs[0].to(self._a.dtype), self._now()
        by_candidate = (x if how.rows is None else x[how.rows]).view(how.groups, -1, x.shape[-1])
        part = (by_candidate @ self._a @ self._b).view(-1, x.shape[1], output.shape[-1])
        return (output + (part if how.places is None else part[how.places])).to(output.dtype)


def _lora_layers(model: Any) -> Iterator[tuple[str, Any]]:
    from peft.tuners.lora import LoraLayer

    for name, module in model.named_modules():
        if isinstance(module, LoraLayer):
            yield name, module
