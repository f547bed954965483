"""`worldmodel uninstall`: removes the kernelspec."""

import argparse

from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

from worldmodel_kernel.errors import SettingsError


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel uninstall", description="Make Jupyter forget the kernel."
    )
    parser.add_argument("--name", default="worldmodel", help="the kernel's name (%(default)s)")
    options = parser.parse_args(arguments)
    try:
        where = KernelSpecManager().remove_kernel_spec(options.name)
    except (KeyError, NoSuchKernel) as error:
        raise SettingsError(
            f"no kernel '{options.name}' is installed; see `jupyter kernelspec list`"
        ) from error
    print(f"Removed {where}")
    return 0
