"""Lists: order, what is in them, and what two have in common."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.data import listed, numbers, spoken, two_listed
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.words import NAMES, some_names, some_words


def whole_numbers(draw: Draw, low: int = 3, high: int = 10) -> list[int | float]:
    """Whole numbers only, now and then below zero."""
    top = draw.pick(10, 20, 50, 100, 100, 500)
    bottom = -top if draw.chance(0.1) else 0
    return [draw.random.randint(bottom, top) for _ in range(draw.integer(low, high))]


def few_kinds(draw: Draw, low: int = 5, high: int = 11) -> list[int | float]:
    """Whole numbers of which some repeat."""
    kinds = draw.random.sample(range(draw.pick(10, 10, 30, 100)), draw.integer(2, 6))
    return [draw.pick(*kinds) for _ in range(draw.integer(low, high))]


def words_listed(words: list[str], draw: Draw) -> str:
    """Words as people list them."""
    comma = ", ".join(words)
    marked = draw.pick('"{}"', "'{}'")
    return draw.pick(
        comma, comma, comma, " ".join(words), "; ".join(words), "\n".join(words), str(words),
        ", ".join(words[:-1]) + " and " + words[-1], f"[{comma}]", ",".join(words),
        ", ".join(marked.format(w) for w in words),
    )  # fmt: skip


# --- order --------------------------------------------------------------------------------------


@family("lists")
def sort_list(draw: Draw) -> tuple[Item, ...]:
    values, down = numbers(draw), draw.chance(0.4)
    order = draw.pick(
        *(("descending order", "decreasing order", "reverse order", "falling order") if down else
          ("ascending order", "increasing order", "order", "rising order", "numerical order"))
    )  # fmt: skip
    usual: tuple[str, ...] = (
        "<do>sort {v} in {o}",
        "sort the [numbers|values] {v} in {o}",
        "put {v} in {o}",
        "[arrange|order|rank|list] {v} in {o}",
        "sort [this list|these numbers|the following] in {o}: {v}",
        "{v} sorted in {o}",
        "{v}[:| -|,] in {o}",
        "[I have|here are|given] the [numbers|values] {v}. [put|bring|give] them in {o}",
        "{n} wrote {v} on the board. [show|write] them in {o}",
        "how [do|would] {v} look in {o}",
        "what is {v} in {o}",
        "[sorted|sort]({v}), {o}",
    )
    upwards: tuple[str, ...] = (
        "sort {v}",
        "sort {v} from [smallest to largest|low to high|small to big|least to greatest]",
        "[order|arrange] {v}, smallest first",
        "{v} from [lowest to highest|small to large]",
        "sort ascending: {v}",
        "starting with the smallest, list {v}",
        "{v}[:| -] sort[ them| it|]",
        "line up {v} by size",
    )
    downwards: tuple[str, ...] = (
        "sort {v} from [largest to smallest|high to low|big to small|greatest to least]",
        "[order|arrange] {v}, [largest|biggest|highest] first",
        "{v} from [highest to lowest|large to small]",
        "sort descending: {v}",
        "[starting|beginning] with the [largest|highest], list {v}",
        "reverse sort {v}",
        "{v}, biggest first",
        "rank {v} from the top down",
    )
    more = downwards if down else upwards
    prompt = draw.phrase(
        *(usual if draw.chance(0.6) else more), v=spoken(values, draw), o=order, n=draw.pick(*NAMES)
    )
    code = f"values = {values}\nprint(sorted(values{', reverse=True' if down else ''}))"
    think = "sorted with reverse=True: largest first." if down else "sorted: smallest first."
    return ask(prompt, code, "Sorted: **{out}**.", think=think)


@family("lists")
def sort_words(draw: Draw) -> tuple[Item, ...]:
    count = draw.integer(2, 9)
    words = some_names(draw, count) if draw.chance(0.35) else some_words(draw, count)
    kind = "names" if words[0][0].isupper() else "words"
    prompt = draw.phrase(
        "<do>sort the {k} {v} alphabetically",
        "put these {k} in alphabetical order: {v}",
        "sort {v} [alphabetically|by alphabet|from a to z]",
        "[alphabetical|lexicographic|dictionary] order of {v}",
        "[arrange|order|list] {v} in alphabetical order",
        "[order|sort] the {k} {v} from [a to z|A to Z]",
        "{v}[:| -|,] [alphabetically|in alphabetical order|sort a-z]",
        "alphabetize {v}",
        "[the|my|our] [guest list|list|index|team] is {v}. sort it [alphabetically|by name|by the alphabet]",
        "in which order do {v} stand in [a dictionary|an index|the alphabet]",
        "how would {v} be [sorted|ordered] alphabetically",
        "which {k} come first? sort {v} from a to z",
        "{n} files {v} by the alphabet. [in what order|show the order]",
        k=kind, v=words_listed(words, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"words = {words}\nprint(', '.join(sorted(words)))"
    return ask(prompt, code, "In order: **{out}**.", think=f"sorted puts the {kind} from a to z.")


@family("lists")
def words_by_length(draw: Draw) -> tuple[Item, ...]:
    words, down = some_words(draw, draw.integer(3, 7)), draw.chance(0.4)
    upwards: tuple[str, ...] = (
        "<do>sort {v} by length",
        "[order|arrange] the words {v} by [their |]length",
        "{v} from shortest to longest",
        "sort the words by number of letters: {v}",
        "shortest word first: {v}",
        "{v}: [by length|sort by length]",
        "line up {v}, short ones first",
        "{n} stacks the words {v} by length. in what order",
        "which is the order by length of {v}",
    )
    downwards: tuple[str, ...] = (
        "<do>sort {v} by length, longest first",
        "[order|arrange] the words {v} from longest to shortest",
        "{v} from longest to shortest",
        "longest word first: {v}",
        "{v}: by length, descending",
        "sort by number of letters, most letters first: {v}",
        "line up {v}, long ones first",
        "{n} lists {v} with the longest word on top. in what order",
    )
    prompt = draw.phrase(
        *(downwards if down else upwards), v=words_listed(words, draw), n=draw.pick(*NAMES)
    )
    code = f"words = {words}\nprint(sorted(words, key=len{', reverse=True' if down else ''}))"
    return ask(prompt, code, "By length: **{out}**.", think="sorted with key=len goes by length.")


@family("lists", number=True)
def ranked_value(draw: Draw) -> tuple[Item, ...]:
    """The second largest, third smallest, and so on."""
    values = list(dict.fromkeys(numbers(draw, 5, 12)))
    k, large = draw.integer(2, min(4, len(values))), draw.chance(0.6)
    rank = draw.pick(("", "second", "third", "fourth")[k - 1], ordinal(k))
    size = draw.pick(*(("largest", "biggest", "highest") if large else ("smallest", "lowest")))
    prompt = draw.phrase(
        "<what> the {r} {s} [number|value] [in|of|among] {v}",
        "<what> the {r} {s} of {v}",
        "{r} {s} [number|value|of|in|among]: {v}",
        "which [number|value] is [the |]{r} {s} in {v}",
        "{v}[:| -|,] {r} {s}",
        "<find> the {r} {s} [element|entry|value] of [the list|] {v}",
        "[get|return|pick] the {r} {s} from {v}",
        "I have {v}. which one is {r} {s}",
        "{n} [wrote|scored|measured] {v}; what was the {r} {s}",
        "not the {s} but the {r} {s} of {v}",
        "rank {v}: which value comes {r} when the {s} is first",
        "{r} {s} of these: {v}",
        r=rank, s=size, v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    reverse = ", reverse=True" if large else ""
    code = f"values = {values}\nresult = sorted(values{reverse})[{k - 1}]\nprint(result)"
    think = f"Sort with the {size} first; number {k} has index {k - 1}."
    return ask(prompt, code, f"The {rank} {size} is **{{out}}**.", think=think)


@family("lists")
def extreme_values(draw: Draw) -> tuple[Item, ...]:
    """The three largest, the two smallest."""
    values = numbers(draw, 5, 12)
    k, large = draw.integer(2, 4), draw.chance(0.6)
    size = draw.pick(*(("largest", "biggest", "highest") if large else ("smallest", "lowest")))
    prompt = draw.phrase(
        "<what> the {k} {s} [numbers|values] [in|of] {v}",
        "{k} {s} [of|in|numbers of|values in] {v}",
        "[which|what] are the {k} {s} of {v}",
        "<show> the {k} {s} [entries|numbers|values] of {v}",
        "{v}: the {k} {s}",
        "[pick|take|keep|get] the {k} {s} from {v}",
        "I only want the {k} {s} of {v}",
        "{n} scored {v}. [list|name] the {k} {s} scores",
        "sort {v} and [keep|take] the {k} {s}",
        "from {v}, [return|output|select] the {k} {s} values",
        "out of {v}, which {k} are {s}",
        k=draw.pick(k, ("two", "three", "four")[k - 2]), s=size,
        v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    reverse = ", reverse=True" if large else ""
    code = f"values = {values}\nprint(sorted(values{reverse})[:{k}])"
    think = f"Sort with the {size} first and keep {k}."
    return ask(prompt, code, f"The {k} {size} are **{{out}}**.", think=think)


# --- what is in a list --------------------------------------------------------------------------

_CONTENTS = {
    "sorted(set(values))": (
        ("unique values", "distinct values", "different numbers", "unique numbers"), "The unique values are **{out}**.", "A set keeps each value once.",
        ("which [different|distinct|unique] [numbers|values] are in {v}", "remove [the |]duplicates from {v} and sort [them|it|the rest]", "{v} as a sorted set", "each [number|value] of {v} only once, sorted", "[unique|distinct]({v})", "what [numbers|values] [occur|appear] in {v}, each once"),
    ),
    "max(set(values), key=values.count)": (
        ("most common value", "most frequent number", "most frequent value"), "The most common value is **{out}**.", "The value with the highest count.",
        ("which [number|value] [appears|occurs|comes up] most [often|] in {v}", "what is there most often in {v}", "[number|value] that repeats the most: {v}", "which of {v} is most [common|frequent]", "{n} rolled {v}. which number came most often"),
    ),
    "len(set(values))": (
        ("number of distinct values", "number of different values", "count of unique values"), "There are **{out}** distinct values.", "The size of the set of values.",
        ("how many [different|distinct|unique] [numbers|values] are [in|there in] {v}", "count the [different|distinct|unique] values in {v}", "<howmany> [distinct|unique] numbers in {v}", "how many [numbers|values] are there in {v}, duplicates counted once", "len of the set of {v}"),
    ),
    "[v for v in values if v % 2 == 0]": (
        ("even numbers", "even values", "even ones"), "The even numbers are **{out}**.", "Keep the values with v % 2 == 0.",
        ("which of {v} are even", "keep [only |]the even [numbers|ones] [of|from|in] {v}", "filter the even numbers out of {v}", "{v}: even ones only", "what numbers in {v} can be divided by 2", "drop the odd numbers from {v}"),
    ),
    "[v for v in values if v % 2]": (
        ("odd numbers", "odd values", "odd ones"), "The odd numbers are **{out}**.", "Keep the values with v % 2 not 0.",
        ("which of {v} are odd", "keep [only |]the odd [numbers|ones] [of|from|in] {v}", "filter the odd numbers out of {v}", "{v}: odd ones only", "what numbers in {v} are not divisible by 2", "drop the even numbers from {v}"),
    ),
    "values[::-1]": (
        ("reverse", "reversed list", "reverse order"), "Reversed: **{out}**.", "A slice with step -1.",
        ("<do>reverse [the list |]{v}", "{v} [backwards|reversed|in reverse|from back to front]", "turn {v} around", "flip [the list|the order of] {v}", "last one first: {v}", "read {v} from the end", "{n} counts {v} backwards. write it"),
    ),
    "[v ** 2 for v in values]": (
        ("squares", "squared values", "second powers"), "The squares are **{out}**.", "v ** 2 for each value.",
        ("<do>square [each|every] [number|value] [of|in] {v}", "[square|squares of] each of {v}", "{v}[, | ]squared", "{v}: square them[ all|]", "raise each of {v} to the power of 2", "multiply each of {v} by itself"),
    ),
}  # fmt: skip


@family("lists")
def unique(draw: Draw) -> tuple[Item, ...]:
    code = draw.pick(*_CONTENTS)
    names, answer, think, more = _CONTENTS[code]
    values = few_kinds(draw) if "set" in code else whole_numbers(draw, 4, 11)
    while "key" in code and not _has_one_mode(values):
        values = few_kinds(draw)
    common = (
        "<what> the {t} [of|in] {v}",
        "{t} [of|in|for] {v}",
        "<find> the {t} [in|of] {v}",
        "give me the {t} of the [list|numbers] {v}",
        "<show> the {t} [of|from] {v}",
        "[get|extract|pull|take] the {t} from {v}",
        "I [want|need|would like] the {t} of {v}",
        "{v}[:| -|,] [the |]{t}",
        "[my|the] [list|data|numbers] [is|:] {v}. <what> the {t}",
        "[given|for|with] {v}, [find|list|give|show] the {t}",
        "{n} has the numbers {v} and [wants|needs] the {t}",
    )
    prompt = draw.phrase(
        *(more if draw.chance(0.5) else common),
        t=draw.pick(*names), v=listed(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    return ask(prompt, f"values = {values}\nprint({code})", answer, think=think)


def _has_one_mode(values: list[int | float]) -> bool:
    counts = sorted((values.count(v) for v in set(values)), reverse=True)
    return len(counts) > 1 and counts[0] > counts[1]


@family("lists")
def dedupe_list(draw: Draw) -> tuple[Item, ...]:
    """Without repetitions, in the order of the first ones."""
    if draw.chance(0.5):
        values = few_kinds(draw)
        shown, items = listed(values, draw), str(values)
    else:
        few = some_words(draw, draw.integer(2, 4))
        words = [draw.pick(*few) for _ in range(draw.integer(4, 9))]
        shown, items = words_listed(words, draw), str(words)
    prompt = draw.phrase(
        "<do>[remove|drop|delete] [the |]duplicates from {v}[,| but] [keeping|keep] the order",
        "{v} without [duplicates|repeats|repetitions], [same order|in the original order]",
        "[dedupe|deduplicate] {v}, [order preserved|order kept|keep order]",
        "keep only the first of each in {v}",
        "[unique|distinct] [values|entries] of {v} in order of [first |]appearance",
        "each entry of {v} once, in the order they come",
        "{v}: [remove repeats|drop duplicates], order stays",
        "strike out what was there before: {v}",
        "[my|our] list {v} has repeats. [clean it up|remove them] [without sorting|without changing the order]",
        "{n} wrote {v}. leave out [everything that was already there|repeated ones]",
        "which values does {v} have, in order of first occurrence",
        v=shown, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {items}\nprint(list(dict.fromkeys(values)))"
    think = "dict.fromkeys keeps the first of each, in order."
    return ask(prompt, code, "Without duplicates: **{out}**.", think=think)


@family("lists", number=True)
def occurrences(draw: Draw) -> tuple[Item, ...]:
    """How often one value is in a list."""
    values = few_kinds(draw)
    x = draw.pick(*values) if draw.chance(0.9) else draw.integer(0, 20)
    prompt = draw.phrase(
        "how many times does {x} [appear|occur|come up] in {v}",
        "<do>count {x} in {v}",
        "how often [is|do we see] {x} in {v}",
        "[number|count] of {x}s in {v}",
        "how many {x}s are [in|among] {v}",
        "occurrences of {x} in {v}",
        "{v}[:| -|,] how many {x}s",
        "<find> how often {x} [occurs|appears|is] in {v}",
        "in {v}, count the {x}s",
        "{n} rolled {v}. how often was it {x}",
        "[frequency|count] of the [value|number] {x} in {v}",
        "value {x}, list {v}: [count|how many times]",
        x=x, v=listed(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {values}\nresult = values.count({x})\nprint(result)"
    return ask(
        prompt, code, f"{x} appears **{{out}}** times.", think=f"values.count({x}) counts it."
    )


# --- two lists ----------------------------------------------------------------------------------

_SETS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "[v for v in a if v in b]": ("Both have **{out}**.", "Keep what a and b both have.", (
        "<what> the [intersection|overlap] of {a} and {b}", "[which|what] [is|are] in both {a} and {b}", "[common|shared] [elements|values|entries] of {a} and {b}",
        "<find> what {a} and {b} have in common", "[intersect|intersection][: | of ]{a}, {b}", "{a} and {b}: [common ones|what is in both|overlap]", "elements of {a} that are [also|too] in {b}",
        "{n} has {a} and {m} has {b}. what do both have", "list the overlap between {a} and {b}", "a = {a}, b = {b}. which elements do they share")),
    "[v for v in a if v not in b]": ("Only in the first: **{out}**.", "Keep what a has and b has not.", (
        "[which|what] [is|are] in {a} but not in {b}", "elements of {a} that are not in {b}", "<what> the [set |]difference of {a} and {b}",
        "<do>remove [everything in|the elements of] {b} from {a}", "{a} without [the elements of |]{b}", "what does {a} have that {b} [does not|doesn't|lacks]", "[set difference|difference][: |, first minus second: ]{a} and {b}",
        "{n} needs {a} and already has {b}. what is missing", "a = {a}, b = {b}. what is only in a", "take {a} and drop what is in {b}")),
    "sorted(set(a) | set(b))": ("Together they have **{out}**.", "The union of both as sets, sorted.", (
        "<what> the union of {a} and {b}", "[combine|merge|join] {a} and {b} without duplicates", "all [different |distinct ][values|elements|entries] of {a} and {b} together", "union[: | of ]{a}, {b}",
        "everything that is in {a} or in {b}, [sorted|in order]", "{a} and {b}: union", "put {a} and {b} together, each [one|value|entry] once", "{n} has {a}, {m} has {b}. what do they have together, without repeats", "a = {a}, b = {b}. find the union", "merge the sets {a} and {b}")),
}  # fmt: skip


@family("lists", weight=1.5)
def list_sets(draw: Draw) -> tuple[Item, ...]:
    code = draw.pick(*_SETS)
    answer, think, wordings = _SETS[code]
    if draw.chance(0.6):
        pool = draw.random.sample(range(draw.pick(20, 100)), 8)
        first: list[int | float] = [*draw.random.sample(pool, draw.integer(3, 6))]
        second: list[int | float] = [*draw.random.sample(pool, draw.integer(3, 6))]
        a, b = two_listed(first, second, draw)
        lists = f"a = {first}\nb = {second}"
    else:
        words = some_words(draw, 6)
        one, two = (draw.random.sample(words, draw.integer(2, 4)) for _ in range(2))
        form = draw.pick("{}", "{}", "[{}]", "({})")
        a, b = form.format(", ".join(one)), form.format(", ".join(two))
        lists = f"a = {one}\nb = {two}"
    people = draw.random.sample(NAMES, 2)
    prompt = draw.phrase(*wordings, a=a, b=b, n=people[0], m=people[1])
    return ask(prompt, f"{lists}\nprint({code})", answer, think=think)
