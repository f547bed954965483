"""Every training format reads back what it wrote, and says where a file is malformed."""

import json
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.parser import Block, write_reply
from worldmodel_kernel.tags import Tag
from worldmodel_train.examples import Example, PersonCell, Turn, read_examples, write_examples
from worldmodel_train.formats import FORMATS, detect, read_any, write_any
from worldmodel_train.formats.tir import to_reply, to_tir
from worldmodel_train.formats.v1 import to_v1, to_v2

REPLY = """<think>
Multiply by 0.15.
</think>
<code>
print(240 * 0.15)
</code>
<output>
36.0
</output>
It is **36**."""
PLANNED = f"<model>\nMultiply.\n</model>\n{REPLY}"
V1_REPLY = """<think>
The area of a circle.
</think>
<model>
import math
print(math.pi)
</model>
<requires>python:math</requires>
<output>
3.141592653589793
</output>
It is 3.14."""
V1_AS_V2 = """<think>
The area of a circle.
</think>
<code>
import math
print(math.pi)
# requires: python:math
</code>
<output>
3.141592653589793
</output>
It is 3.14."""


def turn(prompt: str = "15% of 240?", reply: str = REPLY, **labels: str) -> Turn:
    return Turn(prompt=prompt, reply=reply, **labels)


def example(id: str, *items: Turn | PersonCell, **more: str) -> Example:
    return Example(id=id, items=items or (turn(),), **more)


LABELS = {"category": "arithmetic", "difficulty": "basic"}
PAIRS = {
    "one turn": example("a", turn(**LABELS)),
    "labels and a split": example("b", turn(family="f", group="g", **LABELS), split="valid"),
    "a plain answer": example("c", turn(reply="Hello! 2 < 3 🙂\u2028é")),
    "nothing at all": example("d", turn(prompt="", reply="")),
    "no white space": example("e", turn(reply="<code>1</code><output>1</output>One")),
    "an output without code": example("f", turn(reply="<output>\n</output>\n")),
    "fences in the answer": example("g", turn(reply="Say\n```python\nx\n```\nor ````output")),
    "fences in an output": example(
        "h", turn(reply="<code>\nx\n</code>\n<output>\n```output\n````\n</output>\n")
    ),
    "an answer that looks like a cell": example("i", turn(prompt="%reset", reply="%%python\nx")),
    "a prompt that looks like a cell": example(
        "p", turn("<code>\n1\n</code>\n<output>\n1\n</output>", "Yes.")
    ),
    "line ends of every kind": example("j", turn(prompt="a\r\nb\rc\x0bd\x85", reply="\r\n")),
}
CONVERSATIONS = {
    "a plan": example("k", turn(reply=PLANNED)),
    "a system text": example("l", system="Be brief.\n Be kind. "),
    "another system text": example("m", system="clear"),
    "a system text of white space": example("m2", system="\n"),
    "several turns, labels apart": example(
        "n", turn(**LABELS), turn("why?", "So."), turn("no", "")
    ),
    "cells of the person": example(
        "o",
        PersonCell("x = 1", "(no output)"),
        PersonCell("\nprint('``` <b>')\n", "``` <b>\n"),
        turn("x?", "It is 1."),
        PersonCell("!ls", "a.txt"),
        PersonCell("%%bash\nls", "\x1b[31ma.txt"),
        PersonCell("", ""),
        PersonCell("x?", "9" * 9000),
    ),
    "a prompt that is a command": example("q", turn("%undo", "No."), turn("%system x", "No.")),
}
ONLY_PAIRS = ("v2", "v1", "tir")
SUFFIXES = {"notebook": ".ipynb"}


def held_by(name: str) -> list[Example]:
    """What a format can hold."""
    if name not in ONLY_PAIRS:
        return [*PAIRS.values(), *CONVERSATIONS.values()]
    return [*PAIRS.values(), *([] if name == "v1" else [CONVERSATIONS["a plan"]])]


