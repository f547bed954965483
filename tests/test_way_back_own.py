"""Our own live views pass the screen by the content of their code, and by nothing else."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import worldmodel_kernel
from sandboxes import needs_bubblewrap, sandbox
from worldmodel_kernel.safe.own import is_own, screened_own
from worldmodel_kernel.workspace import Message
from worldmodel_kernel.workspace.screen import Screen

WIDGETS = Path(worldmodel_kernel.__file__).parent / "widgets"
VIEW = "application/vnd.jupyter.widget-view+json"
SHOW = "from worldmodel_kernel.widgets import Variables\nVariables()"
STATE: dict[str, Any] = {
    "_model_name": "AnyModel",
    "_model_module": "anywidget",
    "_model_module_version": "~0.11.*",
    "_view_name": "AnyView",
    "_view_module": "anywidget",
    "_view_module_version": "~0.11.*",
    "_view_count": None,
    "_dom_classes": [],
    "_anywidget_id": "worldmodel_kernel.widgets.variables.Variables",
    "_esm": (WIDGETS / "variables.js").read_text(encoding="utf-8"),
    "_css": (WIDGETS / "variables.css").read_text(encoding="utf-8"),
    "layout": "IPY_MODEL_" + "a" * 32,
    "rows": [{"name": "x", "type": "int", "value": "1", "changed": False}],
    "tabbable": None,
    "tooltip": None,
}
ESM = STATE["_esm"]

FOREIGN: dict[str, dict[str, Any]] = {
    "a changed byte": {"_esm": ESM.replace("rows", "r0ws", 1)},
    "a byte more": {"_esm": ESM + " "},
    "a space less at the end": {"_esm": ESM.rstrip()},
    "half a character in the place of a question mark": {"_esm": ESM.replace("?", "\ud800", 1)},
    "code in lines": {"_esm": ESM.splitlines(keepends=True)},
    "code from elsewhere": {"_esm": "https://evil.example/BOOM.js"},
    "style as code": {"_esm": STATE["_css"]},
    "code as style": {"_css": ESM},
    "a changed style": {"_css": STATE["_css"] + "body{display:none}"},
    "style from elsewhere": {"_css": "https://evil.example/BOOM.css"},
    "another module": {"_model_module": "evil"},
    "another module for the view": {"_view_module": "evil"},
    "another view": {"_view_name": "HTMLView"},
    "another model": {"_model_name": "HTMLModel"},
    "a version that is a path": {"_model_module_version": "0.1.0/../../evil@1.0.0"},
    "a version of the view that is a path": {"_view_module_version": "../evil"},
    "a style sheet of the page": {"_anywidget_id": "jp-theme'],[id='x"},
    "a layout that is code": {"layout": {"_esm": "BOOM()"}},
    "another trait with code": {"_esm2": "BOOM()"},
    "a trait of html": {"html": "<img src=x onerror=BOOM()>"},
    "numbers that are none": {"rows": float("nan")},
    "code by its name": {"_esm": "variables.js"},
}


@pytest.mark.parametrize("file", sorted(WIDGETS.glob("*.js")), ids=lambda f: f.stem)
def test_every_view_that_is_shipped_passes(file: Path) -> None:
    style = file.with_suffix(".css").read_text(encoding="utf-8")
    state = STATE | {"_esm": file.read_text(encoding="utf-8"), "_css": style}

    assert is_own(state)
    assert screened_own(state) == {k: v for k, v in state.items() if k != "_dom_classes"}


@pytest.mark.parametrize("name", FOREIGN)
def test_any_other_content_is_another_widget(name: str) -> None:
    assert not is_own(STATE | FOREIGN[name])


def test_without_code_it_is_no_view() -> None:
    assert not is_own({k: v for k, v in STATE.items() if k != "_esm"})


# --- through the screen ---------------------------------------------------------------------------


def message(kind: str, **content: Any) -> Message:
    return {"msg_type": kind, "parent_header": {"msg_id": "r"}, "content": content}


def opening(state: dict[str, Any]) -> Message:
    data = {"state": state, "buffer_paths": []}
    return message("comm_open", comm_id="c", target_name="jupyter.widget", data=data)


def later(**data: Any) -> Message:
    return message("comm_msg", comm_id="c", data=data)


@pytest.fixture
def screen() -> Screen:
    """Of a sandbox, in which a view of ours was opened."""
    screen = Screen(trusts_person=False)
    assert screen.passed(opening(STATE)) is not None
    return screen


def shown(screen: Screen) -> dict[str, Any]:
    data = {VIEW: {"model_id": "c"}, "text/plain": "a view"}
    passed = screen.passed(message("display_data", data=data, metadata={}, transient={}))
    assert passed is not None
    found: dict[str, Any] = passed["content"]["data"]
    return found


def test_our_view_is_shown_and_follows(screen: Screen) -> None:
    assert VIEW in shown(screen)
    passed = screen.passed(later(method="update", state={"rows": []}, buffer_paths=[]))

    assert passed is not None
    assert passed["content"]["data"]["state"] == {"rows": []}


@pytest.mark.parametrize("name", FOREIGN)
def test_another_widget_is_held_back_with_all_that_it_says(name: str) -> None:
    screen = Screen(trusts_person=False)

    assert screen.passed(opening(STATE | FOREIGN[name])) is None
    assert screen.passed(later(method="update", state={"rows": []})) is None
    assert VIEW not in shown(screen)
    assert "Held back: a widget" in shown(screen)["text/html"]


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("method", ["update", "echo_update"])
def test_a_later_message_cannot_replace_the_code(screen: Screen, method: str, name: str) -> None:
    assert screen.passed(later(method=method, state=FOREIGN[name], buffer_paths=[])) is None


def test_nothing_is_put_into_the_state_beside_it(screen: Screen) -> None:
    passed = screen.passed(later(method="update", state={"rows": []}, buffer_paths=[["_esm"]]))

    assert passed is not None
    assert passed["content"]["data"]["buffer_paths"] == []


def all_at_once(screen: Screen, **each: Any) -> dict[str, Any]:
    """What passes of the states of every widget, which a page that is opened later asks for."""
    names = {"model_name": "AnyModel", "model_module": "anywidget"}
    version = {"model_module_version": "~0.11.*"}
    states = {"c": names | version | {"state": STATE} | each}
    passed = screen.passed(later(method="update_states", states=states, buffer_paths=[]))
    assert passed is not None
    found: dict[str, Any] = passed["content"]["data"]["states"]
    return found


def test_a_page_that_is_opened_later_gets_the_view(screen: Screen) -> None:
    assert all_at_once(screen)["c"]["state"]["_esm"] == ESM


@pytest.mark.parametrize(
    "each",
    [
        {"state": STATE | {"_esm": "BOOM()"}},
        {"model_module": "evil"},
        {"model_name": "HTMLModel"},
        {"model_module_version": "1/../evil@1"},
    ],
    ids=["other code", "other module", "other model", "other version"],
)
def test_and_nothing_else_in_its_name(screen: Screen, each: dict[str, Any]) -> None:
    assert all_at_once(screen, **each) == {}


def test_a_label_does_not_become_html_in_a_page_that_is_opened_later() -> None:
    """The page makes each widget from the names beside its state."""
    screen = Screen(trusts_person=False)
    label = {"_model_name": "LabelModel", "_model_module": "@jupyter-widgets/controls"}
    assert screen.passed(opening(label | {"value": "<img onerror=BOOM()>"})) is not None
    names = {"model_module": "@jupyter-widgets/controls", "model_module_version": "2.0.0"}
    state = {"value": "<img onerror=BOOM()>"}

    assert all_at_once(screen, **names, model_name="HTMLModel", state=state) == {}
    assert all_at_once(screen, **names, model_name="LabelModel", state=state)["c"]["state"] == state


@pytest.mark.parametrize("path", [["__proto__", "x"], ["value", "constructor"], "x"])
def test_a_binary_value_stays_in_the_state(path: Any) -> None:
    screen = Screen(trusts_person=False)
    label = {"_model_name": "LabelModel", "_model_module": "@jupyter-widgets/controls"}
    opened = opening(label)
    opened["content"]["data"]["buffer_paths"] = [["value"], path]
    passed = screen.passed(opened)

    assert passed is not None
    assert passed["content"]["data"]["buffer_paths"] == []


# --- through a real shell -------------------------------------------------------------------------

TRICKS: dict[str, str] = {
    "its class is derived, with other code": "class Other(Variables):\n    _esm = 'BOOM()'\n"
    "display(Other())",
    "its code is replaced": "v = Variables()\ndisplay(v)\nv._esm = 'BOOM()'",
    "its code is replaced by a message": "v = Variables()\ndisplay(v)\n"
    "v.comm.send({'method': 'update', 'state': {'_esm': 'BOOM()'}})",
}


@needs_bubblewrap
@pytest.mark.parametrize("trick", ["", *TRICKS])
async def test_in_a_sandbox_the_table_of_variables_is_live(trick: str) -> None:
    pytest.importorskip("anywidget")
    seen: list[Message] = []
    show: Callable[[Message], None] = seen.append
    shell = sandbox()
    try:
        await shell.run("kept = [1, 2, 3]", by_person=True)
        code = (
            f"from worldmodel_kernel.widgets import Variables\n{TRICKS.get(trick, 'Variables()')}"
        )
        result = await shell.run(code, on_message=show, by_person=True)
    finally:
        await shell.close()

    assert result.status == "ok", result.text
    sent = str([each["content"].get("data") for each in seen])
    assert "BOOM" not in sent
    assert ("a live table" in sent and VIEW in sent) == (not trick.endswith("other code"))
    assert "[1, 2, 3]" in sent
