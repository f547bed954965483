"""More algebra: equations of every form, factors, brackets, lines, functions, inequalities."""

import re

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import SYMPY, _python, terms
from worldmodel_train.families.arithmetic import bracketed


def tight(text: str, draw: Draw) -> str:
    """Sometimes without spaces, as people type equations; sometimes with a real square."""
    text = text.replace("^2", draw.pick("^2", "^2", "^2", "²")) if "^2" in text else text
    return text.replace(" ", "") if draw.chance(0.25) else text


@family("algebra", heavy=True, weight=1.5)
def equation_of_any_kind(draw: Draw) -> tuple[Item, ...]:
    """The unknown on both sides, in brackets, under a fraction, in an absolute value."""
    x = draw.pick(*(n for n in range(-12, 16) if n))
    a, b, c, d = draw.integer(3, 15), draw.integer(1, 40), draw.integer(2, 9), draw.integer(2, 9)
    a = a + 1 if a == c else a
    f = draw.integer(2, 6)
    p, q = draw.random.sample([2, 3, 4, 5, 6], 2)
    left, right = draw.pick(
        (f"{a}x - {b}", terms((c, a * x - b - c * x), ("x", ""))),
        (f"{a}x + {b}", terms((c, a * x + b - c * x), ("x", ""))),
        (f"{b} - {a}x", terms((c, b - a * x - c * x), ("x", ""))),
        (f"{c}(x + {d})", str(c * (x + d))), (f"{c}(x - {d}) + {b}", str(c * (x - d) + b)),
        (f"{c}({d}x - {b})", str(c * (d * x - b))), (f"{c}(x + {d})", f"{c + f}x - {f * x - c * d}" if f * x > c * d else f"{c + f}x + {c * d - f * x}"),
        (f"x/{d} + {b}", str(x + b)), (f"x/{d}", str(abs(x))), (f"x/{p} + x/{q}", str(abs(x))),
        (f"(x + {b})/{d}", str(abs(x) + 1)), (f"({a}x - {b})/{d}", str(abs(x))),
        (f"x + {d * d}/x", str(2 * d + (0 if draw.chance(0.3) else draw.integer(1, 4)))), ("x + 1/x", f"{c * c + 1}/{c}"),
        (f"{b + 1}/x", str(d)), (f"{b + 2}/(x + {c})", str(d)),
        (f"|x - {d}|", str(b)), (f"|x + {d}|", str(b)), (f"|{c}x - {d}|", str(b)),
        (f"x^2 - {b}", str(d * d)), (f"x^2 - {c}x", str(d * (d + c))), (f"{c}x^2", str(c * d * d)), (f"(x - {c})^2", str(d * d)),
        (f"x^2 + {c}x", "0"), (f"{c}^x", str(c ** draw.integer(2, 6))), (f"{c}^(x)", str(c ** draw.integer(3, 7))), (f"{p}*{c}^x", str(p * c ** draw.integer(2, 4))),
        (f"2^(x + {c})", str(2 ** (c + draw.integer(1, 5)))), (f"sqrt(x - {c})", str(d)), (f"sqrt({c}x + {d})", str(a)), ("x^4", str(d**4)),
        (f"x^4 - {c * c + d * d}x^2 + {c * c * d * d}", "0"), (terms((1, -(x + c), x * c - d * d, d * d * 0 + 0), ("x^3", "x^2", "x", "")), "0"),
    )  # fmt: skip
    typed_left, typed_right = tight(left, draw), right if draw.chance(0.9) else f"{right}"
    sides = f"{typed_left} = {typed_right}" if " " in typed_left else draw.pick(f"{typed_left}={typed_right.replace(' ', '')}", f"{typed_left} = {typed_right}")  # fmt: skip
    prompt = draw.phrase(
        "solve {e}",
        "solve {e}[ for x| please|, x = ?]",
        "[what is|what's|whats] x [if|when|in] {e}",
        "{e}[, solve|, find x|, x = ?|. what is x|]",
        "[solve for x|find x|solve]: {e}",
        "[which|what] x [satisfies|solves|fulfils|satisfy|makes true] {e}[, all answers please|. give all solutions|, smaller first|]",
        "<find> x [if|when|where] {e}",
        "[all|the] [real |]solutions of {e}[, smallest first|, in order|, smallest to largest|]",
        "[I am stuck on|help with|my homework is|exercise 4:] {e}[, what is x|, need x|]",
        "for [what|which] [value|values] of x is {e} [true|]",
        "[equation|algebra]: {e}",
        "I need [all|the] [real |]solutions [of|to] {e}",
        "x = ? {e}",
        "how do I solve {e} and what is x",
        "[determine|compute|calculate|work out] [all |]x [such that|for which|so that] {e}",
        "[find|give|list] [all|every] real x [with|satisfying|that satisfies] {e}",
        "{e} [is my equation|is the equation|was given]. [solve it|what is x|which x works]",
        "[let|suppose|assume] {e}. [what can x be|what is x|which values has x]",
        "[which|what] [number|numbers|values] can [stand for|replace|be put in for] x in {e}",
        "[in python|using python|with sympy|sympy:] solve {e}",
        "[the|my] [teacher|book|exam|worksheet] [says|asks|wants]: {e}[. solve for x|, find x|]",
        "[roots|solution set|solution] of the equation {e}",
        "[isolate|get] x [in|from|out of] {e}",
        "x [must satisfy|satisfies|obeys|fulfils] {e}, [so what is x|find x|which x]",
        "[can you|could you|please] solve {e}[ for me|, real solutions only|]",
        "[solving|resolve] {e} [gives which x|for x|in x]",
        "what do I get for x [from|if I solve|out of] {e}",
        e=sides,
    )  # fmt: skip
    python = re.sub(r"\|(.+?)\|", r"abs(\1)", left)
    python, python_right = _python(python), _python(right)
    code = (
        "import sympy as sp\nx = sp.symbols('x', real=True)\n"
        f"found = sp.solve(sp.Eq({python}, {_exact(python_right)}), x)\nprint(sorted(round(float(v), 4) for v in found))"
    )
    think = f"sympy solves {python} = {python_right} for x."
    return ask(prompt, code, "The real solutions for x are **{out}**.", think=think)


