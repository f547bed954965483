"""Physics formulas, and money beyond interest: loans, savings, prices, salaries."""

import re
from typing import NamedTuple

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.wanted import decimals, with_wish


def small(draw: Draw, low: float, high: float, places: int = 2) -> float:
    """A decimal that is never rounded below `low`."""
    return tidy(max(low, round(draw.random.uniform(low, high), draw.random.randint(1, places))))


def number(draw: Draw, low: int, high: int) -> float:
    """Mostly whole, as `Draw.number`, and never `7.0`."""
    return max(low, tidy(draw.number(low, high)))


def an(value: object) -> str:
    """The article that is spoken before a number or a word."""
    text = str(value)
    whole = text.split(".")[0]
    eleven = whole.startswith(("11", "18")) and len(whole) % 3 == 2
    spoken_you = text.startswith(("use", "uni"))
    return "an" if eleven or (text[0] in "8aeiou" and not spoken_you) else "a"


def with_unit(draw: Draw, value: float, units: tuple[str, ...]) -> str:
    """`5 kg`, `5kg` or `5 kilograms`; the first unit is the short one."""
    unit = units[0] if value == 1 else draw.pick(*units)
    tight = unit == units[0] and draw.chance(0.2) and not unit.startswith(("1/", "per "))
    text = f"{value:,}" if value >= 1000 and draw.chance(0.15) else f"{value}"
    return f"{text}{'' if tight else ' '}{unit}"


# --- laws of two quantities -------------------------------------------------------------------


class Quantity(NamedTuple):
    """What is measured, how it is written, and the usual range of its values."""

    name: str
    symbol: str
    units: tuple[str, ...]
    low: float = 1
    high: float = 100

    def value(self, draw: Draw) -> float:
        if isinstance(self.low, int) and isinstance(self.high, int):
            return number(draw, self.low, self.high)
        return small(draw, self.low, self.high)


class Law(NamedTuple):
    """One unknown from two values `x` and `y`."""

    rule: str
    target: Quantity
    x: Quantity
    y: Quantity
    formula: str
    words: str
    stories: tuple[str, ...]
    things: tuple[str, ...] = ("an object",)


GENERIC = (
    "<find> the {t} [if|when|given that|assuming] the {p} is {x} and the {q} is {y}",
    "<find> the {t} [for|from|given|with] {ap} of {x} and {aq} of {y}",
    "<find> the {t}: {p} {x}, {q} {y}",
    "{p} {x}, {q} {y}[:|,| ->] [what is the|what's the|find the|need the|] {t}",
    "{P} = {x}, {Q} = {y}[, find|, what is|. calculate|, solve for|, need|:] {T}",
    "[if|when] {P} is {x} and {Q} is {y}, [what is|how much is|what's|what would be] {T}",
    "the {p} is {x} and the {q} is {y}. [what is|calculate|find|how large is|now] the {t}",
    "given {ap} of {x} and {aq} of {y}, [what is|find|calculate|how do I get] the {t}",
    "how [large|big|much] is the {t} [if|when] the {p} is {x} and the {q} is {y}",
    "[I measured|I have|we have|suppose we have] {ap} of {x} and {aq} of {y}. <what> the {t}",
    "{rule}: {p} {x}, {q} {y}[, what is the|. find the|. give the] {t}",
    "[use|using|apply|with] {rule} [to get|to find|and get] the {t}: {p} {x} and {q} {y}",
    "{t} [in {u}|] [for|if|with] {p} = {x} and {q} = {y}",
    "I am [stuck with|working on|busy with] [an exercise|a problem|a task] on {rule}: {p} {x}, {q} {y}. <what> the {t}",
    "{t}? {p} [is|=] {x}, {q} [is|=] {y}",
    "[we know|known|data]: {P} = {x} and {Q} = {y}. [wanted|unknown|required|looking for]: {T}",
    "[suppose|say|imagine|let us say] the {p} is {x} while the {q} is {y}. [how much is|what would be|what then is] the {t}",
    "{t} [calculation|calculator|computation]: {p} {x}, {q} {y}",
    "[compute|calculate|determine|evaluate|work out] the {t}, the {p} being {x} and the {q} being {y}",
    "the {q} is {y}, the {p} is {x}[, so how big is the|, therefore what is the|. what does that make the] {t}",
    "[by|according to|following] {rule}, [what is|what do we get for|how much is] the {t} [with|at] {p} {x} and {q} {y}",
    "{q} of {y} and {p} of {x}[ - |, ][what {t} does that give|which {t} follows|what {t} results|{t} please]",
    "{P}={x} {Q}={y} {T}=?",
    "[what|which] {t} [results|follows|comes out|do you get] [from|with] {ap} of {x} and {aq} of {y}",
    "[in my lab|in class|in the exam|for a report] we have {p} = {x} and {q} = {y} and [must|should|have to] [find|give|calculate] the {t}",
    "[help me get|I am looking for|I have to find|trying to find] the {t}. [I know that|known is that|] the {p} is {x} and the {q} {y}",
    "[put|plug|insert] {p} {x} and {q} {y} into {rule}[ and give me the|, what is the| to get the] {t}",
    "[use python to|write code to|with python,] [find|compute|get] the {t} [for|from] {p} = {x}, {q} = {y}",
    "[physics|science] [homework|question|exercise]: {p} {x}, {q} {y}, [find|what is|give] the {t}",
    "I forgot the formula. {p} {x}, {q} {y}, [how big is|what is] the {t}",
    "[if I know|knowing] the {p} ({x}) and the {q} ({y}), [what is|how do I get|can you give] the {t}",
    "[solve for|work out|get] {T}: {P} = {x}; {Q} = {y}",
    "{x} and {y} are the {p} and the {q}. {t}?",
    "the {t} of [something|a thing|a system] with {p} {x} and {q} {y}",
    "[can you|could you|would you] work out the {t} when {p} = {x} and {q} = {y}",
)


OTHER_UNITS = {
    "A": (("mA", "milliamps", "milliamperes"), 5, 950, "/ 1000"), "ohms": (("kΩ", "kilohms", "kohm"), 1.0, 9.9, "* 1000"),
    "s": (("min", "minutes"), 2, 45, "* 60"), "N": (("kN", "kilonewtons"), 1.2, 40.0, "* 1000"),
    "V": (("kV", "kilovolts"), 1.1, 20.0, "* 1000"), "J": (("kJ", "kilojoules"), 2, 900, "* 1000"),
    "W": (("kW", "kilowatts"), 1.1, 9.5, "* 1000"), "kg": (("t", "tonnes", "tons"), 1.1, 30.0, "* 1000"),
    "m/s": (("km/h", "kph", "kilometers per hour"), 10, 180, "/ 3.6"), "Hz": (("kHz", "kilohertz"), 1.2, 20.0, "* 1000"),
    "displacement": (("cm", "centimeters"), 2, 60, "/ 100"), "wavelength": (("cm", "centimeters"), 5, 400, "/ 100"),
    "distance": (("km", "kilometers"), 1, 20, "* 1000"), "stretch": (("cm", "centimeters"), 2, 60, "/ 100"),
    "lever arm": (("cm", "centimeters"), 10, 90, "/ 100"), "focal length": (("cm", "centimeters"), 5, 90, "/ 100"),
}  # fmt: skip
"""Of a unit, or of what is measured: other units, their usual values, and the way back."""


def in_other_unit(quantity: Quantity) -> tuple[Quantity, str]:
    """The quantity in another unit, and the code that turns it back; the same where there is none."""
    other = OTHER_UNITS.get(quantity.name) or OTHER_UNITS.get(quantity.units[0])
    if other is None:
        return quantity, ""
    units, low, high, back = other
    return quantity._replace(units=units, low=low, high=high), back


def turned_back(value: float, back: str) -> str:
    """The value in code, in the unit of the formula."""
    return f"({value} {back})" if back else f"{value}"


KILO = {
    "J": (r"joule|\bJ\b", "kJ", "kilojoules"), "N": (r"newton|\bN\b", "kN", "kilonewtons"),
    "W": (r"watt|\bW\b", "kW", "kilowatts"), "Pa": (r"pascal|\bPa\b", "kPa", "kilopascals"),
}  # fmt: skip
"""Of a unit: how a prompt names it, and how its thousand is written."""


def in_thousands(draw: Draw, prompt: str, unit: str, value: float) -> tuple[str, bool]:
    """The prompt, at times with the wish for kJ rather than J, and whether it has it."""
    if value < 500 or unit not in KILO or not draw.chance(0.2):
        return prompt, False
    named, *short = KILO[unit]
    if re.search(named, prompt):
        return prompt, False
    form = draw.pick(
        " in {}",
        ", in {}",
        " ({})",
        ". answer in {}",
        ", give it in {}",
        ", expressed in {}",
        " [{}]",
    )
    return with_wish(prompt, form.format(draw.pick(*short))), True


def evened(stories: tuple[str, ...], generic: tuple[str, ...]) -> tuple[str, ...]:
    """The stories as often as makes them about as many as the generic wordings, at least twice."""
    return stories * max(2, round(len(generic) / len(stories)))


Given = tuple[Quantity, Quantity, float, float, str, str]
"""The two quantities of a law, their values, and these as they stand in the code."""


def _as_usual(draw: Draw, law: Law, **fixed: float) -> Given:
    for _ in range(4):  # four decimals say little about next to nothing
        x, y = fixed.get("x") or law.x.value(draw), fixed.get("y") or law.y.value(draw)
        if fixed or float(eval(law.formula.format(x=x, y=y))) > 0.05:
            break
    return law.x, law.y, x, y, f"{x}", f"{y}"


def _in_other_units(draw: Draw, law: Law) -> Given:
    """One of the two in another unit, unless that leaves next to nothing."""
    first, second, first_back, second_back = law.x, law.y, "", ""
    if draw.chance(0.5):
        first, first_back = in_other_unit(first)
    else:
        second, second_back = in_other_unit(second)
    x, y = first.value(draw), second.value(draw)
    code_x, code_y = turned_back(x, first_back), turned_back(y, second_back)
    if float(eval(law.formula.format(x=code_x, y=code_y))) < 0.05:
        return _as_usual(draw, law)
    return first, second, x, y, code_x, code_y


def solve(draw: Draw, law: Law, *, wishes: bool = True, **fixed: float) -> tuple[Item, ...]:
    """A question about `law`; `fixed` gives the values `x` or `y` instead of drawing them.

    With `wishes`, some questions ask for a number of decimals, or for thousands of the unit, or
    give a value in another unit.
    """
    first, second, x, y, code_x, code_y = (
        _in_other_units(draw, law)
        if wishes and not fixed and draw.chance(0.15)
        else _as_usual(draw, law, **fixed)
    )
    target, stories = law.target, law.stories
    if (first, second) != (law.x, law.y):  # not those that give figures without their units
        stories = tuple(story for story in stories if "{rx}" not in story and "{ry}" not in story)
    prompt = draw.phrase(
        *GENERIC,
        *evened(stories, GENERIC),
        t=target.name, T=target.symbol, u=target.units[-1], rule=law.rule,
        p=first.name, P=first.symbol, x=with_unit(draw, x, first.units),
        q=second.name, Q=second.symbol, y=with_unit(draw, y, second.units),
        ap=f"{an(first.name)} {first.name}", aq=f"{an(second.name)} {second.name}",
        ax=f"{an(x)} {x} {first.units[0]}", ay=f"{an(y)} {y} {second.units[0]}",
        rx=x, ry=y, thing=draw.pick(*law.things),
    )  # fmt: skip
    formula, unit = law.formula.format(x=code_x, y=code_y), target.units[0]
    value = float(eval(formula))
    prompt, thousands = in_thousands(draw, prompt, unit, value) if wishes else (prompt, False)
    think = f"The {target.name} is {law.words.format(x=code_x, y=code_y)}."
    if thousands:
        formula, unit, value = f"{formula} / 1000", KILO[unit][1], value / 1000
        think = f"{think[:-1]}, over 1000 for {unit}."
    form = decimals(draw, 4, asked=0.15 if wishes and value > 2 else 0)
    prompt = with_wish(prompt, form.said)
    code = f"result = {form.code(formula)}\nprint(result)"
    answer = f"The {target.name} is **{{out}} {unit}**."
    return ask(prompt, code, answer, think=think)


SQUARED = ("m/s^2", "m/s²", "m/s2", "meters per second squared")
FORCE = Quantity("force", "F", ("N", "newtons", "newton"), 5, 5000)
MASS = Quantity("mass", "m", ("kg", "kilograms", "kilos"), 1, 2000)
ACCELERATION = Quantity("acceleration", "a", SQUARED, 1, 30)
SPEED = Quantity("speed", "v", ("m/s", "meters per second", "metres per second"), 1, 120)
VELOCITY = SPEED._replace(name="velocity")
HEIGHT = Quantity("height", "h", ("m", "meters", "metres"), 1, 500)
DISTANCE = Quantity("distance", "d", ("m", "meters", "metres"), 1, 300)
TIME = Quantity("time", "t", ("s", "seconds", "sec"), 2, 600)
ENERGY = Quantity("energy", "E", ("J", "joules"), 50, 90000)
WORK = ENERGY._replace(name="work", symbol="W")
VOLTAGE = Quantity("voltage", "V", ("V", "volts", "volt"), 2, 400)
CURRENT = Quantity("current", "I", ("A", "amps", "amperes"), 0.2, 12.0)
RESISTANCE = Quantity("resistance", "R", ("ohms", "Ω", "ohm"), 2, 900)
POWER = Quantity("power", "P", ("W", "watts", "watt"), 20, 3500)
PRESSURE = Quantity("pressure", "p", ("Pa", "pascals", "pascal"), 20, 100000)
AREA = Quantity("area", "A", ("m²", "m^2", "m2", "square meters"), 0.1, 12.0)
WAVELENGTH = Quantity("wavelength", "lambda", ("m", "meters", "metres"), 0.2, 40.0)
FREQUENCY = Quantity("frequency", "f", ("Hz", "hertz"), 20, 8000)
WAVE_SPEED = Quantity("wave speed", "v", ("m/s", "meters per second"), 5, 1500)
MOMENTUM = Quantity("momentum", "p", ("kg m/s", "kg*m/s"), 20, 9000)
SPRING = Quantity("spring constant", "k", ("N/m", "newtons per meter"), 10, 900)
STRETCH = Quantity("displacement", "x", ("m", "meters", "metres"), 0.05, 1.5)
DENSITY = Quantity("density", "rho", ("g/cm³", "g/cm3", "grams per cubic centimeter"), 0.3, 21.0)
GRAMS = Quantity("mass", "m", ("g", "grams"), 5, 5000)
VOLUME = Quantity("volume", "V", ("cm³", "cm3", "cm^3", "cubic centimeters"), 2, 900)
VEHICLES = ("a car", "a truck", "a cart", "an object", "a vehicle", "a sled", "a rocket", "a boat", "a van", "a motorbike",
            "a tram", "a go-kart", "a trolley", "a tractor", "a wagon", "a runner", "a horse", "a drone", "a skater")  # fmt: skip
BODIES = ("a box", "a crate", "a stone", "a load", "an object", "a cart", "an elevator", "a rock", "a barrel",
          "a sack of sand", "a piano", "a suitcase", "a backpack", "a pallet", "a beam", "a fridge", "a bucket", "a sofa")  # fmt: skip
APPLIANCES = ("a heater", "a lamp", "a kettle", "a motor", "a toaster", "a charger", "a device", "a pump",
              "an oven", "a fan", "a drill", "a hair dryer", "a computer", "a vacuum cleaner", "a fridge", "a coil", "a printer")  # fmt: skip


_KINETIC = ENERGY._replace(name="kinetic energy", symbol="KE")
_POTENTIAL = ENERGY._replace(name="potential energy", symbol="PE")
KINETIC_BACK = (
    Law("E = m v^2 / 2", SPEED, _KINETIC, MASS, "(2 * {x} / {y}) ** 0.5",
        "the square root of twice the energy {x} over the mass {y}", (
        "how fast must {thing} of {y} [go|move|travel|be going] to have {x} of kinetic energy",
        "{thing} of {y} has {x} of kinetic energy. [how fast is it|what is its speed|speed?|find v]",
        "[speed|velocity] of {thing} [of|with mass] {y} [with|carrying|holding] {x} of kinetic energy",
        "[what|which] speed gives {thing} of {y} a kinetic energy of {x}",
        "v = sqrt(2 E / m) with E = {x}, m = {y}",
        "KE {x}, mass {y}[: speed|: how fast|, v in m/s]",
        "at what speed does {y} [have|carry] {x} of kinetic energy",
        "{x} are put into the motion of {thing} of {y}. [what speed does it get|how fast does it become]",
        "how many m/s does {thing} of {y} need for a kinetic energy of {x}",
        "[from|given] the kinetic energy {x} and the mass {y}, [get|find|compute] the speed",
    ), VEHICLES),
    Law("E = m v^2 / 2", MASS, _KINETIC, SPEED, "2 * {x} / {y} ** 2",
        "twice the energy {x} over the speed {y} squared", (
        "{thing} moves at {y} and has {x} of kinetic energy. [how heavy is it|what is its mass|mass?]",
        "[what|which] mass has {x} of kinetic energy at {y}",
        "m = 2 E / v^2 with E = {x}, v = {y}",
        "[mass|how many kg] of {thing} with {x} of kinetic energy at {y}",
        "KE {x}, speed {y}[: mass|: how heavy|, m in kg]",
        "how heavy is {thing} that carries {x} of kinetic energy at {y}",
        "[from|given] the kinetic energy {x} and the speed {y}, [get|find|compute] the mass",
    ), VEHICLES),
)  # fmt: skip
POTENTIAL_BACK = (
    Law("E = m g h", HEIGHT, _POTENTIAL, MASS, "{x} / ({y} * 9.81)",
        "the energy {x} over mass {y} times 9.81", (
        "how high must {thing} of {y} [be|be lifted|be raised|hang] to have {x} of potential energy",
        "{thing} of {y} has {x} of potential energy. [how high is it|what is its height|height?]",
        "[to what height|how high] can I lift {y} with {x} [of energy|of work]",
        "h = E / (m g) with E = {x}, m = {y}",
        "PE {x}, mass {y}[: height|: how high|, h in m]",
        "at what height does {thing} of {y} have {x} of potential energy",
        "{x} of work go into lifting {thing} of {y}. [how high does it get|height reached]",
        "[from|given] the potential energy {x} and the mass {y}, [get|find|compute] the height",
    ), BODIES),
    Law("E = m g h", MASS, _POTENTIAL, HEIGHT, "{x} / (9.81 * {y})",
        "the energy {x} over 9.81 times height {y}", (
        "{thing} {y} up has {x} of potential energy. [how heavy is it|what is its mass|mass in kg]",
        "[what|which] mass has {x} of potential energy at a height of {y}",
        "how many kg can I lift by {y} with {x}",
        "m = E / (g h) with E = {x}, h = {y}",
        "PE {x}, height {y}[: mass|: how heavy|, m in kg]",
        "how heavy is {thing} that gains {x} when lifted {y}",
        "[from|given] the potential energy {x} and the height {y}, [get|find|compute] the mass",
    ), BODIES),
)  # fmt: skip


@family("physics", number=True)
def kinetic_energy(draw: Draw) -> tuple[Item, ...]:
    if draw.chance(0.25):
        return solve(draw, draw.pick(*KINETIC_BACK))
    stories = (
        "<find> the kinetic energy of {thing} of {x} [moving |going |travelling |]at {y}",
        "{thing} [of|with a mass of|weighing] {x} [moves|goes|travels|flies] at {y}. "
        "[what is its kinetic energy|kinetic energy?|how much kinetic energy does it have]",
        "how much [kinetic energy|energy of motion] does {ax} object have at {y}",
        "kinetic energy[:| for|] m = {x}, v = {y}",
        "1/2 m v^2 [with|for] m = {x} and v = {y}",
        "how [many joules|much energy] [are|is] in {thing} of {x} at [a speed of|] {y}",
        "KE of {ax} [object|body|mass] at {y}",
        "at {y}, what kinetic energy does {ax} [body|object|mass] [have|carry]",
        "energy of {thing} ({x}) [moving with|at] {y}",
        "[what amount of|how much] [kinetic energy|energy] [is stored|is contained|sits] in {thing} with mass {x} [and|at] speed {y}",
        "[find|get|compute] KE: [mass|m] {x}, [velocity|speed|v] {y}",
        "{thing} [weighs|has a mass of] {x}. its [speed|velocity] is {y}. [energy of motion in joules|how many joules is that|kinetic energy please]",
        "[energy of movement|motion energy|movement energy] of {x} at {y}",
        "the kinetic energy that {thing} [of|weighing] {x} [has|possesses|gains] when it [reaches|gets up to|hits] {y}",
        "[if|when] {thing} of {x} is [travelling|moving|driven] at {y}, [how much kinetic energy does it carry|what is its Ekin|how big is its kinetic energy]",
        "Ekin [of|for] {x}, {y}",
        "how much work would it take to [bring|accelerate] {thing} of {x} from rest [to|up to] {y}",
        "[how many|the number of] joules of kinetic energy [in|for|of] {x} moving at {y}",
        "to stop {thing} of {x} that [goes|moves|drives] at {y} the brakes must take up how much energy",
        "[mass|weight] {x}[ and|,] [speed|velocity] {y}[: joules?|: how many joules of motion|, Ekin in joules]",
        "at a [velocity|speed] of {y}, {thing} of {x} has [what kinetic energy|how many joules|how much Ekin]",
        "{thing} [of|weighing] {x} races along at {y}. [what energy is in its motion|how many joules does it carry|kinetic energy in joules]",
        "how much energy would {thing} of {x} release [in a crash|when stopped] from {y}",
        "half m v squared, m {x}, v {y}",
    )
    words = "half the mass {x} times the speed {y} squared"
    law = Law(
        "E = m v^2 / 2", _KINETIC, MASS, SPEED, "0.5 * {x} * {y} ** 2", words, stories, VEHICLES
    )
    return solve(draw, law)


