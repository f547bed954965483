"""Geometry as people meet it: gardens, rooms, ladders, tanks, triangles, points and angles."""

import re

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import articled, tidy
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
    value = draw.integer(low, high) if draw.chance(0.6) else draw.decimal(low, high, draw.pick(1, 1, 2))  # fmt: skip
    return int(value) if value == int(value) else value


def worded(prompt: str) -> str:
    """An aquarium and an 8 m wall; for prompts in which no side is called a."""
    return articled(re.sub(r"\ba (?=[aei]|o(?!ne))", "an ", prompt))


def power_of(unit: str, power: int) -> str:
    return f" {unit}{('', '', '²', '³')[power]}" if unit else ""


@family("geometry", number=True, weight=1.5)
def circle_story(draw: Draw) -> tuple[Item, ...]:
    """Around or inside something round, by radius or diameter."""
    around, radius = draw.chance(0.5), draw.chance(0.5)
    thing, unit, low, high = draw.pick(
        ("circle", "cm", 1, 80), ("circle", "", 1, 60), ("circle", "m", 1, 60), ("garden", "m", 3, 40), ("pond", "m", 2, 30), ("pizza", "cm", 20, 45), ("table", "cm", 60, 180),
        ("wheel", "cm", 20, 120), ("plate", "cm", 10, 40), ("pool", "m", 2, 20), ("clock", "cm", 10, 60), ("field", "m", 10, 90),
        ("rug", "m", 1, 5), ("carpet", "cm", 60, 300), ("trampoline", "m", 2, 5), ("coin", "mm", 15, 40), ("tent", "m", 3, 25), ("mirror", "cm", 20, 120), ("stage", "m", 4, 30), ("medal", "mm", 30, 90), ("lake", "km", 1, 12), ("hat box", "in", 8, 20), ("tray", "in", 8, 24), ("cake", "cm", 15, 40), ("flower bed", "m", 1, 9), ("track", "m", 20, 200), ("lid", "mm", 20, 200), ("window", "in", 10, 60), ("fountain", "ft", 5, 40),
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
        "calculate how [long|far] [the rim|the outer edge|the boundary] of a {t} is when [you know|we know] {d}",
        "{t}, {d}[: circumference|: perimeter| -> circumference|; how far around|. circumference?]",
        "the {t} I am looking at has {d}. [how many {u}|what length] would a [ribbon|tape|string] [along|around] its edge be",
        "[C|circumference] = ? for a {t} [of|with] {d}",
        "with {d}, how [long|large] is the circumference of the {t}",
        "[using|with|in] python, [get|compute|calculate] the circumference of a {t} with {d}",
        "{n} lays a [hose|rope|row of stones] along the edge of a {t} that has {d}. what length [is needed|does it take]",
        "we want to put a [fence|border|trim|string of lights] around a {t}; it has {d}. how much [do we need|must we buy]",
        "someone [walks|drives|cycles] along the border of a {t} with {d}. what distance is one [lap|round]",
        "the [boundary|outer line|rim] of a {t} with {d} [measures|is] how much",
        "what would I measure if I put a tape once around a {t} with {d}",
        "one full [turn|round|lap] around the edge of a {t}, {d}: what length",
        "[need|looking for|wanted]: circumference. [given|known]: {t} with {d}",
        "how do I get the circumference of a {t} with {d}, and what is it",
        "{t} circumference {d}",
        "my [teacher|boss|neighbour] asks how long the edge of a {t} with {d} is",
        "a string lies exactly around a {t} with {d}; when I pull it straight, how long is it",
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
        "calculate [how much surface|the area that] a {t} [covers|takes up] when [you know|we know] {d}",
        "{t}, {d}[: area| -> area|; area inside|. area?|: how big]",
        "[A|area] = ? for a {t} [of|with] {d}",
        "with {d}, how [big|large] is the [area|surface] of the {t}",
        "[using|with|in] python, [get|compute|calculate] the area of a {t} with {d}",
        "we need the [area|surface area|size in area] of a {t}; it has {d}",
        "a {t} of that kind has {d}: [what area is enclosed|what is the area enclosed by it]",
        "how many square [units|{u}] are inside a {t} with {d}",
        "the surface of a {t} with {d} [measures|is] how much",
        "the area [enclosed|covered|taken up] by a {t} with {d}",
        "{n} [has|is buying|looks at] a {t} with {d} and asks how much area it has. [what is it|work it out]",
        "[need|looking for|wanted]: area. [given|known]: {t} with {d}",
        "how do I get the area of a {t} with {d}, and what is it",
        "[pi r squared|the circle area formula] for a {t} with {d}: [what comes out|result]",
        "{t} area {d}",
        "my [teacher|boss|neighbour] asks how large the area of a {t} with {d} is",
        "a {t} is to be [painted|covered|cleaned]; it has {d}. how much area is there",
    )
    half = (
        "<find> the area of a [half circle|semicircle] with {d}",
        "[half circle|semicircle|half disc][:|,| with] {d}, area",
        "a [window|stage|garden bed|table] [is a half circle|has the form of a semicircle] with {d}. [what is its area|how large is it]",
        "how [big|large] is [half a circle|a semicircle] that has {d}",
        "area of [half a circle|a semicircular {t}|a semicircle], {d}",
        "I cut a [circle|disc] with {d} in half. [what area has each half|how large is one half]",
        "what area does [one half of a circle|a semicircle] with {d} [have|cover]",
        "only half of a circle is covered. the circle has {d}. [which|what] area is covered",
        "[given|knowing] {d}, find the area of [the half circle|the semicircle]",
        "a half-round {t} has {d}; its area",
    )
    halved = not around and draw.chance(0.12)
    templates = half if halved else edge if around else inside
    if halved:
        round_thing = draw.pick("rug", "table", "balcony")
    prompt = (
        draw.phrase(*templates, t=round_thing, d=words, n=draw.pick(*NAMES), u=unit or "units")
        + form.said
    )
    formula = {
        (True, True): f"2 * math.pi * {value}", (True, False): f"math.pi * {value}",
        (False, True): f"math.pi * {value} ** 2", (False, False): f"math.pi * ({value} / 2) ** 2",
    }[around, radius]  # fmt: skip
    formula += " / 2" if halved else ""
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    name = "circumference" if around else "area"
    suffix = power_of(unit, 1 if around else 2)
    think = f"The {name} of a {'half ' if halved else ''}circle with {by} {value}: {formula}."
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
        "how [many {u}|much] of [fencing|fence|skirting|border] for a [plot|garden|field|room] of {s}",
        "<find> the perimeter of a rectangle, {s}",
        "perimeter of a [room|garden|rectangle|court] {s}",
        "{n} walks once around a [field|park|block] that is {s}. how far",
        "what is the way around a [court|pitch|rectangular lake] of {s}",
        "I want to frame a [picture|poster|window], {s}. how much frame do I need",
        "rectangle {s}, perimeter",
        "how [long|much] is the edge of a [carpet|table|sheet] of {s}",
        "[my|our] [garden|terrace|yard] measures {s}. what's the perimeter",
        "add up all four sides of a [rectangle|field|table], {s}",
        "[what|which] length of [wire|tape|ribbon|hedge] [goes|is needed] all around a [bed|flag|field|table] of {s}",
        "one lap around a [field|hall|court|pool] of {s} is how long",
        "[sides|rectangle sides] {s}: [perimeter|how far around|total length of the edges]",
        "the perimeter, please: [field|room|rectangle] of {s}",
        "{n} puts [a hedge|lights|a ribbon|tape] around a [lawn|window|blanket|pool] measuring {s}. what length is needed",
        "calculate the [boundary|circumference|perimeter|outline] of a rectangular [plot|pool|table|park], {s}",
        "we are [fencing|fencing in|edging] a [paddock|vegetable patch|playground] of {s}. how much [fence|edging] [must we buy|in total]",
        "a rectangular [flag|court|carpet|frame] is {s}. [find|state|I want] the [perimeter|total edge length]",
        "if I walk along all four sides of a [block|field|garden], {s}, how far do I walk",
        "[skirting board|baseboard|border tape] for a room of {s}, all around, doors not taken off: what length",
        "P = ? for a rectangle {s}",
        "[using|in|with] python: perimeter of a [rectangle|plot] of {s}",
        "how long is the [boundary|outline] of a rectangle that is {s}",
        "rectangle perimeter {s}",
        "a [dog|guard|mower] goes along the whole edge of a [field|yard|lawn] of {s}, once. how far",
        "both long sides and both short sides of a [table|court|frame] of {s} together: what length",
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
        "how many square [units|{u}] has a [floor|roof|lawn|field] of {s}", "how many square [units|{u}] does a [floor|roof|lawn|field] of {s} have",
        "[find|compute|give] the area: a [ceiling|field|parking lot|stage] of {s}",
        "length times width for a [room|bed|field] of {s}",
        "the [shop|store|workshop|classroom] is {s}. how much floor [space|area] [is that|do we have]",
        "a rectangular [plot|court|field|pool] is {s}. [what does it cover|work out its area|what is the area]",
        "[sides|rectangle sides] {s}: [area|how big|the area]",
        "A = ? for a rectangle {s}",
        "[using|in|with] python: area of a [rectangle|room] of {s}",
        "we are [painting|seeding|covering|renting] a [wall|field|stage|hall] of {s}. how large is the area",
        "which area has a [solar panel|blackboard|carpet|flag] of {s}",
        "rectangle area {s}",
        "{s} room area",
        "someone asks me how large a [field|flat|hall] of {s} is; what do I answer",
        "{n}'s [room|field|garden|shop] is {s}. how [large|big] is its area",
        "I know the sides of my [desk|field|bed sheet], {s}, and need the area",
        "[cloth|paper|glass|turf] of {s}: how much area is that",
        "the area of a rectangle that is {s}, please",
        "how much [ground|surface|space] does a rectangular [tent|hall|stable] of {s} cover",
    )  # fmt: skip
    laps = draw.integer(2, 12)
    gate = draw.pick(1, 1.5, 2) if around and unit in ("m", "ft") and draw.chance(0.15) else 0
    rounds = around and not gate and draw.chance(0.12)
    less = (
        "how much fence [for|goes around] a [garden|field|yard] of {s} with a gate of {g} that needs none",
        "fence around a [plot|paddock|garden], {s}, but {g} stay open for the gate. what length of fence",
        "a [garden|meadow] is {s} and has a gate {g} wide. how [much|long a] fence besides the gate",
        "perimeter of a [yard|field] {s} minus a gap of {g}",
        "[skirting board|baseboard] for a room of {s} without the {g} of the door: what length",
        "{n} fences [in |]a [lawn|field] of {s} and leaves a {g} opening. how much fence is [used|needed]",
        "I put edging around a bed of {s} except for {g}. [how much do I need|length of edging]",
    )
    several = (
        "{n} runs {k} times around a [field|park|court] of {s}. how far [is that|altogether]",
        "{k} laps around a [pitch|hall|block] of {s}: what distance",
        "how far do I [walk|run|go] in {k} rounds of a [field|pool|playground], {s}",
        "a wire goes {k} times around a [fence|frame|box lid|field] of {s}. what length of wire",
        "a [field|paddock] of {s} gets {k} rows of fence wire all around. how much wire",
        "[I jog|we jog|the dog runs] {k} rounds of a rectangular [lake|park|yard], {s}. total distance",
        "the block is {s}; {k} times around it, how far",
    )
    templates = less if gate else several if rounds else edge if around else inside
    prompt = draw.phrase(*templates, s=sides, n=draw.pick(*NAMES), u=unit or "units", g=f"{gate} {unit}", k=laps) + form.said  # fmt: skip
    formula = f"2 * ({a} + {b})" if around else f"{a} * {b}"
    if gate or rounds:
        formula += f" - {gate}" if gate else f" * {laps}"
    code = f"result = {form.code(formula)}\nprint(result)"
    name, power = ("perimeter", 1) if around else ("area", 2)
    name = "length" if gate or rounds else name
    answer = f"The {name} is **{{out}}{power_of(unit, power)}**."
    think = f"The {name if name != 'length' else 'perimeter'} of {a} by {b}: {formula}."
    return ask(worded(prompt), code, answer, think=think)


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
    if draw.chance(0.15):
        prompt = draw.phrase(
            "<find> the perimeter of a triangle with [sides|the sides|side lengths] {s}",
            "perimeter of a [triangle|triangular field|triangular park] {s}",
            "triangle {s}[: perimeter|, perimeter|. how far around]",
            "the three sides of a [triangle|sail|triangular garden] are {s}. what is the perimeter",
            "[how much fence|what length of fence] goes around a triangular [plot|field|bed] with sides {s}",
            "{n} walks once around a triangle with sides {s}. how far",
            "add [up |]the three sides of a triangle: {s}",
            "how long are all sides of a triangle {s} together",
            s=sides, n=draw.pick(*NAMES),
        ) + form.said  # fmt: skip
        code = f"result = {form.code(f'{a} + {b} + {c}')}\nprint(result)"
        answer = f"The perimeter is **{{out}}{power_of(unit, 1)}**."
        return ask(prompt, code, answer, think=f"The sum of the sides {a}, {b}, {c}.")
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
        "[all|the] three [sides|edges] of a triangle are known: {s}. [compute its area|what area has it]",
        "[no height is given|without the height|I don't know the height]: area of a triangle with sides {s}",
        "[compute|calculate|get] the area of a triangle from its [three sides|side lengths|sides], {s}",
        "area, [triangle|triangular plot], sides {s}",
        "a [triangular flag|triangular sail|three-cornered bed|piece of land] has sides of {s}. [how much area|what area] is that",
        "a, b and c of a triangle are {s}; [what is the area|area]",
        "what area does a triangle [enclose|cover|have] whose sides [measure|are] {s}",
        "[heron|heron's formula] [with|gives] which area for {s}",
        "{n} fenced a triangle with fences of {s}. how large is the area inside",
        "side lengths {s} -> triangle area",
        "three [poles|posts|roads] form a triangle with sides {s}. how large is the [ground|area] between them",
        "[using|in|with] python, triangle area for sides {s}",
        "if the sides of a triangle are {s}, how large is its area",
        s=sides, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    code = (
        f"import math\na, b, c = {a}, {b}, {c}\ns = (a + b + c) / 2\n"
        f"result = {form.code('math.sqrt(s * (s - a) * (s - b) * (s - c))')}\nprint(result)"
    )
    think = f"Heron's formula with the sides {a}, {b}, {c}."
    return ask(prompt, code, f"The area is **{{out}}{power_of(unit, 2)}**.", think=think)


