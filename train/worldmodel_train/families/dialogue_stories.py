"""Conversations that go on: a figure, then what follows from it, or the same with another number."""

import math

from worldmodel_train.episodes import Ask, Cell, Draw, Item, family
from worldmodel_train.families.data import listed, numbers
from worldmodel_train.families.dialogues import STATS, decimals, gone_on, statistic
from worldmodel_train.families.follow_ups import follow_up, then
from worldmodel_train.families.words import some_names, some_words, variable


def turn(draw: Draw, templates: tuple[str, ...], code: str, answer: str, think: str, **v: object) -> Ask:  # fmt: skip
    return then(draw.phrase(*templates, **v), code, answer, think)


# --- the same again with another number ---------------------------------------------------------

# How it is asked; formula with {n}; answer; what a number may be followed by.
AGAIN: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("convert {n} kg to pounds{e}", "how many pounds [are|is] {n} kg{e}", "{n} kg in [pounds|lb|lbs]{e}", "what is {n} [kilos|kilograms] in pounds{e}", "I weigh {n} kg, what is that in [pounds|lbs]{e}", "[turn|change] {n} [kilos|kg] into pounds{e}", "{n} kg [=|->] ? lb{e}", "weight {n} kg, in pounds[ please|]{e}", "a parcel of {n} kg weighs how many pounds{e}"), "{n} / 0.45359237", "It is **{{out}} lb**.", " kg"),
    (("convert {n} pounds to kg{e}", "{n} [lb|lbs|pounds] in kg{e}", "how many [kilos|kg|kilograms] are {n} pounds{e}", "[turn|change] {n} pounds into [kilos|kg]{e}", "something weighs {n} lb, in kg{e}", "{n} lb [=|->] ? kg{e}", "what [is|are] {n} [pounds|lbs] in kilograms{e}"), "{n} * 0.45359237", "It is **{{out}} kg**.", " pounds"),
    (("{n} miles in km{e}", "convert {n} miles to kilometers{e}", "how many km is {n} miles{e}", "[turn|change] {n} miles into [km|kilometres]{e}", "a distance of {n} miles, in [km|kilometers]{e}", "{n} mi [=|->] ? km{e}", "what [is|are] {n} miles in [kilometers|km]{e}", "I ran {n} miles, how many [km|kilometres] [is that|was it]{e}"), "{n} * 1.609344", "It is **{{out}} km**.", " miles"),
    (("{n} km in miles{e}", "convert {n} km to miles{e}", "how many miles are {n} kilometres{e}", "[turn|change] {n} km into miles{e}", "{n} km [=|->] ? mi{e}", "what [is|are] {n} [kilometers|km] in miles{e}", "[the next town|work|the beach] is {n} km away, in miles{e}"), "{n} / 1.609344", "It is **{{out}} miles**.", " km"),
    (("{n} inches in cm{e}", "convert {n} inches to centimeters{e}", "how many cm is {n} inches{e}", "a {n} inch [screen|tv|pipe] in cm{e}", "{n} [in|inches] [=|->] ? cm{e}", "[turn|change] {n} inches into [cm|centimetres]{e}", "what [is|are] {n} inches in [centimeters|cm]{e}"), "{n} * 2.54", "It is **{{out}} cm**.", " inches"),
    (("{n} cm in inches{e}", "convert {n} [cm|centimeters] to inches{e}", "how many inches [is|are] {n} cm{e}", "[turn|change] {n} cm into inches{e}", "{n} cm [=|->] ? inches{e}"), "{n} / 2.54", "It is **{{out}} inches**.", " cm"),
    (("{n} feet in [meters|metres|m]{e}", "convert {n} ft to m{e}", "how many metres are {n} feet{e}", "[turn|change] {n} feet into [meters|m]{e}", "{n} [ft|feet] [=|->] ? m{e}", "a plane at {n} feet, how many metres is that{e}"), "{n} * 0.3048", "It is **{{out}} m**.", " feet"),
    (("{n} [meters|metres] in feet{e}", "convert {n} m to [ft|feet]{e}", "how many feet are {n} [metres|meters]{e}", "{n} m [=|->] ? ft{e}", "a [tree|tower|wall] of {n} m in feet{e}"), "{n} / 0.3048", "It is **{{out}} feet**.", " m"),
    (("{n} celsius in fahrenheit{e}", "convert {n} degrees C to F{e}", "what is {n} °C in °F{e}", "how hot is {n} celsius in fahrenheit{e}", "it is {n} °C outside, what is that in fahrenheit{e}", "[turn|change] {n} degrees celsius into fahrenheit{e}", "{n} C [=|->] ? F{e}", "oven at {n} °C, in °F{e}"), "{n} * 9 / 5 + 32", "It is **{{out}} °F**.", " degrees"),
    (("{n} fahrenheit in celsius{e}", "convert {n} F to C{e}", "what is {n} °F in celsius{e}", "[turn|change] {n} degrees fahrenheit into celsius{e}", "{n} F [=|->] ? C{e}", "the recipe says {n} °F, [celsius|what is it in celsius|in °C]{e}"), "({n} - 32) * 5 / 9", "It is **{{out}} °C**.", " F"),
    (("square root of {n}{e}", "sqrt({n}){e}", "what is the [square |]root of {n}{e}", "√{n}{e}", "root of {n}{e}", "take the square root of {n}{e}", "which number times itself is {n}{e}", "side of a square with area {n}{e}"), "math.sqrt({n})", "It is **{{out}}**.", ""),
    (("{n} squared", "what is the square of {n}", "square {n}", "{n}^2", "{n} times itself", "{n} to the power of 2", "area of a square with side {n}", "[calculate|compute] {n}²"), "{n} ** 2", "It is **{{out}}**.", ""),
    (("{n} cubed", "what is {n} to the third power", "cube of {n}", "{n}^3", "{n} to the power of 3", "{n} * {n} * {n}", "[calculate|compute] {n}³"), "{n} ** 3", "It is **{{out}}**.", ""),
    (("area of a circle with radius {n}{e}", "circle, radius {n}: area{e}", "what's the area of a circle of radius {n}{e}", "a round [table|pond|pizza] with radius {n}, its area{e}", "how big is a circle with r = {n}{e}", "r = {n}, circle area{e}"), "math.pi * {n} ** 2", "The area is **{{out}}**.", ""),
    (("circumference of a circle with radius {n}{e}", "how far is it around a circle of radius {n}{e}", "circle, r = {n}: circumference{e}", "perimeter of a circle, radius {n}{e}"), "2 * math.pi * {n}", "The circumference is **{{out}}**.", ""),
    (("volume of a cube with side {n}", "cube with edges of {n}, volume{e}", "how much [fits into|is in] a cube of side {n}{e}", "a cube, {n} on each edge: volume"), "{n} ** 3", "The volume is **{{out}}**.", ""),
    (("{n} minutes in hours{e}", "how many hours are {n} minutes{e}", "convert {n} min to h{e}", "a film of {n} minutes, in hours{e}", "{n} [min|minutes] [=|->] ? hours{e}", "[turn|change] {n} minutes into hours{e}"), "{n} / 60", "It is **{{out}} hours**.", " minutes"),
    (("{n} hours in minutes", "how many minutes [are|is] {n} hours", "{n} h [=|->] ? min", "[turn|change] {n} hours into minutes", "{n} hours is how many minutes", "convert {n} hours to minutes"), "{n} * 60", "It is **{{out}} minutes**.", " hours"),
    (("{n} days in hours", "how many hours are {n} days", "convert {n} days to hours", "{n} days is how many hours", "hours in {n} days"), "{n} * 24", "It is **{{out}} hours**.", " days"),
    (("{n} weeks in days", "how many days are {n} weeks", "{n} weeks is how many days", "days in {n} weeks", "convert {n} weeks to days"), "{n} * 7", "It is **{{out}} days**.", " weeks"),
    (("sum of the numbers from 1 to {n}", "add up 1 to {n}", "1 + 2 + ... + {n}", "total of all whole numbers up to {n}", "what do the numbers from 1 through {n} add up to", "[add|sum] all numbers from one to {n}"), "{n} * ({n} + 1) / 2", "The sum is **{{out}}**.", ""),
    (("one percent of {n}{e}", "1% of {n}{e}", "a hundredth of {n}{e}", "how much is one percent of {n}{e}"), "{n} / 100", "It is **{{out}}**.", ""),
    (("half of {n}", "what is half of {n}", "{n} divided by two", "halve {n}", "one half of {n}", "{n} split in two", "the half of {n}", "{n}/2"), "{n} / 2", "It is **{{out}}**.", ""),
    (("[double|twice] {n}", "two times {n}", "what is twice {n}", "{n} doubled", "{n} and {n} together", "2 * {n}"), "{n} * 2", "It is **{{out}}**.", ""),
    (("a third of {n}{e}", "one third of {n}{e}", "{n} divided by three{e}", "{n} split three ways{e}", "{n}/3{e}"), "{n} / 3", "It is **{{out}}**.", ""),
    (("one over {n}{e}", "1/{n}{e}", "reciprocal of {n}{e}", "inverse of {n}{e}", "1 divided by {n}{e}"), "1 / {n}", "It is **{{out}}**.", ""),
    (("log10 of {n}{e}", "logarithm of {n} to base 10{e}", "[common|decimal] log of {n}{e}", "log base 10 of {n}{e}"), "math.log10({n})", "It is **{{out}}**.", ""),
    (("natural log of {n}{e}", "ln({n}){e}", "ln {n}{e}", "logarithm of {n} to base e{e}"), "math.log({n})", "It is **{{out}}**.", ""),
    (("[sin|sine] of {n} degrees{e}", "sin({n}°){e}", "what is the sine of {n} degrees{e}"), "math.sin(math.radians({n}))", "It is **{{out}}**.", " degrees"),
    (("[cos|cosine] of {n} degrees{e}", "cos({n}°){e}", "what is the cosine of {n} degrees{e}"), "math.cos(math.radians({n}))", "It is **{{out}}**.", " degrees"),
    (("[add|put] 19% tax [to|on] {n}{e}", "{n} plus 19% VAT{e}", "{n} with 19 percent VAT{e}", "gross price of {n} net at 19%{e}"), "{n} * 1.19", "It is **{{out}}**.", ""),
    (("{n} with 20% off{e}", "20 percent off {n}{e}", "sale price of {n}, 20% discount{e}", "{n} minus 20%{e}"), "{n} * 0.8", "It is **{{out}}**.", ""),
)  # fmt: skip
SAME = (
    "and {n}{u}", "and for {n}{u}", "what about {n}{u}", "how about {n}{u}", "and {n}{u}{e}", "now {n}{u}{e}", "[the |]same for {n}{u}", "same with {n}{u} please", "what if it is {n}{u}",
    "[ok |]now with {n}{u}", "and if it were {n}{u} instead", "[do|try] {n}{u} too", "{n}{u} instead", "and what is it for {n}{u}", "[do the same|repeat that] [with|for] {n}{u}", "{n}{u}", "next {n}{u}",
    "[and|now] the same [thing |calculation |]for {n}{u}", "[then|also] {n}{u}", "[now|next]: {n}{u}", "{n}{u} [as well|too|also]", "[can you|could you|please] [do|try] {n}{u} [as well|too|now]", "[once more|again] [for|with] {n}{u}",
    "if [I|you|we] [take|use|have] {n}{u}", "[suppose|say|let's say] {n}{u} [now|instead]", "[and|or] {n}{u}, [what is it then|how much is it|what would it be]", "[replace|swap] that [by|with|for] {n}{u}", "not that, {n}{u}", "[sorry|oops], I meant {n}{u}",
    "[the|and the] next one is {n}{u}", "{n}{u}, [same question|same thing|same calculation|likewise]", "[and|so] when it is {n}{u}", "what would it be for {n}{u}", "make it {n}{u}", "take {n}{u} instead", "with {n}{u} [instead|rather|now]", "[one more|another one]: {n}{u}", "[how much|what] is it [for|with] {n}{u}",
)  # fmt: skip
EVERYDAY_AGAIN: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("{p}% of {n}{e}", "what is {p} percent of {n}{e}", "how much is {p}% of {n}{e}", "take {p}% of {n}{e}", "[compute|calculate] {p} percent of {n}{e}", "out of {n}, {p}%{e}", "{n}, and {p}% of it{e}", "{p}% [commission|tip|fee] on {n}, how much{e}", "I get {p} percent of {n}, how much is it{e}"), "{n} * {p} / 100", "It is **{{out}}**."),
    (("{n} plus {p}% tax{e}", "add {p}% [tax|VAT|tip] to {n}{e}", "{n} with {p} percent [tax|VAT][ on top|]{e}", "[net|price] {n}, {p}% [tax|VAT] comes on top, total{e}", "increase {n} by {p}%{e}", "{n} goes up {p} percent{e}", "gross of {n} at {p}% VAT{e}", "a bill of {n} and {p}% tip, what do I pay{e}"), "{n} * (1 + {p} / 100)", "It is **{{out}}**."),
    (("{p}% off {n}{e}", "price of {n} with a {p}% discount{e}", "{n} minus {p} percent{e}", "{n} in the sale, {p}% off{e}", "reduce {n} by {p}%{e}", "[a coat|a bike|a phone] costs {n}, I get {p}% off{e}", "{n} less {p}%{e}", "take {p} percent off {n}{e}"), "{n} * (1 - {p} / 100)", "It is **{{out}}**."),
    (("a {n} bill split by {p}{e}", "share {n} among {p} people{e}", "{n} divided between {p}{e}", "{p} of us share {n}, how much each{e}", "split {n} [among|between] {p} friends{e}", "{n} / {p}{e}", "divide {n} by {p}{e}", "{n} for {p} people, per head{e}"), "{n} / {p}", "Each gets **{{out}}**."),
    (("{p} items at {n} each{e}", "what do {p} tickets at {n} cost{e}", "{p} times {n}{e}", "{p} [chairs|nights|pieces] for {n} each, total{e}", "I buy {p} at {n} a piece{e}", "{n} each, {p} of them{e}", "{p} x {n}{e}", "multiply {n} by {p}{e}"), "{n} * {p}", "It is **{{out}}**."),
    (("how long for {n} km at {p} km/h{e}", "time for {n} km with a speed of {p} km/h{e}", "I drive {n} km at {p} km/h, how many hours{e}", "{n} km, {p} km/h: hours{e}", "hours needed for {n} km if the speed is {p} km/h{e}", "going {p} km/h, when have I done {n} km, in hours{e}"), "{n} / {p}", "It takes **{{out}} hours**."),
    (("{n} invested at {p}% for one year{e}", "what does {n} become after one year at {p} percent{e}", "I put {n} in the bank at {p}%, balance after a year{e}", "{n} plus a year of {p}% interest{e}", "one year, {p}% interest, {n} to start with{e}"), "{n} * (1 + {p} / 100)", "It becomes **{{out}}**."),
    (("simple interest on {n} at {p}% for one year{e}", "interest for a year on {n}, rate {p}%{e}", "{p}% a year on {n}: how much interest{e}"), "{n} * {p} / 100", "The interest is **{{out}}**."),
    (("a rectangle {n} by {p}, area{e}", "area of a {n} x {p} rectangle{e}", "length {n}, width {p}, how large is the area{e}", "[a room|a field|a garden] of {n} times {p}, its area{e}"), "{n} * {p}", "The area is **{{out}}**."),
    (("{n} km on {p} litres, how many km per litre{e}", "the car goes {n} km with {p} litres. km per litre{e}", "fuel economy for {n} km and {p} l, in km per litre{e}"), "{n} / {p}", "It is **{{out}} km per litre**."),
    (("{p} hours at {n} an hour{e}", "I work {p} hours for {n} an hour, pay{e}", "pay for {p} h, hourly wage {n}{e}", "wage {n} per hour, {p} hours, how much{e}"), "{n} * {p}", "The pay is **{{out}}**."),
    (("{n} words at {p} words per minute, how many minutes{e}", "reading {n} words with {p} per minute takes how many minutes{e}", "minutes to type {n} words at {p} wpm{e}"), "{n} / {p}", "It takes **{{out}} minutes**."),
)  # fmt: skip
# The same again, with the number called by its name: keyed by the first wording of the question.
NAMED_AGAIN: dict[str, tuple[str, ...]] = {
    "area of a circle with radius {n}{e}": ("[and |]with [a |]radius [of |]{n}", "[and |]if the radius is {n}", "r = {n}", "[now |]radius {n}", "change the radius to {n}", "what if r is {n}", "and a circle of radius {n}"),
    "circumference of a circle with radius {n}{e}": ("[and |]with [a |]radius [of |]{n}", "[and |]if the radius is {n}", "r = {n}", "[now |]radius {n}", "change the radius to {n}", "and a circle of radius {n}"),
    "volume of a cube with side {n}": ("[and |]with [a |]side [of |]{n}", "[and |]if the side is {n}", "side {n}", "and a cube of side {n}", "edges of {n} instead"),
    "{n} squared": ("[and |]{n}^2", "[and |]{n} squared", "and the square of {n}", "then {n} squared"),
    "{n} cubed": ("[and |]{n}^3", "[and |]{n} cubed", "and the cube of {n}", "then {n} cubed"),
    "square root of {n}{e}": ("[and |]of {n}", "and the root of {n}", "[and |]sqrt({n})", "root of {n} too", "square root of {n} then"),
    "[sin|sine] of {n} degrees{e}": ("[and |]of {n} degrees", "and sin({n}°)", "the sine of {n} degrees too", "[and |]at {n} degrees"),
    "[cos|cosine] of {n} degrees{e}": ("[and |]of {n} degrees", "and cos({n}°)", "the cosine of {n} degrees too", "[and |]at {n} degrees"),
    "half of {n}": ("[and |]half of {n}", "[and |]of {n}", "half of {n} too"),
    "[double|twice] {n}": ("[and |]twice {n}", "[and |]of {n}", "{n} doubled too"),
    "one percent of {n}{e}": ("[and |]of {n}", "one percent of {n} too", "and 1% of {n}"),
    "sum of the numbers from 1 to {n}": ("[and |]up to {n}", "[and |]to {n}", "from 1 to {n} instead", "go up to {n}", "[and |]until {n}"),
}  # fmt: skip
# With two numbers: how the second is changed, and how the first is; in the order of EVERYDAY_AGAIN.
NAMED_FIGURES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("{p} of it", "and {p} of {n}", "{p} of the same number"), ("{o} of {m}", "and of {m}", "the same percentage of {m}")),
    (("[and |]at a rate of {p}", "if the tax is {p}", "with {p} tax", "and {p} tax"), ("[and |]for a price of {m}", "if it costs {m}", "and {m} net", "a bill of {m}")),
    (("[and |]with {p} off", "a discount of {p}", "if it is {p} off", "and {p} discount"), ("[and |]for a price of {m}", "if it costs {m}", "a {m} one", "regular price {m}")),
    (("[and |]if we are {p}", "{p} people", "[and |]among {p}", "with {p} of us", "one for each of {p}"), ("[and |]if the bill is {m}", "a bill of {m}", "{m} in total", "[and |]if it costs {m}")),
    (("[and |]{p} of them", "if I take {p}", "{p} pieces", "I need {p}"), ("[and |]at {m} each", "if one costs {m}", "price {m} each", "{m} a piece")),
    (("[and |]at {p} km/h", "driving {p} km/h", "if I go {p} km/h", "with a speed of {p}"), ("[and |]for {m} km", "if it is {m} km", "a way of {m} km", "distance {m}")),
    (("[and |]at {p}", "if the rate is {p}", "interest of {p}", "with {p} interest"), ("[and |]with {m} to start", "if I put in {m}", "starting with {m}", "a deposit of {m}")),
    (("[and |]at {p}", "if the rate is {p}", "a rate of {p}"), ("[and |]on {m}", "if the sum is {m}", "for a loan of {m}")),
    (("[and |]if the width is {p}", "width {p}", "{p} wide"), ("[and |]if the length is {m}", "length {m}", "{m} long")),
    (("[and |]on {p} litres", "if it takes {p} litres", "with {p} l"), ("[and |]for {m} km", "if it goes {m} km", "{m} km")),
    (("[and |]for {p} hours", "if I work {p} hours", "{p} h"), ("[and |]at {m} an hour", "if I get {m} an hour", "wage {m}")),
    (("[and |]at {p} words per minute", "{p} wpm", "if I manage {p} a minute"), ("[and |]for {m} words", "if there are {m} words", "{m} words")),
)  # fmt: skip
OTHER_P = (
    "and [with |for |]{p}", "what if it is {p} instead", "and for {p} instead of {o}", "now with {p}", "{p} instead of {o}", "same with {p}", "what about {p} [rather than|instead of] {o}", "if it were {p}", "[change|set] the {o} to {p}", "replace {o} [by|with] {p}",
    "{p}, not {o}", "not {o} but {p}", "make it {p} [instead of {o}|rather than {o}]", "[sorry|oops], I meant {p} [instead of|not] {o}", "[suppose|say] it's {p} [instead of|rather than] {o}", "[again|once more|redo it|repeat that] with {p} [instead of|for|in place of] {o}", "how [would|does] it look with {p} [instead of|rather than] {o}", "[how much|what] is it if the {o} [is|becomes|were] {p}",
)  # fmt: skip
OTHER_N = (
    "and [with |for |]{n}", "and {n}", "what about {n}", "same for {n}", "now for {n}", "and if it is {n}", "how about {n} instead", "the same for {n} please", "what if it were {n} instead of {m}", "{n} instead of {m}", "[change|set] the {m} to {n}", "replace {m} [by|with] {n}", "{n}, not {m}", "not {m} but {n}", "[sorry|oops], I meant {n} [instead of|not] {m}",
    "[suppose|say] it's {n} [instead of|rather than] {m}", "[again|once more|redo it|repeat that] with {n} [instead of|for|in place of] {m}", "[how much|what] is it if the {m} [is|becomes|were] {n}", "[do|try] {n} [instead of|rather than] {m}", "[and|now] the same [thing |calculation |]for {n}",
)  # fmt: skip


