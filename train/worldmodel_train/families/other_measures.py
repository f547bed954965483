"""From one measure of a figure to another one, and figures that are described in words."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import articled, tidy
from worldmodel_train.families.words import NAMES

_FIGURES = {
    # measure: its name, from it to the size x, from x to it, the power of the unit
    "square": {
        "side": ("{v}", "x", 1), "perimeter": ("{v} / 4", "4 * x", 1), "area": ("math.sqrt({v})", "x**2", 2), "diagonal": ("{v} / math.sqrt(2)", "x * math.sqrt(2)", 1),
    },
    "circle": {
        "radius": ("{v}", "x", 1), "diameter": ("{v} / 2", "2 * x", 1), "circumference": ("{v} / (2 * math.pi)", "2 * math.pi * x", 1), "area": ("math.sqrt({v} / math.pi)", "math.pi * x**2", 2),
    },
    "cube": {
        "edge": ("{v}", "x", 1), "surface area": ("math.sqrt({v} / 6)", "6 * x**2", 2), "volume": ("{v} ** (1 / 3)", "x**3", 3), "space diagonal": ("{v} / math.sqrt(3)", "x * math.sqrt(3)", 1),
    },
    "sphere": {
        "radius": ("{v}", "x", 1), "diameter": ("{v} / 2", "2 * x", 1), "surface area": ("math.sqrt({v} / (4 * math.pi))", "4 * math.pi * x**2", 2), "volume": ("(3 * {v} / (4 * math.pi)) ** (1 / 3)", "4 / 3 * math.pi * x**3", 3),
    },
    "equilateral triangle": {
        "side": ("{v}", "x", 1), "perimeter": ("{v} / 3", "3 * x", 1), "height": ("2 * {v} / math.sqrt(3)", "x * math.sqrt(3) / 2", 1), "area": ("math.sqrt(4 * {v} / math.sqrt(3))", "x**2 * math.sqrt(3) / 4", 2),
    },
}  # fmt: skip
_SIZES = {"square": "side", "circle": "radius", "cube": "edge", "sphere": "radius", "equilateral triangle": "side"}  # fmt: skip
_POWERS = {1: ("{u}",), 2: ("{u}²", "square {u}", "{u}^2", "{u}2"), 3: ("{u}³", "cubic {u}", "{u}^3", "{u}3")}  # fmt: skip


@family("geometry", number=True, weight=2.5)
def through_the_side(draw: Draw) -> tuple[Item, ...]:
    """One measure of a square, circle, cube, ball or even triangle from any other of its measures."""
    figure = draw.pick("square", "square", "circle", "circle", "circle", *_FIGURES)
    measures = _FIGURES[figure]
    known, wanted = draw.random.sample(sorted(measures), 2)
    value = draw.pick(draw.integer(2, 60), draw.integer(20, 900), tidy(draw.decimal(2, 90, 1)))
    unit = draw.pick("cm", "m", "cm", "", "", "ft", "mm", "km")
    told_as = draw.pick(*_POWERS[measures[known][2]]).format(u=unit) if unit else ""
    article = "an" if figure[0] == "e" else "a"
    prompt = draw.phrase(
        "the {k} of {a} {f} is {v}. [what is|what's|find|calculate] [its|the] {w}",
        "{a} {f} has {ka} {k} of {v}, [what is|find|compute] its {w}",
        "{f} with {k} {v}, {w}?",
        "{w} of {a} {f} [with|whose|given] {k} {v}",
        "<find> the {w} of {a} {f} whose {k} is {v}",
        "if the {k} of {a} {f} is {v}, [what is|how big is|find] the {w}",
        "{f}: {k} {v}, {w} = ?",
        "{k} {v}, {f}, [so the|the] {w}",
        "from {ka} {k} of {v} get the {w} of the {f}",
        "I [know|measured] the {k} of {a} {f}, {v}. [how do I get|what is] the {w}",
        "my {f} has {k} = {v}. {w}?",
        "{a} {f} whose {k} equals {v} has which {w}",
        "{v} is the {k} of {a} {f}; determine its {w}",
        "what {w} does {a} {f} have when its {k} is {v}",
        "given: {f}, {k} {v}. [wanted|find|asked]: {w}",
        "{f} {k} {v} -> {w}",
        "for {a} {f} with {ka} {k} of {v} I need the {w}",
        "only the {k} of the {f} is known: {v}. [compute|find] the {w}",
        "how [large|big|long] is the {w} of {a} {f} with {ka} {k} of {v}",
        a=article, f=figure, k=known, w=wanted, v=f"{value} {told_as}".strip(), ka="an" if known[0] in "ae" else "a",
    )  # fmt: skip
    size = _SIZES[figure]
    into, out_of = measures[known][0].format(v=value), measures[wanted][1]
    name = size
    formula = name if out_of == "x" else out_of.replace("x", name, 1)
    lines = [f"{name} = {into}", f"result = round({formula}, 4)", "print(result)"]
    if known == size:
        lines = [f"{name} = {value}", *lines[1:]]
    if wanted == size:
        lines = [f"result = round({into}, 4)", "print(result)"]
    if any("math." in line for line in lines):
        lines.insert(0, "import math")
    think = f"The {name} from the {known} {value}, then the {wanted}."
    if size in (known, wanted):
        think = f"The {wanted} of {article} {figure} from its {known} {value}."
    unit = draw.pick(*_POWERS[measures[wanted][2]][:1]).format(u=unit) if unit else ""
    return ask(articled(prompt), "\n".join(lines), f"The {wanted} is **{{out}}{' ' + unit if unit else ''}**.", think=think)  # fmt: skip


@family("geometry", number=True, weight=1.2)
def rectangle_by_words(draw: Draw) -> tuple[Item, ...]:
    """The length is so many times or so much more than the width, and the perimeter or area is told."""
    width, times, more = draw.integer(2, 60), draw.pick(2, 3, 4, 5), draw.integer(1, 20)
    is_times = draw.chance(0.5)
    length = width * times if is_times else width + more
    said = {2: "twice", 3: draw.pick("three times", "3 times"), 4: draw.pick("four times", "4 times"), 5: draw.pick("five times", "5 times")}[times]  # fmt: skip
    rule = (
        draw.phrase("the length is {k} the width", "it is {k} as long as [it is |]wide", "its length is {k} its width", "one side is {k} as long as the other", "length = {n} * width", "the long side is {k} the short one", k=said, n=times)
        if is_times
        else draw.phrase("the length is {n} more than the width", "it is {n} longer than [it is |]wide", "its length exceeds its width by {n}", "one side is {n} longer than the other", "length = width + {n}", "the short side is {n} less than the long one", n=more)
    )  # fmt: skip
    wanted = draw.pick("width", "length", "area", "diagonal")
    thing = draw.pick("rectangle", "rectangle", "rectangle", "rectangular field", "rectangular garden", "rectangular room")  # fmt: skip
    by_area = is_times and draw.chance(0.35)
    if by_area and wanted == "area":
        wanted = "perimeter"
    value = width * length if by_area else 2 * (width + length)
    what = "area" if by_area else "perimeter"
    prompt = draw.phrase(
        "the {p} of a {t} is {v} and {r}. [what is|find] the {w}",
        "a {t} has {ap} {p} of {v}. {r}. [find|what is|calculate] [its|the] {w}",
        "{t}, {p} {v}, {r}: {w}?",
        "{w} of a {t} with {p} {v} if {r}",
        "{r} [in|for] a {t} with {ap} {p} of {v}. {w}?",
        "in a {t} {r}. the {p} is {v}. [determine|compute] the {w}",
        "<find> the {w} of a {t}: {r}, {p} {v}",
        "if {r} and the {p} is {v}, what is the {w} of the {t}",
        "{p} of a {t} = {v}, {r}, {w} = ?",
        "a {t}: {r}; altogether its {p} is {v}. its {w}",
        "we know of a {t} that {r} and that its {p} is {v}. {w}, please",
        "what {w} has a {t} whose {p} is {v}, when {r}",
        "{v} is the {p} of a {t}. {r}. how large is the {w}",
        t=thing, p=what, v=value, r=rule, w=wanted, ap="an" if by_area else "a",
    )  # fmt: skip
    if by_area:
        first = f"width = ({value} / {times})**0.5\nlength = {times} * width"
        think = f"The area is {times} widths squared, {value}."
    elif is_times:
        first = f"width = {value} / 2 / ({times} + 1)\nlength = {times} * width"
        think = f"Half the perimeter {value} is {times} + 1 widths."
    else:
        first = f"width = ({value} / 2 - {more}) / 2\nlength = width + {more}"
        think = f"Half the perimeter {value} is two widths and {more}."
    formula = {"width": "width", "length": "length", "area": "width * length", "perimeter": "2 * (width + length)", "diagonal": "(width**2 + length**2)**0.5"}[wanted]  # fmt: skip
    return ask(articled(prompt), f"{first}\nresult = round({formula}, 2)\nprint(result)", f"The {wanted} is **{{out}}**.", think=think)  # fmt: skip


@family("geometry", number=True, weight=1.2)
def cone_by_slant(draw: Draw) -> tuple[Item, ...]:
    """A cone by its radius and its slant or its height: any of the others is asked for."""
    radius, extra = draw.pick(draw.integer(2, 12), tidy(draw.decimal(1, 9, 1))), draw.integer(1, 15)
    value = tidy(round(radius + extra, 1))
    by_slant = draw.chance(0.6)
    given = draw.pick("slant height", "slant height", "slant", "side length") if by_slant else draw.pick("height", "height", "vertical height")  # fmt: skip
    wanted = draw.pick("volume", "height", "lateral surface area", "total surface area") if by_slant else draw.pick("slant height", "lateral surface area", "volume")  # fmt: skip
    said = draw.pick("lateral surface", "lateral area", "curved surface area", "lateral surface area") if wanted[0] == "l" else draw.pick("total surface", "surface area", "total surface area") if wanted[0] == "t" else wanted  # fmt: skip
    unit = draw.pick(" cm", " m", "", " cm", " in")
    prompt = draw.phrase(
        "a cone has a [radius|base radius] of {r} and a {g} of {v}. [what is|find|calculate] its {w}",
        "{w} of a cone with radius {r} and {g} {v}",
        "cone, r = {r}, {g} = {v}, {w}?",
        "the base of a cone has radius {r}, its {g} is {v}. {w}?",
        "<find> the {w} of a cone [with|of] {g} {v} and radius {r}",
        "cone {w}: radius {r}, {g} {v}",
        "given a cone with {g} {v}, base radius {r}. [determine|compute] the {w}",
        "if a cone has {g} {v} and [radius|base radius] {r}, what is the {w}",
        "{g} {v}, radius {r}, cone. {w}",
        "a [funnel|party hat|paper cone|tent] in the form of a cone: radius {r}, {g} {v}. its {w}",
        "for a right circular cone, radius {r} and {g} {v} are known. the {w}",
        "what {w} has a cone of radius {r} whose {g} is {v}",
        "I have a cone {r} in radius and with a {g} of {v}, I need the {w}",
        r=f"{radius}{unit}", v=f"{value}{unit}", g=given, w=said,
    )  # fmt: skip
    if by_slant:
        lines = [f"height = math.sqrt({value}**2 - {radius}**2)"]
        formula = {"v": f"math.pi * {radius}**2 * height / 3", "h": "height", "l": f"math.pi * {radius} * {value}", "t": f"math.pi * {radius} * ({radius} + {value})"}[wanted[0]]  # fmt: skip
        think = f"Radius {radius} and slant {value}; height² = slant² - radius²."
        if wanted[0] in "lt":
            lines, think = [], f"Pi, the radius {radius} and the slant {value}."
    else:
        lines = [f"slant = math.hypot({radius}, {value})"]
        formula = {"s": "slant", "l": f"math.pi * {radius} * slant", "v": f"math.pi * {radius}**2 * {value} / 3"}[wanted[0]]  # fmt: skip
        think = f"Radius {radius} and height {value}; slant² = radius² + height²."
        if wanted[0] == "v":
            lines, think = [], f"A third of pi * {radius}² times the height {value}."
    code = "\n".join(["import math", *lines, f"result = round({formula}, 2)", "print(result)"])
    power = {"v": "³", "l": "²", "t": "²"}.get(wanted[0], "") if unit else ""
    return ask(articled(prompt), code, f"The {said} is **{{out}}{unit}{power}**.", think=think)


_COMPARED: tuple[Kind, ...] = (
    (
        (
            "how much [bigger|larger] is a {b} {u} {t} than a {a} {u} one, in percent", "by how many percent is a {b} {u} {t} larger than a {a} {u} one by area", "{a} {u} and {b} {u} {t}: how many percent more area has the big one", "a {t} of {b} {u} instead of {a} {u} across, percent more {t}", "percent more area: {t} {b} {u} against {a} {u}", "area of a {b} {u} {t} compared to a {a} {u} {t}, increase in percent", "if I take a {b} {u} {t} and not a {a} {u} one, how many percent more do I get", "{t} diameter goes from {a} to {b} {u}. how much does the area grow in %", "a {a} {u} {t} is small. how much percent more is one of {b} {u}", "what percent [larger|bigger] in area is a round {t} with {b} {u} diameter than one with {a} {u}", "two round {t}s, {a} {u} and {b} {u} wide. by what percentage is the second one larger", "the diameter of a {t} grows from {a} {u} to {b} {u}, percent change of area",
        ),
        "round(({b}**2 / {a}**2 - 1) * 100, 2)", "It is **{out}**% larger.", "Areas go with the square of the diameters {b} and {a}.",
    ),
    (
        (
            "how many times [bigger|larger] is a {b} {u} {t} than a {a} {u} one by area", "how many {a} {u} {t}s are as much as one of {b} {u}", "how many small {t}s ({a} {u}) make one large ({b} {u})", "ratio of the areas of a {b} {u} and a {a} {u} {t}", "a {b} {u} {t} has how many times the area of a {a} {u} {t}", "one {t} of {b} {u} across equals how many of {a} {u}", "area of {t} {b} {u} divided by area of {t} {a} {u}", "by what factor is a {b} {u} round {t} larger than a {a} {u} one", "{t}s of {a} and {b} {u} diameter: factor between the areas", "how many {a} {u} {t}s would I need to match a {b} {u} {t}", "compare two {t}s, {b} {u} and {a} {u}: how many times the area", "is a {b} {u} {t} more than double a {a} {u} one? give the ratio of areas",
        ),
        "round({b}**2 / {a}**2, 4)", "It is **{out}** times as large.", "Areas go with the square of the diameters {b} and {a}.",
    ),
    (
        (
            "a {a} {u} {t} costs {p}. what does 1 square {u} cost", "price per square {u} of a {a} {u} {t} for {p}", "{t} {a} {u} across, {p}. cost per square {u}", "how much do I pay for each square {u} of a round {t}, {a} {u}, {p}", "{p} for a {t} with {a} {u} diameter: per square {u}", "cost of one square {u} when a {a} {u} {t} is {p}", "unit price by area: {t}, diameter {a} {u}, price {p}", "I paid {p} for a {a} {u} round {t}. price of a square {u}", "what is the price per square {u}, {t} {a} {u}, {p}", "per square {u}, how expensive is a {a} {u} {t} at {p}", "a round {t} of {a} {u} in diameter is sold for {p}, how much is that per square {u}", "divide the price {p} by the area of a {a} {u} {t}",
        ),
        "area = math.pi * ({a} / 2)**2\nround({p} / area, 4)", "A square {u} costs **{out}**.", "The price {p} over the area with diameter {a}.",
    ),
)  # fmt: skip
_GROWN: tuple[Kind, ...] = (
    (
        (
            "the [side|edge] of a {f} is made {k} times as long. by what factor does the {q} grow", "if all sides of a {f} are multiplied by {k}, the {q} becomes how many times as large", "scale a {f} by {k}: factor of the {q}", "{f} enlarged {k} times, {q} grows by what factor", "how many times larger is the {q} of a {f} when its lengths are {k} times as long", "a {f} is scaled with factor {k}. what happens to its {q}, as a factor", "lengths times {k}, {q} of the {f} times?", "every length of a {f} grows by a factor of {k}. factor for the {q}", "enlarging a {f} by scale factor {k} multiplies the {q} by", "<find> the factor of the {q} when a {f} gets {k} times as big in each direction", "the {q} of a {f} after multiplying its measures by {k}: how many times as much", "model: {f}, scale factor {k}. what is the factor for the {q}",
        ),
        "round({k}**{n}, 4)", "The {q} is **{out}** times as large.", "The factor {k} to the power of {n}.",
    ),
    (
        (
            "a model is 1:{m} of a {o}. the {o} is {x} m long. how long is the model in cm", "scale 1:{m}, real length {x} m. model in cm", "a {o} of {x} m as a model in 1:{m}, length in cm", "how many cm is a {x} m {o} in scale 1:{m}", "I build a {o} in 1:{m}. the real one has {x} m. centimetres of my model", "model {o} 1:{m}, original {x} m: size in cm", "{x} m reduced 1:{m} are how many cm", "at a scale of 1:{m}, a {x} m long {o} is how long, in cm", "length in cm of a 1:{m} model whose original {o} is {x} m", "my {o} model has the scale 1:{m}; the original measures {x} m. how many cm is mine", "what is the model length (cm) for a {o} of {x} m, 1 to {m}", "if the real {o} is {x} m, how long in cm must the 1:{m} model be",
        ),
        "round({x} * 100 / {m}, 3)", "The model is **{out} cm** long.", "{x} m are {x} * 100 cm, over {m}.",
    ),
)  # fmt: skip


@family("geometry", number=True, weight=1.2)
def sizes_compared(draw: Draw) -> tuple[Item, ...]:
    """Round things by diameter: percent more, how many times as much, price by area; scaled figures."""
    if draw.chance(0.35):
        figure, quantity, power = draw.pick(("square", "area", 2), ("cube", "volume", 3), ("cube", "surface", 2), ("photo", "area", 2), ("ball", "volume", 3), ("triangle", "area", 2), ("square", "perimeter", 1), ("box", "volume", 3), ("circle", "area", 2), ("circle", "circumference", 1))  # fmt: skip
        values = {"f": figure, "q": quantity, "n": power, "k": draw.pick(2, 3, 4, 5, 1.5, 2.5, 10), "m": draw.pick(10, 12, 18, 24, 32, 43, 50, 72, 87, 100), "o": draw.pick("car", "ship", "plane", "train", "house", "truck"), "x": draw.pick(draw.integer(3, 80), tidy(draw.decimal(2, 40, 1)))}  # fmt: skip
        return told(draw, draw.pick(*_GROWN), values)
    a = draw.integer(6, 30)
    unit = draw.pick("inch", "inch", "cm")
    values = {"a": a, "b": a + draw.integer(1, 20), "u": unit, "t": draw.pick("pizza", "pizza", "pizza", "cake", "pie", "plate", "table", "pan"), "p": draw.decimal(4, 40)}  # fmt: skip
    return told(draw, draw.pick(*_COMPARED), values)


_ROUND_LITRES = (
    ("cylinder", "diameter {d} {u} and height {h} {u}", "math.pi * ({d} / 2)**2 * {h}"),
    ("cylinder", "radius {d} {u} and height {h} {u}", "math.pi * {d}**2 * {h}"),
    ("cylinder", "height {h} {u} and diameter {d} {u}", "math.pi * ({d} / 2)**2 * {h}"),
    ("ball", "diameter {d} {u}", "4 / 3 * math.pi * ({d} / 2)**3"),
    ("ball", "radius {d} {u}", "4 / 3 * math.pi * {d}**3"),
)
_VESSELS = {
    ("cylinder", "cm"): (
        "cylinder",
        "pot",
        "barrel",
        "bucket",
        "pipe",
        "drum",
        "vase",
        "round box",
    ),
    ("cylinder", "m"): ("cylinder", "round pool", "tank", "silo", "round cistern"),
    ("ball", "cm"): ("ball", "sphere", "glass ball"),
    ("ball", "m"): ("spherical tank", "sphere", "ball", "balloon"),
}


@family("geometry", number=True, weight=1.5)
def litres_of_round(draw: Draw) -> tuple[Item, ...]:
    """How many litres a round vessel holds, by cm or m, by radius or diameter."""
    solid, size, formula = draw.pick(*_ROUND_LITRES)
    unit = draw.pick("cm", "cm", "m")
    d = draw.integer(5, 60) if unit == "cm" else tidy(draw.decimal(0.5, 6, 1))
    h = draw.integer(5, 120) if unit == "cm" else tidy(draw.decimal(0.5, 9, 1))
    thing = draw.pick(*_VESSELS[solid, unit])
    if thing == "round pool":
        h = tidy(draw.decimal(0.4, 2.5, 1))
    prompt = draw.phrase(
        "how many [litres|liters] [fit in|go into|does one get into|are in] a {t} with {s}",
        "volume of a {t} with {s} in [litres|liters]",
        "a {t} has {s}. how many [litres|liters] [does it hold|is that]",
        "{t}, {s}: [litres|liters|volume in litres|capacity in liters]",
        "[litres|liters] in a {t} of {s}",
        "capacity of my {t} in [litres|liters]: {s}",
        "what's the volume of a {t} with {s}, in [litres|liters]",
        "my {t} measures {s}. how much water, in [litres|liters], fills it",
        "{s}, {t}, how many [litres|liters]",
        "to fill a {t} with {s} I need how many [litres|liters] of water",
        "<tell> how many [litres|liters] a {t} with {s} can take",
        "the {t} is full. {s}. how many [litres|liters] are in it",
        "we bought a {t}, {s}. its content in [litres|liters]",
        "if a {t} has {s}, how many l does it hold",
        t=thing, s=size.format(d=d, h=h, u=unit),
    )  # fmt: skip
    into = " / 1000" if unit == "cm" else " * 1000"
    formula = formula.format(d=d, h=h)
    code = f"import math\nvolume = {formula}\nresult = round(volume{into}, 3)\nprint(result)"
    worth = "1000 cm³ are a litre" if unit == "cm" else "a cubic metre is 1000 litres"
    return ask(articled(prompt), code, "It holds **{out}** litres.", think=f"The volume is {formula}; {worth}.")  # fmt: skip


_WALKS: tuple[Kind, ...] = (
    (
        (
            "I walk {a} km {x} and then {b} km {y}. how far am I from where I started", "{w} goes {a} km {x}, then {b} km {y}. distance from the start", "a ship sails {a} km {x} and {b} km {y}, how far from the harbour as the crow flies", "{a} km {x}, {b} km {y}: straight line distance back", "after {a} km {x} and {b} km {y}, what is the shortest way back", "a drone flies {a} km to the {x} and {b} km to the {y}. how far away is it", "first {a} km {x}, then {b} km {y}. how long is the direct way", "how far is it back, in a straight line, after {a} km {x} and {b} km {y}", "displacement of someone who goes {a} km {x} and {b} km {y}", "direct distance: {a} km {x} + {b} km {y}", "{w} hikes {a} km {x}, turns, hikes {b} km {y}. how many km to the start, straight", "magnitude of the displacement, {a} km {x} followed by {b} km {y}",
        ),
        "round(math.hypot({a}, {b}), 4)", "It is **{out} km**.", "The two ways {a} and {b} are at right angles.",
    ),
    (
        (
            "how much shorter is it to walk across a {a} m by {b} m field than along two sides", "rectangular park {a} m x {b} m. how many metres do I save by going diagonally", "walking straight across a lawn of {a} by {b} m and not around the corner saves how many m", "a field is {a} m long and {b} m wide. shortcut over the diagonal: metres saved", "{w} cuts the corner of a {a} x {b} m rectangle. how much way is saved", "two streets of {a} m and {b} m at a right angle, or the direct path. difference in m", "instead of {a} m and then {b} m at a right angle I go straight. how much do I save", "difference between two sides and the diagonal of a {a} by {b} m yard", "around the corner {a} m + {b} m, straight across is shorter by", "how many metres does the diagonal shortcut through a {a} m by {b} m yard save", "the path along the edges is {a} m and {b} m. by how much is the diagonal shorter", "saving by crossing a {a} m x {b} m parking lot diagonally",
        ),
        "round({a} + {b} - math.hypot({a}, {b}), 4)", "It saves **{out} m**.", "Both sides {a} + {b} less the diagonal.",
    ),
    (
        (
            "how big is the diagonal of a screen {a} cm wide and {b} cm high, in inches", "a tv measures {a} cm by {b} cm. inches of diagonal", "monitor {a} x {b} cm: how many inches", "screen width {a} cm, height {b} cm. size in inches", "what size in inch is a display of {a} cm x {b} cm", "my tv is {a} cm wide, {b} cm tall, how many inch is it", "diagonal in inches for {a} cm times {b} cm screen", "how many inches has a {a} by {b} cm television", "a laptop screen of {a} cm and {b} cm; diagonal in inch", "inches of a picture {a} cm wide and {b} cm high, corner to corner", "convert a {a} cm x {b} cm screen to its size in inches", "{a} cm wide and {b} cm high tv, inch size",
        ),
        "round(math.hypot({a}, {b}) / 2.54, 2)", "It has **{out}** inches.", "The diagonal of {a} and {b}, over 2.54.",
    ),
)  # fmt: skip


@family("geometry", number=True, weight=1.2)
def straight_across(draw: Draw) -> tuple[Item, ...]:
    """Two ways at right angles: the way back, the shortcut saved, a screen's diagonal."""
    x, y = draw.pick("north", "south"), draw.pick("east", "west")
    if draw.chance(0.5):
        x, y = y, x
    values = {"a": draw.pick(draw.integer(2, 150), tidy(draw.decimal(1, 40, 1))), "b": draw.integer(2, 120), "x": x, "y": y, "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, draw.pick(*_WALKS), values)
