"""Percentages, the four operations, powers and roots."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family


def shown(value: float, draw: Draw) -> str:
    """A number as people write it: sometimes with thousands separators."""
    if isinstance(value, int) and value >= 1000 and draw.chance(0.2):
        return f"{value:,}"
    return str(value)


@family("arithmetic", number=True, weight=3)
def percent_of(draw: Draw) -> tuple[Item, ...]:
    percent: float = draw.pick(5, 8, 10, 12, 15, 18, 20, 25, 30, 40, 60, 75, draw.integer(1, 99))
    if draw.chance(0.15):
        percent = draw.decimal(0.5, 30, 1)
    whole = draw.number(10, 20000)
    prompt = draw.phrase(
        "What is {p}% of {n}?",
        "what's {p}% of {n}",
        "{p}% of {n}",
        "calculate {p} percent of {n}",
        "How much is {p}% of {n}?",
        "Find {p} percent of {n}.",
        "compute {p}% of {n}",
        "I need {p}% of {n}",
        "what is {p} percent of {n}?",
        "Tell me {p}% of {n}",
        "give me {p} % of {n}",
        "Can you work out {p}% of {n}?",
    ).format(p=percent, n=shown(whole, draw))
    think = draw.pick(
        f"{percent}% of {whole} is {whole} times {percent} over 100.",
        f"A percentage: multiply {whole} by {percent} / 100.",
    )
    code = f"result = round({whole} * {percent} / 100, 4)\nprint(result)"
    return ask(prompt, code, f"{percent}% of {whole} is **{{out}}**.", think=think)


@family("arithmetic", number=True)
def what_percent(draw: Draw) -> tuple[Item, ...]:
    whole = draw.integer(10, 2000)
    part = draw.integer(1, whole)
    prompt = draw.phrase(
        "What percent of {n} is {k}?",
        "{k} is what percent of {n}?",
        "what percentage is {k} out of {n}",
        "{k} out of {n} as a percentage",
        "express {k}/{n} as a percent",
        "I got {k} of {n} points, what percentage is that?",
        "how many percent of {n} is {k}?",
        "{k} of {n} in percent please",
    ).format(n=whole, k=part)
    code = f"result = round({part} / {whole} * 100, 2)\nprint(result)"
    think = f"The share is {part} divided by {whole}, times 100."
    return ask(prompt, code, f"{part} is **{{out}}%** of {whole}.", think=think)


@family("arithmetic", number=True)
def percent_change(draw: Draw) -> tuple[Item, ...]:
    old, new = draw.integer(10, 5000), draw.integer(10, 5000)
    prompt = draw.phrase(
        "What is the percent change from {a} to {b}?",
        "percentage change from {a} to {b}",
        "a price went from {a} to {b}, what is the change in percent?",
        "by how many percent does {a} change to become {b}?",
        "sales went from {a} to {b}. percent change?",
        "compute the relative change from {a} to {b} in percent",
        "It was {a} and now it is {b}. How much is that in percent?",
    ).format(a=old, b=new)
    code = f"result = round(({new} - {old}) / {old} * 100, 2)\nprint(result)"
    think = f"The change is {new} minus {old}, divided by {old}, times 100."
    return ask(prompt, code, f"From {old} to {new} the change is **{{out}}%**.", think=think)


@family("arithmetic", number=True, weight=2)
def two_numbers(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.number(1, 100000), draw.number(1, 100000)
    sign, words = draw.pick(
        ("+", ("{a} + {b}", "add {a} and {b}", "the sum of {a} and {b}", "{a} plus {b}")),
        ("-", ("{a} - {b}", "{a} minus {b}", "subtract {b} from {a}", "take {b} from {a}")),
        ("*", ("{a} * {b}", "{a} times {b}", "multiply {a} by {b}", "the product of {a} and {b}")),
        ("/", ("{a} / {b}", "{a} divided by {b}", "divide {a} by {b}", "the ratio of {a} to {b}")),
    )
    task = draw.pick(*words).format(a=shown(a, draw), b=shown(b, draw))
    prompt = draw.phrase(
        "What is {t}?",
        "{t}",
        "Calculate: {t}",
        "please compute {t}",
        "work out {t}",
        "{t} = ?",
        "How much is {t}?",
        "can you do {t} for me",
        "quick one: {t}",
    ).format(t=task)
    exact = isinstance(a, int) and isinstance(b, int) and sign != "/"
    formula = f"{a} {sign} {b}" if exact else f"round({a} {sign} {b}, 4)"
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, f"{a} {sign} {b} is **{{out}}**.", think=f"I compute {a} {sign} {b}.")


@family("arithmetic", number=True)
def expression(draw: Draw) -> tuple[Item, ...]:
    a, b, c, d = (draw.integer(1, 200) for _ in range(4))
    text = draw.pick(
        f"({a} + {b}) * {c}",
        f"{a} * {b} - {c}",
        f"{a} + {b} * {c}",
        f"({a} - {b}) * ({c} + {d})",
        f"{a}**2 + {b}**2",
        f"({a} + {b} + {c}) * {d}",
        f"{a} * ({b} + {c}) - {d}",
    )
    prompt = draw.phrase(
        "What is {e}?",
        "evaluate {e}",
        "{e}",
        "Calculate {e}",
        "what does {e} come to?",
        "solve {e}",
        "compute {e} please",
    ).format(e=text)
    answer = f"{text.replace('**', '^')} is **{{out}}**."
    return ask(prompt, f"result = {text}\nprint(result)", answer, think="Python can evaluate this.")


@family("arithmetic", number=True)
def square_root(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(draw.integer(1, 100) ** 2, draw.integer(2, 100000))
    prompt = draw.phrase(
        "What is the square root of {n}?",
        "square root of {n}",
        "sqrt({n})",
        "sqrt of {n}",
        "compute the square root of {n}",
        "find the root of {n}",
        "what number squared gives {n}?",
    ).format(n=value)
    code = f"import math\nresult = round(math.sqrt({value}), 4)\nprint(result)"
    answer = f"The square root of {value} is **{{out}}**."
    return ask(prompt, code, answer, think="math.sqrt gives the square root.")


@family("arithmetic", number=True)
def power(draw: Draw) -> tuple[Item, ...]:
    base, exponent = draw.integer(2, 30), draw.integer(2, 12)
    prompt = draw.phrase(
        "What is {a} to the power of {b}?",
        "{a}^{b}",
        "{a} to the power {b}",
        "raise {a} to the {b}th power",
        "compute {a}**{b}",
        "how much is {a}^{b}?",
        "{a} raised to {b}",
    ).format(a=base, b=exponent)
    code = f"result = {base} ** {exponent}\nprint(result)"
    answer = f"{base} to the power of {exponent} is **{{out}}**."
    return ask(prompt, code, answer, think=f"A power: {base} ** {exponent}.")


@family("arithmetic", number=True)
def remainder(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.integer(10, 10000), draw.integer(2, 99)
    prompt = draw.phrase(
        "What is the remainder of {a} divided by {b}?",
        "{a} mod {b}",
        "remainder when {a} is divided by {b}",
        "what is left when you divide {a} by {b}?",
        "{a} modulo {b}",
        "compute {a} % {b}",
        "if I share {a} sweets among {b} children, how many are left?",
    ).format(a=a, b=b)
    code = f"result = {a} % {b}\nprint(result)"
    answer = f"The remainder of {a} divided by {b} is **{{out}}**."
    return ask(prompt, code, answer, think="The % operator gives the remainder.")


@family("arithmetic", number=True)
def sum_of_range(draw: Draw) -> tuple[Item, ...]:
    low, high = draw.pick((1, draw.integer(5, 1000)), (draw.integer(2, 50), draw.integer(51, 500)))
    kind, step, word = draw.pick(
        ("numbers", 1, ""),
        ("whole numbers", 1, ""),
        ("integers", 1, ""),
        ("even numbers", 2, "even "),
    )
    start = low + low % 2 if step == 2 else low
    prompt = draw.phrase(
        "What is the sum of the {k} from {a} to {b}?",
        "sum the {k} from {a} to {b}",
        "add up all {k} between {a} and {b}",
        "sum of all {k} from {a} to {b}",
        "what do you get if you add all {k} from {a} to {b}?",
        "total of the {k} {a} to {b}",
        "add the {k} {a} through {b}",
    ).format(k=kind, a=low, b=high)
    stepped = f", {step}" if step > 1 else ""
    code = f"result = sum(range({start}, {high} + 1{stepped}))\nprint(result)"
    answer = f"The {word}numbers from {low} to {high} add up to **{{out}}**."
    return ask(prompt, code, answer, think=f"sum over a range that ends at {high} inclusive.")


@family("arithmetic", number=True, weight=1.5)
def split_and_share(draw: Draw) -> tuple[Item, ...]:
    total, people = draw.number(10, 2000), draw.integer(2, 12)
    prompt = draw.phrase(
        "Split {t} equally among {n} people",
        "we are {n} people and the bill is ${t}. how much does each pay?",
        "{n} friends share {t} euros, how much does each get?",
        "divide a bill of {t} by {n} people",
        "share {t} between {n}",
        "how much does everyone pay if {n} people split {t}?",
        "a {t} dollar dinner for {n}: cost per person?",
    ).format(t=total, n=people)
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
        (f"{a}/{b}", f"{c}/{d}"), (f"{a}*{b}", f"{c}*{d}"), (f"{a}**2", f"{b}*{c}")
    )
    prompt = draw.phrase(
        "Which is larger, {l} or {r}?",
        "is {l} bigger than {r}?",
        "compare {l} and {r}",
        "what is greater: {l} or {r}?",
        "{l} or {r}, which one is more?",
        "which is bigger {l} or {r}",
    ).format(l=left, r=right)
    code = f"left, right = {left}, {right}\nprint('{left}' if left > right else '{right}' if right > left else 'equal')"
    first = Step(code, "I compute both and compare.")
    return (Ask(prompt, (first,), "The larger one: **{out}**."),)
