"""Lists of numbers as people type them; statistics, tables, simulation and plots."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.wanted import Form, chance_form, decimals
from worldmodel_train.families.words import GOODS, NAMES, WORDS, some_names, variable

__all__ = ["NAMES", "WORDS", "numbers", "spoken", "statistic_code"]


def numbers(draw: Draw, low: int = 2, high: int = 12) -> list[int | float]:
    """Mostly whole and not negative, sometimes with decimals or below zero."""
    count = draw.integer(low, high)
    top = draw.pick(10, 20, 50, 100, 100, 1000, 1000, 20000, 500_000)
    bottom = -top if draw.chance(0.12) else 0
    if draw.chance(0.2):
        places = draw.pick(1, 1, 2)
        return [round(draw.random.uniform(bottom or 0.5, top), places) for _ in range(count)]
    return [draw.random.randint(bottom, top) for _ in range(count)]


def listed(values: list[int | float], draw: Draw) -> str:
    """The bare numbers of a list as people type them."""
    texts = [str(value) for value in values]
    comma = ", ".join(texts)
    if max(values) >= 10_000 and draw.chance(0.2):
        return draw.pick("; ", "\n", " and ").join(f"{value:,}" for value in values)
    return draw.pick(
        comma, comma, comma, f"[{comma}]", f"[{comma}]", f"({comma})", ",".join(texts),
        f"[{','.join(texts)}]", ", ".join(texts[:-1]) + " and " + texts[-1],
        ", ".join(texts[:-1]) + (", and " if len(texts) > 2 else " and ") + texts[-1],
        " ".join(texts), "; ".join(texts), "\n".join(texts), " | ".join(texts),
    )  # fmt: skip


_MARKED = (
    "${}", "${}", "€{}", "£{}", "{} kg", "{} cm", "{} km", "{}%", "{} EUR", "{}g", "{} min", "{} m", "{} s", "{} USD",
    "{} hours", "{} ml", "{} points", "Rs {}", "{} litres", "{} days", "{} steps", "{} pages",
)  # fmt: skip


def spoken(values: list[int | float], draw: Draw) -> str:
    """A list as people type it, sometimes with a unit at every number."""
    if draw.chance(0.88) or min(values) < 0:
        return listed(values, draw)
    mark = draw.pick(*_MARKED)
    texts = [mark.format(value) for value in values]
    return draw.pick(", ".join(texts), ", ".join(texts[:-1]) + " and " + texts[-1])


def two_listed(first: list[int | float], second: list[int | float], draw: Draw) -> tuple[str, str]:
    """Two lists, typed in the same manner, in one that shows where each ends."""
    form = draw.pick("[{}]", "[{}]", "{}", "({})")
    comma = draw.pick(", ", ", ", ",", " ") if form != "{}" else draw.pick(", ", ",", " ")
    a, b = (form.format(comma.join(str(v) for v in values)) for values in (first, second))
    return a, b


FOUR = Form("", 4)
STATISTICS = {
    "average": ("sum(values) / len(values)", "The average is **{out}**."),
    "mean": ("sum(values) / len(values)", "The mean is **{out}**."),
    "median": ("statistics.median(values)", "The median is **{out}**."),
    "sum": ("sum(values)", "The sum is **{out}**."),
    "total": ("sum(values)", "The total is **{out}**."),
    "standard deviation": ("statistics.stdev(values)", "The standard deviation is **{out}**."),
    "maximum": ("max(values)", "The maximum is **{out}**."),
    "largest number": ("max(values)", "The largest number is **{out}**."),
    "highest value": ("max(values)", "The highest value is **{out}**."),
    "minimum": ("min(values)", "The minimum is **{out}**."),
    "smallest number": ("min(values)", "The smallest number is **{out}**."),
    "lowest value": ("min(values)", "The lowest value is **{out}**."),
    "range": ("max(values) - min(values)", "The range is **{out}**."),
    "product": ("math.prod(values)", "The product is **{out}**."),
}

_AVERAGE = (
    "average [out |]{v}", "[avg|mean|average]({v})", "what do {v} average", "[avg|mean] of {v}",
    "[take|compute|get] the [mean|average] of {v}", "[sum|add up] {v} and divide by how many there are", "{v} on average", "[mean|average|avg][:| =|?] {v}", "[mean|average] value of {v}", "{v}[;|,| -] what is the average", "what is the [typical mean|arithmetic mean] of {v}", "the average [over|across|of all] {v}", "how much is it on average: {v}", "I [got|had|noted|measured] {v}. [on average|average|mean]", "np.mean({v})", "statistics.mean({v})", "[average|mean] these [for me|up|please]: {v}", "{n} ran {u} km. how far on average", "{n} [slept|worked] {u} hours. how [long|many hours] on average", "the mean, please: {v}", "if it were spread evenly over all of {v}, how much would each get", "equal share of {v}", "what is halfway in the sense of the mean for {v}", "[our|my] [bills|expenses|times|visitors] were {v}. what is that on average", "on average [we sold|we had|it was] how much: {v}", "on average, how much is {v}", "average [these|those|the following|these numbers]: {v}",
    "{v}[: avg|, avg| avg|: on average]", "what number do {v} average out to",
    "if i evened out {v}, what would each be", "{n} wants the [mean|average] of {v}",
)  # fmt: skip
_SUM = (
    "<do>add [up|together|] {v}", "sum [up |]{v}", "what do {v} [add up to|sum to|come to]",
    "[add|sum] all [of these|the|these] numbers: {v}", "sum({v})", "tot[al|]: {v}",
    "{v} [added|summed|put] together", "[sum|total][:| =|?] {v}", "[what is|how much is] the sum if I add {v}", "[grand total|overall sum] of {v}", "I [spent|earned|paid|sold|walked] {v}. how much [in all|altogether|in total]", "[plus|add] everything: {v}", "[combine|put together|tot up] {v}", "{v}: how much in total", "np.sum({v})", "[the |]sum over {v}", "{v}, and the total is", "[take|use] {v} and [add|sum] them all", "how many is {v} together", "{n} [collected|counted|picked] {v}. how many in all", "[our|my] [bills|expenses|receipts] are {v}. what [do I pay|is it] altogether", "what is the [whole|total] of {v}", "run a sum on {v}", "all of {v}, added", "[count|tally] up {v}: total", "how much is {v} [all together|altogether|in total|combined]", "total up {v}",
    "{v}[: add them up|, all added up| added together|: total?|: sum?]",
    "{n} paid {v}. [what did it cost in all|how much was that altogether|total spent]",
)  # fmt: skip
_MAXIMUM = (
    "which [is|one is|number is] the [largest|biggest|highest|greatest] [of|in|among] {v}",
    "max[ of|:|] {v}", "[largest|highest|maximum|greatest][:| =|?] {v}", "what is the [most|highest|maximum] [in|of|among] {v}", "[the |]maximum [over|of|in|among] {v}", "which of {v} is [largest|biggest|highest|greatest]", "{v}[;|,| -] the [largest|highest|biggest] is", "np.max({v})", "[find|get|tell me] the [biggest|largest|highest] [one|]: {v}", "{n} jumped {u}. what was the best jump", "[our|the] temperatures were {u}. how [hot|warm] was it at most", "[peak|top] of {v}", "I [got|have] {v}. which is [highest|largest|biggest]", "no number in {v} is larger than which one", "how high does {v} go", "[record|best|highest] value [in|among] {v}", "the upper end of {v}", "[largest|biggest] out of {v}", "biggest [number|value|one] [in|of|among] {v}", "max({v})",
    "out of {v}, which is the [biggest|highest|largest]", "{v}: [max|which is biggest|highest?]",
    "pick the [largest|highest|greatest] [number|value|] from {v}", "top [score|value] of {v}",
    "{n} scored {u}. what was the best score", "what's the biggest number here: {v}",
)  # fmt: skip
_MINIMUM = (
    "which [is|one is|number is] the [smallest|lowest|least] [of|in|among] {v}",
    "min[ of|:|] {v}", "[smallest|lowest|minimum|least][:| =|?] {v}", "what is the [least|lowest|minimum] [in|of|among] {v}", "[the |]minimum [over|of|in|among] {v}", "which of {v} is [smallest|lowest|least]", "{v}[;|,| -] the [smallest|lowest] is", "np.min({v})", "[find|get|tell me] the [smallest|lowest] [one|]: {v}", "{n} swam {u} seconds. what was the [fastest|shortest] time", "[our|the] temperatures were {u}. how cold was it at the coldest", "[bottom|low] of {v}", "I [got|have] {v}. which is [lowest|smallest]", "no number in {v} is smaller than which one", "how low does {v} go", "the lower end of {v}", "[smallest|lowest] out of {v}", "{n} asked for prices: {v}. which is the lowest", "[smallest|lowest] [number|value|one] [in|of|among] {v}", "min({v})",
    "out of {v}, which is the [smallest|lowest|least]", "{v}: [min|which is smallest|lowest?]",
    "pick the [smallest|lowest|least] [number|value|] from {v}", "lowest [score|value] of {v}",
    "{n} was offered {v}. what is the cheapest offer", "what's the smallest number here: {v}",
)  # fmt: skip
_MORE = {
    "average": _AVERAGE, "mean": _AVERAGE, "sum": _SUM, "total": _SUM, "maximum": _MAXIMUM,
    "largest number": _MAXIMUM, "highest value": _MAXIMUM, "minimum": _MINIMUM,
    "smallest number": _MINIMUM, "lowest value": _MINIMUM,
    "median": (
        "[what is|find|tell me] the median of {v}", "[median|middle value][:| =|?] {v}", "put {v} in order and [give|tell|show] me the [middle|median]", "[take|compute|get] the median [over|of|for] {v}", "np.median({v})", "statistics.median({v})", "{v}[;|,| -] what is the median", "50th percentile of {v}", "not the mean, the median of {v}", "the value that splits {v} into [two halves|halves]", "{n} [measured|counted|noted] {v}. median", "the middle one of {v} [after sorting|once sorted|when sorted]", "[my|our] [times|scores|results] are {v}. what is the median [one|time|]", "what's the median here: {v}", "which [number|value] is in the middle of {v}", "[median|med]({v})", "{v}: median",
        "<what> the [middle value|midpoint value|median value] of {v}", "[med|median]: {v}",
        "sort {v} and [take|tell me] the middle one", "half of {v} lie below which value",
        "what is the central value [in|of] {v}", "middle [number|value] of {v}",
    ),
    "standard deviation": (
        "[stdev|std|std dev|sd|sample sd|sample standard deviation] of {v}", "[stdev|std]({v})",
        "<find> the [sample standard deviation|sd|std deviation|standard dev] [of|for] {v}",
        "[standard deviation|sd|stdev|std dev][:| =|?] {v}", "[sample |]standard deviation for {v}", "statistics.stdev({v})", "[take|compute|get] the [standard deviation|sd] of {v}", "{v}[;|,| -] [what is the sd|standard deviation]", "np.std of {v} with ddof=1", "{n} [measured|noted] {v}. [standard deviation|sd]", "how much do {v} scatter (sample sd)", "spread of {v} as [standard deviation|sample sd|stdev]", "typical distance from the mean as standard deviation: {v}", "what is the std of [the sample|the measurements|these readings] {v}", "sigma of the sample {v}", "how [spread out|scattered] are {v} (standard deviation)", "{v}: [sd|std|stdev]?",
        "by how much do {v} vary, as a standard deviation", "sd for the sample {v}",
    ),
    "range": (
        "<what> the [spread|gap] between the largest and [the |]smallest of {v}",
        "[range|spread][:| =|?] {v}", "subtract the [smallest|lowest] from the [largest|highest] of {v}", "{v}: largest minus smallest", "the difference between [maximum and minimum|max and min|biggest and smallest] of {v}", "how wide is the range of {v}", "[span|width] of the values {v}", "from the lowest to the highest of {v}, how much is it", "{n} [measured|counted|noted] {v}. what is the range", "temperatures {u}: how big is the swing between coldest and warmest", "by how much do the highest and the lowest of {v} differ", "np.ptp({v})", "how far apart are the [largest and smallest|extremes|highest and lowest] of {v}",
        "max minus min of {v}", "range [for|in|] {v}", "{v}: [range|max - min]",
        "difference between the highest and the lowest of {v}", "[statistical |]range of {v}",
    ),
    "product": (
        "multiply [all of|all|together|] {v}", "multiply {v} together", "product({v})",
        "[product|multiply][:| =] {v}", "math.prod({v})", "np.prod({v})", "{v} [times each other|all multiplied together]", "[take|compute|get] the product of [all of |]{v}", "what is {v} all multiplied", "[multiply|times] everything in {v}", "the numbers {v}, multiplied with each other", "the product over {v}", "{v}[;|,| -] multiply them", "what do you get [when|if] you multiply {v}", "{v}[: product|, all multiplied]",
        "[times|multiply] all [these|the] numbers: {v}", "prod {v}", "{v} multiplied together",
    ),
}  # fmt: skip


def statistic_code(name: str, values: str, form: Form = FOUR) -> str:
    formula = STATISTICS[name][0].replace("values", values)
    module = formula.split(".")[0] if formula.startswith(("statistics.", "math.")) else ""
    head = f"import {module}\n" if module else ""
    return f"{head}result = {form.code(formula)}\nprint(result)"


def _wish(draw: Draw, prompt: str) -> Form:
    """How many decimals; never so that their number reads as one more of the list."""
    form = decimals(draw, 4, asked=0.15)
    while prompt[-1:].isdigit() and form.said.lstrip(" ,;-")[:1].isdigit():
        form = decimals(draw, 4)
    return form


@family("statistics", number=True, weight=3)
def list_statistic(draw: Draw) -> tuple[Item, ...]:
    values, name = numbers(draw), draw.pick(*STATISTICS)
    if name == "product":
        values = [draw.number(2, 20) for _ in range(draw.integer(2, 6))]
    common = (
        "<find> the {s} of {v}",
        "<find> the {s} of [these|the following|those|the] [numbers|values|figures]: {v}",
        "{s} of {v}",
        "[the |]{s}[: | of the numbers | from | for ]{v}",
        "{v}[:| -|;|, so] [the |]{s}",
        "{v}. <what> the {s}",
        "I have [the numbers|these values|the data|a list] {v}[.|,|;] [what is|what's|give me|I need] [the|their] {s}",
        "[my|our|the] [measurements|readings|results|figures|numbers] [are|were] {v}[.|;|,] [what is|what's|find|tell me] the {s}",
        "{n} [measured|counted|wrote down|recorded|noted] {v}. [what is|find|what was] the {s}",
        "{v} -> {s}",
        "[calc|calculate|compute|get] {s}: {v}",
        "[could|can|would] you [look at|take] {v} and [give|tell|show] me the {s}",
        "{s}?\n{v}",
        "{v}\n{s}",
        "{v}\n\n[what is|give me|find] the {s}[, please|]",
        "I [typed in|collected|wrote down|was given] {v}; [now |]the {s}[ please|]",
        "[in|for|from] [this list|this row|this column], [what is|find] the {s}: {v}",
        "[it's about|there are|we see] these numbers: {v}. [I'd like|I want|we need] the {s}",
        "[using|with] python, <find> the {s} of {v}",
        "[a set of|a list of|some] [numbers|values|measurements]: {v}. [its|their] {s}[ is|]",
        "{n} has [the values|the numbers|a list:] {v} and [needs|wants to know] the {s}",
        "[my|the] homework: {s} of {v}",
        "the {s}, [given|if I have|out of] {v}",
        "[work|figure] out the {s} [from|for|using] {v}",
        "{s} ({v})",
        "{s} for [this|these|the following]: {v}",
        "[do|run] the {s} on {v}",
        "[students|days|shops|samples|players] have {v}. [what is|find] the {s}",
        "say the [numbers|values] are {v}; the {s} then",
        "[quick|fast]: {s} of {v}",
        "[tell|give] me one number: the {s} of {v}",
        "given [the list|the data|the numbers|the values|] {v}, <find> the {s}",
        "[take|get|return|output|report] the {s} of [the list|the array|the data|] {v}",
        "[if|when] the [data|values|numbers] are {v}, what is [the|their] {s}",
        "for the [data set|sample|list|series] {v}, [find|compute|what is|give] the {s}",
        "here are my [numbers|values|data]: {v}. <what> the {s}",
        "[data|numbers|values|list|x] = {v}[;|,|.] {s}[ =|]",
        "<do>[calculate|compute|find|get] the {s} of {v}",
    )
    templates = _MORE[name] if draw.chance(0.45) else common
    bare, told = listed(values, draw), spoken(values, draw)  # {u}: the wording has its own unit
    prompt = draw.phrase(*templates, s=name, u=bare, v=told, n=some_names(draw, 1)[0])
    rounds = name in ("average", "mean", "median", "standard deviation")
    form = _wish(draw, prompt) if rounds else FOUR
    prompt += form.said
    formula, answer = STATISTICS[name]
    code = statistic_code(name, "values", form).replace("result", f"values = {values}\nresult", 1)
    think = f"Put the numbers into a list; the {name} is {formula}."
    return ask(prompt, code, answer, think=think)


@family("statistics")
def above_average(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: the average first, then what lies above it."""
    values = numbers(draw, 4, 9)
    prompt = draw.phrase(
        "[which|which ones|what numbers] of {v} are [above|over|greater than|higher than] the [average|mean]",
        "find the [average|mean] of {v}, then the [numbers|values] [above|greater than] it",
        "{v}. [which|which ones] [beat|exceed|are over] the [mean|average]", "above-average [values|numbers|entries][:| of| in| from] {v}", "[values|numbers] [larger|bigger] than the [mean|average] [of|in] {v}", "[take|use] {v}: average, then everything [above|over|greater than] it", "[list|show|pick] what is [better|higher|larger] than average in {v}", "{n} scored {u}. which scores were above average", "[sales|times|prices] {u}. on which [values|ones] are we over the mean", "[mean|average] of {v} first; then only [larger|bigger|higher] ones", "[drop|remove] from {v} what is not above the [mean|average]", "which part of {v} lies above its mean", "[numbers|values] > mean, for {v}", "in two steps: the mean of {v}, and the values over it", "who is above average: {v}", "of {v}, keep those [over|above] their own [mean|average]", "[what are|tell me|give me|find|show me|] the above[-| ]average [numbers|values] in {v}",
        "compute the [mean|average] of {v} and then list those [larger than|above|over] it",
        "[numbers|values|entries] [greater than|above|over] the [mean|average]: {v}",
        "which [values|numbers|elements] in {v} are [larger|bigger|more] than their [mean|average]",
        "first the [average|mean] of {v}, then which ones [exceed it|are above it|are larger]",
        "<show> [all|the] [values|numbers] of {v} that [beat|exceed|are above] the [mean|average]",
        "{v}: which [are|ones are|lie] above average",
        "{n} noted {v}. which of these are [above|over] the [average|mean]",
        "filter {v}, keep [only what|what|everything that] is above the [mean|average]",
        "given {v}, [list|show|return] every value [above|greater than|over] the average",
        "our scores were {v}. [which|what] scores were better than average",
        "keep the above-average part of {v}",
        u=listed(values, draw), v=spoken(values, draw), n=some_names(draw, 1)[0],
    )  # fmt: skip
    first = Step(
        f"values = {values}\naverage = round(sum(values) / len(values), 4)\nprint(average)",
        "First I need the average: sum(values) / len(values).",
    )
    second = Step(
        "above = [v for v in values if v > average]\nprint(above)",
        "Now keep each value above the average.",
    )
    return (Ask(prompt, (first, second), "Above the average are **{out}**."),)


