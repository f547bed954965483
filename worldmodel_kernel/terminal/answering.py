"""Executes notebooks whose code asks questions, with answers that were given beforehand."""

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Any

from nbclient import NotebookClient
from nbformat import NotebookNode

from worldmodel_kernel.errors import SettingsError

Prepared = tuple[str, str]
"""Words of a question, and what to answer when it is asked."""


def prepared(text: str) -> Prepared:
    """`WORDS=ANSWER`. Raises SettingsError."""
    words, equals, answer = text.partition("=")
    if not equals:
        raise SettingsError(f"--answer {text}: write --answer 'WORDS OF THE QUESTION=ANSWER'")
    return words, answer


class AnsweringClient(NotebookClient):
    """Each prepared answer is given once, to the first question that has its words; any other
    question gets an empty answer. Without answers nobody can be asked."""

    def __init__(self, notebook: NotebookNode, answers: Sequence[Prepared], **options: Any) -> None:
        super().__init__(notebook, **options)
        self._answers = list(answers)
        self._listening: asyncio.Task[None] | None = None
        self.on_notebook_start = self._begin
        self.on_notebook_complete = self._end

    def _begin(self, **_: Any) -> None:
        if self._answers:
            self.kc.allow_stdin = True
            self._listening = asyncio.ensure_future(self._listen())

    def _end(self, **_: Any) -> None:
        if self._listening is not None:
            self._listening.cancel()

    async def _listen(self) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            while True:
                message = await self.kc.stdin_channel.get_msg()
                self.kc.input(self._answer_to(message["content"]["prompt"]))

    def _answer_to(self, question: str) -> str:
        for index, (words, answer) in enumerate(self._answers):
            if words in question:
                del self._answers[index]
                return answer
        return ""
