"""Data processing: records, CSV text, data frames, dictionaries, counting, cleaning."""

import json
from typing import NamedTuple

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.data import NAMES, WORDS
from worldmodel_train.families.words import some_names, some_words, variable, variables, word

CITIES = "Rome Oslo Paris Berlin Madrid Vienna Prague Lisbon Dublin Athens Warsaw Milan".split()
THINGS = "tea rice pens cups milk salt lamps soap bread books chairs bags shoes hats".split()
TITLES = "Sunrise Echo Horizon Ember Atlas Mirage Nomad Orbit Pulse Reverie Tempest Willow".split()


class Field(NamedTuple):
    """A column of numbers, and between which values it lies."""

    name: str
    low: int
    high: int
    adds_up: bool = True


class Theme(NamedTuple):
    """What a table is about: its rows, the column with their names, its numbers, its groups."""

    one: str
    many: str
    key: str
    names: list[str]
    fields: tuple[Field, ...]
    group: str = ""
    groups: tuple[str, ...] = ()


THEMES = (
    Theme("product", "products", "name", THINGS, (Field("price", 1, 90), Field("stock", 0, 200)), "kind", ("food", "home", "office")),
    Theme("item", "items", "item", THINGS, (Field("quantity", 1, 60), Field("cost", 2, 300)), "shop", ("north", "south", "west")),
    Theme("person", "people", "name", NAMES, (Field("age", 16, 80, False), Field("score", 1, 100)), "city", ("Rome", "Oslo", "Paris")),
    Theme("employee", "employees", "name", NAMES, (Field("salary", 1800, 9000), Field("hours", 5, 60)), "team", ("sales", "tech", "support")),
    Theme("student", "students", "name", NAMES, (Field("mark", 20, 100, False), Field("absences", 0, 20)), "school", ("east", "west")),
    Theme("order", "orders", "customer", NAMES, (Field("amount", 5, 900), Field("parcels", 1, 20)), "country", ("Italy", "Norway", "Spain")),
    Theme("player", "players", "player", NAMES, (Field("goals", 0, 40), Field("games", 3, 60)), "club", ("red", "blue", "green")),
    Theme("city", "cities", "city", CITIES, (Field("temp", -8, 39, False), Field("rain", 0, 120))),
    Theme("city", "cities", "city", CITIES, (Field("sales", 10, 900), Field("visitors", 20, 5000))),
    Theme("book", "books", "title", TITLES, (Field("pages", 60, 900), Field("copies", 1, 50))),
    Theme("song", "songs", "title", TITLES, (Field("plays", 5, 5000), Field("seconds", 90, 400))),
    Theme("day", "days", "day", "Mon Tue Wed Thu Fri Sat Sun".split(), (Field("steps", 900, 20000), Field("calls", 0, 30))),
)  # fmt: skip
Row = dict[str, object]


class Question(NamedTuple):
    """Something asked of a table; `code` is for records, `frame` for a data frame."""

    wordings: tuple[str, ...]
    code: str
    frame: str
    answer: str
    think: str
    number: bool = False


