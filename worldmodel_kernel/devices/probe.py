"""Finds out what each device can do, in child processes: a crash or a hang there is a finding.

torch is never imported here. Each GPU is tried in an environment where it is the only one that
torch sees, which is the environment it will be used in. A test that ends its process fails, and the
tests after it are tried in a new one.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from worldmodel_kernel.devices import kfd
from worldmodel_kernel.devices.findings import Found, Tried

TESTS = ("float32", "attention", "bfloat16", "float16")
CPU_TESTS = ("float32", "bfloat16")
_END_S = 10
PROGRAM = (sys.executable, "-m", "worldmodel_kernel.devices.trial")

STAND_INS = {
    "gfx1031": "10.3.0", "gfx1032": "10.3.0",
    "gfx1102": "11.0.0", "gfx1103": "11.0.0",
}  # fmt: skip
"""Chips that run the code of a sibling, and its version. It applies to every GPU that is visible,
so it is tried only with one, and only where torch has no code for the chip itself."""

_VISIBLE = {
    "cuda": ("CUDA_VISIBLE_DEVICES",),
    "rocm": ("HIP_VISIBLE_DEVICES", "CUDA_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES"),
}
"""What narrows a back end's devices: the first that is set is the last to be applied."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Prober:
    """Runs the trial program."""

    program: Sequence[str] = PROGRAM
    first_s: float = 180.0
    """For the first line: importing torch from a cold disk takes long."""

    line_s: float = 60.0
    """For each line after it."""

    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    sys: Path = Path("/sys")

    def gpus(self) -> Found:
        """Every GPU, tried."""
        lines, problem = self._run(["list"], {})
        if not problem and len(lines) < 2:
            problem = "it said nothing"
        nodes = kfd.nodes(self.sys)
        if problem:
            # a GPU that torch dies of must not hide the others
            seen = self._of_driver(nodes)
            backend, built_for = "rocm", []
        else:
            seen, backend = list(lines[1]["devices"]), lines[1]["backend"]
            built_for = lines[1]["built_for"]
        if backend == "rocm" and len(nodes) == len(seen) and not self._narrowed("rocm"):
            seen = [
                facts | {"pci": facts.get("pci") or n.pci}
                for facts, n in zip(seen, nodes, strict=True)
            ]
        gpus = [self._gpu(backend, n, len(seen), facts, built_for) for n, facts in enumerate(seen)]
        return Found(gpus=tuple(gpus), problem="" if gpus else problem)

    def cpu(self) -> Tried:
        return self._tried(Tried(device="cpu", backend="cpu"), CPU_TESTS)

    def _gpu(
        self,
        backend: str,
        number: int,
        count: int,
        facts: Mapping[str, Any],
        built_for: Sequence[str],
    ) -> Tried:
        if backend == "mps":
            return self._tried(Tried(device="mps", backend=backend, **facts), TESTS)
        env = self._only(backend, number) if count > 1 else {}
        gpu = self._tried(Tried(device="cuda:0", backend=backend, env=env, **facts), TESTS)
        stand_in = "" if gpu.arch in built_for else STAND_INS.get(gpu.arch, "")
        if gpu.unusable and stand_in and "HSA_OVERRIDE_GFX_VERSION" not in self.environ:
            other = replace(gpu, env={**env, "HSA_OVERRIDE_GFX_VERSION": stand_in}, failures={})
            other = self._tried(other, TESTS)
            return gpu if other.unusable else other
        return gpu

    def _tried(self, device: Tried, tests: Sequence[str]) -> Tried:
        failures: dict[str, str] = {}
        speedup = 0.0
        while left := [test for test in tests if test not in failures]:
            lines, ending = self._run(["try", device.device, *left], device.env)
            for line in lines[1:]:
                failures[line["test"]] = line["error"]
                speedup = line.get("speedup", speedup)
            unsaid = [test for test in left if test not in failures]
            if unsaid:
                failures[unsaid[0]] = ending or "its process ended without a word"
            if failures.get("float32"):
                break
        return replace(device, failures=failures, speedup=speedup)

    # --- which devices a process sees ---------------------------------------------------------

    def _narrowed(self, backend: str) -> str:
        """The variable that is applied last of those that are set."""
        return next((name for name in _VISIBLE[backend] if name in self.environ), "")

    def _only(self, backend: str, number: int) -> dict[str, str]:
        """What lets a process see only the device of this number, of those that are seen now."""
        name = self._narrowed(backend)
        if not name:
            return {_VISIBLE[backend][-1]: str(number)}
        return {name: self.environ[name].split(",")[number].strip()}

    def _of_driver(self, nodes: Sequence[kfd.Node]) -> list[dict[str, Any]]:
        """The GPUs that torch would list, AMD's; without facts where a list's entry may be any."""
        every = [{"name": n.arch, "arch": n.arch, "pci": n.pci} for n in nodes]
        name = self._narrowed("rocm")
        if not name:
            return every
        alone = sum(each in self.environ for each in _VISIBLE["rocm"]) == 1
        named = {str(number): facts for number, facts in enumerate(every)} if alone else {}
        entries = self.environ[name].split(",") if self.environ[name].strip() else []
        return [named.get(entry.strip(), {}) for entry in entries[: len(nodes)]]

    # --- the child ----------------------------------------------------------------------------

    def _run(self, arguments: Sequence[str], env: Mapping[str, str]) -> tuple[list[Any], str]:
        """What the program said, and how it ended otherwise than well."""
        lines: list[Any] = []
        with tempfile.TemporaryFile() as complaints:
            child = subprocess.Popen(
                [*self.program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                env={**self.environ, **env},
                start_new_session=True,
            )
            heard: queue.Queue[bytes] = queue.Queue()
            threading.Thread(target=_hear, args=(child, heard), daemon=True).start()
            while True:
                limit = self.line_s if lines else self.first_s
                try:
                    line = heard.get(timeout=limit)
                except queue.Empty:
                    _kill(child)
                    return lines, f"no answer within {limit:.0f} s"
                if not line.endswith(b"\n"):  # the end, or half a line of a process that died
                    return lines, _ending(child, complaints)
                lines.append(json.loads(line))


def _hear(child: "subprocess.Popen[bytes]", heard: "queue.Queue[bytes]") -> None:
    assert child.stdout is not None
    with child.stdout as lines:
        for line in lines:
            heard.put(line)
    heard.put(b"")


def _ending(child: "subprocess.Popen[bytes]", complaints: Any) -> str:
    try:
        code = child.wait(timeout=_END_S)
    except subprocess.TimeoutExpired:
        _kill(child)
        return "its process does not end"
    if code == 0:
        return ""
    if code < 0:
        return f"its process crashed ({signal.Signals(-code).name})"
    complaints.seek(0)
    said = complaints.read().decode("utf-8", "replace").strip().splitlines()
    return said[-1] if said else f"its process ended with status {code}"


def _kill(child: "subprocess.Popen[bytes]") -> None:
    """With what it started; one that a driver holds back is left behind."""
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        child.wait(timeout=_END_S)
