"""How blocks look, and how often they are sent."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.display import (
    ENDINGS,
    MIME,
    Bundle,
    block_bundle,
    error_bundle,
    note_bundle,
    status_bundle,
    status_line,
    table_bundle,
    waiting_bundle,
)
from worldmodel_kernel.events import RunEnded, RunStarted, TurnEnded, Waiting
from worldmodel_kernel.markdown import defused
from worldmodel_kernel.parser import Closed, Opened, Text
from worldmodel_kernel.records import BlockRecord, TurnRecord, from_json
from worldmodel_kernel.tags import Tag
from worldmodel_kernel.turn import Ending
from worldmodel_kernel.turnview import TurnView
from worldmodel_kernel.workspace import RunResult, RunStatus

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&lt;</pre></details><b>"
OURS = set("div details summary pre span b i code table tr td th".split())
RECORD = TurnRecord(id="1", prompt="?", model="tiny", sampled_tokens=50, seconds=2.0, ending="eos")

hostile = st.one_of(st.text(), st.text(alphabet="<>&\"'/=sciptonerabx \n"), st.just(HOSTILE))


class Elements(HTMLParser):
    """The names and attributes that a browser would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def assert_harmless(bundle: Bundle) -> None:
    elements = Elements(bundle["text/html"])
    assert elements.names <= OURS
    assert elements.attributes <= {"style", "open"}


@pytest.mark.parametrize("kind", ["think", "plan", "code", "requires"])
@given(text=hostile)
def test_no_word_of_the_model_becomes_html(kind: str, text: str) -> None:
    assert_harmless(block_bundle(BlockRecord(kind, text)))
    assert_harmless(block_bundle(BlockRecord(kind, text, status="ok", execution_count=3)))


@given(hostile, hostile, hostile)
def test_no_word_of_an_error_a_table_or_a_note_becomes_html(a: str, b: str, c: str) -> None:
    assert_harmless(error_bundle(a, b, [c]))
    assert_harmless(table_bundle([(a, b)], heading=(b, c)))
    assert_harmless(note_bundle(a))
    assert_harmless(waiting_bundle(b))
    assert_harmless(status_bundle(TurnRecord(id="1", prompt="", model=a, ending=b, detail=c)))


@given(hostile)
def test_an_answer_cannot_carry_html_or_a_script_address(text: str) -> None:
    elements = Elements(defused(text + HOSTILE + "[x](javascript:alert(1))"))

    assert not elements.names
    assert "javascript:" not in defused("[x](javascript:alert(1))").lower()


@given(st.text(alphabet="ab <>&*$\\\n"))
def test_an_answer_reads_the_same_once_it_is_harmless(text: str) -> None:
    assert defused(text).replace("\u200b", "") == text


def test_an_answer_is_markdown_with_its_latex() -> None:
    bundle = block_bundle(BlockRecord("text", "It is **36**, $x^2$."))

    assert bundle["text/markdown"] == bundle["text/plain"] == "It is **36**, $x^2$."


def test_thinking_is_folded_with_its_first_line_to_see() -> None:
    bundle = block_bundle(BlockRecord("think", "\nFirst.\nSecond."))
    summary = bundle["text/html"].split("</summary>")[0]

    assert "<details" in bundle["text/html"]
    assert "First." in summary
    assert "Second." not in summary
    assert " open" not in summary


def test_thinking_is_unfolded_on_request() -> None:
    bundle = block_bundle(BlockRecord("think", "x"), unfolded=True)

    assert " open>" in bundle["text/html"]
    assert bundle[MIME]["block"]["open"] is True
    assert "open" not in block_bundle(BlockRecord("code", "x"), unfolded=True)[MIME]["block"]


def test_code_shows_its_number_and_time() -> None:
    block = BlockRecord("code", "x = 1", status="ok", execution_count=7, seconds=1.234)

    assert "In [7] · 1.23 s" in Elements(block_bundle(block)["text/html"]).text


