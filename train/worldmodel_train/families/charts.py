"""Plots of which somebody also wants a figure, and plots of two things."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.notebook import PLT, named_values, typed, typed_pairs

NP = "import numpy as np\n"


@family("plotting", heavy=True, weight=1.5)
def bars_and_figure(draw: Draw) -> tuple[Item, ...]:
    """Bars or a line of named values, and their total, mean or largest."""
    topic, names, values = named_values(draw, 3, 6)
    said, call = draw.pick(("bar chart", "bar"), ("bar chart", "bar"), ("bar graph", "bar"), ("line graph", "plot"), ("line chart", "plot"), ("line plot", "plot"))  # fmt: skip
    words, formula, answer = draw.pick(
        ("the total|the sum|how many altogether", "result = round(sum(values), 2)", "The total is **{out}**."),
        ("the mean|the average|the average value|the mean value|the arithmetic mean", "result = round(sum(values) / len(values), 2)", "The mean is **{out}**."),
        ("the maximum|the highest value|the largest value|the peak value|the biggest value", "result = max(values)", "The largest value is **{out}**."),
        ("the minimum|the lowest value|the smallest value|the least value", "result = min(values)", "The smallest value is **{out}**."),
        ("the name of the largest|the name with the highest value|the winner|the name of the biggest|the name that comes out on top", "result = names[values.index(max(values))]", "The largest is **{out}**."),
        ("the difference between largest and smallest|the range|the gap from lowest to highest", "result = round(max(values) - min(values), 2)", "The range is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "[please |can you |]draw a {k} of {t}: {x}. [next to it|below it|additionally] {w}",
        "{k}, {t} {x}; I also want {w}",
        "make a {k} [of|for] {x} and [say|tell me|print] {w}",
        "[plot|show] {x} as a {k}, and {w}",
        "{t}: {x}. {k} [please|] and {w}",
        "{x} - {k} and {w}",
        "I need a {k} of {x}, plus {w}",
        "{k}: {x}. what is {w}",
        "[show|draw] me a {k} [with|of] {t} {x}; {w} too",
        "here are [our|my|the] {t}: {x}. [chart|visualize|plot] them as a {k} and [report|work out|write down] {w}",
        "[could you|can you|please] [turn|put] {x} into a {k}? [I would also like|also give me|and then tell me] {w}",
        "{t} [by the numbers|this time|so far]: {x}. {k} first, then {w}",
        "[use|take] matplotlib for a {k} of {x}[,| and] then print {w}",
        "[for my|for the] [report|slides|meeting]: a {k} of the {t} {x}, together with {w}",
        "what is {w} of {x}? [draw|show|plot] a {k} as well",
        "[first|step one:] draw {x} as a {k}[. then|; after that] [compute|find|tell me] {w}",
        "I would like to see {x} in a {k}, and know {w}",
        "two things for {x}: a {k}, and {w}",
        "{w} and a {k} for these {t}: {x}",
        "[my boss|my teacher|our team] wants the {t} ({x}) as a {k} with {w} [below it|under it|beside it]",
        "{k} + {w}: {x}",
        "data for {t}: {x}; [needed|wanted]: {k}, {w}",
        "[graph|picture] these {t} with a {k} - {x} - and [calculate|determine] {w}",
        "please visualise {x} [using|with|by] a {k}; what [about|is] {w}",
        "we counted {t}: {x}. [show it as|make] a {k}, [say|state] {w}",
        "after the {k} of {x} print {w} [too|as well]",
        k=said, t=topic, x=typed_pairs(names, values, draw), w=draw.phrase(*words.split("|")),
    )  # fmt: skip
    code = f"{PLT}names = {names}\nvalues = {values}\nplt.{call}(names, values)\nplt.show()\n{formula}\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"Here is the {said}. {answer}", think=f"plt.{call} of {values} for {names}, then the figure.")  # fmt: skip


CURVES = (
    ("x^2 - {a}x + {b}", "x ** 2 - {a} * x + {b}"), ("x^2 + {a}x - {b}", "x ** 2 + {a} * x - {b}"), ("{a}x - {b}", "{a} * x - {b}"), ("{b} - x^2", "{b} - x ** 2"), ("x^3 - {a}x", "x ** 3 - {a} * x"),
    ("{a}sin(x)", "{a} * np.sin(x)"), ("x^3 - {a}x^2", "x ** 3 - {a} * x ** 2"), ("{a} - {b}x^2", "{a} - {b} * x ** 2"), ("e^(-x) + {a}", "np.exp(-x) + {a}"), ("|x - {a}| + {b}", "abs(x - {a}) + {b}"), ("x + {a}cos(x)", "x + {a} * np.cos(x)"), ("cos(x) + {a}", "np.cos(x) + {a}"), ("(x - {a})^2", "(x - {a}) ** 2"), ("{a}x^2 - {b}", "{a} * x ** 2 - {b}"), ("sin(x) + x", "np.sin(x) + x"), ("x^2 - {b}", "x ** 2 - {b}"),
)  # fmt: skip


@family("plotting", heavy=True, weight=1.2)
def curve_and_extreme(draw: Draw) -> tuple[Item, ...]:
    """A curve, and its lowest or highest value, or the place of it."""
    a, b = draw.integer(2, 9), draw.integer(1, 20)
    text, python = (s.format(a=a, b=b) for s in draw.pick(*CURVES))
    low = draw.integer(-8, 0)
    high = low + draw.integer(6, 16)
    words, formula, answer = draw.pick(
        ("[lowest|smallest|minimum] [value of y|y|value]", "y.min()", "The lowest y is **{out}**."), ("[highest|largest|maximum] [value of y|y|value]", "y.max()", "The highest y is **{out}**."),
        ("x [where it is lowest|of the minimum|at which y is smallest]", "x[y.argmin()]", "It is lowest at x = **{out}**."), ("x [where it is highest|of the maximum|at which y is largest]", "x[y.argmax()]", "It is highest at x = **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "with x going from {l} to {h}, plot {f}; report the {w}".replace("{w}", words),
        "draw {f} from {l} to {h} and give the {w}".replace("{w}", words),
        "[plot|graph] {f} between {l} and {h}. what is the {w} [there|]".replace("{w}", words),
        "graph of {f}, x from {l} to {h}, and the {w}".replace("{w}", words),
        "show the curve y = {f} on {l} to {h}; also the {w}".replace("{w}", words),
        "[sketch|plot] f(x) = {f} for {l} <= x <= {h}, with the {w}".replace("{w}", words),
        "what does {f} look like from x = {l} to x = {h}, and what is the {w}".replace("{w}", words),
        "the function is {f}. [draw|plot|show] it on the interval {l} to {h}; [find|read off|print] the {w}".replace("{w}", words),
        "[using|with] numpy and matplotlib, plot {f} for x from {l} to {h}[. then print|, then print] the {w}".replace("{w}", words),
        "let x run from {l} to {h}. [curve|graph|plot] of {f} and the {w}, please".replace("{w}", words),
        "{w} of {f} between {l} and {h}, and a [plot|graph|picture] of it".replace("{w}", words),
        "y = {f}; x in [the range |]{l}..{h}; plot plus {w}".replace("{w}", words),
        "find the {w} of y = {f} for x between {l} and {h}[ and draw the curve|, with a plot]".replace("{w}", words),
        "I need a [graph|plot] of {f} [over|on] {l} to {h}. [also tell me|and also] the {w}".replace("{w}", words),
        "[make|create] a plot of f(x) = {f}, {l} to {h}, [and state|also state|stating] the {w}".replace("{w}", words),
        "[visualise|visualize|chart] {f} when x goes from {l} up to {h}; {w}[ too| as well|]".replace("{w}", words),
        "can you plot {f} for me, x between {l} and {h}? I am looking for the {w}".replace("{w}", words),
        f=text, l=low, h=high,
    )  # fmt: skip
    code = f"{NP}{PLT}x = np.linspace({low}, {high}, 1001)\ny = {python}\nplt.plot(x, y)\nplt.show()\nresult = round(float({formula}), 2) + 0.0\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"The plot shows y = {text}. {answer}", think=f"Plot {python} from {low} to {high}, then {formula}.")  # fmt: skip


@family("plotting", heavy=True)
def scatter_and_correlation(draw: Draw) -> tuple[Item, ...]:
    count = draw.integer(4, 7)
    xs = [draw.random.randint(0, 20) for _ in range(count)]
    k = draw.integer(1, 6)
    ys = [x * k + draw.random.randint(0, 30) for x in xs]
    if len(set(xs)) < 2 or len(set(ys)) < 2:
        xs, ys = [1, 2, 4, 5], [3, 8, 9, 14]
    a, b = draw.pick(("x", "y"), ("minutes", "laps"), ("age", "income"), ("height", "weight"), ("ads", "sales"), ("temperature", "visitors"), ("dose", "effect"))  # fmt: skip
    p = draw.pick(2, 3, 3, 4)
    line = draw.chance(0.3)
    end = draw.pick(f" with {p} decimals", f", {p} decimals", f" ({p} decimals)")
    w = draw.pick("slope of the best line", "slope of the trend line", "slope of the regression line") if line else draw.pick("correlation", "correlation coefficient", "correlation r")  # fmt: skip
    prompt = draw.phrase(
        "points with {a} {x} and {b} {y}: draw them, then the {w}{e}",
        "[make|draw] a scatter plot of {b} ({y}) over {a} ({x}) and compute the {w}{e}",
        "{a}: {x}; {b}: {y}. [scatter plot|plot the points] and {w}{e}",
        "plot {b} {y} versus {a} {x} as points. what is the {w}{e}",
        "{a} {x}, {b} {y}: scatter and {w}{e}",
        "show {a} = {x} and {b} = {y} as dots, with the {w}{e}",
        "I measured {a} {x} and {b} {y}. [make|draw] a scatter plot and [find|print|compute] the {w}{e}",
        "is there a link between {a} ({x}) and {b} ({y})? [dots|scatter plot] and {w}{e}",
        "[chart|draw] {b} against {a} as [dots|points|a scatter plot], {a} = {x}, {b} = {y}; [the|also the] {w}{e}",
        "first list, {a}: {x}. second list, {b}: {y}. scatter them and give the {w}{e}",
        "how do {a} {x} and {b} {y} go together? [scatter plot|point plot], then the {w}{e}",
        "[use|with] matplotlib: points of {a} {x} and {b} {y}, and the {w}{e}",
        "scatter plot [wanted|please], {a} on the x axis: {x}, {b} on the y axis: {y}. tell me the {w}{e}",
        "[our|the] data: {a} = {x}; {b} = {y}. [plot it|show the points], [find|work out] the {w}{e}",
        "[visualise|visualize] how {b} {y} depends on {a} {x} and report the {w}{e}",
        "{w} of {a} {x} and {b} {y}, [and|with] a scatter plot{e}",
        a=a, b=b, x=draw.pick(",".join(map(str, xs)), ", ".join(map(str, xs)), str(xs)), y=draw.pick(",".join(map(str, ys)), ", ".join(map(str, ys)), str(ys)), w=w, e=end,
    )  # fmt: skip
    formula = "np.polyfit(x, y, 1)[0]" if line else "np.corrcoef(x, y)[0, 1]"
    code = f"{NP}{PLT}x = {xs}\ny = {ys}\nplt.scatter(x, y)\nplt.show()\nresult = round(float({formula}), {p})\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"Here is the scatter plot. The {w} is **{{out}}**.", think=f"plt.scatter, then {formula}.")  # fmt: skip


@family("plotting", heavy=True)
def histogram_counts(draw: Draw) -> tuple[Item, ...]:
    """A histogram with given classes, and how many are in each."""
    width, bins = draw.pick(2, 5, 5, 10, 10, 20), draw.integer(2, 4)
    values = [draw.random.randint(0, width * bins - 1) for _ in range(draw.integer(7, 12))]
    edges = [width * i for i in range(bins + 1)]
    classes = ", ".join(f"{e}-{e + width - 1}" for e in edges[:-1])
    prompt = draw.phrase(
        "classes {c} for the data {v}: histogram and frequencies",
        "[draw|make|plot] a histogram of {v} with the bins {c} and [say|tell me] how many are in each",
        "{v}: histogram with bins of width {w} [from 0|starting at 0], and the counts",
        "group {v} into {c}, plot the histogram and give the counts",
        "histogram with bin edges {e} for {v}, also the counts",
        "how many of {v} fall into {c}? draw a histogram too",
        "[sort|put|divide] {v} into the [classes|groups|bins] {c}; [show|plot] a histogram [and print|with] the frequencies",
        "frequency of each [class|bin] {c} in {v}, and a histogram",
        "I want a histogram of {v}. bins: {c}. [how many values are in each|what are the counts]",
        "my [data|measurements|scores] are {v}. [draw|make] a histogram with edges at {e} and tell me the [counts|frequencies]",
        "[bin|class] the values {v} by {w}s, [starting at|beginning with] 0, histogram and counts",
        "[count|tally] {v} per bin of [width|size] {w} from 0 on and [plot|draw] the histogram",
        "distribution of {v}: histogram with the edges {e}, then the number in each bin",
        "[please|can you] show how {v} [spread|are distributed] over {c} as a histogram, counts included",
        "histogram[,| of the data] {v}, [edges|limits] {e}; counts per [bin|class]",
        "[using|with] matplotlib, histogram of {v} with bins {e}. print the counts",
        v=typed(values, draw), c=classes, w=width, e=", ".join(map(str, edges)),
    )  # fmt: skip
    code = f"{PLT}values = {values}\ncounts, edges, _ = plt.hist(values, bins={edges})\nplt.show()\nprint([int(n) for n in counts])"  # fmt: skip
    return ask(prompt, code, "In the bins there are **{out}**.", think=f"plt.hist with the edges {edges}; the counts.")  # fmt: skip


@family("plotting", heavy=True)
def two_curves(draw: Draw) -> tuple[Item, ...]:
    """Two lines or curves, and where they meet."""
    x0, a, c = draw.integer(-4, 8), draw.integer(1, 6), -draw.integer(1, 6)
    b = draw.integer(-9, 9)
    d = a * x0 + b - c * x0

    def line(k: int, m: int) -> str:
        first = {1: "x", -1: "-x"}.get(k, f"{k}x")
        return first if m == 0 else f"{first} {'+' if m > 0 else '-'} {abs(m)}"

    f, g = line(a, b), line(c, d)
    low, high = min(-2, x0 - 4), max(6, x0 + 4)
    prompt = draw.phrase(
        "put the lines y = {f} and y = {g} on one chart, and what is their common point",
        "plot y = {f} and y = {g}. where do they [cross|meet|intersect]",
        "[graph|draw] {f} and {g} in one plot, with their intersection",
        "two lines: y = {f}, y = {g}. plot both and find the [crossing point|intersection]",
        "at which point do y = {f} and y = {g} meet? plot them [too|]",
        "plot the lines {f} and {g} together and say where they are equal",
        "[show|draw] me both lines, y = {f} and y = {g}. [which point do they share|what point is on both]",
        "intersection of y = {f} [with|and] y = {g}, [with|and] a plot of both",
        "[first|line one] y = {f}, [second|line two] y = {g}. [graph|plot] them and give the x and y where they cross",
        "solve {f} = {g} graphically, and give the point",
        "for which x and y do {f} and {g} agree? [draw|plot] both lines",
        "where does the line y = {f} hit the line y = {g}? [please plot them|with a picture|show a graph]",
        "I have two straight lines, {f} and {g}. [plot them in one figure|one graph please] and [find|tell me] [the common point|where they cross]",
        "[using|with] matplotlib draw y = {f} together with y = {g}; print the [crossing|intersection]",
        "y is {f} in one case and {g} in the other. plot both, and [where|at which x and y] are they the same",
        "[visualise|visualize|chart] y = {f} and y = {g}[ and mark down|, also print] their meeting point",
        f=f, g=g,
    )  # fmt: skip
    code = (
        f"{NP}{PLT}x = np.linspace({low}, {high}, 200)\nplt.plot(x, {a} * x + {b})\nplt.plot(x, {c} * x + {d})\nplt.show()\n"
        f"x0 = ({d} - {b}) / ({a} - {c})\nprint(round(x0, 4), round({a} * x0 + {b}, 4))"
    ).replace("+ -", "- ").replace("- -", "+ ")  # fmt: skip
    return ask(prompt, code, "They meet at x and y: **{out}**.", think=f"Plot both; they meet where {f} = {g}.")  # fmt: skip


@family("plotting", heavy=True)
def growth_plot(draw: Draw) -> tuple[Item, ...]:
    """Something that grows or falls by a percentage, plotted, with the last value."""
    m, p, y = draw.pick(100, 500, 1000, 1000, 2000, 5000, draw.integer(50, 20000)), draw.pick(1, 2, 3, 4, 5, 6, 7, 8, 10), draw.integer(4, 30)  # fmt: skip
    down = draw.chance(0.2)
    rise: tuple[str, ...] = (
        "chart an account of {m} with {p}% added every year, {y} years long, final balance [too|]",
        "[draw|plot] how {m} grows at {p}% a year over {y} years, and give the final value",
        "{m} with {p}% interest for {y} years: plot it and tell me the last value",
        "graph of a population of {m} that grows {p}% each year for {y} years, final size",
        "plot compound interest: {m}, {p}%, {y} years. end value",
        "show the savings of {m} at {p} percent over {y} years as a line, and what they are at the end",
        "I put {m} in the bank at {p}% a year. [draw|plot|chart] the [balance|growth] for {y} years; what [do I have|is there] at the end",
        "starting at {m}, up {p} percent [every|each|a] year, {y} years: [graph|line chart] and the last value",
        "[a town|a village|a herd] of {m} grows by {p}% yearly. [plot|show] the next {y} years, [and its size after them|with the size at the end]",
        "how does {m} develop with {p}% growth per year in {y} years? [plot|curve] and [end value|final amount]",
        "[visualise|visualize] {y} years of {p}% [interest|growth] on {m}. [final number|what comes out at the end]",
        "[line plot|curve] of {m} compounding at {p} percent for {y} years, [plus|and] the final balance",
        "an investment of {m} earns {p}% per year: plot {y} years and print where it ends",
    )
    fall: tuple[str, ...] = (
        "plot the value of a [car|machine] of {m} that loses {p}% a year for {y} years. what is it worth at the end",
        "[draw|plot] how {m} shrinks by {p}% per year over {y} years, and the final value",
        "{m} falling {p} percent every year for {y} years: line plot and last value",
        "graph of {m} decreasing {p}% a year, {y} years, final amount",
        "a [phone|boat|tractor] costs {m} and loses {p} percent of its value each year. [chart|plot] {y} years, [and the value then|final value too]",
        "[show|plot] the decline of {m} by {p}% [yearly|each year|every year] for {y} years, what [remains|is left] at the end",
        "start {m}, down {p}% a year, {y} years: curve and end value",
        "a stock of {m} fish shrinks {p}% per year. draw the next {y} years; how many [remain|are left]",
        "[depreciation|decay] curve: {m}, minus {p} percent per year, {y} years, and the last number",
        "[visualise|visualize] how {m} falls by {p}% every year over {y} years. what is [left|it] then",
    )
    prompt = draw.phrase(*(fall if down else rise), m=m, p=p, y=y)
    code = f"{PLT}values = [{m} * (1 {'-' if down else '+'} {p} / 100) ** n for n in range({y} + 1)]\nplt.plot(values)\nplt.show()\nresult = round(values[-1], 2)\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"After {y} years it is **{{out}}**.", think=f"{m} times (1 {'-' if down else '+'} {p} / 100) to the power n, for {y} years.")  # fmt: skip
