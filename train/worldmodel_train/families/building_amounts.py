"""Amounts on a building site and in a garden, slopes of roads, angles that belong together, points and circles."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import articled, tidy
from worldmodel_train.families.words import NAMES

_SLABS: tuple[Kind, ...] = (
    (
        (
            "how much {s} do I need for a {t} of {a} m by {b} m, {c} cm [thick|deep]", "cubic metres of {s} for {a} m x {b} m x {c} cm", "a {t} {a} m long, {b} m wide and {c} cm [thick|deep]. how many m3 of {s}", "{t} {a} x {b} m, {c} cm of {s}: volume in m3", "[volume|amount] of {s} in cubic meters: {a} m times {b} m, {c} cm high", "{w} covers {a} m by {b} m with {c} cm of {s}. how many cubic metres is that", "I want to [pour|lay|spread] {c} cm of {s} on {a} m x {b} m, how many m³", "{c} cm {s} on a {t} of {a} by {b} m, cubic metres", "we fill a {t}, {a} m by {b} m, {c} cm deep with {s}. m3 to order", "how many cubic metres of {s} go into a {t} of {a} by {b} metres and {c} centimetres", "m3 of {s}: {t} {a} m long {b} m wide, layer of {c} cm", "for a layer of {c} cm on {a} m x {b} m, what volume of {s} do I order", "order of {s} for our {t}: {b} m wide, {a} m long, {c} cm deep. cubic metres?",
        ),
        "round({a} * {b} * {c} / 100, 3)", "You need **{out} m³**.", "{a} m times {b} m times {c} / 100 m.",
    ),
    (
        (
            "how many [kg|kilograms] does a {m} {x} of {l} cm x {d} cm x {h} cm weigh, density {r} g/cm3", "weight of a {m} {x} {l} by {d} by {h} cm at {r} g/cm³, in kg", "{m} {x} {l} x {d} x {h} cm, density {r} g/cm3: mass in kg", "a {x} of {m} ({r} g/cm3) is {l} cm long, {d} cm wide and {h} cm high. mass in kg", "what does a {l} x {d} x {h} cm {x} weigh in kg if {m} has {r} g/cm^3", "mass in kg: {m} {x}, {l} cm, {d} cm, {h} cm, {r} g per cm3", "kilograms of a {m} {x} with sides {l}, {d} and {h} cm, {r} g per cubic centimetre", "{m} has a density of {r} g/cm3. how heavy, in kg, is a {x} of {l} by {d} by {h} cm", "can I lift a {m} {x} of {l} cm x {d} cm x {h} cm? its density is {r} g/cm3. kg", "{r} g/cm3 and {l} x {d} x {h} cm make how many kg", "the {x} measures {l} cm by {d} cm by {h} cm and is made of {m}, {r} g/cm³. how many kg", "density {r} g/cm3, block of {l} by {d} by {h} cm: kg",
        ),
        "volume = {l} * {d} * {h}\nround(volume * {r} / 1000, 3)", "It weighs **{out} kg**.", "The volume {l} * {d} * {h} cm³ times {r} g, over 1000.",
    ),
    (
        (
            "{k} mm of rain fall on a roof of {a} m x {b} m. how many [litres|liters]", "roof {a} by {b} m, {k} mm rain: [litres|liters] in the barrel", "how many [litres|liters] of rain water come from {k} mm on {a} m by {b} m", "{k} mm rain on {a} x {b} m, liters", "it rained {k} mm. my garden is {a} m by {b} m. how much water in litres is that", "rainfall of {k} mm, area {a} m times {b} m, water in litres", "how much water runs off a {a} m x {b} m roof in a rain of {k} mm, in litres", "a flat roof, {a} m long, {b} m wide, catches {k} mm of rain. litres?", "litres of rain: {k} mm, {a} m x {b} m", "collecting rain: {a} x {b} m of roof and {k} mm in one night. [litres|liters] collected", "what amount of water in litres falls on {a} m by {b} m when it rains {k} mm", "{w} measures {k} mm of rain. litres on a field of {a} m by {b} m",
        ),
        "round({a} * {b} * {k}, 2)", "It is **{out}** litres.", "A millimetre on a square metre is a litre: {a} * {b} * {k}.",
    ),
    (
        (
            "how many {e} cm cubes fit in a box of {i} x {j} x {k2} cm", "cubes of {e} cm in a {i} by {j} by {k2} cm box: how many", "a box is {i} cm long, {j} cm wide and {k2} cm high. how many cubes with {e} cm edges go in", "number of {e} cm cubes for a {i} x {j} x {k2} cm carton", "{i} x {j} x {k2} cm crate, dice of {e} cm, how many fit", "I pack cubes with an edge of {e} cm into {i} cm by {j} cm by {k2} cm. how many at most", "how many cubes ({e} cm) can {w} put in a box {i} by {j} by {k2} cm", "fill a {i} cm x {j} cm x {k2} cm box with {e} cm cubes; how many", "packing {e} cm cubes: box {i}, {j}, {k2} cm", "into {i} by {j} by {k2} cm, how many whole cubes of side {e} cm go", "whole cubes of {e} cm in a container {i} x {j} x {k2} cm", "how many little cubes, {e} cm each side, does a {i} by {j} by {k2} cm chest take",
        ),
        "({i} // {e}) * ({j} // {e}) * ({k2} // {e})", "**{out}** cubes fit.", "{i}, {j} and {k2} cm hold whole cubes of {e} cm in each direction.",
    ),
    (
        (
            "{q} litres of water in a tank {a} m by {b} m. how high does it stand in cm", "water level in cm: {q} litres in a pool of {a} m x {b} m", "I pour {q} liters into a basin of {a} by {b} m, what is the depth in cm", "depth of {q} l of water on {a} m x {b} m, centimetres", "a pool {a} m long and {b} m wide gets {q} litres. how deep is the water in cm", "how many cm deep are {q} litres in a {a} x {b} m tank", "{q} litres, ground area {a} m x {b} m: height of the water in cm", "a cellar of {a} m by {b} m has {q} litres of water in it. how many cm high", "how high, in cm, do {q} liters rise in a trough {a} m long and {b} m wide", "{a} m x {b} m pond, {q} l of water. level in cm", "the rectangular tank ({a} m by {b} m) holds {q} litres at the moment. depth in cm", "filling {q} litres into {a} by {b} m gives how many cm of water",
        ),
        "depth = {q} / 1000 / ({a} * {b})\nround(depth * 100, 2)", "It is **{out} cm** deep.", "{q} / 1000 m³ over {a} * {b} m².",
    ),
    (
        (
            "a tank of {q} litres fills at {g} litres a minute. how long in [minutes|min]", "{q} litres at {g} l/min, minutes", "how many minutes does it take to fill {q} liters with {g} liters per minute", "hose gives {g} l/min. pool of {q} litres is full after how many minutes", "filling time in minutes: {q} litres, {g} litres per minute", "my [hose|tap|pump] delivers {g} litres a minute, the [pool|tank|tub] takes {q}. minutes to fill it", "the pump moves {g} l per minute. when, in minutes, is a {q} litre tank empty", "empty {q} litres at a rate of {g} litres per minute, minutes needed", "{g} litres each minute into {q} litres: how many minutes", "with {g} l/min, how many minutes for {q} l", "minutes until {q} litres are pumped at {g} litres/minute", "it takes how many minutes to get {q} litres out of a tap with {g} l/min",
        ),
        "round({q} / {g}, 2)", "It takes **{out}** minutes.", "{q} litres over {g} a minute.",
    ),
)  # fmt: skip


@family("geometry", number=True, weight=2)
def amounts_to_order(draw: Draw) -> tuple[Item, ...]:
    """Concrete, weights of blocks, rain on a roof, cubes in a box, depth and filling time of a tank."""
    stuff = draw.pick("concrete", "concrete", "gravel", "soil", "sand", "mulch", "asphalt")
    thing = draw.pick("slab", "terrace", "driveway", "path", "patio", "floor", "bed", "pit")
    metal, density = draw.pick(("steel", 7.85), ("aluminium", 2.7), ("copper", 8.96), ("gold", 19.3), ("lead", 11.3), ("oak", 0.7), ("granite", 2.7), ("ice", 0.92), ("glass", 2.5), ("brass", 8.5))  # fmt: skip
    a = draw.pick(draw.integer(2, 20), tidy(draw.decimal(1, 12, 1)), tidy(draw.decimal(1, 12, 2)))
    b = draw.pick(draw.integer(1, 12), tidy(draw.decimal(0.5, 9, 1)))
    edge = draw.pick(2, 3, 4, 5, 10)
    values = {
        "a": a, "b": b, "c": draw.pick(3, 5, 8, 10, 12, 15, 20, 25, 30), "s": stuff, "t": thing, "w": draw.pick(*NAMES), "m": metal, "r": density, "x": draw.pick("block", "bar", "plate", "brick", "beam"), "l": draw.integer(5, 120), "d": draw.integer(2, 40), "h": draw.integer(2, 30), "k": draw.integer(2, 60),
        "e": edge, "i": edge * draw.integer(2, 15) + draw.pick(0, 0, 1), "j": edge * draw.integer(2, 12), "k2": edge * draw.integer(2, 10) + draw.pick(0, 0, 1), "q": draw.integer(2, 90) * draw.pick(50, 100, 500), "g": draw.integer(3, 60),
    }  # fmt: skip
    return told(draw, draw.pick(*_SLABS), values)


_SLOPES: tuple[Kind, ...] = (
    (
        (
            "a road climbs {h} m over {d} m horizontally. slope in percent", "grade in %: rise {h} m, run {d} m", "rise {h} m on {d} m, gradient in percent", "what is the gradient in percent of a path that gains {h} m in {d} m", "{h} m up on {d} m, percent slope", "slope percentage for a height of {h} m and a horizontal length of {d} m", "how steep in percent is a ramp {h} m high and {d} m long on the ground", "incline in percent with {h} m of height over {d} m", "a hill rises {h} m in {d} m. percent grade", "height difference {h} m, horizontal distance {d} m, grade as a percentage", "<find> the percent grade: vertical {h} m, horizontal {d} m", "percentage of incline for {h} m up and {d} m along",
        ),
        "round({h} / {d} * 100, 2)", "The slope is **{out}**%.", "{h} over {d}, in percent.",
    ),
    (
        (
            "a road with a grade of {p}% is {d} m long horizontally. how many metres does it climb", "{p}% slope over {d} m, height gained", "how high do I get on {d} m with {p} percent gradient", "gradient {p} percent, horizontal way {d} m: rise", "rise of a {p}% ramp of {d} m run", "a pipe falls {p}% over {d} m. by how many metres", "drop in m of a drain with {p}% fall on {d} m", "{d} m at {p} percent incline give how much height", "climb in metres: {d} m horizontally, {p}%", "how much does a {p} % road rise on {d} m", "over {d} m the street goes up {p} percent. metres of height", "the track has a constant incline of {p}% for {d} m (measured flat); total ascent",
        ),
        "round({d} * {p} / 100, 3)", "It is **{out} m**.", "{p} percent of {d} m.",
    ),
    (
        (
            "[what angle|how many degrees] is a slope of {p}%", "{p} percent grade in degrees", "convert a gradient of {p}% to an angle", "a road sign says {p}%. angle of the road in degrees", "angle in degrees of a {p}% incline", "{p}% slope, degrees?", "how many degrees is {p} percent of gradient", "a treadmill at {p}% incline has which angle", "what is {p} % slope as an angle", "degrees for a {p} percent hill", "roof pitch {p}% expressed in degrees", "<find> the angle of a ramp with {p}% slope",
        ),
        "round(math.degrees(math.atan({p} / 100)), 3)", "It is **{out}°**.", "The tangent of the angle is {p} / 100.",
    ),
    (
        (
            "what percent slope is an angle of {g} degrees", "{g}° as a grade in percent", "{g} degrees of incline in percent", "convert {g}° slope to percent", "a hill of {g} degrees, gradient in %", "percent grade for {g} degrees", "how many percent is a {g}° roof pitch", "a ramp at {g} degrees has what slope in percent", "gradient in percent when the angle is {g}°", "angle {g} degrees -> slope %", "the road rises at {g}°. what percentage is that", "<find> the slope in percent of a {g} degree incline",
        ),
        "round(math.tan(math.radians({g})) * 100, 2)", "It is **{out}**%.", "The tangent of {g}°, in percent.",
    ),
)  # fmt: skip


@family("geometry", number=True)
def slope_of_road(draw: Draw) -> tuple[Item, ...]:
    """Rise, run, percent and angle of a road or a ramp."""
    d = draw.pick(draw.integer(2, 40) * 10, draw.integer(3, 900))
    values = {"d": d, "h": draw.pick(draw.integer(1, 60), tidy(draw.decimal(0.2, 20, 1))), "p": draw.pick(draw.integer(1, 35), tidy(draw.decimal(0.5, 20, 1))), "g": draw.integer(1, 60)}  # fmt: skip
    return told(draw, draw.pick(*_SLOPES), values)


_ANGLES: tuple[Kind, ...] = (
    (
        (
            "what is the complement of {a} degrees", "complementary angle of {a}°", "complement of {a}°", "two angles are complementary, one is {a}°. the other", "which angle is complementary to {a} degrees", "{a}° and its complement: how large is the complement", "in a right triangle one acute angle is {a}°. the other acute angle", "find the complementary angle to {a} deg", "two angles make a right angle together; one has {a}°. the other has", "{a} degrees, complement?", "the complement, in degrees, of an angle of {a}°", "<find> the angle that adds up to a right angle with {a}°",
        ),
        "90 - {a}", "It is **{out}°**.", "Together they are 90°, and one is {a}°.",
    ),
    (
        (
            "what is the supplement of {b} degrees", "supplementary angle of {b}°", "supplement of {b}°", "two angles are supplementary, one is {b}°. the other", "which angle is supplementary to {b} degrees", "{b}° and its supplement: how large is the supplement", "an exterior angle next to an interior angle of {b}° is how large", "find the supplementary angle to {b} deg", "two angles on a straight line; one has {b}°. the other has", "{b} degrees, supplement?", "the supplement, in degrees, of an angle of {b}°", "<find> the angle that adds up to a straight line with {b}°",
        ),
        "180 - {b}", "It is **{out}°**.", "Together they are 180°, and one is {b}°.",
    ),
    (
        (
            "the apex angle of an isosceles triangle is {b}°. how large is each base angle", "isosceles triangle, {b}° at the top: base angles", "each of the two equal angles of an isosceles triangle whose third angle is {b}°", "base angle of an isosceles triangle with vertex angle {b} degrees", "two sides are equal and the angle between them is {b}°. the other angles", "vertex angle {b}°, isosceles, base angle?", "how big are the equal angles when the apex of an isosceles triangle has {b} degrees", "top angle {b} degrees in an isosceles triangle. each bottom angle", "<find> the base angles of an isosceles triangle with {b}° between the equal sides", "an isosceles triangle has a tip of {b}°; what angles are at the base", "in triangle ABC, AB = AC and angle A = {b}°. angle B", "gable with {b}° at the top and two equal sides, angle at the eaves",
        ),
        "(180 - {b}) / 2", "Each is **{out}°**.", "The rest of 180° after {b}°, halved.",
    ),
    (
        (
            "the angles of a triangle are in the ratio {r}. how large is the largest", "triangle angles {r}, largest angle", "angles of a triangle are proportional to {r}. <find> the biggest one", "ratio of the angles {r} in a triangle: biggest angle in degrees", "three angles in ratio {r}, together a triangle. the largest is", "a triangle's angles relate as {r}. what is the greatest angle", "if the angles of a triangle go {r}, how many degrees has the largest", "largest angle when a triangle's angles are {r}", "what is the biggest angle of a triangle with angles in the proportion {r}", "angles of triangle ABC are as {r}; the greatest", "{r} is the ratio of the angles of a triangle. maximum angle", "find the largest of three triangle angles with ratio {r}",
        ),
        "parts = [{l}]\nround(180 * max(parts) / sum(parts), 4)", "It is **{out}°**.", "180° are shared in the ratio {r}.",
    ),
    (
        (
            "a regular polygon has interior angles of {i}°. how many sides", "interior angle {i} degrees, regular polygon: number of sides", "each angle of a regular polygon is {i}°. sides?", "how many sides has a regular polygon with interior angles of {i} degrees", "number of sides if every inner angle is {i}°", "{i}° at each corner of a regular polygon, how many corners", "which regular n-gon has {i}° interior angles, n = ?", "<tell> n when each interior angle of a regular polygon measures {i}°", "all angles of a regular figure are {i} degrees. number of its sides", "sides of a regular polygon whose interior angle is {i}°", "a regular polygon, inner angle {i}°, has how many vertices", "interior angle of {i}° means how many sides for a regular polygon",
        ),
        "round(360 / (180 - {i}))", "It has **{out}** sides.", "The exterior angle is 180 - {i}, and all of them are 360.",
    ),
    (
        (
            "what is the exterior angle of a regular {n}-gon", "exterior angle, regular polygon with {n} sides", "outer angle of a regular {n}-sided polygon", "each exterior angle of a regular polygon of {n} sides", "regular {n}-gon: exterior angle", "how large is one exterior angle if a regular polygon has {n} sides", "a robot drives a regular {n}-gon; by how many degrees does it turn at each corner", "turning angle for drawing a regular {n}-gon", "{n} sides, regular: exterior angle in degrees", "<find> the exterior angles of a regular {n}-gon", "one outside angle of a regular {n}-gon is how many degrees", "central angle of a regular {n}-gon",
        ),
        "round(360 / {n}, 4)", "It is **{out}°**.", "360° over {n} corners.",
    ),
    (
        (
            "sum of the interior angles of a polygon with {n} sides", "interior angle sum, {n}-gon", "what do all the angles of a {n}-sided polygon add up to", "total of the inner angles of a {n}-gon", "{n} sides: sum of interior angles", "add up the interior angles of a polygon with {n} corners", "angle sum of a {n}-gon", "how many degrees are the inside angles of a {n}-gon together", "<find> the sum of angles in a {n}-sided figure", "the interior angles of a convex {n}-gon sum to", "in total, how many degrees has a polygon with {n} vertices inside", "angles in a {n}-gon altogether",
        ),
        "({n} - 2) * 180", "The sum is **{out}°**.", "({n} - 2) triangles of 180°.",
    ),
)  # fmt: skip


@family("geometry", number=True, weight=1.3)
def angles_that_belong(draw: Draw) -> tuple[Item, ...]:
    """Complement and supplement, isosceles triangles, ratios of angles, angles of regular polygons."""
    ratio = sorted(draw.random.sample(range(1, 10), 3)) if draw.chance(0.7) else [draw.integer(1, 6) for _ in range(3)]  # fmt: skip
    n = draw.pick(3, 4, 5, 6, 8, 9, 10, 12, 15, 18, 20, 24, 30, 36)
    values = {"a": draw.integer(2, 88), "b": draw.integer(5, 175), "r": draw.pick(":", " : ").join(map(str, ratio)), "l": ", ".join(map(str, ratio)), "i": 180 - 360 // n, "n": draw.integer(5, 40)}  # fmt: skip
    return told(draw, draw.pick(*_ANGLES), values)


_RATIO_OF_SINES: tuple[Kind, ...] = (
    (
        (
            "in a triangle the angle A is {a}°, B is {b}° and side a is {s}. side b?", "law of sines: A = {a}°, B = {b}°, a = {s}, find b", "triangle ABC with A = {a} degrees, B = {b} degrees, a = {s}. how long is b", "sine rule, a = {s}, A = {a}°, B = {b}°: b", "side b of a triangle with a = {s}, angle A = {a}°, angle B = {b}°", "a side of {s} lies opposite {a}°. how long is the side opposite {b}°", "two angles {a}° and {b}°, the side opposite the first is {s}. the side opposite the second", "given angle A {a}°, angle B {b}° and a {s}, calculate b", "<find> the side opposite an angle of {b}° if the one opposite {a}° is {s}", "b in triangle ABC if a = {s}, A = {a}°, B = {b}°", "angles A = {a}°, B = {b}° and side a = {s}. b = ?", "use the law of sines for b with a = {s}, A = {a}° and B = {b}°",
        ),
        "ratio = {s} / math.sin(math.radians({a}))\nround(ratio * math.sin(math.radians({b})), 4)", "Side b is **{out}**.", "a / sin A = b / sin B with {s}, {a}° and {b}°.",
    ),
    (
        (
            "a triangle has the sides {x}, {y} and {z}. its largest angle", "largest angle of a triangle {x}, {y}, {z}", "biggest angle in the triangle with sides {x} {y} {z}", "sides {x}, {y}, {z}: how many degrees is the greatest angle", "law of cosines: largest angle for {x}, {y}, {z}", "triangle {x} {y} {z}, angle opposite the longest side", "<find> the angle opposite the longest side of a triangle with sides {x}, {y} and {z}", "which is the greatest angle in degrees if the sides are {x}, {y}, {z}", "three sticks of {x}, {y} and {z} cm form a triangle. its widest angle", "how large is the largest angle when a triangle measures {x} by {y} by {z}", "with three sides {x}, {y}, {z} given, compute the largest angle in degrees", "widest corner of a triangular field with sides {x}, {y} and {z} m, in degrees",
        ),
        "a, b, c = sorted([{x}, {y}, {z}])\nround(math.degrees(math.acos((a**2 + b**2 - c**2) / (2 * a * b))), 4)", "It is **{out}°**.", "The law of cosines for the angle opposite the longest of {x}, {y}, {z}.",
    ),
    (
        (
            "a triangle has the sides {x}, {y} and {z}. its smallest angle", "smallest angle of a triangle {x}, {y}, {z}", "least angle in the triangle with sides {x} {y} {z}", "sides {x}, {y}, {z}: how many degrees is the smallest angle", "law of cosines: smallest angle for {x}, {y}, {z}", "triangle {x} {y} {z}, angle opposite the shortest side", "<find> the angle opposite the shortest side of a triangle with sides {x}, {y} and {z}", "which is the smallest angle in degrees if the sides are {x}, {y}, {z}", "three sticks of {x}, {y} and {z} cm form a triangle. its sharpest angle", "how small is the smallest angle when a triangle measures {x} by {y} by {z}", "with three sides {x}, {y}, {z} given, compute the smallest angle in degrees", "sharpest corner of a triangular field with sides {x}, {y} and {z} m, in degrees",
        ),
        "a, b, c = sorted([{x}, {y}, {z}])\nround(math.degrees(math.acos((b**2 + c**2 - a**2) / (2 * b * c))), 4)", "It is **{out}°**.", "The law of cosines for the angle opposite the shortest of {x}, {y}, {z}.",
    ),
    (
        (
            "in triangle ABC a = {x}, b = {y}, c = {z}. angle C?", "triangle with a = {x}, b = {y}, c = {z}, angle gamma", "a = {x}, b = {y}, c = {z}: find angle C", "angle between the sides {x} and {y} if the third side is {z}", "the sides {x} and {y} enclose an angle opposite to {z}. how large is it", "law of cosines, a = {x}, b = {y}, c = {z}. C in degrees", "what is angle C of a triangle, a {x}, b {y}, c {z}", "<find> gamma in a triangle with a = {x}, b = {y} and c = {z}", "two sides {x} and {y}, the one opposite their angle is {z}. the angle", "calculate the angle C from a = {x}, b = {y}, c = {z}", "opposite the side {z} lies which angle, the other sides being {x} and {y}", "C = ? for a = {x}, b = {y}, c = {z}, in degrees",
        ),
        "cosine = ({x}**2 + {y}**2 - {z}**2) / (2 * {x} * {y})\nround(math.degrees(math.acos(cosine)), 4)", "The angle is **{out}°**.", "c² = a² + b² - 2 a b cos C with {x}, {y} and {z}.",
    ),
)  # fmt: skip


@family("geometry", number=True)
def triangle_solved(draw: Draw) -> tuple[Item, ...]:
    """The law of sines, and an angle from three sides."""
    x, y = draw.integer(4, 40), draw.integer(4, 40)
    z = draw.integer(abs(x - y) + 1, x + y - 1)
    a = draw.integer(20, 100)
    side = draw.pick(draw.integer(2, 60), tidy(draw.decimal(2, 40, 1)))
    values = {"a": a, "b": draw.integer(15, 160 - a), "s": side, "x": x, "y": y, "z": z}
    return told(draw, draw.pick(*_RATIO_OF_SINES), values)


_ON_PLANE: tuple[Kind, ...] = (
    (
        (
            "a circle has its centre at {p} and goes through {q}. its radius", "radius of the circle with center {p} through {q}", "circle, centre {p}, point on it {q}: radius", "center {p}, passes through {q}. what is the radius", "how large is the radius if a circle round {p} passes {q}", "the point {q} lies on a circle around {p}. radius?", "<find> the radius: centre {p}, a point of the circle {q}", "a circle about {p} passes through {q}, radius", "{q} is on the circle with middle {p}; r = ?", "from the centre {p} and the point {q} of a circle get its radius", "r of a circle centered at {p} that passes through {q}", "a compass stands in {p} and draws through {q}. the radius",
        ),
        "round(math.dist({p}, {q}), 4)", "The radius is **{out}**.", "It is the distance of {p} and {q}.",
    ),
    (
        (
            "a circle has its centre at {p} and goes through {q}. its area", "area of the circle with center {p} through {q}", "circle, centre {p}, point on it {q}: area", "center {p}, passes through {q}. what is the area", "how large is the area if a circle round {p} contains the point {q} on its edge", "the point {q} lies on a circle around {p}. area?", "<find> the area: centre {p}, a point of the circle {q}", "a circle about {p} passes through {q}, area", "{q} is on the circle with middle {p}; its area", "from the centre {p} and the point {q} of a circle get its area", "area of a circle centered at {p} that passes through {q}", "a compass stands in {p} and draws through {q}. the area of the circle",
        ),
        "radius = math.dist({p}, {q})\nround(math.pi * radius**2, 4)", "The area is **{out}**.", "The radius is the distance of {p} and {q}.",
    ),
    (
        (
            "{p} and {q} are the ends of a diameter. radius of the circle", "diameter from {p} to {q}: radius", "a circle has a diameter with endpoints {p} and {q}. its radius", "endpoints of a diameter: {p}, {q}. what is the radius", "how large is the radius when {p} and {q} lie opposite each other on a circle", "radius if a diameter joins {p} and {q}", "<find> the radius of the circle whose diameter is the segment from {p} to {q}", "the segment between {p} and {q} is a diameter; r?", "opposite points of a circle {p} and {q}, radius", "circle over the diameter {p} {q}, radius", "r of the circle with diameter ends {p} and {q}", "what radius has a circle with {p} and {q} as ends of a diameter",
        ),
        "round(math.dist({p}, {q}) / 2, 4)", "The radius is **{out}**.", "Half the distance of {p} and {q}.",
    ),
    (
        (
            "distance from the point {p} to the line {l}", "how far is {p} from the line {l}", "point {p}, line {l}: distance", "shortest distance of {p} to {l}", "the line is {l}. how far away is the point {p}", "perpendicular distance between {p} and the line {l}", "<find> the distance of the point {p} from the line {l}", "what is the distance between point {p} and line {l}", "line {l}; point {p}; distance?", "how close does the line {l} come to {p}", "length of the perpendicular from {p} onto {l}", "given the line {l}, compute the distance to {p}",
        ),
        "x, y = {p}\nround(abs({a} * x + {b} * y {d}) / math.hypot({a}, {b}), 4)", "The distance is **{out}**.", "Put {p} into the line and divide by the length of ({a}, {b}).",
    ),
)  # fmt: skip


@family("geometry", number=True)
def circle_in_plane(draw: Draw) -> tuple[Item, ...]:
    """A circle by its centre and a point, or by a diameter; a point's distance to a line."""
    p, q = ((draw.random.randint(-12, 12), draw.random.randint(-12, 12)) for _ in range(2))
    if p == q:
        q = (q[0] + 3, q[1] - 4)
    a, b, c = draw.integer(1, 9), draw.pick(-5, -4, -3, -2, 2, 3, 4, 7, 12), draw.pick(-20, -12, -10, -7, -6, -3, 1, 2, 4, 5, 8, 15)  # fmt: skip
    first = "x" if a == 1 else f"{a}x"
    line = f"{first} {'+' if b > 0 else '-'} {abs(b)}y {'+' if c > 0 else '-'} {abs(c)} = 0"
    return told(
        draw,
        draw.pick(*_ON_PLANE),
        {"p": p, "q": q, "l": line, "a": a, "b": b, "d": f"{'+' if c > 0 else '-'} {abs(c)}"},
    )


