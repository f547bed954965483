"""The tags and role marks of a conversation, and who may write each of them.

This is the only file that spells one. The parser, the codec, the template, the training rows and
the tests all ask it.

    <think>     the model      private reasoning; folded away unless asked for
    <model>     the model      the plan, before the code (dialect v1: the code itself)
    <code>      the model      Python; closing it hands the turn to the workspace
    <output>    the workspace  what the code printed; never sampled
    <requires>  the model      dialect v1 only: what must be importable, `python:math`

    <|im_start|> <|im_end|>    the template: where a message begins and ends (Qwen's ChatML)
"""

from dataclasses import dataclass
from enum import StrEnum


class Author(StrEnum):
    """Who put a token into the transcript."""

    PERSON = "person"
    MODEL = "model"
    WORKSPACE = "workspace"
    TEMPLATE = "template"


class Tag(StrEnum):
    THINK = "think"
    PLAN = "model"
    CODE = "code"
    OUTPUT = "output"
    REQUIRES = "requires"

    @property
    def opening(self) -> str:
        return f"<{self}>"

    @property
    def closing(self) -> str:
        return f"</{self}>"


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


MESSAGE_START = "<|im_start|>"
MESSAGE_END = "<|im_end|>"


@dataclass(frozen=True, slots=True)
class Dialect:
    """One way to write a reply."""

    name: str
    tags: tuple[Tag, ...]
    """Every tag that counts; the others are ordinary text."""

    executable: Tag
    """The tag that holds Python."""

    runs_after: Tag
    """Closing this one hands the turn to the workspace."""

    @property
    def marks(self) -> tuple[str, ...]:
        """Every opening and closing tag, in a fixed order: the tokenizer's added tokens."""
        return tuple(mark for tag in self.tags for mark in (tag.opening, tag.closing))

    @property
    def model_tags(self) -> tuple[Tag, ...]:
        """The tags that the model may write."""
        return tuple(tag for tag in self.tags if tag is not Tag.OUTPUT)


V2 = Dialect(
    "v2",
    tags=(Tag.THINK, Tag.PLAN, Tag.CODE, Tag.OUTPUT),
    executable=Tag.CODE,
    runs_after=Tag.CODE,
)
V1 = Dialect(
    "v1",
    tags=(Tag.THINK, Tag.PLAN, Tag.REQUIRES, Tag.OUTPUT),
    executable=Tag.PLAN,
    runs_after=Tag.REQUIRES,
)
DIALECTS = {dialect.name: dialect for dialect in (V2, V1)}
