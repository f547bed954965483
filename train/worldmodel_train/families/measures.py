"""Units once more: rates that are told, decimals asked for, feet and inches, times in parts."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.everyday import _HEAT, _SCALES, UNITS
from worldmodel_train.families.formulas import tailed, to_places, worth
from worldmodel_train.families.numerals import rounded_to, tidy
from worldmodel_train.families.science import an, number, small
from worldmodel_train.families.words import NAMES


def _value(draw: Draw, factor: float, downwards: bool) -> float:
    large = not downwards and factor >= 50
    return tidy(draw.pick(draw.integer(50, 20000) if large else draw.integer(2, 400), draw.integer(2, 90) if not large else draw.integer(100, 5000), small(draw, 1.1, 60.0, 1) if not large else draw.integer(100, 5000)))  # fmt: skip


@family("unit conversion", number=True, weight=2)
def convert_rounded(draw: Draw) -> tuple[Item, ...]:
    """A unit to another, in everyday words, mostly with the decimals that are wanted."""
    large, little, factor = draw.pick(*UNITS[:12], *UNITS, *UNITS)
    downwards = draw.chance(0.5)
    source, target = (large, little) if downwards else (little, large)
    value = _value(draw, factor, downwards)
    a, b = draw.pick(*source), draw.pick(*target)
    formula = f"{value} {'*' if downwards else '/'} {factor}"
    prompt = draw.phrase(
        "how many {b} is {v} {a}",
        "[convert|change] {v} {a} [to|into] {b}",
        "{v} {a} [to|into|in] {b}",
        "{v} {a} - how many {b}",
        "{a} to {b}: {v} {a}",
        "what's {v} {a} in {b}",
        "[what is|how much is] {v} {a} when measured in {b}",
        "{n} says it is {v} {a}. how many {b} would that be",
        "the [label|sign|book|map|package|manual] says {v} {a}, [I need {b}|but I want {b}|what in {b}]",
        "I only know {b}. what is {v} {a}",
        "{v} {a}, what in {b}",
        "we need {v} {a}. how many {b} do I have to [get|buy|order|write down]",
        "{v} {a} equals how many {b}",
        "{v} {a} makes how many {b}",
        "[express|state|write|give] {v} {a} in {b}",
        "{v} {a} [-> {b}|=> {b}|= {b}]",
        "[can you|could you|would you] [tell me|say|work out] how many {b} [there are in|I get from|you get for] {v} {a}",
        "my [form|app|shop|machine|recipe|scale] [needs|takes|wants|uses] {b}. I have {v} {a}. [what do I enter|what do I type in|how many is that]",
        "[I want|I need|give me] {v} {a} [in|as] {b}",
        "[using|in|with] python, {v} {a} [in|to] {b}",
        "in {b}, [what is|how much is|what are] {v} {a}",
        "{b} [for|from|out of|in] {v} {a}",
        "{v} {a}. [the same|that|all of it] in {b}, please",
        "how do I write {v} {a} in {b}",
        "{n} [measured|counted|ordered|noted] {v} {a}, but the list is in {b}. [what should it say|what goes on the list]",
        "if something is {v} {a}, what is it in {b}",
        "[unit conversion|conversion|units]: {v} {a} to {b}",
        "I always mix up {a} and {b}. [what is|how much is] {v} {a} in {b}",
        "the [answer|result|value] came out as {v} {a}; [I want it in|turn it into|restate it in] {b}",
        "{v} {a} [corresponds to|comes to|amounts to|is equal to] how many {b}",
        "[switch|translate|transform] {v} {a} [to|into] {b}",
        "we have {v} {a}; [how much|what] would that be in {b}",
        "how many {b} go into {v} {a}",
        "[from|going from] {a} to {b}, with a value of {v}",
        "{v} {a} {b}",
        "{a} {b} {v}",
        "{v} {a} in {b}, quick",
        "is there a simple way to say {v} {a} in {b}? how many {b}",
        "we measured {v} {a} but the [customer|teacher|form|team] wants {b}",
        v=value, a=a, b=b, n=draw.pick(*NAMES),
    )  # fmt: skip
    tail, places = to_places(draw, worth(formula), chance=0.6)
    if value >= 1000 and draw.chance(0.3):
        prompt = prompt.replace(f"{value} ", f"{value:,} ")
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"1 {large[0]} = {factor} {little[0]}, so {formula}."
    return ask(tailed(prompt, tail), code, f"{value} {a} is **{{out}} {b}**.", think=think)


_ONE = (
    ("mile", ("km", "kilometers"), 1.609344), ("mile", ("feet",), 5280), ("mile", ("yards",), 1760), ("mile", ("meters", "m"), 1609.344), ("yard", ("feet",), 3), ("yard", ("inches",), 36),
    ("yard", ("cm",), 91.44), ("foot", ("inches",), 12), ("foot", ("cm", "centimeters"), 30.48), ("inch", ("cm", "centimeters"), 2.54), ("inch", ("mm", "millimeters"), 25.4),
    ("meter", ("inches",), 39.370079), ("meter", ("feet",), 3.28084), ("kilometer", ("miles",), 0.621371), ("kilometer", ("cm",), 100000), ("pound", ("ounces", "oz"), 16),
    ("pound", ("grams", "g"), 453.592), ("pound", ("kg",), 0.453592), ("kilogram", ("pounds", "lbs"), 2.204623), ("ounce", ("grams", "g"), 28.349523), ("stone", ("pounds",), 14),
    ("stone", ("kg", "kilos"), 6.350293), ("ton", ("kg", "kilograms"), 1000), ("US gallon", ("liters", "litres"), 3.785412), ("US gallon", ("pints",), 8), ("US gallon", ("quarts",), 4), ("US pint", ("ml",), 473.176),
    ("US cup", ("ml", "milliliters"), 236.588), ("US cup", ("tablespoons",), 16), ("tablespoon", ("teaspoons",), 3), ("liter", ("ml", "milliliters"), 1000), ("liter", ("US cups",), 4.226753),
    ("day", ("hours",), 24), ("day", ("minutes",), 1440), ("day", ("seconds",), 86400), ("hour", ("seconds",), 3600), ("week", ("hours",), 168), ("week", ("minutes",), 10080), ("week", ("seconds",), 604800),
    ("leap year", ("days",), 366), ("leap year", ("hours",), 8784), ("decade", ("months",), 120), ("century", ("decades",), 10), ("acre", ("square meters", "m²"), 4046.86), ("hectare", ("acres",), 2.471054),
    ("hectare", ("square meters", "m²"), 10000), ("square kilometer", ("hectares",), 100), ("square foot", ("square inches",), 144), ("cubic meter", ("liters", "litres"), 1000), ("kilobyte", ("bytes",), 1000), ("gigabyte", ("megabytes", "MB"), 1000),
    ("terabyte", ("gigabytes", "GB"), 1000), ("byte", ("bits",), 8), ("kilowatt hour", ("kilojoules", "kJ"), 3600), ("kilowatt hour", ("megajoules", "MJ"), 3.6), ("calorie", ("joules",), 4.184), ("nautical mile", ("km", "kilometers"), 1.852),
    ("knot", ("km/h",), 1.852), ("horsepower", ("watts",), 745.7), ("bar", ("psi",), 14.503774), ("atmosphere", ("kPa",), 101.325), ("full turn", ("degrees",), 360), ("right angle", ("degrees",), 90), ("dozen", ("pieces",), 12),
    ("gross", ("pieces",), 144), ("fortnight", ("days",), 14), ("carat", ("milligrams", "mg"), 200), ("barrel of oil", ("liters",), 158.987), ("light year", ("trillion km",), 9.4607),
)  # fmt: skip


@family("unit conversion", number=True, weight=1.2)
def one_of_a_unit(draw: Draw) -> tuple[Item, ...]:
    """How many ounces are in a pound: one of the unit, and no figure in the question."""
    one, names, factor = draw.pick(*_ONE)
    many, article = draw.pick(*names), "an" if one[0] in "aeiou" or one == "hour" else "a"
    if draw.chance(0.2):
        times = draw.pick(2, 3, 5, 10)
        plural = {"foot": "feet", "inch": "inches", "century": "centuries", "square foot": "square feet", "stone": "stone", "horsepower": "horsepower", "gross": "gross", "dozen": "dozen", "barrel of oil": "barrels of oil"}.get(one, f"{one}s")  # fmt: skip
        count = draw.pick(str(times), {2: "two", 3: "three", 5: "five", 10: "ten"}[times])
        prompt = draw.phrase(
            "how many {b} are {k} {p}",
            "{k} {p} in {b}",
            "how many {b} are there in {k} {p}",
            "{b} in {k} {p}",
            "{k} {p}, how many {b} is that",
            "what are {k} {p} in {b}",
            "{n} has {k} {p}. how many {b} is that",
            "[convert|turn] {k} {p} [to|into] {b}",
            "I need {k} {p} in {b}",
            b=many, k=count, p=plural, n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"result = round({factor} * {times}, 6)\nprint(result)"
        answer = f"{times} {plural} are **{{out}} {many}**."
        return ask(prompt, code, answer, think=f"One {one} is {factor} {many}.")
    prompt = draw.phrase(
        "how many {b} [are|are there] in {a}",
        "how many {b} [in|to|make up|make|per] {a}",
        "{b} in {a}",
        "{b} per {o}",
        "{a} [is|equals|has|makes] how many {b}",
        "what is {a} in {b}",
        "<find> the number of {b} in {a}",
        "[convert|change|turn] {a} [to|into] {b}",
        "1 {o} in {b}",
        "1 {o} = ? {b}",
        "one {o}, how many {b}",
        "[express|give|write] one {o} in {b}",
        "if I have one {o}, how many {b} do I have",
        "[using|in|with] python, how many {b} are in {a}",
        "{n} asks how many {b} there are in {a}",
        "I forgot how many {b} go into {a}",
        "{a} in {b}, please",
        "how much is {a}, in {b}",
        "one {o} to {b}",
        a=f"{article} {one}", b=many, o=one, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = {factor}\nprint(result)"
    answer = f"1 {one} is **{{out}} {many}**."
    return ask(prompt, code, answer, think=f"One {one} is {factor} {many}.")


_MADE_UP = (
    ("cups", "cup", "ml", (240, 250, 236.6, 237)), ("tablespoons", "tablespoon", "ml", (15, 14.8)),
    ("teaspoons", "teaspoon", "ml", (5, 4.9)), ("scoops", "scoop", "g", (30, 25, 35)), ("sticks", "stick", "g", (113, 115)),
    ("bags", "bag", "kg", (25, 20, 12.5)), ("boxes", "box", "pieces", (12, 24, 48, 100)), ("crates", "crate", "bottles", (12, 20, 24)),
    ("bottles", "bottle", "ml", (750, 500, 330)), ("US gallons", "gal", "liters", (3.785, 3.78541)), ("gallons", "gallon", "litres", (4.546, 3.785)),
    ("pounds", "lb", "kg", (0.4536, 0.454, 0.45359237)), ("ounces", "oz", "grams", (28.35, 28.3495)), ("miles", "mile", "km", (1.609, 1.61, 1.6)),
    ("nautical miles", "nm", "km", (1.852,)), ("bar", "bar", "psi", (14.5038, 14.5)), ("acres", "acre", "m²", (4046.86, 4047)),
    ("inches", "inch", "cm", (2.54,)), ("feet", "foot", "m", (0.3048,)), ("barrels", "barrel", "liters", (159, 158.987)),
    ("stone", "stone", "kg", (6.35,)), ("kcal", "kcal", "kJ", (4.184, 4.19)), ("atm", "atm", "kPa", (101.325,)),
    ("light years", "light year", "trillion km", (9.461,)), ("carats", "carat", "g", (0.2,)), ("hands", "hand", "cm", (10.16,)),
    ("laps", "lap", "m", (400, 250, 50, 25)), ("steps", "step", "m", (0.7, 0.75, 0.8)), ("pages", "page", "words", (250, 300)),
    ("trays", "tray", "eggs", (30, 20, 12)), ("rolls", "roll", "m", (25, 50, 100)), ("jars", "jar", "g", (250, 340, 450)), ("sacks", "sack", "kg", (25, 40, 50)),
    ("credits", "credit", "hours of study", (25, 30)), ("shifts", "shift", "hours", (8, 12, 7.5)), ("pallets", "pallet", "boxes", (36, 40, 48)), ("spoons", "spoon", "g", (4, 12, 15)),
    ("sprints", "sprint", "weeks", (2, 3)), ("blocks", "block", "m", (80, 100, 120)), ("points", "point", "mm", (0.3528, 0.353)), ("knots", "knot", "km/h", (1.852,)), ("buckets", "bucket", "liters", (10, 12, 8)),
    ("pints", "pint", "ml", (568, 473)), ("yards", "yard", "m", (0.9144,)), ("horsepower", "hp", "kW", (0.7457, 0.735)),
    ("tatami", "tatami", "m²", (1.65,)), ("furlongs", "furlong", "m", (201.168,)), ("fathoms", "fathom", "m", (1.8288,)),
)  # fmt: skip


@family("unit conversion", number=True, weight=2)
def convert_with_rate(draw: Draw) -> tuple[Item, ...]:
    """The question tells what one of the units is worth."""
    many, one, other, rates = draw.pick(*_MADE_UP)
    rate = draw.pick(*rates)
    onto = draw.chance(0.7)
    value = tidy(draw.pick(draw.integer(2, 90), small(draw, 1.1, 40.0, 1)))
    if not onto:
        value = tidy(round(value * rate * draw.random.uniform(0.6, 1.6), draw.pick(0, 1))) or 5
    a, b = (many, other) if onto else (other, many)
    told = draw.pick(
        f" (1 {one} = {rate} {other})", f", 1 {one} is {rate} {other}", f" if one {one} is {rate} {other}", f" (1 {one} is {rate} {other})",
        f". one {one} is {rate} {other}", f", {rate} {other} per {one}", f" with 1 {one} = {rate} {other}", f". use 1 {one} = {rate} {other}",
        f", taking {rate} {other} for one {one}",
    )  # fmt: skip
    formula = f"{value} {'*' if onto else '/'} {rate}"
    values = {"v": value, "a": a, "b": b, "o": one, "r": rate, "c": other, "n": draw.pick(*NAMES), "t": told}  # fmt: skip
    prompt = draw.phrase(
        "{v} {a} [in|to|into] {b}{t}",
        "<do>convert {v} {a} [to|into] {b}{t}",
        "how many {b} [is|are] {v} {a}{t}",
        "{a} to {b}: {v} {a}{t}",
        "[my recipe|the list|the plan|the note] says {v} {a}. how many {b} is that{t}",
        "[one|1|a single] {o} is {r} {c}. how many {b} [are|is|make] {v} {a}",
        "1 {o} = {r} {c}, so {v} {a} = ? {b}",
        "if 1 {o} is {r} {c}, [what is|what's|how much is] {v} {a} in {b}",
        "{n} has {v} {a}. what is that in {b}{t}",
        "what is {v} {a} in {b}{t}",
        "I have {v} {a}, how many {b}{t}",
        "a {o} has {r} {c}. I need {v} {a}, how many {b} is that",
        "there are {r} {c} in one {o}. {v} {a} in {b}",
        "we counted {v} {a}. each {o} is {r} {c}. give it in {b}",
        "[please |]express {v} {a} in {b}{t}",
        "[convert|change|turn] {v} {a} [to|into] {b} if [one|1|each] {o} is {r} {c}",
        "[knowing|given|taking] that 1 {o} is {r} {c}, how many {b} [are|is] {v} {a}",
        "[each|every|one] {o} [makes|gives|equals|counts as] {r} {c}. [turn|change|convert] {v} {a} into {b}",
        "at {r} {c} [per|to the|for one] {o}, [what is {v} {a} in {b}|what are {v} {a} in {b}|how many {b} are {v} {a}]",
        "{r} {c} = 1 {o}. {v} {a} = how many {b}",
        "{n} needs {b}, not {a}: [it is|there are|we have] {v} {a}{t}",
        "the [shop|supplier|book|form] counts in {b}. I have {v} {a} and 1 {o} is {r} {c}. how many {b}",
        "[using|in|with] python, {v} {a} in {b}{t}",
        "{v} {a}, [wanted in {b}|in {b} please|expressed in {b}]{t}",
        "the conversion is {r} {c} per {o}. what do {v} {a} [come to|make] in {b}",
        "{v} {a} -> {b}{t}",
        "[rate|factor|conversion rate]: 1 {o} = {r} {c}. [value|amount|quantity]: {v} {a}. [wanted|target|result in]: {b}",
        "[suppose|assume|say] 1 {o} = {r} {c}; how many {b} would {v} {a} be",
        "for a {o} [we|I|they] count {r} {c}. then {v} {a} [make|give|are] how many {b}",
        "what do {v} {a} [amount to|come to|make] in {b}{t}",
        "I got {v} {a} and want [to know |]how many {b} [that is|this makes]{t}",
        "someone gave me {v} {a}. in {b} that is how many{t}",
        "{v} {a} {b}{t}",
        "what number of {b} do I write for {v} {a}{t}",
        **values,
    )
    prompt = prompt.replace("a ounce", "an ounce").replace("a inch", "an inch").replace("a atm", "an atm")  # fmt: skip
    prompt = prompt.replace(" a oz ", " an oz ").replace("a acre ", "an acre ")
    tail, places = to_places(draw, worth(formula), chance=0.3)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"One {one} is {rate} {other}, so {formula}."
    return ask(tailed(prompt, tail), code, f"{value} {a} is **{{out}} {b}**.", think=think)


@family("unit conversion", number=True, weight=1.2)
def temperature_in_words(draw: Draw) -> tuple[Item, ...]:
    """Ovens, fevers and weather, also in Fahrenheit, with the decimals wanted."""
    pair = draw.pick("CF", "CF", "FC", "FC", "FC", "CK", "KC", "FK")
    value = tidy(draw.pick(draw.integer(-20, 120), draw.random.randint(8, 26) * 10, small(draw, 35.0, 104.0, 1)))  # fmt: skip
    if pair[0] == "K":
        value = draw.integer(200, 700)
    a, b = draw.pick(*_SCALES[pair[0]]), draw.pick(*_SCALES[pair[1]])
    prompt = draw.phrase(
        "the oven [is set to|shows] {v} {a}; [say it in {b}|that is how many {b}]",
        "{v} {a} [in|to] {b}",
        "the recipe wants {v} {a}. [what do I set in {b}|what is it in {b}|my oven shows {b}]",
        "[fever|body temperature] of {v} {a}. in {b}",
        "[outside|today|in the city] it's {v} {a}, [what's that in {b}|how much {b}|and in {b}]",
        "[what|how much] is {v} {a} [in|converted to] {b}",
        "bake at {v} {a}: in {b}",
        "what does {v} {a} mean in {b}",
        "<do>convert {v} {a} to {b}",
        "[preheat|heat] to {v} {a}. I need {b}",
        "{n}'s thermometer shows {v} {a}, which is how many {b}",
        "temperature {v} {a}, wanted: {b}",
        "[how hot|how warm|how cold] is {v} {a} in {b}",
        "{v} {a} [equals|is|makes|corresponds to] how many {b}",
        "[the forecast|the weather app|the radio] says {v} {a}; I [think in|only know|use] {b}",
        "[a nurse|a doctor|a nurse at the ward] [reads|notes|measures] {v} {a}. [give it in {b}|in {b}]",
        "the [fridge|freezer|pool|sauna|room|kiln] is at {v} {a}. [what is that in {b}|how many {b}]",
        "[water|the lake|the liquid|the sample] at {v} {a}: [in {b}|how many {b}]",
        "[using|in|with] python, {v} {a} in {b}",
        "{a} to {b}: {v}",
        "[switch|translate|change] a temperature of {v} {a} to {b}",
        "express {v} {a} in {b}",
        "if it is {v} {a}, what does a thermometer in {b} show",
        "I set [the heating|my oven|the incubator] to {v} {a}. which value is that in {b}",
        "[from|temperature from] {a} into {b}: {v} {a}",
        "{v} {a} -> {b}",
        "{v} {a} {b}",
        "outside it is {v} {a} and I only understand {b}",
        "the [recipe|package|guide] is in {a}, mine is in {b}. what is {v}",
        "the [label|manual|data sheet] says keep at {v} {a}, [what in {b}|I need it in {b}]",
        "[at what|which] reading in {b} is it {v} {a}",
        "our guest from abroad asks what {v} {a} is in {b}",
        "{v} degrees on the {l} scale is what in {b}" if pair[0] != "K" else "a temperature of {v} {a}, in {b} please",
        v=value, a=a, b=b, n=draw.pick(*NAMES), l="Celsius" if pair[0] == "C" else "Fahrenheit",
    )  # fmt: skip
    formula = _HEAT[pair].format(v=value)
    tail, places = to_places(draw, worth(formula), 2, 0.4)
    signs = {"C": "°C", "F": "°F", "K": "K"}
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"From {signs[pair[0]]} to {signs[pair[1]]}: {formula}."
    answer = f"{value} {signs[pair[0]]} is **{{out}} {signs[pair[1]]}**."
    return ask(tailed(prompt, tail), code, answer, think=think)


_PARTS = (
    (("feet", "ft", "foot"), ("inches", "in"), 12, (("cm", "centimeters"), 2.54, 4, 7), (("meters", "m"), 0.0254, 4, 7)),
    (("pounds", "lb", "lbs"), ("ounces", "oz"), 16, (("grams", "g"), 28.3495, 2, 12), (("kg", "kilos"), 0.0283495, 2, 180)),
    (("stone",), ("pounds", "lb"), 14, (("kg", "kilograms"), 0.453592, 7, 17), (("kg", "kilos"), 0.453592, 7, 17)),
)  # fmt: skip


@family("unit conversion", weight=0.8)
def into_two_parts(draw: Draw) -> tuple[Item, ...]:
    """180 cm in feet and inches; 3.2 kg in pounds and ounces; 80 kg in stone and pounds."""
    unit, value, big, tiny, each, factor = draw.pick(
        ("cm", draw.random.randint(92, 215), "feet", "inches", 12, 2.54), ("cm", draw.random.randint(140, 205), "feet", "inches", 12, 2.54),
        ("m", small(draw, 1.2, 4.9), "feet", "inches", 12, 0.0254), ("kg", small(draw, 1.5, 9.5), "pounds", "ounces", 16, 0.0283495),
        ("grams", draw.random.randint(500, 6000), "pounds", "ounces", 16, 28.3495), ("kg", draw.random.randint(40, 130), "stone", "pounds", 14, 0.453592),
    )  # fmt: skip
    if 1 in divmod(round(value / factor), each):  # no "1 inches"
        return into_two_parts(draw)
    about = (
        draw.pick(f"I am {value} {unit} tall", f"the door is {value} {unit} high", f"my sister is {value} {unit} tall", f"the shelf is {value} {unit} long")
        if big == "feet" else
        draw.pick(f"it weighs {value} {unit}", f"{'the newborn' if big == 'pounds' else 'my uncle'} weighs {value} {unit}", f"the scale shows {value} {unit}")
    )  # fmt: skip
    prompt = draw.phrase(
        "{v} {u} in {b} and {t}",
        "[convert|change|turn] {v} {u} [to|into] {b} and {t}",
        "<what> {v} {u} in {b} and {t}",
        "how many {b} and {t} [is|are] {v} {u}",
        "{w}. [how many {b} and {t} is that|in {b} and {t} please|I need it in {b} and {t}]",
        "[express|give|write] {v} {u} in {b} and {t}, {t} rounded",
        "{v} {u}[: {b} and {t}| as {b} and {t}| = ? {b} ? {t}]",
        "in {b} and {t}, what is {v} {u}",
        "{w}, what is that in {b} and {t}",
        "[using|in|with] python, {v} {u} in {b} and {t}",
        "{n} only knows {b} and {t}. what is {v} {u}",
        "from {u} to {b} and {t}: {v}",
        "{w}; [an American friend|my aunt|the form] wants {b} and {t}",
        v=value, u=unit, b=big, t=tiny, w=about, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"whole, rest = divmod(round({value} / {factor}), {each})\n"
        f"print(f'{{whole}} {big} {{rest}} {tiny}')"
    )
    think = f"One of the {tiny} is {factor} {unit}; {each} {tiny} make one of the {big}."
    return ask(prompt, code, f"{value} {unit} is about **{{out}}**.", think=think)


@family("unit conversion", number=True, weight=1.5)
def two_part_units(draw: Draw) -> tuple[Item, ...]:
    """5 feet 11 in cm; 7 pounds 4 ounces in grams."""
    big, tiny, each, *targets = draw.pick(_PARTS[0], *_PARTS)
    names, factor, low, high = draw.pick(*targets)
    x, y = draw.random.randint(low, high), draw.random.randint(2, each - 1)
    t = draw.pick(*names)
    said = f"{x} {draw.pick(*big[:2])} {y} {draw.pick(*tiny)}"
    if big[0] == "feet":
        said = draw.pick(said, said, f"{x}'{y}\"", f"{x} ft {y}", f"{x} foot {y}", f"{x} feet and {y} inches")  # fmt: skip
    prompt = draw.phrase(
        "{s} in {t}",
        "how [many {t}|much in {t}] is {s}",
        "[convert|change|turn] {s} [to|into] {t}",
        "what is {s} in {t}",
        "{w}. what is that in {t}",
        "{s} to {t}",
        "I need {s} in {t}",
        "{w}, how many {t} is that",
        "in {t}, what is {s}",
        "{s} = ? {t}",
        "{s}, [in {t}|as {t}|-> {t}|given in {t}]",
        "[express|write|give] {s} in {t}",
        "[my height|the length|the size] is {s}. [in {t}|how many {t}|my form wants {t}]" if big[0] == "feet" else "[the weight|it] is {s}. [in {t}|how many {t}|my form wants {t}]",
        "[using|in|with] python, {s} in {t}",
        "if [someone|a person] is {s} tall, what is that in {t}" if big[0] == "feet" else "if [something|a parcel] weighs {s}, what is that in {t}",
        "{n} is {s} tall. [how tall is that in {t}|{n} in {t}]" if big[0] == "feet" else "{n} [bought|carries|has] {s} [of fruit|of sand|of flour]. how much is that in {t}",
        "[translate|switch] {s} to the metric system, {t}",
        "the [passport|patient record|door|ad] says {s}; [I want {t}|what is it in {t}|how many {t}]" if big[0] == "feet" else "the [record|package|scale|ad] says {s}; [I want {t}|what is it in {t}|how many {t}]",
        "how [tall|long] is {s} in {t}" if big[0] == "feet" else "how heavy is {s} in {t}",
        "{s} comes to how many {t}",
        "I don't understand {s}. please use {t}",
        "{t} for {s}",
        "{s} {t}",
        "what do I enter in {t} when it is {s}",
        "a doctor writes {s}. in {t}",
        s=said, t=t, n=draw.pick(*NAMES),
        w=draw.pick(f"I'm {said} tall", f"he is {said}", f"my brother is {said} tall", f"the board is {said} long") if big[0] == "feet" else draw.pick(f"the baby weighs {said}", f"it weighs {said}", f"the scale says {said}"),
    )  # fmt: skip
    formula = f"({x} * {each} + {y}) * {factor}"
    tail, places = to_places(draw, worth(formula), chance=0.25)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"{x} {big[0]} are {x} * {each} {tiny[0]}, plus {y}; times {factor}."
    return ask(tailed(prompt, tail), code, f"That is **{{out}} {t}**.", think=think)


_SPLITS = (
    ("seconds", "minutes", "seconds", 60, 100, 9000), ("minutes", "hours", "minutes", 60, 70, 2000), ("days", "weeks", "days", 7, 10, 900),
    ("hours", "days", "hours", 24, 30, 900), ("months", "years", "months", 12, 14, 400), ("inches", "feet", "inches", 12, 14, 300),
    ("ounces", "pounds", "ounces", 16, 20, 400), ("cm", "meters", "cm", 100, 110, 3000), ("grams", "kilograms", "grams", 1000, 1100, 9000),
    ("cents", "dollars", "cents", 100, 110, 9000), ("eggs", "dozens", "eggs", 12, 14, 300), ("pounds", "stone", "pounds", 14, 90, 300),
    ("meters", "km", "meters", 1000, 1100, 20000), ("ml", "liters", "ml", 1000, 1100, 9000),
)  # fmt: skip


@family("unit conversion", weight=1.5)
def split_units(draw: Draw) -> tuple[Item, ...]:
    """So many seconds as minutes and seconds."""
    unit, big, tiny, each, low, high = draw.pick(*_SPLITS[:5], *_SPLITS)
    value = draw.random.randint(low, high)
    if draw.chance(0.3):
        value = max(low, value // 50 * 50)
    if 1 in divmod(value, each):  # no "1 hours"
        return split_units(draw)
    prompt = draw.phrase(
        "how many {b} and {t} [do I get from|are there in|make] {v} {u}",
        "{v} {u} in {b} and {t}",
        "[convert|change|turn|split] {v} {u} [to|into] {b} and {t}",
        "{v} {u} [as|is how many|=] {b} and {t}",
        "what is {v} {u} in {b} and {t}",
        "[write|express|give me] {v} {u} [as|in] {b} and {t}",
        "I have {v} {u}. how many {b} and [how many |]{t}",
        "it [took|is|comes to] {v} {u}. [how many|what is that in] {b} and {t}",
        "{v} {u}: {b} and {t}",
        "how many full {b} are in {v} {u}, and how many {t} [are left|remain|are left over]",
        "[break|divide|cut] {v} {u} [up |]into {b} and {t}",
        "{v} {u}[ -> {b} and {t}| => {b} and {t}|, in {b} and {t} please]",
        "how [do I say|would you write|can I write] {v} {u} in {b} and {t}",
        "whole {b} and [the remaining|leftover|left over] {t} in {v} {u}",
        "[using|in|with] python, {v} {u} as {b} and {t}",
        "{n} [counted|noted|has] {v} {u}. [how many {b} and {t}|in {b} and {t}] is that",
        "if I have {v} {u}, how many {b} and {t} [are|is] that",
        "{v} {u} [make|give|come to|amount to] how many {b} and how many {t}",
        "[the counter|my list|the label|the receipt] says {v} {u}. [make it|I want] {b} and {t}",
        "in {b} and {t}, [what is|how much is] {v} {u}",
        "[take|group] {v} {u} together into {b}. how many {b}, and how many {t} [over|remain]",
        "[divmod|quotient and remainder]: {v} {u} in {b} and {t}",
        "{v} {u} is too clumsy, [say it|put it] in {b} and {t}",
        "so many {b} plus so many {t}: {v} {u}",
        "how is {v} {u} split up in {b} and {t}",
        v=value, u=unit, b=big, t=tiny, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"whole, rest = divmod({value}, {each})\nprint(f'{{whole}} {big} and {{rest}} {tiny}')"
    think = f"One of {big} is {each} {unit}: divmod of {value} and {each}."
    return ask(prompt, code, f"{value} {unit} are **{{out}}**.", think=think)


@family("unit conversion")
def split_seconds(draw: Draw) -> tuple[Item, ...]:
    """Seconds as hours, minutes and seconds; hours with decimals as hours and minutes."""
    if draw.chance(0.35):
        hours = tidy(draw.random.randint(2, 24) + draw.pick(0.25, 0.5, 0.75, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9))  # fmt: skip
        prompt = draw.phrase(
            "{v} hours in hours and minutes",
            "[what is|how long is|how much is] {v} hours in hours and minutes",
            "[convert|turn] {v} [hours|decimal hours] [to|into] hours and minutes",
            "my timesheet says {v} hours, how many hours and minutes is that",
            "{v} h as h:mm",
            "write {v} hours as hours and minutes",
            "{v} hours is how many hours and [how many |]minutes",
            "[express|give|show] {v} h [as|in] hours and minutes",
            "the [task|drive|shift|flight] [took|lasted|is] {v} hours. [in hours and minutes|how many hours and minutes]",
            "decimal [time|hours] {v} to hours and minutes",
            "I [booked|logged|worked] {v} hours; [that is how many hours and minutes|as hours and minutes please]",
            "[using|in|with] python, {v} hours as hours and minutes",
            "how do I write {v} hours with minutes [instead of decimals|]",
            "{v} h = ? h ? min",
            "what does {v} hours mean in hours and minutes",
            "{v} hours: how many full hours, and the rest in minutes",
            v=hours,
        )
        code = f"hours, minutes = divmod(round({hours} * 60), 60)\nprint(f'{{hours}} hours {{minutes}} minutes')"  # fmt: skip
        return ask(prompt, code, "It is **{out}**.", think=f"{hours} times 60 minutes, then divmod by 60.")  # fmt: skip
    value = draw.random.randint(7200, 90000)
    if 1 in (value // 3600, value // 60 % 60, value % 60):  # no "1 hours"
        return split_seconds(draw)
    prompt = draw.phrase(
        "{v} seconds in hours, minutes and seconds",
        "how many hours, minutes and seconds make up {v} seconds",
        "[convert|turn|change] {v} [s|seconds|sec] [to|into] [hours, minutes and seconds|h:m:s|hours, minutes, seconds]",
        "{v} s as [hours minutes seconds|hh:mm:ss]",
        "write {v} seconds as hours, minutes and seconds",
        "the [timer|film|battery test|marathon] ran {v} seconds. hours, minutes, seconds",
        "{v} seconds [is|are|make] how many hours, minutes and seconds",
        "[break|split] {v} seconds [up |]into hours, minutes and seconds",
        "[a program|the job|a call|the race] took {v} seconds. [how long is that|that is] in hours, minutes and seconds",
        "[express|give|show] {v} s in h, min and s",
        "[using|in|with] python, {v} seconds as hours, minutes and seconds",
        "{v} sec = ? h ? min ? s",
        "my [script|backup|stopwatch] [reports|shows] {v} seconds, [say it in|turn it into] hours, minutes and seconds",
        "how long is {v} seconds, as hours, minutes, seconds",
        "I have {v} seconds. how many full hours, then minutes, then seconds",
        "in hours, minutes and seconds, what is {v} s",
        "{v} seconds -> hours, minutes, seconds",
        "what do {v} seconds come to in hours, minutes and seconds",
        v=value,
    )
    code = (
        f"minutes, seconds = divmod({value}, 60)\nhours, minutes = divmod(minutes, 60)\n"
        "print(f'{hours} hours {minutes} minutes {seconds} seconds')"
    )
    think = f"divmod of {value} by 60 for the seconds, and again for the minutes."
    return ask(prompt, code, "It is **{out}**.", think=think)


_LONG = {"weeks": 604800, "days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}


@family("unit conversion", number=True, weight=1.5)
def parts_to_one(draw: Draw) -> tuple[Item, ...]:
    """3 days 7 hours in seconds."""
    names = list(_LONG)
    first = draw.random.randint(0, 3)
    count = draw.pick(2, 2, 3) if first < 3 else 2
    used = names[first : first + count]
    into = draw.pick(*names[first + count - 1 :])
    parts = [(draw.random.randint(1, 6 if u == "weeks" else (30 if u == used[0] else 6) if u == "days" else 23 if u == "hours" else 59), u) for u in used]  # fmt: skip
    said = [f"{v} {u[:-1] if v == 1 else u}" for v, u in parts]
    text = draw.pick(" ".join(said), ", ".join(said[:-1]) + " and " + said[-1])
    prompt = draw.phrase(
        "how many {u} [are in|are|is|make] {t}",
        "{t} in {u}",
        "[convert|turn|change] {t} [to|into] {u}",
        "what is {t} in {u}",
        "{u} in {t}",
        "[total|number of] {u} in {t}",
        "{t} is how many {u}",
        "the [trip|flight|film|race|project] lasts {t}. how many {u} is that",
        "<find> the {u} in {t}",
        "I was away [for |]{t}, [in {u} please|how many {u}]",
        "[express|give|write|state] {t} in {u}",
        "{t}[ -> {u}| => {u}| =? {u}|, all in {u}]",
        "how long is {t} [in|measured in|counted in] {u}",
        "[using|in|with] python, {t} in {u}",
        "[altogether|in all], how many {u} [is|are] {t}",
        "{n} [waited|worked|slept|trained] {t}. [how many {u} is that|{u}]",
        "[turn|change] a [duration|time|span] of {t} into {u}",
        "if [a course|the battery|the journey|a film] takes {t}, how many {u} does it take",
        "{t} [comes to|amounts to|equals|makes] how many {u}",
        "in {u}, how long is {t}",
        "only {u}: {t}",
        "the countdown shows {t}. [{u} left|how many {u} are left]",
        "[a baby|the ship|the server] has been [here|under way|up] for {t}; [that in {u}|how many {u}]",
        "add it all up in {u}: {t}",
        "someone [stayed|was on the road|was in hospital] for {t}. how many {u} was that",
        u=into, t=text, n=draw.pick(*NAMES),
    )  # fmt: skip
    terms = [f"{v} * {_LONG[u] // _LONG[into]}" if u != into else f"{v}" for v, u in parts]
    code = f"result = {' + '.join(terms)}\nprint(result)"
    think = f"In {into}: {' plus '.join(terms)}."
    return ask(prompt, code, f"It is **{{out}} {into}**.", think=think)


@family("unit conversion", number=True)
def degrees_and_radians(draw: Draw) -> tuple[Item, ...]:
    places = draw.pick(2, 3, 4, 4)
    tail = "" if places == 4 else draw.pick(f", {places} decimals", f" ({places} decimal places)", f", rounded to {places} decimals")  # fmt: skip
    if draw.chance(0.6):
        value = draw.pick(draw.random.randint(1, 720), 30, 45, 60, 90, 120, 135, 270)
        prompt = draw.phrase(
            "{v} [degrees|deg|°] [to|in|into] radians",
            "[convert|change|turn] {v} [degrees|°] [to|into] radians",
            "how many radians [are|is] {v} degrees",
            "what is {v} degrees in radians",
            "radians for an angle of {v} degrees",
            "a wheel turns {v} degrees. how many radians",
            "{v}°[ -> rad| => radians| = ? rad|, in rad]",
            "[express|give|write] {v} degrees in radians",
            "[using|in|with] python, {v} degrees in radians",
            "an angle of {v} degrees, [in radians|how many radians|what in radian measure]",
            "I have {v} degrees [but need|and want|and need] radians",
            "degrees to radians: {v}",
            "[a robot arm|a crank|the antenna|a dancer] turns {v} degrees. [in radians|how many radians is that]",
            "my program takes radians. what do I pass for {v} degrees",
            "{v} degrees [equals|is|makes] how many radians",
            "{v} deg as rad",
            "in radians, [what is|how large is] an angle of {v}°",
            "the angle is {v} degrees. what is it in radians",
            v=value,
        )
        code = f"import math\nresult = round(math.radians({value}), {places})\nprint(result)"
        return ask(tailed(prompt, tail), code, "It is **{out} radians**.", think=f"math.radians of {value}.")  # fmt: skip
    angle = small(draw, 0.1, 12.0)
    prompt = draw.phrase(
        "{v} [radians|rad] [to|in|into] degrees",
        "[convert|change|turn] {v} [radians|rad] [to|into] degrees",
        "how many degrees [are|is] {v} [radians|rad]",
        "what is {v} rad in degrees",
        "the angle is {v} radians. what is it in degrees",
        "{v} rad[ -> deg| => degrees| = ? degrees|, in degrees]",
        "[express|give|write] {v} radians in degrees",
        "[using|in|with] python, {v} radians in degrees",
        "an angle of {v} rad, [in degrees|how many degrees|what in degrees]",
        "I have {v} radians [but need|and want|and need] degrees",
        "radians to degrees: {v}",
        "[a robot arm|a crank|the antenna|a dancer] turns {v} radians. [in degrees|how many degrees is that]",
        "my [sensor|program|function] returns {v} radians. how many degrees is that",
        "{v} radians [equals|is|makes] how many degrees",
        "{v} rad as degrees",
        "in degrees, [what is|how large is] an angle of {v} rad",
        "degrees for an angle of {v} radians",
        v=angle,
    )
    code = f"import math\nresult = round(math.degrees({angle}), {places})\nprint(result)"
    return ask(tailed(prompt, tail), code, "It is **{out} degrees**.", think=f"math.degrees of {angle}.")  # fmt: skip


@family("unit conversion", number=True, weight=1.2)
def download_time(draw: Draw) -> tuple[Item, ...]:
    """Megabytes over megabits per second: eight bits a byte."""
    unit, times = draw.pick(("MB", ""), ("MB", ""), ("GB", " * 1000"))
    size = draw.pick(draw.random.randint(1, 90) * 10, draw.integer(2, 900)) if unit == "MB" else tidy(small(draw, 1.0, 60.0, 1))  # fmt: skip
    speed = draw.pick(5, 8, 10, 16, 20, 25, 50, 80, 100, 200, 250, 500, 1000, draw.integer(2, 90))
    u, over = draw.pick(("seconds", ""), ("seconds", ""), ("minutes", " / 60"))
    prompt = draw.phrase(
        "the [file|update|video] is {s} {b} and my line gives {r} {m}. how many {u} until it is here",
        "how many {u} does a {s} {b} [file|game|film|download] take at {r} {m}",
        "[download time|time to download] [in {u} |]of {s} {b} [at|with] {r} {m}, in {u}",
        "I [download|want to download] {s} {b} with {r} {m}. how many {u} does it take",
        "my connection does {r} {m}. {u} for {s} {b}",
        "{s} {b} at {r} {m}, how many {u}",
        "how long in {u} to [upload|send|transfer] {s} {b} over a {r} {m} line",
        "<find> the {u} to transfer {s} {b} at {r} {m} (1 byte = 8 bits)",
        "[file size|size] {s} {b}, [speed|line|bandwidth] {r} {m}[: {u}|, download time in {u}|. how many {u}]",
        "[my|our] internet [is|runs at|has] {r} {m}. how many {u} [for|until I have] a {s} {b} [film|backup|game|update]",
        "[copying|sending|uploading] {s} {b} [at|over] {r} {m} takes how many {u}",
        "[using|in|with] python, the {u} needed to download {s} {b} at {r} {m}",
        "how many {u} [must I wait|will it take|do I wait] for {s} {b} with a {r} {m} [connection|line]",
        "{n} [downloads|streams|uploads] {s} {b} over {r} {m}. [time in {u}|how many {u}]",
        "at {r} {m}, {s} {b} [need|take] how many {u}",
        "transfer time in {u}: {s} {b} / {r} {m}",
        "[I want to send|we back up] {s} {b} through a line of {r} {m}. [estimate|give] the {u}, ideal conditions",
        "a photo archive of {s} {b} goes to the cloud at {r} {m}. how many {u} does it last",
        "if the line carries {r} {m}, in how many {u} is a {s} {b} file across",
        s=size, b=unit, r=speed, u=u, n=draw.pick(*NAMES), m=draw.pick("Mbit/s", "Mbps", "megabits per second", "Mb/s", "megabit per second"),
    )  # fmt: skip
    formula = f"{size}{times} * 8 / {speed}{over}"
    tail, places = to_places(draw, worth(formula), 2, 0.15)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"{size} {unit} times 8 bits a byte over {speed} megabits per second."
    return ask(tailed(prompt, tail), code, f"It takes **{{out}} {u}**.", think=think)


_SQUARES = (
    ("hectares", "square meters", 10000), ("hectares", "square metres", 10000), ("m²", "cm²", 10000), ("square km", "square meters", 1000000),
    ("cubic meters", "liters", 1000), ("m³", "litres", 1000), ("liters", "cm³", 1000), ("ml", "cm³", 1), ("cubic meters", "cm³", 1000000),
    ("square feet", "square inches", 144), ("square yards", "square feet", 9), ("cm²", "mm²", 100), ("km²", "hectares", 100),
    ("cubic feet", "liters", 28.3168), ("acres", "hectares", 0.404686), ("ares", "square meters", 100), ("cubic yards", "cubic feet", 27),
    ("km", "mm", 1000000), ("micrometers", "nanometers", 1000), ("mm", "micrometers", 1000), ("mg", "micrograms", 1000), ("kg", "mg", 1000000),
    ("MHz", "Hz", 1000000), ("GHz", "MHz", 1000), ("amps", "milliamps", 1000), ("kilovolts", "volts", 1000), ("MPa", "bar", 10),
    ("deciliters", "ml", 100), ("hectoliters", "liters", 100), ("centiliters", "ml", 10), ("tons", "grams", 1000000), ("kilohms", "ohms", 1000),
    ("mmHg", "pascals", 133.322), ("kWh", "kJ", 3600), ("eV", "zeptojoules", 160.218), ("GiB", "MiB", 1024), ("KiB", "bytes", 1024),
    ("MiB", "KiB", 1024), ("decades", "years", 10), ("centuries", "years", 100), ("fortnights", "days", 14), ("quarters", "months", 3),
    ("dozens", "eggs", 12), ("gross", "pieces", 144), ("reams", "sheets", 500), ("nanoseconds", "picoseconds", 1000), ("seconds", "milliseconds", 1000),
)  # fmt: skip


@family("unit conversion", number=True, weight=1.5)
def metric_steps(draw: Draw) -> tuple[Item, ...]:
    """Areas, volumes and prefixes, where the step is the difficulty."""
    big, little, each = draw.pick(*_SQUARES)
    downwards = draw.chance(0.6)
    a, b = (big, little) if downwards else (little, big)
    value = tidy(draw.pick(small(draw, 0.2, 90.0, 1), draw.integer(2, 500)))
    if not downwards:
        value = draw.random.randint(2, 90) * draw.pick(max(1, int(each) // 10), int(each) or 1, 100)
    prompt = draw.phrase(
        "{v} {a} [to|into|in] {b}",
        "how many {b} [are|is|are in|make] {v} {a}",
        "[convert|change] {v} {a} [to|into] {b}",
        "what is {v} {a} in {b}",
        "{v} {a} as {b}",
        "{v} {a} = how many {b}",
        "[it says|I read|there are|we noted] {v} {a}, [give that in {b}|how many {b}]",
        "[write|express] {v} {a} in {b}",
        "if I have {v} {a}, how many {b} do I have",
        "{b} in {v} {a}",
        "{v} {a}[ -> {b}| => {b}| = ? {b}|: in {b}]",
        "[how do I convert|how to turn] {v} {a} into {b}, and what comes out",
        "[using|in|with] python, {v} {a} in {b}",
        "[express|give|state] {v} {a} [using|in terms of|in] {b}",
        "in {b}, [what is|how much is] {v} {a}",
        "{v} {a} [equals|comes to|amounts to|corresponds to] how many {b}",
        "[a pupil|a student|an engineer|{n}] has to [turn|change] {v} {a} into {b}. [what is the result|the result]",
        "the [data sheet|plan|exercise|drawing|report] gives {v} {a}; [I need {b}|what is that in {b}]",
        "{a} to {b}: {v}",
        "[translate|switch] {v} {a} to {b}",
        "I [measured|noted|have] {v} {a} [but want|and need] {b}",
        "how large is {v} {a} [in|when given in] {b}",
        "unit change, {v} {a}, target {b}",
        "{v} {a} {b}",
        "someone asks how many {b} {v} {a} [are|make]",
        "I need to type the value in {b}, it is {v} {a}",
        "what number of {b} is the same as {v} {a}",
        v=value, a=a, b=b, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({value} {'*' if downwards else '/'} {each}, 6)\nprint(result)"
    think = f"One of the {big} is {each} {little}."
    return ask(prompt, code, f"{value} {a} is **{{out}} {b}**.", think=think)


_WORDS = (("half a", 0.5), ("half an", 0.5), ("a quarter of a", 0.25), ("three quarters of a", 0.75), ("one and a half", 1.5), ("two and a half", 2.5), ("a third of a", 1 / 3), ("3/4 of a", 0.75), ("1 1/2", 1.5), ("2 1/2", 2.5), ("1/4", 0.25), ("3 1/4", 3.25), ("2/3 of a", 2 / 3), ("1/8 of a", 0.125))  # fmt: skip
_WHOLES = (
    ("hour", "minutes", 60), ("day", "hours", 24), ("kilo", "grams", 1000), ("kilometer", "meters", 1000), ("liter", "ml", 1000), ("year", "months", 12),
    ("dozen", "pieces", 12), ("minute", "seconds", 60), ("mile", "feet", 5280), ("cup", "ml", 240), ("pound", "ounces", 16), ("meter", "cm", 100), ("week", "hours", 168),
    ("foot", "inches", 12), ("gallon", "pints", 8), ("century", "years", 100), ("right angle", "degrees", 90),
)  # fmt: skip


@family("unit conversion", number=True)
def part_of_unit(draw: Draw) -> tuple[Item, ...]:
    """Three quarters of an hour in minutes."""
    (said, _), (whole, little, each) = draw.pick(*_WORDS), draw.pick(*_WHOLES)
    fractions = {"half": "1 / 2", "quarter": "1 / 4", "three quarters": "3 / 4", "one and": "1.5", "two and": "2.5", "third": "1 / 3", "3/4": "3 / 4", "1 1/2": "1.5", "2 1/2": "2.5", "3 1/4": "3.25", "2/3": "2 / 3", "1/8": "1 / 8", "1/4": "1 / 4"}  # fmt: skip
    key = next(k for k in ("three quarters", "one and", "two and", "quarter", "third", "3/4", "1 1/2", "2 1/2", "3 1/4", "2/3", "1/8", "1/4", "half") if k in said)  # fmt: skip
    an_hour = whole[0] in "aeiou" or whole == "hour"
    if said.endswith((" a", " an")):
        said = said.rsplit(" ", 1)[0] + (" an" if an_hour else " a")
    plural = {"foot": "feet", "century": "centuries"}.get(whole, f"{whole}s")
    thing = f"{said} {plural}" if key in ("one and", "two and", "1 1/2", "2 1/2", "3 1/4") else f"{said} {whole}"  # fmt: skip
    prompt = draw.phrase(
        "{t} in {u}",
        "how many {u} [are|is|are in] {t}",
        "[convert|change] {t} to {u}",
        "what is {t} in {u}",
        "{t}: how many {u}",
        "{b} {t}, how many {u} is that",
        "{u} in {t}",
        "it is {t}. in {u} please",
        "{t} [makes|is|equals|gives] how many {u}",
        "{t} = ? {u}",
        "[express|give|write|say] {t} in {u}",
        "in {u}, [what is|how much is] {t}",
        "how much is {t}, [counted|measured] in {u}",
        "[using|in|with] python, {t} in {u}",
        "{n} [said|asked for|wrote] {t}. how many {u} [is that|are those]",
        "{t}, [as|in terms of|expressed in] {u}",
        "{t} -> {u}",
        "we have {t} [left|now]. [what is it in {u}|how many {u}]",
        "turn {t} into {u}",
        "what do you get in {u} for {t}",
        "I only have {u}: how many for {t}",
        t=thing, u=little, n=draw.pick(*NAMES),
        b="the recipe says" if whole in ("cup", "liter", "kilo", "pound") else "I need",
    )  # fmt: skip
    code = f"result = round({fractions[key]} * {each}, 4)\nprint(result)"
    think = f"One {whole} is {each} {little}; take {fractions[key]} of it."
    return ask(prompt, code, f"It is **{{out}} {little}**.", think=think)


@family("unit conversion", number=True)
def speed_and_pace(draw: Draw) -> tuple[Item, ...]:
    """km/h and m/s, minutes per km, mpg and liters per 100 km."""
    v = draw.pick(draw.random.randint(5, 200), small(draw, 2.0, 60.0, 1))
    kind = draw.pick("kmh", "kmh", "ms", "pace", "speed", "mpg", "l100", "use")
    if kind in ("kmh", "ms"):
        a, b = (draw.pick("km/h", "kph", "kilometers per hour"), draw.pick("m/s", "meters per second"))  # fmt: skip
        if kind == "ms":
            a, b = b, a
        formula, think = (f"{v} / 3.6", f"{v} km/h over 3.6 is m/s.") if kind == "kmh" else (f"{v} * 3.6", f"{v} m/s times 3.6 is km/h.")  # fmt: skip
        prompt = draw.phrase(
            "{v} {a} [to|in|into] {b}",
            "[convert|change] {v} {a} to {b}",
            "how many {b} [is|are] {v} {a}",
            "a [car|train|cyclist|bird|runner] does {v} {a}, what is that in {b}",
            "wind of {v} {a} in {b}",
            "speed limit {v} {a}: in {b}",
            "[express|give|write] {v} {a} in {b}",
            "{v} {a}[ -> {b}| = ? {b}|, in {b}]",
            "{n} [runs|drives|rides|cycles] at {v} {a}. [how fast is that in {b}|in {b}]",
            "[using|in|with] python, {v} {a} in {b}",
            "a [storm|drone|boat|ball] moves at {v} {a}; how many {b}",
            "the [speedometer|sensor|radar] [shows|says] {v} {a}, [what is that in {b}|I need {b}]",
            "what is a speed of {v} {a} in {b}",
            "{v} {a} [equals|makes|corresponds to] how many {b}",
            "how fast in {b} is something that goes {v} {a}",
            v=v, a=a, b=b, n=draw.pick(*NAMES),
        )  # fmt: skip
        answer = f"It is **{{out}} {b}**."
    elif kind == "pace":
        v = small(draw, 6.0, 20.0, 1)
        prompt = draw.phrase(
            "I run {v} km/h. what pace in minutes per km",
            "{v} km/h as pace [in min/km|in minutes per kilometer]",
            "minutes per km at {v} km/h",
            "pace for {v} km/h",
            "[running|treadmill] speed {v} km/h: [how many minutes for a kilometer|minutes per km|pace]",
            "the treadmill is set to {v} km/h. [what pace is that|how many minutes do I need for a km]",
            "at {v} km/h, how many minutes does one kilometer take",
            "[convert|turn] {v} km/h [to|into] minutes per km",
            "{n} jogs at {v} km/h, the pace in minutes per kilometer",
            "[how many minutes|minutes needed] per kilometer when running {v} km/h",
            v=v,
            n=draw.pick(*NAMES),
        )
        formula, answer, think = f"60 / {v}", "The pace is **{out} minutes per km**.", f"60 minutes over {v} km/h."  # fmt: skip
    elif kind == "speed":
        v = small(draw, 3.0, 9.0, 1)
        prompt = draw.phrase(
            "a pace of {v} [min/km|minutes per km] in km/h",
            "I run a kilometer in {v} minutes. how fast is that in km/h",
            "{v} min per km to km/h",
            "speed in km/h for {v} minutes per kilometer",
            "running pace {v} min/km: [how many km/h|speed in km/h|km/h]",
            "[convert|turn] a pace of {v} minutes per km [to|into] km/h",
            "{n} needs {v} minutes for each km. speed in km/h",
            "how many km/h is a pace of {v} [min/km|minutes a kilometer]",
            "one kilometer takes me {v} minutes, what should the treadmill show in km/h",
            "if every km takes {v} minutes, how fast am I in km/h",
            v=v,
            n=draw.pick(*NAMES),
        )
        formula, answer, think = f"60 / {v}", "It is **{out} km/h**.", f"60 minutes over {v} minutes a km."  # fmt: skip
    elif kind in ("mpg", "l100"):
        v = draw.random.randint(15, 60) if kind == "mpg" else small(draw, 3.5, 14.0, 1)
        a, b = ("mpg", "l/100 km") if kind == "mpg" else ("l/100 km", "mpg")
        prompt = draw.phrase(
            "{v} {a} in {b}",
            "my car does {v} {a}. what is that in {b}",
            "convert {v} {a} to {b}",
            "fuel consumption {v} {a} = how many {b}",
            "{v} {a} -> {b}",
            "a car that [does|gets|has] {v} {a}: [in {b}|how many {b}]",
            "[express|give|write] a consumption of {v} {a} in {b}",
            "[the ad|the manual|the rental firm] says {v} {a}, what is it in {b}",
            "[using|in|with] python, {v} {a} to {b}",
            "how many {b} does {v} {a} mean",
            "mileage: {v} {a}, wanted {b}",
            v=v, a=draw.pick(a, "miles per gallon" if a == "mpg" else "liters per 100 km"), b=b,
        )  # fmt: skip
        formula, answer, think = f"235.215 / {v}", f"It is **{{out}} {b}**.", f"235.215 over {v} turns mpg and l/100 km around."  # fmt: skip
    else:
        km = draw.random.randint(90, 900)
        liters = tidy(round(km * draw.random.uniform(0.04, 0.12), 1))
        prompt = draw.phrase(
            "{l} liters for {k} km. consumption per 100 km",
            "my car used {l} l of fuel on {k} km. how many liters per 100 km",
            "I filled {l} litres after {k} km, what is the consumption in l/100 km",
            "fuel use per 100 km: {l} l, {k} km",
            "{k} km on {l} liters of [fuel|petrol|diesel]. [l/100 km|how many liters per 100 km]",
            "the [trip|drive] was {k} km and took {l} l. consumption in l/100 km",
            "{n} drove {k} km with {l} liters. how much does the car use on 100 km",
            "my [van|truck|motorbike] burns {l} litres for {k} km, [average consumption|how much is that] per 100 km",
            "liters per hundred km: {l} liters, {k} kilometers",
            "on {k} km we needed {l} l of fuel. what does it need per 100 km",
            "average fuel consumption in l/100 km from {l} l and {k} km",
            l=liters, k=km, n=draw.pick(*NAMES),
        )  # fmt: skip
        formula, answer, think = f"{liters} / {km} * 100", "It is **{out} l/100 km**.", f"{liters} liters over {km} km, times 100."  # fmt: skip
    tail, places = to_places(draw, worth(formula), chance=0.4)
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    return ask(tailed(prompt, tail), code, answer, think=think)


_COMPARE = (
    ("miles", "km", 1.609344, "longer"), ("pounds", "kg", 0.453592, "heavier"), ("feet", "meters", 0.3048, "longer"), ("inches", "cm", 2.54, "longer"),
    ("ounces", "grams", 28.3495, "heavier"), ("gallons", "liters", 3.785412, "more"), ("hours", "minutes", 60, "longer"), ("mph", "km/h", 1.609344, "faster"),
    ("acres", "hectares", 0.404686, "bigger"), ("yards", "meters", 0.9144, "longer"), ("days", "hours", 24, "longer"), ("kg", "grams", 1000, "heavier"),
)  # fmt: skip


@family("unit conversion")
def compare_units(draw: Draw) -> tuple[Item, ...]:
    a, b, factor, word = draw.pick(*_COMPARE)
    x = draw.random.randint(2, 60)
    y = max(1, round(x * factor * draw.pick(0.6, 0.8, 0.9, 1.15, 1.3, 1.6)))
    one, two = f"{x} {a}", f"{y} {b}"
    p, q = (one, two) if draw.chance(0.5) else (two, one)
    prompt = draw.phrase(
        "[which is|what is|what's] {w}, {p} or {q}",
        "{p} or {q}, which is {w}",
        "is {p} {w} than {q}? which one",
        "compare {p} and {q}: which is {w}",
        "{p} vs {q}, which is {w}",
        "which of these is {w}: {p}, {q}",
        "what is {w}: {p} or {q}",
        "I have {p} and {q}. which [one |]is {w}",
        "[tell me|decide|say] which is {w}, {p} or {q}",
        "[between|of] {p} and {q}, which is {w}",
        "[using|in|with] python, which is {w}, {p} or {q}",
        "{p} against {q}: the {w} one",
        "[shop A|one shop|my book] says {p}, [shop B|another|yours] {q}. which is {w}",
        "name the {w} of the two: {p} and {q}",
        "which would be {w}, {p} or rather {q}",
        "pick the {w} one, {p} / {q}",
        "{n} says {p}, I say {q}. whose is {w}, give the value",
        "is it {p} or {q} that is {w}",
        "what would you call {w}, {p} or {q}",
        w=word, p=p, q=q, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"print('{one}' if {x} * {factor} > {y} else '{two}')"
    think = f"{x} {a} are {x} * {factor} {b}; compare with {y}."
    return ask(prompt, code, f"The {word} one is **{{out}}**." if word != "more" else "It is **{out}**.", think=think)  # fmt: skip


_SUMS = (
    ("m", "cm", 100), ("kg", "g", 1000), ("km", "m", 1000), ("weeks", "days", 7), ("days", "hours", 24), ("tonnes", "kg", 1000), ("yards", "feet", 3), ("m", "mm", 1000), ("years", "months", 12), ("TB", "GB", 1000), ("L", "ml", 1000), ("cm", "mm", 10), ("hours", "minutes", 60), ("feet", "inches", 12),
    ("minutes", "seconds", 60), ("GB", "MB", 1000), ("pounds", "ounces", 16),
)  # fmt: skip


@family("unit conversion", number=True)
def add_mixed_units(draw: Draw) -> tuple[Item, ...]:
    """2.5 m plus 80 cm, in one of the units."""
    big, little, each = draw.pick(*_SUMS)
    x, y = tidy(draw.pick(draw.random.randint(1, 20), small(draw, 1.1, 9.0, 1))), draw.random.randint(2, max(11, each * 9 // 10))  # fmt: skip
    into, minus = draw.pick(big, little), draw.chance(0.3)
    if minus:
        y = max(1, min(y, int(x * each) - 1))
        prompt = draw.phrase(
            "{x} {a} minus {y} {b} in {u}",
            "I have {x} {a} and use {y} {b}. [how much is left in {u}|how many {u} are left]",
            "{x} {a} - {y} {b} = ? {u}",
            "[cut|take] {y} {b} from {x} {a}. what is left in {u}",
            "difference between {x} {a} and {y} {b} in {u}",
            "subtract {y} {b} from {x} {a}, [result in {u}|in {u}|give {u}]",
            "[from|of] {x} {a} I [take away|remove|spend|lose] {y} {b}. [the rest in {u}|how many {u} remain]",
            "{x} {a} less {y} {b}, in {u}",
            "how many {u} are {x} {a} without {y} {b}",
            "by how many {u} is {x} {a} more than {y} {b}",
            "{n} had {x} {a} and gave away {y} {b}. what is left, in {u}",
            "[using|in|with] python, {x} {a} minus {y} {b} in {u}",
            "there were {x} {a}; {y} {b} are gone. how many {u} are there still",
            "what remains in {u} of {x} {a} after {y} {b}",
            x=x, y=y, a=big, b=little, u=into, n=draw.pick(*NAMES),
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "{x} {a} plus {y} {b} in {u}",
            "[add|add up] {x} {a} and {y} {b}, in {u}",
            "{x} {a} + {y} {b} = ? {u}",
            "one piece is {x} {a}, the other {y} {b}. together in {u}",
            "total of {x} {a} and {y} {b} in {u}",
            "how many {u} are {x} {a} and {y} {b} together",
            "sum of {x} {a} and {y} {b}, [in {u}|result in {u}|as {u}]",
            "{x} {a} and another {y} {b}: how many {u}",
            "[first|one part is] {x} {a}, then {y} {b} more. [the total in {u}|how many {u} in all]",
            "I put {x} {a} and {y} {b} together. [total in {u}|how many {u}]",
            "{n} has {x} {a} and gets {y} {b} more. how many {u} is that in all",
            "[using|in|with] python, {x} {a} plus {y} {b} in {u}",
            "what is {x} {a} and {y} {b} in total, in {u}",
            "{y} {b} on top of {x} {a}, [in {u}|how many {u}]",
            "combine {x} {a} with {y} {b}; answer in {u}",
            "altogether in {u}: {x} {a}, {y} {b}",
            x=x, y=y, a=big, b=little, u=into, n=draw.pick(*NAMES),
        )  # fmt: skip
    sign = "-" if minus else "+"
    formula = f"{x} * {each} {sign} {y}" if into == little else f"{x} {sign} {y} / {each}"
    code = f"result = round({formula}, 4)\nprint(result)"
    one = "foot" if big == "feet" else big.removesuffix("s")
    think = f"One {one} is {each} {little}: {formula}."
    return ask(prompt, code, f"It is **{{out}} {into}**.", think=think)


@family("unit conversion")
def convert_several(draw: Draw) -> tuple[Item, ...]:
    """A list of values in another unit."""
    large, little, factor = draw.pick(*UNITS)
    downwards = draw.chance(0.5)
    source, target = (large, little) if downwards else (little, large)
    values = [_value(draw, factor, downwards) for _ in range(draw.random.randint(2, 5))]
    if large[0] == "dozens":
        values = [int(v) for v in values]
    a, b = draw.pick(*source), draw.pick(*target)
    text = ", ".join(map(str, values[:-1])) + f" and {values[-1]}"
    prompt = draw.phrase(
        "[convert|change] {v} {a} [to|into] {b}",
        "{v} {a} in {b}",
        "[what are|how much are] {v} {a} in {b}",
        "a list in {a}: {v}. [give it|I need it|same] in {b}",
        "[these|the] measurements are in {a}: {v}. [convert them to|write them in] {b}",
        "{a} to {b}: {v}",
        "turn each of {v} {a} into {b}",
        "{v} (all in {a}) [in|to|into] {b}",
        "[convert|change] [all of these|each of them|every value] from {a} to {b}: {v}",
        "my [values|readings|numbers|figures] are {v} {a}. [I need them|I want them|make a list] in {b}",
        "[using|in|with] python, convert {v} from {a} to {b}",
        "[list|column|series] in {a}: {v}; in {b}, please",
        "what do {v} {a} become in {b}, [one by one|each]",
        "{v} {a}, each in {b}",
        "[give me|show|print] {v} {a} [as|in] {b}",
        "how many {b} are {v} {a}, each of them",
        "the [table|sheet|log] has {v} in {a}. [rewrite|translate|convert] it to {b}",
        "{n} wrote down {v} {a}. what are they in {b}",
        "[a set of|several] values, {v} {a}, to {b}",
        v=text, a=a, b=b, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"print([round(x {'*' if downwards else '/'} {factor}, 2) for x in {values}])"
    think = f"1 {large[0]} = {factor} {little[0]}, for each of {text}."
    return ask(prompt, code, f"In {b}: **{{out}}**.", think=think)


@family("unit conversion", number=True)
def dose_and_scale(draw: Draw) -> tuple[Item, ...]:
    """Map scales, and drops: a ratio that links two units."""
    if draw.chance(0.5):
        scale = draw.pick(10000, 25000, 50000, 100000, 200000, 500000, 1000000)
        cm = tidy(small(draw, 1.0, 30.0, 1))
        prompt = draw.phrase(
            "map scale 1:{s}, {c} cm on the map. how many km [in reality|]",
            "{c} cm on a 1:{s} map is how many km",
            "on a map 1 : {s} two [towns|villages|huts] are {c} cm apart. [real distance in km|how many km is it]",
            "how far in km is {c} cm on a map with scale 1:{s}",
            "real distance in km: {c} cm, scale 1:{s}",
            "[scale|map scale] 1 to {s}: {c} cm [are|is|become] how many km",
            "how many km [lie behind|are behind|do I get for|are meant by] {c} cm on a 1:{s} [hiking map|road map|map]",
            "{n} measures {c} cm on a map (1:{s}). how many km is it [to walk|in nature]",
            "[using|in|with] python, km for {c} cm at 1:{s}",
            "a [river|railway|trail] is {c} cm long on a 1:{s} map; [its real length in km|km]",
            "how many km does {c} cm stand for at 1:{s}",
            "between two [capes|stations|farms] I measure {c} cm on the 1:{s} sheet. true distance in km",
            "{c} cm, map 1:{s}, [real distance in km|answer in km]",
            "the legend says 1:{s}. what is {c} cm in km outside",
            s=scale, c=cm, n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"result = round({cm} * {scale} / 100000, 4)\nprint(result)"
        think = f"{cm} cm times {scale} are cm; 100000 cm are a km."
        return ask(prompt, code, "It is **{out} km**.", think=think)
    scale, meters = draw.pick(20, 50, 100, 200, 87, 72, 24), number(draw, 2, 90)
    prompt = draw.phrase(
        "{o} {m} m [house|ship|wall|train|plane] as a model at 1:{s}, how many cm",
        "scale 1:{s}, real length {m} m. [drawing length in cm|how many cm on the plan]",
        "how long in cm is {m} m on a plan with scale 1:{s}",
        "I draw {m} m at scale 1:{s}. cm on paper",
        "[model|plan|drawing] 1:{s}, the original is {m} m. [how many cm|size in cm|cm]",
        "{m} m in reality, 1:{s} on the [plan|drawing]: [how many cm|length in cm]",
        "how many cm long is the model of something {m} m long at 1:{s}",
        "[shrink|scale down] {m} m by 1:{s}, in cm",
        "a [bridge|boat|tower|hall] of {m} m is built as a model, scale 1:{s}. [its length in cm|how many cm]",
        "{n} builds a 1:{s} model of {o} {m} m [plane|wagon|barn]. how many cm does it measure",
        "[using|in|with] python, {m} m at scale 1:{s} in cm",
        "an architect draws {m} m to the scale 1:{s}. how many cm is the line",
        "what length in cm stands for {m} m on a 1:{s} drawing",
        s=scale, m=meters, o=an(meters), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({meters} * 100 / {scale}, 4)\nprint(result)"
    think = f"{meters} m are {meters} * 100 cm; over {scale}."
    return ask(prompt, code, "It is **{out} cm**.", think=think)
