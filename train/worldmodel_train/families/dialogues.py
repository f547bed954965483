"""Conversations on one named thing: a list, a table of names and numbers, a text, some words."""

from collections.abc import Sequence

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, family
from worldmodel_train.families.data import listed, numbers, statistic_code
from worldmodel_train.families.words import GOODS, NAMES, sentence, some_names, some_words, variable

Question = tuple[tuple[str, ...], str, str, str]
"""Wordings; code; answer; think."""

# What the large and the small values of a list are called.
ADJECTIVES = {
    "prices": ("[most expensive|priciest|dearest]", "[cheapest|least expensive]"),
    "costs": ("[most expensive|highest]", "[cheapest|lowest]"),
    "temps": ("[warmest|hottest|highest]", "[coldest|coolest|lowest]"),
    "temperatures": ("[warmest|hottest|highest]", "[coldest|coolest|lowest]"),
    "ages": ("[oldest|highest]", "[youngest|lowest]"),
    "weights": ("[heaviest|largest]", "[lightest|smallest]"),
    "heights": ("[tallest|highest]", "[shortest|smallest]"),
    "distances": ("[longest|farthest]", "[shortest|nearest]"),
    "times": ("[slowest|longest]", "[fastest|shortest]"),
    "speeds": ("[fastest|highest]", "[slowest|lowest]"),
    "scores": ("[best|highest|top]", "[worst|lowest]"),
    "grades": ("[best|highest|top]", "[worst|lowest]"),
    "marks": ("[best|highest]", "[worst|lowest]"),
    "sales": ("[best|highest]", "[worst|lowest]"),
    "salaries": ("[highest|best]", "[lowest|smallest]"),
}  # fmt: skip
LIST_NAMES = (
    *ADJECTIVES, "prices", "temps", "scores", "values", "numbers", "nums", "data", "xs", "points",
    "amounts", "readings", "bills", "expenses", "steps", "rainfall", "visitors", "orders", "tips",
    "hours", "lengths", "sizes", "daily", "results", "my_list", "a", "measurements", "payments",
)  # fmt: skip
STATS = {
    "average": ("average", "mean", "average value", "avg"),
    "sum": ("sum", "total", "total sum"),
    "median": ("median", "middle value"),
    "maximum": ("maximum", "largest", "highest", "biggest one", "max"),
    "minimum": ("minimum", "smallest", "lowest", "smallest one", "min"),
    "range": ("range", "spread"),
    "standard deviation": ("standard deviation", "stdev", "std"),
}


def decimals(draw: Draw) -> tuple[str, int]:
    """Now and then people say how many decimals they want."""
    if draw.chance(0.75):
        return "", 4
    places = draw.pick(1, 2, 2, 2, 3)
    word = ("", "one", "two", "three")[places]
    s = "" if places == 1 else "s"
    form = draw.pick(", {p} decimal{s}", " to {p} decimal{s}", " ({p} decimal{s})", ", {w} decimal{s}", ", {p} decimal{s} please",
                     " rounded to {p} place{s}", ", round to {p} decimal{s}", " with {w} decimal{s}", "? {p} decimal{s}", ". {w} decimal{s}")  # fmt: skip
    return form.format(p=places, w=word, s=s), places


def statistic(name: str, values: str, places: int = 4) -> str:
    return statistic_code(name, values).replace(", 4)", f", {places})")


def whole(values: Sequence[object]) -> bool:
    return all(isinstance(v, int) for v in values)