def _exact(text: str) -> str:
    """A plain fraction as sympy's, not a float."""
    return re.sub(r"^(\d+)/(\d+)$", r"sp.Rational(\1, \2)", text)


@family("algebra", heavy=True)
def factor_and_expand(draw: Draw) -> tuple[Item, ...]:
    """sympy factors, expands or simplifies a term."""
    p, q = (draw.pick(*(n for n in range(-9, 12) if n)) for _ in range(2))
    a, b = draw.integer(1, 5), draw.integer(2, 9)
    square, kind = "x^2", draw.pick("factor", "expand", "simplify")
    said: tuple[str, ...]
    if kind == "factor":
        text = draw.pick(
            terms((1, p + q, p * q), (square, "x", "")), terms((1, p + q, p * q), (square, "x", "")),
            terms((a, a * (p + q), a * p * q), (square, "x", "")), f"x^2 - {b * b}", terms((a * b, b), (square, "x")),
            terms((1, p + q, p * q), ("x^3", square, "x")), f"{a * a}x^2 - {b * b}" if a > 1 else f"x^2 - {b * b}",
        )  # fmt: skip
        said = (
            "[factor|factorise|factorize] {t}",
            "[could you|can you|please] [factor|factorise|factorize] {t}[ for me|]",
            "{t} [factored|in factored form|as a product|in factors]",
            "[write|express] {t} as a product[ of factors| of brackets|]",
            "[what are|find|give me] the factors of {t}",
            "[factor|factorise] the [expression|polynomial|quadratic] {t}",
            "<find> the [factored form|factorisation|factorization] of {t}",
            "how does {t} factor",
            "put {t} [in|into] brackets",
            "{t}: [factor it|factorise]",
            "[turn|convert|rewrite] {t} into a product[ of factors|]",
            "[in python|using python|with sympy], factor {t}",
            "[product form|factorised form|bracket form] of {t}",
            "[pull out|find] the common factors [in|of] {t} and factor [it|completely|fully]",
            "[which|what] [brackets|factors|terms] multiplied [give|make] {t}",
            "{t} = ( )( )[, fill in|, which brackets|]",
            "[my homework|the exercise] is to [factor|factorise] {t}",
        )
    elif kind == "expand":
        m, n = draw.integer(2, 6), draw.integer(1, 4)
        first, second = terms((m, p), ("x", "")), terms((n, q), ("x", ""))
        text = draw.pick(f"({first})({second})", f"({first})({second})", f"({terms((1, p), ('x', ''))})^2", f"{b}({first})", f"x({first})", f"({first})^2", f"({terms((1, p), ('x', ''))})^3", f"{b}x({second})")  # fmt: skip
        said = (
            "[expand|multiply out] {t}",
            "[could you|can you|please] [expand|multiply out] {t}[ for me|]",
            "{t} [expanded|multiplied out|without brackets]",
            "[remove|open|get rid of] the brackets [in|of] {t}",
            "<find> the [expanded form|expansion] of {t}",
            "what is {t} [multiplied out|when expanded|without brackets]",
            "[write|express] {t} without brackets",
            "{t} = [what, expanded|? (expand)]",
            "[expand|foil] {t}",
            "[in python|using python|with sympy], expand {t}",
            "[multiply|work] [the brackets|it all|everything] out: {t}",
            "[turn|convert|rewrite] {t} [into a sum|as a sum of powers|as a polynomial]",
            "[what do I get|what comes out] [if|when] [I|you|we] [expand|multiply out] {t}",
            "[polynomial|normal|standard] form of {t}",
            "[solve|resolve|clear] the [brackets|parentheses] [in|of] {t}",
            "[distribute|apply the distributive law to|use FOIL on] {t}",
        )
    else:
        text = draw.pick(
            f"{a + 1}x + {b}x - {draw.integer(2, 6)}", f"{b}(x + {a}) - {a + 1}x", f"{a}x + {b} - {draw.integer(2, 9)}x + {draw.integer(2, 20)}".replace("1x", "x") if a == 1 else f"{a}x + {b} - {draw.integer(2, 9)}x + {draw.integer(2, 20)}",
            f"{b}(x - {a}) + {a + 1}(x + {b})", f"{b}x^2 + {a + 1}x - {draw.integer(2, 9)}x^2", f"(x^2 - {b * b})/(x - {b})", f"({a + 1}x + {b}) - ({draw.integer(2, 9)}x - {draw.integer(2, 9)})",
        )  # fmt: skip
        said = (
            "simplify {t}",
            "[can you|could you|please] simplify {t}",
            "{t} simplified",
            "[collect|combine] [like|the] terms[ in|:] {t}",
            "<find> the simplest form of {t}",
            "[make|write] {t} [simpler|as simple as possible]",
            "what is {t} [simplified|in its simplest form]",
            "[reduce|tidy up] {t}",
            "[in python|using python|with sympy], simplify {t}",
            "[clean up|shorten|condense] [the term |the expression |]{t}",
            "{t}, [as simple as possible|as short as possible|simplify it|in simplest form]",
            "[how can|how do] [I|you|we] simplify {t}",
            "[can|could] {t} be [written more simply|simplified], and how",
            "[put|bring|gather] [like|the same|equal] terms together[ in|:] {t}",
            "what does {t} [simplify|reduce|boil down] to",
        )
    prompt = draw.phrase(*said, t=tight(text, draw))
    python = _python(text.replace(")(", ")*(").replace("x(", "x*("))
    code = f"{SYMPY}print(sp.{kind}({python}))"
    name = {"factor": "In factors", "expand": "Expanded", "simplify": "Simplified"}[kind]
    return ask(prompt, code, f"{name} it is **{{out}}**.", think=f"sympy's {kind} of {python}.")


