"""What a saved turn looks like to a reader without our code."""

import html
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook, new_output

from test_static_safety import BUNDLES, RENDERERS, STEERING, TROJAN, Page
from worldmodel_kernel.display import (
    Bundle,
    block_bundle,
    branch_bundle,
    error_bundle,
    prediction_bundle,
    status_bundle,
    surprise_bundle,
)
from worldmodel_kernel.highlighting import highlighted
from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_kernel.surprise import ScoredToken

# --- contrast -----------------------------------------------------------------------------------

Colour = tuple[float, ...]
PAPERS = {
    "JupyterLab light": ("#ffffff", "#000000", 0.87),
    "JupyterLab dark": ("#111111", "#ffffff", 1.0),
    "nbviewer": ("#ffffff", "#000000", 1.0),
    "a grey box": ("#f5f5f5", "#000000", 0.87),
    "VS Code dark": ("#1f1f1f", "#cccccc", 1.0),
}
CODE = (
    '@wraps\ndef f(x: int) -> str:\n    # note\n    return f"{x + 0x1f}" if x else None\n%time f(1)'
)


def channels(colour: str) -> Colour:
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


def mixed(first: Colour, share: float, second: Colour) -> Colour:
    return tuple(share * a + (1 - share) * b for a, b in zip(first, second, strict=True))