def test_code_that_did_not_end_well_says_so() -> None:
    block = BlockRecord("code", "x", status="timeout", execution_count=7)

    assert "timeout" in block_bundle(block)["text/html"]


@pytest.mark.parametrize("kind", ["think", "plan", "code", "text"])
def test_a_block_that_was_cut_off_says_so_and_one_that_grows_does_not(kind: str) -> None:
    block = BlockRecord(kind, "half", complete=False)
    cut, grows = block_bundle(block), block_bundle(block, growing=True)

    html = "text/markdown" if kind == "text" else "text/html"
    for bundle, says in ((cut, True), (grows, False)):
        assert ("stopped" in bundle[html], "stopped" in bundle["text/plain"]) == (says, says)
        assert bundle[MIME]["block"].get("stopped", False) is says
        assert bundle[MIME]["block"]["complete"] is False


@pytest.mark.parametrize("kind", ["think", "code"])
def test_a_long_block_is_cut_in_html_and_whole_in_json(kind: str) -> None:
    bundle = block_bundle(BlockRecord(kind, "a" * 100_000))

    assert len(bundle["text/html"]) < 10_000
    assert "92000 more characters" in bundle["text/html"]
    assert bundle[MIME]["block"]["text"] == "a" * 100_000


@pytest.mark.parametrize("ending", [str(ending) for ending in Ending if ending != Ending.EOS])
def test_every_ending_but_the_models_own_is_said_in_words(ending: str) -> None:
    assert ENDINGS[ending]
    assert ENDINGS[ending] in status_line(TurnRecord(id="1", prompt="", ending=ending))


def test_a_turn_that_ended_by_itself_says_model_tokens_speed_and_time() -> None:
    assert status_line(RECORD) == "tiny · 50 tokens · 25 tokens/s · 2.0 s"


def test_the_json_of_the_last_block_is_the_whole_record() -> None:
    saved = json.loads(json.dumps(status_bundle(RECORD)))

    assert from_json(saved[MIME]["turn"]) == RECORD


# --- a turn as it happens -----------------------------------------------------------------------


class Screen:
    """What a view has sent, with a clock that the test moves."""

    def __init__(self, **options: Any) -> None:
        self.now = 0.0
        self.sent: list[tuple[float, str, dict[str, Any]]] = []
        self.view = TurnView(self._take, name="t", clock=lambda: self.now, **options)

    def _take(self, kind: str, content: dict[str, Any]) -> None:
        self.sent.append((self.now, kind, content))

    @property
    def kinds(self) -> list[str]:
        return [kind for _, kind, _ in self.sent]

    def shown(self) -> list[str]:
        """Plain texts of the displays, as they are now."""
        texts: dict[str, str] = {}
        for _, kind, content in self.sent:
            if kind == "clear_output":
                texts = {}
            elif "transient" in content:
                texts[content["transient"]["display_id"]] = content["data"]["text/plain"]
        return list(texts.values())

    def run(self, number: int, *texts: str) -> None:
        """The model's code ran, and showed these."""
        outputs = [{"output_type": "stream", "name": "stdout", "text": text} for text in texts]
        self.view.take(RunStarted("", number))
        self.view.take(RunEnded(RunResult(RunStatus.OK, outputs, execution_count=number), number))

    def block(self, tag: Tag | None, text: str) -> None:
        if tag is None:
            self.view.take(Text(None, text))
            return
        for event in (Opened(tag), Text(tag, text), Closed(tag)):
            self.view.take(event)


@pytest.mark.parametrize("words", [500, 5000])
def test_a_long_stream_is_sent_at_most_ten_times_a_second_and_its_bytes_stay_linear(
    words: int,
) -> None:
    screen = Screen()
    for _ in range(words):
        screen.now += 0.002
        screen.view.take(Text(None, "word "))
    screen.view.take(TurnEnded(RECORD))

    times = [time for time, _, _ in screen.sent]
    sent = sum(len(content["data"].get("text/plain", "")) for _, _, content in screen.sent)
    assert all(sum(t <= u < t + 1 for u in times) <= 12 for t in times)  # the end flushes two more
    assert len(times) > 5
    assert sent < 25 * 5 * words


