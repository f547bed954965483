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


def test_what_is_not_counted_is_small() -> None:
    status = broadcast("status", execution_state="busy") | {"buffers": [bytes(10_000)]}
    status["metadata"] = {"version": "x" * 10_000, "more": "x" * 10_000}
    status["header"] |= {"more": "x" * 10_000, "username": "x" * 10_000}
    status["parent_header"] |= {"more": "x" * 10_000, "session": "x" * 10_000}

    (passed,) = taken(Intake(ToolDesk(), lambda call: None), status)

    assert len(str({k: v for k, v in passed.items() if k != "size"})) < 1000


def test_a_widget_keeps_the_version_of_its_protocol_and_its_bytes() -> None:
    state = {"_model_name": "ImageModel", "_model_module": "@jupyter-widgets/controls"}
    opened = broadcast(
        "comm_open", comm_id="c", target_name="jupyter.widget", data={"state": state}
    )
    opened |= {"metadata": {"version": "2.1.0"}, "buffers": [b"picture"]}

    (passed,) = taken(Intake(ToolDesk(), lambda call: None), opened)

    assert passed["metadata"] == {"version": "2.1.0"}
    assert passed["buffers"] == [b"picture"]
