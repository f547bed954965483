"""Lists of numbers as people type them; statistics, tables, simulation and plots."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.words import GOODS, NAMES, WORDS, some_names

__all__ = ["NAMES", "WORDS", "numbers", "spoken", "statistic_code"]


def numbers(draw: Draw, low: int = 2, high: int = 12) -> list[int | float]:
    """Mostly whole and not negative, sometimes with decimals or below zero."""
    count = draw.integer(low, high)
    top = draw.pick(10, 20, 50, 100, 100, 1000, 1000, 20000)
    bottom = -top if draw.chance(0.12) else 0
    if draw.chance(0.2):
        places = draw.pick(1, 1, 2)
        return [round(draw.random.uniform(bottom or 0.5, top), places) for _ in range(count)]
    return [draw.random.randint(bottom, top) for _ in range(count)]


def listed(values: list[int | float], draw: Draw) -> str:
    """The bare numbers of a list as people type them."""
    texts = [str(value) for value in values]
    comma = ", ".join(texts)
    return draw.pick(
        comma, comma, comma, f"[{comma}]", f"[{comma}]", f"({comma})", ",".join(texts),
        f"[{','.join(texts)}]", ", ".join(texts[:-1]) + " and " + texts[-1],
        ", ".join(texts[:-1]) + (", and " if len(texts) > 2 else " and ") + texts[-1],
        " ".join(texts), "; ".join(texts), "\n".join(texts),
    )  # fmt: skip


_MARKED = ("${}", "${}", "€{}", "£{}", "{} kg", "{} cm", "{} km", "{}%", "{} EUR", "{}g", "{} min")


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
    "on average, how much is {v}", "average [these|those|the following|these numbers]: {v}",
    "{v}[: avg|, avg| avg|: on average]", "what number do {v} average out to",
    "if i evened out {v}, what would each be", "{n} wants the [mean|average] of {v}",
)  # fmt: skip
_SUM = (
    "<do>add [up|together|] {v}", "sum [up |]{v}", "what do {v} [add up to|sum to|come to]",
    "[add|sum] all [of these|the|these] numbers: {v}", "sum({v})", "tot[al]: {v}",
    "how much is {v} [all together|altogether|in total|combined]", "total up {v}",
    "{v}[: add them up|, all added up| added together|: total?|: sum?]",
    "{n} paid {v}. [what did it cost in all|how much was that altogether|total spent]",
)  # fmt: skip
_MAXIMUM = (
    "which [is|one is|number is] the [largest|biggest|highest|greatest] [of|in|among] {v}",
    "max[ of|:|] {v}", "biggest [number|value|one] [in|of|among] {v}", "max({v})",
    "out of {v}, which is the [biggest|highest|largest]", "{v}: [max|which is biggest|highest?]",
    "pick the [largest|highest|greatest] [number|value|] from {v}", "top [score|value] of {v}",
    "{n} scored {v}. what was the best score", "what's the biggest number here: {v}",
)  # fmt: skip
_MINIMUM = (
    "which [is|one is|number is] the [smallest|lowest|least] [of|in|among] {v}",
    "min[ of|:|] {v}", "[smallest|lowest] [number|value|one] [in|of|among] {v}", "min({v})",
    "out of {v}, which is the [smallest|lowest|least]", "{v}: [min|which is smallest|lowest?]",
    "pick the [smallest|lowest|least] [number|value|] from {v}", "lowest [score|value] of {v}",
    "{n} was offered {v}. what is the cheapest offer", "what's the smallest number here: {v}",
)  # fmt: skip
_MORE = {
    "average": _AVERAGE, "mean": _AVERAGE, "sum": _SUM, "total": _SUM, "maximum": _MAXIMUM,
    "largest number": _MAXIMUM, "highest value": _MAXIMUM, "minimum": _MINIMUM,
    "smallest number": _MINIMUM, "lowest value": _MINIMUM,
    "median": (
        "which [number|value] is in the middle of {v}", "[median|med]({v})", "{v}: median",
        "<what> the [middle value|midpoint value|median value] of {v}", "[med|median]: {v}",
        "sort {v} and [take|tell me] the middle one", "half of {v} lie below which value",
        "what is the central value [in|of] {v}", "middle [number|value] of {v}",
    ),
    "standard deviation": (
        "[stdev|std|std dev|sd|sample sd|sample standard deviation] of {v}", "[stdev|std]({v})",
        "<find> the [sample standard deviation|sd|std deviation|standard dev] [of|for] {v}",
        "how [spread out|scattered] are {v} (standard deviation)", "{v}: [sd|std|stdev]?",
        "by how much do {v} vary, as a standard deviation", "sd for the sample {v}",
    ),
    "range": (
        "<what> the [spread|gap] between the largest and [the |]smallest of {v}",
        "how far apart are the [largest and smallest|extremes|highest and lowest] of {v}",
        "max minus min of {v}", "range [for|in|] {v}", "{v}: [range|max - min]",
        "difference between the highest and the lowest of {v}", "[statistical |]range of {v}",
    ),
    "product": (
        "multiply [all of|all|together|] {v}", "multiply {v} together", "product({v})",
        "what do you get [when|if] you multiply {v}", "{v}[: product|, all multiplied]",
        "[times|multiply] all [these|the] numbers: {v}", "prod {v}", "{v} multiplied together",
    ),
}  # fmt: skip


def statistic_code(name: str, values: str) -> str:
    formula = STATISTICS[name][0].replace("values", values)
    module = formula.split(".")[0] if formula.startswith(("statistics.", "math.")) else ""
    head = f"import {module}\n" if module else ""
    return f"{head}result = round({formula}, 4)\nprint(result)"


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
        "given [the list|the data|the numbers|the values|] {v}, <find> the {s}",
        "[take|get|return|output|report] the {s} of [the list|the array|the data|] {v}",
        "[if|when] the [data|values|numbers] are {v}, what is [the|their] {s}",
        "for the [data set|sample|list|series] {v}, [find|compute|what is|give] the {s}",
        "here are my [numbers|values|data]: {v}. <what> the {s}",
        "[data|numbers|values|list|x] = {v}[;|,|.] {s}[ =|]",
        "<do>[calculate|compute|find|get] the {s} of {v}",
    )
    templates = _MORE[name] if draw.chance(0.35) else common
    prompt = draw.phrase(*templates, s=name, v=spoken(values, draw), n=some_names(draw, 1)[0])
    formula, answer = STATISTICS[name]
    code = f"values = {values}\n{statistic_code(name, 'values')}"
    think = f"Put the numbers into a list; the {name} is {formula}."
    return ask(prompt, code, answer, think=think)


@family("statistics")
def above_average(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: the average first, then what lies above it."""
    values = numbers(draw, 4, 9)
    prompt = draw.phrase(
        "[which|which ones|what numbers] of {v} are [above|over|greater than|higher than] the [average|mean]",
        "find the [average|mean] of {v}, then the [numbers|values] [above|greater than] it",
        "<what> the above[-| ]average [numbers|values] in {v}",
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
        v=spoken(values, draw), n=some_names(draw, 1)[0],
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
                ("who is [the |]oldest", "which [of them|one|person] is oldest", "name of the oldest", "who was born first", "find the oldest [person|one]", "oldest?", "who has the highest age"),
                "The oldest is **{out}**."),
            "min(ages, key=ages.get)": (
                ("who is [the |]youngest", "which [of them|one|person] is youngest", "name of the youngest", "who was born last", "find the youngest [person|one]", "youngest?", "who has the lowest age"),
                "The youngest is **{out}**."),
            "sum(ages.values())": (
                ("how old are they [together|in total|combined]", "<what> the sum of [the|their|all] ages", "add up [the|their] ages", "total age", "what do their ages add up to", "sum the ages"),
                "Together they are **{out}**."),
            "round(sum(ages.values()) / len(ages), 2)": (
                ("<what> the average age", "<what> their mean age", "how old are they on average", "average age", "mean of the ages", "average [the|their] ages"),
                "The average age is **{out}**."),
        }),
    "points": (
        ("{} has {} points", "{} scored {}", "{}: {}", "{} got {} points", "{} {}", "{} = {}"),
        {
            "max(points, key=points.get)": (
                ("who [won|is the winner|is winning|is first|leads]", "who has the most points", "who [scored|got] the most", "best player", "who has the highest score", "top scorer?", "find the winner"),
                "The most points has **{out}**."),
            "min(points, key=points.get)": (
                ("who [lost|is last|came last]", "who has the fewest points", "who [scored|got] the least", "who has the lowest score", "worst player", "find the lowest scorer"),
                "The fewest points has **{out}**."),
            "sum(points.values())": (
                ("how many points [in total|together|altogether]", "<what> the total of the points", "add up the points", "total score", "how much did they score together", "sum of all points"),
                "Together they have **{out}** points."),
            "round(sum(points.values()) / len(points), 2)": (
                ("<what> the average [score|number of points]", "mean score", "how many points [on average|per player]", "average score", "average the points", "<what> their mean score"),
                "The average score is **{out}**."),
        }),
    "prices": (
        ("{} costs {}", "{} is ${}", "{} for {}", "{}: {}", "{} {} euros", "{} = {}"),
        {
            "max(prices, key=prices.get)": (
                ("what is the most expensive", "which [one|item|thing] costs the most", "most expensive [item|thing|one]", "which has the highest price", "what is priciest", "dearest item?"),
                "The most expensive is **{out}**."),
            "min(prices, key=prices.get)": (
                ("what is the cheapest", "which [one|item|thing] costs the least", "cheapest [item|thing|one]", "which has the lowest price", "what is least expensive", "best price?"),
                "The cheapest is **{out}**."),
            "round(sum(prices.values()), 2)": (
                ("what does it [all|] cost [together|in total]", "<what> the total", "how much for everything", "add up the prices", "sum of the prices", "total price", "what do I pay for all of it"),
                "Together it costs **{out}**."),
            "round(sum(prices.values()) / len(prices), 2)": (
                ("<what> the average price", "mean price", "what does one cost on average", "average price", "average the prices", "how much is an item on average"),
                "The average price is **{out}**."),
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
        "{q} if {l}",
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


@family("monte carlo", number=True)
def dice(draw: Draw) -> tuple[Item, ...]:
    count, seed = draw.integer(2, 12), draw.pick(0, 1, 2, 3, 7, 42, 123, draw.integer(4, 999))
    prompt = draw.phrase(
        "roll {n} dice with [seed|random seed] {s} and [add them up|sum them|give the total]",
        "simulate {n} dice [rolls|throws] (seed {s}) and [give|show|print] the [total|sum]",
        "throw {n} dice, seed {s}[, what is the sum|. what is the total|, total]",
        "[sum|total] of {n} [random |]dice, use seed {s}",
        "roll {n} dice using seed {s}",
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
        "{h}: {r} {a}, {b} {c}. p({a})",
        "[probability|prob] {a}: {r} {a} vs {b} {c} {o}",
        r=red, b=blue, a=first, c=second, o=balls, h=holder, n=some_names(draw, 1)[0],
    )  # fmt: skip
    code = f"result = round({red} / ({red} + {blue}), 4)\nprint(result)"
    think = f"{red} of {red} + {blue} are {first}."
    return ask(prompt, code, "The probability is **{out}**.", think=think)


# --- plots --------------------------------------------------------------------------------------

CURVES = {
    "sine wave": "np.sin(x)", "sine curve": "np.sin(x)", "cosine wave": "np.cos(x)",
    "parabola": "x ** 2", "sin(x)": "np.sin(x)", "cos(x)": "np.cos(x)", "sin x": "np.sin(x)",
    "x squared": "x ** 2", "x^2": "x ** 2", "x cubed": "x ** 3", "x^3": "x ** 3",
    "cubic curve": "x ** 3", "exponential curve": "np.exp(x)", "exp(x)": "np.exp(x)",
    "e^x": "np.exp(x)", "straight line": "x", "square root": "np.sqrt(x)", "sqrt(x)": "np.sqrt(x)",
    "cosine function": "np.cos(x)", "sine function": "np.sin(x)", "sin(2x)": "np.sin(2 * x)",
    "damped sine": "np.exp(-x / 3) * np.sin(x)", "bell curve": "np.exp(-x ** 2 / 2)",
}  # fmt: skip


@family("plotting", weight=1.5, heavy=True)
def plot_curve(draw: Draw) -> tuple[Item, ...]:
    name = draw.pick("sine wave", *CURVES)
    formula = "(" in name or "^" in name or name.startswith("x ") or name == "sin x"
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
        "how does {v} look as a {k}",
        "{k}: {v}",
        k=draw.pick(*said), v=spoken(values, draw),
    )  # fmt: skip
    code = f"import matplotlib.pyplot as plt\nvalues = {values}\nplt.{call}\nplt.show()"
    think = f"matplotlib draws a {kind} of the values: plt.{call}."
    return ask(prompt, code, f"Here is the {kind}.", think=think)