# --- small tables -------------------------------------------------------------------------------

_ABOUT = {
    "ages": (
        ("{} is {}", "{} is {} years old", "{}: {}", "{} ({})", "{} {}"),
        {
            "max(ages, key=ages.get)": (
                ("who of them is [the |]oldest", "[the |]oldest [person|one]", "<what> the name of the oldest", "whose age is the highest", "who has lived the longest", "which name has the highest age", "[by age|in age], who is first", "tell me who is oldest", "who is [the |]oldest", "which [of them|one|person] is oldest", "name of the oldest", "who was born first", "find the oldest [person|one]", "oldest?", "who has the highest age"),
                "The oldest is **{out}**."),
            "min(ages, key=ages.get)": (
                ("who of them is [the |]youngest", "[the |]youngest [person|one]", "<what> the name of the youngest", "whose age is the lowest", "who has lived for the shortest time", "which name has the lowest age", "who is younger than all the others", "tell me who is youngest", "who is [the |]youngest", "which [of them|one|person] is youngest", "name of the youngest", "who was born last", "find the youngest [person|one]", "youngest?", "who has the lowest age"),
                "The youngest is **{out}**."),
            "sum(ages.values())": (
                ("<what> their combined age", "all ages [added|put] together", "sum of [all|the|their] ages", "how many years do they have together", "how many years is that [in total|altogether]", "ages summed up", "their total age", "what age do they have in total", "how old are they [together|in total|combined]", "<what> the sum of [the|their|all] ages", "add up [the|their] ages", "total age", "what do their ages add up to", "sum the ages"),
                "Together they are **{out}**."),
            "round(sum(ages.values()) / len(ages), 2)": (
                ("on average, how old are they", "what age do they have on average", "mean age", "[the |]average [of all ages|of these ages]", "<find> the mean of [the|their] ages", "age on average", "the ages, averaged", "how old is one of them on average", "<what> the average age", "<what> their mean age", "how old are they on average", "average age", "mean of the ages", "average [the|their] ages"),
                "The average age is **{out}**."),
        }),
    "points": (
        ("{} has {} points", "{} scored {}", "{}: {}", "{} got {} points", "{} {}", "{} = {}"),
        {
            "max(points, key=points.get)": (
                ("who is on top", "whose score is the [highest|largest|best]", "which player has the most points", "who got more points than all the others", "who is ahead", "<what> the name of the winner", "who did best", "[best|highest] score: who", "who [won|is the winner|is winning|is first|leads]", "who has the most points", "who [scored|got] the most", "best player", "who has the highest score", "top scorer?", "find the winner"),
                "The most points has **{out}**."),
            "min(points, key=points.get)": (
                ("who is at the bottom", "whose score is the [lowest|smallest|worst]", "which player has the fewest points", "who got fewer points than all the others", "who is behind everybody", "<what> the name of the one in last place", "who did worst", "[worst|lowest] score: who", "who [lost|is last|came last]", "who has the fewest points", "who [scored|got] the least", "who has the lowest score", "worst player", "find the lowest scorer"),
                "The fewest points has **{out}**."),
            "sum(points.values())": (
                ("points [in total|altogether|all together|combined]", "<what> the sum of [all|the|their] points", "all points [added|put] together", "how many points do they have [together|in all|combined]", "[their|the] combined score", "[sum|total] of the scores", "what do the points add up to", "total points", "how many points [in total|together|altogether]", "<what> the total of the points", "add up the points", "total score", "how much did they score together", "sum of all points"),
                "Together they have **{out}** points."),
            "round(sum(points.values()) / len(points), 2)": (
                ("points per player[ on average|]", "average [number of |]points", "mean [number of |]points", "on average, how many points do they have", "<find> the mean of the points", "what did a player score on average", "how many points does one have on average", "the points, averaged", "<what> the average [score|number of points]", "mean score", "how many points [on average|per player]", "average score", "average the points", "<what> their mean score"),
                "The average score is **{out}**."),
        }),
    "prices": (
        ("{} costs {}", "{} is ${}", "{} for {}", "{}: {}", "{} {} euros", "{} = {}"),
        {
            "max(prices, key=prices.get)": (
                ("which is [the |]most expensive", "what costs the most", "which [item|thing|product] has the [highest|largest] price", "<what> the priciest [item|thing|one]", "[highest|top] price: which [item|thing]", "name of the most expensive [item|thing]", "what would I pay the most for", "which one is the dearest", "what is more expensive than everything else", "what is the most expensive", "which [one|item|thing] costs the most", "most expensive [item|thing|one]", "which has the highest price", "what is priciest", "dearest item?"),
                "The most expensive is **{out}**."),
            "min(prices, key=prices.get)": (
                ("which is [the |]cheapest", "what costs the least", "which [item|thing|product] has the [lowest|smallest] price", "<what> the least expensive [item|thing|one]", "lowest price: which [item|thing]", "name of the cheapest [item|thing]", "what would I pay the least for", "what is cheaper than everything else", "cheapest?", "what is the cheapest", "which [one|item|thing] costs the least", "cheapest [item|thing|one]", "which has the lowest price", "what is least expensive", "best price?"),
                "The cheapest is **{out}**."),
            "round(sum(prices.values()), 2)": (
                ("everything together, how much", "<what> the sum of [the|all] prices", "[sum|total] of these prices", "what do they cost [together|in total|altogether]", "how much is all of [it|this|that]", "how much money for [one of each|all of it|everything]", "price of everything [together|in total]", "add all the prices", "what is the bill for one of each", "what does it [all|] cost [together|in total]", "<what> the total", "how much for everything", "add up the prices", "sum of the prices", "total price", "what do I pay for all of it"),
                "Together it costs **{out}**."),
            "round(sum(prices.values()) / len(prices), 2)": (
                ("<what> the average price", "mean price", "what does one cost on average", "average price", "average the prices", "how much is an item on average", "<find> the mean price", "on average, what does [one|each] [thing|item] cost", "what do [they|these] cost on average", "price on average"),
                "The average price is **{out}**."),
        }),
    "weights": (
        ("{} weighs {} kg", "{} weighs {}", "{}: {} kg", "{} {} kg", "{} ({} kg)", "{} is {} kg"),
        {
            "max(weights, key=weights.get)": (
                ("who is [the |]heaviest", "which [of them|one|person] is heaviest", "name of the heaviest", "who weighs the most", "[the |]heaviest [person|one]", "heaviest?", "who has the highest weight", "<what> the name of the heaviest one", "who brings the most to the scale", "[whose|which person's] weight is the largest"),
                "The heaviest is **{out}**."),
            "min(weights, key=weights.get)": (
                ("who is [the |]lightest", "which [of them|one|person] is lightest", "name of the lightest", "who weighs the least", "[the |]lightest [person|one]", "lightest?", "who has the lowest weight", "<what> the name of the lightest one", "who brings the least to the scale", "[whose|which person's] weight is the smallest"),
                "The lightest is **{out}**."),
            "sum(weights.values())": (
                ("what do they weigh [together|in total|combined]", "<what> their total weight", "add up [the|their] weights", "total weight", "how many kg is that [together|in total|altogether]", "sum of [the|all] weights", "how heavy are they all together", "combined weight", "if all of them step on one scale, what does it show"),
                "Together they weigh **{out}**."),
            "round(sum(weights.values()) / len(weights), 2)": (
                ("<what> the average weight", "mean weight", "what do they weigh on average", "average weight", "average the weights", "how heavy is [one|each] on average", "<find> the mean weight", "on average, how heavy are they", "mean of the weights", "weight of the average person here"),
                "The average weight is **{out}**."),
        }),
    "sales": (
        ("{} sold {}", "{} sold {} pieces", "{}: {}", "{} {}", "{} = {}", "{} made {} sales"),
        {
            "max(sales, key=sales.get)": (
                ("who sold [the |]most", "best seller?", "who made the most sales", "which [one|person] sold [the |]most", "who has the highest sales", "who is the top seller", "name the best seller", "who leads in sales", "[by sales|in sales], who is first", "<what> the name of the top seller"),
                "The most sales has **{out}**."),
            "min(sales, key=sales.get)": (
                ("who sold [the |]least", "worst seller?", "who made the fewest sales", "which [one|person] sold [the |]least", "who has the lowest sales", "who is last in sales", "who sold fewer than all the others", "name the one who sold least", "<what> the name of the one with the lowest sales"),
                "The fewest sales has **{out}**."),
            "sum(sales.values())": (
                ("how much did they sell [together|in total|altogether]", "<what> the total sales", "add up the sales", "total sales", "[sum|total] of [all|the] sales", "how many were sold [in total|in all|altogether]", "how much was sold by everybody", "combined sales", "what do the sales add up to"),
                "Together they sold **{out}**."),
            "round(sum(sales.values()) / len(sales), 2)": (
                ("<what> the average sales per person", "mean sales", "how much did [each|one] sell on average", "average sales", "average the sales", "sales per person on average", "<find> the mean of the sales", "on average, how much did they sell", "how much does one seller sell on average"),
                "The average is **{out}**."),
        }),
}  # fmt: skip


