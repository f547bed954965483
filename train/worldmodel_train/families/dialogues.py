"""Conversations on one named thing: a list, a table of names and numbers, a text, some words."""

from collections.abc import Sequence

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, family
from worldmodel_train.families.data import listed, numbers, statistic_code
from worldmodel_train.families.follow_ups import follow_up
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
    kinds += ["each", "gap", "two", "first", "top two", "remove", "running", "steps", "backwards"]
    kinds += ["some", "set one", "cut", "percent each", "closest"]
    if last.startswith("sorted"):
        kinds = ["other way"]
    elif last.startswith(("<", ">")):
        kinds = ["of these how many", "of these sum", "of these sum", "the others", "of these mean"]
    elif last:
        kinds += ["without", "without", "other statistic", "other statistic", "other statistic"]
    if whole(values):
        kinds += ["even", "even sum", "odd"]
    if name in ("temps", "temperatures"):
        kinds += ["fahrenheit", "fahrenheit"]
    kind = draw.pick(*kinds)
    if len(values) < 4 and kind in ("remove", "without", "top two", "some", "cut"):
        kind = "statistic"
    high, low = ADJECTIVES.get(
        name, ("[largest|biggest|highest|greatest]", "[smallest|lowest|least]")
    )
    stat = draw.pick(*STATS)
    said = draw.pick(*STATS[stat])
    n, p = draw.pick(*values), draw.pick(5, 10, 10, 15, 20, 25, 50)
    new = draw.integer(1, 100)
    t: tuple[str, ...]
    if kind in LATER:
        t, code, answer, think, stat = _later(draw, kind, name, values, last, new)
    elif kind == "statistic":
        t = ("[and |]{s} {r}{e}", "[work out|determine|report] the {s} [for|of] {r}{e}", "could you [tell|give] me the {s} of {r}{e}", "[I'd like|I want|we need] [to see |to know |]the {s} [of|in] {r}{e}", "what [number|value] is the {s} of {r}{e}", "{r}, {s}{e}", "{s}, {r}{e}",
             "{s} please, [for|of] {r}{e}", "let me [know|have|see] the {s} of {r}{e}", "[using|with|from] {r}, [find|compute|calculate] the {s}{e}", "take {r} and [give|return|compute] the {s}{e}", "[do you know|what would be] the {s} of {r}{e}", "what [comes out|do you get] as the {s} of {r}{e}", "{s}({v}){e}", "the {s} [I get |]from {r} [is|would be] what{e}", "in {r}, what's the {s}{e}",
             "<find> the {s} of {r}{e}", "{s} of {r}{e}", "[and |now |]the {s} of {r}{e}", "what's the {s} of {r}{e}", "[can you |please |]give me the {s} of {r}{e}",
             "[what is|whats] the {s} [of all|across|over] {r}{e}", "{r}: {s}{e}", "compute the {s} [of|for] {r}{e}", "I need the {s} of {r}{e}", "{r} - what is the {s}{e}")  # fmt: skip
        code, answer, think = statistic(stat, name, places), f"The {stat} is **{{out}}**.", f"{name} is a list; take the {stat}."  # fmt: skip
    elif kind == "other statistic":
        stat = draw.pick(*(s for s in STATS if s != last))
        said = draw.pick(*STATS[stat])
        t = ("[give|show|tell] me the {s} [as well|too|also]{e}", "[I |we ]also [need|want] the {s}{e}", "[and |]their {s}, [please|too]{e}", "plus the {s}{e}", "how about their {s}{e}", "and what would the {s} be{e}", "[next|next one|one more]: {s}{e}", "not the {l} but the {s}{e}", "the {s} instead[ of the {l}|]{e}", "[and |]what is the {s} [then|for them|of the same numbers|of the same list]{e}", "[do|repeat] that [for|with] the {s}{e}",
             "instead of the {l}, the {s}{e}", "[can I|could I] [see|have|get] the {s} too{e}", "same numbers, {s}{e}", "[sorry|oops], I meant the {s}{e}", "{s}, same list{e}", "{s} [as well|too|also]{e}", "and if you take the {s}{e}", "and the {s}{e}", "and {s}{e}", "[now |ok |]the {s}{e}", "what about the {s}{e}", "[and |]what's the {s}{e}", "also the {s}{e}", "the {s} too{e}", "[how about|and what is] the {s}{e}",
             "and their {s}{e}", "{s}{e}", "same for the {s}{e}", "[then |]what is the {s}[ of them| of these|]{e}")  # fmt: skip
        code, answer, think = statistic(stat, name, places), f"The {stat} is **{{out}}**.", f"The same list, {name}; take the {stat}."  # fmt: skip
    elif kind == "without":
        which, part = draw.pick(("the last one", f"{name}[:-1]"), ("the first one", f"{name}[1:]"), ("the largest one", f"sorted({name})[:-1]"), ("the smallest one", f"sorted({name})[1:]"),
                                ("the highest", f"sorted({name})[:-1]"), ("the lowest", f"sorted({name})[1:]"), ("the biggest", f"sorted({name})[:-1]"), ("the last value", f"{name}[:-1]"))  # fmt: skip
        stat = last
        t = ("[imagine|suppose|say] {w} [is|was] not there, what then{e}", "[forget|disregard|exclude|omit] {w}, what [is|do we get] then{e}", "[and |]what [is|would be] the {l} without {w}{e}", "the {l} of all [but|except] {w}{e}", "[and |]excluding {w}{e}", "[and |]except {w}{e}", "all but {w}: the {l}{e}", "take {w} out and [do it again|recompute|compute it again]{e}", "[not counting|not including] {w}{e}", "{w} does not count, [so what is it|the {l} then|what now]{e}", "the {l} again, [only |but ]without {w}{e}", "[once more|again|recalculate] without {w}{e}", "[if|when] {w} is [left out|removed|ignored|an outlier], [what is it|what's the {l}|how much is it]{e}",
             "[and |]without {w}{e}", "and [if I|if we|when we] [leave out|drop|skip|ignore] {w}{e}", "what if I [leave out|drop|remove|ignore] {w}{e}", "same without {w}{e}", "[now |]ignoring {w}{e}",
             "and what is it without {w}{e}", "[the same|again] but [leave out|skip|drop] {w}{e}", "how does it change without {w}{e}", "leave {w} out, what is it then{e}", "{w} is wrong, [what is it|redo it] without [it|that]{e}")  # fmt: skip
        t = tuple(x.replace("{w}", which) for x in t)
        code, answer, think = statistic(stat, part, places), f"Without {which} the {stat} is **{{out}}**.", f"The {stat} again, of {part}."  # fmt: skip
    elif kind in ("largest", "smallest"):
        word, f, stat = (high, "max", "maximum") if kind == "largest" else (low, "min", "minimum")
        t = (f"[do you see|can you find|can you tell] the {word} [one|of {{r}}]", f"[show|print|get|return] the {word} [one|of {{r}}]", f"the {word} [one|of them] is what", f"what's the {word} [one|of all]", f"[and |]how much is the {word} one", f"[look|search] for the {word} [one|in {{r}}]", f"{word} one [of all|in there|please]", f"[pick|choose|take] the {word} [one|of {{r}}]", f"I [need|want|am looking for] the {word} [one|of {{r}}]", f"among {{r}}, which is [the |]{word}", f"{f} of {{r}}", f"{f}({{v}})", f"of {{r}} the {word} one", f"which [one |]is the {word}", f"[and |]which one is the {word}", f"what is the {word} [one|of them|of {{r}}]", f"[tell me |show me |]the {word} [one|of {{r}}]", f"which of {{r}} is [the |]{word}",
             f"{word} [of {{r}}|one]", f"[what's|whats] the {word} in {{r}}", f"and the {word}", f"find the {word} of {{r}}")  # fmt: skip
        code, answer, think = f"result = {f}({name})\nprint(result)", "It is **{out}**.", f"{f} of {name}."  # fmt: skip
    elif kind == "above":
        up = draw.chance(0.6)
        word, sign = ("[above|over|more than|bigger than|higher than]", ">") if up else ("[below|under|less than|smaller than]", "<")  # fmt: skip
        t = (f"[filter|select|pick|extract] [the ones|those|all values] {word} {{n}}", f"[and |]those {word} {{n}}", f"[any|all|everything|which ones] {word} {{n}}", f"{word} {{n}}, which [ones|are they]", f"which [values|entries|numbers] [lie|come out] {word} {{n}}", f"[I want|I need] [only |just |]the ones {word} {{n}}", f"drop [everything|all] that [is|are] not {word} {{n}}", f"[go through|look at] {{r}} and keep what is {word} {{n}}", f"{word} {{n}}", f"[give|tell] me [all|every one] of {{r}} {word} {{n}}",
             f"which [of them|of {{r}}|ones|values] are {word} {{n}}", f"[show|list|give me] [the ones|those|only the ones] {word} {{n}}", f"which are {word} {{n}}", f"[and |]only those {word} {{n}}",
             f"everything {word} {{n}} [in {{r}}|please|]", f"keep [only |]the ones {word} {{n}}", f"filter {{r}}: {word} {{n}}")  # fmt: skip
        code, answer, think = f"print([v for v in {name} if v {sign} {n}])", "These are **{out}**.", f"Keep each v of {name} with v {sign} {n}."  # fmt: skip
        stat = (
            f"{sign} {n}"
            if draw.chance(0.6) and any(v > n if up else v < n for v in values)
            else ""
        )
    elif kind == "how many above":
        up = draw.chance(0.6)
        word, sign = ("[above|over|more than|bigger than|higher than]", ">") if up else ("[below|under|less than|smaller than]", "<")  # fmt: skip
        t = (f"how many {word} {{n}}", f"how many [lie|come out|turn out] {word} {{n}}", f"[and |]how often [is it|was it] {word} {{n}}", f"[the |]count of [values |entries |those |]{word} {{n}}", f"[on|in] how many [of them|of {{r}}] is it {word} {{n}}", f"[tell|give] me how many [are|of them are] {word} {{n}}", f"[go through|look at] {{r}} and count [those|what is] {word} {{n}}", f"[is|are] there many {word} {{n}}? how many", f"how many of {{r}} do we have {word} {{n}}",
             f"how many [of them|of {{r}}|values|] are {word} {{n}}", f"[and |]how many are {word} {{n}}", f"count [the ones|those|the values] {word} {{n}}", f"number of [values|{{r}}] {word} {{n}}",
             f"how many [days|times|entries|of those] [were|are] {word} {{n}}")  # fmt: skip
        code, answer, think = f"result = sum(v {sign} {n} for v in {name})\nprint(result)", "There are **{out}**.", f"Count each v of {name} with v {sign} {n}."  # fmt: skip
        stat = ""
    elif kind == "percent off":
        up = draw.chance(0.4)
        word = draw.pick("add {p}[%| percent] to [all|each] of them", "raise [all|each] of them by {p}[%| percent]", "everything goes up by {p}[%| percent]", "increase all of {r} by {p}[%| percent]") if up else draw.pick("make every one of them {p}[%| percent] [lower|cheaper]", "reduce [all|each] of them by {p}[%| percent]", "everything is {p}[%| percent] off", "[give|apply] a {p}[%| percent] discount [on|to] all of {r}", "{p}[%| percent] off [everything|all]")  # fmt: skip
        t = (word + ", [new total|what is the new total|what's the total then|total now] [please|]", "[if I |now |]" + word + ". [new sum|total|what is the total now|and the total]", "what is the total if [we |I |]" + word, "[suppose|say] we " + word + ". the [total|sum] [then|would be what]" if "everything" not in word and "percent] off" not in word else word + ". how much is it altogether now", word + ", then [add|sum] them up", word + " and [give|tell] me the [sum|total]")  # fmt: skip
        sign = "+" if up else "-"
        code, answer, think = f"new = [v * (1 {sign} {p} / 100) for v in {name}]\nresult = round(sum(new), 2)\nprint(result)", "The new total is **{out}**.", f"Change each of {name} by {p} percent, then the sum."  # fmt: skip
        stat = ""
    elif kind == "append":
        stat = draw.pick("average", "sum", "average", "median", last or "sum")
        said = draw.pick(*STATS[stat])
        t = ("{m} [is|was] missing, [so add it and tell me|include it and give me|put it in and show] the {s}{e}", "[there is|we got|I got] a new [one|value|entry], {m}. {s} [then|now]{e}", "[the next|another] [one|value] is {m}, [what is|so what's] the {s} now{e}", "what [happens to|becomes of] the {s} [if|when] {m} [is added|comes in|joins]{e}", "[suppose|imagine|say] we add {m}. the {s} [then|would be]{e}", "extend {r} by {m}, then the {s}{e}", "+ {m}, {s}{e}", "how does {m} change the {s}? [new value|what is it then]{e}", "[and |]the {s} once {m} is in{e}", "tack on {m} and [compute|find] the {s}{e}", "{m} also belongs there. {s} again{e}", "{s} after adding {m}{e}", "push {m} and show the {s}{e}", "{m} came in [later|today], put it with the others; {s} then{e}", "[append|add|put in] {m}, [what is|whats] the {s} [then|now]{e}", "one more [value|number|one]: {m}. {s} now{e}", "include {m} too. [what is|whats] the new {s}{e}",
             "there is another one, {m}. what does the {s} become{e}", "I forgot {m}, add it and give me the {s} again{e}", "[with|and with] {m} added, what's the {s}{e}", "add {m} to {r} and tell me the {s}{e}", "now add {m} and [recompute|redo] the {s}{e}")  # fmt: skip
        code, answer, think = f"{name}.append({new})\n{statistic(stat, name, places)}", f"The {stat} is now **{{out}}**.", f"Append {new} to {name}, then the {stat}."  # fmt: skip
        values.append(new)
    elif kind == "remove":
        t = ("[the last one|the last value] [was wrong|does not count|can go], [remove it|take it out|delete it]", "pop the last [one|value|entry]", "[cut|chop|strip] off the last [one|value|entry]", "get rid of the last [one|value|entry]", "undo the last [entry|value] of {r}", "{r} without its last [entry|value|element], [keep it that way|save that]", "[throw|take] away the last [one|value]", "I don't want the last [one|value] in there", "[remove|drop|delete|take out] the last [one|value|entry], [what is|whats] [left|the list now]", "[delete|remove] the last [entry|value] [of|from] {r}", "take the last one out of {r}", "drop the last [one|value]")  # fmt: skip
        code, answer, think, stat = f"{name}.pop()\nprint({name})", f"{name} is now **{{out}}**.", f"pop takes the last one out of {name}.", ""  # fmt: skip
        values.pop()
    elif kind == "sorted":
        down = draw.chance(0.45)
        t = ("[now |please |]sort [them|it|{r}] [descending|in reverse|backwards|downwards]", "[biggest|largest|highest] first", "[from|starting with] the [biggest|largest|highest] [down|to the smallest|on]", "[line up|arrange] {r} from big to small", "{r} in falling order", "[show|print|give me] {r} [in descending order|from high to low|largest first]", "sorted, [largest|biggest|highest] [one |]first", "sorted({v}, reverse=True)", "[now |]high to low", "a ranking of {r}, [top|highest|best] first", "sort [them|{r}|it] from [high to low|big to small|largest to smallest]", "[and |now |]in descending order", "[order|rank] {r}, [largest|highest] first", "{r} from the top down") if down else ("[smallest|lowest] first", "[from|starting with] the [smallest|lowest] [up|to the largest|on]", "[line up|arrange] {r} from small to big", "{r} in [rising|increasing|ascending] order", "[show|print|give me] {r} [in order|sorted|from low to high|smallest first]", "sorted({v})", "[now |]low to high", "bring {r} into order", "[can you|could you] [sort|order] [them|{r}]", "[in|by] size please", "[all|them|{r}], sorted", "sort [them|{r}|it]", "[now |please |]sort {r} [from low to high|ascending|]", "[and |now |]in [ascending |]order", "put {r} in order", "[order|arrange] them[, smallest first|]")  # fmt: skip
        code, answer, think, stat = f"print(sorted({name}{', reverse=True' if down else ''}))", "Sorted: **{out}**.", f"sorted orders {name}.", ""  # fmt: skip
        if draw.chance(0.5):
            stat = "sorted down" if down else "sorted up"
    elif kind == "count":
        t = ("[size|length|count] of {r}", "len({v})", "how many [did I|do I|did we] [enter|have|collect|note] [there|in {r}|]", "[the |]count [of {r}|please|]", "how many [is it|are these|make up {r}]", "what is the [length|size] of {r}", "[tell|give] me [how many there are|the number of values]", "how many [elements|items|figures|data points] [are in|has|in] {r}", "n = ?", "how many [values |numbers |entries |]are there [in {r}|in total|]", "[and |]how many [are there|is that|values are in {r}]", "count them", "how long is {r}", "number of [entries|values] in {r}")  # fmt: skip
        code, answer, think, stat = f"result = len({name})\nprint(result)", "There are **{out}**.", f"len counts {name}.", ""  # fmt: skip
    elif kind == "above average":
        up = draw.chance(0.6)
        word, sign = ("above", ">") if up else ("below", "<")
        t = (f"[everything|all|all of them|those] {word} [the |their |][average|mean]", f"[filter|pick|select] [the ones|those|what is] {word} [the |][average|mean]", f"which [values|entries|ones] [lie|are|come out] {word} [the |their ][mean|average]", f"{word} average, which [ones|are they]", f"[tell|give] me [what|which ones] [is|are] {word} the [mean|average]", f"[keep|I want] only [those|what lies] {word} the [average|mean]", f"who or what is {word} average", f"which [of them|ones|values|of {{r}}|] are {word} [the |][average|mean]", f"which are {word} average", f"[show|list] those {word} the [mean|average]", f"[and |]the ones {word} average", f"what is {word} the average in {{r}}", f"what lies {word} the [mean|average]")  # fmt: skip
        code, answer, think, stat = f"mean = sum({name}) / len({name})\nprint([v for v in {name} if v {sign} mean])", f"{word.capitalize()} average: **{{out}}**.", f"The mean of {name}, then each v {sign} mean.", ""  # fmt: skip
    elif kind == "share":
        t = (f"[and |]the {high} one, in percent of [all|the total|everything]", f"how big is the share of the {high} one[, in percent| in %]", f"share of the {high} [one|] in the [total|sum], [in percent|as a percentage]", f"[in|as] percent of the total, the {high} one is", f"which part of [the total|all|the sum] is the {high} one, in percent", "max over sum, in percent", f"what [percent|percentage|share] of the total is the {high} [one|]", f"how [much|many percent] of the total [is|comes from] the {high} one[, in percent|]", f"the {high} one as a [percentage|percent] of the [total|sum]", f"what % of the [sum|total] is the {high}")  # fmt: skip
        code, answer, think, stat = f"result = round(max({name}) / sum({name}) * 100, 2)\nprint(result)", "It is **{out}%**.", f"max over sum of {name}, times 100.", ""  # fmt: skip
    elif kind == "place":
        large = draw.chance(0.5)
        word, f = (high, "max") if large else (low, "min")
        t = (f"[and |]where is the {word} [one|value], counting from 1", f"which number in [line|the list|order] is the {word} one", f"the {word} one is at which [position|place], [starting from|counting from] 1", f"[find|give|tell me] the [position|place] of the {word} [one|value], first = 1", f"[on|at] which [spot|place|position] do I find the {word} one[, starting at 1|, 1 being the first]", f"[at|in] which [position|place] is the {word} [one|value|] [counting from 1|]", f"which [entry|day|number in the row] was the {word}, counting from 1", f"[position|place] of the {word} [one|] [in {{r}}|]", f"where in {{r}} is the {word} one (first = 1)")  # fmt: skip
        code, answer, think, stat = f"result = {name}.index({f}({name})) + 1\nprint(result)", "It is number **{out}**.", f"index counts from 0, so add 1: {f} of {name}.", ""  # fmt: skip
    elif kind == "extremes":
        t = ("[both |]the [largest|highest|biggest] and the [smallest|lowest]", "between which [values|numbers] do they lie, [largest|highest] first", "[give|show|tell] me [max and min|the maximum and the minimum|the biggest and the smallest]", "[upper and lower|the two] [end|ends] of {r}, the large one first", "max, min", "how high and how low [does it go|do they go]", "[highest and lowest|largest and smallest] [one|value] please", "the extremes, [largest|highest] first", "[top and bottom|largest and smallest|max and min|biggest and smallest] of {r}", f"the {high} and the {low} [one|of {{r}}|]", "[what are|give me|tell me] the [maximum and minimum|max and min|extremes] [of {r}|]", f"which [is|one is] the {high} and which the {low}", "max and min of {r} please")  # fmt: skip
        code, answer, think, stat = f"print(max({name}), min({name}))", "The largest and the smallest: **{out}**.", f"max and min of {name}.", ""  # fmt: skip
    elif kind == "each":
        k, did, sign = draw.pick((2, "double", "*"), (3, "triple", "*"), (new, "add {m} to", "+"), (new, "subtract {m} from", "-"), (10, "take ten times", "*"))  # fmt: skip
        t = (f"{did} [all|every one|each] of them [and show the list|and show them|please]", f"[I want to|let's|now] {did} [each|every one|all] of them", f"the list after I {did} each [one|value]", f"go through {{r}} and {did} [every one|each one|each]", f"for each [of them|value]: {did} it", f"what do they become if I {did} [each|all] of them", f"[now |please |]{did} [each|every one|all] of [them|{{r}}]", f"{did} [every|each] [value|one|number] [in {{r}}|]", f"[what if I|can you] {did} all of them")  # fmt: skip
        code, answer, think, stat = f"print([round(v {sign} {k}, 4) for v in {name}])", "They become **{out}**.", f"v {sign} {k} for each v of {name}.", ""  # fmt: skip
    elif kind == "gap":
        t = (f"[the |]{high} one minus the [mean|average]{{e}}", f"[the |]gap between the {high} [one |]and the [average|mean]{{e}}", f"how much more than [the mean|average] is the {high} one{{e}}", f"distance from the [mean|average] to the {high} one{{e}}", "max minus mean{e}", f"how [much|far] is the {high} [one |]above the [average|mean]{{e}}", f"difference between the {high} and the [average|mean]{{e}}", f"by how much does the {high} one [exceed|beat] the [mean|average]{{e}}")  # fmt: skip
        code, answer, think, stat = f"result = round(max({name}) - sum({name}) / len({name}), {places})\nprint(result)", "The difference is **{out}**.", f"max of {name} minus its mean.", ""  # fmt: skip
    elif kind == "two":
        t = ("[first |]the [sum|total], then the [mean|average]{e}", "[tell|show|give] me the [sum|total] [and also|as well as|along with] the [mean|average] of {r}{e}", "[sum|total] plus [mean|average], please{e}", "how much altogether and [per entry|on average]{e}", "what do they [add up to|sum to], and what is the [mean|average]{e}", "[sum|total], [average|mean]{e}", "[total|sum]? and the [average|mean]{e}", "[total|sum] and [average|mean] of {r}{e}", "[what are|give me|I need] the [total|sum] and the [average|mean][ of {r}|]{e}", "both the [sum|total] and the [mean|average]{e}", "how much is that [in total|altogether] and on average{e}", "{r}: [total and average|sum and mean]{e}")  # fmt: skip
        code, answer, think, stat = f"print(round(sum({name}), {places}), round(sum({name}) / len({name}), {places}))", "Total and average: **{out}**.", f"sum of {name}, and sum over len.", ""  # fmt: skip
    elif kind == "first":
        spot, index = draw.pick(("first", 0), ("second", 1), ("third", 2), ("last", -1))
        if len(values) < 3:
            spot, index = "last", -1
        t = (f"[give|show|print|get] [me |]the {spot} [one|value|element]", f"the {spot} one [is|was] what", f"[and |]how much was the {spot} [one|value]", f"which [number|value] [stands|comes] {spot} [in {{r}}|]", f"{{r}}: {spot} [one|value|element]", f"only the {spot} [one|value|entry]", f"{spot} element", f"look up the {spot} [entry|value] of {{r}}", f"what is the {spot} [one|value|entry] [of {{r}}|in {{r}}|]", f"[and |]the {spot} [one|value]", f"show me the {spot} [entry|value] [of {{r}}|]", f"{spot} [value|one] in {{r}}")  # fmt: skip
        code, answer, think, stat = f"print({name}[{index}])", f"The {spot} one is **{{out}}**.", f"Index {index} of {name}.", ""  # fmt: skip
    elif kind == "top two":
        k = draw.pick(2, 3)
        word = ("two", "three")[k - 2]
        t = (f"[give|tell|print] me the {k} {high} [ones|of them|of {{r}}]", f"the {word} {high} of all", f"[just|only] the {word} {high} ones", f"which [{k}|{word}] are {high}", f"{k} {high}", f"[keep|pick|take] the [{k}|{word}] {high} ones", f"the podium: {word} {high} ones", f"the [{k}|{word}] {high} [of {{r}}|ones|]", f"[what|which] are the [{k}|{word}] {high} ones", f"top {k} [of {{r}}|]", f"[show|give] me the [{k}|{word}] {high}")  # fmt: skip
        code, answer, think, stat = f"print(sorted({name}, reverse=True)[:{k}])", "These are **{out}**.", f"Sort {name}, largest first, keep {k}.", ""  # fmt: skip
    elif kind == "fahrenheit":
        t = ("[average|mean] [of them|of all|] in [fahrenheit|°F|degrees F]{e}", "[and |]the same in fahrenheit, the mean I mean{e}", "convert the [average|mean] to [fahrenheit|°F|F]{e}", "how [warm|hot] is that on average in fahrenheit{e}", "those are celsius. [the mean|average] in fahrenheit{e}", "for my American friends: the average in °F{e}", "take the [mean|average], then turn it into fahrenheit{e}", "their mean, but as a fahrenheit value{e}", "what is the [average|mean] in fahrenheit{e}", "and the mean in degrees fahrenheit{e}", "mean temperature in F{e}")  # fmt: skip
        code, answer, think, stat = f"result = round(sum({name}) / len({name}) * 9 / 5 + 32, {places})\nprint(result)", "On average **{out} °F**.", f"The mean of {name}, times 9 / 5, plus 32.", ""  # fmt: skip
    elif kind == "even sum":
        word, rest = draw.pick(("even", "== 0"), ("odd", "== 1"))
        t = (f"[and |]what is the sum of the {word} ones", f"sum up [all |]the {word} [ones|numbers]", f"[only|just] the {word} ones, [added|summed|added together|summed up]", f"how much do the {word} ones [make|come to] together", f"{word} ones: sum", f"sum of {word} [values|entries] in {{r}}", f"[take|pick] the {word} [ones|numbers] and add them", f"total of [just |]the {word} numbers [in {{r}}|]", f"add up [only |]the {word} ones", f"what do the {word} [ones|numbers] [in {{r}} |]add up to", f"[and |]the sum of [just |only |]the {word} ones")  # fmt: skip
        code, answer, think, stat = f"result = sum(v for v in {name} if v % 2 {rest})\nprint(result)", "Their sum is **{out}**.", f"Add each v of {name} with v % 2 {rest}.", ""  # fmt: skip
    elif kind == "odd":
        word, rest = draw.pick(("even", "== 0"), ("odd", "== 1"))
        t = (f"[the |]number of {word} [ones|values|entries] [in {{r}}|]", f"how many {word} [numbers|values] [do I have|do we have|are in {{r}}]", f"{word} ones: how many", f"how often is it {word}", f"[tell|give] me [how many are {word}|the number of {word} ones]", f"are there {word} ones? how many", f"how many [of them|of {{r}}|] are {word}", f"[and |]how many {word} ones [are there|]", f"count the {word} [ones|numbers] [in {{r}}|]")  # fmt: skip
        code, answer, think, stat = f"result = sum(v % 2 {rest} for v in {name})\nprint(result)", "There are **{out}**.", f"Count each v of {name} with v % 2 {rest}.", ""  # fmt: skip
    else:
        word, rest = draw.pick(("even", "== 0"), ("odd", "== 1"))
        t = (f"[filter|select|pick|extract] the {word} [ones|numbers]", f"only [the |]{word} [ones|numbers|values]", f"[all |]{word} [entries|values] [of|in] {{r}}", f"[drop|leave out|remove] [everything|all] that is not {word}", f"[tell|give] me the {word} [ones|of {{r}}]", f"which [numbers|values] in {{r}} are {word}", f"{word} ones", f"which [of them|ones|of {{r}}] are {word}", f"[show|list|keep] [only |]the {word} ones", f"[and |]the {word} ones", f"{word} numbers in {{r}}")  # fmt: skip
        code, answer, think, stat = f"print([v for v in {name} if v % 2 {rest}])", "These are **{out}**.", f"Keep each v of {name} with v % 2 {rest}.", ""  # fmt: skip
    prompt = draw.phrase(*t, r=them, v=name, e=end, s=said, n=n, p=p, m=new, l=last)
    return Ask(prompt, (Step(code, think),), answer), stat


