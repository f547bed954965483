"""`worldmodel vm`: the image of the virtual machine, made, looked at and removed."""

import argparse
import time

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from worldmodel_kernel.errors import WorkspaceError
from worldmodel_kernel.workspace.vm import image
from worldmodel_kernel.workspace.vm.build import MIN_MEMORY_MIB, STEPS, Wanted, build
from worldmodel_kernel.workspace.vm.words import described

_EPILOG = """\
Building takes some minutes, 3 GiB of disk while it lasts, and the network for Debian's packages. It
needs the programs mmdebstrap, sqfstar, qemu-system-x86_64 and bwrap (make vm), and root or user
namespaces. Nothing is installed on this machine. Build anew after you installed packages."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel vm",
        description="The virtual machine that code runs in under --isolation qemu (--vm).",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    making = verbs.add_parser(
        "build",
        help="make its image",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    making.add_argument(
        "--memory", type=int, default=1024, metavar="MIB", help="of the machine (%(default)s)"
    )
    making.add_argument(
        "--with",
        nargs="+",
        default=[],
        dest="extra",
        metavar="PACKAGE",
        help="Python packages of this environment besides the usual scientific ones",
    )
    making.add_argument("--suite", default="", help="of Debian; default: that of this machine")
    making.add_argument("--mirror", default="", help="where Debian's packages are")
    verbs.add_parser("status", help="say what there is; exit status 1: nothing that can be used")
    verbs.add_parser("remove", help="delete it")
    options = parser.parse_args(arguments)
    if options.verb == "build":
        if options.memory < MIN_MEMORY_MIB:
            parser.error(f"--memory is {options.memory}; at least {MIN_MEMORY_MIB}")
        return _build(options)
    return _status() if options.verb == "status" else _remove()


def _build(options: argparse.Namespace) -> int:
    wanted = Wanted(
        memory_mib=options.memory,
        extra=tuple(options.extra),
        suite=options.suite,
        mirror=options.mirror,
    )
    columns = (TextColumn("{task.completed}/{task.total}"), BarColumn(), TimeElapsedColumn())
    begun = time.monotonic()
    console = Console(stderr=True)
    with Progress(*columns, TextColumn("{task.description}"), console=console) as bar:
        task = bar.add_task("looking around", total=len(STEPS))

        def begins(step: str) -> None:
            bar.update(task, completed=STEPS.index(step), description=step)
            if not console.is_terminal:
                console.print(f"{time.monotonic() - begun:4.0f} s  {step}")

        made = build(wanted, begins)
        bar.update(task, completed=len(STEPS), description="done")
    print(f"Built in {(time.monotonic() - begun) / 60:.0f} min.\n{described(made)}")
    return 0


def _status() -> int:
    try:
        found = image.find()
        print(described(found))
        if reason := image.suits(found.record):
            print(f"{reason}\n  {image.BUILD} makes one that suits it.")
        return int(bool(reason))
    except WorkspaceError as error:
        print(f"{error}\n  worldmodel vm build makes one, in {image.place()}")
        return 1


def _remove() -> int:
    freed = image.remove()
    print(f"Removed: {freed / 2**20:.0f} MiB" if freed else "There is nothing to remove.")
    return 0
