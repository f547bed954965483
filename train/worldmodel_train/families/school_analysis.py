"""More of algebra and calculus: formulas with values, motion, series, intervals, simple equations."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import SYMPY, terms
from worldmodel_train.families.wanted import decimals


@family("algebra", number=True, weight=1.3)
def formula_turned_round(draw: Draw) -> tuple[Item, ...]:
    """A well-known formula with all letters but one given; the one is found."""
    a, b, c = draw.integer(2, 60), draw.integer(2, 20), draw.integer(2, 12)
    big = a * b * c
    form = decimals(draw, 4, asked=0.5)
    law, wanted, given, formula = draw.pick(
        ("V = pi r^2 h", "r", f"V = {big} and h = {b}", f"math.sqrt({big} / (math.pi * {b}))"), ("V = pi r^2 h", "h", f"V = {big} and r = {c}", f"{big} / (math.pi * {c}**2)"), ("A = pi r^2", "r", f"A = {big}", f"math.sqrt({big} / math.pi)"), ("C = 2 pi r", "r", f"C = {big}", f"{big} / (2 * math.pi)"), ("V = 4/3 pi r^3", "r", f"V = {big}", f"(3 * {big} / (4 * math.pi))**(1 / 3)"), ("A = 1/2 b h", "h", f"A = {big} and b = {b}", f"2 * {big} / {b}"), ("A = (a + b)/2 * h", "h", f"A = {big}, a = {a} and b = {b}", f"2 * {big} / ({a} + {b})"), ("s = 1/2 a t^2", "t", f"s = {big} and a = {b}", f"math.sqrt(2 * {big} / {b})"), ("v = u + a t", "t", f"v = {a + b * c}, u = {a} and a = {b}", f"({a + b * c} - {a}) / {b}"), ("v^2 = u^2 + 2 a s", "v", f"u = {a}, a = {b} and s = {c}", f"math.sqrt({a}**2 + 2 * {b} * {c})"), ("F = 9/5 C + 32", "C", f"F = {a + 32}", f"({a + 32} - 32) * 5 / 9"), ("P = 2(l + w)", "w", f"P = {2 * (a + b)} and l = {a}", f"{2 * (a + b)} / 2 - {a}"), ("E = 1/2 m v^2", "v", f"E = {big} and m = {b}", f"math.sqrt(2 * {big} / {b})"), ("T = 2 pi sqrt(L/g)", "L", f"T = {c} and g = 9.81", f"9.81 * ({c} / (2 * math.pi))**2"), ("a^2 + b^2 = c^2", "b", f"a = {a} and c = {a + b}", f"math.sqrt({a + b}**2 - {a}**2)"), ("y = mx + b", "x", f"y = {a}, m = {b} and b = {c}", f"({a} - {c}) / {b}"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{f}, {g}. find {w}", "{f}. [what is|find|compute] {w} for {g}", "{w} in {f} if {g}", "make {w} the subject of {f} and give it for {g}", "[solve|rearrange] {f} for {w}, with {g}", "<find> {w} from {f} when {g}", "{g}, {f}: {w} = ?", "if {f} and {g}, what is {w}", "formula {f}; {g}; unknown {w}", "using {f} with {g}, work out {w}", "which {w} fits {f} if {g}", "put {g} into {f} and solve for {w}", "given {g}, use {f} to get {w}", "rearrange {f} to get {w}, then {g}", "[let|take] {f}. I know {g}, I need {w}", "value of {w}: {f}, {g}",
        f=law, g=given, w=wanted,
    ) + form.said  # fmt: skip
    head = "import math\n" if "math." in formula else ""
    return ask(prompt, f"{head}result = {form.code(formula)}\nprint(result)", f"{wanted} = **{{out}}**.", think=f"Solved for {wanted}: {formula}.")  # fmt: skip


@family("calculus", heavy=True, weight=1.2)
def position_in_time(draw: Draw) -> tuple[Item, ...]:
    """Velocity, acceleration, both, position or the moment of rest, from s(t)."""
    p, q = sorted(draw.random.sample(range(1, 6), 2))
    values = (2, -3 * (p + q), 6 * p * q)
    if (p + q) % 2 == 0 and draw.chance(0.6):
        values = (1, -3 * (p + q) // 2, 3 * p * q)
    letter, at = draw.pick("s", "s", "x"), draw.integer(1, 6)
    f, fp = terms(values, ("t^3", "t^2", "t")), terms(values, ("t**3", "t**2", "t"), "*")
    law = f"{letter}(t) = {f}"
    t, shown, answer = draw.pick(
        (("position {f}, velocity and acceleration at t = {p}", "{f}: v and a at t = {p}", "{f}. velocity at t = {p} and acceleration at t = {p}", "<find> both velocity and acceleration at t = {p} for {f}", "a particle moves by {f}. how fast is it at t = {p} and what is its acceleration", "v({p}) and a({p}) if {f}"), f"print(sp.diff(s, t).subs(t, {at}), sp.diff(s, t, 2).subs(t, {at}))", f"Velocity and acceleration at t = {at}: **{{out}}**."),
        (("position {f}, velocity at t = {p}", "{f}: v at t = {p}", "<find> the velocity at t = {p} for {f}", "a particle moves by {f}. how fast is it at t = {p}", "v({p}) if {f}"), f"print(sp.diff(s, t).subs(t, {at}))", f"The velocity at t = {at} is **{{out}}**."),
        (("position {f}, acceleration at t = {p}", "{f}: a at t = {p}", "<find> the acceleration at t = {p} for {f}", "a particle moves by {f}. what is its acceleration at t = {p}", "a({p}) if {f}"), f"print(sp.diff(s, t, 2).subs(t, {at}))", f"The acceleration at t = {at} is **{{out}}**."),
        (("position {f}, when is the particle at rest", "{f}: times with velocity zero", "when does a particle with {f} stop", "<find> t where the velocity is zero for {f}", "at which times is v = 0 if {f}", "a particle moves by {f}. when does it turn round"), "print(*sorted(sp.solve(sp.diff(s, t), t)))", "The velocity is zero at t = **{out}**."),
        (("position {f}, where is it at t = {p}", "{f}: position at t = {p}", "<find> the position at t = {p} for {f}", "a particle moves by {f}. where is it at t = {p}"), f"print(s.subs(t, {at}))", f"The position at t = {at} is **{{out}}**."),
    )  # fmt: skip
    code = f"import sympy as sp\nt = sp.symbols('t')\ns = {fp}\n{shown}"
    return ask(draw.phrase(*t, f=law, p=at), code, answer, think=f"Velocity is the derivative of {fp}, acceleration the second one.")  # fmt: skip


@family("calculus", heavy=True)
def series_known(draw: Draw) -> tuple[Item, ...]:
    """Infinite sums with a name, and the first terms of Taylor series."""
    n = draw.pick(2, 2, 3, 4)
    k = draw.pick(2, 3, 4)
    name, python = draw.pick(("cos(x)", "sp.cos(x)"), ("sin(x)", "sp.sin(x)"), ("e^x", "sp.exp(x)"), ("ln(1 + x)", "sp.log(1 + x)"), ("1/(1 - x)", "1/(1 - x)"), ("sqrt(1 + x)", "sp.sqrt(1 + x)"), ("arctan(x)", "sp.atan(x)"), ("1/(1 + x)", "1/(1 + x)"))  # fmt: skip
    order = {"cos(x)": 2 * k, "sin(x)": 2 * k, "arctan(x)": 2 * k}.get(name, k)
    place = draw.pick("around 0", "at x = 0", "about 0", "around x = 0")
    sums = "import sympy as sp\nn = sp.symbols('n')\ntotal = sp.summation({}, (n, {}, sp.oo))\nprint(total, round(float(total), 4))"
    t, code, answer, think = draw.pick(
        (("[first|the first] {k} nonzero terms of the [taylor|maclaurin|] series of {f} {p}", "taylor series of {f} {p}, {k} nonzero terms", "maclaurin expansion of {f}, {k} terms that are not zero", "<find> {k} nonzero terms of the Taylor series for {f}", "expand {f} {p} as a power series, {k} nonzero terms", "power series of {f} {p}: first {k} nonzero terms"), f"{SYMPY}print(sp.series({python}, x, 0, {order}).removeO())", "The first terms are **`{out}`**.", f"The series of {python} before the power {order}."),
        (("sum of 1/n^{n} for n from 1 to infinity", "does the sum of 1/n^{n} converge, and to what", "infinite series 1/n^{n}, n = 1, 2, 3, ...: its sum", "1 + 1/2^{n} + 1/3^{n} + 1/4^{n} + ... equals", "zeta({n})", "value of the p-series with p = {n}", "what does 1/n^{n} add up to, n from 1 on"), sums.format(f"1 / n**{n}", 1), "It converges; exact and as a decimal: **{out}**.", f"sympy knows the sum of 1/n^{n}."),
        (("sum of 1/n! for n from 0 to infinity", "what is 1 + 1/1! + 1/2! + 1/3! + ...", "infinite series 1/n!, n from 0: its sum", "add 1/n! over all n from zero on"), sums.format("1 / sp.factorial(n)", 0), "It converges; exact and as a decimal: **{out}**.", "sympy knows the sum of 1/n!."),
        (("sum of 1/(n(n+{k})) for n from 1 to infinity", "telescoping series 1/(n(n + {k})), n from 1: its sum", "does 1/(n(n+{k})) converge, to what, n = 1, 2, ..."), sums.format(f"1 / (n * (n + {k}))", 1), "It converges; exact and as a decimal: **{out}**.", f"sympy knows the sum of 1/(n(n + {k}))."),
    )  # fmt: skip
    return ask(draw.phrase(*t, k=k, f=name, p=place, n=n), code, answer, think=think)


@family("calculus", heavy=True)
def rising_and_falling(draw: Draw) -> tuple[Item, ...]:
    """Where a function rises, falls, is convex or concave."""
    p, q = sorted(draw.random.sample(range(-4, 6), 2))
    values = (2, -3 * (p + q), 6 * p * q, draw.random.randint(-5, 9))
    if draw.chance(0.4):
        values = (0, draw.pick(1, 2, -1), draw.random.randint(-8, 8), draw.random.randint(-9, 9))
    f, fp = terms(values, ("x^3", "x^2", "x", "")), terms(values, ("x**3", "x**2", "x", ""), "*")
    words, order, sign = draw.pick((("increasing", "rising", "going up"), "", ">"), (("decreasing", "falling", "going down"), "", "<"), (("concave up", "convex"), ", 2", ">"), (("concave down", "bending down"), ", 2", "<"))  # fmt: skip
    if order and not values[0]:
        words, order, sign = ("increasing", "rising"), "", ">"
    prompt = draw.phrase("where is {f} {w}", "for which x is {f} {w}", "interval where y = {f} is {w}", "f(x) = {f}. on which interval(s) is f {w}", "<find> the x values for which {f} is {w}", "{f}: where is it {w}", "when is f(x) = {f} {w}", "on what intervals is {f} {w}", "the function {f} is {w} for which x", "intervals on which y = {f} is {w}", "{w} intervals of {f}", "tell for which x the graph of {f} is {w}", "y = {f}, {w} where?", f=f, w=draw.pick(*words))  # fmt: skip
    code = f"import sympy as sp\nx = sp.symbols('x', real=True)\nslope = sp.diff({fp}, x{order})\nprint(sp.solveset(slope {sign} 0, x, sp.S.Reals).as_relational(x))"
    return ask(prompt, code, f"It is {words[0]} for **`{{out}}`**.", think=f"The {'second ' if order else ''}derivative of {fp} must be {sign} 0.")  # fmt: skip


@family("calculus", heavy=True)
def growth_equations(draw: Draw) -> tuple[Item, ...]:
    """Differential equations that sympy solves: y' = ky and near ones, with a start."""
    k, c, x1 = draw.pick(2, 3, 4, 5, -1, -2, -3), draw.integer(1, 12), draw.integer(1, 3)
    m = draw.integer(1, 9)
    ks, times = ("-", "-") if k == -1 else (str(k), f"{k}*")
    right, python = draw.pick((f"{ks}y", f"{times}f"), (f"{ks}y", f"{times}f"), (f"{m} - y", f"{m} - f"), (f"{2 * m}x", f"{2 * m}*x"), (f"{ks}y + {m}", f"{times}f + {m}"), ("xy", "x*f"), (f"{m}x^2", f"{m}*x**2"))  # fmt: skip
    eq = draw.pick(f"dy/dx = {right}", f"y' = {right}", f"y'(x) = {right}")
    start = f"y(0) = {c}"
    kind = draw.chance(0.4)
    t: tuple[str, ...] = ("{e}, {s}. y({p})?", "solve {e} with {s}, then y({p})", "{e} and {s}: value of y at x = {p}", "<find> y({p}) if {e} and {s}", "initial value problem {e}, {s}. what is y({p})", "if {e} and {s}, how large is y at {p}") if kind else ("solve {e}, {s}", "{e}, {s}, y(x) = ?", "initial value problem: {e}, {s}", "<find> the solution of {e} with {s}", "differential equation {e}, initial condition {s}", "which function satisfies {e} and {s}", "ODE {e}, {s}, solve", "y as a function of x if {e} and {s}", "solve the differential equation {e} where {s}")  # fmt: skip
    end = f"print(round(float(y.subs(x, {x1})), 4))" if kind else "print(y)"
    code = f"{SYMPY}f = sp.Function('f')(x)\ny = sp.dsolve(sp.Eq(f.diff(x), {python}), f, ics={{f.subs(x, 0): {c}}}).rhs\n{end}"
    answer = f"y({x1}) = **{{out}}**." if kind else "y = **`{out}`**."
    return ask(draw.phrase(*t, e=eq, s=start, p=x1), code, answer, think=f"sympy's dsolve for y' = {right}, y(0) = {c}.")  # fmt: skip
