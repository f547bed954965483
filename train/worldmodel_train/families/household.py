"""At home: around or over, paint for a room, cooking times, supplies, tariffs, shared costs, ages, prices compared."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import articled, tidy
from worldmodel_train.families.words import NAMES, some_names

_AROUND = (
    "how much [fencing|fence] do I need for {s}", "how many metres of fence go round {s}", "we want to fence in {s}. metres of fence", "length of a border around {s}", "a strip runs along the edge of {s}. its length", "how long is a walk once around {s}", "trim for the edge of {s}: how long", "{s}, how much edging do I need", "{s}: length of the kerb all around", "I put a rope around {s}. how long must it be", "string lights along the rim of {s}, metres", "what is the way around {s}", "{w} runs once round {s}. how far is it", "to enclose {s}, what length of wire",
)  # fmt: skip
_OVER = (
    "how much [lawn seed mat|turf] do I need for {s}", "how many square metres of turf cover {s}", "we want to sow grass on {s}. square metres", "size of a cloth that just covers {s}", "a cover lies over {s}. its area", "how many m2 has {s}", "foil for the surface of {s}: how many square metres", "{s}, how much turf do I need", "{s}: square metres of new turf", "I water the ground of {s}. how many m2 is it", "space inside {s} in square metres", "what is the surface of {s}", "{w} mows {s}. how much area is it", "to spread a net over {s}, how many m²",
)  # fmt: skip


@family("geometry", number=True, weight=2.5)
def around_or_over(draw: Draw) -> tuple[Item, ...]:
    """A fence or turf, for a rectangle, a square or a circle: the perimeter or the area."""
    a = draw.pick(draw.integer(2, 60), tidy(draw.decimal(1, 40, 1)))
    b = draw.pick(draw.integer(2, 40), tidy(draw.decimal(1, 30, 1)))
    shape = draw.pick("rectangle", "rectangle", "rectangle", "square", "diameter", "diameter", "radius")  # fmt: skip
    place = draw.pick("garden", "lawn", "yard", "field", "meadow", "playground") if shape in ("rectangle", "square") else draw.pick("garden", "lawn", "field", "meadow", "playground")  # fmt: skip
    first, article = (
        ("rectangular", "a") if shape == "rectangle" else ("square", "a") if shape == "square" else draw.pick(("round", "a"), ("circular", "a"))
    )  # fmt: skip
    size = {
        "rectangle": draw.pick("{a} m by {b} m", "{a} m x {b} m", "that is {a} m long and {b} m wide", "of {a} times {b} m", "measuring {a} m by {b} m"),
        "square": draw.pick("with sides of {a} m", "with a side of {a} m", "of {a} m side length", "{a} m on a side"),
        "diameter": draw.pick("{a} m across", "with a diameter of {a} m", "{a} m in diameter", "of {a} m diameter"),
        "radius": draw.pick("with a radius of {a} m", "of radius {a} m", "with radius {a} m"),
    }[shape].format(a=a, b=b)  # fmt: skip
    around = draw.chance(0.55)
    formula = {
        "rectangle": (f"2 * ({a} + {b})", f"{a} * {b}"),
        "square": (f"4 * {a}", f"{a}**2"),
        "diameter": (f"math.pi * {a}", f"math.pi * ({a} / 2)**2"),
        "radius": (f"2 * math.pi * {a}", f"math.pi * {a}**2"),
    }[shape][0 if around else 1]
    said = f"{article} {first} {place} {size}"
    prompt = draw.phrase(*(_AROUND if around else _OVER), s=said, w=draw.pick(*NAMES))
    needs = "import math\n" if "math." in formula else ""
    answer = "It is **{out} m** around." if around else "It is **{out} m²**."
    think = f"Around it: {formula}." if around else f"The area is {formula}."
    return ask(articled(prompt), f"{needs}result = round({formula}, 2)\nprint(result)", answer, think=think)  # fmt: skip


_ROOM: tuple[Kind, ...] = (
    (
        (
            "room {a} x {b} m, {h} m high. area of the [four |]walls", "wall area of a room {a} m by {b} m with height {h} m", "how many m2 of wall has a room of {a} by {b} metres, {h} m high", "walls of a {a} m x {b} m room, height {h} m: square metres", "I want to paper a room {a} m long, {b} m wide and {h} m high. wall surface", "total surface of the walls: {a} m, {b} m, {h} m high", "square metres of the four walls, floor {a} x {b} m, height {h} m", "a room measures {a} by {b} m and is {h} m high. how large are its walls together", "m² to paint, walls only: {a} x {b} m room, {h} m high", "four walls around {a} m by {b} m, each {h} m high, area", "how much wall is there in a {a} by {b} m room of height {h} m", "<find> the wall area, room {a} m x {b} m, {h} m in height",
        ),
        "round(2 * ({a} + {b}) * {h}, 2)", "The walls have **{out} m²**.", "The perimeter 2 * ({a} + {b}) times the height {h}.",
    ),
    (
        (
            "{k} coats on the walls of a room {a} x {b} m, {h} m high, 1 litre covers {c} m2. litres of paint", "paint for {k} coats: walls of {a} m by {b} m, height {h} m, {c} m² per litre", "how many litres of paint for the four walls of a {a} by {b} m room, {h} m high, {k} coats, {c} m2 a litre", "1 litre of paint does {c} m². room {a} x {b} m, {h} m high, walls only, {k} coats. litres", "I paint the walls {k} times. {a} m long, {b} m wide, {h} m high, a litre is enough for {c} m2. how much paint", "litres: walls {a} x {b} m, {h} m high, coverage {c} m² per litre, {k} layers", "{k} layers on the walls of a {a} by {b} by {h} m room with {c} m2 per litre, litres needed", "paint needed: room {a} m x {b} m, height {h} m, {c} square metres per litre, {k} coats on all walls", "{w} gives the walls of a {a} m by {b} m room ({h} m high) {k} coats; a litre covers {c} m². litres", "walls only, {k} coats, {c} m2/l, room {a} by {b} m and {h} m high", "how much paint in litres, {k} coats, four walls, {a} x {b} x {h} m, {c} m2 to the litre", "<find> the litres of paint for {k} coats on the walls: {a} m, {b} m, height {h} m, {c} m² per litre",
        ),
        "walls = 2 * ({a} + {b}) * {h}\nround(walls * {k} / {c}, 2)", "You need **{out}** litres.", "The walls 2 * ({a} + {b}) * {h}, {k} coats, {c} m² a litre.",
    ),
    (
        (
            "square tiles of {t} cm for a floor of {a} m x {b} m, how many", "how many {t} cm square tiles do I need for a floor {a} m by {b} m", "floor {a} by {b} m, tiles with {t} cm sides: number", "{a} m x {b} m tiled with {t} cm tiles, how many tiles", "number of square tiles, {t} cm each side, on {a} m times {b} m", "my kitchen is {a} m by {b} m, tiles are {t} cm square. how many to buy", "tiles {t} x {t} cm, area {a} m x {b} m. count", "how many {t}cm tiles cover {a} m x {b} m", "for {a} m by {b} m of floor and {t} cm tiles, how many tiles", "{t} cm tiles on a {a} by {b} m terrace, how many are needed", "cover {a} x {b} m with square {t} cm tiles; number of tiles, rounded up", "<tell> how many tiles of side {t} cm a {a} m x {b} m floor takes",
        ),
        "math.ceil(round({a} * 100 / {t} * {b} * 100 / {t}, 6))", "You need **{out}** tiles.", "{a} * 100 / {t} tiles one way, {b} * 100 / {t} the other.",
    ),
    (
        (
            "flooring packs of {q} m2 for a room {a} x {b} m, how many packs", "{a} m by {b} m floor, a pack holds {q} m². packs", "how many packs of laminate ({q} m2 each) for {a} m x {b} m", "laminate: {q} m² per pack, room {a} by {b} m, packs to buy", "one pack covers {q} m2. packs for a {a} m x {b} m room", "room of {a} m by {b} m; carpet tiles come in boxes for {q} m2. boxes", "{q} m2 in one box, floor of {a} x {b} m, number of boxes", "I need packs for {a} m times {b} m, each does {q} m²", "boxes of parquet, {q} m² each, for a floor {a} m long and {b} m wide", "how many boxes of {q} m2 cover {a} m by {b} m", "packs of {q} m2, room {a} by {b} m, whole packs only", "<find> the number of packs: {q} m² a pack, {a} m x {b} m of floor",
        ),
        "math.ceil(round({a} * {b} / {q}, 6))", "You need **{out}** packs.", "{a} * {b} m² over {q} a pack, rounded up.",
    ),
)  # fmt: skip


@family("geometry", number=True, weight=1.5)
def walls_and_floors(draw: Draw) -> tuple[Item, ...]:
    """The walls of a room and their paint, tiles and packs for its floor."""
    values = {"a": draw.pick(draw.integer(2, 9), tidy(draw.decimal(2, 9, 1))), "b": draw.pick(draw.integer(2, 8), tidy(draw.decimal(2, 8, 1))), "h": draw.pick(2.4, 2.5, 2.6, 2.7, 3, 2.2), "k": draw.pick(2, 2, 3), "c": draw.pick(6, 7, 8, 9, 10, 12), "t": draw.pick(10, 15, 20, 25, 30, 40, 45, 50, 60), "q": tidy(draw.decimal(1.2, 4, 2)), "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, draw.pick(*_ROOM), values)


_SUPPLIES: tuple[Kind, ...] = (
    (
        (
            "{n} {t}, {k} a day. how many days do they last", "I take {k} {t} a day and have {n}. days", "a pack of {n} {t}, {k} per day, lasts how many days", "how long do {n} {t} last at {k} a day", "{n} {t} with a use of {k} every day: days until they are gone", "{k} {t} daily from a stock of {n}. for how many days", "there are {n} {t}; {k} are used each day. how many full days", "for how many days do {n} {t} suffice if {k} go per day", "stock {n} {t}, {k} a day, days covered", "{w} has {n} {t} and needs {k} per day. whole days", "when will {n} {t} run out at {k} a day, in days", "<find> the days that {n} {t} last with {k} per day",
        ),
        "{n} // {k}", "They last **{out}** days.", "{n} over {k} a day.",
    ),
    (
        (
            "{k} {t} a day for {d} days. how many {t} in all", "how many {t} do I need for {d} days at {k} a day", "{d} days, {k} {t} per day: total", "I take {k} {t} a day during {d} days. how many is that", "{t} for {d} days with {k} daily", "supply of {t} for {d} days if {k} are used each day", "{w} needs {k} {t} every day for {d} days. number", "number of {t}: {k} a day, {d} days", "at {k} {t} a day, how many must I buy for {d} days", "{k} x a day, {d} days, how many {t}", "a treatment of {d} days with {k} {t} a day needs how many", "<find> the {t} needed for {d} days, {k} a day",
        ),
        "{k} * {d}", "It takes **{out}** {t}.", "{k} a day for {d} days.",
    ),
    (
        (
            "{k} {t} a day for {d} days, a pack has {p}. how many packs", "packs of {p} {t}: {d} days, {k} a day", "how many packs ({p} {t} each) for {d} days at {k} a day", "{d} days with {k} {t} daily, sold in packs of {p}. packs to buy", "I use {k} {t} a day. packs of {p} for {d} days", "{t} come in packs of {p}. {k} per day for {d} days, number of packs", "{w} needs {k} {t} each day for {d} days; one pack is {p}. how many packs", "number of packs of {p}, {k} {t} a day, {d} days", "at {k} {t} a day, how many packs of {p} must I buy for {d} days", "{p} {t} a pack, {k} per day, {d} days. packs?", "whole packs of {p} for {d} days of {k} {t}", "<find> the packs needed for {d} days, {k} {t} a day, {p} in a pack",
        ),
        "math.ceil({k} * {d} / {p})", "It takes **{out}** packs.", "{k} * {d} over {p} a pack, rounded up.",
    ),
    (
        (
            "a {m} g bag of {f}, {g} g a day. how many days", "{m} g of {f} at {g} g per day: days", "how long does {m} g of {f} last with {g} g daily", "my {a} eats {g} g of {f} a day. the bag has {m} g. days", "{f}: {m} g, {g} g each day, lasts how many days", "{g} g of {f} per day from a {m} g bag, whole days", "for how many days is {m} g of {f} enough at {g} g a day", "days until {m} g of {f} are used up, {g} g a day", "the {a} gets {g} g {f} daily; {m} g last for", "a pack of {m} g {f} and {g} g per day, number of days", "we use {g} g of {f} every day and have {m} g. how many days is that", "<tell> how many days {m} g of {f} last, {g} g a day",
        ),
        "{m} // {g}", "It lasts **{out}** days.", "{m} g over {g} g a day.",
    ),
    (
        (
            "{s} steps a day of {z} cm each, km per day", "how many km are {s} steps of {z} cm", "{s} steps, stride {z} cm: km", "I walk {s} steps with a stride of {z} cm. how far in km", "distance of {s} steps at {z} cm in km", "step length {z} cm, {s} steps, kilometres", "{s} paces of {z} cm each are how many km", "my watch says {s} steps. a step is {z} cm. km?", "km walked with {s} steps of {z} cm", "convert {s} steps ({z} cm) to km", "if one step is {z} cm, how many km do {s} steps make", "<find> the km for {s} steps when a stride has {z} cm",
        ),
        "round({s} * {z} / 100000, 3)", "It is **{out} km**.", "{s} times {z} cm; 100000 cm are a km.",
    ),
    (
        (
            "how many steps of {z} cm for {y} km", "{y} km with a stride of {z} cm: steps", "steps for {y} km, {z} cm each", "I want to walk {y} km; my step is {z} cm. how many steps", "number of {z} cm steps in {y} km", "stride {z} cm, distance {y} km, steps?", "{y} km are how many paces of {z} cm", "how many steps does my watch count on {y} km if a step is {z} cm", "steps needed: {y} km at {z} cm", "convert {y} km to steps of {z} cm", "if one step is {z} cm, {y} km take how many steps", "<find> the steps for {y} km when a stride has {z} cm",
        ),
        "round({y} * 100000 / {z})", "It takes **{out}** steps.", "{y} km are {y} * 100000 cm, over {z}.",
    ),
    (
        (
            "a {o} of {x} kg needs {i} minutes per {j} g plus {e} minutes. cooking time", "roasting: {i} min per {j} g and {e} min extra, {o} {x} kg. minutes", "how long for a {x} kg {o} at {i} minutes each {j} g plus {e} minutes", "{x} kg {o}, {i} min for every {j} g, {e} min on top: total minutes", "time in the oven of a {o}, {x} kg: {i} minutes per {j} g + {e}", "the book says {i} minutes per {j} g plus {e} minutes; my {o} has {x} kg. how many minutes", "{o} {x} kg, {i} min / {j} g, + {e} min", "minutes to cook a {o} weighing {x} kg: {i} for each {j} g and another {e}", "cooking time in minutes: {x} kg of {o}, {i} per {j} g, extra {e}", "if {j} g take {i} minutes and {e} minutes are added, how long does a {x} kg {o} need", "how many minutes must {x} kg of {o} stay in the oven ({i} min per {j} g plus {e} min)", "<find> the minutes for a {o} of {x} kg, {i} min per {j} g, {e} min in addition",
        ),
        "round({x} * 1000 / {j} * {i} + {e}, 1)", "It takes **{out}** minutes.", "{x} * 1000 / {j} times {i} minutes, and {e} more.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.8)
def supplies_at_home(draw: Draw) -> tuple[Item, ...]:
    """How long tablets and feed last, how many are needed, steps and km, minutes in the oven."""
    values = {"n": draw.integer(10, 200), "k": draw.integer(2, 9), "t": draw.pick("tablets", "pills", "diapers", "tea bags", "capsules", "filters", "candles", "stamps"), "d": draw.pick(7, 10, 14, 30, draw.integer(3, 90)), "p": draw.pick(10, 12, 20, 24, 25, 30, 50, 60), "m": draw.integer(4, 60) * 250, "g": draw.integer(3, 60) * 5, "f": draw.pick("dry food", "coffee", "oats", "flour", "rice", "bird seed", "muesli"), "a": draw.pick("dog", "cat", "horse", "rabbit"), "s": draw.integer(10, 200) * 100, "z": draw.integer(45, 95), "y": draw.pick(draw.integer(1, 42), tidy(draw.decimal(1, 20, 1))), "o": draw.pick("turkey", "roast", "chicken", "ham", "goose", "joint of beef"), "x": tidy(draw.decimal(1, 8, 1)), "i": draw.pick(15, 20, 25, 30), "j": draw.pick(450, 500), "e": draw.pick(15, 20, 25, 30), "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, draw.pick(*_SUPPLIES), values)


_TARIFFS: tuple[Kind, ...] = (
    (
        (
            "plan A costs {a} plus {p} per {u}, plan B {b} plus {q} per {u}. from how many {u}s are they equal", "tariffs: {a} + {p} per {u}, {b} + {q} per {u}. break-even {u}s", "at how many {u}s do both cost the same: {a} and {p} a {u}, or {b} and {q} a {u}", "one offer is {a} fixed and {p} per {u}, the other {b} fixed and {q} per {u}. equal at", "when is {b} basic fee with {q} per {u} as expensive as {a} with {p} per {u}", "{a} + {p}x = {b} + {q}x, number of {u}s", "compare: A {a} a month and {p} a {u}; B {b} a month and {q} a {u}. where do they meet, in {u}s", "for how many {u}s do A ({a} and {p} each) and B ({b} and {q} each) cost the same", "the first charges {a} and then {p} per {u}, the second {b} and then {q} per {u}. same price at how many {u}s", "break even point of two plans, {a} with {p} per {u} and {b} with {q} per {u}", "a rental asks {a} plus {p} a {u}, another {b} plus {q} a {u}. after how many {u}s is it equal", "<find> the {u}s at which {a} + {p} per {u} equals {b} + {q} per {u}",
        ),
        "round(({b} - {a}) / ({p} - {q}), 2)", "They are equal at **{out}** {u}s.", "{a} + {p} x = {b} + {q} x.",
    ),
    (
        (
            "plan A costs {a} plus {p} per {u}, plan B {b} plus {q} per {u}. which is cheaper for {n} {u}s", "tariffs: A {a} + {p} per {u}, B {b} + {q} per {u}. better for {n} {u}s?", "for {n} {u}s, A ({a} and {p} a {u}) or B ({b} and {q} a {u})", "offer A is {a} fixed and {p} per {u}, offer B {b} fixed and {q} per {u}. I need {n} {u}s, A or B", "A: {a} + {p} a {u}. B: {b} + {q} a {u}. {n} {u}s. which one costs less", "compare A, {a} a month and {p} a {u}, with B, {b} a month and {q} a {u}, at {n} {u}s. cheaper one", "which of the two should I take for {n} {u}s: A = {a} plus {p} each, B = {b} plus {q} each", "the plan A charges {a} and then {p} per {u}, B {b} and then {q} per {u}. best for {n} {u}s", "with {n} {u}s, is A ({a}, {p} per {u}) or B ({b}, {q} per {u}) cheaper", "{n} {u}s a month. A: basic {a}, {p} a {u}. B: basic {b}, {q} a {u}. A or B", "a rental A asks {a} plus {p} a {u}, B {b} plus {q} a {u}. cheaper for {n} {u}s", "<find> the cheaper plan for {n} {u}s, A {a} + {p} per {u} or B {b} + {q} per {u}",
        ),
        "a, b = {a} + {p} * {n}, {b} + {q} * {n}\n'A' if a < b else 'B'", "**{out}** is cheaper.", "Both prices for {n}: {a} + {p} * {n} and {b} + {q} * {n}.",
    ),
    (
        (
            "the meter went from {x} to {y} kWh, {c} per kWh. cost", "meter readings {x} and {y}, price {c} a kWh: what do I pay", "old reading {x}, new reading {y}, {c} per kWh", "electricity from {x} to {y} on the meter, a kWh is {c}. bill", "my power meter showed {x}, now {y}. at {c} per kWh, how much is it", "cost of the power used between {x} and {y} kWh at {c}", "bill for meter {x} -> {y}, {c} per unit", "gas meter {x} before, {y} after; {c} per kWh. amount due", "reading {x} in january and {y} in march, one kWh costs {c}. cost of the time between", "what does it cost if the counter moves from {x} to {y} kWh and each is {c}", "electric bill: start {x} kWh, end {y} kWh, price {c}", "<find> the cost of power with readings {x} and {y} kWh at {c} a kWh",
        ),
        "used = {y} - {x}\nround(used * {c}, 2)", "It costs **{out}**.", "{y} - {x} kWh at {c}.",
    ),
    (
        (
            "the meter went from {x} to {y} kWh in {d} days. average per day", "meter readings {x} and {y}, {d} days apart: kWh a day", "old reading {x}, new reading {y}, {d} days, daily use", "electricity from {x} to {y} kWh on the meter within {d} days. per day", "my power meter showed {x}, {d} days later {y}. how much do I use a day", "daily consumption between {x} and {y} kWh over {d} days", "kWh per day for meter {x} -> {y}, {d} days", "gas meter {x} before, {y} after {d} days; average use each day", "reading {x} and {d} days later {y}. consumption in a day", "how many kWh a day if the counter moves from {x} to {y} in {d} days", "start {x} kWh, end {y} kWh, {d} days between them, mean daily use", "<find> the use per day with readings {x} and {y} kWh, {d} days apart",
        ),
        "used = {y} - {x}\nround(used / {d}, 2)", "It is **{out} kWh** a day.", "{y} - {x} kWh over {d} days.",
    ),
)  # fmt: skip


@family("word problems", weight=1.3)
def tariffs_and_meters(draw: Draw) -> tuple[Item, ...]:
    """Two tariffs: where they meet, which is cheaper; the meter's readings: cost and daily use."""
    p, q = draw.pick((0.5, 0.2), (0.3, 0.1), (0.25, 0.15), (2, 1), (3, 1.5), (5, 2), (0.4, 0.25), (8, 5), (1.2, 0.8), (0.12, 0.05))  # fmt: skip
    a, meet, n = draw.integer(2, 40), draw.integer(4, min(300, int(60 / (p - q)))), draw.integer(5, 300)  # fmt: skip
    if n == meet:
        n += 1
    x = draw.integer(900, 60000)
    values = {"a": a, "b": tidy(round(a + (p - q) * meet, 2)), "p": p, "q": q, "u": draw.pick("minute", "visit", "hour", "mile", "page", "call", "ride"), "n": n, "x": x, "y": x + draw.integer(40, 3000), "c": draw.decimal(0.08, 0.6), "d": draw.pick(7, 30, 31, draw.integer(4, 120))}  # fmt: skip
    return told(draw, draw.pick(*_TARIFFS), values)