LATER = ("other way", "of these how many", "of these sum", "of these mean", "the others", "running", "steps", "backwards", "some", "set one", "cut", "percent each", "closest")  # fmt: skip


def _later(
    draw: Draw, kind: str, name: str, values: list[int | float], last: str, new: int
) -> tuple[tuple[str, ...], str, str, str, str]:
    """More turns about a list: wordings, code, answer, think, and what the next one may go on from.

    `new` is the number that the wordings call {m}.
    """
    kept = f"[v for v in {name} if v {last}]"
    t: tuple[str, ...]
    if kind == "other way":
        down = last == "sorted up"
        t = ("[and |now |]the other way [round|around]", "[sort|order] them the other way [round|around]", "[now |and |]reversed", "in reverse [order|]", "[and |now |]backwards", "[and |now |]in the opposite order", "[no, |]I meant the other [direction|way round]", "[flip|turn] [that|the order|it] [around|round]", "the same [but |]from the other end", "reverse that", "now in the other direction", "[and |now |]from [high to low|large to small|the top down]" if down else "[and |now |]from [low to high|small to large|the bottom up]", "[and |now |][descending|falling|largest first]" if down else "[and |now |][ascending|rising|smallest first]")  # fmt: skip
        more = ", reverse=True" if down else ""
        return (
            t,
            f"print(sorted({name}{more}))",
            "Sorted: **{out}**.",
            f"sorted {name} the other way.",
            "",
        )
    if kind == "of these how many":
        t = (
            "[and |]how many [are that|is that|are those|are they|are there]",
            "count them",
            "how many of [them|those]",
            "[and |]their number",
            "that is how many",
            "[and |]how many did [you|we] find",
            "so how many",
            "number of those",
            "[how many|count] [altogether|in total]",
        )
        return (
            t,
            f"result = len({kept})\nprint(result)",
            "There are **{out}**.",
            f"len of those with v {last}.",
            "",
        )
    if kind == "of these sum":
        t = (
            "[and |]their [sum|total]",
            "add [them|those] [up|together|]",
            "[what do they|what do those] [add up to|come to|make together]",
            "sum [of those|of them|them up]",
            "[how much|what] [is that|are they|are those] [together|in total|altogether]",
            "[and |]the [sum|total] of [those|these|them]",
            "total [of those|of these|]",
            "all of those [added|together|summed]",
        )
        return (
            t,
            f"result = round(sum({kept}), 4)\nprint(result)",
            "Their sum is **{out}**.",
            f"Add those with v {last}.",
            "",
        )
    if kind == "of these mean":
        t = (
            "[and |]their [average|mean]",
            "[average|mean] of [those|these|them]",
            "[and |]what is the [mean|average] of [those|these|just those]",
            "what do [they|those] average",
            "[how much|what] are those on average",
            "only of those, the [mean|average]",
        )
        return (
            t,
            f"found = {kept}\nresult = round(sum(found) / len(found), 4)\nprint(result)",
            "Their average is **{out}**.",
            f"The mean of those with v {last}.",
            "",
        )
    if kind == "the others":
        t = (
            "[and |]the [others|rest|other ones]",
            "[and |]which are not",
            "which ones are left out",
            "[show|list|give me] the [others|rest|remaining ones]",
            "[and |]what [about|are] the [others|rest]",
            "the opposite, [so those that are not|those that don't]",
            "[now |]the ones that [are not|don't qualify|were dropped]",
        )
        return (
            t,
            f"print([v for v in {name} if not v {last}])",
            "The others are **{out}**.",
            f"Keep each v of {name} with not v {last}.",
            "",
        )
    if kind == "running":
        t = (
            "[running|cumulative] [total|totals|sum|sums] [of {r}|]",
            "cumulative sum of {r}",
            "[add|sum] them up [step by step|one after the other], show each [subtotal|total]",
            "[show|list] the [subtotals|total so far|running total] after each [one|value|entry]",
            "accumulate {r}",
            "how does the total grow [from one to the next|with each value]",
            "total so far at every [entry|value]",
            "cumsum of {r}",
        )
        return (
            t,
            f"from itertools import accumulate\nprint([round(v, 4) for v in accumulate({name})])",
            "The running totals are **{out}**.",
            f"accumulate adds up {name} step by step.",
            "",
        )
    if kind == "steps":
        t = (
            "[differences|steps|changes] from [one to the next|each to the next|value to value] [in {r}|]",
            "[how much|by how much] does it change [from one to the next|each time|at every step]",
            "differences between neighbours [in {r}|]",
            "[each|every] value minus the one before",
            "[show|list] the changes from one to the next",
            "[consecutive|successive] differences of {r}",
            "diff of {r}",
            "how much up or down [each time|from one to the next]",
        )
        return (
            t,
            f"print([round(b - a, 4) for a, b in zip({name}, {name}[1:])])",
            "The changes are **{out}**.",
            f"Each of {name} minus the one before.",
            "",
        )
    if kind == "backwards":
        t = (
            "reverse {r}",
            "{r} [backwards|in reverse|from the end|from back to front]",
            "[turn|flip] {r} around",
            "[the |]last one first, [the |]first one last",
            "[print|show|read|list] {r} [backwards|in reverse order|from the last to the first]",
            "[now |]the list reversed",
            "reversed, without sorting",
        )
        return t, f"print({name}[::-1])", "Reversed: **{out}**.", f"{name} with step -1.", ""
    if kind == "some":
        k = draw.pick(2, 3)
        word = ("two", "three")[k - 2]
        side, part = draw.pick(("first", f"{name}[:{k}]"), ("last", f"{name}[-{k}:]"))
        if draw.chance(0.5):
            t = (
                f"[the |only the |]{side} {word} [of {{r}}|values|ones|entries]",
                f"[show|list|give me] the {side} [{k}|{word}]",
                f"{side} {k} [of {{r}}|please|values|]",
                f"[and |]what are the {side} {word} [ones|]",
                f"[take|keep|print] [just |only |]the {side} {word} [ones|values]",
                f"the {side} {word} in {{r}}",
                f"{'head' if side == 'first' else 'tail'} of {{r}}, {k} [values|entries]",
            )
            return (
                t,
                f"print({part})",
                f"The {side} {word} are **{{out}}**.",
                f"The slice {part}.",
                "",
            )
        f, stat = draw.pick(
            ("round(sum({p}), 4)", "sum"),
            ("round(sum({p}) / {k}, 4)", "average"),
            ("max({p})", "largest"),
        )
        said = {
            "sum": "[sum|total]",
            "average": "[average|mean]",
            "largest": "[largest|maximum|biggest]",
        }[stat]
        t = (
            f"[and |]the {said} of [only |just |]the {side} {word}",
            f"{said} of the {side} [{k}|{word}] [values|entries|ones|]",
            f"[only|just] the {side} {word}: {said}",
            f"what is the {said} [of|among] the {side} [{k}|{word}] [of {{r}}|]",
            f"[take|use] only the {side} {word}. {said}",
            f"[and |]for the {side} {word} [ones|], the {said}",
        )
        return (
            t,
            f"result = {f.format(p=part, k=k)}\nprint(result)",
            f"The {stat} of the {side} {word} is **{{out}}**.",
            f"The {stat} of {part}.",
            "",
        )
    if kind == "set one":
        spot, i = draw.pick(("first", 0), ("second", 1), ("last", -1))
        values[i] = new
        t = (
            f"[change|set|correct|update] the {spot} [one|value|entry] to {{m}}",
            f"the {spot} [one|value|entry] [should be|is really|must be|has to be] {{m}}[, fix it|, correct that|]",
            f"[replace|overwrite] the {spot} [one|value|entry] [with|by] {{m}}",
            f"put {{m}} [in place of|instead of] the {spot} [one|value|entry]",
            f"the {spot} one is wrong, [it is|make it|it should be] {{m}}",
            f"oops, the {spot} one was {{m}}",
        )
        return (
            t,
            f"{name}[{i}] = {new}\nprint({name})",
            f"{name} is now **{{out}}**.",
            f"Set index {i} of {name}.",
            "",
        )
    if kind == "cut":
        t = (
            "[average|mean] without the [largest and the smallest|smallest and the largest|two extremes]",
            "leave out the [highest and the lowest|best and the worst|extremes], [then the average|what is the mean]",
            "trimmed mean, [one|one value] off [each|either] end",
            "drop the [top and the bottom|maximum and the minimum] one and average the rest",
            "[mean|average], [ignoring|without] max and min",
            "what is the [mean|average] if the [largest and smallest|two outermost] ones don't count",
        )
        return (
            t,
            f"middle = sorted({name})[1:-1]\nresult = round(sum(middle) / len(middle), 4)\nprint(result)",
            "Without the two it is **{out}**.",
            f"Sort {name}, cut both ends, then the mean.",
            "",
        )
    if kind == "percent each":
        t = (
            "each [one |value |]as a percentage of the total",
            "[what|which] [percent|percentage|share] of the total is each [one|of them]",
            "[show|list|give me] the shares in percent",
            "[each|every] [value|entry]'s share, in percent",
            "[turn|convert] {r} into percentages of the total",
            "how many percent of all is each one",
            "their percentages of the sum",
        )
        return (
            t,
            f"total = sum({name})\nprint([round(v / total * 100, 2) for v in {name}])",
            "The shares in percent are **{out}**.",
            f"v over the sum of {name}, times 100.",
            "",
        )
    t = (
        "which [one|value|of {r}] is [closest|nearest] to {m}",
        "[the |][closest|nearest] [one |value |]to {m} [in {r}|]",
        "what in {r} comes [closest|nearest] to {m}",
        "[find|give me|pick] the [one|value] [closest|nearest] to {m}",
        "{m}: [closest|nearest] [one|value|match] in {r}",
        "which is the least away from {m}",
    )
    return (
        t,
        f"print(min({name}, key=lambda v: abs(v - {new})))",
        f"Closest to {new} is **{{out}}**.",
        f"min of {name} by the distance to {new}.",
        "",
    )


