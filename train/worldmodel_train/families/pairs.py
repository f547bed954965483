"""Small tables as people type them, and two questions at once."""

from collections.abc import Sequence

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.data import NAMES
from worldmodel_train.families.words import GOODS, some_names

Numbers = Sequence[int | float]
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
CITIES = "Oslo Rome Cairo Lima Paris Delhi Tokyo Madrid Berlin Nairobi Lisbon Boston".split()

# What it is about; its columns; names; from, to; decimals; what one row is called; high and low.
ABOUT: tuple[tuple[str, tuple[str, str], Sequence[str], int, int, bool, str, str, str], ...] = (
    ("sales", ("month", "sales"), MONTHS, 100, 3000, False, "month", "[best|strongest|highest]", "[worst|weakest|lowest]"),
    ("visitors", ("day", "visitors"), DAYS, 10, 900, False, "day", "[busiest|best|highest]", "[quietest|slowest|lowest]"),
    ("temperatures", ("city", "temp"), CITIES, 1, 40, True, "city", "[hottest|warmest]", "[coldest|coolest]"),
    ("ages", ("name", "age"), NAMES, 5, 90, False, "person", "[oldest|highest]", "[youngest|lowest]"),
    ("marks", ("student", "mark"), NAMES, 1, 10, True, "student", "[best|highest]", "[worst|lowest]"),
    ("scores", ("player", "score"), NAMES, 1, 100, False, "player", "[best|highest|top]", "[lowest|worst]"),
    ("rainfall mm", ("year", "rain"), [str(y) for y in range(2012, 2025)], 400, 1200, False, "year", "[wettest|highest]", "[driest|lowest]"),
    ("expenses", ("category", "amount"), "rent food transport fun clothes phone travel books".split(), 20, 1500, False, "category", "[largest|biggest|highest]", "[smallest|lowest]"),
    ("stock", ("item", "units"), GOODS, 1, 300, False, "item", "[highest|largest]", "[lowest|smallest]"),
    ("prices", ("product", "price"), GOODS, 1, 90, True, "product", "[most expensive|highest]", "[cheapest|lowest]"),
    ("hours", ("employee", "hours"), NAMES, 5, 45, True, "employee", "[highest|longest]", "[lowest|shortest]"),
    ("population in thousands", ("town", "people"), CITIES, 20, 9000, False, "town", "[largest|biggest]", "[smallest|lowest]"),
    ("heights", ("name", "cm"), NAMES, 140, 205, False, "person", "[tallest|highest]", "[shortest|smallest]"),
)  # fmt: skip


def typed_table(draw: Draw, columns: Sequence[str], rows: Sequence[Sequence[object]], title: str) -> str:  # fmt: skip
    """Rows as CSV, with bars, with spaces, or in one line."""
    form = draw.integer(0, 5)
    head, lines = list(columns), [[str(x) for x in row] for row in rows]
    if form == 0:
        return "\n".join(",".join(line) for line in [head, *lines])
    if form == 1:
        return "\n".join(" | ".join(line) for line in [head, *lines])
    if form == 2:
        return ", ".join(head) + "\n" + "\n".join(" ".join(line) for line in lines)
    if form == 3:
        return "\n".join(" ".join(line) for line in lines)
    if form == 4 and len(head) == 2:
        return ", ".join(f"{a}: {b}" for a, b in lines)
    between = draw.pick(", ", ", ", "; ")
    return f"{draw.pick(title + ': ', title + ' ', '')}" + between.join(" ".join(line) for line in lines)  # fmt: skip


FRAMES = (
    "{d}\nQ", "{d}. Q", "[here is|this is] [my|the|our|a] [table|data|list]\n{d}\nQ", "[table|data]:\n{d}\nQ", "Q\n{d}", "Q: {d}", "[from|given] this [table|csv|list]:\n{d}\nQ", "{t}: {d}. Q", "[look at|use] [this|these]:\n{d}\nQ", "{d}\n\nQ",
    "[I have|we have|there is] [this|the following] [table|data|list]:\n{d}\nQ", "{d}\n[my question|question|task]: Q", "Q [in|for] [this|the following]:\n{d}", "Q - {d}", "{d} -> Q", "[data|given]: {d}. [wanted|question|find]: Q", "[I pasted|I copied] this [from a sheet|from excel|from a mail]:\n{d}\nQ",
    "Q\n\n{d}", "[this is|here is] what I [have|noted|got]: {d}. Q",
)  # fmt: skip