@family("algebra", heavy=True, weight=0.8)
def coefficients_of(draw: Draw) -> tuple[Item, ...]:
    """The coefficients of a product, once multiplied out."""
    p, q = (draw.pick(*(n for n in range(-9, 10) if n)) for _ in range(2))
    m, n = draw.integer(1, 6), draw.integer(1, 4)
    text = draw.pick(f"({terms((m, p), ('x', ''))})({terms((n, q), ('x', ''))})", f"({terms((m, p), ('x', ''))})^2", f"({terms((1, p), ('x', ''))})^3")  # fmt: skip
    prompt = draw.phrase(
        "[expand|multiply out] {t} and [list|show|print] [all|] the coefficients",
        "[what are|find|list] the coefficients of {t}[ when expanded| multiplied out|]",
        "coefficients of {t}[, expanded|, highest power first|]",
        "[expand|multiply out] {t}, what are the coefficients of x and the constant[ term|]",
        "{t} expanded: the coefficients",
        "in {t}, what is in front of each power of x [after multiplying out|when expanded]",
        "I need the coefficients after expanding {t}",
        "[find|work out|calculate|compute|tell me|figure out|show me|determine] the coefficients of the polynomial {t}",
        "{t}: [coefficients|all coefficients|list of coefficients]",
        "[which|what] [numbers|factors] stand [in front of|before] the powers of x in {t}[, expanded| after expanding|]",
        "[in python|using python|with sympy], the coefficients of {t}",
        "[multiply|work] out {t}; I [want|need] only the coefficients",
        "as a polynomial, {t} has which coefficients",
        "[write|show|print] {t} as a list of coefficients[, highest degree first|, from the highest power down|]",
        "[all|the] coefficients [when|if|after] {t} is [expanded|multiplied out]",
        "{t} as ax^2 + bx + c or longer: [list the coefficients|give the coefficients]",
        "[can you|could you|please] [list|tell me|give me] the coefficients [of|in] {t}[ from the highest power down|]",
        "[after|when] expanding {t}, [which|what] coefficients [do I get|are there|come out]",
        "[np.poly1d style|as a coefficient list|like numpy wants it], the coefficients of {t}",
        t=tight(text, draw),
    )  # fmt: skip
    python = _python(text.replace(")(", ")*("))
    code = f"{SYMPY}print(sp.Poly({python}, x).all_coeffs())"
    answer = "From the highest power down to the constant, the coefficients are **{out}**."
    return ask(prompt, code, answer, think=f"sympy's Poly multiplies out {python}.")


@family("algebra", number=True)
def discriminant(draw: Draw) -> tuple[Item, ...]:
    a, b, c = draw.integer(1, 9), draw.integer(-15, 15), draw.integer(-15, 15)
    text = tight(terms((a, b, c), ("x^2", "x", "")), draw)
    formula = f"{bracketed(b)} ** 2 - 4 * {a} * {bracketed(c)}"
    if draw.chance(0.3):
        prompt = draw.phrase(
            "how many real [solutions|roots] [does {t} = 0 have|has {t} = 0]",
            "how many real [zeros|roots] does [the parabola |y = |f(x) = |]{t} have",
            "number of real [solutions|roots] of {t} = 0",
            "<howmany> real [solutions|roots] of {t} = 0",
            "how often does [the parabola |]y = {t} [cross or touch|meet|hit] the x axis",
            "{t} = 0[: how many real solutions|, number of real roots|. how many x are there]",
            "[no|zero], one or two real solutions: {t} = 0",
            "without solving it, how many real [solutions|roots] does {t} = 0 have",
            "how many x-intercepts has y = {t}",
            "use the discriminant: how many real roots has {t}",
            t=text,
        )
        code = f"d = {formula}\nresult = 2 if d > 0 else 1 if d == 0 else 0\nprint(result)"
        think = f"The discriminant {formula} decides: two if positive, one if zero, else none."
        return ask(prompt, code, "The number of real solutions is **{out}**.", think=think)
    prompt = draw.phrase(
        "<find> the discriminant of {t}",
        "discriminant of {t}[ = 0|]",
        "what is b^2 - 4ac [for|of|in] {t}",
        "[compute|calculate|work out] the discriminant [for|of] {t} = 0",
        "{t}[: discriminant|, what is the discriminant|, D = ?]",
        "the discriminant of the [quadratic|equation|parabola] {t}",
        "discriminant with a = {a}, b = {b}, c = {c}",
        "how large is the discriminant of {t}",
        "delta of {t}",
        "[what|how much] is D [for|in|of] {t}[ = 0|]",
        "[work out|evaluate] b² - 4ac [for|when] a = {a}, b = {b}, c = {c}",
        "a = {a}, b = {b}, c = {c}[: discriminant|, what is the discriminant|, D = ?]",
        "[before solving|without solving] {t} = 0, what is its discriminant",
        "the [expression|number] under the root in the quadratic formula for {t} = 0",
        "{t} = 0 has [which|what] discriminant",
        "[in python|using python], the discriminant of {t}",
        "quadratic with coefficients {a}, {b}, {c}: discriminant",
        t=text, a=a, b=b, c=c,
    )  # fmt: skip
    code = f"result = {formula}\nprint(result)"
    think = f"The discriminant is b squared minus 4ac with a = {a}, b = {b}, c = {c}."
    return ask(prompt, code, "The discriminant is **{out}**.", think=think)


