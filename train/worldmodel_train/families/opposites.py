"""Opposites told apart: of one matter several things can be asked, and only the wording decides."""

from worldmodel_train.episodes import Draw, Item, ask, family, with_modules
from worldmodel_train.families.chemistry import crossing
from worldmodel_train.families.data import numbers
from worldmodel_train.families.two_parts import Part
from worldmodel_train.families.words import GOODS, some_words, word

ONE = (
    "<find> {x} [of|for] {d}", "{d}: {x}", "{d}. {x}", "{x} [of|for] {d}", "for {d} [find|compute|give me|I need] {x}", "[take|given|let us take] {d}. {x} [please|]", "{x}? [it is about|I mean|this is for] {d}", "{d} - {x}", "[I have|there is|here is] {d}. <find> {x}", "[question|task|exercise] on {d}: {x}", "[work out|compute|print|report] {x} for {d}", "{d}; [wanted|needed|find]: {x}", "[using|with|in] python: {x} of {d}", "I [want|need|would like] {x} [for|of] {d}", "[can you|could you] tell me {x} of {d}",
    "{d}. I [need|want|am asked for] {x}", "{d} => {x}", "{x}, {d}", "[calculate|determine|state] for {d} {x}", "{d}, please {x}", "[only|just] {x} of {d}", "{d}. [only|just] {x}, nothing else", "{x} [from|out of] {d}", "{x} is what [for|of] {d}", "not anything else, {x} [for|of] {d}",
)  # fmt: skip
TOLD = (
    "{d}. {x}", "{d}. <find> {x}", "{d}: {x}", "{x}: {d}", "{x}? {d}", "{d} - {x}", "{d}; [wanted|needed|find]: {x}", "{d}. I [need|want|am asked for] {x}", "{d}. [only|just] {x}", "[suppose|say|imagine] {d}. {x}", "[question|task|exercise]: {d}. {x}", "[using|with|in] python, {x}: {d}", "{d}. [can you|could you] tell me {x}", "I would like to know {x}. {d}", "{d} => {x}", "[work out|compute|report] {x}. {d}", "{d}, [so|and] {x}", "how big is {x}? {d}", "{d}. how much is {x}", "{d}. {x} [please|]",
)  # fmt: skip


_NOUN_ONLY = ("how big is {x}", "how much is {x}", "{x} is what")


def apart(draw: Draw, parts: tuple[Part, ...], facts: tuple[str, ...], frames: tuple[str, ...] = ONE, *, head: str = "", answer: str = "The {n} is **{{out}}**.", **values: object) -> tuple[Item, ...]:  # fmt: skip
    """One of the parts: all of them have the same facts."""
    part = draw.pick(*parts)
    x = draw.phrase(*part.said.split("|"))
    if not x.startswith(("the ", "its ", "their ")):
        frames = tuple(f for f in frames if not any(words in f for words in _NOUN_ONLY))
    prompt = draw.phrase(*frames, d=draw.phrase(*facts, **values), x=x)
    lines = with_modules(f"{head}print({part.formula})")
    name = part.name
    return ask(prompt, lines, answer.format(n=name), think=f"Asked is the {name}: {part.formula}.")


