"""Kinds of plots that are asked for by name: box, lying bars, heat map, steps, parametric, saved."""

from worldmodel_train.episodes import Cell, Draw, Item, ask, family
from worldmodel_train.families.notebook import PLT, named_values, typed, typed_pairs

NP = "import numpy as np\n"


@family("plotting", heavy=True)
def box_plot(draw: Draw) -> tuple[Item, ...]:
    """One box, or one for each of several groups."""
    groups = [[draw.random.randint(1, 60) for _ in range(draw.integer(5, 8))] for _ in range(draw.pick(1, 1, 2, 3))]  # fmt: skip
    topic = draw.pick("scores", "heights", "times", "prices", "ages", "weights", "waiting times", "temperatures")  # fmt: skip
    one: tuple[str, ...] = (
        "[draw|make|show|plot] a box plot of {v}", "boxplot of {v}", "{v}: box plot", "box and whisker plot for [the {t} |]{v}", "[show|visualize] the quartiles of {v} as a box", "[my|the] {t} are {v}. [box plot|boxplot|draw a box plot]", "I want a box plot [with|from] {v}", "a box with whiskers for {v}", "plt.boxplot of {v}", "how are {v} spread? show a box plot", "box [chart|diagram] of the {t} {v}", "[can you|please] put {v} into a boxplot", "box plot, data {v}", "{t} {v} as a box plot",
    )  # fmt: skip
    several: tuple[str, ...] = (
        "box plots of {v} side by side", "[compare|show] the groups {v} with box plots", "one box for each of {v}", "{v}: boxplots next to each other", "groups {v}, a box plot for each in one figure", "{t} in {n} groups, {v}. [boxplots|box plots]", "[draw|plot] {n} boxes for {v}", "boxplot of the {n} samples {v}",
    )  # fmt: skip
    single = len(groups) == 1
    prompt = draw.phrase(*(one if single else several), v=typed(groups[0], draw) if single else " and ".join(map(str, groups)), t=topic, n=len(groups))  # fmt: skip
    data = groups[0] if single else groups
    code = f"{PLT}values = {data}\nplt.boxplot(values)\nplt.show()"
    answer = "The box plot shows the median, the quartiles and the spread."
    return ask(prompt, code, answer, think="plt.boxplot of the values.")


@family("plotting", heavy=True)
def lying_bars(draw: Draw) -> tuple[Item, ...]:
    """Horizontal bars; sometimes sorted."""
    topic, names, values = named_values(draw, 3, 6)
    ordered = draw.chance(0.3)
    prompt = draw.phrase(
        "horizontal bar chart of {x}", "[draw|make|plot|show] {x} as horizontal bars", "{t}: {x}. [horizontal bars|lying bars|bars from left to right]", "barh for {x}", "a bar chart of {x} with the names on the left", "bars lying on their side: {x}", "[show|compare] the {t} {x} with horizontal bars", "{x} as a [sideways|horizontal|lying] bar [chart|graph]", "bar chart turned by 90 degrees: {x}", "I need horizontal bars for {x}", "plt.barh with {x}", "names down the side, bars to the right: {x}", "[rotate the bars|bars horizontally]: {x}", "my {t} as a horizontal bar graph: {x}", "list-like bar chart of {x}, horizontal",
        x=typed_pairs(names, values, draw), t=topic,
    )  # fmt: skip
    if ordered:
        prompt += draw.phrase(", sorted by value", ", longest at the top", "; sort the bars", ", ordered by size")  # fmt: skip
    sort = "order = sorted(range(len(values)), key=values.__getitem__)\nnames = [names[i] for i in order]\nvalues = [values[i] for i in order]\n" if ordered else ""  # fmt: skip
    code = f"{PLT}names = {names}\nvalues = {values}\n{sort}plt.barh(names, values)\nplt.show()"
    answer = f"The horizontal bars show {', '.join(names)}."
    return ask(prompt, code, answer, think=f"plt.barh of {values} for {names}.")