@family("word problems", weight=1.2)
def shared_costs(draw: Draw) -> tuple[Item, ...]:
    """Friends paid different sums: what each should pay, what one still owes or gets back."""
    count = draw.pick(3, 3, 4)
    names = some_names(draw, count)
    paid = [draw.pick(0, *(draw.integer(5, 150) for _ in range(5))) for _ in names]
    if sum(paid) == 0:
        paid[0] = 60
    listed = draw.pick(", ", ", ", "; ").join(f"{n} {draw_said} {p}" for n, p, draw_said in zip(names, paid, [draw.pick("paid", "paid", "spent")] * count, strict=True))  # fmt: skip
    one = draw.random.randrange(count)
    what = draw.pick("trip", "dinner", "party", "weekend", "holiday", "present", "barbecue")
    each = draw.chance(0.35)
    if each:
        prompt = draw.phrase(
            "{x}. they share everything equally, what is the share of each", "{x} for a {t}. equal share of each person", "costs of a {t}: {x}. how much should everybody pay", "{x}. split evenly, how much is it per person", "after the {t}: {x}. fair share for each", "what is the equal share if {x}", "{x}, all want to pay the same. how much each", "we share the {t}: {x}. amount per head", "per person when {x} and everything is shared", "[splitting|sharing] a {t} equally: {x}. what does each bear", "the {t} cost this: {x}. everyone's part", "<tell> what each should pay in the end: {x}",
            x=listed, t=what,
        )  # fmt: skip
        code = f"paid = {paid}\nprint(round(sum(paid) / len(paid), 2))"
        return ask(prompt, code, "Each pays **{out}**.", think=f"The sum over {count}.")
    prompt = draw.phrase(
        "{x}. they share equally, how much does {o} still owe or get back", "{x} for a {t}. balance of {o} after an equal split", "costs of a {t}: {x}. shared equally, what does {o} have to pay or receive", "{x}. split evenly, what is the difference for {o}", "after the {t}: {x}. what is the balance of {o} if all pay the same", "what must {o} pay or get so that all have paid the same? {x}", "{x}, all want to pay the same. what about {o}: owes or gets how much", "we share the {t}: {x}. settle up for {o}", "balance of {o} when {x} and everything is shared", "splitting a {t} equally: {x}. how much does {o} owe or is owed", "the {t} cost this: {x}. equal shares. {o}'s balance", "<tell> how much {o} owes or gets back: {x}, split equally",
        x=listed, t=what, o=names[one],
    )  # fmt: skip
    code = f"paid = {paid}\nbalance = round({paid[one]} - sum(paid) / len(paid), 2)\nprint('gets back' if balance >= 0 else 'owes', abs(balance))"  # fmt: skip
    return ask(prompt, code, f"{names[one]} **{{out}}**.", think=f"{names[one]} paid {paid[one]}; the equal share is the sum over {count}.")  # fmt: skip


