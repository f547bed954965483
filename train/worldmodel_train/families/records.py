"""Small tables as people paste them: CSV, JSON, pairs, columns; groups, filters, joins, gaps, shares."""

import json
from itertools import pairwise

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names

Ask = tuple[tuple[str, ...], str, str, str]
"""Wordings; the code after the data; answer; think."""

_FRAMES = (
    "{d}\nQ", "{d}\n\nQ", "Q\n{d}", "Q:\n{d}", "[here is|I have|I've got] [this|my|a] [table|csv|data]:\n{d}\nQ", "[data|table|csv]:\n{d}\nQ", "[given|using|from] this [table|data]:\n{d}\nQ", "[look at|take] this\n{d}\nQ", "Q\n\n{d}\n", "[hi, |hello, |]this is my [table|list|data]\n{d}\n\n[please: |]Q", "```\n{d}\n```\nQ", "my [file|sheet|spreadsheet] [looks like this|contains]:\n{d}\nQ",
)  # fmt: skip
_INLINE = (
    "{d}. Q", "Q: {d}", "{d} - Q", "{d}: Q", "Q {d}", "[given|with|for] {d}, Q", "{d}\nQ", "[I have|here is|take] {d}. Q", "Q\n{d}", "data = {d}. Q", "[from|in] {d}: Q", "{d}, Q",
)  # fmt: skip


def posed(
    draw: Draw,
    asks: tuple[Ask, ...],
    told: str,
    head: str,
    think: str,
    *,
    frames: tuple[str, ...] = _FRAMES,
    **v: object,
) -> tuple[Item, ...]:
    """One of the questions on what is told."""
    wordings, code, answer, more = draw.pick(*asks)
    prompt = draw.phrase(*(f.replace("Q", w) for f in frames for w in wordings), d=told, **v)
    code, answer, more = (s.format(**v).replace("{{", "{") for s in (code, answer.replace("{out}", "{{out}}"), more))  # fmt: skip
    return ask(prompt, f"{head}\n{code}".strip(), answer, think=f"{think} {more}")


