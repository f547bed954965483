"""Three resistors in a row, side by side or mixed; ice, steam and what is poured together."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.asked_apart import Asked, asked_of

_OHMS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 24, 30, 36, 40, 47, 50, 60, 80, 100, 120, 150, 220, 330)  # fmt: skip
_VOLTS = (3, 4.5, 5, 6, 9, 12, 18, 24, 30, 36, 48, 120, 230)

_ROW = (
    "{r}, {s} and {t} ohm in series on {u} V", "a {u} V battery with resistors of {r}, {s} and {t} ohm in series", "{u} V, three resistors in series: {r}, {s} and {t} ohm", "R1 = {r} ohm, R2 = {s} ohm and R3 = {t} ohm one after the other at {u} V", "series circuit: {u} V, {r} ohm, {s} ohm, {t} ohm", "I connect {r}, {s} and {t} ohm in a row to {u} V", "a power supply of {u} V feeds {r}, {s} and {t} ohm in series", "{u}V source, {r} Ω + {s} Ω + {t} Ω in series", "three lamps of {r}, {s} and {t} ohm are in series at {u} V", "one loop has a {u} V cell and resistors of {r} ohm, {s} ohm and {t} ohm",
)  # fmt: skip
_OF_ROW: tuple[Asked, ...] = (
    ("the current|the current in the circuit|how many amps flow|the current through them in A", "round({u} / ({r} + {s} + {t}), 4)", "The current is **{out} A**.", "{u} V over {r} + {s} + {t} ohm."),
    ("the total resistance|how many ohms in all|the equivalent resistance|the resistance of all three", "{r} + {s} + {t}", "The resistance is **{out} ohms**.", "In series they add: {r} + {s} + {t}."),
    ("the voltage across the {s} ohm one|how many volts drop over the {s} ohm resistor|the voltage drop on the {s} ohm resistor", "round({u} * {s} / ({r} + {s} + {t}), 4)", "It is **{out} V**.", "The share {s} of {r} + {s} + {t}, of {u} V."),
    ("the voltage across the {t} ohm one|how many volts drop over the {t} ohm resistor|the voltage drop on the {t} ohm resistor", "round({u} * {t} / ({r} + {s} + {t}), 4)", "It is **{out} V**.", "The share {t} of {r} + {s} + {t}, of {u} V."),
    ("the total power|how many watts all three take together|the power of the whole circuit in W", "round({u} ** 2 / ({r} + {s} + {t}), 4)", "The power is **{out} W**.", "{u} squared over {r} + {s} + {t}."),
)  # fmt: skip


@family("physics", number=True, weight=0.8)
def three_in_series(draw: Draw) -> tuple[Item, ...]:
    """Three resistors one after the other: current, voltages, power."""
    r, s, t = draw.random.sample(_OHMS, 3)
    return asked_of(draw, _ROW, _OF_ROW, {"r": r, "s": s, "t": t, "u": draw.pick(*_VOLTS)})


_SIDE = (
    "{r}, {s} and {t} ohm in parallel on {u} V", "a {u} V battery with resistors of {r}, {s} and {t} ohm in parallel", "{u} V, three resistors in parallel: {r}, {s} and {t} ohm", "R1 = {r} ohm, R2 = {s} ohm and R3 = {t} ohm side by side at {u} V", "parallel circuit: {u} V, {r} ohm, {s} ohm, {t} ohm", "I connect {r}, {s} and {t} ohm next to each other to {u} V", "a power supply of {u} V feeds {r}, {s} and {t} ohm in parallel", "{u}V source, {r} Ω || {s} Ω || {t} Ω", "three lamps of {r}, {s} and {t} ohm are in parallel at {u} V", "a {u} V cell has three branches of {r}, {s} and {t} ohm",
)  # fmt: skip
_OF_SIDE: tuple[Asked, ...] = (
    ("the total current|how many amps the source gives|the current from the battery in A|the whole current", "round({u} / {r} + {u} / {s} + {u} / {t}, 4)", "The total current is **{out} A**.", "{u} V over each of {r}, {s} and {t} ohm, added."),
    ("the total resistance|the equivalent resistance|how many ohms together|the combined resistance", "round(1 / (1 / {r} + 1 / {s} + 1 / {t}), 4)", "The resistance is **{out} ohms**.", "In parallel: 1 over the sum of 1/{r}, 1/{s} and 1/{t}."),
    ("the current through the {s} ohm one|how many amps flow in the {s} ohm branch|the current in the {s} ohm resistor", "round({u} / {s}, 4)", "It is **{out} A**.", "The branch has all {u} V, over {s} ohm."),
    ("the total power|how many watts all take|the power of all three together", "round({u} ** 2 / {r} + {u} ** 2 / {s} + {u} ** 2 / {t}, 4)", "The power is **{out} W**.", "{u} squared over {r}, {s} and {t}, added."),
)  # fmt: skip


@family("physics", number=True, weight=0.8)
def three_in_parallel(draw: Draw) -> tuple[Item, ...]:
    """Three resistors side by side: resistance, currents, power."""
    r, s, t = draw.random.sample(_OHMS, 3)
    return asked_of(draw, _SIDE, _OF_SIDE, {"r": r, "s": s, "t": t, "u": draw.pick(*_VOLTS)})


_MIXED = (
    "{r} ohm in series with {s} ohm and {t} ohm in parallel, on {u} V", "a {u} V battery, {r} ohm first, then {s} and {t} ohm in parallel", "{s} || {t} ohm, and {r} ohm in series with them, {u} V", "two parallel resistors of {s} and {t} ohm follow a {r} ohm one at {u} V", "mixed circuit: {r} ohm in series with a parallel pair of {s} and {t} ohm, source {u} V", "I connect {s} and {t} ohm in parallel and {r} ohm in series to {u} V", "R1 = {r} ohm is in series with R2 = {s} ohm parallel to R3 = {t} ohm, U = {u} V", "a {r} ohm resistor and behind it two branches, {s} ohm and {t} ohm, all at {u} V", "{u} V over {r} ohm plus the parallel pair {s} ohm, {t} ohm", "a pair of {s} and {t} ohm side by side, with {r} ohm in front of it, at {u} V",
)  # fmt: skip
_OF_MIXED: tuple[Asked, ...] = (
    ("the total resistance|the equivalent resistance|how many ohms in all|the combined resistance", "round({r} + {s} * {t} / ({s} + {t}), 4)", "The resistance is **{out} ohms**.", "{r} plus the parallel pair: {s} * {t} over {s} + {t}."),
    ("the total current|how many amps the source gives|the current from the battery in A|the whole current", "total = {r} + {s} * {t} / ({s} + {t})\nround({u} / total, 4)", "The current is **{out} A**.", "{u} V over {r} plus the parallel pair."),
    ("the voltage across the pair|how many volts the parallel part gets|the voltage on the two in parallel", "pair = {s} * {t} / ({s} + {t})\nround({u} * pair / ({r} + pair), 4)", "It is **{out} V**.", "The pair's share of all ohms, of {u} V."),
    ("the total power|how many watts all take|the power of the whole circuit", "total = {r} + {s} * {t} / ({s} + {t})\nround({u} ** 2 / total, 4)", "The power is **{out} W**.", "{u} squared over {r} plus the parallel pair."),
)  # fmt: skip


@family("physics", number=True, weight=0.8)
def mixed_circuit(draw: Draw) -> tuple[Item, ...]:
    """One resistor in series with two in parallel."""
    r, s, t = draw.random.sample(_OHMS, 3)
    return asked_of(draw, _MIXED, _OF_MIXED, {"r": r, "s": s, "t": t, "u": draw.pick(*_VOLTS)})


_ICE = (
    "{m} kg of ice at 0 °C (heat of fusion 334 kJ/kg, water 4.19 kJ/kg/K)", "{m} kg ice at 0 degrees, 334 kJ/kg to melt, 4.19 kJ per kg and degree for the water", "ice of {m} kg at 0 °C, latent heat 334 kJ/kg, c of water 4.19 kJ/(kg K)", "a block of {m} kg ice at its melting point, L = 334 kJ/kg, c = 4.19 kJ/kgK for water", "I have {m} kg of ice at 0 °C; melting takes 334 kJ/kg and warming 4.19 kJ per kg and K", "{m} kg of melting ice with 334 kJ/kg and then 4.19 kJ/(kg °C)", "with 334 kJ/kg for melting and 4.19 kJ/(kg K) for water, {m} kg of ice at 0 °C", "latent heat of ice 334 kJ/kg, water 4.19 kJ/kg per degree, mass {m} kg", "m = {m} kg of ice at 0 degrees, L = 334 kJ/kg, c = 4.19 kJ/kg/K", "take {m} kg of ice at 0 °C, 334 kJ/kg, water 4.19 kJ/kgK",
)  # fmt: skip
_OF_ICE: tuple[Asked, ...] = (
    ("the heat to melt it|how many kJ melt it all|the energy to melt all of it|the latent heat needed in kJ", "round({m} * 334, 2)", "It takes **{out} kJ**.", "{m} kg times 334 kJ/kg."),
    ("the heat to melt it and warm it to {w} °C|how many kJ make water of {w} °C of it|the energy from ice to water at {w} degrees", "round({m} * 334 + {m} * 4.19 * {w}, 2)", "It takes **{out} kJ**.", "Melting, {m} * 334, then warming, {m} * 4.19 * {w}."),
    ("how long a heater of {p} kW needs to melt it, in seconds|the seconds to melt it with {p} kW|the melting time in s at {p} kW", "round({m} * 334 / {p}, 1)", "It takes **{out} s**.", "{m} * 334 kJ over {p} kW."),
    ("how many kg of it melt with {e} kJ|what mass melts when {e} kJ are given|the mass that {e} kJ melt", "round({e} / 334, 3)", "**{out} kg** melt.", "{e} kJ over 334 kJ/kg."),
)  # fmt: skip


@family("physics", number=True, weight=0.8)
def ice_and_water(draw: Draw) -> tuple[Item, ...]:
    """Melting ice and warming the water."""
    m = draw.pick(draw.integer(2, 20), draw.decimal(0.2, 6, 2))
    values = {"m": m, "w": draw.integer(5, 90), "p": draw.pick(0.5, 1, 1.5, 2, 2.4, 3), "e": draw.integer(20, max(21, int(m * 334)))}  # fmt: skip
    return asked_of(draw, _ICE, _OF_ICE, values)


_POURED = (
    "{a} litres of water at {x} °C and {b} litres at {y} °C poured together", "I mix {a} l of water of {x} °C with {b} l of {y} °C", "{a} kg of water at {x} degrees meets {b} kg at {y} degrees", "mixing {a} L water ({x} °C) and {b} L water ({y} °C)", "a bath: {a} litres of {x} °C, then {b} litres of {y} °C", "water, {a} l at {x} °C plus {b} l at {y} °C", "{a} l water {x} °C + {b} l water {y} °C", "two amounts of water, {a} kg at {x} °C and {b} kg at {y} °C, are stirred together", "pour {b} l of {y} °C into {a} l of {x} °C", "a tub gets {a} l water of {x} °C and {b} l of {y} °C",
)  # fmt: skip
_OF_POURED: tuple[Asked, ...] = (
    ("the final temperature|how warm the mix gets|the temperature afterwards|the temperature of the mixture", "round(({a} * {x} + {b} * {y}) / ({a} + {b}), 2)", "It is **{out} °C**.", "The mean of {x} and {y}, weighted with {a} and {b}."),
    ("how much the {x} °C water cools down|by how many degrees the {x} °C water changes|the drop of the {x} degree water", "round({x} - ({a} * {x} + {b} * {y}) / ({a} + {b}), 2)", "It cools by **{out} °C**.", "{x} minus the weighted mean."),
    ("how much water there is in the end|the total amount of water|how many litres together", "round({a} + {b}, 2)", "There are **{out} litres**.", "{a} plus {b}."),
)  # fmt: skip


@family("physics", number=True, weight=0.8)
def poured_together(draw: Draw) -> tuple[Item, ...]:
    """Warm and cold water mixed."""
    a, b = draw.pick(draw.integer(1, 60), draw.decimal(0.2, 5, 1)), draw.pick(draw.integer(1, 60), draw.decimal(0.2, 5, 1))  # fmt: skip
    return asked_of(draw, _POURED, _OF_POURED, {"a": a, "b": b, "x": draw.integer(45, 95), "y": draw.integer(4, 40)})  # fmt: skip