def list_question(draw: Draw, name: str, values: list[int | float], last: str) -> tuple[Ask, str]:
    """A turn about a list, and the statistic that was taken (for `and without the last one`)."""
    end, places = decimals(draw)
    them = draw.pick(name, name, "my " + name, "the " + name, "the list", "them", "these", "those")
    kinds = ["statistic"] * 4 + ["largest", "smallest", "above", "how many above", "percent off"]
    kinds += ["append", "append", "sorted", "count", "above average", "share", "place", "extremes"]
    kinds += ["each", "gap", "two", "first", "top two", "remove"]
    if last:
        kinds += ["without", "without", "other statistic", "other statistic", "other statistic"]
    if whole(values):
        kinds += ["even", "even sum", "odd"]
    if name in ("temps", "temperatures"):
        kinds += ["fahrenheit", "fahrenheit"]
    kind = draw.pick(*kinds)
    if len(values) < 4 and kind in ("remove", "without", "top two"):
        kind = "statistic"
    high, low = ADJECTIVES.get(
        name, ("[largest|biggest|highest|greatest]", "[smallest|lowest|least]")
    )
    stat = draw.pick(*STATS)
    said = draw.pick(*STATS[stat])
    n, p = draw.pick(*values), draw.pick(5, 10, 10, 15, 20, 25, 50)
    new = draw.integer(1, 100)
    t: tuple[str, ...]
    if kind == "statistic":
        t = ("<find> the {s} of {r}{e}", "{s} of {r}{e}", "[and |now |]the {s} of {r}{e}", "what's the {s} of {r}{e}", "[can you |please |]give me the {s} of {r}{e}",
             "[what is|whats] the {s} [of all|across|over] {r}{e}", "{r}: {s}{e}", "compute the {s} [of|for] {r}{e}", "I need the {s} of {r}{e}", "{r} - what is the {s}{e}")  # fmt: skip
        code, answer, think = statistic(stat, name, places), f"The {stat} is **{{out}}**.", f"{name} is in the shell; take the {stat}."  # fmt: skip
    elif kind == "other statistic":
        stat = draw.pick(*(s for s in STATS if s != last))
        said = draw.pick(*STATS[stat])
        t = ("and the {s}{e}", "and {s}{e}", "[now |ok |]the {s}{e}", "what about the {s}{e}", "[and |]what's the {s}{e}", "also the {s}{e}", "the {s} too{e}", "[how about|and what is] the {s}{e}",
             "and their {s}{e}", "{s}{e}", "same for the {s}{e}", "[then |]what is the {s} [of them|of these|]{e}")  # fmt: skip
        code, answer, think = statistic(stat, name, places), f"The {stat} is **{{out}}**.", f"The same list, {name}; take the {stat}."  # fmt: skip
    elif kind == "without":
        which, part = draw.pick(("the last one", f"{name}[:-1]"), ("the first one", f"{name}[1:]"), ("the largest one", f"sorted({name})[:-1]"), ("the smallest one", f"sorted({name})[1:]"),
                                ("the highest", f"sorted({name})[:-1]"), ("the lowest", f"sorted({name})[1:]"), ("the biggest", f"sorted({name})[:-1]"), ("the last value", f"{name}[:-1]"))  # fmt: skip
        stat = last
        t = ("[and |]without {w}{e}", "and [if I|if we|when we] [leave out|drop|skip|ignore] {w}{e}", "what if I [leave out|drop|remove|ignore] {w}{e}", "same without {w}{e}", "[now |]ignoring {w}{e}",
             "and what is it without {w}{e}", "[the same|again] but [leave out|skip|drop] {w}{e}", "how does it change without {w}{e}", "leave {w} out, what is it then{e}", "{w} is wrong, [what is it|redo it] without [it|that]{e}")  # fmt: skip
        t = tuple(x.replace("{w}", which) for x in t)
        code, answer, think = statistic(stat, part, places), f"Without {which} the {stat} is **{{out}}**.", f"The {stat} again, of {part}."  # fmt: skip
    elif kind in ("largest", "smallest"):
        word, f, stat = (high, "max", "maximum") if kind == "largest" else (low, "min", "minimum")
        t = (f"which [one |]is the {word}", f"[and |]which one is the {word}", f"what is the {word} [one|of them|of {{r}}]", f"[tell me |show me |]the {word} [one|of {{r}}]", f"which of {{r}} is [the |]{word}",
             f"{word} [of {{r}}|one]", f"[what's|whats] the {word} in {{r}}", f"and the {word}", f"find the {word} of {{r}}")  # fmt: skip
        code, answer, think = f"result = {f}({name})\nprint(result)", "It is **{out}**.", f"{f} of {name}."  # fmt: skip
    elif kind == "above":
        up = draw.chance(0.6)
        word, sign = ("[above|over|more than|bigger than|higher than]", ">") if up else ("[below|under|less than|smaller than]", "<")  # fmt: skip
        t = (f"which [of them|of {{r}}|ones|values] are {word} {{n}}", f"[show|list|give me] [the ones|those|only the ones] {word} {{n}}", f"which are {word} {{n}}", f"[and |]only those {word} {{n}}",
             f"everything {word} {{n}} [in {{r}}|please|]", f"keep [only |]the ones {word} {{n}}", f"filter {{r}}: {word} {{n}}")  # fmt: skip
        code, answer, think = f"print([v for v in {name} if v {sign} {n}])", "These are **{out}**.", f"Keep each v of {name} with v {sign} {n}."  # fmt: skip
    elif kind == "how many above":
        up = draw.chance(0.6)
        word, sign = ("[above|over|more than|bigger than|higher than]", ">") if up else ("[below|under|less than|smaller than]", "<")  # fmt: skip
        t = (f"how many [of them|of {{r}}|values|] are {word} {{n}}", f"[and |]how many are {word} {{n}}", f"count [the ones|those|the values] {word} {{n}}", f"number of [values|{{r}}] {word} {{n}}",
             f"how many [days|times|entries|of those] [were|are] {word} {{n}}")  # fmt: skip
        code, answer, think = f"result = sum(v {sign} {n} for v in {name})\nprint(result)", "There are **{out}**.", f"Count each v of {name} with v {sign} {n}."  # fmt: skip
    elif kind == "percent off":
        up = draw.chance(0.4)
        word = draw.pick("add {p}[%| percent] to [all|each] of them", "raise [all|each] of them by {p}[%| percent]", "everything goes up by {p}[%| percent]", "increase all of {r} by {p}[%| percent]") if up else draw.pick("make every one of them {p}[%| percent] [lower|cheaper]", "reduce [all|each] of them by {p}[%| percent]", "everything is {p}[%| percent] off", "[give|apply] a {p}[%| percent] discount [on|to] all of {r}", "{p}[%| percent] off [everything|all]")  # fmt: skip
        t = (word + ", [new total|what is the new total|what's the total then|total now] [please|]", "[if I |now |]" + word + ". [new sum|total|what is the total now|and the total]", "what is the total if [we |I |]" + word)  # fmt: skip
        sign = "+" if up else "-"
        code, answer, think = f"new = [v * (1 {sign} {p} / 100) for v in {name}]\nresult = round(sum(new), 2)\nprint(result)", "The new total is **{out}**.", f"Change each of {name} by {p} percent, then the sum."  # fmt: skip
    elif kind == "append":
        stat = draw.pick("average", "sum", "average", "median", last or "sum")
        said = draw.pick(*STATS[stat])
        t = ("{m} came in [later|today], put it with the others; {s} then{e}", "[append|add|put in] {m}, [what is|whats] the {s} [then|now]{e}", "one more [value|number|one]: {m}. {s} now{e}", "include {m} too. [what is|whats] the new {s}{e}",
             "there is another one, {m}. what does the {s} become{e}", "I forgot {m}, add it and give me the {s} again{e}", "[with|and with] {m} added, what's the {s}{e}", "add {m} to {r} and tell me the {s}{e}", "now add {m} and [recompute|redo] the {s}{e}")  # fmt: skip
        code, answer, think = f"{name}.append({new})\n{statistic(stat, name, places)}", f"The {stat} is now **{{out}}**.", f"Append {new} to {name}, then the {stat}."  # fmt: skip
        values.append(new)
    elif kind == "remove":
        t = ("[remove|drop|delete|take out] the last [one|value|entry], [what is|whats] [left|the list now]", "[delete|remove] the last [entry|value] [of|from] {r}", "take the last one out of {r}", "drop the last [one|value]")  # fmt: skip
        code, answer, think, stat = f"{name}.pop()\nprint({name})", f"{name} is now **{{out}}**.", f"pop takes the last one out of {name}.", ""  # fmt: skip
        values.pop()
    elif kind == "sorted":
        down = draw.chance(0.45)
        t = ("sort [them|{r}|it] from [high to low|big to small|largest to smallest]", "[and |now |]in descending order", "[order|rank] {r}, [largest|highest] first", "{r} from the top down") if down else ("sort [them|{r}|it]", "[now |please |]sort {r} [from low to high|ascending|]", "[and |now |]in [ascending |]order", "put {r} in order", "[order|arrange] them[, smallest first|]")  # fmt: skip
        code, answer, think, stat = f"print(sorted({name}{', reverse=True' if down else ''}))", "Sorted: **{out}**.", f"sorted orders {name}.", ""  # fmt: skip
    elif kind == "count":
        t = ("how many [values |numbers |entries |]are there [in {r}|in total|]", "[and |]how many [are there|is that|values are in {r}]", "count them", "how long is {r}", "number of [entries|values] in {r}")  # fmt: skip
        code, answer, think, stat = f"result = len({name})\nprint(result)", "There are **{out}**.", f"len counts {name}.", ""  # fmt: skip
    elif kind == "above average":
        up = draw.chance(0.6)
        word, sign = ("above", ">") if up else ("below", "<")
        t = (f"which [of them|ones|values|of {{r}}|] are {word} [the |][average|mean]", f"which are {word} average", f"[show|list] those {word} the [mean|average]", f"[and |]the ones {word} average", f"what is {word} the average in {{r}}", f"what lies {word} the [mean|average]")  # fmt: skip
        code, answer, think, stat = f"mean = sum({name}) / len({name})\nprint([v for v in {name} if v {sign} mean])", f"{word.capitalize()} average: **{{out}}**.", f"The mean of {name}, then each v {sign} mean.", ""  # fmt: skip
    elif kind == "share":
        t = (f"what [percent|percentage|share] of the total is the {high} [one|]", f"how [much|many percent] of the total [is|comes from] the {high} one[, in percent|]", f"the {high} one as a [percentage|percent] of the [total|sum]", f"what % of the [sum|total] is the {high}")  # fmt: skip
        code, answer, think, stat = f"result = round(max({name}) / sum({name}) * 100, 2)\nprint(result)", "It is **{out}%**.", f"max over sum of {name}, times 100.", ""  # fmt: skip
    elif kind == "place":
        large = draw.chance(0.5)
        word, f = (high, "max") if large else (low, "min")
        t = (f"[at|in] which [position|place] is the {word} [one|value|] [counting from 1|]", f"which [entry|day|number in the row] was the {word}, counting from 1", f"[position|place] of the {word} [one|] [in {{r}}|]", f"where in {{r}} is the {word} one (first = 1)")  # fmt: skip
        code, answer, think, stat = f"result = {name}.index({f}({name})) + 1\nprint(result)", "It is number **{out}**.", f"index counts from 0, so add 1: {f} of {name}.", ""  # fmt: skip
    elif kind == "extremes":
        t = ("[top and bottom|largest and smallest|max and min|biggest and smallest] of {r}", f"the {high} and the {low} [one|of {{r}}|]", "[what are|give me|tell me] the [maximum and minimum|max and min|extremes] [of {r}|]", f"which [is|one is] the {high} and which the {low}", "max and min of {r} please")  # fmt: skip
        code, answer, think, stat = f"print(max({name}), min({name}))", "The largest and the smallest: **{out}**.", f"max and min of {name}.", ""  # fmt: skip
    elif kind == "each":
        k, did, sign = draw.pick((2, "double", "*"), (3, "triple", "*"), (new, f"add {new} to", "+"), (new, f"subtract {new} from", "-"), (10, "multiply by 10", "*"))  # fmt: skip
        did2 = did if "by 10" not in did else "times 10:"
        t = (f"[now |please |]{did2} [each|every one|all] of [them|{{r}}]", f"{did2} [every|each] [value|one|number] [in {{r}}|]", f"[what if I|can you] {did2} all of them")  # fmt: skip
        code, answer, think, stat = f"print([round(v {sign} {k}, 4) for v in {name}])", "They become **{out}**.", f"v {sign} {k} for each v of {name}.", ""  # fmt: skip
    elif kind == "gap":
        t = (f"how [much|far] is the {high} [one |]above the [average|mean]{{e}}", f"difference between the {high} and the [average|mean]{{e}}", f"by how much does the {high} one [exceed|beat] the [mean|average]{{e}}")  # fmt: skip
        code, answer, think, stat = f"result = round(max({name}) - sum({name}) / len({name}), {places})\nprint(result)", "The difference is **{out}**.", f"max of {name} minus its mean.", ""  # fmt: skip
    elif kind == "two":
        t = ("[total|sum] and [average|mean] of {r}{e}", "[what are|give me|I need] the [total|sum] and the [average|mean] [of {r}|]{e}", "both the [sum|total] and the [mean|average]{e}", "how much is that [in total|altogether] and on average{e}", "{r}: [total and average|sum and mean]{e}")  # fmt: skip
        code, answer, think, stat = f"print(round(sum({name}), {places}), round(sum({name}) / len({name}), {places}))", "Total and average: **{out}**.", f"sum of {name}, and sum over len.", ""  # fmt: skip
    elif kind == "first":
        spot, index = draw.pick(("first", 0), ("second", 1), ("third", 2), ("last", -1))
        if len(values) < 3:
            spot, index = "last", -1
        t = (f"what is the {spot} [one|value|entry] [of {{r}}|in {{r}}|]", f"[and |]the {spot} [one|value]", f"show me the {spot} [entry|value] [of {{r}}|]", f"{spot} [value|one] in {{r}}")  # fmt: skip
        code, answer, think, stat = f"print({name}[{index}])", f"The {spot} one is **{{out}}**.", f"Index {index} of {name}.", ""  # fmt: skip
    elif kind == "top two":
        k = draw.pick(2, 3)
        word = ("two", "three")[k - 2]
        t = (f"the [{k}|{word}] {high} [of {{r}}|ones|]", f"[what|which] are the [{k}|{word}] {high} ones", f"top {k} [of {{r}}|]", f"[show|give] me the [{k}|{word}] {high}")  # fmt: skip
        code, answer, think, stat = f"print(sorted({name}, reverse=True)[:{k}])", "These are **{out}**.", f"Sort {name}, largest first, keep {k}.", ""  # fmt: skip
    elif kind == "fahrenheit":
        t = ("their mean, but as a fahrenheit value{e}", "what is the [average|mean] in fahrenheit{e}", "and the mean in degrees fahrenheit{e}", "mean temperature in F{e}")  # fmt: skip
        code, answer, think, stat = f"result = round(sum({name}) / len({name}) * 9 / 5 + 32, {places})\nprint(result)", "On average **{out} °F**.", f"The mean of {name}, times 9 / 5, plus 32.", ""  # fmt: skip
    elif kind == "even sum":
        word, rest = draw.pick(("even", "== 0"), ("odd", "== 1"))
        t = (f"total of [just |]the {word} numbers [in {{r}}|]", f"add up [only |]the {word} ones", f"what do the {word} [ones|numbers] [in {{r}} |]add up to", f"[and |]the sum of [just |only |]the {word} ones")  # fmt: skip
        code, answer, think, stat = f"result = sum(v for v in {name} if v % 2 {rest})\nprint(result)", "Their sum is **{out}**.", f"Add each v of {name} with v % 2 {rest}.", ""  # fmt: skip
    elif kind == "odd":
        word, rest = draw.pick(("even", "== 0"), ("odd", "== 1"))
        t = (f"how many [of them|of {{r}}|] are {word}", f"[and |]how many {word} ones [are there|]", f"count the {word} [ones|numbers] [in {{r}}|]")  # fmt: skip
        code, answer, think, stat = f"result = sum(v % 2 {rest} for v in {name})\nprint(result)", "There are **{out}**.", f"Count each v of {name} with v % 2 {rest}.", ""  # fmt: skip
    else:
        word, rest = draw.pick(("even", "== 0"), ("odd", "== 1"))
        t = (f"which [of them|ones|of {{r}}] are {word}", f"[show|list|keep] [only |]the {word} ones", f"[and |]the {word} ones", f"{word} numbers in {{r}}")  # fmt: skip
        code, answer, think, stat = f"print([v for v in {name} if v % 2 {rest}])", "These are **{out}**.", f"Keep each v of {name} with v % 2 {rest}.", ""  # fmt: skip
    prompt = draw.phrase(*t, r=them, e=end, s=said, n=n, p=p, m=new)
    return Ask(prompt, (Step(code, think),), answer), stat


