"""The same question once more with another figure, in the few words that people then use."""

from dataclasses import dataclass

from worldmodel_train.episodes import Ask, Draw, Item, Step, family, with_modules
from worldmodel_train.families.numerals import tidy


@dataclass(frozen=True, slots=True)
class Same:
    """A question on two figures `a` and `b`, its formula, and how each of them is named alone."""

    asks: tuple[str, ...]
    formula: str
    answer: str
    a: tuple[float, float, str]
    """Smallest, largest, and the figure with its unit, as in an elliptic question."""
    b: tuple[float, float, str]


_QUESTIONS = (
    Same(("what is {a}% of {b}", "{a} percent of {b}", "how much is {a}% of {b}", "{a}% of {b}", "calculate {a} percent of {b}"), "{a} / 100 * {b}", "It is **{{out}}**.", (1, 95, "{a}%"), (10, 3000, "{b}")),
    Same(("convert {b} F to celsius", "{b} degrees fahrenheit in celsius", "what is {b} F in C", "{b} F to C", "it is {b} F, what in celsius"), "({b} - 32) * 5 / 9", "It is **{{out}} °C**.", (0, 0, ""), (0, 120, "{b}")),
    Same(("convert {b} C to fahrenheit", "{b} degrees celsius in fahrenheit", "what is {b} C in F", "{b} C to F", "it is {b} C, what in fahrenheit"), "{b} * 9 / 5 + 32", "It is **{{out}} °F**.", (0, 0, ""), (-20, 100, "{b}")),
    Same(("{b} km in miles", "convert {b} km to miles", "how many miles is {b} km", "what is {b} kilometers in miles", "{b} kilometers to miles"), "{b} / 1.609344", "It is **{{out}} miles**.", (0, 0, ""), (2, 900, "{b}")),
    Same(("{b} kg in pounds", "convert {b} kg to lbs", "how many pounds is {b} kg", "what is {b} kilos in pounds", "{b} kg to pounds"), "{b} * 2.204623", "It is **{{out}} pounds**.", (0, 0, ""), (2, 150, "{b}")),
    Same(("{b} inches in cm", "convert {b} inches to cm", "how many cm is {b} inches", "what is {b} inches in centimeters", "{b} in to cm"), "{b} * 2.54", "It is **{{out}} cm**.", (0, 0, ""), (2, 90, "{b}")),
    Same(("{a} people share a bill of {b}, how much each", "split {b} among {a} people", "a bill of {b} for {a} people, each pays", "we are {a} and the bill is {b}. how much per person", "{b} shared by {a}"), "{b} / {a}", "Each pays **{{out}}**.", (2, 12, "{a} people"), (20, 600, "a bill of {b}")),
    Same(("I earn {b} a month and save {a}%. how much is that a year", "saving {a}% of {b} a month, how much in a year", "with {b} a month, {a}% saved, what do I save per year", "{a} percent of my {b} salary each month: savings in a year", "how much do I save in a year, {a}% of {b} monthly"), "{b} * {a} / 100 * 12", "It is **{{out}}** a year.", (2, 40, "{a}%"), (900, 6000, "{b}")),
    Same(("area of a circle with radius {b}", "a circle has radius {b}. its area", "what is the area of a circle of radius {b}", "circle, radius {b}, area", "how big is a circle with radius {b}"), "math.pi * {b}**2", "The area is **{{out}}**.", (0, 0, ""), (1, 60, "radius {b}")),
    Same(("area of a rectangle {a} by {b}", "a rectangle is {a} by {b}. area", "what is the area of a {a} x {b} rectangle", "rectangle, {a} and {b}, area", "a room of {a} m by {b} m, its area"), "{a} * {b}", "The area is **{{out}}**.", (2, 40, "{a} as the first side"), (2, 60, "{b} as the second side")),
    Same(("how long does it take to drive {b} km at {a} km/h", "{b} km at {a} km/h, how long", "time for {b} km with {a} km/h", "driving {b} km at a speed of {a} km/h takes how many hours", "at {a} km/h, how many hours for {b} km"), "{b} / {a}", "It takes **{{out}}** hours.", (20, 140, "{a} km/h"), (30, 900, "{b} km")),
    Same(("simple interest on {b} at {a}% for 3 years", "{b} at {a}% simple interest, 3 years, how much interest", "interest on {b} at {a} percent for three years, simple", "how much simple interest does {b} earn at {a}% in 3 years", "3 years, {b}, {a}% simple interest"), "{b} * {a} / 100 * 3", "The interest is **{{out}}**.", (1, 12, "{a}%"), (100, 9000, "{b}")),
    Same(("price {b} with {a}% discount", "{b} minus {a}% off", "a coat costs {b}, {a}% off. what do I pay", "what is {b} after a {a} percent discount", "{a}% off {b}"), "{b} * (1 - {a} / 100)", "You pay **{{out}}**.", (5, 70, "{a}% off"), (10, 900, "a price of {b}")),
    Same(("a recipe for {a} people needs 400 g of rice. how much for {b} people", "400 g of rice for {a} people, how much for {b}", "{a} people need 400 g of rice, {b} people?", "rice: 400 g serve {a}. for {b}", "scale 400 g from {a} to {b} people"), "400 / {a} * {b}", "It is **{{out}} g**.", (2, 8, "400 g for {a} people"), (2, 30, "{b} people")),
    Same(("square root of {b}", "sqrt of {b}", "what is the square root of {b}", "the root of {b}", "√{b}"), "{b}**0.5", "It is **{{out}}**.", (0, 0, ""), (2, 4000, "{b}")),
    Same(("bmi for {b} kg and {a} cm", "I weigh {b} kg and am {a} cm tall, bmi", "what is the bmi of someone with {b} kg, {a} cm", "body mass index: {b} kg, {a} cm", "{b} kg at {a} cm, bmi?"), "{b} / ({a} / 100)**2", "The BMI is **{{out}}**.", (150, 200, "{a} cm"), (45, 120, "{b} kg")),
    Same(("kinetic energy of {b} kg at {a} m/s", "a mass of {b} kg moves at {a} m/s. kinetic energy", "what kinetic energy has {b} kg with {a} m/s", "{b} kg, {a} m/s, kinetic energy", "energy of motion of {b} kg at {a} m/s"), "{b} * {a}**2 / 2", "The kinetic energy is **{{out}} J**.", (2, 60, "{a} m/s"), (1, 2000, "{b} kg")),
    Same(("{b} dollars in euros at 0.92", "convert {b} dollars to euros, rate 0.92", "how many euros are {b} dollars (1 dollar = 0.92 euros)", "{b} dollars, 0.92 euros each, in euros", "change {b} dollars into euros at 0.92"), "{b} * 0.92", "It is **{{out}} euros**.", (0, 0, ""), (5, 2000, "{b} dollars")),
)  # fmt: skip