_POLYGONS = {3: "triangle", 4: "square", 5: "pentagon", 6: "hexagon", 7: "heptagon", 8: "octagon", 9: "nonagon", 10: "decagon", 12: "dodecagon"}  # fmt: skip


def _sides_of_polygon(draw: Draw) -> tuple[Item, ...]:
    """Backwards: how many sides, from an angle that is whole."""
    n = draw.pick(5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36, 40)
    if draw.chance(0.5):
        angle, formula, which = 180 - 360 // n, f"360 / (180 - {180 - 360 // n})", "interior"
    else:
        angle, formula, which = 360 // n, f"360 / {360 // n}", "exterior"
    prompt = draw.phrase(
        "how many sides has a regular polygon with [an |]{w} angle [of |]{g}",
        "each {w} angle of a regular polygon is {g}. [how many sides does it have|number of sides]",
        "regular polygon, {w} angle {g}[: number of sides|, how many sides|. n = ?]",
        "<find> the number of [sides|corners] of a regular polygon whose {w} angles are {g}",
        "[which|what] regular polygon has {w} angles of {g}: how many sides",
        "number of [corners|vertices|sides] if every {w} angle of a regular polygon [measures|is] {g}",
        "the {w} angles of a regular polygon all measure {g}. how many [corners|sides] are there",
        "n of a regular n-gon with {w} angle {g}",
        w=which if which == "interior" or draw.chance(0.7) else "outer", g=f"{angle}{draw.pick('°', ' degrees', ' deg')}",
    )  # fmt: skip
    code = f"result = round({formula})\nprint(result)"
    return ask(articled(prompt), code, "It has **{out}** sides.", think=f"360 over the exterior angle: {formula}.")  # fmt: skip


@family("geometry", number=True)
def polygon_angles(draw: Draw) -> tuple[Item, ...]:
    if draw.chance(0.15):
        return _sides_of_polygon(draw)
    n = draw.pick(draw.integer(5, 12), draw.integer(5, 40))
    name = draw.pick(f"{n}-gon", f"{n}-gon", f"polygon with {n} sides", f"{n} sided polygon", f"{n}-sided polygon", _POLYGONS.get(n, f"{n}-gon"))  # fmt: skip
    said, formula, answer = draw.pick(
        (("interior angle", "inner angle", "inside angle", "measure of each interior angle", "size of an interior angle"), f"({n} - 2) * 180 / {n}", "Each interior angle is **{out}°**."),
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
        "[looking for|I am looking for|we need] the {w} of a {p} with all sides equal and all angles equal",
        "{w} -> regular {p}",
        "[how do I compute|how to get|how can I find|how do you calculate] the {w} of a regular {p}, and what is it",
        "a [window|tile|coin|nut|table top] has the form of a regular {p}. what is the {w}",
        "say the {w} [of|for] a regular {p}",
        "geometry: regular {p}, [what is the|find the|the] {w}",
        "[suppose|if] I have a regular {p}, what would the {w} be",
        "[using|in|with] python, the {w} of a regular {p}",
        "my [pupil|daughter|son|class] [drew|cut out] a regular {p}; what should the {w} be",
        "the {w}, please, for a regular {p}",
        "{w}? it's a regular {p}",
        w=draw.pick(*said), p=name,
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(articled(prompt), code, answer, think=f"With {n} sides: {formula}.")


def point(draw: Draw, dimensions: int = 2) -> tuple[int | float, ...]:
    if draw.chance(0.15):
        return tuple(draw.decimal(-9, 9, 1) for _ in range(dimensions))
    top = draw.pick(6, 10, 20, 20, 100)
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


def _taxi_distance(
    draw: Draw, p: tuple[int | float, ...], q: tuple[int | float, ...]
) -> tuple[Item, ...]:
    """Along the streets, not across them."""
    a, b = typed_points(draw, p, q)
    prompt = draw.phrase(
        "<find> the [manhattan|taxicab|city block] distance [between {a} and|from {a} to] {b}",
        "[manhattan|taxicab|city-block|L1] distance {a} {b}",
        "[manhattan distance|taxicab distance]: {a} to {b}",
        "how far is it from {a} to {b} [in manhattan distance|if I can only go along the grid|along the axes only]",
        "a taxi drives on a grid from {a} to {b}. how many units at least",
        "what's the [manhattan|L1] distance of the points {a} and {b}",
        "[using|in|with] python, the manhattan distance from {a} to {b}",
        "{a} and {b}: city block distance",
        a=a, b=b,
    )  # fmt: skip
    code = (
        f"p, q = {p}, {q}\nresult = round(sum(abs(a - b) for a, b in zip(p, q)), 4)\nprint(result)"
    )
    return ask(prompt, code, "The distance is **{out}**.", think=f"The differences of {p} and {q}, added.")  # fmt: skip


@family("geometry", number=True)
def point_distance(draw: Draw) -> tuple[Item, ...]:
    p, q = different(draw, draw.pick(2, 2, 2, 3))
    a, b = typed_points(draw, p, q)
    form = decimals(draw, 4, asked=0.25)
    if draw.chance(0.1):
        return _taxi_distance(draw, p, q)
    if draw.chance(0.1):
        q, b = (
            (0,) * len(p),
            draw.pick("the origin", "the origin", "zero", "the centre of the axes"),
        )
    prompt = draw.phrase(
        "<find> the distance [between {a} and|from {a} to] {b}",
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
        "[straight line|straight-line] distance {a} to {b}",
        "a point at {a} and another at {b}[: how far apart|. distance between them|, distance?]",
        "I [have|am given] two points, {a} and {b}, and [want|need] their distance",
        "from {a} to {b}: [distance|how far|length of the way as the crow flies]",
        "[using|in|with] python, distance from {a} to {b}",
        "how many units lie between {a} and {b} in a straight line",
        "d({a}, {b})",
        "[how long is|find] the vector from {a} to {b}",
        "compute the [euclidean|straight] distance for the pair {a}, {b}",
        "a [bird|plane|laser beam|cable] goes in a straight line from {a} to {b}. [length|distance|how long is the way]",
        "what is the separation of the points {a} and {b}",
        "the coordinates are {a} and {b}. [find|give|I want] the distance between [them|these points]",
        "two [ships|trees|players|houses] are at {a} and {b}. what is the straight distance between them",
        "use the distance formula [on|for|with] {a} and {b}",
        a=a, b=b,
    ) + form.said  # fmt: skip
    code = f"import math\nresult = {form.code(f'math.dist({p}, {q})')}\nprint(result)"
    return ask(prompt, code, "The distance is **{out}**.", think=f"math.dist of {p} and {q}.")


@family("geometry")
def midpoint(draw: Draw) -> tuple[Item, ...]:
    p, q = different(draw)
    a, b = typed_points(draw, p, q)
    if draw.chance(0.12):
        prompt = draw.phrase(
            "{b} is the midpoint of a segment that starts at {a}. [where does it end|find the other end|other endpoint]",
            "midpoint {b}, one end {a}[: other end|, the other endpoint|. where is the other end]",
            "<find> the other endpoint [if|when] {a} is one end and {b} the midpoint",
            "a [stick|segment|line] has one end at {a} and its middle at {b}. where is the other end",
            "endpoint {a}, midpoint {b}, missing endpoint",
            "the middle of a diameter is {b}, one end is {a}. the other end",
            "[which|what] point has with {a} the midpoint {b}",
            a=a, b=b,
        )  # fmt: skip
        code = f"x = round(2 * {q[0]} - {p[0]}, 4)\ny = round(2 * {q[1]} - {p[1]}, 4)\nprint((x, y))".replace("- -", "+ ")  # fmt: skip
        return ask(prompt, code, "The other end is **{out}**.", think=f"Twice the midpoint {q} minus the end {p}.")  # fmt: skip
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
        "the average of the points {a} and {b}",
        "which coordinates [has|does] the middle of {a} and {b} [have|]",
        "[a shop|a well|a school] is to stand exactly [between|in the middle of] {a} and {b}. at which [point|coordinates]",
        "{a} to {b}: [midpoint|where is the middle|middle point]",
        "[using|in|with] python, midpoint of {a} and {b}",
        "[I have|we have|there are] two points, {a} and {b}, and [I want|I need] the point in the middle",
        "M = ? for the segment {a}, {b}",
        "halfway [point|mark] [between|of] {a} and {b}",
        "what point is as far from {a} as from {b} on the line between them",
        "find the centre of the line segment [with ends|whose ends are|with endpoints] {a} and {b}",
        "two [towns|trees|players] are at {a} and {b}. [where is the spot|which point is] half way between them",
        "split the [segment|line] from {a} to {b} in half, at which point",
        "use the midpoint formula [on|for|with] {a} and {b}",
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
        "[slope|gradient]: {a}, {b}",
        "how much does y change per unit of x [going|on the line] from {a} to {b}",
        "[calculate|compute|get] delta y over delta x for {a} and {b}",
        "the steepness of the [line|straight line|segment] between {a} and {b}",
        "a [road|graph|path] goes straight from {a} to {b}. [what is its slope|its gradient]",
        "[using|in|with] python, slope from {a} to {b}",
        "find m [for|given] the points {a} and {b}",
        "(y2 - y1)/(x2 - x1) with {a} and {b}",
        "I [drew|plotted] a line through {a} and {b} and [need|want] its slope",
        "two points on a graph are {a} and {b}. what is the gradient",
        "rate of change between {a} and {b}",
        "if a straight line [contains|passes through] {a} and {b}, how steep is it",
        "what's the slope when I go from {a} to {b}",
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
        "[determine|compute|work out] m and b of the line [joining|connecting] {a} with {b}",
        "slope-intercept form of the line [through|joining] {a} and {b}",
        "I have two points {a} and {b} and [need|want] the [equation of the line|line y = mx + b] through them",
        "[what are|give me] the gradient and the y-intercept of the line from {a} to {b}",
        "[write|find] the line through {a} and {b} as y = mx + b",
        "{a} and {b}[: line equation|, line through them|: m and b]",
        "[using|in|with] python, slope and intercept of the line through {a} and {b}",
        "a straight line [connects|joins] {a} and {b}; [its slope and intercept|which m and b]",
        "find the linear function f(x) = mx + b with the points {a} and {b}",
        "both m and b for the straight line that contains {a} and {b}",
        "a graph is a straight line through {a} and {b}. what is its [equation|function], slope and intercept",
        "where does the line through {a} and {b} cross the y-axis, and how steep is it? give slope, then intercept",
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
    ("box", "edge length"): ("4 * (a + b + c)", 3, 1),
    ("box", "open surface"): ("a * b + 2 * (a * c + b * c)", 3, 2),
}


