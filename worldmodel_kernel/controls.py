"""What a person may change about a running conversation; notebook and terminal both use it."""

import asyncio
import dataclasses
import time
import uuid
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any, TypeVar

import psutil

from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.display import Bundle
from worldmodel_kernel.engines import Engine, EngineInfo, TakesAdapters
from worldmodel_kernel.engines.adapters import adapter_folder
from worldmodel_kernel.engines.local import LocalEngine
from worldmodel_kernel.errors import ConversationError, EngineError, SettingsError, nearest
from worldmodel_kernel.gates import Ask, gate_of, nobody
from worldmodel_kernel.hints import hint
from worldmodel_kernel.journal import Journal, journals, read_journal
from worldmodel_kernel.records import CellRecord
from worldmodel_kernel.session import Settings, apply, journal_folder, open_conversation
from worldmodel_kernel.settings import changed, leaves
from worldmodel_kernel.workspace.child import ChildWorkspace, WorkspaceSettings
from worldmodel_kernel.workspace.folders import shown
from worldmodel_kernel.workspace.privileges import check

Live = Callable[[Bundle, str, bool], None]
"""Shows a bundle under an id; not for the first time: in the place of what has that id."""

FIXED = frozenset(
    {
        *("engine", "script", "python", "kernelspec", "folder", "memory_bytes", "env"),
        "isolation",
    }
)
"""Settings that need a new kernel."""

T = TypeVar("T")

_OUTPUTS = {
    "safe": "safe: of untrusted code only what cannot act in this page",
    "all": "all: what code displays may act in this page, with your rights",
}
_OF_THE_MODEL = frozenset({field.name for field in dataclasses.fields(LocalEngine().settings)})