_IN_CENTS, _OF_CENTS = ("Each pays", "You pay", "The interest"), ("a year.", "euros**.", "g**.")

_AGAIN = (
    "and {x}",
    "and {x}?",
    "what about {x}",
    "and for {x}",
    "and with {x}",
    "how about {x}",
    "the same for {x}",
    "same with {x}",
    "now {x}",
    "now with {x}",
    "what if it is {x}",
    "and if it were {x}",
    "and {x} instead",
    "what if I take {x} instead",
    "use {x} instead",
    "once more for {x}",
    "do it again with {x}",
    "ok, and {x}",
    "then {x}",
    "for {x}?",
    "change it to {x}",
    "what would it be for {x}",
    "{x}?",
    "redo that with {x}",
)


def _value(draw: Draw, figure: tuple[float, float, str]) -> int | float:
    """Whole, where people are counted."""
    low, high, alone = figure
    if "people" in alone or draw.chance(0.85):
        return draw.integer(int(low), int(high))
    return tidy(round(draw.random.uniform(low, high), 1))


@family("conversation", weight=4)
def chat_same_question(draw: Draw) -> tuple[Item, ...]:
    """A question; once or twice again with one figure changed, and the other as it was last."""
    same = draw.pick(*_QUESTIONS)
    a, b = _value(draw, same.a), _value(draw, same.b)
    items = [_turn(same, draw.phrase(*same.asks, a=a, b=b), a, b)]
    for _ in range(draw.pick(1, 1, 2, 3)):
        if same.a[2] and draw.chance(0.5):
            a, alone = _value(draw, same.a), same.a[2]
        else:
            b, alone = _value(draw, same.b), same.b[2]
        again = draw.phrase(*_AGAIN, x=alone.format(a=a, b=b))
        items.append(_turn(same, again, a, b))
    return tuple(items)


def _turn(same: Same, prompt: str, a: float, b: float) -> Item:
    formula = same.formula.format(a=a, b=b)
    places = 2 if same.answer.startswith(_IN_CENTS) or same.answer.endswith(_OF_CENTS) else 4
    code = with_modules(f"result = round({formula}, {places})\nprint(result)")
    return Ask(prompt, (Step(code, f"Compute {formula}."),), same.answer.format())
