"""Statistics in stories: figures with names, missing values, intervals, lines, groups."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.data import listed, numbers, two_listed
from worldmodel_train.families.wanted import decimals
from worldmodel_train.families.words import NAMES

_THINGS = (
    ("cups sold", 30, 400), ("blood sugar values", 70, 140), ("test scores", 40, 100), ("temperatures", -5, 35), ("commute times", 15, 75), ("prices", 5, 90), ("ages", 8, 80),
    ("heights", 140, 200), ("weights", 45, 110), ("sales", 100, 3000), ("rainfall in mm", 0, 60), ("lap times", 50, 90), ("reaction times", 180, 420), ("sleep hours", 4, 10),
    ("heart rates", 50, 120), ("family sizes", 2, 8), ("exam marks", 30, 100), ("goals per match", 0, 6), ("wages", 1200, 5200), ("electricity bills", 30, 200), ("delivery times", 1, 12), ("waiting times", 2, 45),
    ("shoe sizes", 35, 47), ("visitors", 20, 900), ("page views", 100, 9000), ("plant heights", 5, 60), ("pulse readings", 55, 110), ("customer ratings", 1, 5),
    ("daily steps", 2000, 16000), ("call durations", 1, 40), ("litres of milk", 5, 40), ("word counts", 100, 900), ("download speeds", 10, 300), ("birth weights in g", 2400, 4300), ("queue lengths", 0, 25), ("noise levels in dB", 35, 95),
    ("rents", 400, 2400), ("oxygen readings", 90, 100), ("absences", 0, 9), ("particle counts", 10, 5000), ("travel distances in km", 2, 80), ("screw diameters in mm", 4, 12),
)  # fmt: skip
_FIGURES = {
    "mean": ("statistics.mean(values)", ("mean", "average", "average", "mean value", "avg", "arithmetic mean", "average value")), "median": ("statistics.median(values)", ("median", "median", "middle value", "50th percentile")),
    "standard deviation": ("statistics.stdev(values)", ("standard deviation", "sample standard deviation", "sd", "sample sd")),
    "range": ("max(values) - min(values)", ("range", "range", "spread between lowest and highest", "difference between the largest and the smallest")), "mode": ("statistics.mode(values)", ("mode", "mode", "most common value", "most frequent value")),
    "variance": ("statistics.variance(values)", ("variance", "sample variance")), "population standard deviation": ("statistics.pstdev(values)", ("population standard deviation", "population sd")),
    "sum": ("sum(values)", ("total", "sum")), "maximum": ("max(values)", ("maximum", "highest value", "largest value", "max")), "minimum": ("min(values)", ("minimum", "lowest value", "smallest value", "min")),
}  # fmt: skip
_MANY = (
    "the",
    "my",
    "our",
    "these",
    "her",
    "his",
    "the following",
    "last week's",
    "their",
    "today's",
    "all the",
)


def _told(draw: Draw) -> tuple[str, list[int | float]]:
    name, low, high = draw.pick(*_THINGS)
    count = draw.pick(5, 7, 7, draw.integer(4, 12))
    whole = high - low > 100 or draw.chance(0.8)
    values: list[int | float] = [
        draw.random.randint(low, high) if whole else round(draw.random.uniform(low, high), 1)
        for _ in range(count)
    ]
    if len(set(values)) == 1:
        values[0] += 1
    return name, values


@family("statistics", number=True, weight=2)
def named_statistic(draw: Draw) -> tuple[Item, ...]:
    """One figure of a list that has a name: my daily steps, these blood pressures."""
    thing, values = _told(draw)
    kind = draw.pick("mean", "mean", "mean", "median", "median", "standard deviation", "range", *_FIGURES)  # fmt: skip
    if kind == "mode":
        values = [*values, *2 * [values[draw.integer(0, 2)]]]
    formula, said = _FIGURES[kind]
    plain = kind in ("mode", "range", "sum", "maximum", "minimum", "median")
    form = decimals(draw, 4, asked=0 if plain else 0.5)
    prompt = draw.phrase(
        "{m} {t}: {v}. {s}",
        "{s} of {m} {t}: {v}",
        "{m} {t} [this week|this month|so far|in the sample|] [were|are] {v}. [what is|what's|find|give me] the {s}",
        "<find> the {s} of {m} {t}[:|,| -] {v}",
        "{t}: {v} => {s}",
        "{t} {v}, {s}",
        "{n} [wrote down|recorded|noted|collected] {t}: {v}. what is the {s}",
        "what is the {s} of {m} {t} {v}",
        "I [have|measured|got|collected] {t} of {v}. [what's|what is|calculate|compute] the {s}",
        "[the players|the team|the patients|the class|the group] had {t} {v}. what is the {s}",
        "here are {m} {t}: {v}. {s}",
        "for {m} {t} {v} I need the {s}",
        "{s}, {t}: {v}",
        "the {t} were {v}; [how big is|find|report] the {s}",
        "[for a report|for school|for my table]: {s} of {t} {v}",
        "[compute|calculate|work out|determine] the {s} [for|of|from] {m} {t}: {v}",
        "{v} [are|were] {m} {t}. [their {s}|what is the {s}|{s} please|the {s} is]",
        "[we|they] [counted|measured|logged|observed] {t} of {v}. [{s}|report the {s}|what {s} does that give|what is their {s}]",
        "[how big|how high|how large] is the {s} of {m} {t}, {v}",
        "[dataset|data|sample|series] ({t}): {v}. [compute|print|report|show] the {s}",
        "{n} [needs|asks for|wants to report|has to hand in] the {s} of {m} {t} {v}",
        "[looking at|taking|with|using] {m} {t} {v}, what is the {s}",
        "[python|with statistics|using python]: {s} of {t} {v}",
        "[summarise|describe] {m} {t} {v} by the {s}",
        "what {s} do {m} {t} {v} have",
        "{t} over the last [days|weeks|rounds]: {v}. I'd like the {s}",
        "[put|type] {v} into a list, {m} {t}, and [tell me|print|give] the {s}",
        "[question 1|exercise|task]: {t} {v}. [determine|state|find] the {s}",
        "[here is what I got|the table says|my notes say], {t}: {v}. {s}",
        "[the nurse|the trainer|the manager|the farmer] [noted|wrote down|registered] {t} {v}. what's the {s}",
        m=draw.pick(*_MANY), t=thing, v=listed(values, draw), s=draw.pick(*said), n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    head = "import statistics\n" if "statistics" in formula else ""
    code = f"{head}values = {values}\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The {kind} is **{{out}}**.", think=f"Put the {thing} into a list; the {kind} is {formula}.")  # fmt: skip


@family("statistics", weight=1.5)
def pair_of_figures(draw: Draw) -> tuple[Item, ...]:
    """Mean and median, mean and standard deviation, ... of one list."""
    thing, values = _told(draw) if draw.chance(0.5) else ("", numbers(draw, 4, 10))
    if len(set(values)) == 1:
        values[0] += 1
    if draw.chance(0.15):
        return _three_figures(draw, thing, values)
    one, two = draw.pick(("mean", "median"), ("mean", "median"), ("mean", "standard deviation"), ("median", "range"), ("median", "mode"), ("mean", "range"), ("mean", "variance"), ("minimum", "maximum"), ("median", "mean"))  # fmt: skip
    if two == "mode":  # one value that is clearly the most common
        values = [*values, *2 * [values[draw.integer(0, 2)]]]
    name = f"{draw.pick(_FIGURES[one][1][0], one)} and {draw.pick(*_FIGURES[two][1][:2])}"
    form = decimals(draw, 4, asked=0.25)
    form_of = f" of the {thing}" if thing else ""
    prompt = draw.phrase(
        "{s} of {t} {v}", "<find> the {s}{f}: {v}", "{v}: {s}", "{s}[:| for] {v}", "{v}. [what are|find|I need|give me] the {s}", "what are the {s} of {t} {v}", "[my|the] [data|values|numbers]{f} are {v}. {s}",
        "{n} has {t} {v}. [find|what are] the {s}", "both the {s} of {v}", "[calculate|compute|work out] {s} [for|of] {t} {v}", "[given|for] {v}, <find> the {s}", "{t} {v} - {s}",
        "[tell me|print|report|show] the {s} [of|for] {t} {v}", "[two figures|two numbers] please: {s} of {t} {v}", "what [are|would be] the {s} [if|when] the [data|values] are {v}", "[summary|summarise]{f} {v}: {s}", "{n} [needs|must report] the {s} of {t} {v}",
        "[python|with statistics|using python]: {s} of {v}", "[data|sample|list] = {v}. [print|output] the {s}", "[I measured|we counted|they noted] {t} {v}. [give|report|what are] the {s}", "for {t} {v}, [determine|state|find] the {s}", "{s} [wanted|needed|please]: {v}", "how [large|big] are the {s} of {t} {v}",
        s=name, v=listed(values, draw), t=thing, f=form_of, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    first, second = form.code(_FIGURES[one][0]), form.code(_FIGURES[two][0])
    head = "import statistics\n" if "statistics" in first + second else ""
    code = f"{head}values = {values}\nprint({first}, {second})"
    return ask(prompt.replace("  ", " "), code, f"The {one} and the {two}: **{{out}}**.", think=f"The {one} is {_FIGURES[one][0]}, the {two} {_FIGURES[two][0]}.")  # fmt: skip


def _three_figures(draw: Draw, thing: str, values: list[int | float]) -> tuple[Item, ...]:
    """Mean, median and mode (or range, or standard deviation) of one list."""
    last = draw.pick("mode", "mode", "range", "standard deviation")
    if last == "mode":
        values = [*values, *2 * [values[draw.integer(0, 2)]]]
    kinds = ("mean", "median", last)
    form = decimals(draw, 4, asked=0.2)
    prompt = draw.phrase(
        "mean, median and {l} of {t} {v}", "<find> the mean, the median and the {l}: {v}", "{v}: mean, median, {l}", "[compute|give me|work out|report] mean, median and {l} [for|of] {t} {v}", "{n} has {t} {v}. [find|what are] the mean, median and {l}",
        "[three figures|all three] please, mean, median and {l}: {v}", "[describe|summarise] {v} with mean, median and {l}", "what are the average, the median and the {l} of {v}", "[data|values|sample]: {v}. mean? median? {l}?", "I need the average, median and {l} [of|for] {t} {v}",
        l=last, v=listed(values, draw), t=thing, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    figures = [
        _FIGURES[kind][0] if kind == "mode" else form.code(_FIGURES[kind][0]) for kind in kinds
    ]
    code = f"import statistics\nvalues = {values}\nprint({', '.join(figures)})"
    think = f"The mean, the median and the {last}, one after the other."
    return ask(prompt.replace("  ", " "), code, f"The mean, the median and the {last}: **{{out}}**.", think=think)  # fmt: skip


@family("statistics", number=True, weight=1.5)
def missing_value(draw: Draw) -> tuple[Item, ...]:
    """One value from the mean; or how the mean changes."""
    n = draw.integer(3, 8)
    values = [draw.integer(10, 100) for _ in range(n)]
    known = values[:-1]
    mean = round(sum(values) / n)
    shown = ", ".join(map(str, known))
    x, kind = draw.integer(10, 200), draw.pick("missing", "missing", "missing", "new", "gone")
    word = {3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight"}[n]
    least = {3: "two", 4: "three", 5: "four", 6: "five", 7: "six", 8: "seven"}[n]
    thing = draw.pick("tests", "numbers", "scores", "games", "readings", "marks")
    templates: tuple[str, ...] = {
        "missing": (
            "{l} of {w} {t} are {v}, and all {w} together average {m}. [what is|find] the [other|missing] one", "a mean of {m} over {c} {t}, of which I still know {v}. [find the one that I forgot|the forgotten one]", "the mean of {v} and x is {m}. [find|what is] x",
            "{w} {t} have a mean of {m}: {v} and ?", "<find> the missing value: mean {m}, the others are {v}", "my {w} {t} average {m}. I know {v}. what is the unknown one", "I lost one of {w} {t}. the rest are {v} and the mean was {m}. which one is missing",
            "{v} and one more number average to {m}. [which|what is it]", "if {c} {t} average {m} and {l} of them are {v}, what is the {o} one", "x, {v}: mean {m}, x = ?",
            "[complete|fill in] the [list|series]: {v}, ?, mean {m}", "[what|which] number [together with|added to the list] {v} [gives|makes] a mean of {m}", "the average of {c} {t} [is|was] {m}. {l} are {v}. [solve for the last|the last one is|what about the last]", "{n} has {l} {t}, {v}. [what must the {o} be|what is the {o}] so that the [mean|average] is {m}", "{c} {t}, [total mean|overall average|mean] {m}, [known|given|readable]: {v}. [unknown|missing|not readable] one", "a [coffee stain|hole|blot] hides one of the {w} {t}: {v}. the mean [is|should be] {m}. what is hidden",
            "[solve|work out] (x + sum of {v}) / {c} = {m}", "[to reach|for] an average of {m} over {c} {t} with {v} [so far|already], what does the last one have to be", "besides {v} there is one more. the mean of all {w} is {m}. [find it|what is it|which value]", "mean = {m}, values {v} and y. y",
        ),
        "new": (
            "the average of {c} {t} is {m}. another one of {x} comes in. what is the new average", "mean of {c} values is {m}; add {x}. new mean", "{c} people average {m} years, then someone of {x} joins. average now", "after {c} {t} my average is {m}. next I get {x}. what's my average then", "<find> the new mean if {x} is added to {c} {t} with mean {m}",
            "[one more|a new] [value|result] {x} [joins|is added to] {c} {t} with an average of {m}. [updated mean|mean now|what is the mean after that]", "[so far|until now] {c} {t}, average {m}. [then|now] {x}. [average of all|new average|mean including it]", "how does the mean {m} of {c} {t} change when {x} [comes in|is added]? give the new mean", "n = {c}, mean = {m}, new value {x}. [updated|new] mean", "{n} has [{c} {t}|{c} results] with a mean of {m} and [gets|adds] {x}. what is the mean now", "update the [running average|mean]: {m} over {c}, [next|then] {x}", "[including|with] an extra {x}, what is the average of {c} {t} that had mean {m}",
        ),
        "gone": (
            "the average of {c} {t} is {m}. I remove {x}. what is the mean of the rest", "mean of {c} values is {m}; take {x} away. new mean", "{c} people average {m} years. the one of {x} leaves. average of the others", "<find> the mean of the others if {x} is dropped from {c} {t} with mean {m}",
            "[without|leaving out|ignoring|deleting] {x}, what is the [mean|average] of {c} {t} that together average {m}", "{c} {t}, average {m}. {x} [was a mistake|is invalid|is struck out]. [average without it|mean of the remaining ones|new mean]", "n = {c}, mean = {m}, removed value {x}. [updated|new] mean", "{n} drops the {x} from {c} {t} with mean {m}. [what is the mean of the rest|mean of the others|new average]", "[one|a value] of {x} is taken out of {c} {t} [averaging|with mean] {m}. mean of what [is left|remains]", "how does the mean {m} of {c} {t} change when {x} is [deleted|left out]? give the new mean",
        ),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, w=word, l=least, c=draw.pick(str(n), word), t=thing, m=mean, v=shown, x=x, o=f"{n}th" if n > 3 else "3rd", n=draw.pick(*NAMES))  # fmt: skip
    if kind == "missing":
        code = f"values = {known}\nresult = {mean} * {n} - sum(values)\nprint(result)"
        return ask(prompt, code, "It is **{out}**.", think=f"{n} values with mean {mean} add up to {mean} * {n}; take the known ones away.")  # fmt: skip
    sign = "+" if kind == "new" else "-"
    code = f"result = round(({mean} * {n} {sign} {x}) / ({n} {sign} 1), 4)\nprint(result)"
    return ask(prompt, code, "The mean is then **{out}**.", think=f"The sum {mean} * {n} {sign} {x}, over {n} {sign} 1.")  # fmt: skip


@family("statistics", number=True, weight=1.5)
def percent_weights(draw: Draw) -> tuple[Item, ...]:
    """exam 78 counts 50%, homework 92 counts 30% ..."""
    weights = draw.pick([50, 50], [60, 40], [70, 30], [50, 30, 20], [40, 40, 20], [60, 25, 15], [25, 25, 50], [40, 30, 20, 10], [45, 35, 20], [30, 70])  # fmt: skip
    kinds = draw.random.sample(("exam", "homework", "project", "midterm", "final", "quiz", "lab", "essay", "presentation", "attendance"), len(weights))  # fmt: skip
    top = draw.pick(100, 100, 100, 20, 10)
    values = [draw.integer(top // 2, top) for _ in weights]
    form = draw.pick("{k} {v} counts {w}%", "{k} {v} ({w}%)", "{k}: {v}, {w}%", "{k} {v} at {w}%", "{k} {v} weighs {w}%", "{w}% {k} with {v}", "{v} in the {k} (worth {w}%)", "{k} is {w}% and I got {v}")  # fmt: skip
    items = [form.format(k=k, v=v, w=w) for k, v, w in zip(kinds, values, weights, strict=True)]
    glue = "; " if form.startswith("{k}: ") else ", "
    text = draw.pick(glue.join(items), glue.join(items), glue.join(items[:-1]) + " and " + items[-1])  # fmt: skip
    wish = decimals(draw, asked=0.15)
    prompt = draw.phrase(
        "combine these marks: {x}", "{x}. [what is my grade|final grade|weighted average|overall mark|what do I get in total]", "<find> the [weighted average|weighted mean|final grade|overall grade] of {x}", "my [grade|mark] is made of {x}. what is it",
        "[compute|work out|what's] the [weighted average|weighted mean|overall result|final score] [for|from|with] {x}", "{x}[: weighted mean|: overall score|, combined|. the result is]", "[grading|the rules|my course]: {x}. [total|final result|mark overall]", "[how much|what] do I [get|have] overall [with|if] {x}", "[the parts|components|the partial marks] are {x}. [final mark|weighted average|put them together]",
        "my [son|student|colleague] has {x}. [what is the overall mark|final mark|weighted average]", "[bring together|merge|weigh up] {x} [into one grade|to one mark|as a weighted average]", "if {x}, what is the [total|final|weighted] [grade|mark|score]", "{n} asks for the final [grade|mark] from {x}", "[weighted sum|weighted average|weighted mean] of {x}", "[semester|course] result with {x}",
        "[final|course|overall] [grade|score]: {x}", "{n} has {x}. what is the final grade", "calculate [my|the] final [mark|grade]: {x}", "in my course {x}. what's my [average|total grade]", "how do {x} average out", "weighted: {x}",
        x=text, n=draw.pick(*NAMES),
    ) + wish.said  # fmt: skip
    code = f"values = {values}\nweights = {weights}\nresult = {wish.code('sum(v * w for v, w in zip(values, weights)) / sum(weights)')}\nprint(result)"
    return ask(prompt, code, "The weighted average is **{out}**.", think="Multiply each value by its weight, add them, and divide by the sum of the weights.")  # fmt: skip


@family("statistics")
def fitted_line(draw: Draw) -> tuple[Item, ...]:
    """Slope and intercept of the line of best fit, or what it predicts."""
    count, slope = draw.integer(4, 7), draw.random.uniform(-4, 6)
    x: list[int | float] = list(range(1, count + 1)) if draw.chance(0.5) else sorted(draw.random.sample(range(30), count))  # fmt: skip
    y: list[int | float] = [round(slope * v + 20 + draw.random.uniform(-4, 4)) for v in x]
    predict, at = draw.chance(0.35), draw.integer(1, 40)
    form = decimals(draw, 4, asked=0.3)
    a, b = two_listed(x, y, draw)
    lines = (
        "which straight line describes x = {a}, y = {b} best? its slope and intercept", "x = {a}, y = {b}[:|.] [regression line|best fit line|linear regression|least squares line], slope and intercept", "<find> slope and intercept of the [regression line|line of best fit] for x {a}, y {b}",
        "linear regression [of|for] x = {a}, y = {b}", "line of best fit through x: {a} and y: {b}", "[least squares|linear fit]: x {a}; y {b}. m and b", "which line y = mx + b fits x = {a}, y = {b} best", "{n} measured x = {a} and y = {b}. equation of the trend line",
        "trend line for x = {a}, y = {b}[, slope and intercept|]", "regress y = {b} on x = {a}; give slope and intercept",
        "[least squares|OLS|ordinary least squares] for x = {a} and y = {b}: [slope and intercept|m and b|gradient and intercept]", "[find|what are] m and b [in|of] y = m x + b [fitted to|for|through] x = {a}, y = {b}", "[put|lay|draw] the best straight line through the points with x = {a} and y = {b}: [its slope and intercept|slope, intercept]", "x: {a}. y: {b}. [gradient and y-intercept of the fitted line|slope and intercept of the trend|coefficients of the linear fit, slope first]",
        "[how steep|what slope] is the trend of y = {b} over x = {a}, and where does it [cross|meet] the y axis", "[I plotted|we measured|the points are] x = {a}, y = {b}. [slope and intercept of the regression line|the line that fits best, slope then intercept]", "[statistics.linear_regression|python linear regression|straight line fit] [of|for] x = {a}, y = {b}", "[describe|model] y = {b} by a line in x = {a}, give slope and intercept", "calibration line for x = {a} and signal y = {b}: slope and intercept", "{n} needs slope and intercept of the line of best fit for x = {a}, y = {b}",
    )  # fmt: skip
    guesses = (
        "x = {a}, y = {b}. what does the regression line predict [for|at] x = {c}", "fit a line to x = {a}, y = {b} and predict y [for|at] x = {c}", "linear regression x {a}, y {b}: predicted y at {c}", "<find> the prediction of the best fit line for x = {c} from x = {a} and y = {b}",
        "with x = {a} and y = {b}, what y do you expect for x = {c} (linear)", "{n} has x = {a}, y = {b}. using a straight line, estimate y at x = {c}", "extrapolate linearly to x = {c}: x = {a}, y = {b}",
        "[predict|forecast|estimate] y [at|for] x = {c} with a [regression line|straight line|linear model] through x = {a}, y = {b}", "[following|according to] the trend line of x = {a} and y = {b}, [what is y at|which y belongs to|y for] x = {c}", "x = {a}, y = {b}, linear fit. [value at|prediction for|y at] x = {c}", "the line of best fit for x {a} and y {b} gives [what|which y] at {c}", "[I measured|the data are] x = {a}, y = {b}. what would y be at x = {c} on the fitted line", "[least squares|OLS] prediction at {c}: x = {a}, y = {b}",
    )  # fmt: skip
    prompt = draw.phrase(*(guesses if predict else lines), a=a, b=b, c=at, n=draw.pick(*NAMES)) + form.said  # fmt: skip
    head = f"import statistics\nx = {x}\ny = {y}\nslope, intercept = statistics.linear_regression(x, y)\n"
    if predict:
        code = f"{head}print({form.code(f'slope * {at} + intercept')})"
        return ask(prompt, code, f"At x = {at} the line gives **{{out}}**.", think=f"statistics.linear_regression, then the line at {at}.")  # fmt: skip
    code = f"{head}print({form.code('slope')}, {form.code('intercept')})"
    return ask(prompt, code, "Slope and intercept: **{out}**.", think="statistics.linear_regression gives slope and intercept.")  # fmt: skip


@family("statistics", number=True)
def error_of_mean(draw: Draw) -> tuple[Item, ...]:
    """Standard error and margin of error from a deviation and a count."""
    n, sd = draw.pick(16, 25, 36, 49, 64, 100, 400, draw.integer(5, 900)), draw.decimal(0.5, 40, 1)
    percent, level, z = draw.integer(5, 95), *draw.pick((95, 1.96), (95, 1.96), (99, 2.576), (90, 1.645))  # fmt: skip
    form = decimals(draw, 4, asked=0.25)
    formula, name, templates = draw.pick(
        (f"{sd} / math.sqrt({n})", "standard error", ("{n} values scatter with sd {s}. [standard error|SEM] of their mean", "<find> the standard error [for|of the mean with] sd = {s} and n = {n}", "[SEM|standard error]: s = {s}, n = {n}", "sd {s}, sample size {n}, standard error of the mean", "a sample of {n} has standard deviation {s}. [what is|how big is] the standard error", "how precise is a mean of {n} values with sd {s} (standard error)", "[compute|work out|give] the [standard error|SEM] when n is {n} and the standard deviation {s}", "{n} [repeats|observations|readings], spread (sd) {s}. [standard error of the average|SEM|standard error]", "s / sqrt(n) for s = {s}, n = {n}", "[uncertainty|standard error] of the mean: {n} values, standard deviation {s}", "[how large|what] is the standard error [if|when] {n} values have sd {s}", "the standard deviation is {s} and there are {n} [cases|subjects|data points]. [SEM|standard error of the mean]")),
        (f"{z} * {sd} / math.sqrt({n})", "margin of error", ("margin of error at {l}% [confidence|] for sd {s}, n = {n}", "<find> the {l}% margin of error with standard deviation {s} and {n} measurements", "{n} values, sd {s}: half width of the {l}% confidence interval", "how far can the mean of {n} values with sd {s} be off, {l}% confidence", "[compute|work out|give] the margin of error: {l}% confidence, sd {s}, n = {n}", "plus or minus what, at {l}%, for a mean of {n} values with sd {s}", "[margin of error|error bar], {l}% level, [standard deviation|sd] {s}, [sample size|n] {n}", "a mean of {n} readings (sd {s}): the {l}% margin of error", "z * s / sqrt(n) [at|for] {l}% confidence, s = {s}, n = {n}")),
        (f"100 * {z} * math.sqrt({percent / 100} * (1 - {percent / 100}) / {n})", "margin of error in percent", ("a poll of {n} people gives {p}%. margin of error in percent at {l}%", "{p}% of {n} people said yes. <what> the {l}% margin of error in percent", "margin of error in percent for a share of {p}% in a sample of {n}, {l}% confidence", "survey: {n} answers, {p}% in favour, {l}% confidence. margin of error in percentage points", "[poll|election survey] with {p}% and {n} [voters|interviews]: plus or minus how many percent ({l}% confidence)", "how many percentage points can {p}% of {n} be off at {l}% confidence", "[compute|work out] the {l}% margin of error, in percent, of a proportion of {p}% (n = {n})", "n = {n}, share {p}%, level {l}%: [margin in percent|margin of error in %]", "{n} people were asked and {p}% agree. how large is the {l}% margin of error in percent")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, s=sd, n=n, l=level, p=percent) + form.said
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The {name} is **{{out}}**.", think=f"The {name}: {formula}.")


@family("statistics")
def confidence_interval(draw: Draw) -> tuple[Item, ...]:
    n, sd, mean = draw.pick(49, 50, 64, 81, 100, draw.integer(45, 900)), draw.decimal(0.5, 30, 1), draw.number(20, 300)  # fmt: skip
    level, z = draw.pick((95, 1.96), (95, 1.96), (99, 2.576), (90, 1.645))
    form = decimals(draw, 4, asked=0.25)
    prompt = draw.phrase(
        "{l}% confidence interval for [the mean|a mean] {m}, sd {s}, n = {n}", "<find> the {l}% confidence interval: mean {m}, standard deviation {s}, sample size {n}", "a sample of {n} has mean {m} and sd {s}. {l}% confidence interval", "{l}% CI, mean = {m}, s = {s}, n = {n}",
        "[compute|work out|what is] the {l}% [CI|confidence interval] [for|of] the mean [if|when|with] mean {m}, sd {s} and {n} [values|observations|measurements]", "[in|from] {n} [tests|measurements|observations] the mean was {m} and the standard deviation {s}. [{l}% CI|limits of the {l}% confidence interval|{l}% confidence limits]", "[interval|range] that [contains|covers] the true mean with {l}% confidence: [mean|average] {m}, sd {s}, {n} values", "x bar = {m}, s = {s}, n = {n}, [confidence|level] {l}%[: interval|. both limits|, lower and upper limit]",
        "[with|at] {l}% confidence, [where|between what limits] is the population mean if {n} values have mean {m} and sd {s}", "[report|give] mean {m} (sd {s}, n = {n}) with its {l}% confidence interval", "z interval, {l}%: mean {m}, sd {s}, {n} cases", "{l} percent confidence [bounds|limits] for a mean of {m}, standard deviation {s}, sample of {n}", "how [sure|precise] is a mean of {m} (n = {n}, sd {s})? the {l}% interval please",
        "mean {m}, sd {s}, n {n}: between which values is the true mean with {l}% confidence", "{n} measurements average {m} with a standard deviation of {s}. give the {l}% interval for the mean (z)", "lower and upper {l}% confidence limits for mean {m}, sd {s}, n = {n}",
        l=level, m=mean, s=sd, n=n,
    ) + form.said  # fmt: skip
    code = f"import math\nmargin = {z} * {sd} / math.sqrt({n})\nprint({form.code(f'{mean} - margin')}, {form.code(f'{mean} + margin')})"
    return ask(prompt, code, f"The {level}% interval runs between these two: **{{out}}**.", think=f"{mean} plus and minus {z} standard errors.")  # fmt: skip


@family("statistics", number=True)
def grouped_mean(draw: Draw) -> tuple[Item, ...]:
    """Means of groups and of frequency tables."""
    groups = draw.chance(0.5)
    k = draw.pick(2, 2, 3) if groups else draw.integer(3, 5)
    counts = [draw.integer(2, 40) for _ in range(k)]
    start = draw.integer(0, 4)
    values: list[int | float] = [draw.number(40, 95) for _ in range(k)] if groups else [start + i for i in range(k)]  # fmt: skip
    pairs = list(zip(counts, values, strict=True))
    if groups:
        text = draw.pick(", ", " and ").join(draw.pick("{c} students with average {v}", "{c} people averaging {v}", "a class of {c} with mean {v}").format(c=c, v=v) for c, v in pairs)  # fmt: skip
        templates: tuple[str, ...] = (
            "{x}. [what is|find] the average of all[ together|]", "<find> the [combined|overall|total] mean of {x}", "{x}: overall average", "combined mean: {x}", "put together {x}. what is the mean of everyone", "what is the mean of the whole group: {x}", "average over all of {x}",
            "[compute|calculate|work out] the [overall|joint|pooled] [mean|average] of {x}", "[merge|combine|join] {x}. [average now|mean of everybody|overall mean]", "[with|given] {x}, what is the [grand mean|total average|average of all]", "{x} are put in one [list|group|room]. [average|mean of all|what is their average]", "[pooled mean|grand mean|average of all members]: {x}", "{n} teaches {x}. [overall average|mean of all|what is the average of everybody]", "if I take {x} together, what is the mean",
        )  # fmt: skip
    else:
        form = draw.pick("{c} times {v}", "{v} occurs {c} times", "{v}: {c}", "{v} ({c}x)", "{c} families with {v} children", "{v} goals in {c} matches")  # fmt: skip
        text = ", ".join(form.format(c=c, v=v) for c, v in pairs)
        templates = (
            "frequency table {x}. [mean|what is the mean|average]", "<find> the mean of {x}", "[mean|average] of {x}", "{x}: [mean|average]", "a survey found {x}. what is the average", "{n} counted {x}. mean value", "what is the average [if|when] we have {x}",
            "[compute|calculate|work out] the [mean|average] [from|for] the frequency table {x}", "[table|counts|tally|histogram]: {x}. [mean|average value|the mean is]", "[with|from] {x}, [what is the mean|find the average|what does it average to]", "{n} has this table: {x}. [what is the mean value|average|mean]", "the average [with|of|from] {x}", "{x}. [what's the average of all these|average of everything|overall mean]", "weighted by frequency: {x}, the mean",
        )  # fmt: skip
    prompt = draw.phrase(*templates, x=text, n=draw.pick(*NAMES))
    code = f"values = {values}\ncounts = {counts}\nresult = round(sum(v * c for v, c in zip(values, counts)) / sum(counts), 4)\nprint(result)"
    return ask(prompt, code, "The mean is **{out}**.", think="Multiply each value by its count, add them, and divide by the sum of the counts.")  # fmt: skip


@family("statistics")
def outliers(draw: Draw) -> tuple[Item, ...]:
    _, values = _told(draw)
    values = [*values, max(values) * draw.pick(3, 4) + 20] if draw.chance(0.8) else values
    draw.random.shuffle(values)
    prompt = draw.phrase(
        "[find|which are|are there any|list] outliers in {v}", "outliers [of|in|by the IQR rule for] {v}", "{v}: [outliers|which is an outlier|any outliers]", "which of {v} is an outlier by the 1.5 IQR rule",
        "[show|name|print|detect|spot] the outliers [of|in|among] {v}", "[which|what] [values|numbers] [in|of|among] {v} are [outliers|too far out (1.5 IQR)|unusual by the IQR rule]", "[data cleaning|quality check|box plot]: {v}. [list the outliers|outliers by 1.5 IQR|what is an outlier]", "[I suspect|there may be] a [typo|wrong reading] in {v}. which [values are outliers|ones are outliers] by the [1.5 IQR|interquartile] rule",
        "[values|numbers] more than 1.5 IQR [outside|beyond] the quartiles of {v}", "are there outliers in {v}? [list them|name them|show]", "[Tukey fences|tukey's rule|IQR method] on {v}: outliers", "[what sticks out|what is off] [in|among] {v} by the 1.5 IQR rule", "{n} has the readings {v}. [outliers|find the outliers|which would a box plot mark as outliers]", "[filter|pick] out the outliers of {v}",
        "use the 1.5 IQR rule on {v}", "does {v} contain outliers, which ones", "[my|our] data {v}, any value that doesn't fit (1.5 IQR)", "values outside the box plot whiskers: {v}", "{n} measured {v}. which are outliers",
        v=", ".join(map(str, values)), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import numpy as np\nvalues = {values}\nq1, q3 = np.percentile(values, [25, 75])\nlow, high = q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)\n"
        "print([v for v in values if v < low or v > high])"
    )
    return ask(prompt, code, "The outliers are **{out}**.", think="Beyond 1.5 times the IQR from the quartiles.")  # fmt: skip


@family("statistics", number=True)
def even_series(draw: Draw) -> tuple[Item, ...]:
    """A figure of 10, 20, 30, ..., 110 or of the numbers from 1 to n."""
    step = draw.pick(1, 1, 2, 5, 10, 3)
    start = draw.pick(1, step, 0, draw.integer(1, 40))
    last = start + step * draw.integer(8, 60)
    shown = f"{start}, {start + step}, {start + 2 * step}, ..., {last}"
    shown = draw.pick(f"the numbers from {start} to {last}", f"the integers {start} to {last}", shown) if step == 1 else draw.pick(shown, shown, f"{start}, {start + step}, ..., {last}", f"{start} to {last} in steps of {step}")  # fmt: skip
    p = draw.pick(10, 25, 75, 90, 95, 60)
    formula, said = draw.pick(
        ("statistics.mean(values)", ("mean", "average")), ("statistics.median(values)", ("median",)), ("statistics.stdev(values)", ("standard deviation", "sample standard deviation")), ("statistics.pvariance(values)", ("population variance",)),
        ("float(np.percentile(values, {p}))", ("{p}th percentile", "{p}% quantile")), ("float(np.percentile(values, {p}))", ("{p}th percentile",)), ("sum(values)", ("sum", "total")),
    )  # fmt: skip
    formula, said_one = formula.format(p=p), draw.pick(*said).format(p=p)
    prompt = draw.phrase(
        "<find> the {s} of {v}", "{s} of {v}", "work out the {s} for {v}", "{v}: {s}", "what is the {s} of {v}", "the data are {v}. {s}", "take {v} and give me the {s}", "{s}[:| for] {v}", "[given|for] {v}, <find> the {s}",
        "[compute|calculate|determine] the {s} of {v}", "the {s} of {v} [is what|please|as a number]", "[data|list|series|values]: {v}. [what is|give|print] the {s}", "[for|with] {v}, [what is|give me|I need] the {s}", "[python|numpy or statistics]: {s} of {v}", "[suppose|say|assume] the [values|data] are {v}. {s}", "which {s} belongs to {v}", "[write|make] a list of {v} and [find|compute] the {s}", "{s} [wanted|needed] for {v}", "how [big|large] is the {s} of {v}",
        s=said_one, v=shown,
    )  # fmt: skip
    head = "import numpy as np\n" if "np." in formula else "import statistics\n" if "statistics" in formula else ""  # fmt: skip
    code = f"{head}values = list(range({start}, {last} + 1, {step}))\nresult = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, f"The {said_one} is **{{out}}**.", think=f"range from {start} to {last} in steps of {step}; then {formula}.")  # fmt: skip


@family("statistics", number=True, weight=0.7)
def t_or_z_value(draw: Draw) -> tuple[Item, ...]:
    """A t or z value, a value from its z-score, chi squared, a relative change of spread."""
    mean, sd, n = draw.number(20, 120), draw.decimal(2, 20, 1), draw.pick(16, 25, 36, 49, 100, draw.integer(5, 80))  # fmt: skip
    near = round(mean + draw.random.uniform(-3.5, 3.5) * sd / n**0.5, 0 if sd > n**0.5 else 1)
    mu = int(near) if near == int(near) else near
    z = draw.pick(-2, -1.5, -1, 1, 1.5, 2, draw.decimal(-2.5, 2.5))
    rolls = [draw.integer(10, 30) for _ in range(draw.pick(4, 6))]
    shown = ", ".join(map(str, rolls))
    code, name, think, templates = draw.pick(
        (f"import math\nresult = round(({mean} - {mu}) / ({sd} / math.sqrt({n})), 4)", "t value", "The difference over the standard error.", ("t statistic: sample mean {x}, hypothesised mean {m}, sd {s}, n = {n}", "one sample t test, mean {x} against {m}, s = {s}, n = {n}. t value", "<find> t for a sample of {n} with mean {x}, sd {s}, null hypothesis mu = {m}", "is {x} different from {m}? n = {n}, sd {s}, compute t", "a sample of {n} has mean {x} and sd {s}. t value against mu = {m}", "[compute|work out] the t statistic: x bar {x}, mu {m}, s {s}, n {n}", "t test of {n} values, mean {x}, sd {s}, [expected|claimed|target] mean {m}. [t|t statistic|test statistic]", "[how large|what] is t [if|when] mean {x}, mu {m}, sd {s}, n {n}", "the label says {m}, {n} samples give {x} with sd {s}. t value", "({x} - {m}) / ({s} / sqrt({n}))")),
        (f"result = round({mu} + {z} * {sd}, 4)", "value", "The mean plus z standard deviations.", ("which value has a z-score of {z} if the mean is {m} and the sd {s}", "z = {z}, mean {m}, sd {s}. find x", "<find> the raw score for z = {z}, mean {m}, standard deviation {s}", "what score is {z} standard deviations from a mean of {m}, sd {s}, with the sign", "convert z = {z} back to a score (mean {m}, sd {s})", "mean {m}, sd {s}. [raw value|value|score] [at|for] z = {z}", "a z-score of {z} [is|means|stands for] which value, with mean {m} and standard deviation {s}", "undo the standardisation: z {z}, mean {m}, sd {s}", "[x|value] = mean + z * sd with mean {m}, z {z}, sd {s}")),
        (f"observed = {rolls}\nexpected = sum(observed) / len(observed)\nresult = round(sum((o - expected) ** 2 / expected for o in observed), 4)", "chi squared statistic", "The squared differences from equal counts, over the expected count.", ("chi squared for the counts {r} against equal frequencies", "chi-square goodness of fit, observed {r}, all equally likely", "<find> the chi squared statistic of {r} for a uniform distribution", "a spinner showed {r} for its fields. chi squared for fairness", "are the counts {r} uniform? chi squared statistic", "[compute|work out] chi squared for {r}, expected all the same", "[goodness of fit|chi2] against equal counts: {r}", "a die-like test: counts {r}, every field equally likely. [chi squared|chi-square value]", "{r} are observed counts. chi-square statistic [if|when] all categories are equally likely")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, x=mean, m=mu, s=sd, n=n, z=z, r=shown)
    return ask(prompt, f"{code}\nprint(result)", f"The {name} is **{{out}}**.", think=think)
