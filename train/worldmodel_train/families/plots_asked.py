"""Plots with a question to them: labelled series, functions and their values, shapes, chance."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.notebook import PLT, typed
from worldmodel_train.families.words import some_names

NP = "import numpy as np\n"

_DAYS = "mon tue wed thu fri sat sun".split()
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_SERIES = (
    ("my weight", "week", "lost", 60, 95, 1), ("sales", "month", "grown", 20, 300, 0), ("temperature", "day", "risen", -5, 32, 0), ("visitors", "day", "grown", 10, 400, 0), ("my savings", "month", "grown", 100, 900, 0), ("steps", "day", "grown", 2000, 14000, 0), ("rainfall", "month", "changed", 5, 120, 0), ("the water level", "week", "fallen", 10, 90, 0), ("the plant's height", "week", "grown", 3, 40, 1), ("power use", "month", "changed", 90, 400, 0), ("downloads", "day", "grown", 5, 500, 0), ("the price", "year", "risen", 10, 99, 0), ("members", "year", "grown", 20, 300, 0), ("orders", "day", "grown", 3, 90, 0),
)  # fmt: skip


def _labelled(draw: Draw) -> tuple[str, list[str], list[int | float], str]:
    """What is measured, the labels, the values, and both as told; the largest and the smallest are single."""
    what, unit, _, low, high, places = draw.pick(*_SERIES)
    n = draw.integer(4, 6)
    if unit == "day":
        start = draw.integer(0, 7 - n)
        labels = _DAYS[start : start + n]
    elif unit == "month":
        start = draw.integer(0, 12 - n)
        labels = _MONTHS[start : start + n]
    elif unit == "year":
        labels = [str(y) for y in range(2018, 2018 + n)]
    else:
        labels = [f"week {i}" for i in range(1, n + 1)]
    if labels[0][0].isalpha() and unit != "week" and draw.chance(0.3):
        labels = [x.title() for x in labels]
    values: list[int | float] = [draw.decimal(low, high, 1) if places else v for v in draw.random.sample(range(low, high + 1), n)]  # fmt: skip
    if len(set(values)) < n:
        values = [*range(low, low + n)]
        draw.random.shuffle(values)
    form, glue = draw.pick(("{} {}", ", "), ("{}: {}", ", "), ("{} {}", " "), ("{} = {}", ", "), ("{}: {}", "; "), ("{} {}", "; "))  # fmt: skip
    if unit == "year":
        form, glue = draw.pick(("{}: {}", ", "), ("{} = {}", ", "), ("{}: {}", "; "))
    return what, labels, values, glue.join(map(form.format, labels, values))


_KINDS = (("line chart", "plot"), ("line chart", "plot"), ("line graph", "plot"), ("line plot", "plot"), ("bar chart", "bar"), ("bar chart", "bar"), ("bar graph", "bar"), ("graph", "plot"), ("chart", "bar"))  # fmt: skip


@family("plotting", heavy=True, weight=2)
def chart_of_series(draw: Draw) -> tuple[Item, ...]:
    """A chart of values with labels, and which label or what figure stands out."""
    what, labels, values, told = _labelled(draw)
    kind, call = draw.pick(*_KINDS)
    unit = "day" if labels[0].lower() in _DAYS else "month" if labels[0].lower() in _MONTHS else "year" if labels[0].isdigit() else "week"  # fmt: skip
    k = draw.pick(*values)
    t, formula, answer = draw.pick(
        ((f"which {unit} is the highest", f"which {unit} is highest", f"in which {unit} was it the most", f"what is the best {unit}", f"the {unit} with the largest value", f"on which {unit} is the peak"), "labels[values.index(max(values))]", "The highest is **{out}**."),
        ((f"which {unit} is the lowest", f"in which {unit} was it the least", f"what is the worst {unit}", f"the {unit} with the smallest value"), "labels[values.index(min(values))]", "The lowest is **{out}**."),
        (("how much did it change from first to last", "how much is the change altogether", "what is the difference between the first and the last value", "total change from start to end", "how much more or less is it at the end than at the start"), "round(values[-1] - values[0], 2)", "From first to last it changes by **{out}**."),
        (("what is the average", "mean, please", "what is the average in one number", "what is the mean value", "average rounded to 2 decimals"), "round(sum(values) / len(values), 2)", "The mean is **{out}**."),
        (("what is the total", "how much altogether", "what is the sum of all", "what do they add up to"), "round(sum(values), 2)", "The total is **{out}**."),
        (("how many percent is the change from first to last, 1 decimal", "change from start to end in percent, one decimal", "percentage change from the first to the last value (1 decimal)"), "round((values[-1] - values[0]) / values[0] * 100, 1)", "From first to last it is **{out}%**."),
        (("where is the biggest jump from one to the next", f"after which {unit} is the largest rise", f"from which {unit} to the next does it rise most"), "labels[max(range(len(values) - 1), key=lambda i: values[i + 1] - values[i])]", "The largest rise comes after **{out}**."),
        ((f"how many {unit}s are above {k}", f"on how many {unit}s is it more than {k}", f"number of {unit}s over {k}"), f"sum(v > {k} for v in values)", "There are **{out}**."),
        (("what is the highest value", "what is the maximum", "which value is the largest"), "max(values)", "The highest value is **{out}**."),
        (("what is the range, max minus min", "difference between the highest and the lowest value", "largest minus smallest value"), "round(max(values) - min(values), 2)", "The range is **{out}**."),
    )  # fmt: skip
    if "values[0] * 100" in formula and values[0] <= 0:
        t, formula, answer = ("what is the highest value", "what is the maximum"), "max(values)", "The highest value is **{out}**."  # fmt: skip
    prompt = draw.phrase(
        "{k} please: {x}. {q}?", "{k} of {w}: {x}. {q}?", "{k}, {w}: {x}. {q}", "[draw|make|plot|show] a {k} of {x}. {q}?", "[can you|could you|please] [draw|make] a {k} of {w}? {x}. {q}?", "{w}: {x}. {k} please, and {q}", "{x} - {k}. {q}?", "I wrote down {w}: {x}. show it as a {k}. {q}?", "plot {x} as a {k}, {q}?", "{q}? show a {k} too: {x}", "make a {k} for {w} ({x}) and tell me: {q}?", "here is {w}: {x}. I want a {k}. {q}?",
        "a {k} with {x}. {q}?", "{k}: {x}; {q}?", "[using|with] matplotlib, {k} of {w} {x}. {q}?", "visualize {w}, {x}, in a {k}. {q}?", "this is {w}: {x}. please give me a {k} and answer: {q}?", "{w} was {x}. {k}! {q}?", "for my report: {k} of {x}. {q}?",
        k=kind, w=what, x=told, q=draw.pick(*t),
    )  # fmt: skip
    code = f"{PLT}labels = {labels}\nvalues = {values}\nplt.{call}(labels, values)\nplt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here is the {kind}. {answer}", think=f"plt.{call} of the values, then {formula}.")  # fmt: skip


@family("plotting", heavy=True, weight=1.2)
def ranked_bars(draw: Draw) -> tuple[Item, ...]:
    """Bars in the order of their values, upright or lying, and who is where."""
    names = some_names(draw, draw.integer(3, 6)) if draw.chance(0.6) else draw.random.sample(["apples", "pears", "plums", "tea", "coffee", "milk", "Python", "Java", "Rust", "bus", "train", "car", "red", "blue", "green"], draw.integer(3, 6))  # fmt: skip
    values = draw.random.sample(range(1, draw.pick(30, 100, 500)), len(names))
    told = draw.pick(", ", "; ").join(map(draw.pick("{} {}", "{}: {}", "{} has {}", "{} = {}").format, names, values))  # fmt: skip
    lying, up = draw.chance(0.6), draw.chance(0.3)
    order = draw.pick("smallest first", "from the lowest up", "in ascending order", "from low to high") if up else draw.pick("largest first", "sorted from highest", "from highest to lowest", "in descending order", "biggest first", "best first")  # fmt: skip
    bars = draw.pick("horizontal bar chart", "horizontal bars", "lying bars") if lying else draw.pick("bar chart", "bars", "bar graph")  # fmt: skip
    prompt = draw.phrase(
        "{b}: {x}, {o}", "{b} of {x}, {o}", "[draw|make|plot|show] {x} as {a}, {o}", "{x}. {b} {o} please", "{a} for {x}, {o}", "{b}, {o}: {x}", "please [make|draw] {a} with {x}, {o}", "I need {a} of {x}, {o}", "rank {x} {o} in {a}", "show the ranking as {a}, {o}: {x}", "{o}, {b} of {x}", "points: {x}. {b}, {o}", "plot these {o} as {a}: {x}", "turn {x} into {a}, {o}", "the results are {x}. show {a}, {o}", "can you put {x} in order, {o}, and draw {a}",
        b=bars, a=bars if bars.endswith("bars") else f"a {bars}", x=told, o=order,
    )  # fmt: skip
    code = f"{PLT}data = {dict(zip(names, values, strict=True))}\nnames = sorted(data, key=data.get{'' if up else ', reverse=True'})\nplt.{'barh' if lying else 'bar'}(names, [data[n] for n in names])\n" + ("plt.gca().invert_yaxis()\n" if lying else "") + "plt.show()\nprint(*names, sep=', ')"  # fmt: skip
    return ask(prompt, code, f"The bars, {'smallest' if up else 'largest'} first: **{{out}}**.", think="Sort the names by their values, then draw the bars.")  # fmt: skip


def _line(k: int, m: int) -> str:
    first = {1: "x", -1: "-x"}.get(k, f"{k}x")
    return first if m == 0 else f"{first} {'+' if m > 0 else '-'} {abs(m)}"


@family("plotting", heavy=True, weight=2)
def function_and_question(draw: Draw) -> tuple[Item, ...]:
    """The graph of a function, and its zeros, its value somewhere, its intercept, slope or vertex."""
    k, m, p = draw.pick(-4, -3, -2, -1, 1, 2, 3, 4, 5), draw.integer(-12, 12), draw.integer(-3, 5)
    r, s = sorted(draw.random.sample(range(-4, 7), 2))
    straight = draw.chance(0.5)
    if straight:
        text, python = _line(k, m), f"{k} * x + {m}".replace("+ -", "- ").removeprefix("1 * ")
    else:
        b, c = -(r + s), r * s
        text = "x^2" + (f" {'+' if b > 0 else '-'} {'' if abs(b) == 1 else abs(b)}x" if b else "") + (f" {'+' if c > 0 else '-'} {abs(c)}" if c else "")  # fmt: skip
        python = "x ** 2" + (f" + {b} * x" if b else "") + (f" + {c}" if c else "")
        python = python.replace("+ -", "- ").replace(" 1 * x", " x")
        if draw.chance(0.3):
            text = text.replace("x^2", "x**2") if draw.chance(0.5) else text.replace("x^2", "x²")
    span = draw.chance(0.65)
    low, high = (draw.pick(-10, -6, -5), draw.pick(6, 8, 10)) if span else (-10, 10)
    zeros: tuple[str, ...] = ("where does it cross the x-axis", "where is it zero", "what are its zeros", "at which x is y = 0", "where does the graph meet the x axis", "for which x is the value 0", "x-intercept please", "find the roots")  # fmt: skip
    if straight:
        zeros = tuple(z for z in zeros if "zeros" not in z and "roots" not in z)
        answer = "It crosses the x axis at x = **{out}**."
        root = f"print(round(float(np.roots([{k}, {m}])[0]), 4) + 0.0)"
    else:
        root = f"print(sorted(round(float(z), 4) for z in np.roots([1, {-(r + s)}, {r * s}])))"
        answer = "The zeros are **{out}**."
    t, code, answer = draw.pick(
        (zeros, root, answer),
        (zeros, root, answer),
        ((f"what is y at x = {p}", f"value at x = {p}", f"what is f({p})", f"what is y for x = {p}", f"which y belongs to x = {p}"), f"x = {p}\nprint({python})", f"At x = {p} it is **{{out}}**."),
        (("where does it cross the y-axis", "what is the y-intercept", "at which y does it cut the y axis", "value at x = 0"), f"x = 0\nprint({python})", "It crosses the y axis at y = **{out}**."),
        (("what is its slope", "how steep is it", "slope of the line", "what is the gradient"), f"print({k})", "The slope is **{out}**.") if straight else (("where is its lowest point", "what is the vertex", "coordinates of the vertex", "at which point is the minimum", "turning point"), f"x = -({-(r + s)}) / 2\nprint((x, {python}))", "The lowest point is **{out}**."),
    )  # fmt: skip
    where = draw.phrase(
        "from {a} to {b}", "for x from {a} to {b}", "between {a} and {b}", ", x from {a} to {b}", "for {a} <= x <= {b}", "on [{a}, {b}]", "for x between {a} and {b}",
        a=low, b=high,
    ) if span else ""  # fmt: skip
    where = where if where[:1] in ("", ",") else f" {where}"
    f = draw.pick("y = {}", "f(x) = {}", "y = {}", "f(x) = {}", "{}", "the function {}", "the function f(x) = {}", "the curve y = {}" if not straight else "the line y = {}").format(text)  # fmt: skip
    prompt = draw.phrase(
        "plot {f}{w}; {q}?", "plot {f}{w}. {q}?", "graph {f}{w} and tell me, {q}?", "draw {f}{w}. {q}", "[sketch|show] {f}{w}. {q}?", "{q}? plot {f}{w}", "[please|can you] plot {f}{w}. {q}?", "graph of {f}{w}. {q}?", "I want to see {f}{w}. {q}?", "make a plot of {f}{w}, {q}?", "{f}{w}: plot it. {q}?", "[math homework|my task]: draw {f}{w}. {q}?", "show me the graph of {f}{w}. also, {q}?", "how does {f} look{w}? and {q}?", "[using|with] matplotlib plot {f}{w}. {q}?", "picture of {f}{w} please. {q}?", "draw the graph of {f}{w} and answer: {q}?", "can I see {f}{w} as a graph? {q}?",
        f=f, w=where, q=draw.pick(*t),
    )  # fmt: skip
    body = f"{NP}{PLT}x = np.linspace({low}, {high}, 400)\nplt.plot(x, {python})\nplt.grid()\nplt.show()\n{code}"  # fmt: skip
    return ask(prompt, body, f"Here is the graph of {text}. {answer}", think=f"Plot {python}, then work it out.")  # fmt: skip


_CURVES = (
    ("x^2", "x ** 2"), ("x^3", "x ** 3"), ("2^x", "2 ** x"), ("3^x", "3 ** x"), ("2x", "2 * x"), ("x + {k}", "x + {k}"), ("{k}x", "{k} * x"), ("x^2 + {k}", "x ** 2 + {k}"), ("{k}x + {m}", "{k} * x + {m}"), ("sin(x)", "np.sin(x)"), ("cos(x)", "np.cos(x)"), ("e^x", "np.exp(x)"), ("{k} - x", "{k} - x"), ("x^2 - {k}x", "x ** 2 - {k} * x"), ("sqrt(x)", "np.sqrt(x)"), ("|x - {k}|", "abs(x - {k})"),
)  # fmt: skip


@family("plotting", heavy=True, weight=1.5)
def two_functions_at(draw: Draw) -> tuple[Item, ...]:
    """Two functions in one plot, and their values, the larger one, or the difference at some x."""
    k, m, high = draw.integer(2, 6), draw.integer(1, 9), draw.pick(4, 5, 6, 10)
    (f, f_code), (g, g_code) = ((a.format(k=k, m=m), b.format(k=k, m=m)) for a, b in draw.random.sample(_CURVES, 2))  # fmt: skip
    p = draw.integer(1, high)
    t, formula, answer = draw.pick(
        (("what are their values at x={p}", "what are both values at x = {p}", "what are their y values at x = {p}", "how large are they at x = {p}", "values of both for x = {p}", "what do they give at x = {p}"), "round(float(f({p})), 4), round(float(g({p})), 4)", "At x = {p} they are **{{out}}**."),
        (("which is larger at x = {p}", "which one is bigger at x = {p}", "which is on top at x = {p}"), "'first' if f({p}) > g({p}) else 'second' if f({p}) < g({p}) else 'equal'", "The larger one at x = {p}: **{{out}}**."),
        (("how far apart are they at x = {p}", "what is the difference at x = {p}", "vertical distance at x = {p}"), "round(abs(float(f({p}) - g({p}))), 4)", "At x = {p} they are **{{out}}** apart."),
    )  # fmt: skip
    q, formula, answer = draw.pick(*t).format(p=p), formula.replace("{p}", str(p)), answer.format(p=p)  # fmt: skip
    prompt = draw.phrase(
        "graph {f} and {g} together on 0 to {h}, {q}?", "plot {f} and {g} from 0 to {h}. {q}?", "plot y = {f} and y = {g} in one figure, x from 0 to {h}. {q}?", "[draw|show] the graphs of {f} and {g}, 0 <= x <= {h}. {q}?", "{f} versus {g} for x from 0 to {h}: plot, and {q}?", "compare {f} with {g} in a plot from 0 to {h}. {q}?", "{q}: {f} and {g}? plot both from 0 to {h}", "one chart with {f} and {g} (0 to {h}). {q}?", "first function {f}, second function {g}. plot both on 0 to {h}; {q}?", "[can you|please] plot {f} against {g} between 0 and {h}? {q}?", "overlay {f} and {g} for 0 to {h}. {q}?", "two curves, {f} and {g}, x in 0 to {h}. {q}?", "let f(x) = {f} and g(x) = {g}. plot them from 0 to {h}, {q}?", "I want to compare {f} and {g} on the interval 0 to {h}. {q}?",
        f=f, g=g, h=high, q=q,
    )  # fmt: skip
    code = f"{NP}{PLT}def f(x):\n    return {f_code}\n\ndef g(x):\n    return {g_code}\n\nx = np.linspace(0, {high}, 200)\nplt.plot(x, f(x), label='{f}')\nplt.plot(x, g(x), label='{g}')\nplt.legend()\nplt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Both are plotted. {answer}", think=f"Plot {f_code} and {g_code}, then look at x = {p}.")  # fmt: skip


@family("plotting", heavy=True, weight=1.2)
def points_and_line(draw: Draw) -> tuple[Item, ...]:
    """Points with the straight line that fits best: its slope, its intercept, a prediction."""
    n = draw.integer(4, 6)
    step, first = draw.pick(1, 1, 2, 5, 10), draw.pick(0, 1, 1, 2, 10, 100)
    xs = [first + step * i for i in range(n)] if draw.chance(0.6) else sorted(draw.random.sample(range(1, 40), n))  # fmt: skip
    k = draw.integer(1, 6)
    ys = [k * x + draw.integer(-8, 20) + 12 for x in xs]
    a, b = draw.pick(("x", "y"), ("height", "weight"), ("hours", "score"), ("age", "price"), ("temperature", "sales"), ("ads", "orders"), ("km", "fuel"), ("size", "rent"))  # fmt: skip
    new = max(xs) + draw.integer(1, 10)
    glue = draw.pick(", ", " ", ", ")
    x, y = glue.join(map(str, xs)), glue.join(map(str, ys))
    t, formula, answer = draw.pick(
        (("what is its slope", "what is the slope", "slope of the line (2 decimals)", "slope please", "how steep is the line, 2 decimals"), "round(float(slope), 2)", "The slope is **{out}**."),
        (("what is its equation", "equation of the line, 2 decimals", "slope and intercept, 2 decimals", "what are slope and intercept"), "round(float(slope), 2), round(float(intercept), 2)", "Slope and intercept: **{out}**."),
        (("what does it predict for {a} = {m}", "prediction for {a} {m}, 2 decimals", "what {b} would you expect at {a} {m}", "which {b} does the line give for {a} {m}"), f"round(float(slope * {new} + intercept), 2)", f"For {a} = {new} the line gives **{{out}}**."),
        (("where does the line cut the y axis, 2 decimals", "what is its intercept", "intercept of the line"), "round(float(intercept), 2)", "The intercept is **{out}**."),
    )  # fmt: skip
    line = draw.pick("trend line", "trend line", "regression line", "best fit line", "line of best fit", "fitted line")  # fmt: skip
    prompt = draw.phrase(
        "scatter plot of {b} over {a}: {a} {x}; {b} {y}. with a {l}, {q}?", "scatter plot, {a} {x}, {b} {y}, with a {l}. {q}?", "{a}: {x}\n{b}: {y}\nscatter plot with {l}. {q}?", "plot the points {a} {x} and {b} {y} and add a {l}. {q}?", "draw {b} ({y}) against {a} ({x}) with a {l}. {q}?", "{a} = {x}; {b} = {y}. show the points and the {l}. {q}?", "add a {l} to the scatter plot of {a} {x}; {b} {y}. {q}?", "I measured {a} {x} and {b} {y}. plot them, draw the {l}, {q}?", "[make|show] a scatter plot with a {l}. {a}: {x}. {b}: {y}. {q}?", "fit a straight line to {a} {x}, {b} {y} and plot it. {q}?", "{q}? data: {a} {x}, {b} {y}. plot points and {l}", "dots and {l} for {a} {x} and {b} {y}. {q}?", "linear regression with plot: {a} {x}; {b} {y}. {q}?", "can you plot {a} {x} vs {b} {y} including the {l}? {q}?",
        a=a, b=b, x=x, y=y, l=line, q=draw.pick(*t).format(a=a, b=b, m=new),
    )  # fmt: skip
    code = f"{NP}{PLT}x = np.array({xs})\ny = np.array({ys})\nslope, intercept = np.polyfit(x, y, 1)\nplt.scatter(x, y)\nplt.plot(x, slope * x + intercept)\nplt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here are the points and the line. {answer}", think="np.polyfit of degree 1, then points and line.")  # fmt: skip


@family("plotting", heavy=True)
def shape_drawn(draw: Draw) -> tuple[Item, ...]:
    """A circle, a rectangle, a triangle or a polygon drawn, with its area or the way around it."""
    r, a, b, n = draw.integer(1, 12), draw.integer(2, 15), draw.integer(2, 15), draw.integer(5, 9)
    points = [(0, 0), (draw.integer(3, 9), draw.integer(0, 2)), (draw.integer(0, 3), draw.integer(3, 9))]  # fmt: skip
    t_points = ", ".join(map(str, points))
    (x1, y1), (x2, y2) = points[1:]
    circle = f"t = np.linspace(0, 2 * np.pi, 200)\nplt.plot({r} * np.cos(t), {r} * np.sin(t))\n"
    box = f"plt.plot([0, {a}, {a}, 0, 0], [0, 0, {b}, {b}, 0])\n"
    corners = f"t = np.linspace(0, 2 * np.pi, {n} + 1)\nplt.plot({r} * np.cos(t), {r} * np.sin(t))\n"  # fmt: skip
    lines = f"x, y = zip({', '.join(map(str, [*points, points[0]]))})\nplt.plot(x, y)\n"
    shape, draws, options = draw.pick(
        ("a circle with radius {r}|a circle of radius {r}|the circle with r = {r}", circle, (("area", f"round(np.pi * {r} ** 2, 2)"), ("circumference", f"round(2 * np.pi * {r}, 2)"))),
        ("a rectangle of {a} by {b}|a rectangle with sides {a} and {b}|a {a} x {b} rectangle", box, (("area", f"{a} * {b}"), ("perimeter", f"2 * ({a} + {b})"), ("diagonal", f"round(({a} ** 2 + {b} ** 2) ** 0.5, 2)"))),
        ("a triangle with the corners {t}|the triangle {t}|the triangle with vertices {t}", lines, (("area", f"abs({x1} * {y2} - {x2} * {y1}) / 2"),)),
        ("a regular polygon with {n} corners on a circle of radius {r}|a regular {n}-gon with radius {r}", corners, (("area", f"round({n} / 2 * {r} ** 2 * np.sin(2 * np.pi / {n}), 2)"), ("side length", f"round(2 * {r} * np.sin(np.pi / {n}), 2)"))),
    )  # fmt: skip
    said = draw.pick(*shape.split("|")).format(r=r, a=a, b=b, n=n, t=t_points)
    name, formula = draw.pick(*options)
    prompt = draw.phrase(
        "plot {s} and tell me its {w} rounded to 2 decimals", "draw {s}. what is its {w}", "[can you|could you|please] draw {s} and give the {w}", "{s}: draw it and compute the {w}", "show {s} in a plot, with the {w}", "I need a picture of {s}, and its {w}", "sketch {s} with matplotlib; {w}?", "make a figure of {s}. how large is the {w}", "{w} of {s}, and draw it", "a drawing of {s} please. {w} too, 2 decimals", "plot {s} with equal axes and print its {w}", "geometry: draw {s}, then calculate the {w}", "what does {s} look like, and what {w} does it have", "[using|with] python draw {s} and find the {w}",
        s=said, w=name,
    )  # fmt: skip
    head = NP if "np." in draws + formula else ""
    code = f"{head}{PLT}{draws}plt.axis('equal')\nplt.show()\nprint({formula})"
    return ask(prompt, code, f"Here it is. The {name} is **{{out}}**.", think=f"Draw it with equal axes; the {name} is {formula}.")  # fmt: skip


@family("plotting", heavy=True)
def chance_pictured(draw: Draw) -> tuple[Item, ...]:
    """Simulated rolls, tosses, walks and samples in a picture, with one figure."""
    n, seed = draw.pick(100, 200, 500, 1000, 2000, 5000, 10000), draw.pick(0, 1, 2, 7, 42)
    bins = draw.pick(10, 20, 30, 50)
    mean, spread = draw.pick((0, 1), (100, 15), (170, 10), (50, 5), (20, 4))
    said = draw.pick(f", seed {seed}", f" (seed {seed})", f" with seed {seed}", f", seed={seed}")
    rng = f"{NP}{PLT}rng = np.random.default_rng({seed})\n"
    t, code, answer = draw.pick(
        (("roll two dice {n} times{s} and plot how often each total comes. which total is the most frequent", "histogram of the sum of two dice, {n} rolls{s}. most common total?", "simulate {n} rolls of two dice{s}, bar chart of the sums, and say which sum comes most often", "{n} throws of two dice{s}: show the distribution of the total. the most frequent one", "plot the totals of {n} double dice rolls{s}; which is seen most"), f"total = rng.integers(1, 7, {n}) + rng.integers(1, 7, {n})\nvalues, counts = np.unique(total, return_counts=True)\nplt.bar(values, counts)\nplt.show()\nprint(values[counts.argmax()])", "Most often comes **{out}**."),
        (("roll a die {n} times{s} and draw a bar chart of the results. how many sixes", "bar chart of {n} dice rolls{s}, number of sixes?", "simulate {n} rolls of one die{s}, plot the counts and tell me how often the 6 came", "{n} throws of a die{s}: bars for 1 to 6, and the count of 6", "plot the outcome of {n} die rolls{s}; how many were a six"), f"rolls = rng.integers(1, 7, {n})\nvalues, counts = np.unique(rolls, return_counts=True)\nplt.bar(values, counts)\nplt.show()\nprint((rolls == 6).sum())", "There were **{out}** sixes."),
        (("plot a random walk of {n} steps{s}. where does it end", "random walk, {n} steps of +1 or -1{s}: line plot and final position", "simulate and draw a random walk with {n} steps{s}, end point?", "[draw|show] a one-dimensional random walk of {n} steps{s} and tell me the last position", "{n} coin tosses, one up or one down{s}: plot the path. final value?"), f"path = rng.choice([-1, 1], {n}).cumsum()\nplt.plot(path)\nplt.show()\nprint(path[-1])", "It ends at **{out}**."),
        (("histogram of {n} normal random numbers with mean {m} and standard deviation {d}{s}, {b} bins. what is the sample mean", "draw {n} values from a normal distribution, mean {m}, sd {d}{s}; histogram with {b} bins and the mean of the sample", "{n} gaussian numbers ({m}, {d}){s} in a histogram of {b} bins, sample mean?", "simulate {n} normal values, mu = {m}, sigma = {d}{s}, plot a histogram ({b} bins) and print their mean", "bell curve sample: {n} values around {m} with spread {d}{s}, {b} bins. average of the sample"), f"values = rng.normal({mean}, {spread}, {n})\nplt.hist(values, bins={bins})\nplt.show()\nprint(round(float(values.mean()), 3))", "The sample mean is **{out}**."),
        (("toss a coin {n} times{s} and plot the share of heads so far. final share", "running share of heads in {n} coin tosses{s}, line plot, last value?", "law of large numbers: {n} tosses{s}, plot the running proportion of heads and give the last one", "simulate {n} coin flips{s}, draw how the fraction of heads develops, end value"), f"heads = rng.integers(0, 2, {n}).cumsum()\nshare = heads / np.arange(1, {n} + 1)\nplt.plot(share)\nplt.show()\nprint(round(float(share[-1]), 4))", "The final share is **{out}**."),
        (("estimate pi with {n} random points{s}, plot the points and give the estimate", "monte carlo pi with a scatter plot, {n} points{s}. estimate?", "throw {n} random points into the unit square{s}, show them, and estimate pi from those inside the quarter circle", "scatter {n} random points{s} and use them to approximate pi"), f"x, y = rng.random({n}), rng.random({n})\ninside = x ** 2 + y ** 2 <= 1\nplt.scatter(x, y, c=inside, s=4)\nplt.show()\nprint(round(4 * float(inside.mean()), 4))", "The estimate of pi is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, n=n, s=said, m=mean, d=spread, b=bins)
    return ask(prompt, f"{rng}{code}", f"Here is the plot. {answer}", think=f"A generator with seed {seed}, then the picture.")  # fmt: skip


@family("plotting", heavy=True, weight=1.2)
def data_and_plot(draw: Draw) -> tuple[Item, ...]:
    """A box plot, a histogram or plain values in a picture, with one of the usual figures."""
    values = [draw.random.randint(1, draw.pick(30, 60, 100)) for _ in range(draw.integer(6, 10))]
    kind, call = draw.pick(("boxplot", "plt.boxplot(values)"), ("box plot", "plt.boxplot(values)"), ("histogram", "plt.hist(values)"), ("dot plot", "plt.plot(values, 'o')"), ("line plot", "plt.plot(values)"), ("bar chart", "plt.bar(range(len(values)), values)"), ("box and whisker plot", "plt.boxplot(values)"))  # fmt: skip
    t, formula, answer = draw.pick(
        (("whats the median", "what is the median", "which value is the median", "give me the median", "median please"), "np.median(values)", "The median is **{out}**."),
        (("what is the mean, 2 decimals", "what is the average to 2 decimals", "mean rounded to 2 places", "what is the average, 2 decimals"), "round(np.mean(values), 2)", "The mean is **{out}**."),
        (("what are the quartiles", "give Q1 and Q3", "lower and upper quartile", "first and third quartile please"), "np.percentile(values, 25), np.percentile(values, 75)", "The quartiles are **{out}**."),
        (("what is the interquartile range", "IQR please", "how large is the IQR"), "np.percentile(values, 75) - np.percentile(values, 25)", "The interquartile range is **{out}**."),
        (("what is the range", "largest minus smallest", "difference of maximum and minimum"), "max(values) - min(values)", "The range is **{out}**."),
        (("standard deviation of the sample, 2 decimals", "what is the sample standard deviation, 2 decimals", "sample standard deviation to two decimals"), "round(np.std(values, ddof=1), 2)", "The standard deviation is **{out}**."),
        (("what are the smallest and the largest value", "min and max", "lowest and highest value"), "min(values), max(values)", "Smallest and largest: **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{k} of {v}, {q}", "{k} of {v}. {q}?", "[draw|make|plot|show] a {k} of {v}. {q}?", "{v}: {k}, {q}", "my data: {v}. {k} please. {q}?", "a {k} for {v}, {q}?", "I have {v}. I want a {k}. {q}?", "{k} with {v}; {q}?", "[can you|please] draw a {k} from {v}? {q}?", "{q}? data {v}, with a {k}", "{k}: {v}. {q}", "visualize {v} as a {k}. {q}?", "here are the numbers {v}. {k}. {q}?", "from {v} make a {k}, {q}?", "data set {v}. plot a {k}. {q}?", "show {v} in a {k} - {q}",
        k=kind, v=typed(values, draw), q=draw.pick(*t),
    )  # fmt: skip
    code = f"{NP if 'np.' in formula else ''}{PLT}values = {values}\n{call}\nplt.show()\nprint({formula})"  # fmt: skip
    return ask(prompt, code, f"Here is the {kind}. {answer}", think=f"{call}, then {formula}.")