@family("physics", number=True)
def potential_energy(draw: Draw) -> tuple[Item, ...]:
    if draw.chance(0.25):
        return solve(draw, draw.pick(*POTENTIAL_BACK))
    stories = (
        "<find> the [potential|gravitational potential] energy of {thing} of {x} at [a height of|] {y}",
        "{thing} [of|with a mass of] {x} is [lifted|raised|carried up] {y}. "
        "[what potential energy does it gain|how much potential energy is that|potential energy?]",
        "how much energy does it [take|need|cost] to lift {x} [by|up|to a height of] {y}",
        "potential energy[:| for|] m = {x}, h = {y}",
        "m g h [with|for] m = {x} and h = {y}",
        "PE of {ax} [object|body|mass] {y} [above the ground|up]",
        "{thing} of {x} [sits|hangs|stands] {y} above the ground, [how much|what] potential energy",
        "energy [stored in|of] {x} [raised|lifted] {y}",
        "lifting {x} by {y}: how many joules",
        "[what amount of|how much] [energy of position|potential energy|gravitational energy] [does {thing} of {x} have|has {thing} of {x}] at [a height of|] {y}",
        "[find|get|compute] PE: mass {x}, height {y}",
        "I [carry|bring|haul|hoist] {thing} of {x} [up|to a height of] {y}. [work against gravity|how many joules do I spend|energy needed]",
        "Epot [of|for] {x} at {y}",
        "[gain|increase] in potential energy [when|if] {thing} of {x} [goes up|rises|climbs] {y}",
        "[work done|work needed|work required|energy needed] to [raise|lift|hoist] {thing} [of|weighing] {x} [through|by] {y}",
        "{x}, {y} [up|high|above ground][: potential energy|, Epot|, how many joules of potential energy]",
        "[a crane|a forklift|someone] [lifts|raises|hoists] {x} to {y}. [how much potential energy is gained|energy?|what work is done]",
        "{thing} [on a shelf|on a hill|on a roof] {y} up has a mass of {x}. [its potential energy|what is its Epot|how much energy of position]",
        "how much [energy|work] [goes into|is needed for] [raising|lifting|carrying] {x} up [by |]{y}",
        "against gravity, {thing} of {x} is moved {y} upwards. [work|energy|joules]?",
        "if I drop {thing} of {x} from {y}, how much energy [is set free|is released|turns into motion]",
        "a lift takes a load of {x} up by {y}. [potential energy gained by the load|work done on the load|how many joules for the load]",
        "[stored|gravitational] energy [in|of] {thing} of {x} that is {y} [above ground|high up]",
        "m = {x}, g = 9.81, h = {y}: [energy|E|PE]",
    )
    words = "mass {x} times gravity 9.81 times height {y}"
    law = Law("E = m g h", _POTENTIAL, MASS, HEIGHT, "{x} * 9.81 * {y}", words, stories, BODIES)
    return solve(draw, law)


NEWTON = (
    Law("Newton's second law", FORCE, MASS, ACCELERATION, "{x} * {y}",
        "mass {x} times acceleration {y}", (
        "[what|how much|which] force [is needed|do I need|does it take] to accelerate {x} at {y}",
        "{thing} of {x} accelerates at {y}. [what force acts on it|what is the net force|force?]",
        "[how hard must I push|what force do I need on] {thing} of {x} to accelerate it at {y}",
        "net force on {ax} [object|body|mass] accelerating at {y}",
        "F = ma [with|for] m = {x} and a = {y}",
        "F=ma, m {rx}, a {ry}",
        "[how many newtons|what force] to give {thing} of {x} an acceleration of {y}",
        "[push|thrust|pull] [required|needed|necessary] to [make|let] {thing} of {x} accelerate at {y}",
        "{x} is [being |]accelerated at {y}. [by what force|which force does that|how strong is the force|newtons?]",
        "[how many newtons|how large a force|what net force] [do I need|must act|is required] [so that|for] {thing} of {x} [gets|reaches|has] {y}",
        "[force|newtons] for {x} at {y}",
        "[multiply it out|Newton's law]: [mass|m] {x}, acceleration {y}, force",
        "an engine must give {thing} of {x} an acceleration of {y}. [what force must it deliver|force needed|how strong must it be]",
        "{thing} ({x}) [speeds up|picks up speed] at {y}, so the [net|total|resulting] force is",
        "to accelerate {x} by {y} [you need|one needs|it takes] how many newtons",
        "[what is the resultant force|what total force acts] on {thing} of {x} [when|if] it accelerates at {y}",
        "if [my|the] acceleration is {y} and the mass {x}, how [big|strong|large] is the force",
        "m a for m = {x}, a = {y}",
        "{thing} has mass {x}. to get {y} of acceleration I must [push|pull] with how many newtons",
        "[without friction|ignoring friction], what force makes {thing} of {x} accelerate at {y}",
    ), VEHICLES),
    Law("Newton's second law", ACCELERATION, FORCE._replace(low=50), MASS._replace(high=300), "{x} / {y}",
        "force {x} divided by mass {y}", (
        "[what|which] acceleration does a force of {x} give [to |]{thing} of {y}",
        "how [fast|quickly|strongly] does {thing} of {y} accelerate [under|with] a force of {x}",
        "{thing} of {y} is pushed with {x}. [what is its acceleration|find the acceleration]",
        "acceleration of {ay} [object|body|mass] under {x} [of force|]",
        "a force of {x} acts on {y}. [how much does it accelerate|acceleration?]",
        "F = {rx}, m = {ry}, a = ?",
        "{thing} has a mass of {y} and [feels|gets|is hit by] a [net |]force of {x}. [how fast does it speed up|its acceleration|what acceleration results]",
        "[push|pull|drag] {y} with {x}[: a = ?|, what is a|, acceleration in m/s^2]",
        "[rate of acceleration|acceleration] [caused|produced|made] by {x} on {thing} of {y}",
        "with a thrust of {x}, {thing} of {y} accelerates at [what rate|how many m/s^2]",
        "{x} [acting|pushing|pulling] on {y}: acceleration",
        "[net force|force] {x}, mass {y}: a",
        "how many m/s^2 [do|does] {thing} of {y} get from {x}",
        "if {x} [push|act on] {thing} [weighing|of] {y}, what [acceleration|a] [do we|does it] get",
        "an engine [delivers|gives|pushes with] {x}. {thing} weighs {y}. <find> the acceleration",
        "[mass|weight] {y}, force {x}. how quickly does it gain speed",
        "a = F/m[:| with] F = {x}, m = {y}",
        "how much does {thing} of {y} speed up [each|every] second under {x}",
        "[without friction|ignoring friction], how does {thing} of {y} accelerate if I push with {x}",
    ), VEHICLES),
    Law("Newton's second law", MASS, FORCE, ACCELERATION, "{x} / {y}",
        "force {x} divided by acceleration {y}", (
        "[what|how much] mass accelerates at {y} when pushed with {x}",
        "a force of {x} accelerates {thing} at {y}. [how heavy is it|what is its mass|mass?]",
        "how heavy is {thing} if {x} [accelerate|speed up] it at {y}",
        "{thing} speeds up at {y} under a force of {x}, [what does it weigh in kg|find its mass]",
        "force {x} gives an acceleration of {y}. [what mass|which mass|how many kilograms|how heavy]",
        "[a push of|pushing with|a pull of] {x} makes {thing} accelerate at {y}. [mass in kg|what is its mass|how many kg]",
        "how many [kg|kilograms] [does {thing} have|is {thing}] that accelerates at {y} under {x}",
        "m = F / a [with|for] F = {x} and a = {y}",
        "[mass|kilograms] [of|for] {thing} accelerated at {y} by {x}",
        "which mass can {x} accelerate at {y}",
        "I push {thing} with {x} and it speeds up by {y}. [its mass please|find m|what mass does it have]",
        "[what's|find] the inertial mass of {thing}: {x} make it accelerate at {y}",
    ), VEHICLES),
)  # fmt: skip


@family("physics", number=True)
def newton_law(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(NEWTON[0], *NEWTON))


OHM = (
    Law("Ohm's law", VOLTAGE, CURRENT, RESISTANCE, "{x} * {y}",
        "current {x} times resistance {y}", (
        "[what voltage|which voltage|how many volts] [drives|pushes|gives] {x} through {y}",
        "voltage [drop |]across {ay} resistor [carrying|with|at] {x}",
        "{x} [flows|flow|runs] through {ay} resistor. [what is the voltage|voltage?|find the volts]",
        "V = IR with I = {x} and R = {y}",
        "what voltage do I need for {x} [through|at|over] {y}",
        "[volts|potential difference|tension] across {y} [carrying|at|with a current of] {x}",
        "[how much voltage|what voltage|what supply] do I [need|have to apply] to [push|send|drive] {x} through [a resistance of |]{y}",
        "U = R I, R = {y}, I = {x}",
        "a resistor of {y} [carries|conducts|takes] {x}. [voltage across it|what is the voltage drop|how many volts are across it]",
        "current {x}, resistor {y}: [volts|voltage drop|V = ?]",
        "[voltage drop|drop in voltage|potential drop] over a cable of {y} at {x}",
        "how many volts [are needed|does it take|drop] [for|at] {x} [in|on|through] {y}",
        "{y} and {x}, voltage",
        "if {x} go through a wire of {y}, what voltage [is there|do I measure]",
        "[a voltmeter|my multimeter] sits across {ay} resistor with {x} flowing. what does it [read|show]",
        "I send {x} through {ay} resistor. [voltage|what voltage is across it|V?]",
        "ohms {ry}, amps {rx}, volts?",
    )),
    Law("Ohm's law", CURRENT, VOLTAGE, RESISTANCE, "{x} / {y}",
        "voltage {x} divided by resistance {y}", (
        "[what|how much] current flows through {ay} resistor at {x}",
        "[how many amps|what current] [flow|do I get] [through|with] {y} [at|on] {x}",
        "{ax} battery is connected to {ay} resistor. [what current flows|find the current]",
        "amps for {x} and {y}",
        "{x} across {y}, [what current|how many amperes|current]",
        "current drawn by {ay} load [from|on] {ax} supply",
        "current [through|in|of] {ay} resistor [connected to|across|on] {x}",
        "I = V / R[:| with] V = {x}, R = {y}",
        "[how much current|how many amperes|what current] [do I get|is drawn|flows] if {y} [is|are] [connected|hooked up|put] to {x}",
        "{x} [supply|battery|source], {y} [load|resistor|resistance][: amps|: I = ?|, which current flows]",
        "a [lamp|heater|coil|bulb] with {y} is [put on|connected to|fed with] {x}. [amperes|what current does it take|how many amps]",
        "[amps|amperage|current in amps][:| for| of] {x}, {y}",
        "how strong is the current [through|in] {y} [at|with] {x}",
        "my [multimeter|ammeter] is in a circuit of {x} with {y}. [what should it show|what does it read]",
        "short question: {x} over {y}, how many A",
        "if I apply {x} to [a resistance of|] {y}, what [flows|current results]",
        "volts {rx}, ohms {ry}, amps?",
        "which current does {ax} source drive through {y}",
    )),
    Law("Ohm's law", RESISTANCE, VOLTAGE, CURRENT, "{x} / {y}",
        "voltage {x} divided by current {y}", (
        "[what|which] resistor [do I need|limits the current] to [get |]{y} at {x}",
        "{x} [drives|gives] a current of {y}. [what is the resistance|how many ohms]",
        "how many ohms if {x} [push|drive] {y}",
        "{thing} draws {y} at {x}, [what is its resistance|find R|how many ohms is that]",
        "R = V / I for V = {x} and I = {y}",
        "[resistance|ohms] [of|for] a circuit [with|at] {x} and {y}",
        "[how large|how big] a resistor do I [need|want|put in] [so that|if] only {y} [flow|flows] at {x}",
        "[compute|find|get] R: U = {x}, I = {y}",
        "{x} and {y}: [what resistance|resistance in ohms|how many ohms]",
        "{y} [flow|flows] when I [connect|apply] {x}. [what resistance is that|how many ohms has it|resistance?]",
        "I measure {x} and {y} on [a coil|a lamp|a wire|a resistor]. [its resistance|what is R|how many ohms]",
        "what is the resistance of {thing} [taking|drawing|using] {y} [from|at|on] {x}",
        "at {x} {thing} takes a current of {y}, [so its resistance is|how many ohms does it have]",
        "[limit|keep] the current to {y} at {x}: [which resistor|what resistor value|how many ohms]",
        "volts {rx}, amps {ry}, ohms?",
        "V = {x} and I = {y}, so R is",
    ), APPLIANCES),
)  # fmt: skip


@family("physics", number=True)
def ohms_law(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(*OHM))


ELECTRIC = (
    Law("P = V I", POWER, VOLTAGE, CURRENT, "{x} * {y}", "voltage {x} times current {y}", (
        "[how many watts|what power] does {thing} [use|draw|take|consume] at {x} and {y}",
        "{thing} runs on {x} and draws {y}. [what is its power|how many watts is that|power?]",
        "watts for {x} [and|at|times] {y}",
        "electric power [at|for|of] {x} and {y}",
        "power of {thing} [with|at] {x}, {y}",
        "how powerful is {thing} that [takes|draws] {y} [at|from] {x}",
        "[power|wattage] [consumption |]of {thing} at {x} drawing {y}",
        "{x} times {y}, how many watts",
        "[how much power|what wattage|what power] is [needed|used|consumed|taken] at {x} [and|with] {y}",
        "P = U I[:| with] U = {x}, I = {y}",
        "{thing} [takes|pulls|needs] {y} at {x}. [its wattage|watts?|how much power does it use]",
        "a [circuit|fuse|socket|power supply] [gives|carries|delivers] {y} at {x}. [how many watts is that|power in watts|what load is that]",
        "[voltage|supply] {x}, current {y}: [wattage|watts|power in W]",
        "[wattage|watts] [from|out of] {y} [and|at] {x}",
        "if {thing} needs {y} on {x}, what is its power rating",
        "convert {y} at {x} to watts",
        "volts {rx}, amps {ry}, watts?",
    ), APPLIANCES),
    Law("P = V I", VOLTAGE, POWER, CURRENT, "{x} / {y}", "power {x} divided by current {y}", (
        "{thing} of {x} draws {y}. [what voltage is it on|voltage?|how many volts is the supply]",
        "[what|which] voltage gives {x} at {y}",
        "volts for {x} and {y}",
        "V = P / I with P = {x} and I = {y}",
        "[power|load] {x}, current {y}: [voltage|volts|V]",
        "at how many volts does {thing} turn {y} into {x}",
        "watts to volts: {x}, {y}",
        "the meter shows {x} and {y}. [what is the voltage|how many volts]",
        "supply voltage of {thing} that [uses|takes] {x} at {y}",
    ), APPLIANCES),
    Law("P = V I", CURRENT, POWER, VOLTAGE, "{x} / {y}", "power {x} divided by voltage {y}", (
        "[how many amps|what current|how much current] does {ax} [heater|lamp|device] draw at {y}",
        "{thing} of {x} is plugged into {y}. [what current flows|how many amps is that|current?]",
        "amps of {ax} [appliance|machine|load] on {ay} line",
        "current for {x} at {y}",
        "what fuse current does {thing} of {x} need on {y}",
        "I = P / V with P = {x} and V = {y}",
        "[amperage|amps|current] [of|for] {thing} with {x} [on|at] {y}",
        "{x} at {y}, [how many amps|what current|amperes]",
        "[how many amperes|what current|how many amps] does {thing} rated {x} [pull|take|need|draw] from {y}",
        "{thing} has {x}. the mains [is|gives|has] {y}. [amps drawn|what current does it draw|how many amperes flow]",
        "convert {x} to amps at {y}",
        "watts to amps: {x}, {y}",
        "P = {x}, U = {y}, I = ?",
        "which current do I get if {thing} uses {x} and the voltage is {y}",
        "is the fuse big enough? {thing} of {x} on {y}, what current flows",
        "[power|load] {x}, [voltage|line] {y}: [current|I in amps|ampere]",
        "watts {rx}, volts {ry}, amps?",
    ), APPLIANCES),
)  # fmt: skip


@family("physics", number=True)
def electric_power(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(*ELECTRIC))


PRESS = (
    Law("p = F / A", PRESSURE, FORCE, AREA, "{x} / {y}", "force {x} divided by area {y}", (
        "[what|how much] pressure does a force of {x} [make|put|exert] on {y}",
        "{x} [pushes|push|presses] on [an area of|] {y}. [what is the pressure|pressure?]",
        "pressure [of|from] {x} [on|over|spread over] {y}",
        "{thing} presses with {x} on a [surface|floor area|base] of {y}, what pressure is that",
        "how many pascal [are|is] {x} [on|over] {y}",
        "{x} over {y} in pascals",
        "[contact pressure|pressure] [when|if] {x} [rest|act|bear] on {y}",
        "{thing} [stands|rests|sits] on {y} and pushes down with {x}. [pressure on the floor|what pressure does it make|pressure in Pa]",
        "[divide|spread] {x} over {y}: [what pressure|pressure in Pa|pascals]",
        "[force|load] {x}, area {y}[: pressure|, pressure in pascals|. pressure?]",
        "p = F/A with F = {x} and A = {y}",
        "how [high|big|large|strong] is the pressure [of|under|from] {x} [on|over] {y}",
        "[what is the|find the] load per [area|square meter] of {x} on {y}, in pascals",
        "an area of {y} [carries|bears|takes] {x}, [find the pressure|pressure in pascal|how many Pa]",
        "{thing} weighs on the ground with {x} over {y}. [pressure?|what pressure results]",
        "[pascals|Pa] for {x} on {y}",
    ), ("a crate", "a cabinet", "a machine", "a statue", "a piston", "a tent")),
    Law("p = F / A", FORCE, PRESSURE, AREA, "{x} * {y}", "pressure {x} times area {y}", (
        "[what|how much] force does a pressure of {x} [make|exert|put] on {y}",
        "a pressure of {x} acts on {y}. [what is the force|how many newtons|force?]",
        "force [on|over] [a surface of|an area of|] {y} at {x}",
        "how hard does {x} push on {y}",
        "{thing} has an area of {y} and feels {x}, what force acts on it",
        "[total force|force|load] on {y} at a pressure of {x}",
        "F = p A with p = {x}, A = {y}",
        "[how many newtons|what load|what force] does {x} put on [a plate|a lid|a surface] of {y}",
        "{thing} of {y} [is under|stands|has to hold] {x}. [force on it|how many newtons is that|total force]",
        "pressure {x}, surface {y}: [force|newtons|force in N]",
        "[a gas|water|air] presses with {x} on {y}. [what force does that make|force in newtons|how strong is the push]",
        "multiply {x} by {y}, which force is it",
        "[what's the push|how hard is the push|what is the thrust] on {thing} of {y} from {x}",
        "with {x} on one side of {thing} of {y}, [what is the force|how much force must it resist]",
    ), ("a window", "a door", "a piston", "a wall", "a lid", "a hatch")),
)  # fmt: skip


@family("physics", number=True)
def pressure_force(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(*PRESS))


