"""Two series compared, bell curves, throws, slopes and steps of functions, with one figure."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.notebook import PLT
from worldmodel_train.families.words import some_names

NP = "import numpy as np\n"


@family("plotting", heavy=True, weight=1.5)
def two_series_compared(draw: Draw) -> tuple[Item, ...]:
    """Two named rows of values in one chart, and how they compare."""
    one, two = draw.pick(tuple(some_names(draw, 2)), ("2023", "2024"), ("north", "south"), ("plan", "actual"), ("income", "costs"), ("shop A", "shop B"), ("product A", "product B"), ("before", "after"))  # fmt: skip
    n = draw.integer(3, 6)
    a, b = ([draw.random.randint(1, draw.pick(20, 60, 200)) for _ in range(n)] for _ in range(2))
    if sum(a) == sum(b):
        a[0] += 1
    glue = draw.pick(", ", " ", ", ")
    x, y = glue.join(map(str, a)), glue.join(map(str, b))
    told = draw.phrase(
        "{o}: {x}; {p}: {y}", "{o} {x} and {p} {y}", "{o} = {x}; {p} = {y}", "{o} ({x}) and {p} ({y})", "{o}: {x}\n{p}: {y}", "{o} has {x}, {p} has {y}",
        o=one, p=two, x=x, y=y,
    )  # fmt: skip
    kind, draws = draw.pick(("line chart", f"plt.plot(first, label={one!r})\nplt.plot(second, label={two!r})\n"), ("line plot", f"plt.plot(first, label={one!r})\nplt.plot(second, label={two!r})\n"), ("bar chart", f"x = np.arange({n})\nplt.bar(x - 0.2, first, 0.4, label={one!r})\nplt.bar(x + 0.2, second, 0.4, label={two!r})\n"))  # fmt: skip
    t, formula, answer = draw.pick(
        (("which has the larger total", "which one is larger in total", "which of the two has more altogether"), f"{one!r} if sum(first) > sum(second) else {two!r}", "The larger total: **{out}**."),
        (("what are the two totals", "total of each", "what does each add up to"), "sum(first), sum(second)", "The totals are **{out}**."),
        (("what are the two averages, 2 decimals", "mean of each, 2 decimals"), f"round(sum(first) / {n}, 2), round(sum(second) / {n}, 2)", "The means are **{out}**."),
        ((f"how often is {one} above {two}", f"at how many points is {one} higher than {two}"), "sum(u > v for u, v in zip(first, second))", f"{one} is higher **{{out}}** times."),
        (("what is the difference of the totals", "by how much do the totals differ"), "abs(sum(first) - sum(second))", "The totals differ by **{out}**."),
        (("what are the differences point by point, first minus second", "list the differences, first minus second"), "[u - v for u, v in zip(first, second)]", "The differences are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{k} with {t}. {q}?", "{t}. {k} with both, {q}?", "[draw|make|plot|show] a {k} of {t}. {q}?", "compare {t} in a {k}. {q}?", "{t} - one {k} for both. {q}?", "{k}: {t}. {q}?", "two series: {t}. [show|plot] them in a {k}. {q}?", "[can you|please] plot {t} together as a {k}? {q}?", "{q}? {k} too: {t}", "I have two rows, {t}. {k} with a legend. {q}?", "put {t} in one {k}, {q}?", "visualize {t} as a {k}; {q}?", "both in one {k} please: {t}. {q}?", "[using|with] matplotlib, {k} of {t}. {q}?",
        k=kind, t=told, q=draw.pick(*t),
    )  # fmt: skip
    head = NP if "np." in draws else ""
    code = (
        f"{head}{PLT}first = {a}\nsecond = {b}\n{draws}plt.legend()\nplt.show()\nprint({formula})"
    )
    return ask(prompt, code, f"Here is the {kind}. {answer}", think=f"Draw both, then {formula}.")


@family("plotting", heavy=True)
def bell_curve(draw: Draw) -> tuple[Item, ...]:
    """The density of a normal distribution, with the share above, below or between."""
    mean, spread = draw.pick((100, 15), (170, 8), (0, 1), (50, 10), (500, 100), (20, 4), (75, 12), (68, 3))  # fmt: skip
    low = mean - spread * draw.pick(1, 1, 2)
    high = mean + spread * draw.pick(1, 1, 2, 3)
    t, formula = draw.pick(
        (("what share lies above {b}", "how likely is a value above {b}", "probability of more than {b}", "P(X > {b})"), f"1 - d.cdf({high})"),
        (("what share lies below {a}", "how likely is a value below {a}", "probability of less than {a}", "P(X < {a})"), f"d.cdf({low})"),
        (("what share lies between {a} and {b}", "how likely is a value between {a} and {b}", "probability of {a} to {b}", "P({a} < X < {b})"), f"d.cdf({high}) - d.cdf({low})"),
    )  # fmt: skip
    prompt = draw.phrase(
        "plot a normal distribution with mean {m} and standard deviation {s}. {q}?", "[draw|plot|show] the bell curve for mean {m}, sd {s}; {q}?", "bell curve, mu = {m}, sigma = {s}. {q}?", "normal density with mean {m} and standard deviation {s}: plot and {q}?", "graph of the gauss curve ({m}, {s}). {q}?", "{q}? plot the normal distribution N({m}, {s}^2) too", "sketch a normal curve, mean {m}, standard deviation {s}. {q}?", "scores are normal with mean {m} and sd {s}. draw the curve. {q}?", "I need a picture of a normal distribution (mean {m}, sd {s}). {q}?", "[using|with] scipy and matplotlib: normal pdf, mean {m}, std {s}. {q}?", "show how values with mean {m} and standard deviation {s} are distributed (normal). {q}?", "gaussian with mean {m} and std {s}, plot. {q}?", "for a normal variable with mean {m} and standard deviation {s} draw the density. {q}?",
        m=mean, s=spread, q=draw.pick(*t).format(a=low, b=high),
    )  # fmt: skip
    code = f"{NP}{PLT}from scipy.stats import norm\nd = norm({mean}, {spread})\nx = np.linspace({mean} - 4 * {spread}, {mean} + 4 * {spread}, 300)\nplt.plot(x, d.pdf(x))\nplt.show()\nprint(round(float({formula}), 4))"  # fmt: skip
    return ask(prompt, code, "Here is the curve. The probability is **{out}**.", think=f"norm with mean {mean} and standard deviation {spread}.")  # fmt: skip


@family("plotting", heavy=True)
def path_of_throw(draw: Draw) -> tuple[Item, ...]:
    """The path of something thrown, plotted, with its height, its range or its time."""
    v, angle = draw.integer(5, 40), draw.pick(20, 30, 35, 40, 45, 50, 60, 70)
    thing = draw.pick("a ball", "a stone", "a projectile", "an arrow", "a javelin", "water")
    t, formula, answer = draw.pick(
        (("how far does it fly", "what is the range", "where does it land", "horizontal distance"), "v * np.cos(a) * end", "It flies **{out}** m far."),
        (("how high does it get", "what is the greatest height", "maximum height", "highest point"), "(v * np.sin(a)) ** 2 / (2 * g)", "It rises **{out}** m."),
        (("how long is it in the air", "what is the flight time", "time until it lands"), "end", "It is in the air for **{out}** s."),
    )  # fmt: skip
    prompt = draw.phrase(
        "plot the path of {w} thrown at {v} m/s and {a} degrees. {q}?", "{w}, {v} m/s, angle {a} degrees: draw the trajectory. {q}?", "[draw|show] the flight of {w} with {v} m/s at {a}°; {q}?", "trajectory plot for {w}, launch speed {v} m/s, {a} degrees. {q}?", "{w} is launched with {v} m/s under {a} degrees (g = 9.81). plot y over x. {q}?", "{q} if {w} starts at {v} m/s and {a} degrees? show the curve", "graph of the throw: {v} m/s, {a} degrees, {w}. {q}?", "simulate and plot {w} fired at {a} degrees with {v} m/s, no air. {q}?", "projectile motion, v = {v} m/s, angle = {a}°, plot it. {q}?", "I throw {w} at {v} m/s, {a} degrees upwards. picture of the path and {q}?", "parabola of {w} with {v} m/s and {a} degrees, {q}?", "[physics homework|task]: plot the path for {v} m/s at {a} degrees. {q}?", "how does {w} fly at {v} m/s and {a} degrees? plot. {q}?",
        w=thing, v=v, a=angle, q=draw.pick(*t),
    )  # fmt: skip
    code = f"{NP}{PLT}v, a, g = {v}, np.radians({angle}), 9.81\nend = 2 * v * np.sin(a) / g\nt = np.linspace(0, end, 100)\nplt.plot(v * np.cos(a) * t, v * np.sin(a) * t - g * t ** 2 / 2)\nplt.show()\nprint(round(float({formula}), 2))"  # fmt: skip
    return ask(prompt, code, f"Here is the path. {answer}", think="x goes on evenly, y loses g t squared over 2.")  # fmt: skip