@family("data processing")
def lookup(draw: Draw) -> tuple[Item, ...]:
    """A small table told in words, and a question on it."""
    subject, count = draw.pick(*_ABOUT), draw.integer(2, 6)
    things = draw.random.sample(GOODS, count) if subject == "prices" else some_names(draw, count)
    table = {t: draw.number(1, 90) if subject == "prices" else draw.integer(1, 90) for t in things}
    forms, questions = _ABOUT[subject]
    form = draw.pick(*forms)
    entries = [form.format(key, value) for key, value in table.items()]
    told = draw.pick(", ", ", ", ", ", "; ", "\n").join(entries)
    if draw.chance(0.3):
        told = f"{', '.join(entries[:-1])} and {entries[-1]}"
    formula = draw.pick(*questions)
    said, answer = questions[formula]
    prompt = draw.phrase(
        "{l}. {q}",
        "{q}: {l}",
        "I know [that |]{l}. {q}",
        "{l}[;| -|:|,] {q}",
        "[given|with|if|from] {l}, {q}",
        "here are [some|the|all] {k}: {l}. {q}",
        "[we have|there are|I wrote down] {l}. {q}", "{l}\n{q}", "{q}\n{l}", "{l}. [can you tell me|do you know|tell me please]: {q}", "[going by|according to] these {k}, {q}: {l}", "[suppose|say|imagine|assume] {l}. {q}", "{q} [when|given that|knowing that] {l}", "[facts|data|notes]: {l}. [question|asked]: {q}", "{l} - so {q}", "a [friend|colleague|teacher] told me: {l}. {q}", "{q} if {l}",
        "{k}: {l}. {q}",
        "[my|the|our] [table|list|note] says: {l}. {q}",
        "{l}. [I wonder:|my question:|now:] {q}",
        "{q}? {l}",
        "[look at|take|consider] [these|the] {k}: {l}. {q}",
        l=told, q=draw.phrase(*said), k=subject,
    )  # fmt: skip
    think = f"Put the {subject} into a dictionary; {formula} answers it."
    return ask(prompt, f"{subject} = {table}\nprint({formula})", answer, think=think)