@family("conversation", weight=4)
def chat_list(draw: Draw) -> tuple[Item, ...]:
    """A list of the person's own, or typed in the first question, and turns about it."""
    values = numbers(draw, 4, 9)
    if min(values) < 0:
        values = [abs(v) + 1 for v in values]
    items: list[Item] = []
    last = ""
    if draw.chance(0.65):
        name = variable(draw, *LIST_NAMES)
        items.append(Cell(f"{name} = {values}"))
    else:
        name, stat = "values", draw.pick(*STATS)
        end, places = decimals(draw)
        prompt = draw.phrase(
            "[what is the |the |]{s} of {v}{e}",
            "<find> the {s} of {v}{e}",
            "{v}: {s}{e}",
            "I have [these numbers|the numbers|a list]: {v}. [what is|give me] the {s}{e}",
            "{v} - {s} please{e}",
            "[my|the|our] [expenses|scores|readings|times|prices] were {v}. {s}{e}",
            v=listed(values, draw), s=draw.pick(*STATS[stat]), e=end,
        )  # fmt: skip
        code = f"values = {values}\n{statistic(stat, 'values', places)}"
        think = f"Put the numbers into a list; take the {stat}."
        items.append(Ask(prompt, (Step(code, think),), f"The {stat} is **{{out}}**."))
        last = stat
    for _ in range(draw.integer(1, 3)):
        turn, last = list_question(draw, name, values, last)
        items.append(turn)
    return tuple(items)


