"""Two things asked at once about one matter, the second after an `and`; both are printed in one line."""

from typing import NamedTuple

from worldmodel_train.episodes import Draw, Item, ask, family, with_modules
from worldmodel_train.families.chemistry import COMPOUNDS, MASSES, atoms
from worldmodel_train.families.data import numbers, spoken
from worldmodel_train.families.notebook import PLT, named_values, typed_pairs
from worldmodel_train.families.numerals import an_hour, tidy
from worldmodel_train.families.words import GOODS, capital, sentence, some_names, word


class Part(NamedTuple):
    """One of the things asked: its name in the answer, its wordings after a bar, its formula."""

    name: str
    said: str
    formula: str


NOUNS = (
    "<find> {x} and {y} [of|for] {d}", "{d}: {x} and {y}", "{d}. {x} and {y}", "{x} and {y} [of|for] {d}", "for {d} [find|compute|give me|I need] {x} and {y}", "[take|given|let us take] {d}. [what is|find] {x}, and [what is|find] {y}", "{x}? and {y}? [it is about|I mean|this is for] {d}", "{d} - {x}, [then|and then|and also] {y}",
    "[I have|there is|here is] {d}. <find> {x} and {y}", "[two things|two questions|I want to know two things] about {d}: {x}, {y}", "[first|start with] {x} of {d}[, then|; after that|, next] {y}", "both {x} and {y}[, please,|] for {d}", "[work out|compute|print|report] both {x} and {y} for {d}", "what is {x} of {d}, and what is {y}", "{d}; [wanted|needed|find]: {x}, {y}",
    "[using|with|in] python: {x} and {y} of {d}", "besides {x} I [want|need|would like] {y} [for|of] {d}", "[can you|could you] tell me {x} and {y} of {d}", "{x} as well as {y} of {d}", "{d}. I [need|want|am asked for] {x} and {y}", "{d} => {x}, {y}", "not only {x} but also {y} of {d}", "my question has two parts: {x} and {y} for {d}", "a) {x} b) {y} of {d}", "(a) {x}, (b) {y}: {d}", "1. {x} 2. {y} for {d}",
    "{x} of {d}[? and|, and| and] {y} [too|as well|also]", "{d}, please {x} [first|] and then {y}", "[calculate|determine|state] for {d} {x}, and then {y}", "how much is {x} of {d}, and how much is {y}", "{x} and {y}? {d}",
)  # fmt: skip
"""The matter is a noun: a list, a circle, a number."""

STORIES = (
    "{d}. <find> {x} and {y}", "{d}: {x} and {y}", "{d}. {x} and {y}", "{x} and {y}: {d}", "{d}. [what is|find] {x}, and [what is|find] {y}", "{x}? and {y}? {d}", "{d} - {x}, [then|and then|and also] {y}", "[two things|two questions]: {x}, {y}. {d}", "{d}. [first|start with] {x}[, then|; after that|, next] {y}", "{d}. both {x} and {y}[, please|]", "[work out|compute|print|report] both {x} and {y}. {d}",
    "{d}; [wanted|needed|find]: {x}, {y}", "[using|with|in] python, {x} and {y}: {d}", "{d}. besides {x} I [want|need|would like] {y}", "{d}. [can you|could you] tell me {x} and {y}", "{d}. {x} as well as {y}", "{d}. I [need|want|am asked for] {x} and {y}", "{d} => {x}, {y}", "{d}. not only {x} but also {y}", "my question has two parts, {x} and {y}. {d}", "{d}. a) {x} b) {y}", "{d}. (a) {x}, (b) {y}", "{d}. 1. {x} 2. {y}",
    "{d}. {x}[? and|, and| and] {y} [too|as well|also]", "[suppose|say|imagine] {d}. {x} and {y}", "how much is {x}, and how much is {y}? {d}", "{d}. how much is {x} and how much is {y}", "here is the [case|situation|story]: {d}. {x}, {y}", "I would like to know {x} and {y}. {d}",
)  # fmt: skip
"""The matter is told in a sentence."""


_PLAIN = ("the ", "its ", "their ", "a ", "an ", "half ", "twice ", "f")
"""How a thing begins that may follow `what is`; others are clauses, as `how many there are`."""


def both(draw: Draw, parts: tuple[Part, ...], facts: tuple[str, ...], frames: tuple[str, ...] = NOUNS, *, head: str = "", **values: object) -> tuple[Item, ...]:  # fmt: skip
    """Two of the parts, in either order."""
    if len(parts) > 3 and draw.chance(0.12):
        return _three(draw, parts, draw.phrase(*facts, **values), head)
    one, two = draw.random.sample(parts, 2)
    x, y = draw.phrase(*one.said.split("|")), draw.phrase(*two.said.split("|"))
    if not (x.startswith(_PLAIN) and y.startswith(_PLAIN)):
        frames = tuple(f for f in frames if "is {x}" not in f and "is|find] {x}" not in f)
    prompt = draw.phrase(*frames, d=draw.phrase(*facts, **values), x=x, y=y)
    prompt = an_hour(prompt)
    code = with_modules(f"{head}print({one.formula}, {two.formula})")
    first = one.name if "(" in one.name else capital(one.name)
    answer = f"{first} and {two.name}: **{{out}}**."
    return ask(prompt, code, answer, think=f"Two things: {one.formula} and {two.formula}.")


_THREE = (
    "{d}: {x}, {y} and {z}", "{d}. {x}, {y}, {z}", "{d}. [three things|three questions|I need three things]: {x}, {y}, and {z}", "{d}; [wanted|needed|find]: {x}; {y}; {z}", "{x}, {y} and {z}: {d}", "{d}. a) {x} b) {y} c) {z}", "{d}. 1. {x} 2. {y} 3. {z}", "{d}. [first|start with] {x}, then {y}, and last {z}", "{d}. [I want|give me|please find] {x}, {y} and {z}", "{d} - {x}, {y} and also {z}", "{x}? {y}? {z}? {d}", "[using|with|in] python: {x}, {y}, {z}. {d}", "{d} => {x}, {y}, {z}", "{d}, please {x}, {y} and {z}", "[all three|please all three]: {x}, {y}, {z}. {d}",
)  # fmt: skip


def _three(draw: Draw, parts: tuple[Part, ...], told: str, head: str) -> tuple[Item, ...]:
    chosen = draw.random.sample(parts, 3)
    x, y, z = (draw.phrase(*part.said.split("|")) for part in chosen)
    prompt = draw.phrase(*_THREE, d=told, x=x, y=y, z=z)
    prompt = an_hour(prompt)
    formulas = ", ".join(part.formula for part in chosen)
    names = f"{chosen[0].name}, {chosen[1].name} and {chosen[2].name}"
    names = names if "(" in chosen[0].name else capital(names)
    code = with_modules(f"{head}print({formulas})")
    return ask(prompt, code, f"{names}: **{{out}}**.", think=f"Three things: {formulas}.")


LISTED = (
    Part("mean", "the mean|the average|their mean|the mean value|the arithmetic mean|the average value", "round(sum(values) / len(values), 2)"),
    Part("total", "the total|the sum|their sum|the sum of all|the total of all of them|what they add up to", "sum(values)"),
    Part("lowest", "the lowest|which is lowest|the smallest one|which one is smallest|the minimum|the smallest", "min(values)"),
    Part("highest", "the highest|which is highest|the largest one|which one is largest|the maximum|the biggest", "max(values)"),
    Part("number above the mean", "how many are above the mean|how many lie above average|the number of values above the mean|how many are over the average", "sum(v > sum(values) / len(values) for v in values)"),
    Part("number below the mean", "how many are below the mean|how many lie below average|the number of values below the mean|how many are under the average", "sum(v < sum(values) / len(values) for v in values)"),
    Part("place of the largest", "the position of the largest, counted from 1|at which place the largest stands, counted from 1|the place of the maximum (first is 1)", "values.index(max(values)) + 1"),
    Part("place of the smallest", "the position of the smallest, counted from 1|at which place the smallest stands, counted from 1|the place of the minimum (first is 1)", "values.index(min(values)) + 1"),
    Part("in order", "the sorted list|the list in order|them sorted|the values from small to large|the values in ascending order", "sorted(values)"),
    Part("largest first", "the list sorted downwards|them sorted, largest first|the values from large to small|the values in descending order", "sorted(values, reverse=True)"),
    Part("median", "the median|the middle value|their median|the median value", "statistics.median(values)"),
    Part("range", "the range|largest minus smallest|the spread from lowest to highest|the difference between the largest and the smallest", "round(max(values) - min(values), 2)"),
    Part("number of values", "the number of values|how many there are|the count|how many values there are|the length of the list", "len(values)"),
    Part("without repeats", "how many different ones there are|the number of different values|how many distinct values there are", "len(set(values))"),
    Part("second largest", "the second largest|the runner-up value|the second highest", "sorted(values)[-2]"),
    Part("double of the total", "twice the sum|double the total", "2 * sum(values)"),
)  # fmt: skip


