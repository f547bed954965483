"""Geometry as people meet it: gardens, rooms, ladders, tanks, triangles, points and angles."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import articled
from worldmodel_train.families.wanted import decimals
from worldmodel_train.families.words import NAMES

_SPELLED = {
    "m": ("m", "m", "metres", "meters", "metre"), "cm": ("cm", "cm", "centimetres", "centimeters"), "mm": ("mm",),
    "ft": ("ft", "feet", "foot"), "km": ("km",), "in": ("in", "inches", "inch"), "": ("",),
}  # fmt: skip


def length(value: float, unit: str, draw: Draw) -> str:
    """7.5 cm, 7.5cm, 7.5 centimetres."""
    name = draw.pick(*_SPELLED[unit])
    glue = "" if len(name) <= 2 and draw.chance(0.3) else " "
    return f"{value}{glue}{name}".strip()


def size(draw: Draw, low: int, high: int) -> int | float:
    value = draw.integer(low, high) if draw.chance(0.6) else draw.decimal(low, high, 1)
    return int(value) if value == int(value) else value


def power_of(unit: str, power: int) -> str:
    return f" {unit}{('', '', '²', '³')[power]}" if unit else ""


@family("geometry", number=True, weight=1.5)
def circle_story(draw: Draw) -> tuple[Item, ...]:
    """Around or inside something round, by radius or diameter."""
    around, radius = draw.chance(0.5), draw.chance(0.5)
    thing, unit, low, high = draw.pick(
        ("circle", "cm", 1, 80), ("circle", "", 1, 60), ("circle", "m", 1, 60), ("garden", "m", 3, 40), ("pond", "m", 2, 30), ("pizza", "cm", 20, 45), ("table", "cm", 60, 180),
        ("wheel", "cm", 20, 120), ("plate", "cm", 10, 40), ("pool", "m", 2, 20), ("clock", "cm", 10, 60), ("field", "m", 10, 90),
        ("rug", "m", 1, 5), ("cake", "cm", 15, 40), ("flower bed", "m", 1, 9), ("track", "m", 20, 200), ("lid", "mm", 20, 200), ("window", "in", 10, 60), ("fountain", "ft", 5, 40),
    )  # fmt: skip
    value, form = size(draw, low, high), decimals(draw)
    round_thing = thing if thing == "circle" else draw.pick("round ", "circular ") + thing
    by = "radius" if radius else "diameter"
    width = length(value, unit, draw)
    words = draw.pick(f"{by} {width}", f"{by} of {width}", f"a {by} of {width}", f"{by} = {width}", f"{width} {by}", f"a {width} {by}")  # fmt: skip
    edge = (
        "<find> the [circumference|perimeter] of a {t} with {d}",
        "how [long|far] is it around a {t} with {d}",
        "[rope|a band|a fence|a wire] once round a {t} with {d}: what length",
        "[circumference|perimeter][:| of|,] {t}, {d}",
        "what is the distance [around|round] a {t} that has {d}",
        "{n} [runs|walks|goes] once around a {t}, {d}. how far is that",
        "a {t} has {d}. [how long is its edge|what is its circumference|what's the way around it]",
        "[how much|what length of] [string|ribbon|border|tape|wire|edging] goes around a {t} [with|that has] {d}",
        "my {t} has {d}; [circumference|how long is the rim]",
        "if a {t} has {d}, what is its circumference",
        "[given|knowing] {d}, what is the circumference of the {t}",
    )
    inside = (
        "<find> the area of a {t} with {d}",
        "how [big|large] is a {t} with {d}",
        "[area|surface][:| of|,] {t}, {d}",
        "area of a {t}, {d}",
        "a {t} has {d}. [what area does it cover|what is its area|how much space does it take]",
        "[how much|what area of] [grass|cloth|glass|dough|paint|carpet] [covers|fills|do I need for] a {t} with {d}",
        "{n} wants to cover a {t} with {d}. [which area|what area] is that",
        "my {t} has {d}; [area|surface]",
        "what [area|surface] does a {t} [of|with] {d} have",
        "[given|knowing] {d}, what is the area of the {t}",
        "if a {t} has {d}, what is the area inside",
    )
    templates = edge if around else inside
    prompt = draw.phrase(*templates, t=round_thing, d=words, n=draw.pick(*NAMES)) + form.said
    formula = {
        (True, True): f"2 * math.pi * {value}", (True, False): f"math.pi * {value}",
        (False, True): f"math.pi * {value} ** 2", (False, False): f"math.pi * ({value} / 2) ** 2",
    }[around, radius]  # fmt: skip
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    name = "circumference" if around else "area"
    suffix = power_of(unit, 1 if around else 2)
    think = f"The {name} of a circle with {by} {value}: {formula}."
    return ask(articled(prompt), code, f"The {name} is **{{out}}{suffix}**.", think=think)


@family("geometry", number=True, weight=1.5)
def rectangle_story(draw: Draw) -> tuple[Item, ...]:
    """A floor to cover or a field to fence."""
    around = draw.chance(0.4)
    unit = draw.pick("m", "m", "m", "ft", "cm", "")
    a, b = size(draw, 2, 30), size(draw, 2, 30)
    form = decimals(draw, asked=0.2)
    first, second = length(a, unit, draw), length(b, unit, draw)
    sides = draw.pick(f"{first} by {second}", f"{first} x {second}", f"{a} x {second}", f"{a} by {second}", f"{first} long and {second} wide", f"{second} wide and {first} long")  # fmt: skip
    edge = (
        "a [field|garden|yard|meadow|paddock] is {s}. how [much|long a] fence [do I need|goes around it]",
        "how [many metres|much] of [fencing|fence|skirting|border] for a [plot|garden|field|room] of {s}",
        "<find> the perimeter of a rectangle, {s}",
        "perimeter of a [room|garden|rectangle|court] {s}",
        "{n} walks once around a [field|park|block] that is {s}. how far",
        "what is the way around a [court|pitch|rectangular lake] of {s}",
        "I want to frame a [picture|poster|window], {s}. how much frame do I need",
        "rectangle {s}, perimeter",
        "how [long|much] is the edge of a [carpet|table|sheet] of {s}",
        "[my|our] [garden|terrace|yard] measures {s}. what's the perimeter",
    )
    inside = (
        "[carpet|flooring|parquet] for a [bedroom|hall|office], {s}: what area do I order",
        "how [much|big a] [carpet|lawn|tarp|sheet] for a [room|garden|yard] of {s}",
        "what is the [area|floor area|floor space] of a [room|flat|kitchen|garage] {s}",
        "area of a [room|garden|rectangle|plot|wall] {s}",
        "[my|our] [living room|garden|terrace|office] measures {s}. how [big|large] is it",
        "{n} wants to [paint|cover|tile|plaster] a wall of {s}. what area is that",
        "rectangle {s}, area",
        "how [large|big] is a [field|plot|pitch|poster|screen] of {s}",
        "I have to [mow|seed|dig|cover] a [lawn|field|bed] that is {s}, what area is it",
        "a [plot|court|roof|blanket] of {s} covers what area",
        "what's the surface of a [board|sheet|panel] of {s}",
    )  # fmt: skip
    prompt = draw.phrase(*(edge if around else inside), s=sides, n=draw.pick(*NAMES)) + form.said
    formula = f"2 * ({a} + {b})" if around else f"{a} * {b}"
    code = f"result = {form.code(formula)}\nprint(result)"
    name, power = ("perimeter", 1) if around else ("area", 2)
    answer = f"The {name} is **{{out}}{power_of(unit, power)}**."
    return ask(articled(prompt), code, answer, think=f"The {name} of {a} by {b}: {formula}.")


@family("geometry", number=True)
def triangle_of_sides(draw: Draw) -> tuple[Item, ...]:
    """Heron's formula."""
    while True:
        a, b, c = (size(draw, 3, 40) for _ in range(3))
        if max(a, b, c) < 0.95 * (a + b + c - max(a, b, c)):
            break
    if draw.chance(0.3):
        a, b, c = draw.pick((3, 4, 5), (5, 12, 13), (6, 25, 29), (7, 15, 20), (9, 10, 17), (10, 13, 13), (8, 15, 17), (5, 5, 6), (17, 25, 28), (12, 17, 25))  # fmt: skip
    unit, form = draw.pick("", "", "cm", "m"), decimals(draw, asked=0.25)
    sides = draw.pick(f"{a}, {b} and {c}", f"{a}, {b}, {c}", f"{a} {b} {c}", f"{a}, {b} and {c}", f"{a}-{b}-{c}")  # fmt: skip
    sides = f"{sides} {unit}".strip()
    prompt = draw.phrase(
        "<find> the area of a triangle with [sides|the sides|side lengths] {s}",
        "triangle [sides|a, b, c =] {s}[: area|. what is its area|, how big is it]",
        "a triangle has [sides|the sides|edges of] {s}. [what is its area|how large is it|find the area]",
        "[area|surface] of [a|the] triangle {s}",
        "[use heron's formula|heron's formula|heron][:| for] sides {s}",
        "the three sides of a [triangle|triangular plot|triangular field|sail] are {s}, <find> the area",
        "how [big|large] is a [triangular garden|triangle|triangular piece of land] with sides {s}",
        "three sides: {s}. area of [the|this] triangle",
        "{n} [has|owns|draws] a triangle of sides {s} and [wants|needs] its area",
        "sides {s}, what area [does the triangle have|do they enclose]",
        s=sides, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    code = (
        f"import math\na, b, c = {a}, {b}, {c}\ns = (a + b + c) / 2\n"
        f"result = {form.code('math.sqrt(s * (s - a) * (s - b) * (s - c))')}\nprint(result)"
    )
    think = f"Heron's formula with the sides {a}, {b}, {c}."
    return ask(prompt, code, f"The area is **{{out}}{power_of(unit, 2)}**.", think=think)


_POLYGONS = {3: "triangle", 4: "square", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon", 9: "nonagon", 10: "decagon", 12: "dodecagon"}  # fmt: skip


@family("geometry", number=True)
def polygon_angles(draw: Draw) -> tuple[Item, ...]:
    n = draw.pick(draw.integer(5, 12), draw.integer(5, 40))
    name = draw.pick(f"{n}-gon", f"{n}-gon", f"polygon with {n} sides", f"{n} sided polygon", f"{n}-sided polygon", _POLYGONS.get(n, f"{n}-gon"))  # fmt: skip
    said, formula, answer = draw.pick(
        (("interior angle", "inner angle", "inside angle", "each interior angle", "size of an interior angle"), f"({n} - 2) * 180 / {n}", "Each interior angle is **{out}°**."),
        (("interior angle", "inner angle", "angle at each corner"), f"({n} - 2) * 180 / {n}", "Each interior angle is **{out}°**."),
        (("sum of the interior angles", "angle sum", "total of all inner angles", "sum of all the angles inside"), f"({n} - 2) * 180", "The interior angles add up to **{out}°**."),
        (("exterior angle", "outer angle", "central angle"), f"360 / {n}", "The angle is **{out}°**."),
        (("number of diagonals", "count of diagonals"), f"{n} * ({n} - 3) // 2", "It has **{out}** diagonals."),
    )  # fmt: skip
    prompt = draw.phrase(
        "<find> the {w} of a regular {p}",
        "{w}[:| of|,| of a|, ] regular {p}",
        "a regular {p}: [what is|find|how big is] the {w}",
        "<what> the {w} in a regular {p}",
        "[for|in|given] a regular {p}, <find> the {w}",
        "I am drawing a regular {p}. [what is|how large is|I need] the {w}",
        "regular {p}, {w}",
        "if all sides and angles of the {p} are equal, what is the {w}",
        "what {w} does a regular {p} have",
        "tell me [about a|for the] regular {p}, its {w}",
        w=draw.pick(*said), p=name,
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(articled(prompt), code, answer, think=f"With {n} sides: {formula}.")


def point(draw: Draw, dimensions: int = 2) -> tuple[int | float, ...]:
    if draw.chance(0.15):
        return tuple(draw.decimal(-9, 9, 1) for _ in range(dimensions))
    top = draw.pick(6, 10, 20)
    return tuple(draw.random.randint(-top, top) for _ in range(dimensions))


def typed_points(draw: Draw, *points: tuple[int | float, ...]) -> list[str]:
    form, comma = draw.pick("({})", "({})", "({})", "[{}]"), draw.pick(", ", ",", ", ", "; ", "|")
    letters = draw.chance(0.15) and form == "({})"
    texts = [form.format(comma.join(map(str, p))) for p in points]
    return [f"{'ABCD'[i]}{t}" for i, t in enumerate(texts)] if letters else texts


def different(draw: Draw, dimensions: int = 2) -> tuple[tuple[int | float, ...], ...]:
    p = q = point(draw, dimensions)
    while any(a == b for a, b in zip(p, q, strict=True)):
        q = point(draw, dimensions)
    return p, q


@family("geometry", number=True)
def point_distance(draw: Draw) -> tuple[Item, ...]:
    p, q = different(draw, draw.pick(2, 2, 2, 3))
    a, b = typed_points(draw, p, q)
    form = decimals(draw, 4, asked=0.25)
    prompt = draw.phrase(
        "<find> the distance [between|from] {a} [and|to] {b}",
        "distance between [the points|points|] {a} and {b}",
        "distance {a} {b}",
        "how far [apart are|is it between] [the points |]{a} and {b}",
        "how far is {a} from {b}",
        "how long is the [line|segment|line segment|straight line] from {a} to {b}",
        "[two points|points] {a} and {b}[: distance|, find their distance|. how far apart are they]",
        "euclidean distance [of|between] {a} and {b}",
        "a [drone|robot|ship|ant] goes straight from {a} to {b}. how far [does it go|is that]",
        "[given|take] the points {a}, {b}, [compute|work out|what is] the distance",
        "on [the map|a grid|the coordinate plane] I am at {a} and the [shop|station|treasure|camp] is at {b}. how far is it straight",
        "length of the segment [joining|between|from] {a} [and|to] {b}",
        a=a, b=b,
    ) + form.said  # fmt: skip
    code = f"import math\nresult = {form.code(f'math.dist({p}, {q})')}\nprint(result)"
    return ask(prompt, code, "The distance is **{out}**.", think=f"math.dist of {p} and {q}.")


@family("geometry")
def midpoint(draw: Draw) -> tuple[Item, ...]:
    p, q = different(draw)
    a, b = typed_points(draw, p, q)
    prompt = draw.phrase(
        "<find> the [midpoint|middle|mid point|centre] [between|of] {a} and {b}",
        "[midpoint|mid-point|middle point][:| of| between] {a} and {b}",
        "[midpoint|middle] of the [segment|line|line segment] from {a} to {b}",
        "[which|what] point is [halfway|in the middle|exactly half way] between {a} and {b}",
        "[where is|give me] the point half way from {a} to {b}",
        "a line goes from {a} to {b}. [where is its middle|what is its midpoint]",
        "we want to meet in the middle: I am at {a}, you are at {b}. where do we meet",
        "{a} and {b}, midpoint",
        "coordinates of the midpoint of {a}, {b}",
        "the ends of a [diameter|stick|segment] are {a} and {b}. [centre|where is the centre|find the middle]",
        "[given|for] the points {a} and {b}, <find> the midpoint",
        a=a, b=b,
    )  # fmt: skip
    code = f"x = round(({p[0]} + {q[0]}) / 2, 4)\ny = round(({p[1]} + {q[1]}) / 2, 4)\nprint((x, y))".replace("+ -", "- ")  # fmt: skip
    think = f"The mean of the x values {p[0]} and {q[0]}, and of the y values {p[1]} and {q[1]}."
    return ask(prompt, code, "The midpoint is **{out}**.", think=think)


@family("geometry", number=True)
def slope_of_points(draw: Draw) -> tuple[Item, ...]:
    p, q = different(draw)
    a, b = typed_points(draw, p, q)
    prompt = draw.phrase(
        "<find> the [slope|gradient] of the line through {a} and {b}",
        "[slope|gradient] [between|through|of] {a} and {b}",
        "a line [passes|goes|runs] through {a} and {b}. [what is its slope|how steep is it|gradient]",
        "how steep is the [line|straight line] from {a} to {b}",
        "the points {a} and {b} are on a line. <find> its [slope|gradient]",
        "line through {a}, {b}: slope",
        "m for the line [joining|connecting] {a} and {b}",
        "rise over run from {a} to {b}",
        "[given|with] two points {a} and {b}, what is the slope",
        "what [slope|gradient] does a line have that joins {a} with {b}",
        a=a, b=b,
    )  # fmt: skip
    code = f"x1, y1 = {p[0]}, {p[1]}\nx2, y2 = {q[0]}, {q[1]}\nresult = round((y2 - y1) / (x2 - x1), 4)\nprint(result)"
    think = f"The change of y over the change of x, from {p} to {q}."
    return ask(prompt, code, "The slope is **{out}**.", think=think)


@family("geometry")
def line_through(draw: Draw) -> tuple[Item, ...]:
    """Slope and intercept of the line through two points."""
    p, q = different(draw)
    a, b = typed_points(draw, p, q)
    prompt = draw.phrase(
        "<find> the [equation|line equation] of the [line|straight line] through {a} and {b}",
        "[equation of the line|line equation|straight line] through {a} and {b}",
        "[which|what] line [goes|passes|runs] through {a} and {b}",
        "y = mx + b through [the points |]{a} and {b}[, find m and b|]",
        "slope and [intercept|y-intercept] of the line through {a} and {b}",
        "a line passes through {a} and {b}. [what is its equation|give m and b|slope and intercept]",
        "find m and b so that y = mx + b [contains|goes through] {a} and {b}",
        "linear function through {a}, {b}",
        "the points {a} and {b} [lie on|define] a line. its slope and y-intercept",
        a=a, b=b,
    )  # fmt: skip
    code = (
        f"x1, y1 = {p[0]}, {p[1]}\nx2, y2 = {q[0]}, {q[1]}\nm = (y2 - y1) / (x2 - x1)\n"
        "b = y1 - m * x1\nprint(round(m, 4), round(b, 4))"
    )
    think = f"Slope from {p} to {q}, then the intercept y1 - m * x1."
    return ask(prompt, code, "Slope and intercept of the line: **{out}**.", think=think)


_SOLIDS = {
    ("box", "surface area"): ("2 * (a * b + a * c + b * c)", 3, 2),
    ("box", "volume"): ("a * b * c", 3, 3),
    ("box", "space diagonal"): ("math.sqrt(a ** 2 + b ** 2 + c ** 2)", 3, 1),
}


@family("geometry", number=True)
def box_of_three(draw: Draw) -> tuple[Item, ...]:
    """Surface, volume and diagonal of a box given as 12 by 8 by 5."""
    kind = draw.pick("surface area", "surface area", "volume", "volume", "space diagonal")
    formula, _, power = _SOLIDS["box", kind]
    a, b, c = (size(draw, 2, 60) for _ in range(3))
    unit, form = draw.pick("cm", "cm", "m", "", "in", "mm"), decimals(draw, asked=0.2)
    sizes = draw.pick(f"{a} by {b} by {c}", f"{a} x {b} x {c}", f"{a}x{b}x{c}", f"{a}, {b} and {c}", f"{a} by {b} by {c}")  # fmt: skip
    if unit:
        sizes = f"{sizes} {unit}"
        if draw.chance(0.2):
            sizes = f"{a} {unit} by {b} {unit} by {c} {unit}"
    templates: dict[str, tuple[str, ...]] = {
        "surface area": (
            "<find> the [surface area|surface|total surface] of a [box|cuboid|crate|block] {s}",
            "[surface area|total surface|surface] [of a|of the|for a|] [box|cuboid|rectangular prism|parcel], {s}",
            "how much [paper|wrapping paper|paint|cardboard] [covers|do I need for|wraps] a [box|gift|present|parcel] of {s}, no overlap",
            "a [box|brick|case] measures {s}. [what is its surface area|how big is its surface]",
            "box {s}[:|,] surface area",
            "I want to [paint|wrap|cover] all six sides of a [box|chest] {s}. what area is that",
            "what's the surface of a [cuboid|rectangular box] with [sides|edges] {s}",
        ),
        "volume": (
            "<find> the volume of a [box|cuboid|crate|block] {s}",
            "[volume|capacity] [of a|of the|for a|] [box|cuboid|rectangular prism|parcel|container], {s}",
            "how much fits into a [box|container|case|drawer] of {s}",
            "a [box|brick|suitcase|room] measures {s}. [what is its volume|how much space is inside]",
            "box {s}[:|,] volume",
            "I dig a [hole|pit|trench] of {s}. how much earth [comes out|is that]",
            "what volume does a [cuboid|rectangular box|block] of {s} have",
        ),
        "space diagonal": (
            "<find> the [space diagonal|diagonal|longest diagonal] of a [box|cuboid|room] {s}",
            "how long a [stick|rod|fishing rod|pole] fits into a [box|crate|room] of {s}",
            "corner to opposite corner of a [box|room|crate] {s}",
            "[longest straight line|space diagonal] in a box {s}",
            "a box measures {s}, how long is the diagonal [through the inside|from corner to corner]",
            "longest [rod|pole|stick] inside a [container|box] {s}",
        ),
    }  # fmt: skip
    prompt = draw.phrase(*templates[kind], s=sizes) + form.said
    head = "import math\n" if "math" in formula else ""
    code = f"{head}a, b, c = {a}, {b}, {c}\nresult = {form.code(formula)}\nprint(result)"
    answer = f"The {kind} is **{{out}}{power_of(unit, power)}**."
    return ask(articled(prompt), code, answer, think=f"A box of {a}, {b}, {c}: {formula}.")


_ROUND = (
    ("cylinder", "volume", "math.pi * r ** 2 * h", 3, ("cylinder", "cylinder", "can", "pipe", "tank", "round pool", "cup")),
    ("cylinder", "surface area", "2 * math.pi * r * (r + h)", 2, ("cylinder", "can", "closed cylinder")),
    ("cylinder", "lateral surface", "2 * math.pi * r * h", 2, ("cylinder", "pipe", "column")),
    ("cone", "volume", "math.pi * r ** 2 * h / 3", 3, ("cone", "cone", "paper cone", "funnel", "heap of sand in the form of a cone")),
    ("sphere", "volume", "4 / 3 * math.pi * r ** 3", 3, ("sphere", "sphere", "ball", "globe", "bubble", "round balloon")),
    ("sphere", "surface area", "4 * math.pi * r ** 2", 2, ("sphere", "ball", "globe", "balloon")),
    ("hemisphere", "volume", "2 / 3 * math.pi * r ** 3", 3, ("hemisphere", "half sphere", "dome", "bowl in the form of a half sphere")),
)  # fmt: skip


@family("geometry", number=True, weight=1.5)
def round_solid(draw: Draw) -> tuple[Item, ...]:
    """Cylinders, cones and spheres, by radius or by diameter."""
    solid, kind, formula, power, names = draw.pick(*_ROUND)
    tall, diameter = solid in ("cylinder", "cone"), draw.chance(0.45)
    value, h = size(draw, 2, 40), size(draw, 2, 60)
    unit, form = draw.pick("cm", "cm", "m", "", "in", "mm"), decimals(draw)
    by = draw.pick("diameter", "diameter", "diam.") if diameter else draw.pick("radius", "radius", "r")  # fmt: skip
    wide = length(value, unit, draw)
    sizes = draw.pick(f"{by} {wide}", f"{by} of {wide}", f"{by} = {wide}", f"{wide} {by}")
    if tall:
        high = length(h, unit, draw)
        sizes += draw.pick(" and ", ", ", " and ") + draw.pick(f"height {high}", f"height of {high}", f"height = {high}", f"{high} high", f"{high} height", f"h = {high}")  # fmt: skip
    name = draw.pick(*names)
    word = {"volume": draw.pick("volume", "volume", "volume", "capacity"), "surface area": draw.pick("surface area", "surface", "total surface")}.get(kind, draw.pick("lateral surface", "side area", "curved surface area"))  # fmt: skip
    prompt = draw.phrase(
        "<find> the {w} of a {t} with {s}",
        "{w} of a {t}[, | with | of |: ]{s}",
        "{w}[:| of|,] {t}, {s}",
        "a {t} has {s}[: what is its|. what is its|, find its|; its] {w}",
        "I need the {w} for a {t}, {s}",
        "what {w} does a {t} [of|with] {s} have",
        "how [big|large] is the {w} of a {t} with {s}",
        "my {t} has {s}. <what> the {w}",
        "{n} [bought|built|has|needs] a {t} with {s}. what's the {w}",
        "{t}: {s}. {w}",
        "[given|for] a {t} with {s}, [calculate|compute|determine] the {w}",
        "if a {t} has {s}, what's its {w}",
        w=word, t=name, s=sizes, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    r = f"{value} / 2" if diameter else f"{value}"
    lines = f"r = {r}\nh = {h}\n" if tall else f"r = {r}\n"
    code = f"import math\n{lines}result = {form.code(formula)}\nprint(result)"
    half = "half the diameter" if diameter else "the radius"
    think = f"r is {half}, {r}" + (f", and h is {h}" if tall else "") + f": {formula}."
    answer = f"The {kind} is **{{out}}{power_of(unit, power)}**."
    return ask(articled(prompt), code, answer, think=think)


@family("geometry", number=True, weight=1.5)
def missing_leg(draw: Draw) -> tuple[Item, ...]:
    """The other leg of a right triangle, mostly under a ladder."""
    leg = size(draw, 1, 20)
    if draw.chance(0.4):
        x, _, z = draw.pick((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (4, 3, 5), (12, 5, 13))  # fmt: skip
        factor = draw.pick(1, 2, 0.5, 3, 0.1)
        leg, slant = round(x * factor, 1), round(z * factor, 1)
    else:
        slant = round(leg * draw.random.uniform(1.1, 4), draw.pick(0, 1)) + 1
    leg, slant = (int(v) if v == int(v) else v for v in (leg, slant))
    unit, form = draw.pick("m", "m", "ft", "cm", ""), decimals(draw, asked=0.25)
    ladder = draw.chance(0.55) and unit != "cm"
    stories = (
        "my ladder measures {c}; I put its foot {a} from the house. up to which height does it go",
        "a {c} ladder stands {a} from the [wall|house]. how high [up |]does it [reach|get]",
        "ladder of {c}, foot {a} from the wall[: height|, how far up|, what height]",
        "how high [up the wall |]does a ladder of {c} reach if its [foot|base|bottom] is {a} from the wall",
        "the top of a {c} ladder is {a} up the wall. how far is the foot from the wall",
        "a [rope|wire|cable] of {c} runs from the top of a [pole|mast|tent] to a point {a} from its foot. how [tall|high] is the pole",
        "a kite is on {c} of string and {a} away along the ground. how high is it",
        "a ramp is {c} long and covers {a} on the ground. how high does it go",
        "the foot of my ladder is {a} from the wall and the ladder is {c}. which height can I reach",
        "a tree breaks; the {c} top touches the ground {a} from the trunk. how high is the stump",
    )
    plain = (
        "<find> the [other|missing|second|third] [side|leg] of a right triangle with hypotenuse {c} and [leg|one leg|side] {a}",
        "right triangle, hypotenuse {c}, [leg|one leg|a leg of] {a}. [other leg|missing leg|how long is the other side]",
        "hypotenuse {c}, leg {a}[: other leg|, what's the other leg|. find b]",
        "c = {c}, a = {a}, b = ? [right triangle|pythagoras|in a right-angled triangle]",
        "the diagonal of a rectangle is {c} and one side is {a}. [how long is|find] the other side",
        "a right triangle has a leg of {a} and the hypotenuse is {c}. how long is the [other|second] leg",
        "[pythagoras|use pythagoras]: longest side {c}, short side {a}, the third one",
        "a [screen|tv|door] has a diagonal of {c} and is {a} wide. how [high|tall] is it",
        "if the hypotenuse is {c} and one leg {a}, what is the other [leg|one]",
    )
    prompt = draw.phrase(*(stories if ladder else plain), a=length(leg, unit, draw), c=length(slant, unit, draw)) + form.said  # fmt: skip
    code = f"import math\nresult = {form.code(f'math.sqrt({slant} ** 2 - {leg} ** 2)')}\nprint(result)"  # fmt: skip
    think = f"Pythagoras: the longest side is {slant}, one leg is {leg}."
    return ask(articled(prompt), code, f"It is **{{out}}{power_of(unit, 1)}**.", think=think)


@family("geometry", number=True)
def third_angle(draw: Draw) -> tuple[Item, ...]:
    """What is left of 180, 90 or 360 degrees."""
    kind = draw.pick(180, 180, 180, "two", 90, 360)
    a, b, c = draw.integer(20, 80), draw.integer(20, 80), draw.integer(40, 120)
    deg = draw.pick(" degrees", "°", " degrees", " deg", "")
    templates: tuple[str, ...]
    if kind == 180:
        formula = f"180 - {a} - {b}"
        templates = (
            "of a triangle I know two angles, {a} and {b}{d}. [how large is the remaining one|what is left for the third]",
            "a triangle has angles [of |]{a} and {b}{d}. [the third|third angle|how large is the other one|missing angle]",
            "<find> the third angle of a triangle with angles {a} and {b}{d}",
            "triangle[:|,|;] angles {a}{d} and {b}{d}, third angle",
            "in a triangle, one angle is {a}{d}, [another|the second] {b}{d}. what's [left for the third|the last one]",
            "alpha = {a}{d}, beta = {b}{d}. [gamma|gamma = ?|find gamma]",
            "missing angle in a triangle with {a}{d} and {b}{d}",
            "if two angles in a triangle measure {a}{d} and {b}{d}, what does the third measure",
            "third angle of a triangle: {a}, {b}",
            "{n} measured two corners of a triangle: {a}{d} and {b}{d}. how big is the third corner",
        )
    elif kind == 360:
        formula = f"360 - {a} - {b} - {c}"
        templates = (
            "three angles of a quadrilateral are {a}, {b} and {c}{d}. [what is|find] the fourth",
            "a [four sided shape|quadrilateral|four-cornered figure] has angles {a}, {b}, {c}{d}[: fourth angle|. how big is the last one]",
            "fourth angle of a quadrilateral with {a}, {b} and {c}{d}",
            "<find> the missing angle of a quadrilateral: {a}, {b}, {c}{d}",
            "three sectors of a pie chart take {a}, {b} and {c}{d}. how many degrees are left",
        )
    elif kind == 90:
        formula = f"90 - {a}"
        templates = (
            "<find> the complement of {a}{d}, the angle",
            "complementary angle [of|to|for] {a}{d}",
            "[which|what] angle makes {a}{d} a right angle",
            "a right triangle has an angle of {a}{d}. [what is|how big is] the other [acute|small|sharp] angle",
            "right-angled triangle, one angle {a}{d}, the other [acute|non-right] one",
        )
    else:
        formula = f"180 - {a}"
        templates = (
            "<find> the supplement of [an angle of |]{a}{d}",
            "supplementary angle [of|to|for] {a}{d}",
            "two angles on a straight line, one is {a}{d}. [the other|what is the other]",
            "[which|what] angle together with {a}{d} makes a straight line",
            "neighbouring angle on a line: {a}{d}",
        )
    prompt = draw.phrase(*templates, a=a, b=b, c=c, d=deg, n=draw.pick(*NAMES))
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, "The angle is **{out}°**.", think=f"What is left: {formula}.")


@family("geometry", number=True)
def trapezoid(draw: Draw) -> tuple[Item, ...]:
    a, b, h = size(draw, 3, 40), size(draw, 3, 40), size(draw, 2, 30)
    unit, form = draw.pick("", "cm", "m"), decimals(draw, asked=0.15)
    prompt = draw.phrase(
        "<find> the area of a {t} with parallel sides {a} and {b} and height {h}",
        "{t}: the parallel sides measure {a} and {b}, the height is {h}. [area|what area does it have]",
        "a {t} has [bases|parallel sides|the bases] {a} and {b} and [a height of|height] {h}. [area|how big is it|find the area]",
        "area {t}[:|,] a = {a}, c = {b}, h = {h}",
        "{t}, [bases|sides] {a}, {b}, height {h}, area",
        "[parallel sides|the parallel sides are] {a} and {b}, the distance between them is {h}. area of the {t}",
        "a [field|plot|roof side|table top] is a {t}: {a} and {b} are parallel, {h} apart. what area",
        "how [big|large] is a {t} of height {h} whose parallel sides are {a} and {b}",
        "[for|given] a {t} with height {h}, bases {a} and {b}, <find> the area",
        t=draw.pick("trapezoid", "trapezoid", "trapezium", "trapeze"), a=f"{a} {unit}".strip(), b=f"{b} {unit}".strip(), h=f"{h} {unit}".strip(),
    ) + form.said  # fmt: skip
    code = f"result = {form.code(f'({a} + {b}) / 2 * {h}')}\nprint(result)"
    think = f"The mean of {a} and {b}, times the height {h}."
    return ask(prompt, code, f"The area is **{{out}}{power_of(unit, 2)}**.", think=think)


@family("geometry", number=True, weight=1.5)
def tiles_needed(draw: Draw) -> tuple[Item, ...]:
    """How many small ones cover a floor; metres and centimetres."""
    side, other = draw.pick((30, 30), (20, 20), (50, 50), (40, 40), (25, 25), (10, 10), (60, 30), (60, 60), (20, 10), (15, 15))  # fmt: skip
    a = side * draw.integer(4, 25) / 100
    b = other * draw.integer(4, 25) / 100
    if draw.chance(0.3):
        a, b = draw.decimal(2, 9, 1), draw.decimal(2, 9, 1)
    a, b = (int(v) if v == int(v) else round(v, 2) for v in (a, b))
    tile = draw.pick(f"{side} cm x {other} cm", f"{side} by {other} cm", f"{side} x {other} cm", f"{side}x{other} cm", f"{side}cm by {other}cm")  # fmt: skip
    floor = draw.pick(f"{a} m x {b} m", f"{a} by {b} m", f"{a} m by {b} m", f"{a} x {b} metres", f"{a}m x {b}m")  # fmt: skip
    prompt = draw.phrase(
        "how many [tiles|slabs|panels|squares] [of |]{t} [for|cover|do I need for] a [floor|wall|terrace|bathroom] [of |]{f}",
        "a [floor|room|patio|wall|kitchen] is {f}. how many {t} [tiles|slabs|stones] [are needed|do I need|fit|cover it]",
        "number of [tiles|slabs|carpet squares] ({t}) for a [floor|wall|hall] of {f}",
        "[tiles|slabs] {t}, [floor|room|area] {f}, how many",
        "I want to [tile|pave|cover] {f} with [tiles|stones|slabs] of {t}. how many [do I need|should I buy]",
        "how many {t} tiles [go into|make|fill] {f}",
        "{n} [tiles|paves] a [bathroom|path|balcony] of {f}. each tile is {t}. <howmany> tiles",
        "my [bathroom|kitchen|balcony] measures {f}; the tiles are {t}. [how many|count]",
        "each tile is {t}. how many for {f}",
        "to cover {f} I need how many tiles measuring {t}",
        t=tile, f=floor, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import math\nresult = math.ceil(round({a} * {b} / ({side / 100} * {other / 100}), 6))\n"
        "print(result)"
    )
    think = f"The floor {a} by {b} m over the tile {side / 100} by {other / 100} m, rounded up."
    return ask(articled(prompt), code, "You need **{out}** tiles.", think=think)


@family("geometry", number=True)
def shadow_height(draw: Draw) -> tuple[Item, ...]:
    """Similar triangles."""
    stick, shadow, far = draw.decimal(1, 2.3, 1), draw.decimal(0.5, 4, 1), size(draw, 4, 40)
    unit = draw.pick("m", "m", "ft")
    prompt = draw.phrase(
        "a {a} [stick|pole|post|person] [casts|throws|has] a {b} shadow. a [tree|tower|building|flagpole]'s shadow is {c}. how [tall|high] is it",
        "the shadow of a [tree|tower|house] is {c}, that of a {a} [stick|person|post] is {b}. how [tall|high] is the first one",
        "{n} is {a} tall with a shadow of {b}. [the tree next to {n}|a lamp post] has a shadow of {c}; how tall is [it|that]",
        "similar triangles: height {a}, shadow {b}; shadow {c}, height",
        "if a post of {a} makes a shadow of {b}, how high is a [mast|tree|chimney] with a shadow of {c}",
        "at the same time of day a {a} rod has a {b} shadow and a tower a {c} shadow. tower height",
        "shadow {c}; a {a} person casts {b}. how tall is the [building|tree|statue]",
        a=f"{stick} {unit}", b=f"{shadow} {unit}", c=f"{far} {unit}", n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({stick} / {shadow} * {far}, 2)\nprint(result)"
    think = f"{stick} of height for {shadow} of shadow, times the shadow {far}."
    return ask(articled(prompt), code, f"It is **{{out}} {unit}** tall.", think=think)


@family("geometry", number=True)
def map_scale(draw: Draw) -> tuple[Item, ...]:
    scale = draw.pick(500, 1000, 2500, 5000, 10000, 20000, 25000, 50000, 100000, 200000, 500000)
    unit, divisor = ("km", 100000) if scale >= 5000 else ("m", 100)
    far = size(draw, 2, 30)
    shown = draw.pick(str(scale), str(scale), f"{scale:,}")  # fmt: skip
    prompt = draw.phrase(
        "on a map [with|of|at] scale 1:{s} two [towns|villages|points] are {c} cm apart. how [far|many {u}] is that [in reality|really|in {u}]",
        "map scale 1:{s}, {c} cm on the map[, real distance in {u}|: how many {u}|. how far in {u}]",
        "{c} cm on a 1:{s} map [is|are|means] how many {u}",
        "<find> the real distance in {u} for {c} cm on a 1 : {s} map",
        "the map is 1:{s}. I measure {c} cm [between two lakes|from the hut to the summit]. how many {u}",
        "a [hike|route|road] is {c} cm long on my 1:{s} map, what is that in {u}",
        "scale 1 to {s}: {c} cm is what in {u}",
        "[a plan|a drawing|a map] has the scale 1:{s}. how long in {u} is a line of {c} cm",
        s=shown, c=far, u=unit,
    )  # fmt: skip
    code = f"result = round({far} * {scale} / {divisor}, 4)\nprint(result)"
    think = f"{far} cm times {scale}, and {divisor} cm are one {unit}."
    return ask(prompt, code, f"In reality it is **{{out}} {unit}**.", think=think)


@family("geometry", number=True)
def height_from_angle(draw: Draw) -> tuple[Item, ...]:
    """Sine, cosine and tangent in a right triangle."""
    angle, side = draw.integer(10, 75), size(draw, 2, 90)
    unit, form = draw.pick("m", "m", "ft", "cm"), decimals(draw, asked=0.3)
    deg = draw.pick(" degrees", "°", " degrees", " deg")
    kind = draw.pick("tan", "tan", "sin", "cos")
    templates: tuple[str, ...] = {
        "tan": (
            "I stand {x} from a [tower|tree|building] and see its top at {g}. how [high|tall] is it",
            "angle of elevation {g}, distance {x}: height",
            "the angle of elevation to the top of a [tree|tower|cliff] is {g} from {x} away. how tall is it",
            "from {x} away the top of a [church|mast|pole] appears at {g}. <find> its height",
            "right triangle, angle {g}, adjacent side {x}. opposite side",
            "how high is a [flagpole|building|tree] seen under {g} from a distance of {x}",
            "a shadow is {x} long when the sun stands at {g}. how tall is the [tree|pole]",
        ),
        "sin": (
            "a ladder of {x} [leans|stands] at {g} to the ground. how high does it reach",
            "a ramp {x} long rises at {g}. how high [is its end|does it get]",
            "right triangle, hypotenuse {x}, angle {g}. [opposite side|side opposite the angle]",
            "a kite flies on {x} of string at {g} to the ground. how high is it",
            "a [road|slope] of {x} climbs at {g}; how much height do I gain",
            "{n} skis {x} down a slope of {g}. how much height is lost",
        ),
        "cos": (
            "a ladder of {x} makes {g} with the ground. how far is its foot from the wall",
            "right triangle, hypotenuse {x}, angle {g}. adjacent side",
            "a cable of {x} is fixed at {g} to the ground. how far from the pole does it end",
            "a slope is {x} long at an angle of {g}. how far is it horizontally",
            "the horizontal part of a {x} line at {g}",
        ),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, g=f"{angle}{deg}", x=f"{side} {unit}", n=draw.pick(*NAMES)) + form.said  # fmt: skip
    code = f"import math\nresult = {form.code(f'{side} * math.{kind}(math.radians({angle}))')}\nprint(result)"  # fmt: skip
    think = f"{side} times the {kind} of {angle} degrees."
    return ask(articled(prompt), code, f"It is **{{out}} {unit}**.", think=think)


@family("geometry", number=True)
def angle_from_sides(draw: Draw) -> tuple[Item, ...]:
    a, b = size(draw, 1, 20), size(draw, 2, 40)
    c = a + b
    unit, form = draw.pick("m", "m", "cm", ""), decimals(draw, asked=0.3)
    kind = draw.pick("atan", "atan", "asin")
    templates: tuple[str, ...] = {
        "atan": (
            "a [ramp|road|roof|slope] rises {a} over {b}. what is its angle[ in degrees|]",
            "[slope|incline] angle for a rise of {a} and a run of {b}",
            "right triangle with opposite side {a} and adjacent side {b}[: angle|, angle in degrees|. find the angle]",
            "<find> the angle of a [roof|ramp|stair] that goes up {a} on {b}",
            "a [tree|pole] of {a} throws a shadow of {b}. at what angle is the sun",
            "legs {a} and {b}, how big is the angle opposite {a}",
            "at which angle does a line rise that goes up {a} for {b} across",
        ),
        "asin": (
            "a ladder of {c} reaches {a} up the wall. what angle does it make with the ground",
            "right triangle, hypotenuse {c}, opposite side {a}[: angle|, angle in degrees|. find the angle]",
            "a ramp is {c} long and {a} high. its angle in degrees",
            "<find> the angle opposite the side {a} in a right triangle with hypotenuse {c}",
            "a string of {c} holds a kite at a height of {a}. angle to the ground",
        ),
    }[kind]  # fmt: skip
    c = round(c, 2)
    values = {k: f"{v} {unit}".strip() for k, v in (("a", a), ("b", b), ("c", c))}
    prompt = draw.phrase(*templates, **values) + form.said
    ratio = f"{a} / {b}" if kind == "atan" else f"{a} / {c}"
    code = f"import math\nresult = {form.code(f'math.degrees(math.{kind}({ratio}))')}\nprint(result)"  # fmt: skip
    return ask(articled(prompt), code, "The angle is **{out}°**.", think=f"{kind} of {ratio}, in degrees.")  # fmt: skip


_BACKWARDS = (
    ("radius", "circle", ("area",), "math.sqrt({a} / math.pi)", 2), ("radius", "circle", ("circumference",), "{a} / (2 * math.pi)", 1),
    ("diameter", "circle", ("circumference",), "{a} / math.pi", 1), ("diameter", "circle", ("area",), "2 * math.sqrt({a} / math.pi)", 2),
    ("side", "square", ("area",), "math.sqrt({a})", 2), ("side", "square", ("perimeter",), "{a} / 4", 1), ("side", "square", ("diagonal",), "{a} / math.sqrt(2)", 1),
    ("edge", "cube", ("volume",), "{a} ** (1 / 3)", 3), ("edge", "cube", ("surface area",), "math.sqrt({a} / 6)", 2),
    ("width", "rectangle", ("area", "length"), "{a} / {b}", 2), ("width", "rectangle", ("perimeter", "length"), "{a} / 2 - {b}", 1),
    ("height", "triangle", ("area", "base"), "2 * {a} / {b}", 2), ("radius", "sphere", ("volume",), "(3 * {a} / (4 * math.pi)) ** (1 / 3)", 3),
    ("height", "cylinder", ("volume", "radius"), "{a} / (math.pi * {b} ** 2)", 3), ("height", "box", ("volume", "base area"), "{a} / {b}", 3),
)  # fmt: skip


@family("geometry", number=True)
def size_from_area(draw: Draw) -> tuple[Item, ...]:
    """Backwards: the side from the area, the radius from the circumference."""
    wanted, shape, given, formula, power = draw.pick(*_BACKWARDS)
    b = size(draw, 2, 15)
    a = draw.integer(40, 900)
    if "{b}" in formula and "- {b}" in formula:
        a = round(2 * b) + 2 * draw.integer(2, 40)
    unit, form = draw.pick("", "", "cm", "m"), decimals(draw, asked=0.3)
    first = f"{a}{power_of(unit, power)}"
    parts = [f"{given[0]} {first}"]
    told = [f"{given[0]} is {first}"]
    if len(given) == 2:
        second = f"{b}{power_of(unit, 2 if 'area' in given[1] else 1)}"
        parts.append(f"{given[1]} {second}")
        told.append(f"{given[1]} is {second}")
    prompt = draw.phrase(
        "<find> the {w} of a {t} with {s}",
        "a {t} has {s}. [what is|how long is|find] its {w}",
        "{t} with {s}[: {w}|, {w}|. {w}|, what's the {w}]",
        "the {l} in a {t}. [what is|find] the {w}",
        "if the {l}, what is the {w} of the {t}",
        "{w} of a {t}[:| when| if] {s}",
        "[which|what] {w} has a {t} with {s}",
        "how [big|long] is the {w} of a {t} whose {l}",
        "I [know|have] a {t} with {s} and need its {w}",
        "[given|from] {s}, <find> the {w} of the {t}",
        w=wanted, t=shape, s=" and ".join(parts), l=" and the ".join(told),
    ) + form.said  # fmt: skip
    filled = formula.format(a=a, b=b)
    head = "import math\n" if "math" in filled else ""
    code = f"{head}result = {form.code(filled)}\nprint(result)"
    answer = f"The {wanted} is **{{out}}{power_of(unit, 1)}**."
    return ask(prompt, code, answer, think=f"The {wanted} of the {shape}: {filled}.")


@family("geometry", number=True)
def tank_litres(draw: Draw) -> tuple[Item, ...]:
    """How many litres fit in: a cubic metre is 1000, and 1000 cubic centimetres are one."""
    metres = draw.chance(0.45)
    a, b, c = (draw.decimal(1, 8, 1), draw.decimal(1, 5, 1), draw.decimal(1, 3, 1)) if metres else (draw.integer(10, 120) for _ in range(3))  # fmt: skip
    unit = "m" if metres else "cm"
    sizes = draw.pick(f"{a} {unit} by {b} {unit} by {c} {unit}", f"{a} x {b} x {c} {unit}", f"{a} by {b} by {c} {unit}", f"{a} {unit} long, {b} {unit} wide and {c} {unit} high")  # fmt: skip
    thing = draw.pick("pool", "tank", "water tank", "pond", "basin") if metres else draw.pick("aquarium", "fish tank", "box", "tank", "sink", "cooler")  # fmt: skip
    litres = draw.pick("litres", "liters", "litres")
    prompt = draw.phrase(
        "how many {l} [of water |]fit [in|into] [a|my|the] {t} [of |]{s}",
        "[a|my|our] {t} is {s}. how many {l} [does it hold|of water do I need|fit in]",
        "<find> the volume in {l} of a {t}, {s}",
        "{t} {s}, [volume in {l}|how many {l}|{l}]",
        "how much water in {l} [fills|do I need to fill] a {t} of {s}",
        "a {t} measures {s}; capacity in {l}",
        "{n} fills a {t} of {s} with water. how many {l} is that",
        "capacity of a {t} ({s}) in {l}",
        t=thing, s=sizes, l=litres, n=draw.pick(*NAMES),
    )  # fmt: skip
    formula = f"{a} * {b} * {c} * 1000" if metres else f"{a} * {b} * {c} / 1000"
    code = f"result = round({formula}, 2)\nprint(result)"
    think = f"The volume {a} * {b} * {c} in cubic {unit}, in litres."
    return ask(articled(prompt), code, "It holds **{out} litres**.", think=think)


@family("geometry", number=True)
def circle_part(draw: Draw) -> tuple[Item, ...]:
    """Arc and sector."""
    angle, radius = draw.pick(30, 45, 60, 90, 120, draw.integer(10, 300)), size(draw, 2, 40)
    unit, form = draw.pick("", "cm", "m"), decimals(draw)
    arc = draw.chance(0.5)
    deg = draw.pick(" degrees", "°", " deg")
    words = ("arc length", "length of the arc", "length of an arc") if arc else ("sector area", "area of the sector", "area of a circle sector")  # fmt: skip
    prompt = draw.phrase(
        "<find> the {w} [for|with|given] radius {r} and [angle|a central angle of|central angle] {g}",
        "{w}[:|,| for] r = {r}, angle {g}",
        "a circle has radius {r}. <what> the {w} for {g}",
        "{w}, {g}, radius {r}",
        "in a circle of radius {r}, how [big|large] is the {w} at {g}",
        "[a pizza slice|a slice of cake|a fan|a sprinkler] has radius {r} and opens {g}. what is the {w}",
        "central angle {g}, radius {r}: {w}",
        "a pendulum of length {r} swings through {g}. [how long is the arc|what path does its end make]" if arc else "a garden sprinkler reaches {r} and turns through {g}. what area does it water",
        w=draw.pick(*words), r=f"{radius} {unit}".strip(), g=f"{angle}{deg}",
    ) + form.said  # fmt: skip
    formula = f"{angle} / 360 * " + (f"2 * math.pi * {radius}" if arc else f"math.pi * {radius} ** 2")  # fmt: skip
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    name = "arc length" if arc else "sector area"
    answer = f"The {name} is **{{out}}{power_of(unit, 1 if arc else 2)}**."
    return ask(articled(prompt), code, answer, think=f"{angle} of 360 degrees: {formula}.")


@family("geometry")
def right_angled(draw: Draw) -> tuple[Item, ...]:
    """Whether three sides make a right triangle, or a triangle at all."""
    a, b, c = draw.pick((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (9, 40, 41), (20, 21, 29))
    factor = draw.integer(1, 4)
    sides = [a * factor, b * factor, c * factor]
    if draw.chance(0.5):
        sides[draw.integer(0, 2)] += draw.pick(-1, 1, 2)
    right = draw.chance(0.6)
    if not right and draw.chance(0.5):
        sides[2] = sides[0] + sides[1] + draw.integer(0, 6)
    draw.random.shuffle(sides)
    said = draw.pick("{}, {} and {}", "{}, {}, {}", "{} {} {}").format(*sides)
    is_right = (
        "is [a|the] triangle with sides {s} [right-angled|a right triangle|right angled]",
        "do [sides|the sides|the lengths] {s} [make|form|give] a right triangle",
        "[check|test] [if|whether] {s} are the sides of a right triangle",
        "{s}[: right triangle|, right triangle|: right-angled]",
        "does a triangle {s} have a right angle",
        "are {s} a pythagorean triple",
        "a carpenter measures {s}. is the corner a right angle",
    )
    at_all = (
        "can [sides|lengths|sticks of] {s} [make|form|build] a triangle",
        "is there a triangle with [sides|the sides|side lengths] {s}",
        "[check|test] [if|whether] {s} can be the sides of a triangle",
        "do {s} satisfy the triangle inequality",
        "{s}: possible as a triangle",
        "I have three sticks of {s}. do they make a triangle",
    )
    prompt = draw.phrase(*(is_right if right else at_all), s=said)
    test = "a ** 2 + b ** 2 == c ** 2" if right else "a + b > c"
    code = f"a, b, c = sorted({sides})\nprint('yes' if {test} else 'no')"
    think = f"Sort the sides {said}; the test is {test}."
    name = "a right triangle" if right else "a triangle"
    return ask(prompt, code, f"Do they make {name}: **{{out}}**.", think=think)


@family("geometry", number=True)
def frame_area(draw: Draw) -> tuple[Item, ...]:
    """A path around a garden, a frame around a picture, a ring; or a wall without its door."""
    a, b, w = draw.integer(4, 40), draw.integer(3, 30), draw.pick(1, 2, 0.5, 1.5, 3)
    c, d = draw.decimal(0.7, 1.5, 1), draw.decimal(1.2, 2.2, 1)
    kind = draw.pick("path", "hole", "ring")
    templates: tuple[str, ...] = {
        "path": (
            "a [garden|pool|lawn|pond] of {a} by {b} m has a path of {w} m [all around|around it]. what is the area of the path",
            "area of a {w} m wide path around a {a} m by {b} m [garden|pool|lawn]",
            "<find> the area of a border {w} m wide around a rectangle {a} x {b} m",
            "[picture|field|lawn] {a} x {b} m, frame {w} m wide outside. area of the frame",
            "how much [gravel area|paving] for a path {w} m wide around a {a} by {b} m [plot|pool]",
        ),
        "hole": (
            "a wall is {a} m by {b} m with a [door|window] of {c} m by {d} m. what area must be painted",
            "[paint|wallpaper] a wall of {a} x {b} m without the {c} x {d} m [window|door]: area",
            "<find> the area of a {a} by {b} m wall minus a [door|window] {c} by {d} m",
            "how [large|big] is a [lawn|wall|floor] of {a} m x {b} m if a part of {c} m x {d} m is left out",
            "a {a} by {b} m garden has a shed of {c} by {d} m. how much [lawn|garden] is left",
        ),
        "ring": (
            "<find> the area of a ring with outer radius {x} and inner radius {b}",
            "area between two circles of radius {x} and {b}",
            "a [round pond|disc] of radius {b} m has a path around it out to radius {x} m. area of the path",
            "ring (annulus), radii {b} and {x}, area",
            "how much [metal|rubber] surface has a washer with radii {x} and {b}",
        ),
    }[kind]  # fmt: skip
    x = a + b
    prompt = draw.phrase(*templates, a=a, b=b, c=c, d=d, w=w, x=x)
    formula = {
        "path": f"({a} + 2 * {w}) * ({b} + 2 * {w}) - {a} * {b}", "hole": f"{a} * {b} - {c} * {d}",
        "ring": f"math.pi * ({x} ** 2 - {b} ** 2)",
    }[kind]  # fmt: skip
    head = "import math\n" if kind == "ring" else ""
    code = f"{head}result = round({formula}, 2)\nprint(result)"
    unit = "" if kind == "ring" else " m²"
    return ask(articled(prompt), code, f"The area is **{{out}}{unit}**.", think=f"The large area minus the small one: {formula}.")  # fmt: skip


@family("geometry", number=True, weight=0.7)
def angle_units(draw: Draw) -> tuple[Item, ...]:
    """Degrees and radians, and the hands of a clock."""
    kind = draw.pick("radians", "degrees", "clock")
    hour, minute = draw.integer(1, 12), draw.pick(0, 15, 20, 30, 40, 45, 10, draw.integer(1, 59))
    value = draw.pick(30, 45, 60, 90, 120, 180, 270, draw.integer(1, 360)) if kind == "radians" else draw.decimal(0.1, 6.3)  # fmt: skip
    templates: tuple[str, ...] = {
        "radians": ("[convert|change] {x}[°| degrees] [to|into|in] radians", "{x} degrees in [radians|rad]", "how many radians [are|is] {x}[°| degrees]", "<what> {x}° in radians", "{x} deg to rad"),
        "degrees": ("[convert|change] {x} [radians|rad] [to|into] degrees", "{x} [radians|rad] in degrees", "how many degrees [are|is] {x} [radians|rad]", "<what> {x} rad in degrees", "{x} rad to deg"),
        "clock": ("what [is the angle|angle is there] between the [hands|hour and minute hands] of a clock at {t}", "clock [hands|angle] at {t}, degrees", "<find> the angle between the clock hands at {t}", "it is {t}. how many degrees are between the hour hand and the minute hand", "angle of the hands at {t}"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, x=value, t=f"{hour}:{minute:02d}")
    if kind == "clock":
        code = f"angle = abs(30 * {hour} - 5.5 * {minute}) % 360\nresult = min(angle, 360 - angle)\nprint(result)"
        return ask(prompt, code, "The angle is **{out}°**.", think=f"30 degrees for each of {hour} hours, 5.5 for each of {minute} minutes.")  # fmt: skip
    code = f"import math\nresult = round(math.{kind}({value}), 4)\nprint(result)"
    return ask(prompt, code, f"It is **{{out}}** {kind}.", think=f"math.{kind} of {value}.")


@family("geometry", number=True, weight=0.7)
def triangle_with_angle(draw: Draw) -> tuple[Item, ...]:
    """Two sides and the angle between them: the third side or the area."""
    a, b, angle = size(draw, 2, 30), size(draw, 2, 30), draw.integer(15, 150)
    side = draw.chance(0.5)
    prompt = draw.phrase(
        "two sides of a triangle are {a} and {b} with an angle of {g}[°| degrees] between them. <what> the {w}",
        "triangle with sides {a} and {b} and [included angle|the angle between them] {g}[°| degrees]: {w}",
        "<find> the {w} of a triangle with sides {a}, {b} and {g}° between them",
        "[law of cosines|cosine rule]: a = {a}, b = {b}, gamma = {g}°, find c" if side else "a = {a}, b = {b}, gamma = {g}°, triangle area",
        "{w} of a triangle: sides {a} and {b}, angle [between|in between] {g} deg",
        "two [ropes|roads|fences] of {a} m and {b} m start at one point, {g}° apart. " + ("how far apart are their ends" if side else "what area do they span"),
        "a triangle has sides {a} and {b}, and they meet at {g}[°| degrees]. its {w}",
        a=a, b=b, g=angle, w="third side" if side else "area",
    )  # fmt: skip
    formula = (
        f"math.sqrt({a} ** 2 + {b} ** 2 - 2 * {a} * {b} * math.cos(math.radians({angle})))"
        if side
        else f"{a} * {b} / 2 * math.sin(math.radians({angle}))"
    )
    code = f"import math\nresult = round({formula}, 2)\nprint(result)"
    name = "third side" if side else "area"
    return ask(articled(prompt), code, f"The {name} is **{{out}}**.", think=f"Sides {a} and {b} with {angle} degrees between them.")  # fmt: skip


@family("geometry", number=True, weight=0.7)
def paint_needed(draw: Draw) -> tuple[Item, ...]:
    """How many cans, bags or litres for an area."""
    a, b, per = size(draw, 2, 15), size(draw, 2, 10), draw.pick(4, 5, 6, 8, 10, 12, 2.5)
    thing, work = draw.pick(("litre of paint", "paint"), ("can of paint", "paint"), ("bag of seed", "sow"), ("roll of wallpaper", "cover"), ("pack of laminate", "cover"), ("pot of varnish", "varnish"))  # fmt: skip
    plural = thing.replace("litre", "litres").replace("can", "cans").replace("bag", "bags").replace("roll", "rolls").replace("pack", "packs").replace("pot", "pots")  # fmt: skip
    prompt = draw.phrase(
        "one {t} is enough for {p} m². how many {q} do I need for {a} m by {b} m",
        "I want to {w} an area of {a} by {b} m. one {t} covers {p} square metres. how many {q}",
        "how many {q} for {a} m x {b} m if one covers {p} m²",
        "{n} has to {w} {a} x {b} metres; a {t} lasts for {p} m2. how many are needed",
        "area {a} m by {b} m, one {t} per {p} square metres: how many [must I buy|do I buy|to buy]",
        "a {t} does {p} m². <howmany> {q} for a surface {a} m long and {b} m wide",
        t=thing, q=plural, w=work, a=a, b=b, p=per, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"import math\nresult = math.ceil(round({a} * {b} / {per}, 6))\nprint(result)"
    think = f"The area {a} * {b} over {per}, rounded up."
    return ask(prompt, code, "You need **{out}**.", think=think)