# {v} the variable, {k} the names' column, {f} the field, {g} the groups' column, {n} a limit,
# {t} and {s} what the rows are
QUESTIONS = {
    "total": Question(
        ("<find> the [total|sum of|overall|summed] {f}", "[sum|add] up [the|all the|every] {f}", "what is the {f} of all {t} together", "total {f} [of all {t}|of the {t}|]", "what does {f} add up to", "sum of the {f} column"),
        'result = round(sum(r["{f}"] for r in {v}), 2)\nprint(result)',
        'result = round(float({v}["{f}"].sum()), 2)\nprint(result)',
        "Total {f}: **{{out}}**.", "Add the {f} of every row", True),
    "average": Question(
        ("<find> the [average|mean] {f}", "[average|mean] {f} [of all {t}|of the {t}|]", "what is the {f} of the {t} on average", "[average|mean] of the {f} [column|values]", "how [big|high] is the [average|mean] {f}"),
        'result = round(sum(r["{f}"] for r in {v}) / len({v}), 2)\nprint(result)',
        'result = round(float({v}["{f}"].mean()), 2)\nprint(result)',
        "Average {f}: **{{out}}**.", "Average the {f} of every row", True),
    "highest": Question(
        ("which {s} has the [highest|largest|greatest|top] {f}", "<what> the {s} with the [highest|largest|biggest|maximum] {f}", "{s} with the [most|top|highest] {f}", "[where|in which row] is {f} [highest|largest]", "[who or what|which {s}] has [the most|most] {f}"),
        'print(max({v}, key=lambda r: r["{f}"])["{k}"])',
        'print({v}.loc[{v}["{f}"].idxmax(), "{k}"])',
        "The {s} with the highest {f} is **{{out}}**.", "Take the row with the largest {f}, and its {k}"),
    "lowest": Question(
        ("which {s} has the [lowest|smallest|least] {f}", "<what> the {s} with the [lowest|smallest|minimum] {f}", "{s} with the [least|lowest|smallest] {f}", "[where|in which row] is {f} [lowest|smallest]"),
        'print(min({v}, key=lambda r: r["{f}"])["{k}"])',
        'print({v}.loc[{v}["{f}"].idxmin(), "{k}"])',
        "The {s} with the lowest {f} is **{{out}}**.", "Take the row with the smallest {f}, and its {k}"),
    "above": Question(
        ("which {t} have {f} [above|over|greater than|higher than|larger than] {n}", "<show> the {t} with {f} [above|over|greater than|more than] {n}", "{t} [where|whose] {f} is [above|more than|greater than|over] {n}", "filter [the {t}|] [by|for|on] {f} > {n}", "{t} with {f} > {n}", "[keep|select] [only|] the {t} with {f} [over|above] {n}"),
        'print([r["{k}"] for r in {v} if r["{f}"] > {n}])',
        'print({v}[{v}["{f}"] > {n}]["{k}"].tolist())',
        "With {f} above {n}: **{{out}}**.", "Keep the rows with {f} > {n}, and their {k}"),
    "below": Question(
        ("which {t} have {f} [below|under|less than|lower than|smaller than] {n}", "<show> the {t} with {f} [below|under|less than|smaller than] {n}", "{t} [where|whose] {f} is [below|less than|under] {n}", "filter [the {t}|] [by|for|on] {f} < {n}", "{t} with {f} < {n}", "[keep|select] [only|] the {t} with {f} [under|below] {n}"),
        'print([r["{k}"] for r in {v} if r["{f}"] < {n}])',
        'print({v}[{v}["{f}"] < {n}]["{k}"].tolist())',
        "With {f} below {n}: **{{out}}**.", "Keep the rows with {f} < {n}, and their {k}"),
    "count": Question(
        ("how many {t} have {f} [above|over|greater than|of more than] {n}", "<howmany> {t} with {f} [above|over|greater than] {n}", "count [the|] {t} [where|whose] {f} is [above|more than] {n}", "in how many rows is {f} [above|over|larger than|more than] {n}"),
        'result = len([r for r in {v} if r["{f}"] > {n}])\nprint(result)',
        'result = len({v}[{v}["{f}"] > {n}])\nprint(result)',
        "Number of {t} with {f} above {n}: **{{out}}**.", "Count the rows with {f} > {n}", True),
    "sort": Question(
        ("sort [the {t}|them|it|] by {f}", "[order|rank|arrange] the {t} by {f}[, smallest first|, lowest first|]", "{t} sorted by {f}", "[names|list] of the {t} [from lowest to highest|in order of] {f}", "<show> the {t} [ordered|sorted] by {f}"),
        'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"])])',
        'print({v}.sort_values("{f}")["{k}"].tolist())',
        "Sorted by {f}: **{{out}}**.", "Sort the rows by {f}, then show their {k}"),
    "sort down": Question(
        ("sort [the {t}|them|it|] by {f} [descending|in descending order|from high to low|, largest first|downwards]", "[order|rank] the {t} by {f}[, highest first| from highest to lowest| descending]", "{t} sorted by {f} [descending|from high to low|, biggest first]", "<show> the {t} by {f}, [highest|largest|most] first", "ranking of the {t} by {f}, [best|highest] first"),
        'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"], reverse=True)])',
        'print({v}.sort_values("{f}", ascending=False)["{k}"].tolist())',
        "From the highest {f}: **{{out}}**.", "Sort the rows by {f}, largest first, then show their {k}"),
    "group": Question(
        ("<find> the total {f} [per|by|for each|of each|in each] {g}", "total {f} [per|by|for each] {g}", "sum [up|] {f} [by|per|for each] {g}", "group by {g} and [sum|add up] [the|] {f}", "{f} summed [by|per] {g}", "what {f} does each {g} have [in total|altogether]"),
        'totals = {{}}\nfor r in {v}:\n    totals[r["{g}"]] = totals.get(r["{g}"], 0) + r["{f}"]\nprint(totals)',
        'print({v}.groupby("{g}")["{f}"].sum().to_dict())',
        "Total {f} by {g}: **{{out}}**.", "Add up {f} for each {g}"),
    "group mean": Question(
        ("<find> the [average|mean] {f} [per|by|for each|of each|in each] {g}", "[average|mean] {f} [per|by|for each] {g}", "group by {g} and [average|take the mean of] [the|] {f}", "[average|mean] of {f} [by|grouped by] {g}", "how high is {f} on average in each {g}"),
        'groups = {{}}\nfor r in {v}:\n    groups.setdefault(r["{g}"], []).append(r["{f}"])\nprint({{g: round(sum(x) / len(x), 2) for g, x in groups.items()}})',
        'print({v}.groupby("{g}")["{f}"].mean().round(2).to_dict())',
        "Average {f} by {g}: **{{out}}**.", "Average {f} for each {g}"),
    "group count": Question(
        ("how many {t} [are in|are there in|belong to|has] each {g}", "<howmany> {t} [per|in each|by] {g}", "count the {t} [by|per] {g}", "[size of each|rows per] {g}", "group by {g} and count"),
        'counts = {{}}\nfor r in {v}:\n    counts[r["{g}"]] = counts.get(r["{g}"], 0) + 1\nprint(counts)',
        'print({v}["{g}"].value_counts().sort_index().to_dict())',
        "Number of {t} by {g}: **{{out}}**.", "Count the rows of each {g}"),
}  # fmt: skip


class Table(NamedTuple):
    theme: Theme
    rows: list[Row]
    field: str

    def columns(self) -> dict[str, list[object]]:
        return {name: [row[name] for row in self.rows] for name in self.rows[0]}

    def numbers(self) -> list[float]:
        return [value for row in self.rows if isinstance(value := row[self.field], int | float)]


def _renamed(draw: Draw, theme: Theme) -> Theme:
    """The same theme with columns, rows and groups that no list holds."""
    key, group, *fields = variables(draw, 2 + len(theme.fields), theme.key, theme.group or "kind")
    one = word(draw)
    return theme._replace(
        one=one,
        many=one if one.endswith("s") else f"{one}s",
        key=key,
        names=(some_names if draw.chance(0.5) else some_words)(draw, 5),
        fields=tuple(f._replace(name=n) for f, n in zip(theme.fields, fields, strict=True)),
        group=group if theme.group else "",
        groups=tuple(some_words(draw, 3)) if theme.group else (),
    )


