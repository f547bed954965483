"""Formulas of school where any of the quantities may be asked for: the word for it decides."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import tidy

_ASKED = (
    "{g}. {q}?",
    "{g}, [what is|what's|find|calculate|compute] the {q}",
    "{g}: {q}",
    "[what is|what's|find|calculate|how large is] the {q} [with|for|of|given] {g}",
    "{q} [with|for|from|given] {g}",
    "{g}, {q}?",
    "given {g}, [find|compute|calculate|determine|I need] the {q}",
    "{q}? {g}",
    "I [have|know|measured] {g}. [what is|tell me|I need|so what is] the {q}",
    "[the|a] {o} with {g}, {q}?",
    "[a|our|my] {o} has {g}. [what is|how big is] its {q}",
    "{g} [gives|means|makes] what {q}",
    "{o}, {g}, {q}",
    "how do I get the {q} from {g}? compute it",
    "[homework|exercise|physics]: {g}. {q} = ?",
    "if [there is|we have] {g}, [what is|how much is] the {q}",
    "{q} of [a|the] {o} with {g}",
    "for [a|the] {o} I know {g}, not the {q}. what is it",
)

_TRIPLES = (
    # objects; then per quantity: names, units, symbol, range; then a formula for each of the quantities
    (
        ("resistor", "lamp", "heater", "circuit", "wire"),
        (("voltage", "V"), ("current", "A"), ("resistance", "ohms")),
        ((1.5, 240), (0.1, 16), (1, 500)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "V = I R",
    ),
    (
        ("device", "lamp", "motor", "heater", "charger"),
        (("power", "W"), ("voltage", "V"), ("current", "A")),
        ((5, 3000), (5, 240), (0.1, 16)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "P = V I",
    ),
    (
        ("car", "cart", "box", "sled", "ball", "rocket"),
        (("force", "N"), ("mass", "kg"), ("acceleration", "m/s²")),
        ((5, 5000), (1, 2000), (0.5, 20)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "F = m a",
    ),
    (
        ("block", "stone", "liquid", "metal piece", "sample"),
        (("mass", "kg"), ("density", "kg/m³"), ("volume", "m³")),
        ((1, 5000), (50, 12000), (0.05, 20)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "m = rho V",
    ),
    (
        ("cyclist", "train", "runner", "car", "boat", "plane"),
        (("distance", "km"), ("speed", "km/h"), ("time", "hours")),
        ((5, 1200), (4, 300), (0.5, 12)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "distance = speed * time",
    ),
    (
        ("wave", "sound wave", "tone", "signal"),
        (("speed", "m/s"), ("frequency", "Hz"), ("wavelength", "m")),
        ((100, 5000), (5, 20000), (0.02, 40)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "v = f * wavelength",
    ),
    (
        ("crane", "worker", "engine", "pump"),
        (("work", "J"), ("power", "W"), ("time", "s")),
        ((50, 90000), (10, 5000), (2, 600)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "W = P t",
    ),
    (
        ("piston", "foot", "box", "nail", "table leg"),
        (("force", "N"), ("pressure", "Pa"), ("area", "m²")),
        ((5, 5000), (10, 200000), (0.01, 5)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "F = p A",
    ),
    (
        ("ball", "car", "truck", "skater"),
        (("momentum", "kg m/s"), ("mass", "kg"), ("velocity", "m/s")),
        ((5, 60000), (0.2, 3000), (1, 50)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "p = m v",
    ),
    (
        ("spring", "rubber band", "bungee"),
        (("force", "N"), ("spring constant", "N/m"), ("extension", "m")),
        ((1, 900), (10, 5000), (0.01, 1)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "F = k x",
    ),
    (
        ("battery", "phone", "capacitor", "wire"),
        (("charge", "C"), ("current", "A"), ("time", "s")),
        ((2, 9000), (0.1, 12), (2, 3600)),
        ("{1} * {2}", "{0} / {2}", "{0} / {1}"),
        "Q = I t",
    ),
)  # fmt: skip


def _value(low: float, high: float, draw: Draw) -> int | float:
    if low >= 1 and draw.chance(0.7):
        return draw.integer(int(low) + 1, int(high))
    return tidy(draw.decimal(low, high))


@family("physics", number=True, weight=3)
def any_of_three(draw: Draw) -> tuple[Item, ...]:
    """Two of three quantities of a product are given; the third is asked for."""
    objects, quantities, ranges, formulas, law = draw.pick(*_TRIPLES)
    wanted = draw.random.randrange(3)
    values = [_value(low, high, draw) for low, high in ranges]
    given = [n for n in range(3) if n != wanted]
    draw.random.shuffle(given)
    between = draw.pick("", " ")
    parts = []
    for n in given:
        name, unit = quantities[n]
        told = f"{values[n]}{between}{unit}" if "/" not in unit else f"{values[n]} {unit}"
        form = draw.pick("{t}", "{t}", "a {n} of {t}", "{n} {t}", "{n} = {t}", "{t} of {n}")
        parts.append(form.format(t=told, n=name))
    joined = draw.pick(" and ", ", ", " and ").join(parts)
    name, unit = quantities[wanted]
    prompt = draw.phrase(*_ASKED, g=joined, q=name, o=draw.pick(*objects))
    formula = formulas[wanted].format(*values)
    code = f"result = round({formula}, 4)\nprint(result)"
    think = f"From {law} the {name} is {formula}."
    return ask(prompt, code, f"The {name} is **{{out}} {unit}**.", think=think)


@family("physics", number=True, weight=1.5)
def falling(draw: Draw) -> tuple[Item, ...]:
    """A fall from rest: the way, the time, the speed at the ground, with g told or not."""
    kind = draw.pick("way", "time", "speed", "speed after")
    g = draw.pick(9.81, 9.81, 9.8, 10, 1.62, 3.7) if draw.chance(0.5) else None
    told = "" if g is None else draw.pick(f" (g = {g})", f", g = {g}", f" with g = {g} m/s²", f", take g as {g}", f" (g={g} m/s^2)")  # fmt: skip
    g = g or 9.81
    time = draw.pick(draw.integer(1, 12), tidy(draw.decimal(0.4, 9, 1)))
    height = draw.pick(draw.integer(2, 400), tidy(draw.decimal(1.2, 60, 1)))
    thing = draw.pick("stone", "ball", "coin", "flowerpot", "wrench", "drop of water", "body", "key")  # fmt: skip
    values = {"t": time, "h": height, "o": thing, "g": told}
    if kind == "way":
        prompt = draw.phrase(
            "how far does a {o} fall in {t} [seconds|s]{g}", "a {o} falls for {t} [seconds|s]. [how far|what distance|how deep]{g}", "[distance|way] fallen [after|in] {t} s{g}", "free fall of {t} seconds: [distance|how many metres]{g}", "a {o} hits the water after {t} s, how high is the bridge{g}", "dropped a {o} into a well, splash after {t} seconds. how deep is the well{g}", "how many metres does a {o} drop in {t} seconds{g}", "from what height does a {o} fall if it takes {t} s{g}", "<find> the distance of a free fall that lasts {t} s{g}", "a {o} is in free fall for {t} s, which way does it cover{g}", "{t} s of free fall, how far{g}", "how deep is a shaft when a {o} falls {t} seconds{g}",
            **values,
        )  # fmt: skip
        code, think, answer = f"{g} * {time}**2 / 2", f"s = g t² / 2 with g = {g}, t = {time}.", "It falls **{out} m**."  # fmt: skip
    elif kind == "speed after":
        prompt = draw.phrase(
            "how fast is a {o} after falling [for |]{t} [seconds|s]{g}", "speed of a {o} after {t} s of free fall{g}", "a {o} falls for {t} [seconds|s]. [what speed|how fast is it then]{g}", "free fall, {t} s: velocity{g}", "velocity after falling {t} seconds{g}", "what speed does a {o} reach in {t} s of falling{g}", "<find> the speed after {t} s of free fall{g}", "{t} seconds in free fall, how fast{g}", "dropped {t} s ago, what is the speed of the {o}{g}", "a {o} is dropped; its velocity after {t} s{g}", "how quick is a falling {o} after {t} s{g}", "a {o} has been falling for {t} s, its speed is{g}",
            **values,
        )  # fmt: skip
        code, think, answer = f"{g} * {time}", f"v = g t with g = {g}, t = {time}.", "Its speed is **{out} m/s**."  # fmt: skip
    elif kind == "time":
        prompt = draw.phrase(
            "how long does a {o} [fall|take to fall] {h} [m|metres|meters]{g}", "a {o} is dropped from {h} m. [when does it land|how long until it lands|how many seconds]{g}", "time to fall {h} m{g}", "free fall of {h} m: time{g}", "after how many seconds does a {o} from {h} m [hit the ground|land]{g}", "how many seconds does a fall of {h} m take{g}", "<find> the time of a fall from {h} m{g}", "a {o} falls {h} m. how long is it in the air{g}", "{h} m of free fall, how long{g}", "from {h} m, when does a {o} reach the ground{g}", "what time does a {o} need for a drop of {h} m{g}", "duration of a free fall from {h} m{g}",
            **values,
        )  # fmt: skip
        code, think, answer = f"(2 * {height} / {g})**0.5", f"t = √(2 h / g) with h = {height}, g = {g}.", "It takes **{out} s**."  # fmt: skip
    else:
        prompt = draw.phrase(
            "how fast is a {o} [after falling|when it has fallen] {h} [m|metres|meters]{g}", "a {o} is dropped from {h} m. [how fast does it hit the ground|impact speed|with what speed does it land]{g}", "impact speed from {h} m{g}", "free fall of {h} m: final speed{g}", "with what velocity does a {o} from {h} m hit the ground{g}", "speed at the bottom of a {h} m fall{g}", "<find> the speed after a fall from {h} m{g}", "a {o} falls {h} m. its speed at the end{g}", "{h} m of free fall, how fast at the bottom{g}", "from {h} m, how quick is a {o} at the ground{g}", "what speed does a {o} reach in a drop of {h} m{g}", "landing speed of a {o} dropped from {h} m{g}",
            **values,
        )  # fmt: skip
        code, think, answer = f"(2 * {g} * {height})**0.5", f"v = √(2 g h) with g = {g}, h = {height}.", "Its speed is **{out} m/s**."  # fmt: skip
    return ask(prompt, f"result = round({code}, 4)\nprint(result)", answer, think=think)


@family("physics", number=True)
def radio_waves(draw: Draw) -> tuple[Item, ...]:
    """Light and radio: frequency to wavelength and back, with prefixes."""
    prefix, factor = draw.pick(("kHz", "1e3"), ("MHz", "1e6"), ("MHz", "1e6"), ("GHz", "1e9"), ("Hz", "1"))  # fmt: skip
    value = draw.pick(draw.integer(2, 900), tidy(draw.decimal(0.5, 99, 1)))
    told, speed = draw.pick(("", "299792458"), ("", "299792458"), (" (c = 3e8 m/s)", "3e8"), (", c = 3*10^8 m/s", "3e8"), (", with c = 299792458 m/s", "299792458"))  # fmt: skip
    if draw.chance(0.65):
        prompt = draw.phrase(
            "wavelength of a {v} {p} [radio |]wave{c}", "what wavelength has a {v} {p} [signal|wave|station]{c}", "a radio station sends at {v} {p}. wavelength{c}", "{v} {p}, wavelength in metres{c}", "how long is a wave of {v} {p}{c}", "<find> the wavelength for {v} {p}{c}", "wavelength at {v} {p}{c}", "electromagnetic wave, frequency {v} {p}: wavelength{c}", "my [wifi|router|phone|transmitter] works at {v} {p}, what is the wavelength{c}", "frequency {v} {p} -> wavelength{c}", "which wavelength belongs to {v} {p}{c}", "radio waves of {v} {p} are how many metres long{c}",
            v=value, p=prefix, c=told,
        )  # fmt: skip
        code, think, answer = f"{speed} / ({value} * {factor})", f"The wavelength is c / f, with f = {value} * {factor} Hz.", "The wavelength is **{out} m**."  # fmt: skip
        return ask(prompt, f"result = float(f'{{{code}:.6g}}')\nprint(result)", answer, think=think)
    prompt = draw.phrase(
        "frequency of a wave [with a wavelength |]of {v} m{c}, [as light|radio]", "radio wave with wavelength {v} m, [what frequency|frequency]{c}", "what frequency has a radio wave of {v} metres{c}", "light speed wave, wavelength {v} m: frequency{c}", "<find> the frequency for a radio wavelength of {v} m{c}", "which frequency belongs to a radio wave {v} m long{c}", "a radio wave is {v} m long, its frequency in Hz{c}", "electromagnetic wave, wavelength {v} m -> frequency{c}", "at a wavelength of {v} m, what is the radio frequency{c}", "in hertz, the frequency of {v} m radio waves{c}", "an antenna for {v} m waves, which frequency is that{c}", "the {v} m band, what frequency is it{c}",
        v=value, c=told,
    )  # fmt: skip
    code = f"result = float(f'{{{speed} / {value}:.6g}}')\nprint(result)"
    return ask(prompt, code, "The frequency is **{out} Hz**.", think=f"The frequency is c / wavelength, {speed} over {value}.")  # fmt: skip


_SOLIDS = {
    "cylinder": ("radius {r}{u}, height {h}{u}", "math.pi * {r}**2 * {h}", "2 * math.pi * {r} * ({r} + {h})"),
    "cone": ("radius {r}{u}, height {h}{u}", "math.pi * {r}**2 * {h} / 3", "math.pi * {r} * ({r} + math.hypot({r}, {h}))"),
    "sphere": ("radius {r}{u}", "4 / 3 * math.pi * {r}**3", "4 * math.pi * {r}**2"),
    "ball": ("radius {r}{u}", "4 / 3 * math.pi * {r}**3", "4 * math.pi * {r}**2"),
    "cube": ("side {r}{u}", "{r}**3", "6 * {r}**2"),
    "hemisphere": ("radius {r}{u}", "2 / 3 * math.pi * {r}**3", "3 * math.pi * {r}**2"),
}  # fmt: skip


@family("geometry", number=True, weight=2.5)
def volume_or_surface(draw: Draw) -> tuple[Item, ...]:
    """Solids side by side in the same words: which solid and which quantity decide."""
    solid = draw.pick(*_SOLIDS, "cylinder", "cylinder", "cone")
    size, volume, surface = _SOLIDS[solid]
    r = draw.pick(draw.integer(1, 40), tidy(draw.decimal(0.5, 20, 1)))
    h = draw.pick(draw.integer(2, 60), tidy(draw.decimal(1, 30, 1)))
    unit = draw.pick("cm", "m", "", "", "mm", "inches")
    u = f" {unit}" if unit else ""
    half = r
    if "radius" in size and draw.chance(0.3):
        size, half = size.replace("radius", "diameter"), tidy(r / 2)
    told = size.format(r=r, h=h, u=u)
    if draw.chance(0.3) and ", height" in told:
        told = f"height {h}{u}, {size.split(', ')[0].format(r=r, u=u)}"
    if draw.chance(0.4):
        told = told.replace(", ", " and ").replace("radius ", "a radius of ").replace("diameter ", "a diameter of ").replace("height ", "a height of ").replace("side ", "a side of ")  # fmt: skip
    is_volume = draw.chance(0.6)
    q = (
        draw.pick("volume")
        if is_volume
        else draw.pick("surface area", "surface", "total surface area")
    )
    prompt = draw.phrase(
        "{q} of a {s}, {t}",
        "{q} of a {s} with {t}",
        "a {s} has {t}. [what is its|its|find its] {q}",
        "{s}, {t}: {q}",
        "[what is|what's|calculate|find] the {q} of a {s} [with|of] {t}",
        "<find> the {q} of a {s} with {t}",
        "{t}, {s}, {q}?",
        "for a {s} with {t} I need the {q}",
        "given a {s} ({t}), [how big is|compute|determine] the {q}",
        "how [big|large] is the {q} of a {s} with {t}",
        "{s} {q}: {t}",
        "a {s} of {t}, {q}",
        "{t}: what is the {q} of such a {s}",
        "my {s} has {t}. {q}?",
        "the {q}, please, of the {s} with {t}",
        "if a {s} has {t}, what is the {q}",
        q=q, s=solid, t=told,
    )  # fmt: skip
    formula = (volume if is_volume else surface).format(r=half, h=h)
    needs = "import math\n" if "math." in formula else ""
    code = f"{needs}result = round({formula}, 2)\nprint(result)"
    think = f"The {'volume' if is_volume else 'surface'} of a {solid} with {'side' if solid == 'cube' else 'radius'} {half}: {formula}."  # fmt: skip
    shown = f" {unit}{'³' if is_volume else '²'}" if unit in ("cm", "m", "mm") else ""
    return ask(prompt, code, f"The {'volume' if is_volume else 'surface'} is **{{out}}{shown}**.", think=think)  # fmt: skip