# --- names and numbers --------------------------------------------------------------------------

TABLES = (
    ("stock", GOODS, "items", 1, 90, "whatever is there"), ("grades", NAMES, "", 20, 100, ""), ("ages", NAMES, "", 5, 90, ""),
    ("prices", GOODS, "", 1, 90, ""), ("scores", NAMES, "points", 1, 100, ""), ("votes", NAMES, "votes", 3, 400, ""),
    ("inventory", GOODS, "items", 1, 200, ""), ("marks", "math physics biology history art music english".split(), "", 20, 100, ""),
    ("sales", "Jan Feb Mar Apr May Jun Jul".split(), "", 100, 3000, ""), ("expenses", "rent food travel fun savings books phone".split(), "", 20, 1500, ""),
    ("temps", "Rome Oslo Paris Cairo Lima Delhi Tokyo Madrid".split(), "", 1, 40, ""), ("points", "Lions Tigers Bears Eagles Sharks Wolves".split(), "points", 1, 90, ""),
    ("salaries", NAMES, "", 1500, 6000, ""), ("heights", NAMES, "cm", 140, 205, ""), ("orders", NAMES, "", 1, 40, ""), ("population", "Rome Paris Oslo Cairo Lima Delhi".split(), "", 100, 9000, ""),
)  # fmt: skip
TABLE_WORDS = {
    "prices": ("most expensive", "cheapest"), "ages": ("oldest", "youngest"), "temps": ("warmest", "coldest"),
    "heights": ("tallest", "shortest"), "grades": ("best", "worst"), "marks": ("best", "worst"),
}  # fmt: skip


