"""The same question once more with another figure: `and with 7 people?`, `9 instead of 4`.

Any question will do that has a figure, or a list of them, which its code has too, once each. The
code is then the same but for that figure or list, and so are the thought and the answer.
"""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from worldmodel_train.episodes import Ask, Draw, Step
from worldmodel_train.figures import BOLD

_NUMBER = re.compile(
    r"(?<![\w.,:/^*√=+-])(?<![=+*/^-] )(?<!\d )(?<!\d[,;] )(?<!\d \| )\d+(?:\.\d+)?"
    r"(?!\w|[.,:/^-]\d|[,;]? \d| \| \d|\s*[-+*/^=x×]|°)"
)
"""In a prompt: a figure that stands alone, not a part of a list, a date, a term or a time of day.

The figures of a list may hang together (a sequence, whose step the code has too)."""

_IN_CODE = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?!\w|\.\d)")
_LIST = re.compile(r"(?<=\[)-?\d+(?:\.\d+)?(?:, -?\d+(?:\.\d+)?){2,}(?=\])")
"""The figures of a list, in code."""

_PAIRED = re.compile(r"zip\(\[")
"""Its entries belong to those of another list, of the same length."""

_BETWEEN = r"(\s*[,;|/]\s*|\s+)(?:and\s+)?"
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_UNIT = re.compile(r"(%| %| [A-Za-z][A-Za-z/]*[²³23]?)(?![\w/-])")
_NOUN = re.compile(r"(?<=[\w,;:.?!] )([A-Za-z]{3,}) $")
_QUOTE = re.compile(r"['\"`\n\[{]")

_NO_NAME = frozenset(
    "a an and are as at be been below above by can did do does each else equals every first for "
    "from get gets give has have having how if in into is it its last least less like make makes "
    "many me minus more most much my next not now of off on only onto or other our out over per "
    "plus please round so take taken than that the their them then there these they this those "
    "through times to under until up was were what when where which while who whose will with "
    "within without would you your about after again against all already also any around before "
    "between both but down during exactly here her his just nearly divided multiplied added "
    "subtracted using contains holds costs cost needs takes weighs earns pays sold bought left "
    "find compute calculate tell show simulate roll draw add and/or step steps number numbers "
    "values value mean sorry said convert grows express write average falls rises travels drives "
    "change among works must belongs once twice bmi infects".split()
)
"""Words that name no quantity: `and 7 in` says nothing."""

_STEPS = re.compile(r"range\(\d+, .+, \d+\)")
"""The first one of the even numbers from 688 on is another one from 731 on."""

_EXACT = re.compile(r"\) // ")
"""A division that its figures make come out even: with another one it would not."""

_VERB = re.compile(r"(?:ed|ing)$")

_AGAIN = (
    "and {x}",
    "and {x}?",
    "what about {x}",
    "what about {x}?",
    "and for {x}",
    "and with {x}?",
    "how about {x}",
    "[the |]same for {x}",
    "[the |]same with {x}",
    "same question[,|:] {x}",
    "[and |]now {x}",
    "[and |]now with {x}[ instead|]",
    "what if it is {x}",
    "what if it were {x}[ instead|]?",
    "[and |]if it were {x}",
    "[and |ok, and |]with {x} instead",
    "use {x} instead",
    "[once more|again|one more time][,|] with {x}",
    "do it again [with|for] {x}",
    "[ok|thanks|good][,|.] and {x}?",
    "[no,|sorry,|wait,|oh,] it is {x}",
    "[and |]for {x}?",
    "change it to {x}",
    "[make|let] it [be |]{x}",
    "what would it be [with|for] {x}",
    "[redo|repeat] that [with|for] {x}",
    "[recalculate|compute it again|try it again] with {x}",
    "and suppose it's {x}",
    "I [meant|mean] {x}",
    "what changes with {x}",
)
_INSTEAD = (
    "[and |]with {x} instead of {y}",
    "{x} instead of {y}",
    "[what|and] if it were {x} instead of {y}?",
    "[and |]now {x} instead of {y}",
    "take {x} instead of {y}",
    "the same with {x} in place of {y}",
    "[use|put] {x} where I said {y}",
    "[sorry|no|oops][,|:] {x}, not {y}",
    "replace {y} [by|with] {x}",
    "make the {y} {a} {x}",
    "change the {y} to {x}",
    "not {y} but {x}",
    "I meant {x}, not {y}",
    "what happens with {x} rather than {y}?",
    "[and |]let the {y} be {x}",
    "suppose the {y} is {x}",
    "once more, but the {y} is [now |]{x}",
)


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of a prompt that may be another one, and what it can be called."""

    old: str
    unit: str = ""
    """With the space before it, where there is one."""

    noun: str = ""
    alone: bool = False


def once_more(asked: Ask, draw: Draw) -> tuple[Ask, Ask] | None:
    """The next turn, and its question in full; None where no figure can be exchanged."""
    if len(asked.steps) != 1 or asked.fails or not _filled(asked):
        return None
    if exchanged := _other_list(asked, draw.random):
        shown, full = exchanged
        return replace(full, prompt=draw.phrase(*_AGAIN, x=shown)), full
    figures = _figures(asked)
    if not figures:
        return None
    figure = draw.pick(*figures)
    new = _other(figure.old, draw.random)
    if new in _DIGITS.findall(asked.prompt + asked.codes[0]):
        return None
    name = _name(figure, new, draw.random)
    if name and draw.chance(0.8):
        prompt = draw.phrase(*_AGAIN, x=name)
    else:
        article = "an" if new.startswith("8") or new in ("11", "18") else "a"
        prompt = draw.phrase(*_INSTEAD, x=new, y=figure.old, a=article)
    full = _exchanged(asked, figure.old, new)
    return replace(full, prompt=prompt), full


def _figures(asked: Ask) -> list[_Figure]:
    """Those that stand once in the prompt and once in its only step's code."""
    code = asked.codes[0]
    if _QUOTE.search(asked.prompt) or _STEPS.search(code) or _EXACT.search(code):
        return []
    said, coded = _DIGITS.findall(asked.prompt), _IN_CODE.findall(code)
    return [
        _called(match, asked.prompt, alone=len(said) == 1)
        for match in _NUMBER.finditer(asked.prompt)
        if said.count(match[0]) == 1 and coded.count(match[0]) == 1
    ]


