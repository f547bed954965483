"""Everyday physics told apart: circuits, motion, falling, waves, forces, lifting, energy at home."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.asked_apart import Asked, asked_of
from worldmodel_train.families.numerals import tidy

_SERIES = (
    "{r} ohm and {s} ohm in series on {u} V", "a {u} V battery with {r} ohm and {s} ohm in series", "{u} V, R1 = {r} ohm, R2 = {s} ohm in series", "two resistors, R1 = {r} ohm and R2 = {s} ohm, one after the other at {u} V", "series circuit: {u} V, {r} ohm, {s} ohm", "I connect R1 ({r} ohm) and R2 ({s} ohm) in a row to {u} V", "a power supply of {u} V feeds {r} ohm in series with {s} ohm", "{u}V source, {r} Ω + {s} Ω series", "a lamp of {r} ohm and a lamp of {s} ohm are in series at {u} V", "one loop has a {u} V cell, R1 of {r} ohm and then R2 of {s} ohm",
)  # fmt: skip
_IN_SERIES: tuple[Asked, ...] = (
    ("the current|the current in the circuit|how many amps flow|the current through them in A", "round({u} / ({r} + {s}), 4)", "The current is **{out} A**.", "{u} V over {r} + {s} ohm."),
    ("the total resistance|how many ohms in all|the equivalent resistance", "{r} + {s}", "The resistance is **{out} ohms**.", "In series they add: {r} + {s}."),
    ("the voltage across the {r} ohm one|how many volts drop over the {r} ohm resistor|the voltage drop on the first one", "round({u} * {r} / ({r} + {s}), 4)", "It is **{out} V**.", "The share {r} of {r} + {s}, of {u} V."),
    ("the voltage across the {s} ohm one, R2|how many volts the second one, {s} ohm, gets|the voltage drop on the second one", "round({u} * {s} / ({r} + {s}), 4)", "It is **{out} V**.", "The share {s} of {r} + {s}, of {u} V."),
    ("the total power|how many watts both take together|the power of the whole circuit in W", "round({u} ** 2 / ({r} + {s}), 4)", "The power is **{out} W**.", "{u} squared over {r} + {s}."),
    ("the power in the {r} ohm one|how many watts the first one takes|the power turned to heat in R1", "current = {u} / ({r} + {s})\nround(current ** 2 * {r}, 4)", "It takes **{out} W**.", "The current {u} / ({r} + {s}) squared, times {r}."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def series_circuit(draw: Draw) -> tuple[Item, ...]:
    """Two resistors one after the other: current, voltages, power."""
    r, s = draw.random.sample([1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 47, 50, 60, 80, 100, 120, 150, 200, 220, 330, 470], 2)  # fmt: skip
    values = {"r": r, "s": s, "u": draw.pick(3, 4.5, 5, 6, 9, 12, 18, 24, 30, 36, 48, 120, 230)}
    return asked_of(draw, _SERIES, _IN_SERIES, values)


_PARALLEL = (
    "{r} ohm and {s} ohm in parallel on {u} V", "a {u} V battery with {r} ohm and {s} ohm in parallel", "{u} V, R1 = {r} ohm parallel to R2 = {s} ohm", "two resistors, R1 = {r} ohm and R2 = {s} ohm, side by side at {u} V", "parallel circuit: {u} V, {r} ohm, {s} ohm", "I connect R1 ({r} ohm) and R2 ({s} ohm) next to each other to {u} V", "a power supply of {u} V feeds {r} ohm in parallel with {s} ohm", "{u}V source, {r} Ω || {s} Ω", "a lamp of {r} ohm and a lamp of {s} ohm are in parallel at {u} V", "a {u} V cell has two branches, R1 of {r} ohm and R2 of {s} ohm",
)  # fmt: skip
_IN_PARALLEL: tuple[Asked, ...] = (
    ("the total current|how many amps the source gives|the current from the battery in A|the whole current", "round({u} / {r} + {u} / {s}, 4)", "The total current is **{out} A**.", "{u} V over each of {r} and {s} ohm, added."),
    ("the total resistance|the equivalent resistance|how many ohms together|the combined resistance", "round({r} * {s} / ({r} + {s}), 4)", "The resistance is **{out} ohms**.", "In parallel: {r} * {s} over {r} + {s}."),
    ("the current through the {r} ohm one|how many amps flow in the {r} ohm branch|the current in R1", "round({u} / {r}, 4)", "It is **{out} A**.", "The branch has all {u} V, over {r} ohm."),
    ("the voltage across each|how many volts each one gets|the voltage on R2", "{u}", "Each has **{out} V**.", "In parallel each has the whole {u} V."),
    ("the total power|how many watts both take|the power of both together", "round({u} ** 2 / {r} + {u} ** 2 / {s}, 4)", "The power is **{out} W**.", "{u} squared over {r} and over {s}, added."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def parallel_circuit(draw: Draw) -> tuple[Item, ...]:
    """Two resistors side by side: currents, resistance, power."""
    r, s = draw.random.sample([2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40, 47, 50, 60, 80, 100, 120, 150, 200, 220, 330, 470], 2)  # fmt: skip
    values = {"r": r, "s": s, "u": draw.pick(3, 4.5, 5, 6, 9, 12, 18, 24, 30, 36, 48, 120, 230)}
    return asked_of(draw, _PARALLEL, _IN_PARALLEL, values)


_FALLEN = (
    "a {x} is dropped from {h} m (g = {g})", "{x} falls {h} m, g = {g} m/s²", "I drop a {x} from a height of {h} m, g is {g}", "free fall from {h} m with g = {g}", "a {x} falls from a {h} m tower, use g = {g} m/s2", "a {x} falls off a roof {h} m up, no air, g {g}", "height {h} m, dropped from rest, g = {g}", "from a bridge {h} m above the water someone lets a {x} go (g = {g} m/s²)", "a {x} is let go {h} m above the ground with g = {g}",
)  # fmt: skip
_OF_FALL: tuple[Asked, ...] = (
    ("the time to the ground in s|how many seconds it falls|the fall time|how long it takes to land|the time it is in the air", "round(math.sqrt(2 * {h} / {g}), 2)", "It falls for **{out} s**.", "The root of 2 * {h} / {g}."),
    ("the speed at the ground in m/s|the impact speed|how fast it is when it lands|the final velocity in m/s|its speed just before it hits", "round(math.sqrt(2 * {g} * {h}), 2)", "It lands at **{out} m/s**.", "The root of 2 * {g} * {h}."),
    ("the impact speed in km/h|how many km/h it has when it hits|the speed at the bottom in km/h", "round(math.sqrt(2 * {g} * {h}) * 3.6, 1)", "It lands at **{out} km/h**.", "The root of 2 * {g} * {h}, times 3.6."),
)  # fmt: skip
_FOR_TIME = (
    "a {x} falls for {t} s (g = {g})", "free fall lasting {t} s, g = {g} m/s²", "a {x} dropped from rest hits the bottom after {t} s, g = {g}", "I drop a {x} into a well and it takes {t} s to the bottom (g = {g} m/s2)", "time of the fall {t} s, from rest, with g {g}", "a {x} needs {t} seconds to fall down, take g = {g}", "{t} s in free fall, starting at rest, g is {g}", "a {x} let go from a cliff lands {t} s later, g = {g}",
)  # fmt: skip
_AFTER_TIME: tuple[Asked, ...] = (
    ("how far it falls, in m|the height in m|the depth in meters|the distance fallen|how many meters it drops", "round({g} * {t} ** 2 / 2, 2)", "It falls **{out} m**.", "{g} times {t} squared, over 2."),
    ("how fast it is then, in m/s|the speed reached in m/s|its final speed|the velocity at the end in m/s", "round({g} * {t}, 2)", "It has **{out} m/s**.", "{g} times {t} s."),
    ("the average speed during the fall|its mean speed in m/s over the fall", "round({g} * {t} / 2, 2)", "On average **{out} m/s**.", "Half of the end speed {g} * {t}."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def fall_apart(draw: Draw) -> tuple[Item, ...]:
    """Free fall: time against speed, from a height; depth against speed, from a time."""
    values = {"x": draw.pick("stone", "ball", "phone", "coin", "brick", "key", "apple", "flower pot", "hammer", "rock"), "h": draw.pick(draw.integer(2, 200), tidy(draw.decimal(1, 60, 1))), "t": draw.pick(draw.integer(1, 9), tidy(draw.decimal(0.5, 8, 1))), "g": draw.pick(9.81, 9.81, 9.8, 10)}  # fmt: skip
    facts, asks = draw.pick((_FALLEN, _OF_FALL), (_FOR_TIME, _AFTER_TIME))
    return asked_of(draw, facts, asks, values)


_FASTER = (
    "a {x} goes from {u} m/s to {v} m/s in {t} s", "{u} m/s to {v} m/s within {t} s", "a {x} at {u} m/s reaches {v} m/s after {t} s", "a {x} speeds up evenly from {u} to {v} m/s during {t} seconds", "u = {u} m/s, v = {v} m/s, t = {t} s", "initial velocity {u} m/s, final velocity {v} m/s, time {t} s", "in {t} s the speed of a {x} changes from {u} m/s to {v} m/s", "the {x} starts with {u} m/s and has {v} m/s {t} s later", "constant acceleration of a {x}, {u} m/s at first and {v} m/s after {t} s", "our {x} accelerates uniformly, {u} to {v} m/s, {t} s long",
)  # fmt: skip
_OF_SPEED: tuple[Asked, ...] = (
    ("the acceleration|its acceleration in m/s²|how strongly it accelerates|the acceleration in m/s2|a in m/s²", "round(({v} - {u}) / {t}, 3)", "The acceleration is **{out} m/s²**.", "The change {v} - {u} over {t} s."),
    ("how far it goes in that time|the distance covered in m|the distance in meters|how many meters that takes|the way it travels meanwhile", "round(({u} + {v}) / 2 * {t}, 2)", "It goes **{out} m**.", "The mean of {u} and {v}, times {t} s."),
    ("the average speed|its mean speed in m/s|the average velocity", "round(({u} + {v}) / 2, 2)", "The average is **{out} m/s**.", "The mean of {u} and {v}."),
    ("the change in speed|by how many m/s the speed changes|the speed difference in m/s", "round({v} - {u}, 2)", "It changes by **{out} m/s**.", "{v} - {u}."),
    ("the force if it has {m} kg|how many N it takes for a mass of {m} kg|the net force in N with {m} kg", "round({m} * ({v} - {u}) / {t}, 2)", "The force is **{out} N**.", "{m} kg times the acceleration ({v} - {u}) / {t}."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def motion_apart(draw: Draw) -> tuple[Item, ...]:
    """Two speeds and a time: acceleration, distance, mean speed, force."""
    u = draw.pick(0, 0, draw.integer(1, 30))
    values = {"u": u, "v": u + draw.integer(2, 40), "t": draw.pick(draw.integer(2, 25), tidy(draw.decimal(1, 12, 1))), "m": draw.pick(draw.integer(2, 90), draw.integer(8, 40) * 50), "x": draw.pick("car", "train", "bike", "sprinter", "bus", "motorbike", "boat", "sled", "horse", "tram")}  # fmt: skip
    return asked_of(draw, _FASTER, _OF_SPEED, values)


_BRAKED = (
    "a {x} brakes from {v} m/s to a stop in {t} s", "{v} m/s, stops within {t} s", "a {x} at {v} m/s comes to rest after {t} s", "braking: {v} m/s to 0 in {t} s", "the {x} slows down evenly from {v} m/s and stands still {t} s later", "a {x} with {v} m/s needs {t} s to stop", "from {v} m/s a {x} is brought to rest in {t} seconds", "the driver of a {x} at {v} m/s brakes for {t} s until it stands",
)  # fmt: skip
_OF_BRAKES: tuple[Asked, ...] = (
    ("the deceleration|how strongly it brakes, in m/s²|the deceleration in m/s2 as a positive number|its deceleration", "round({v} / {t}, 3)", "The deceleration is **{out} m/s²**.", "{v} m/s over {t} s."),
    ("the braking distance|how many meters it needs to stop|the distance until it stands|how far it still goes", "round({v} / 2 * {t}, 2)", "It needs **{out} m**.", "Half of {v} m/s, times {t} s."),
    ("the braking force with {m} kg|how many N the brakes give for {m} kg|the force on its {m} kg", "round({m} * {v} / {t}, 2)", "The force is **{out} N**.", "{m} kg times {v} / {t}."),
    ("the kinetic energy lost by its {m} kg|how many J its {m} kg lose|the energy in J that becomes heat, mass {m} kg", "round({m} * {v} ** 2 / 2, 2)", "It loses **{out} J**.", "Half of {m} kg times {v} squared."),
)  # fmt: skip


@family("physics", number=True)
def braking_apart(draw: Draw) -> tuple[Item, ...]:
    """A stop: deceleration, distance, force, energy."""
    thing, fastest, lightest, heaviest = draw.pick(("car", 45, 900, 2200), ("train", 45, 40000, 400000), ("bike", 15, 60, 120), ("bus", 28, 8000, 18000), ("motorbike", 45, 180, 400), ("van", 38, 1600, 3500), ("tram", 20, 20000, 45000), ("scooter", 14, 80, 220), ("truck", 26, 5000, 40000))  # fmt: skip
    step = 1 if heaviest < 500 else 50 if heaviest < 5000 else 1000
    values = {"v": draw.integer(3, fastest), "t": draw.pick(draw.integer(2, 15), tidy(draw.decimal(1, 9, 1))), "m": draw.random.randrange(lightest, heaviest + 1, step), "x": thing}  # fmt: skip
    return asked_of(draw, _BRAKED, _OF_BRAKES, values)


_WAVES = (
    "{n} waves pass in {t} s, the crests are {d} m apart", "water waves: {n} of them in {t} s, {d} m from crest to crest", "{n} waves in {t} seconds, distance between crests {d} m", "at the pier I count {n} waves within {t} s; two crests are {d} m apart", "a buoy goes up and down {n} times in {t} s and the wavelength is {d} m", "a wave with a wavelength of {d} m, {n} oscillations in {t} s", "{n} complete waves in {t} s with a length of {d} m each", "wavelength {d} m, {n} cycles per {t} s", "on the lake {n} crests go by in {t} s and there are {d} m between them",
)  # fmt: skip
_OF_WAVES: tuple[Asked, ...] = (
    ("the frequency in Hz|its frequency|how many waves per second|the frequency of the waves", "round({n} / {t}, 4)", "The frequency is **{out} Hz**.", "{n} waves over {t} s."),
    ("the period in s|its period|how many seconds one wave takes|the time of one wave", "round({t} / {n}, 4)", "The period is **{out} s**.", "{t} s over {n} waves."),
    ("the speed of the waves|its speed in m/s|how fast the waves travel|the wave speed in m/s", "round({n} / {t} * {d}, 3)", "The speed is **{out} m/s**.", "The frequency {n} / {t} times {d} m."),
)  # fmt: skip


@family("physics", number=True)
def waves_counted(draw: Draw) -> tuple[Item, ...]:
    """Waves counted for a time: frequency, period, speed."""
    t, d = draw.pick(5, 10, 20, 30, 60, draw.integer(3, 120)), draw.pick(draw.integer(1, 30), tidy(draw.decimal(0.2, 12, 1)))  # fmt: skip
    rate = min(3, draw.random.uniform(1, 12) / d)
    values = {"n": max(2, round(rate * t)), "t": t, "d": d}
    return asked_of(draw, _WAVES, _OF_WAVES, values)


_PUSHED = (
    "a box of {m} kg is pushed with {f} N against {r} N of friction", "{m} kg, push {f} N, friction {r} N", "I pull a {m} kg sledge with {f} N, friction is {r} N", "mass {m} kg, applied force {f} N, friction force {r} N", "a {m} kg cart is pulled with {f} N while {r} N of friction hold it back", "a motor drives {m} kg with {f} N, drag {r} N", "two opposite forces act on {m} kg: {f} N forward and {r} N backward", "{f} N forwards, {r} N backwards, mass {m} kg", "the engine pushes a {m} kg boat with {f} N and the water resists with {r} N",
)  # fmt: skip
_OF_PUSH: tuple[Asked, ...] = (
    ("the net force|the resulting force in N|how many N are left over|the resultant force|the unbalanced force", "{f} - {r}", "The net force is **{out} N**.", "{f} N less {r} N."),
    ("the acceleration|its acceleration in m/s²|how fast it speeds up, in m/s²|a in m/s2", "round(({f} - {r}) / {m}, 3)", "The acceleration is **{out} m/s²**.", "The net force {f} - {r} over {m} kg."),
    ("its speed after {t} s from rest|the speed in m/s {t} s after the start from rest|how many m/s it has after {t} s, starting from rest", "round(({f} - {r}) / {m} * {t}, 2)", "It has **{out} m/s**.", "The acceleration ({f} - {r}) / {m} times {t} s."),
    ("the work of the push over {d} m|how many J the {f} N do over {d} m|the work done by the {f} N along {d} m", "{f} * {d}", "The work is **{out} J**.", "{f} N times {d} m."),
    ("the heat from friction over {d} m|how many J are lost to friction over {d} m|the work against friction along {d} m", "{r} * {d}", "It is **{out} J**.", "{r} N times {d} m."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def push_and_friction(draw: Draw) -> tuple[Item, ...]:
    """A push and what resists: net force, acceleration, work."""
    f = draw.integer(10, 900)
    values = {"f": f, "r": draw.random.randint(1, f - 2), "m": draw.pick(draw.integer(1, 90), draw.integer(2, 30) * 50), "t": draw.integer(2, 12), "d": draw.integer(2, 60)}  # fmt: skip
    return asked_of(draw, _PUSHED, _OF_PUSH, values)


_LIFTED = (
    "{m} kg are lifted {h} m in {t} s (g = {g})", "lifting {m} kg by {h} m takes {t} s, g = {g}", "a crane raises {m} kg to {h} m within {t} s, g = {g} m/s²", "{m} kg, {h} m up, {t} s, g {g}", "a forklift takes a pallet of {m} kg {h} m up in {t} s (g = {g})", "an elevator brings {m} kg up {h} m in {t} seconds, with g = {g}", "mass {m} kg, height {h} m, time {t} s, g = {g} m/s2", "my hoist needs {t} s to bring {m} kg {h} m higher, g is {g}", "a winch pulls {m} kg straight up, {h} m in {t} s, use g = {g}",
)  # fmt: skip
_OF_LIFT: tuple[Asked, ...] = (
    ("the work in J|the work done|how many joules it takes|the energy needed in J|the gain of potential energy", "round({m} * {g} * {h}, 2)", "The work is **{out} J**.", "{m} * {g} N over {h} m."),
    ("the power in W|the average power|how many watts that is|the power needed|the mean power output", "round({m} * {g} * {h} / {t}, 2)", "The power is **{out} W**.", "The work {m} * {g} * {h} over {t} s."),
    ("the weight in N|the force to hold it|how many newtons it weighs|the lifting force in N", "round({m} * {g}, 2)", "It is **{out} N**.", "{m} kg times {g}."),
    ("the speed in m/s|how many meters per second it rises|the average speed upwards", "round({h} / {t}, 3)", "It is **{out} m/s**.", "{h} m in {t} s."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def lifting_apart(draw: Draw) -> tuple[Item, ...]:
    """A load lifted: work, power, weight, speed."""
    values = {"m": draw.integer(5, 900), "h": draw.pick(draw.integer(2, 60), tidy(draw.decimal(1, 20, 1))), "t": draw.integer(2, 90), "g": draw.pick(9.81, 9.81, 9.8, 10)}  # fmt: skip
    return asked_of(draw, _LIFTED, _OF_LIFT, values)


_SWITCHED = (
    "a {x} of {p} W runs {h} hours a day for {n} days at {c} per kWh", "{p} W {x}, {h} h/day, {n} days, {c} per kWh", "my {x} has {p} W, is on {h} h a day, {n} days, a kWh costs {c}", "{x}: {p} watts, {h} hours daily over {n} days, price {c}/kWh", "we use a {p} W {x} for {h} hours each day during {n} days and pay {c} a kWh", "power {p} W, {h} hours per day, {n} days, tariff {c} per kWh", "a {p} watt {x} is switched on {h} hours every day, {n} days long; electricity is {c} per kWh",
)  # fmt: skip
_POWERS = {
    "heater": (800, 1000, 1200, 1500, 2000, 2500), "TV": (60, 75, 90, 100, 150), "fan": (25, 40, 60, 75), "computer": (60, 90, 150, 200, 350), "lamp": (5, 10, 15, 40, 60), "fridge": (60, 75, 90, 100, 150), "pump": (40, 60, 100, 350, 800), "oven": (1000, 1200, 1500, 2000, 2500), "server": (150, 200, 350), "dehumidifier": (150, 200, 350),
}  # fmt: skip
_OF_USE: tuple[Asked, ...] = (
    ("how many kWh it uses|the energy in kWh|the consumption in kWh|the kilowatt hours", "round({p} * {h} * {n} / 1000, 4)", "It uses **{out} kWh**.", "{p} W times {h} h times {n} days, over 1000."),
    ("what it costs|the cost|how much I pay for it|the price of the electricity|the bill for it", "energy = {p} * {h} * {n} / 1000\nround(energy * {c}, 2)", "It costs **{out}**.", "{p} * {h} * {n} / 1000 kWh, at {c}."),
    ("the cost of one day|what a single day costs|how much I pay per day", "round({p} * {h} / 1000 * {c}, 3)", "One day costs **{out}**.", "{p} * {h} / 1000 kWh a day, at {c}."),
    ("the kWh of one day|how many kWh a single day takes|the daily energy in kWh", "round({p} * {h} / 1000, 4)", "One day takes **{out} kWh**.", "{p} W times {h} h, over 1000."),
)  # fmt: skip
_SWAPPED = (
    "{k} bulbs of {b} W are replaced by LEDs of {l} W, {h} h a day for {n} days at {c} per kWh", "I swap {k} lamps from {b} W to {l} W each, on {h} hours a day, {n} days, a kWh costs {c}", "{k} lamps, {b} W each before and {l} W after, {h} h/day, {n} days, {c}/kWh", "instead of {k} bulbs with {b} watts I use {k} LEDs with {l} watts, {h} hours daily over {n} days, {c} per kWh", "old: {b} W, new: {l} W, {k} lamps, {h} h daily, {n} days, {c} a kWh", "our shop changes {k} spots from {b} W to {l} W, lit {h} hours per day, {n} days, electricity {c} per kWh",
)  # fmt: skip
_SAVED: tuple[Asked, ...] = (
    ("how many kWh I save|the energy saved in kWh|the kWh less", "round({k} * ({b} - {l}) * {h} * {n} / 1000, 4)", "It saves **{out} kWh**.", "{k} times {b} - {l} W, for {h} * {n} h, over 1000."),
    ("how much money I save|the money saved|the savings on the bill|how much cheaper it is", "energy = {k} * ({b} - {l}) * {h} * {n} / 1000\nround(energy * {c}, 2)", "It saves **{out}**.", "{k} * ({b} - {l}) * {h} * {n} / 1000 kWh less, at {c}."),
    ("what the new ones cost to run|the running cost of the new lamps|how much I pay with the new ones", "round({k} * {l} * {h} * {n} / 1000 * {c}, 2)", "They cost **{out}**.", "{k} * {l} * {h} * {n} / 1000 kWh, at {c}."),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def energy_at_home(draw: Draw) -> tuple[Item, ...]:
    """Kilowatt hours against money, a day against all days, old lamps against new."""
    b = draw.pick(25, 35, 40, 50, 60, 75, 100)
    device = draw.pick(*_POWERS)
    values = {"p": draw.pick(*_POWERS[device]), "h": draw.pick(draw.integer(1, 24), 0.5, 1.5, 2.5), "n": draw.pick(7, 14, 30, 30, 31, 90, 365), "c": tidy(draw.decimal(0.1, 0.45, 2)), "x": device, "b": b, "l": draw.pick(4, 5, 7, 8, 9, 11, 12), "k": draw.integer(2, 40)}  # fmt: skip
    facts, asks = draw.pick((_SWITCHED, _OF_USE), (_SWITCHED, _OF_USE), (_SWAPPED, _SAVED))
    return asked_of(draw, facts, asks, values)


_STANDS = (
    "a {x} of {m} kg stands on {a} cm² (g = {g})", "{m} kg on an area of {a} cm2, g = {g}", "a {x} weighs {m} kg and rests on {a} square centimeters, g = {g} m/s²", "mass {m} kg, contact area {a} cm², g = {g}", "the {x} ({m} kg) touches the floor with {a} cm², take g = {g}", "a {m} kg {x} presses on {a} cm2 of ground, g is {g}", "{x}, {m} kg, base of {a} cm², use g = {g}",
)  # fmt: skip
_OF_STAND: tuple[Asked, ...] = (
    ("the pressure in Pa|how many pascal|the pressure on the ground in Pa|the pressure in N/m²", "round({m} * {g} / ({a} / 10000), 1)", "The pressure is **{out} Pa**.", "The weight {m} * {g} over {a} / 10000 m²."),
    ("the pressure in kPa|how many kilopascal|the pressure in kilopascals", "round({m} * {g} / ({a} / 10000) / 1000, 3)", "The pressure is **{out} kPa**.", "The weight {m} * {g} over {a} / 10000 m², over 1000."),
    ("the weight in N|the force on the floor|how many newtons it presses with", "round({m} * {g}, 2)", "The force is **{out} N**.", "{m} kg times {g}."),
    ("the pressure in N/cm²|how many newtons per cm²|the pressure in newtons per square centimeter", "round({m} * {g} / {a}, 3)", "The pressure is **{out} N/cm²**.", "The weight {m} * {g} over {a} cm²."),
)  # fmt: skip


@family("physics", number=True)
def pressure_on_floor(draw: Draw) -> tuple[Item, ...]:
    """A weight on an area: pressure in several units, and the force."""
    values = {"m": draw.integer(2, 900), "a": draw.pick(draw.integer(4, 90), draw.integer(2, 60) * 10), "g": draw.pick(9.81, 9.81, 9.8, 10), "x": draw.pick("workbench", "table", "cupboard", "crate", "statue", "machine", "piano", "safe", "box", "pillar")}  # fmt: skip
    return asked_of(draw, _STANDS, _OF_STAND, values)