_AGES: tuple[Kind, ...] = (
    (
        (
            "{p} is {a} and {c} {b}. in how many years will {p} be {k} times as old as {c}", "{p} {a}, {c} {b}: when is {p} {k} times as old", "how many years until {p} ({a}) is {k} times as old as {c} ({b})", "{a} and {b} years old today. after how many years is one {k} times as old as the other", "a {r} is {a}, the child {b}. in how many years is the {r} exactly {k} times as old", "in how many years will a {r} of {a} be {k} times the age of a child of {b}", "{p} is {a} years old, {c} is {b}. years until the age of {p} is {k} times that of {c}", "ages {a} and {b}; the older will be {k} times the younger in how many years", "when, in years from now, is {p} with {a} years {k} times as old as {c} with {b}", "the {r} has {a} years, the daughter {b}. how many years till it is {k} times", "{c} is {b} and {p} {a}. how many years must pass until {p} is {k} times as old", "<find> the years until {a} and {b} have the ratio {k} to 1",
        ),
        "({a} - {k} * {b}) // ({k} - 1)", "In **{out}** years.", "{a} + x = {k} ({b} + x).",
    ),
    (
        (
            "{p} is {d} years older than {c}. together they are {s}. how old is {c}", "{c} is {d} years younger than {p}, together {s}. age of {c}", "together {s} years, {p} is {d} older. how old is {c}, the younger one", "sum of the ages {s}, difference {d}. the younger is", "{p} and {c} are {s} together and {p} is {d} years older. the age of {c}", "how old is {c} if {p} is {d} years older and both are {s} together", "{s} is the sum of the ages of {p} and {c}; {c} is {d} younger. {c}'s age", "the ages of {p} and {c} add up to {s}. {p} is older by {d}. and {c}", "{c} has a sister {d} years older, together they are {s}. how old is {c}", "two people are {s} years together, one is {d} years older. how old is the younger", "if {p} is older than {c} by {d} years and the sum is {s}, {c} is how old", "<find> the age of the younger one: sum {s}, {d} years apart",
        ),
        "({s} - {d}) // 2", "The age is **{out}**.", "Without the {d} both have half of {s}.",
    ),
    (
        (
            "{p} is {d} years older than {c}. together they are {s}. how old is {p}", "{c} is {d} years younger than {p}, together {s}. age of {p}", "together {s} years, {p} is {d} older. how old is {p}, the older one", "sum of the ages {s}, difference {d}. the older is", "{p} and {c} are {s} together and {p} is {d} years older. the age of {p}", "how old is {p} if {p} is {d} years older than {c} and both are {s} together", "{s} is the sum of the ages of {p} and {c}; {c} is {d} younger. {p}'s age", "the ages of {p} and {c} add up to {s}. {p} is older by {d}. and {p}", "{p} has a brother {d} years younger, together they are {s}. how old is {p}", "two people are {s} years together, one is {d} years older. how old is the older", "if {p} is older than {c} by {d} years and the sum is {s}, {p} is how old", "<find> the age of the older one: sum {s}, {d} years apart",
        ),
        "({s} + {d}) // 2", "The age is **{out}**.", "With {d} more both have half of {s} + {d}.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.5)
def ages_of_two(draw: Draw) -> tuple[Item, ...]:
    """When one is so many times as old; the younger or the older from sum and difference."""
    p, c = draw.random.sample(NAMES, 2)
    k, young = draw.pick(2, 3, 4), draw.integer(2, 14)
    soonest = max(1, -(-18 // (k - 1)) - young)
    then = draw.integer(soonest, soonest + 14)
    d = draw.integer(1, 40)
    values = {"p": p, "c": c, "k": k, "b": young, "a": k * (young + then) - then, "r": draw.pick("father", "mother", "aunt", "teacher"), "d": d, "s": d + 2 * draw.integer(3, 45)}  # fmt: skip
    return told(draw, draw.pick(*_AGES), values)


@family("word problems", number=True, weight=1.5)
def price_of_unit(draw: Draw) -> tuple[Item, ...]:
    """Two sizes of the same thing: the unit price of the cheaper, of one, or the difference."""
    goods, unit, into, factor = draw.pick(("shampoo", "ml", "litre", 1000), ("juice", "ml", "litre", 1000), ("oil", "ml", "litre", 1000), ("coffee", "g", "kg", 1000), ("rice", "g", "kg", 1000), ("cheese", "g", "kg", 1000), ("nuts", "g", "kg", 1000), ("soap", "ml", "100 ml", 100), ("chocolate", "g", "100 g", 100))  # fmt: skip
    a, b = draw.random.sample((150, 200, 250, 300, 330, 400, 500, 600, 700, 750, 800, 900, 1000, 1200, 1500), 2)  # fmt: skip
    p, q = draw.decimal(0.8, 12), draw.decimal(0.8, 12)
    both = draw.phrase("{a} {u} for {p} or {b} {u} for {q}", "{a} {u} at {p} and {b} {u} at {q}", "{a} {u} cost {p}, {b} {u} cost {q}", "{p} for {a} {u} against {q} for {b} {u}", "{a} {u} ({p}), {b} {u} ({q})", a=a, b=b, p=p, q=q, u=unit)  # fmt: skip
    asked, formula, answer = draw.pick(
        ("cheaper", "min({p} / {a}, {q} / {b}) * {n}", "The cheaper costs **{{out}}** per {i}."),
        ("dearer", "max({p} / {a}, {q} / {b}) * {n}", "The dearer costs **{{out}}** per {i}."),
        ("difference", "abs({p} / {a} - {q} / {b}) * {n}", "They differ by **{{out}}** per {i}."),
    )
    words = {
        "cheaper": ("price per {i} of the cheaper one", "what does the cheaper one cost per {i}", "what do I pay per {i} with the better offer", "lower price per {i}", "per {i} price of the better buy", "give the {i} price of the cheaper one"),
        "dearer": ("price per {i} of the more expensive one", "what does the dearer one cost per {i}", "what do I pay per {i} with the worse offer", "higher price per {i}", "per {i} price of the worse buy", "give the {i} price of the expensive one"),
        "difference": ("difference of the prices per {i}", "by how much do they differ per {i}", "how much do I save per {i} with the cheaper one", "price difference per {i}", "per {i}, what is the difference", "how much cheaper is one of them per {i}"),
    }[asked]  # fmt: skip
    prompt = draw.phrase(
        "{g}: {x}. {k}?", "{x}, {k}", "is {g} cheaper when {x}? {k}", "{g}, {x}. {k}, please", "{k}: {g}, {x}", "I compare {g}, {x}. {k}?", "two sizes of {g}: {x}. {k}", "the shop has {g}, {x}. {k}?", "{k} if {g} is sold like this: {x}", "offers for {g} are {x}. {k}", "which {g} is the better buy: {x}? {k}", "{x} of {g}; {k}",
        g=goods, x=both, k=draw.pick(*words).format(i=into),
    )  # fmt: skip
    code = formula.format(a=a, b=b, p=p, q=q, n=factor)
    return ask(articled(prompt), f"result = round({code}, 2)\nprint(result)", answer.format(i=into), think=f"{p} / {a} and {q} / {b}, times {factor}.")  # fmt: skip


_AMPS = (
    ("current", "mA", "{v} / {r} * 1000", "{v} V on {r} ohm"),
    ("current", "A", "{v} / {r}", "{v} V on {r} ohm"),
    ("voltage", "V", "{i} / 1000 * {r}", "{i} mA through {r} ohm"),
    ("voltage", "mV", "{i} * {r}", "{i} mA through {r} ohm"),
    ("resistance", "ohms", "{v} / ({i} / 1000)", "{v} V and {i} mA"),
    ("power", "mW", "{v}**2 / {r} * 1000", "{v} V on {r} ohm"),
    ("power", "W", "{v}**2 / {r}", "{v} V on {r} ohm"),
    ("power", "mW", "{v} * {i}", "{v} V and {i} mA"),
)


@family("physics", number=True, weight=1.5)
def ohm_in_milli(draw: Draw) -> tuple[Item, ...]:
    """Ohm's law where the answer or what is given is in mA, mV or mW."""
    quantity, unit, formula, given = draw.pick(*_AMPS)
    v = draw.pick(1.5, 3, 3.3, 5, 9, 12, 24)
    r = draw.pick(47, 100, 150, 220, 330, 470, 560, 680, 1000, 1500, 2200, 4700)
    i = draw.pick(2, 5, 8, 10, 12, 15, 20, 25, 30, 50, 100, 250)
    told_as = given.format(v=v, r=r, i=i)
    prompt = draw.phrase(
        "{q} in {u}: {g}", "{g}, {q} in {u}", "{g}: how many {u}", "what {q} do I have with {g}, in {u}", "[what is|calculate|find] the {q} in {u} for {g}", "how many {u} with {g}", "{q} for {g} in {u}", "I measure or have {g}. the {q} in {u}", "<find> the {q} in {u}, {g}", "given {g}, [what is|compute] the {q} ({u})", "in {u}, what is the {q} of {g}", "ohm's law: {g}. {q} in {u}", "{u} of {q} for {g}", "my circuit: {g}. {q} [in {u}|({u})]?",
        q=quantity, u=unit, g=told_as,
    )  # fmt: skip
    code = formula.format(v=v, r=r, i=i)
    return ask(articled(prompt), f"result = round({code}, 4)\nprint(result)", f"The {quantity} is **{{out}} {unit}**.", think=f"From {told_as}: {code} in {unit}.")  # fmt: skip
