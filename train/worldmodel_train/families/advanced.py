"""Calculus, linear algebra, signals, Bayes, Monte Carlo, Taguchi designs, probability, counting."""

import math
import re
from collections.abc import Sequence

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.numerals import articled
from worldmodel_train.families.wanted import Form, chance_form, decimals, with_wish

Numbers = Sequence[int | float]
Matrix = list[list[int]]

ARE = "[what are|find|compute|calculate|determine|work out|give me|show me|tell me|I need|get me|can you find|]"
"""The shared list `find`, for what comes in the plural."""


def wished(prompt: str, form: Form) -> str:
    """The prompt with the wish; 0.5 and percent must not be read as one."""
    glued = prompt[-1].isdigit() and re.match(r" [a-z]", form.said)
    return with_wish(prompt + ("," if glued else ""), form.said)


def terms(coefficients: Sequence[int], names: Sequence[str], times: str = "") -> str:
    """A sum as people write it: 3x^2 - x + 4, without the zeros and without 1x."""
    text = ""
    for value, name in zip(coefficients, names, strict=True):
        if value:
            size = str(abs(value)) if abs(value) != 1 or not name else ""
            sign = (" - " if value < 0 else " + ") if text else ("-" if value < 0 else "")
            text += f"{sign}{size}{times if size and name else ''}{name}"
    return text


def polynomial(draw: Draw, degree: int) -> tuple[str, str]:
    """A polynomial in x as people type it, and as Python."""
    values = [draw.random.randint(-9, 9) if draw.chance(0.8) else 0 for _ in range(degree)]
    values = [draw.random.randint(1, 9), *values]
    hat, times = draw.pick(("^", ""), ("^", ""), ("^", "*"), ("**", "*"))
    typed = [f"x{hat}{n}" if n > 1 else "x" * n for n in range(degree, -1, -1)]
    python = [f"x**{n}" if n > 1 else "x" * n for n in range(degree, -1, -1)]
    return terms(values, typed, times), terms(values, python, "*")


FUNCTIONS = (
    ("sin({k}x)", "sp.sin({k}*x)"), ("cos({k}x)", "sp.cos({k}*x)"), ("e^x", "sp.exp(x)"),
    ("{k}e^x", "{k}*sp.exp(x)"), ("e^(-x)", "sp.exp(-x)"), ("e^(2x)", "sp.exp(2*x)"), ("x*e^x", "x*sp.exp(x)"),
    ("ln(x)", "sp.log(x)"), ("{k}ln(x)", "{k}*sp.log(x)"), ("x*ln(x)", "x*sp.log(x)"),
    ("sqrt(x)", "sp.sqrt(x)"), ("{k}sqrt(x)", "{k}*sp.sqrt(x)"), ("{k}/x", "{k}/x"), ("1/x^2", "1/x**2"),
    ("x*sin(x)", "x*sp.sin(x)"), ("x*cos(x)", "x*sp.cos(x)"), ("{k}sin(x)", "{k}*sp.sin(x)"),
    ("{k}cos(x)", "{k}*sp.cos(x)"), ("x^2 + sin(x)", "x**2 + sp.sin(x)"), ("sin(x) + cos(x)", "sp.sin(x) + sp.cos(x)"),
    ("e^({k}x)", "sp.exp({k}*x)"), ("x^2*e^x", "x**2*sp.exp(x)"), ("1/(x + {k})", "1/(x + {k})"), ("(x + {k})^2", "(x + {k})**2"),
    ("({k}x + 1)^3", "({k}*x + 1)**3"), ("sin(x)^2", "sp.sin(x)**2"), ("cos(x)^2", "sp.cos(x)**2"), ("{k}^x", "{k}**x"),
    ("sqrt(x + {k})", "sp.sqrt(x + {k})"), ("x*sqrt(x)", "x*sp.sqrt(x)"), ("1/(1 + x^2)", "1/(1 + x**2)"), ("x^2*ln(x)", "x**2*sp.log(x)"),
    ("{k}x + ln(x)", "{k}*x + sp.log(x)"), ("e^x - {k}x", "sp.exp(x) - {k}*x"), ("{k}/x^2", "{k}/x**2"), ("x^3 + e^x", "x**3 + sp.exp(x)"),
)  # fmt: skip


def formula(draw: Draw) -> tuple[str, str, bool]:
    """A function of x as typed and as Python, and whether it is one of the simple functions."""
    if draw.chance(0.6):
        return *polynomial(draw, draw.pick(2, 2, 3, 3, 4)), False
    typed, python = draw.pick(*FUNCTIONS)
    k = draw.integer(2, 9)
    return typed.format(k=k), python.format(k=k), True


SYMPY = "import sympy as sp\nx = sp.symbols('x')\n"


@family("calculus", heavy=True)
def derivative(draw: Draw) -> tuple[Item, ...]:
    typed, python, _ = formula(draw)
    prompt = draw.phrase(
        "<find> the [derivative|first derivative] of {f}",
        "differentiate {f} [with respect to x|wrt x|for me|]",
        "[what is |]d/dx [of |]{f}",
        "f(x) = {f}. [what is|find|give me|compute] f'(x)",
        "[if |given ]y = {f}, [what is|find|give] dy/dx",
        "take the derivative of {f}[ with respect to x|]",
        "[for my calculus homework I have to|I must|I have to|how do I] differentiate {f}",
        "derivative of the function {f}",
        "derive {f} [by x|symbolically|with respect to x|]",
        "[which|what] function describes the slope of {f}",
        "{f} - [derivative|its derivative|what is its derivative|differentiate this]",
        "the [rate of change|slope function|gradient] of y = {f} [as a formula|in terms of x]",
        "{f}. [derivative please|what does it become when derived|derive it|take its derivative]",
        "[which|what] [function|expression] [do I get|results] [when|if] I differentiate {f}",
        "[let|suppose|given] f(x) = {f}, [calculate|determine|write down|give] [f'|f prime|the derivative f'(x)]",
        "[I need|help me with|looking for] the derivative of {f} [please|]",
        "[use sympy to|with sympy,|with python,] [differentiate|derive] {f}",
        "diff {f}",
        "diff({f}, x)",
        "Dx of {f}",
        "how does {f} change with x, as a [formula|function]",
        "[slope|gradient] function of [the curve |]y = {f}",
        "[find|what is] y' [for|if|when] y = {f}",
        "[calculus|analysis]: [differentiate|derivative of] {f}",
        "a function is [given by|defined as] {f}. [its derivative is|what is its first derivative|derive it by x]",
        "the first derivative [with respect to x |]of {f} [is|equals] what",
        "[symbolic|analytic] derivative[ of|:] {f}",
        "[can somebody|could you] [differentiate|derive] {f} for me",
        "s(x) = {f}. [rate of change|s'(x)|what is ds/dx]",
        "what's the derivative of f(x) = {f}",
        "[find|compute] the derivative: y = {f}",
        "how do you [differentiate|derive] {f}, [result please|just the answer|show the result]",
        "f = {f}, f' = ?",
        "if f(x) = {f}, what is f'(x)",
        "[my teacher wants|the task asks for|I am asked for] the derivative of {f}",
        "please [derive|differentiate] the function f with f(x) = {f}",
        "[derivation|differentiation] of {f} [by x|after x|]",
        "what is the slope formula of {f}",
        "f(x)={f} f'(x)=?",
        f=typed,
    )
    code = f"{SYMPY}slope = sp.diff({python}, x)\nprint(slope)"
    think = f"Differentiate {python} with sympy."
    return ask(prompt, code, f"The derivative of {typed} is **`{{out}}`**.", think=think)


@family("calculus", number=True, heavy=True)
def derivative_at_point(draw: Draw) -> tuple[Item, ...]:
    typed, python, simple = formula(draw)
    point = draw.integer(1, 4) if simple else draw.integer(-4, 6)
    prompt = draw.phrase(
        "<find> the derivative of {f} at x = {p}",
        "<find> the slope of [y = |f(x) = |]{f} at x = {p}",
        "f(x) = {f}, [what is|find|compute] f'({p})",
        "how steep is [the curve |the graph of |]y = {f} [at x = {p}|where x is {p}|when x = {p}]",
        "differentiate {f} and [put in|insert|plug in|substitute] x = {p}",
        "[slope|gradient] of {f} [in|at] the point x={p}",
        "at x = {p}, [what is the derivative of|how fast changes|what is the slope of] {f}",
        "evaluate the derivative of {f} [for|at] x = {p}",
        "[slope of the tangent|tangent slope|gradient of the tangent line] to y = {f} at x = {p}",
        "the rate of change of {f} at x = {p}",
        "value of d/dx ({f}) at {p}",
        "[given|let] y = {f}: dy/dx at x = {p}",
        "differentiate {f}, then x = {p}",
        "y = {f}. what is [the slope|its derivative] when x [is|equals] {p}",
        "f'({p}) for f(x) = {f}",
        "[which|what] slope has the graph of {f} at x = {p}",
        "[put|plug|insert] x = {p} into the derivative of {f}",
        "[steepness|slope|inclination] of the [graph|curve|function] {f} at x = {p}",
        "[given|let|take] f(x) = {f}. [evaluate|calculate|give me] f'({p})",
        "how [quickly|fast] does {f} [grow|rise|change] at x = {p}",
        "x = {p}, f(x) = {f}: [f'(x)|slope|derivative|gradient]",
        "derivative of {f}[, value at|; value for|, evaluated at] x = {p}",
        "[with sympy|using python], the derivative of {f} at x = {p}",
        "[instantaneous|momentary|local] rate of change of {f} [when|where] x [is|equals] {p}",
        "what [is|would be] dy/dx [if|when] y = {f} and x = {p}",
        "the tangent to y = {f} [touches at|is drawn at|at] x = {p}[. its slope|, what slope does it have|: gradient of it]",
        "[numerical|numeric] value of the derivative at {p}: {f}",
        "[find|compute] [the gradient|y'] at x = {p} for y = {f}",
        "I [derived|have to derive] {f} and need the value [at|for] x = {p}",
        "d/dx of {f}, x = {p}",
        "at the point where x = {p}, the slope of {f} [is|equals] what",
        "what's f'({p}) [if|when] f(x) = {f}",
        "f(x) = {f}, x0 = {p}, f'(x0)",
        "find the slope of the tangent line to {f} when x = {p}",
        "[my teacher wants|the task asks for|I am asked for] the slope of {f} at x = {p}",
        "[derivative|slope] {f} x={p}",
        "[tell me how steep|I wonder how steep] {f} is at x = {p}",
        f=typed,
        p=point,
    )
    form = decimals(draw, 4, asked=0.15)
    prompt = wished(prompt, form)
    code = f"{SYMPY}slope = sp.diff({python}, x)\nresult = {form.code(f'float(slope.subs(x, {point}))')}\nprint(result)"
    think = f"Differentiate {python}, then put in x = {point}."
    return ask(prompt, code, f"At x = {point} the derivative is **{{out}}**.", think=think)


@family("calculus", number=True, heavy=True)
def definite_integral(draw: Draw) -> tuple[Item, ...]:
    typed, python, simple = formula(draw)
    low = draw.pick(1, 1, 2) if simple else draw.integer(-3, 3)
    high = low + draw.integer(1, 4)
    prompt = draw.phrase(
        "<find> the integral of {f} from {a} to {b}",
        "integrate {f} from {a} to {b}",
        "integrate {f} [between|over x between] {a} and {b}",
        "<find> the signed area under [y = |the curve |]{f} [from|between] x = {a} [to|and] x = {b}",
        "definite integral of {f}, [limits|bounds] {a} and {b}",
        "integral from {a} to {b} of {f} dx",
        "[evaluate|work out] the definite integral of {f} on the interval {a} to {b}",
        "f(x) = {f}. [integrate it|what is its integral|find the integral] from x = {a} to x = {b}",
        "from {a} to {b}, [what does {f} integrate to|integrate {f}]",
        "how big is the integral of {f} when x [goes|runs] from {a} to {b}",
        "int({f}, x = {a}..{b})",
        "the area below the graph of {f} for x from {a} to {b}, [counted with its sign|signed]",
        "[compute|calculate|what is] the [definite |]integral: {f}, x from {a} to {b}",
        "[lower|bottom] limit {a}, [upper|top] limit {b}, [integrand|function] {f}[: integral|. value of the integral|]",
        "area between [the graph of |]{f} and the x axis from {a} to {b}, [signed|counted with sign]",
        "[sum up|accumulate] {f} continuously from x = {a} to x = {b}",
        "F({b}) - F({a}) [for|if] f(x) = {f}",
        "[what is the value of|evaluate] the integral of {f} over the interval from {a} to {b}",
        "[with sympy|using python], integrate {f} from {a} to {b}",
        "[let|given] f(x) = {f}. [integral from|integrate from] {a} to {b}",
        "the integral over x of {f}, [starting at|beginning at] {a} and [ending at|up to] {b}",
        "integrate({f}, (x, {a}, {b}))",
        "how [much|large] is the signed area under {f} for {a} <= x <= {b}",
        "[total|accumulated] [change|amount] if the rate is {f} [from|between] x = {a} [to|and] x = {b}",
        "x [runs|goes] from {a} to {b}. [integral of|integrate] {f}",
        "I need the [number|value] [for|of] the integral of {f} between {a} and {b}",
        "what's the integral of {f} dx from {a} to {b}",
        "[signed area|integral] under f(x) = {f} from x = {a} to x = {b}",
        "integral {a} to {b} {f}",
        "[my teacher wants|the task asks for|I am asked for] the integral of {f} with limits {a} and {b}",
        "the velocity is {f} at time x. [what is the displacement|displacement|find the displacement] from x = {a} to x = {b}",
        "water flows in at a rate of {f}. how much [flows in|is it] between x = {a} and x = {b}, as an integral",
        "[bounds|limits] {a} to {b}, [integrate|integral of] {f}",
        f=typed,
        a=low,
        b=high,
    )
    form = decimals(draw, 4, asked=0.2)
    prompt = wished(prompt, form)
    code = f"{SYMPY}result = {form.code(f'float(sp.integrate({python}, (x, {low}, {high})))')}\nprint(result)"
    think = f"Integrate {python} for x from {low} to {high}."
    return ask(prompt, code, f"The integral from {low} to {high} is **{{out}}**.", think=think)


@family("calculus", heavy=True, weight=0.7)
def indefinite_integral(draw: Draw) -> tuple[Item, ...]:
    typed, python, _ = formula(draw)
    prompt = draw.phrase(
        "<find> the [indefinite integral|antiderivative|primitive] of {f}",
        "integrate {f} [with respect to x|dx|symbolically|wrt x|]",
        "[integral|antiderivative] of {f} dx",
        "[which|what] function has the derivative {f}",
        "f(x) = {f}, [find|give me|what is] F(x)",
        "[what do I get if I|what happens when you|how do you] integrate {f}",
        "antiderivative: {f}",
        "find a function whose [derivative|slope] is {f}",
        "I [need|have] to integrate {f}[ without limits| without bounds|, no limits given]",
        "dy/dx = {f}, [so what is|find|solve for] y",
        "a [primitive|stem] function of {f}",
        "undo the derivative: {f}",
        "[which|what] [function|expression] [gives|becomes] {f} [when|if] [differentiated|derived]",
        "[let|suppose|given] f(x) = {f}, [write down|determine|find] [an antiderivative|the antiderivative F|F]",
        "[use sympy to|with sympy,|with python,] integrate {f}",
        "[integral|integrate]: {f} dx",
        "{f}. [antiderivative please|integrate this|what is the integral|find its antiderivative]",
        "[calculus|analysis]: indefinite integral of {f}",
        "[stammfunktion|primitive function|antiderivative] [of|for] {f}",
        "integrate({f}, x)",
        "[symbolic|general] integral of {f}",
        "[slope|derivative] of F is {f}. [F(x) = ?|what is F|find F]",
        "[I need|help me with|looking for] the [integral|antiderivative] of {f} [without limits|]",
        "[reverse|opposite] of [differentiating|the derivative]: what has {f} as derivative",
        "f'(x) = {f}[, f(x) = ?|. what is f|, find f(x)]",
        "how do I [integrate|get the antiderivative of] {f}",
        "what's the integral of {f}",
        "find the integral of {f} dx",
        "int {f} dx",
        "[my teacher wants|the task asks for|I am asked for] an antiderivative of {f}",
        "please integrate the function f with f(x) = {f}",
        "[integration|antidifferentiation] of {f} [over x|by x|]",
        "f(x)={f} F(x)=?",
        f=typed,
    )
    code = f"{SYMPY}area = sp.integrate({python}, x)\nprint(area)"
    think = f"Integrate {python} with sympy, without limits."
    return ask(prompt, code, f"The integral of {typed} is **`{{out}}`** + C.", think=think)


@family("calculus", heavy=True)
def limit(draw: Draw) -> tuple[Item, ...]:
    a, b, c = draw.integer(2, 9), draw.integer(2, 9), draw.integer(1, 9)
    typed, python, typed_point, point = draw.pick(
        (f"(x^2 - {a * a})/(x - {a})", f"(x**2 - {a * a})/(x - {a})", str(a), str(a)),
        (f"sin({a}x)/x", f"sp.sin({a}*x)/x", "0", "0"),
        (f"sin({a}x)/({b}x)", f"sp.sin({a}*x)/({b}*x)", "0", "0"),
        (f"({a}x + {c})/({b}x - 1)", f"({a}*x + {c})/({b}*x - 1)", "infinity", "sp.oo"),
        (f"({a}x^2 + {c})/(x^2 + {b}x)", f"({a}*x**2 + {c})/(x**2 + {b}*x)", "infinity", "sp.oo"),
        (f"(e^({a}x) - 1)/x", f"(sp.exp({a}*x) - 1)/x", "0", "0"),
        (f"x^2 + {a}x - {b}", f"x**2 + {a}*x - {b}", str(c), str(c)),
    )
    prompt = draw.phrase(
        "<find> the limit of {f} as x [approaches|goes to|tends to] {p}",
        "lim x->{p} of {f}",
        "limit of {f} for x -> {p}",
        "what does {f} [approach|tend to|converge to] as x goes to {p}",
        "as x approaches {p}, [where does {f} go|what happens to {f}|what is the limit of {f}]",
        "evaluate lim {f}, x to {p}",
        "[to what value does|where does] {f} go when x [gets close to|approaches] {p}",
        "f(x) = {f}: [limit|its limit] at x = {p}",
        f=typed,
        p=typed_point,
    )
    code = f"{SYMPY}bound = sp.limit({python}, x, {point})\nprint(bound)"
    think = f"The limit of {python} for x to {point}."
    return ask(prompt, code, f"The limit is **{{out}}** as x goes to {typed_point}.", think=think)


def _equation(draw: Draw) -> tuple[str, str, str]:
    """An equation as typed, and its two sides as Python; its real solutions are simple."""
    p, q = draw.random.sample([n for n in range(-9, 10) if n], 2)
    r, k, n = draw.random.randint(-6, 6), draw.integer(2, 9), draw.integer(2, 60)
    square = terms((1, -(p + q), p * q), ("x^2", "x", ""))
    cubic = terms((1, -(p + q + r), p * q + p * r + q * r, -p * q * r), ("x^3", "x^2", "x", ""))
    rest = terms((1, -(p + q)), ("x^2", "x"))
    typed, right = draw.pick(
        (cubic, "0"), (cubic, "0"), (rest, str(-p * q)), (f"{k}({square})" if p + q else rest, "0" if p + q else str(-p * q)),
        (f"{k}^x", str(k ** draw.integer(2, 4))), ("e^x", str(n)), (f"e^({k}x)", str(n)), ("ln(x)", str(draw.integer(1, 5))),
        (f"sqrt(x + {k})", str(draw.integer(2, 12))), ("x^3", str(n**3)), (f"{k}x^3", str(k * draw.integer(2, 9) ** 3)),
        (f"x^2 + {k}", f"{k + n * n}"), (f"{k}/x", str(n)), (f"{k}x + {n}", f"{k + draw.integer(1, 5)}x - {draw.integer(1, 40)}"),
    )  # fmt: skip
    return typed, _python(typed), _python(right)