WORKS = (
    Law("W = F d", WORK, FORCE, DISTANCE, "{x} * {y}", "force {x} times distance {y}", (
        "[how much work|what work] is done [by|with] a force of {x} over {y}",
        "I [push|pull|drag] {thing} [with|using] {x} for {y}. [how much work is that|work done?]",
        "work done [by|with|for] {x} over {y}",
        "{thing} is [pulled|pushed|moved] {y} with a force of {x}, [how many joules|what work]",
        "joules for {x} over [a distance of|] {y}",
        "[what|how much] energy does it take to push {thing} {y} with {x}",
        "W = F s [with|for] F = {x}, s = {y}",
        "I [carry|move|shove|slide] {thing} {y} [against|with] a force of {x}. [energy used|how many joules is that|what work do I do]",
        "[mechanical work|work] [of|for] {x} [along|over|through] {y}",
        "a force of {x} [moves|drags|pushes] {thing} [by|through|over] {y}. [how many joules|work in joules|what is the work done]",
        "force {x}, [path|way|distance] {y}[: work|: joules|, how much work]",
        "[pulling|pushing|dragging] {thing} {y} takes {x}. [how much work|energy in joules|total work]",
        "how many joules do I [use|spend|need] [pushing|pulling] with {x} for {y}",
        "a [tractor|horse|winch] pulls with {x} over {y}, [what work does it do|work?|how many joules]",
        "what is the work if {x} act over {y} in the same direction",
        "{y} of way with {x} of force, energy please",
    ), BODIES),
    Law("P = E / t", POWER, ENERGY, TIME, "{x} / {y}", "energy {x} divided by time {y}", (
        "[what|how much] power is {x} in {y}",
        "{thing} [uses|needs|delivers|turns over] {x} in {y}. [what is its power|how many watts]",
        "how many watts [are|is] {x} [in|over|during] {y}",
        "average power [for|of|if] {x} [in|over|within] {y}",
        "{x} of work [done |]in {y}, [what power|power in watts|how powerful]",
        "P = E/t [with|for] E = {x}, t = {y}",
        "[wattage|power] [of|if] {x} [are|is] [used|spent|delivered] in {y}",
        "{x} every {y}, how many watts",
        "{thing} [needs|takes|consumes] {x} within {y}. [wattage|power in watts|how strong is it]",
        "[how powerful is|what is the power of|what wattage has] {thing} that [turns over|uses|gives off] {x} in {y}",
        "energy {x}, time {y}: [power|watts|P]",
        "[work|energy] of {x} in [a time of |]{y}, [find the power|power?|what is the wattage]",
        "doing {x} in {y} is [how many watts|what power]",
        "joules per second: {x} in {y}",
        "[rate of doing work|rate of energy use]: {x}, {y}",
    ), APPLIANCES),
    Law("W = F d", DISTANCE, WORK, FORCE, "{x} / {y}", "work {x} divided by force {y}", (
        "how far can I push {thing} with {y} if I do {x} of work",
        "over what distance does a force of {y} do {x} of work",
        "{x} of work with a force of {y}, [how far|what distance|how many meters]",
        "distance for {x} of work at {y}",
        "{x} of [energy|work] [is|was] spent [pushing|pulling] {thing} with {y}. [how far did it go|distance in m|over which way]",
        "d = W / F, W = {x}, F = {y}",
        "work {x}, force {y}: [distance|how far|way in m]",
        "with {x} I can push {thing} [how far|how many meters] if it takes {y}",
        "[how many meters|what way|how far] does {thing} move if {y} do {x} of work on it",
        "the work was {x} and the force {y}. [along what distance|over how many metres|how long was the way]",
        "[a force of|pushing with] {y} uses up {x} after how many meters",
    ), BODIES),
)  # fmt: skip


@family("physics", number=True)
def work_and_power(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(*WORKS))


WAVES = (
    Law("the wave equation", WAVELENGTH, WAVE_SPEED, FREQUENCY, "{x} / {y}",
        "speed {x} divided by frequency {y}", (
        "[what|which] wavelength does {thing} of {y} have at {x}",
        "[how long is|what is the length of] {thing} of {y} travelling at {x}",
        "wavelength [of|for] {y} at {x}",
        "{thing} [travels|moves] at {x} with a frequency of {y}. [what is its wavelength|wavelength]",
        "v / f for v = {x} and f = {y}",
        "lambda = v / f, v = {x}, f = {y}",
        "[how many meters|how long] is one wave of {thing} with {y} if it moves at {x}",
        "wavelength of {thing}: [speed|v] {x}, frequency {y}",
        "{y} at a [wave speed|speed] of {x}, [how long is the wave|wavelength in m|lambda]",
        "[distance between two crests|length of one wave|distance from crest to crest] for {thing} of {y} at {x}",
        "{thing} vibrates at {y} and spreads at {x}. [its wavelength|how long is one wave|wavelength?]",
        "[if|when] the speed is {x}, what wavelength belongs to {y}",
        "[sound|speed of sound] {x}, tone {y}: wavelength",
    ), ("a wave", "a sound wave", "a tone", "a sound", "a signal")),
    Law("the wave equation", FREQUENCY, WAVE_SPEED, WAVELENGTH, "{x} / {y}",
        "speed {x} divided by wavelength {y}", (
        "[what|which] frequency does {thing} {y} long have at {x}",
        "{thing} [travels|moves] at {x}, wavelength {y}. [what is its frequency|how many hertz]",
        "frequency [of|for] {thing} with wavelength {y} at {x}",
        "how many hertz is a wavelength of {y} at {x}",
        "f = v / lambda, v = {x}, lambda = {y}",
        "[pitch|frequency|vibrations per second] of {thing} [with|of] wavelength {y} and speed {x}",
        "wavelength {y}, speed {x}: [frequency|hertz|f]",
        "{thing} moves at {x} and its crests are {y} apart. [frequency|how many waves per second|hertz?]",
        "how often per second does {thing} of wavelength {y} swing at {x}",
        "what is the frequency when the wave is {y} long and runs at {x}",
        "[how many Hz|which frequency] belongs to a wavelength of {y} at {x}",
        "waves {y} apart arriving at {x}, [how many hertz|what frequency is that]",
    ), ("a wave", "a sound wave", "a water wave", "a signal")),
    Law("the wave equation", WAVE_SPEED, FREQUENCY, WAVELENGTH, "{x} * {y}",
        "frequency {x} times wavelength {y}", (
        "how fast [does|is] {thing} of {x} and {y} [travel|moving|going]",
        "{thing} has a frequency of {x} and is {y} long. [how fast is it|what is its speed|speed?]",
        "speed of {thing} with {x} and {y}",
        "v = f * lambda with f = {x} and lambda = {y}",
        "[speed|velocity] of {thing} [of|with] frequency {x} and wavelength {y}",
        "frequency {x}, wavelength {y}: [speed|how fast|v in m/s]",
        "[propagation speed|wave speed|phase velocity] for {x} and {y}",
        "{thing} swings at {x} and each wave measures {y}. [its speed|how quickly does it spread|speed in m/s]",
        "[how quickly|at what speed|how fast] does {thing} spread if f = {x} and lambda = {y}",
        "multiply {x} by {y}, how fast is the wave",
        "crests {y} apart pass at {x}, how fast is {thing}",
        "c = f times lambda: {x}, {y}",
    ), ("a wave", "a sound wave", "a water wave", "a wave on a string")),
)  # fmt: skip


@family("physics", number=True)
def wave_equation(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*WAVES)
    if law.target is WAVELENGTH:
        speed = draw.pick(343, 340, 1480, 330, draw.random.randint(5, 1500))
        return solve(draw, law, x=speed, y=draw.random.randint(20, 2000))
    return solve(draw, law)


PUSHES = (
    Law("p = m v", MOMENTUM, MASS, VELOCITY, "{x} * {y}", "mass {x} times velocity {y}", (
        "<find> the momentum of {thing} of {x} [moving |]at {y}",
        "{thing} [of|with a mass of] {x} moves at {y}. [what is its momentum|momentum?]",
        "[what|how much] momentum does {ax} object have at {y}",
        "momentum of {x} at {y}",
        "{x} moving with {y}, [momentum|what is p|what momentum]",
        "p = m v [with|for] m = {x}, v = {y}",
        "{thing} [weighing|with mass] {x} [drives|travels|rolls|goes] at {y}. [how much momentum|calculate p|momentum in kg m/s]",
        "[linear momentum|quantity of motion|momentum] of {x} [going|travelling|moving] [with|at] {y}",
        "[how big|how large] is the momentum of {thing} of {x} at {y}",
        "momentum[:| of|] mass {x}, velocity {y}",
        "[mass|m] {x}, [velocity|speed] {y}, [find|get|compute] p",
        "at {y}, {thing} of {x} has [what|how much] momentum",
        "[multiply|take] mass {x} and velocity {y} [for|to get] the momentum",
        "what impulse is needed to stop {thing} of {x} going at {y}",
        "which momentum [belongs to|has] {thing} with {x} and {y}",
        "if {thing} of {x} moves with a velocity of {y}, what's its momentum",
    ), VEHICLES),
    Law("Hooke's law", FORCE, SPRING, STRETCH, "{x} * {y}",
        "the spring constant {x} times the displacement {y}", (
        "[what force|how much force] stretches a spring of {x} by {y}",
        "a spring with k = {x} is [stretched|compressed|pulled] by {y}. [what force|how many newtons]",
        "[spring force|force of a spring] for {x} [and|at|stretched by] {y}",
        "how hard does a spring of {x} pull [back |]when stretched {y}",
        "F = kx with k = {x}, x = {y}",
        "[pull|stretch|extend] a spring of {x} by {y}[: what force|, how many newtons|, force needed]",
        "[how much force|how many newtons|what force] [is needed|do I need|does it take] to [stretch|compress|extend] a spring [by|] {y} [if|when] k = {x}",
        "[restoring force|spring force|force] of a spring with constant {x} at [an extension|a stretch|a displacement] of {y}",
        "Hooke: k {x}, x {y}, force",
        "a spring has a [stiffness|spring constant|spring rate] of {x}. I [pull it|push it|stretch it] {y}. [force in newtons|what force is that|how hard do I have to pull]",
        "stiffness {x}, extension {y}: [force|newtons|F]",
        "[spring constant|spring rate] {x}[: | - ]force [at|for] {y} of [extension|stretch|compression]",
        "compressing a spring ({x}) by {y} takes [what force|how many newtons]",
        "the [suspension|spring] is {x} stiff and gives way by {y}. how large is the force on it",
        "what does a spring scale with {x} show when it is stretched {y}, in newtons",
    )),
)  # fmt: skip


PUSHES_BACK = (
    Law("p = m v", VELOCITY, MOMENTUM, MASS, "{x} / {y}", "momentum {x} divided by mass {y}", (
        "{thing} of {y} has a momentum of {x}. [how fast is it|what is its velocity|velocity?]",
        "[what|which] velocity [gives {thing} of {y}|has {thing} of {y} with] a momentum of {x}",
        "v = p / m with p = {x}, m = {y}",
        "momentum {x}, mass {y}[: velocity|: how fast|, v]",
        "how fast must {y} move to have a momentum of {x}",
        "[velocity|speed] of {thing} ({y}) with p = {x}",
        "[from|given] the momentum {x} and the mass {y}, [get|find|compute] the velocity",
    ), VEHICLES),
    Law("p = m v", MASS, MOMENTUM, VELOCITY, "{x} / {y}", "momentum {x} divided by velocity {y}", (
        "{thing} at {y} has a momentum of {x}. [how heavy is it|what is its mass|mass?]",
        "[what|which] mass has a momentum of {x} at {y}",
        "m = p / v with p = {x}, v = {y}",
        "momentum {x}, velocity {y}[: mass|: how heavy|, m]",
        "how many kg has {thing} with p = {x} at {y}",
        "[from|given] the momentum {x} and the velocity {y}, [get|find|compute] the mass",
    ), VEHICLES),
    Law("Hooke's law", SPRING, FORCE._replace(high=900), STRETCH, "{x} / {y}",
        "the force {x} divided by the displacement {y}", (
        "a force of {x} stretches a spring by {y}. [what is its spring constant|spring constant?|how stiff is it]",
        "[spring constant|stiffness|k] of a spring that [gives way|stretches|is compressed] {y} under {x}",
        "how stiff is a spring if {x} [pull|stretch] it {y}",
        "k = F / x with F = {x}, x = {y}",
        "force {x}, extension {y}[: spring constant|, k in N/m|: stiffness]",
        "I hang {x} on a spring and it gets {y} longer. [find k|its spring constant|stiffness in N/m]",
        "which spring do I need so that {x} stretch it {y}, k please",
    )),
    Law("Hooke's law", STRETCH, FORCE._replace(high=300), SPRING, "{x} / {y}",
        "the force {x} divided by the spring constant {y}", (
        "how far does {x} stretch a spring of {y}",
        "a spring with k = {y} is pulled with {x}. [how far does it stretch|how much longer does it get|extension in m]",
        "[extension|stretch|compression] of a spring ({y}) under {x}",
        "x = F / k with F = {x}, k = {y}",
        "force {x}, spring constant {y}[: extension|: how far|, x in meters]",
        "I hang {x} on a spring of {y}. by how many meters does it get longer",
        "how much does a spring of {y} give way when {x} [push|press] on it",
    )),
)  # fmt: skip


@family("physics", number=True)
def momentum(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(PUSHES[0], PUSHES[0], PUSHES[0], *PUSHES_BACK[:2]))


@family("physics", number=True)
def hookes_law(draw: Draw) -> tuple[Item, ...]:
    return solve(draw, draw.pick(PUSHES[1], PUSHES[1], PUSHES[1], *PUSHES_BACK[2:]))


DENSE = (
    Law("the density formula", DENSITY, GRAMS, VOLUME, "{x} / {y}",
        "mass {x} divided by volume {y}", (
        "<find> the density of {thing} [of|with] {x} and {y}",
        "{thing} [weighs|has a mass of] {x} and [takes up|has a volume of|fills] {y}. "
        "[what is its density|density?|how dense is it]",
        "how dense is {thing} of {x} [in|with a volume of] {y}",
        "density of {x} in {y}",
        "{x} per {y}, what density",
        "m / V for m = {x} and V = {y}",
    ), ("a metal block", "a stone", "a liquid", "a cube", "a coin", "a piece of wood", "a sample")),
    Law("the density formula", GRAMS, DENSITY, VOLUME, "{x} * {y}",
        "density {x} times volume {y}", (
        "[how much|what] does {thing} of {y} weigh [at|with] a density of {x}",
        "how heavy is {y} of [material|something] with density {x}",
        "{thing} has density {x} and volume {y}. [what is its mass|how many grams|mass?]",
        "mass of {y} at {x}",
    ), ("a metal block", "a stone", "a liquid", "a cube", "a statue", "a sample")),
    Law("the density formula", VOLUME, GRAMS, DENSITY, "{x} / {y}",
        "mass {x} divided by density {y}", (
        "[what|how much] volume [does|do] {x} [take up|fill] at [a density of|] {y}",
        "{thing} weighs {x} and its density is {y}. [what is its volume|how big is it|volume?]",
        "volume of {x} at {y}",
        "how much space does {thing} of {x} need if its density is {y}",
    ), ("a metal block", "a stone", "a liquid", "a nugget", "a statue", "a sample")),
)  # fmt: skip


@family("physics", number=True)
def density(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(DENSE[0], *DENSE)
    if law.target is DENSITY:
        volume = VOLUME.value(draw)
        x = round(volume * draw.random.uniform(0.4, 20)) + 1
        return solve(draw, law, wishes=False, x=x, y=volume)
    return solve(draw, law, wishes=False)


# --- falling, heat, circuits, planets ---------------------------------------------------------

FALLERS = ("a ball", "a stone", "an apple", "a coin", "a phone", "a hammer", "a rock", "a brick", "a key",
           "a spoon", "a water balloon", "a tile", "a bottle", "a marble", "a wrench", "a watermelon", "a bolt", "an egg")  # fmt: skip
PLACES = ("a tower", "a roof", "a bridge", "a cliff", "a balcony", "a building", "a window",
          "a crane", "a ladder", "a wall", "a lighthouse", "a silo", "a mast", "a rock face", "a chimney", "a dam")  # fmt: skip


@family("physics", number=True)
def free_fall_time(draw: Draw) -> tuple[Item, ...]:
    height = HEIGHT.value(draw)
    prompt = draw.phrase(
        "how long does {t} [take|need] to fall {h}",
        "[how long|how many seconds] does it take [{t}|something|an object] to drop {h}",
        "{t} [is dropped|falls|drops] from {h}. [when does it hit the ground|how long does it fall]",
        "[free fall time|fall time|time of free fall|falling time] [from|for|over] {h}",
        "<find> the [time to fall|fall time for|time of a free fall from] {h}",
        "I drop {t} from {p} {h} high[, how long until it lands|. when does it land]",
        "[seconds|time] to fall from {h} [without air resistance|ignoring air|]",
        "{p} is {h} high. how [long|many seconds] does {t} fall [from it|from the top]",
        "h = {h}[, free fall|, falling from rest][: t = ?|, find t|. how long]",
        "after [how many seconds|what time] does {t} dropped from {h} [land|hit the floor]",
        "[seconds|time] until {t} [lands|hits the floor|is on the ground] from {h}",
        "{t} [slips|tumbles|is let go] from {p} at {h}. [seconds until impact|how long is it in the air|when is it down]",
        "[how much time|how many seconds] [passes|goes by|does {t} have] [before|until] it has fallen {h}",
        "[fall|falling|drop] from {h}: [how long|seconds|time|duration]",
        "[duration|length] of a free fall [of|over|from] {h}",
        "[drop height|height] {h}[: fall time|, time to fall|, how many seconds to the ground]",
        "if [I let|someone lets] {t} fall from {p} of {h}, [how long does it take|after how long is it down]",
        "sqrt(2h/g) for h = {h}",
        "t = sqrt(2 h / g), h = {h}",
        "how [quickly|soon] is {t} down [when dropped|if it falls] from {h}", "how [quickly|soon] does {t} reach the ground [when dropped|if it falls] from {h}",
        "[neglecting|without] [air resistance|drag], how long does a fall of {h} last",
        "from {h} up, {t} needs [how many seconds|how long] to [reach the ground|come down]",
        "[an apple|a flowerpot|a phone] falls off {p} {h} above the street, when does it hit",
        "[how long|how many seconds] would I be in the air [jumping|falling] from {h}",
        "dropped from rest, {h}, g 9.81, time",
        "free fall {h} time",
        "I want to know how long {t} falls from {h}",
        h=with_unit(draw, height, HEIGHT.units), t=draw.pick(*FALLERS), p=draw.pick(*PLACES),
    )  # fmt: skip
    code = f"result = round((2 * {height} / 9.81) ** 0.5, 4)\nprint(result)"
    think = f"Falling {height} m takes the square root of 2 times {height} over 9.81."
    return ask(prompt, code, "It falls for **{out} seconds**.", think=think)


@family("physics", number=True)
def free_fall_speed(draw: Draw) -> tuple[Item, ...]:
    height = HEIGHT.value(draw)
    if draw.chance(0.2):
        return _fall_in_kmh(draw, height)
    prompt = draw.phrase(
        "how fast is {t} [after falling|after a fall of|when it has fallen] {h}",
        "[at what speed|how fast|with what speed] does {t} dropped from {h} hit the ground",
        "{t} [is dropped|falls|drops] from {h}. [what is its impact speed|how fast does it land]",
        "[impact speed|impact velocity|final speed|landing speed] [from|for|of a fall from] {h}",
        "<find> the [impact speed|final velocity|speed at the ground] of {t} falling {h}",
        "I drop {t} from {p} {h} high[, how fast is it at the bottom|. impact speed?]",
        "free fall from {h}[: what speed|, how fast at the end|, final velocity]",
        "what speed does {t} reach [falling|when it falls] {h}",
        "{p} is {h} high. how fast is {t} when it hits the ground",
        "falling {h} from rest, [what is v|find v|how many m/s at the end]",
        "{t} [slips|tumbles|is let go] from {p} at {h}. [speed at the bottom|how fast does it hit|landing speed]",
        "[v at the ground|velocity at impact|speed on impact|speed just before landing] after [falling |]{h}",
        "how [quick|fast] is {t} [at the end of|at the bottom after|down there after] a drop of {h}",
        "[neglecting|without] [air resistance|drag], what [speed|velocity] does {t} have after {h}",
        "drop height {h}[: speed|: impact velocity|, how fast at the ground|, end speed]",
        "sqrt(2gh) for h = {h}",
        "v = sqrt(2 g h), h = {h}",
        "from {h} up, {t} lands [with what speed|how fast|at how many m/s]",
        "what speed do you reach [by|after] falling {h} [freely|in free fall]",
        "if {t} falls {h}, [with what velocity|at how many meters per second] does it land",
        "[how hard|with how many m/s] does {t} hit the ground from {h}",
        "the speed of {t} dropped from {p} of {h} when it [arrives|gets down|touches the ground]",
        "dropped from rest, {h}, g 9.81, final speed",
        "if I jump off {p} from {h}, how fast am I [at the bottom|when I land] in m/s",
        "free fall {h} [impact |final ]speed",
        "I want to know how fast {t} is after falling {h}",
        h=with_unit(draw, height, HEIGHT.units), t=draw.pick(*FALLERS), p=draw.pick(*PLACES),
    )  # fmt: skip
    code = f"result = round((2 * 9.81 * {height}) ** 0.5, 4)\nprint(result)"
    think = f"The speed after {height} m is the square root of 2 times 9.81 times {height}."
    return ask(prompt, code, "It hits the ground at **{out} m/s**.", think=think)


def _fall_in_kmh(draw: Draw, height: float) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "how fast in {u} is {t} [after falling|after a fall of|when it has fallen] {h}",
        "[impact speed|speed at the ground|landing speed|final speed] in {u} [from|for|after a fall of] {h}",
        "{t} [is dropped|falls|drops] from {h}. [how many {u} at the bottom|speed in {u}|with how many {u} does it land]",
        "<find> the [impact|landing|final] speed in {u} of {t} falling {h}",
        "how many {u} does {t} [reach|have|do] [after|in] a free fall of {h}",
        "{p} is {h} high. {t} falls off. [give the speed at the ground in {u}|with what speed in {u} does it hit the street]",
        "falling {h} from rest, speed in {u}",
        "[in|as] {u}: speed of {t} after dropping {h}",
        "if I jump from {h}, with how many {u} do I hit the water",
        "drop of {h}[, speed in {u}|: {u} at impact|, how many {u}]",
        h=with_unit(draw, height, HEIGHT.units), t=draw.pick(*FALLERS), p=draw.pick(*PLACES),
        u=draw.pick("km/h", "km/h", "kph", "kilometers per hour"),
    )  # fmt: skip
    code = f"result = round((2 * 9.81 * {height}) ** 0.5 * 3.6, 4)\nprint(result)"
    think = f"The square root of 2 times 9.81 times {height} is in m/s; times 3.6 in km/h."
    return ask(prompt, code, "It hits the ground at **{out} km/h**.", think=think)


