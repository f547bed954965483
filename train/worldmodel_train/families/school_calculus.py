"""School calculus: throws, tangents, enclosed areas, boxes, costs, rates, products of functions."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import SYMPY, terms
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.wanted import decimals


@family("calculus", weight=1.2)
def thrown_by_formula(draw: Draw) -> tuple[Item, ...]:
    """h(t) is given: when and how high the top is, when it lands, how high at a time."""
    b = draw.pick(5, 5, 4.9, 16, 2)
    a = draw.integer(2, 12) * (10 if b == 5 else 8 if b == 16 else 4)
    c = draw.pick(0, 0, draw.integer(1, 40))
    t0 = draw.integer(1, 3)
    start = draw.chance(0.5)
    typed = f"{a}t - {b}t^2" + (f" + {c}" if c else "") if start else f"-{b}t^2 + {a}t" + (f" + {c}" if c else "")  # fmt: skip
    python = f"{a}*t - {b}*t**2" + (f" + {c}" if c else "")
    thing = draw.pick("ball", "stone", "rocket", "ball", "firework", "model rocket", "tennis ball")  # fmt: skip
    facts = draw.phrase("a {o}'s height is h(t) = {f}", "the height of a {o} after t seconds is {f}", "h(t) = {f} is the height of a {o}", "a {o} is thrown up, h = {f}", "height of a {o}: h(t) = {f}", "a {o} follows h(t) = {f}", "h = {f} ({o}, height in m, t in s)", "the flight of a {o} is described by h(t) = {f}", o=thing, f=typed)  # fmt: skip
    top = f"t = {a} / (2 * {b})"
    asks, code, answer, think = draw.pick(
        (("when does it reach the top and how high is that", "[time and height|when and how high] at the highest point", "maximum height and the time of it", "when is it highest, and how high is it then", "find the time of the maximum and the maximum height"), f"{top}\nprint(round(t, 4), round({python}, 4))", "Time and height at the top: **{out}**.", f"The speed {a} - 2*{b}t is zero at the top."),
        (("how high does it get", "what is the maximum height", "highest point, how high", "greatest height reached?", "how high is the top of its flight"), f"{top}\nprint(round({python}, 4))", "The greatest height is **{out}**.", f"The speed {a} - 2*{b}t is zero at the top."),
        (("when is it highest", "at what time is it at the top", "after how many seconds is the top reached", "time of the maximum height?", "when does it stop rising"), f"{top}\nprint(round(t, 4))", "It is highest at t = **{out}**.", f"The speed {a} - 2*{b}t is zero at the top."),
        (("when does it hit the ground", "when does it land", "how long is it in the air", "after how many seconds is it back on the ground", "at what time is the height zero again"), f"t = ({a} + ({a}**2 + 4 * {b} * {c})**0.5) / (2 * {b})\nprint(round(t, 4))", "It lands at t = **{out}**.", f"Solve {python} = 0 for the positive t."),
        (("how high is it at t = {t}", "height after {t} seconds?", "what is the height at {t} s", "where is it after {t} seconds"), f"t = {t0}\nprint(round({python}, 4))", f"At t = {t0} the height is **{{out}}**.", f"Put t = {t0} into the formula."),
        (("how fast is it at t = {t}", "velocity after {t} seconds?", "what is its speed at {t} s, with sign", "find v({t})"), f"t = {t0}\nprint(round({a} - 2 * {b} * t, 4))", f"At t = {t0} the velocity is **{{out}}**.", f"The derivative is {a} - 2*{b}t."),
    )  # fmt: skip
    asked = draw.phrase(*asks, t=t0)
    prompt = draw.pick(
        f"{facts}. {asked}", f"{facts}. {asked}?", f"{facts}; {asked}", f"{facts}, {asked}"
    )
    return ask(prompt, code, answer, think=think)


@family("calculus", heavy=True, weight=1.2)
def tangent_equation(draw: Draw) -> tuple[Item, ...]:
    """The tangent, or the normal, as a line: slope and intercept, not only the slope."""
    v = (draw.pick(0, 0, 1, 1, 2), draw.pick(1, 2, 3, -1), draw.random.randint(-6, 6), draw.random.randint(-6, 6))  # fmt: skip
    f, fp = terms(v, ("x^3", "x^2", "x", "")), terms(v, ("x**3", "x**2", "x", ""), "*")
    p = draw.pick(-2, -1, 0, 1, 1, 2, 3)
    kind = draw.pick("line", "line", "slope", "form")
    templates: dict[str, tuple[str, ...]] = {
        "line": ("[equation of the |]tangent [line |]to y = {f} at x = {p}, [slope and intercept|give slope and intercept]", "tangent to y = {f} at x = {p}: slope and y intercept", "y = {f}, x = {p}: tangent, m and b", "m and b of the tangent line y = mx + b to {f} at x = {p}", "which line touches y = {f} at x = {p}? slope and intercept", "slope and intercept of the line tangent to f(x) = {f} where x = {p}", "f(x) = {f}. find m and b of the tangent at x = {p}"),
        "slope": ("slope of the tangent to y = {f} at x = {p}", "only the slope of the tangent line to y = {f} at x = {p}", "y = {f}, x = {p}: slope of the tangent", "how steep is y = {f} at x = {p}", "slope of f(x) = {f} where x = {p}", "slope of the line tangent to {f} at x = {p}", "gradient of the curve y = {f} at the point where x = {p}", "the curve y = {f} has what slope at x = {p}"),
        "form": ("equation of the tangent to y = {f} at x = {p}", "tangent line of {f} at x = {p} as y = mx + b", "write the tangent to f(x) = {f} at x = {p}", "<find> the equation of the tangent line to y = {f} when x = {p}", "y = {f}: tangent at x = {p}, as an equation", "f(x) = {f}, equation of the tangent at the point with x = {p}", "which line is tangent to the curve y = {f} at x = {p}"),
    }  # fmt: skip
    shown = {"line": "print(m, b)", "slope": "print(m)", "form": "print(f'y = {sp.expand(m*x + b)}')"}[kind]  # fmt: skip
    answer = {"line": "Slope and intercept of the tangent: **{out}**.", "slope": "The slope is **{out}**.", "form": "The tangent is **`{out}`**."}[kind]  # fmt: skip
    code = f"{SYMPY}f = {fp}\nm = sp.diff(f, x).subs(x, {p})\n" + ("" if kind == "slope" else f"b = f.subs(x, {p}) - m * {p}\n".replace("- m * -", "+ m * ")) + shown  # fmt: skip
    return ask(draw.phrase(*templates[kind], f=f, p=p), code, answer, think=f"The derivative of {fp} at {p} is the slope.")  # fmt: skip


@family("calculus", heavy=True, weight=1.2)
def enclosed_area(draw: Draw) -> tuple[Item, ...]:
    """The area between two curves that cross twice, from crossing to crossing."""
    p, q = sorted(draw.random.sample(range(-3, 6), 2))
    k = draw.integer(2, 9)
    typed, python = draw.pick(
        (("x^2", f"{k}x"), ("x**2", f"{k}*x")), (("x^2", f"{k * k}"), ("x**2", f"{k * k}")), ((f"{k * k} - x^2", "0"), (f"{k * k} - x**2", "0")), (("x^2", terms((p + q, -p * q), ("x", "")) or "1"), ("x**2", terms((p + q, -p * q), ("x", ""), "*") or "1")), (("x", "x^2"), ("x", "x**2")), ((f"{k}x - x^2", "0"), (f"{k}*x - x**2", "0")), ((f"{k}x - x^2", "x"), (f"{k}*x - x**2", "x")), (("sqrt(x)", f"x/{k}"), ("sp.sqrt(x)", f"x/{k}")), ((f"{2 * k * k} - x^2", "x^2"), (f"{2 * k * k} - x**2", "x**2")),
    )  # fmt: skip
    if typed[1] == "0":
        prompt = draw.phrase("area between y = {f} and the x axis", "area enclosed by y = {f} and the x axis", "y = {f} and the x-axis enclose which area", "how big is the region under y = {f} above the x axis", "<find> the area bounded by y = {f} and y = 0", "the parabola y = {f} cuts off an area with the x axis. how large", "area between the parabola {f} and its zeros, above the axis", f=typed[0])  # fmt: skip
    else:
        prompt = draw.phrase("area between y = {f} and y = {g}", "area enclosed by y = {f} and y = {g}", "<find> the area bounded by y = {f} and y = {g}", "region between the curves y = {f} and y = {g}, area", "how big is the area that y = {f} and y = {g} enclose", "y = {f}, y = {g}: enclosed area", "the graphs of {f} and {g} enclose an area. how large is it", "area of the region bounded by {f} and {g}", "which area lies between the graphs y = {f} and y = {g}", "between the curves {f} and {g}, what is the area", "y = {f} and y = {g} cross twice; the area between", "integrate the difference of {f} and {g} between their crossings", f=typed[0], g=typed[1])  # fmt: skip
    code = f"{SYMPY}f = {python[0]} - ({python[1]})\na, b = sorted(sp.solve(f, x))\narea = abs(sp.integrate(f, (x, a, b)))\nprint(area, round(float(area), 4))"
    return ask(prompt, code, "The area, exact and as a decimal: **{out}**.", think=f"From crossing to crossing, integrate {python[0]} minus {python[1]}.")  # fmt: skip


@family("calculus", heavy=True)
def box_from_sheet(draw: Draw) -> tuple[Item, ...]:
    """The open box of largest volume from a sheet, the can of least tin."""
    w, extra, unit = draw.integer(2, 20) * 3, draw.pick(0, 0, draw.integer(2, 30)), draw.pick("cm", "cm", "in", "inch", "mm")  # fmt: skip
    size = f"{w} {unit} square" if not extra else f"{w} by {w + extra} {unit}"
    kind = draw.pick("both", "cut", "volume")
    ends = {"both": ("which cut gives the biggest volume and what is that volume", "best cut and the volume then", "how large should the squares be, and what is the maximum volume", "size of the cut for most volume, and that volume"), "cut": ("which cut gives the biggest volume", "how large should the cut squares be for the largest volume", "what side of the squares makes the volume greatest", "find the best cut"), "volume": ("what is the largest volume possible", "maximum volume of the box?", "how much can the box hold at most", "find the greatest volume")}[kind]  # fmt: skip
    facts = draw.phrase("I cut equal squares from the corners of a {s} sheet and fold up an open box", "an open box is made from a {s} piece of cardboard by cutting squares from the corners", "from a {s} sheet, cut squares off the corners and fold up the sides", "cardboard {s}, squares cut out at the four corners, sides folded up", "a box without lid is folded from a {s} sheet of metal after cutting corner squares", "open box from a {s} cardboard, corner squares cut out", s=size)  # fmt: skip
    shown = {"both": "print(round(float(cut), 4), round(float(volume.subs(x, cut)), 4))", "cut": "print(round(float(cut), 4))", "volume": "print(round(float(volume.subs(x, cut)), 4))"}[kind]  # fmt: skip
    answer = {"both": "Best cut and largest volume: **{out}**.", "cut": "The best cut is **{out}** " + unit + ".", "volume": "The largest volume is **{out}**."}[kind]  # fmt: skip
    code = f"{SYMPY}volume = x * ({w} - 2*x) * ({w + extra} - 2*x)\ncut = min(sp.solve(sp.diff(volume, x), x))\n{shown}"
    return ask(f"{facts}. {draw.phrase(*ends)}", code, answer, think=f"The volume is x*({w} - 2x)*({w + extra} - 2x); its derivative is zero.")  # fmt: skip


@family("calculus", heavy=True, weight=1.2)
def partial_at_point(draw: Draw) -> tuple[Item, ...]:
    """A partial derivative or the gradient of f(x, y), as a term or at a point."""
    a, b, c = draw.integer(1, 5), draw.integer(1, 6), draw.integer(2, 9)
    px, py = draw.random.randint(-3, 4), draw.random.randint(-3, 4)
    k, m = ("" if a == 1 else str(a)), ("" if b == 1 else str(b))
    star = draw.pick("", "*")
    ks, ms = k and f"{k}{star}", m and f"{m}{star}"
    typed, python = draw.pick(
        (f"{ks}x^2{star}y + {ms}x{star}y^2", f"{a}*x**2*y + {b}*x*y**2"), (f"{ks}x^3 + {ms}x{star}y - y^2", f"{a}*x**3 + {b}*x*y - y**2"), (f"{ks}x^2 + {ms}y^2", f"{a}*x**2 + {b}*y**2"), (f"{ks}x{star}y + {c}y", f"{a}*x*y + {c}*y"), (f"{ks}x^2{star}y^3", f"{a}*x**2*y**3"), (f"x^2 - {ms}x{star}y + {c}", f"x**2 - {b}*x*y + {c}"), (f"{ks}x{star}y^2 - {c}x", f"{a}*x*y**2 - {c}*x"),
    )  # fmt: skip
    kind, at, v = draw.pick("partial", "partial", "gradient"), draw.chance(0.6), draw.pick("x", "y")
    if kind == "gradient":
        prompt = draw.phrase(*(("gradient of {f} at ({p}, {q})", "<find> the gradient vector of f(x, y) = {f} at ({p}, {q})", "f(x,y) = {f}, gradient in the point ({p}, {q})", "grad f at ({p}, {q}) for f = {f}", "both partial derivatives of {f} at ({p}, {q})", "∇f({p}, {q}) with f(x, y) = {f}") if at else ("gradient of f(x, y) = {f}", "<find> the gradient of {f}", "grad of {f}", "f(x,y) = {f}: both partial derivatives", "∇f for f(x, y) = {f}", "partial derivatives of {f} with respect to x and to y")), f=typed, p=px, q=py)  # fmt: skip
        value = "sp.diff(f, v)" + (f".subs({{x: {px}, y: {py}}})" if at else "")
        code = f"import sympy as sp\nx, y = sp.symbols('x y')\nf = {python}\nprint([{value} for v in (x, y)])"
        return ask(prompt, code, "The gradient is **`{out}`**.", think=f"Differentiate {python} by x and by y.")  # fmt: skip
    prompt = draw.phrase(*(("partial derivative [with respect to|by|in] {v} of {f} at ({p}, {q})", "f(x, y) = {f}. df/d{v} at ({p}, {q})", "<find> f_{v}({p}, {q}) for f(x, y) = {f}", "differentiate {f} with respect to {v} and put in x = {p}, y = {q}", "∂/∂{v} of {f} at x = {p}, y = {q}", "value of the partial derivative of {f} in {v} at the point ({p}, {q})", "at ({p}, {q}), what is the {v}-derivative of {f}") if at else ("partial derivative of {f} with respect to {v}", "f(x, y) = {f}. df/d{v}", "<find> f_{v} for f(x, y) = {f}", "differentiate {f} partially with respect to {v}", "∂/∂{v} of {f}", "∂f/∂{v} if f = {f}", "partial of {f} wrt {v}", "hold the other variable constant: derivative of {f} by {v}")), f=typed, v=v, p=px, q=py)  # fmt: skip
    tail = f".subs({{x: {px}, y: {py}}})" if at else ""
    code = f"import sympy as sp\nx, y = sp.symbols('x y')\nprint(sp.diff({python}, {v}){tail})"
    return ask(prompt, code, f"The partial derivative by {v} is **`{{out}}`**.", think=f"Differentiate {python} by {v}.")  # fmt: skip


@family("calculus", number=True, weight=1.2)
def strips_rule(draw: Draw) -> tuple[Item, ...]:
    """Trapezoids, midpoints, left and right sums: the same wording, another rule."""
    a, b, n = draw.integer(0, 2), draw.integer(3, 6), draw.pick(2, 4, 4, 5, 6, 8, 10)
    k = draw.integer(2, 5)
    typed, python = draw.pick(("x^2", "x**2"), ("x^3", "x**3"), (f"x^2 + {k}", f"x**2 + {k}"), (f"1/(x + {k})", f"1 / (x + {k})"), (f"{k}x^2 + 1", f"{k} * x**2 + 1"), ("sqrt(x)", "x**0.5"), ("2^x", "2**x"))  # fmt: skip
    kind = draw.pick("trapezoidal rule", "trapezoidal rule", "midpoint rule", "left Riemann sum", "right Riemann sum")  # fmt: skip
    word = draw.pick("strips", "intervals", "subintervals", "steps", "slices")
    said = (
        draw.pick("trapezoidal rule", "trapezium rule", "trapezoid rule")
        if kind[0] == "t"
        else kind
    )
    prompt = draw.phrase(
        "use the {k} with {n} {w} for {f} from {a} to {b}", "{k}, {n} {w}, {f} from {a} to {b}", "integral of {f} from {a} to {b} by the {k} with {n} {w}", "approximate the integral of {f} between {a} and {b}: {k}, n = {n}", "{f} over [{a}, {b}], {k}, {n} {w}", "estimate the area under y = {f} from {a} to {b} with the {k} and {n} {w}", "{k} for {f}, x from {a} to {b}, n = {n}", "apply the {k} (n = {n}) to {f} on the interval from {a} to {b}", "numerical integration: {k}, f(x) = {f}, a = {a}, b = {b}, n = {n}", "what does the {k} give for {f} from {a} to {b} with {n} {w}", "area below {f}, {a} to {b}, {n} {w}, {k}", "with {n} {w} and the {k}, how big is the integral of {f} from {a} to {b}", "compute ∫ {f} dx from {a} to {b} using the {k}, {n} {w}",
        k=said, n=n, w=word, f=typed, a=a, b=b,
    )  # fmt: skip
    total = {"trapezoidal rule": f"h * (f({a}) / 2 + sum(f({a} + i * h) for i in range(1, {n})) + f({b}) / 2)", "midpoint rule": f"h * sum(f({a} + (i + 0.5) * h) for i in range({n}))", "left Riemann sum": f"h * sum(f({a} + i * h) for i in range({n}))", "right Riemann sum": f"h * sum(f({a} + (i + 1) * h) for i in range({n}))"}[kind]  # fmt: skip
    code = f"def f(x):\n    return {python}\n\nh = ({b} - {a}) / {n}\nresult = round({total}, 6)\nprint(result)"
    return ask(prompt, code, f"The {kind} gives **{{out}}**.", think=f"The {kind} with h = ({b} - {a})/{n}.")  # fmt: skip


@family("calculus", number=True, weight=1.2)
def marginal_figures(draw: Draw) -> tuple[Item, ...]:
    """Marginal cost and revenue, average cost, the quantity of greatest profit."""
    a, b, c, q = draw.pick(0.5, 0.1, 0.2, 1, 2, 3, 0.05), draw.integer(2, 60), draw.integer(5, 90) * 10, draw.integer(1, 20) * 5  # fmt: skip
    p = tidy(round(b + 2 * a * q, 2))
    k = "" if a == 1 else str(a)
    letter = draw.pick("q", "x", "n")
    f = f"{k}{letter}^2 + {b}{letter} + {c}"
    t, formula, answer = draw.pick(
        (("cost C({l}) = {f}. [what is the |]marginal cost at {l} = {q}", "marginal cost at {q} units, C({l}) = {f}", "C({l}) = {f}, marginal cost for {l} = {q}", "<find> the marginal cost when {q} are made and cost is {f}", "total cost is {f}. how much more does cost rise per unit at {l} = {q} (derivative)", "C'({q}) for the cost function C({l}) = {f}"), f"2 * {a} * {q} + {b}", "The marginal cost is **{out}**."),
        (("cost C({l}) = {f}. [what is the |]average cost at {l} = {q}", "average cost per unit at {q} units, C({l}) = {f}", "C({l}) = {f}, cost per unit for {l} = {q}", "<find> the average cost when {q} are made and cost is {f}"), f"({a} * {q}**2 + {b} * {q} + {c}) / {q}", "The average cost is **{out}**."),
        (("cost C({l}) = {f}. [what is the |]total cost at {l} = {q}", "total cost of {q} units, C({l}) = {f}", "C({l}) = {f}, what do {q} units cost in all", "<find> C({q}) for the cost C({l}) = {f}"), f"{a} * {q}**2 + {b} * {q} + {c}", "The total cost is **{out}**."),
        (("cost C({l}) = {f}, price {p} per unit. which {l} gives most profit", "profit maximising quantity: price {p}, cost {f}", "C({l}) = {f}, each sells for {p}. how many to make for the greatest profit", "<find> {l} for maximum profit, revenue {p}{l}, cost {f}", "at what {l} is the profit {p}{l} - ({f}) largest"), f"({p} - {b}) / (2 * {a})", "The best quantity is **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, l=letter, f=f, q=q, p=p), f"result = round({formula}, 4)\nprint(result)", answer, think=f"That is {formula}.")  # fmt: skip


@family("calculus", heavy=True, weight=1.3)
def rules_of_derivation(draw: Draw) -> tuple[Item, ...]:
    """Products, quotients and functions of functions, as a term or at a point."""
    a, b, n, p = draw.integer(2, 9), draw.integer(1, 9), draw.integer(2, 5), draw.integer(1, 4)
    typed, python = draw.pick(
        (f"x^{n} * sin(x)", f"x**{n}*sp.sin(x)"), (f"x^{n} cos(x)", f"x**{n}*sp.cos(x)"), (f"x^{n} * e^x", f"x**{n}*sp.exp(x)"), (f"x^{n} ln(x)", f"x**{n}*sp.log(x)"), (f"({a}x + {b})^{n}", f"({a}*x + {b})**{n}"), (f"sin(x^{n})", f"sp.sin(x**{n})"), (f"e^({a}x^2)", f"sp.exp({a}*x**2)"), (f"ln(x^2 + {b})", f"sp.log(x**2 + {b})"), (f"sqrt({a}x + {b})", f"sp.sqrt({a}*x + {b})"), (f"x/(x + {b})", f"x/(x + {b})"), (f"(x^2 + {b})/(x + {a})", f"(x**2 + {b})/(x + {a})"), (f"e^x/x^{n}", f"sp.exp(x)/x**{n}"), ("sin(x) cos(x)", "sp.sin(x)*sp.cos(x)"), ("tan(x)", "sp.tan(x)"), (f"sin({a}x) + cos({b + 1}x)", f"sp.sin({a}*x) + sp.cos({b + 1}*x)"), (f"{a}/x^{n}", f"{a}/x**{n}"), ("arctan(x)", "sp.atan(x)"), (f"{a}^x", f"{a}**x"), ("sin(x)/x", "sp.sin(x)/x"), (f"ln({a}x)", f"sp.log({a}*x)"),
    )  # fmt: skip
    if draw.chance(0.3):
        prompt = draw.phrase("derivative of {f} at x = {p}", "f(x) = {f}, f'({p})", "<find> f'({p}) if f(x) = {f}", "slope of y = {f} at x = {p}", "d/dx {f} at x = {p}", "differentiate {f} and put in x = {p}", "value of the derivative of {f} for x = {p}", "how fast does {f} change at x = {p}", "{f}: derivative in the point x = {p}", "rate of change of {f} at x = {p}", "y = {f}, dy/dx where x = {p}", "at x = {p}, what is the derivative of {f}", f=typed, p=p)  # fmt: skip
        code = f"{SYMPY}slope = sp.diff({python}, x)\nprint(round(float(slope.subs(x, {p})), 4))"
        return ask(prompt, code, f"At x = {p} the derivative is **{{out}}**.", think=f"Differentiate {python}, then x = {p}.")  # fmt: skip
    prompt = draw.phrase("d/dx of {f}", "d/dx({f})", "derivative of {f}", "<find> the derivative of {f}", "differentiate {f}", "y = {f}. dy/dx", "f(x) = {f}, f'(x) = ?", "[product|quotient|chain] rule or whatever: derivative of {f}", "what's the derivative of {f}", "how do I differentiate {f}", "{f} differentiated with respect to x", "({f})'", "diff {f}", "find dy/dx for y = {f}", "take d/dx of {f}", "I need f' for f(x) = {f}", "let f(x) = {f}. determine f'(x)", "please derive {f}", "derive {f} by x", f=typed)  # fmt: skip
    return ask(prompt, f"{SYMPY}print(sp.diff({python}, x))", "The derivative is **`{out}`**.", think=f"Differentiate {python} with sympy.")  # fmt: skip


@family("calculus", heavy=True)
def best_value(draw: Draw) -> tuple[Item, ...]:
    """Only the largest or smallest value of a parabola, only where it is, or both."""
    a, h, k = draw.pick(1, 1, 2, 3), draw.random.randint(-6, 8), draw.random.randint(-20, 40)
    sign = draw.pick(1, -1)
    v = (sign * a, -2 * sign * a * h, sign * a * h * h + k)
    f, fp = terms(v, ("x^2", "x", "")), terms(v, ("x**2", "x", ""), "*")
    m, size = ("minimum", "smallest") if sign > 0 else ("maximum", "largest")
    kind = draw.pick("value", "value", "place")
    t: tuple[str, ...] = ("{m} value of f(x) = {f}", "{s} value that {f} takes", "what is the {s} y of y = {f}", "value of the {m} of {f}, only the value", "how large is {f} at its {m}", "f(x) = {f}, {m} value?", "<find> the {m} value of {f}", "{s} possible value of {f}", "range of {f}: its {s} value", "the {s} number {f} can be", "what is the {s} that {f} can become") if kind == "value" else ("for which x is {f} {s}", "x of the {m} of {f}", "where is the {m} of f(x) = {f}, only x", "at which x does {f} take its {m}", "<find> the x that makes {f} {s}", "what x makes {f} {s}", "axis of symmetry of y = {f}, x = ?", "the x coordinate of the {m} of y = {f}", "f(x) = {f}: which x is best if it should be {s}", "x where {f} is {s}")  # fmt: skip
    shown = "print(f.subs(x, best))" if kind == "value" else "print(best)"
    code = f"{SYMPY}f = {fp}\nbest = sp.solve(sp.diff(f, x), x)[0]\n{shown}"
    answer = f"The {m} value is **{{out}}**." if kind == "value" else "It is at x = **{out}**."
    return ask(draw.phrase(*t, f=f, m=m, s=size), code, answer, think=f"The derivative of {fp} is zero there.")  # fmt: skip


@family("calculus", number=True)
def rates_of_figures(draw: Draw) -> tuple[Item, ...]:
    """dV/dr and dA/dr of balls, discs and cubes; and how fast they grow in time."""
    r, s = draw.integer(2, 25), draw.integer(1, 9)
    form = decimals(draw, 4, asked=0.5)
    u = draw.pick("cm", "m", "cm", "mm")
    t, formula = draw.pick(
        (("volume of a [ball|sphere|balloon] is 4/3 pi r^3. dV/dr at r = {r} {u}", "rate of change of a sphere's volume with respect to its radius at r = {r} {u}", "V = 4/3 pi r^3, dV/dr when r = {r}", "how fast does the volume of a ball grow with the radius at r = {r} {u}", "derivative of 4/3 pi r^3 at r = {r}"), f"4 * math.pi * {r}**2"),
        (("area of a circle is pi r^2. dA/dr at r = {r} {u}", "rate of change of a circle's area with respect to its radius at r = {r} {u}", "A = pi r^2, dA/dr when r = {r}", "how fast does the area of a disc grow with the radius at r = {r} {u}"), f"2 * math.pi * {r}"),
        (("volume of a cube is s^3. dV/ds at s = {r} {u}", "rate of change of a cube's volume with respect to its edge at {r} {u}", "V = s^3, dV/ds when s = {r}"), f"3 * {r}**2"),
        (("the radius of a balloon grows {s} {u} per second. how fast does the volume grow at r = {r} {u}", "dr/dt = {s}, r = {r}: dV/dt of a sphere", "a sphere's radius increases by {s} {u}/s; dV/dt when the radius is {r} {u}", "related rates: ball, radius {r} {u}, growing {s} {u}/s. rate of the volume"), f"4 * math.pi * {r}**2 * {s}"),
        (("the radius of a [ripple|circle] grows {s} {u} per second. how fast does the area grow at r = {r} {u}", "dr/dt = {s}, r = {r}: dA/dt of a circle", "a circle's radius increases by {s} {u}/s; dA/dt when the radius is {r} {u}", "oil spreads in a circle, radius {r} {u}, growing {s} {u}/s. rate of the area"), f"2 * math.pi * {r} * {s}"),
        (("air is pumped into a ball at {s} {u}^3/s. how fast does the radius grow at r = {r} {u}", "dV/dt = {s}, r = {r}: dr/dt of a sphere", "a spherical balloon gains {s} {u}^3 per second; dr/dt when the radius is {r} {u}"), f"{s} / (4 * math.pi * {r}**2)"),
    )  # fmt: skip
    return ask(draw.phrase(*t, r=r, s=s, u=u) + form.said, f"import math\nresult = {form.code(formula)}\nprint(result)", "The rate is **{out}**.", think=f"That is {formula}.")  # fmt: skip