def table(draw: Draw, *, grouped: bool = False, count: int = 0, adds_up: bool = False) -> Table:
    """A small table; the values of its field differ, so that the largest is one row."""
    theme = draw.pick(*(t for t in THEMES if t.group or not grouped))
    theme = _renamed(draw, theme) if draw.chance(0.5) else theme
    fields = [f for f in theme.fields if f.adds_up or not adds_up]
    draw.random.shuffle(fields)
    fields = fields if draw.chance(0.3) and not grouped else fields[:1]
    count = count or (4 if grouped else draw.integer(3, 5 - len(fields) // 2))
    names = draw.random.sample(theme.names, count)
    rows: list[Row] = [{theme.key: name} for name in names]
    if grouped:
        few = draw.random.sample(theme.groups, 2)
        labels = [*few, *(draw.pick(*few) for _ in range(count - 2))]
        draw.random.shuffle(labels)
        for row, label in zip(rows, labels, strict=True):
            row[theme.group] = label
    for f in fields:
        values: list[int | float] = list(draw.random.sample(range(f.low, f.high + 1), count))
        if f.name in ("price", "cost", "amount") and draw.chance(0.3):
            values = [value + draw.pick(0.5, 0.25, 0.9, 0.99) for value in values]
        for row, value in zip(rows, values, strict=True):
            row[f.name] = value
    return Table(theme, rows, fields[0].name)


def crossed(frames: tuple[str, ...], questions: tuple[str, ...]) -> tuple[str, ...]:
    """Every question in every frame, which says Q where the question stands."""
    return tuple(frame.replace("Q", question) for frame in frames for question in questions)


PLAIN = ("total", "average", "highest", "lowest", "above", "below", "count", "sort", "sort down")
GROUPED = ("group", "group", "group mean", "group count")


def _fill(draw: Draw, data: Table, variable: str) -> dict[str, object]:
    ordered = sorted(data.numbers())
    place = draw.integer(0, len(ordered) - 2)
    limit = int((ordered[place] + ordered[place + 1]) // 2)
    theme = data.theme
    return {
        "v": variable, "k": theme.key, "f": data.field, "g": theme.group,
        "n": limit, "t": theme.many, "s": theme.one,
    }  # fmt: skip


def _kind_and_table(draw: Draw, kinds: tuple[str, ...]) -> tuple[str, Table]:
    kind = draw.pick(*kinds)
    data = table(draw, grouped=kind in GROUPED, adds_up=kind in ("total", "group"))
    return kind, data


# --- records in the prompt ----------------------------------------------------------------------

JSON_FRAMES = (
    "{d}\nQ",
    "[JSON|json data|here is my json]: {d}\nQ",
    "[given|from|using] [this|the] [JSON|json data|json array] {d}, Q",
    "Q [in|from|given] [this|the] json {d}",
    "Q: {d}",
    "[I have|we got|the API sent|the server returned] [this JSON|the json]: {d}. Q",
    "[parse|read|load] [the json|this json text|] {d} and answer: Q",
    "json {d} Q",
)
LIST_FRAMES = (
    "[given|I have|take] records = {d}\nQ",
    "{d}\nQ",
    "[given|from|using] [the records|these dictionaries|the list of dicts|this list] {d}, Q",
    "Q [in|from|of] {d}",
    "Q: {d}",
    "[I have|here are|these are] [the|my] {t}: {d}. Q",
    "[in|with] the list [of dictionaries|of dicts|] {d}: Q",
    "[data|rows|my data]: {d}. Q",
)


@family("data processing", weight=0.8)
def json_records(draw: Draw) -> tuple[Item, ...]:
    """Records as JSON text: load, then filter, sum, sort or group."""
    kind, data = _kind_and_table(draw, (*PLAIN, *GROUPED))
    question, values = QUESTIONS[kind], _fill(draw, data, "records")
    text = json.dumps(data.rows)
    prompt = draw.phrase(*crossed(JSON_FRAMES, question.wordings), d=text, **values)
    code = f"import json\nrecords = json.loads('{text}')\n{question.code.format(**values)}"
    think = f"Load the JSON. {question.think.format(**values)}."
    return ask(prompt, code, question.answer.format(**values), think=think)


@family("data processing", weight=0.8)
def list_of_dicts(draw: Draw) -> tuple[Item, ...]:
    """Records as a Python list of dictionaries."""
    kind, data = _kind_and_table(draw, (*PLAIN, "sort", "sort down", *GROUPED))
    question, values = QUESTIONS[kind], _fill(draw, data, "records")
    prompt = draw.phrase(*crossed(LIST_FRAMES, question.wordings), d=data.rows, **values)
    code = f"records = {data.rows}\n{question.code.format(**values)}"
    think = f"{question.think.format(**values)}."
    return ask(prompt, code, question.answer.format(**values), think=think)


CSV_FRAMES = (
    "[table|this table|csv rows]:\n{d}\nQ",
    "[CSV|csv file|data|here is a csv]:\n{d}\n\nQ",
    "[I have|here is|look at|this is] [a|my] [csv|csv file|small csv table]:\n{d}\nQ",
    'Q [in|from|of] [this|the] csv: "{d}"',
    'Q, [csv|data|given]: "{d}"',
    "[read|parse|load] [this|the] csv and [tell me|answer]: Q\n```\n{d}\n```",
    "[from|given|using] [the|this] csv\n{d}\nQ",
    '[csv text|the csv] "{d}": Q',
)
CSV_QUESTIONS = {
    "average": (QUESTIONS["average"].wordings, "round(sum(values) / len(values), 2)"),
    "total": (QUESTIONS["total"].wordings, "round(sum(values), 2)"),
    "maximum": (("<find> the [highest|largest|maximum|biggest] {f}", "[maximum|max|highest] [of|value of] the {f} column", "how high does {f} get"), "max(values)"),
    "minimum": (("<find> the [lowest|smallest|minimum] {f}", "[minimum|min|lowest] [of|value of] the {f} column", "how low does {f} get"), "min(values)"),
}  # fmt: skip


def csv_text(rows: list[Row], comma: str = ",") -> str:
    lines = [comma.join(rows[0]), *(comma.join(str(x) for x in row.values()) for row in rows)]
    return "\n".join(lines)


def load_csv(text: str, comma: str = ",") -> str:
    option = "" if comma == "," else f', delimiter="{comma}"'
    return f'import csv, io\ntext = """{text}"""\nrows = list(csv.DictReader(io.StringIO(text){option}))'


@family("data processing", number=True, weight=0.8)
def csv_column(draw: Draw) -> tuple[Item, ...]:
    """CSV text in the prompt, and one figure of a column."""
    kind = draw.pick("average", "average", *CSV_QUESTIONS)
    data = table(draw, grouped=draw.chance(0.15), adds_up=kind == "total")
    comma = draw.pick(",", ",", ",", ",", ";")
    wordings, formula = CSV_QUESTIONS[kind]
    values, text = _fill(draw, data, "rows"), csv_text(data.rows, comma)
    prompt = draw.phrase(*crossed(CSV_FRAMES, wordings), d=text, **values)
    code = (
        f'{load_csv(text, comma)}\nvalues = [float(r["{data.field}"]) for r in rows]\n'
        f"result = {formula}\nprint(result)"
    )
    think = f"Read the CSV text and take the {kind} of the column {data.field}."
    return ask(prompt, code, f"{kind.capitalize()} {data.field}: **{{out}}**.", think=think)


# --- data frames --------------------------------------------------------------------------------

FRAME_FRAMES = (
    "[given|I have|with] df = pd.DataFrame({d})\nQ",
    "[make|create|build] a [dataframe|data frame|pandas dataframe] [from|of|with] {d}. Q",
    "[with|using|in] pandas: Q, [data|records|table] {d}",
    "[pandas|dataframe|pandas dataframe] {d}: Q",
    "[put|load|read] {d} into [pandas|a dataframe|a data frame]. Q",
    "[given|from] the [dataframe|data frame] {d}, Q",
    "Q [with|using] pandas: {d}",
    "I have a pandas [dataframe|table] from {d}. Q",
)


@family("data processing", heavy=True, weight=0.8)
def frame_inline(draw: Draw) -> tuple[Item, ...]:
    """A data frame made of records or columns in the prompt."""
    kind, data = _kind_and_table(draw, (*PLAIN, *GROUPED, *GROUPED))
    question, values = QUESTIONS[kind], _fill(draw, data, "df")
    source = data.rows if draw.chance(0.5) else data.columns()
    prompt = draw.phrase(*crossed(FRAME_FRAMES, question.wordings), d=source, **values)
    code = f"import pandas as pd\ndf = pd.DataFrame({source})\n{question.frame.format(**values)}"
    think = f"Make the data frame. {question.think.format(**values)}."
    return ask(prompt, code, question.answer.format(**values), think=think)


DESCRIBE = (
    "describe [the column |]{f}",
    "[summary|descriptive] statistics [of|for] {f}",
    "<what> the summary of [the column |]{f}",
    "describe() [of|for|on] {f}",
    "count, mean, std, min and max of {f}",
    "[summarize|summarise] the {f} column",
    "<show> the [quartiles|distribution|key statistics] of {f}",
)


@family("data processing", heavy=True, weight=0.4)
def frame_describe(draw: Draw) -> tuple[Item, ...]:
    data = table(draw)
    values = _fill(draw, data, "df")
    source = data.rows if draw.chance(0.4) else data.columns()
    prompt = draw.phrase(*crossed(FRAME_FRAMES, DESCRIBE), d=source, **values)
    code = (
        f"import pandas as pd\ndf = pd.DataFrame({source})\n"
        f'print(df["{data.field}"].describe().round(2).to_dict())'
    )
    think = f"Make the data frame and describe {data.field}."
    return ask(prompt, code, f"Summary of {data.field}: **{{out}}**.", think=think)


# --- the person's own tables --------------------------------------------------------------------

OWN_FRAMES = (
    "Q",
    "Q in {v}",
    "[in|for|from|using] {v}, Q",
    "{v}: Q",
    "[look at|take|use] {v}. Q",
    "[now|and|next,] Q",
    "Q [of|from] my {v}",
    "[about|on] my {v}: Q",
)
# The first question names the table; later ones may leave it out.
NAMING_FRAMES = tuple(frame for frame in OWN_FRAMES if "{v}" in frame)
SHAPES = {
    "rows": (("how many rows [does {v} have|are in {v}|has {v}]", "<howmany> rows [in|of] {v}", "[length|size] of {v}", "how long is {v}", "how many [{t}|entries] are in {v}"), "len({v})", "{v} has **{{out}}** rows."),
    "columns": (("[what|which] columns [does {v} have|are in {v}|has {v}]", "<show> the [columns|column names|fields] of {v}", "[columns|keys|fields] of {v}", "what is [stored|recorded] for each {s} in {v}"), "list({v}[0])", "The columns are **{{out}}**."),
    "first": (("<show> the first [row|record|entry] of {v}", "[what|which] is the first [row|record|entry] [of|in] {v}", "first [row|record] [of|in] {v}", "how does a [row|record] of {v} look"), "{v}[0]", "The first row is **{{out}}**."),
}  # fmt: skip
FRAME_SHAPES = {"columns": "{v}.columns.tolist()", "first": "{v}.iloc[0].to_dict()"}


def _own_question(draw: Draw, data: Table, name: str, *, frame: bool, first: bool) -> Ask:
    grouped = data.theme.group in data.rows[0]
    adds_up = next(f.adds_up for f in data.theme.fields if f.name == data.field)
    kinds = [k for k in PLAIN if adds_up or k != "total"]
    kinds += ["group mean", "group count", "group" if adds_up else "group mean"] if grouped else []
    values = _fill(draw, data, name)
    if draw.chance(0.15):
        shape = draw.pick(*SHAPES)
        wordings, code, answer = SHAPES[shape]
        code = FRAME_SHAPES.get(shape, code) if frame else code
        prompt = draw.phrase(*wordings, **values)
        step = Step(f"print({code})".format(**values), f"{name} is in the shell already.")
        return Ask(prompt, (step,), answer.format(**values))
    question = QUESTIONS[draw.pick(*kinds)]
    frames = NAMING_FRAMES if first else OWN_FRAMES
    prompt = draw.phrase(*crossed(frames, question.wordings), **values)
    code = question.frame if frame else question.code
    think = f"From {name}: {question.think}.".format(**values)
    return Ask(prompt, (Step(code.format(**values), think),), question.answer.format(**values))


@family("data processing")
def person_records(draw: Draw) -> tuple[Item, ...]:
    """The person makes a list of dictionaries in a cell, and asks about it."""
    data = table(draw, grouped=draw.chance(0.5))
    name = variable(draw, data.theme.many, "records", "rows", "table", "data")
    cell = Cell(f"{name} = {data.rows}" + draw.pick("", "", f"\nlen({name})"))
    asks = [
        _own_question(draw, data, name, frame=False, first=n == 0)
        for n in range(draw.pick(1, 1, 2, 3))
    ]
    return (cell, *asks)


@family("data processing", heavy=True)
def person_frame(draw: Draw) -> tuple[Item, ...]:
    """The person makes a data frame in a cell, and asks about it."""
    data = table(draw, grouped=draw.chance(0.6))
    name = variable(draw, "df", "df", "df", data.theme.many, "frame", "table")
    source = data.columns() if draw.chance(0.7) else data.rows
    show = draw.pick("", "", f"\n{name}", f"\nprint({name})")
    cell = Cell(f"import pandas as pd\n{name} = pd.DataFrame({source}){show}")
    asks = [
        _own_question(draw, data, name, frame=True, first=n == 0)
        for n in range(draw.pick(1, 1, 2, 3))
    ]
    return (cell, *asks)


# --- dictionaries, counting, cleaning -----------------------------------------------------------


def _prices(draw: Draw, names: list[str]) -> dict[str, int]:
    return {name: draw.integer(1, 60) for name in names}


@family("data processing", weight=0.5)
def merge_dictionaries(draw: Draw) -> tuple[Item, ...]:
    pool = draw.random.sample(draw.pick(THINGS, list(NAMES), CITIES), 5)
    common = draw.integer(0, 2)
    first = _prices(draw, pool[: draw.integer(2, 3)])
    second = _prices(draw, [*list(first)[:common], *pool[3 : draw.integer(4, 5)]])
    adding = draw.chance(0.4)
    merging = (
        "[merge|combine|join|unite] [the dictionaries|the dicts|] {a} and {b}",
        "[merge|join] {a} with {b}[, the second wins|, later values win|]",
        "[put|bring] {a} and {b} [together|into one dictionary|into one dict]",
        "[make|build] one dictionary [of|out of|from] {a} and {b}",
        "update {a} with {b}",
        "<what> {a} merged with {b}",
        "two dicts: {a}, {b}. [merge them|combine them|make one of them]",
        "[add|insert] the entries of {b} [to|into] {a}",
        "{a} | {b}",
    )
    sums = (
        "[merge|combine] {a} and {b} and add [the values|values] of [common|equal|shared|the same] keys",
        "add {a} and {b} key by key",
        "[sum|add up] the [values|numbers] of {a} and {b} [per key|for each key|by key]",
        "[two carts|two stocks|two tallies]: {a} and {b}. [add them up|total for each key]",
        "[dictionaries|dicts] {a} and {b}: [sum|add] the values for each key",
        "[combined|total|joint] counts of {a} and {b}",
        "merge {a} with {b} so that [numbers|values] of the same key are [summed|added]",
    )
    prompt = draw.phrase(*(sums if adding else merging), a=first, b=second)
    head = f"a = {first}\nb = {second}\n"
    if adding:
        code = f"{head}for key, value in b.items():\n    a[key] = a.get(key, 0) + value\nprint(a)"
        return ask(prompt, code, "Added up: **{out}**.", think="Add each value of b to that of a.")
    think = "The second dictionary goes over the first."
    return ask(prompt, f"{head}print(a | b)", "Merged: **{out}**.", think=think)


@family("data processing", weight=0.5)
def invert_dictionary(draw: Draw) -> tuple[Item, ...]:
    """Keys and values swapped, of a dictionary in the prompt or of the person's own."""
    keys = draw.random.sample(draw.pick(NAMES, CITIES, THINGS), draw.integer(2, 4))
    if draw.chance(0.5):
        values: list[object] = list(draw.random.sample(range(1, 99), len(keys)))
    else:
        values = list(draw.random.sample(WORDS, len(keys)))
    pairs = dict(zip(keys, values, strict=True))
    name = variable(draw, "d", "codes", "mapping", "table", "lookup", "labels")
    own = draw.chance(0.35)
    prompt = draw.phrase(
        "[invert|reverse|flip] [the dictionary|the dict|the mapping|] {d}",
        "[swap|exchange|switch] [the|] keys and values [of|in] {d}",
        "[make|turn] the values [of|in] {d} [the keys|into keys]",
        "<what> the inverse of [the dictionary|the mapping|] {d}",
        "{d} with keys and values [swapped|exchanged|the other way round]",
        "[a dictionary|a dict] from value to key [for|of|out of] {d}",
        "[given|take] {d}, [return|build|make] the [inverted|reversed] dictionary",
        "[inverse|inverted|reverse] [dictionary|mapping|lookup] of {d}",
        "I need {d} the other way round, [values first|value to key]",
        d=name if own else pairs,
    )
    source = name if own else "d"
    head = "" if own else f"d = {pairs}\n"
    code = f"{head}print({{value: key for key, value in {source}.items()}})"
    think = f"Swap key and value of each item{f' of {name}, which is in the shell' if own else ''}."
    cells = (Cell(f"{name} = {pairs}"),) if own else ()
    return (*cells, *ask(prompt, code, "Inverted: **{out}**.", think=think))


@family("data processing", weight=0.6)
def count_values(draw: Draw) -> tuple[Item, ...]:
    """How often each value occurs, or which one occurs most."""
    few = draw.random.sample(draw.pick(WORDS, THINGS, list(NAMES), CITIES), draw.integer(2, 4))
    counts = draw.random.sample(range(1, 5), len(few))
    values = [name for name, times in zip(few, counts, strict=True) for _ in range(times)]
    draw.random.shuffle(values)
    most = draw.chance(0.4)
    each = (
        "[count|count up|tally] [how often each|how many times each] [word|value|name|entry] [occurs|appears|is] in {v}",
        "[frequency|frequencies|counts] of [each value in|the words in|the values in|] {v}",
        "how often does each [word|value|name|entry] [occur|appear] in {v}",
        "[count|tally] the [words|values|votes|entries]: {v}",
        "[use|with] [a Counter|Counter|collections.Counter] [on|for] {v}",
        "[votes|answers|orders] are {v}. how many [of each|for each]",
        "[make|build] a [histogram|tally|frequency table|count] [of|from] {v}",
        "{v}: how many of each",
        "how many times [is|was] each [option|one|word] [named|given] in {v}",
    )  # fmt: skip
    best = (
        "[which|what] [word|value|name|entry] [is most common|occurs most often|appears most] in {v}",
        "<what> the most [common|frequent] [word|value|entry] [in|of] {v}",
        "[votes|the votes are|we voted]: {v}. who [won|wins|got most]",
        "most [common|frequent] [of|in|word in|value in] {v}",
        "[mode|winner] of {v}",
        "[which|what] [is there|appears|occurs] most often: {v}",
        "{v} - [which|what] is the most frequent one",
    )
    listed = draw.pick(", ".join(values), ", ".join(values), " ".join(values), str(values))
    prompt = draw.phrase(*(best if most else each), v=listed)
    final = "Counter(values).most_common(1)[0][0]" if most else "dict(Counter(values))"
    code = f"from collections import Counter\nvalues = {values}\nprint({final})"
    answer = "The most common is **{out}**." if most else "The counts are **{out}**."
    return ask(prompt, code, answer, think="A Counter counts each value.")


DIRTY = {
    "money": ("${:,}", 't.replace("$", "").replace(",", "")'),
    "thousands": ("{:,}", 't.replace(",", "")'),
    "kilograms": ("{} kg", 't.replace("kg", "")'),
    "centimeters": ("{}cm", 't.replace("cm", "")'),
    "percent": ("{}%", 't.replace("%", "")'),
    "euros": ("{} EUR", 't.replace("EUR", "")'),
    "spaces": ("  {} ", "t"),
    "underscores": ("{:_}", 't.replace("_", "")'),
}
CLEANED = {
    "list": (
        "[convert|turn|change|clean] {v} [into|to] numbers",
        "[clean|parse|tidy up] [the texts|the strings|] {v} [as|into|to get] numbers",
        "[make|get|extract] numbers [of|from|out of] {v}",
        "strings to numbers: {v}",
        "[remove|strip] the [signs|units|extra characters] [in|from] {v} and [convert|change] to float",
        "{v} as [plain|real|proper] numbers",
        "[my data is|I have] messy: {v}. I need [floats|numbers]",
    ),
    "sum": (
        "[clean|parse] {v} and [add them up|sum them|give the total]",
        "<find> the [sum|total] of the [texts|strings|entries] {v}",
        "[sum|total] of {v} [as numbers|after cleaning]",
        "[turn|convert] {v} [into|to] numbers and [add|sum] them [up|]",
        "[these are strings|messy values]: {v}. [what is|give me] the [total|sum]",
        "what do {v} add up to [once|when] they are numbers",
    ),
    "average": (
        "[clean|parse] {v} and [average them|take the mean|give the average]",
        "<find> the [average|mean] of the [texts|strings|entries] {v}",
        "[average|mean] of {v} [as numbers|after cleaning]",
        "[turn|convert] {v} [into|to] numbers and [average them|take the mean]",
        "[these are strings|messy values]: {v}. [what is|give me] the [mean|average]",
    ),
    "largest": (
        "[clean|parse] {v} and [tell me|give me|find] the [largest|maximum|biggest]",
        "<find> the [largest|biggest|maximum] of the [texts|strings|entries] {v}",
        "[largest|maximum] of {v} [as numbers|after cleaning]",
        "[turn|convert] {v} [into|to] numbers and [take|give me] the [maximum|largest]",
        "[these are strings|messy values]: {v}. which is the [largest|biggest]",
    ),
}  # fmt: skip


@family("data processing", weight=0.6)
def clean_numbers(draw: Draw) -> tuple[Item, ...]:
    """Numbers that came as text, with signs, units or separators."""
    pattern, expression = DIRTY[draw.pick(*DIRTY)]
    large = ",}" in pattern or "_}" in pattern
    numbers: list[int | float] = [
        draw.integer(*((100, 9000) if large else (1, 200))) for _ in range(draw.integer(3, 5))
    ]
    if draw.chance(0.3):
        numbers[0] = numbers[0] + 0.5
    texts = [pattern.format(number) for number in numbers]
    kind = draw.pick("list", "list", *CLEANED)
    own = draw.chance(0.35)
    name = variable(draw, "texts", "raw", "strings", "inputs", "entries")
    prompt = draw.phrase(*CLEANED[kind], v=name if own else texts)
    final, answer = {
        "list": ("print(numbers)", "The numbers are **{out}**."),
        "sum": ("result = round(sum(numbers), 2)\nprint(result)", "The sum is **{out}**."),
        "average": (
            "result = round(sum(numbers) / len(numbers), 2)\nprint(result)",
            "The average is **{out}**.",
        ),
        "largest": ("result = max(numbers)\nprint(result)", "The largest is **{out}**."),
    }[kind]
    head = "" if own else f"texts = {texts}\n"
    source = name if own else "texts"
    code = f"{head}numbers = [float({expression}) for t in {source}]\n{final}"
    think = f"They are texts such as {texts[0]!r}: clean each one and convert it with float."
    cells = (Cell(f"{name} = {texts}"),) if own else ()
    return (*cells, *ask(prompt, code, answer, think=think))


# --- several cycles -----------------------------------------------------------------------------


@family("data processing", number=True, weight=0.8)
def clean_and_summarise(draw: Draw) -> tuple[Item, ...]:
    """Three cycles: load the CSV, drop what is missing, then one figure."""
    total = draw.chance(0.4)
    data = table(draw, count=draw.integer(4, 5), adds_up=total)
    field, gap = data.field, draw.pick("", "n/a", "?", "")
    rows: list[Row] = [{data.theme.key: r[data.theme.key], field: r[field]} for r in data.rows]
    for row in draw.random.sample(rows, draw.pick(1, 1, 2)):
        row[field] = gap
    text = csv_text(rows)
    averages = (
        "[csv|table]:\n{d}\n[load this|read this csv], [drop|remove|throw out] [rows|lines] without {f}, then [average|take the mean of] {f}",
        "[clean|tidy] this csv and [give me|compute] the [average|mean] {f}:\n{d}\n\nsome values are missing",
        "[csv|table|data]:\n{d}\n[some|a few] {f} values are missing. [ignore those|skip them] and <find> the [average|mean] {f}",
        "csv with gaps:\n{d}\n<find> the [average|mean] {f} of the complete rows",
        '[read|load] "{d}", [drop|skip] the rows [where {f} is missing|without {f}], and [compute|report] the mean {f}',
        "[average|mean] {f} [without|ignoring] the missing ones:\n{d}\n\nload, clean, then summarise",
        "step by step: load the csv, [remove|drop] missing {f}, average the rest\n{d}\n\nthat is all",
        "[my export|the export|the file] has holes:\n{d}\nwhat is the [average|mean] {f} of the rows that have one",
    )  # fmt: skip
    totals = (
        "[csv|table]:\n{d}\n[load this|read this csv], [drop|remove|throw out] [rows|lines] without {f}, then [sum|add up] {f}",
        "[clean|tidy] this csv and [give me|compute] the [total|sum of] {f}:\n{d}\n\nsome values are missing",
        "[csv|table|data]:\n{d}\n[some|a few] {f} values are missing. [ignore those|skip them] and <find> the [total|sum of] {f}",
        "csv with gaps:\n{d}\n<find> the total {f} of the complete rows",
        '[read|load] "{d}", [drop|skip] the rows [where {f} is missing|without {f}], and [compute|report] the total {f}',
        "[my export|the export|the file] has holes:\n{d}\nwhat is the [total|sum of] {f} of the rows that have one",
    )  # fmt: skip
    prompt = draw.phrase(*(totals if total else averages), d=text, f=field)
    final = "sum(values)" if total else "sum(values) / len(values)"
    steps = (
        Step(f"{load_csv(text)}\nprint(len(rows))", "First load the CSV and count its rows."),
        Step(
            f'clean = [r for r in rows if r["{field}"] != "{gap}"]\nprint(len(clean))',
            f"Now keep the rows that have {field}.",
        ),
        Step(
            f'values = [float(r["{field}"]) for r in clean]\nresult = round({final}, 2)\nprint(result)',
            f"Now the {'total' if total else 'average'} {field} of those.",
        ),
    )
    what = "total" if total else "average"
    return (Ask(prompt, steps, f"Without the gaps, {what} {field}: **{{out}}**."),)


@family("data processing", weight=0.6)
def group_and_best(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: totals of each group first, then the largest of them."""
    while True:
        data = table(draw, grouped=True, count=draw.integer(4, 5), adds_up=True)
        sums: dict[object, float] = {}
        for row, number in zip(data.rows, data.numbers(), strict=True):
            label = row[data.theme.group]
            sums[label] = sums.get(label, 0) + number
        if len(set(sums.values())) == len(sums):
            break
    group, field = data.theme.group, data.field
    pairs = [(str(row[group]), row[field]) for row in data.rows]
    as_text = ", ".join(f"{label} {number}" for label, number in pairs)
    source = draw.pick(as_text, as_text, str(pairs))
    prompt = draw.phrase(
        "[which|what] {g} has the [highest|largest|most] {f} [in total|overall|]: {d}",
        "[first|] [sum|add up] the {f} [per|by|of each] {g}, then [tell me|say|find] which {g} [leads|has the most|is first]: {d}",
        "{d}. [total|sum] {f} [per|by|for each] {g}, and [which {g} is on top|the best {g}|which is highest]",
        "[group|sum] {d} by {g} and [name|find|tell me] the {g} with the [most|highest total|largest] {f}",
        "{f} [per|by] {g}: {d}. which {g} [wins|leads|has most]",
        "[the {g} with the highest|which {g} has the largest] total {f} [in|given|among] {d}",
        "[I have|here is|these are] the {f} by {g}: {d}. [totals first|sum them up first], then [the winner|the best one|the top {g}]",
        "[find|show] the totals and the [best|top|leading] {g}: {d} ({g} and {f})",
        "entries of {g} and {f}: {d}. [which|what] {g} comes out [on top|highest|first]",
        g=group, f=field, d=source,
    )  # fmt: skip
    first = Step(
        f"totals = {{}}\nfor {group}, {field} in {pairs}:\n"
        f"    totals[{group}] = totals.get({group}, 0) + {field}\nprint(totals)",
        f"First the total {field} of each {group}.",
    )
    second = Step("print(max(totals, key=totals.get))", f"Now the {group} with the largest total.")
    return (Ask(prompt, (first, second), f"By total {field}, the first {group} is **{{out}}**."),)


@family("data processing", heavy=True, weight=0.6)
def frame_pipeline(draw: Draw) -> tuple[Item, ...]:
    """Three cycles in pandas: load, drop what is missing, then the means of groups."""
    data = table(draw, grouped=True, count=draw.integer(4, 5))
    group, field = data.theme.group, data.field
    columns = data.columns()
    columns = {group: columns[group], field: columns[field]}
    columns[field][draw.random.randrange(len(columns[field]))] = None
    mean = draw.chance(0.6)
    what = "mean" if mean else "maximum"
    means = (
        "[load|put|read] {d} into pandas, drop [missing|empty|incomplete] rows, then [average|mean] {f} [by|per] {g}",
        "dataframe {d}: [clean it|drop the gaps|remove None] and give the [mean|average] {f} [per|by|for each] {g}",
        "pandas: {d}. [drop|remove] the [missing values|NaNs|gaps], then [mean|average] {f} [per|by] {g}",
        "[clean|tidy] {d} with pandas, then [average|mean] of {f} [for each|per] {g}",
        "[there is a hole|a value is missing] in {d}. use pandas: dropna, then [mean|average] {f} by {g}",
        "three steps in pandas: load {d}, dropna, group by {g} and [average|mean of] {f}",
        "[given|take] df = pd.DataFrame({d}); without the missing rows, <what> the [mean|average] {f} per {g}",
    )  # fmt: skip
    maxima = (
        "[load|put|read] {d} into pandas, drop [missing|empty|incomplete] rows, then the [highest|maximum|largest] {f} [by|per] {g}",
        "dataframe {d}: [clean it|drop the gaps|remove None] and give the [maximum|largest] {f} [per|by|for each] {g}",
        "pandas: {d}. [drop|remove] the [missing values|NaNs|gaps], then [max|maximum] {f} [per|by] {g}",
        "[clean|tidy] {d} with pandas, then the [largest|highest] {f} [for each|per] {g}",
        "[given|take] df = pd.DataFrame({d}); without the missing rows, <what> the [maximum|highest] {f} per {g}",
    )  # fmt: skip
    prompt = draw.phrase(*(means if mean else maxima), d=columns, f=field, g=group)
    steps = (
        Step(
            f"import pandas as pd\ndf = pd.DataFrame({columns})\nprint(len(df))",
            "First make the data frame.",
        ),
        Step("clean = df.dropna()\nprint(len(clean))", "Now drop the rows with a gap."),
        Step(
            f'print(clean.groupby("{group}")["{field}"].{"mean" if mean else "max"}().round(2).to_dict())',
            f"Now the {what} {field} of each {group}.",
        ),
    )
    return (Ask(prompt, steps, f"The {what} {field} by {group}: **{{out}}**."),)


@family("error recovery", weight=0.6)
def gap_in_records(draw: Draw) -> tuple[Item, ...]:
    """A record has None for a number: a TypeError, then without that record."""
    total = draw.chance(0.5)
    data = table(draw, adds_up=total)
    field, name = data.field, data.theme.many
    rows = [{data.theme.key: r[data.theme.key], field: r[field]} for r in data.rows]
    rows[draw.random.randrange(len(rows))][field] = None
    kind = "total" if total else "average"
    wordings = QUESTIONS[kind].wordings
    values = _fill(draw, data, name)
    prompt = draw.phrase(*crossed(NAMING_FRAMES, wordings), **values)
    first = Step(
        QUESTIONS[kind].code.format(**values),
        f"From {name}: {QUESTIONS[kind].think}.".format(**values),
    )
    formula = "sum(values)" if total else "sum(values) / len(values)"
    second = Step(
        f'values = [r["{field}"] for r in {name} if r["{field}"] is not None]\n'
        f"result = round({formula}, 2)\nprint(result)",
        f"One {field} is None; leave it out.",
    )
    answer = f"Without the missing one, {kind} {field}: **{{out}}**."
    return (Cell(f"{name} = {rows}"), Ask(prompt, (first, second), answer, fails=True))