def contrast(first: Colour, second: Colour) -> float:
    """WCAG 2.2, 1.4.3."""
    dark, light = sorted(
        sum(
            weight * (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
            for weight, c in zip((0.2126, 0.7152, 0.0722), colour, strict=True)
        )
        for colour in (first, second)
    )
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_colour_of_code_has_contrast(paper: str) -> None:
    background, text, alpha = PAPERS[paper]
    ground = channels(background)
    written = mixed(channels(text), alpha, ground)
    colours = set(re.findall(r"color:([^\"]+)", highlighted(CODE)))
    assert len(colours) == 4
    for colour in colours:
        if found := re.fullmatch(r"color-mix\(in srgb,(#\w{6}) (\d+)%,currentColor\)", colour):
            # mixing with a translucent colour and then laying it on the paper is linear
            mixture = mixed(channels(found[1]), int(found[2]) / 100, written)
        else:
            share = re.fullmatch(r"color-mix\(in srgb,currentColor (\d+)%,transparent\)", colour)
            assert share, colour
            mixture = mixed(written, int(share[1]) / 100, ground)
        assert contrast(mixture, ground) >= 4.5, colour


@pytest.mark.parametrize("paper", PAPERS)
def test_faint_lines_and_coloured_outputs_have_contrast(paper: str) -> None:
    background, text, alpha = PAPERS[paper]
    ground = channels(background)
    written = mixed(channels(text), alpha, ground)
    faint = {
        float(found)
        for name in BUNDLES
        for found in re.findall(r"opacity:([\d.]+)", BUNDLES[name]("x").get("text/html", ""))
    }
    assert faint == {0.7}
    assert contrast(mixed(written, 0.7, ground), ground) >= 4.5

    marked = surprise_bundle([ScoredToken("x", -99.0, "", 0.0)])["text/html"]
    found = re.search(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)", marked)
    assert found
    red = tuple(int(found[i]) / 255 for i in (1, 2, 3))
    behind = mixed(red, float(found[4]), ground)
    assert contrast(mixed(channels(text), alpha, behind), behind) >= 4.5


# --- where a viewer takes things away -----------------------------------------------------------


def output(bundle: Bundle) -> NotebookNode:
    return new_output("display_data", data=bundle)


def block(kind: str, text: str, **fields: Any) -> NotebookNode:
    return output(block_bundle(BlockRecord(kind, text, **fields)))


def turn(words: str = "") -> NotebookNode:
    """A cell with every part of a turn; `words` in each."""
    record = TurnRecord("1", "?", model=f"tiny{words}", sampled_tokens=50, seconds=2, ending="eos")
    code = f"def area(r):\n    return 3 * r**2  # {words}"
    return new_code_cell(
        "What is the area?",
        execution_count=1,
        outputs=[
            block("think", f"First I think.\nThen I think $again$.\n{words}"),
            block("plan", f"One step.{words}\nAnother step."),
            block("code", code, status="ok", execution_count=7, seconds=1.25),
            new_output("stream", name="stdout", text=f"area: 12\n{words}\n"),
            output(error_bundle("NameError", f"no 'x'{words}", ["Traceback", words, "no 'x'"])),
            output(prediction_bundle(f"13{words}", "11", "12", right=False, score="1 of 2")),
            output(surprise_bundle([ScoredToken(f"area: 12{words}", -6.0, words or "9", 0.0)])),
            block("text", f"It is **12**, $r^2$.\n\n{words}"),
            output(branch_bundle(2)),
            output(status_bundle(record)),
        ],
    )


PARTS = [
    *("thinking", "First I think.", "Then I think $again$.", "plan", "One step.\nAnother step."),
    *("In [7] · 1.25 s", "def area(r):\n    return 3 * r**2  #", "area: 12"),
    *("error", "NameError: no 'x'", "Traceback", "you said", "the model expected", "it printed"),
    *("13", "11", "12", "Not quite · 1 of 2", "The output cost", "area: 12"),
    *("It is 12, $r^2$.", "2 later cells are stale", "tiny · 50 tokens · 25 tokens/s · 2.0 s"),
]


class Sanitised(HTMLParser):
    """As GitHub does it: no style, no class, no script, few elements, links of the web."""

    KEPT = frozenset("div p pre code b i em strong span table tr th td a ul ol li hr br".split())

    def __init__(self, source: str, *, kept: frozenset[str]) -> None:
        super().__init__()
        self._kept = kept
        self._dropped = 0
        self.source = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._dropped += tag in ("script", "style")
        self.source += f"<{tag}>" if tag in self._kept else ""

    def handle_endtag(self, tag: str) -> None:
        self._dropped -= tag in ("script", "style")
        self.source += f"</{tag}>" if tag in self._kept else ""

    def handle_data(self, data: str) -> None:
        self.source += "" if self._dropped else html.escape(data)


VIEWERS = {
    "GitHub": Sanitised.KEPT | {"details", "summary"},
    "one without folding": Sanitised.KEPT,
    "one that keeps text only": frozenset[str](),
}


@pytest.mark.parametrize("viewer", VIEWERS)
def test_every_part_is_read_in_order_after_sanitising(viewer: str) -> None:
    text = ""
    for each in turn().outputs:
        data = each.get("data", {})
        source = data.get("text/html") or RENDERERS["mistune"](data.get("text/markdown", ""))
        source = source or f"<pre>{html.escape(each.get('text', ''))}</pre>"
        text += Page(Sanitised(source, kept=VIEWERS[viewer]).source).text + "\n"

    assert_in_order(text)


def assert_in_order(text: str, parts: list[str] = PARTS) -> None:
    at = 0
    for part in parts:
        assert part in text[at:], f"{part!r} is missing after:\n{text[:at]}"
        at = text.index(part, at) + len(part)


def test_code_is_told_from_comments_without_any_colour() -> None:
    source = Sanitised(highlighted(CODE), kept=Sanitised.KEPT).source

    assert "<b>return</b>" in source
    assert "<i># note</i>" in source


def test_a_table_and_lines_of_code_survive_without_style() -> None:
    elements = [name for name, _ in Page(BUNDLES["table"]("x")["text/html"]).elements]

    assert elements.count("th") == 2
    assert elements.count("td") == 4


def test_a_page_looks_for_no_latex_in_words_that_are_none() -> None:
    """MathJax reads every text of a page that is not in one of these."""
    for each in turn("$5 and $7").outputs:
        source = each.get("data", {}).get("text/html", "")
        assert "$" not in re.sub(r"<(code|pre)\b.*?</\1>", "", source, flags=re.DOTALL)


# --- exported -----------------------------------------------------------------------------------


def notebook(*cells: NotebookNode) -> NotebookNode:
    spec = {"name": "worldmodel", "display_name": "WorldModel", "language": "python"}
    metadata = {"language_info": {"name": "python"}, "kernelspec": spec}
    return new_notebook(cells=list(cells), metadata=metadata)


def test_an_exported_page_has_every_part_in_order() -> None:
    exporters = pytest.importorskip("nbconvert")
    source, _ = exporters.HTMLExporter().from_notebook_node(notebook(turn()))

    assert_in_order(Page(source).text.partition("What is the area?")[2] or Page(source).text)


def test_latex_has_every_part_in_order() -> None:
    exporters = pytest.importorskip("nbconvert")
    exporter = exporters.LatexExporter()
    exporter.register_filter("convert_pandoc", lambda text, *_, **__: text)  # needs no pandoc
    source, _ = exporter.from_notebook_node(notebook(turn(TROJAN)))

    body = source.partition(r"\maketitle")[2]
    assert_in_order(body, [*("[thinking]", "[plan]", "In [7]:", "area: 12", "[error]", "you said")])
    assert_in_order(body, ["13", "11", "Not quite", "The output cost", "It is", "later cells"])
    own = re.sub(r"area: 12\n.*?\\end{Verbatim}", "", body, count=1, flags=re.DOTALL)
    assert not STEERING.search(own.replace("\r", ""))