def table_question(draw: Draw, name: str, table: dict[str, int | float]) -> Ask:
    end, places = decimals(draw)
    who = draw.pick("which one", "who") if name in ("grades", "ages", "scores", "votes", "salaries", "heights", "points") else draw.pick("which one", "which", "what")  # fmt: skip
    high, low = TABLE_WORDS.get(name, ("highest", "lowest"))
    keys = list(table)
    a, b = draw.random.sample(keys, 2)
    n = draw.pick(*table.values())
    kinds = ["total", "total", "average", "best", "best", "worst", "below average", "below average", "above", "count", "one", "gap", "share", "ranking", "both", "second", "how many above"]  # fmt: skip
    countable = name in ("stock", "inventory", "votes", "points", "orders")
    kinds += ["sold", "sold", "new"] if countable else ["change", "new"]
    kind = draw.pick(*kinds)
    them = draw.pick(name, name, "the " + name, "my " + name, "the table", "all of them")
    t: tuple[str, ...]
    if kind == "total":
        t = ("[how much|how many] [is that |are there |][altogether|in total|together|all in all] [in {r}|]", "[what is|what's|<find>] the total [of {r}|]", "[and |]total now", "[sum|total] of {r}", "add [up |]{r}", "how much does {v} hold, all in all", "[and |]what is the total now", "what do they add up to", "everything together")  # fmt: skip
        code, answer, think = f"result = round(sum({name}.values()), {places})\nprint(result)", "The total is **{out}**.", f"Add the values of {name}."  # fmt: skip
    elif kind == "average":
        t = ("the mean over all{e}", "[what is|what's|<find>] the [average|mean] [of {r}|]{e}", "[and |]the [average|mean]{e}", "how much is that on average{e}", "average of {r}{e}", "mean value in {v}{e}", "[average|mean] of all [values|of them|of {v}]{e}", "what is it on average{e}")  # fmt: skip
        code, answer, think = f"result = round(sum({name}.values()) / len({name}), {places})\nprint(result)", "The average is **{out}**.", f"Sum of the values of {name} over how many."  # fmt: skip
    elif kind in ("best", "worst"):
        f, word = ("max", high) if kind == "best" else ("min", low)
        more = "most|highest value|most of all" if kind == "best" else "least|lowest value|fewest"
        t = (f"{who} is the {word}", f"{who} has [the |]{more.split('|')[0]} [in {{v}}|]", f"{who} has the {more.split('|')[1]} [in {{r}}|]", f"[and |]{who} is {word}", f"[tell me |name |find |]the {word} [one|in {{v}}|of {{r}}]", f"{word} [of {{r}}|one|in {{v}}]", f"[name|tell me] the {word} [one|of them|]", f"which [name|entry|key] is {word} in {{v}}")  # fmt: skip
        code, answer, think = f"print({f}({name}, key={name}.get))", f"The {word} is **{{out}}**.", f"{f} over {name} by its values."  # fmt: skip
    elif kind == "second":
        t = (f"[and |]{who} is second", "who or what comes second in {v}", f"second {high} [in {{v}}|]", f"[name|find] the second {high} [one|]", "[who|which] is [in second place|the runner up]")  # fmt: skip
        code, answer, think = f"print(sorted({name}, key={name}.get, reverse=True)[1])", "Second is **{out}**.", f"Sort {name} by value, largest first; index 1."  # fmt: skip
    elif kind == "below average":
        word, sign = draw.pick(("below", "<"), ("above", ">"), ("under", "<"), ("over", ">"))
        t = (f"{who.replace(' one', ' ones')} [lies|lie] {word} the mean", f"{who} is {word} average", f"[list|show|name] [those|everyone|the ones] {word} [the |][average|mean]", f"[and |]which [ones|of them] are {word} average [in {{v}}|]", f"[names|keys] with a value {word} [the mean|average]", f"which [of {{r}}|entries] are {word} the mean")  # fmt: skip
        code, answer, think = f"mean = sum({name}.values()) / len({name})\nprint([k for k, v in {name}.items() if v {sign} mean])", f"{word.capitalize()} average: **{{out}}**.", f"The mean of {name}, then the keys with v {sign} mean."  # fmt: skip
    elif kind in ("above", "how many above"):
        up = draw.chance(0.6)
        word, sign = ("[above|over|more than|higher than]", ">") if up else ("[below|under|less than|lower than]", "<")  # fmt: skip
        if kind == "above":
            t = (f"{who.replace(' one', ' ones')} [has|have] {word} {{n}}", f"which [of them|of {{r}}|ones] are {word} {{n}}", f"[list|show|name] [those|everyone|the ones] {word} {{n}}", f"[who|what] has {word} {{n}} in {{v}}", f"filter {{v}}: {word} {{n}}")  # fmt: skip
            code, answer, think = f"print([k for k, v in {name}.items() if v {sign} {n}])", "These are **{out}**.", f"The keys of {name} with v {sign} {n}."  # fmt: skip
        else:
            t = (f"how many [of them |]have {word} {{n}}", f"how many [of {{r}}|entries|] are {word} {{n}}", f"count [those|the ones] {word} {{n}}", f"[and |]how many {word} {{n}}")  # fmt: skip
            code, answer, think = f"result = sum(v {sign} {n} for v in {name}.values())\nprint(result)", "There are **{out}**.", f"Count the values of {name} with v {sign} {n}."  # fmt: skip
    elif kind == "count":
        t = ("how many [entries|names|different ones|keys] are [there|in {v}]", "how many are in {v}", "[length|size] of {v}", "how many [people|things|different items] are that", "count the entries of {v}")  # fmt: skip
        code, answer, think = f"result = len({name})\nprint(result)", f"{name} has **{{out}}** entries.", f"len counts the entries of {name}."  # fmt: skip
    elif kind == "one":
        t = ("[and |]what [about|is it for] {a}", "how much [does|has|did] {a} [have|got|get]", "what does {v} say for {a}", "[look up|show|give me] {a} [in {v}|]", "{a}'s value [in {v}|]", "what is {a} in {v}", "value for {a}", "how [much|many] for {a}")  # fmt: skip
        code, answer, think = f"print({name}[{a!r}])", f"For {a} it is **{{out}}**.", f"Look up {a!r} in {name}."  # fmt: skip
    elif kind == "gap":
        t = ("[what is |]the difference between {a} and {b}", "how [much|many] more [or less |]is {a} than {b}", "how far apart are {a} and {b}", "{a} versus {b}, what is the difference", "gap between {a} and {b} in {v}", "compare {a} [with|and] {b}, difference")  # fmt: skip
        code, answer, think = f"result = round(abs({name}[{a!r}] - {name}[{b!r}]), 2)\nprint(result)", "The difference is **{out}**.", f"{name} of {a!r} and {b!r}, the difference."  # fmt: skip
    elif kind == "share":
        places = 2 if places == 4 else places
        t = ("what [percent|percentage|share] of the total is {a}{e}", "how many percent [of the total |of all |]does {a} have{e}", "{a} as a percentage of the total{e}", "share of {a} in [%|percent]{e}", "which part of the total [is|goes to] {a}, in percent{e}", "what % goes to {a}{e}")  # fmt: skip
        code, answer, think = f"result = round({name}[{a!r}] / sum({name}.values()) * 100, {places})\nprint(result)", f"{a} has **{{out}}%** of the total.", f"{name} of {a!r} over the total, times 100."  # fmt: skip
    elif kind == "ranking":
        down = draw.chance(0.65)
        t = ("[sort|order|rank] [them|{r}|the names] from [highest to lowest|best to worst|high to low]", "ranking of {r}", "[list|show] the [names|entries] [from the top down|highest first|best first]", "[order|sort] by value, [largest|highest] first", "who is first, second, third and so on") if down else ("[sort|order] [them|{r}|the names] from [lowest to highest|low to high]", "[list|show] the [names|entries], [lowest|smallest] first", "sort {v} by value [and give me the keys|]", "keys of {v} ordered by value")  # fmt: skip
        code, answer, think = f"print(sorted({name}, key={name}.get{', reverse=True' if down else ''}))", "In order: **{out}**.", f"Sort {name} by its values."  # fmt: skip
    elif kind == "both":
        t = (f"{who} is the {high} and what is the [total|sum]", f"the {high} one and the total of {{r}}", f"[name|tell me] the {high} [one|] and [also |]the sum", f"{high} and total")  # fmt: skip
        code, answer, think = f"print(max({name}, key={name}.get), round(sum({name}.values()), 2))", "The first, and the total: **{out}**.", f"max over {name} by value, and the sum of the values."  # fmt: skip
    elif kind == "sold":
        x, y = draw.integer(1, max(1, int(table[a]) - 1)), draw.integer(1, max(1, int(table[b]) - 1))  # fmt: skip
        up = draw.chance(0.25)
        sign = "+" if up else "-"
        t = ("today [we |I |]{w} {x} of the {a} and {y} of the {b}. [what do I have|how many do I have] of each now", "{w} {x} {a} and {y} {b}, [what's|what is] left of them", "after we {w} {x} {a} and {y} {b}, how many of each are left", "{x} {a} and {y} {b} were {w}. new [numbers|amounts] for both", "{w}: {x} {a}, {y} {b}. what is left of {a} and {b}") if not up else ("[we |I |]{w} {x} {a} and {y} {b}. how many of each now", "{x} {a} and {y} {b} {w}. new [numbers|amounts] for both", "[add|put in] {x} more {a} and {y} more {b}. what are they now")  # fmt: skip
        t = tuple(s.replace("{w}", draw.pick("bought", "got", "received") if up else draw.pick("sold", "used", "lost", "gave away")) for s in t)  # fmt: skip
        code = f"{name}[{a!r}] {sign}= {x}\n{name}[{b!r}] {sign}= {y}\nprint({name}[{a!r}], {name}[{b!r}])"  # fmt: skip
        answer, think = f"{a} and {b}: **{{out}}**.", f"{sign}= {x} for {a!r} and {sign}= {y} for {b!r}, then both."  # fmt: skip
        table[a] += x if up else -x
        table[b] += y if up else -y
        return Ask(draw.phrase(*t, a=a, b=b, x=x, y=y), (Step(code, think),), answer)
    elif kind == "change":
        m = draw.integer(1, 100)
        t = ("[change|set|correct|update] {a} to {m}[, new average|. what is the average now|. average now]{e}", "{a} should be {m}, [what is the average then|fix it and give the mean]{e}", "{a} is [wrong, it is|actually|really] {m}. new average{e}")  # fmt: skip
        code = f"{name}[{a!r}] = {m}\nresult = round(sum({name}.values()) / len({name}), {places})\nprint(result)"  # fmt: skip
        answer, think = "The average is now **{out}**.", f"Set {a!r} to {m}, then the average."
        table[a] = m
        return Ask(draw.phrase(*t, a=a, m=m, e=end), (Step(code, think),), answer)
    else:
        pool = [w for w in (NAMES if keys[0][0].isupper() else GOODS) if w not in table]
        c, m = draw.pick(*pool), draw.integer(1, 100)
        t = ("add {c} with {m}[, what is the total|. new total|. total now|]", "[put|include] {c}: {m} [too|as well|in {v}], [what's|and give me] the total", "there is [also|one more:] {c} with {m}. what is the total then", "[new entry|also] {c} {m}, total")  # fmt: skip
        code = f"{name}[{c!r}] = {m}\nresult = round(sum({name}.values()), 2)\nprint(result)"
        answer, think = "The total is now **{out}**.", f"Set {c!r} to {m}, then the total."
        table[c] = m
        return Ask(draw.phrase(*t, c=c, m=m, v=name), (Step(code, think),), answer)
    if high in ("oldest", "tallest", "best") and kind == "one":
        t = (*t, "how is {a} doing" if high == "best" else "what is it for {a}")
    prompt = draw.phrase(*t, r=them, v=name, e=end, a=a, b=b, n=n)
    return Ask(prompt, (Step(code, think),), answer)


