"""Conversations that go on: a figure, then what follows from it, or the same with another number."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, family
from worldmodel_train.families.dialogues import decimals
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.words import variable


def turn(draw: Draw, templates: tuple[str, ...], code: str, answer: str, think: str, **v: object) -> Ask:  # fmt: skip
    return then(draw.phrase(*templates, **v), code, answer, think)


# --- the same again with another number ---------------------------------------------------------

# How it is asked; formula with {n}; answer; what a number may be followed by.
AGAIN: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("convert {n} kg to pounds{e}", "how many pounds [are|is] {n} kg{e}", "{n} kg in [pounds|lb|lbs]{e}", "what is {n} kilos in pounds{e}"), "{n} / 0.45359237", "It is **{{out}} lb**.", " kg"),
    (("convert {n} pounds to kg{e}", "{n} lb in kg{e}", "how many kilos are {n} pounds{e}"), "{n} * 0.45359237", "It is **{{out}} kg**.", " pounds"),
    (("{n} miles in km{e}", "convert {n} miles to kilometers{e}", "how many km is {n} miles{e}"), "{n} * 1.609344", "It is **{{out}} km**.", " miles"),
    (("{n} km in miles{e}", "convert {n} km to miles{e}", "how many miles are {n} kilometres{e}"), "{n} / 1.609344", "It is **{{out}} miles**.", " km"),
    (("{n} inches in cm{e}", "convert {n} inches to centimeters{e}", "how many cm is {n} inches{e}"), "{n} * 2.54", "It is **{{out}} cm**.", " inches"),
    (("{n} feet in meters{e}", "convert {n} ft to m{e}", "how many metres are {n} feet{e}"), "{n} * 0.3048", "It is **{{out}} m**.", " feet"),
    (("{n} celsius in fahrenheit{e}", "convert {n} degrees C to F{e}", "what is {n} °C in °F{e}", "how hot is {n} celsius in fahrenheit{e}"), "{n} * 9 / 5 + 32", "It is **{{out}} °F**.", " degrees"),
    (("{n} fahrenheit in celsius{e}", "convert {n} F to C{e}", "what is {n} °F in celsius{e}"), "({n} - 32) * 5 / 9", "It is **{{out}} °C**.", " F"),
    (("square root of {n}{e}", "sqrt({n}){e}", "what is the [square |]root of {n}{e}"), "math.sqrt({n})", "It is **{{out}}**.", ""),
    (("{n} squared", "what is the square of {n}", "square {n}"), "{n} ** 2", "It is **{{out}}**.", ""),
    (("{n} cubed", "what is {n} to the third power", "cube of {n}"), "{n} ** 3", "It is **{{out}}**.", ""),
    (("area of a circle with radius {n}{e}", "circle, radius {n}: area{e}", "what's the area of a circle of radius {n}{e}"), "math.pi * {n} ** 2", "The area is **{{out}}**.", ""),
    (("volume of a cube with side {n}", "cube with edges of {n}, volume{e}"), "{n} ** 3", "The volume is **{{out}}**.", ""),
    (("{n} minutes in hours{e}", "how many hours are {n} minutes{e}", "convert {n} min to h{e}"), "{n} / 60", "It is **{{out}} hours**.", " minutes"),
    (("{n} hours in minutes", "how many minutes [are|is] {n} hours"), "{n} * 60", "It is **{{out}} minutes**.", " hours"),
    (("sum of the numbers from 1 to {n}", "add up 1 to {n}", "1 + 2 + ... + {n}"), "{n} * ({n} + 1) / 2", "The sum is **{{out}}**.", ""),
    (("one percent of {n}{e}", "1% of {n}{e}"), "{n} / 100", "It is **{{out}}**.", ""),
    (("half of {n}", "what is half of {n}", "{n} divided by two"), "{n} / 2", "It is **{{out}}**.", ""),
)  # fmt: skip
SAME = (
    "and {n}{u}", "and for {n}{u}", "what about {n}{u}", "how about {n}{u}", "and {n}{u}{e}", "now {n}{u}{e}", "[the |]same for {n}{u}", "same with {n}{u} please", "what if it is {n}{u}",
    "[ok |]now with {n}{u}", "and if it were {n}{u} instead", "[do|try] {n}{u} too", "{n}{u} instead", "and what is it for {n}{u}", "[do the same|repeat that] [with|for] {n}{u}", "{n}{u}", "next {n}{u}",
)  # fmt: skip
EVERYDAY_AGAIN: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("{p}% of {n}{e}", "what is {p} percent of {n}{e}", "how much is {p}% of {n}{e}"), "{n} * {p} / 100", "It is **{{out}}**."),
    (("{n} plus {p}% tax{e}", "add {p}% [tax|VAT|tip] to {n}{e}", "{n} with {p} percent [tax|VAT] [on top|]{e}"), "{n} * (1 + {p} / 100)", "It is **{{out}}**."),
    (("{p}% off {n}{e}", "price of {n} with a {p}% discount{e}", "{n} minus {p} percent{e}"), "{n} * (1 - {p} / 100)", "It is **{{out}}**."),
    (("a {n} bill split by {p}{e}", "share {n} among {p} people{e}", "{n} divided between {p}{e}"), "{n} / {p}", "Each gets **{{out}}**."),
    (("{p} items at {n} each{e}", "what do {p} tickets at {n} cost{e}", "{p} times {n}{e}"), "{n} * {p}", "It is **{{out}}**."),
    (("how long for {n} km at {p} km/h{e}", "time for {n} km with a speed of {p} km/h{e}", "I drive {n} km at {p} km/h, how many hours{e}"), "{n} / {p}", "It takes **{{out}} hours**."),
    (("{n} invested at {p}% for one year{e}", "what does {n} become after one year at {p} percent{e}"), "{n} * (1 + {p} / 100)", "It becomes **{{out}}**."),
)  # fmt: skip
OTHER_P = ("and [with |for |]{p}", "what if it is {p} instead", "and for {p} instead of {o}", "now with {p}", "{p} instead of {o}", "same with {p}", "what about {p} [rather than|instead of] {o}", "if it were {p}")  # fmt: skip
OTHER_N = ("and [with |for |]{n}", "and {n}", "what about {n}", "same for {n}", "now for {n}", "and if it is {n}", "how about {n} instead", "the same for {n} please", "what if it were {n} instead of {m}", "{n} instead of {m}")  # fmt: skip


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
        items.append(turn(draw, SAME, code, answer, think, n=n, u=more, e=""))
    return tuple(items)


@family("conversation", weight=1.5)
def chat_other_figure(draw: Draw) -> tuple[Item, ...]:
    """Two numbers, of which one is then changed."""
    asked, formula, answer = draw.pick(*EVERYDAY_AGAIN)
    answer = answer.replace("{{", "{").replace("}}", "}")
    end, places = decimals(draw)
    n, p = draw.integer(20, 2000), draw.pick(3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40)
    code = "result = round({f}, {d})\nprint(result)"
    f = formula.format(n=n, p=p)
    items: list[Item] = [turn(draw, asked, code.format(f=f, d=places), answer, f"That is {f}.", n=n, p=p, e=end)]  # fmt: skip
    percent = "%" in asked[0]
    for _ in range(draw.pick(1, 1, 2)):
        if draw.chance(0.5):
            o, p = p, draw.pick(*(x for x in (3, 4, 5, 6, 7, 8, 10, 12, 15, 18, 20, 25, 30, 50) if x != p))  # fmt: skip
            f = formula.format(n=n, p=p)
            sign = draw.pick("%", " percent") if percent else ""
            items.append(turn(draw, OTHER_P, code.format(f=f, d=places), answer, f"The same with {p}: {f}.", p=f"{p}{sign}", o=f"{o}{sign}"))  # fmt: skip
        else:
            m, n = n, draw.integer(20, 2000)
            f = formula.format(n=n, p=p)
            items.append(turn(draw, OTHER_N, code.format(f=f, d=places), answer, f"The same with {n}: {f}.", n=n, m=m))  # fmt: skip
    return tuple(items)


EXPRESSIONS = (
    ("{x} cubed minus 5{x}", "{x} ** 3 - 5 * {x}"), ("{x} squared plus {k}", "{x} ** 2 + {k}"), ("{k}{x} - {m}", "{k} * {x} - {m}"), ("{k} times {x} plus {m}", "{k} * {x} + {m}"),
    ("{x}^2 - {k}{x} + {m}", "{x} ** 2 - {k} * {x} + {m}"), ("{x}^3 - {m}", "{x} ** 3 - {m}"), ("({x} + {k})^2", "({x} + {k}) ** 2"), ("({x} + {k})({x} - {m})", "({x} + {k}) * ({x} - {m})"),
    ("{x} squared minus {m}", "{x} ** 2 - {m}"), ("{k}{x}^2 + {m}", "{k} * {x} ** 2 + {m}"), ("{x} to the power of 4", "{x} ** 4"), ("2 to the power of {x}", "2 ** {x}"), ("{x}({x} + 1)/2", "{x} * ({x} + 1) / 2"),
    ("the square root of {x} plus {k}", "{x} ** 0.5 + {k}"), ("{x} percent of {m}", "{m} * {x} / 100"), ("1/{x}", "1 / {x}"), ("{x} squared times {k}", "{x} ** 2 * {k}"), ("3{x} + {x}/2", "3 * {x} + {x} / 2"),
)  # fmt: skip


@family("conversation", weight=1.5)
def chat_variable(draw: Draw) -> tuple[Item, ...]:
    """A formula in a variable of the person's, then with another value of it."""
    x = draw.pick("x", "x", "x", "n", "t", "a", "y", "r", "k")
    k, m = draw.integer(2, 9), draw.integer(2, 30)
    value = draw.integer(2, 12)
    said, formula = (s.format(x=x, k=k, m=m) for s in draw.pick(*EXPRESSIONS))
    items: list[Item] = []
    code = f"result = round({formula}, 4)\nprint(result)"
    if draw.chance(0.65):
        items.append(Cell(f"{x} = {value}"))
        first = ("<find> {f}", "what is {f}", "{f}", "{f} [please|now|with my {x}]", "how much is {f}", "evaluate {f}", "[use|take] [my |]{x}: {f}", "so {f} is")  # fmt: skip
        items.append(
            turn(draw, first, code, "It is **{out}**.", f"{x} is in the shell: {formula}.", f=said, x=x)
        )  # fmt: skip
    else:
        first = ("<find> {f} for {x} = {n}", "what is {f} if {x} is {n}", "{x} = {n}. {f}", "{f}, {x} = {n}", "evaluate {f} at {x} = {n}", "let {x} be {n}, what is {f}", "{f} when {x} equals {n}", "with {x} = {n}, how much is {f}")  # fmt: skip
        items.append(
            turn(draw, first, f"{x} = {value}\n{code}", "It is **{out}**.", f"Set {x} to {value}: {formula}.", f=said, x=x, n=value)
        )  # fmt: skip
    for _ in range(draw.pick(1, 1, 2)):
        value = draw.integer(2, 15)
        again = ("repeat it, taking {n} for {x}", "and for {x} = {n}", "what if {x} is {n}", "[and |now |]with {x} = {n}", "change {x} to {n} [and do it again|]", "same [thing |formula |]for {x} = {n}", "set {x} to {n}, what is it now", "and when {x} equals {n}", "{x} = {n} instead", "[repeat|again] with {x} = {n}", "if {x} were {n}, what would it be")  # fmt: skip
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
        (("[what is |]{a} mod {b}", "remainder of {a} divided by {b}", "{a} % {b}", "what is left when {a} is divided by {b}"), "{a} % {b}"),
        (("{a} to the power {b}", "{a} ^ {b}", "{a} to the {b}", "raise {a} to {b}", "{a} to the power of {b}"), "{a} ** {b}"),
        (("{a} times {b}", "product of {a} and {b}", "multiply {a} and {b}"), "{a} * {b}"),
        (("{a} minus {b}", "difference of {a} and {b}", "{a} - {b}"), "{a} - {b}"),
        (("{a} plus {b}", "sum of {a} and {b}", "{a} + {b}"), "{a} + {b}"),
        (("{a} divided by {b}", "{a} / {b}", "ratio of {a} to {b}"), "round({a} / {b}, 4)"),
        (("how often does {b} go into {a}", "{a} // {b}", "integer division of {a} by {b}"), "{a} // {b}"),
        (("the larger of {a} and {b}", "which is bigger, {a} or {b}", "max of {a} and {b}"), "max({a}, {b})"),
        (("the [average|mean] of {a} and {b}", "what lies in the middle of {a} and {b}"), "({a} + {b}) / 2"),
        (("sum of their squares", "{a} squared plus {b} squared", "{a}^2 + {b}^2"), "{a} ** 2 + {b} ** 2"),
    )  # fmt: skip
    items = cells
    for _ in range(draw.pick(1, 2, 2)):
        kind = draw.pick("one", "one", "two", "swap")
        (t1, f1), (t2, f2) = draw.random.sample(single[:7], 2)
        f1, f2 = f1.format(a=a, b=b), f2.format(a=a, b=b)
        if kind == "one":
            t1, f1 = draw.pick(*single)
            f1 = f1.format(a=a, b=b)
            t = tuple(f"[<find> |what's |and |]{s}".replace("<find>", "tell me") for s in t1)
            items.append(turn(draw, t, f"result = {f1}\nprint(result)", "It is **{out}**.", f"That is {f1}.", a=a, b=b))  # fmt: skip
        elif kind == "two":
            t = ("[whats|what's|what is] {s} and {u}", "{s} and [also |]{u}", "[give me|I need|tell me] {s} and {u}", "{s}, {u}", "both {s} and {u}", "{s}? and {u}")  # fmt: skip
            s, u = (draw.phrase(*x, a=a, b=b) for x in (t1, t2))
            items.append(turn(draw, t, f"print({f1}, {f2})", "They are **{out}**.", f"That is {f1} and {f2}.", s=s, u=u))  # fmt: skip
        else:
            t = ("give {a} the value of {b} and the other way round; {s}", "[exchange|switch] {a} and {b} and tell me {s}", "swap them. {s} now", "after swapping {a} and {b}, what is {s}", "let {a} and {b} change places. {s}")  # fmt: skip
            s = draw.phrase(*t1, a=a, b=b)
            items.append(turn(draw, t, f"{a}, {b} = {b}, {a}\nresult = {f1}\nprint(result)", "It is **{out}**.", f"Swap {a} and {b}, then {f1}.", a=a, b=b, s=s))  # fmt: skip
    return tuple(items)