def _python(typed: str) -> str:
    """What was typed, with the products and powers that Python wants."""
    text = typed.replace("^", "**").replace("e**", "E^")
    for digit in "0123456789":
        text = text.replace(f"{digit}x", f"{digit}*x").replace(f"{digit}(", f"{digit}*(")
    text = text.replace("E^x", "sp.exp(x)").replace("E^", "sp.exp")
    return text.replace("ln(", "sp.log(").replace("sqrt(", "sp.sqrt(")


@family("algebra", heavy=True)
def solve_with_sympy(draw: Draw) -> tuple[Item, ...]:
    """Cubic, exponential, logarithmic and other equations; not the plain quadratic."""
    left, python_left, right = _equation(draw)
    prompt = draw.phrase(
        "solve {l} = {r} [for x|]",
        "<find> x [if|when] {l} = {r}",
        "[which|what values of] x [satisfy|fulfil|solve] {l} = {r}",
        "{l} = {r}, [solve for x|x = ?|find x|what is x]",
        ARE + " [the real solutions|all real solutions|the solutions] of {l} = {r}",
        "for [which|what] x is {l} equal to {r}",
        "[can you |please |]solve the equation {l} = {r}",
        "equation: {l} = {r}[. solve it|. what is x|]",
        "[my homework says|the exercise is|I am stuck on] {l} = {r}[, what is x|, solve it]",
        "[roots|solutions] of {l} = {r}",
        "where does {l} equal {r}",
        "if {l} is {r}, [what is x|what must x be|find x]",
        "[determine|work out|calculate] [every real x|all real x] with {l} = {r}",
        "x? {l} = {r}",
        "[set|put] {l} equal to {r} and [solve|find x|solve for x]",
        "{l} = {r}[. which numbers work for x|. what are the real solutions|, real solutions|. all real x]",
        "[use sympy to|with sympy,|using python,] solve {l} = {r}",
        "[which|what] real numbers [make|turn] {l} = {r} [true|into a true statement|]",
        "solve({l} = {r}, x)",
        "[real|all real] [roots|solutions|zeros] [for|of] the equation {l} = {r}",
        "the unknown x [fulfils|satisfies] {l} = {r}. [its value|find it|what values can it have]",
        "I [can't|cannot|do not know how to] solve {l} = {r}[, help| for x|, please find x]",
        "[when|where] is {l} the same as {r}",
        "[we have|there is|given is] the equation {l} = {r}. [find all real solutions|x?|solve for x]",
        "[solve for x|find x|unknown x]: {l} = {r}",
        "x such that {l} = {r}",
        "what is x in {l} = {r}",
        "find all x such that {l} = {r}",
        "for {l} = {r}, x =",
        "[my teacher wants|the task asks for|I am asked for] all real x with {l} = {r}",
        "how do I get x out of {l} = {r}",
        "{l} equals {r}, [what can x be|what are the possible x|which x]",
        "[the number I look for|the unknown|x] fulfils {l} = {r}",
        l=left,
        r=right.replace("**", "^").replace("*", ""),
    )
    code = (
        "import sympy as sp\nx = sp.symbols('x', real=True)\n"
        f"found = sp.solve(sp.Eq({python_left}, {right}), x)\nprint(sorted(round(float(v), 4) for v in found))"
    )
    think = f"sympy solves {python_left} = {right} for x."
    return ask(prompt, code, "The real solutions for x are **{out}**.", think=think)


# --- linear algebra -----------------------------------------------------------------------------


def matrix(draw: Draw, rows: int, columns: int) -> Matrix:
    top = draw.pick(5, 9, 9, 20)
    low = draw.pick(0, 1, -top)
    return [[draw.random.randint(low, top) for _ in range(columns)] for _ in range(rows)]


def typed_matrix(rows: Matrix, draw: Draw) -> str:
    """A matrix as people type it; mostly as Python does."""
    lines = [" ".join(map(str, row)) for row in rows]
    commas = [", ".join(map(str, row)) for row in rows]
    return draw.pick(
        str(rows), str(rows), str(rows).replace(" ", ""), f"[{'; '.join(lines)}]",
        f"[{'; '.join(commas)}]", " / ".join(lines), ", ".join(f"({row})" for row in commas),
    )  # fmt: skip


def det(rows: Matrix) -> int:
    if len(rows) == 1:
        return rows[0][0]
    minors = ([row[:i] + row[i + 1 :] for row in rows[1:]] for i in range(len(rows)))
    return sum((-1) ** i * rows[0][i] * det(minor) for i, minor in enumerate(minors))


def regular(draw: Draw, size: int) -> Matrix:
    """A square matrix with an inverse."""
    while det(rows := matrix(draw, size, size)) == 0:
        pass
    return rows


@family("linear algebra")
def matrix_product(draw: Draw) -> tuple[Item, ...]:
    n, k, m = draw.pick((2, 2, 2), (2, 2, 2), (3, 3, 3), (2, 3, 2), (2, 2, 1), (1, 3, 2), (3, 2, 2))
    a, b = matrix(draw, n, k), matrix(draw, k, m)
    prompt = draw.phrase(
        "<find> the [matrix product|product] of {a} and {b}",
        "multiply the matrices {a} and {b}",
        "multiply [matrix |]{a} [by|with] [matrix |]{b}",
        "{a} times {b}[ as matrices| (matrices)| matrix product]",
        "[matrix multiplication|matrix product][:| of] {a} @ {b}",
        "A = {a} and B = {b}. [what is AB|compute A times B|find A @ B|A*B]",
        "[let|given] A = {a}, B = {b}, <find> the product AB",
        "do a matrix multiplication of {a} [and|with] {b}",
        "what do I get [if|when] I multiply the matrix {a} with {b}",
        "[my robot needs|I need] the product of two matrices: {a} and {b}",
        "matmul {a} {b}",
        "dot the matrices {a} and {b}",
        "[calculate|evaluate] {a} * {b} [as matrix multiplication|with matrix multiplication|, both are matrices]",
        "[left|first] matrix {a}, [right|second] matrix {b}[: product|. multiply them|, product in this order]",
        "A={a}; B={b}; A*B [as matrices|matrix product]",
        "[use numpy to|with numpy,|in numpy,] multiply the matrices {a} and {b}",
        "np.dot of {a} and {b}",
        "[what is|give me] the matrix [you get by|that results from] multiplying {a} by {b}",
        "[combine|chain|compose] the [linear maps|transformations] {a} and {b} as a matrix product, in this order",
        "{a} @ {b}",
        "the product A B [where|with] A is {a} and B is {b}",
        "[rows times columns|row by column]: {a} times {b}",
        "I [have|got] two matrices, {a} and {b}. [multiply them|what is their product|product please]",
        "[matrix|matrices] [times|x] matrix: {a}, {b}",
        "apply matrix multiplication to {a} and {b}",
        "what is the product of the matrices {a} and {b}",
        "product AB, A = {a}, B = {b}",
        "if A = {a} and B = {b}, what is A times B",
        "[first|A] {a}, [second|B] {b}, matrix product [please|]",
        "[apply|use] {a} after {b} as matrices: {a} times {b}",
        "how do I multiply [these|the] matrices: {a} and {b}[, show the product|]",
        a=typed_matrix(a, draw),
        b=typed_matrix(b, draw),
    )
    code = f"import numpy as np\na = np.array({a})\nb = np.array({b})\nprint((a @ b).tolist())"
    return ask(prompt, code, "The product is **{out}**.", think=f"The matrices are {a} and {b}.")


@family("linear algebra", number=True)
def matrix_determinant(draw: Draw) -> tuple[Item, ...]:
    rows = regular(draw, draw.pick(2, 2, 3))
    prompt = draw.phrase(
        "<find> the determinant of {m}",
        "determinant of [the matrix |]{m}",
        "det {m}",
        "det of {m} [please|]",
        "[what's|give] det(A) [for|of|if] A = {m}",
        "A = {m}. [compute|find|what is] its determinant",
        "{m}: [determinant|what is the determinant|its determinant]",
        "how [big|large] is the determinant of the matrix {m}",
        "compute the [det|determinant] of this matrix: {m}",
        "the matrix {m} has [what|which] determinant",
        "[is {m}|check whether {m} is] invertible[, what is its determinant|: give its determinant|? I want the determinant]",
        "I have the matrix {m} and need its determinant",
        "|{m}| [determinant|as a determinant]",
        "det[ of|:] A, A={m}",
        "[use numpy|with numpy|in python]: determinant of {m}",
        "[which|what] [number|value] is the determinant of {m}",
        "np.linalg.det of {m}",
        "M = {m}, [det M|det(M)|what is det M]",
        "[by how much|by what factor] does the map {m} [scale|stretch] [areas|volumes|areas or volumes], with sign",
        "[calculate|evaluate|figure out] det {m}",
        "the determinant, please[:|,] {m}",
        "[given|take] the [square |]matrix {m}[. its determinant|, what is its determinant|. determinant?]",
        "[can you get|I want] the determinant of a matrix: {m}",
        "[is the matrix singular|is it singular]? give det of {m}",
        "what is the determinant of the matrix {m}",
        "find det(A), A = {m}",
        "determinant {m}",
        "how do I get the determinant of {m}",
        "area or volume factor with sign of {m}, [the determinant|so its determinant]",
        m=typed_matrix(rows, draw),
    )
    code = f"import numpy as np\na = np.array({rows})\nresult = round(np.linalg.det(a).item(), 4)\nprint(result)"
    return ask(prompt, code, "The determinant is **{out}**.", think=f"The determinant of {rows}.")


@family("linear algebra")
def matrix_inverse(draw: Draw) -> tuple[Item, ...]:
    rows = regular(draw, 2)
    while not all(rows[0] + rows[1]):
        rows = regular(draw, 2)
    prompt = draw.phrase(
        "<find> the [inverse|inverse matrix] of {m}",
        "invert [the matrix |]{m}",
        "inverse of {m}",
        "A = {m}, [what is|find|compute|give me] [A^-1|the inverse of A|its inverse]",
        "[which|what] matrix times {m} [is|gives] the identity",
        "inv({m})",
        "[how do I|can you|please] invert the matrix {m}",
        "{m} [inverted|inverse|to the power -1]",
        "[given|for] the [2x2 |]matrix {m}, find its inverse",
        "I need [the inverse of this matrix|this matrix inverted]: {m}",
        "compute the matrix inverse: {m}",
        "undo the [transformation|linear map] {m} [with its inverse|, what is the inverse matrix]",
        "{m}^-1",
        "[calculate|compute|determine] A^-1 [for|where|with] A = {m}",
        "[use numpy to|with numpy,|in numpy,] invert {m}",
        "np.linalg.inv of {m}",
        "M = {m}. [M inverse|invert M|what is M^-1|the inverse of M]",
        "[what do I multiply|what must I multiply] {m} with to get the [unit matrix|identity matrix|identity]",
        "the [reciprocal|inverse] matrix [for|of] {m}",
        "[find|get] the matrix that [undoes|reverses|cancels] {m}",
        "[given|take] A = {m}[: invert it|. what is its inverse|. inverse please]",
        "B with {m} times B = identity",
        "[matrix|2x2] inverse[ of|:] {m}",
        "[the inverse|inverting], please: {m}",
        "[which|what] is the inverse [map|transformation|matrix] of {m}",
        "what is the inverse of the matrix {m}",
        "find the inverse of A, A = {m}",
        "inverse matrix {m}",
        "how do I get the inverse of {m}",
        "a map is given by {m}. [which matrix takes it back|what is the inverse map's matrix|inverse?]",
        m=typed_matrix(rows, draw),
    )
    code = f"import numpy as np\na = np.array({rows})\nprint(np.linalg.inv(a).round(4).tolist())"
    return ask(prompt, code, "The inverse is **{out}**.", think=f"Invert {rows} with numpy.")


@family("linear algebra", weight=1.5)
def equation_system(draw: Draw) -> tuple[Item, ...]:
    size = draw.pick(2, 2, 3)
    rows, names = regular(draw, size), draw.pick("xyz", "xyz", "abc")[:size]
    solution = [draw.pick(*(n for n in range(-9, 12) if n)) for _ in range(size)]
    right = [sum(a * s for a, s in zip(row, solution, strict=True)) for row in rows]
    if size == 2 and draw.chance(0.4):
        right = [draw.random.randint(1, 40) for _ in range(2)]
        if not (right[0] * rows[1][1] - rows[0][1] * right[1]) * (
            rows[0][0] * right[1] - right[0] * rows[1][0]
        ):
            right = [sum(a * s for a, s in zip(row, solution, strict=True)) for row in rows]
    lines = [f"{terms(row, names)} = {b}" for row, b in zip(rows, right, strict=True)]
    comma = ", ".join(names)
    typed = draw.pick(", ", " and ", "; ", ", ").join(lines)
    if draw.chance(0.15):
        return _one_unknown(draw, (rows, right), typed, names)
    prompt = draw.phrase(
        "solve {s}",
        "solve the [system|system of equations|linear system|equations] {s}",
        "<find> {n} [if|when|such that] {s}",
        "{s}. [what are|find|solve for|give me] {n}",
        "[which|what] {n} [satisfy|solve|fulfil] {s}",
        "linear system: {s}",
        "[simultaneous equations|two unknowns and more]: {s}",
        "[can you |please |I need to |]solve [these equations|this system][ together|]: {s}",
        "find the solution of {s}",
        "where do {s} [meet|intersect|hold together]",
        "[given|suppose] {s}, <find> {n}",
        "{s} - solve this system",
        "[determine|work out|calculate|find out] {n} [from|out of] {s}",
        "[unknowns|variables] {n}: {s}",
        "[use numpy to|with numpy,|using python,] solve [the system |]{s}",
        "[what|which] values [must|do] {n} have [so that|if] {s}",
        "{s}. [what is the solution|values of {n}|solution please|{n}?]",
        "[I have|we have|there are] [equations|these equations]: {s}. [how much are|what are|tell me] {n}",
        "[linear equations|system of linear equations|LGS|simultaneous]: {s}[ - solve|, solve for {n}|]",
        "[set of|group of] equations {s}, unknown {n}",
        "[eliminate|use Gauss elimination] to solve {s}",
        "[at which point|for which {n}] do all of these hold: {s}",
        "[all|both] true at once: {s}. {n}",
        "np.linalg.solve for {s}",
        "the lines or planes {s} [cross|meet] where",
        "[my homework|the exercise|my task]: {s}, [find|solve for|determine] {n}",
        "find {n}: {s}",
        "what are {n} in {s}",
        "{s}, solve",
        "two or three equations, {s}. [what are|give me] the unknowns",
        "two unknowns or three, here they are: {s}. [solve|find {n}]",
        "how do I solve {s}",
        "{s} [what are {n}|gives {n}|so {n} are]",
        "I look for {n} so that {s}",
        "[a riddle|a puzzle] leads to {s}. [find|what are] {n}",
        s=typed,
        n=draw.pick(comma, " and ".join(names)),
    )
    code = (
        f"import numpy as np\na = np.array({rows})\nb = np.array({right})\n"
        "print(np.linalg.solve(a, b).round(4).tolist())"
    )
    think = f"The coefficients are {rows}, the right sides {right}."
    return ask(prompt, code, f"The solution for {comma} is **{{out}}**.", think=think)


def _one_unknown(
    draw: Draw, system: tuple[Matrix, list[int]], typed: str, names: str
) -> tuple[Item, ...]:
    """Only one of the unknowns is asked for."""
    at = draw.random.randrange(len(names))
    prompt = draw.phrase(
        "what is {n} [if|when] {s}",
        "{s}. [what is {n}|find {n}|{n} = ?|I only need {n}]",
        "[only|just] {n}, please: {s}",
        "find the value of {n}: {s}",
        "[suppose|given] {s}, [how much is|what is|find] {n}",
        "{n}? {s}",
        "solve {s} for {n} only",
        "what value [must|does] {n} have in the system {s}",
        "[value of|the unknown] {n} in {s}",
        s=typed, n=names[at],
    )  # fmt: skip
    code = (
        f"import numpy as np\na = np.array({system[0]})\nb = np.array({system[1]})\n"
        f"result = round(np.linalg.solve(a, b)[{at}].item(), 4)\nprint(result)"
    )
    think = (
        f"The coefficients are {system[0]}, the right sides {system[1]}; {names[at]} is at {at}."
    )
    return ask(prompt, code, f"**{names[at]} = {{out}}**", think=think)


@family("linear algebra", weight=0.7)
def symmetric_eigenvalues(draw: Draw) -> tuple[Item, ...]:
    size = draw.pick(2, 2, 3)
    rows = regular(draw, size)
    while (
        det(rows := [[rows[min(i, j)][max(i, j)] for j in range(size)] for i in range(size)]) == 0
    ):
        rows = regular(draw, size)
    if draw.chance(0.25):
        return _one_eigenvalue(draw, rows)
    prompt = draw.phrase(
        ARE + " the eigenvalues of [the symmetric matrix |]{m}",
        "eigenvalues of {m}",
        "[what are|which are] the eigenvalues of the [symmetric |]matrix {m}",
        "A = {m}. [compute|find|list] its eigenvalues",
        "[which|what] numbers are eigenvalues of {m}",
        "eig({m})",
        "compute the [spectrum|eigenvalues] of {m}",
        "the symmetric matrix {m} has which eigenvalues",
        "for [which|what] lambda is {m} minus lambda times identity singular",
        "[characteristic values|principal values] of the symmetric matrix {m}",
        "I need the eigenvalues of this matrix: {m}",
        "{m}: eigenvalues[ in ascending order|, smallest first|]",
        "[use numpy to|with numpy,|in python,] [find|get|compute] the eigenvalues of {m}",
        "np.linalg.eigvalsh of {m}",
        "A={m}: [all eigenvalues|eigenvalues|lambdas]",
        "[roots of the characteristic polynomial|characteristic roots] of {m}",
        "[which|what] lambdas [solve|satisfy] det(A - lambda I) = 0 for A = {m}",
        "M = {m}. [the spectrum of M|eigenvalues of M|what are the eigenvalues]",
        "[calculate|determine|work out] [every eigenvalue|all eigenvalues] of {m}",
        "[by which factors|by what factors] does {m} [stretch|scale] its eigenvectors",
        "[stiffness matrix|covariance matrix|symmetric matrix] {m}: [eigenvalues|its eigenvalues please]",
        "[eigenvalues|spectrum], please: {m}",
        "the matrix is {m}. [I want|give me|list] its eigenvalues",
        "lambda for A x = lambda x, A = {m}",
        "what are the eigenvalues of [the matrix |]{m}",
        "eigenvalues {m}",
        "how do I get the eigenvalues of {m}",
        "principal [stresses|axes values] as eigenvalues: {m}",
        m=typed_matrix(rows, draw),
    )
    code = (
        f"import numpy as np\na = np.array({rows})\nprint(np.linalg.eigvalsh(a).round(4).tolist())"
    )
    think = f"{rows} is symmetric, so eigvalsh gives its eigenvalues."
    return ask(prompt, code, "The eigenvalues are **{out}**.", think=think)


