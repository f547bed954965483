"""From what was found to what is done: which device, in which numbers, with which environment.

Pure: it reads nothing and sets nothing, so that every rule can be tested on findings from anywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from worldmodel_kernel.devices.findings import Found, Tried
from worldmodel_kernel.errors import EngineError, nearest

PAYS = 1.2
"""bfloat16 is used if it is so many times as fast as float32; imitated, it is slower."""

_FLOAT32_ONLY = ("gfx900", "gfx906")
"""They have no bfloat16 and no fused attention, and Qwen3 overflows float16."""

_UNTRIED = ("xpu", "npu", "hpu", "mlu", "musa")
"""Devices that torch may have and the trial does not know: for whoever asks for them."""

Half = Literal["", "bfloat16"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """What computes, and how."""

    device: str
    """torch's name for it, where `env` is set."""

    backend: str
    name: str = ""
    pci: str = ""
    half: Half = ""
    """The 16-bit numbers that are real here; none: float32."""

    attention: str | None = None
    """As transformers calls it; None: what it takes by itself."""

    env: Mapping[str, str] = field(default_factory=dict)
    """To be set before torch is imported."""

    why: str = ""
    notices: tuple[str, ...] = ()
    """What a person should know: a GPU that cannot be used."""

    @property
    def place(self) -> str:
        if self.backend == "cpu":
            return "the CPU"
        return f"{self.device} ({self.name})" if self.name else self.device

    @property
    def is_gpu(self) -> bool:
        """One that several processes may share out, and that a guard watches over."""
        return self.backend in ("cuda", "rocm")

    @property
    def bf16(self) -> bool:
        return self.half == "bfloat16"

    def line(self, work: str, *, bf16: bool) -> str:
        """One line that says it all: "training on … because …"."""
        numbers = "bfloat16" if bf16 else "float32"
        attention = f", {self.attention} attention" if self.attention else ""
        return f"{work} on {self.place} in {numbers}{attention}, because {self.why}"


@dataclass(frozen=True, slots=True)
class Member:
    """One of the processes on this machine that share a piece of work."""

    number: int = 0
    count: int = 1

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "Member":
        """As torchrun and accelerate launch tell each process."""
        names = ("LOCAL_WORLD_SIZE", "WORLD_SIZE")
        count = next((int(environ[name]) for name in names if name in environ), 1)
        return cls(int(environ.get("LOCAL_RANK", "0")), count)


ALONE = Member()


def decide(wanted: str, found: Found, member: Member = ALONE) -> Choice:
    """The device of the setting.

    Args:
        wanted: "auto", "cpu", "cuda", "cuda:1", or any name that torch has.
        member: of several processes each takes the GPU of its number.

    Raises:
        EngineError: a device asked for by name is not known, not there, or failed its trial; or
            the GPUs cannot be shared out to the processes.
    """
    kind, _, number = wanted.partition(":")
    if kind == "cpu":
        return Choice(device="cpu", backend="cpu", why="it was asked for")
    if member.count > 1 and (wanted == "cuda" or (wanted == "auto" and _shareable(found))):
        return _of_member(found, member)
    if member.count > 1 and kind == "cuda":
        raise EngineError(
            f"device is {wanted}, but each of {member.count} processes takes the GPU of its number"
            "\n  Leave it to auto; CUDA_VISIBLE_DEVICES says which GPUs there are."
        )
    if wanted == "auto":
        usable = [gpu for gpu in found.gpus if not gpu.unusable]
        if usable:
            return _on(max(usable, key=lambda gpu: gpu.memory_bytes), "it passed its trial")
        return _no_gpu(found)
    if kind in _UNTRIED:
        return Choice(device=wanted, backend=kind, why="it was asked for; it was not tried")
    if kind not in ("cuda", "mps"):
        known = nearest(kind, ("auto", "cpu", "cuda", "mps", *_UNTRIED))
        raise EngineError(f"there is no device '{wanted}'; {known}")
    return _on(_named(wanted, number, found), "it was asked for and passed its trial")


def on_cpu(choice: Choice, tried: Tried) -> Choice:
    """The same, and for the CPU what its trial says of bfloat16."""
    if choice.backend != "cpu":
        return choice
    pays = tried.passed("bfloat16") and tried.speedup >= PAYS
    measured = (
        f"bfloat16 is {tried.speedup:.1f} times as fast as float32 here"
        if tried.passed("bfloat16")
        else f"bfloat16 fails here ({tried.failures.get('bfloat16', 'not tried')})"
    )
    return Choice(
        device=choice.device,
        backend=choice.backend,
        half="bfloat16" if pays else "",
        why=f"{choice.why}, and {measured}",
        notices=choice.notices,
    )


