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
    if draw.chance(0.1):
        return _sorted_by(draw)
    values, down = numbers(draw), draw.chance(0.4)
    order = draw.pick(
        *(("descending order", "decreasing order", "highest-to-lowest order", "falling order") if down else
          ("ascending order", "increasing order", "order", "rising order", "numerical order"))
    )  # fmt: skip
    usual: tuple[str, ...] = (
        "[bring|get] {v} into {o}",
        "[these numbers|the following] should be in {o}: {v}",
        "{o}: {v}",
        "[can|could] [you|somebody] [put|arrange] {v} in {o}",
        "[print|output|return|show] {v} in {o}",
        "I [have|got|wrote down] {v} and [want|need] them in {o}",
        "[my list|the list|my data] is {v}, [sort it|order it|please sort] in {o}",
        "use python to sort {v} in {o}",
        "[order|sequence] the values {v}, [in|using] {o}",
        "[give|show] me {v} again but in {o}",
        "{v} [need|have] to be [sorted|ordered] in {o}",
        "what does the list {v} look like [after sorting|when sorted] in {o}",
        "the [scores|prices|ages|heights|times] were {v}. [list|show] them in {o}",
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
        "[sort|order] from [smallest to largest|low to high|lowest to highest]: {v}",
        "[put|place|arrange] {v} so that the [smallest|lowest] comes first",
        "{v}, [lowest|smallest] to [highest|largest|biggest]",
        "[smallest|lowest] first, [largest|biggest|highest] last: {v}",
        "[rank|line up] {v} from the bottom up",
        "order {v} by size, small ones first",
        "sort {v} upwards",
        "[my|the] [grades|prices|scores|ages] {v}, [lowest|smallest] first",
        "count up through {v}: in which order",
        "python sorted() of {v}",
        "which order do {v} have from small to big",
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
        "[sort|order] from [largest to smallest|high to low|highest to lowest]: {v}",
        "[put|place|arrange] {v} so that the [largest|highest|biggest] comes first",
        "{v}, [highest|largest] to [lowest|smallest]",
        "[largest|biggest|highest] first, [smallest|lowest] last: {v}",
        "order {v} by size, big ones first",
        "sort {v} downwards",
        "[my|the] [grades|prices|scores|ages] {v}, [highest|largest] first",
        "a [ranking|leaderboard|top list] of {v}",
        "sorted({v}, reverse=True)",
        "[sort|order] {v} but [backwards|reversed], so the largest comes first",
        "count down through {v}: in which order",
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


def _sorted_by(draw: Draw) -> tuple[Item, ...]:
    """By size without the sign, by the last digit, by the digit sum, by the distance to a number."""
    values = [draw.random.randint(-99, 99) for _ in range(draw.integer(4, 8))]
    n = draw.integer(1, 60)
    said, key, think = draw.pick(
        (("sort {v} by absolute value", "{v} in order of absolute value", "[order|arrange] {v} by size without the sign", "{v}, sorted by [abs|absolute value], small ones first", "sort {v}, ignoring the minus signs", "which order do {v} have by their distance from zero"), "abs", "sorted with key=abs."),
        (("sort {v} by [the |their |]last digit", "[order|arrange] {v} by the last digit", "{v} in order of their last digits", "{v}: by last digit, smallest first"), "lambda v: abs(v) % 10", "The last digit is abs(v) % 10."),
        (("sort {v} by [the |their |]digit sum", "[order|arrange] {v} by the sum of their digits", "{v} in order of digit sum", "{v}: by digit sum, smallest first"), "lambda v: sum(int(d) for d in str(abs(v)))", "The key is the sum of the digits."),
        (("sort {v} by [the |their |]distance to {n}", "[order|arrange] {v} by how close they are to {n}", "{v} from the closest to {n} to the farthest", "closest to {n} first: {v}", "{v}: nearest to {n} first"), f"lambda v: abs(v - {n})", f"The key is the distance to {n}."),
    )  # fmt: skip
    if "digit" in think:
        values = [abs(v) for v in values]
    prompt = draw.phrase(*said, v=listed([*values], draw), n=n)
    code = f"values = {values}\nprint(sorted(values, key={key}))"
    return ask(prompt, code, "Sorted: **{out}**.", think=think)


@family("lists")
def sort_words(draw: Draw) -> tuple[Item, ...]:
    count = draw.integer(2, 9)
    words = some_names(draw, count) if draw.chance(0.35) else some_words(draw, count)
    kind = "names" if words[0][0].isupper() else "words"
    prompt = draw.phrase(
        "[put|bring|get] {v} [in|into] [alphabetical|abc|dictionary] order",
        "{v}, [a to z|from a to z|ABC order]",
        "[my|the] {k} are {v}. [alphabetical order|sort them|order them from a to z][ please|]",
        "I have a list of {k}: {v}. [how|in what order] do they go alphabetically",
        "[sort|order|arrange] by [letter|the alphabet]: {v}",
        "make an alphabetical [list|index] [of|from] {v}",
        "sorted list of the {k} {v}",
        "line up {v} from a to z",
        "[rearrange|reorder] {v} alphabetically",
        "[print|show|give me] the {k} {v} in [alphabetical|dictionary] order",
        "abc: {v}",
        "[a shelf|a register|a class list] with {v} [should be|is to be] alphabetical. [in which order|the order]",
        "use python to sort the {k} {v}",
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
        "[rank|arrange|put] {v} by [word length|how long they are|number of letters]",
        "{v}, [short to long|shortest first|short ones first]",
        "[order|sort] {v} so that the shortest [word |]comes first",
        "[sort|order] by len: {v}",
        "[fewest|least] letters first: {v}",
        "from the shortest to the longest word: {v}",
        "I have the words {v}. [sort|order] them by length",
        "sorted({v}, key=len)",
        "words {v}, by increasing length",
        "put {v} in order of length",
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
        "[rank|arrange|put] {v} by [word length|number of letters], [most|longest] first",
        "{v}, [long to short|longest first|long ones first]",
        "[order|sort] {v} so that the longest [word |]comes first",
        "most letters first: {v}",
        "from the longest to the shortest word: {v}",
        "I have the words {v}. [sort|order] them by length, long ones first",
        "words {v}, by decreasing length",
        "by length, [backwards|reversed], so the longest word is first: {v}",
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
        "[find|show|tell] me the {r} {s} in {v}",
        "which is [the |]{r} {s}: {v}",
        "the {r} {s} of [my|our|the|these] [numbers|values|scores], {v}",
        "[my|the] [scores|prices|times|sales] are {v}. {r} {s}",
        "in {v}, [which|what] [one |]is the {r} {s}",
        "{v}. I [want|need|am looking for] the {r} {s}",
        "what comes [out |]as the {r} {s} [value |]of {v}",
        "[sort|order] {v} and [give|tell|show] me the {r} {s}",
        "use python: {r} {s} of {v}",
        "among [the numbers|the values|] {v} the {r} {s} [is|would be] what",
        "list {v}, {r} {s} [element|entry]",
        "do you see the {r} {s} number in {v}",
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
    if draw.chance(0.2):
        return _of_the_extremes(draw, values, k)
    size = draw.pick(*(("largest", "biggest", "highest") if large else ("smallest", "lowest")))
    prompt = draw.phrase(
        "[find|name|give me|tell me] the {k} {s} of {v}",
        "{v}[:| -|,] {k} {s}",
        "[my|our|the] [scores|prices|times|sales] are {v}. the {k} {s}[ please|]",
        "in {v}, which are the {k} {s}",
        "I have {v}, [what|which] are the {k} {s} [ones|values]",
        "the {k} {s} [ones|entries] in {v}[ please|]",
        "filter {v} down to the {k} {s}",
        "of {v} [only |just |]the {k} {s}",
        "[look at|take] {v} and [pick|show|return] the {k} {s}",
        "use python: the {k} {s} of {v}",
        "who needs all of {v}? [only|just] the {k} {s}",
        "[what are|tell me|give me|find|determine|show me|I'd like to know|] the {k} {s} [numbers|values] [in|of] {v}",
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


def _of_the_extremes(draw: Draw, values: list[int | float], k: int) -> tuple[Item, ...]:
    """The sum or the mean of the largest or smallest ones."""
    size, more = draw.pick(("largest", ", reverse=True"), ("highest", ", reverse=True"), ("biggest", ", reverse=True"), ("smallest", ""), ("lowest", ""))  # fmt: skip
    name, said, formula = draw.pick(("sum", ("sum", "total"), "round(sum(chosen), 4)"), ("mean", ("mean", "average"), f"round(sum(chosen) / {k}, 4)"))  # fmt: skip
    prompt = draw.phrase(
        "<find> the {s} of the {k} {z} [values|numbers|] [in|of] {v}",
        "{s} of the {k} {z}: {v}",
        "[take|pick] the {k} {z} of {v} and [give|compute|find] their {s}",
        "{v}: {s} of the {k} {z}",
        "[only|just] the {k} {z} of {v} count. {s}",
        "what [is|would be] the {s} if only the {k} {z} of {v} count",
        "[my|the] [scores|points|times] are {v}. the {s} of the {k} {z} [ones|]",
        "from {v} keep the {k} {z}; their {s}",
        "{n} has {v}. {s} of the {k} {z} [results|ones]",
        s=draw.pick(*said), k=draw.pick(k, ("two", "three", "four")[k - 2]), z=size, v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"values = {values}\nchosen = sorted(values{more})[:{k}]\nresult = {formula}\nprint(result)"
    )
    think = f"Sort with the {size} first, keep {k}, then the {name}."
    return ask(prompt, code, f"The {name} of the {k} {size} is **{{out}}**.", think=think)


# --- what is in a list --------------------------------------------------------------------------

_CONTENTS = {
    "sorted(set(values))": (
        ("unique values", "distinct values", "different numbers", "unique numbers"), "The unique values are **{out}**.", "A set keeps each value once.",
        ("[drop|delete|throw out] [repeats|duplicates|double entries] in {v} and sort", "sorted(set({v}))", "every [number|value] in {v}, no repeats, in order", "list the different [numbers|values] [in|of] {v} from small to large", "[make|turn] {v} [a set|into a set], sorted", "which [numbers|values] does {v} [contain|hold], each listed once", "which [different|distinct|unique] [numbers|values] are in {v}", "remove [the |]duplicates from {v} and sort [them|it|the rest]", "{v} as a sorted set", "each [number|value] of {v} only once, sorted", "[unique|distinct]({v})", "what [numbers|values] [occur|appear] in {v}, each once"),
    ),
    "max(set(values), key=values.count)": (
        ("most common value", "most frequent number", "most frequent value"), "The most common value is **{out}**.", "The value with the highest count.",
        ("[winner|favourite] of the votes {v}", "what is repeated most in {v}", "{v}: [which is most frequent|most common one|what comes most often]", "[the |]number [seen|found|counted] most often in {v}", "[people|customers|pupils] answered {v}. [most popular|most common] answer", "{v} - which value has the highest count", "which [one|number] wins by count in {v}", "the [commonest|most usual] value of {v}", "which [number|value] [appears|occurs|comes up] most [often|] in {v}", "what is there most often in {v}", "[number|value] that repeats the most: {v}", "which of {v} is most [common|frequent]", "{n} rolled {v}. which number came most often"),
    ),
    "len(set(values))": (
        ("number of distinct values", "number of different values", "count of unique values"), "There are **{out}** distinct values.", "The size of the set of values.",
        ("{v}: how many [different|distinct|unique] ones", "len(set({v}))", "without repeats, how many [numbers|values] are in {v}", "count {v}, but [each value|repeated ones] only once", "[tell|give] me how many different [numbers|values] {v} has", "how many kinds of numbers are there in {v}", "size of the set {v}", "how many [different|distinct|unique] [numbers|values] are [in|there in] {v}", "count the [different|distinct|unique] values in {v}", "<howmany> [distinct|unique] numbers in {v}", "how many [numbers|values] are there in {v}, duplicates counted once", "len of the set of {v}"),
    ),
    "[v for v in values if v % 2 == 0]": (
        ("even numbers", "even values", "even ones"), "The even numbers are **{out}**.", "Keep the values with v % 2 == 0.",
        ("[list|show|give|find] [me |]the even [numbers|ones] [in|of|among] {v}", "{v}: which are even", "[pick|select|extract] what is even [from|in] {v}", "multiples of 2 in {v}", "only even: {v}", "evens of {v}", "which numbers of {v} leave no remainder by 2", "from {v} I [want|need] the even ones", "which of {v} are even", "keep [only |]the even [numbers|ones] [of|from|in] {v}", "filter the even numbers out of {v}", "{v}: even ones only", "what numbers in {v} can be divided by 2", "drop the odd numbers from {v}"),
    ),
    "[v for v in values if v % 2]": (
        ("odd numbers", "odd values", "odd ones"), "The odd numbers are **{out}**.", "Keep the values with v % 2 not 0.",
        ("[list|show|give|find] [me |]the odd [numbers|ones] [in|of|among] {v}", "{v}: which are odd", "[pick|select|extract] what is odd [from|in] {v}", "only odd: {v}", "odds of {v}", "which numbers of {v} are not even", "from {v} I [want|need] the odd ones", "which of {v} are odd", "keep [only |]the odd [numbers|ones] [of|from|in] {v}", "filter the odd numbers out of {v}", "{v}: odd ones only", "what numbers in {v} are not divisible by 2", "drop the even numbers from {v}"),
    ),
    "values[::-1]": (
        ("reverse", "reversed list", "reverse order"), "Reversed: **{out}**.", "A slice with step -1.",
        ("[write|print|list|show] {v} [backwards|in reverse|from back to front|starting from the end]", "{v}, the other way [round|around]", "reverse the order of [the numbers|the list] {v}", "{v}[: reverse it| -> reversed|, from last to first]", "mirror the list {v}", "list({v}) reversed", "[the |]last of {v} should [be|come] first and so on", "put {v} in the opposite order", "<do>reverse [the list |]{v}", "{v} [backwards|reversed|in reverse|from back to front]", "turn {v} around", "flip [the list|the order of] {v}", "last one first: {v}", "read {v} from the end", "{n} counts {v} backwards. write it"),
    ),
    "[v ** 2 for v in values]": (
        ("squares", "squared values", "second powers"), "The squares are **{out}**.", "v ** 2 for each value.",
        ("[compute|find|calculate] the square of [each|every] [number|value|one] in {v}", "{v}, each [one |]squared", "x^2 for [x in|every x in|all of] {v}", "each of {v} times itself", "apply x*x to [each of|all of] {v}", "list of squares for {v}", "turn {v} into [their squares|a list of squares]", "<do>square [each|every] [number|value] [of|in] {v}", "[square|squares of] each of {v}", "{v}[, | ]squared", "{v}: square them[ all|]", "raise each of {v} to the power of 2", "multiply each of {v} by itself"),
    ),
}  # fmt: skip


@family("lists")
def unique(draw: Draw) -> tuple[Item, ...]:
    code = draw.pick(*_CONTENTS)
    names, answer, think, more = _CONTENTS[code]
    values = few_kinds(draw) if "set" in code else whole_numbers(draw, 4, 11)
    while "key" in code and not _has_one_mode(values):
        values = few_kinds(draw)
    t_plural = names[0].endswith("s")
    common = (
        "[what|which] are the {t} of {v}" if t_plural else "what is the {t} of {v}",
        "[can|could] you [give|tell|show] me the {t} of {v}",
        "for {v}: {t}",
        "look at {v}. [what are|give me|find] the {t}"
        if t_plural
        else "look at {v}. [give me|find|tell me] the {t}",
        "from {v} I need the {t}",
        "I have {v}, [so|now] the {t}[ please|]",
        "[tell me|give me|determine|show me|] the {t} [of|in] {v}",
        "{t} [of|in|for] {v}",
        "[work out|find|get me|let me know|can you find] the {t} [in|of] {v}",
        "give me the {t} of the [list|numbers] {v}",
        "<show> the {t} [of|from] {v}",
        "[get|extract|pull|take] the {t} from {v}",
        "I [want|need|would like] the {t} of {v}",
        "{v}[:| -|,] [the |]{t}",
        "[my|the] [list|data|numbers] [is|:] {v}. [tell me|give me|find|show me] the {t}",
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
        "[remove|drop|delete|throw out] [all |]repeats [from|in] {v}, [same order|don't sort|order unchanged]",
        "list(dict.fromkeys({v}))",
        "{v}, [each|everything] only once, in the [original|given|same] order",
        "[my|the] list is {v}. [take out|remove] the repeats, [keep|leave] the order",
        "for each [value|entry] of {v} keep [just |only ]the first [one|occurrence]",
        "[unique|distinct] ones of {v}, [not sorted|unsorted|order as it is]",
        "get rid of double entries in {v} but [leave|keep] the order",
        "{v} has doubles. [only the first of each|without them, same order]",
        "remove later copies from {v}",
        "go through {v} and skip what you have [already |]seen",
        "make the entries of {v} unique, [preserving|keeping] the order",
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
        "[tell|show] me how often {x} [is|occurs|appears] in {v}",
        "count how [often|many times] {x} [is|comes|appears] in {v}",
        "{v}.count({x})",
        "{v}: [count of|how often|how many] {x}",
        "number of times [we see|there is|I find] {x} in {v}",
        "how many of {v} are [equal to |exactly ]{x}",
        "[look for|search|find] {x} in {v}[: how many|, how many times|. how often]",
        "my [dice|results|answers|data] are {v}. how many times {x}",
        "how many entries of {v} [equal|are] {x}",
        "does {x} come often in {v}? [count it|how many times]",
        "{x} in {v}, [count|how often]",
        "how many times does {x} [appear|occur|come up] in {v}",
        "<do>count {x} in {v}",
        "how often [is|do we see] {x} in {v}",
        "[number|count] of {x}s in {v}",
        "how many {x}s are [in|among] {v}",
        "occurrences of {x} in {v}",
        "{v}[:| -|,] how many {x}s",
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] how often {x} [occurs|appears|is] in {v}",
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
        "[which|what] [elements|values|entries] do {a} and {b} share", "in both lists: {a}; {b}", "what [appears|occurs|is found] in {a} as well as in {b}", "compare {a} [with|and] {b}: what is the same", "[keep|show] only what is in both, {a} and {b}", "which of {a} are also in {b}", "set(a) & set(b) for a = {a}, b = {b}", "my list is {a}, yours is {b}. what [do we share|is in both]", "[matching|mutual] [entries|elements] of {a} and {b}", "first list {a}, second list {b}: [intersection|the common ones]", "<what> the [intersection|overlap] of {a} and {b}", "[which|what] [is|are] in both {a} and {b}", "[common|shared] [elements|values|entries] of {a} and {b}",
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] what {a} and {b} have in common", "[intersect|intersection][: | of ]{a}, {b}", "{a} and {b}: [common ones|what is in both|overlap]", "elements of {a} that are [also|too] in {b}",
        "{n} has {a} and {m} has {b}. what do both have", "list the overlap between {a} and {b}", "a = {a}, b = {b}. which elements do they share")),
    "[v for v in a if v not in b]": ("Only in the first: **{out}**.", "Keep what a has and b has not.", (
        "[which|what] of {a} [is|are] missing in {b}", "only in the first list: {a}; {b}", "subtract the list {b} from {a}", "what is left of {a} [without|after taking away] {b}", "I should have {a} but [only |]have {b}. what is missing", "everything in {a} [except|that is not in] {b}", "compare {a} with {b}: what does the first have extra", "first list {a}, second list {b}: what is only in the first", "which entries of {a} does {b} not contain", "shopping list {a}, at home {b}. what do I still need", "[which|what] [is|are] in {a} but not in {b}", "elements of {a} that are not in {b}", "<what> the [set |]difference of {a} and {b}",
        "<do>remove [everything in|the elements of] {b} from {a}", "{a} without [the elements of |]{b}", "what does {a} have that {b} [does not|doesn't|lacks]", "[set difference|difference][: |, first minus second: ]{a} and {b}",
        "{n} needs {a} and already has {b}. what is missing", "a = {a}, b = {b}. what is only in a", "take {a} and drop what is in {b}")),
    "sorted(set(a) | set(b))": ("Together they have **{out}**.", "The union of both as sets, sorted.", (
        "[everything|all that is] in {a} or {b}, each once, sorted", "[unite|join|merge] the sets {a} and {b}", "set(a) | set(b) for a = {a}, b = {b}", "first list {a}, second list {b}: union", "[put|bring|throw] {a} and {b} together and [remove|drop] duplicates", "all [elements|values|entries] of both lists, no repeats: {a}; {b}", "one list from {a} and {b}, nothing twice, sorted", "which [elements|values|entries] are in at least one of {a} and {b}", "<what> the union of {a} and {b}", "[combine|merge|join] {a} and {b} without duplicates", "all [different |distinct ][values|elements|entries] of {a} and {b} together", "union[: | of ]{a}, {b}",
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
