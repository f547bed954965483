"""Conversations that look back: more than before, the first value again, both results together."""

import math
import re
from dataclasses import dataclass

from worldmodel_train.episodes import Ask, Draw, Item, family
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.talks import said
from worldmodel_train.families.words import variables

Turn = tuple[tuple[str, ...], str, str, str]
"""Wordings; code; answer; think."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question on figures a, b and c, its formula, and what may change in it."""

    asks: tuple[str, ...]
    formula: str
    answer: str
    way: str
    """How it is found, in a sentence."""

    values: dict[str, tuple[float, ...]]
    names: dict[str, tuple[str, str]]
    """What a figure that changes is called, and how it is said with its unit."""


_MONEY = tuple(range(500, 20001, 500))
_RATES = (1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8)
_PERCENTS = (5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40)
_YEARS = tuple(range(2, 21))

CASES = (
    Case(("what would a loan of {a} cost me each month at {b}% for {c} years", "I borrow {a} at {b}% for {c} years. what do I pay [a|per|each] month", "loan {a}, {b}% a year, {c} years, monthly payment", "what is the monthly instalment for a {a} loan with {b} percent interest and {c} years", "[car loan|credit|mortgage]: {a}, rate {b}%, term {c} years. payment per month?", "a bank lends me {a} at {b}%, to be paid back in {c} years. monthly payment please"), "{a} * {b} / 1200 / (1 - (1 + {b} / 1200) ** (-12 * {c}))", "It is **{out}** a month.", "The monthly rate is {b}/1200, and the payment is the amount times that rate over 1 - (1 + rate)^(-12 * {c}).", {"a": _MONEY, "b": _RATES, "c": _YEARS}, {"a": ("amount", "{a}"), "b": ("rate", "{b}%"), "c": ("term", "{c} years")}),
    Case(("{a} at {b}% compound interest for {c} years, [what is the balance|final balance|how much is it]", "I invest {a} at {b}% a year. what do I have after {c} years", "savings of {a}, {b} percent yearly, {c} years: end value", "what will {a} grow to in {c} years at {b}%", "deposit {a}, interest {b}% compounded yearly, {c} years, [balance|amount]", "how much is {a} worth after {c} years with {b}% a year"), "{a} * (1 + {b} / 100) ** {c}", "It becomes **{out}**.", "Each year multiplies it by 1 + {b}/100, so {a} is multiplied by that {c} times.", {"a": _MONEY, "b": _RATES, "c": _YEARS}, {"a": ("amount", "{a}"), "b": ("rate", "{b}%"), "c": ("time", "{c} years")}),
    Case(("how many hours for {a} km at {b} km/h", "I drive {a} km at {b} km/h. how many hours", "{a} km, average speed {b} km/h, hours?", "a trip of {a} km with {b} km/h takes how many hours", "hours needed for {a} km at a speed of {b} km/h", "driving time in hours: {a} km, {b} km/h"), "{a} / {b}", "It takes **{out} hours**.", "The distance over the speed: {a} km over {b} km/h.", {"a": tuple(range(60, 901, 20)), "b": tuple(range(45, 136, 5))}, {"a": ("distance", "{a} km"), "b": ("speed", "{b} km/h")}),
    Case(("fuel cost for {a} km, {b} l per 100 km, {c} a litre", "I drive {a} km, the car needs {b} litres per 100 km and a litre costs {c}. cost of the fuel", "{a} km at {b} l/100 km, price {c} per litre: what does the fuel cost", "what do I pay for fuel on {a} km with {b} l/100km at {c} per litre", "trip {a} km, consumption {b} l/100 km, fuel {c} a litre, total fuel cost"), "{a} / 100 * {b} * {c}", "The fuel costs **{out}**.", "{a}/100 times {b} litres gives the fuel, and each litre costs {c}.", {"a": tuple(range(60, 901, 20)), "b": (4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 9), "c": (1.45, 1.55, 1.6, 1.7, 1.75, 1.8, 1.9)}, {"a": ("distance", "{a} km"), "b": ("consumption", "{b} l per 100 km"), "c": ("price", "{c} a litre")}),
    Case(("area of a circle with radius {a} cm", "a circle has a radius of {a} cm. [what is its|its] area", "circle, r = {a} cm, area in cm2", "how big is a circle of radius {a} cm, area please", "compute the area of a circle, radius {a} cm"), "math.pi * {a} ** 2", "The area is **{out} cm²**.", "Pi times the radius squared, so pi times {a}².", {"a": tuple(range(2, 41))}, {"a": ("radius", "{a} cm")}),
    Case(("volume of a ball with radius {a} cm", "a sphere has a radius of {a} cm. [what is its|its] volume", "sphere, r = {a} cm, volume in cm3", "how much space is in a ball of radius {a} cm", "compute the volume of a sphere, radius {a} cm"), "4 / 3 * math.pi * {a} ** 3", "The volume is **{out} cm³**.", "Four thirds of pi times the radius cubed, so 4/3 * pi * {a}³.", {"a": tuple(range(2, 31))}, {"a": ("radius", "{a} cm")}),
    Case(("area of a rectangle {a} m long and {b} m wide", "a [garden|field|room] is {a} m long and {b} m wide. area", "rectangle, length {a} m, width {b} m, area?", "how many square metres has a [floor|yard|room] of length {a} m and width {b} m", "length {a} m, width {b} m: what is the area"), "{a} * {b}", "The area is **{out} m²**.", "Length times width, {a} times {b}.", {"a": tuple(range(3, 40)), "b": tuple(range(2, 30))}, {"a": ("length", "{a} m"), "b": ("width", "{b} m")}),
    Case(("a [coat|lamp|phone|bike] costs {a}, {b}% off. what do I pay", "price {a}, discount {b}%, new price", "what is {a} with {b}% off", "{a} reduced by {b} percent", "in the sale {a} gets {b}% cheaper. what does it cost then", "{b}% discount on {a}, I pay?"), "{a} * (1 - {b} / 100)", "You pay **{out}**.", "{b} percent of {a} is taken off, so {a} times 1 - {b}/100.", {"a": tuple(range(20, 901, 10)), "b": _PERCENTS}, {"a": ("price", "{a}"), "b": ("discount", "{b}%")}),
    Case(("{a} net, {b}% tax. gross", "a price of {a} plus {b}% [VAT|tax], total", "what is {a} with {b}% tax added", "add {b} percent [VAT|sales tax] to {a}", "invoice of {a} without tax, tax {b}%. amount to pay", "{a} and {b}% tax on top, how much"), "{a} * (1 + {b} / 100)", "With tax it is **{out}**.", "{b} percent of {a} comes on top, so {a} times 1 + {b}/100.", {"a": tuple(range(20, 901, 10)), "b": (5, 7, 8, 10, 12, 16, 19, 20, 21, 25)}, {"a": ("price", "{a}"), "b": ("tax", "{b}%")}),
    Case(("I earn {a} an hour and work {b} hours. pay", "{b} hours at {a} per hour, how much do I get", "hourly wage {a}, {b} hours. what is my pay", "what do I earn in {b} hours with {a} an hour", "wage {a}/h, {b} h worked, pay?"), "{a} * {b}", "The pay is **{out}**.", "The wage times the hours, {a} times {b}.", {"a": (11, 12.5, 13, 14, 15, 15.5, 16, 18, 19.5, 22, 25, 30), "b": tuple(range(6, 46))}, {"a": ("wage", "{a} an hour"), "b": ("time", "{b} hours")}),
    Case(("a heater of {a} watts runs {b} hours. what does it cost at {c} per kWh", "{a} W for {b} hours, {c} per kWh, cost", "electricity cost: {a} watts, {b} hours, {c} a kWh", "what do I pay if a {a} watt device is on for {b} hours and a kWh is {c}", "power {a} W, time {b} h, price {c} per kWh. cost?"), "{a} / 1000 * {b} * {c}", "It costs **{out}**.", "{a}/1000 times {b} hours gives the kWh, and each costs {c}.", {"a": (400, 600, 800, 1000, 1200, 1500, 2000, 2400), "b": tuple(range(10, 121, 5)), "c": (0.25, 0.28, 0.3, 0.32, 0.35, 0.4, 0.45)}, {"a": ("power", "{a} watts"), "b": ("time", "{b} hours"), "c": ("price", "{c} per kWh")}),
    Case(("a bill of {a} for {b} people, how much each", "split {a} between {b} people", "{b} friends share {a}. each pays", "dinner was {a} and we are {b} people. per person?", "{a} divided among {b} people, share of one"), "{a} / {b}", "Each pays **{out}**.", "The bill over the people, {a} over {b}.", {"a": (48, 64.5, 72, 89.9, 96, 105, 120.6, 134, 150, 182.4, 210, 246), "b": tuple(range(2, 13))}, {"a": ("bill", "{a}"), "b": ("number", "{b} people")}),
    Case(("{a} a month for {b} months, total", "I pay {a} a month, [what is it|how much] in {b} months", "rent {a} monthly, sum after {b} months", "a subscription costs {a} per month. what does it cost in {b} months", "saving {a} every month for {b} months, how much"), "{a} * {b}", "It is **{out}**.", "The months times {a}, {b} times.", {"a": (9.99, 12.5, 25, 40, 60, 75, 120, 150, 250, 480, 640, 800), "b": tuple(range(3, 37))}, {"a": ("amount", "{a} a month"), "b": ("time", "{b} months")}),
    Case(("which density have {a} g in {b} cm3", "{a} g have a volume of {b} cm3. density", "mass {a} g, volume {b} cm3, density in g/cm3", "what is the density if {a} g fill {b} cm3", "a stone of {a} g takes up {b} cm3. its density"), "{a} / {b}", "The density is **{out} g/cm³**.", "The mass over the volume, {a} over {b}.", {"a": tuple(range(120, 961, 20)), "b": tuple(range(30, 401, 10))}, {"a": ("mass", "{a} g"), "b": ("volume", "{b} cm3")}),
    Case(("simple interest on {a} at {b}% for {c} years", "how much simple interest does {a} bring at {b}% in {c} years", "{a}, {b}% simple interest, {c} years. interest only", "interest without compounding: {a} at {b} percent, {c} years", "what interest do I get for {a} at {b}% simple over {c} years"), "{a} * {b} / 100 * {c}", "The interest is **{out}**.", "{b} percent of {a} is paid each of the {c} years.", {"a": _MONEY, "b": _RATES, "c": _YEARS}, {"a": ("amount", "{a}"), "b": ("rate", "{b}%"), "c": ("time", "{c} years")}),
    Case(("{a} C in fahrenheit", "what does {a} c read in fahrenheit", "convert {a} °C to °F", "how warm is {a} degrees celsius in fahrenheit", "{a} degrees C as F"), "{a} * 9 / 5 + 32", "It is **{out} °F**.", "Times 9/5, then plus 32: {a} times 9/5 plus 32.", {"a": (5, 8, 12, 15, 18.5, 20, 22, 25.5, 30, 33, 36.6, 37.5, 39, 40.2)}, {"a": ("temperature", "{a} C")}),
    Case(("{a} km in miles", "how many miles are {a} km", "convert {a} kilometres to miles", "{a} km to mi", "what is {a} km in miles"), "{a} / 1.609344", "It is **{out} miles**.", "One mile is 1.609344 km, so {a} over 1.609344.", {"a": (3, 5, 8, 10, 12, 15, 21, 30, 42, 50, 65, 80, 100, 120, 250)}, {"a": ("distance", "{a} km")}),
    Case(("{a} kg in pounds", "how many pounds are {a} kg", "convert {a} kilos to lbs", "{a} kg to lb", "what is {a} kg in pounds"), "{a} / 0.45359237", "It is **{out} pounds**.", "One pound is 0.45359237 kg, so {a} over 0.45359237.", {"a": (2, 3.5, 5, 8, 12, 20, 25, 40, 55, 62, 70, 74, 81, 90)}, {"a": ("weight", "{a} kg")}),
    Case(("a {a} litre tank fills at {b} litres a minute. how many minutes", "how many minutes to fill {a} litres with {b} litres per minute", "pool of {a} l, pump {b} l/min, time in minutes", "{a} litres, {b} litres per minute: minutes?", "filling {a} litres takes how long in minutes at {b} l per minute"), "{a} / {b}", "It takes **{out} minutes**.", "The litres over the litres a minute, {a} over {b}.", {"a": tuple(range(120, 3001, 60)), "b": tuple(range(6, 46))}, {"a": ("size", "{a} litres"), "b": ("flow", "{b} litres a minute")}),
)  # fmt: skip