@family("algebra")
def parabola_vertex(draw: Draw) -> tuple[Item, ...]:
    a, h, k = (
        draw.pick(1, 1, 2, 3, -1, -2),
        draw.pick(-1, 1) * draw.integer(1, 8),
        draw.integer(-15, 20),
    )
    a, b, c = a, -2 * a * h, a * h * h + k
    if draw.chance(0.3):
        b = draw.pick(-1, 1) * draw.integer(1, 9)
    text = tight(terms((a, b, c), ("x^2", "x", "")), draw)
    low = "lowest" if a > 0 else "highest"
    if draw.chance(0.3):
        return _axis_or_extreme(draw, text, (a, b, c))
    prompt = draw.phrase(
        "<find> the vertex of [the parabola |y = |f(x) = |]{t}",
        "vertex of [y = |the parabola |]{t}",
        "where is the [{w} point|turning point|vertex] of {t}",
        "[{w}|turning|extreme] point of the parabola {t}",
        "y = {t}[: vertex|, what is the vertex|, coordinates of the vertex]",
        "what are the coordinates of the [vertex|{w} point|turning point] of {t}",
        "[apex|vertex|peak or bottom] of the curve y = {t}",
        "the parabola y = {t} has its vertex where",
        "at which point does {t} [have its vertex|turn|reach its {w} value]",
        "{t}[: {w} point|, x and y of the vertex|, where is the vertex|: turning point]",
        "f(x) = {t}. [where does it turn|coordinates of the vertex|what is the {w} point of the graph]",
        "[x and y|coordinates] of the {w} point of y = {t}",
        "[in python|using python], the vertex of y = {t}",
        "where [does|will] the [curve|graph|function|parabola] y = {t} [turn|have its {w} point|peak or bottom out]",
        "[by completing the square|using -b/(2a)], the vertex of {t}",
        "[tip|crest|extremum|summit or valley] of the parabola y = {t}",
        "for the quadratic {t}, give [the vertex|the turning point] as (x, y)",
        t=text, w=low,
    )  # fmt: skip
    code = f"a, b, c = {a}, {b}, {c}\nx = -b / (2 * a)\nprint((x, a * x ** 2 + b * x + c))"
    think = f"The vertex is at x = -b / (2a) with a = {a}, b = {b}, c = {c}."
    return ask(prompt, code, "The vertex is at **{out}**.", think=think)


def _axis_or_extreme(draw: Draw, text: str, abc: tuple[int, int, int]) -> tuple[Item, ...]:
    """Only one coordinate of the vertex: the axis of symmetry, or the extreme value."""
    a, b, c = abc
    least = draw.pick("smallest", "lowest", "minimum") if a > 0 else draw.pick("largest", "highest", "maximum")  # fmt: skip
    start = f"a, b, c = {a}, {b}, {c}\nx = -b / (2 * a)\n"
    if draw.chance(0.5):
        prompt = draw.phrase(
            "<find> the axis of symmetry of [the parabola |y = |]{t}",
            "axis of symmetry[:| of] y = {t}",
            "for [which|what] x is {t} [the {w}|at its {w}|{w}]",
            "where [along the x axis|on the x axis] does {t} have its {w} value",
            "{t}[: axis of symmetry|, which vertical line is the axis|. at what x is it {w}]",
            "x-coordinate of the vertex of {t}",
            "the parabola y = {t} is symmetric about which [vertical |]line",
            "[at|for] which x does {t} take its {w} value",
            t=text, w=least,
        )  # fmt: skip
        think = f"The axis is at x = -b / (2a) with a = {a}, b = {b}."
        return ask(prompt, f"{start}print(x)", "It is at x = **{out}**.", think=think)
    prompt = draw.phrase(
        "<find> the {w} value of {t}",
        "{w} value of [y = |f(x) = |]{t}",
        "what is the {w} [value|number|y] that {t} can [take|have|reach]",
        "{t}[: {w} value|, what is its {w} value|. {w} y]",
        "how [low|high|far] does y = {t} go, the {w} y",
        "the {w} [possible |]value of the function {t}",
        "y-coordinate of the vertex of {t}",
        "f(x) = {t}, {w} value of f",
        t=text, w=least,
    )  # fmt: skip
    think = f"The extreme value is at x = -b / (2a) with a = {a}, b = {b}, c = {c}."
    code = f"{start}print(a * x ** 2 + b * x + c)"
    return ask(prompt, code, f"The {least} value is **{{out}}**.", think=think)


@family("algebra", weight=1.3)
def line_through_points(draw: Draw) -> tuple[Item, ...]:
    """Slope and intercept of the line through two points, or only the slope."""
    a, b = draw.random.sample(range(-9, 13), 2)
    c, d = draw.integer(-20, 30), draw.integer(-20, 30)
    if draw.chance(0.6):
        m = draw.pick(-4, -3, -2, -1, 1, 2, 3, 4, 5)
        d = c + m * (b - a)
    values = {"p": f"({a}, {c})" if draw.chance(0.7) else f"({a},{c})", "q": f"({b}, {d})" if draw.chance(0.7) else f"({b},{d})"}  # fmt: skip
    if draw.chance(0.35):
        prompt = draw.phrase(
            "<find> the [slope|gradient] of the line through {p} and {q}",
            "[slope|gradient] [between {p} and|from {p} to] {q}",
            "how steep is the line from {p} to {q}",
            "a line [goes|passes|runs] through {p} and {q}. [what is its slope|slope|gradient]",
            "{p}, {q}[: slope|, what is the slope]",
            "points {p} and {q}, slope m",
            "m = ? [for|of the line through|between] {p} and {q}",
            "rise over run [from {p} to|between {p} and] {q}",
            "[calculate|compute|work out] the [slope|gradient|steepness] [from|between] {p} and {q}",
            "[a road|a ramp|a graph] goes from {p} to {q}[ on the map grid| in the diagram|]. [what is its slope|gradient|how steep is it]",
            "[in python|using python], the slope between {p} and {q}",
            "[how much does|by how much does] y [change|grow] per unit of x [from {p} to|between {p} and] {q}",
            "the [slope|gradient|rate of change] [given|with|for] the points {p} and {q}",
            **values,
        )
        code = f"result = round(({d} - {bracketed(c)}) / ({b} - {bracketed(a)}), 4)\nprint(result)"
        think = f"The slope is {d} - {bracketed(c)} over {b} - {bracketed(a)}."
        return ask(prompt, code, "The slope is **{out}**.", think=think)
    prompt = draw.phrase(
        "<find> the equation of the line through {p} and {q}",
        "[line|straight line] through {p} and {q}[: slope and intercept|: m and b|. equation|]",
        "[equation|slope and intercept] of the line [through|that passes through|between] {p} and {q}",
        "a line [goes|passes|runs] through {p} and {q}. [what are its slope and intercept|find slope and y-intercept|what is its equation]",
        "y = mx + b through {p} and {q}[, what are m and b|. find m and b]",
        "the [points|two points] {p} and {q} [are|lie] on a line. [slope and y intercept|m and b|give its equation]",
        "which line [contains|goes through] {p} and {q}",
        "linear function with {p} and {q}, [its slope and intercept|find it]",
        "[determine|work out|calculate] m and b of y = mx + b [from|for] the points {p} and {q}",
        "f(x) = mx + b [passes|goes] through {p} and {q}. [m and b|find m and b|what are slope and intercept]",
        "[slope and y-intercept|slope-intercept form|y = mx + b][:| for| from] {p}, {q}",
        "[connect|join] {p} and {q} [with|by] a straight line. [its equation|what is its equation|slope and intercept]",
        "I have [two data points|two measurements|the points] {p} and {q}. [which linear function|which straight line|what line] [fits both|goes through them]",
        "[in python|using python], slope and intercept of the line through {p} and {q}",
        "two points on a [line|graph] are {p} and {q}. [write|give] [the linear equation|its equation]",
        **values,
    )
    code = (
        f"m = ({d} - {bracketed(c)}) / ({b} - {bracketed(a)})\nb = {c} - m * {bracketed(a)}\n"
        "print('slope', round(m, 4), 'and intercept', round(b, 4))"
    )
    think = f"The slope is {d} - {bracketed(c)} over {b} - {bracketed(a)}; the line passes {a}, {c}."  # fmt: skip
    return ask(prompt, code, "The line has **{out}**.", think=think)