@family("lists", weight=2)
def list_turned(draw: Draw) -> tuple[Item, ...]:
    """Reversed against sorted, largest first against smallest first, of numbers or of words."""
    values: list[int | float] | list[str] = (
        numbers(draw, 4, 8) if draw.chance(0.6) else some_words(draw, draw.integer(3, 6))
    )
    texts = [str(v) for v in values]
    v = draw.pick(
        ", ".join(texts), str(values), " ".join(texts), ", ".join(texts[:-1]) + f" and {texts[-1]}"
    )
    parts: tuple[Part, ...] = (
        Part("reversed list", "the reverse|the list backwards|it from the end to the start|the same order turned round|the reversed list, not sorted|it read from right to left|the last one first, the first one last|the elements in reverse order", "values[::-1]"),
        Part("first element", "the first element|the first one|what comes first", "values[0]"), Part("last element", "the last element|the last one|what comes last", "values[-1]"), Part("list without the first", "all but the first|the list without its first element|the rest after the first", "values[1:]"), Part("list without the last", "all but the last|the list without its last element", "values[:-1]"), Part("rotated list", "it rotated by one to the left|the list with the first moved to the end", "values[1:] + values[:1]"), Part("rotated list", "it rotated by one to the right|the list with the last moved to the front", "values[-1:] + values[:-1]"), Part("every second element", "every second one, starting with the first|every other element from the first on", "values[::2]"),
    )  # fmt: skip
    if isinstance(values[0], str):
        parts = (*parts[:1], *parts[:1], Part("list in alphabetical order", "the alphabetical order|them in alphabetical order|them sorted from a to z|the words in a to z order", "sorted(values)"), Part("list in alphabetical order", "the alphabetical order|them ordered alphabetically|the words as a dictionary orders them", "sorted(values)"), Part("list from z to a", "them from z to a|the reverse alphabetical order|them sorted backwards, z first", "sorted(values, reverse=True)"), Part("list by length", "them by length, shortest first|the order by number of letters, short ones first", "sorted(values, key=len)"), Part("list by length", "them by length, longest first|the order by number of letters, long ones first", "sorted(values, key=len, reverse=True)"), Part("list of reversed words", "each word backwards|every word reversed, the order of the words kept", "[v[::-1] for v in values]"), *parts[1:5])  # fmt: skip
        facts: tuple[str, ...] = (
            "{v}",
            "the words {v}",
            "[the|my] list {v}",
            "these [words|names|items]: {v}",
        )
    else:
        parts = (*parts[:1], *parts[:1], Part("ascending list", "the ascending order|them sorted|the order from small to large|them sorted, smallest first|the numbers from low to high|the increasing order|them lined up, least first", "sorted(values)"), Part("ascending list", "them smallest first|the sorted list|the order with the lowest in front|them in rising order", "sorted(values)"), Part("descending list", "the descending order|them sorted downwards|the order from large to small|them sorted, largest first|the numbers from high to low|the decreasing order|them with the biggest in front", "sorted(values, reverse=True)"), Part("descending list", "them largest first|the falling order|the ranking from the top down", "sorted(values, reverse=True)"), Part("smallest value", "the smallest|the minimum|the lowest one", "min(values)"), Part("largest value", "the largest|the maximum|the highest one", "max(values)"), Part("place of the largest", "the place of the largest, from 1|where the largest stands, first is 1", "values.index(max(values)) + 1"), Part("place of the smallest", "the place of the smallest, from 1|where the smallest stands, first is 1", "values.index(min(values)) + 1"), *parts[1:])  # fmt: skip
        facts = (
            "{v}",
            "the numbers {v}",
            "[the|my] list {v}",
            "these [values|numbers|scores]: {v}",
        )
    return apart(draw, parts, facts, head=f"values = {values}\n", v=v)


@family("linear algebra", weight=1.2)
def products_apart(draw: Draw) -> tuple[Item, ...]:
    """Dot against cross product, the elementwise one, the sum, the angle."""
    a, b = ([draw.random.randint(-7, 9) for _ in range(3)] for _ in range(2))
    a[0], b[1] = a[0] or 1, b[1] or 2
    form = draw.pick("({})", "[{}]", "<{}>")
    u, v = (form.format(", ".join(map(str, x))) for x in (a, b))
    parts = (
        Part("dot product", "the dot product|the scalar product|the inner product|their dot product|the product that gives a number", "int(a @ b)"), Part("dot product", "the dot product|the scalar product|u.v as a number", "int(a @ b)"), Part("cross product", "the cross product|the vector product|their cross product|the vector perpendicular to both, u x v|a x b as a vector|the outer vector product of the two, u cross v", "np.cross(a, b).tolist()"), Part("cross product", "the cross product|the vector product|the normal vector u x v", "np.cross(a, b).tolist()"),
        Part("elementwise product", "the elementwise product|the product entry by entry|the componentwise product as a vector", "(a * b).tolist()"), Part("sum", "the sum|the vector sum", "(a + b).tolist()"), Part("difference", "the first minus the second|the difference, first less second", "(a - b).tolist()"), Part("angle in degrees", "the angle between them in degrees|their angle in degrees", "round(float(np.degrees(np.arccos(a @ b / np.linalg.norm(a) / np.linalg.norm(b)))), 4)"), Part("area of the parallelogram", "the area of the parallelogram they span|the length of the cross product", "round(float(np.linalg.norm(np.cross(a, b))), 4)"),
    )  # fmt: skip
    return apart(draw, parts, ("{u} and {v}", "the vectors {u} and {v}", "u = {u} and v = {v}", "a = {u}, b = {v}"), head=f"import numpy as np\na, b = np.array({a}), np.array({b})\n", u=u, v=v)  # fmt: skip


