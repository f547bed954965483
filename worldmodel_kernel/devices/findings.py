"""What is known of a machine's devices once they were tried."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True, slots=True)
class Tried:
    """One device, and how its tests went."""

    device: str
    """torch's name for it, in an environment with `env`."""

    backend: str
    """cpu, cuda, rocm or mps."""

    name: str = ""
    arch: str = ""
    pci: str = ""
    memory_bytes: int = 0
    env: Mapping[str, str] = field(default_factory=dict)
    failures: Mapping[str, str] = field(default_factory=dict)
    """A test and why it failed; empty words for one that passed."""

    speedup: float = 0.0
    """Of bfloat16 over float32; 0 where it was not measured."""

    @property
    def unusable(self) -> str:
        """Why nothing can be computed on it; empty: it can."""
        return self.failures.get("float32", "it was not tried")

    @property
    def sound(self) -> bool:
        """Nothing failed that may have been a passing trouble."""
        return not any(self.failures.values())

    def passed(self, test: str) -> bool:
        return self.failures.get(test) == ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """All GPUs of this machine that torch sees."""

    gpus: tuple[Tried, ...] = ()
    problem: str = ""
    """Why torch could not be asked."""

    @property
    def sound(self) -> bool:
        """Nothing that may have been a passing trouble."""
        return not self.problem and not any(gpu.unusable for gpu in self.gpus)


def accelerator_files(root: Path = Path("/")) -> bool:
    """Whether a driver of a GPU is there at all: where none is, there is nothing to try."""
    names = ("dev/kfd", "dev/nvidiactl", "dev/nvidia0", "dev/dxg")
    return sys.platform == "darwin" or any((root / name).exists() for name in names)