@family("algebra", number=True)
def composed_functions(draw: Draw) -> tuple[Item, ...]:
    """f(g(x)) at a point; also f + g and the like."""
    a, b, c = draw.integer(2, 9), draw.integer(-9, 12), draw.integer(-9, 12)
    x = draw.integer(-5, 10)
    lines = [
        (terms((a, b), ("x", "")), terms((a, b), ("x", ""), "*")),
        (terms((1, c), ("x^2", "")), terms((1, c), ("x**2", ""), "*")),
        (terms((1, c), ("x", "")), terms((1, c), ("x", ""), "*")),
        (terms((2, b), ("x^2", "")), terms((2, b), ("x**2", ""), "*")),
        (terms((-1, a), ("x", "")), terms((-1, a), ("x", ""), "*")),
    ]
    (f, code_f), (g, code_g) = draw.random.sample(lines, 2)
    asked, call = draw.pick((f"f(g({x}))", f"f(g({x}))"), (f"f(g({x}))", f"f(g({x}))"), (f"g(f({x}))", f"g(f({x}))"), (f"f({x}) + g({x})", f"f({x}) + g({x})"), (f"f({x}) * g({x})", f"f({x}) * g({x})"), (f"f(f({x}))", f"f(f({x}))"), (f"(f∘g)({x})", f"f(g({x}))"))  # fmt: skip
    prompt = draw.phrase(
        "if f(x) = {f} and g(x) = {g}, [what is|find|compute|how much is] {q}",
        "f(x) = {f}, g(x) = {g}[, {q} = ?|. find {q}|. what is {q}|: {q}]",
        "[let|given|suppose] f(x) = {f} and g(x) = {g}. [find|compute|calculate|what is] {q}",
        "<find> {q} [for|with|where|given] f(x) = {f} and g(x) = {g}",
        "two functions: f(x) = {f}; g(x) = {g}. {q}",
        "{q} [when|if] f(x) = {f}, g(x) = {g}",
        "with f(x) = {f} and g(x) = {g}, evaluate {q}",
        "y = f(x) = {f}, g(x) = {g}, I need {q}",
        "f is {f}, g is {g}. [work out|compute|what is] {q}",
        "[take|use|define] f(x) = {f} and g(x) = {g}[; then|. now] {q} [is what|equals|= ?]",
        "[how big|how large|what number] is {q} [for|with|if] f(x) = {f}, g(x) = {g}",
        "[composition|combined functions|functions]: f(x) = {f}, g(x) = {g}, {q}",
        "f: x -> {f}, g: x -> {g}. {q}",
        "[in python|using python], f(x) = {f}, g(x) = {g}, print {q}",
        "what [value|number] does {q} have, [where|when|if] f(x) = {f} and g(x) = {g}",
        "I have the functions f(x) = {f} and g(x) = {g}[, how much is|. please compute|. now I want] {q}",
        "calculate {q}. f(x) = {f}, g(x) = {g}",
        "what [comes out|do I get] for {q} [when|with|if] f(x) = {f} and g(x) = {g}",
        "{q}; f(x) = {f}; g(x) = {g}",
        "[a machine|function] f turns x into {f}, [another|function] g turns x into {g}. what is {q}",
        "find the [value|number] {q}, [given|knowing] f(x) = {f} and g(x) = {g}",
        f=tight(f, draw), g=tight(g, draw), q=asked,
    )  # fmt: skip
    code = f"f = lambda x: {code_f}\ng = lambda x: {code_g}\nresult = {call}\nprint(result)"
    return ask(prompt, code, "The value is **{out}**.", think=f"Define f as {code_f}, g as {code_g}; then {call}.")  # fmt: skip