@family("logic", weight=1.5)
def sets_apart(draw: Draw) -> tuple[Item, ...]:
    """Union against intersection, difference one way and the other, and their sizes."""
    pool: list[object] = list(range(1, 25)) if draw.chance(0.6) else list(some_words(draw, 8))
    few = draw.random.sample(pool, 7)
    a, b = few[: draw.integer(3, 5)], few[2 : 2 + draw.integer(3, 5)]
    form = draw.pick("{{{}}}", "{{{}}}", "[{}]", "({})")
    u, v = (form.format(", ".join(str(x) for x in s)) for s in (a, b))
    parts = (
        Part("union", "the union|everything that is in one or the other|all elements of both together, each once|A or B|what is in at least one of them", "sorted(a | b)"), Part("union", "the union|the elements of both sets put together|A ∪ B", "sorted(a | b)"), Part("intersection", "the intersection|what they have in common|the elements that are in both|A and B|the common elements|A ∩ B", "sorted(a & b)"), Part("intersection", "the intersection|the overlap|what both contain", "sorted(a & b)"), Part("difference", "what is in the first but not in the second|the first without the second|A minus B|A \\ B", "sorted(a - b)"), Part("difference", "what is in the second but not in the first|the second without the first|B minus A|B \\ A", "sorted(b - a)"),
        Part("size of the union", "the size of the union|how many are in at least one of them", "len(a | b)"), Part("size of the intersection", "the size of the intersection|how many are in both|how many they share", "len(a & b)"),
    )  # fmt: skip
    return apart(draw, parts, ("A = {u} and B = {v}", "A = {u}, B = {v}", "the sets {u} and {v}", "{u} and {v}", "{u} and {v} as sets, A and B"), head=f"a, b = set({a}), set({b})\n", u=u, v=v)  # fmt: skip


@family("calculus", heavy=True, weight=2)
def function_apart(draw: Draw) -> tuple[Item, ...]:
    """Derivative, second derivative, critical points, integral, roots, limit of one function."""
    p, q = draw.random.sample([n for n in range(-6, 7) if n], 2)
    k, a = draw.integer(1, 4), draw.integer(0, 5)
    said, python = draw.pick(
        (f"x^2 + {-(p + q)}x + {p * q}", f"x**2 + {-(p + q)}*x + {p * q}"), (f"x^3 - {3 * k * k}x", f"x**3 - {3 * k * k}*x"), (f"x^3 - {3 * k}x^2", f"x**3 - {3 * k}*x**2"), (f"{k + 1}x^2 - {abs(p)}x", f"{k + 1}*x**2 - {abs(p)}*x"), (f"x^4 - {2 * k * k}x^2", f"x**4 - {2 * k * k}*x**2"), (f"2x^3 - {3 * k}x^2 - {abs(q)}", f"2*x**3 - {3 * k}*x**2 - {abs(q)}"),
    )  # fmt: skip
    said = said.replace("+ -", "- ").replace(" 1x", " x").replace("+ 0x ", "")
    python = python.replace("+ -", "- ").replace(" 1*x", " x").replace("+ 0*x ", "")
    parts = (
        Part("derivative", "the derivative|f'|the first derivative|the slope function|d/dx", "sp.diff(f, x)"), Part("second derivative", "the second derivative|f''|the derivative of the derivative|d2/dx2", "sp.diff(f, x, 2)"), Part("list of critical points", "the critical points|where the derivative is zero|the x values with a horizontal tangent|all stationary points", "sp.solve(sp.diff(f, x), x)"), Part("antiderivative", "an antiderivative|the indefinite integral|the integral without limits|a primitive", "sp.integrate(f, x)"), Part("integral", f"the integral from {a} to {a + 2}|the definite integral between {a} and {a + 2}|the area integral on [{a}, {a + 2}]", f"sp.integrate(f, (x, {a}, {a + 2}))"),
        Part("value", f"the value at x = {a}|f({a})|what it gives at {a}", f"f.subs(x, {a})"), Part("slope", f"the slope at x = {a}|f'({a})|the derivative at {a}", f"sp.diff(f, x).subs(x, {a})"), Part("limit", f"the limit as x goes to {a}|lim x->{a}|the limit for x to {a}", f"sp.limit(f, x, {a})"), Part("second derivative there", f"f''({a})|the second derivative at {a}", f"sp.diff(f, x, 2).subs(x, {a})"), Part("list of points of inflection", "the points of inflection, as x values|where the second derivative is zero", "sp.solve(sp.diff(f, x, 2), x)"), Part("list of zeros", "the zeros|where f is zero|the roots|the x values with f(x) = 0", "sp.solve(f, x)") if said.startswith("x^2") else Part("derivative", "the derivative|f'", "sp.diff(f, x)"),
    )  # fmt: skip
    head = f"import sympy as sp\nx = sp.symbols('x')\nf = {python}\n"
    return apart(
        draw,
        parts,
        (
            "f(x) = {f}",
            "f(x) = {f}",
            "the function {f}",
            "y = {f}",
            "{f}",
            "the function f(x) = {f}",
        ),
        head=head,
        f=said,
    )