def framed(draw: Draw, questions: tuple[str, ...], d: str, **values: object) -> str:
    plain = tuple(f for f in FRAMES if not (f.startswith("{t}") and not values.get("t")))
    frames = tuple(f.replace("Q", q) for f in plain for q in questions)
    return draw.phrase(*frames, d=d, **values)


# Questions on a dictionary `table`: wordings with {h} high, {l} low, {o} one row, {f} the figure.
SINGLE: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("first the {h} {o}, then the total", "[tell|give|show] me the {h} {o} and the [sum|total]", "{h} {o}? total?", "two things: which {o} is {h}, and the sum of the {f}", "the {o} that is {h}, plus the total of all", "[which|what] {o} [is|was] {h} and what [is|was] the total", "{h} {o} and the total", "which {o} is the {h}, and how much is it all together", "name the {h} {o} and the sum of all"), "print(max(table, key=table.get), round(sum(table.values()), 2))", "The first, and the total: **{out}**.", "max by value, then the sum"),
    (("first the {h} {o}, then the average", "[tell|give|show] me the {h} {o} and the [mean|average]", "{h} {o}? mean?", "which {o} is {h}, and what is {f} on average", "[which|what] {o} [is|was] {h} and what is the [average|mean]", "{h} {o} and the [average|mean]", "who or what is {h}, and the mean {f}", "the {h} {o}? and the average {f}"), "print(max(table, key=table.get), round(sum(table.values()) / len(table), 2))", "The first, and the average: **{out}**.", "max by value, then the mean"),
    (("first the {l} {o}, then the average", "[tell|give|show] me the {l} {o} and the [mean|average]", "which {o} is {l}, and what is {f} on average", "[which|what] {o} [is|was] {l} and what is the [average|mean]", "name the {l} {o} together with the [average|mean]", "{l} {o} and mean {f}"), "print(min(table, key=table.get), round(sum(table.values()) / len(table), 2))", "The last, and the average: **{out}**.", "min by value, then the mean"),
    (("[tell|give|show] me the {h} and the {l} {o}", "{h} {o} first, then the {l}", "who or what is {h}, and who or what is {l}", "both ends: the {h} and the {l} {o}", "[which|what] {o} is {h} and which is {l}", "{h} and {l} {o}", "name the {h} and the {l} {o}", "the two extremes: {h} {o}, {l} {o}"), "print(max(table, key=table.get), min(table, key=table.get))", "They are **{out}**.", "max and min by value"),
    (("[tell|give|show] me the {l} {o} and its {f}", "{l} {o}, name and {f}", "which {o} is {l}, and with what {f}", "who or what is {l}, and how much [is it|is that]", "[which|what] {o} is {l} and how much is it", "{l} {o} with its {f}", "the {l} {o} and its value"), "best = min(table, key=table.get)\nprint(best, table[best])", "It is **{out}**.", "min by value, with its value"),
    (("[tell|give|show] me the {h} {o} and its {f}", "{h} {o}, name and {f}", "which {o} is {h}, and with what {f}", "who or what is {h}, and how much [is it|is that]", "[which|what] {o} is {h} and how much is it", "{h} {o} with its {f}", "the {h} {o} and its value"), "best = max(table, key=table.get)\nprint(best, table[best])", "It is **{out}**.", "max by value, with its value"),
    (("[put|bring] [the names|them] in order of {f}, largest first", "names by {f}, from the top down", "make a ranking by {f}, largest value first", "sort descending by {f}, names only", "who or what is first, second, third by {f}", "[order|sort|rank|list] [the names|them] from {h} to {l}", "[sort|order] by {f}, {h} first", "ranking, {h} first", "list them {h} to {l}", "who comes first, second, ... ordered by {f} from {h}"), "print(sorted(table, key=table.get, reverse=True))", "In order: **{out}**.", "Sort by value, largest first"),
    (("[put|bring] [the names|them] in order of {f}, smallest first", "names by {f}, from the bottom up", "sort ascending by {f}, names only", "[order|sort|list] [the names|them] from {l} to {h}", "[sort|order] by {f}, {l} first", "list them {l} to {h}"), "print(sorted(table, key=table.get))", "In order: **{out}**.", "Sort by value"),
    (("[names|those|all] above the [mean|average]", "[tell|give|show] me the ones above [the |]average", "whose {f} is above the [mean|average]", "filter: {f} above average", "compare with the mean {f}: which are above", "which are above [the |][average|mean]", "which {o} is above average, list all", "who or what lies above the mean {f}", "list those above average"), "mean = sum(table.values()) / len(table)\nprint([k for k, v in table.items() if v > mean])", "Above the average: **{out}**.", "The mean, then the keys above it"),
    (("[names|those|all] below the [mean|average]", "[tell|give|show] me the ones below [the |]average", "whose {f} is below the [mean|average]", "filter: {f} below average", "compare with the mean {f}: which are below", "which are below [the |][average|mean]", "which {o} is below average, list all", "list those under the average"), "mean = sum(table.values()) / len(table)\nprint([k for k, v in table.items() if v < mean])", "Below the average: **{out}**.", "The mean, then the keys below it"),
    (("[tell|give|show] me the [sum|total]", "sum [it|them|everything] up", "total {f}", "what do all {f} add up to", "[overall|grand] total", "{f} altogether", "everything [together|added]", "[what is|give] the total", "total [please|]", "sum of the {f} column", "how much [is that|] [in total|altogether]", "add up the {f}"), "result = round(sum(table.values()), 2)\nprint(result)", "The total is **{out}**.", "The sum of the values"),
    (("[tell|give|show] me the [mean|average] {f}", "what is {f} on average", "average of all [rows|of them]", "how much is it per {o} on average", "typical {f}, as a mean", "[mean|average] over all rows", "[what is|give] the [average|mean] {f}", "[average|mean] [please|]", "mean of the {f} column", "{f} on average"), "result = round(sum(table.values()) / len(table), 2)\nprint(result)", "The average is **{out}**.", "The sum of the values over how many"),
    (("[tell|give|show] me the median [of {f}|]", "[median|the median] please", "median {f}", "the one in the middle when sorted by {f}: its value", "[what is|give] the median {f}", "median of {f}", "the middle value of {f}"), "import statistics\nresult = statistics.median(table.values())\nprint(result)", "The median is **{out}**.", "statistics.median of the values"),
    (("{h} minus {l}", "[tell|give|show] me the [range|spread] of {f}", "gap between the {h} and the {l} {o}", "max {f} minus min {f}", "how much more has the {h} {o} than the {l}", "difference between {h} and {l}", "how far apart are the {h} and the {l} {o}", "range of {f}"), "result = round(max(table.values()) - min(table.values()), 2)\nprint(result)", "The difference is **{out}**.", "max of the values minus min"),
    (("how many have more than {n}", "number of rows with {f} above {n}", "{f} over {n}: how many", "[tell|give] me how many are over {n}", "count the rows above {n}", "how many {o} rows have {f} [over|above|more than] {n}", "how many are above {n}", "count those with {f} over {n}"), "result = sum(v > {n} for v in table.values())\nprint(result)", "There are **{out}**.", "Count the values above the limit"),
    (("[names|all|those] above {n}", "{f} over {n}: which ones", "[tell|give|show] me the ones over {n}", "whose {f} is over {n}", "filter: {f} > {n}", "everything above {n}", "which have {f} [over|above|more than] {n}", "list those above {n}", "who or what has more than {n}", "which ones are over {n}"), "print([k for k, v in table.items() if v > {n}])", "They are **{out}**.", "The keys with a value above the limit"),
    (("[names|all|those] below {n}", "{f} under {n}: which ones", "[tell|give|show] me the ones under {n}", "whose {f} is under {n}", "filter: {f} < {n}", "who or what has less than {n}", "everything below {n}", "which have {f} [under|below|less than] {n}", "list those below {n}", "which ones are under {n}"), "print([k for k, v in table.items() if v < {n}])", "They are **{out}**.", "The keys with a value below the limit"),
    (("count of rows with at least {n}, and their average", "take those with {n} or more: number and mean {f}", "how many reach {n}, and what is their average", "how many got {n} or better, with the mean of these", "how many are at least {n}, and the average of these", "number of those with {n} or more, and their mean {f}", "those with {n} or more: how many and their average"), "good = [v for v in table.values() if v >= {n}]\nprint(len(good), round(sum(good) / len(good), 2))", "How many, and their mean: **{out}**.", "Keep the values that reach it; len and mean"),
    (("{k}: percent of the total", "[tell|give] me the share of {k} [in|as] percent", "which percentage of all {f} is from {k}", "{k} as a percentage of the whole", "what part of the total is {k}, in percent", "how big a part is {k}, as a percentage", "{k} in percent of the total", "share of {k} in percent", "what % of the total is {k}", "how many percent is {k}", "[percent|percentage] for {k}, one decimal"), "result = round(table[{kr}] / sum(table.values()) * 100, 1)\nprint(result)", "It is **{out}%**.", "Its value over the total, times 100"),
    (("each as a percentage of the total", "percent of the total for [each|every] row", "turn the {f} into percentages", "shares in %, one for each {o}", "what is [each one's share|each share] in percent", "percentages for all of them", "share of every {o} in percent, in that order", "what percent is each"), "total = sum(table.values())\nprint([round(v / total * 100, 1) for v in table.values()])", "The shares in percent: **{out}**.", "Each value over the total, times 100"),
    (("{k} minus the average {f}", "how much above or below the mean is {k}", "difference of {k} to the average", "{k} against the mean, difference", "by how much does {k} differ from the average", "how far is {k} from the mean", "{k} compared with the average {f}: difference"), "result = round(table[{kr}] - sum(table.values()) / len(table), 2)\nprint(result)", "The difference is **{out}**.", "Its value minus the mean"),
    (("the one after the {h}", "[tell|give|show] me the second {h} {o}", "runner-up by {f}", "number two by {f}, largest first", "who or what has the second largest {f}", "second {h}", "which {o} is in second place", "name of the second {h} {o}"), "print(sorted(table, key=table.get, reverse=True)[1])", "It is **{out}**.", "Sort by value, largest first; index 1"),
    (("the 3 with the largest {f}", "[tell|give|show] me the three {h}", "first three by {f}, largest first", "three largest by {f}", "podium by {f}", "top 3", "the three {h}", "name the 3 {h}"), "print(sorted(table, key=table.get, reverse=True)[:3])", "They are **{out}**.", "Sort by value, largest first; keep 3"),
)  # fmt: skip


