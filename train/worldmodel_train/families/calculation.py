"""Rounding, roots, logarithms, fractions and ways to write a number."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import (
    amount,
    bracketed,
    percentage,
    shown,
    spoken_number,
    wished,
)
from worldmodel_train.families.numerals import ordinal, tidy
from worldmodel_train.families.wanted import decimals


@family("arithmetic", number=True)
def one_number(draw: Draw) -> tuple[Item, ...]:
    """Double, half, triple, reciprocal, absolute value ..."""
    kind = draw.pick("double", "half", "triple", "quarter", "third", "reciprocal", "absolute")
    value = draw.integer(-900, 50) if kind == "absolute" else amount(draw)
    value = draw.integer(2, 500) if kind == "reciprocal" else value
    formula = {
        "double": f"{value} * 2",
        "half": f"{value} / 2",
        "triple": f"{value} * 3",
        "quarter": f"{value} / 4",
        "third": f"{value} / 3",
        "reciprocal": f"1 / {value}",
        "absolute": f"abs({value})",
    }[kind]
    v = shown(value, draw)
    word = draw.phrase(*_ONE_NUMBER[kind], v=v)
    prompt = draw.phrase(
        "<find> {t}",
        "{t}",
        "[what is|what's|how much is|tell me] {t}",
        "[calculate|compute|work out] {t}[| please| for me]",
        "what [would|will] {t} be",
        "[I need|I want|I'm looking for] {t}",
        "{t} [=|= ?|is how much|is what]",
        "[in python|using python|python:] {t}",
        "[could you|can you|please] [tell me|say|give me] {t}",
        "[how big|how large] is {t}",
        "[result|value] of {t}",
        "[do you know|any idea] [what|how much] {t} is",
        "[quick|quickly|next|one more|exercise]: {t}",
        "{t}[, what is it|, what do I get| - answer please|, in numbers]",
        t=word,
    )
    code = f"result = round({formula}, 6)\nprint(result)"
    return ask(prompt, code, "It is **{out}**.", think=f"That is {formula}.")


_ONE_NUMBER = {
    "double": ("[the double|double] of {v}", "twice {v}", "{v} doubled", "two times {v}", "2 times {v}", "twice as much as {v}", "{v} times two", "[two-fold|twofold] [of |]{v}", "2x {v}", "{v} plus itself"),
    "half": ("[the half|half|one half|a half|1/2] of {v}", "{v} halved", "half {v}", "{v} [cut|split|divided] in half", "half of {v}", "{v} [divided by|over] two", "fifty percent of {v}", "{v} shared by two"),
    "triple": ("[the triple|triple] of {v}", "{v} tripled", "three times {v}", "3 times {v}", "three times as much as {v}", "{v} times three", "[three-fold|threefold] [of |]{v}", "3x {v}", "thrice {v}"),
    "quarter": ("[a quarter|one quarter|one fourth|a fourth|1/4|quarter] of {v}", "{v} [split|divided] in four", "{v} [divided by|over] four", "25% of {v}"),
    "third": ("[a third|one third|1/3] of {v}", "{v} [split|divided] in three", "the third part of {v}", "{v} [divided by|over] three", "one part in three of {v}"),
    "reciprocal": ("the [reciprocal|multiplicative inverse|inverse] of {v}", "one over {v}", "1 over {v}", "1/{v} as a decimal", "reciprocal of {v}", "{v} to the power of -1", "{v}^-1", "1 divided by {v}"),
    "absolute": ("the [absolute value|modulus|magnitude] of {v}", "abs({v})", "absolute value of {v}", "abs {v}", "{v} without its sign", "the distance [of {v} from|from {v} to] zero", "the size of {v} ignoring the sign", "{v} made positive"),
}  # fmt: skip


@family("arithmetic", number=True)
def fraction_of_number(draw: Draw) -> tuple[Item, ...]:
    bottom = draw.integer(3, 12)
    top = draw.integer(1, bottom - 1)
    names = {3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
    said = f"{top}/{bottom}"
    if bottom in names and draw.chance(0.5):
        said = f"{spoken_number(top)} {names[bottom]}{'s' if top > 1 else ''}"
    whole = draw.pick(bottom * draw.integer(2, 200), amount(draw))
    prompt = draw.phrase(
        "<find> {f} of {n}",
        "{f} of {n}",
        "how much is {f} of {n}",
        "[calculate|compute|work out] {f} of {n}",
        "[take|give me] {f} of {n}",
        "I [spent|ate|gave away|used|saved|lost] {f} of [my|the] {n} [dollars|pounds|grams|euros|litres]. how much is that",
        "if I [take|eat|spend|use] {f} of {n}, how much is [that|it]",
        "what [number|amount] is {f} of {n}",
        "{n} times {f}",
        "of {n}, {f} [is how much|are how many]",
        "[a tank|a bag|a jar|a box] holds {n} and is {f} full. how much is in it",
        "{n} [litres|kilos|km|hours], {f} of [it|that] [is left|is done|is mine]. how much is that",
        "[find|work out|determine] {f} [of|out of] [the number |]{n}",
        "{f} x {n}",
        "multiply {n} by {f}",
        "[in python|using python], {f} of {n}",
        "[I have|we have|there are] {n} and [need|use|want] {f} of [it|that|them]. [how much|how many] is that",
        "[a recipe|the plan|the recipe card] [needs|says] {n} g, I make {f} of it. how many grams",
        "{n}: {f} of [it|that], please",
        "{f} of the [way|distance|route|film|race] if the whole is {n}",
        "[only|just] {f} of [my|the|our] {n} [dollars|grams|euros|litres] [are left|are taken|remain]. how much is that",
        "the whole is {n}, [the part is|I take|my share is] {f}. [how much|what] is [it|the part]",
        "what would {f} of {n} [be|come to|make]",
        "[share|portion|part]: {f} of {n}",
        "{n} [divided into|cut into] parts: how much do {f} of [it|them] make",
        "[the label says|somebody told me|I read] {f} of {n}[. how much is it|, which is how much|, in numbers?]",
        "[get|give] me the [part|amount] that is {f} of {n}",
        "{f} from a total of {n}",
        f=said,
        n=shown(whole, draw),
    )
    code = f"result = round({whole} * {top} / {bottom}, 4)\nprint(result)"
    think = f"Multiply {whole} by {top} and divide by {bottom}."
    return ask(prompt, code, f"{said} of {whole} is **{{out}}**.", think=think)


@family("arithmetic", number=True)
def rounding(draw: Draw) -> tuple[Item, ...]:
    places = draw.pick(0, 0, 1, 2, 2, 3, -1, -2, -3)
    value = round(draw.random.uniform(0.1, draw.pick(1, 10, 100, 1000)), draw.integer(3, 6))
    if places < 0:
        value = draw.integer(1001, 900_000)
        value += value % 10**-places == 5 * 10 ** (-places - 1)  # never exactly in the middle
    elif f"{value}".endswith("5"):
        value = float(f"{value}"[:-1] + "6")
    if places == 0:
        where = draw.phrase(
            "to the [nearest|closest] [whole number|integer|whole]",
            "to [a whole number|an integer|a full number|0 decimals|zero decimals]",
            "[with no decimals|without decimals|to no decimal places|to the nearest one]",
            "to the [nearest|closest] unit",
            "[so that there are|leaving|with] no digits after the [point|comma]",
            "to zero decimal places",
        )
    elif places > 0:
        where = draw.phrase(
            "to {p} decimal [places|place|digits]",
            "to {p} [decimals|places|dp|digits after the point]",
            "[to|at] the {o} decimal[| place]",
            "to the nearest {t}",
            "with {p} [decimals|digits behind the point|decimal places]",
            "to {p} [places|digits] after the [decimal |]point",
            "[so that|such that] {p} [decimals remain|decimal places are left]",
            "[keeping|leaving] {p} [decimals|decimal places]",
            "to {t}s",
            p=draw.pick(str(places), spoken_number(places)), o=ordinal(places),
            t={1: "tenth", 2: "hundredth", 3: "thousandth"}[places],
        )  # fmt: skip
        if places == 1:
            for many, one in (("decimals remain", "decimal remains"), ("places are", "place is"), ("decimals", "decimal"), ("places", "place"), ("digits", "digit")):  # fmt: skip
                where = where.replace(many, one)
    else:
        where = draw.phrase(
            "to the [nearest|closest] {t}",
            "to [full|whole|round] {t}s",
            "to [a multiple of|multiples of] {d}",
            "to the nearest {d}",
            "[in|to] {t}s",
            "to the [nearest|closest] full {t}",
            "at the {t}s [place|digit]",
            t={-1: "ten", -2: "hundred", -3: "thousand"}[places],
            d=10**-places,
        )
    prompt = draw.phrase(
        "round {v} {w}",
        "[please|can you|could you] round {v} {w}",
        "{v} rounded {w}",
        "<find> {v} [rounded|rounded off] {w}",
        "what is {v} [when rounded|rounded|if I round it] {w}",
        "round [the number|this:|off|up or down] {v} {w}",
        "{v}[:|,] round [it|] {w}",
        "I have {v}, [round it|please round it|how is it rounded] {w}",
        "[how do I round|how would you round|what do I get if I round] {v} {w}",
        "[give|write|show|express] {v} rounded {w}",
        "the value is {v}. [round it|I need it rounded|rounded] {w}",
        "[in python|using python], round {v} {w}",
        "[what does|what will] {v} [become|turn into|come to] [rounded|when rounded|after rounding] {w}",
        "[cut|bring|shorten] {v} {w} [by rounding|with correct rounding]",
        "my [result|measurement|scale|calculator] [is|shows|says] {v}. [please round it|round that|write it rounded] {w}",
        "rounding: {v} {w}",
        "{v} {w}[, rounded| please| when rounded]",
        "[how much|what] is {v} roughly, [I mean |]rounded {w}",
        "[I need|we need|they want|the form wants] {v} [rounded|as a number rounded] {w}",
        "[approximate|state|report|quote] {v} {w}[, rounded|]",
        "[could|can|would] you round {v} {w}[ for me| please|]",
        "{v}, [to be rounded|please round] {w}",
        "[the price|the weight|the length|the reading] is {v}; [rounded|round it] {w}",
        v=value,
        w=where,
    )
    code = f"result = round({value}{f', {places}' if places else ''})\nprint(result)"
    think = f"round of {value} with {places} places."
    return ask(prompt, code, f"{value} rounded is **{{out}}**.", think=think)


@family("arithmetic", number=True)
def rounded_one_way(draw: Draw) -> tuple[Item, ...]:
    """Always up, or always down; to a whole number or to a multiple."""
    up = draw.chance(0.5)
    step = draw.pick(1, 1, 5, 10, 50, 100)
    value: int | float = round(draw.random.uniform(1, 500), draw.integer(1, 4)) if step == 1 else draw.integer(101, 9000)  # fmt: skip
    if value % step == 0:
        value = value + (0.4 if step == 1 else 1)
    way, next_one = ("up", draw.pick("next", "next higher", "following")) if up else ("down", draw.pick("next lower", "previous", "nearest lower"))  # fmt: skip
    whole = ("the {x} [whole number|integer]", "a whole number", "an integer") if step == 1 else ("the {x} multiple of {s}", "a multiple of {s}", "the {x} {s}", "full {s}s")  # fmt: skip
    where = draw.phrase(*whole, x=next_one, s=step)
    call = "ceil" if up else "floor"
    prompt = draw.phrase(
        "round {v} {w} to {t}",
        "[please |]{w} to {t}: {v}",
        "{v} rounded {w} to {t}",
        "<find> {v} rounded {w} to {t}",
        "[always|only] round {w}: {v} to {t}",
        "what is {v} if [I|you|we] round {w} to {t}",
        "I [must|have to|want to] round {v} {w} to {t}",
        "{v}, [rounding|rounded] {w}, to {t}",
        "[bring|take] {v} {w} to {t}",
        "rounding {w} to {t}, what does {v} become",
        *(("[ceil|ceiling]({v})", "[ceiling|ceil] of {v}", "the smallest [integer|whole number] [not below|at or above] {v}") if up else ("floor({v})", "floor of {v}", "the largest [integer|whole number] [not above|at or below] {v}", "{v} [truncated|cut off] to a whole number")) if step == 1 else (),
        v=value, w=way, t=where,
    )  # fmt: skip
    formula = f"math.{call}({value})" if step == 1 else f"math.{call}({value} / {step}) * {step}"
    code = f"import math\nresult = {formula}\nprint(result)"
    think = f"math.{call} rounds {way}" + (f", in steps of {step}." if step > 1 else ".")
    return ask(prompt, code, f"{value} rounded {way} is **{{out}}**.", think=think)


@family("arithmetic", number=True, weight=0.8)
def significant_figures(draw: Draw) -> tuple[Item, ...]:
    """Rounded to so many significant figures, of large and of small numbers."""
    figures = draw.integer(1, 4)
    value: int | float = draw.pick(
        draw.integer(12_345, 9_999_999), round(draw.random.uniform(1, 900), 4), round(draw.random.uniform(0.001, 0.9), 6),
    )  # fmt: skip
    while (
        "5" in str(value).replace("0.", "", 1).lstrip("0").replace(".", "")[figures : figures + 1]
    ):
        value = value + 1 if isinstance(value, int) else round(value * 1.017, 6)
    prompt = draw.phrase(
        "round {v} to {k} significant [figures|digits]",
        "{v} to {k} [significant figures|significant digits|sig figs|s.f.]",
        "{v} rounded to {k} significant [figures|digits]",
        "<find> {v} [rounded |]to {k} significant [figures|digits]",
        "[write|give|state|express] {v} with {k} significant [figures|digits]",
        "{k} significant [figures|digits] of {v}[, rounded|]",
        "my [result|reading|measurement] is {v}. [round it to|I may only keep|it should have] {k} significant [figures|digits]",
        "[please |]shorten {v} to {k} sig figs",
        "[keep|leave] {k} significant [figures|digits] [of|in] {v}, rounded",
        "[in python|using python], {v} to {k} significant figures",
        "how is {v} written with {k} significant [figures|digits]",
        "significant figures: {v}, {k}",
        v=shown(value, draw) if isinstance(value, int) else value,
        k=draw.pick(str(figures), spoken_number(figures)),
    )  # fmt: skip
    if figures == 1:
        prompt = prompt.replace("figures", "figure").replace("digits", "digit").replace("sig figs", "sig fig")  # fmt: skip
    code = (
        f"import math\nn = {value}\nplaces = {figures} - 1 - math.floor(math.log10(n))\n"
        "result = round(n, places) if places > 0 else int(round(n, places))\nprint(result)"
    )
    think = f"The first digit of {value} counts as the first figure; keep {figures}."
    return ask(prompt, code, f"{value} is **{{out}}** with that many figures.", think=think)


@family("arithmetic", number=True)
def nth_root(draw: Draw) -> tuple[Item, ...]:
    degree = draw.pick(3, 3, 3, 4, 5, 6)
    top = {3: 40, 4: 15, 5: 9, 6: 6}[degree]
    value = draw.pick(draw.integer(2, top) ** degree, draw.integer(2, 50000))
    named = {3: "cube", 4: draw.pick("4th", "fourth"), 5: draw.pick("5th", "fifth"), 6: "6th"}[
        degree
    ]
    power_of = {3: "cubed", 4: "to the fourth", 5: "to the fifth", 6: "to the sixth"}[degree]
    prompt = draw.phrase(
        "<find> the {r} root of {n}",
        "{r} root of {n}",
        "[take|extract|compute|calculate|get] the {r} root of {n}",
        "what number {w} [gives|is|makes|equals] {n}",
        "which number {w} [gives|is|equals] {n}",
        "how much is the {r} root of {n}",
        "{n}^(1/{d})",
        "{n} to the power of 1/{d}",
        "root of degree {d} of {n}",
        "x^{d} = {n}, [positive x|x > 0|find the positive x]",
        "{n}: {r} root",
        "the {o} root of {n}[| please]",
        "[find|give me|tell me|work out] the {o} root of {n}",
        "{r} root of {n}[, please| please|?]",
        "the {r} root of {n}",
        "I need the {r} root of {n}",
        "{o} root({n})",
        "{n} is [some number|what number|which number] {w}",
        "[solve|solve for x:] x^{d} = {n}, x > 0",
        "[in python|using python], the {r} root of {n}",
        "{n} ** (1/{d})",
        "[which|what] [positive |]number do I [raise to the power {d}|raise to {d}] to get {n}",
        "[how big|how large] is the {o} root of {n}",
        "{n}, {r} root[ please| of it|]",
        "[undo|reverse] the power {d}: {n}",
        "x to the power of {d} is {n}, [x positive|x > 0]. [what is x|find x|x = ?]",
        "[I'm after|looking for|we need] the {o} root of {n}",
        "x * x * ... ({d} factors) = {n}, positive x",
        "[a cube|a box with equal sides] has a volume of {n}. how long is [each|one] side"
        if degree == 3
        else "{n}^(1/{d})[ =| = ?|]",
        r=named,
        d=degree,
        o=ordinal(degree),
        n=shown(value, draw),
        w=power_of,
    )
    form = decimals(draw, 4, asked=0.2)
    code = f"result = {form.code(f'{value} ** (1 / {degree})')}\nprint(result)"
    think = f"The root is {value} to the power of 1 / {degree}."
    return ask(wished(prompt, form), code, "The root is **{out}**.", think=think)


@family("arithmetic", number=True)
def logarithm(draw: Draw) -> tuple[Item, ...]:
    kind = draw.pick("natural", "ten", "two", "other")
    value = draw.pick(draw.integer(2, 100000), draw.integer(2, 100), 10 ** draw.integer(1, 6))
    base = draw.pick(3, 4, 5, 6, 7, 8, 9, 12, 16)
    call, said = {
        "natural": (f"math.log({value})", "e"),
        "ten": (f"math.log10({value})", "10"),
        "two": (f"math.log2({value})", "2"),
        "other": (f"math.log({value}, {base})", str(base)),
    }[kind]
    natural = (
        "ln({n})",
        "ln {n}",
        "<find> the natural [log|logarithm] of {n}",
        "natural log of {n}",
        "[compute|calculate|evaluate|what is] ln({n})",
        "e to what power is {n}",
        "log of {n} [to base e|with base e|in base e]",
        "x if e^x = {n}",
        "[in python|using python], [the |]natural log of {n}",
        "math.log({n})",
        "[which|what] exponent of e gives {n}",
        "[the |][log|logarithm] naturalis of {n}",
        "[how much|how big] is ln {n}",
        "solve e^x = {n}",
        "to what power must e be raised to [get|make|reach] {n}",
        "{n}: natural [log|logarithm]",
        "ln of {n}[ please|, how much| = ?]",
    )
    other = (
        "<find> the [log|logarithm] of {n} [to|with|in] base {b}",
        "log base {b} of {n}",
        "log_{b}({n})",
        "log{b}({n})",
        "base {b} [log|logarithm] of {n}",
        "{b} to [what|which] power [is|gives|equals] {n}",
        "to [what|which] power must [I|you|we] raise {b} to get {n}",
        "solve {b}^x = {n}",
        "x if {b}^x = {n}",
        "log of {n}, base {b}",
        "[compute|calculate|evaluate|what is] log base {b} of {n}",
        "[in python|using python], log of {n} to base {b}",
        "[which|what] exponent of {b} gives {n}",
        "{n}: [log|logarithm] [to|in|with] base {b}",
        "{b}^? = {n}",
        "the base-{b} [log|logarithm] of {n}",
        "[how much|how big] is log base {b} of {n}",
        "[number|value] {n}, base {b}: [log|logarithm]",
    )
    prompt = draw.phrase(*(natural if kind == "natural" else other), n=shown(value, draw), b=said)
    form = decimals(draw, 4, asked=0.2)
    code = f"import math\nresult = {form.code(call)}\nprint(result)"
    answer = f"The logarithm of {value} to base {said} is **{{out}}**."
    return ask(wished(prompt, form), code, answer, think=f"That is {call}.")


@family("arithmetic", number=True)
def integer_division(draw: Draw) -> tuple[Item, ...]:
    b = draw.pick(draw.integer(2, 99), draw.integer(2, 12))
    a = draw.pick(draw.integer(100, 10000), draw.integer(b, 20 * b), draw.integer(1000, 500_000))
    prompt = draw.phrase(
        "how [many times|often] does {b} [fit|go|fit completely] [into|in] {a}",
        "[integer|whole-number|floor] division of {a} by {b}",
        "{a} // {b}",
        "{a} div {b}",
        "how many [whole|full|complete] {b}s are [there|] in {a}",
        "<find> the [integer|whole] quotient of {a} and {b}",
        "divide {a} by {b}[ without decimals| ignoring the remainder| and drop the remainder| rounded down|, whole number only]",
        "how many [full|complete] [boxes|bags|packs|rows|teams] of {b} can I [make|fill|get] [from|with|out of] {a}",
        "{a} divided by {b}, [rounded down|whole part only|without remainder]",
        "<find> the [whole|integer] part of {a} / {b}",
        "I have {a} [eggs|pens|cards|photos|bricks] and [put|pack] {b} [in each box|in a box|per box]. how many boxes are full",
        "how many times can I [subtract|take] {b} [from|out of] {a}",
        "[in python|using python|python:] {a} // {b}",
        "[floor|whole part|integer part] of {a} [over|divided by] {b}",
        "{b} into {a} goes how [often|many times][, whole times|]",
        "{a} [litres|grams|cents|minutes], {b} [for each|per] [jar|portion|piece|round]. how many [full|complete|whole] [jars|portions|pieces|rounds]",
        "how many [complete|full|whole] [weeks|sets|groups|batches|lots] of {b} [are in|fit in|does one get from] {a}",
        "[I can spend|I have|my budget is] {a} and one costs {b}. how many can I buy",
        "{a} split into [packs|groups|rows] of {b}: number of [full|complete] ones",
        "[how many|number of] {b}-packs from {a} [items|pieces]",
        "[divide|dividing] {a} by {b}, [only|just] the whole [number|part]",
        "{a} / {b} [without the fraction|cut to a whole number|rounded down to a whole number]",
        "[work out|determine] how [often|many times] {b} fits [fully |completely |]into {a}",
        "[a rope|a roll|a plank] of {a} cm is cut into [lengths|pieces] of {b} cm. how many whole [lengths|pieces]",
        "quotient of {a} and {b} [with no decimals|as an integer|without the rest]",
        "{a} divided by {b} as [an integer|a whole number], [rounded down|dropping the decimals]",
        "[from|with] {a} [stamps|flowers|beads], how many complete sets of {b}",
        a=shown(a, draw),
        b=b,
    )
    code = f"result = {a} // {b}\nprint(result)"
    think = f"Whole division: {a} // {b}."
    return ask(prompt, code, f"{b} goes into {a} **{{out}}** times.", think=think)


@family("arithmetic", number=True)
def mean_of_two(draw: Draw) -> tuple[Item, ...]:
    a, b = (
        draw.pick(draw.number(1, 1000), draw.integer(1, 100), draw.integer(-40, 40)) for _ in "ab"
    )
    prompt = draw.phrase(
        "<find> the [average|mean|midpoint] of {a} and {b}",
        "[average|mean|middle|midpoint] of {a} and {b}",
        "what is [halfway|exactly halfway|in the middle] between {a} and {b}",
        "[which|what] number is [halfway|in the middle|midway] between {a} and {b}",
        "the [midpoint|middle] between {a} and {b}",
        "[I got|I scored|we had|it was] {a} and [then|later|now] {b}. [what is the average|average of the two|and on average]",
        "{a} and {b}[: average|, on average|, mean|, what is the mean]",
        "[average|mean] ({a}, {b})",
        "average of {a} and {b}",
        "what is the [average|mean] [if|when] I have {a} and {b}",
        "two [tests|days|prices|weights]: {a} and {b}. [average|mean]",
        "the average [between {a} and|from {a} to] {b}",
        "one [value|measurement|grade|price] is {a}, the other [is|] {b}. what is [their average|the mean|the average]",
        "how much is the [mean|average] of {a} and {b}",
        "[compute|calculate|work out] the [average|mean] of {a} and {b}",
        "[between {a} and {b}|from {a} to {b}], where is the middle",
        "[in python|using python], the [mean|average] of {a} and {b}",
        "[mean|typical|central] value of {a} and {b}",
        "({a} + {b}) / 2",
        "add {a} and {b} and [halve|take half|divide by two]",
        "[the centre|center|the point in the middle] [between|of] {a} and {b}",
        "[morning|monday|left|before] {a}, [evening|tuesday|right|after] {b}. [average|mean|on average]",
        "[split the difference|meet in the middle] between {a} and {b}",
        "[take|find|get|what would be] the [average|mean] of [these two|two numbers]: {a} and {b}",
        "{a}, {b}: [average|mean|midpoint]",
        "which number is [equally far|as far] from {a} as from {b}",
        "[how much|what] is it on average [if|when] [one is|one gets] {a} and the other {b}",
        "[mean|average] temperature when it is {a} at noon and {b} at midnight",
        "what number [lies|sits] right between {a} and {b}",
        "[if|when] [one trip|one bill|one parcel] is {a} and the next is {b}, the [mean|average] is [what|how much]",
        "[simple|arithmetic|plain] [mean|average] of {a} and {b}",
        "[half of the sum|half the total] of {a} and {b}",
        a=a,
        b=b,
    )
    code = f"result = round(({a} + {bracketed(b)}) / 2, 4)\nprint(result)"
    think = f"Add {a} and {b}, then halve."
    return ask(prompt, code, f"The average of {a} and {b} is **{{out}}**.", think=think)


@family("arithmetic")
def fraction_arithmetic(draw: Draw) -> tuple[Item, ...]:
    b, d = draw.integer(2, 12), draw.integer(2, 12)
    a, c = draw.integer(1, b + 2), draw.integer(1, d + 2)
    a, c = a + (a == b), c + (c == d)
    sign = draw.pick("+", "+", "-", "*", "/")
    written = {"*": draw.pick("*", "x", "×"), "/": draw.pick("÷", ":", "/")}.get(sign, sign)
    bare, command, noun = {
        "+": ("plus", "add {l} and {r}", "the sum of {l} and {r}"),
        "-": ("minus", "subtract {r} from {l}", "the difference of {l} and {r}"),
        "*": ("times", "multiply {l} by {r}", "the product of {l} and {r}"),
        "/": ("divided by", "divide {l} by {r}", "the quotient of {l} and {r}"),
    }[sign]
    left, right = f"{a}/{b}", f"{c}/{d}"
    if written == "/":
        left, right = f"({left})", f"({right})"
    prompt = draw.phrase(
        "[what is|how much is|calculate|compute|work out|evaluate|] {l} {s} {r}[ as a fraction| as an exact fraction|, as a fraction]",
        "{l} {s} {r} [in fractions|as fraction|exactly|with fractions]",
        "{l} {w} {r}[ as a fraction| as an exact fraction| in fractions]",
        "[using|with] fractions[, | ]{c}",
        "{c}[ as fractions| and give a fraction|, answer as a fraction|, keep it a fraction]",
        "[please|can you|help me] {c}[, as a fraction| and simplify| as fractions]",
        "<find> {n}[ as a fraction| in lowest terms|, simplified]",
        "fractions: {l} {s} {r}",
        "what [fraction|simplified fraction] is {l} {w} {r}",
        "{l} {s} {r}",
        "what is {l} {w} {r}, [simplified|reduced|as a simple fraction]",
        "add or subtract fractions: {l} {s} {r}",
        "[as a|in one] fraction, what is {l} {s} {r}",
        "my homework is {l} {s} {r}[ with fractions|, as a fraction]",
        "what do I get if I {c}[, as a fraction| and simplify]",
        "fraction [sum|task|exercise]: {c}",
        "[in python|using python|with Fraction], {l} {s} {r} as a fraction",
        "{l} {s} {r} = ?[ as a fraction| in fractions|]",
        "[result|answer] of {l} {s} {r} as a [reduced|single|simple] fraction",
        "[can you|could you|please] [work out|compute|do] {l} {s} {r} [as a fraction|with fractions|in fractions]",
        "{c}, [fully reduced|in lowest terms|as one fraction|exact, no decimals]",
        "[no decimals|not in decimals], {l} {s} {r}",
        "how much is {l} {w} {r} [as a fraction|in lowest terms|in fraction form]",
        "[calculate|give|tell me] {n}, [reduced|in lowest terms|as a fraction]",
        "fraction problem: {l} {w} {r}",
        "I [get stuck on|need|must solve] {l} {s} {r}[, as a fraction| with fractions|]",
        "a [reduced|single|common] fraction for {l} {s} {r}",
        l=left, r=right, s=written, w=bare,
        c=command.format(l=left, r=right), n=noun.format(l=left, r=right),
    )  # fmt: skip
    code = f"from fractions import Fraction\nprint(Fraction({a}, {b}) {sign} Fraction({c}, {d}))"
    think = f"Exact fractions: {left} {sign} {right}."
    return ask(prompt, code, f"{left} {sign} {right} is **{{out}}**.", think=think)


@family("arithmetic")
def simplify_fraction(draw: Draw) -> tuple[Item, ...]:
    shared = draw.integer(2, 30)
    top, bottom = shared * draw.integer(1, 25), shared * draw.integer(2, 25)
    prompt = draw.phrase(
        "[simplify|reduce|cancel|cancel down|shorten] {a}/{b}",
        "[simplify|reduce] the fraction {a}/{b}[| please]",
        "{a}/{b} in [lowest|simplest|smallest] [terms|form]",
        "<find> the [simplest|lowest|reduced] form of {a}/{b}",
        "{a}/{b} [simplified|reduced|as a simpler fraction]",
        "how [do I|can I|would you] [simplify|reduce] {a}/{b}",
        "can {a}/{b} be [simplified|reduced][, and to what| further, and how|]",
        "[write|bring|put] {a}/{b} [in|to|into] [lowest terms|its simplest form]",
        "fraction {a} over {b}, [simplified|in lowest terms|reduced]",
        "[what is|what's] {a}/{b} [simplified|in simplest form|reduced to lowest terms]",
        "[in python|using python], [simplify|reduce] {a}/{b}",
        "{a}/{b} = ?/? [in lowest terms|reduced|simplified]",
        "[cancel|divide out] the common factors [of|in] {a}/{b}",
        "[make|get] {a}/{b} [as small as possible|as simple as possible|simpler]",
        "the [ratio|proportion] {a} to {b} as a [reduced|simplified] fraction",
        "{a} [of|out of] {b} [as a fraction in lowest terms|as a reduced fraction|as the simplest fraction]",
        "[could you|can you|please] [reduce|simplify] {a}/{b}[ fully| completely| as far as possible|]",
        "[which|what] [simple|reduced] fraction [equals|is the same as|is equivalent to] {a}/{b}",
        "lowest terms: {a}/{b}",
        "{a}/{b}, [reduce it|simplify|cancel it down]",
        "{a} over {b}, simplest form",
        "[is there|what is] a simpler [way to write|form of] {a}/{b}",
        "[numerator|top] {a}, [denominator|bottom] {b}: [reduce|simplify|lowest terms]",
        a=top,
        b=bottom,
    )
    code = f"from fractions import Fraction\nprint(Fraction({top}, {bottom}))"
    think = f"Fraction({top}, {bottom}) is always in lowest terms."
    return ask(prompt, code, f"{top}/{bottom} is **{{out}}** in lowest terms.", think=think)


@family("arithmetic")
def decimal_to_fraction(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.2, 0.4, 0.6, 0.8, 0.05, 0.15, 0.35, 1.5,
                      draw.decimal(0.01, 5, 2), draw.decimal(0.01, 1, 3))  # fmt: skip
    prompt = draw.phrase(
        "[convert|turn|change] {v} [to|into] a fraction",
        "{v} as a fraction",
        "what [fraction|simple fraction|common fraction] is {v}",
        "[write|express|give] {v} as a [fraction|common fraction|fraction in lowest terms]",
        "<find> {v} as a fraction",
        "{v} [in fraction form|to fraction|-> fraction|= which fraction]",
        "which fraction [is|equals|is equal to] {v}",
        "how do [I|you|we] write {v} as a fraction",
        "[decimal|the decimal] {v} [to|into|as] a fraction",
        "I have {v}, [what is that as a fraction|need it as a fraction]",
        "[in python|using python], {v} as a fraction",
        "{v} = ?/?[ in lowest terms|]",
        "[fraction|common fraction|simplest fraction] [for|of|equal to] {v}",
        "[can|could] you [write|express|turn] {v} [as|into] a [simple |]fraction",
        "{v} [without a decimal point|as a ratio of two whole numbers|as numerator over denominator]",
        "[numerator and denominator|top and bottom] of {v} [in lowest terms|as a reduced fraction]",
        "[rational|exact fraction] form of {v}",
        "fraction: {v}",
        "my calculator shows {v}, [what fraction is it|which fraction is that|as a fraction please]",
        "[how much is|what is|what's] {v} as a [reduced |proper |]fraction",
        "{v} [means|is] which fraction in lowest terms",
        "[go|change] from decimal to fraction: {v}",
        v=value,
    )
    code = f"from fractions import Fraction\nprint(Fraction('{value}'))"
    think = f"Fraction reads the decimal text '{value}' exactly."
    return ask(prompt, code, f"{value} is **{{out}}** as a fraction.", think=think)


@family("arithmetic", number=True)
def fraction_to_decimal(draw: Draw) -> tuple[Item, ...]:
    bottom = draw.integer(2, 64)
    top = draw.integer(1, bottom + 10)
    prompt = draw.phrase(
        "[convert|turn|change] {a}/{b} [to|into] a decimal[| number]",
        "{a}/{b} as a decimal[| number| fraction]",
        "[write|express|give] the fraction {a}/{b} as a decimal",
        "<find> {a}/{b} [as a decimal|in decimal form|in decimals]",
        "{a}/{b} [in decimal form|to decimal|-> decimal|in decimals]",
        "which decimal [is|equals|is equal to] {a}/{b}",
        "{a} over {b} as a decimal",
        "how do [I|you|we] write {a}/{b} as a decimal",
        "what decimal [number|value|] is [the fraction|] {a}/{b}",
        "decimal [value|form|expansion] of {a}/{b}",
        "[in python|using python], {a}/{b} as a decimal",
        "{a}/{b} [with a decimal point|as a decimal point number|as a floating point number|as a float]",
        "[can|could] you [write|express|turn] {a}/{b} [as|into] a decimal",
        "[work out|evaluate|calculate] {a}/{b} as a decimal",
        "what is {a} over {b} [with|in] decimals",
        "decimal: {a}/{b}",
        "{a}/{b} = 0.? [as a decimal|decimal]",
        "the fraction {a}/{b}[, decimal please|, in decimals|: decimal value]",
        "[I need|we need|the form wants] {a}/{b} as a decimal[ number|]",
        "[how much is|what does] {a}/{b} [in decimals|as a decimal number]",
        "[go|change] from fraction to decimal: {a}/{b}",
        "[the quotient|numerator over denominator] {a}/{b} as a decimal",
        a=top,
        b=bottom,
    )
    form = decimals(draw, 6, asked=0.25)
    while not form.places:  # a whole number would say nothing
        form = decimals(draw, 6)
    code = f"result = {form.code(f'{top} / {bottom}')}\nprint(result)"
    return ask(
        wished(prompt, form),
        code,
        f"{top}/{bottom} is **{{out}}**.",
        think=f"Divide {top} by {bottom}.",
    )


@family("arithmetic")
def scientific_notation(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(
        draw.integer(1000, 99_999_999),
        draw.integer(11, 99) * 10 ** draw.integer(3, 9),
        round(draw.random.uniform(0.0002, 0.09), draw.integer(5, 7)),
    )
    asked = draw.chance(0.25)
    if not asked:  # the usual four figures say it exactly
        value = type(value)(float(f"{value:.3e}"))
    said = f"{value:.7f}".rstrip("0") if value < 1 else shown(value, draw)
    prompt = draw.phrase(
        "[write|express|give|show|put] {v} in scientific notation",
        "{v} in [scientific|exponential] [notation|form]",
        "[convert|change|turn] {v} [to|into] scientific notation",
        "scientific notation [of|for] {v}",
        "<find> {v} in scientific notation",
        "how do [I|you|we] write {v} in [scientific notation|powers of ten|e notation]",
        "{v} as a [number|value] times a power of ten",
        "[what is|what's] {v} [in scientific notation|in powers of ten|in e notation]",
        "{v} [with|in] e [notation|format]",
        "[write|show] {v} as [a power of ten|mantissa and exponent]",
        "[in python|using python], {v} in scientific notation",
        "{v} in [the form|form] a x 10^n",
        "[a number between 1 and 10 times a power of ten|mantissa times power of ten] for {v}",
        "[standard form|standard index form|e format|sci notation]: {v}",
        "[shorten|abbreviate|rewrite] {v} [with|using] powers of ten",
        "{v} [the way scientists write it|as scientists write it|as a times ten to the n]",
        "[can|could] you [write|express|put] {v} in [scientific notation|standard form|exponent form]",
        "[express|give] {v} [using|with] a power of [10|ten]",
        "the scientific [form|notation|way of writing] of {v}",
        v=said,
    )
    plain = f"{value:.7f}".rstrip("0") if value < 1 else str(value)
    places = 3
    if asked:
        places = draw.pick(1, 2, 4, 5)
        prompt += draw.phrase(
            ", {p} [decimals|decimal places] in the mantissa",
            " with {p} [decimals|digits after the point]",
            ", rounded to {f} significant [figures|digits]",
            " [to|with] {f} significant [figures|digits]",
            ", {p} digits after the [point|decimal point]",
            p=places, f=places + 1,
        )  # fmt: skip
        prompt = prompt.replace(" 1 decimals", " 1 decimal").replace(" 1 digits", " 1 digit")
    code = f"print(f'{{{plain}:.{places}e}}')"
    think = f"The format .{places}e writes {plain} with a power of ten."
    return ask(prompt, code, f"{plain} is **{{out}}** in scientific notation.", think=think)


@family("arithmetic")
def from_scientific(draw: Draw) -> tuple[Item, ...]:
    """A number with a power of ten, written out."""
    exponent = draw.pick(draw.integer(2, 9), -draw.integer(1, 6))
    digits = draw.pick(f"{draw.integer(1, 9)}", f"{draw.integer(1, 9)}.{draw.integer(1, 99)}")
    said = draw.pick(
        f"{digits}e{exponent}", f"{digits}E{exponent}", f"{digits} x 10^{exponent}", f"{digits} * 10^{exponent}",
        f"{digits} × 10^{exponent}", f"{digits} times 10 to the power of {exponent}", f"{digits} times ten to the {exponent}",
    )  # fmt: skip
    prompt = draw.phrase(
        "write {v} [out|as a normal number|as an ordinary number|in full]",
        "{v} [written out|as a normal number|without powers of ten|in standard decimal form|in full]",
        "[what is|what's|how much is] {v} [as a plain number|written out|without scientific notation|in normal notation]",
        "[convert|change|turn] {v} [from scientific notation |][to|into] [a decimal number|an ordinary number|a plain number]",
        "[expand|spell out the digits of] {v}",
        "[which|what] number is {v}[, all digits please| with all its digits|]",
        "[get rid of|remove] the power of ten[ in|:] {v}",
        "[decimal|ordinary|plain] form of {v}",
        "my calculator shows {v}. [what does that mean|which number is that|what number is it]",
        "[show|give|print] {v} without [the |an ]exponent",
        "[in python|using python], {v} as a plain decimal",
        "how [do I read|do you read|would you write out] {v}",
        "{v} = [how much|what number][, written out| in full digits|]",
        "[all the zeros please|with all the zeros]: {v}",
        "[standard form|scientific notation] back to a normal number: {v}",
        "[can you|could you|please] [write out|expand|spell in digits] {v}",
        v=said,
    )  # fmt: skip
    places = max(0, len(digits.partition(".")[2]) - exponent)
    code = f"print(f'{{{digits}e{exponent}:.{places}f}}')"
    think = f"The format .{places}f writes {digits}e{exponent} with all its digits."
    return ask(prompt, code, "Written out it is **{out}**.", think=think)


@family("arithmetic")
def mixed_number(draw: Draw) -> tuple[Item, ...]:
    """An improper fraction as a whole number and a fraction."""
    bottom = draw.integer(2, 16)
    top = bottom * draw.integer(1, 12) + draw.integer(1, bottom - 1)
    prompt = draw.phrase(
        "[write|express|give|show] {a}/{b} as a mixed [number|fraction]",
        "{a}/{b} as a mixed [number|fraction]",
        "[convert|turn|change] [the improper fraction |]{a}/{b} [to|into] a mixed [number|fraction]",
        "mixed [number|fraction] [for|of][:|] {a}/{b}",
        "<find> {a}/{b} as a mixed number",
        "what is {a} over {b} as a mixed number",
        "[how many|take the] wholes [are in|out of] {a}/{b}, [and which fraction is left|and the fraction that is left]",
        "{a}/{b} [with the whole number in front|as whole number and fraction|in mixed form]",
        "how do [I|you] write {a}/{b} as a mixed number",
        "improper fraction {a}/{b}[, mixed number please|: mixed number|, as whole and remainder fraction]",
        "[a cake recipe|the carpenter|the plan] says {a}/{b}. [what is that|give it] as a mixed number",
        "[in python|using python], {a}/{b} as a mixed number",
        "[split|separate|break] {a}/{b} into [a whole number and a fraction|wholes and a proper fraction]",
        "{a}/{b} = [how many wholes and what fraction|? ?/? mixed]",
        "[can you|could you|please] [write|turn|change] {a}/{b} [as|into] a mixed number",
        "{a} [slices|pieces], {b} make a whole [pizza|cake]. how many wholes is that as a mixed number",
        a=top, b=bottom,
    )  # fmt: skip
    code = (
        f"from fractions import Fraction\nwhole, rest = divmod(Fraction({top}, {bottom}), 1)\n"
        "print(whole, rest)"
    )
    think = f"divmod of Fraction({top}, {bottom}) and 1 gives the whole part and the rest."
    answer = f"As a mixed number {top}/{bottom} is **{{out}}**."
    return ask(prompt, code, answer, think=think)


@family("arithmetic")
def percent_and_decimal(draw: Draw) -> tuple[Item, ...]:
    """A percentage as a decimal or a fraction; a decimal or a fraction in percent."""
    percent = draw.pick(draw.integer(1, 99), draw.integer(1, 19) * 5, tidy(draw.decimal(0.1, 99, 1)), draw.integer(101, 250))  # fmt: skip
    decimal, p = f"{percent / 100:.4f}".rstrip("0"), percentage(percent, draw)
    kind = draw.pick("decimal", "fraction", "percent")
    prompt = draw.phrase(*{
        "decimal": (
            "{p} as a decimal[ number|]", "[convert|turn|change] {p} [to|into] a decimal", "[write|express|show] {p} as a decimal", "<find> {p} as a decimal",
            "which decimal [number |]is {p}", "{p} [in decimal form|to decimal|-> decimal|in decimals]", "how do [I|you] write {p} as a decimal", "decimal [form|value] of {p}", "{p}, [by what do I multiply|as a factor to multiply with]", "[I need|what is] {p} as a plain number, like 0.5 for 50%",
        ),
        "fraction": (
            "{p} as a fraction", "[convert|turn|change] {p} [to|into] a fraction", "[write|express|show] {p} as a [fraction|fraction in lowest terms|reduced fraction]", "<find> {p} as a fraction",
            "which fraction [is|equals] {p}", "{p} [in fraction form|to fraction|-> fraction|in lowest terms]", "how do [I|you] write {p} as a [simple |]fraction", "what [part|fraction] of the whole is {p}, as a fraction", "fraction [for|of][:|] {p}",
        ),
        "percent": (
            "{d} as a [percentage|percent]", "[convert|turn|change] {d} [to|into] [a percentage|percent]", "[write|express|show] [the decimal |]{d} [as a percentage|in percent]", "<find> {d} in percent",
            "how many percent is {d}", "{d} [in percent|to percent|-> percent|in %]", "what percentage is [the decimal|the number] {d}", "a probability of {d}[, in percent| in percent]", "{d} [of the whole|as a share], in percent",
        ),
    }[kind], p=p, d=decimal)  # fmt: skip
    code, answer, think = {
        "decimal": (f"print(round({percent} / 100, 6))", f"{percent}% is **{{out}}** as a decimal.", f"Divide {percent} by 100."),
        "fraction": (f"from fractions import Fraction\nprint(Fraction('{percent}') / 100)", f"{percent}% is **{{out}}** as a fraction.", f"The fraction {percent} over 100 in lowest terms."),
        "percent": (f"print(round({decimal} * 100, 4))", f"{decimal} is **{{out}}%**.", f"Multiply {decimal} by 100."),
    }[kind]  # fmt: skip
    return ask(prompt, code, answer, think=think)


@family("arithmetic", number=True)
def order_of_magnitude(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(draw.integer(12, 99_999_999), draw.integer(11, 99) * 10 ** draw.integer(2, 9))
    prompt = draw.phrase(
        "<find> the order of magnitude of {v}",
        "order of magnitude of {v}",
        "[which|what] power of ten is {v} [in|closest below]",
        "how many [digits|figures] after the first does {v} have",
        "what is the exponent of ten [of|in] {v}",
        "in [which|what] order of magnitude is {v}",
        "{v}: order of magnitude",
        "the [largest|biggest] power of ten [that fits in|not above|below] {v}, as exponent",
        "[give|tell] me the order of magnitude [for|of] {v}",
        "{v} is about ten to [what|which] power, rounded down",
        "[in python|using python], order of magnitude of {v}",
        "10^? <= {v}, the largest whole exponent",
        "[whole|integer] part of log10 of {v}",
        "[magnitude|order] of {v} as a power of ten",
        "[roughly |]how many powers of ten is {v}, rounded down",
        "exponent of {v} [in|when written in] scientific notation",
        "[which|what] exponent has {v} in scientific notation",
        "how often must {v} be divided by ten until it is less than ten",
        "[I need|let me know|what is] the order of magnitude of the number {v}",
        v=f"{value:,}" if draw.chance(0.3) else value,
    )
    code = f"result = len(str({value})) - 1\nprint(result)"
    think = f"Count the digits of {value} and subtract one."
    return ask(prompt, code, f"{value} is of order 10 to the power of **{{out}}**.", think=think)


@family("arithmetic", number=True)
def percentage_points(draw: Draw) -> tuple[Item, ...]:
    """The difference in points, or the relative one: the question says which."""
    old, new = (draw.pick(draw.integer(1, 95), tidy(draw.decimal(0.5, 60, 1))) for _ in "ab")
    new = new + 2 if new == old else new
    points = draw.chance(0.65)
    if points:
        prompt = draw.phrase(
            "<find> the [change|difference|increase or decrease] in percentage points from {a} to {b}",
            "by how many percentage points [did|does] it [change|move|go] from {a} to {b}",
            "from {a} to {b} in percentage points",
            "[a rate|the tax|unemployment|interest|the share|support|turnout] [went|moved|changed] from {a} to {b}. how many percentage points is that",
            "{a} -> {b}[, in percentage points|: percentage points|, pp change]",
            "how many [percentage points|points|pp] [are|lie] between {a} and {b}",
            "[percentage point|pp] [change|difference] from {a} to {b}",
            "it was {a} and is now {b}. [what is the change in percentage points|how many percentage points]",
            "[the party|a party|my team|the bank|the city] had {a}, now [it has|] {b}. percentage points [gained or lost|of change]",
            "difference between {a} and {b} in [percentage points|pp]",
            "{b} [against|versus|compared with] {a}: [how many|difference in] percentage points",
            "[the rate|approval|the quota|the vote share|humidity|the key rate] [was at|stood at] {a} and [is now|now stands at] {b}. [change|move|shift] in percentage points",
            "[up or down|gain or loss] in [percentage points|pp], [from|going from] {a} to {b}",
            "[old|before] {a}, [new|after] {b}: [percentage points|pp][ please|]",
            "[in|as] percentage points, [what|how much] is the [step|change|move] from {a} to {b}",
            "[not relative|not in percent], but in percentage points: {a} to {b}",
            "{a} [before|last year], {b} [after|this year], [percentage point change|points of change|change in pp]",
            "[compare|change between] the rates {a} and {b}, old first, in percentage points",
            a=percentage(old, draw), b=percentage(new, draw),
        )  # fmt: skip
        code = f"result = round({new} - {old}, 4)\nprint(result)"
        answer, think = (
            "The change is **{out}** percentage points.",
            f"Points are just {new} minus {old}.",
        )
    else:
        prompt = draw.phrase(
            "[a rate|the tax|unemployment|interest|the share|support|turnout] [went|moved|changed] from {a} to {b}. what is the relative change",
            "relative change [from {a} to {b}|between {a} and {b}], not in points",
            "<find> the relative change of a [rate|share] from {a} to {b}",
            "from {a} to {b}: [relative change in percent|change relative to the start|relative, not points]",
            "[how much|by what percentage] did a rate change [relatively|in relative terms] from {a} to {b}",
            "[a share|a quota|a fee] was {a} and is now {b}. relative change in percent",
            "[relative|proportional] [change|difference] of a rate: {a} to {b}, [as a percentage of the old value|based on the old value]",
            "by how many percent, not percentage points, does a rate change from {a} to {b}",
            "[old|before] {a}, [new|after] {b}: relative change in percent",
            "as a percentage of the old rate, how big is the change from {a} to {b}",
            "{b} [against|compared with] {a}, [relative change|in relative terms, change in percent]",
            "[the fee|the tax rate|the error rate|the dropout rate] [fell or rose|went] from {a} to {b}. [not points but|I mean the] relative change in percent",
            a=percentage(old, draw), b=percentage(new, draw),
        )  # fmt: skip
        code = f"result = round(({new} - {old}) / {old} * 100, 2)\nprint(result)"
        answer = "The relative change is **{out}%**."
        think = f"Relative: {new} minus {old}, divided by {old}, times 100."
    return ask(prompt, code, answer, think=think)
