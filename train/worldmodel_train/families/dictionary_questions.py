"""Dictionaries as programmers paste them: looked up, ranked, changed; and things put into groups."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names, some_words

_THINGS = (
    ("prices", "price", "tea coffee cake soup bread juice pizza salad pasta sandwich", 2, 20), ("stock", "stock", "bolts nuts screws washers nails hinges brackets pipes", 10, 300), ("ages", "age", "", 8, 80), ("scores", "score", "", 20, 100), ("marks", "mark", "math physics history art biology music english", 40, 100), ("sales", "sales", "north south east west online", 20, 900), ("population", "population", "Lima Oslo Cairo Paris Delhi Quito Rome", 200, 9000), ("salaries", "salary", "", 1800, 6000), ("temps", "temperature", "mon tue wed thu fri sat sun", 2, 35), ("inventory", "amount", "apples pears plums kiwis figs lemons melons", 5, 150), ("calories", "calories", "rice beans cheese bread butter egg milk", 40, 500), ("votes", "votes", "red blue green yellow orange", 10, 400), ("hours", "hours", "", 5, 60), ("weights", "weight", "cat dog fox hare otter badger", 2, 40),
)  # fmt: skip


def _dictionary(draw: Draw) -> tuple[str, str, dict[str, int | float]]:
    """A name for it, what the values are, and three to six pairs with different values."""
    name, unit, pool, low, high = draw.pick(*_THINGS)
    n = draw.integer(3, 6)
    keys = draw.random.sample(pool.split(), min(n, len(pool.split()))) if pool else some_names(draw, n)  # fmt: skip
    if not pool and draw.chance(0.5):
        keys = [k.lower() for k in keys]
    values: list[int | float] = [*draw.random.sample(range(low, high + 1), len(keys))]
    if name == "prices":
        values = [v + draw.pick(0, 0.5, 0.25, 0.75) for v in values]
    return draw.pick(name, name, "d", "data"), unit, dict(zip(keys, values, strict=True))


_NAME = "NAME"


def _said(prompt: str, name: str) -> str:
    """The name that the prompt gives the dictionary, or a short one."""
    return name if f"{name} = " in prompt else "d"


@family("programming", weight=2)
def dictionary_asked(draw: Draw) -> tuple[Item, ...]:
    """Which key has the largest value, what is above a limit, the total, the order, one value."""
    said, unit, pairs = _dictionary(draw)
    name = _NAME
    values = list(pairs.values())
    limit = draw.pick(*sorted(values)[1:-1]) + draw.pick(0, 1, -1)
    key = draw.pick(*pairs)
    asks, formula, answer = draw.pick(
        ("which key has the largest value|who or what is highest|the key with the maximum|which one has the highest {unit}|where is the {unit} greatest|key of the biggest value", f"max({name}, key={name}.get)", "It is **{out}**."), ("which key has the smallest value|who or what is lowest|the key with the minimum|which one has the lowest {unit}|where is the {unit} smallest|key of the least value", f"min({name}, key={name}.get)", "It is **{out}**."),
        ("what is the largest value|the highest {unit}|maximum of the values|how big is the greatest value|biggest number in it|largest {unit} as a number", f"max({name}.values())", "The largest value is **{out}**."), ("what is the smallest value|the lowest {unit}|minimum of the values|how small is the least value|smallest number in it|least {unit} as a number", f"min({name}.values())", "The smallest value is **{out}**."),
        ("add up the values|sum of all values|what do the values add up to|total of the dictionary|the total|sum the values", f"round(sum({name}.values()), 2)", "The total is **{out}**."), ("average of the values, 2 decimals|mean value to two decimals|what is the average, 2 decimals|the mean of the values (2 decimals)|average, rounded to 2 places|mean, 2 digits after the point", f"round(sum({name}.values()) / len({name}), 2)", "The average is **{out}**."),
        ("which keys have more than {limit}|those with a value over {limit}|keys whose value is above {limit}|which are greater than {limit}|list the keys with {unit} above {limit}|only the names with more than {limit}", f"[k for k, v in {name}.items() if v > {limit}]", "More than that: **{out}**."), ("which keys have less than {limit}|those with a value under {limit}|keys whose value is below {limit}|which are smaller than {limit}|list the keys with {unit} below {limit}|only the names with less than {limit}", f"[k for k, v in {name}.items() if v < {limit}]", "Less than that: **{out}**."),
        ("how many have more than {limit}|how many values are over {limit}|count the values above {limit}|number of entries greater than {limit}|count of those with {unit} above {limit}|how many exceed {limit}", f"sum(v > {limit} for v in {name}.values())", "There are **{out}**."), ("sort by value, smallest first|order by value ascending|sort the dictionary by its values|arranged by value from low to high|sorted by value|from the smallest value to the largest", f"dict(sorted({name}.items(), key=lambda p: p[1]))", "Sorted by value: **{out}**."),
        ("sort by value, largest first|order by value descending|sort the dictionary by its values, highest first|arranged by value from high to low|sorted by value in reverse|from the largest value to the smallest", f"dict(sorted({name}.items(), key=lambda p: -p[1]))", "Largest first: **{out}**."), ("sort by key|order the keys alphabetically|sorted by its keys|the pairs in alphabetical order|arrange it by the names|keys in order, with their values", f"dict(sorted({name}.items()))", "Sorted by key: **{out}**."),
        ("what is the value for {key}|look up {key}|value of the key {key}|how much is {key}|the entry of {key}|get {key}", f"{name}[{key!r}]", "It is **{out}**."), ("how many keys are there|how many entries has it|number of entries|length of the dictionary|count the keys|how long is it", f"len({name})", "It has **{out}** entries."), ("list the keys|only the keys|show the keys as a list|all keys please|which keys are in it|the names without the values", f"list({name})", "The keys are **{out}**."), ("the two highest keys|top two by value|which two have the largest values|the two with most|first two when ranked by value|names of the two best", f"sorted({name}, key={name}.get, reverse=True)[:2]", "The two highest are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{n} = {d}\n{q}", "{n} = {d} {q}", "{n} = {d}; {q}", "{q}: {d}", "given {n} = {d}, {q}", "python dictionary {d}, {q}", "I have the dictionary {n} = {d}. {q}?", "{d}\n{q}?", "{q} in {n} = {d}", "[here is|this is] my dict: {d}. {q}", "<do>answer this for {n} = {d}: {q}", "{d} - {q}", "for the dict {d}: {q}", "code for this please: {n} = {d}, {q}", "[dictionary|dict] question. {n} = {d}. {q}", "how do I get this from a dictionary? {d}. {q}", "{q}, dictionary {d}", "the data is {n} = {d}. [Now|Please|] {q}", "Let {n} = {d}. {q}.", "{n} = {d}\ntask: {q}", "{q}?\n\n{n} = {d}", "in python: {n} = {d}. {q}",
        n=said, d=pairs, q=draw.phrase(*asks.split("|"), unit=unit, limit=limit, key=key),
    )  # fmt: skip
    code = f"{name} = {pairs}\nprint({formula})"
    name = _said(prompt, said)
    think = f"The dictionary first, then {formula}.".replace(_NAME, name)
    return ask(prompt, code.replace(_NAME, name), answer, think=think)


@family("programming", weight=2)
def dictionary_edited(draw: Draw) -> tuple[Item, ...]:
    """Entries added, removed, raised, lowered, set anew, renamed; then the dictionary or one figure."""
    said, _, pairs = _dictionary(draw)
    name = _NAME
    key, other = draw.random.sample(list(pairs), 2)
    new, n, m = draw.pick(*some_words(draw, 1)), draw.integer(2, 40), draw.integer(2, 9)
    changes = [
        (f"increase {key} by {n}|add {n} to {key}|raise {key} by {n}", f"{name}[{key!r}] += {n}"), (f"decrease {key} by {m}|take {m} away from {key}|lower {key} by {m}", f"{name}[{key!r}] -= {m}"), (f"set {key} to {n}|change {key} to {n}|{key} should be {n} now", f"{name}[{key!r}] = {n}"), (f"double {key}|multiply {key} by 2", f"{name}[{key!r}] *= 2"),
    ]  # fmt: skip
    others = [
        (f"remove {other}|delete {other}|take {other} out", f"del {name}[{other!r}]"), (f"add {new} with {n}|add a key {new} with the value {n}|put in {new}: {n}", f"{name}[{new!r}] = {n}"), (f"rename {other} to {new}|call {other} {new} instead", f"{name}[{new!r}] = {name}.pop({other!r})"),
    ]  # fmt: skip
    chosen = draw.pick([draw.pick(*changes)], [draw.pick(*others)], [draw.pick(*changes), draw.pick(*others)], [draw.pick(*others), draw.pick(*changes)], [others[1], others[0]])  # fmt: skip
    told = draw.pick(" and ", ", then ", " and then ", ", ").join(draw.pick(*text.split("|")) for text, _ in chosen)  # fmt: skip
    asks, formula, answer = draw.pick(
        ("print it|show the dictionary|what is in it then|print the dictionary|show the result|the new dictionary please", name, "Now it is **{out}**."), ("print it|show the dictionary|what is in it then|print the dictionary|show the result|the new dictionary please", name, "Now it is **{out}**."), ("what is the total of the values then|print the new total|sum of the values afterwards|the total now|what do the values sum to after that|show the new sum", f"round(sum({name}.values()), 2)", "The total is now **{out}**."), ("how many entries are left|how many keys has it now|count the entries afterwards|number of keys at the end|print its new length|how long is it then", f"len({name})", "It has **{out}** entries now."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{n} = {d}. {t}. {q}", "given {n} = {d}, {t}, {q}", "{n} = {d}\n{t}\n{q}", "{t} in {n} = {d}. {q}", "I have {n} = {d}. {t}. {q}", "[take|start with] the dictionary {d}. {t}. {q}", "dictionary {d}: {t}; {q}", "<do>change a dictionary: {n} = {d}. {t}. {q}", "{d} - {t}, {q}", "[here is|this is] my dict {n} = {d}. I want to {t}. {q}", "how do I {t} in {d}? {q}", "{n} = {d}; {t}; {q}", "python: {n} = {d}, {t}. {q}", "with {n} = {d} do this: {t}. {q}", "update {d}: {t}. {q}", "from the dict {n} = {d}: {t}. Afterwards {q}", "{q} after these changes: {t}. it was {n} = {d}", "Let {n} = {d}. Now {t}. {q}.", "edit the dictionary {d}. {t}. {q}", "{t} ({n} = {d}). {q}",
        n=said, d=pairs, t=told, q=draw.phrase(*asks.split("|")),
    )  # fmt: skip
    lines = "\n".join(line for _, line in chosen)
    code = f"{name} = {pairs}\n{lines}\nprint({formula})"
    code = code.replace(_NAME, _said(prompt, said))
    return ask(prompt, code, answer, think=f"Change the dictionary: {told}.")


@family("programming", weight=1.8)
def put_in_groups(draw: Draw) -> tuple[Item, ...]:
    """Words by first letter, length or ending, numbers by parity, remainder, sign or tens: a list for each group."""
    numbers = draw.random.sample(range(1, 60), draw.integer(5, 8))
    signed = draw.random.sample(range(-20, 30), draw.integer(5, 8))
    k = draw.integer(3, 5)
    if draw.chance(0.5):
        letters = draw.random.sample("abcdfgmprst", 3)
        pool = "apple avocado apricot almond banana blueberry bean bread cherry carrot cabbage corn date dill duck fig fennel flour grape garlic ginger melon mango mint peach plum pear pepper rice radish raisin salt soup spinach tea tomato turnip".split()
        items = [w for c in letters for w in draw.random.sample([p for p in pool if p[0] == c], draw.integer(1, 3))]  # fmt: skip
        draw.random.shuffle(items)
        listed = draw.pick(" ".join(items), ", ".join(items), str(items))
        shown: object = items
        by, key = draw.pick(("first letter|the first letter|starting letter|the letter that they begin with|their initial letter", "x[0]"), ("first letter|the first letter|starting letter|the letter that they begin with|their initial letter", "x[0]"), ("length|the length|number of letters|how long they are|word length", "len(x)"), ("last letter|the last letter|final letter|the letter that they end with|ending letter", "x[-1]"))  # fmt: skip
        kind = "words"
    else:
        by, key = draw.pick(("even and odd|odd or even|parity, even or odd|whether they are even or odd|even ones and odd ones", "'odd' if x % 2 else 'even'"), ("even and odd|odd or even|parity, even or odd|whether they are even or odd|even ones and odd ones", "'odd' if x % 2 else 'even'"), ("remainder when divided by {k}|remainder mod {k}|the value of x % {k}|what is left after dividing by {k}|their remainder by {k}", f"x % {k}"), ("tens digit|the tens|how many tens they have|their tens digit|the digit of the tens", "x // 10"), ("sign, negative or not|negative or not negative|whether they are negative or not|their sign (negative or not)|negative numbers and the others", "'negative' if x < 0 else 'not negative'"), ("number of digits|how many digits they have|digit count|the number of their digits|one digit or two digits", "len(str(x))"))  # fmt: skip
        shown = signed if "negative" in key else numbers
        values = signed if "negative" in key else numbers
        listed = draw.pick(" ".join(map(str, values)), ", ".join(map(str, values)), str(values))
        kind = "numbers"
    prompt = draw.phrase(
        "group these {k} by {b}: {x}", "group the {k} {x} by {b}", "{x}: group by {b}", "[put|sort] {x} into groups by {b}", "[make|build] a dictionary that groups {x} by {b}", "<do>group {x} by {b}", "I have these {k}: {x}. group them by {b}", "groups of {x}, by {b}", "split {x} into groups according to {b}", "function that groups a list by {b}, try it on {x}", "collect {x} in a dict by {b}", "{k} {x}, grouped by {b} please", "how can I group {x} by {b} in python", "{x}\ngroup by {b}", "by {b}, which of {x} belong together", "categorize the {k} by {b}: {x}", "[write|code] a loop that puts {x} into lists by {b}", "arrange the following {k} in groups by {b}: {x}", "the {k} are {x}. [I need|we need] one list for each group, grouped by {b}", "partition by {b}: {x}", "from {x} make a dictionary of lists, by {b}",
        k=kind, b=draw.phrase(*by.split("|"), k=k), x=listed,
    )  # fmt: skip
    code = f"groups = {{}}\nfor x in {shown}:\n    groups.setdefault({key}, []).append(x)\nprint(groups)"  # fmt: skip
    return ask(prompt, code, "The groups are **{out}**.", think=f"A dictionary of lists, the key is {key}.")  # fmt: skip