def _one_eigenvalue(draw: Draw, rows: Matrix) -> tuple[Item, ...]:
    """Only the largest or the smallest of them."""
    which, at = draw.pick(("largest", -1), ("largest", -1), ("smallest", 0))
    words = ("largest", "biggest", "greatest", "highest") if at else ("smallest", "lowest", "least")
    prompt = draw.phrase(
        "<find> the {w} eigenvalue of [the matrix |the symmetric matrix |]{m}",
        "{w} eigenvalue[:| of] {m}",
        "A = {m}. [what is its {w} eigenvalue|compute the {w} eigenvalue|{w} eigenvalue?]",
        "[which|what] is the {w} eigenvalue of {m}",
        "{m}[, only the {w} eigenvalue|: {w} eigenvalue|, {w} eigenvalue please]",
        "how [big|large] is the {w} eigenvalue of [the symmetric matrix |]{m}",
        "of all eigenvalues of {m}, [give|tell me|I want] the {w}",
        "[with numpy|use numpy]: {w} eigenvalue of {m}",
        "the {w} lambda [with|for which] A x = lambda x, A = {m}",
        m=typed_matrix(rows, draw), w=draw.pick(*words),
    )  # fmt: skip
    code = f"import numpy as np\na = np.array({rows})\nprint(round(np.linalg.eigvalsh(a)[{at}].item(), 4))"
    think = f"{rows} is symmetric; eigvalsh sorts its eigenvalues, and the {which} is at {at}."
    return ask(prompt, code, f"The {which} eigenvalue is **{{out}}**.", think=think)


def vector(draw: Draw, size: int) -> list[int | float]:
    if draw.chance(0.2):
        return [draw.decimal(-9, 9, 1) for _ in range(size)]
    return [draw.random.randint(*draw.pick((0, 9), (-9, 9), (1, 30))) for _ in range(size)]


def typed_vectors(draw: Draw, *vectors: Numbers) -> list[str]:
    """Vectors in one of the ways in which people type them."""
    style = draw.pick("({})", "[{}]", "[{}]", "<{}>", "({})" if len(vectors) > 1 else "{}")
    if draw.chance(0.1):
        return [f"[{' '.join(map(str, values))}]" for values in vectors]
    return [style.format(", ".join(map(str, values))) for values in vectors]


@family("linear algebra", number=True)
def dot_product(draw: Draw) -> tuple[Item, ...]:
    size = draw.pick(2, 3, 3, 4)
    a, b = vector(draw, size), vector(draw, size)
    typed = typed_vectors(draw, a, b)
    prompt = draw.phrase(
        "<find> the [dot product|scalar product|inner product] of {a} and {b}",
        "[dot product|scalar product|inner product] {a} and {b}",
        "{a} dot {b}",
        "a = {a}, b = {b}. [what is a . b|compute a dot b|find their dot product]",
        "dot({a}, {b})",
        "[take|form] the [inner|dot|scalar] product of the vectors {a} and {b}",
        "multiply the vectors {a} and {b} [element by element and add up|componentwise and sum]",
        "u is {a} and v is {b}, <find> u dot v",
        "[are the vectors {a} and {b}|check if the vectors {a} and {b} are] perpendicular[, what is their dot product|: compute the dot product|? give their dot product]",
        "the scalar product [between|of] {a} and {b}",
        "two vectors, {a} and {b}: dot product",
        "how [large|big|much] is the dot product of {a} with {b}",
        "[use numpy|with numpy|in numpy]: dot product of {a} and {b}",
        "np.dot({a}, {b})",
        "{a} · {b}",
        "[sum of the products|add up the products] of the [entries|components|coordinates] of {a} and {b}",
        "v1 = {a}, v2 = {b}[: v1.v2|, scalar product|. dot product?|. inner product]",
        "[calculate|evaluate|compute] the [dot|scalar|inner] product: {a}, {b}",
        "[multiply|pair] {a} and {b} [entry by entry|componentwise] and add everything",
        "p = {a} and q = {b}, <find> p dot q",
        "[prices|quantities] {a} and [amounts|weights] {b}: their dot product",
        "<{a}, {b}> as an inner product",
        "[I have|there are] two vectors {a} and {b}. [their scalar product|what is the dot product|dot them]",
        "vector dot vector: {a}, {b}",
        "the [inner|dot] product [between|for] {a} and {b} [is|equals] what",
        "what's the dot product of [the vectors |]{a} and {b}",
        "a.b for a = {a}, b = {b}",
        "u = {a}, v = {b}, [u·v|u.v|dot product of u and v]",
        "dot product {a} {b}",
        "I [buy|order] {a} pieces at prices {b}. the sum of products, a dot product",
        "how do I get the scalar product of {a} and {b}",
        a=typed[0],
        b=typed[1],
    )
    code = f"import numpy as np\nresult = round(np.dot({a}, {b}).item(), 4)\nprint(result)"
    return ask(prompt, code, "The dot product is **{out}**.", think=f"The vectors: {a} and {b}.")


@family("linear algebra")
def cross_product(draw: Draw) -> tuple[Item, ...]:
    a, b = vector(draw, 3), vector(draw, 3)
    typed = typed_vectors(draw, a, b)
    prompt = draw.phrase(
        "<find> the [cross product|vector product] of {a} and {b}",
        "{a} cross {b}",
        "[cross product|vector product]: {a}, {b}",
        "a = {a}, b = {b}. [what is a x b|compute a cross b|find their cross product]",
        "cross({a}, {b})",
        "[which|what] vector is [perpendicular|orthogonal] to both {a} and {b}, use the cross product",
        "take the cross product of the vectors {a} and {b}",
        "u is {a} and v is {b}, <find> u cross v",
        a=typed[0],
        b=typed[1],
    )
    code = f"import numpy as np\nprint((np.cross({a}, {b}) + 0).round(4).tolist())"
    return ask(prompt, code, "The cross product is **{out}**.", think=f"The vectors: {a} and {b}.")


@family("linear algebra", number=True, weight=0.7)
def vector_norm(draw: Draw) -> tuple[Item, ...]:
    values = vector(draw, draw.pick(2, 3, 3, 4))
    values[0] = values[0] or 3
    prompt = draw.phrase(
        "<find> the [norm|length|magnitude|euclidean norm|euclidean length] of [the vector |]{v}",
        "how long is the vector {v}",
        "[norm|magnitude] of {v}",
        "v = {v}. [what is its length|compute its norm|find its magnitude|how long is it]",
        "norm({v})",
        "[length|size|absolute value] of the vector {v}",
        "what is the [L2|euclidean|2-] norm of {v}",
        "distance [of the point {v} from the origin|from the origin to {v}]",
        "the vector {v} has [what|which] [length|magnitude|norm]",
        "[how far|what distance] from zero is the point {v}",
        "a force has the components {v}, what is its magnitude",
        "a drone moved by {v}. how far is that in a straight line",
        "sqrt of the sum of [squares|squared entries] of {v}",
        "||{v}||",
        "[use numpy|with numpy|in numpy]: norm of {v}",
        "np.linalg.norm of {v}",
        "[components|coordinates] {v}[: length|, how long is that vector|: magnitude]",
        "[calculate|compute|evaluate] the [length|magnitude|norm] of {v}",
        "an arrow [goes|points] from the origin to {v}. [how long is it|its length]",
        "[pythagoras|Pythagorean length] of {v}",
        "[the displacement is|I moved by|we walked] {v}[, how far from the start am I|. straight line distance|. distance in a straight line]",
        "[speed|size|amount] of the velocity vector {v}",
        "w = {v}, |w| = ?",
        "[a velocity|an acceleration|a field] [has|with] components {v}[: magnitude|. how large is it]",
        "two-norm of {v}",
        "how [big|large] is the vector {v}",
        "what's the magnitude of {v}",
        "how long is [an arrow|a vector] with components {v}",
        "vector length {v}",
        "how do I get the length of the vector {v}",
        "a [ship|robot|plane] moves by {v} along the axes. [distance as the crow flies|direct distance]",
        v=typed_vectors(draw, values)[0],
    )
    code = f"import numpy as np\nresult = round(np.linalg.norm({values}).item(), 4)\nprint(result)"
    think = f"The norm of {values}: the root of the sum of squares."
    return ask(prompt, code, "The length is **{out}**.", think=think)


# --- signals ------------------------------------------------------------------------------------


