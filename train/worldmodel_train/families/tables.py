"""Data processing: records, CSV text, data frames, dictionaries, counting, cleaning."""

import json
import re
from typing import NamedTuple

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.data import NAMES, WORDS, held
from worldmodel_train.families.words import some_names, some_words, variable, variables, word

CITIES = "Rome Oslo Paris Berlin Madrid Vienna Prague Lisbon Dublin Athens Warsaw Milan Cairo Lima Delhi Tokyo Nairobi Bogota".split()
THINGS = "tea rice pens cups milk salt lamps soap bread books chairs bags shoes hats apples nails paint ropes towels candles plates knives".split()
TITLES = "Sunrise Echo Horizon Ember Atlas Mirage Nomad Orbit Pulse Reverie Tempest Willow Harbor Lantern Meadow".split()
SHOPS = "Harbour Station Market Airport Central Uptown Riverside Hilltop Oldtown Mall Corner Bakery".split()
ANIMALS = "lion tiger panda zebra bear horse camel moose tapir donkey cow bison".split()
COUNTRIES = "Italy Norway Spain Peru Kenya Japan Chile Egypt India Canada Ghana Vietnam".split()
MACHINES = "M1 M2 M3 M4 M5 press lathe mixer oven robot pump".split()
TEAMS = "Lions Bears Foxes Eagles Sharks Wolves Hawks Tigers Bulls".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Field(NamedTuple):
    """A column of numbers, between which values it lies, and how people speak of its extremes."""

    name: str
    low: int
    high: int
    adds_up: bool = True
    verb: str = ""
    """Which shop `sold` the most."""

    best: tuple[str, ...] = ()
    """Which product is `most expensive`."""

    worst: tuple[str, ...] = ()


class Theme(NamedTuple):
    """What a table is about: its rows, the column with their names, its numbers, its groups."""

    one: str
    many: str
    key: str
    names: list[str]
    fields: tuple[Field, ...]
    group: str = ""
    groups: tuple[str, ...] = ()


_PRICE = Field("price", 1, 90, True, "", ("most expensive", "priciest", "dearest"), ("cheapest", "least expensive"))  # fmt: skip
_AGE = Field("age", 16, 80, False, "", ("oldest",), ("youngest",))
_SIDES = ("north", "south", "west", "east")

