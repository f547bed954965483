"""Numerical methods by name: bisection, Newton, trapezoids, Simpson, Euler, interpolation, fits."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("calculus", number=True, weight=1.2)
def numeric_root(draw: Draw) -> tuple[Item, ...]:
    """A root by bisection or by Newton's steps, or a square root by Heron's."""
    a = draw.integer(2, 30)
    text, python, slope, low, high = draw.pick(
        (f"x^2 - {a}", f"x ** 2 - {a}", "2 * x", 0, a), (f"x^3 - {a}", f"x ** 3 - {a}", "3 * x ** 2", 0, a), (f"x^3 + x - {a}", f"x ** 3 + x - {a}", "3 * x ** 2 + 1", 0, a), (f"x^2 + x - {a}", f"x ** 2 + x - {a}", "2 * x + 1", 0, a), ("x - cos(x)", "x - math.cos(x)", "1 + math.sin(x)", 0, 2), (f"e^x - {a}", f"math.exp(x) - {a}", "math.exp(x)", 0, 4), (f"x - {a} / x", f"x - {a} / x", f"1 + {a} / x ** 2", 1, a),
    )  # fmt: skip
    start, steps = draw.integer(1, 4), draw.integer(2, 8)
    head = "import math\n" if "math." in python else ""
    t, code, answer = draw.pick(
        (("[find|compute] the root of {f} between {l} and {h} by bisection[, 6 decimals|]", "bisection for {f} = 0 on [the interval |]{l} to {h}", "zero of {f} in {l} .. {h}, bisection method", "solve {f} = 0 numerically by halving the interval from {l} to {h}", "{f} = 0, bisect between {l} and {h}", "[use|apply] the bisection method to {f}, from {l} to {h}", "where is {f} zero? bisection, start {l} and {h}"), f"low, high = {low}, {high}\nfor _ in range(60):\n    x = (low + high) / 2\n    if {python} < 0:\n        low = x\n    else:\n        high = x\nresult = round(x, 6)\nprint(result)", "The root is **{out}**."),
        (("[newton's method|newton] for {f} = 0, start {s}, {n} steps", "{n} steps of newton's method on {f} from x = {s}", "newton raphson: f = {f}, x0 = {s}, {n} iterations", "do {n} newton [steps|iterations] for {f} starting at {s}", "[use|apply] newton's method {n} times to {f}, first guess {s}", "x{n} of the newton iteration for {f} with x0 = {s}", "root of {f} by newton, beginning with {s}, after {n} steps"), f"x = {start}\nfor _ in range({steps}):\n    x = x - ({python}) / ({slope})\nresult = round(x, 6)\nprint(result)", "After the steps x is **{out}**."),
        (("square root of {a} by heron's method, start 1, {n} steps", "babylonian method for the root of {a}: {n} steps from 1", "{n} heron steps for sqrt({a}), beginning with 1", "approximate the root of {a} by averaging x and {a}/x, {n} times, x = 1 first", "heron: sqrt({a}), x0 = 1, {n} iterations"), f"x = 1\nfor _ in range({steps}):\n    x = (x + {a} / x) / 2\nresult = round(x, 6)\nprint(result)", "It comes to **{out}**."),
    )  # fmt: skip
    head = head if python in code else ""
    prompt = draw.phrase(*t, f=text, l=low, h=high, s=start, n=steps, a=a)
    return ask(prompt, head + code, answer, think="A loop of the method's step.")


@family("calculus", number=True)
def numeric_integral(draw: Draw) -> tuple[Item, ...]:
    """Trapezoids, midpoints, Simpson; a measured curve; Euler's steps for y' = f."""
    text, python = draw.pick(("x^2", "x ** 2"), ("x^3", "x ** 3"), ("sin(x)", "math.sin(x)"), ("e^x", "math.exp(x)"), ("sqrt(x)", "math.sqrt(x)"), ("1 / (1 + x)", "1 / (1 + x)"), ("x^2 + 1", "x ** 2 + 1"), ("e^(-x^2)", "math.exp(-x ** 2)"))  # fmt: skip
    low, n = draw.integer(0, 2), draw.pick(2, 4, 6, 8, 10, 20, 100)
    high = low + draw.integer(1, 4)
    values, gap = [draw.integer(0, 20) for _ in range(draw.integer(4, 7))], draw.pick(0.5, 1, 2, 5, 10)  # fmt: skip
    k, y0, h, m = draw.pick(0.1, 0.5, 1, 2, -0.5, -1), draw.integer(1, 10), draw.pick(0.1, 0.2, 0.5), draw.integer(2, 10)  # fmt: skip
    head = "import math\n" if "math." in python else ""
    define = (
        f"{head}def f(x):\n    return {python}\n\na, b, n = {low}, {high}, {n}\nh = (b - a) / n\n"
    )
    t, code, answer = draw.pick(
        (("integrate {f} from {l} to {u} with the trapezoid rule, {n} [intervals|strips]", "trapezoidal rule: {f}, {l} to {u}, n = {n}", "area under {f} between {l} and {u} by {n} trapezoids", "approximate the integral of {f} on {l}..{u} with {n} trapezoids", "{n} trapezoids for {f} over {l} to {u}", "numerical integral, trapezoid method, f = {f}, from {l} to {u} in {n} steps"), f"{define}result = round(h * ((f(a) + f(b)) / 2 + sum(f(a + i * h) for i in range(1, n))), 6)\nprint(result)", "The rule gives **{out}**."),
        (("integrate {f} from {l} to {u} with the midpoint rule, {n} [intervals|strips]", "midpoint rule: {f}, {l} to {u}, n = {n}", "riemann sum of {f} on {l}..{u} with {n} midpoints", "area under {f} between {l} and {u} by {n} rectangles at the middle"), f"{define}result = round(h * sum(f(a + (i + 0.5) * h) for i in range(n)), 6)\nprint(result)", "The rule gives **{out}**."),
        (("left riemann sum of {f} on {l}..{u} with {n} [intervals|rectangles]", "area under {f} from {l} to {u}, {n} rectangles, left end points", "riemann sum with left ends: {f}, {l} to {u}, n = {n}"), f"{define}result = round(h * sum(f(a + i * h) for i in range(n)), 6)\nprint(result)", "The sum is **{out}**."),
        (("integrate {f} from {l} to {u} with simpson's rule, {n} [intervals|strips]", "simpson: {f}, {l} to {u}, n = {n}", "simpson's rule for the integral of {f} over {l}..{u}, {n} strips", "approximate the area under {f} from {l} to {u} by Simpson with n = {n}"), f"{define}result = round(h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1)), 6)\nprint(result)", "The rule gives **{out}**."),
        (("area under the measured values {v}, {g} apart, by trapezoids", "trapezoid rule for the data {v} with spacing {g}", "readings {v} every {g} units: integral by the trapezoid rule", "samples {v}, step {g}. trapezoidal area"), f"values = {values}\nresult = round({gap} * (sum(values) - (values[0] + values[-1]) / 2), 4)\nprint(result)", "The area is **{out}**."),
        (("euler's method for y' = {k} y, y(0) = {y}, step {h}, {m} steps", "{m} euler steps of size {h} for y' = {k} y from y = {y}", "solve y' = {k} y with y(0) = {y} by euler, h = {h}, after {m} steps", "explicit euler: dy/dt = {k} y, start {y}, dt = {h}, {m} steps"), f"y = {y0}\nfor _ in range({m}):\n    y += {h} * {k} * y\nresult = round(y, 6)\nprint(result)", "After the steps y is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, f=text, l=low, u=high, n=n, v=", ".join(map(str, values)), g=gap, k=k, y=y0, h=h, m=m)  # fmt: skip
    return ask(prompt, code, answer, think="The rule, as a sum.")


@family("statistics", number=True)
def between_points(draw: Draw) -> tuple[Item, ...]:
    """Linear interpolation between known points; a polynomial through or near points."""
    xs = sorted(draw.random.sample(range(0, 20), draw.integer(3, 5)))
    ys = [draw.random.randint(0, 60) for _ in xs]
    x = draw.decimal(xs[0], xs[-1], 1)
    (a, b), (c, d) = (xs[0], ys[0]), (xs[1], ys[1])
    m = draw.decimal(a, c, 1)
    listed = ", ".join(f"({p}, {q})" for p, q in zip(xs, ys, strict=True))
    t, code, answer = draw.pick(
        (("[interpolate linearly|linear interpolation|interpolate] between ({a}, {b}) and ({c}, {d}) at x = {m}", "at x = {a} it is {b}, at x = {c} it is {d}. linear estimate at {m}", "y is {b} for x = {a} and {d} for x = {c}; y at {m}, on the straight line", "value at {m} on the line between ({a}, {b}) and ({c}, {d})", "table: {a} -> {b}, {c} -> {d}. read off {m} by linear interpolation"), f"result = round({b} + ({d} - {b}) * ({m} - {a}) / ({c} - {a}), 4)\nprint(result)", "It is **{out}**."),
        (("linear interpolation through {p} at x = {x}", "np.interp at {x} for the points {p}", "points {p}: piecewise linear value at {x}", "read the broken line {p} at {x}", "[estimate|interpolate] y at x = {x} from {p}, linear between neighbours"), f"import numpy as np\nresult = round(float(np.interp({x}, {xs}, {ys})), 4)\nprint(result)", "It is **{out}**."),
        (("fit a parabola to {p} by least squares and give its value at {x}", "quadratic fit of {p}, value at x = {x}", "second degree polynomial fit through {p}; predict {x}", "polyfit degree 2 for {p}, evaluated at {x}"), f"import numpy as np\nresult = round(float(np.polyval(np.polyfit({xs}, {ys}, 2), {x})), 4)\nprint(result)", "The parabola gives **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, a=a, b=b, c=c, d=d, m=m, p=listed, x=x)
    near = f"The parabola that fits best, from np.polyfit with degree 2, at {x}."
    if "polyfit" not in code:
        near = (
            f"On the straight line between the points next to x = {x if 'interp' in code else m}."
        )
    return ask(prompt, code, answer, think=near)