@family("finance", weight=2)
def price_apart(draw: Draw) -> tuple[Item, ...]:
    """The price after a discount against the discount, before VAT against the VAT, and back."""
    a, p = draw.pick(draw.integer(10, 900), draw.integer(2, 60) * 10, draw.decimal(10, 300)), draw.pick(5, 10, 15, 20, 25, 30, 40, 50, 7, 8, 19, 21)  # fmt: skip
    s, t = (
        draw.pick("", "", "$", "€", "£"),
        draw.pick(*GOODS, "coat", "laptop", "sofa", "tent", "jeans"),
    )
    facts, parts = draw.pick(
        (("a {t} for {s}{a} is {p}% off", "{t}, {s}{a}, {p}% off", "the {t} costs {s}{a} and there is a discount of {p} percent", "a {p}% discount on {s}{a}", "{s}{a} minus {p} percent"), (Part("new price", "the price after the discount|the new price|what I still pay|the reduced price|the price now|the sale price", f"round({a} * (1 - {p} / 100), 2)"), Part("discount", "the discount in money|how much I save|the amount taken off|the money saved|the reduction alone", f"round({a} * {p} / 100, 2)"))),
        (("a {t} costs {s}{a} after {p}% off", "{s}{a} is the price after a {p}% discount", "I paid {s}{a} for a {t}, {p} percent were already taken off", "sale price {s}{a}, reduced by {p}%"), (Part("old price", "the price before the discount|the original price|what it cost before|the old price", f"round({a} / (1 - {p} / 100), 2)"), Part("discount", "how much was saved|the discount in money|the amount that was taken off", f"round({a} / (1 - {p} / 100) - {a}, 2)"))),
        (("{s}{a} net, {p}% VAT", "a {t} is {s}{a} before VAT of {p}%", "{s}{a} without tax, tax rate {p} percent", "net {s}{a}, VAT {p} percent"), (Part("gross price", "the gross price|the price with VAT|the total with tax|the price after VAT|what the customer pays", f"round({a} * (1 + {p} / 100), 2)"), Part("VAT", "the VAT alone|the tax in money|how much VAT that is|only the tax", f"round({a} * {p} / 100, 2)"))),
        (("{s}{a} including {p}% VAT", "a {t} is {s}{a} with {p}% VAT in it", "gross {s}{a}, VAT {p} percent included", "{s}{a} with tax, tax rate {p}%"), (Part("net price", "the price before VAT|the net price|the price without tax|what it is without VAT", f"round({a} / (1 + {p} / 100), 2)"), Part("VAT", "the VAT in it|the tax contained|how much of it is VAT|only the VAT", f"round({a} - {a} / (1 + {p} / 100), 2)"))),
        (("{s}{a} rises by {p}%", "a rent of {s}{a} goes up {p} percent", "salary {s}{a}, a raise of {p}%", "{s}{a} plus {p} percent"), (Part("new amount", "the new amount|what it is then|the amount after the rise|the new value", f"round({a} * (1 + {p} / 100), 2)"), Part("rise", "the rise in money|how much more it is|the increase alone|the extra amount", f"round({a} * {p} / 100, 2)"))),
        (("{s}{a} for 3 years at {p}%", "I invest {s}{a} at {p} percent a year for 3 years", "capital {s}{a}, rate {p}%, 3 years"), (Part("simple interest", "the simple interest|the interest without compounding|the interest if it is not reinvested", f"round({a} * {p} / 100 * 3, 2)"), Part("compound interest", "the compound interest|the interest with yearly compounding|the interest on interest included, interest only", f"round({a} * (1 + {p} / 100) ** 3 - {a}, 2)"), Part("final balance", "the final balance, compounded yearly|the amount at the end with compound interest", f"round({a} * (1 + {p} / 100) ** 3, 2)"))),
    )  # fmt: skip
    return apart(draw, parts, facts, TOLD, a=a, p=p, s=s, t=t)


