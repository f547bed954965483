"""Everyday sums: what adds up over time, wages and takings, fractions of people, pieces and rests, clock and speed."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import articled, tidy
from worldmodel_train.families.words import NAMES

_TIMES = (
    ("minute", "hour", "60"), ("minute", "day", "60 * 24"), ("minute", "week", "60 * 24 * 7"), ("hour", "day", "24"), ("hour", "week", "24 * 7"), ("day", "week", "7"), ("day", "year", "365"), ("day", "year", "365"), ("week", "year", "52"), ("month", "year", "12"), ("second", "minute", "60"), ("second", "hour", "60 * 60"),
    ("hour", "year", "24 * 365"), ("day", "month of 30 days", "30"),
)  # fmt: skip
_SMALL = (
    # what comes, the verb, each is so much of a unit, in a larger unit, so many to one; how many, how much, how often
    ("drops", "a tap drips", "ml", "litres", 1000, (2, 60), (0.05, 0.3), ("second", "minute")), ("cups of tea", "I drink", "ml", "litres", 1000, (2, 8), (150, 400), ("day",)), ("parcels", "a van delivers", "kg", "tonnes", 1000, (5, 60), (1, 20), ("hour", "day")), ("spoons of sugar", "I eat", "g", "kg", 1000, (2, 15), (3, 15), ("day",)), ("steps", "I walk", "cm", "m", 100, (500, 12000), (50, 90), ("hour", "day")), ("laps", "{w} runs", "m", "km", 1000, (2, 30), (200, 800), ("day", "week")), ("mails", "the office sends", "kB", "MB", 1000, (2, 60), (2, 400), ("minute", "hour", "day")), ("photos", "the camera saves", "MB", "GB", 1000, (2, 60), (2, 30), ("minute", "hour", "day")), ("scoops", "the dog eats", "g", "kg", 1000, (2, 9), (20, 120), ("day",)), ("slices of bread", "we eat", "g", "kg", 1000, (2, 25), (25, 60), ("day",)), ("cans", "a machine fills", "ml", "litres", 1000, (2, 60), (150, 500), ("minute", "hour")), ("flushes", "the toilet gets", "dl", "litres", 10, (5, 40), (30, 90), ("day",)),
)  # fmt: skip


@family("word problems", number=True, weight=1.8)
def adds_up_over_time(draw: Draw) -> tuple[Item, ...]:
    """So many in a short time, each so much: how much in a long time, in a larger unit."""
    things, does, unit, larger, per, number, size, often = draw.pick(*_SMALL)
    short, long, factor = draw.pick(*(time for time in _TIMES if time[0] in often))
    does = does.format(w=draw.pick(*NAMES))
    count = draw.integer(*number)
    whole = draw.chance(0.6) and size[1] >= 1
    each = draw.random.randint(*map(int, size)) if whole else max(0.05, draw.decimal(*size, 2))
    prompt = draw.phrase(
        "{d} {n} {t} [a|per|every] {s}, each [is |]{e} {u}. how many {x} [in a|per] {l}",
        "{n} {t} a {s}, {e} {u} each: {x} in a {l}",
        "how many {x} does it make in a {l} if {d} {n} {t} a {s} of {e} {u} each",
        "{d} {n} {t} each {s}. one has {e} {u}. <find> the {x} in one {l}",
        "{x} per {l}: {n} {t} per {s}, {e} {u} apiece",
        "every {s} {n} {t} of {e} {u}, how much is that in {x} for a {l}",
        "{e} {u} x {n} {t} a {s}. total in {x} after a {l}",
        "if one of the {t} is {e} {u} and {d} {n} a {s}, how many {x} are that a {l}",
        "{n} {t} per {s} with {e} {u} each add up to how many {x} [in a|per] {l}",
        "in a {l}, how many {x}? {d} {n} {t} a {s} and each has {e} {u}",
        "{d} {n} {t} a {s}, {e} {u} each, all {l}. the amount in {x}",
        "after one {l}: {n} {t} every {s}, {e} {u} per piece, in {x}",
        "what do {n} {t} a {s}, {e} {u} each, come to in a {l}, in {x}",
        d=does, n=count, t=things, s=short, e=each, u=unit, x=larger, l=long,
    )  # fmt: skip
    code = f"result = round({count} * {each} * {factor} / {per}, 4)\nprint(result)"
    think = f"{count} of {each} {unit} per {short}, times {factor}, over {per}."
    return ask(articled(prompt).replace("a hour", "an hour"), code, f"It is **{{out}}** {larger}.", think=think)  # fmt: skip


_TAKINGS: tuple[Kind, ...] = (
    (
        (
            "a {p} sells {n} {g} an hour at {c} each and is open {h} hours. [revenue|takings] of a day", "{n} {g} per hour, {c} each, {h} hours: daily revenue", "daily takings of a {p} with {n} {g} an hour for {c} each, {h} hours open", "how much money does a {p} take in {h} hours, {n} {g} each hour at {c}", "{h} h open, {n} {g} an hour, price {c}. income of the day", "my {p} sells {n} {g} every hour for {c}. we open for {h} hours. turnover per day", "revenue: {n} {g}/hour x {c} x {h} hours", "at {c} apiece and {n} {g} an hour, what comes in during {h} hours", "{p}: {g} {c}, {n} an hour, {h} hours a day. money per day", "what does a {p} earn in a day of {h} hours if {n} {g} at {c} are sold per hour", "total sales for {h} hours, {n} {g} per hour, {c} for one", "<find> the day's sales: {h} hours, {n} {g} an hour, {c} each",
        ),
        "round({n} * {c} * {h}, 2)", "It takes in **{out}**.", "{n} an hour at {c}, for {h} hours.",
    ),
    (
        (
            "a {p} sells {n} {g} a day at {c} each. how much in {k} days", "{n} {g} per day, {c} each, {k} days: revenue", "takings in {k} days with {n} {g} a day for {c} each", "how much money does a {p} take in {k} days, {n} {g} each day at {c}", "{k} days, {n} {g} a day, price {c}. income", "my {p} sells {n} {g} daily for {c}. turnover in {k} days", "revenue: {n} {g}/day x {c} x {k} days", "at {c} apiece and {n} {g} a day, what comes in during {k} days", "{g} at {c}, {n} a day, {k} days. money", "what does a {p} earn in {k} days if {n} {g} at {c} are sold per day", "total sales for {k} days, {n} {g} per day, {c} for one", "<find> the sales of {k} days: {n} {g} a day, {c} each",
        ),
        "round({n} * {c} * {k}, 2)", "It takes in **{out}**.", "{n} a day at {c}, for {k} days.",
    ),
    (
        (
            "I buy {n} {g} at {b} each and sell all of them at {c}. profit", "{n} {g} bought for {b} and sold for {c} each: profit", "profit on {n} {g}, cost {b}, price {c}", "how much do I earn when {n} {g} cost me {b} each and I sell them for {c} each", "a {p} buys {n} {g} at {b} and sells at {c}. gain in total", "buying price {b}, selling price {c}, {n} {g}. profit?", "each of {n} {g} costs the {p} {b} and brings {c}. total profit", "what is left after selling {n} {g} for {c} that were bought for {b}", "gain: {n} {g}, in at {b}, out at {c}", "{n} {g}: purchase {b} apiece, sale {c} apiece. what does the {p} make", "margin in money on {n} {g}, {b} each to buy, {c} each to sell", "<find> the profit if {n} {g} are bought for {b} a piece and sold for {c} a piece",
        ),
        "round({n} * ({c} - {b}), 2)", "The profit is **{out}**.", "{c} - {b} on each of {n}.",
    ),
    (
        (
            "a {p} pays {f} rent a month and earns {e} on each of its {g}. how many must it sell to break even", "fixed costs {f}, {e} profit per piece: break-even number of {g}", "how many {g} at {e} profit each cover {f} of rent", "{f} a month to cover, {e} gained on each of the {g}. how many {g}", "break even: costs {f}, margin {e} per piece, {g} needed", "number of {g} to sell for {f} if each leaves {e}", "from how many {g} on does my {p} make money? {f} fixed, {e} each", "each of the {g} brings {e}, the stall costs {f}. how many until it is paid", "rent {f}, contribution {e} per piece. how many {g}, rounded up", "I need {f}, every one of the {g} gives me {e}. how many to sell at least", "to pay {f} with {e} from each of the {g}, how many are needed", "<find> the break-even quantity of {g}: {f} fixed cost and {e} earned on one",
        ),
        "math.ceil(round({f} / {e}, 6))", "It takes **{out}**.", "{f} over {e} each, rounded up.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.5)
def takings_of_shop(draw: Draw) -> tuple[Item, ...]:
    """What a shop takes in an hour, a day, a week; profit; pieces to break even."""
    b = draw.decimal(0.3, 20)
    values = {"n": draw.integer(3, 90), "c": round(b + draw.decimal(0.3, 15), 2), "b": b, "h": draw.pick(4, 5, 6, 7, 8, 9, 10, 12), "k": draw.pick(5, 6, 7, 14, 30, draw.integer(2, 60)), "f": draw.integer(4, 90) * 25, "e": draw.pick(draw.integer(1, 20), draw.decimal(0.5, 9)), "p": draw.pick("cafe", "shop", "bakery", "stall", "kiosk", "bookstore", "market stand"), "g": draw.pick("coffees", "sandwiches", "muffins", "T-shirts", "candles", "books", "ice creams", "lemonades", "burgers", "cards", "mugs", "flowers")}  # fmt: skip
    return told(draw, draw.pick(*_TAKINGS), values)


@family("word problems", number=True, weight=1.5)
def paid_by_the_hour(draw: Draw) -> tuple[Item, ...]:
    """An hourly wage over hours a day or a week and days or weeks; or the hourly wage from a month's."""
    wage = draw.pick(draw.integer(9, 60), draw.decimal(9, 40), tidy(draw.decimal(9, 40, 1)))
    backwards = draw.chance(0.25)
    inner, outer, hours, times = draw.pick(("week", "weeks", draw.integer(8, 45), draw.integer(2, 52)), ("day", "days", draw.pick(4, 5, 6, 7, 7.5, 8, 9), draw.integer(2, 23)))  # fmt: skip
    if backwards:
        total = draw.integer(8, 90) * 50
        prompt = draw.phrase(
            "I earned {m} in {n} {o}, {h} hours a {i}. what is that an hour", "{m} for {n} {o} of {h} hours each: hourly wage", "hourly rate if {n} {o} with {h} hours a {i} pay {m}", "{n} {o}, {h} h a {i}, paid {m}. per hour?", "what do I get per hour when {h} hours a {i} for {n} {o} bring {m}", "my pay is {m} for {n} {o} at {h} hours per {i}. hourly pay", "{m} / ({n} {o} x {h} hours), money per hour", "earning {m} by working {h} hours every {i} for {n} {o} is how much an hour", "{w} gets {m} for {n} {o} with {h} hours per {i}. how much for one hour", "wage for one hour: {m} altogether, {n} {o}, {h} hours each {i}", "how much an hour is {m} for {n} {o}, {h} hours a {i}", "a job pays {m} for {h} hours a {i} over {n} {o}; its hourly rate",
            m=total, n=times, o=outer, i=inner, h=hours, w=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"hours = {hours} * {times}\nresult = round({total} / hours, 2)\nprint(result)"
        return ask(articled(prompt), code, "It is **{out}** an hour.", think=f"{total} over {hours} * {times} hours.")  # fmt: skip
    prompt = draw.phrase(
        "{r} an hour, {h} hours a {i}, {n} {o}. [gross|how much|total pay]",
        "[salary|wage|pay] {r} an hour, {h} hours per {i}. what [is it|do I get] for {n} {o}",
        "I earn {r} an hour and work {h} hours a {i}. how much in {n} {o}",
        "{n} {o} at {h} hours a {i}, {r} per hour: pay",
        "how much money is {h} hours a {i} at {r} an hour for {n} {o}",
        "{w} works {h} hours each {i} for {r} an hour. earnings of {n} {o}",
        "what do {n} {o} of work bring, {h} hours a {i}, {r} for the hour",
        "hourly wage {r}, {h} h/{i}, {n} {o}. income",
        "gross pay for {n} {o}: {h} hours per {i}, hourly rate {r}",
        "at {r} per hour and {h} hours a {i}, what will I have earned in {n} {o}",
        "the job pays {r} an hour. with {h} hours a {i}, how much after {n} {o}",
        "total for {n} {o} if I do {h} hours a {i} and get {r} for each hour",
        "my rate is {r}/hour, {h} hours every {i}, so {n} {o} make",
        r=wage, h=hours, i=inner, o=outer, n=times, w=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({wage} * {hours} * {times}, 2)\nprint(result)"
    return ask(articled(prompt), code, "It is **{out}**.", think=f"{wage} an hour, {hours} hours a {inner}, {times} {outer}.")  # fmt: skip


_PARTS: tuple[Kind, ...] = (
    (
        (
            "of {n} {t} {f} {v}. how many {o}", "{f} of {n} {t} {v}, the rest {o}. how many {o}", "there are {n} {t}. {f} {v} and the others {o}. number that {o}", "{n} {t}: {f} {v}, the remaining ones {o}. how many is that", "how many of {n} {t} {o} if {f} {v}", "if {f} of the {n} {t} {v}, how many {o}", "out of {n} {t}, {f} {v}; how many don't, they {o}", "{n} {t}, {f} of them {v}. rest?", "{f} of our {n} {t} {v}. the number of {t} who or which {o}", "we have {n} {t}. {f} {v}. how many are left over and {o}", "a group of {n} {t}: {f} {v}, all others {o}. how many others are there", "with {n} {t} and {f} that {v}, <tell> how many {o}",
        ),
        "rest = 1 - {f}\nround({n} * rest)", "**{out}** {o}.", "The rest is 1 - {f} of {n}.",
    ),
    (
        (
            "of {n} {t} {f} {v}. how many {v}", "{f} of {n} {t} {v}, the rest {o}. how many {v}", "there are {n} {t}. {f} {v} and the others {o}. number that {v}", "{n} {t}: {f} {v}, the remaining ones {o}. how many {v}", "how many of {n} {t} {v} if it is {f}", "if {f} of the {n} {t} {v}, how many is that", "out of {n} {t}, {f} {v}; how many are they", "{n} {t}, {f} of them {v}. how many of them", "{f} of our {n} {t} {v}. the number of {t} who or which {v}", "we have {n} {t}. {f} {v}. count these", "a group of {n} {t}: {f} {v}, all others {o}. how many {v}", "with {n} {t} and {f} that {v}, <tell> how many {v}",
        ),
        "round({n} * {f})", "**{out}** {v}.", "{f} of {n}.",
    ),
    (
        (
            "{w} spends {f} of {m} on rent and {g} of the rest on food. what is left", "{m}: {f} goes to rent, {g} of what remains to food. how much stays", "from {m}, first {f}, then {g} of the rest are spent. left?", "I had {m}. {f} went for rent, then {g} of the remainder for food. how much do I have now", "of {m} I give away {f} and then {g} of what is left. remaining amount", "{f} of {m} is used, then {g} of the rest. what remains", "start with {m}, lose {f}, lose {g} of the rest: final amount", "after spending {f} of {m} and {g} of the remaining money, {w} has how much", "a tank of {m} litres: {f} is drained, then {g} of the rest. litres left", "first {f} of {m} pages are read, then {g} of the remaining pages. pages left", "{m} minus {f} of it, minus {g} of the rest", "what is left of {m} when {f} is taken and afterwards {g} of the remainder",
        ),
        "rest = {m} * (1 - {f})\nround(rest * (1 - {g}), 2)", "**{out}** is left.", "1 - {f} of {m}, then 1 - {g} of that.",
    ),
    (
        (
            "{f} of a number is {k}. what is the number", "{f} of the class are {k} pupils. how many pupils has the class", "I have read {k} pages, that is {f} of the book. pages in the book", "{k} litres fill {f} of a tank. how much does the tank hold", "{f} of my money is {k}. how much do I have", "if {f} of a {w2} is {k}, what is all of it", "{k} is {f} of what", "{f} of the way are {k} km. length of the way", "after {f} of the trip {w} has done {k} km. how long is the trip", "{k} people fill {f} of the seats. number of seats", "{f} = {k}, so the whole is", "the tank shows {f} and holds {k} litres now. litres when full",
        ),
        "round({k} / ({f}), 2)", "It is **{out}**.", "{k} over {f}.",
    ),
)  # fmt: skip
_DOING = (("students", "take the bus", "walk"), ("pupils", "play football", "play no football"), ("guests", "eat meat", "are vegetarians"), ("workers", "drive to work", "cycle"), ("people", "have a cat", "have no cat"), ("apples", "are red", "are green"), ("employees", "work at home", "work in the office"), ("marbles", "are blue", "are white"), ("children", "can swim", "cannot swim"), ("eggs", "are brown", "are white"), ("voters", "said yes", "said no"), ("seats", "are taken", "are free"))  # fmt: skip


@family("word problems", number=True, weight=1.5)
def fractions_and_rest(draw: Draw) -> tuple[Item, ...]:
    """A fraction of a number does this, the rest does that; two fractions in turn; back to the whole."""
    b, d = draw.integer(2, 12), draw.integer(2, 6)
    a, c = draw.random.randint(1, b - 1), draw.random.randint(1, d - 1)
    things, does, others = draw.pick(*_DOING)
    values = {"f": f"{a}/{b}", "g": f"{c}/{d}", "n": b * draw.integer(2, 80), "t": things, "v": does, "o": others, "w": draw.pick(*NAMES), "m": b * d * draw.integer(2, 60), "k": a * draw.integer(2, 90), "w2": draw.pick("sum", "cake", "prize", "field")}  # fmt: skip
    return told(draw, draw.pick(*_PARTS), values)


@family("word problems", weight=1.2)
def pieces_and_rest(draw: Draw) -> tuple[Item, ...]:
    """A rope is cut into equal pieces: how many, what is left over, or both."""
    thing, unit = draw.pick(("rope", "m"), ("ribbon", "m"), ("board", "cm"), ("pipe", "m"), ("cable", "m"), ("wire", "cm"), ("roll of cloth", "m"), ("bar", "cm"), ("string", "cm"))  # fmt: skip
    piece = draw.integer(2, 60) if unit == "cm" else tidy(draw.decimal(0.2, 3, 1))
    length = (
        draw.integer(80, 900) if unit == "cm" else tidy(draw.decimal(4, 40, draw.pick(1, 1, 2)))
    )
    asked, lines, answer = draw.pick(
        ("how many pieces and what is left over", "print(pieces, rest)", "Pieces and rest: **{out}**"),
        ("how many pieces, and how long is the rest", "print(pieces, rest)", "Pieces and rest: **{out}**"),
        ("number of pieces and the leftover", "print(pieces, rest)", "Pieces and rest: **{out}**"),
        ("what is left over", "print(rest)", "Left over: **{out}**"),
        ("how long is the leftover", "print(rest)", "Left over: **{out}**"),
        ("the rest", "print(rest)", "Left over: **{out}**"),
        ("how many whole pieces", "print(pieces)", "Pieces: **{out}**"),
        ("how many pieces do I get", "print(pieces)", "Pieces: **{out}**"),
    )  # fmt: skip
    prompt = draw.phrase(
        "a {t} {l} {u} long is cut into pieces of {p} {u}, {q}",
        "a {t} of {l} {u} gets cut in pieces of {p} {u}. {q}?",
        "{l} {u} of {t}, pieces of {p} {u}: {q}",
        "I cut {p} {u} pieces from a {t} of {l} {u}. {q}",
        "{q}, if I cut a {l} {u} {t} into {p} {u} lengths",
        "cutting a {t}, {l} {u}, every {p} {u}. {q}",
        "pieces of {p} {u} are sawn or cut off a {t} of {l} {u}. {q}?",
        "my {t} has {l} {u} and one piece must be {p} {u}. {q}?",
        "{w} divides {l} {u} of {t} into parts of {p} {u} each. {q}?",
        "a {l} {u} {t} and {p} {u} per piece. {q}?",
        "from a {l} {u} {t} we want as many {p} {u} pieces as possible. {q}?",
        "{q}: {t} {l} {u}, each piece {p} {u}",
        "each piece shall be {p} {u}; the {t} is {l} {u} long. {q}?",
        t=thing, l=length, u=unit, p=piece, q=asked, w=draw.pick(*NAMES),
    )  # fmt: skip
    steps = f"pieces = int({length} / {piece} + 1e-9)\nrest = abs(round({length} - pieces * {piece}, 2))\n{lines}"  # fmt: skip
    if "rest" not in lines:
        steps = f"pieces = int({length} / {piece} + 1e-9)\n{lines}"
    ending = f" {unit}." if lines == "print(rest)" else "."
    return ask(articled(prompt), steps, answer + ending, think=f"Whole pieces of {piece} in {length}, then the rest.")  # fmt: skip


_CLOCK: tuple[Kind, ...] = (
    (
        (
            "I left at {a} and arrived at {b}, [driving|going] {d} km. average speed", "from {a} to {b} {d} km: [average speed|km/h]", "start {a}, end {b}, {d} km. how fast on average in km/h", "{w} left at {a}, got there at {b}, distance {d} km. speed in km/h", "{d} km between {a} and {b}, average speed", "a train leaves at {a}, arrives at {b} and covers {d} km. what is its speed", "departure {a}, arrival {b}, {d} km: average", "my ride of {d} km lasted from {a} to {b}. km/h", "how fast was I: off at {a}, there at {b}, {d} km", "average speed for {d} km, {a} until {b}", "what is the mean speed of a bus that does {d} km from {a} to {b}", "<find> the speed in km/h for a trip from {a} to {b} of {d} km",
        ),
        "minutes = ({bh} * 60 + {bm}) - ({ah} * 60 + {am})\nround({d} / (minutes / 60), 2)", "The average speed is **{out} km/h**.", "The minutes from {a} to {b}, then {d} km over the hours.",
    ),
    (
        (
            "I left at {a} and arrived at {b}, going {v} km/h. how many km", "from {a} to {b} at {v} km/h: distance", "start {a}, end {b}, speed {v} km/h. how far", "{w} left at {a}, got there at {b}, with {v} km/h on average. km?", "how many km between {a} and {b} at {v} km/h", "a train leaves at {a}, arrives at {b} and runs {v} km/h. how long is the way", "departure {a}, arrival {b}, average {v} km/h: kilometres", "my ride lasted from {a} to {b} with {v} km/h. distance", "how far was it: off at {a}, there at {b}, {v} km/h", "distance for {v} km/h, {a} until {b}", "what way does a bus do from {a} to {b} at {v} km/h", "<find> the km of a trip from {a} to {b} at {v} km/h",
        ),
        "minutes = ({bh} * 60 + {bm}) - ({ah} * 60 + {am})\nround({v} * minutes / 60, 2)", "It is **{out} km**.", "The minutes from {a} to {b}, at {v} km/h.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.3)
def clock_and_speed(draw: Draw) -> tuple[Item, ...]:
    """Two times of the clock and a distance or a speed."""
    start = draw.integer(5 * 12, 15 * 12) * 5
    end = start + draw.integer(6, 90) * 5
    (ah, am), (bh, bm) = divmod(start, 60), divmod(end, 60)
    values = {"a": f"{ah}:{am:02d}", "b": f"{bh}:{bm:02d}", "ah": ah, "am": am, "bh": bh, "bm": bm, "d": max(2, (end - start) * draw.integer(15, 110) // 60), "v": draw.integer(4, 130), "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, draw.pick(*_CLOCK), values)


_PERCENTS: tuple[Kind, ...] = (
    (
        (
            "my {x} lost {p}% in {t} hours. how many hours does a full charge last", "{p}% of battery in {t} hours: full battery lasts", "{t} h use {p} percent of the {x} battery. hours from full to empty", "how long does the {x} run on a full charge if {t} hours cost {p}%", "battery down {p}% after {t} hours, total running time in hours", "the {x} needs {p} percent for {t} hours. 100 percent last how long", "at this rate, {p}% in {t} hours, how many hours until empty from full", "{x} battery: minus {p}% in {t} h, whole battery in h", "{p} percent gone in {t} hours, so a full {x} is good for", "when a {x} drops {p}% within {t} hours, what is its battery life in hours", "full charge lasts? {p}% are used in {t} hours by my {x}", "<find> the battery life of a {x} that loses {p}% in {t} hours",
        ),
        "round({t} / {p} * 100, 2)", "It lasts **{out}** hours.", "{t} hours for {p}%, so 100 times that for one percent.",
    ),
    (
        (
            "my {x} is at {q}% and loses {r}% an hour. how long until it is empty", "{q}% left, {r}% per hour: hours to zero", "battery {q}%, drain {r} percent each hour, hours left", "how many hours does the {x} last at {q}% with {r}% an hour", "{x} at {q} percent, it drops {r} percent an hour. time left in hours", "with {r}% used per hour, {q}% are enough for how many hours", "hours until 0: now {q}%, minus {r}% an hour", "the {x} shows {q}% and goes down {r}% every hour. when is it dead, in hours", "{q} percent of battery at {r} percent per hour", "remaining time of a {x}: {q}%, {r}%/h", "will it survive? {q}% and {r}% an hour, hours left", "<find> the hours left at {q}% if an hour takes {r}%",
        ),
        "round({q} / {r}, 2)", "It lasts **{out}** hours.", "{q} percent at {r} an hour.",
    ),
    (
        (
            "a download is at {p}% after {t} minutes. how many minutes more", "{p}% done in {t} min, minutes left", "{t} minutes for the first {p} percent. how much longer, in minutes", "after {t} minutes the bar shows {p}%. remaining minutes", "how long until finished if {p}% took {t} minutes, minutes to go", "copying: {p} percent in {t} min. rest of the time in minutes", "progress {p}% at {t} minutes; minutes still needed", "at the same speed, {p}% in {t} minutes, when is the rest done, in minutes", "{t} min gone, {p}% complete. time left", "minutes until 100% when {p}% are reached after {t} min", "it printed {p}% in {t} minutes. how many minutes for what is left", "<find> the minutes that remain: {t} minutes gave {p}%",
        ),
        "round({t} / {p} * (100 - {p}), 2)", "It takes **{out}** more minutes.", "{t} minutes for {p}%, so for the other 100 - {p}.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.2)
def percent_of_time(draw: Draw) -> tuple[Item, ...]:
    """So many percent of a battery or a download in so long: the whole, or the rest."""
    values = {"x": draw.pick("phone", "laptop", "tablet", "watch", "drone", "e-bike", "camera"), "p": draw.integer(3, 95), "t": draw.pick(draw.integer(2, 12), tidy(draw.decimal(0.5, 9, 1))), "q": draw.integer(5, 100), "r": draw.pick(draw.integer(2, 25), tidy(draw.decimal(1, 15, 1)))}  # fmt: skip
    return told(draw, draw.pick(*_PERCENTS), values)


_LITRES: tuple[Kind, ...] = (
    (
        (
            "we drove {d} km on {l} litres, consumption per 100 km", "{d} km, {l} l of fuel: l/100km", "{l} litres for {d} km, how many per 100 km", "consumption in l/100 km if {d} km took {l} litres", "my car used {l} litres on {d} km. litres per 100 km", "fuel consumption: {l} l, {d} km", "how much does the car need on 100 km when {l} litres last {d} km", "I filled up {l} litres after {d} km. what is my consumption per 100 km", "{d} km with {l} liters, average consumption per 100 km", "what is {l} l on {d} km per hundred kilometres", "litres per 100 km from {l} litres and {d} km", "<find> the consumption per 100 km: distance {d} km, fuel {l} litres",
        ),
        "round({l} / {d} * 100, 2)", "It is **{out}** litres per 100 km.", "{l} litres over {d} km, times 100.",
    ),
    (
        (
            "we drove {d} km on {l} litres, km per litre", "{d} km, {l} l of fuel: km per litre", "{l} litres for {d} km, how many km on one litre", "km per litre if {d} km took {l} litres", "my car used {l} litres on {d} km. kilometres per litre", "how far does one litre take me: {l} l, {d} km", "how many km does the car do with 1 litre when {l} litres last {d} km", "I filled up {l} litres after {d} km. what are my km per litre", "{d} km with {l} liters, average km per liter", "what is {d} km on {l} l per litre", "kilometres on a litre from {l} litres and {d} km", "<find> the km per litre: distance {d} km, fuel {l} litres",
        ),
        "round({d} / {l}, 3)", "It is **{out} km** per litre.", "{d} km over {l} litres.",
    ),
    (
        (
            "a car needs {c} litres per 100 km. how far with {l} litres", "{c} l/100km, {l} litres in the tank: range in km", "range of a car with {l} litres at {c} l/100 km", "how many km do {l} litres last at {c} litres per 100 km", "tank {l} l, consumption {c} per 100 km, how far can I go", "with {l} litres left and {c} l per 100 km I get how many km", "I have {l} litres and use {c} on 100 km. km to empty", "how far does {l} l take me with {c} l/100km", "{l} litres of fuel, {c} litres per hundred km. range", "kilometres from a full tank of {l} litres, {c} l/100km", "distance possible on {l} litres, consumption {c} l per 100 km", "<find> the range: {l} litres, {c} litres per 100 km",
        ),
        "round({l} / {c} * 100, 2)", "It goes **{out} km**.", "{l} litres over {c}, times 100 km.",
    ),
    (
        (
            "a car needs {c} litres per 100 km. how many litres for {d} km", "{c} l/100km, {d} km: litres", "fuel for {d} km at {c} l/100 km", "how many litres do {d} km take at {c} litres per 100 km", "trip {d} km, consumption {c} per 100 km, litres needed", "with {c} l per 100 km I use how many litres on {d} km", "I use {c} litres on 100 km. litres for {d} km", "how much petrol for {d} km with {c} l/100km", "{d} km to go, {c} litres per hundred km. how much fuel", "litres used on {d} km, {c} l/100km", "fuel needed for {d} km, consumption {c} l per 100 km", "<find> the litres: {d} km, {c} litres per 100 km",
        ),
        "round({d} * {c} / 100, 3)", "It takes **{out}** litres.", "{c} litres for each of {d} / 100 km.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.8)
def fuel_four_ways(draw: Draw) -> tuple[Item, ...]:
    """Consumption, km per litre, range and litres, in the same words."""
    c = draw.pick(draw.integer(4, 14), tidy(draw.decimal(3.5, 14, 1)))
    d = draw.integer(60, 900)
    used = tidy(round(d * draw.random.uniform(4, 12) / 100, draw.pick(0, 1)))
    return told(draw, draw.pick(*_LITRES), {"d": d, "l": used, "c": c})