@family("conversation", weight=3)
def chat_table(draw: Draw) -> tuple[Item, ...]:
    """A dictionary of the person's own, or told in words, and turns about it."""
    name, keys, _unit, low, high, _ = draw.pick(*TABLES)
    chosen = draw.random.sample(keys, draw.integer(3, 5))
    if draw.chance(0.35):
        chosen = (some_names if keys[0][0].isupper() else some_words)(draw, len(chosen))
    found = draw.random.sample(range(low, high + 1), len(chosen))
    decimal = name in ("prices", "temps", "marks") and draw.chance(0.35)
    table: dict[str, int | float] = {
        k: round(v + draw.pick(0.5, 0.25, 0.99), 2) if decimal else v
        for k, v in zip(chosen, found, strict=True)
    }
    name = variable(draw, name, name, name)
    items: list[Item] = []
    if draw.chance(0.7):
        items.append(Cell(f"{name} = {table}"))
    else:
        form = draw.pick("{} {}", "{}: {}", "{} = {}", "{} has {}", "{} ({})", "{} with {}")
        told = draw.pick(", ", ", ", "; ", "\n").join(form.format(k, v) for k, v in table.items())
        prompt = draw.phrase(
            "[here are|these are|I have] [the|my|our] {v}: {t}. [remember|keep|save] [them|this]",
            "[remember|store|save|keep in mind] [the|my|these] {v}: {t}",
            "{v}: {t}. [store|save|keep] that [as a dictionary|in a table|]",
            "[make|create] a [dictionary|dict|table] {v} [with|of] {t}",
            "put [this|these] in {v}: {t}",
            "[let|my] {v} be {t}",
            v=name, t=told,
        )  # fmt: skip
        items.append(
            Ask(
                prompt,
                (Step(f"{name} = {table}\nprint({name})", f"A dictionary called {name}."),),
                f"{name} is **{{out}}**.",
            )
        )
    items += [table_question(draw, name, table) for _ in range(draw.integer(1, 3))]
    return tuple(items)


# --- a text -------------------------------------------------------------------------------------