@family("probability", weight=1.5)
def chances_apart(draw: Draw) -> tuple[Item, ...]:
    """And against or, at least against exactly, with against without putting back, chance against odds."""
    p, q = draw.random.sample([0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8], 2)
    r, b, n = draw.integer(2, 9), draw.integer(2, 9), draw.integer(2, 5)
    facts, parts = draw.pick(
        (("rain on Saturday {p}, on Sunday {q}, independent", "A has chance {p}, B {q}, independent", "P(A) = {p} and P(B) = {q}, independent events", "alarm 1 works with probability {p}, alarm 2 with {q}, independently", "I win game one with {p} and game two with {q}, independent"), (Part("chance of both", "the chance of both|P(A and B)|the probability that both happen|the chance of the first and the second", f"round({p} * {q}, 4)"), Part("chance of one or the other", "the chance of one or the other or both|P(A or B)|the probability of at least one|the chance that at least one happens", f"round({p} + {q} - {p} * {q}, 4)"), Part("chance of neither", "the chance of neither|the probability of none|P(not A and not B)", f"round((1 - {p}) * (1 - {q}), 4)"), Part("chance of exactly one", "the chance of exactly one|the probability of one but not both", f"round({p} * (1 - {q}) + (1 - {p}) * {q}, 4)"), Part("chance of the first only", "the chance of the first only|the probability of A but not B", f"round({p} * (1 - {q}), 4)"))),
        (("a bag has {r} red and {b} blue balls, two are drawn", "{r} red and {b} blue marbles, I take two", "two balls from {r} red and {b} blue ones"), (Part("chance of two red ones with putting back", "the chance of two red ones if the first is put back|the probability of red and red with replacement", f"round(({r} / {r + b}) ** 2, 4)"), Part("chance of two red ones without putting back", "the chance of two red ones if the first is kept out|the probability of red and red without replacement", f"round({r} / {r + b} * {r - 1} / {r + b - 1}, 4)"), Part("chance of one of each without putting back", "the chance of one red and one blue without replacement|the probability of two different colours, nothing put back", f"round(2 * {r} * {b} / ({r + b} * {r + b - 1}), 4)"), Part("chance of at least one red without putting back", "the chance of at least one red without replacement|the probability that not both are blue, nothing put back", f"round(1 - {b} * {b - 1} / ({r + b} * {r + b - 1}), 4)"))),
        (("{n} dice are thrown", "I roll {n} dice", "{n} fair dice"), (Part("chance of all sixes", "the chance that all are sixes|the probability of only sixes", f"round((1 / 6) ** {n}, 6)"), Part("chance of at least one six", "the chance of at least one six|the probability of one six or more", f"round(1 - (5 / 6) ** {n}, 6)"), Part("chance of no six", "the chance of no six|the probability that none shows a six", f"round((5 / 6) ** {n}, 6)"), Part("chance of exactly one six", "the chance of exactly one six|the probability of one single six", f"round({n} * (1 / 6) * (5 / 6) ** {n - 1}, 6)"))),
        (("{r} winning and {b} losing tickets", "{r} prizes and {b} blanks in a box", "{r} ways to win and {b} ways to lose"), (Part("chance to win", "the probability to win|the chance of winning", f"round({r} / ({r} + {b}), 4)"), Part("ratio of winning to losing", "the odds for winning, as a number|the odds in favour as a number, winning over losing", f"round({r} / {b}, 4)"), Part("ratio of losing to winning", "the odds against winning, as a number|the odds against as a number, losing over winning", f"round({b} / {r}, 4)"))),
    )  # fmt: skip
    return apart(draw, parts, facts, TOLD, p=p, q=q, r=r, b=b, n=n)


@family("biology", weight=1.2)
def alleles_apart(draw: Draw) -> tuple[Item, ...]:
    """Dominant against recessive, mixed against pure, of one cross."""
    first, second = crossing(draw)
    low = first[0].lower()
    parts = (
        Part("share with the dominant trait", "the percentage that shows the dominant trait|the share with the dominant phenotype in percent|how many percent look dominant", "any(c.isupper() for c in k)"), Part("share with the recessive trait", "the percentage that shows the recessive trait|the share with the recessive phenotype in percent|how many percent look recessive", "not any(c.isupper() for c in k)"), Part("share of carriers", "the percentage of mixed ones (heterozygous)|the share of heterozygous offspring in percent|how many percent carry both alleles", "k[0] != k[1]"), Part("share of pure ones", "the percentage of pure-bred ones (homozygous)|the share of homozygous offspring in percent|how many percent have two equal alleles", "k[0] == k[1]"), Part("share of pure dominant ones", "the percentage with two dominant alleles|the share of homozygous dominant offspring in percent", "k.isupper()"),
    )  # fmt: skip
    part = draw.pick(*parts)
    prompt = draw.phrase(*ONE, d=draw.phrase("the cross {a} x {b}", "{a} x {b}", "{a} crossed with {b}", "parents {a} and {b}", "a cross of {a} with {b}", a=first, b=second), x=draw.phrase(*part.said.split("|")))  # fmt: skip
    code = f"kids = [a + b for a in {first!r} for b in {second!r}]\nprint(100 * sum({part.formula} for k in kids) / len(kids))"
    return ask(prompt, code, f"The {part.name} is **{{out}}%**.", think=f"All four pairs of {first} and {second} ({low} is recessive); those with {part.formula}.")  # fmt: skip