@family("physics", number=True)
def free_fall_height(draw: Draw) -> tuple[Item, ...]:
    time = draw.pick(draw.integer(2, 12), small(draw, 0.5, 9.0, 1))
    prompt = draw.phrase(
        "how far does {t} fall in {s}",
        "[how deep|how far|what distance] does [{t}|something|an object] drop in {s}",
        "{t} falls for {s}. [how high was it|how far did it fall|from what height was it dropped]",
        "[free fall distance|fall distance|drop height] [after|in|for] {s}",
        "<find> the [distance|height] [of a free fall of|fallen in] {s}",
        "I drop {t} into a well and it hits the bottom after {s}[, how deep is it|. how deep is the well]",
        "{t} dropped from {p} lands after {s}. how high is [it|the drop]",
        "{s} of free fall[, how many meters|: what distance|, how far is that]",
        "t = {s}, free fall from rest, [find h|what is the height|h = ?]",
        "how [high|tall] is {p} if {t} [needs|takes] {s} to [fall down|reach the ground]",
        "[distance|way|meters] fallen [in|after|during] {s} [from rest|of free fall|]",
        "[depth|height] for a fall time of {s}",
        "{t} needs {s} to [hit the ground|reach the bottom|come down]. [what height|how many meters is that|from how high did it fall]",
        "I count {s} until {t} [hits the water|lands|hits the bottom]. [how deep is it|how far down is that|what height]",
        "[how many meters|how many metres|how much way] [in|during|after] {s} of free fall",
        "fall time {s}[: height|: distance|, how high|, drop in m]",
        "g t^2 / 2 with t = {s}",
        "h = 1/2 g t^2, t = {s}",
        "{s} in free fall means what distance",
        "[if|when] {t} falls for {s}[ without air resistance|], what distance [does it cover|is behind it]",
        "what is the height of {p} from which {t} falls {s}",
        "dropped from rest, {s} in the air, g 9.81, distance",
        "[a skydiver|a stone|an acorn] falls freely for {s}. [way|meters fallen|distance covered]",
        "free fall {s} distance",
        "I want to know how far {t} falls in {s}",
        s=with_unit(draw, time, TIME.units), t=draw.pick(*FALLERS), p=draw.pick(*PLACES),
    )  # fmt: skip
    code = f"result = round(9.81 * {time} ** 2 / 2, 4)\nprint(result)"
    think = f"The fall in {time} seconds is 9.81 times {time} squared over 2."
    return ask(prompt, code, "It falls **{out} m**.", think=think)


@family("physics", number=True)
def speeding_up(draw: Draw) -> tuple[Item, ...]:
    """Acceleration from two speeds and a time, in m/s or km/h."""
    start, end = draw.pick(0, 0, draw.integer(1, 30)), draw.integer(31, 130)
    seconds = draw.pick(draw.integer(2, 30), small(draw, 2.5, 15.0, 1))
    unit, spoken = draw.pick(("m/s", "meters per second"), ("km/h", "kilometers per hour"))
    prompt = draw.phrase(
        "[what is the acceleration|acceleration] from {a} to {b} [{u}|{w}] in {s}",
        "{thing} [accelerates|speeds up|goes] from {a} to {b} {u} in {s}. "
        "[what is its acceleration|acceleration in m/s^2?|find the acceleration]",
        "how [strongly|much] does {thing} accelerate going from {a} to {b} {u} in {s}",
        "<find> the [average |]acceleration: {a} {u} to {b} {u}, {s}",
        "{a} to {b} {u} in {s}[, what acceleration is that|: acceleration|, acceleration please]",
        "initial speed {a} {u}, final speed {b} {u}, time {s}. [find a|acceleration|what is a]",
        "in {s} the speed [rises|grows|climbs] from {a} {u} to {b} {u}, what is the acceleration",
        "{thing} needs {s} from {a} to {b} {u}[. acceleration?|, what is the acceleration]",
        "average acceleration of {thing} [from|going from] {a} to {b} {w} in {s}",
        "[given|with] v0 = {a} {u}, v = {b} {u} and t = {s}, [find|compute] the acceleration",
        "[rate of acceleration|acceleration] if the speed [goes|changes|rises] from {a} to {b} {u} [within|in|over] {s}",
        "{thing} [gets|goes] faster, from {a} {u} to {b} {u}, [taking|and needs|within] {s}. [a = ?|what is a|acceleration in m/s^2]",
        "how many m/s^2 [is|are] {a} to {b} {u} in {s}",
        "[speed change|delta v] from {a} to {b} {u}, [time|duration] {s}: acceleration",
        "v1 = {a} {u}, v2 = {b} {u}, t = {s}: a",
        "[average|mean] acceleration, {a} {w} to {b} {w}, {s}",
        "it takes {thing} {s} to get from {a} to {b} {w}. [how strong is the acceleration|find its acceleration|what is the acceleration in m/s^2]",
        "a = (v - u) / t [with|for] u = {a} {u}, v = {b} {u}, t = {s}",
        "starting at {a} {u} and ending at {b} {u} after {s}, {thing} has what acceleration",
        "[compute|calculate] a for {thing} going {a} {u} at first and {b} {u} after {s}",
        "my speed was {a} {u} and {s} later {b} {u}. [my acceleration|how much did I accelerate|what was the acceleration]",
        "acceleration {a} to {b} {u} in {s}",
        "I want to know the acceleration of {thing}: from {a} to {b} {u} it takes {s}",
        a=start, b=end, u=unit, w=spoken, s=with_unit(draw, seconds, TIME.units),
        thing=draw.pick(*VEHICLES[:6]),
    )  # fmt: skip
    factor, hint = (" / 3.6", ", and km/h over 3.6 is m/s") if unit == "km/h" else ("", "")
    code = f"result = round(({end} - {start}){factor} / {seconds}, 4)\nprint(result)"
    think = f"The change from {start} to {end} divided by {seconds} seconds{hint}."
    return ask(prompt, code, "The acceleration is **{out} m/s²**.", think=think)


HEATED = [("water", 4.186), ("aluminum", 0.897), ("copper", 0.385), ("iron", 0.449),
          ("oil", 2.0), ("ice", 2.09), ("glass", 0.84), ("lead", 0.129)]  # fmt: skip


@family("physics", number=True)
def heat_energy(draw: Draw) -> tuple[Item, ...]:
    name, capacity = draw.pick(("water", 4.186), *HEATED)
    mass, start = number(draw, 1, 80), draw.integer(5, 30)
    end = draw.integer(start + 5, 98)
    if name == "ice":
        start, end = -draw.integer(15, 40), -draw.integer(1, 10)
    told = "" if name == "water" and draw.chance(0.6) else f" (c = {capacity} kJ/(kg K))"
    prompt = draw.phrase(
        "how much [heat|energy|heat energy] [is needed|does it take|do I need] to [heat|warm] "
        "{m} of {n}{c} from {a} to {b} [°C|degrees|degrees Celsius|C]",
        "<find> the [heat|energy|heat energy] to [heat|warm up|bring] {m} of {n}{c} from {a} to {b} °C",
        "[heating|warming] {m} of {n}{c} from {a}°C to {b}°C[: how many kJ|, how much energy]",
        "{m} of {n}{c}, {a} to {b} degrees[, how much heat|: energy in kJ|. how many kilojoules]",
        "energy to [raise|bring] {m} of {n}{c} from {a} °C to {b} °C",
        "I want to [heat|warm] {m} of {n}{c} from {a} to {b} degrees. how much energy is that",
        "how many [kJ|kilojoules] [to heat|for heating|warm] {m} of {n}{c} from {a} to {b} °C",
        "Q = m c dT for {m} of {n}{c}, [from |]{a} to {b} °C",
        "[heat|energy] [input|demand|required|needed] for [warming|heating] {m} of {n}{c} from {a} to {b} °C",
        "[thermal energy|heat] that {m} of {n}{c} [takes up|absorbs|needs] [going|warming] from {a} °C to {b} °C",
        "I [put|have] {m} of {n}{c} at {a} °C on the stove and want {b} °C. [how many kJ|heat needed in kJ|energy in kilojoules]",
        "{n}{c}: mass {m}, [start|initial temperature] {a} °C, [end|final temperature] {b} °C. [heat|Q in kJ|heat in kJ]",
        "how many kilojoules [raise|bring|take] {m} of {n}{c} from {a} to {b} degrees",
        "[to get|to bring|for] {m} of {n}{c} from {a} °C to {b} °C[, how much heat must I add| I need how many kJ|, what heat]",
        "temperature of {m} of {n}{c} goes from {a} to {b} °C, [which|what|how much] heat is that",
        "[calorimetry|heat]: {m} {n}{c}, {a} °C -> {b} °C",
        "what [does it take in kJ|energy in kJ does it take] to heat {m} of {n}{c} from {a} to {b} °C",
        "c m dT: {n}{c}, {m}, {a} to {b} °C",
        "the heat in kJ for {m} of {n}{c} between {a} and {b} °C",
        "I want to know the heat for {m} of {n}{c} from {a} to {b} °C",
        "heat {m} {n}{c} {a} to {b} °C kJ",
        m=with_unit(draw, mass, MASS.units), n=name, a=start, b=end, c=told,
    )  # fmt: skip
    minus = f"({start})" if start < 0 else f"{start}"
    code = f"result = round({mass} * {capacity} * ({end} - {minus}), 4)\nprint(result)"
    think = f"Heat is mass {mass} times {capacity} for {name} times the change {start} to {end}."
    return ask(prompt, code, "It takes **{out} kJ**.", think=think)


@family("physics", number=True)
def resistor_network(draw: Draw) -> tuple[Item, ...]:
    values = [
        draw.pick(10, 22, 47, 100, 220, 330, 470, 1000, draw.random.randint(2, 900))
        for _ in range(draw.random.randint(2, 4))
    ]
    series = draw.chance(0.4)
    ohms = draw.pick("", "", " ohms")
    text = f"{ohms}, ".join(map(str, values[:-1])) + f"{ohms} and {values[-1]}"
    if draw.chance(0.15):
        return _equal_resistors(draw, values[0], "series" if series else "parallel")
    prompt = draw.phrase(
        "<find> the [total|combined|equivalent] resistance of {v} [ohm|ohms|Ω] in {k}",
        "resistors of {v} ohms in {k}[, what is the total|: total resistance|]",
        "{v} [ohm|Ω|ohms] in {k}",
        "I [connect|wire|have] [resistors of|] {v} ohms in {k}. [what do I get|total resistance?]",
        "[total|equivalent|replacement] resistance, {k}: {v} [ohms|Ω]",
        "what single resistor replaces {v} ohms in {k}",
        "{k} [circuit|connection] of {v} ohms, [what is the resistance|find R|how many ohms]",
        "how many ohms [are|do I have with] {v} ohm resistors in {k}",
        "combine {v} ohms in {k}",
        "[sum up|calculate] the [overall|total|effective] resistance of {v} [ohms|Ω], all in {k}",
        "R total for {v} [ohm|Ω|ohms] [connected|wired|put] in {k}",
        "[which|what] [resistance|resistor] is {v} ohms in {k} [equal to|equivalent to|the same as]",
        "in {k}: {v} [ohms|Ω]. [what is the result|resulting resistance|total]",
        "resistors {v} ohms, [all |]{k}[: equivalent|, overall resistance|. what does the meter show]",
        "if I [solder|connect|hook up|wire] {v} ohms in {k}, [what resistance do I measure|what is the overall resistance|how many ohms is that]",
        "[effective|resulting|net|overall] resistance of {v} ohm resistors wired in {k}",
        "an ohmmeter across {v} ohms in {k} [shows|reads] what",
        "[total |]{k} resistance of {v} ohms",
        "[simplify|reduce] a {k} circuit of {v} ohms to one resistor",
        "my board has {v} ohms in {k}. what do they [make|come to|act like] together",
        "I need to know what {v} ohms in {k} [come to|add up to|are together]",
        "{v}, ohms, {k}: Rtotal",
        "{v} ohm {k} total resistance",
        "I want to know what {v} ohms make in {k}",
        v=text, k="series" if series else "parallel",
    )  # fmt: skip
    code = f"values = {values}\nresult = round(sum(values), 4)\nprint(result)"
    think = f"In series the resistances {text} add up."
    if not series:
        code = (
            f"values = {values}\nresult = round(1 / sum(1 / r for r in values), 4)\nprint(result)"
        )
        think = f"In parallel the inverses of {text} add up."
    return ask(prompt, code, "The total resistance is **{out} ohms**.", think=think)


def _equal_resistors(draw: Draw, value: int, kind: str) -> tuple[Item, ...]:
    count = draw.random.randint(2, 12)
    words = (
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    )
    prompt = draw.phrase(
        "<find> the [total|equivalent|combined|overall] resistance of {c} [equal|identical|] resistors of {v} ohms in {k}",
        "{c} {v} ohm resistors in {k}[: total|, what is the resistance|. how many ohms|]",
        "{c} [equal|identical] resistors, {v} [ohms|Ω] each, [are|are connected|are wired] in {k}. [total resistance|what do I measure|what resistance is that]",
        "I [connect|solder|put] {c} resistors of {v} ohms each in {k}. [what do I get|what is the result|total?]",
        "what [do|does] {c} times {v} ohms in {k} [make|give|come to]",
        "how many ohms [have|are|make] {c} [of the same|equal] resistors in {k} if each has {v} ohms",
        "each resistor is {v} ohms and there are {c} of them in {k}[, so the total is|. the total resistance is|. equivalent resistance]",
        "{c} x {v} [Ω|ohm] {k}",
        "{k} [circuit|connection|bank] of {c} resistors with {v} ohms [each|apiece], [equivalent|total|what is R]",
        c=draw.pick(count, count, words[count - 2]), v=value, k=kind,
    )  # fmt: skip
    formula, think = (
        (f"{count} * {value}", f"In series {count} times {value} add up.")
        if kind == "series"
        else (
            f"{value} / {count}",
            f"In parallel {count} equal resistors have {value} over {count}.",
        )
    )
    code = f"result = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, "The total resistance is **{out} ohms**.", think=think)


GRAVITY = {"the Moon": 1.62, "Mars": 3.71, "Jupiter": 24.79, "Venus": 8.87, "Saturn": 10.44,
           "Mercury": 3.7, "Earth": 9.81, "Neptune": 11.15, "Uranus": 8.69}  # fmt: skip


@family("physics", number=True)
def weight_on_planet(draw: Draw) -> tuple[Item, ...]:
    planet = draw.pick(*GRAVITY)
    mass = number(draw, 1, 500)
    prompt = draw.phrase(
        "<find> the weight of {m} on {p} [in newtons|in newton|]",
        "[how much|what] does {m} weigh on {p} [in newtons|in N|]",
        "weight [in newtons |]of {thing} of {m} on {p}",
        "what [force of gravity|gravitational force|weight force] acts on {m} on {p}",
        "{thing} has a mass of {m}. [how heavy is it on {p}|what is its weight on {p}]",
        "[gravity|weight|force of gravity] on {p} for {m}",
        "on {p}, how [many newtons|heavy] is {m}",
        "[if I had|with] a mass of {m}, what would I weigh on {p} in newtons",
        "{m} on {p}[: weight|, weight in N|, how many newtons]",
        "how strongly does {p} pull on {thing} of {m} [at its surface|]",
        "[how many newtons pull|what force pulls|how much force pulls] {m} down on {p}",
        "[gravity on {p} pulls|the ground on {p} holds|{p} attracts] {m} with how many newtons",
        "mass {m}, [place|planet|location] {p}: weight [in N|in newtons|force]",
        "{p}: weight of {m} in newtons",
        "[gravitational pull|gravitational force|weight force] on {thing} of {m} on {p}",
        "an astronaut [takes|carries|brings] {thing} of {m} to {p}. [what does it weigh there in newtons|weight there|force of gravity there]",
        "[weight force|weight] = m g on {p} for {m}",
        "[suppose|imagine] {thing} of {m} [lies|stands|lands] on {p}, [what is its weight in N|how many newtons does it weigh]",
        "on the surface of {p}, {m} [weigh|weighs] how many newtons",
        "what would {thing} with mass {m} weigh [on|if it were on] {p}, in newtons",
        "how [strong|large|big] is the [weight|force of gravity] of {m} on {p}",
        "F = m g for {m} on {p}",
        "how much force does {p} exert on {m}",
        "a robot of {m} lands on {p}. [its weight in newtons|what does it weigh there in N|weight force]",
        "weight {m} {p} newtons",
        "I want to know the weight in newtons of {m} on {p}",
        m=with_unit(draw, mass, MASS.units), p=planet, thing=draw.pick(*BODIES),
    )  # fmt: skip
    code = f"result = round({mass} * {GRAVITY[planet]}, 4)\nprint(result)"
    think = f"Weight is mass {mass} times gravity, {GRAVITY[planet]} m/s² on {planet}."
    return ask(prompt, code, f"On {planet} it weighs **{{out}} N**.", think=think)


@family("physics", number=True)
def pendulum(draw: Draw) -> tuple[Item, ...]:
    if draw.chance(0.25):
        return _pendulum_length(draw)
    length = draw.pick(draw.integer(1, 25), small(draw, 0.1, 4.0))
    prompt = draw.phrase(
        "<find> the period of a pendulum [of|of length|with a length of] {h}",
        "how long does [one swing|a full swing|one oscillation] of a {raw} m pendulum take",
        "a pendulum is {h} long. [what is its period|how long is one swing|period?]",
        "period of a [simple |]pendulum, [length|l =|L =] {h}",
        "[pendulum|simple pendulum][ of|,] {h}: [period|swing time|T = ?|what is T]",
        "[what|which] period does a pendulum [{h} long|with {h} string] have",
        "a [weight|ball|mass] swings on a string of {h}. how [long|many seconds] per swing",
        "how many seconds does a [swing|pendulum] of {h} need [back and forth|for one period]",
        "oscillation [time|period] of a {raw} m pendulum",
        "T = 2 pi sqrt(L/g) [with|for] L = {h}",
        "[swing|oscillation] [time|duration] of a [pendulum|string pendulum] [with|of] {h}",
        "[string|thread|rope] length {h}: [period|how long is one swing|T]",
        "a [swing|wrecking ball|clock pendulum|lamp] hangs on {h} of [rope|cable|wire]. [its period|how long does one full swing take|time for one oscillation]",
        "how [slowly|quickly|fast] does a pendulum of {h} swing, seconds per period",
        "[seconds|time] for [one full swing|one oscillation|back and forth] of a {raw} m pendulum",
        "if the pendulum is {h} long, [what is T|how many seconds does one period last|when is it back]",
        "L = {h}, simple pendulum: T",
        "a child sits on a swing {h} long, how long is one swing back and forth",
        "what period [should|will] a {raw} m pendulum have on earth",
        "time until a pendulum of {h} is back [where it started|at its starting point]",
        "[what is|find] the period in seconds: string {h}, small swings",
        "how long for a pendulum of {h} to swing there and back",
        "pendulum length {h} period",
        "I want to know how long one full swing takes, the pendulum is {h} long",
        h=with_unit(draw, length, HEIGHT.units), raw=length,
    )  # fmt: skip
    prompt = re.sub(r"\b([Aa]) (?=8|1[18] )", r"\1n ", prompt)
    code = f"import math\nresult = round(2 * math.pi * ({length} / 9.81) ** 0.5, 4)\nprint(result)"
    think = f"The period is 2 pi times the square root of {length} over 9.81."
    return ask(prompt, code, "The period is **{out} seconds**.", think=think)


def _pendulum_length(draw: Draw) -> tuple[Item, ...]:
    """The other direction: how long it must be for a period."""
    period = draw.pick(draw.integer(1, 12), small(draw, 0.4, 9.0, 1))
    prompt = draw.phrase(
        "<find> the length of a [simple |]pendulum with [a period of|period|T =] {s}",
        "how long must [a|my] pendulum [be|hang] [for|to have] a period of {s}",
        "a pendulum has a period of {s}. [how long is it|what is its length|length in meters]",
        "[what|which] length [gives a pendulum|has a pendulum with] a period of {s}",
        "L from T = {s}, simple pendulum",
        "a swing needs {s} back and forth. [how long is the rope|length of the rope|how many meters of rope]",
        "[pendulum|simple pendulum], T = {s}[, find L|: length|. how long is the string]",
        "I want a pendulum that [takes|needs] {s} per full swing, how long should [the string|it] be",
        "length of a pendulum whose full swing [takes|lasts] {s}",
        "period {s}[: pendulum length|, length of the pendulum in m]",
        s=with_unit(draw, period, TIME.units),
    )  # fmt: skip
    code = f"import math\nresult = round(9.81 * ({period} / (2 * math.pi)) ** 2, 4)\nprint(result)"
    think = f"The length is 9.81 times the square of {period} over 2 pi."
    return ask(prompt, code, "The pendulum is **{out} m** long.", think=think)


MEASURED = (
    ("voltage", "current", "/", "resistance", "ohms"), ("force", "mass", "/", "acceleration", "m/s²"),
    ("voltage", "current", "*", "power", "W"), ("mass", "velocity", "*", "momentum", "kg m/s"),
    ("force", "distance", "*", "work", "J"), ("force", "area", "/", "pressure", "Pa"),
    ("energy", "seconds", "/", "power", "W"), ("distance", "seconds", "/", "speed", "m/s"),
)  # fmt: skip


