"""How each training format spells a reply, and what it cannot hold."""

import json
from pathlib import Path

import pytest

from test_train_formats import (
    CONVERSATIONS,
    ONLY_PAIRS,
    OPEN,
    PLANNED,
    REPLY,
    V1_AS_V2,
    V1_REPLY,
    example,
    held_by,
    path_for,
    row,
    turn,
)
from worldmodel_kernel.errors import DataError, SettingsError
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import Tag
from worldmodel_train.examples import Example, PersonCell
from worldmodel_train.formats import FORMATS, detect, read_any, write_any
from worldmodel_train.formats.tir import to_reply, to_tir
from worldmodel_train.formats.v1 import to_v1, to_v2

TRANSCRIPTS = {
    "the usual": (
        "Multiply.\n```python\nprint(1)\n```\n```output\n1\n```\nIt is 1.",
        "Multiply.\n<code>\nprint(1)\n</code>\n<output>\n1\n</output>\nIt is 1.",
    ),
    "a longer fence holds shorter ones": (
        "````python\ns = '''\n```\n'''\n````\n",
        "<code>\ns = '''\n```\n'''\n</code>\n",
    ),
    "fences of another kind are text": ("```bash\nls\n```\n", "```bash\nls\n```\n"),
    "a fence of nothing": ("```output\n```", "<output>\n</output>"),
    "our fence in the text of a reply": (
        "````prose -first -last\n```python\nx\n```\n````",
        "```python\nx\n```",
    ),
    "missing line breaks are named": (
        "So\n```python -before -first -last -after\n1\n```\n"
        "```output -first -last -after\n1\n```\n.",
        "So<code>1</code><output>1</output>.",
    ),
    "thinking": ("```think\nHm.\n```\nYes.", "<think>\nHm.\n</think>\nYes."),
}


@pytest.mark.parametrize("transcript, reply", TRANSCRIPTS.values(), ids=TRANSCRIPTS.keys())
def test_a_transcript_and_its_reply_become_each_other(transcript: str, reply: str) -> None:
    assert to_reply(transcript) == reply
    assert to_tir(reply) == transcript


def test_spaces_behind_a_fence_and_windows_line_ends_do_not_hide_it() -> None:
    reply = to_reply("```python \r\n1\r\n``` \r\n```output\r\n1\r\n```\r\n")

    tags = [block.tag for block in read_reply(reply) if block.tag]
    assert tags == [Tag.CODE, Tag.OUTPUT]


V1_REPLIES = {
    "required modules are the code's last line": (V1_REPLY, V1_AS_V2),
    "code that requires nothing": ("<model>\n1\n</model>", "<code>\n1\n</code>"),
    "no line break": (
        "<model>1</model><requires>python:os</requires>",
        '<code>1\n# requires: ["", "python:os"]</code>',
    ),
    "such a comment in the code": (
        "<model>\n1\n# requires: x\n</model>",
        "<code>\n1\n# requires: x\n# requires: []\n</code>",
    ),
}


@pytest.mark.parametrize("older, reply", V1_REPLIES.values(), ids=V1_REPLIES.keys())
def test_a_v1_reply_and_its_v2_reply_become_each_other(older: str, reply: str) -> None:
    assert to_v2(older) == reply
    assert to_v1(reply) == older


# --- files ---------------------------------------------------------------------------------


DIALECTS_SEEN = {
    "code is v2": ([REPLY], "v2"),
    "a plan before code is v2": ([PLANNED], "v2"),
    "what is required is v1": ([V1_REPLY], "v1"),
    "a <model> that was run is v1": (["<model>1</model>\n<output>1</output>"], "v1"),
    "the first reply that tells decides": (["Hi.", "<model>1</model>", REPLY], "v2"),
    "without tags they are the same": (["Hi.", "<think>x</think>Hi."], "v2"),
}


@pytest.mark.parametrize("said, name", DIALECTS_SEEN.values(), ids=DIALECTS_SEEN.keys())
def test_the_replies_tell_the_dialect(said: list[str], name: str, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text("".join(json.dumps(row("v2") | {"response": r}) + "\n" for r in said))

    assert detect(path) == name


UNDETECTABLE = {
    "no file": (None, "cannot be read"),
    "an empty file": ("", "no row"),
    "nothing but broken rows": ("{\n", "no row"),
    "other columns": ('{"text": "a", "n": 1}', "no format has the columns text, n"),
    "either dialect": (json.dumps(row("v2") | {"response": "<model>x</model>"}), "v1 or v2"),
}


@pytest.mark.parametrize("content, says", UNDETECTABLE.values(), ids=UNDETECTABLE.keys())
def test_a_file_of_no_format_is_an_error(content: str | None, says: str, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    if content is not None:
        path.write_text(content)

    with pytest.raises(DataError, match=says) as error:
        read_any(path)
    assert "data.jsonl" in str(error.value)


def test_an_unknown_format_names_the_nearest() -> None:
    with pytest.raises(SettingsError, match="did you mean 'sharegpt'"):
        read_any(Path("x"), "sharegtp")


ARRAYS = {
    "a bad element": ('[\n{},\n\n{"id": 7}]', "line 4: "),
    "no end": ("[\n{}", "line 2: not readable"),
    "a comma too many": ("[\n{},\n]", "line 2: not readable"),
    "no comma": ("[{}\n\n{}]", "line 1: not readable"),
    "text behind it": ("[{}]\n[]", "line 1: text after"),
    "one broken object": ('{\n"messages"', "line 1: not readable"),
    "nothing": ("", "line 1: not readable"),
}


@pytest.mark.parametrize("content, says", ARRAYS.values(), ids=ARRAYS.keys())
def test_a_malformed_array_is_an_error_that_names_its_line(
    content: str, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "data.json"
    path.write_text(content.replace("{}", json.dumps(row("openai") | {"id": "a"})))

    skipped: list[DataError] = []
    list(read_any(path, "openai", skip=skipped.append))

    assert str(skipped[-1]).startswith(f"{path}, {says}")


def test_an_object_of_many_lines_is_one_row(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_text(json.dumps(row("sharegpt"), indent=2))

    assert list(read_any(path)) == [example("data-1", turn("q"))]


# --- what a format cannot hold ----------------------------------------------------------------

UNWRITABLE = {
    f"{name}: {rule}": (name, [each])
    for name in ONLY_PAIRS
    for rule, each in CONVERSATIONS.items()
    if each not in held_by(name)
} | {
    f"{name}: {rule}": (name, examples)
    for name in FORMATS
    for rule, examples in {
        "an unclosed tag": [example("bad", turn(reply=OPEN))],
        "an id twice": [example("bad"), example("bad")],
        "no turn": [example("bad", PersonCell("1", "1"))],
        "half a character": [example("bad", turn(reply="\ud83d"))],
    }.items()
}
UNWRITABLE["openai: a cell that holds a tag"] = (
    "openai",
    [example("bad", PersonCell("'</code>'", ""), turn())],
)
UNWRITABLE["v1: code that holds its tag"] = (
    "v1",
    [example("bad", turn(reply="<code>'</model>'</code>"))],
)


@pytest.mark.parametrize("name, examples", UNWRITABLE.values(), ids=UNWRITABLE.keys())
def test_what_a_format_cannot_hold_is_an_error_and_leaves_the_file_as_it_was(
    name: str, examples: list[Example], tmp_path: Path
) -> None:
    path = path_for(name, tmp_path)
    path.write_text("before")

    with pytest.raises(DataError, match=examples[0].id) as error:
        write_any([example("good"), *examples], path, name)

    assert str(path) in str(error.value)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
