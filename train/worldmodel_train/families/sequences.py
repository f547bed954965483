"""Lists made from lists: sums on the way, parts, pairs, and every element changed."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.data import listed, numbers, two_listed
from worldmodel_train.families.lists import whole_numbers, words_listed
from worldmodel_train.families.words import NAMES, some_words


@family("lists")
def running_total(draw: Draw) -> tuple[Item, ...]:
    values = whole_numbers(draw, 3, 9)
    prompt = draw.phrase(
        "[sum|add] {v} [as you go|along the way], [list|show] [each|every] [subtotal|total]",
        "after each of {v}, [what is|how much is] the total",
        "[cumulate|accumulate] the [values|numbers] {v}",
        "cumulative [list|totals|series] for {v}",
        "{v}: how does the total [grow|build up]",
        "[my|the] [deposits|payments|rides] are {v}. [balance|total] after each",
        "[show|list|print] all partial sums of {v}",
        "first one, first two, first three ... of {v} summed",
        "np.cumsum({v})",
        "running totals please: {v}",
        "total up to each [point|element|entry] of {v}",
        "[turn|convert] {v} into [running totals|cumulative sums]",
        "{n} walks {v} km on the days of a trip. how far in all after each day",
        "how much is it after each step if I add {v} one by one",
        "<what> the [cumulative sum|running total|running sum] of {v}",
        "[cumulative sums|running totals|running sum|cumsum][: | of | for ]{v}",
        "<do>[cumulate|accumulate] {v}",
        "add up {v} [step by step|one after the other], showing each [total|subtotal]",
        "{v}[:| -|,] [running total|cumulative sum|partial sums]",
        "partial sums of {v}",
        "<show> the [running totals|subtotals after each number] [of|for] {v}",
        "{n} saves {v} month by month. how much is there after each month",
        "the [sales|numbers] per day were {v}. give the [total so far|cumulative total] for each day",
        "what is the sum so far at each [position|step] of {v}",
        "cumsum({v})",
        "keep adding: {v}, list every intermediate sum",
        v=listed(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from itertools import accumulate\nvalues = {values}\nprint(list(accumulate(values)))"
    think = "accumulate gives the sum so far at each value."
    return ask(prompt, code, "The running totals are **{out}**.", think=think)


@family("lists")
def step_differences(draw: Draw) -> tuple[Item, ...]:
    values = whole_numbers(draw, 3, 9)
    prompt = draw.phrase(
        "[next|each] minus previous for {v}",
        "[steps|jumps|increments] in {v}",
        "how [much|far] is it from each [number|value] of {v} to the next",
        "[compute|list|show] the [successive|consecutive] differences [of|for] {v}",
        "{v}: change from one to the next",
        "np.diff({v})",
        "[my|the] [weights|readings|levels] were {v}. [changes|what changed] each time",
        "every value of {v} less the one before it",
        "what must be added each time to get from one to the next in {v}",
        "differences between neighbours: {v}",
        "going through {v}, how much up or down each time",
        "{n} noted the numbers {v}. change from one to the next",
        "increase from each entry of {v} to the following one",
        "<what> the differences between [neighbours|consecutive values|successive numbers] [of|in] {v}",
        "[differences|consecutive differences|first differences|diff][: | of | in ]{v}",
        "by how much does [each step|it|the value] change in {v}",
        "how much is each [number|value] of {v} above the one before",
        "{v}[:| -|,] [differences|steps between them|changes]",
        "<find> the [change|step] from each value to the next in {v}",
        "subtract each of {v} from the [next|following] one",
        "{n} reads the gauge: {v}. what was the change between the readings",
        "[day to day|step by step|period to period] changes of {v}",
        "diff({v})",
        "<show> the gaps between [successive|neighbouring] numbers {v}",
        v=listed(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {values}\nprint([b - a for a, b in zip(values, values[1:])])"
    think = "Each value minus the one before it."
    return ask(prompt, code, "The differences are **{out}**.", think=think)


@family("lists")
def chunk_list(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(2, 4)
    if draw.chance(0.6):
        values = whole_numbers(draw, n + 2, 11)
        shown, items = listed(values, draw), str(values)
    else:
        words = some_words(draw, draw.integer(n + 1, 8))
        shown, items = words_listed(words, draw), str(words)
    prompt = draw.phrase(
        "{v} by {n}, as [a list of lists|groups|sublists]",
        "[take|read|list] {v} {n} at a time",
        "[cut|slice] the list {v} every {n} [elements|items|entries]",
        "[make|form|build] [teams|tables|bundles|groups] of {n} [out of|from] {v}, in order",
        "{n} per [row|group|page|box]: {v}",
        "[partition|divide] {v} in [lists|blocks] of [length|size] {n}",
        "groups with {n} [members|items|elements] each from {v}",
        "how does {v} look in [chunks|batches] of {n}",
        "[bundle|pack] {v}, {n} [at a time|in each]",
        "the list {v} in pieces of length {n}, the last may be shorter",
        "batch {v} with size {n}",
        "every {n} of {v} go together, in order. show the groups",
        "<do>[split|divide|cut] {v} into [groups|chunks|parts|pieces] of {n}",
        "[chunk|group] {v} by {n}",
        "[groups|chunks] of {n} from {v}",
        "{v} in [groups|rows|blocks|teams] of {n}",
        "<make> [sublists|groups|chunks] of [length|size] {n} from {v}",
        "{v}[:| -|,] [chunks|groups] of {n}",
        "break {v} [up |]into [pieces|lists] of {n}",
        "put {v} into boxes of {n} in order",
        "{p} [deals|packs|hands out] {v}, {n} at a time. [show|what are] the groups",
        "arrange {v} in rows with {n} each",
        "batch size {n}: {v}",
        v=shown, n=n, p=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {items}\nprint([values[i:i + {n}] for i in range(0, len(values), {n})])"
    return ask(prompt, code, "The groups are **{out}**.", think=f"Take slices of length {n}.")


@family("lists", number=True)
def index_of(draw: Draw) -> tuple[Item, ...]:
    """Counted from 0 as Python does, or from 1 as people do."""
    if draw.chance(0.5):
        values = list(dict.fromkeys(whole_numbers(draw, 4, 10)))
        x = draw.pick(*values)
        shown, items, target, name = listed(values, draw), str(values), str(x), str(x)
    else:
        words = some_words(draw, draw.integer(3, 7))
        name = draw.pick(*words)
        shown, items, target = words_listed(words, draw), str(words), repr(name)
    indexed: tuple[str, ...] = (
        "[python |list ]index of {x}: {v}",
        "[what|which] index has {x} in {v}",
        "find {x} in {v} and give its index",
        "at which index is {x} in {v}, first index 0",
        "{x} has which index in {v}",
        "for the list {v}, index of {x}",
        "0-based index of {x} in {v}",
        "starting at 0, at which place is {x} in {v}",
        "look up the index of {x} in {v}",
        "<what> the index of {x} in {v}",
        "index of {x} in {v}",
        "at which index [is|stands|do I find] {x} in {v}",
        "{v}[:| -|,] index of {x}",
        "[get|return] the [python |zero-based |]index of {x} in {v}",
        "counting from 0, where is {x} in {v}",
        "{v}.index({x})",
        "zero-based position of {x} in {v}",
    )
    placed: tuple[str, ...] = (
        "[place|position] of {x} in {v}[, counting from 1|, first is 1|]",
        "{x} comes at which [place|position] in {v}",
        "which number in line is {x} in {v}",
        "[find|look for|search] {x} in {v} and tell me its [place|position]",
        "{v}. where does {x} stand, the first being 1",
        "in {v}, {x} is number what",
        "as which one does {x} come in {v}",
        "starting at 1, at which place is {x} in {v}",
        "the line is {v}. which place has {x}",
        "if {v} stand in a row, at what position is {x}",
        "[which|what] [place|position] does {x} [have|hold|take] in {v}",
        "at [which|what] [place|position] is {x} in {v}",
        "where in {v} is {x}",
        "{v}[:| -|,] [place|position] of {x}",
        "counting from 1, [where is|position of] {x} in {v}",
        "[place|rank|number] of {x} in the [line|queue|list] {v}",
        "{n} calls out {v}. at which turn comes {x}",
        "is {x} the first, second, third or which one in {v}",
        "<find> the position of {x} in {v}",
    )
    zero = draw.chance(0.5)
    prompt = draw.phrase(*(indexed if zero else placed), x=name, v=shown, n=draw.pick(*NAMES))
    code = (
        f"values = {items}\nresult = values.index({target}){'' if zero else ' + 1'}\nprint(result)"
    )
    if zero:
        think = f"values.index({target}) counts from 0."
        return ask(
            prompt, code, f"The index of {name} is **{{out}}**, counted from 0.", think=think
        )
    think = f"values.index({target}) counts from 0, so add 1."
    return ask(prompt, code, f"{name} is at position **{{out}}**.", think=think)


_PAIRS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "list(zip(a, b))": ("The pairs are **{out}**.", "zip pairs them in order.", (
        "[make|build|form] pairs [of|from] {a} and {b}", "[join|link|couple] {a} with {b} [in order|one to one]", "each of {a} with its partner in {b}", "list of pairs, {a} and {b}", "[tuples|pairs] from {a} and {b}, by position", "list(zip({a}, {b}))", "who goes with whom if {a} meet {b} in order", "{a} on the left, {b} on the right: pairs", "<do>[zip|pair up|pair] {a} [and|with] {b}", "[pairs|zip] of {a} and {b}", "match {a} with {b} [one by one|in order]", "put {a} and {b} together in pairs",
        "{a} and {b}: [as pairs|zip them]", "zip({a}, {b})", "combine {a} with {b} element by element, as pairs", "first with first, second with second: {a} and {b}",
        "{n} holds {a}, {m} holds {b}. pair them in order")),
    "[x + y for x, y in zip(a, b)]": ("The sums are **{out}**.", "Add them pair by pair.", (
        "[sums|totals] position by position for {a} and {b}", "first plus first, second plus second and so on: {a} and {b}", "add corresponding [numbers|entries] of {a} and {b}", "vector sum {a} + {b}", "[morning|January|home] {a}, [evening|February|away] {b}. total for each", "sum {a} and {b} in pairs", "[combine|add up] {a} and {b} item by item", "x + y for each pair of {a} and {b}", "<do>add {a} and {b} [element by element|elementwise|element-wise|pairwise]", "[elementwise|pairwise|element-wise] sum of {a} and {b}", "{a} + {b}, element by element",
        "sum each pair of {a} and {b}", "add the lists {a} and {b} position by position", "add each number of {b} to the one in the same place of {a}",
        "{n} scored {a} in round one and {b} in round two. totals per [game|place]", "{a} and {b}: add them pairwise")),
    "[x - y for x, y in zip(a, b)]": ("The differences are **{out}**.", "Subtract them pair by pair.", (
        "[differences|what remains] position by position, {a} minus {b}", "first minus first, second minus second and so on: {a} and {b}", "subtract corresponding [numbers|entries]: {a} - {b}", "vector difference {a} - {b}", "[before|old|list price] {a}, [after|new|sale price] {b}. how much less is each", "had {a}, used {b}: rest of each", "{a} less {b} item by item", "x - y for each pair of {a} and {b}", "<do>subtract {b} from {a} [element by element|elementwise|pairwise]", "[elementwise|pairwise|element-wise] difference of {a} and {b}", "{a} - {b}, element by element",
        "difference [per|at each] [position|pair] between {a} and {b}", "income {a}, costs {b}: what is left each [month|day]", "planned {b}, actual {a}: deviation for each",
        "{n} weighed {a} before and {b} after. loss for each", "{a} and {b}: subtract pairwise")),
    "[x * y for x, y in zip(a, b)]": ("The products are **{out}**.", "Multiply them pair by pair.", (
        "[products|multiply] position by position, {a} and {b}", "first times first, second times second and so on: {a} and {b}", "multiply corresponding [numbers|entries] of {a} and {b}", "[lengths|widths] {a}, [heights|depths] {b}: area of each", "[hours|days] {a}, [rates|wages] {b}: pay for each", "{a} times {b} item by item", "x * y for each pair of {a} and {b}", "take {a} and {b} and multiply pair by pair", "<do>multiply {a} and {b} [element by element|elementwise|pairwise]", "[elementwise|pairwise|element-wise] product of {a} and {b}", "{a} * {b}, element by element",
        "multiply each of {a} [with|by] its partner in {b}", "prices {a}, quantities {b}: cost of each", "the products at each position of {a} and {b}",
        "{n} bought {b} pieces at {a} each. what did each line cost", "{a} and {b}: multiply pairwise")),
}  # fmt: skip


@family("lists")
def pair_lists(draw: Draw) -> tuple[Item, ...]:
    code = draw.pick(*_PAIRS)
    answer, think, wordings = _PAIRS[code]
    count = draw.integer(2, 6)
    if code.startswith("list") and draw.chance(0.5):
        words, counts = some_words(draw, count), whole_numbers(draw, count, count)
        form = draw.pick("{}", "[{}]")
        a, b = form.format(", ".join(words)), form.format(", ".join(str(v) for v in counts))
        lists = f"a = {words}\nb = {counts}"
    else:
        first, second = (whole_numbers(draw, count, count) for _ in range(2))
        a, b = two_listed(first, second, draw)
        lists = f"a = {first}\nb = {second}"
    people = draw.random.sample(NAMES, 2)
    prompt = draw.phrase(*wordings, a=a, b=b, n=people[0], m=people[1])
    return ask(prompt, f"{lists}\nprint({code})", answer, think=think)


_TESTS = {
    "v > {x}": ("above {x}", "greater than {x}", "larger than {x}", "more than {x}", "bigger than {x}", "over {x}", "> {x}"),
    "v < {x}": ("below {x}", "less than {x}", "smaller than {x}", "under {x}", "lower than {x}", "< {x}"),
    "v >= {x}": ("at least {x}", "{x} or more", "not below {x}", ">= {x}"),
    "v <= {x}": ("at most {x}", "{x} or less", "not above {x}", "<= {x}", "up to {x}"),
    "v % {x} == 0": ("divisible by {x}", "evenly divisible by {x}", "in the {x} times table"),
}  # fmt: skip


def _test(draw: Draw, values: list[int | float]) -> tuple[str, str]:
    """A condition in code and in words, with a limit near to some of `values`."""
    formula = draw.pick(*_TESTS)
    x: float = (
        draw.pick(2, 3, 3, 4, 5, 7, 10) if "%" in formula else draw.pick(*sorted(values)[1:-1])
    )
    if "%" not in formula and draw.chance(0.6) and max(values) > 20:
        x = round(x, -1) if isinstance(x, int) else round(x)
    return formula.format(x=x), draw.pick(*_TESTS[formula]).format(x=x)


@family("lists")
def list_filter(draw: Draw) -> tuple[Item, ...]:
    values = whole_numbers(draw, 4, 11)
    condition, said = _test(draw, values)
    prompt = draw.phrase(
        "{v}: {c}, which ones",
        "[I need|give me|show me] only what is {c} [from|in|of] {v}",
        "[values|numbers|those] {c} [in|from] {v}",
        "go through {v} and [keep|collect|list] what is {c}",
        "[if|when] a [value|number] of {v} is {c}, keep it. [which remain|what is left]",
        "out of {v}, which [ones |]are {c}",
        "[a|the] filter lets pass what is {c}. [what passes|which pass] of {v}",
        "all of {v} that are {c}",
        "[my|the] [scores|prices|readings] are {v}. which are {c}",
        "are there [values|numbers] {c} in {v}? [list them|which]",
        "reduce {v} to [those|the ones] that are {c}",
        "the ones {c} among {v}",
        "use python to keep what is {c} in {v}",
        "which [numbers|values|] of {v} are {c}",
        "<show> the [numbers|values|ones] in {v} that are {c}",
        "[keep|take|select] [only |]those of {v} [that are|which are] {c}",
        "filter {v}: {c}",
        "[all|the] [values|numbers|entries] in {v} that are {c}",
        "{v}[:| -|,] [which are|only those|keep] {c}",
        "from {v}, [pick|list|return] everything that is {c}",
        "<find> the [elements|numbers] [in|among] {v} that are {c}",
        "[drop|throw out|remove] everything from {v} unless [it is|the value is] {c}",
        "{n} measured {v}. which of them are {c}",
        "I [only want|just need] the [numbers|values] that are {c} from {v}",
        "what in {v} is {c}",
        v=listed(values, draw), c=said, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {values}\nprint([v for v in values if {condition}])"
    return ask(prompt, code, "These are **{out}**.", think=f"Keep each v with {condition}.")


@family("lists", number=True)
def count_matching(draw: Draw) -> tuple[Item, ...]:
    values = whole_numbers(draw, 4, 12)
    condition, said = _test(draw, values)
    if draw.chance(0.25):
        return _sum_matching(draw, values, condition, said)
    prompt = draw.phrase(
        "{v}: {c}, how many",
        "[tell|give] me how many of {v} are {c}",
        "out of {v}, how many are {c}",
        "[my|the] [scores|prices|readings] are {v}. how many are {c}",
        "go through {v} and count what is {c}",
        "are there [values|numbers] {c} in {v}? how many",
        "[number|count] of those {c} [in|among] {v}",
        "how many times is something {c} in {v}",
        "how large is the group of those {c} in {v}",
        "use python to count what is {c} in {v}",
        "of the list {v}, how many [entries|numbers] are {c}",
        "how many [numbers|values|entries|] of {v} are {c}",
        "how many of {v} are {c}",
        "<do>count the [numbers|values] [in|of] {v} that are {c}",
        "<howmany> [values|numbers|entries] in {v} that are {c}",
        "{v}[:| -|,] how many are {c}",
        "number of [values|elements|entries] in {v} that are {c}",
        "in {v}, how many [numbers|values] are {c}",
        "count {c}: {v}",
        "{n} got {v}. how often was the value {c}",
        "how often is [a value|a number] {c} in {v}",
        "our measurements {v}: count those that are {c}",
        v=listed(values, draw), c=said, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {values}\nresult = sum({condition} for v in values)\nprint(result)"
    think = f"Count each v with {condition}: a true one counts as 1."
    return ask(prompt, code, "There are **{out}** of them.", think=think)


def _sum_matching(
    draw: Draw, values: list[int | float], condition: str, said: str
) -> tuple[Item, ...]:
    """What those that meet a condition add up to."""
    prompt = draw.phrase(
        "<find> the [sum|total] of the [numbers|values] in {v} that are {c}",
        "[add|sum] [up |][all |only |just ]the [numbers|values|ones] of {v} that are {c}",
        "{v}: [sum|total] of those {c}",
        "what do the [numbers|values] in {v} that are {c} add up to",
        "[sum|total] of everything {c} in {v}",
        "from {v}, add [only |]what is {c}",
        "in {v}, what is the total of those {c}",
        "how much is it if I add those of {v} that are {c}",
        "{n} got {v}. total of the values {c}",
        "keep those {c} from {v} and [sum them|add them up]",
        v=listed(values, draw), c=said, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {values}\nresult = sum(v for v in values if {condition})\nprint(result)"
    return ask(prompt, code, "Their sum is **{out}**.", think=f"Add each v with {condition}.")


_CHANGES: dict[str, tuple[str, ...]] = {
    "v * {x}": ("[new|scaled] list: {v} times {x}", "if everything in {v} is [multiplied by|times] {x}, what is the list", "v * {x} for each v in {v}", "apply a factor of {x} to all of {v}", "each of {v} multiplied by {x}", "all [values|entries] of {v} get {x} times as large", "prices {v}, I want {x} of each. cost of each line", "I have {v}, multiply every one by {x}", "<do>multiply [each|every] [number|value|one] [of|in] {v} by {x}", "{v}[, | ][each|all] times {x}", "[scale|multiply] {v} by {x}", "{x} times each of {v}", "{v}: multiply [all|them|each] by {x}", "make every number in {v} {x} times as [big|large]", "{n} makes {x} times the recipe with {v}. new amounts"),
    "v + {x}": ("[everything|all] in {v} goes up by {x}. new list", "v + {x} for each v in {v}", "each of {v} plus {x}", "raise all [values|entries] of {v} by {x}", "every one of {v} gets {x} more", "I have {v}, add {x} to every one", "{x} on top of each of {v}", "offset {v} by {x}", "<do>add {x} to [each|every] [number|value|one] [of|in] {v}", "{v}[, | ][each|all] plus {x}", "increase [each|every|all] of {v} by {x}", "shift {v} [up |]by {x}", "{v}: add {x} to [all|them|each]", "{x} more for each of {v}", "{n} gives everyone {x} extra points: {v}. new points"),
    "v - {x}": ("[everything|all] in {v} goes down by {x}. new list", "v - {x} for each v in {v}", "each of {v} minus {x}", "every one of {v} loses {x}", "I have {v}, take {x} off every one", "deduct {x} from each of {v}", "lower all [values|entries] of {v} by {x}", "<do>subtract {x} from [each|every] [number|value|one] [of|in] {v}", "{v}[, | ][each|all] minus {x}", "[reduce|lower|decrease] [each|every|all] of {v} by {x}", "{v}: subtract {x} from [all|them|each]", "take {x} away from each of {v}", "{x} less for each of {v}"),
    "round(v / {x}, 4)": ("v / {x} for each v in {v}", "each of {v} divided by {x}", "all [values|entries] of {v} over {x}", "I have {v}, divide every one by {x}", "scale {v} down by a factor of {x}", "[bills|amounts] {v}, each shared by {x}. each share", "{v}, all of them / {x}", "<do>divide [each|every] [number|value|one] [of|in] {v} by {x}", "{v}[, | ][each|all] divided by {x}", "{v}: divide [all|them|each] by {x}", "[split|share] each of {v} by {x}", "one {x}th of each in {v}", "every number in {v} over {x}"),
    "v ** {x}": ("v ** {x} for each v in {v}", "each of {v} to the power of {x}", "[all|every one] of {v} ^ {x}", "I have {v}, raise every one to the power {x}", "powers with exponent {x} for {v}", "exponent {x} for every number in {v}", "<do>raise [each|every] [number|value] [of|in] {v} to the power [of |]{x}", "{v}[, | ]each to the power [of |]{x}", "{v}: [each|all] ^ {x}", "power {x} of each of {v}", "[compute|find] the power {x} of every value in {v}"),
}  # fmt: skip


@family("lists")
def list_map(draw: Draw) -> tuple[Item, ...]:
    formula = draw.pick(*_CHANGES)
    power = "**" in formula
    values = whole_numbers(draw, 3, 9)
    if power:
        values = [draw.integer(1, 12) for _ in range(draw.integer(3, 7))]
    x = draw.pick(2, 3, 4) if power else draw.pick(2, 3, 4, 5, 7, 10, 12, 100, draw.integer(6, 60))
    prompt = draw.phrase(*_CHANGES[formula], v=listed(values, draw), x=x, n=draw.pick(*NAMES))
    done = formula.format(x=x)
    code = f"values = {values}\nprint([{done} for v in values])"
    return ask(prompt, code, "The new list is **{out}**.", think=f"{done} for each v.")


_PARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "values[:{k}]": ("The first {k} are **{{out}}**.", ("[only |just |]the first {k} [entries|items|ones] [of|in|from] {v}", "[show|print|read|list] the first {k} of {v}", "leading {k} of {v}", "[beginning|start] of {v}, {k} [items|entries]", "from {v} the first {k} please", "which {k} come first in {v}", "truncate {v} to {k} [items|entries]", "<what> the first {k} [values|elements|entries|] of {v}", "first {k} of {v}", "{v}: first {k}", "[take|keep|get] the first {k} from {v}", "the {k} at the [start|front|beginning] of {v}", "head of {v}, {k} items", "cut {v} after {k} [items|elements]", "{n} only reads {k} from the start of {v}. which")),
    "values[-{k}:]": ("The last {k} are **{{out}}**.", ("[only |just |]the last {k} [entries|items|ones] [of|in|from] {v}", "[show|print|read|list] the last {k} of {v}", "trailing {k} of {v}", "[end|tail] of {v}, {k} [items|entries]", "from {v} the last {k} please", "which {k} come last in {v}", "<what> the last {k} [values|elements|entries|] of {v}", "last {k} of {v}", "{v}: last {k}", "[take|keep|get] the last {k} from {v}", "the {k} at the end of {v}", "tail of {v}, {k} items", "{n} only keeps the final {k} of {v}. which", "the {k} most recent of {v}, newest at the end")),
    "values[{k}:]": ("The rest is **{{out}}**.", ("[forget|ignore|cut off|chop off] the first {k} of {v}", "all of {v} [except|but not] the first {k}", "start {v} after [item|element] {k}", "what comes after the first {k} in {v}", "{v} minus its first {k}", "delete {k} entries at the start of {v}", "{v} without the first {k}", "[skip|drop|leave out|remove] the first {k} of {v}", "what is left of {v} after the first {k}", "everything but the first {k} of {v}", "{v}: drop {k} at the front", "the rest of {v} after {k} [items|elements]")),
    "values[::{k}]": ("These are **{{out}}**.", ("take the first of {v}, then every {o} one after it", "one in {k} of {v}, beginning with the first", "each {o} [item|entry] in {v}, first one included", "from {v} pick every {o}, start with the first", "in steps of {k} through {v}, from the first", "every {o} [value|element|entry] of {v}, [starting with|from] the first", "{v}: every {o} one, starting at the first", "[take|keep] every {o} of {v} beginning with the first", "<show> each {o} element of {v} from the first on", "step through {v} by {k}", "slice {v} with step {k}")),
    "values[{k}:] + values[:{k}]": ("Rotated: **{{out}}**.", ("shift {v} left by {k}, what falls off comes back at the end", "circular shift of {v} to the left by {k}", "the first {k} of {v} go to the back", "let the first {k} of {v} queue up again at the end", "turn the list {v} left by {k} places", "rotate left: {v}, {k}", "<do>rotate {v} [left |to the left ]by {k}", "{v} rotated {k} [places|steps] to the left", "move the first {k} of {v} to the end", "{v}: rotate left {k}", "put the first {k} of {v} behind the rest", "left rotation of {v} by {k}")),
}  # fmt: skip


@family("lists")
def list_part(draw: Draw) -> tuple[Item, ...]:
    """Slices."""
    formula = draw.pick(*_PARTS)
    k = draw.integer(2, 3)
    answer, wordings = _PARTS[formula]
    if draw.chance(0.6):
        values = numbers(draw, k + 2, 10)
        shown, items = listed(values, draw), str(values)
    else:
        words = some_words(draw, draw.integer(k + 2, 7))
        shown, items = words_listed(words, draw), str(words)
    prompt = draw.phrase(*wordings, v=shown, k=k, o=("second", "third")[k - 2], n=draw.pick(*NAMES))
    code = f"values = {items}\nprint({formula.format(k=k)})"
    return ask(prompt, code, answer.format(k=k), think=f"A slice: {formula.format(k=k)}.")


_EDITS: dict[str, tuple[str, ...]] = {
    "values.append({x})": ("{v} plus {x} at the end", "[put|write|place] {x} [behind|after] {v}", "{x} joins {v} at the end. [new list|the list]", "[tack|stick] {x} onto the end of {v}", "[my|the] list {v} gets {x} as [a new|the] last [item|entry]", "push {x} to {v}", "let {x} be the last of {v}, after the others", "insert {x} at the end of {v}", "{v}.append({x})", "<do>[append|add] {x} [to|at the end of] {v}", "{v} with {x} at the end", "[put|attach] {x} [to|at] the end of {v}", "extend {v} by {x}", "add one more entry, {x}, to {v}", "{v}: append {x}", "{n} has {v} and gets {x} too. the list now"),
    "values.insert(0, {x})": ("{v} with {x} as [a new|the] first [item|entry]", "[put|write|place] {x} [before|in front of] {v}", "{x} joins {v} at the front. [new list|the list]", "[stick|push] {x} to the front of {v}", "{v}.insert(0, {x})", "[my|the] list {v} should [begin|start] with {x}", "add {x} to {v}, as the first one", "<do>[insert|put|add] {x} at the [start|front|beginning] of {v}", "{v} with {x} in front", "prepend {x} to {v}", "{x} first, then {v}", "{v}: {x} at the front", "let {x} jump to the head of the queue {v}"),
    "values.remove({x})": ("{v} but not {x}", "all of {v} except {x}", "[erase|kick out|leave out|throw out] {x} from {v}", "[my|the] list {v} no longer has {x}. [new list|the list]", "what [is|stays] in {v} [if|when] {x} [goes|is removed]", "{v}.remove({x})", "get rid of {x} in {v}", "take {x} off the list {v}", "<do>[remove|delete|drop|take] {x} from {v}", "{v} without {x}", "strike {x} from {v}", "{v}: remove {x}", "{x} leaves {v}. who or what stays", "cross {x} off the list {v}", "{n} has {v} and gives {x} away. what is left"),
}  # fmt: skip


@family("lists")
def list_edit(draw: Draw) -> tuple[Item, ...]:
    """One element more, or one less."""
    call = draw.pick(*_EDITS)
    if draw.chance(0.5):
        values = list(dict.fromkeys(whole_numbers(draw, 4, 9)))
        x = draw.pick(*values) if "remove" in call else draw.integer(1, 200)
        shown, items, target, name = listed(values, draw), str(values), str(x), str(x)
    else:
        *words, name = some_words(draw, draw.integer(4, 7))
        name = draw.pick(*words) if "remove" in call else name
        shown, items, target = words_listed(words, draw), str(words), repr(name)
    prompt = draw.phrase(*_EDITS[call], x=name, v=shown, n=draw.pick(*NAMES))
    done = call.format(x=target)
    code = f"values = {items}\n{done}\nprint(values)"
    return ask(prompt, code, "The list is now **{out}**.", think=f"{done} changes the list.")


@family("number theory", number=True)
def sum_of_reciprocals(draw: Draw) -> tuple[Item, ...]:
    """1 + 1/2 + ... + 1/n, also of the squares or of the odd numbers only."""
    n = draw.integer(4, 60)
    said, term = draw.pick(("1 + 1/2 + 1/3 + ... + 1/{n}", "1 / k"), ("1 + 1/4 + 1/9 + ... + 1/{n}^2", "1 / k ** 2"), ("1 - 1/2 + 1/3 - ... up to 1/{n}", "(-1) ** (k + 1) / k"))  # fmt: skip
    prompt = draw.phrase(
        "<find> {s}", "{s}", "sum of the series {s}", "add up {s}", "how much is {s}", "the partial sum {s} as a decimal", "[compute|calculate|evaluate] {s}, 6 decimals", "value of {s}",
        s=said.format(n=n),
    )  # fmt: skip
    code = f"result = round(sum({term} for k in range(1, {n} + 1)), 6)\nprint(result)"
    return ask(prompt, code, "The sum is **{out}**.", think=f"Add {term} for k from 1 to {n}.")