_INSTEAD = (
    "~with {x}", "what about {x}", "{x} instead", "what if I take {x} instead", "how about {x}", "same with {x}", "~for {x}", "now {x}", "what would it be with {x}", "{x} instead of {y}", "use {x} instead of {y}", "what if it were {x} and not {y}", "no, {x}", "do it again with {x}", "once more, but with {x}", "redo it with {x}", "same question with {x}", "suppose it is {x}", "{x}?", "let's try {x}", "let us say {x}", "ok and with {x} rather than {y}", "replace {y} by {x}", "go from {y} to {x}",
)  # fmt: skip
_NAMED = (
    "what if the {q} is {x}", "what if the {q} were {x} instead", "change the {q} to {x}", "~if the {q} is {x}", "set the {q} to {x}", "with the {q} now {x}", "suppose the {q} was {x}", "make the {q} {x}", "{q} {x} now", "the {q} is {x}, not {y}", "and if I change the {q} to {x}", "now the {q} goes to {x}", "take {x} as the {q}", "same, but {q} {x}", "the same thing with the {q} at {x}", "sorry, the {q} should be {x}", "only the {q} changes: {x}", "let the {q} be {x}",
)  # fmt: skip
_DOUBLED = (
    "what if the {q} is doubled", "double the {q}", "~with twice the {q}", "with the {q} doubled", "twice the {q}?", "and if the {q} is twice that", "make the {q} twice as large", "two times the {q}", "now double {q}", "what happens if I double the {q}", "doubling the {q} gives", "if the {q} were two times that",
)  # fmt: skip
_MORE = (
    "how much more is that [now|than the first one|]", "~how much more is it", "by how much [more|higher] is that", "how much higher is that than before", "how much bigger is the new one", "~how much [do I have|is it] more than before", "by how much did it go up", "what is the increase", "how much did it rise", "that is how much more than the old value", "the increase compared to before", "how much larger than the previous value", "by how much did it grow",
)  # fmt: skip
_LESS = (
    "how much less is that [now|than the first one|]", "~how much less is it", "by how much [less|lower] is that", "how much lower is that than before", "how much smaller is the new one", "~how much [do I have|is it] less than before", "by how much did it go down", "what is the decrease", "how much did it fall", "that is how much less than the old value", "the drop compared to before", "how much smaller than the previous value", "by how much did it shrink",
)  # fmt: skip
_GAP = (
    "[what is |what's |]the difference", "difference to before", "difference between the two", "~the difference to the first", "how far apart are the two", "how much do the two differ", "compare with before: what is the difference", "the gap between both results", "what changes compared to before", "how big is the difference of these two", "both results compared, difference?", "difference of old and new",
)  # fmt: skip
_TIMES = (
    "how many times as much is that", "how many times the first value is it", "by what factor [did it change|is it different]", "the ratio of the new one to the old one", "new divided by old", "what factor is that compared to before", "~how many times as large as before", "factor?", "ratio to the first result", "in what ratio is it to the one before", "how many times the old one", "that is the old value times what",
)  # fmt: skip
_PERCENT = (
    "how many percent is the change", "change in percent", "how big was the change, in percent", "~by how many percent did it change", "percentage change", "percent change from before", "what percentage difference is that", "the change as a percentage of the old value", "relative change in percent", "how large is the change in percent", "in percent, compared to the first one", "percentage difference to before",
)  # fmt: skip
_FIRST = (
    "tell me the first value once more", "the first result again", "what did we have [at first|in the beginning|at the start]", "what was it [at first|originally|in the beginning]", "remind me of the first [result|answer|number]", "the first answer again please", "what came out the first time", "show the first result once more", "how much was the first one", "repeat the first value", "what was the very first answer", "go back to the first result, what was it", "what did you say at the beginning",
)  # fmt: skip
_BOTH = (
    "show me both [results|values|numbers]", "both [results|values] side by side", "list the two results", "print old and new", "the two results again", "both please, old one first", "give me the first and the second result", "put the two next to each other", "old value and new value", "write both down, first then second", "can I see both again", "one after the other, both results",
)  # fmt: skip
_SUM = (
    "both together", "add the two", "the two together, how much", "~what are both in total", "sum of both results", "what do the two make together", "add this one to the first", "both added up", "total of the two", "put the two together", "the first plus the second", "if I need both, how much is that",
)  # fmt: skip
_MEAN = (
    "the average of the two", "mean of both", "average of both results", "what is in the middle of the two", "~on average", "the mean of old and new", "halfway between the two", "both averaged", "average first and second", "the two, on average", "take the mean of these two results", "what is the middle of both values",
)  # fmt: skip
_ROUND = (
    "that rounded, one decimal", "~rounded to one decimal place", "with one decimal please", "one digit after the point is enough", "only one decimal", "to 1 decimal place", "round it, 1 decimal", "give it with 1 decimal", "make that one decimal", "one decimal is enough", "too exact, one decimal will do", "the last one rounded to one decimal",
)  # fmt: skip
_WAY = (
    "explain in [a|one] sentence how you got [there|that]", "in a sentence, how did you get that", "how did you get there", "explain that in one sentence", "say in one sentence what you did", "briefly, how is that computed", "in short, where does that come from", "how does the calculation go, one sentence", "tell me in a sentence how it works", "why that number, in a sentence", "one sentence of explanation please", "can you say shortly how you found it", "what did you do to get it", "which calculation was that, in words",
)  # fmt: skip


