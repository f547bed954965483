"""Text to token ids and back, where a trusted tag and untrusted text are different things.

`Codec.mark("<code>")` is the tag; `Codec.text("<code>")` is six harmless characters. Untrusted
text goes through a second tokenizer with the same vocabulary and no added tokens, so that no
spelling of a tag or role mark can become its id (the library's own switches skip only tokens
that are flagged special, and Qwen3 does not flag `<think>`).

Two ways to write tags
----------------------
tokens  each tag is one added token. Read by id: a tag that is spelled out is text.
text    the model lacks tag tokens: tags are ordinary text, found by the stream parser (those that
        the tokenizer does have, like Qwen3's <think>, keep their ids). Untrusted text must then
        be defused: a word joiner after the "<" of anything that spells a tag. `restore` takes the
        joiners out again; nothing else is changed.

Text that is not valid Unicode (lone surrogates) cannot be encoded: each such character becomes
U+FFFD. All other text makes an exact round trip.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from tokenizers import Tokenizer
from tokenizers.decoders import DecodeStream

from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.parser import Closed, Event, Opened, StreamParser, Text
from worldmodel_kernel.tags import MESSAGE_END, MESSAGE_START, V2, Dialect, Tag

TagStyle = Literal["tokens", "text"]
ROLE_MARKS = (MESSAGE_START, MESSAGE_END)
_JOINER = "\u2060"
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class StateTable:
    """Which ids may be sampled in which state, and where each control id leads.

    Ids below `text_ids` are ordinary text and always allowed. Of the others only those in
    `allowed[state]` are, each with the state that it leads to. State 0 is prose; `done` (-1)
    is the end of the message.
    """

    text_ids: int
    allowed: tuple[dict[int, int], ...]

    def after(self, state: int, token: int) -> int:
        return self.allowed[state].get(token, state) if state >= 0 else state


class Codec:
    """Encodes and decodes for one model.

    Args:
        tokenizer_json: the contents of a `tokenizer.json`.
        style: "tokens", "text", or None: tokens where the tokenizer has all the dialect's tags.

    Raises:
        EngineError: the file is no tokenizer, lacks the role marks, or lacks tag tokens that
            were asked for.
    """

    def __init__(
        self, tokenizer_json: str, *, dialect: Dialect = V2, style: TagStyle | None = None
    ) -> None:
        try:
            layout: dict[str, Any] = json.loads(tokenizer_json)
            added = {token["content"]: int(token["id"]) for token in layout["added_tokens"]}
            self._bare = Tokenizer.from_str(json.dumps(_without_added_tokens(layout)))
        except Exception as error:
            raise EngineError(
                f"the tokenizer cannot be read: {error}\n"
                "  The model needs a fast tokenizer (tokenizer.json) beside its weights."
            ) from error
        self.dialect = dialect
        self.fingerprint = hashlib.sha256(
            f"{dialect.name} {style} {tokenizer_json}".encode()
        ).hexdigest()
        """Tokens of codecs with the same fingerprint mean the same."""

        self.vocabulary = self._bare.get_vocab_size()
        missing = [mark for mark in dialect.marks if mark not in added]
        self.style: TagStyle = style or ("text" if missing else "tokens")
        self._marks = _ids_of(ROLE_MARKS, added, "role marks")
        wanted = (
            dialect.marks if self.style == "tokens" else [m for m in dialect.marks if m in added]
        )
        self._marks |= _ids_of(wanted, added, "tags")
        if min(added.values()) < self.vocabulary:
            raise EngineError(
                "the tokenizer's added tokens lie inside its text vocabulary, so text and tags "
                "cannot be told apart; use a tokenizer with Qwen's layout"
            )

    @classmethod
    def from_folder(
        cls, folder: Path, *, dialect: Dialect = V2, style: TagStyle | None = None
    ) -> "Codec":
        path = folder / "tokenizer.json"
        if not path.is_file():
            raise EngineError(f"no tokenizer.json in {folder}; save the model's tokenizer there")
        return cls(path.read_text(encoding="utf-8"), dialect=dialect, style=style)

    # --- encoding ---------------------------------------------------------------------------

    def text(self, text: str) -> tuple[int, ...]:
        """Ids of untrusted text; never the id of a tag or role mark."""
        if self.style == "text":
            text = self._spelled.sub(lambda found: "<" + _JOINER + found[0][1:], text)
        return self._encode(text)

    def mark(self, mark: str) -> tuple[int, ...]:
        """Ids of a trusted tag or role mark."""
        token = self._marks.get(mark)
        return (token,) if token is not None else self._encode(mark)

    def _encode(self, text: str) -> tuple[int, ...]:
        valid = _LONE_SURROGATE.sub("\ufffd", text)
        return tuple(self._bare.encode(valid, add_special_tokens=False).ids)

    @cached_property
    def _spelled(self) -> re.Pattern[str]:
        names = "|".join(re.escape(mark[1:]) for mark in (*self.dialect.marks, *ROLE_MARKS))
        return re.compile(f"<{_JOINER}*(?=(?:{names}))")

    # --- decoding ---------------------------------------------------------------------------

    def decode(self, ids: Iterable[int]) -> str:
        """The text of all ids, tags and role marks spelled out. Defused text stays defused."""
        spelled: list[str] = []
        plain: list[int] = []
        for token in ids:
            if (mark := self.spelling(token)) is None:
                plain.append(token)
                continue
            spelled += [self._plain(plain), mark]
            plain = []
        return "".join([*spelled, self._plain(plain)])

    def restore(self, text: str) -> str:
        """Text as it was before `text()` defused it; unchanged where tags are tokens."""
        if self.style == "tokens":
            return text
        return self._spelled.sub(lambda found: "<" + found[0][2:], text)

    def spelling(self, token: int) -> str | None:
        """The mark that this id stands for, or None for text."""
        return self._spellings.get(token)

    def _plain(self, ids: Sequence[int]) -> str:
        text: str = self._bare.decode(list(ids), skip_special_tokens=False) if ids else ""
        return text

    @cached_property
    def _spellings(self) -> dict[int, str]:
        return {token: mark for mark, token in self._marks.items()}

    def reader(self) -> "Reader":
        """Reads one reply, a token at a time."""
        return Reader(self)

    def stream(self) -> "_TextStream":
        return _TextStream(self._bare)

    # --- what may be sampled ----------------------------------------------------------------

    @property
    def end_id(self) -> int:
        """The id that ends a message."""
        return self._marks[MESSAGE_END]

    @property
    def mark_ids(self) -> frozenset[int]:
        """The ids of all marks that are single tokens."""
        return frozenset(self._marks.values())

    @cached_property
    def stop_ids(self) -> frozenset[int]:
        """The ids after which the engine must stop: the end, and what hands over to the shell."""
        run = self._marks.get(self.dialect.runs_after.closing)
        return frozenset({self.end_id} if run is None else {self.end_id, run})

    @cached_property
    def table(self) -> StateTable:
        """Prose, then one state for each tag that the model may write (see `StateTable`)."""
        prose = {self.end_id: -1}
        if self.style == "text":
            marks = [m for tag in self.dialect.model_tags for m in (tag.opening, tag.closing)]
            known = {self._marks[mark]: 0 for mark in marks if mark in self._marks}
            return StateTable(self.vocabulary, (prose | known,))
        inside = []
        for state, tag in enumerate(self.dialect.model_tags, start=1):
            prose[self._marks[tag.opening]] = state
            inside.append({self._marks[tag.closing]: 0})
        return StateTable(self.vocabulary, (prose, *inside))

    @cached_property
    def output_table(self) -> StateTable | None:
        """Text up to the end of an output, for asking what the model expects; None where tags are
        no tokens."""
        if self.style == "text":
            return None
        return StateTable(self.vocabulary, ({self._marks[Tag.OUTPUT.closing]: -1},))

    def state_of(self, tag: Tag | None) -> int:
        """The state of `table` inside `tag`."""
        if tag is None or self.style == "text":
            return 0
        return 1 + self.dialect.model_tags.index(tag)


class Reader:
    """Token ids in, parser events out; never splits a character."""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec
        self._stream = codec.stream()
        self._parser = StreamParser(codec.dialect) if codec.style == "text" else None
        self._opens = {tag.opening: tag for tag in codec.dialect.tags}
        self.inside: Tag | None = None
        """The tag that is open now."""

    def feed(self, token: int) -> list[Event]:
        mark = self._codec.spelling(token)
        events = self._text(self._stream.step(token)) if mark is None else self._mark(mark)
        return self._noted(events)

    def finish(self) -> list[Event]:
        """No more tokens: what was held back, and the closing of what is open."""
        events = self._text(self._stream.flush())
        if self._parser is not None:
            events += self._parser.finish()
        elif self.inside is not None:
            events.append(Closed(self.inside, complete=False))
        return self._noted(events)

    def _noted(self, events: list[Event]) -> list[Event]:
        for event in events:
            if isinstance(event, Opened):
                self.inside = event.tag
            elif isinstance(event, Closed):
                self.inside = None
        return events

    def _text(self, text: str) -> list[Event]:
        if self._parser is not None:
            return list(self._parser.feed(text))
        return [Text(self.inside, text)] if text else []

    def _mark(self, mark: str) -> list[Event]:
        events = self._text(self._stream.flush())
        if mark == MESSAGE_END:
            return events
        if self._parser is None and self.inside is None and mark in self._opens:
            return [*events, Opened(self._opens[mark])]
        if self._parser is None and self.inside is not None and mark == self.inside.closing:
            return [*events, Closed(self.inside)]
        return events + self._text(mark)


class _TextStream:
    """Text of ids, as far as whole characters are there."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._decoder = DecodeStream(skip_special_tokens=False)
        self._pending: list[int] = []

    def step(self, token: int) -> str:
        self._pending.append(token)
        text: str | None = self._decoder.step(self._tokenizer, token)
        if text is None:
            return ""
        self._pending = []
        return text

    def flush(self) -> str:
        """What is left of a character that was never completed, as U+FFFD."""
        text: str = self._tokenizer.decode(self._pending, skip_special_tokens=False)
        self._decoder = DecodeStream(skip_special_tokens=False)
        self._pending = []
        return text


def byte_tokenizer(dialect: Dialect = V2) -> str:
    """A `tokenizer.json` of the 256 bytes and the marks: for scripts and tests, needs no file."""
    from tokenizers import decoders, models, pre_tokenizers

    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    tokenizer = Tokenizer(models.BPE(vocab={c: i for i, c in enumerate(alphabet)}, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([*ROLE_MARKS, *dialect.marks])
    text: str = tokenizer.to_str()
    return text


def _without_added_tokens(layout: dict[str, Any]) -> dict[str, Any]:
    """The same vocabulary, with nothing that changes text or finds tokens in it."""
    return layout | {
        "added_tokens": [],
        "normalizer": None,
        "post_processor": None,
        "truncation": None,
        "padding": None,
    }


def _ids_of(marks: Iterable[str], added: dict[str, int], what: str) -> dict[str, int]:
    missing = [mark for mark in marks if mark not in added]
    if missing:
        raise EngineError(
            f"the tokenizer has no tokens for these {what}: {' '.join(missing)}\n"
            '  Choose a Qwen3 model; without tag tokens, set `tags = "text"`.'
        )
    return {mark: added[mark] for mark in marks}
