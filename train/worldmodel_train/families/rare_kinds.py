"""Kinds of question that are like no other family's and are never trained on: they measure what carries over."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("geometry", number=True, unseen=True)
def circle_of_triangle(draw: Draw) -> tuple[Item, ...]:
    """The radius of the inscribed or of the circumscribed circle of a triangle, by its sides."""
    a, b = draw.integer(4, 30), draw.integer(4, 30)
    c = draw.random.randint(abs(a - b) + 1, a + b - 1)
    inner = draw.chance(0.5)
    which = draw.phrase("inscribed circle", "incircle", "largest circle inside") if inner else draw.phrase("circumscribed circle", "circumcircle", "circle through the corners")  # fmt: skip
    prompt = draw.phrase(
        "radius of the {w} of a triangle with sides {a}, {b}, {c}", "a triangle has sides {a}, {b} and {c}. radius of its {w}", "sides {a}, {b}, {c}: radius of the {w}", "<what> the radius of the {w} for a triangle {a}, {b}, {c}", "how large is the radius of the {w} of the triangle {a} {b} {c}", "[find|compute] the {w} radius of the triangle with sides {a}, {b}, {c}", "the {w} of a triangle ({a}, {b}, {c}), its radius",
        w=which, a=a, b=b, c=c,
    )  # fmt: skip
    formula = "area / s" if inner else f"{a} * {b} * {c} / (4 * area)"
    code = f"import math\ns = ({a} + {b} + {c}) / 2\narea = math.sqrt(s * (s - {a}) * (s - {b}) * (s - {c}))\nresult = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, "The radius is **{out}**.", think=f"Heron's formula for the area, then {formula}.")  # fmt: skip


@family("number theory", number=True, unseen=True)
def sum_of_reciprocals(draw: Draw) -> tuple[Item, ...]:
    """1 + 1/2 + ... + 1/n, also of the squares or of the odd numbers only."""
    n = draw.integer(4, 60)
    said, term = draw.pick(("1 + 1/2 + 1/3 + ... + 1/{n}", "1 / k"), ("1 + 1/4 + 1/9 + ... + 1/{n}^2", "1 / k ** 2"), ("1 - 1/2 + 1/3 - ... up to 1/{n}", "(-1) ** (k + 1) / k"))  # fmt: skip
    prompt = draw.phrase(
        "<find> {s}", "{s}", "sum of the series {s}", "add up {s}", "how much is {s}", "the partial sum {s} as a decimal", "[compute|calculate|evaluate] {s}, 6 decimals", "value of {s}",
        s=said.format(n=n),
    )  # fmt: skip
    code = f"result = round(sum({term} for k in range(1, {n} + 1)), 6)\nprint(result)"
    return ask(prompt, code, "The sum is **{out}**.", think=f"Add {term} for k from 1 to {n}.")


@family("physics", number=True, unseen=True)
def escape_speed(draw: Draw) -> tuple[Item, ...]:
    """The speed to leave a body, or to go round it, from its surface gravity and its radius."""
    g, r = draw.decimal(0.5, 25, 2), draw.integer(200, 60000)
    away = draw.chance(0.5)
    speed = draw.phrase("escape speed", "escape velocity", "speed to get away for good") if away else draw.phrase("orbital speed just above the ground", "speed of a low orbit", "speed to circle it near the surface")  # fmt: skip
    prompt = draw.phrase(
        "{s} for a planet with g = {g} and radius {r} km", "a moon has a radius of {r} km and surface gravity {g} m/s2. {s}", "g = {g} m/s2, R = {r} km: {s}", "<what> the {s} of a body with radius {r} km and gravity {g}", "how large is the {s} at g = {g}, radius {r} km, in m/s", "[compute|find] the {s}: gravity {g} m/s^2, radius {r} km",
        s=speed, g=g, r=r,
    )  # fmt: skip
    formula = f"math.sqrt({2 if away else 1} * {g} * {r} * 1000)"
    code = f"import math\nresult = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "It is **{out} m/s**.", think=f"That is {formula}.")