class Controls:
    """One conversation with its settings, engine and shell."""

    def __init__(self, settings: Settings, *, name: str = "", keep: bool = True) -> None:
        self.settings = settings
        self.name = name
        self.id = uuid.uuid4().hex[:12]
        self.conversation: Conversation = open_conversation(settings)
        self._keep = keep
        self.next_input = ""
        """What the next cell shall hold; the front end is told with the reply."""

        self.materialise: Callable[[str], bool] = lambda cell: False
        """Has the page turn the answer of a cell into cells below it; False: there is no page."""

        self.live: Live | None = None
        """For what goes on after its cell; None where the front end shows each output once."""

        self._spawned: set[asyncio.Task[Any]] = set()
        self.loading: Engine | None = None
        """The model that is to take the place of the present one, while it is loaded."""

        self._ask: Ask = nobody
        self._apply()

    @property
    def workspace(self) -> ChildWorkspace:
        workspace = self.conversation.workspace
        assert isinstance(workspace, ChildWorkspace)
        return workspace

    @property
    def engine(self) -> Engine:
        return self.conversation.engine

    def ensure_journal(self) -> None:
        """Begin the journal with the first thing said."""
        if self._keep and self.conversation.journal is None:
            self.conversation.journal = Journal.begin(journal_folder(), id=self.id, name=self.name)

    def as_cell(self, code: str) -> str:
        """Code for the shell, as a cell of this notebook."""
        return f"%%python\n{code}"

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Something that goes on after its cell, until this closes."""
        task = asyncio.ensure_future(work)
        self._spawned.add(task)
        task.add_done_callback(self._spawned.discard)
        return task

    async def close(self) -> None:
        for task in list(self._spawned):
            task.cancel()
        await self.engine.close()
        await self.workspace.close()
        if self.conversation.journal:
            self.conversation.journal.close()

    # --- changes ------------------------------------------------------------------------------

    async def set(self, values: Mapping[str, str]) -> None:
        """Change settings; those of the model load it anew. Raises SettingsError."""
        fixed = sorted(FIXED & values.keys())
        if fixed:
            raise SettingsError(
                f"'{fixed[0]}' is fixed while the kernel runs; set WORLDMODEL_{fixed[0].upper()} "
                "or the settings file, and restart the kernel"
            )
        settings = changed(self.settings, values, source="%set")
        if "folders" in values:
            self._show_folders(settings.workspace)
        if _OF_THE_MODEL & values.keys():
            await self._use_model(settings)
        self.settings = settings
        self._apply()

    def _show_folders(self, wanted: WorkspaceSettings) -> None:
        """From the next shell on. Raises WorkspaceError: one of them cannot be shown."""
        check(shown(wanted.folders, Path(wanted.folder)))
        self.workspace.settings = dataclasses.replace(
            self.workspace.settings, folders=wanted.folders
        )

    def hint(self, reply: Mapping[str, Any], *, by_person: bool) -> str:
        """What the sandbox has to do with an error; empty: nothing."""
        if self.workspace.isolation.level != "bubblewrap":
            return ""
        return hint(reply, self.settings.workspace, by_person=by_person)

    def reach_person(self, ask: Ask) -> None:
        """How the questions of the run modes reach the person."""
        self._ask = ask
        self._apply()

    def _apply(self) -> None:
        shown = self.settings.display
        apply(self.settings, self.conversation)
        self.conversation.gate = gate_of(shown.mode, self._ask, pace=shown.pace)
        self.workspace.outputs = self.settings.workspace.outputs

    async def use_model(self, model: str | None, adapter: str | None) -> EngineInfo:
        """Another model or adapter; when it cannot be loaded, the one in use stays."""
        values: dict[str, str] = {}
        if model is not None:
            values["model"] = "" if model == "embedded" else model
        if adapter is not None:
            values["adapter"] = "" if adapter == "off" else adapter
        settings = changed(self.settings, values, source="%model")
        info = await self._use_model(settings)
        self.settings = settings
        return info

    async def use_adapter(self, name: str) -> EngineInfo:
        """Another adapter in the model that is loaded: a run's, a folder, "latest", or "off".

        Raises:
            SettingsError: this engine has no adapters.
            EngineError: there is no such adapter, or it is of another model; nothing changed.
        """
        engine = self.engine
        if not isinstance(engine, TakesAdapters):
            raise SettingsError(
                f"the engine '{self.settings.engine}' has no adapters; start a kernel with engine "
                "= local"
            )
        runs = Path(self.settings.local.runs)
        info = await engine.adapt(None if name == "off" else adapter_folder(name, runs))
        model = "" if info.model == "embedded" else info.model
        values = {"model": model, "adapter": info.adapter or ""}
        self.settings = changed(self.settings, values, source="%adapter")
        return info

    async def _use_model(self, settings: Settings) -> EngineInfo:
        if settings.engine != "local":
            raise SettingsError("this kernel replays a script; start one with engine = local")
        engine = self.loading = LocalEngine(settings.local)
        try:
            info = await engine.start()
        except (EngineError, asyncio.CancelledError):
            await engine.close()
            raise
        finally:
            self.loading = None
        old = self.engine
        self.conversation.use_engine(engine)
        await old.close()
        return info

    async def reset(self, what: str) -> None:
        """Forget the "shell", the "conversation", or "all"."""
        if what not in ("shell", "conversation", "all"):
            raise SettingsError(
                f"reset what? '{what}'; {nearest(what, ('shell', 'conversation', 'all'))}"
            )
        if what in ("conversation", "all"):
            self.conversation.reset()
        if what in ("shell", "all"):
            await self.workspace.restart()

    # --- earlier conversations ----------------------------------------------------------------

    def saved(self) -> list[tuple[str, str, str]]:
        """Earlier conversations, newest first: id, when, what it began with."""
        rows: list[tuple[str, str, str]] = []
        for path in journals(journal_folder()):
            if path.stem == self.id:
                continue
            try:
                saved = read_journal(path)
            except ConversationError:
                continue
            first = next((e[0] for e in saved.exchanges), None)
            text = first.code if isinstance(first, CellRecord) else first.prompt if first else ""
            when = time.strftime("%Y-%m-%d %H:%M", time.localtime(path.stat().st_mtime))
            rows.append((saved.id or path.stem, when, text.splitlines()[0] if text else ""))
        return rows

    def resume(self, id: str = "") -> str:
        """Go on with a saved conversation: the newest of this notebook, or the one named.

        Returns:
            What the person should know. The shell's variables are not part of it.
        """
        path = self._path_of(id)
        saved = read_journal(path)
        self.conversation.resume(saved)
        if self.conversation.journal:
            self.conversation.journal.close()
        self.conversation.journal = Journal(path)
        self.id = path.stem
        text = f"Resumed {path.stem}: {len(saved.exchanges)} exchanges. "
        text += "The shell is as it is now; its earlier variables are not part of a conversation."
        if saved.unanswered:
            text += f"\nThis prompt was never answered: {saved.unanswered}"
        return text

    def _path_of(self, id: str) -> Path:
        paths = [path for path in journals(journal_folder()) if path.stem != self.id]
        if id:
            found = next((path for path in paths if path.stem == id), None)
            if found is None:
                raise ConversationError(
                    f"no conversation '{id}'; {nearest(id, [p.stem for p in paths])}"
                )
            return found
        if self.name:
            paths = [path for path in paths if _name_of(path) == self.name] or paths
        if not paths:
            raise ConversationError("there is no earlier conversation to resume")
        return paths[0]

    # --- looking ------------------------------------------------------------------------------

    async def status(self) -> list[tuple[str, str]]:
        """What is running, in rows of name and value."""
        context = self.conversation.context
        rows = await self._model_rows()
        dropped = f", {context.dropped} no longer seen" if context.dropped else ""
        rows += [
            ("conversation", f"{len(context.exchanges)} exchanges{dropped}"),
            ("shell", self._shell_text()),
            ("isolation", self.workspace.isolation.text),
            ("outputs", _OUTPUTS[self.settings.workspace.outputs]),
            (
                "journal",
                _short(self.conversation.journal.path) if self.conversation.journal else "-",
            ),
        ]
        default = leaves(Settings())
        different = [
            f"{name}={value}"
            for name, value in leaves(self.settings).items()
            if value != default[name]
        ]
        return [*rows, ("settings", ", ".join(different) or "all at their defaults")]

    async def _model_rows(self) -> list[tuple[str, str]]:
        if self.engine.phase not in ("ready", "generating"):
            return [("model", f"{self.settings.local.model or 'embedded'} ({self.engine.phase})")]
        info = await self.engine.start()
        size = f"{info.parameters / 1e6:.1f} M parameters" if info.parameters else info.engine
        adapter = f" + {info.adapter}" if info.adapter else ""
        threads = f", {info.threads} threads" if info.threads > 1 else ""
        device = f"{info.device} {info.dtype}{threads}".strip()
        used = self.conversation.context_used
        return [
            ("model", f"{info.model}{adapter} ({size})"),
            ("device", device),
            ("context", f"{used} of {info.context_tokens} tokens"),
        ]

    def _shell_text(self) -> str:
        pid = self.workspace.pid
        if pid is None or not psutil.pid_exists(pid):
            return "not running"
        process = psutil.Process(pid)
        memory = sum(_resident(p) for p in (process, *process.children(recursive=True))) / 2**20
        minutes = (time.time() - self.workspace.started_at) / 60
        version = self.workspace.info.get("language_info", {}).get("version", "")
        return f"Python {version}, process {pid}, {memory:.0f} MB, up {minutes:.0f} min"


def _name_of(path: Path) -> str:
    try:
        return read_journal(path).name
    except ConversationError:
        return ""


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:  # it ended while we looked
        return 0


def describe(value: Any) -> str:
    """A setting's value as one would write it."""
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _short(path: Path) -> str:
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)