@family("plotting", heavy=True)
def bars_in_groups(draw: Draw) -> tuple[Item, ...]:
    """Two series of bars, beside or on each other."""
    topic, names, first = named_values(draw, 3, 5)
    second = [draw.random.randint(1, 60) for _ in first]
    a, b = draw.pick(("2023", "2024"), ("men", "women"), ("plan", "actual"), ("before", "after"), ("north", "south"), ("team A", "team B"), ("income", "costs"))  # fmt: skip
    stacked = draw.chance(0.5)
    way = draw.pick("stacked", "stacked on each other", "on top of each other") if stacked else draw.pick("side by side", "grouped", "next to each other", "beside each other")  # fmt: skip
    prompt = draw.phrase(
        "bar chart of {a} {u} and {b} {v} for {n}, {w}", "bars {w}: {n}; {a} {u}; {b} {v}", "{n}: {a} {u}, {b} {v}. [draw|plot|show] the bars {w}", "two series, {a} ({u}) and {b} ({v}), over {n}; bars {w}", "[compare|show] {a} {u} with {b} {v} for {n} as bars {w}", "categories {n}. {a} = {u}, {b} = {v}. bar chart, {w}", "[draw|make|plot] bars {w} for {n} with {a} {u} and {b} {v}", "I have {a} {u} and {b} {v} per {n}: bars {w}, please", "{t}, {a} {u} against {b} {v}, labels {n}, bars {w}", "[each of|for] {n} two bars, {w}: {a} {u} and {b} {v}", "{w} bar chart of two lists: {a} {u} and {b} {v}, names {n}" if way != "on top of each other" and " " not in way else "chart with bars {w}: {a} {u} and {b} {v}, names {n}", "bars for {a} and {b} {w}; {n}; {u}; {v}",
        a=a, b=b, u=first, v=second, n=", ".join(names), w=way, t=topic,
    )  # fmt: skip
    bars = f"plt.bar(names, a, label={a!r})\nplt.bar(names, b, bottom=a, label={b!r})\n" if stacked else f"x = np.arange(len(names))\nplt.bar(x - 0.2, a, 0.4, label={a!r})\nplt.bar(x + 0.2, b, 0.4, label={b!r})\nplt.xticks(x, names)\n"  # fmt: skip
    code = f"{'' if stacked else NP}{PLT}names = {names}\na = {first}\nb = {second}\n{bars}plt.legend()\nplt.show()"  # fmt: skip
    said = "on top of each other" if stacked else "side by side"
    return ask(prompt, code, f"The bars show {a} and {b} {said}.", think=f"Two calls of plt.bar, {said}.")  # fmt: skip


@family("plotting", heavy=True)
def heat_map(draw: Draw) -> tuple[Item, ...]:
    rows = [[draw.random.randint(0, 20) for _ in range(draw.pick(3, 3, 4))] for _ in range(draw.pick(2, 3, 3))]  # fmt: skip
    rows = [row[: min(map(len, rows))] for row in rows]
    prompt = draw.phrase(
        "[draw|make|show|plot] a heat map of {m}", "heatmap of [the matrix |]{m}", "{m} as a heat map", "show the matrix {m} [as colours|in colours|as colored squares]", "{m}: heatmap[, with a colour bar|]", "[visualize|picture] the table {m} as a heat map", "imshow of {m}", "colour the cells of {m} by their value", "I want to see {m} as an image", "matrix plot of {m}", "each number of {m} as a coloured cell", "[can you|please] draw {m} as a heat map", "colour map for the values {m}", "turn {m} into a picture with a colour scale",
        m=rows,
    )  # fmt: skip
    code = f"{PLT}matrix = {rows}\nplt.imshow(matrix)\nplt.colorbar()\nplt.show()"
    return ask(prompt, code, f"The heat map shows the {len(rows)} by {len(rows[0])} values.", think="plt.imshow with a color bar.")  # fmt: skip


PARAMETRIC = (
    ("a circle of radius {k}", "{k} * np.cos(t)", "{k} * np.sin(t)"), ("an ellipse with half axes {k} and {m}", "{k} * np.cos(t)", "{m} * np.sin(t)"), ("the lissajous curve x = sin({k}t), y = cos({m}t)", "np.sin({k} * t)", "np.cos({m} * t)"), ("the curve x = {k} cos t, y = {m} sin t", "{k} * np.cos(t)", "{m} * np.sin(t)"),
    ("a spiral r = {k} t", "{k} * t * np.cos(t)", "{k} * t * np.sin(t)"), ("a rose r = cos({k} t)", "np.cos({k} * t) * np.cos(t)", "np.cos({k} * t) * np.sin(t)"), ("a cardioid r = {k} (1 - cos t)", "{k} * (1 - np.cos(t)) * np.cos(t)", "{k} * (1 - np.cos(t)) * np.sin(t)"), ("the curve x = t^2 - {k}, y = {m} t", "t ** 2 - {k}", "{m} * t"),
)  # fmt: skip


@family("plotting", heavy=True)
def parametric_curve(draw: Draw) -> tuple[Item, ...]:
    k, m = draw.integer(1, 6), draw.integer(1, 6)
    said, x, y = (part.format(k=k, m=m) for part in draw.pick(*PARAMETRIC))
    prompt = draw.phrase(
        "<draw> {s}, t from 0 to 2 pi", "[parametric plot|curve]: {s}, 0 <= t <= 2 pi", "{s} with t between 0 and 2 pi, as a plot", "let t run from 0 to 2 pi and [draw|plot] {s}", "[using|with] matplotlib, {s} for t in 0 .. 2 pi", "[show|let me see] {s} (t up to 2 pi)", "what does {s} look like for t from 0 to 2 pi", "picture of {s}, parameter t from 0 to two pi", "[can you|please] plot {s}? t goes from 0 to 2 pi", "I want to see {s}, with t in the range 0 to 2 pi", "trace {s} while t goes once around, 0 to 2 pi", "graph of {s}, t = 0 ... 2 pi",
        s=said,
    )  # fmt: skip
    code = f"{NP}{PLT}t = np.linspace(0, 2 * np.pi, 400)\nplt.plot({x}, {y})\nplt.axis('equal')\nplt.show()"
    return ask(prompt, code, f"The plot shows {said}.", think=f"x is {x}, y is {y}, for t from 0 to 2 pi.")  # fmt: skip


