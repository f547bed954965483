"""The person's own variables, made in a cell of their own or asked for in words."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, family
from worldmodel_train.families.data import numbers, statistic_code
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.words import variable, variables

LISTS = (
    "prices scores values data temps ages weights sales points costs numbers grades heights "
    "distances times marks speeds xs nums readings amounts salaries results_2024 orders steps"
).split()
SCALARS = (
    "x y n price width height speed budget count total rate a b k length weight age hours cost "
    "salary distance tax radius mass pages money"
).split()


def person_list(draw: Draw, name: str) -> Cell:
    values = numbers(draw)
    shown = draw.pick("", "", "", f"\nprint({name})", f"\nlen({name})", f"\n{name}")
    return Cell(f"{name} = {values}{shown}")


def about_list(draw: Draw, name: str) -> Ask:
    """A question on a list that the shell holds under `name`."""
    said, statistic = draw.pick(
        (("average", "mean", "average value"), "average"),
        (("average", "mean"), "average"),
        (("sum", "total"), "sum"),
        (("median", "middle value"), "median"),
        (("maximum", "largest value", "highest value", "biggest number", "max"), "maximum"),
        (("minimum", "smallest value", "lowest value", "min"), "minimum"),
        (("range", "spread between largest and smallest"), "range"),
        (("standard deviation", "stdev", "std"), "standard deviation"),
    )
    prompt = draw.phrase(
        "[work out|report|determine] the {s} [for|of] {v}",
        "[what do I get|what comes out] as the {s} of {v}",
        "could you [tell|give|show] me the {s} of [my |]{v}",
        "{s} [for|in|over] {v}",
        "{v}, {s}",
        "[I'd like|I want|we need] [to see |to know |]the {s} of [my |the |]{v}",
        "what [number|value] is the {s} of [my |]{v}",
        "{s}, please, of [my |]{v}",
        "of [my |all the |the ]{v} the {s}",
        "I just [entered|typed in|defined] {v}. [what is|now] the {s}",
        "in [my |the list |]{v}, what's the {s}",
        "let me [know|have|see] the {s} of {v}",
        "[using|with|from] {v}, [find|compute|calculate] the {s}",
        "the {s} of everything in {v}",
        "{v} is [in the shell|defined|there]; [give|compute|find] its {s}",
        "[look|see] what {s} {v} has",
        "<find> the {s} of [my |the |all |]{v}",
        "<find> the {s} of [the list |the variable |]{v}",
        "[and |]the {s} of {v}",
        "{v}: {s}",
        "{s} of {v}",
        "[take|use|look at] {v} and [compute|give me|tell me] the {s}",
        "what {s} [do|does] {v} have",
        "I have {v}, [what is|what's|give me] the {s}",
        "for {v}, [what is|compute|find] the {s}",
        "[what is|how much is] the {s} over {v}",
        s=draw.pick(*said),
        v=name,
    )
    code = statistic_code(statistic, name)
    return then(
        prompt,
        code,
        f"The {statistic} of {name} is **{{out}}**.",
        f"{name} is a list; take the {statistic}.",
    )


def list_task(draw: Draw, name: str) -> Ask:
    """Something else done with a list that the shell holds."""
    n = draw.integer(1, 60)
    templates, code, answer = draw.pick(
        (
            ("sorted({v})", "[order|rank|line up] [my |]{v} [by size|from low to high]", "{v}, [smallest|lowest] first", "bring {v} [in|into] order", "[show|print|give me] {v} in [ascending |rising |]order", "[I want|I need] {v} in order", "[lowest|smallest] to [highest|largest] {v}", "could you [sort|order] {v} for me", "[please |can you |]sort {v}", "{v} [sorted|in order|from small to large]", "[put|arrange] {v} in [ascending |]order", "sorted version of {v}"),
            f"sorted({name})",
            "Sorted: **{out}**.",
        ),
        (
            ("[order|rank|line up] {v} from the top down", "{v}, [biggest|highest|largest] [one |]first", "[show|print|give me] {v} in [descending|falling] order", "reverse sort {v}", "[highest|largest] to [lowest|smallest] {v}", "a ranking of {v}, [highest|largest] first", "sorted({v}, reverse=True)", "sort {v} [descending|from large to small|in reverse order]", "{v} [from high to low|in descending order|largest first]", "[put|arrange] {v} in [descending|decreasing] order"),
            f"sorted({name}, reverse=True)",
            "Sorted: **{out}**.",
        ),
        (
            ("len({v})", "how [big|large] is the list {v}", "[tell|give] me how many [values|entries|items] {v} [has|holds]", "number of [entries|elements|values] in {v}", "how many {v} [do I have|are there|did I enter]", "what size has {v}", "{v}: how many", "how many [values|numbers|items|elements|entries] [are in|does|are there in] {v}", "how long is {v}", "[length|size|number of items] of {v}", "count [the values in|the entries of] {v}", "what is the length of {v}"),
            f"len({name})",
            f"{name} has **{{out}}** values.",
        ),
        (
            ("print({v})", "[output|give me|read out] {v}", "what did I put [in|into] {v}", "[all|the contents] of {v}", "what [is|was] {v} again", "{v}, please show it", "remind me what {v} [is|holds]", "[show|print|display|list] [me |]{v}", "what is in {v}", "what [does {v} contain|are the {v}]", "let me see {v}", "what's in {v}"),
            name,
            f"{name} is **{{out}}**.",
        ),
        (
            ("[flip|mirror] {v}", "{v} from [the end|back to front|last to first]", "[print|list|read] {v} [backwards|in reverse]", "{v} the other way [round|around]", "last one first, all of {v}", "reverse {v}", "{v} [reversed|backwards|in reverse]", "turn {v} around", "[show|give me] {v} backwards"),
            f"{name}[::-1]",
            "Reversed: **{out}**.",
        ),
        (
            ("with what does {v} [start|begin]", "what comes first in {v}", "[tell me|print|get] the first of {v}", "the [beginning|start] of {v}, one value", "{v}: first [one|value|entry]", "[what is|what's|give me|show] the first [value|element|number|entry] [of|in] {v}", "first [value|element|item] of {v}", "the first one in {v}"),
            f"{name}[0]",
            "The first value is **{out}**.",
        ),
        (
            ("with what does {v} end", "what comes last in {v}", "[tell me|print|get] the last of {v}", "{v}: last [one|value|entry]", "the final [value|entry] of {v}", "most recent [value|entry] of {v}", "[what is|what's|give me|show] the last [value|element|number|entry] [of|in] {v}", "last [value|element|item] of {v}", "the last one in {v}"),
            f"{name}[-1]",
            "The last value is **{out}**.",
        ),
        (
            ("{v}, [each|all] doubled", "[show|print] {v} with [each|every] value doubled", "two times each of {v}", "[scale|multiply] {v} by two", "each of {v} times 2", "v * 2 for all of {v}", "double [every|each] [value|number|item] in {v}", "{v} [times two|doubled]", "multiply [everything|all values] in {v} by 2", "twice each value of {v}"),
            f"[v * 2 for v in {name}]",
            "Doubled: **{out}**.",
        ),
        (
            ("[everything|all|those] in {v} [above|over|greater than] {n}", "[keep|pick|select] from {v} what is [above|over|more than] {n}", "{v} [above|over] {n}, which", "which {v} [exceed|beat|are higher than] {n}", "give me the {v} that are [above|over] {n}", "only {v} [above|bigger than] {n}", "which [values |numbers |]of {v} are [above|over|greater than|more than|larger than] {n}", "[values|numbers] in {v} [above|over|bigger than] {n}", "show [only |]the {v} [above|over] {n}", "filter {v}, keep those [above|greater than] {n}"),
            f"[v for v in {name} if v > {n}]",
            f"Above {n}: **{{out}}**.",
        ),
        (
            ("[in|among] {v}, how many are [above|over|more than] {n}", "how many {v} [exceed|are higher than|are over] {n}", "{v} [above|over] {n}: how many", "[tell|give] me the number of {v} [above|over] {n}", "how often is {v} [above|over] {n}", "how many [values |numbers |]of {v} are [above|over|greater than|more than] {n}", "count the [values|numbers] in {v} [above|over|bigger than] {n}", "number of {v} [above|over] {n}"),
            f"sum(v > {n} for v in {name})",
            f"**{{out}}** of them are above {n}.",
        ),
        (
            ("set of {v}", "sorted(set({v}))", "each value of {v} [only |]once, in order", "{v}, repeats removed and sorted", "[distinct|different] [values|numbers] [in|of] {v}", "what different values [does {v} have|are there in {v}]", "[the |]unique values [of|in] {v}", "remove duplicates from {v}", "{v} without duplicates", "which different values are in {v}"),
            f"sorted(set({name}))",
            "The different values are **{out}**.",
        ),
    )  # fmt: skip
    prompt = draw.phrase(*templates, v=name, n=n)
    return then(prompt, f"print({code})", answer, f"{name} is a list.")


@family("state", weight=3)
def person_variable(draw: Draw) -> tuple[Item, ...]:
    """The person makes a list in a cell of their own and asks about it."""
    name = variable(draw, *LISTS)
    asks = [
        draw.pick(about_list, about_list, list_task)(draw, name) for _ in range(draw.integer(1, 2))
    ]
    return (person_list(draw, name), *asks)


_PAIRS = (
    ("*", ("{a} times {b}", "{a} multiplied by {b}", "the product of {a} and {b}", "{a} * {b}", "{a} x {b}")),
    ("+", ("{a} plus {b}", "the sum of {a} and {b}", "{a} + {b}", "{a} and {b} together", "{a} and {b} added up")),
    ("-", ("{a} minus {b}", "the difference of {a} and {b}", "{a} - {b}", "{a} less {b}")),
    ("/", ("{a} divided by {b}", "the ratio of {a} to {b}", "{a} / {b}", "{a} over {b}", "{a} per {b}")),
)  # fmt: skip
_COMMANDS = {
    "*": "multiply {a} [by|with] {b}",
    "+": "add {a} and {b}",
    "-": "subtract {b} from {a}",
    "/": "divide {a} by {b}",
}


@family("state", weight=1.5)
def person_numbers(draw: Draw) -> tuple[Item, ...]:
    """The person makes two numbers and asks for something made of them."""
    a, b = variables(draw, 2, *SCALARS)
    cell = Cell(f"{a} = {draw.number(1, 2000)}\n{b} = {draw.integer(2, 90)}")
    sign, said = draw.pick(*_PAIRS)
    task = draw.pick(*said).format(a=a, b=b)
    prompt = draw.phrase(
        "[work out|determine|evaluate] {t}",
        "{t}, please",
        "[tell|give|show] me {t}",
        "[what do I get|what comes out] for {t}",
        "with [my|the] {a} and {b}, [what is|compute|find] {t}",
        "I need {t}",
        "{a} and {b} are set. {t}",
        "[let's|let us] [see|have] {t}",
        "how [much|large] is {t}",
        "could you " + _COMMANDS[sign],
        _COMMANDS[sign] + " [and print it|and show it|for me]",
        "<find> {t}",
        "{t}",
        _COMMANDS[sign],
        "[now |please |can you |]" + _COMMANDS[sign],
        "[use|take] [my |the |]variables: {t}",
        "I defined {a} and {b}, <what> {t}",
        "[and |so |]{t} is",
        t=task,
        a=a,
        b=b,
    )
    code = f"result = round({a} {sign} {b}, 4)\nprint(result)"
    return (cell, then(prompt, code, "It is **{out}**.", f"{a} and {b} are in the shell."))


@family("state", weight=0.8)
def person_one_number(draw: Draw) -> tuple[Item, ...]:
    """The person makes a number; the question changes it."""
    a, n = variable(draw, *SCALARS), draw.integer(2, 60)
    cell = Cell(f"{a} = {draw.number(1, 3000)}")
    said, formula = draw.pick(
        (("[the square of {a}|{a} squared|{a} to the power of 2|{a}^2|{a} ** 2]", "{a} times itself", "{a} times {a}", ), f"{a} ** 2"),
        (("[double {a}|twice {a}|two times {a}|{a} doubled|2 times {a}|2 * {a}]", "{a} plus {a}", "{a} and again {a}", ), f"{a} * 2"),
        (("[half of {a}|{a} halved|{a} divided by two|one half of {a}|{a} / 2]", "50% of {a}", ), f"{a} / 2"),
        (("[the square root of {a}|sqrt of {a}|root of {a}|sqrt({a})]", "{a} to the power of one half", ), f"{a} ** 0.5"),
        (("{n}[%| percent] of {a}", "{n} percent of my {a}", "a share of {n}% of {a}"), f"{a} * {n} / 100"),
        (("{a} [plus|with] {n}[%| percent]", "{a} increased by {n}[%| percent]", "{a} and {n}% [more|on top]", "{a} raised by {n}%", "{a} with {n}% [tax|VAT|interest] added"), f"{a} * (1 + {n} / 100)"),
        (("{a} [minus|less] {n}[%| percent]", "{a} reduced by {n}[%| percent]", "{a} with {n}% off", "{a} lowered by {n}%", "{a} after a {n}% discount"), f"{a} * (1 - {n} / 100)"),
        (("{a} times {n}", "{n} times {a}", "{a} multiplied by {n}", "{a} * {n}", "the product of {a} and {n}"), f"{a} * {n}"),
        (("{a} plus {n}", "{n} more than {a}", "{a} + {n}", "{a} with {n} added", "the sum of {a} and {n}"), f"{a} + {n}"),
        (("{a} divided by {n}", "one {n}th of {a}", "{a} over {n}", "{a} / {n}", "{a} split {n} ways"), f"{a} / {n}"),
        (("{a} minus {n}", "{n} less than {a}", "{a} - {n}", "{a} without {n} of it"), f"{a} - {n}"),
    )  # fmt: skip
    task = draw.phrase(*said, a=a, n=n)
    prompt = draw.phrase(
        "[tell|show|give] me {t}",
        "[now |so |]{t}, please",
        "I [need|want] {t}",
        "[what do I get|what comes out] for {t}",
        "work out {t}",
        "{t} is how much",
        "and {t} [is|would be] what",
        "<find> {t}",
        "[and |]{t}",
        "[what would|what will] {t} be",
        "[please |can you |]compute {t} [for me|]",
        "how much [is|would be] {t}",
        t=task,
    )
    code = f"result = round({formula}, 4)\nprint(result)"
    return (cell, then(prompt, code, "It is **{out}**.", f"{a} is in the shell; {formula}."))


@family("state", weight=0.8)
def set_variable(draw: Draw) -> tuple[Item, ...]:
    """The person asks in words for a variable, and then uses it."""
    name, value, n = variable(draw, *SCALARS), draw.number(1, 500), draw.integer(2, 30)
    prompt = draw.phrase(
        "[I have|there is] a variable {v} with value {n}",
        "{v} [is|has] {n}, [note that|write that down|keep it in mind]",
        "[use|take] {n} [as|for] {v}",
        "[initialize|initialise|start] {v} with {n}",
        "[put|write] {v} equal to {n}",
        "give {v} the value {n}",
        "from now on {v} is {n}",
        "new variable {v}, value {n}",
        "[call|name] the number {n} {v}",
        "suppose {v} is {n}",
        "my {v}: {n}",
        "bind {v} to {n}",
        "[please |]set {v} to {n}",
        "let {v} [be|equal|=] {n}",
        "[define|declare] {v} [=|as] {n}",
        "[make|create] a variable [called |named |]{v} with [the value|value] {n}",
        "{v} = {n}",
        "[store|save|keep|put] {n} in [a variable called |]{v}",
        "remember [that {v} is {n}|{n} as {v}]",
        "assign {n} to {v}",
        "{v} should be {n}",
        "[the|my] {v} is {n}, [remember|keep|save] it",
        v=name,
        n=value,
    )
    steps = (Step(f"{name} = {value}\nprint({name})", f"Assign {value} to {name}."),)
    first = Ask(prompt, steps, f"{name} is now **{{out}}**.")
    said, sign = draw.pick(
        (
            (
                "[and |now |]{v} * {n}",
                "[what is|how much is] {n} times {v}",
                "the product of {v} and {n}",
                "[now |then |]multiply it by {n}",
                "{v} multiplied by {n}",
                "<find> {v} times {n}",
                "multiply {v} by {n}",
                "{v} times {n}",
                "{n} times {v}",
            ),
            "*",
        ),
        (
            (
                "[and |now |]{v} + {n}",
                "the sum of {v} and {n}",
                "[now |then |]add {n} to it",
                "{n} more than {v}",
                "<find> {v} plus {n}",
                "add {n} to {v}",
                "{v} plus {n}",
                "{v} and {n} more",
            ),
            "+",
        ),
        (
            (
                "[and |now |]{v} - {n}",
                "{n} less than {v}",
                "[now |then |]take {n} away from it",
                "{v} without {n} of it",
                "<find> {v} minus {n}",
                "subtract {n} from {v}",
                "{v} minus {n}",
            ),
            "-",
        ),
        (
            (
                "[and |now |]{v} / {n}",
                "{v} over {n}",
                "[now |then |]divide it by {n}",
                "share {v} among {n}",
                "<find> {v} divided by {n}",
                "divide {v} by {n}",
                "split {v} by {n}",
            ),
            "/",
        ),
    )
    code = f"result = round({name} {sign} {n}, 4)\nprint(result)"
    ask = draw.phrase(*said, v=name, n=n)
    second = then(ask, code, "It is **{out}**.", f"{name} is in the shell.")
    return (first, second)


@family("state", weight=0.8)
def change_variable(draw: Draw) -> tuple[Item, ...]:
    """A variable of the person's is changed in place."""
    name, n = variable(draw, *LISTS), draw.integer(1, 500)
    templates, code, said = draw.pick(
        (("{v}.append({n})", "[one more|a new] value for {v}: {n}", "{n} [belongs|goes] at the end of {v}", "extend {v} by {n}", "[please |]append {n} at the end of {v}", "{v} [gets|needs] one more, {n}", "I forgot {n} in {v}, add it", "push {n} to {v}", "[append|add] {n} to {v}", "put {n} [into|at the end of] {v}", "[include|also add] {n} in {v}", "{v}: add [the value |]{n}"), f"{name}.append({n})", "added"),
        (("{v}.insert(0, {n})", "{v} should [begin|start] with {n}", "prepend {n} to {v}", "add {n} [before|in front of] the others in {v}", "make {n} the first of {v}", "insert {n} at the [start|beginning|front] of {v}", "put {n} at the [front|beginning] of {v}", "{n} should come first in {v}"), f"{name}.insert(0, {n})", "inserted"),
        (("{v}.pop()", "the last [value|entry] of {v} was wrong, [remove|delete] it", "[cut|chop] off the last [value|entry] of {v}", "get rid of the last [value|entry] in {v}", "shorten {v} by one at the end", "undo the last entry of {v}", "[remove|drop|delete] the last [value|element|item] [of|from] {v}", "pop the last [value|element] [of|from] {v}", "take the last value out of {v}"), f"{name}.pop()", "removed"),
        (("{v}.pop(0)", "the first [value|entry] of {v} was wrong, [remove|delete] it", "[cut|chop] off the first [value|entry] of {v}", "get rid of the first [value|entry] in {v}", "shorten {v} by one at the front", "[remove|drop|delete] the first [value|element|item] [of|from] {v}", "take the first value out of {v}", "pop the first [value|element] of {v}"), f"{name}.pop(0)", "removed"),
    )  # fmt: skip
    prompt = draw.phrase(*templates, v=name, n=n)
    code = f"{code}\nprint({name})"
    answer = f"I {said} it; {name} is now **{{out}}**."
    first = then(prompt, code, answer, f"{name} is a list; change it in place.")
    if draw.chance(0.4):
        return (person_list(draw, name), first, about_list(draw, name))
    return (person_list(draw, name), first)
