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
        ("the total [number|]|the sum|how many altogether|the total", "result = round(sum(values), 2)", "The total is **{out}**."),
        ("the mean|the average|the average value|the mean value", "result = round(sum(values) / len(values), 2)", "The mean is **{out}**."),
        ("the maximum|the highest value|the largest value", "result = max(values)", "The largest value is **{out}**."),
        ("the minimum|the lowest value|the smallest value", "result = min(values)", "The smallest value is **{out}**."),
        ("which one is largest|which is the highest|the winner", "result = names[values.index(max(values))]", "The largest is **{out}**."),
        ("the difference between largest and smallest|the range", "result = round(max(values) - min(values), 2)", "The range is **{out}**."),
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
        k=said, t=topic, x=typed_pairs(names, values, draw), w=draw.phrase(*words.split("|")) if "[" not in words else draw.pick("the total", "the sum", "the total number"),
    )  # fmt: skip
    code = f"{PLT}names = {names}\nvalues = {values}\nplt.{call}(names, values)\nplt.show()\n{formula}\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"Here is the {said}. {answer}", think=f"plt.{call} of {values} for {names}, then the figure.")  # fmt: skip


CURVES = (
    ("x^2 - {a}x + {b}", "x ** 2 - {a} * x + {b}"), ("x^2 + {a}x - {b}", "x ** 2 + {a} * x - {b}"), ("{a}x - {b}", "{a} * x - {b}"), ("{b} - x^2", "{b} - x ** 2"), ("x^3 - {a}x", "x ** 3 - {a} * x"),
    ("{a}sin(x)", "{a} * np.sin(x)"), ("cos(x) + {a}", "np.cos(x) + {a}"), ("(x - {a})^2", "(x - {a}) ** 2"), ("{a}x^2 - {b}", "{a} * x ** 2 - {b}"), ("sin(x) + x", "np.sin(x) + x"), ("x^2 - {b}", "x ** 2 - {b}"),
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
        ("x [where it is lowest|of the minimum]", "x[y.argmin()]", "It is lowest at x = **{out}**."), ("x [where it is highest|of the maximum]", "x[y.argmax()]", "It is highest at x = **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "with x going from {l} to {h}, plot {f}; report the {w}".replace("{w}", words),
        "draw {f} from {l} to {h} and give the {w}".replace("{w}", words),
        "[plot|graph] {f} between {l} and {h}. what is the {w} [there|]".replace("{w}", words),
        "graph of {f}, x from {l} to {h}, and the {w}".replace("{w}", words),
        "show the curve y = {f} on {l} to {h}; also the {w}".replace("{w}", words),
        "[sketch|plot] f(x) = {f} for {l} <= x <= {h}, with the {w}".replace("{w}", words),
        f=text, l=low, h=high,
    )  # fmt: skip
    code = f"{NP}{PLT}x = np.linspace({low}, {high}, 1001)\ny = {python}\nplt.plot(x, y)\nplt.show()\nresult = round(float({formula}), 2)\nprint(result)"  # fmt: skip
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
        f=f, g=g,
    )  # fmt: skip
    code = (
        f"{NP}{PLT}x = np.linspace({low}, {high}, 200)\nplt.plot(x, {a} * x + {b})\nplt.plot(x, {c} * x + {d})\nplt.show()\n"
        f"x0 = ({d} - {b}) / ({a} - {c})\nprint(round(x0, 4), round({a} * x0 + {b}, 4))"
    ).replace("+ -", "- ").replace("- -", "+ ")  # fmt: skip
    return ask(prompt, code, "They meet at x and y: **{out}**.", think=f"Plot both; they meet where {a}x + {b} = {c}x + {d}.")  # fmt: skip


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
    )
    fall: tuple[str, ...] = (
        "plot the value of a [car|machine] of {m} that loses {p}% a year for {y} years. what is it worth at the end",
        "[draw|plot] how {m} shrinks by {p}% per year over {y} years, and the final value",
        "{m} falling {p} percent every year for {y} years: line plot and last value",
        "graph of {m} decreasing {p}% a year, {y} years, final amount",
    )
    prompt = draw.phrase(*(fall if down else rise), m=m, p=p, y=y)
    code = f"{PLT}values = [{m} * (1 {'-' if down else '+'} {p} / 100) ** n for n in range({y} + 1)]\nplt.plot(values)\nplt.show()\nresult = round(values[-1], 2)\nprint(result)"  # fmt: skip
    return ask(prompt, code, f"After {y} years it is **{{out}}**.", think=f"{m} times (1 {'-' if down else '+'} {p} / 100) to the power n, for {y} years.")  # fmt: skip