def test_a_page_that_listens_gets_each_piece_once() -> None:
    pieces: list[tuple[str, int, str]] = []

    def append(block: str, at: int, text: str) -> bool:
        pieces.append((block, at, text))
        return True

    screen = Screen(append=append)
    words = [f"word {n} " for n in range(2000)]
    for word in words:
        screen.now += 0.005
        screen.view.take(Text(None, word))
    screen.view.take(TurnEnded(RECORD))

    updates = [content for _, kind, content in screen.sent if kind == "update_display_data"]
    text = screen.sent[0][2]["data"]["text/plain"]
    for _, at, piece in pieces:
        assert at <= len(text)
        text = text[:at] + piece
    assert "".join(words).startswith(text)
    assert len(updates) < 20
    assert sum(len(piece) for _, _, piece in pieces) < 1.2 * len("".join(words))


def test_the_first_words_of_a_block_are_shown_at_once() -> None:
    screen = Screen()
    screen.view.take(Opened(Tag.THINK))
    screen.view.take(Text(Tag.THINK, "Hm"))

    assert screen.kinds == ["display_data"]


def test_the_last_words_of_a_block_are_never_lost() -> None:
    screen = Screen()
    for word in ("All", " is", " said."):
        screen.view.take(Text(None, word))
    screen.view.take(TurnEnded(RECORD))

    assert screen.shown()[0] == "All is said."


def test_a_console_gets_each_block_once_and_whole() -> None:
    screen = Screen(streaming=False)
    screen.view.take(Waiting("loading weights"))
    for word in ("All", " is", " said."):
        screen.now += 1
        screen.view.take(Text(None, word))
    screen.view.take(TurnEnded(RECORD))

    assert screen.kinds == ["display_data"] * 3
    assert screen.shown()[1] == "All is said."


def test_what_was_waited_for_gives_its_place_to_the_first_block() -> None:
    screen = Screen()
    screen.view.take(Waiting("loading weights"))
    assert "loading weights" in screen.shown()[0]

    screen.block(None, "Here.")
    assert screen.shown() == ["Here."]


def test_a_wait_in_vain_does_not_look_like_waiting() -> None:
    screen = Screen()
    screen.view.take(Waiting("loading weights"))
    screen.view.gave_up()

    assert screen.shown() == ["The model is not ready."]


def test_white_space_between_blocks_is_not_shown() -> None:
    screen = Screen()
    screen.block(Tag.THINK, "x")
    screen.view.take(Text(None, "\n\n"))
    screen.block(Tag.CODE, "y")

    assert len(screen.shown()) == 2


def test_clearing_takes_away_what_the_run_showed_and_nothing_else() -> None:
    screen = Screen()
    screen.block(Tag.CODE, "one")
    screen.run(1, "of the first run")
    screen.block(Tag.CODE, "two")
    screen.view.take(RunStarted("", 2))
    screen.sent.clear()
    screen.view.cleared(wait=True)

    assert screen.kinds == ["clear_output", "display_data", "stream", "display_data"]
    assert screen.shown() == ["In [1]: one", "[code] two"]


def test_displays_after_a_clearing_have_names_of_their_own() -> None:
    screen = Screen()
    screen.block(Tag.CODE, "one")
    screen.run(1, "a", "b")
    screen.block(Tag.CODE, "two")
    screen.view.take(RunStarted("", 1))
    screen.view.cleared(wait=False)
    screen.block(None, "three")
    screen.view.take(TurnEnded(RECORD))

    assert screen.shown()[:3] == ["In [1]: one", "[code] two", "three"]


def test_an_error_of_the_models_code_is_a_block_not_an_error() -> None:
    screen = Screen()
    screen.view.error({"ename": "NameError", "evalue": "x", "traceback": ["\x1b[31mNameError"]})

    assert screen.kinds == ["display_data"]
    assert "\x1b" not in json.dumps(screen.sent[0][2])
