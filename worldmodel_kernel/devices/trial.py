"""Tries devices by computing on them: the program of a process that may crash or hang in doing so.

    python -m worldmodel_kernel.devices.trial list                  what torch sees
    python -m worldmodel_kernel.devices.trial try cuda:0 float32 …  these tests on that device

A line of JSON is said for each thing as soon as it is known, so that whoever reads them can tell
which test ended the process. Every result is compared with the same computed in float64 on the CPU:
a chip without kernels of its own may also answer wrongly. Versions are never asked.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention, silu

_TOLERANCE = {torch.float32: 1e-3, torch.bfloat16: 5e-2, torch.float16: 1e-2}
"""Largest allowed error, as a share of the largest figure."""

_GPU_WIDTH = 2048
_CPU_WIDTH, _CPU_TOKENS = 1024, 128
_ROUNDS = 3


class Wrong(Exception):
    """A device computed something else than the CPU."""


# --- the tests ----------------------------------------------------------------------------------


def check_float32(device: torch.device) -> None:
    """A product with its gradients, and attention from products and a softmax."""
    compare(_product, device, torch.float32)
    compare(_plain_attention, device, torch.float32)


def check_attention(device: torch.device) -> None:
    """Attention with the kernels that torch picks here, with its gradients."""
    _compare_attention(device, torch.float32)


def check_half(device: torch.device, dtype: torch.dtype) -> None:
    compare(_product, device, dtype)
    _compare_attention(device, dtype)


def _compare_attention(device: torch.device, dtype: torch.dtype) -> None:
    compare(_attention, device, dtype)
    compare(_masked_attention, device, dtype)


def _product(a: Tensor, b: Tensor) -> Tensor:
    return a @ b


def _plain_attention(a: Tensor, b: Tensor) -> Tensor:
    return torch.softmax(a @ b.mT / a.shape[-1] ** 0.5, dim=-1) @ b


def _attention(a: Tensor, b: Tensor) -> Tensor:
    return scaled_dot_product_attention(a, b, b, is_causal=True)


def _masked_attention(a: Tensor, b: Tensor) -> Tensor:
    """As packed rows need it, which is another kernel."""
    mask = torch.ones(a.shape[-2], b.shape[-2], dtype=torch.bool, device=a.device).tril()
    return scaled_dot_product_attention(a, b, b, attn_mask=mask)


def compare(
    compute: Callable[[Tensor, Tensor], Tensor], device: torch.device, dtype: torch.dtype
) -> None:
    """The result and both gradients, shape (1, 2, 64, 64) each."""
    generator = torch.Generator().manual_seed(0)
    inputs = [torch.randn(1, 2, 64, 64, generator=generator) for _ in range(2)]
    expected = _with_gradients(compute, [x.to(dtype).double() for x in inputs])
    found = _with_gradients(compute, [x.to(dtype).to(device) for x in inputs])
    for ours, theirs in zip(expected, found, strict=True):
        error = float((ours - theirs.double().cpu()).abs().max() / ours.abs().max())
        if not error <= _TOLERANCE[dtype]:  # a NaN is wrong as well
            raise Wrong(f"{compute.__name__.strip('_')} is wrong by {error:.2g} of its size")


def _with_gradients(
    compute: Callable[[Tensor, Tensor], Tensor], inputs: list[Tensor]
) -> list[Tensor]:
    for each in inputs:
        each.requires_grad_()
    result = compute(*inputs)
    result.sum().backward()  # type: ignore[no-untyped-call]
    return [result.detach(), *(each.grad for each in inputs if each.grad is not None)]


# --- how fast -----------------------------------------------------------------------------------


def speedup(device: torch.device) -> float:
    """How many times as fast bfloat16 is as float32, as training uses it: on a GPU a product of
    its own number format, on a CPU a layer of a model 1024 wide under autocast, backward
    included."""
    work = _layer() if device.type == "cpu" else _products(device)
    now = time.process_time if device.type == "cpu" else time.perf_counter
    if device.type == "cpu":
        torch.set_num_threads(1)  # so that time of the processor is time of the work
    best = {False: float("inf"), True: float("inf")}
    for half in best:
        work(half)
    for _ in range(_ROUNDS):
        for half in best:
            began = now()
            work(half)
            best[half] = min(best[half], now() - began)
    return best[False] / max(best[True], 1e-9)


def _products(device: torch.device) -> Callable[[bool], None]:
    full = torch.randn(_GPU_WIDTH, _GPU_WIDTH, device=device)
    half = full.to(torch.bfloat16)

    def work(in_half: bool) -> None:
        x = half if in_half else full
        for _ in range(10):
            y = x @ x
        float(y[0, 0])  # waits for the device

    return work


def _layer() -> Callable[[bool], None]:
    width = _CPU_WIDTH
    x = torch.randn(_CPU_TOKENS, width, requires_grad=True)
    project, up, down = (torch.randn(width, w) / w**0.5 for w in (width, 3 * width, 3 * width))

    def work(in_half: bool) -> None:
        with torch.autocast("cpu", torch.bfloat16, enabled=in_half):
            heads = (x @ project).view(1, _CPU_TOKENS, -1, 64).transpose(1, 2)
            mixed = scaled_dot_product_attention(heads, heads, heads)
            y = silu(mixed.transpose(1, 2).reshape_as(x) @ up) @ down.mT
        y.float().square().mean().backward()

    return work


# --- the program --------------------------------------------------------------------------------


def listed() -> dict[str, Any]:
    """What torch sees: the back end, what it was built for, and the devices."""
    if torch.cuda.is_available():
        backend = "rocm" if torch.version.hip else "cuda"
        seen = [
            _facts(torch.cuda.get_device_properties(n)) for n in range(torch.cuda.device_count())
        ]
        return {"backend": backend, "built_for": torch.cuda.get_arch_list(), "devices": seen}
    if torch.backends.mps.is_available():
        return {"backend": "mps", "built_for": [], "devices": [{"name": "Apple GPU"}]}
    return {"backend": "cpu", "built_for": [], "devices": []}


def _facts(properties: Any) -> dict[str, Any]:
    arch = getattr(properties, "gcnArchName", "") or f"sm_{properties.major}{properties.minor}"
    place: list[Any] = [
        getattr(properties, f"pci_{name}_id", None) for name in ("domain", "bus", "device")
    ]
    return {
        "name": properties.name,
        "arch": arch.partition(":")[0],
        "memory_bytes": properties.total_memory,
        "pci": "" if None in place else "{:04x}:{:02x}:{:02x}.0".format(*place),
    }


def tried(device: torch.device, tests: list[str]) -> Iterator[dict[str, Any]]:
    """One line a test, as soon as it has ended."""
    checks: dict[str, Callable[[], None]] = {
        "float32": lambda: check_float32(device),
        "attention": lambda: check_attention(device),
        "bfloat16": lambda: check_half(device, torch.bfloat16),
        "float16": lambda: check_half(device, torch.float16),
    }
    for name in tests:
        line: dict[str, Any] = {"test": name, "error": ""}
        try:
            checks[name]()
            if name == "bfloat16":
                line["speedup"] = round(speedup(device), 2)
        except (RuntimeError, NotImplementedError, TypeError, Wrong) as error:
            line["error"] = (str(error).strip().splitlines() or [type(error).__name__])[0]
        yield line


def main(arguments: list[str]) -> None:
    out = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what libraries print is not for the reader
    out.write(json.dumps({"torch": torch.__version__}) + "\n")
    if arguments[0] == "list":
        out.write(json.dumps(listed()) + "\n")
        return
    for line in tried(torch.device(arguments[1]), arguments[2:]):
        out.write(json.dumps(line) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
