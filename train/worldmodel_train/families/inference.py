"""Two samples compared, tables tested, data rescaled and smoothed, and how far forecasts are off."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.data import two_listed

Numbers = list[int | float]


def _sample(draw: Draw, count: int, centre: int, spread: int) -> Numbers:
    values: Numbers = [round(draw.random.gauss(centre, spread)) for _ in range(count)]
    return values if len(set(values)) > 1 else [*values[:-1], values[0] + 1]


def _listed(values: Numbers, draw: Draw) -> str:
    comma = ", ".join(map(str, values))
    return draw.pick(comma, comma, f"[{comma}]", " ".join(map(str, values)))


@family("statistics", number=True, heavy=True)
def two_samples(draw: Draw) -> tuple[Item, ...]:
    """Welch's or the paired t-test, or Mann and Whitney's: the p-value or the statistic."""
    kind = draw.pick("independent", "independent", "paired", "ranks")
    count, spread = draw.integer(4, 8), draw.integer(2, 10)
    centre = draw.integer(10, 90)
    a = _sample(draw, count, centre, spread)
    b = _sample(draw, count if kind == "paired" else draw.integer(4, 8), centre + draw.integer(0, 2 * spread), spread)  # fmt: skip
    if kind == "paired" and len({x - y for x, y in zip(a, b, strict=True)}) < 2:
        b[0] += 3
    want = draw.pick("p-value", "p-value", "p value", "statistic") if kind != "ranks" else "p-value"
    u, v = two_listed(a, b, draw)
    t: tuple[str, ...] = {
        "independent": ("[welch |]t-test of {a} against {b} with unequal variances, the {w}", "do {a} and {b} have different means? welch test, {w}", "two independent samples, {a} and {b}. {w} of Welch's t-test", "[compare|test] the means of {a} and {b} with a Welch t-test and give the {w}", "group one: {a}. group two: {b}. is the difference significant? Welch, {w}", "{w} of a two-sided t-test for {a} and {b}, variances not assumed equal", "treatment {a}, control {b}: Welch's t-test, {w}", "do the averages of {a} and {b} really differ, by a Welch test? the {w}", "ttest_ind of {a} and {b} with equal_var=False, {w}"),
        "paired": ("paired t-test, before {a} and after {b}, the {w}", "the same [people|patients|plots] before: {a}, after: {b}. {w} of the paired t-test", "did it change? before {a}, after {b}; paired test, {w}", "ttest_rel of {a} and {b}, {w}", "{w} of a paired t-test of {a} and {b}", "dependent samples {a} and {b}: t-test, {w}", "[compare|test] the pairs of {a} and {b} with a t-test and give the {w}"),
        "ranks": ("mann-whitney u test of {a} and {b}, the {w}", "rank sum test for {a} and {b}: {w}", "compare {a} with {b} [without assuming|not assuming] a normal distribution: mann-whitney, {w}", "{w} of the Mann-Whitney test, samples {a} and {b}", "wilcoxon rank sum / mann whitney for {a} against {b}: {w}", "do {a} tend to be larger or smaller than {b}? Mann-Whitney {w}"),
    }[kind]  # fmt: skip
    call = {"independent": "stats.ttest_ind(a, b, equal_var=False)", "paired": "stats.ttest_rel(a, b)", "ranks": "stats.mannwhitneyu(a, b)"}[kind]  # fmt: skip
    attribute = "statistic" if want == "statistic" else "pvalue"
    code = f"from scipy import stats\na = {a}\nb = {b}\nresult = round(float({call}.{attribute}), 4)\nprint(result)"
    return ask(draw.phrase(*t, a=u, b=v, w=want), code, f"The {want} is **{{out}}**.", think=f"That is {call}.")  # fmt: skip


@family("statistics", number=True, heavy=True)
def table_test(draw: Draw) -> tuple[Item, ...]:
    """Chi squared: a table of two rows, or counts against equal ones; one-way analysis of variance."""
    kind = draw.pick("table", "fit", "groups")
    first = [draw.random.randint(8, 60) for _ in range(2)]
    rows = [first, [max(3, round(v * draw.random.uniform(0.6, 1.6))) for v in first]]
    usual, centre = draw.random.randint(10, 40), draw.random.randint(12, 40)
    counts = [round(usual * draw.random.uniform(0.6, 1.4)) for _ in range(draw.integer(3, 6))]
    groups = [_sample(draw, draw.integer(3, 5), centre + draw.random.randint(-5, 5), 5) for _ in range(3)]  # fmt: skip
    t, call, values = {
        "table": (("chi-square test of independence for the table {x}, [the |]p-value", "p-value of the chi squared test on {x}", "contingency table {x}: is there a dependence? chi-square p-value", "2x2 table {x}. chi2 test, p", "[yes and no|success and failure] in two groups: {x}. p-value of a chi squared test", "chi2_contingency of {x}, p-value", "are rows and columns of {x} independent? give the p-value"), "stats.chi2_contingency({x})", rows),
        "fit": (("are the counts {x} equally likely? chi-square p-value", "chi-square goodness of fit of {x} against equal counts, p-value", "observed {x}; expected all the same. p of the chi squared test", "a die or wheel showed its sides {x} times. is it fair? chi squared p-value", "chisquare of {x}, [the |]p-value", "test whether {x} is uniform, p-value by chi-square"), "stats.chisquare({x})", counts),
        "groups": (("one-way anova of {y}, [the |]p-value", "anova: groups {y}. p-value", "do the groups {y} differ in the mean? p-value of an analysis of variance", "f test over the three groups {y}, p", "three treatments {y}. is any mean different? anova p-value", "f_oneway of {y}: p-value"), "stats.f_oneway(*{x})", groups),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*t, x=values, y=", ".join(map(str, groups)))
    code = f"from scipy import stats\nresult = round(float({call.format(x=values)}.pvalue), 6)\nprint(result)"  # fmt: skip
    return ask(prompt, code, "The p-value is **{out}**.", think=f"That is {call.format(x='the data')} of scipy.")  # fmt: skip


@family("statistics", weight=1.2)
def rescaled_list(draw: Draw) -> tuple[Item, ...]:
    """Every value as a share, between 0 and 1, as a z-score, its distance from the mean, its rank."""
    values = draw.random.sample(range(1, 100), draw.integer(3, 7))
    t, code = draw.pick(
        (("[scale|rescale|normalise|normalize] {v} to [the range |]0 to 1", "min-max [scaling|normalization] of {v}", "map {v} to 0..1, smallest 0 and largest 1", "[bring|squeeze] {v} [into|to] the interval from 0 to 1", "(x - min) / (max - min) for every x in {v}", "put {v} on a scale from 0 to 1"), "low, high = min(values), max(values)\nprint([round((v - low) / (high - low), 4) for v in values])"),
        (("z-scores of {v}, sample standard deviation", "standardize {v} with the sample standard deviation", "how many sample standard deviations is each of {v} from the mean", "[turn|convert] {v} into z-scores, dividing by n - 1 in the variance", "standard scores for {v} (sample sd)"), "import statistics\nm, s = statistics.mean(values), statistics.stdev(values)\nprint([round((v - m) / s, 4) for v in values])"),
        (("each of {v} as a percentage of the total", "percentage shares of {v}", "what percent of the sum is each of {v}", "[turn|convert] {v} into percentages that add up to 100", "how is the total split among {v}, in percent", "shares in percent: {v}"), "print([round(100 * v / sum(values), 2) for v in values])"),
        (("distance of each of {v} from their mean", "deviations from the mean of {v}", "how far is each of {v} above or below the average", "subtract the mean from every value of {v}", "centre {v}: every value minus the mean", "value minus average for all of {v}"), "m = sum(values) / len(values)\nprint([round(v - m, 4) for v in values])"),
        (("rank of each of {v}, smallest = 1", "give every value of {v} its rank, 1 for the lowest", "[ranks|rank numbers] for {v} from low to high, in the given order", "replace each of {v} by its rank (1 = smallest)"), "print([sorted(set(values)).index(v) + 1 for v in values])"),
        (("divide each of {v} by the largest [one|value|]", "{v} relative to their maximum", "scale {v} so that the largest is 1", "every value of {v} over the maximum"), "print([round(v / max(values), 4) for v in values])"),
        (("index numbers for {v}, first value = 100", "express {v} with the first one as 100", "{v} as an index, base 100 at the start", "set the first of {v} to 100 and scale the others alike"), "print([round(100 * v / values[0], 2) for v in values])"),
    )  # fmt: skip
    code = f"values = {values}\n{code}"
    return ask(draw.phrase(*t, v=_listed(list(values), draw)), code, "They become **{out}**.", think="Put the numbers into a list, then one expression for each.")  # fmt: skip


@family("statistics", number=True, weight=1.2)
def forecast_error(draw: Draw) -> tuple[Item, ...]:
    """RMSE, MSE, mean absolute error and the like of predictions."""
    actual = [draw.random.randint(5, 99) for _ in range(draw.integer(3, 6))]
    said = [max(1, v + draw.random.randint(-9, 9)) for v in actual]
    name, words, formula = draw.pick(
        ("root mean squared error", ("RMSE", "rmse", "root mean squared error", "root mean square error"), "(sum((p - a) ** 2 for a, p in pairs) / len(pairs)) ** 0.5"), ("mean absolute error", ("MAE", "mean absolute error", "average absolute error"), "sum(abs(p - a) for a, p in pairs) / len(pairs)"), ("mean squared error", ("MSE", "mean squared error"), "sum((p - a) ** 2 for a, p in pairs) / len(pairs)"),
        ("mean absolute percentage error", ("MAPE in percent", "mean absolute percentage error", "average percentage error (absolute) in percent"), "100 * sum(abs(p - a) / a for a, p in pairs) / len(pairs)"), ("bias", ("mean of predicted minus actual", "bias (mean of predicted - actual)"), "sum(p - a for a, p in pairs) / len(pairs)"), ("largest error", ("largest absolute error", "maximum absolute error", "worst error, without sign,"), "max(abs(p - a) for a, p in pairs)"),
    )  # fmt: skip
    u, v = two_listed(list(actual), list(said), draw)
    prompt = draw.phrase(
        "{w} of the [predictions|forecasts] {p} for the [true|actual] values {a}", "actual {a}, predicted {p}: {w}", "<find> the {w} [if|when] [the truth is|we observed] {a} and the model said {p}", "y = {a}, y_hat = {p}. {w}", "my forecast was {p}, [what came|reality] was {a}. {w}", "how [good|bad] are the predictions {p} of {a}? {w}", "{w}: true {a}, predicted {p}", "observed {a}; expected by the model {p}; [compute|give] the {w}", "measured values {a}, model values {p}, {w}[, please|]", "[using|with] python, the {w} between the targets {a} and the outputs {p}",
        "I guessed {p}, the answers were {a}. [my|the] {w}", "[evaluate|score] the predictions {p} against {a} by the {w}", "a regression predicts {p} where {a} would be right. {w}", "targets {a}; outputs {p}; error as {w}", "what is the {w}, actual {a}, forecast {p}",
        w=draw.pick(*words), a=u, p=v,
    )  # fmt: skip
    code = f"actual = {actual}\npredicted = {said}\npairs = list(zip(actual, predicted))\nresult = round({formula}, 4)\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"The {name} is **{{out}}**.", think=f"Pair the values; the {name}.")


@family("statistics", number=True)
def rank_correlation(draw: Draw) -> tuple[Item, ...]:
    """Spearman's and Kendall's correlation, the covariance, the share of variance explained."""
    count = draw.integer(4, 7)
    a = draw.random.sample(range(1, 60), count)
    b = draw.random.sample(range(1, 90), count)
    name, words, code = draw.pick(
        ("rank correlation", ("spearman correlation", "Spearman's rho", "rank correlation by Spearman", "spearman coefficient"), "float(stats.spearmanr(a, b).statistic)"), ("rank correlation", ("kendall's tau", "Kendall correlation", "kendall tau"), "float(stats.kendalltau(a, b).statistic)"),
        ("covariance", ("sample covariance", "covariance (n - 1)", "covariance, dividing by n - 1,"), "statistics.covariance(a, b)"), ("r squared", ("R squared of the straight line", "coefficient of determination of the line", "r^2 of the linear fit"), "statistics.correlation(a, b) ** 2"),
    )  # fmt: skip
    u, v = two_listed(list(a), list(b), draw)
    prompt = draw.phrase(
        "{w} of {a} and {b}", "<find> the {w} [of|for] {a} and {b}", "x = {a}, y = {b}. {w}", "{a} and {b}: {w}", "[using|with] python, {w} for x {a} and y {b}", "I ranked and measured {a} and {b}; <find> the {w}", "two series, {a} and {b}, their {w}", "how do {a} and {b} go together? [give|I want] the {w}", "[what|how large] is the {w} between {a} and {b}", "first variable {a}, second variable {b}, {w}", "pairs from {a} and {b}: compute the {w}", "[relation|association] of {a} with {b}, as the {w}", "columns {a} / {b}, {w}", "given {a} together with {b}, state the {w}",
        w=draw.pick(*words), a=u, b=v,
    )  # fmt: skip
    head = "from scipy import stats" if "stats." in code and "statistics" not in code else "import statistics"  # fmt: skip
    return ask(prompt, f"{head}\na = {a}\nb = {b}\nresult = round({code}, 4)\nprint(result)", f"The {name} is **{{out}}**.", think=f"That is {code}.")  # fmt: skip


@family("statistics", number=True)
def shape_of_data(draw: Draw) -> tuple[Item, ...]:
    """Skewness, excess kurtosis, entropy of shares, Gini and Simpson, trimmed mean."""
    values = [draw.random.randint(1, 60) for _ in range(draw.integer(5, 9))]
    values = values if len(set(values)) > 1 else [*values, 61]
    name, words, head, formula = draw.pick(
        ("skewness", ("skewness", "skew"), "from scipy import stats\n", "float(stats.skew(values))"), ("excess kurtosis", ("excess kurtosis", "kurtosis (excess)"), "from scipy import stats\n", "float(stats.kurtosis(values))"), ("trimmed mean", ("mean without the largest and the smallest value", "trimmed mean (drop one from each end)"), "", "sum(sorted(values)[1:-1]) / (len(values) - 2)"),
        ("midrange", ("midrange", "middle between smallest and largest"), "", "(min(values) + max(values)) / 2"), ("root mean square", ("root mean square", "RMS", "quadratic mean"), "", "(sum(v ** 2 for v in values) / len(values)) ** 0.5"), ("gini coefficient", ("gini coefficient", "Gini index"), "", "sum(abs(a - b) for a in values for b in values) / (2 * len(values) * sum(values))"),
        ("entropy", ("entropy in bits of the shares", "shannon entropy in bits of the proportions"), "import math\n", "-sum(v / sum(values) * math.log2(v / sum(values)) for v in values)"), ("Simpson index", ("Simpson diversity 1 - sum of squared shares", "gini-simpson index"), "", "1 - sum((v / sum(values)) ** 2 for v in values)"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{w} of {v}", "<find> the {w} of {v}", "{v}: {w}", "data {v}, {w}", "[my|our|the] [values|counts|incomes|readings] are {v}. <find> the {w}", "[using|with] python, the {w} [of|for] {v}", "what {w} does one get for {v}", "[given|take] {v}; the {w}", "I need the {w} for {v}", "for the sample {v}, the {w}[, please|]", "the {w} [of|for] these: {v}", "[list|counts|numbers] {v} - {w}", "[determine|report|state] the {w} of the numbers {v}", "{w} =? for {v}",
        w=draw.pick(*words), v=_listed(list(values), draw),
    )  # fmt: skip
    return ask(prompt, f"{head}values = {values}\nresult = round({formula}, 4)\nprint(result)", f"The {name} is **{{out}}**.", think=f"Put the numbers into a list; the {name}.")  # fmt: skip


@family("statistics")
def smoothed_series(draw: Draw) -> tuple[Item, ...]:
    """Exponential smoothing and growth from one value to the next."""
    values = [draw.random.randint(10, 99) for _ in range(draw.integer(4, 7))]
    if draw.chance(0.3):
        values = [draw.pick(*values[:3]) for _ in range(draw.integer(5, 9))]
    alpha = draw.pick(0.1, 0.2, 0.3, 0.4, 0.5, 0.5, 0.8)
    t, code = draw.pick(
        (("exponential smoothing of {v} with alpha {a}", "smooth {v} exponentially, alpha = {a}, starting [at|with] the first value", "{v}: simple exponential smoothing, factor {a}", "ewma of {v}, alpha {a}, start at the first", "exponentially weighted [average|mean] of {v} step by step, weight {a} for the new value", "s = {a} * x + (1 - {a}) * s over {v}, s starts as the first value; list all s"), f"s = values[0]\nsmooth = [s]\nfor v in values[1:]:\n    s = {alpha} * v + (1 - {alpha}) * s\n    smooth.append(round(s, 4))\nprint(smooth)"),
        (("percentage change from each of {v} to the next", "growth in percent between neighbours in {v}", "month on month change in percent: {v}", "{v}: percent change step by step", "by how many percent does {v} rise or fall each time", "successive growth rates of {v} in percent"), "print([round(100 * (b - a) / a, 2) for a, b in zip(values, values[1:])])"),
        (("running mean of {v}: the average of all values so far", "cumulative average of {v}", "after each of {v}, the mean up to there", "average so far, for every position in {v}", "expanding mean of {v}"), "print([round(sum(values[:i]) / i, 4) for i in range(1, len(values) + 1)])"),
        (("highest value so far for each of {v}", "running maximum of {v}", "cumulative max of {v}", "record so far at each place of {v}", "{v}: the largest up to each position"), "print([max(values[:i]) for i in range(1, len(values) + 1)])"),
        (("frequency table of {v}", "how often does each value of {v} occur, sorted by value", "tally {v} by value", "counts per value in {v}, smallest value first", "{v}: value and frequency"), "print({v: values.count(v) for v in sorted(set(values))})"),
        (("cumulative percentages of {v}", "running share of the total in percent for {v}", "{v}: cumulative share, in percent of the sum", "what percent of the total is reached after each of {v}"), "print([round(100 * sum(values[:i]) / sum(values), 2) for i in range(1, len(values) + 1)])"),
    )  # fmt: skip
    code = f"values = {values}\n{code}"
    return ask(draw.phrase(*t, v=_listed(list(values), draw), a=alpha), code, "It gives **{out}**.", think="Put the numbers into a list and go through it.")  # fmt: skip