# --- stories ------------------------------------------------------------------------------------


def _bill(draw: Draw) -> tuple[Item, ...]:
    total, n, p = draw.pick(draw.integer(20, 400), draw.decimal(20, 300)), draw.integer(2, 8), draw.pick(5, 10, 12, 15, 18, 20)  # fmt: skip
    first = turn(draw, ("we spent {t} on [food|the trip|pizza] and are {n} people. one share", "{n} of us [share|split] a bill of {t}. how much each", "{t} divided among {n} friends", "[we are|there are] {n} people and the bill is {t}, what does each pay", "split {t} {n} ways", "{n} friends paid {t} together. how much per person"),
                 f"result = round({total} / {n}, 2)\nprint(result)", "Each pays **{out}**.", f"{total} over {n}.", t=total, n=n)  # fmt: skip
    second = draw.pick(
        turn(draw, ("on top of a share comes {p}% tip. what is it for one person", "[and |]with {p}% tip [each|on top|for each]", "everyone adds {p} percent tip. what does each pay then", "plus {p}% tip per person", "each [also |]tips {p}%, how much is it then", "now include a tip of {p}%"),
             f"result = round(result * (1 + {p} / 100), 2)\nprint(result)", "With the tip each pays **{out}**.", f"result plus {p} percent.", p=p),
        turn(draw, ("and if {m} [people|of us] [share|split] it", "what if we are {m}", "one more person comes, {m} in total. how much each now", "and split by {m}", "same bill for {m} people", "with {m} people instead"),
             f"result = round({total} / {n + 1}, 2)\nprint(result)", f"With {n + 1} people each pays **{{out}}**.", f"{total} over {n + 1}.", m=n + 1),
        turn(draw, ("I pay for two. how much is that", "and for a couple", "how much for two people", "I also pay for my friend, how much is it for me", "two shares are how much"),
             "result = round(result * 2, 2)\nprint(result)", "Two shares are **{out}**.", "result times 2."),
    )  # fmt: skip
    return (first, second)


