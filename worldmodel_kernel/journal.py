"""The conversation on disk, one JSON line an event, so that a crash loses one turn at most.

    {"event": "begin",    "id": …, "name": …}            the first line
    {"event": "model",    "fingerprint": …}              whose token ids follow
    {"event": "prompt",   "prompt": …}                 a turn began (a crash can end the file here)
    {"event": "exchange", "record": {…}, "segments": […]}
    {"event": "undo"} {"event": "reset"} {"event": "system", "text": …}
    {"event": "branch", "keep": 2}    the conversation goes on from its first two exchanges
    {"event": "switch", "index": 0}   … with a branch, whose place the present one takes

A segment is [author, ids, log-probabilities or null, weight]. The file is private to its owner
(0600). A last line that was cut by a crash is ignored; a broken line elsewhere is an error.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from worldmodel_kernel.errors import ConversationError
from worldmodel_kernel.jsonl import Appender
from worldmodel_kernel.records import Record, TurnRecord, from_json, to_json
from worldmodel_kernel.tags import Author
from worldmodel_kernel.transcript import Segment, Transcript

SavedExchange = tuple[Record, Transcript, str]
"""Record, tokens, and the fingerprint of the tokenizer that made them."""


@dataclass(slots=True)
class Saved:
    """What a journal holds."""

    id: str = ""
    name: str = ""
    fingerprint: str = ""
    """Of the tokenizer that the last exchange's ids belong to."""

    system: str = ""
    exchanges: list[SavedExchange] = field(default_factory=list)
    branches: list[list[SavedExchange]] = field(default_factory=list)
    """Conversations that were left, each whole."""

    undone: list[str] = field(default_factory=list)
    """Ids of the cells whose exchanges were forgotten, one by one."""

    unanswered: str = ""
    """A prompt whose turn never ended: the controller died under it."""


class Journal:
    """Appends to one conversation's file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._file = Appender(path)

    @classmethod
    def begin(cls, folder: Path, *, id: str, name: str) -> "Journal":
        journal = cls(folder / f"{id}.jsonl")
        journal._write(event="begin", id=id, name=name)
        return journal

    def model(self, fingerprint: str) -> None:
        self._write(event="model", fingerprint=fingerprint)

    def prompt(self, prompt: str) -> None:
        self._write(event="prompt", prompt=prompt)

    def exchange(self, record: Record, transcript: Transcript) -> None:
        segments = [
            [s.author, s.ids, s.logprobs and [round(p, 4) for p in s.logprobs], s.weight]
            for s in transcript.segments()
        ]
        self._write(event="exchange", record=to_json(record), segments=segments)

    def undo(self) -> None:
        self._write(event="undo")

    def reset(self) -> None:
        self._write(event="reset")

    def branch(self, keep: int) -> None:
        self._write(event="branch", keep=keep)

    def switch(self, index: int) -> None:
        self._write(event="switch", index=index)

    def system(self, text: str) -> None:
        self._write(event="system", text=text)

    def close(self) -> None:
        self._file.close()

    def _write(self, **line: Any) -> None:
        self._file.write(line)


def read_journal(path: Path) -> Saved:
    """The conversation in a journal.

    Raises:
        ConversationError: the file cannot be read, or a line other than the last is broken.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise ConversationError(f"cannot read the conversation {path}: {error}") from error
    saved = Saved()
    for number, line in enumerate(lines[:-1], start=1):  # a whole line ends with a newline
        try:
            _apply(saved, json.loads(line))
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise ConversationError(
                f"{path}, line {number} is no journal entry ({error!r}); delete that line to read "
                "the rest"
            ) from error
    return saved


def _apply(saved: Saved, line: dict[str, Any]) -> None:
    match line["event"]:
        case "begin":
            saved.id, saved.name = line["id"], line["name"]
        case "model":
            saved.fingerprint = line["fingerprint"]
        case "prompt":
            saved.unanswered = line["prompt"]
        case "exchange":
            record = from_json(line["record"])
            if isinstance(record, TurnRecord):
                saved.unanswered = ""
            saved.exchanges.append((record, _transcript(line["segments"]), saved.fingerprint))
        case "undo":
            record, _, _ = saved.exchanges.pop()
            saved.undone.append(record.cell_id)
        case "reset":
            saved.exchanges.clear()
            saved.branches.clear()
            saved.undone.clear()
            saved.unanswered = ""
        case "branch":
            saved.branches.append(saved.exchanges[:])
            del saved.exchanges[line["keep"] :]
        case "switch":
            chosen = saved.branches[line["index"]]
            saved.branches[line["index"]] = saved.exchanges
            saved.exchanges = chosen
        case "system":
            saved.system = line["text"]
        case other:
            raise ValueError(f"unknown event {other!r}")


def _transcript(segments: Iterable[list[Any]]) -> Transcript:
    return Transcript(
        Segment(tuple(ids), Author(author), tuple(logprobs) if logprobs else None, weight)
        for author, ids, logprobs, weight in segments
    )


def journals(folder: Path) -> list[Path]:
    """All journals of a folder, the one written last first."""
    return sorted(folder.glob("*.jsonl"), key=lambda path: path.stat().st_mtime, reverse=True)