@family("arithmetic", weight=2)
def numbers_apart(draw: Draw) -> tuple[Item, ...]:
    """Quotient against remainder, down against up, divisor against multiple, orders against choices."""
    a, b = draw.integer(13, 400), draw.integer(3, 40)
    n, k = draw.integer(5, 14), draw.integer(2, 4)
    x = round(draw.random.uniform(1.05, 90), 2)
    facts, parts = draw.pick(
        (("{a} divided by {b}", "{a} and {b}, the first divided by the second", "{a} by {b}"), (Part("quotient", "the whole quotient|how often it fits, whole times|the integer part of the quotient|the quotient without remainder", f"{a} // {b}"), Part("remainder", "the remainder|what is left over|the rest|the modulo", f"{a} % {b}"), Part("exact quotient", "the exact quotient, 4 decimals|the result as a decimal, 4 places", f"round({a} / {b}, 4)"), Part("quotient rounded up", "the quotient rounded up|the number of groups if the last may be short", f"math.ceil({a} / {b})"))),
        (("{x}", "the number {x}", "x = {x}"), (Part("floor", "the floor|it rounded down|the whole number below", f"math.floor({x})"), Part("ceiling", "the ceiling|it rounded up|the whole number above", f"math.ceil({x})"), Part("nearest whole number", "the nearest whole number|it rounded|it rounded to an integer", f"round({x})"), Part("fractional part", "the fractional part|what comes after the point, as a number|it without its whole part", f"round({x} - int({x}), 2)"))),
        (("{a} and {b}", "the numbers {a} and {b}", "the pair {a}, {b}"), (Part("greatest common divisor", "the greatest common divisor|the largest number that divides both|the gcd|the highest common factor", f"math.gcd({a}, {b})"), Part("least common multiple", "the least common multiple|the smallest number that both divide|the lcm|the lowest common multiple", f"math.lcm({a}, {b})"), Part("sum", "the sum|both together", f"{a} + {b}"), Part("difference", "the difference|how far they are apart", f"abs({a} - {b})"), Part("product", "the product|one times the other", f"{a} * {b}"), Part("mean", "the mean|the number halfway between", f"({a} + {b}) / 2"))),
        (("{n} people, {k} places", "{k} out of {n}", "{n} things of which {k} are taken", "{n} runners and {k} of them"), (Part("number of choices", "the number of choices without order|the number of combinations|in how many ways {k} can be picked, the order does not matter|nCr".replace("{k}", str(k)), f"math.comb({n}, {k})"), Part("number of orders", "the number of orders|the number of permutations|in how many ways {k} can be placed, the order matters|nPr".replace("{k}", str(k)), f"math.perm({n}, {k})"), Part("number of sequences with repeats", "the number of sequences if one may be taken again|the number of ways with order and repetition", f"{n} ** {k}"))),
        (("{b} and {a}", "from {b} to {a}", "first {b}, then {a}"), (Part("percent change", "the change from the first to the second in percent|by how many percent it changed from the first to the second", f"round(({a} - {b}) / {b} * 100, 2)"), Part("percentage", "the first as a percentage of the second|how many percent of the second the first is", f"round({b} / {a} * 100, 2)"), Part("ratio", "the second divided by the first|how many times the first the second is", f"round({a} / {b}, 4)"), Part("percentage", "the second as a percentage of the first|how many percent of the first the second is", f"round({a} / {b} * 100, 2)"))),
        (("{n}", "the number {n}", "n = {n}"), (Part("square", "the square|it times itself|the second power", f"{n} ** 2"), Part("square root", "the square root|the number whose square it is", f"round(math.sqrt({n}), 4)"), Part("double", "the double|twice it", f"2 * {n}"), Part("cube", "the cube|the third power", f"{n} ** 3"), Part("cube root", "the cube root|the number whose cube it is", f"round({n} ** (1 / 3), 4)"), Part("factorial", "the factorial|the product 1 * 2 * ... up to it", f"math.factorial({n})"), Part("sum from 1", "the sum 1 + 2 + ... up to it|the triangular number", f"{n} * ({n} + 1) // 2"), Part("power of two", "2 to the power of it|two raised to it", f"2 ** {n}"))),
    )  # fmt: skip
    return apart(draw, parts, facts, ONE, a=a, b=b, n=n, k=k, x=x)