@family("signal processing", number=True)
def dominant_frequency(draw: Draw) -> tuple[Item, ...]:
    """A second of two sines, of which one is stronger; the spectrum's peak is the answer."""
    rate = draw.pick(100, 128, 200, 256, 400, 500, 512, 1000, 2000, draw.integer(6, 90) * 10)
    first, second = draw.random.sample(range(1, rate // 2), 2)
    a, b = draw.random.sample((1, 2, 3, 4, 5, 0.5, 0.2, 1.5), 2)
    two = draw.chance(0.5)
    one_sine = (
        "<find> the dominant frequency of a {f} Hz sine sampled at {r} Hz",
        "[sample|take] a sine of {f} Hz at {r} Hz for [one|1] second and find the [dominant frequency|peak of its spectrum]",
        "[use the fft to find|use an fft, what is] the main frequency of a {f} Hz sine wave, sampling rate {r} Hz",
        "[a|one] second of a sine with frequency {f} Hz is sampled with {r} samples per second. [where is the peak of the fft|which frequency dominates]",
        "fft peak of sin(2 pi {f} t) sampled at {r} Hz",
        "sampling rate {r} Hz, signal: sine of {f} Hz. dominant frequency from the FFT",
        "make a {f} Hz sine, sample rate {r}, and [show|tell me|find] which frequency the fft [finds|reports|gives]",
        "[a tone|a hum|a whistle] of {f} Hz is recorded at {r} Hz for a second, find its frequency by FFT",
        "check with a Fourier transform: {f} Hz sine, {r} Hz sampling, which frequency is strongest",
        "at {r} Hz sampling, what peak frequency does a sine of {f} Hz show",
        "[simulate|generate|create] [a second|1 s] of a {f} Hz sine at {r} samples per second. [strongest frequency in the spectrum|which frequency peaks in the FFT]",
        "[which|what] frequency [has|shows] the [highest|largest] FFT [peak|bin], sine of {f} Hz, fs = {r} Hz",
        "fs = {r} Hz, f = {f} Hz, one second[: FFT peak|. dominant frequency|. peak frequency]",
        "[with numpy|use numpy]: FFT of a {f} Hz sine ({r} Hz sampling), peak frequency",
        "spectrum of a {f} Hz tone [sampled at|at a rate of] {r} Hz, [where is the maximum|highest peak at what Hz]",
        "[does|will] the FFT of a {f} Hz sine at {r} Hz find the right frequency? give the peak",
        "a sensor samples a {f} Hz vibration {r} times a second. [main frequency from the FFT|dominant frequency]",
        "rfft of one second of sin(2*pi*{f}*t) with {r} samples, frequency of the [maximum|peak]",
        "[strongest|main|principal] spectral component of a {f} Hz sine recorded with {r} Hz",
        "{r} samples of a {f} Hz sine in one second: [dominant|main] frequency",
        "fft dominant frequency sine {f} Hz sampling {r} Hz",
        "I recorded a [note|buzz|hum] of {f} Hz with {r} samples per second. what does the fft say is the main frequency",
    )
    two_sines = (
        "<find> the dominant frequency of {a} sin(2 pi {f} t) + {b} sin(2 pi {g} t) sampled at {r} Hz",
        "a signal has a {f} Hz sine of amplitude {a} and a {g} Hz sine of amplitude {b}, sampled at {r} Hz. [which frequency dominates|what is the dominant frequency]",
        "[use the fft:|with an FFT,] which frequency is strongest in {a}*sin(2*pi*{f}*t) + {b}*sin(2*pi*{g}*t), sample rate {r} Hz",
        "mix of two tones: {f} Hz (amplitude {a}) and {g} Hz (amplitude {b}). sampling rate {r} Hz. [dominant frequency|find the strongest frequency|peak of the spectrum]",
        "sampling at {r} Hz for one second, {f} Hz with amplitude {a} plus {g} Hz with amplitude {b}: [find|show] the peak frequency",
        "[two|a sum of two] sine waves, {f} Hz at strength {a} and {g} Hz at strength {b}, {r} samples per second; which one does the fft show as the highest peak",
        "fourier peak of a tone of {f} Hz, amplitude {a}, and one of {g} Hz, amplitude {b}, at {r} Hz sampling",
        "the sensor at {r} Hz sees a vibration of {f} Hz (size {a}) and one of {g} Hz (size {b}). main frequency",
        "x(t) = {a} sin(2 pi {f} t) + {b} sin(2 pi {g} t), fs = {r} Hz[: FFT peak|. dominant frequency|. which frequency is strongest]",
        "[with numpy|use numpy]: FFT of {f} Hz (amplitude {a}) plus {g} Hz (amplitude {b}), {r} Hz sampling, peak frequency",
        "[strongest|main|principal] spectral component of {a} sin(2 pi {f} t) + {b} sin(2 pi {g} t) at {r} Hz",
        "[which|what] of the tones {f} Hz ({a}) and {g} Hz ({b}) [wins|is highest] in the spectrum, sampled at {r} Hz",
        "fs = {r}. add a sine of {f} Hz times {a} and a sine of {g} Hz times {b}. [FFT maximum at what Hz|dominant frequency]",
        "the machine hums at {f} Hz with strength {a} and at {g} Hz with strength {b}. [which frequency does an FFT at {r} Hz show as the largest|main frequency, sampling {r} Hz]",
        "spectrum of {a}*sin({f} Hz) + {b}*sin({g} Hz), {r} samples a second: where is the [maximum|highest peak]",
        "one second at {r} Hz of [two sines|two tones]: {f} Hz, amplitude {a}, and {g} Hz, amplitude {b}. [peak|dominant] frequency of the fft",
        "fft dominant frequency {f} Hz amplitude {a} {g} Hz amplitude {b} sampling {r} Hz",
        "I recorded two [notes|hums] at {r} samples per second: {f} Hz with amplitude {a}, {g} Hz with amplitude {b}. what is the main frequency in the fft",
    )
    prompt = draw.phrase(*(two_sines if two else one_sine), f=first, g=second, a=a, b=b, r=rate)
    signal = f"np.sin(2 * np.pi * {first} * t)"
    if two:
        signal = f"{a} * {signal} + {b} * np.sin(2 * np.pi * {second} * t)"
    code = (
        f"import numpy as np\nt = np.arange({rate}) / {rate}\nsignal = {signal}\n"
        "spectrum = np.abs(np.fft.rfft(signal))\n"
        f"result = np.fft.rfftfreq({rate}, 1 / {rate})[spectrum.argmax()].item()\nprint(result)"
    )
    think = f"One second at {rate} Hz, then the peak of the spectrum."
    return ask(articled(prompt), code, "The dominant frequency is **{out} Hz**.", think=think)


def short_list(draw: Draw, low: int, high: int) -> list[int | float]:
    if draw.chance(0.2):
        return [draw.decimal(0, 9, 1) for _ in range(draw.integer(low, high))]
    top = draw.pick(5, 9, 20, 100)
    return [draw.random.randint(0, top) for _ in range(draw.integer(low, high))]


def typed_list(values: Numbers, draw: Draw) -> str:
    inside = ", ".join(map(str, values))
    spaced = " ".join(map(str, values))
    and_last = ", ".join(map(str, values[:-1])) + f" and {values[-1]}"
    return draw.pick(inside, inside, f"[{inside}]", f"[{inside}]", spaced, f"({inside})", and_last)


@family("signal processing", weight=0.7)
def fft_magnitudes(draw: Draw) -> tuple[Item, ...]:
    values = short_list(draw, 4, 8)
    prompt = draw.phrase(
        ARE + " the [FFT magnitudes|magnitudes of the FFT] of {v}",
        "fft of {v}, [magnitudes|absolute values|only the magnitudes]",
        "[magnitude spectrum|amplitude spectrum|spectrum] of {v}",
        "take the [discrete |]Fourier transform of {v} and [give|show] the [magnitudes|absolute values]",
        "abs(fft({v}))",
        "how large are the Fourier coefficients of {v}",
        "[DFT|fourier transform] magnitudes for the [samples|signal] {v}",
        "signal: {v}. [compute its fft and show the magnitudes|what is its magnitude spectrum]",
        "run an FFT [on|over] {v} and print the magnitudes",
        "[what are|get|list] the absolute values of the DFT of {v}",
        "frequency content of {v} as fft magnitudes",
        "the samples are {v}; I need the size of every FFT bin",
        "np.abs(np.fft.fft()) for {v}",
        "[use numpy|with numpy|in numpy]: [magnitudes|absolute values] of the fft of {v}",
        "[apply|do|compute] [a DFT|an FFT] [to|of] {v}[, magnitudes only|, only absolute values| and take magnitudes]",
        "|X(k)| for x = {v}",
        "x = {v}. [magnitude of its Fourier transform|magnitudes of all FFT bins|how large is each FFT bin]",
        "[all|full] FFT magnitudes: {v}",
        "[measured|recorded] [signal|samples] {v}[, spectrum as magnitudes|: DFT magnitudes|. FFT amplitudes please]",
        "[sizes|moduli|magnitudes] of the [DFT|FFT] coefficients of {v}",
        "Fourier transform {v} and show how [big|large] each coefficient is",
        "[amplitudes|magnitudes] of the discrete Fourier transform: {v}",
        "what does the FFT of {v} look like in [magnitude|absolute value]",
        "what are the fft magnitudes of {v}",
        "fft magnitudes {v}",
        "how strong is each frequency in {v}, as fft magnitudes",
        "I have the samples {v} and want the absolute FFT values",
        v=typed_list(values, draw),
    )
    code = f"import numpy as np\nvalues = {values}\nprint(np.abs(np.fft.fft(values)).round(4).tolist())"
    return ask(prompt, code, "The magnitudes are **{out}**.", think=f"np.fft.fft of {values}.")


@family("signal processing")
def moving_mean(draw: Draw) -> tuple[Item, ...]:
    values = short_list(draw, 5, 9)
    width = draw.pick(2, 3, 3, 4, 5)
    prompt = draw.phrase(
        "<find> the [moving average|rolling average|rolling mean|running mean] of {v} with [window|a window of] {w}",
        "[{w} point|{w}-point] moving average of {v}",
        "smooth {v} with a [window|moving window] of {w}",
        "moving average, window {w}: {v}",
        "[rolling|running|sliding] mean of {v} over {w} values",
        "average every {w} [neighbouring|consecutive|successive] values of {v}",
        "[smooth|filter] the signal {v} by averaging {w} [samples|points] at a time",
        "{v} - [moving average|rolling mean] of width {w}",
        "[sensor|noisy] readings {v}: smooth them with a {w} sample moving average",
        "compute a simple moving average (period {w}) for {v}",
        "SMA({w}) of {v}",
        "the mean over a sliding window of {w} for {v}",
        "[slide|move] a window of {w} [over|across|along] {v} and [average|take the mean of] [each position|every window]",
        "{v}, {w} [point|value|term] [moving|rolling|sliding] [average|mean]",
        "[use numpy|with numpy|in python]: [moving average|rolling mean] with window {w} of {v}",
        "[daily|monthly|weekly] [sales|values|figures] {v}. [moving average over {w}|rolling mean, window {w}|smooth them over {w} values]",
        "[window|width|length] {w}[, moving average of|: rolling mean of|, sliding mean of] {v}",
        "[calculate|compute|work out] the {w} [day|period|step] moving average [of|for] {v}",
        "[averages|means] of each {w} [in a row|consecutive ones] in {v}",
        "[how does|what does] {v} look [smoothed|averaged] with a window of {w}",
        "rolling({w}).mean() of {v}, complete windows only",
        "[running|rolling] average, n = {w}: {v}",
        "my [data|series|measurements] {v} [is|are] noisy, [average|smooth] [it|them] over {w} [values|points]",
        "[trend|smoothed series] of {v} by a {w} term moving average",
        "{w} period moving average: {v}",
        "moving average of {v} with n = {w}",
        "moving average [window|width|period] {w}: {v}",
        "I have {v} and want to average always {w} neighbours",
        "for each {w} values in a row of {v} the mean",
        v=typed_list(values, draw),
        w=width,
    )
    code = (
        f"import numpy as np\nvalues = {values}\n"
        f"print(np.convolve(values, np.ones({width}) / {width}, mode='valid').round(4).tolist())"
    )
    think = f"Average each {width} neighbours of {values}."
    return ask(prompt, code, f"The moving average over {width} values is **{{out}}**.", think=think)


# --- Bayes --------------------------------------------------------------------------------------


@family("bayesian", number=True)
def bayes_test(draw: Draw) -> tuple[Item, ...]:
    """A test with a prior: the chance of the condition after a positive result."""
    prior = draw.pick(0.1, 0.5, 1, 2, 3, 5, 10, 20, draw.decimal(0.1, 30, 1))
    sensitivity, specificity = draw.integer(70, 99), draw.pick(80, 85, 90, 95, 98, 99, 97, 75)
    thing, condition = draw.pick(
        ("medical test", "a disease"), ("blood test", "a virus"), ("scanner", "a defect"),
        ("smoke detector", "a fire"), ("spam filter", "spam"), ("drug test", "doping"), ("warning system", "a fault"),
        ("rapid test", "the flu"), ("face scanner", "an impostor"), ("metal detector", "a weapon"), ("lie detector", "a lie"), ("breath test", "alcohol"),
    )  # fmt: skip
    if draw.chance(0.2):
        return _bayes_negative(draw, prior, sensitivity, specificity, (thing, condition))
    by_specificity = (
        "[{c}|the condition] has a [prior|prevalence|base rate] of {p}%. the test has sensitivity {s}% and specificity {q}%. [what is the probability after a positive result|how likely is it if the result is positive]",
        "bayes: prior {p}%, sensitivity {s}%, specificity {q}%[, posterior|, posterior after a positive test|]",
        "prevalence {p} percent, sensitivity {s} percent, specificity {q} percent: <find> the [positive predictive value|PPV]",
        "a {t} for {c} is {s}% sensitive and {q}% specific, {p}% of the cases have it. a positive result means it is there with what probability",
        "<find> the [posterior|posterior probability] for prior {p}%, sensitivity {s}% and specificity {q}%",
        "use Bayes theorem: P(D) = {p}%, sensitivity = {s}%, specificity = {q}%, find P(D given positive)",
        "{p}% are affected by {c}. a {t} with sensitivity {s}% and specificity {q}% says yes. [how sure can I be|what is the chance that it is true]",
        "{p}% carry {c}; the {t} catches {s}% of them and clears {q}% of the others. [chance of carrying it when the result is positive|what does a positive result mean]",
        "sensitivity {s}%, specificity {q}%, {p}% of people have {c}. chance of having it [given|after] a positive test",
        "only {p}% have {c}. the {t} has {s}% sensitivity and {q}% specificity and was positive: probability that it is real",
        "I [tested positive|got a positive test]. the test has {s}% sensitivity and {q}% specificity, the base rate is {p}%. how worried should I be",
        "[suppose|say|assume] {p}% have {c}, and a {t} has {s}% sensitivity and {q}% specificity. [given a positive result, what is the probability|how much can I trust a positive result]",
        "[PPV|positive predictive value]: prevalence {p}%, sensitivity {s}%, specificity {q}%",
        "P(condition given positive) with prevalence {p}%, sensitivity {s}%, specificity {q}%",
        "positive {t} for {c}. base rate {p}%, sensitivity {s}%, specificity {q}%. [real chance|true probability|how likely is it really]",
        "[a patient|someone|a part] tests positive for {c}. {p}% have it, the {t} is {s}% sensitive, {q}% specific. [chance of really having it|probability that it is true]",
        "how [reliable|trustworthy] is a positive {t} when sensitivity is {s}%, specificity {q}% and only {p}% have {c}",
        "base rate {p}%, true positives {s}%, true negatives {q}%. [posterior after a positive|probability after a positive test]",
        "the {t} says yes for {s}% of those with {c} and no for {q}% of those without. {p}% have it. [yes came out, how likely is it|probability after a yes]",
        "[update|start from] a prior of {p}% [with|after] one positive test (sensitivity {s}%, specificity {q}%): new probability",
        "of the cases {p}% have {c}. sensitivity: {s}%. specificity: {q}%. [what share of positives is real|which fraction of the positives is true]",
        "false alarms or real? {c} at {p}%, sensitivity {s}%, specificity {q}%, chance that a positive is real",
        "{p}% of [the population|people|all cases] have {c}. test sensitivity {s}%, specificity {q}%. a test comes back positive, [what is the chance it is right|how likely is it really there]",
        "chance of [really having it|it being there] when the {t} is positive: prevalence {p}%, sensitivity {s}%, specificity {q}%",
        "positive predictive value {p}% prevalence {s}% sensitivity {q}% specificity",
        "my doctor says the test was positive. {p}% of people like me have {c}, it is {s}% sensitive and {q}% specific. [how likely do I have it|chance that I really have it]",
    )
    by_false = (
        "{p}% have {c}. a {t} finds it in {s}% of the cases and gives a false positive in {q}%. [what does a positive result mean|how likely is it after a positive result]",
        "prior {p}%, true positive rate {s}%, false positive rate {q}%: [posterior|find the posterior|what is the posterior]",
        "a {t} detects {c} {s}% of the time and is wrong in {q}% of the healthy cases; {p}% base rate. probability given an alarm",
        "bayes with prior {p}%, hit rate {s}% and false alarm rate {q}%",
        "if the base rate is {p}%, the hit rate {s}% and the false alarm rate {q}%, how likely is {c} after an alarm",
        "the {t} fires in {s}% of real cases and in {q}% of the others; {p}% are real. it fired: chance that it is real",
        "[suppose|say|assume] {p}% have {c}. the {t} catches {s}% of them and gives false alarms for {q}% of the rest. [probability after an alarm|given a positive, how likely is it real]",
        "P(condition given alarm): base rate {p}%, detection {s}%, false alarms {q}%",
        "[the alarm went off|it was positive]. {c} occurs in {p}%, detection rate {s}%, false positive rate {q}%. [chance that it is real|how likely is it true]",
        "[share|fraction] of [alarms|positives] that are real: prior {p}%, sensitivity {s}%, false positives {q}%",
        "how much does a positive {t} prove if {p}% have {c}, {s}% of them test positive and {q}% of the others too? [probability|give the posterior]",
        "TPR {s}%, FPR {q}%, prevalence {p}%: [posterior|PPV|probability after a positive]",
        "{q}% of the healthy and {s}% of the ill test positive, {p}% are ill. [chance of being ill after a positive test|I am positive, how likely am I ill]",
        "a {t} flags {s}% of the real cases and wrongly {q}% of the rest. with {p}% real cases, [what share of the flags is right|probability that a flag is right]",
        "posterior prior {p}% hit rate {s}% false alarm {q}%",
    )
    specific = draw.chance(0.6)
    shown = specificity if specific else 100 - specificity
    prompt = draw.phrase(
        *(by_specificity if specific else by_false), p=prior, s=sensitivity, q=shown, t=thing, c=condition
    )  # fmt: skip
    form = chance_form(draw)
    prompt = wished(prompt, form)
    false = f"1 - {shown} / 100" if specific else f"{shown} / 100"
    code = (
        f"prior = {prior} / 100\nhit = {sensitivity} / 100 * prior\n"
        f"false_alarm = ({false}) * (1 - prior)\nresult = {form.code('hit / (hit + false_alarm)')}\nprint(result)"
    )
    name = "specificity" if specific else "false positives"
    think = f"Bayes: prior {prior}%, sensitivity {sensitivity}%, {name} {shown}%."
    return ask(
        articled(prompt),
        code,
        f"After a positive result the probability is **{{out}}{form.mark}**.",
        think=think,
    )


def _bayes_negative(
    draw: Draw, prior: float, sensitivity: int, specificity: int, case: tuple[str, str]
) -> tuple[Item, ...]:
    """The chance that it is there all the same, after a negative result."""
    prompt = draw.phrase(
        "prior {p}%, sensitivity {s}%, specificity {q}%: probability of the condition after a negative [test|result]",
        "{p}% have {c}. the {t} has {s}% sensitivity and {q}% specificity and was negative. [how likely is it there all the same|chance of having it anyway]",
        "I tested negative. sensitivity {s}%, specificity {q}%, base rate {p}%. [how likely do I have it nevertheless|probability that I have it anyway]",
        "<find> the probability of {c} [given|after] a negative {t}: prevalence {p}%, sensitivity {s}%, specificity {q}%",
        "P(D given negative) with P(D) = {p}%, sensitivity = {s}%, specificity = {q}%",
        "a negative {t} for {c}, {s}% sensitive, {q}% specific, {p}% affected. [chance that it was missed|what chance of {c} is left]",
        "bayes after a negative test[: | with ]prior {p}%, sensitivity {s}%, specificity {q}%",
        "how [sure|safe] is a negative {t}? {p}% have {c}, sensitivity {s}%, specificity {q}%. [give the probability of having it|chance that it is there]",
        "[update|revise] a prior of {p}% after one negative test (sensitivity {s}%, specificity {q}%)",
        "of those who test negative, what share has {c}? {p}% have it overall, the {t} is {s}% sensitive and {q}% specific",
        p=prior, s=sensitivity, q=specificity, t=case[0], c=case[1],
    )  # fmt: skip
    form = chance_form(draw, 6)
    code = (
        f"prior = {prior} / 100\nmiss = (1 - {sensitivity} / 100) * prior\n"
        f"clear = {specificity} / 100 * (1 - prior)\nresult = {form.code('miss / (miss + clear)')}\nprint(result)"
    )
    think = (
        f"Bayes, negative: prior {prior}%, sensitivity {sensitivity}%, specificity {specificity}%."
    )
    answer = f"After a negative result the probability is **{{out}}{form.mark}**."
    return ask(articled(wished(prompt, form)), code, answer, think=think)


@family("bayesian", number=True, weight=0.7)
def bayes_rule(draw: Draw) -> tuple[Item, ...]:
    """P(A|B) from P(B|A), P(A) and P(B)."""
    a, given = draw.random.randint(5, 90), draw.random.randint(5, 95)
    joint = a * given / 100
    b = draw.random.randint(math.ceil(joint) + 1, min(98, math.floor(joint) + 100 - a))
    values = {"a": a / 100, "g": given / 100, "b": b / 100}
    prompt = draw.phrase(
        "P(A) = {a}, P(B|A) = {g}, P(B) = {b}. [what is|find|compute] P(A|B)",
        "<find> P(A|B) [if|when|for] P(B|A) = {g}, P(A) = {a} and P(B) = {b}",
        "bayes theorem[:| with] P(A)={a}, P(B)={b}, P(B|A)={g}",
        "[apply|use] Bayes' [rule|theorem|formula]: prior {a}, likelihood {g}, evidence {b}",
        "posterior from prior {a}, likelihood {g} and evidence {b}",
        "prior {a}, likelihood {g}, marginal {b} - [posterior|what is the posterior]",
        "the prior is {a}, the likelihood of the data under it is {g}, the total probability of the data is {b}. [find|what is] the posterior",
        "A has probability {a}, B has {b}, and B given A has {g}. [how likely is|what is the probability of] A given B",
        "it rains with probability {a}, it is cloudy with {b}, and when it rains it is cloudy with {g}. how likely is rain if it is cloudy",
        "an email is spam with probability {a}; a word is in it with {b}, in spam with {g}. probability of spam given the word",
        "[reverse|turn around|flip] the condition: P(B|A) = {g} with P(A) = {a}, P(B) = {b}",
        "[calculate|compute|work out] P(A|B): P(B|A) is {g}, P(A) is {a}, P(B) is {b}",
        "P(B|A)={g}; P(A)={a}; P(B)={b}; P(A|B)=?",
        "[likelihood|P(data given H)] {g}, [prior|P(H)] {a}, [evidence|P(data)] {b}[: posterior|, P(H given data)|. updated probability]",
        "how [likely|probable] is A once B is [seen|known|observed], with P(A) {a}, P(B) {b}, P(B given A) {g}",
        "[update|revise] a belief of {a} with likelihood {g} and evidence {b}",
        "[suppose|say] P(A) is {a}, P(B) is {b} and B happens with {g} when A does. [A given B|find P(A given B)|how likely is A after B]",
        "{g} times {a} over {b}, the posterior",
        "there is a leak with probability {a}, the alarm rings with {b}, and [with|in case of] a leak it rings with {g}. [it rings: probability of a leak|it is ringing, how likely is a leak]",
        "a customer buys with probability {a}, clicks with {b}, and buyers click with {g}. [a click came|somebody clicked]: probability of buying",
        "[a student passes|someone passes] with {a}, studies with {b}, and those who pass studied with {g}. probability to pass if they studied",
        "Bayes: hypothesis {a}, data given hypothesis {g}, data overall {b}",
        "bayes P(B|A) {g} P(A) {a} P(B) {b}, P(A|B)",
        "I know P(A) = {a}, P(B) = {b} and P(B|A) = {g}, what is P(A|B)",
        **values,
    )
    code = f"result = round({given / 100} * {a / 100} / {b / 100}, 4)\nprint(result)"
    think = f"Bayes: {given / 100} times {a / 100} over {b / 100}."
    return ask(prompt, code, "By Bayes' theorem it is **{out}**.", think=think)


@family("bayesian", number=True, weight=0.7)
def beta_posterior(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.pick((1, 1), (1, 1), (2, 2), (5, 5), (draw.integer(1, 20), draw.integer(1, 20)))
    trials = draw.integer(2, 200)
    hits = draw.integer(0, trials)
    uniform = ("<find> the posterior mean of a rate after {k} of {n} successes with a uniform prior",
        "uniform prior, {k} successes in {n} trials: posterior mean",
        "beta(1, 1) prior and {k} out of {n}, [what is|give] the posterior mean",
        "start with a flat prior; {k} of {n} worked. [estimate|bayesian estimate of] the success rate",
        "[bayesian estimate|laplace estimate] of a probability from {k} hits in {n} tries, flat prior",
        "flat prior, {n} tosses, {k} heads, expected probability of heads",
        "{k} of {n}, flat prior[: posterior mean|, bayes estimate|, expected rate]",
        "Laplace rule of succession: {k} successes in {n}",
        "[no prior knowledge|uniform prior]. {k} of {n} [patients|users|parts|emails] [were positive|responded|passed]. posterior mean of the rate",
        "rule of succession with {k} out of {n}",
        "[estimate|what is] the chance of success after {k} of {n}, starting from Beta(1, 1)",
        "I saw {k} successes in {n} trials and knew nothing before. [posterior mean|expected success probability]",
        "mean of the posterior after {k} successes and uniform prior, n = {n}",
    )  # fmt: skip
    general = (
        "<find> the posterior mean for a Beta({a}, {b}) prior and {k} successes in {n} trials",
        "beta prior {a}, {b}; data: {k} out of {n}. posterior mean",
        "prior Beta({a},{b}), {k} of {n} [clicks|conversions|heads|hits]. [what is the posterior mean|posterior expectation]",
        "beta-binomial: alpha = {a}, beta = {b}, {k} successes of {n}, [posterior mean|mean of the posterior]",
        "update a Beta({a}, {b}) belief with {k} successes out of {n}[ and give its mean|, what is the new mean]",
        "my prior for the conversion rate is Beta({a}, {b}). {k} of {n} visitors bought. new estimate",
        "after {k} successes in {n} tries, what is the mean of the posterior if the prior was Beta({a}, {b})",
        "a coin with prior Beta({a}, {b}) shows {k} heads in {n} tosses. expected probability of heads now",
        "[alpha|a] {a}, [beta|b] {b}, {n} trials, {k} successes: posterior mean of p",
        "Beta({a},{b}) + {k} of {n}[: posterior mean|, mean of the posterior|. new mean]",
        "[combine|update] the prior Beta({a}, {b}) with {k} [wins|successes|hits] in {n} [games|tries|shots][: posterior mean|, expected rate]",
        "[conjugate|beta] update: prior ({a}, {b}), {k} successes of {n}. [mean|posterior mean]",
        "what success rate [do I expect|should I expect] after {k} of {n} if my prior is Beta({a}, {b})",
        "prior alpha {a}, prior beta {b}, observed {k} out of {n}. [expected value of p|mean of p|posterior expectation of p]",
        "[a drug|an ad|a machine] worked {k} times in {n}. prior belief Beta({a}, {b}). [updated mean|posterior mean]",
        "[mean|expected value] of the Beta posterior: prior a={a}, b={b}; {n} trials with {k} successes",
        "starting at Beta({a}, {b}) I see {k} successes in {n}. where is the mean now",
        "bayesian rate estimate, Beta({a},{b}) prior, {k}/{n}",
        "posterior mean beta {a} {b} successes {k} trials {n}",
    )
    wordings = uniform if a == b == 1 and draw.chance(0.6) else general
    prompt = draw.phrase(*wordings, a=a, b=b, k=hits, n=trials)
    code = f"result = round(({a} + {hits}) / ({a} + {b} + {trials}), 4)\nprint(result)"
    think = f"Posterior mean: ({a} + {hits}) over ({a} + {b} + {trials})."
    return ask(prompt, code, "The posterior mean is **{out}**.", think=think)


# --- Monte Carlo --------------------------------------------------------------------------------


def seeding(draw: Draw) -> tuple[int, str]:
    """A seed, and how the prompt mentions it, if it does; it is 0 otherwise."""
    seed = draw.pick(0, 1, 7, 42, draw.integer(2, 999))
    said = draw.pick(f" with seed {seed}", f", seed {seed}", f" (seed {seed})", f" using the seed {seed}", f" and seed {seed}")  # fmt: skip
    return (seed, said) if draw.chance(0.8) else (0, "")


@family("monte carlo", number=True)
def monte_carlo_pi(draw: Draw) -> tuple[Item, ...]:
    count, (seed, said) = draw.pick(1000, 2000, 5000, 10000, 20000, 50000, 100000), seeding(draw)
    prompt = draw.phrase(
        "estimate pi [with|from|using] {n} random points{s}",
        "[Monte Carlo|monte-carlo] estimate of pi with {n} [points|samples|darts]{s}",
        "[approximate|simulate] pi by throwing {n} darts[ at a square|]{s}",
        "use a Monte Carlo [simulation|method] with {n} [points|samples] to [estimate|approximate] pi{s}",
        "what value of pi do {n} random points give{s}",
        "pi from {n} random [samples|draws]{s}",
        "<do>estimate pi by [simulation|random sampling], n = {n}{s}",
        "throw {n} random points into [the unit square|a square] and estimate pi{s}",
        "monte carlo pi, {n} iterations{s}",
        "<find> pi by chance: {n} [points|trials]{s}",
        "compute pi with random numbers, {n} of them{s}",
        "[scatter|drop|shoot] {n} random [points|dots] [on|over|in] a square and [estimate|get|derive] pi{s}",
        "[write|run] a Monte Carlo [program|simulation] for pi with {n} [points|trials]{s}",
        "[random number|stochastic|simulated] [estimate|value] of pi, {n} [points|draws|samples]{s}",
        "quarter circle method, {n} [points|samples]: pi{s}",
        "[simulate|do] {n} darts for pi{s}",
        "pi [from|by] {n} darts{s}",
        "[what|which] pi [do I get|comes out] [from|with] {n} random points in the unit square{s}",
        "[let the computer|let python] throw {n} [darts|points|needles at a quarter circle] to find pi{s}",
        "[sample|draw] {n} points uniformly and estimate pi by counting those in the circle{s}",
        "how [good|exact] is pi from {n} random points? show the estimate{s}",
        "mc estimate pi n={n}{s}",
        "four times the share of {n} random points in the quarter circle{s}",
        "can you approximate pi with {n} random points{s}",
        n=draw.pick(str(count), f"{count:,}"),
        s=said,
    )
    code = (
        f"import random\nrandom.seed({seed})\nn = {count}\n"
        "inside = sum(random.random() ** 2 + random.random() ** 2 <= 1 for _ in range(n))\n"
        "result = round(4 * inside / n, 4)\nprint(result)"
    )
    think = f"Seed {seed}, {count} points: four times the share inside the quarter circle."
    return ask(prompt, code, f"With {count} points the estimate of pi is **{{out}}**.", think=think)


RELATIONS = (
    (">", ("exceeds", "is more than", "is greater than", "is larger than", "is above")),
    ("<", ("is less than", "is below", "is smaller than", "is under")),
    (">=", ("is at least", "is no less than")),
    ("<=", ("is at most", "does not exceed", "is no more than")),
    ("==", ("is", "equals", "is exactly", "is equal to")),
)


def dice_event(draw: Draw, dice: int) -> tuple[str, str, str]:
    """A relation in words and in Python, and the number that goes with it."""
    sign, words = draw.pick(*RELATIONS)
    return draw.pick(*words), sign, str(draw.random.randint(2 * dice, 5 * dice))


@family("monte carlo", number=True)
def monte_carlo_dice(draw: Draw) -> tuple[Item, ...]:
    dice, count, (seed, said) = draw.pick(2, 2, 2, 3, 4), draw.pick(1000, 5000, 10000, 20000), seeding(draw)  # fmt: skip
    words, sign, value = dice_event(draw, dice)
    prompt = draw.phrase(
        "simulate {c} [rolls|throws] of {d} dice{s}: how often does it happen that the sum {w} {k}",
        "[simulate|estimate by simulation] the probability that the sum of {d} dice {w} {k}, {c} [rolls|trials|runs]{s}",
        "Monte Carlo with {c} [throws|trials]{s}: chance that {d} dice add up to something that {w} {k}",
        "roll {d} dice {c} times{s} and estimate the probability that the total {w} {k}",
        "use {c} random [rolls|throws] of {d} dice to [estimate|approximate] how likely it is that the sum {w} {k}{s}",
        "throw {d} dice {c} times{s}. [in what share|what fraction] of the throws is it true that the sum {w} {k}",
        "by [simulation|Monte Carlo] ({c} runs): probability that the total of {d} dice {w} {k}{s}",
        "estimate P(sum of {d} dice {g} {k}) [with|from|using] {c} simulated rolls{s}",
        "dice simulation: {d} dice, {c} repetitions{s}, probability that the sum {w} {k}",
        "run {c} experiments with {d} dice{s}; share of experiments in which the sum {w} {k}",
        "[let the computer|let python] [roll|throw] {d} dice {c} times{s} and tell me how often, as a share, the sum {w} {k}",
        "[what|which] [share|fraction|proportion] of {c} simulated [rolls|throws] of {d} dice has a sum that {w} {k}{s}",
        "[estimated|simulated] [chance|probability] that {d} dice have a total that {w} {k}, [n = {c}|{c} rolls|{c} trials]{s}",
        "{d} dice, {c} [throws|rolls]{s}: [relative frequency|share|estimated probability] of a sum that {w} {k}",
        "[Monte Carlo|simulation]: P(total {g} {k}), {d} dice, {c} rolls{s}",
        "[try|play] it {c} times{s}: {d} dice, does the total come out so that it {w} {k}? give the share",
        "simulate instead of computing: {d} dice, the sum {w} {k}, {c} trials{s}",
        'relative frequency of "sum {g} {k}" in {c} rolls of {d} dice{s}',
        "[approximate|find] by random rolls ({c} of them) how probable it is that {d} dice sum to a value that {w} {k}{s}",
        "if I rolled {d} dice {c} times{s}, [in which part|in what share] of the rolls would the sum be one that {w} {k}",
        "simulate {d} dice {c} times{s}, [probability|share] that the sum {w} {k}",
        "I [throw|roll] {d} dice again and again, {c} times{s}. estimate how often (as a share) the sum {w} {k}",
        d=dice, c=count, w=words, g=sign.replace("==", "="), k=value, s=said,
    )  # fmt: skip
    code = (
        f"import random\nrandom.seed({seed})\nn = {count}\n"
        f"sums = [sum(random.randint(1, 6) for _ in range({dice})) for _ in range(n)]\n"
        f"result = round(sum(s {sign} {value} for s in sums) / n, 4)\nprint(result)"
    )
    think = f"Seed {seed}, {count} rolls of {dice} dice; count the sums {sign} {value}."
    return ask(prompt, code, "The estimated probability is **{out}**.", think=think)


@family("monte carlo", number=True, weight=0.7)
def monte_carlo_maximum(draw: Draw) -> tuple[Item, ...]:
    size, count, (seed, said) = draw.integer(2, 10), draw.pick(1000, 2000, 5000, 10000), seeding(draw)  # fmt: skip
    dice = draw.chance(0.6)
    of_dice = (
        "[simulate|estimate] the expected maximum of {k} dice with {n} [rolls|runs|trials]{s}",
        "average highest die when rolling {k} dice, simulate {n} times{s}",
        "roll {k} dice {n} times{s}; what is the [mean|average] of the highest die",
        "Monte Carlo: expected [largest value|maximum] among {k} dice, {n} samples{s}",
        "how high is the best of {k} dice on average? use {n} simulated rolls{s}",
        "throw {k} dice and keep the best one. [what do I get on average|expected value], {n} simulations{s}",
        "estimate E(max) for {k} dice from {n} trials{s}",
        "by simulation ({n} trials): mean of the largest of {k} dice{s}",
        "expected [best|highest] of {k} dice, [Monte Carlo|simulation] with {n} runs{s}",
        "[let python|let the computer] roll {k} dice {n} times{s} and average the [highest|largest|best] one",
        "[mean|average] maximum of {k} dice over {n} [simulated throws|simulations]{s}",
        "highest of {k} dice: [simulated mean|estimate the mean], {n} rolls{s}",
        "what is the top die [on average|typically, as a mean] with {k} dice? {n} random trials{s}",
        "[take|keep] the largest of {k} dice, {n} repetitions{s}: mean",
        "simulate max of {k} dice {n} times{s}[, mean|, average result|]",
        "[approximate|find] E(max of {k} dice) by {n} random rolls{s}",
    )
    of_uniform = (
        "[simulate|estimate] the expected maximum of {k} uniform random numbers with {n} [runs|trials]{s}",
        "mean of the largest of {k} random numbers between 0 and 1, {n} simulations{s}",
        "Monte Carlo: expected [largest value|maximum] of {k} draws from U(0, 1), {n} samples{s}",
        "draw {k} random numbers in 0 to 1, take the biggest, repeat {n} times{s}. average",
        "estimate E(max) for {k} uniform numbers from {n} trials{s}",
        "how big is the maximum of {k} uniform random numbers on average? simulate {n} times{s}",
        "the average maximum of {k} uniform variables by {n} simulations{s}",
        "by simulation ({n} runs): expected maximum of {k} numbers drawn uniformly from 0 to 1{s}",
        "expected [biggest|largest] of {k} random numbers from 0 to 1, [Monte Carlo|simulation] with {n} runs{s}",
        "[let python|let the computer] draw {k} uniform numbers {n} times{s} and average the [biggest|largest] one",
        "[mean|average] maximum of {k} values from random() over {n} [repetitions|simulations]{s}",
        "max of {k} uniforms: [simulated mean|estimate the mean], {n} rounds{s}",
        "[take|keep] the largest of {k} draws between 0 and 1, {n} repetitions{s}: mean",
        "simulate max of {k} uniform draws {n} times{s}[, mean|, average result|]",
        "[approximate|find] E(max of {k} uniforms) by {n} random trials{s}",
    )
    prompt = draw.phrase(*(of_dice if dice else of_uniform), k=size, n=count, s=said)
    value, thing = ("random.randint(1, 6)", "dice") if dice else ("random.random()", "numbers")
    code = (
        f"import random\nrandom.seed({seed})\nn = {count}\n"
        f"best = [max({value} for _ in range({size})) for _ in range(n)]\n"
        "result = round(sum(best) / n, 4)\nprint(result)"
    )
    think = f"Seed {seed}: {count} times the maximum of {size} {thing}, then the mean."
    return ask(prompt, code, f"The maximum of {size} {thing} is about **{{out}}** on average.", think=think)  # fmt: skip


# --- Taguchi designs ----------------------------------------------------------------------------


def replicates(draw: Draw) -> list[int | float]:
    middle, count = draw.pick(12, 20, 45, 80, 250), draw.integer(3, 6)
    if draw.chance(0.5):
        return [round(middle * draw.random.uniform(0.8, 1.2), 1) for _ in range(count)]
    return [round(middle * draw.random.uniform(0.6, 1.4)) + 1 for _ in range(count)]


@family("taguchi", number=True, weight=1.5)
def taguchi_ratio(draw: Draw) -> tuple[Item, ...]:
    """The signal-to-noise ratio, larger or smaller is better."""
    values = replicates(draw)
    larger = draw.chance(0.5)
    better = draw.pick("larger", "larger", "higher", "bigger") if larger else draw.pick("smaller", "smaller", "lower")  # fmt: skip
    prompt = draw.phrase(
        "<find> the [Taguchi |][signal-to-noise ratio|S/N ratio|SN ratio] of {v}, {b} is better",
        "<find> the {b}-is-better [S/N ratio|signal-to-noise ratio|SN ratio] of {v}",
        "taguchi [S/N|SN] ratio ({b} the better) for {v}",
        "S/N {b} is better: {v}",
        "[replicates|measurements|results|the responses are] {v}: signal to noise ratio, {b} is better",
        "{b}-the-better signal to noise of {v}",
        "[in a Taguchi experiment|in my design of experiments] I measured {v}. what is the S/N ratio if {b} is better",
        "[how many decibels is|give me in dB] the {b}-is-better SN ratio of {v}",
        "{v} - Taguchi SN ratio, quality characteristic: {b} is better",
        "compute the signal to noise ratio in dB for the runs {v} ({b} better)",
        "the {b} the better: SN ratio of {v}",
        "for [robust design|quality control] I need the S/N of {v}, where {b} values are better",
        "SN ratio ({b}-the-better) [of|for] {v}",
        "[how good|how robust] is the run {v} in dB [if|when] {b} is better, Taguchi S/N",
        "y = {v}, {b} is better[: S/N|: SN in dB|. signal to noise ratio]",
        "[responses|observations|trials] {v}. [S/N ratio|signal-to-noise ratio|SN in decibels], {b} the better",
        "[quality engineering|robust design|Taguchi method]: S/N of {v} ({b} is better)",
        "[calculate|compute|evaluate] -10 log10 for the Taguchi {b}-is-better ratio of {v}",
        "eta in dB for {v}, {b}-is-better [case|type|characteristic]",
        "my [trial|experiment|run] gave {v} and {b} is better. [signal-to-noise|S/N in dB|SN ratio please]",
        "[strength|yield|wear|output] values {v}[, Taguchi S/N|: SN ratio], {b} is better",
        "[type|goal]: {b} is better. [data|values]: {v}. S/N ratio",
        "the [decibel|dB] value of the {b}-is-better signal to noise ratio for {v}",
        "what's the S/N ratio of {v} [if|when] {b} is better",
        "SN ratio {b} is better {v}",
        "I did [trials|runs] with the results {v}. {b} is better. what is the Taguchi signal to noise ratio",
        v=typed_list(values, draw),
        b=better,
    )
    power = "1 / y ** 2" if larger else "y ** 2"
    code = (
        f"import math\nvalues = {values}\nmean_square = sum({power} for y in values) / len(values)\n"
        "result = round(-10 * math.log10(mean_square), 4)\nprint(result)"
    )
    think = f"{better.capitalize()} is better: -10 log10 of the mean of {power} of {values}."
    return ask(prompt, code, "The signal-to-noise ratio is **{out} dB**.", think=think)


@family("taguchi", number=True, unseen=True)
def taguchi_nominal(draw: Draw) -> tuple[Item, ...]:
    values = replicates(draw)
    values[0] = values[1] + 1
    values[0] = round(values[0], 1)
    prompt = draw.phrase(
        "<find> the [Taguchi |][signal-to-noise ratio|S/N ratio|SN ratio] of {v}, nominal is best",
        "<find> the nominal-is-best [S/N ratio|signal-to-noise ratio] of {v}",
        "taguchi [S/N|SN] ratio (nominal the best) for {v}",
        "S/N nominal is best: {v}",
        "[replicates|measurements|results] {v}: signal to noise ratio, nominal is best",
        "in a Taguchi experiment I measured {v}. what is the S/N ratio if nominal is best",
        "{v} - Taguchi SN ratio, target value is best",
        "compute the signal to noise ratio in dB for the runs {v} (nominal-the-best)",
        v=typed_list(values, draw),
    )
    code = (
        f"import math\nimport statistics\nvalues = {values}\n"
        "ratio = statistics.mean(values) ** 2 / statistics.variance(values)\n"
        "result = round(10 * math.log10(ratio), 4)\nprint(result)"
    )
    think = f"Nominal is best: 10 log10 of the squared mean over the variance of {values}."
    return ask(prompt, code, "The signal-to-noise ratio is **{out} dB**.", think=think)


L4 = "import numpy as np\narray = np.array([[1, 1, 1], [1, 2, 2], [2, 1, 2], [2, 2, 1]])\n"


@family("taguchi")
def main_effect(draw: Draw) -> tuple[Item, ...]:
    """The mean of the results at level 1 and at level 2 of one factor of an L4 array."""
    values = [draw.decimal(5, 90, 1) if draw.chance(0.3) else draw.integer(5, 99) for _ in range(4)]
    factor, column = draw.pick(("A", 0), ("B", 1), ("C", 2))
    prompt = draw.phrase(
        ARE + " the main effect means of factor {f} in an L4 [array|design] with the results {v}",
        "L4 [orthogonal array|array|design], results {v}: level means of factor {f}",
        "[Taguchi |]L4 with [responses|results] {v}. mean at level 1 and level 2 of {f}",
        "main effect of {f}, L4 array, runs {v}",
        "I ran an L4 experiment and got {v}. how does factor {f} act on the mean",
        "the four runs of [my|an] L4 gave {v}; average response at each level of factor {f}",
        "[given|with] the L4 results {v}, " + ARE + " the means of factor {f} at its two levels",
        "taguchi main effects: factor {f}, y = {v}, L4",
        "what are the level averages of factor {f} for the L4 results {v}",
        "L4 design of experiments, y = {v}, compare level 1 and level 2 of {f}",
        "response table of factor {f}: L4 with {v}",
        "which level means has factor {f} if the L4 runs give {v}",
        "[average|mean] of the L4 results {v} [at each level of|for the two levels of|by level of] factor {f}",
        "L4, y = {v}: [effect table|level averages|means by level] for {f}",
        "[split|group] the L4 results {v} by the level of {f} and [average|take means]",
        "[factor|column] {f} of the L4 array, results {v}[: mean at low and high|: mean at both levels|, average at level 1 and at level 2]",
        "[what|which] mean does {f} have at level 1 and [at level |]2 in an L4 with {v}",
        "how do the results {v} of an L4 differ between the levels of {f}? [level means|give both means]",
        "[marginal means|response means|main effect] of {f} in L4: {v}",
        "my orthogonal array L4 has the outcomes {v}. [compare|average] the two levels of factor {f}",
        "two level means, factor {f}, L4 runs {v}",
        "with the standard L4 and y = {v}, [calculate|compute|give] the mean response of {f} at levels 1 and 2",
        "the runs of an L4 brought {v}. mean at {f}1 and {f}2",
        "level means factor {f} L4 {v}",
        "I want to know how factor {f} changes the mean in an L4 with the results {v}",
        v=typed_list(values, draw),
        f=factor,
    )
    code = (
        f"{L4}results = np.array({values})\n"
        f"means = [results[array[:, {column}] == level].mean().item() for level in (1, 2)]\n"
        "print([round(mean, 4) for mean in means])"
    )
    think = f"Factor {factor} is column {column} of the L4 array; the results are {values}."
    answer = f"The means of factor {factor} at level 1 and level 2 are **{{out}}**."
    return ask(prompt, code, answer, think=think)


@family("taguchi", weight=0.8)
def strongest_factor(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: the effect of each factor of an L4 array, then the largest."""
    values = [draw.decimal(5, 90, 1) if draw.chance(0.3) else draw.integer(5, 99) for _ in range(4)]
    prompt = draw.phrase(
        "which factor of [an|my|the] L4 array [matters most|has the largest effect|is strongest], results {v}",
        "L4 results {v}: which of the factors A, B and C has the [strongest|biggest|largest] effect",
        "[rank|compare] the main effects A, B, C of an L4 with {v} and tell me the [largest|strongest]",
        "my L4 experiment gave {v}. what is the most important factor",
        "[Taguchi |]L4 design with responses {v}: <find> the dominant factor",
        "most influential factor in an L4 array, y = {v}",
        "I did the four L4 runs and measured {v}. which factor should I [care about|adjust first|look at]",
        "main effects of all three factors for L4 {v}, and the strongest one",
        "effects of A, B, C in L4 ({v}); which is largest",
        "[given|for] the L4 results {v}, find the effect of every factor and the biggest of them",
        "L4 runs {v}. [strongest factor|most important factor|dominant factor|factor with the largest effect]",
        "which [of A, B and C|factor] [drives|moves|changes] the response most in an L4 with {v}",
        "[orthogonal array|Taguchi array] L4, outcomes {v}. [what should I tune first|which factor counts most|which factor has the most influence]",
        "[largest|biggest] main effect: L4, y = {v}",
        "[factor|parameter] [ranking|screening] with an L4: results {v}. [winner|top factor|strongest one]",
        "the four results of my L4 are {v}. [name|tell me|find] the factor with the [largest|strongest] influence",
        "I varied A, B and C in an L4 and measured {v}. which one [mattered|counted] most",
        "[most significant|most powerful] of the factors A, B, C: L4 with {v}",
        "does A, B or C have the largest effect, L4 results {v}",
        "where does the biggest effect come from, L4 with {v}",
        "L4 {v} strongest factor",
        "I want to know which factor matters most, my L4 gave {v}",
        v=typed_list(values, draw),
    )
    first = Step(
        f"{L4}results = np.array({values})\n"
        "changes = ((2 * array - 3).T @ results / 2).round(4).tolist()\n"
        "effects = dict(zip('ABC', changes))\n"
        "print(effects)",
        f"The effect of each factor: mean at level 2 minus level 1 of {values}.",
    )
    second = Step(
        "strongest = max(effects, key=lambda f: abs(effects[f]))\nprint(strongest)",
        "The strongest has the largest absolute effect.",
    )
    return (Ask(prompt, (first, second), "The strongest factor is **{out}**."),)


# --- probability --------------------------------------------------------------------------------


def typed_chance(percent: float, draw: Draw) -> str:
    return draw.pick(f"{percent}%", f"{percent} percent", f"{percent}%")


@family("probability", number=True)
def binomial_chance(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(3, 30)
    percent = draw.pick(50, 50, 10, 20, 25, 30, 40, 60, 70, 80, draw.integer(5, 95))
    middle = round(n * percent / 100)
    k = min(max(middle + draw.random.randint(-2, 2), 1), n - 1)
    kind, low, high = draw.pick(("exactly", k, k), ("exactly", k, k), ("at least", k, n), ("at most", 0, k), ("more than", k + 1, n), ("fewer than", 0, k - 1))  # fmt: skip
    coin = percent == 50 and draw.chance(0.7)
    form = chance_form(draw, 6)
    if draw.chance(0.12):
        return _expected_hits(draw, n, percent, coin=coin)
    of_coin = (
        "<find> the [probability|chance] of {w} {k} heads in {n} [coin tosses|coin flips|tosses of a fair coin]",
        "flip a [fair |]coin {n} times, [chance|probability] of {w} {k} [heads|tails]",
        "how likely [is it to get|are] {w} {k} heads in {n} tosses",
        "{n} coin tosses, {w} {k} heads: [probability|how likely]",
        "[I|we] toss a coin {n} times. what is the probability of {w} {k} tails",
        "P({w} {k} heads in {n} fair flips)",
        "{w} {k} heads out of {n} - what are the odds as a probability",
        "toss {n} coins. [chance|probability] that {w} {k} of them show heads",
        "a coin lands {n} times on the table. how [likely|probable] are {w} {k} [heads|tails]",
        "what is the chance to [see|get] {w} {k} heads when a coin is tossed {n} times",
        "a [fair |]coin is [flipped|thrown] {n} times. how likely are {w} {k} [heads|tails]",
        "[probability|chance] that {n} [coin flips|tosses] [give|show|bring] {w} {k} [heads|tails]",
        "{n} [fair |]coins, {w} {k} [show heads|land heads|heads]: [probability|chance]",
        "[a coin|my coin] comes up heads {w} {k} times in {n}, [how likely|with what probability|chance]",
        "[calculate|work out] P({w} {k} heads) for {n} tosses of a fair coin",
        "fair coin, n = {n}, {w} {k} heads",
        "what's the chance I [get|see|throw] {w} {k} [tails|heads] [if|when] I [flip|toss] a coin {n} times",
        "in {n} tosses of a coin, [heads comes|tails comes] {w} {k} times. probability of that",
        "probability[: | of ]{w} {k} [heads|tails] with {n} flips",
        "[heads or tails|coin game]: {n} throws, {w} {k} heads. [how probable|chance]",
        "out of {n} coin flips, {w} {k} [are heads|land on tails]. [likelihood|probability]",
        "if I toss a coin {n} times, what's the probability of [getting |]{w} {k} heads",
        "flip {n} coins, {w} {k} heads, probability",
        "[odds|chance] of [getting|having] {w} {k} heads in {n} coin flips as a probability",
        "coin {n} times, {w} {k} heads, probability",
        "my friend bets on {w} {k} heads in {n} coin tosses. [how likely does he win|chance that he is right]",
    )
    general = (
        "<find> the [probability|chance] of {w} {k} successes in {n} trials with p = {p}",
        "binomial[:| probability] n = {n}, p = {p}, {w} {k}[ successes|]",
        "{n} trials, success probability {p}, [chance|probability] of {w} {k} successes",
        "[a machine makes|a factory has] {p} bad parts. in a sample of {n}, how likely are {w} {k} bad ones",
        "a player scores with probability {p}. in {n} [shots|throws], chance of {w} {k} [goals|hits]",
        "each [seed|customer|ticket] [works|wins|succeeds] with {p}. out of {n}, probability that {w} {k} do",
        "[given|for] X binomial with n={n} and p={p}, find P({w} {k})",
        "how likely is it to have {w} {k} hits in {n} tries at {p} each",
        "{w} {k} of {n} succeed, each with {p}: probability",
        "chance of guessing {w} {k} of {n} questions right when each is right with {p}",
        "{p} of our [products|eggs|letters] have a fault. box of {n}, probability that {w} {k} are faulty",
        "a [basketball player|goalkeeper|archer] hits {p} of the time. chance of {w} {k} out of {n}",
        "{p} of all people like tea. ask {n} people: how likely do {w} {k} like it",
        "a quiz has {n} questions, each guessed right with {p}. probability of {w} {k} right",
        "P(X {w} {k}) [with|for] X ~ Bin({n}, {p})",
        "X ~ B({n}, {p})[: probability of|, chance of|. how likely are] {w} {k} [successes|]",
        "[n|trials] = {n}, p = {p}, {w} {k} [hits|successes][: probability|, how likely|. chance]",
        "the success rate is {p}. [how likely are|probability of|chance of] {w} {k} successes in {n} [attempts|tries|experiments]",
        "[a nurse|a doctor|a study] treats {n} patients, each [recovers|reacts] with {p}. probability that {w} {k} [recover|do]",
        "[each|every] of {n} [machines|buses|flights|parcels] is late with {p}. [how likely are|chance of] {w} {k} late ones",
        "[we send|they send] {n} [emails|letters|invitations], each is answered with {p}. [chance|probability] of {w} {k} answers",
        "[a salesman|a shop] closes a deal with {p}. [among|in] {n} customers, how likely are {w} {k} deals",
        "[binomial|bernoulli]: {n} repetitions at {p}. {w} {k}",
        "in a [class|group|team] of {n}, each is ill with {p}. [likelihood|probability] that {w} {k} are ill",
        "[rolling|drawing|trying] {n} times with a {p} chance each, [how likely are|what are the chances of] {w} {k} [wins|successes]",
        "{n} seeds, {p} sprout. probability that {w} {k} sprout",
        "P of {w} {k} successes, n {n}, p {p}",
        "what's the probability of {w} {k} successes in {n} tries if each succeeds with {p}",
        "each try works with {p}. I try {n} times. [how likely are|chance of] {w} {k} successes",
        "a [drug|trick|method] works [in|with] {p} of the cases. {n} cases, {w} {k} [work out|successes]: probability",
        "binomial n {n} p {p} {w} {k}",
        "I [call|ask|invite] {n} people, each says yes with {p}. probability of {w} {k} yes",
        "[every|each] [bulb|screw|chip] is broken with {p}. I [buy|test|take] {n}. [how likely are|chance of] {w} {k} broken ones",
    )
    prompt = draw.phrase(
        *(of_coin if coin else general), n=n, k=k, w=draw.pick(kind, "") if coin and kind == "exactly" else kind,
        p=draw.pick(f"{percent}%", f"{percent / 100}", f"{percent / 100}"),
    )  # fmt: skip
    code = (
        f"import math\nn, p = {n}, {percent / 100}\n"
        f"result = {form.code(f'sum(math.comb(n, k) * p ** k * (1 - p) ** (n - k) for k in range({low}, {high} + 1))')}\nprint(result)"
    )
    prompt = wished(prompt, form)
    think = f"Binomial with n = {n}, p = {percent / 100}; {kind} {k} means k from {low} to {high}."
    prompt = articled(prompt.replace("  ", " ").replace("( ", "(").replace(", )", ")"))
    prompt = re.sub(r"\b1 (success|hit|goal|win|answer|deal)e?s\b", r"1 \1", prompt)
    return ask(
        prompt, code, f"The probability of {kind} {k} is **{{out}}{form.mark}**.", think=think
    )


def _expected_hits(draw: Draw, n: int, percent: float, *, coin: bool) -> tuple[Item, ...]:
    """How many to expect on average."""
    of_coin = (
        "how many [heads|tails] do I expect [on average |]in {n} [coin tosses|flips of a fair coin]",
        "expected number of [heads|tails] in {n} [coin flips|tosses]",
        "{n} coin tosses[: expected heads|, how many heads on average|, mean number of tails]",
        "if I flip a fair coin {n} times, how many [heads|tails] should [I expect|come up on average]",
        "<find> the expected number of heads for {n} coin flips",
        "mean of a binomial with {n} fair tosses",
    )
    general = (
        "how many successes [do I expect|are to be expected] in {n} trials with p = {p}",
        "expected number of [hits|successes] [in|for] {n} tries at {p} each",
        "[mean|expectation] of a binomial with n = {n} and p = {p}",
        "each of {n} [parts|seeds|emails|patients] [fails|sprouts|is opened|recovers] with {p}. [how many on average|expected number|how many should I expect]",
        "X ~ Bin({n}, {p})[, E(X)|: expected value|. mean of X]",
        "<find> the expected number of successes: {n} trials, {p} each",
        "{n} tries, {p} chance each[: how many on average|, expected hits|. mean number of hits]",
    )
    p = draw.pick(f"{percent}%", f"{percent / 100}")
    prompt = draw.phrase(*(of_coin if coin else general), n=n, p=p)
    code = f"result = round({n} * {percent / 100}, 4)\nprint(result)"
    think = f"The mean of a binomial is n times p: {n} times {percent / 100}."
    return ask(prompt, code, "The expected number is **{out}**.", think=think)


@family("probability", number=True)
def at_least_one(draw: Draw) -> tuple[Item, ...]:
    n, percent = draw.integer(2, 40), draw.pick(1, 2, 5, 10, 15, 20, 25, 30, draw.decimal(0.5, 12, 1))  # fmt: skip
    six = draw.chance(0.25)
    with_dice = (
        "<find> the probability of at least one six in {n} [dice rolls|rolls of a die|throws]",
        "roll a die {n} times, chance of [at least one|one or more] six",
        "how likely is [at least one|any] six [when I roll|in|with] {n} dice",
        "{n} dice: probability that [at least one|one or more] shows a six",
        "I throw {n} dice. what is the chance to see a six at all",
        "chance of not missing the six in {n} throws, so one six or more",
        "P(at least one 6 in {n} rolls)",
        "probability that a six comes up at least once in {n} rolls",
        "{n} rolls of a die and [a six|a 6] at least once among them: how probable",
        "chance to roll [at least one|a] six with {n} tries",
        "[throwing|rolling] {n} dice, [is there|do I see] a six? [probability of one or more|how likely is at least one]",
        "[one or more|at least one] six [among|with|from] {n} dice[: probability|, how likely|. chance]",
        "[probability|chance] to [get|see|throw] a six at least once [with|in|when rolling] {n} [dice|throws]",
        "a die is [rolled|thrown] {n} times. [does a six turn up|will there be a six]? [its probability|with what probability]",
        "how [probable|likely] is it that {n} [rolls|throws] [contain|include|bring] [a six|at least one six]",
        "I have {n} [tries|rolls] for a six. [chance to make it|my chance|probability of success]",
        "1 - (5/6)^{n}, chance of a six",
        "out of {n} [dice|rolls], not all miss the six. probability",
        "a six in {n} tries: [probability|chance]",
        "P(one six or more), {n} dice",
        "what's the probability of rolling at least one six in {n} rolls",
        "six at least once {n} dice probability",
        "my sister needs a six and has {n} throws. [how likely does she get one|her chance]",
    )
    general = (
        "<find> the probability of at least one success in {n} tries with {p} each",
        "each [part|server|lamp|device] fails with {p}. how likely is it that at least one of {n} fails",
        "{p} chance per [try|day|attempt], {n} of them: chance that it happens at least once",
        "if I try {n} times with a {p} chance each time, how likely do I [succeed at least once|get at least one hit]",
        "at least one in {n} trials, p = {p}",
        "a [lottery ticket|loot box|raffle ticket] wins with {p}. I buy {n}. chance of at least one win",
        "[risk|chance] of [one or more|at least one] accident in {n} [days|trips|years] at {p} each",
        "{n} independent events with probability {p}; probability that any of them happens",
        "there is a {p} chance of rain every day. will it rain at least once in {n} days, with what probability",
        "probability that something with {p} chance happens [at least once|one or more times] in {n} attempts",
        "[probability|chance] of [one or more|at least one] [success|hit|event], [n = {n}|{n} tries], [p = {p}|{p} each]",
        "[each|every] [click|visitor|call] [buys|converts|succeeds] with {p}. [chance of at least one|probability of one or more] in {n}",
        "1 - (1 - p)^n with p = {p} and n = {n}",
        "p = {p}, n = {n}: [P(at least one)|at least one|one or more]",
        "[a bug|a failure|an accident] [happens|occurs] with {p} each time. [chance of seeing it at least once in|probability of one or more in] {n} tries",
        "what is the chance that [something|anything] [goes wrong|happens] at least once in {n} [steps|days|flights] if each has {p}",
        "{n} [people|patients|parts], each [ill|infected|broken] with {p}. [probability|chance] that [one or more|at least one] is",
        "if I play {n} [rounds|games] and win each with {p}, [how likely is it that I win at all|chance of one win or more]",
        "with {p} per [shot|throw|draw], how probable is [at least one hit|one hit or more] in {n}",
        "not a single success in {n} tries at {p} would be bad luck. [probability of one or more|chance that there is at least one]",
        "[how likely|how probable] is [one or more|at least one] in {n} [independent |]tries with {p} [each|per try]",
        "what's the probability that it happens at least once in {n} tries with {p} chance each",
        "at least once {p} {n} times probability",
        "I try it {n} times, it works with {p} each time. chance that it works at least once",
    )
    prompt = draw.phrase(*(with_dice if six else general), n=n, p=typed_chance(percent, draw))
    form = chance_form(draw)
    prompt = wished(prompt, form)
    chance = "1 / 6" if six else f"{percent} / 100"
    code = f"p, n = {chance}, {n}\nresult = {form.code('1 - (1 - p) ** n')}\nprint(result)"
    think = f"One minus the chance of none in {n}, with p = {chance}."
    return ask(
        articled(prompt),
        code,
        f"The probability of at least one is **{{out}}{form.mark}**.",
        think=think,
    )


@family("probability", number=True)
def dice_sum_chance(draw: Draw) -> tuple[Item, ...]:
    """Exactly, by listing all the rolls."""
    dice, sides = draw.pick(2, 2, 2, 3), draw.pick(6, 6, 6, 6, 6, 6, 8, 10, 12, 20)
    words, sign, value = dice_event(draw, dice)
    prompt = draw.phrase(
        "<find> the [exact |][probability|chance] that the sum of {d} dice {w} {k}",
        "[probability|chance] that {d} dice [have a sum that|add up to a number that] {w} {k}",
        "roll {d} dice: [how likely is it that|probability that] the [sum|total] {w} {k}",
        "P(sum {g} {k}) with {d} dice",
        "I [throw|roll] {d} dice. what is the probability that the total {w} {k}",
        "{d} dice, the sum {w} {k}, [chance|probability|how likely]",
        "how likely is it that the total of {d} [dice|fair dice] {w} {k}",
        "[count all outcomes|list all rolls] of {d} dice: share in which the sum {w} {k}",
        "odds that {d} dice show a total which {w} {k}, as a probability",
        "we play with {d} dice and I win if the sum {w} {k}. [my chance|how likely do I win]",
        "[calculate|work out|compute] exactly: {d} dice, the total {w} {k}. [probability|chance]",
        "[exact |][probability|chance] of a total that {w} {k} [with|for|from] {d} dice",
        "throwing {d} dice, [how probable|with what probability] is a sum that {w} {k}",
        "[what|which] share of all [rolls|throws|outcomes] of {d} dice has a sum that {w} {k}",
        "P(total {g} {k}), {d} dice",
        "if the sum of {d} dice {w} {k} I [win|lose]. [probability of that|how likely is that|chance]",
        "{d} dice are [rolled|thrown|cast]. [probability|likelihood|chance] that their sum {w} {k}",
        "[likelihood|how likely is it] that {d} dice add up to a value that {w} {k}",
        "the [total|sum] of {d} dice {w} {k}: [how likely|probability|chance]",
        "without simulation: chance that {d} dice total something that {w} {k}",
        "in a board game I need {d} dice whose sum {w} {k}. [how likely is that|my chance]",
        "what's the probability that {d} dice [show a sum that|total something that] {w} {k}",
        "dice sum probability: {d} dice, sum {w} {k}",
        d=dice if sides == 6 else f"{'two' if dice == 2 else 'three'} {sides}-sided", w=words, g=sign.replace("==", "="), k=value,
    )  # fmt: skip
    form = chance_form(draw)
    prompt = wished(prompt, form)
    code = (
        f"from itertools import product\nsums = [sum(roll) for roll in product(range(1, {sides + 1}), repeat={dice})]\n"
        f"result = {form.code(f'sum(s {sign} {value} for s in sums) / len(sums)')}\nprint(result)"
    )
    think = f"List all rolls of {dice} dice with {sides} sides and count the sums {sign} {value}."
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=think)


@family("probability", number=True)
def expected_payoff(draw: Draw) -> tuple[Item, ...]:
    shares = draw.pick((0.5, 0.5), (0.2, 0.8), (0.1, 0.9), (0.3, 0.7), (0.2, 0.3, 0.5), (0.1, 0.4, 0.5), (0.25, 0.25, 0.5), (0.05, 0.15, 0.8), (0.1, 0.2, 0.3, 0.4))  # fmt: skip
    chances = draw.random.sample(shares, len(shares))
    values = [draw.number(1, 500) if draw.chance(0.75) else -draw.integer(1, 90) for _ in chances]
    percents = draw.chance(0.4)
    said = [f"{round(p * 100)}%" if percents else str(p) for p in chances]
    pairs = [f"{v} with probability {p}" for v, p in zip(values, said, strict=True)]
    short = [f"{p}: {v}" for v, p in zip(values, said, strict=True)]
    words = [f"a {p} chance of {v}" for v, p in zip(values, said, strict=True)]
    if draw.chance(0.15):
        return _payoff_spread(draw, values, chances, (", ".join(pairs), ", ".join(said)))
    prompt = draw.phrase(
        "<find> the [expected value|expectation|expected payoff] of {x}",
        "expected value: {x}",
        "a game pays {x}. [what is its expected value|what can I expect on average|expected win]",
        "[mean|expected] [outcome|payoff|return] of {x}",
        "there is {w}. [expected value|what is the expected value|how much is that on average]",
        "I have {w}. [what should I expect on average|what is the expectation]",
        "outcomes and probabilities: {y}. expected value",
        "E(X) for {y}",
        "how much is [a bet|a ticket|a project] worth on average that gives {x}",
        "values {v} with probabilities {p}, [expected value|mean|expectation]",
        "[given|take] probabilities {p} for the values {v}, <find> the expected value",
        "X takes {v} with probabilities {p}. E(X)",
        "[average|mean|expected] [result|win|value] if I get {x}",
        "sum of value times probability: {x}",
        "[what do I win|what comes out] on average [with|from] {x}",
        "{w}: [expected value|mean result|what is that worth on average]",
        "values: {v}; probabilities: {p}. [expected value|E(X)|mean]",
        "[a lottery|an investment|a wheel|an insurance] [gives|returns|pays] {x}. [fair value|expected value|average payout]",
        "[weight|average] {v} with the probabilities {p}",
        "[X|a random variable] is {x}. [find E(X)|its mean|expectation?]",
        "in the long run, what [is|do I get for] {x} per [game|round|try]",
        "probability table: {y}. [mean|expected value|expectation]",
        "how much should I [pay|expect] for a game with {w}, if it is to be fair",
        "[outcomes|payoffs] {v}, chances {p}[: what is the average|: expected payoff|, expectation please]",
        "what's the expected value of {x}",
        "expected value, values {v}, probabilities {p}",
        "expected value {y}",
        "I [get|win] {x}. what is that worth on average",
        x=", ".join(pairs), w=" and ".join(words), y="; ".join(short),
        v=", ".join(map(str, values)), p=", ".join(said),
    )  # fmt: skip
    code = (
        f"values = {values}\nchances = {chances}\n"
        "result = round(sum(v * p for v, p in zip(values, chances)), 4)\nprint(result)"
    )
    think = f"Each of {values} times its probability {chances}, added up."
    return ask(articled(prompt), code, "The expected value is **{out}**.", think=think)


def _payoff_spread(
    draw: Draw, values: Numbers, chances: Sequence[float], said: tuple[str, str]
) -> tuple[Item, ...]:
    """The variance or the standard deviation of the payoff."""
    word, power = draw.pick(("variance", ""), ("standard deviation", " ** 0.5"))
    prompt = draw.phrase(
        "<find> the {w} of {x}",
        "{w}: {x}",
        "a game pays {x}. [what is the {w}|{w} of the win|how large is the {w}]",
        "X takes {v} with probabilities {p}. [{w} of X|what is its {w}|{w}?]",
        "values {v}, probabilities {p}[: {w}|, {w}|. {w} please]",
        "{w} of a random variable [that is|with values] {x}",
        "how much does it vary? {x}, I want the {w}",
        "[given|take] {v} with the chances {p}, <find> the {w}",
        x=said[0], v=", ".join(map(str, values)), p=said[1], w=word,
    )  # fmt: skip
    code = (
        f"values = {values}\nchances = {list(chances)}\n"
        "mean = sum(v * p for v, p in zip(values, chances))\n"
        "variance = sum(p * (v - mean) ** 2 for v, p in zip(values, chances))\n"
        f"result = round(variance{power}, 4)\nprint(result)"
    )
    think = f"The mean of {values} with {list(chances)}, then the {word} around it."
    return ask(articled(prompt), code, f"The {word} is **{{out}}**.", think=think)


@family("probability", number=True)
def normal_chance(draw: Draw) -> tuple[Item, ...]:
    """Below, above or between, under a normal distribution."""
    mean, deviation, thing = draw.pick(
        (100, 15, "IQ scores"), (170, 10, "heights"), (500, 5, "bag weights"), (70, 12, "test scores"), (0, 1, "z values"),
        (25, 4, "temperatures"), (draw.integer(20, 900), draw.integer(2, 19), "values"), (draw.integer(20, 90), draw.decimal(0.5, 9, 1), "measurements"),
    )  # fmt: skip
    a = round(mean + deviation * draw.random.uniform(-2, 1), 1 if deviation < 10 else None)
    b = round(a + deviation * draw.random.uniform(0.5, 2), 1 if deviation < 10 else None)
    kind = draw.pick("below", "above", "between")
    said = {
        "below": (f"below {a}", f"less than {a}", f"under {a}", f"smaller than {a}"),
        "above": (f"above {a}", f"more than {a}", f"over {a}", f"greater than {a}"),
        "between": (f"between {a} and {b}", f"from {a} to {b}"),
    }[kind]
    call = {"below": f"d.cdf({a})", "above": f"1 - d.cdf({a})", "between": f"d.cdf({b}) - d.cdf({a})"}[kind]  # fmt: skip
    if draw.chance(0.15):
        return _normal_count(draw, (mean, deviation), said, call)
    prompt = draw.phrase(
        "<find> the probability that a normal variable with mean {m} and standard deviation {s} is {e}",
        "{t} are [normally distributed|normal] with mean {m} and [sd|standard deviation|sigma] {s}. [what share|which fraction|what proportion] is {e}",
        "normal distribution, mean {m}, sd {s}: [probability|chance] of a value {e}",
        "X ~ N({m}, sd {s}). [P(X {e})|probability that X is {e}]",
        "mu = {m}, sigma = {s}, [how likely is a value|probability of being] {e}",
        "how likely is a value {e} [for|under|in] a normal distribution with mean {m} and standard deviation {s}",
        "[given|assume] {t} with mean {m} and standard deviation {s}, normal: chance of {e}",
        "the {t} follow a bell curve around {m} with sd {s}. which share is {e}",
        "[area|probability] under the normal curve (mean {m}, sd {s}) {e}",
        "gaussian with mean {m} and sigma {s}, probability of {e}",
        "what fraction of {t} is {e} if the mean is {m} and the standard deviation {s} (normal)",
        "P({t} {e}) for a normal distribution with mean {m}, sd {s}",
        "N(mean {m}, sd {s}): [how likely|probability|share] {e}",
        "[suppose|say] [the |]{t} are normal, mean {m}, standard deviation {s}. [how many of them, as a share,|what part of them] [is|are] {e}",
        "mean {m}, [sd|sigma|standard deviation] {s}[: share|: fraction|, probability] {e}, normal",
        "[use|with] the normal distribution (mu {m}, sigma {s}): [probability|chance] of {e}",
        "a [random|single] value [comes from|is drawn from] a normal with mean {m} and sd {s}. [chance that it is|probability that it is] {e}",
        "[bell curve|gauss curve] mean {m} sd {s}[, area|: area|, share] {e}",
        "[proportion|percentage, as a probability,] of {t} {e}: normal, mean {m}, standard deviation {s}",
        "what is the [likelihood|chance] that one of the {t} is {e}? mean {m}, sd {s}, normally distributed",
        "normal cdf: mean {m}, sd {s}, {e}",
        "{t} average {m} with a standard deviation of {s}, normal. [what share lies|how likely is] {e}",
        "the [machine|process] makes normal {t} with mean {m} and deviation {s}. probability of {e}",
        "what's the probability of a value {e} if the mean is {m}, the standard deviation {s} and the distribution normal",
        "normal mean {m} sd {s} {e}",
        "normal distribution mean {m} standard deviation {s} {e} probability",
        "the average of the {t} is {m}, the standard deviation {s}, they are normal. [how likely is one|what share is] {e}",
        m=mean, s=deviation, t=thing, e=draw.pick(*said),
    )  # fmt: skip
    form = chance_form(draw)
    prompt = wished(prompt, form)
    code = f"from statistics import NormalDist\nd = NormalDist({mean}, {deviation})\nresult = {form.code(call)}\nprint(result)"
    think = f"Normal with mean {mean} and standard deviation {deviation}: {call}."
    return ask(
        prompt,
        code,
        f"The probability of a value {said[0]} is **{{out}}{form.mark}**.",
        think=think,
    )


def _normal_count(
    draw: Draw, normal: tuple[float, float], said: tuple[str, ...], call: str
) -> tuple[Item, ...]:
    """How many of so many lie there, rather than the share."""
    count = draw.pick(50, 100, 200, 250, 500, 800, 1000, 1200, 2000, 5000, 10000)
    prompt = draw.phrase(
        "out of {c} [people|values|parts], how many are {e} if they are normal with mean {m} and sd {s}",
        "{c} [measurements|values|pupils] are normally distributed, mean {m}, standard deviation {s}. [how many are|how many do I expect] {e}",
        "how many of {c} normal values (mean {m}, sd {s}) [are|will be|lie] {e}",
        "normal distribution, mean {m}, sigma {s}, n = {c}: expected number {e}",
        "a [factory|workshop|lab] has {c} [items|results|samples], mean {m}, sd {s}, bell curve. [number of them|how many of them are] {e}",
        "expected count {e} among {c}, X ~ N(mean {m}, sd {s})",
        "mean {m}, standard deviation {s}, normal. of {c} [cases|things] how many are {e}",
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] how many of {c} are {e}: normal, mean {m}, sd {s}",
        c=count, m=normal[0], s=normal[1], e=draw.pick(*said),
    )  # fmt: skip
    code = f"from statistics import NormalDist\nd = NormalDist({normal[0]}, {normal[1]})\nresult = round({count} * ({call}))\nprint(result)"
    think = (
        f"Normal with mean {normal[0]} and standard deviation {normal[1]}: {count} times {call}."
    )
    return ask(prompt, code, f"About **{{out}}** of {count} are {said[0]}.", think=think)


@family("probability", number=True, weight=0.6)
def normal_percentile(draw: Draw) -> tuple[Item, ...]:
    mean, deviation = draw.pick((100, 15), (170, 10), (0, 1), (500, 20), (draw.integer(20, 900), draw.integer(2, 19)))  # fmt: skip
    percent = draw.pick(5, 10, 25, 75, 80, 90, 95, 97.5, 99)
    if draw.chance(0.2):
        return _top_share(draw, mean, deviation)
    prompt = draw.phrase(
        "<find> the {p}[th|.] percentile of a normal distribution with mean {m} and [sd|standard deviation] {s}",
        "[which|what] value is {p}% of a normal distribution (mean {m}, sd {s}) below",
        "below which value [lie|are] {p}% of the values, normal with mean {m} and standard deviation {s}",
        "N({m}, sd {s}): {p}% quantile",
        "normal, mu = {m}, sigma = {s}, [quantile|percentile|inverse cdf] at {p}%",
        "scores are normal with mean {m} and sd {s}. what score [beats|is better than] {p}% of people",
        "inverse normal for {p}%, mean {m}, standard deviation {s}",
        "what x has P(X < x) = {p}% if X is normal with mean {m} and sd {s}",
        "cutoff so that {p} percent are lower: bell curve, mean {m}, sigma {s}",
        "{p}[th|] percentile, normal, mean {m}, sd {s}",
        "[what|which] value [is|marks] the {p}% [point|mark|quantile] of a normal with mean {m} and sd {s}",
        "[mean|mu] {m}, [sd|sigma] {s}: value with {p}% below it",
        "[suppose|say] something is normal with mean {m} and standard deviation {s}. {p}% are lower than [what value|which number]",
        "norm.ppf({p}%) with mean {m} and standard deviation {s}",
        "how high must a value be to [exceed|beat|be above] {p}% of a normal population with mean {m}, sd {s}",
        "[threshold|limit|cut-off] under which {p}% of normal values fall, mean {m}, standard deviation {s}",
        "invert the normal cdf at {p}%: mean {m}, sd {s}",
        "{p}% of values are below x, X normal({m}, sd {s}). [x = ?|what is x|find x]",
        "[quantile|percentile] {p}% [of|for] the bell curve with mean {m} and sigma {s}",
        "what is the {p}% percentile for mean {m} and standard deviation {s}, normal",
        "normal percentile {p}% mean {m} sd {s}",
        m=mean, s=deviation, p=percent,
    )  # fmt: skip
    code = f"from statistics import NormalDist\nd = NormalDist({mean}, {deviation})\nresult = round(d.inv_cdf({percent} / 100), 4)\nprint(result)"
    think = (
        f"Normal with mean {mean} and standard deviation {deviation}: inv_cdf at {percent} / 100."
    )
    return ask(prompt, code, f"{percent}% of the values are below **{{out}}**.", think=think)


def _top_share(draw: Draw, mean: int, deviation: int) -> tuple[Item, ...]:
    """The percentile, counted from the top."""
    top = draw.pick(1, 2, 5, 10, 15, 20, 25)
    prompt = draw.phrase(
        "[what|which] score [do|must] the [top|best] {p}% [at least |]have if scores are normal with mean {m} and sd {s}",
        "cutoff for the top {p}%, normal, mean {m}, standard deviation {s}",
        "above which value [lie|are] {p}% of the values, normal with mean {m} and sd {s}",
        "[only|just] {p}% are higher than what value? mean {m}, sigma {s}, normal distribution",
        "<find> the value that is exceeded by {p}% of a normal distribution with mean {m} and standard deviation {s}",
        "how high must I score to be in the [top|best] {p}%? mean {m}, sd {s}, bell curve",
        "[what|which] x has P(X > x) = {p}% if X is normal with mean {m} and sd {s}",
        "upper {p}% [point|quantile|limit] of N(mean {m}, sd {s})",
        "mean {m}, standard deviation {s}, normal: where do the [top|largest|highest] {p}% begin",
        p=top, m=mean, s=deviation,
    )  # fmt: skip
    code = f"from statistics import NormalDist\nd = NormalDist({mean}, {deviation})\nresult = round(d.inv_cdf(1 - {top} / 100), 4)\nprint(result)"
    think = f"The top {top}% begin where 1 - {top} / 100 of the values are below."
    return ask(prompt, code, f"{top}% of the values are above **{{out}}**.", think=think)


# --- counting -----------------------------------------------------------------------------------

LETTERS = (
    "banana apple level letter coffee pepper mississippi book google tree data sun kernel python "
    "parallel committee success balloon happy otter radar summer bubble cookie statistics math cat "
    "tomato planet river bottle seven eleven anna hello world orange robot school street "
    "window garden pizza mirror ladder kitten hammer rabbit engineer assassin tennessee mammal "
    "cheese bookkeeper alfalfa referee people tattoo minimum papaya cocoa carrot yellow squirrel"
).split()


@family("combinatorics", number=True)
def word_arrangements(draw: Draw) -> tuple[Item, ...]:
    word = draw.pick(*LETTERS)
    prompt = draw.phrase(
        "<howmany> [different |distinct |][arrangements|anagrams|permutations] of [the word |the letters of |]{w}",
        "in how many ways can the letters of {w} be [arranged|ordered|rearranged]",
        "how many [different |]words can be made [from|with] [all |]the letters of {w}",
        "permutations of [the letters in |]{w}, repeated letters counted once",
        "number of distinct arrangements of {w}",
        "how many anagrams does {w} have",
        "[count|find] the [distinct |]orderings of the letters {w}",
        "{w} - how many ways to [shuffle|rearrange|order] its letters",
        "if I shuffle the letters of {w}, how many different results are there",
        "the word {w}: number of [anagrams|different letter orders]",
        "on how many different ways can {w} be [spelled in any order|scrambled]",
        "[letter arrangements|letter permutations|rearrangements] of {w}[: how many|, number of them|]",
        "in how many [orders|different orders|distinct ways] can I [write|put|place|lay] the letters of {w}",
        "[all|the] letters of {w} are [mixed|shuffled|permuted]. [how many different words|number of different strings|how many results]",
        "[scrabble tiles|letter cards|wooden letters] spell {w}. how many [different rows|orders|distinct words] can I lay with all of them",
        "how many [unique|distinct|different] [strings|words|sequences] [use|contain] [exactly|all] the letters of {w}",
        "[permute|jumble] {w}: [how many distinct results|number of distinct words]",
        "[multinomial|number of orders] for the letters of {w}",
        "how often can {w} be [rearranged|reordered] without getting the same [word|order] twice, the word itself counted too",
        "[count|give] all [different |distinct |]anagrams of {w}, [even nonsense ones|meaning or not|nonsense included]",
        "the letters of {w}[: in how many ways can they stand|, how many different orders|: number of distinct orders]",
        "how many ways are there to arrange the letters in {w}",
        "how many different words can you [make|spell] by rearranging {w}",
        "anagrams {w} count",
        "how many ways to write all letters of {w} in another or the same order",
        w=draw.pick(word, word, f'"{word}"', word.upper()),
    )
    code = (
        f"import math\nfrom collections import Counter\ncounts = Counter('{word}').values()\n"
        f"result = math.factorial(len('{word}')) // math.prod(math.factorial(c) for c in counts)\nprint(result)"
    )
    think = f"The letters of {word} in any order, divided by the orders of equal letters."
    return ask(prompt, code, f"The letters of {word} can be arranged in **{{out}}** ways.", think=think)  # fmt: skip


@family("combinatorics", number=True)
def committees(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.integer(3, 15), draw.integer(3, 15)
    i, j = draw.integer(2, min(a, 5)), draw.integer(2, min(b, 5))
    one, two = draw.pick(("men", "women"), ("boys", "girls"), ("teachers", "students"), ("engineers", "designers"), ("doctors", "nurses"), ("red balls", "blue balls"), ("nurses", "doctors"), ("pianists", "violinists"), ("apples", "pears"), ("seniors", "juniors"), ("green marbles", "black marbles"), ("novels", "comics"), ("cats", "dogs"))  # fmt: skip
    things = one in ("red balls", "apples", "green marbles", "novels", "cats")
    prompt = draw.phrase(
        "how many [{g}s|groups] of {i} {x} and {j} {y} can be [formed|made] from {a} {x} and {b} {y}",
        "from {a} {x} and {b} {y}, choose {i} {x} and {j} {y}. [how many ways|number of ways]",
        "in how many ways can I [pick|choose|select] {i} of {a} {x} and {j} of {b} {y}",
        "there are {a} {x} and {b} {y}. <howmany> groups with {i} {x} and {j} {y}",
        "[{g}|group] of {i} {x} and {j} {y} out of {a} {x} and {b} {y}: how many possibilities",
        "number of ways to select {i} {x} from {a} and {j} {y} from {b}",
        "we have {a} {x} and {b} {y} and need {i} {x} plus {j} {y}. how many choices are there",
        "{a} {x}, {b} {y}; select {i} {x}, {j} {y}. count the possibilities",
        "how many different selections of {i} {x} (of {a}) and {j} {y} (of {b}) exist",
        "a group needs {i} {x} and {j} {y}. available: {a} {x}, {b} {y}. <howmany> possible groups",
        "[pick|choose|select] {i} out of {a} {x} and {j} out of {b} {y}[: how many ways|. number of combinations|, how many possibilities]",
        "a {g} [has|takes|consists of] {i} {x} and {j} {y}. [there are|to choose from:|we have] {a} {x} and {b} {y}. [how many are possible|how many different ones]",
        "C({a}, {i}) * C({b}, {j}), {x} and {y}",
        "{i} of {a} {x}, {j} of {b} {y}: [combinations|how many selections|ways]",
        "[how many different|how many possible] [groups|selections|{g}s] [have|contain] {i} of the {a} {x} and {j} of the {b} {y}",
        "[out of|among] {a} {x} I [need|take] {i}, [out of|among] {b} {y} {j}. [in how many ways|how many ways are there]",
        "[mixed|combined] group: {i} {x} (from {a}) plus {j} {y} (from {b}). number of ways",
        "[draw|take] {i} {x} and {j} {y} from {a} {x} and {b} {y}, order does not matter. how many [ways|possibilities]",
        "order [is not important|does not count]: {i} of {a} {x} together with {j} of {b} {y}",
        "how many [ways are there|possibilities exist] to [put together|build|form] {i} {x} and {j} {y} when {a} {x} and {b} {y} are there",
        "how many ways to choose {i} {x} and {j} {y} from [a group of |]{a} {x} and {b} {y}",
        "choose {i} {x} of {a} and {j} {y} of {b}, number of ways",
        "I need {i} {x} and {j} {y}. there are {a} {x} and {b} {y}. how many [groups|choices] are possible",
        a=a, b=b, i=i, j=j, x=one, y=two, g=draw.pick("group", "selection") if things else draw.pick("committee", "team", "delegation"),
    )  # fmt: skip
    code = f"import math\nresult = math.comb({a}, {i}) * math.comb({b}, {j})\nprint(result)"
    think = f"Choose {i} of {a}, and {j} of {b}, and multiply."
    return ask(prompt, code, "There are **{out}** ways.", think=think)


@family("combinatorics", number=True)
def seat_arrangements(draw: Draw) -> tuple[Item, ...]:
    """Around a round table; in a row with two who must, or must not, be neighbours."""
    n = draw.integer(4, 15)
    one, two = draw.pick(("Ann", "Ben"), ("A", "B"), ("two friends", "each other"), ("the bride", "the groom"), ("Mia", "Leo"), ("the twins Ida", "Eva"), ("Tom", "Jerry"), ("the mayor", "the judge"), ("Noor", "Sam"))  # fmt: skip
    pair = "two friends" if one == "two friends" else f"{one} and {two}"
    kind = draw.pick("round", "together", "apart")
    around = (
        "in how many ways can {n} [people|guests|friends|knights] sit around a round table",
        "[circular|round table] [arrangements|permutations|seatings] of {n} [people|guests|things]",
        "{n} [people|guests|children] sit [in a circle|at a round table]. how many [arrangements|seatings] are there, rotations counted once",
        "how many [different |]ways to [place|seat] {n} guests at a round table",
        "number of seatings of {n} people around a circular table",
        "<howmany> ways to form a ring of {n} different beads if turning the ring changes nothing",
        "round table with {n} seats and {n} guests, rotations are the same: how many orders",
        "[dance in a circle|children in a circle]: {n} of them, how many circular orders",
        "{n} at a round table[: how many seatings|: number of ways|, how many different seatings]",
        "[seat|place|put] {n} [guests|people|friends] around a [round|circular] table, only neighbours matter in order. [how many ways|number of seatings], rotations are the same",
        "[circular permutations|cyclic orders] of {n} [things|people|items]",
        "how many [different |]orders [are there|exist] for {n} people holding hands in a ring, turning does not count",
        "we are {n} [at|around] a round table. [in how many ways can we sit|how many seatings], a rotated one is the same",
        "[King Arthur|a host] has {n} [knights|guests] at a round table. [how many orders around it|number of circular orders]",
        "(n - 1)! seatings with n = {n}: how many",
        "{n} [chairs|seats] around a round table for {n} people: [number of circular arrangements|how many circular arrangements]",
        "in how many [ways|orders] can {n} [kids|dancers|campers] form a circle",
        "how many ways can {n} people be seated [at|around] a round table",
        "round table {n} people how many arrangements",
        "my family has {n} people and a round table. [how many ways to sit|in how many orders can we sit]",
    )
    neighbours = {"together": "[next to each other|together|side by side]", "apart": "[apart|not next to each other|not side by side]"}.get(kind, "")  # fmt: skip
    in_a_row = (
        f"in how many ways can {{n}} people [stand|sit] in a row if {{p}} must be {neighbours}",
        f"{{n}} people in a row, {{p}} {neighbours}: how many [orders|arrangements|ways]",
        f"[seatings|orders|arrangements] of {{n}} people in a line with {{p}} {neighbours}",
        f"how many ways are there to line up {{n}} [people|students|guests] with {{p}} {neighbours}",
        f"line of {{n}} people. {{p}} have to be {neighbours}. number of arrangements",
        f"a photo of {{n}} people in one row: {{p}} want to be {neighbours}. how many possibilities",
        f"{{p}} are two of {{n}} people in a queue. how many queues have them {neighbours}",
        f"number of rows of {{n}} guests in which {{p}} are {neighbours}",
        f"{{n}} [people|children|books on a shelf] [stand|are] in a row and {{p}} [must be|should be|have to be] {neighbours}. [how many orders|number of ways]",
        f"[how many|the number of] [orders|permutations] of {{n}} people [in line|in a row] [where|in which] {{p}} are {neighbours}",
        f"[a bench|a row of seats|a cinema row] holds {{n}} people. {{p}} want to sit {neighbours}. how many ways",
        f"[put|place|arrange] {{n}} people in a row so that {{p}} are {neighbours}. [how many ways|count the ways]",
        f"a queue of {{n}}, {{p}} {neighbours}: [how many arrangements|count]",
        f"{{p}} {neighbours}, {{n}} people in a line, [ways|orders|number of permutations]",
        f"in how many [ways|orders] can {{n}} [runners|students|players] line up [with|if] {{p}} [|standing ]{neighbours}",
    )
    prompt = draw.phrase(*(around if kind == "round" else in_a_row), n=n, p=pair)
    formula, think = {
        "round": (f"math.factorial({n} - 1)", f"Fix one of the {n}; the others are in any order."),
        "together": (f"2 * math.factorial({n} - 1)", f"The two are one block among {n} - 1, in 2 orders."),
        "apart": (f"math.factorial({n}) - 2 * math.factorial({n} - 1)", f"All orders of {n}, less those with the two together."),
    }[kind]  # fmt: skip
    code = f"import math\nresult = {formula}\nprint(result)"
    return ask(prompt, code, "There are **{out}** arrangements.", think=think)


@family("combinatorics", number=True, weight=0.7)
def code_count(draw: Draw) -> tuple[Item, ...]:
    size, symbols = draw.pick((10, "digits"), (26, "letters"), (26, "lowercase letters"), (2, "bits"), (36, "lowercase letters and digits"), (draw.integer(3, 9), "symbols"))  # fmt: skip
    length = draw.integer(2, 8)
    named = symbols if symbols != "symbols" else f"{size} different symbols"
    if length <= size and draw.chance(0.25):
        return _codes_without_repetition(draw, size, length, named)
    prompt = draw.phrase(
        "<howmany> [codes|passwords|keys|combinations] with {k} positions made of {t}",
        "how many [passwords|codes|keys] of length {k} can be made from {t}",
        "a [code|lock|password] has {k} places filled with {t}. how many are possible",
        "{k} character codes out of {t}: how many",
        "number of strings of length {k} over {t}",
        "how many different sequences of length {k} from {t} are there, repetition allowed",
        "[possible|different] [passcodes|codes] with {k} places of {t}",
        "if a password is {k} long and uses only {t}, how many passwords exist",
        "{t}, {k} places, repetition allowed: number of codes",
        "[brute force|worst case]: how many tries for a code of length {k} from {t}",
        "[length|size] {k}, [alphabet|symbols|characters]: {t}. [how many codes|number of codes|how many combinations]",
        "how many [combinations|possibilities] does a {k} [place|position|symbol] [lock|code] with {t} have",
        "[each|every] of {k} [places|positions] can be any of {t}. [how many codes|number of possibilities|how many combinations]",
        "[count|give the number of] all [strings|words|codes] of length {k} over {t}, repeats allowed",
        "a thief tries [every code|all codes] with {k} places of {t}. [how many are there|how many tries at most]",
        "with {t} and {k} places, [how many|what number of] [codes|keys|strings] can [I|we|one] [make|form]",
        "{k} places in a row, each from {t}, repeats allowed: [how many different ones|number of ways|how many]",
        "[bike lock|safe|door code|suitcase] with {k} places, each one of {t}: [combinations|how many combinations]",
        "how large is the [key space|search space] for {k} places of {t}",
        "how many passwords of {k} characters are there using {t}",
        "number of codes, length {k}, {t}",
        "I forgot my code, {k} places of {t}. how many would I have to try at most",
        k=length,
        t=named,
    )
    code = f"result = {size} ** {length}\nprint(result)"
    think = f"{size} choices at each of {length} places."
    return ask(articled(prompt), code, "There are **{out}** possibilities.", think=think)


def _codes_without_repetition(draw: Draw, size: int, length: int, named: str) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "how many [codes|passwords|PINs] of length {k} can be made from {t} if no [symbol|character] is used twice",
        "<howmany> [codes|combinations|passwords] with {k} different {u} out of {t}",
        "{k} places, {t}, no repetition[: how many codes|, number of codes|. how many are possible]",
        "a [lock|code|PIN] has {k} places filled with {t}, all different. how many are possible",
        "number of strings of length {k} over {t} without [repeats|repetition]",
        "codes of {k} from {t}, each used at most once[: how many|, count them|]",
        "[arrange|order] {k} [of|out of] {t}, no repeats: [how many ways|number of ways]",
        "if a password is {k} long, uses only {t} and repeats nothing, how many passwords exist",
        "how many {k} place codes have no [repeated|double] symbol, using {t}",
        "without repeating any: codes of length {k} from {t}",
        k=length, t=named, u=named.split(" ", 1)[1].removeprefix("different ") if named[0].isdigit() else named,
    )  # fmt: skip
    code = f"import math\nresult = math.perm({size}, {length})\nprint(result)"
    think = f"{size} choices at the first of {length} places, then one fewer at each."
    return ask(prompt, code, "There are **{out}** possibilities.", think=think)


# --- complex numbers ----------------------------------------------------------------------------


def complex_number(draw: Draw) -> tuple[int, int]:
    return draw.pick(*(n for n in range(-9, 10) if n)), draw.pick(*(n for n in range(-9, 10) if n))


def typed_complex(value: tuple[int, int], draw: Draw) -> str:
    text = terms(value, ("", draw.pick("i", "i", "j")))
    return text.replace(" ", "") if draw.chance(0.5) else text


def python_complex(value: tuple[int, int]) -> str:
    return f"({value[0]}{value[1]:+}j)"


@family("complex numbers")
def complex_arithmetic(draw: Draw) -> tuple[Item, ...]:
    a, b = complex_number(draw), complex_number(draw)
    if draw.chance(0.25):
        return _polar_form(draw, a) if draw.chance(0.4) else _complex_form(draw, a)
    sign, said = draw.pick(
        ("*", ("<find> the product of {a} and {b}", "multiply {a} [by|and|with] {b}", "({a})({b})", "({a}) * ({b})", "{a} times {b}, complex", "[work out|simplify] ({a}) times ({b})", "complex multiplication: {a} and {b}", "z = {a}, w = {b}. z times w", "what do I get when I multiply the complex numbers {a} and {b}",
        "[calculate|evaluate|what is] ({a}) x ({b}) [for complex numbers|with complex numbers|]",
        "[in python|using python], multiply the complex numbers {a} and {b}",
        "z1 = {a}, z2 = {b}[: z1 z2|. z1 times z2|, product]",
        "product of two complex numbers: {a}, {b}",
        "expand ({a})({b}) [where i squared is -1|with i^2 = -1|]",
        "[impedances|phasors] {a} and {b} multiplied",
        "I have z = {a} and w = {b} and [need|want] zw",
        "({a}) multiplied with ({b})",
        "[the result of|what's] {a} times {b} in the complex plane",
        "what is ({a})({b})")),
        ("+", ("<find> the sum of {a} and {b}", "add {a} and {b}", "({a}) + ({b})", "{a} plus {b}, complex", "complex addition: {a} and {b}", "z = {a}, w = {b}. z + w", "[add up|sum] the complex numbers {a} and {b}", "[work out|simplify] ({a}) plus ({b})",
        "[calculate|evaluate|what is] ({a}) + ({b}) [for complex numbers|with complex numbers|]",
        "[in python|using python], add the complex numbers {a} and {b}",
        "z1 = {a}, z2 = {b}[: z1 + z2|. z1 plus z2|, sum]",
        "sum of two complex numbers: {a}, {b}",
        "[impedances|phasors] {a} and {b} in series, added",
        "I have z = {a} and w = {b} and [need|want] z + w",
        "{a} and {b} added [together|up], complex",
        "total of the complex numbers {a} and {b}")),
        ("-", ("<find> the difference of {a} and {b}", "subtract {b} from {a}", "({a}) - ({b})", "({a}) minus ({b})", "complex subtraction: {a} minus {b}", "z = {a}, w = {b}. z - w", "take {b} away from {a}, complex numbers",
        "[calculate|evaluate|what is] ({a}) - ({b}) [for complex numbers|with complex numbers|]",
        "[in python|using python], subtract the complex number {b} from {a}",
        "z1 = {a}, z2 = {b}[: z1 - z2|. z1 minus z2|, difference z1 - z2]",
        "difference of two complex numbers: {a} minus {b}",
        "I have z = {a} and w = {b} and [need|want] z - w",
        "what is left of {a} after taking away {b}, complex numbers",
        "{a} less {b}, complex")),
        ("/", ("<find> the quotient of {a} and {b}", "divide {a} by {b}", "({a}) / ({b})", "({a}) divided by ({b})", "complex division: {a} over {b}", "z = {a}, w = {b}. z / w", "{a} over {b}, complex numbers", "[simplify|work out] the fraction ({a})/({b})",
        "[calculate|evaluate|what is] ({a}) / ({b}) [for complex numbers|with complex numbers|]",
        "[in python|using python], divide the complex number {a} by {b}",
        "z1 = {a}, z2 = {b}[: z1 / z2|. z1 over z2|, quotient z1 / z2]",
        "quotient of two complex numbers: {a} over {b}",
        "I have z = {a} and w = {b} and [need|want] z / w",
        "({a}) [split|divided] by ({b}), complex numbers",
        "write ({a})/({b}) as one complex number",
        "what is {a} divided by {b}")),
    )  # fmt: skip
    first, second = complex(*a), complex(*b)
    value = {"*": first * second, "+": first + second, "-": first - second, "/": first / second}[sign]  # fmt: skip
    if not (round(value.real, 4) and round(value.imag, 4)):
        b = (b[0], b[1] + 10)
        if (a[0] + b[0]) == 0 or a[0] == b[0]:
            b = (b[0] + 10, b[1])
    prompt = draw.phrase(*said, a=typed_complex(a, draw), b=typed_complex(b, draw))
    code = f"z = {python_complex(a)} {sign} {python_complex(b)}\nprint(complex(round(z.real, 4), round(z.imag, 4)))"
    think = f"In Python: {python_complex(a)} {sign} {python_complex(b)}."
    return ask(prompt, code, "The result is **{out}**, where j is the imaginary unit.", think=think)


def _complex_form(draw: Draw, value: tuple[int, int]) -> tuple[Item, ...]:
    """The conjugate, the square or the reciprocal of one number."""
    code, name, said = draw.pick(
        ("z.conjugate()", "conjugate", (
            "<find> the [conjugate|complex conjugate] of {z}", "conj({z})", "z = {z}. [what is its conjugate|conjugate of z|find z bar]",
            "[complex conjugate|conjugate][:| for] {z}", "conjugate the complex number {z}", "flip the sign of the imaginary part of {z}",
            "mirror {z} [at|on] the real axis of the complex plane", "[which|what] number is conjugate to {z}", "{z} [conjugated|conjugate please]")),
        ("z ** 2", "square", (
            "<find> the square of [the complex number |]{z}", "({z})^2", "({z}) squared", "square the complex number {z}",
            "z = {z}. [what is z^2|z squared|compute z*z]", "({z}) times itself", "[expand|simplify] ({z})^2 with i^2 = -1",
            "multiply {z} by itself, complex", "[second power|square] of {z} [in the complex numbers|as a complex number|]")),
        ("1 / z", "reciprocal", (
            "<find> the [reciprocal|multiplicative inverse] of [the complex number |]{z}", "1 / ({z})", "z = {z}. [what is 1/z|find 1/z|its reciprocal]",
            "one over ({z}), complex", "[invert|take the reciprocal of] the complex number {z}", "1 divided by ({z}) as a complex number",
            "({z})^-1", "[which|what] complex number times ({z}) is 1", "reciprocal, complex: {z}")),
    )  # fmt: skip
    prompt = draw.phrase(*said, z=typed_complex(value, draw))
    z = python_complex(value)
    lines = f"z = {z}\nw = {code}\nprint(complex(round(w.real, 4), round(w.imag, 4)))"
    answer = f"The {name} is **{{out}}**, where j is the imaginary unit."
    return ask(prompt, lines, answer, think=f"The {name} of {z} in Python: {code}.")


@family("complex numbers", number=True, weight=0.8)
def complex_size(draw: Draw) -> tuple[Item, ...]:
    """The modulus, or the angle in degrees."""
    value = complex_number(draw)
    size = draw.chance(0.55)
    of_size = (
        "<find> the [modulus|absolute value|magnitude] of {z}",
        "|{z}|",
        "how far is {z} from [zero|the origin] [in the complex plane|]",
        "z = {z}. [what is its modulus|compute its absolute value|find the magnitude of z]",
        "abs({z})",
        "[magnitude|modulus|length] of the complex number {z}",
        "how [big|large|long] is the complex number {z}",
        "[radius|r] of {z} in polar form",
        "the complex number {z} has [what|which] absolute value",
        "sqrt(re^2 + im^2) for {z}",
        "[in python|using python], the [absolute value|modulus] of {z}",
        "z = {z}, |z| = ?",
        "[distance|length] from 0 to {z} in the complex plane",
        "impedance {z} ohms: [magnitude|absolute value]",
        "[calculate|evaluate|compute] |z| [for|with] z = {z}",
        "[the point|the arrow to] {z} in the complex plane: how [long|far] from the origin",
        "[amplitude|modulus|absolute value] of [the phasor |]{z}",
        "what [is|would be] abs of {z}",
        "what's the modulus of {z}",
    )
    of_angle = (
        "<find> the [argument|angle|phase] of {z} in degrees",
        "[argument|angle|phase] of the complex number {z} in degrees",
        "z = {z}. [what is its angle|compute its phase|find its argument] in degrees",
        "arg({z}) in degrees",
        "[at|in] which angle does {z} point in the complex plane, in degrees",
        "how many degrees is the [phase|argument] of {z}",
        "polar angle of {z} in degrees",
        "direction of {z} in the complex plane (degrees)",
        "[in python|using python], the [phase|argument] of {z} in degrees",
        "z = {z}, arg z in degrees",
        "[which|what] angle [does {z} make with|has {z} to] the [real|positive real] axis, in degrees",
        "impedance {z} ohms: [phase angle|phase] in degrees",
        "[calculate|evaluate|compute] the [argument|phase angle] of {z}, [degrees|in degrees]",
        "theta of {z} in polar form, [degrees|in degrees]",
        "angle of the [arrow|vector] to {z} in the complex plane in degrees",
        "[by how many degrees|how many degrees] is {z} turned from the positive real axis",
        "what's the argument of {z} in degrees",
    )
    prompt = draw.phrase(*(of_size if size else of_angle), z=typed_complex(value, draw))
    z = python_complex(value)
    if size:
        code = f"z = {z}\nresult = round(abs(z), 4)\nprint(result)"
        return ask(prompt, code, "The absolute value is **{out}**.", think=f"abs of {z}.")
    code = f"import cmath\nimport math\nz = {z}\nresult = round(math.degrees(cmath.phase(z)), 4)\nprint(result)"
    return ask(prompt, code, "The angle is **{out}°**.", think=f"The phase of {z} in degrees.")


def _polar_form(draw: Draw, value: tuple[int, int]) -> tuple[Item, ...]:
    """Two figures: the modulus, and the angle in degrees."""
    prompt = draw.phrase(
        "polar form of {z}, angle in degrees",
        "[convert|change|turn] {z} [to|into] polar form [in degrees|with the angle in degrees]",
        "<find> the modulus and the angle in degrees of {z}",
        "r and theta of {z}, theta in degrees",
        "write {z} in polar [form|coordinates], [angle in degrees|degrees]",
        "[magnitude and phase|length and angle] of {z}, degrees",
        "z = {z}. [give|show|find] |z| and arg z in degrees",
        "how long is {z} and [at|in] which angle in degrees does it point",
        "[polar|phasor] [representation|notation] of the complex number {z} (degrees)",
        "rectangular to polar, degrees: {z}",
        z=typed_complex(value, draw),
    )  # fmt: skip
    z = python_complex(value)
    code = (
        f"import cmath\nimport math\nr, angle = cmath.polar({z})\n"
        "print(f'{round(r, 4)} at {round(math.degrees(angle), 4)}°')"
    )
    return ask(
        prompt, code, "In polar form it is **{out}**.", think=f"The modulus and phase of {z}."
    )
