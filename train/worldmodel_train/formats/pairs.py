"""Rows of one prompt and one reply: what v1, v2 and TIR have in common.

The split and those labels of a turn that have no column of their own stand in columns of their
name, written only where they say something.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_train.examples import Example, Turn
from worldmodel_train.formats.fields import LABELS, known, labels_of, text, texts

_SPLIT = "train"
"""Where an example belongs when its row does not say."""


@dataclass(frozen=True, slots=True)
class Pair:
    prompt: str
    """Name of the prompt's column."""

    reply: str
    """Name of the reply's column."""

    required: tuple[str, ...]
    """The other columns that every row has, in order."""

    decode: Callable[[str], str]
    """The reply as the format spells it, as dialect v2 does."""

    encode: Callable[[str], str]

    def parse(self, data: Any, id: str) -> Example:
        required = (*self.required, self.prompt, self.reply)
        known(data, required=required, optional=("id", "split", *LABELS))
        turn = Turn(
            prompt=text(data, self.prompt),
            reply=self.decode(text(data, self.reply)),
            **texts(data, LABELS),
        )
        return Example(id=text(data, "id", id), items=(turn,), split=text(data, "split", _SPLIT))

    def render(self, example: Example) -> dict[str, str]:
        if len(example.items) != 1 or example.system:
            raise DataError(
                f"a row holds one prompt and its reply, and this conversation has "
                f"{len(example.items)} parts{' and a system text' if example.system else ''}; "
                "write it as native, openai, sharegpt or notebook"
            )
        turn = example.turns[0]
        row = {"id": example.id}
        row |= {name: getattr(turn, name) for name in self.required if name != "id"}
        row |= {self.prompt: turn.prompt, self.reply: self.encode(turn.reply)}
        row |= {"split": example.split} if example.split != _SPLIT else {}
        return row | labels_of(turn, without=self.required)