def _trip(draw: Draw) -> tuple[Item, ...]:
    speed, hours = draw.integer(20, 130), draw.pick(1.5, 2, 2.5, 3, 3.5, 4, 5, 0.5)
    km, other, litres = round(speed * hours, 1), draw.pick(50, 100, 200, 300, 500, 800, draw.integer(20, 900)), draw.pick(4, 5, 6, 7, 8, 9, 6.5)  # fmt: skip
    km = int(km) if km == int(km) else km
    first = turn(draw, ("it took {h} hours to do {k} km by [car|train|bus|van]; speed on average", "{k} km in {h} h. speed", "I drove {k} km in {h} hours, what was my average speed", "average speed for {k} kilometers in {h} hours", "how fast is {k} km in {h} hours"),
                 f"result = round({km} / {hours}, 2)\nprint(result)", "The speed is **{out} km/h**.", f"{km} over {hours}.", k=km, h=hours)  # fmt: skip
    second = turn(draw, ("with the speed unchanged, hours for {k} km", "and {k} km at that speed, how [long|many hours]", "at this [speed|pace], when am I through {k} km", "time for {k} km then", "how many hours for {k} km", "I want to go {k} km at the same speed, how long is that"),
                  f"result = round({other} / result, 2)\nprint(result)", f"{other} km take **{{out}} hours**.", f"{other} over the speed in result.", k=other)  # fmt: skip
    third = turn(draw, ("it burns {l} l every 100 km. litres needed for the {k} km", "how much [fuel|petrol|gas] is that [with|at] {l} l per 100 km", "the car needs {l} liters per 100 km. fuel for the {k} km", "{l} l/100km, how many litres for {k} km", "and the fuel if it takes {l} litres per 100 km"),
                 f"result = round({other} * {litres} / 100, 2)\nprint(result)", "It needs **{out} litres**.", f"{other} km times {litres} over 100.", l=litres, k=other)  # fmt: skip
    back = turn(draw, ("how far [do I get|does it go] in {m} hours [at this speed|]", "distance after {m} hours [at that speed|]", "and in {m} h how many km", "what distance is that in {m} hours"),
                f"result = round(result * {other % 9 + 2}, 2)\nprint(result)", "That is **{out} km**.", f"The speed in result times {other % 9 + 2}.", m=other % 9 + 2)  # fmt: skip
    return draw.pick((first, second), (first, second, third), (first, back))