def gone_on(draw: Draw, item: Item, chance: float = 0.25) -> list[Item]:
    """Now and then a follow-up on the number that a turn has left in `result`."""
    left = isinstance(item, Ask) and "result = " in item.steps[-1].code
    return [follow_up(draw)] if left and draw.chance(chance) else []


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
            "[my|the|our] [numbers|values|data] [are|:] {v}. [please |]{s}{e}",
            "[take|consider|use] [the numbers |the list |]{v}[.|,] [first |]the {s}{e}",
            "[let's|we] [look at|start with] {v}: {s}{e}",
            "I [measured|counted|collected|noted] {v}. [what is|I need] the {s}{e}",
            "[here is|this is] [a list|my list]: {v}. [start with|first] the {s}{e}",
            "for {v}, what is the {s}{e}",
            "[given|with] {v}, [compute|find|give] the {s}{e}",
            "{v}, and I [want|need] the {s}{e}",
            "values = {v}; {s}{e}",
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
    return (*items, *gone_on(draw, items[-1]))


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
    who = draw.pick("which one", "who") if name in ("grades", "ages", "scores", "votes", "salaries", "heights", "points") else draw.pick("which one", "which", "which entry")  # fmt: skip
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
        t = ("[tell|give|show] me [the sum|the total|what they add up to]", "sum up [everything|all of it|all values|{r}]", "[all|everything|all of them] [added|summed|put] together", "[overall|grand] total [of {r}|please|]", "what [does|do] [it|they] [all |][come|sum] to", "total across [all|everyone|everything|{r}]", "sum of all [values|entries]", "[I need|I want] the [total|sum] [of {r}|over all]", "add everything [in {v}|up|together]", "what is everything in {v} together", "[how much|how many] [is that |are there |][altogether|in total|together|all in all] [in {r}|]", "<find> the total [of {r}|]", "[and |]total now", "[sum|total] of {r}", "add [up |]{r}", "how much does {v} hold, all in all", "[and |]what is the total now", "what do they add up to", "everything together")  # fmt: skip
        code, answer, think = f"result = round(sum({name}.values()), {places})\nprint(result)", "The total is **{out}**.", f"Add the values of {name}."  # fmt: skip
    elif kind == "average":
        t = ("[tell|give|show] me the [mean|average] [of {r}|over all|across all]{e}", "[mean|average] across [all|everyone|everything|{r}]{e}", "what do they average{e}", "[typical|mean|average] value[ of {r}|]{e}", "per entry, how much is it on average{e}", "[I need|I want] the [mean|average] [of {r}|over all]{e}", "average it out over all[ of them|]{e}", "total over count, so the mean{e}", "the mean over all{e}", "<find> the [average|mean][ of {r}|]{e}", "[and |]the [average|mean]{e}", "how much is that on average{e}", "average of {r}{e}", "mean value in {v}{e}", "[average|mean] of all [values|of them|of {v}]{e}", "what is it on average{e}")  # fmt: skip
        code, answer, think = f"result = round(sum({name}.values()) / len({name}), {places})\nprint(result)", "The average is **{out}**.", f"Sum of the values of {name} over how many."  # fmt: skip
    elif kind in ("best", "worst"):
        f, word = ("max", high) if kind == "best" else ("min", low)
        more = "most|highest value|most of all" if kind == "best" else "least|lowest value|fewest"
        t = (f"[and |]{who} [comes out|turns out|is] {word} [of all|overall|]", f"[find|look for|pick|search] the {word} one", f"[I'd like to know|I want to know|can you see] {who} is {word}", f"{who} is at the [{'top' if kind == 'best' else 'bottom'}|{'front' if kind == 'best' else 'end'}]", f"the {word} one [is|would be] {who if who == 'who' else 'which'}", f"[the |]{f} [of {{r}}|in {{v}}], [the name|name only|only the name]", f"for [whom|which] is it {'highest' if kind == 'best' else 'lowest'}", f"{who} has the {'largest' if kind == 'best' else 'smallest'} [number|value|figure]", f"of all in {{v}}, {who} is {word}", f"{who} is the {word}", f"{who} has [the |]{more.split('|')[0]} [in {{v}}|]", f"{who} has the {more.split('|')[1]} [in {{r}}|]", f"[and |]{who} is {word}", f"[tell me |name |find |]the {word} [one|in {{v}}|of {{r}}]", f"{word} [of {{r}}|one|in {{v}}]", f"[name|tell me] the {word} [one|of them|]", f"which [name|entry|key] is {word} in {{v}}")  # fmt: skip
        code, answer, think = f"print({f}({name}, key={name}.get))", f"The {word} is **{{out}}**.", f"{f} over {name} by its values."  # fmt: skip
    elif kind == "second":
        t = (f"[and |]after that one, {who} is next", "[second|runner-up|number two] in {v}", "[and |]second place", "who or what is number two", "[and |]the runner-up", f"{who} comes [right |]after the {high} one", f"the second {high} [name|entry] in {{v}}", "[give|tell] me the second [best|highest]", f"[and |]{who} is second", "who or what comes second in {v}", f"second {high} [in {{v}}|]", f"[name|find] the second {high} [one|]", "[who|which] is [in second place|the runner up]")  # fmt: skip
        code, answer, think = f"print(sorted({name}, key={name}.get, reverse=True)[1])", "Second is **{out}**.", f"Sort {name} by value, largest first; index 1."  # fmt: skip
    elif kind == "below average":
        word, sign = draw.pick(("below", "<"), ("above", ">"), ("under", "<"), ("over", ">"))
        t = (f"[all|everyone|everything] {word} [the |][average|mean]", f"[and |]who or what is {word} average", f"[compare|check] with the mean: which are {word} it", f"[give|tell] me [the names|all|everyone] {word} [the mean|average]", f"[pick|filter|select] [those|the ones] {word} [the |][average|mean]", f"{word} [average|the mean]: [which|names]", f"which names [are|lie] {word} the average of all", f"[the ones|those|entries] that are {word} [the mean|average]", f"{who.replace(' one', ' ones')} [lies|lie] {word} the mean", f"{who} is {word} average", f"[list|show|name] [those|everyone|the ones] {word} [the |][average|mean]", f"[and |]which [ones|of them] are {word} average [in {{v}}|]", f"[names|keys] with a value {word} [the mean|average]", f"which [of {{r}}|entries] are {word} the mean")  # fmt: skip
        code, answer, think = f"mean = sum({name}.values()) / len({name})\nprint([k for k, v in {name}.items() if v {sign} mean])", f"{word.capitalize()} average: **{{out}}**.", f"The mean of {name}, then the keys with v {sign} mean."  # fmt: skip
    elif kind in ("above", "how many above"):
        up = draw.chance(0.6)
        word, sign = ("[above|over|more than|higher than]", ">") if up else ("[below|under|less than|lower than]", "<")  # fmt: skip
        if kind == "above":
            t = (f"[all|everyone|everything|those] {word} {{n}}", f"[give|tell] me [the names|all|everyone] {word} {{n}}", f"[pick|filter|select] [those|the ones] {word} {{n}}", f"for [which|whom] is it {word} {{n}}", f"{word} {{n}}: which [ones|names]", f"[keys|names|entries] [of|in] {{v}} with [values|a value] {word} {{n}}", f"[and |]who or what is {word} {{n}}", f"{who.replace(' one', ' ones')} [has|have] {word} {{n}}", f"which [of them|of {{r}}|ones] are {word} {{n}}", f"[list|show|name] [those|everyone|the ones] {word} {{n}}", f"[who|what] has {word} {{n}} in {{v}}", f"filter {{v}}: {word} {{n}}")  # fmt: skip
            code, answer, think = f"print([k for k, v in {name}.items() if v {sign} {n}])", "These are **{out}**.", f"The keys of {name} with v {sign} {n}."  # fmt: skip
        else:
            t = (f"[the |]number of [entries|names|those] {word} {{n}}", f"[for|in] how many is it {word} {{n}}", f"how many [values|of the values] are {word} {{n}}", f"{word} {{n}}: how many", f"how many have got {word} {{n}}", f"[tell|give] me how many are {word} {{n}}", f"how many [of them |]have {word} {{n}}", f"how many [of {{r}}|entries|] are {word} {{n}}", f"count [those|the ones] {word} {{n}}", f"[and |]how many {word} {{n}}")  # fmt: skip
            code, answer, think = f"result = sum(v {sign} {n} for v in {name}.values())\nprint(result)", "There are **{out}**.", f"Count the values of {name} with v {sign} {n}."  # fmt: skip
    elif kind == "count":
        t = ("[number|count] of [entries|names|keys] [in {v}|]", "how many [rows|entries|lines] [does {v} have|has {v}]", "how [big|long] is {v}", "len({v})", "how many [do I|do we] have in {v}", "[and |]how many [different ones|entries] [is that|are that]", "[count|count up] {v}", "how many [entries|names|different ones|keys] are [there|in {v}]", "how many are in {v}", "[length|size] of {v}", "how many [people|things|different items] are that", "count the entries of {v}")  # fmt: skip
        code, answer, think = f"result = len({name})\nprint(result)", f"{name} has **{{out}}** entries.", f"len counts the entries of {name}."  # fmt: skip
    elif kind == "one":
        t = ("[and |]{a}", "[and |]for {a}", "{v} [of|for] {a}", "[tell|show|give] me [the one|the value|the number|what we have] for {a}", "how [much|many] [is|was] it for {a}", "[and |]where does {a} stand", "{a}, how [much|many]", "what [number|value|figure] [has|belongs to|stands for] {a}", "[check|get|fetch] {a}", "I need [the entry for|the value of] {a}", "in {v}, what is {a}", "[and |]what [about|is it for] {a}", "how much [does|has|did] {a} [have|got|get]", "what does {v} say for {a}", "[look up|show|give me] {a} [in {v}|]", "{a}'s value [in {v}|]", "what is {a} in {v}", "value for {a}", "how [much|many] for {a}")  # fmt: skip
        code, answer, think = f"print({name}[{a!r}])", f"For {a} it is **{{out}}**.", f"Look up {a!r} in {name}."  # fmt: skip
    elif kind == "gap":
        t = ("[by |]how much do {a} and {b} differ", "[how big is|what is] the gap [between|of] {a} and {b}", "{a} [and|vs|vs.|against] {b}[: difference|: how far apart|, the difference]", "how far is {a} from {b}", "distance between {a} and {b}", "[tell|give] me the difference [of|between] {a} and {b}", "what separates {a} from {b}, as a number", "[what is |]the difference between {a} and {b}", "how [much|many] more [or less |]is {a} than {b}", "how far apart are {a} and {b}", "{a} versus {b}, what is the difference", "gap between {a} and {b} in {v}", "compare {a} [with|and] {b}, difference")  # fmt: skip
        code, answer, think = f"result = round(abs({name}[{a!r}] - {name}[{b!r}]), 2)\nprint(result)", "The difference is **{out}**.", f"{name} of {a!r} and {b!r}, the difference."  # fmt: skip
    elif kind == "share":
        places = 2 if places == 4 else places
        t = ("[and |]{a} in percent [of all|of the total|of everything]{e}", "how big is {a}'s share [in percent|in %]{e}", "[percentage|percent|share] [that goes to|that belongs to|of] {a}, in percent{e}", "[out of|of] the total, how many percent is {a}{e}", "what % of [all|everything|the total] is {a}{e}", "relative to the total, {a} is how many percent{e}", "if all is 100%, how much is {a}{e}", "what [percent|percentage|share] of the total is {a}{e}", "how many percent [of the total |of all |]does {a} have{e}", "{a} as a percentage of the total{e}", "share of {a} in [%|percent]{e}", "which part of the total [is|goes to] {a}, in percent{e}", "what % goes to {a}{e}")  # fmt: skip
        code, answer, think = f"result = round({name}[{a!r}] / sum({name}.values()) * 100, {places})\nprint(result)", f"{a} has **{{out}}%** of the total.", f"{name} of {a!r} over the total, times 100."  # fmt: skip
    elif kind == "ranking":
        down = draw.chance(0.65)
        t = ("[rank|order|line up] [everyone|all of them|the names] [from the top|by value, highest first]", "[names|entries] [in descending order|from high to low]", "[give|make|show] me a ranking", "[highest|largest] [one |]first, [lowest|smallest] last", "who comes after whom, [best|highest] first", "order of the names, [top|highest] value first", "[put|bring] the names in order, highest first", "[sort|order|rank] [them|{r}|the names] from [highest to lowest|best to worst|high to low]", "ranking of {r}", "[list|show] the [names|entries] [from the top down|highest first|best first]", "[order|sort] by value, [largest|highest] first", "who is first, second, third and so on") if down else ("[names|entries] [in ascending order|from low to high]", "[lowest|smallest] [one |]first, [highest|largest] last", "[rank|order|line up] [all of them|the names] from the bottom", "order of the names, lowest value first", "[put|bring] the names in order, lowest first", "[sort|order] [them|{r}|the names] from [lowest to highest|low to high]", "[list|show] the [names|entries], [lowest|smallest] first", "sort {v} by value [and give me the keys|]", "keys of {v} ordered by value")  # fmt: skip
        code, answer, think = f"print(sorted({name}, key={name}.get{', reverse=True' if down else ''}))", "In order: **{out}**.", f"Sort {name} by its values."  # fmt: skip
    elif kind == "both":
        t = (f"the {high} [one|name] [and|plus|as well as] the [total|sum]", f"{who} is {high}, and how much is it [in total|altogether]", f"I need two things: the {high} one and the [sum|total]", f"[first |]the {high} one, then the [total|sum]", f"[give|show] me the {high} [one|] and the [sum|total] of all", f"{who} is the {high} and what is the [total|sum]", f"the {high} one and the total of {{r}}", f"[name|tell me] the {high} [one|] and [also |]the sum", f"{high} and total")  # fmt: skip
        code, answer, think = f"print(max({name}, key={name}.get), round(sum({name}.values()), 2))", "The first, and the total: **{out}**.", f"max over {name} by value, and the sum of the values."  # fmt: skip
    elif kind == "sold":
        x, y = draw.integer(1, max(1, int(table[a]) - 1)), draw.integer(1, max(1, int(table[b]) - 1))  # fmt: skip
        up = draw.chance(0.25)
        sign = "+" if up else "-"
        t = ("[we|I|they] [just |]{w} {x} {a} and {y} {b}. what [remains|is left] of [these|those] two", "[update|new stock]: {x} {a} and {y} {b} {w}. how many of each [now|are left]", "{x} {a} {w}, [also|and also] {y} {b}. [what is left of both|how many {a} and how many {b} now]", "somebody {w} {x} {a} and {y} {b}, what do I still have of both", "take {x} off {a} and {y} off {b}. [both now|the new numbers]", "minus {x} {a}, minus {y} {b}: what is left of each", "today [we |I |]{w} {x} of the {a} and {y} of the {b}. [what do I have|how many do I have] of each now", "{w} {x} {a} and {y} {b}, [what's|what is] left of them", "after we {w} {x} {a} and {y} {b}, how many of each are left", "{x} {a} and {y} {b} were {w}. new [numbers|amounts] for both", "{w}: {x} {a}, {y} {b}. what is left of {a} and {b}") if not up else ("{x} more {a} and {y} more {b} [came in|arrived|were delivered]. how many of each now", "[update|delivery]: plus {x} {a}, plus {y} {b}. both now", "[we|I|they] [just |]{w} another {x} {a} and {y} {b}, [what is it now|new numbers for both]", "[we |I |]{w} {x} {a} and {y} {b}. how many of each now", "{x} {a} and {y} {b} {w}. new [numbers|amounts] for both", "[add|put in] {x} more {a} and {y} more {b}. what are they now")  # fmt: skip
        t = tuple(s.replace("{w}", draw.pick("bought", "got", "received") if up else draw.pick("sold", "used", "lost", "gave away")) for s in t)  # fmt: skip
        code = f"{name}[{a!r}] {sign}= {x}\n{name}[{b!r}] {sign}= {y}\nprint({name}[{a!r}], {name}[{b!r}])"  # fmt: skip
        answer, think = f"{a} and {b}: **{{out}}**.", f"{sign}= {x} for {a!r} and {sign}= {y} for {b!r}, then both."  # fmt: skip
        table[a] += x if up else -x
        table[b] += y if up else -y
        return Ask(draw.phrase(*t, a=a, b=b, x=x, y=y), (Step(code, think),), answer)
    elif kind == "change":
        m = draw.integer(1, 100)
        t = ("[replace|overwrite] the value of {a} [with|by] {m}, [then the average|and average again]{e}", "[make|let] {a} {m} [and tell me|and give me] the new [mean|average]{e}", "I [made a mistake|mistyped], {a} is {m}. [average|mean] [now|then]{e}", "what [is|would be] the [mean|average] if {a} [were|was|had] {m}{e}", "{a} = {m}, [average|mean] [again|now]{e}", "{a} [went|moved|changed] to {m}, average{e}", "[change|set|correct|update] {a} to {m}[, new average|. what is the average now|. average now]{e}", "{a} should be {m}, [what is the average then|fix it and give the mean]{e}", "{a} is [wrong, it is|actually|really] {m}. new average{e}")  # fmt: skip
        code = f"{name}[{a!r}] = {m}\nresult = round(sum({name}.values()) / len({name}), {places})\nprint(result)"  # fmt: skip
        answer, think = "The average is now **{out}**.", f"Set {a!r} to {m}, then the average."
        table[a] = m
        return Ask(draw.phrase(*t, a=a, m=m, e=end), (Step(code, think),), answer)
    else:
        pool = [w for w in (NAMES if keys[0][0].isupper() else GOODS) if w not in table]
        c, m = draw.pick(*pool), draw.integer(1, 100)
        t = ("{c} [joins|is new|comes in] with {m}, [new total|what is the total then|sum]", "[we forgot|I forgot] {c}, {m}. [total|sum] [now|then|again]", "{c} = {m} [too|as well], total", "[there is|we have] another one, {c}: {m}. [new sum|total]", "what [is|would be] the total with {c} at {m}", "insert {c} with the value {m}, then the total", "also count {c} ({m}), total", "add {c} with {m}[, what is the total|. new total|. total now|]", "[put|include] {c}: {m} [too|as well|in {v}], [what's|and give me] the total", "there is [also|one more:] {c} with {m}. what is the total then", "[new entry|also] {c} {m}, total")  # fmt: skip
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
            "[my|our|the] {v} are [these|as follows|the following]: {t}",
            "[note|write down|take down|keep] [this|that]: {v} {t}",
            "I have {v} as follows: {t}. [keep|save|store] them",
            "[set|start] a [table|dictionary|dict] [called|named] {v}: {t}",
            "[call|name] this {v}: {t}",
            "[use|take] this as {v}: {t}",
            "[enter|fill in] {v}: {t}",
            "{t}. [call|name] [it|that|this] {v}",
            "{t}. [save|store|put|keep] [it|that|this] as {v}",
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
    return (*items, *gone_on(draw, items[-1]))