@family("geometry", weight=0.8)
def on_one_line(draw: Draw) -> tuple[Item, ...]:
    """Whether three points are collinear."""
    dx, dy = draw.random.randint(1, 5), draw.random.randint(-6, 6)
    x, y = draw.random.randint(-9, 9), draw.random.randint(-9, 9)
    m, n = draw.pick(1, 2, 3), draw.pick(4, 5)
    off = draw.pick(0, 0, 1, -1, 2)
    points = [(x, y), (x + m * dx, y + m * dy), (x + n * dx, y + n * dy + off)]
    prompt = draw.phrase(
        "are the points {a}, {b} and {c} on one line", "do {a}, {b} and {c} lie on a [straight line|line]", "collinear? {a}, {b}, {c}", "is {c} on the line through {a} and {b}", "{a}, {b}, {c}: [collinear|on one line] or not", "check if {a} {b} {c} are collinear", "three points {a}, {b}, {c}. are they in one line", "does the line through {a} and {b} pass through {c}", "can one straight line go through {a}, {b} and {c}", "do {a}, {b}, {c} form a triangle or a line? are they collinear", "test whether the three points {a}, {b} and {c} lie on the same line", "A{a}, B{b}, C{c}: do all three lie on one line",
        a=points[0], b=points[1], c=points[2],
    )  # fmt: skip
    code = f"(x1, y1), (x2, y2), (x3, y3) = {points[0]}, {points[1]}, {points[2]}\nturn = (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1)\nprint('yes' if turn == 0 else 'no')"  # fmt: skip
    return ask(articled(prompt), code, "On one line: **{out}**.", think=f"No turn from {points[0]} over {points[1]} to {points[2]} means one line.")  # fmt: skip
