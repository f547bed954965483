"""Of a MIME bundle what is on the allow-list goes on, with a notice for the rest."""

import json

import pytest

from test_way_back_markup import PIXEL
from worldmodel_kernel.safe.bundle import plain_text, screened
from worldmodel_kernel.safe.latex import tame


@pytest.mark.parametrize("command", ["href", "require", "def", "newcommand", "style", "htmlClass"])
def test_latex_that_links_loads_or_redefines_is_only_read(command: str) -> None:
    assert f"\\{command}" not in tame(rf"x^2 + \{command}{{y}}")
    assert tame(r"\frac{a}{b} \left( x \right) \text{let it be}").count("\u200b") == 0


def test_a_terminal_is_coloured_but_not_steered() -> None:
    assert plain_text("\x1b[31mred\x1b[0m \x1b[2K\rdone") == "\x1b[31mred\x1b[0m \x1b[2K\rdone"
    assert "\x1b" not in plain_text("\x1b]52;c;aGk=\x07 \x1bPx\x1b\\ \x1b[?1049h \x1b[5i \x1b")
    assert plain_text("half \ud800") == "half ?"
    assert (
        plain_text("two\x1b[A\x1b[2A\x1b[120G\x1b[Kbars\t|\b/")
        == "two\x1b[A\x1b[2A\x1b[120G\x1b[Kbars\t|\b/"
    )


@pytest.mark.parametrize("code", ["\x1b[999A", "\x1b[10B", "\x0e", "\x05", "\x07", "\x84", "\x8d"])
def test_a_terminal_is_not_led_far_away_nor_switched(code: str) -> None:
    assert code[0] not in plain_text(f"Password: {code}")


def held(data: dict[str, object]) -> dict[str, object]:
    return screened(data, {}, widget=lambda model: "unknown").data


@pytest.mark.parametrize(
    "kind",
    [
        *("application/javascript", "text/javascript", "application/vnd.plotly.v1+json"),
        *("application/vnd.vegalite.v5+json", "application/geo+json", "application/pdf"),
        *("application/vnd.bokehjs_exec.v0+json", "application/x-anything", "text/x-mine"),
        "image/svg+xml",
    ],
)
def test_a_kind_that_is_not_on_the_list_is_held_back_with_a_notice(kind: str) -> None:
    shown = held({kind: "boom()", "text/plain": "Figure()"})

    assert shown.keys() == {"text/plain", "text/html"}
    assert shown["text/plain"] == "Figure()", "what the model reads"
    notice = str(shown["text/html"])
    assert kind in notice
    assert "%outputs all" in notice
    assert "\n" not in notice


def test_where_a_picture_stands_for_what_is_held_back_there_is_no_notice() -> None:
    shown = held({"application/vnd.plotly.v1+json": {}, "image/png": PIXEL, "text/plain": "x"})

    assert shown == {"image/png": PIXEL, "text/plain": "x"}


@pytest.mark.parametrize(
    "data",
    {
        "no picture": {"image/png": "PHNjcmlwdD4="},
        "no base64": {"image/png": PIXEL + "<script>"},
        "another kind": {"image/jpeg": PIXEL},
        "no text": {"image/png": {"a": 1}},
        "too long": {"image/png": PIXEL[:-2] + "A" * 10_000_000},
        "html too long": {"text/html": "<p>" * 2_000_000},
        "deep json": {"application/json": json.loads("[" * 200 + "]" * 200)},
        "no number of json": {"application/json": float("nan")},
        "a widget nobody opened": {"application/vnd.jupyter.widget-view+json": {"model_id": "x"}},
    }.values(),
)
def test_a_broken_or_huge_value_is_held_back(data: dict[str, object]) -> None:
    assert held(data).keys() == {"text/plain", "text/html"}


def test_the_record_of_a_turn_cannot_be_forged() -> None:
    assert held({"application/vnd.worldmodel.trace.v1+json": {}, "text/plain": "x"}) == {
        "text/plain": "x"
    }


def test_json_and_sizes_pass() -> None:
    found = screened(
        {"application/json": {"a": [1, None]}, "image/png": PIXEL},
        {"image/png": {"width": 3, "onclick": "x"}, "isolated": True},
        widget=lambda model: "",
    )

    assert found.data["application/json"] == {"a": [1, None]}
    assert found.metadata == {"image/png": {"width": 3}}