@family("physics", number=True)
def measured_variables(draw: Draw) -> tuple[Item, ...]:
    """The person has set two variables; the formula is asked for."""
    first, second, sign, target, unit = draw.pick(*MEASURED)
    cell = Cell(f"{first} = {number(draw, 10, 900)}\n{second} = {number(draw, 2, 60)}")
    prompt = draw.phrase(
        "<find> the {t} from [my|these|the] [values|variables|measurements]",
        "[use|take] {a} and {b} [to get|to compute|and compute|for] the {t}",
        "I [set|defined|stored] {a} and {b}[, what is the|. find the|. now the] {t}",
        "what {t} [do I get|follows|results] from {a} and {b}",
        "{t} from {a} and {b}",
        "[with|given] my {a} and {b}, [what is|how large is|calculate] the {t}",
        "now [compute|calculate|work out|get] the {t} [from those|from these two|]",
        "the {t} [please|] for the {a} and {b} above",
        "[work|figure] out the {t} [using|with|from] {a} and {b}",
        "{t}: use {a} and {b}",
        "[both|the two] values are [set|stored|there]. [what is the|give me the|I want the] {t}",
        "{a} and {b} are [defined|given|in the shell|known], [so what is the|what {t} follows from them, that is the|find the] {t}",
        "[can you|please] get the {t} out of {a} and {b}",
        "how [big|large|high] is the {t} [with|for] [this|my|the] {a} and {b}",
        "[what|which] {t} does that [make|give], with {a} and {b} [as above|as set|]",
        "I need the {t} that belongs to {a} and {b}",
        "combine {a} and {b} into the {t}",
        "[take|read] the variables {a} and {b} and [tell me|print|return] the {t}",
        "[my|the] {a} and {b} [give|mean|imply] what {t}",
        "{t} = ? [use|with|from] {a} and {b}",
        "please use what I stored, {a} and {b}, and give the {t}",
        a=first, b=second, t=target,
    )  # fmt: skip
    code = f"result = round({first} {sign} {second}, 4)\nprint(result)"
    word = "times" if sign == "*" else "divided by"
    think = f"The {target} is {first} {word} {second}, which are in the shell."
    return (cell, Ask(prompt, (Step(code, think),), f"The {target} is **{{out}} {unit}**."))


# --- money ------------------------------------------------------------------------------------


class Money:
    """One way to write amounts, kept for a whole question and its answer."""

    def __init__(self, draw: Draw) -> None:
        self.form = draw.pick(
            "${}",
            "${}",
            "${}",
            "{}",
            "{}",
            "{} dollars",
            "{} euros",
            "€{}",
            "{} €",
            "£{}",
            "{} USD",
        )
        self.comma = draw.chance(0.25)
        self.kilo = draw.chance(0.15)
        self.out = "**" + self.form.format("{out}") + "**"

    def said(self, value: float | str) -> str:
        if self.kilo and isinstance(value, int) and value and value % 1000 == 0:
            return self.form.format(f"{value // 1000}k")
        text = f"{value:,}" if self.comma and isinstance(value, int) else str(value)
        return self.form.format(text)


def price(draw: Draw, low: int, high: int) -> str:
    """A price as it stands on a tag, and in the code."""
    if draw.chance(0.45):
        return str(draw.random.randint(low, high))
    cents = draw.pick(99, 49, 95, 50, 90, draw.random.randint(10, 99))
    return f"{draw.random.randint(low, high - 1)}.{cents}"


def sum_of_money(draw: Draw, low: int, high: int) -> int:
    """Mostly a round sum."""
    value = draw.integer(low, high)
    digits = len(str(value))
    return max(low, round(value, draw.pick(0, 1 - digits, 2 - digits, 2 - digits)))