@family("geometry", number=True)
def box_of_three(draw: Draw) -> tuple[Item, ...]:
    """Surface, volume and diagonal of a box given as 12 by 8 by 5."""
    kind = draw.pick("surface area", "surface area", "volume", "volume", "space diagonal", "edge length", "open surface")  # fmt: skip
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
            "add up the six faces of a [box|cuboid|block] {s}",
            "a [parcel|crate|cupboard] is {s}. how much [area|surface] has it on all six sides",
            "[using|in|with] python, the surface area of a box {s}",
            "how many square [units|{u}] of [card|foil|metal|wood] for a closed [box|tank|case] of {s}",
            "[length, width and height are|edges] {s}: [surface area|total surface]",
            "{n} paints a [block|chest|wooden box] of {s} on every side. [what area gets paint|how much area is that]",
            "outside area of a [cuboid|box|closed crate], {s}",
            "the total area of all faces of a [cuboid|brick|box] {s}",
            "if a box is {s}, how large is its surface",
        ),
        "volume": (
            "<find> the volume of a [box|cuboid|crate|block] {s}",
            "[volume|capacity] [of a|of the|for a|] [box|cuboid|rectangular prism|parcel|container], {s}",
            "how much fits into a [box|container|case|drawer] of {s}",
            "a [box|brick|suitcase|room] measures {s}. [what is its volume|how much space is inside]",
            "box {s}[:|,] volume",
            "I dig a [hole|pit|trench] of {s}. how much earth [comes out|is that]",
            "what volume does a [cuboid|rectangular box|block] of {s} have",
            "how [big|large] is the [inside|content|volume] of a [box|parcel|freezer|locker] {s}",
            "[using|in|with] python, the volume of a box {s}",
            "[length, width and height are|edges] {s}: [volume|cubic content]",
            "how many cubic [units|{u}] does a [box|container|case] of {s} [hold|contain|have]",
            "multiply out the volume: [box|block|room] {s}",
            "{n} fills a [crate|sandbox|bin] of {s} to the rim. [what volume goes in|how much goes in]",
            "a [truck|shed|container|fridge] is {s} inside. [how much space|what volume] does it have",
            "V = ? for a [box|cuboid] {s}",
            "length times width times height for {s}",
            "a block of [wood|ice|stone|foam] measures {s}, [find|give|I need] its volume",
            "if a box is {s}, how much does it hold",
        ),
        "space diagonal": (
            "<find> the [space diagonal|diagonal|longest diagonal] of a [box|cuboid|room] {s}",
            "how long a [stick|rod|fishing rod|pole] fits into a [box|crate|room] of {s}",
            "corner to opposite corner of a [box|room|crate] {s}",
            "[longest straight line|space diagonal] in a box {s}",
            "a box measures {s}, how long is the diagonal [through the inside|from corner to corner]",
            "longest [rod|pole|stick] inside a [container|box] {s}",
            "how far is it from one corner of a [room|box|crate] of {s} to the corner farthest away",
            "does it fit: what is the longest [pole|umbrella|tube] for a [box|case|parcel] {s}",
            "[length, width and height are|edges] {s}: space diagonal",
            "[using|in|with] python, the space diagonal of a box {s}",
            "the [inner|body|three-dimensional] diagonal of a [cuboid|box|shed] {s}",
            "a spider's thread runs straight from a lower corner to the opposite upper corner of a [room|box] {s}. how long is it",
            "diagonal through a [cuboid|box] {s}",
        ),
        "edge length": (
            "<find> the total [edge length|length of all edges] of a [box|cuboid|crate] {s}",
            "how much wire for [the edges of a box|a frame of a box|the frame of a cuboid] {s}",
            "sum of all [twelve |12 |]edges of a [box|cuboid] {s}",
            "[I glue tape on|I tape] every edge of a [box|parcel] {s}. how much tape",
            "a [lamp|cage|kite] frame is a cuboid {s}, made of rods along the edges. total length of the rods",
            "box {s}[:|,] [total edge length|all edges together]",
            "all edges of a [cuboid|rectangular box] {s} added up",
        ),
        "open surface": (
            "<find> the surface [area |]of a box {s} (length, width, height) without [a lid|the lid|its top]",
            "an open [box|tank|crate] is {s}, height last. how much [material|wood|glass|card] does it take",
            "how much [glass|sheet metal|plastic] for [an aquarium|a tank|a tray] of {s} (length, width, height), open at the top",
            "surface of an open-top box, {s}, height last",
            "[five sides|bottom and four walls] of a box {s} (last one is the height): what area",
            "box with no lid, {s} with the height last: surface area",
            "I line the bottom and the four walls of a [pool|pit|pond] {s} (length, width, depth). what area",
        ),
    }  # fmt: skip
    prompt = (
        draw.phrase(*templates[kind], s=sizes, u=unit or "units", n=draw.pick(*NAMES)) + form.said
    )
    head = "import math\n" if "math" in formula else ""
    code = f"{head}a, b, c = {a}, {b}, {c}\nresult = {form.code(formula)}\nprint(result)"
    name = {"edge length": "total edge length", "open surface": "surface without the lid"}.get(kind, kind)  # fmt: skip
    answer = f"The {name} is **{{out}}{power_of(unit, power)}**."
    return ask(articled(prompt), code, answer, think=f"A box of {a}, {b}, {c}: {formula}.")


