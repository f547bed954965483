"""School algebra: riddles, lines, squares completed, inverse functions, logarithms, proportions."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import SYMPY, terms
from worldmodel_train.families.wanted import decimals

TIMES = {2: ("doubled", "twice"), 3: ("tripled", "three times"), 4: ("multiplied by 4", "four times"), 5: ("multiplied by 5", "five times"), 7: ("multiplied by 7", "seven times")}  # fmt: skip


@family("algebra", number=True, weight=1.3)
def number_riddle(draw: Draw) -> tuple[Item, ...]:
    """I think of a number, something is done to it, and the result is known."""
    k, b, x = draw.pick(2, 2, 3, 3, 4, 5, 7), draw.integer(1, 40), draw.integer(2, 60)
    done, times = TIMES[k]
    plus = draw.chance(0.55)
    total = k * x + b if plus else k * x - b
    t, formula = draw.pick(
        (("a number is {d}, then {b} is {w}, and the result is {r}. which number was it", "I think of a number. It is {d} and {b} is {w}: {r}. [what is|what was] my number", "{d}, then {b} {w}, gives {r}. [start number|original number|which number did I start with]", "[when|if] a number is {d} and {b} is {w}, you get {r}. find the number", "somebody has {d} a number, {w} {b}, and got {r}. what was the number", "think of a number: {d}, {b} {w}, result {r}. the number?", "what number, {d} and with {b} {w}, is {r}"), f"({total} {'-' if plus else '+'} {b}) // {k}"),
        (("{b} {m} than {t} a number is {r}. [what is the number|find the number|the number?]", "{r} is {b} {m} than {t} a number. which one", "{t} a number {p} {b} [is|equals|makes] {r}. what is the number", "[find|determine] a number such that {t} it {p} {b} is {r}", "{t} my number {p} {b} is {r}, what's my number", "for which number is {t} the number {p} {b} equal to {r}", "{r} = {t} a number {p} {b}. number?", "[translate and solve|solve]: {t} a number {p} {b} equals {r}"), f"({total} {'-' if plus else '+'} {b}) // {k}"),
        (("I add {b} to a number and multiply [the sum |]by {k}. result {s}. what was the number", "{b} is added to a number, the sum is {d}, this gives {s}. which number", "first plus {b}, then times {k}, and I have {s}. where did I start", "a number plus {b}, all of it times {k}, is {s}. find it", "the sum of a number and {b}, {d}, is {s}. the number?", "someone adds {b} to a number, then the sum is {d}; it makes {s}. original number"), f"{k * (x + b)} // {k} - {b}"),
    )  # fmt: skip
    prompt = draw.phrase(*t, d=done, t=times, k=k, b=b, r=total, s=k * (x + b), w="added" if plus else "subtracted", m="more" if plus else "less", p="plus" if plus else "minus")  # fmt: skip
    return ask(prompt, f"result = {formula}\nprint(result)", "The number is **{out}**.", think=f"Backwards: {formula}.")  # fmt: skip


@family("algebra", weight=1.3)
def sum_and_difference(draw: Draw) -> tuple[Item, ...]:
    """Two numbers from their sum and difference, from sum and product, or from sum and ratio."""
    y, k = draw.integer(2, 60), draw.integer(2, 6)
    d = draw.integer(1, 40)
    x = y + d
    third = draw.pick("difference", "difference", "product", "ratio")
    if third == "ratio":
        x = k * y
    both = draw.chance(0.6)
    wanted = draw.pick("larger", "smaller")
    ends = ("which numbers are they", "find both numbers", "what are the two numbers", "determine both", "the numbers?", "what are they") if both else (f"what is the {wanted} one", f"find the {wanted} number", f"the {wanted} of them?", f"how big is the {wanted} one")  # fmt: skip
    facts = {
        "difference": ("two numbers add up to {s} and differ by {d}", "the sum of two numbers is {s}, their difference is {d}", "two numbers have sum {s} and difference {d}", "x + y = {s} and x - y = {d}", "one number is {d} more than another and together they are {s}", "the difference of two numbers is {d} and their sum {s}", "together two numbers make {s}; one is {d} bigger than the other"),
        "product": ("two [positive |]numbers have sum {s} and product {p}", "the sum of two numbers is {s}, their product is {p}", "two numbers add up to {s} and multiply to {p}", "the product of two numbers is {p} and the sum {s}", "x + y = {s} and xy = {p}", "sum {s}, product {p}, two whole numbers"),
        "ratio": ("one number is {k} times another and their sum is {s}", "two numbers add up to {s}, one is {k} times the other", "the sum of two numbers is {s}. the first is {k} times as big as the second", "together {s}, and one is {k} times the other", "two numbers are in ratio {k}:1 and sum to {s}"),
    }[third]  # fmt: skip
    fact = draw.phrase(*facts, s=x + y, d=d, p=x * y, k=k)
    end = draw.phrase(*ends)
    prompt = draw.pick(f"{fact}. {end}", f"{fact}, {end}", f"{fact}; {end}", f"{end} if {fact}" if end[-1] != "?" else f"{fact}. {end}")  # fmt: skip
    code = {
        "difference": f"large = ({x + y} + {d}) // 2\nsmall = {x + y} - large",
        "product": f"root = ({x + y}**2 - 4 * {x * y})**0.5\nlarge, small = round(({x + y} + root) / 2), round(({x + y} - root) / 2)",
        "ratio": f"small = {x + y} // ({k} + 1)\nlarge = {k} * small",
    }[third]  # fmt: skip
    think = {"difference": f"The larger one is half of {x + y} plus {d}.", "product": f"They solve z^2 - {x + y}z + {x * y} = 0.", "ratio": f"The sum {x + y} is {k} + 1 parts."}[third]  # fmt: skip
    if both:
        return ask(
            prompt, f"{code}\nprint(large, small)", "The numbers are **{out}**.", think=think
        )
    return ask(prompt, f"{code}\nprint({'large' if wanted == 'larger' else 'small'})", f"The {wanted} one is **{{out}}**.", think=think)  # fmt: skip


@family("algebra", weight=1.3)
def line_equation(draw: Draw) -> tuple[Item, ...]:
    """Slope and intercept of a line with a slope, a parallel or a perpendicular one, by a point."""
    m = draw.pick(-5, -4, -3, -2, -1, 2, 3, 4, 5, 0.5)
    p, q, b = draw.random.randint(-8, 9), draw.random.randint(-12, 15), draw.random.randint(-9, 9)
    kind = draw.pick("slope", "slope", "parallel", "perpendicular")
    if kind == "slope":
        templates: tuple[str, ...] = (
            "[equation of the|the] line with slope {m} through ({p}, {q})", "line through ({p}, {q}) with [slope|gradient] {m}, y = mx + b", "find the equation of the line that has slope {m} and passes through ({p}, {q})", "slope {m}, point ({p}, {q}): equation of the line", "a line has slope {m} and goes through ({p}, {q}). [write it as y = mx + b|slope and intercept]", "[which|what] is the line of slope {m} containing the point ({p}, {q})", "gradient {m}, passes through ({p}, {q}). y = mx + c", "write in slope-intercept form: slope {m}, through ({p}, {q})", "give me y = mx + b for the line with m = {m} [through|passing through] ({p}, {q})", "point-slope: m = {m}, point ({p}, {q}), find b", "I need the straight line with steepness {m} through the point ({p}, {q})",
        )  # fmt: skip
        code = f"m = {m}\nb = {q} - m * {p}\nprint(m, b)".replace("- m * -", "+ m * ")
    else:
        templates = (
            "[equation of the|the] line {k} to {l} through ({p}, {q})", "find the line through ({p}, {q}) that is {k} to {l}", "{k} to {l} and passing through ({p}, {q}), which line is it", "line {l}. the {k} line through ({p}, {q}), slope and intercept", "a line goes through ({p}, {q}) and is {k} to {l}. [its equation|write it as y = mx + b]", "which line through ({p}, {q}) is {k} to {l}", "through the point ({p}, {q}) draw the {k} to {l}: slope and intercept", "slope-intercept form of the line {k} to {l} containing ({p}, {q})", "y = mx + b for the line that is {k} to {l} and contains ({p}, {q})", "given {l}, find the {k} line through ({p}, {q})",
        )  # fmt: skip
        slope = f"{m}" if kind == "parallel" else f"-1 / {m}" if m > 0 else f"1 / {-m}"
        code = f"m = {slope}\nb = {q} - m * ({p})\nprint(round(m, 4), round(b, 4))"
    line = "y = " + terms((1, b), (f"{m if m != -1 else '-'}x", "")) if m > 0 or m == -1 else f"y = {m}x" + (f" {'+' if b > 0 else '-'} {abs(b)}" if b else "")  # fmt: skip
    prompt = draw.phrase(*templates, m=m, p=p, q=q, k=kind, l=line)
    think = {"slope": f"The slope is {m}; b is y minus m times x.", "parallel": f"The same slope {m}.", "perpendicular": f"The slope is -1 over {m}."}[kind]  # fmt: skip
    return ask(prompt, code, "Slope and intercept of the line: **{out}**.", think=think)


@family("algebra", weight=1.2, heavy=True)
def lines_meeting(draw: Draw) -> tuple[Item, ...]:
    """Where two lines, or a line and a parabola, cross."""
    a, c = draw.random.sample([-4, -3, -2, -1, 1, 2, 3, 4, 5], 2)
    x, y = draw.random.randint(-6, 8), draw.random.randint(-9, 12)
    names, code_names = ("x", ""), ("x", "")
    first = (a, y - a * x)
    second = (c, y - c * x)
    f, g = terms(first, names) or "0", terms(second, names) or "0"
    fp, gp = terms(first, code_names, "*"), terms(second, code_names, "*")
    thing = "the lines"
    if draw.chance(0.3):
        p, q = draw.random.sample(range(-5, 7), 2)
        f, fp, thing = terms((1,), ("x^2",)), "x**2", "the curves"
        g, gp = terms((p + q, -p * q), names) or "0", terms((p + q, -p * q), names, "*") or "0"
    prompt = draw.phrase(
        "where do {t} y = {f} and y = {g} [cross|meet|intersect]", "[point of intersection|intersection|crossing point] of y = {f} and y = {g}", "y = {f} and y = {g}, [intersection|where do they meet|where do they cross]", "<find> the point where y = {f} meets y = {g}", "at which point [do|will] {t} y = {f} and y = {g} cut each other", "f(x) = {f}, g(x) = {g}. where are they equal, x and y", "[find|give] x and y of the intersection: y = {f}, y = {g}", "for which x is {f} = {g}, and what is y there", "intersect y = {f} with y = {g}", "in which point(s) does y = {f} cross y = {g}", "coordinates where {t} y = {f} and y = {g} meet", "my graph has y = {f} and y = {g}; where do they touch or cross", "solve y = {f}, y = {g} for the common point", "{t} y = {f}, y = {g}: intersection, please", "common points of y = {f} and y = {g}",
        f=f, g=g, t=thing,
    )  # fmt: skip
    code = f"{SYMPY}f, g = {fp}, {gp}\nprint([(p, f.subs(x, p)) for p in sp.solve(f - g, x)])"
    if gp == "0" or fp == "0" or "x" not in fp or "x" not in gp:
        return lines_meeting(draw)
    return ask(prompt, code, "They meet in **{out}**.", think=f"Solve {fp} = {gp}, and put x in.")


@family("algebra", weight=1.2)
def completed_square(draw: Draw) -> tuple[Item, ...]:
    """x^2 + bx + c as (x + p)^2 + q; also with a leading coefficient."""
    a, h, c = draw.pick(1, 1, 1, 2, 3), draw.pick(*(n for n in range(-8, 9) if n)), draw.random.randint(-20, 40)  # fmt: skip
    b = 2 * a * h if draw.chance(0.8) else 2 * a * h + a
    f = terms((a, b, c), ("x^2", "x", ""))
    prompt = draw.phrase(
        "complete the square[:| for| of|] {f}", "{f}, complete the square", "completing the square: {f}", "write {f} in [vertex form|the form a(x - h)^2 + k|completed square form]", "[vertex form|completed square form] of {f}", "{f} as {form}", "rewrite {f} by completing the square", "how do I complete the square of {f}, and what comes out", "express {f} [in the form|as] a(x + p)^2 + q", "put y = {f} into vertex form", "convert y = {f} to vertex form", "turn {f} into a [perfect |]square plus a constant", "use completing the square on {f}", "y = {f}. vertex form please", "complete the square for the quadratic {f}", "can you complete the square on {f}", "square completion of {f}", "what is {f} with the square completed",
        f=f, form="(x + p)^2 + q" if a == 1 else "a(x + p)^2 + q",
    )  # fmt: skip
    p = f"{b} / 2" if a == 1 else f"{b} / (2 * {a})"
    q = f"{c} - p**2" if a == 1 else f"{c} - {a} * p**2"
    head = "" if a == 1 else str(a)
    code = f"p = {p}\nq = {q}\nprint(f'{head}(x {{p:+g}})^2 {{q:+g}}')"
    return ask(prompt, code, "That is **`{out}`**.", think=f"Half of {b} " + ("goes into the square." if a == 1 else f"over {a} goes into the square."))  # fmt: skip


@family("algebra", heavy=True, weight=1.2)
def inverse_function(draw: Draw) -> tuple[Item, ...]:
    """The inverse function as a term, or its value."""
    a, b, x = draw.integer(2, 9), draw.integer(1, 20), draw.integer(1, 9)
    typed, python, value = draw.pick(
        (f"{a}x + {b}", f"{a}*x + {b}", a * x + b), (f"{a}x - {b}", f"{a}*x - {b}", a * x - b), (f"{b} - {a}x", f"{b} - {a}*x", b - a * x), (f"(x + {b})/{a}", f"(x + {b})/{a}", x), (f"x/{a} - {b}", f"x/{a} - {b}", x), (f"x^3 + {b}", f"x**3 + {b}", x**3 + b), (f"{a}/x", f"{a}/x", x), (f"x/{a} + {b}", f"x/{a} + {b}", x + b),
    )  # fmt: skip
    at = draw.chance(0.5) and "x^3" not in typed
    if at:
        prompt = draw.phrase(
            "f(x) = {f}. [what is|find|compute] f^-1({v})", "f^-1({v}) [if|when|for] f(x) = {f}", "inverse of f(x) = {f} at {v}", "for which x is f(x) = {f} equal to {v}", "f(x) = {f}; inverse function evaluated at {v}", "[let|given] f(x) = {f}. value of the inverse at {v}", "what must I put into f(x) = {f} to get {v}", "the inverse function of f(x) = {f}, what does it give for {v}", "if f(x) = {f}, find the inverse f^-1 of {v}", "f(x) = {f}, f(x) = {v}, which x", "which input makes f(x) = {f} become {v}", "<find> f inverse of {v} where f(x) = {f}",
            f=typed, v=value,
        )  # fmt: skip
        code = f"{SYMPY}print(sp.solve(sp.Eq({python}, {value}), x)[0])"
        return ask(prompt, code, f"The inverse at {value} is **{{out}}**.", think=f"Solve {python} = {value}.")  # fmt: skip
    prompt = draw.phrase(
        "inverse [function |]of f(x) = {f}", "f(x) = {f}, find f^-1(x)", "<find> the inverse [function |]of y = {f}", "invert f(x) = {f}", "y = {f}. inverse function?", "f(x) = {f}; what is the inverse", "which function undoes f(x) = {f}", "[given|let] f(x) = {f}. formula for f^-1(x)", "reverse the function {f}", "the inverse to y = {f} is what", "f^-1(x) for f(x) = {f}", "swap x and y and solve: y = {f}",
        f=typed,
    )  # fmt: skip
    odd = "x^3" in typed
    code = (f"{SYMPY}y = sp.symbols('y', positive=True)\n" if odd else "import sympy as sp\nx, y = sp.symbols('x y')\n") + f"print(str(sp.solve(sp.Eq(y, {python}), x)[0]).replace('y', 'x'))"  # fmt: skip
    if odd:
        code = f"print('(x - {b})**(1/3)')"
    return ask(prompt, code, "The inverse function is **`{out}`**.", think=f"Solve y = {python} for x, then swap the letters.")  # fmt: skip


@family("algebra", heavy=True)
def polynomial_division(draw: Draw) -> tuple[Item, ...]:
    """Remainder and quotient of a polynomial by x - a."""
    v = [draw.integer(1, 4), *(draw.random.randint(-7, 8) for _ in range(draw.pick(2, 3, 3)))]
    n = len(v) - 1
    a = draw.pick(-3, -2, -1, 1, 2, 3, 4)
    names = [f"x^{k}" if k > 1 else "x" * k for k in range(n, -1, -1)]
    f, fp = terms(v, names), terms(v, [s.replace("^", "**") for s in names], "*")
    g = terms((1, -a), ("x", ""))
    kind = draw.pick("remainder", "quotient and remainder", "factor")
    prompt = draw.phrase(*{
        "remainder": ("remainder of dividing {f} by {g}", "<find> the remainder when {f} is divided by {g}", "what is left over when {f} is divided by {g}", "divide {f} by {g}, remainder only", "({f}) / ({g}): remainder", "remainder theorem: {f} divided by {g}", "{f} divided by {g} leaves what remainder", "use the remainder theorem for {f} and {g}", "polynomial {f}, divisor {g}, what remains"),
        "quotient and remainder": ("divide {f} by {g}, quotient and remainder", "[polynomial|long] division: ({f}) / ({g})", "quotient and remainder of {f} divided by {g}", "do the long division of {f} by {g}", "({f}) : ({g})", "synthetic division of {f} by {g}", "{f} over {g}, [divide it out|quotient and remainder]", "how often does {g} go into {f}, and what remains"),
        "factor": ("is {g} a factor of {f}", "does {g} divide {f}", "check whether {g} is a factor of {f}", "can {f} be divided by {g} without remainder", "factor theorem: is {g} a factor of {f}", "{f}: is {g} one of the factors"),
    }[kind], f=f, g=g)  # fmt: skip
    show = {"remainder": "print(rest)", "quotient and remainder": "print(whole, 'remainder', rest)", "factor": "print('yes' if rest == 0 else 'no')"}[kind]  # fmt: skip
    answer = {"remainder": "The remainder is **{out}**.", "quotient and remainder": "The division gives **{out}**.", "factor": f"Is {g} a factor: **{{out}}**."}[kind]  # fmt: skip
    return ask(prompt, f"{SYMPY}whole, rest = sp.div({fp}, {g}, x)\n{show}", answer, think=f"Divide {fp} by {g}.")  # fmt: skip


@family("algebra", weight=1.2)
def roots_and_coefficients(draw: Draw) -> tuple[Item, ...]:
    """One root only, sum and product of the roots, the equation with given roots, how many roots."""
    a, s = draw.pick(1, 1, 1, 2, 4, 9), draw.integer(2, 12)
    root = round(a**0.5) if a in (1, 4, 9) else 1
    a = root * root
    c = s * s
    p, q = draw.random.sample([n for n in range(-9, 10) if n], 2)
    b, d = draw.random.randint(-9, 9), draw.random.randint(-12, 12)
    b, d = b or 3, d or -4
    f = terms((draw.pick(1, 1, 2, 3), b, d), ("x^2", "x", ""))
    lead = f.split("x^2")[0] or "1"
    k = "" if a == 1 else str(a)
    t, code, answer, think = draw.pick(
        (("for which [positive |]k does {k}x^2 + kx + {c} have [exactly one|one double|a single] root", "find [positive |]k so that {k}x^2 + kx + {c} = 0 has [exactly one solution|equal roots|a repeated root]", "{k}x^2 + kx + {c} = 0 has one solution only. [positive |]k?", "{k}x^2 + kx + {c} is a perfect square, [what is|find] k > 0", "value of k > 0 for which {k}x^2 + kx + {c} has a double root", "the discriminant of {k}x^2 + kx + {c} is zero, k positive. k = ?", "what must k > 0 be for {k}x^2 + kx + {c} to touch the x axis"), f"print(int((4 * {a} * {c})**0.5))", "The positive k is **{out}** (the negative one has the other sign).", f"The discriminant k^2 - 4*{a}*{c} is zero."),
        (("[sum and product|sum, product] of the roots of {f} = 0", "{f} = 0: what do the roots add up to and multiply to", "vieta: sum and product of roots, {f}", "without solving, sum and product of the solutions of {f} = 0", "roots of {f}, give their sum and their product", "if r and s solve {f} = 0, what are r + s and rs"), f"print({-b} / {lead}, {d} / {lead})", "Sum and product of the roots: **{out}**.", f"The sum is -({b})/{lead}, the product {d}/{lead}."),
        (("quadratic [equation |]with roots {p} and {q}", "which quadratic has the solutions {p} and {q}", "find a quadratic equation whose roots are {p} and {q}", "x = {p} and x = {q} are the roots. write the equation x^2 + bx + c = 0", "form the quadratic with roots {p}, {q}", "a parabola y = x^2 + bx + c cuts the x axis at {p} and {q}. b and c?", "build x^2 + bx + c from the zeros {p} and {q}"), f"b = -({p} + {q})\nc = {p} * {q}\nprint(f'x^2 {{b:+d}}x {{c:+d}} = 0')", "The equation is **{out}**.", f"b is minus the sum of {p} and {q}, c their product."),
        (("how many real [roots|solutions] has {f} = 0", "number of real roots of {f}", "does {f} = 0 have 0, 1 or 2 real solutions", "nature of the roots of {f}, how many are real", "{f} = 0, how many solutions", "how often does y = {f} cut the x axis", "use the discriminant: how many real roots has {f}"), f"d = ({b})**2 - 4 * {lead} * ({d})\nprint(2 if d > 0 else 1 if d == 0 else 0)", "The number of real roots is **{out}**.", f"The discriminant of {f} decides."),
    )  # fmt: skip
    return ask(draw.phrase(*t, f=f, k=k, c=c, p=p, q=q), code, answer, think=think)


@family("algebra", heavy=True)
def complex_roots(draw: Draw) -> tuple[Item, ...]:
    """Quadratics without real roots."""
    p, q = draw.random.randint(-6, 6), draw.integer(1, 7)
    f = terms((1, -2 * p, p * p + q * q), ("x^2", "x", ""))
    fp = terms((1, -2 * p, p * p + q * q), ("x**2", "x", ""), "*")
    prompt = draw.phrase(
        "solve {f} = 0[, complex roots| over the complex numbers| in complex numbers]", "complex [roots|solutions|zeros] of {f} [= 0|]", "{f} = 0 has no real solution, what are the complex ones", "{f} = 0, complex", "<find> the complex roots of {f}", "roots of {f}, they are complex I think", "roots of {f} with i", "all solutions of {f} = 0, also complex", "which complex numbers solve {f} = 0", "the two imaginary roots of {f} = 0", "quadratic with negative discriminant: {f} = 0, solutions in a + bi form", "solve in C: {f} = 0", "give x = a ± bi for {f} = 0", "zeros of {f}, complex allowed", "what are the non-real roots of {f}",
        f=f,
    )  # fmt: skip
    code = f"{SYMPY}print(*[str(r).replace('I', 'i') for r in sp.solve({fp}, x)], sep=', ')"
    return ask(prompt, code, "The roots are **{out}**.", think=f"Solve {fp} = 0, with complex numbers.")  # fmt: skip


@family("algebra", number=True, weight=1.2)
def logarithm_values(draw: Draw) -> tuple[Item, ...]:
    """Logarithms of any base, sums of them, exponentials solved for x."""
    b, n, k = draw.pick(2, 3, 4, 5, 6, 7), draw.integer(2, 6), draw.integer(2, 9)
    v, w = draw.integer(2, 900), draw.integer(2, 90)
    e, m = draw.integer(1, 5), draw.integer(2, 7)
    form = decimals(draw, 4, asked=0.5)
    power = b**n
    small = 10.0**-e
    small_typed = f"{small:.{e}f}"
    t, formula = draw.pick(
        (("log base {b} of {p}", "log_{b}({p})", "logarithm of {p} to base {b}", "what power of {b} gives {p}", "{b} to what power is {p}", "log{b}({p}) = ?", "the base {b} log of {p}", "<find> log base {b} of {p}"), f"math.log({power}, {b})"),
        (("log10({s}) + log2({t})", "value of log10({s}) + log2({t})", "<find> log10({s}) plus log2({t})", "add log base 10 of {s} and log base 2 of {t}", "log10 of {s} and log2 of {t}, their sum", "sum: log10({s}), log2({t})"), f"math.log10({small_typed}) + math.log2({2**m})"),
        (("ln({v})", "natural log of {v}", "<find> ln {v}", "log to base e of {v}", "what's the natural logarithm of {v}", "e to which power is {v}"), f"math.log({v})"),
        (("log10({v}) - log10({w})", "log of {v} minus log of {w}, base 10", "difference of the common logs of {v} and {w}", "log({v}) - log({w}), base ten", "<find> log10 {v} minus log10 {w}"), f"math.log10({v}) - math.log10({w})"),
        (("e^({k}x) = {v}, find x", "solve e^({k}x) = {v}", "x if e^({k}x) = {v}", "e to the {k}x equals {v}, x = ?", "for which x is e^({k}x) equal to {v}", "what x makes exp({k}x) = {v}", "e^({k}x)={v} x?", "solve for x: {v} = e^({k}x)"), f"math.log({v}) / {k}"),
        (("{b}^x = {v}, find x", "solve {b}^x = {v}", "x if {b}^x = {v}", "{b} to the power x is {v}, x = ?", "which exponent turns {b} into {v}", "{v} = {b}^x. x?", "for which x is {b}^x equal to {v}", "find x such that {b}^x = {v}"), f"math.log({v}) / math.log({b})"),
        (("{k} * {b}^x = {v}, find x", "solve {k}*{b}^x = {v}", "{k} times {b} to the x equals {v}, what is x", "x in {v} = {k} * {b}^x", "for what x is {k}*{b}^x equal to {v}"), f"math.log({v} / {k}) / math.log({b})"),
        (("10^x = {v}, find x", "solve 10^x = {v}", "ten to the what is {v}", "x = ? 10^x = {v}", "for which x is 10^x equal to {v}"), f"math.log10({v})"),
    )  # fmt: skip
    prompt = draw.phrase(*t, b=b, p=power, s=small_typed, t=2**m, v=v, w=w, k=k) + form.said
    return ask(prompt, f"import math\nresult = {form.code(formula)}\nprint(result)", "The value is **{out}**.", think=f"That is {formula}.")  # fmt: skip


@family("algebra", heavy=True)
def radicals(draw: Draw) -> tuple[Item, ...]:
    """Square roots simplified, added, rationalised."""
    k, r, j = draw.integer(2, 9), draw.pick(2, 3, 5, 6, 7, 10), draw.integer(2, 9)
    n, m = k * k * r, j * j * r
    c = draw.integer(2, 12)
    t, python = draw.pick(
        (("simplify sqrt({n})", "sqrt({n}) in simplest radical form", "√{n} simplified", "simplest surd form of √{n}", "write sqrt({n}) as a*sqrt(b)", "root of {n} with the square taken out", "simplify the radical √{n}", "the surd √{n}, simplified please", "pull the square factor out of sqrt({n})"), f"sp.sqrt({n})"),
        (("simplify sqrt({n}) + sqrt({m})", "√{n} + √{m} as one surd", "add the surds √{n} and √{m}", "sqrt({n}) + sqrt({m}), exact", "√{n} plus √{m} in simplest form"), f"sp.sqrt({n}) + sp.sqrt({m})"),
        (("simplify sqrt({n}) * sqrt({c})", "√{n} × √{c}, simplest radical form", "multiply the surds √{n} and √{c}", "product of sqrt({n}) and sqrt({c}), exact"), f"sp.sqrt({n}) * sp.sqrt({c})"),
        (("rationalise {c}/sqrt({r})", "rationalize the denominator: {c}/√{r}", "{c}/√{r} without a root in the denominator", "get rid of the root below: {c}/sqrt({r})", "rationalise the denominator of {c}/√{r}"), f"{c} / sp.sqrt({r})"),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, m=m, c=c, r=r), f"import sympy as sp\nprint({python})", "That is **`{out}`**.", think="sympy keeps roots exact and simplifies them.")  # fmt: skip


@family("algebra", number=True, weight=1.4)
def proportions(draw: Draw) -> tuple[Item, ...]:
    """A missing term of a proportion, direct and inverse variation."""
    a, b, c = draw.integer(2, 30), draw.integer(2, 60), draw.integer(2, 60)
    t, formula = draw.pick(
        (("{a}/{b} = x/{c}, find x", "solve the proportion {a}/{b} = x/{c}", "{a}:{b} = x:{c}, x = ?", "{a} is to {b} as x is to {c}. find x", "x/{c} = {a}/{b}", "what number over {c} equals {a}/{b}", "if {a}/{b} = x/{c}, what is x", "missing term: {a} : {b} = x : {c}"), f"{a} / {b} * {c}"),
        (("{a}/{b} = {c}/x, find x", "solve the proportion {a}/{b} = {c}/x", "{a}:{b} = {c}:x, x = ?", "{a} is to {b} as {c} is to what", "{a}/{b} = {c}/x", "cross multiply: {a}/{b} = {c}/x", "missing term: {a} : {b} = {c} : x"), f"{b} * {c} / {a}"),
        (("y is [directly |]proportional to x, y = {a} when x = {b}. y for x = {c}", "y varies directly with x. if y is {a} at x = {b}, what is y at x = {c}", "direct variation: y = {a} for x = {b}; find y for x = {c}", "y ∝ x and y = {a} when x = {b}. [find|what is] y when x = {c}", "direct proportion, x = {b} gives y = {a}, so x = {c} gives y =", "when x is {b}, y is {a}, and y grows in proportion to x. y at {c}"), f"{a} * {c} / {b}"),
        (("y is inversely proportional to x, y = {a} when x = {b}. y for x = {c}", "y varies inversely with x. if y is {a} at x = {b}, what is y at x = {c}", "inverse variation: y = {a} for x = {b}; find y for x = {c}", "y ∝ 1/x and y = {a} when x = {b}. [find|what is] y when x = {c}", "inverse proportion, x = {b} gives y = {a}, so x = {c} gives y =", "xy is constant, x = {b} and y = {a}. y when x = {c}"), f"{a} * {b} / {c}"),
        (("y is proportional to the square of x, y = {a} when x = {b}. y for x = {c}", "y varies with x squared. y is {a} at x = {b}; y at x = {c}", "y ∝ x^2, y = {a} when x = {b}. find y when x = {c}", "y goes with the square of x: {a} at x = {b}, so at x = {c} it is"), f"{a} * ({c} / {b})**2"),
    )  # fmt: skip
    return ask(draw.phrase(*t, a=a, b=b, c=c), f"result = round({formula}, 4)\nprint(result)", "The missing value is **{out}**.", think=f"That is {formula}.")  # fmt: skip


@family("algebra", heavy=True, weight=1.2)
def fractions_with_x(draw: Draw) -> tuple[Item, ...]:
    """Equations with x below the line, or under a root on one side."""
    p, q, a, c = draw.integer(1, 9), draw.integer(1, 9), draw.integer(2, 9), draw.integer(2, 9)
    c = c + 1 if c == a else c
    typed, python = draw.pick(
        (f"{a}/(x - {p}) = {c}/(x + {q})", f"sp.Eq({a}/(x - {p}), {c}/(x + {q}))"), (f"{a}/(x + {p}) = {c}/x", f"sp.Eq({a}/(x + {p}), {c}/x)"), (f"(x + {p})/(x - {q}) = {c}", f"sp.Eq((x + {p})/(x - {q}), {c})"), (f"(x - {p})/{a} = (x + {q})/{c}", f"sp.Eq((x - {p})/{a}, (x + {q})/{c})"), (f"{a}/x + {c} = {c + p}", f"sp.Eq({a}/x + {c}, {c + p})"), (f"x/{a} + x/{c} = {p}", f"sp.Eq(x/{a} + x/{c}, {p})"), (f"{a}/(x - {p}) + {q} = {q + c}", f"sp.Eq({a}/(x - {p}) + {q}, {q + c})"), (f"sqrt({a}x + {p}) = {c + 3}", f"sp.Eq(sp.sqrt({a}*x + {p}), {c + 3})"), (f"2x/{a} - {p} = x/{a + c}", f"sp.Eq(2*x/{a} - {p}, x/{a + c})"),
    )  # fmt: skip
    prompt = draw.phrase(
        "solve {e}", "{e}", "{e}, x = ?", "find x: {e}", "x if {e}", "what is x in {e}", "{e} solve for x", "I don't know what to do with the fraction: {e}. x please", "[exercise|homework]: {e}", "which x solves {e}", "the equation {e} - solution?", "solve the rational equation {e}" if "/(" in typed else "solve this equation: {e}", "for which x does {e} hold", "can you solve {e} for me", "x is unknown, {e}", "determine x from {e}", "please find the value of x, {e}", "{e} => x",
        e=typed,
    )  # fmt: skip
    return ask(prompt, f"{SYMPY}print(*sp.solve({python}, x))", "x = **{out}**.", think=f"Solve {typed} with sympy.")  # fmt: skip


@family("algebra", weight=1.2)
def several_function_values(draw: Draw) -> tuple[Item, ...]:
    """f at two to four points, in the order said."""
    v = [draw.pick(1, 1, 2, 3, -1), draw.random.randint(-6, 6), draw.random.randint(-9, 9)]
    names: tuple[str, ...] = ("x^2", "x", "")
    if draw.chance(0.3):
        v, names = v[1:], names[1:]
        v = [draw.pick(2, 3, 5, -2, -4), draw.random.randint(1, 9)]
    points = draw.random.sample(range(-5, 9), draw.pick(2, 3, 3, 4))
    f, fp = terms(v, names), terms(v, [n.replace("^", "**") for n in names], "*")
    calls = [f"f({p})" for p in points]
    listed = draw.pick(", ".join(calls), ", ".join(calls[:-1]) + " and " + calls[-1])
    xs = ", ".join(map(str, points[:-1])) + " and " + str(points[-1])
    prompt = draw.phrase(
        "f(x) = {f}[,|.|;] compute {l}", "f(x) = {f}. [find|what are|give me] {l}", "{l} for f(x) = {f}", "<find> {l} if f(x) = {f}", "[evaluate|compute] f(x) = {f} at x = {x}", "[let|given] f(x) = {f}, [find|calculate] {l}", "values of f(x) = {f} for x = {x}", "y = {f}. y for x = {x}", "{f} at x = {x}", "put x = {x} into {f}", "what does {f} give for x = {x}", "the function f(x) = {f} is given. state {l}", "plug {x} into f(x) = {f}", "f(x)={f}, {l} = ?", "work out {l} where f(x) = {f}", "f is defined by f(x) = {f}. determine {l}", "x = {x}: values of {f}",
        f=f, l=listed, x=xs,
    )  # fmt: skip
    code = f"def f(x):\n    return {fp}\n\nprint({', '.join(calls)})"
    return ask(prompt, code, "The values are **{out}**.", think=f"Define f(x) = {fp} and call it.")


@family("algebra", number=True, weight=1.4)
def sequence_by_terms(draw: Draw) -> tuple[Item, ...]:
    """A term, a sum or a count of a sequence that is typed by its first terms."""
    a, n = draw.random.randint(-5, 20), draw.integer(8, 60)
    d = draw.pick(2, 3, 4, 5, 6, 7, 9, 11, -2, -3, -4)
    g, r, m = draw.integer(1, 6), draw.pick(2, 2, 3, 3, 4), draw.integer(6, 12)
    dots = draw.pick(", ...", "...", ", …", " ...", ", and so on")
    arithmetic = draw.chance(0.6)
    few = draw.pick(3, 3, 4)
    first = [a + d * i if arithmetic else g * r**i for i in range(few)]
    place = n if arithmetic else m
    listed = ", ".join(map(str, first)) + dots
    kind = draw.pick("term", "term", "sum", "step")
    name, step = ("arithmetic", "common difference") if arithmetic else ("geometric", "common ratio")  # fmt: skip
    if kind == "step":
        t: tuple[str, ...] = ("{s} of {l}", "{l} - what is the {s}", "{s} of the {k} sequence {l}", "the sequence {l} has which {s}", "<find> the {s}: {l}", "sequence {l}, {s}?", "which {s} has {l}")  # fmt: skip
        formula = f"{first[1]} - {first[0]}".replace("- -", "+ ") if arithmetic else f"{first[1]} / {first[0]}"  # fmt: skip
    elif kind == "term":
        t = ("{n}{th} term of {l}", "what's the {n}{th} term of the [{k} |]sequence {l}", "{l} what is the {n}{th} term", "{l} term number {n}", "the {n}{th} number in the sequence {l}", "a sequence goes {l} <find> the {n}{th} term", "<find> the {n}{th} term of the {k} [progression|sequence] {l}", "{k} sequence {l} a_{n} = ?", "{k} progression: {l} {n}{th} term", "if the pattern {l} goes on, what is number {n}", "continue {l} up to the {n}{th} term, what is it", "which number stands at place {n} in {l}", "{n}{th} element of {l}")  # fmt: skip
        formula = f"{first[0]} + {place - 1} * {d}" if arithmetic else f"{first[0]} * {r}**{place - 1}"  # fmt: skip
    else:
        t = ("sum of the first {n} terms of {l}", "{l} sum of the first {n} terms", "add up the first {n} terms of the [{k} |]sequence {l}", "<find> the sum of {n} terms: {l}", "S_{n} for the {k} sequence {l}", "{k} series {l} sum of {n} terms", "what do the first {n} numbers of {l} add up to", "total of the first {n} terms of {l}", "how much is the sum of the {k} sequence {l}, {n} terms", "{l} added up, {n} terms in all", "the first {n} members of {l} summed")  # fmt: skip
        formula = f"{place} * (2 * {first[0]} + {place - 1} * {d}) // 2" if arithmetic else f"{first[0]} * ({r}**{place} - 1) // ({r} - 1)"  # fmt: skip
    th = "th" if 10 < place % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    prompt = draw.phrase(*t, l=listed, n=place, th=th, k=name, s=step)
    answer = {"term": f"The {place}{th} term is **{{out}}**.", "sum": "The sum is **{out}**.", "step": f"The {step} is **{{out}}**."}[kind]  # fmt: skip
    think = f"First term {first[0]}, {step} {d if arithmetic else r}: {formula}."
    return ask(prompt, f"result = {formula}\nprint(result)", answer, think=think)


@family("algebra", heavy=True, weight=1.3)
def inequality_kinds(draw: Draw) -> tuple[Item, ...]:
    """Inequalities with a negative x, with two bounds, quadratic ones, with absolute values."""
    a, b, c = draw.integer(2, 9), draw.integer(1, 30), draw.integer(1, 60)
    p, q = sorted(draw.random.sample(range(-7, 9), 2))
    s = draw.pick("<", ">", "<=", ">=")
    quadratic = terms((1, -p - q, p * q), ("x^2", "x", ""))
    typed, python = draw.pick(
        (f"{b} - {a}x {s} {c}", f"{b} - {a}*x {s} {c}"), (f"{b} - {a}x {s} {c}", f"{b} - {a}*x {s} {c}"), (f"{a}x + {b} {s} {a + 2}x - {c}", f"{a}*x + {b} {s} {a + 2}*x - {c}"), (f"{a}(x - {b}) {s} {c}", f"{a}*(x - {b}) {s} {c}"), (f"-{a}x {s} {c}", f"-{a}*x {s} {c}"), (f"{a}x - {b} {s} {c}", f"{a}*x - {b} {s} {c}"), (f"x/{a} + {b} {s} {c}", f"x/{a} + {b} {s} {c}"), (f"{quadratic} {s} 0", f"{quadratic.replace('^', '**').replace('x', '*x').replace(' *x', ' x')} {s} 0"), (f"|x - {b}| {s} {c}", f"sp.Abs(x - {b}) {s} {c}"), (f"|{a}x + {b}| {s} {c}", f"sp.Abs({a}*x + {b}) {s} {c}"),
    )  # fmt: skip
    if "x^2" in typed:
        code_side = terms((1, -p - q, p * q), ("x**2", "x", ""), "*")
        python = f"{code_side} {s} 0"
    prompt = draw.phrase(
        "solve [the inequality |]{e}", "{e}, solve", "{e}", "for [which|what] x is {e}", "which x satisfy {e}", "inequality: {e}", "{e}. range of x", "solution set of {e}", "<find> all x with {e}", "what values can x take if {e}", "solve for x: {e}", "{e} what does that say about x", "determine the solution of {e}", "when is {e} true", "x must satisfy {e}; give the range", "help me solve {e}, I always forget about the sign", "give the interval of x where {e}",
        e=typed.replace("<=", "≤").replace(">=", "≥") if draw.chance(0.4) else typed,
    )  # fmt: skip
    code = f"import sympy as sp\nx = sp.symbols('x', real=True)\nsolution = sp.solveset({python}, x, sp.S.Reals)\nprint(solution.as_relational(x))"
    return ask(prompt, code, "The solution is **`{out}`**.", think=f"Solve {python} over the real numbers.")  # fmt: skip


@family("algebra", heavy=True)
def binomial_expansion(draw: Draw) -> tuple[Item, ...]:
    """A power of a bracket multiplied out, or one of its coefficients."""
    a, b, n = draw.pick(1, 1, 1, 2, 3), draw.pick(-3, -2, -1, 1, 2, 3, 4, 5), draw.pick(2, 3, 3, 4, 4, 5, 6)  # fmt: skip
    k = draw.integer(1, n - 1)
    f, fp = f"({terms((a, b), ('x', ''))})^{n}", f"({terms((a, b), ('x', ''), '*')})**{n}"
    power = "x" if k == 1 else f"x^{k}"
    if draw.chance(0.5):
        prompt = draw.phrase("expand {f}", "{f} expanded", "multiply out {f}", "{f} without brackets", "<find> the expansion of {f}", "binomial expansion of {f}", "use the binomial theorem on {f}", "open the brackets: {f}", "write {f} as a polynomial", "what is {f} when multiplied out", "remove the parentheses from {f}", "expand the power {f} please", "{f} = ? (expanded)", "polynomial form of {f}", f=f)  # fmt: skip
        return ask(prompt, f"{SYMPY}print(sp.expand({fp}))", "Expanded it is **`{out}`**.", think=f"Expand {fp}.")  # fmt: skip
    prompt = draw.phrase("coefficient of {p} in {f}", "<find> the coefficient of {p} in the expansion of {f}", "what stands before {p} when {f} is expanded", "expand {f}: coefficient of {p}", "in {f}, which factor does {p} get", "{f}, coefficient of {p}", "the {p} term of {f}, its coefficient", "how many {p} are in {f} after expanding", "binomial theorem: coefficient of {p} in {f}", "number in front of {p} in the expansion of {f}", "{p} coefficient, {f}", "look at {f} multiplied out. what is the coefficient of {p}", f=f, p=power)  # fmt: skip
    return ask(prompt, f"{SYMPY}print(sp.expand({fp}).coeff(x, {k}))", f"The coefficient of {power} is **{{out}}**.", think=f"Expand {fp} and take the coefficient of {power}.")  # fmt: skip