# --- chance -------------------------------------------------------------------------------------


_PAIR = (
    "roll [two dice|a pair of dice|both dice] with seed {s} and [add|sum] them",
    "[sum|total] of [two dice|a pair of dice], seed {s}",
    "seed {s}: [two dice|a pair of dice], [added|summed|total]",
    "what do [two dice|a pair of dice] show together [with|for|under] seed {s}",
    "throw a pair of dice, random.seed({s}), and tell me the sum",
)


@family("monte carlo", number=True)
def dice(draw: Draw) -> tuple[Item, ...]:
    count, seed = draw.integer(2, 12), draw.pick(0, 1, 2, 3, 7, 42, 123, draw.integer(4, 999))
    prompt = draw.phrase(
        "roll {n} dice with [seed|random seed] {s} and [add them up|sum them|give the total]",
        "simulate {n} dice [rolls|throws] (seed {s}) and [give|show|print] the [total|sum]",
        "throw {n} dice, seed {s}[, what is the sum|. what is the total|, total]",
        "[sum|total] of {n} [random |]dice, use seed {s}",
        "random.seed({s}), then {n} [six-sided |]dice: [sum|total]", "[let|have] python [roll|throw] {n} dice [with|after] seed {s}[ and add the eyes| and sum up|]", "{n} dice are [rolled|thrown] with seed {s}. [how many eyes|what total|which sum]", "a [game|board game] needs {n} dice: roll them with seed {s}, [sum|total] please", "how many [eyes|spots|pips] do {n} dice show [together|in total] with seed {s}", "[generator|random generator] seeded with {s}; {n} [throws|rolls] of a die, [sum|added up]", "[sum|add up] {n} [random throws|rolls] of [one|a] die, seed {s}", "[reproducible|repeatable] roll of {n} dice (seed {s}): the total", "{n} rolls of a [fair |six-sided ]die [added up|summed], seed {s}", "starting from seed {s}, what [total|sum] do {n} dice [give|show|make]", "toss {n} dice (seed={s}) and tell me the [total|sum]", "[use|take] seed {s} and [roll|throw] the {n} dice", "roll {n} dice using seed {s}",
        "[with|using] [seed|the random seed] {s}, roll {n} dice and [sum|add|total] them",
        "seed {s}, {n} dice[, sum| - total|: total]",
        "<what> the [sum|total] of {n} dice [rolled|thrown] with seed {s}",
        "{n}d6[, seed {s}| seed={s}| (seed {s})]",
        "{p} [rolls|throws] {n} dice. with seed {s}, what do they [add up to|total|sum to]",
        "set the [random |]seed to {s}, then roll {n} [six-sided |]dice and [add|sum] them",
        "<do>[simulate|roll|throw] {n} dice with seed {s}",
        "if I [seed the generator with|start from seed] {s} and roll {n} dice, what is the [total|sum]",
        n=count, s=seed, p=some_names(draw, 1)[0],
    )  # fmt: skip
    if count == 2 and draw.chance(0.3):
        prompt = draw.phrase(*_PAIR, s=seed)
    code = f"import random\nrandom.seed({seed})\nrolls = [random.randint(1, 6) for _ in range({count})]\nresult = sum(rolls)\nprint(result)"
    think = f"Seed the generator with {seed}, roll {count} dice, add them."
    return ask(prompt, code, "The dice add up to **{out}**.", think=think)