def text_question(draw: Draw, name: str, text: str) -> Ask:
    it = draw.pick(name, name, name, "the " + name, "my " + name, "it", "this")
    w = draw.pick(*text.replace(",", "").replace(".", "").split())
    c = draw.pick(*[x for x in text.lower() if x.isalpha()])
    other = draw.pick(*some_words(draw, 2))
    table: tuple[Question, ...] = (
        (("{v} has how many words", "word count [of {r}|]", "[count|number of] [the |]words [in {r}|]", "how many words [does {r} have|is that]", "{v}: how many words"), f"result = len({name}.split())\nprint(result)", "It has **{out}** words.", f"split {name} and count."),
        (("how many [characters|letters and spaces] [are |]in {r}", "how long is {r}", "[length|character count] of {r}", "[and |]how many characters"), f"result = len({name})\nprint(result)", "It has **{out}** characters.", f"len counts the characters of {name}."),
        (('the number of times {w} [is|stands] in {r}', "how many times is {w} in {r}", 'count "{w}" [in {r}|]', "[number of|how many] times {w} [appears|occurs]", 'how often is the word "{w}" [used|there]'), f"result = {name}.lower().count({w.lower()!r})\nprint(result)", f"{w} comes **{{out}}** times.", f"count of {w.lower()!r} in {name} in lower case."),
        (("[which|what] is the longest word [in {r}|]", "longest word [in {r}|]", "[and |]the longest word", "find the longest word of {r}"), f"print(max({name}.replace(',', '').split(), key=len))", "The longest word is **{out}**.", f"max over the words of {name} by len."),
        (("reverse {r}", "{v} backwards", "[write|print] {r} [backwards|in reverse]", "turn {r} around"), f"print({name}[::-1])", "Reversed: **{out}**", f"{name} with step -1."),
        (("{v} in [capitals|upper case|uppercase]", "[write|put|make] {r} in [all caps|capitals|upper case]", "uppercase {r}"), f"print({name}.upper())", "In capitals: **{out}**", f"upper of {name}."),
        (("{v} in lower case", "[write|make] {r} lower case", "lowercase {r}"), f"print({name}.lower())", "In lower case: **{out}**", f"lower of {name}."),
        (("how many vowels [are |]in {r}", "count the vowels [in {r}|]", "[number of |]vowels in {r}", "[and |]how many vowels"), f"result = sum(c in 'aeiou' for c in {name}.lower())\nprint(result)", "It has **{out}** vowels.", f"Count the characters of {name} that are in 'aeiou'."),
        (("how many {c}'s [are |]in {r}", 'how often [does the letter|is] "{c}" [occur|] in {r}', "count the letter {c} [in {r}|]", "number of {c} in {r}"), f"result = {name}.lower().count('{c}')\nprint(result)", f"{c} comes **{{out}}** times.", f"count of '{c}' in {name} in lower case."),
        (("[what is|which is] the first word [of {r}|in {r}|]", "first word [of {r}|]", "with which word does {r} [begin|start]"), f"print({name}.split()[0])", "The first word is **{out}**.", f"split {name}; index 0."),
        (("[what is|which is] the last word [of {r}|in {r}|]", "last word [of {r}|]", "with which word does {r} end"), f"print({name}.split()[-1])", "The last word is **{out}**.", f"split {name}; index -1."),
        (("how many different words [are |]in {r}", "[number of|count the] [unique|distinct|different] words [in {r}|]", "[and |]how many [different|unique] ones"), f"result = len(set({name}.lower().split()))\nprint(result)", "It has **{out}** different words.", f"The set of the words of {name}, in lower case."),
        (('replace "{w}" [with|by] "{o}" [in {r}|]', "[change|swap] {w} [to|for] {o} in {r}", "put {o} instead of {w}"), f"print({name}.replace({w!r}, {other!r}))", "It becomes **{out}**", f"replace {w!r} by {other!r} in {name}."),
        (('is "{w}" in {r}', "does {r} contain {w}", "check whether {w} [is|occurs] in {r}"), f"print('yes' if {w!r} in {name} else 'no')", f"Is {w} in it? **{{out}}**.", f"{w!r} in {name}."),
        (("sort the words [of {r}|]", "words of {r} [in alphabetical order|alphabetically]", "list the words from a to z"), f"print(sorted({name}.lower().split()))", "Sorted: **{out}**.", f"sorted words of {name}."),
        (("how long is each word", "length of [each|every] word [in {r}|]", "[word lengths|letters per word] [of {r}|]"), f"print([len(w) for w in {name}.split()])", "The lengths are **{out}**.", f"len of each word of {name}."),
        (("[most common|most frequent] letter [in {r}|]", "which letter [comes|occurs|appears] most [often |][in {r}|]"), f"from collections import Counter\nletters = [c for c in {name}.lower() if c.isalpha()]\nprint(Counter(letters).most_common(1)[0][0])", "The most common letter is **{out}**.", f"Counter counts the letters of {name}."),
        (("{r} without spaces", "remove the spaces [from {r}|]", "take out all spaces"), f"print({name}.replace(' ', ''))", "Without spaces: **{out}**", f"replace the spaces of {name} by nothing."),
        (("make a list of the words [in {r}|]", "split {r} into words", "the words [of {r}|] as a list"), f"words = {name}.split()\nprint(words)", "The words are **{out}**.", f"split {name}."),
    )  # fmt: skip
    t, code, answer, think = draw.pick(*table)
    prompt = draw.phrase(*t, r=it, v=name, w=w, c=c, o=other)
    return Ask(prompt, (Step(code, think),), answer)


@family("conversation", weight=1.5)
def chat_text(draw: Draw) -> tuple[Item, ...]:
    name = variable(draw, "text", "text", "sentence", "s", "message", "title", "quote", "line", "phrase", "headline", "note")  # fmt: skip
    text = sentence(draw)
    if draw.chance(0.35):
        text = f"{text}{draw.pick(', ', ' and ')}{sentence(draw)}"
    items: list[Item] = [Cell(f"{name} = {text!r}")]
    items += [text_question(draw, name, text) for _ in range(draw.integer(1, 3))]
    return tuple(items)


# --- a list of words ----------------------------------------------------------------------------


