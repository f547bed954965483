"""What a shell does when its machine goes on from the snapshot: it becomes one of a kind.

Run as a startup file of the shell, long before the snapshot. All machines go on from the same
memory, so they would draw the same random numbers; and what is asked of this one came after its
shell had begun.
"""

TOLD = "/run/told/waking.json"
"""Where the guest puts it: {"variables": {name: value}}."""


def _expect_waking(path):  # type: ignore[no-untyped-def]
    import json
    import os
    import random
    import sys

    from IPython import get_ipython

    events = get_ipython().events

    def wake():  # type: ignore[no-untyped-def]
        """Before the first code after the snapshot; until then there is no file."""
        try:
            with open(path, encoding="utf-8") as file:
                told = json.load(file)
        except FileNotFoundError:
            return
        events.unregister("pre_execute", wake)
        os.environ.update(told["variables"])
        random.seed()
        if "numpy" in sys.modules:
            sys.modules["numpy"].random.seed()

    events.register("pre_execute", wake)


if __name__ == "__main__":
    _expect_waking(TOLD)  # type: ignore[no-untyped-call]
    del _expect_waking
