"""LaTeX of a model and of a shell links, loads and styles nothing, wherever it stands."""

import json
import re
from pathlib import Path

import pytest

from test_way_back_markup import Page, drawing
from worldmodel_kernel.display import block_bundle
from worldmodel_kernel.records import BlockRecord
from worldmodel_kernel.safe.bundle import screened
from worldmodel_kernel.safe.latex import tame, tame_part
from worldmodel_kernel.safe.markup import safe_html
from worldmodel_kernel.safe.svg import safe_svg
from worldmodel_kernel.safe.widgets import screened_state

CASES = json.loads((Path(__file__).parent / "latex.json").read_text())
"""The same for the extension."""

COMMAND = re.compile(
    r"\\(href|url|require|style|class|cssId|html|bbox|includegraphics|mmlToken|fcolorbox|g?def|let"
    r"|(re)?new|DeclareMath)"
)
JOINED = {"<br>": "\n", "<wbr>": "", "<!-- -->": "", "<portal>": "", "<b></b>": ""}
"""What stands between two pieces of text for MathJax, or for a page that drops an element."""


@pytest.mark.parametrize("text", CASES["tamed"])
def test_a_command_that_acts_is_only_read(text: str) -> None:
    shown = tame(text)

    assert shown.replace("\u200b", "") == text
    assert COMMAND.search(text.replace("$", "")), "MathJax takes dollar signs out of \\ce"
    assert not COMMAND.search(shown.replace("$", ""))


@pytest.mark.parametrize("text", CASES["kept"])
def test_other_latex_stays_as_it_is(text: str) -> None:
    assert tame(text) == text


def test_a_command_that_goes_on_in_the_next_part_is_interrupted() -> None:
    assert all(tame_part(text) == text + "\u200b" for text in CASES["begun"])
    assert all(tame_part(text) == text for text in CASES["done"])


def widget(model: str, **state: str) -> str:
    kept = screened_state(model, {"_model_name": model, **state}, outputs=lambda outputs: outputs)
    return json.dumps(kept, ensure_ascii=False)


PLACES = {
    "an answer": lambda text: block_bundle(BlockRecord("text", text))["text/markdown"],
    "markdown": lambda text: shown("text/markdown", text),
    "latex": lambda text: shown("text/latex", text),
    "html": lambda text: Page(shown("text/html", text)).words,
    "svg": lambda text: Page(safe_svg(drawing(f"<text>{text}</text>"))).words,
    "a label": lambda text: json.loads(widget("LabelModel", value=text))["value"],
    "a description": lambda text: json.loads(widget("IntTextModel", description=text))[
        "description"
    ],
}


def shown(kind: str, text: str) -> str:
    data = screened({kind: text}, {}, widget=lambda model: "").data
    return str(data[kind])


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "command", [r"\href{java	script:alert(1)}{x}", r'\mmlToken{mi}[href="x"]{x}']
)
def test_no_place_shows_a_command_that_acts(place: str, command: str) -> None:
    assert not COMMAND.search(PLACES[place](f"$x^2 {command}$"))


def test_a_text_field_shows_a_label_in_no_other_guise() -> None:
    assert widget("TextModel", _view_name="LabelView", value=r"$\href{x}{y}$") == "null"
    assert r"\\def" in widget("TextareaModel", value=r"\def"), "a person types it"


@pytest.mark.parametrize("between", JOINED)
@pytest.mark.parametrize("at", range(1, 6))
def test_no_command_is_put_together_from_pieces_of_html(between: str, at: int) -> None:
    command = r"\href"
    safe = safe_html(f"<p>${command[:at]}{between}{command[at:]}{{java<br>script:x}}{{y}}$</p>")

    assert safe.text.count("<wbr>") == (between == "<wbr>")
    assert not COMMAND.search(Page(safe.text).words)


def test_words_of_a_table_that_begin_like_a_command_stay_whole() -> None:
    safe = safe_html("<td>C:\\Users</td><td>\\alpha</td>").text

    assert Page(safe).words == "C:\\Users\\alpha"


def test_an_entity_in_latex_is_none() -> None:
    assert "&#" not in shown("text/latex", r"$&#92;href{x}{y}$")
    assert shown("text/latex", r"$a & b \\ c &d$") == r"$a & b \\ c &d$"


@pytest.mark.parametrize("gap", ["\t", "\n", "\r"])
def test_an_address_with_a_gap_in_its_scheme_runs_no_script(gap: str) -> None:
    for scheme in ("javascript", "VBScript", "data"):
        address = f"{scheme[:2]}{gap}{scheme[2:]}"
        assert f"{address}:" not in shown("text/markdown", f"[x](<{address}:x>)")