_ROUND = (
    ("cylinder", "volume", "math.pi * r ** 2 * h", 3, ("cylinder", "cylinder", "can", "pipe", "tank", "round pool", "cup", "drum", "barrel", "candle", "log", "round tower", "test tube", "drinking glass")),
    ("cylinder", "surface area", "2 * math.pi * r * (r + h)", 2, ("cylinder", "can", "closed cylinder", "drum with lid", "tin")),
    ("cylinder", "lateral surface", "2 * math.pi * r * h", 2, ("cylinder", "pipe", "column")),
    ("cone", "volume", "math.pi * r ** 2 * h / 3", 3, ("cone", "cone", "paper cone", "funnel", "tent in the form of a cone", "party hat", "traffic cone", "ice cream cone", "heap of sand in the form of a cone")),
    ("sphere", "volume", "4 / 3 * math.pi * r ** 3", 3, ("sphere", "sphere", "ball", "globe", "bubble", "round balloon", "marble", "football", "planet", "round melon", "drop")),
    ("sphere", "surface area", "4 * math.pi * r ** 2", 2, ("sphere", "ball", "globe", "balloon", "football", "marble", "planet")),
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
        "{s}: {w} of the {t}",
        "[using|in|with] python, the {w} of a {t} with {s}",
        "[looking for|wanted|needed]: {w}; [given|known]: {t}, {s}",
        "a {t} is given by {s}. [give|state|work out] its {w}",
        "how do I get the {w} of a {t} with {s}, and what is it",
        "we [measured|are given|looked at] a {t}: {s}. [what is|how large is] the {w}",
        "[suppose|imagine] a {t} that has {s}; [what would be its|its] {w}",
        "the {w} of a {t} having {s}",
        "[say|take] the {t} has {s}: what is the {w} then",
        "{w} = ? [{t}|for a {t}], {s}",
        "[please |]work out how [big|large] the {w} of my {t} is; it has {s}",
        "a pupil has to [find|compute|determine] the {w} of a {t} with {s}. the answer",
        "{t} {w} {s}",
        "there is a {t}, {s}. how much is its {w}",
        "someone asks for the {w} of a {t} with {s}. what do I say",
        w=word, t=name, s=sizes, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    r = f"{value} / 2" if diameter else f"{value}"
    lines = f"r = {r}\nh = {h}\n" if tall else f"r = {r}\n"
    code = f"import math\n{lines}result = {form.code(formula)}\nprint(result)"
    half = "half the diameter" if diameter else "the radius"
    think = f"r is {half}, {r}" + (f", and h is {h}" if tall else "") + f": {formula}."
    answer = f"The {kind} is **{{out}}{power_of(unit, power)}**."
    return ask(worded(prompt), code, answer, think=think)


_SIDE = (("side", "side length", "edge"),)
_FIGURES = (
    ("perimeter", ("square", "square garden", "square room", "square table", "square of land"), _SIDE, "4 * {a}", 1),
    ("area", ("square", "square tile", "square field", "square sheet", "square floor"), _SIDE, "{a} ** 2", 2),
    ("diagonal", ("square", "square screen", "square table", "square field"), _SIDE, "math.sqrt(2) * {a}", 1),
    ("volume", ("cube", "die", "cubic box", "cubic tank", "sugar cube"), _SIDE, "{a} ** 3", 3),
    ("surface area", ("cube", "die", "cubic box", "wooden cube"), _SIDE, "6 * {a} ** 2", 2),
    ("total edge length", ("cube", "wire cube", "cubic frame"), _SIDE, "12 * {a}", 1),
    ("space diagonal", ("cube", "cubic box"), _SIDE, "math.sqrt(3) * {a}", 1),
    ("area", ("equilateral triangle", "triangle with three equal sides"), _SIDE, "math.sqrt(3) / 4 * {a} ** 2", 2),
    ("height", ("equilateral triangle", "triangle with three equal sides"), _SIDE, "math.sqrt(3) / 2 * {a}", 1),
    ("perimeter", ("equilateral triangle", "triangle with equal sides"), _SIDE, "3 * {a}", 1),
    ("area", ("regular hexagon", "hexagonal tile", "six-sided nut"), _SIDE, "3 * math.sqrt(3) / 2 * {a} ** 2", 2),
    ("perimeter", ("regular hexagon", "hexagonal table"), _SIDE, "6 * {a}", 1),
    ("perimeter", ("regular pentagon",), _SIDE, "5 * {a}", 1), ("perimeter", ("regular octagon", "stop sign"), _SIDE, "8 * {a}", 1),
    ("area", ("triangle", "triangular sail", "gable", "triangular flag"), (("base", "bottom side"), ("height", "height above it")), "{a} * {b} / 2", 2),
    ("area", ("parallelogram",), (("base", "base side"), ("height",)), "{a} * {b}", 2),
    ("area", ("rhombus", "kite", "diamond shape"), (("first diagonal", "long diagonal"), ("second diagonal", "other diagonal")), "{a} * {b} / 2", 2),
    ("perimeter", ("rhombus",), _SIDE, "4 * {a}", 1),
    ("volume", ("square pyramid", "pyramid with a square base", "tent in the form of a square pyramid"), (("base side", "side of the base"), ("height",)), "{a} ** 2 * {b} / 3", 3),
    ("volume", ("prism",), (("base area",), ("height", "length")), "{a} * {b}", 3),
    ("area", ("ellipse", "oval table", "oval pond"), (("semi-major axis", "long half axis"), ("semi-minor axis", "short half axis")), "math.pi * {a} * {b}", 2),
    ("diagonal", ("rectangle", "screen", "door", "rectangular field"), (("length", "longer side"), ("width", "shorter side")), "math.sqrt({a} ** 2 + {b} ** 2)", 1),
)  # fmt: skip
_WANTED_AS = {
    "perimeter": ("perimeter", "perimeter", "outline", "distance around the edge"), "area": ("area", "area", "surface"),
    "volume": ("volume", "volume", "content"), "surface area": ("surface area", "total surface"),
}  # fmt: skip


@family("geometry", number=True, weight=1.2)
def plain_figure(draw: Draw) -> tuple[Item, ...]:
    """Squares, cubes, triangles with a base, rhombuses, pyramids, by one size or two."""
    name, figures, labels, formula, power = draw.pick(*_FIGURES)
    a, b = sorted((size(draw, 2, 60), size(draw, 2, 60)), reverse=True)
    if len(labels) == 2 and name != "diagonal" and draw.chance(0.4) and "axis" not in labels[0][0]:
        a, b = b, a
    unit, form = draw.pick("cm", "m", "", "cm", "mm", "ft", "in"), decimals(draw, asked=0.25)
    figure, parts = draw.pick(*figures), []
    for value, label in zip((a, b), labels, strict=False):
        word = draw.pick(*label)
        squared = "²" if word == "base area" and unit else ""
        said = f"{value} {unit}{squared}" if squared else length(value, unit, draw)
        parts.append(draw.pick(f"{word} {said}", f"{word} of {said}", f"{word} = {said}", f"a {word} of {said}"))  # fmt: skip
    if labels == _SIDE and draw.chance(0.35):
        parts = [
            draw.pick("sides of ", "equal sides of ", "edges of ", "sides that measure ")
            + length(a, unit, draw)
        ]
    story = {
        "perimeter": ("how [long|much] is a [ribbon|border|rope] that goes once around a {t} with {s}", "{n} walks around the edge of a {t} with {s}. how far is one round", "how far is it around a {t} with {s}"),
        "area": ("how much [ground|space|surface] does a {t} with {s} cover", "{n} paints a {t} with {s} on one side. which area is that", "how [big|large] is a {t} with {s}"),
        "volume": ("how much [fits into|goes into|fills] a {t} with {s}", "how much space is inside a {t} with {s}", "{n} fills a {t} with {s} to the top. what volume is that"),
        "surface area": ("how much [paper|paint|foil] covers all sides of a {t} with {s}", "{n} wraps a {t} with {s}, no overlap. what area of paper"),
        "diagonal": ("how far is it from corner to opposite corner of a {t} with {s}", "corner to corner of a {t} with {s}"),
        "space diagonal": ("longest straight stick inside a {t} with {s}", "from a corner of a {t} with {s} through the middle to the opposite corner, how far"),
        "total edge length": ("how much wire for the edges of a {t} with {s}", "all edges of a {t} with {s} together, how long"),
        "height": ("how [tall|high] is a {t} with {s}", "how far is it from a corner to the opposite side of a {t} with {s}"),
    }[name]  # fmt: skip
    prompt = draw.phrase(
        *story,
        "<find> the {w} of a {t} with {s}",
        "{w}[:| of|,] {t}, {s}",
        "a {t} has {s}. [what is its|find its|its|I need its] {w}",
        "{t} with {s}[: {w}|, {w}|. {w}]",
        "if a {t} has {s}, [what is|how much is] the {w}",
        "what {w} does a {t} [of|with] {s} have",
        "{s}: {w} of [a|the] {t}",
        "[given|for] a {t} with {s}, [compute|work out|determine] the {w}",
        "[using|in|with] python, the {w} of a {t} with {s}",
        "my {t} has {s}; [how much is|what's] the {w}",
        "[wanted|looking for]: {w}. [given|known]: {t}, {s}",
        "{n} [draws|builds|has] a {t} with {s} and wants the {w}",
        t=figure, s=" and ".join(parts), w=draw.pick(*_WANTED_AS.get(name, (name,))), n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    filled = formula.format(a=a, b=b)
    head = "import math\n" if "math" in filled else ""
    code = f"{head}result = {form.code(filled)}\nprint(result)"
    answer = f"The {name} is **{{out}}{power_of(unit, power)}**."
    return ask(worded(prompt), code, answer, think=f"The {name} of the {figure}: {filled}.")


@family("geometry", number=True, weight=0.8)
def rolling_wheel(draw: Draw) -> tuple[Item, ...]:
    """How far in so many turns, or how many turns for so far."""
    wide = draw.pick(20, 26, 28, 40, 50, 55, 60, 65, 70, 80, draw.integer(15, 120))
    diameter, turns = (
        draw.chance(0.7),
        draw.pick(1, 10, 50, 100, 250, 500, 1000, draw.integer(2, 900)),
    )
    far = draw.pick(100, 200, 500, 1000, 2000, draw.integer(5, 900))
    thing = draw.pick("wheel", "bicycle wheel", "car tyre", "cart wheel", "scooter wheel", "roller", "hoop")  # fmt: skip
    by = draw.pick("diameter", "diameter") if diameter else "radius"
    said = draw.pick(f"a {by} of {wide} cm", f"{by} {wide} cm", f"a {wide} cm {by}")
    round_cm = f"math.pi * {wide}" if diameter else f"2 * math.pi * {wide}"
    form = decimals(draw, asked=0.25)
    count = f"{turns} turn" + ("s" if turns > 1 else "")
    if draw.chance(0.55):
        prompt = draw.phrase(
            "how [far|many metres] does a {t} with {d} roll in {k}",
            "a {t} has {d}. [how many metres|what distance in m] does it cover in {k}",
            "{k} of a {t} with {d}[: distance in m|, how many metres|. how far in m]",
            "{t}, {d}, {k}: metres rolled",
            "<find> the distance in m that a {t} with {d} [rolls|travels|makes] in {k}",
            "my {t} has {d} and makes {k}. how far did I get, in metres",
            "after {k}, how many metres has a {t} with {d} gone",
            "in {k} a {t} with {d} goes how many m",
            "[using|in|with] python, metres rolled by a {t} with {d} in {k}",
            "{n} counts {k} of a {t} with {d}. how many metres is the way",
            "a {t} of that size, {d}, turns: {k}. [path|way|distance] in metres",
            t=thing, d=said, k=count, n=draw.pick(*NAMES),
        ) + form.said  # fmt: skip
        formula, answer = f"{round_cm} * {turns} / 100", "It rolls **{out} m**."
        think = f"One turn is {round_cm} cm; times {turns}, over 100 for metres."
    else:
        prompt = draw.phrase(
            "how many turns does a {t} with {d} make on {f} m",
            "a {t} has {d}. [how many turns|how many revolutions] for {f} m",
            "{f} m with a {t} of {d}[: turns|, how many turns|. number of revolutions]",
            "{t}, {d}, {f} m: number of turns",
            "<find> the number of [turns|revolutions|rotations] of a {t} with {d} over {f} metres",
            "how often does a {t} with {d} turn [in|on|over] {f} m",
            "to go {f} m, how many times must a {t} with {d} turn",
            "I [ride|push|roll] {f} metres. my {t} has {d}. how many turns does it make",
            "[using|in|with] python, turns of a {t} with {d} on {f} m",
            "{n} rolls a {t} with {d} for {f} m. how many rotations is that",
            t=thing, d=said, f=far, n=draw.pick(*NAMES),
        ) + form.said  # fmt: skip
        formula, answer = f"{far} * 100 / ({round_cm})", "It makes **{out}** turns."
        think = f"{far} m are {far} * 100 cm; one turn is {round_cm} cm."
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    return ask(worded(prompt), code, answer, think=think)


@family("geometry", number=True, weight=1.5)
def missing_leg(draw: Draw) -> tuple[Item, ...]:
    """The other leg of a right triangle, mostly under a ladder."""
    unit, form = draw.pick("m", "m", "ft", "cm", ""), decimals(draw, asked=0.25)
    ladder = draw.chance(0.55) and unit != "cm"
    leg = size(draw, 1, 6 if ladder else 20)
    if draw.chance(0.4):
        x, _, z = draw.pick((3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (4, 3, 5), (12, 5, 13))  # fmt: skip
        factor = draw.pick(1, 0.5) if ladder else draw.pick(1, 2, 0.5, 3, 0.1)
        leg, slant = round(x * factor, 1), round(z * factor, 1)
    else:
        slant = round(leg * draw.random.uniform(1.1, 4), draw.pick(0, 1)) + 1
    leg, slant = (int(v) if v == int(v) else v for v in (leg, slant))
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
        "a ladder {c} long is placed {a} from the bottom of a [wall|house]. [what height does it reach|how far up does it get]",
        "[I|we] lean a {c} ladder against a [house|tree|wall] with its foot {a} away. how high up is the top",
        "{n} has a ladder of {c}. the foot stands {a} from the [wall|shed]; what height can {n} [reach|get to]",
        "a [plank|board|beam] of {c} leans on a wall, its lower end {a} from the wall. how high is the upper end",
        "[guy wire|guy rope|stay cable] {c}, fixed {a} from the mast: [height of the mast|how tall is the mast|mast height]",
        "a [zip line|slide|cable car] is {c} long and ends {a} from the tower, measured on the ground. how high does it start",
        "the ladder is {c}, distance to the wall {a}. [height|how high]",
        "how [tall|high] is a [pole|mast|tree] if a {c} rope from its top reaches the ground {a} away",
        "how far up the wall is the top of a ladder of {c} standing {a} [out|away]",
        "an escalator is {c} long and covers {a} on the floor. by how much does it go up",
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
        "in a right triangle the longest side [is|measures] {c} and [one of the legs|a short side] {a}. [find|compute|what is] the remaining side",
        "sqrt(c^2 - a^2) [with|for] c = {c} and a = {a}",
        "[right-angled triangle|right triangle]: c {c}, a {a}, [b wanted|looking for b|b]",
        "[using|in|with] python, the missing leg: hypotenuse {c}, leg {a}",
        "one leg {a}, hypotenuse {c}; [compute|what's] the second leg",
        "the side opposite the right angle is {c}, another side is {a}. [how long is|find] the third side",
        "[use|apply] the pythagorean theorem to find the leg: hypotenuse {c}, the other leg {a}",
        "{n} knows the hypotenuse {c} and one leg {a} of a right triangle. how long is the [other|missing] leg",
        "a rectangular [field|plate|sheet] is {a} wide and {c} from corner to corner. how long is it",
        "a right triangle with sides {a}, b and {c}, where {c} is the longest: b",
        "I walked {c} straight across a [rectangular field|parking lot], corner to corner; one side is {a}. the other side",
    )
    prompt = draw.phrase(*(stories if ladder else plain), a=length(leg, unit, draw), c=length(slant, unit, draw), n=draw.pick(*NAMES)) + form.said  # fmt: skip
    code = f"import math\nresult = {form.code(f'math.sqrt({slant} ** 2 - {leg} ** 2)')}\nprint(result)"  # fmt: skip
    think = f"Pythagoras: the longest side is {slant}, one leg is {leg}."
    return ask(articled(prompt), code, f"It is **{{out}}{power_of(unit, 1)}**.", think=think)


@family("geometry", number=True)
def third_angle(draw: Draw) -> tuple[Item, ...]:
    """What is left of 180, 90 or 360 degrees."""
    kind = draw.pick(180, 180, 180, "two", 90, 360, "base", "top")
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
            "the angles of a triangle are {a}{d}, {b}{d} and x. [find x|what is x|x]",
            "two of the three angles of a triangle are {a} and {b}{d}, [compute|what is|find] the [last|third|other]",
            "[angle sum|angles in a triangle]: {a}, {b}, ?",
            "I know that a triangle has angles of {a}{d} and {b}{d} and [want|need] the third one",
            "180 minus {a} minus {b}, the [third|last] angle of the triangle",
            "given the angles {a}{d} and {b}{d}, [how large|how big] is the remaining angle of the triangle",
            "triangle with {a}{d} and {b}{d}. remaining angle",
            "a [sail|roof|tent side|garden] is a triangle with corners of {a}{d} and {b}{d}. [how big is|what about] the third corner",
            "what must the third angle be if a triangle already has {a}{d} and {b}{d}",
            "[using|in|with] python, the third angle of a triangle with angles {a} and {b} degrees",
            "in triangle ABC angle A is {a}{d} and angle B is {b}{d}. [angle C|how large is angle C|find C]",
        )
    elif kind == 360:
        formula = f"360 - {a} - {b} - {c}"
        templates = (
            "three angles of a quadrilateral are {a}, {b} and {c}{d}. [what is|find] the fourth",
            "a [four sided shape|quadrilateral|four-cornered figure] has angles {a}, {b}, {c}{d}[: fourth angle|. how big is the last one]",
            "fourth angle of a quadrilateral with {a}, {b} and {c}{d}",
            "<find> the missing angle of a quadrilateral: {a}, {b}, {c}{d}",
            "three sectors of a pie chart take {a}, {b} and {c}{d}. how many degrees are left",
            "angles of a quadrilateral: {a}, {b}, {c}, x. [find x|x]",
            "a [field|kite|plot|window] with four corners has angles {a}, {b} and {c}{d}; [the last corner|what is the fourth angle]",
            "what angle is left in a four-sided figure with {a}{d}, {b}{d} and {c}{d}",
            "how large is the remaining angle of a quadrilateral if the others are {a}, {b} and {c}{d}",
            "around a point there are angles of {a}, {b} and {c}{d} and one more. how large is it",
            "360 minus the three angles {a}, {b} and {c}: the fourth",
            "[using|in|with] python, the missing angle of a quadrilateral with {a}, {b} and {c} degrees",
            "a full turn is split into {a}, {b}, {c}{d} and a rest. [the rest|how big is the rest]",
        )
    elif kind == 90:
        formula = f"90 - {a}"
        templates = (
            "<find> the complement of {a}{d}, the angle",
            "complementary angle [of|to|for] {a}{d}",
            "[which|what] angle makes {a}{d} a right angle",
            "a right triangle has an angle of {a}{d}. [what is|how big is] the other [acute|small|sharp] angle",
            "right-angled triangle, one angle {a}{d}, the other [acute|non-right] one",
            "two angles add up to 90 degrees and one is {a}{d}. [the other one|what is the other]",
            "how much is missing from {a}{d} to [a right angle|90 degrees]",
            "what must I add to {a}{d} to get a right angle",
            "complement [of|to] {a}{d}",
            "a [board|corner|ramp] is at {a}{d} to the ground. what angle does it make with the vertical",
            "one acute angle of a right triangle [measures|is] {a}{d}, [how big is the second|the second acute angle]",
            "[angles {a}{d} and x are complementary|{a}{d} and x are complementary]. x",
            "by how many degrees is {a}{d} short of a right angle",
        )
    elif kind == "base":
        a *= 2
        formula = f"(180 - {a}) / 2"
        templates = (
            "an isosceles triangle has an angle of {a}{d} at the [top|apex]. [how big are the base angles|each base angle]",
            "isosceles triangle, [apex angle|top angle|vertex angle] {a}{d}[: base angle|, base angles|. find a base angle]",
            "<find> the base angle of an isosceles triangle with apex angle {a}{d}",
            "base angles of an isosceles triangle whose [vertex|top] angle is {a}{d}",
            "a [gable|tent|roof] is an isosceles triangle with {a}{d} at the top. how steep is each side, in degrees",
            "two angles of a triangle are equal and the third is {a}{d}. how big is each of the two",
            "{n} draws a triangle with two equal sides and {a}{d} between them. the other angles, each",
            "what are the two equal angles of a triangle, if the third one is {a}{d}",
        )
    elif kind == "top":
        formula = f"180 - 2 * {a}"
        templates = (
            "an isosceles triangle has base angles of {a}{d}. [how big is the apex angle|the angle at the top]",
            "isosceles triangle, [base angle|base angles|both base angles] {a}{d}[: apex angle|, angle at the top|. find the vertex angle]",
            "<find> the [apex|top|vertex] angle of an isosceles triangle with base angles of {a}{d}",
            "two angles of a triangle are {a}{d} each. [the third|how big is the third]",
            "both sides of a [roof|tent] rise at {a}{d}. what is the angle at the [ridge|top]",
            "a triangle has two equal angles of {a}{d}, what is the other angle",
            "if each base angle is {a}{d}, what's the angle at the tip of an isosceles triangle",
            "third angle when two angles of a triangle are both {a}{d}",
        )
    else:
        formula = f"180 - {a}"
        templates = (
            "<find> the supplement of [an angle of |]{a}{d}",
            "supplementary angle [of|to|for] {a}{d}",
            "two angles on a straight line, one is {a}{d}. [the other|what is the other]",
            "[which|what] angle together with {a}{d} makes a straight line",
            "neighbouring angle on a line: {a}{d}",
            "two angles add up to 180 degrees and one is {a}{d}. [the other one|what is the other]",
            "what must I add to {a}{d} to get a straight [line|angle]",
            "supplement [of|to] {a}{d}",
            "[angles {a}{d} and x are supplementary|{a}{d} and x are supplementary]. x",
            "two lines cross at {a}{d}. how big is the angle next to it",
            "a door [is open|stands open] by {a}{d}. how far to 180 degrees",
            "the adjacent angle on a straight line to {a}{d}",
            "one angle of a parallelogram is {a}{d}. [how big is|find] the angle next to it",
            "by how many degrees is {a}{d} short of a straight angle",
            "a linear pair has one angle of {a}{d}; [find the other|the other]",
        )
    prompt = draw.phrase(*templates, a=a, b=b, c=c, d=deg, n=draw.pick(*NAMES))
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, "The angle is **{out}°**.", think=f"What is left: {formula}.")


