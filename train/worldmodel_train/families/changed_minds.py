"""Corrections in the middle of a prompt: another word, point, operation, unit or figure; what is said last holds."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import articled
from worldmodel_train.families.words import NAMES, some_names, some_words

SLIPS = (
    "{w}... sorry, I mean {r}", "{w}, no wait, {r}", "{w}? no, {r}", "{w}? no just {r}", "{w} - no, {r}", "{w}, sorry, {r}", "{w} (no, {r})", "{w}, I mean {r}", "{w}... no, make it {r}", "{w}, or rather {r}", "{w}, oops, {r}", "{w}, ah no, {r}", "{w}, correction: {r}", "{w}, wait, I want {r}", "not {w} but {r}", "{w}, scratch that, {r}", "{w}, no no, {r}", "{w}... hmm, better {r}", "{w} - forget that - {r}", "{w}, sorry, that was wrong, {r}", "{w}, I changed my mind, {r}", "{w} no wait {r}", "{w}, not {w}, {r}",
)  # fmt: skip
LATER = (
    "{p}. no wait, {r} instead of {w}", "{p}... sorry, I mean {r}, not {w}", "{p}. oops, not {w} but {r}", "{p}. correction: {r} where I said {w}", "{p}. I changed my mind: {r} instead of {w}", "{p}, but with {r} in place of {w}", "{p}. ah, {w} is wrong, take {r}", "{p}. sorry, it should be {r} and not {w}", "{p} - hold on, {r}, not {w}", "{p}. please read {r} for {w}", "{p}. forget {w}, use {r}", "{p}. make that {r} rather than {w}", "{p}? no, for {r}, not {w}", "{p}. I typed {w} by mistake, I want {r}",
)  # fmt: skip


def corrected(
    draw: Draw, questions: tuple[str, ...], wrong: str, right: str, **values: object
) -> str:
    """A question on `{x}`, with the wrong thing said before the right one."""
    if draw.chance(0.65):
        slip = draw.phrase(*SLIPS, w=wrong, r=right)
        return draw.phrase(*questions, x=slip, **values)
    question = draw.phrase(*questions, x=wrong, **values)
    return draw.phrase(*LATER, p=question, w=wrong, r=right)


@family("text", weight=2)
def another_word(draw: Draw) -> tuple[Item, ...]:
    """A word is said, then another one is wanted instead."""
    w, r = some_words(draw, 2)
    if draw.chance(0.25):
        w, r = draw.random.sample(NAMES, 2)
    t, formula, answer = draw.pick(
        (("reverse {x}", "write {x} backwards", "spell backwards: {x}", "the word {x} from back to front", "turn around {x}"), "{r!r}[::-1]", "It is **{out}**."),
        (("how many letters has {x}", "length of {x}", "count the letters of {x}", "number of letters in {x}"), "len({r!r})", "It has **{out}** letters."),
        (("write {x} in capitals", "{x} in upper case", "capital letters for {x}", "make big letters of {x}"), "{r!r}.upper()", "It is **{out}**."),
        (("how many vowels are in {x}", "vowels of {x}, how many", "count the vowels in {x}"), "sum(c in 'aeiou' for c in {r!r}.lower())", "It has **{out}** vowels."),
        (("first letter of {x}", "which letter begins {x}", "what is the first letter of {x}"), "{r!r}[0]", "It is **{out}**."),
        (("last letter of {x}", "which letter ends {x}", "the final letter of {x}"), "{r!r}[-1]", "It is **{out}**."),
        (("sort the letters of {x}", "letters of {x} in alphabetical order", "the letters of {x} from a to z"), "''.join(sorted({r!r}))", "They are **{out}**."),
        (("print {x}", "say {x}", "write {x} once", "show the word {x}"), "{r!r}", "It says: **{out}**"),
        (("write {x} three times", "print {x} three times in a row, without spaces", "{x} times three as text"), "{r!r} * 3", "It is **{out}**."),
    )  # fmt: skip
    mark = draw.pick("{}", "{}", "'{}'", '"{}"')
    prompt = corrected(draw, t, mark.format(w), mark.format(r))
    code = formula.format(r=r)
    return ask(
        prompt, f"print({code})", answer, think=f"The word that counts is {r}, not {w}: {code}."
    )


_MORSE = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(), strict=True))  # fmt: skip


@family("text")
def another_signal(draw: Draw) -> tuple[Item, ...]:
    """Morse code of one word; no, of another one."""
    pool = "SOS HELP STOP HOME FIRE BOAT SHIP LAND STAR MOON WAIT COME YES RAIN CODE NORTH EAST FOOD LAMP".split()
    w, r = draw.random.sample(pool, 2)
    prompt = corrected(draw, ("morse code of {x}", "{x} in morse", "morse for {x}", "how do I send {x} in morse code", "translate {x} to morse", "write {x} as dots and dashes", "morse signals of {x}", "dots and dashes for {x}", "tap out {x} in morse", "what is {x} in morse code"), w, r)  # fmt: skip
    table = {c: _MORSE[c] for c in dict.fromkeys(r)}
    code = f"morse = {table}\nprint(' '.join(morse[c] for c in {r!r}))"
    return ask(prompt, code, "It is **{out}**.", think=f"The word is {r}; a table of its letters.")


@family("geometry", weight=1.5)
def another_point(draw: Draw) -> tuple[Item, ...]:
    """A point or a vector is put right."""
    a, w, r = ([draw.random.randint(-9, 9) for _ in range(2)] for _ in range(3))
    r[0] = r[0] or 1
    if w == r:
        w[1] += 2
    form = draw.pick("({}, {})", "({},{})", "({}, {})", "[{}, {}]")
    p, x, y = form.format(*a), form.format(*w), form.format(*r)
    t, formula, answer = draw.pick(
        (("project {p} onto {x}", "projection of {p} on {x}", "the projection of {p} onto the vector {x}"), "(a @ b / (b @ b) * b).round(4).tolist()", "The projection is **{out}**."),
        (("distance from {p} to {x}", "how far is {p} from {x}", "distance between {p} and {x}"), "round(float(np.linalg.norm(a - b)), 4)", "The distance is **{out}**."),
        (("dot product of {p} and {x}", "{p} dot {x}", "scalar product of {p} with {x}"), "int(a @ b)", "The dot product is **{out}**."),
        (("midpoint of {p} and {x}", "the point halfway from {p} to {x}", "middle between {p} and {x}"), "((a + b) / 2).tolist()", "The midpoint is **{out}**."),
        (("{p} plus {x}", "add the vectors {p} and {x}", "vector sum of {p} and {x}"), "(a + b).tolist()", "The sum is **{out}**."),
        (("move {p} by {x}", "shift the point {p} by the vector {x}", "translate {p} by {x}"), "(a + b).tolist()", "It goes to **{out}**."),
        (("length of the vector {x}", "how long is the vector {x}", "norm of {x}"), "round(float(np.linalg.norm(b)), 4)", "The length is **{out}**."),
        (("vector from {p} to {x}", "what takes me from {p} to {x}, as a vector", "arrow from {p} to {x}"), "(b - a).tolist()", "The vector is **{out}**."),
    )  # fmt: skip
    prompt = corrected(draw, t, x, y, p=p)
    first = (
        ""
        if "a" not in formula.replace("linalg", "").replace("float", "")
        else f"a = np.array({a})\n"
    )
    code = f"import numpy as np\n{first}b = np.array({r})\nprint({formula})"
    return ask(prompt, code, answer, think=f"The point that counts is {tuple(r)}: {formula}.")


@family("arithmetic", number=True, weight=2)
def another_operation(draw: Draw) -> tuple[Item, ...]:
    """Add, no, multiply; the mean, no, the median: the last wish holds."""
    a, b = draw.integer(2, 200), draw.integer(2, 40)
    if draw.chance(0.5):
        kinds = {"add": f"{a} + {b}", "multiply": f"{a} * {b}", "subtract": f"{a} - {b}", "divide": f"round({a} / {b}, 4)"}  # fmt: skip
        w, r = draw.random.sample(list(kinds), 2)
        questions: tuple[str, ...] = ("{x} {a} and {b}, in this order", "with {a} and {b}: {x}", "{a} and {b}: {x}", "take {a} and {b} and {x}", "please {x} {a} and {b}, the first by the second", "{x} the numbers {a} and {b}, the first one first", "I have {a} and {b}. {x} them", "two numbers, {a} and {b}: {x}")  # fmt: skip
        prompt = corrected(draw, questions, w, r, a=a, b=b)
        return ask(prompt, f"result = {kinds[r]}\nprint(result)", "It is **{out}**.", think=f"What counts is {r}: {kinds[r]}.")  # fmt: skip
    values = [draw.random.randint(1, 99) for _ in range(draw.integer(4, 7))]
    stats = {"sum": "sum(values)", "mean": "round(sum(values) / len(values), 4)", "median": "statistics.median(values)", "largest": "max(values)", "smallest": "min(values)", "range": "max(values) - min(values)", "count": "len(values)"}  # fmt: skip
    w, r = draw.random.sample(list(stats), 2)
    questions = ("the {x} of {v}", "{v}: the {x}", "<find> the {x} of {v}", "of {v} the {x}", "what is the {x} of {v}", "for {v} I need the {x}", "[list|numbers|data] {v}, the {x}", "give me the {x} for {v}")  # fmt: skip
    prompt = corrected(draw, questions, w, r, v=", ".join(map(str, values)))
    head = "import statistics\n" if r == "median" else ""
    return ask(prompt, f"{head}values = {values}\nresult = {stats[r]}\nprint(result)", f"The {r} is **{{out}}**.", think=f"What counts is the {r}: {stats[r]}.")  # fmt: skip


@family("lists", weight=1.5)
def another_value(draw: Draw) -> tuple[Item, ...]:
    """A list with a value put right, left out or added before anything is computed."""
    values = draw.random.sample(range(1, 99), draw.integer(4, 7))
    said, formula, answer = draw.pick(
        (("sum", "total"), "sum(values)", "The sum is **{out}**."), (("mean", "average"), "round(sum(values) / len(values), 4)", "The mean is **{out}**."), (("maximum", "largest"), "max(values)", "The largest is **{out}**."), (("minimum", "smallest"), "min(values)", "The smallest is **{out}**."), (("sorted list", "ascending order"), "sorted(values)", "Sorted: **{out}**."), (("median", "middle value"), "statistics.median(values)", "The median is **{out}**."),
    )  # fmt: skip
    v = ", ".join(map(str, values))
    old = draw.pick(*values)
    new = draw.pick(*[n for n in range(1, 99) if n not in values])
    kind = draw.pick("swap", "swap", "drop", "add", "all")
    other = draw.random.sample(range(1, 99), draw.integer(3, 5))
    t, final = {
        "swap": (("{s} of {v}. no wait, the {o} should be {n}", "{s} of {v}... sorry, {n} instead of {o}", "{v}: {s}. the {o} is a {n}, I misread it", "{s} of {v}, but make the {o} a {n}", "{v}. oops, {n} not {o}. the {s}", "<find> the {s} of {v}. correction, {o} is wrong, it is {n}", "my numbers are {v}, no, {n} where it says {o}. {s}", "{s}: {v}. replace {o} by {n} first", "{v}, I meant {n}, not {o}; what is the {s}"), [new if x == old else x for x in values]),
        "drop": (("{s} of {v}. no wait, leave out the {o}", "{s} of {v}... sorry, without {o}", "{v}: {s}. the {o} does not count", "{s} of {v}, but forget the {o}", "{v}. oops, {o} is not in it. the {s}", "<find> the {s} of {v}. drop the {o}, that was a mistake", "my numbers are {v}, no, not {o}. {s}", "{s}: {v}. take {o} out first"), [x for x in values if x != old]),
        "add": (("{s} of {v}. no wait, and {n} too", "{s} of {v}... sorry, I forgot {n}", "{v}: {s}. there is a {n} as well", "{s} of {v}, oh and {n}", "{v}. oops, {n} is missing. the {s}", "<find> the {s} of {v}. one more comes at the end, {n}", "my numbers are {v}, wait, {n} belongs to them. {s}", "{s}: {v}. add {n} to the list first"), [*values, new]),
        "all": (("{s} of {v}. no wait, of {z}", "{s} of {v}... sorry, wrong list, I mean {z}", "{v}: {s}. no, take {z}", "{s} of {v}, forget that, {z} instead", "{v}? no, {z}. the {s}", "<find> the {s} of {v}. ah, that is the old list; now it is {z}", "my numbers are {v}, no, they are {z}. {s}", "{s}: not {v} but {z}"), other),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*t, s=draw.pick(*said), v=v, o=old, n=new, z=", ".join(map(str, other)))
    head = "import statistics\n" if "statistics" in formula else ""
    return ask(articled(prompt), f"{head}values = {final}\nprint({formula})", answer, think=f"The list in the end: {final}.")  # fmt: skip


@family("unit conversion", number=True)
def another_unit(draw: Draw) -> tuple[Item, ...]:
    """Into one unit; no, into another one."""
    source, targets = draw.pick(
        ("km", {"miles": "/ 1.609344", "metres": "* 1000", "feet": "/ 0.0003048"}), ("kg", {"pounds": "/ 0.45359237", "grams": "* 1000", "tonnes": "/ 1000"}), ("hours", {"minutes": "* 60", "days": "/ 24", "seconds": "* 3600"}), ("m", {"cm": "* 100", "feet": "/ 0.3048", "inches": "/ 0.0254"}), ("litres", {"ml": "* 1000", "US gallons": "/ 3.785411784", "cubic metres": "/ 1000"}), ("days", {"weeks": "/ 7", "hours": "* 24", "minutes": "* 1440"}), ("miles", {"km": "* 1.609344", "feet": "* 5280", "metres": "* 1609.344"}), ("km/h", {"m/s": "/ 3.6", "mph": "/ 1.609344"}),
    )  # fmt: skip
    w, r = draw.random.sample(list(targets), 2)
    n = draw.number(1, 500)
    prompt = corrected(draw, ("{n} {u} in {x}", "convert {n} {u} to {x}", "turn {n} {u} into {x}", "{n} {u} to {x}", "what are {n} {u} in {x}", "I need {n} {u} in {x}", "give {n} {u} in {x}", "change {n} {u} to {x}", "express {n} {u} in {x}"), w, r, n=n, u=source)  # fmt: skip
    formula = f"{n} {targets[r]}"
    return ask(prompt, f"result = round({formula}, 4)\nprint(result)", f"It is **{{out}} {r}**.", think=f"What counts is {r}: {formula}.")  # fmt: skip


@family("dates")
def another_date(draw: Draw) -> tuple[Item, ...]:
    """A weekday or a day of the year of one date; no, of another one."""
    months = "January February March April May June July August September October November December".split()
    (y, m, d), (y2, m2, d2) = ((draw.integer(1990, 2035), draw.integer(1, 12), draw.integer(1, 28)) for _ in range(2))  # fmt: skip
    style = draw.pick("{d} {M} {y}", "{y}-{m:02d}-{d:02d}", "{M} {d}, {y}")
    w, r = (
        style.format(d=dd, M=months[mm - 1], m=mm, y=yy) for yy, mm, dd in ((y, m, d), (y2, m2, d2))
    )
    t, formula, answer = draw.pick(
        (("which weekday is {x}", "weekday of {x}", "what day of the week is {x}", "day of the week for {x}", "on which weekday falls {x}"), "day.strftime('%A')", "It is a **{out}**."), (("which day of the year is {x}", "day number of {x} in its year", "how many days into the year is {x}"), "day.timetuple().tm_yday", "It is day **{out}**."), (("ISO week of {x}", "calendar week (ISO) of {x}", "in which ISO week is {x}"), "day.isocalendar().week", "It is week **{out}**."), (("what date is a week after {x}", "date seven days after {x}", "one week later than {x}, which date"), "day + datetime.timedelta(days=7)", "It is **{out}**."),
    )  # fmt: skip
    prompt = corrected(draw, t, w, r)
    code = f"import datetime\nday = datetime.date({y2}, {m2}, {d2})\nprint({formula})"
    return ask(prompt, code, answer, think=f"The date that counts is {r}.")


@family("data processing")
def another_name(draw: Draw) -> tuple[Item, ...]:
    """A figure of one in a table; no, of another one."""
    names = some_names(draw, draw.integer(3, 5))
    table = {n: draw.random.randint(5, 99) for n in names}
    w, r = draw.random.sample(names, 2)
    told = draw.pick(", ", "; ").join(f"{n} {v}" for n, v in table.items())
    t, formula, answer = draw.pick(
        (("{d}. how much has {x}", "{d}: {x} please", "{d}. the number of {x}", "from {d} give me {x}"), f"table[{r!r}]", f"{r} has **{{out}}**."), (("{d}. share of {x} in percent", "{d}: how many percent has {x}", "{d}. percentage of {x}"), f"round(table[{r!r}] / sum(table.values()) * 100, 1)", f"{r} has **{{out}}%**."), (("{d}. total without {x}", "{d}: sum of all but {x}", "{d}. add all except {x}"), f"sum(table.values()) - table[{r!r}]", "It is **{out}**."),
    )  # fmt: skip
    prompt = corrected(draw, t, w, r, d=told)
    return ask(
        prompt,
        f"table = {table}\nprint({formula})",
        answer,
        think=f"The name that counts is {r}: {formula}.",
    )