@family("conversation", weight=2)
def chat_again(draw: Draw) -> tuple[Item, ...]:
    """A formula, then the same one with another number."""
    asked, formula, answer, unit = draw.pick(*AGAIN)
    answer = answer.replace("{{", "{").replace("}}", "}")
    end, places = decimals(draw)
    items: list[Item] = []
    ten = draw.pick(20, 100, 100, 1000)
    for i in range(draw.pick(2, 2, 3)):
        n = draw.integer(2, ten) if draw.chance(0.8) else draw.decimal(1, ten, 1)
        head = "import math\n" if "math" in formula else ""
        code = f"{head}result = round({formula.format(n=n)}, {places})\nprint(result)"
        if i == 0:
            items.append(
                turn(draw, asked, code, answer, f"That is {formula.format(n=n)}.", n=n, e=end)
            )
            continue
        more = draw.pick("", "", unit)
        think = f"The same with {n}: {formula.format(n=n)}."
        named = NAMED_AGAIN.get(asked[0], SAME)
        again = named if draw.chance(0.4) else SAME
        items.append(turn(draw, again, code, answer, think, n=n, u=more, e=""))
    return (*items, *gone_on(draw, items[-1], 0.15))


_PLAUSIBLE: dict[str, tuple[tuple[int, int], tuple[int, ...]]] = {
    "how long for {n} km at {p} km/h{e}": ((20, 900), (40, 50, 60, 70, 80, 90, 100, 110, 120)),
    "a rectangle {n} by {p}, area{e}": ((20, 90), ()),
    "{n} km on {p} litres, how many km per litre{e}": ((80, 160), (6, 7, 8, 9, 10, 12)),
    "{p} hours at {n} an hour{e}": ((12, 60), (2, 3, 4, 5, 6, 7, 8)),
    "{n} words at {p} words per minute, how many minutes{e}": ((100, 2000), (30, 40, 50, 60, 80)),
}
"""Keyed by the first wording: how large the first number may be, and the second ones, where both
are named when they change."""


@family("conversation", weight=1.5)
def chat_other_figure(draw: Draw) -> tuple[Item, ...]:
    """Two numbers, of which one is then changed."""
    which = draw.pick(*range(len(EVERYDAY_AGAIN)))
    asked, formula, answer = EVERYDAY_AGAIN[which]
    by_p, by_n = NAMED_FIGURES[which]
    answer = answer.replace("{{", "{").replace("}}", "}")
    end, places = decimals(draw)
    span, some = _PLAUSIBLE.get(asked[0], ((20, 2000), ()))
    n, p = draw.integer(*span), draw.pick(*(some or (3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40)))
    p = p if "%" in asked[0] or some else min(p, 15)  # an "and with 30" would mean the other number
    code = "result = round({f}, {d})\nprint(result)"
    f = formula.format(n=n, p=p)
    items: list[Item] = [turn(draw, asked, code.format(f=f, d=places), answer, f"That is {f}.", n=n, p=p, e=end)]  # fmt: skip
    percent = "%" in asked[0]
    others: tuple[int, ...] = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15)
    if percent:
        others = (*others, 18, 20, 25, 30, 40, 50)
    for _ in range(draw.pick(1, 1, 2)):
        if draw.chance(0.5):
            o, p = p, draw.pick(*(x for x in some or others if x != p))  # fmt: skip
            f = formula.format(n=n, p=p)
            sign = draw.pick("%", " percent") if percent else ""
            other = by_p if some or draw.chance(0.4) else OTHER_P
            items.append(turn(draw, other, code.format(f=f, d=places), answer, f"The same with {p}: {f}.", p=f"{p}{sign}", o=f"{o}{sign}", n=n))  # fmt: skip
        else:
            m, n = n, draw.integer(*span)
            f = formula.format(n=n, p=p)
            other, old = (by_n, n) if some or draw.chance(0.4) else (OTHER_N, m)
            items.append(turn(draw, other, code.format(f=f, d=places), answer, f"The same with {n}: {f}.", n=n, m=old, o=f"{p}%"))  # fmt: skip
    return (*items, *gone_on(draw, items[-1], 0.15))


EXPRESSIONS = (
    ("{x} cubed minus 5{x}", "{x} ** 3 - 5 * {x}"), ("{x} squared plus {k}", "{x} ** 2 + {k}"), ("{k}{x} - {m}", "{k} * {x} - {m}"), ("{k} times {x} plus {m}", "{k} * {x} + {m}"),
    ("{x}^2 - {k}{x} + {m}", "{x} ** 2 - {k} * {x} + {m}"), ("{x}^3 - {m}", "{x} ** 3 - {m}"), ("({x} + {k})^2", "({x} + {k}) ** 2"), ("({x} + {k})({x} - {m})", "({x} + {k}) * ({x} - {m})"),
    ("{x} squared minus {m}", "{x} ** 2 - {m}"), ("{k}{x}^2 + {m}", "{k} * {x} ** 2 + {m}"), ("{x} to the power of 4", "{x} ** 4"), ("2 to the power of {x}", "2 ** {x}"), ("{x}({x} + 1)/2", "{x} * ({x} + 1) / 2"),
    ("{k} plus the square root of {x}", "{k} + {x} ** 0.5"), ("{x} percent of {m}", "{m} * {x} / 100"), ("1/{x}", "1 / {x}"), ("{x} squared times {k}", "{x} ** 2 * {k}"), ("3{x} + {x}/2", "3 * {x} + {x} / 2"),
)  # fmt: skip


@family("conversation", weight=1.5)
def chat_variable(draw: Draw) -> tuple[Item, ...]:
    """A formula in a variable of the person's, then with another value of it."""
    x = draw.pick("x", "x", "x", "n", "t", "a", "y", "r", "k")
    k, m = draw.integer(2, 9), draw.integer(2, 30)
    value = draw.integer(2, 12)
    said, formula = (s.format(x=x, k=k, m=m) for s in draw.pick(*EXPRESSIONS))
    items: list[Item] = []
    first: tuple[str, ...]
    code = f"result = round({formula}, 4)\nprint(result)"
    if draw.chance(0.65):
        items.append(Cell(f"{x} = {value}"))
        first = ("[now |]compute {f} [with that {x}|for my {x}|]", "[what do I get for|what comes out for|value of] {f}", "[plug|put] {x} into {f}", "I [need|want] {f}", "{f} with {x} as it is", "[tell|show|give] me {f}", "{x} is set, so what is {f}", "f({x}) = {f}, its value", "<find> {f}", "what is {f}", "{f}", "{f} [please|now|with my {x}]", "how much is {f}", "evaluate {f}", "[use|take] [my |]{x}: {f}", "so {f} is")  # fmt: skip
        items.append(
            turn(draw, first, code, "It is **{out}**.", f"{x} is in the shell: {formula}.", f=said, x=x)
        )  # fmt: skip
    else:
        first = ("[plug|put] {x} = {n} into {f}", "[say|suppose] {x} is {n}: {f}", "[substitute|insert] {n} for {x} in {f}", "{x} is {n}, [compute|calculate|find] {f}", "f({x}) = {f}, [so f({n})|what is f({n})|f({n}) = ?]", "[set|take] {x} = {n}; [then |]{f}", "the formula is {f}. what does it give for {x} = {n}", "[I have|there is] {x} = {n}, [and need|and I need] {f}", "value of {f} [at|for] {x} = {n}", "<find> {f} for {x} = {n}", "what is {f} if {x} is {n}", "{x} = {n}. {f}", "{f}, {x} = {n}", "evaluate {f} at {x} = {n}", "let {x} be {n}, what is {f}", "{f} when {x} equals {n}", "with {x} = {n}, how much is {f}")  # fmt: skip
        items.append(
            turn(draw, first, f"{x} = {value}\n{code}", "It is **{out}**.", f"Set {x} to {value}: {formula}.", f=said, x=x, n=value)
        )  # fmt: skip
    for _ in range(draw.pick(1, 1, 2)):
        value = draw.integer(2, 15)
        again = ("[now|next] {x} = {n}", "{x} = {n}", "[and|now] [take|use|let's take] {n} for {x}", "[plug|put] in {n}", "[suppose|say] {x} [is|were] {n}", "[change|set] {x} to {n}[, what comes out|, the value again|]", "same formula, {x} = {n}", "[do it|once more|again] for {x} = {n}", "[how about|what about] {x} = {n}", "{n} instead [for {x}|]", "let {x} be {n} [this time|now|instead]", "[evaluate|compute|recompute] it at {x} = {n}", "with {n} as {x}", "[and|now] at {x} = {n}", "repeat it, taking {n} for {x}", "and for {x} = {n}", "what if {x} is {n}", "[and |now |]with {x} = {n}", "change {x} to {n} [and do it again|]", "same [thing |formula |]for {x} = {n}", "set {x} to {n}, what is it now", "and when {x} equals {n}", "{x} = {n} instead", "[repeat|again] with {x} = {n}", "if {x} were {n}, what would it be")  # fmt: skip
        items.append(
            turn(draw, again, f"{x} = {value}\n{code}", f"With {x} = {value} it is **{{out}}**.", f"Set {x} to {value}; the same formula.", x=x, n=value)
        )  # fmt: skip
    return tuple(items)


@family("conversation", weight=1.2)
def chat_two_numbers(draw: Draw) -> tuple[Item, ...]:
    """Two numbers of the person's: powers, remainders, swapping them."""
    a, b = draw.pick(("a", "b"), ("a", "b"), ("x", "y"), ("m", "n"), ("p", "q"), ("first", "second"), ("u", "v"))  # fmt: skip
    one, two = draw.integer(5, 60), draw.integer(2, 9)
    cells: list[Item] = [Cell(f"{a} = {one}"), Cell(f"{b} = {two}")] if draw.chance(0.5) else [Cell(f"{a} = {one}\n{b} = {two}")]  # fmt: skip
    single = (
        (("what remains [if|when] I divide {a} by {b}", "{a} modulo {b}", "the rest of {a} over {b}", "{a} divided by {b}, only the remainder", "[what is |]{a} mod {b}", "remainder of {a} divided by {b}", "{a} % {b}", "what is left when {a} is divided by {b}"), "{a} % {b}"),
        (("{a} ** {b}", "pow({a}, {b})", "{a} to the power of {b}" + " please", "{a} to the power {b}", "{a} ^ {b}", "{a} to the {b}", "raise {a} to {b}", "{a} to the power of {b}"), "{a} ** {b}"),
        (("{a} * {b}", "{a} x {b}", "{a} multiplied by {b}", "the two of them multiplied", "{a} times {b}", "product of {a} and {b}", "multiply {a} and {b}"), "{a} * {b}"),
        (("{b} less than {a}", "{b} taken from {a}", "subtract {b} from {a}", "take {b} away from {a}", "{a} minus {b}", "difference of {a} and {b}", "{a} - {b}"), "{a} - {b}"),
        (("{a} and {b} together", "the two added", "add {a} and {b}", "what do {a} and {b} make", "{a} plus {b}", "sum of {a} and {b}", "{a} + {b}"), "{a} + {b}"),
        (("divide {a} by {b}", "{a} over {b}", "how many times {b} is {a}, as a decimal", "{a} divided by {b}", "{a} / {b}", "ratio of {a} to {b}"), "round({a} / {b}, 4)"),
        (("{a} divided by {b}, whole part", "how many whole {b} fit into {a}", "{a} div {b}", "how often does {b} go into {a}", "{a} // {b}", "integer division of {a} by {b}"), "{a} // {b}"),
        (("the greater one of {a} and {b}", "{a} or {b}, the bigger value", "maximum of the two", "the larger of {a} and {b}", "which is bigger, {a} or {b}", "max of {a} and {b}"), "max({a}, {b})"),
        (("{a} and {b} on average", "mean of the two", "halfway between {a} and {b}", "the [average|mean] of {a} and {b}", "what lies in the middle of {a} and {b}"), "({a} + {b}) / 2"),
        (("square both and add", "the squares of {a} and {b} added", "add the square of {a} and the square of {b}", "sum of their squares", "{a} squared plus {b} squared", "{a}^2 + {b}^2"), "{a} ** 2 + {b} ** 2"),
    )  # fmt: skip
    items = cells
    for _ in range(draw.pick(1, 2, 2)):
        kind = draw.pick("one", "one", "two", "swap")
        (t1, f1), (t2, f2) = draw.random.sample(single[:7], 2)
        f1, f2 = f1.format(a=a, b=b), f2.format(a=a, b=b)
        if kind == "one":
            t1, f1 = draw.pick(*single)
            f1 = f1.format(a=a, b=b)
            t = tuple(f"[tell me |what's |and |]{s}" for s in t1)
            items.append(turn(draw, t, f"result = {f1}\nprint(result)", "It is **{out}**.", f"That is {f1}.", a=a, b=b))  # fmt: skip
        elif kind == "two":
            t = ("first {s}, then {u}", "two things: {s} and {u}", "{s}. [also|and] {u}", "[can I have|could you give me] {s} and {u}", "{s} as well as {u}", "[whats|what's|what is] {s} and {u}", "{s} and [also |]{u}", "[give me|I need|tell me] {s} and {u}", "{s}, {u}", "both {s} and {u}", "{s}? and {u}")  # fmt: skip
            s, u = (draw.phrase(*x, a=a, b=b) for x in (t1, t2))
            items.append(turn(draw, t, f"print({f1}, {f2})", "They are **{out}**.", f"That is {f1} and {f2}.", s=s, u=u))  # fmt: skip
        else:
            t = ("[swap|trade|exchange] their values, then {s}", "{a} gets {b} and {b} gets {a}. now {s}", "{a}, {b} = {b}, {a}; {s}", "[turn|switch] them around. {s}", "interchange {a} and {b}. [then|now] {s}", "give {a} the value of {b} and the other way round; {s}", "[exchange|switch] {a} and {b} and tell me {s}", "swap them. {s} now", "after swapping {a} and {b}, what is {s}", "let {a} and {b} change places. {s}")  # fmt: skip
            s = draw.phrase(*t1, a=a, b=b)
            items.append(turn(draw, t, f"{a}, {b} = {b}, {a}\nresult = {f1}\nprint(result)", "It is **{out}**.", f"Swap {a} and {b}, then {f1}.", a=a, b=b, s=s))  # fmt: skip
    return tuple(items)