def value(formula: str) -> float:
    """What a formula without names comes to."""
    return float(eval(formula, {"math": math}))


def _looking_back(draw: Draw, formulas: list[str], count: int) -> list[Item]:
    """Turns on the last result and the one before it, or the first one."""
    old, last = formulas[-2:]
    before = f"before = round({old}, 2)\n"
    up = value(last) > value(old)
    more, word = (_MORE, "more") if up else (_LESS, "less")
    difference = "result - before" if up else "before - result"
    turns: dict[str, Turn] = {
        "more": (more, f"{before}print(round({difference}, 2))", f"It is **{{out}}** {word}.", "The new result and the one before."),
        "gap": (_GAP, f"{before}print(round(abs(result - before), 2))", "The difference is **{out}**.", "The new result and the one before."),
        "times": (_TIMES, f"{before}print(round(result / before, 2))", "It is **{out}** times as much.", "The new result over the one before."),
        "percent": (_PERCENT, f"{before}print(round((result / before - 1) * 100, 2))", "It changes by **{out}%**.", "The new result over the one before, minus one."),
        "both": (_BOTH, f"{before}print(before, result)", "They are **{out}**.", "The one before, then the new one."),
        "sum": (_SUM, f"{before}print(round(before + result, 2))", "Together **{out}**.", "The one before plus the new one."),
        "mean": (_MEAN, f"{before}print(round((before + result) / 2, 2))", "On average **{out}**.", "The mean of the two results."),
        "first": (_FIRST, f"print(round({formulas[0]}, 2))", "The first value was **{out}**.", "The first formula again."),
        "round": (_ROUND, "print(round(result, 1))", "Rounded it is **{out}**.", "One decimal."),
    }  # fmt: skip
    kinds = ["first", "both", "sum"] if value(last) == value(old) else ["more", "more", "more", *turns, "first"]  # fmt: skip
    chosen = [draw.pick(*kinds)]
    if count > 1:
        chosen.append(draw.pick(*(kind for kind in kinds if kind not in (chosen[0], "round"))))
    items: list[Item] = []
    for kind in chosen:
        wordings, code, answer, think = turns[kind]
        head = "import math\n" if "math." in code else ""
        items.append(then(said(draw, wordings), head + code, answer, think))
    return items