@family("probability", number=True)
def probability(draw: Draw) -> tuple[Item, ...]:
    red, blue = draw.integer(2, 40), draw.integer(2, 40)
    colors = "red blue green white black yellow orange purple brown pink gray golden".split()
    first, second = draw.random.sample(colors, 2)
    balls = draw.pick("balls", "balls", "marbles", "beads", "socks", "candies", "tokens", "cards")
    holder = draw.pick("bag", "box", "jar", "basket", "drawer", "hat", "sack", "bowl")
    prompt = draw.phrase(
        "a {h} [has|holds|contains] {r} {a} and {b} {c} {o}. what is the [probability|chance|likelihood] of [drawing|picking|getting] a {a} one",
        "{r} {a} {o} and {b} {c} {o}[,|:] [probability|chance] of {a}",
        "<what> the [chance|probability] [to draw|of drawing|of picking|to get] {a} from {r} {a} and {b} {c} {o}",
        "[chance|probability|odds as a decimal] of [getting |]{a} out of {r} {a} and {b} {c} {o}",
        "[there are|we have|I have] {r} {a} and {b} {c} {o} in [a|the|my] {h}. how likely is {a}",
        "how likely is {a} with {r} {a} and {b} {c} {o}",
        "{n} [pulls|takes|draws] one of the {o} from a {h} with {r} {a} and {b} {c} ones. [how likely is it {a}|what is the chance that it is {a}]",
        "P({a}) for {r} {a}, {b} {c} {o}",
        "[without looking|blindly|at random] I [take|pick] one from a {h} of {r} {a} and {b} {c} {o}. probability that it's {a}",
        "if a {h} holds {r} {a} and {b} {c} {o}, what are my chances of {a}",
        "{r} of my {o} are {a}, {b} are {c}. [chance|probability] of a {a} one", "[wanted is|I would win with] a {a} one: the {h} has {r} {a} and {b} {c} {o}. [chance|probability]", "[one of|from] {r} {a} and {b} {c} {o} is [drawn|picked|chosen] at random; [how likely|what chance] is {a}", "I close my eyes and take one of {r} {a} and {b} {c} {o}. [is it likely {a}? give the probability|probability of {a}]", "[prob|probability|chance] to [get|pull|catch] a {a} one, if there are {r} {a} and {b} {c} {o}", "how probable is it that [the first one|one] drawn from {r} {a} and {b} {c} {o} is {a}", "{a} {o}: {r}, {c} {o}: {b}. probability of drawing {a}", "in a {h} lie {b} {c} and {r} {a} {o}. [probability|chance] of taking a {a} one", "{b} {c} {o} and {r} {a} ones. [how likely|with what probability] do I get a {a} one", "what [share|part] of {r} {a} and {b} {c} {o} is {a}, so what is the chance of {a}", "next to {b} {c} {o} there are {r} {a} ones in the {h}. P({a})", "{n} needs a {a} one and the {h} holds {r} {a} and {b} {c} {o}. what is the [chance|probability]", "{h}: {r} {a}, {b} {c}. p({a})",
        "[probability|prob] {a}: {r} {a} vs {b} {c} {o}",
        r=red, b=blue, a=first, c=second, o=balls, h=holder, n=some_names(draw, 1)[0],
    )  # fmt: skip
    prompt = prompt.replace(" a orange", " an orange")
    form = chance_form(draw) if draw.chance(0.4) and "decimal" not in prompt else FOUR
    if not (prompt[-1:].isdigit() and form.said.lstrip(" ,;-")[:1].isdigit()):
        prompt += form.said
    else:
        form = FOUR
    code = f"result = {form.code(f'{red} / ({red} + {blue})')}\nprint(result)"
    think = f"{red} of {red} + {blue} are {first}."
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=think)


