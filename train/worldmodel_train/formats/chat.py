"""Conversations as messages: OpenAI's `messages` and ShareGPT's `conversations`, JSONL or JSON.

A turn is a user's message and the assistant's after it, whose text is the v2 reply. A cell that
the person ran is a user's message that nobody answers, spelled as the model sees it:
`<code>` and `<output>`. What a turn says about itself stands in the user's message, what an
example does beside the messages.
"""

from dataclasses import dataclass
from typing import Any

from worldmodel_kernel.errors import DataError, nearest
from worldmodel_kernel.parser import Block, read_reply
from worldmodel_kernel.tags import Role, Tag
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.formats.checks import spelled
from worldmodel_train.formats.fields import LABELS, array, known, labels_of, text, texts
from worldmodel_train.formats.format import RowFormat


@dataclass(frozen=True, slots=True)
class _Message:
    role: Role
    content: str
    labels: dict[str, str]


@dataclass(frozen=True, slots=True)
class Spelling:
    """What a format calls the parts of a conversation."""

    messages: str
    role: str
    content: str
    roles: dict[str, Role]
    """The first name of each role is the one written."""

    def parse(self, data: Any, id: str) -> Example:
        known(data, required=(self.messages,), optional=("id", "split"))
        messages: list[_Message] = []
        for number, message in enumerate(array(data, self.messages), start=1):
            try:
                messages.append(self._message(message))
            except DataError as error:
                raise DataError(f"message {number}: {error}") from error
        return Example(
            id=text(data, "id", id),
            items=_items(messages),
            system=messages[0].content if messages and messages[0].role is Role.SYSTEM else "",
            split=text(data, "split", "train"),
        )

    def _message(self, data: Any) -> _Message:
        known(data, required=(self.role, self.content), optional=LABELS)
        role = text(data, self.role)
        if role not in self.roles:
            raise DataError(
                f"the {self.role} '{role}' is unknown ({nearest(role, self.roles)}); what a tool "
                "answered belongs into the <output> of the reply"
            )
        if self.roles[role] is not Role.USER:
            known(data, required=(self.role, self.content))
        return _Message(self.roles[role], text(data, self.content), texts(data, LABELS))

    def render(self, example: Example) -> dict[str, Any]:
        messages: list[dict[str, str]] = []
        if example.system:
            messages.append(self._spelled(Role.SYSTEM, example.system))
        for item in example.items:
            if isinstance(item, PersonCell):
                messages.append(self._spelled(Role.USER, _cell_text(item)))
            else:
                messages.append(self._spelled(Role.USER, item.prompt) | labels_of(item))
                messages.append(self._spelled(Role.ASSISTANT, item.reply))
        row: dict[str, Any] = {"id": example.id, self.messages: messages}
        return row | ({"split": example.split} if example.split != "train" else {})

    def _spelled(self, role: Role, content: str) -> dict[str, str]:
        name = next(name for name, meant in self.roles.items() if meant is role)
        return {self.role: name, self.content: content}


def _items(messages: list[_Message]) -> tuple[Turn | PersonCell, ...]:
    items: list[Turn | PersonCell] = []
    for number, message in enumerate(messages, start=1):
        before = messages[number - 2].role if number > 1 else None
        after = messages[number].role if number < len(messages) else None
        match message.role:
            case Role.SYSTEM if number > 1:
                raise DataError(f"message {number} is the system's; it stands first, and once")
            case Role.ASSISTANT if before is not Role.USER:
                raise DataError(
                    f"message {number} is the assistant's and answers nobody; a user's message "
                    "stands before each reply"
                )
            case Role.USER if after is Role.ASSISTANT:
                reply = messages[number].content
                items.append(Turn(prompt=message.content, reply=reply, **message.labels))
            case Role.USER:
                items.append(_cell(message, number))
            case _:
                pass
    return tuple(items)


def _cell(message: _Message, number: int) -> PersonCell:
    match read_reply(message.content):
        case [Block(Tag.CODE), Block(None, "\n"), Block(Tag.OUTPUT)] as blocks:
            cell = PersonCell(code=blocks[0].body, output=blocks[2].body)
            if _cell_text(cell) == message.content and not message.labels:
                return cell
    raise DataError(
        f"message {number} is the user's, has no reply after it, and is no cell that the person "
        "ran (<code> and <output>); add the reply or take the message out"
    )


def _cell_text(cell: PersonCell) -> str:
    code, output = Block(Tag.CODE, f"\n{cell.code}\n"), Block(Tag.OUTPUT, f"\n{cell.output}\n")
    return spelled([code, Block(None, "\n"), output])


_OPENAI = Spelling(
    messages="messages",
    role="role",
    content="content",
    roles={
        "system": Role.SYSTEM,
        "developer": Role.SYSTEM,
        "user": Role.USER,
        "assistant": Role.ASSISTANT,
    },
)
_SHAREGPT = Spelling(
    messages="conversations",
    role="from",
    content="value",
    roles={
        "system": Role.SYSTEM,
        "human": Role.USER,
        "user": Role.USER,
        "gpt": Role.ASSISTANT,
        "assistant": Role.ASSISTANT,
    },
)
OPENAI = RowFormat(
    "openai",
    'JSONL or JSON: messages of {"role": "user" | "assistant" | "system", "content"}',
    parse=_OPENAI.parse,
    render=_OPENAI.render,
)
SHAREGPT = RowFormat(
    "sharegpt",
    'JSONL or JSON: conversations of {"from": "human" | "gpt" | "system", "value"}',
    parse=_SHAREGPT.parse,
    render=_SHAREGPT.render,
)