@family("geometry", number=True, weight=0.8)
def area_of_corners(draw: Draw) -> tuple[Item, ...]:
    """The shoelace formula, for a triangle or a quadrilateral given by its corners."""
    count = draw.pick(3, 3, 3, 4)
    if count == 3:
        while True:
            corners = [point(draw) for _ in range(3)]
            (a, b), (c, d), (e, g) = corners
            if (c - a) * (g - b) != (e - a) * (d - b):
                break
    else:  # one corner in each quarter of a circle around some centre: never crossing
        x, y = draw.random.randint(-5, 5), draw.random.randint(-5, 5)
        signs = ((1, 1), (-1, 1), (-1, -1), (1, -1))
        corners = [(x + sx * draw.random.randint(1, 8), y + sy * draw.random.randint(1, 8)) for sx, sy in signs]  # fmt: skip
    texts = typed_points(draw, *corners)
    said = draw.pick(", ".join(texts), ", ".join(texts[:-1]) + " and " + texts[-1], " ".join(texts))
    name = "triangle" if count == 3 else draw.pick("quadrilateral", "four-sided field", "polygon")
    prompt = draw.phrase(
        "<find> the area of the {t} with [corners|vertices|the corners|points] {p}",
        "area of [a|the] {t} [with corners|with vertices|whose corners are] {p}",
        "{t} {p}[: area|, area|. what is its area]",
        "the [corners|vertices] of a {t} are {p}. [what is its area|find the area|how large is it]",
        "[shoelace formula|shoelace] [for|with] {p}",
        "how [big|large] is the {t} with the corners {p}",
        "a {t} is drawn through {p}, in this order. what area does it enclose",
        "on a grid a {t} has the corners {p}. its area",
        "[using|in|with] python, the area of a {t} with vertices {p}",
        "{n} marks the points {p} on a map, corner by corner. which area do they enclose",
        "what area [do|would] the points {p} enclose, taken in this order",
        "I have the coordinates of a {t}, {p}, and [need|want] the area",
        "vertices {p}: area of the {t}",
        t=name, p=said, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"points = {corners}\npairs = zip(points, points[1:] + points[:1])\n"
        "result = round(abs(sum(a * d - b * c for (a, b), (c, d) in pairs)) / 2, 4)\nprint(result)"
    )
    return ask(prompt, code, "The area is **{out}**.", think=f"The shoelace formula for {said}.")


@family("geometry", weight=0.7)
def centre_of_triangle(draw: Draw) -> tuple[Item, ...]:
    corners = [point(draw) for _ in range(3)]
    texts = typed_points(draw, *corners)
    prompt = draw.phrase(
        "<find> the [centroid|centre of gravity|center of mass] of the triangle with [corners|vertices] {a}, {b}, {c}",
        "[centroid|balance point] of {a}, {b}, {c}",
        "triangle {a}, {b}, {c}[: centroid|, centroid|. where is its centroid]",
        "where is the [centroid|centre of gravity] of a triangle with the corners {a}, {b} and {c}",
        "at which point does a cardboard triangle with corners {a}, {b}, {c} balance",
        "the [average|mean] of the three points {a}, {b} and {c}",
        "where do the medians of the triangle {a}, {b}, {c} meet",
        "[using|in|with] python, the centroid of {a}, {b} and {c}",
        "vertices {a}, {b}, {c}; [coordinates of the centroid|find the centroid]",
        "three [villages|masts|houses] are at {a}, {b} and {c}. what is the mean of their positions",
        "I need the centroid for the points {a}, {b}, {c}",
        a=texts[0], b=texts[1], c=texts[2],
    )  # fmt: skip
    code = (
        f"points = {corners}\nx = round(sum(p[0] for p in points) / 3, 4)\n"
        "y = round(sum(p[1] for p in points) / 3, 4)\nprint((x, y))"
    )
    think = f"The mean of the x values and of the y values of {corners}."
    return ask(prompt, code, "The centroid is **{out}**.", think=think)


