"""`worldmodel install`: writes a kernelspec for this interpreter, so that Jupyter finds it."""

import argparse
import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jupyter_client.kernelspec import KernelSpecManager

from worldmodel_kernel.terminal.options import add_set, environment_of

RESOURCES = Path(__file__).parent.parent / "kernelspec"


def main(arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    environment = environment_of(options)
    spec = kernel_spec(options.display_name, environment)
    with TemporaryDirectory() as folder:
        staged = Path(folder) / options.name
        shutil.copytree(RESOURCES, staged)
        (staged / "kernel.json").write_text(json.dumps(spec, indent=2) + "\n")
        where = KernelSpecManager().install_kernel_spec(
            str(staged),
            kernel_name=options.name,
            user=options.user or not (options.sys_prefix or options.prefix),
            prefix=sys.prefix if options.sys_prefix else options.prefix,
        )
    print(f"Installed the kernel '{options.name}' in {where}")
    return 0


def kernel_spec(display_name: str, environment: dict[str, str]) -> dict[str, Any]:
    """The kernel.json of this interpreter; settings travel as environment variables."""
    spec: dict[str, Any] = json.loads((RESOURCES / "kernel.json").read_text())
    spec["argv"][0] = sys.executable
    spec["display_name"] = display_name
    if environment:
        spec["env"] = environment
    return spec


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="worldmodel install", description="Make the kernel known to Jupyter."
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--user", action="store_true", help="for you, everywhere (the default)")
    where.add_argument("--sys-prefix", action="store_true", help="in this Python environment")
    where.add_argument("--prefix", help="below this folder")
    parser.add_argument("--name", default="worldmodel", help="the kernel's name (%(default)s)")
    parser.add_argument("--display-name", default="WorldModel", help="as shown (%(default)s)")
    parser.add_argument("--model", help="the model that this kernel uses")
    add_set(parser)
    return parser
