"""Follow-ups on what the shell still holds, the person's own variables, and recovered errors."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, family
from worldmodel_train.families.data import NAMES, numbers, statistic_code

# --- follow-ups: drawn by the conversation builder after an episode that left `result` ----------


def follow_up(draw: Draw) -> Ask:
    """A prompt about `result`, which the turn before computed."""
    return draw.pick(*_FOLLOW_UPS, _change_by, _change_by, _change_by)(draw)


def _change_by(draw: Draw) -> Ask:
    n = draw.number(2, 500) if draw.chance(0.5) else draw.integer(2, 20)
    sign, said, answer = draw.pick(
        ("+", ("now add {n} to that", "add {n}", "add {n} to that", "plus {n}", "and add {n} to it", "now add {n}", "what if I add {n}?"), "That makes **{out}**."),
        ("-", ("subtract {n}", "minus {n}", "now subtract {n} from that", "take away {n}", "and minus {n}?", "now take {n} off that", "reduce it by {n}"), "That leaves **{out}**."),
        ("*", ("times {n}", "multiply that by {n}", "now multiply it by {n}", "multiply by {n}", "and times {n}?", "that times {n}", "what is that times {n}?"), "That makes **{out}**."),
        ("/", ("divide by {n}", "divide that by {n}", "now divide it by {n}", "over {n}", "and divided by {n}?", "that divided by {n}", "split that by {n}"), "That gives **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*said).format(n=n)
    code = f"result = round(result {sign} {n}, 4)\nprint(result)"
    return _next(prompt, code, answer, f"The last value is in result; {sign} {n}.")


def _double(draw: Draw) -> Ask:
    word, formula = draw.pick(
        ("double", "result * 2"),
        ("halve", "result / 2"),
        ("triple", "result * 3"),
        ("square", "result ** 2"),
        ("negate", "-result"),
    )
    prompt = draw.phrase(
        "{w} it", "{w} that", "now {w} it", "{w} the result", "and {w} that", "please {w} it"
    ).format(w=word)
    return _next(
        prompt,
        f"result = round({formula}, 4)\nprint(result)",
        "That makes **{out}**.",
        f"{word} result.",
    )


def _percentage(draw: Draw) -> Ask:
    p = draw.integer(1, 99)
    prompt = draw.phrase(
        "what is {p}% of that?",
        "{p}% of that",
        "and {p}% of it?",
        "take {p} percent of that",
        "now {p}% of the result",
        "how much is {p}% of it?",
    ).format(p=p)
    return _next(
        prompt,
        f"result = round(result * {p} / 100, 4)\nprint(result)",
        f"{p}% of it is **{{out}}**.",
        f"{p} percent of result.",
    )


def _share(draw: Draw) -> Ask:
    n = draw.integer(10, 2000)
    prompt = draw.phrase(
        "as a percentage of {n}?",
        "and as a percentage of {n}",
        "what percent of {n} is that?",
        "how many percent of {n} is it?",
        "that in percent of {n}",
        "which percentage of {n} is this?",
    ).format(n=n)
    return _next(
        prompt,
        f"print(round(result / {n} * 100, 2))",
        f"It is **{{out}}%** of {n}.",
        f"result over {n}, times 100.",
    )


def _what_was_it(draw: Draw) -> Ask:
    prompt = draw.phrase(
        "what was the result?",
        "what is the result again?",
        "what was the last result?",
        "remind me of the result",
        "show result",
        "print the result again",
        "what is the value of result?",
    )
    return _next(prompt, "print(result)", "The result is **{out}**.", "It is still in result.")


def _round(draw: Draw) -> Ask:
    places = draw.integer(0, 2)
    said = (
        "round it to {n} decimals",
        "round that to {n} decimal places",
        "rounded to {n} digits?",
        "now round to {n} decimals",
        "and with {n} decimals?",
        "round the result to {n} places",
    )
    if places == 0:
        said = (
            "round it",
            "round that",
            "rounded to a whole number?",
            "now round it",
            "round the result",
            "and rounded?",
        )
    prompt = draw.phrase(*said).format(n=places)
    code = f"result = round(result{f', {places}' if places else ''})\nprint(result)"
    return _next(prompt, code, "Rounded it is **{out}**.", "round does that.")


def _root(draw: Draw) -> Ask:
    prompt = draw.phrase(
        "what is the square root of that?",
        "square root of it",
        "now the square root",
        "take the root of that",
        "and its square root?",
        "sqrt of the result",
    )
    return _next(
        prompt,
        "print(round(abs(result) ** 0.5, 4))",
        "Its square root is **{out}**.",
        "A power of one half.",
    )


def _bigger(draw: Draw) -> Ask:
    n = draw.integer(1, 1000)
    prompt = draw.phrase(
        "is that more than {n}?",
        "is it bigger than {n}?",
        "is the result larger than {n}",
        "more than {n}?",
        "is that above {n}?",
        "greater than {n}?",
    ).format(n=n)
    return _next(
        prompt,
        f"print('yes' if result > {n} else 'no')",
        f"More than {n}: **{{out}}**.",
        f"Compare result with {n}.",
    )


_FOLLOW_UPS = (_double, _percentage, _share, _what_was_it, _round, _root, _bigger)


def _next(prompt: str, code: str, answer: str, think: str) -> Ask:
    return Ask(prompt, (Step(code, think),), answer)


# --- the person's own variables -----------------------------------------------------------------

LISTS = (
    "prices",
    "scores",
    "values",
    "data",
    "temps",
    "ages",
    "weights",
    "sales",
    "points",
    "costs",
    "numbers",
)
SCALARS = ("x", "y", "n", "price", "width", "height", "speed", "budget", "count", "total", "rate")


def person_list(draw: Draw, name: str) -> Cell:
    values = numbers(draw)
    text = f"{name} = {values}"
    return Cell(
        text
        + draw.pick("", "", "", f"\nprint({name})", f"\nlen({name})", f"\nprint('loaded', {name})")
    )


def about_list(draw: Draw, name: str) -> Ask:
    """A question on a list that the shell holds under `name`."""
    statistic = draw.pick(
        "average", "average", "mean", "sum", "median", "maximum", "minimum", "range"
    )
    prompt = draw.phrase(
        "what is the {s} of {v}?",
        "What is the {s} of {v}?",
        "{s} of {v}",
        "compute the {s} of {v}",
        "give me the {s} of {v}",
        "tell me the {s} of {v}",
        "find the {s} of my {v}",
        "and the {s} of {v}?",
    ).format(s=statistic, v=name)
    code = statistic_code(statistic, name)
    return _next(
        prompt,
        code,
        f"The {statistic} of {name} is **{{out}}**.",
        f"{name} is in the shell already.",
    )


def list_task(draw: Draw, name: str) -> Ask:
    task, code, answer = draw.pick(
        ("sort {v}", f"sorted({name})", "Sorted: **{out}**."),
        ("how many values are in {v}?", f"len({name})", f"{name} has **{{out}}** values."),
        ("how long is {v}?", f"len({name})", f"{name} has **{{out}}** values."),
        ("show {v}", name, f"{name} is **{{out}}**."),
        ("what is in {v}?", name, f"{name} is **{{out}}**."),
        ("reverse {v}", f"{name}[::-1]", "Reversed: **{out}**."),
        ("what is the first value of {v}?", f"{name}[0]", "The first value is **{out}**."),
        ("the last element of {v}", f"{name}[-1]", "The last value is **{out}**."),
        ("double every value in {v}", f"[v * 2 for v in {name}]", "Doubled: **{out}**."),
    )
    draw.phrases.append(task)
    prompt = task.format(v=name)
    return _next(prompt, f"print({code})", answer, f"{name} is in the shell already.")


@family("state", weight=3)
def person_variable(draw: Draw) -> tuple[Item, ...]:
    """The person makes a list in a cell of their own and asks about it."""
    name = draw.pick(*LISTS)
    asks = [
        draw.pick(about_list, about_list, list_task)(draw, name) for _ in range(draw.integer(1, 2))
    ]
    return (person_list(draw, name), *asks)


@family("state", weight=1.5)
def person_numbers(draw: Draw) -> tuple[Item, ...]:
    """The person makes one or two numbers and asks for something made of them."""
    a, b = draw.random.sample(SCALARS, 2)
    cell = Cell(f"{a} = {draw.number(1, 200)}\n{b} = {draw.integer(2, 50)}")
    said, formula = draw.pick(
        (("what is {a} times {b}?", "multiply {a} by {b}", "{a} * {b}", "compute {a} times {b}", "the product of {a} and {b}", "how much is {a} times {b}"), "{a} * {b}"),
        (("what is {a} plus {b}?", "add {a} and {b}", "{a} + {b}", "compute the sum of {a} and {b}", "sum {a} and {b}", "how much is {a} plus {b}"), "{a} + {b}"),
        (("what is {a} divided by {b}?", "divide {a} by {b}", "{a} / {b}", "the ratio of {a} and {b}", "compute {a} over {b}", "how much is {a} over {b}"), "{a} / {b}"),
        (("what is {a} squared?", "square {a}", "{a} squared", "compute the square of {a}", "{a} to the power of 2", "the square of {a}"), "{a} ** 2"),
    )  # fmt: skip
    prompt = draw.phrase(*said).format(a=a, b=b)
    code = f"result = round({formula.format(a=a, b=b)}, 4)\nprint(result)"
    return (cell, _next(prompt, code, "It is **{out}**.", f"{a} and {b} are in the shell."))


# --- errors that are recovered ------------------------------------------------------------------


@family("error recovery", weight=1.5)
def quantity_is_text(draw: Draw) -> tuple[Item, ...]:
    """A number that came as text: the first attempt is a TypeError."""
    thing, key = (
        draw.pick("tea", "rice", "pens", "cups", "books", "lamps"),
        draw.pick("quantity", "amount", "stock", "price"),
    )
    name, n = draw.pick("order", "item", "row", "record"), draw.integer(1, 50)
    cell = Cell(f'{name} = {{"name": "{thing}", "{key}": "{draw.integer(1, 200)}"}}')
    prompt = draw.phrase(
        "add {n} to the {k} of {v}",
        "what is the {k} of {v} plus {n}?",
        "increase the {k} in {v} by {n}",
        "the {k} of the {v} plus {n}",
        "how much is the {k} of {v} plus {n}",
        "{k} of {v} + {n}?",
    ).format(n=n, k=key, v=name)
    first = Step(
        f'result = {name}["{key}"] + {n}\nprint(result)', f"Take the {key} from {name} and add {n}."
    )
    second = Step(
        f'result = int({name}["{key}"]) + {n}\nprint(result)',
        f"The {key} is text; I must convert it first.",
    )
    return (cell, Ask(prompt, (first, second), "It is **{out}**.", fails=True))


@family("error recovery")
def misspelt_variable(draw: Draw) -> tuple[Item, ...]:
    """The person misspells a name: NameError, then the name that is there."""
    name = draw.pick("prices", "scores", "temps", "ages", "weights", "sales", "points", "costs")
    wrong = name[:-1]
    statistic = draw.pick("average", "sum", "maximum", "minimum", "median")
    prompt = draw.phrase(
        "what is the {s} of {v}?",
        "{s} of {v}",
        "compute the {s} of {v}",
        "give me the {s} of {v}",
        "find the {s} of {v}",
        "tell me the {s} of {v}",
    ).format(s=statistic, v=wrong)
    first = Step(statistic_code(statistic, wrong), f"{wrong} should be in the shell.")
    second = Step(statistic_code(statistic, name), f"There is no {wrong}; it is called {name}.")
    return (
        person_list(draw, name),
        Ask(prompt, (first, second), f"The {statistic} of {name} is **{{out}}**.", fails=True),
    )


@family("error recovery")
def missing_key(draw: Draw) -> tuple[Item, ...]:
    """A name that the dictionary does not have, in that spelling."""
    people = draw.random.sample(NAMES, 3)
    table = {name: draw.integer(10, 99) for name in people}
    name, variable = draw.pick(*people), draw.pick("ages", "points", "marks", "phones")
    prompt = draw.phrase(
        "what is {n} in {v}?",
        "look up {n} in {v}",
        "the entry of {n} in {v}",
        "get {n} from {v}",
        "show me {n} in {v}",
        "{v} of {n}?",
    ).format(n=name.lower(), v=variable)
    first = Step(f'print({variable}["{name.lower()}"])', f"Look it up in {variable}.")
    second = Step(f'print({variable}["{name}"])', f"The key is spelled {name}.")
    return (
        Cell(f"{variable} = {table}"),
        Ask(prompt, (first, second), f"The entry of {name} is **{{out}}**.", fails=True),
    )


@family("error recovery")
def number_in_words(draw: Draw) -> tuple[Item, ...]:
    """int() of a text with a unit: ValueError, then the number alone."""
    value, unit = draw.integer(1, 500), draw.pick("kg", "cm", "apples", "hours", "EUR", "km")
    name, n = draw.pick("size", "weight", "amount", "distance", "stock"), draw.integer(2, 20)
    prompt = draw.phrase(
        "what is {v} times {n}?",
        "multiply {v} by {n}",
        "{v} times {n}",
        "compute {v} * {n}",
        "{n} times the {v}",
        "how much is {v} times {n}?",
    ).format(v=name, n=n)
    first = Step(f"result = int({name}) * {n}\nprint(result)", f"{name} is text, so convert it.")
    second = Step(
        f"result = int({name}.split()[0]) * {n}\nprint(result)",
        "The text also has a unit; take the first word.",
    )
    return (
        Cell(f'{name} = "{value} {unit}"'),
        Ask(prompt, (first, second), "It is **{out}**.", fails=True),
    )


@family("error recovery", weight=0.7)
def too_large_index(draw: Draw) -> tuple[Item, ...]:
    """An element that the list does not have: IndexError, then an honest answer."""
    name, values = draw.pick(*LISTS), numbers(draw, 2, 5)
    index = len(values) + draw.integer(1, 9)
    prompt = draw.phrase(
        "what is element {i} of {v}?",
        "show element {i} of {v}",
        "give me value number {i} of {v}",
        "the {i}th value of {v}",
        "number {i} in {v}?",
        "get entry {i} from {v}",
    ).format(i=index, v=name)
    first = Step(f"print({name}[{index - 1}])", f"Element {index} has index {index - 1}.")
    second = Step(f"print(len({name}))", "There is no such element; how many are there?")
    answer = f"There is no element {index}: {name} has only **{{out}}** values."
    return (Cell(f"{name} = {values}"), Ask(prompt, (first, second), answer, fails=True))


@family("state", weight=0.8)
def set_variable(draw: Draw) -> tuple[Item, ...]:
    """The person asks in words for a variable, and then uses it."""
    name, value, n = draw.pick(*SCALARS), draw.number(1, 500), draw.integer(2, 30)
    prompt = draw.phrase(
        "set {v} to {n}",
        "let {v} be {n}",
        "define {v} = {n}",
        "make a variable {v} with the value {n}",
        "{v} = {n}",
        "store {n} in {v}",
        "remember {n} as {v}",
    ).format(v=name, n=value)
    first = Ask(
        prompt,
        (Step(f"{name} = {value}\nprint({name})", f"Assign {name}."),),
        f"{name} is now **{{out}}**.",
    )
    said, formula = draw.pick(
        ("what is {v} times {n}?", "*"),
        ("{v} plus {n}", "+"),
        ("add {n} to {v}", "+"),
        ("multiply {v} by {n}", "*"),
        ("{v} divided by {n}", "/"),
    )
    second = _next(
        said.format(v=name, n=n),
        f"result = round({name} {formula} {n}, 4)\nprint(result)",
        "It is **{out}**.",
        f"{name} is in the shell.",
    )
    return (first, second)


@family("multi-step")
def invoice(draw: Draw) -> tuple[Item, ...]:
    """Two cycles on one state: a subtotal, then tax on it."""
    items, tax = (
        {
            thing: draw.number(1, 90)
            for thing in draw.random.sample(["tea", "rice", "pens", "cups", "milk", "salt"], 3)
        },
        draw.pick(5, 7, 10, 19, 20),
    )
    listed = ", ".join(f"{thing} {price}" for thing, price in items.items())
    prompt = draw.phrase(
        "My basket: {l}. What is the sum, and the total with {t}% tax?",
        "basket {l}: subtotal first, then add {t}% tax",
        "I buy {l}. How much is it together and with {t}% tax?",
        "sum up {l} and then add {t} percent tax",
        "invoice for {l}, plus {t}% tax",
        "what do I pay for {l} with {t}% tax? show the subtotal too",
    ).format(l=listed, t=tax)
    first = Step(
        f"basket = {items}\nsubtotal = round(sum(basket.values()), 2)\nprint(subtotal)",
        "First the subtotal.",
    )
    second = Step(
        f"result = round(subtotal * (1 + {tax} / 100), 2)\nprint(result)", f"Now the {tax}% tax."
    )
    return (Ask(prompt, (first, second), f"With {tax}% tax it is **{{out}}**."),)


@family("programming")
def define_function(draw: Draw) -> tuple[Item, ...]:
    """A function is defined, and used in the next turn."""
    name, body, said = draw.pick(
        ("double", "x * 2", "doubles a number"), ("square", "x ** 2", "squares a number"),
        ("half", "x / 2", "halves a number"), ("cube", "x ** 3", "cubes a number"), ("increment", "x + 1", "adds one"),
    )  # fmt: skip
    n, m = draw.integer(2, 50), draw.integer(2, 200)
    prompt = draw.phrase(
        "write a function {f} that {s} and try it on {n}",
        "define a function {f} which {s}; test it with {n}",
        "make a function {f} that {s}, call it with {n}",
        "I need a function {f} that {s}. Show it for {n}",
        "create {f}, a function that {s}, and run it for {n}",
        "function {f} that {s}, example with {n}",
    ).format(f=name, s=said, n=n)
    first = Ask(
        prompt,
        (
            Step(
                f"def {name}(x):\n    return {body}\n\nprint({name}({n}))",
                f"Define {name} and call it.",
            ),
        ),
        f"{name}({n}) is **{{out}}**.",
    )
    second = _next(
        f"now {name}({m})",
        f"print({name}({m}))",
        f"{name}({m}) is **{{out}}**.",
        f"{name} is defined already.",
    )
    return (first, second) if draw.chance(0.6) else (first,)
