"""Looks at the machine: one finding a question, each with what to do when something is missing."""

import importlib.metadata
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import psutil
from jupyter_client.kernelspec import KernelSpecManager

from worldmodel_kernel.devices import remembered
from worldmodel_kernel.devices.findings import Found, Tried, accelerator_files
from worldmodel_kernel.devices.policy import decide, on_cpu
from worldmodel_kernel.devices.probe import Prober
from worldmodel_kernel.engines.local import EMBEDDED
from worldmodel_kernel.errors import SettingsError
from worldmodel_kernel.session import journal_folder, load_settings
from worldmodel_kernel.workspace.isolation import choose, probe

_PROBE_S = 120
_PROBE = """
import json, torch
from worldmodel_kernel.engines.loading import load
from worldmodel_kernel.engines.local import LocalSettings
info = load(LocalSettings(), lambda phase: None).info
print(json.dumps({"torch": torch.__version__, "device": info.device, "dtype": info.dtype,
                  "parameters": info.parameters, "notices": info.notices}))
"""


@dataclass(frozen=True, slots=True)
class Finding:
    """`needed`: without it the main job cannot work."""

    what: str
    state: Literal["ok", "note", "missing"]
    found: str
    remedy: str = ""
    needed: bool = False


def examine(*, try_devices: bool = False) -> list[Finding]:
    """
    Args:
        try_devices: compute on every device again, whatever is known of it.
    """
    questions: tuple[Callable[[], Finding], ...] = (
        python,
        machine,
        packages,
        embedded_model,
        model_loads,
        try_them if try_devices else devices,
        science,
        kernelspec,
        front_ends,
        conversations,
        isolation,
        virtual_machine,
        browser,
    )
    return [question() for question in questions]


def python() -> Finding:
    return Finding("Python", "ok", f"{platform.python_version()} at {sys.executable}", needed=True)


def machine() -> Finding:
    memory = psutil.virtual_memory()
    found = (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"{memory.available / 2**30:.1f} of {memory.total / 2**30:.1f} GiB free"
    )
    if memory.available < 2**30:
        return Finding("machine", "note", found, "the model and its shell want about 1 GiB")
    return Finding("machine", "ok", found)


def packages() -> Finding:
    names = (
        "ipykernel",
        "jupyter_client",
        "ipython",
        "tokenizers",
        "torch",
        "transformers",
        "peft",
    )
    versions = {name: _version(name) for name in names}
    found = ", ".join(f"{name} {version or '-'}" for name, version in versions.items())
    missing = [name for name, version in versions.items() if not version]
    if missing:
        remedy = f"pip install 'worldmodel-kernel[local]' (for {', '.join(missing)})"
        return Finding("packages", "missing", found, remedy, needed=True)
    return Finding("packages", "ok", found, needed=True)


def embedded_model() -> Finding:
    weights = EMBEDDED / "model.safetensors"
    if weights.is_file():
        size = weights.stat().st_size / 2**20
        return Finding("embedded model", "ok", f"{size:.1f} MB in {EMBEDDED}", needed=True)
    remedy = "install the package again, or train it: train/recipes/tiny.toml"
    return Finding("embedded model", "missing", f"no weights in {EMBEDDED}", remedy, needed=True)


