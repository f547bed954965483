"""Percentages, the four operations, powers, roots and fractions."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.numerals import ordinal, tidy

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spoken_number(value: int) -> str:
    """A whole number below a million in words: 42 is forty-two."""
    if value < 20:
        return _SMALL[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")
    size, name, joint = (100, "hundred", " and ") if value < 1000 else (1000, "thousand", " ")
    many, rest = divmod(value, size)
    return f"{spoken_number(many)} {name}" + (f"{joint}{spoken_number(rest)}" if rest else "")


def shown(value: float, draw: Draw) -> str:
    """A number as people write it: sometimes with thousands separators, or as 1.5 million."""
    if value >= 1_000_000_000 and value % 10_000_000 == 0 and draw.chance(0.5):
        return f"{value / 1_000_000_000:g} billion"
    if 1_000_000 <= value < 1_000_000_000 and value % 10_000 == 0 and draw.chance(0.5):
        return f"{value / 1_000_000:g}{draw.pick(' million', ' million', 'M')}"
    if 1000 <= value < 1_000_000 and value % 100 == 0 and draw.chance(0.06):
        return f"{value / 1000:g}k"
    if value >= 1000 and draw.chance(0.2):
        return f"{value:,}"
    return str(value)


def counted(value: float, draw: Draw) -> str:
    """A number inside a sentence: small and round ones now and then as words."""
    plain = isinstance(value, int) and (0 <= value <= 20 or value in (30, 50, 100, 200, 500, 1000))
    if plain and draw.chance(0.15):
        return spoken_number(int(value))
    return shown(value, draw)


def percentage(value: float, draw: Draw) -> str:
    """15%, 15 percent, 15 pct ..."""
    mark = draw.pick("%", "%", "%", "%", "%", " percent", " percent", " %", " per cent", " pct")
    return f"{value}{mark}"


def amount(draw: Draw) -> int | float:
    """A positive number of any everyday size."""
    value = draw.pick(
        draw.number(10, 20000),
        draw.number(10, 20000),
        draw.number(1, 500),
        draw.integer(1, 99) * draw.pick(10, 100, 1000, 1000, 100_000),
        draw.decimal(0.5, 300, 2),
    )
    return tidy(value)


def price(draw: Draw, low: float, high: float) -> str:
    """An amount of money as a literal: whole, or with two decimals."""
    value = draw.random.uniform(low, high)
    return draw.pick(
        f"{round(value)}" if value >= 1.5 else f"{value:.2f}",
        f"{value:.2f}",
        f"{int(value)}.{draw.pick('50', '99', '95', '25')}",
    )


def priced(text: str, draw: Draw) -> str:
    """A literal from `price` with thousands separators, sometimes."""
    whole, dot, cents = text.partition(".")
    return f"{int(whole):,}{dot}{cents}" if len(whole) > 3 and draw.chance(0.3) else text


def bracketed(value: float) -> str:
    """A number inside a formula: a negative one needs brackets."""
    return f"({value})" if value < 0 else str(value)


@family("arithmetic", number=True, weight=3)
def percent_of(draw: Draw) -> tuple[Item, ...]:
    percent: float = draw.pick(5, 8, 10, 12, 15, 18, 20, 25, 30, 40, 60, 75, draw.integer(1, 99))
    if draw.chance(0.15):
        percent = tidy(draw.decimal(0.5, 30, 1))
    elif draw.chance(0.08):
        percent = draw.pick(100, 105, 110, 120, 125, 140, 150, 175, 200, 250, 300, 0.1, 0.25)
    whole = amount(draw)
    stories = (
        "my [salary|rent|budget|income|pay|pension] is {n} and {p} of [it|that] goes to [taxes|savings|food|charity|insurance]. how much is that",
        "[our|the] [school|town|company|club|team] [gets|received|has] {n} and [spends|keeps|saves] {p} of it. how much is [that|it]",
        "[they|we|you] [keep|take|charge] {p} of {n}. [how much is that|what does that come to|what is the amount]",
    )
    prompt = draw.phrase(
        "<find> {p} of {n}",
        "{p} of {n}[| =| = ?|, please]",
        "[calculate|compute|work out|evaluate|do|get] {p} of {n}[| for me| please]",
        "how much is {p} [of|from] {n}",
        "what [number|amount|value|figure] is {p} of {n}",
        "what does {p} of {n} [come to|make|equal|amount to|work out to|give]",
        "[what's|whats] {p} of {n}",
        "what is {p} out of {n}",
        "{n}, and I [want|need] {p} of [it|that]",
        "{p} from {n} is [what|how much]",
        "[I need|I want|I have to find|I'm looking for|we need|gimme] {p} of {n}",
        "if the [total|whole|full amount|base] is {n}, [what|how much] is {p}[| of it]",
        "take {p} of {n}",
        "{n}[,|:| -] {p} of [it|that]",
        "[from|for|with] {n}[,|] [take|find|calculate|get|work out] {p}",
        "what would {p} of {n} be",
        "a {p} [share|part|portion|slice|cut] of {n}",
        "of {n}, {p} is [how much|what|what number]",
        "[percentage|percent problem|percents|homework]: {p} of {n}",
        "given [a total|an amount|a value|a sum] of {n}, [find|what is|how much is|calculate] {p} of it",
        "how do I [calculate|work out|get|find] {p} of {n}",
        *(stories if percent <= 75 and whole >= 20 else ()),
        p=percentage(percent, draw),
        n=shown(whole, draw),
    )
    think = draw.pick(
        f"{percent}% of {whole} is {whole} times {percent} over 100.",
        f"A percentage: multiply {whole} by {percent} / 100.",
    )
    code = f"result = round({whole} * {percent} / 100, 4)\nprint(result)"
    return ask(prompt, code, f"{percent}% of {whole} is **{{out}}**.", think=think)


@family("arithmetic", number=True)
def what_percent(draw: Draw) -> tuple[Item, ...]:
    whole: int | float = draw.pick(
        draw.integer(10, 2000), draw.integer(10, 100), draw.integer(5, 90000)
    )
    part: int | float = draw.integer(max(1, int(whole) // 400), int(whole))
    if draw.chance(0.12):
        whole, part = tidy(draw.decimal(5, 500)), tidy(draw.decimal(0.5, 80))
    stories = (
        "[I|my son|{w}] had {k} of {n} right [on|in] [the|a] [test|quiz|exam|driving test|game]. [what is that in percent|how many percent|percentage]",
        "[what|which] percentage [did I get|is my score|is that] [with|for|at] {k} of {n} [points|marks|questions|correct answers]",
        "{n} [asked|invited|tested|planted], {k} [said yes|came|passed|grew]: [what percent|which percentage|success rate in percent]",
        "my score [is|was] {k}/{n}, [percent|in percent|what percentage|as %]",
        "[I|we|Mia|my son|she] got {k} [of|out of] {n} points[, what percentage is that|. how many percent|, which percentage is it]",
        "{k} of [the|our|my] {n} [people|students|members|guests|votes|answers] [are new|were right|came|agreed]. what [percentage|percent|share] is that",
        "[a test|an exam|a quiz] has {n} [questions|points|marks] and I [got|had|scored] {k}. [what is my percentage|how many percent is that|my score in percent]",
        "out of {n} [shots|emails|tries|customers|seats|tickets] {k} were [hits|good|taken|sold|fine]. [percentage|what percent is it|in percent]",
        "we [sold|used|finished|lost] {k} of {n}. how much is that in percent",
    )
    prompt = draw.phrase(
        "what [percent|percentage|share] of {n} is {k}",
        "{k} is what [percent|percentage|%] of {n}",
        "<find> the percentage [of|for] {k} out of {n}",
        "{k} out of {n} [as a percentage|in percent|as a percent|in %|to percent]",
        "[express|write|give|convert|turn] {k}/{n} [as|to|into] [a percent|a percentage|percent|%]",
        "how many percent [of {n} is {k}|are {k} out of {n}|is {k} out of {n}|are {k} of {n}]",
        "{k} of {n} [in percent|in % please|, what percentage|as %]",
        "[the|] percentage that {k} is of {n}",
        "what [portion|part|fraction] of {n} is {k}[ in percent|, in percent|, as a percentage]",
        "if {n} is 100%, [what percent|how many percent|what percentage] is {k}",
        "{n} is the [total|whole|maximum]. [how many percent of it is|what percentage of it is|in percent,] {k}",
        "[calculate|compute|work out] {k} as a percentage of {n}",
        "{k}/{n} in [%|percent]",
        *(stories if isinstance(whole, int) else ()),
        n=shown(whole, draw),
        k=shown(part, draw),
        w=draw.pick("Anna", "Tom", "Maria", "Ben", "our team", "my friend"),
    )
    code = f"result = round({part} / {whole} * 100, 2)\nprint(result)"
    think = f"The share is {part} divided by {whole}, times 100."
    return ask(prompt, code, f"{part} is **{{out}}%** of {whole}.", think=think)


@family("arithmetic", number=True)
def percent_change(draw: Draw) -> tuple[Item, ...]:
    old: int | float = draw.pick(
        draw.integer(10, 5000), draw.integer(2, 120), draw.integer(1, 90) * 1000
    )
    new: int | float = max(1, round(old * draw.random.uniform(0.3, 2.2)))
    if draw.chance(0.2):
        old, new = tidy(draw.decimal(0.5, 90)), tidy(draw.decimal(0.5, 90))
    new = new + 1 if new == old else new
    prompt = draw.phrase(
        "<find> the [percent|percentage|relative|%] change from {a} to {b}",
        "[percentage|percent|%] [change|difference|increase or decrease] from {a} to {b}",
        "[a|the|my] [price|rent|salary|share|fee|bill] went from {a} to {b}[, what is the change in percent|. percent change|. by how many percent did it change]",
        "by [how many percent|what percentage|how much in percent] does {a} change to become {b}",
        "[sales|profits|costs|visitors|orders|members|prices] [went|moved|changed] from {a} to {b}[. percent change|, what percentage change is that|. how much is that in percent]",
        "[compute|calculate|work out] the [relative|percent] change from {a} to {b}[ in percent|]",
        "it was {a} and now it is {b}. how much is [that|the change] in percent",
        "percent change: {a} to {b}",
        "[my weight|the water bill|the score|our rent|the index] was {a}, now it is {b}. [change in percent|what is the percentage change]",
        "how did it change in percent, {a} before and {b} after",
        "[sold|made|counted] {a} [in may|in spring|on monday] and {b} [in june|in summer|on tuesday]. [percentage change|change in percent]",
        "{a} -> {b}[, percent change|, change in %| in percent|: % change]",
        "[last year|last month|last week|yesterday] it was {a}, [now|today|this time] it is {b}. [what is the change in percent|percentage change|how many percent is the difference]",
        "[old|before|previous]: {a}, [new|after|current]: {b}. [percent change|change in percent|% change]",
        "going from {a} to {b}, [what is the change in percent|how many percent is that|what % change is it]",
        "how [much|many percent] did [it|the value|that] [change|rise or fall] from {a} to {b}[ in percent|, in %|]",
        "[from|starting at] {a} [to|and ending at] {b}: [growth|change|rise or fall] in percent",
        "if [something|a stock|a number|it] [changes|goes] from {a} to {b}, what is the percentage change",
        a=shown(old, draw),
        b=shown(new, draw),
    )
    code = f"result = round(({new} - {old}) / {old} * 100, 2)\nprint(result)"
    think = f"The change is {new} minus {old}, divided by {old}, times 100."
    return ask(prompt, code, f"From {old} to {new} the change is **{{out}}%**.", think=think)


# fmt: off
_OPERATIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "+": (
        ("{a} + {b}", "{a}+{b}", "{a} plus {b}", "{a} and {b} [together|in total|summed]", "{a} added to {b}"),
        ("the sum of {a} and {b}", "the [total|sum] of {a} [and|plus] {b}", "{a} [plus|increased by] {b}", "{b} more than {a}"),
        ("add {a} and {b}", "add {b} to {a}", "add up {a} and {b}", "[sum|sum up] {a} and {b}", "put {a} and {b} together", "increase {a} by {b}"),
    ),
    "-": (
        ("{a} - {b}", "{a}-{b}", "{a} minus {b}", "{a} less {b}", "{a} [take away|without] {b}"),
        ("the difference [between|of] {a} and {b}", "{a} [minus|reduced by|decreased by|less] {b}", "{b} less than {a}", "{a} [decreased|diminished] by {b}"),
        ("subtract {b} from {a}", "take {b} [from|away from|off] {a}", "deduct {b} from {a}", "reduce {a} by {b}", "[remove|substract] {b} from {a}"),
    ),
    "*": (
        ("{a} * {b}", "{a} x {b}", "{a}*{b}", "{a} × {b}", "{a}x{b}", "{a} times {b}", "{a} [multiplied by|by] {b}"),
        ("the product of {a} and {b}", "{a} [times|multiplied by|multiplied with] {b}", "{a} lots of {b}", "the product {a} times {b}"),
        ("multiply {a} by {b}", "multiply {a} [and|with] {b}", "take {a} times {b}", "[scale {a} by a factor of|scale {a} by] {b}"),
    ),
    "/": (
        ("{a} / {b}", "{a}/{b}", "{a} ÷ {b}", "{a} : {b}", "{a} divided by {b}", "{a} over {b}"),
        ("the ratio of {a} [to|and] {b}", "{a} [divided by|over|split by] {b}", "the quotient of {a} and {b}", "the result of {a} divided by {b}"),
        ("divide {a} by {b}", "[split|break|cut] {a} into {b} equal parts", "divide {a} [into|through] {b}", "work out {a} over {b}"),
    ),
}
# fmt: on


@family("arithmetic", number=True, weight=2)
def two_numbers(draw: Draw) -> tuple[Item, ...]:
    a, b = _operand(draw), _operand(draw)
    if draw.chance(0.25):
        a, b = draw.integer(1, 100), draw.integer(1, 20)
    sign = draw.pick("+", "-", "*", "/")
    bare, noun, command = _OPERATIONS[sign]
    values = {"a": shown(a, draw), "b": shown(b, draw) if b >= 0 else draw.pick(f"({b})", f"{b}")}
    kind = draw.pick("bare", "noun", "command")
    if kind == "bare":
        task = draw.phrase(*bare, **values)
        prompt = draw.phrase(
            "{t}",
            "{t} [=|= ?|=?|equals|equals what|makes]",
            "what is {t}",
            "what's {t}",
            "[calculate|compute|evaluate|work out|solve|calc|do][:|] {t}",
            "how much is {t}",
            "[can you do|could you do|do|run] {t} [for me|please|]",
            "[quick one|quick|sum|math|next|problem 1]: {t}",
            "[no calculator here|my phone is dead|doing my taxes|checking a bill|cannot do this in my head], [what is|how much is|whats] {t}",
            "[could you|can you|would you] [tell me|say|give me] [what is |]{t}",
            "[please tell me|tell me please|kindly give me] the [result|answer] of {t}",
            "whats {t}",
            "how much would {t} [be|make]",
            "[what do you get for|what comes out of|what does it give:|the answer to] {t}",
            "[I need|I want|tell me|give me] {t}",
            t=task,
        )
    elif kind == "noun":
        task = draw.phrase(*noun, **values)
        prompt = draw.phrase(
            "<find> {t}",
            "{t}",
            "what [would|might|will] {t} be",
            "[please|can you] [find|tell me|calculate|compute] {t}",
            "[I'd like|I want|I need|we need] to [know|find|have] {t}",
            "[do you know|any idea|can you say] what {t} is",
            t=task,
        )
    else:
        task = draw.phrase(*command, **values)
        prompt = draw.phrase(
            "{t}",
            "<do> {t}",
            "{t}[, what do you get|. what is the answer|, how much is it| and tell me the result]",
            "what do [I|you|we] get if [I|you|we] {t}",
            "what [is the result|happens|comes out] [when|if] [I|you|we] {t}",
            "if [I|you|we] {t}, what [is the result|is it|do I get]",
            "[your task|exercise|step one|homework]: {t}",
            t=task,
        )
    exact = isinstance(a, int) and isinstance(b, int) and sign != "/"
    plain = f"{a} {sign} {bracketed(b)}"
    formula = plain if exact else f"round({plain}, 4)"
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, f"{plain} is **{{out}}**.", think=f"I compute {plain}.")


def _operand(draw: Draw) -> int | float:
    """A number of any size, seldom negative, never zero."""
    size = draw.random.random()
    if size < 0.5:
        return tidy(draw.number(1, 100000))
    if size < 0.8:
        return draw.integer(1, 100)
    if size < 0.9:
        return max(0.02, draw.decimal(0.02, 10, 3))
    return draw.integer(-300, -1)


@family("arithmetic", number=True)
def expression(draw: Draw) -> tuple[Item, ...]:
    top = draw.pick(12, 50, 200)
    a, b, c, d = (draw.integer(1, top) for _ in range(4))
    x, y = tidy(draw.decimal(0.1, 50)), tidy(draw.decimal(0.1, 50))
    text = draw.pick(
        f"({a} + {b}) * {c}", f"{a} * {b} - {c}", f"{a} + {b} * {c}", f"{a} - {b} + {c}",
        f"({a} - {b}) * ({c} + {d})", f"{a}**2 + {b}**2", f"({a} + {b} + {c}) * {d}",
        f"{a} * ({b} + {c}) - {d}", f"{a} + {b} + {c} + {d}", f"{a} * {b} + {c} * {d}",
        f"({a} + {b}) / {c}", f"{a} / {b} + {c}", f"{a} * {b} / {c}", f"{a} * {b} * {c}",
        f"{x} + {y} + {a}", f"{x} * {a} - {y}", f"({x} + {y}) * {a}", f"{a} - {b} - {c}",
        f"-{a} + {b} * {c}", f"({a} + {b} + {c}) / 3", f"{a}**3 - {b}", f"{a}**2 - {b}**2",
        f"{a} / ({b} + {c})", f"2 * ({a} + {b})", f"({a} + {b})**2", f"{a} - ({b} - {c})",
    )  # fmt: skip
    written = text.replace("**", draw.pick("^", "^", "**"))
    written = written if "**" in written else written.replace("*", draw.pick("*", "*", "x", "×"))
    written = written.replace(" / ", draw.pick(" / ", " / ", " ÷ "))
    written = written.replace(" ", "") if draw.chance(0.2) else written
    prompt = draw.phrase(
        "[what is|what's|how much is|what does it make:] {e}",
        "[evaluate|calculate|compute|solve|work out|do|simplify] {e}",
        "{e}",
        "{e} [=|= ?|=?|, please|equals]",
        "what does {e} [come to|give|equal|evaluate to|make|amount to]",
        "[the value|the result|the answer] of {e}",
        "<find> the [value|result] of {e}",
        "[please|can you|could you] [evaluate|calculate|compute|solve] {e}[| for me]",
        "[evaluate|compute] the [expression|term|formula] {e}",
        "[expression|term|calculate|calculator|exercise]: {e}",
        "I [need|want|have] [the value of|to know|to compute|to solve] {e}",
        "{e} [- what is the result|, what comes out|. answer|: what do I get]",
        "what [number|value|result] do [I|you|we] get [for|from] {e}",
        e=written,
    )
    exact = "." not in text and "/" not in text
    code = f"result = {text if exact else f'round({text}, 4)'}\nprint(result)"
    answer = f"{text.replace('**', '^')} is **{{out}}**."
    return ask(prompt, code, answer, think=f"Python can evaluate {text}.")


@family("arithmetic", number=True)
def square_root(draw: Draw) -> tuple[Item, ...]:
    value: int | float = draw.pick(
        draw.integer(1, 100) ** 2,
        draw.integer(2, 100000),
        draw.integer(2, 200),
        draw.decimal(0.1, 90),
    )
    prompt = draw.phrase(
        "<find> the square root of {n}",
        "[square root|sq root|root|sqrt] of {n}",
        "sqrt({n})",
        "sqrt {n}",
        "√{n}",
        "[take|compute|calculate|extract|get] the [square root|root] of {n}",
        "what number [squared|times itself|multiplied by itself|to the power of two] [gives|is|makes] {n}",
        "which number [squared|times itself] [gives|is|equals] {n}",
        "[the |]square root of {n}[, exactly|, please|]",
        "[I need|I want|looking for] the [square root|root] of {n}",
        "root of {n} [is|=|= ?]",
        "{n} square root",
        "how long is the side of a square [garden|room|field] of {n} square meters",
        "x squared is {n}. [what is x|find x|x = ?]",
        "[a|the] square has an area of {n}. how long is [one|a|each] side",
        "how [much|big|large] is the [square root|root] of {n}",
        "{n} to the power of [one half|1/2|0.5]",
        "{n}[:|, its|;] square root",
        "what is [the side of a square|a square's side] with area {n}",
        n=shown(value, draw),
    )
    code = f"import math\nresult = round(math.sqrt({value}), 4)\nprint(result)"
    answer = f"The square root of {value} is **{{out}}**."
    return ask(prompt, code, answer, think=f"math.sqrt gives the square root of {value}.")


@family("arithmetic", number=True)
def power(draw: Draw) -> tuple[Item, ...]:
    base: int | float = draw.pick(
        draw.integer(2, 30), draw.integer(2, 12), 2, 10, draw.integer(2, 999)
    )
    exponent = draw.integer(2, 12 if base < 100 else 4)
    if draw.chance(0.2):
        base, exponent = draw.pick(draw.decimal(0.1, 5), draw.integer(-12, -2)), draw.integer(2, 6)
    elif draw.chance(0.1):
        base, exponent = draw.pick(2, 3, 4, 5, 10), -draw.integer(1, 3)
    if exponent in (2, 3) and draw.chance(0.5):
        prompt = draw.phrase(
            "<find> {a} {w}",
            "{a} {w}",
            "<find> the {v} of {a}",
            "[the|] {v} of {a}",
            "{v} [the number|] {a}",
            "{a} [to the power of|^|to the] {b}",
            "{a} to the [{o} power|power {b}]",
            "what do [I|you|we] get [if I|when I|if you|if we] {v} {a}",
            "how much is {a} {w}",
            "[calculate|compute|work out] {a} {w}",
            a=bracketed(base), b=exponent, w="squared" if exponent == 2 else "cubed",
            v="square" if exponent == 2 else "cube", o=ordinal(exponent),
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "<find> {a} to the power of {b}",
            "{a}^{b}",
            "{a}**{b}",
            "{a} ^ {b}[| =| = ?]",
            "{a} to the [power|power of|] {b}",
            "raise {a} to the [power {b}|power of {b}]",
            "[what is|how much is|compute|calculate|evaluate] {a}^{b}",
            "[what is|how much is|compute|calculate|evaluate] {a}**{b}",
            "{a} raised to [|the power ]{b}",
            *(("<find> the {o} power of {a}", "[raise|] {a} to the {o} [power|]") if exponent > 0 else ()),
            "[power|exponent|exponentiation]: [base|] {a}[, exponent|, to the] {b}",
            "what [do I get|comes out] if [I|you|we] raise {a} to {b}",
            "{a} with exponent {b}",
            "[base|a base of] {a}, [exponent|an exponent of] {b}[: what is the power|, what is the result|]",
            a=bracketed(base), b=exponent, o=ordinal(exponent),
        )  # fmt: skip
    exact = isinstance(base, int) and exponent > 0
    formula = f"{bracketed(base)} ** {exponent}"
    places = 8 if exponent < 0 else 4
    code = f"result = {formula if exact else f'round({formula}, {places})'}\nprint(result)"
    answer = f"{base} to the power of {exponent} is **{{out}}**."
    return ask(prompt, code, answer, think=f"A power: {formula}.")


@family("arithmetic", number=True)
def remainder(draw: Draw) -> tuple[Item, ...]:
    b = draw.pick(draw.integer(2, 99), draw.integer(2, 12))
    a = draw.pick(draw.integer(100, 10000), draw.integer(100, 1_000_000), draw.integer(b, 10 * b))
    prompt = draw.phrase(
        "<find> the remainder of {a} divided by {b}",
        "{a} mod {b}",
        "{a} % {b}",
        "remainder [when|if] {a} is divided by {b}",
        "[what|how much] is left [over|] when you divide {a} by {b}",
        "{a} [modulo|modulus] {b}",
        "[compute|calculate|what is|evaluate] {a} [%|mod|modulo] {b}",
        "if I [share|split|divide] {a} [sweets|candies|cards|marbles|nuts] [among|between] {b} [children|kids|friends|people] [equally|evenly|], how many are left",
        "<find> the remainder [for|of|in] {a} / {b}",
        "[divide|when dividing|dividing] {a} by {b}[, what is the remainder|, what remains|. remainder]",
        "{a} divided by {b} leaves what remainder",
        "[I put|you put|we pack] {a} [eggs|bottles|books|apples] [into|in] boxes of {b}. how many [are left over|remain|do not fit]",
        "rest of [the division|] {a} [by|:|/] {b}",
        "{a} divided by {b}, [what is left over|and the rest|what is the leftover]",
        "[I divide|when I divide] {a} by {b}, what is left over",
        "what remains of {a} after [taking out|removing] as many {b}s as possible",
        a=shown(a, draw),
        b=b,
    )
    code = f"result = {a} % {b}\nprint(result)"
    answer = f"The remainder of {a} divided by {b} is **{{out}}**."
    return ask(prompt, code, answer, think=f"The % operator gives the remainder: {a} % {b}.")


@family("arithmetic", number=True)
def sum_of_range(draw: Draw) -> tuple[Item, ...]:
    low, high = draw.pick(
        (1, draw.integer(5, 1000)), (1, 10 ** draw.integer(1, 4)),
        (draw.integer(2, 50), draw.integer(51, 500)), (draw.integer(100, 999), draw.integer(1000, 3000)),
    )  # fmt: skip
    kind, step, word = draw.pick(
        ("numbers", 1, ""), ("whole numbers", 1, ""), ("integers", 1, ""), ("natural numbers", 1, ""),
        ("even numbers", 2, "even "), ("odd numbers", 2, "odd "),
    )  # fmt: skip
    start = low + (low % 2 if word == "even " else 1 - low % 2) if step == 2 else low
    series = (
        "1 + 2 + 3 + ... + {b}",
        "1+2+3+...+{b}",
        "[the sum of|sum|add up] the first {b} [numbers|natural numbers|positive integers]",
        "[sum|add] [everything|all numbers|the numbers] from 1 [up to|to|till] {b}",
        "[gauss|gauss sum|little gauss] [up to|for|with n =] {b}",
        "what is 1 plus 2 plus 3 and so on up to {b}",
    )
    prompt = draw.phrase(
        "<find> the [sum|total] of [the|all|all the] {k} from {a} to {b}",
        "[sum|sum up|add|total] the {k} from {a} to {b}",
        "add up all {k} [between {a} and|from {a} to|from {a} up to] {b}",
        "[sum|total] of [all|the|] {k} from {a} [to|up to|through|until] {b}",
        "what do you get if you add [all|up all|up the|together the] {k} from {a} to {b}",
        "[total|sum] of the {k} {a} to {b}",
        "add the {k} {a} [through|to|up to] {b}",
        "{k} from {a} to {b}[, added up|: sum|, what is the sum|, all together]",
        "[how much|what] do the {k} from {a} to {b} [add up to|sum to|make together|come to]",
        "if I add [every one of|all] the {k} from {a} to {b}, what [is the total|do I get]",
        "take the {k} {a} to {b} and [add them|sum them|add them up|give me the total]",
        "start at {a}, stop at {b}: [add|sum] [all|the] {k}",
        *(series if low == 1 and step == 1 else ()),
        k=kind,
        a=low,
        b=shown(high, draw),
    )
    stepped = f", {step}" if step > 1 else ""
    code = f"result = sum(range({start}, {high} + 1{stepped}))\nprint(result)"
    answer = f"The {word}numbers from {low} to {high} add up to **{{out}}**."
    think = f"sum over a range from {start} that ends at {high} inclusive."
    return ask(prompt, code, answer, think=think)


@family("arithmetic", number=True, weight=1.5)
def split_and_share(draw: Draw) -> tuple[Item, ...]:
    total = draw.pick(price(draw, 10, 2000), price(draw, 10, 300), f"{draw.integer(1, 90) * 1000}")
    people = draw.integer(2, 12) if draw.chance(0.8) else draw.integer(13, 40)
    coin = draw.pick("${}", "${}", "{} dollars", "{} euros", "€{}", "£{}", "{}")
    prompt = draw.phrase(
        "[split|divide|share] {t} [equally|evenly|fairly] [among|between] {n} [people|friends|persons|kids]",
        "we are {n} people and the bill is {t}. how much does [each|everyone|one person|each of us] pay",
        "{n} [friends|people|siblings|colleagues|winners] [share|split] {t}[, how much does each get|. how much is it each|, what does each one get]",
        "[divide|split] a bill of {t} [by|between|among] {n} people",
        "[share|split] {t} [between|among|by] {n}",
        "how much does [everyone|each|each person|everybody] pay if {n} people split {t}",
        "a {t} [dinner|meal|taxi|pizza order|gift] for {n}: [cost per person|price per head|how much each]",
        "{t} [shared|split|divided] [by|between|among] {n} [people|friends|of us|roommates][|, per person]",
        "[dinner|lunch|the hotel|the trip|the present|rent] [cost|was|came to] {t} and there [are|were] {n} of us. [how much each|what do I owe|what is my share]",
        "[grandma|our boss|my uncle|the club] gives {t} to {n} [children|people|grandchildren|players], [the same for each|equal parts]. how much does each get",
        "{n} people, {t}[, split it| in total, per person|: how much each|. what does everyone pay]",
        "what is [each person's|everyone's|my|one] share [of|if we split] {t} [among|between|with] {n} people",
        "how much [is|would be] {t} per person [for|with] {n} people",
        "I have {t} and {n} [kids|employees|helpers|friends]. how much [can each get|does each get|for each]",
        t=coin.format(priced(total, draw)),
        n=counted(people, draw),
    )
    code = f"result = round({total} / {people}, 2)\nprint(result)"
    think = f"Each share is {total} divided by {people}."
    return ask(
        prompt,
        code,
        "Each gets **{out}**." if "get" in prompt else "That is **{out}** each.",
        think=think,
    )


@family("arithmetic")
def compare_numbers(draw: Draw) -> tuple[Item, ...]:
    a, b, c, d = (draw.integer(2, 60) for _ in range(4))
    left, right = draw.pick(
        (f"{a}/{b}", f"{c}/{d}"), (f"{a}/{b}", f"{c}/{d}"), (f"{a}*{b}", f"{c}*{d}"),
        (f"{a}**2", f"{b}*{c}"), (f"{draw.decimal(0.1, 3, 3)}", f"{draw.decimal(0.1, 3, 3)}"),
        (f"{draw.decimal(0.1, 2)}", f"{a}/{b}"), (f"{-a}", f"{-b}"), (f"{a}**3", f"{b}**2"),
        (f"{a % 9 + 2}**{b % 9 + 2}", f"{c % 9 + 2}**{d % 9 + 2}"), (f"{a * 9}", f"{c}*{d % 11 + 2}"),
    )  # fmt: skip
    sign = draw.pick("^", "**")
    prompt = draw.phrase(
        "[which|what|which one|which number] is [larger|bigger|greater|more|higher], {l} or {r}",
        "is {l} [bigger|larger|greater|more] than {r}",
        "compare {l} [and|with|to] {r}",
        "what is [greater|larger|bigger|more]: {l} or {r}",
        "{l} or {r}, [which one is more|which is bigger|which is larger|what is more]",
        "[which is bigger|bigger|larger] {l} or {r}",
        "{l} vs {r}[|, which is larger|: which one is bigger]",
        "<find> the [larger|bigger|greater] [of|one of|number of] {l} and {r}",
        "of {l} and {r}[,|] which [is the larger one|is greater|one is bigger]",
        "do I have more with {l} or [with|] {r}",
        "[I have to choose|choose|pick the larger|take the larger][:|] {l} or {r}",
        "{l} ? {r}[ - which is greater|, say which one is larger]",
        "what would be more, {l} or {r}",
        l=left.replace("**", sign),
        r=right.replace("**", sign),
    )
    first, second = left.replace("**", "^"), right.replace("**", "^")
    code = f"left, right = {left}, {right}\nprint('{first}' if left > right else '{second}' if right > left else 'equal')"
    step = Step(code, f"I compute {left} and {right} and compare.")
    return (Ask(prompt, (step,), "The larger one: **{out}**."),)
