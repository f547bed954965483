"""Samples: how far they spread, where a value ranks, and how two of them go together."""

import statistics

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.data import numbers, spoken, two_listed
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.wanted import decimals
from worldmodel_train.families.words import NAMES, some_words

_SPREADS = {
    "statistics.variance(values)": (
        "variance", "The sample divides by n - 1: statistics.variance.",
        ("variance", "sample variance", "var", "variance (sample)"),
    ),
    "statistics.pvariance(values)": (
        "population variance", "The whole population divides by n: statistics.pvariance.",
        ("population variance", "variance of the whole population", "pvariance", "variance (population)"),
    ),
    "statistics.pstdev(values)": (
        "population standard deviation", "The whole population divides by n: statistics.pstdev.",
        ("population standard deviation", "population sd", "pstdev", "standard deviation (population)"),
    ),
    "statistics.stdev(values) / len(values) ** 0.5": (
        "standard error", "The standard deviation over the square root of the count.",
        ("standard error", "standard error of the mean", "SEM", "s.e. of the mean"),
    ),
    "statistics.stdev(values) / statistics.mean(values)": (
        "coefficient of variation", "The standard deviation over the mean.",
        ("coefficient of variation", "relative standard deviation", "CV", "variation coefficient"),
    ),
    "statistics.mean(abs(v - statistics.mean(values)) for v in values)": (
        "mean absolute deviation", "The mean distance from the mean.",
        ("mean absolute deviation", "average distance from the mean", "mean deviation", "MAD (from the mean)"),
    ),
}  # fmt: skip


@family("statistics", number=True, weight=1.5)
def list_variance(draw: Draw) -> tuple[Item, ...]:
    """Variance and other measures of spread."""
    formula = draw.pick("statistics.variance(values)", "statistics.variance(values)", *_SPREADS)
    name, think, said = _SPREADS[formula]
    values = numbers(draw, 3, 10)
    while len(set(values)) == 1 or sum(values) <= 0:
        values = numbers(draw, 3, 10)
    prompt = draw.phrase(
        "[work out|report|estimate] the {s} [from|for] {v}",
        "what do you get as the {s} of {v}",
        "data: {v}. [wanted|needed|to find]: the {s}",
        "I have the [values|readings|data points] {v}, [how big|what] is the {s}",
        "[use|with] python, the {s} of {v}",
        "{s}, data {v}",
        "how big is the {s} if I measured {v}",
        "how much do {v} vary? [give|as] the {s}",
        "take {v} and [compute|give|return] the {s}",
        "the {s} of my sample, which is {v}",
        "[sample|values]: {v}, {s} = ?",
        "[for|in] statistics class: {s} of {v}",
        "measured {v} in the lab, [need|now] the {s}",
        "could you [get|tell] me the {s} for {v}",
        "<find> the {s} of {v}",
        "{s} [of|for|in] {v}",
        "<find> the {s} of [these|the following|my] [numbers|values|measurements]: {v}",
        "{s}[:| for the data] {v}",
        "{v}[:| -|;] {s}",
        "{v}. <what> the {s}",
        "[my|our|the] [measurements|results|readings|figures|samples] [are|were] {v}. [what is|find|give] the {s}",
        "given [the sample|the data|] {v}, <find> the {s}",
        "[if|when] the data are {v}, what is the {s}",
        "{n} measured {v}. what is the {s}",
        "for the [sample|data set|series] {v}, [report|compute|find] the {s}",
        "how large is the {s} of {v}",
        "x = {v}; {s}",
        "I need the {s} for my [report|paper|lab book]: {v}",
        s=draw.pick(*said), v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    form = decimals(draw, 4, asked=0.2)
    prompt += form.said
    code = f"import statistics\nvalues = {values}\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The {name} is **{{out}}**.", think=think)