def plural(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


RATES = (1, 1.5, 2, 2.5, 3, 3.2, 3.5, 4, 4.25, 4.5, 5, 5.5, 6, 6.9, 7, 7.5, 8, 9.5, 10, 12)


@family("finance", number=True)
def simple_interest(draw: Draw) -> tuple[Item, ...]:
    money, start = Money(draw), sum_of_money(draw, 100, 50000)
    rate, years = draw.pick(*RATES), draw.integer(1, 20)
    values = {"s": money.said(start), "r": rate, "y": plural(years, "year"), "c": "%"}
    values["c"] = draw.pick("%", "%", " percent")
    if draw.chance(0.6):
        prompt = draw.phrase(
            "<find> the simple interest on {s} at {r}{c} for {y}",
            "simple interest[: |, | for ]{s}, {r}{c}, {y}",
            "how much simple interest [does|do] {s} [earn|bring|yield] at {r}{c} [over|in] {y}",
            "I lend {s} at {r}{c} simple interest[ for|,] {y}. how much interest do I get",
            "principal {s}, rate {r}{c}, time {y}. [find the simple interest|simple interest?]",
            "interest [without compounding|not compounded] on {s} for {y} at {r}{c}",
            "{s} at {r}{c} simple interest for {y}, [how much interest|what is the interest]",
            "what interest is due on {s} after {y} at {r}{c} [simple interest|simple] a year",
            "after {y} at {r}{c} simple, how much interest on {s}",
            **values,
        )
        code = f"result = round({start} * {rate} / 100 * {years}, 2)\nprint(result)"
        think = f"Simple interest is {start} times {rate}% times {years} years."
        return ask(prompt, code, f"The simple interest is {money.out}.", think=think)
    prompt = draw.phrase(
        "<find> the [total|total amount|final amount] of {s} after {y} at {r}{c} simple interest",
        "I borrow {s} at {r}{c} simple interest for {y}. [what do I pay back|how much do I owe]",
        "[amount|total] with simple interest: {s}, {r}{c}, {y}",
        "what do {s} grow to in {y} with {r}{c} simple interest",
        "{s} plus {r}{c} simple interest for {y}, [what is the total|how much in total]",
        "value of {s} after {y} with {r}{c} [non-compounding|simple] interest",
        "{y}, {r}{c} simple interest, {s} at the start: [how much at the end|final balance]",
        "how much must be [repaid|paid back] for {s} at {r}{c} simple interest after {y}",
        **values,
    )
    code = f"result = round({start} * (1 + {rate} / 100 * {years}), 2)\nprint(result)"
    think = f"Add simple interest: {rate}% of {start} for each of {years} years."
    return ask(prompt, code, f"The total is {money.out}.", think=think)


@family("finance", number=True)
def loan_payment(draw: Draw) -> tuple[Item, ...]:
    money, rate = Money(draw), draw.pick(*RATES)
    car = draw.chance(0.5)
    loan = sum_of_money(draw, 1000, 60000) if car else draw.random.randint(8, 90) * 10000
    years = draw.integer(1, 8) if car else draw.pick(10, 15, 20, 25, 30)
    kind = draw.pick("car loan", "loan", "personal loan", "student loan", "credit")
    kind = kind if car else draw.pick("mortgage", "home loan", "loan", "house loan")
    values = {"s": money.said(loan), "r": rate, "y": plural(years, "year"), "k": kind,
              "c": draw.pick("%", "%", " percent")}  # fmt: skip
    prompt = draw.phrase(
        "<find> the [monthly payment|monthly rate|monthly installment] [on|for] a {k} of {s} "
        "at {r}{c} over {y}",
        "{k} of {s} at {r}{c} [for|over] {y}[, monthly payment|: how much per month|]",
        "I [borrow|take out|need] {s} at {r}{c} for {y}. [what do I pay each month|monthly payment?]",
        "how much [per month|a month|each month] for a {k} of {s}, {r}{c}, {y}",
        "what are the [monthly payments|installments|monthly costs] of a {s} {k} at {r}{c} for {y}",
        "[monthly payment|payment per month|EMI]: {s}, {r}{c}, {y}",
        "we want a {k} of {s} with {y} to pay it back at {r}{c}. what is the monthly payment",
        "my bank offers {s} at {r}{c} interest over {y}, how much do I pay [monthly|per month]",
        "[principal|amount] {s}, [annual rate|interest] {r}{c}, [term|duration] {y}: [payment|monthly]",
        "pay back {s} in {y} at {r}{c} a year, [how much monthly|what is the monthly amount]",
        "[how high|how big|how large] [is|will be] the [monthly payment|monthly rate|installment] [for|on] a {k} of {s}, {y} at {r}{c}",
        "{k}: [amount|principal] {s}, [rate|interest] {r}{c} a year, [runs|term] {y}[. monthly payment|. what do I pay each month|: monthly]",
        "[if I borrow|borrowing|when I take] {s} [at|with] {r}{c} [annual interest|a year|interest] and [pay it back|repay it] [over|in] {y}, [what is each monthly payment|what is due every month|how much a month]",
        "PMT for {s} at {r}{c} [annual|yearly] over {y}, [monthly payments|paid monthly]",
        "[loan|mortgage] calculator: {s}, {r}{c}, {y}, monthly payment",
        "what [will|would] a {s} {k} [cost me|cost] [every month|per month|monthly] [at|with] {r}{c} and {y}",
        "the bank lends me {s} for {y} at {r}{c} [a year|per annum|per year]. [monthly amount|what leaves my account each month|how much is the monthly payment]",
        "annuity [payment|loan]: {s}, {r}{c}, {y}, [per month|monthly]",
        "[calculate|get|compute] the monthly [repayment|payment|burden] of a {k}: {s}, {y}, {r}{c}",
        "to pay off {s} in {y} at {r}{c} I [must|have to|need to] pay how much [a month|each month|monthly]",
        "[repayment|instalment] [each month|per month] for {s} [borrowed|financed] at {r}{c} [over|during] {y}",
        "can I afford a {k} of {s}? {r}{c}, {y}, [what is it per month|tell me the monthly payment]",
        "we [borrow|finance] {s} over {y}, rate {r}{c} [a year|yearly]. what do we pay a month",
        "I'm buying a [house|flat|car|boat] and need {s}. [the rate is|interest is] {r}{c}, the term {y}. [what are my monthly payments|monthly payment]",
        "how much do I have to pay back [each|every] month if I take out a {k} [for|of] {s} over {y} at {r}{c}",
        "{s} {k} {r}{c} {y} monthly payment",
        "[monthly|each month]: {k} {s}, {y}, {r}{c} interest",
        "I want to borrow {s} for {y}. the bank asks {r}{c} a year. [what must I pay a month|how much is it per month|monthly?]",
        "loan {s} rate {r}{c} term {y} monthly payment",
        "how much [is|will be] a {k} of {s} [a month|each month], {r}{c}, {y}",
        **values,
    )
    code = (
        f"rate = {rate} / 100 / 12\nmonths = {years} * 12\n"
        f"result = round({loan} * rate / (1 - (1 + rate) ** -months), 2)\nprint(result)"
    )
    think = f"The annuity formula: loan {loan}, {rate}% a year by month, {years} years."
    prompt = re.sub(r"\b([Aa]) (?=[$€£]?8)", r"\1n ", prompt)
    first = Step(code, think)
    if draw.chance(0.7):
        return (Ask(prompt, (first,), f"The monthly payment is {money.out}."),)
    if draw.chance(0.3):
        return _loan_total(draw, prompt, first, money)
    more = draw.phrase(
        "[and|.|, and] how much interest [is that in total|do I pay altogether|in all]",
        ". [what is|also give me|I also need] the total interest",
        "[ and|, plus] the total interest",
        ". how much interest will I have paid [at the end|by the end]",
        "[and|.|, and] what [do I pay|does it cost] in interest [over all the years|over the whole time|altogether]",
        ". how much of [it|that] is interest [in all|in total|over the years]",
        ", [also|and] the [interest in total|sum of all interest|total interest paid]",
        ". and the [interest cost|cost of the interest|total interest] [too|as well|please]",
        ". how much [do I pay|does the bank get] [on top of the loan|in interest] [in total|in the end]",
        ". what does the loan cost me in interest [altogether|in total]",
        ", and [the|also the] interest over the whole term",
        ". I also want to know the interest [in total|altogether]",
    )
    last = Step(
        f"interest = round(result * months - {loan}, 2)\nprint(result, 'and', interest)",
        f"The total interest is the payment times the months, less {loan}.",
    )
    prompt = _and_more(prompt, more)
    return (Ask(prompt, (first, last), "Monthly payment and total interest: **{out}**."),)


def _and_more(prompt: str, more: str) -> str:
    """A second question after the first."""
    if prompt[-1] == "?" or more[0] not in ".,":
        more = " " + more.lstrip("., ")
    return prompt + more


def _loan_total(draw: Draw, prompt: str, first: Step, money: Money) -> tuple[Item, ...]:
    more = draw.phrase(
        "[and|.|, and] how much do I pay [back |][in total|altogether|in all]",
        ". [what is|also give me|I also need] the [total of all payments|sum of all payments|total paid]",
        ", [plus|and also|also] the [total repaid|total amount paid|sum over the whole time]",
        ". what do all the payments [add up to|come to|sum to]",
        ". how much will [the bank have got|I have paid back] [at the end|by the end]",
        ". and how much have I paid [over the whole term|when it is over|in total then]?",
        ", and [what is|give me] the sum of all the payments",
        ". also the total over all [months|years]",
        ". [what do I pay altogether|how much is it in all|how much do I hand over in total]",
    )
    total = "total = round(result * months, 2)\nprint(result, 'and', total)"
    last = Step(total, "The total is the payment times the months.")
    answer = "Monthly payment and total paid: **{out}**."
    return (Ask(_and_more(prompt, more), (first, last), answer),)


@family("finance", number=True)
def savings_plan(draw: Draw) -> tuple[Item, ...]:
    money, deposit = Money(draw), sum_of_money(draw, 20, 2000)
    rate, years = draw.pick(*RATES), draw.integer(1, 40)
    prompt = draw.phrase(
        "[what|how much] do I have [after|in] {y} if I save {s} [a month|per month|every month] "
        "at {r}{c}",
        "saving {s} [monthly|a month|each month] at {r}{c} for {y}[, what do I end up with|]",
        "I [put aside|save|invest] {s} every month at {r}{c}[ a year| interest|]. "
        "[how much is it after {y}|what is it worth in {y}|total after {y}?]",
        "[future value|final value|value] of {s} [a month|per month|monthly] at {r}{c} [for|over] {y}",
        "monthly [deposit|saving|contribution] {s}, [interest|return|rate] {r}{c}, {y}",
        "savings plan[: |, | with ]{s} a month, {r}{c} a year, {y}",
        "if I invest {s} [each month|monthly] for {y} with {r}{c} return, how [much|rich] [is that|am I]",
        "how big is my [nest egg|savings account|fund] with {s} a month over {y} at {r}{c}",
        "<find> the [future value|final balance] of monthly deposits of {s} at {r}{c} for {y}",
        "my parents saved {s} a month for {y} at {r}{c}. how much is [it|there] now",
        "[every month|each month] I [pay|put|set] {s} into [an account|a fund|my savings] [with|at] {r}{c}[ interest| return|]. [balance after {y}|how much is there after {y}|what do I have in {y}]",
        "[balance|total|amount] after {y} of [saving|putting away|paying in] {s} [a month|each month] at {r}{c}",
        "{s} [a month|per month|monthly], {r}{c} [p.a.|a year], {y}[: end value|: final amount|, what will I have]",
        "[how much will I have|what will be there|how large is the account] if I [deposit|pay in|add] {s} [at the end of each month|every month] for {y} at {r}{c}",
        "what [becomes of|do I get from] {s} [saved monthly|put aside each month] at {r}{c} [after|over] {y}",
        "FV of an annuity: {s} [monthly|a month], {r}{c} [annual|a year], {y}",
        "[in|after] {y}, with {s} [saved|invested] every month and {r}{c} a year, [how much money is there|I have how much|what is my balance]",
        "a savings plan [takes|gets] {s} per month and [pays|yields|earns] {r}{c}. [worth|value|balance] after {y}",
        "[regular saving|monthly saver]: {s} x 12 a year, {y}, {r}{c} interest, [final sum|end balance]",
        "my [grandma|daughter|friend] saves {s} each month in a fund with {r}{c} a year. how much [is in it|has she got] after {y}",
        "[retirement|pension] plan: {s} monthly, {y}, {r}{c} [yearly|a year]. [final capital|end capital|how much at the end]",
        "to what sum do monthly [payments|deposits] of {s} [grow|add up] [in|over] {y} at {r}{c}",
        "if I start with nothing and [add|save|pay in] {s} a month at {r}{c}, how much [will there be|do I have] after {y}",
        "{s} monthly {r}{c} {y} future value",
        "[compound|compounding] savings: {s} each month, {r}{c} a year, {y}. [total|balance]",
        "I want to know what {s} a month [makes|becomes|grows to] in {y} at {r}{c}",
        "saving {s} monthly at {r}{c} for {y} total",
        s=money.said(deposit), r=rate, y=plural(years, "year"), c=draw.pick("%", "%", " percent"),
    )  # fmt: skip
    code = (
        f"rate = {rate} / 100 / 12\nmonths = {years} * 12\n"
        f"result = round({deposit} * ((1 + rate) ** months - 1) / rate, 2)\nprint(result)"
    )
    think = f"Monthly savings of {deposit} at {rate}% a year for {years} years, month by month."
    years_text = plural(years, "year")
    return ask(prompt, code, f"After {years_text} you have {money.out}.", think=think)


@family("finance", number=True)
def saving_goal(draw: Draw) -> tuple[Item, ...]:
    money, monthly = Money(draw), sum_of_money(draw, 20, 900)
    goal = sum_of_money(draw, monthly * 3, monthly * 60)
    thing = draw.pick("a car", "a trip", "a laptop", "a bike", "a house", "a wedding", "a guitar",
                      "a camera", "a sofa", "a boat", "a piano", "a course", "a kitchen", "a tattoo", "a drone")  # fmt: skip
    if draw.chance(0.25):
        return _monthly_saving(draw, money, goal, thing)
    prompt = draw.phrase(
        "how [many months|long] [do I need|does it take] to save {g} [at|with] {s} [a month|monthly]",
        "I [save|put aside] {s} [a month|each month]. [when do I have|how long until I have] {g}",
        "[months|time] to save {g} with {s} per month",
        "{thing} costs {g} and I can save {s} a month. [how many months is that|how long]",
        "saving {s} monthly, how many months [until|to reach|to get to] {g}",
        "goal {g}, saving {s} [per month|a month|monthly][: how many months|, months needed|]",
        "I want {thing} for {g}. with {s} a month, [how long must I save|when can I buy it]",
        "after how many months [is|are] {s} a month [enough for|at least] {g}",
        "how long must I save {s} per month for {thing} of {g}",
        "<find> the [number of months|months] to save {g} at {s} a month",
        "[target|aim|savings goal] {g}, [monthly rate|each month|monthly] {s}[: how long|, how many months]",
        "my [goal|target] is {g}. I [set aside|can spare|save] {s} [monthly|per month]. how many months",
        "[when will|in how many months will] {s} a month [add up|grow] to {g} without interest",
        "[saving up|saving] for {thing} ({g}) [at|with] {s} [a month|each month], [how many months|number of months needed|when am I done]",
        "{g} / {s} [a month|per month], [full months needed|how many months until I have it|months to save]",
        "[how many monthly payments of|how many months of saving] {s} [make|are needed for|bring me to] {g}",
        "{thing} [is|sells for|has a price of] {g}. [I can put away|my budget is|I have] {s} [a month|monthly] for it. [months needed|how many months until I can afford it]",
        "[months|number of months] [needed|required|until I have] [to reach|for|to save up] {g} [saving|at|with] {s} [monthly|every month]",
        "I [dream of|need] {thing}. price {g}, savings {s} a month. [after how many months do I have the money|how many months]",
        "if I [keep saving|put by|stash] {s} [each month|monthly], [in how many months|after how many months] do I have {g}",
        "how [soon|many months until] [can I afford|will I have] {thing} [of|for|at] {g} [if I save|saving] {s} [a month|monthly]",
        "at {s} a month, {g} takes how many months",
        "{s} [goes|go] into a jar every month without interest. how many months until [there is|it holds] {g}",
        "[fewest|smallest number of] months to collect {g} with {s} per month",
        "we need {g} and can spare {s} a month, when do we have it (in months)",
        "{g} goal {s} monthly, number of months",
        "I earn little and can only save {s} a month. how many months until I can buy {thing} [for|at] {g}",
        "number of months {g} at {s} per month",
        "I am saving for {thing}. it costs {g} and each month I can put {s} away. when do I have enough (months)",
        g=money.said(goal), s=money.said(monthly), thing=thing,
    )  # fmt: skip
    code = f"import math\nresult = math.ceil({goal} / {monthly})\nprint(result)"
    think = f"Months are {goal} divided by {monthly}, rounded up."
    return ask(prompt, code, "It takes **{out} months**.", think=think)


def _monthly_saving(draw: Draw, money: Money, goal: int, thing: str) -> tuple[Item, ...]:
    """The other direction: what to put aside each month."""
    months, years = draw.random.randint(2, 48), draw.pick(1, 2, 3, 4, 5)
    in_years = draw.chance(0.35)
    prompt = draw.phrase(
        "how much [must|should|do] I save [a month|per month|each month|every month] to [have|reach|get] {g} in {n}",
        "{g} in {n}[, how much per month|: monthly saving|, what is that a month|. save how much each month]",
        "I want {thing} for {g} in {n}. [what do I have to put aside monthly|how much a month|monthly amount]",
        "<find> the monthly [saving|amount|deposit] [needed |]for {g} in {n} without interest",
        "[goal|target] {g}, [time|deadline] {n}[: per month|, monthly savings|, how much each month]",
        "{thing} costs {g}. if I buy it in {n}, [what should I save each month|how much do I need to set aside monthly]",
        "[saving|to save] {g} [within|over|in] {n} [means|takes] how much [per month|a month]",
        "spread {g} over {n}, [what is one month|how much monthly|how much a month]",
        "what [monthly amount|sum each month] [gets|brings] me to {g} [in|within|after] {n}, no interest",
        "in {n} I need {g}. [monthly rate|how much should go into the jar each month|what must I save monthly]",
        g=money.said(goal), thing=thing, n=plural(years, "year") if in_years else f"{months} months",
    )  # fmt: skip
    over = f"({years} * 12)" if in_years else f"{months}"
    code = f"result = round({goal} / {over}, 2)\nprint(result)"
    think = (
        f"Share {goal} equally over {years} times 12 months."
        if in_years
        else f"Share {goal} equally over {months} months."
    )
    return ask(prompt, code, f"You must save {money.out} a month.", think=think)


PRODUCTS = ("mugs", "shirts", "candles", "books", "chairs", "lamps", "cakes", "tickets", "toys",
            "hats", "bottles of jam", "bags", "pizzas", "necklaces", "bikes", "apps", "posters", "pots", "rugs", "sandwiches")  # fmt: skip


@family("finance", number=True)
def break_even(draw: Draw) -> tuple[Item, ...]:
    money, cost = Money(draw), price(draw, 1, 60)
    sale = price(draw, int(float(cost)) + 2, int(float(cost)) * 3 + 10)
    fixed = sum_of_money(draw, 200, 80000)
    prompt = draw.phrase(
        "fixed costs {f}, [variable cost|cost per unit|unit cost] {c}, price {p}[: break even units|"
        ". how many units to break even|, break-even point]",
        "how many {x} [must I|do I have to|do I need to|should I] sell to break even [if|when] each costs {c}, "
        "sells for {p} and fixed costs are {f}",
        "<find> the break-even [point|quantity|volume] [for|with] fixed costs of {f}, "
        "a price of {p} and a unit cost of {c}",
        "I sell {x} at {p}, making one costs {c}, and rent is {f}. [when do I break even|"
        "how many {x} to break even]",
        "break even[:| for| with] price {p}, cost {c}, fixed {f}",
        "my shop has fixed costs of {f}. [each item|every unit] brings {p} and costs {c}. "
        "[how many sales to cover the costs|how many until I make a profit]",
        "[units|sales] needed to cover {f} [of fixed costs|] at {p} each with {c} [cost|variable cost]",
        "[selling price|price] {p}, [unit cost|variable cost] {c}, [overhead|fixed costs] {f}. "
        "break even [units|quantity|point]",
        "at how many {x} do I cover {f} if I earn {p} and spend {c} on each",
        "[break-even quantity|units to break even|BEP in units]: fixed {f}, price {p}, variable {c}",
        "[number of|how many] {x} to sell [until|before] we [are in the black|make no loss|break even]: price {p}, cost {c} each, fixed costs {f}",
        "every [piece|unit] [sells for|is sold at] {p} and costs {c} to [make|produce]. [with overhead of|monthly costs are|overhead] {f}, [how many to break even|when is everything covered]",
        "{f} / ({p} - {c}), [break-even in units|how many units to break even]",
        "I [pay|have] {f} in fixed costs. a unit costs {c} and [brings|earns|sells at] {p}. [minimum sales|how many must be sold|break-even volume]",
        "[starting a business|my startup|our stall]: {f} [of fixed costs|to set up], {c} per unit, {p} [price|sales price] each. [units until break-even|how many {x} before I earn money]",
        "how many [sales|units|pieces] [are needed|does it take|must go] to [recover|cover|earn back] {f} [when|if] price is {p} and unit cost {c}",
        "[when|after how many units] does [selling|making] {x} [pay off|break even]? fixed {f}, cost {c}, price {p}",
        "[break even calculation|break-even analysis]: costs {f} fixed and {c} per piece, price per piece {p}",
        "we make {x} for {c} and sell them for {p}. [the investment was|fixed costs are|we spent] {f}. how many do we have to sell to [get even|break even]",
        "[smallest number|minimum number] of {x} [sold|] so that {p} each, less {c} each, covers {f}",
        "[it costs|we pay] {f} before we sell anything, then {c} per unit. at {p} each, [how many until we break even|when do we break even in units]",
        "break even units fixed {f} variable {c} price {p}",
        "how many must I sell so I do not lose money: price {p}, each costs me {c}, fixed {f}",
        "from how many {x} on do I [earn|make money]: fixed {f}, {c} per piece, price {p}",
        "I must cover {f}. each sale brings {p} and costs {c}. how many sales [do I need|are needed]",
        f=money.said(fixed), c=money.said(cost), p=money.said(sale), x=draw.pick(*PRODUCTS),
    )  # fmt: skip
    code = f"import math\nresult = math.ceil(round({fixed} / ({sale} - {cost}), 6))\nprint(result)"
    think = f"Fixed costs {fixed} over what one unit leaves, {sale} minus {cost}, rounded up."
    return ask(prompt, code, "You break even at **{out} units**.", think=think)


@family("finance", number=True)
def profit_margin(draw: Draw) -> tuple[Item, ...]:
    """Margin is the profit over the price, markup the profit over the cost."""
    money, cost = Money(draw), price(draw, 2, 400)
    sale = price(draw, int(float(cost)) + 2, int(float(cost)) * 2 + 6)
    word, base, basis = draw.pick(("margin", sale, "price"), ("markup", cost, "cost"))
    named = draw.pick(word, f"profit {word}", f"{word} percentage") if word == "margin" else word
    prompt = draw.phrase(
        "<find> the {w} [for|if|with] cost {c} and [price|selling price|sales price] {p}",
        "I [buy|make|get] [it|something|an item] for {c} and sell it for {p}. "
        "[what is the {w}|what {w} is that|{w}?|{w} in percent?]",
        "{w}[: |, ]cost {c}, [price|revenue|sold at] {p}",
        "[bought at|purchase price|cost price] {c}, [sold at|selling price] {p}[, {w}|: what {w}]",
        "what {w} do I [have|make|get] when I pay {c} and charge {p}",
        "it costs us {c} to make and [we sell it at|the price is] {p}. [what is the {w}|{w} in %]",
        "{w} on [a product|an item] that costs {c} and sells for {p}",
        "how [big|high|large] is the {w} with a cost of {c} and a price of {p}",
        "[revenue|price] {p}, [cost|costs] {c}. [calculate|compute|find] the {w}",
        "cost of {c}, selling at {p}: {w} as a percentage",
        "what {w} [is|would be] that: [bought for|cost] {c}, [sold for|price] {p}",
        "[sell|selling] [something|a thing|goods] that costs {c} for {p} gives what {w}",
        "[work out|figure out] my {w}. I pay {c}, [the customer pays|customers pay|I charge] {p}",
        "[our|the] [product|item|dish|service] costs {c} and we [ask|take|charge] {p}. [how much is the {w}|{w} in %|what is our {w}]",
        "from {c} [cost|purchase] to {p} [sale|retail]: {w} in percent",
        "[wholesale|purchase] price {c}, [retail|shop] price {p}. {w}",
        "if the cost is {c} and the price {p}, what {w} [in percent|in %|] do we have",
        "{w} calculator: cost {c}, price {p}",
        "a [shop|dealer|baker] buys at {c} and sells at {p}. [his|the] {w}",
        "I sold [a bike|a chair|a phone|a painting] for {p} after paying {c}. [what {w} is that|{w} in percent|my {w}]",
        "what's the {w} of [an item|a thing|goods] at {p} that cost {c}",
        "{w} cost {c} price {p}",
        "what {w} does a [cafe|store|seller] make on something bought at {c} and sold at {p}",
        "I want to know the {w}: I paid {c} and got {p}",
        "[what's|what is] my {w} if I sell for {p} what I bought for {c}",
        "[compute|calculate|tell me] the {w}: cost is {c} and it sells for {p}",
        "a [chair|bag|phone|cake] costs {c} to make. its price is {p}. what is the {w}",
        w=named, c=money.said(cost), p=money.said(sale),
    )  # fmt: skip
    code = f"result = round(({sale} - {cost}) / {base} * 100, 2)\nprint(result)"
    think = f"The {word} is {sale} minus {cost}, over the {basis} {base}, times 100."
    return ask(prompt, code, f"The {word} is **{{out}}%**.", think=think)


@family("finance", number=True)
def markup_price(draw: Draw) -> tuple[Item, ...]:
    """The selling price for a wanted markup or margin."""
    money, cost = Money(draw), price(draw, 2, 600)
    word, percent = (
        draw.pick("margin", "markup", "markup"),
        draw.pick(10, 15, 20, 25, 30, 40, 50, 60),
    )
    prompt = draw.phrase(
        "[what price|which price|what selling price] gives [a|me a] {r}% {w} on a cost of {c}",
        "[cost|unit cost] {c}, {w} {r}%[, selling price|: what price|. find the price|]",
        "I [buy|make] [it|something|an item] for {c} and want a {r}% {w}. "
        "[what should I charge|what price do I need|at what price do I sell]",
        "<find> the [selling price|sales price|retail price] for cost {c} and {r}% {w}",
        "[selling price|price] with a {r}% {w} [on|for a cost of] {c}",
        "price something that costs {c} [at|with|for] a {r} percent {w}",
        "how much should I [charge|ask|sell it] for with a {r}% {w} if it costs me {c}",
        "our cost is {c} and the {w} is {r}%, so what is the [price|selling price]",
        "apply a {r}% {w} to a cost of {c}",
        "[sell|retail|list] price [when|if] [the cost is|it costs] {c} and the {w} [is|should be] {r}%",
        "{c} [cost|purchase price], [desired|target|wanted] {w} {r}%[: price|: what to charge|. selling price?]",
        "[to get|to earn|to have] a {r}% {w} on [an item|a product] [costing|that costs me] {c}, [what must the price be|I have to sell it at what price|which price]",
        "[what do I charge|what do I ask|what should the price tag say] for a {r}% {w} at a cost of {c}",
        "a [shop|dealer|baker] pays {c} and works with a {r}% {w}. [what does the customer pay|what is the price|selling price]",
        "how [high|much] [is|should] the selling price [be|] for {c} cost and {r}% {w}",
        "[calculate|compute|set] the price: cost {c}, {w} {r} percent",
        "my [supplier|wholesaler] charges {c}. with {r}% {w} [I sell at|the price is|what will my price be]",
        "{w} of {r}% and cost of {c}, [sales price|price to charge|what price]",
        "what must I sell [it|a thing] for that costs {c} if I want {r} percent {w}",
        "I paid {c}. with a {w} of {r}%, what do I sell it for",
        "{w} {r}% on {c} selling price",
        "[sell price|sales price|retail price] {c} {w} {r}%",
        "we buy at {c} and [want|need] a {w} of {r}%. what [must|should] the customer pay",
        "if {w} is {r}% and cost is {c}, [the price is|what is the price|price?]",
        r=percent, w=word, c=money.said(cost),
    )  # fmt: skip
    sign, inner = ("/", "-") if word == "margin" else ("*", "+")
    code = f"result = round({cost} {sign} (1 {inner} {percent} / 100), 2)\nprint(result)"
    think = f"A markup of {percent}% on the cost {cost} multiplies it by 1 plus {percent} / 100."
    if word == "margin":
        think = f"A margin of {percent}% of the price: cost {cost} over 1 minus {percent} / 100."
    return ask(prompt, code, f"The selling price is {money.out}.", think=think)


CURRENCIES = (
    ("dollars", "USD", "$"), ("euros", "EUR", "€"), ("pounds", "GBP", "£"), ("yen", "JPY", "¥"),
    ("francs", "CHF", "CHF "), ("rupees", "INR", "₹"), ("pesos", "MXN", "MXN "),
    ("kronor", "SEK", "SEK "), ("zloty", "PLN", "PLN "),
)  # fmt: skip
WORTH = {"USD": 1.0, "EUR": 1.09, "GBP": 1.27, "JPY": 0.0067, "CHF": 1.12, "INR": 0.012,
         "MXN": 0.055, "SEK": 0.095, "PLN": 0.25}  # fmt: skip


@family("finance", number=True)
def currency_exchange(draw: Draw) -> tuple[Item, ...]:
    (a, code_a, sign_a), (b, code_b, _) = draw.random.sample(CURRENCIES, 2)
    true_rate = WORTH[code_a] / WORTH[code_b] * draw.random.uniform(0.93, 1.07)
    rate = round(true_rate, 2 if true_rate > 0.5 else 4)
    amount: float = draw.pick(sum_of_money(draw, 10, 20000), number(draw, 5, 3000))
    back = draw.chance(0.3)  # from b to a, against the rate
    values = {"a": a, "b": b, "A": code_a, "B": code_b, "r": rate, "n": amount, "s": sign_a}
    if back:
        prompt = draw.phrase(
            "[convert|change|exchange] {n} {b} to {a}, [one|1] {A} is {r} {B}",
            "how many {a} do I get for {n} {b} if 1 {A} [is|costs|equals] {r} {B}",
            "1 {A} = {r} {B}. [what is|how much is|convert] {n} {B} in {A}",
            "I have {n} {b} and one {A} [costs|is] {r} {B}. how many {a} is that",
            "{n} {B} in {A} [if|when|with] 1 {A} = {r} {B}",
            "{n} {B} to {A}, rate: 1 {A} = {r} {B}",
            "at {r} {B} per {A}, how many {a} [are|is] {n} {B}",
            "something costs {n} {b}. what is that in {a} when 1 {A} buys {r} {B}",
            "[how much|what] [is|are] {n} {b} in {a} [at|with] 1 {A} = {r} {B}",
            "[I need|I want|we need] {a} for {n} {b}. [the bank says|the rate is] 1 {A} = {r} {B}",
            "<find> the value of {n} {B} in {A} [with|for|at] 1 {A} = {r} {B}",
            "one {A} [buys|gets|is worth] {r} {B}. [change|swap|exchange] {n} {B} [to|into] {A}",
            "[rate|exchange rate]: 1 {A} = {r} {B}. [amount|I have]: {n} {B}. how many {A}",
            "I [spent|paid|owe] {n} {b}. at {r} {B} [for one|to the|per] {A}, [how much is that in|what is it in] {a}",
            "how many {A} [does one get|will I receive|come out] [for|from] {n} {B}, [the rate being|given] {r} {B} per {A}",
            "{n} {B} -> {A} (1 {A} = {r} {B})",
            "[turn|swap|trade] {n} {b} [into|for] {a} when {r} {B} [buy|make] one {A}",
            "my [salary|rent|ticket|phone] is {n} {b}. one {A} [costs|is worth] {r} {B}. [in {a} please|how many {a}]",
            "[today|now] 1 {A} [gives|buys] {r} {B}, [so|therefore] {n} {B} [are|is] how many {a}",
            "[price|cost] of {n} {b} [expressed|given|said] in {a} at {r} {B} per {A}",
            "you need {r} {b} for one {A}. how many {A} are in {n} {B}",
            "[back from|after] [the trip|holidays|vacation] I have {n} {b} left. 1 {A} = {r} {B}. what do I get in {a}",
            "[foreign exchange|fx|forex]: {n} {B} in {A}, {A}/{B} = {r}",
            "{n} {B} {A} at {r} {B} per {A}",
            "if 1 {A} buys {r} {B}, then {n} {B} [buy|buys] how many {A}",
            "how many {a} is {n} {b} if one {A} costs {r} {B}",
            **values,
        )
        code = f"result = round({amount} / {rate}, 2)\nprint(result)"
        think = f"One {code_a} is {rate} {code_b}, so divide {amount} by {rate}."
        return ask(prompt, code, f"That is **{{out}} {code_a}**.", think=think)
    prompt = draw.phrase(
        "[convert|change|exchange] {n} {a} to {b} [at|with a rate of|at a rate of] {r}",
        "how many {b} do I get for {n} {a} if [1 {A} is {r} {B}|the rate is {r}]",
        "1 {A} = {r} {B}. [what is|how much is|convert] {n} {A} in {B}",
        "{s}{n} in {b} at [an exchange rate of|a rate of|] {r}",
        "I have {n} {a} and one {A} [buys|is] {r} {B}. how many {b} is that",
        "{n} {A} to {B}, [rate|exchange rate|at] {r}",
        "the exchange rate from {A} to {B} is {r}. how much are {n} {a} in {b}",
        "at {r} {B} per {A}, how many {b} [are|is] {n} {A}",
        "a hotel costs {n} {a}. what is that in {b} when 1 {A} = {r} {B}",
        "if {a} trade at {r} {b}, what do I get for {n} {A}",
        "[how much|what] [is|are] {n} {a} in {b} [at|with] 1 {A} = {r} {B}",
        "[I need|I want|we need] {b} for {n} {a}. [the bank says|the rate is] 1 {A} = {r} {B}",
        "<find> the value of {n} {A} in {B} [with|for|at] 1 {A} = {r} {B}",
        "one {A} [buys|gets|is worth] {r} {B}. [change|swap|exchange] {n} {A} [to|into] {B}",
        "[rate|exchange rate]: 1 {A} = {r} {B}. [amount|I have]: {n} {A}. how many {B}",
        "I [spent|paid|owe] {n} {a}. at {r} {B} [for one|to the|per] {A}, [how much is that in|what is it in] {b}",
        "how many {B} [does one get|will I receive|come out] [for|from] {n} {A}, [the rate being|given] {r} {B} per {A}",
        "{n} {A} -> {B} (1 {A} = {r} {B})",
        "[turn|swap|trade] {n} {a} [into|for] {b} when {r} {B} [buy|make] one {A}",
        "my [salary|rent|ticket|phone] is {n} {a}. one {A} [costs|is worth] {r} {B}. [in {b} please|how many {b}]",
        "[today|now] 1 {A} [gives|buys] {r} {B}, [so|therefore] {n} {A} [are|is] how many {b}",
        "[price|cost] of {n} {a} [expressed|given|said] in {b} at {r} {B} per {A}",
        "you get {r} {b} for one {A}. how many {B} are {n} {A}",
        "[before|for] [the trip|holidays|vacation] I [change|exchange] {n} {a}. 1 {A} = {r} {B}. what do I get in {b}",
        "[foreign exchange|fx|forex]: {n} {A} in {B}, {A}/{B} = {r}",
        "{n} {A} {B} at {r} {B} per {A}",
        "if 1 {A} buys {r} {B}, then {n} {A} [buy|buys] how many {B}",
        "how many {b} is {n} {a} if one {A} is {r} {B}",
        **values,
    )
    code = f"result = round({amount} * {rate}, 2)\nprint(result)"
    think = f"One {code_a} is {rate} {code_b}, so multiply {amount} by {rate}."
    return ask(prompt, code, f"That is **{{out}} {code_b}**.", think=think)


@family("finance", number=True)
def split_bill(draw: Draw) -> tuple[Item, ...]:
    money, bill = Money(draw), price(draw, 12, 600)
    people, tip = draw.random.randint(2, 12), draw.pick(0, 0, 5, 8, 10, 12, 15, 18, 20, 25)
    who = draw.pick("friends", "people", "roommates", "colleagues", "guests", "of us")
    if tip and draw.chance(0.2):
        return _total_and_share(draw, money, bill, people, tip)
    tipped = (
        "split {b} plus {p}% tip [among|between] {n} [people|persons]",
        "{b} bill, {p}% tip, {n} people[, how much each|: per person|]",
        "we are {n} and the bill is {b} with a {p}% tip. [how much does each pay|what per head]",
        "dinner was {b}. we tip {p}% and share it [among|between] {n}. what does [everyone|each] pay",
        "how much [per person|each] for {b} with {p} percent tip [among|for] {n} people",
        "[each share|share per person] of {b} with {p}% tip for {n}",
        "{n} {w} share {b} and add {p}% [for the waiter|tip|service]. what does each owe",
        "<find> the [share|amount] per person: bill {b}, tip {p}%, {n} people",
        "the restaurant bill is {b}, plus {p}% tip, divided by {n}",
        "[we spent|we paid|the total was] {b}[, | and ]tip {p}%, [shared by|split by|divided by] {n}",
        "[dinner|lunch|the meal] for {n} costs {b} before a {p}% tip. [my share|what does each pay]",
        "<tell> what each of {n} [people|persons] pays for {b} plus {p}% tip",
        "[add|put] {p}% tip [on|to] {b} and [split|divide] it [between|among] {n} [people|persons|of us]",
        "[the check|the tab|the invoice] is {b}. {p}% tip on top, {n} [diners|eaters|people]. [each|per person|one share]",
        "{n} [diners|guests|people|friends] at one table, bill {b}, tip {p}%[. what does one pay|: share of each|, each one's part]",
        "([bill|total] {b} + {p}%) / {n}",
        "[tip|gratuity|service] {p}%, {n} people, bill {b}. [each pays|what is one share|per head]",
        "[including|with] a tip of {p}%, how much does each of {n} [owe|pay|put in] [for|on] {b}",
        "what's my [part|share] of a {b} [bill|check|tab] [with|plus] {p}% [tip|gratuity] [split|shared] {n} ways",
        "tip and split: {b}, {p}%, {n} ways",
        "we [ate|had dinner|had drinks] for {b}, want to leave {p}% and are {n}. [each pays what|how much per person|share?]",
        "{b} [restaurant bill|tab|check], {n} ways, [tip|with tip] {p}%",
        "after a {p}% tip on {b}, {n} [people|friends] pay [equal parts|the same]. how much is [one part|that each]",
        "tip {p}% on {b}, then split {n} ways, [each|per person]",
        "the [meal|dinner|round] came to {b}. everybody of the {n} pays the same and we tip {p}%. [my part|how much each|each share]",
        "split {b} {n} ways with {p}% tip",
        "my friends and I are {n}. the bill says {b} and we give {p}% tip. what do I pay",
    )
    plain = (
        "split {b} [among|between] {n} [people|persons]",
        "{n} {w} share a bill of {b}[, how much each|. what does each pay]",
        "the bill is {b} and we are {n}. [how much does everyone pay|what does each owe|per person?]",
        "how much [per person|each] if {n} people split {b}",
        "[divide|share] a {b} bill [among|between] {n} {w2}",
        "{b} [for|split by|shared by] {n} people, [how much each|what does one pay|each pays]",
        "dinner cost {b} for {n}. what is [my share|one share|it per head]",
        "{n} people, {b} in total, [equal shares|split evenly]",
        "each one's share of {b} [among|for] {n} [people|friends]",
        "[we spent|we paid|the total was] {b}[, | and ][shared by|split by|divided by] {n}",
        "<tell> what each of {n} [people|persons|friends] pays for {b}",
        "{n} people [go out|eat|order] for {b} together, [how much each|what does each pay]",
        "[split|divide] {b} {n} ways",
        "{b} / {n} [people|persons|heads], each",
        "[what|how much] [must|does|should] each of {n} [put in|contribute|chip in] [for|to cover] {b}",
        "[rent|gas|the taxi|the gift|pizza] was {b}, {n} of us [share|split] it [evenly|equally]. [each|what do I owe|per person]",
        "[everyone|each person] pays the same: {b}, {n} {w2}[. how much|, what is it each|]",
        "a [check|tab|bill] of {b} [over|across|among] {n} [heads|people], [one share|how much apiece|what each]",
        "[if|when] we go Dutch on {b} with {n} {w2}, [what does one pay|how much is my part]",
        "[equal parts|fair shares|even shares] of {b} for {n} {w2}",
        "{n} {w} bought [a present|a tent|tickets] together for {b}. [what does each owe|one share|each one's part]",
        "how much apiece [is|for] {b} [between|among] {n}",
        "per head: {b}, {n} [people|persons]",
        "I paid {b} for {n} of us. what does [everyone|each person] owe [in equal shares|if we split evenly]",
        "the [trip|weekend|party|fuel] cost {b} and there were {n} of us, so [each owes|how much each|one share is]",
        "my friends and I are {n}. the bill says {b}. what do I pay if we share it equally",
        "share of one person: {b} among {n}",
    )
    prompt = draw.phrase(
        *(tipped if tip else plain),
        b=money.said(bill), n=people, p=tip, w=who, w2="people" if who == "of us" else who,
    )  # fmt: skip
    prompt = re.sub(r"\b([Aa]) (?=1?8%)", r"\1n ", prompt)
    extra = f" * (1 + {tip} / 100)" if tip else ""
    code = f"result = round({bill}{extra} / {people}, 2)\nprint(result)"
    think = f"The bill {bill}{f' plus {tip}%' if tip else ''} divided by {people} people."
    return ask(prompt, code, f"Each pays {money.out}.", think=think)


def _total_and_share(
    draw: Draw, money: Money, bill: str, people: int, tip: int
) -> tuple[Item, ...]:
    """Two figures: the bill with the tip, and what each pays."""
    prompt = draw.phrase(
        "[what is the|find the|I need the] total with {p}% tip on {b} and [the share of each of|what each pays of] {n} people",
        "bill {b}, tip {p}%, {n} people: [total and share|total, each|total and per person]",
        "we are {n}, the bill is {b}, the tip {p}%. [what is the total and what does each pay|total and share of each|how much in all and per head]",
        "add {p}% tip to {b}, then divide by {n}. [show both numbers|give total and share|tell me both amounts]",
        "how much do we pay in total and each: {b}, {p}% tip, {n} [people|friends|guests]",
        "{b} plus {p}% tip for {n} people, total and per person",
        "[first|I want] the total of {b} with {p}% tip, [then|and] the amount per person for {n}",
        "dinner for {n} was {b} before {p}% tip. what is the sum with tip, and one share",
        "total bill and each share please: {b}, {n} ways, {p}% tip",
        b=money.said(bill), n=people, p=tip,
    )  # fmt: skip
    code = (
        f"total = round({bill} * (1 + {tip} / 100), 2)\n"
        f"result = round({bill} * (1 + {tip} / 100) / {people}, 2)\nprint(total, 'in total,', result, 'each')"
    )
    think = f"The bill {bill} plus {tip}%, then divided by {people} people."
    return ask(prompt, code, "It is **{out}**.", think=think)


SPANS = (
    ("hour", "year", "{v} * {h} * 52"), ("hour", "month", "{v} * {h} * 52 / 12"),
    ("hour", "week", "{v} * {h}"), ("year", "hour", "{v} / 52 / {h}"),
    ("month", "hour", "{v} * 12 / 52 / {h}"), ("year", "month", "{v} / 12"),
    ("month", "year", "{v} * 12"), ("year", "week", "{v} / 52"),
)  # fmt: skip


@family("finance", number=True)
def salary_period(draw: Draw) -> tuple[Item, ...]:
    money = Money(draw)
    source, target, formula = draw.pick(*SPANS)
    pay: int | str = price(draw, 9, 90) if source == "hour" else sum_of_money(draw, 1200, 9000)
    if source == "year":
        pay = draw.random.randint(18, 180) * draw.pick(500, 1000)
    hours = draw.pick(40, 40, 40, 20, 25, 30, 35, 37.5, 38, 42, 45)
    adverb = {"hour": "hourly", "week": "weekly", "month": "monthly", "year": "yearly"}
    says_hours = "{h}" in formula
    with_hours = (
        "I [earn|make|get] {v} [an|per] {S} and work {h} hours a week. [how much is that per|what is"
        " that a] {T}",
        "{v} [per|a] {S}, {h} hours a week[: how much per|, what is that per|, what does one earn per]"
        " {T}",
        "[convert|turn] {v} per {S} to a {A} [wage|salary|pay] ({h} hours a week)",
        "<find> the {A} [pay|wage|salary|income] for {v} per {S} at {h} hours [a|per] week",
        "{A} [salary|pay|income] from {v} per {S} with a {h} hour week",
        "a job pays {v} [per|a] {S} for {h} hours weekly. what [is|would be] the {A} [pay|salary]",
        "working {h} hours a week at {v} per {S}, what do I [earn|make|get] [per|a] {T}",
        "what [is|would be] {v} per {S} as a {A} wage with {h} hours a week",
        "{S} to {T}: {v}, {h} h/week",
        "[pay|wage|rate] of {v} [per|a] {S}, {h} [hours|h] [weekly|per week|a week]. [{A} amount|what is it per {T}|{A} income]",
        "{h} [hours|h] a week at {v} [per|a] {S} [make|is|gives] how much [per|a] {T}",
        "what do I [earn|make|bring home] [per|a] {T} [on|with] {v} [per|a] {S}, {h} hours [weekly|a week]",
        "[if|when] someone [gets|is paid|makes] {v} [per|a] {S} and works {h} hours each week, [what is the {A} pay|how much is that per {T}]",
        "my [contract|job|boss] [says|offers|gives] {v} per {S}, {h} hours a week. [what is that per {T}|{A} pay|how much per {T}]",
        "[how much|what] is a {h} hour week at {v} per {S} worth per {T}",
        "[how much|what] does a {h} hour week at {v} per {S} make per {T}",
        "{A} [earnings|wage|gross pay]: {v} per {S}, {h} hours weekly",
        "per {S} {v}, {h} hours a week, per {T}?",
        "[working out|comparing] jobs: {v} per {S} at {h} h a week, [as a {A} figure|what per {T}|expressed per {T}]",
        "{v} per {S}, {h} hours a week, what is that in a {T}",
        "{v} per {S} {h} hours a week to {A}",
        "I want to know my {A} pay: {v} per {S}, {h} hours a week",
        "someone earns {v} per {S} at {h} hours a week. how much is that [a|per] {T}",
    )
    without = (
        "I [earn|make|get] {v} [a|per] {S}. [how much is that|what is that] [per|a] {T}",
        "{v} [per|a] {S}[: how much per|, what is that per|, so how much a] {T}",
        "[convert|turn] a {O} [salary|income] of {v} [to|into] a {A} one",
        "<find> the {A} [pay|salary|income] for {v} per {S}",
        "{A} [salary|pay|income] from {v} per {S}",
        "a job pays {v} [per|a] {S}. what [is|would be] the {A} [pay|salary]",
        "what does {v} a {S} [make|come to|mean] per {T}",
        "my {O} [salary|pay|income] is {v}, what do I [earn|make|get] [per|a] {T}",
        "what [is|would be] {v} per {S} as a {A} [salary|pay]",
        "{S} to {T} [salary|pay]: {v}",
        "[pay|salary|income] of {v} [per|a] {S}. [{A} amount|what is it per {T}|{A} income]",
        "[if|when] someone [gets|is paid|makes] {v} [per|a] {S}, [what is the {A} pay|how much is that per {T}]",
        "my [contract|job|boss] [says|offers|gives] {v} per {S}. [what is that per {T}|{A} pay|how much per {T}]",
        "{A} [earnings|wage|gross pay]: {v} per {S}",
        "per {S} {v}, per {T}?",
        "what do I [earn|make|bring home] [per|a] {T} [on|with] {v} [per|a] {S}",
        "[break down|express|give] {v} per {S} [as a {A} figure|per {T}|by the {T}]",
        "{v} {O}, [how much|what] [per|in a|each] {T}",
        "[comparing|working out] offers: {v} per {S} [is|means|equals] what per {T}",
        "the {A} equivalent of {v} per {S}",
        "{v} per {S}, what is that in a {T}",
        "{v} per {S} to {A}",
        "I want to know my {A} pay: {v} per {S}",
        "someone earns {v} per {S}. how much is that [a|per] {T}",
    )
    prompt = draw.phrase(
        *(with_hours if says_hours else without),
        v=money.said(pay), S=source, T=target, A=adverb[target], O=adverb[source], h=hours,
    )  # fmt: skip
    prompt = prompt.replace("a hour", "an hour").replace("a hourly", "an hourly")
    prompt = prompt.replace("an week", "a week").replace("an month", "a month")
    prompt = prompt.replace("an year", "a year")
    code = f"result = round({formula.format(v=pay, h=hours)}, 2)\nprint(result)"
    how = f" with {hours} hours in a week" if says_hours else ""
    think = f"From {source} to {target}{how}: {formula.format(v=pay, h=hours)}."
    return ask(prompt, code, f"That is {money.out} per {target}.", think=think)


GOODS = [("g", "coffee", 100, 1500), ("g", "rice", 300, 5000), ("ml", "juice", 200, 2000),
         ("g", "cheese", 100, 900), ("rolls", "toilet paper", 4, 36), ("ml", "shampoo", 150, 1000),
         ("tablets", "aspirin", 20, 120), ("g", "cereal", 250, 1200),
         ("oz", "peanut butter", 8, 48), ("pieces", "chocolate", 2, 40),
         ("g", "pasta", 250, 3000), ("ml", "olive oil", 250, 3000), ("bags", "tea", 10, 120), ("bars", "soap", 2, 30),
         ("g", "detergent", 500, 6000), ("sheets", "paper", 100, 2500), ("cans", "soda", 4, 36), ("pods", "coffee", 10, 120)]  # fmt: skip


@family("finance")
def cheaper_package(draw: Draw) -> tuple[Item, ...]:
    money = Money(draw)
    unit, thing, low, high = draw.pick(*GOODS)
    a = draw.random.randint(low, high // 2)
    b = draw.random.randint(a + 1, high)
    if unit in ("g", "ml"):
        a, b = max(50, a // 50 * 50), b // 50 * 50 + 50
    first = price(draw, 2, 12)
    second = f"{float(first) * b / a * draw.random.uniform(0.75, 1.2):.2f}"
    if draw.chance(0.15):
        return _unit_prices(draw, money, (a, first), (b, second), (unit, thing))
    prompt = draw.phrase(
        "[which is cheaper|what is cheaper|which is the better deal]: {a} {u} for {p} or {b} {u} for {q}",
        "is {a} {u} of {t} for {p} [better|cheaper] than {b} {u} for {q}",
        "{a} {u} [for|at] {p} [vs|versus|or] {b} {u} [for|at] {q}, [which is cheaper|better buy]",
        "compare [prices|unit prices]: {a} {u} at {p}, {b} {u} at {q}",
        "{t}: the {a} {u} pack costs {p}, the {b} {u} pack {q}. which [one should I buy|is cheaper]",
        "should I buy {a} {u} of {t} for {p} or {b} {u} for {q}",
        "which [pack|size] of {t} [is cheaper per unit|gives more for the money], {a} {u} at {p} or "
        "{b} {u} at {q}",
        "[best|better] [value|unit price]: {p} for {a} {u} or {q} for {b} {u}",
        "in the store {t} [is sold|comes] as {a} {u} for {p} and {b} {u} for {q}, what is the better buy",
        "lowest [unit price|price per unit], {a} {u} for {p} or {b} {u} for {q}",
        "[tell me|find out|check] which is cheaper[ per {u}|]: {p} for {a} {u} or {q} for {b} {u}",
        "[two packs|two sizes] of {t}: {a} {u} [for|at] {p}, {b} {u} [for|at] {q}. [which one|the better buy]",
        "[does it pay to|should I] [buy|take] the {b} {u} for {q} instead of the {a} {u} for {p}",
        "[which|what] [offer|deal|pack] [wins|is the better bargain|should I take]: {a} {u} for {p} [or|vs] {b} {u} for {q}",
        "[cheaper|better value|more for the money]: {a} {u} at {p} or {b} {u} at {q}",
        "shop A [sells|has] {a} {u} of {t} for {p}, shop B {b} {u} for {q}. [where is it cheaper per unit, A's {a} {u} or B's {b} {u}|which pack is the better deal]",
        "I can get {a} {u} of {t} for {p} or {b} {u} for {q}. [which has the lower unit price|which is cheaper for what you get|which one is the bargain]",
        "[with|at] which [size|pack] do I pay less [per unit|for the same amount], {a} {u} for {p} or {b} {u} for {q}",
        "{t}, {a} {u}: {p}. {t}, {b} {u}: {q}. [better buy|cheaper one|which to buy]",
        "{p} / {a} {u} vs {q} / {b} {u}, which is lower",
        "[is the bigger pack|is the large pack] worth it? {a} {u} [for|at] {p}, {b} {u} [for|at] {q}, tell me the better [buy|size]",
        "[price comparison|unit price comparison]: {a} {u} {p}, {b} {u} {q}. [winner|cheaper pack|best value]",
        "my [wife|neighbour|flatmate] buys {t} at {p} for {a} {u}, I pay {q} for {b} {u}. which pack is cheaper per unit",
        "[find|pick|choose] the [better|cheaper] [deal|offer|pack]: {b} {u} at {q} against {a} {u} at {p}",
        "standing in the [store|supermarket|shop]: {t} {a} {u} {p} or {b} {u} {q}, which gives more for the money",
        "[better price|lower price per unit|better bargain], {b} {u} [for|at] {q} or {a} {u} [for|at] {p}",
        "{a} {u} {p} or {b} {u} {q} cheaper",
        "I want to know which is cheaper per {u}: {a} {u} for {p} or {b} {u} for {q}",
        a=a, b=b, u=unit, p=money.said(first), q=money.said(second), t=thing,
    )  # fmt: skip
    code = (
        f"first = {first} / {a}\nsecond = {second} / {b}\n"
        f"print('{a} {unit}' if first < second else '{b} {unit}')"
    )
    think = f"Compare the unit prices {first} / {a} and {second} / {b}."
    return ask(prompt, code, "The better buy is **{out}**.", think=think)


def _unit_prices(
    draw: Draw, money: Money, first: tuple[int, str], second: tuple[int, str], good: tuple[str, str]
) -> tuple[Item, ...]:
    """Both prices per unit, rather than the name of the better one."""
    (a, p), (b, q), (unit, thing) = first, second, good
    many, size = (100, f"100 {unit}") if unit in ("g", "ml") else (1, unit.removesuffix("s"))
    prompt = draw.phrase(
        "price per {s} of {a} {u} [for|at] {p} and of {b} {u} [for|at] {q}",
        "what do {a} {u} for {p} and {b} {u} for {q} cost per {s}",
        "[both|the two] unit prices per {s}: {a} {u} {p}, {b} {u} {q}",
        "{t}: {a} {u} for {p} or {b} {u} for {q}. [how much is each per {s}|price of each per {s}|what is the price per {s} of both]",
        "compare per {s}: {a} {u} at {p} and {b} {u} at {q}, show both [prices|unit prices]",
        "[compute|calculate|give] the price per {s} [for each pack|of both packs]: {a} {u}, {p}; {b} {u}, {q}",
        "two packs of {t}, {a} {u} at {p} and {b} {u} at {q}. [unit prices per {s}|what does each cost per {s}]",
        "how much per {s} in each case: {p} for {a} {u}, {q} for {b} {u}",
        a=a, b=b, u=unit, p=money.said(p), q=money.said(q), t=thing, s=size,
    )  # fmt: skip
    times = f" * {many}" if many > 1 else ""
    code = f"first = round({p} / {a}{times}, 4)\nsecond = round({q} / {b}{times}, 4)\nprint(first, 'and', second)"
    think = f"The prices per {size}: {p} / {a}{times} and {q} / {b}{times}."
    return ask(prompt, code, f"Per {size} they cost **{{out}}**.", think=think)


@family("finance", number=True)
def price_per_kilo(draw: Draw) -> tuple[Item, ...]:
    money, amount = Money(draw), price(draw, 1, 30)
    small_unit, big, word = draw.pick(("g", "kg", "kilo"), ("ml", "liter", "litre"))
    size = draw.random.randint(2, 60) * draw.pick(5, 10, 25)
    thing = draw.pick("cheese", "coffee", "nuts", "spice", "tea", "chocolate", "flour")
    thing = thing if big == "kg" else draw.pick("oil", "juice", "wine", "shampoo", "paint", "syrup")
    prompt = draw.phrase(
        "{n} {u} [cost|costs] {p}. [what is the price per {b}|how much is a {w}|price per {b}?]",
        "[price per {b}|cost per {b}|price of one {w}] [if|when] {n} {u} cost {p}",
        "<find> the [price|cost] per {b} for {n} {u} at {p}",
        "{p} for {n} {u}[, how much per {b}|: price per {w}|, what is that per {b}]",
        "how [expensive|much] is {t} per {b} when {n} {u} cost {p}",
        "I paid {p} for {n} {u} of {t}, what is [that|it] per {w}",
        "{t}: {n} {u}, {p}. [per {b}|what per {w}|price for one {b}]",
        "what does [one|a] {w} of {t} cost at {p} per {n} {u}",
        "[unit price|unit cost] per {b} of {n} {u} for {p}",
        "[how much|what] [is|would be] [one|a] {w} [if|when] {n} {u} [cost|are|go for] {p}",
        "{n} {u} [at|for|=] {p}, so [one|1] {b} [is|costs] [how much|what]",
        "[scale up|convert] {p} per {n} {u} to [a price per|the price of one] {b}",
        "the [label|tag|pack] says {n} {u} for {p}. [what is the base price per {b}|per {b}, how much|{w} price?]",
        "{w} price of {t}: {n} {u} for {p}",
        "[base price|unit price] ({b}): {p}, {n} {u}",
        "a [pack|bag|bottle|box] of {n} {u} [costs|is sold at|sells for] {p}, what would [a whole|one|a full] {w} cost",
        "{t} [is sold|comes] in packs of {n} {u} at {p}. [price of a {w}|what does one {b} cost|cost per {w}]",
        "[at|with] {p} for {n} {u}, [how much do I pay|what do I pay|what is due] [for one|per|for 1] {b}",
        "[figure out|get|work out] the price of 1 {b}: {n} {u} cost {p}",
        "price per {b} {n} {u} {p}",
        "I want to know what a {w} costs if {n} {u} cost {p}",
        "[what does|how much does] {t} cost per {b} if {n} {u} [are|cost] {p}",
        "the shop wants {p} for {n} {u} of {t}. [is that a lot? give the price per {b}|price per {b}|what would one {w} be]",
        "from {p} for {n} {u} to the price [of a whole|of one|per] {w}",
        n=size, u=small_unit, b=big, w=word, p=money.said(amount), t=thing,
    )  # fmt: skip
    code = f"result = round({amount} / {size} * 1000, 2)\nprint(result)"
    think = f"Divide {amount} by {size} {small_unit} and multiply by 1000."
    return ask(prompt, code, f"That is {money.out} per {big}.", think=think)


@family("finance", number=True)
def investment_return(draw: Draw) -> tuple[Item, ...]:
    money, start = Money(draw), sum_of_money(draw, 50, 40000)
    end = max(10, round(start * draw.random.uniform(0.6, 2.4)))
    prompt = draw.phrase(
        "<find> the [return on investment|ROI|return] [for|if] {a} [invested|put in] and {b} "
        "[returned|out]",
        "I invested {a} and [got|sold for|ended with] {b}. [what is my return|ROI?|return in percent]",
        "[ROI|return on investment|percent return][: | of ]{a} to {b}",
        "[shares|stocks] bought for {a} are now worth {b}[, what is the gain in percent|. return?]",
        "my [portfolio|fund|investment] went from {a} to {b}, what [return|gain] is that",
        "what [return|ROI|yield] did I make [turning|by turning] {a} into {b}",
        "initial investment {a}, final value {b}. [calculate|find|compute] the [ROI|return]",
        "[put in|spent|paid] {a}, [got back|received|took out] {b}: [ROI|return in %|what return]",
        "how [good|high] was my return if {a} became {b}",
        "[percentage|percent] [return|gain|change] when {a} [turns into|becomes|grows to] {b}",
        "[bought at|paid|start] {a}, [sold at|got|end] {b}[. return in percent|: percent gain|, what return is that]",
        "({b} - {a}) / {a} in percent",
        "by [what percent|how many percent] did my money [grow|change|rise or fall] from {a} to {b}",
        "[what percentage|how many percent] did I [gain|make|earn] [if|when] {a} [became|turned into] {b}",
        "ROI [calculator|calculation]: cost {a}, [value|proceeds|revenue] {b}",
        "I [bought|got] [a share|a flat|a coin|gold|crypto] for {a} and it is [now at|worth|sold for] {b}. [percent return|ROI|return]?",
        "[put|placed] {a} in [a fund|the market|shares], have {b} [now|today]. [performance|return] in percent",
        "total return of an investment of {a} that ended at {b}",
        "[profit|return] [as a percentage|in percent|in %] of {a} invested, {b} received",
        "was it worth it? {a} in, {b} out, return in percent please",
        "what percent did I [make|earn] on {a} that [is|are] now {b}",
        "in {a}, out {b}, return %",
        "percent return {a} {b}",
        "I want to know the return: I put in {a}, now it is {b}",
        "I [bought|got in] at {a} and [sold|got out] at {b}. [my return in percent|how many percent is that|percentage gain or loss]",
        "what was the [performance|percentage return] of my {a} that ended as {b}",
        "[return|gain or loss] in percent: start {a}, end {b}",
        a=money.said(start), b=money.said(end),
    )  # fmt: skip
    code = f"result = round(({end} - {start}) / {start} * 100, 2)\nprint(result)"
    think = f"The return is {end} minus {start}, over {start}, times 100."
    return ask(prompt, code, "The return is **{out}%**.", think=think)


@family("finance", number=True)
def depreciation(draw: Draw) -> tuple[Item, ...]:
    """What loses a fixed share each year: a car's value, or what money buys."""
    money, start = Money(draw), sum_of_money(draw, 500, 80000)
    years, inflation = draw.integer(1, 15), draw.chance(0.35)
    rate = (
        draw.pick(1.5, 2, 2.5, 3, 4, 5, 7, 8) if inflation else draw.pick(5, 8, 10, 12, 15, 20, 25)
    )
    values = {"s": money.said(start), "r": rate, "y": plural(years, "year"),
              "t": draw.pick("a car", "a machine", "a laptop", "a van", "a tractor", "a boat")}  # fmt: skip
    if inflation:
        prompt = draw.phrase(
            "what will {s} be worth [in today's money|in real terms] after {y} of {r}% inflation",
            "[real value|purchasing power|buying power] of {s} after {y} at {r}% inflation",
            "with {r}% inflation, what [can I buy with|is the real value of] {s} in {y}",
            "inflation {r}%, {y}: [real value|what is left] of {s}",
            "{s} under the mattress for {y} with {r}% inflation, [what is it really worth|real value]",
            "how much buying power [do|does] {s} have [in|after] {y} if prices rise {r}% a year",
            "prices go up {r}% a year. what is {s} worth in {y}",
            "<find> the real value of {s} in {y}, inflation {r}%",
            "{s} [today|now], {r}% inflation [a year|yearly|per year], {y}[: value in real terms|: what is its buying power then|. real worth]",
            "[prices go up by|inflation is] {r}% a year: real value of {s} after {y}",
            "how much is {s} [really|actually] worth [in|after] {y} when [inflation is|prices grow] {r}% [per year|a year]",
            "I [keep|hide|leave] {s} in cash for {y}. [inflation|prices rise by] {r}% a year. [what is it worth in real terms|its purchasing power then]",
            "[deflate|discount] {s} by {r}% inflation over {y}",
            "what [purchasing power|buying power] is left of {s} after {y} [of|with] {r}% inflation",
            "{s} in {y}, in today's [money|prices], at {r}% inflation",
            "{y} from now {s} buys as much as what sum today, with {r}% inflation",
            "at an inflation [rate|] of {r}%, {s} [shrinks|goes down] to what real value in {y}",
            "my [pension|savings|cash] of {s} [stays|stay] the same while prices rise {r}% each year. real value after {y}",
            "real value {s} {y} {r}% inflation",
            "prices climb {r}% per year. I get {s} in {y}. [what is that worth today|its worth in today's money]",
            **values,
        )
        code = f"result = round({start} / (1 + {rate} / 100) ** {years}, 2)\nprint(result)"
        think = f"Divide {start} by 1 plus {rate} / 100 for each of {years} years."
        return ask(prompt, code, f"In today's money it is worth {money.out}.", think=think)
    prompt = draw.phrase(
        "{t} costs {s} and loses {r}% [a year|per year|every year]. what is it worth after {y}",
        "[value|resale value] of {t} of {s} after {y} with {r}% depreciation [a year|]",
        "depreciation: {s}, {r}% a year, {y}",
        "how much is {t} worth after {y} if it loses {r} percent of its value each year, new {s}",
        "I bought {t} for {s}. it drops {r}% in value yearly. [value|worth] in {y}",
        "{s} falling {r}% [a year|yearly|per year] for {y}",
        "<find> the value after {y} of {t} bought for {s}, [depreciating|losing] {r}% a year",
        "if {t} depreciates {r}% per year, what [is left|remains] of {s} after {y}",
        "{t} for {s} gets {r}% cheaper every year, what [does it cost|is the price] after {y}",
        "[yearly|annual] [loss in value|depreciation] of {r}% on {s}, [what remains|value] after {y}",
        "[worth|value] of {t} [bought|purchased] for {s} [in|after] {y} at {r}% loss [a year|per year]",
        "{t} is [bought|purchased] [for|at] {s}. [each year|every year] its value [falls|drops|goes down] by {r}%. [worth|value|price] after {y}",
        "[remaining|residual|book] value of {s} after {y} at {r}% [yearly|annual] [loss|depreciation]",
        "declining balance: {s}, {r}% [a year|per year], {y}, [value left|book value]",
        "[what is left of|what remains of] {s} [losing|that loses] {r}% [a year|each year] [after|for] {y}",
        "new price {s}, {r}% [down|less] every year[. price in {y}|: after {y}|, what is it worth after {y}]",
        "{y} [later|on], what is {t} worth that cost {s} and loses {r}% [yearly|per year]",
        "what can I sell {t} for after {y} if it was {s} and drops {r} percent a year",
        "{s} x (1 - {r}%) for {y}",
        "[a year|every year] {t} loses {r}% of what it is worth. [it was|I paid|new it cost] {s}. after {y}?",
        "how much value [does {t} of {s} still have|is left in {t} of {s}] after {y} at minus {r}% a year",
        "{t} cost {s} when new. with {r}% [depreciation|loss of value] [a year|per year] what will it be worth in {y}",
        "value of {t} after {y} {s} {r}% depreciation",
        "I want to know what {t} of {s} is worth in {y} if it loses {r}% every year",
        "{t} loses {r}% of its value [yearly|every year]. new: {s}. [value|price] after {y}",
        "how much will {t} bought for {s} be worth after {y} [at|with] {r}% loss of value a year",
        **values,
    )
    code = f"result = round({start} * (1 - {rate} / 100) ** {years}, 2)\nprint(result)"
    think = f"{start} keeps {100 - rate}% in each of {years} years."
    return ask(prompt, code, f"After {plural(years, 'year')} it is worth {money.out}.", think=think)


@family("finance", number=True)
def electricity_cost(draw: Draw) -> tuple[Item, ...]:
    """Energy first, then what it costs: one step, or two."""
    money, watts = Money(draw), draw.pick(5, 10, 40, 60, 75, 100, 150, 800, 1200, 1500, 2000, 2500)
    hours, days = draw.random.randint(1, 24), draw.pick(7, 30, 30, 31, 90, 365)
    tariff = draw.pick(0.12, 0.15, 0.18, 0.2, 0.22, 0.25, 0.28, 0.3, 0.32, 0.35, 0.4)
    values = {"w": draw.pick(f"{watts} W", f"{watts} watts", f"{watts}W", f"{watts} watt"),
              "h": plural(hours, "hour"), "d": f"{days} days", "p": money.said(tariff),
              "t": draw.pick("a heater", "an oven", "a pump") if watts > 500 else draw.pick("a TV", "a fan", "a lamp", "a server")}  # fmt: skip
    prompt = draw.phrase(
        "[how much|what] does it cost to run {t} of {w} for {h} a day for {d} at {p} per kWh",
        "electricity cost of {t} with {w}, {h} [a day|daily], {d}, {p} [per|a] kWh",
        "{t} uses {w} and is on {h} a day. [what does it cost|electricity bill] for {d} at {p} per kWh",
        "{w}, {h} per day, {d}, {p} per kWh[: what does that cost|, total cost|]",
        "<find> the [electricity|power|energy] cost: {w}, {h} a day, {d}, price {p} per kWh",
        "running {t} ({w}) {h} every day, what do I pay [after|in|for] {d} at {p} a kWh",
        "one kWh costs {p}. how [much|expensive] is {t} of {w} used {h} a day over {d}",
        "what is the [power bill|electricity bill] for {w} running {h} a day over {d} at {p} per kWh",
        "[my|our] {w} [device|machine] runs {h} [a day|daily]. <find> the cost [for|over] {d} at {p} per kWh",
        "{h} [a day|daily] at {w}[, for| for|, over] {d}: [cost|price|bill] with {p} per kWh",
        "{t} [draws|takes|needs] {w}. I [use|run|have] it {h} [a day|per day|daily] for {d}. [at|with] {p} per kWh [what do I pay|how much is that|what does it cost]",
        "[cost|bill|price] for {d}: {w}, {h} [a day|daily|per day], {p} [a kWh|per kWh|/kWh]",
        "[device|appliance|load] {w}, [usage|use|on for] {h} a day, [period|time] {d}, [tariff|rate|price] {p} per kWh. [cost|what does it cost]",
        "how much [money|] does {t} with {w} [burn|eat|use up] in {d} at {h} a day and {p} per kWh",
        "if I [leave|keep] {t} ({w}) on for {h} [a day|each day], [what will I pay|what is the cost] after {d} with {p} per kWh",
        "power price {p} per kWh, {t} of {w}, {h} [a day|daily], {d}[: total|: cost|, how expensive is it]",
        "the electricity for {t} ({w}), {h} [a day|daily] during {d}, at {p} [a|per] kWh, [costs|comes to] what",
        "at {p} [per|a] kWh, [what will|how much will] {d} of [running|using] {w} for {h} a day cost",
        "my [landlord|energy company|provider] takes {p} per kWh. {t} of {w} runs {h} every day. cost [for|over|of] {d}",
        "[calculate|compute|estimate] [my|the] electricity [bill|cost]: {d}, {h} [daily|a day], {w}, {p} per kWh",
        "we switch on {t} of {w} for {h} every day. [what does that add to the bill|what does that cost] in {d} if a kWh is {p}",
        "kWh price {p}. [my|our] [device|machine|appliance] has {w} and runs {h} per day. how much do {d} cost",
        "I run {t} {h} a day. it has {w}, a kWh costs {p}. [price for|cost of] {d}",
        "cost {w} {h} a day {d} {p} per kWh",
        "I want to know what {t} with {w} costs in {d}, it runs {h} a day, a kWh is {p}",
        "how much does {t} of {w} add to my bill [for|over|in] {d}: {h} a day, {p} per kWh",
        **values,
    )
    energy, cost = f"{watts} * {hours} * {days} / 1000", f"{tariff}"
    if draw.chance(0.6):
        code = f"energy = {energy}\nresult = round(energy * {cost}, 2)\nprint(result)"
        think = (
            f"Energy in kWh is {watts} W times {hours} h times {days} days over 1000, at {cost}."
        )
        return ask(prompt, code, f"It costs {money.out}.", think=think)
    first = Step(
        f"energy = {energy}\nprint(energy)",
        f"First the kWh: {watts} W times {hours} h times {days} days over 1000.",
    )
    last = Step(
        f"result = round(energy * {cost}, 2)\nprint(result)", f"Now times the price {cost} per kWh."
    )
    return (Ask(prompt, (first, last), f"It costs {money.out}."),)


@family("finance", number=True)
def take_home_pay(draw: Draw) -> tuple[Item, ...]:
    money, gross = Money(draw), sum_of_money(draw, 800, 120000)
    tax = draw.pick(10, 12, 15, 18, 20, 22, 24, 25, 28, 30, 32, 35, 40, 42)
    if draw.chance(0.2):
        return _income_tax(draw, money, gross, tax)
    prompt = draw.phrase(
        "[what is left|how much is left|what remains] of {s} after {r}% [income tax|tax|taxes]",
        "I earn {s} [gross|before tax] and pay {r}% tax. [what is my net pay|what do I take home]",
        "[net|take-home|after-tax] [pay|salary|income] [from|of|for] {s} [gross|] at {r}% tax",
        "gross {s}, tax {r}%[, net|: net pay|, what is the net]",
        "<find> the [net salary|take-home pay|net income] for {s} with {r}% tax",
        "my salary is {s}, {r} percent goes to taxes. how much do I keep",
        "{s} minus {r}% income tax",
        "the state takes {r}% of my {s}, what do I [get|keep]",
        "how much of {s} do I keep [with|at|after] {r}% [deductions|tax]",
        "what do I get paid out from {s} if {r}% is [deducted|withheld|taken off]",
        "[net|what I take home] = {s} [less|minus] {r}% tax",
        "[deduct|take off|subtract] {r}% [tax|income tax] from {s}",
        "I [make|earn|get] {s}. [tax|the tax rate|my tax rate] is {r}%. [what lands in my account|what is left|what do I keep]",
        "[pay|salary|wage] after [taxes|tax|deductions]: {s} at {r}%",
        "[take home|takehome|net pay] calculator: {s}, {r}% tax",
        "how much [money|] [do I get|reaches me|lands on my account] if I earn {s} and {r}% [is taken off|goes to the tax office|is tax]",
        "{s} before tax, [rate|tax rate] {r}%, [after tax|what is left after tax]",
        "[with|at] a tax rate of {r}%, {s} [gross|before tax] [become|becomes|leaves|is] what net",
        "my [payslip|contract] says {s} gross. [I lose|they deduct|they take] {r}%. [net|what is left|how much do I get]",
        "from a gross [salary|wage|pay] of {s}, {r} percent [is|are] [taken|withheld|paid in tax]. [find|what is] the net",
        "what [remains|stays] in my pocket of {s} once {r}% tax is paid",
        "salary {s}, tax {r} percent, [what is my net|how much do I actually get|net]",
        "I want to know what I keep of {s} when the tax is {r}%",
        "net of {s} with {r}% tax",
        "[gross|brutto] {s}, {r}% [tax|deductions], [net|netto]",
        "what is left of my {s} when {r}% goes to tax",
        s=money.said(gross), r=tax,
    )  # fmt: skip
    code = f"result = round({gross} * (1 - {tax} / 100), 2)\nprint(result)"
    think = f"After {tax}% tax, {100 - tax}% of {gross} is left."
    return ask(prompt, code, f"You keep {money.out}.", think=think)


def _income_tax(draw: Draw, money: Money, gross: int, tax: int) -> tuple[Item, ...]:
    """What is taken, rather than what is left."""
    prompt = draw.phrase(
        "how much [tax|income tax] do I pay on {s} [at|with] {r}%",
        "I earn {s}[, | and ]the tax rate is {r}%. [how much tax is that|what do I pay in tax|what goes to the state]",
        "<find> the [tax|income tax] [on|for] {s} at [a rate of |]{r}%",
        "[tax|income tax] on {s}[, rate| at|,] {r}%",
        "{r}% tax on {s}[, how much is it|: amount|, what is the tax in money]",
        "what [is deducted|is withheld|does the tax office get] from {s} [at|with] a {r}% tax rate",
        "my income is {s} and {r} percent of it is tax. how much tax",
        "the state takes {r}% of {s}. [how much does it take|what does it get]",
        "tax due: income {s}, rate {r}%",
        s=money.said(gross), r=tax,
    )  # fmt: skip
    code = f"result = round({gross} * {tax} / 100, 2)\nprint(result)"
    think = f"The tax is {tax}% of {gross}."
    return ask(prompt, code, f"The tax is {money.out}.", think=think)


BUDGET = ("rent", "food", "phone", "gym", "car", "insurance", "internet", "fun", "clothes", "power",
          "water", "heating", "train", "pets", "school", "savings", "streaming", "coffee", "childcare", "garden")  # fmt: skip


@family("finance", number=True)
def person_budget(draw: Draw) -> tuple[Item, ...]:
    """The person's own dict of monthly costs, and what is left or how it is shared."""
    name = draw.pick("costs", "expenses", "bills", "payments")
    items = draw.random.sample(BUDGET, draw.random.randint(3, 5))
    cell = Cell(f"{name} = { ({item: draw.random.randint(2, 90) * 10 for item in items}) }")
    people, income = draw.random.randint(2, 6), draw.random.randint(20, 70) * 100
    if draw.chance(0.5):
        prompt = draw.phrase(
            "I [earn|make|get] {i}. what is left after [my|the] {n}",
            "[what remains|how much is left|what do I have left] of {i} after the {n}",
            "{i} minus all [my|the] {n}",
            "[subtract|take] [the|my|all] {n} from {i}",
            "income {i}, {n} as above[: what is left|, how much can I save|]",
            "how much can I save with an income of {i} and [these|those|my] {n}",
        "<tell> what [is left|remains] [from|of] {i} [once|when|after] the {n} are paid",
        "[what do I have|money left] after the {n} with [a salary|an income|a pay] of {i}",
            "my income is {i}. how much [stays|remains|do I keep] after paying [all the|the] {n}",
            "savings if I earn {i} and pay [the|these|all] {n}",
            "[how much|what] money [do I have|is] left if I [earn|get|make] {i} and pay [all|] the {n}",
            "{i} [less|minus|without] the [sum|total] of [my|the] {n}",
            "[take|use] [my|the] {n} and an income of {i}: [what is left|what can I put aside|what remains]",
            "do the {n} fit into {i}, and how much [is left|remains]",
            "[after|once I paid|when I have paid] [all|] the {n}, [what is left|what remains] of my {i}",
            "I bring home {i}. the {n} [go off|are paid from that|come off]. [rest|what stays|left over]",
            "[leftover|balance|rest] of {i} [after|minus] all {n}",
            "[monthly|my] income {i}, [and the {n} from before|with those {n}|{n} are given]. [disposable|free] money",
            "how much of {i} [survives|is free after|is not eaten by] the {n}",
            "if {i} comes in and the {n} go out, what [stays|remains|is saved]",
            "[I make|my salary is] {i}, [take off|subtract] [all|the] {n}",
            "what is my [surplus|remaining money] with {i} and [these|my] {n}",
            n=name, i=income,
        )  # fmt: skip
        code = f"result = {income} - sum({name}.values())\nprint(result)"
        think = f"Income {income} minus the sum of the values in {name}."
        return (cell, Ask(prompt, (Step(code, think),), "**{out}** is left."))
    prompt = draw.phrase(
        "[split|share|divide] [my|the|these] {n} [among|between] {p} people",
        "{p} of us share the {n}. [what does each pay|how much each]",
        "what is [one share|each share|my share] of the {n} [for|with] {p} [people|roommates]",
        "how much per person [are|is] the {n} if we are {p}",
        "total [of the |]{n} divided by {p}",
        "if {p} people pay the {n} together, what [does each pay|is it per head]",
        "the {n} per head for {p} people",
        "we are {p} roommates, [each one's part|what does each owe] of the {n}",
        "<find> the share of the {n} [for each of|per head with] {p} [people|persons]",
        "[if|when] we split the {n} [evenly|equally] between {p}, what [is it each|does one pay]",
        "[divide|split] all [of the|] {n} [equally|evenly] [by|between|among] {p}",
        "{n} / {p} [people|persons|roommates]",
        "[sum|total] of the {n}, then [divided by|over|shared by] {p}",
        "how much [does|must|should] each of [us|the|] {p} [people|roommates|housemates] [pay|contribute] for the {n}",
        "[our|the] flat has {p} people. [what is one person's part|what is my share] of the {n}",
        "[everyone|each person] pays the same part of the {n}, {p} people. [how much is it|what is that part]",
        "[add|sum] up the {n} and split [the sum|them|the total] {p} ways",
        "[equal shares|fair shares] of the {n} for {p} people",
        "with {p} [roommates|flatmates|people] in the house, [what are the {n} each|what does one person pay for the {n}]",
        "{p} people, equal parts of the {n}, how much each",
        "what does everyone owe if {p} share the {n}",
        n=name, p=people,
    )  # fmt: skip
    code = f"result = round(sum({name}.values()) / {people}, 2)\nprint(result)"
    think = f"The sum of the values in {name} divided by {people}."
    return (cell, Ask(prompt, (Step(code, think),), "Each pays **{out}**."))