@family("statistics", weight=1.5)
def spread_apart(draw: Draw) -> tuple[Item, ...]:
    """Mean, median, mode; range, variance, deviation; of a sample or of a population."""
    values = [draw.random.randint(1, 60) for _ in range(draw.integer(5, 9))]
    values.append(values[draw.integer(0, 2)])
    parts = (
        Part("mean", "the mean|the average|the arithmetic mean|the sum over the count", "round(statistics.mean(values), 4)"), Part("median", "the median|the value in the middle|the middle when sorted", "statistics.median(values)"), Part("mode", "the mode|the most frequent value|the value that comes most often", "statistics.mode(values)"), Part("range", "the range|largest minus smallest", "max(values) - min(values)"), Part("sample standard deviation", "the sample standard deviation|the standard deviation with n - 1", "round(statistics.stdev(values), 4)"), Part("population standard deviation", "the population standard deviation|the standard deviation with n", "round(statistics.pstdev(values), 4)"),
        Part("sample variance", "the sample variance|the variance with n - 1", "round(statistics.variance(values), 4)"), Part("population variance", "the population variance|the variance with n", "round(statistics.pvariance(values), 4)"), Part("geometric mean", "the geometric mean|the n-th root of the product", "round(statistics.geometric_mean(values), 4)"), Part("harmonic mean", "the harmonic mean|the count over the sum of reciprocals", "round(statistics.harmonic_mean(values), 4)"), Part("sum", "the sum|the total", "sum(values)"), Part("count", "the count|how many values there are", "len(values)"), Part("midrange", "the midrange|halfway between smallest and largest", "(min(values) + max(values)) / 2"),
    )  # fmt: skip
    v = draw.pick(", ".join(map(str, values)), str(values), " ".join(map(str, values)))
    return apart(draw, parts, ("{v}", "the [data|values|sample|numbers] {v}", "[my|our|the] [marks|readings|times] {v}"), head=f"values = {values}\n", v=v)  # fmt: skip


@family("text", weight=1.5)
def words_apart(draw: Draw) -> tuple[Item, ...]:
    """Backwards against alphabetical, capitals against small ones, vowels against consonants."""
    w = word(draw)
    n = draw.integer(2, 3)
    parts = (
        Part("reversed word", "it backwards|the reverse|it from right to left|the letters in opposite order", "w[::-1]"), Part("word with sorted letters", "its letters in alphabetical order|the letters sorted from a to z", "''.join(sorted(w))"), Part("word in capitals", "it in capitals|the upper case form", "w.upper()"), Part("word with a capital first", "it with a capital first letter|it capitalised", "w.capitalize()"), Part("number of vowels", "the number of vowels|how many vowels it has", "sum(c in 'aeiou' for c in w)"), Part("number of consonants", "the number of consonants|how many consonants it has", "sum(c.isalpha() and c not in 'aeiou' for c in w)"),
        Part("start", f"the first {n} letters|its start of {n} letters", f"w[:{n}]"), Part("end", f"the last {n} letters|its end of {n} letters", f"w[-{n}:]"), Part("word without the start", f"it without the first {n} letters|what is left after the first {n} letters", f"w[{n}:]"), Part("word without the end", f"it without the last {n} letters|what is left when the last {n} letters go", f"w[:-{n}]"), Part("number of letters", "the number of letters|how long it is|its length", "len(w)"), Part("number of different letters", "the number of different letters|how many distinct letters it has", "len(set(w))"), Part("word without vowels", "it without vowels|what stays when the vowels go", "''.join(c for c in w if c not in 'aeiou')"), Part("string of vowels", "only its vowels|the vowels in their order", "''.join(c for c in w if c in 'aeiou')"), Part("doubled word", "it written twice|the word twice in a row", "w * 2"), Part("spaced word", "its letters with spaces between|it spelled out with spaces", "' '.join(w)"),
    )  # fmt: skip
    return apart(
        draw,
        parts,
        ("'{w}'", '"{w}"', "the word {w}", "the word '{w}'", 'the string "{w}"', "{w}"),
        head=f"w = {w!r}\n",
        w=w,
    )