@family("data processing", weight=3)
def named_figures(draw: Draw) -> tuple[Item, ...]:
    """Names with one number each, and one or two questions on them."""
    title, columns, names, low, high, decimal, one, h, small = draw.pick(*ABOUT)
    count = draw.integer(4, 6)
    chosen = draw.random.sample(list(names), count)
    if columns[0] in ("month", "day", "year"):
        chosen = [n for n in names if n in chosen]
    if names is NAMES and draw.chance(0.2):
        chosen = some_names(draw, count)
    step = draw.random.sample(range(low * 2, high * 2), count)
    half = decimal and draw.chance(0.5)
    table: dict[str, int | float] = {k: v / 2 if half else v // 2 + i * (high < 50) for i, (k, v) in enumerate(zip(chosen, step, strict=True))}  # fmt: skip
    if len(set(table.values())) < count:
        table = {k: v + i for i, (k, v) in enumerate(table.items())}
    wordings, code, answer, think = draw.pick(*SINGLE)
    n, k = sorted(table.values())[draw.integer(1, count - 2)], draw.pick(*table)
    data = typed_table(draw, columns, list(table.items()), title)
    title = "" if data.startswith(title) else title
    prompt = framed(draw, tuple(w.replace("{h}", h).replace("{l}", small).replace("the [best", "the [best") for w in wordings), data, t=title, o=one, f=columns[1], n=n, k=k)  # fmt: skip
    code = code.replace("{n}", str(n)).replace("{kr}", repr(k))
    return ask(prompt, f"table = {table}\n{code}", answer, think=f"Put the {columns[1]} into a dictionary. {think}.")  # fmt: skip


@family("data processing", weight=1.5)
def group_totals(draw: Draw) -> tuple[Item, ...]:
    """Rows with a group and a number: totals or means of the groups."""
    columns, groups = draw.pick((("category", "amount"), ("tools", "fuel", "books", "wages")), (("group", "score"), ("A", "B", "C")), (("region", "units"), ("north", "south", "east", "west")), (("team", "points"), ("red", "blue", "green")), (("shop", "sales"), ("city", "mall", "web")), (("class", "mark"), ("1a", "1b", "2a")), (("person", "km"), tuple(draw.random.sample(list(NAMES), 3))))  # fmt: skip
    few = draw.random.sample(groups, draw.pick(2, 2, 3))
    labels = [*few, *(draw.pick(*few) for _ in range(draw.integer(2, 4)))]
    draw.random.shuffle(labels)
    half = draw.chance(0.3)
    rows = [(g, draw.random.randint(2, 200) + (0.5 if half and draw.chance(0.6) else 0)) for g in labels]  # fmt: skip
    g, f = columns
    kind = draw.pick("sum", "sum", "mean", "best", "least", "count")
    t = {
        "sum": ("[add|sum] up the {f} of each {g}", "for each {g} the [sum|total] of {f}", "{g} totals", "[tell|give|show] me the total {f} of every {g}", "how much {f} in each {g}", "subtotals per {g}", "aggregate {f} by {g} (sum)", "sum the {f} by {g}", "total {f} [per|for each|by] {g}", "[please |]one sum of {f} for every {g}", "{f} per {g}, total", "how much [is it|{f}] for each {g}", "totals by {g}", "group by {g} and sum"),
        "mean": ("for each {g} the [mean|average] {f}", "[tell|give|show] me the average {f} of every {g}", "{g} averages", "how much {f} on average in each {g}", "aggregate {f} by {g} (mean)", "mean per {g}", "average {f} per {g}", "mean {f} [by|for each] {g}", "what does each {g} average", "what is the mean {f} of each {g}", "group by {g}, average"),
        "best": ("add up the {f} of each {g}; which is largest, and how much", "biggest {g} by summed {f}, with the sum", "[tell|give] me the {g} with the highest total and its total", "who or what leads by total {f}, and with how much", "which {g} has [the most|the highest total] and how much is [that|it]", "the {g} with the largest total {f}, and that total", "which {g} leads in total and with how many {f}", "top {g} by total {f} and its total"),
        "least": ("add up the {f} of each {g}; which is smallest, and how much", "smallest {g} by summed {f}, with the sum", "[tell|give] me the {g} with the lowest total and its total", "lowest total {f}: which {g}, how much", "find the {g} with the smallest sum of {f}, and the sum", "the {g} with the smallest total {f}, and that total", "which {g} is last in total and with how many {f}"),
        "count": ("number of entries per {g}", "{g} counts", "how many times is each {g} in the list", "count by {g}", "[tell|give|show] me how many rows each {g} has", "how many rows [per|for each] {g}", "count the entries of each {g}", "how often does each {g} occur"),
    }[kind]  # fmt: skip
    data = typed_table(draw, columns, rows, g)
    prompt = framed(draw, t, data, g=g, f=f, t="")
    head = f"rows = {rows}\n"
    if kind == "mean":
        code = f"groups = {{}}\nfor {g}, {f} in rows:\n    groups.setdefault({g}, []).append({f})\nprint({{k: round(sum(v) / len(v), 2) for k, v in groups.items()}})"  # fmt: skip
        return ask(prompt, head + code.replace("class,", "label,").replace("(class", "(label"), f"Average {f} by {g}: **{{out}}**.", think=f"Collect the {f} of each {g}, then the means.")  # fmt: skip
    add = "1" if kind == "count" else f
    name = "label" if g == "class" else g
    code = f"totals = {{}}\nfor {name}, {f} in rows:\n    totals[{name}] = totals.get({name}, 0) + {add}\n"  # fmt: skip
    if kind in ("sum", "count"):
        what = "Rows" if kind == "count" else f"Total {f}"
        return ask(prompt, head + code + "print(totals)", f"{what} by {g}: **{{out}}**.", think=f"Add up for each {g}.")  # fmt: skip
    function = "max" if kind == "best" else "min"
    code += f"best = {function}(totals, key=totals.get)\nprint(best, totals[best])"
    return ask(prompt, head + code, "It is **{out}**.".replace("{{", "{"), think=f"The total of each {g}; then {function} by value.")  # fmt: skip


@family("data processing", number=True, weight=1.5)
def order_value(draw: Draw) -> tuple[Item, ...]:
    """Quantities and prices: what the whole is worth."""
    count = draw.integer(2, 4)
    items = draw.random.sample([*GOODS, "hinges", "brackets", "cables", "screws", "tiles", "pipes"], count)  # fmt: skip
    q = [draw.integer(1, draw.pick(9, 50, 400)) for _ in items]
    p = [draw.pick(draw.integer(1, 60), draw.decimal(0.05, 30)) for _ in items]
    if draw.chance(0.6):
        data = typed_table(draw, ("item", draw.pick("qty", "quantity", "count"), "price"), list(zip(items, q, p, strict=True)), "order")  # fmt: skip
    else:
        form = draw.pick("{n} {i} at {p}", "{n} x {i} at {p} each", "{i}: {n} pieces for {p} each", "{n} {i} ({p} each)")  # fmt: skip
        data = ", ".join(form.format(n=n, i=i, p=x) for i, n, x in zip(items, q, p, strict=True))
    t = ("what is the whole order worth", "[tell|give] me the total [value|price|cost]", "all together, how much", "sum of quantity times price", "how much money is that [all together|in all]", "what does the order come to", "bill please", "add up the value of all lines", "total [value|price|cost] [of the order|]", "what does [everything|all of it] cost [together|]", "[order|invoice|grand] total", "quantity times price, summed [up|]", "what is [it|the stock|all that] worth", "how much [do I pay|is that] in total", "total of the [bill|invoice]")  # fmt: skip
    prompt = framed(draw, t, data, t="")
    rows = list(zip(q, p, strict=True))
    code = f"rows = {rows}\nresult = round(sum(n * price for n, price in rows), 2)\nprint(result)"
    return ask(prompt, code, "In total it is **{out}**.", think="Quantity times price for each row, added up.")  # fmt: skip


@family("data processing", weight=1.5)
def two_columns(draw: Draw) -> tuple[Item, ...]:
    """Two numbers for each name: change, ratio, what is too low."""
    kind = draw.pick("growth", "growth", "fall", "occupancy", "minimum", "minimum", "left", "rate", "difference")  # fmt: skip
    count = draw.integer(3, 4)
    if kind in ("growth", "fall", "difference"):
        columns = draw.pick(("product", "Q1", "Q2"), ("shop", "2022", "2023"), ("city", "before", "after"), ("team", "first half", "second half"), ("store", "May", "June"), ("student", "test 1", "test 2"))  # fmt: skip
        names = draw.random.sample(list(NAMES) if columns[0] == "student" else CITIES if columns[0] == "city" else [g.capitalize() for g in GOODS] if columns[0] == "product" else ["North", "South", "East", "West", "Harbor", "Center"], count)  # fmt: skip
        rows = [(n, draw.random.randint(20, 600), draw.random.randint(20, 600)) for n in names]
        n, *pair = rows[0]
        low, high = min(pair), max(pair) + 1
        rows[0] = (
            (n, high, low) if kind == "fall" else (n, low, high)
        )  # one of them does rise or fall
        t, body, answer = {
            "growth": (("which {a} rose most from {b} to {c}, and by how much", "strongest growth: {a} and number", "[tell|give] me the {a} with the largest rise from {b} to {c}, and the rise", "who or what improved most, with the difference", "name the {a} that went up most, with the amount", "biggest increase from {b} to {c}: which {a} and how much", "which {a} gained most between {b} and {c}, and how much", "largest growth, with the number"), "best = max(change, key=change.get)\nprint(best, change[best])", "It is **{out}**."),
            "fall": (("which {a} dropped most from {b} to {c}, and by how much", "biggest loss: {a} and number", "[tell|give] me the {a} with the largest fall, and the change", "who or what went down most, with the difference", "which {a} fell the most and by how much", "biggest drop from {b} to {c}: which {a}", "which {a} lost most between {b} and {c}"), "best = min(change, key=change.get)\nprint(best, change[best])", "It is **{out}**."),
            "difference": (("for each {a} the change from {b} to {c}", "[tell|give|show] me {c} minus {b} for every {a}", "by how much did each {a} go up or down", "rise or fall of each {a} from {b} to {c}", "differences, {c} minus {b}", "change from {b} to {c} for each {a}", "what is {c} minus {b} in every row", "difference {c} - {b} per {a}", "how much did each {a} change"), "print(change)", "The changes are **{out}**."),
        }[kind]  # fmt: skip
        data = typed_table(draw, columns, rows, columns[0])
        code = f"rows = {rows}\nchange = {{name: after - before for name, before, after in rows}}\n{body}"  # fmt: skip
        return ask(framed(draw, t, data, a=columns[0], b=columns[1], c=columns[2], t=""), code, answer, think="The second number minus the first for each row.")  # fmt: skip
    if kind in ("occupancy", "rate"):
        one, whole, part, said = draw.pick(("car park", "spaces", "used", "use"), ("bus", "seats", "taken", "load"), ("hotel", "rooms", "booked", "occupancy"), ("class", "students", "present", "attendance"), ("hall", "tickets", "sold", "sales rate"), ("line", "parts", "faulty", "fault rate"))  # fmt: skip
        names = [f"{one} {x}" for x in draw.random.sample("ABCDE", count)]
        names.sort()
        numbers = [(n, w := draw.random.randint(10, 90), draw.random.randint(2, w)) for n in names]
        told = draw.pick(", ".join(f"{n} has {w} {whole} {p} {part}" for n, w, p in numbers), ", ".join(f"{n} {w} {whole}, {p} {part}" for n, w, p in numbers), "; ".join(f"{n}: {w} {whole} of which {p} {part}" for n, w, p in numbers))  # fmt: skip
        pairs = [(w, p) for _, w, p in numbers]
        t = ("{d}. taken together, what percent of the {w} are {p}", "{d}: {s} of all together in percent", "total {p} over total {w} in percent: {d}", "{d}. all in all, the {s} in %", "given {d}, find the overall {s} in percent", "what share of the {w} is {p} altogether, in percent? {d}", "{d}. overall {s} [in percent|percent|in %]", "{d}. what percentage of all {w} is {p} [overall|in total]", "{d}. total {s} in percent", "what is the overall {s} in %: {d}", "{d}. how many percent of the {w} are {p} altogether")  # fmt: skip
        prompt = draw.phrase(*t, d=told, s=said, w=whole, p=part)
        code = f"rows = {pairs}\nresult = round(sum(b for a, b in rows) / sum(a for a, b in rows) * 100, 1)\nprint(result)"  # fmt: skip
        return ask(prompt, code, "Overall it is **{out}%**.", think=f"All {part} over all {whole}, times 100.")  # fmt: skip
    if kind == "left":
        names = draw.random.sample(list(NAMES), count)
        rows = [(n, draw.random.randint(50, 500), draw.random.randint(1, 49)) for n in names]
        data = typed_table(draw, ("name", "budget", "spent"), rows, "budget")
        t = ("[tell|give|show] me what remains for each", "what can each one still spend", "rest of the budget for everyone", "money left per name", "for each: budget less spent", "how much [has each|does each one have] left", "what is left for each", "remaining budget per person", "budget minus spent for everyone")  # fmt: skip
        code = f"rows = {rows}\nprint({{name: budget - spent for name, budget, spent in rows}})"
        return ask(framed(draw, t, data, t=""), code, "Left: **{out}**.", think="Budget minus spent for each row.")  # fmt: skip
    items = draw.random.sample(GOODS, count + 1)
    rows = [(i, draw.random.randint(1, 80), draw.random.randint(5, 60)) for i in items]
    if all(a >= b for _, a, b in rows):
        rows[0] = (items[0], 2, 9)
    told = draw.pick(", ".join(f"{i} {a} (min {b})" for i, a, b in rows), ", ".join(f"{i}: {a}, minimum {b}" for i, a, b in rows), typed_table(draw, ("item", "stock", "minimum"), rows, "stock"))  # fmt: skip
    t = ("what do I have to order", "[tell|give|show] me what is under its minimum", "where is the stock below the minimum", "which items need reordering (stock below minimum)", "which are short", "what is under the limit", "which stocks are too low", "what [must|should] be [reordered|ordered again] (stock under the minimum)", "list the items [under|below] their minimum", "which [have|got] too little", "what is [running low|below minimum]")  # fmt: skip
    code = f"rows = {rows}\nprint([item for item, stock, minimum in rows if stock < minimum])"
    return ask(framed(draw, t, told, t=""), code, "Below the minimum: **{out}**.", think="Keep the items with stock < minimum.")  # fmt: skip


@family("data processing")
def league_points(draw: Draw) -> tuple[Item, ...]:
    """Wins, draws and losses: points of each team."""
    teams = draw.random.sample("Comets Rovers Rangers Eagles Sharks United Tigers Hawks Bulls Owls".split(), draw.integer(2, 4))  # fmt: skip
    drawn = [[draw.random.randint(0, 9) for _ in range(3)] for _ in teams]
    rows = [(t, *figures) for t, figures in zip(teams, drawn, strict=True)]
    w, d = draw.pick((3, 1), (3, 1), (3, 1), (2, 1))
    data = draw.pick("wins draws losses: ", "won, drawn, lost: ", "") + ", ".join(f"{t} {a} {b} {c}" for t, a, b, c in rows) if draw.chance(0.6) else typed_table(draw, ("team", "wins", "draws", "losses"), rows, "league")  # fmt: skip
    points = sorted(w * wins + d * draws for wins, draws, _ in drawn)
    best = draw.chance(0.3) and points[-1] > points[-2]
    t = ("who leads, with {w} for a win and {e} for a draw", "{w} per win, {e} per draw, 0 per loss. who is on top", "first place if wins give {w} and draws {e}", "which team has most points ({w} a win, {e} a draw)", "{w} points for [a |]win and {e} for [a |]draw. [who|which team] is first", "a win gives {w}, a draw {e}. which team leads", "win = {w} points, draw = {e}. winner") if best else ("points, with {w} for a win and {e} for a draw", "{w} per win, {e} per draw, 0 per loss. points of everyone", "work out the points: win {w}, draw {e}", "league points for all, wins {w}, draws {e}", "how many points has each team ({w} a win, {e} a draw)", "standings please, when a win counts {w} and a draw counts {e}", "a win gives {w} points, a draw {e}. how many points does each have", "points of each team with {w} per win and {e} per draw", "win {w}, draw {e}, loss 0. league points")  # fmt: skip
    prompt = framed(draw, t, data, w=w, e=d, t="")
    code = f"rows = {rows}\npoints = {{team: {w} * wins + {d} * draws for team, wins, draws, losses in rows}}\n"  # fmt: skip
    if best:
        return ask(prompt, code + "print(max(points, key=points.get))", "First is **{out}**.", think=f"{w} times wins plus {d} times draws; then the most.")  # fmt: skip
    return ask(prompt, code + "print(points)", "The points are **{out}**.", think=f"{w} times wins plus {d} times draws.")  # fmt: skip


@family("data processing")
def week_pay(draw: Draw) -> tuple[Item, ...]:
    """Several values in a row and a rate: the total, and what it makes."""
    hours = [draw.pick(draw.integer(3, 10), draw.integer(12, 40) / 4) for _ in range(draw.integer(3, 6))]  # fmt: skip
    rate = draw.pick(draw.integer(9, 40), draw.decimal(9, 40))
    unit, per, out = draw.pick(("hours", "per hour", "pay"), ("hours", "an hour", "wage"), ("km", "per km", "cost"), ("kg", "per kg", "price"), ("litres", "per litre", "cost"), ("lessons", "a lesson", "fee"), ("kWh", "per kWh", "bill"))  # fmt: skip
    listed = draw.pick(", ".join(map(str, hours)), " ".join(map(str, hours)), " and ".join([", ".join(map(str, hours[:-1])), str(hours[-1])]))  # fmt: skip
    prompt = draw.phrase(
        "{v} {u} at {r} {p}. [sum|total] and {o}",
        "[this week|so far|altogether] it was {v} {u}, {r} {p}. total {u}, then the {o}",
        "first add {v} {u}, then times {r}: total and {o}",
        "I noted {v} {u}. the rate is {r} {p}. [give|tell] me the sum and the {o}",
        "{u} {v}; {r} {p}; total and {o}",
        "how many {u} are {v} together, and what is the {o} at {r} {p}",
        "sum the {u} {v} and multiply by {r} for the {o}; show both",
        "for {v} {u} with {r} {p}: the total and the {o}",
        "my log shows {v} ({u}). at {r} {p}, what are the total and the {o}",
        "[I|we|she] had {v} {u} at {r} {p}. total {u} and the {o}",
        "{v} {u}, {r} {p}: [total and|sum and] {o}",
        "timesheet {v} ({u}), {r} {p}. how many {u} and what {o}",
        "{u}: {v}. {r} {p}. sum of {u}, and the {o}",
        "add up {v} {u} and give the {o} at {r} {p}",
        "what are the total {u} and the {o} for {v} with {r} {p}",
        u=unit, v=listed, r=rate, p=per, o=out,
    )  # fmt: skip
    code = f"values = {hours}\ntotal = sum(values)\nprint(total, round(total * {rate}, 2))"
    return ask(prompt, code, f"Total {unit} and {out}: **{{out}}**.", think=f"The sum of {unit}, and times {rate}.")  # fmt: skip
