"""Formulas of several quantities: motion, energy, heat, light, electricity, and a helper for them."""

import math
import re
from typing import NamedTuple

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import articled, rounded_to, tidy
from worldmodel_train.families.science import (
    CURRENT,
    MASS,
    POWER,
    RESISTANCE,
    SPEED,
    TIME,
    VOLTAGE,
    Quantity,
    an,
    evened,
    in_other_unit,
    number,
    small,
    turned_back,
    with_unit,
)

# --- how exact -----------------------------------------------------------------------------------

_PLACES = (
    ", {n} decimals", ", {w} decimals", " ({n} decimal places)", ", rounded to {n} decimal places",
    ", round to {n} decimals", ". {n} decimals", " to {w} decimal places", ", to {n} d.p.", "? {n} decimals",
    " with {n} decimals", ". round to {w} decimal places", ", {n} digits after the point", ". {w} decimals please",
    " and give {n} decimals", " rounded to {n} decimals",
    ", answer with {n} decimals",
    ", up to {n} decimal places",
    ", please round to {n} decimals",
    ". {n} d.p. please",
    ", keep {n} decimals",
    ", {n} places after the point",
    " (round to {n} decimals)",
    ", correct to {n} decimal places",
)  # fmt: skip
_WHOLE = (
    ", nearest whole", ", round to a whole number", ", to the nearest whole number", " (whole number)",
    ", rounded to the nearest integer", ", no decimals", ". round it to a whole number", " without decimals",
)  # fmt: skip


def to_places(draw: Draw, value: float, usual: int = 4, chance: float = 0.3) -> tuple[str, int]:
    """Words that ask for a number of decimals, and it; mostly none, and the usual number."""
    if not draw.chance(chance):
        return "", usual
    least = 0
    while least < 4 and abs(value) * 10**least < 2:
        least += 1
    if least == 0 and abs(value) > 30 and draw.chance(0.2):
        return draw.pick(*_WHOLE), 0
    n = max(1, least, draw.pick(1, 1, 2, 2, 2, 3))
    word = ("zero", "one", "two", "three", "four")[n]
    tail = draw.pick(*_PLACES).format(n=n, w=word)
    if n == 1:
        tail = tail.replace("decimals", "decimal").replace("places", "place")
        tail = tail.replace("digits", "digit")
    return tail, n


def worth(formula: str) -> float:
    """What a formula of literal numbers comes to."""
    return float(eval(formula, {"math": math}))


def tailed(prompt: str, tail: str) -> str:
    """The prompt with the tail, and never two marks in a row."""
    if prompt[-1:] in ".?!" and tail:
        rest = tail.lstrip("?., ")
        return f"{prompt} {rest}"
    return prompt + tail


# --- a formula -----------------------------------------------------------------------------------


class Formula(NamedTuple):
    """One unknown from one to four values `a`, `b`, `c` and `d`."""

    target: str
    unit: str
    quantities: tuple[Quantity, ...]
    formula: str
    words: str
    stories: tuple[str, ...]
    things: tuple[str, ...] = ("an object",)


_GENERIC = (
    "<find> the {t} [for|from|with|given] {l}",
    "{l}[. what is the|. find the|, what is the|. calculate the|. need the] {t}",
    "{t}[: | for |, given | with ]{e}",
    "{e}[. find the|, what is the|, find the|: ] {t}",
    "[given|with|if we have|suppose we have] {l}, [what is|calculate|find|determine] the {t}",
    "I [have|measured|am given] {l}. [what's the {t}|{t}?|what is the {t}]",
    "{s}: {t}",
    "{t}[:|,] {s}",
    "[compute|calculate|work out|evaluate] the {t}, [knowing|given|if you have] {l}",
    "[known|data|given]: {e}. [wanted|unknown|required|looking for]: {t}",
    "[suppose|imagine|assume|let us say] {l}. [how large is|what then is|what would be] the {t}",
    "[which|what] {t} [results|follows|comes out|do you get] [from|with] {l}",
    "{s}. [how large is|now find|so what is|I want] the {t}",
    "{t} [please |]for {e}",
    "[I need|I am looking for|help me get|I have to find] the {t}, [known is|I have|given] {l}",
    "[use|with] {e} [to get|to find|and compute|and give me] the {t}",
    "{t} [calculator|calculation]: {s}",
    "if {e}, [what is|what's|how large is|find] the {t}",
    "[put|plug|insert] {e} in the formula for the {t}",
    "{t}? {e}",
    "[my|the|our] [exercise|problem|homework] gives {l} and asks for the {t}",
    "using python, [find|compute] the {t} for {e}",
    "[physics|science] [homework|question|exercise]: {s}. [find|what is|give] the {t}",
    "I forgot the formula for the {t}. {s}",
    "[can you|could you|would you] [work out|get me|calculate] the {t} when {e}",
    "{t} of [something|a system] with {s}",
    "what {t} [has|does one get for|belongs to] {s}",
)


_SAME_UNITS = (
    "mixed temperature", "efficiency", "running time", "latent heat", "heat of vaporization", "temperature rise",
)  # fmt: skip
"""Targets of formulas whose values keep their units."""


def work_out(draw: Draw, law: Formula, **fixed: float) -> tuple[Item, ...]:
    """A question about a formula; `fixed` gives some of its values."""
    names = "abcd"[: len(law.quantities)]
    quantities, stories = law.quantities, law.stories
    values = {k: fixed.get(k) or q.value(draw) for k, q in zip(names, quantities, strict=True)}
    in_code = {k: f"{value}" for k, value in values.items()}
    if law.target not in _SAME_UNITS and not fixed and draw.chance(0.12):
        at = draw.random.randrange(len(names))
        other, back = in_other_unit(quantities[at])
        value = other.value(draw)
        turned = in_code | {names[at]: turned_back(value, back)}
        if back and worth(law.formula.format(**turned)) > 0.05:
            quantities = (*quantities[:at], other, *quantities[at + 1 :])
            values[names[at]], in_code = value, turned
            stories = tuple(story for story in stories if "{r" not in story and "{n" not in story)
    said = {k: with_unit(draw, values[k], q.units).strip() for k, q in zip(names, quantities, strict=True)}  # fmt: skip
    of = [f"{an(q.name)} {q.name} of {said[k]}" for k, q in zip(names, quantities, strict=True)]
    bare = [f"{q.name} {said[k]}" for k, q in zip(names, quantities, strict=True)]
    equal = [f"{q.symbol} = {said[k]}" for k, q in zip(names, quantities, strict=True)]
    formula = law.formula.format(**in_code)
    tail, places = to_places(draw, worth(formula), 2 if law.target == "cost" else 4)
    generic = _GENERIC if len(names) > 1 else ()
    prompt = draw.phrase(
        *generic, *evened(stories, generic), t=law.target, l=_and(of), s=", ".join(bare),
        e=draw.pick(", ", " and ").join(equal) if len(equal) == 2 else ", ".join(equal),
        thing=draw.pick(*law.things), u=law.unit, **said,
        **{f"r{k}": v for k, v in values.items()}, **{f"n{k}": f"{an(v)} {v}" for k, v in values.items()},
    )  # fmt: skip
    head = "import math\n" if "math" in formula else ""
    code = f"{head}result = {rounded_to(formula, places)}\nprint(result)"
    think = f"The {law.target} is {law.words.format(**in_code)}."
    answer = f"The {law.target} is **{{out}} {law.unit}**.".replace(" **{out} **", " **{out}**")
    answer = answer.replace("{out} **", "{out}**")
    return ask(_articled(tailed(prompt, tail)), code, answer, think=think)


def _articled(prompt: str) -> str:
    """An iron and an 8 m pool, rather than a iron."""
    return articled(re.sub(r"\b([Aa]) (?=(?:iron|oven)\b)", r"\1n ", prompt))


