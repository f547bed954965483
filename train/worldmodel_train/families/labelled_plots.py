"""Plots with wishes: a title, a colour, labels of the axes, a grid, a legend; and a figure beside them."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.notebook import PLT

NP = "import numpy as np\n"
COLOURS = "red green blue orange purple black gray brown pink navy gold teal".split()
_SERIES = (
    ("Harvest", "fruit", "kg", "apples pears plums cherries figs grapes", 5, 90), ("Sales", "month", "units", "Jan Feb Mar Apr May Jun", 20, 300), ("Rainfall", "month", "mm", "Jan Feb Mar Apr May Jun", 10, 120), ("Temperature", "day", "degrees", "Mon Tue Wed Thu Fri Sat", 2, 34), ("Visitors", "day", "people", "Mon Tue Wed Thu Fri Sat", 20, 400), ("Survey", "answer", "votes", "yes no maybe never often", 2, 80), ("Marks", "subject", "points", "math physics art music sport", 30, 100), ("Population", "city", "thousand", "Oslo Lima Rome Cairo Paris", 90, 900), ("Costs", "item", "euros", "rent food travel clothes phone", 30, 950), ("Goals", "team", "goals", "Lions Bears Eagles Wolves Sharks", 5, 70), ("Revenue", "quarter", "thousand", "Q1 Q2 Q3 Q4", 10, 500), ("Downloads", "week", "count", "w1 w2 w3 w4 w5 w6", 40, 900), ("Pets", "animal", "count", "cats dogs birds fish rabbits", 1, 40), ("Stock", "part", "pieces", "bolts nuts screws nails hinges", 10, 400),
)  # fmt: skip


def _series(draw: Draw) -> tuple[str, str, str, list[str], list[int], str]:
    """A title, what the names and the values are, both, and the pairs as told."""
    title, x, y, pool, low, high = draw.pick(*_SERIES)
    names = pool.split()[: draw.integer(3, 6)]
    values = draw.random.sample(range(low, high + 1), len(names))
    if draw.chance(0.3):
        told = f"{', '.join(names)} with {', '.join(map(str, values))}"
        if draw.chance(0.5):
            told = f"{names} and {values}"
        return title, x, y, names, values, told
    form, glue = draw.pick(("{} {}", ", "), ("{}: {}", ", "), ("{} {}", " "), ("{} = {}", ", "), ("{}: {}", "; "), ("{} ({})", ", "))  # fmt: skip
    return title, x, y, names, values, glue.join(map(form.format, names, values))


def _wishes(draw: Draw, title: str, x: str, y: str, colour: str) -> tuple[str, str]:
    """One to three things that the picture should have, as told and as code; the colour comes with the call."""
    wishes = [
        (draw.pick("title {t}", "the title {t}", "title '{t}'", "titled {t}").format(t=title), f"plt.title({title!r})\n"),
        (draw.pick("axis labels {x} and {y}", "x label {x}, y label {y}", "the axes labelled {x} and {y}", "x axis {x}, y axis {y}").format(x=x, y=y), f"plt.xlabel({x!r})\nplt.ylabel({y!r})\n"),
        (draw.pick("a grid", "grid on", "with grid", "grid lines"), "plt.grid()\n"),
    ]  # fmt: skip
    chosen = draw.random.sample(wishes, draw.integer(1, 2))
    told = [text for text, _ in chosen]
    if colour:
        told.insert(draw.integer(0, len(told)), draw.pick(f"in {colour}", f"color {colour}", f"colour {colour}", f"{colour}"))  # fmt: skip
    return ", ".join(told), "".join(code for _, code in chosen)


_FIGURES = (
    ("which is the highest|which one is largest|who or what is on top|the name of the maximum|which {x} has the most|highest {x}?", "names[values.index(max(values))]", "The highest is **{out}**."),
    ("which is the lowest|which one is smallest|who or what has the least|the name of the minimum|which {x} is at the bottom|lowest {x}?", "names[values.index(min(values))]", "The lowest is **{out}**."),
    ("the total|what is the total|sum of all|how much altogether|what do they add up to|the sum please", "sum(values)", "The total is **{out}**."),
    ("the average, 1 decimal|mean to one decimal|what is the mean (1 decimal)|average value, one decimal|what is it on average, 1 decimal|mean with 1 decimal", "round(sum(values) / len(values), 1)", "The mean is **{out}**."),
    ("the difference between highest and lowest|the range|how far apart are the largest and the smallest|max minus min|gap from the lowest to the highest|spread, highest minus lowest", "max(values) - min(values)", "The difference is **{out}**."),
    ("the largest value|what is the maximum value|how much is the highest|the top value as a number|biggest number|peak value", "max(values)", "The largest value is **{out}**."),
    ("the smallest value|what is the minimum value|how much is the lowest|the bottom value as a number|smallest number|least value", "min(values)", "The smallest value is **{out}**."),
)  # fmt: skip


@family("plotting", heavy=True, weight=2)
def chart_with_wishes(draw: Draw) -> tuple[Item, ...]:
    """Bars or a line in a colour, with a title or labels, mostly with a figure that is wanted too."""
    title, x, y, names, values, told = _series(draw)
    kind, call = draw.pick(("bar chart", "bar"), ("bar chart", "bar"), ("bar graph", "bar"), ("line chart", "plot"), ("line plot", "plot"), ("line graph", "plot"), ("horizontal bar chart", "barh"), ("scatter plot", "scatter"))  # fmt: skip
    colour = draw.pick(*COLOURS) if draw.chance(0.6) else ""
    wishes, lines = _wishes(draw, title, *((y, x) if call == "barh" else (x, y)), colour)
    code = f"{PLT}names = {names}\nvalues = {values}\nplt.{call}(names, values{f', color={colour!r}' if colour else ''})\n{lines}plt.show()"  # fmt: skip
    shown = f"Here is the {kind}{f' in {colour}' if colour else ''}."
    think = f"plt.{call} of the values, with {wishes}."
    if draw.chance(0.3):
        prompt = draw.phrase(
            "{k} of {d}, {w}", "[draw|make|plot] a {k}: {d}. {w}", "{d} as a {k}, {w}", "I need a {k} of {d} ({w})", "[please |]plot {d} as a {k}. I want: {w}", "{k}, {w}: {d}", "a {k} for my report, {d}; {w}", "show {d} in a {k} with these settings: {w}", "matplotlib {k} {d} {w}", "[could|can] you draw a {k} of {d}? it should have: {w}", "{w}, {k} of {d}", "data {d}. {k}. {w}", "make me a nice {k} from {d}. options: {w}", "visualize {d}, {k}, {w}", "here are the data: {d}. a {k} please, {w}", "with pyplot, a {k} for {d}; {w}", "draw the following as a {k}: {d} - {w}", "for the slides: {k} of {d}. {w}",
            k=kind, d=told, w=wishes,
        )  # fmt: skip
        return ask(prompt, code, shown, think=think)
    asks, formula, answer = draw.pick(*_FIGURES)
    prompt = draw.phrase(
        "{k} of {d}, {w}, and {q}", "draw a {k}: {d}. {w}. {q}", "{d} as a {k}, {w}; {q}", "I need a {k} of {d} ({w}). also {q}", "plot {d} as a {k}, {w}, and tell me: {q}", "{k}, {w}: {d}. {q}", "a {k} for my report, {d}; {w}. {q}", "show {d} in a {k} with these settings: {w}. then {q}", "matplotlib {k} {d} {w} {q}", "[could|can] you draw a {k} of {d}? it should have: {w}. {q}", "{w}, {k} of {d}; {q}", "data {d}. {k}. {w}. {q}", "{q} - and a {k} of {d}, {w}", "please make a {k} ({w}) from {d}. Under it {q}", "visualize {d}, {k}, {w}. {q}", "here are the data: {d}. a {k} please, {w}. And {q}", "with pyplot, a {k} for {d}; {w}; {q}", "draw the following as a {k}: {d} - {w} - {q}", "first {q}, then a {k} with {w}: {d}", "for the slides: {k} of {d}. {w}. my boss asks {q}", "student task: {d}. make a {k}, {w}. {q}", "two things, a {k} of {d} ({w}), and {q}",
        k=kind, d=told, w=wishes, q=draw.phrase(*asks.split("|"), x=x),
    )  # fmt: skip
    return ask(prompt, f"{code}\nprint({formula})", f"{shown} {answer}", think=think)


@family("plotting", heavy=True, weight=1.5)
def pie_with_shares(draw: Draw) -> tuple[Item, ...]:
    """A pie of named amounts, and the percent of one, the largest slice, or all shares."""
    title, pool = draw.pick(("Budget", "rent food travel clothes phone other"), ("Time", "sleep work school sport games"), ("Votes", "Miller Rossi Silva Kaya Novak"), ("Energy", "solar wind gas coal water"), ("Pets", "cats dogs birds fish"), ("Sales", "north south east west"), ("Cake", "flour sugar butter eggs"), ("Garden", "lawn flowers trees paths"), ("Traffic", "cars bikes buses trucks"))  # fmt: skip
    names = draw.random.sample(pool.split(), draw.integer(3, 4))
    values = draw.random.sample(range(1, 20), len(names))
    k = draw.pick(1, 5, 10, 50)
    values = [v * k for v in values]
    form, glue = draw.pick(("{} {}", ", "), ("{}: {}", ", "), ("{} {}", " "), ("{} = {}", ", "), ("{}: {}", "; "))  # fmt: skip
    told, one = glue.join(map(form.format, names, values)), draw.pick(*names)
    asks, formula, answer = draw.pick(
        ("what percent is {one}, 1 decimal|share of {one} in percent (1 decimal)|how many percent is {one}, one decimal|percentage of {one}, 1 decimal|{one} in percent with one decimal", f"round({values[names.index(one)]} / sum(values) * 100, 1)", f"{one} is **{{out}}%**."), ("what percent is {one}, 1 decimal|share of {one} in percent (1 decimal)|how many percent is {one}, one decimal|percentage of {one}, 1 decimal|{one} in percent with one decimal", f"round({values[names.index(one)]} / sum(values) * 100, 1)", f"{one} is **{{out}}%**."),
        ("which slice is largest|the name of the largest slice|what is the biggest part|which one has the largest share|who or what has the most", "names[values.index(max(values))]", "The largest slice is **{out}**."), ("which slice is smallest|the name of the smallest slice|what is the least part|which one has the smallest share|who or what has the least", "names[values.index(min(values))]", "The smallest slice is **{out}**."),
        ("the share of each in percent, 1 decimal|all percentages with one decimal|percent of every slice (1 decimal)|each share in percent to one decimal|what percent is each, 1 decimal", "[round(v / sum(values) * 100, 1) for v in values]", f"The shares of {', '.join(names)} are **{{out}}** percent."), ("the total|what is the total|sum of all slices|how much altogether|what do they add up to", "sum(values)", "The total is **{out}**."),
    )  # fmt: skip
    titled = draw.chance(0.4)
    extra = (
        draw.pick(f", title {title}", f", titled {title}", f" (title: {title})") if titled else ""
    )
    prompt = draw.phrase(
        "pie chart of {d}{e}. {q}", "pie: {d}{e}; {q}", "draw a pie chart{e}: {d}. {q}", "{d} as a pie{e}, {q}", "{q}? with a pie chart of {d}{e}", "make a pie chart of my data{e}. {d}. {q}", "I want a pie for {d}{e}, and {q}", "please show {d} as a pie chart{e}. And {q}", "[could|can] you make a pie from {d}{e}? {q}", "circle diagram of {d}{e}; {q}", "our {t} is {d}. pie chart{e}. {q}", "plot a pie of {d}{e} and say {q}", "data: {d}. pie chart with percentages{e}, {q}", "{t} in a pie chart{e}: {d}. {q}", "pie plot with labels{e}: {d}. {q}", "with matplotlib, a pie of {d}{e}. {q}", "how is it divided? pie chart for {d}{e}; {q}", "pie graph{e} {d} {q}", "visualize the parts {d} as a pie{e}; {q}", "school task: pie chart, {d}{e}. {q}",
        d=told, e=extra, t=title.lower(), q=draw.phrase(*asks.split("|"), one=one),
    )  # fmt: skip
    lines = f"plt.title({title!r})\n" if titled else ""
    code = f"{PLT}names = {names}\nvalues = {values}\nplt.pie(values, labels=names, autopct='%1.1f%%')\n{lines}plt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here is the pie chart. {answer}", think=f"plt.pie of {values}, then {formula}.")  # fmt: skip


@family("plotting", heavy=True, weight=1.5)
def histogram_of_bins(draw: Draw) -> tuple[Item, ...]:
    """A histogram with a number of equal bins, and the counts, the fullest one, or a figure of the data."""
    bins = draw.integer(2, 6)
    values = [draw.random.randint(*draw.pick((1, 60), (10, 40), (20, 60))) for _ in range(draw.integer(7, 12))]  # fmt: skip
    what = draw.pick("ages", "marks", "heights", "times", "weights", "scores", "waiting times", "prices", "temperatures", "values")  # fmt: skip
    colour = draw.pick("", "", *draw.random.sample(COLOURS, 3))
    asks, formula, answer = draw.pick(
        ("how many are in each bin|the count of each bin|counts per bin|number of values in every bin|what are the frequencies", "[int(c) for c in counts]", "The counts are **{out}**."), ("how many are in each bin|the count of each bin|counts per bin|number of values in every bin|what are the frequencies", "[int(c) for c in counts]", "The counts are **{out}**."), ("how many are in the fullest bin|count of the tallest bar|how high is the highest bar|the largest count|number of values in the fullest bin", "int(max(counts))", "The fullest bin has **{out}**."), ("how many are in the first bin|count of the first bar|what is the first frequency|number in the lowest bin|height of the first bar", "int(counts[0])", "The first bin has **{out}**."),
        ("mean to 1 decimal|the average (1 decimal)|the mean with one decimal|average, one decimal|what is the mean, 1 decimal", "round(sum(values) / len(values), 1)", "The mean is **{out}**."), ("how many values are there|number of values|how many values were given|sample size", "len(values)", "There are **{out}** values."), ("the edges of the bins, 1 decimal|bin edges to one decimal|where do the bins begin and end (1 decimal)|limits of the bins with 1 decimal|print the bin edges, one decimal", "[round(float(e), 1) for e in edges]", "The edges are **{out}**."),
    )  # fmt: skip
    extra = draw.pick(f", {colour}", f" in {colour}", f", color {colour}") if colour else ""
    prompt = draw.phrase(
        "histogram of {v} with {b} bins{e}; {q}", "{b} bins histogram{e}: {v}. {q}", "draw a histogram of these {t} with {b} bins{e}: {v}. {q}", "{v} - histogram, {b} bins{e}, {q}", "plot the {t} {v} as a histogram with {b} bars{e}, and {q}", "{t} {v}: hist with bins={b}{e}. {q}", "my {t} are {v}. histogram with {b} equal bins{e}. {q}", "please make a histogram ({b} bins{e}) for {v}; {q}", "how are the {t} {v} distributed? use {b} bins{e}. {q}", "{q}? data {v}, histogram with {b} bins{e}", "show a histogram of {v}, {b} classes of the same width{e}. {q}", "split {v} into {b} equal bins and plot the histogram{e}; {q}", "[could|can] you draw a histogram with {b} bins{e} from {v}? {q}", "plt.hist for {v} with {b} bins{e}, then {q}",
        "histogram{e}, number of bins {b}, {t} {v}. {q}", "we measured {v}. make a histogram, {b} bins{e}, {q}", "distribution of {v} in {b} bins as bars{e}. {q}", "take {v}, put them in {b} bins, draw it{e}. {q}", "students' {t}: {v}. a histogram having {b} bins{e}, and {q}", "hist {b} bins {v}{e} {q}",
        v=", ".join(map(str, values)) if draw.chance(0.7) else draw.pick(str(values), " ".join(map(str, values))), b=bins, e=extra, t=what, q=draw.phrase(*asks.split("|")),
    )  # fmt: skip
    code = f"{PLT}values = {values}\ncounts, edges, _ = plt.hist(values, bins={bins}{f', color={colour!r}' if colour else ''})\nplt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here is the histogram. {answer}", think=f"plt.hist with {bins} bins, then {formula}.")  # fmt: skip


@family("plotting", heavy=True, weight=1.5)
def scatter_with_wishes(draw: Draw) -> tuple[Item, ...]:
    """Points of two lists, in a colour, with a title or labels, and a figure of one of them."""
    x, y, top = draw.pick(("hours", "score", 100), ("age", "height", 180), ("ads", "sales", 500), ("speed", "noise", 90), ("price", "demand", 300), ("dose", "effect", 60), ("temperature", "visitors", 400), ("size", "rent", 2000), ("week", "weight", 95))  # fmt: skip
    n = draw.integer(4, 6)
    xs = sorted(draw.random.sample(range(1, 20), n))
    ys = draw.random.sample(range(top // 5, top + 1), n)
    colour = draw.pick(*COLOURS) if draw.chance(0.7) else ""
    wishes, lines = _wishes(draw, f"{y} by {x}".capitalize(), x, y, colour)
    asks, formula, answer = draw.pick(
        ("mean {y}, 1 decimal|average {y} to one decimal|what is the mean {y} (1 decimal)|the {y} on average, 1 decimal", "round(sum(y) / len(y), 1)", f"The mean {y} is **{{out}}**."), ("the highest {y}|what is the largest {y}|maximum of {y}|how big is {y} at most", "max(y)", f"The highest {y} is **{{out}}**."), ("at which {x} is {y} highest|the {x} with the largest {y}|where is {y} at its maximum|{x} of the topmost point", "x[y.index(max(y))]", f"{y.capitalize()} is highest at {x} **{{out}}**."), ("at which {x} is {y} lowest|the {x} with the smallest {y}|where is {y} at its minimum|{x} of the lowest point", "x[y.index(min(y))]", f"{y.capitalize()} is lowest at {x} **{{out}}**."), ("the correlation, 2 decimals|correlation coefficient to 2 decimals|what is the correlation (2 decimals)|r with two decimals", "round(float(np.corrcoef(x, y)[0, 1]), 2)", "The correlation is **{out}**."), ("how many points are there|number of points|count the points|how many dots", "len(x)", "There are **{out}** points."),
    )  # fmt: skip
    u, v = draw.pick((str(xs), str(ys)), (", ".join(map(str, xs)), ", ".join(map(str, ys))))
    prompt = draw.phrase(
        "scatter {x} {u} vs {y} {v}, {w}; {q}", "scatter plot of {y} {v} against {x} {u}. {w}. {q}", "{x}: {u}; {y}: {v}. points, {w}, {q}", "draw {x} {u} and {y} {v} as dots ({w}). {q}", "{x} = {u}, {y} = {v}. scatter plot with this: {w}. {q}", "plot the points, {x} {u}, {y} {v}. {w}. {q}", "please make a scatter plot: {x} {u}, {y} {v}. I want {w}. also {q}", "I measured {x} {u} and {y} {v}. scatter, {w}, and {q}", "{q}, and a scatter plot with {w}: {x} {u}; {y} {v}", "[could|can] you scatter {y} ({v}) over {x} ({u})? {w}. {q}", "dots for {x} {u} / {y} {v}; {w}; {q}", "scatter diagram, {w}. {x} is {u}, {y} is {v}. {q}", "show how {y} goes with {x}: {x} {u}, {y} {v}. scatter plot, {w}. {q}", "plt.scatter, {x} {u}, {y} {v}, {w}, {q}",
        "our data: {x} ({u}), {y} ({v}). draw the points, {w}. {q}", "lab report: {x} {u}; {y} {v}; scatter; {w}; {q}", "x is {x}, namely {u}, and y is {y}, namely {v}. points with {w}. {q}", "make a point plot of the pairs, {x} {u} and {y} {v}; {w}. {q}", "two lists, {x} {u} and {y} {v}: scatter them, {w}. then {q}", "scatter {w} {x} {u} {y} {v} {q}",
        x=x, y=y, u=u, v=v, w=wishes, q=draw.phrase(*asks.split("|"), x=x, y=y),
    )  # fmt: skip
    first = NP if "np." in formula else ""
    code = f"{first}{PLT}x = {xs}\ny = {ys}\nplt.scatter(x, y{f', color={colour!r}' if colour else ''})\n{lines}plt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here is the scatter plot. {answer}", think=f"plt.scatter with {wishes}, then {formula}.")  # fmt: skip


def _function(draw: Draw) -> tuple[str, str, int, list[tuple[str, str, str]]]:
    """A function as told and as code, a place, and figures: wordings, what is printed, the answer."""
    a, b, c = draw.integer(1, 4), draw.integer(2, 9), draw.integer(1, 5)
    x0 = draw.integer(-3, 4)
    figure = [("the value at x = {x0}|y for x = {x0}|what is y when x is {x0}|f({x0})", f"f({x0})", f"At x = {x0} it is **{{out}}**.")]  # fmt: skip
    roots = "*[x for x in range(LOW, HIGH + 1) if f(x) == 0]"
    zeros = "where does it cross the x-axis|the zeros|where is y zero|the x intercepts|roots of it"
    start = ("where does it cross the y-axis|the y intercept|the value at zero|y at x = 0", "f(0)", "It crosses the y-axis at **{out}**.")  # fmt: skip
    text, python, more = draw.pick(
        (f"x^2 - {c * c}", f"x ** 2 - {c * c}", [(zeros, roots, "It is zero at x = **{out}**."), start]),
        (f"(x - {a})(x + {c})", f"(x - {a}) * (x + {c})", [(zeros, roots, "It is zero at x = **{out}**."), start]),
        (f"{a + 1}x - {(a + 1) * c}", f"{a + 1} * x - {(a + 1) * c}", [(zeros, roots, "It is zero at x = **{out}**."), start, ("the slope|how steep is it|slope of the line", "f(1) - f(0)", "The slope is **{out}**.")]),
        (f"x^2 + {b}", f"x ** 2 + {b}", [("the lowest value|minimum of y|smallest y", "f(0)", "The lowest value is **{out}**."), start]),
        (f"{b} - x^2", f"{b} - x ** 2", [("the highest value|maximum of y|largest y", "f(0)", "The highest value is **{out}**."), start]),
        (f"(x - {a})^2 + {b}", f"(x - {a}) ** 2 + {b}", [("the lowest value|minimum of y|smallest y", f"f({a})", "The lowest value is **{out}**."), start]),
        (f"x^3 - {b}x", f"x ** 3 - {b} * x", [start]),
        (f"{b} - {a + 1}x", f"{b} - {a + 1} * x", [start, ("the slope|how steep is it|slope of the line", "f(1) - f(0)", "The slope is **{out}**.")]),
        (f"{a + 1}x^2", f"{a + 1} * x ** 2", [start]),
        ("2^x", "2 ** x", [start]),
    )  # fmt: skip
    return text, python, x0, [*figure, *more, *more]


@family("plotting", heavy=True, weight=1.8)
def function_with_wishes(draw: Draw) -> tuple[Item, ...]:
    """The graph of a function in a colour, with a title or a grid, and its zeros or a value."""
    text, python, x0, figures = _function(draw)
    low = -draw.integer(5, 10)
    high = draw.pick(-low, -low, draw.integer(5, 10))
    colour = draw.pick(*COLOURS) if draw.chance(0.6) else ""
    title = draw.pick("Graph", "Parabola", "Function", "My curve") if "^2" in text else draw.pick("Graph", "Function", "My curve", "Plot")  # fmt: skip
    wishes, lines = _wishes(draw, title, "x", "y", colour)
    asks, formula, answer = draw.pick(*figures)
    formula = formula.replace("LOW", str(low)).replace("HIGH", str(high))
    prompt = draw.phrase(
        "plot y = {f} from {l} to {h}, {w}. {q}", "draw {f} for x in {l} to {h} ({w}); {q}", "graph of f(x) = {f}, {l} to {h}, {w}. {q}?", "y = {f}; plot between {l} and {h}; {w}; {q}", "I would like to see y = {f} between {l} and {h}, {w}. {q}?", "{q} - and plot y = {f} from {l} to {h} with {w}", "show me the curve of {f} from x = {l} to x = {h}. options: {w}. {q}", "[could|can] you graph {f} on {l} to {h}? {w}. {q}", "function f(x) = {f}. draw it for {l} <= x <= {h}, {w}. {q}", "plot {f}, x from {l} to {h}, {w}, then {q}", "with numpy and matplotlib: y = {f}, x = {l}..{h}, {w}. {q}", "sketch y = {f} over {l} to {h}; {w}. {q}", "maths homework: graph y = {f} from {l} to {h}, {w}, and {q}", "please plot f(x) = {f} in the range {l} to {h} with this: {w}. {q}",
        "make a graph, {w}: y = {f}, from {l} to {h}. {q}", "line plot of {f} between x = {l} and x = {h}; {w}; {q}", "curve y = {f}, {w}, {l} to {h}. Tell me {q}", "x goes from {l} to {h}. plot {f}. {w}. {q}", "what does y = {f} look like from {l} to {h}? {w}. {q}", "visualise {f} on the interval {l} to {h}, {w}; {q}",
        f=text, l=low, h=high, w=wishes, q=draw.phrase(*asks.split("|"), x0=x0),
    )  # fmt: skip
    code = f"{NP}{PLT}def f(x):\n    return {python}\n\nx = np.linspace({low}, {high}, 200)\nplt.plot(x, f(x){f', color={colour!r}' if colour else ''})\n{lines}plt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here is the graph of {text}. {answer}", think=f"Plot {python} from {low} to {high}: {wishes}.")  # fmt: skip