# --- a text -------------------------------------------------------------------------------------


def text_question(draw: Draw, name: str, text: str) -> Ask:
    it = draw.pick(name, name, name, "the " + name, "my " + name, "it", "this")
    found = text.replace(",", "").replace(".", "").split()
    lower = [x.lower() for x in found]
    alone = [x for x in found if text.lower().count(x.lower()) == lower.count(x.lower())]
    w = draw.pick(*(alone or found))  # one that is no part of another word
    c = draw.pick(*[x for x in text.lower() if x.isalpha()])
    other = draw.pick(*some_words(draw, 2))
    k = draw.integer(3, 6)
    table: tuple[Question, ...] = (
        (("[tell|give] me the [word count|number of words] [of {r}|]", "how many words [did I|do I] [write|have]", "[words|word total] in {r}", "len of {r} in words", "{r} [consists of|is made of] how many words", "[and |]how many words", "{v} has how many words", "word count [of {r}|]", "[count|number of] [the |]words [in {r}|]", "how many words [does {r} have|is that]", "{v}: how many words"), f"result = len({name}.split())\nprint(result)", "It has **{out}** words.", f"split {name} and count."),
        (("[tell|give] me the [length|number of characters] [of {r}|]", "len({v})", "characters in {r}, spaces [included|too]", "how many signs [has|are in] {r}", "how long is it in characters", "[count|number of] [the |]characters [in {r}|]", "how many [characters|letters and spaces] [are |]in {r}", "how long is {r}", "[length|character count] of {r}", "[and |]how many characters"), f"result = len({name})\nprint(result)", "It has **{out}** characters.", f"len counts the characters of {name}."),
        (("occurrences of {w} [in {r}|]", "how many {w} [are there|do you find]", "count of \"{w}\" [in {r}|]", "[find|search] {w} in {r}, how many times", "how often [do I say|did I write|comes] {w}", 'the number of times {w} [is|stands] in {r}', "how many times is {w} in {r}", 'count "{w}" [in {r}|]', "[number of|how many] times {w} [appears|occurs]", 'how often is the word "{w}" [used|there]'), f"result = {name}.lower().count({w.lower()!r})\nprint(result)", f"{w} comes **{{out}}** times.", f"count of {w.lower()!r} in {name} in lower case."),
        (("[give|tell|show] me the longest word", "which word [of {r} |]has the most letters", "the word with the most letters [in {r}|]", "the biggest word [in {r}|]", "[look for|pick] the longest word [in {r}|]", "max by length over the words", "[which|what] is the longest word [in {r}|]", "longest word [in {r}|]", "[and |]the longest word", "find the longest word of {r}"), f"print(max({name}.replace(',', '').split(), key=len))", "The longest word is **{out}**.", f"max over the words of {name} by len."),
        (("[can you|could you] [spell|say|read] {r} backwards", "flip {r}", "{r} from [the end|back to front]", "mirror {r}", "last letter first[, the whole of {r}|]", "reverse {r}", "{v} backwards", "[write|print] {r} [backwards|in reverse]", "turn {r} around"), f"print({name}[::-1])", "Reversed: **{out}**", f"{name} with step -1."),
        (("[shout|scream] {r}", "[make|turn] {r} [all |]uppercase", "all [big letters|capital letters|caps]", "[capital letters|upper case] please", "{v}.upper()", "[and |]in [big|capital] letters", "{v} in [capitals|upper case|uppercase]", "[write|put|make] {r} in [all caps|capitals|upper case]", "uppercase {r}"), f"print({name}.upper())", "In capitals: **{out}**", f"upper of {name}."),
        (("[only |all ][small|lower case] letters", "[and |]in [small letters|lowercase]", "{v}.lower()", "no capitals [please|at all]", "turn {r} into lower case", "{v} in lower case", "[write|make] {r} lower case", "lowercase {r}"), f"print({name}.lower())", "In lower case: **{out}**", f"lower of {name}."),
        (("[tell|give] me the number of vowels", "vowel count [of {r}|]", "how many of the letters are vowels", "a, e, i, o, u: how many [of them|are there|in {r}]", "how many vowels [are |]in {r}", "count the vowels [in {r}|]", "[number of |]vowels in {r}", "[and |]how many vowels"), f"result = sum(c in 'aeiou' for c in {name}.lower())\nprint(result)", "It has **{out}** vowels.", f"Count the characters of {name} that are in 'aeiou'."),
        (("[and |]the letter {c}, how often", "how many times is {c} [there|in {r}]", "occurrences of the letter {c}", "{c} count [in {r}|]", "how many {c}'s [are |]in {r}", 'how often does [the letter |]"{c}" occur in {r}', "count the letter {c} [in {r}|]", "number of {c} in {r}"), f"result = {name}.lower().count('{c}')\nprint(result)", f"{c} comes **{{out}}** times.", f"count of '{c}' in {name} in lower case."),
        (("[and |]the first word", "how does {r} begin, the first word [only|]", "[give|show] me the [first|opening] word", "[what is|which is] the first word [of {r}|in {r}|]", "first word [of {r}|]", "with which word does {r} [begin|start]"), f"print({name}.split()[0])", "The first word is **{out}**.", f"split {name}; index 0."),
        (("[and |]the last word", "how does {r} end, the last word [only|]", "[give|show] me the [last|final|closing] word", "[what is|which is] the last word [of {r}|in {r}|]", "last word [of {r}|]", "with which word does {r} end"), f"print({name}.split()[-1])", "The last word is **{out}**.", f"split {name}; index -1."),
        (("[and |]without repeated words, how many", "size of the vocabulary [of {r}|]", "how many words if each counts once", "words in {r}, duplicates counted once", "how many different words [are |]in {r}", "[number of|count the] [unique|distinct|different] words [in {r}|]", "[and |]how many [different|unique] ones"), f"result = len(set({name}.lower().split()))\nprint(result)", "It has **{out}** different words.", f"The set of the words of {name}, in lower case."),
        (("[instead of|in place of] {w}, write {o}", "substitute {o} for {w}", "{w} -> {o}", "every {w} should [be|become] {o}", "{w} out, {o} in", 'replace "{w}" [with|by] "{o}" [in {r}|]', "[change|swap] {w} [to|for] {o} in {r}", "put {o} instead of {w}"), f"print({name}.replace({w!r}, {other!r}))", "It becomes **{out}**", f"replace {w!r} by {other!r} in {name}."),
        (("[can you find|do you see|is there] {w} in {r}", "{w} in {v}", "[check|look] if {w} is there", "[and |]does it contain {w}", 'is "{w}" in {r}', "does {r} contain {w}", "check whether {w} [is|occurs] in {r}"), f"print('yes' if {w!r} in {name} else 'no')", f"Is {w} in it? **{{out}}**.", f"{w!r} in {name}."),
        (("[and |]the words [sorted|in order|from a to z]", "[order|arrange] the words [of {r}|] alphabetically", "alphabetical list of the words", "put its words in alphabetical order", "sort the words [of {r}|]", "words of {r} [in alphabetical order|alphabetically]", "list the words from a to z"), f"print(sorted({name}.lower().split()))", "Sorted: **{out}**.", f"sorted words of {name}."),
        (("[the |]lengths of [all |]the words", "letters in each word", "[list|show] how long [each word is|the words are]", "count the letters word by word", "how long is each word", "length of [each|every] word [in {r}|]", "[word lengths|letters per word] [of {r}|]"), f"print([len(w) for w in {name}.split()])", "The lengths are **{out}**.", f"len of each word of {name}."),
        (("[and |]the [most used|commonest] letter", "what letter is used most [in {r}|]", "[the |]letter that [comes|appears] most often", "which letter is there most", "[most common|most frequent] letter [in {r}|]", "which letter [comes|occurs|appears] most [often |][in {r}|]"), f"from collections import Counter\nletters = [c for c in {name}.lower() if c.isalpha()]\nprint(Counter(letters).most_common(1)[0][0])", "The most common letter is **{out}**.", f"Counter counts the letters of {name}."),
        (("[squeeze|close up] {r}, no spaces", "delete [all|the] [spaces|blanks] [of {r}|in {r}|]", "[all in one word|no spaces please]", "strip out [every space|all blanks]", "{r} without spaces", "remove the spaces [from {r}|]", "take out all spaces"), f"print({name}.replace(' ', ''))", "Without spaces: **{out}**", f"replace the spaces of {name} by nothing."),
        (("[only |]the initials [of the words|of {r}|]", "first letter of [each|every] word", "[make|form] an abbreviation of {r}", "acronym [of {r}|]", "what do the first letters [spell|make]"), f"print(''.join(w[0] for w in {name}.split()).upper())", "The first letters are **{out}**.", f"w[0] for each word of {name}, in capitals."),
        (("each word [capitalized|with a capital letter]", "[title case|in title case] [please|]", "[start|begin] every word with a capital", "make it a title", "capitalize [each|every] word [of {r}|]", "{r} like a [title|headline]"), f"print({name}.title())", "As a title: **{out}**", f"title of {name}."),
        (("reverse the [order of the |]words [of {r}|]", "the words [backwards|in reverse order|from last to first]", "last word first", "[turn|flip] the order of the words [around|]", "word order reversed"), f"print(' '.join({name}.split()[::-1]))", "The words the other way round: **{out}**", f"split {name}, step -1, join."),
        (("[shortest|smallest] word [in {r}|]", "[which|what] is the shortest word [of {r}|]", "[and |]the shortest word", "which word has the fewest letters", "find the shortest one"), f"print(min({name}.replace(',', '').split(), key=len))", "The shortest word is **{out}**.", f"min over the words of {name} by len."),
        (("[average|mean] word length [of {r}|]", "how long are the words on average", "letters per word on average", "[and |]the mean length of a word", "average number of letters [in a|per] word"), f"words = {name}.replace(',', '').split()\nresult = round(sum(len(w) for w in words) / len(words), 4)\nprint(result)", "On average **{out}** letters.", f"The mean of len over the words of {name}."),
        (("[words|those] with more than {k} letters", "which words [have more than|are longer than] {k} letters", "long words only, more than {k} letters", "[list|show] the words longer than {k} letters"), f"print([w for w in {name}.replace(',', '').split() if len(w) > {k}])", "These are **{out}**.", f"Keep each word with len(w) > {k}."),
        (("how many consonants [are |][in {r}|]", "count the consonants [in {r}|]", "[and |]consonants", "number of consonants"), f"result = sum(c.isalpha() and c not in 'aeiou' for c in {name}.lower())\nprint(result)", "It has **{out}** consonants.", f"Count the letters of {name} that are not in 'aeiou'."),
        (("[cut|break] {r} into [its |]words", "a list of all [its |the ]words", "{v}.split()", "[each|every] word as an element of a list", "make a list of the words [in {r}|]", "split {r} into words", "the words [of {r}|] as a list"), f"words = {name}.split()\nprint(words)", "The words are **{out}**.", f"split {name}."),
    )  # fmt: skip
    t, code, answer, think = draw.pick(*table)
    prompt = draw.phrase(*t, r=it, v=name, w=w, c=c, o=other, k=k)
    return Ask(prompt, (Step(code, think),), answer)