def _box(draw: Draw) -> tuple[Item, ...]:
    a, b, c = (draw.integer(10, 90) for _ in range(3))
    top, bottom, use = *draw.pick((3, 4), (1, 2), (2, 3), (1, 4), (4, 5), (1, 3)), draw.pick(0.5, 1.5, 2, 3, 2.5)  # fmt: skip
    first = turn(draw, ("a [crate|tank|container] measures {a}, {b} and {c} cm; its capacity in [litres|liters]", "a [tank|box|fish tank|trough] is {a} cm by {b} cm by {c} cm. how many litres [fit in|does it hold]", "how many liters does a {a} x {b} x {c} cm [aquarium|box|tank] hold", "{a} cm long, {b} cm wide, {c} cm high: litres"),
                 f"result = round({a} * {b} * {c} / 1000, 4)\nprint(result)", "It holds **{out} litres**.", f"{a} * {b} * {c} cubic centimetres over 1000.", a=a, b=b, c=c)  # fmt: skip
    second = turn(draw, ("{f} of the whole, please, in litres", "{f} of it [in litres|how much is that]", "it is only {f} full. how much is in it", "and filled to {f}", "how much is {f} of [that|it]"),
                  f"result = round(result * {top} / {bottom}, 4)\nprint(result)", "That is **{out} litres**.", f"result times {top} over {bottom}.", f=f"{top}/{bottom}")  # fmt: skip
    third = turn(draw, ("every day {u} litres are taken out. when is it empty, in days", "at {u} litres per day, how many days is that [enough|]", "{u} l a day are used, for how many days", "how long does that last with {u} litres a day"),
                 f"result = round(result / {use}, 2)\nprint(result)", "It lasts **{out} days**.", f"result over {use}.", u=use)  # fmt: skip
    return draw.pick((first, second), (first, second, third), (first, third))


def _invest(draw: Draw) -> tuple[Item, ...]:
    money, p, y = draw.pick(100, 500, 1000, 1500, 2000, 5000, 10000, draw.integer(100, 20000)), draw.pick(1, 2, 2.5, 3, 4, 5, 6, 7), draw.integer(2, 10)  # fmt: skip
    z = y + draw.integer(1, 10)
    first = turn(draw, ("my account of {m} gets {p}% each year. balance in {y} years", "{m} at {p}% a year, what is it after {y} years", "what does {m} grow to in {y} years at {p} percent [compound interest|a year]", "{m} euros, {p}% interest per year, {y} years, final amount", "value of {m} after {y} years with {p}% annual interest"),
                 f"result = round({money} * (1 + {p} / 100) ** {y}, 2)\nprint(result)", "It grows to **{out}**.", f"{money} times (1 + {p} / 100) to the power {y}.", m=money, p=p, y=y)  # fmt: skip
    second = turn(draw, ("let it be {z} years", "and after {z} years", "{z} years instead of {y}", "how about {z} years", "and if I wait {z} years", "same for {z} years", "if I leave it for {z} years"),
                  f"result = round({money} * (1 + {p} / 100) ** {z}, 2)\nprint(result)", f"After {z} years it is **{{out}}**.", f"The same with {z} years.", z=z, y=y)  # fmt: skip
    third = turn(draw, ("which part of it did the bank add", "how much of [that|it] is interest", "what is the interest [alone|only|in total|]", "so how much did I [gain|earn]", "and the profit", "the interest only"),
                 f"result = round(result - {money}, 2)\nprint(result)", "The interest is **{out}**.", f"result minus the {money} at the start.")  # fmt: skip
    return draw.pick((first, second), (first, second, third), (first, third))