@family("lists", weight=2.5)
def two_of_list(draw: Draw) -> tuple[Item, ...]:
    """Mean and which is lowest, total and how many above the mean: of one list."""
    values = numbers(draw, 4, 10)
    if any(isinstance(v, float) for v in values) or len(set(values)) < 4:
        values = [draw.random.randint(1, 200) for _ in range(draw.integer(4, 9))]
    parts = LISTED if max(len(str(v)) for v in values) < 5 and len(values) < 8 else tuple(p for p in LISTED if "sorted(values" not in p.formula or p.name == "second largest")  # fmt: skip
    facts = (
        "{v}", "{v}", "the [numbers|values|list|data] {v}", "[my|our|these|the] [marks|scores|readings|times|sales|points|steps|bills] {v}", "[the|a] list [of|with] {v}", "the [figures|entries|results] {v}", "this [list|series|row]: {v}", "[my|the] [daily|weekly|monthly] [figures|numbers] {v}",
    )  # fmt: skip
    return both(draw, parts, facts, head=f"values = {values}\n", v=spoken(values, draw))


@family("lists", weight=1.5)
def passing_and_mean(draw: Draw) -> tuple[Item, ...]:
    """How many pass a limit, and their mean, sum or best."""
    values = [draw.random.randint(15, 100) for _ in range(draw.integer(5, 10))]
    n = draw.pick(40, 50, 50, 55, 60, 60, 65, 70)
    if not any(v >= n for v in values):
        values[0] = n + 3
    if not any(v < n for v in values):
        values[-1] = n - 4
    up = draw.chance(0.75)
    good = draw.phrase("[pass|passed] (at least {n})", "[have|got|reach] at least {n}", "[are|were] {n} or [more|better|higher]", "reach {n}", n=n) if up else draw.phrase("fail (below {n})", "are below {n}", "[stay|remain] under {n}", "are less than {n}", n=n)  # fmt: skip
    x, y, two, formula = draw.pick(
        ("how many|the number of those that|the count of those who", "their mean|the mean of these|the average of these|their average|what these average", "mean", "round(sum(good) / len(good), 2)"),
        ("how many|the number of those that|the count of those who", "their sum|the sum of these|the total of these|what these add up to", "sum", "sum(good)"),
        ("how many|the number of those that|the count of those who", "the lowest of these|the smallest of them|their minimum", "lowest", "min(good)"),
        ("how many|the number of those that|the count of those who", "the highest of these|the largest of them|their maximum", "highest", "max(good)"),
        ("how many|the number of those that|the count of those who", "which percentage that is|their share of all in percent|what percent of all that is", "percent", "round(len(good) / len(values) * 100, 1)"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[marks|scores|points|results]: {v}. {x} {g}, and {y}", "{x} {g} in {v}, and {y}", "[the|my|our] [marks|scores|test results|points] are {v}. {x} {g} and {y}", "{v}: {x} {g}, {y}", "of {v} tell me {x} {g} and {y}", "a class got {v}. I need {x} {g}, and also {y}", "{v} - {x} {g} and {y}",
        "from {v} [keep|take] those that {g}: how many, and {y}" if x.startswith("how") and two != "percent" else "{v}, {x} {g}, {y}", "my pupils have {v}. {x} {g}? and {y}?", "[given|with] the scores {v}, [find|print] {x} {g} as well as {y}", "{x} {g} among {v}? and {y}", "two questions on {v}: {x} {g}, and {y}", "first {x} {g} of {v}, then {y}", "[list|data] {v}; {x} {g}; {y}", "here are the results: {v}. {x} {g}, and {y} [please|too|as well]",
        v=spoken(list(values), draw), x=draw.phrase(*x.split("|")), g=good, y=draw.phrase(*y.split("|")),
    )  # fmt: skip
    sign = ">=" if up else "<"
    code = f"values = {values}\ngood = [v for v in values if v {sign} {n}]\nprint(len(good), {formula})"
    return ask(prompt, code, f"Number and {two}: **{{out}}**.", think=f"Keep the values {sign} {n}: how many, and {formula}.")  # fmt: skip


@family("arithmetic", weight=1.5)
def two_bit_results(draw: Draw) -> tuple[Item, ...]:
    """Two or three of AND, OR, XOR of two numbers."""
    a, b = draw.random.sample(range(2, draw.pick(32, 100, 256)), 2)
    signs = {"AND": "&", "OR": "|", "XOR": "^"}
    chosen = draw.random.sample(list(signs), draw.pick(2, 2, 3))
    case = draw.pick(str.upper, str.lower, str.upper)
    said = [case(c) for c in chosen]
    a_text, b_text = draw.pick((str(a), str(b)), (str(a), str(b)), (bin(a), bin(b)), (f"0x{a:x}", f"0x{b:x}"))  # fmt: skip
    prompt = draw.phrase(
        "bitwise {w} of {a} and {b}", "{w} of {a} and {b}, [bitwise|bit by bit]", "{a} and {b}: bitwise {w}", "<what> the bitwise {w} [of|for] {a} and {b}", "[apply|use] {w} to the bits of {a} and {b}", "[combine|take] {a} and {b} bit by bit with {w}", "{e}", "{e}: [all|both|the values|results]", "what [do|are] {e}" if len(chosen) > 1 else "{e}",
        "[for|with] x = {a} and y = {b}, the bitwise {w}", "two numbers, {a} and {b}. [give|print|show] {w} of their bits", "[binary|bit] operations {w} on {a}, {b}", "[compute|calculate|work out] {e}", "my [homework|exercise] has {e}, what comes out", "bits of {a} and {b}, {w}", "[integers|numbers] {a}, {b}; bitwise {w} as decimal numbers",
        a=a_text, b=b_text, w=", ".join(said[:-1]) + f" and {said[-1]}",
        e=draw.pick(", ", "; ", ", and ").join(f"{a_text} {c} {b_text}" for c in said),
    )  # fmt: skip
    line = ", ".join(f"{a_text} {signs[c]} {b_text}" for c in chosen)
    return ask(prompt, f"print({line})", f"{', '.join(chosen)}: **{{out}}**.", think=f"Bit by bit: {line}.")  # fmt: skip


@family("arithmetic", weight=1.5)
def division_then(draw: Draw) -> tuple[Item, ...]:
    """Quotient and remainder, then something on them."""
    a, b, k = draw.integer(30, 5000), draw.integer(3, 60), draw.integer(2, 12)
    said, formula = draw.pick(
        ("add both|add the two|give their sum|their sum|add them up", "q + r"), ("multiply them|multiply the two|give their product|the product of both|times each other", "q * r"), ("square the remainder|the remainder squared|the square of what is left", "r ** 2"),
        (f"multiply the remainder by {k}|the remainder times {k}|{k} times the remainder", f"r * {k}"), (f"add {k} to the quotient|the quotient plus {k}|the quotient increased by {k}", f"q + {k}"), (f"how many are missing to the next full group|how much is missing for one more full group|what is missing until the next multiple of {b}", f"{b} - r"),
        ("double the quotient|twice the quotient|the quotient times two", "2 * q"), ("subtract the remainder from the quotient|quotient minus remainder|the quotient less the remainder", "q - r"), ("check it as quotient times divisor plus remainder|put it together again as q times divisor plus r", f"q * {b} + r"),
    )  # fmt: skip
    prompt = draw.phrase(
        *(f"{start}{glue}{{t}}" for start in ("quotient and remainder of {a} divided by {b}", "divide {a} by {b} with remainder", "{a} // {b} and {a} % {b}", "{a} divided by {b}: quotient and remainder", "how often does {b} go into {a} and what is left over", "divmod({a}, {b})", "the whole quotient and the rest of {a} by {b}", "{a} by {b}, integer quotient and remainder", "I divide {a} by {b} and want quotient and remainder") for glue in ("[, then|; then|. then|, and then|. after that|, finally] ", "[. also|, and also|; also|. and also] ")),
        a=a, b=b, t=draw.phrase(*said.split("|")),
    )  # fmt: skip
    code = f"q, r = divmod({a}, {b})\nprint(q, r, {formula})"
    return ask(prompt, code, f"Quotient, remainder and {formula}: **{{out}}**.", think=f"divmod of {a} and {b}, then {formula}.")  # fmt: skip


@family("arithmetic", weight=1.5)
def two_of_number(draw: Draw) -> tuple[Item, ...]:
    """Two properties of one whole number."""
    n = draw.pick(draw.integer(4, 60), draw.integer(10, 999))
    parts: tuple[Part, ...] = (
        Part("square", "the square|its square|the second power|it squared", f"{n} ** 2"), Part("cube", "the cube|its cube|the third power|it cubed", f"{n} ** 3"), Part("square root", "the square root|its square root", f"round(math.sqrt({n}), 4)"),
        Part("double", "the double|twice it|two times it", f"2 * {n}"), Part("half", "half of it|the half|one half of it", f"{n} / 2"), Part("digit sum", "the digit sum|the sum of its digits|its cross sum|what its digits add up to", f"sum(int(c) for c in str({n}))"),
        Part("binary", "the binary form|it in binary|its base 2 form|how it looks in base 2", f"bin({n})[2:]"), Part("hexadecimal", "the hexadecimal form|it in hex|its base 16 form", f"hex({n})[2:]"), Part("divisors", "all its divisors|the list of its divisors|which numbers divide it|its factors, 1 and itself too", f"[d for d in range(1, {n} + 1) if {n} % d == 0]"),
        Part("number of divisors", "the number of its divisors|how many divisors it has|how many factors it has, 1 and itself too", f"sum({n} % d == 0 for d in range(1, {n} + 1))"), Part("reversed", "its digits backwards|it reversed|its mirror number, digits turned round", f"str({n})[::-1]"), Part("reciprocal", "the reciprocal|one over it|its inverse 1/n", f"round(1 / {n}, 6)"),
        Part("remainder by 7", "the remainder by 7|what is left when it is divided by 7|it modulo 7", f"{n} % 7"), Part("logarithm", "the natural logarithm|its natural log|the ln", f"round(math.log({n}), 4)"), Part("number of digits", "the number of its digits|how many digits it has", f"len(str({n}))"), Part("sum from 1", "the sum of all numbers from 1 up to it|what 1 up to it adds up to", f"sum(range(1, {n} + 1))"),
    )  # fmt: skip
    return both(
        draw,
        parts,
        ("{n}", "the number {n}", "[the integer|n =|x =|my number,] {n}", "{n} (an integer)"),
        n=n,
    )


@family("geometry", weight=1.5)
def two_of_shape(draw: Draw) -> tuple[Item, ...]:
    """Area and perimeter, volume and surface: two figures of one shape."""
    a, b, c = draw.number(2, 40), draw.number(2, 40), draw.integer(2, 30)
    area, around = "the area|its area|the surface area|how large its area is|the area covered", "the perimeter|its perimeter|the distance around it|the length of its boundary"  # fmt: skip
    flat, solid = (
        area.replace("the surface area|", ""),
        "the volume|its volume|how much fits inside|the content",
    )
    skin, diagonal = "the surface area|its surface|the total surface|the area of its outside", "the diagonal|its diagonal|the length of the diagonal|the distance from corner to opposite corner"  # fmt: skip
    facts, parts = draw.pick(
        (("a [rectangle|room|garden|field|carpet|rectangular lawn] [of|that is] {a}{u} by {b}{u}", "a [rectangle|plot|floor] with sides {a}{u} and {b}{u}", "a {a}{u} x {b}{u} [rectangle|room|field]", "a rectangle, length {a}{u}, width {b}{u}", "a [rectangular |][table|yard|pitch] {a}{u} long and {b}{u} wide"), (Part("area", flat, f"round({a} * {b}, 4)"), Part("perimeter", around, f"round(2 * ({a} + {b}), 4)"), Part("diagonal", diagonal, f"round(math.sqrt({a} ** 2 + {b} ** 2), 4)"))),
        (("a circle [with|of] radius {a}{u}", "a circle, r = {a}{u}", "a round [table|pond|pizza|lawn] of radius {a}{u}", "a [disc|circle] whose radius is {a}{u}"), (Part("area", flat, f"round(math.pi * {a} ** 2, 4)"), Part("circumference", "the circumference|its circumference|the distance around it|its perimeter", f"round(2 * math.pi * {a}, 4)"), Part("diameter", "the diameter|its diameter|the width across", f"2 * {a}"))),
        (("a circle [with|of] diameter {a}{u}", "a circle, d = {a}{u}", "a round [table|pond|pizza|tank] {a}{u} across", "a [disc|circle] whose diameter is {a}{u}"), (Part("area", flat, f"round(math.pi * ({a} / 2) ** 2, 4)"), Part("circumference", "the circumference|its circumference|the distance around it|its perimeter", f"round(math.pi * {a}, 4)"), Part("radius", "the radius|its radius", f"{a} / 2"))),
        (("a square [with|of] side {a}{u}", "a square, side {a}{u}", "a square [tile|field|table] {a}{u} on each side", "a square whose sides are {a}{u}"), (Part("area", flat, f"round({a} ** 2, 4)"), Part("perimeter", around, f"4 * {a}"), Part("diagonal", diagonal, f"round({a} * math.sqrt(2), 4)"))),
        (("a [box|crate|cuboid|tank|carton] [of|measuring] {a}{u} x {b}{u} x {c}{u}", "a [box|cuboid|block] {a}{u} by {b}{u} by {c}{u}", "a [box|room|container] {a}{u} long, {b}{u} wide and {c}{u} high"), (Part("volume", solid, f"round({a} * {b} * {c}, 4)"), Part("surface", skin, f"round(2 * ({a} * {b} + {a} * {c} + {b} * {c}), 4)"), Part("diagonal", "the space diagonal|its space diagonal|the longest diagonal inside", f"round(math.sqrt({a} ** 2 + {b} ** 2 + {c} ** 2), 4)"))),
        (("a cube [with|of] edge {a}{u}", "a cube, side {a}{u}", "a cube whose edges are {a}{u}", "a [die|cube] {a}{u} on each edge"), (Part("volume", solid, f"round({a} ** 3, 4)"), Part("surface", skin, f"round(6 * {a} ** 2, 4)"), Part("length of all edges", "the total length of its edges|the sum of all its edges", f"12 * {a}"))),
        (("a sphere [with|of] radius {a}{u}", "a ball, r = {a}{u}", "a [ball|globe|sphere] whose radius is {a}{u}"), (Part("volume", solid, f"round(4 / 3 * math.pi * {a} ** 3, 4)"), Part("surface", skin, f"round(4 * math.pi * {a} ** 2, 4)"))),
        (("a cylinder [with|of] radius {a}{u} and height {b}{u}", "a cylinder, r = {a}{u}, h = {b}{u}", "a [can|pipe|round tank|cylinder] with radius {a}{u}, {b}{u} high"), (Part("volume", solid, f"round(math.pi * {a} ** 2 * {b}, 4)"), Part("surface", "the total surface|its surface with both ends|the surface area, top and bottom too", f"round(2 * math.pi * {a} * ({a} + {b}), 4)"), Part("lateral surface", "the lateral surface|the area of the side only|the curved surface alone", f"round(2 * math.pi * {a} * {b}, 4)"))),
        (("a right triangle with legs {a}{u} and {b}{u}", "a right-angled triangle, legs {a}{u} and {b}{u}", "a right triangle (legs {a}{u}, {b}{u})"), (Part("hypotenuse", "the hypotenuse|its hypotenuse|the longest side", f"round(math.hypot({a}, {b}), 4)"), Part("area", flat, f"round({a} * {b} / 2, 4)"), Part("perimeter", around, f"round({a} + {b} + math.hypot({a}, {b}), 4)"))),
    )  # fmt: skip
    u = draw.pick("m", "m", "ft") if "room" in facts[0] else draw.pick("cm", "m", "cm", "ft", "in")
    unit = draw.pick(f" {u}", f" {u}", u if u != "in" else " in", "")
    return both(draw, parts, facts, a=a, b=b, c=c, u=unit)


@family("finance", weight=2)
def two_of_price(draw: Draw) -> tuple[Item, ...]:
    """The discount and the price after it, the VAT and the price with it, the tip and the total."""
    a = draw.pick(
        draw.integer(10, 900), draw.integer(2, 40) * 10, tidy_price(draw), draw.integer(2, 60) * 100
    )
    p, n = draw.pick(5, 10, 12, 15, 20, 20, 25, 30, 40, 7, 8, 19, 21, 23), draw.integer(2, 8)
    s = draw.pick("", "", "$", "€", "£")
    thing = draw.pick(
        *GOODS, "coat", "bike", "laptop", "sofa", "tv", "pair of boots", "dress", "tent"
    )
    off, tax, tip = f"{a} * {p} / 100", f"{a} * {p} / 100", f"{a} * {p} / 100"
    facts, parts = draw.pick(
        (("a {t} costs {s}{a} and is {p}% off", "{s}{a} for the {t}, with a discount of {p}%", "the {t} was {s}{a}, now {p} percent off", "{p}% discount on a {s}{a} {t}", "I get {p} percent off a {t} priced {s}{a}", "sale: {t} {s}{a}, minus {p}%"), (Part("saving", "the saving|how much I save|the discount in money|the money taken off|the discount amount", f"round({off}, 2)"), Part("price", "the sale price|the price to pay|what I pay|the new price|the price after the discount", f"round({a} * (1 - {p} / 100), 2)"))),
        (("a {t} costs {s}{a} net, VAT is {p}%", "net price {s}{a}, {p}% VAT", "{s}{a} before {p} percent tax", "the {t} is {s}{a} plus {p}% tax", "an invoice of {s}{a} without VAT, the rate is {p}%", "I sell a {t} for {s}{a} plus {p} percent VAT"), (Part("tax", "the VAT in money|the tax|how much the tax is|the tax amount|the VAT amount", f"round({tax}, 2)"), Part("gross price", "the gross price|the price with tax|the total|the price with VAT|what the customer pays", f"round({a} * (1 + {p} / 100), 2)"))),
        (("a {t} costs {s}{a} with {p}% VAT in it", "gross price {s}{a}, VAT {p}% included", "{s}{a} including {p} percent tax", "the {t} is {s}{a}, {p}% tax already in it", "the receipt says {s}{a}, which includes {p}% VAT"), (Part("net price", "the net price|the price before VAT|the price without tax|the amount before tax", f"round({a} / (1 + {p} / 100), 2)"), Part("tax", "the VAT in it|the tax contained|how much of it is tax|the tax amount|the VAT part", f"round({a} - {a} / (1 + {p} / 100), 2)"))),
        (("a bill of {s}{a}, tip {p}%, {n} people", "dinner for {n} costs {s}{a} and we tip {p} percent", "{n} friends share a bill of {s}{a} with a {p}% tip", "the restaurant bill is {s}{a}, {p}% tip on top, split by {n}"), (Part("tip", "the tip|the tip in money|how much tip that is", f"round({tip}, 2)"), Part("total", "the total|the total with tip|the whole bill with the tip", f"round({a} * (1 + {p} / 100), 2)"), Part("share", "the share of each|what each pays, tip included|the amount per person with tip", f"round({a} * (1 + {p} / 100) / {n}, 2)"))),
        (("a {t} is bought for {s}{a} and sold {p}% dearer", "I buy a {t} at {s}{a} and add {p} percent", "cost {s}{a}, markup {p}%", "a shop pays {s}{a} for a {t} and puts {p}% on top"), (Part("profit", "the profit|what I earn on it|the gain in money", f"round({a} * {p} / 100, 2)"), Part("selling price", "the selling price|the price in the shop|what it is sold for", f"round({a} * (1 + {p} / 100), 2)"))),
        (("{n} of the {t} at {s}{a} each, with {p}% off the whole", "I order {n} times {t} for {s}{a} apiece and get {p} percent off", "{n} x {t}, {s}{a} each, {p}% discount on the total"), (Part("full price", "the full price|the total before the discount|the sum without discount", f"round({n} * {a}, 2)"), Part("price to pay", "the price to pay|the total after the discount|what I pay in the end", f"round({n} * {a} * (1 - {p} / 100), 2)"), Part("saving", "how much I save|the saving|the discount in money", f"round({n} * {a} * {p} / 100, 2)"))),
    )  # fmt: skip
    return both(draw, parts, facts, STORIES, a=a, p=p, s=s, n=n, t=thing)


def tidy_price(draw: Draw) -> float:
    """A price with cents, many of them .99 or .50."""
    return draw.integer(3, 120) + draw.pick(0.99, 0.5, 0.95, 0.9, 0.25, 0.49)


@family("finance", weight=1.5)
def two_of_money(draw: Draw) -> tuple[Item, ...]:
    """Balance and interest, monthly and total: loans, savings, salaries."""
    a, p, n = (
        draw.integer(2, 90) * 100,
        draw.pick(2, 3, 4, 5, 6, 2.5, 3.5, 1.5, 7),
        draw.integer(2, 12),
    )
    r, m = f"{p} / 1200", 12 * n
    pay = f"{a} * ({r}) / (1 - (1 + {r}) ** -{m})"
    hours, wage, hourly = draw.integer(8, 60), draw.integer(900, 6000), draw.integer(9, 45)
    s = draw.pick("", "", "$", "€", "£")
    facts, parts = draw.pick(
        (("{s}{a} at {p}% compound interest for {n} years", "I put {s}{a} in the bank at {p} percent a year for {n} years, compounded yearly", "{s}{a} invested for {n} years, {p}% a year with interest on interest", "savings of {s}{a}, {p}% per year compounded, {n} years"), (Part("balance", "the final balance|the amount at the end|what it becomes|the final amount", f"round({a} * (1 + {p} / 100) ** {n}, 2)"), Part("interest", "the interest earned|how much of it is interest|the interest alone|what was gained", f"round({a} * (1 + {p} / 100) ** {n} - {a}, 2)"))),
        (("a loan of {s}{a} at {p}% over {n} years, paid monthly", "I borrow {s}{a} for {n} years at {p} percent, equal monthly payments", "{s}{a} credit, {p}% yearly rate, {n} years of monthly payments", "car loan {s}{a}, {n} years, {p}% annual, monthly instalments"), (Part("monthly payment", "the monthly payment|what I pay a month|the instalment|the rate per month", f"round({pay}, 2)"), Part("total paid", "the total paid|what I pay in all|all payments together", f"round({m} * {pay}, 2)"), Part("interest", "the interest in all|how much interest I pay|the total interest", f"round({m} * {pay} - {a}, 2)"))),
        (("I earn {s}{w} a month and spend {q}% of it", "a monthly salary of {s}{w}, {q} percent is spent", "{s}{w} per month comes in and {q}% goes out", "my pay is {s}{w} a month, {q}% of it goes on rent and food"), (Part("spent", "what is spent a month|the money spent per month|the monthly spending", f"round({wage} * {hours} / 100, 2)"), Part("left", "what is left a month|the rest per month|the monthly rest", f"round({wage} * (1 - {hours} / 100), 2)"), Part("saved in a year", "what I save in a year|the savings after 12 months|the rest over a whole year", f"round({wage} * (1 - {hours} / 100) * 12, 2)"))),
        (("I work {h} hours a week for {s}{k} an hour", "{h} hours weekly at {s}{k} per hour", "a job with {h} h a week, {s}{k} an hour"), (Part("weekly pay", "the weekly pay|the pay of one week|what a week brings", f"{hours} * {hourly}"), Part("yearly pay", "the pay for 52 weeks|the pay in a year of 52 weeks|what 52 weeks bring", f"{hours} * {hourly} * 52"), Part("hours a year", "the hours in 52 weeks|how many hours 52 weeks make", f"{hours} * 52"))),
    )  # fmt: skip
    return both(draw, parts, facts, STORIES, a=a, p=p, n=n, s=s, w=wage, q=hours, h=hours, k=hourly)


@family("word problems", weight=1.5)
def hours_and_pay(draw: Draw) -> tuple[Item, ...]:
    """Days with a start and an end: the hours in all, and the pay."""
    days = draw.pick(("Mon", "Tue", "Wed", "Thu", "Fri"), ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"))  # fmt: skip
    chosen = [d for d in days if draw.chance(0.6)] or list(days[:2])
    if len(chosen) < 2:
        chosen = list(days[:2])
    spans = [(s := draw.integer(6, 13), s + draw.integer(3, 9)) for _ in chosen]
    rate = draw.pick(draw.integer(9, 40), draw.decimal(9, 40, 1))
    form = draw.pick(
        "{d} {s}-{e}",
        "{d} {s} to {e}",
        "{d} from {s} to {e}",
        "{d} {s}:00-{e}:00",
        "{d}: {s} - {e}",
    )
    told = draw.pick(", ", "; ", "\n").join(form.format(d=d, s=s, e=e) for d, (s, e) in zip(chosen, spans, strict=True))  # fmt: skip
    parts = (
        Part("hours", "the hours in all|the total hours|how many hours that is|the number of hours", "hours"), Part("pay", "the pay|the wage|what I get paid|the money I earn|my wage for it", f"round(hours * {rate}, 2)"),
        Part("hours a day", "the mean hours per day|the average length of a day in hours|the hours per working day on average", f"round(hours / {len(spans)}, 2)"),
    )  # fmt: skip
    facts = ("I worked {d}, at {r} an hour", "my shifts: {d}. {r} per hour", "[this week|last week|in my new job] I worked {d} for {r} [an hour|per hour]", "{d}; [hourly wage|rate|wage per hour] {r}", "timesheet {d}, [pay|wage] {r} per hour", "she is in the shop {d} and gets {r} an hour", "shifts were {d}, {r}/h")  # fmt: skip
    return both(draw, parts[:2] if draw.chance(0.7) else parts, facts, STORIES, head=f"shifts = {spans}\nhours = sum(end - start for start, end in shifts)\n", d=told, r=rate)  # fmt: skip


@family("text", weight=1.5)
def two_of_word(draw: Draw) -> tuple[Item, ...]:
    """Two things about one word or sentence."""
    text = word(draw) if draw.chance(0.55) else sentence(draw)
    letter = draw.pick(*[c for c in text.lower() if c.isalpha()])
    one = " " not in text
    parts: tuple[Part, ...] = (
        Part("reversed", "it backwards|the reversed form|it written from right to left|it reversed", "text[::-1]"), Part("length", "the length|the number of characters|how many characters it has" + ("|how many letters it has" if one else " with spaces"), "len(text)"),
        Part("vowels", "the number of vowels|how many vowels it has|the vowel count", "sum(c in 'aeiou' for c in text.lower())"), Part("upper case", "it in capitals|the upper case form|it in upper case", "text.upper()"), Part(f"letter {letter}", f"how often {letter} occurs|the number of times {letter} comes|how many letters {letter} are in it", f"text.lower().count({letter!r})"),
        Part("first and last", "the first and the last letter together|its first plus its last letter", "text[0] + text[-1]") if one else Part("words", "the number of words|how many words it has|the word count", "len(text.split())"),
        Part("different letters", "the number of different letters|how many distinct letters it has", "len(set(text.lower().replace(' ', '')))"),
        Part("sorted letters", "its letters in alphabetical order|the letters sorted", "''.join(sorted(text))") if one else Part("longest word", "the longest word|its longest word", "max(text.split(), key=len)"),
    )  # fmt: skip
    facts: tuple[str, ...] = (
        "'{t}'",
        '"{t}"',
        "the [word|text] '{t}'" if one else "the [sentence|text] '{t}'",
        'the [word|string] "{t}"' if one else 'the [sentence|line|string] "{t}"',
    )
    if "'" in text:
        facts = tuple(fact for fact in facts if "'" not in fact)
    return both(draw, parts, facts, head=f"text = {text!r}\n", t=text)


@family("physics", weight=1.2)
def two_of_motion(draw: Draw) -> tuple[Item, ...]:
    """Time and speed of a fall, current and power, momentum and energy."""
    a, b, c = draw.number(2, 90), draw.integer(2, 40), draw.integer(2, 240)
    hours, rate, time = draw.integer(2, 8), tidy(draw.decimal(0.5, 6, 1)), draw.integer(2, 15)
    way = hours * draw.integer(30, 120) + draw.integer(0, 9)
    facts, parts = draw.pick(
        (("a [stone|ball|key] falls from {a} m (g = 9.81)", "something is dropped from a height of {a} m, g = 9.81 m/s2", "free fall from {a} metres with g = 9.81", "I drop a [stone|phone|coin] from {a} m, take g = 9.81"), (Part("time", "the time to the ground|how long it falls|the fall time in s", f"round(math.sqrt(2 * {a} / 9.81), 4)"), Part("speed", "the speed at the ground|how fast it hits the ground|the impact speed in m/s", f"round(math.sqrt(2 * 9.81 * {a}), 4)"))),
        (("a resistor of {b} ohm at {c} V", "{c} volts across {b} ohms", "U = {c} V and R = {b} ohm", "a heater with {b} ohm on {c} volts"), (Part("current", "the current|the current in A|how many amperes flow", f"round({c} / {b}, 4)"), Part("power", "the power|the power in W|how many watts it takes", f"round({c} ** 2 / {b}, 4)"))),
        (("a mass of {a} kg moves at {b} m/s", "{a} kg with a speed of {b} m/s", "a [ball|cart|body] of {a} kg flies at {b} m/s", "m = {a} kg, v = {b} m/s"), (Part("momentum", "the momentum|its momentum", f"round({a} * {b}, 4)"), Part("kinetic energy", "the kinetic energy|its energy of motion in J|its kinetic energy", f"round({a} * {b} ** 2 / 2, 4)"))),
        (("a car goes {w} km in {h} hours", "{w} km are driven in {h} h", "a trip of {w} km takes {h} hours", "the train needs {h} hours for {w} km"), (Part("speed", "the mean speed in km/h|the average speed in km/h|the speed in km/h", f"round({way} / {hours}, 4)"), Part("speed in m/s", "the speed in m/s|the average speed in metres per second", f"round({way} / {hours} / 3.6, 4)"), Part("minutes per km", "the minutes per km|the pace in minutes per km", f"round({hours} * 60 / {way}, 4)"))),
        (("a car starts from rest with {r} m/s2 for {t} s", "from standstill, acceleration {r} m/s2, {t} seconds", "a = {r} m/s², t = {t} s, starting at rest", "something accelerates from rest at {r} m/s2 during {t} s"), (Part("speed", "the final speed|the speed at the end|how fast it is then, in m/s", f"round({rate} * {time}, 4)"), Part("distance", "the distance|the distance covered|how far it gets, in m", f"round({rate} * {time} ** 2 / 2, 4)"))),
        (("a spring with k = {c} N/m is stretched by {x} m", "spring constant {c} N/m, extension {x} m", "a spring ({c} N/m) is pulled {x} m"), (Part("force", "the force|the force in N|how strongly it pulls", f"round({c} * {b / 100}, 4)"), Part("energy", "the energy stored|the stored energy in J|its potential energy", f"round({c} * {b / 100} ** 2 / 2, 4)"))),
    )  # fmt: skip
    return both(
        draw, parts, facts, STORIES, a=a, b=b, c=c, x=b / 100, h=hours, w=way, r=rate, t=time
    )


@family("linear algebra", weight=1.2)
def two_of_vectors(draw: Draw) -> tuple[Item, ...]:
    """Two things about two vectors, or about one matrix."""
    size = draw.pick(2, 3, 3)
    a, b = ([draw.random.randint(-6, 9) for _ in range(size)] for _ in range(2))
    a[0], b[-1] = a[0] or 2, b[-1] or 3
    if draw.chance(0.4):
        n = draw.pick(2, 2, 3)
        rows = [[draw.random.randint(-5, 9) for _ in range(n)] for _ in range(n)]
        parts = (Part("determinant", "the determinant|its determinant|the value of det", "round(float(np.linalg.det(a)), 4)"), Part("trace", "the trace|its trace|the sum of its diagonal", "int(np.trace(a))"), Part("transpose", "the transpose|its transpose|it transposed", "a.T.tolist()"), Part("square", "its square A*A|the matrix product with itself", "(a @ a).tolist()"), Part("rank", "the rank|its rank", "int(np.linalg.matrix_rank(a))"))  # fmt: skip
        m = draw.pick(str(rows), " / ".join(" ".join(map(str, r)) for r in rows), "rows " + ", ".join("(" + ",".join(map(str, r)) + ")" for r in rows), str(rows).replace(" ", ""))  # fmt: skip
        return both(draw, parts, ("the matrix {m}", "A = {m}", "the [square |][{n} x {n} |]matrix {m}"), head=f"import numpy as np\na = np.array({rows})\n", m=m, n=n)  # fmt: skip
    pair: tuple[Part, ...] = (Part("dot product", "the dot product|their dot product|the scalar product", "int(a @ b)"), Part("sum", "the sum|their sum|the vector sum", "(a + b).tolist()"), Part("difference", "the difference, the first minus the second|the first minus the second", "(a - b).tolist()"), Part("distance", "the distance between them|their distance|how far apart they are", "round(float(np.linalg.norm(a - b)), 4)"), Part("length of the first", "the length of the first|the norm of the first", "round(float(np.linalg.norm(a)), 4)"), Part("length of the second", "the length of the second|the norm of the second", "round(float(np.linalg.norm(b)), 4)"))  # fmt: skip
    if size == 3:
        pair = (*pair, Part("cross product", "the cross product|their cross product|the vector product", "np.cross(a, b).tolist()"))  # fmt: skip
    form = draw.pick("({})", "[{}]", "<{}>")
    u, v = (form.format(", ".join(map(str, x))) for x in (a, b))
    return both(draw, pair, ("the vectors {u} and {v}", "{u} and {v}", "u = {u} and v = {v}", "a = {u}, b = {v}"), head=f"import numpy as np\na, b = np.array({a}), np.array({b})\n", u=u, v=v)  # fmt: skip


@family("plotting", heavy=True, weight=1.5)
def picture_and_figures(draw: Draw) -> tuple[Item, ...]:
    """A pie with the shares, a line plot with its mean in the answer."""
    topic, names, values = named_values(draw, 3, 6)
    said, call = draw.pick(("pie chart", "pie"), ("pie chart", "pie"), ("pie", "pie"), ("line plot", "plot"), ("bar chart", "bar"))  # fmt: skip
    words, formula, answer = draw.pick(
        ("the shares in percent|each share in percent|what percent each is|the percentages", "print([round(v / sum(values) * 100, 1) for v in values])", "The shares in percent: **{out}**."), ("the shares in percent|each share in percent|what percent each is|the percentages", "print([round(v / sum(values) * 100, 1) for v in values])", "The shares in percent: **{out}**."),
        ("the mean|the average|its mean|the average value", "print(round(sum(values) / len(values), 2))", "The mean is **{out}**."), ("the share of the largest in percent|how many percent the largest is|the percentage of the biggest one", "print(round(max(values) / sum(values) * 100, 1))", "The largest has **{out}%**."), ("the total|the sum|how much it is in all", "print(round(sum(values), 2))", "The total is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "a {k} of {t} {x}, and {w}", "{k} of {x} and {w}", "[draw|make|plot|show] a {k} of {x} and [tell me|give me|print|write] {w}", "{t}: {x}. {k}, and {w} [in the answer|in words|too|]", "[I want|I need|please make] a {k} for {x}; also {w}", "[show|plot] {x} as a {k}, [with|and say|and state] {w}", "{x} - [a |]{k} plus {w}", "my {t}: {x}. [put|turn] them [in|into] a {k} and [work out|calculate] {w}",
        "two things: a {k} of {x}, and {w}", "what is {w} of {x}? and [draw|make] a {k}", "{w} of {x}, and a {k} [of it|please|]", "[can you|could you] draw a {k} from {x} and tell me {w}", "here are our {t} {x}. I would like a {k} and {w}", "[with|using] matplotlib: {k} of {x}. [then|and] {w}", "{t} {x}: {k} + {w}", "[first|step 1] a {k} of {t} {x}, [then|step 2] {w}",
        k=said, t=topic, x=typed_pairs(names, values, draw), w=draw.phrase(*words.split("|")),
    )  # fmt: skip
    drawn = "plt.pie(values, labels=names)" if call == "pie" else f"plt.{call}(names, values)"
    code = f"{PLT}names = {names}\nvalues = {values}\n{drawn}\nplt.show()\n{formula}"
    return ask(prompt, code, f"Here is the {said}. {answer}", think=f"{drawn} with {values} for {names}, then the figures.")  # fmt: skip


@family("calculus", heavy=True, weight=1.5)
def two_of_function(draw: Draw) -> tuple[Item, ...]:
    """The derivative and its value, the integral and a value: two things about one function."""
    a, b, c, x = draw.integer(1, 6), draw.pick(-1, 1) * draw.integer(1, 9), draw.pick(-1, 1) * draw.integer(1, 12), draw.integer(0, 5)  # fmt: skip
    k = draw.integer(2, 4)
    said, python = draw.pick(
        (f"{a}x^2 + {b}x + {c}", f"{a}*x**2 + {b}*x + {c}"), (f"x^3 + {b}x^2 + {c}", f"x**3 + {b}*x**2 + {c}"), (f"x^{k + 1} - {a}x", f"x**{k + 1} - {a}*x"), (f"{a}sin(x) + x^2", f"{a}*sp.sin(x) + x**2"), (f"{k}x^3 - {a}x", f"{k}*x**3 - {a}*x"), (f"e^({k}x)", f"sp.exp({k}*x)"),
    )  # fmt: skip
    said = said.removeprefix("1").replace("+ -", "- ").replace(" 1x", " x")
    python = python.replace("+ -", "- ")
    parts = (
        Part("derivative", "the derivative|f'|the first derivative|its slope function", "sp.diff(f, x)"), Part("second derivative", "the second derivative|f''|the derivative of the derivative", "sp.diff(f, x, 2)"), Part("antiderivative", "an antiderivative|the indefinite integral|a primitive function", "sp.integrate(f, x)"),
        Part(f"f({x})", f"f({x})|the value at x = {x}|its value at {x}", f"f.subs(x, {x})"), Part(f"slope at {x}", f"the slope at x = {x}|f'({x})|the derivative at {x}", f"sp.diff(f, x).subs(x, {x})"), Part(f"integral from 0 to {x + 1}", f"the integral from 0 to {x + 1}|the definite integral between 0 and {x + 1}", f"sp.integrate(f, (x, 0, {x + 1}))"),
    )  # fmt: skip
    facts = (
        "f(x) = {f}",
        "f(x) = {f}",
        "the function {f}",
        "the function f(x) = {f}",
        "y = {f}",
        "{f}",
    )
    return both(
        draw, parts, facts, head=f"import sympy as sp\nx = sp.symbols('x')\nf = {python}\n", f=said
    )


@family("probability", weight=1.2)
def two_chances(draw: Draw) -> tuple[Item, ...]:
    """Both and at least one, exactly and at most: two chances of one story."""
    p, q, n, k = draw.pick(0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9), draw.pick(0.15, 0.2, 0.35, 0.5, 0.6, 0.8), draw.integer(3, 12), draw.integer(1, 3)  # fmt: skip
    successes, hits = ("success", "hit") if k == 1 else ("successes", "hits")
    name, other = some_names(draw, 2)
    facts, parts = draw.pick(
        (("A happens with {p}, B with {q}, independently", "P(A) = {p}, P(B) = {q}, independent", "two independent events with chances {p} and {q}", "{n1} passes with probability {p}, {n2} with {q}, independently", "machine A fails with chance {p}, machine B with {q}, independent of each other"), (Part("both", "the chance of both|P(A and B)|the probability that both happen", f"round({p} * {q}, 4)"), Part("at least one", "the chance of at least one|P(A or B)|the probability of at least one of them", f"round({p} + {q} - {p} * {q}, 4)"), Part("neither", "the chance of neither|the probability that none happens|P(neither)", f"round((1 - {p}) * (1 - {q}), 4)"), Part("exactly one", "the chance of exactly one|the probability that just one of them happens", f"round({p} * (1 - {q}) + {q} * (1 - {p}), 4)"))),
        (("{n} tries, each succeeds with {p}", "n = {n}, p = {p}, binomial", "a shot hits with probability {p}, there are {n} shots", "{n} independent trials with success chance {p}"), (Part(f"exactly {k}", f"the chance of exactly {k} {successes}|P(X = {k})|the probability of exactly {k} {hits}", f"round(math.comb({n}, {k}) * {p} ** {k} * (1 - {p}) ** {n - k}, 6)"), Part("at least one", "the chance of at least one success|P(X >= 1)|the probability of one or more hits", f"round(1 - (1 - {p}) ** {n}, 6)"), Part("expected number", "the expected number of successes|the mean number of hits|the expected value", f"round({n} * {p}, 4)"), Part("standard deviation", "the standard deviation|the standard deviation of the number of hits", f"round(math.sqrt({n} * {p} * (1 - {p})), 4)"))),
    )  # fmt: skip
    return both(draw, parts, facts, STORIES, p=p, q=q, n=n, n1=name, n2=other)


@family("data processing", weight=2)
def two_of_names(draw: Draw) -> tuple[Item, ...]:
    """Names with a number each, told in words: a best row and a total, a name and a mean."""
    what, verb, low, high, up, down = draw.pick(
        ("points", "has", 1, 99, "most points", "fewest points"), ("km", "ran", 2, 42, "longest run", "shortest run"), ("euros", "spent", 3, 300, "largest spending", "smallest spending"), ("books", "read", 1, 40, "most books", "fewest books"), ("goals", "scored", 0, 30, "most goals", "fewest goals"), ("kg", "picked", 2, 80, "largest amount", "smallest amount"), ("votes", "got", 5, 900, "most votes", "fewest votes"), ("hours", "worked", 4, 60, "most hours", "fewest hours"), ("eggs", "found", 1, 30, "most eggs", "fewest eggs"), ("cars", "sold", 1, 50, "most sales", "fewest sales"), ("pages", "typed", 1, 60, "most pages", "fewest pages"),
    )  # fmt: skip
    names = some_names(draw, draw.integer(3, 6))
    values = draw.random.sample(range(low, high + 1), len(names))
    table = dict(zip(names, values, strict=True))
    one = draw.pick(*names)
    form = draw.pick("{n} {v} {x} {w}", "{n} {x}", "{n} {x} {w}", "{n}: {x}", "{n} = {x}", "{x} {w} for {n}", "{n} ({x})")  # fmt: skip
    texts = [form.format(n=n, v=verb, x=x, w=what) for n, x in table.items()]
    told = draw.pick(
        ", ".join(texts), ", ".join(texts[:-1]) + f" and {texts[-1]}", "; ".join(texts)
    )
    if "{w}" not in form:
        told = draw.pick(
            f"{what}: {told}", f"{what} {told}", told if form == "{n} {x}" else f"{told} ({what})"
        )
    parts = (
        Part("first", f"the name with the {up}|who has the {up}|the person with the {up}|the one with the {up}", "max(table, key=table.get)"), Part("last", f"the name with the {down}|who has the {down}|the person with the {down}|the one with the {down}", "min(table, key=table.get)"), Part("total", "the total|the sum of all|how much it is in all|the total of everybody", "sum(table.values())"),
        Part("mean", "the mean|the average|the mean per person|the average of all", "round(sum(table.values()) / len(table), 2)"), Part(f"share of {one}", f"the share of {one} in percent|how many percent {one} has|the percentage of {one}", f"round(table[{one!r}] / sum(table.values()) * 100, 1)"), Part("above the mean", "who is above the mean|the names above average|those above the average", "[k for k, v in table.items() if v > sum(table.values()) / len(table)]"),
        Part("ranking", "the ranking from the top|the names in order, largest first|the order from first to last", "sorted(table, key=table.get, reverse=True)"), Part("gap", "the gap between first and last|the difference between the largest and the smallest|largest minus smallest", "max(table.values()) - min(table.values())"),
    )  # fmt: skip
    return both(draw, parts, ("{d}",), STORIES, head=f"table = {table}\n", d=told)


@family("dates", weight=1.2)
def two_of_date(draw: Draw) -> tuple[Item, ...]:
    """The weekday and the number of the day, days until and the date: two things about one date."""
    y, m, d, n = (
        draw.integer(1995, 2035),
        draw.integer(1, 12),
        draw.integer(1, 28),
        draw.integer(10, 400),
    )
    months = "January February March April May June July August September October November December".split()
    said = draw.pick(f"{d} {months[m - 1]} {y}", f"{y}-{m:02d}-{d:02d}", f"{months[m - 1]} {d}, {y}", f"{d} {months[m - 1][:3]} {y}", f"{d}.{m}.{y}")  # fmt: skip
    parts = (
        Part("weekday", "the weekday|which weekday it is|the day of the week", "day.strftime('%A')"), Part("day of the year", "the day number in the year|which day of the year it is|the number of the day in its year", "day.timetuple().tm_yday"), Part("week", "the ISO week|the calendar week|the week number (ISO)", "day.isocalendar().week"), Part(f"{n} days later", f"the date {n} days later|the date after {n} more days|which date comes {n} days after", f"day + datetime.timedelta(days={n})"),
        Part("days left", "the days left in the year|how many days remain to 31 December of that year", f"(datetime.date({y}, 12, 31) - day).days"), Part(f"{n} days before", f"the date {n} days before|which date was {n} days earlier", f"day - datetime.timedelta(days={n})"),
    )  # fmt: skip
    facts = ("{d}", "the date {d}", "the {d}" if said[0].isdigit() and "-" not in said else "{d}")
    return both(
        draw, parts, facts, head=f"import datetime\nday = datetime.date({y}, {m}, {d})\n", d=said
    )


@family("chemistry", weight=1.2)
def two_of_sequence(draw: Draw) -> tuple[Item, ...]:
    """Complement and GC content, length and counts of one stretch of DNA."""
    dna = "".join(draw.pick(*"ACGT") for _ in range(draw.pick(8, 12, 15, 20, 24, 30)))
    base = draw.pick(*"ACGT")
    parts = (
        Part("GC content", "the GC content in percent|the percentage of G and C|its GC percentage", "round((dna.count('G') + dna.count('C')) / len(dna) * 100, 2)"), Part("complement", "the complement|the complementary strand, same order|the base-paired strand, not reversed", "dna.translate(str.maketrans('ACGT', 'TGCA'))"), Part("reverse complement", "the reverse complement|the complement read backwards", "dna.translate(str.maketrans('ACGT', 'TGCA'))[::-1]"), Part("length", "the length|the number of bases|how many bases it has", "len(dna)"), Part(f"number of {base}", f"the number of {base}|how many {base} it has|the count of {base}", f"dna.count({base!r})"), Part("RNA", "the RNA with U for T|it as RNA, T replaced by U", "dna.replace('T', 'U')"),
    )  # fmt: skip
    facts = (
        "{d}",
        "the [DNA |][sequence|strand] {d}",
        "DNA {d}",
        "5'-{d}-3'",
        "the [fragment|primer|read] {d}",
    )
    return both(draw, parts, facts, head=f"dna = {dna!r}\n", d=dna)


@family("algebra", weight=1.5)
def two_of_equation(draw: Draw) -> tuple[Item, ...]:
    """Roots and vertex of a parabola, slope and intercept of a line, both unknowns of a pair."""
    p, q = draw.random.sample([n for n in range(-9, 10) if n], 2)
    k = draw.pick(1, 1, 1, 2, 3)
    b, c = -k * (p + q), k * p * q
    x1, y1, x2, y2 = draw.random.randint(-6, 6), draw.random.randint(-9, 9), draw.random.randint(7, 12), draw.random.randint(-9, 9)  # fmt: skip
    first, d = draw.random.randint(1, 30), draw.integer(2, 12)
    n = draw.integer(5, 30)
    lead = "" if k == 1 else str(k)
    said = (
        f"{lead}x^2 {'+' if b >= 0 else '-'} {abs(b)}x {'+' if c >= 0 else '-'} {abs(c)}".replace(
            " 1x", " x"
        ).replace(" + 0x", "")
    )
    facts, parts, head = draw.pick(
        (("{f}", "the parabola y = {f}", "f(x) = {f}", "the quadratic {f}", "{f} = 0"), (Part("roots", "the roots|the zeros|where it is zero|the x-intercepts", "[(-b - r) / (2 * a), (-b + r) / (2 * a)]"), Part("vertex", "the vertex|its lowest point|the turning point", "(-b / (2 * a), c - b ** 2 / (4 * a))"), Part("discriminant", "the discriminant|b^2 - 4ac", "b ** 2 - 4 * a * c"), Part("sum of the roots", "the sum of the roots|both roots added", "-b / a"), Part("product of the roots", "the product of the roots|the roots multiplied", "c / a"), Part("y-intercept", "the y-intercept|where it cuts the y axis", "c")), f"a, b, c = {k}, {b}, {c}\nr = (b ** 2 - 4 * a * c) ** 0.5\n"),
        (("the points ({a}, {b}) and ({c}, {d})", "({a}, {b}) and ({c}, {d})", "A({a}, {b}), B({c}, {d})", "the line through ({a}, {b}) and ({c}, {d})"), (Part("slope", "the slope of the line|how steep the line is|the gradient", "round(slope, 4)"), Part("intercept", "the y-intercept of the line|where the line cuts the y axis", f"round({y1} - slope * {x1}, 4)"), Part("distance", "the distance between them|how far apart they are|the length of the segment", f"round((({x2} - {x1}) ** 2 + ({y2} - {y1}) ** 2) ** 0.5, 4)"), Part("midpoint", "the midpoint|the point halfway between", f"(({x1} + {x2}) / 2, ({y1} + {y2}) / 2)")), f"slope = ({y2} - {y1}) / ({x2} - {x1})\n"),
        (("an arithmetic sequence with first term {s} and difference {e}", "the sequence {s}, {t}, {u}, ...", "{s}, {t}, {u}, ... (always {e} more)", "a sequence that starts at {s} and grows by {e}"), (Part(f"term {n}", f"term number {n}|the {n}th term" if n not in (21, 22, 23) else f"term number {n}", f"{first} + {n - 1} * {d}"), Part(f"sum of {n} terms", f"the sum of the first {n} terms|the first {n} terms added", f"sum({first} + i * {d} for i in range({n}))"), Part("next three terms", "the next three after the first three|the fourth, fifth and sixth", f"[{first} + i * {d} for i in (3, 4, 5)]")), ""),
    )  # fmt: skip
    return both(draw, parts, facts, head=head, f=said, a=x1, b=y1, c=x2, d=y2, s=first, e=d, t=first + d, u=first + 2 * d)  # fmt: skip


@family("chemistry", weight=1.5)
def two_of_compound(draw: Draw) -> tuple[Item, ...]:
    """The molar mass and the moles in so many grams, a mass share and the number of atoms."""
    formula = draw.pick(*(f for f in COMPOUNDS if len(atoms(f)) > 1))
    counts = atoms(formula)
    total = " + ".join(f"{n} * {MASSES[e]}" if n > 1 else f"{MASSES[e]}" for e, n in counts.items())
    g, e = draw.integer(2, 300), draw.pick(*counts)
    parts = (
        Part("molar mass", "the molar mass|its molar mass in g/mol|the mass of one mole", "round(mass, 3)"), Part("moles", f"the moles in {g} g|how many moles {g} g are|the amount of {g} g in mol", f"round({g} / mass, 4)"), Part(f"percent {e}", f"the percentage of {e} by mass|how many percent of its mass is {e}|the mass percent of {e}", f"round({counts[e]} * {MASSES[e]} / mass * 100, 2)"), Part("number of atoms", "the number of atoms in the formula|how many atoms the formula has", f"{sum(counts.values())}"), Part("mass of 2 mol", "the mass of 2 mol|what two moles weigh", "round(2 * mass, 3)"),
    )  # fmt: skip
    facts = ("{f}", "{f}", "the compound {f}", "a sample of {f}")
    return both(draw, parts, facts, head=f"mass = {total}\n", f=formula)


@family("statistics", weight=1.2)
def two_of_two_lists(draw: Draw) -> tuple[Item, ...]:
    """Two lists side by side: both means, the difference, which is higher."""
    a, b = ([draw.random.randint(2, 90) for _ in range(draw.integer(4, 7))] for _ in range(2))
    one, two = draw.pick(("A", "B"), ("group 1", "group 2"), ("Monday", "Tuesday"), ("before", "after"), ("north", "south"), ("boys", "girls"), ("last year", "this year"), ("shop 1", "shop 2"))  # fmt: skip
    parts = (
        Part(f"mean of {one}", f"the mean of {one}|the average of {one}", "round(statistics.mean(a), 2)"), Part(f"mean of {two}", f"the mean of {two}|the average of {two}", "round(statistics.mean(b), 2)"), Part("difference of the means", f"the difference of the means, {two} minus {one}|the mean of {two} less the mean of {one}", "round(statistics.mean(b) - statistics.mean(a), 2)"), Part("mean of all", "the mean of all values together|the average over both", "round(statistics.mean(a + b), 2)"), Part("largest of all", "the largest of all|the maximum over both", "max(a + b)"), Part(f"total of {one}", f"the total of {one}|the sum of {one}", "sum(a)"), Part(f"total of {two}", f"the total of {two}|the sum of {two}", "sum(b)"), Part("common values", "the values that both have|what occurs in both", "sorted(set(a) & set(b))"), Part(f"median of {one}", f"the median of {one}", "statistics.median(a)"),
    )  # fmt: skip
    u, v = ", ".join(map(str, a)), ", ".join(map(str, b))
    facts: tuple[str, ...] = (
        "{x}: {u}; {y}: {v}",
        "{x} {u} and {y} {v}",
        "{x} [{u}], {y} [{v}]",
        "{x} = {u}; {y} = {v}",
        "for {x} we have {u}, for {y} {v}",
    )
    facts = tuple(f for f in facts if not one[-1].isdigit() or ": " in f or "[" in f)
    return both(draw, parts, facts, STORIES, head=f"a = {a}\nb = {b}\n", x=one, y=two, u=u, v=v)


@family("dates", weight=1.2)
def two_of_times(draw: Draw) -> tuple[Item, ...]:
    """A start and an end in one day: how long in hours, in minutes, the middle, the end of another."""
    start, length = draw.integer(0, 240), draw.integer(2, 50) * 10
    start *= 5
    start = start % 900
    end = start + length
    s, e = (f"{t // 60}:{t % 60:02d}" for t in (start, end))
    k = draw.integer(2, 5)
    parts = (
        Part("minutes", "how many minutes it takes|the length in minutes|the minutes from start to end", "end - start"), Part("hours", "how many hours it takes, as a decimal|the length in hours, two decimals", "round((end - start) / 60, 2)"), Part("hours and minutes", "the length in hours and minutes|how long it is in h:mm", "f'{(end - start) // 60}:{(end - start) % 60:02d}'"), Part("middle", "the time halfway through|when half of it is over", "f'{(start + end) // 2 // 60}:{(start + end) // 2 % 60:02d}'"), Part(f"minutes of {k}", f"the minutes of {k} such days|how many minutes {k} of these make", f"{k} * (end - start)"), Part("a quarter of an hour before the start", "the time 15 minutes before the start|when to be there, 15 minutes early", "f'{(start - 15) % 1440 // 60}:{(start - 15) % 60:02d}'"),
    )  # fmt: skip
    facts = (
        "from {s} to {e}",
        "it begins at {s} and ends at {e}",
        "start {s}, end {e}",
        "a [film|shift|lesson|meeting|flight] from {s} to {e}",
        "{s} - {e}",
        "the [show|class|trip|match] lasts from {s} until {e}",
    )
    head = f"start = {start // 60} * 60 + {start % 60}\nend = {end // 60} * 60 + {end % 60}\n"
    return both(draw, parts, facts, STORIES, head=head, s=s, e=e)
