"""Every error the project raises on purpose.

WorldModelError
├── SettingsError        a setting or command is unknown or impossible
├── EngineError          the model could not be loaded, reached, or continued
├── WorkspaceError       the shell that runs code could not start, or cannot be reached
├── ConversationError    a conversation, journal or notebook cannot be read or continued
└── DataError            a training example is not what it claims to be

Each message says three things: what failed, on what, and what to do next. The code that the
model writes raises ordinary Python errors; those are results, and never appear here.
"""

import difflib
from collections.abc import Iterable


class WorldModelError(Exception):
    """Base class: catch this to catch everything below."""


class SettingsError(WorldModelError, ValueError):
    pass


class EngineError(WorldModelError):
    pass


class WorkspaceError(WorldModelError):
    pass


class ConversationError(WorldModelError):
    pass


class DataError(WorldModelError, ValueError):
    pass


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of an error message about an unknown `name`: the closest known one, or all."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    return f"did you mean '{near[0]}'?" if near else f"known: {', '.join(names)}"


def require(holds: bool, message: str) -> None:
    """Raise SettingsError with `message` unless the condition holds."""
    if not holds:
        raise SettingsError(message)
