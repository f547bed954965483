"""One process at a time goes on with a run: it holds a lock in the run's folder until it ends.

That status.json says so is not enough: a process that still reads its data has not written there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from worldmodel_kernel.errors import SettingsError
from worldmodel_train import ranks, runs


@contextmanager
def alone(folder: Path, *, resume: bool) -> Iterator[None]:
    """No other process goes on with the run of the folder in this block; a new run has no folder
    yet, and begins by making it.

    Raises:
        SettingsError: another one does.
    """
    path = folder / "settings.json"  # written once, as the run begins, and never replaced
    if not (resume and ranks.is_first() and path.is_file()):
        yield
        return
    with path.open("r+b") as file:  # to be locked for one alone, NFS wants it writable
        if not _is_locked(file.fileno()):
            runs.require_not_running(folder)
            raise SettingsError(
                f"another process is about to go on with the run in {folder}\n"
                "  Wait for it, or end it; a second --resume at the same time would mix them up."
            )
        yield


def _is_locked(descriptor: int) -> bool:
    """By this process from now on, until the file is closed; the system sees to it on a kill."""
    try:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):  # not on Windows, nor on every disk: status.json alone tells
        pass
    return True
