"""The `worldmodel` command: one verb a module with a `main`, imported when it is called.

Our own verbs are the files of `terminal/`; another package adds its verbs as entry points of the
group `worldmodel.verbs`, each a module whose docstring begins with a line of help.
"""

import argparse
import importlib
import sys
from collections.abc import Sequence
from importlib.metadata import entry_points

from worldmodel_kernel import __version__
from worldmodel_kernel.errors import WorldModelError, nearest

VERBS = {
    "chat": "talk to the model in this terminal",
    "ask": "ask one question, or several in one conversation",
    "run": "execute a conversation notebook without a front end",
    "export": "turn a conversation notebook into plain Python cells, or Markdown",
    "install": "make the kernel known to Jupyter",
    "uninstall": "make Jupyter forget the kernel",
    "doctor": "say what this machine has and lacks",
    "vm": "make the virtual machine that code may run in, look at it, or remove it",
}

_OURS = {name: f"worldmodel_kernel.terminal.{name}" for name in VERBS}

_EPILOG = """examples:
  worldmodel ask "What is 15% of 240?" "now add 12 to that"
  worldmodel chat --show-think
  worldmodel run talk.ipynb -o answered.ipynb
  worldmodel VERB --help"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 all well, 1 our error, 2 wrong usage, 3 a turn that did not end by itself, 130
    stopped by the person."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    if not words or words[0] in ("-h", "--help"):
        _parser().print_help()
        return 0
    if words[0] in ("-V", "--version"):
        print(f"worldmodel {__version__}")
        return 0
    modules = _OURS if words[0] in _OURS else verb_modules()
    if words[0] not in modules:
        print(f"worldmodel: no verb '{words[0]}'; {nearest(words[0], modules)}", file=sys.stderr)
        return 2
    try:
        verb = importlib.import_module(modules[words[0]])
        status: int = verb.main(words[1:])
    except ModuleNotFoundError as error:
        if debug or (error.name or "").startswith("worldmodel"):
            raise
        print(
            f"worldmodel {words[0]}: {error.name} is not installed\n"
            "  pip install 'worldmodel-kernel[train]' brings what training and evaluation need.",
            file=sys.stderr,
        )
        return 1
    except WorldModelError as error:
        if debug:
            raise
        print(f"worldmodel {words[0]}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130
    return status


def verb_modules() -> dict[str, str]:
    """The module of each verb: ours, and those that other packages bring beside them."""
    return {entry.name: entry.value for entry in entry_points(group="worldmodel.verbs")} | _OURS


def _help_of(name: str, module: str) -> str:
    if name in VERBS:
        return VERBS[name]
    try:
        help = importlib.import_module(module).__doc__ or ""
    except ImportError as error:
        return f"(not available: {error})"
    return help.strip().partition("\n")[0]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="worldmodel",
        description="A model that thinks, writes code, runs it, and reads the result.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="store_true", help="print the version")
    parser.add_argument("--debug", action="store_true", help="show the traceback of our errors")
    verbs = parser.add_subparsers(metavar="VERB")
    for name, module in verb_modules().items():
        verbs.add_parser(name, help=_help_of(name, module))
    return parser


def exit_with_status() -> None:
    sys.exit(main())


if __name__ == "__main__":
    exit_with_status()