@family("geometry", weight=0.8)
def kind_of_triangle(draw: Draw) -> tuple[Item, ...]:
    """Equilateral, isosceles or scalene by its sides; acute, right or obtuse by its angles."""
    if draw.chance(0.55):
        a = draw.integer(4, 20)
        b, c = draw.pick((a, a), (a, draw.integer(3, a + 2)), (a + 1, a + 3), (a + 2, a + 3), (a, a - 1))  # fmt: skip
        values = [a, b, c]
        draw.random.shuffle(values)
        said = draw.pick("{}, {} and {}", "{}, {}, {}", "{} {} {}").format(*values)
        prompt = draw.phrase(
            "what [kind|type|sort] of triangle, by its sides, has sides {s}",
            "is a triangle with sides {s} equilateral, isosceles or scalene",
            "triangle with sides {s}[: which kind by its sides|, equilateral isosceles or scalene|. classify it by sides]",
            "[classify|name] the triangle with [sides|side lengths] {s} by its sides",
            "sides {s}: [scalene, isosceles or equilateral|what type of triangle by sides]",
            "the sides of my triangle are {s}. [is it isosceles, equilateral or scalene|scalene, equilateral or isosceles]",
            "[equilateral, isosceles, scalene|scalene, isosceles, equilateral]: which one is {s}",
            "how do you call a triangle whose sides are {s}, by its sides",
            "[using|in|with] python, tell the type of a triangle by its sides {s}",
            "{n} cut a triangle with sides {s}. equilateral, isosceles or scalene",
            "by sides, which type of triangle is {s}",
            s=said, n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"kinds = {{1: 'equilateral', 2: 'isosceles', 3: 'scalene'}}\nprint(kinds[len({{{values[0]}, {values[1]}, {values[2]}}})])"
        return ask(prompt, code, "The triangle is **{out}**.", think=f"Count the different sides of {said}.")  # fmt: skip
    a = draw.integer(15, 80)
    b = draw.pick(90 - a, draw.integer(15, 80), draw.integer(15, 95 - a if a < 75 else 20))
    c = 180 - a - b
    angles = [a, b, c]
    draw.random.shuffle(angles)
    two = draw.chance(0.4)
    deg = draw.pick("", "°", " degrees")
    said = (
        f"{angles[0]}{deg} and {angles[1]}{deg}"
        if two
        else f"{angles[0]}, {angles[1]} and {angles[2]}{deg}"
    )
    prompt = draw.phrase(
        "is a triangle with angles {s} acute, right or obtuse",
        "what [kind|type] of triangle has angles {s}: acute, right or obtuse",
        "angles {s}[: acute, right or obtuse triangle|, classify the triangle by angles]",
        "[classify|name] the triangle with angles {s} by its angles",
        "a triangle has angles {s}. [acute, right or obtuse|is it obtuse, right or acute]",
        "obtuse, right or acute: a triangle with {s}",
        "[using|in|with] python, is a triangle with angles {s} acute, right or obtuse",
        "by angles, which type is a triangle with {s}",
        "{n} measures {s} in a triangle. is it acute, right or obtuse",
        "the angles are {s}; [acute, obtuse or right triangle|name the type of the triangle by its angles]",
        s=said, n=draw.pick(*NAMES),
    )  # fmt: skip
    largest = (
        f"max({angles[0]}, {angles[1]}, 180 - {angles[0]} - {angles[1]})"
        if two
        else f"max({angles[0]}, {angles[1]}, {angles[2]})"
    )
    code = f"largest = {largest}\nprint('right' if largest == 90 else 'obtuse' if largest > 90 else 'acute')"
    return ask(prompt, code, "The triangle is **{out}**.", think=f"The largest angle of {said} against 90.")  # fmt: skip


@family("geometry", number=True, weight=0.8)
def two_rectangles(draw: Draw) -> tuple[Item, ...]:
    """An L-shaped room, or two rooms together."""
    a, b, c, d = (size(draw, 2, 12) for _ in range(4))
    unit, form = draw.pick("m", "m", "ft"), decimals(draw, asked=0.2)
    by = draw.pick(" by ", " x ", " times ")
    one, two = f"{a}{by}{b} {unit}", f"{c}{by}{d} {unit}"
    prompt = draw.phrase(
        "an L-shaped [room|garden|terrace] is made of {p} and {q}. [total area|how large is it|what is its area]",
        "<find> the area of an L shape made of two rectangles, {p} and {q}",
        "[rooms|fields|walls|carpets] of {p} and {q}, [total area|area together|both areas added]",
        "how much [carpet|paint|turf|floor] for {p} and {q} together",
        "a [hall|kitchen|lawn] measures {p} and its annex {q}. [area of both|what area is that altogether]",
        "area of {p} plus {q}",
        "two [rooms|beds|plots]: {p}, {q}. how large are they together",
        "{n} covers a floor of {p} and another of {q}. [total area|what area is that in all]",
        "[using|in|with] python, total area of {p} and {q}",
        "combined [floor space|area] of {p} and {q}",
        "one part is {p}, the other {q}. what is the whole area",
        "I rent two [offices|halls|fields], {p} and {q}; the area in all",
        p=one, q=two, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    formula = f"{a} * {b} + {c} * {d}"
    code = f"result = {form.code(formula)}\nprint(result)"
    answer = f"The total area is **{{out}}{power_of(unit, 2)}**."
    return ask(worded(prompt), code, answer, think=f"The two rectangles added: {formula}.")


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
        "[compute|calculate|get] how [large|big] a {t} is: parallel sides {a}, {b}; height {h}",
        "[one|the first|the lower] parallel side of a {t} [is|measures] {a}, the other {b}, the height {h}. [area|its area|what is the area]",
        "[using|in|with] python, area of a {t} with bases {a} and {b} and height {h}",
        "(a + b) / 2 * h [with|for] a = {a}, b = {b}, h = {h}",
        "a [dam|ditch|channel] has a cross section in the form of a {t}: {a} and {b} wide, {h} [deep|high]. [area of the cross section|how large is the cross section]",
        "{n} has a [garden|piece of land|field] in the shape of a {t} with parallel sides of {a} and {b}, {h} apart. how large is it",
        "{t}, top {a}, bottom {b}, height {h}: area",
        "what area [has|does] a {t} with {a} and {b} as parallel sides and a height of {h} [have|]",
        "I know the two parallel sides of a {t}, {a} and {b}, and its height {h}, and need its area",
        "height {h}, parallel sides {a} and {b}: [area of this {t}|how large is the {t}]",
        "[surface|area] = ? {t} [of|with] {a}, {b}, h {h}",
        "if the bases of a {t} are {a} and {b} and it is {h} high, what is the area",
        t=draw.pick("trapezoid", "trapezoid", "trapezium", "trapeze"), a=f"{a} {unit}".strip(), b=f"{b} {unit}".strip(), h=f"{h} {unit}".strip(),
        n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    code = f"result = {form.code(f'({a} + {b}) / 2 * {h}')}\nprint(result)"
    think = f"The mean of {a} and {b}, times the height {h}."
    return ask(prompt, code, f"The area is **{{out}}{power_of(unit, 2)}**.", think=think)


def _tiles_and_spare(
    draw: Draw, floor_m: tuple[float, float], tile_cm: tuple[int, int], said: tuple[str, str]
) -> tuple[Item, ...]:
    """Some more for what breaks or is cut off."""
    (a, b), (side, other), spare = floor_m, tile_cm, draw.pick(5, 10, 10, 15)
    prompt = draw.phrase(
        "how many {t} tiles for {f} with {s}% [waste|extra|spare]",
        "[tiles|slabs] {t}, [floor|area] {f}, plus {s} percent for [breakage|cuts|waste]: how many",
        "{n} tiles a [floor|wall|terrace] of {f} with tiles of {t} and [buys|orders] {s}% more. how many tiles",
        "a floor of {f} gets {t} tiles; I add {s}% for waste. how many do I [order|buy]",
        "number of {t} tiles for {f} including {s}% [extra|reserve|waste]",
        "I need {t} tiles for {f} and {s} percent [in reserve|on top]. how many in all",
        "how many tiles ({t}) must I order for {f} if I allow {s}% for [cutting|broken ones]",
        "[allowing|with] {s}% waste, how many {t} tiles cover {f}",
        t=said[0], f=said[1], s=spare, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import math\narea = {a} * {b} * {1 + spare / 100}\n"
        f"result = math.ceil(round(area / ({side / 100} * {other / 100}), 6))\nprint(result)"
    )
    think = f"The floor {a} by {b} m and {spare}% more, over the tile {side / 100} by {other / 100} m, rounded up."
    return ask(articled(prompt), code, "You need **{out}** tiles.", think=think)


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
    if draw.chance(0.15):
        return _tiles_and_spare(draw, (a, b), (side, other), (tile, floor))
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
        "the [area|surface] to be [tiled|covered|paved] is {f}, the [tile|slab] is {t}. [what count|how many pieces|number of pieces]",
        "[calculate|estimate|work out] the number of [tiles|panels|slabs] for {f} when one is {t}",
        "how many [pieces|tiles|slabs] should [I|we] [buy|order|bring] for [a floor|a wall|a terrace] of {f}, if each is {t}",
        "{f} of [floor|wall|patio], [tiles|stones] {t}: how many pieces",
        "[using|in|with] python, how many tiles of {t} for {f}",
        "we [want to lay|are laying] {t} tiles on {f}; how many [will we need|must be ordered]",
        "[count|number] of {t} tiles for {f}",
        "a [tiler|builder|mason] covers {f} with {t} [tiles|slabs]. how many [does the job take|are used]",
        "{n} has a [terrace|floor|garage] of {f} and tiles of {t}. how many tiles does {n} need",
        "how many times does a {t} tile go into {f}",
        "the new floor is {f}. tiles come in {t}. quantity",
        "for an area of {f}, how many {t} tiles",
        "tile size {t}, room size {f}; tiles needed",
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
        "how high is the [tree|tower|mast] whose shadow measures {c} when a [pole|stick|child] of {a} has a shadow of {b}",
        "a [stick|ruler|post] [of|measuring] {a} throws a shadow [of|that is] {b} long. [how tall is|find the height of] a [house|tree|church] with a {c} shadow",
        "{a} gives {b} of shadow; {c} of shadow comes from what height",
        "[use|with] similar triangles: {a} is to {b} as h is to {c}. [find h|h]",
        "my shadow is {b} long and I am {a} tall. [the shadow of the tree is|the tree's shadow is] {c}. how tall is the tree",
        "{n} measures shadows: a {a} broom casts {b}, the [barn|silo|flagpole] {c}. height of the second",
        "the sun casts a shadow of {b} for a {a} [fence post|pole]. what height has [an object|a building|a tree] with a {c} shadow",
        "[height of|how tall is] a [chimney|tower|palm] from its shadow {c}, if {a} high things cast {b}",
        "[height|h] = ? shadow {c}, reference height {a} with shadow {b}",
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
    if draw.chance(0.25):
        real = tidy(round(size(draw, 2, 30) * scale / divisor, 3))
        prompt = draw.phrase(
            "how many cm on a 1:{s} map [are|is] {c} {u} [in reality|]",
            "two [towns|huts|bridges] are {c} {u} apart. how many cm is that on a map 1:{s}",
            "map scale 1:{s}, real distance {c} {u}[: cm on the map|, how long on the map in cm]",
            "a [trail|canal|road] is {c} {u} long. [length in cm on|how many cm on] a 1:{s} map",
            "{c} {u} drawn at scale 1:{s}, in cm",
            "<find> the map distance in cm for {c} {u} at 1:{s}",
            "I want to draw {c} {u} on a map with scale 1:{s}. how many cm [long|is the line]",
            "scale 1 to {s}: {c} {u} become how many cm on paper",
            s=shown, c=real, u=unit,
        )  # fmt: skip
        code = f"result = round({real} * {divisor} / {scale}, 4)\nprint(result)"
        think = f"{real} {unit} are {real} * {divisor} cm, over {scale}."
        return ask(prompt, code, "On the map it is **{out} cm**.", think=think)
    prompt = draw.phrase(
        "on a map [with|of|at] scale 1:{s} two [towns|villages|points] are {c} cm apart. [how far is that in {u}|how many {u} is that in reality|how many {u} is that really]",
        "map scale 1:{s}, {c} cm on the map[, real distance in {u}|: how many {u}|. how far in {u}]",
        "{c} cm on a 1:{s} map [is|are|means] how many {u}",
        "<find> the real distance in {u} for {c} cm on a 1 : {s} map",
        "the map is 1:{s}. I measure {c} cm [between two lakes|from the hut to the summit]. how many {u}",
        "a [hike|route|road] is {c} cm long on my 1:{s} map, what is that in {u}",
        "scale 1 to {s}: {c} cm is what in {u}",
        "[a plan|a drawing|a map] has the scale 1:{s}. how long in {u} is a line of {c} cm",
        "my map has the scale 1:{s}. two [lakes|stations|peaks] are {c} cm apart on it. [true|actual|real] distance in {u}",
        "[real|actual|true] distance in {u}: map 1:{s}, measured {c} cm",
        "what [distance|length] in {u} corresponds to {c} cm on a map of scale 1:{s}",
        "how many {u} [is|are] {c} cm at [a scale of |]1:{s} [in nature|in the field|in reality]",
        "{n} measures {c} cm with a ruler on a 1:{s} map. how many {u} will {n} have to [walk|drive]",
        "{c} cm, scale 1:{s} -> {u}",
        "[convert|turn] {c} cm on a 1:{s} map into {u} [on the ground|in reality]",
        "[the ruler|my thread|the line] on the map shows {c} cm, the scale is 1:{s}. what is the distance in {u}",
        "if 1 cm on paper stands for {s} cm outside, how many {u} is {c} cm",
        "[using|in|with] python: {c} cm on a 1:{s} map in {u}",
        s=shown, c=far, u=unit, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({far} * {scale} / {divisor}, 4)\nprint(result)"
    think = f"{far} cm times {scale}, and {divisor} cm are one {unit}."
    return ask(prompt, code, f"In reality it is **{{out}} {unit}**.", think=think)


@family("geometry", number=True)
def height_from_angle(draw: Draw) -> tuple[Item, ...]:
    """Sine, cosine and tangent in a right triangle."""
    kind = draw.pick("tan", "tan", "sin", "cos")
    angle, side = draw.integer(10, 75), size(draw, 2, 90 if kind == "tan" else 30)
    unit, form = draw.pick("m", "m", "ft"), decimals(draw, asked=0.3)
    deg = draw.pick(" degrees", "°", " degrees", " deg")
    templates: tuple[str, ...] = {
        "tan": (
            "I stand {x} from a [tower|tree|building] and see its top at {g}. how [high|tall] is it",
            "angle of elevation {g}, distance {x}: height",
            "the angle of elevation to the top of a [tree|tower|cliff] is {g} from {x} away. how tall is it",
            "from {x} away the top of a [church|mast|pole] appears at {g}. <find> its height",
            "right triangle, angle {g}, adjacent side {x}. opposite side",
            "how high is a [flagpole|building|tree] seen under {g} from a distance of {x}",
            "a shadow is {x} long when the sun stands at {g}. how tall is the [tree|pole]",
            "[elevation angle|angle of elevation] {g}, {x} away[: how high|. height of the object|, height?]",
            "{n} looks up at {g} to the top of a [cliff|tower|tree] {x} away. how [high|tall] is it, seen from eye level",
            "the top of a [mast|pine|lighthouse] is seen at {g}; I am {x} from its foot. [its height|how high is it]",
            "height = distance times tangent: {x}, {g}",
            "[opposite side|opposite leg] of a right triangle with angle {g} and adjacent side {x}",
            "at a distance of {x} the angle up to the roof is {g}. how high is the roof",
            "[using|in|with] python, the height of a tree seen at {g} from {x}",
            "from a point {x} in front of a [building|wall|statue], its top is at {g} above the ground. [height|how tall is it]",
        ),
        "sin": (
            "a ladder of {x} [leans|stands] at {g} to the ground. how high does it reach",
            "a ramp {x} long rises at {g}. how high [is its end|does it get]",
            "right triangle, hypotenuse {x}, angle {g}. [opposite side|side opposite the angle]",
            "a kite flies on {x} of string at {g} to the ground. how high is it",
            "a [road|slope] of {x} climbs at {g}; how much height do I gain",
            "{n} skis {x} down a slope of {g}. how much height is lost",
            "[opposite side|opposite leg] of a right triangle with hypotenuse {x} and angle {g}",
            "how high does a [ladder|plank|conveyor belt] of {x} get at an angle of {g} [to the ground|with the floor]",
            "a [slide|ramp|escalator] is {x} long and inclined at {g}. [what is its height|how high is it]",
            "[length|slope length] {x}, [angle|inclination] {g}: height",
            "a cable car [travels|goes] {x} along a cable at {g}. how much higher is it then",
            "vertical part of a {x} line at {g} [to the horizontal|]",
            "a rope of {x} is pulled tight from the ground to a window at {g}. how high is the window",
        ),
        "cos": (
            "a ladder of {x} makes {g} with the ground. how far is its foot from the wall",
            "right triangle, hypotenuse {x}, angle {g}. adjacent side",
            "a cable of {x} is fixed at {g} to the ground. how far from the pole does it end",
            "a slope is {x} long at an angle of {g}. how far is it horizontally",
            "the horizontal part of a {x} line at {g}",
            "[adjacent side|adjacent leg] of a right triangle with hypotenuse {x} and angle {g}",
            "how far from the wall is the foot of a {x} ladder that [makes|stands at] {g} with the ground",
            "a [ramp|slide|road] of {x} at {g}: [horizontal distance|length on the ground]",
            "a guy rope of {x} meets the ground at {g}. distance of the peg from the [tent|mast]",
            "[length|slope length] {x}, [angle|inclination] {g}: horizontal distance",
            "{n} climbs {x} along a slope of {g}. how far is that on the map, horizontally",
            "a kite string is {x} long and at {g} to the ground. how far away on the ground is the kite",
        ),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, g=f"{angle}{deg}", x=f"{side} {unit}", n=draw.pick(*NAMES)) + form.said  # fmt: skip
    code = f"import math\nresult = {form.code(f'{side} * math.{kind}(math.radians({angle}))')}\nprint(result)"  # fmt: skip
    think = f"{side} times the {kind} of {angle} degrees."
    return ask(worded(prompt), code, f"It is **{{out}} {unit}**.", think=think)


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
            "tan of the angle is {a} over {b}. how many degrees is [it|the angle]",
            "[a rise of {a}|{a} up] on {b} [horizontally|along]: angle in degrees",
            "how steep in degrees is a [roof|path|stair|ramp] with {a} of height over {b} of length on the ground",
            "[opposite|opposite leg] {a}, [adjacent|adjacent leg] {b}: angle",
            "a [tower|mast] {a} high is {b} away from me. under what angle do I see it",
            "[incline|inclination|pitch] in degrees: height {a}, base {b}",
            "[using|in|with] python, the angle in degrees for rise {a} and run {b}",
            "{n} builds a ramp that climbs {a} on {b} of floor. what angle does it have",
            "a wheelchair ramp must rise {a} within {b} of floor. its angle",
        ),
        "asin": (
            "a ladder of {c} reaches {a} up the wall. what angle does it make with the ground",
            "right triangle, hypotenuse {c}, opposite side {a}[: angle|, angle in degrees|. find the angle]",
            "a ramp is {c} long and {a} high. its angle in degrees",
            "<find> the angle opposite the side {a} in a right triangle with hypotenuse {c}",
            "a string of {c} holds a kite at a height of {a}. angle to the ground",
            "sin of the angle is {a} over {c}. how many degrees is [it|the angle]",
            "[opposite|opposite leg] {a}, hypotenuse {c}: angle",
            "a [slide|plank|board] of {c} leads up to a height of {a}. [its angle|at which angle]",
            "how steep in degrees is a road that climbs {a} on {c} of road",
            "at what angle must a ladder of {c} stand to reach {a} high",
            "[inclination|slope angle] in degrees: length {c} along the slope, height {a}",
            "[using|in|with] python, the angle whose opposite side is {a} and hypotenuse {c}",
            "{n} leans a board of {c} so that its end is {a} above the ground. angle with the ground",
        ),
    }[kind]  # fmt: skip
    c = round(c, 2)
    values = {k: f"{v} {unit}".strip() for k, v in (("a", a), ("b", b), ("c", c))}
    prompt = draw.phrase(*templates, n=draw.pick(*NAMES), **values) + form.said
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
        "the {l}. [what is|compute|work out] the {w} of this {t}",
        "[how do I get|how to find] the {w} of a {t} from {s}, and what is it",
        "work backwards: {t}, {s}, [find the|what is the|which] {w}",
        "[wanted|looking for|needed]: {w} of a {t}; [known|given]: {s}",
        "[using|in|with] python, the {w} of a {t} with {s}",
        "what must the {w} of a {t} be so that the {l}",
        "a {t} is to have {s}. [what {w} does it need|which {w}|choose the {w}]",
        "{s} -> {w} of the {t}",
        "solve for the {w}: {t} with {s}",
        "for a {t} we know {s}; [the {w}|its {w}|what {w} follows]",
        "{n} only knows {s} of a {t}. what is the {w}",
        "{w} = ? for a {t} [of|with] {s}",
        "what {w} gives a {t} with {s}",
        w=wanted, t=shape, s=" and ".join(parts), l=" and the ".join(told),
        n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    filled = formula.format(a=a, b=b)
    head = "import math\n" if "math" in filled else ""
    code = f"{head}result = {form.code(filled)}\nprint(result)"
    answer = f"The {wanted} is **{{out}}{power_of(unit, 1)}**."
    return ask(prompt, code, answer, think=f"The {wanted} of the {shape}: {filled}.")


_HOLLOW = {
    "aquarium": ((40, 150), (25, 60), (25, 70)), "fish tank": ((40, 150), (25, 60), (25, 70)), "box": ((15, 90), (15, 70), (10, 60)), "tank": ((30, 120), (30, 100), (30, 120)), "sink": ((35, 60), (30, 50), (12, 25)), "cooler": ((30, 70), (25, 45), (25, 45)), "terrarium": ((40, 120), (30, 60), (30, 80)), "canister": ((20, 40), (12, 30), (20, 50)), "bath tub": ((120, 180), (55, 85), (30, 50)), "trough": ((60, 160), (25, 60), (20, 50)), "planter": ((30, 120), (20, 50), (15, 50)),
}  # fmt: skip
"""Length, width and height in cm, the least and the most."""


@family("geometry", number=True)
def tank_litres(draw: Draw) -> tuple[Item, ...]:
    """How many litres fit in: a cubic metre is 1000, and 1000 cubic centimetres are one."""
    metres = draw.chance(0.45)
    thing = draw.pick("pool", "tank", "water tank", "pond", "basin", "container", "cistern", "swimming pool", "pit") if metres else draw.pick(*_HOLLOW)  # fmt: skip
    a, b, c = (draw.decimal(1, 8, 1), draw.decimal(1, 5, 1), draw.decimal(1, 3, 1)) if metres else (draw.random.randint(*span) for span in _HOLLOW[thing])  # fmt: skip
    unit = "m" if metres else "cm"
    sizes = draw.pick(f"{a} {unit} by {b} {unit} by {c} {unit}", f"{a} x {b} x {c} {unit}", f"{a} by {b} by {c} {unit}", f"{a} {unit} long, {b} {unit} wide and {c} {unit} high")  # fmt: skip
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
        "[convert|turn] the volume of a {t}, {s}, into {l}",
        "[if I fill|filling] a {t} of {s} to the [rim|top|brim], how many {l} go in",
        "volume, [in {l}|given in {l}|as {l}]: {t}, {s}",
        "[a|my|our] {t} has the inside measurements {s}. [how many {l} is it|{l}?|its content in {l}]",
        "what [amount|quantity] of water, in {l}, does a {t} of {s} [take|hold]",
        "the {t} is {s}: what does it hold in {l}",
        "{l} of water in a full {t}, {s}",
        "[using|in|with] python, the {l} in a {t} of {s}",
        "we are [buying|building|cleaning] a {t} [measuring|of] {s} and want to know [how many {l} it holds|its {l}]",
        "how many one-litre [bottles|jugs] fill a {t} of {s}",
        "I must pump out a {t} of {s} that is full. how many {l}",
        t=thing, s=sizes, l=litres, n=draw.pick(*NAMES),
    )  # fmt: skip
    formula = f"{a} * {b} * {c} * 1000" if metres else f"{a} * {b} * {c} / 1000"
    if draw.chance(0.15):
        part = draw.pick(50, 60, 70, 75, 80, 90)
        prompt = draw.phrase(
            "a {t} of {s} is {p}% full. how many {l} are in it",
            "{l} in a {t} ({s}) filled to {p} percent",
            "how many {l} do I need to fill a {t} of {s} to {p}%",
            "I fill [my|the] {t} ({s}) only {p}% [full|of the way]. how many {l} [is that|go in]",
            "{t} {s}, {p}% full: {l}",
            "the {t} measures {s} and holds water up to {p}% of its height. [how many {l}|{l} of water]",
            "{n} fills {p} percent of a {t} that is {s}. how many {l} of water",
            t=thing, s=sizes, l=litres, p=part, n=draw.pick(*NAMES),
        )  # fmt: skip
        formula += f" * {part / 100}"
        code = f"result = round({formula}, 2)\nprint(result)"
        think = f"The volume {a} * {b} * {c} in cubic {unit}, in litres, times {part}%."
        return ask(worded(prompt), code, "That is **{out} litres**.", think=think)
    code = f"result = round({formula}, 2)\nprint(result)"
    think = f"The volume {a} * {b} * {c} in cubic {unit}, in litres."
    return ask(worded(prompt), code, "It holds **{out} litres**.", think=think)


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
        "[a pizza slice|a slice of cake|a fan|a disc] has radius {r} and opens {g}. what is the {w}" if unit != "m" else "[a sprinkler|a field|a stage|a radar] has radius {r} and opens {g}. what is the {w}",
        "central angle {g}, radius {r}: {w}",
        "[compute|calculate|get|work out] the {w} when the radius is {r} and the angle is {g}",
        "[using|in|with] python, the {w} of a circle with radius {r} and angle {g}",
        "[given|known]: radius {r}, angle {g}. [wanted|find]: {w}",
        "what {w} [belongs to|goes with] an angle of {g} in a circle of radius {r}",
        "a circle of radius {r} is cut at {g}. the {w}",
        "radius {r}, {g} [of the circle|at the centre]: [{w}|what is the {w}]",
        "I have a [piece|part] of a circle, radius {r}, angle {g}, and [need|want] the {w}",
        "[the {w}|{w}] for an angle of {g} and a radius of {r}",
        "if the radius is {r}, how much is the {w} for {g}",
        "a pendulum of length {r} swings through {g}. [how long is the arc|what path does its end make]" if arc else "a garden sprinkler reaches {r} and turns through {g}. what area does it water" if unit != "cm" else "a hand fan has ribs of {r} and opens to {g}. what area does it have",
        "the [edge|border] of a round [stage|terrace] with radius {r} is marked over {g}. how long is that" if arc and unit == "m" else "the crust of a [pizza|pie] slice with radius {r} and angle {g} is how long" if arc else "how large is a [field|stage] that is a sector with radius {r} and angle {g}" if unit == "m" else "how large is a [pizza|pie|cake] slice with radius {r} and angle {g}",
        "a [model|toy] track bends by {g} with a radius of {r}. how long is the bend" if arc and unit == "cm" else "a [road|rail|track] bends by {g} with a radius of {r}. how long is the bend" if arc else "a [crane|radar beam] {r} long sweeps through {g}. what area does it cover" if unit == "m" else "a [wiper|pointer|hand of a clock] {r} long sweeps through {g}. what area does it cover",
        "a point on a wheel of radius {r} turns by {g}. how far does it move along the rim" if arc else "a [fan|pie chart sector|flower bed] is a sector with radius {r} and {g}. its area",
        "how long is the curved part of a sector with radius {r} and {g}" if arc else "the part of a disc with radius {r} that {g} cut out, area",
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
        "sides {s}: [is it|is this|would that be] a [right triangle|right-angled triangle]",
        "[verify|decide|determine] whether a triangle with sides {s} is [right-angled|a right triangle]",
        "is there a [right angle|90 degree angle] in a triangle with sides {s}",
        "[does a^2 + b^2 = c^2 hold|is a^2 + b^2 = c^2 true] for {s}",
        "[pythagoras|pythagorean theorem] check for {s}",
        "can a right triangle have the sides {s}",
        "I measured {s} on a [frame|field|wall]; [is it square|do I have a right angle], yes or no",
        "the sides of my triangle are {s}. right-angled, yes or no",
        "[using|in|with] python, check if {s} is a right triangle",
        "{n} says that {s} [make|form] a right triangle. is that [true|right|correct]",
    )
    at_all = (
        "can [sides|lengths|sticks of] {s} [make|form|build] a triangle",
        "is there a triangle with [sides|the sides|side lengths] {s}",
        "[check|test] [if|whether] {s} can be the sides of a triangle",
        "do {s} satisfy the triangle inequality",
        "{s}: possible as a triangle",
        "I have three sticks of {s}. do they make a triangle",
        "sides {s}: [is a triangle possible|can that be a triangle|does such a triangle exist]",
        "[verify|decide|determine] whether {s} can form a triangle",
        "[triangle inequality|triangle test]: {s}",
        "is a triangle with edges {s} [possible|valid]",
        "can I [build|lay|glue] a triangle from [rods|straws|matches] of length {s}",
        "[using|in|with] python, check if {s} make a triangle",
        "{n} wants to draw a triangle with sides {s}. [does it work|is it possible]",
        "are the lengths {s} [long enough|suitable|right] for a triangle",
        "three boards of {s}: do they close to a triangle, yes or no",
    )
    prompt = draw.phrase(*(is_right if right else at_all), s=said, n=draw.pick(*NAMES))
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
            "a [rug|stage|field] measures {a} by {b} m and is surrounded by a {w} m strip. how large is the strip",
            "[grass|gravel|tiles] [all around|around] a {a} m x {b} m [pool|pond|bed], {w} m wide: area of the strip",
            "{n} puts a {w} m wide [path|border|hedge] around a {a} m by {b} m [garden|lawn]. what area does it take",
            "a rectangle {a} by {b} m gets a margin of {w} m on every side. area of the margin alone",
            "only the [path|walkway|edge]: it is {w} m wide and runs round a {a} by {b} m [bed|pool]. what area",
            "the [path|strip] around a {a} by {b} m [lawn|court] is {w} m wide. [area|its area|how many square metres is it]",
            "how many square metres has the {w} m border around a {a} x {b} m [rectangle|garden|hall]",
            "[using|in|with] python, area of a {w} m path around a {a} m x {b} m garden",
        ),
        "hole": (
            "a wall is {a} m by {b} m with a [door|window] of {c} m by {d} m. what area must be painted",
            "[paint|wallpaper] a wall of {a} x {b} m without the {c} x {d} m [window|door]: area",
            "<find> the area of a {a} by {b} m wall minus a [door|window] {c} by {d} m",
            "how [large|big] is a [lawn|wall|floor] of {a} m x {b} m if a part of {c} m x {d} m is left out",
            "a {a} by {b} m garden has a shed of {c} by {d} m. how much [lawn|garden] is left",
            "how many square metres of [paint|wallpaper|plaster] for a wall {a} x {b} m [with a|less the] {c} x {d} m [door|window]",
            "wall {a} m by {b} m, [window|door] {c} m by {d} m: [remaining area|area without it|area left]",
            "take the [door|window] ({c} x {d} m) off the wall ({a} x {b} m), what area remains",
            "{n} [paints|papers] a {a} by {b} m wall but not its {c} by {d} m [window|door]. which area is that",
            "a [sheet|cloth|board] of {a} by {b} m has a hole of {c} by {d} m. its area without the hole",
            "a {c} m x {d} m piece is cut out of a {a} m x {b} m [sheet|carpet|board]. what area is left",
            "net area of a wall: {a} by {b} m, opening {c} by {d} m",
            "our lawn is {a} x {b} m, with a {c} x {d} m [pond|bed|sandpit] in it. how much grass is there to mow, in m²",
            "[using|in|with] python, wall {a} x {b} m minus window {c} x {d} m, area",
        ),
        "ring": (
            "<find> the area of a ring with outer radius {x} and inner radius {b}",
            "area between two circles of radius {x} and {b}",
            "a [round pond|disc] of radius {b} m has a path around it out to radius {x} m. area of the path",
            "ring (annulus), radii {b} and {x}, area",
            "how much [metal|rubber] surface has a washer with radii {x} and {b}",
            "[annulus|ring], R = {x}, r = {b}[: area|, area|. how large is it]",
            "[compute|calculate|work out] the area of a [ring|circular ring|annulus] with radii {x} and {b}",
            "a disc of radius {x} has a round hole of radius {b}. [what area is left|area of the rest]",
            "a circle of radius {b} is cut out of a circle of radius {x}. what area remains",
            "the ring between radius {b} and radius {x}: [its area|how large is it]",
            "how large is the area outside a circle of radius {b} but inside one of radius {x}, same centre",
            "a round table of radius {x} has a cloth of radius {b} in the middle. what area is not covered",
            "[using|in|with] python, area of a ring, outer radius {x}, inner radius {b}",
            "pi times (R squared minus r squared) for R {x} and r {b}",
        ),
    }[kind]  # fmt: skip
    x = a + b
    prompt = draw.phrase(*templates, a=a, b=b, c=c, d=d, w=w, x=x, n=draw.pick(*NAMES))
    formula = {
        "path": f"({a} + 2 * {w}) * ({b} + 2 * {w}) - {a} * {b}", "hole": f"{a} * {b} - {c} * {d}",
        "ring": f"math.pi * ({x} ** 2 - {b} ** 2)",
    }[kind]  # fmt: skip
    head = "import math\n" if kind == "ring" else ""
    code = f"{head}result = round({formula}, 2)\nprint(result)"
    unit = "" if kind == "ring" else " m²"
    return ask(worded(prompt), code, f"The area is **{{out}}{unit}**.", think=f"The large area minus the small one: {formula}.")  # fmt: skip


