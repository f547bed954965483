"""Talks on a table, a list or a word of the person's: groups and filters, above that, pictures, the way."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, family
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.records import KINDS, drawn
from worldmodel_train.families.talks import said, shown
from worldmodel_train.families.words import variable, word

Turn = tuple[tuple[str, ...], str, str, str]
"""Wordings; code; answer; think."""


def _plain(said: tuple[str, ...]) -> tuple[str, ...]:
    """The wordings of a later turn as a first question."""
    return tuple(t.replace("~", "") for t in said)


@family("conversation", weight=2.5)
def chat_pasted_rows(draw: Draw) -> tuple[Item, ...]:
    """A pasted table of name, group and figure; then per group, only one group, the top, the rest."""
    k, g, v, word_, rows, told = drawn(draw)
    labels = list(dict.fromkeys(row[1] for row in rows))
    few = [w for w in labels if sum(row[1] == w for row in rows) > 1] or labels
    w, n = draw.pick(*few), sorted(row[2] for row in rows)[len(rows) // 2]
    name = draw.pick(*rows)[0]
    sums = (
        f"totals = {{}}\nfor {k}, {g}, {v} in rows:\n    totals[{g}] = totals.get({g}, 0) + {v}\n"
    )
    counts = (
        f"counts = {{}}\nfor {k}, {g}, {v} in rows:\n    counts[{g}] = counts.get({g}, 0) + 1\n"
    )
    groups = (
        f"groups = {{}}\nfor {k}, {g}, {v} in rows:\n    groups.setdefault({g}, []).append({v})\n"
    )
    values = f"[{v} for {k}, {g}, {v} in rows]"
    asks: dict[str, Turn] = {
        "total": (("~the total {v}", "total {v}?", "sum of {v}", "what is the total {v}", "add up {v}", "how much {v} in all", "~{v} in total", "sum the {v} column", "all {v} together", "total of the {v} column please", "what does {v} add up to", "overall {v}"), f"result = sum({values})\nprint(result)", "The total is **{out}**.", "The sum of {v}."),
        "mean": (("~the average {v}", "average {v}?", "mean of {v}", "what is the average {v}", "{v} on average", "~the mean {v}", "mean {v} over all rows", "average over all please, {v}", "what's the mean {v}", "average of the {v} column", "avg {v}", "the {v} on average"), f"result = round(sum({values}) / len(rows), 2)\nprint(result)", "The average is **{out}**.", "The mean of {v}."),
        "best": (("which {k} has the highest {v}?", "~the {k} with the highest {v}", "highest {v}: which {k}", "who or what has the most {v}", "top {k} by {v}", "~which {k} is first by {v}", "largest {v}, name the {k}", "the {k} with most {v}", "which row has the largest {v}, its {k}", "max {v}, which {k}", "where is {v} highest", "{k} with maximal {v}"), "print(max(rows, key=lambda row: row[2])[0])", "It is **{out}**.", "max by {v}."),
        "least": (("which {k} has the lowest {v}?", "~the {k} with the lowest {v}", "lowest {v}: which {k}", "who or what has the least {v}", "bottom {k} by {v}", "~which {k} is last by {v}", "smallest {v}, name the {k}", "the {k} with least {v}", "which row has the smallest {v}, its {k}", "min {v}, which {k}", "where is {v} lowest", "{k} with minimal {v}"), "print(min(rows, key=lambda row: row[2])[0])", "It is **{out}**.", "min by {v}."),
        "sums": (("~per {w}, in total", "total {v} per {w}", "~the total {v} for each {w}", "sum by {w}", "{v} per {w} please", "split the total {v} by {w}", "group by {g} and sum {v}", "sum of {v} per {w}", "~by {w}, summed", "how much {v} has each {w}", "totals by {w}", "now the sum for each {w}"), sums + "print(totals)", "The totals: **{out}**.", "Add {v} per {g}."),
        "means": (("~the average per {w}", "average {v} by {w}", "mean {v} for each {w}", "group by {g}, mean {v}", "~the mean {v} per {w}", "average of each {w}", "{v} per {w} on average", "what is the mean {v} in each {w}", "averages by {w}", "now the average {v} for every {w}", "mean per {w} please", "average per {w}?"), groups + "print({{g: round(sum(v) / len(v), 2) for g, v in groups.items()}})", "The averages: **{out}**.", "A list of {v} per {g}, then the means."),
        "counts": (("~how many per {w}", "count per {w}", "how many rows has each {w}", "number of rows by {w}", "group by {g} and count", "how often does each {w} occur", "~the number in each {w}", "how many of each {w}", "count them by {w}", "rows per {w}?", "size of each {w}"), counts + "print(counts)", "The counts: **{out}**.", "Count the rows per {g}."),
        "only": (("only {g} {x}", "~only those with {g} {x}", "just the {x} ones", "show the rows of {x}", "which belong to {x}", "filter {g} = {x}", "the {k} values of {x}", "~just {x}", "list the ones in {x}", "who or what is in {x}", "only {x} please", "restrict it to {x}"), f"print([{k} for {k}, {g}, {v} in rows if {g} == {{x!r}}])", "They are **{out}**.", "Keep the rows with {g} {x!r}."),
        "one sum": (("total {v} of {x} only", "~for {x} only, the total {v}", "how much {v} has {x}", "sum of {v} for {x}", "just {x}: total {v}", "the {v} of {x} added up", "total {v} where {g} is {x}", "~the total of {x}", "{x} alone, total {v}", "what does {x} have in total", "add up {v} for {x}", "{v} in {x}, all together"), f"result = sum({v} for {k}, {g}, {v} in rows if {g} == {{x!r}})\nprint(result)", "It is **{out}**.", "Add {v} where {g} is {x!r}."),
        "above": (("which have more than {n}", "~those above {n}", "{v} over {n}: which", "only rows with {v} > {n}", "filter {v} above {n}", "which {k} has {v} over {n}, list all", "~only {v} over {n}", "keep {v} > {n}", "who or what has more than {n} {v}", "list those with {v} greater than {n}", "{v} bigger than {n}, which ones", "show everything above {n}"), f"print([{k} for {k}, {g}, {v} in rows if {v} > {{n}}])", "They are **{out}**.", "Keep the rows with {v} > {n}."),
        "order": (("sort by {v}, highest first", "~sorted by {v}, largest first", "order them by {v} descending", "ranking by {v}", "rank by {v}, highest first", "from highest to lowest {v}", "sort descending by {v}", "~in order of {v}, most first", "arrange by {v}, biggest first", "list them by {v}, top first", "sort them, highest {v} on top", "order by {v}, high to low"), "print([row[0] for row in sorted(rows, key=lambda row: row[2], reverse=True)])", "In order: **{out}**.", "Sort by {v}, largest first."),
        "one": (("~{y}", "what about {y}", "{v} of {y}", "how much has {y}", "and {y}?", "the {v} of {y}", "look up {y}", "show {y}", "which {v} has {y}", "{y}'s {v}", "what is the {v} of {y}", "{y}: {v}?"), f"print([{v} for {k}, {g}, {v} in rows if {k} == {{y!r}}][0])", "It is **{out}**.", "The row of {y!r}."),
        "rows": (("how many rows are there", "~how many rows", "number of rows", "how many entries has the table", "count the rows", "rows in total?", "how long is the table", "how many lines without the header", "~the number of rows", "how many records", "size of the table in rows", "how many in all"), "result = len(rows)\nprint(result)", "There are **{out}** rows.", "len of rows."),
        "without": (("total {v} without {x}", "~without {x}, the total {v}", "leave {x} out, total {v}", "sum of {v} for all but {x}", "now the total {v} excluding {x}", "total {v} if {x} does not count", "everything except {x}: total {v}", "drop {x} and sum {v}", "ignore {x}, what is the total {v}", "sum of {v} not counting {x}", "{v} of all others than {x}, summed", "and the total without {g} {x}"), f"result = sum({v} for {k}, {g}, {v} in rows if {g} != {{x!r}})\nprint(result)", "It is **{out}**.", "Add {v} where {g} is not {x!r}."),
    }  # fmt: skip
    fill = {"k": k, "g": g, "v": v, "w": word_, "x": w, "n": n, "y": name}
    order = ["total", "mean", "best", "sums", "means", "counts", "rows", "order"]
    opened = draw.pick(*order)
    frame = draw.pick("{d}\n{q}", "{d}\n\n{q}", "{q}\n{d}", "table:\n{d}\n{q}", "here is my data:\n{d}\n\n{q}", "```\n{d}\n```\n{q}")  # fmt: skip
    items: list[Item] = []
    chosen = [opened, *draw.random.sample([a for a in asks if a != opened], draw.pick(1, 2, 2, 3))]
    for i, one in enumerate(chosen):
        wordings, code, answer, think = asks[one]
        prompt = draw.phrase(*_plain(wordings), **fill) if i == 0 else said(draw, wordings, **fill)
        code = code.replace("{x!r}", repr(w)).replace("{y!r}", repr(name)).replace("{n}", str(n))
        code = code.replace("{{", "{").replace("}}", "}")
        if i == 0:
            prompt = frame.format(d=told, q=prompt)
            code = f"rows = {rows}\n{code}"
        items.append(then(prompt, code, answer, think.format(**fill)))
    return tuple(items)


@family("conversation", heavy=True, weight=2.5)
def chat_frame_groups(draw: Draw) -> tuple[Item, ...]:
    """A data frame of the person's with a column of groups; filters, counts and means of groups."""
    k, g, v, names, groups, low, high, _ = draw.pick(*KINDS)
    few = draw.random.sample(groups, 2)
    count = draw.integer(4, min(6, len(names)))
    chosen = sorted(draw.random.sample(names, count), key=names.index)
    labels = [*few, *(draw.pick(*few) for _ in range(count - 2))]
    draw.random.shuffle(labels)
    values = draw.random.sample(range(low, high), count)
    df = draw.pick("df", "df", "df", "data", "table")
    columns = [(k, chosen), (v, values), (g, labels)]
    if draw.chance(0.5):
        columns = [columns[0], columns[2], columns[1]]
    made = ", ".join(f"'{c}': {x}" for c, x in columns)
    items: list[Item] = [Cell(f"import pandas as pd\n{df} = pd.DataFrame({{{made}}})")]
    x, n = draw.pick(*few), sorted(values)[count // 2 - 1]
    asks: dict[str, Turn] = {
        "only": (("only the {k}s with {g} {x}", "~only {x}", "which {k}s have {g} {x}", "the ones from {x}", "just those in {x}", "filter {g} == {x}", "{k}s where {g} is {x}", "who or what belongs to {x}", "show the {k}s of {x}", "list everything in {x}, {k}s only", "select {g} {x}, {k} column", "~just the {x} ones", "restrict to {x}, which {k}s"), f"print({df}[{df}['{g}'] == '{x}']['{k}'].tolist())", "They are **{out}**.", f"Rows of {df} with {g} {x}."),
        "counts": (("count per {g}", "~how many per {g}", "number of rows for each {g}", "how many of each {g}", "value counts of {g}", "group by {g} and count", "how often does each {g} occur", "how many {k}s in each {g}", "rows by {g}", "{g} counts please", "frequency of each {g}"), f"print({df}['{g}'].value_counts().to_dict())", "The counts: **{out}**.", f"value_counts of {g}."),
        "means": (("mean {v} per {g}", "average {v} by {g}", "~the average {v} for each {g}", "group by {g}, mean of {v}", "what is the mean {v} of each {g}", "{v} per {g} on average", "averages by {g}", "mean of {v} grouped by {g}", "~the mean {v} per {g}", "average {v} in every {g}", "for each {g} the mean {v}", "groupby {g} mean"), f"print({df}.groupby('{g}')['{v}'].mean().round(2).to_dict())", "The averages: **{out}**.", f"groupby {g}, mean of {v}."),
        "sums": (("total {v} per {g}", "sum of {v} by {g}", "~the total {v} for each {g}", "group by {g}, sum of {v}", "what is the total {v} of each {g}", "{v} per {g}, summed", "totals by {g}", "sum of {v} grouped by {g}", "~the sum per {g}", "add up {v} in every {g}", "for each {g} the total {v}", "groupby {g} sum"), f"print({df}.groupby('{g}')['{v}'].sum().to_dict())", "The totals: **{out}**.", f"groupby {g}, sum of {v}."),
        "maxima": (("highest {v} per {g}", "max {v} by {g}", "~the highest {v} for each {g}", "group by {g}, max of {v}", "what is the largest {v} in each {g}", "top {v} of every {g}", "maximum {v} per {g}", "max of {v} grouped by {g}", "~the maximum per {g}", "largest {v} by {g}", "for each {g} the highest {v}", "groupby {g} max"), f"print({df}.groupby('{g}')['{v}'].max().to_dict())", "The highest: **{out}**.", f"groupby {g}, max of {v}."),
        "one mean": (("average {v} of {x}", "mean {v} where {g} is {x}", "~the mean {v} for {x}", "what is the average {v} in {x}", "{v} of {x} on average", "mean of {v} for {g} {x}", "the {x} ones: average {v}", "average {v}, only {x}", "~the average of {x}", "just {x}: mean {v}", "mean {v} among {x}", "{x} only, average {v}"), f"result = round(float({df}[{df}['{g}'] == '{x}']['{v}'].mean()), 2)\nprint(result)", "It is **{out}**.", f"Rows with {g} {x}, mean of {v}."),
        "one count": (("how many are {x}", "how many have {g} {x}", "~how many in {x}", "number of rows with {g} {x}", "count {x}", "how many {k}s belong to {x}", "{x}: how many", "how often is {g} {x}", "~the number of {x}", "rows with {x}, how many", "how many from {x}"), f"result = int(({df}['{g}'] == '{x}').sum())\nprint(result)", "There are **{out}**.", f"Count {g} == {x}."),
        "best": (("who or what has the highest {v}?", "which {k} has the most {v}", "{k} with the highest {v} in {d}", "~the {k} with the highest {v}", "largest {v}: which {k}", "top {k} by {v}", "which {k} is first by {v}", "max {v}, give the {k}", "{k} with the largest {v}", "whose {v} is highest", "name of the row with the highest {v}", "~the top one by {v}"), f"print({df}.loc[{df}['{v}'].idxmax(), '{k}'])", "It is **{out}**.", f"idxmax of {v}."),
        "mean": (("what's the mean {v}?", "mean {v}", "~the average {v}", "average {v} over all", "mean of the {v} column", "{v} on average", "the mean of {v} in {d}", "avg {v}", "what is {v} on average", "~the mean {v}", "overall average {v}", "take the mean of {v}"), f"result = round(float({df}['{v}'].mean()), 2)\nprint(result)", "The mean is **{out}**.", f"mean of {v}."),
        "above": (("which {k}s have {v} above {n}", "~those with {v} over {n}", "filter {v} > {n}, {k}s only", "{k}s where {v} is more than {n}", "only {v} over {n}, list the {k}s", "rows with {v} > {n}, {k} column", "who or what has more than {n} {v}", "keep {v} greater than {n}", "{v} bigger than {n}: which {k}s", "select {v} > {n} and show {k}", "~the ones above {n}, by {v}", "list {k}s with {v} above {n}"), f"print({df}[{df}['{v}'] > {n}]['{k}'].tolist())", "They are **{out}**.", f"Rows with {v} > {n}."),
        "both": (("in {x} with {v} above {n}", "{g} {x} and {v} over {n}: which {k}s", "which {k}s of {x} have {v} > {n}", "~only {x} with {v} more than {n}", "filter {g} == {x} and {v} > {n}", "{k}s from {x} whose {v} is over {n}", "both {g} {x} and {v} above {n}", "those of {x} above {n}", "rows with {g} {x} and {v} greater than {n}, {k}s", "who or what in {x} has more than {n}", "{x} only, and {v} over {n}", "select {g} {x} & {v} > {n}"), f"print({df}[({df}['{g}'] == '{x}') & ({df}['{v}'] > {n})]['{k}'].tolist())", "They are **{out}**.", f"Rows with {g} {x} and {v} > {n}."),
        "order": (("sort by {v} descending", "~sorted by {v}, highest first", "order by {v}, largest first, {k}s only", "rank the {k}s by {v}", "sort_values {v} descending, show {k}", "{k}s from highest to lowest {v}", "ranking by {v}, top first", "arrange by {v}, high to low", "list the {k}s by {v}, most first", "~in order of {v}, biggest first", "sort {d} by {v}, highest on top, {k}s", "the {k}s by falling {v}"), f"print({df}.sort_values('{v}', ascending=False)['{k}'].tolist())", "In order: **{out}**.", f"sort_values by {v}, descending."),
        "groups": (("how many different {g}s", "number of distinct {g} values", "~how many {g}s are there", "unique values in {g}, how many", "how many {g}s", "count the different {g} values", "distinct {g}?", "nunique of {g}", "how many unique {g} values", "different values of {g}: how many", "in how many {g} groups do they fall", "the number of {g} groups"), f"result = {df}['{g}'].nunique()\nprint(result)", "There are **{out}**.", f"nunique of {g}."),
    }  # fmt: skip
    for one in draw.random.sample(list(asks), draw.pick(1, 2, 3, 3)):
        wordings, code, answer, think = asks[one]
        plurals = tuple(t.replace("{k}s", "cities" if k == "city" else f"{k}s").replace("{g}s", g.removesuffix("y") + "ies" if g in ("category", "country") else f"{g}s") for t in wordings)  # fmt: skip
        if not any(isinstance(i, Ask) for i in items):
            plurals = _plain(plurals)
        items.append(then(said(draw, plurals, k=k, g=g, v=v, x=x, n=n, d=df), code, answer, think))
    return tuple(items)


@family("conversation", weight=2.5)
def chat_above_that(draw: Draw) -> tuple[Item, ...]:
    """The mean or the median of a list; how many are above that, which, how far the largest is."""
    title, low, high, unit, convert = draw.pick(("temps", 5, 35, "fahrenheit", "v * 9 / 5 + 32"), ("distances", 2, 90, "miles", "v / 1.609344"), ("weights", 40, 110, "pounds", "v / 0.45359237"), ("minutes", 10, 200, "hours", "v / 60"), ("lengths", 10, 200, "inches", "v / 2.54"), ("scores", 10, 100, "percent of 120", "v / 120 * 100"), ("prices", 2, 99, "dollars at 1.1 dollars per euro", "v * 1.1"), ("heights", 140, 205, "feet", "v / 30.48"), ("volumes", 2, 80, "gallons", "v / 3.785411784"))  # fmt: skip
    one_place = draw.chance(0.4)
    values = [round(draw.random.uniform(low, high), 1) if one_place else draw.random.randint(low, high) for _ in range(draw.integer(5, 8))]  # fmt: skip
    name = title if draw.chance(0.7) else variable(draw, "values", "data", "x", "nums", "readings", "a")  # fmt: skip
    median = draw.chance(0.25)
    stat, spelled, formula = ("median", ("median", "middle value"), "statistics.median({0})") if median else ("mean", ("mean", "average", "mean value"), "sum({0}) / len({0})")  # fmt: skip
    short, rest = formula.format(name), formula.format("rest")
    head = "import statistics\n" if median else ""
    work = f"result = round({short}, 4)\nprint(result)"
    typed = draw.chance(0.4)
    m = draw.pick(*spelled)
    told = ", ".join(map(str, values))
    if typed:
        first = shown(draw, (
            "{m} of {v}", "{v}: {m}?", "{m} of {v} please", "what is the {m} of {v}", "my {t}: {v}. {m}", "{t} {v}, {m}?", "the {t} were {v}. what is the {m}", "here are the {t}: {v}. {m} please", "compute the {m} of these {t}: {v}", "for {v} I need the {m}", "I measured {v}. {m}?", "find the {m}: {v}", "{t} = {v}, {m}",
        ), f"{head}{name} = {values}\n{work}", f"The {stat} is **{{out}}**.", f"The {stat} of the values.", m=m, v=told, t=title)  # fmt: skip
        items: list[Item] = [first]
    else:
        first = shown(draw, (
            "{m} of {n}?", "what's the {m} of {n}", "{n}: {m}", "the {m} of {n} please", "compute the {m} of {n}", "{m} of my {n}", "find the {m} of {n}", "what is the {m} in {n}", "give me the {m} of {n}", "I need the {m} of {n}", "calculate {n}'s {m}", "{m} {n}", "how high is the {m} of {n}",
        ), f"{head}{work}", f"The {stat} is **{{out}}**.", f"The {stat} of {name}.", m=m, n=name)  # fmt: skip
        items = [Cell(f"{name} = {values}"), first]
    up = draw.chance(0.6)
    sign, side = (">", "[above|over|larger than|higher than|more than]") if up else ("<", "[below|under|smaller than|lower than|less than]")  # fmt: skip
    asks: dict[str, Turn] = {
        "many": ((f"how many are {side} that?", f"~how many are {side} [it|that]", f"how many of them are {side} that", f"count those {side} it", f"number of values {side} that", f"how many lie {side} the {m}", f"how many values are {side} this", f"~the number {side} it", f"how many come out {side} that", f"{side} that: how many", f"how often is it {side} that", f"how many {side} the {m}"), f"result = sum(v {sign} {short} for v in {name})\nprint(result)", "There are **{out}**.", f"Count v {sign} the {stat}."),
        "which": ((f"which are {side} that?", f"~which are {side} [it|that]", f"which of them are {side} that", f"list those {side} it", f"the values {side} that", f"which lie {side} the {m}", f"show the ones {side} this", f"~the ones {side} it", f"only those {side} that", f"{side} that: which", f"keep what is {side} that", f"which ones are {side} the {m}"), f"print([v for v in {name} if v {sign} {short}])", "They are **{out}**.", f"Keep v {sign} the {stat}."),
        "far": (("how far is the largest from that", "~how much larger is the maximum than that", "largest value minus that", "by how much does the highest exceed it", "how far above it is the highest", f"difference of the maximum to the {m}", "the max minus that", f"how much over the {m} is the largest", f"distance from the {m} to the largest", "how much bigger than that is the biggest", "and the largest minus it", "the highest is how much above that"), f"result = round(max({name}) - {short}, 4)\nprint(result)", "It is **{out}**.", f"The maximum minus the {stat}."),
        "convert": (("~all of them in {u}, one decimal", "the whole list in {u}, 1 decimal", "each one in {u} rounded to one decimal", "turn every value into {u}, one decimal", "give me all values in {u} (one decimal)", "list them in {u}, one decimal please", "in {u} for each, one decimal", "now all in {u}, one decimal", "convert each to {u} with one decimal", "every value as {u}, 1 decimal place", "~the list converted to {u}, one decimal"), f"print([round({convert}, 1) for v in {name}])", "Converted: **{out}**.", f"{convert} for each v."),
        "without low": ((f"~the {m} without the lowest", f"{m} again without the smallest one", f"drop the smallest, {m}?", f"leave out the lowest, then the {m}", f"without the minimum, what is the {m}", f"remove the lowest value and compute the {m} again", f"ignore the smallest one, new {m}", "same without the lowest", "skip the smallest and do it again", "what if I leave out the lowest", f"the {m} of all but the smallest"), f"{head}rest = sorted({name})[1:]\nresult = round({rest}, 4)\nprint(result)", f"Without the lowest the {stat} is **{{out}}**.", f"All but the smallest, then the {stat}."),
        "without high": ((f"now leave out the highest one and give me the {m} again", f"~the {m} without the highest", f"{m} again without the largest one", f"drop the largest, {m}?", f"leave out the highest, then the {m}", f"without the maximum, what is the {m}", f"remove the highest value and compute the {m} again", f"ignore the largest one, new {m}", "same without the highest", "skip the largest and do it again", "what if I leave out the highest", f"the {m} of all but the largest"), f"{head}rest = sorted({name})[:-1]\nresult = round({rest}, 4)\nprint(result)", f"Without the highest the {stat} is **{{out}}**.", f"All but the largest, then the {stat}."),
        "percent": ((f"what percentage is {side} that", f"~how many percent are {side} it", f"percent of values {side} that", f"how many percent lie {side} the {m}", f"share {side} that in percent", f"in percent: those {side} it", f"percentage {side} the {m}", f"what percent of them is {side} that", f"which percentage comes out {side} it", f"how many percent of the values are {side} this", f"~the percentage {side} it", f"values {side} that, in percent"), f"result = round(sum(v {sign} {short} for v in {name}) / len({name}) * 100, 1)\nprint(result)", "It is **{out}%**.", f"Count v {sign} the {stat}, over how many, times 100."),
        "differences": (("how far is each from that", f"difference of each to the {m}", "~each minus that", "deviation of each value from it", "subtract it from each", f"subtract the {m} from every value", "the deviations from that", "for each value the distance to it, with sign", f"each value less the {m}", "how much is each above or below it", "center them around it", "take that off every value"), f"m = {short}\nprint([round(v - m, 2) for v in {name}])", "The differences: **{out}**.", f"v minus the {stat} for each."),
        "spread": (("~the standard deviation", "standard deviation?", "std too", "and the sample standard deviation", "how large is the standard deviation", "stdev of them", "the standard deviation as well", "now the sd", "standard deviation of the same values", "and how much do they scatter, standard deviation", "also the std", "spread as standard deviation"), f"import statistics\nresult = round(statistics.stdev({name}), 4)\nprint(result)", "The standard deviation is **{out}**.", "statistics.stdev."),
    }  # fmt: skip
    if title == "minutes":
        asks["convert"] = asks["which"]
    that = draw.pick(("many",), ("which",), ("percent",), ("many", "which"), ("many", "percent"), ("far",), ("differences",), ())  # fmt: skip
    new = draw.pick("convert", "without low", "without high", "spread")
    for one in (*that, *((new,) if not that or draw.chance(0.5) else ())):
        wordings, code, answer, think = asks[one]
        if head and "statistics.median" in code and head not in code:
            code = head + code
        items.append(then(said(draw, wordings, u=unit), code, answer, think))
    return tuple(items)


@family("conversation", weight=2)
def chat_about_word(draw: Draw) -> tuple[Item, ...]:
    """A word in the question; then other things of the same word, or the same of another word."""
    w, other = word(draw), word(draw)
    if draw.chance(0.35):
        w = draw.pick("mississippi", "banana", "committee", "bookkeeper", "strawberry", "balloon", "assessment", "cinnamon", "raccoon", "parallel", "coffee", "success")  # fmt: skip
    asks: dict[str, Turn] = {
        "letters": (("how often does each letter occur in {w}", "letter counts of {w}", "letter frequencies of {w}", "how many of each letter in {w}", "frequency of the letters of {w}", "count the letters of {w}, each one", "tally the letters in {w}", "which letters has {w} and how often each", "for {w}, how many times does each letter come", "histogram of letters, {w}", "number of times each letter is in {w}"), "print({{c: {r}.count(c) for c in dict.fromkeys({r})}})", "The counts: **{out}**.", "Count each letter of {r}."),
        "different": (("how many different letters has {w}", "different letters in {w}", "number of distinct letters of {w}", "unique letters in {w}, how many", "how many letters does {w} use, each counted once", "count the different letters in {w}", "distinct letters of {w}?", "how many unique letters are in {w}", "how many kinds of letters are in {w}", "{w}: how many different letters", "size of the set of letters of {w}", "how many letters if repeats count once, {w}"), "result = len(set({r}))\nprint(result)", "It has **{out}** different letters.", "The set of the letters of {r}."),
        "reverse": (("reverse {w}", "{w} backwards", "write {w} backwards", "spell {w} from back to front", "{w} reversed", "turn {w} around", "what is {w} in reverse", "{w} the other way round", "flip the letters of {w}", "read {w} from right to left", "print {w} backwards", "{w} from the last letter to the first"), "print({r}[::-1])", "Backwards it is **{out}**.", "{r} with step -1."),
        "length": (("how many letters has {w}", "length of {w}", "how long is {w}", "number of letters in {w}", "{w}: how many letters", "count all letters of {w}", "how many characters are in {w}", "letters in {w}?", "how many letters does {w} have in all", "what is the length of {w}", "len of {w}", "total letters of {w}"), "result = len({r})\nprint(result)", "It has **{out}** letters.", "len of {r}."),
        "vowels": (("how many vowels are in {w}", "vowels in {w}", "count the vowels of {w}", "number of vowels in {w}", "{w}: how many vowels", "how many vowels has {w}", "vowel count of {w}", "how many of the letters of {w} are vowels", "tell me the number of vowels in {w}", "a e i o u in {w}, how many", "vowels of {w}, how many", "how often does {w} have a vowel"), "result = sum(c in 'aeiou' for c in {r})\nprint(result)", "It has **{out}** vowels.", "Count the letters of {r} in 'aeiou'."),
        "capitals": (("{w} in capitals", "write {w} in capital letters", "uppercase {w}", "{w} in upper case", "{w} all caps", "make {w} uppercase", "big letters for {w}", "turn {w} into capitals", "print {w} in big letters", "upper case of {w}", "capital letters for {w}", "{w} in block letters"), "print({r}.upper())", "In capitals: **{out}**.", "upper of {r}."),
        "sorted": (("sort the letters of {w}", "letters of {w} in alphabetical order", "the letters of {w} sorted", "put the letters of {w} in order", "order the letters of {w} from a to z", "alphabetize {w}", "letters of {w} from a to z", "arrange the letters of {w} alphabetically", "sorted letters of {w}", "{w} with its letters in order", "{w} alphabetically, letter by letter", "rearrange {w} so that its letters are in order"), "print(''.join(sorted({r})))", "Sorted: **{out}**.", "sorted letters of {r}."),
        "palindrome": (("is {w} a palindrome", "does {w} read the same backwards", "{w}: palindrome or not", "is {w} the same from both sides", "check whether {w} is a palindrome", "palindrome? {w}", "is {w} equal to its reverse", "can {w} be read both ways", "tell me if {w} is a palindrome", "reads {w} the same in both directions", "test {w} for being a palindrome", "{w} is a palindrome, true or false"), "print('yes' if {r} == {r}[::-1] else 'no')", "A palindrome? **{out}**.", "Compare {r} with its reverse."),
        "common": (("most common letter of {w}", "which letter is most frequent in {w}", "what letter occurs most in {w}", "the letter that {w} has most of", "most frequent letter in {w}", "{w}: most used letter", "top letter of {w} by count", "which letter comes most often in {w}", "the commonest letter of {w}", "which letter is there most in {w}", "letter with the highest count in {w}", "find the most common letter in {w}"), "print(max({r}, key={r}.count))", "It is **{out}**.", "max of the letters of {r} by count."),
        "ends": (("first and last letter of {w}", "with which letters does {w} begin and end", "the first letter and the last letter of {w}", "begin and end of {w}", "{w}: first and last letter", "which letters stand first and last in {w}", "outer letters of {w}", "the letters at both ends of {w}", "start and end letter of {w}", "give the first and the last letter of {w}", "both end letters of {w}", "the initial and the final letter of {w}"), "print({r}[0], {r}[-1])", "They are **{out}**.", "{r}[0] and {r}[-1]."),
    }  # fmt: skip
    if not any(w.count(c) > 1 for c in w) or sorted(map(w.count, set(w)))[-2:] == [max(map(w.count, w))] * 2:  # fmt: skip
        asks.pop("common")
    chosen = draw.random.sample(list(asks), draw.pick(2, 2, 3))
    it = ("the word", "it", "that word", "the same word", "this word")
    items: list[Item] = []
    for i, one in enumerate(chosen):
        wordings, code, answer, think = asks[one]
        target = w
        if i == 0:
            quote = draw.pick("{}", "'{}'", '"{}"', "the word {}")
            prompt = draw.phrase(*wordings, w=quote.format(w))
        elif draw.chance(0.2):
            target, w = other, other
            wordings, code, answer, think = asks[chosen[i - 1]]
            if chosen[i - 1] == "common":
                wordings, code, answer, think = asks["length"]
                prompt = draw.phrase("how long is {w}", *wordings, w=w)
            else:
                prompt = said(draw, ("~{w}", "what about {w}", "same for {w}", "~for {w}", "the same with {w}", "how about {w}", "now {w}", "and {w}?", "do {w} too", "{w} instead", "next: {w}", "use {w} instead", "and the word {w}"), w=w)  # fmt: skip
        else:
            prompt = said(draw, tuple(f"{start}{t}" for t in wordings for start in ("", "~", "~")), w=draw.pick(*it))  # fmt: skip
        fill = {"r": repr(target)}
        items.append(then(prompt, code.format(**fill), answer, think.format(**fill)))
        chosen[i] = chosen[i - 1] if i and target == other else one
    return tuple(items)


@family("conversation", heavy=True, weight=2)
def chat_picture(draw: Draw) -> tuple[Item, ...]:
    """Figures with names or numbers in a row, a question on them; then a picture of them."""
    named = draw.chance(0.6)
    if named:
        title, names = draw.pick(("sales", "Jan Feb Mar Apr May Jun".split()), ("visitors", "Mon Tue Wed Thu Fri Sat".split()), ("votes", "red blue green yellow".split()), ("stock", "pens pads ink glue".split()), ("costs", "rent food car fun".split()), ("rain", "Jan Feb Mar Apr May".split()))  # fmt: skip
        names = names[: draw.integer(3, len(names))]
        table = {n: draw.integer(5, 200) for n in names}
        data = str(table)
        told = draw.pick(", ".join(f"{k} {v}" for k, v in table.items()), f"{title} = {data}", data, "\n".join(f"{k}: {v}" for k, v in table.items()))  # fmt: skip
        x, y, values = f"list({title}.keys())", f"list({title}.values())", f"{title}.values()"
    else:
        title = draw.pick("values", "readings", "scores", "steps", "prices", "temps")
        row = [draw.integer(2, 90) for _ in range(draw.integer(4, 8))]
        data = str(row)
        told = draw.pick(", ".join(map(str, row)), f"{title} = {data}", data)
        x, y, values = "", title, title
    asks: tuple[Turn, ...] = (
        (("total of {t}", "{t}: total?", "sum of {t}", "{t} - add them up", "what is the sum of {t}", "{t}. how much in all", "add up {t}", "the total of {t} please", "{t}\ntotal", "{t}, sum please", "how much are {t} altogether", "I have {t}. total?"), f"result = sum({values})\nprint(result)", "The total is **{out}**.", "The sum."),
        (("average of {t}", "{t}: average?", "mean of {t}", "{t} - mean please", "what is the average of {t}", "{t}. what is it on average", "the mean of {t}", "the average of {t} please", "{t}\naverage", "{t}, mean please", "what are {t} on average", "I have {t}. average?"), f"result = round(sum({values}) / len({title}), 2)\nprint(result)", "The average is **{out}**.", "The mean."),
        (("highest value of {t}", "{t}: maximum?", "max of {t}", "{t} - what is the largest value", "what is the maximum of {t}", "{t}. highest number?", "largest value in {t}", "the highest figure of {t} please", "{t}\nmaximum value", "{t}, biggest number please", "the top value in {t}", "I have {t}. largest number?"), f"result = max({values})\nprint(result)", "The highest is **{out}**.", "max of the values."),
    )  # fmt: skip
    wordings, code, answer, think = draw.pick(*asks)
    first = then(draw.phrase(*wordings, t=told), f"{title} = {data}\n{code}", answer, think)
    plt = "import matplotlib.pyplot as plt\n"
    bars = named
    call = f"plt.bar({x}, {y})" if named else f"plt.plot({title})"
    kind = "bar chart" if bars else "line plot"
    plain = ("plot it", "~plot them", "plot that", "show it as a chart", "draw it", "~a plot of it", "can you plot it", "make a chart of it", "visualize it", "as a graph please", "show me a picture of that", "a diagram please", "draw a graph of these", "now a chart", "plot the data", "could you show that graphically")  # fmt: skip
    barred = ("as a bar chart", "~a bar chart", "bar chart please", "plot it with bars", "show it as bars", "draw bars for them", "make a bar plot of it", "a bar chart of these", "as bars please", "now a bar diagram", "give me a bar chart of it", "column chart of that")  # fmt: skip
    pied = ("as a pie chart", "~a pie chart", "pie chart please", "make a pie of it", "show it as a pie", "draw a pie chart of these", "pie plot", "a pie diagram please", "now as a pie", "give me a pie chart of it", "put it in a pie chart", "and the shares as a pie")  # fmt: skip
    lined = ("as a line", "~a line plot", "line chart please", "plot it as a line", "connect them with a line", "draw a line chart of it", "make a line graph", "a line plot of these", "as a line graph please", "now a line diagram", "give me a line chart of it", "with a line instead")  # fmt: skip
    binned = ("as a histogram", "~a histogram", "histogram please", "show it as a histogram", "draw a histogram of them", "make a histogram of it", "a histogram of these", "how are they distributed? draw it", "now a histogram", "give me a histogram of it", "histogram of the values", "plot the distribution as a histogram")  # fmt: skip
    pictures: list[tuple[tuple[str, ...], str, str]] = [(plain, call, kind), (plain, call, kind)]
    if named:
        pictures += [(barred, f"plt.bar({x}, {y})", "bar chart"), (pied, f"plt.pie({y}, labels={x})", "pie chart"), (lined, f"plt.plot({x}, {y})", "line plot")]  # fmt: skip
    else:
        pictures += [(binned, f"plt.hist({title})", "histogram"), (lined, f"plt.plot({title})", "line plot"), (barred, f"plt.bar(range(len({title})), {title})", "bar chart")]  # fmt: skip
    picture, made, kind = draw.pick(*pictures)
    items: list[Item] = [first, then(said(draw, picture), f"{plt}{made}\nplt.show()", f"Here is the {kind}.", f"A {kind} of {title}.")]  # fmt: skip
    if draw.chance(0.4):
        label = draw.pick("Results", "2024", "My data", "Overview", title.capitalize(), "First try")
        t = ("~with the title {l}", "add the title {l}", "put {l} as the title", "give it the title {l}", "with {l} on top as a title", "title it {l}", "the same with the title {l}", "call it {l}", "set the title to {l}", "I want the title {l}", "the title should be {l}", "now add a title: {l}")  # fmt: skip
        items.append(then(said(draw, t, l=label), f"{plt}{made}\nplt.title({label!r})\nplt.show()", f"Here it is with the title {label}.", f"The same, with plt.title({label!r})."))  # fmt: skip
    return tuple(items)


WAYS: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("area of a circle with radius {a}", "circle, r = {a}, area", "what is the area of a circle with radius {a}", "how big is a circle of radius {a}"), "math.pi * {a} ** 2", "The area is **{out}**.", "The area of a circle is pi times the radius squared: pi * {a} ** 2."),
    (("average of {a}, {b} and {c}", "mean of {a}, {b}, {c}", "what is the average of {a} and {b} and {c}", "{a}, {b}, {c}: mean"), "({a} + {b} + {c}) / 3", "The average is **{out}**.", "The sum of the numbers over how many there are: ({a} + {b} + {c}) / 3."),
    (("{p}% of {b}", "what is {p} percent of {b}", "how much is {p}% of {b}", "calculate {p}% of {b}"), "{b} * {p} / 100", "It is **{out}**.", "{p} percent means {p} hundredths: {b} * {p} / 100."),
    (("{b} with {p}% off", "{p}% discount on {b}", "price {b}, {p}% off", "{b} minus {p} percent"), "{b} * (1 - {p} / 100)", "It is **{out}**.", "What remains is 100 - {p} percent: {b} * (1 - {p} / 100)."),
    (("{b} plus {p}% tax", "add {p}% tax to {b}", "{b} with {p}% VAT", "gross of {b} at {p}%"), "{b} * (1 + {p} / 100)", "It is **{out}**.", "The price and {p} percent of it: {b} * (1 + {p} / 100)."),
    (("hypotenuse of a right triangle with legs {a} and {b}", "legs {a} and {b}, hypotenuse", "right triangle, legs {a}, {b}: longest side", "hypotenuse for {a} and {b}"), "math.sqrt({a} ** 2 + {b} ** 2)", "It is **{out}**.", "By Pythagoras it is the root of the sum of the squares: sqrt({a} ** 2 + {b} ** 2)."),
    (("speed for {b} km in {a} hours", "{b} km in {a} h, how fast", "I drove {b} km in {a} hours. speed?", "average speed: {b} km, {a} hours"), "{b} / {a}", "The speed is **{out} km/h**.", "Speed is distance over time: {b} / {a}."),
    (("area of a triangle, base {a}, height {b}", "triangle with base {a} and height {b}: area", "how large is a triangle with base {a} and height {b}", "triangle area for {a} and {b}, base and height"), "{a} * {b} / 2", "The area is **{out}**.", "Half of base times height: {a} * {b} / 2."),
    (("{b} at {p}% compound interest for {a} years", "what becomes of {b} in {a} years at {p}%, compounded", "{b} euros, {p}% a year, {a} years", "balance of {b} after {a} years at {p} percent"), "{b} * (1 + {p} / 100) ** {a}", "It is **{out}**.", "Each year it is multiplied by 1 + {p} / 100, {a} times: {b} * (1 + {p} / 100) ** {a}."),
    (("volume of a cylinder with radius {a} and height {b}", "cylinder r = {a}, h = {b}, volume", "how much fits into a cylinder of radius {a} and height {b}", "cylinder volume, radius {a}, height {b}"), "math.pi * {a} ** 2 * {b}", "The volume is **{out}**.", "The base pi * {a} ** 2 times the height {b}."),
    (("probability of at least one six in {a} rolls", "at least one six with {a} dice, probability", "chance of a six in {a} rolls of a die", "how likely is at least one six in {a} throws"), "1 - (5 / 6) ** {a}", "It is **{out}**.", "One less the chance of no six at all: 1 - (5 / 6) ** {a}."),
    (("{a} fahrenheit in celsius", "convert {a} F to C", "what is {a} °F in °C", "{a} degrees fahrenheit in celsius"), "({a} - 32) * 5 / 9", "It is **{out} °C**.", "Take 32 away, then times 5 over 9: ({a} - 32) * 5 / 9."),
    (("body mass index for {w} kg and {h} m", "bmi, {w} kg, {h} m", "I weigh {w} kg and am {h} m tall. bmi?", "what is the bmi of {w} kg at {h} m"), "{w} / {h} ** 2", "The BMI is **{out}**.", "The weight over the height squared: {w} / {h} ** 2."),
)  # fmt: skip