# --- plots --------------------------------------------------------------------------------------

CURVES = {
    "sine wave": "np.sin(x)", "sine curve": "np.sin(x)", "cosine wave": "np.cos(x)",
    "parabola": "x ** 2", "sin(x)": "np.sin(x)", "cos(x)": "np.cos(x)", "sin x": "np.sin(x)",
    "x squared": "x ** 2", "x^2": "x ** 2", "x cubed": "x ** 3", "x^3": "x ** 3",
    "cubic curve": "x ** 3", "exponential curve": "np.exp(x)", "exp(x)": "np.exp(x)",
    "e^x": "np.exp(x)", "straight line": "x", "square root": "np.sqrt(x)", "sqrt(x)": "np.sqrt(x)",
    "cosine function": "np.cos(x)", "sine function": "np.sin(x)", "sin(2x)": "np.sin(2 * x)",
    "damped sine": "np.exp(-x / 3) * np.sin(x)", "bell curve": "np.exp(-x ** 2 / 2)",
    "cos(2x)": "np.cos(2 * x)", "x^4": "x ** 4", "cube function": "x ** 3", "gaussian curve": "np.exp(-x ** 2 / 2)",
    "decaying exponential": "np.exp(-x)", "e^(-x)": "np.exp(-x)", "2x + 1": "2 * x + 1", "log(1 + x)": "np.log(1 + x)",
    "square root of x": "np.sqrt(x)", "sin(x)^2": "np.sin(x) ** 2", "1 / (1 + x)": "1 / (1 + x)",
}  # fmt: skip