THEMES = (
    Theme("product", "products", "name", THINGS, (_PRICE, Field("stock", 0, 200)), "kind", ("food", "home", "office")),
    Theme("product", "products", "product", THINGS, (Field("units", 1, 300, True, "sold"), _PRICE._replace(name="unit_price")), "category", ("food", "toys", "garden", "clothes")),
    Theme("item", "items", "item", THINGS, (Field("quantity", 1, 60), Field("cost", 2, 300, True, "", ("most expensive", "costliest"), ("cheapest",))), "shop", ("north", "south", "west")),
    Theme("sale", "sales", "item", THINGS, (Field("units", 1, 90), _PRICE), "shop", ("Harbour", "Station", "Market", "Airport")),
    Theme("person", "people", "name", NAMES, (_AGE, Field("score", 1, 100, True, "scored")), "city", ("Rome", "Oslo", "Paris")),
    Theme("employee", "employees", "name", NAMES, (Field("salary", 1800, 9000, True, "earns", ("best paid",), ("worst paid",)), Field("hours", 5, 60, True, "worked")), "team", ("sales", "tech", "support")),
    Theme("worker", "workers", "worker", NAMES, (Field("wage", 11, 60, False, "", ("best paid",), ("worst paid",)), Field("overtime", 0, 30)), "department", ("kitchen", "office", "storage")),
    Theme("student", "students", "name", NAMES, (Field("mark", 20, 100, False), Field("absences", 0, 20)), "school", ("east", "west")),
    Theme("student", "students", "student", NAMES, (Field("points", 1, 100, True, "scored"), Field("books_read", 0, 40, True, "")), "grade", ("A", "B", "C")),
    Theme("patient", "patients", "patient", NAMES, (Field("weight", 45, 120, False, "", ("heaviest",), ("lightest",)), Field("pulse", 50, 120, False)), "ward", ("A1", "B2", "C3")),
    Theme("order", "orders", "customer", NAMES, (Field("amount", 5, 900), Field("parcels", 1, 20)), "country", ("Italy", "Norway", "Spain")),
    Theme("customer", "customers", "customer", NAMES, (Field("spent", 5, 900), Field("visits", 1, 40)), "region", _SIDES),
    Theme("player", "players", "player", NAMES, (Field("goals", 0, 40, True, "scored"), Field("games", 3, 60, True, "played")), "club", ("red", "blue", "green")),
    Theme("runner", "runners", "runner", NAMES, (Field("km", 2, 90, True, "ran"), Field("minutes", 15, 300)), "club", ("Hares", "Foxes", "Storks")),
    Theme("city", "cities", "city", CITIES, (Field("temp", -8, 39, False, "", ("warmest", "hottest"), ("coldest",)), Field("rain", 0, 120, True, "", ("wettest", "rainiest"), ("driest",)))),
    Theme("city", "cities", "city", CITIES, (Field("sales", 10, 900, True, "sold"), Field("visitors", 20, 5000), _PRICE)),
    Theme("shop", "shops", "shop", SHOPS, (Field("units", 5, 900, True, "sold"), Field("staff", 2, 40)), "region", _SIDES),
    Theme("shop", "shops", "shop", SHOPS, (Field("revenue", 200, 20000, True, "earned"), Field("customers", 20, 900)), "city", ("Oslo", "Lima", "Delhi")),
    Theme("branch", "branches", "branch", SHOPS, (Field("income", 100, 9000, True, "earned"), Field("expenses", 50, 6000, True, "spent"))),
    Theme("book", "books", "title", TITLES, (Field("pages", 60, 900, True, "", ("longest", "thickest"), ("shortest", "thinnest")), Field("copies", 1, 50)), "genre", ("crime", "poetry", "travel")),
    Theme("film", "films", "film", TITLES, (Field("length", 60, 200, True, "", ("longest",), ("shortest",)), Field("rating", 1, 100, False)), "language", ("Hindi", "French", "Korean")),
    Theme("song", "songs", "title", TITLES, (Field("plays", 5, 5000), Field("seconds", 90, 400, True, "", ("longest",), ("shortest",)))),
    Theme("animal", "animals", "animal", ANIMALS, (Field("weight_kg", 90, 600, True, "", ("heaviest",), ("lightest",)), Field("age", 1, 40, False, "", ("oldest",), ("youngest",))), "zoo", ("Bern", "Riga", "Porto")),
    Theme("country", "countries", "country", COUNTRIES, (Field("population", 1, 1400, True), Field("medals", 0, 90, True, "won")), "continent", ("Africa", "Asia", "Europe")),
    Theme("machine", "machines", "machine", MACHINES, (Field("output", 20, 900, True, "produced"), Field("faults", 0, 30)), "hall", ("H1", "H2", "H3")),
    Theme("team", "teams", "team", TEAMS, (Field("wins", 0, 30, True, "won"), Field("losses", 0, 30, True, "lost")), "league", ("upper", "lower")),
    Theme("month", "months", "month", MONTHS, (Field("sales", 50, 9000, True), Field("costs", 20, 6000, True, "", ("most expensive",), ("cheapest",))), "quarter", ("Q1", "Q2", "Q3")),
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
    needs: str = ""
    """What the table must have: k names, g groups, e a second field, a a field that adds up."""


_OPPOSITES = {
    "highest": "lowest", "largest": "smallest", "greatest": "smallest", "biggest": "smallest", "maximum": "minimum",
    "max": "min", "most": "least", "top": "bottom", "above": "below", "over": "under", "more": "less", "greater": "less",
    "higher": "lower", "larger": "smaller", "bigger": "smaller", "exceeds": "stays below", "exceed": "stay below", ">": "<",
    "up": "down", "best": "worst", "nlargest": "nsmallest",
}  # fmt: skip


def opposite(*wordings: str) -> tuple[str, ...]:
    """The same wordings, asking for the other end."""

    def swapped(match: re.Match[str]) -> str:
        return _OPPOSITES.get(match[0], match[0])

    return tuple(re.sub(r"<[a-z]+>|[a-z]+|>", swapped, wording) for wording in wordings)


_HIGHEST = (
    "which {s} has the [highest|largest|greatest|most|biggest|maximum] {f}", "<what> the {s} with the [highest|largest|biggest|maximum] {f}",
    "{s} with the [most|max|highest|biggest] {f}", "[where|in which row] is {f} [highest|largest]", "[who or what|which {s}] has [the most|most] {f}",
    "[name|identify|pick out|give me] the {s} whose {f} is [highest|largest|the biggest|greatest]", "which of the {t} has the [highest|largest|greatest|most] {f}",
    "which one has the [highest|biggest|largest|most] {f}", "whose {f} is the [highest|largest|biggest|greatest]",
    "[the name|the {k}] of the {s} [with the|that has the] [highest|largest|most|biggest] {f}", "I'm looking for the {s} with the [most|highest|greatest|largest] {f}",
    "out of [all|all the|the] {t}, which [one |]has the [largest|highest|most] {f}", "{f}: which {s} is [highest|largest|the highest]",
    "{k} of the [row|line|entry|record] with the [largest|highest|maximum] {f}", "[max|maximum|highest|largest] {f}: which {s} [is it|is that|has it]",
    "[compare|look at] the {f} of all {t}: which {s} has the [highest|largest|most]", "the [highest|largest|biggest] {f} [belongs to|is held by|comes from] which {s}",
    "who has more {f} than everybody else", "by {f}, which {s} is at the top", "the {s} at the top when you go by {f}", "{s} with {f} at its [maximum|highest]",
)  # fmt: skip
_ABOVE = (
    "which {t} have {f} [above|over|greater than|higher than|larger than|of more than] {n}", "<show> the {t} with {f} [above|over|greater than|more than|bigger than] {n}",
    "{t} [where|whose] {f} is [above|more than|greater than|over] {n}", "filter [the {t}|] [by|for|on] {f} > {n}", "{t} with {f} > {n}", "[keep|select] [only|] the {t} with {f} [over|above] {n}",
    "only [the |]{t} [where|whose] {f} [is above|is over|exceeds|is greater than] {n}", "[give me|show|list|return] [only |]the [rows|entries|lines] [where|in which] {f} is [over|above|greater than|more than] {n}",
    "which [rows|entries|ones] have {f} [over|above|greater than|higher than|bigger than] {n}", "{f} > {n}: which {t}", "where is {f} [above|over|more than|larger than] {n}",
    "[drop|remove|throw out|leave out] [everything|all {t}|the rows] except those with {f} [above|over] {n}", "I only [want|need] [the |]{t} [with|that have] [more than|over|above] {n} {f}",
    "who has [more than|over|above] {n} {f}", "[names|the {k}] of [all|the] {t} with {f} [above|over|greater than] {n}", "{t} [that have|having|with] more than {n} {f}",
    "are there {t} with {f} [above|over] {n}? [list them|which ones|name them]", "all {t} whose {f} [exceeds|is higher than|is larger than] {n}", "rows with {f} [> |over |above ]{n}",
    "[filter|query|search][:| for|] {f} [over|above|greater than] {n}", "[find|get] every {s} [with|that has] {f} of more than {n}",
)  # fmt: skip
_COUNT = (
    "how many {t} have {f} [above|over|greater than|of more than] {n}", "<howmany> {t} with {f} [above|over|greater than] {n}", "count [the|] {t} [where|whose] {f} is [above|more than] {n}",
    "in how many rows is {f} [above|over|larger than|more than] {n}", "how many [rows|entries|records|ones] have {f} [above|over|greater than|higher than] {n}",
    "[number|count] of {t} [with|having] {f} [above|over|greater than|more than] {n}", "how often is {f} [above|over|more than|larger than] {n}", "how many times [is|was] {f} [over|above|greater than] {n}",
    "count where {f} > {n}", "{f} > {n}: how many", "for how many {t} is {f} [over|above|bigger than|more than] {n}", "how many of the {t} have [more than|over] {n} {f}",
    "I [want|need] [to know |]the number of [rows|{t}] with {f} [above|over] {n}", "[tell me|check|see] how many {t} [have|show] more than {n} {f}", "how many are there with {f} [above|over] {n}",
    "filter {f} > {n} and count", "the count of {t} whose {f} [exceeds|is higher than] {n}",
)  # fmt: skip
_LARGEST_VALUE = (
    "<find> the [highest|largest|maximum|biggest] {f}", "[maximum|max|highest|largest] [of|value of|value in] [the |]{f}[ column|]", "max {f}", "max({f})", "what is the [highest|largest|biggest] [value|number|entry] [in|of] {f}",
    "how [high|large] is the [highest|largest] {f}", "{f}: [maximum|max|highest|largest value]", "the [largest|biggest|highest] [number|value|entry] in the {f} column", "what {f} is the [highest|largest|biggest]",
    "[tell me|give me|find] the maximum of {f}, only the [number|value|figure]", "what is the [highest|largest|biggest] {f} [of all {t}|of any {s}|any {s} has|among the {t}]", "[how far up|up to what value] does {f} go",
    "the {f} column: [largest|highest] value", "how much is the [highest|largest|biggest] {f}",
)  # fmt: skip
_TOP_VALUES = (
    "the {m} [highest|largest|biggest] values of {f}", "[top|highest|largest] {m} values [in|of] {f}", "the {m} [largest|highest|biggest] numbers in the {f} column", "<show> the {m} [largest|highest|biggest] {f} values", "{m} [highest|largest] values of {f}, only the numbers",
    "which are the {m} [largest|highest|biggest] values under {f}", "{f}: the {m} [largest|highest] values", "take the {m} [largest|highest] numbers from {f}", "nlargest({m}) of the column {f}", "what are the [top|highest|largest] {m} numbers for {f}",
)  # fmt: skip
_TOP = (
    "[the |]top {m} {t} by {f}", "<what> the {m} {t} with the [highest|largest|most|biggest] {f}", "which {m} {t} have the [highest|largest|most|biggest] {f}",
    "[show|list|give me] the {m} {t} with the [most|highest|largest] {f}", "the {m} [largest|highest|biggest] by {f}", "{m} [highest|largest|biggest] {f}: which {t}", "[top {m}|the top {m}|nlargest {m}] [by|on|for] {f}",
    "[best|first] {m} of a ranking by {f}, [highest|largest] first", "the {m} {t} whose {f} is [highest|largest]", "[names|{k}] of the {m} {t} with the [highest|largest|most] {f}", "the {m} [largest|highest|biggest] {f} belong to which {t}",
    "[sort|rank] by {f} and [take|give me|keep] the [top|highest] {m}", "I need the {m} {t} that have the [most|highest|largest] {f}", "who are the {m} with the [highest|most|largest] {f}",
)  # fmt: skip

# {v} the variable, {k} the names' column, {f} the field, {e} another, {g} the groups' column, {h} its
# plural, {n} {o} {x} {y} {z} limits, {m} a count, {w} {u} the names of two rows, {l} a group, {i} a
# letter, {t} and {s} what the rows are
QUESTIONS = {
    "total": Question(
        ("<find> the [total|sum of|overall|summed|combined] {f}", "[sum|add] up [the|all the|every] {f}", "what is the {f} of all {t} together", "total {f} [of all {t}|of the {t}|over all {t}|]", "what does {f} add up to", "sum of the {f} column",
         "what is {f} [in total|altogether|all in all|in all]", "{f}[:| -|,] [total|sum|grand total]", "grand total [of|for] {f}", "[add|sum] [the|all] [numbers|values|entries|figures] [in|of] [the column {f}|the {f} column]",
         "[if I add up|adding up|when I add] [all {f} values|the {f} of each {s}|the {f} of all {t}], what do I get", "I need the {f} of [all {t}|every {s}] [added up|summed|combined]", "sum({f})", "how much {f} [is there|do we have|is that] [in total|altogether|all together|in all]",
         "{f} summed [over|across] [all|the] {t}", "what do all the {f} values [come to|amount to|sum to|make]", "overall {f}[, all {t}|]", "<do>total the {f} [column|values|figures]", "the [total|whole|entire] {f} of [all|our|the] {t}", "one number for {f}: the [sum|total]",
         "[all {t}|the {t}|every {s}] together: how much {f}", "total of {f}", "sum {f}[ up|]", "what is the total of [the |]{f}[ column|]", "[put|take] all {f} together, what is the sum"),
        'result = round(sum(r["{f}"] for r in {v}), 2)\nprint(result)',
        'result = round(float({v}["{f}"].sum()), 2)\nprint(result)',
        "Total {f}: **{{out}}**.", "Add the {f} of every row", "a"),
    "average": Question(
        ("<find> the [average|mean] {f}", "[average|mean] {f} [of all {t}|of the {t}|]", "what is the {f} of the {t} on average", "[average|mean] of the {f} [column|values]", "how [big|high|large] is the [average|mean] {f}",
         "avg {f}", "mean({f})", "{f}[:| -|,] [mean|average|avg]", "[average|mean] {f} per {s}", "on average, how much {f} does [each|one] {s} have", "how much {f} does [each|one] {s} have on average", "{f} on average", "how high is {f} on average", "<do>average the {f} [column|values|of all {t}|figures]",
         "across [all|the] {t}, <what> the [mean|average] {f}", "the [mean|average] value of [the |]{f}[ column|]", "sum of {f} divided by the number of {t}", "[take|get|compute] the mean over the {f} [column|values]", "[add up|sum] {f} and divide by how many {t} there are",
         "I [want|need] the [average|mean] {f}, not the total", "what {f} does the average {s} have", "average out the {f} of [all|the] {t}", "arithmetic mean of {f}", "the {t} have what {f} on average", "what's {f} for the average {s}", "mean of {f}"),
        'result = round(sum(r["{f}"] for r in {v}) / len({v}), 2)\nprint(result)',
        'result = round(float({v}["{f}"].mean()), 2)\nprint(result)',
        "Average {f}: **{{out}}**.", "Average the {f} of every row"),
    "median": Question(
        ("<find> the median {f}", "median [of|of the] {f}[ column| values|]", "median {f} [of all {t}|of the {t}|]", "{f}[:| -|,] median", "what is the [middle|median] value of {f}", "median({f})", "the {f} in the middle when [all|the] {t} are sorted by it",
         "half of the {t} have less {f} than [what|which value]", "[take|compute|get] the median over {f}", "not the mean but the median of {f}", "the [median|middle] {s} has what {f}", "which {f} [lies|is] in the middle"),
        'import statistics\nresult = round(statistics.median(r["{f}"] for r in {v}), 2)\nprint(result)',
        'result = round(float({v}["{f}"].median()), 2)\nprint(result)',
        "Median {f}: **{{out}}**.", "Take the median of {f}"),
    "highest": Question(
        _HIGHEST,
        'print(max({v}, key=lambda r: r["{f}"])["{k}"])',
        'print({v}.loc[{v}["{f}"].idxmax(), "{k}"])',
        "The {s} with the highest {f} is **{{out}}**.", "Take the row with the largest {f}, and its {k}", "k"),
    "lowest": Question(
        opposite(*_HIGHEST),
        'print(min({v}, key=lambda r: r["{f}"])["{k}"])',
        'print({v}.loc[{v}["{f}"].idxmin(), "{k}"])',
        "The {s} with the lowest {f} is **{{out}}**.", "Take the row with the smallest {f}, and its {k}", "k"),
    "second": Question(
        ("which {s} has the second [highest|largest|most|biggest|greatest] {f}", "<what> the {s} with the second[-| ][highest|largest|biggest] {f}", "second [highest|largest|biggest] {f}: which {s}", "who is second [by|in] {f}", "second place by {f}", "which {s} comes second [by|in terms of] {f}",
         "the runner-up [by|in] {f}", "[after|apart from|leaving out] the top {s}, which has the [highest|most|largest] {f}", "{s} in second place [by|when ranked by] {f}"),
        'print(sorted({v}, key=lambda r: r["{f}"], reverse=True)[1]["{k}"])',
        'print({v}.sort_values("{f}", ascending=False)["{k}"].iloc[1])',
        "Second by {f} is **{{out}}**.", "Sort the rows by {f}, largest first, and take the second", "k"),
    "largest value": Question(
        _LARGEST_VALUE,
        'result = max(r["{f}"] for r in {v})\nprint(result)', 'result = {v}["{f}"].max()\nprint(result)',
        "The highest {f} is **{{out}}**.", "Take the largest {f}"),
    "smallest value": Question(
        opposite(*_LARGEST_VALUE),
        'result = min(r["{f}"] for r in {v})\nprint(result)', 'result = {v}["{f}"].min()\nprint(result)',
        "The lowest {f} is **{{out}}**.", "Take the smallest {f}"),
    "range": Question(
        ("<what> the [range|spread] of {f}", "difference between the [highest and lowest|largest and smallest|maximum and minimum] {f}", "how far apart are the [highest and the lowest|largest and the smallest|biggest and the smallest] {f}", "max minus min of {f}", "{f}: [range|max - min]",
         "by how much do the [largest and smallest|highest and lowest] {f} differ", "[gap|distance] between the [top and bottom|largest and smallest] {f}", "from lowest to highest, how wide is {f}", "range of the {f} column"),
        'values = [r["{f}"] for r in {v}]\nresult = round(max(values) - min(values), 2)\nprint(result)',
        'result = round(float({v}["{f}"].max() - {v}["{f}"].min()), 2)\nprint(result)',
        "The range of {f} is **{{out}}**.", "Subtract the smallest {f} from the largest"),
    "top": Question(
        _TOP,
        'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"], reverse=True)[:{m}]])',
        'print({v}.nlargest({m}, "{f}")["{k}"].tolist())',
        "The {m} with the highest {f}: **{{out}}**.", "Sort by {f}, largest first, and keep {m}", "k"),
    "bottom": Question(
        opposite(*_TOP),
        'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"])[:{m}]])',
        'print({v}.nsmallest({m}, "{f}")["{k}"].tolist())',
        "The {m} with the lowest {f}: **{{out}}**.", "Sort by {f}, smallest first, and keep {m}", "k"),
    "of one": Question(
        ("[what is|what's] the {f} of {w}", "{f} of {w}", "<what> the {f} [of|for] {w}", "what {f} does {w} have", "{w}: {f}", "look up [the |]{f} [of|for] {w}", "how [much|high] is the {f} of {w}", "{w}'s {f}", "[tell me|I need] {w}'s {f}", "which {f} [belongs to|is listed for|is given for] {w}",
         "find {w} and tell me [the|its|their] {f}", "where {k} is {w}, what is {f}", "[check|see|read off] the {f} [of|for] {w}", "in the row of {w}, what is {f}", "I forgot the {f} of {w}", "what does it say under {f} for {w}", "the value of {f} for {w}"),
        'result = next(r["{f}"] for r in {v} if r["{k}"] == "{w}")\nprint(result)',
        'result = {v}.loc[{v}["{k}"] == "{w}", "{f}"].iloc[0]\nprint(result)',
        "The {f} of {w} is **{{out}}**.", "Find the row of {w}, and its {f}", "k"),
    "row of": Question(
        ("<show> the [row|record|entry] [of|for] {w}", "[all|everything] about {w}", "the [whole|complete|full|entire] [row|entry|record] of {w}", "[what|which] [data|values] do we have [on|for] {w}", "find the [row|entry|record] where {k} is {w}", "{k} == {w}, whole row", "what do we know about {w}", "look up {w}, all columns"),
        'print(next(r for r in {v} if r["{k}"] == "{w}"))',
        'print({v}[{v}["{k}"] == "{w}"].iloc[0].to_dict())',
        "The row of {w}: **{{out}}**.", "Find the row of {w}", "k"),
    "difference": Question(
        ("difference in {f} between {w} and {u}", "by how much [does|do] {w} and {u} differ in {f}", "[gap|distance] between {w} and {u} in {f}", "look up {f} for {w} and for {u}. how far are they apart", "compare the {f} of {w} and {u}: what is the difference", "<what> the difference between the {f} of {w} and that of {u}", "{w} versus {u}: difference in {f}",
         "how far apart are {w} and {u} in {f}"),
        'values = {{r["{k}"]: r["{f}"] for r in {v}}}\nresult = round(abs(values["{w}"] - values["{u}"]), 2)\nprint(result)',
        'values = {v}.set_index("{k}")["{f}"]\nresult = round(float(abs(values["{w}"] - values["{u}"])), 2)\nprint(result)',
        "The difference in {f} is **{{out}}**.", "Look up the {f} of {w} and of {u}, and subtract", "k"),
    "share": Question(
        ("what [percentage|percent|share] of the total {f} [comes from|is from|belongs to] {w}", "share of {w} in the [total|whole] {f}, in percent", "how many percent of [all|the total] {f} [does {w} have|is {w}|comes from {w}]", "{w} as a percentage of the total {f}", "which percentage of {f} [does {w} make up|is due to {w}]",
         "{f} of {w} in percent of the total", "what part of the total {f} is {w}, in percent", "percent of {f} from {w}"),
        'total = sum(r["{f}"] for r in {v})\nresult = round(100 * next(r["{f}"] for r in {v} if r["{k}"] == "{w}") / total, 1)\nprint(result)',
        'total = {v}["{f}"].sum()\nresult = round(float(100 * {v}.loc[{v}["{k}"] == "{w}", "{f}"].iloc[0] / total), 1)\nprint(result)',
        "{w} has **{{out}}%** of the total {f}.", "Divide the {f} of {w} by the total, times 100", "ka"),
    "above": Question(
        _ABOVE,
        'print([r["{k}"] for r in {v} if r["{f}"] > {n}])',
        'print({v}[{v}["{f}"] > {n}]["{k}"].tolist())',
        "With {f} above {n}: **{{out}}**.", "Keep the rows with {f} > {n}, and their {k}", "k"),
    "below": Question(
        opposite(*_ABOVE),
        'print([r["{k}"] for r in {v} if r["{f}"] < {n}])',
        'print({v}[{v}["{f}"] < {n}]["{k}"].tolist())',
        "With {f} below {n}: **{{out}}**.", "Keep the rows with {f} < {n}, and their {k}", "k"),
    "at least": Question(
        ("which {t} have [at least|no less than|a minimum of] {x} {f}", "{t} with {f} [of at least|>=|not below] {x}", "{t} with {f} of {x} or more", "<show> the {t} with {f} >= {x}", "{t} whose {f} is {x} or [more|higher|above]", "filter {f} >= {x}", "{f} [at least|>=|not less than] {x}: which {t}", "keep [only |]the {t} [with|that have] at least {x} {f}",
         "who has {x} {f} or more", "[names|{k}] of the {t} with {f} [greater than or equal to|at or above] {x}", "which {t} reach {x} {f}"),
        'print([r["{k}"] for r in {v} if r["{f}"] >= {x}])', 'print({v}[{v}["{f}"] >= {x}]["{k}"].tolist())',
        "With {f} of at least {x}: **{{out}}**.", "Keep the rows with {f} >= {x}, and their {k}", "k"),
    "at most": Question(
        ("which {t} have [at most|no more than|a maximum of] {x} {f}", "{t} with {f} [of at most|<=|not above] {x}", "{t} with {f} of {x} or less", "<show> the {t} with {f} <= {x}", "{t} whose {f} is {x} or [less|lower|below]", "filter {f} <= {x}", "{f} [at most|<=|not more than] {x}: which {t}", "keep [only |]the {t} [with|that have] at most {x} {f}",
         "who has {x} {f} or less", "[names|{k}] of the {t} with {f} [less than or equal to|at or below] {x}"),
        'print([r["{k}"] for r in {v} if r["{f}"] <= {x}])', 'print({v}[{v}["{f}"] <= {x}]["{k}"].tolist())',
        "With {f} of at most {x}: **{{out}}**.", "Keep the rows with {f} <= {x}, and their {k}", "k"),
    "between": Question(
        ("which {t} have {f} between {y} and {z}", "{t} with {f} between {y} and {z}", "{t} with {f} somewhere from {y} to {z}", "<show> the {t} with {y} < {f} < {z}", "filter {f} between {y} and {z}", "{f} [in the range|in] {y} [to|-] {z}: which {t}", "{f} between {y} and {z}: which {t}", "keep {t} whose {f} lies between {y} and {z}", "which {t} are between {y} and {z} in {f}",
         "who has {f} above {y} but below {z}", "{t} with more than {y} but less than {z} {f}", "rows where {f} is over {y} and under {z}"),
        'print([r["{k}"] for r in {v} if {y} < r["{f}"] < {z}])', 'print({v}[({v}["{f}"] > {y}) & ({v}["{f}"] < {z})]["{k}"].tolist())',
        "With {f} between {y} and {z}: **{{out}}**.", "Keep the rows with {y} < {f} < {z}, and their {k}", "k"),
    "above average": Question(
        ("which {t} [are|have {f}|lie] above average[ in {f}|]", "{t} with [an above-average|more than the average|above average] {f}", "which {t} have [more|higher|larger] {f} than [average|the average|the mean]", "<show> the {t} whose {f} is [above|over|greater than] [the mean|the average|average]", "who is better than average [in|by] {f}",
         "filter {f} > mean of {f}", "keep [only |]the {t} with {f} above the [mean|average]", "{f} above [its|the] [mean|average]: which {t}", "compute the mean {f} and list the {t} above it", "who beats the average {f}"),
        'mean = sum(r["{f}"] for r in {v}) / len({v})\nprint([r["{k}"] for r in {v} if r["{f}"] > mean])',
        'print({v}[{v}["{f}"] > {v}["{f}"].mean()]["{k}"].tolist())',
        "With {f} above the average: **{{out}}**.", "Keep the rows with {f} above its mean", "k"),
    "count": Question(
        _COUNT,
        'result = len([r for r in {v} if r["{f}"] > {n}])\nprint(result)',
        'result = len({v}[{v}["{f}"] > {n}])\nprint(result)',
        "Number of {t} with {f} above {n}: **{{out}}**.", "Count the rows with {f} > {n}"),
    "count below": Question(
        opposite(*_COUNT),
        'result = len([r for r in {v} if r["{f}"] < {n}])\nprint(result)',
        'result = len({v}[{v}["{f}"] < {n}])\nprint(result)',
        "Number of {t} with {f} below {n}: **{{out}}**.", "Count the rows with {f} < {n}"),
    "sort": Question(
        ("sort [the {t}|them|it|] by {f}", "[order|rank|arrange] the {t} by {f}[, smallest first|, lowest first|]", "{t} sorted by {f}", "[names|list] of the {t} [from lowest to highest|in order of] {f}", "<show> the {t} [ordered|sorted] by {f}",
         "[put|bring|get] the {t} [in|into] order [of|by] [increasing|rising|ascending|] {f}", "[line|lay] up the {t} by {f}, [smallest|least|lowest] first", "{f} [ascending|from low to high|increasing|going up]: list the {t}", "order by {f}[ asc| ascending|]", "sort by [the |][column |]{f}[ column|]",
         "[in which|what] order are the {t} [by|when sorted by] {f}, starting with the [lowest|smallest]", "[can you |please |]arrange [everything|the rows|the table] by {f}, low to high", "who comes first, second, third ... if we go by {f} from the [bottom|smallest]", "[list|name] the {t} from the [smallest|lowest|least] to the [largest|highest|most] {f}",
         "sorted {t}, key {f}", "[rows|{t}] in ascending order of {f}", "I want the {t} sorted by {f} [in ascending order|so that the smallest is first|, increasing]", "sort_values {f}", "begin with the {s} with the least {f} and go up"),
        'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"])])',
        'print({v}.sort_values("{f}")["{k}"].tolist())',
        "Sorted by {f}: **{{out}}**.", "Sort the rows by {f}, then show their {k}", "k"),
    "sort down": Question(
        ("sort [the {t}|them|it|] by {f} [descending|in descending order|from high to low|, largest first|downwards]", "[order|rank] the {t} by {f}[, highest first| from highest to lowest| descending]", "{t} sorted by {f} [descending|from high to low|, biggest first]", "<show> the {t} by {f}, [highest|largest|most] first", "ranking of the {t} by {f}, [best|highest] first",
         "[put|bring|get] the {t} [in|into] order of [decreasing|falling|descending] {f}", "{f} [descending|from high to low|decreasing|going down]: list the {t}", "order by {f} [desc|descending]", "[arrange|line up] the {t} by {f}, [biggest|highest|most] first", "[list|name] the {t} from the [largest|highest|most] to the [smallest|lowest|least] {f}",
         "[make|give me|show] a [ranking|league table|leaderboard] by {f}", "ranking by {f}", "who is first, second, third ... by {f}[, the largest being first|, the highest being first]", "[rows|{t}] in descending order of {f}", "sort by {f}, [reversed|reverse order|largest at the top|top down]", "I want the {t} sorted by {f} so that the [largest|highest] is first",
         "begin with the {s} with the most {f} and go down", "sort_values {f}, ascending=False", "[in which|what] order are the {t} by {f}, starting with the [highest|largest]"),
        'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"], reverse=True)])',
        'print({v}.sort_values("{f}", ascending=False)["{k}"].tolist())',
        "From the highest {f}: **{{out}}**.", "Sort the rows by {f}, largest first, then show their {k}", "k"),
    "sort names": Question(
        ("sort [the {t}|them|the rows|] [alphabetically|in alphabetical order|from A to Z|by name]", "{t} in alphabetical order", "[order|arrange|list] the {t} [alphabetically|from a to z|by the alphabet]", "sort by {k}", "<show> the {k} column in alphabetical order", "alphabetical list of [the |all |]{t}", "{k} sorted [alphabetically|a to z]", "the {t}, sorted by {k}"),
        'print(sorted(r["{k}"] for r in {v}))', 'print({v}.sort_values("{k}")["{k}"].tolist())',
        "In alphabetical order: **{{out}}**.", "Sort the {k} of every row", "k"),
    "values": Question(
        ("<show> [the|only the] [column|values of|entries of] {f}", "<show> all the [values|entries] of {f}", "[the |]{f} column[ as a list|]", "list all {f} values", "{f} as a list", "make a list of [the|all] {f}[ values|]", "[get|extract|pull out|take] [the values of|all values of|the column|all] {f}[ as a plain list| as a list|]", "which values are in [the column |]{f}", "which values does [the column |]{f} have", "only {f}", "what [is|are the numbers] in the {f} column", "just the {f} of each {s}"),
        'print([r["{f}"] for r in {v}])', 'print({v}["{f}"].tolist())',
        "The values of {f}: **{{out}}**.", "Take the {f} of every row"),
    "names": Question(
        ("<show> [the|all the] names of the {t}", "[the |]{k} column[ as a list|]", "which {t} are [there|listed|included]", "list all {t}", "[names|{k}] of all {t}", "make a list of [the|all] {k}[ values|]", "what {t} do [we|I] have", "[extract|get|pull out] the {k} of [every|each] {s}", "every {s} by name", "who or what is listed under {k}"),
        'print([r["{k}"] for r in {v}])', 'print({v}["{k}"].tolist())',
        "They are **{{out}}**.", "Take the {k} of every row", "k"),
    "cumulative": Question(
        ("<what> the [running|cumulative] total of {f}", "cumulative [sum of |]{f}", "running sum of {f}", "cumsum of {f}", "add up {f} row by row, showing [every|each] [partial sum|subtotal]", "{f}: [cumulative sum|running total|cumsum]", "how does the total {f} grow from row to row"),
        'from itertools import accumulate\nprint([round(x, 2) for x in accumulate(r["{f}"] for r in {v})])',
        'print({v}["{f}"].cumsum().round(2).tolist())',
        "The running total of {f}: **{{out}}**.", "Add up {f} row by row", "a"),
    "two averages": Question(
        ("<what> the [averages|means] of {e} and {f}", "[average|mean] {e} and [average|mean] {f}", "[average|mean] of both {e} and {f}", "both averages: {e} and {f}", "average {e} and {f}[, each on its own|, separately|]", "what are {e} and {f} on average", "{e} and {f}: [means|averages]"),
        'print(*(round(sum(r[c] for r in {v}) / len({v}), 2) for c in ("{e}", "{f}")))',
        'print(*(round(float({v}[c].mean()), 2) for c in ("{e}", "{f}")))',
        "The averages of {e} and {f}: **{{out}}**.", "Average both columns", "e"),
    "total product": Question(
        ("<find> the total of {e} times {f}", "sum of {e} * {f} over all {t}", "multiply {e} by {f} for each {s} and add [up|it all up|everything up]", "total {e} x {f}", "what is {e} times {f}, added up over [all|the] {t}", "sum up {e} times {f}", "[sum|total] of the products of {e} and {f}", "{e} times {f} [for all {t} together|in total|altogether]", "dot product of the columns {e} and {f}"),
        'result = round(sum(r["{e}"] * r["{f}"] for r in {v}), 2)\nprint(result)',
        'result = round(float(({v}["{e}"] * {v}["{f}"]).sum()), 2)\nprint(result)',
        "The total of {e} times {f} is **{{out}}**.", "Multiply {e} by {f} in every row, and add up", "e"),
    "correlation": Question(
        ("<find> the correlation [between|of] {e} and {f}", "correlation[:| of] {e} and {f}", "correlation coefficient of {e} and {f}", "[how strongly|how much] are {e} and {f} correlated", "how do {e} and {f} correlate", "pearson correlation [between|of] {e} and {f}", "corr({e}, {f})", "do {e} and {f} go together? give the correlation"),
        'import statistics\nresult = round(statistics.correlation([r["{e}"] for r in {v}], [r["{f}"] for r in {v}]), 4)\nprint(result)',
        'result = round(float({v}["{e}"].corr({v}["{f}"])), 4)\nprint(result)',
        "The correlation of {e} and {f} is **{{out}}**.", "Take the correlation of the two columns", "e"),
    "group": Question(
        ("<find> the total {f} [per|by|for each|of each|in each] {g}", "total {f} [per|by|for each] {g}", "sum [up|] {f} [by|per|for each] {g}", "group by {g} and [sum|add up] [the|] {f}", "{f} summed [by|per] {g}", "what {f} does each {g} have [in total|altogether]",
         "how much {f} does each {g} have[ in total|]", "how much {f} [has each|is there in each|is there per] {g}[ in total|]", "{f} [totals|sums|subtotals] [by|per|for each] {g}", "[add|sum] up {f} [separately|] for [every|each] {g}", "for [each|every] {g}, [what is|give me|compute] the [total|sum of] {f}", "[break|split] [the total |]{f} [down |]by {g}, [summed|as sums|adding up]",
         "[per|by] {g}: total {f}", "[total|sum] [of|of the] {f} grouped by {g}", "[what are|show] the {g} totals [of|for] {f}", "I need a [sum|total] of {f} for [every|each] {g}", "groupby {g}, sum {f}", "pivot: {g} and the sum of {f}", "which total {f} does [every|each] {g} [have|reach]", "{g} by {g}, how much {f}"),
        'totals = {{}}\nfor r in {v}:\n    totals[r["{g}"]] = totals.get(r["{g}"], 0) + r["{f}"]\nprint(totals)',
        'print({v}.groupby("{g}")["{f}"].sum().to_dict())',
        "Total {f} by {g}: **{{out}}**.", "Add up {f} for each {g}", "ga"),
    "group mean": Question(
        ("<find> the [average|mean] {f} [per|by|for each|of each|in each] {g}", "[average|mean] {f} [per|by|for each] {g}", "group by {g} and [average|take the mean of] [the|] {f}", "[average|mean] of {f} [by|grouped by] {g}", "how high is {f} on average in each {g}",
         "avg {f} [per|by] {g}", "for [each|every] {g}, [what is|give me|compute|show] the [average|mean] {f}", "{f} [averages|means] [by|per|for each] {g}", "what is {f} on average [per|for each|in each] {g}", "[per|by] {g}: [mean|average] {f}", "groupby {g}, mean {f}", "average {f} [separately |]for [every|each] {g}",
         "what [average|mean] {f} does [each|every] {g} have", "compare the {h} by [average|mean] {f}", "[mean|average] {f} in [each|every one] of the {h}", "I want {f} averaged [by|over each|per] {g}", "[split|group] by {g} and average {f}", "{g} by {g}, what is {f} on average", "the {h} and their [average|mean] {f}", "what's the mean {f} of each {g}"),
        'groups = {{}}\nfor r in {v}:\n    groups.setdefault(r["{g}"], []).append(r["{f}"])\nprint({{g: round(sum(x) / len(x), 2) for g, x in groups.items()}})',
        'print({v}.groupby("{g}")["{f}"].mean().round(2).to_dict())',
        "Average {f} by {g}: **{{out}}**.", "Average {f} for each {g}", "g"),
    "group count": Question(
        ("how many {t} [are in|are there in|belong to|has] each {g}", "<howmany> {t} [per|in each|by] {g}", "count the {t} [by|per] {g}", "[size of each|rows per] {g}", "group by {g} and count", "how often does each {g} [occur|appear]", "[count|number] of {t} [per|by|for each|in each] {g}", "{g} [counts|frequencies|value counts]", "value_counts of {g}",
         "how many [rows|entries|lines|records] has each {g}", "how many [rows|entries|lines|records] does each {g} have", "how are the {t} [distributed|spread] over the {h}", "for [each|every] {g}, count the [rows|{t}]", "tally the {t} by {g}", "[per|by] {g}: [how many {t}|number of {t}]", "how big is each {g}, in number of {t}", "how many times is each {g} [listed|in it]"),
        'counts = {{}}\nfor r in {v}:\n    counts[r["{g}"]] = counts.get(r["{g}"], 0) + 1\nprint(counts)',
        'print({v}["{g}"].value_counts().sort_index().to_dict())',
        "Number of {t} by {g}: **{{out}}**.", "Count the rows of each {g}", "g"),
    "group largest": Question(
        ("<what> the [highest|largest|maximum|biggest] {f} [per|in each|for each|of each] {g}", "[max|maximum|highest|largest] {f} [per|by|for each] {g}", "group by {g} and take the [maximum|max|largest] {f}", "for [each|every] {g}, [what is|give me] the [highest|largest|biggest] {f}", "groupby {g}, max {f}", "[per|by] {g}: [highest|maximum|largest] {f}", "up to what value does {f} go in each {g}"),
        'best = {{}}\nfor r in {v}:\n    best[r["{g}"]] = max(r["{f}"], best.get(r["{g}"], r["{f}"]))\nprint(best)',
        'print({v}.groupby("{g}")["{f}"].max().to_dict())',
        "The highest {f} by {g}: **{{out}}**.", "Take the largest {f} of each {g}", "g"),
    "group smallest": Question(
        ("<what> the [lowest|smallest|minimum] {f} [per|in each|for each|of each] {g}", "[min|minimum|lowest|smallest] {f} [per|by|for each] {g}", "group by {g} and take the [minimum|min|smallest] {f}", "for [each|every] {g}, [what is|give me] the [lowest|smallest] {f}", "groupby {g}, min {f}", "[per|by] {g}: [lowest|minimum|smallest] {f}", "how low does {f} get in each {g}"),
        'best = {{}}\nfor r in {v}:\n    best[r["{g}"]] = min(r["{f}"], best.get(r["{g}"], r["{f}"]))\nprint(best)',
        'print({v}.groupby("{g}")["{f}"].min().to_dict())',
        "The lowest {f} by {g}: **{{out}}**.", "Take the smallest {f} of each {g}", "g"),
    "group best": Question(
        ("which {g} has the [highest|largest|biggest|greatest] [total|overall|summed] {f}", "which {g} has [the |]most {f}[ in total| overall| altogether|]", "<what> the {g} with the [highest|largest|most|biggest] total {f}", "{g} with the [most|highest total|largest total] {f}", "which {g} [leads|is first|is on top|comes first] by total {f}", "top {g} by total {f}", "leading {g} by total {f}", "add up {f} per {g}: which [one is highest|{g} wins|one is first]",
         "which of the {h} has the most {f} [in total|altogether|overall]", "in which {g} is the total {f} [highest|largest]", "[sum|total] {f} by {g} and tell me [only |]the [highest|largest|leading] {g}", "who leads in total {f}, which {g}", "the {g} where the {f} add up to the most", "group by {g}, sum {f}, which is [largest|highest|the top one]"),
        'totals = {{}}\nfor r in {v}:\n    totals[r["{g}"]] = totals.get(r["{g}"], 0) + r["{f}"]\nprint(max(totals, key=totals.get))',
        'print({v}.groupby("{g}")["{f}"].sum().idxmax())',
        "The {g} with the highest total {f} is **{{out}}**.", "Add up {f} for each {g}, and take the largest", "gab"),
    "group best mean": Question(
        ("which {g} has the [highest|largest|biggest] [average|mean] {f}", "<what> the {g} with the [highest|largest] [average|mean] {f}", "{g} with the [highest|top|largest] [average|mean] {f}", "which {g} is [highest|first|on top] by [average|mean] {f}", "top {g} by [average|mean] {f}", "in which {g} is {f} highest on average", "[average|mean] {f} per {g}: which [one is highest|{g} leads|{g} is first]",
         "group by {g}, average {f}, which is [largest|highest]", "on average, which {g} has the most {f}", "which {g} is on top with its [average|mean] {f}"),
        'groups = {{}}\nfor r in {v}:\n    groups.setdefault(r["{g}"], []).append(r["{f}"])\nprint(max(groups, key=lambda g: sum(groups[g]) / len(groups[g])))',
        'print({v}.groupby("{g}")["{f}"].mean().idxmax())',
        "The {g} with the highest average {f} is **{{out}}**.", "Average {f} for each {g}, and take the largest", "gb"),
    "groups": Question(
        ("[which|what] {h} are there", "<show> the [different|distinct|unique] {h}", "[unique|distinct|different] values of {g}", "[what|which] [different|] values does {g} have", "list [every|each] {g} once", "unique {g}", "{h} without [repeats|duplicates]", "[all|the] {h}, each only once"),
        'print(sorted({{r["{g}"] for r in {v}}}))', 'print(sorted({v}["{g}"].unique()))',
        "The different values of {g}: **{{out}}**.", "Take each {g} once", "g"),
    "number of groups": Question(
        ("how many [different|distinct|unique] {h} are there", "number of [different|distinct|unique] {h}", "<howmany> [different|distinct|unique] values [of|in] {g}", "how many {h} [do we have|are listed|appear]", "nunique of {g}", "count the {h}, each only once", "in how many different {h} are the {t}"),
        'result = len({{r["{g}"] for r in {v}}})\nprint(result)', 'result = {v}["{g}"].nunique()\nprint(result)',
        "There are **{{out}}** different values of {g}.", "Count each {g} once", "g"),
    "where": Question(
        ("which {t} [are in|belong to|have] {g} {l}", "<show> the {t} [where|whose] {g} is {l}", "[only |]the {t} [with|of|in] {g} {l}", "filter {g} == {l}", "{g} = {l}: which {t}", "keep [only |]the [rows|{t}] with {g} {l}", "{t} from {g} {l}", "[names|{k}] of the {t} with {g} {l}", "all {t} whose {g} equals {l}", "select where {g} is '{l}'", "who or what is in {g} {l}",
         "I only [want|need] the {t} of {g} {l}", "[leave out|drop] everything that is not {g} {l}", "list every {s} that has {l} as its {g}"),
        'print([r["{k}"] for r in {v} if r["{g}"] == "{l}"])', 'print({v}[{v}["{g}"] == "{l}"]["{k}"].tolist())',
        "With {g} {l}: **{{out}}**.", "Keep the rows whose {g} is {l}, and their {k}", "kg"),
    "total where": Question(
        ("<find> the total {f} [of|for|in|where] {g} [is |]{l}", "total {f} [of|for|in] {l}", "how much {f} [does {l} have|is there in {l}|has {l}] in total", "sum of {f} [where|for which|if] {g} is {l}", "sum {f} [only |]for {g} {l}", "add up the {f} of [all {t}|the rows|the {t}] with {g} {l}", "{l} only: total {f}", "filter {g} == {l} and sum {f}", "what does {f} add up to for {l}", "{f} of {l}, summed up",
         "only the {t} of {g} {l}: what is the [total|sum of] {f}", "what did {l} have in {f} altogether"),
        'result = round(sum(r["{f}"] for r in {v} if r["{g}"] == "{l}"), 2)\nprint(result)', 'result = round(float({v}[{v}["{g}"] == "{l}"]["{f}"].sum()), 2)\nprint(result)',
        "Total {f} with {g} {l}: **{{out}}**.", "Keep the rows whose {g} is {l}, and add their {f}", "ga"),
    "average where": Question(
        ("<find> the [average|mean] {f} [of|for|in|where] {g} [is |]{l}", "[average|mean] {f} [of|for|in] {l}", "how high is {f} on average [in|for] {l}", "[mean|average] of {f} [where|for which|if] {g} is {l}", "average {f} [only |]for {g} {l}", "average the {f} of [all {t}|the rows|the {t}] with {g} {l}", "{l} only: [mean|average] {f}", "filter {g} == {l} and average {f}", "what is {f} on average for {l}",
         "only the {t} of {g} {l}: what is the [mean|average] {f}"),
        'values = [r["{f}"] for r in {v} if r["{g}"] == "{l}"]\nresult = round(sum(values) / len(values), 2)\nprint(result)', 'result = round(float({v}[{v}["{g}"] == "{l}"]["{f}"].mean()), 2)\nprint(result)',
        "Average {f} with {g} {l}: **{{out}}**.", "Keep the rows whose {g} is {l}, and average their {f}", "g"),
    "count where": Question(
        ("how many {t} [are in|belong to|have|are from] {g} {l}", "<howmany> {t} [with|in|of] {g} {l}", "how many [rows|entries|records] have {g} {l}", "count the {t} [where|whose] {g} is {l}", "how often does {l} [appear|occur|come up] [in|under] {g}", "filter {g} == {l} and count", "{g} {l}: how many {t}", "how many times is {g} {l}", "how many {t} has {l}"),
        'result = len([r for r in {v} if r["{g}"] == "{l}"])\nprint(result)', 'result = len({v}[{v}["{g}"] == "{l}"])\nprint(result)',
        "Number of {t} with {g} {l}: **{{out}}**.", "Count the rows whose {g} is {l}", "g"),
    "both ends": Question(
        ("<what> the [lowest and the highest|smallest and the largest|minimum and the maximum] {f}", "min and max [of|for] {f}", "[lowest and highest|smallest and largest|minimum and maximum] {f}", "from what to what does {f} go", "{f}: min and max", "between which values does {f} lie", "both extremes of {f}, smallest first", "the [bottom and top|smallest and biggest] value of {f}"),
        'print(min(r["{f}"] for r in {v}), max(r["{f}"] for r in {v}))', 'print({v}["{f}"].min(), {v}["{f}"].max())',
        "The lowest and the highest {f}: **{{out}}**.", "Take the smallest and the largest {f}"),
    "total and average": Question(
        ("[total|sum] and [average|mean] [of |]{f}", "<what> the [total|sum] and the [average|mean] of {f}", "{f}: [sum|total] and [mean|average]", "both the [sum|total] and the [mean|average] of {f}", "how much {f} in total, and on average", "add up {f}, and average it too", "first the total, then the mean of {f}"),
        'total = sum(r["{f}"] for r in {v})\nprint(round(total, 2), round(total / len({v}), 2))', 'print(round(float({v}["{f}"].sum()), 2), round(float({v}["{f}"].mean()), 2))',
        "Total and average {f}: **{{out}}**.", "Add up the {f} of every row, then divide by their number", "a"),
    "percent above": Question(
        ("what [percentage|percent|share in percent] of the {t} [have|has] {f} [above|over|greater than] {n}", "how many percent of the {t} have {f} [above|over|greater than] {n}", "[percentage|percent] of {t} with {f} > {n}", "in percent, how many of the {t} have more than {n} {f}", "percentage of rows [where|with] {f} [is |]above {n}", "share of {t} with {f} over {n}, in percent"),
        'result = round(100 * len([r for r in {v} if r["{f}"] > {n}]) / len({v}), 1)\nprint(result)', 'result = round(float(100 * ({v}["{f}"] > {n}).mean()), 1)\nprint(result)',
        "**{{out}}%** of the {t} have {f} above {n}.", "Count the rows with {f} > {n}, divide by all rows, times 100"),
    "starting with": Question(
        ("which {t} [start|begin] with {i}", "{t} [starting|beginning] with the letter {i}", "<show> the {t} whose {k} [starts|begins] with {i}", "[names|{k}] that [start|begin] with {i}", "filter [the {t}|] by first letter {i}", "all {t} with {i} as the first letter", "{t} under {i}", "which {k} [starts|begins] with the letter {i}"),
        'print([r["{k}"] for r in {v} if r["{k}"].startswith("{i}")])', 'print({v}[{v}["{k}"].str.startswith("{i}")]["{k}"].tolist())',
        "Starting with {i}: **{{out}}**.", "Keep the rows whose {k} starts with {i}", "k"),
    "first rows": Question(
        ("<show> the first {m} [rows|entries|records|lines]", "[first|top] {m} [rows|lines] of the table", "head {m}", "the head of the table, {m} rows", "the {m} [rows|records|entries] at the top of the table", "only the first {m} [rows|records|entries]", "let me see {m} rows from the top", "how do the first {m} [rows|records|entries] look"),
        'print({v}[:{m}])', 'print({v}.head({m}).to_dict("records"))',
        "The first {m} rows: **{{out}}**.", "Take {m} rows from the top"),
    "last rows": Question(
        ("<show> the last {m} [rows|entries|records|lines]", "last {m} [rows|lines] of the table", "tail {m}", "the tail of the table, {m} rows", "the {m} [rows|records|entries] at the end of the table", "only the last {m} [rows|records|entries]", "let me see {m} rows from the bottom", "how do the last {m} [rows|records|entries] look"),
        'print({v}[-{m}:])', 'print({v}.tail({m}).to_dict("records"))',
        "The last {m} rows: **{{out}}**.", "Take {m} rows from the end"),
    "average if": Question(
        ("[average|mean] {f} of the {t} with {e} [above|over|greater than] {o}", "<find> the [average|mean] {f} [where|if|for] {e} [> |is above |is over ]{o}", "[average|mean] {f}, but only [for|of] {t} with more than {o} {e}", "filter {e} > {o}, then [average|mean] {f}", "how high is {f} on average [where|when] {e} is [above|over] {o}", "take the {t} whose {e} is over {o} and average their {f}", "{e} > {o}: mean {f}"),
        'values = [r["{f}"] for r in {v} if r["{e}"] > {o}]\nresult = round(sum(values) / len(values), 2)\nprint(result)', 'result = round(float({v}[{v}["{e}"] > {o}]["{f}"].mean()), 2)\nprint(result)',
        "Average {f} with {e} above {o}: **{{out}}**.", "Keep the rows with {e} > {o}, and average their {f}", "e"),
    "total if": Question(
        ("[total|sum of] {f} of the {t} with {e} [above|over|greater than] {o}", "<find> the [total|sum of] {f} [where|if|for] {e} [> |is above |is over ]{o}", "[total|sum of] {f}, but only [for|of] {t} with more than {o} {e}", "filter {e} > {o}, then sum {f}", "how much {f} in total [where|when] {e} is [above|over] {o}", "take the {t} whose {e} is over {o} and add up their {f}", "sumif: {e} > {o}, {f}"),
        'result = round(sum(r["{f}"] for r in {v} if r["{e}"] > {o}), 2)\nprint(result)', 'result = round(float({v}[{v}["{e}"] > {o}]["{f}"].sum()), 2)\nprint(result)',
        "Total {f} with {e} above {o}: **{{out}}**.", "Keep the rows with {e} > {o}, and add their {f}", "ea"),
    "both conditions": Question(
        ("which {t} have {e} [above|over|greater than] {o} and {f} [above|over|greater than] {n}", "{t} with {e} > {o} and {f} > {n}", "<show> the {t} with more than {o} {e} and more than {n} {f}", "filter {e} > {o} and {f} > {n}", "keep {t} [where|whose] {e} is over {o} and {f} is over {n}", "both {e} above {o} and {f} above {n}: which {t}"),
        'print([r["{k}"] for r in {v} if r["{e}"] > {o} and r["{f}"] > {n}])', 'print({v}[({v}["{e}"] > {o}) & ({v}["{f}"] > {n})]["{k}"].tolist())',
        "With both: **{{out}}**.", "Keep the rows with {e} > {o} and {f} > {n}, and their {k}", "ke"),
    "above in group": Question(
        ("which {t} [of|in|with] {g} {l} have {f} [above|over|greater than] {n}", "{t} with {g} {l} and {f} > {n}", "filter {g} == {l} and {f} > {n}", "<show> the {t} [of|in] {g} {l} with more than {n} {f}", "{g} {l} only: {t} with {f} over {n}", "keep {t} whose {g} is {l} and whose {f} is above {n}"),
        'print([r["{k}"] for r in {v} if r["{g}"] == "{l}" and r["{f}"] > {n}])', 'print({v}[({v}["{g}"] == "{l}") & ({v}["{f}"] > {n})]["{k}"].tolist())',
        "In {l} with {f} above {n}: **{{out}}**.", "Keep the rows whose {g} is {l} and whose {f} is over {n}", "kg"),
    "highest where": Question(
        ("which {s} [of|in|with] {g} {l} has the [highest|largest|most] {f}", "{s} with the [most|highest|largest] {f} in {g} {l}", "<what> the {s} of {g} {l} with the [highest|largest] {f}", "[only|just] {g} {l}: which {s} has the [highest|most] {f}", "within {l}, which {s} has the [largest|highest|most] {f}", "filter {g} == {l}, then the {s} with the [highest|largest] {f}"),
        'kept = [r for r in {v} if r["{g}"] == "{l}"]\nprint(max(kept, key=lambda r: r["{f}"])["{k}"])', 'kept = {v}[{v}["{g}"] == "{l}"]\nprint(kept.loc[kept["{f}"].idxmax(), "{k}"])',
        "In {l}, the {s} with the highest {f} is **{{out}}**.", "Keep the rows whose {g} is {l}, and take the one with the largest {f}", "kg"),
    "largest values": Question(
        _TOP_VALUES,
        'print(sorted((r["{f}"] for r in {v}), reverse=True)[:{m}])', 'print({v}["{f}"].nlargest({m}).tolist())',
        "The {m} largest values of {f}: **{{out}}**.", "Sort the values of {f}, largest first, and keep {m}"),
    "smallest values": Question(
        opposite(*_TOP_VALUES),
        'print(sorted(r["{f}"] for r in {v})[:{m}])', 'print({v}["{f}"].nsmallest({m}).tolist())',
        "The {m} smallest values of {f}: **{{out}}**.", "Sort the values of {f}, smallest first, and keep {m}"),
    "equals": Question(
        ("which {s} has {f} {x}", "who has exactly {x} {f}", "{s} with {f} equal to {x}", "whose {f} is {x}", "{f} == {x}: which {s}", "find the {s} [whose|where] {f} is [exactly |]{x}", "in which row is {f} {x}? name the {s}", "{x} is the {f} of which {s}", "to whom or what does {f} {x} belong", "look for {f} {x} and give me the {k}"),
        'print(next(r["{k}"] for r in {v} if r["{f}"] == {x}))', 'print({v}.loc[{v}["{f}"] == {x}, "{k}"].iloc[0])',
        "{f} is {x} for **{{out}}**.", "Find the row whose {f} is {x}, and its {k}", "k"),
    "pairs": Question(
        ("<show> [each|every] {s} with its {f}", "{k} and {f} [of each row|only|of all {t}]", "only the columns {k} and {f}", "the {f} of [each|every] {s}, with the names", "[make|give me] a [dict|dictionary] from {k} to {f}", "map [each|every] {s} to its {f}", "which {s} has which {f}", "list the {t} together with [the|their] {f}", "a list of who has what {f}", "{f} by {k}"),
        'print({{r["{k}"]: r["{f}"] for r in {v}}})', 'print(dict(zip({v}["{k}"], {v}["{f}"])))',
        "The {f} of each: **{{out}}**.", "Take the {k} and the {f} of every row", "k"),
    "group share": Question(
        ("what [percentage|percent|share] of the total {f} does each {g} have", "[share|percentage] of {f} [by|per|for each] {g}, in percent", "how many percent of [all|the total] {f} [comes from|belongs to] each {g}", "split the total {f} by {g} in percent", "{f} by {g} as percentages of the total", "percent of {f} per {g}", "for each {g}, its part of the total {f} in percent"),
        'totals = {{}}\nfor r in {v}:\n    totals[r["{g}"]] = totals.get(r["{g}"], 0) + r["{f}"]\nprint({{g: round(100 * x / sum(totals.values()), 1) for g, x in totals.items()}})',
        'totals = {v}.groupby("{g}")["{f}"].sum()\nprint((100 * totals / totals.sum()).round(1).to_dict())',
        "Percent of the total {f} by {g}: **{{out}}**.", "Add up {f} for each {g}, then divide by the sum", "ga"),
}  # fmt: skip

# Which one has the most of what a column counts.
_MOST = ("which {s} has the most {f}", "which {s} had the most {f}", "what {s} has the most {f}", "{s} with the most {f}", "which {s} got the most {f}", "<what> the {s} with the most {f}", "the most {f}: which {s}", "which of the {t} has the most {f}", "where are the most {f}, in which {s}")  # fmt: skip
_FEWEST = tuple(wording.replace("most", "[fewest|least]") for wording in _MOST)

# Which one `sold` the most, how much each did `sell`, or which is the `most expensive`: {b}.
_BY_VERB = ("which {s} {b} [the |]most", "the {s} that {b} the most", "which [one|of the {t}] {b} [the |]most", "<what> the {s} that {b} [the |]most", "{s} that {b} most", "out of all {t}, which {b} [the |]most", "who {b} [the |]most", "[name|find] the {s} that {b} [the |]most")  # fmt: skip
_BY_LOOK = ("which {s} is [the |]{b}", "[the |]{b} {s}", "<what> the {b} {s}", "which [one|of the {t}|of them] is [the |]{b}", "find the {b} [one|{s}]", "[name|{k}] of the {b} {s}", "who or what is {b}", "{b} of [all|the] {t}", "{b} {s}?", "out of [all|the] {t}, which is {b}")  # fmt: skip
_GROUP_VERB = ("which {g} {b} [the |]most[ in total| overall| altogether|]", "the {g} that {b} [the |]most", "which of the {h} {b} [the |]most", "<what> the {g} that {b} [the |]most", "{g} that {b} most [overall|in total]", "top {g}: which {b} [the |]most", "who {b} the most, by {g}")  # fmt: skip
NATURAL = {
    "highest": _BY_VERB, "lowest": opposite(*_BY_VERB), "group best": _GROUP_VERB,
    "total": ("how much did they {b} [together|in total|altogether|in all]", "how much did all {t} {b}[ together| in total|]", "[what|how much] did the {t} {b} [in total|altogether|combined]", "how much did everybody {b}, added up", "everything that the {t} did {b}, summed"),
    "average": ("how much did [each|one] {s} {b} on average", "how much did they {b} on average", "on average, [what|how much] did [a single|each] {s} {b}", "what did the average {s} {b}", "how much did the {t} {b} on average"),
    "group": ("how much did [each|every] {g} {b}[ in total| altogether|]", "[what|how much] did the {h} {b}, one by one", "for each {g}: how much did it {b} in total", "how much did they {b} [per|in each] {g}"),
    "group mean": ("how much did [each|every] {g} {b} on average", "how much did the {t} of each {g} {b} on average", "on average, how much did they {b} [per|in each] {g}"),
    "of one": ("how much did {w} {b}", "what did {w} {b}", "how much was it that {w} did {b}", "[tell me|I want to know] how much {w} did {b}"),
    "total where": ("how much did {l} {b} [in total|altogether]", "how much did the {t} [of|with|in] {g} {l} {b} in total", "[what|how much] did {g} {l} {b} all together"),
}  # fmt: skip
_INFINITIVES = {
    "sold": "sell", "scored": "score", "earns": "earn", "earned": "earn", "worked": "work", "played": "play", "ran": "run",
    "won": "win", "lost": "lose", "spent": "spend", "produced": "produce",
}  # fmt: skip


# Columns that count something: their numbers have no decimals.
_COUNTED = "stock units quantity absences points books_read parcels visits goals games visitors staff customers pages copies plays medals faults wins losses steps calls".split()  # fmt: skip
_WHOLE = (*_COUNTED, "pulse")


class Table(NamedTuple):
    theme: Theme
    rows: list[Row]
    field: str
    other: str = ""

    def columns(self) -> dict[str, list[object]]:
        return {name: [row[name] for row in self.rows] for name in self.rows[0]}

    def numbers(self) -> list[float]:
        return [value for row in self.rows if isinstance(value := row[self.field], int | float)]

    def about(self) -> Field | None:
        return next((f for f in self.theme.fields if f.name == self.field), None)

    def has(self) -> set[str]:
        """What may be asked, as the letters of a question's needs."""
        about, found = self.about(), set()
        found |= {"k"} if self.theme.key in self.rows[0] else set()
        found |= {"g"} if self.theme.group in self.rows[0] else set()
        found |= {"e"} if self.other else set()
        found |= {"a"} if about is None or about.adds_up else set()
        return found | ({"b"} if "g" in found and self._one_leads() else set())

    def _one_leads(self) -> bool:
        """Neither two totals nor two means of groups are the same."""
        groups: dict[object, list[float]] = {}
        for row, number in zip(self.rows, self.numbers(), strict=True):
            groups.setdefault(row[self.theme.group], []).append(number)
        sums = {round(sum(values), 2) for values in groups.values()}
        means = {round(sum(values) / len(values), 6) for values in groups.values()}
        return len(sums) == len(means) == len(groups)


def _renamed(draw: Draw, theme: Theme) -> Theme:
    """The same theme with columns, rows and groups that no list holds."""
    key, group, *fields = variables(draw, 2 + len(theme.fields), theme.key, theme.group or "kind")
    one = word(draw)
    return theme._replace(
        one=one,
        many=one if one.endswith("s") else _plural(one),
        key=key,
        names=(some_names if draw.chance(0.5) else some_words)(draw, 7),
        fields=tuple(f._replace(name=n, verb="", best=(), worst=()) for f, n in zip(theme.fields, fields, strict=True)),
        group=group if theme.group else "",
        groups=tuple(some_words(draw, 3)) if theme.group else (),
    )  # fmt: skip


def _new_columns(draw: Draw, theme: Theme) -> Theme:
    """The same rows, with columns whose names no list holds; or written with capitals."""
    if draw.chance(0.4):
        return theme._replace(
            key=theme.key.capitalize(), group=theme.group.capitalize(),
            fields=tuple(f._replace(name=f.name.title()) for f in theme.fields),
        )  # fmt: skip
    new = variables(draw, len(theme.fields), *(f.name for f in theme.fields))
    taken = {theme.key, theme.group, *(f.name for f in theme.fields)}
    return theme._replace(
        fields=tuple(f if name in taken else Field(name, f.low, f.high, f.adds_up) for name, f in zip(new, theme.fields, strict=True))
    )  # fmt: skip


def table(draw: Draw, *, needs: str = "", count: int = 0) -> Table:
    """A small table; the values of its field differ, so that the largest is one row."""
    grouped, both = "g" in needs, "e" in needs
    adding = "a" in needs and not both
    themes = [t for t in THEMES if t.group or not grouped]
    theme = draw.pick(*(t for t in themes if not adding or any(f.adds_up for f in t.fields)))
    kind = draw.random.random()
    theme = _renamed(draw, theme) if kind < 0.3 else _new_columns(draw, theme) if kind < 0.55 else theme  # fmt: skip
    fields = [f for f in theme.fields if f.adds_up or not adding]
    draw.random.shuffle(fields)
    fields = fields if both or (draw.chance(0.35) and not grouped) else fields[:1]
    count = count or (draw.integer(4, 6) if grouped else draw.integer(3, 6 - len(fields) // 2))
    names = draw.random.sample(theme.names, count)
    if theme.names is MONTHS:
        names.sort(key=MONTHS.index)
    rows: list[Row] = [{theme.key: name} for name in names]
    if grouped:
        few = draw.random.sample(theme.groups, min(len(theme.groups), draw.pick(2, 2, 3)))
        labels = [*few, *(draw.pick(*few) for _ in range(count - len(few)))]
        draw.random.shuffle(labels)
        for row, label in zip(rows, labels, strict=True):
            row[theme.group] = label
    for f in fields:
        values: list[int | float] = list(draw.random.sample(range(f.low, f.high + 1), count))
        if f.name.lower() in ("price", "cost", "amount", "unit_price", "spent", "wage", "weight") and draw.chance(0.4):  # fmt: skip
            cents = (0.5, 0.25, 0.75) if grouped else (0.5, 0.25, 0.9, 0.99)
            values = [value + draw.pick(*cents) for value in values]
        elif f.name.lower() not in _WHOLE and not grouped and draw.chance(0.08):
            # Not in groups: their sums are not rounded, so they stay exact.
            values = [round(value + draw.pick(0.1, 0.2, 0.4, 0.5, 0.7), 1) for value in values]
        for row, value in zip(rows, values, strict=True):
            row[f.name] = value
    if "k" not in needs and grouped and draw.chance(0.25):
        rows = [{name: x for name, x in row.items() if name != theme.key} for row in rows]
    made = Table(theme, rows, fields[0].name, fields[1].name if len(fields) > 1 else "")
    return made if set(needs) <= made.has() else table(draw, needs=needs, count=count)


USUAL = ("total", "average", "highest", "lowest", "above", "below", "count", "sort", "sort down")
GROUPED = ("group", "group mean", "group count", "group best", "group mean")
KINDS = (*QUESTIONS, *USUAL, *USUAL, *GROUPED, *GROUPED)


def _limit(draw: Draw, low: float, high: float) -> int:
    """From `low` up to below `high`, a round number if there is one and people would say it."""
    for step in (1000, 500, 100, 50, 10, 5):
        middle = int((low + high) / 2) // step * step
        if low < middle < high and draw.chance(0.5):
            return middle
    return int((low + high) // 2)


def _around(draw: Draw, numbers: list[float]) -> tuple[int, int]:
    """Two limits that are no values themselves, so that `between` has one meaning."""
    low, high = int(min(numbers)), int(max(numbers)) + 1
    wide = range(low - 3, high + 4)
    free = [n for n in draw.random.sample(wide, min(len(wide), 40)) if n not in numbers]
    for _ in range(9):
        y, z = sorted(draw.random.sample(free, 2))
        if 0 < sum(y < n < z for n in numbers) < len(numbers):
            break
    return y, z


def _fill(draw: Draw, data: Table, variable: str) -> dict[str, object]:
    ordered, theme = sorted(data.numbers()), data.theme
    place = draw.integer(0, len(ordered) - 2)
    first, second = draw.random.sample(data.rows, 2)
    y, z = _around(draw, ordered)
    others = sorted(float(str(row[data.other])) for row in data.rows) if data.other else [0, 1]
    return {
        "v": variable, "k": theme.key, "f": data.field, "e": data.other, "g": theme.group,
        "n": _limit(draw, ordered[place], ordered[place + 1]), "x": draw.pick(*ordered), "y": y, "z": z,
        "m": draw.integer(2, max(2, len(ordered) - 2)), "w": first.get(theme.key), "u": second.get(theme.key),
        "l": first.get(theme.group), "i": str(first.get(theme.key))[:1], "o": _limit(draw, others[0], others[1]), "t": theme.many, "s": theme.one,
    }  # fmt: skip


_NUMERALS = {2: "two", 3: "three", 4: "four"}


def _plural(name: str) -> str:
    return f"{name[:-1]}ies" if name[-1:] == "y" and name[-2:-1] not in "aeiou" else f"{name}s"


def _spoken(draw: Draw, values: dict[str, object]) -> dict[str, object]:
    """The values as people say them: `unit price` for the column unit_price, three for 3."""
    said = dict(values)
    for letter in "fegk":
        name = str(values[letter])
        if draw.chance(0.5):
            name = name.replace("_", " ")
        said[letter] = (
            name.lower() if len(name) > 2 and name.istitle() and draw.chance(0.6) else name
        )
    said["h"] = _plural(str(said["g"]))
    if draw.chance(0.5):
        said["m"] = _NUMERALS.get(int(str(values["m"])), values["m"])
    return said


def _wordings(draw: Draw, kind: str, data: Table) -> tuple[tuple[str, ...], str]:
    """How the question is asked, and the verb or adjective in it, if there is one."""
    about = data.about()
    if about and about.verb and kind in NATURAL and draw.chance(0.4):
        ends = kind in ("highest", "lowest", "group best")
        return NATURAL[kind], about.verb if ends else _INFINITIVES[about.verb]
    if data.field.lower() in _COUNTED and kind in ("highest", "lowest") and draw.chance(0.3):
        return _MOST if kind == "highest" else _FEWEST, ""
    looks = () if about is None else {"highest": about.best, "lowest": about.worst}.get(kind, ())
    if looks and draw.chance(0.5):
        return _BY_LOOK, draw.pick(*looks)
    return QUESTIONS[kind].wordings, ""


def _asked(draw: Draw, frames: tuple[str, ...], kind: str, data: Table, values: dict[str, object], **more: object) -> str:  # fmt: skip
    """The question in one of the frames, which say {q} where it stands."""
    wordings, looks = _wordings(draw, kind, data)
    said = _spoken(draw, values)
    question = draw.phrase(*wordings, **said, b=looks)
    return draw.phrase(*frames, q=question, **said, **more)


def _kind_and_table(draw: Draw) -> tuple[str, Table]:
    kind = draw.pick(*KINDS)
    return kind, table(draw, needs=QUESTIONS[kind].needs)


# --- records in the prompt ----------------------------------------------------------------------

JSON_FRAMES = (
    "{d}\n{q}",
    "[JSON|json data|here is my json]: {d}\n{q}",
    "[given|from|using] [this|the] [JSON|json data|json array] {d}, {q}",
    "{q} [in|from|given] [this|the] json {d}",
    "{q}: {d}",
    "[I have|we got|the API sent|the server returned] [this JSON|the json]: {d}. {q}",
    "[parse|read|load] [the json|this json text|] {d} and answer: {q}",
    "json {d} {q}",
    "{q}\n\n{d}",
    "my [script|program|sensor|web page] wrote [this json|this]: {d}\n{q}",
    "[response|payload|body|json string] = {d}; {q}",
    "with json.loads on {d}: {q}",
    "{q}? [here is the json|json below|the data]: {d}",
    "[look at|take] this [json|json text|response] {d} - {q}",
    "[my colleague|a customer|a friend] sent [me |]{d}. {q}",
    "I want to know this: {q}. [json|the json is|data]: {d}",
)
LIST_FRAMES = (
    "[given|I have|take] records = {d}\n{q}",
    "{d}\n{q}",
    "[given|from|using] [the records|these dictionaries|the list of dicts|this list] {d}, {q}",
    "{q} [in|from|of] {d}",
    "{q}: {d}",
    "[I have|here are|these are] [the|my] {t}: {d}. {q}",
    "[in|with] the list [of dictionaries|of dicts|] {d}: {q}",
    "[data|rows|my data]: {d}. {q}",
    "{q}\n{d}",
    "[data|rows|items|table] = {d}. {q}",
    "{q}? [the list is|data|rows|my list]: {d}",
    "[consider|look at|take] [the|these] {t} {d}. {q}",
    "[a list of dicts|list of records|python list]: {d}. {q}",
    "using python, {q}: {d}",
    "my {t} are [stored as|kept in a list:|] {d}. {q}",
    "I [typed|wrote down|collected] {d}, now {q}",
    "{q}. [use|based on|take] {d}",
)


@family("data processing", weight=0.8)
def json_records(draw: Draw) -> tuple[Item, ...]:
    """Records as JSON text: load, then filter, sum, sort or group."""
    kind, data = _kind_and_table(draw)
    question, values = QUESTIONS[kind], _fill(draw, data, "records")
    text = json.dumps(data.rows)
    prompt = _asked(draw, JSON_FRAMES, kind, data, values, d=text)
    code = f"import json\nrecords = json.loads('{text}')\n{question.code.format(**values)}"
    think = f"Load the JSON. {question.think.format(**values)}."
    return ask(prompt, code, question.answer.format(**values), think=think)


@family("data processing", weight=0.8)
def list_of_dicts(draw: Draw) -> tuple[Item, ...]:
    """Records as a Python list of dictionaries."""
    kind, data = _kind_and_table(draw)
    question, values = QUESTIONS[kind], _fill(draw, data, "records")
    prompt = _asked(draw, LIST_FRAMES, kind, data, values, d=data.rows)
    code = f"records = {data.rows}\n{question.code.format(**values)}"
    think = f"{question.think.format(**values)}."
    return ask(prompt, code, question.answer.format(**values), think=think)


CSV_FRAMES = (
    "[table|this table|csv rows]:\n{d}\n{q}",
    "[CSV|csv file|data|here is a csv]:\n{d}\n\n{q}",
    "[I have|here is|look at|this is] [a|my] [csv|csv file|small csv table]:\n{d}\n{q}",
    '{q} [in|from|of] [this|the] csv: "{d}"',
    '{q}, [csv|data|given]: "{d}"',
    "[read|parse|load] [this|the] csv and [tell me|answer]: {q}\n```\n{d}\n```",
    "[from|given|using] [the|this] csv\n{d}\n{q}",
    '[csv text|the csv] "{d}": {q}',
    "{d}\n{q}",
    "{q}\n\n{d}",
    "[I copied|I pasted|we exported] this [from a spreadsheet|from Excel|out of our system]:\n{d}\n{q}",
    "{q}? [here comes the data|the file|my file]:\n{d}",
    "```csv\n{d}\n```\n{q}",
    "[my|our|the] [spreadsheet|export|table] [looks like this|is this|says]:\n{d}\n\n{q}",
    "using csv.DictReader: {q}\n{d}",
    "[first line is the header|comma separated|with header]:\n{d}\n{q}",
)
_FIGURES = {
    "average": ("average", "round(sum(values) / len(values), 2)"),
    "total": ("total", "round(sum(values), 2)"),
    "maximum": ("largest value", "max(values)"),
    "minimum": ("smallest value", "min(values)"),
    "median": ("median", "round(statistics.median(values), 2)"),
    "range": ("range", "round(max(values) - min(values), 2)"),
    "count": ("count", "len([v for v in values if v > {n}])"),
}


def csv_text(rows: list[Row], comma: str = ",") -> str:
    lines = [comma.join(rows[0]), *(comma.join(str(x) for x in row.values()) for row in rows)]
    return "\n".join(lines)


def load_csv(text: str, comma: str = ",") -> str:
    option = "" if comma == "," else f', delimiter="{comma}"'
    return f'import csv, io\ntext = """{text}"""\nrows = list(csv.DictReader(io.StringIO(text){option}))'


@family("data processing", number=True, weight=0.8)
def csv_column(draw: Draw) -> tuple[Item, ...]:
    """CSV text in the prompt, and one figure of a column."""
    kind = draw.pick("average", "average", "total", "maximum", "minimum", *_FIGURES)
    needs = ("g" if draw.chance(0.15) else "") + ("a" if kind == "total" else "")
    data = table(draw, needs=needs)
    comma = draw.pick(",", ",", ",", ",", ";", "\t")
    asked, formula = _FIGURES[kind]
    values, text = _fill(draw, data, "rows"), csv_text(data.rows, comma)
    prompt = _asked(draw, CSV_FRAMES, asked, data, values, d=text)
    head = "import statistics\n" if "statistics" in formula else ""
    code = (
        f'{load_csv(text, comma)}\nvalues = [float(r["{data.field}"]) for r in rows]\n'
        f"{head}result = {formula.format(**values)}\nprint(result)"
    )
    think = f"Read the CSV text and take the {kind} of the column {data.field}."
    answer = f"{kind.capitalize()} {data.field}: **{{out}}**."
    if kind == "count":
        answer = QUESTIONS["count"].answer.format(**values)
    return ask(prompt, code, answer, think=think)


# --- data frames --------------------------------------------------------------------------------

FRAME_FRAMES = (
    "[given|I have|with] df = pd.DataFrame({d})\n{q}",
    "[make|create|build] a [dataframe|data frame|pandas dataframe] [from|of|with] {d}. {q}",
    "[with|using|in] pandas: {q}, [data|records|table] {d}",
    "[pandas|dataframe|pandas dataframe] {d}: {q}",
    "[put|load|read] {d} into [pandas|a dataframe|a data frame]. {q}",
    "[given|from] the [dataframe|data frame] {d}, {q}",
    "{q} [with|using] pandas: {d}",
    "I have a pandas [dataframe|table] from {d}. {q}",
    "df = pd.DataFrame({d}); {q}",
    "{q}? [use pandas|pandas please|as a dataframe]: {d}",
    "{d}\n[with|using] pandas, {q}",
    "turn {d} into a [df|data frame|dataframe] and [answer|tell me]: {q}",
    "[my|our] [columns|data] are {d}. [in pandas|with a data frame], {q}",
    "pd.DataFrame({d}) - {q}",
    "{q}, [frame|df|data frame]: {d}",
    "a [data frame|dataframe] holds {d}. {q}",
)


@family("data processing", heavy=True, weight=0.8)
def frame_inline(draw: Draw) -> tuple[Item, ...]:
    """A data frame made of records or columns in the prompt."""
    kind, data = _kind_and_table(draw)
    question, values = QUESTIONS[kind], _fill(draw, data, "df")
    source = data.rows if draw.chance(0.5) else data.columns()
    prompt = _asked(draw, FRAME_FRAMES, kind, data, values, d=source)
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
    "[give me|I want] [all|the usual] [statistics|figures] [of|on|for] {f}",
    "an overview of the {f} values[ in numbers|, with the quartiles|]",
    "[stats|full stats|summary stats] for {f}",
    "mean, deviation, quartiles and extremes of {f}",
    "how is {f} distributed? the usual summary",
    "run describe on {f}",
    "five number summary and mean of {f}",
)


@family("data processing", heavy=True, weight=0.4)
def frame_describe(draw: Draw) -> tuple[Item, ...]:
    data = table(draw)
    values = _fill(draw, data, "df")
    source = data.rows if draw.chance(0.4) else data.columns()
    said = _spoken(draw, values)
    prompt = draw.phrase(*FRAME_FRAMES, q=draw.phrase(*DESCRIBE, **said), d=source, **said)
    code = (
        f"import pandas as pd\ndf = pd.DataFrame({source})\n"
        f'print(df["{data.field}"].describe().round(2).to_dict())'
    )
    think = f"Make the data frame and describe {data.field}."
    return ask(prompt, code, f"Summary of {data.field}: **{{out}}**.", think=think)


# --- the person's own tables --------------------------------------------------------------------

# The first question names the table; later ones may leave it out.
NAMING_FRAMES = (
    "{q} in {v}",
    "[in|for|from|using] {v}, {q}",
    "{v}: {q}",
    "[look at|take|use|check] {v}. {q}",
    "{q} [in|from] my {v}",
    "[about|on] my {v}: {q}",
    "{q} ({v})",
    "{q}? [the data is in|it's all in|see|use] {v}",
    "my [data|table|list] is [in|called] {v}. {q}",
    "I put [everything|my data|the {t}|it all] [into|in] {v}. {q}",
    "{v} [holds|has|contains|is a table of] [my|our|the] {t}. {q}",
    "[with|using] python and {v}: {q}",
    "{q}, [based on|according to|going by] {v}",
    "[can you|could you|please] [go through|look into|check] {v} and tell me: {q}",
    "{q} - [data|table|it is in] {v}",
    "I [made|loaded|typed in] {v}, now {q}",
    "{v} is [ready|loaded|in memory]. {q}",
    "[question|a question] about {v}: {q}",
    "given {v}, {q}",
    "{v}, {q}",
    "{q} [of|for] the {t} in {v}",
)
OWN_FRAMES = (
    *NAMING_FRAMES[:12],
    "{q}",
    "{q}",
    "{q}",
    "[now|and|next,|and now|then] {q}",
    "[ok|good|great|thanks|nice], {q}",
    "[also|and also|another one|one more thing]: {q}",
    "and {q}",
    "[next question|I also need this|what about this]: {q}",
    "{q} [in the same table|in the same data|too]",
)
FRAME_NAMING = (
    *NAMING_FRAMES,
    "[in|for|from|using] the [dataframe|data frame|df|table] {v}, {q}",
    "{v} is [a|my|the] [dataframe|data frame|pandas table]. {q}",
    "with pandas, {q} in {v}",
    "{q} in the [dataframe|data frame|frame|table] {v}",
)
RECORDS_NAMING = (
    *NAMING_FRAMES,
    "[in|for|from|using] the [list|records|list of dicts|dictionaries] {v}, {q}",
    "{v} is [a|my|the] list of [dicts|dictionaries|records]. {q}",
    "{q} in the [list|records|list of dicts] {v}",
)


def _frames(*, frame: bool, first: bool) -> tuple[str, ...]:
    """How a question names the person's table; after the first one it need not be named."""
    if not first:
        return OWN_FRAMES
    return FRAME_NAMING if frame else RECORDS_NAMING


class Shape(NamedTuple):
    """What is asked of the table as a whole."""

    wordings: tuple[str, ...]
    code: str
    frame: str
    answer: str


SHAPES = {
    "rows": Shape(
        ("how many rows [does {v} have|are in {v}|has {v}]", "<howmany> rows [in|of] {v}", "[length|size] of {v}", "how long is {v}", "how many [{t}|entries] are in {v}", "[row count|number of rows|number of entries|number of records][ of| in|:] {v}", "len({v})", "how many [{t}|records|entries|lines|items] does {v} [have|hold|contain]", "how many [{t}|rows|records] did I [put into|store in|enter in] {v}",
         "count the [rows|{t}|entries|records] [in|of] {v}", "{v}: how many [rows|entries|{t}]", "is {v} long? how many rows", "how many {t} do I have in {v}", "{v} has how many rows"),
        "len({v})", "len({v})", "{v} has **{{out}}** rows."),
    "columns": Shape(
        ("[what|which] columns [does {v} have|are in {v}|has {v}]", "<show> the [columns|column names|fields] of {v}", "[columns|keys|fields] of {v}", "what is [stored|recorded] for each {s} in {v}", "what are the columns [of {v}|in {v}|called in {v}]", "[names of the columns|column names|header|headers|field names] [of|in] {v}", "{v}: [which|what] columns", "which [fields|keys|attributes] does [each|every] {s} in {v} have",
         "I forgot the [column names|columns|fields] of {v}", "list the columns of {v}", "what information is in {v}, by column", "how are the columns of {v} called"),
        "list({v}[0])", "{v}.columns.tolist()", "The columns are **{{out}}**."),
    "width": Shape(
        ("how many columns [does {v} have|are in {v}|has {v}]", "<howmany> columns [in|of] {v}", "number of [columns|fields] [of|in] {v}", "how wide is {v}, in columns", "{v}: how many columns", "count the [columns|fields] [of|in] {v}", "how many fields does [each|every] {s} in {v} have", "{v} has how many columns", "column count of {v}"),
        "len({v}[0])", "len({v}.columns)", "{v} has **{{out}}** columns."),
    "shape": Shape(
        ("how many rows and columns [does {v} have|are in {v}|has {v}]", "<what> the number of rows and columns [of|in] {v}", "rows and columns of {v}", "[shape|dimensions] of {v}", "<what> the [shape|dimensions] of {v}", "how big is {v}[, rows and columns| in rows and columns]", "{v}: rows x columns", "count the rows and the columns of {v}", "number of rows, number of columns in {v}"),
        "len({v}), len({v}[0])", "len({v}), len({v}.columns)", "Rows and columns of {v}: **{{out}}**."),
    "first": Shape(
        ("<show> the first [row|record|entry] of {v}", "[what|which] is the first [row|record|entry] [of|in] {v}", "first [row|record] [of|in] {v}", "how does a [row|record] of {v} look", "the [row|entry|line] at the top of {v}", "{v}: first [row|entry|record]", "what does {v} begin with", "what stands in the first [row|line] of {v}", "row 0 of {v}", "give me the first {s} [in|of] {v} with everything"),
        "{v}[0]", "{v}.iloc[0].to_dict()", "The first row is **{{out}}**."),
    "last": Shape(
        ("<show> the last [row|record|entry] of {v}", "[what|which] is the last [row|record|entry] [of|in] {v}", "last [row|record|entry|line] [of|in] {v}", "{v}: last [row|entry|record]", "what does {v} end with", "the [row|entry|line] at the [bottom|end] of {v}", "which [row|record] did I enter last in {v}", "final [row|record|entry] of {v}", "what stands in the last [row|line] of {v}"),
        "{v}[-1]", "{v}.iloc[-1].to_dict()", "The last row is **{{out}}**."),
}  # fmt: skip


class Column(NamedTuple):
    """A new column: what it may be called, how it is told, and its code."""

    names: tuple[str, ...]
    told: tuple[str, ...]
    formula: str
    both: bool = True


COLUMNS = (
    Column(("total", "revenue", "value", "product", "worth", "amount_due"),
           ("{e} times {f}", "{e} * {f}", "{e} multiplied by {f}", "the product of {e} and {f}", "{e} x {f}"), "{E} * {F}"),
    Column(("both", "sum", "combined", "together", "all_in"),
           ("{e} plus {f}", "{e} + {f}", "the sum of {e} and {f}", "{e} and {f} added", "{e} and {f} together"), "{E} + {F}"),
    Column(("difference", "gap", "diff", "profit", "net", "rest"),
           ("{e} minus {f}", "{e} - {f}", "{e} less {f}", "the difference {e} minus {f}", "what is left of {e} after {f}"), "{E} - {F}"),
    Column(("with_tax", "gross", "new", "raised", "increased"),
           ("{f} plus {p}%", "{f} increased by {p} percent", "{f} with {p}% added", "{f} raised by {p}%", "{p} percent more than {f}"), "{F} * (1 + {p} / 100)", False),
    Column(("reduced", "sale", "discounted", "lowered", "after_discount"),
           ("{f} minus {p}%", "{f} reduced by {p} percent", "{f} with {p}% off", "{f} less {p}%", "{p} percent less than {f}"), "{F} * (1 - {p} / 100)", False),
    Column(("double", "twice", "doubled"),
           ("twice {f}", "2 * {f}", "{f} doubled", "{f} times two", "the double of {f}"), "{F} * 2", False),
    Column(("tax", "fee", "part", "commission", "bonus"),
           ("{p}% of {f}", "{p} percent of {f}", "{p} % of the {f}"), "{F} * {p} / 100", False),
    Column(("half", "halved"),
           ("half of {f}", "{f} divided by 2", "{f} / 2", "{f} halved", "half the {f}"), "{F} / 2", False),
)  # fmt: skip
ADD_COLUMN = (
    "add a [column|new column|column called|column named|field] {c} [with|that is|that holds|equal to|for] {x}",
    "[make|create|compute|insert|append] a [new column|column|field] {c}[:| =| as] {x}",
    "new column {c}[:| =|, which is| as] {x}",
    "[I need|I want|I would like] a [column|new column|further column] {c} [with|holding|that contains] {x}",
    "[compute|calculate|work out] {x} for [each|every] {s} and [store|save|put|keep] it [as|in] {c}",
    "{c} should be {x}, add it as a [column|field]",
    "for [each|every] {s}, {c} is {x}. [add it|add that column|put that in]",
    "extend the table by {c} = {x}",
    "{c} = {x} as a [new |][column|field]",
    "let {c} be {x} in [every|each] row",
    "put {x} into a [new |]column [called |named |]{c}",
    "another column please: {c}, which is {x}",
    "[give|assign] [each|every] {s} a [value|field] {c}, namely {x}",
    "what is {x} for [each|every] {s}? add it as [column |]{c}",
    "[derive|build] {c} from the others: {x}",
)


def _new_column(draw: Draw, data: Table, name: str, *, frame: bool, first: bool) -> tuple[Ask, Table]:  # fmt: skip
    """A column computed from the others; afterwards it may be asked about."""
    made = draw.pick(*(c for c in COLUMNS if data.other or not c.both))
    values = {**_fill(draw, data, name), "p": draw.pick(5, 10, 10, 15, 19, 20, 25)}
    while (column := variable(draw, *made.names)) in data.rows[0]:
        continue
    said = _spoken(draw, values)
    told = draw.phrase(*made.told, **said)
    wish = draw.phrase(*ADD_COLUMN, **{**said, "x": told, "c": column})
    frames = _frames(frame=frame, first=first)
    prompt = draw.phrase(*frames, q=wish, **said)
    around = f'{name}["{{}}"]' if frame else 'r["{}"]'
    letters = {"E": around.format(data.other), "F": around.format(data.field), "p": values["p"]}
    formula = made.formula.format(**letters)
    if frame:
        code = f'{name}["{column}"] = ({formula}).round(2)\nprint({name}["{column}"].tolist())'
    else:
        code = f'for r in {name}:\n    r["{column}"] = round({formula}, 2)\nprint([r["{column}"] for r in {name}])'  # fmt: skip
    step = Step(code, f"{held(name, frame=frame)}; each row gets {column}: {made.formula.format(E=data.other, F=data.field, p=values['p'])}.")  # fmt: skip
    rows = [{**r, column: _computed(made.formula, r, data, values["p"])} for r in data.rows]
    wider = Table(data.theme, rows, column, data.field)
    distinct = len({row[column] for row in rows}) == len(rows)
    exact = all(number * 4 % 1 == 0 for number in wider.numbers())
    after = wider if distinct and exact and draw.chance(0.7) else data._replace(rows=rows)
    return Ask(prompt, (step,), f"The column {column} is **{{out}}**."), after


def _computed(formula: str, row: Row, data: Table, percent: object) -> float:
    """The value of a new column in one row; only what this file wrote is evaluated."""
    text = formula.format(E=row.get(data.other, 0), F=row[data.field], p=percent)
    return round(float(eval(text)), 2)


class Change(NamedTuple):
    """A row or a column is changed: how it is told, the code for either kind, and the answer."""

    wordings: tuple[str, ...]
    code: str
    frame: str
    answer: str
    needs: str = "k"


# {c} a new name of a column, {x} a new number, {r} a new row as people say it, {d} and {a} as code
CHANGES = {
    "add": Change(
        ("[add|append|insert] [a row|one more {s}|another {s}|an entry|a new row][:| -] {r}", "{r} is missing, add it", "put {r} [at the end|into the table|in too]", "I forgot [one|a row]: {r}. [add it|put it in]", "there is [one more|another] {s}: {r}", "new [row|entry|record]: {r}", "append [the row|] {r}", "one more row, {r}", "please also include {r}"),
        '{v}.append({d})\nprint(len({v}))', '{v}.loc[len({v})] = {a}\nprint(len({v}))', "{v} now has **{{out}}** rows.", ""),
    "remove": Change(
        ("[remove|delete|drop|throw out] [the row of |the entry of |]{w}", "take {w} out", "{w} [must go|should not be in there|is gone], [delete|remove] [the row|it]", "[delete|drop] the {s} {w}", "without {w} from now on", "remove the row where {k} is {w}", "get rid of {w}", "strike {w} from the list"),
        '{v} = [r for r in {v} if r["{k}"] != "{w}"]\nprint(len({v}))', '{v} = {v}[{v}["{k}"] != "{w}"].reset_index(drop=True)\nprint(len({v}))', "{v} now has **{{out}}** rows."),
    "set": Change(
        ("[set|change] the {f} of {w} to {x}", "the {f} of {w} [should be|is really|must be] {x}[, correct it|]", "[update|correct] {w}: {f} [is |= |]{x}", "make the {f} of {w} {x}", "{w} now has {x} as {f}", "replace the {f} of {w} by {x}", "there is a mistake: {w} has {f} {x}, fix it", "{f} for {w} becomes {x}", "put {x} as the {f} of {w}"),
        'for r in {v}:\n    if r["{k}"] == "{w}":\n        r["{f}"] = {x}\nprint([r["{f}"] for r in {v}])', '{v}.loc[{v}["{k}"] == "{w}", "{f}"] = {x}\nprint({v}["{f}"].tolist())', "The {f} of {w} is changed: **{{out}}**."),
    "rename": Change(
        ("rename [the column |]{f} to {c}", "[the column |]{f} should be called {c}", "call [the column |]{f} {c} [instead|from now on]", "change the name of [the column |]{f} to {c}", "{f} -> {c} as the column name", "I want {c} as the name of [the column |]{f}", "new name for [the column |]{f}: {c}"),
        '{v} = [{{"{c}" if name == "{f}" else name: x for name, x in r.items()}} for r in {v}]\nprint(list({v}[0]))', '{v} = {v}.rename(columns={{"{f}": "{c}"}})\nprint({v}.columns.tolist())', "The columns are now **{{out}}**.", ""),
    "drop": Change(
        ("[drop|remove|delete] [the column |]{e}", "[the column |]{e} is not needed, [drop|remove|delete] it", "throw out the column {e}", "without the column {e}, please", "take the {e} column out", "get rid of the {e} column", "I don't need {e} any more, delete that column"),
        'for r in {v}:\n    del r["{e}"]\nprint(list({v}[0]))', '{v} = {v}.drop(columns="{e}")\nprint({v}.columns.tolist())', "The columns are now **{{out}}**.", "e"),
}  # fmt: skip


def _new_row(draw: Draw, data: Table) -> Row:
    """A row that is not in the table, with numbers that no other row has."""
    row: Row = {}
    for name, old in data.columns().items():
        if name == data.theme.key:
            row[name] = draw.pick(*(n for n in (*data.theme.names, word(draw)) if n not in old))
        elif name == data.theme.group:
            row[name] = draw.pick(*old)
        else:
            row[name] = _new_number(draw, old)
    return row


def _new_number(draw: Draw, old: list[object]) -> int:
    """A whole number of the size of the others, and none of them."""
    top = int(max(abs(float(str(value))) for value in old)) + 9
    return draw.pick(*(n for n in draw.random.sample(range(1, top + 20), 20) if n not in old))


def _changed(kind: str, data: Table, values: dict[str, object], row: Row) -> Table:
    """The table after the change."""
    rows = data.rows
    if kind == "add":
        return data._replace(rows=[*rows, row])
    if kind == "remove":
        return data._replace(rows=[r for r in rows if r[data.theme.key] != values["w"]])
    if kind == "set":
        new = [
            {**r, data.field: values["x"]} if r[data.theme.key] == values["w"] else r for r in rows
        ]
        return data._replace(rows=new)
    if kind == "rename":
        named = [
            {str(values["c"]) if n == data.field else n: x for n, x in r.items()} for r in rows
        ]
        return data._replace(rows=named, field=str(values["c"]))
    return data._replace(
        rows=[{n: x for n, x in r.items() if n != data.other} for r in rows], other=""
    )


def _change(draw: Draw, data: Table, name: str, *, frame: bool, first: bool) -> tuple[Ask, Table]:
    """A row comes, goes or is corrected; a column is renamed or goes."""
    large = len(data.rows) > 3
    has = data.has()
    kind = draw.pick(*(k for k, c in CHANGES.items() if set(c.needs) <= has and (large or k != "remove")))  # fmt: skip
    change, row = CHANGES[kind], _new_row(draw, data)
    values = _fill(draw, data, name)
    values["x"] = _new_number(draw, data.columns()[data.field])
    while (
        column := variable(draw, "amount", "number", "size", "score", "n_units", "tally")
    ) in row:
        continue
    told = draw.pick(", ".join(f"{n} {x}" for n, x in row.items()), ", ".join(map(str, row.values())), str(row))  # fmt: skip
    values |= {"c": column, "d": row, "a": list(row.values())}
    said = {**_spoken(draw, values), "r": told}
    if kind == "rename":
        said["f"] = data.field
    frames = _frames(frame=frame, first=first)
    prompt = draw.phrase(*frames, q=draw.phrase(*change.wordings, **said), **said)
    code = (change.frame if frame else change.code).format(**values)
    answer = change.answer.format(**values)
    return Ask(prompt, (Step(code, f"{held(name, frame=frame)}; change it."),), answer), _changed(kind, data, values, row)  # fmt: skip


def _shape(draw: Draw, data: Table, name: str, *, frame: bool) -> Ask:
    shape, values = draw.pick(*SHAPES.values()), _fill(draw, data, name)
    prompt = draw.phrase(*shape.wordings, **values)
    code = f"print({shape.frame if frame else shape.code})".format(**values)
    return Ask(prompt, (Step(code, f"{held(name, frame=frame)}."),), shape.answer.format(**values))  # fmt: skip


def _own_question(draw: Draw, data: Table, name: str, *, frame: bool, first: bool) -> Ask:
    has = data.has()
    kind = draw.pick(*(k for k in KINDS if set(QUESTIONS[k].needs) <= has))
    question, values = QUESTIONS[kind], _fill(draw, data, name)
    frames = _frames(frame=frame, first=first)
    prompt = _asked(draw, frames, kind, data, values)
    code = question.frame if frame else question.code
    think = f"{held(name, frame=frame)}: {question.think}.".format(**values)
    return Ask(prompt, (Step(code.format(**values), think),), question.answer.format(**values))


def _own_items(draw: Draw, data: Table, name: str, *, frame: bool) -> tuple[Item, ...]:
    """Turns about one table; the person, too, may go on working on it in between."""
    items: list[Item] = []
    turns = draw.pick(1, 1, 2, 2, 3, 4, 5)
    for n in range(turns):
        kind = draw.random.random()
        if kind < 0.12:
            items.append(_shape(draw, data, name, frame=frame))
        elif kind < 0.2:
            asked, data = _change(draw, data, name, frame=frame, first=n == 0)
            items.append(asked)
        elif kind < 0.3:
            asked, data = _new_column(draw, data, name, frame=frame, first=n == 0)
            made, _ = asked.codes[0].rsplit("\n", 1)
            shown = draw.pick("", f"\n{name}", f"\nprint({name})")
            own = n + 1 < turns and draw.chance(0.3)
            items.append(Cell(made + shown) if own else asked)
        elif kind < 0.4:
            items.append(_picture(draw, data, name, frame=frame, first=n == 0))
        else:
            items.append(_own_question(draw, data, name, frame=frame, first=n == 0))
    return tuple(items)


def _own_table(draw: Draw) -> Table:
    """Half of them with groups, some with two columns of numbers."""
    needs = draw.pick("", "", "g", "g", "g", "k", "kg", "ke", "e", "ge")
    return table(draw, needs=needs)


@family("data processing", weight=2)
def person_records(draw: Draw) -> tuple[Item, ...]:
    """The person makes a list of dictionaries in a cell, and asks about it."""
    data = _own_table(draw)
    name = variable(draw, data.theme.many, "records", "rows", "table", "data", plural=True)
    cell = Cell(f"{name} = {data.rows}" + draw.pick("", "", f"\nlen({name})"))
    return (cell, *_own_items(draw, data, name, frame=False))


@family("data processing", heavy=True, weight=6)
def person_frame(draw: Draw) -> tuple[Item, ...]:
    """The person makes a data frame in a cell, and asks about it."""
    data = _own_table(draw)
    name = variable(draw, "df", "df", "df", data.theme.many, "frame", "table", "sales", "shop_data")
    source = data.columns() if draw.chance(0.7) else data.rows
    show = draw.pick("", "", f"\n{name}", f"\nprint({name})")
    cell = Cell(f"import pandas as pd\n{name} = pd.DataFrame({source}){show}")
    return (cell, *_own_items(draw, data, name, frame=True))


class Picture(NamedTuple):
    """A plot of columns."""

    wordings: tuple[str, ...]
    code: str
    frame: str
    answer: str
    needs: str = ""


PICTURES = {
    "bars": Picture(
        ("<draw> {f} [by|per|for each] {k} as [a bar chart|bars|a bar graph]", "bar [chart|graph|plot] of {f} [by|per|for each] {k}", "<make> a bar chart of [the |]{f}[ of the {t}| of all {t}|]", "show the {f} of [each|every] {s} [with bars|as bars|in a bar chart]", "[a bar|one bar] for each {s}, height {f}", "bar chart: {k} on x, {f} on y", "compare the {f} of the {t} [in a bar chart|with bars|graphically, as bars]", "I [want|need] a bar chart of {f}", "{f} as [bars|a bar chart|a bar graph]", "barplot {f}", "how do the {t} compare in {f}? [draw bars|bar chart]"),
        'plt.bar([r["{k}"] for r in {v}], [r["{f}"] for r in {v}])', 'plt.bar({v}["{k}"], {v}["{f}"])', "The bar chart shows {f} for each {s}.", "k"),
    "line": Picture(
        ("<draw> {f} [by|over|against] {k} as a line", "line [chart|graph|plot] of {f} [by|over|for each] {k}", "<make> a line [chart|plot|graph] of [the |]{f}", "[draw|plot] a line through the {f} of [each|every] {s}", "line plot: {k} on x, {f} on y", "how does {f} go from {s} to {s}? [line chart|draw a line]", "I [want|need] a line [chart|plot] of {f}", "{f} as a line [chart|plot|graph]", "lineplot {f}", "[connect|join] the {f} values of the {t} with a line"),
        'plt.plot([r["{k}"] for r in {v}], [r["{f}"] for r in {v}])', 'plt.plot({v}["{k}"], {v}["{f}"])', "The line chart shows {f} for each {s}.", "k"),
    "histogram": Picture(
        ("<make> a histogram of [the |]{f}[ column| values|]", "histogram of {f}", "<draw> how {f} is distributed", "[show|plot] the distribution of {f}", "hist {f}", "{f} as a histogram", "how often do which {f} values occur? histogram", "I [want|need] a histogram of {f}", "frequency [plot|chart] of the {f} column", "[draw|plot] the histogram of the {f} of all {t}"),
        'plt.hist([r["{f}"] for r in {v}])', 'plt.hist({v}["{f}"])', "Here is the histogram of {f}."),
    "scatter": Picture(
        ("<draw> {f} against {e} [as dots|as points|as a scatter plot]", "scatter [plot|chart] of {f} [against|versus|over] {e}", "<make> a scatter plot with {e} on x and {f} on y", "scatter {e}, {f}", "{e} on the x axis, {f} on the y axis, [dots|points]", "[show|draw] a point for each {s}: x is {e}, y is {f}", "does {f} depend on {e}? scatter plot", "dots: {f} over {e}", "I [want|need] a scatter plot of {f} against {e}", "plot {f} vs {e} as a cloud of points"),
        'plt.scatter([r["{e}"] for r in {v}], [r["{f}"] for r in {v}])', 'plt.scatter({v}["{e}"], {v}["{f}"])', "The scatter plot shows {f} against {e}.", "e"),
    "group bars": Picture(
        ("<draw> the total {f} [by|per|for each] {g} as [a bar chart|bars]", "bar chart of [the |]total {f} [by|per|for each] {g}", "<make> a bar chart of {f} summed [by|per] {g}", "one bar for each {g}, height total {f}", "[compare|show] the {h} with bars of their total {f}", "group by {g}, sum {f}, bar chart", "[sum|add up] {f} for each {g} and [draw|plot|show] bars", "bar plot: total {f} of every {g}"),
        'totals = {{}}\nfor r in {v}:\n    totals[r["{g}"]] = totals.get(r["{g}"], 0) + r["{f}"]\nplt.bar(list(totals), list(totals.values()))', 'totals = {v}.groupby("{g}")["{f}"].sum()\nplt.bar(totals.index, totals.values)', "The bar chart shows the total {f} by {g}.", "ga"),
}  # fmt: skip


def _picture(draw: Draw, data: Table, name: str, *, frame: bool, first: bool) -> Ask:
    """One that its columns allow."""
    has = data.has()
    kinds = [picture for picture in PICTURES.values() if set(picture.needs) <= has]
    picture = draw.pick(*kinds)
    return _drawn(draw, picture, data, name, frame=frame, first=first)


def _drawn(draw: Draw, picture: Picture, data: Table, name: str, *, frame: bool, first: bool) -> Ask:  # fmt: skip
    values = _fill(draw, data, name)
    said = _spoken(draw, values)
    frames = _frames(frame=frame, first=first)
    prompt = draw.phrase(*frames, q=draw.phrase(*picture.wordings, **said), **said)
    body = (picture.frame if frame else picture.code).format(**values)
    code = f"import matplotlib.pyplot as plt\n{body}\nplt.title('{data.field}')\nplt.show()"
    think = f"{held(name, frame=frame)}; plot its {data.field}."
    return Ask(prompt, (Step(code, think),), picture.answer.format(**values))


@family("plotting", heavy=True, weight=3)
def person_picture(draw: Draw) -> tuple[Item, ...]:
    """The person makes a table in a cell, and wants to see it."""
    picture = draw.pick(PICTURES["bars"], *PICTURES.values())
    data, frame = table(draw, needs=picture.needs), draw.chance(0.6)
    name = variable(draw, "df", "data", data.theme.many, "table", "frame" if frame else "records")
    if frame:
        source = data.columns() if draw.chance(0.7) else data.rows
        cell = Cell(f"import pandas as pd\n{name} = pd.DataFrame({source})")
    else:
        cell = Cell(f"{name} = {data.rows}")
    return (cell, _drawn(draw, picture, data, name, frame=frame, first=True))


# --- dictionaries, counting, cleaning -----------------------------------------------------------


def _prices(draw: Draw, names: list[str]) -> dict[str, int]:
    return {name: draw.integer(1, 60) for name in names}


@family("data processing", weight=0.5)
def merge_dictionaries(draw: Draw) -> tuple[Item, ...]:
    pool = draw.random.sample(draw.pick(THINGS, list(NAMES), CITIES), 5)
    adding = draw.chance(0.4)
    common = draw.integer(1 if adding else 0, 2)
    first = _prices(draw, pool[: draw.integer(2, 3)])
    second = _prices(draw, [*list(first)[:common], *pool[3 : draw.integer(4, 5)]])
    merging = (
        "[merge|combine|join|unite] [the dictionaries|the dicts|] {a} and {b}",
        "[merge|join] {a} with {b}[, the second wins|, later values win|]",
        "[put|bring] {a} and {b} [together|into one dictionary|into one dict]",
        "[make|build] one dictionary [of|out of|from] {a} and {b}",
        "update {a} with {b}",
        "<what> {a} merged with {b}",
        "two dicts: {a}, {b}. [merge them|combine them|make one of them]",
        "[add|insert] the entries of {b} [to|into] {a}",
        "{b} goes on top of {a}: [one|a single] dict please",
        "join [both|the two] dicts[:| -] {a} and {b}",
        "I have [stock lists|two price lists|two dictionaries] {a} and {b}. [merge|unite|combine] them, the [second|later] one counts",
        "{a} extended by {b}",
        "[take|start from] {a} and [overwrite|extend|fill] it with {b}",
        "[one|a single] [dict|dictionary] [with|from] all [keys|entries] of {a} and {b}[, the second list is newer|]",
        "[how does|what does] {a} look after an update with {b}",
        "a.update(b) for a = {a}, b = {b}",
        "unpack {a} and {b} into one dict",
        "[new|later] prices {b} over old ones {a}",
        "{a} | {b}",
    )
    sums = (
        "[merge|combine] {a} and {b} and add [the values|values] of [common|equal|shared|the same] keys",
        "add {a} and {b} key by key",
        "[sum|add up] the [values|numbers] of {a} and {b} [per key|for each key|by key]",
        "[two carts|two stocks|two tallies]: {a} and {b}. [add them up|total for each key]",
        "[dictionaries|dicts] {a} and {b}: [sum|add] the values for each key",
        "[combined|total|joint] counts of {a} and {b}",
        "[add|put] [the amounts|the counts] of {a} to those of {b}",
        "I have {a} and you have {b}. [what do we have together|how much of each together|our sum per thing]",
        "{a} plus {b}, [each key on its own|key by key]",
        "[yesterday|morning|shelf one]: {a}, [today|evening|shelf two]: {b}. [total|sum] of each",
        "Counter sum of {a} and {b}",
        "[sum|total] for each [key|item|name] over both {a} and {b}",
        "[join|merge] the tallies {a} and {b}",
        "how many of each in {a} and {b} [together|combined|in all]",
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
        "{d}: [swap|exchange|turn round] keys and values",
        "[a|the] reverse [lookup|mapping] [for|from] {d}",
        "{d} backwards: [look up the key by the value|from value to key]",
        "[each|every] value of {d} should [become a key|point to its key]",
        "exchange the two sides of {d}",
        "[I look things up by value|I only know the values]: turn {d} around",
        "{d}, value -> key please",
        "what [would|does] {d} look like with the values as keys",
        "dict comprehension that inverts {d}",
        "[mirror|flip over] the [dict|mapping|dictionary] {d}",
        "[which key belongs to which value|value to key]: {d}",
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
        "[how many|what number] of each [kind|sort|one] [is|are] there in {v}", "[statistics|overview|summary] of the [values|words|entries] [in|of] {v}: how many of each", "{v} [counted|tallied][ by value|]", "Counter({v})", "[group|bundle] [equal|the same] [values|words|entries] of {v} and count them", "I [asked around|took notes|made a list] and got {v}. [count them|tally it|how many of each one]", "for [each|every] different [word|entry|value] in {v}, how [often|many times]", "[number of|count of] occurrences of [each|every] [item|word|entry] in {v}", "value counts for {v}", "{v}: frequency table", "let me know how [often|many times] each [thing|name|word] is in {v}", "how many times [is|was] each [option|one|word] [named|given] in {v}",
    )  # fmt: skip
    best = (
        "[which|what] [word|value|name|entry] [is most common|occurs most often|appears most] in {v}",
        "<what> the most [common|frequent] [word|value|entry] [in|of] {v}",
        "[votes|the votes are|we voted]: {v}. who [won|wins|got most]",
        "most [common|frequent] [of|in|word in|value in] {v}",
        "[mode|winner] of {v}",
        "[which|what] [is there|appears|occurs] most often: {v}",
        "[who|which] has the most votes: {v}",
        "[what|which one] [comes up|shows up|is there] the most in {v}",
        "[winner|favourite] [among|of the votes] {v}",
        "we [asked|counted|polled] and got {v}. [which|what] was [named|chosen|said] most [often|]",
        "the [most popular|commonest|top] [entry|choice|word] of {v}",
        "[everyone|each person] chose one: {v}. which is the favourite",
        "{v}: [most common|top one|winner]",
        "which [word|value|name] [leads|wins] in {v}",
        "[find|pick|get] the value that occurs most in {v}",
        "[by count|by frequency], which is first in {v}",
        "Counter most_common of {v}",
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
        "{v}: [to|into] [float|floats|numbers]", "[parse|read] {v} as [floats|numbers]", "I [cannot|can't] calculate with {v}; make [them|that] numbers", "get rid of [the|all] [extra signs|junk] in {v} [so that numbers remain|and give numbers]", "[a list of|] [floats|numeric values] from {v}", "[cast|map] {v} to float[ after cleaning|]", "these [came|were exported] as text: {v}. [numbers please|convert them]", "what are {v} as [numeric values|floats]", "the [pure|bare] numbers [in|of|behind] {v}", "[only|just] the numbers [from|of|in] {v}", "strings to numbers: {v}",
        "[remove|strip] the [signs|extra characters] [in|from] {v} and [convert|change] to float",
        "{v} as [plain|real|proper] numbers",
        "[my data is|I have] messy: {v}. I need [floats|numbers]",
    ),
    "sum": (
        "[clean|parse] {v} and [add them up|sum them|give the total]",
        "<find> the [sum|total] of the [texts|strings|entries] {v}",
        "{v}: [sum|total|all together]", "[how much is|how much are] {v} [together|in total|altogether]", "add [up|together] [the texts|the strings|these:] {v}", "my [export|list|column] says {v}. [total|sum] please", "[parse|convert] and [sum|total] {v}", "all of {v} [added up|summed|together], as a number", "[strings|texts] {v}: what is their total", "[sum|total] of {v} [as numbers|after cleaning]",
        "[turn|convert] {v} [into|to] numbers and [add|sum] them [up|]",
        "[these are strings|messy values]: {v}. [what is|give me] the [total|sum]",
        "what do {v} add up to [once|when] they are numbers",
    ),
    "average": (
        "[clean|parse] {v} and [average them|take the mean|give the average]",
        "<find> the [average|mean] of the [texts|strings|entries] {v}",
        "{v}: [mean|average]", "[how much is|how much are] {v} on average", "average [the texts|the strings|these:] {v}", "my [export|list|column] says {v}. [average|mean] please", "[parse|convert] and average {v}", "[strings|texts] {v}: what is their [mean|average]", "[average|mean] of {v} [as numbers|after cleaning]",
        "[turn|convert] {v} [into|to] numbers and [average them|take the mean]",
        "[these are strings|messy values]: {v}. [what is|give me] the [mean|average]",
    ),
    "largest": (
        "[clean|parse] {v} and [tell me|give me|find] the [largest|maximum|biggest]",
        "<find> the [largest|biggest|maximum] of the [texts|strings|entries] {v}",
        "{v}: [max|largest|highest]", "which is the [largest|highest|biggest] of {v}", "max of [the texts|the strings|these:] {v}", "my [export|list|column] says {v}. [highest|largest] value please", "[parse|convert] and take the maximum of {v}", "[strings|texts] {v}: what is their maximum", "[largest|maximum] of {v} [as numbers|after cleaning]",
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
    data = table(draw, needs="ka" if total else "k", count=draw.integer(4, 6))
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
        "{d}\n[mean|average] {f}, but [skip|ignore|leave out] [empty|missing] ones", "[not every|not each] row has {f}:\n{d}\n[average|mean] of those that do", "{d}\n\n[on average, |]how [high|large] is {f} [on average |]if [gaps|missing values] are not counted", "[incomplete|gappy|unfinished] table:\n{d}\n[drop|leave out] the incomplete rows and average {f}", "[average|mean] {f} of the [complete|full] [rows|lines] only:\n{d}", "I could not [fill in|measure] everything:\n{d}\n[what is|find] the mean {f} of what is there", "csv, [some cells are blank|with holes|incomplete]:\n{d}\nclean it, then the [average|mean] {f}", "step by step: load the csv, [remove|drop] missing {f}, average the rest\n{d}\n\nthat is all",
        "[my export|the export|the file] has holes:\n{d}\nwhat is the [average|mean] {f} of the rows that have one",
    )  # fmt: skip
    totals = (
        "[csv|table]:\n{d}\n[load this|read this csv], [drop|remove|throw out] [rows|lines] without {f}, then [sum|add up] {f}",
        "[clean|tidy] this csv and [give me|compute] the [total|sum of] {f}:\n{d}\n\nsome values are missing",
        "[csv|table|data]:\n{d}\n[some|a few] {f} values are missing. [ignore those|skip them] and <find> the [total|sum of] {f}",
        "csv with gaps:\n{d}\n<find> the total {f} of the complete rows",
        '[read|load] "{d}", [drop|skip] the rows [where {f} is missing|without {f}], and [compute|report] the total {f}',
        "{d}\n[total|sum of] {f}, but [skip|ignore|leave out] [empty|missing] ones", "[not every|not each] row has {f}:\n{d}\n[total|sum] of those that do", "{d}\n\nhow much {f} is there in total if [gaps|missing values] are not counted", "[incomplete|gappy|unfinished] table:\n{d}\n[drop|leave out] the incomplete rows and add up {f}", "[total|sum of] {f} of the [complete|full] [rows|lines] only:\n{d}", "I could not [fill in|measure] everything:\n{d}\n[what is|find] the total {f} of what is there", "csv, [some cells are blank|with holes|incomplete]:\n{d}\nclean it, then the [total|sum of] {f}", "[my export|the export|the file] has holes:\n{d}\nwhat is the [total|sum of] {f} of the rows that have one",
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
        data = table(draw, needs="ga", count=draw.integer(4, 6))
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
        "{d}: [which|what] {g} has the largest [total|sum]", "[add up|sum] {f} for each {g} and [show|say|tell me] the [top|best|leading] one: {d}", "[who|which {g}] is ahead if you add up {f}: {d}", "[the|our] numbers ({g}, {f}) are {d}. [first the totals|totals per {g}], then the [highest|largest]", "[list|table] of {g} and {f}: {d}. subtotals, then the maximum", "I noted {g} and {f}: {d}. [which {g} did best|which {g} has most] [in total|overall]", "{d}. the {g} with the [most|highest|largest] {f} [overall|altogether|in total]", "sum {d} [by|per] {g}, [only the winner matters|then name the highest]", "[with|from] {d}, [find|name] the {g} whose {f} [adds up to the most|total is highest]", "entries of {g} and {f}: {d}. [which|what] {g} comes out [on top|highest|first]",
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
    data = table(draw, needs="g", count=draw.integer(4, 6))
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
        "[average|mean] {f} [per|by] {g} in pandas, [ignoring|without] the missing [value|one]: {d}", "pd.DataFrame({d}): dropna, groupby {g}, mean of {f}", "{d}\n[make|build] a [df|dataframe], drop [NaN|the gaps|incomplete rows], [average|mean] {f} [per|for each] {g}", "[one number|something] is missing in {d}. with pandas, [average|mean] {f} by {g} of the [complete|other] rows", "how high is {f} on average in each {g}, [leaving out|without] empty rows? pandas, {d}", "load {d}; clean; then the {g} [means|averages] of {f}, in pandas", "[using|with] pandas [on|and] {d}: remove incomplete rows, then [mean|average] of {f} [for each|by] {g}", "three steps in pandas: load {d}, dropna, group by {g} and [average|mean of] {f}",
        "[given|take] df = pd.DataFrame({d}); without the missing rows, <what> the [mean|average] {f} per {g}",
    )  # fmt: skip
    maxima = (
        "[load|put|read] {d} into pandas, drop [missing|empty|incomplete] rows, then the [highest|maximum|largest] {f} [by|per] {g}",
        "dataframe {d}: [clean it|drop the gaps|remove None] and give the [maximum|largest] {f} [per|by|for each] {g}",
        "pandas: {d}. [drop|remove] the [missing values|NaNs|gaps], then [max|maximum] {f} [per|by] {g}",
        "[highest|maximum] {f} [per|by] {g} in pandas, [ignoring|without] the missing [value|one]: {d}", "pd.DataFrame({d}): dropna, groupby {g}, max of {f}", "{d}\n[make|build] a [df|dataframe], drop [NaN|the gaps|incomplete rows], [largest|highest] {f} [per|for each] {g}", "[one number|something] is missing in {d}. with pandas, [largest|highest] {f} by {g} of the [complete|other] rows", "[using|with] pandas [on|and] {d}: remove incomplete rows, then the [maximum|max|highest] {f} [for each|by] {g}", "load {d}; clean; then the {g} maxima of {f}, in pandas", "[clean|tidy] {d} with pandas, then the [largest|highest] {f} [for each|per] {g}",
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
    data = table(draw, needs="ka" if total else "k")
    field, name = data.field, data.theme.many
    rows = [{data.theme.key: r[data.theme.key], field: r[field]} for r in data.rows]
    rows[draw.random.randrange(len(rows))][field] = None
    kind = "total" if total else "average"
    values = _fill(draw, data, name)
    prompt = _asked(draw, RECORDS_NAMING, kind, data, values)
    first = Step(
        QUESTIONS[kind].code.format(**values),
        f"{held(name, frame=False)}: {QUESTIONS[kind].think}.".format(**values),
    )
    formula = "sum(values)" if total else "sum(values) / len(values)"
    second = Step(
        f'values = [r["{field}"] for r in {name} if r["{field}"] is not None]\n'
        f"result = round({formula}, 2)\nprint(result)",
        f"One {field} is None; leave it out.",
    )
    answer = f"Without the missing one, {kind} {field}: **{{out}}**."
    return (Cell(f"{name} = {rows}"), Ask(prompt, (first, second), answer, fails=True))