@family("plotting", heavy=True)
def line_of_lists(draw: Draw) -> tuple[Item, ...]:
    """Two lines, steps, error bars, an area, a logarithmic axis: values over their place."""
    a = [draw.random.randint(1, 60) for _ in range(draw.integer(4, 7))]
    b = [draw.random.randint(1, 60) for _ in a]
    e = [draw.random.randint(1, 5) for _ in a]
    u, v = (draw.pick(", ".join(map(str, x)), str(x)) for x in (a, b))
    t, call, answer = draw.pick(
        (("plot {u} and {v} as two lines [with a legend|]", "two lines in one plot: {u} and {v}", "line chart of the two series {u} and {v}", "[draw|show] the lists {u} and {v} together as lines", "compare the series {u} with {v} in a line plot"), "plt.plot(a, label='first')\nplt.plot(b, label='second')\nplt.legend()", "The plot shows both series as lines."),
        (("step plot of {u}", "[draw|plot] {u} as steps", "{u} as a stair-step line", "staircase plot of {u}"), "plt.step(range(len(a)), a)", "The plot shows the values as steps."),
        (("plot {u} with error bars {e}", "{u} plus minus {e}: plot with error bars", "points {u}, errors {e}, [draw|show] error bars", "errorbar plot of {u} with the uncertainties {e}"), "plt.errorbar(range(len(a)), a, yerr=e, fmt='o')", "The plot shows the values with error bars."),
        (("area plot of {u}", "[fill|shade] the area under {u}", "{u} as a filled area", "line of {u} with the area below it filled"), "plt.fill_between(range(len(a)), a)", "The plot shows the filled area."),
        (("plot {u} with a logarithmic y axis", "{u} on a log scale", "semilog plot of {u}", "line plot of {u}, y axis logarithmic"), "plt.semilogy(a)", "The plot has a logarithmic y axis."),
        (("two plots next to each other: {u} left and {v} right", "subplots: {u} and {v} side by side", "[draw|show] {u} and {v} in two panels", "one figure, two axes: first {u}, second {v}"), "figure, (left, right) = plt.subplots(1, 2)\nleft.plot(a)\nright.plot(b)", "The figure shows both series, a panel each."),
        (("plot {u} in red with dots", "red line with [markers|dots] for {u}", "{u} as a red line with dots", "draw {u}, red, with a marker at each value"), "plt.plot(a, color='red', marker='o')", "The plot shows the values in red with dots."),
        (("line plot of {u} with the title Results and a grid", "plot {u}, title Results, with grid", "{u} as a line; add a grid and the title Results", "draw {u}. title: Results. grid on"), "plt.plot(a)\nplt.title('Results')\nplt.grid()", "The plot has the title Results and a grid."),
    )  # fmt: skip
    lines = f"a = {a}\n" + "".join(f"{k} = {x}\n" for k, x in (("b", b), ("e", e)) if f"({k}" in call or f"={k}," in call)  # fmt: skip
    prompt = draw.phrase(*t, u=u, v=v, e=draw.pick(", ".join(map(str, e)), str(e)))
    return ask(prompt, f"{PLT}{lines}{call}\nplt.show()", answer, think="matplotlib has a call for it.")  # fmt: skip


@family("files", heavy=True)
def saved_plot(draw: Draw) -> tuple[Item, ...]:
    """A plot saved to a file, and what the file is called or whether it is there."""
    values = [draw.random.randint(1, 60) for _ in range(draw.integer(4, 7))]
    name = draw.pick("plot", "figure", "chart", "sales", "result", "output", "report") + draw.pick(".png", ".png", ".pdf", ".svg")  # fmt: skip
    prompt = draw.phrase(
        "[plot|draw] {v} and save [it|the plot|the figure] as {f}", "save a [line |]plot of {v} [to|as|in] {f}", "[make|create] {f} with a plot of {v}", "{v} as a line plot, [written to|saved in|into] {f}", "plot {v}, then savefig to {f}", "I need a file {f} [with|that shows] a plot of {v}", "[export|store|keep] the plot of {v} as {f}", "a chart of {v} [saved|stored] under {f}", "[can you|please] plot {v} and write it to {f}", "line chart of {v} into the file {f}", "[put|write] a graph of {v} into {f}", "picture file {f}: the line plot of {v}", "draw {v} as a line and [save|export] to {f}", "the values {v} plotted and saved, file name {f}",
        v=typed(values, draw), f=name,
    )  # fmt: skip
    cell = Cell(
        "from pathlib import Path\nfrom tempfile import mkdtemp\nimport os\nos.chdir(mkdtemp())"
    )
    code = f"{PLT}from pathlib import Path\nvalues = {values}\nplt.plot(values)\nplt.savefig({name!r})\nplt.show()\nprint(Path({name!r}).exists())"
    return (cell, *ask(prompt, code, f"The plot is saved as {name}.", think=f"Plot, then plt.savefig to {name}."))  # fmt: skip