@family("conversation", weight=1)
def chat_the_way(draw: Draw) -> tuple[Item, ...]:
    """A figure, and how it was found."""
    asked, formula, answer, way = draw.pick(*WAYS)
    fill = {"a": draw.integer(2, 12), "b": draw.integer(13, 300), "c": draw.integer(2, 60), "p": draw.pick(3, 5, 10, 15, 19, 20, 25), "w": draw.integer(50, 99), "h": draw.pick(1.6, 1.65, 1.7, 1.75, 1.8)}  # fmt: skip
    if "fahrenheit" in asked[0]:
        fill["a"] = draw.integer(40, 110)
    head = "import math\n" if "math." in formula else ""
    made = formula.format(**fill)
    code = f"{head}result = round({made}, 2)\nprint(result)"
    first = then(draw.phrase(*asked, **fill), code, answer, f"{made}.")
    prompt = draw.phrase(
        "why?", "why is that", "how did you get that", "how did you compute that", "how come", "explain", "can you explain that", "what is the formula", "which formula did you use", "how do you calculate that", "show me the way", "how does one get there", "explain how you got this", "what did you do there", "and why is it that much", "how is that worked out", "how do I do that by hand", "please explain the calculation", "where does that number come from", "what is the reasoning",
    )  # fmt: skip
    return (first, Ask(prompt, (), way.format(**fill), think="Only the way is asked."))