@family("conversation", weight=4)
def chat_than_before(draw: Draw) -> tuple[Item, ...]:
    """A figure, again with something changed; then more than before, the first one, both."""
    case = draw.pick(*CASES)
    now = {key: draw.pick(*options) for key, options in case.values.items()}

    def figure(prompt: str) -> Ask:
        formula = case.formula.format(**now)
        head = "import math\n" if "math." in formula else ""
        formulas.append(formula)
        return then(prompt, f"{head}result = round({formula}, 2)\nprint(result)", case.answer, f"{formula}.")  # fmt: skip

    formulas: list[str] = []
    items = [figure(draw.phrase(*case.asks, **now))]
    for _ in range(draw.pick(1, 1, 1, 2)):
        key = draw.pick(*case.names)
        quantity, with_unit = case.names[key]
        old = with_unit.format(**now)
        if draw.chance(0.12) and quantity not in ("number", "time", "term", "discount", "tax"):
            now[key] *= 2
            items.append(figure(said(draw, _DOUBLED, q=quantity)))
            continue
        now[key] = draw.pick(*(v for v in case.values[key] if v != now[key]))
        alone = "cm" not in old and " m" not in old.removesuffix(" months")
        wordings = _INSTEAD if alone and draw.chance(0.5) else _NAMED
        items.append(figure(said(draw, wordings, q=quantity, x=with_unit.format(**now), y=old)))
    if draw.chance(0.12):
        way = case.way.format(**now)
        return (*items, Ask(said(draw, _WAY), (), way, think="Only the way is asked."))
    return (*items, *_looking_back(draw, formulas, draw.pick(1, 1, 2)))


