"""A few named figures in words, in lines or as a tiny CSV, and questions of one or two parts on them."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.pairs import CITIES, MONTHS, framed, typed_table
from worldmodel_train.families.two_parts import STORIES, Part, both
from worldmodel_train.families.words import GOODS, NAMES, capital, some_names, some_words

TOPICS = (
    ("budget", "rent food transport phone clothes fun gym insurance internet savings gifts water heating books".split(), 10, 1200), ("monthly costs", "rent food car phone power childcare sport pets travel medicine coffee".split(), 10, 1200), ("stock", GOODS, 1, 400), ("prices", GOODS, 1, 90), ("flour, sugar and so on in g", "flour sugar butter oats nuts cocoa salt raisins yeast honey rice".split(), 5, 900),
    ("votes", "red blue green yellow orange purple".split(), 20, 900), ("sales", [*NAMES], 5, 500), ("visitors", ["zoo", "museum", "castle", "pool", "library", "cinema", "park"], 40, 3000), ("calories", "bread egg apple soup rice yoghurt pasta salad cake juice".split(), 30, 700), ("minutes", "running cooking reading cleaning sleeping music homework shopping".split(), 5, 500), ("birds seen", "robin sparrow crow owl finch wren gull swan heron".split(), 1, 90), ("weights in kg", "dog cat goat sheep pig calf goose".split(), 2, 120), ("distances in km", CITIES, 20, 900), ("pets", "dogs cats fish birds rabbits hamsters".split(), 1, 60), ("salaries", [*NAMES], 900, 6000), ("power in W", "oven kettle lamp fridge laptop heater fan iron".split(), 5, 2500),
)  # fmt: skip


def _told(draw: Draw, table: dict[str, int], title: str) -> str:
    form = draw.pick("{k} {v}", "{k} {v}", "{k}: {v}", "{k} = {v}", "{v} {k}" if title in ("pets", "birds seen", "votes") else "{k} {v}", "{k} ({v})", "{k} - {v}", "{k} is {v}")  # fmt: skip
    texts = [form.format(k=k, v=v) for k, v in table.items()]
    told = draw.pick(", ".join(texts), ", ".join(texts), ", ".join(texts[:-1]) + f" and {texts[-1]}", "; ".join(texts), "\n".join(texts))  # fmt: skip
    if "\n" in told:
        return told
    return draw.pick(told, told, f"{title}: {told}", f"{title}: {told}", f"my {title} {told}" if "," not in title else told)  # fmt: skip


def _topic(draw: Draw, low: int = 3, high: int = 6) -> tuple[str, dict[str, int]]:
    title, names, bottom, top = draw.pick(*TOPICS)
    chosen = some_names(draw, draw.integer(low, high)) if len(names) > 60 else draw.random.sample(list(names), draw.integer(low, min(high, len(names))))  # fmt: skip
    values = draw.random.sample(range(bottom, top + 1), len(chosen))
    if top > 400 and draw.chance(0.5):
        values = [max(5, v // 5 * 5) + i * 5 for i, v in enumerate(values)]
    return title, dict(zip(chosen, values, strict=True))


_LEADS = ("", "I need ", "[tell|give|show] me ", "[find|work out|compute] ")


def _one_of(draw: Draw, parts: tuple[Part, ...], told: str, *, head: str, think: str) -> tuple[Item, ...]:  # fmt: skip
    """One of the parts, asked of what is told."""
    part = draw.pick(*parts)
    wishes = tuple(f"{lead}{said}" for said in part.said.split("|") for lead in _LEADS)
    prompt = framed(draw, wishes, told, t="")
    code = f"{head}print({part.formula})"
    return ask(prompt, code, f"{capital(part.name)}: **{{out}}**.", think=f"{think}; {part.formula}.")  # fmt: skip


@family("data processing", weight=3)
def some_of_named(draw: Draw) -> tuple[Item, ...]:
    """Two of the named figures together, against each other; what is left without one."""
    title, table = _topic(draw)
    a, b = draw.random.sample(list(table), 2)
    if table[a] < table[b]:
        a, b = b, a
    n, p = sorted(table.values())[draw.integer(0, len(table) - 2)] + 1, draw.pick(5, 10, 20, 25, 50)
    income = sum(table.values()) + draw.integer(1, 40) * 10
    t, code, answer, think = draw.pick(
        (("{a} and {b} together", "how much are {a} plus {b}", "sum of {a} and {b} only", "add {a} to {b}", "what do {a} and {b} make together", "combined {a} and {b}", "total of just {a} and {b}", "[put|take] {a} and {b} together"), "round(table[{a}] + table[{b}], 2)", "Together they make **{out}**.", "{a} plus {b}"),
        (("how much more is {a} than {b}", "by how much is {a} larger than {b}", "difference between {a} and {b}", "{a} minus {b}", "how far is {a} above {b}", "how much does {b} lack to {a}", "{a} compared with {b}, the difference"), "round(table[{a}] - table[{b}], 2)", "The difference is **{out}**.", "{a} minus {b}"),
        (("how many times as much is {a} as {b}", "ratio of {a} to {b}", "{a} divided by {b}", "{a} is how many times {b}", "by which factor is {a} above {b}", "how often does {b} go into {a}, with decimals"), "round(table[{a}] / table[{b}], 4)", "It is **{out}** times as much.", "{a} over {b}"),
        (("total without {a}", "what is it all together without {a}", "sum of all but {a}", "everything except {a}, total", "leave out {a} and add the rest", "if {a} is not there, how much is the total", "all of them minus {a}: sum", "total of the others if {a} is skipped"), "round(sum(table.values()) - table[{a}], 2)", "Without it there are **{out}**.", "The total less {a}"),
        (("share of {a} in percent", "how many percent of all is {a}", "which percentage is {a}", "{a} as a percentage of the total", "what percent goes to {a}", "percent for {a}", "how big is the share of {a} in %", "what part of the whole is {a}, in percent", "percentage of {a} in the sum"), "round(table[{a}] / sum(table.values()) * 100, 1)", "It is **{out}%**.", "{a} over the total, times 100"),
        (("share of {a} and {b} together in percent", "how many percent are {a} and {b} together", "{a} plus {b} as a percentage of everything", "which percentage goes to {a} and {b} combined"), "round((table[{a}] + table[{b}]) / sum(table.values()) * 100, 1)", "They are **{out}%**.", "{a} plus {b} over the total, times 100"),
        (("I have {i}. what is left after all of these", "out of {i}, what remains when all are paid", "income {i}: what is left", "how much of {i} is left over", "rest of {i} after everything", "if I get {i}, what do I keep", "budget {i}: remaining", "{i} minus all of it"), "round({i} - sum(table.values()), 2)", "**{out}** are left.", "{i} minus the total"),
        (("which are below {n}", "what is under {n}", "names below {n}", "everything less than {n}", "list those under {n}", "which ones cost or count less than {n}", "all with less than {n}", "[show|pick|select] the ones below {n}"), "[k for k, v in table.items() if v < {n}]", "They are **{out}**.", "The keys with a value below {n}"),
        (("which are above {n}", "what is over {n}", "names above {n}", "everything more than {n}", "list those over {n}", "all with more than {n}", "[show|pick|select] the ones above {n}"), "[k for k, v in table.items() if v > {n}]", "They are **{out}**.", "The keys with a value above {n}"),
        (("how many are below {n}", "number of those under {n}", "count the ones less than {n}", "how many stay under {n}"), "sum(v < {n} for v in table.values())", "There are **{out}**.", "Count the values below {n}"),
        (("new total if {a} goes up by {p}%", "{a} rises by {p} percent. what is the total then", "total when {a} becomes {p}% more", "if {a} gets {p} percent dearer, what do all come to", "what is the sum after {a} grew by {p}%"), "round(sum(table.values()) + table[{a}] * {p} / 100, 2)", "The new total is **{out}**.", "The total plus {p} percent of {a}"),
        (("new total if {a} is halved", "half of {a} is saved. total then", "if I cut {a} in half, what is the total", "sum with only half of {a}"), "round(sum(table.values()) - table[{a}] / 2, 2)", "The new total is **{out}**.", "The total less half of {a}"),
        (("total for a year if this is one month", "this is per month. how much a year", "twelve months of this, total", "times 12, what is the sum", "what do 12 of these come to in all"), "sum(table.values()) * 12", "It is **{out}**.", "The total times 12"),
        (("largest and its share in percent", "which is the biggest, and how many percent of all is it", "name the largest and its percentage", "top one with its share in %", "which one is largest and what percent of the total"), "max(table, key=table.get), round(max(table.values()) / sum(table.values()) * 100, 1)", "The largest, and its percent: **{out}**.", "max by value, and its share"),
        (("which is largest", "what is the biggest one", "name of the highest", "which one has the most", "top one", "the largest of them is which", "where is the number highest"), "max(table, key=table.get)", "It is **{out}**.", "max by value"),
        (("which is smallest", "what is the lowest one", "name of the smallest", "which one has the least", "the lowest of them is which", "where is the number smallest"), "min(table, key=table.get)", "It is **{out}**.", "min by value"),
        (("order them from largest to smallest", "names, largest first", "rank them, most first", "sort by number, biggest first, names only", "which is first, second, third by size"), "sorted(table, key=table.get, reverse=True)", "In order: **{out}**.", "Sort by value, largest first"),
        (("order them from smallest to largest", "names, smallest first", "rank them, least first", "sort by number, smallest first, names only", "line them up from low to high, names only"), "sorted(table, key=table.get)", "In order: **{out}**.", "Sort by value"),
    )  # fmt: skip
    fill = {"a": repr(a), "b": repr(b), "n": n, "p": p, "i": income}
    prompt = framed(draw, t, _told(draw, table, title), a=a, b=b, n=n, p=p, i=income, t="")
    code = f"table = {table}\nprint({code.format(**fill)})"
    return ask(prompt, code, answer, think=f"Put the figures into a dictionary. {think.format(a=a, b=b, n=n, p=p, i=income)}.")  # fmt: skip


@family("data processing", weight=1.5)
def two_of_named(draw: Draw) -> tuple[Item, ...]:
    """Two questions on a few named figures."""
    title, table = _topic(draw)
    a = draw.pick(*table)
    n = sorted(table.values())[draw.integer(0, len(table) - 2)] + 1
    parts = (
        Part(f"share of {a}", f"the share of {a} in percent|how many percent {a} is|{a} as a percentage|the percentage for {a}", f"round(table[{a!r}] / sum(table.values()) * 100, 1)"), Part("largest", "the largest|which is the largest|the name of the biggest|which one is highest", "max(table, key=table.get)"), Part("smallest", "the smallest|which is the smallest|the name of the lowest|which one is lowest", "min(table, key=table.get)"),
        Part("total", "the total|the sum|how much it is in all|the total of all|what they add up to", "sum(table.values())"), Part("mean", "the mean|the average|how much it is on average", "round(sum(table.values()) / len(table), 2)"), Part(f"below {n}", f"which are below {n}|the ones under {n}|those less than {n}", f"[k for k, v in table.items() if v < {n}]"), Part(f"total without {a}", f"the total without {a}|the sum of all but {a}", f"sum(table.values()) - table[{a!r}]"),
        Part("percent of each", "each in percent of the total|the percentages of all|every share in percent", "{k: round(v / sum(table.values()) * 100, 1) for k, v in table.items()}"), Part("number of items", "how many items there are|the number of items", "len(table)"),
    )  # fmt: skip
    return both(
        draw, parts, ("{d}",), STORIES, head=f"table = {table}\n", d=_told(draw, table, title)
    )


@family("data processing", weight=1.5)
def stock_to_order(draw: Draw) -> tuple[Item, ...]:
    """`pens 45 (min 50)`: what is short, by how much, how many in all."""
    items = draw.random.sample([*GOODS, "pens", "rulers", "gloves", "masks", "bolts", "bulbs", "filters", "batteries"], draw.integer(3, 5))  # fmt: skip
    rows = [(i, m + draw.random.randint(-30, 30), m) for i in items for m in [draw.random.randint(31, 90)]]  # fmt: skip
    rows[0] = (rows[0][0], rows[0][2] - draw.integer(2, 20), rows[0][2])
    least = draw.pick("min", "minimum", "at least", "target", "need")
    form = draw.pick("{i} {a} ({m} {b})", "{i} {a}, {m} {b}", "{i}: {a} ({m} {b})", "{i} {a} of {m} {b}", "{i} {a}/{b}", "{a} {i}, {m} {b}")  # fmt: skip
    sep = draw.pick("; ", "; ", "\n") if "," in form else draw.pick(", ", "; ", "\n", ", ")
    told = sep.join(form.format(i=i, a=a, b=b, m=least) for i, a, b in rows)
    if form == "{i} {a}/{b}":
        told = f"stock/minimum: {told}"
    t, code, answer, think = draw.pick(
        (("how many must I order of each to reach the minimum", "what is missing to the minimum, for each", "[list|show] what to order and how many", "order list: what is short, and by how much", "by how much is each item short, only those that are", "which need ordering and how many of each", "for each item below its limit, how many are missing"), "{item: least - stock for item, stock, least in rows if stock < least}", "To order: **{out}**.", "The minimum less the stock where it is too low"),
        (("how many pieces are missing in all", "total number to order so that every minimum is reached", "how many do I have to order altogether", "sum of everything that is short", "total shortage"), "sum(least - stock for item, stock, least in rows if stock < least)", "In all **{out}** are missing.", "Add the minimum less the stock where it is too low"),
        (("how many items are below their minimum", "number of items that are short", "count the items under the limit", "how many of the items need ordering"), "sum(stock < least for item, stock, least in rows)", "There are **{out}**.", "Count the rows with stock < minimum"),
        (("which item is short by the most", "where is the gap to the minimum largest", "which one lacks most", "most urgent item: the largest shortage", "which is furthest below its minimum"), "max(rows, key=lambda row: row[2] - row[1])[0]", "It is **{out}**.", "The largest minimum less stock"),
        (("which items are fine", "what is at or above its minimum", "which do not need ordering", "list those that have enough"), "[item for item, stock, least in rows if stock >= least]", "They are **{out}**.", "Keep the items with stock >= minimum"),
        (("which items are below their minimum", "what is short", "which are under the limit", "what do I need to order, names only", "list those that have too little"), "[item for item, stock, least in rows if stock < least]", "They are **{out}**.", "Keep the items with stock < minimum"),
        (("what is short, and how many pieces are missing in all", "names of the short items and the total missing", "which are below the minimum, and the number to order altogether"), "[item for item, stock, least in rows if stock < least], sum(least - stock for item, stock, least in rows if stock < least)", "Short, and missing in all: **{out}**.", "Keep the items with stock < minimum, and add what they lack"),
    )  # fmt: skip
    return ask(framed(draw, t, told, t=""), f"rows = {rows}\nprint({code})", answer, think=f"Rows of item, stock and minimum. {think}.")  # fmt: skip


@family("data processing", weight=1.5)
def taken_of_places(draw: Draw) -> tuple[Item, ...]:
    """`ward A 24 beds 19 taken`: free places, the fullest, percentages."""
    one, whole, part = draw.pick(("ward", "beds", "taken"), ("ward", "beds", "occupied"), ("bus", "seats", "taken"), ("hall", "seats", "sold"), ("class", "places", "filled"), ("hotel", "rooms", "booked"), ("car park", "spaces", "used"), ("train", "seats", "reserved"), ("room", "desks", "in use"), ("ferry", "places", "booked"), ("clinic", "slots", "taken"))  # fmt: skip
    names = [f"{one} {x}" for x in sorted(draw.random.sample("ABCDEF", draw.integer(2, 4)))]  # fmt: skip
    rows = [(n, w, draw.random.randint(w // 3, w)) for n in names for w in [draw.random.randint(8, 90)]]  # fmt: skip
    form = draw.pick("{n} {w} {u} {p} {t}", "{n} has {w} {u}, {p} {t}", "{n}: {w} {u}, {p} {t}", "{n} {w} {u} of which {p} {t}", "{n} {p} of {w} {u} {t}", "in {n} {p} of {w} {u} are {t}", "{n} {p}/{w} {u} {t}")  # fmt: skip
    sep = draw.pick("; ", ". ", "\n") if "," in form else draw.pick(", ", "; ", ", ", "\n")
    told = sep.join(form.format(n=n, w=w, p=p, u=whole, t=part) for n, w, p in rows)
    parts = (
        Part("free", f"how many {whole} are free in each|the free {whole} of each|what is free in each {one}", "{n: w - p for n, w, p in rows}"), Part("free in all", f"how many {whole} are free in all|the total of free {whole}|the number of free {whole} altogether", "sum(w - p for n, w, p in rows)"), Part("percent of each", f"the percentage {part} in each|each in percent|how full each is in percent", "{n: round(p / w * 100, 1) for n, w, p in rows}"), Part("fullest", f"the fullest {one}|which {one} is fullest in percent|the {one} with the highest occupancy", "max(rows, key=lambda row: row[2] / row[1])[0]"),
        Part("most free", f"the {one} with the most free {whole}|which {one} has most free {whole}", "max(rows, key=lambda row: row[1] - row[2])[0]"), Part("emptiest", f"the emptiest {one}|which {one} is least full in percent|the {one} with the lowest occupancy", "min(rows, key=lambda row: row[2] / row[1])[0]"), Part("percent in all", f"how full all are together in percent|the percentage {part} of all {whole}|the overall occupancy in percent", "round(sum(p for n, w, p in rows) / sum(w for n, w, p in rows) * 100, 1)"), Part("total", f"how many {whole} there are in all|the total of all {whole}", "sum(w for n, w, p in rows)"), Part(f"{part} in all", f"how many {whole} are {part} in all|the total {part}", "sum(p for n, w, p in rows)"),
    )  # fmt: skip
    head = f"rows = {rows}\n"
    if draw.chance(0.35):
        return both(draw, parts, ("{d}",), STORIES, head=head, d=told)
    return _one_of(draw, parts, told, head=head, think=f"Rows of name, {whole} and {part}")


@family("data processing", weight=2)
def figures_by_year(draw: Draw) -> tuple[Item, ...]:
    """`2018 812, 2019 765`: the best year, the change from the year before, the growth in percent."""
    count = draw.integer(3, 6)
    title = draw.pick("members", "rainfall in mm", "sales", "visitors", "students", "births", "harvest in tons", "profit", "orders", "accidents", "turnover", "subscribers")  # fmt: skip
    if draw.chance(0.75):
        start = draw.integer(2005, 2021)
        labels, one = [str(start + i) for i in range(count)], "year"
        keys = [start + i for i in range(count)]
    else:
        at = draw.integer(0, 12 - count)
        labels, one = MONTHS[at : at + count], "month"
        keys = labels  # type: ignore[assignment]
    values = draw.random.sample(range(50, draw.pick(200, 999, 3000)), count)
    table = dict(zip(keys, values, strict=True))
    form = draw.pick(
        "{k} {v}", "{k} {v}", "{k}: {v}", "{v} in {k}", "{k} = {v}", "{k} ({v})", "in {k} {v}"
    )
    texts = [form.format(k=k, v=v) for k, v in zip(labels, values, strict=True)]
    told = draw.pick(", ", ", ", "; ", "\n", ", ").join(texts)
    told = (
        told
        if "\n" in told
        else draw.pick(f"{title} {told}", f"{title}: {told}", f"our {title}: {told}", told)
    )
    n = sorted(values)[draw.integer(0, count - 2)] + 1
    parts = (
        Part(f"best {one}", f"the best {one}|which {one} was highest|the {one} with the most|the peak {one}", "max(table, key=table.get)"), Part(f"lowest {one}", f"the worst {one}|which {one} was lowest|the {one} with the least", "min(table, key=table.get)"), Part("change in percent", f"the change from the first to the last {one} in percent|by how many percent it changed from {labels[0]} to {labels[-1]}|the growth in percent from {labels[0]} to {labels[-1]}", "round((values[-1] / values[0] - 1) * 100, 1)"),
        Part("changes", f"the change from each {one} to the next|the differences from {one} to {one}|how much it went up or down each {one}", "[b - a for a, b in zip(values, values[1:])]"), Part("mean", f"the mean per {one}|the average of these {one}s|the average", "round(sum(values) / len(values), 2)"), Part("total", f"the total of all {one}s|the sum|how much it was altogether", "sum(values)"), Part("largest rise", f"the largest rise from one {one} to the next|the biggest increase between two {one}s in a row", "max(b - a for a, b in zip(values, values[1:]))"),
        Part(f"{one}s above {n}", f"which {one}s were above {n}|the {one}s with more than {n}", f"[k for k, v in table.items() if v > {n}]"), Part("falls", f"in which {one}s it fell against the one before|the {one}s that were below the {one} before", "[k for k, a, b in zip(list(table)[1:], values, values[1:]) if b < a]"), Part("change", f"the change from {labels[0]} to {labels[-1]}|by how much it changed from {labels[0]} to {labels[-1]}", "values[-1] - values[0]"), Part("percent changes", f"the change in percent from each {one} to the next|the yearly growth rates in percent" if one == "year" else f"the change in percent from each {one} to the next|the monthly growth rates in percent", "[round((b / a - 1) * 100, 1) for a, b in zip(values, values[1:])]"),
    )  # fmt: skip
    head = f"table = {table}\nvalues = list(table.values())\n"
    if draw.chance(0.4):
        return both(draw, parts, ("{d}",), STORIES, head=head, d=told)
    return _one_of(draw, parts, told, head=head, think=f"A dictionary from {one} to number")


@family("data processing", weight=2)
def lines_by_word(draw: Draw) -> tuple[Item, ...]:
    """Records on lines of their own, such as `food 12.5`; sums by the word that begins the line."""
    words = draw.pick("food travel books rent fun".split(), "apples pears plums grapes".split(), "ann ben cara dan".split(), "north south east west".split(), "bus train taxi bike".split(), "error warning info".split(), "milk eggs bread tea".split(), "run swim ride".split(), some_words(draw, 4), some_names(draw, 4), "in out".split(), "A B C".split(), "deposit fee rent refund".split(), "paint wood nails tiles".split())  # fmt: skip
    few = draw.random.sample(words, min(len(words), draw.pick(2, 3, 3, 4)))
    labels = [*few, *(draw.pick(*few) for _ in range(draw.integer(1, 4)))]
    draw.random.shuffle(labels)
    half = draw.chance(0.5)
    rows = [
        (w, draw.random.randint(2, 90) + (0.5 if half and draw.chance(0.5) else 0)) for w in labels
    ]
    form = draw.pick(
        "{w} {v}", "{w} {v}", "{w}: {v}", "{w},{v}", "{w} = {v}", "{w}\t{v}", "- {w} {v}", "{w};{v}"
    )
    told = "\n".join(form.format(w=w, v=v) for w, v in rows)
    w = draw.pick(*few)
    total = (
        "totals = {}\nfor word, value in rows:\n    totals[word] = totals.get(word, 0) + value\n"
    )
    t, code, answer, think = draw.pick(
        (("sum by the first word", "one total for each word", "add up the lines with the same word", "totals per word", "sums by name", "[group|collect] by the word at the beginning and add", "how much for each word", "sum the numbers of equal words", "a total for every kind"), f"{total}print(totals)", "The totals: **{out}**.", "Add up for each word"),
        (("sum of the {w} lines", "how much is {w} in total", "total for {w}", "add up [all |]{w}", "what do the lines with {w} make", "only {w}: the sum", "{w} altogether", "how much was {w}", "[all|every line of] {w} together"), f"print(round(sum(value for word, value in rows if word == {w!r}), 2))", "It is **{out}**.", f"Add the values of {w}"),
        (("how many lines begin with {w}", "number of {w} lines", "count the lines of {w}", "how often does {w} come", "how many entries for {w}"), f"print(sum(word == {w!r} for word, value in rows))", "There are **{out}**.", f"Count the rows of {w}"),
        (("which word has the largest total, and how much", "the word with the highest sum, with the sum", "where did most go, and how much", "add by word; which is largest, with its total"), f"{total}best = max(totals, key=totals.get)\nprint(best, totals[best])", "It is **{out}**.", "The totals, then max by value"),
        (("total of all lines", "sum of everything", "add up all the numbers", "grand total", "all lines together"), "print(round(sum(value for word, value in rows), 2))", "The total is **{out}**.", "Add all values"),
        (("mean of the {w} lines", "average of {w}", "what is {w} on average", "mean value for {w}"), f"values = [value for word, value in rows if word == {w!r}]\nprint(round(sum(values) / len(values), 2))", "The mean is **{out}**.", f"The mean of the values of {w}"),
        (("share of {w} in percent", "how many percent of the total is {w}", "{w} as a percentage of everything", "what percentage falls on {w}"), f"part = sum(value for word, value in rows if word == {w!r})\nprint(round(part / sum(value for word, value in rows) * 100, 1))", "It is **{out}%**.", f"The sum of {w} over the total, times 100"),
        (("totals per word and the grand total", "a sum for each word, and one for all", "sums by word and the sum of everything"), f"{total}print(totals, round(sum(totals.values()), 2))", "By word, and in all: **{out}**.", "Add up for each word, then all"),
        (("largest single line", "which line has the highest number", "the biggest entry, word and number", "line with the largest value"), "print(*max(rows, key=lambda row: row[1]))", "It is **{out}**.", "max by the number"),
    )  # fmt: skip
    prompt = draw.phrase(*(frame.replace("Q", q) for q in t for frame in ("{d}\nQ", "Q:\n{d}", "{d}\n\nQ", "[these are|here are] my [lines|records|notes]:\n{d}\nQ", "Q for\n{d}", "[data|log|list|file]:\n{d}\nQ", "[look at|take] [this|these lines]:\n{d}\nQ", "Q [in|of] this [list|log]:\n{d}", "I [wrote down|typed|have]\n{d}\nQ", "each line has a word and a number:\n{d}\nQ")), d=told, w=w)  # fmt: skip
    return ask(prompt, f"rows = {rows}\n{code}", answer, think=f"Rows of word and value. {think}.")


@family("data processing", weight=2)
def tiny_csv(draw: Draw) -> tuple[Item, ...]:
    """Three columns as CSV: a question or two on them."""
    columns, names, groups, low, high = draw.pick(
        (("name", "team", "points"), [*NAMES], ["red", "blue", "green"], 1, 60), (("product", "shop", "price"), GOODS, ["north", "south", "city"], 2, 90), (("city", "country", "temp"), CITIES, ["A", "B", "C"], 1, 38), (("pupil", "class", "mark"), [*NAMES], ["1a", "1b", "2a"], 1, 100), (("animal", "house", "kg"), "lion tiger zebra panda otter moose koala camel".split(), ["old", "new", "wet"], 2, 300), (("employee", "dept", "salary"), [*NAMES], ["IT", "HR", "sales"], 1200, 6000), (("book", "genre", "pages"), some_words(draw, 7), ["crime", "poetry", "travel"], 60, 900), (("patient", "ward", "age"), [*NAMES], ["A", "B", "C"], 18, 95), (("route", "line", "minutes"), some_words(draw, 7), ["bus", "tram", "train"], 5, 90), (("plant", "bed", "cm"), "rose tulip mint basil lily fern thyme oak".split(), ["sun", "shade"], 5, 150),
    )  # fmt: skip
    count = draw.integer(3, 6)
    keys = draw.random.sample(list(names), count)
    few = draw.random.sample(groups, 2)
    labels = [*few, *(draw.pick(*few) for _ in range(count - 2))]
    draw.random.shuffle(labels)
    values = draw.random.sample(range(low, high + 1), count)
    rows = list(zip(keys, labels, values, strict=True))
    told = ",".join(columns) + "\n" + "\n".join(f"{k},{g},{v}" for k, g, v in rows)
    if draw.chance(0.25):
        told = typed_table(draw, columns, rows, columns[2])
    k, g, v = columns
    w, n = draw.pick(*few), sorted(values)[draw.integer(0, count - 2)] + 1
    parts: tuple[Part, ...] = (
        Part(f"largest {v}", f"the {k} with the highest {v}|which {k} has the largest {v}|the {k} with the most {v}", "max(rows, key=lambda row: row[2])[0]"), Part(f"smallest {v}", f"the {k} with the lowest {v}|which {k} has the smallest {v}|the {k} with the least {v}", "min(rows, key=lambda row: row[2])[0]"), Part(f"mean {v}", f"the mean {v}|the average {v}|the average of the {v} column", "round(sum(row[2] for row in rows) / len(rows), 2)"), Part(f"total {v}", f"the total {v}|the sum of {v}|the sum of the {v} column", "sum(row[2] for row in rows)"),
        Part(f"number of {w}", f"how many rows have {g} {w}|the number of rows with {g} {w}|how many are {w}", f"sum(row[1] == {w!r} for row in rows)"), Part(f"mean {v} of {w}", f"the mean {v} of {w}|the average {v} for {g} {w}|the mean {v} where {g} is {w}", f"round(sum(row[2] for row in rows if row[1] == {w!r}) / sum(row[1] == {w!r} for row in rows), 2)"), Part(f"total {v} of {w}", f"the total {v} of {w}|the sum of {v} for {g} {w}|the sum of {v} where {g} is {w}", f"sum(row[2] for row in rows if row[1] == {w!r})"),
        Part(f"names of {w}", f"the {k}s with {g} {w}|which {k}s are in {w}|all {k}s where {g} is {w}", f"[row[0] for row in rows if row[1] == {w!r}]"), Part(f"{v} above {n}", f"the {k}s with {v} above {n}|which {k}s have more than {n}|all {k}s where {v} is over {n}", f"[row[0] for row in rows if row[2] > {n}]"), Part(f"number above {n}", f"how many have {v} above {n}|the number of rows with {v} over {n}", f"sum(row[2] > {n} for row in rows)"), Part("order", f"the {k}s in order of {v}, largest first|the {k}s sorted by {v}, descending", "[row[0] for row in sorted(rows, key=lambda row: row[2], reverse=True)]"),
    )  # fmt: skip
    parts = tuple(Part(p.name, p.said.replace("citys", "cities"), p.formula) for p in parts)
    head = f"rows = {rows}\n"
    if draw.chance(0.5):
        return both(draw, parts, ("{d}",), _UNDER, head=head, d=told)
    return _one_of(draw, parts, told, head=head, think=f"Rows of {k}, {g} and {v}")


_UNDER = (
    "{d}\n{x} and {y}", "{d}\n<find> {x} and {y}", "{d}\n[I need|give me|please find] {x}, and {y}", "{d}\n{x}? and {y}?", "{d}\n[two questions|two things]: {x}, and {y}", "[csv|data|table]:\n{d}\n{x} and {y}", "[from|given|here is] this [csv|table]:\n{d}\n{x} and {y}", "{d}\n[what is|find] {x}, and [what is|find] {y}", "{d}\nfirst {x}, then {y}", "{d}\na) {x} b) {y}", "{d}\n{x}; {y}", "[here is|I have] my [csv|table|file]\n{d}\nI want {x} and {y}", "{d}\n[both|please both] {x} and {y}", "{d}\n{x} as well as {y}", "{d}\n1. {x}\n2. {y}", "[read|load|look at] this\n{d}\nand print {x} and {y}",
)  # fmt: skip
"""Two questions under a table."""


@family("data processing", weight=1.2)
def order_lines(draw: Draw) -> tuple[Item, ...]:
    """Counts and prices in words: the dearest line, the total without one, the number of pieces."""
    items = draw.random.sample(GOODS, draw.integer(2, 4))
    rows = [
        (i, draw.integer(1, 30), draw.pick(draw.integer(1, 60), draw.decimal(0.2, 30)))
        for i in items
    ]
    form = draw.pick("{n} {i} at {p}", "{n} x {i} {p}", "{i} {n} pieces {p} each", "{n} {i} for {p} each", "{i}: {n} at {p}")  # fmt: skip
    told = draw.pick(", ", "; ", "\n").join(form.format(n=n, i=i, p=p) for i, n, p in rows)
    a = draw.pick(*items)
    parts = (
        Part("total", "the total|what all of it costs|the sum of the order|the whole bill", "round(sum(n * p for i, n, p in rows), 2)"), Part("dearest line", "the dearest line|which item costs most in all|the item with the largest amount", "max(rows, key=lambda row: row[1] * row[2])[0]"), Part("pieces", "the number of pieces|how many pieces there are|how many things I get", "sum(n for i, n, p in rows)"), Part("amount of each", "the amount of each line|what each item comes to|the cost per line", "{i: round(n * p, 2) for i, n, p in rows}"),
        Part(f"total without {a}", f"the total without {a}|the sum if {a} is left out", f"round(sum(n * p for i, n, p in rows if i != {a!r}), 2)"), Part("mean price of a piece", "the mean price of one piece|what a piece costs on average", "round(sum(n * p for i, n, p in rows) / sum(n for i, n, p in rows), 2)"), Part("total with 10% off", "the total with 10% off|what remains to pay after 10 percent discount", "round(sum(n * p for i, n, p in rows) * 0.9, 2)"), Part("highest price", "the item with the highest single price|which item has the highest price per piece", "max(rows, key=lambda row: row[2])[0]"),
    )  # fmt: skip
    return both(draw, parts, ("{d}", "I [buy|order|sell|need] {d}", "[my order|the order|shopping list|invoice]: {d}", "[on the list|in the cart]: {d}"), STORIES, head=f"rows = {rows}\n", d=told)  # fmt: skip