@family("unit conversion", weight=1.5)
def directions_apart(draw: Draw) -> tuple[Item, ...]:
    """One way against the other: C and F, km/h and m/s, miles and km, degrees and radians."""
    n = draw.pick(draw.integer(2, 400), draw.integer(1, 90), draw.decimal(0.5, 90, 1))
    a, b, there, back = draw.pick(
        ("celsius", "fahrenheit", "{n} * 9 / 5 + 32", "({n} - 32) * 5 / 9"), ("celsius", "kelvin", "{n} + 273.15", "{n} - 273.15"), ("km/h", "m/s", "{n} / 3.6", "{n} * 3.6"), ("miles", "km", "{n} * 1.609344", "{n} / 1.609344"), ("pounds", "kg", "{n} * 0.45359237", "{n} / 0.45359237"), ("inches", "cm", "{n} * 2.54", "{n} / 2.54"), ("feet", "m", "{n} * 0.3048", "{n} / 0.3048"), ("ounces", "g", "{n} * 28.349523125", "{n} / 28.349523125"), ("hours", "minutes", "{n} * 60", "{n} / 60"), ("days", "hours", "{n} * 24", "{n} / 24"), ("weeks", "days", "{n} * 7", "{n} / 7"), ("degrees", "radians", "math.radians({n})", "math.degrees({n})"), ("kWh", "MJ", "{n} * 3.6", "{n} / 3.6"), ("bytes", "bits", "{n} * 8", "{n} / 8"), ("m2", "cm2", "{n} * 10000", "{n} / 10000"), ("m3", "litres", "{n} * 1000", "{n} / 1000"), ("kcal", "kJ", "{n} * 4.184", "{n} / 4.184"), ("bar", "Pa", "{n} * 100000", "{n} / 100000"), ("tonnes", "kg", "{n} * 1000", "{n} / 1000"), ("US gallons", "litres", "{n} * 3.785411784", "{n} / 3.785411784"), ("years", "months", "{n} * 12", "{n} / 12"),
    )  # fmt: skip
    formula = there
    if draw.chance(0.5):
        a, b, formula = b, a, back
    if a == "radians":
        n = draw.pick(draw.integer(1, 9), draw.decimal(0.1, 9, 2))
    if a in ("bytes", "bits"):
        n = draw.integer(1, 40) * 8
    formula = formula.format(n=n)
    prompt = draw.phrase(
        "{n} {a} in {b}", "{n} {a} to {b}", "how many {b} are {n} {a}", "[convert|turn|change] {n} {a} [to|into] {b}", "{n} {a} = ? {b}", "I have {n} {a} and need {b}", "it says {n} {a}; what is that in {b}", "{b} for {n} {a}", "what are {n} {a} in {b}", "in {b}: {n} {a}", "from {a} to {b}: {n}", "{a} to {b}, {n}", "{n}, given in {a}, wanted in {b}", "express {n} {a} in {b}", "[not the other way round|careful with the direction]: {n} {a} into {b}", "a value of {n} {a}, as {b}", "{n} {a} makes how many {b}", "[write|give] {n} {a} as {b}", "my [meter|device|sheet] shows {n} {a}, I want {b}", "{b} please: {n} {a}",
        n=n, a=a, b=b,
    )  # fmt: skip
    return ask(prompt, with_modules(f"result = round({formula}, 4)\nprint(result)"), f"It is **{{out}} {b}**.", think=f"From {a} to {b}: {formula}.")  # fmt: skip


@family("lists", weight=1.5)
def limits_apart(draw: Draw) -> tuple[Item, ...]:
    """At least against more than, at most against fewer than, between with and without the ends."""
    values = [draw.random.randint(1, 40) for _ in range(draw.integer(6, 12))]
    n = draw.pick(*values)
    m = n + draw.integer(3, 15)
    counts = draw.chance(0.6)
    words, test = draw.pick(
        (("at least {n}", "{n} or more", "not below {n}", "no less than {n}"), "v >= {n}"), (("more than {n}", "above {n}", "greater than {n}", "over {n}"), "v > {n}"), (("at most {n}", "{n} or less", "not above {n}", "no more than {n}", "up to {n}, {n} included"), "v <= {n}"), (("less than {n}", "below {n}", "under {n}", "smaller than {n}"), "v < {n}"), (("between {n} and {m}, ends included", "from {n} to {m} inclusive", "at least {n} and at most {m}"), "{n} <= v <= {m}"), (("strictly between {n} and {m}", "above {n} and below {m}", "between {n} and {m}, ends excluded"), "{n} < v < {m}"), (("exactly {n}", "equal to {n}"), "v == {n}"), (("not {n}", "different from {n}", "anything but {n}"), "v != {n}"), (("even", "divisible by two"), "v % 2 == 0"), (("odd", "not divisible by two"), "v % 2 == 1"),
    )  # fmt: skip
    said, test = draw.phrase(*words, n=n, m=m), test.format(n=n, m=m)
    t: tuple[str, ...] = ("how many of {v} are {w}", "count the values in {v} that are {w}", "{v}: how many are {w}", "number of those {w} in {v}", "in {v}, how many are {w}", "[scores|ages|readings] {v}. how many are {w}", "how many [numbers|entries] {w} has {v}", "[list|data] {v}; count what is {w}", "{v} - number of values {w}", "how often is it {w} in {v}", "of the numbers {v}, how many are {w}", "I have {v}. count those {w}") if counts else ("which of {v} are {w}", "[keep|pick|select] from {v} what is {w}", "{v}: the ones {w}", "list those {w} in {v}", "in {v}, which are {w}", "[scores|ages|readings] {v}. which are {w}", "filter {v}: {w}", "[list|data] {v}; show what is {w}", "{v} - values {w}", "all values {w} from {v}", "of the numbers {v}, which are {w}", "I have {v}. show those {w}")  # fmt: skip
    v = draw.pick(", ".join(map(str, values)), str(values), " ".join(map(str, values)))
    prompt = draw.phrase(*t, v=v, w=said)
    line, answer = (f"sum({test} for v in values)", "There are **{out}**.") if counts else (f"[v for v in values if {test}]", "They are **{out}**.")  # fmt: skip
    return ask(prompt, f"values = {values}\nprint({line})", answer, think=f"{said} means {test}.")
