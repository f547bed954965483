"""The kernel between a front end and the shell: everything that is not a cell."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from frontend import FrontEnd, Message
from scripted_kernel import PERCENT

SCRIPT = [
    PERCENT,
    {"prompt": "think long", "steps": [" ".join(map(str, range(2000)))], "delay_s": 0.002},
    {"prompt": "widget", "steps": [
        "<code>\nfrom ipywidgets import IntSlider, Image\nslider = IntSlider(3)\nslider\n</code>",
        "A slider.",
    ]},
]  # fmt: skip


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FrontEnd]:
    front = FrontEnd(tmp_path_factory.mktemp("relay"), SCRIPT)
    front.run("%%python\nprices_of_apples = [1, 2]\nresult_of_it = 36")
    yield front
    front.close()


# --- completion, inspection, completeness, history ----------------------------------------------


def complete(front: FrontEnd, code: str) -> list[str]:
    reply = front.ask("complete_request", {"code": code, "cursor_pos": len(code)})
    assert reply["status"] == "ok"
    return [code[: reply["cursor_start"]] + match for match in reply["matches"]]


@pytest.mark.parametrize(
    "code, completed",
    {
        "%thi": "%think",
        "/res": "/reset",
        "%think o": "%think off",
        "%set tempe": "%set temperature=",
        "%set dtype=bf": "%set dtype=bfloat16",
        "%set seed=1 show_thinking=o": "%set seed=1 show_thinking=on",
        "%reset sh": "%reset shell",
        "%help undo": "%help undo",
        "What is the mean of prices_o": "What is the mean of prices_of_apples",
        "%%python\nprices_of_apples.appe": "%%python\nprices_of_apples.append",
        "%timei": "%timeit",
        "%timeit len(prices_o": "%timeit len(prices_of_apples",
    }.items(),
)
def test_it_completes(front: FrontEnd, code: str, completed: str) -> None:
    assert any(found.endswith(completed) or found == completed for found in complete(front, code))


def test_it_completes_while_the_model_writes(front: FrontEnd) -> None:
    request = front.send("think long about it")
    front.until(request, "1 2 3")

    started = time.monotonic()
    assert complete(front, "What of result_o") == ["What of result_of_it"]
    assert complete(front, "%%python\nresult_of_it.re")
    assert time.monotonic() - started < 3
    front.interrupt()
    assert front.finish(request).turn["ending"] == "interrupted"


@pytest.mark.parametrize(
    "code, shown",
    {
        "%think": "Unfold the model's thinking",
        "What is result_of_it": "result_of_it = 36",
        "%%python\nprices_of_apples": "list",
        "len": "number of items",
    }.items(),
)
def test_it_explains_what_is_under_the_cursor(front: FrontEnd, code: str, shown: str) -> None:
    content = {"code": code, "cursor_pos": len(code), "detail_level": 0}
    reply = front.ask("inspect_request", content)

    assert reply["found"]
    assert shown in reply["data"]["text/plain"]


@pytest.mark.parametrize(
    "code, status",
    {
        "What is 15% of 240?": "complete",
        "%status": "complete",
        "%%python\nfor i in range(3):": "incomplete",
        "%%python\nprint(1)\n": "complete",
    }.items(),
)
def test_a_console_knows_when_a_cell_is_whole(front: FrontEnd, code: str, status: str) -> None:
    assert front.ask("is_complete_request", {"code": code})["status"] == status


def history(front: FrontEnd, **content: Any) -> list[str]:
    request = {"raw": True, "output": False, "session": 0, "start": 0, "stop": None, **content}
    return [entry[2] for entry in front.ask("history_request", request)["history"]]


def test_questions_and_code_are_in_the_history(front: FrontEnd) -> None:
    front.run("What is 15% of 240?")
    front.run("%%python\n'remember me'")
    last = ["What is 15% of 240?", "%%python\n'remember me'"]

    assert history(front, hist_access_type="tail", n=2) == last
    found = history(front, hist_access_type="search", pattern="*15[%]*", unique=True, n=5)
    assert found == last[:1]
    assert history(front, hist_access_type="range")[-2:] == last


def test_what_is_run_without_history_is_not_in_it(front: FrontEnd) -> None:
    front.run("%%python\n'forget me'", store_history=False)

    assert "%%python\n'forget me'" not in history(front, hist_access_type="tail", n=5)


def test_it_says_that_it_is_the_worldmodel_kernel(front: FrontEnd) -> None:
    info = front.ask("kernel_info_request", {})

    assert info["implementation"] == "worldmodel"
    assert info["language_info"]["name"] == "python"
    assert {"debugger", "kernel subshells"} <= set(info["supported_features"])


# --- comms --------------------------------------------------------------------------------------


def comm(front: FrontEnd, kind: str, comm_id: str, data: Any, buffers: Any = None) -> str:
    message = front.client.session.msg(kind, {"comm_id": comm_id, "data": data})
    front.client.session.send(front.client.shell_channel.socket, message, buffers=buffers)
    request: str = message["header"]["msg_id"]
    return request


def opened(messages: list[Message], model: str) -> str:
    states = [(m["content"]["comm_id"], m["content"]["data"]["state"]) for m in messages
              if m["msg_type"] == "comm_open"]  # fmt: skip
    return next(id for id, state in states if state.get("_model_name") == model)


def idle_after(front: FrontEnd, request: str) -> Any:
    return front.broadcast(
        lambda m: (
            m["parent_header"].get("msg_id") == request
            and m["content"].get("execution_state") == "idle"
        )
    )


def test_a_widget_of_the_models_code_is_live(front: FrontEnd) -> None:
    pytest.importorskip("ipywidgets")
    cell = front.run("make a widget")
    slider = opened(cell.messages, "IntSliderModel")
    request = comm(front, "comm_msg", slider, {"method": "update", "state": {"value": 42}})

    assert idle_after(front, request)  # ipywidgets waits for it before it sends the next change
    assert front.run("%%python\nslider.value").text.strip() == "42"


def test_buffers_pass_both_ways(front: FrontEnd) -> None:
    pytest.importorskip("ipywidgets")
    cell = front.run("%%python\nfrom ipywidgets import Image\npicture = Image(value=b'\\0one')\n")
    sent = [m for m in cell.messages if m["msg_type"] == "comm_open" and m["buffers"]]
    assert bytes(sent[0]["buffers"][0]) == b"\0one"

    state = {"method": "update", "state": {}, "buffer_paths": [["value"]]}
    request = comm(front, "comm_msg", opened(cell.messages, "ImageModel"), state, [b"\0two"])
    assert idle_after(front, request)
    assert front.run("%%python\nbytes(picture.value)").text.strip() == repr(b"\0two")


def test_the_comms_of_the_shell_are_known(front: FrontEnd) -> None:
    pytest.importorskip("ipywidgets")
    slider = opened(front.run("make a widget").messages, "IntSliderModel")

    assert slider in front.ask("comm_info_request", {})["comms"]


def test_comms_are_closed_when_the_shell_is_gone(front: FrontEnd) -> None:
    pytest.importorskip("ipywidgets")
    slider = opened(front.run("make a widget").messages, "IntSliderModel")
    request = front.send("%reset shell")

    front.broadcast(lambda m: m["msg_type"] == "comm_close" and m["content"]["comm_id"] == slider)
    assert front.finish(request).reply["status"] == "ok"


def test_a_thread_that_outlives_its_cell_is_heard(front: FrontEnd) -> None:
    code = (
        "import threading\ngo = threading.Event()\n"
        "threading.Thread(target=lambda: (go.wait(), print('from a thread'))).start()"
    )
    front.run(f"%%python\n{code}")
    request = front.send("%%python\ngo.set()")

    heard = front.broadcast(lambda m: "from a thread" in str(m["content"].get("text", "")))
    assert front.reply(request)["status"] == "ok"
    assert heard["header"]["session"] == front.run("  ").messages[0]["header"]["session"]


# --- subshells and the debugger -----------------------------------------------------------------


def test_a_subshell_answers_while_a_cell_runs(front: FrontEnd) -> None:
    made = front.ask("create_subshell_request", {}, channel="control")
    code = "import threading\ngate = threading.Event()\nprint('closed', flush=True)\ngate.wait(20)"
    busy = front.send(f"%%python\n{code}")
    front.until(busy, "closed")
    content = {"code": "gate.set()", "silent": True, "store_history": False}
    message = front.client.session.msg("execute_request", content)
    message["header"]["subshell_id"] = made["subshell_id"]
    front.client.shell_channel.send(message)

    replies = {front.client.get_shell_msg(timeout=15)["parent_header"]["msg_id"] for _ in "ab"}
    assert replies == {busy, message["header"]["msg_id"]}
    deleted = front.ask("delete_subshell_request", made, channel="control")
    assert deleted["status"] == "ok"


def debug(front: FrontEnd, command: str, **arguments: Any) -> dict[str, Any]:
    front.sequence = getattr(front, "sequence", 0) + 1  # type: ignore[attr-defined]
    content = {"type": "request", "seq": front.sequence, "command": command}  # type: ignore[attr-defined]
    return front.ask("debug_request", {**content, "arguments": arguments}, channel="control")


@pytest.mark.slow
def test_a_breakpoint_stops_the_persons_code(front: FrontEnd) -> None:
    pytest.importorskip("debugpy")
    front.run("%reset shell")
    code = "%%python\nx = 1\ny = x + 1\nz = y + 1\n"
    assert debug(front, "initialize", adapterID="", clientID="test")["success"]
    debug(front, "attach")
    path = debug(front, "dumpCell", code=code)["body"]["sourcePath"]
    lines = {"source": {"path": path}, "breakpoints": [{"line": 3}], "sourceModified": False}
    assert debug(front, "setBreakpoints", **lines)["body"]["breakpoints"][0]["verified"]
    debug(front, "configurationDone")
    request = front.send(code)

    stopped = front.broadcast(lambda m: m["content"].get("event") == "stopped")["content"]["body"]
    assert stopped["reason"] == "breakpoint"
    debug(front, "continue", threadId=stopped["threadId"])
    assert front.reply(request)["status"] == "ok"
    assert debug(front, "disconnect", restart=False, terminateDebuggee=True)["success"]