# --- stories ------------------------------------------------------------------------------------


def _bill(draw: Draw) -> tuple[Item, ...]:
    total, n, p = draw.pick(draw.integer(20, 400), draw.decimal(20, 300)), draw.integer(2, 8), draw.pick(5, 10, 12, 15, 18, 20)  # fmt: skip
    first = turn(draw, ("[dinner|lunch|the taxi|the hotel] was {t} for {n} people, [per head|per person|each]", "what is one share of {t} among {n}", "[each|everyone] of {n} pays the same part of {t}, how much", "{t} bill, {n} people, [equal shares|split equally]", "there were {n} of us and it [cost|came to] {t}. my part", "how much does each of {n} friends owe of {t}", "{t} / {n} people", "go dutch: {t}, {n} people", "we spent {t} on [food|the trip|pizza] and are {n} people. one share", "{n} of us [share|split] a bill of {t}. how much each", "{t} divided among {n} friends", "[we are|there are] {n} people and the bill is {t}, what does each pay", "split {t} {n} ways", "{n} friends paid {t} together. how much per person"),
                 f"result = round({total} / {n}, 2)\nprint(result)", "Each pays **{out}**.", f"{total} over {n}.", t=total, n=n)  # fmt: skip
    second = draw.pick(
        turn(draw, ("[and |]{p}% tip", "add {p}% tip to [that|each share|my share]", "with tip, {p} percent", "we also leave {p}% for the waiter, [each pays|per person|so each]", "[and |]including {p}% tip", "if each adds {p}%", "on top of a share comes {p}% tip. what is it for one person", "[and |]with {p}% tip [each|on top|for each]", "everyone adds {p} percent tip. what does each pay then", "plus {p}% tip per person", "each [also |]tips {p}%, how much is it then", "now include a tip of {p}%"),
             f"result = round(result * (1 + {p} / 100), 2)\nprint(result)", "With the tip each pays **{out}**.", f"result plus {p} percent.", p=p),
        turn(draw, ("[and |]for {m}", "{m} people [rather than {n}|instead of {n}|now]", "no wait, we are {m}", "[suppose|say] {m} come", "someone joins us, so {m}", "[redo|do] it for {m} [people|]", "and if {m} [people|of us] [share|split] it", "what if we are {m}", "one more person comes, {m} in total. how much each now", "and split by {m}", "same bill for {m} people", "with {m} people instead"),
             f"result = round({total} / {n + 1}, 2)\nprint(result)", f"With {n + 1} people each pays **{{out}}**.", f"{total} over {n + 1}.", m=n + 1, n=n),
        turn(draw, ("two [people|shares|persons] please", "I pay for my wife too", "for me and my brother", "double share", "I cover two people, so", "I pay for two. how much is that", "and for a couple", "how much for two people", "I also pay for my friend, how much is it for me", "two shares are how much"),
             "result = round(result * 2, 2)\nprint(result)", "Two shares are **{out}**.", "result times 2."),
    )  # fmt: skip
    return (first, second)


def _trip(draw: Draw) -> tuple[Item, ...]:
    speed, hours = draw.integer(20, 130), draw.pick(1.5, 2, 2.5, 3, 3.5, 4, 5, 0.5)
    km, other, litres = round(speed * hours, 1), draw.pick(50, 100, 200, 300, 500, 800, draw.integer(20, 900)), draw.pick(4, 5, 6, 7, 8, 9, 6.5)  # fmt: skip
    km = int(km) if km == int(km) else km
    first = turn(draw, ("{k} km took me {h} hours, [speed|average speed|how fast was that]", "[we|they] [drove|rode|travelled] {k} km in {h} h[: average speed|, how fast|. km/h]", "speed for {k} km in {h} hours", "in {h} hours I did {k} km. [what speed is that|how fast was I]", "{k} km / {h} h", "[distance|way] {k} km, time {h} h, speed", "it took {h} hours to do {k} km by [car|train|bus|van]; speed on average", "{k} km in {h} h. speed", "I drove {k} km in {h} hours, what was my average speed", "average speed for {k} kilometers in {h} hours", "how fast is {k} km in {h} hours"),
                 f"result = round({km} / {hours}, 2)\nprint(result)", "The speed is **{out} km/h**.", f"{km} over {hours}.", k=km, h=hours)  # fmt: skip
    second = turn(draw, ("[and |]for {k} km", "[and |]how long for {k} km [then|at that rate|like that]", "keeping that [speed|pace], {k} km take how many hours", "{k} km [at the same speed|like that], hours", "hours to [drive|do|cover] {k} km then", "if I go on like that, when have I done {k} km, in hours", "with the speed unchanged, hours for {k} km", "and {k} km at that speed, how [long|many hours]", "at this [speed|pace], when am I through {k} km", "time for {k} km then", "how many hours for {k} km", "I want to go {k} km at the same speed, how long is that"),
                  f"result = round({other} / result, 2)\nprint(result)", f"{other} km take **{{out}} hours**.", f"{other} over the speed in result.", k=other)  # fmt: skip
    third = turn(draw, ("consumption is {l} l/100 km, [litres for those {k} km|how much for {k} km]", "with {l} litres per 100 km, how many litres for {k} km", "fuel for {k} km at {l} l per 100", "how many litres do I need for the {k} km ({l} per 100 km)", "it burns {l} l every 100 km. litres needed for the {k} km", "how much [fuel|petrol|gas] is that [with|at] {l} l per 100 km", "the car needs {l} liters per 100 km. fuel for the {k} km", "{l} l/100km, how many litres for {k} km", "and the fuel if it takes {l} litres per 100 km"),
                 f"result = round({other} * {litres} / 100, 2)\nprint(result)", "It needs **{out} litres**.", f"{other} km times {litres} over 100.", l=litres, k=other)  # fmt: skip
    back = turn(draw, ("[and |]in {m} hours", "{m} hours [at that speed|like that], how many km", "[km|kilometres] after {m} hours", "how many km would I do in {m} hours", "with {m} hours, how far", "how far [do I get|does it go] in {m} hours [at this speed|]", "distance after {m} hours [at that speed|]", "and in {m} h how many km", "what distance is that in {m} hours"),
                f"result = round(result * {other % 9 + 2}, 2)\nprint(result)", "That is **{out} km**.", f"The speed in result times {other % 9 + 2}.", m=other % 9 + 2)  # fmt: skip
    return draw.pick((first, second), (first, second, third), (first, back))


def _box(draw: Draw) -> tuple[Item, ...]:
    a, b, c = (draw.integer(10, 90) for _ in range(3))
    top, bottom, use = *draw.pick((3, 4), (1, 2), (2, 3), (1, 4), (4, 5), (1, 3)), draw.pick(0.5, 1.5, 2, 3, 2.5)  # fmt: skip
    first = turn(draw, ("volume in litres of a box {a} x {b} x {c} cm", "{a} by {b} by {c} cm, how many litres", "how many litres go into {a} x {b} x {c} cm", "my aquarium is {a} cm long, {b} cm wide and {c} cm high, litres", "litres in a {a} x {b} x {c} cm container", "a [crate|tank|container] measures {a}, {b} and {c} cm; its capacity in [litres|liters]", "a [tank|box|fish tank|trough] is {a} cm by {b} cm by {c} cm. how many litres [fit in|does it hold]", "how many liters does a {a} x {b} x {c} cm [aquarium|box|tank] hold", "{a} cm long, {b} cm wide, {c} cm high: litres"),
                 f"result = round({a} * {b} * {c} / 1000, 4)\nprint(result)", "It holds **{out} litres**.", f"{a} * {b} * {c} cubic centimetres over 1000.", a=a, b=b, c=c)  # fmt: skip
    second = turn(draw, ("[and |]{f} of that", "I fill it [only |]to {f}", "[only|just] {f} [full|of it]", "[take|use] {f} of it", "how many litres is {f} of the whole", "{f} of the whole, please, in litres", "{f} of it [in litres|how much is that]", "it is only {f} full. how much is in it", "and filled to {f}", "how much is {f} of [that|it]"),
                  f"result = round(result * {top} / {bottom}, 4)\nprint(result)", "That is **{out} litres**.", f"result times {top} over {bottom}.", f=f"{top}/{bottom}")  # fmt: skip
    third = turn(draw, ("[and |]with {u} litres a day, how many days", "I use {u} l every day, how long", "days until it is empty at {u} l per day", "{u} litres daily: how many days", "taking {u} litres per day, it lasts how many days", "every day {u} litres are taken out. when is it empty, in days", "at {u} litres per day, how many days is that [enough|]", "{u} l a day are used, for how many days", "how long does that last with {u} litres a day"),
                 f"result = round(result / {use}, 2)\nprint(result)", "It lasts **{out} days**.", f"result over {use}.", u=use)  # fmt: skip
    return draw.pick((first, second), (first, second, third), (first, third))


def _invest(draw: Draw) -> tuple[Item, ...]:
    money, p, y = draw.pick(100, 500, 1000, 1500, 2000, 5000, 10000, draw.integer(100, 20000)), draw.pick(1, 2, 2.5, 3, 4, 5, 6, 7), draw.integer(2, 10)  # fmt: skip
    z = y + draw.integer(1, 10)
    first = turn(draw, ("I [invest|save|put away] {m} at {p}% for {y} years, [how much do I have|final balance|what comes out]", "{m}, {p}% compounded yearly, {y} years", "compound interest: {m} at {p}% over {y} years, the final amount", "how much is {m} worth in {y} years at {p}%", "{y} years at {p}% turn {m} into what", "[savings|deposit] {m}, rate {p}% per year, {y} years: balance", "future value of {m}, {p}%, {y} years", "my account of {m} gets {p}% each year. balance in {y} years", "{m} at {p}% a year, what is it after {y} years", "what does {m} grow to in {y} years at {p} percent [compound interest|a year]", "{m} euros, {p}% interest per year, {y} years, final amount", "value of {m} after {y} years with {p}% annual interest"),
                 f"result = round({money} * (1 + {p} / 100) ** {y}, 2)\nprint(result)", "It grows to **{out}**.", f"{money} times (1 + {p} / 100) to the power {y}.", m=money, p=p, y=y)  # fmt: skip
    second = turn(draw, ("[and |]{z} years", "[make|take] it {z} years", "[what if|and if] [it is|we wait|I keep it] {z} years", "for {z} instead", "[over|in] {z} years", "change the time to {z} years", "let it be {z} years", "and after {z} years", "{z} years instead of {y}", "how about {z} years", "and if I wait {z} years", "same for {z} years", "if I leave it for {z} years"),
                  f"result = round({money} * (1 + {p} / 100) ** {z}, 2)\nprint(result)", f"After {z} years it is **{{out}}**.", f"The same with {z} years.", z=z, y=y)  # fmt: skip
    third = turn(draw, ("[and |]only the interest", "how much [did it grow|more is that than at the start|did I earn]", "[gain|profit|growth] [alone|only|please]", "minus what I put in", "what did it earn", "which part of it did the bank add", "how much of [that|it] is interest", "what is the interest [alone|only|in total|]", "so how much did I [gain|earn]", "and the profit", "the interest only"),
                 f"result = round(result - {money}, 2)\nprint(result)", "The interest is **{out}**.", f"result minus the {money} at the start.")  # fmt: skip
    return draw.pick((first, second), (first, second, third), (first, third))


def _percent(draw: Draw) -> tuple[Item, ...]:
    n, p = draw.pick(draw.integer(20, 3000), draw.decimal(10, 500)), draw.pick(5, 8, 10, 12, 15, 19, 20, 25, 30, 35, 40)  # fmt: skip
    first = turn(draw, ("[find|compute|work out] {p}% of {n}", "{n}, {p}% of it", "out of {n} I need {p}%", "{p} pct of {n}", "{p} per cent of {n}, how much", "[tax|tip|fee|deposit] of {p}% on {n}", "what is {p}% of {n}", "{p} percent of {n}", "how much is {p}% of {n}", "calculate {p}% of {n}", "{p}% of {n} please", "take {p} percent of {n}"),
                 f"result = round({n} * {p} / 100, 4)\nprint(result)", f"{p}% of {n} is **{{out}}**.", f"{n} times {p} over 100.", n=n, p=p)  # fmt: skip
    up = turn(draw, ("now {n} with that [added|on top]", "[and |]the two together", "{n} + that", "[and |]the total with {n}", "sum of {n} and that", "so what do I pay if it comes on top of {n}", "plus the {n}", "raise {n} by this amount", "add [that|it] to {n}", "{n} plus that", "[now |and |]{n} together with that", "what is {n} increased by that", "put it on top of {n}", "so {n} and that [together|make]"),
              f"result = round({n} + result, 4)\nprint(result)", "Together it is **{out}**.", f"{n} plus result.", n=n)  # fmt: skip
    down = turn(draw, ("{n} less that", "[and |]the rest", "{n} - that", "so what remains of the {n}", "[take|deduct] it from {n}", "what do I pay if it comes off {n}", "[and |]the remaining part of {n}", "and what is left of {n}", "subtract [that|it] from {n}", "{n} minus that", "take that [off|away from] {n}", "how much remains of {n}", "and {n} without it"),
                f"result = round({n} - result, 4)\nprint(result)", "That leaves **{out}**.", f"{n} minus result.", n=n)  # fmt: skip
    return (first, draw.pick(up, down))


def _choose(draw: Draw) -> tuple[Item, ...]:
    n, k = draw.integer(5, 20), draw.integer(2, 4)
    first = turn(draw, ("number of ways to [take|draw] {k} [out of|from] {n}", "from {n} [books|players|cards] I take {k}. how many [ways|choices|selections]", "C({n}, {k})", "nCr {n} {k}", "how many groups of {k} can be made [from|out of] {n}", "{n} people, choose {k}: possibilities", "{k} out of {n}, order does not matter", "how many different committees of {k} from {n} people", "how many ways to [choose|pick|select] {k} from {n}", "ways of choosing {k} [people|books|things] out of {n}", "{n} choose {k}", "[in |]how many ways can I pick {k} of {n}", "a team of {k} from {n} players, how many possibilities"),
                 f"import math\nresult = math.comb({n}, {k})\nprint(result)", "There are **{out}** ways.", f"math.comb of {n} and {k}.", n=n, k=k)  # fmt: skip
    order = turn(draw, ("and [when|if] order matters", "[same|again] with order", "now [with order|ordered]", "and if it matters who comes first", "the ordered ones", "permutations instead", "nPr now", "count them again, in order", "what if the order counts", "and with order", "if the order is important", "and as [ordered|permutations]", "now the order matters"),
                 f"import math\nresult = math.perm({n}, {k})\nprint(result)", "With order there are **{out}** ways.", f"math.perm of {n} and {k}.")  # fmt: skip
    other = turn(draw, ("[now|and] choose {k}", "[take|make] it {k}", "with {k} [instead|of them]", "same for {k}", "and groups of {k}", "and {k} from {n}", "what about {k} instead", "and for {k}", "and if I choose {k}", "{k} of them instead"),
                 f"import math\nresult = math.comb({n}, {k + 1})\nprint(result)", "There are **{out}** ways.", f"math.comb of {n} and {k + 1}.", n=n, k=k + 1)  # fmt: skip
    again = turn(draw, ("ordered and with repetition", "and if the same one may come twice, in order", "with order and repetition", "and with repetition allowed and order", "if each may be chosen again, in order", "with repeats, order matters", "and if repeats are allowed [and order matters|]"),
                 f"result = {n} ** {k}\nprint(result)", "Then there are **{out}**.", f"{n} to the power {k}.")  # fmt: skip
    return (first, draw.pick(order, order, other, again))


