"""Conversations about a list, a sequence or a text that changes, while the original stays at hand."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.data import listed
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.talks import said
from worldmodel_train.families.words import some_words

Turn = tuple[tuple[str, ...], str, str, str]
"""Wordings; code; answer; think."""

Change = tuple[tuple[str, ...], str, str]
"""Wordings; what the list then is; think."""


def _of_list(text: str, values: list[int], current: list[int]) -> list[int]:
    """What an expression on both lists comes to."""
    return list(eval(text, {"values": values, "current": current}))


@family("conversation", weight=3)
def chat_list_versions(draw: Draw) -> tuple[Item, ...]:
    """A list, changed step by step; figures of the list now, and of the original one."""
    values = [draw.integer(1, 40) for _ in range(draw.integer(5, 8))]
    if draw.chance(0.4):
        values = [*values[:4], *draw.random.sample(values, 3)]
        draw.random.shuffle(values)
    current, told = list(values), listed(list(values), draw)
    opened = draw.pick(
        (("sort {v}", "sort these numbers: {v}", "{v} sorted", "put {v} in order", "{v}. sort them please", "order {v} from small to large", "can you sort {v}", "numbers {v}, smallest first", "my list is {v}, sort it", "arrange {v} in ascending order", "I have {v}. sorted please", "{v}: ascending"), "sorted(values)", "Sorted: **{out}**.", "sorted puts them in order."),
        (("double each of {v}", "{v}, each times two", "twice every number of {v}", "multiply each of {v} by 2", "{v} with every value doubled", "take {v} and double them all", "double all the numbers {v}", "{v}: each one doubled please"), "[2 * v for v in values]", "Doubled: **{out}**.", "Twice each value."),
        (("reverse {v}", "{v} backwards", "turn the list {v} around", "{v} from the last to the first", "the numbers {v} in reverse order", "flip the list {v}", "reversed list of {v}", "write {v} the other way round"), "values[::-1]", "Reversed: **{out}**.", "The slice with step -1."),
        (("sort {v} descending", "{v} from large to small", "largest first: {v}", "order {v}, biggest first", "put {v} in descending order", "{v} sorted with the highest first", "arrange {v} from high to low", "numbers {v}, descending"), "sorted(values, reverse=True)", "Sorted: **{out}**.", "sorted with reverse."),
        (("remove the duplicates from {v}", "{v} without repeats", "unique numbers of {v}, keep the order", "each of {v} only once", "take the doubles out of {v}", "drop duplicates: {v}", "{v}, every number just once please", "dedupe {v}"), "list(dict.fromkeys(values))", "Each once: **{out}**.", "dict.fromkeys keeps the first of each."),
    )  # fmt: skip
    asks, text, answer, think = opened
    current = _of_list(text, values, current)
    items: list[Item] = [then(draw.phrase(*asks, v=told), f"values = {values}\ncurrent = {text}\nprint(current)", answer, think)]  # fmt: skip
    for _ in range(draw.pick(1, 2, 2, 3, 3, 4)):
        a, k, one = draw.integer(2, 40), draw.integer(2, 10), draw.pick(*current)
        if draw.chance(0.5):
            wordings, text, think = _change(draw, a, k, one)
            changed = _of_list(text, values, current)
            if changed and changed != current:
                current = changed
                items.append(then(said(draw, wordings, a=a, k=k, o=one), f"current = {text}\nprint(current)", "Now the list is **{out}**.", think))  # fmt: skip
                continue
        wordings, code, answer, think = draw.pick(*draw.pick(_OF_CURRENT, _OF_ORIGINAL))
        if "current = list" in code:
            current = list(values)
        items.append(then(said(draw, wordings, a=a), code.replace("{a}", str(a)), answer, think))
    return tuple(items)


def _change(draw: Draw, a: int, k: int, one: int) -> Change:
    """A step that changes the list as it is now."""
    return draw.pick(
        (("add {a} and put them in order again", "put {a} in and sort again", "insert {a} and keep it sorted", "include {a}, sorted again", "append {a}, then sort", "{a} comes in too, sort once more", "with {a} added, sorted", "add the number {a} and order them again", "one more number, {a}, and sort", "and with {a} in the list, sorted"), f"sorted([*current, {a}])", f"Add {a}, then sort."),
        (("append {a}", "add {a} at the end", "put {a} at the end of the list", "and {a} at the end", "add the number {a} to the list", "the list also gets {a} at the end", "stick {a} on the end", "push {a}"), f"[*current, {a}]", f"{a} at the end."),
        (("add {k} to each", "{k} more for every one", "each plus {k}", "increase every number by {k}", "add {k} to every number", "raise them all by {k}", "every value + {k}", "all of them {k} higher"), f"[v + {k} for v in current]", f"{k} more for each."),
        (("subtract {k} from each", "{k} less for every one", "each minus {k}", "decrease every number by {k}", "take {k} off every number", "lower them all by {k}", "every value - {k}", "all of them {k} lower"), f"[v - {k} for v in current]", f"{k} less for each."),
        (("multiply each by {k}", "each times {k}", "every number {k} times", "all of them times {k}", "multiply them all by {k}", "every value * {k}", "scale the list by {k}"), f"[{k} * v for v in current]", f"{k} times each."),
        (("square each", "now their squares", "each one squared", "every number to the power of 2", "square all of them", "the squares of these", "each times itself"), "[v ** 2 for v in current]", "Each squared."),
        (("remove {o}", "take out the {o}", "without the {o}", "delete {o} from the list", "drop the {o}", "leave out {o}", "the {o} should go", "kick out {o}", "throw {o} away"), f"[v for v in current if v != {one}]", f"Keep what is not {one}."),
        (("remove the largest", "drop the biggest one", "without the largest one", "take out the highest", "leave out the maximum", "the largest should go", "throw the biggest away", "list without its maximum"), "[v for v in current if v != max(current)]", "Keep what is not the maximum."),
        (("remove the smallest", "drop the lowest one", "without the smallest one", "take out the lowest", "leave out the minimum", "the smallest should go", "throw the smallest away", "list without its minimum"), "[v for v in current if v != min(current)]", "Keep what is not the minimum."),
        (("only the even ones", "keep the even numbers", "which of them are even, only those", "just the even ones", "filter the even numbers", "throw out the odd ones", "even numbers only"), "[v for v in current if v % 2 == 0]", "Keep v % 2 == 0."),
        (("only the odd ones", "keep the odd numbers", "which of them are odd, only those", "just the odd ones", "filter the odd numbers", "throw out the even ones", "odd numbers only"), "[v for v in current if v % 2 == 1]", "Keep v % 2 == 1."),
        (("only those above {a}", "keep the ones bigger than {a}", "just what is over {a}", "the numbers greater than {a} only", "filter > {a}", "those larger than {a}", "keep what is more than {a}"), f"[v for v in current if v > {a}]", f"Keep v > {a}."),
        (("only those below {a}", "keep the ones smaller than {a}", "just what is under {a}", "the numbers less than {a} only", "filter < {a}", "those lower than {a}", "keep what is less than {a}"), f"[v for v in current if v < {a}]", f"Keep v < {a}."),
        (("largest first now", "now descending", "sort it the other way, big to small", "from high to low now", "in descending order please", "now with the largest in front"), "sorted(current, reverse=True)", "Sort, largest first."),
        (("smallest first now", "now ascending", "sort it from small to big", "from low to high now", "in ascending order please", "now with the smallest in front", "sort that", "and now sorted"), "sorted(current)", "Sort, smallest first."),
        (("reverse it", "now backwards", "turn it around", "flip it", "the other way round", "in reverse order please"), "current[::-1]", "Step -1."),
        (("only the first three", "keep the first 3", "just the first three of it", "cut it after three", "the first 3 only"), "current[:3]", "The slice [:3]."),
        (("only the last three", "keep the last 3", "just the last three of it", "the final three", "the last 3 only"), "current[-3:]", "The slice [-3:]."),
    )  # fmt: skip


_OF_CURRENT: tuple[Turn, ...] = (
    (("~its sum", "sum of that", "add them up", "~the sum now", "total of those", "what do they add up to", "sum of those", "what is the total now", "all of these together", "sum it", "sum up what is left", "and their sum"), "print(sum(current))", "The sum is **{out}**.", "sum of the list as it is now."),
    (("~its mean", "mean of that", "~the average now", "average of those", "what is their mean", "mean of these", "and on average", "average of what is left", "and their average"), "print(round(sum(current) / len(current), 2))", "The mean is **{out}**.", "The mean of the list as it is now."),
    (("~the median", "median of that", "~the median now", "median of those", "what is their median", "the middle value of these", "median of what is left", "and its median"), "import statistics\nprint(statistics.median(current))", "The median is **{out}**.", "The median of the list as it is now."),
    (("how many does that make", "how many are left", "how many are there now", "~how many", "count them", "length of it now", "how many numbers is that", "number of those", "how many remain"), "print(len(current))", "There are **{out}**.", "len of the list as it is now."),
    (("~the largest of them", "largest of those", "maximum now", "the biggest one now", "~which is the largest now", "max of that"), "print(max(current))", "The largest is **{out}**.", "max of the list as it is now."),
    (("~the smallest of them", "smallest of those", "minimum now", "the lowest one now", "~which is the smallest now", "min of that"), "print(min(current))", "The smallest is **{out}**.", "min of the list as it is now."),
    (("the first one of it", "~the first one", "which one comes first", "what is at the beginning now", "first number of that"), "print(current[0])", "The first is **{out}**.", "Index 0."),
    (("the last one of it", "~the last one", "which one comes last", "what is at the end now", "last number of that"), "print(current[-1])", "The last is **{out}**.", "Index -1."),
    (("is {a} in it", "does it contain {a}", "{a} still in there?", "is there a {a} in that list", "do we have {a} in it", "can you find {a} in it"), "print('yes' if {a} in current else 'no')", "Is it there? **{out}**.", "in tells it."),
    (("highest minus lowest", "range of that", "~the range now", "largest minus smallest of those", "how far from smallest to largest", "spread of these"), "print(max(current) - min(current))", "It is **{out}**.", "max minus min of the list now."),
    (("show the list again", "what is the list now", "print it again", "how does the list look now", "show it as it is", "let me see the current list"), "print(current)", "It is **{out}**.", "The list as it is now."),
)  # fmt: skip

_OF_ORIGINAL: tuple[Turn, ...] = (
    (("now the sum, but of the original list", "sum of the original list", "~the sum of the original", "the original numbers added up", "what did the original list add up to", "total of the list I gave you", "sum of my first list", "sum of the numbers I typed", "with the original list, the sum", "now the sum of the unchanged list", "what was the sum at the start"), "print(sum(values))", "The original sum is **{out}**.", "sum of the values as typed."),
    (("use the original list, mean", "mean of the original list", "~the average of the original", "average of the list I gave you", "mean of my first list", "average of the numbers I typed", "with the original list, the average", "what was the mean at the start", "the mean before all the changes"), "print(round(sum(values) / len(values), 2))", "The original mean is **{out}**.", "The mean of the values as typed."),
    (("use the original list, largest", "largest of the original list", "the maximum of the original", "biggest number of the list I gave you", "max of my first list", "largest of the numbers I typed", "what was the largest at the start"), "print(max(values))", "It was **{out}**.", "max of the values as typed."),
    (("use the original list, smallest", "smallest of the original list", "the minimum of the original", "lowest number of the list I gave you", "min of my first list", "smallest of the numbers I typed", "what was the smallest at the start"), "print(min(values))", "It was **{out}**.", "min of the values as typed."),
    (("what was the original list", "show the original list", "the original list please", "what did the list look like at the start", "print the list I gave you", "which numbers did I give you", "the list as I typed it", "what was my list again", "my first list again", "the numbers from the beginning"), "print(values)", "It was **{out}**.", "The values as typed."),
    (("use the original list again", "back to the original list", "go back to the first list", "start over with the original", "undo everything", "reset the list", "forget the changes", "take the original list again", "restore the list", "return to the list I typed"), "current = list(values)\nprint(current)", "Back to **{out}**.", "A copy of the values as typed."),
    (("how many did I have at the start", "how many were in the original list", "count of the original list", "how many numbers did I give you", "length of the original", "how many were there at first", "number of values in my first list"), "print(len(values))", "There were **{out}**.", "len of the values as typed."),
    (("first number of the original list", "what was the first number again", "which number came first originally", "the first one in my list as typed", "first number I gave you"), "print(values[0])", "It was **{out}**.", "Index 0 of the values as typed."),
    (("last number of the original list", "what was the last number again", "which number came last originally", "the last one in my list as typed", "last number I gave you"), "print(values[-1])", "It was **{out}**.", "Index -1 of the values as typed."),
    (("how much more is the sum now than the original sum", "sum now minus sum at the start", "how far is the sum from the original sum", "change of the sum compared to the original list", "by how much did the sum change", "difference of both sums, now and original"), "print(sum(current) - sum(values))", "The sum changed by **{out}**.", "The sum now minus that of the values as typed."),
    (("use the original list, sorted", "sort the original list", "the original numbers in order", "my first list sorted", "sorted version of what I typed", "the list I gave you, ascending"), "print(sorted(values))", "Sorted: **{out}**.", "sorted of the values as typed."),
    (("use the original list, median", "median of the original list", "the median of the original", "median of the list I gave you", "middle value of my first list", "what was the median at the start"), "import statistics\nprint(statistics.median(values))", "It was **{out}**.", "The median of the values as typed."),
)  # fmt: skip

STATISTICS = {
    "mean": ("sum({0}) / len({0})", "round({0}, 2)", ("mean", "average")),
    "median": ("statistics.median({0})", "{0}", ("median", "middle value")),
    "sum": ("sum({0})", "{0}", ("sum", "total")),
    "largest": ("max({0})", "{0}", ("maximum", "largest")),
    "smallest": ("min({0})", "{0}", ("minimum", "smallest")),
    "range": ("max({0}) - min({0})", "{0}", ("range", "spread from lowest to highest")),
    "standard deviation": ("statistics.stdev({0})", "round({0}, 2)", ("sample standard deviation", "standard deviation")),
}  # fmt: skip


def _statistic(name: str, of: str) -> str:
    """Code that leaves the statistic of a list in `result`."""
    formula, places, _ = STATISTICS[name]
    head = "import statistics\n" if "statistics." in formula else ""
    return f"{head}result = {places.format(formula.format(of))}\nprint(result)"


@family("conversation", weight=3)
def chat_same_statistic(draw: Draw) -> tuple[Item, ...]:
    """A statistic of a list; another one, the same with numbers left out, added or changed."""
    values = draw.random.sample(range(1, draw.pick(40, 100)), draw.integer(5, 8))
    name = draw.pick("mean", "mean", "mean", "median", "median", "sum", "standard deviation", "range")  # fmt: skip
    items: list[Item] = [then(draw.phrase(
        "{v}: what's the {s}?", "{s} of {v}", "<find> the {s} of {v}", "{v}, {s} please", "numbers {v}. {s}?", "I have {v}. what is the {s}", "the {s} for {v}", "my [readings|scores|results|values]: {v}. {s}", "here are some numbers: {v}. give me the {s}", "[data|values|list]: {v} - {s}", "calculate the {s}: {v}", "what is the {s} if I measured {v}", "we counted {v}, {s}?", "find {s} for these: {v}",
        v=listed(list(values), draw), s=draw.pick(*STATISTICS[name][2])), f"values = {values}\n{_statistic(name, 'values')}", f"The {name} is **{{out}}**.", f"The {name} of the values.")]  # fmt: skip
    other = (
        "~the {s}", "{s}?", "~what's the {s}", "the {s} too", "{s} as well", "~now the {s}", "what about the {s}", "the {s} of them", "how about the {s}", "give me the {s} as well", "what is their {s}", "{s} of these", "same list, {s}", "~{s}", "also the {s}", "I need the {s} too",
    )  # fmt: skip
    now, current, at = "values", list(values), 0
    for _ in range(draw.pick(1, 2, 2, 3, 4)):
        kind = draw.pick("other", "other", "change", "change", "change", "back" if at else "change", "where" if name in ("largest", "smallest") else "other")  # fmt: skip
        if kind == "other":
            name = draw.pick(*(s for s in STATISTICS if s != name))
            items.append(then(said(draw, other, s=draw.pick(*STATISTICS[name][2])), _statistic(name, now), f"The {name} is **{{out}}**.", f"The {name} of the list as it is."))  # fmt: skip
        elif kind == "where":
            f = "max" if name == "largest" else "min"
            items.append(then(said(draw, (
                "on which place of the list is it", "at which position is it", "which position has it in the list", "what place is that in the list", "its position, the first being 1", "which number in the list is it, first, second, ...", "where does it stand in the list", "position of it", "on what place is it, counted from one", "the how manieth is it", "index of it, starting with 1", "which one in the row was it",
            )), f"print({now}.index({f}({now})) + 1)", "It is at position **{out}**.", f"index of the {name}, plus 1."))  # fmt: skip
            name = draw.pick("mean", "sum")
            items.append(then(said(draw, other, s=draw.pick(*STATISTICS[name][2])), _statistic(name, now), f"The {name} is **{{out}}**.", f"The {name} of the list as it is."))  # fmt: skip
        elif kind == "back":
            now, current, at = "values", list(values), 0
            items.append(then(said(draw, (
                "and with the original list again", "use the original list", "with all of them again", "back to the original numbers", "same for the original list", "take the list as I typed it", "undo that, all numbers again", "and for the full list", "now the original numbers once more", "without any of these changes", "for the unchanged list", "the original list again, same thing",
            )), _statistic(name, now), f"With the original list the {name} is **{{out}}**.", f"The {name} of the values as typed."))  # fmt: skip
        elif len(current) > 3:
            wordings, text, one, new = _other_list(draw, now, current)
            current = [int(v) for v in eval(text, {now: current})]
            now, at = "current", at + 1
            items.append(then(said(draw, wordings, a=one, b=new, s=draw.pick(*STATISTICS[name][2])), f"current = {text}\n{_statistic(name, 'current')}", f"Then the {name} is **{{out}}**.", f"Change the list, then the {name} as before."))  # fmt: skip
    return tuple(items)


def _other_list(draw: Draw, now: str, current: list[int]) -> tuple[tuple[str, ...], str, int, int]:
    """The list with a number left out, added or changed, and which numbers those are."""
    one, new = draw.pick(*current), draw.pick(*(v for v in range(2, 60) if v not in current))
    wordings, text = draw.pick(
        (("now without the largest one", "~without the biggest", "leave out the largest", "drop the maximum and do it again", "same without the highest one", "{s} without the largest", "~if I leave out the largest one", "ignore the highest value", "take away the biggest, {s} again", "skip the largest one", "what if the largest is removed", "the largest is a mistake, without it?"), f"sorted({now})[:-1]"),
        (("now without the smallest one", "~without the lowest", "leave out the smallest", "drop the minimum and do it again", "same without the lowest one", "{s} without the smallest", "~if I leave out the smallest one", "ignore the lowest value", "take away the smallest, {s} again", "skip the smallest one", "what if the smallest is removed", "the smallest is a mistake, without it?"), f"sorted({now})[1:]"),
        (("now without the {a}", "leave out the {a}", "same without {a}", "drop {a} and again", "what if {a} is not in it", "ignore the {a}", "~if I remove {a}", "{s} if the {a} is left out", "{a} was wrong, take it out", "~without {a}", "delete the {a}, {s} again"), f"[v for v in {now} if v != {one}]"),
        (("add {b}", "with {b} added", "~with {b} in addition", "one more, {b}", "{b} comes in as well", "if I add {b}", "include {b} too", "and if there is also {b}", "{s} with another value of {b}", "plus one number, {b}", "I forgot the {b}", "there is one more: {b}, {s} again"), f"[*{now}, {new}]"),
        (("put {b} in place of {a}, then again", "the {a} should be {b}", "change {a} to {b}", "{b} instead of {a}", "what if the {a} was {b}", "sorry, {b} and not {a}", "make the {a} {b}", "swap {a} for {b}, {s} again", "if {a} were {b}", "correct {a} to {b}", "I typed {a} but meant {b}", "~if the {a} is really {b}"), f"[{new} if v == {one} else v for v in {now}]"),
        (("the same with each one doubled", "~if all are doubled", "double every number first", "each twice as large, {s}?", "what if every value doubles", "multiply them all by 2, then again", "all numbers times two", "and with each value doubled"), f"[2 * v for v in {now}]"),
        (("the same for only the first three", "~for the first three only", "just the first 3", "only take the first three", "{s} of the first three", "and using the first three numbers only", "the first 3 of them alone"), f"{now}[:3]"),
    )  # fmt: skip
    return wordings, text, one, new


@family("conversation", weight=2)
def chat_marks_so_far(draw: Draw) -> tuple[Item, ...]:
    """Marks and their average; one more mark, up or down by how much, what is needed next."""
    low, high = draw.pick((1, 6), (1, 6), (1, 10), (20, 100), (40, 100), (1, 15), (8, 20))
    marks = [draw.integer(low, high) for _ in range(draw.integer(4, 7))]
    items: list[Item] = [then(draw.phrase(
        "marks {m} average", "my grades are {m}. average?", "grades {m}, what is the average", "average of my marks: {m}", "I got {m} in my tests. mean mark", "test scores {m}: average", "what's the mean of the grades {m}", "so far I have the marks {m}. average please", "{m} are my results this term, average", "my son has {m}, what is his average", "school marks: {m}, calculate the average", "{m} - average of these grades", "quiz results {m}. mean?",
        m=listed(list(marks), draw)), f"marks = {marks}\naverage = sum(marks) / len(marks)\nprint(round(average, 2))", "The average is **{out}**.", "The sum over how many.")]  # fmt: skip
    again = "average = sum(marks) / len(marks)\nprint(round(average, 2))"
    gap = (
        "how much did that change it", "by how much did the average change", "how far is that from before", "difference to the average before", "how big is the change", "what difference did it make", "compared to before, how much", "by how much is it different now", "how much did the average move", "how much has it changed", "old and new average, what is the difference",
    )  # fmt: skip
    for _ in range(draw.pick(1, 2, 2, 3)):
        new, passed = draw.integer(low, high), draw.integer(low + 1, high)
        goal = round((sum(marks) + draw.integer(low, high)) / (len(marks) + 1), 1)
        kind = draw.pick("add", "add", "add", "need", "worst", "count", "up")
        if kind in ("add", "up"):
            average = sum(marks) / len(marks)
            marks.append(new)
            items.append(then(said(draw, (
                "just add {n} and say the average", "then I get {n}. average now", "with another {n}", "next one is {n}, new average?", "and if I write {n} next", "one more mark: {n}. average", "now {n} comes in addition", "add {n}, average again", "today I got {n}", "what is the average with {n} added", "what if the next one is {n}", "and {n} as well", "plus {n}, what is it then",
            ), n=new), f"before = average\nmarks.append({new})\n{again}", "The average is now **{out}**.", f"Add {new}, then the average."))  # fmt: skip
            if kind == "up" or draw.chance(0.35):
                if draw.chance(0.5) and abs(sum(marks) / len(marks) - average) > 0.01:
                    items.append(then(said(draw, gap), "print(round(abs(average - before), 2))", "It changed by **{out}**.", "The average now and before."))  # fmt: skip
                else:
                    items.append(then(said(draw, (
                        "up or down", "did it go up or down", "higher or lower than before", "is that higher or lower", "did the average rise or fall", "has it gone up", "more or less than before", "rising or falling", "in which direction did it go", "is it up or down now",
                    )), "print('up' if average > before else 'down' if average < before else 'the same')", "It went **{out}**.", "Compare with the average before."))  # fmt: skip
        elif kind == "need":
            items.append(then(said(draw, (
                "what do I need next to get an average of {g}", "which mark next for a {g} average", "to reach {g} on average, what must the next one be", "I want {g}. what mark do I need in the next test", "what would the next one have to be for {g}", "next mark needed for an average of {g}", "how to get to {g} with one more mark, which one", "what mark brings me to {g}", "needed in the next test for a mean of {g}", "the mark I need for {g}", "if I want to have {g}, what do I have to get next",
            ), g=goal), f"print(round({goal} * (len(marks) + 1) - sum(marks), 2))", "You need **{out}**.", f"{goal} times one mark more, minus the sum so far."))  # fmt: skip
        elif kind == "worst":
            f, word = draw.pick(("max", "highest"), ("min", "lowest"))
            items.append(then(said(draw, (
                "~without the {w} one", "leave out the {w} mark, average?", "drop the {w} one", "average if the {w} does not count", "ignore the {w} mark", "the {w} one is not counted, average then", "without the {w} mark, what is it", "what if the {w} one is struck", "the average of all but the {w}", "cancel the {w} mark and average the rest", "strike the {w} grade",
            ), w=word), f"print(round((sum(marks) - {f}(marks)) / (len(marks) - 1), 2))", f"Without the {word} it is **{{out}}**.", f"The sum less the {word}, over one mark less."))  # fmt: skip
        else:
            items.append(then(said(draw, (
                "how many are at least {p}", "how many marks are {p} or more", "how often did I get {p} or higher", "count the marks from {p} up", "number of marks not below {p}", "how many reach {p}", "marks of {p} and above, how many", "how many times {p} or more", "in how many tests {p} or higher", "how many are {p} or higher", "how many of them have {p} or above",
            ), p=passed), f"print(sum(m >= {passed} for m in marks))", f"**{{out}}** are at least {passed}.", f"Count m >= {passed}."))  # fmt: skip
    return tuple(items)


SEQUENCES = (
    ("squares", "i ** 2"), ("cubes", "i ** 3"), ("even numbers starting with 2", "2 * i"), ("odd numbers", "2 * i - 1"), ("powers of 2 starting with 2", "2 ** i"), ("powers of 3 starting with 3", "3 ** i"), ("triangular numbers", "i * (i + 1) // 2"), ("multiples of 3", "3 * i"), ("multiples of 7", "7 * i"), ("multiples of 9", "9 * i"), ("multiples of 12", "12 * i"),
)  # fmt: skip


@family("conversation", weight=2)
def chat_sequence(draw: Draw) -> tuple[Item, ...]:
    """The first so many of a sequence; the next ones, their sum, those above a number, of those."""
    n, k = draw.integer(5, 12), draw.integer(2, 4)
    which = draw.pick("formula", "formula", "formula", "fibonacci", "primes")
    name, term = {"fibonacci": ("fibonacci numbers", ""), "primes": ("prime numbers", "")}.get(which) or draw.pick(*SEQUENCES)  # fmt: skip
    if which == "fibonacci":
        name = "fibonacci numbers starting with 1, 1"
        first, more = f"values = [1, 1]\nwhile len(values) < {n}:\n    values.append(values[-1] + values[-2])", f"while len(values) < {n + k}:\n    values.append(values[-1] + values[-2])"  # fmt: skip
    elif which == "primes":
        work = "while len(values) < {n}:\n    if all(i % p for p in values):\n        values.append(i)\n    i += 1"  # fmt: skip
        first, more = f"values, i = [], 2\n{work.format(n=n)}", work.format(n=n + k)
    else:
        work = f"values = [{term} for i in range(1, {{n}})]"
        first, more = work.format(n=n + 1), work.format(n=n + k + 1)
    ns: dict[str, list[int]] = {}
    exec(first, ns)
    values = ns["values"]
    limit = values[draw.integer(1, n - 3)]
    items: list[Item] = [then(draw.phrase(
        "first {n} {s}", "the first {n} {s} please", "list the first {n} {s}", "show me the first {n} {s}", "make a list of the first {n} {s}", "print {n} {s}", "write down the first {n} {s}", "give me {n} {s}", "what are the first {n} {s}", "{n} {s}", "can you list {n} {s}", "I need the first {n} {s}", "which are the first {n} {s}", "start with the first {n} {s}",
        n=n, s=name), f"{first}\nprint(values)", "They are **{out}**.", f"The first {n}.")]  # fmt: skip
    word = ("two", "three", "four")[k - 2]
    over = f"[v for v in values[:{n}] if v > {limit}]"
    before: tuple[Turn, ...] = (
        (("all {n} summed", "~their sum", "add them up", "what do they add up to", "sum of those", "the total of these", "~the sum", "all of them added", "how much are they together", "sum them"), f"print(sum(values[:{n}]))", "The sum is **{out}**.", "sum of the values."),
        (("how many of them are even", "count the even ones", "number of even ones", "how many even ones are there", "even ones, how many", "~how many are even"), f"print(sum(v % 2 == 0 for v in values[:{n}]))", "**{out}** are even.", "Count v % 2 == 0."),
        (("the mean of the first {n}", "~their average", "~their mean", "average of these", "mean of those", "what are they on average"), f"print(round(sum(values[:{n}]) / {n}, 2))", "The mean is **{out}**.", "The mean of the values."),
        (("the last one squared", "square the last one", "the last one times itself", "take the last and square it", "last number to the power of 2"), f"print(values[{n - 1}] ** 2)", "It is **{out}**.", "The last one squared."),
        (("what is the {t} of them", "the {t} one", "which is the {t} one", "number {i} in the list", "the {t} in the row", "tell me the {t}"), f"print(values[{min(n, 5) - 2}])", "It is **{out}**.", f"Index {min(n, 5) - 2}."),
        (("the same in reverse", "backwards", "from the last to the first", "largest first please", "now in reverse order", "turn the list around"), f"print(values[:{n}][::-1])", "Reversed: **{out}**.", "Step -1."),
        (("each one doubled", "double each", "twice each of them", "every one times two", "multiply all of them by 2"), f"print([2 * v for v in values[:{n}]])", "Doubled: **{out}**.", "Twice each."),
    )  # fmt: skip
    above: Turn = (("show just the ones beyond {l}", "which are above {l}", "just those over {l}", "keep what is larger than {l}", "those greater than {l}", "the ones that are more than {l}", "filter: above {l}"), f"chosen = {over}\nprint(chosen)", "They are **{out}**.", f"Keep v > {limit}.")  # fmt: skip
    of_those: tuple[Turn, ...] = (
        (("sum of those above {l}", "~the sum of those", "sum of these only", "add just those up", "what do those come to", "their total, only those"), "print(sum(chosen))", "Their sum is **{out}**.", "sum of the chosen ones."),
        (("how many does that make", "~how many", "how many of these are there", "count those", "number of those"), "print(len(chosen))", "There are **{out}**.", "len of the chosen ones."),
        (("the smallest of those", "~the first of those", "which is the lowest among these", "smallest one of them"), "print(min(chosen))", "It is **{out}**.", "min of the chosen ones."),
    )  # fmt: skip
    following: Turn = ((
        "the next {k}", "~the next {k}", "what are the next {k}", "{k} more", "go on, {k} more", "continue with the next {k}", "and the {k} after that", "list the following {k}", "show {k} more of them", "the {k} that follow", "which {k} come next", "extend it by {k}, show the new ones", "next {k} please",
    ), f"{more}\nprint(values[-{k}:])", "The next ones are **{out}**.", f"{n + k} of them, and the last {k}.")  # fmt: skip
    with_new: tuple[Turn, ...] = (
        (("sum of all of them now", "all {m} added up", "the sum of all {m}", "total with the new ones", "the sum, the new ones too"), "print(sum(values))", "The sum is **{out}**.", "sum of all."),
        (("sum of only the first {n}", "the first {n} added, without the new ones", "add up just the first {n}", "sum without the new ones", "what do the first {n} add up to"), f"print(sum(values[:{n}]))", "The sum is **{out}**.", f"sum of the first {n}."),
        (("sum of just the new ones", "the new ones added up", "what do the last {k} add up to", "add the {k} new ones", "total of the new {k}"), f"print(sum(values[-{k}:]))", "The sum is **{out}**.", f"sum of the last {k}."),
    )  # fmt: skip
    fill: dict[str, object] = {"n": n, "m": n + k, "k": draw.pick(k, word), "l": limit, "t": ("second", "third", "fourth")[min(n, 5) - 3], "i": min(n, 5) - 1}  # fmt: skip
    plain = draw.random.sample(before[:5], draw.pick(0, 1, 1, 2))
    ends: list[list[Turn]] = [
        [above], [above, draw.pick(*of_those)], [above, draw.pick(*of_those)],
        [following], [following, draw.pick(*with_new)], [before[5]], [before[6]], [draw.pick(*before[:5])],
    ]  # fmt: skip
    for wordings, code, answer, think in dict.fromkeys([*plain, *draw.pick(*ends)]):
        items.append(then(said(draw, wordings, **fill), code, answer, think))
    return tuple(items)


@family("conversation", weight=2)
def chat_text_versions(draw: Draw) -> tuple[Item, ...]:
    """A text changed step by step; what it is now, and the original again."""
    while True:
        words = sorted(some_words(draw, draw.integer(2, 5)), key=len)
        if len(words[-1]) > len(words[-2]):
            break
    draw.random.shuffle(words)
    text = " ".join(words)
    w, other = draw.pick(*(w for w in words if text.count(w) == 1)), some_words(draw, 1)[0]
    c = draw.pick(*[c for c in text if c.isalpha()])
    steps: tuple[Turn, ...] = (
        (("big letters everywhere", "in capitals", "make it upper case", "all in capital letters", "capital letters please", "shout it"), "current.upper()", "It is **{out}**.", "upper."),
        (("reverse it", "backwards", "reverse that", "write that backwards", "the letters from back to front", "spell it from the end"), "current[::-1]", "It is **{out}**.", "Step -1."),
        (("without spaces", "without the spaces", "take out the spaces", "remove all spaces", "no spaces please", "in one word, no blanks"), "current.replace(' ', '')", "It is **{out}**.", "Replace the spaces by nothing."),
        (("hyphens instead of spaces", "put - between the words", "with hyphens between the words", "replace the spaces by -", "join the words with -", "dashes for the spaces"), "current.replace(' ', '-')", "It is **{out}**.", "Replace the spaces by hyphens."),
        (("each word with a capital letter", "capitalize every word", "title case", "in title case", "first letters big", "like a title please"), "current.title()", "It is **{out}**.", "title."),
        (("add an exclamation mark", "with ! at the end", "put a ! at the end", "an exclamation mark at the end", "with an exclamation mark please"), "current + '!'", "It is **{out}**.", "Add it at the end."),
        (("twice in a row", "repeat it twice", "write it two times", "two times without a gap between", "double that text"), "current * 2", "It is **{out}**.", "Times 2."),
        (("in quotes", "put quotes around it", "with quotation marks around", "between double quotes"), "'\"' + current + '\"'", "It is **{out}**.", "Quotes on both sides."),
        (("without the vowels", "take out the vowels", "remove a, e, i, o and u", "no vowels", "drop all vowels"), "''.join(c for c in current if c.lower() not in 'aeiou')", "It is **{out}**.", "Keep what is no vowel."),
    )  # fmt: skip
    figures: tuple[Turn, ...] = (
        (("how long is it now", "number of characters now", "how many characters is that", "length now", "count the characters of that", "~how long is that"), "print(len(current))", "It has **{out}** characters.", "len of the text as it is now."),
        (("what is the first character now", "first character of that", "which sign comes first now", "with what does it start now"), "print(current[0])", "It is **{out}**.", "Index 0."),
        (("how long was the original", "length of the original text", "how many characters did the original have", "characters in my text as typed", "how long was it at the start"), "print(len(text))", "The original has **{out}** characters.", "len of the text as typed."),
        (("how many words did the original have", "number of words in the original", "words in the text I gave you", "word count of the original", "how many words were in it at first"), "print(len(text.split()))", "The original has **{out}** words.", "Split the text as typed."),
        (("the original again", "what was the original text", "show the original", "what did I give you", "the text as I typed it", "my text again please", "how was it at first"), "print(text)", "It was **{out}**.", "The text as typed."),
        (("longest word of the original", "what was the longest word in my text", "which original word is the longest", "longest one of the words I typed"), "print(max(text.split(), key=len))", "It is **{out}**.", "max by length of the words as typed."),
        (("how many {c} in the original", "how often was {c} in my text", "count the letter {c} in the original", "the letter {c}, how often in what I typed"), f"print(text.count({c!r}))", "It is there **{out}** times.", f"Count {c} in the text as typed."),
        (("start over with the original, {w} replaced by {o}", "take the original again with {o} instead of {w}", "in the original, change {w} to {o}", "back to the original, but {o} for {w}"), f"current = text.replace({w!r}, {other!r})\nprint(current)", "It is **{out}**.", f"Replace {w} by {other} in the text as typed."),
    )  # fmt: skip
    (first, text_code, answer, think), *rest = draw.random.sample(steps, 4)
    text_code = text_code.replace("current", "text")
    frame = draw.pick("{q}: {t}", "{q}: '{t}'", "'{t}' {q}", "{t} - {q}", 'text "{t}", {q}', "I have '{t}', {q}", "take '{t}', {q}")  # fmt: skip
    opening = draw.phrase(*first)
    items: list[Item] = [then(frame.format(q=opening, t=text), f"text = {text!r}\ncurrent = {text_code}\nprint(current)", answer, think)]  # fmt: skip
    for wordings, code, answer, think in rest[: draw.pick(0, 1, 1, 2)]:
        items.append(then(said(draw, wordings), f"current = {code}\nprint(current)", answer, think))
    for wordings, code, answer, think in draw.random.sample(figures, draw.pick(1, 1, 2)):
        items.append(then(said(draw, wordings, c=c, w=w, o=other), code, answer, think))
    return tuple(items)