FORMULAS = (
    ("distance", "speed * time", {"speed": (2, 60), "time": (2, 40)}), ("cost", "price * count", {"price": (2, 60), "count": (2, 40)}), ("area", "length * width", {"length": (2, 60), "width": (2, 40)}), ("voltage", "current * resistance", {"current": (2, 12), "resistance": (5, 90)}), ("power", "voltage * current", {"voltage": (5, 240), "current": (2, 16)}), ("force", "mass * acceleration", {"mass": (2, 90), "acceleration": (2, 15)}), ("energy", "mass * 9.81 * height", {"mass": (2, 90), "height": (2, 40)}),
    ("energy", "mass * speed ** 2 / 2", {"mass": (2, 90), "speed": (2, 30)}), ("s", "v * t", {"v": (2, 60), "t": (2, 40)}), ("s", "a * t ** 2 / 2", {"a": (2, 12), "t": (2, 20)}), ("y", "m * x + b", {"m": (2, 12), "x": (2, 20), "b": (1, 30)}), ("pay", "hours * wage + bonus", {"hours": (5, 45), "wage": (11, 40), "bonus": (20, 300)}), ("volume", "length * width * height", {"length": (2, 30), "width": (2, 30), "height": (2, 30)}), ("profit", "price * sold - cost", {"price": (3, 40), "sold": (30, 90), "cost": (20, 80)}), ("z", "x * y + 2", {"x": (2, 20), "y": (2, 20)}), ("z", "x ** 2 + y ** 2", {"x": (2, 20), "y": (2, 20)}), ("w", "2 * a + 3 * b", {"a": (2, 30), "b": (2, 30)}), ("total", "price * (1 + tax / 100)", {"price": (10, 400), "tax": (5, 25)}), ("momentum", "m * v", {"m": (2, 80), "v": (2, 40)}), ("p", "2 * a + 2 * b", {"a": (2, 40), "b": (2, 40)}),
)  # fmt: skip


