"""Errors that are read and recovered: a plausible first attempt, the real traceback, the fix."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, family
from worldmodel_train.families.data import numbers, statistic_code
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.person import LISTS, person_list
from worldmodel_train.families.words import some_names, variable, word

_STATISTICS = ("average", "sum", "maximum", "minimum", "median")


@family("error recovery", weight=1.5)
def quantity_is_text(draw: Draw) -> tuple[Item, ...]:
    """A number that came as text: the first attempt is a TypeError."""
    thing = word(draw)
    key = variable(
        draw, "quantity", "amount", "stock", "price", "count", "weight", "level", "number"
    )
    name = variable(draw, "order", "item", "row", "record", "entry", "product")
    n = draw.integer(1, 90)
    cell = Cell(f'{name} = {{"name": "{thing}", "{key}": "{draw.integer(1, 900)}"}}')
    prompt = draw.phrase(
        "add {n} to the {k} of [the |]{v}",
        "<find> the {k} of [the |my |]{v} plus {n}",
        "[increase|raise] the {k} [in|of] [the |]{v} by {n}",
        "[the |]{k} of [the |]{v} + {n}",
        "if the {k} [in|of] {v} [grows|goes up] by {n}, what is it",
        "{n} more than the {k} of [the |]{v}",
        "[take|use] {v}: {k} plus {n}",
        "what will the {k} of [the |]{v} be after adding {n}",
        "[the |my |]{v} has a {k}; [make it|what is it when it is] {n} [higher|more]",
        "we [got|received|found] {n} more for [the |]{v}. [new|what is the new] {k}",
        "{k} in {v}, increased by {n}",
        "[read|get] the {k} from {v} and [add|count] {n} [to it|on top|]",
        "[how big|how large] is the {k} of {v} with {n} on top",
        "sum of {n} and the {k} of [the |]{v}",
        "{v} {k} plus {n}[ please|]",
        "start from the {k} [stored |]in {v} and go up by {n}",
        "put {n} on the {k} of [the |]{v}",
        "[from|using] the {v} data: {k} + {n}",
        n=n,
        k=key,
        v=name,
    )
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
    usual = (n for n in LISTS if n.endswith("s") and len(n) > 3)
    name = variable(draw, *usual, plural=True)
    wrong = draw.pick(name[:-1], name[:-1], name + "s", name[0] + name[2:])
    statistic = draw.pick(*_STATISTICS)
    prompt = draw.phrase(
        "<find> the {s} of [my |the |]{v}",
        "[and |]the {s} of {v}",
        "{s} of {v}",
        "[take|use] {v}, what is the {s}",
        "for {v}, [compute|find] the {s}",
        "what {s} does {v} have",
        "[work out|compute|print] the {s} over {v}",
        "the {v} are [in the shell|there|loaded]; their {s}[, please|]",
        "[I defined|I made|I have] {v}. [what is the|the] {s} [of them|of it|]",
        "{s} [over|in] [all of |]{v}",
        "{v}: {s}",
        "how [big|large] is the {s} of {v}",
        "[tell me|show me] the {s} that {v} [has|have]",
        "[using|with] my variable {v}, the {s}",
        s=statistic,
        v=wrong,
    )
    first = Step(statistic_code(statistic, wrong), f"{wrong} should be in the shell.")
    second = Step(statistic_code(statistic, name), f"There is no {wrong}; it is called {name}.")
    answer = f"The {statistic} of {name} is **{{out}}**."
    return (person_list(draw, name), Ask(prompt, (first, second), answer, fails=True))


@family("error recovery")
def missing_key(draw: Draw) -> tuple[Item, ...]:
    """A name that the dictionary does not have, in that spelling."""
    people = some_names(draw, 3)
    table = {name: draw.integer(10, 99) for name in people}
    name = draw.pick(*people)
    table_name = variable(
        draw, "ages", "points", "marks", "phones", "salaries", "rooms", "scores", "votes"
    )
    prompt = draw.phrase(
        "what is {n} in {v}",
        "look up {n} in [the |]{v}",
        "the entry [of|for] {n} in {v}",
        "[get|fetch|read] {n} from {v}",
        "show me {n} in {v}",
        "{v} of {n}",
        "which value does {n} have in {v}",
        "[find|give me] the {v} entry for {n}",
        "what does {v} [say|hold|have] for {n}",
        "[in|inside] {v}, what belongs to {n}",
        "{n}'s value in [the dict |the dictionary |]{v}",
        "[search|check] {v} for {n} and [tell me|print] the value",
        "I want to know the {v} value of {n}",
        "the number stored [for|under] {n} in {v}",
        "{v}, {n}?",
        "[take|pull] the value for {n} out of {v}",
        "how about {n} in {v}",
        "print what {v} has under {n}",
        n=name.lower(),
        v=table_name,
    )
    first = Step(
        f'print({table_name}["{name.lower()}"])', f"Look {name.lower()} up in {table_name}."
    )
    second = Step(f'print({table_name}["{name}"])', f"The key is spelled {name}.")
    ask = Ask(prompt, (first, second), f"The entry of {name} is **{{out}}**.", fails=True)
    return (Cell(f"{table_name} = {table}"), ask)


@family("error recovery")
def number_in_words(draw: Draw) -> tuple[Item, ...]:
    """int() of a text with a unit: ValueError, then the number alone."""
    unit = draw.pick(
        "kg",
        "cm",
        "apples",
        "hours",
        "EUR",
        "km",
        "liters",
        "boxes",
        "miles",
        "g",
        "tons",
        "mm",
        "minutes",
        "days",
        "USD",
        "ml",
        "bags",
        "feet",
    )
    usual = ("size", "weight", "amount", "distance", "stock", "length", "load", "volume")
    name = variable(draw, *usual)
    value, n = draw.integer(1, 900), draw.integer(2, 30)
    prompt = draw.phrase(
        "<find> [the |]{v} times {n}",
        "multiply [the |my |]{v} by {n}",
        "[the |]{v} times {n}",
        "compute {v} * {n}",
        "{n} times the {v}",
        "what would {n} of [that|the] {v} be",
        "[the |]{v} multiplied by {n}",
        "[make|take] [the |my |]{v} {n} times as [large|big|much]",
        "{n} of those {v}s make what",
        "what is [the |my |]{v} when taken {n} times",
        "[scale|increase] [the |]{v} by a factor of {n}",
        "product of [the |]{v} and {n}",
        "[I need|I want] {n} times [my|the] {v} as a number",
        "the {v} is [in the shell|stored]; times {n} it [is|makes] what",
        "factor {n} on [the |]{v}",
        v=name,
        n=n,
    )
    first = Step(f"result = int({name}) * {n}\nprint(result)", f"{name} is text, so convert it.")
    second = Step(
        f"result = int({name}.split()[0]) * {n}\nprint(result)",
        "The text also has a unit; take the first word.",
    )
    ask = Ask(prompt, (first, second), "It is **{out}**.", fails=True)
    return (Cell(f'{name} = "{value} {unit}"'), ask)


@family("error recovery", weight=0.8)
def too_large_index(draw: Draw) -> tuple[Item, ...]:
    """An element that the list does not have: IndexError, then an honest answer."""
    name, values = variable(draw, *LISTS), numbers(draw, 2, 5)
    index = len(values) + draw.integer(1, 9)
    prompt = draw.phrase(
        "[what is|what's] [element|item|entry] [number |]{i} of {v}",
        "[show|print|get] [element|item|entry] {i} of {v}",
        "[give me|tell me] value [number |]{i} of {v}",
        "the {o} [value|element|number] [of|in] {v}",
        "number {i} in {v}",
        "[get|read] entry {i} from {v}",
        "which value is at position {i} in {v}",
        "[counting from 1|counted from one], what is number {i} of {v}",
        "[print|tell me] the {o} [one|entry|item] of {v}",
        "what [stands|sits|is stored] at place {i} of {v}",
        "[look at|take] {v}: [entry|element|value] no. {i}",
        "I [want|need] the {o} element of {v}",
        "{v}, {o} value",
        "[pick|fetch] item {i} out of {v}",
        "can you read me number {i} of {v}",
        i=index,
        o=ordinal(index),
        v=name,
    )
    first = Step(f"print({name}[{index - 1}])", f"Element {index} has index {index - 1}.")
    second = Step(f"print(len({name}))", "There is no such element; how many are there?")
    answer = f"There is no element {index}: {name} has only **{{out}}** values."
    return (Cell(f"{name} = {values}"), Ask(prompt, (first, second), answer, fails=True))
