"""Calculus: extrema, tangents, motion, series, fences, areas between curves."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import SYMPY, formula, polynomial, terms
from worldmodel_train.families.wanted import decimals


def quadratic(draw: Draw) -> tuple[str, str, int]:
    """As typed, as Python, and the leading coefficient; its vertex is mostly a whole number."""
    a = draw.pick(1, 1, 1, 2, 3, -1, -1, -2)
    b, c = 2 * a * draw.random.randint(-6, 6), draw.random.randint(-30, 40)
    if draw.chance(0.25):
        b = draw.random.randint(-9, 9)
    return terms((a, b, c), ("x^2", "x", "")), terms((a, b, c), ("x**2", "x", ""), "*"), a


@family("calculus", heavy=True, weight=1.5)
def extreme_point(draw: Draw) -> tuple[Item, ...]:
    """Where a parabola is lowest or highest, and how low or high."""
    typed, python, a = quadratic(draw)
    kind = "minimum" if a > 0 else "maximum"
    low = {"minimum": "[smallest|lowest]", "maximum": "[largest|highest]"}[kind]
    prompt = draw.phrase(
        "{f}: {k}, x and y",
        "[work out|compute|show] the {k} of {f}, both coordinates",
        "where is the {k} of {f}, and what is the value there",
        "[vertex|turning point] of {f}, x and y",
        "f(x) = {f}. [vertex|turning point]",
        "complete the square for {f} and give the vertex",
        "for y = {f}, x and y of the {k}",
        "the parabola {f} has its {k} at which point",
        "give the point where {f} is " + low,
        "top or bottom of the parabola {f}: x and y",
        "{k} point of the curve y = {f}",
        "the " + low + " point of y = {f}",
        "locate the {k} of {f} and give its height",
        "<find> the {k} of {f}",
        "{k} of [the function |the parabola |f(x) = |y = |]{f}",
        "[where does|for which x does] {f} [have|reach|take] its {k}, and how big is it there",
        "vertex of [the parabola |]y = {f}",
        "at [what|which] x is {f} " + low + ", and what is the value",
        "<find> the " + low + " value of {f} and where it is [reached|taken]",
        "the turning point of y = {f}",
        "y = {f}: {k} point",
        "{f}, [find|locate|where is] the {k}",
        "coordinates of the {k} of {f}",
        "how " + {"minimum": "low", "maximum": "high"}[kind] + " does the curve y = {f} get, and where",
        "the {k} (x and y) of f(x) = {f}",
        f=typed, k=kind,
    )  # fmt: skip
    code = (
        f"{SYMPY}f = {python}\nbest = sp.solve(sp.diff(f, x), x)[0]\n"
        "print(round(float(best), 4), round(float(f.subs(x, best)), 4))"
    )
    return ask(prompt, code, f"The {kind} is at x, with the value: **{{out}}**.", think=f"Set the derivative of {python} to zero, and put that x in.")  # fmt: skip


@family("calculus", heavy=True)
def critical_points(draw: Draw) -> tuple[Item, ...]:
    p, q = sorted(draw.random.sample(range(-6, 7), 2))
    k = draw.pick(1, 1, 2)
    # f' = 6k (x - p)(x - q) / 2 when the sum is odd, so that the coefficients are whole
    values = (2 * k, -3 * k * (p + q), 6 * k * p * q, draw.random.randint(-9, 9))
    if all(v % 2 == 0 for v in values[:3]) and draw.chance(0.7):
        values = (values[0] // 2, values[1] // 2, values[2] // 2, values[3])
    inflection = draw.chance(0.25)
    typed, python = terms(values, ("x^3", "x^2", "x", "")), terms(values, ("x**3", "x**2", "x", ""), "*")  # fmt: skip
    critical = (
        "x values where {f} has a horizontal tangent", "where is {f} flat", "[work out|compute|show] the [critical|stationary] points of {f}", "y = {f}: x of the local maximum and minimum", "derivative of {f} equal to zero, x = ?", "at what x does {f} turn", "f'(x) = 0 with f(x) = {f}", "zeros of the derivative of {f}", "y = {f}, stationary points", "[critical|stationary] points of {f}[, only x|: x = ?|]", "[find|work out|calculate|compute|tell me|figure out|show me|determine] the [critical|stationary] points of {f}", "where is the [slope|derivative] of {f} zero", "at which x does {f} have [local extrema|a horizontal tangent|maxima or minima]",
        "[local extrema|turning points|extrema] of {f}, x values", "x values of the maximum and the minimum of y = {f}", "where does {f} have its [peaks and valleys|turning points]", "solve f'(x) = 0 for f(x) = {f}", "f(x) = {f}: critical points", "for which x is the tangent of y = {f} horizontal", "{f}: where are the local maximum and minimum",
    )  # fmt: skip
    bends = (
        "{f}: x of the inflection point", "at which x does the curve {f} switch from one bend to the other", "f''(x) = 0 for f(x) = {f}", "y = {f}, inflection point", "[work out|compute|show] the inflection point of {f}", "zero of the second derivative of {f}", "[inflection point|point of inflection] of {f}[, x value|]", "<find> the inflection point of {f}", "where does {f} change its [curvature|concavity]", "for which x is the second derivative of {f} zero", "f(x) = {f}: inflection point",
    )  # fmt: skip
    prompt = draw.phrase(*(bends if inflection else critical), f=typed)
    order = ", 2" if inflection else ""
    code = f"{SYMPY}points = sp.solve(sp.diff({python}, x{order}), x)\nprint(sorted(round(float(p), 4) for p in points))"
    what = "second derivative" if inflection else "derivative"
    return ask(prompt, code, f"The x values are **{{out}}**, where the {what} is zero.", think=f"Set the {what} of {python} to zero.")  # fmt: skip


@family("calculus", heavy=True)
def second_derivative(draw: Draw) -> tuple[Item, ...]:
    """The second or third derivative, as a function or at a point."""
    typed, python = polynomial(draw, draw.pick(3, 4, 4, 5)) if draw.chance(0.7) else formula(draw)[:2]  # fmt: skip
    order, point, at = draw.pick(2, 2, 2, 3), draw.integer(1, 4), draw.chance(0.55)
    name = "second" if order == 2 else "third"
    at_point = (
        "{f}: f{q}({p})", "[work out|compute] f{q}({p}) for f(x) = {f}", "{o} derivative at x = {p}, function {f}", "at x = {p}, what is the {o} derivative of {f}", "differentiate {f} {t}, then x = {p}", "y = {f}. y{q} at x = {p}", "f{q}({p}) if f(x) = {f}", "{o} derivative of {f} [at|in|at the point] x = {p}", "how big is the {o} derivative of {f} where x is {p}", "<find> the {o} derivative of {f} at {p}", "f(x) = {f}. what is f{q}({p})", "differentiate {f} {t} and [put in|plug in] x = {p}", "value of the {o} derivative of {f} for x = {p}", "[given|let] y = {f}, {o} derivative at x = {p}",
    )  # fmt: skip
    general = (
        "f{q}(x) for f(x) = {f}", "{f}, {o} derivative", "y = {f}. y{q} = ?", "[work out|compute] the {o} derivative: {f}", "[use|with] sympy: {o} derivative of {f}", "what do I get if I differentiate {f} {t}", "{f} differentiated {t}", "function {f}; its {o} derivative", "{o} derivative of {f}", "<find> the {o} derivative of {f}", "differentiate {f} {t}", "f(x) = {f}, what is f{q}(x)", "[given|let] y = {f}, <find> the {o} derivative", "take the derivative of {f} {t}", "the derivative of the derivative of {f}" if order == 2 else "f{q} of {f}",
    )  # fmt: skip
    prompt = draw.phrase(*(at_point if at else general), o=draw.pick(name, name, f"{order}{'nd' if order == 2 else 'rd'}"), f=typed, p=point, q="'" * order, t="twice" if order == 2 else "three times")  # fmt: skip
    think = f"Differentiate {python} {order} times."
    if at:
        code = f"{SYMPY}slope = sp.diff({python}, x, {order})\nprint(round(float(slope.subs(x, {point})), 4))"
        return ask(prompt, code, f"The {name} derivative at {point} is **{{out}}**.", think=think)
    code = f"{SYMPY}slope = sp.diff({python}, x, {order})\nprint(slope)"
    return ask(prompt, code, f"The {name} derivative is **`{{out}}`**.", think=think)


@family("calculus", number=True, heavy=True)
def wave_integral(draw: Draw) -> tuple[Item, ...]:
    """Integrals with pi or zero or infinity as a limit, and areas under simple curves."""
    k, n = draw.integer(1, 5), draw.integer(2, 12)
    form = decimals(draw, 4)
    m = "" if k == 1 else str(k)
    typed, python, low, high = draw.pick(
        (f"{m}sin(x)", f"{k}*sp.sin(x)", ("0", "0"), ("pi", "sp.pi")), (f"{m}cos(x)", f"{k}*sp.cos(x)", ("0", "0"), ("pi/2", "sp.pi/2")), (f"sin({m}x)", f"sp.sin({k}*x)", ("0", "0"), ("pi/2", "sp.pi/2")), ("sin(x)^2", "sp.sin(x)**2", ("0", "0"), ("2pi", "2*sp.pi")),
        (f"e^(-{m}x)", f"sp.exp(-{k}*x)", ("0", "0"), (str(n), str(n))), (f"e^(-{m}x)", f"sp.exp(-{k}*x)", ("0", "0"), ("infinity", "sp.oo")), (f"{m}e^x", f"{k}*sp.exp(x)", ("0", "0"), (str(k), str(k))), (f"{k}/x", f"{k}/x", ("1", "1"), (str(n), str(n))), ("1/x^2", "1/x**2", ("1", "1"), ("infinity", "sp.oo")),
        (f"{m}sqrt(x)", f"{k}*sp.sqrt(x)", ("0", "0"), (str(n), str(n))), ("ln(x)", "sp.log(x)", ("1", "1"), (str(n), str(n))), (f"{m}x^2", f"{k}*x**2", ("0", "0"), (str(n), str(n))), (f"{m}x^3", f"{k}*x**3", ("0", "0"), (str(k + 1), str(k + 1))), ("1/(1 + x^2)", "1/(1 + x**2)", ("0", "0"), ("1", "1")),
        ("x*e^(-x)", "x*sp.exp(-x)", ("0", "0"), (str(n), str(n))),
    )  # fmt: skip
    prompt = draw.phrase(
        "[work out|evaluate|compute] the integral of {f}, x from {a} to {b}", "{f}: integral from {a} to {b}", "int {f} dx, {a} to {b}", "integrate {f} over x between {a} and {b}", "[definite integral|integral] from {a} to {b}: {f}", "[use|with] sympy: integral of {f}, {a} to {b}", "area between the graph of {f} and the x axis from x = {a} to x = {b}", "F({b}) - F({a}) for f(x) = {f}", "accumulate {f} from x = {a} to x = {b}, the exact integral as a number", "if x runs from {a} to {b}, what is the integral of {f}", "I have to integrate {f} between {a} and {b}", "integral of {f}, limits {a} and {b}", "integrate {f} from {a} to {b}", "<find> the [definite |]integral of {f} from {a} to {b}", "area under the graph of {f} when x goes from {a} to {b}", "value of the definite integral of {f}, lower limit {a}, upper limit {b}", "area [below|under] the [curve|graph of] {f} from {a} to {b}",
        "∫ {f} dx from {a} to {b}", "what area does y = {f} enclose with the x axis from {a} to {b}", "how big is the area under {f} from x = {a} to x = {b}", "f(x) = {f}; integral over ({a}, {b})", "{f}, integrated from {a} to {b}",
        f=typed, a=low[0], b=high[0],
    ) + form.said  # fmt: skip
    code = f"{SYMPY}result = {form.code(f'float(sp.integrate({python}, (x, {low[1]}, {high[1]})))')}\nprint(result)"
    return ask(prompt, code, "The integral is **{out}**.", think=f"Integrate {python} for x from {low[1]} to {high[1]}.")  # fmt: skip


@family("calculus", number=True, heavy=True)
def motion_calculus(draw: Draw) -> tuple[Item, ...]:
    """Distance from velocity, velocity and acceleration from position, in t."""
    a, b, c = draw.integer(1, 6), draw.integer(1, 9), draw.integer(0, 12)
    degree = draw.pick(2, 2, 3)
    typed = terms((a, b, c), (f"t^{degree}", "t", ""))
    python = terms((a, b, c), (f"t**{degree}", "t", ""), "*")
    t1 = draw.integer(0, 3)
    t2 = t1 + draw.integer(1, 5)
    kind = draw.pick("distance", "distance", "velocity", "acceleration", "change")
    templates: tuple[str, ...] = {
        "distance": (
            "velocity {f} at time t, [way|distance] between t = {p} and t = {q}", "integrate the velocity v(t) = {f} from {p} to {q}", "[something|a body|a bike] moves with v(t) = {f}; how far from t = {p} to t = {q}", "v = {f}. how much way is covered from second {p} to second {q}", "distance for v(t) = {f} on {p} <= t <= {q}", "speed {f} (m/s), metres travelled between {p} s and {q} s", "a [snail|cart|ball|tram] has the velocity v(t) = {f}. [way|length of its way] from t = {p} to t = {q}", "v(t) = {f}. distance [travelled |]from t = {p} to t = {q}", "a [train|runner|rocket] moves with v = {f}. <find> the distance from t = {p} s to t = {q} s",
            "v(t) = {f} m/s, how many metres from second {p} to second {q}", "the speed is {f} at time t; way covered between t={p} and t={q}", "displacement for v(t) = {f}, t from {p} to {q}", "how far do I get from t = {p} to t = {q} with speed {f}",
        ),
        "velocity": (
            "x(t) = {f}: speed at t = {q}", "[how fast|what speed] after {q} seconds when the position is s(t) = {f}", "differentiate s(t) = {f} and put in t = {q}", "the way after t seconds is {f}. velocity at {q} seconds", "s = {f}, v({q}) = ?", "instantaneous velocity at t = {q}, position {f}", "[something|a body|a bike] is at {f} at time t. how fast is it at t = {q}", "position s(t) = {f}. velocity at t = {q}", "s(t) = {f}, how fast is it at t = {q}", "the position of a [particle|ball|car] is {f}. what is its [speed|velocity] at time t = {q}", "<find> the velocity at t = {q} for x(t) = {f}", "a [drone|train] is at s(t) = {f}. speed after {q} seconds", "the height is h(t) = {f}. rate of change at t = {q}",
        ),
        "acceleration": ("v = {f}, a({q}) = ?", "[how strongly|how much] does it accelerate at t = {q} if v(t) = {f}", "speed {f} at time t; acceleration after {q} seconds", "differentiate v(t) = {f} for the acceleration at t = {q}", "[a body|a bike|a lift] has the velocity {f}. acceleration when t is {q}", "v(t) = {f}. acceleration at t = {q}", "the velocity of a car is {f}. how large is its acceleration at t = {q}", "<find> the acceleration at time {q} if v(t) = {f}", "velocity {f}, acceleration when t = {q}"),
        "change": ("rate {f} per hour, total from hour {p} to hour {q}", "integrate the rate {f} from t = {p} to t = {q}", "[oil|sand|grain] comes in at {f} units per second. how much between t = {p} and t = {q}", "flow rate {f}: how much flows from t = {p} to t = {q}", "how much is added between t = {p} and t = {q} if the rate is {f}", "water flows in at {f} litres per minute. how much from t = {p} to t = {q}", "a tank fills at the rate r(t) = {f}. total amount between t = {p} and t = {q}", "the rate of growth is {f}. growth from t = {p} to t = {q}", "total change from t = {p} to t = {q} if the rate is {f}"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, f=typed, p=t1, q=t2)
    head = "import sympy as sp\nt = sp.symbols('t')\n"
    if kind in ("distance", "change"):
        code = f"{head}result = round(float(sp.integrate({python}, (t, {t1}, {t2}))), 4)\nprint(result)"
        return ask(prompt, code, "It is **{out}**.", think=f"Integrate {python} for t from {t1} to {t2}.")  # fmt: skip
    code = f"{head}result = round(float(sp.diff({python}, t).subs(t, {t2})), 4)\nprint(result)"
    return ask(prompt, code, f"The {kind} is **{{out}}**.", think=f"Differentiate {python}, then put in t = {t2}.")  # fmt: skip


@family("calculus", number=True, weight=1.5)
def best_fence(draw: Draw) -> tuple[Item, ...]:
    """Largest area, largest product, smallest fence."""
    n = draw.pick(20, 40, 60, 80, 100, 120, 200, draw.integer(10, 400))
    kind = draw.pick("four", "four", "wall", "product", "least")
    unit = draw.pick("m", "m", "metres", "feet", "ft")
    templates: tuple[str, ...] = {
        "four": (
            "maximum area of a rectangle, perimeter {n} {u}", "{n} {u} of [rope|wire|string] all around a rectangle: largest area", "enclose a rectangle with {n} {u} of fence, area as big as possible", "perimeter {n}: which rectangle has the most area, and how much", "how much area at most with {n} {u} of fence on four sides", "[a dog run|a flower bed|a paddock] with four sides from {n} {u} of fence. maximum area", "optimise: rectangle, total fence {n} {u}, largest area", "[my neighbour|a breeder|a school] bought {n} {u} of [wire netting|fence] and wants a rectangular run as large as possible. [its area|how large is it]", "largest rectangle with perimeter {n}, area", "what is the biggest rectangular area I can [enclose|fence in|surround] with {n} {u} of [rope|fence]", "<find> the maximum area of a rectangle with perimeter {n} {u}",
            "a farmer has {n} {u} of fence for a rectangle. how large can the [field|pasture] be at most", "{n} {u} of fence, rectangle, max area", "with {n} {u} of wire, which rectangle has the largest area, and how big is that area", "maximise the area of a rectangle whose sides add up to {n} {u} all around",
        ),
        "wall": (
            "river on one side, {n} {u} of fence for the rest of a rectangle: max area", "{n} {u} of fence, three sides, the [wall|river|barn] is the fourth: largest area", "optimise a rectangular pen along a wall with {n} {u} of fence", "how much area at most with {n} {u} of fence if one side needs none", "maximum area of a rectangle against a wall, {n} {u} of fence", "I have {n} {u} of [fencing|fence] for a rectangular [pen|garden] along a [wall|river], so three sides. [maximum|largest] area", "a rectangle against a [house wall|river|barn], {n} {u} of fence for the other three sides. biggest area", "<find> the largest area with {n} {u} of fence on three sides, the fourth is a wall",
            "a farmer fences a field at a straight river with {n} {u}, no fence at the river. max area", "three sides fenced with {n} {u} in total, one side is the wall: largest area",
        ),
        "product": ("a + b = {n}, how large can a*b be", "sum {n}, maximum product of the two", "how to split {n} into two parts for the biggest product? give the product", "the product of two numbers with the sum {n} is at most what", "maximise the product of two numbers adding to {n}", "optimise xy with x + y = {n}", "two numbers add up to {n}. what is the largest possible product", "<find> the maximum product of two numbers with sum {n}", "x + y = {n}, maximise xy", "split {n} into two parts with the largest product. what is the product", "largest product of two numbers whose sum is {n}"),
        "least": ("area {n}: least perimeter of a rectangle", "smallest fence around {n} square {u}, rectangular", "optimise: rectangle of area {n}, perimeter as small as possible", "how short can the border of a rectangle with {n} square {u} be", "minimise the perimeter, area {n} square {u}", "which rectangle of {n} square {u} has the shortest outline, and how long is it", "a rectangle has an area of {n} square {u}. what is the smallest possible perimeter", "<find> the minimum perimeter of a rectangle with area {n}", "least fence for a rectangular field of {n} square {u}", "a garden must have {n} square {u}. how long is the shortest fence around a rectangle"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n, u=unit)
    line, think = {
        "four": (f"({n} / 4) ** 2", f"The square is largest, with sides {n} / 4."), "wall": (f"({n} / 4) * ({n} / 2)", f"Largest with {n} / 4 away from the wall and {n} / 2 along it."),
        "product": (f"({n} / 2) ** 2", f"Largest when both are {n} / 2."), "least": (f"4 * {n} ** 0.5", f"The square is best, with sides the root of {n}."),
    }[kind]  # fmt: skip
    what = {"product": "largest product", "least": "smallest perimeter"}.get(kind, "largest area")
    return ask(prompt, f"result = round({line}, 4)\nprint(result)", f"The {what} is **{{out}}**.", think=think)  # fmt: skip


@family("calculus", number=True)
def infinite_series(draw: Draw) -> tuple[Item, ...]:
    """Geometric series without end, by terms or by ratio."""
    start, below = draw.integer(1, 20), draw.pick(2, 3, 4, 5, 10)
    top = draw.pick(1, 1, 1, below - 1)
    sign = -1 if draw.chance(0.15) else 1
    ratio = f"{top * sign}/{below}"
    dots = draw.pick("...", "...", "... forever")
    if top == 1:
        parts = [str(start)] + [f"{start}/{below**i}" for i in range(1, 4)]
        shown = "".join(p if i == 0 else (" + " if sign > 0 or i % 2 == 0 else " - ") + p for i, p in enumerate(parts)) + f" + {dots}"  # fmt: skip
    else:
        shown = f"{start} + {start}*{top}/{below} + {start}*({top}/{below})^2 + ..."
        sign = 1
        ratio = f"{top}/{below}"
    by_terms = (
        "[sum|total] of {s}", "add {s}", "the infinite sum {s} equals what", "{s} = ?", "[work out|find the value of] {s}", "if I go on forever, {s} is how much", "value of {s}, infinitely many terms", "geometric series {s}, sum to infinity", "does {s} have a finite sum? give it", "add all terms of {s} without end", "<find> {s}", "{s}", "what does {s} [add up to|converge to|sum to]", "infinite [geometric series|sum]: {s}", "limit of the sum {s}", "to what number does {s} converge", "[evaluate|compute] the series {s}",
    )  # fmt: skip
    by_ratio = (
        "first term {a}, common ratio {r}, no end: [sum|total]", "S = a/(1 - r) with a = {a}, r = {r}", "sum of all terms, geometric, starting at {a} with ratio {r}", "start with {a}, multiply by {r} again and again, add everything. limit", "what is the sum to infinity for a1 = {a}, q = {r}", "geometric series, {a} first, factor {r}, infinite sum", "[work out|find] the limit of the geometric series with first term {a} and quotient {r}", "infinite geometric series, first term {a}, ratio {r}: sum", "<find> the sum to infinity of a geometric series with first term {a} and ratio {r}", "sum to infinity, a = {a}, r = {r}", "a geometric series starts with {a} and each term is {r} of the one before. sum of all terms",
        "a ball falls {a} m and after each bounce the way is {r} of the one before. total of all these ways", "geometric series a = {a}, q = {r}, infinitely many terms",
    )  # fmt: skip
    prompt = draw.phrase(*(by_terms if draw.chance(0.6) else by_ratio), s=shown, a=start, r=ratio)
    code = f"result = round({start} / (1 - {ratio}), 4)\nprint(result)".replace("- -", "+ ")
    return ask(prompt, code, "The sum is **{out}**.", think=f"First term {start} over 1 minus the ratio {ratio}.")  # fmt: skip


@family("calculus", heavy=True)
def tangent_line(draw: Draw) -> tuple[Item, ...]:
    typed, python = polynomial(draw, draw.pick(2, 2, 3))
    p = draw.pick(-2, -1, 1, 2, 3, 0)
    prompt = draw.phrase(
        "[work out|give|write] the equation of the tangent: y = {f}, x = {p}", "{f}: tangent at x = {p}", "straight line that touches {f} at x = {p}", "tangent in x = {p} for f(x) = {f}", "best straight line for {f} near x = {p}", "y = mx + b of the tangent to {f} at x = {p}", "for the curve y = {f}, the tangent where x = {p}", "which straight line has the same slope and value as {f} at x = {p}", "tangent line please, curve {f}, point x = {p}", "[use|with] sympy: tangent to {f} at {p}", "linearize {f} at x = {p}", "<find> the [equation of the |]tangent [line |]to y = {f} at x = {p}", "tangent [line|equation] [of|to] {f} at x = {p}", "[which|what] line touches y = {f} at x = {p}", "f(x) = {f}. tangent line at x = {p}", "equation of the tangent of {f} in the point x = {p}", "y = {f}, x = {p}: tangent line", "linear approximation of {f} around x = {p}", "[give|write] the tangent to the curve {f} where x = {p}",
        f=typed, p=p,
    )  # fmt: skip
    code = f"{SYMPY}f = {python}\nslope = sp.diff(f, x).subs(x, {p})\nprint(sp.expand(slope * (x - {p}) + f.subs(x, {p})))".replace(
        "x - -", "x + "
    )
    return ask(prompt, code, "The tangent is y = **`{out}`**.", think=f"The slope of {python} at {p}, and the line through that point.")  # fmt: skip


@family("calculus", number=True, heavy=True)
def tangent_slope(draw: Draw) -> tuple[Item, ...]:
    """Slopes of roots, powers, logarithms at points where they are nice."""
    k, n = draw.integer(2, 9), draw.integer(2, 6)
    typed, python, at = draw.pick(
        ("sqrt(x)", "sp.sqrt(x)", k * k), ("sqrt(x)", "sp.sqrt(x)", k * k), (f"{k}/x", f"{k}/x", n), ("1/x", "1/x", k), ("ln(x)", "sp.log(x)", k), (f"x^{n}", f"x**{n}", k), ("e^x", "sp.exp(x)", draw.pick(0, 1, 2)), ("1/x^2", "1/x**2", n), (f"{k}sqrt(x)", f"{k}*sp.sqrt(x)", n * n), (f"sqrt({k}x)", f"sp.sqrt({k}*x)", k), ("sin(x)", "sp.sin(x)", draw.pick(0, 1, 2)), (f"x^2 + {k}x", f"x**2 + {k}*x", n), (f"ln({k}x)", f"sp.log({k}*x)", n),
    )  # fmt: skip
    form = decimals(draw, 4, asked=0.3)
    prompt = draw.phrase(
        "{f}: slope at x = {p}", "how fast does {f} [grow|rise|change] at x = {p}", "value of the derivative of {f} for x = {p}", "differentiate {f} and put in {p}", "slope of {f} for x = {p}", "[steepness|gradient] of the curve {f} at x = {p}", "dy/dx at x = {p}, y = {f}", "f(x) = {f}. f'({p}) = ?", "at x = {p} the graph of {f} has which slope", "[work out|compute] the slope of {f} in the point x = {p}", "tangent slope of {f} where x is {p}", "<find> the slope of the tangent to {f} at x = {p}", "slope of [the curve |the graph of |]y = {f} [at|where] x = {p}", "how steep is {f} at x = {p}", "derivative of {f} at {p}", "gradient of y = {f} at x = {p}", "f(x) = {f}, f'({p})", "[instantaneous |]rate of change of {f} at x = {p}", "what slope has the graph of {f} at the point x = {p}", "tangent to y = {f}, x = {p}: slope",
        f=typed, p=at,
    ) + form.said  # fmt: skip
    code = f"{SYMPY}slope = sp.diff({python}, x)\nresult = {form.code(f'float(slope.subs(x, {at}))')}\nprint(result)"
    return ask(prompt, code, f"At x = {at} the slope is **{{out}}**.", think=f"Differentiate {python}, then put in x = {at}.")  # fmt: skip


@family("calculus", number=True, heavy=True)
def between_curves(draw: Draw) -> tuple[Item, ...]:
    """The area between two curves, the mean value of a function, a volume of revolution."""
    p, q = sorted(draw.random.sample(range(-4, 6), 2))
    line, line_python = terms((p + q, -p * q), ("x", "")) or "0", terms((p + q, -p * q), ("x", ""), "*") or "0"  # fmt: skip
    typed, python = polynomial(draw, 2)
    a, k = draw.integer(0, 3), draw.integer(1, 4)
    b = a + draw.integer(1, 5)
    kind = draw.pick("between", "between", "mean", "turn")
    simple, simple_python = draw.pick(("x", "x"), ("x^2", "x**2"), ("sqrt(x)", "sp.sqrt(x)"), (f"{k + 1}x", f"{k + 1}*x"), (f"x + {k}", f"x + {k}"))  # fmt: skip
    templates: tuple[str, ...] = {
        "between": ("x^2 and {l}: enclosed area", "integrate between the curves x^2 and {l}", "[work out|compute] the area of the region bounded by y = x^2 and y = {l}", "how much area lies between the line {l} and the parabola x^2", "region between y = {l} and y = x^2: area", "area closed in by x^2 and {l}", "area between y = x^2 and y = {l}", "<find> the area [enclosed by|between] the curves y = x^2 and y = {l}", "area between the parabola x^2 and the line {l}", "how big is the region between x^2 and {l}", "the curves y = x^2 and y = {l} enclose what area"),
        "mean": ("{f}: mean value from x = {a} to x = {b}", "[work out|compute] the average of {f} over {a} to {b}", "mean height of the graph of {f} for x from {a} to {b}", "average function value, f(x) = {f}, x in {a} to {b}", "integral of {f} over {a} to {b} divided by the length", "[average|mean] value of {f} on the interval {a} to {b}", "<find> the average value of {f} from x = {a} to x = {b}", "mean of the function {f} between {a} and {b}", "average of f(x) = {f} over x from {a} to {b}", "what is {f} on average between x = {a} and x = {b}"),
        "turn": ("turn y = {s}, x from {a} to {b}, about the x axis. volume", "{s} from {a} to {b} around the x-axis, volume of the solid", "spin the curve y = {s} ({a} to {b}) round the x axis: how much volume", "disc method: y = {s}, {a} to {b}, volume", "[work out|compute] the volume when {s} turns about the x axis for x from {a} to {b}", "volume when y = {s} from x = {a} to {b} is rotated around the x axis", "<find> the volume of revolution of y = {s}, x from {a} to {b}, about the x-axis", "rotate y = {s} between {a} and {b} around the x axis: volume", "solid of revolution of {s} on {a} to {b}, x axis, volume"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, l=line, f=typed, a=a, b=b, s=simple)
    inside, think = {
        "between": (f"sp.integrate({line_python} - x**2, (x, {p}, {q}))", f"They meet at {p} and {q}; integrate the difference."), "mean": (f"sp.integrate({python}, (x, {a}, {b})) / ({b} - {a})", f"The integral from {a} to {b}, over {b} - {a}."), "turn": (f"sp.pi * sp.integrate(({simple_python})**2, (x, {a}, {b}))", f"Pi times the integral of the square from {a} to {b}."),
    }[kind]  # fmt: skip
    code = f"{SYMPY}result = round(float({inside}), 4)\nprint(result)"
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("calculus", heavy=True, weight=0.7)
def partial_or_taylor(draw: Draw) -> tuple[Item, ...]:
    """Partial derivatives and Taylor polynomials."""
    a, b, c, n = draw.integer(2, 6), draw.integer(2, 9), draw.integer(1, 9), draw.integer(3, 5)
    if draw.chance(0.5):
        typed, python = draw.pick((f"x^2 y + {b}x y^2", f"x**2*y + {b}*x*y**2"), (f"x^{a} + {b}xy + y^2", f"x**{a} + {b}*x*y + y**2"), (f"{b}x y - {c}y^2", f"{b}*x*y - {c}*y**2"), (f"x^2 + y^2 - {b}xy", f"x**2 + y**2 - {b}*x*y"), (f"e^x y + {b}y", f"sp.exp(x)*y + {b}*y"))  # fmt: skip
        v = draw.pick("x", "y")
        prompt = draw.phrase("{f}: derivative by {v}, the other variable fixed", "[work out|compute] the partial derivative by {v}: {f}", "f = {f}, df/d{v}", "partial {v} derivative of {f}", "how does {f} change with {v} alone, as a formula", "differentiate {f} partially by {v}", "f(x, y) = {f}, f_{v} = ?", "partial derivative of {f} with respect to {v}", "<find> the partial derivative of {f} wrt {v}", "differentiate f(x, y) = {f} [by|with respect to] {v}", "d/d{v} of {f}, partial", "f(x,y) = {f}. what is f_{v}", "∂/∂{v} ({f})", f=typed, v=v)  # fmt: skip
        code = f"import sympy as sp\nx, y = sp.symbols('x y')\nprint(sp.diff({python}, {v}))"
        return ask(prompt, code, "The partial derivative is **`{out}`**.", think=f"Differentiate {python} by {v}.")  # fmt: skip
    typed, python = draw.pick(("e^x", "sp.exp(x)"), ("sin(x)", "sp.sin(x)"), ("cos(x)", "sp.cos(x)"), ("ln(1 + x)", "sp.log(1 + x)"), (f"e^({a}x)", f"sp.exp({a}*x)"), ("1/(1 - x)", "1/(1 - x)"), ("sqrt(1 + x)", "sp.sqrt(1 + x)"))  # fmt: skip
    prompt = draw.phrase("{f} as a polynomial of degree {n} near 0", "maclaurin series of {f} up to x^{n}", "power series of {f} to x^{n}", "expand {f} in powers of x up to {n}", "[work out|compute] the taylor polynomial T{n} of {f} at x = 0", "[use|with] sympy: series of {f} up to x^{n}", "polynomial of degree {n} that fits {f} best at 0", "taylor [series|polynomial|expansion] of {f} [around|at] 0 up to x^{n}", "<find> the Maclaurin polynomial of {f} [of degree|to order] {n}", "expand {f} around 0 to degree {n}", "{f}, taylor polynomial of degree {n} at 0", "approximate {f} near 0 by a polynomial of degree {n}", "series of {f} to order x^{n}", f=typed, n=n)  # fmt: skip
    code = f"{SYMPY}print(sp.series({python}, x, 0, {n + 1}).removeO())"
    return ask(prompt, code, "The polynomial is **`{out}`**.", think=f"sympy's series of {python}, up to degree {n}.")  # fmt: skip