def _and(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


def gravity(draw: Draw) -> tuple[str, float]:
    """What is said about g, and g."""
    if draw.chance(0.55):
        return "", 9.81
    g: float = draw.pick(9.81, 9.8, 10, 9.81)
    return draw.pick(
        f", g = {g}", f" (g={g})", f". take g as {g}", f", use g = {g} m/s^2", f" with g = {g}",
        f". use g = {g}", f", g={g} m/s2", f". g is {g}",
    ), g  # fmt: skip


# --- motion --------------------------------------------------------------------------------------

_RATE = Quantity("acceleration", "a", ("m/s^2", "m/s²", "m/s2", "meters per second squared"), 0.5, 9.0)  # fmt: skip
_SHORT = Quantity("time", "t", ("s", "seconds", "sec"), 2, 40)
_FAST = Quantity("speed", "v", ("m/s", "meters per second", "metres per second"), 3, 60)
_CARS = ("a car", "a train", "a motorbike", "a bus", "a sprinter", "a rocket", "a cyclist", "a sled", "a plane", "a tram", "a scooter", "a horse", "a cheetah", "a skater", "a van", "a jet", "a roller coaster")  # fmt: skip
_BALLS = ("a ball", "a stone", "an arrow", "a rock", "a tennis ball", "a coin", "a rocket", "an apple", "a firework", "a marble", "a baton", "a cricket ball", "a water balloon", "a pebble", "a hat")  # fmt: skip

_FROM_REST = (
    Formula("final speed", "m/s", (_RATE, _SHORT), "{a} * {b}", "acceleration {a} times time {b}", (
        "{thing} [accelerates|starts] from rest at {a} for {b}. [what is its final speed|how fast is it then|speed at the end?]",
        "how fast is {thing} after {b} [of acceleration |of accelerating |]at {a} [from rest|from a standstill]",
        "starting from rest with {a}, what speed after {b}",
        "{thing} speeds up at {a}. [how fast does it go|what speed does it have|velocity] after {b}",
        "v = a t with a = {a}, t = {b}",
        "{thing} [stands still|is at rest], then accelerates at {a}. [speed|velocity|how fast is it] after {b}",
        "[end|final] [velocity|speed] after {b} of {a} from [rest|zero|a standstill]",
        "[what speed|which speed|how much speed] does {thing} [gain|build up|reach] in {b} at [a rate of |]{a}",
        "[from zero|from rest|from standstill], {a} [for|during] {b}: [speed|velocity|v]",
        "if {thing} [starts from rest and |]accelerates with {a}, [how fast is it|what is its velocity|what does the speedometer show in m/s] [after|in] {b}",
        "{b} [after the start|later], how fast is {thing} that accelerates at {a} from rest",
        "u = 0, a = {a}, t = {b}, v?",
        "how fast [will|would] {thing} be going after {b} if it accelerates from rest at {a}",
        "[a runner|a car|a rocket|a sled] gains {a} each second. speed after {b} from rest",
        "{thing} waits, then speeds up with {a} for {b}. [which speed has it|its speed at the end|speed in m/s]",
        "from rest, acceleration {a}, time {b}, v",
    ), _CARS),
    Formula("distance", "m", (_RATE, _SHORT), "0.5 * {a} * {b} ** 2", "half of {a} times {b} squared", (
        "{thing} [accelerates|starts] from rest at {a} for {b}. [how far does it go|what distance does it cover|distance?]",
        "how far does {thing} get in {b} [accelerating at|with an acceleration of] {a} from [rest|a standstill]",
        "starting from rest at {a}, [what distance|how many meters] in {b}",
        "distance covered [in|during|after] {b} at {a} from rest",
        "s = 1/2 a t^2 with a = {a}, t = {b}",
        "{thing} sets off with {a}. how many meters has it covered after {b}",
        "{thing} [stands still|is at rest], then accelerates at {a}. [way|distance|how far is it] after {b}",
        "[way|distance|path] [made|covered|travelled] after {b} of {a} from [rest|zero|a standstill]",
        "[what distance|how much way|how many meters] does {thing} [cover|make|travel] in {b} at [a rate of |]{a} from rest",
        "[from zero|from rest|from standstill], {a} [for|during] {b}: [distance|way|how far]",
        "if {thing} [starts from rest and |]accelerates with {a}, [how far is it|what distance has it made|how many metres away is it] [after|in] {b}",
        "{b} [after the start|later], how far away is {thing} that accelerates at {a} from rest",
        "u = 0, a = {a}, t = {b}, distance?",
        "how long [must|should] the [runway|track|road] be for {thing} accelerating at {a} for {b} from rest",
        "how far [will|would] {thing} have gone after {b} if it accelerates from rest at {a}",
        "{thing} waits, then speeds up with {a} for {b}. [which way does it make|its way|way in m]",
        "from rest, acceleration {a}, time {b}, s",
        "half a t squared with {a} and {b}",
    ), _CARS),
)  # fmt: skip


@family("physics", number=True)
def motion_from_rest(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, draw.pick(*_FROM_REST))


_REACHED = (
    (8, _CARS),
    (30, ("a car", "a train", "a motorbike", "a bus", "a van", "a roller coaster", "a plane", "a jet", "a rocket")),
    (70, ("a car", "a train", "a motorbike", "a plane", "a jet", "a rocket")),
    (math.inf, ("a jet", "a rocket")),
)  # fmt: skip
"""What comes to no more than so many m/s."""


@family("physics")
def speed_and_distance(draw: Draw) -> tuple[Item, ...]:
    """Two figures from one motion that starts from rest."""
    rate, time = _RATE.value(draw), _SHORT.value(draw)
    fast = next(things for most, things in _REACHED if rate * time <= most)
    prompt = draw.phrase(
        "{thing} [sets off|starts] from a standstill with {a} and keeps that up for {b}. [how fast is it and how far did it go|give its speed and its way]",
        "[final speed and distance|speed and distance covered] [for|of] {thing} accelerating from rest at {a} for {b}",
        "<find> the final speed and the distance: {a} for {b} from rest",
        "starting from rest with {a}, how fast and how far after {b}",
        "a = {a}, t = {b}, from rest. [find v and d|v and s?|speed and distance]",
        "{thing} speeds up from zero at {a}. after {b}, what is its speed and how far has it gone",
        "how fast is {thing} after {b} at {a} from rest, and what distance did it cover",
        "{b} of acceleration at {a} from standstill: [speed, distance|speed and way|velocity and distance]",
        "what speed does {thing} reach in {b} with {a}, and over what distance",
        "[compute|give] both the end speed and the way of {thing}: from rest, {a}, {b}",
        "I [want|need] two [numbers|figures]: the [end speed|final speed] and the distance of {thing} [after|in] {b} at {a} from rest",
        "{thing} at rest accelerates with {a} for {b}[: v and s|: speed and distance|. what are speed and distance|. tell me both its speed and how far it went]",
        "[both|tell me both] speed and distance after {b} at {a}, starting from zero",
        "v0 = 0, a = {a}, t = {b}: [v, s|v and s|speed, distance]",
        "how fast does {thing} get and how far does it come [in|within] {b} [at|with] {a} from rest",
        "[rest|standstill], then {a} during {b}. [velocity and path length|speed and way|v and d please]",
        "[after|at the end of] {b} with {a} from rest, what are the speed and the distance [of {thing}|]",
        "give the [velocity|speed] reached and the [meters|distance] covered: {thing}, {a}, {b}, from a standstill",
        a=with_unit(draw, rate, _RATE.units), b=with_unit(draw, time, _SHORT.units), thing=draw.pick(*fast),
    )  # fmt: skip
    code = (
        f"speed = round({rate} * {time}, 4)\ndistance = round(0.5 * {rate} * {time} ** 2, 4)\n"
        "print(f'{speed} m/s and {distance} m')"
    )
    think = f"Speed is {rate} times {time}; distance is half of {rate} times {time} squared."
    return ask(prompt, code, "Final speed and distance: **{out}**.", think=think)


_BRAKE = Formula(
    "braking distance", "m", (_FAST, _RATE._replace(name="deceleration", low=2.0)), "{a} ** 2 / (2 * {b})",
    "speed {a} squared over 2 times {b}", (
        "{thing} [going|driving|moving] {a} brakes at {b}. [how far does it go|what is its stopping distance|stopping distance?]",
        "[stopping|braking] distance from {a} [with a deceleration of|braking at|at] {b}",
        "how many meters does {thing} need to stop from {a} if it slows down at {b}",
        "{thing} slows from {a} to zero at {b}, over what distance",
        "v = {a}, a = -{b}. [distance to stop|how far until it stops]",
        "{thing} [drives|goes|moves] at {a}, [the driver|somebody] brakes with {b}. [how many meters until it stands|distance to a standstill|how long is the braking way]",
        "how far does {thing} [roll|slide|travel] [before it stops|until it stands still] [from|at] {a} with {b} of braking",
        "[speed|going] {a}, [brakes|deceleration] {b}[: stopping distance|: how far to stop|, meters to stop]",
        "v^2 / 2a [with|for] v = {a}, a = {b}",
        "[distance|way|meters] [needed|required] to stop {thing} [from|at] {a} with a deceleration of {b}",
        "can {thing} stop in time? {a}, braking {b}, how many meters does it need",
        "[full stop|emergency stop] from {a} at {b}: [distance|meters]",
        "if {thing} at {a} slows down by {b}, [where does it stop|after how many metres does it stop|how long is the way to rest]",
        "the brakes of {thing} give {b}. from {a}, what distance to stop",
        "a child runs into the road. {thing} at {a} brakes with {b}. [after how many meters does it stop|stopping distance]",
        "braking distance {a} {b}",
        "I drive {a} and brake with {b}. [how long is my braking distance|where do I stop, in meters|how far do I roll]",
    ), ("a car", "a truck", "a bus", "a train", "a bike", "a motorbike"),
)  # fmt: skip


_KMH = Quantity("speed", "v", ("km/h", "kph", "kilometers per hour"), 10, 160)
_BRAKE_KMH = _BRAKE._replace(
    quantities=(_KMH, _BRAKE.quantities[1]), formula="({a} / 3.6) ** 2 / (2 * {b})",
    words="the speed {a} / 3.6 in m/s, squared, over 2 times {b}",
    stories=tuple(story for story in _BRAKE.stories if "^2" not in story),
)  # fmt: skip


@family("physics", number=True, weight=0.7)
def braking_distance(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, _BRAKE_KMH if draw.chance(0.4) else _BRAKE)


@family("physics", number=True)
def thrown_upwards(draw: Draw) -> tuple[Item, ...]:
    """The top of a throw, or how long it lasts."""
    speed = _FAST.value(draw)
    said, g = gravity(draw)
    kind = draw.pick("height", "height", "top", "flight", "speed")
    values = {"v": with_unit(draw, speed, _FAST.units), "thing": draw.pick(*_BALLS)}
    throw = draw.pick("thrown", "launched", "shot", "tossed", "fired")
    values |= {"k": throw, "up": draw.pick("straight up", "upwards", "vertically", "up into the air", "vertically upward")}  # fmt: skip
    if kind == "height":
        prompt = draw.phrase(
            "{thing} [is |gets ]{k} {up} and starts with {v}. [how high does it go|what is its top height|how high will it fly]",
            "how high does {thing} {k} {up} at {v} [rise|go|get|climb]",
            "[maximum height|max height|highest point|peak height] of {thing} {k} {up} with {v}",
            "I throw {thing} {up} with {v}[, how high does it get|. what height does it reach]",
            "<find> the [maximum height|greatest height] of {thing} {k} {up} at {v}",
            "{k} {up} at {v}: [max height|height reached|how high]",
            "what height does {thing} reach [if|when] {k} {up} with {v}",
            "vertical throw, v0 = {v}[, max height|. find the height|: how high]",
            "[how many meters up|how far up|to what height] does {thing} {k} {up} with {v} [go|fly|rise]",
            "[top|peak|maximum] of the [flight|throw|path]: {thing} {k} {up}, {v}. [height|how high is it|height in m]",
            "[start|initial|launch] speed {v} {up}[: how high|: maximum height|, greatest height|. height of the top]",
            "{thing} leaves [my hand|the ground] with {v} {up}. [how high up does it get|how many metres does it rise|its highest point]",
            "[if|when] I [throw|toss|shoot] {thing} {up} with {v}, [how many meters does it climb|how high up will it be at most|what is the greatest height]",
            "v^2 / 2g with v = {v}",
            "v0 = {v}, straight up: h max",
            "[height|altitude] reached by {thing} {k} {up} with an initial speed of {v}",
            "does {thing} {k} {up} with {v} reach the roof? give its maximum height",
            "[without air|ignoring air resistance], what is the maximum height of {thing} {k} {up} with {v}",
            "how high [will|would] {thing} go if it is {k} {up} at {v}",
            **values,
        )
        formula, answer = f"{speed} ** 2 / (2 * {g})", "It rises **{out} m**."
        think = f"The height is {speed} squared over 2 times {g}."
    elif kind == "top":
        prompt = draw.phrase(
            "{thing} [is |]{k} {up} [with|at] {v}. [when is it at the top|how long until it reaches the top|time to the highest point]",
            "how long does {thing} {k} {up} at {v} [rise|take to reach the top|climb]",
            "[time to|seconds until] the highest point for {thing} {k} {up} with {v}",
            "after how many seconds does {thing} {k} {up} with {v} [stop rising|reach its top]",
            "<find> the time to the top of {thing} {k} {up} at {v}",
            "[rise time|time to peak|time to apex] of {thing} {k} {up} with {v}",
            "how many seconds does {thing} {k} {up} at {v} [climb|go up|move upwards] before it turns",
            "{thing} goes {up} with {v} at first. [when does it stand still for a moment|after how long does it turn around|how long is it rising]",
            "v0 = {v}, straight up: time to the top",
            "[if|when] I throw {thing} {up} with {v}, [how long does it go up|when is it highest|in how many seconds is it at the top]",
            "[when|after what time] is the speed zero if {thing} is {k} {up} with {v}",
            "v / g with v = {v}",
            "how long until {thing} {k} {up} with {v} is at its highest",
            "rise time for v0 = {v}, {up}",
            "I [toss|throw] {thing} {up}, it leaves with {v}. how many seconds until it stops rising",
            **values,
        )
        formula, answer = f"{speed} / {g}", "It rises for **{out} seconds**."
        think = f"The time up is {speed} divided by {g}."
    elif kind == "speed":
        height = number(draw, 1, 120)
        prompt = draw.phrase(
            "[with what speed|how fast] must {thing} be {k} {up} to [reach|get to|rise] {h}",
            "{thing} {k} {up} [rises|gets|climbs] {h}. [what was its initial speed|how fast did it start|launch speed]",
            "<find> the [starting|launch|initial] speed of {thing} that is {k} {up} and rises {h}",
            "[launch|initial|starting] speed [for|needed for] a [throw|shot] {up} of {h}",
            "I want {thing} to fly {h} high. [how fast must it leave my hand|what initial speed does it need]",
            "how [fast|quickly] do I have to throw {thing} {up} so that it gets {h} high",
            "max height {h}, vertical throw: [v0|initial speed|how fast at the start]",
            "sqrt(2 g h) for a throw that goes up {h}",
            "{thing} went {up} and turned at {h}[. v0 = ?|, what was the launch speed|. how fast was it at first]",
            "which [speed|velocity] at the start gives a height of {h} for {thing} {k} {up}",
            **values, h=with_unit(draw, height, ("m", "meters", "metres")),
        )  # fmt: skip
        formula, answer = f"(2 * {g} * {height}) ** 0.5", "It must start with **{out} m/s**."
        think = f"The speed is the square root of 2 times {g} times {height}."
    else:
        prompt = draw.phrase(
            "{thing} [is |]{k} {up} [with|at] {v}. [when does it come back|how long is it in the air|time of flight]",
            "how long [will|would] {thing} stay in the air if it is {k} {up} at {v}",
            "total flight time {v} {up}",
            "how many seconds until {thing} {k} {up} with {v} is back in my hand",
            "up with {v} and down again, how long in total",
            "how long is {thing} {k} {up} at {v} in the air",
            "I throw {thing} {up} with {v}. after how many seconds do I catch it",
            "[total time in the air|time of flight|hang time] of {thing} {k} {up} with {v}",
            "<find> the time until {thing} {k} {up} at {v} [lands|is back|returns]",
            "[if|when] I [throw|toss|shoot] {thing} {up} with {v}, [how long until it is back|when does it come down again|how many seconds does it fly]",
            "how many seconds [pass|are there] between throwing {thing} {up} with {v} and catching it",
            "v0 = {v}, straight up: [total flight time|time in the air|time until it is back]",
            "[flight time|up and down time|air time] [of|for] {thing} {k} {up} at {v}",
            "{thing} leaves my hand {up} with {v} and [returns|falls back] to it. [after how long|how many seconds later|time in the air]",
            "2 v / g with v = {v}",
            "[up and down again|there and back]: {thing} {k} {up} with {v}, [how long|total time|seconds]",
            **values,
        )
        formula, answer = f"2 * {speed} / {g}", "It is in the air for **{out} seconds**."
        think = f"Up and down takes 2 times {speed} divided by {g}."
    tail, places = to_places(draw, worth(formula))
    prompt = tailed(tailed(prompt, said), tail)
    return ask(
        prompt, f"result = {rounded_to(formula, places)}\nprint(result)", answer, think=think
    )


@family("physics", number=True)
def falling_with_gravity(draw: Draw) -> tuple[Item, ...]:
    """Falls as the other families have them, with g or the decimals told."""
    height = number(draw, 1, 300)
    said, g = gravity(draw)
    values = {"h": with_unit(draw, height, ("m", "meters", "metres")), "t": draw.pick(*_BALLS)}
    if draw.chance(0.6):
        prompt = draw.phrase(
            "how long [until|before] {t} has fallen {h}",
            "[time|how long] [to fall|for a fall] [from|of] {h}",
            "{t} falls from {h}[, how long does it take|. how many seconds|. time to the ground]",
            "how many seconds for {t} to drop {h}",
            "{t} is dropped from a height of {h}. [how long until it hits the ground|when does it land]",
            "someone drops {t} off a {h} [tower|bridge|cliff|roof]. how long is it in the air",
            "falling time for [a height of |]{h}",
            "from a height of {h}, how long does {t} take to reach the ground",
            "[seconds|time] until {t} [lands|hits the floor|is down] from {h}",
            "how [soon|quickly] is {t} on the ground from {h}",
            "[I let|someone lets|a child lets] {t} [go|fall] from {h}. [seconds to the ground|after how long does it land|how long does the fall last]",
            "[fall|drop|free fall] of {h}[: how long|: time|, duration|, seconds]",
            "[duration|length in seconds] of a fall from {h}",
            "{h} of free fall, how many seconds",
            "[height|drop height] {h}[: fall time|, time to fall|, time until impact]",
            "[if|when] {t} falls {h}, how long [is that|does it take|is it in the air]",
            "the balcony is {h} up. {t} goes over the edge, [time to the ground|how long does it fall]",
            **values,
        )
        formula, answer = f"(2 * {height} / {g}) ** 0.5", "It falls for **{out} seconds**."
        think = f"Falling {height} m takes the square root of 2 times {height} over {g}."
    else:
        prompt = draw.phrase(
            "how fast is {t} when it [hits the ground|lands] after falling {h}",
            "[impact speed|speed at the bottom|landing speed] after a fall of {h}",
            "{t} falls from {h}. [with what speed does it land|how fast at the end|impact velocity]",
            "what speed does {t} have after dropping {h}",
            "someone drops {t} off a {h} [tower|bridge|cliff]. speed at impact",
            "[end|final] [speed|velocity] of {t} falling {h}",
            "how fast [has {t} become|does {t} get|is {t} going] [after|over] a fall of {h}",
            "[I let|someone lets] {t} [go|fall] from {h}. [speed at the ground|how fast does it land|velocity at impact]",
            "[fall|drop|free fall] of {h}[: end speed|: speed at the ground|, how fast at the bottom]",
            "[drop height|height] {h}, impact [velocity|speed]",
            "with how many m/s does {t} [hit|reach] the ground from {h}",
            "[when|if] {t} comes down from {h}, what is its speed [just before it lands|at the bottom]",
            "{h} of free fall, what speed at the end",
            "what is the speed of {t} at the ground after {h}",
            "[speed|velocity] of {t} when it has fallen {h}",
            "I drop {t}. how fast is it after {h} of falling",
            **values,
        )
        formula, answer = f"(2 * {g} * {height}) ** 0.5", "It hits the ground at **{out} m/s**."
        think = f"The speed is the square root of 2 times {g} times {height}."
    tail, places = to_places(draw, worth(formula), chance=0.5)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    return ask(_articled(tailed(tailed(prompt, said), tail)), code, answer, think=think)


_ANGLE = Quantity("angle", "angle", ("degrees", "deg"), 10, 80)
_RANGE = Formula(
    "range", "m", (_FAST, _ANGLE), "{a} ** 2 * math.sin(2 * math.radians({b})) / 9.81",
    "{a} squared times the sine of twice {b} degrees over 9.81", (
        "{thing} is [thrown|kicked|launched|fired] at {a} [at an angle of|under|and] {b}. [how far does it go|range|where does it land]",
        "how far does {thing} fly [with|at] {a} and {b}",
        "projectile range [for|with|at] {a} and {b}",
        "[horizontal distance|range] of {thing} launched with {a} at {b} to the ground",
        "{thing} leaves the ground with {a} at {b}. [distance to where it lands|how far away does it land|range on level ground]",
        "[shooting|throwing|kicking] {thing} at {a} and {b}, [how far does it get|how many meters does it fly|what is the range]",
        "[launch|initial] speed {a}, launch angle {b}[: range|, how far|: horizontal distance]",
        "v^2 sin(2 theta) / g with v = {a}, theta = {b}",
        "how many meters away does {thing} [come down|hit the ground] if it starts with {a} at {b}",
        "[horizontal range|throwing distance|flight distance] [for|of] {thing}: {a}, {b}",
        "I [throw|kick|launch|shoot] {thing} with {a}, {b} above the horizontal. [where does it come down|how far is the throw|range in m]",
        "[without|neglecting] air resistance, how far does {thing} go with {a} and {b}",
        "range {a} {b}",
        "how far [will|would] {thing} go if it starts with {a} at {b} on flat ground",
        "a throw of {thing}: {a}, angle {b}. distance to the landing point",
    ), ("a ball", "a football", "a stone", "an arrow", "a javelin", "a projectile", "a cannonball"),
)  # fmt: skip


@family("physics", number=True, weight=0.6)
def projectile_range(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, _RANGE)


@family("physics", number=True)
def sound_travel(draw: Draw) -> tuple[Item, ...]:
    """Thunder, echoes and sonar."""
    speed = draw.pick(343, 343, 340, 330, 344)
    time = draw.pick(draw.integer(2, 20), small(draw, 0.3, 9.0, 1))
    told = draw.chance(0.7)
    values = {"s": with_unit(draw, time, ("seconds", "s", "sec")), "v": speed}
    if draw.chance(0.15):
        prompt = draw.phrase(
            "the thunder came {s} after the [lightning|flash]. how many {u} away is the storm",
            "how many {u} [away|off] is [the storm|the lightning|a thunderstorm] if the thunder takes {s}",
            "thunder {s} after the [flash|lightning][: distance in {u}|, how many {u}|, {u} to the storm]",
            "I counted {s} between flash and thunder. [{u}|how far in {u}|distance in {u}]",
            "how many {u} does sound [travel|go|cover] in {s}",
            "[an explosion|a cannon|a rocket launch] is heard {s} after it is seen. [how many {u} away am I|distance in {u}]",
            "<find> the distance in {u} of a storm whose thunder comes after {s}",
            "sound needs {s} to get here, how many {u} is that",
            "in {u}, how far is the storm? {s} from lightning to thunder",
            **values, u=draw.pick("km", "kilometers", "kilometres", "km"),
        )  # fmt: skip
        if not told:
            speed = 343
        formula, answer = f"{speed} * {time} / 1000", "It is **{out} km** away."
        think = f"Sound travels {speed} m/s for {time} seconds; over 1000 for km."
    elif draw.chance(0.6):
        prompt = draw.phrase(
            "the thunder came {s} after the lightning. how far [away is|is] the storm",
            "sound for {s}, distance in meters",
            "how far away was the [lightning|bang|explosion] if I heard it {s} later",
            "I hear the [starting gun|bell|hammer] {s} after I see it. [distance in m|how far off am I|meters between us]",
            "thunder {s} after the [flash|lightning], how far away [is it|was it] [in meters|in metres|]",
            "lightning, then thunder after {s}. [distance|how many meters|how far away]",
            "distance of a thunderstorm if the thunder takes {s}",
            "how far does sound travel in {s}",
            "[fireworks explode|a cannon fires|a gun is fired] and I hear it {s} later, how far away am I",
            "sound needs {s} to reach me. how far is the source",
            "there were {s} between the flash and the bang, how many metres away is it",
            "[I saw|we saw] [the lightning|a flash] and [heard thunder|the thunder came] {s} later. [how many meters away is the storm|distance to the storm in m|how far off was it]",
            "[counting|I counted] {s} between lightning and thunder. [how far is that|distance|meters to the storm]",
            "[flash to bang|flash-to-thunder] {s}: distance in meters",
            "how many meters does a sound [cover|go|make] in {s}",
            "[a whistle|a shout|the bell|a bang] takes {s} to [get to me|reach us]. [how many metres away is it|distance|how far is it]",
            "distance of a [gun|firework|blast] heard after {s}",
            "thunder after {s}, distance",
            "a plane breaks the silence: its sound arrives {s} late, how far away is it",
            "[what way|what distance|how much way] does sound [travel|cover] in {s}",
            **values,
        )
        if not told:
            speed = 343
        formula, answer = f"{speed} * {time}", "It is **{out} m** away."
        think = f"Sound travels {speed} m/s for {time} seconds."
    else:
        prompt = draw.phrase(
            "I shout [at a cliff|in a canyon|at a wall] and hear the echo after {s}. how far away is it",
            "echo {s} distance",
            "how far is the [wall|cliff|mountain] if my echo needs {s} to come back",
            "I call and {s} later the echo answers. [how far is the wall|distance in m one way|meters to the cliff]",
            "an echo [returns|comes back] after {s}, [how far is the wall|distance to the cliff]",
            "the echo of a clap takes {s}. how many meters to the wall",
            "echo after {s}[: distance|, how far is the obstacle|. distance to the rock face]",
            "how far is a [mountain|building] whose echo arrives {s} later",
            "a bat hears its echo after {s}, how far is the [moth|wall]",
            "[my voice|a clap|a shout|a bark] comes back after {s} as an echo. [distance to the wall|how far is the wall|how many meters away is the cliff]",
            "[a ship|a sonar|a bat|a sensor] [gets|hears] an echo {s} after [its call|the pulse|the sound] through air. [how far is the obstacle|distance|how far away is the thing]",
            "time from [shout|clap] to echo {s}: [distance to the wall|how far is it|how many meters one way]",
            "there and back the sound needs {s}. [one way distance|how far is the wall|how many metres to the cliff]",
            "[echo|echo time] {s}, distance to the [wall|mountain|house]",
            "if an echo takes {s}, how far [away is|is] the [wall|cliff|building]",
            "I clap in front of a [wall|hall|tower] and the echo needs {s}, what is the distance",
            **values,
        )
        if not told:
            speed = 343
        formula, answer = f"{speed} * {time} / 2", "It is **{out} m** away."
        think = f"Sound goes there and back: {speed} times {time}, over 2."
    said = draw.pick(f"sound travels {speed} m/s. ", f"the speed of sound is {speed} m/s. ", f"with sound at {speed} m/s, ", f"speed of sound {speed} m/s. ", f"sound moves at {speed} metres per second. ")  # fmt: skip
    tail, places = to_places(draw, worth(formula), chance=0.15)
    prompt = tailed((said if told else "") + prompt, tail)
    return ask(
        prompt, f"result = {rounded_to(formula, places)}\nprint(result)", answer, think=think
    )


@family("physics", number=True)
def two_leg_speed(draw: Draw) -> tuple[Item, ...]:
    """The average speed of a trip in two parts."""
    t, u = (tidy(draw.pick(0.5, 1.25, 1.5, 2, 2.5, 3, 4, 0.75, 5)) for _ in range(2))
    d, h, s = draw.pick(("km", "h", "km/h"), ("km", "hours", "km/h"), ("miles", "hours", "mph"))
    thing = draw.pick("a car", "a bus", "a train", "a cyclist", "a truck", "a delivery van")
    low, high = (10, 30) if thing == "a cyclist" else (30, 110)
    low, high = (low * 2 // 3, high * 2 // 3) if d == "miles" else (low, high)
    first, second = (round(draw.random.randint(low, high) * time) for time in (t, u))
    prompt = draw.phrase(
        "{thing} [covers|drives|goes] {a} {d} in {t} {h} and then {b} {d} in {u} {h}. [average speed|what is the average speed|mean speed of the whole trip]",
        "[average|mean] speed for {a} {d} in {t} {h} plus {b} {d} in {u} {h}",
        "first {a} {d} in {t} {h}, then {b} {d} in {u} {h}: average speed",
        "I [drove|rode|travelled] {a} {d} in {t} {h}, then {b} {d} in {u} {h}. how fast was I on average",
        "<find> the overall average speed: {a} {d} in {t} {h}, {b} {d} in {u} {h}",
        "a trip has two parts: {a} {d} ({t} {h}) and {b} {d} ({u} {h}). average speed",
        "how fast on average is {thing} doing {a} {d} in {t} {h} and another {b} {d} in {u} {h}",
        "[leg|part|stage] one: {a} {d}, {t} {h}. [leg|part|stage] two: {b} {d}, {u} {h}. [average speed|overall speed|mean speed]",
        "{a} {d} in {t} {h} + {b} {d} in {u} {h}[: average speed|, mean speed overall|, average speed overall]",
        "[what was|find] my [mean|average|overall] speed: {a} {d} took {t} {h}, the other {b} {d} took {u} {h}",
        "[before lunch|before the break|at first] {a} {d} in {t} {h}, [after it|afterwards|later] {b} {d} in {u} {h}. [average speed while moving|how fast on average]",
        "{thing} [needs|takes] {t} {h} for the first {a} {d} and {u} {h} for the next {b} {d}. [average speed|mean speed|how fast was it on average]",
        "total way over total time: {a} {d} and {b} {d}, {t} {h} and {u} {h}",
        "average speed [for|of] a trip of {a} {d} in {t} {h} and {b} {d} in {u} {h}",
        "[if|when] {thing} does {a} {d} in {t} {h}, then {b} {d} in {u} {h}, what is its average speed [overall|for the whole way]",
        "[combined|overall] average speed of two stretches: {a} {d} ({t} {h}), {b} {d} ({u} {h})",
        "average speed {a} {d} {t} {h} and {b} {d} {u} {h}",
        "I want to know my average speed: first {a} {d} in {t} {h}, afterwards {b} {d} in {u} {h}",
        "the first {a} {d} took {thing} {t} {h}, the last {b} {d} {u} {h}. average speed of the trip",
        a=first, b=second, t=t, u=u, d=d, h=h, thing=thing,
    )  # fmt: skip
    formula = f"({first} + {second}) / ({t} + {u})"
    tail, places = to_places(draw, worth(formula), 2, 0.2)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"All the way, {first} + {second}, over all the time, {t} + {u}."
    return ask(tailed(prompt, tail), code, f"The average speed is **{{out}} {s}**.", think=think)


# --- forces and energy ----------------------------------------------------------------------------

_RADIUS = Quantity("radius", "r", ("m", "meters", "metres"), 0.5, 90.0)
_M, _V = MASS._replace(low=1, high=900), SPEED._replace(low=1, high=60)
_FACTOR = Quantity("friction coefficient", "mu", ("",), 0.1, 0.9)
_LEVER = Quantity("lever arm", "r", ("m", "meters"), 0.1, 4.0)
_F = Quantity("force", "F", ("N", "newtons", "newton"), 5, 900)
_STEP = Quantity("height", "h", ("m", "meters", "metres"), 2, 60)

_CIRCLE = (
    Formula("centripetal force", "N", (_M, _V, _RADIUS), "{a} * {b} ** 2 / {c}", "{a} times {b} squared over {c}", (
        "[what|which|how much] centripetal force keeps {thing} of {a} at {b} on a circle of radius {c}",
        "{thing} of {a} goes round a [curve|bend|circle] of radius {c} at {b}. [centripetal force|what force is needed]",
        "centripetal force, {a}, {b}, radius {c}",
        "[inward force|force towards the center|force to the middle] on {thing} of {a} at {b}, radius {c}",
        "{thing} ({a}) [circles|turns|goes round] with {b}, radius {c}. [what force holds it|how strong is the pull|force in newtons]",
        "m v^2 / r with m = {a}, v = {b}, r = {c}",
        "how many newtons [hold|keep] {thing} of {a} in a [turn|curve|circle] of radius {c} at {b}",
        "[mass|m] {a}, [speed|v] {b}, [radius|r] {c}: centripetal force",
        "a string [swings|whirls] {a} round at {b} on radius {c}. [tension from the circle|force in the string without gravity|centripetal force]",
        "what force [pulls|points] to the center when {thing} of {a} goes {b} around radius {c}",
        "what friction must hold {thing} of {a} in a flat bend of radius {c} at {b}",
        "a force towards the center holds {thing} of {a} on a circle, radius {c}, speed {b}. [how large is it|how many newtons]",
        "centripetal force {a} {b} {c}",
        "how much force keeps {thing} of {a} on its circle, speed {b}, radius {c}",
    ), ("a car", "a ball", "a stone on a string", "a roller coaster", "a cyclist")),
    Formula("centripetal acceleration", "m/s²", (_V, _RADIUS), "{a} ** 2 / {b}", "{a} squared over {b}", (
        "centripetal acceleration of {thing} at {a} in a [curve|circle|bend] of radius {b}",
        "{thing} takes a bend of radius {b} at {a}. [what is its centripetal acceleration|centripetal acceleration?]",
        "v^2 / r with v = {a}, r = {b}",
        "[inward acceleration|acceleration towards the center|radial acceleration] at {a} on radius {b}",
        "how [large|strong] is the centripetal acceleration with {a} and radius {b}",
        "{thing} [drives|goes|moves] in a circle of radius {b} with {a}. [acceleration to the center|radial acceleration?|what acceleration does it feel]",
        "[speed|v] {a}, [radius|r] {b}[: centripetal acceleration|, a?|, radial acceleration]",
        "a_c for v = {a} and r = {b}",
        "[a ride|a centrifuge arm|a carousel] has radius {b} and moves with {a}. [centripetal acceleration in m/s^2|how strong is the acceleration]",
        "what sideways acceleration does {thing} feel in a curve of {b} at {a}",
        "centripetal acceleration[:|,] {a}, {b}",
        "[how many m/s^2|what acceleration] towards the middle at {a} on a circle of radius {b}",
        "centripetal acceleration {a} radius {b}",
        "how strong is the pull to the middle per kilogram, as an acceleration, at {a} and radius {b}",
    ), ("a car", "a train", "a child on a carousel", "a plane", "a motorbike")),
)  # fmt: skip


@family("physics", number=True, weight=0.7)
def circular_motion(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, draw.pick(*_CIRCLE))


_MORE_FORCES = (
    Formula("friction force", "N", (_M, _FACTOR), "{b} * {a} * 9.81", "the coefficient {b} times {a} kg times 9.81", (
        "[friction|friction force] on {thing} of {a} [with|at] mu = {b}",
        "what force [pulls|drags|moves] {thing} of {a} over the floor if the friction coefficient is {b}",
        "{thing} of {a} slides on a floor with coefficient of friction {b}. how large is the friction",
        "[force of friction|frictional force|kinetic friction] [for|of] {thing}: mass {a}, coefficient {b}",
        "mu m g with mu = {b}, m = {a}",
        "how many newtons of friction [slow|hold back|act on] {thing} of {a} if mu is {b}",
        "{thing} weighs {a}, mu is {b}. [friction in N|friction force?|how hard is it to drag on flat ground]",
        "I [push|drag] {thing} of {a} across a floor with mu = {b}. [what force must I overcome|how large is the friction|friction?]",
        "a [flat|level] floor has friction coefficient {b}. what friction acts on {thing} of {a}",
        "[dragging|sliding] {a} over [level|flat] ground, coefficient {b}: force",
        "friction = mu N: mass {a}, mu {b}, flat ground",
        "how large is the friction on {thing}, {a}, coefficient {b}, flat floor",
        "the floor is flat, mu = {b}, load {a}: [friction force|newtons of friction]",
        "friction {a} mu {b}",
        "I want to slide {thing} of {a} over flat ground with mu = {b}, friction force",
    ), ("a box", "a crate", "a sled", "a sofa", "a block", "a cupboard")),
    Formula("torque", "Nm", (_F, _LEVER), "{a} * {b}", "force {a} times arm {b}", (
        "torque of {a} [at|on an arm of|acting at] {b}",
        "I pull [with |]{a} on a wrench of {b}. [what torque|torque?|how many newton meters]",
        "what torque does {a} make at [a distance of |]{b} [from the axis|from the bolt|]",
        "a door is pushed with {a} at {b} from the hinge, what is the torque",
        "M = F r with F = {a}, r = {b}",
        "[moment of force|turning moment|torque] [from|of|for] {a} at {b}",
        "{a} [pull|push|act] at the end of a lever of {b}. [torque in Nm|what torque is that|how large is the moment]",
        "how many Nm [are|is|do I get from] {a} [at|on|with] {b}",
        "force {a}, lever {b}[: torque|, torque in Nm|, how many newton metres]",
        "[tightening|turning] a [nut|bolt|screw] with {a} on a spanner of {b}: [torque|how many Nm]",
        "[hanging|with] {a} on a bar {b} from the pivot, [what torque|torque?|what moment]",
        "what is the torque if {a} act {b} from the axis",
        "torque = force times arm: {a}, {b}",
        "torque {a} {b}",
        "I want the torque of {a} with a lever of {b}",
    )),
    Formula("impulse", "N s", (_F, Quantity("time", "t", ("s", "seconds"), 0.1, 12.0)), "{a} * {b}", "force {a} times time {b}", (
        "impulse of {a} [acting |]for {b}",
        "{a} act for {b}. [what impulse|how large is the impulse|change of momentum?]",
        "what change in momentum does {a} cause in {b}",
        "J = F t with F = {a}, t = {b}",
        "[force|push] {a}, [time|duration] {b}[: impulse|, impulse in N s|, change of momentum]",
        "[pushing|a push] with {a} [for|during] {b} gives what impulse",
        "how much momentum does {a} [give|add|transfer] in {b}",
        "a [bat|foot|hammer|racket] [hits|pushes|touches] a ball with {a} for {b}. [impulse|what impulse is that|change in momentum?]",
        "how large is the impulse [when|if] {a} [act|push] for {b}",
        "[impact|contact] of {b} with {a}, impulse",
        "impulse = force times time: {a}, {b}",
        "what is the impulse of a force of {a} that lasts {b}",
        "impulse {a} {b}",
    )),
    Formula("elastic energy", "J", (Quantity("spring constant", "k", ("N/m",), 20, 900), Quantity("stretch", "x", ("m", "meters"), 0.05, 1.2)), "0.5 * {a} * {b} ** 2", "half of {a} times {b} squared", (
        "energy [stored |]in a spring of {a} [stretched|compressed] by {b}",
        "how [much energy|many joules] does a spring with k = {a} store when [stretched|compressed|pulled] {b}",
        "a spring ({a}) is compressed by {b}. [elastic energy|what energy does it hold|potential energy of the spring]",
        "[work|energy] to [stretch|compress|tension] a spring of {a} by {b}",
        "1/2 k x^2 with k = {a}, x = {b}",
        "spring constant {a}, [stretched|compressed] {b}[: energy|, stored energy|, how many joules]",
        "how many joules are [in|stored in] a spring of {a} [pulled|squeezed|stretched] by {b}",
        "[a bow|a toy gun|a trampoline spring] with k = {a} is [drawn|loaded|stretched] {b}. [stored energy|energy in J|what energy does it hold]",
        "what [work|energy] does it take to pull a spring ({a}) {b} long",
        "[spring energy|elastic potential energy|energy of a spring][:| for] {a}, {b}",
        "what's the energy of a spring stretched by {b} with k = {a}",
        "spring k {a}, x {b}, energy",
        "elastic energy k {a} x {b}",
    )),
    Formula("power", "W", (_M._replace(high=120, low=30), _STEP, Quantity("time", "t", ("s", "seconds"), 3, 120)), "{a} * 9.81 * {b} / {c}", "{a} times 9.81 times {b} over {c} seconds", (
        "{thing} of {a} climbs {b} in {c}. [what power|how many watts is that|power?]",
        "a [lift|crane|motor|winch] raises {a} by {b} in {c}. [what power does it need|how many watts]",
        "power [to lift|for lifting] {a} [by |up ]{b} in {c}",
        "how powerful is {thing} of {a} going up {b} of stairs in {c}",
        "m g h / t with m = {a}, h = {b}, t = {c}",
        "[lifting|raising|hoisting] {a} by {b} [takes|lasts] {c}. [power|how many watts|what power is that]",
        "{thing} ({a}) goes up {b} in {c}, [power in watts|what power does that take|watts]",
        "how many watts [does it take|are needed] to [raise|lift|pull up] {a} by {b} in {c}",
        "an elevator with {a} rises {b} in {c}. [power of the motor|what power|how many watts]",
        "average power of {thing} of {a} who [climbs|runs up|gains] {b} in {c}",
        "[mass|weight] {a}, height {b}, time {c}: power in W",
        "how much power is needed to lift {a} {b} in {c}",
        "power = work / time: {a} up {b} within {c}",
        "power {a} {b} high in {c}",
    ), ("a runner", "a student", "a person", "a climber", "a man", "a woman")),
    Formula("buoyant force", "N", (Quantity("volume", "V", ("m³", "m^3", "cubic meters"), 0.01, 3.0), Quantity("density", "rho", ("kg/m³", "kg/m^3"), 700, 1200)), "{b} * {a} * 9.81", "density {b} times volume {a} times 9.81", (
        "buoyancy of {thing} of {a} in a liquid of {b}",
        "[what buoyant force|how large a buoyancy] acts on {thing} of {a} under water with density {b}",
        "{thing} displaces {a} of liquid with {b}, [buoyant force|how strong is the upthrust]",
        "[upthrust|buoyancy|lift] [on|for] {thing} of {a} [in a liquid|in a fluid|under water] of density {b}",
        "rho V g with V = {a}, rho = {b}",
        "how many newtons [push|lift] {thing} up that takes up {a} in a liquid of {b}",
        "Archimedes: [volume|displaced volume] {a}, density {b}, [buoyancy|force]",
        "{thing} with a volume of {a} is [fully under|completely in|dunked into] a liquid of {b}. [upward force|buoyancy in N|how strong is the lift]",
        "[what is|find] the upward force on {a} [submerged|sunk] in a fluid of {b}",
        "what is the buoyant force on {thing} of {a} in a fluid of density {b}",
        "buoyancy {a} {b}",
        "float or sink aside, what buoyancy does {a} get in {b}",
    ), ("a block", "a ball", "a log", "a diver", "an iron cube")),
    Formula("shared velocity", "m/s", (_M, _V, _M._replace(name="second mass", symbol="M")), "{a} * {b} / ({a} + {c})", "{a} times {b} over the sum of {a} and {c}", (
        "{thing} of {a} at {b} hits one of {c} at rest and they stick together. [speed afterwards|what is the common speed|final velocity]",
        "perfectly inelastic collision: {a} at {b} into a resting {c}, speed after it",
        "{a} moving {b} couples with {c} standing still, how fast do both move",
        "{thing} of {a} with {b} [bumps into|runs into|crashes into] another of {c} that stands still, both [move on together|hang together]. [speed of both|their speed|velocity after]",
        "conservation of momentum: {a} at {b} and {c} at rest [stick together|lock together], [speed|v after]",
        "[inelastic|sticking] collision, m1 = {a}, v1 = {b}, m2 = {c}, v2 = 0: [final speed|common velocity]",
        "how fast [are|do] {thing} of {a} (coming with {b}) and a resting one of {c} [after they lock together|move after they couple]",
        "{a} going {b} [catches|hooks onto] a resting {c}, [common speed|speed together]",
        "what speed is left if {thing} of {a} at {b} picks up a resting mass of {c}",
        "two [carts|bodies] stick together: {a} at {b} and {c} at rest. [final velocity|common speed]",
        "after a perfectly inelastic hit of {a} ({b}) on a resting {c}, [how fast|what speed]",
        "a resting {c} is hit by {a} at {b} and sticks to it, [what is the speed now|speed of the pair]",
    ), ("a cart", "a wagon", "a car", "a lump of clay", "a trolley")),
    Formula("time", "s", (Quantity("frequency", "f", ("Hz", "hertz"), 2, 900),), "1 / {a}", "1 over the frequency {a}", (
        "[period|period time] of a [wave|vibration|signal|tone] of {a}",
        "how long is one [cycle|oscillation|period] at {a}",
        "something vibrates at {a}. how long does one vibration take",
        "T = 1/f with f = {a}",
        "[duration|length in seconds|time] of one [vibration|swing|cycle|beat] at {a}",
        "frequency {a}: [period|T|time per cycle]",
        "how many seconds does one [cycle|vibration|turn|swing] take at {a}",
        "period [from|for|of] a frequency of {a}",
        "[a string|a fan|a motor|a tone|a signal] [runs|vibrates|oscillates] at {a}. [time for one cycle|its period|what is T]",
        "convert {a} to a period in seconds",
        "1 / f [for|with] f = {a}",
        "if the frequency is {a}, [what is the period|how long does one oscillation last|T = ?]",
        "what's the period of something with frequency {a}",
        "period frequency {a}",
    )),
    Formula("efficiency", "%", (Quantity("useful energy", "E_out", ("J", "joules", "kJ"), 20, 400), Quantity("input energy", "E_in", ("J", "joules", "kJ"), 401, 1200)), "{ra} / {rb} * 100".replace("{ra}", "{a}").replace("{rb}", "{b}"), "{a} divided by {b}, times 100", (
        "efficiency of {thing} that turns {b} into {a} of useful [work|energy]",
        "{thing} takes in {b} and gives out {a}. [how efficient is it|efficiency in percent|what is its efficiency]",
        "[how efficient|what percent efficient] is {thing} with input {b} and output {a}",
        "of {b} put in, {a} come out as useful [work|energy]. [efficiency|how many percent is that|what is the efficiency in %]",
        "{thing} [uses|consumes|is fed] {b} to [deliver|give|do] {a}. [efficiency?|its efficiency|how good is it in percent]",
        "eta = {a} / {b} in percent",
        "output {a}, input {b}[: efficiency|, efficiency in %|, how efficient]",
        "what percentage of {b} is useful if {thing} gives {a}",
        "[percent|percentage] efficiency [when|if] {a} of {b} [are used|are useful|are not lost]",
        "useful {a}, total {b}: efficiency of {thing}",
        "efficiency = output / input: {a} out of {b}",
        "how efficient is {thing} if {b} go in and {a} come out",
        "efficiency {a} of {b}",
    ), ("a motor", "an engine", "a lamp", "a pump", "a machine", "a solar panel")),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def forces_and_energy(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_MORE_FORCES)
    if law.target == "efficiency":
        unit = draw.pick("J", "kJ", "joules", "kWh")
        law = law._replace(quantities=tuple(q._replace(units=(unit,)) for q in law.quantities))
    return work_out(draw, law)


@family("physics", number=True)
def pressure_of_liquid(draw: Draw) -> tuple[Item, ...]:
    depth = draw.pick(draw.integer(1, 90), small(draw, 0.5, 40.0, 1))
    liquid, density = draw.pick(("water", 1000), ("water", 1000), ("fresh water", 1000), ("sea water", 1025), ("oil", 850), ("mercury", 13600), ("alcohol", 790))  # fmt: skip
    told = "" if liquid == "water" and draw.chance(0.4) else draw.pick(f", density {density}", f" (density {density} kg/m^3)", f", rho = {density}", f" of {density} kg/m3")  # fmt: skip
    said, g = gravity(draw)
    unit, over = draw.pick(("kPa", " / 1000"), ("kPa", " / 1000"), ("Pa", ""), ("bar", " / 100000"))
    spoken = {"kPa": ("kPa", "kilopascals"), "Pa": ("Pa", "pascals"), "bar": ("bar",)}[unit]
    prompt = draw.phrase(
        "[water pressure|pressure|hydrostatic pressure] [at|in] [a depth of |]{d} [in|of|under] {l} in {u}{r}",
        "<find> the pressure in {u} [at the bottom of|under] {d} of {l}{r}",
        "what pressure in {u} does a column of {d} of {l} [make|give|exert]{r}",
        "pressure at the bottom of a {w} m [tank|pool|column|well] of {l} in {u}{r}",
        "how [many {u}|much pressure in {u}] [is|does one have] {d} deep in {l}{r}",
        "a diver is {d} down in {l}, what pressure from the {l} alone, in {u}{r}",
        "how high is the pressure {d} below the surface of {l}, in {u}{r}",
        "rho g h for {d} of {l}, in {u}{r}",
        "[{d}|a depth of {d}] [in|of|under] {l}[: pressure in {u}|, what is the pressure in {u}|, how many {u}]{r}",
        "[what is the|find the|I need the] pressure in {u} {d} [under the surface of|down in|deep in] {l}{r}",
        "depth {d}, {l}[: pressure in {u}|, {u} of pressure|. pressure of the {l} in {u}]{r}",
        "how many {u} does {l} {d} deep [exert|put on the ground|press with]{r}",
        "[a submarine|a fish|a diver|a camera] is {d} below the surface of {l}. [how many {u} does the {l} add|pressure from the {l} in {u}|what pressure from the {l}, in {u}]{r}",
        "a column of {l} [stands|is] {d} high. [pressure at its foot in {u}|how many {u} at the bottom|pressure below in {u}]{r}",
        "[gauge pressure|overpressure|liquid pressure] in {u} at {d} in {l}{r}",
        "p = rho g h: {l}, h = {d}, answer in {u}{r}",
        "a [barrel|tank|pipe|tower] holds {l} {d} deep, what is the pressure at its bottom in {u}{r}",
        "the weight of {d} of {l} makes what pressure in {u}{r}",
        "what's the pressure in {u} at {d} [deep |]in {l}{r}",
        "[hydrostatic |]pressure {l} {d} {u}{r}",
        "I want to know the pressure in {u} under {d} of {l}{r}",
        d=with_unit(draw, depth, ("m", "meters", "metres")), w=depth, l=liquid, u=draw.pick(*spoken), r=told,
    )  # fmt: skip
    formula = f"{density} * {g} * {depth}{over}"
    tail, places = to_places(draw, worth(formula))
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"The pressure is density {density} times {g} times the depth {depth}, in {unit}."
    prompt = _articled(tailed(tailed(prompt, said), tail))
    return ask(prompt, code, f"The pressure is **{{out}} {unit}**.", think=think)


# Between which powers in watts a device lies.
_DEVICES = {
    "kettle": (1000, 2400), "heater": (750, 2500), "lamp": (5, 100), "computer": (60, 400), "TV": (40, 200), "fridge": (60, 200), "microwave": (600, 1200), "oven": (1000, 3000), "fan": (15, 100), "washing machine": (400, 2200),
    "toaster": (600, 1500), "hair dryer": (800, 2200), "dishwasher": (900, 2200), "laptop": (30, 100), "vacuum cleaner": (400, 1500), "router": (5, 20), "bulb": (5, 100),
    "freezer": (60, 200), "pump": (40, 900), "printer": (15, 600), "game console": (60, 200), "projector": (100, 400), "iron": (900, 2500), "coffee machine": (600, 1500), "charger": (5, 100), "dehumidifier": (150, 400), "blender": (200, 1000), "server": (100, 600),
}  # fmt: skip


@family("physics", number=True, weight=1.5)
def energy_used(draw: Draw) -> tuple[Item, ...]:
    """Kilowatt hours from watts, a time a day, and days."""
    device = draw.pick(*_DEVICES)
    low, high = _DEVICES[device]
    usual = (5, 9, 15, 40, 60, 75, 100, 150, 200, 300, 400, 600, 750, 800, 900, 1000, 1200, 1500, 1800, 2000, 2200)  # fmt: skip
    watts = draw.pick(*(w for w in usual if low <= w <= high), draw.random.randint(low, high))
    minutes = draw.chance(0.4)
    time: float = draw.pick(5, 10, 15, 20, 30, 45, 90) if minutes else draw.pick(2, 3, 4, 5, 6, 8, 10, 12, 24, 1.5, 0.5)  # fmt: skip
    days, span = draw.pick((1, ""), (30, "30 days"), (30, "a 30 day month"), (7, "a week"), (365, "a year"), (14, "two weeks"), (31, "31 days"), (draw.integer(2, 90), ""))  # fmt: skip
    if days > 1 and not span:
        span = f"{days} days"
    t = f"{time} {draw.pick('minutes', 'min') if minutes else draw.pick('hours', 'h', 'hrs')}"
    kilo = watts >= 1000 and draw.chance(0.3)
    values = {"w": f"{tidy(watts / 1000)} kW" if kilo else draw.pick(f"{watts} W", f"{watts} watts", f"{watts} watt", f"{watts}W"), "t": t, "s": span, "x": device, "k": draw.pick("kWh", "kWh", "kilowatt hours")}  # fmt: skip
    watt_hours = watts < 500 and draw.chance(0.15)
    if watt_hours:
        values["k"] = draw.pick("Wh", "Wh", "watt hours")
    if days == 1:
        prompt = draw.phrase(
            "how many {k} does a {w} {x} use in {t}",
            "a {x} of {w} runs for {t}. [how many {k}|energy in {k}|what does it use in {k}]",
            "{w} for {t}, [how many {k}|energy in {k}|in {k}]",
            "[energy|energy use|consumption] in {k} of a {w} {x} [in|over|running] {t}",
            "my {x} has {w} and was on for {t}. how much energy [in {k}|is that in {k}]",
            "{k} used by a {x} ({w}) in {t}",
            "<find> the {k} for {w} over {t}",
            "I left the {x} on for {t}. it draws {w}. how many {k} did that use",
            "[running|using|having on] a {w} {x} for {t} [takes|uses|needs|costs] how many {k}",
            "a {x} [rated|with|of] {w}, [on for|used for|time] {t}[: energy in {k}|. {k}?|, {k} used]",
            "convert {w} for {t} to {k}",
            "[power|load] {w}, [time|duration] {t}[: energy in {k}|, {k}|, how many {k}]",
            "what [does the meter|will the meter] show in {k} after a {w} {x} ran for {t}",
            "{x} ({w}), {t}. how [many|much] {k}",
            "how much [electricity|energy] in {k} goes into a {x} of {w} [during|in|over] {t}",
            "[if|when] my {x} [draws|takes|pulls] {w} and runs for {t}, [what is that in {k}|how many {k} is that|the energy in {k} is]",
            "{t} of {x} at {w}, {k}",
            "[electricity|power] [use|used] by a {w} {x} in {t}, in {k}",
            "how much energy in {k} does a {w} {x} use [in|over] {t}",
            "{k} {w} {t}",
            "I want to know the {k}: a {x} of {w} for {t}",
            **values,
        )
    else:
        prompt = draw.phrase(
            "[we have|I own] a {x} of {w} that [works|is used] {t} [a day|each day]. how many {k} does it take in {s}",
            "a {w} {x} is on [for |]{t} [a day|daily|each day]. [how many {k}|energy use in {k}] in {s}",
            "how many {k} does a {x} of {w} use in {s} at {t} a day",
            "[energy|consumption] in {k}: {w}, {t} [a day|per day|daily], {s}",
            "{x}, {w}, {t} [a day|each day]. {k} [in|for|over] {s}",
            "we use a {w} {x} {t} every day. how much energy is that in {s}, in {k}",
            "<find> the {k} used in {s} by a {w} {x} running {t} a day",
            "{w} for {t} daily over {s}, how many {k}",
            "if a {x} with {w} works {t} per day, how much does it use in {s} in {k}",
            "in {s}, how many {k} does my {w} {x} need if it is on {t} a day",
            "[power|load] {w}, {t} [a day|daily], {s}[: energy in {k}|, {k}|, how many {k}]",
            "my {x} [draws|takes|pulls] {w} and runs {t} [a day|every day]. [how many {k} is that in {s}|{k} over {s}|what is the use in {k} in {s}]",
            "[total|the total] {k} [of|for] a {x} ({w}) [used|running|on] {t} a day [for|over|in] {s}",
            "what [does the meter|will the meter] show in {k} for {s} of a {w} {x} at {t} a day",
            "[using|running|having on] a {w} {x} [for |]{t} a day [takes|uses|means] how many {k} in {s}",
            "{x} {w} x {t} a day x {s}, in {k}",
            "how much [electricity|energy] in {k} does a {x} of {w} [need|eat|draw] over {s} if it is on {t} [a day|daily]",
            "[in|over] {s} with {t} of use a day, a {x} of {w} needs how many {k}",
            "a {x} is rated {w}. we [switch it on|need it] for {t} every day. {k} in {s}",
            "[consumption|energy use] of a {x} with {w}: {t} [daily|a day], [time|period] {s}, in {k}",
            "how much energy in {k} does a {w} {x} use in {s}, [running|on for] {t} a day",
            "{k} {w} {t} a day {s}",
            "I want to know the {k} for {s}: a {x} of {w}, {t} a day",
            **values,
        )
    hours = f"{time} / 60" if minutes else f"{time}"
    over = "" if watt_hours else " / 1000"
    formula = f"{watts}{over} * {hours}" + (f" * {days}" if days > 1 else "")
    code = f"result = round({formula}, 4)\nprint(result)"
    power = f"{watts} W" if watt_hours else f"{watts} W over 1000 are kW;"
    think = f"{power} times {hours} hours" + (f", times {days} days." if days > 1 else ".")  # fmt: skip
    return ask(
        _articled(prompt),
        code,
        f"It uses **{{out}} {'Wh' if watt_hours else 'kWh'}**.",
        think=think,
    )


# --- heat ------------------------------------------------------------------------------------------

_WATER = Quantity("mass", "m", ("kg", "kilograms"), 0.2, 40.0)
_CAPACITY = Quantity("specific heat", "c", ("kJ/kg K", "kJ/(kg K)", "kJ/kgK"), 0.3, 4.2)


@family("physics", number=True)
def heat_with_capacity(draw: Draw) -> tuple[Item, ...]:
    """The heat for a change of temperature when the specific heat is told; or the end temperature."""
    name, capacity = draw.pick(("water", 4.18), ("water", 4.18), ("water", 4.186), ("water", 4.2), ("iron", 0.45), ("copper", 0.385), ("aluminium", 0.9), ("oil", 2.0), ("steel", 0.49), ("milk", 3.9), ("air", 1.0))  # fmt: skip
    joules = draw.chance(0.4)
    mass = draw.pick(number(draw, 1, 60), small(draw, 0.2, 9.0))
    if joules:
        mass, capacity, m, c, unit = mass * 100 // 1 or 50, tidy(round(capacity, 3)), draw.pick("g", "grams"), draw.pick("J/gK", "J/(g K)", "J/g°C", "J/(g°C)"), "J"  # fmt: skip
        mass = int(mass)
    else:
        m, c, unit = draw.pick("kg", "kilograms"), draw.pick("kJ/kg K", "kJ/(kg K)", "kJ/kgK", "kJ/(kg°C)"), "kJ"  # fmt: skip
    start = draw.random.randint(3, 30)
    end = start + draw.random.randint(5, 70)
    u = {"J": ("J", "joules"), "kJ": ("kJ", "kilojoules", "kJ")}[unit]
    values = {"m": f"{mass} {m}", "n": name, "a": start, "b": end, "c": f"{capacity} {c}", "u": draw.pick(*u), "d": end - start,
              "deg": draw.pick("C", "°C", "degrees", "degrees C", "Celsius")}  # fmt: skip
    change = draw.chance(0.3)
    if change:
        prompt = draw.phrase(
            "to make {m} of {n} {d} {deg} warmer with c = {c}, [how many {u}|what heat in {u}]",
            "{m} of {n} gets {d} {deg} [warmer|hotter]. c = {c}. [heat in {u}|how many {u}]",
            "<find> the heat in {u} to raise {m} of {n} by {d} {deg}, c = {c}",
            "Q for m = {m}, c = {c}, dT = {d} [K|{deg}]",
            "energy in {u} for heating {m} {n} by {d} {deg} with specific heat {c}",
            "[warming|heating] {m} of {n} by {d} {deg} with c = {c} takes [how many {u}|what heat in {u}]",
            "m = {m}, c = {c}, delta T = {d} {deg}[: Q in {u}|, find Q in {u}|. heat in {u}]",
            "[energy|heat] in {u} for a rise of {d} {deg} in {m} of {n} (c = {c})",
            "how many {u} [raise|bring up] the temperature of {m} of {n} by {d} {deg}, c = {c}",
            "I [need|want] {m} of {n} {d} {deg} hotter. c = {c}. [energy in {u}|how many {u} is that|heat needed in {u}]",
            "{n}: {m}, {d} {deg} rise, c = {c}. {u}?",
            "the temperature of {m} {n} goes up by {d} {deg}. with c = {c}, [what heat in {u}|how many {u} went in]",
            "heat in {u}: {m} {n}, {d} {deg} warmer, c = {c}",
            "I want to make {m} of {n} {d} {deg} warmer, c is {c}. how many {u}",
            **values,
        )
    else:
        prompt = draw.phrase(
            "{m} of {n} must go from {a} to {b} {deg}. with a specific heat of {c}, [what heat in {u}|how many {u}]",
            "[heat|energy] in {u} needed to [warm|bring|heat] {m} of {n} from {a} to {b} {deg}. c = {c}",
            "specific heat of {n} is {c}. how [much heat|many {u}] to heat {m} from {a} to {b} {deg}",
            "<find> the heat in {u}: {m} of {n}, {a} to {b} {deg}, c = {c}",
            "{m} of {n} [warms|is heated] from {a} {deg} to {b} {deg}, [heat capacity|specific heat] {c}. how many {u}",
            "how many {u} does it take to heat {m} of {n} from {a} to {b} {deg} with c = {c}",
            "Q = m c dT: m = {m}, c = {c}, from {a} to {b} {deg}",
            "[warming|heating] {m} of {n} from {a} to {b} {deg} with c = {c} [takes|needs] [how many {u}|what heat in {u}]",
            "m = {m}, c = {c}, T1 = {a}, T2 = {b} {deg}[: Q in {u}|, find Q in {u}|. heat in {u}]",
            "{m} of {n} at {a} {deg} [is to become|should get|must be] {b} {deg}. c = {c}. [energy in {u}|how many {u}|heat needed in {u}]",
            "how many {u} [bring|take|warm] {m} of {n} (c = {c}) from {a} to {b} {deg}",
            "{n}, {m}, c = {c}, {a} -> {b} {deg}[: heat in {u}|, how many {u}|. {u}?]",
            "[with|given|using] c = {c}, [what heat in {u}|how many {u}] does {m} of {n} take up [from|going from] {a} to {b} {deg}",
            "[thermal energy|heat|energy] in {u} that {m} of {n} [absorbs|needs|takes in] between {a} and {b} {deg}, c = {c}",
            "I heat {m} of {n} starting at {a} and ending at {b} {deg}. specific heat {c}. [{u} needed|how many {u} is that|energy in {u}]",
            "heat in {u}: {m} {n} {a} to {b} {deg}, c = {c}",
            "I want {m} of {n} at {b} {deg} and it has {a} {deg} now, c = {c}. how many {u}",
            **values,
        )
    change_code = f"{end - start}" if change else f"({end} - {start})"
    formula = f"{mass} * {capacity} * {change_code}"
    tail, places = to_places(draw, worth(formula), chance=0.2)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"Heat is mass {mass} times {capacity} times the change {change_code}."
    return ask(tailed(prompt, tail), code, f"It takes **{{out}} {unit}**.", think=think)


_WARMTH = (
    Formula("mixed temperature", "°C", (Quantity("first mass", "m1", ("kg", "L", "liters"), 1, 40), Quantity("first temperature", "T1", ("°C", "degrees"), 50, 95), Quantity("second mass", "m2", ("kg",), 1, 40), Quantity("second temperature", "T2", ("°C", "degrees"), 4, 40)), "({a} * {b} + {c} * {d}) / ({a} + {c})", "the mean of {b} and {d} weighted with {a} and {c}", (
        "I mix {ra} [liters|L|kg] of water at {b} with {rc} [liters|L|kg] at {d}. [what temperature do I get|final temperature|how warm is the mixture]",
        "mix {ra} kg of water at {b} and {rc} kg at {d}, [final|resulting] temperature",
        "{ra} L of {rb} degree water plus {rc} L of {rd} degree water: temperature",
        "a bath has {ra} liters at {b}; {rc} liters at {d} are added. how warm is it now",
        "[pour|put|add] {rc} [liters|L|kg] of water at {d} [to|into] {ra} [liters|L|kg] at {b}. [mixing temperature|new temperature|temperature of the mix]",
        "{ra} kg water {rb} °C + {rc} kg water {rd} °C = ? °C",
        "[temperature|final temperature] after [mixing|blending|combining] {ra} [liters|L|kg] at {b} with {rc} [liters|L|kg] at {d}",
        "[hot water|warm water]: {ra} L, {b}. [cold water|cool water]: {rc} L, {d}. [mixed|mixed temperature|what do I get]",
        "how [hot|warm] is the water when {ra} [liters|L|kg] of {b} and {rc} [liters|L|kg] of {d} come together",
        "I add {rc} L of {rd} degree water to {ra} L of {rb} degree water. how warm is it then",
        "equal out: {ra} kg at {b}, {rc} kg at {d}, water",
        "what is the resulting temperature [if|when] {ra} L of water ({b}) meet {rc} L of water ({d})",
        "mixing temperature {ra} L {b} and {rc} L {d}",
        "the tea is {ra} L at {b}, I add {rc} L of water at {d}. [temperature afterwards|how warm is it]",
    )),
    Formula("latent heat", "kJ", (_WATER,), "{a} * 334", "{a} kg times 334 kJ/kg", (
        "[heat|energy] to melt {a} of ice at 0 °C",
        "how [much heat|many kJ] [melts|does it take to melt] {a} of ice [at 0 C|]",
        "{a} of ice melt. [how much heat is needed|energy in kJ]",
        "melting {a} of ice at 0 degrees [takes|needs] how many kJ",
        "[heat of fusion|latent heat|melting heat] for {a} of ice, 334 kJ/kg",
        "how many kilojoules [turn|change] {a} of ice [into|to] water at 0 °C",
        "{a} ice at 0 °C -> water at 0 °C, [heat|energy in kJ|kJ]",
        "what energy [is needed|do I need] to thaw {a} of ice [at zero degrees|at 0 °C] [in kJ|]",
        "I have {a} of ice at its melting point. [energy to melt it|kJ to melt all of it|heat to turn it to water]",
        "how much energy does melting {a} of ice take [in kJ|]",
        "ice cubes of {a} in total melt at 0 °C, [heat taken up|how many kJ]",
        "Q = m L, ice, {a}",
    )),
    Formula("heat of vaporization", "kJ", (_WATER,), "{a} * 2257", "{a} kg times 2257 kJ/kg", (
        "[heat|energy] to [boil off|evaporate|vaporize] {a} of water at 100 °C",
        "how [much heat|many kJ] to turn {a} of boiling water into steam",
        "{a} of water evaporate at 100 C. [how much energy is needed|energy in kJ]",
        "boiling away {a} of water [at 100 degrees|already at 100 °C] [takes|needs] how many kJ",
        "[heat of vaporization|latent heat|evaporation heat] for {a} of water, 2257 kJ/kg",
        "how many kilojoules [turn|change] {a} of water at 100 °C [into|to] steam",
        "{a} water at 100 °C -> steam at 100 °C, [heat|energy in kJ|kJ]",
        "what energy [is needed|do I need] to [evaporate|boil off] {a} of water that already boils",
        "a pot with {a} of boiling water boils dry. [how many kJ went in|heat in kJ|energy needed]",
        "how much energy does boiling off {a} of water take at 100 °C [in kJ|]",
        "a kettle boils away {a}. [kJ for the steam|heat for that at 100 °C|how much heat]",
        "Q = m L, steam, {a}",
    )),
    Formula("thermal expansion", "m", (Quantity("length", "L", ("m", "meters"), 2, 300), Quantity("expansion coefficient", "alpha", ("1/K", "per K"), 0.000011, 0.000024), Quantity("temperature change", "dT", ("K", "degrees", "°C"), 10, 80)), "{b} * {a} * {c}", "{b} times {a} times {c}", (
        "how much does {thing} of {a} [expand|grow] when [heated|warmed] by {c}, alpha = {b}",
        "{thing} is {a} long and gets {c} hotter. [how much longer is it|expansion] with alpha = {b}",
        "[length change|elongation|expansion] of {thing}: {a} long, alpha {b}, {c} [warmer|hotter]",
        "alpha L dT with alpha = {b}, L = {a}, dT = {c}",
        "{thing} of {a} [warms up|is heated] by {c}. with alpha = {b}, [how many meters longer is it|expansion in m|by how much does it grow]",
        "by how many meters does {thing} [lengthen|grow|expand] that is {a} long and gets {c} warmer (alpha {b})",
        "[in summer|in the sun] {thing} of {a} gets {c} warmer. [growth in length|how much longer|what gap is needed in m], alpha = {b}",
        "coefficient {b}, length {a}, change {c}: expansion",
        "how many meters does {thing} of {a} grow for {c} more, alpha {b}",
        "thermal expansion of {thing}: length {a}, {c} hotter, alpha {b}",
        "what is the expansion of {a} heated by {c} with coefficient {b}",
    ), ("a rail", "a steel beam", "a bridge", "a wire", "a pipe")),
    Formula("temperature rise", "K", (Quantity("heat", "Q", ("kJ",), 20, 900), _WATER._replace(low=1, high=30), _CAPACITY), "{a} / ({b} * {c})", "{a} over {b} times {c}", (
        "by how [much|many degrees] does {b} warm up with {a}, specific heat {c}",
        "{a} of heat go into {b} with c = {c}. [temperature change|how many degrees warmer]",
        "Q = {a}, m = {b}, c = {c}: [dT|temperature rise|delta T]",
        "[how many degrees|by how many kelvin] does {b} [rise|get hotter|warm up] from {a} of heat with c = {c}",
        "I give {a} to {b} with c = {c}. [how much warmer is it|temperature rise|by how many degrees does it warm]",
        "heat {a}, mass {b}, specific heat {c}[: temperature change|, how many degrees|, rise in temperature]",
        "{a} [warm|heat] {b} (c = {c}) by how many degrees",
        "dT = Q / (m c) with Q = {a}, m = {b}, c = {c}",
        "how many degrees does {b} get hotter with {a}, c = {c}",
        "what temperature rise do {a} cause in {b} with specific heat {c}",
        "{a} into {b}, c {c}, delta T",
    )),
)  # fmt: skip
_ALPHA = (0.000011, 0.000012, 0.000017, 0.000024, 0.000023)


@family("physics", number=True, weight=0.8)
def warm_and_cold(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(_WARMTH[0], *_WARMTH)
    if law.target == "thermal expansion":
        return work_out(draw, law, b=draw.pick(*_ALPHA))
    return work_out(draw, law)


# --- light, waves, electricity ------------------------------------------------------------------------


@family("physics", number=True)
def radio_wave(draw: Draw) -> tuple[Item, ...]:
    """Wavelength and frequency of light and radio, with the speed of light told or not."""
    written = draw.pick("299792458", "299792458", "3e8", "300000000")  # fmt: skip
    said = draw.pick(f", c = {written}", f". use c = {written} m/s", f" (c = {written} m/s)", f", take c = {written} m/s", f" with c={written}")  # fmt: skip
    if draw.chance(0.3):
        written, said = "299792458", ""
    scale, unit = draw.pick(("e6", "MHz"), ("e6", "MHz"), ("e9", "GHz"), ("e3", "kHz"))
    value = {"MHz": draw.pick(small(draw, 87.5, 108.0, 1), draw.integer(1, 900)), "GHz": draw.pick(2.4, 5, 1.8, 28, small(draw, 1.0, 60.0, 1)), "kHz": draw.integer(120, 1700)}[unit]  # fmt: skip
    if unit == "GHz" and draw.chance(0.4):
        prompt = draw.phrase(
            "<find> the wavelength in {c} [for|of|at] {f} {u}",
            "how many {c} long is a [wave|signal|microwave] of {f} {u}",
            "{f} {u}[: wavelength in {c}|, how many {c}|, lambda in {c}]",
            "wavelength of [wifi|a radar|a phone signal|a microwave] at {f} {u} in {c}",
            "a [router|radar|satellite link|microwave oven] works at {f} {u}. [wavelength in {c}|how many {c} is one wave]",
            "what length in {c} has one wave at {f} {u}",
            "[convert|turn] {f} {u} to a wavelength in {c}",
            "lambda in {c} at f = {f} {u}",
            "what's the wavelength in {c} at {f} {u}",
            "wavelength {f} {u} in {c}",
            "I want to know how long the waves of {f} {u} are in {c}",
            f=value, u=unit, c=draw.pick("cm", "cm", "centimeters"),
        )  # fmt: skip
        formula, answer = f"{written} / {value}{scale} * 100", "The wavelength is **{out} cm**."
        think = f"The speed of light {written} over {value}{scale} Hz, times 100 for cm."
    elif draw.chance(0.65):
        prompt = draw.phrase(
            "wavelength of a {f} {u} [radio wave|radio signal|wave|station|signal]",
            "[what is the wavelength|how long is the wave] of {f} {u}",
            "<find> the wavelength [for|of|at] {f} {u} [in meters|in metres|in m|]",
            "a [radio station|wifi router|transmitter|phone] [sends|works|broadcasts] at {f} {u}. [wavelength in m|what is its wavelength|how long are its waves]",
            "{f} {u}[: wavelength|, wavelength in meters|, how many meters is the wave]",
            "how many meters long is a wave of {f} {u}",
            "convert a frequency of {f} {u} to a wavelength",
            "f = {f} {u}[, lambda = ?|: wavelength|, find lambda|. how long is the wave]",
            "[lambda|wavelength] [at|of|for] {f} {u} [in meters|in m|]",
            "I [listen|tune in] to {f} {u}. [wavelength in m|how long are these waves|what wavelength is that]",
            "[turn|change|translate] {f} {u} into a wavelength [in m|in meters|]",
            "[frequency|band|channel] {f} {u}: [wavelength|meters]",
            "the [antenna|aerial] [is made for|works at] {f} {u}, [what is the wavelength|how long is one full wave|wavelength in meters]",
            "light speed over {f} {u}, in meters",
            "[electromagnetic|EM] waves at {f} {u} are how long",
            "[how many meters|what length] does one wave [have|measure] at {f} {u}",
            "[what|which] wavelength [has|belongs to] a signal of {f} {u}",
            f=value, u=unit,
        )  # fmt: skip
        formula, answer = f"{written} / {value}{scale}", "The wavelength is **{out} m**."
        think = f"The wavelength is the speed of light {written} over {value}{scale} Hz."
    else:
        length = draw.pick(small(draw, 0.2, 9.0), draw.integer(1, 600))
        prompt = draw.phrase(
            "frequency in MHz wavelength {f} m",
            "I want to know the MHz of a wave {f} m long",
            "frequency of a radio wave of {f} m in MHz",
            "a [wave|radio wave|signal] is {f} m long. [what is its frequency in MHz|frequency in MHz|how many MHz]",
            "<find> the frequency in MHz for a wavelength of {f} [m|meters]",
            "how many MHz [is|has] a wavelength of {f} m",
            "{f} m wavelength[: frequency in MHz|, which frequency in MHz|. MHz?]",
            "lambda = {f} m[: f in MHz|, f = ? MHz|, frequency in MHz]",
            "[turn|change|translate] a wavelength of {f} m into MHz",
            "[wavelength|waves of] {f} m[: MHz|, what frequency in MHz|, how many megahertz]",
            "which frequency in MHz [belongs to|has] a wave of {f} [m|meters]",
            "[a sender|a station|an antenna|a transmitter] [uses|works with] waves of {f} m, [frequency in MHz|how many MHz is that]",
            "light speed over {f} m, in MHz",
            "an EM wave measures {f} m from crest to crest. MHz",
            f=length,
        )  # fmt: skip
        formula, answer = f"{written} / {length} / 1e6", "The frequency is **{out} MHz**."
        think = f"The frequency is {written} over {length}, and over 1e6 for MHz."
    tail, places = to_places(draw, worth(formula))
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    return ask(_articled(tailed(tailed(prompt, said), tail)), code, answer, think=think)


@family("physics", number=True)
def thin_lens(draw: Draw) -> tuple[Item, ...]:
    """Where the image is, the focal length, or the magnification."""
    focal = draw.pick(5, 8, 10, 12, 15, 20, 25, 30, draw.random.randint(4, 60))
    distance = draw.random.randint(focal + 2, focal * 6)
    u = draw.pick("cm", "cm", "cm", "mm")
    values = {"f": f"{focal} {u}", "g": f"{distance} {u}", "x": draw.pick("lens", "lens", "converging lens", "concave mirror", "convex lens"), "u": u}  # fmt: skip
    kind = draw.pick("image", "image", "image", "focal", "size")
    if kind == "image":
        prompt = draw.phrase(
            "I put [a candle|an arrow|a lamp] {g} from a {x} whose focal length is {f}. [where does its image form|image distance]",
            "[image distance|position of the image|distance of the image] for a {x} of f = {f} and an object at {g}",
            "an object [stands|is|is placed] {g} [from|in front of] a {x} of focal length {f}. [where is the image|image distance?|how far is the image]",
            "thin lens equation: f = {f}, object distance {g}, find the image distance",
            "1/f = 1/do + 1/di with f = {f} and do = {g}, di?",
            "<find> the image distance: focal length {f}, object distance {g}",
            "how far behind a {x} (f = {f}) is the image of something {g} away",
            "focal length {f}, [something|a candle|a tree|an arrow] {g} away. where is its image in {u}",
            "[candle|object|thing|arrow] {g} [away|from the lens], [f|focal length] {f}[: image distance|, where is the image|, how far is the image]",
            "with f = {f} and an object distance of {g}, [where is the picture|the image is at what distance|find the distance of the image]",
            "at what distance [from|behind] a {x} of f = {f} is the [image|picture] of an object at {g}",
            "do = {g}, f = {f}[, di = ?|: di|, find di]",
            "[where must I put|how far away is] the screen for a sharp image: {x}, focal length {f}, object {g} away",
            "a {x} with focal length {f} looks at something {g} away. [distance of the image|image distance in {u}|where does it form the image]",
            "lens formula with f {f} and object {g}: image",
            "[given|take] a {x}, f = {f}, object at {g}. how many {u} to the image",
            "a [bulb|flower|slide|person] is {g} from a {x} (f = {f}), [image distance|where is the image sharp|how far is the image from it]",
            "a {x} has focal length {f}. an object is {g} away. find the image distance",
            "image distance f {f} object {g}",
            "I want to know where the image is: {x}, f = {f}, object at {g}",
            **values,
        )
        formula, answer = f"1 / (1 / {focal} - 1 / {distance})", f"The image is at **{{out}} {u}**."
        think = f"1 over the image distance is 1 / {focal} minus 1 / {distance}."
    elif kind == "focal":
        image = draw.random.randint(4, 90)
        prompt = draw.phrase(
            "object at {g}, image at {b}. [focal length of the lens|what is the focal length|focal length?]",
            "<find> the focal length of a {x}: object distance {g}, image distance {b}",
            "a {x} makes an image {b} away of an object at {g}. what is its focal length",
            "focal length from object distance {g} and image distance {b}",
            "what lens gives an image at {b} for an object at {g}, focal length please",
            "do = {g}, di = {b}[, f = ?|: f|, find f]",
            "object distance {g}, image distance {b}[: focal length|, what is f|, find the focal length]",
            "[which|what] focal length [images|brings] something at {g} [to|onto a screen at] {b}",
            "a {x}: object {g} [in front|away], sharp image at {b}. [f = ?|focal length|what is its focal length]",
            "[find|compute|measure] f: the object is {g} and the image {b} from the {x}",
            "1/f = 1/{g} + 1/{b}, [f in {u}|f]",
            "the screen is {b} behind and the candle {g} before a {x}. its focal length",
            "focal length object {g} image {b}",
            "I want to know f of a {x}: object at {g}, image at {b}",
            **values, b=f"{image} {u}",
        )  # fmt: skip
        formula, answer = f"1 / (1 / {distance} + 1 / {image})", f"The focal length is **{{out}} {u}**."  # fmt: skip
        think = f"1 over the focal length is 1 / {distance} plus 1 / {image}."
    else:
        image = draw.random.randint(4, 90)
        prompt = draw.phrase(
            "magnification [of|for] a {x} with object distance {g} and image distance {b}",
            "object at {g}, image at {b}. [magnification|how many times bigger is the image]",
            "<find> the magnification: image {b} away, object {g} away",
            "how much does a {x} magnify if the image is at {b} and the object at {g}",
            "[by what factor|how many times] does a {x} enlarge if the object is {g} and the image {b} away",
            "di = {b}, do = {g}: magnification",
            "[image|picture] at {b}, [object|thing] at {g}: [m = ?|magnification|scale of the image]",
            "object {g}, image {b}, {x}, magnification",
            "[ratio|size ratio] of image to object for distances {b} and {g}",
            "how much [bigger|larger] is the image of a {x}, image distance {b}, object distance {g}, as a factor",
            "what is the [magnification|enlargement factor] when do = {g} and di = {b}",
            "magnification image {b} object {g}",
            "I want to know how much bigger the image is: di {b}, do {g}",
            **values, b=f"{image} {u}",
        )  # fmt: skip
        formula, answer = f"{image} / {distance}", "The magnification is **{out}**."
        think = f"The magnification is {image} over {distance}."
    tail, places = to_places(draw, worth(formula), chance=0.2)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    return ask(tailed(prompt, tail), code, answer, think=think)


_CHARGE = Quantity("charge", "Q", ("C", "coulombs"), 2, 900)
_CIRCUITS = (
    Formula("charge", "C", (CURRENT, TIME), "{a} * {b}", "current {a} times time {b}", (
        "[what|how much] charge flows [in|during] {b} at {a}",
        "a current of {a} flows for {b}. [how much charge|how many coulombs]",
        "Q = I t, I = {a}, t = {b}",
        "[total charge|charge] [moved|passing|that flows] when {a} flow for {b}",
        "current {a}, time {b}[: charge|: coulombs|, how many coulombs]",
        "how many coulombs [pass|go through|move] in {b} with {a}",
        "[multiply|take] {a} and {b}: [how much charge|charge in C]",
        "a [battery|phone|wire] [carries|gives|draws] {a} for {b}. [charge moved|what charge is that|coulombs]",
        "{a} over {b}, charge in coulombs",
        "how much charge is moved by {a} in {b}",
        "charge = current times time: {a}, {b}",
        "what charge passes if {a} flow for {b}",
    )),
    Formula("power", "W", (CURRENT, RESISTANCE), "{a} ** 2 * {b}", "{a} squared times {b}", (
        "power [lost|turned into heat|dissipated] in {b} at {a}",
        "{a} through a resistor of {b}, [how many watts|power?|what power]",
        "I^2 R [with|for] {a} and {b}",
        "P = I^2 R with I = {a}, R = {b}",
        "[heat|heating power|loss] in a [wire|cable|resistor] of {b} carrying {a}, in watts",
        "{b} carrying {a}: [watts|power|how many watts]",
        "how much power does {b} [turn into heat|burn|take] when {a} flow through it",
        "current {a}, resistance {b}[: power|: watts|, power in W]",
        "watts lost in {b} at {a}",
        "how many watts are lost [in|over] {b} when the current is {a}",
        "what is the power in a resistor of {b} with {a} through it",
    )),
    Formula("power", "W", (VOLTAGE, RESISTANCE), "{a} ** 2 / {b}", "{a} squared over {b}", (
        "power of a {b} resistor [at|on|connected to] {a}",
        "{a} across {b}. [how many watts|power?|what power is that]",
        "U^2 / R for {a} and {b}",
        "what power does a [heater|coil|wire] of {b} take at {a}",
        "P = V^2 / R with V = {a}, R = {b}",
        "how many watts does {b} [draw|take|turn into heat|use] [at|on|from] {a}",
        "voltage {a}, resistance {b}[: power|: watts|, power in W]",
        "connect {b} to {a}, [what power|how many watts|power]",
        "[heating power|wattage] of {b} [on|at] {a}",
        "a toaster wire has {b}. on {a} it takes how many watts",
        "{a} on a load of {b}: [wattage|watts used|power drawn]",
        "what's the power of {b} at {a}",
    )),
    Formula("secondary voltage", "V", (VOLTAGE, Quantity("primary coil", "N1", ("turns",), 100, 2000), Quantity("secondary coil", "N2", ("turns",), 20, 2000)), "{a} * {c} / {b}", "{a} times {c} over {b}", (
        "transformer: {a} on {b}, secondary coil with {c}. [output voltage|what voltage comes out]",
        "a transformer has {b} on the input and {c} on the output, input {a}. output voltage",
        "[input|primary] {a}, {b} to {c}: [output voltage|secondary voltage|what comes out]",
        "transformer with {b} primary and {c} secondary, fed with {a}, [secondary voltage|volts at the output|output]",
        "{a} at a coil of {b}. the second coil has {c}. [voltage there|what voltage is induced|output volts]",
        "how many volts does a transformer give: {a} in, {b} in, {c} out",
        "turns ratio {b} to {c}, {a} in, volts out",
        "N1 = {b}, N2 = {c}, V1 = {a}: V2",
        "what is the secondary voltage of a transformer: {a}, {b} primary, {c} secondary",
        "{b} and {c} on one core, {a} on the first. volts on the second",
        "a transformer [changes|turns] {a} into what voltage with {b} and {c}",
    )),
    Formula("output voltage", "V", (VOLTAGE, RESISTANCE._replace(name="first resistor", symbol="R1"), RESISTANCE._replace(name="second resistor", symbol="R2")), "{a} * {c} / ({b} + {c})", "{a} times {c} over the sum of {b} and {c}", (
        "voltage divider: {a}, R1 {b}, R2 {c}. [output|voltage over R2|Vout]",
        "{a} across {b} and {c} in series, what voltage is over the {c}",
        "V out of a divider: Vin {a}, R1 = {b}, R2 = {c}",
        "two resistors {b} (top) and {c} (bottom) on {a}, [output at the middle|voltage at the tap|voltage on the lower one]",
        "[resistive|voltage] divider with {b} over {c} at {a}: [Vout|output voltage]",
        "supply {a}, {b} in series with {c}, [voltage across the {c}|what is across the {c}]",
        "Vin {a}, {b} and {c}, Vout over the second resistor",
        "{a} is divided by {b} and {c}; [what does R2 get|voltage over the second one]",
        "what voltage comes out between {b} and {c} [in series |]at {a}, across the second",
        "Vout of a voltage divider, {a} in, {b} top, {c} bottom",
    )),
    Formula("stored energy", "J", (Quantity("capacitance", "C", ("F", "farads"), 0.001, 2.0), VOLTAGE), "0.5 * {a} * {b} ** 2", "half of {a} times {b} squared", (
        "energy in a capacitor of {a} at {b}",
        "a capacitor of {a} is charged to {b}. [how much energy does it store|energy in joules]",
        "1/2 C V^2 with C = {a}, V = {b}",
        "capacitor {a}, [charged to |]{b}[: energy|: stored energy|, joules stored]",
        "how many joules [are in|fit in|can I store in] a capacitor of {a} at {b}",
        "[stored energy|energy content] of {a} at {b}",
        "what energy [is in|can I get from] a {a} capacitor at {b}",
        "{a}, {b}, [energy in the capacitor|energy of a capacitor]",
        "how much energy does a capacitor of {a} store at {b}",
        "energy stored: C {a}, V {b}",
        "a capacitor has {a} and {b} across it. [joules|its energy]",
    )),
    Formula("running time", "h", (Quantity("battery capacity", "C", ("mAh",), 500, 9000), Quantity("current", "I", ("mA", "milliamps"), 20, 900)), "{a} / {b}", "{a} mAh over {b} mA", (
        "how long does a battery of {a} last at {b}",
        "a {a} battery [powers|feeds] a device that draws {b}. [how many hours|running time|how long does it last]",
        "battery life: {a}, {b}",
        "my power bank has {a}. how many hours at {b}",
        "[hours|running time|battery life] [of|for] {a} [at|with|drawing] {b}",
        "{a} / {b} in hours",
        "a [phone|sensor|torch|toy] [takes|draws|uses] {b} from a {a} battery. [how many hours does it run|when is it empty|hours of use]",
        "[capacity|battery] {a}, [load|drain|current] {b}[: hours|: runtime|, how long]",
        "for how many hours [can|will] {a} [feed|supply|run] a load of {b}",
        "after how many hours is a {a} battery [empty|flat] at {b}",
        "how long [can I use|will I get out of] a {a} battery with a drain of {b}",
        "how many hours does {a} last at {b}",
    )),
    Formula("current", "A", (_CHARGE, TIME), "{a} / {b}", "charge {a} over time {b}", (
        "{a} flow in {b}. [what current|current in amps|how many amperes]",
        "current if {a} pass in {b}",
        "I = Q / t with Q = {a}, t = {b}",
        "charge {a}, time {b}[: current|: amps|, how many amperes]",
        "how many amps [is|are] {a} in {b}",
        "{a} [pass|move|go through a wire] within {b}. [average current|current|amperes]",
        "[coulombs per second|current]: {a} in {b}",
        "what current moves {a} in {b}",
        "what is the current if {a} flow in {b}",
        "current = charge / time: {a}, {b}",
        "how strong is the current when {a} pass in {b}",
    )),
    Formula("cost", "", (POWER, Quantity("time", "t", ("hours", "h"), 2, 300), Quantity("price", "p", ("per kWh", "a kWh"), 0.1, 0.5)), "{a} / 1000 * {b} * {c}", "{a} over 1000 times {b} hours times {c}", (
        "what does {a} for {b} cost at {c}",
        "a device of {a} runs {b}. the power costs {c}. what does it cost",
        "running cost: {a}, {b}, {c}",
        "[electricity|power] bill for {a} [over|during|in] {b} [at|with] {c}",
        "[load|device] {a}, time {b}, price {c}[: cost|: what do I pay|, total cost]",
        "how much do I pay for {b} of {a} at {c}",
        "[running|using] {a} for {b} at {c} [costs|comes to] how much",
        "[a heater|an oven|a light|a machine] with {a} is on for {b}. electricity is {c}. [price|what does that cost|how much is it]",
        "what is the price of {b} of {a} if I pay {c}",
        "how much does it cost to run {a} for {b} at {c}",
        "cost of {b} at {a} with {c}",
    )),
)  # fmt: skip


@family("physics", number=True, weight=1.2)
def circuits_and_charge(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_CIRCUITS)
    if law.target == "secondary voltage":
        first, second = draw.random.randint(10, 200) * 10, draw.random.randint(2, 200) * 10
        return work_out(draw, law, b=first, c=second)
    return work_out(draw, law)


@family("physics", number=True)
def two_resistors(draw: Draw) -> tuple[Item, ...]:
    """Two or three resistors in words, in series or in parallel."""
    values = [draw.pick(10, 20, 30, 40, 50, 60, 100, 120, 150, 200, 220, 330, 470, draw.random.randint(2, 900)) for _ in range(draw.pick(2, 2, 2, 3))]  # fmt: skip
    count = {2: "two", 3: "three"}[len(values)]
    ohm = draw.pick("ohm", "ohms", "Ω", "ohm")
    said = _and([f"{v} {ohm}" for v in values])
    k = draw.pick("parallel", "parallel", "series")
    prompt = draw.phrase(
        "a {k} circuit has {c} resistors: {v}. [what do they make together|how many ohms is that]",
        "{c} resistors of {v} [are|are connected|are wired] in {k}. [what is the total resistance|total resistance?]",
        "[total|combined|equivalent|overall] resistance of {c} resistors ({v}) in {k}",
        "{k} [connection|circuit] with {v}: [total resistance|equivalent resistance|how many ohms]",
        "I put a {f} {o} resistor and {r} in {k}. [what do I get|how many ohms in total]",
        "what is {v} in {k}",
        "if {v} are [connected |put |]in {k}, what's the [total |equivalent |]resistance",
        "R1 = {f} {o}, R2 = {r}, in {k}[: R|. total R|, what is R total]",
        "how large is the resistance of {v} in {k}",
        "{k}: {v}, total",
        "[work out|calculate|compute] R total: {v} in {k}",
        "[wire|connect|put|join] {v} in {k}[, total|: resulting resistance|, how many ohms is that|. what is the resistance now]",
        "{v}, [all in|wired in|joined in|connected in] {k}: [resistance|overall ohms|ohms]",
        "what [does a meter|would an ohmmeter] [show|read] for {v} in {k}",
        "[resulting|net|joint] resistance of {v}, {k}",
        "{c} resistors in {k}, {v}. [what single resistor is that|one resistor instead|replace them by one]",
        "how many ohms do {v} [give|make|have] [when |if |]in {k}",
        "[the|a] {k} combination of {v}",
        "R = {f} {o} in {k} with {r}, total",
        "[there are|my circuit has|we have] {c} resistors in {k}, {v}[. resistance of the whole|. what do they come to|. total ohms]",
        "what's the total resistance of {v} in {k}",
        "{v} {k} total resistance",
        "I want to know the resistance of {v} in {k}",
        c=count, v=said, k=k, f=values[0], o=ohm, r=_and([f"{v} {ohm}" for v in values[1:]]),
    )  # fmt: skip
    total = f"1 / ({' + '.join(f'1 / {v}' for v in values)})" if k == "parallel" else " + ".join(map(str, values))  # fmt: skip
    tail, places = to_places(draw, worth(total), chance=0.2)
    code = f"result = {rounded_to(total, places)}\nprint(result)"
    how = "1 over the sum of the inverses" if k == "parallel" else "the sum"
    think = f"In {k} the total of {', '.join(map(str, values))} is {how}."
    return ask(tailed(prompt, tail), code, "The total resistance is **{out} ohms**.", think=think)


_SPACE = (
    Formula("refraction angle", "degrees", (Quantity("angle", "angle", ("degrees", "°"), 5, 70), Quantity("refractive index", "n", ("",), 1.3, 2.0)), "math.degrees(math.asin(math.sin(math.radians({a})) / {b}))", "the arcsine of the sine of {a} degrees over {b}", (
        "light [hits|enters] {thing} (n = {b}) at {a}. [angle of refraction|at what angle does it go on]",
        "Snell's law: from air into n = {b}, angle {a}. [refracted angle|angle inside]",
        "n1 = 1, n2 = {b}, [incident|incoming] angle {a}: [refraction angle|angle inside]",
        "[a ray|a beam|a laser] [goes|passes] from air into {thing} with index {b}, [incidence|angle of incidence] {a}. [angle of refraction|how is it bent|angle in the {thing}]",
        "arcsin(sin({a}) / {b})",
        "[refraction|bending] of light: {a} in air, n = {b}, angle in the material",
        "to what angle is a beam at {a} bent when it enters n = {b} from air",
        "light [goes|passes] from air into {thing}, n = {b}, at {a}. [at what angle does it travel on|refraction angle]",
        "by Snell, sin r = sin({a}) / {b}: angle r",
        "incidence {a}, index {b}, refraction angle",
    ), ("glass", "water", "a prism", "plastic", "diamond")),
    Formula("speed of light", "m/s", (Quantity("refractive index", "n", ("",), 1.2, 2.5),), "299792458 / {a}", "299792458 over {a}", (
        "how fast is light in {thing} with n = {a}",
        "speed of light in {thing} of refractive index {a}",
        "c / n with n = {a}",
        "light in a medium with refractive index {a}, [speed|how fast in m/s|velocity]",
        "n = {a}: [speed of light there|how quickly does light move in it|light speed]",
        "how [quickly|many m/s] does light [move|go|travel] in {thing} if the refractive index is {a}",
        "velocity of light inside {thing}, index {a}",
        "index of refraction {a}[: speed of light|, light speed in m/s]",
        "what's the speed of light in {thing} (n = {a})",
        "if n is {a}, how fast does light travel",
    ), ("glass", "water", "a liquid", "plastic")),
    Formula("power", "dioptres", (Quantity("focal length", "f", ("m", "meters"), 0.05, 4.0),), "1 / {a}", "1 over {a}", (
        "how many dioptres has a lens of {a} focal length",
        "power of a lens with f = {a} in dioptres",
        "[dioptres|diopters|optical power] [of|for] a lens, f = {a}",
        "focal length {a}[: dioptres|: how many dioptres|, optical power]",
        "my [glasses|lens|magnifier] has a focal length of {a}. [strength in dioptres|how many dioptres]",
        "1/f with f = {a}",
        "convert a focal length of {a} to dioptres",
        "[refractive power|strength] of a lens with {a} focal length, dioptres",
        "a lens focuses at {a}. its [power|strength] in dioptres",
        "what is the power in dioptres for f = {a}",
    )),
    Formula("observed frequency", "Hz", (Quantity("frequency", "f", ("Hz", "hertz"), 100, 2000), _V), "{a} * 343 / (343 - {b})", "{a} times 343 over 343 minus {b}", (
        "{thing} of {a} comes towards me at {b}. [what frequency do I hear|heard frequency], sound 343 m/s",
        "doppler effect: source {a}, approaching at {b}, sound 343 m/s",
        "[source|siren|horn] {a}, [moving towards me|approaching] with {b}: heard frequency, c = 343 m/s",
        "a [siren|whistle|horn] of {a} [approaches|nears|comes closer] at {b}. [pitch I hear|frequency at my ear|what do I hear in Hz], sound at 343 m/s",
        "[doppler|doppler shift]: f = {a}, vs = {b} towards me, v = 343 m/s",
        "{thing} sounds at {a} and drives at {b} towards us. [which pitch do we hear|observed frequency], speed of sound 343",
        "what frequency arrives when {a} comes closer at {b}, with sound at 343 m/s",
        "what do I hear when {thing} of {a} comes at me with {b}, sound at 343 m/s",
        "approaching at {b}, emitted {a}, observed frequency with sound at 343 m/s",
        "frequency heard: source {a} moving closer at {b}, sound 343 m/s",
    ), ("a siren", "a horn", "a train whistle", "an ambulance")),
)  # fmt: skip


@family("physics", number=True, weight=0.6)
def light_and_sound(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, draw.pick(*_SPACE))


_KM_ENERGY = (
    Formula("kinetic energy", "J", (_M._replace(high=2500, low=600), _KMH), "0.5 * {a} * ({b} / 3.6) ** 2", "half of {a} times the speed {b} / 3.6 in m/s, squared", (
        "kinetic energy of {thing} of {a} at {b} [in joules|]",
        "{thing} [weighs|has] {a} and [goes|drives|does] {b}. [kinetic energy in joules|how many joules of kinetic energy]",
        "{thing} ({a}) at {b}[: kinetic energy|, KE in joules|: how many joules of motion]",
        "how many joules [of kinetic energy |of motion |][has|are in|belong to] {thing} of {a} at {b}",
        "KE of {a} [going|moving|driving] {b}",
        "[energy|kinetic energy] the brakes must take from {thing} of {a} at {b} in joules",
        "mass {a}, speed {b}: [Ekin|kinetic energy|KE in J]",
        "if {thing} weighing {a} does {b}, what kinetic energy [does it have|is in it] in joules",
        "[accelerating|bringing] {a} from 0 to {b} takes how much energy in joules",
        "what is the kinetic energy in joules of {thing} of {a} doing {b}",
        "half m v squared for {a} and {b}, in joules",
    ), ("a car", "a truck", "a van", "a train car", "a tractor")),
    Formula("momentum", "kg m/s", (_M._replace(high=2500, low=600), _KMH), "{a} * ({b} / 3.6)", "{a} times the speed {b} / 3.6 in m/s", (
        "momentum of {thing} of {a} at {b}",
        "{thing} of {a} goes {b}. what is its momentum",
        "{thing} ({a}) at {b}[: momentum|, momentum in kg m/s|, p]",
        "how much momentum [has|does] {thing} of {a} [at|with] {b}",
        "p of {a} [going|moving|driving] {b}",
        "mass {a}, speed {b}: [p|momentum|momentum in SI units]",
        "if {thing} weighing {a} does {b}, what is its momentum in kg m/s",
        "m v in kg m/s for {a} and {b}",
        "what is the momentum of {thing} of {a} doing {b}",
        "{thing} of {a} travels at {b}. [momentum?|find its momentum]",
    ), ("a car", "a truck", "a van", "a small bus", "a tractor")),
)  # fmt: skip


@family("physics", number=True, weight=0.7)
def moving_at_kmh(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, draw.pick(*_KM_ENERGY))


_THROWN = {"baseball": (0.14, 0.15), "football": (0.4, 0.45), "tennis ball": (0.055, 0.06), "golf ball": (0.044, 0.046), "bullet": (0.004, 0.02), "bowling ball": (2.7, 7.3), "puck": (0.15, 0.17), "cricket ball": (0.155, 0.165), "dart": (0.015, 0.03), "stone": (0.05, 4), "snowball": (0.05, 0.5), "frisbee": (0.1, 0.2), "shuttlecock": (0.004, 0.006), "hammer": (0.3, 7.3), "pebble": (0.005, 0.1), "bird": (0.02, 3), "drone": (0.2, 4)}  # fmt: skip
_PUSHED = {"car": (800, 2200), "box": (2, 60), "cart": (5, 300), "truck": (3000, 20000), "bike": (8, 25), "sled": (4, 60), "crate": (5, 200), "boat": (50, 2500), "motorbike": (120, 350), "robot": (2, 300), "dog": (4, 60), "van": (1500, 3500), "horse": (300, 700), "runner": (45, 100), "trolley": (8, 80), "scooter": (8, 150), "tractor": (1500, 6000), "wagon": (20, 2500), "log": (15, 600), "safe": (40, 900)}  # fmt: skip
"""The masses of things in kg, the least and the most."""


@family("physics", number=True)
def thing_in_motion(draw: Draw) -> tuple[Item, ...]:
    """Momentum, kinetic energy and force in the words `a 0.145 kg baseball moving 40 m/s`."""
    if draw.chance(0.35):
        what, fastest = draw.pick(*_PUSHED), 20
        mass = number(draw, *_PUSHED[what])
    else:
        what, fastest = draw.pick(*_THROWN), 70
        least, most = _THROWN[what]
        mass = tidy(round(draw.random.uniform(least, most), 3 if most < 1 else 2))
    kind = draw.pick("momentum", "kinetic energy", "force")
    y = _RATE.value(draw) if kind == "force" else number(draw, 2, fastest)
    values = {"m": mass, "x": what, "k": kind, "an": an(mass), "ka": draw.pick("kinetic energy", "KE"),
              "v": with_unit(draw, y, _RATE.units if kind == "force" else _FAST.units)}  # fmt: skip
    if kind == "force":
        prompt = draw.phrase(
            "[which force|how strong a force] accelerates {an} {m} kg {x} at {v}",
            "[force|force needed] to accelerate {an} {m} kg {x} [at|by|with] {v}",
            "{an} {m} kg {x} [accelerates|speeds up|is accelerated] at {v}. [what force|force in newtons|net force]",
            "how many newtons [give|accelerate] {an} {m} kg {x} {v}",
            "how hard do I have to push {an} {m} kg {x} for {v}",
            "<find> the force on {an} {m} kg {x} with acceleration {v}",
            "{m} kg {x}, {v}: force",
            "[what push|which push|what thrust] [gives|does it take to give] {an} {m} kg {x} an acceleration of {v}",
            "to [speed up|accelerate] {an} {m} kg {x} by {v} [takes|needs] how many newtons",
            "{an} {m} kg {x} should accelerate at {v}. [force needed|how many newtons|how hard must one push]",
            "F for m = {m} kg and a = {v}",
            "[a|the] {x} weighs {m} kg and accelerates at {v}. [net force|what force is behind it|force in N]",
            "mass {m} kg, acceleration {v}, {x}: F",
            "how [large|strong|big] is the force that gives {an} {m} kg {x} {v}",
            "what's the force on {an} {m} kg {x} accelerating at {v}",
            "force {m} kg {x} {v}",
            "I want to know the force that gives {an} {m} kg {x} {v}",
            **values,
        )
        formula, unit, think = f"{mass} * {y}", "N", f"Force is mass {mass} times acceleration {y}."
    else:
        prompt = draw.phrase(
            "{k} of {an} {m} kg {x} [moving|going|flying|travelling] [at |]{v}",
            "<find> the {k} of {an} {m} kg {x} [at|moving at|with] {v}",
            "{an} {m} kg {x} [moves|travels|flies|goes] at {v}. [{k}|what is its {k}|how large is its {k}]",
            "what {k} does {an} {m} kg {x} have at {v}",
            "{k}: {m} kg {x}, {v}",
            "{k} of {m} kg {x} at {v}",
            "how much {k} has {an} {m} kg {x} that is [moving|thrown|going] at {v}",
            "{x}, {m} kg, {v}: {k}",
            "[a|the] {x} [weighs|has a mass of] {m} kg and [moves|goes|flies] at {v}. [its {k}|what is the {k}|{k}?]",
            "[how much|what] {k} [is in|has] {an} {m} kg {x} at {v}",
            "[find|get|work out] the {k}: {x} of {m} kg, speed {v}",
            "m = {m} kg, v = {v}: {k} [of the {x}|]",
            "with {m} kg and {v}, the {x} has [what|how much] {k}",
            "{an} {m} kg {x} [comes|flies|moves] along at {v}, how [big|large|much] is the {k}",
            "{k} [if|when] {an} {m} kg {x} [has a speed of|goes at|reaches] {v}",
            "[a|the] {x} of {m} kg, [velocity|speed] {v}. calculate the {k}",
            "what's the {k} of {an} {m} kg {x} at {v}",
            "{k} {m} kg {v}",
            "I want to know the {k} of {an} {m} kg {x} with {v}",
            **values,
        )
        formula, unit, think = (
            (f"{mass} * {y}", "kg m/s", f"Momentum is mass {mass} times speed {y}.")
            if kind == "momentum"
            else (f"0.5 * {mass} * {y} ** 2", "J", f"Half the mass {mass} times {y} squared.")
        )
    tail, places = to_places(draw, worth(formula), chance=0.2)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    return ask(tailed(prompt, tail), code, f"The {kind} is **{{out}} {unit}**.", think=think)
