"""Many adapters of one model, decoded in one batch: each row of the batch has its own.

The factors of all K candidates stand in one pair of matrices, A of shape (K·r, in) and B of shape
(out, K·r). A row's inner activations that belong to other candidates are set to zero:

    y = base(x) + ((x·Aᵀ) ∘ mask[row])·Bᵀ     mask (K, K·r): the scale where it is its own, or 0

So there is one large product a side, whichever rows a step is about, and nothing is gathered. What
this costs beyond one candidate is small against the model while K·r is small against its width.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import contextmanager
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
    """

    def __init__(
        self,
        model: Any,
        codec: Codec,
        vectors: Sequence[Tensor],
        *,
        slots_each: int,
        context_tokens: int,
    ) -> None:
        super().__init__(slots=slots_each * len(vectors))
        self._peft, self._codec, self._vectors = model, codec, vectors
        self._each, self._context_tokens = slots_each, context_tokens
        self._free_of = [asyncio.Semaphore(slots_each) for _ in vectors]
        self._threads = torch.get_num_threads()

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

    @contextmanager
    def installed(self) -> Iterator["StackedEngine"]:
        """With the candidates in the model, in evaluation mode."""
        was_training = self._peft.training
        self._peft.eval()
        owners = torch.arange(len(self._slots), device=self._peft.device) // self._each
        try:
            with stacked(self._peft, self._vectors, lambda: owners[self._rows.slots]):
                yield self
        finally:
            self._peft.train(was_training)


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


@contextmanager
def stacked(model: Any, vectors: Sequence[Tensor], owners: Callable[[], Tensor]) -> Iterator[None]:
    """The LoRA layers of a peft model compute each row of a batch with its own candidate.

    Args:
        vectors: K candidates, as vectors of the model's parameters.
        owners: the candidate of each row of the forward that is about to come, (B,).
    """
    parameters = Parameters(model)
    split = [dict(zip(parameters.names, parameters.split(v), strict=True)) for v in vectors]
    hooks, layers = [], list(_lora_layers(model))
    try:
        for name, layer in layers:
            a = torch.cat([each[f"{name}.lora_A.default.weight"] for each in split])
            b = torch.cat([each[f"{name}.lora_B.default.weight"] for each in split], dim=1)
            rank = len(a) // len(vectors)
            mine = torch.eye(len(vectors), device=a.device).repeat_interleave(rank, dim=1)
            mask = mine * layer.scaling["default"]
            hooks.append(layer.register_forward_hook(_Delta(a, b, mask, owners)))
            layer._disable_adapters = True  # the public switch would set the tag rows aside too
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for _, layer in layers:
            layer._disable_adapters = False


class _Delta:
    """Adds the candidates' part to what a layer gave; x (B, T, in)."""

    def __init__(self, a: Tensor, b: Tensor, mask: Tensor, owners: Callable[[], Tensor]) -> None:
        self._at, self._bt = a.t().contiguous(), b.t().contiguous()
        self._mask, self._owners = mask, owners

    def __call__(self, layer: Any, inputs: tuple[Tensor, ...], output: Tensor) -> Tensor:
        x = inputs[0].to(self._at.dtype)
        inner = (x @ self._at) * self._mask[self._owners()][:, None]
        return (output + inner @ self._bt).to(output.dtype)


def _lora_layers(model: Any) -> Iterator[tuple[str, Any]]:
    from peft.tuners.lora import LoraLayer

    for name, module in model.named_modules():
        if isinstance(module, LoraLayer):
            yield name, module
