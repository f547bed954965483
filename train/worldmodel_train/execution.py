"""Runs generated conversations in fresh shells: every `<output>` of a data set comes from here."""

import re
from contextlib import ExitStack
from threading import Lock
from types import TracebackType

from worldmodel_kernel.outputs import without_images
from worldmodel_kernel.parser import Block, write_reply
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.template import variables_text
from worldmodel_kernel.workspace import RunStatus
from worldmodel_kernel.workspace.isolation import Level
from worldmodel_kernel.workspace.pool import Pool, pool_isolation, preload_for
from worldmodel_kernel.workspace.session import Session
from worldmodel_train.conversations import Conversation, Turnlike
from worldmodel_train.episodes import FAMILIES, Ask, Cell
from worldmodel_train.examples import Example, PersonCell, Turn

TIMEOUT_S = 20.0
_MAX_OUTPUT_CHARS = 500
_NEGATIVE_ZERO = re.compile(r"(?<![\w.)\]])-0(?:\.0*)?(?![\d.\w])")
"""What rounding leaves of a small negative number; nobody asks about it, or says it."""


def isolation_words(level: Level, *, needed: bool) -> str:
    """What code runs under, for a record; empty where none is run.

    Raises:
        WorkspaceError: the isolation that was asked for by name does not work here.
    """
    return pool_isolation(level).text if needed else ""


class Shells:
    """Fresh shells of several kinds, by what their code imports (`pool.preload_for`).

    Each kind is started when code asks for it.

    Raises:
        WorkspaceError: the isolation that was asked for by name does not work here.
    """

    def __init__(self, isolation: Level = "auto") -> None:
        self.isolation = pool_isolation(isolation)
        self._stack = ExitStack()
        self._pools: dict[tuple[str, ...], Pool] = {}
        self._reused: dict[tuple[str, ...], Session] = {}
        self._starting = Lock()

    def fresh(self, *codes: str) -> Session:
        """A process of its own, for code that may do anything."""
        preload = preload_for(codes)
        with self._starting:
            if preload not in self._pools:
                pool = Pool(preload, isolation=self.isolation.level)
                self._pools[preload] = self._stack.enter_context(pool)
        return self._pools[preload].session()

    def emptied(self, *codes: str) -> Session:
        """A shell that has forgotten what it ran before, for our generators' code; one caller at
        a time."""
        preload = preload_for(codes)
        if preload not in self._reused:
            self._reused[preload] = self.fresh(*codes)
        self._reused[preload].forget()
        return self._reused[preload]

    def __enter__(self) -> "Shells":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()


def execute(name: str, split: str, conversation: Conversation, shells: Shells) -> Example | None:
    """The conversation with real outputs; None when its code did not do what it was meant to."""
    shell = shells.emptied(*conversation.codes)
    items: list[Turn | PersonCell] = []
    system = ""
    for number, turn in enumerate(conversation.turns, start=1):
        done = _item(turn, shell)
        if done is None:
            return None
        items.append(done)
        if number == conversation.hidden:
            system = variables_text(_told(shell))
    hidden = [code for turn in conversation.turns[: conversation.hidden] for code in turn.codes]
    return Example(name, tuple(items[conversation.hidden :]), split, system, tuple(hidden))


def _item(turn: Turnlike, shell: Session) -> Turn | PersonCell | None:
    item = turn.item
    if isinstance(item, Cell):
        return PersonCell(item.code, shell.execute(item.code, timeout_s=TIMEOUT_S).text)
    reply = executed_reply(item, shell)
    if reply is None:
        return None
    family = FAMILIES.get(turn.family)
    category = family.category if family else turn.family.replace("_", " ")
    difficulty = ("easy", "easy", "medium", "hard")[min(len(item.steps), 3)]
    return Turn(item.prompt, reply, turn.family, turn.group, category, difficulty)


def executed_reply(item: Ask, shell: Session) -> str | None:
    """The reply's text with the outputs that the shell gave, or None if it went wrong."""
    blocks: list[Block] = []
    output = ""
    for number, step in enumerate(item.steps):
        run = shell.execute(step.code, timeout_s=TIMEOUT_S)
        output = run.text
        meant_to_fail = item.fails and number == 0
        failed = run.status is not RunStatus.OK
        if failed != meant_to_fail or len(output) > _MAX_OUTPUT_CHARS:
            return None
        if _NEGATIVE_ZERO.search(output) or _NEGATIVE_ZERO.search(item.prompt):
            return None
        if step.think:
            blocks += [Block(Tag.THINK, f"\n{step.think}\n"), Block(None, "\n")]
        blocks += [
            Block(Tag.CODE, f"\n{step.code}\n"),
            Block(None, "\n"),
            Block(Tag.OUTPUT, f"\n{output}\n"),
            Block(None, "\n"),
        ]
    if item.think:
        blocks += [Block(Tag.THINK, f"\n{item.think}\n"), Block(None, "\n")]
    return write_reply([*blocks, Block(None, _answer(item.answer, without_images(output)))])


def _answer(template: str, shown: str) -> str:
    """What has an asterisk in it (`x**2`) stands as code, or it would not end up bold."""
    if "*" in shown:
        template = template.replace("**{out}**", "**`{out}`**")
    return template.replace("{out}", shown)


def _told(shell: Session) -> dict[str, str]:
    """What the kernel would tell a model that no longer sees the turns before."""
    return {name: text for name, text in shell.named().items() if len(text) <= 80}
