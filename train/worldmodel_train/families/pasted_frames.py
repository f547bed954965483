"""Data frames told in the prompt as people paste them: groups, gaps, two tables, pivots, dates, text."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.records import KINDS
from worldmodel_train.families.talks import said

Asked = tuple[tuple[str, ...], str, str, str]
"""Wordings; the code after the frame; answer; think."""

Column = tuple[str, list[object]]

_FRAMES = (
    "{d}\n[with|using|in] pandas: Q", "Q [with|using|in] pandas\n{d}", "pandas: Q\n{d}", "[load|read|put] this into [pandas|a dataframe|a data frame]: Q\n{d}", "[make|create|build] a [dataframe|data frame|pandas dataframe] [from|of] this [table|data]: Q\n{d}", "[given|I have|here is] this [dataframe|data frame|pandas table]\n{d}\nQ", "{d}\n\n[as a dataframe|use pandas|pandas please]: Q", "[dataframe|df|data frame|table]:\n{d}\nQ", "[in|with] a [dataframe|data frame|pandas dataframe] of\n{d}\nQ", "Q\n[use pandas|with pandas|pandas please]:\n{d}", "```\n{d}\n```\n[pandas|with pandas|use a dataframe]: Q", "[can you|please|could you] use pandas [here|for this]:\n{d}\nQ", "I [pasted|copied] a [table|sheet] [of mine|]:\n{d}\n[with pandas|in pandas|in a data frame], Q", "pandas dataframe {d}. Q", "Q, [in pandas|with pandas|using a dataframe]: {d}",
)  # fmt: skip


def _made(columns: list[Column], name: str = "df") -> str:
    inside = ", ".join(f"{key!r}: {values}" for key, values in columns)
    return f"{name} = pd.DataFrame({{{inside}}})"


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _told(draw: Draw, columns: list[Column], name: str = "df") -> str:
    """A table as CSV, Markdown, aligned text, a dictionary of columns, or the line that makes it."""
    names = [key for key, _ in columns]
    rows = list(zip(*(values for _, values in columns), strict=True))
    cells = [names, *([_text(v) for v in row] for row in rows)]
    gaps = any(v is None for row in rows for v in row)
    how = draw.random.random()
    if how < 0.22:
        return "{" + ", ".join(f"{key!r}: {values}" for key, values in columns) + "}"
    if how < 0.36:
        return _made(columns, name)
    if how < 0.44:
        return str([dict(zip(names, row, strict=True)) for row in rows])
    if how < 0.56:
        lines = ["| " + " | ".join(row) + " |" for row in cells]
        return "\n".join([lines[0], "|" + "---|" * len(names), *lines[1:]])
    if how < 0.68 and not gaps:
        wide = [max(len(row[i]) for row in cells) for i in range(len(names))]
        return "\n".join("  ".join(c.ljust(w) for c, w in zip(row, wide, strict=True)).rstrip() for row in cells)  # fmt: skip
    mark = draw.pick(",", ",", ",", ";", ", ")
    return "\n".join(mark.join(row) for row in cells)


def _plural(text: str) -> str:
    return text.replace("citys", "cities").replace("countrys", "countries")


def _question(draw: Draw, asked: Asked, head: str, columns: list[Column], think: str, **v: object) -> tuple[Item, ...]:  # fmt: skip
    wordings, code, answer, more = asked
    frames = (f.replace("Q", w) for f in _FRAMES for w in wordings)
    prompt = _plural(draw.phrase(*frames, d=_told(draw, columns), **v))
    code, more = code.format(**v), more.format(**v)
    return ask(prompt, f"import pandas as pd\n{head}{code}", answer, think=f"{think} {more}")


def _drawn(draw: Draw) -> tuple[dict[str, object], list[Column]]:
    """A table of names, groups and figures, and what may be asked of it."""
    k, g, v, names, groups, low, high, _ = draw.pick(*KINDS)
    few = draw.random.sample(groups, min(len(groups), draw.pick(2, 2, 3)))
    count = draw.integer(max(4, len(few) + 1), min(6, len(names)))
    chosen = sorted(draw.random.sample(names, count), key=names.index)
    labels = [*few, *(draw.pick(*few) for _ in range(count - len(few)))]
    draw.random.shuffle(labels)
    values = draw.random.sample(range(low, high), count)
    columns: list[Column] = [(k, list(chosen)), (g, list(labels)), (v, list(values))]
    if draw.chance(0.3):
        draw.random.shuffle(columns)
    x = draw.pick(*labels)
    say: dict[str, object] = {"k": k, "g": g, "v": v, "x": x, "n": sorted(values)[count // 2 - 1]}
    return say | {"y": draw.pick(*chosen), "r": draw.pick(2, 2, 3), "p": draw.pick(5, 10, 20)}, columns  # fmt: skip


_ONE_TABLE: tuple[Asked, ...] = (
    (("[average|mean] {v} [per|by|for each] {g}", "group by {g} and [average|take the mean of] {v}", "what is the average {v} [of|in|for] each {g}?", "groupby {g}, mean of {v}", "{v} per {g} on average", "the mean of {v} grouped by {g}", "~the average {v} for every {g}", "averages of {v} by {g}", "how high is the {v} of each {g} on average?", "[compute|find|show] the mean {v} per {g}", "for each {g} the average {v}", "average of {v} within each {g}"), "print(df.groupby('{g}')['{v}'].mean().round(2).to_dict())", "The averages: **{out}**.", "groupby {g}, mean of {v}."),
    (("[total|summed] {v} [per|by|for each] {g}", "group by {g} and [sum|add up] {v}", "what is the total {v} [of|in|for] each {g}?", "groupby {g}, sum of {v}", "how much {v} has each {g} in total?", "the sum of {v} grouped by {g}", "~the total {v} for every {g}", "totals of {v} by {g}", "[compute|find|show] the sum of {v} per {g}", "for each {g} the total {v}", "sum {v} within each {g}", "aggregate {v} by {g}, sum"), "print(df.groupby('{g}')['{v}'].sum().to_dict())", "The totals: **{out}**.", "groupby {g}, sum of {v}."),
    (("[highest|maximum|largest] {v} [per|by|for each] {g}", "group by {g}, max of {v}", "what is the highest {v} in each {g}?", "max {v} of every {g}", "~the largest {v} for each {g}", "the maximum of {v} grouped by {g}", "top {v} per {g}", "for each {g} the highest {v}", "groupby {g} and max of {v}", "biggest {v} within each {g}", "how high does {v} get in each {g}?"), "print(df.groupby('{g}')['{v}'].max().to_dict())", "The highest: **{out}**.", "groupby {g}, max of {v}."),
    (("how many rows [per|for each|in each] {g}?", "count the rows [per|by|for each] {g}", "value counts of {g}", "group by {g} and count", "how many {k}s [are in|has] each {g}?", "~how many of each {g}", "number of {k}s per {g}", "how often does each {g} occur?", "the size of every {g} group", "frequency of the values in {g}", "{g} counts"), "print(df['{g}'].value_counts().to_dict())", "The counts: **{out}**.", "value_counts of {g}."),
    (("which {k} has the [highest|largest|most] {v}?", "the {k} with the [highest|largest] {v}", "~the {k} with the most {v}", "find the {k} [where|whose] {v} is [highest|largest]", "[top|first] {k} by {v}", "row with the [maximum|largest] {v}, its {k}", "who or what has the maximal {v}? give the {k}", "idxmax of {v}, which {k}", "name the {k} of the largest {v}", "max {v}: which {k} is it?", "{k} with maximal {v}"), "print(df.loc[df['{v}'].idxmax(), '{k}'])", "It is **{out}**.", "idxmax of {v}, then {k}."),
    (("which {k} has the [lowest|smallest|least] {v}?", "the {k} with the [lowest|smallest] {v}", "~the {k} with the least {v}", "find the {k} [where|whose] {v} is [lowest|smallest]", "[bottom|last] {k} by {v}", "row with the [minimum|smallest] {v}, its {k}", "who or what has the minimal {v}? give the {k}", "idxmin of {v}, which {k}", "name the {k} of the smallest {v}", "min {v}: which {k} is it?", "{k} with minimal {v}"), "print(df.loc[df['{v}'].idxmin(), '{k}'])", "It is **{out}**.", "idxmin of {v}, then {k}."),
    (("[sort|order] by {v}, [highest|largest] first", "sort [it|them|the rows] by {v} descending", "the {k}s sorted by {v}, [highest|largest] first", "sort_values by {v}, descending, show the {k}s", "~the {k}s in order of {v}, largest first", "rank the {k}s by {v}, top first", "order the {k}s from highest to lowest {v}", "[list|show] the {k}s by falling {v}", "sort descending on {v} and list the {k}s", "{k}s by {v}, most first", "arrange by {v}, high to low, {k}s only"), "print(df.sort_values('{v}', ascending=False)['{k}'].tolist())", "In order: **{out}**.", "sort_values by {v}, descending."),
    (("[sort|order] by {v}, [lowest|smallest] first", "sort [it|them|the rows] by {v} ascending", "the {k}s sorted by {v}, [lowest|smallest] first", "sort_values by {v}, show the {k}s", "~the {k}s in order of {v}, smallest first", "rank the {k}s by {v}, lowest first", "order the {k}s from lowest to highest {v}", "[list|show] the {k}s by rising {v}", "sort ascending on {v} and list the {k}s", "{k}s by {v}, least first", "arrange by {v}, low to high, {k}s only"), "print(df.sort_values('{v}')['{k}'].tolist())", "In order: **{out}**.", "sort_values by {v}."),
    (("which {k}s have {v} [above|over|more than|greater than] {n}?", "[filter|keep] {v} > {n} and [list|show] the {k}s", "[only|select|show] the rows [with|where] {v} > {n}, {k}s", "{k}s with {v} [above|over] {n}", "~the {k}s with more than {n} {v}", "rows where {v} is greater than {n}: which {k}s?", "who or what has {v} over {n}? list the {k}s", "query {v} > {n}, {k} column", "list every {k} whose {v} exceeds {n}", "which {k}s exceed {n} in {v}?", "{v} bigger than {n}: the {k}s"), "print(df[df['{v}'] > {n}]['{k}'].tolist())", "They are **{out}**.", "Rows with {v} > {n}."),
    (("how many rows have {v} [above|over|more than|greater than] {n}?", "count the rows [with|where] {v} > {n}", "number of {k}s with {v} [above|over] {n}", "how many {k}s have more than {n} {v}?", "~how many have {v} over {n}", "how often is {v} greater than {n}?", "in how many rows does {v} exceed {n}?", "(df.{v} > {n}).sum() please", "how many {v} values are bigger than {n}?", "count {v} > {n}", "for how many {k}s is {v} above {n}?"), "result = int((df['{v}'] > {n}).sum())\nprint(result)", "There are **{out}**.", "Count {v} > {n}."),
    (("only the {k}s [with|where] {g} {x}", "which {k}s have {g} {x}?", "filter {g} == {x}, [list|show] the {k}s", "{k}s [in|of|from] {x}", "~the {k}s that belong to {x}", "[select|keep|show] the rows with {g} {x}, {k} column", "list every {k} whose {g} is {x}", "who or what is in {x}? {k}s please", "rows where {g} equals {x}: the {k}s", "which {k}s belong to {x}?", "query {g} is {x}, {k}s only"), "print(df[df['{g}'] == '{x}']['{k}'].tolist())", "They are **{out}**.", "Rows with {g} {x}."),
    (("[average|mean] {v} [of|for|in] {x}", "what is the average {v} where {g} is {x}?", "mean {v} of the rows with {g} {x}", "~the average {v} of {x}", "filter {g} == {x}, then mean of {v}", "how high is {v} on average in {x}?", "{v} of {x} on average", "for {x} only: mean {v}", "average of {v} among {x}", "take {g} {x} and average {v}", "the {x} rows: average {v}"), "result = round(float(df[df['{g}'] == '{x}']['{v}'].mean()), 2)\nprint(result)", "It is **{out}**.", "Rows with {g} {x}, mean of {v}."),
    (("[total|summed] {v} [of|for|in] {x}", "what is the total {v} where {g} is {x}?", "sum of {v} of the rows with {g} {x}", "~the total {v} of {x}", "filter {g} == {x}, then sum {v}", "how much {v} in {x}, all together?", "for {x} only: total {v}", "add up {v} for {x}", "take {g} {x} and sum {v}", "the {x} rows: total {v}", "sum the {v} of {x}"), "result = int(df[df['{g}'] == '{x}']['{v}'].sum())\nprint(result)", "It is **{out}**.", "Rows with {g} {x}, sum of {v}."),
    (("[average|mean] [of the column |of |]{v}", "what is the [average|mean] {v}?", "the mean of the {v} column", "~the average {v}", "df['{v}'].mean()", "how high is {v} on average?", "{v} on average", "average over the {v} column", "take the mean of {v}", "overall mean of {v}", "average {v} of all rows"), "result = round(float(df['{v}'].mean()), 2)\nprint(result)", "The mean is **{out}**.", "mean of {v}."),
    (("[sum|total] [of the column |of |]{v}", "what is the total {v}?", "the sum of the {v} column", "~the total {v}", "df['{v}'].sum()", "how much {v} in total?", "{v} in all", "add up the {v} column", "sum {v} over all rows", "overall total of {v}", "{v} of all rows together"), "result = int(df['{v}'].sum())\nprint(result)", "The total is **{out}**.", "sum of {v}."),
    (("median [of the column |of |]{v}", "what is the median {v}?", "the median of the {v} column", "~the median {v}", "df['{v}'].median()", "which {v} lies in the middle? the median", "middle value of {v}", "take the median of {v}", "median {v} of all rows", "the column {v}: median", "give the median over {v}"), "result = round(float(df['{v}'].median()), 2)\nprint(result)", "The median is **{out}**.", "median of {v}."),
    (("[standard deviation|std] [of the column |of |]{v}", "what is the standard deviation of {v}?", "the std of the {v} column", "~the standard deviation of {v}", "df['{v}'].std()", "how much does {v} scatter? std", "sample standard deviation of {v}", "take the std of {v}", "spread of {v} as a standard deviation", "the column {v}: standard deviation", "give the std over {v}"), "result = round(float(df['{v}'].std()), 2)\nprint(result)", "The standard deviation is **{out}**.", "std of {v} (n - 1)."),
    (("[top|first|best] {r} {k}s by {v}", "the {r} {k}s with the [highest|largest|most] {v}", "which {r} {k}s have the highest {v}?", "nlargest {r} of {v}, the {k}s", "~the {r} {k}s with most {v}", "the {r} rows with the largest {v}, {k}s", "name the {r} {k}s that lead by {v}", "{r} largest by {v}: which {k}s", "list the top {r} by {v}, {k}s only", "show the {r} highest rows by {v}, {k} column", "who or what are the {r} highest in {v}? {k}s"), "print(df.nlargest({r}, '{v}')['{k}'].tolist())", "They are **{out}**.", "nlargest {r} by {v}."),
    (("which {g} has the [highest|largest|most] total {v}?", "the {g} with the [highest|largest] sum of {v}", "sum {v} per {g}: which {g} is first?", "best {g} by total {v}", "~the {g} with the most {v} in total", "group by {g}, sum {v}, largest group", "in which {g} is the total {v} highest?", "{g} that leads when {v} is added up", "name the {g} with the largest total of {v}", "top {g} by summed {v}", "add {v} by {g}, who leads?"), "print(df.groupby('{g}')['{v}'].sum().idxmax())", "It is **{out}**.", "groupby {g}, sum of {v}, idxmax."),
    (("which {g} has the [highest|largest] [average|mean] {v}?", "the {g} with the [highest|largest] mean {v}", "average {v} per {g}: which {g} is first?", "best {g} by average {v}", "~the {g} with the highest {v} on average", "group by {g}, mean {v}, largest group", "in which {g} is the average {v} highest?", "{g} that leads by mean {v}", "name the {g} with the largest average of {v}", "top {g} by mean of {v}", "where is {v} highest on average, by {g}?"), "print(df.groupby('{g}')['{v}'].mean().idxmax())", "It is **{out}**.", "groupby {g}, mean of {v}, idxmax."),
    (("[raise|increase] {v} by {p} % in a new column and [show|list] it", "add a column with {v} plus {p} percent, show it", "new column new = {v} raised by {p}%", "every {v} {p}% higher: the new column", "~a column with {v} increased by {p} percent", "{v} times 1 + {p}/100 as a new column", "make a column of {v} after a rise of {p} %", "a new column with {p}% added to {v}, list its values", "what is each {v} when it grows by {p}%?", "add {p} percent to each {v}, new column", "create a column new: {v} up by {p} %"), "df['new'] = (df['{v}'] * (1 + {p} / 100)).round(2)\nprint(df['new'].tolist())", "The new column: **{out}**.", "{v} * (1 + {p} / 100)."),
    (("the [share|percentage] of each {k} in total {v}", "{v} as percent of the total, per {k}", "new column: {v} as a percentage of the sum", "what percent of all {v} has each {k}?", "~the percentage of the total {v} for each {k}", "share of {v} per {k} in percent", "divide {v} by its sum, in percent, per {k}", "how many percent of the {v} belong to each {k}?", "each row's {v} in % of the whole", "percent of total {v} by {k}", "normalise {v} to percent, per {k}"), "share = (df['{v}'] / df['{v}'].sum() * 100).round(2)\nprint(dict(zip(df['{k}'], share.tolist())))", "The shares in percent: **{out}**.", "{v} / sum * 100."),
    (("how many different {g}s [are there|]?", "number of [unique|distinct|different] {g} values", "nunique of {g}", "how many unique values has {g}?", "~how many {g}s there are", "count the distinct {g}s", "unique {g}s, how many?", "how many {g}s occur?", "the number of {g}s without repeats", "distinct values in the column {g}: how many", "count of different {g} values"), "result = df['{g}'].nunique()\nprint(result)", "There are **{out}**.", "nunique of {g}."),
    (("mean, min and max of {v}", "[smallest|lowest], [largest|highest] and [mean|average] {v}", "min, max and mean of the {v} column", "agg {v} with min, max, mean", "~the minimum, the maximum and the mean of {v}", "the range and the mean of {v}", "minimum, maximum, average of {v}", "three figures of {v}: min, max and mean", "how low, how high and how high on average is {v}?", "summary of {v}: min, max, mean", "lowest {v}, highest {v}, average {v}"), "print(df['{v}'].agg(['min', 'max', 'mean']).round(2).to_dict())", "The figures: **{out}**.", "agg of {v} with min, max and mean."),
    (("what is the {v} of {y}?", "{v} of {y}", "look up {y}: {v}", "the {v} of the row with {k} {y}", "~the {v} of {y}", "which {v} has {y}?", "find {y} and give its {v}", "loc {k} == {y}, {v}", "{y}: {v}?", "show the {v} for {y}", "how much {v} has {y}?"), "print(df.loc[df['{k}'] == '{y}', '{v}'].iloc[0])", "It is **{out}**.", "The row with {k} {y}."),
    (("which {k}s are above the average {v}?", "{k}s with {v} above the mean", "rows with {v} greater than the average, {k}s", "~the {k}s above average in {v}", "filter {v} > mean of {v}, list the {k}s", "who or what is better than average in {v}? {k}s", "{v} over its mean: which {k}s", "above-average {v}: list the {k}s", "{k}s whose {v} exceeds the average", "keep what lies above the mean {v}, {k}s only", "which rows beat the average {v}? the {k}s"), "print(df[df['{v}'] > df['{v}'].mean()]['{k}'].tolist())", "They are **{out}**.", "Rows with {v} above the mean."),
)  # fmt: skip


def _first(asked: Asked) -> Asked:
    return tuple(w.replace("~", "") for w in asked[0]), *asked[1:]


@family("data processing", heavy=True, weight=4)
def pasted_frame(draw: Draw) -> tuple[Item, ...]:
    """One table in the prompt, one question in pandas, then sometimes more on the same frame."""
    say, columns = _drawn(draw)
    asks = draw.random.sample(_ONE_TABLE, draw.pick(1, 1, 2, 3))
    items = _question(draw, _first(asks[0]), _made(columns) + "\n", columns, "Make the data frame.", **say)  # fmt: skip
    for wordings, code, answer, think in asks[1:]:
        prompt = _plural(said(draw, wordings, **say))
        items += (then(prompt, code.format(**say), answer, think.format(**say)),)
    return items


_GAPS: tuple[Asked, ...] = (
    (("how many values are missing[ in {v}|]?", "count the [missing values|NaNs|gaps] [in|of] {v}", "number of NaN in {v}", "isnull sum of {v}", "how many gaps has {v}?", "how many rows have no {v}?", "missing entries in the column {v}: how many", "df.{v}.isna().sum()", "how often is {v} empty?", "in how many rows is {v} not given?", "how many {k}s have no {v}?"), "result = int(df['{v}'].isna().sum())\nprint(result)", "**{out}** missing.", "isna of {v}, sum."),
    (("[fill|replace] the [missing values|gaps|NaNs] [in {v} |]with the [mean|average], then show {v}", "fillna with the mean, {v} column", "put the average where {v} is missing", "impute {v} with its mean", "missing {v} := average of the others, show the column", "fill the holes in {v} by the mean and list {v}", "replace NaN in {v} by the average", "{v} with gaps filled by the mean", "complete {v} with the mean of the known ones", "what does {v} look like with the mean in the gaps?", "use the mean of {v} for what is missing, show {v}"), "df['{v}'] = df['{v}'].fillna(df['{v}'].mean()).round(2)\nprint(df['{v}'].tolist())", "Filled: **{out}**.", "fillna of {v} with its mean."),
    (("[fill|replace] the [missing values|gaps|NaNs] [in {v} |]with 0, then the [mean|average] {v}", "fillna(0), then the mean of {v}", "count missing {v} as 0: what is the average?", "average {v} when a missing one is zero", "zero for the gaps, then mean of {v}", "set missing {v} to 0 and average", "mean of {v} with NaN as 0", "treat empty {v} as zero; mean?", "replace NaN by zero, average of {v}", "{v} on average, gaps as zeros", "the mean of {v} if a gap means nothing, that is 0"), "result = round(float(df['{v}'].fillna(0).mean()), 2)\nprint(result)", "The mean is **{out}**.", "fillna(0), then mean of {v}."),
    (("[drop|remove] the rows with [missing values|gaps|NaN] and give the [mean|average] {v}", "dropna, then mean of {v}", "average {v} [without|ignoring|leaving out] the missing ones", "mean of {v}, skip the empty rows", "mean {v} of the complete rows", "leave out what is missing: average {v}", "remove incomplete rows, average of {v}", "what is the mean {v} where it is known?", "the average of the known {v}", "{v} on average, gaps left out", "clean it with dropna and average {v}"), "df = df.dropna()\nresult = round(float(df['{v}'].mean()), 2)\nprint(result)", "The mean is **{out}**.", "dropna, then mean of {v}."),
    (("which {k}s have no {v}?", "the {k}s [where|with] {v} [is missing|missing]", "list the {k}s without {v}", "rows with NaN in {v}: which {k}s", "for which {k}s is {v} missing?", "whose {v} is missing? {k}s", "show the {k}s with a gap in {v}", "where is {v} empty, {k}s please", "{k}s lacking {v}", "filter {v} isna and list the {k}s", "name every {k} that has no {v}"), "print(df[df['{v}'].isna()]['{k}'].tolist())", "They are **{out}**.", "Rows where {v} is missing."),
    (("how many rows are [complete|left after dropna|without a gap]?", "number of complete rows", "dropna, then how many rows?", "how many rows remain [without|after dropping] the missing ones?", "drop incomplete rows and count", "count the rows without NaN", "how many {k}s have all values?", "rows with nothing missing: how many", "len after dropna", "how many records are whole?", "remove rows with gaps, how many stay?"), "result = len(df.dropna())\nprint(result)", "There are **{out}**.", "dropna, then len."),
    (("[fill|replace] the [missing values|gaps|NaNs] with the median, then the total {v}", "fillna with the median, then sum of {v}", "median for the gaps in {v}; total?", "impute {v} with the median and add up", "sum of {v} after filling in the median", "put the median where {v} is missing and sum", "total {v} with the median for missing ones", "complete {v} by its median, then the sum", "gaps in {v} := median, total {v}", "use the median of {v} for what is missing and add all", "what does {v} sum to with the median in the gaps?"), "df['{v}'] = df['{v}'].fillna(df['{v}'].median())\nresult = float(df['{v}'].sum())\nprint(result)", "The total is **{out}**.", "fillna of {v} with its median, then sum."),
)  # fmt: skip


@family("data processing", heavy=True, weight=1.5)
def frame_with_gaps(draw: Draw) -> tuple[Item, ...]:
    """Missing values: how many, where, filled with the mean, the median or 0, or dropped."""
    say, columns = _drawn(draw)
    for key, values in columns:
        if key == say["v"]:
            for place in draw.random.sample(range(len(values)), draw.pick(1, 1, 2)):
                values[place] = None
    asked = draw.pick(*_GAPS)
    return _question(draw, asked, _made(columns) + "\n", columns, "None is a missing value.", **say)


_SERIES: tuple[Asked, ...] = (
    (("[cumulative|running] [sum|total] of {s}", "cumsum of {s}", "what is the running total of {s}?", "the cumulative sums of {s}", "add {s} up step by step (cumsum)", "running totals for {s}", "cumulate {s}", "{s}: cumulative sum", "show the partial sums of {s}", "the sums so far for {s}", "accumulate the values {s}"), "print(s.cumsum().tolist())", "The running totals: **{out}**.", "cumsum."),
    (("[differences|changes] between neighbours in {s}", "diff of {s}", "what are the differences from one to the next in {s}?", "change from value to value in {s}", "{s}: diff", "how much does each value differ from the one before? {s}", "step to step change of {s}", "successive differences of {s}", "the increments in {s}", "first differences of {s}", "value minus the one before, for {s}"), "print(s.diff().dropna().astype(int).tolist())", "The differences: **{out}**.", "diff without the first."),
    (("percent change [from one to the next|] in {s}", "pct_change of {s} in percent", "by how many percent does each value change? {s}", "{s}: percentage change step by step", "growth in % from value to value of {s}", "relative changes in percent for {s}", "the growth rates of {s}, percent", "how much percent up or down each step in {s}", "changes of {s} in percent", "percentage difference to the one before, {s}", "step growth of {s} in %"), "print((s.pct_change().dropna() * 100).round(2).tolist())", "The changes in percent: **{out}**.", "pct_change times 100, without the first."),
    (("[rolling|moving] [average|mean] of {r} [values |]for {s}", "rolling({r}).mean() of {s}", "{s}: moving average, window {r}", "smooth {s} with a moving average over {r}", "the {r}-point moving average of {s}", "average of every {r} neighbours in {s}", "window {r}, rolling mean, {s}", "running mean over {r} values of {s}", "the mean of each {r} in a row for {s}", "sliding average ({r}) of {s}", "moving mean of {s}, {r} at a time"), "print(s.rolling({r}).mean().dropna().round(2).tolist())", "The moving averages: **{out}**.", "rolling({r}), mean."),
    (("ranks of {s}, largest is 1", "rank {s} descending", "which place has each of {s}? largest first", "{s}: ranks, highest = 1", "give each of {s} its rank, biggest is number 1", "rank the values {s} from the top", "places of {s} when the largest wins", "the ranking of {s} (1 = largest)", "rank(ascending=False) of {s}", "from first to last place: {s}", "who is first? rank {s}, most first"), "print(s.rank(ascending=False).astype(int).tolist())", "The ranks: **{out}**.", "rank, descending."),
    (("the {q} quantile of {s}", "quantile({q}) of {s}", "{s}: quantile {q}", "which value is the {q} quantile of {s}?", "take the {q}-quantile of {s}", "the quantile at {q} for {s}", "compute quantile {q} of {s}", "find the {q} quantile: {s}", "value below which a share of {q} of {s} lies", "give me quantile {q} of {s}", "quantile of {s} at {q}"), "result = round(float(s.quantile({q})), 3)\nprint(result)", "The quantile is **{out}**.", "quantile {q}."),
    (("skip every value of {s} that is [above|over] {n}", "filter {s} to at most {n}", "keep only {s} up to {n}", "{s}: those not above {n}", "which of {s} are at most {n}?", "remove what is larger than {n} from {s}", "values <= {n} of {s}", "drop everything over {n} in {s}", "the rest of {s} without values above {n}", "select s <= {n} from {s}", "only {n} or less of {s}"), "print(s[s <= {n}].tolist())", "They are **{out}**.", "Keep s <= {n}."),
    (("clip {s} to at most {n}", "limit {s} to {n}", "{s} with everything above {n} set to {n}", "cap the values {s} at {n}", "clip(upper={n}) of {s}", "set larger values in {s} down to {n}", "no more than {n}: cut {s}", "{s} capped at {n}", "cut off {s} at {n}", "values {s} with an upper limit of {n}", "replace what exceeds {n} in {s} by {n}"), "print(s.clip(upper={n}).tolist())", "Clipped: **{out}**.", "clip(upper={n})."),
    (("z-scores of {s}", "standardise {s}", "standard scores for {s}", "{s}: z-score of each", "how many standard deviations from the mean is each of {s}?", "subtract the mean and divide by the std: {s}", "normalise {s} to mean 0 and std 1", "z values of {s}", "(s - mean) / std for {s}", "the standardised values of {s}", "turn {s} into z-scores"), "print(((s - s.mean()) / s.std()).round(3).tolist())", "The z-scores: **{out}**.", "(s - mean) / std."),
    (("scale {s} to 0 to 1", "min-max scaling of {s}", "{s} between 0 and 1", "normalise {s} to the range 0 to 1", "rescale {s}: smallest 0, largest 1", "min-max normalise {s}", "{s}: (s - min) / (max - min)", "bring {s} into 0 ... 1", "the scaled values of {s}, 0 to 1", "map {s} so that the smallest is 0 and the largest 1", "unit range for {s}"), "print(((s - s.min()) / (s.max() - s.min())).round(3).tolist())", "Scaled: **{out}**.", "(s - min) / (max - min)."),
)  # fmt: skip
_SERIES_FRAMES = (
    "Q [with|in|using] pandas", "pandas: Q", "[in|with|using] pandas, Q", "pandas series: Q", "Q (pandas)", "Q, pandas please", "[make|take] a [pandas |]series: Q", "[can you|could you|please] use pandas: Q", "Q, as a pandas series", "I need pandas for this: Q", "[use|import] pandas. Q", "Q in a pandas series",
)  # fmt: skip


@family("data processing", heavy=True, weight=1.5)
def pandas_series(draw: Draw) -> tuple[Item, ...]:
    """Running sums, differences, moving means, ranks and scalings of a series."""
    values = draw.random.sample(range(1, draw.pick(40, 100, 400)), draw.integer(4, 8))
    wordings, code, answer, think = draw.pick(*_SERIES)
    told = draw.pick(str(values), ", ".join(map(str, values)), ", ".join(map(str, values)))
    fill = {"r": draw.pick(2, 3, 3), "q": draw.pick(0.25, 0.75, 0.9, 0.1, 0.5), "n": sorted(values)[-2] - 1}  # fmt: skip
    frames = (f.replace("Q", w) for f in _SERIES_FRAMES for w in wordings)
    prompt = draw.phrase(*frames, s=told, **fill)
    made = f"import pandas as pd\ns = pd.Series({values})\n"
    return ask(prompt, made + code.format(**fill), answer, think=f"A series, then {think.format(**fill)}")  # fmt: skip


_SHOPS = (
    ("product", "price", "qty", ("tea", "milk", "bread", "rice", "soap", "salt", "cheese"), 1, 30, 1, 20), ("item", "weight", "count", ("bolt", "nut", "screw", "hook", "pin", "plate"), 2, 90, 3, 60), ("worker", "rate", "hours", ("Ann", "Bob", "Carl", "Dina", "Eve", "Fay"), 12, 48, 4, 45), ("room", "fee", "nights", ("single", "double", "suite", "loft", "studio"), 50, 260, 1, 9), ("fruit", "price", "kilos", ("apple", "pear", "plum", "fig", "kiwi"), 2, 12, 1, 25), ("course", "fee", "students", ("art", "maths", "music", "chess", "yoga"), 20, 150, 3, 30), ("car", "tariff", "days", ("Golf", "Polo", "Clio", "Corsa", "Fiesta"), 25, 90, 1, 14), ("film", "ticket", "visitors", ("Ember", "Atlas", "Nomad", "Orbit", "Pulse"), 6, 16, 20, 300),
)  # fmt: skip
_TWO: tuple[Asked, ...] = (
    (("merge on {k}, then the total of {a} times {b}", "join them on {k}; what is the sum of {a} * {b}?", "total {a} x {b} after [joining|merging] by {k}", "combine both by {k} and add up {a} times {b}", "match by {k}, multiply {a} and {b}, total?", "what do {a} times {b} come to in all, matched by {k}?", "sum of {a} * {b} over the matching {k}s", "overall total: {a} times {b}, merge on {k}", "merge, multiply {a} by {b}, sum", "put both together by {k}; total of {a} * {b}", "all {a} times {b} together, joined on {k}"), "both = a.merge(b, on='{k}')\nresult = int((both['{a}'] * both['{b}']).sum())\nprint(result)", "The total is **{out}**.", "Merge on {k}, sum of {a} * {b}."),
    (("merge on {k}, then {a} times {b} for each {k}", "join them on {k}; what is {a} * {b} per {k}?", "{a} x {b} of each {k} after [joining|merging]", "combine both by {k} and multiply {a} by {b} in each row", "match by {k} and show {a} times {b} for every {k}", "per {k}: {a} times {b}", "the product of {a} and {b} of each matching {k}", "list {a} * {b} by {k}, merge on {k}", "merge, multiply {a} by {b}, by {k}", "put both together by {k}; {a} * {b} of each", "how much is {a} times {b} for each {k}?"), "both = a.merge(b, on='{k}')\nprint(dict(zip(both['{k}'], (both['{a}'] * both['{b}']).tolist())))", "Each: **{out}**.", "Merge on {k}, then {a} * {b}."),
    (("which {k} has the [highest|largest|most] {a} times {b}? merge on {k}", "join on {k}: the {k} with the largest {a} * {b}", "top {k} by {a} x {b} after merging", "merge both and name the {k} with most {a} times {b}", "{k} with the highest product of {a} and {b}, joined on {k}", "after a merge on {k}, which has the largest {a} times {b}?", "best {k} by {a} * {b}, merge on {k}", "combine by {k}: where is {a} * {b} highest?", "match them by {k} and find the maximum of {a} times {b}, the {k}", "for which {k} is {a} times {b} largest?", "largest {a} * {b}: which {k}, after joining"), "both = a.merge(b, on='{k}')\nboth['total'] = both['{a}'] * both['{b}']\nprint(both.loc[both['total'].idxmax(), '{k}'])", "It is **{out}**.", "Merge on {k}, {a} * {b}, idxmax."),
    (("which {k}s are in both?", "{k}s that occur in both tables", "inner join on {k}: which {k}s?", "merge on {k} and list the {k}s", "which {k}s do they share?", "common {k}s of the two tables", "list the {k}s found in each of the two", "what {k}s match?", "the {k}s of the inner merge", "{k}s in the first and in the second table", "join them: which {k}s remain?"), "both = a.merge(b, on='{k}')\nprint(both['{k}'].tolist())", "They are **{out}**.", "Merge on {k}."),
    (("which {k}s have no {b}?", "{k}s of the first table that are [missing|not] in the second", "which {k}s are only in the first one?", "left join on {k}: which have no {b}?", "list the {k}s without {b}", "{k}s with {a} but without {b}", "for which {k}s is no {b} given?", "what {k}s lack {b}?", "unmatched {k}s of the first table", "which of the first table's {k}s find no partner?", "the {k}s that have {a} only"), "print(a[~a['{k}'].isin(b['{k}'])]['{k}'].tolist())", "They are **{out}**.", "{k}s of a that are not in b."),
    (("how many rows has the [merge|join|inner join] on {k}?", "merge on {k}, how many rows?", "inner join by {k}: number of rows", "how many {k}s match?", "rows after merging on {k}", "count the matching {k}s", "join both on {k} and count", "how many {k}s occur in both?", "length of the merged frame, on {k}", "number of {k}s in common", "merge them, count the rows"), "result = len(a.merge(b, on='{k}'))\nprint(result)", "There are **{out}**.", "Merge on {k}, len."),
)  # fmt: skip
_TWO_FRAMES = (
    "[two tables|two data frames|two dataframes]:\n{d}\n\n{e}\nQ [with|in|using] pandas", "{d}\n\n{e}\n[pandas|with pandas|using pandas]: Q", "a:\n{d}\nb:\n{e}\n[pandas|in pandas|with pandas], Q", "[given|I have] a = {d} and b = {e}. [pandas|with pandas|in pandas]: Q", "Q\n{d}\n\n{e}\n[use pandas|with pandas|pandas please]", "pandas: Q\n{d}\n\n{e}", "first table:\n{d}\nsecond table:\n{e}\n[with|using] pandas: Q", "[with|in] pandas, Q\nfirst {d}\nsecond {e}", "merge with pandas\n{d}\nand\n{e}\nQ", "[please |]join these [two |]in pandas:\n{d}\n\n{e}\nQ", "left:\n{d}\n\nright:\n{e}\n\n[pandas|pd.merge|in pandas]: Q", "one [sheet|table] has\n{d}\nthe other has\n{e}\n[in|with] pandas: Q",
)  # fmt: skip


@family("data processing", heavy=True, weight=1.5)
def two_frames(draw: Draw) -> tuple[Item, ...]:
    """Two tables joined on a key: totals, products, what matches and what does not."""
    k, a, b, names, low, high, few, many = draw.pick(*_SHOPS)
    known = draw.random.sample(names, draw.integer(3, len(names) - 1))
    bought = draw.random.sample(known, draw.integer(2, len(known) - 1))
    bought += draw.random.sample([n for n in names if n not in known], draw.pick(0, 1))
    draw.random.shuffle(bought)
    wordings, code, answer, think = draw.pick(*_TWO)
    first: list[Column] = [(k, list(known)), (a, [draw.random.randint(low, high) for _ in known])]
    second: list[Column] = [(k, list(bought)), (b, draw.random.sample(range(few, many + 5), len(bought)))]  # fmt: skip
    frames = (f.replace("Q", w) for f in _TWO_FRAMES for w in wordings)
    fill = {"k": k, "a": a, "b": b}
    prompt = draw.phrase(*frames, d=_told(draw, first, "a"), e=_told(draw, second, "b"), **fill)
    head = f"import pandas as pd\n{_made(first, 'a')}\n{_made(second, 'b')}\n"
    return ask(prompt, head + code.format(**fill), answer, think=f"Two frames. {think.format(**fill)}")  # fmt: skip


_PIVOTS: tuple[Asked, ...] = (
    (("pivot: {g} as rows, {h} as columns, sum of {v}", "pivot table of {v}, rows {g}, columns {h}, sum", "total {v} by {g} and {h}", "group by {g} and {h}, sum {v}, unstack", "cross table of {g} and {h} with summed {v}", "{v} by {g} (rows) and {h} (columns), summed", "a table with {g} down and {h} across: total {v}", "pivot_table index {g}, columns {h}, values {v}, sum", "sum of {v} for each {g} and {h}", "arrange {v} by {g} and {h}, totals", "make a pivot of {v}: {g} x {h}, sum"), "table = df.pivot_table(index='{g}', columns='{h}', values='{v}', aggfunc='sum', fill_value=0)\nprint(table)", "The pivot table:\n\n{out}", "pivot_table, sum of {v}."),
    (("pivot: {g} as rows, {h} as columns, mean of {v}", "pivot table of {v}, rows {g}, columns {h}, [mean|average]", "average {v} by {g} and {h}", "group by {g} and {h}, mean {v}, unstack", "cross table of {g} and {h} with mean {v}", "{v} by {g} (rows) and {h} (columns), averaged", "a table with {g} down and {h} across: average {v}", "pivot_table index {g}, columns {h}, values {v}, mean", "mean of {v} for each {g} and {h}", "arrange {v} by {g} and {h}, averages", "make a pivot of {v}: {g} x {h}, mean"), "table = df.pivot_table(index='{g}', columns='{h}', values='{v}', aggfunc='mean').round(2)\nprint(table)", "The pivot table:\n\n{out}", "pivot_table, mean of {v}."),
    (("how many rows for each {g} and {h}? crosstab", "crosstab of {g} and {h}", "count by {g} and {h}", "contingency table of {g} and {h}", "how often does each {g} occur with each {h}?", "pd.crosstab of {g} and {h}", "frequency table, {g} against {h}", "cross tabulate {g} and {h}", "number of rows per {g} and {h}, as a table", "counts with {g} down and {h} across", "table of counts {g} x {h}"), "print(pd.crosstab(df['{g}'], df['{h}']))", "The counts:\n\n{out}", "crosstab of {g} and {h}."),
    (("sum of {v} per {g} and the number of rows", "per {g}: total {v} and count", "group by {g}, sum and count of {v}", "agg {v} by {g}: sum, count", "totals and counts of {v} for each {g}", "{v} per {g}: how many and how much", "for each {g} the sum of {v} and how many rows", "sum and size of each {g}, {v}", "count and total of {v} by {g}", "how much {v} and how many rows per {g}", "groupby {g} agg sum and count of {v}"), "print(df.groupby('{g}')['{v}'].agg(['sum', 'count']).to_dict('index'))", "Sum and count: **{out}**.", "groupby {g}, agg sum and count."),
    (("mean, min and max of {v} per {g}", "per {g}: min, max and mean {v}", "group by {g}, agg mean min max of {v}", "agg {v} by {g}: mean, min, max", "lowest, highest and average {v} for each {g}", "{v} per {g}: mean, min, max", "for each {g} the mean, the minimum and the maximum of {v}", "mean and range of {v} by {g}", "summary (mean, min, max) of {v} by {g}", "how low, how high and how high on average is {v} per {g}", "groupby {g} agg mean, min, max of {v}"), "print(df.groupby('{g}')['{v}'].agg(['mean', 'min', 'max']).round(2).to_dict('index'))", "Mean, minimum and maximum: **{out}**.", "groupby {g}, agg mean, min and max."),
)  # fmt: skip
_SIDES = (
    ("region", "quarter", "sales", ("north", "south", "east"), ("Q1", "Q2", "Q3"), 20, 300), ("store", "day", "visitors", ("A", "B", "C"), ("Mon", "Tue", "Wed"), 5, 90), ("team", "half", "goals", ("red", "blue", "green"), ("first", "second"), 0, 9), ("class", "subject", "score", ("5a", "5b", "6a"), ("maths", "art", "music"), 40, 100), ("city", "year", "rain", ("Oslo", "Bern", "Graz"), ("2021", "2022"), 300, 900), ("product", "size", "sold", ("shirt", "hat", "scarf"), ("S", "M", "L"), 1, 60), ("machine", "shift", "parts", ("M1", "M2"), ("early", "late", "night"), 50, 400), ("dept", "gender", "pay", ("IT", "HR", "Law"), ("f", "m"), 2200, 6000),
)  # fmt: skip


@family("data processing", heavy=True, weight=1.2)
def frame_pivot(draw: Draw) -> tuple[Item, ...]:
    """Pivot tables, cross tables and several figures of each group."""
    g, h, v, ones, others, low, high = draw.pick(*_SIDES)
    few = draw.random.sample(ones, 2)
    pairs = [(a, b) for a in few for b in others]
    pairs = draw.random.sample(pairs, min(len(pairs), draw.integer(4, 6)))
    pairs += [draw.pick(*pairs) for _ in range(draw.pick(0, 0, 1, 2))]
    columns: list[Column] = [(g, [a for a, _ in pairs]), (h, [b for _, b in pairs]), (v, [draw.random.randint(low, high) for _ in pairs])]  # fmt: skip
    return _question(draw, draw.pick(*_PIVOTS), _made(columns) + "\n", columns, "Make the data frame.", g=g, h=h, v=v)  # fmt: skip


_DATED: tuple[Asked, ...] = (
    (("[total|summed] {v} per month", "sum {v} by month", "group by month, sum of {v}", "how much {v} in each month?", "monthly totals of {v}", "{v} per month, summed", "resample to months, sum {v}", "add up {v} for each month", "by month: total {v}", "the month totals of {v}", "what is the total {v} of every month?"), "df['date'] = pd.to_datetime(df['date'])\nprint(df.groupby(df['date'].dt.month)['{v}'].sum().to_dict())", "The totals by month: **{out}**.", "Dates, then groupby month, sum."),
    (("[average|mean] {v} per month", "mean {v} by month", "group by month, mean of {v}", "how high is {v} on average in each month?", "monthly averages of {v}", "{v} per month on average", "resample to months, mean {v}", "average {v} for each month", "by month: mean {v}", "the month means of {v}", "what is the average {v} of every month?"), "df['date'] = pd.to_datetime(df['date'])\nprint(df.groupby(df['date'].dt.month)['{v}'].mean().round(2).to_dict())", "The averages by month: **{out}**.", "Dates, then groupby month, mean."),
    (("which weekday is each date?", "the weekdays of the dates", "add a column with the day of the week and list it", "on which weekdays were they?", "name the weekday of each row", "day names of the date column", "what day of the week is each one?", "weekday for every date", "dt.day_name() of date", "list the day of the week of all rows", "turn date into weekday names"), "df['date'] = pd.to_datetime(df['date'])\nprint(df['date'].dt.day_name().tolist())", "The weekdays: **{out}**.", "Dates, then day_name."),
    (("how many days between the first and the last date?", "days from the earliest to the latest date", "time span in days", "range of the dates, in days", "latest minus earliest date in days", "how many days does it cover?", "the span from first to last date in days", "over how many days do the dates stretch?", "max date minus min date, days", "number of days between the oldest and the newest row", "how long is the period in days?"), "df['date'] = pd.to_datetime(df['date'])\nresult = (df['date'].max() - df['date'].min()).days\nprint(result)", "It is **{out}** days.", "Dates, then max - min in days."),
    (("on which date was {v} [highest|largest]?", "the date with the [highest|largest|most] {v}", "when was {v} at its maximum?", "which day has the maximal {v}?", "date of the largest {v}", "find the date where {v} peaks", "when did {v} peak?", "the day of the maximum of {v}", "max {v}: which date?", "idxmax of {v}, date", "which date comes first by {v}?"), "print(df.loc[df['{v}'].idxmax(), 'date'])", "It was **{out}**.", "idxmax of {v}, then date."),
    (("sort by date and give the cumulative {v}", "running total of {v} in order of date", "cumulative {v} by date", "order by date, cumsum of {v}", "total {v} so far at each date", "{v} added up over time", "dates in order, running sum of {v}", "cumsum of {v} after sorting on date", "how does {v} add up over the dates?", "sort on date; cumulative sum of {v}", "accumulated {v}, earliest date first"), "df = df.sort_values('date')\nprint(dict(zip(df['date'], df['{v}'].cumsum().tolist())))", "So far: **{out}**.", "Sort by date, then cumsum."),
    (("[total|sum of] {v} [after|since] {t}", "{v} in total from {t} on", "sum {v} where date >= {t}", "how much {v} from {t} onwards?", "add up {v} since {t}", "rows from {t} on: total {v}", "only dates from {t}: sum of {v}", "filter date >= {t}, sum {v}", "all {v} on or after {t} together", "total {v} counted from {t}", "what is the {v} since {t}, summed?"), "result = int(df[df['date'] >= '{t}']['{v}'].sum())\nprint(result)", "It is **{out}**.", "Rows from {t} on, sum of {v}."),
)  # fmt: skip


@family("data processing", heavy=True, weight=1.2)
def frame_of_dates(draw: Draw) -> tuple[Item, ...]:
    """A column of dates: by month, weekdays, spans, peaks and running totals."""
    v, low, high = draw.pick(("sales", 20, 900), ("visitors", 5, 400), ("km", 2, 80), ("rain", 0, 45), ("cost", 5, 300), ("steps", 900, 15000), ("calls", 1, 90), ("orders", 2, 150), ("hours", 1, 12), ("amount", 10, 700))  # fmt: skip
    year, month = draw.integer(2018, 2026), draw.integer(1, 10)
    count = draw.integer(4, 6)
    days = draw.random.sample([(m, d) for m in (month, month + 1, month + 2) for d in range(1, 29)], count)  # fmt: skip
    if draw.chance(0.7):
        days.sort()
    dates: list[object] = [f"{year}-{m:02d}-{d:02d}" for m, d in days]
    columns: list[Column] = [
        ("date", dates),
        (v, list(draw.random.sample(range(low, high), count))),
    ]
    t = sorted(map(str, dates))[count // 2]
    return _question(draw, draw.pick(*_DATED), _made(columns) + "\n", columns, "Make the data frame.", v=v, t=t)  # fmt: skip