@family("algebra", number=True)
def formula_value(draw: Draw) -> tuple[Item, ...]:
    """A term in one to three letters, for given values."""
    names = draw.pick(("a", "b", "c"), ("x", "y", "z"), ("m", "n", "k"), ("p", "q", "r"), ("t", "s", "u"))  # fmt: skip
    u, v, w = names
    k, m, n = draw.integer(2, 9), draw.integer(2, 9), draw.integer(1, 12)
    typed, count = draw.pick(
        (f"{k}{u}^3 - {m}{u} + {n}", 1), (f"{k}{u}^2 + {m}{u} - {n}", 1), (f"{u}^3 + {n}", 1), (f"{k}{u} - {n}", 1), (f"-{u}^2 + {m}{u}", 1),
        (f"{u}^4 - {m}{u}^2 + {n}", 1), (f"{k}({u} + {n})", 1), (f"({u} - {n})^2", 1),
        (f"{k}{u} + {m}{v}", 2), (f"{k}{u} - {m}{v}", 2), (f"{u}^2 + {v}^2", 2), (f"{k}{u}*{v} + {n}", 2), (f"({u} + {v})^2", 2),
        (f"{u}^2 - {m}{v} + {n}", 2), (f"{k}({u} - {v})", 2), (f"{u}*{v} + {w}", 3), (f"{k}{u} + {m}{v} - {w}", 3), (f"{v}^2 - 4*{u}*{w}", 3),
    )  # fmt: skip
    values = [draw.pick(draw.integer(-9, 12), draw.integer(1, 9)) for _ in range(count)]
    given = [f"{name} = {value}" for name, value in zip(names, values, strict=False)]
    listed = draw.pick(", ", " and ").join(given) if count < 3 else f"{given[0]}, {given[1]} and {given[2]}"  # fmt: skip
    prompt = draw.phrase(
        "[with|taking|using] {g}, [what does {t} come to|what is {t} worth|how much is {t}]",
        "[what is|how much is|compute|evaluate|calculate|work out] {t} [for|when|if|with] {g}",
        "{g}. [what is|find|calculate|evaluate|how much is] {t}",
        "[evaluate|substitute] {t}, {g}",
        "if {g}, [what is|then what is|find] {t}",
        "{t} [at|for|where] {g}",
        "[plug|put|substitute] {g} into {t}",
        "<find> {t} [given|with|when] {g}",
        "{t} = ? [if|when] {g}",
        "let {g}. {t} is",
        "[value of|evaluate|find the value of] {t} [for|at|where] {g}",
        "{t}, {g}[: value|, what is it|. result|]",
        "[insert|set] {g} [in|into] {t}",
        "[suppose|assume|say] {g}. [then |]{t} [is what|equals|= ?]",
        "my formula is {t}. [what comes out|what do I get|result] [for|with|if] {g}",
        "[in python|using python|python:] {t} [with|for] {g}",
        "[what number|which value] does {t} [give|take|have] [when|if|for] {g}",
        "[work|figure] out {t} [given that|knowing that|when] {g}",
        "the [expression|term] {t} [with|for|where] {g}[ is how much| equals what|]",
        "[can you|could you|please] [work out|calculate|evaluate] {t} [for|with|when] {g}",
        "{t}. {g}. [how much|what is it|value]",
        "how [big|large] is {t} [when|if|for] {g}",
        "[my spreadsheet|the formula sheet|the exercise] has {t} with {g}. [what should it show|what is the value|result]",
        "[put|use] the values {g}: {t} = ?",
        t=tight(typed, draw), g=listed if draw.chance(0.8) else listed.replace(" = ", "="),
    )  # fmt: skip
    python = re.sub(r"(\d)([a-z(])", r"\1 * \2", typed).replace("^", " ** ").replace("*", "*")
    python = re.sub(r"(?<=[a-z])\*(?=[a-z])|(?<=\d)\*(?=[a-z])", " * ", python)
    head = f"{', '.join(names[:count])} = {', '.join(map(str, values))}"
    code = f"{head}\nresult = {python}\nprint(result)"
    return ask(prompt, code, "The value is **{out}**.", think=f"Set {head} and evaluate {python}.")


@family("algebra", number=True)
def log_equation(draw: Draw) -> tuple[Item, ...]:
    """log base b of x is n: x. Or log base x of b is n: the base."""
    base, n = draw.pick(2, 2, 3, 4, 5, 10, 7, 6), draw.pick(2, 3, 4, 5, 6, -1, -2, 0.5, draw.integer(2, 8))  # fmt: skip
    n = draw.integer(7, 16) if base == 2 and draw.chance(0.4) else n
    prompt = draw.phrase(
        "log base {b} of x [is|=|gives] {n}[, so x is|. what is x|, find x|, solve|]",
        "log_{b}(x) = {n}[, x = ?|. what is x|, solve for x|]",
        "[solve|find x:|solve for x:] log_{b}(x) = {n}",
        "[if|when] [the log|the logarithm] of x to base {b} is {n}, [what is x|how much is x]",
        "[which|what] number has [the logarithm|a log of] {n} [to|in] base {b}",
        "<find> x if log base {b} of x is {n}",
        "what is x when log{b}(x) = {n}",
        "the base {b} logarithm of a number is {n}. [which number|find it|what number is it]",
        "[antilog|inverse log] of {n} [to|in] base {b}",
        "x = ? [where|when|if] log base {b} of x [is|equals] {n}",
        "[undo|reverse] the logarithm: log base {b} of x = {n}",
        "[find|determine] the [number|x] whose [log|logarithm] [to|in] base {b} is {n}",
        "[if|since] log_{b} x = {n}, then x [is|=] what",
        "[of|for] what number is {n} the [log|logarithm] in base {b}",
        "[solve|work out] log base {b} of x = {n}[ for x|]",
        "[exponentiate|take the power]: log_{b}(x) = {n}, x",
        "[in python|using python], x from log_{b}(x) = {n}",
        "[the|which] number [has|with] base-{b} logarithm {n}",
        "log to the base {b} of what is {n}",
        "what must x be [so that|for] log base {b} of x [to be|is|=] {n}",
        "{b} raised to {n} gives x, that is log_{b}(x) = {n}; x",
        "[solve|calculate|find] x: the logarithm of x [to|with|in] base {b} equals {n}",
        b=base, n=n,
    )  # fmt: skip
    code = f"result = round({base} ** {bracketed(n)}, 6)\nprint(result)"
    return ask(prompt, code, "x is **{out}**.", think=f"Raise the base {base} to the power {n}.")