def _binary(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(5, 5000)
    first = turn(draw, ("{n} as [binary|a binary number|zeros and ones]", "bin({n})", "[turn|change] {n} into binary", "binary form of {n}", "{n} base 2", "[show|give] me {n} in base two", "{n} decimal to binary", "write {n} in binary", "{n} in binary", "convert {n} to binary", "binary of {n}", "what is {n} as a binary number", "{n} to base 2"),
                 f"print(bin({n})[2:])", f"{n} in binary is **{{out}}**.", f"bin of {n} without 0b.", n=n)  # fmt: skip
    ones = turn(draw, ("how often is there a 1", "[and |]the number of ones", "how many bits are set", "popcount", "ones in it", "1s in this binary number", "how many 1s are [in it|there]", "count the ones", "[and |]how many ones", "number of 1 bits"),
                f"result = bin({n}).count('1')\nprint(result)", "It has **{out}** ones.", f"Count '1' in bin of {n}.")  # fmt: skip
    bits = turn(draw, ("bit length", "[and |]the number of binary digits", "how many bits does it need", "its length in bits", "how many [bits|digits] [is that|does it have]", "[and |]how long is it in bits", "number of bits"),
                f"result = len(bin({n})[2:])\nprint(result)", "It has **{out}** bits.", f"len of bin of {n} without 0b.")  # fmt: skip
    hexa = turn(draw, ("hex too", "hex(it)", "[and |]base 16", "what about hex", "[show|give] it in [hex|hexadecimal]", "as hex", "[convert|turn] it [to|into] hex", "and in hex", "now hex", "and hexadecimal", "the same in base 16", "in hex please", "what is it in hexadecimal"),
                f"print(hex({n})[2:])", f"{n} in hexadecimal is **{{out}}**.", f"hex of {n} without 0x.")  # fmt: skip
    octal = turn(draw, ("octal too", "[and |]base eight", "what about octal", "[show|give] it in octal", "as octal", "and in octal", "and octal", "now base 8", "the same in octal"),
                 f"print(oct({n})[2:])", f"{n} in octal is **{{out}}**.", f"oct of {n} without 0o.")  # fmt: skip
    more = (ones, bits, hexa, octal)
    chosen = draw.random.sample(more, draw.pick(1, 2))
    chosen.sort(key=more.index)  # the ones and the length are of the binary number
    return (first, *chosen)


def _days(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(8, 900)
    y, m, d = draw.random.randint(2015, 2030), draw.integer(1, 12), draw.integer(1, 28)
    months = "January February March April May June July August September October November December".split()  # fmt: skip
    z, k, e = y, draw.integer(1, 12), draw.integer(1, 28)
    if (k, e) <= (m, d):
        z += 1
    a, b = f"{d} {months[m - 1][: draw.pick(3, 20)]} {y}", f"{e} {months[k - 1][: draw.pick(3, 20)]} {z}"  # fmt: skip
    first = turn(draw, ("days between {a} and {b}", "{b} minus {a} in days", "from {a} to {b}, how many days [are there|pass|is that]", "how many days [is it|are there] from {a} to {b}", "today is {a}. days until {b}", "days left from {a} to {b}", "count the days from {a} to {b}", "how long is it from {a} to {b}, in days", "{a} until {b} in days", "how many days between {a} and {b}", "number of days from {a} until {b}", "{a} to {b}, how many days"),
                 f"from datetime import date\nresult = (date({z}, {k}, {e}) - date({y}, {m}, {d})).days\nprint(result)", "There are **{out} days**.", f"The difference of date({z}, {k}, {e}) and date({y}, {m}, {d}).", a=a, b=b)  # fmt: skip
    weeks = turn(draw, ("[and |]full weeks", "how many weeks [is that|are that], without the rest", "weeks, rounded down", "complete weeks in it", "whole weeks in that", "how many [complete|whole] weeks", "in full weeks", "and in weeks, whole ones only"),
                 "result = result // 7\nprint(result)", "That is **{out}** full weeks.", "result // 7.")  # fmt: skip
    left = turn(draw, ("weeks and days", "split it into weeks and days", "[and |]how many weeks plus days", "so many weeks and so many days", "how many weeks and days is that", "[and |]in weeks and days", "as weeks and remaining days"),
                "print(result // 7, result % 7)", "Weeks and days: **{out}**.", "result // 7 and result % 7.")  # fmt: skip
    hours = turn(draw, ("hours?", "[and |]the same in hours", "convert [it|that] to hours", "how many hours are those days", "[and |]how many hours [is that|]", "in hours", "that many days in hours"), "result = result * 24\nprint(result)", "That is **{out} hours**.", "result times 24.")  # fmt: skip
    pages = turn(draw, ("if I [read|write|run|save] {n} [pages|km|euros] [a|per|every] day, how [much|many] is that", "at {n} a day, what do I get in total"), f"result = result * {n % 30 + 1}\nprint(result)", "That is **{out}**.", f"result times {n % 30 + 1}.", n=n % 30 + 1)  # fmt: skip
    return (first, draw.pick(weeks, weeks, left, hours, pages))


def _roots(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.random.sample([x for x in range(-12, 13) if x], 2)
    p, q = -(a + b), a * b
    middle = "" if p == 0 else f" {'+' if p > 0 else '-'} {'' if abs(p) == 1 else abs(p)}x"
    said = f"x^2{middle} {'+' if q > 0 else '-'} {abs(q)} = 0"
    first = turn(draw, ("{s}, [solve for x|find x]", "for which x is {s}", "zeros of {s}", "[both|the] solutions of {s}", "x from {s}", "where does {s} hold", "solve {s}", "[find |]the roots of {s}", "which x solve {s}", "{s}, x = ?", "solutions of {s}", "solve the equation {s}"),
                 f"a, b, c = 1, {p}, {q}\nroot = (b ** 2 - 4 * a * c) ** 0.5\nroots = sorted({{(-b - root) / (2 * a), (-b + root) / (2 * a)}})\nprint(roots)", "The roots are **{out}**.", f"a = 1, b = {p}, c = {q}; the quadratic formula.", s=said)  # fmt: skip
    t, formula, answer = draw.pick(
        (("square each solution and total them", "sum of their squares", "square both and add them", "and the sum of the squares"), "sum(r ** 2 for r in roots)", "The sum of their squares is **{out}**."),
        (("[what's|what is|and] the sum of [the roots|those roots|them]", "add them", "their sum", "sum of the two solutions"), "sum(roots)", "Their sum is **{out}**."),
        (("[what's|what is|and] the product of [the roots|those|them]", "multiply them", "their product"), "roots[0] * roots[1]", "Their product is **{out}**."),
        (("[which|what] is the smaller [one|root|solution]", "only the smaller one", "[and |]the smaller", "the lower of the two", "give me just the smaller root"), "min(roots)", "The smaller one is **{out}**."),
        (("[and |]their [average|mean]", "what lies in the middle of them", "mean of the two roots"), "sum(roots) / len(roots)", "Their mean is **{out}**."),
        (("[which|what] is the larger [one|root|solution]", "only the larger one", "the bigger of the two"), "max(roots)", "The larger one is **{out}**."),
        (("how far apart are they", "the difference between [the roots|them]", "distance of the two roots"), "max(roots) - min(roots)", "They are **{out}** apart."),
    )  # fmt: skip
    return (first, turn(draw, t, f"result = {formula}\nprint(result)", answer, "The solutions are in roots."))  # fmt: skip


def _function(draw: Draw) -> tuple[Item, ...]:
    k, m, c = draw.integer(2, 9), draw.integer(2, 12), draw.integer(1, 4)
    said, formula = draw.pick((f"{k}x^3 - {m}x", f"{k} * x ** 3 - {m} * x"), (f"x^2 + {m}x", f"x ** 2 + {m} * x"), (f"x^3 + {k}x^2", f"x ** 3 + {k} * x ** 2"), (f"{k}x^2 - {m}", f"{k} * x ** 2 - {m}"), (f"x^4 - {m}x", f"x ** 4 - {m} * x"))  # fmt: skip
    head = "import sympy as sp\nx = sp.symbols('x')\n"
    first = turn(draw, ("rate of change of {s} where x is {c}", "<find> the derivative of {s} at x = {c}", "slope of {s} at {c}", "differentiate {s}, value at x = {c}", "f(x) = {s}. f'({c})"),
                 f"{head}slope = sp.diff({formula}, x)\nresult = round(float(slope.subs(x, {c})), 4)\nprint(result)", "The derivative there is **{out}**.", f"Differentiate {formula}, then x = {c}.", s=said, c=c)  # fmt: skip
    b = draw.integer(2, 6)
    second = draw.pick(
        turn(draw, ("for the function I gave, the area over 0 to {b}", "and its integral from 0 to {b}", "[now |]integrate it from 0 to {b}", "area under it from 0 to {b}", "the integral of the same function, 0 to {b}"),
             f"result = round(float(sp.integrate({formula}, (x, 0, {b}))), 4)\nprint(result)", "The integral is **{out}**.", f"Integrate {formula} from 0 to {b}.", b=b),
        turn(draw, ("and at x = {b}", "the derivative at {b}", "what about x={b}", "and the slope at {b}"),
             f"result = round(float(slope.subs(x, {b})), 4)\nprint(result)", "The derivative there is **{out}**.", f"slope at {b}.", b=b),
        turn(draw, ("what is the function itself at x = {b}", "f({b})", "value of the function at {b}", "and f at {b}"),
             f"result = round(float(({formula}).subs(x, {b})), 4)\nprint(result)", "The value is **{out}**.", f"Put {b} into {formula}.", b=b),
        turn(draw, ("and the second derivative", "second derivative of it", "differentiate it twice"),
             "print(sp.diff(slope, x))", "The second derivative is **{out}**.", "Differentiate slope again."),
    )  # fmt: skip
    return (first, second)


def _matrix(draw: Draw) -> tuple[Item, ...]:
    name = variable(draw, "M", "A", "m", "B", "matrix")
    rows = [[draw.integer(0, 9) for _ in range(2)] for _ in range(2)]
    u, v = draw.integer(-5, 9), draw.integer(-5, 9)
    turns = (
        turn(draw, ("{m}: determinant", "compute det of {m}", "[and |]the determinant [of {m}|]", "determinant of {m}", "<find> the determinant of {m}", "det({m})", "what is det {m}"),
             f"result = {name}[0][0] * {name}[1][1] - {name}[0][1] * {name}[1][0]\nprint(result)", "The determinant is **{out}**.", f"The product of one diagonal of {name} minus the other.", m=name),
        turn(draw, ("product of {m} with the column ({u}, {v})", "multiply {m} by the vector ({u}, {v})", "{m} times ({u}, {v})", "apply {m} to ({u}, {v})", "{m} @ ({u}, {v})"),
             f"print([r[0] * {u} + r[1] * {v} for r in {name}])", f"{name} times the vector is **{{out}}**.", f"Each row of {name} times ({u}, {v}).", m=name, u=u, v=v),
        turn(draw, ("flip {m} over its diagonal", "{m}^T", "[and |]the transpose", "rows of {m} as columns", "transpose {m}", "the transpose of {m}", "{m} transposed", "swap its rows and columns"),
             f"print([list(c) for c in zip(*{name})])", "Transposed: **{out}**.", f"zip(*{name}) gives the columns.", m=name),
        turn(draw, ("[and |]all entries added", "everything in {m} summed", "sum over the whole matrix {m}", "sum of all [entries|elements|numbers] [of|in] {m}", "add up everything in {m}", "total of {m}"),
             f"result = sum(sum(r) for r in {name})\nprint(result)", "The sum is **{out}**.", f"Add the sums of the rows of {name}.", m=name),
        turn(draw, ("[what is |]the trace [of {m}|]", "sum of the diagonal of {m}"),
             f"result = {name}[0][0] + {name}[1][1]\nprint(result)", "The trace is **{out}**.", f"Add the diagonal of {name}.", m=name),
        turn(draw, ("row sums of {m}", "what does each row of {m} add up to"), f"print([sum(r) for r in {name}])", "The row sums are **{out}**.", f"sum of each row of {name}.", m=name),
    )  # fmt: skip
    return (Cell(f"{name} = {rows}"), *draw.random.sample(turns, 2))


def _circle(draw: Draw) -> tuple[Item, ...]:
    name = variable(draw, "radius", "radius", "r", "R", "rad")
    value, (end, places) = draw.pick(draw.integer(2, 40), draw.decimal(0.5, 30, 1)), decimals(draw)
    what = (
        (("[and |]the area{e}", "[compute|find] the area of the circle{e}", "how much area does the circle have{e}", "pi r squared for {r}{e}", "how big is a circle of radius {r}{e}", "area of a circle with {r}{e}", "what's the area[ of the circle|]{e}", "circle area{e}"), "math.pi * {r} ** 2", "The area is **{out}**."),
        (("circumference{e}", "[and |]how far [is it |]around{e}", "[and |]the length of the circle line{e}", "2 pi r{e}", "how long is its edge{e}", "[and |]its circumference{e}", "[and |]the circumference{e}", "how long is the way around it{e}", "[and |]perimeter of the circle{e}"), "2 * math.pi * {r}", "The circumference is **{out}**."),
        (("[and |]a ball of that radius, its volume{e}", "what volume has the sphere{e}", "how much fits into a ball with that radius{e}", "volume of a sphere with [this|that] radius{e}", "[and |]the volume of a ball with {r}{e}", "sphere volume{e}"), "4 / 3 * math.pi * {r} ** 3", "The volume is **{out}**."),
        (("[and |]how wide is it{e}", "how far across{e}", "its diameter{e}", "from side to side through the middle{e}", "[and |]the diameter{e}", "what is the diameter{e}", "diameter then{e}"), "2 * {r}", "The diameter is **{out}**."),
        (("surface of the sphere[ with radius {r}|]{e}", "[and |]the surface of a ball with this radius{e}"), "4 * math.pi * {r} ** 2", "The surface is **{out}**."),
        (("area of half [the|that] circle{e}", "[and |]half of the circle's area{e}"), "math.pi * {r} ** 2 / 2", "The half circle has **{out}**."),
    )  # fmt: skip
    chosen = [what[0], *draw.random.sample(what[1:], 1)] if draw.chance(0.6) else draw.random.sample(what, 2)  # fmt: skip
    turns = []
    for t, formula, answer in chosen:
        formula = formula.format(r=name)
        head = "import math\n" if "math" in formula else ""
        turns.append(turn(draw, t, f"{head}result = round({formula}, {places})\nprint(result)", answer, f"{name} is in the shell: {formula}.", r=name, e=end))  # fmt: skip
    cells = [Cell("import math"), Cell(f"{name} = {value}")]
    return (*cells[draw.pick(0, 1) :], *turns)


def _numbers_to(draw: Draw) -> tuple[Item, ...]:
    name, top, k = variable(draw, "nums", "numbers", "n_list", "values", "xs"), draw.pick(10, 20, 30, 40, 50, 60, 80, 100, 200), draw.integer(2, 9)  # fmt: skip
    prime = "v > 1 and all(v % d for d in range(2, int(v ** 0.5) + 1))"
    turns: tuple[Item, ...] = draw.pick(
        (
            turn(draw, ("how often is an entry of {n} prime", "how many primes are in {n}", "count the primes [in|among] {n}", "number of prime numbers in {n}"), f"primes = [v for v in {name} if {prime}]\nresult = len(primes)\nprint(result)", "There are **{out}** primes.", f"Keep the primes of {name}, then count.", n=name),
            turn(draw, ("the top one of these primes", "which of them is the [biggest|largest]", "and the largest prime", "what is the last of those"), "result = max(primes)\nprint(result)", "The largest prime is **{out}**.", "max of primes."),
        ),
        (
            turn(draw, ("which of {n} are prime", "show the primes in {n}", "primes in {n}", "only the prime ones of {n}"), f"primes = [v for v in {name} if {prime}]\nprint(primes)", "The primes are **{out}**.", f"Keep the primes of {name}.", n=name),
            turn(draw, ("[and |]their sum", "add them up", "sum of those", "what do they add up to", "total of these primes"), "result = sum(primes)\nprint(result)", "Their sum is **{out}**.", "sum of primes."),
        ),
        (
            turn(draw, ("all even numbers of {n} added", "add up the even numbers in {n}", "what do the even ones of {n} add up to"), f"result = sum(v for v in {name} if v % 2 == 0)\nprint(result)", "Their sum is **{out}**.", f"Add each v of {name} with v % 2 == 0.", n=name),
            turn(draw, ("and the odd ones", "same for the odd ones", "and of the odd [numbers|ones]", "what about the odd ones"), f"result = sum(v for v in {name} if v % 2 == 1)\nprint(result)", "Their sum is **{out}**.", f"Add each v of {name} with v % 2 == 1."),
        ),
        (
            turn(draw, ("how many [of|in] {n} are divisible by {k}", "count the multiples of {k} in {n}"), f"found = [v for v in {name} if v % {k} == 0]\nresult = len(found)\nprint(result)", "There are **{out}**.", f"Keep each v of {name} with v % {k} == 0, then count.", n=name, k=k),
            turn(draw, ("which ones", "which are they", "show them", "list them", "[and |]what are they"), "print(found)", "They are **{out}**.", "They are in found."),
        ),
        (
            turn(draw, ("which of {n} are divisible by {k}", "multiples of {k} in {n}", "show those in {n} that {k} divides"), f"found = [v for v in {name} if v % {k} == 0]\nprint(found)", "They are **{out}**.", f"Keep each v of {name} with v % {k} == 0.", n=name, k=k),
            turn(draw, ("how many are that", "[and |]how many", "count them", "how many of those are there"), "result = len(found)\nprint(result)", "There are **{out}**.", "len of found."),
            turn(draw, ("[and |]their sum", "add them up", "sum of those", "what is their total"), "result = sum(found)\nprint(result)", "Their sum is **{out}**.", "sum of found."),
        ),
        (
            turn(draw, ("square all of {n} up to {k}", "squares of the first {k} of {n}"), f"squares = [v ** 2 for v in {name}[:{k}]]\nprint(squares)", "The squares are **{out}**.", f"v ** 2 for the first {k} of {name}.", n=name, k=k),
            turn(draw, ("[and |]their sum", "add them up", "sum of those", "total of the squares"), "result = sum(squares)\nprint(result)", "Their sum is **{out}**.", "sum of squares."),
        ),
    )  # fmt: skip
    return (Cell(f"{name} = list(range(1, {top + 1}))"), *turns)


FUNCTIONS = (
    ("twice", "n", "n * 2"), ("f", "x", "x ** 2 - 1"), ("g", "x", "3 * x + 4"), ("add_tax", "price", "price * 1.2"), ("step", "n", "n // 2 + 1"), ("h", "t", "t * (t + 1)"), ("grow", "n", "n * 3 - 2"),
    ("fee", "amount", "5 + amount * 0.1"), ("half", "x", "x / 2"), ("shift", "n", "n + 7"), ("score", "k", "10 * k - 3"), ("cost", "km", "2.5 + 1.8 * km"), ("next_value", "v", "2 * v + 3"),
)  # fmt: skip


def _own_function(draw: Draw) -> tuple[Item, ...]:
    name, x, body = draw.pick(*FUNCTIONS)
    n, m, low = draw.integer(2, 40), draw.integer(2, 12), draw.integer(1, 4)
    form = draw.pick(f"def {name}({x}): return {body}", f"def {name}({x}):\n    return {body}", f"{name} = lambda {x}: {body}")  # fmt: skip
    turns = (
        turn(draw, ("[value|result|output] of {f}({n})", "[evaluate|compute] {f} at {n}", "put {n} into {f}", "{f} at {n}", "pass {n} to {f}", "[use|take] my {f} on {n}", "what does {f} return for {n}", "give {f} the number {n}", "what does {f} give for {n}", "{f}({n})", "what is {f} of {n}", "[call|run|use|try] {f} with {n}", "{f} for {n}", "apply {f} to {n}", "my function {f} with {n}, what comes out"),
             f"result = round({name}({n}), 4)\nprint(result)", f"{name}({n}) is **{{out}}**.", f"Call {name} with {n}.", f=name, n=n),
        turn(draw, ("feed {m} into {f}, the result into it again, and once more", "{f} three times in a row on {m}", "{f} of {f} of {f} of {m}", "start with {m} and use {f} 3 times", "run {f} on {m}, then twice more on the result"),
             f"result = round({name}({name}({name}({m}))), 4)\nprint(result)", "It comes out as **{out}**.", f"{name} three times, from {m}.", f=name, m=m),
        turn(draw, ("{f}, then {f} again, starting with {m}", "put {m} into {f} and the result into {f} again", "use {f} two times on {m}", "apply {f} twice to {m}", "{f} of {f} of {m}", "{f}({f}({m}))", "use it two times on {m}"),
             f"result = round({name}({name}({m})), 4)\nprint(result)", "It comes out as **{out}**.", f"{name} twice, from {m}.", f=name, m=m),
        turn(draw, ("[print|list] {f}(n) for n from {a} to {b}", "{f} from {a} to {b}", "table of {f}, {a} to {b}", "map {f} over {a} to {b}", "what are {f}({a}), ..., {f}({b})", "values of {f} for {a} to {b}", "[show|list|make a table of] {f} for {a}, ..., {b}", "{f} for every number from {a} to {b}", "all of {f}({a}) to {f}({b})"),
             f"print([round({name}(v), 4) for v in range({low}, {low + 5})])", "The values are **{out}**.", f"{name}(v) for v from {low} to {low + 4}.", f=name, a=low, b=low + 4),
        turn(draw, ("total of {f} over {a} to {b}", "[all|every] {f}({a}) to {f}({b}) added", "sum {f}(n), n = {a} to {b}", "sum of {f} for {a} to {b}", "add up {f} from {a} to {b}", "{f}({a}) + ... + {f}({b})"),
             f"result = round(sum({name}(v) for v in range({low}, {low + 5})), 4)\nprint(result)", "The sum is **{out}**.", f"Add {name}(v) for v from {low} to {low + 4}.", f=name, a=low, b=low + 4),
        turn(draw, ("subtract {f}({m}) from {f}({n})", "{f}({n}) - {f}({m})", "how far apart are {f}({n}) and {f}({m}), the first minus the second", "{f}({n}) minus {f}({m})", "difference between {f} at {n} and at {m}", "how much more is {f}({n}) than {f}({m})"),
             f"result = round({name}({n}) - {name}({m}), 4)\nprint(result)", "The difference is **{out}**.", f"{name}({n}) minus {name}({m}).", f=name, n=n, m=m),
    )  # fmt: skip
    return (Cell(form), *draw.random.sample(turns, draw.pick(1, 2, 2)))


def _wage(draw: Draw) -> tuple[Item, ...]:
    rate, hours, p = draw.pick(draw.integer(9, 60), draw.decimal(10, 40)), draw.integer(10, 45), draw.pick(10, 15, 18, 20, 25, 30)  # fmt: skip
    first = turn(draw, ("my [wage|pay|rate] is {r} an hour, {h} hours a week. [what do I get|weekly pay|per week]", "{h} hours of work, {r} each", "working {h} hours for {r} an hour [makes|gives|pays] what", "hourly {r}, {h} hours: pay", "[I do|she does|he does] {h} hours at {r} an hour, how much money", "wages for {h} hours, {r} per hour", "I [earn|make|get] {r} an hour and work {h} hours a week. weekly pay", "{h} hours at {r} per hour, how much is that", "pay for {h} h with an hourly wage of {r}", "what do I earn in a week with {h} hours at {r}", "{r}/h times {h} hours"),
                 f"result = round({rate} * {hours}, 2)\nprint(result)", "The pay is **{out}**.", f"{rate} times {hours}.", r=rate, h=hours)  # fmt: skip
    more = (
        turn(draw, ("[and |]52 weeks of it", "a year has 52 weeks, so", "[and |]yearly (52 weeks)", "annual pay with 52 weeks", "and per year with 52 weeks", "how much in a year (52 weeks)", "yearly for 52 weeks", "that times 52 weeks"), "result = round(result * 52, 2)\nprint(result)", "In a year it is **{out}**.", "result times 52."),
        turn(draw, ("net, with {p}% tax", "tax is {p}%, what remains", "[and |]after deductions of {p}%", "take {p}% tax off", "after {p}% tax", "and what is left after {p}% tax", "minus {p} percent tax", "how much do I keep if {p}% is taken off"), f"result = round(result * (1 - {p} / 100), 2)\nprint(result)", "After tax it is **{out}**.", f"result less {p} percent.", p=p),
        turn(draw, ("[and |]a month, 4 weeks", "per month (4 weeks)", "times four weeks", "monthly, counting 4 weeks", "and in 4 weeks", "in a month of 4 weeks", "for four weeks", "4 weeks of that"), "result = round(result * 4, 2)\nprint(result)", "In 4 weeks it is **{out}**.", "result times 4."),
        turn(draw, ("[and |]for {h} hours", "{h} hours", "same rate, {h} hours", "if it is {h} hours", "I do {h} hours now", "what if I work {h} hours", "and with {h} hours", "{h} hours instead"), f"result = round({rate} * {hours + 5}, 2)\nprint(result)", f"With {hours + 5} hours it is **{{out}}**.", f"{rate} times {hours + 5}.", h=hours + 5),
    )  # fmt: skip
    net, year, month = more[1], more[0], more[2]
    both = draw.pick((net, year), (year, net), (net, month), (month, net))
    return (first, *both) if draw.chance(0.5) else (first, draw.pick(*more))


def _garden(draw: Draw) -> tuple[Item, ...]:
    a, b, price, per = draw.integer(3, 40), draw.integer(3, 40), draw.pick(4, 7.5, 12, 15, 20, 3.2), draw.pick(2, 3, 5, 8, 10)  # fmt: skip
    thing = draw.pick("garden", "lawn", "field", "room", "terrace", "yard", "hall", "playground", "floor")  # fmt: skip
    first = turn(draw, ("{a} m times {b} m {t}: area", "[size|area] of my {t}, {a} m x {b} m", "my {t} has sides of {a} m and {b} m. [square metres|area|how large]", "{t}: {a} by {b} metres, how many square metres", "I have a {t}, {a} m long, {b} m wide. its area", "{a}x{b} m {t}, m2", "[a|my|the] {t} is {a} m by {b} m. [what is its area|area|how big is it]", "area of a {t} {a} x {b} m", "{t} {a} m long and {b} m wide, area", "how many square meters has a {a} by {b} meter {t}"),
                 f"result = {a} * {b}\nprint(result)", "The area is **{out} m²**.", f"{a} times {b}.", t=thing, a=a, b=b)  # fmt: skip
    more = (
        turn(draw, ("[and |]once around", "[and |]how much fence do I need", "perimeter then", "length of the border", "metres of fence all around", "[and |]how long is a fence around it", "[and |]its perimeter", "fence [all |]around it, how many metres", "how far is it around"), f"result = 2 * ({a} + {b})\nprint(result)", "Around it is **{out} m**.", f"Twice {a} + {b}."),
        turn(draw, ("{p} per m2, [total|what does it cost|how much]", "a square metre is {p}, so the whole is", "price per square metre {p}, cost", "covering it costs {p} per m², total", "[and |]at {p} for each square metre", "one square meter costs {p}. what does all of it cost", "at {p} per square metre, total cost", "[carpet|grass|paint|tiles] at {p} a square meter, how much is that", "{p} euro per m2, price"), f"result = round({a} * {b} * {price}, 2)\nprint(result)", "It costs **{out}**.", f"The area {a} * {b} times {price}.", p=price),
        turn(draw, ("a [bag|bucket|pack|roll] does {k} m². how many do I [need|buy]", "{k} m² per [bag|can|roll], how many [to buy|are needed]", "each pack covers {k} m2, packs needed", "one bag is enough for {k} m². how many bags do I need", "a can covers {k} square meters. how many cans", "how many packs if one is for {k} m2"), f"import math\nresult = math.ceil({a} * {b} / {per})\nprint(result)", "You need **{out}**.", f"The area {a} * {b} over {per}, rounded up.", k=per),
        turn(draw, ("[and |]one half", "half of that", "divide it in two, one part", "and half of it", "only half of that area", "half of the area"), "result = result / 2\nprint(result)", "Half of it is **{out} m²**.", "result over 2."),
    )  # fmt: skip
    return (first, *draw.random.sample(more[:3], draw.pick(1, 2))) if draw.chance(0.8) else (first, more[3])  # fmt: skip


def _factorial(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(4, 12)
    k = draw.integer(2, n - 1)
    first = turn(draw, ("fact({n})", "{n} factorial", "the factorial of {n}", "1 * 2 * ... * {n}", "product of all numbers from 1 to {n}", "in how many orders can {n} things stand", "{n}! please", "{n}!", "factorial of {n}", "what is {n} factorial", "calculate {n}!"),
                 f"import math\nresult = math.factorial({n})\nprint(result)", f"{n}! is **{{out}}**.", f"math.factorial of {n}.", n=n)  # fmt: skip
    second = turn(draw, ("[and |]over {k}!", "divide [it|that] by {k}!", "[that|it] / {k}!", "then divided by the factorial of {k}", "now over {k} factorial, please", "[that|it] over {k}!", "[now |]divided by {k} factorial", "and divided by {k}!"),
                  f"result = result // math.factorial({k})\nprint(result)", "That gives **{out}**.", f"result over math.factorial of {k}.", k=k)  # fmt: skip
    third = turn(draw, ("[and |]its length in digits", "how long is that number", "count its digits", "how many digits does [it|that] have", "number of digits", "[and |]how many digits is that"), "result = len(str(result))\nprint(result)", "It has **{out}** digits.", "len of str of result.")  # fmt: skip
    zeros = turn(draw, ("digit sum of [that|it]", "[and |]add its digits", "sum of its digits"), "result = sum(int(d) for d in str(result))\nprint(result)", "The digit sum is **{out}**.", "Add the digits of result.")  # fmt: skip
    return (first, draw.pick(second, second, third, zeros))


def _shop(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.random.sample("apples pens notebooks tickets coffees mugs shirts books candles plants eggs lamps".split(), 2)  # fmt: skip
    x, y, p, q = draw.integer(2, 12), draw.integer(2, 12), draw.pick(0.5, 1.2, 2, 3.5, 4, 0.8, draw.decimal(1, 20)), draw.pick(1.5, 2.5, 3, 6, 0.9, draw.decimal(1, 20))  # fmt: skip
    first = turn(draw, ("{x} {a} ({p} each), {y} {b} ({q} each): total", "my basket: {x} {a} at {p}, {y} {b} at {q}. [sum|total|what do I pay]", "price of {x} {a} for {p} each plus {y} {b} for {q} each", "{a} are {p}, {b} are {q}. I take {x} {a} and {y} {b}. [total|how much]", "[buying|ordering] {x} {a} at {p} and {y} {b} at {q}, [what is the bill|how much altogether]", "{x} x {p} for {a} and {y} x {q} for {b}, all together", "{x} {a} at {p} and {y} {b} at {q}, total", "I buy {x} {a} for {p} each and {y} {b} for {q} each. how much [is that|do I pay]", "what do {x} {a} ({p} each) and {y} {b} ({q} each) cost", "{x} {a} cost {p} a piece, {y} {b} {q} a piece. total price"),
                 f"result = round({x} * {p} + {y} * {q}, 2)\nprint(result)", "The total is **{out}**.", f"{x} * {p} plus {y} * {q}.", x=x, a=a, p=p, y=y, b=b, q=q)  # fmt: skip
    total = x * p + y * q
    note = next(n for n in (5, 10, 20, 50, 100, 200, 500, 1000) if n > total)
    d = draw.pick(5, 10, 15, 20, 25)
    change = turn(draw, ("[and |]the change from [a |]{n}", "I [give|hand over] {n}", "[out of|with] [a |]{n}, what comes back", "paying with {n}, [change|I get back]", "I have {n}, what remains", "I pay with [a |]{n}. how much change [do I get|]", "change from {n}", "what do I get back from {n}", "and the change if I give {n}", "how much is left of {n}"), f"result = round({note} - result, 2)\nprint(result)", "The change is **{out}**.", f"{note} minus result.", n=note)  # fmt: skip
    off = turn(draw, ("{d}% [off|discount|rebate]", "[and |]less {d}%", "{d}% cheaper today, so", "members get {d}% off, what do I pay", "take off {d} percent", "there is {d}% off. how much now", "with [a |]{d}% discount", "I have a {d} percent coupon, what do I pay", "minus {d}%"), f"result = round(result * (1 - {d} / 100), 2)\nprint(result)", "With the discount it is **{out}**.", f"result less {d} percent.", d=d)  # fmt: skip
    more = turn(draw, ("{k} more {a}[, please|, total|]", "[I also take|also|plus] {k} {a}", "make it {k} {a} more, total", "another {k} {a}", "throw in {k} more {a}", "and {k} more {a}", "add {k} more {a}. total now", "what if I take {k} {a} more", "{k} extra {a}, new total"), f"result = round(result + 2 * {p}, 2)\nprint(result)", "The total is now **{out}**.", f"result plus 2 * {p}.", k=draw.pick(2, "two"), a=a)  # fmt: skip
    return draw.pick((first, change), (first, off), (first, more), (first, off, change), (first, more, change))  # fmt: skip


def _class(draw: Draw) -> tuple[Item, ...]:
    n = draw.pick(20, 25, 30, 40, 50, 60, 80, 120, 200)
    one = 100 // math.gcd(100, n)  # the percentage that is a whole number of them
    p = draw.pick(*range(2 * one, 90, one))
    whole, part = draw.pick(("students", "girls"), ("members", "adults"), ("guests", "vegetarians"), ("workers", "part-timers"), ("pupils", "walkers"), ("cars", "electric"))  # fmt: skip
    first = turn(draw, ("{n} {w}, {p}% {a}[: how many|, how many {a}|. number of {a}]", "how many of {n} {w} are {a} if it is {p}%", "{p}% of our {n} {w} are {a}. how many [is that|exactly]", "{a} make up {p}% of {n} {w}, that is how many", "[out of|among] {n} {w}, {p} percent are {a}, number", "[there are|we have] {n} {w}, {p}% are {a}. how many is that", "{p} percent of {n} {w} are {a}, how many", "of {n} {w} {p}% are {a}. number of them"),
                 f"result = round({n} * {p} / 100, 2)\nprint(result)", "That is **{out}**.", f"{n} times {p} over 100.", n=n, p=p, w=whole, a=part)  # fmt: skip
    second = draw.pick(
        turn(draw, ("[and |]the rest", "[and |]the remaining ones", "how many [others|other ones]", "not {a}: how many", "and those who are not", "and how many are not", "how many are left", "and the others", "the rest are how many", "how many are not {a} then"), f"result = round({n} - result, 2)\nprint(result)", "The others are **{out}**.", f"{n} minus result.", a=part),
        turn(draw, ("full groups of 4", "[in|into] fours, how many full groups", "teams of 4, how many full ones", "how many groups of 4 can they make", "[put|split] them [in|into] full groups of 4, how many groups", "full groups of four"), "result = int(result // 4)\nprint(result)", "They make **{out}** full groups.", "result // 4."),
        turn(draw, ("{q}% instead", "[and|or] {q}%", "same with {q} percent", "make it {q}%", "[suppose|say] {q}%", "and if it were {q}%", "what if it is {q} percent", "and with {q}%"), f"result = round({n} * {p + one} / 100, 2)\nprint(result)", "Then it is **{out}**.", f"{n} times {p + one} over 100.", q=p + one),
    )  # fmt: skip
    return (first, second)


TWO = (
    (("area of a rectangle with sides {a} and {b}", "rectangle {a} by {b}, area", "how big is a {a} x {b} rectangle"), "{a} * {b}", "The area is **{out}**."),
    (("perimeter of a rectangle with sides {a} and {b}", "how far is it around a {a} by {b} rectangle", "rectangle {a} x {b}: perimeter"), "2 * ({a} + {b})", "The perimeter is **{out}**."),
    (("hypotenuse for legs {a} and {b}", "right triangle with legs {a} and {b}, the longest side", "legs {a} and {b}: hypotenuse"), "round(math.hypot({a}, {b}), 4)", "The hypotenuse is **{out}**."),
    (("gcd of {a} and {b}", "greatest common divisor of {a} and {b}", "largest number that divides {a} and {b}", "gcd({a}, {b})"), "math.gcd({a}, {b})", "The greatest common divisor is **{out}**."),
    (("lcm of {a} and {b}", "least common multiple of {a} and {b}", "smallest number that both {a} and {b} divide", "lcm({a}, {b})"), "math.lcm({a}, {b})", "The least common multiple is **{out}**."),
    (("[average|mean] of {a} and {b}", "what lies halfway between {a} and {b}", "{a} and {b} on average"), "({a} + {b}) / 2", "The average is **{out}**."),
    (("{a} times {b}", "product of {a} and {b}", "multiply {a} by {b}", "{a} * {b}"), "{a} * {b}", "The product is **{out}**."),
    (("{a} plus {b}", "sum of {a} and {b}", "add {a} and {b}", "{a} + {b}"), "{a} + {b}", "The sum is **{out}**."),
    (("{a} to the power of {b}", "{a}^{b}", "raise {a} to {b}"), "{a} ** {b}", "It is **{out}**."),
    (("remainder of {a} divided by {b}", "{a} mod {b}", "what is left over when {a} is divided by {b}"), "{a} % {b}", "The remainder is **{out}**."),
    (("{a} divided by {b}", "{a} / {b}", "divide {a} by {b}"), "round({a} / {b}, 4)", "It is **{out}**."),
    (("{a} as a percentage of {b}", "what percent of {b} is {a}", "{a} out of {b} in percent"), "round({a} / {b} * 100, 2)", "It is **{out}%**."),
    (("percent change from {a} to {b}", "from {a} to {b}, how many percent is that", "by how many percent does it change from {a} to {b}"), "round(({b} - {a}) / {a} * 100, 2)", "The change is **{out}%**."),
    (("ways to choose {b} from {a}", "{a} choose {b}", "how many groups of {b} out of {a}"), "math.comb({a}, {b})", "There are **{out}** ways."),
    (("area of a triangle with base {a} and height {b}", "triangle, base {a}, height {b}: area"), "{a} * {b} / 2", "The area is **{out}**."),
    (("speed for {a} km in {b} hours", "{a} km in {b} h, how fast"), "round({a} / {b}, 4)", "The speed is **{out} km/h**."),
)  # fmt: skip
SAME_TWO = (
    "[and |now ]for {a} and {b}", "the same for {a} and {b}", "[and|now] {a} and {b}", "{a} and {b} [instead|too|now|please]", "what about {a} and {b}", "how about {a} and {b}", "[do|repeat] [the same|that|it] [with|for] {a} and {b}", "same with {a} and {b}", "[again|once more] with {a} and {b}", "[now |]take {a} and {b}",
    "if it were {a} and {b}", "[suppose|say] {a} and {b} [instead|now]", "{a}, {b}", "next: {a}, {b}", "same [thing|question|calculation], {a} and {b}", "[and|or] with {a} and {b} instead", "{a} and {b}, what is it then", "try {a} and {b}", "[sorry|oops], I meant {a} and {b}", "I also need it for {a} and {b}", "likewise for {a} and {b}",
)  # fmt: skip
SWAPPED = ("[and |now |]the other way [round|around]", "[and |now |]with the two [swapped|exchanged]", "[and |now |]in reverse, {a} and {b}", "swap the two [numbers|values]", "the two [swapped|switched]", "[now |]exchange the numbers", "and if you turn them around")  # fmt: skip


def _same_two(draw: Draw) -> tuple[Item, ...]:
    """A question with two numbers, then the same with two others, or with the two swapped."""
    asked, formula, answer = draw.pick(*TWO)
    items: list[Item] = []
    small = "**" in formula or "comb" in formula
    a = b = 0
    for i in range(draw.pick(2, 2, 3)):
        before = (a, b)
        a, b = draw.integer(2, 12 if small else draw.pick(20, 60, 100)), draw.integer(2, 6 if small else draw.pick(12, 40))  # fmt: skip
        if "comb" in formula:
            a, b = max(a, b), min(a, b)
        templates: tuple[str, ...]
        templates, think = (asked, "That is") if i == 0 else (SAME_TWO, "The same with these two:")
        if i and draw.chance(0.2) and any(s in formula for s in ("{a} / {b}", "**", "% {b}", "{b} - {a}")):  # fmt: skip
            a, b, templates, think = before[1], before[0], SWAPPED, "The two swapped:"
        code = f"{'import math' + chr(10) if 'math' in formula else ''}result = {formula.format(a=a, b=b)}\nprint(result)"
        items.append(turn(draw, templates, code, answer, f"{think} {formula.format(a=a, b=b)}.", a=a, b=b))  # fmt: skip
    return (*items, *gone_on(draw, items[-1], 0.15))


def _same_list(draw: Draw) -> tuple[Item, ...]:
    """One figure of a list, then of another list."""
    name = draw.pick(*STATS)
    said = draw.pick(*STATS[name])
    items: list[Item] = []
    for i in range(draw.pick(2, 2, 3)):
        values = numbers(draw, 3, 8)
        templates: tuple[str, ...] = (
            ("<find> the {s} of {v}", "{s} of {v}", "{v}: {s}", "what's the {s} of {v}", "[I have|here are] {v}. [what is|I need] the {s}", "{s}: {v}", "for {v} [give|tell|show] me the {s}")
            if i == 0
            else ("and of {v}", "[and |now ]for {v}", "the same for {v}", "what about {v}", "how about {v}", "now {v}", "and {v}", "[do|repeat] [the same|that|it] [with|for|on] {v}", "same with {v}", "[again|once more]: {v}", "next list: {v}", "{v} [instead|too|now]", "now take {v}", "another [one|list]: {v}", "[the second|my other] list is {v}, same question", "and the {s} of {v}", "here is [another|one more]: {v}", "{v}, likewise", "try {v}")
        )  # fmt: skip
        code = f"values = {values}\n{statistic(name, 'values')}"
        items.append(turn(draw, templates, code, f"The {name} is **{{out}}**.", f"The {name} of these values.", s=said, v=listed(values, draw)))  # fmt: skip
    return (*items, *gone_on(draw, items[-1], 0.2))


def _sorted_list(draw: Draw) -> tuple[Item, ...]:
    """A list is sorted; then the other way round, without repeats, its ends, a name for it."""
    values = numbers(draw, 4, 9)
    down = draw.chance(0.25)
    first = turn(
        draw,
        ("sort {v} [descending|from high to low|in descending order]", "{v}, largest first", "[order|arrange] {v} from big to small", "put {v} in falling order") if down else ("sort {v}", "put {v} in order", "[order|arrange] {v} [by size|]", "{v} from small to large", "{v}: sort", "can you sort {v}", "[I have|here are] {v}. [sort|order] them"),
        f"values = sorted({values}{', reverse=True' if down else ''})\nprint(values)", "Sorted: **{out}**.", "sorted with reverse=True." if down else "sorted: smallest first.",
        v=listed(values, draw),
    )  # fmt: skip
    name = variable(draw, "x", "ordered", "numbers", "mylist", "data", "xs")
    n = draw.integer(1, 100)
    other = "ascending" if down else "descending"
    far = ("[from |]low to high", "smallest first") if down else ("[from |]high to low", "largest first")  # fmt: skip
    more = (
        turn(draw, ("[and |now |]the other way [round|around]", "sort them the other way [round|around]", "[now |and |]reversed", "[now |and |]in reverse [order|]", "backwards", "flip the order", "reverse it", "[turn|switch] the order [around|]", f"[now |]in {other} order", f"{other} [please|instead]", *far, "in the opposite order", "the same from the other end", "no, the other direction"), "values = values[::-1]\nprint(values)", "The other way round: **{out}**.", "values with step -1."),
        turn(draw, ("[and |now |]without [duplicates|repeats]", "[remove|drop] [the |]duplicates", "each only once", "dedupe it", "only the different ones", "no number twice"), "values = list(dict.fromkeys(values))\nprint(values)", "Without repeats: **{out}**.", "dict.fromkeys keeps the first of each, in order."),
        turn(draw, ("[and |]the [first|front] [one|]", "what comes first", "which one is [in front|first]", "first element"), "print(values[0])", "The first one is **{out}**.", "Index 0 of values."),
        turn(draw, ("[and |]the last [one|]", "what comes last", "which one is [at the end|last]", "last element"), "print(values[-1])", "The last one is **{out}**.", "Index -1 of values."),
        turn(draw, ("[and |]the middle [one|value]", "the median then", "[and |]their median", "what is in the middle"), "import statistics\nresult = statistics.median(values)\nprint(result)", "The median is **{out}**.", "statistics.median of values."),
        turn(draw, ("[call|name] [it|them|the list] {w} [and print it|and show it|]", "[save|store|keep] [it|them|that] as {w}", "put [it|them] into a variable {w}", "{w} = that list", "let {w} be that list"), f"{name} = values\nprint({name})", f"{name} is **{{out}}**.", f"{name} is another name of values.", w=name),
        turn(draw, ("[and |now |]add {n} [at the right place|, still sorted|and keep the order]", "put {n} in where it belongs", "insert {n} [in order|, sorted|at its place]", "{n} belongs there too, keep it sorted"), f"values = sorted([*values, {n}]{', reverse=True' if down else ''})\nprint(values)", f"With {n}: **{{out}}**.", f"Add {n}, then sort again.", n=n),
        turn(draw, ("[and |]the [three|3] [first|leading] ones", "[only|just] the first three", "first 3", "keep the first three"), "values = values[:3]\nprint(values)", "These are **{out}**.", "The slice values[:3]."),
        turn(draw, ("[and |]their sum", "add them up", "[what do they|how much do they] [add up to|make together|sum to]", "total", "[and |]the total of them"), "result = round(sum(values), 4)\nprint(result)", "Their sum is **{out}**.", "sum of values."),
        turn(draw, ("[and |]how many are [there|they|these]", "how many [is that|are that]", "count them", "number of [them|entries]"), "result = len(values)\nprint(result)", "There are **{out}**.", "len of values."),
    )  # fmt: skip
    second = draw.pick(more[0], more[0], *more[1:])
    rest = [t for t in more if t is not second and t not in (more[2], more[3])]
    return (first, second, draw.pick(*rest)) if draw.chance(0.35) else (first, second)


CHAINS = (
    ("m", "metres", (("cm", "* 100"), ("km", "/ 1000"), ("feet", "/ 0.3048"), ("inches", "/ 0.0254"), ("mm", "* 1000"), ("yards", "/ 0.9144"))),
    ("km", "kilometres", (("miles", "/ 1.609344"), ("metres", "* 1000"), ("m", "* 1000"), ("feet", "* 1000 / 0.3048"))),
    ("kg", "kilos", (("pounds", "/ 0.45359237"), ("grams", "* 1000"), ("tonnes", "/ 1000"), ("ounces", "/ 0.028349523125"))),
    ("hours", "hours", (("minutes", "* 60"), ("seconds", "* 3600"), ("days", "/ 24"), ("weeks", "/ 168"))),
    ("minutes", "min", (("hours", "/ 60"), ("seconds", "* 60"), ("days", "/ 1440"))),
    ("days", "days", (("hours", "* 24"), ("weeks", "/ 7"), ("minutes", "* 1440"))),
    ("litres", "liters", (("ml", "* 1000"), ("US gallons", "/ 3.785411784"), ("cubic metres", "/ 1000"), ("cl", "* 100"))),
    ("km/h", "kph", (("m/s", "/ 3.6"), ("mph", "/ 1.609344"), ("knots", "/ 1.852"))),
    ("m/s", "metres per second", (("km/h", "* 3.6"), ("mph", "* 3.6 / 1.609344"))),
    ("miles", "mi", (("km", "* 1.609344"), ("metres", "* 1609.344"), ("feet", "* 5280"), ("yards", "* 1760"))),
    ("MB", "megabytes", (("kB", "* 1000"), ("GB", "/ 1000"), ("bytes", "* 1000000"))),
    ("inches", "in", (("cm", "* 2.54"), ("mm", "* 25.4"), ("feet", "/ 12"), ("metres", "* 0.0254"))),
)  # fmt: skip


def _units_chain(draw: Draw) -> tuple[Item, ...]:
    """A quantity in one unit, then the same quantity in others, or another quantity."""
    unit, long, targets = draw.pick(*CHAINS)
    n = draw.pick(draw.integer(1, 50), draw.integer(2, 1000), draw.decimal(0.5, 100, 2))
    chosen = draw.random.sample(targets, min(len(targets), draw.pick(2, 2, 3)))
    items: list[Item] = []
    for i, (to, factor) in enumerate(chosen):
        templates: tuple[str, ...] = (
            ("{n} {u} in {t}", "convert {n} {u} to {t}", "how many {t} are {n} {u}", "what is {n} {u} in {t}", "[turn|change] {n} {u} into {t}", "I have {n} {u}, [what is that|how much is it] in {t}", "{n} {u} [=|->] ? {t}", "{n} {u} [expressed|written] in {t}")
            if i == 0
            else ("and in {t}", "in {t}", "[and |now |]in {t} [instead|please|too]", "what about {t}", "how many {t} [is that|would that be|are that]", "[the |]same in {t}", "[now |]convert [it|the {u}|the same] to {t}", "{t} [instead|too|please|now]", "[and |]how much is that in {t}", "[also|then] in {t}", "now {t}", "I also need it in {t}", "and the {u} in {t}", "as {t}", "[give|show] me {t} [too|as well|instead]", "the same {n} {u} in {t}", "[sorry|oops], I meant {t}", "not {o}, {t}", "in {t} rather than {o}", "same [thing|amount], but in {t}")
        )  # fmt: skip
        formula = f"{n} {factor}"
        think = f"That is {formula}." if i == 0 else f"The same {n} {unit}: {formula}."
        items.append(turn(draw, templates, f"result = round({formula}, 4)\nprint(result)", f"It is **{{out}} {to}**.", think, n=n, u=draw.pick(unit, unit, long), t=to, o=chosen[i - 1][0]))  # fmt: skip
    if draw.chance(0.3):
        m = draw.integer(2, 500)
        formula = f"{m} {chosen[-1][1]}"
        items.append(turn(draw, SAME, f"result = round({formula}, 4)\nprint(result)", f"It is **{{out}} {chosen[-1][0]}**.", f"The same with {m}: {formula}.", n=m, u=f" {unit}", e=""))  # fmt: skip
    return tuple(items)


WORD_TASKS = (
    (("reverse {w}", "{w} backwards", "spell {w} backwards", "write {w} in reverse", "{w} from back to front"), "{w!r}[::-1]", "Reversed it is **{out}**."),
    (("how many letters has {w}", "length of {w}", "letters in {w}", "how long is the word {w}", "count the letters of {w}"), "len({w!r})", "It has **{out}** letters."),
    (("how many vowels are in {w}", "vowels in {w}", "count the vowels of {w}"), "sum(c in 'aeiou' for c in {w!r})", "It has **{out}** vowels."),
    (("{w} in capitals", "uppercase {w}", "write {w} in big letters"), "{w!r}.upper()", "In capitals: **{out}**."),
    (("first letter of {w}", "what does {w} start with", "with which letter does {w} begin"), "{w!r}[0]", "The first letter is **{out}**."),
    (("last letter of {w}", "what does {w} end with", "with which letter does {w} end"), "{w!r}[-1]", "The last letter is **{out}**."),
    (("sort the letters of {w}", "letters of {w} in alphabetical order", "{w}, its letters sorted"), "''.join(sorted({w!r}))", "Sorted: **{out}**."),
    (("is {w} a palindrome", "does {w} read the same backwards", "{w}: palindrome or not"), "'yes' if {w!r} == {w!r}[::-1] else 'no'", "Is it a palindrome? **{out}**."),
    (("how many different letters has {w}", "distinct letters in {w}", "number of different letters of {w}"), "len(set({w!r}))", "It has **{out}** different letters."),
)  # fmt: skip


def _same_word(draw: Draw) -> tuple[Item, ...]:
    """A question on a word, then on another word, or another question on the same one."""
    asked, formula, answer = draw.pick(*WORD_TASKS)
    one, *others = some_words(draw, draw.pick(2, 2, 3))
    mark = draw.pick("{}", "{}", '"{}"', "'{}'")
    items: list[Item] = [turn(draw, asked, f"print({formula.format(w=one)})", answer, f"{formula.format(w=one)}.", w=mark.format(one))]  # fmt: skip
    for word in others:
        if draw.chance(0.3):
            _, formula, answer = kind = draw.pick(*WORD_TASKS[:6])
            it = {0: ("[and |now |]backwards", "reverse it", "[and |]the word reversed", "spell it backwards", "turn it around"), 1: ("[and |]how [long|many letters]", "[and |]its length", "how many letters does it have", "how long is it"), 2: ("[and |]how many vowels", "count its vowels", "[and |]the vowels in it, how many"), 3: ("[and |now |]in capitals", "[now |]in big letters", "uppercase it", "[and |]upper case please"), 4: ("[and |]the first letter", "its first letter", "what does it start with"), 5: ("[and |]the last letter", "its last letter", "what does it end with")}[WORD_TASKS.index(kind)]  # fmt: skip
            items.append(turn(draw, it, f"print({formula.format(w=one)})", answer, f"The same word: {formula.format(w=one)}."))  # fmt: skip
            continue
        one = word
        again = ("and {w}", "[and |now ]for {w}", "the same for {w}", "what about {w}", "how about {w}", "now {w}", "[do|repeat] [the same|that|it] [with|for] {w}", "same with {w}", "{w} [too|instead|now|please]", "next: {w}", "[again|once more] with {w}", "another [one|word]: {w}", "try {w}", "likewise {w}", "and the word {w}")  # fmt: skip
        items.append(turn(draw, again, f"print({formula.format(w=word)})", answer, f"The same with {word}: {formula.format(w=word)}.", w=mark.format(word)))  # fmt: skip
    return tuple(items)


def _number_chain(draw: Draw) -> tuple[Item, ...]:
    """Some arithmetic, and several follow-ups on what came out."""
    a, b, c = draw.number(2, 500), draw.integer(2, 60), draw.integer(2, 30)
    said, formula = draw.pick(
        ("{a} + {b}", "{a} + {b}"), ("{a} plus {b}", "{a} + {b}"), ("{a} times {b}", "{a} * {b}"), ("{a} * {b}", "{a} * {b}"), ("{a} minus {b}", "{a} - {b}"), ("{a} / {b}", "{a} / {b}"), ("{a} divided by {b}", "{a} / {b}"),
        ("{a} + {b} + {c}", "{a} + {b} + {c}"), ("{a} * {b} - {c}", "{a} * {b} - {c}"), ("({a} + {b}) * {c}", "({a} + {b}) * {c}"), ("{a} plus {b} times {c}", "{a} + {b} * {c}"), ("{a} + {b} / {c}", "{a} + {b} / {c}"), ("{b} squared", "{b} ** 2"), ("{c}% of {a}", "{a} * {c} / 100"), ("{a} with {c}% on top", "{a} * (1 + {c} / 100)"),
    )  # fmt: skip
    formula = formula.format(a=a, b=b, c=c)
    templates = ("{f}", "<find> {f}", "what is {f}", "[start|begin] with {f}", "[first|ok]: {f}", "how much is {f}", "{f} = ?", "calculate {f}", "let's [start|begin] with {f}", "what does {f} give", "{f} makes what")  # fmt: skip
    first = turn(draw, templates, f"result = round({formula}, 4)\nprint(result)", "It is **{out}**.", f"That is {formula}.", f=said.format(a=a, b=b, c=c))  # fmt: skip
    return (first, *(follow_up(draw) for _ in range(draw.pick(1, 2, 2, 3))))


def _shopping(draw: Draw) -> tuple[Item, ...]:
    """A sum that grows thing by thing, then what is paid."""
    things = draw.random.sample("bread milk cheese rice coffee tea eggs apples soap paper batteries flowers juice pasta fish butter honey socks stamps pens".split(), 4)  # fmt: skip
    prices = [draw.pick(draw.integer(1, 20), draw.decimal(0.5, 20)) for _ in things]
    first = turn(draw, ("[I buy|I get|I take] {a} for {p} and {b} for {q}. [total|how much|sum]", "{a} {p}, {b} {q}[: total|: sum|, together|, how much is that]", "{a} [costs|is] {p}, {b} [costs|is] {q}. both together", "[my|the] [bill|receipt] so far: {a} {p}, {b} {q}. sum", "{p} for {a} and {q} for {b}, what is that"),
                 f"result = round({prices[0]} + {prices[1]}, 2)\nprint(result)", "Together it is **{out}**.", f"{prices[0]} plus {prices[1]}.", a=things[0], p=prices[0], b=things[1], q=prices[1])  # fmt: skip
    items: list[Item] = [first]
    for thing, price in zip(things[2:], prices[2:], strict=True):
        n = draw.pick(1, 1, 2, 3)
        t = ("[and |plus |also |]{a} for {p}", "[and |then |]{a}, {p}", "I also [take|buy|need] {a} for {p}", "add {a} at {p}", "[plus|and] {a} {p}, total now", "with {a} ({p}) too", "{a} comes to {p}, [add it|put it on the bill]", "oh, and {a}: {p}", "what if I also get {a} for {p}", "another {p} for {a}") if n == 1 else ("[and |plus |also |]{n} times {a} at {p} each", "I also [take|buy|need] {n} of {a} for {p} each", "add {n} x {a} at {p}", "[plus|and] {n} {a} {p} each, total now", "{n} {a} too, {p} a piece")  # fmt: skip
        more = f"{n} * {price}" if n > 1 else f"{price}"
        items.append(turn(draw, t, f"result = round(result + {more}, 2)\nprint(result)", "Now it is **{out}**.", f"result plus {more}.", a=thing, p=price, n=n))  # fmt: skip
        if draw.chance(0.5):
            break
    last = draw.integer(0, 3)
    if last == 0:
        note = draw.pick(100, 200, 150)
        items.append(turn(draw, ("I pay with {n}", "change from {n}", "what do I get back from {n}", "I [give|hand over] {n}, the change", "out of {n}, what is left", "and if I pay with a {n} note"), f"result = round({note} - result, 2)\nprint(result)", "The change is **{out}**.", f"{note} minus result.", n=note))  # fmt: skip
    elif last == 1:
        k = draw.integer(2, 5)
        items.append(turn(draw, ("[we |]split [it|that] [by|among] {k}", "{k} of us share it", "divided by {k} people", "per person if we are {k}", "what is it each for {k}"), f"result = round(result / {k}, 2)\nprint(result)", "Each pays **{out}**.", f"result over {k}.", k=k))  # fmt: skip
    elif last == 2:
        i = draw.integer(0, 1)
        items.append(turn(draw, ("[no|without] {a} [after all|please|, how much now]", "I put {a} back", "leave out {a}", "take {a} off again", "[remove|drop|cancel] {a}", "forget {a}, what is it then"), f"result = round(result - {prices[i]}, 2)\nprint(result)", f"Without {things[i]} it is **{{out}}**.", f"result minus {prices[i]}.", a=things[i]))  # fmt: skip
    return tuple(items)


_MONTHS = "January February March April May June July August September October November December".split()  # fmt: skip


def _later_date(draw: Draw) -> tuple[Item, ...]:
    """A date some days on, then further, its weekday, its place in the year."""
    y, m, d, n = draw.random.randint(2020, 2030), draw.integer(1, 12), draw.integer(1, 28), draw.integer(2, 120)  # fmt: skip
    k, w = draw.integer(2, 60), draw.integer(1, 8)
    said = draw.pick(
        f"{d} {_MONTHS[m - 1]} {y}", f"{_MONTHS[m - 1]} {d}, {y}", f"{y}-{m:02}-{d:02}"
    )
    first = turn(draw, ("what date is {n} days after {a}", "{n} days after {a}", "{a} plus {n} days", "which date comes {n} days after {a}", "start on {a}, {n} days later is which date", "[count|go] {n} days on from {a}", "{n} days from {a}, the date"),
                 f"from datetime import date, timedelta\nday = date({y}, {m}, {d}) + timedelta(days={n})\nprint(day)", "That is **{out}**.", f"date({y}, {m}, {d}) plus timedelta of {n} days.", a=said, n=n)  # fmt: skip
    more = (
        turn(draw, ("[and |]{k} days [later|after that|further|more|on]", "another {k} days", "then {k} more days", "[now |]add {k} days", "plus {k} days", "[and |]what about {k} days after that", "go {k} days further"), f"day = day + timedelta(days={k})\nprint(day)", "That is **{out}**.", f"day plus {k} days.", k=k),
        turn(draw, ("[and |]{k} days [before that|earlier]", "[now |]back {k} days", "minus {k} days", "{k} days less", "subtract {k} days", "[and |]what was {k} days before"), f"day = day - timedelta(days={k})\nprint(day)", "That is **{out}**.", f"day minus {k} days.", k=k),
        turn(draw, ("[and |]{w} weeks [later|after that|further|more|on]", "another {w} weeks", "plus {w} weeks", "then {w} weeks more", "[now |]add {w} weeks"), f"day = day + timedelta(weeks={w})\nprint(day)", "That is **{out}**.", f"day plus {w} weeks.", w=w),
        turn(draw, ("what weekday is [that|it]", "[and |]the weekday", "[and |]which day of the week [is that|]", "on which weekday does that fall", "is that a monday, tuesday or what", "[and |]what day [of the week |]is that", "day of the week"), "print(day.strftime('%A'))", "It is a **{out}**.", "strftime with %A gives the weekday."),
        turn(draw, ("[and |]which day of the year is [that|it]", "[and |]its number in the year", "how many days into the year is that", "day number in its year"), "result = day.timetuple().tm_yday\nprint(result)", "It is day **{out}** of the year.", "tm_yday counts the days of the year."),
        turn(draw, ("[and |]which week [is that|]", "[and |]the ISO week [number|]", "in which calendar week is that", "week number of that"), "result = day.isocalendar()[1]\nprint(result)", "It is in week **{out}**.", "isocalendar gives the week."),
        turn(draw, ("write it as day.month.year", "[and |]in the form dd.mm.yyyy", "show it the german way, dd.mm.yyyy", "format it dd.mm.yyyy"), "print(day.strftime('%d.%m.%Y'))", "It is **{out}**.", "strftime with %d.%m.%Y."),
    )  # fmt: skip
    return (first, *draw.random.sample(more, draw.pick(1, 2, 2)))


def _clock_chain(draw: Draw) -> tuple[Item, ...]:
    """A time of day, so much later; then later still, earlier, or twelve-hour."""
    h, m, k, j = draw.integer(5, 20), draw.pick(0, 5, 10, 15, 20, 30, 40, 45, 50), draw.pick(20, 25, 40, 45, 50, 75, 90, 95, 105, 130, 150), draw.pick(5, 10, 15, 20, 30, 45)  # fmt: skip
    long = f"{k // 60} h {k % 60} min" if k >= 60 and draw.chance(0.7) else f"{k} minutes"
    head = "from datetime import datetime, timedelta\n"
    first = turn(draw, ("[the train|the bus|a film|the meeting] [starts|leaves] at {t} and takes {k}. [when does it end|end|when is it over]", "{t} plus {k}", "what time is it {k} after {t}", "I [leave|start] at {t}, it takes {k}, [when am I done|when do I arrive|arrival]", "{k} after {t}", "start {t}, duration {k}, end"),
                 f"{head}time = datetime(2024, 1, 1, {h}, {m}) + timedelta(minutes={k})\nprint(time.strftime('%H:%M'))", "It is **{out}**.", f"{h}:{m:02} plus {k} minutes.", t=f"{h}:{m:02}", k=long)  # fmt: skip
    more = (
        turn(draw, ("[and |]{j} minutes later", "[and |]with {j} minutes [delay|of delay|more]", "plus another {j} minutes", "it is {j} minutes late, when then", "add {j} min", "[and |]if it takes {j} minutes longer", "[and |]with a break of {j} minutes"), f"time = time + timedelta(minutes={j})\nprint(time.strftime('%H:%M'))", "Then it is **{out}**.", f"time plus {j} minutes.", j=j),
        turn(draw, ("[and |]{j} minutes earlier", "[and |]if I save {j} minutes", "minus {j} minutes", "take off {j} min", "[and |]if it is {j} minutes shorter", "{j} minutes before that"), f"time = time - timedelta(minutes={j})\nprint(time.strftime('%H:%M'))", "Then it is **{out}**.", f"time minus {j} minutes.", j=j),
        turn(draw, ("[and |]in am and pm", "on a twelve hour clock", "[and |]with am or pm", "in 12 hour format", "as am/pm"), "print(time.strftime('%I:%M %p'))", "It is **{out}**.", "strftime with %I and %p."),
        turn(draw, ("[and |]how many minutes [until|to] midnight", "minutes left [of the day|until midnight]", "how long until midnight in minutes"), "result = 24 * 60 - time.hour * 60 - time.minute\nprint(result)", "There are **{out} minutes** left.", "24 * 60 less the minutes since midnight."),
        turn(draw, ("[and |]if I start at {s} instead", "[and |]with a start at {s}", "what if it starts at {s}", "start at {s}, same duration", "no, it starts at {s}"), f"time = datetime(2024, 1, 1, {h + 1}, {m}) + timedelta(minutes={k})\nprint(time.strftime('%H:%M'))", "Then it is **{out}**.", f"{h + 1}:{m:02} plus {k} minutes.", s=f"{h + 1}:{m:02}"),
    )  # fmt: skip
    return (first, *draw.random.sample(more, draw.pick(1, 1, 2)))


def _recipe(draw: Draw) -> tuple[Item, ...]:
    """An amount for some people, then for others, then in another unit."""
    n, g, thing, unit = draw.integer(2, 8), draw.pick(100, 150, 200, 250, 300, 400, 500, 600), *draw.pick(("flour", "g"), ("rice", "g"), ("sugar", "g"), ("pasta", "g"), ("milk", "ml"), ("stock", "ml"), ("potatoes", "g"), ("lentils", "g"), ("water", "ml"))  # fmt: skip
    m, k = draw.random.sample([x for x in range(2, 16) if x != n], 2)
    big = {"g": "kg", "ml": "litres"}[unit]
    first = turn(draw, ("a recipe for {n} [people|persons] needs {g} {u} of {t}. how much for {m}", "{g} {u} {t} for {n} people, how much for {m}", "{n} people eat {g} {u} of {t}. and {m} people", "for {n}: {g} {u} {t}. for {m}: ?", "if {g} {u} of {t} is for {n} [guests|people], what do {m} [guests|people] need", "scale {g} {u} {t} from {n} to {m} people"),
                 f"result = round({g} / {n} * {m}, 2)\nprint(result)", f"It takes **{{out}} {unit}**.", f"{g} over {n}, times {m}.", n=n, g=g, t=thing, u=unit, m=m)  # fmt: skip
    more = (
        turn(draw, ("[and |]for {k}", "what about {k} people", "[and |]if we are {k}", "{k} people instead", "no, {k} people come", "now for {k} [guests|persons]", "[and |]with {k} of us", "the same for {k}"), f"result = round({g} / {n} * {k}, 2)\nprint(result)", f"It takes **{{out}} {unit}**.", f"{g} over {n}, times {k}.", k=k),
        turn(draw, ("[and |]in {b}", "how many {b} [is that|are that]", "that in {b}", "as {b}", "convert [it|that] to {b}"), "result = round(result / 1000, 4)\nprint(result)", f"It is **{{out}} {big}**.", "result over 1000.", b=big),
        turn(draw, ("[and |]how much is it for one [person|]", "per person", "[and |]for just one", "for me alone", "one portion"), f"result = round({g} / {n}, 2)\nprint(result)", f"For one it is **{{out}} {unit}**.", f"{g} over {n}."),
        turn(draw, ("a pack has 500 {u}. how many packs [do I need|]", "[and |]how many packs of 500 {u}", "packs of 500 {u} to buy", "if they sell 500 {u} packs, how many"), "import math\nresult = math.ceil(result / 500)\nprint(result)", "You need **{out}** packs.", "result over 500, rounded up.", u=unit),
    )  # fmt: skip
    return (first, draw.pick(*more[:2], *more)) if draw.chance(0.6) else (first, more[0], more[1])


def _powers_list(draw: Draw) -> tuple[Item, ...]:
    """A made list of numbers, and questions on the list that was shown."""
    n = draw.integer(4, 15)
    said, formula = draw.pick((("squares", "square numbers"), "i ** 2"), (("cubes", "third powers"), "i ** 3"), (("powers of two", "powers of 2"), "2 ** i"), (("multiples of 7",), "7 * i"), (("multiples of 12",), "12 * i"), (("triangular numbers",), "i * (i + 1) // 2"), (("odd numbers",), "2 * i - 1"), (("even numbers",), "2 * i"))  # fmt: skip
    code = "values = [{f} for i in range(1, {m} + 1)]\nprint(values)"
    word = draw.pick(*said)
    first = turn(draw, ("the first {n} {s}", "[list|show|give me|print] the first {n} {s}", "first {n} {s} [please|as a list|]", "make a list of the first {n} {s}", "which are the first {n} {s}", "I need the first {n} {s}"),
                 code.format(f=formula, m=n), "Here they are: **{out}**.", f"{formula} for i from 1 to {n}.", n=n, s=word)  # fmt: skip
    k, t = n + draw.integer(1, 5), draw.pick(10, 20, 50, 100)
    more = (
        turn(draw, ("[and |]their sum", "add them up", "sum [of them|of those|please]", "what do they add up to", "[how much|what] is that together", "total of those", "now the sum"), "result = sum(values)\nprint(result)", "Their sum is **{out}**.", "sum of values."),
        turn(draw, ("[and |]their [average|mean]", "[average|mean] of those", "what are they on average", "now the mean"), "result = round(sum(values) / len(values), 4)\nprint(result)", "Their average is **{out}**.", "The mean of values."),
        turn(draw, ("only the even ones", "[and |]which of them are even", "keep the even ones", "now just the even ones"), "print([v for v in values if v % 2 == 0])", "The even ones are **{out}**.", "Keep each v with v % 2 == 0."),
        turn(draw, ("only those above {t}", "which [are|of them are] [above|over|bigger than] {t}", "[keep|show] the ones over {t}", "the ones greater than {t}"), f"print([v for v in values if v > {t}])", "They are **{out}**.", f"Keep each v above {t}.", t=t),
        turn(draw, ("[now |]the first {k}", "[and |]the first {k}", "{k} of them instead", "make it {k}", "I meant {k}", "[and |]up to number {k}", "give me {k}", "continue to {k}"), code.format(f=formula, m=k), "Here they are: **{out}**.", f"{formula} for i from 1 to {k}.", k=k),
        turn(draw, ("[now |]backwards", "in reverse [order|]", "the other way [round|around]", "reverse the list", "largest first", "from the last to the first"), "values = values[::-1]\nprint(values)", "The other way round: **{out}**.", "values with step -1."),
        turn(draw, ("[and |]the largest one", "which is the largest", "the largest of them", "what is the biggest"), "result = max(values)\nprint(result)", "The largest is **{out}**.", "max of values."),
        turn(draw, ("as one line with commas", "join them with commas", "separated by commas", "comma separated, no brackets", "without the brackets"), "print(', '.join(str(v) for v in values))", "In one line: **{out}**", "Join the values with commas."),
    )  # fmt: skip
    chosen = draw.random.sample(more, draw.pick(1, 1, 2))
    chosen.sort(key=lambda t: t in more[2:4])  # what is shown in part comes last: it is not kept
    return (first, *chosen)


def _typed_names(draw: Draw) -> tuple[Item, ...]:
    """Words typed in the question, put in order or counted; then more of them, or fewer."""
    *words, new = some_words(draw, draw.integer(4, 7)) if draw.chance(0.5) else some_names(draw, draw.integer(4, 7))  # fmt: skip
    gone = draw.pick(*words)
    first = turn(draw, ("sort {v}", "sort {v} [alphabetically|from a to z]", "{v} in alphabetical order", "put {v} in order", "alphabetical order of {v}", "[my list is|I have] {v}. sort [it|them]", "[arrange|order] {v} alphabetically"),
                 f"words = sorted({words})\nprint(words)", "In order: **{out}**.", "sorted goes by the alphabet.", v=draw.pick(", ", ", ", " ").join(words))  # fmt: skip
    more = (
        turn(draw, ("[and |now ]the other way [round|around]", "sort them the other way [round|around]", "[now |and ]from z to a", "backwards", "in reverse [order|]", "reversed", "z first", "flip the order"), "words = words[::-1]\nprint(words)", "The other way round: **{out}**.", "words with step -1."),
        turn(draw, ("[now |and |]add {w}", "{w} too", "I forgot {w}", "[and |]with {w}", "put {w} in as well", "{w} is missing", "include {w}, keep the order"), f"words = sorted([*words, {new!r}])\nprint(words)", f"With {new}: **{{out}}**.", f"Add {new!r} and sort again.", w=new),
        turn(draw, ("[now |and |]without {w}", "remove {w}", "drop {w}", "leave out {w}", "take {w} off the list", "{w} can go"), f"words = [w for w in words if w != {gone!r}]\nprint(words)", f"Without {gone}: **{{out}}**.", f"Keep each that is not {gone!r}.", w=gone),
        turn(draw, ("by length [instead|please|]", "[now |and |]by length", "shortest first", "sort them by number of letters", "order by how long they are"), "words = sorted(words, key=len)\nprint(words)", "By length: **{out}**.", "sorted with key=len."),
        turn(draw, ("how many are [there|they|these]", "[and |]how many", "count them"), "result = len(words)\nprint(result)", "There are **{out}**.", "len of words."),
        turn(draw, ("[and |]the longest [one|]", "which is longest", "longest of them", "which has the most letters"), "print(max(words, key=len))", "The longest is **{out}**.", "max of words by len."),
        turn(draw, ("[and |]the first [one|]", "which comes first", "first of them"), "print(words[0])", "The first is **{out}**.", "Index 0 of words."),
        turn(draw, ("[and |now |]in capitals", "all caps", "uppercase them", "in big letters"), "words = [w.upper() for w in words]\nprint(words)", "In capitals: **{out}**.", "upper for each."),
        turn(draw, ("join them with commas", "as one line with commas", "in one line, commas between", "comma separated"), "print(', '.join(words))", "In one line: **{out}**", "Join words with commas."),
    )  # fmt: skip
    return (first, *draw.random.sample(more[:4], 1), *draw.random.sample(more[4:7], draw.pick(0, 0, 1))) if draw.chance(0.6) else (first, draw.pick(*more))  # fmt: skip


def _equation(draw: Draw) -> tuple[Item, ...]:
    """A linear equation, then with another right side, or checked."""
    a, b, c = draw.integer(2, 12), draw.integer(1, 40), draw.integer(5, 120)
    d = draw.integer(5, 150)
    x = draw.pick("x", "x", "x", "n", "y")
    sign, undo = draw.pick(("+", "-"), ("+", "-"), ("-", "+"))
    first = turn(draw, ("solve {a}{x} {s} {b} = {c}", "{a}{x} {s} {b} = {c}", "{a}{x} {s} {b} = {c}, {x} = ?", "find {x} if {a}{x} {s} {b} = {c}", "what is {x} in {a}{x} {s} {b} = {c}", "{x} from {a}{x} {s} {b} = {c}", "for which {x} is {a}{x} {s} {b} equal to {c}"),
                 f"result = round(({c} {undo} {b}) / {a}, 4)\nprint(result)", f"{x} is **{{out}}**.", f"{c} {undo} {b}, over {a}.", a=a, b=b, c=c, x=x, s=sign)  # fmt: skip
    more = (
        turn(draw, ("[and |]if it is {d} instead of {c}", "[and |]with {d} on the right", "[and |]= {d}", "what if the right side is {d}", "[now |]equal to {d}", "same with {d} instead of {c}", "replace {c} by {d}", "and for {d}"), f"result = round(({d} {undo} {b}) / {a}, 4)\nprint(result)", f"Then {x} is **{{out}}**.", f"{d} {undo} {b}, over {a}.", d=d, c=c),
        turn(draw, ("check it", "[and |]check [that|the solution]", "put it back in", "does it fit? compute the left side", "verify: left side with that {x}", "insert it on the left"), f"print(round({a} * result {sign} {b}, 2))", "The left side is **{out}**.", f"{a} times result {sign} {b}.", x=x),
        turn(draw, ("[and |]{x} squared", "square of {x}", "[now |]square it", "what is {x} times {x}"), "result = round(result ** 2, 4)\nprint(result)", "It is **{out}**.", "result to the power 2.", x=x),
        turn(draw, ("[and |]{k}{x}", "what is {k}{x} then", "[and |]{k} times {x}", "so {k}{x} = ?"), f"result = round({d % 9 + 2} * result, 4)\nprint(result)", "It is **{out}**.", f"{d % 9 + 2} times result.", k=d % 9 + 2, x=x),
    )  # fmt: skip
    return (first, draw.pick(more[0], *more))


def _ratio(draw: Draw) -> tuple[Item, ...]:
    """One number over another; then in percent, as a fraction, the rest of it."""
    b = draw.pick(draw.integer(4, 60), draw.integer(10, 900), 8, 12, 20, 25, 40, 50)
    a = draw.integer(1, b - 1)
    who, did = draw.pick(("pupils", "passed"), ("shots", "hit"), ("answers", "were right"), ("seats", "are taken"), ("people", "said yes"), ("days", "were sunny"), ("parts", "are faulty"), ("games", "were won"), ("eggs", "hatched"), ("mails", "were opened"))  # fmt: skip
    first = turn(draw, ("{a} of {b} {w} {d}. [share|proportion|what share is that], as a decimal", "{a} out of {b} as a decimal", "what is {a}/{b} as a decimal", "{a} divided by {b}", "{a} / {b}", "relative frequency of {a} in {b}", "{b} {w}, {a} {d}: proportion", "ratio of {a} to {b} as a decimal number"),
                 f"result = round({a} / {b}, 4)\nprint(result)", "It is **{out}**.", f"{a} over {b}.", a=a, b=b, w=who, d=did)  # fmt: skip
    more = (
        turn(draw, ("[and |now |]in percent", "[and |now |]as a percentage", "as percent", "what percentage is that", "how many percent is that", "in % please", "[write|express|show] it as a percentage", "[and |]percent", "times 100, so in percent"), f"result = round({a} / {b} * 100, 2)\nprint(result)", "It is **{out}%**.", f"{a} over {b}, times 100."),
        turn(draw, ("[and |now |]as a fraction in lowest terms", "[and |]simplified as a fraction", "reduce the fraction", "what is the fraction in lowest terms", "[and |]the simplest fraction", "cancel it down"), f"from fractions import Fraction\nprint(Fraction({a}, {b}))", "In lowest terms it is **{out}**.", f"Fraction({a}, {b})."),
        turn(draw, ("[and |]the rest in percent", "[and |]the others, in percent", "what percentage is left", "how many percent are not", "[and |]the remaining percentage", "[and |]the complement in percent"), f"result = round((1 - {a} / {b}) * 100, 2)\nprint(result)", "The rest is **{out}%**.", f"1 less {a} / {b}, times 100."),
        turn(draw, ("[and |]how many are not", "[and |]how many are left", "the others, how many", "how many did not"), f"result = {b} - {a}\nprint(result)", "The others are **{out}**.", f"{b} minus {a}."),
        turn(draw, ("[and |]if it were {c}", "[and |]for {c} out of {b}", "{c} instead of {a}", "what about {c} of {b}", "same with {c}"), f"result = round({max(1, a // 2)} / {b}, 4)\nprint(result)", "Then it is **{out}**.", f"{max(1, a // 2)} over {b}.", a=a, b=b, c=max(1, a // 2)),
    )  # fmt: skip
    chosen = draw.random.sample(more[:3], draw.pick(1, 1, 2))
    chosen.sort(key=more.index)  # "in percent" is of the share, not of the rest
    return (first, *chosen) if draw.chance(0.7) else (first, draw.pick(*more))


def _chance_chain(draw: Draw) -> tuple[Item, ...]:
    """A probability of one thing; then several in a row, its opposite, in percent."""
    top, below, said = draw.pick((1, 6, "[rolling|throwing|getting] a six with one die"), (1, 2, "[getting|throwing] heads with a coin"), (1, 4, "[drawing|picking] a heart from a full deck"), (1, 13, "[drawing|picking] an ace from 52 cards"), (3, 6, "[rolling|throwing] an even number with a die"), (2, 6, "[rolling|throwing] more than 4 with a die"), (5, 36, "[rolling|throwing] a sum of 6 with two dice"), (1, 10, "guessing a random digit"), (1, 5, "guessing right with five answers"), (6, 36, "[rolling|throwing] a sum of 7 with two dice"))  # fmt: skip
    k = draw.integer(2, 5)
    first = turn(draw, (f"[probability|chance] of {said}", f"how likely is {said}", f"what is the [probability|chance] of {said}", f"what are the chances of {said}", f"<find> the probability of {said}", f"P({said})"),
                 f"result = round({top} / {below}, 4)\nprint(result)", "The probability is **{out}**.", f"{top} of {below} cases.")  # fmt: skip
    more = (
        turn(draw, ("[and |now |]in percent", "[and |now |]as a percentage", "how many percent is that", "in % please", "what percentage is that"), f"result = round({top} / {below} * 100, 2)\nprint(result)", "It is **{out}%**.", f"{top} over {below}, times 100."),
        turn(draw, ("[and |]{k} times in a row", "[and |]{k} times one after the other", "what about {k} in a row", "[and |]all {k} times, if I do it {k} times", "[and |]that {k} times running"), f"result = round(({top} / {below}) ** {k}, 6)\nprint(result)", f"{k} times in a row it is **{{out}}**.", f"{top} / {below} to the power {k}.", k=k),
        turn(draw, ("[and |]that it does not happen", "[and |]the opposite", "[and |]of not [getting it|getting that]", "what is the probability against it", "the complement", "[and |]that I fail"), f"result = round(1 - {top} / {below}, 4)\nprint(result)", "It is **{out}**.", f"1 less {top} / {below}."),
        turn(draw, ("[and |]at least once in {k} tries", "[and |]at least one success in {k} tries", "with {k} tries, at least once", "if I try {k} times, at least once"), f"result = round(1 - (1 - {top} / {below}) ** {k}, 4)\nprint(result)", f"At least once in {k} tries: **{{out}}**.", f"1 less the chance of {k} failures.", k=k),
        turn(draw, ("[and |]never in {k} tries", "[and |]not once in {k} tries", "with {k} tries, not a single time", "[and |]{k} failures in a row"), f"result = round((1 - {top} / {below}) ** {k}, 4)\nprint(result)", f"Never in {k} tries: **{{out}}**.", f"{k} failures in a row.", k=k),
    )  # fmt: skip
    chosen = draw.random.sample(more, draw.pick(1, 1, 2))
    chosen.sort(key=more.index)  # "in percent" is of the single chance
    return (first, *chosen)


STORIES = (
    *(_ratio, _ratio, _chance_chain),
    *(_shopping, _shopping, _later_date, _later_date, _clock_chain, _recipe, _powers_list),
    *(_powers_list, _typed_names, _typed_names, _equation, _equation),
    *(_same_two, _same_two, _same_list, _same_list, _sorted_list, _sorted_list, _units_chain),
    *(_units_chain, _same_word, _same_word, _number_chain, _number_chain, _number_chain),
    *(_bill, _trip, _box, _invest, _percent, _choose, _binary, _days, _matrix, _circle),
    *(_numbers_to, _numbers_to, _own_function, _own_function, _wage, _garden, _factorial),
    *(_shop, _class),
)


@family("conversation", weight=9)
def chat_story(draw: Draw) -> tuple[Item, ...]:
    """A figure, and questions that go on from it."""
    items = draw.pick(*STORIES)(draw)
    return (*items, *gone_on(draw, items[-1], 0.08))


@family("conversation", heavy=True, weight=0.8)
def chat_algebra(draw: Draw) -> tuple[Item, ...]:
    """An equation or a function, and a question on what came out."""
    return draw.pick(_roots, _function)(draw)
