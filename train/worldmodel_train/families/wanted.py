"""How a person wants a figure: so many decimals, a percentage, a fraction."""

from dataclasses import dataclass

from worldmodel_train.episodes import Draw
from worldmodel_train.families.words import capital

_WORDS = ("no", "one", "two", "three", "four", "five")
_WHOLE = (
    "rounded to the nearest whole number", "nearest whole number", "to the nearest integer", "no decimals",
    "round to a whole number", "rounded to a whole number", "as a whole number", "rounded", "round it to the nearest integer",
)  # fmt: skip
_PLACES = (
    "{n} decimals", "{n} decimals", "{w} decimals", "{n} decimal places", "{w} decimal places", "round to {n} decimals",
    "rounded to {n} decimals", "rounded to {w} decimal places", "to {n} decimal places", "to {n} dp", "{n} d.p.",
    "with {w} decimals", "with {n} decimals", "round to {w} decimal places", "answer to {n} decimals", "{w} digits after the point",
)  # fmt: skip
_PERCENT = ("in percent", "as a percentage", "as percent", "in %", "percent", "give it in percent", "as a percent")  # fmt: skip
_FRACTION = (
    "as a fraction", "as fraction", "as a simplified fraction", "exact fraction", "in fraction form",
    "as a reduced fraction", "exactly, as a fraction", "give a fraction", "fraction", "in lowest terms",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """What is said at the end of a prompt, and how the code then rounds."""

    said: str
    places: int
    percent: bool = False

    def code(self, formula: str) -> str:
        value = f"100 * ({formula})" if self.percent else formula
        return f"round({value}, {self.places})" if self.places else f"round({value})"

    @property
    def mark(self) -> str:
        return "%" if self.percent else ""


def _joined(text: str, draw: Draw) -> str:
    """The wish after the question, as people put it there."""
    polite = draw.pick("", "", "", " please", " pls", " thanks")
    if draw.chance(0.15):
        return f" ({text})"
    if draw.chance(0.3):
        text = capital(text) if draw.chance(0.6) else text
        return f"{draw.pick('?', '.')} {text}{polite}"
    return draw.pick(", ", ", ", " - ", "; ", " ") + text + polite


def _places(draw: Draw, places: int) -> str:
    text = draw.pick(*_PLACES) if places else draw.pick(*_WHOLE)
    text = text.format(n=places, w=_WORDS[places])
    return text.replace("decimals", "decimal").replace("places", "place").replace("digits", "digit") if places == 1 else text  # fmt: skip


def decimals(draw: Draw, usual: int = 2, *, asked: float = 0.35) -> Form:
    """Mostly nothing is said; otherwise how many decimals there should be."""
    if not draw.chance(asked):
        return Form("", usual)
    places = draw.pick(0, 1, 1, 2, 2, 2, 3, 3, 4)
    return Form(_joined(_places(draw, places), draw), places)


def chance_form(draw: Draw, usual: int = 4) -> Form:
    """A probability as a decimal or in percent."""
    kind = draw.random.random()
    if kind < 0.5:
        return Form("", usual)
    if kind < 0.72:
        places = draw.pick(2, 3, 3, 4, 4)
        text = _places(draw, places)
        return Form(_joined(draw.pick(text, text, f"decimal, {text}"), draw), places)
    if kind < 0.77:
        return Form(_joined(draw.pick("as a decimal", "give a decimal", "decimal"), draw), usual)
    places = draw.pick(1, 1, 2, 2, 0)
    text = draw.pick(*_PERCENT)
    if places == 2 and draw.chance(0.5):
        return Form(_joined(text, draw), 2, percent=True)
    wish = _places(draw, places)
    glue = draw.pick(", ", " ", " with ") if wish[0].isdigit() or wish.startswith(_WORDS[1:]) else draw.pick(", ", " ")  # fmt: skip
    return Form(_joined(f"{text}{glue}{wish}", draw), places, percent=True)


def fraction_wish(draw: Draw) -> str:
    """The wish for an exact fraction."""
    return _joined(draw.pick(*_FRACTION), draw)


def with_wish(prompt: str, said: str) -> str:
    """The prompt with a wish after it, and never two marks in a row."""
    if said and prompt[-1:] in ".?!":
        return f"{prompt} {said.lstrip('?.,;- ')}"
    return prompt + said
