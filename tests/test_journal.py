"""A conversation on disk: private, whole after a crash, clear about damage."""

import json
import stat
from pathlib import Path

import pytest

from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.journal import Journal, read_journal
from worldmodel_kernel.records import BlockRecord, CellRecord, TurnRecord
from worldmodel_kernel.tags import Author
from worldmodel_kernel.transcript import Segment, Transcript

TURN = TurnRecord(id="t1", prompt="hi", blocks=(BlockRecord("text", "hello"),), ending="eos")
CELL = CellRecord(id="c1", code="x = 1", output="(no output)", status="ok")
TOKENS = Transcript([Segment((1, 2), Author.PERSON), Segment((3,), Author.MODEL, (-0.5,), 1.0)])


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    journal = Journal.begin(tmp_path, id="abc", name="talk.ipynb")
    journal.model("print of a tokenizer")
    return journal


def test_what_was_written_is_read_again(journal: Journal) -> None:
    journal.system("be brief")
    journal.exchange(TURN, TOKENS)
    journal.exchange(CELL, Transcript())
    journal.close()

    saved = read_journal(journal.path)

    assert (saved.id, saved.name, saved.system) == ("abc", "talk.ipynb", "be brief")
    (turn, tokens, fingerprint), (cell, empty, _) = saved.exchanges
    assert (turn, cell) == (TURN, CELL)
    assert (tokens.ids, tokens.authors, tokens.logprobs) == (
        TOKENS.ids,
        TOKENS.authors,
        TOKENS.logprobs,
    )
    assert fingerprint == "print of a tokenizer"
    assert len(empty) == 0


def test_only_its_owner_can_read_it(journal: Journal) -> None:
    journal.close()

    assert stat.S_IMODE(journal.path.stat().st_mode) == 0o600


def test_undo_and_reset_are_followed(journal: Journal) -> None:
    for _ in range(3):
        journal.exchange(TURN, TOKENS)
    journal.undo()
    assert len(read_journal(journal.path).exchanges) == 2
    journal.reset()
    journal.close()

    assert read_journal(journal.path).exchanges == []


def test_a_crash_in_a_turn_leaves_its_prompt(journal: Journal) -> None:
    journal.exchange(TURN, TOKENS)
    journal.prompt("and then?")
    journal.close()

    saved = read_journal(journal.path)

    assert saved.unanswered == "and then?"
    assert len(saved.exchanges) == 1


def test_a_line_that_was_cut_by_a_crash_is_ignored(journal: Journal) -> None:
    journal.exchange(TURN, TOKENS)
    journal.close()
    with journal.path.open("a") as file:
        file.write('{"event": "exch')

    assert len(read_journal(journal.path).exchanges) == 1


DAMAGE = {
    "no JSON": "nonsense\n",
    "an unknown event": '{"event": "sing"}\n',
    "a record of another format": json.dumps(
        {"event": "exchange", "record": {"format": 99, "kind": "turn"}, "segments": []}
    )
    + "\n",
    "an undo too many": '{"event": "undo"}\n',
    "no object": "[1]\n",
}


@pytest.mark.parametrize("line", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_broken_line_is_named(journal: Journal, line: str) -> None:
    journal.close()
    with journal.path.open("a") as file:
        file.write(line)

    with pytest.raises(ConversationError, match="line 3"):
        read_journal(journal.path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConversationError, match="nowhere"):
        read_journal(tmp_path / "nowhere.jsonl")