def _percent(draw: Draw) -> tuple[Item, ...]:
    n, p = draw.pick(draw.integer(20, 3000), draw.decimal(10, 500)), draw.pick(5, 8, 10, 12, 15, 19, 20, 25, 30, 35, 40)  # fmt: skip
    first = turn(draw, ("what is {p}% of {n}", "{p} percent of {n}", "how much is {p}% of {n}", "calculate {p}% of {n}", "{p}% of {n} please", "take {p} percent of {n}"),
                 f"result = round({n} * {p} / 100, 4)\nprint(result)", f"{p}% of {n} is **{{out}}**.", f"{n} times {p} over 100.", n=n, p=p)  # fmt: skip
    up = turn(draw, ("raise {n} by this amount", "add [that|it] to {n}", "{n} plus that", "[now |and |]{n} together with that", "what is {n} increased by that", "put it on top of {n}", "so {n} and that [together|make]"),
              f"result = round({n} + result, 4)\nprint(result)", "Together it is **{out}**.", f"{n} plus result.", n=n)  # fmt: skip
    down = turn(draw, ("and what is left of {n}", "subtract [that|it] from {n}", "{n} minus that", "take that [off|away from] {n}", "how much remains of {n}", "and {n} without it"),
                f"result = round({n} - result, 4)\nprint(result)", "That leaves **{out}**.", f"{n} minus result.", n=n)  # fmt: skip
    return (first, draw.pick(up, down))


def _choose(draw: Draw) -> tuple[Item, ...]:
    n, k = draw.integer(5, 20), draw.integer(2, 4)
    first = turn(draw, ("how many ways to [choose|pick|select] {k} from {n}", "ways of choosing {k} [people|books|things] out of {n}", "{n} choose {k}", "[in |]how many ways can I pick {k} of {n}", "a team of {k} from {n} players, how many possibilities"),
                 f"import math\nresult = math.comb({n}, {k})\nprint(result)", "There are **{out}** ways.", f"math.comb of {n} and {k}.", n=n, k=k)  # fmt: skip
    order = turn(draw, ("count them again, in order", "what if the order counts", "and with order", "if the order is important", "and as [ordered|permutations]", "now the order matters"),
                 f"import math\nresult = math.perm({n}, {k})\nprint(result)", "With order there are **{out}** ways.", f"math.perm of {n} and {k}.")  # fmt: skip
    other = turn(draw, ("and {k} from {n}", "what about {k} instead", "and for {k}", "and if I choose {k}", "{k} of them instead"),
                 f"import math\nresult = math.comb({n}, {k + 1})\nprint(result)", "There are **{out}** ways.", f"math.comb of {n} and {k + 1}.", n=n, k=k + 1)  # fmt: skip
    again = turn(draw, ("and with repetition allowed and order", "if each may be chosen again, in order", "with repeats, order matters", "and if repeats are allowed [and order matters|]"),
                 f"result = {n} ** {k}\nprint(result)", "Then there are **{out}**.", f"{n} to the power {k}.")  # fmt: skip
    return (first, draw.pick(order, order, other, again))