def path_for(name: str, folder: Path) -> Path:
    return folder / f"data{SUFFIXES.get(name, '.jsonl')}"


# --- without loss -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_reads_back_as_it_was_written(name: str, tmp_path: Path) -> None:
    path = path_for(name, tmp_path)

    write_any(held_by(name), path, name)

    assert list(read_any(path, name)) == held_by(name)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_read_is_written_as_the_same_file(name: str, tmp_path: Path) -> None:
    first, second = path_for(name, tmp_path), path_for(name, tmp_path / "again")
    write_any(held_by(name), first, name)

    write_any(read_any(first, name), second, name)

    assert second.read_bytes() == first.read_bytes()


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"notebook"}))
def test_rows_may_be_one_json_array(name: str, tmp_path: Path) -> None:
    path = tmp_path / "data.json"

    write_any(held_by(name), path, name)

    assert len(json.loads(path.read_text())) == len(held_by(name))
    assert list(read_any(path, name)) == held_by(name)


def test_the_native_format_is_that_of_the_examples(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.jsonl", tmp_path / "theirs.jsonl"
    write_any(held_by("native"), ours, "native")
    write_examples(held_by("native"), theirs)

    assert ours.read_bytes() == theirs.read_bytes()
    assert list(read_examples(ours)) == held_by("native")


TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            ["\n", "\n\n", " ", "`", "```", "````", "```python", "```output\n", "``` ", "<", "</"]
        ),
        st.sampled_from(
            ["\n```prose -first\n", "# requires: x", "\n# requires: []", '["\\n", ""]']
        ),
        st.sampled_from(["%reset", "(no output)", "<co", "</outpu", "\r", "\x1b[0m", "é", "🙂"]),
        st.text(max_size=4),
    ),
    max_size=6,
).map("".join)


def replies(*tags: Tag) -> st.SearchStrategy[str]:
    """Replies of any blocks, whose text holds no whole tag by chance."""
    block = st.one_of(
        TEXTS.map(lambda text: Block(None, text)),
        *(TEXTS.map(lambda text, tag=tag: Block(tag, text)) for tag in tags),
        *(TEXTS.map(lambda text, tag=tag: Block(tag, f"\n{text}\n")) for tag in tags),
    )
    return st.lists(block, max_size=7).map(write_reply)


V2_REPLIES = replies(Tag.THINK, Tag.PLAN, Tag.CODE, Tag.OUTPUT)


