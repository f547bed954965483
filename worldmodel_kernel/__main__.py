"""`python -m worldmodel_kernel -f CONNECTION_FILE`: what the kernelspec starts.

With a verb first it is the command `worldmodel`, for what starts modules (accelerate launch -m).
"""

import sys


def main() -> None:
    if sys.argv[1:] and not sys.argv[1].startswith("-"):
        from worldmodel_kernel.cli import exit_with_status

        exit_with_status()
    from worldmodel_kernel.kernel import main as start

    start()


if __name__ == "__main__":
    main()