@family("geometry", number=True, weight=0.7)
def angle_units(draw: Draw) -> tuple[Item, ...]:
    """Degrees and radians, and the hands of a clock."""
    kind = draw.pick("radians", "degrees", "clock")
    hour, minute = draw.integer(1, 12), draw.pick(0, 15, 20, 30, 40, 45, 10, draw.integer(1, 59))
    value = draw.pick(30, 45, 60, 90, 120, 180, 270, draw.integer(1, 360)) if kind == "radians" else draw.decimal(0.1, 6.3)  # fmt: skip
    templates: tuple[str, ...] = {
        "radians": ("[convert|change] {x}[°| degrees] [to|into|in] radians", "{x} degrees in [radians|rad]", "how many radians [are|is] {x}[°| degrees]", "<what> {x}° in radians", "{x} deg to rad",
            "radians [for|from|of] {x} degrees", "[express|write|give] {x}[°| degrees] in radians", "an angle [is|measures|of] {x}[°| degrees][. in radians|, what is it in radians|: radians]",
            "[using|in|with] python, {x} degrees as radians", "I have {x} degrees but need radians", "degrees to radians: {x}", "{x}° [=|is] how many radians", "[turn|rotate] {x} degrees into radians for me", "what does {x}° [make|come to] in radian measure", "my calculator is set to radians, what do I type for {x} degrees",
            "radian measure of {x}°", "a [wheel|robot|arm|door] turns by {x}°. how many radians"),
        "degrees": ("[convert|change] {x} [radians|rad] [to|into] degrees", "{x} [radians|rad] in degrees", "how many degrees [are|is] {x} [radians|rad]", "<what> {x} rad in degrees", "{x} rad to deg",
            "degrees [for|from|of] {x} [rad|radians]", "[express|write|give] {x} radians in degrees", "an angle [is|measures|of] {x} rad[. in degrees|, what is it in degrees|: degrees]",
            "[using|in|with] python, {x} radians as degrees", "I have {x} radians but need degrees", "radians to degrees: {x}", "{x} rad [=|is] how many degrees", "how large is an angle of {x} radians in degrees", "what does {x} rad [make|come to] in degrees",
            "degree measure of {x} radians", "a [wheel|robot|arm|door] turns by {x} radians. how many degrees"),
        "clock": ("what [is the angle|angle is there] between the [hands|hour and minute hands] of a clock at {t}", "clock [hands|angle] at {t}, degrees", "<find> the angle between the clock hands at {t}", "it is {t}. how many degrees are between the hour hand and the minute hand", "angle of the hands at {t}",
            "at {t}, [how many degrees apart are the clock hands|what angle do the clock hands form|what angle do the hands of a clock make]", "[small|smaller] angle between the [hour|short] hand and the [minute|long] hand at {t}", "the clock [shows|says] {t}. [angle between its hands|what angle do the hands make]",
            "[using|in|with] python, the angle between clock hands at {t}", "my watch reads {t}, how far apart are its hands in degrees", "how many degrees separate the two hands at {t}", "clock problem: {t}, angle"),
    }[kind]  # fmt: skip
    prompt = worded(draw.phrase(*templates, x=value, t=f"{hour}:{minute:02d}"))
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
        "[using|in|with] python, the {w} of a triangle with sides {a} and {b} and {g} degrees between them",
        "two sides ({a} and {b}) enclose {g}[°| degrees]. [the {w}|find the {w}|what is the {w} of the triangle]",
        "[given|known]: a = {a}, b = {b}, angle between them {g}°. [wanted|find]: {w}",
        "{w} [from|for] two sides {a}, {b} and the angle {g}° [between|included]",
        "I know two sides of a triangle, {a} and {b}, and the angle between them, {g}°, and need the {w}",
        "SAS triangle: {a}, {g}°, {b}. {w}",
        "how [long|big] is the third side of a triangle with sides {a} and {b} that enclose {g}°" if side else "how [large|big] is a triangle with sides {a} and {b} that enclose {g}°",
        "two [ships|planes|hikers] leave one point, {a} km and {b} km far, at {g}° to each other. how far apart are they" if side else "a [triangular plot|triangular sail|flower bed] has sides of {a} m and {b} m with {g}° between them. area",
        "a triangle with {a} and {b} as sides and {g} degrees at their corner has what {w}",
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
    coats = draw.pick(2, 2, 3) if work in ("paint", "varnish") and draw.chance(0.3) else 1
    if coats > 1:
        prompt = draw.phrase(
            "I {w} {a} m by {b} m [with {k} coats|{k} times]. one {t} covers {p} m². how many {q}",
            "how many {q} for {k} coats on {a} m x {b} m, if one covers {p} m² [once|]",
            "{k} coats on a wall of {a} by {b} m, one {t} does {p} m²: how many {q}",
            "{n} wants to {w} {a} x {b} metres in {k} layers; a {t} lasts for {p} m2. how many are needed",
            "area {a} m by {b} m, {k} coats, {p} m² per {t}. {q} to buy",
            "a {t} is enough for {p} m². the [fence|wall|floor] is {a} m by {b} m and gets {k} coats. how many {q}",
            t=thing, q=plural, w=work, a=a, b=b, p=per, k=draw.pick(str(coats), {2: "two", 3: "three"}[coats]), n=draw.pick(*NAMES),
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "one {t} is enough for {p} m². how many {q} do I need for {a} m by {b} m",
            "I want to {w} an area of {a} by {b} m. one {t} covers {p} square metres. how many {q}",
            "how many {q} for {a} m x {b} m if one covers {p} m²",
            "{n} has to {w} {a} x {b} metres; a {t} lasts for {p} m2. how many are needed",
            "area {a} m by {b} m, one {t} per {p} square metres: how many [must I buy|do I buy|to buy]",
            "a {t} does {p} m². <howmany> {q} for a surface {a} m long and {b} m wide",
            "{p} square metres per {t}; [the wall is|the place is|my surface is] {a} by {b} m. how many {q}",
            "[calculate|work out|estimate] how many {q} [I need|to buy] for {a} m x {b} m, [given that|if|where] one {t} covers {p} m²",
            "how many {q} must [I|we|{n}] [buy|order|get] to {w} {a} m by {b} m, when one is enough for {p} m²",
            "[number|count] of {q} for an area of {a} x {b} m at {p} m² each",
            "the label says {p} m² per {t}. we have {a} m by {b} m to {w}. how many {q}",
            "one {t} covers {p} m². the [surface|area] measures {a} by {b} m. {q} needed",
            "{a} m by {b} m to {w}, {p} m2 per {t}: [how many|number of {q}]",
            "for {p} m² you need one {t}. how many {q} for a rectangle {a} m by {b} m, whole ones only",
            "coverage {p} m² per {t}, area {a} m x {b} m, whole {q}",
            "[using|in|with] python, number of {q} for {a} m x {b} m, each for {p} m²",
            t=thing, q=plural, w=work, a=a, b=b, p=per, n=draw.pick(*NAMES),
        )  # fmt: skip
    times = f" * {coats}" if coats > 1 else ""
    code = f"import math\nresult = math.ceil(round({a} * {b}{times} / {per}, 6))\nprint(result)"
    think = f"The area {a} * {b}{times} over {per}, rounded up."
    return ask(prompt, code, "You need **{out}**.", think=think)