def _binary(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(5, 5000)
    first = turn(draw, ("write {n} in binary", "{n} in binary", "convert {n} to binary", "binary of {n}", "what is {n} as a binary number", "{n} to base 2"),
                 f"print(bin({n})[2:])", f"{n} in binary is **{{out}}**.", f"bin of {n} without 0b.", n=n)  # fmt: skip
    ones = turn(draw, ("1s in this binary number", "how many 1s are [in it|there]", "count the ones", "[and |]how many ones", "number of 1 bits"),
                f"result = bin({n}).count('1')\nprint(result)", "It has **{out}** ones.", f"Count '1' in bin of {n}.")  # fmt: skip
    bits = turn(draw, ("how many [bits|digits] [is that|does it have]", "[and |]how long is it in bits", "number of bits"),
                f"result = len(bin({n})[2:])\nprint(result)", "It has **{out}** bits.", f"len of bin of {n} without 0b.")  # fmt: skip
    hexa = turn(draw, ("and in hex", "now hex", "and hexadecimal", "the same in base 16", "in hex please", "what is it in hexadecimal"),
                f"print(hex({n})[2:])", f"{n} in hexadecimal is **{{out}}**.", f"hex of {n} without 0x.")  # fmt: skip
    octal = turn(draw, ("and in octal", "and octal", "now base 8", "the same in octal"),
                 f"print(oct({n})[2:])", f"{n} in octal is **{{out}}**.", f"oct of {n} without 0o.")  # fmt: skip
    return (first, *draw.random.sample((ones, bits, hexa, octal), draw.pick(1, 2)))


def _days(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(8, 900)
    y, m, d = draw.random.randint(2015, 2030), draw.integer(1, 12), draw.integer(1, 28)
    months = "January February March April May June July August September October November December".split()  # fmt: skip
    z, k, e = y, draw.integer(1, 12), draw.integer(1, 28)
    if (k, e) <= (m, d):
        z += 1
    a, b = f"{d} {months[m - 1][: draw.pick(3, 20)]} {y}", f"{e} {months[k - 1][: draw.pick(3, 20)]} {z}"  # fmt: skip
    first = turn(draw, ("{a} until {b} in days", "how many days between {a} and {b}", "number of days from {a} until {b}", "{a} to {b}, how many days"),
                 f"from datetime import date\nresult = (date({z}, {k}, {e}) - date({y}, {m}, {d})).days\nprint(result)", "There are **{out} days**.", f"The difference of date({z}, {k}, {e}) and date({y}, {m}, {d}).", a=a, b=b)  # fmt: skip
    weeks = turn(draw, ("whole weeks in that", "how many [complete|whole] weeks", "in full weeks", "and in weeks, whole ones only"),
                 "result = result // 7\nprint(result)", "That is **{out}** full weeks.", "result // 7.")  # fmt: skip
    left = turn(draw, ("how many weeks and days is that", "[and |]in weeks and days", "as weeks and remaining days"),
                "print(result // 7, result % 7)", "Weeks and days: **{out}**.", "result // 7 and result % 7.")  # fmt: skip
    hours = turn(draw, ("[and |]how many hours [is that|]", "in hours", "that many days in hours"), "result = result * 24\nprint(result)", "That is **{out} hours**.", "result times 24.")  # fmt: skip
    pages = turn(draw, ("if I [read|write|run|save] {n} [pages|km|euros] [a|per|every] day, how [much|many] is that", "at {n} a day, what do I get in total"), f"result = result * {n % 30 + 1}\nprint(result)", "That is **{out}**.", f"result times {n % 30 + 1}.", n=n % 30 + 1)  # fmt: skip
    return (first, draw.pick(weeks, weeks, left, hours, pages))


def _roots(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.random.sample([x for x in range(-12, 13) if x], 2)
    p, q = -(a + b), a * b
    middle = "" if p == 0 else f" {'+' if p > 0 else '-'} {'' if abs(p) == 1 else abs(p)}x"
    said = f"x^2{middle} {'+' if q > 0 else '-'} {abs(q)} = 0"
    first = turn(draw, ("solve {s}", "[find |]the roots of {s}", "which x solve {s}", "{s}, x = ?", "solutions of {s}", "solve the equation {s}"),
                 f"a, b, c = 1, {p}, {q}\nroot = (b ** 2 - 4 * a * c) ** 0.5\nroots = sorted({{(-b - root) / (2 * a), (-b + root) / (2 * a)}})\nprint(roots)", "The roots are **{out}**.", f"a = 1, b = {p}, c = {q}; the quadratic formula.", s=said)  # fmt: skip
    t, formula, answer = draw.pick(
        (("square each solution and total them", "sum of their squares", "square both and add them", "and the sum of the squares"), "sum(r ** 2 for r in roots)", "The sum of their squares is **{out}**."),
        (("[what's|what is|and] the sum of [the roots|those roots|them]", "add them", "their sum", "sum of the two solutions"), "sum(roots)", "Their sum is **{out}**."),
        (("[what's|what is|and] the product of [the roots|those|them]", "multiply them", "their product"), "roots[0] * roots[1]", "Their product is **{out}**."),
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
        turn(draw, ("determinant of {m}", "<find> the determinant of {m}", "det({m})", "what is det {m}"),
             f"result = {name}[0][0] * {name}[1][1] - {name}[0][1] * {name}[1][0]\nprint(result)", "The determinant is **{out}**.", f"The product of one diagonal of {name} minus the other.", m=name),
        turn(draw, ("product of {m} with the column ({u}, {v})", "multiply {m} by the vector ({u}, {v})", "{m} times ({u}, {v})", "apply {m} to ({u}, {v})", "{m} @ ({u}, {v})"),
             f"print([r[0] * {u} + r[1] * {v} for r in {name}])", f"{name} times the vector is **{{out}}**.", f"Each row of {name} times ({u}, {v}).", m=name, u=u, v=v),
        turn(draw, ("transpose {m}", "the transpose of {m}", "{m} transposed", "swap its rows and columns"),
             f"print([list(c) for c in zip(*{name})])", "Transposed: **{out}**.", f"zip(*{name}) gives the columns."),
        turn(draw, ("sum of all [entries|elements|numbers] [of|in] {m}", "add up everything in {m}", "total of {m}"),
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
        (("how big is a circle of radius {r}{e}", "area of a circle with {r}{e}", "what's the area [of the circle|]{e}", "circle area{e}"), "math.pi * {r} ** 2", "The area is **{out}**."),
        (("[and |]its circumference{e}", "[and |]the circumference{e}", "how long is the way around it{e}", "[and |]perimeter of the circle{e}"), "2 * math.pi * {r}", "The circumference is **{out}**."),
        (("volume of a sphere with [this|that] radius{e}", "[and |]the volume of a ball with {r}{e}", "sphere volume{e}"), "4 / 3 * math.pi * {r} ** 3", "The volume is **{out}**."),
        (("[and |]the diameter{e}", "what is the diameter{e}", "diameter then{e}"), "2 * {r}", "The diameter is **{out}**."),
        (("surface of the sphere [with radius {r}|]{e}", "[and |]the surface of a ball with this radius{e}"), "4 * math.pi * {r} ** 2", "The surface is **{out}**."),
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
        turn(draw, ("what does {f} give for {n}", "{f}({n})", "what is {f} of {n}", "[call|run|use|try] {f} with {n}", "{f} for {n}", "apply {f} to {n}", "my function {f} with {n}, what comes out"),
             f"result = round({name}({n}), 4)\nprint(result)", f"{name}({n}) is **{{out}}**.", f"Call {name} with {n}.", f=name, n=n),
        turn(draw, ("feed {m} into {f}, the result into it again, and once more", "{f} three times in a row on {m}", "{f} of {f} of {f} of {m}", "start with {m} and use {f} 3 times", "run {f} on {m}, then twice more on the result"),
             f"result = round({name}({name}({name}({m}))), 4)\nprint(result)", "It comes out as **{out}**.", f"{name} three times, from {m}.", f=name, m=m),
        turn(draw, ("apply {f} twice to {m}", "{f} of {f} of {m}", "{f}({f}({m}))", "use it two times on {m}"),
             f"result = round({name}({name}({m})), 4)\nprint(result)", "It comes out as **{out}**.", f"{name} twice, from {m}.", f=name, m=m),
        turn(draw, ("values of {f} for {a} to {b}", "[show|list|make a table of] {f} for {a}, ..., {b}", "{f} for every number from {a} to {b}", "all of {f}({a}) to {f}({b})"),
             f"print([round({name}(v), 4) for v in range({low}, {low + 5})])", "The values are **{out}**.", f"{name}(v) for v from {low} to {low + 4}.", f=name, a=low, b=low + 4),
        turn(draw, ("sum of {f} for {a} to {b}", "add up {f} from {a} to {b}", "{f}({a}) + ... + {f}({b})"),
             f"result = round(sum({name}(v) for v in range({low}, {low + 5})), 4)\nprint(result)", "The sum is **{out}**.", f"Add {name}(v) for v from {low} to {low + 4}.", f=name, a=low, b=low + 4),
        turn(draw, ("{f}({n}) minus {f}({m})", "difference between {f} at {n} and at {m}", "how much more is {f}({n}) than {f}({m})"),
             f"result = round({name}({n}) - {name}({m}), 4)\nprint(result)", "The difference is **{out}**.", f"{name}({n}) minus {name}({m}).", f=name, n=n, m=m),
    )  # fmt: skip
    return (Cell(form), *draw.random.sample(turns, draw.pick(1, 2, 2)))


def _wage(draw: Draw) -> tuple[Item, ...]:
    rate, hours, p = draw.pick(draw.integer(9, 60), draw.decimal(10, 40)), draw.integer(10, 45), draw.pick(10, 15, 18, 20, 25, 30)  # fmt: skip
    first = turn(draw, ("I [earn|make|get] {r} an hour and work {h} hours a week. weekly pay", "{h} hours at {r} per hour, how much is that", "pay for {h} h with an hourly wage of {r}", "what do I earn in a week with {h} hours at {r}", "{r}/h times {h} hours"),
                 f"result = round({rate} * {hours}, 2)\nprint(result)", "The pay is **{out}**.", f"{rate} times {hours}.", r=rate, h=hours)  # fmt: skip
    more = (
        turn(draw, ("and per year with 52 weeks", "how much in a year (52 weeks)", "yearly for 52 weeks", "that times 52 weeks"), "result = round(result * 52, 2)\nprint(result)", "In a year it is **{out}**.", "result times 52."),
        turn(draw, ("after {p}% tax", "and what is left after {p}% tax", "minus {p} percent tax", "how much do I keep if {p}% is taken off"), f"result = round(result * (1 - {p} / 100), 2)\nprint(result)", "After tax it is **{out}**.", f"result less {p} percent.", p=p),
        turn(draw, ("and in 4 weeks", "in a month of 4 weeks", "for four weeks", "4 weeks of that"), "result = round(result * 4, 2)\nprint(result)", "In 4 weeks it is **{out}**.", "result times 4."),
        turn(draw, ("what if I work {h} hours", "and with {h} hours", "{h} hours instead"), f"result = round({rate} * {hours + 5}, 2)\nprint(result)", f"With {hours + 5} hours it is **{{out}}**.", f"{rate} times {hours + 5}.", h=hours + 5),
    )  # fmt: skip
    return (first, *draw.random.sample(more[:3], 2)) if draw.chance(0.5) else (first, draw.pick(*more))  # fmt: skip


def _garden(draw: Draw) -> tuple[Item, ...]:
    a, b, price, per = draw.integer(3, 40), draw.integer(3, 40), draw.pick(4, 7.5, 12, 15, 20, 3.2), draw.pick(2, 3, 5, 8, 10)  # fmt: skip
    thing = draw.pick("garden", "lawn", "field", "room", "terrace", "yard", "hall", "playground", "floor")  # fmt: skip
    first = turn(draw, ("[a|my|the] {t} is {a} m by {b} m. [what is its area|area|how big is it]", "area of a {t} {a} x {b} m", "{t} {a} m long and {b} m wide, area", "how many square meters has a {a} by {b} meter {t}"),
                 f"result = {a} * {b}\nprint(result)", "The area is **{out} m²**.", f"{a} times {b}.", t=thing, a=a, b=b)  # fmt: skip
    more = (
        turn(draw, ("[and |]how long is a fence around it", "[and |]its perimeter", "fence [all |]around it, how many metres", "how far is it around"), f"result = 2 * ({a} + {b})\nprint(result)", "Around it is **{out} m**.", f"Twice {a} + {b}."),
        turn(draw, ("one square meter costs {p}. what does all of it cost", "at {p} per square metre, total cost", "[carpet|grass|paint|tiles] at {p} a square meter, how much is that", "{p} euro per m2, price"), f"result = round({a} * {b} * {price}, 2)\nprint(result)", "It costs **{out}**.", f"The area {a} * {b} times {price}.", p=price),
        turn(draw, ("one bag is enough for {k} m². how many bags do I need", "a can covers {k} square meters. how many cans", "how many packs if one is for {k} m2"), f"import math\nresult = math.ceil({a} * {b} / {per})\nprint(result)", "You need **{out}**.", f"The area {a} * {b} over {per}, rounded up.", k=per),
        turn(draw, ("and half of it", "only half of that area", "half of the area"), "result = result / 2\nprint(result)", "Half of it is **{out} m²**.", "result over 2."),
    )  # fmt: skip
    return (first, *draw.random.sample(more[:3], draw.pick(1, 2))) if draw.chance(0.8) else (first, more[3])  # fmt: skip


def _factorial(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(4, 12)
    k = draw.integer(2, n - 1)
    first = turn(draw, ("{n}! please", "{n}!", "factorial of {n}", "what is {n} factorial", "calculate {n}!"),
                 f"import math\nresult = math.factorial({n})\nprint(result)", f"{n}! is **{{out}}**.", f"math.factorial of {n}.", n=n)  # fmt: skip
    second = turn(draw, ("now over {k} factorial, please", "[that|it] over {k}!", "[now |]divided by {k} factorial", "and divided by {k}!"),
                  f"result = result // math.factorial({k})\nprint(result)", "That gives **{out}**.", f"result over math.factorial of {k}.", k=k)  # fmt: skip
    third = turn(draw, ("how many digits does [it|that] have", "number of digits", "[and |]how many digits is that"), "result = len(str(result))\nprint(result)", "It has **{out}** digits.", "len of str of result.")  # fmt: skip
    zeros = turn(draw, ("digit sum of [that|it]", "[and |]add its digits", "sum of its digits"), "result = sum(int(d) for d in str(result))\nprint(result)", "The digit sum is **{out}**.", "Add the digits of result.")  # fmt: skip
    return (first, draw.pick(second, second, third, zeros))


def _shop(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.random.sample("apples pens notebooks tickets coffees mugs shirts books candles plants eggs lamps".split(), 2)  # fmt: skip
    x, y, p, q = draw.integer(2, 12), draw.integer(2, 12), draw.pick(0.5, 1.2, 2, 3.5, 4, 0.8, draw.decimal(1, 20)), draw.pick(1.5, 2.5, 3, 6, 0.9, draw.decimal(1, 20))  # fmt: skip
    first = turn(draw, ("{x} {a} at {p} and {y} {b} at {q}, total", "I buy {x} {a} for {p} each and {y} {b} for {q} each. how much [is that|do I pay]", "what do {x} {a} ({p} each) and {y} {b} ({q} each) cost", "{x} {a} cost {p} a piece, {y} {b} {q} a piece. total price"),
                 f"result = round({x} * {p} + {y} * {q}, 2)\nprint(result)", "The total is **{out}**.", f"{x} * {p} plus {y} * {q}.", x=x, a=a, p=p, y=y, b=b, q=q)  # fmt: skip
    total = x * p + y * q
    note = next(n for n in (5, 10, 20, 50, 100, 200, 500, 1000) if n > total)
    d = draw.pick(5, 10, 15, 20, 25)
    change = turn(draw, ("I pay with [a |]{n}. how much change [do I get|]", "change from {n}", "what do I get back from {n}", "and the change if I give {n}", "how much is left of {n}"), f"result = round({note} - result, 2)\nprint(result)", "The change is **{out}**.", f"{note} minus result.", n=note)  # fmt: skip
    off = turn(draw, ("there is {d}% off. how much now", "with [a |]{d}% discount", "I have a {d} percent coupon, what do I pay", "minus {d}%"), f"result = round(result * (1 - {d} / 100), 2)\nprint(result)", "With the discount it is **{out}**.", f"result less {d} percent.", d=d)  # fmt: skip
    more = turn(draw, ("and {k} more {a}", "add {k} more {a}. total now", "what if I take {k} {a} more", "{k} extra {a}, new total"), f"result = round(result + 2 * {p}, 2)\nprint(result)", "The total is now **{out}**.", f"result plus 2 * {p}.", k=draw.pick(2, "two"), a=a)  # fmt: skip
    return draw.pick((first, change), (first, off), (first, more), (first, off, change), (first, more, change))  # fmt: skip


def _class(draw: Draw) -> tuple[Item, ...]:
    n, p = draw.pick(20, 25, 30, 40, 50, 60, 80, 120, 200), draw.pick(10, 20, 30, 40, 45, 60, 70, 80)  # fmt: skip
    whole, part = draw.pick(("students", "girls"), ("members", "adults"), ("guests", "vegetarians"), ("workers", "part-timers"), ("pupils", "who walk to school"), ("cars", "electric"))  # fmt: skip
    first = turn(draw, ("[there are|we have] {n} {w}, {p}% are {a}. how many is that", "{p} percent of {n} {w} are {a}, how many", "of {n} {w} {p}% are {a}. number of them"),
                 f"result = round({n} * {p} / 100, 2)\nprint(result)", "That is **{out}**.", f"{n} times {p} over 100.", n=n, p=p, w=whole, a=part)  # fmt: skip
    second = draw.pick(
        turn(draw, ("and how many are not", "how many are left", "and the others", "the rest are how many", "how many are not {a} then"), f"result = round({n} - result, 2)\nprint(result)", "The others are **{out}**.", f"{n} minus result.", a=part),
        turn(draw, ("how many groups of 4 can they make", "[put|split] them [in|into] full groups of 4, how many groups", "full groups of four"), "result = int(result // 4)\nprint(result)", "They make **{out}** full groups.", "result // 4."),
        turn(draw, ("and if it were {q}%", "what if it is {q} percent", "and with {q}%"), f"result = round({n} * {p + 5} / 100, 2)\nprint(result)", "Then it is **{out}**.", f"{n} times {p + 5} over 100.", q=p + 5),
    )  # fmt: skip
    return (first, second)


STORIES = (
    *(_bill, _trip, _box, _invest, _percent, _choose, _binary, _days, _matrix, _circle),
    *(_numbers_to, _numbers_to, _own_function, _own_function, _wage, _garden, _factorial),
    *(_shop, _class),
)


@family("conversation", weight=5)
def chat_story(draw: Draw) -> tuple[Item, ...]:
    """A figure, and questions that go on from it."""
    return draw.pick(*STORIES)(draw)


@family("conversation", heavy=True, weight=0.8)
def chat_algebra(draw: Draw) -> tuple[Item, ...]:
    """An equation or a function, and a question on what came out."""
    return draw.pick(_roots, _function)(draw)
