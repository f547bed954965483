"""The broadcasts of a shell on their way to whom they belong, without a shell."""

from typing import Any

from worldmodel_kernel.workspace import Message
from worldmodel_kernel.workspace.desk import ToolDesk
from worldmodel_kernel.workspace.intake import Intake


def broadcast(kind: str, size: int = 100, **content: Any) -> Message:
    header = {"msg_id": "1", "msg_type": kind, "session": "s", "username": "u", "version": "5.4"}
    return {
        "header": header,
        "msg_type": kind,
        "parent_header": {"msg_id": "request"},
        "metadata": {},
        "content": content,
        "buffers": [],
        "size": size,
    }


def taken(intake: Intake, message: Message) -> list[Message]:
    """What goes on of it, outside of any run."""
    found: list[Message] = []
    intake.take(message, None, found.append)
    return found


def test_a_new_shell_may_show_as_much_as_the_one_before() -> None:
    intake = Intake(ToolDesk(), lambda call: None)
    stream = broadcast("stream", 40_000_000, name="stdout", text="x")
    taken(intake, stream)
    assert "cut here" in str(taken(intake, stream))

    intake.fresh(trusts_person=True)

    assert taken(intake, stream)[0]["content"]["text"] == "x"