@family("conversation", weight=2.5)
def chat_named_formula(draw: Draw) -> tuple[Item, ...]:
    """A formula with values by name; then one or two changed, the first value, all as at the start."""
    target, formula, ranges = draw.pick(*FORMULAS)
    start = {name: draw.integer(*limits) for name, limits in ranges.items()}
    now = dict(start)
    work = f"{target} = round({formula}, 2)\nprint({target})"
    told = formula.replace(" ** ", draw.pick("^", " ** ", "^")).replace(" * ", draw.pick(" * ", "*"))  # fmt: skip
    given = draw.pick(", ", " and ", ", ").join(f"{n} = {v}" for n, v in start.items())
    head = "\n".join(f"{n} = {v}" for n, v in start.items())
    items: list[Item] = [then(draw.phrase(
        "{z} = {f} with {g}, compute {z}", "{z} = {f}, {g}. what is {z}", "compute {z} = {f} for {g}", "{g}. {z} = {f}, so {z} is?", "what is {z} if {z} = {f} and {g}", "the formula is {z} = {f}. find {z} for {g}", "use {z} = {f} with {g}", "{z} = {f}; {g}; {z} = ?", "given {g}, calculate {z} = {f}", "let {g}. {z} = {f}, value of {z}?", "I have {g} and {z} = {f}. how much is {z}", "with {g}: {z} = {f}", "evaluate {z} = {f} at {g}", "set {g} and give me {z} = {f}",
        z=target, f=told, g=given), f"{head}\n{work}", f"{target} is **{{out}}**.", f"Set the values, then {formula}.")]  # fmt: skip

    def first_value() -> str:
        return f"{', '.join(start)} = {', '.join(map(str, start.values()))}\n{work}"

    back = (
        "all as at the start again", "back to the original values", "with the original values again", "reset everything, {z} again", "use the first values again", "start values again, {z} please", "go back to how it was at the beginning", "undo all changes and compute {z}", "the original numbers again, what is {z}", "now with the values we began with", "original values, {z}?", "put everything back to the start values",
    )  # fmt: skip
    first = (
        "what was the first {z} again", "the first {z} again", "what did we get for {z} at first", "remind me of the first {z}", "what was {z} in the beginning", "first value of {z}?", "which {z} came out first", "what was {z} originally", "the very first {z}, how much was it", "{z} at the start was what", "how large was {z} at first", "repeat the first {z}",
    )  # fmt: skip
    gap = (
        "how far is that from the first {z}", "difference to the first {z}", "how much has {z} changed since the start", "compared to the first {z}, what is the difference", "new {z} and first {z}, difference", "by how much does it differ from the first {z}", "gap to the original {z}", "how much did {z} change in all", "distance between the first {z} and this one", "the difference between the first {z} and now", "how much has it moved from the first {z}", "change of {z} since the beginning",
    )  # fmt: skip
    one = (
        "now {n} = {v}", "~{n} = {v}", "what if {n} is {v}", "and {n} {v}", "with {n} = {v} instead", "change {n} to {v}", "suppose {n} was {v}", "same with {n} = {v}", "set {n} = {v}", "{n} becomes {v}", "take {n} = {v}", "what about {n} = {v}", "{n} = {v}?", "let {n} be {v}, {z} again", "{z} for {n} = {v}", "how about {n} equal to {v}",
    )  # fmt: skip
    too = (
        "and on top {n} {v}", "and {n} = {v} too", "also {n} = {v}", "and now {n} {v} in addition", "keep that and set {n} to {v} as well", "also change {n} to {v}", "plus {n} = {v}, keeping the rest", "on top of that {n} = {v}", "and if {n} is {v} as well", "with {n} {v} too", "leave that and take {n} = {v} too", "additionally {n} = {v}",
    )  # fmt: skip
    twice = (
        "double {n}", "what if {n} is doubled", "twice the {n}, {z}?", "with {n} doubled", "now double {n} and give {z}", "make {n} twice as big", "{n} times two", "and if {n} is twice that", "{n} doubled, what is {z}", "two times the {n}", "if I double {n}", "{z} when {n} doubles",
    )  # fmt: skip
    what = (
        "what is {n} now", "which {n} did we use", "what value has {n} at the moment", "{n} right now?", "and how much is {n} at present", "tell me the current {n}", "what did I set {n} to", "the {n} we have now", "show {n}", "print {n}", "value of {n} now", "remind me, {n} is what now",
    )  # fmt: skip
    changed = 0
    last = ""
    for _ in range(draw.pick(1, 2, 2, 3, 4)):
        name = draw.pick(*start)
        kinds = ["one", "one", "twice", "what"] + (["too", "first", "first", "gap", "back"] if changed else [])  # fmt: skip
        kind = last = draw.pick(*(k for k in kinds if k != last or k == "one"))
        if kind in ("one", "too"):
            low, high = ranges[name]
            now[name] = draw.pick(*(v for v in range(low, high + 1) if v != now[name]))
            changed += 1
            items.append(then(said(draw, one if kind == "one" else too, n=name, v=now[name], z=target), f"{name} = {now[name]}\n{work}", f"Then {target} is **{{out}}**.", f"Set {name} to {now[name]}; the same formula."))  # fmt: skip
        elif kind == "twice":
            now[name] *= 2
            changed += 1
            items.append(then(said(draw, twice, n=name, z=target), f"{name} = 2 * {name}\n{work}", f"Then {target} is **{{out}}**.", f"{name} times 2; the same formula."))  # fmt: skip
        elif kind == "what":
            items.append(then(said(draw, what, n=name), f"print({name})", f"{name} is **{{out}}**.", f"{name} is in the shell."))  # fmt: skip
        elif kind == "back":
            now = dict(start)
            items.append(then(said(draw, back, z=target), first_value(), f"{target} is **{{out}}** again.", "The values of the start."))  # fmt: skip
        else:
            old = _with_values(formula, start)
            if kind == "first":
                items.append(then(said(draw, first, z=target), f"print(round({old}, 2))", f"The first {target} was **{{out}}**.", f"With the values of the start: {old}."))  # fmt: skip
            else:
                items.append(then(said(draw, gap, z=target), f"print(round(abs({target} - ({old})), 2))", "The difference is **{out}**.", f"{target} now and {old}."))  # fmt: skip
    return tuple(items)