@given(reply=V2_REPLIES, prompt=TEXTS, output=TEXTS)
@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"v1"}))
def test_any_reply_survives_its_format(
    name: str, reply: str, prompt: str, output: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    examples = [example("x", turn(prompt, reply))]
    if name not in ONLY_PAIRS:
        cell = PersonCell(prompt, output)
        examples.append(example("y", cell, turn(output, reply), cell, system=output))
    path = path_for(name, tmp_path_factory.mktemp("any"))

    write_any(examples, path, name)

    assert list(read_any(path, name)) == examples


@given(reply=V2_REPLIES)
def test_any_reply_has_a_transcript_of_its_own(reply: str) -> None:
    assert to_reply(to_tir(reply)) == reply


@given(reply=replies(Tag.THINK, Tag.CODE, Tag.OUTPUT))
def test_any_reply_without_a_plan_has_a_v1_reply_of_its_own(reply: str) -> None:
    assert to_v2(to_v1(reply)) == reply


@given(
    parts=st.lists(
        st.one_of(
            TEXTS,
            TEXTS.map(lambda text: f"<think>{text}</think>"),
            TEXTS.map(lambda text: f"<output>{text}</output>"),
            TEXTS.map(lambda text: f"<model>{text}</model>."),
            st.builds(
                "<model>{}</model>{}<requires>{}</requires>".format,
                TEXTS,
                st.sampled_from(["", "\n", " \n\n"]),
                st.one_of(TEXTS, st.just("python:math")),
            ),
        ),
        max_size=5,
    )
)
def test_any_v1_reply_has_a_v2_reply_of_its_own(parts: list[str]) -> None:
    reply = "".join(parts)

    assert to_v1(to_v2(reply)) == reply


def test_reading_streams(tmp_path: Path) -> None:
    """A row is given before the next one is looked at."""
    path = tmp_path / "data.jsonl"
    write_any(PAIRS.values(), path, "v2")
    path.write_text(path.read_text() + "{broken")

    assert len(list(islice(read_any(path, "v2"), len(PAIRS)))) == len(PAIRS)


# --- which format -----------------------------------------------------------------------------


def row(name: str) -> dict[str, Any]:
    """A well-formed row."""
    reply = {"v1": V1_REPLY, "tir": to_tir(REPLY)}.get(name, REPLY)
    pair = {"id": "a", "category": "x", "difficulty": "y", "query": "q", "response": reply}
    messages = [{"role": "user", "content": "q"}, {"role": "assistant", "content": reply}]
    said = [{"from": "human", "value": "q"}, {"from": "gpt", "value": reply}]
    rows: dict[str, dict[str, Any]] = {
        "v2": pair,
        "v1": pair,
        "tir": {"problem": "q", "solution": reply},
        "openai": {"messages": messages},
        "sharegpt": {"conversations": said},
        "native": {"id": "a", "items": [{"kind": "turn", "prompt": "q", "reply": reply}]},
    }
    return rows[name]


ROWS = sorted(FORMATS.keys() - {"notebook"})


SEEN = [(name, suffix) for name in ROWS for suffix in (".jsonl", ".json", ".txt")]
SEEN += [("notebook", ".ipynb"), ("notebook", ".json")]


@pytest.mark.parametrize("name, suffix", SEEN)
def test_a_files_format_is_seen_from_its_content(name: str, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"data{suffix}"
    examples = held_by(name)
    if name == "v1":
        examples = [example("z", turn(reply=V1_AS_V2)), *examples]

    write_any(examples, path, name)

    assert detect(path) == name
    assert list(read_any(path)) == examples


# --- what is malformed ------------------------------------------------------------------------

OPEN = "<think>x</think><code>1"
PERSON = {"kind": "cell", "code": "", "output": ""}


def said(*roles: str, content: str = "x") -> dict[str, Any]:
    return {"messages": [{"role": role, "content": content} for role in roles]}


# rule -> format, columns that differ from those of a good row, what the error says
IN_FORMAT: dict[str, tuple[str, dict[str, Any], str]] = {
    "null": ("v2", {"category": None}, "'category' is null, not text"),
    "an open tag": ("v2", {"response": OPEN}, "opens <code> and never closes"),
    "an open v1 tag": ("v1", {"response": "<model>1"}, "opens <model> and never closes"),
    "<requires> apart from its code": (
        "v1",
        {"response": "<model>1</model>So<requires>python:os</requires>"},
        "<requires> stands apart from its code",
    ),
    "<requires> below the output": (
        "v1",
        {"response": "<model>1</model><output>1</output><requires>x</requires>"},
        "before the output",
    ),
    "a v2 tag in v1 text": ("v1", {"response": "a <code>b"}, "plain text holds '<code>'"),
    "a v2 tag in v1 code": ("v1", {"response": "<model></code></model>"}, "holds '</code>'"),
    "a fence without end": ("tir", {"solution": "So\n```python\n1"}, r"python \(line 2 .* never"),
    "a fence that says more": ("tir", {"solution": "```python -befor\n```"}, "mean '-before'"),
    "a tag in a transcript": ("tir", {"solution": "a <code> b"}, "holds '<code>'"),
    "an unknown role": ("openai", said("user", "tool"), "message 2.*'tool'"),
    "a reply to nobody": ("openai", said("assistant"), "message 1 .* answers nobody"),
    "two replies": ("openai", said("user", "assistant", "assistant"), "message 3 .* nobody"),
    "a prompt without a reply": ("openai", said("user", "assistant", "user"), "message 3 is"),
    "a late system text": ("openai", said("user", "assistant", "system"), "it stands first"),
    "an open tag in a message": ("openai", said("user", "assistant", content=OPEN), "opens <code>"),
    "content of parts": ("openai", {"messages": [{"role": "user", "content": []}]}, "is an array"),
    "no content": ("openai", {"messages": [{"role": "user"}]}, "message 1: 'content' is missing"),
    "no messages": ("openai", {"messages": []}, "no turn to learn from"),
    "messages that are no array": ("openai", {"messages": "x"}, "is a text, not an array"),
    "an unknown sender": (
        "sharegpt",
        {"conversations": [{"from": "humn", "value": "x"}]},
        "the from 'humn' is unknown .did you mean 'human'",
    ),
    "an unknown kind": ("native", {"items": [{"kind": "x"}]}, "item 1.*'x'"),
    "a missing field": ("native", {"items": [{"kind": "cell"}]}, "are missing"),
    "nothing to learn": ("native", {"items": [PERSON]}, "no turn to learn from"),
}


def changed(name: str, **columns: Any) -> str:
    return json.dumps(row(name) | {"id": "b"} | columns)


ANYWHERE: dict[str, tuple[Callable[[str], str | bytes], str]] = {
    "bad JSON": (lambda name: '{"id": ', "not readable as JSON"),
    "a name twice": (lambda name: '{"id": "a", "id": "b"}', "'id' stands twice"),
    "bytes that are no UTF-8": (lambda name: b'{"id": "\xff"}', "utf-8"),
    "no object": (lambda name: "[1]", "an array where an object"),
    "JSON without end": (lambda name: "[" * 100_000, "not readable as JSON"),
    "a missing column": (lambda name: '{"id": "b"}', "missing"),
    "an unknown column": (lambda name: changed(name, sorce="x"), "'sorce' is unknown here"),
    "an id that is no text": (lambda name: changed(name, id=7), "'id' is the value 7, not text"),
    "an empty id": (lambda name: changed(name, id=""), "the id is empty"),
    "an id of another row": (lambda name: changed(name, id="a"), "'a' is already that of .*line 1"),
    "half a character": (lambda name: changed(name, id="\ud83d"), "surrogate"),
}
MALFORMED = {
    f"{name}: {rule}": (name, changed(name, **columns), says)
    for rule, (name, columns, says) in IN_FORMAT.items()
} | {
    f"{name}: {rule}": (name, make(name), says)
    for name in ROWS
    for rule, (make, says) in ANYWHERE.items()
}


def test_a_category_that_is_misspelled_is_an_error_and_one_of_ones_own_is_not(
    tmp_path: Path,
) -> None:
    path = tmp_path / "data.jsonl"
    good = [row("v2") | {"id": name, "category": name} for name in ("finance", "law", "finance 2")]
    bad = row("v2") | {"id": "b", "category": "finanse"}
    path.write_text("\n".join(map(json.dumps, [*good, bad])))

    with pytest.raises(DataError, match=r"line 4: the category 'finanse' .* mean 'finance'"):
        list(read_any(path, "v2"))

    skipped: list[DataError] = []
    assert len(list(read_any(path, "v2", skip=skipped.append))) == 3
    assert len(skipped) == 1


@pytest.mark.parametrize("name, bad, says", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_row_is_an_error_that_names_its_line(
    name: str, bad: str | bytes, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "data.jsonl"
    good = json.dumps(row(name) | {"id": "a"})
    last = json.dumps(row(name) | {"id": "z"})
    middle = bad.encode() if isinstance(bad, str) else bad
    path.write_bytes(b"\xef\xbb\xbf" + good.encode() + b"\r\n\n" + middle + b"\n" + last.encode())

    with pytest.raises(DataError, match=says) as error:
        list(read_any(path, name))
    assert str(error.value).startswith(f"{path}, line 3: ")

    skipped: list[DataError] = []
    assert [each.id for each in read_any(path, name, skip=skipped.append)] == ["a", "z"]
    assert [str(each) for each in skipped] == [str(error.value)]