@family("conversation", weight=1.5)
def chat_text(draw: Draw) -> tuple[Item, ...]:
    name = variable(draw, "text", "text", "sentence", "s", "message", "title", "quote", "line", "phrase", "headline", "note")  # fmt: skip
    text = sentence(draw)
    if draw.chance(0.35):
        text = f"{text}{draw.pick(', ', ' and ')}{sentence(draw)}"
    items: list[Item] = [Cell(f"{name} = {text!r}")]
    items += [text_question(draw, name, text) for _ in range(draw.integer(1, 3))]
    return (*items, *gone_on(draw, items[-1], 0.1))


# --- a list of words ----------------------------------------------------------------------------


def words_question(draw: Draw, name: str, words: list[str]) -> Ask:
    it = draw.pick(name, name, "the " + name, "my " + name, "the list", "them", "these")
    w, k = draw.pick(*words), draw.integer(3, 6)
    c = draw.pick(*words)[0]
    new = some_names(draw, 1)[0] if words[0][0].isupper() else some_words(draw, 1)[0]
    table: tuple[Question, ...] = (
        (("[and |]how many", "count them", "len({v})", "[number|count] of [{v}|entries]", "[tell|give] me [how many there are|the number of {v}]", "how many [elements|entries] does {r} have", "how many [{v} |]are there", "how many [are |]in {r}", "[length|size] of {r}", "count {r}", "how many {v} do I have"), f"result = len({name})\nprint(result)", "There are **{out}**.", f"len counts {name}."),
        (("which one would be first in a dictionary", "[and |]the first by alphabet", "[alphabetically|by alphabet], which is [the |]first", "min of {r}", "the one that an alphabetical list starts with", "which [one |]comes first alphabetically", "first [one |]in alphabetical order", "[which|who] is first in the alphabet", "alphabetically first [of {r}|]"), f"print(min({name}))", "First comes **{out}**.", f"min of {name} by the alphabet."),
        (("number of {v}, and the one at the front of the alphabet", "count {r}, and tell me the alphabetically first one", "how many {v}, and the first by alphabet"), f"print(len({name}), min({name}))", "How many, and the first: **{out}**.", f"len and min of {name}."),
        (("[count|add up] all letters [in|of] {r}", "total number of letters [in {r}|]", "letters altogether", "how many letters is that [in total|if you join them]", "all {v} together have how many letters", "how many letters [do they|do {r}] have [together|in total|altogether]", "[sum|total] of the lengths [of {r}|]", "letters in all [together|of {r}]"), f"result = sum(len(w) for w in {name})\nprint(result)", "Together they have **{out}** letters.", f"Add len of each of {name}."),
        (("[give|tell|show] me the longest [one|]", "the one with the most letters", "max of {r} by length", "what is the longest [entry|one]", "[pick|find] the longest [one|of {r}]", "which [one |]is [the |]longest", "longest [one |]of {r}", "[and |]the longest [one|word|]", "which of {r} has the most letters"), f"print(max({name}, key=len))", "The longest is **{out}**.", f"max of {name} by len."),
        (("[give|tell|show] me the shortest [one|]", "the one with the fewest letters", "min of {r} by length", "[pick|find] the shortest [one|of {r}]", "what is the shortest [entry|one]", "which [one |]is [the |]shortest", "shortest [one |]of {r}", "[and |]the shortest [one|]", "which of {r} has the fewest letters"), f"print(min({name}, key=len))", "The shortest is **{out}**.", f"min of {name} by len."),
        (("[a to z|alphabetically] please", "[order|arrange|line up] {r} [alphabetically|from a to z]", "alphabetize {r}", "sorted({v})", "[and |now ]alphabetically", "[show|list] {r} in [alphabetical|dictionary] order", "[bring|get] {r} into alphabetical order", "sort {r} [alphabetically|from a to z|by the alphabet|]", "{v} in alphabetical order", "[now |]put {r} in alphabetical order", "alphabetical list of {r}"), f"print(sorted({name}))", "Sorted: **{out}**.", f"sorted goes by the alphabet for {name}."),
        (("[shortest|short ones] first", "[order|arrange|rank] {r} by [length|how long they are]", "[and |now ]by length", "from [shortest|short] to [longest|long]", "sort by number of letters", "sort {r} by length", "{v} from short to long", "order {r} by number of letters"), f"print(sorted({name}, key=len))", "By length: **{out}**.", f"sorted with key=len for {name}."),
        (("with {c} at the [start|beginning|front]", "[everything|all|which ones] with {c} as [the |]first letter", "[filter|pick|find] [those|the ones] starting with {c}", "those with the initial {c}", "{c}: which ones", "which [of {r} |ones |]start with {c}", "[those|everything] [starting|beginning] with {c}", "[show|list] [the ones|those|all] that [start|begin] with {c}"), f"print([w for w in {name} if w.startswith('{c}')])", f"With {c}: **{{out}}**.", f"Keep each w of {name} that starts with '{c}'."),
        (("[filter|pick|find] those with more than {k} letters", "more than {k} letters, which ones", "[only the |the ]long ones, over {k} letters", "len > {k}", "which [of {r} |ones |]have more than {k} letters", "[those|all] longer than {k} letters", "[show|keep] [the ones|those] with more than {k} letters"), f"print([w for w in {name} if len(w) > {k}])", "These are **{out}**.", f"Keep each w of {name} with len(w) > {k}."),
        (("[as|make it] one [string|line|text] with commas", "[glue|string] {r} together with commas", "comma separated [please|list of {r}]", "[print|show] {r} in one line with commas", "all of {r}, commas between", "[join|write|put] {r} [with commas|in one line|into one text with commas]", "one line with all of {r}, separated by commas", "join {r} by a comma"), f"print(', '.join({name}))", "Joined: **{out}**", f"', '.join of {name}."),
        (("[and |also |]{n} [too|as well]", "[I forgot|we forgot] {n}", "{n} [joins|comes along|should be there too|belongs there too]", "push {n}", "[new one|one more]: {n}", "[can you|please] add {n} [at the end|to {r}|]", "extend {r} by {n}", "[add|append] {n} [to {r}|]", "{n} is missing, add [it|that]", "put {n} at the end", "include {n} [too|as well]"), f"{name}.append({new!r})\nprint({name})", f"{name} is now **{{out}}**.", f"Append {new!r} to {name}."),
        (("[can you find|do you see|is there] {w} in {r}", "{w} in {v}", "is {w} [there|on the list]", "do I have {w} [there|in it]", "is {w} in {r}", "does {r} contain {w}", "check if {w} is [there|in {r}]"), f"print('yes' if {w!r} in {name} else 'no')", f"Is {w} in it? **{{out}}**.", f"{w!r} in {name}."),
        (("lengths of {r}", "[list|show] [the |]length of each [one|]", "[count|how many] letters [in|has] each [one|]", "each one, how many letters", "how long is each [of {r}|one|]", "length of each [one |][in {r}|]", "[letters|number of letters] of each"), f"print([len(w) for w in {name}])", "The lengths are **{out}**.", f"len of each of {name}."),
        (("all of them in [capitals|upper case|big letters]", "[shout|scream] {r}", "[turn|put] {r} [in|into] [upper case|capitals]", "[and |now ]in capitals", "{v} in [capitals|upper case]", "[write|make] {r} in capitals", "uppercase all of {r}"), f"print([w.upper() for w in {name}])", "In capitals: **{out}**.", f"upper for each of {name}."),
        (("[and |now ]backwards", "[now |]the other way [round|around]", "[turn|flip] {r} around", "from [the last to the first|back to front]", "reverse {r}", "{v} backwards", "[the list|{r}] in reverse order", "last one first"), f"print({name}[::-1])", "Reversed: **{out}**.", f"{name} with step -1."),
        (("[and |]the first", "who or what is first", "[give|tell] me the first [one|entry]", "the one at the [start|front|beginning]", "which one did I put first", "[show|what is|which is] the first one [in {r}|]", "first [one |of {r}]", "what comes first in {v}"), f"print({name}[0])", "The first one is **{out}**.", f"Index 0 of {name}."),
        (("[and |]the last", "[give|tell] me the last [one|entry]", "the one at the end", "which one [comes|is] last", "[show|what is|which is] the last one [in {r}|]", "last [one |of {r}]", "and the last one"), f"print({name}[-1])", "The last one is **{out}**.", f"Index -1 of {name}."),
        (("[just|only] the initials", "[the |]first letter of [everyone|all]", "with which letters do they [start|begin]", "what does each [start|begin] with", "[initials|first letters] of {r}", "first letter of each [of {r}|one|]", "only the first letters"), f"print([w[0] for w in {name}])", "The first letters are **{out}**.", f"w[0] for each w of {name}."),
        (("[mean|average] number of letters", "how long are they on average", "letters per [word|entry|name] on average", "[and |]the mean length", "average length [of {r}|]", "how many letters do {r} have on average", "mean number of letters [in {r}|]"), f"result = round(sum(len(w) for w in {name}) / len({name}), 4)\nprint(result)", "On average **{out}** letters.", f"The mean of len over {name}."),
        (("remove {w}, who is left" if words[0][0].isupper() else "remove {w}, what is left", "all of {r} [except|but not] {w}", "[skip|omit|exclude] {w}", "[and |]without {w}", "{w} [drops out|is not needed], the rest", "{v} without {w}", "[leave out|without|drop] {w}", "everyone but {w}" if words[0][0].isupper() else "all but {w}"), f"print([w for w in {name} if w != {w!r}])", f"Without {w}: **{{out}}**.", f"Keep each of {name} that is not {w!r}."),
        (("where is {w} [in the list|in {r}], [first = 1|counting from 1]", "{w} [is|stands] at which [place|position]", "[find|give me] the [place|position] of {w}", "how far down [the list |]is {w}[, counting from 1|]", "at [which|what] [place|position] is {w}", "position of {w} [in {r}|, counting from 1|]", "which number is {w} [in {r}|]"), f"result = {name}.index({w!r}) + 1\nprint(result)", f"{w} is number **{{out}}**.", f"index of {w!r} in {name}, plus 1."),
        (("the letter {c}, how often in all [of them|together]", "number of {c}'s in {r}", "how many times is the letter {c} used in all", "how many {c}'s [are |]in all of them", "how often does {c} occur in {r}", "count the letter {c} in all of {r}"), f"result = ''.join({name}).lower().count('{c.lower()}')\nprint(result)", f"{c} comes **{{out}}** times.", f"Join {name} and count '{c.lower()}'."),
    )  # fmt: skip
    a, b = draw.pick(*words), draw.pick(*words)
    table = (
        *table,
        (("sort {r} [from z to a|in reverse alphabetical order|alphabetically, but backwards]", "[now |and |]from z to a", "reverse alphabetical order[, please|]", "alphabetically, the other way [round|around]", "z first[, a last|]"), f"print(sorted({name}, reverse=True))", "Sorted: **{out}**.", f"sorted with reverse=True for {name}."),
        (("sort {r} by length, [longest|long ones] first", "[now |and |]the longest first", "from [longest to shortest|long to short]", "by length, descending", "[longest|long ones] first"), f"print(sorted({name}, key=len, reverse=True))", "By length: **{out}**.", f"sorted with key=len, reversed, for {name}."),
        (("which [one |]comes last alphabetically", "[and |]the last by alphabet", "last in alphabetical order", "max of {r} [by alphabet|]", "alphabetically last [of {r}|]"), f"print(max({name}))", "Last comes **{out}**.", f"max of {name} by the alphabet."),
        (("number {r}[, starting at 1|, beginning with 1]", "a numbered list [of {r}|please]", "[print|show] {r} with numbers[ in front|, starting at 1]", "[write|put] 1, 2, 3 in front of [each|them]"), f"for i, w in enumerate({name}, 1):\n    print(i, w)", "Here they are:\n{out}", f"enumerate {name} from 1."),
        (("[swap|exchange] the first and the last [one|of {r}]", "let the first and last change places", "first to the end, last to the front", "the first and the last trade places"), f"{name}[0], {name}[-1] = {name}[-1], {name}[0]\nprint({name})", f"{name} is now **{{out}}**.", f"Swap index 0 and -1 of {name}."),
        (("[remove|drop|delete|take out] the last [one|entry]", "pop the last one", "get rid of the last one", "[cut|leave] off the last one", "the last one can go"), f"{name}.pop()\nprint({name})", f"{name} is now **{{out}}**.", f"pop takes the last one out of {name}."),
        (("[put|insert|add] {n} at the [front|start|beginning]", "{n} goes [first|to the front]", "{n} should be [the |]first", "insert {n} [before|in front of] [all|the] others"), f"{name}.insert(0, {new!r})\nprint({name})", f"{name} is now **{{out}}**.", f"insert {new!r} at index 0 of {name}."),
        (("the first two [of {r}|]", "[show|give me|only] the first two", "first two [ones|please]", ), f"print({name}[:2])", "The first two are **{out}**.", f"The slice {name}[:2]."),
        (("which is longer, {a} or {b}", "is {a} longer than {b}? name the longer", "the longer of {a} and {b}", "{a} or {b}, who or what has more letters"), f"print(max({a!r}, {b!r}, key=len))", "The longer one is **{out}**.", "max of the two by len."),
    )  # fmt: skip
    if len(a) == len(b):
        table = table[:-1]
    t, code, answer, think = draw.pick(*table)
    if ".insert(" in code:
        words.insert(0, new)
    if ".pop(" in code and len(words) > 2:
        words.pop()
    elif ".pop(" in code:
        t, code, answer, think = table[0]
    if "[0], " in code:
        words[0], words[-1] = words[-1], words[0]
    if ".append(" in code:
        words.append(new)
    prompt = draw.phrase(*t, r=it, v=name, w=w, c=c, k=k, n=new, a=a, b=b)
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