def words_question(draw: Draw, name: str, words: list[str]) -> Ask:
    it = draw.pick(name, name, "the " + name, "my " + name, "the list", "them", "these")
    w, k = draw.pick(*words), draw.integer(3, 6)
    c = draw.pick(*words)[0]
    new = some_names(draw, 1)[0] if words[0][0].isupper() else some_words(draw, 1)[0]
    table: tuple[Question, ...] = (
        (("how many [{v} |]are there", "how many [are |]in {r}", "[length|size] of {r}", "count {r}", "how many {v} do I have"), f"result = len({name})\nprint(result)", "There are **{out}**.", f"len counts {name}."),
        (("which [one |]comes first alphabetically", "first [one |]in alphabetical order", "[which|who] is first in the alphabet", "alphabetically first [of {r}|]"), f"print(min({name}))", "First comes **{out}**.", f"min of {name} by the alphabet."),
        (("number of {v}, and the one at the front of the alphabet", "count {r}, and tell me the alphabetically first one", "how many {v}, and the first by alphabet"), f"print(len({name}), min({name}))", "How many, and the first: **{out}**.", f"len and min of {name}."),
        (("all {v} together have how many letters", "how many letters [do they|do {r}] have [together|in total|altogether]", "[sum|total] of the lengths [of {r}|]", "letters in all [together|of {r}]"), f"result = sum(len(w) for w in {name})\nprint(result)", "Together they have **{out}** letters.", f"Add len of each of {name}."),
        (("which [one |]is [the |]longest", "longest [one |]of {r}", "[and |]the longest [one|word|]", "which of {r} has the most letters"), f"print(max({name}, key=len))", "The longest is **{out}**.", f"max of {name} by len."),
        (("which [one |]is [the |]shortest", "shortest [one |]of {r}", "[and |]the shortest [one|]", "which of {r} has the fewest letters"), f"print(min({name}, key=len))", "The shortest is **{out}**.", f"min of {name} by len."),
        (("sort {r} [alphabetically|from a to z|by the alphabet|]", "{v} in alphabetical order", "[now |]put {r} in alphabetical order", "alphabetical list of {r}"), f"print(sorted({name}))", "Sorted: **{out}**.", f"sorted goes by the alphabet for {name}."),
        (("sort {r} by length", "{v} from short to long", "order {r} by number of letters"), f"print(sorted({name}, key=len))", "By length: **{out}**.", f"sorted with key=len for {name}."),
        (("which [of {r} |ones |]start with {c}", "[those|everything] [starting|beginning] with {c}", "[show|list] [the ones|those|all] that [start|begin] with {c}"), f"print([w for w in {name} if w.startswith('{c}')])", f"With {c}: **{{out}}**.", f"Keep each w of {name} that starts with '{c}'."),
        (("which [of {r} |ones |]have more than {k} letters", "[those|all] longer than {k} letters", "[show|keep] [the ones|those] with more than {k} letters"), f"print([w for w in {name} if len(w) > {k}])", "These are **{out}**.", f"Keep each w of {name} with len(w) > {k}."),
        (("[join|write|put] {r} [with commas|in one line|into one text with commas]", "one line with all of {r}, separated by commas", "join {r} by a comma"), f"print(', '.join({name}))", "Joined: **{out}**", f"', '.join of {name}."),
        (("[add|append] {n} [to {r}|]", "{n} is missing, add [it|that]", "put {n} at the end", "include {n} [too|as well]"), f"{name}.append({new!r})\nprint({name})", f"{name} is now **{{out}}**.", f"Append {new!r} to {name}."),
        (("is {w} in {r}", "does {r} contain {w}", "check if {w} is [there|in {r}]"), f"print('yes' if {w!r} in {name} else 'no')", f"Is {w} in it? **{{out}}**.", f"{w!r} in {name}."),
        (("how long is each [of {r}|one|]", "length of each [one |][in {r}|]", "[letters|number of letters] of each"), f"print([len(w) for w in {name}])", "The lengths are **{out}**.", f"len of each of {name}."),
        (("{v} in [capitals|upper case]", "[write|make] {r} in capitals", "uppercase all of {r}"), f"print([w.upper() for w in {name}])", "In capitals: **{out}**.", f"upper for each of {name}."),
        (("reverse {r}", "{v} backwards", "[the list|{r}] in reverse order", "last one first"), f"print({name}[::-1])", "Reversed: **{out}**.", f"{name} with step -1."),
        (("[show|what is|which is] the first one [in {r}|]", "first [one |of {r}]", "what comes first in {v}"), f"print({name}[0])", "The first one is **{out}**.", f"Index 0 of {name}."),
        (("[show|what is|which is] the last one [in {r}|]", "last [one |of {r}]", "and the last one"), f"print({name}[-1])", "The last one is **{out}**.", f"Index -1 of {name}."),
        (("[initials|first letters] of {r}", "first letter of each [of {r}|one|]", "only the first letters"), f"print([w[0] for w in {name}])", "The first letters are **{out}**.", f"w[0] for each w of {name}."),
        (("average length [of {r}|]", "how many letters do {r} have on average", "mean number of letters [in {r}|]"), f"result = round(sum(len(w) for w in {name}) / len({name}), 4)\nprint(result)", "On average **{out}** letters.", f"The mean of len over {name}."),
        (("{v} without {w}", "[leave out|without|drop] {w}", "everyone but {w}" if words[0][0].isupper() else "all but {w}"), f"print([w for w in {name} if w != {w!r}])", f"Without {w}: **{{out}}**.", f"Keep each of {name} that is not {w!r}."),
        (("at [which|what] [place|position] is {w}", "position of {w} [in {r}|, counting from 1|]", "which number is {w} [in {r}|]"), f"result = {name}.index({w!r}) + 1\nprint(result)", f"{w} is number **{{out}}**.", f"index of {w!r} in {name}, plus 1."),
        (("how many {c}'s [are |]in all of them", "how often does {c} occur in {r}", "count the letter {c} in all of {r}"), f"result = ''.join({name}).lower().count('{c.lower()}')\nprint(result)", f"{c} comes **{{out}}** times.", f"Join {name} and count '{c.lower()}'."),
    )  # fmt: skip
    t, code, answer, think = draw.pick(*table)
    if ".append(" in code:
        words.append(new)
    prompt = draw.phrase(*t, r=it, v=name, w=w, c=c, k=k, n=new)
    return Ask(prompt, (Step(code, think),), answer)


@family("conversation", weight=1.5)
def chat_words(draw: Draw) -> tuple[Item, ...]:
    people = draw.chance(0.4)
    count = draw.integer(3, 6)
    words = some_names(draw, count) if people else some_words(draw, count)
    name = variable(draw, "names", "names", "friends", "students", "team", "guests", "players") if people else variable(draw, "words", "words", "items", "things", "tags", "animals", "todo", "topics", "basket")  # fmt: skip
    items: list[Item] = [Cell(f"{name} = {words}")]
    items += [words_question(draw, name, words) for _ in range(draw.integer(1, 3))]
    return tuple(items)
