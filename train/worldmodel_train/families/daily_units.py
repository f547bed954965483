"""The conversions that everybody asks for, as short as everybody asks; told rates; mixed numbers."""

from dataclasses import dataclass

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import tidy

_LIKE = {
    "speed": (
        "[speed limit|the wind blows at|I ran at|he drives|the car goes|the train does] {v} {a}, [what is that in|how much is that in|in] {b}",
        "[going|driving|flying|moving] at {v} {a}: how [fast|quick] in {b}",
        "a [speed|velocity] of {v} {a} in {b}",
        "the sign says {v} {a}, I think in {b}",
    ),
    "weight": (
        "I weigh {v} {a}, [what's that|how much is that|what would that be] in {b}",
        "a [bag|parcel|suitcase|dog|baby] of {v} {a}, [in|what in] {b}",
        "the scale shows {v} {a}. {b}?",
        "my recipe has {v} {a} of [flour|sugar|butter|rice], my scale shows {b}",
    ),
    "length": (
        "I am {v} {a} tall, [what is that|how tall is that] in {b}",
        "a [board|rope|table|road|screen|walk] of {v} {a}, [in|how long in] {b}",
        "the [distance|length|width|height] is {v} {a}; in {b}?",
        "it is {v} {a} long, give that in {b}",
    ),
    "time": (
        "it takes {v} {a}, how many {b} is that",
        "the [film|flight|meeting|shift|song] lasts {v} {a}. in {b}?",
        "{v} {a} as {b}",
        "I waited {v} {a}, so how many {b}",
    ),
    "volume": (
        "a [bottle|tank|pool|pot|bucket] of {v} {a}, how many {b}",
        "my [pool|tank|barrel|jug] holds {v} {a}, [how many {b} is that|in {b}]",
        "the recipe [needs|asks for|says] {v} {a}, [how many {b}|what is that in {b}]",
        "pour in {v} {a}: {b}?",
    ),
    "area": (
        "a [field|garden|plot|house|flat] of {v} {a}, in {b}",
        "{v} {a} of land is how many {b}",
        "the [floor|roof|park|farm] has {v} {a}, I need {b}",
    ),
    "data": (
        "a file of {v} {a} has how many {b}",
        "the [file|video|disk|download] is {v} {a}. how many {b}",
        "I have {v} {a} left, that is how many {b}",
    ),
    "other": (
        "it says {v} {a}, I need {b}",
        "the [gauge|meter|label|device] shows {v} {a}, what is that in {b}",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """Two units with some of their names; a `large` one is `factor` of the `little` one."""

    what: str
    large: tuple[str, ...]
    little: tuple[str, ...]
    factor: float


_KMH, _MS = ("km/h", "kmh", "kilometers per hour", "km per hour", "kph"), ("m/s", "meters per second", "metres per second", "m per s")  # fmt: skip
_MPH = ("mph", "miles per hour", "miles an hour")
_PAIRS = (
    Pair("speed", _MS, _KMH, 3.6), Pair("speed", _MPH, _KMH, 1.609344), Pair("speed", ("knots", "kn"), _KMH, 1.852), Pair("speed", _MS, _MPH, 2.236936),
    Pair("weight", ("kg", "kilos", "kilograms"), ("lbs", "pounds", "lb"), 2.204623), Pair("weight", ("kg", "kilos", "kilograms"), ("g", "grams"), 1000), Pair("weight", ("g", "grams"), ("mg", "milligrams"), 1000),
    Pair("weight", ("oz", "ounces"), ("g", "grams"), 28.349523), Pair("weight", ("pounds", "lbs"), ("ounces", "oz"), 16), Pair("weight", ("tonnes", "metric tons", "t"), ("kg", "kilograms"), 1000), Pair("weight", ("stone",), ("kg", "kilos"), 6.350293),
    Pair("length", ("inches", "in", "inch"), ("cm", "centimeters", "centimetres"), 2.54), Pair("length", ("feet", "ft"), ("cm", "centimeters"), 30.48), Pair("length", ("m", "meters", "metres"), ("feet", "ft"), 3.28084), Pair("length", ("feet", "ft"), ("inches", "in"), 12),
    Pair("length", ("miles", "mi"), ("km", "kilometers", "kilometres"), 1.609344), Pair("length", ("yards", "yd"), ("feet", "ft"), 3), Pair("length", ("yards", "yd"), ("inches",), 36), Pair("length", ("m", "meters", "metres"), ("cm", "centimeters"), 100), Pair("length", ("km", "kilometers"), ("m", "meters", "metres"), 1000),
    Pair("length", ("cm", "centimeters"), ("mm", "millimeters"), 10), Pair("length", ("yards",), ("m", "meters", "metres"), 0.9144), Pair("length", ("miles",), ("feet", "ft"), 5280), Pair("length", ("m", "meters"), ("inches", "in"), 39.370079),
    Pair("time", ("hours", "h", "hrs"), ("minutes", "min", "mins"), 60), Pair("time", ("hours", "h"), ("seconds", "s", "sec"), 3600), Pair("time", ("minutes", "min"), ("seconds", "s", "sec"), 60), Pair("time", ("days",), ("hours",), 24), Pair("time", ("weeks",), ("days",), 7), Pair("time", ("weeks",), ("hours",), 168), Pair("time", ("days",), ("minutes",), 1440), Pair("time", ("years",), ("months",), 12),
    Pair("volume", ("liters", "litres", "L", "l"), ("ml", "milliliters", "millilitres"), 1000), Pair("volume", ("US gallons", "gallons (US)"), ("liters", "litres", "L"), 3.785412), Pair("volume", ("fl oz", "fluid ounces", "US fluid ounces"), ("ml", "milliliters"), 29.573530), Pair("volume", ("cubic meters", "m³", "m3", "cubic metres"), ("liters", "litres"), 1000), Pair("volume", ("liters", "l"), ("dl", "deciliters"), 10), Pair("volume", ("US cups",), ("ml", "milliliters"), 236.588),
    Pair("area", ("acres",), ("square feet", "sq ft"), 43560), Pair("area", ("hectares", "ha"), ("square meters", "m²", "m2", "square metres"), 10000), Pair("area", ("hectares", "ha"), ("acres",), 2.471054), Pair("area", ("m²", "square meters", "sqm"), ("square feet", "sq ft"), 10.763910), Pair("area", ("square meters", "m²"), ("square centimeters", "cm²"), 10000), Pair("area", ("acres",), ("square meters", "m²"), 4046.86),
    Pair("data", ("GB", "gigabytes"), ("MB", "megabytes"), 1000), Pair("data", ("MB", "megabytes"), ("kB", "kilobytes"), 1000), Pair("data", ("TB", "terabytes"), ("GB", "gigabytes"), 1000), Pair("data", ("bytes",), ("bits",), 8),
    Pair("other", ("bar",), ("psi",), 14.503774), Pair("other", ("kWh", "kilowatt hours"), ("J", "joules"), 3600000), Pair("other", ("kWh",), ("MJ", "megajoules"), 3.6), Pair("other", ("kcal", "kilocalories"), ("kJ", "kilojoules"), 4.184), Pair("other", ("kJ",), ("J", "joules"), 1000), Pair("other", ("kW", "kilowatts"), ("W", "watts"), 1000), Pair("other", ("horsepower", "hp"), ("kW", "kilowatts"), 0.7457), Pair("other", ("atm",), ("kPa", "kilopascals"), 101.325), Pair("other", ("MHz",), ("kHz",), 1000),
)  # fmt: skip


def _some(draw: Draw, factor: float, downwards: bool) -> int | float:
    """A value that people have in that unit."""
    if downwards and factor > 500:
        return draw.pick(draw.integer(1, 30), tidy(draw.decimal(0.1, 12)))
    if downwards:
        return draw.pick(draw.integer(2, 300), draw.integer(2, 60), tidy(draw.decimal(0.2, 30, 1)), tidy(draw.decimal(0.2, 30)))  # fmt: skip
    low, high = max(2, int(factor / 4)), max(40, int(factor * draw.pick(3, 12, 60)))
    return draw.pick(draw.integer(low, high), draw.integer(low, high), max(1, draw.integer(low, high) // 50) * 50)  # fmt: skip


_PLAIN = (
    "{v} {a} in {b}",
    "{v} {a} to {b}",
    "[convert|change|turn] {v} {a} [to|into] {b}",
    "how many {b} [is|are|in] {v} {a}",
    "{v} {a} [is|are|makes|equals] how many {b}",
    "{v} {a}, how many {b}",
    "what [is|are] {v} {a} in {b}",
    "what's {v} {a} in {b}",
    "how much is {v} {a} in {b}",
    "{v}{a} in {b}",
    "{v}{a} to {b}",
    "[I have|there are|here are|given] {v} {a}. [how many|that is how many|what in] {b}",
    "{v} {a} [= ? {b}|in {b} = ?|-> {b}]",
    "I need {v} {a} [expressed |written |]in {b}",
    "[express|write|give|state] {v} {a} in {b}",
    "in {b}: {v} {a}",
    "in {b}, how much is {v} {a}",
    "[please |]convert from {a} to {b}: {v}",
    "{a} to {b}, {v} {a}",
    "[can you|could you|would you] [convert|change] {v} {a} [to|into] {b} [for me|please|]",
)


@family("unit conversion", number=True, weight=6)
def plain_conversion(draw: Draw) -> tuple[Item, ...]:
    """A unit to another of the pairs that people use, in as few words as they do."""
    pair = draw.pick(*_PAIRS)
    downwards = draw.chance(0.5)
    source, target = (pair.large, pair.little) if downwards else (pair.little, pair.large)
    value = _some(draw, pair.factor, downwards)
    a, b = draw.pick(*source), draw.pick(*target)
    asked = _PLAIN if draw.chance(0.7) else _LIKE[pair.what]
    shown = f"{value:,}" if value >= 1000 and draw.chance(0.5) else value
    prompt = draw.phrase(*asked, v=shown, a=a, b=b)
    formula = f"{value} {'*' if downwards else '/'} {pair.factor}"
    code = f"result = round({formula}, 4)\nprint(result)"
    think = f"1 {pair.large[0]} = {pair.factor} {pair.little[0]}, so {formula}."
    return ask(prompt, code, f"{value} {a} is **{{out}} {b}**.", think=think)


@family("unit conversion", number=True, weight=1.5)
def rate_in_the_question(draw: Draw) -> tuple[Item, ...]:
    """The person says what one unit is, and it counts, whatever is usual."""
    one, many, usual = draw.pick(
        ("GB", "MB", (1024, 1000)), ("MB", "kB", (1024, 1000)), ("cup", "ml", (240, 250, 237)), ("inch", "cm", (2.54,)), ("mile", "km", (1.6, 1.609, 1.61)), ("pound", "kg", (0.45, 0.454, 0.4536)), ("ounce", "g", (28, 28.35, 30)), ("gallon", "liters", (3.785, 4.546, 3.8)), ("euro", "dollars", (1.08, 1.12, 1.05)),
        ("dollar", "pesos", (17.2, 18.5)), ("pound", "euros", (1.17, 1.15)), ("dollar", "yen", (150, 148.5)), ("foot", "cm", (30.48, 30)), ("dozen", "eggs", (12,)), ("box", "pens", (24, 36, 50)), ("crate", "bottles", (12, 20, 24)), ("spoon", "g", (12, 15)), ("day", "working hours", (8, 7.5)), ("point", "cents", (5, 2)), ("step", "cm", (70, 75)),
    )  # fmt: skip
    rate = draw.pick(*usual)
    up = draw.chance(0.5)
    value = draw.pick(draw.integer(2, 90), tidy(draw.decimal(1.1, 40, 1)), draw.integer(10, 900))
    if not up:
        value = draw.pick(draw.integer(10, 900), draw.integer(20, 20000), draw.integer(2, 50) * 10)
    several = {"inch": "inches", "foot": "feet", "box": "boxes", "dozen": "dozen", "GB": "GB", "MB": "MB"}.get(one, one + "s")  # fmt: skip
    a, b = (several, many) if up else (many, several)
    article = "an" if one[0] in "aeiou" and one != "euro" else "a"
    fact = draw.phrase(
        "1 {o} is {r} {m}", "1 {o} = {r} {m}", "one {o} is {r} {m}", "{a} {o} is {r} {m}", "there are {r} {m} in {a} {o}", "{a} {o} has {r} {m}", "{r} {m} make one {o}", "{r} {m} per {o}", "1 {o} equals {r} {m}", "we count {r} {m} as one {o}", "the rate is {r} {m} to the {o}", "{a} {o} counts as {r} {m}",
        o=one, m=many, r=rate, a=article,
    )  # fmt: skip
    prompt = draw.phrase(
        "[if|when|given that] {f}, how [many|much] {b} [is|are] {v} {a}",
        "{f}. how many {b} [is|are|make|in] {v} {a}",
        "how many {b} are {v} {a} if {f}",
        "{v} {a} in {b} ({f})",
        "convert {v} {a} to {b}, {f}",
        "{f}; {v} {a} [in|to] {b}",
        "I have {v} {a}. how many {b} is that [if|when] {f}",
        "{v} {a} -> {b}, [with|where|taking] {f}",
        "[say|assume|suppose] {f}. [what is|how much is] {v} {a} in {b}",
        "[turn|change] {v} {a} into {b}, [as|since|because] {f}",
        "{f}, so {v} {a} [is|are|makes] how many {b}",
        "what do {v} {a} come to in {b}? {f}",
        "the rule here: {f}. now {v} {a} in {b}",
        "in {b}, how much is {v} {a}, [if|when] {f}",
        "{f}. I want {v} {a} as {b}",
        f=fact, v=value, a=a, b=b,
    )  # fmt: skip
    formula = f"{value} {'*' if up else '/'} {rate}"
    code = f"result = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, f"{value} {a} is **{{out}} {b}**.", think=f"The rate is given: {rate} {many} to 1 {one}, so {formula}.")  # fmt: skip


@family("unit conversion", number=True, weight=1.2)
def mixed_number_of_units(draw: Draw) -> tuple[Item, ...]:
    """Two and a half yards in inches."""
    pair = draw.pick(*(p for p in _PAIRS if p.factor >= 2 and p.large[0] not in ("m/s", "mph", "knots", "atm", "bar")))  # fmt: skip
    whole = draw.integer(1, 9)
    said, part = draw.pick(("and a half", 0.5), ("and a quarter", 0.25), ("and three quarters", 0.75), ("1/2", 0.5), ("1/4", 0.25), ("3/4", 0.75))  # fmt: skip
    counted = draw.pick(str(whole), ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")[whole - 1])  # fmt: skip
    if "/" in said:
        counted = str(whole)
    value, text = whole + part, f"{counted} {said}"
    if draw.chance(0.2):
        value, text = draw.pick((0.5, "half a"), (0.25, "a quarter of a"), (0.75, "three quarters of a"), (1.5, "one and a half"))  # fmt: skip
    one = {"feet": "foot", "inches": "inch", "US gallons": "US gallon", "stone": "stone"}.get(pair.large[0], pair.large[0].rstrip("s") if len(pair.large[0]) > 3 else pair.large[0])  # fmt: skip
    a = one if text.endswith(" a") else draw.pick(*pair.large)
    b = draw.pick(*pair.little)
    prompt = draw.phrase(
        "{t} {a} in {b}",
        "how many {b} [are|are in|make|is] {t} {a}",
        "{t} {a}, how many {b}",
        "convert {t} {a} to {b}",
        "what is {t} {a} in {b}",
        "{t} {a} [is|makes|equals] how many {b}",
        "I have {t} {a}, [what is that in|so how many] {b}",
        "turn {t} {a} into {b}",
        "[tell me|give me|I need] {t} {a} in {b}",
        "{b} in {t} {a}",
        "the recipe says {t} {a}. in {b}?",
        "we used {t} {a}; that is how many {b}",
        "{t} {a} to {b}",
        "how much is {t} {a}, in {b}",
        t=text, a=a, b=b,
    )  # fmt: skip
    code = f"result = round({value} * {pair.factor}, 4)\nprint(result)"
    think = f"That is {value} {pair.large[0]}; 1 {pair.large[0]} = {pair.factor} {pair.little[0]}."
    return ask(prompt, code, f"It is **{{out}} {b}**.", think=think)


@family("unit conversion", number=True)
def fuel_use(draw: Draw) -> tuple[Item, ...]:
    """Miles per US gallon and liters per 100 km, both ways."""
    miles = draw.chance(0.5)
    value = draw.integer(12, 70) if miles else tidy(draw.decimal(3.5, 14.0, 1))
    a, b = draw.pick("mpg", "miles per gallon", "mpg (US)", "miles per US gallon"), draw.pick("liters per 100 km", "l/100 km", "litres per 100 km", "l per 100 kilometers")  # fmt: skip
    a, b = (a, b) if miles else (b, a)
    prompt = draw.phrase(
        "{v} {a} in {b}",
        "my [car|truck|van|motorbike] [does|gets|needs|uses] {v} {a}. what is that in {b}",
        "convert {v} {a} to {b}",
        "how [many|much] {b} is {v} {a}",
        "fuel: {v} {a}, in {b} please",
        "[consumption|fuel economy|mileage] of {v} {a}, [in|what in|give it in] {b}",
        "{v} {a} = ? {b}",
        "a car with {v} {a}: {b}?",
        "the [advert|manual|dealer] says {v} {a}, I [think in|know only|want] {b}",
        "turn {v} {a} into {b}",
        "what would {v} {a} be in {b}",
        "is {v} {a} good? I need it in {b}",
        v=value, a=a, b=b,
    )  # fmt: skip
    code = f"result = round(235.214583 / {value}, 2)\nprint(result)"
    return ask(prompt, code, f"{value} {a} is **{{out}} {b}**.", think=f"Divide 235.214583 by {value}, both ways.")  # fmt: skip


@family("unit conversion")
def into_larger_times(draw: Draw) -> tuple[Item, ...]:
    """So many minutes, seconds or hours in the larger units that are named."""
    unit, larger, sizes = draw.pick(
        ("minutes", "days, hours and minutes", (1440, 60)), ("seconds", "hours, minutes and seconds", (3600, 60)), ("seconds", "minutes and seconds", (60,)), ("minutes", "hours and minutes", (60,)), ("hours", "days and hours", (24,)), ("hours", "weeks, days and hours", (168, 24)), ("days", "weeks and days", (7,)), ("months", "years and months", (12,)),
        ("seconds", "days, hours, minutes and seconds", (86400, 3600, 60)),
    )  # fmt: skip
    value = draw.integer(sizes[0], sizes[0] * draw.pick(4, 12, 40))
    shown = f"{value:,}" if draw.chance(0.4) else value
    prompt = draw.phrase(
        "{v} {u} in {l}",
        "how long is {v} {u} in {l}",
        "[convert|change|split|break] {v} {u} into {l}",
        "[express|write|give] {v} {u} as {l}",
        "{v} {u} = how many {l}",
        "what is {v} {u} in {l}",
        "{v} {u} are how many {l}",
        "the [video|trip|job|process] took {v} {u}. in {l}?",
        "[it has been|I waited|the machine ran] {v} {u}; that is how many {l}",
        "as {l}: {v} {u}",
        "turn {v} {u} into {l}",
        "I have {v} {u}, [say it in|what is it in] {l}",
        "in {l}, how much is {v} {u}",
        "{v} {u}, expressed in {l}",
        v=shown, u=unit, l=larger,
    )  # fmt: skip
    names = larger.replace(" and", ",").split(", ")
    lines, left = [], str(value)
    for name, size in zip(names, sizes, strict=False):
        lines.append(f"{name}, rest = divmod({left}, {size})")
        left = "rest"
    parts = ", ".join([*names[:-1], "rest"])
    code = "\n".join([*lines, f"print({parts})"])
    return ask(prompt, code, f"{larger.capitalize()}: **{{out}}**.", think=f"Divide {value} with remainders, by {' and '.join(map(str, sizes))}.")  # fmt: skip
