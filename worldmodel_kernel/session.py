"""Everything a conversation needs, made from settings: what kernel, terminal and evaluation share.

Settings come from, later ones winning: the defaults, the settings file (`config.toml` in the
user's configuration folder, or the file that WORLDMODEL_CONFIG names), environment variables
(WORLDMODEL_TEMPERATURE=0.2), and the command line or `%set`.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from platformdirs import user_config_path, user_data_path

from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines import Engine, Sampling
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings
from worldmodel_kernel.engines.scripted import ScriptedEngine
from worldmodel_kernel.errors import SettingsError, require
from worldmodel_kernel.gates import Mode
from worldmodel_kernel.journal import Journal
from worldmodel_kernel.settings import changed, read_environment, read_file
from worldmodel_kernel.turn import Limits
from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings

_PREFIX = "WORLDMODEL_"


@dataclass(frozen=True, kw_only=True, slots=True)
class Display:
    show_thinking: bool = False
    """Unfold the model's thinking (`%think on`)."""

    mode: Mode = "run"
    """Before code runs: "run" asks nobody, "ask" waits for your word, "step" teaches (`%mode`)."""

    pace: float = 0.0
    """Seconds that a question of a mode stays open (then step goes on, and ask stops); 0: until it
    is answered."""

    surprise: bool = False
    """Show how surprising each output was to the model (`%surprise on`)."""

    def __post_init__(self) -> None:
        require(self.pace >= 0, f"pace is {self.pace}; it is 0 or a number of seconds")


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """All settings; the parts' fields have unique names."""

    engine: Literal["local", "scripted"] = "local"
    """Where tokens come from: a model on this machine, or a script."""

    script: str = ""
    """Path of the script (JSON) for the engine "scripted"."""

    local: LocalSettings = field(default_factory=LocalSettings)
    workspace: WorkspaceSettings = field(default_factory=WorkspaceSettings)
    sampling: Sampling = field(default_factory=Sampling)
    limits: Limits = field(default_factory=Limits)
    display: Display = field(default_factory=Display)

    def __post_init__(self) -> None:
        if self.engine == "scripted" and not self.script:
            raise SettingsError("the engine 'scripted' needs a script: set script to its path")


def load_settings(
    overrides: Mapping[str, Any] | None = None,
    *,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """Settings from the file, the environment and `overrides`.

    Raises:
        SettingsError: a source names an unknown setting, or an impossible value.
    """
    settings = Settings()
    named = environment.get(_PREFIX + "CONFIG", "")
    path = Path(named) if named else user_config_path("worldmodel") / "config.toml"
    if named or path.is_file():
        settings = read_file(settings, path)
    settings = read_environment(settings, environment, prefix=_PREFIX)
    return changed(settings, overrides or {}, source="command line")


def open_engine(settings: Settings) -> Engine:
    if settings.engine == "scripted":
        return ScriptedEngine.from_file(Path(settings.script))
    return LocalEngine(settings.local)


def open_workspace(settings: Settings) -> ChildWorkspace:
    return ChildWorkspace(settings.workspace)


def open_conversation(settings: Settings, *, journal: Journal | None = None) -> Conversation:
    """A conversation whose engine and workspace are not started yet."""
    conversation = Conversation(open_engine(settings), open_workspace(settings), journal=journal)
    apply(settings, conversation)
    return conversation


def apply(settings: Settings, conversation: Conversation) -> None:
    """What may change between turns."""
    conversation.limits = settings.limits
    conversation.sampling = settings.sampling
    conversation.timeout_s = settings.workspace.timeout


def journal_folder() -> Path:
    """Where conversations are kept."""
    return user_data_path("worldmodel") / "conversations"
