"""Percentages, the four operations, powers, roots and fractions."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.numerals import ordinal, tidy
from worldmodel_train.families.wanted import Form, decimals

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


def wished(prompt: str, form: Form) -> str:
    """The prompt and then how to round, without an equals sign between them."""
    return prompt.rstrip(" =?") + form.said if form.said else prompt


def bracketed(value: float) -> str:
    """A number inside a formula: a negative one needs brackets."""
    return f"({value})" if value < 0 else str(value)


_UNITS = (
    "${}", "${}", "€{}", "£{}", "{} dollars", "{} euros", "{} €", "{} kg", "{} km", "{} g", "{} ml", "{} people",
    "{} hours", "{} minutes", "{} litres", "{} points", "{} votes", "{} pages", "₹{}", "{} rupees", "{} yen", "{} kcal",
)  # fmt: skip


@family("arithmetic", number=True, weight=3)
def percent_of(draw: Draw) -> tuple[Item, ...]:
    percent: float = draw.pick(5, 8, 10, 12, 15, 18, 20, 25, 30, 40, 60, 75, draw.integer(1, 99))
    if draw.chance(0.15):
        percent = tidy(draw.decimal(0.5, 30, 1))
    elif draw.chance(0.08):
        percent = draw.pick(100, 105, 110, 120, 125, 140, 150, 175, 200, 250, 300, 0.1, 0.25)
    whole = amount(draw)
    unit = draw.pick(*_UNITS) if draw.chance(0.15) else ""
    stories = (
        "my [salary|rent|budget|income|pay|pension] is {n} and {p} of [it|that] goes to [taxes|savings|food|charity|insurance]. how much is that",
        "[our|the] [school|town|company|club|team] [gets|received|has] {n} and [spends|keeps|saves] {p} of it. how much is [that|it]",
        "[they|we|you] [keep|take|charge] {p} of {n}. [how much is that|what does that come to|what is the amount]",
        "[a broker|the shop|the agent|the app|the seller] [gets|keeps|takes|charges] {p} [commission|as a fee|as a share] on [sales of |]{n}, [what is the fee|how much does that make|how much is that]",
        "[the deposit|the down payment|the advance|my share] is {p} of {n}. how much [do I pay|is it|does that make]",
        "{n} [seats|patients|tickets|voters|pieces|litres], {p} of them [are gone|are mine|count|are affected]. [how many is that|how many are that]",
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
        "[someone|my boss|the bank|a client] [asks|wants to know|needs to know] what {p} of {n} [is|comes to|makes]",
        "{n} times {p}",
        "{p} x {n}",
        "multiply {n} by {p}",
        "{p} [applied to|taken of|calculated on|on a base of] {n}",
        "[how big|how large] is {p} of {n}",
        "[quickly|in my head I cannot do|I cannot do|I keep getting wrong] {p} of {n}",
        "[figure|amount|value] [for|equal to|that makes up] {p} of {n}",
        "[using python|with python|in python][,|] [what is|compute|get] {p} of {n}",
        "[percent calculator|percentage calculator|calculator][:|,] {p}, {n}",
        "[the whole|the total|100%] is {n}. [and|so|then] {p} [is|would be|makes] [what|how much]",
        "[suppose|say|assume|imagine] [there are|you have|we have|a total of] {n}; how [many|much] is {p} of [them|that|it]",
        "[only|just|about] {p} of {n} [counts|matters|is mine|belongs to me], how much is [it|that]",
        "[can|could] you [tell me|work out|say] [how much|what] {p} of {n} [is|comes to|gives]",
        "[percentage|share] {p}, [base|whole|amount] {n}[: result|, value?|. how much is that]",
        "[part|result] when the [rate|percentage] is {p} and the [base|whole] is {n}",
        "{n} -> {p}[ of it| of that|]",
        "[out of|of] every [amount of |]{n}, {p} [makes|is|equals] [what|how much]",
        "[find|get|compute] the [part|amount] that [is|makes up|corresponds to] {p} of {n}",
        "[if 100% is|given that 100% is|with 100% =] {n}, [then |]{p} [is|=|equals] [what|how much]",
        "[I was told|the sign says|the rule is] {p} of {n}[, so how much is it|. what is that in numbers|, what amount is that]",
        *(stories if percent <= 75 and whole >= 20 and not unit else ()),
        p=percentage(percent, draw),
        n=unit.format(shown(whole, draw)) if unit else shown(whole, draw),
    )
    think = draw.pick(
        f"{percent}% of {whole} is {whole} times {percent} over 100.",
        f"A percentage: multiply {whole} by {percent} / 100.",
    )
    form = decimals(draw, 4, asked=0.12)
    code = f"result = {form.code(f'{whole} * {percent} / 100')}\nprint(result)"
    answer = f"{percent}% of {whole} is **{{out}}**."
    return ask(wished(prompt, form), code, answer, think=think)


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
        "{w} [answered|solved|got right] {k} of {n} [questions|problems|tasks][ correctly|]. [grade in percent|what percentage is right|percent correct]",
        "[attendance|turnout|occupancy|response rate]: {k} of {n}. [in percent|what percentage|how many percent is it]",
        "{k} of {n} [patients|screws|houses|trees|pupils] [have it|are faulty|are old|are sick|take part], [so|that is] [what percentage|how many percent]",
        "[we are|I am] at {k} of {n} [pages|kilometres|steps|levels]. how [far|much] is that in percent",
    )
    prompt = draw.phrase(
        "what [percent|percentage|share] of {n} is {k}",
        "{k} is what [percent|percentage|%] of {n}",
        "<find> the percentage [of|for] {k} out of {n}",
        "{k} out of {n} [as a percentage|in percent|as a percent|in %|to percent]",
        "[express|write|give|convert|turn] {k}/{n} [as|to|into] [a percent|a percentage|percent|%]",
        "how many percent [of {n} is {k}|are {k} out of {n}|is {k} out of {n}|are {k} of {n}]",
        "{k} of {n}[ in percent| in % please|, what percentage| as %]",
        "[the|] percentage that {k} is of {n}",
        "what [portion|part|fraction] of {n} is {k}[ in percent|, in percent|, as a percentage]",
        "if {n} is 100%, [what percent|how many percent|what percentage] is {k}",
        "{n} is the [total|whole|maximum]. [how many percent of it is|what percentage of it is|in percent,] {k}",
        "[calculate|compute|work out] {k} as a percentage of {n}",
        "[express|write|give] {k} [as a percentage of|in percent of|as percent of] {n}",
        "[what is|what's|how much is] {k} [over|divided by|relative to|compared with] {n} [in percent|as a percentage|in %]",
        "[how large|how big|how high] is the [share|part|proportion] of {k} in {n}[, in percent| in percent|, as a percentage]",
        "{k} [makes up|represents|accounts for|corresponds to] [what percentage|how many percent|what percent|which share in percent] of {n}",
        "[total|whole|base] {n}, [part|portion|share] {k}[, percentage|: how many percent|. what percent is that]",
        "[part|portion] {k}, [whole|total] {n}: [percent|percentage|%]",
        "[to|in] percent: {k} [of|out of|/] {n}",
        "by [what|which] percentage is {n} covered [by|with] {k}",
        "[compared to|relative to|measured against] {n}, {k} is [how many percent|what percent|what percentage]",
        "[the ratio|the quotient] {k} to {n} [as a percentage|in percent|in %]",
        "[there are|I count|we have] {n} [in all|in total|altogether] and {k} of [them|these] are [ours|red|new|done]. [what percentage|how many percent|what share in percent] is that",
        "{k} [hits|successes|wins] [in|from|out of] {n} [attempts|tries|games], [success rate in percent|hit rate in percent|as a percentage]",
        "how much of {n} is {k}, in [percent|%]",
        "{k} [against|versus|compared to] a [total|whole|maximum] of {n}: [percent|in percent|what percentage]",
        "[what's|what is] {k} in percent [if|when] {n} is [the whole|everything|one hundred percent|all]",
        "[100%|full marks|everything] is {n}. [then |and ]{k} is [how many percent|what percent]",
        "[find|get|compute] the [rate|share|proportion] [in percent|as a percentage] [for|of] {k} [in|out of] {n}",
        "{k} divided by {n}, [in percent|as a percentage|times 100]",
        "{k}/{n} in [%|percent]",
        *(stories if isinstance(whole, int) else ()),
        n=shown(whole, draw),
        k=shown(part, draw),
        w=draw.pick("Anna", "Tom", "Maria", "Ben", "our team", "my friend"),
    )
    form = decimals(draw, asked=0.25)
    code = f"result = {form.code(f'{part} / {whole} * 100')}\nprint(result)"
    think = f"The share is {part} divided by {whole}, times 100."
    return ask(wished(prompt, form), code, f"{part} is **{{out}}%** of {whole}.", think=think)


@family("arithmetic", number=True)
def percent_change(draw: Draw) -> tuple[Item, ...]:
    old: int | float = draw.pick(
        draw.integer(10, 5000), draw.integer(2, 120), draw.integer(1, 90) * 1000
    )
    new: int | float = max(1, round(old * draw.random.uniform(0.3, 2.2)))
    if draw.chance(0.2):
        old, new = tidy(draw.decimal(0.5, 90)), tidy(draw.decimal(0.5, 90))
    new = new + 1 if new == old else new
    unit = draw.pick(*_UNITS) if draw.chance(0.15) else "{}"
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
        "[how much percent|what percentage|how many percent] [up or down|higher or lower|more or less] is {b} [compared to|relative to|against|versus] {a}",
        "{b} [compared to|compared with|relative to|versus|against] {a}[, percent change|, change in percent|: % change]",
        "{b} instead of {a}: [change in percent|percent change|what percentage change is that]",
        "[start|begin|initial value|first reading] {a}, [end|finish|final value|last reading] {b}[, change in percent|. percent change|: what is the percentage change]",
        "the [number of users|footfall|temperature index|production|budget|circulation] [changed|moved|developed|went] from {a} to {b}, [express that|give me that|say that] in percent",
        "[calculate|find|report] the [relative change|rate of change|percentage development] [in percent|as a percentage], [old value|from] {a}[,|] [new value|to] {b}",
        "percentage change [calculator|formula|calculation] {a} {b}, old first",
        "in percent, how [did|has] it [change|changed|develop|developed] from {a} to {b}",
        "[we had|there were|I had|the club had] {a} [before|at first|in the beginning] and [have|ended with|now have] {b}[ now| today|]. [what is that change in percent|percentage change]",
        "(new - old) / old in percent [with|for] old {a} and new {b}",
        "what is the [year on year|month on month|week on week] change [in percent|as a percentage] from {a} to {b}",
        "{a} [became|turned into|has become] {b}. [percent change|what is the change in %|how many percent is the change]",
        "[growth|change] rate in percent [between {a} and|from {a} to] {b}",
        "[the meter|the scale|the account|the counter] [showed|read] {a} [in the morning|last time] and [shows|reads] {b} now. [what is the change in percent|percentage change]",
        "[our|the] [turnover|output|circulation|electricity use] was {a} [in 2023|a year ago], and {b} [in 2024|now]. how did it change in percent",
        "what is the difference [between {a} and|from {a} to] {b} as a percentage of {a}",
        "[I want|we need|the report needs] the [% change|percentage change|change in percent]: [first|old] {a}, [second|new] {b}",
        a=unit.format(shown(old, draw)),
        b=unit.format(shown(new, draw)),
    )
    form = decimals(draw, asked=0.2)
    code = f"result = {form.code(f'({new} - {old}) / {old} * 100')}\nprint(result)"
    think = f"The change is {new} minus {old}, divided by {old}, times 100."
    return ask(
        wished(prompt, form), code, f"From {old} to {new} the change is **{{out}}%**.", think=think
    )


# fmt: off
_OPERATIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "+": (
        ("{a} + {b}", "{a}+{b}", "{a} plus {b}", "{a} and {b} [together|in total|summed]", "{a} added to {b}"),
        ("the sum of {a} and {b}", "the [total|sum] of {a} [and|plus] {b}", "{a} [plus|increased by] {b}", "{b} more than {a}"),
        ("add {a} and {b}", "add {b} to {a}", "add up {a} and {b}", "[sum|sum up] {a} and {b}", "put {a} and {b} together", "increase {a} by {b}"),
    ),
    "-": (
        ("{a} - {b}", "{a}-{b}", "{a} minus {b}", "{a} less {b}", "{a} [take away|without] {b}"),
        ("the difference of {a} and {b}", "{a} [minus|reduced by|decreased by|less] {b}", "{b} less than {a}", "{a} [decreased|diminished] by {b}"),
        ("subtract {b} from {a}", "take {b} [from|away from|off] {a}", "deduct {b} from {a}", "reduce {a} by {b}", "[remove|substract] {b} from {a}"),
    ),
    "*": (
        ("{a} * {b}", "{a} x {b}", "{a}*{b}", "{a} × {b}", "{a}x{b}", "{a} times {b}", "{a} multiplied by {b}"),
        ("the product of {a} and {b}", "{a} [times|multiplied by|multiplied with] {b}", "{a} lots of {b}", "the product {a} times {b}"),
        ("multiply {a} by {b}", "multiply {a} [and|with] {b}", "take {a} times {b}", "[scale {a} by a factor of|scale {a} by] {b}"),
    ),
    "/": (
        ("{a} / {b}", "{a}/{b}", "{a} ÷ {b}", "{a} : {b}", "{a} divided by {b}", "{a} over {b}"),
        ("the ratio of {a} [to|and] {b}", "{a} [divided by|over|split by] {b}", "the quotient of {a} and {b}", "the result of {a} divided by {b}"),
        ("divide {a} by {b}", "[split|break|cut] {a} into {b} equal parts", "divide {a} through {b}", "work out {a} over {b}"),
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
    if kind != "bare":
        values = {"a": counted(a, draw), "b": counted(b, draw)}
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
            "{t} [is|makes|gives] [what|how much]",
            "[in python|using python|with python|python:] {t}",
            "[what does|what will] {t} [give|make|come to|come out as]",
            "[my son asks|the till shows|I wrote down|the receipt says] {t}[, what is that| - how much is it|, result]",
            "[result|answer|value|outcome] of {t}",
            "[check|verify] this[ for me| please|]: {t} is what",
            "[work this out|figure this out|sort this out|help me with this][:|,] {t}",
            "{t}[ and the answer is| so the result is|, result|, answer]",
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
            "[how big|how large] is {t}",
            "[could you|would you|can you] [work out|get|determine] {t}[ for me| please|]",
            "{t}[, please| is what|: how much|, in python]",
            "[someone|a colleague|the teacher] wants [to know|] {t}",
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
            "when [I|you|we] {t}, [what is the answer|what is left|what comes out|how much is it]",
            "[try to|you should|just|simply|first] {t}",
            "[use python to|in python|let python] {t}",
            "{t} [and print the result|and show it|and give the answer|for me]",
            "[I was told to|we were asked to|the exercise says] {t}[. answer|, what is it|]",
            t=task,
        )
    exact = isinstance(a, int) and isinstance(b, int) and sign != "/"
    plain = f"{a} {sign} {bracketed(b)}"
    form = decimals(draw, 4, asked=0.0 if exact else 0.3 if sign == "/" else 0.08)
    formula = plain if exact else form.code(plain)
    code = f"result = {formula}\nprint(result)"
    answer = f"{plain} is **{{out}}**."
    return ask(wished(prompt, form), code, answer, think=f"I compute {plain}.")


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
        "{e}[ =| = ?| =?|, please| equals]",
        "what does {e} [come to|give|equal|evaluate to|make|amount to]",
        "[the value|the result|the answer] of {e}",
        "<find> the [value|result] of {e}",
        "[please|can you|could you] [evaluate|calculate|compute|solve] {e}[| for me]",
        "[evaluate|compute] the [expression|term|formula] {e}",
        "[expression|term|calculate|calculator|exercise]: {e}",
        "I [need|want|have] [the value of|to know|to compute|to solve] {e}",
        "{e}[ - what is the result|, what comes out|. answer|: what do I get]",
        "what [number|value|result] do [I|you|we] get [for|from] {e}",
        "[work this out|do this sum|do the math|crunch this]: {e}",
        "[in python|using python|python|with python]: {e}",
        "[what comes out of|what is the outcome of|how large is|how big is] {e}",
        "{e} [equals what|is equal to what|makes what|gives what|is how much]",
        "[mind the order of operations|brackets first|respect the brackets|point before line]: {e}",
        "[my calculator shows an error for|I keep getting a different answer for|please double check|can you check] {e}[, what is it|]",
        "[numeric|numerical|exact] [value|answer|result] of {e}",
        "[type|enter] {e} [in|into] [python|a calculator][, what do you get|. result|]",
        "[I typed|I have to enter|the sheet says|question 3 is] {e}. [what should come out|what is it|result]",
        "[let me know|say] what {e} [is|comes to|evaluates to]",
        "[do|run|process] {e}[ and print it| and show the result| for me|]",
        "[how would you work out|how do I work out] {e}, and what is it",
        "[total|final result|end result] of {e}",
        "[I added this up as|on paper I have] {e}[, how much is that| = how much]",
        e=written,
    )
    exact = "." not in text and "/" not in text
    form = decimals(draw, 4, asked=0.0 if exact else 0.2)
    code = f"result = {text if exact else form.code(text)}\nprint(result)"
    answer = f"{text.replace('**', '^')} is **{{out}}**."
    return ask(wished(prompt, form), code, answer, think=f"Python can evaluate {text}.")


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
        "x squared is {n}, x positive. [what is x|find x|x = ?]",
        "[a|the] square has an area of {n}. how long is [one|a|each] side",
        "how [much|big|large] is the [square root|root] of {n}",
        "{n} to the power of [one half|1/2|0.5]",
        "{n}[:|, its|;] square root",
        "what is [the side of a square|a square's side] with area {n}",
        "which [positive |]number times itself [is|gives|makes] {n}",
        "[square rooting|taking the root of|rooting] {n} [gives|makes] what",
        "[math.sqrt|np.sqrt|sqrt]({n})",
        "[in python|using python|with python], [the |]square root of {n}",
        "[un-square|undo the square of|go back from the square] {n}",
        "{n}^0.5",
        "{n} ** 0.5",
        "[a square|a square plot|a square table] [covers|takes up|measures] {n} square [metres|feet|cm|units], [what is its side|side length|how long is an edge]",
        "s^2 = {n}, [s > 0|positive s|the positive s]",
        "[positive |]solution of x*x = {n}",
        "[second root|2nd root] of {n}",
        "if [I square a number|a number is squared] and get {n}, what was [it|the number][, the positive one|]",
        "[how do I get|what do you get for|I'm after] the square root of {n}",
        "{n} under the [root|radical|square root sign]",
        "to what length must I cut the sides of a square [sheet|board|carpet] so its area is {n}",
        "what is the [principal|positive] square root of {n}",
        "[number|value] whose square is {n}[, positive|]",
        "{n} = x^2, [positive x|x > 0|find the positive x]",
        n=shown(value, draw),
    )
    form = decimals(draw, 4, asked=0.2)
    code = f"import math\nresult = {form.code(f'math.sqrt({value})')}\nprint(result)"
    answer = f"The square root of {value} is **{{out}}**."
    return ask(
        wished(prompt, form), code, answer, think=f"math.sqrt gives the square root of {value}."
    )


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
            "{a} {w} [is|gives|makes|equals] [what|how much]",
            "{v} {a}",
            "[take|form|get] the {v} of {a}",
            "[I need|I want|we need|looking for] {a} {w}",
            "[in python|using python], {a} {w}",
            "[result|value] of {a} {w}",
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
            "pow({a}, {b})",
            "{a} [with the|having the|taken to the] [power|exponent] of {b}",
            "[in python|using python|python:] {a} ** {b}",
            "[exponentiate|power up] {a} [by|with] {b}",
            "[how big|how large] is {a}^{b}",
            "[work out|find|get|evaluate] {a} to the {b}",
            "[result|value] of {a} [to the power of|raised to|^] {b}",
            "the power with base {a} and exponent {b}",
            "{a}^{b} [as a number|written out|in full|equals]",
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
        "if I [share|split|divide] {a} [sweets|candies|cards|marbles|nuts] [among|between] {b} [children|kids|friends|people][ equally| evenly|], how many are left",
        "<find> the remainder [for|of|in] {a} / {b}",
        "[divide|when dividing|dividing] {a} by {b}[, what is the remainder|, what remains|. remainder]",
        "{a} divided by {b} leaves what remainder",
        "[I put|you put|we pack] {a} [eggs|bottles|books|apples] [into|in] boxes of {b}. how many [are left over|remain|do not fit]",
        "rest of [the division|] {a} [by|:|/] {b}",
        "{a} divided by {b}, [what is left over|and the rest|what is the leftover]",
        "[I divide|when I divide] {a} by {b}, what is left over",
        "what remains of {a} after [taking out|removing] as many {b}s as possible",
        "[how much|what] [remains|is left|is over|stays] [if|when] {a} [is divided|gets divided|is split] by {b}",
        "[leftover|left over|the leftover|what stays] [of|from|for] {a} [divided by|over|/] {b}",
        "[after|on] dividing {a} by {b}, the remainder is [what|how much]",
        "{a} in groups of {b}, how many [are left over|stay over|remain|do not fit in a group]",
        "[pack|sort|arrange|line up] {a} [tiles|cans|chairs|pupils|plants] in [rows|sets|groups|lines] of {b}; how many [are over|are left|remain]",
        "{a} [people|guests|soldiers|pupils] [stand|sit|line up] in rows of {b}. how many [are left without a full row|are in the last, incomplete row|have no full row]",
        "{b} into {a}, [remainder|what is the remainder|rest]",
        "[in python|using python|python:] {a} % {b}",
        "the residue of {a} modulo {b}",
        "[reduce|take] {a} [modulo|mod] {b}",
        "[long division|division with remainder], {a} by {b}, [only the remainder|just the rest|I only need what is left]",
        "[from a roll of|with] {a} [cm|metres|inches] I cut pieces of {b}. how much is left [at the end|over]",
        "if {b} goes into {a} as often as possible, [what is left|what remains]",
        "[what's|what is] the [rest|remainder|leftover] of {a} [after division|when divided|divided] by {b}",
        "[sharing|handing out|dealing] {a} [candies|stickers|coins] equally among {b} [kids|players|guests] leaves how many",
        a=shown(a, draw),
        b=b,
    )
    code = f"result = {a} % {b}\nprint(result)"
    answer = f"The remainder of {a} divided by {b} is **{{out}}**."
    return ask(prompt, code, answer, think=f"The % operator gives the remainder: {a} % {b}.")


@family("arithmetic")
def quotient_and_remainder(draw: Draw) -> tuple[Item, ...]:
    """Two figures: how often it fits, and what is left over."""
    b = draw.pick(draw.integer(2, 99), draw.integer(2, 12))
    a = draw.pick(draw.integer(100, 10000), draw.integer(1000, 500_000), draw.integer(b, 15 * b))
    prompt = draw.phrase(
        "<find> the quotient and [the |]remainder of {a} [divided by|over|/|and] {b}",
        "[quotient and remainder|whole part and remainder|quotient and rest][:| of| for] {a} / {b}",
        "divide {a} by {b} with [remainder|rest]",
        "{a} divided by {b}[: quotient and remainder|, with remainder|, what is the quotient and what is the remainder|, whole part and rest]",
        "how often does {b} [go|fit] into {a}, and [what|how much] is left[ over|]",
        "[do a |do |]long division[:| of] {a} [by|/] {b}[, with the remainder| and give the remainder too|]",
        "divmod({a}, {b})",
        "[I have|there are] {a} [eggs|cookies|nails|stickers|bottles]; a [box|bag|pack] holds {b}. how many full [boxes|bags|packs], and how many are left over",
        "[share|deal out|hand out] {a} [cards|sweets|coins] to {b} [players|children|people]. how many does each get and how many [remain|stay over]",
        "{a} [pupils|guests|tourists] in groups of {b}: how many [full groups|complete groups] and how many [are left|remain]",
        "{a} = {b} * q + r[, what are q and r|. find q and r|: q and r]",
        "[what do I get|what comes out] when I divide {a} by {b}, [as a whole number with remainder|with the leftover|as quotient and remainder]",
        "[integer|whole number|euclidean] division of {a} by {b}[,| with] both [results|quotient and remainder|numbers]",
        "{a} by {b}, I need [both |]the whole part and [the remainder|what is left|the rest]",
        "with [python|divmod]: how many times {b} in {a} and the remainder",
        "{a} / {b} as whole number and [rest|remainder]",
        "[find|get|print] both {a} // {b} and {a} % {b}",
        "{b} [goes into|fits into] {a} how many times, with what [remainder|left over]",
        "[cutting|sawing] {a} [cm|inches] into pieces of {b}: how many [whole |]pieces and how much [is left|remains]",
        "a [bus|boat|lift] takes {b} people and {a} want to go. how many full [rides|trips|loads], and how many people remain",
        "[school|paper] division {a} : {b}, [result and remainder|with rest]",
        a=shown(a, draw),
        b=b,
    )
    code = f"whole, rest = divmod({a}, {b})\nprint(whole, 'remainder', rest)"
    think = f"divmod gives both: {a} // {b} and {a} % {b}."
    return ask(prompt, code, f"{a} divided by {b} is **{{out}}**.", think=think)


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
        "[1st|first] {b} [natural numbers|positive whole numbers|counting numbers], [their sum|sum them|add them up]",
        "a [stack|pyramid|triangle] has 1 [can|ball|brick] on top, then 2, then 3, ... and {b} in the last row. how many [are there|in all|altogether]",
        "[I save|I put aside] 1 [cent|dollar] on day 1, 2 on day 2, 3 on day 3 and so on until day {b}. how much is [that|it] in all",
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
        "the {k} [starting at|beginning with] {a} and ending [at|with] {b}, [summed|added together|in total|what is their sum]",
        "{a} through {b}, [sum of the|add the|total of the] {k}",
        "[combined|overall|grand] [total|sum] of [all|the] {k} between {a} and {b} inclusive",
        "[in python|using python|with python][,|] [sum|add up] the {k} from {a} to {b}",
        "[I|we] write down all {k} from {a} to {b} and add them. [what do I get|what is the result|result]",
        "how [big|large] is the sum of [the|all] {k} from {a} to {b}",
        "what [is|would be] the total [when|if] [all|the] {k} from {a} to {b} [are added|are summed|are put together]",
        "[accumulate|total up|tot up|sum together] the {k} from {a} [up to and including|up to|to] {b}",
        "what is the [result|total] of [adding|summing] [up |]all {k} from {a} [to|through|up to] {b}",
        "[every one|each] of the {k} from {a} to {b} goes into a sum. [how much is it|what is the sum|total]",
        "sum({a}..{b}), {k}",
        "{k} {a}..{b}[:|,] [sum|total|added up]",
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
    coin = draw.pick(
        "${}",
        "${}",
        "{} dollars",
        "{} euros",
        "€{}",
        "£{}",
        "{}",
        "{} €",
        "₹{}",
        "{} pounds",
        "{} francs",
    )
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
        "{t} [for|among|between|over] {n} [people|heads|persons], [how much per person|what is it per head|each pays what]",
        "[per person|per head|each]: {t} [over|by|between|among] {n}",
        "[going dutch|splitting the bill|equal shares|fifty-fifty style], {t}, {n} people",
        "[everybody pays|everyone pays|all pay] the same: {t} for {n} [people|of us]. how much [each|per person|is one share]",
        "[what would|how much would] each of {n} [people|friends|flatmates|players] [pay|owe|put in] for [a bill of |]{t}",
        "[one|a single] [person's|head's] part [of|in] {t} [shared|split] by {n}",
        "the [Airbnb|taxi|pizza|boat rental|gift|fuel] [is|costs|comes to] {t}. {n} of us [share|split] it[ evenly| equally|]. [what do I pay|my part|each pays]",
        "[a prize|an inheritance|a bonus|a lottery win] of {t} [goes to|is shared by|is divided among] {n} [people|siblings|colleagues][ equally| in equal parts|]. how much [for each|does each get|per person]",
        "[cost|price|amount] per person [if|when] {n} [people|friends] [share|split|divide] {t}",
        "if {t} [is split|is shared|is divided] [equally|evenly|] [among|between] {n}, [what does each get|how much is one share|what is each share]",
        "{n} [equal |]shares of {t}",
        "[how should|how do] {n} [people|friends|roommates] split {t} [evenly|fairly|in equal parts]",
        "[divide|break down] {t} [into|in] {n} equal [parts|shares|payments|instalments]",
        "{t} in {n} equal [instalments|rates|payments]: [how much is one|one payment is|each is]",
        "there is {t} in the [pot|kitty|tip jar] for {n} [waiters|players|people], [equal shares|everyone the same]. what does each one get",
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
        (f"{draw.decimal(0.1, 2)}", f"{a}/{b}"), (f"{-a}", f"{-b}"), (f"{a}**3", f"{b}**2"), (f"{a}.{d}", f"{a}.{c}"),
        (f"{a * 1000}", f"{b * 1000}"), (f"{-a}", f"{b}"), (f"{a} + {b}", f"{c} + {d}"), (f"2**{a}", f"{b % 20 + 1}**{c % 9 + 2}"),
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
        "{l} [or|and] {r}: [bigger one|larger one|which is bigger|the greater]",
        "which [one |number |]of {l} and {r} [is larger|is the bigger number|is greater|comes out higher]",
        "[larger|bigger|greater|max] of {l}, {r}",
        "does {l} [exceed|beat|top] {r}, or the other way round",
        "[I can't tell|I'm not sure|we argue|we are arguing] [which is|which one is|what is] [larger|bigger], {l} or {r}",
        "[my friend|a colleague|he] says {l}, I say {r}. [whose number is bigger|which number is larger]",
        "[tell me|say|decide] [which is greater|which is larger|the bigger one]: {l} or {r}",
        "[using python|in python], [compare|which is greater] {l} [and|or] {r}",
        "[choose|pick|name] the [larger|greater|bigger] [number|value|one][:|,] {l} [or|and] {r}",
        "{l} compared [to|with] {r}, which [wins|is larger|is bigger]",
        "[option 1|box 1|number 1|the first] is {l}, [the other|the second] is {r}. which [is larger|number is bigger|is more]",
        l=left.replace("**", sign),
        r=right.replace("**", sign),
    )
    first, second = left.replace("**", "^"), right.replace("**", "^")
    code = f"left, right = {left}, {right}\nprint('{first}' if left > right else '{second}' if right > left else 'equal')"
    step = Step(code, f"I compute {left} and {right} and compare.")
    return (Ask(prompt, (step,), "The larger one: **{out}**."),)
