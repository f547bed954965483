"""Short stories that people ask daily: the same rate for more, shares, saving, doubling, ends."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.words import NAMES

_RATES = (
    ("a train", "travels", "km", "hours", "travel", "How far"), ("a car", "drives", "miles", "hours", "drive", "How far"), ("a pump", "moves", "liters", "minutes", "move", "How much"), ("a printer", "prints", "pages", "minutes", "print", "How many pages"),
    ("a machine", "makes", "bolts", "hours", "make", "How many bolts"), ("a baker", "bakes", "rolls", "hours", "bake", "How many rolls"), ("a cyclist", "rides", "km", "hours", "ride", "How far"), ("a snail", "crawls", "cm", "minutes", "crawl", "How far"),
    ("a typist", "types", "words", "minutes", "type", "How many words"), ("a painter", "paints", "m2", "days", "paint", "How much"), ("a heart", "beats", "times", "minutes", "beat", "How often"), ("a tap", "fills", "buckets", "minutes", "fill", "How many buckets"),
)  # fmt: skip

_SPEEDS = {
    "travel": (60, 160), "drive": (30, 75), "print": (5, 40), "make": (20, 400), "bake": (20, 120), "ride": (12, 32), "crawl": (2, 8), "type": (25, 80), "paint": (10, 60), "beat": (50, 120), "fill": (1, 3),
}  # fmt: skip
"""From how many to how many a unit of time."""


@family("word problems", number=True, weight=2.5)
def at_the_same_rate(draw: Draw) -> tuple[Item, ...]:
    """So much in so long: how much in another time, or how long for another amount."""
    who, does, unit, times, verb, how = draw.pick(*_RATES)
    time = draw.integer(2, 12)
    low, high = _SPEEDS.get(verb, (2, 60))
    counted = unit in ("pages", "bolts", "rolls", "words", "times", "buckets")
    rate: float = draw.integer(low, high)
    if not counted and draw.chance(0.5):
        rate = tidy(draw.decimal(low, high, 1))
    amount = tidy(round(time * rate, 2))
    values = {"w": who, "d": does, "a": amount, "u": unit, "t": time, "s": times, "v": verb, "h": how.lower()}  # fmt: skip
    if draw.chance(0.6):
        other = (
            draw.integer(2, 30)
            if counted
            else tidy(draw.pick(draw.integer(2, 30), draw.decimal(0.5, 12, 1)))
        )
        prompt = draw.phrase(
            "{w} {d} {a} {u} in {t} {s}. {h} [does it get|can it {v}|will it be] in {x} {s} [at the same speed|at the same rate|]",
            "{w} {d} {a} {u} in {t} {s}. {h} in {x} {s}",
            "{h} in {x} {s}, if {w} {d} {a} {u} in {t} {s}",
            "in {t} {s} {w} {d} {a} {u}. [and in|what about|so in] {x} {s}",
            "{a} {u} take {w} {t} {s}. {h} in {x} {s} [at this rate|at the same pace|]",
            "at a rate of {a} {u} in {t} {s}, {h} in {x} {s}",
            "if {a} {u} are done in {t} {s}, {h} in {x} {s}",
            "{w} {d} {a} {u} every {t} {s}. {x} {s} give how much",
            "{t} {s} for {a} {u}; {x} {s} for how much",
            "{w} needs {t} {s} for {a} {u}. {h} does it {v} within {x} {s}",
            "same [speed|pace|rate]: {a} {u} in {t} {s}, [then|so] in {x} {s}?",
            "after {t} {s}, {w} has reached {a} {u}. where is it after {x} {s}, at constant speed",
            "{w} {d} {a} {u} in {t} {s}; how much will that be in {x} {s}",
            "from {a} {u} in {t} {s}, work out the amount for {x} {s}",
            "{a} {u} / {t} {s} = ? / {x} {s}",
            x=other, **values,
        )  # fmt: skip
        code = f"{amount} / {time} * {other}"
        think = f"{amount} / {time} a unit of time, times {other}."
        return ask(prompt, f"result = round({code}, 4)\nprint(result)", f"In {other} {times} it is **{{out}}** {unit}.", think=think)  # fmt: skip
    other = draw.random.randint(low * 2, high * 20)
    if not counted and draw.chance(0.4):
        other = tidy(draw.decimal(low * 2, high * 20, 1))
    prompt = draw.phrase(
        "{w} {d} {a} {u} in {t} {s}. how long [does it take|does it need|will it take] for {x} {u}",
        "{w} {d} {a} {u} in {t} {s}. how many {s} for {x} {u}",
        "how long for {x} {u}, if {w} {d} {a} {u} in {t} {s}",
        "in {t} {s} {w} {d} {a} {u}. when does it have {x} {u}",
        "{a} {u} take {w} {t} {s}. how many {s} do {x} {u} take",
        "at a rate of {a} {u} in {t} {s}, how many {s} for {x} {u}",
        "if {a} {u} are done in {t} {s}, how long do {x} {u} take",
        "{t} {s} for {a} {u}; how many {s} for {x} {u}",
        "{w} needs {t} {s} for {a} {u}. and for {x} {u}",
        "same [speed|pace|rate]: {a} {u} in {t} {s}, so {x} {u} in?",
        "time needed for {x} {u} when {w} {d} {a} {u} in {t} {s}",
        "{w} {d} {a} {u} in {t} {s}; {x} {u} will need how many {s}",
        "from {a} {u} in {t} {s}, work out the time for {x} {u}",
        "how much time until {x} {u}? {w} {d} {a} {u} in {t} {s}",
        x=other, **values,
    )  # fmt: skip
    code = f"{other} / ({amount} / {time})"
    think = f"{other} over the rate of {amount} / {time}."
    return ask(prompt, f"result = round({code}, 4)\nprint(result)", f"It takes **{{out}}** {times}.", think=think)  # fmt: skip


@family("word problems", number=True, weight=2)
def times_as_many(draw: Draw) -> tuple[Item, ...]:
    """One has so many times as many, or so many more; together they have a sum: what has each."""
    a, b = draw.random.sample(NAMES, 2)
    things = draw.pick("stickers", "marbles", "books", "euros", "dollars", "cards", "sheep", "points", "stamps", "apples", "coins", "shells")  # fmt: skip
    least = draw.integer(2, 90)
    times = draw.pick(True, False)
    factor = draw.pick(2, 3, 4, 5) if times else draw.integer(2, 40)
    most = least * factor if times else least + factor
    total = least + most
    said = {2: draw.pick("twice", "2 times", "two times"), 3: draw.pick("3 times", "three times"), 4: draw.pick("4 times", "four times"), 5: draw.pick("5 times", "five times")}.get(factor, "")  # fmt: skip
    fact = (
        draw.phrase("{a} has {k} as many {t} as {b}", "{a} has {k} the {t} of {b}", "{a} owns {k} as many {t} as {b} does", "{a} got {k} as many {t} as {b}", "{a}'s {t} are {k} those of {b}", "{a} collected {k} as many {t} as {b}", "compared with {b}, {a} has {k} as many {t}", "for each of {b}'s {t}, {a} has {k} that", "{b} has fewer {t}: {a} has {k} as many", "{a} [found|bought|keeps] {k} as many {t} as {b}", a=a, b=b, k=said, t=things)
        if times
        else draw.phrase("{a} has {k} more {t} than {b}", "{a} has {k} {t} more than {b}", "{b} has {k} fewer {t} than {a}", "{a} owns {k} more {t} than {b} does", "{a} got {k} {t} more than {b}", "{b} has {k} {t} less than {a}", "{a} collected {k} more {t} than {b}", "compared with {b}, {a} has {k} more {t}", "{a} is {k} {t} ahead of {b}", "{a} [found|bought|keeps] {k} more {t} than {b}", a=a, b=b, k=factor, t=things)
    )  # fmt: skip
    wanted = draw.pick("first", "second", "both")
    who = {"first": a, "second": b, "both": "each"}[wanted]
    prompt = draw.phrase(
        "{f}, together they have {n}. how many does {w} have",
        "{f}. together [they have|that is|it makes] {n}. how many has {w}",
        "{f} and they have {n} [together|in all|in total]. how many {t} does {w} have",
        "together {a} and {b} have {n} {t}. {f}. how many does {w} have",
        "{n} {t} in all. {f}. what does {w} have",
        "{f}. the sum is {n}. how many for {w}",
        "how many {t} does {w} have, if {f} and the total is {n}",
        "{f}; total {n}. {w}?",
        "two children share {n} {t}: {f}. how many does {w} get",
        "there are {n} {t}. {f}. <tell> how many {w} has",
        "of {n} {t} together, {f}. how many belong to {w}",
        "{f}. in total there are {n}, so {w} has how many",
        "if {f}, and both have {n} together, what has {w}",
        "{n} is the number of all {t}; {f}. {w} has",
        f=fact, n=total, w=who, a=a, b=b, t=things,
    )  # fmt: skip
    if times:
        start = f"smaller = {total} / {factor + 1}\nlarger = smaller * {factor}"
        think = f"Together they are {factor} + 1 parts of {total}."
    else:
        start = f"smaller = ({total} - {factor}) / 2\nlarger = smaller + {factor}"
        think = f"Without the {factor} both have half of {total}."
    if wanted == "both":
        return ask(prompt, f"{start}\nprint(int(larger), int(smaller))", f"{a} and {b} have **{{out}}** {things}.", think=think)  # fmt: skip
    name = "larger" if wanted == "first" else "smaller"
    code = f"{start}\nresult = int({name})\nprint(result)"
    return ask(prompt, code, f"{who} has **{{out}}** {things}.", think=think)


@family("word problems", number=True, weight=1.5)
def more_hands(draw: Draw) -> tuple[Item, ...]:
    """Workers and days: more of one is less of the other; or guests and food: more is more."""
    if draw.chance(0.5):
        n, days, m = draw.integer(2, 12), draw.integer(2, 30), draw.integer(2, 15)
        w, d = draw.pick(("workers", "days"), ("painters", "hours"), ("pumps", "hours"), ("people", "days"), ("machines", "minutes"), ("taps", "minutes"), ("gardeners", "hours"), ("friends", "hours"), ("cows", "days"))  # fmt: skip
        work = "the hay" if w == "cows" else draw.pick("a job", "the work", "a wall", "a task")
        do = "finish" if w != "cows" else "eat"
        prompt = draw.phrase(
            "{n} {w} [need|take] {x} {d} for {j}. how many {d} do {m} {w} need", "{n} {w} {v} {j} in {x} {d}. how long do {m} take", "if {n} {w} {v} {j} in {x} {d}, how many {d} do {m} {w} need", "{j} takes {n} {w} {x} {d}. and {m} {w}", "{m} instead of {n} {w}: {j} took {x} {d} before, now", "how long do {m} {w} need for {j} that {n} {w} {v} in {x} {d}", "{x} {d} with {n} {w}, so with {m} {w} how many {d}", "{n} {w}: {x} {d}. {m} {w}: ? {d} (same work)", "with {n} {w} {j} lasts {x} {d}. <find> the time with {m}", "{n} {w} would need {x} {d}, but there are {m}. how many {d}", "we are {m} {w}, not {n}. it was planned for {x} {d}. how many now", "inverse proportion: {n} {w}, {x} {d}; {m} {w}", "how many {d} for {m} {w} if {n} {w} take {x} {d}",
            n=n, m=m, x=days, w=w, d=d, j=work, v=do,
        )  # fmt: skip
        code = f"{n} * {days} / {m}"
        return ask(prompt, f"result = round({code}, 4)\nprint(result)", f"They need **{{out}}** {d}.", think=f"The work is {n} * {days}, over {m}.")  # fmt: skip
    n, m = draw.integer(2, 12), draw.integer(2, 40)
    unit = draw.pick("g of flour", "g of rice", "ml of milk", "eggs", "cups of sugar", "kg of potatoes", "liters of juice", "g of pasta", "bottles of water")  # fmt: skip
    if unit.startswith(("g ", "ml ")):
        amount: int | float = draw.integer(2, 30) * 25
    elif unit in ("eggs", "bottles of water"):
        amount = n * draw.integer(1, 3)
    else:
        amount = draw.pick(draw.integer(1, 12), tidy(draw.decimal(0.5, 6, 1)))
    prompt = draw.phrase(
        "a recipe for {n} [people|persons] needs {x} {u}. how much for {m} [people|persons]", "{x} {u} for {n} people, how much for {m}", "{n} people need {x} {u}. {m} people?", "the recipe is for {n} and has {x} {u}. I cook for {m}, how much", "[scale|adapt] {x} {u} from {n} to {m} servings", "{n} servings: {x} {u}. {m} servings: ?", "for {m} guests, how much is needed if {n} guests get {x} {u}", "I need {x} {u} for {n} people. and for {m}", "how much for {m} people, when {n} need {x} {u}", "we are {m}, the recipe serves {n} with {x} {u}. how much do I take", "if {x} {u} are enough for {n} people, what do {m} people need", "{x} {u} serve {n}. to serve {m} I need", "cooking for {m} instead of {n}: {x} {u} becomes",
        n=n, m=m, x=amount, u=unit,
    )  # fmt: skip
    code = f"{amount} / {n} * {m}"
    return ask(prompt, f"result = round({code}, 4)\nprint(result)", f"For {m} it is **{{out}}** {unit}.", think=f"{amount} / {n} for one, times {m}.")  # fmt: skip


@family("finance", number=True, weight=2.5)
def saving_and_doubling(draw: Draw) -> tuple[Item, ...]:
    """A payment every month or year with interest; the years until money doubles or reaches a sum."""
    rate = draw.pick(draw.integer(1, 9), tidy(draw.decimal(0.5, 9, 1)))
    said = draw.pick(f"{rate}%", f"{rate} percent", f"{rate} %")
    kind = draw.pick("monthly", "monthly", "yearly", "double", "reach")
    pay, years = draw.integer(1, 40) * 25, draw.integer(2, 40)
    if kind == "monthly":
        prompt = draw.phrase(
            "I save {p} [a|every|each|per] month at {r} [yearly interest|a year|annual interest] compounded monthly for {y} years. [how much do I end up with|what do I have then]", "{p} a month, {r} a year compounded monthly, {y} years: [final amount|how much at the end]", "[what will I have|how much is there] after {y} years if I [put away|save|invest] {p} monthly at {r}, compounded monthly", "monthly deposits of {p} at {r} annual interest for {y} years (monthly compounding)", "saving {p} each month for {y} years, interest {r} with monthly compounding, total", "future value of {p} per month, {r} a year, monthly compounding, {y} years", "I put {p} into a fund every month. it earns {r} a year, compounded every month. value after {y} years", "if I save {p} monthly for {y} years and get {r} (compounded monthly), what is it worth", "{y} years of {p} a month with {r} interest compounded monthly", "how much do {p} a month grow to in {y} years at {r} compounded monthly", "pension: {p} monthly, {y} years, {r} yearly rate compounded monthly. how much in the end", "<find> the end value of monthly savings of {p} at {r}, compounded monthly, over {y} years",
            p=pay, r=said, y=years,
        )  # fmt: skip
        code = f"rate = {rate} / 100 / 12\nmonths = {years} * 12\nresult = round({pay} * ((1 + rate)**months - 1) / rate, 2)\nprint(result)"  # fmt: skip
        return ask(prompt, code, "You end up with **{out}**.", think=f"Payments of {pay} for {years} * 12 months at {rate} % a year.")  # fmt: skip
    if kind == "yearly":
        prompt = draw.phrase(
            "I save {p} [a|every|each|per] year at {r} for {y} years. [how much do I end up with|what do I have then]", "{p} a year at {r} interest, {y} years: [final amount|how much at the end]", "[what will I have|how much is there] after {y} years if I [put away|save|invest] {p} [yearly|each year] at {r}", "yearly deposits of {p} at {r} for {y} years", "saving {p} each year for {y} years with {r} interest, total", "future value of {p} per year, {r}, {y} years", "I put {p} into a fund at the end of every year. it earns {r} a year. value after {y} years", "if I save {p} yearly for {y} years and get {r}, what is it worth", "{y} years of {p} a year with {r} interest", "how much do {p} a year grow to in {y} years at {r}", "an annuity of {p} a year, {y} years, {r}: end value", "<find> the end value of yearly savings of {p} at {r} over {y} years",
            p=pay, r=said, y=years,
        )  # fmt: skip
        code = f"rate = {rate} / 100\nresult = round({pay} * ((1 + rate)**{years} - 1) / rate, 2)\nprint(result)"  # fmt: skip
        return ask(prompt, code, "You end up with **{out}**.", think=f"Payments of {pay} for {years} years at {rate} % a year.")  # fmt: skip
    start = draw.integer(1, 90) * 100
    if kind == "double":
        prompt = draw.phrase(
            "how long until {s} doubles at {r} [a year|interest|per year]", "[how many years|how long] does it take to double {s} at {r}", "when does {s} double with {r} a year", "doubling time [at|for|with] {r} [a year|interest|growth]", "my {s} grows by {r} a year. when is it twice as much", "money doubles after how many years at {r}", "years to double at {r}", "{r} a year: how many years to double my money", "at {r} compound interest, how many years until {s} has doubled", "[a town|a fund|a debt] grows {r} a year, when has it doubled", "how soon is {s} twice as much at {r} a year", "<find> the time to double at {r} per year",
            s=start, r=said,
        )  # fmt: skip
        code = f"import math\nresult = round(math.log(2) / math.log(1 + {rate} / 100), 2)\nprint(result)"  # fmt: skip
        return ask(prompt, code, "It takes **{out}** years.", think=f"Solve (1 + {rate} / 100)^n = 2.")  # fmt: skip
    goal = start + draw.integer(1, 60) * 100
    prompt = draw.phrase(
        "how long until {s} [becomes|grows to|is] {g} at {r} [a year|interest|per year]", "[how many years|how long] does it take for {s} to [become|reach] {g} at {r}", "when does {s} reach {g} with {r} a year", "I have {s} and want {g}. at {r} a year, how many years", "{s} grows by {r} a year. when is it {g}", "years from {s} to {g} at {r}", "{r} a year: how many years from {s} to {g}", "at {r} compound interest, how many years until {s} is {g}", "how soon do I have {g}, starting with {s} at {r} a year", "<find> the years in which {s} turns into {g} at {r} per year", "time for {s} to grow to {g} with {r} interest", "{s} now, {g} wanted, {r} a year, how long do I wait",
        s=start, g=goal, r=said,
    )  # fmt: skip
    code = f"import math\nresult = round(math.log({goal} / {start}) / math.log(1 + {rate} / 100), 2)\nprint(result)"  # fmt: skip
    return ask(prompt, code, "It takes **{out}** years.", think=f"Solve {start} * (1 + {rate} / 100)^n = {goal}.")  # fmt: skip


@family("dates", weight=1.5)
def ends_and_begins(draw: Draw) -> tuple[Item, ...]:
    """A start and a length in minutes or hours and minutes: the end; or back from the end."""
    hour, minute = draw.random.randint(0, 23), draw.pick(0, 15, 30, 45, draw.random.randint(0, 59))
    length = draw.pick(draw.integer(5, 300), draw.integer(2, 60) * 5)
    at = draw.pick(f"{hour}:{minute:02}", f"{hour:02}:{minute:02}")
    hours, rest = divmod(length, 60)
    said = draw.pick(f"{length} minutes", f"{length} min", f"{hours} hours and {rest} minutes" if hours > 1 else f"{length} minutes", f"{hours}h {rest}min" if hours else f"{length} min")  # fmt: skip
    forward = draw.chance(0.65)
    what = draw.pick("meeting", "film", "lesson", "concert", "call", "shift", "trip", "exam", "game", "flight", "show")  # fmt: skip
    if forward:
        prompt = draw.phrase(
            "{w} starts {t} and lasts {m}, when does it end", "a {w} starts at {t} and [lasts|takes] {m}. [when does it end|end time|until when]", "the {w} begins at {t}, it takes {m}. when is it over", "{t} plus {m}", "what time is it {m} after {t}", "{m} after {t} is what time", "if the {w} starts at {t} and goes on for {m}, when is it finished", "it is {t}. what time will it be in {m}", "end of a {w} from {t}, length {m}", "starting {t}, {m} long, ends when", "a {m} {w} beginning at {t} ends at what time", "when is a {w} over that starts at {t} and lasts {m}", "add {m} to {t}", "my {w} is at {t} for {m}, when am I free", "from {t}, {m} later",
            w=what, t=at, m=said,
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "{w} ended at {t} and lasted {m}, when did it start", "a {w} ends at {t} and [lasts|takes] {m}. [when does it start|start time|since when]", "the {w} must be over at {t}, it takes {m}. when do we begin", "{t} minus {m}", "what time is it {m} before {t}", "{m} before {t} is what time", "if the {w} ends at {t} after {m}, when did it begin", "it is {t}. what time was it {m} ago", "start of a {w} that is over at {t}, length {m}", "ends {t}, {m} long, began when", "I have to be there at {t}, the way takes {m}, when do I leave", "when did a {w} start that ended at {t} and took {m}", "subtract {m} from {t}", "to arrive at {t} with {m} of travel, I leave at", "{m} earlier than {t}",
            w=what, t=at, m=said,
        )  # fmt: skip
    sign = "+" if forward else "-"
    code = f"from datetime import datetime, timedelta\nend = datetime(2024, 1, 2, {hour}, {minute}) {sign} timedelta(minutes={length})\nprint(end.strftime('%H:%M'))".replace("end", "end" if forward else "start")  # fmt: skip
    if "hour" in said or "h " in said:
        code = code.replace(f"minutes={length}", f"hours={hours}, minutes={rest}")
    return ask(prompt, code, "It ends at **{out}**." if forward else "It starts at **{out}**.", think=f"{'Add' if forward else 'Take'} {said} {'to' if forward else 'from'} {at}.")  # fmt: skip