def _shareable(found: Found) -> list[Tried]:
    return [gpu for gpu in found.gpus if gpu.backend != "mps"]


def _of_member(found: Found, member: Member) -> Choice:
    """Every GPU stays visible, as the processes reach each other's. Numbers and attention are those
    that all of the GPUs have: the processes' sums must be the same."""
    gpus = _shareable(found)
    if found.problem:
        raise EngineError(f"torch cannot be asked for GPUs: {found.problem}")
    if member.count > len(gpus):
        names = ", ".join(f"cuda:{n} ({gpu.name})" for n, gpu in enumerate(gpus))
        raise EngineError(
            f"{member.count} processes on this machine need a GPU each, but torch sees "
            f"{names or 'no GPU'}\n  Start as many processes as there are GPUs; "
            "--device cpu computes without them."
        )
    for number, gpu in enumerate(gpus[: member.count]):
        if gpu.unusable:
            raise EngineError(
                f"process {number} would compute on cuda:{number} ({gpu.name}), and that failed "
                f"its trial: {gpu.unusable}\n  Leave it out with CUDA_VISIBLE_DEVICES."
            )
    every = [_on(gpu, "each process has a GPU that passed its trial") for gpu in gpus]
    every = every[: member.count]
    own = every[member.number]
    half = own.half if all(each.half for each in every) else ""
    if half != own.half:
        own = replace(own, why=f"{own.why}; another of the GPUs has no fast bfloat16")
    still = any("TORCHDYNAMO_DISABLE" in each.env for each in every)
    return replace(
        own,
        device=f"cuda:{member.number}",
        half=half,
        attention=next((each.attention for each in every if each.attention), None),
        env={"TORCHDYNAMO_DISABLE": "1"} if still else {},
    )


def _no_gpu(found: Found) -> Choice:
    notices = tuple(
        f"{gpu.name or gpu.device} cannot be used, the CPU is: {gpu.unusable}" for gpu in found.gpus
    )
    if found.problem:
        notices = (f"torch could not be asked for GPUs, the CPU is used: {found.problem}",)
    why = "no GPU passed its trial" if notices else "there is no GPU that torch can use"
    return Choice(device="cpu", backend="cpu", why=why, notices=notices)


def _named(wanted: str, number: str, found: Found) -> Tried:
    if found.problem:
        raise EngineError(f"device is {wanted}, but torch cannot be asked for it: {found.problem}")
    kind = wanted.partition(":")[0]
    gpus = [gpu for gpu in found.gpus if (gpu.backend == "mps") == (kind == "mps")]
    index = int(number) if number.isdigit() else 0
    if index >= len(gpus):
        names = ", ".join(f"cuda:{n} ({gpu.name})" for n, gpu in enumerate(gpus))
        raise EngineError(
            f"device is {wanted}, but torch sees {names or 'no GPU'}\n"
            "  device=auto takes the CPU where there is no GPU; worldmodel doctor says more."
        )
    gpu = gpus[index]
    if gpu.unusable:
        raise EngineError(
            f"device is {wanted} ({gpu.name}), and it failed its trial: {gpu.unusable}\n"
            "  device=cpu computes without it; worldmodel doctor --devices tries it again."
        )
    return gpu


def _on(gpu: Tried, why: str) -> Choice:
    old = gpu.arch in _FLOAT32_ONLY
    half = "" if old else _half(gpu)
    env = dict(gpu.env)
    if old:
        env["TORCHDYNAMO_DISABLE"] = "1"
        why += f"; {gpu.arch} has neither bfloat16 nor fused attention"
    elif half == "bfloat16":
        why += f"; bfloat16 is {gpu.speedup:.1f} times as fast as float32"
    elif gpu.passed("bfloat16"):
        why += f"; bfloat16 is only imitated ({gpu.speedup:.1f} times as fast as float32)"
    else:
        why += f"; bfloat16 fails ({gpu.failures.get('bfloat16', 'not tried')})"
    if "HSA_OVERRIDE_GFX_VERSION" in env:
        why += f"; {gpu.arch} works as {env['HSA_OVERRIDE_GFX_VERSION']}"
    return Choice(
        device=gpu.device,
        backend=gpu.backend,
        name=gpu.name,
        pci=gpu.pci,
        half=half,
        attention="eager" if old or not gpu.passed("attention") else None,
        env=env,
        why=why,
    )


def _half(gpu: Tried) -> Half:
    """Never float16: models made in bfloat16 overflow it, and no small product shows that."""
    if gpu.passed("bfloat16") and gpu.speedup >= PAYS:
        return "bfloat16"
    return ""