KINDS = (
    ("name", "dept", "salary", ("Ann", "Bob", "Carl", "Dina", "Eve", "Fay", "Gus", "Hana"), ("IT", "HR", "Sales", "Law"), 2200, 6900, "department"), ("pupil", "course", "mark", ("Tim", "Lea", "Ole", "Ida", "Max", "Zoe", "Ben"), ("5a", "5b", "6a"), 20, 100, "course"), ("product", "category", "price", ("apple", "pear", "soap", "cup", "pen", "lamp", "rug"), ("food", "home", "office"), 2, 90, "category"), ("player", "team", "goals", ("Jo", "Kai", "Lou", "Mia", "Nik", "Pia"), ("red", "blue", "green"), 0, 30, "team"),
    ("city", "country", "pop", ("Oslo", "Bergen", "Graz", "Wien", "Linz", "Bern", "Basel"), ("NO", "AT", "CH"), 90, 1900, "country"), ("order", "customer", "amount", ("A1", "A2", "A3", "B1", "B2", "C7", "C9"), ("Kim", "Lee", "Roy"), 5, 400, "customer"), ("date", "shop", "sales", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat"), ("north", "south", "city"), 50, 900, "shop"), ("patient", "ward", "pulse", ("P1", "P2", "P3", "P4", "P5", "P6"), ("A", "B"), 55, 120, "ward"), ("item", "store", "stock", ("bolt", "nut", "screw", "nail", "hook", "pin"), ("east", "west"), 0, 300, "store"), ("film", "genre", "minutes", ("Ember", "Atlas", "Nomad", "Orbit", "Pulse", "Willow"), ("drama", "comedy", "crime"), 70, 190, "genre"),
)  # fmt: skip

Rows = list[tuple[str, str, int]]


def drawn(draw: Draw) -> tuple[str, str, str, str, Rows, str]:
    """Column names, the word for the group, rows, and how they are told."""
    k, g, v, names, groups, low, high, word = draw.pick(*KINDS)
    few = draw.random.sample(groups, min(len(groups), draw.pick(2, 2, 3)))
    count = draw.integer(max(4, len(few) + 1), min(6, len(names)))
    chosen = sorted(draw.random.sample(names, count), key=names.index)
    labels = [*few, *(draw.pick(*few) for _ in range(count - len(few)))]
    draw.random.shuffle(labels)
    values = draw.random.sample(range(low, high), count)
    rows = list(zip(chosen, labels, values, strict=True))
    mark = draw.pick(",", ",", ",", ";", ", ", " | ")
    told = "\n".join([mark.join((k, g, v)), *(mark.join((a, b, str(c))) for a, b, c in rows)])
    if draw.chance(0.2):
        told = json.dumps([{k: a, g: b, v: c} for a, b, c in rows])
    elif draw.chance(0.15):
        told = str([{k: a, g: b, v: c} for a, b, c in rows])
    return k, g, v, word, rows, told


_GROUPED = "groups = {{}}\nfor {k}, {g}, {v} in rows:\n    groups.setdefault({g}, []).append({v})\n"
_COUNT = "counts = {{}}\nfor {k}, {g}, {v} in rows:\n    counts[{g}] = counts.get({g}, 0) + 1\n"
_TOTAL = "totals = {{}}\nfor {k}, {g}, {v} in rows:\n    totals[{g}] = totals.get({g}, 0) + {v}\n"

BY_GROUP: tuple[Ask, ...] = (
    (("average {v} per {w}?", "mean {v} by {w}", "[what is|I need|show] the [average|mean] {v} [for each|of each|per|by] {w}", "average {v} for every {w}", "group by {g}, mean of {v}", "what's the average {v} in each {w}", "{v} per {w} on average", "mean {v} for each {g}", "calculate the average {v} of every {w}", "by {w}: average {v}", "how high is {v} on average per {w}", "averages of {v} grouped by {g}"), _GROUPED + "print({{g: round(sum(v) / len(v), 2) for g, v in groups.items()}})", "The averages: **{out}**.", "A list of {v} for each {g}, then the means."),
    (("total {v} per {w}?", "sum of {v} by {w}", "[what is|I need|show] the [total|sum of] {v} [for each|of each|per|by] {w}", "total {v} for every {w}", "group by {g}, sum of {v}", "what's the total {v} in each {w}", "{v} per {w}, summed", "sum {v} for each {g}", "add up {v} per {w}", "by {w}: total {v}", "totals of {v} grouped by {g}", "how much {v} has each {w} in total"), _TOTAL + "print(totals)", "The totals: **{out}**.", "Add {v} to the total of its {g}."),
    (("how many rows per {w}?", "count by {w}", "number of {k}s [in each|per|for each] {w}", "how many {k}s does each {w} have", "group by {g} and count", "how many entries [has|for] each {w}", "count the {k}s per {w}", "frequency of each {g}", "how often does each {w} occur", "by {w}: number of {k}s", "how many are there of each {g}", "size of each {w}, in rows"), _COUNT + "print(counts)", "The counts: **{out}**.", "Count the rows of each {g}."),
    (("highest {v} per {w}?", "max {v} by {w}", "[what is|I need|show] the [highest|largest|maximum] {v} [for each|of each|per|by] {w}", "largest {v} in every {w}", "group by {g}, max of {v}", "maximum {v} for each {g}", "by {w}: highest {v}", "top {v} of each {w}", "the biggest {v} in each {w}", "peak {v} for every {w}", "what's the largest {v} in each {w}", "maxima of {v} grouped by {g}"), _GROUPED + "print({{g: max(v) for g, v in groups.items()}})", "The highest: **{out}**.", "A list of {v} for each {g}, then max."),
    (("which {w} has the highest total {v}?", "{w} with the largest sum of {v}", "best {w} by total {v}", "which {w} has most {v} in total", "top {w} when {v} is summed", "in which {w} is the total {v} highest", "name the {w} with the biggest total {v}", "sum {v} per {w}: which is largest", "who or what leads, summing {v} by {g}", "{w} with most {v} altogether", "which {w} comes first by total {v}", "add {v} per {w} and tell me the highest one"), _TOTAL + "print(max(totals, key=totals.get))", "It is **{out}**.", "Add {v} per {g}, then max by value."),
    (("which {w} has the highest average {v}?", "{w} with the largest mean {v}", "best {w} by average {v}", "which {w} has the most {v} on average", "top {w} by mean {v}", "in which {w} is {v} highest on average", "name the {w} with the biggest average {v}", "average {v} per {w}: which is largest", "{w} with most {v} on average", "which {w} comes first by mean {v}", "mean {v} per {w}, tell me the highest one", "where is the average {v} highest, by {w}"), _GROUPED + "print(max(groups, key=lambda g: sum(groups[g]) / len(groups[g])))", "It is **{out}**.", "A list of {v} for each {g}, then the largest mean."),
)  # fmt: skip


def _plural(text: str) -> str:
    return text.replace("citys", "cities")


@family("data processing", weight=2.5)
def csv_by_group(draw: Draw) -> tuple[Item, ...]:
    """A pasted table: a figure for each group."""
    k, g, v, word, rows, told = drawn(draw)
    asks = tuple((tuple(_plural(t.replace("{k}s", f"{k}s")) for t in a[0]), *a[1:]) for a in BY_GROUP)  # fmt: skip
    return posed(draw, asks, told, f"rows = {rows}", f"Rows of {k}, {g} and {v}.", k=k, g=g, v=v, w=word)  # fmt: skip


STATUSES = (
    ("id", "status", ("open", "closed", "waiting")), ("order", "state", ("paid", "unpaid", "sent")), ("ticket", "priority", ("high", "low", "medium")), ("guest", "answer", ("yes", "no", "maybe")), ("task", "done", ("yes", "no")), ("machine", "state", ("ok", "broken", "off")), ("name", "result", ("passed", "failed")), ("parcel", "status", ("delivered", "lost", "on the way")), ("mail", "folder", ("inbox", "spam", "archive")), ("animal", "kind", ("dog", "cat", "bird")), ("book", "shelf", ("A", "B", "C")), ("user", "role", ("admin", "editor", "guest")),
)  # fmt: skip


@family("data processing", weight=1.5)
def csv_statuses(draw: Draw) -> tuple[Item, ...]:
    """Two columns, the second one of a few words: how many, which, in percent."""
    k, s, words = draw.pick(*STATUSES)
    count = draw.integer(4, 8)
    start = draw.pick(1, 1, 101, 7)
    keys = some_names(draw, count) if k in ("name", "guest", "user") else [str(start + i) for i in range(count)]  # fmt: skip
    labels = [*words[:2], *(draw.pick(*words) for _ in range(count - 2))]
    while sorted(map(labels.count, set(labels)))[-2:].count(max(map(labels.count, labels))) > 1:
        labels = [*words[:2], *(draw.pick(*words) for _ in range(count - 2))]
    draw.random.shuffle(labels)
    rows = list(zip(keys, labels, strict=True))
    w = draw.pick(*dict.fromkeys(labels))
    mark = draw.pick(",", ",", ";", ", ", ": ", " - ")
    told = "\n".join([*([f"{k}{mark}{s}"] if draw.chance(0.75) else []), *(f"{a}{mark}{b}" for a, b in rows)])  # fmt: skip
    asks: tuple[Ask, ...] = (
        (("how many rows have {s} {x}", "how many are {x}", "number of rows with {s} {x}", "how many {k}s have {s} = {x}", "count {x}", "how often does {x} occur in {s}", "how many lines say {x}", "{x}: how many", "number of {k}s with {s} {x}", "tell me how many {k}s are marked {x}", "how many times is {s} {x}"), "result = sum(s == {x!r} for k, s in rows)\nprint(result)", "There are **{out}**.", "Count the rows with {x!r}."),
        (("which rows have {s} {x}", "which {k}s are {x}", "list the {k}s where {s} is {x}", "show only the {k}s with {s} {x}", "filter {s} = {x}, {k}s only", "give me every {k} that is {x}", "{k}s with {s} {x}", "select the {k}s marked {x}", "which {k}s have {x}", "all {k}s with {x}", "find the {k}s that say {x}", "the {k}s whose {s} is {x}"), "print([k for k, s in rows if s == {x!r}])", "They are **{out}**.", "Keep the rows with {x!r}."),
        (("how many of each {s}", "count each {s}", "frequency table of {s}", "counts per {s}", "how often does each {s} occur", "group by {s} and count", "value counts of {s}", "number of rows for each {s}", "how many rows per {s}", "tally the {s} column", "{s}: how many of each", "a count for every {s}"), "counts = {{}}\nfor k, s in rows:\n    counts[s] = counts.get(s, 0) + 1\nprint(counts)", "The counts: **{out}**.", "Count each second value."),
        (("what percentage is {x}", "share of {x} in percent", "how many percent have {s} {x}", "percentage of rows with {s} {x}", "{x} in percent of all", "which percent of the {k}s are {x}", "percent {x}?", "what share of the rows is {x}, in percent", "fraction of {x} as a percentage", "how much percent of the {k}s have {x}", "in percent: rows with {x}", "percentage of {x}"), "result = round(sum(s == {x!r} for k, s in rows) / len(rows) * 100, 1)\nprint(result)", "It is **{out}%**.", "Count {x!r}, over the number of rows, times 100."),
        (("which {s} is most common", "most frequent {s}", "which {s} occurs most", "the most common {s}", "what {s} comes up most often", "mode of the {s} column", "which {s} do most {k}s have", "the {s} with most rows", "most often which {s}", "top {s} by count", "which {s} is there most", "commonest {s}"), "values = [s for k, s in rows]\nprint(max(sorted(set(values)), key=values.count))", "It is **{out}**.", "The value with the highest count."),
    )  # fmt: skip
    return posed(draw, asks, told, f"rows = {rows}", f"Rows of {k} and {s}.", k=k, s=s, x=w)


STOCK = (
    ("name", "price", "stock", ("lamp", "mug", "chair", "rug", "vase", "desk", "clock"), (3, 60), (0, 15)), ("city", "temp", "rain", ("Oslo", "Rome", "Lima", "Cairo", "Delhi", "Paris"), (2, 39), (0, 90)), ("name", "age", "points", ("Ida", "Per", "Eli", "Mona", "Sten", "Liv"), (16, 70), (1, 99)), ("car", "km", "year", ("Astra", "Fiesta", "Golf", "Corsa", "Yaris", "Polo"), (5, 220), (2005, 2024)), ("flat", "rent", "rooms", ("A", "B", "C", "D", "E", "F"), (400, 1900), (1, 6)), ("student", "math", "art", ("Tom", "Lea", "Jim", "Zoe", "Amy", "Kay"), (20, 100), (20, 100)), ("food", "kcal", "protein", ("egg", "rice", "tofu", "bread", "beans", "nuts"), (50, 600), (1, 40)), ("server", "cpu", "mem", ("web1", "web2", "db1", "db2", "mail", "proxy"), (1, 99), (1, 99)),
)  # fmt: skip


@family("data processing", weight=1.5)
def csv_two_conditions(draw: Draw) -> tuple[Item, ...]:
    """A pasted table of two figures: which rows fulfil both conditions, or one of them."""
    k, a, b, names, (low, high), (lo, hi) = draw.pick(*STOCK)
    count = draw.integer(4, 6)
    chosen = sorted(draw.random.sample(names, count), key=names.index)
    x, y = [draw.random.randint(low, high) for _ in chosen], [draw.random.randint(lo, hi) for _ in chosen]  # fmt: skip
    while x.count(max(x)) > 1 or y.count(max(y)) > 1:
        x, y = [draw.random.randint(low, high) for _ in chosen], [draw.random.randint(lo, hi) for _ in chosen]  # fmt: skip
    rows = list(zip(chosen, x, y, strict=True))
    n, m = sorted(x)[count // 2 - 1], sorted(y)[count // 2]
    mark = draw.pick(",", ",", ";", ", ", " | ")
    told = "\n".join([mark.join((k, a, b)), *(mark.join(map(str, row)) for row in rows)])
    if draw.chance(0.2):
        told = json.dumps([dict(zip((k, a, b), row, strict=True)) for row in rows])
    signs = [(u, d) for u in (True, False) for d in (True, False) if any((i > n if u else i < n) and (j > m if d else j < m) for i, j in zip(x, y, strict=True))]  # fmt: skip
    up, down = draw.pick(*signs) if signs else (True, True)
    s1, s2 = ">" if up else "<", ">" if down else "<"
    w1, w2 = (draw.pick("over", "above", "more than") if s == ">" else draw.pick("under", "below", "less than") for s in (s1, s2))  # fmt: skip
    both = f"{a} {s1} {n} and {b} {s2} {m}"
    one = f"{a} {s1} {n} or {b} {s2} {m}"
    asks: tuple[Ask, ...] = (
        (("filter rows where {a} {p} {n} and {b} {q} {m}", "which {k}s have {a} {u} {n} and {b} {z} {m}", "show the {k}s with {a} {p} {n} and {b} {q} {m}", "{a} {u} {n} and {b} {z} {m}: which {k}s", "list the {k}s where {a} is {u} {n} and {b} is {z} {m}", "keep only rows with {a} {p} {n} and {b} {q} {m}, {k}s only", "which rows satisfy {a} {p} {n} and {b} {q} {m}", "both {a} {u} {n} and {b} {z} {m}, which ones", "names of the rows with {a} {p} {n} & {b} {q} {m}", "select where {a} {p} {n} and {b} {q} {m}", "find every {k} that has {a} {u} {n} and also {b} {z} {m}", "give me the {k}s for which {a} is {u} {n} and {b} is {z} {m}"), "print([{k} for {k}, {a}, {b} in rows if " + both + "])", "They are **{out}**.", f"Keep the rows with {both}."),
        (("which {k}s have {a} {u} {n} or {b} {z} {m}", "filter rows where {a} {p} {n} or {b} {q} {m}", "{a} {u} {n} or {b} {z} {m}: which {k}s", "list the {k}s where {a} is {u} {n} or {b} is {z} {m}", "select where {a} {p} {n} or {b} {q} {m}", "at least one of: {a} {u} {n}, {b} {z} {m}. which {k}s", "give me the {k}s with {a} {p} {n} or {b} {q} {m}", "either {a} {u} {n} or {b} {z} {m}, which {k}s", "show rows with {a} {p} {n} or else {b} {q} {m}, {k}s only", "find every {k} that has {a} {u} {n} or {b} {z} {m}", "keep the {k}s if {a} is {u} {n} or {b} is {z} {m}", "names where {a} {p} {n} or {b} {q} {m}"), "print([{k} for {k}, {a}, {b} in rows if " + one + "])", "They are **{out}**.", f"Keep the rows with {one}."),
        (("how many rows have {a} {u} {n} and {b} {z} {m}", "count the rows where {a} {p} {n} and {b} {q} {m}", "number of {k}s with {a} {u} {n} and {b} {z} {m}", "{a} {p} {n} and {b} {q} {m}: how many", "how many {k}s satisfy {a} {p} {n} and {b} {q} {m}", "for how many {k}s is {a} {u} {n} and {b} {z} {m}", "tell me how many have both {a} {u} {n} and {b} {z} {m}", "count those with {a} {u} {n} and also {b} {z} {m}", "how many {k}s fulfil {a} {u} {n} and {b} {z} {m}", "how many rows remain if I filter {a} {p} {n} and {b} {q} {m}", "number of rows with {a} {p} {n} & {b} {q} {m}", "how often is {a} {u} {n} while {b} is {z} {m}"), "result = sum(" + both + " for {k}, {a}, {b} in rows)\nprint(result)", "There are **{out}**.", f"Count the rows with {both}."),
        (("which {k} has the highest {a} and which the highest {b}", "{k} with max {a}, and {k} with max {b}", "the {k} with the largest {a} and the one with the largest {b}", "who or what has most {a}? and most {b}?", "top {k} by {a} and top {k} by {b}", "best {k} in {a}, best {k} in {b}", "largest {a} and largest {b}: which {k}s", "name the {k} leading in {a} and the one leading in {b}", "for each of {a} and {b} the {k} with the maximum", "maximum of {a} and of {b}, the {k}s", "highest {a} which {k}, highest {b} which {k}", "where is {a} highest and where {b}"), "print(max(rows, key=lambda row: row[1])[0], max(rows, key=lambda row: row[2])[0])", "They are **{out}**.", "max by the second column, max by the third."),
        (("multiply {a} and {b} row by row and sum", "sum of {a} times {b}", "{a} * {b} for each row, then the total", "total of {a} x {b}", "add up {a}*{b} over all rows", "multiply the two number columns row by row and add the products", "sumproduct of {a} and {b}", "what is the sum of {a} times {b} over the rows", "for every row {a} times {b}; their sum", "sum the products of {a} and {b}", "product of {a} and {b} per row, summed", "{a} times {b} in each row, added together"), "result = sum({a} * {b} for {k}, {a}, {b} in rows)\nprint(result)", "The sum is **{out}**.", "The product in each row, then the sum."),
    )  # fmt: skip
    asks = tuple((tuple(_plural(t.replace("{k}s", f"{k}s")) for t in q[0]), *q[1:]) for q in asks)  # fmt: skip
    return posed(draw, asks[:3] if draw.chance(0.75) else asks[3:], told, f"rows = {rows}", f"Rows of {k}, {a} and {b}.", k=k, a=a, b=b, n=n, m=m, p=s1, q=s2, u=w1, z=w2)  # fmt: skip


@family("data processing", weight=2)
def json_stock_value(draw: Draw) -> tuple[Item, ...]:
    """Records with a count and a price: the value of all, of each, the largest one."""
    key, q, p = draw.pick(("item", "qty", "price"), ("product", "quantity", "price"), ("name", "count", "cost"), ("article", "pieces", "unit_price"), ("title", "copies", "price"), ("part", "n", "price"), ("item", "amount", "price"))  # fmt: skip
    names = draw.random.sample("pen pad ink glue tape clip ruler stapler folder lamp cup plate fork soap bolt nut screw hinge".split(), draw.integer(2, 4))  # fmt: skip
    rows: list[dict[str, object]] = [{key: n, q: draw.integer(1, 60), p: draw.pick(draw.integer(1, 40), draw.decimal(0.2, 20), draw.integer(1, 60) / 4)} for n in names]  # fmt: skip
    told = draw.pick(json.dumps(rows), json.dumps(rows), json.dumps(rows).replace('": ', '":').replace(", ", ","), str(rows), json.dumps(rows, indent=2), "\n".join([f"{key},{q},{p}", *(",".join(map(str, r.values())) for r in rows)]))  # fmt: skip
    total = f"sum(r['{q}'] * r['{p}'] for r in rows)"
    asks: tuple[Ask, ...] = (
        (("total value of the stock?", "what is everything worth", "total value", "sum of {q} times {p}", "total of {q} * {p}", "what is the stock worth in total", "compute the value of all items", "how much is all of it worth", "inventory value please", "what does everything cost together", "multiply {q} by {p} and add up", "overall value, {q} x {p}", "grand total in money"), f"result = round({total}, 2)\nprint(result)", "The total is **{out}**.", "{q} times {p} of each record, then the sum."),
        (("value of each {k}", "{q} times {p} for each {k}", "what is each {k} worth in total", "show the value per {k}", "{q} * {p} for every {k}", "line totals", "how much is in stock of each {k}, in money", "the value ({q} x {p}) of every record", "for each {k} the value", "total per {k}", "list each {k} with its value, {q} times {p}", "amount of money per {k}"), f"print({{{{r['{key}']: round(r['{q}'] * r['{p}'], 2) for r in rows}}}})", "The values: **{out}**.", "{q} times {p} of each record."),
        (("which {k} has the highest value in stock", "the {k} with the largest {q} times {p}", "in which {k} is most money", "most valuable {k}, {q} times {p}", "which {k} is worth most in total", "where is {q} * {p} largest", "largest line total: which {k}", "name the {k} with the biggest total value", "which {k} ties up the most money", "highest {q} x {p}, which one", "top {k} by {q} times {p}", "which position is worth the most, {q} times {p}"), f"print(max(rows, key=lambda r: r['{q}'] * r['{p}'])['{key}'])", "It is **{out}**.", "max by {q} times {p}."),
        (("how many pieces in all", "total {q}", "sum of {q}", "add up {q}", "how many things are there altogether", "{q} in total", "total number of pieces", "sum the {q} values", "number of units in all", "what is the sum over {q}", "how many in stock altogether", "all {q} together"), f"result = sum(r['{q}'] for r in rows)\nprint(result)", "There are **{out}**.", "The sum of {q}."),
        (("which {k} is the cheapest", "cheapest {k}", "{k} with the lowest {p}", "lowest {p}: which {k}", "name of the cheapest {k}", "which {k} costs least", "smallest {p}, which one", "find the {k} with minimum {p}", "the least expensive {k}", "where is {p} lowest", "which has the smallest {p}", "min {p}, give the {k}"), f"print(min(rows, key=lambda r: r['{p}'])['{key}'])", "It is **{out}**.", "min by {p}."),
        (("average {p}", "mean of {p}", "what is the average {p}", "{p} on average", "mean {p} of the records", "compute the average of the {p} field", "avg {p}", "what's the mean {p}", "average {p} over all records", "typical {p}, the mean", "mean value of {p}", "take the mean of {p}"), f"result = round(sum(r['{p}'] for r in rows) / len(rows), 2)\nprint(result)", "The average is **{out}**.", "The mean of {p}."),
    )  # fmt: skip
    frames = ("json: {d} Q", "Q {d}", "{d}\nQ", "Q\n{d}", "{d} Q", "[given|with|from] this json {d} Q", "[this is|here is] my [inventory|stock|json]: {d}. Q", "data: {d}\nQ", "[parse|read|load] this: {d}. Q", "rows = {d}\nQ", "[my|the] records: {d}\n\nQ", "Q: {d}")  # fmt: skip
    if not told.startswith("["):
        frames = _FRAMES
    return posed(draw, asks, told, f"rows = {rows}", "A list of dictionaries.", frames=frames, k=key, q=q, p=p)  # fmt: skip


@family("data processing", weight=1.5)
def nested_json(draw: Draw) -> tuple[Item, ...]:
    """JSON in JSON: a value inside, how long a list is, the sum of one field, the keys."""
    name, age = draw.pick(*some_names(draw, 3)), draw.integer(18, 80)
    outer, inner, pool = draw.pick(
        ("user", "langs", "de en fr es it nl pl".split()), ("book", "tags", "crime new short old sale".split()), ("person", "hobbies", "chess tennis music cooking reading".split()), ("order", "items", "pen pad ink glue tape".split()), ("recipe", "steps", "mix bake cool cut serve".split()), ("team", "members", "Jo Kai Lou Mia Nik Pia".split()), ("host", "ports", "http ssh smtp dns ftp".split()), ("course", "topics", "loops lists files tests plots".split()),
    )  # fmt: skip
    some = draw.random.sample(pool, draw.integer(2, 5))
    if draw.chance(0.5):
        data: dict[str, object] = {outer: {"name": name, "age": age, inner: some}}
        asks: tuple[Ask, ...] = (
            (("how many {i} does the {o} have", "number of {i}", "how many {i} are there", "count the {i} of the {o}", "how long is the {i} list", "length of {i}", "tell me how many {i} are in it", "the {o} has how many {i}", "how many entries are in {i}", "parse it and count the {i}", "how many elements has {i}", "count {i}"), "result = len(data[{o!r}][{i!r}])\nprint(result)", "There are **{out}**.", "len of data[{o!r}][{i!r}]."),
            (("what is the name", "name of the {o}", "get the name", "what's the name of the {o}", "extract the name", "print the name", "how is the {o} called", "give me the name field", "read out the name", "the value of name", "look up name", "which name is stored"), "print(data[{o!r}]['name'])", "It is **{out}**.", "data[{o!r}]['name']."),
            (("what is the first of the {i}", "first of {i}", "the first entry in {i}", "which comes first in {i}", "get the first element of {i}", "{i}: the first one", "print the first of the {i}", "first item of the {i} list", "what is at the front of {i}", "the opening entry of {i}", "which of the {i} is first", "element 0 of {i}"), "print(data[{o!r}][{i!r}][0])", "It is **{out}**.", "Index 0 of data[{o!r}][{i!r}]."),
            (("which keys does the {o} have", "list the keys inside {o}", "keys of {o}", "what fields are in {o}", "show the field names of the {o}", "names of the fields in {o}", "all keys under {o}", "which attributes has the {o}", "print the keys of the inner object", "what are the keys in {o}", "field list of {o}", "the inner keys please"), "print(list(data[{o!r}]))", "They are **{out}**.", "The keys of data[{o!r}]."),
            (("{i} joined with commas", "print the {i} in one line, comma between", "{i} as comma separated text", "show the {i} separated by commas", "join the {i} with commas", "the {i} as one string with commas", "all {i}, comma separated", "one line with all {i}", "turn the {i} into a comma separated line", "{i} in a row with commas", "list the {i} with commas", "write the {i} as a, b, c"), "print(', '.join(data[{o!r}][{i!r}]))", "They are **{out}**.", "Join data[{o!r}][{i!r}]."),
        )  # fmt: skip
        v: dict[str, object] = {"o": outer, "i": inner}
    else:
        x, y = draw.pick(("x", "y"), ("lat", "lon"), ("in", "out"), ("width", "height"), ("home", "away"), ("debit", "credit"), ("hours", "pay"))  # fmt: skip
        keys = draw.pick(["a", "b", "c"], ["north", "south"], ["Mon", "Tue", "Wed"], some_names(draw, 3), ["p1", "p2", "p3"], ["box1", "box2"])  # fmt: skip
        data = {key: {x: draw.integer(1, 60), y: draw.integer(1, 60)} for key in keys}
        asks = (
            (("sum all the {y} values", "sum of {y}", "total {y}", "add up every {y}", "what is the sum of all {y}", "add the {y} of each entry", "{y} in total", "the {y} values added together", "sum over {y} please", "add all {y}", "total of the inner {y} values", "how much is {y} altogether"), "result = sum(d[{y!r}] for d in data.values())\nprint(result)", "The sum is **{out}**.", "Add d[{y!r}] of each inner dictionary."),
            (("what is {y} of {k}", "{k}'s {y}", "get {y} for {k}", "look up {y} in {k}", "value of {y} in {k}", "the {y} of {k}", "how much is {y} for {k}", "print {y} of {k}", "extract {k} -> {y}", "{k} / {y}", "read the {y} under {k}", "which {y} does {k} have"), "print(data[{k!r}][{y!r}])", "It is **{out}**.", "data[{k!r}][{y!r}]."),
            (("which key has the largest {y}", "where is {y} highest", "entry with the biggest {y}", "max of {y}: which key", "who or what has the highest {y}", "key with maximum {y}", "the one with most {y}", "largest {y}, its key", "find the key whose {y} is largest", "which entry has most {y}", "name of the entry with the top {y}", "for which key is {y} the largest"), "print(max(data, key=lambda key: data[key][{y!r}]))", "It is **{out}**.", "max of the keys by {y!r}."),
            (("average {x}", "mean of {x}", "what is the mean {x}", "{x} on average", "average of all {x} values", "mean {x} over the entries", "compute the average {x}", "avg of {x}", "the {x} values on average", "take the mean of {x}", "what's the average of {x}", "mean value of {x}"), "result = round(sum(d[{x!r}] for d in data.values()) / len(data), 2)\nprint(result)", "The average is **{out}**.", "The mean of d[{x!r}]."),
            (("{x} plus {y} for each", "add {x} and {y} of every entry", "sum of {x} and {y} per key", "for each key {x} + {y}", "{x} and {y} added, per entry", "each entry: {x} plus {y}", "total of {x} and {y} for each key", "what do {x} and {y} make for each", "per key the sum {x} + {y}", "compute {x}+{y} for every key", "list {x} plus {y} by key", "both values added for each entry"), "print({{k: d[{x!r}] + d[{y!r}] for k, d in data.items()}})", "The sums: **{out}**.", "d[{x!r}] + d[{y!r}] for each key."),
        )  # fmt: skip
        v = {"x": x, "y": y, "k": draw.pick(*keys)}
    text = draw.pick(json.dumps(data), json.dumps(data), str(data), json.dumps(data, indent=2))
    frames = ("{d}\nQ", "Q: {d}", "given data = {d} Q", "[please |]parse {d} and tell me: Q", "json {d}. Q", "[from|in] this json: {d}, Q", "Q\n{d}", "{d} - Q", "[I have|here is] this json:\n{d}\nQ", "data = {d}\nQ", "[read|load] '{d}'. Q", "with {d}, Q")  # fmt: skip
    return posed(draw, asks, text, f"data = {data}", "A dictionary in a dictionary.", frames=frames, **v)  # fmt: skip


@family("data processing", weight=2)
def pairs_summed(draw: Draw) -> tuple[Item, ...]:
    """The same names come several times, each with a value: what each has in all."""
    what, names, verb = draw.pick(("orders", some_names(draw, 3), "spend"), ("payments", some_names(draw, 3), "pay"), ("sales", some_names(draw, 3), "sell"), ("expenses", ["food", "rent", "fun", "travel"], "cost"), ("log", ["web", "mail", "db"], "take"), ("runs", some_names(draw, 3), "run"), ("deliveries", ["apples", "pears", "plums"], "bring"), ("donations", some_names(draw, 4), "give"))  # fmt: skip
    names = names[: draw.integer(2, len(names))]
    count = draw.integer(len(names) + 1, 7)
    who = [*names, *(draw.pick(*names) for _ in range(count - len(names)))]
    draw.random.shuffle(who)
    pairs = [(w, draw.pick(draw.integer(1, 99), draw.integer(1, 99), draw.decimal(1, 60))) for w in who]  # fmt: skip
    told = draw.pick(f"{what} = {pairs}", f"{what} = {pairs}", str(pairs), ", ".join(f"{a} {b}" for a, b in pairs), "; ".join(f"{a}: {b}" for a, b in pairs), "\n".join(f"{a},{b}" for a, b in pairs), "\n".join(f"{a} {b}" for a, b in pairs), json.dumps([{"k": a, "v": b} for a, b in pairs]))  # fmt: skip
    one = draw.pick(*names)
    add = (
        "totals = {{}}\nfor name, value in pairs:\n    totals[name] = totals.get(name, 0) + value\n"
    )
    listed = (
        "groups = {{}}\nfor name, value in pairs:\n    groups.setdefault(name, []).append(value)\n"
    )
    asks: tuple[Ask, ...] = (
        (("how much did each {b} in all?", "total for each name", "sum per name", "add up the values for the same name", "what is the total of each", "how much for each one", "group by name and sum", "sum by key", "totals per name please", "the sum for every name", "each name with its total", "aggregate the values by name", "what did each {b} altogether", "combine entries of the same name, summing", "the total {b} per name" if verb == "spend" else "per name, the total"), add + "print({{name: round(v, 2) for name, v in totals.items()}})", "The totals: **{out}**.", "Add each value to the total of its name."),
        (("who or what has the highest total?", "largest total: which name", "sum per name, who is first", "which name has the most in all", "name with the biggest sum", "who leads in total", "total per name and tell me the top one", "which one adds up to the most", "highest sum per name, the name only", "after adding up, who has most", "top name by total", "which has the largest sum"), add + "print(max(totals, key=totals.get))", "It is **{out}**.", "Add per name, then max by value."),
        (("how many entries per name?", "count per name", "how often does each name occur", "number of entries for each", "how many times is each one there", "frequency of each name", "count the names", "group by name and count", "how many of each", "occurrences per name", "tally the names", "how many lines has each"), "counts = {{}}\nfor name, value in pairs:\n    counts[name] = counts.get(name, 0) + 1\nprint(counts)", "The counts: **{out}**.", "Count each name."),
        (("average per name", "mean value for each name", "what is the average of each", "group by name, mean", "averages by name", "the mean for every name", "how much is it on average for each", "mean per key", "for each name the average", "average value by name please", "per name, the mean value", "the average of every name"), listed + "print({{name: round(sum(v) / len(v), 2) for name, v in groups.items()}})", "The averages: **{out}**.", "The values of each name in a list, then the means."),
        (("total of {o}", "how much for {o} in all", "sum of everything for {o}", "{o} only: total", "add up {o}", "what does {o} come to", "all entries of {o} together", "the sum for {o}", "just {o}, how much altogether", "{o}'s total", "how much has {o} in total", "sum where the name is {o}"), "result = round(sum(value for name, value in pairs if name == {o!r}), 2)\nprint(result)", "It is **{out}**.", "Add the values whose name is {o!r}."),
        (("largest single entry, its name", "which name has the biggest single value", "the highest single value belongs to whom", "whose entry is the largest one", "name of the largest entry", "biggest one of all entries: which name", "who or what has the single highest value", "max entry, name only", "which entry is largest, the name", "the top single entry is of", "largest value of any entry: name", "to which name does the largest entry belong"), "print(max(pairs, key=lambda pair: pair[1])[0])", "It is **{out}**.", "max by the second of each pair."),
    )  # fmt: skip
    weights = (asks[0], asks[0], *asks)
    return posed(draw, weights, told, f"pairs = {pairs}", "Pairs of name and value.", frames=_INLINE, b=verb, o=one)  # fmt: skip


@family("data processing", weight=1.5)
def column_with_gaps(draw: Draw) -> tuple[Item, ...]:
    """A column in which values are missing: the mean without them, how many there are."""
    values: list[int | None] = [draw.integer(1, 60) for _ in range(draw.integer(4, 7))]
    for _ in range(draw.integer(1, 2)):
        values.insert(draw.integer(1, len(values) - 1), None)
    gap = draw.pick("", "NA", "nan", "-", "?", "None", "null", "n/a", "x")
    texts = [str(v) if v is not None else gap for v in values]
    told = draw.pick(",", ", ", "; ").join(texts) if gap == "" else draw.pick(", ", ", ", " ", "\n").join(texts)  # fmt: skip
    told = draw.pick(told, told, f"[{told}]") if "\n" not in told else told
    drop = "known = [v for v in values if v is not None]\n"
    asks: tuple[Ask, ...] = (
        (("mean without the blanks?", "average, ignore the missing ones", "mean of the known values", "average without the missing values", "mean, skip what is missing", "what is the average if gaps are left out", "mean of those that are there", "average of the non-missing", "drop the missing values and take the mean", "mean ignoring gaps", "average of the filled entries", "compute the mean, missing ones do not count"), drop + "result = round(sum(known) / len(known), 4)\nprint(result)", "The mean is **{out}**.", "Leave the gaps out, then the mean."),
        (("sum without the missing ones", "total, ignoring gaps", "add up the known values", "sum of the non-missing", "total of what is there", "sum, skip the missing values", "what do the known ones add up to", "add them, missing ones do not count", "total of the filled entries", "sum ignoring blanks", "the sum of those that are there", "drop the missing and sum"), drop + "result = sum(known)\nprint(result)", "The sum is **{out}**.", "Leave the gaps out, then the sum."),
        (("how many are missing", "number of missing values", "count the gaps", "how many blanks are there", "how many values are missing", "missing values: how many", "count the missing entries", "how many gaps has it", "tell me how many are not there", "number of gaps", "how many of them have no value", "missing count"), "result = sum(v is None for v in values)\nprint(result)", "**{out}** are missing.", "Count the gaps."),
        (("how many values are there without the missing ones", "count the non-missing", "how many are known", "number of valid values", "how many are filled in", "count what is there", "valid entries: how many", "how many are not missing", "number of known values", "how many real values", "non-missing count", "how many have a value"), "result = sum(v is not None for v in values)\nprint(result)", "There are **{out}**.", "Count what is no gap."),
        (("replace the missing ones by the mean of the others", "fill the gaps with the mean", "fill missing with the average", "impute the mean", "put the average where a value is missing", "fill in the mean for the missing", "missing values should become the mean", "replace blanks with the average", "fill each gap with the mean of the known values", "mean imputation please", "substitute the mean for what is missing", "set the missing ones to the mean"), drop + "mean = round(sum(known) / len(known), 2)\nprint([mean if v is None else v for v in values])", "Filled: **{out}**.", "The mean of the known values goes into each gap."),
        (("replace the missing ones by 0", "fill the gaps with zero", "fill missing with 0", "put 0 where a value is missing", "missing values should become 0", "replace blanks with zeros", "set the missing ones to 0", "treat missing as 0 and show the list", "zero for each gap", "substitute 0 for what is missing", "write 0 instead of the missing", "gaps become zero"), "print([0 if v is None else v for v in values])", "Filled: **{out}**.", "0 for each gap."),
        (("median without the missing ones", "median, ignore gaps", "median of the known values", "middle value without the blanks", "median of the non-missing", "what is the median if missing are left out", "drop the missing and give the median", "median of those that are there", "median, skip the missing", "the median of the filled entries", "median ignoring blanks", "median of the valid values"), "import statistics\n" + drop + "print(statistics.median(known))", "The median is **{out}**.", "Leave the gaps out, then the median."),
    )  # fmt: skip
    frames = ("[my |a |]column [with missing values|with gaps]: {d}. Q", "{d}\nQ", "Q: {d}", "column: {d}\nQ", "[values|data|readings]: {d}; Q", "[some|a few] values are missing: {d}. Q", "Q\n{d}", "[I have|here are] {d}, Q", "in the column {d} some are missing. Q", "csv column {d} - Q", "measurements {d}. Q", "from {d}: Q")  # fmt: skip
    return posed(draw, (asks[0], *asks), told, f"values = {values}", "None stands for what is missing.", frames=frames)  # fmt: skip


@family("data processing", weight=1.5)
def changes_in_row(draw: Draw) -> tuple[Item, ...]:
    """Figures of months or days in a row: the change from each to the next, in percent or not."""
    labels = draw.pick("Jan Feb Mar Apr May Jun".split(), "Mon Tue Wed Thu Fri".split(), "2019 2020 2021 2022 2023".split(), "Q1 Q2 Q3 Q4".split(), "week1 week2 week3 week4 week5".split())  # fmt: skip
    labels = labels[: draw.integer(3, len(labels))]
    values = [draw.pick(40, 50, 80, 100, 120, 150, 200, 250, 400) + draw.pick(0, 0, draw.integer(1, 40)) for _ in labels]  # fmt: skip
    values = [v + 7 * (i and v == values[i - 1]) for i, v in enumerate(values)]
    if len({b - a for a, b in pairwise(values)}) < len(values) - 1:
        return changes_in_row(draw)
    form = draw.pick("{a} {b}", "{a} {b}", "{a}: {b}", "{a}={b}", "{a},{b}")
    mark = "\n" if form == "{a},{b}" else draw.pick(", ", ", ", "; ", "\n")
    told = mark.join(form.format(a=a, b=b) for a, b in zip(labels, values, strict=True))
    unit = {"J": "month", "M": "day", "2": "year", "Q": "quarter", "w": "week"}[labels[0][0]]
    table = dict(zip(labels, values, strict=True))
    steps = "names, values = list(table), list(table.values())\n"
    asks: tuple[Ask, ...] = (
        (("percent change between {u}s", "percentage change from {u} to {u}", "change in percent from each {u} to the next", "growth per {u} in percent", "how many percent did it change each {u}", "{u} over {u} change in %", "pct change", "change compared to the {u} before, in percent", "rate of change for every {u} in percent", "by what percent does it go up or down each {u}", "relative change of consecutive {u}s, percent", "percent growth {u} by {u}"), steps + "print([round((b - a) / a * 100, 1) for a, b in zip(values, values[1:])])", "In percent: **{out}**.", "(b - a) / a * 100 for each pair of neighbours."),
        (("change from {u} to {u}", "differences between consecutive {u}s", "by how much does it change each {u}", "difference of each {u} to the one before", "absolute change per {u}", "how much more or less than the {u} before", "consecutive differences", "increase or decrease from one {u} to the next", "{u} over {u} difference, not in percent", "the steps from {u} to {u}", "difference to the previous {u}", "change each {u} in absolute numbers"), steps + "print([b - a for a, b in zip(values, values[1:])])", "The changes: **{out}**.", "b - a for each pair of neighbours."),
        (("percent change from first to last", "total change in percent", "change in percent over the whole time", "from the first to the last {u}, how many percent", "overall growth in percent", "percentage change from {f} to {l}", "how many percent more or less is {l} than {f}", "{f} to {l}: change in %", "growth from {f} to {l} in percent", "by what percent did it change between {f} and {l}", "relative change from the first {u} to the last", "total growth, percent"), "result = round((table[{l!r}] - table[{f!r}]) / table[{f!r}] * 100, 1)\nprint(result)", "The change is **{out}%**.", "Last minus first, over the first, times 100."),
        (("in which {u} was the largest increase", "biggest rise: which {u}", "{u} with the largest increase over the one before", "when did it grow most", "which {u} had the strongest growth compared with the {u} before", "the {u} with the biggest jump up", "largest gain from one {u} to the next, the {u} it was reached", "where is the increase largest", "which {u} gained most against the {u} before", "biggest step up, which {u}", "name the {u} with the highest increase", "the {u} in which it rose most"), steps + "steps = {{name: b - a for name, a, b in zip(names[1:], values, values[1:])}}\nprint(max(steps, key=steps.get))", "It is **{out}**.", "Each {u} less the one before; the largest."),
        (("running total", "cumulative sum", "cumulative values", "year to date totals" if unit == "month" else "totals so far", "add up as you go", "cumulated {u} by {u}", "cumsum", "the sum up to each {u}", "accumulated values", "total after each {u}", "running sum by {u}", "how much is it in all up to each {u}"), "import itertools\nprint(list(itertools.accumulate(table.values())))", "The running totals: **{out}**.", "itertools.accumulate adds up as it goes."),
    )  # fmt: skip
    return posed(draw, (asks[0], *asks), told, f"table = {table}", "A dictionary in this order.", frames=_INLINE, u=unit, f=labels[0], l=labels[-1])  # fmt: skip


@family("data processing", weight=1.5)
def repeats_removed(draw: Draw) -> tuple[Item, ...]:
    """Words or addresses of which some come twice: without repeats, how many different, which twice."""
    plural, pool = draw.pick(("emails", ["a@x.de", "b@x.de", "c@x.de", "tim@web.org", "eva@web.org", "info@shop.com"]), ("cities", "Rome Paris Lyon Nice Oslo Bern Lima".split()), ("names", some_names(draw, 6)), ("fruits", "apple pear plum fig grape kiwi".split()), ("ids", "A17 B20 C33 D41 E56 F72".split()), ("numbers", [str(draw.integer(1, 60) + 60 * i) for i in range(6)]), ("tags", "new sale red big old hot".split()), ("colours", "red blue green white black pink".split()), ("customers", "bob ann eve tom liz sam".split()))  # fmt: skip
    pool = draw.random.sample(pool, draw.integer(3, 5))
    items = [*pool, *(draw.pick(*pool) for _ in range(draw.integer(2, 5)))]
    draw.random.shuffle(items)
    top = max(items.count(i) for i in items)
    told = draw.pick(", ", ", ", " ", "; ", "\n").join(items)
    asks: tuple[Ask, ...] = (
        (("remove the duplicates and say how many remain", "how many unique {p}?", "how many different {p} are there", "number of distinct {p}", "count the unique {p}", "without repeats, how many are there", "how many {p} if each counts once", "unique count", "distinct {p}: how many", "how many remain without duplicates", "number of different {p}", "deduplicate and count"), "result = len(set(items))\nprint(result)", "There are **{out}** different ones.", "A set keeps each once."),
        (("remove duplicates", "list each of the {p} once", "unique {p}, in the order they appear", "without repeats please", "deduplicate, keep the order", "drop the repeated {p}", "each only once", "the distinct {p}", "delete the double ones", "clean the {p} from duplicates", "the list without duplicates", "which different {p} are there, list them"), "print(list(dict.fromkeys(items)))", "Without repeats: **{out}**.", "dict.fromkeys keeps the first of each."),
        (("which {p} come more than once", "which are duplicates", "list the repeated {p}", "find the duplicates", "which ones occur twice or more", "what is there more than once", "show the {p} that repeat", "the {p} with more than one entry", "are there any doubles? which", "repeated {p}", "which of the {p} appear several times", "the ones that are listed multiple times"), "print([i for i in dict.fromkeys(items) if items.count(i) > 1])", "More than once: **{out}**.", "Keep those with a count above 1."),
        (("frequency table please", "how often does each occur", "count each of the {p}", "how many of each", "counts per item", "number of times each comes up", "tally them", "occurrences of each", "a count for each of the {p}", "how many times is each there", "frequencies", "value counts"), "counts = {{}}\nfor item in items:\n    counts[item] = counts.get(item, 0) + 1\nprint(counts)", "The counts: **{out}**.", "Count each item."),
        *(((("which one appears most often", "the most frequent one", "most common of the {p}", "which comes up most", "what is the most common one", "which is there the most", "mode of the {p}", "which occurs most often", "the one that appears most", "most often which", "top one by count", "which of the {p} is most frequent"), "print(max(items, key=items.count))", "It is **{out}**.", "max by count."),) if sum(items.count(p) == top for p in pool) == 1 else ()),
        (("how many duplicates are there", "how many are repeats", "how many entries are superfluous", "number of repeated entries beyond the first", "by how many does it shrink without duplicates", "how many would be removed as duplicates", "how many fewer without repeats", "count the extra copies", "surplus copies: how many", "how many rows go if I deduplicate", "number of entries that are duplicates of an earlier one", "how many get dropped by removing duplicates"), "result = len(items) - len(set(items))\nprint(result)", "**{out}** are repeats.", "All, less the different ones."),
    )  # fmt: skip
    frames = ("{d}. Q", "Q: {d}", "{p}: {d}. Q", "[my|this is my|here is a] list of {p}: {d}. Q", "Q {d}", "log = '{d}'. Q" if "\n" not in told else "{d}\nQ", "{d}\nQ", "[I have these|given the|from the] {p} {d}, Q", "{p}\n{d}\nQ", "{d} - Q", "in {d}: Q", "Q\n{d}")  # fmt: skip
    return posed(draw, asks, told, f"items = {items}", "A list.", frames=frames, p=plural)


@family("data processing", weight=1.5)
def who_passed(draw: Draw) -> tuple[Item, ...]:
    """Names with points and a limit: who reaches it, who does not, how many, how many percent."""
    people, low, high, limits, yes, no = draw.pick(("students", 20, 100, (40, 50, 60, 70), "passed", "failed"), ("pupils", 5, 30, (12, 15, 18), "passed", "failed"), ("applicants", 40, 100, (65, 70, 75, 80), "qualified", "did not qualify"), ("jumpers", 120, 200, (150, 160, 170), "cleared it", "did not clear it"), ("runners", 20, 90, (40, 50, 60), "reached the goal", "missed the goal"), ("sellers", 10, 200, (80, 100, 120), "met the target", "missed the target"))  # fmt: skip
    names = some_names(draw, draw.integer(4, 6))
    values = draw.random.sample(range(low, high), len(names))
    n = draw.pick(*limits)
    if draw.chance(0.2):
        n = draw.pick(*values)
    table = dict(zip(names, values, strict=True))
    form = draw.pick(
        "{a} {b}", "{a} {b}", "{a}: {b}", "{a} ({b})", "{a};{b}", "{a} = {b}", "{a} got {b}"
    )
    mark = "\n" if ";" in form else draw.pick(", ", ", ", "; ", "\n")
    told = mark.join(form.format(a=a, b=b) for a, b in table.items())
    at = draw.pick(f"with {n} or more", f"with at least {n}", f"if {n} is needed", f"with a limit of {n}", f"with a minimum of {n}", f"if the pass mark is {n}", f"when {n} or better is required")  # fmt: skip
    asks: tuple[Ask, ...] = (
        (("who {y} {at}?", "which {p} {y} {at}", "list the {p} who {y} {at}", "names of those who {y} {at}", "{at}: who {y}", "show everyone who {y} {at}", "who has {n} or more", "which {p} have at least {n}", "everybody with {n} or more", "all who reach {n}", "who reached at least {n}", "give me the names with {n} and up"), "print([name for name, v in table.items() if v >= {n}])", "They are **{out}**.", "Keep the names with v >= {n}."),
        (("who {o} {at}?", "which {p} {o} {at}", "list the {p} who {o} {at}", "names of those who {o} {at}", "{at}: who {o}", "show everyone who {o} {at}", "who has less than {n}", "which {p} are under {n}", "everybody below {n}", "all who do not reach {n}", "who is below {n}", "give me the names with less than {n}"), "print([name for name, v in table.items() if v < {n}])", "They are **{out}**.", "Keep the names with v < {n}."),
        (("how many {y} {at}?", "how many {p} {y} {at}", "number of {p} who {y} {at}", "count those who {y} {at}", "{at}: how many {y}", "how many have {n} or more", "how many reach {n}", "number with at least {n}", "how many {p} got at least {n}", "count everybody with {n} or more", "how many made {n}", "how many are at {n} or above"), "result = sum(v >= {n} for v in table.values())\nprint(result)", "**{out}** did.", "Count v >= {n}."),
        (("how many {o} {at}?", "how many {p} {o} {at}", "number of {p} who {o} {at}", "count those who {o} {at}", "{at}: how many {o}", "how many have less than {n}", "how many are under {n}", "number with less than {n}", "how many {p} stay below {n}", "count everybody below {n}", "how many did not make {n}", "how many are below {n}"), "result = sum(v < {n} for v in table.values())\nprint(result)", "**{out}** did not reach it.", "Count v < {n}."),
        (("what percentage {y} {at}?", "how many percent of the {p} {y} {at}", "pass rate in percent {at}", "percent of {p} who {y} {at}", "share that {y}, in percent, {at}", "{at}: which percentage {y}", "how many percent have {n} or more", "percentage with at least {n}", "what share reaches {n}, in percent", "percent at {n} or above", "in percent: those with {n} or more", "success rate {at}, percent"), "result = round(sum(v >= {n} for v in table.values()) / len(table) * 100, 1)\nprint(result)", "It is **{out}%**.", "Count v >= {n}, over how many, times 100."),
    )  # fmt: skip
    frames = ("{d}. Q", "{P}: {d}. Q", "Q {d}", "Q: {d}", "{d}\nQ", "[points|results|scores]: {d}. Q", "Q\n{d}", "{p} and their points: {d}; Q", "[here are|these are] the results: {d}. Q", "{d} - Q", "results of the {p}: {d}. Q", "[given|with] {d}, Q")  # fmt: skip
    return posed(draw, asks, told, f"table = {table}", "A dictionary.", frames=frames, p=people, P=people.capitalize(), y=yes, o=no, n=n, at=at)  # fmt: skip


@family("data processing", weight=1.5)
def grid_of_figures(draw: Draw) -> tuple[Item, ...]:
    """Rows and columns with names: totals of each row, of each column, the largest."""
    rows, columns, one, other = draw.pick((["North", "South", "East", "West"], ["Q1", "Q2", "Q3"], "region", "quarter"), (["tea", "coffee", "cocoa"], ["Jan", "Feb", "Mar"], "product", "month"), (some_names(draw, 3), ["math", "art", "music"], "pupil", "subject"), (["shop A", "shop B", "shop C"], ["Mon", "Tue", "Wed"], "shop", "day"), (["red", "blue"], ["2022", "2023", "2024"], "team", "year"), (["apples", "pears", "plums"], ["spring", "summer", "autumn"], "fruit", "season"))  # fmt: skip
    rows, columns = rows[: draw.integer(2, len(rows))], columns[: draw.integer(2, len(columns))]
    table = {r: {c: draw.integer(5, 150) for c in columns} for r in rows}
    if draw.chance(0.4):
        told = "\n".join([",".join([one, *columns]), *(",".join([r, *map(str, table[r].values())]) for r in rows)])  # fmt: skip
    else:
        told = draw.pick(", ", "; ", "\n").join(f"{r} " + " ".join(f"{c} {v}" for c, v in table[r].items()) for r in rows)  # fmt: skip
    r, c = draw.pick(*rows), draw.pick(*columns)
    asks: tuple[Ask, ...] = (
        (("total per {o}?", "sum of each {o}", "totals by {o}", "what is the total of every {o}", "add up each {o}", "for each {o} the total over all {s}s", "{o} totals", "sum over the {s}s for each {o}", "how much is it in each {o}", "the sum for every {o}", "column totals, so per {o}", "total by {o} please"), "print({{c: sum(row[c] for row in table.values()) for c in table[{r!r}]}})", "The totals: **{out}**.", "For each {o} the sum over the rows."),
        (("total per {s}?", "sum of each {s}", "totals by {s}", "what is the total of every {s}", "add up each {s}", "for each {s} the total over all {o}s", "{s} totals", "sum over the {o}s for each {s}", "how much has each {s} in all", "the sum for every {s}", "row totals, so per {s}", "total by {s} please"), "print({{r: sum(row.values()) for r, row in table.items()}})", "The totals: **{out}**.", "The sum of each row."),
        (("grand total", "total of everything", "sum of all numbers", "what is it all together", "overall total", "add up everything", "total over all {s}s and {o}s", "sum of the whole table", "how much in all", "everything added up", "what is the sum of all cells", "the total"), "result = sum(sum(row.values()) for row in table.values())\nprint(result)", "The total is **{out}**.", "The sum of the sums of the rows."),
        (("which {s} has the highest total", "best {s} in total", "{s} with the largest sum", "which {s} has most altogether", "top {s} over all {o}s", "the {s} that leads in total", "which {s} comes first if all {o}s are added", "largest total: which {s}", "name the {s} with the biggest total", "the strongest {s} overall", "{s} with most over all {o}s", "who or what is the best {s} in sum"), "print(max(table, key=lambda r: sum(table[r].values())))", "It is **{out}**.", "max by the sum of the row."),
        (("which {s} had the most in {c}", "highest in {c}", "best {s} in {c}", "who or what leads in {c}", "{s} with the largest {c}", "top {s} for {c}", "which {s} is first in {c}", "in {c}, which {s} is highest", "largest {c}: which {s}", "the {s} with most in {c}", "max of {c}, the {s}", "name the best {s} of {c}"), "print(max(table, key=lambda r: table[r][{c!r}]))", "It is **{out}**.", "max by the value of {c}."),
        (("average of {r}", "mean for {r} over the {o}s", "{r} on average", "what is the average per {o} for {r}", "mean value of {r}", "average {o} of {r}", "{r}: mean", "how much has {r} on average", "the mean of the row {r}", "average over all {o}s for {r}", "{r}'s average", "mean of {r} please"), "result = round(sum(table[{r!r}].values()) / len(table[{r!r}]), 2)\nprint(result)", "The average is **{out}**.", "The mean of the row."),
    )  # fmt: skip
    return posed(draw, asks, told, f"table = {table}", f"A dictionary of each {one}.", frames=_INLINE if "\n" not in told else _FRAMES, s=one, o=other, r=r, c=c)  # fmt: skip


@family("data processing", weight=1.2)
def dictionaries_merged(draw: Draw) -> tuple[Item, ...]:
    """Two dictionaries: added key by key, the second wins, common keys, the keys of one only."""
    pool = draw.pick("a b c d e f".split(), "pens pads ink glue tape".split(), "apples pears plums figs".split(), "Mon Tue Wed Thu Fri".split(), some_names(draw, 5), "x y z u v".split(), "red blue green white".split())  # fmt: skip
    chosen = draw.random.sample(pool, draw.integer(3, 4))
    a = {k: draw.integer(1, 60) for k in chosen[:-1]}
    b = {k: draw.integer(1, 60) for k in chosen[1:]}
    d = draw.pick(f"{a} and {b}", f"{a} and {b}", f"a = {a} and b = {b}", f"{a}, {b}", f"d1 = {a}, d2 = {b}")  # fmt: skip
    asks: tuple[Ask, ...] = (
        (("add these dictionaries key by key: {d}", "combine {d}, summing values of equal keys", "{d}: merge, add up common keys", "sum the values per key of {d}", "merge {d} and add where a key is in both", "join the dicts {d}; same key means add the numbers", "total per key over both: {d}", "I have the stocks {d}. add them together", "put together {d}, adding numbers with the same name", "two counters {d}, added", "sum of the two dictionaries {d} by key"), "print({{k: a.get(k, 0) + b.get(k, 0) for k in {{**a, **b}}}})", "Added: **{out}**.", "For each key of both, the sum."),
        (("merge {d}, the second wins", "update the first with the second: {d}", "combine the dicts {d}, later values override", "{d}: merge, on conflict keep the second", "join {d} so that the second one overwrites", "one dictionary from {d}; for equal keys take the second value", "merge dictionaries {d}, second overrides first", "{d}. overwrite the first with the second", "put {d} together, the last value counts", "merge {d} with priority to the second", "unite {d}, in doubt the second", "the dict you get from {d} if the second takes precedence"), "print({{**a, **b}})", "Merged: **{out}**.", "{{**a, **b}} lets the second win."),
        (("which keys are in both {d}", "common keys of {d}", "keys that {d} share", "{d}: which keys occur in both", "find the keys in common: {d}", "shared keys of the two dicts {d}", "what keys do {d} have in common", "intersection of the keys of {d}", "the keys both have: {d}", "list keys that are in the first and in the second: {d}", "{d} - common keys", "overlap of the keys in {d}"), "print([k for k in a if k in b])", "They share **{out}**.", "Keep the keys of a that b has."),
        (("which keys are only in the first: {d}", "keys of the first that the second lacks: {d}", "{d}: what is in the first but not in the second", "keys missing from the second: {d}", "which keys does only the first have, {d}", "difference of the keys, first minus second: {d}", "{d}. list the keys that only the first has", "what does the second dict lack, {d}", "keys of the first one not in the other: {d}", "the first without the keys of the second, keys only: {d}", "in {d}, which keys has only the first one", "keys exclusive to the first of {d}"), "print([k for k in a if k not in b])", "Only the first has **{out}**.", "Keep the keys of a that b lacks."),
    )  # fmt: skip
    return posed(draw, (asks[0], *asks), d, f"a = {a}\nb = {b}", "Two dictionaries.", frames=("Q",))


@family("data processing", weight=1.2)
def text_to_dictionary(draw: Draw) -> tuple[Item, ...]:
    """`Anna:23,Ben:31` as text: a dictionary of it, one value, two values together, JSON."""
    mark, sep = draw.pick((":", ","), ("=", ","), ("=", ";"), (":", ";"), ("=", "&"), (":", " "), ("=", " "))  # fmt: skip
    names = draw.pick(some_names(draw, 4), "a b c d".split(), "pens pads ink glue".split(), "height width depth weight".split(), "red green blue alpha".split(), "x y z w".split())  # fmt: skip
    names = names[: draw.integer(3, 4)]
    table = {n: draw.integer(1, 90) for n in names}
    text = sep.join(f"{k}{mark}{v}" for k, v in table.items())
    quote = draw.pick("'", '"', "'")
    a, b = draw.random.sample(names, 2)
    split = f"text = {text!r}\ntable = {{{{}}}}\nfor part in text.split({sep!r}):\n    key, value = part.split({mark!r})\n    table[key] = int(value)\n"  # fmt: skip
    asks: tuple[Ask, ...] = (
        (("make a dictionary from {d}", "turn {d} into a dict", "parse {d} into a dictionary", "convert {d} to a dict with numbers", "{d} as a python dictionary", "split {d} into keys and values", "read {d} into a dictionary", "I have the string {d}, I need a dict", "from the text {d} build a dictionary", "{d} -> dict", "how does {d} look as a dictionary, values as numbers", "create a dict out of {d}"), split + "print(table)", "The dictionary is **{out}**.", "Split at the marks."),
        (("in {d}, {a} plus {b}", "parse {d} and add {a} and {b}", "{d}: sum of {a} and {b}", "read {d}; what is {a} + {b}", "with {d}, add the values of {a} and {b}", "{a} and {b} together in {d}", "turn {d} into a dict, then {a} plus {b}", "take {d} and add what {a} and {b} have", "total of {a} and {b} from {d}", "what do {a} and {b} make in {d}", "string {d}: value of {a} plus value of {b}"), split + "print(table[{a!r}] + table[{b!r}])", "It is **{out}**.", "Split at the marks, then {a} plus {b}."),
        (("sum of the values in {d}", "add the numbers in {d}", "parse {d} and sum the values", "{d}: total of the values", "what do the values in {d} add up to", "read {d} and give the total", "total of all numbers in {d}", "string {d}, sum of its values", "turn {d} into a dict and sum it", "add up the values of {d}", "the values of {d} added", "with {d}, the sum please"), split + "print(sum(table.values()))", "The sum is **{out}**.", "Split at the marks, then the sum."),
        (("which key in {d} has the largest value", "{d}: who or what has most", "parse {d} and give the key with the highest value", "highest value in {d}, its key", "the largest of {d}, key only", "from {d} the key with the maximum", "read {d}: which key is largest", "max key of {d} by value", "in {d}, which name has the biggest number", "string {d}, key of the largest value", "who leads in {d}", "name with the top value in {d}"), split + "print(max(table, key=table.get))", "It is **{out}**.", "Split at the marks, then max by value."),
        (("convert {d} to json", "{d} as json", "make json of {d}", "turn {d} into a json object", "json for {d}, with numbers", "write {d} as json", "I need {d} as a json string", "output {d} in json format", "parse {d} and print json", "{d} -> json", "express {d} as json", "create json from {d}"), "import json\n" + split + "print(json.dumps(table))", "As JSON: **{out}**", "Split at the marks, then json.dumps."),
        (("what is the value of {a} in {d}", "{a} in {d}", "get {a} from {d}", "look up {a} in {d}", "parse {d} and give me {a}", "{d}: value of {a}", "from {d} I need {a}", "read the value of {a} out of {d}", "extract {a} from {d}", "the number of {a} in {d}", "which value has {a} in {d}", "string {d}, what is {a}"), split + "print(table[{a!r}])", "It is **{out}**.", "Split at the marks, then the value of {a}."),
    )  # fmt: skip
    return posed(draw, asks, f"{quote}{text}{quote}" if sep != " " or draw.chance(0.8) else text, "", "Text with keys and values.", frames=("Q",), a=a, b=b)  # fmt: skip


@family("data processing", weight=1.2)
def words_in_groups(draw: Draw) -> tuple[Item, ...]:
    """Words sorted into groups: by length, by first letter, by last letter."""
    pool = "cat horse dog mouse ox lion bear bee cow crab deer duck eagle frog goat hen lamb mole newt owl pig seal swan toad wolf apple pear plum fig grape kiwi lemon red blue green pink grey black white oak elm pine birch".split()  # fmt: skip
    words = draw.random.sample(pool, draw.integer(4, 7))
    d = draw.pick(", ", ", ", " ").join(words)
    k = draw.integer(3, 4)
    group = "groups = {{}}\nfor word in words:\n    groups.setdefault({key}, []).append(word)\nprint(groups)"  # fmt: skip
    asks: tuple[Ask, ...] = (
        (("{d}: group by length", "group {d} by number of letters", "sort {d} into groups of the same length", "put words of equal length together: {d}", "which of {d} have the same length, as groups", "{d}. a group for each word length", "make a dictionary length -> words from {d}", "words by length: {d}", "arrange {d} in groups by how long they are", "cluster {d} by word length", "for each length list the words: {d}"), group.replace("{key}", "len(word)"), "The groups: **{out}**.", "A list for each len(word)."),
        (("group these words by first letter: {d}", "{d}: group by initial", "group {d} by the letter they begin with", "sort {d} into groups with the same first letter", "put words with the same initial together: {d}", "which of {d} begin alike, as groups", "{d}. a group for each first letter", "make a dictionary letter -> words from {d}, by first letter", "words by initial: {d}", "arrange {d} in groups by first letter", "cluster {d} by starting letter", "for each first letter list the words: {d}"), group.replace("{key}", "word[0]"), "The groups: **{out}**.", "A list for each word[0]."),
        (("how many words of each length: {d}", "{d}: count by length", "count {d} per word length", "number of words for each length in {d}", "{d}. how many have which length", "length -> how many, for {d}", "frequency of the word lengths in {d}", "tally the word lengths of {d}", "in {d}, how many words are there of each length", "for each length the number of words: {d}", "counts per length for {d}", "how often does each word length occur in {d}"), "counts = {{}}\nfor word in words:\n    counts[len(word)] = counts.get(len(word), 0) + 1\nprint(counts)", "The counts: **{out}**.", "Count each len(word)."),
        (("which of {d} have {k} letters", "only the words with {k} letters: {d}", "{d}: those of length {k}", "words of {k} letters in {d}", "filter {d}, exactly {k} letters", "keep the ones with {k} letters from {d}", "from {d} list those that are {k} letters long", "{k} letter words among {d}", "show the words of {d} with length {k}", "which have exactly {k} letters: {d}", "pick the {k}-letter words from {d}", "{d}. which are {k} letters long"), "print([word for word in words if len(word) == {k}])", "They are **{out}**.", "Keep words with len(word) == {k}."),
    )  # fmt: skip
    return posed(draw, (asks[0], *asks), d, f"words = {words}", "A list of words.", frames=("Q",), k=k)  # fmt: skip


@family("data processing", weight=1.2)
def ages_in_classes(draw: Draw) -> tuple[Item, ...]:
    """Numbers sorted into classes with named limits: how many in each."""
    what, cuts, labels, low, high = draw.pick(("ages", (18, 65), ("under 18", "18-64", "65+"), 3, 95), ("ages", (13, 20), ("0-12", "13-19", "20 and older"), 2, 60), ("scores", (50, 80), ("below 50", "50-79", "80 and more"), 10, 100), ("temperatures", (0, 20), ("below 0", "0-19", "20 and above"), -15, 38), ("prices", (10, 50), ("under 10", "10-49", "50+"), 1, 120), ("heights", (160, 180), ("below 160", "160-179", "180 and taller"), 140, 205), ("minutes", (30, 60), ("less than 30", "30-59", "60 or more"), 2, 120))  # fmt: skip
    a, b = cuts
    values = [draw.random.randint(low, high) for _ in range(draw.integer(5, 9))]
    if draw.chance(0.4):
        values[0] = draw.pick(a, b, a - 1, b - 1)
    v, c = ", ".join(map(str, values)), ", ".join(labels)
    prompt = draw.phrase(
        "number of people by age group ({c}): ages {v}" if what == "ages" else "number of {w} by class ({c}): {v}", "{w} {v}. how many are {x}, {y} and {z}", "count the {w} in the groups {c}: {v}", "{w}: {v}\nhow many in each class: {c}", "put {v} into bins {c} and count", "{v} - how many {x}, how many {y}, how many {z}", "bin these {w} ({c}) and count: {v}", "how many of {v} are in each of {c}", "distribution of the {w} {v} over {c}", "[frequency table|frequencies] for the classes {c}, {w} {v}", "sort the {w} {v} into {c} and tell me how many are in each", "for the {w} {v} I need the number in each group: {c}", "I have the {w} {v}. count per group {c}", "classes {c}; data {v}. counts?", "three groups: {x}, {y}, {z}. {w} are {v}. how many each",
        c=c, v=v, w=what, x=labels[0], y=labels[1], z=labels[2],
    )  # fmt: skip
    code = f"values = {values}\nprint(sum(v < {a} for v in values), sum({a} <= v < {b} for v in values), sum(v >= {b} for v in values))"
    return ask(prompt, code, f"In the order {c}: **{{out}}**.", think=f"Count below {a}, from {a} to below {b}, from {b} on.")  # fmt: skip


@family("data processing", weight=1.2)
def weekend_share(draw: Draw) -> tuple[Item, ...]:
    """Seven days: the weekend against the other days."""
    days = "Mon Tue Wed Thu Fri Sat Sun".split()
    values = [draw.integer(10, 99) for _ in days]
    what = draw.pick("visitors", "sales", "steps in thousands", "customers", "calls", "guests", "hours", "orders")  # fmt: skip
    form = draw.pick("{a} {b}", "{a} {b}", "{a}: {b}", "{a}={b}")
    d = draw.pick(" ", ", ", ", ", "\n").join(form.format(a=a, b=b) for a, b in zip(days, values, strict=True))  # fmt: skip
    head = f"days = {dict(zip(days, values, strict=True))}\nweekend = days['Sat'] + days['Sun']"
    asks: tuple[Ask, ...] = (
        (("weekend share in percent?", "what percentage is on the weekend", "share of the weekend in percent", "how many percent on saturday and sunday", "percentage for the weekend", "the weekend in percent of the week", "what percent comes on Sat and Sun together", "which share, in percent, falls on the weekend", "Sat plus Sun as a percentage of all", "weekend as % of the total", "how much percent of the {w} is on the weekend", "percent of the week that Sat and Sun make"), "result = round(weekend / sum(days.values()) * 100, 1)\nprint(result)", "It is **{out}%**.", "Sat plus Sun over the total, times 100."),
        (("weekend total", "sum of Sat and Sun", "how many on the weekend", "saturday and sunday together", "total for the weekend", "add the weekend days", "{w} on the weekend altogether", "just the weekend: sum", "what do Sat and Sun make", "how much is it on the weekend", "weekend only, total", "Sat + Sun"), "result = weekend\nprint(result)", "It is **{out}**.", "Sat plus Sun."),
        (("total without the weekend", "working days only: total", "sum from Mon to Fri", "how many on weekdays", "monday to friday together", "leave out the weekend, total", "{w} on the five working days altogether", "just the weekdays: sum", "what do Mon to Fri make", "add monday to friday", "weekday total", "not counting Sat and Sun, sum"), "result = sum(days.values()) - weekend\nprint(result)", "It is **{out}**.", "The total less the weekend."),
        (("average on working days", "mean from Mon to Fri", "average per weekday without the weekend", "how many on average on monday to friday", "weekday average", "mean of the five working days", "{w} per working day on average", "average without Sat and Sun", "on average from Mon to Fri", "mean if the weekend is left out", "Mon-Fri average", "average of the working days only"), "result = round((sum(days.values()) - weekend) / 5, 2)\nprint(result)", "It is **{out}**.", "The total less the weekend, over 5."),
        (("average per day on the weekend", "mean of Sat and Sun", "weekend average", "on average on a weekend day", "{w} per weekend day", "mean of the two weekend days", "average of saturday and sunday", "average weekend day", "what is the mean on the weekend", "how many on average on Sat and Sun", "Sat/Sun average", "average for the weekend only"), "result = weekend / 2\nprint(result)", "It is **{out}**.", "Sat plus Sun over 2."),
    )  # fmt: skip
    frames = ("weekly {w}: {d}. Q", "{w}: {d}. Q", "{d}\nQ", "Q: {d}", "{w} per day: {d}; Q", "{d}. Q", "Q\n{d}", "this week's {w}: {d} - Q", "[my|our] {w}\n{d}\nQ", "Q {d}", "[here are|these are] the {w} of one week: {d}. Q", "the {w} were {d}. Q")  # fmt: skip
    return posed(draw, asks, d, head, "A dictionary of the days.", frames=frames, w=what)


@family("data processing", weight=1.5)
def invoice_with_tax(draw: Draw) -> tuple[Item, ...]:
    """Lines of count, thing and price; net, tax and gross."""
    things = draw.random.sample("notebook pencil bag lamp chair cable mouse cup plate shirt towel candle brush hammer ticket poster".split(), draw.integer(2, 4))  # fmt: skip
    rows = [(draw.integer(1, 12), t, draw.pick(draw.decimal(0.3, 40), draw.integer(2, 60), draw.integer(5, 80) / 4)) for t in things]  # fmt: skip
    p, q = draw.pick(7, 8, 10, 19, 20, 21), draw.pick(2, 3, 5, 10)
    form = draw.pick("{n} x {t} at {p}", "{n} x {t} at {p}", "{n} {t} @ {p}", "{n} x {t} {p} each", "{t}: {n} pieces at {p}", "{t}, {n} pcs, {p} each", "{n}x {t} {p}")  # fmt: skip
    mark = draw.pick("\n", "\n", "; ") if "," in form else draw.pick("\n", "\n", ", ", "; ")
    told = mark.join(form.format(n=n, t=t, p=c) for n, t, c in rows)
    asks: tuple[Ask, ...] = (
        (("grand total incl. {p}% VAT?", "total with {p}% tax", "net plus {p} percent VAT", "gross total, VAT {p}%", "what is the invoice total including {p}% VAT", "add {p}% tax and give the total", "sum and {p}% VAT on top", "how much with {p}% sales tax", "total incl. tax of {p} %", "amount to pay with {p}% VAT", "gross amount at {p}% VAT", "total, then {p}% tax added"), "result = round(net * (1 + {p} / 100), 2)\nprint(result)", "The total is **{out}**.", "The net sum, and {p} percent."),
        (("how much is the VAT at {p}%", "only the tax, {p}%", "tax amount at {p} percent", "VAT of {p}% in money", "what is {p}% tax on all of it", "the tax alone, rate {p}%", "how much tax is due at {p}%", "VAT amount ({p}%)", "{p}% tax on the net sum, just the tax", "calculate the VAT, {p} %", "tax to pay at {p}%", "how much do I owe in VAT at {p}%"), "result = round(net * {p} / 100, 2)\nprint(result)", "The tax is **{out}**.", "{p} percent of the net sum."),
        (("net total", "total without tax", "subtotal", "sum before tax", "what is the net amount", "net sum please", "total before VAT", "add the lines up", "what do the lines add up to", "subtotal of all lines", "invoice sum without VAT", "how much is it net"), "result = round(net, 2)\nprint(result)", "The net total is **{out}**.", "Count times price of each line, then the sum."),
        (("total with {q}% discount", "{q}% off the sum", "minus {q} percent discount, total", "what do I pay with {q}% off", "the sum less {q}%", "total after a discount of {q}%", "I get {q}% off. total", "subtract {q} percent from the sum", "sum with {q} % rebate", "{q}% rebate on all, amount to pay", "final amount with {q}% off", "total if they take {q}% off"), "result = round(net * (1 - {q} / 100), 2)\nprint(result)", "The total is **{out}**.", "The sum less {q} percent."),
        (("total with {q}% discount and then {p}% VAT", "{q}% off, then {p}% tax on top", "discount {q}%, after that VAT {p}%. total", "take {q}% off and add {p}% VAT", "sum less {q}%, plus {p}% tax", "net minus {q} percent, then {p}% VAT", "what do I pay with {q}% discount and {p}% tax", "{q}% rebate first, VAT of {p}% after", "final amount: {q}% off, {p}% tax", "with a {q}% discount, and {p}% VAT on the rest", "total including {p}% VAT after a {q}% discount", "gross with {p}% VAT after {q}% off"), "result = round(net * (1 - {q} / 100) * (1 + {p} / 100), 2)\nprint(result)", "The total is **{out}**.", "The sum less {q} percent, then {p} percent more."),
    )  # fmt: skip
    frames = ("[invoice|shop invoice|bill|order]\n{d}\nQ", "{d}\nQ", "[invoice|order|my order|the bill]: {d}. Q", "Q:\n{d}", "{d}. Q", "I [bought|ordered|sold] {d}. Q", "Q\n{d}", "[items|lines]:\n{d}\n\nQ", "[here is|this is] an invoice:\n{d}\nQ", "{d} - Q", "receipt\n{d}\nQ", "for {d}: Q")  # fmt: skip
    return posed(draw, asks, told, f"rows = {rows}\nnet = sum(n * price for n, item, price in rows)", "Count times price of each line.", frames=frames, p=p, q=q)  # fmt: skip


@family("data processing", weight=1.2)
def tables_joined(draw: Draw) -> tuple[Item, ...]:
    """Numbers with names, and entries that refer to the numbers: totals per name, who has none."""
    who, things = draw.pick(("customers", "orders"), ("students", "marks"), ("products", "sales"), ("members", "payments"), ("drivers", "trips"))  # fmt: skip
    names = some_names(draw, draw.integer(3, 4)) if who != "products" else draw.random.sample("tea rice soap cups milk salt".split(), 3)  # fmt: skip
    start = draw.pick(1, 1, 101)
    table = {start + i: n for i, n in enumerate(names)}
    keys = list(table)
    missing = draw.pick(*keys)
    used = [k for k in keys if k != missing]
    entries = [(k, draw.integer(5, 99)) for k in [*used, *(draw.pick(*used) for _ in range(draw.integer(1, 2)))]]  # fmt: skip
    draw.random.shuffle(entries)
    left = draw.pick(", ".join(f"{k} {n}" for k, n in table.items()), ", ".join(f"{k}={n}" for k, n in table.items()), str(table))  # fmt: skip
    right = draw.pick(", ".join(map(str, entries)), ", ".join(f"{k}: {v}" for k, v in entries), str(entries))  # fmt: skip
    d = draw.pick(f"{who} {left}; {things} {right}", f"{who}: {left}\n{things}: {right}", f"{who} = {left}. {things} = {right}", f"{things} by id {right}, {who} {left}")  # fmt: skip
    add = "totals = {{}}\nfor key, value in entries:\n    name = names[key]\n    totals[name] = totals.get(name, 0) + value\n"
    one = who.removesuffix("s")
    asks: tuple[Ask, ...] = (
        (("total of {t} per {o} name?", "join them and give the total per name", "sum of {t} for each {o}, by name", "how much has each {o}, with names", "match the ids and sum per name", "totals by name instead of id", "join on id, sum by name", "each {o}'s name with the total", "add the {t} up per {o} name", "combine both and show the sum for each name", "total {t} of each {o} by name", "look up the names and total the {t}"), add + "print(totals)", "The totals: **{out}**.", "Look up the name of each id, and add."),
        (("which {o} has no {t}", "who has no {t}", "{w} without {t}", "which {o} does not occur in the {t}", "names that have no entry", "find the {w} without any {t}", "left join: who has nothing", "which name is missing in the {t}", "{o} with zero {t}", "who is not in the {t}", "list the {w} that have no {t}", "which {w} never appear"), "used = {{key for key, value in entries}}\nprint([name for key, name in names.items() if key not in used])", "Without any: **{out}**.", "Keep the names whose id is in no entry."),
        (("which {o} has the largest total", "top {o} by name", "who has the highest sum of {t}", "name of the {o} with most in all", "join and tell me who leads", "best {o}, by total", "the {o} with the biggest total, name", "who is first by total {t}", "highest total {t}: which name", "sum per {o}, who is top", "which name has the greatest total", "the leading {o}, summing the {t}"), add + "print(max(totals, key=totals.get))", "It is **{out}**.", "Add per name, then max by value."),
        (("how many {t} has each {o}, by name", "number of {t} per name", "count the {t} of each {o}", "join and count per name", "how many entries for each name", "how many {t} does each {o} have, names please", "count by name instead of id", "entries per {o}, with names", "for every name the number of {t}", "{t} count by {o} name", "how often does each {o} occur, by name", "frequency per name"), "print({{name: sum(k == key for k, v in entries) for key, name in names.items()}})", "The counts: **{out}**.", "For each name, count the entries with its id."),
    )  # fmt: skip
    frames = ("join: {d}. Q", "{d}. Q", "{d}\nQ", "[two tables|I have two tables]: {d}. Q", "Q: {d}", "[given|from] {d}: Q", "tables:\n{d}\nQ", "Q\n{d}", "{d} - Q", "[combine|merge|match] these: {d}. Q", "[here are|we have] {d}. Q", "data: {d}; Q")  # fmt: skip
    return posed(draw, asks, d, f"names = {table}\nentries = {entries}", "A dictionary of the names by id.", frames=frames, t=things, o=one, w=who)  # fmt: skip


@family("data processing", heavy=True, weight=2)
def frame_of_columns(draw: Draw) -> tuple[Item, ...]:
    """Columns told in words: a data frame of them, a new column, the best row, a sum."""
    a, b = draw.pick(("product", "sold"), ("city", "temp"), ("name", "points"), ("month", "sales"), ("team", "wins"), ("item", "price"), ("country", "medals"))  # fmt: skip
    pool = {"product": "tea coffee cocoa juice water milk", "city": "Oslo Rome Lima Cairo Delhi Paris", "name": "Ida Per Eli Mona Sten Liv", "month": "Jan Feb Mar Apr May Jun", "team": "red blue green gold pink grey", "item": "pen pad ink glue tape clip", "country": "Peru Kenya Japan Chile Ghana Egypt"}[a].split()  # fmt: skip
    n = draw.integer(3, 5)
    names, values = draw.random.sample(pool, n), draw.random.sample(range(2, 99), n)
    if draw.chance(0.5):
        d = draw.pick(f"columns {a} ({', '.join(names)}) and {b} ({', '.join(map(str, values))})", f"{a} = {names} and {b} = {values}", f"{a}: {', '.join(names)}; {b}: {', '.join(map(str, values))}", f"the columns {a} {names} and {b} {values}")  # fmt: skip
        head = f"import pandas as pd\ndf = pd.DataFrame({{'{a}': {names}, '{b}': {values}}})"
        limit = sorted(values)[n // 2]
        asks: tuple[Ask, ...] = (
            (("show me the row with the biggest {b}", "which row has the highest {b}", "row with max {b}", "print the row where {b} is largest", "the row with the largest {b}, please", "give me the whole row of the maximum {b}", "which {a} has most {b}, show {a} and {b}", "the top row by {b}", "show {a} and {b} of the highest {b}", "output the row with the most {b}", "row of the maximal {b}", "find the row with the greatest {b}"), "best = df.loc[df[{b!r}].idxmax()]\nprint(best[{a!r}], best[{b!r}])", "It is **{out}**.", "idxmax of {b}, then that row."),
            (("sort by {b}, smallest first, only the {a} column", "the {a} values in order of {b}, ascending", "sort it by {b} and give the {a}s", "{a}s sorted by {b} from low to high", "order the rows by {b}, print {a}", "ascending by {b}: list {a}", "sort ascending on {b} and list the {a}s", "which order have the {a}s by {b}, lowest first", "{a} from least to most {b}", "sort_values by {b}, the {a} column as a list", "rank by {b} ascending, {a} only", "line up the {a}s by {b}, small to large"), "print(df.sort_values({b!r})[{a!r}].tolist())", "In order: **{out}**.", "sort_values by {b}."),
            (("mean of {b}", "average {b}", "what is the average of the {b} column", "{b} on average", "mean {b} please", "compute the mean of column {b}", "take the average of {b}", "what's the mean of {b}", "the average {b}", "give me the mean {b}", "average over {b}", "find the mean of {b}"), "result = round(float(df[{b!r}].mean()), 2)\nprint(result)", "The mean is **{out}**.", "mean of {b}."),
            (("rows with {b} above {n}, only {a}", "which {a} have {b} over {n}", "filter {b} > {n} and list {a}", "{a} where {b} is more than {n}", "keep {b} > {n}, show {a}", "all {a} with {b} greater than {n}", "select rows where {b} > {n}, {a} column", "who or what has {b} above {n}", "{b} bigger than {n}: which {a}", "list {a} for {b} > {n}", "which rows exceed {n} in {b}, {a} only", "the {a} entries with more than {n} {b}"), "print(df[df[{b!r}] > {n}][{a!r}].tolist())", "They are **{out}**.", "Keep rows with {b} > {n}."),
            (("percentage of each in the total {b}", "add a column with {b} in percent of the sum, print that column", "share of each {a} in percent", "{b} as percent of the total", "convert {b} to percentages of the total", "each {b} divided by the sum, times 100", "percent column for {b}", "what percent of the total {b} is each", "relative {b} in percent, one decimal", "the percentages of {b}", "{b} shares in percent", "how many percent of {b} has each {a}"), "df['percent'] = (df[{b!r}] / df[{b!r}].sum() * 100).round(1)\nprint(df['percent'].tolist())", "In percent: **{out}**.", "{b} over its sum, times 100."),
        )  # fmt: skip
        frames = ("make a [pandas |]dataframe with {d} and Q", "[create|build] a [pandas |]data frame from {d}; Q", "dataframe: {d}. Q", "df with {d}. Q", "[in|with] pandas, {d}: Q", "pandas: {d}. Q", "a frame with {d}, Q", "I have a df with {d}. Q", "[put|load] {d} into a DataFrame. Q", "given a dataframe with {d}, Q", "Q, for a dataframe with {d}", "table with {d}. use pandas: Q")  # fmt: skip
        return posed(draw, asks, d, head, "A data frame of two columns.", frames=frames, a=a, b=b, n=limit)  # fmt: skip
    x, y, z = draw.pick(("a", "b", "c"), ("x", "y", "z"), ("qty", "price", "total"), ("width", "height", "area"), ("hours", "rate", "pay"))  # fmt: skip
    p, q = [draw.integer(1, 20) for _ in range(n)], [draw.integer(1, 20) for _ in range(n)]
    sign, word = draw.pick(("*", "times"), ("*", "times"), ("+", "plus"), ("-", "minus")) if z in "cz" else ("*", "times")  # fmt: skip
    new = draw.pick(f"add {z} = {x}{sign}{y}", f"add a column {z} = {x} {sign} {y}", f"new column {z}, {x} {word} {y}", f"add {z} which is {x} {word} {y}", f"compute {z} as {x} {sign} {y}", f"make column {z} = {x}{sign}{y}")  # fmt: skip
    d = draw.pick(f"{x}={p}, {y}={q}", f"{x} = {p} and {y} = {q}", f"{x}: {p}, {y}: {q}", f"columns {x} {p} and {y} {q}")  # fmt: skip
    head = f"import pandas as pd\ndf = pd.DataFrame({{'{x}': {p}, '{y}': {q}}})\ndf['{z}'] = df['{x}'] {sign} df['{y}']"  # fmt: skip
    asks = (
        (("what is the sum of {z}?", "sum of {z}", "total of {z}", "give me the sum of {z}", "then sum {z}", "what does {z} add up to", "the total of the new column", "sum the new column", "and its sum", "print the sum of {z}", "total {z}?", "sum over {z} please"), "result = df[{z!r}].sum()\nprint(result)", "The sum of {z} is **{out}**.", "The new column, then its sum."),
        (("show {z}", "print {z} as a list", "what is in {z}", "list the new column", "values of {z}?", "give me the new column", "show the new column as a list", "which values has {z}", "print the new column", "what are the values of {z}", "output {z}", "{z} please"), "print(df[{z!r}].tolist())", "{z} is **{out}**.", "The new column as a list."),
        (("mean of {z}?", "average of {z}", "what is the mean of {z}", "then the mean of {z}", "mean of the new column", "the average of the new column", "give me the mean of {z}", "and its mean", "print the average {z}", "{z} on average?", "average {z} please", "what's the average of the new column"), "result = round(float(df[{z!r}].mean()), 2)\nprint(result)", "The mean of {z} is **{out}**.", "The new column, then its mean."),
        (("largest {z}?", "max of {z}", "what is the maximum of {z}", "then the highest {z}", "maximum of the new column", "the largest value of the new column", "give me the max of {z}", "and its maximum", "print the biggest {z}", "the top value of {z}", "highest value in {z} please", "what's the largest of the new column"), "result = df[{z!r}].max()\nprint(result)", "The largest is **{out}**.", "The new column, then max."),
    )  # fmt: skip
    frames = ("df with {d}; {new}. Q", "dataframe {d}, {new}, Q", "pandas: {d}. {new}. Q", "make a df with {d}, {new}. Q", "[create|build] a [pandas |]dataframe with {d}. {new}, Q", "given a df with {d}: {new}. Q", "I have a dataframe with {d}. please {new}. Q", "DataFrame({d}); {new}; Q", "[in|with] pandas: {d}, {new}. Q", "a frame has {d}. {new}. Q", "{d} as a dataframe, {new}. Q", "df columns {d}. {new}; Q")  # fmt: skip
    return posed(draw, asks, d, head, "A data frame of two columns.", frames=frames, new=new, z=z)


@family("data processing", weight=1)
def gap_filled(draw: Draw) -> tuple[Item, ...]:
    """One value is missing in a row: what linear interpolation puts there."""
    a, step = draw.integer(20, 60), draw.integer(1, 9)
    b = a + draw.pick(-1, 1) * step * draw.pick(1, 2)
    before = [draw.integer(1, 60) for _ in range(draw.integer(0, 2))]
    after = [draw.integer(1, 60) for _ in range(draw.integer(0, 2))]
    gap = draw.pick("?", "_", "NaN", "missing", "x", "-", "...")
    d = ", ".join([*map(str, before), str(a), gap, str(b), *map(str, after)])
    prompt = draw.phrase(
        "fill in the missing {w} by linear interpolation: {d}", "interpolate the missing value: {d}", "{d}: what is the missing value by linear interpolation", "{w}s {d}. estimate the missing one linearly", "linear interpolation for the gap in {d}", "missing value in {d}, interpolated", "fill the gap in {d} with the value halfway between its neighbours", "the {w} {d} has one gap. fill it by interpolation", "estimate the gap, linear: {d}", "one {w} was not measured: {d}. interpolate", "interpolate linearly {d}", "which value belongs in the gap of {d} if it is linear", "replace the gap in {d} by the mean of its two neighbours", "{d}\ninterpolate the gap", "what would {w} be at the gap, linear interpolation: {d}",
        d=d, w=draw.pick("value", "temperature", "reading", "number", "measurement", "price"),
    )  # fmt: skip
    return ask(prompt, f"result = ({a} + {b}) / 2\nprint(result)", "The missing value is **{out}**.", think=f"Halfway between {a} and {b}.")  # fmt: skip


@family("data processing", weight=2)
def places_of_named(draw: Draw) -> tuple[Item, ...]:
    """Names with figures: the first three, the second, a ranking in which small or large is best."""
    small = draw.chance(0.35)
    if small:
        people, low, high, unit = draw.pick(("runners", 9.8, 15.0, "time"), ("swimmers", 48.0, 75.0, "time"), ("golfers", 66.0, 90.0, "strokes"), ("offers", 100.0, 900.0, "price"), ("drivers", 80.0, 99.0, "lap time"), ("servers", 5.0, 90.0, "latency"))  # fmt: skip
    else:
        people, low, high, unit = draw.pick(("teams", 20.0, 90.0, "points"), ("players", 10.0, 99.0, "points"), ("cities", 0.5, 9.0, "population"), ("sellers", 100.0, 900.0, "sales"), ("pupils", 20.0, 100.0, "score"), ("films", 4.0, 9.9, "rating"), ("shops", 100.0, 2000.0, "turnover"))  # fmt: skip
    names = draw.random.sample("Red Blue Green Gold Pink Grey".split(), draw.integer(3, 6)) if people == "teams" else draw.random.sample("Berlin Hamburg Munich Cologne Rome Oslo Lima".split(), draw.integer(3, 6)) if people == "cities" else some_names(draw, draw.integer(3, 6))  # fmt: skip
    whole = high > 60 and draw.chance(0.7)
    values: list[int | float] = []
    while len(set(values)) < len(names):
        values = [draw.random.randint(int(low) + 1, int(high)) if whole else round(draw.random.uniform(low, high), 1) for _ in names]  # fmt: skip
    table = dict(zip(names, values, strict=True))
    form = draw.pick("{a} {b}", "{a} {b}", "{a}: {b}", "{a} ({b})", "{a} with {b}", "{a} = {b}")
    told = draw.pick(", ", ", ", "; ", "\n").join(form.format(a=a, b=b) for a, b in table.items())  # fmt: skip
    down = "" if small else ", reverse=True"
    order = f"sorted(table, key=table.get{down})"
    k = draw.integer(2, min(3, len(names) - 1))
    word = ("two", "three")[k - 2]
    best, worst = ("lowest", "highest") if small else ("highest", "lowest")
    asks: tuple[Ask, ...] = (
        (("rank these {p} by {u}, best first" if not small else "rank these {p} by {u}, {b} first", "ranking by {u}, {b} first", "order by {u}, {b} first", "sort the {p} by {u}, {b} first", "names in order of {u}, {b} one first", "who is first, second, ...? {b} {u} wins", "final ranking, {b} {u} is first", "standings by {u}, {b} on top", "list the names from {b} to {l} {u}", "put them in order, {b} {u} first", "make a ranking, the {b} {u} comes first", "result list by {u} from {b} to {l}"), f"print({order})", "In order: **{out}**.", "Sort by {u}, {b} first."),
        (("top {k} by {u}, {b} is best", "the {k} with the {b} {u}", "best {k} by {u} ({b} first)", "{k} {b} {u}, names", "first {k} if {b} {u} wins", "which {k} have the {b} {u}", "podium: {k} names, {b} {u} first", "give me the {n} with the {b} {u}", "the {n} best, {b} {u} counts", "names of the {k} {p} with the {b} {u}", "{b} {k} by {u}", "the {n} {b} in {u}, just names"), f"print({order}[:{{k}}])", "They are **{out}**.", "Sort by {u}, {b} first; the first {k}."),
        (("who or what is second by {u} ({b} first)", "name of the second {b} {u}", "who has the second {b} {u}", "second place, {b} {u} wins", "the runner-up, {b} {u} is best", "which one comes second if {b} {u} is first", "number two by {u}, {b} first", "name with the second {b} {u}", "who is right behind the {b} {u}", "second in the ranking ({b} {u} first), name", "which of the {p} is second, {b} {u} first", "the one with the second {b} {u}"), f"print({order}[1])", "It is **{out}**.", "Sort by {u}, {b} first; index 1."),
        (("second {b} {u}, the number", "what is the second {b} value", "value of the second {b}", "the second {b} {u} as a number", "second {b} figure", "the second {b} of these numbers", "how much is the second {b} {u}", "only the number: second {b} {u}", "what {u} is second {b}", "give the second {b} value", "which value is second {b}", "number in second place, {b} first"), f"result = sorted(table.values(){down})[1]\nprint(result)", "It is **{out}**.", "Sort the values, {b} first; index 1."),
        (("how far apart are first and last", "difference between {b} and {l} {u}", "gap between the {b} and the {l}", "{l} minus {b}" if small else "{b} minus {l}", "range of the {u}", "by how much does the {b} differ from the {l}", "spread of the {u} values", "distance from {b} to {l}", "difference of the two extremes", "the {u} range", "how much lies between {b} and {l} {u}", "max minus min of {u}"), "result = round(max(table.values()) - min(table.values()), 2)\nprint(result)", "The difference is **{out}**.", "max minus min of the values."),
    )  # fmt: skip
    return posed(draw, asks, told, f"table = {table}", "A dictionary.", frames=_INLINE, p=people, u=unit, b=best, l=worst, k=k, n=word)  # fmt: skip


@family("data processing", weight=1.2)
def moving_averages(draw: Draw) -> tuple[Item, ...]:
    """The mean of each few neighbours in a row, or the largest or the sum of them."""
    values = [draw.integer(1, 60) for _ in range(draw.integer(5, 8))]
    k = draw.pick(2, 3, 3, 3, 4)
    kind, formula, name = draw.pick(("mean", f"round(sum(values[i:i + {k}]) / {k}, 2)", "averages"), ("mean", f"round(sum(values[i:i + {k}]) / {k}, 2)", "averages"), ("sum", f"sum(values[i:i + {k}])", "sums"), ("max", f"max(values[i:i + {k}])", "maxima"))  # fmt: skip
    said = {"mean": draw.pick("mean", "average"), "sum": "sum", "max": draw.pick("max", "maximum")}[kind]  # fmt: skip
    prompt = draw.phrase(
        "[rolling|moving] {s} with window {k} of {v}", "{k}-point moving {s} of {v}", "{v}: [rolling|moving] {s}, window {k}", "moving {s} over {k} values: {v}", "compute the rolling {s} (window {k}) for {v}", "window of {k}, {s} of each, list {v}", "smooth {v} by a moving {s} of {k}" if kind == "mean" else "slide a window of {k} over {v} and give the {s} each time", "{s} of every {k} neighbours in {v}", "for {v} give the {s} of each {k} consecutive values", "[values|data] {v}. rolling {s}, {k} at a time", "sliding window of size {k} over {v}, {s}", "{k} day rolling {s}: {v}", "what are the moving {s} values ({k} each) of {v}", "take {k} in a row and give their {s}, moving on by one: {v}", "running {s} over the last {k} of {v}, only full windows",
        s=said, k=k, v=", ".join(map(str, values)),
    )  # fmt: skip
    code = f"values = {values}\nprint([{formula} for i in range(len(values) - {k} + 1)])"
    return ask(prompt, code, f"The moving {name}: **{{out}}**.", think=f"Each {k} neighbours, {said}.")  # fmt: skip


@family("data processing", number=True, weight=1.2)
def rows_with_nulls(draw: Draw) -> tuple[Item, ...]:
    """So many rows of a data set are bad: their share, what remains, in percent."""
    n = draw.pick(draw.integer(50, 2000), draw.integer(2, 40) * 50)
    k = draw.integer(2, max(3, n // 4))
    bad = draw.pick("have nulls", "are duplicates", "are incomplete", "have missing values", "are outliers", "are invalid", "contain errors", "are empty", "failed validation", "have no date")  # fmt: skip
    part, left = draw.chance(0.5), draw.chance(0.5)
    data = draw.pick(
        "dataset", "data set", "table", "csv file", "dataframe", "spreadsheet", "log file"
    )
    if left:
        asks = ("how many rows remain without them", "what is left after dropping these", "rows left if I drop them", "number of good rows", "how many are fine", "if I remove those, how many rows do I have", "remaining rows?", "rows after cleaning", "how many rows stay", "clean rows: how many", "what remains", "size after removing them")  # fmt: skip
        formula, answer, think = f"{n} - {k}", "**{out}** rows remain.", f"{n} minus {k}."
        if part:
            asks = ("what percentage remains without them", "how many percent are left after dropping these", "percent of rows left if I drop them", "percentage of good rows", "how many percent are fine", "share of the clean rows in percent", "what percent stays", "in percent, how much remains", "percentage of rows that are fine", "rows kept, in percent", "which percentage can I keep", "percent of usable rows")  # fmt: skip
            formula, answer, think = f"round(({n} - {k}) / {n} * 100, 2)", "**{out}%** remain.", f"{n} minus {k}, over {n}, times 100."  # fmt: skip
    else:
        asks = ("fraction of rows to drop, in percent?", "what percentage is that", "how many percent are bad", "percent of rows affected", "share of those rows in percent", "percentage to drop", "what percent do I lose if I drop them", "which percentage of the rows is that", "in percent?", "bad rows as a percentage", "how much is that in %", "what share, in percent, is affected")  # fmt: skip
        formula, answer, think = f"round({k} / {n} * 100, 2)", "It is **{out}%**.", f"{k} over {n}, times 100."  # fmt: skip
    frames = ("my {t} has {n} rows, {k} of them {b}. Q", "{k} of {n} rows {b}. Q", "{n} rows, {k} {b}: Q", "out of {n} rows in a {t} {k} {b}. Q", "a {t} with {n} rows, of which {k} {b}. Q", "in my {t} {k} rows out of {n} {b}, Q", "Q - {n} rows, {k} {b}", "there are {n} rows and {k} {b}; Q", "I loaded {n} rows, {k} {b}. Q", "{t}: {n} records, {k} {b}. Q", "Q if {k} of {n} rows {b}", "of my {n} rows {k} {b}. Q")  # fmt: skip
    prompt = draw.phrase(*(f.replace("Q", q) for f in frames for q in asks), n=n, k=k, b=bad, t=data)  # fmt: skip
    return ask(prompt, f"result = {formula}\nprint(result)", answer, think=think)