@family("statistics")
def list_mode(draw: Draw) -> tuple[Item, ...]:
    """The most frequent value, of numbers or of words."""
    count = draw.integer(2, 4)
    numeric = draw.chance(0.6)
    top = draw.pick(10, 10, 100)
    kinds: list[int] | list[str] = (
        draw.random.sample(range(top), count) if numeric else some_words(draw, count)
    )
    values = [kinds[0]] * draw.integer(3, 4) + [
        k for k in kinds[1:] for _ in range(draw.integer(1, 2))
    ]
    draw.random.shuffle(values)
    comma = ", ".join(str(v) for v in values)
    prompt = draw.phrase(
        "[find|name|show] the value that is there most often: {v}",
        "[what|which] value is the mode: {v}",
        "data {v}, [mode|mode = ?|give the mode]",
        "the mode of [my|these|the following] [values|answers|data]: {v}",
        "[people|customers|pupils] [answered|voted] {v}. which answer is the mode",
        "[commonest|most typical|most popular] [value|one] [of|in] {v}",
        "[work out|report|compute] the mode for {v}",
        "[use|with] python, the mode of {v}",
        "what comes up most in {v}",
        "I have {v}, what's the mode",
        "{v}: which is most [frequent|common]",
        "modal value: {v}",
        "which [one|value] of {v} has the highest frequency",
        "<what> the mode of {v}",
        "mode[ of|:| for] {v}",
        "[statistical |]mode [of|in] the [data|list|sample] {v}",
        "mode({v})",
        "{v}[:| -|;|,] mode",
        "<find> the [mode|modal value] [of|for] [these|the following]: {v}",
        "what is the modal value of {v}",
        "[my|our|the] [observations|answers|data] are {v}. [what is|find|I need] the mode",
        "[in|for] the sample {v}, [find|what is|report] the mode",
        "{n} noted {v}. what is the mode",
        "given {v}, [which value is|give|determine] the mode",
        "mean and median I have; what is the mode of {v}",
        "which value [occurs|appears|comes] most often in {v}",
        "most [frequent|common] [value|one] [of|in] {v}",
        v=draw.pick(comma, comma, f"[{comma}]", comma.replace(", ", " "), comma.replace(", ", "; ")),
        n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"import statistics\nvalues = {values}\nprint(statistics.mode(values))"
    think = "The mode is the value that comes most often."
    return ask(prompt, code, "The mode is **{out}**.", think=think)


_QUARTILES = {
    25: ("first quartile", "lower quartile", "Q1", "25th percentile", "1st quartile"),
    75: ("third quartile", "upper quartile", "Q3", "75th percentile", "3rd quartile"),
}


@family("statistics", number=True)
def list_quantile(draw: Draw) -> tuple[Item, ...]:
    """Percentiles and quartiles, as numpy takes them."""
    values = numbers(draw, 5, 12)
    p = draw.pick(25, 75, 25, 75, 10, 20, 30, 40, 60, 80, 90, 95, 5, draw.integer(1, 99))
    said = draw.pick(*_QUARTILES.get(p, (f"{ordinal(p)} percentile", f"{p}% quantile", f"{ordinal(p)} percentile", f"{p / 100} quantile")))  # fmt: skip
    prompt = draw.phrase(
        "[work out|report|find] the {q} for {v}",
        "I have {v}, [what is|what's|give me] the {q}",
        "{q}, data {v}",
        "how [large|big|high] is the {q} of {v}",
        "[use|with] numpy, {q} of {v}",
        "what do you get for the {q} of {v}",
        "take {v} and [tell|give|show] me the {q}",
        "the {q} of [these|my] [times|scores|prices|data]: {v}",
        "for {v} [I need|we want] the {q}",
        "which value marks the {q} in {v}",
        "data: {v}. {q} = ?",
        "could you [get|find] the {q} for {v}",
        "<what> the {q} of {v}",
        "{q} [of|for|in] {v}",
        "{q}: {v}",
        "<find> the {q} of [these|the following|the|my] [numbers|values|data]: {v}",
        "{v}[:| -|;|,] {q}",
        "[given|for] [the data|the sample|] {v}, <what> the {q}",
        "[my|our|the] [figures|values|measurements] are {v}. [what is|where is|find] the {q}",
        "where does the {q} of {v} lie",
        "at which value is the {q} of {v}",
        "{n} collected {v} and [needs|wants|asks for] the {q}",
        "use numpy for the {q} of {v}",
        "compute [the |]{q} for {v}",
        "what value is the {q} in {v}",
        q=said, v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import numpy as np\nvalues = {values}\nresult = round(float(np.percentile(values, {p})), 4)\n"
        "print(result)"
    )
    think = f"That is the {ordinal(p)} percentile: np.percentile with {p}."
    return ask(prompt, code, f"The {ordinal(p)} percentile is **{{out}}**.", think=think)


@family("statistics", number=True)
def interquartile_range(draw: Draw) -> tuple[Item, ...]:
    values = numbers(draw, 5, 12)
    prompt = draw.phrase(
        "[work out|report|give me] the [interquartile range|IQR] for {v}",
        "I have {v}, [what is|what's] the [IQR|interquartile range]",
        "[IQR|interquartile range], data {v}",
        "how far apart are the [quartiles|first and third quartile|lower and upper quartile] of {v}",
        "upper minus lower quartile for {v}",
        "[use|with] numpy, the [IQR|interquartile range] of {v}",
        "data: {v}. [IQR|interquartile range] = ?",
        "distance from Q1 to Q3 in {v}",
        "75th minus 25th percentile of {v}",
        "take {v} and compute Q3 - Q1",
        "how [big|large] is the interquartile range of {v}",
        "the spread between the quartiles of {v}",
        "<what> the [interquartile range|IQR|iqr|quartile range] of {v}",
        "[IQR|iqr|interquartile range][: | of | for ]{v}",
        "<find> the distance between the [first and third|lower and upper] quartile of {v}",
        "{v}[:| -|;|,] [IQR|interquartile range]",
        "Q3 - Q1 [of|for] {v}",
        "how wide is the middle half of {v}",
        "[my|our] data are {v}. [what is|find] the [IQR|interquartile range]",
        "third quartile minus first quartile of {v}",
        "{n} wants the [IQR|interquartile range] of {v}",
        "for the box plot of {v}, how [long|tall] is the box",
        "spread of the middle 50% of {v}",
        "iqr({v})",
        v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import numpy as np\nvalues = {values}\nq1, q3 = np.percentile(values, [25, 75])\n"
        "result = round(float(q3 - q1), 4)\nprint(result)"
    )
    think = "The 75th percentile minus the 25th: np.percentile."
    return ask(prompt, code, "The interquartile range is **{out}**.", think=think)


@family("statistics", number=True)
def weighted_average(draw: Draw) -> tuple[Item, ...]:
    count = draw.integer(2, 6)
    graded = draw.chance(0.5)
    values = [draw.integer(1, 100) if graded else draw.number(1, 60) for _ in range(count)]
    weights: list[int | float] = [draw.integer(1, 10) for _ in range(count)]
    if draw.chance(0.3):
        parts = draw.pick([0.5, 0.5], [0.2, 0.8], [0.3, 0.7], [0.2, 0.3, 0.5], [0.5, 0.3, 0.2], [0.25, 0.25, 0.5], [0.1, 0.2, 0.3, 0.4])  # fmt: skip
        values, weights = (values * 3)[: len(parts)], [*parts]
    a, b = two_listed(values, weights, draw)
    pairs = list(zip(values, weights, strict=True))
    prompt = draw.phrase(
        "[work out|compute|report] the weighted [mean|average]: values {a}, weights {b}",
        "{a} with the weights {b}[: average|, what is the mean|. weighted mean]",
        "[weights|credits] {b}, [grades|marks|values] {a}. weighted [average|mean]",
        "not every value counts the same: {a}, weights {b}. [mean|average]",
        "np.average({a}, weights={b})",
        "[my|the] exam results {a} count {b}. [what is|compute] the weighted [mean|average]",
        "how much is the [mean|average] of {a} if they are weighted {b}",
        "values {a} and how much each counts: {b}. weighted average",
        "[take|use] {b} as weights for {a}; mean",
        "I have {a} with importance {b}. weighted mean",
        "weighted average, please: {p}",
        "average of {p}",
        "combine {p} into one weighted mean",
        "<find> the weighted [mean|average] of {a} with [weights|the weights] {b}",
        "weighted [mean|average][:| of] {a}[,| with|;] weights {b}",
        "[values|grades|scores|prices] {a}, weights {b}[: weighted average|, what is the weighted mean|. weighted mean]",
        "[average|mean] of {a} weighted by {b}",
        "average {a}, [where|but] the weights are {b}",
        "[my|the] [grades|marks] are {a} and [they count|their weights are|the credits are] {b}. what is my [average|final grade]",
        "{n} has the grades {a} with credits {b}. [weighted average|what is the weighted mean]",
        "weight {a} by {b} and [take|give|compute] the average",
        "with weights {b}, what do {a} average to",
        "x = {a}, w = {b}; weighted mean",
        "<what> the weighted average: {p}",
        "{p}[: weighted mean|. what is the weighted average]",
        a=a, b=b, n=draw.pick(*NAMES),
        p=draw.pick(", ", "; ").join(f"{v} (weight {w})" for v, w in pairs),
    )  # fmt: skip
    code = (
        f"values = {values}\nweights = {weights}\n"
        "result = round(sum(v * w for v, w in zip(values, weights)) / sum(weights), 4)\nprint(result)"
    )
    think = "Multiply each value by its weight, add them, and divide by the sum of the weights."
    return ask(prompt, code, "The weighted average is **{out}**.", think=think)


@family("statistics", number=True)
def z_score(draw: Draw) -> tuple[Item, ...]:
    mean = draw.pick(100, 50, 500, draw.number(5, 300))
    sd = draw.pick(15, 10, 5, 2, 20, 100, draw.number(2, 40))
    x = round(mean + sd * draw.random.uniform(-3, 3), draw.pick(0, 0, 1))
    x = int(x) if x == int(x) else x
    prompt = draw.phrase(
        "mean {m}, sd {s}, [value|score|x] {x}[: z|. z-score|. z = ?|, find the z score]",
        "by how many standard deviations does {x} [differ|deviate] from {m} when sd is {s}",
        "[work out|compute] z for x = {x}, [mean|mu] = {m}, [sd|sigma] = {s}",
        "how far is {x} from the mean of {m}, in units of the sd {s}",
        "{x} in standard units, mean {m} and sd {s}",
        "[normal distribution|distribution] with mean {m} and sd {s}; z of {x}",
        "z = (x - mean) / sd with x = {x}, mean = {m}, sd = {s}",
        "a result of {x} where the average is {m} and the sd {s}, z-score please",
        "what would be the z-score for {x} if everyone averages {m} with a spread (sd) of {s}",
        "<what> the [z-score|z score|standard score|z value] of {x} [with|for|given|if the] mean {m} and [standard deviation|sd] {s}",
        "[z-score|z score|z][: | of | for ]{x}, mean {m}, [sd|std|standard deviation] {s}",
        "how many standard deviations is {x} from the mean {m} if sd = {s}",
        "[standardize|standardise] {x} ([mean|mu] {m}, [sd|sigma] {s})",
        "mu = {m}, sigma = {s}, x = {x}[: z|. z = ?|, find z|, z-score]",
        "the [class|test|population] mean is {m} with [standard deviation|sd] {s}. what is the z-score of {x}",
        "{n} scored {x}; [the average was|the mean is] {m} and the [sd|standard deviation] {s}. [z-score|what is the standard score]",
        "[given|with] a mean of {m} and a standard deviation of {s}, <find> the z-score of {x}",
        "a value of {x} from a distribution with mean {m} and sd {s}[: z-score|, what is z]",
        "convert {x} [to|into] a z-score: mean {m}, sd {s}",
        "({x} - {m}) / {s}, the z-score",
        "where does {x} [lie|stand] in standard deviations, mean {m}, sd {s}",
        "the mean being {m} and the [sd|standard deviation] {s}, [which z-score has|what z-score belongs to] {x}",
        "{t} average {m} with sd {s}. [mine is|I have] {x}, [my z-score|how many sds from the mean is that]",
        "how unusual is {x} with mean {m} and sd {s} (z)",
        x=x, m=mean, s=sd, n=draw.pick(*NAMES), t=draw.pick("heights", "scores", "incomes", "weights", "times"),
    )  # fmt: skip
    form = decimals(draw, 4, asked=0.2)
    prompt += form.said
    code = f"result = {form.code(f'({x} - {mean}) / {sd}')}\nprint(result)"
    think = f"z is {x} minus the mean {mean}, divided by {sd}."
    return ask(prompt, code, f"The z-score of {x} is **{{out}}**.", think=think)


@family("statistics", number=True)
def list_correlation(draw: Draw) -> tuple[Item, ...]:
    """How two lists of equal length go together, and the line through them."""
    count, slope = draw.integer(3, 8), draw.random.uniform(-3, 3)
    x: list[int | float] = [*draw.random.sample(range(draw.pick(12, 50, 100)), count)]
    if draw.chance(0.3):
        x = list(range(1, count + 1))
    noise = draw.pick(2, 5, 20)
    y: list[int | float] = [round(slope * v + 50 + draw.random.uniform(-noise, noise)) for v in x]
    while len(set(y)) == 1:
        y = [draw.integer(0, 50) for _ in x]
    a, b = two_listed(x, y, draw)
    correlated: tuple[str, ...] = (
        "how [well|closely] do {a} and {b} [go together|move together]? give [r|the correlation]",
        "x: {a}; y: {b}. [correlation|pearson r|r = ?]",
        "[work out|compute|report] r for {a} and {b}",
        "correlate {a} with {b}",
        "np.corrcoef of {a} and {b}, the off-diagonal value",
        "two series, {a} and {b}. [correlation|pearson correlation|how correlated are they]",
        "[first|one] list {a}, [second|other] list {b}: correlation coefficient",
        "is there a link between {a} and {b}? pearson's r",
        "I have {c} {a} and {d} {b}, [what is|find] the correlation",
        "[use|with] python, the pearson correlation of {a} and {b}",
        "<find> the [correlation|correlation coefficient|pearson correlation] [of|between] {a} and {b}",
        "correlation [of|between|for] {a} and {b}",
        "[pearson r|pearson's r|r|corr] [of|for] {a} and {b}",
        "x = {a}, y = {b}[: correlation|. how are they correlated|, find r|; correlation]",
        "how strongly are {a} and {b} correlated",
        "do {a} and {b} correlate? [give|compute] the coefficient",
        "{a} and {b}: [correlation|pearson]",
        "{n} measured {a} and then {b}. what is the correlation",
        "[hours|ages|heights] {a}, [scores|weights|prices] {b}. [how do they correlate|correlation]",
        "corr of {a} against {b}",
        "what is the linear correlation between the lists {a} and {b}",
        "how do {c} {a} and {d} {b} go together? [correlation|pearson r|coefficient]",
        "{c}: {a}, {d}: {b}. [correlation|correlation coefficient|how strongly are they related|pearson r]",
        "[is there|how strong is] a linear relation between {c} {a} and {d} {b}? correlation",
        "correlation of {c} ({a}) with {d} ({b})",
    )
    lined: tuple[str, ...] = (
        "[least squares|regression|fitted] slope, x = {a}, y = {b}",
        "how steep is the [trend|regression line|fitted line] for x {a} and y {b}",
        "x: {a}; y: {b}. slope of the best line",
        "what is the gradient of the line of best fit through x = {a}, y = {b}",
        "[work out|compute|report] the regression slope of y = {b} on x = {a}",
        "y = {b} against x = {a}: slope of the trend line",
        "<find> the slope of the [regression line|best fit line|line of best fit] for x = {a}, y = {b}",
        "[slope|regression slope|trend] [of|for] x {a}, y {b}",
        "fit a [straight |]line to x = {a} and y = {b}; [slope|what is the slope]",
        "x = {a}, y = {b}[: slope of the fit|, linear regression slope|. how much does y grow per x]",
        "[linear regression|least squares] of {b} on {a}[: slope|, give the slope]",
        "by how much does y = {b} [change|rise] per unit of x = {a}",
        "trend line through x {a} and y {b}: slope",
        "{n} plots {b} against {a}. what is the slope of the fitted line",
        "{c} {a}, {d} {b}: by how much do the {d} grow per unit of {c} (regression)",
    )
    line = draw.chance(0.25)
    first, second = draw.pick(("revision days", "points"), ("age", "weight"), ("heights", "weights"), ("temperature", "ice cream sales"), ("study hours", "scores"), ("price", "demand"), ("experience", "salary"), ("doses", "effects"), ("rain", "yield"), ("advertising", "sales"))  # fmt: skip
    prompt = draw.phrase(*(lined if line else correlated), a=a, b=b, n=draw.pick(*NAMES), c=first, d=second)  # fmt: skip
    form = decimals(draw, 4, asked=0.25)
    prompt += form.said
    call = "linear_regression(x, y).slope" if line else "correlation(x, y)"
    code = f"import statistics\nx = {x}\ny = {y}\nresult = {form.code(f'statistics.{call}')}\nprint(result)"
    name = "slope" if line else "correlation"
    think = f"statistics.{call} of the two lists gives the {name}."
    return ask(prompt, code, f"The {name} is **{{out}}**.", think=think)


@family("statistics", number=True)
def other_mean(draw: Draw) -> tuple[Item, ...]:
    """The geometric and the harmonic mean."""
    values = [draw.number(1, 100) for _ in range(draw.integer(2, 7))]
    name = draw.pick("geometric", "harmonic")
    prompt = draw.phrase(
        "[work out|compute|report] the {m} mean [of|for|from] {v}",
        "{m} mean, data {v}",
        "take the {m} mean instead of the usual one: {v}",
        "[use|with] python, the {m} mean of {v}",
        "how much is {v} on average, with the {m} mean",
        "could you [get|find|give] me the {m} mean of {v}",
        "{v}: average them with the {m} mean",
        "the {m} mean of [these|my|the following] [numbers|rates|factors] {v}",
        "for {v} [which|what] value has the {m} mean",
        "statistics.{m}_mean of {v}",
        "data: {v}. {m} mean = ?",
        "I have {v}, what's the {m} mean",
        "<what> the {m} [mean|average] of {v}",
        "{m} [mean|average][: | of | for ]{v}",
        "<find> the {m} mean of [these|the] [numbers|values|rates]: {v}",
        "{v}[:| -|;|,] {m} mean",
        "[take|get|return] the {m} mean of {v}",
        "[given|for|with] {v}, <what> the {m} mean",
        "not the arithmetic but the {m} mean of {v}",
        "{n} needs the {m} mean of {v}",
        "{m}_mean({v})",
        "my [rates|values|factors] are {v}. [what is|find] the {m} mean",
        "what do {v} average to with the {m} mean",
        "I [want|need|am looking for] [the |]{m} mean of {v}",
        "how big is the {m} [mean|average] of {v}",
        "[growth factors|speeds|prices] {v}; {m} mean",
        m=name, v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    form = decimals(draw, 4, asked=0.25)
    prompt += form.said
    code = f"import statistics\nvalues = {values}\nresult = {form.code(f'statistics.{name}_mean(values)')}\nprint(result)"
    think = f"statistics.{name}_mean of the values."
    return ask(prompt, code, f"The {name} mean is **{{out}}**.", think=think)


@family("statistics")
def five_numbers(draw: Draw) -> tuple[Item, ...]:
    """Several figures of one list in one line."""
    values = numbers(draw, 4, 11)
    kinds = ["mean", "median", "minimum", "maximum", "sum", "count", "range", "standard deviation"]
    if len(statistics.multimode(values)) == 1:
        kinds.append("mode")
    parts = draw.random.sample(kinds, draw.integer(2, 4))
    formulas = {
        "mean": "round(sum(values) / len(values), 4)", "median": "statistics.median(values)",
        "minimum": "min(values)", "maximum": "max(values)", "sum": "round(sum(values), 4)",
        "count": "len(values)", "range": "round(max(values) - min(values), 4)", "mode": "statistics.mode(values)",
        "standard deviation": "round(statistics.stdev(values), 4)",
    }  # fmt: skip
    said = ", ".join(parts[:-1]) + " and " + parts[-1]
    prompt = draw.phrase(
        "[tell|show|give] me the {s} of {v}",
        "I have {v}, [what is|what are|find] the {s}",
        "data: {v}. [wanted|needed|print]: {s}",
        "for the [list|numbers|scores] {v}: {s}",
        "{s}, all for {v}",
        "with {v}, what are the {s}",
        "take {v} and [print|report|return] the {s}",
        "[use|with] python: {s} of {v}",
        "could you [list|get|find] the {s} for {v}",
        "[a few|some] figures for {v} please: {s}",
        "{v}. [now|first] the {s}",
        "statistics for {v}: {s}",
        "<find> the {s} of {v}",
        "{s} of {v}",
        "{v}: {s}",
        "for {v}, give me the {s}",
        "[summarize|describe] {v}: {s}",
        "[my|our|the] [data|numbers|results] are {v}. I need the {s}",
        "what are the {s} of [the list|] {v}",
        "[report|print|show|list] the {s} for {v}",
        "{n} has {v} and needs the {s}",
        "[given|from] {v}, [find|work out|compute] the {s}",
        "[quick |]summary of {v} with {s}",
        "what [is|are] the {s} of {v}",
        "both figures please, {s}: {v}" if len(parts) == 2 else "all in one: {s} of {v}",
        "[calculate|compute|work out] {s} [of|for] [my|these] [scores|results|measurements] {v}",
        s=said, v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    head = "import statistics\n" if any("statistics" in formulas[p] for p in parts) else ""
    printed = ", ".join(f"'{name}', {formulas[name]}" for name in parts)
    code = f"{head}values = {values}\nprint({printed})"
    think = f"Put the numbers into a list and print the {said}."
    return ask(prompt, code, "Of these numbers: **{out}**.", think=think)