def _with_values(formula: str, values: dict[str, int]) -> str:
    """The formula with the figures for its names."""
    return re.sub(r"[a-z]+", lambda name: str(values[name[0]]), formula)


SUMS = (
    (("[what is |]{p}% of {n}", "{p} percent of {n}", "how much is {p}% of {n}", "calculate {p}% of {n}", "{n}, {p}% of it"), "{n} * {p} / 100"),
    (("[what is |]{a} times {n}", "{a} * {n}", "{a} x {n}", "multiply {a} by {n}", "how much is {a} times {n}"), "{a} * {n}"),
    (("[what is |]{n} plus {m}", "{n} + {m}", "add {n} and {m}", "sum of {n} and {m}", "how much are {n} and {m} together"), "{n} + {m}"),
    (("{n} pieces at {a} each", "what do {n} cost at {a} each", "{n} items for {a} each, total", "price of {n} at {a} apiece", "{a} each, I buy {n}"), "{n} * {a}"),
    (("{n} minus {a}", "[what is |]{n} - {a}", "take {a} from {n}", "{n} less {a}", "subtract {a} from {n}"), "{n} - {a}"),
    (("{a} squared", "the square of {a}", "[what is |]{a}^2", "{a} times itself", "square {a}"), "{a} ** 2"),
    (("area of {a} by {b} m", "a room of {a} m by {b} m, area", "{a} m x {b} m in square metres", "square metres of {a} by {b} m", "how big is a rectangle {a} by {b}"), "{a} * {b}"),
    (("mean of {a}, {b} and {m}", "average of {a}, {b}, {m}", "{a}, {b}, {m}: average", "what is the mean of {a}, {b}, {m}", "take the average of {a}, {b} and {m}"), "({a} + {b} + {m}) / 3"),
)  # fmt: skip