@family("algebra")
def solve_inequality(draw: Draw) -> tuple[Item, ...]:
    a, b, x = draw.integer(2, 12), draw.integer(1, 40), draw.integer(-8, 15)
    a, b = a if draw.chance(0.8) else -a, b if draw.chance(0.5) else -b
    c = a * x + b if draw.chance(0.7) else draw.integer(-20, 80)
    sign, word = draw.pick(("<", "less than"), (">", "greater than"), ("<=", "at most"), (">=", "at least"), ("<", "smaller than"), (">", "more than"))  # fmt: skip
    turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}[sign] if a < 0 else sign
    shown_sign = {"<=": draw.pick("<=", "≤"), ">=": draw.pick(">=", "≥")}.get(sign, sign)
    left = terms((a, b), ("x", ""))
    text = tight(f"{left} {shown_sign} {c}", draw)
    prompt = draw.phrase(
        "solve {t}",
        "solve the inequality {t}[ for x|]",
        "{t}[, solve for x|, x = ?|. what is x|, what values can x have|]",
        "for [which|what] x is {l} {w} {c}",
        "[what|which] [values of |]x [satisfy|fulfil|solve] {t}",
        "[find|work out|calculate|compute|tell me|figure out|show me|determine] [all x|the x|x] [with|such that|where] {t}",
        "[inequality|linear inequality]: {t}",
        "what does {t} [say|give|mean] for x",
        "when is {l} {w} {c}",
        "the solution of the inequality {t}",
        "how [big|small|large] [can|may|must] x be if {t}",
        "[which|what] numbers [satisfy|fulfil|make true] {t}",
        "{t} [holds|is true|is satisfied] for which x",
        "[find|give] the [solution set|range of x|interval] [of|for] {t}",
        "[isolate|solve for|get] x: {t}",
        "[condition|requirement] on x [so that|such that] {t}",
        "x must [satisfy|fulfil] {t}. [which x are allowed|so x is|what x works]",
        "{l} should be {w} {c}. [which x|what x works|what must x be]",
        "[in python|using python], solve {t}",
        "I need x [so that|such that] {l} is {w} {c}",
        "[work out|determine|find out] for which x we have {t}",
        "{t}: [range for x|which x|solve it|solution]",
        "[can you|could you|please] [solve|work out] {t}[ for x|]",
        "[my homework|the exercise] [is|says]: {t}. [solve it|for which x|what is the solution]",
        "[what|which] x [give|make|lead to] {t}",
        "for x we know {t}. [bring it into the form x something|simplify to x alone|what does it mean for x]",
        t=text, l=left, w=word, c=c,
    )  # fmt: skip
    code = f"print('x {turned}', round(({c} - {bracketed(b)}) / {bracketed(a)}, 4))"
    think = f"Subtract {b} from {c}, divide by {a}" + (", which turns the sign." if a < 0 else ".")
    return ask(prompt, code, "The solution is **{out}**.", think=think)


@family("algebra", heavy=True, weight=0.8)
def rearrange_formula(draw: Draw) -> tuple[Item, ...]:
    """A formula solved for another of its letters."""
    typed, python, letters, name = draw.pick(
        ("v = s/t", "s/t", "s t v", ("s", "t")), ("F = m*a", "m*a", "m a F", ("m", "a")), ("A = a*b", "a*b", "a b A", ("a", "b")),
        ("P = U*I", "U*I", "U I P", ("U", "I")), ("E = m*g*h", "m*g*h", "m g h E", ("m", "g", "h")), ("y = m*x + b", "m*x + b", "m x b y", ("m", "x", "b")),
        ("U = R*I", "R*I", "R I U", ("R", "I")), ("p = F/A", "F/A", "F A p", ("F", "A")), ("A = (a + c)*h/2", "(a + c)*h/2", "a c h A", ("a", "h")),
        ("P = 2*(a + b)", "2*(a + b)", "a b P", ("a", "b")), ("V = a*b*c", "a*b*c", "a b c V", ("a", "b", "c")), ("d = m/V", "m/V", "m V d", ("m", "V")),
        ("p*V = n*R*T", "n*R*T", "p V n R T", ("p", "V", "n", "T")), ("Q = m*c*T", "m*c*T", "m c T Q", ("m", "c", "T")), ("I = P*r*t", "P*r*t", "P r t I", ("P", "r", "t")),
        ("a = (v - u)/t", "(v - u)/t", "v u t a", ("v", "u", "t")), ("A = b*h/2", "b*h/2", "b h A", ("b", "h")), ("f = 1/T", "1/T", "T f", ("T",)), ("c = n/V", "n/V", "n V c", ("n", "V")),
        ("v = u + a*t", "u + a*t", "u a t v", ("u", "a", "t")), ("C = 5*(F - 32)/9", "5*(F - 32)/9", "F C", ("F",)),
    )  # fmt: skip
    wanted, left = draw.pick(*name), typed.split(" = ")[0]
    shown_text = typed if draw.chance(0.5) else typed.replace("*", "")
    prompt = draw.phrase(
        "solve {t} for {w}",
        "rearrange {t} [for|to get|to] {w}",
        "make {w} the subject of {t}",
        "{t}, what is {w}",
        "[isolate|find] {w} in {t}",
        "<find> {w} from the formula {t}",
        "how do I get {w} out of {t}",
        "{t}. {w} = ?",
        "express {w} from {t}",
        "[transpose|rewrite|turn around|change] {t} [to get|so that it gives|for] {w}",
        "{w} [in terms of the rest|as a formula|as the subject|alone], from {t}",
        "I [know|have] {t} and [want|need] [a formula for |]{w}",
        "[what is|give me] the formula for {w} [if|when|given] {t}",
        "{t} => {w} = ?",
        "[bring|put|get] {w} [alone |]on one side [of|in] {t}",
        "[in python|with sympy|using sympy], solve {t} for {w}",
        "how can [I|we|you] [write|compute|calculate] {w} [using|from] {t}",
        "[formula|physics|algebra] {t}, [solved|rearranged] for {w}",
        "[can you|could you|please] [solve|rearrange|change round] {t} for {w}",
        "what does {w} equal [if|when|in] {t}",
        "[out of|from] {t} [I need|I want|get] {w}",
        "{t}: {w} [alone|by itself|on the left]",
        "[if|since|given] {t}, then {w} [is|equals|=] [what|?]",
        t=shown_text, w=wanted,
    )  # fmt: skip
    names = letters.replace(" ", ", ")
    code = (
        f"import sympy as sp\n{names} = sp.symbols('{letters}')\n"
        f"print(sp.solve(sp.Eq({left}, {python}), {wanted})[0])"
    )
    return ask(prompt, code, f"{wanted} = **{{out}}**", think=f"sympy solves {typed} for {wanted}.")