@family("plotting", weight=1.5, heavy=True)
def plot_curve(draw: Draw) -> tuple[Item, ...]:
    name = draw.pick("sine wave", *CURVES)
    formula = "(" in name or "^" in name or name.startswith(("x ", "2x", "1 /")) or name == "sin x"
    said = name if formula else draw.pick("a ", "the ", "") + name
    low, high = 0, 10
    templates: tuple[str, ...] = (
        "<draw> {n}",
        "[plot|draw|graph|sketch] {n}",
        "show me [a plot|a graph|a picture|the graph] of {n}",
        "can you [plot|draw|graph|sketch] {n}",
        "<make> a [graph|plot|chart] of {n}",
        "{n}[, plotted| as a plot|: plot it|, please plot|: graph]",
        "what does {n} look like",
        "I want to see {n}",
        "use matplotlib to [plot|draw] {n}",
        "y = {n}, [plot it|draw the graph|graph it]",
        "[picture|image|figure] of {n}[, please|]",
        "[let's|I'd like to|could we] [see|look at|plot] {n}",
        "plt.plot of {n}",
        "[draw|plot] me {n}[ with matplotlib|]",
        "how does {n} look[ as a graph| on a plot|]",
        "the graph of {n}[, please| please|]",
        "[produce|generate|give me] a [plot|diagram|line plot] [of|showing] {n}",
        "my [students|pupils|kids] have never seen {n}. [plot|draw] it",
        "[quick|simple] plot of {n}",
        "put {n} on [a|the] [graph|canvas|screen]",
        "[diagram|graph|plot]: {n}",
        "[with|using] numpy and matplotlib, [draw|plot] {n}",
        "trace {n}",
        "show {n} as a [graph|line|curve]",
        "for my [lecture|class|report|slides] I need a [figure|plot] of {n}",
        "visualize {n}",
    )
    if draw.chance(0.4):
        low, high = draw.pick((0, draw.integer(2, 20)), (draw.integer(0, 4), draw.integer(5, 30)))
        templates = (
            "<draw> {n} from {a} to {b}",
            "[plot|draw|graph] {n} [between|for x between] {a} and {b}",
            "{n}, x from {a} to {b}, plot",
            "show me [a plot|the graph] of {n} for x [in|from] {a} to {b}",
            "<make> a [plot|graph] of {n} on the interval {a} to {b}",
            "[plot|graph] y = {n} with x [from|going from|running from] {a} to {b}",
            "what does {n} look like between {a} and {b}",
            "x runs from {a} to {b}. [draw|plot|graph] {n}",
            "[picture|figure|graph] of {n} for {a} <= x <= {b}",
            "[draw|plot] {n}, with x [between|from] {a} and {b}",
            "x in ({a}, {b}): [plot|graph] {n}",
            "how does {n} look [for x from|from] {a} to {b}",
            "plot {n}, xmin {a}, xmax {b}",
            "let x go from {a} to {b} and [draw|plot|graph] {n}",
            "I [want|need] to see {n} [between|from] {a} and {b}",
            "[start at|begin at] x = {a} and [stop|end] at {b}: [draw|plot] {n}",
            "the part of {n} [between|from] x = {a} and x = {b}, as a plot",
            "[range|interval] {a} to {b}, [curve|plot] of {n}",
            "np.linspace({a}, {b}), plot {n}",
            "on {a}..{b}, plot {n}",
            "{a} to {b}: plot {n}",
        )
    prompt = draw.phrase(*templates, n=said, a=low, b=high)
    code = (
        "import numpy as np\nimport matplotlib.pyplot as plt\n"
        f"x = np.linspace({low}, {high}, 200)\nplt.plot(x, {CURVES[name]})\nplt.title('{name}')\nplt.show()"
    )
    think = f"matplotlib draws {CURVES[name]} for x from {low} to {high}."
    return ask(
        prompt, code, f"Here is the plot of {name if formula else f'the {name}'}.", think=think
    )