def _other_list(asked: Ask, random: Random) -> tuple[str, Ask] | None:
    """Another list as the prompt has its only one, and the question on it."""
    lists = _LIST.findall(asked.codes[0])
    if len(lists) != 1 or lists[0] in asked.answer or _PAIRED.search(asked.codes[0]):
        return None
    old = lists[0].split(", ")
    found = re.search(rf"(?<![\d.-]){_BETWEEN.join(map(re.escape, old))}(?![\d.]*\d)", asked.prompt)
    if not found or _runs(old):
        return None
    new = _others(old, random)
    shown = found[1].join(new)
    prompt = asked.prompt[: found.start()] + shown + asked.prompt[found.end() :]
    step = asked.steps[0]
    listed = ", ".join(new)
    code = step.code.replace(lists[0], listed)
    think = step.think.replace(lists[0], listed).replace(found[0], shown)
    return shown, replace(asked, prompt=prompt, steps=(replace(step, code=code, think=think),))


def _runs(figures: list[str]) -> bool:
    """Whether they rise or fall throughout: a sequence, or a list that is sorted already."""
    values = [float(figure) for figure in figures]
    steps = [b - a for a, b in pairwise(values)]
    return all(step > 0 for step in steps) or all(step < 0 for step in steps)


def _others(old: list[str], random: Random) -> list[str]:
    """About as many, of the same size, with as many decimals; some twice, if some were."""
    places = max(len(figure.partition(".")[2]) for figure in old)
    values = [float(figure) for figure in old]
    count = max(3, len(old) + random.randint(-2, 2))
    drawn = [random.uniform(min(values), max(values) * 1.1) for _ in range(count)]
    new = [f"{value:.{places}f}" for value in drawn]
    if len(set(old)) < len(old):
        new[random.randrange(1, count)] = new[0]
    return [figure.replace("-0", "0") if float(figure) == 0 else figure for figure in new]


def _filled(asked: Ask) -> bool:
    """Whether all that the answer stresses comes from the run."""
    bold = BOLD.findall(asked.answer)
    return all("{out}" in part for part in bold) if bold else "plt." in asked.codes[0]


def _called(match: re.Match[str], prompt: str, *, alone: bool) -> _Figure:
    words = re.findall(r"[A-Za-z/]+[²³23]?|%", prompt)
    unit, noun = _UNIT.match(prompt, match.end()), _NOUN.search(prompt[: match.start()])
    return _Figure(
        match[0],
        unit[1] if unit and _names(unit[1].strip(), words) else "",
        noun[1] if noun and _names(noun[1], words) else "",
        alone,
    )


def _names(word: str, words: list[str]) -> bool:
    """Whether it tells this figure from the others."""
    said = word.lower()
    return words.count(word) <= 1 and said not in _NO_NAME and not _VERB.search(said)


def _other(old: str, random: Random) -> str:
    """About as large, and written alike: as many decimals, round if it was."""
    places = len(old.partition(".")[2])
    if places:
        new = f"{float(old) * random.uniform(0.6, 1.5):.{places}f}"
        return new if new[-1] != "0" else f"{new[:-1]}5"
    value = int(old)
    if 1900 <= value <= 2100:
        return str(value + random.choice((-1, 1)) * random.randint(1, 15))
    if value <= 12:
        return str(random.randint(2, value + 4))
    step = 10 ** (len(old) - len(old.rstrip("0")))
    return str(max(round(value * random.uniform(0.6, 1.5) / step), 1) * step)


def _name(figure: _Figure, new: str, random: Random) -> str:
    names = [new] if figure.alone else []
    names += [f"{new}{figure.unit}"] * 2 if figure.unit else []
    names += [f"{figure.noun} {new}"] * 2 if figure.noun else []
    return random.choice(names) if names else ""


def _exchanged(asked: Ask, old: str, new: str) -> Ask:
    def other(text: str) -> str:
        return _IN_CODE.sub(lambda match: new if match[0] == old else match[0], text)

    (step,) = asked.steps
    steps = (Step(other(step.code), other(step.think)),)
    return Ask(other(asked.prompt), steps, other(asked.answer), other(asked.think))