@family("algebra", weight=1.5)
def two_equations(draw: Draw) -> tuple[Item, ...]:
    """A pair of linear equations, as typed or in a story; the same code as a system."""
    x, y = draw.integer(-9, 15), draw.integer(-9, 15)
    a, b, c, d = draw.integer(1, 6), draw.integer(1, 6), draw.integer(1, 6), draw.integer(1, 6)
    b, d = (b if draw.chance(0.7) else -b), (d if draw.chance(0.4) else -d)
    d = d + 1 if a * d == b * c else d
    d = d + 1 if d == 0 else d
    d = d + 1 if a * d == b * c else d
    if draw.chance(0.35):
        x, y, a, b, c, d = abs(x) + 1, abs(y) + 2, abs(a), abs(b), abs(c), abs(d)
        a, d = (a + 1, d + 1) if a * d == b * c else (a, d)
        d = d + 1 if a * d == b * c else d
        first, second = a * x + b * y, c * x + d * y
        one, many, two, more = draw.pick(("coffee", "coffees", "cake", "cakes"), ("pen", "pens", "book", "books"), ("apple", "apples", "pear", "pears"), ("adult", "adults", "child", "children"), ("burger", "burgers", "cola", "colas"), ("chair", "chairs", "table", "tables"), ("ticket", "tickets", "poster", "posters"), ("pizza", "pizzas", "salad", "salads"), ("shirt", "shirts", "cap", "caps"), ("rose", "roses", "tulip", "tulips"), ("notebook", "notebooks", "pencil", "pencils"), ("tea", "teas", "sandwich", "sandwiches"), ("melon", "melons", "lemon", "lemons"))  # fmt: skip
        left, right = f"{a} {many if a > 1 else one} and {b} {more if b > 1 else two}", f"{c} {many if c > 1 else one} and {d} {more if d > 1 else two}"  # fmt: skip
        prompt = draw.phrase(
            "{l} cost {m}, {r} cost {n}. [what does each cost|what does one of each cost|price of one {o} and one {t}]",
            "[I paid|we paid] {m} for {l}; [a friend|my sister|another table] paid {n} for {r}. [what are the prices|how much is one {o} and how much one {t}]",
            "{l}: {m}. {r}: {n}. [price of each|single prices|what does each cost]",
            "<find> the price of one {o} and one {t}: {l} cost {m}, {r} cost {n}",
            "if {l} are {m} and {r} are {n}, what is the price of each",
            "{l} cost {m} together, {r} {n}. how much is one {o}, how much one {t}",
            "[a bill|one receipt|one order] [shows|says] {l} for {m}, another {r} for {n}. [what is the price of each|single prices please|one {o} and one {t} cost what]",
            "[yesterday|on monday|last week] {l} cost me {m}, [today|on tuesday|this week] {r} cost {n}. [price per {o} and per {t}|what is each price]",
            "[someone buys|a customer pays for] {l}: {m}. [someone else buys|the next pays for] {r}: {n}. [work out|find] [both prices|the price of one {o} and one {t}]",
            "what do one {o} and one {t} cost each [when|if] {l} [come to|cost] {m} and {r} [come to|cost] {n}",
            "{m} for {l}, {n} for {r}: [price of a single {o} and a single {t}|both unit prices|unit prices]",
            l=left, r=right, m=first, n=second, o=one, t=two,
        )  # fmt: skip
        comma = f"one {one} and one {two}"
    else:
        first, second = a * x + b * y, c * x + d * y
        u, v = draw.pick(("x", "y"), ("x", "y"), ("a", "b"), ("m", "n"), ("p", "q"))
        lines = [f"{terms((a, b), (u, v))} = {first}", f"{terms((c, d), (u, v))} = {second}"]
        lines = [line.replace(" ", "") for line in lines] if draw.chance(0.4) else lines
        prompt = draw.phrase(
            "{l} and {r}[, solve|. find {u} and {v}|, {u} and {v}|]",
            "solve {l}, {r}[ for {u} and {v}|]",
            "solve [the simultaneous equations|for {u} and {v}:|this pair:|] {l} and {r}",
            "[given|if] {l} and {r}, [what are|find|then what are] {u} and {v}",
            "{l}; {r}; {u} = ? {v} = ?",
            "<find> {u} and {v} [if|when|from] {l} and {r}",
            "[two equations|simultaneous]: {l} and {r}",
            "I have {l} and also {r}. what are {u} and {v}",
            "which {u} and {v} [fit|solve|satisfy] both {l} and {r}",
            "where do the lines {l} and {r} [cross|meet|intersect]",
            "system: {l}, {r}[. solve it|, solve|. solution|]",
            "[solve|resolve] the [system|linear system|2x2 system] {l}, {r}",
            "[in python|using python|with numpy], solve {l} and {r}",
            "[both|the equations] {l} and {r} [hold|are true]. [what are|find] {u} and {v}",
            "[determine|compute|work out] {u} and {v} [so that|such that] {l} and {r}",
            "{u} and {v} are unknown, {l}, {r}. [values|what are they|find them]",
            "[by elimination|by substitution], {l} and {r}[, find {u} and {v}|]",
            "what values of {u} and {v} make [both |]{l} and {r} [true|hold]",
            l=lines[0], r=lines[1], u=u, v=v,
        )  # fmt: skip
        comma = f"{u} and {v}"
    code = (
        f"import numpy as np\na = np.array([[{a}, {b}], [{c}, {d}]])\nb = np.array([{first}, {second}])\n"
        "print(np.linalg.solve(a, b).round(4).tolist())"
    )
    think = f"The coefficients are [[{a}, {b}], [{c}, {d}]], the right sides [{first}, {second}]."
    return ask(prompt, code, f"The solution for {comma} is **{{out}}**.", think=think)