def model_loads() -> Finding:
    """In a process of its own: a broken torch must not take the doctor with it."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", _PROBE],
            capture_output=True,
            text=True,
            timeout=_PROBE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Finding("model loads", "missing", f"not within {_PROBE_S} s", needed=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        return Finding("model loads", "missing", last, "see the lines above", needed=True)
    info = json.loads(done.stdout.strip().splitlines()[-1])
    found = f"yes, on {info['device']} in {info['dtype']} (torch {info['torch']})"
    notices = "; ".join(info["notices"])
    return Finding("model loads", "note" if notices else "ok", found, notices, needed=True)


def devices() -> Finding:
    """From what is remembered: to try them takes a while."""
    known = remembered.recall(remembered.file(), remembered.key(os.environ))
    found, cpu = known.get("gpus"), known.get("cpu")
    if found is None and accelerator_files():
        remedy = "worldmodel doctor --devices tries it"
        return Finding("devices", "note", "a GPU's driver is here; the GPU was not tried", remedy)
    return _device_finding(found or Found(), cpu)


def try_them() -> Finding:
    """Every device computes something, in a process of its own."""
    prober = Prober()
    found = prober.gpus() if accelerator_files() else Found()
    cpu = prober.cpu()
    remembered.keep(remembered.file(), remembered.key(os.environ), gpus=found, cpu=cpu)
    return _device_finding(found, cpu)


def _device_finding(found: Found, cpu: Tried | None) -> Finding:
    choice = decide("auto", found)
    if cpu is not None:
        choice = on_cpu(choice, cpu)
    line = f"{choice.place}, because {choice.why}"
    troubles = [f"{gpu.name}: {gpu.unusable}" for gpu in found.gpus if gpu.unusable]
    troubles += [found.problem] if found.problem else []
    return Finding("devices", "note" if troubles else "ok", line, "; ".join(troubles))


def science() -> Finding:
    names = ("numpy", "scipy", "sympy", "pandas", "matplotlib")
    missing = [name for name in names if not _version(name)]
    if missing:
        remedy = "pip install 'worldmodel-kernel[science]'"
        return Finding("for the model's code", "note", f"without {', '.join(missing)}", remedy)
    return Finding("for the model's code", "ok", ", ".join(names))


def kernelspec() -> Finding:
    found = KernelSpecManager().find_kernel_specs()
    if "worldmodel" in found:
        return Finding("kernel known to Jupyter", "ok", found["worldmodel"])
    return Finding("kernel known to Jupyter", "note", "no", "worldmodel install --user")


def front_ends() -> Finding:
    names = ("jupyterlab", "notebook", "jupyter-console")
    found = [f"{name} {version}" for name in names if (version := _version(name))]
    if found:
        return Finding("front ends", "ok", ", ".join(found))
    return Finding("front ends", "note", "none here", "pip install 'worldmodel-kernel[lab]'")


def conversations() -> Finding:
    folder = journal_folder()
    nearest = next(p for p in (folder, *folder.parents) if p.exists())
    if os.access(nearest, os.W_OK):
        return Finding("conversations are kept in", "ok", str(folder))
    remedy = "make it writable, or set XDG_DATA_HOME"
    return Finding("conversations are kept in", "missing", f"{folder}, not writable", remedy)


def isolation() -> Finding:
    """What a shell would get if it started now, and whether the sandbox would work."""
    try:
        wanted = load_settings().workspace.isolation
    except SettingsError as error:
        return Finding("isolation", "missing", str(error), "correct the setting")
    chosen = choose(wanted)
    if chosen.problem:
        return Finding("isolation", "missing", chosen.text, chosen.problem)
    tried = probe()
    if chosen.level != "none":
        return Finding("isolation", "ok", chosen.text)
    if tried.works:
        remedy = "bubblewrap works here: --isolation bubblewrap, or isolation in the settings"
    else:
        remedy = f"bubblewrap does not work here ({tried.reason}). {tried.remedy}"
    return Finding("isolation", "note", chosen.text, remedy)


def virtual_machine() -> Finding:
    """Whether the strongest level is there for who asks for it."""
    chosen = choose("qemu")
    if chosen.problem:
        remedy = chosen.problem.partition("\n")[2].strip()
        return Finding("virtual machine", "note", chosen.text, remedy)
    return Finding("virtual machine", "ok", chosen.text)


def browser() -> Finding:
    path = shutil.which("chromium") or shutil.which("google-chrome")
    return Finding("browser for tests", "ok" if path else "note", path or "none", "")


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""