@family("plotting", heavy=True)
def plot_bars(draw: Draw) -> tuple[Item, ...]:
    values = numbers(draw, 3, 9)
    kind, call, said = draw.pick(
        ("bar chart", "bar(range(len(values)), values)", ("bar chart", "bar chart", "bar graph", "bar plot", "barchart")),
        ("line chart", "plot(values)", ("line chart", "line chart", "line graph", "line plot", "line diagram")),
        ("histogram", "hist(values)", ("histogram", "histogram", "frequency histogram", "hist")),
    )  # fmt: skip
    own = variable(draw, "values", "data", "sales", "temps", "scores") if draw.chance(0.3) else ""
    prompt = draw.phrase(
        "<make> a {k} of {v}",
        "{k} of {v}",
        "[draw|plot|make] [me |]a {k} for {v}",
        "[show|display|present|visualize] {v} as a {k}",
        "plot a {k} of [the numbers|the values|the data|] {v}",
        "<do>[make|draw|plot] a {k} [with|from|of] {v}",
        "{v}[: |, ]{k}",
        "{v} [in|as|on] a {k}[ please|]",
        "I have the [data|values|numbers] {v}. [make|draw|show me|I need] a {k}",
        "my [sales|scores|results|readings] are {v}; [plot them as|put them in|I want] a {k}",
        "turn {v} into a {k}",
        "a {k} [showing|with the values|that shows] {v}",
        "{k} [from|with|out of] [these|the following|my] [numbers|values|data]: {v}", "I [collected|counted|noted] {v}. {k}[ please|]", "[use|take] {v} and [draw|plot|make] a {k}", "[visualize|plot] with a {k}: {v}", "[matplotlib|plt] {k} of {v}", "[for my report|for the slides|for class], a {k} of {v}", "{v} -> {k}", "[could|can|would] you [make|draw] a {k} for [the values|the numbers|] {v}", "[give|send|produce] me the {k} of {v}", "[data|values]: {v}\n{k}", "the {k} for {v}", "I'd like to see {v} as a {k}", "[my|our] [weekly|monthly|daily] numbers are {v}: {k}", "how does {v} look as a {k}",
        "{k}: {v}",
        k=draw.pick(*said), v=own or spoken(values, draw),
    )  # fmt: skip
    call = call.replace("values", own or "values")
    head = "" if own else f"values = {values}\n"
    code = f"import matplotlib.pyplot as plt\n{head}plt.{call}\nplt.show()"
    think = f"matplotlib draws a {kind} of the values: plt.{call}."
    cells = (Cell(f"{own} = {values}"),) if own else ()
    return (*cells, *ask(prompt, code, f"Here is the {kind}.", think=think))


def held(name: str, *, frame: bool) -> str:
    """What the shell holds under `name`: said first, since the code depends on it."""
    return f"{name} is a data frame" if frame else f"{name} is a list of records"
