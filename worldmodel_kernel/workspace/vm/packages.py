"""Which files of this Python the image gets: the language, and packages with all that they need.

They lie in the image where they lie here, so the same paths work, and what runs is the same version
to the byte. Packages that only other parts of the project use (torch, JupyterLab) stay outside.
"""

import importlib.metadata
import os
import re
import sys
import sysconfig
import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from packaging.requirements import Requirement

from worldmodel_kernel.errors import WorkspaceError

NEEDED = ("ipykernel", "ipywidgets")
SCIENCE = ("numpy", "scipy", "sympy", "pandas", "matplotlib")
"""Taken where they are installed."""

_LEFT_OUT = {
    "site-packages",
    "dist-packages",
    "test",
    "tests",
    "idlelib",
    "turtledemo",
    "ensurepip",
}


def chosen(extra: Iterable[str]) -> dict[str, importlib.metadata.Distribution]:
    """The packages of the image by name. Raises WorkspaceError: one is not installed here."""
    found: dict[str, importlib.metadata.Distribution] = {}
    optional = [name for name in SCIENCE if _installed(name)]
    waiting = [*NEEDED, *optional, *extra]
    while waiting:
        name = _plain(waiting.pop())
        if name in found:
            continue
        distribution = _installed(name)
        if distribution is None:
            raise WorkspaceError(
                f"the package {name} is not installed here\n"
                f"  {sys.executable} -m pip install {name}"
            )
        found[name] = distribution
        needs = [Requirement(text) for text in distribution.requires or ()]
        waiting += [r.name for r in needs if not r.marker or r.marker.evaluate({"extra": ""})]
    return dict(sorted(found.items()))


def write(archive: tarfile.TarFile, packages: Iterable[importlib.metadata.Distribution]) -> None:
    """Python and the packages, readable by everybody."""
    known: set[str] = set()
    for path in (*_language(), *_environment(), *_of_packages(packages)):
        _add(archive, path, known)


def add_file(archive: tarfile.TarFile, path: str, content: bytes) -> None:
    import io

    entry = tarfile.TarInfo(path.lstrip("/"))
    entry.size, entry.mode = len(content), 0o644
    archive.addfile(entry, io.BytesIO(content))


def _installed(name: str) -> importlib.metadata.Distribution | None:
    try:
        return importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _language() -> Iterator[Path]:
    """Of a Python that is Debian's own, nothing: the image has it as a package."""
    if sys.base_prefix == "/usr":
        return
    for name in ("stdlib", "platstdlib"):
        folder = Path(sysconfig.get_path(name, vars={"installed_base": sys.base_prefix}))
        for parent, folders, files in os.walk(folder):
            folders[:] = [f for f in folders if f not in _LEFT_OUT and not f.startswith("config-")]
            yield from (Path(parent, file) for file in files)
    library = sysconfig.get_config_var("INSTSONAME")
    if library and sysconfig.get_config_var("Py_ENABLE_SHARED"):
        yield from _links(Path(sysconfig.get_config_var("LIBDIR"), library))
    yield from _links(Path(sys.base_prefix, "bin", f"python3.{sys.version_info.minor}"))


def _environment() -> Iterator[Path]:
    yield from _links(Path(sys.executable))
    settings = Path(sys.prefix, "pyvenv.cfg")
    if settings.exists():
        yield settings


def _links(path: Path) -> Iterator[Path]:
    """A file and the links on the way to it."""
    while path.is_symlink():
        yield path
        path = Path(os.path.normpath(path.parent / path.readlink()))
    yield path


def _of_packages(packages: Iterable[importlib.metadata.Distribution]) -> Iterator[Path]:
    for package in packages:
        base = Path(str(package.locate_file("")))
        for file in package.files or ():
            path = base / file
            if ".." not in file.parts and path.is_file():
                yield path


def _add(archive: tarfile.TarFile, path: Path, known: set[str]) -> None:
    """A file as it is, below the path that it has here; never a folder that is a link."""
    name = str(path).lstrip("/")
    if name in known:
        return
    known.add(name)
    entry = archive.gettarinfo(path, arcname=name)
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode |= 0o444
    if entry.islnk():  # a second name of a file may come without the first
        entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
    if entry.isreg():
        with open(path, "rb") as file:
            archive.addfile(entry, file)
    else:
        archive.addfile(entry)