@family("conversation", weight=2)
def chat_two_results(draw: Draw) -> tuple[Item, ...]:
    """Two results that are stored under names, then both are used."""
    x, y = variables(draw, 2, "x", "y", "a", "b", "total", "tax", "price", "cost", "first", "second", "rest", "share", "income", "area")  # fmt: skip
    store = (
        "store this under {x}", "save that as {x}", "call it {x}", "keep it in {x}", "put that in {x}", "name it {x}", "{x} = that", "store that in a variable {x}", "remember it as {x}", "let {x} be that", "save the result under the name {x}", "that is {x}", "assign it to {x}", "set {x} to that", "I call that {x}", "make it {x}",
    )  # fmt: skip
    items: list[Item] = []
    names = (x, y) if draw.chance(0.75) else (x,)
    for name, (asks, formula) in zip(names, draw.random.sample(SUMS, len(names)), strict=True):
        fill = {"p": draw.pick(5, 8, 10, 15, 18, 20, 25, 40), "n": draw.integer(20, 900), "m": draw.integer(11, 99), "a": draw.integer(3, 19), "b": draw.integer(3, 10)}  # fmt: skip
        made = formula.format(**fill)
        items.append(then(draw.phrase(*asks, **fill), f"result = round({made}, 2)\nprint(result)", "It is **{out}**.", f"{made}."))  # fmt: skip
        items.append(then(draw.phrase(*store, x=name), f"{name} = result\nprint({name})", f"{name} is **{{out}}**.", f"{name} is another name of result."))  # fmt: skip
    k = draw.integer(2, 60)
    later: tuple[Turn, ...] = (
        (("{x} + {y}", "~{x} plus {y}", "add {x} and {y}", "{x} and {y} together", "sum of {x} and {y}", "what is {x} plus {y}", "both added", "how much are {x} and {y} in total"), f"print(round({x} + {y}, 2))", "Together **{out}**.", f"{x} + {y}."),
        (("{x} - {y}", "~{x} minus {y}", "subtract {y} from {x}", "{x} less {y}", "take {y} from {x}", "what is {x} minus {y}", "what is left of {x} without {y}"), f"print(round({x} - {y}, 2))", "It is **{out}**.", f"{x} - {y}."),
        (("which is larger, {x} or {y}", "which of the two is bigger", "{x} or {y}, which one is larger", "is {x} or {y} the larger one", "the name of the larger one of {x} and {y}", "who wins, {x} or {y}, by size"), f"print({x!r} if {x} > {y} else {y!r})", "The larger one is **{out}**.", f"Compare {x} and {y}."),
        (("how far apart are {x} and {y}", "difference of {x} and {y}, without sign", "the distance between {x} and {y}", "how much do {x} and {y} differ", "gap between {x} and {y}", "how large is the difference of the two"), f"print(round(abs({x} - {y}), 2))", "They differ by **{out}**.", f"The size of {x} - {y}."),
        (("{x} * {y}", "~{x} times {y}", "multiply {x} by {y}", "product of the two", "{x} and {y} multiplied", "what is {x} times {y}"), f"print(round({x} * {y}, 2))", "The product is **{out}**.", f"{x} * {y}."),
        (("{x} in percent of {y}", "what percentage of {y} is {x}", "{x} as a percentage of {y}", "how many percent of {y} is {x}", "express {x} in percent of {y}", "{x} is what percent of {y}"), f"print(round({x} / {y} * 100, 2))", "It is **{out}%**.", f"{x} over {y}, times 100."),
        (("what was {x}", "what was {x} again", "{x}?", "remind me of {x}", "show me {x}", "print {x}", "the value of {x} please", "how much is {x}"), f"print({x})", f"{x} is **{{out}}**.", f"{x} is in the shell."),
        (("raise {x} by {k}", "add {k} to {x}", "{x} gets {k} more", "make {x} larger by {k}", "{x} += {k}", "increase {x} by {k}", "put {k} on {x}"), f"{x} = round({x} + {k}, 2)\nprint({x})", f"{x} is now **{{out}}**.", f"{k} more in {x}."),
        (("the mean of {x} and {y}", "average of the two", "{x} and {y} on average", "what is the average of {x} and {y}", "halfway between {x} and {y}"), f"print(round(({x} + {y}) / 2, 2))", "The mean is **{out}**.", f"The mean of {x} and {y}."),
        (("swap {x} and {y}", "exchange the values of {x} and {y}", "{x} should be {y} and the other way round, show both", "switch {x} and {y} and print them", "swap the two and show them", "let {x} and {y} trade places"), f"{x}, {y} = {y}, {x}\nprint({x}, {y})", f"{x} and {y} are **{{out}}**.", f"Swap {x} and {y}."),
    )  # fmt: skip
    if len(names) == 1:
        later = later[6:8]
    for wordings, code, answer, think in draw.random.sample(later, draw.pick(1, 1, 2)):
        items.append(then(said(draw, wordings, x=x, y=y, k=k), code, answer, think))
    return tuple(items)
