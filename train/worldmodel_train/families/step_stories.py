"""Stories whose answer is reached in two or three steps."""

from worldmodel_train.episodes import Draw, Item, ask, family, with_modules
from worldmodel_train.families.numerals import an_hour, articled
from worldmodel_train.families.words import GOODS, some_names

Story = tuple[tuple[str, ...], dict[str, object], str, str]
"""Wordings; what is filled in; lines of steps, the last the formula of `result`; answer."""


def _told(draw: Draw, story: Story) -> tuple[Item, ...]:
    templates, values, steps, answer = story
    name, other = some_names(draw, 2)
    prompt = draw.phrase(*templates, **values, who=name, other=other)
    *before, last = steps.split("\n")
    code = with_modules("\n".join([*before, f"result = {last}", "print(result)"]))
    think = "; ".join([*before, last])
    answer = answer.replace("{who}", name)
    return ask(articled(an_hour(prompt)), code, an_hour(answer), think=f"Step by step: {think}.")


WORK = (
    ("read", "pages", "day"), ("knitted", "rows", "evening"), ("painted", "boards", "hour"), ("typed", "pages", "day"), ("packed", "boxes", "hour"), ("planted", "trees", "day"), ("marked", "exams", "day"), ("walked", "km", "day"), ("delivered", "letters", "hour"), ("sewn", "masks", "day"), ("watched", "episodes", "week"), ("laid", "bricks", "hour"), ("learned", "words", "day"), ("picked", "crates", "day"), ("written", "lines", "night"), ("saved", "euros", "week"), ("cleaned", "windows", "hour"),
)  # fmt: skip


def _days_left(draw: Draw) -> Story:
    n, r = draw.integer(60, 900), draw.integer(4, 60)
    v, t, w = draw.pick(*WORK)
    d = draw.integer(5, n - r)
    return (
        (
            "I have already {v} {d} of {n} {t}. at {r} a {w}, how many more {w}s", "{who} has {v} {d} of {n} {t} and does {r} a {w}. {w}s left", "{d} of {n} {t} are {v}. with {r} per {w}, how many {w}s until it is done", "already {v}: {d} of {n} {t}; {r} {t} a {w}; {w}s to go", "{n} {t} in all, {d} {v} so far, {r} more every {w}. how many {w}s more do I need", "how many {w}s does {who} still need for {n} {t}, {d} of them {v}, {r} per {w}",
            "if {d} of the {n} {t} are {v} and {r} follow each {w}, when is it finished, in {w}s", "out of {n} {t} I have {v} {d}. doing {r} a {w} from now on, I need how many {w}s", "the [work|job|task] is {n} {t}. {d} are {v} already. {r} can be done per {w}. number of {w}s for the rest", "[how long|how many {w}s] for the [rest|remaining ones]: {n} {t}, {d} {v}, {r} a {w}", "so far {d} {t} of {n}; pace {r} a {w}. remaining {w}s, rounded up", "there are {n} {t}; {d} [are done|have been {v}|are {v} already]. {r} a {w}: how many {w}s more",
            "with {r} {t} a {w} and {d} of {n} behind me, how many {w}s are ahead", "{d} {t} down, {n} is the goal, {r} per {w}. how many {w}s", "when {d} of {n} {t} are {v} and the pace is {r} a {w}, the rest takes how many {w}s", "after {d} of {n} {t}, {who} goes on with {r} per {w}. for how many more {w}s",
        ),
        {"d": d, "n": n, "r": r, "v": v, "t": t, "w": w}, f"rest = {n} - {d}\nmath.ceil(rest / {r})", f"It takes **{{out}}** more {w}s.",
    )  # fmt: skip


def _needed_pace(draw: Draw) -> Story:
    n, k = draw.integer(60, 900), draw.integer(2, 14)
    v, t, w = draw.pick(*WORK)
    d = draw.integer(5, n - k)
    return (
        (
            "I have {v} {d} of {n} {t}. how many per {w} to finish in {k} {w}s", "{who} has {v} {d} of {n} {t} and has {k} {w}s left. how many a {w}", "{d} of {n} {t} are {v}; {k} {w}s remain. needed per {w}", "{n} {t} in {k} {w}s, {d} are done already. how many each {w}", "to get {n} {t} {v} within {k} {w}s when {d} are done, how many a {w}", "with {k} {w}s to go and {d} of {n} {t} {v}, how many must I do per {w}", "deadline in {k} {w}s: {n} {t} altogether, {d} {v}. {t} a {w}, rounded up",
            "what pace do I need: {n} {t}, {d} {v}, {k} {w}s left", "the rest of {n} {t} ({d} are {v}) has to be done in {k} {w}s. how many {t} per {w}", "how many {t} a {w} so that all {n} are {v} after {k} more {w}s? {d} are done", "{d} done, {n} wanted, {k} {w}s: {t} per {w}", "we must do {n} {t}, did {d}, and have {k} {w}s. {t} every {w}",
        ),
        {"d": d, "n": n, "k": k, "v": v, "t": t, "w": w}, f"rest = {n} - {d}\nmath.ceil(rest / {k})", f"**{{out}}** {t} a {w} are needed.",
    )  # fmt: skip


def _still_left(draw: Draw) -> Story:
    d, r, k = draw.integer(5, 80), draw.integer(3, 25), draw.integer(2, 9)
    n = d + r * k + draw.integer(5, 500)
    v, t, w = draw.pick(*WORK)
    return (
        (
            "I have {v} {d} of {n} {t} and do {r} a {w}. how many are left after {k} {w}s", "{who} did {d} of {n} {t}, then {r} a {w} for {k} {w}s. what is still to do", "{n} {t}, {d} {v}, {r} more each {w}. rest after {k} {w}s", "after {k} more {w}s at {r} a {w}, how many of {n} {t} remain if {d} were {v}", "start with {d} of {n} {t} {v}; {k} {w}s with {r} each. how many are still missing", "of {n} {t} {d} are {v}. {k} {w}s pass with {r} {t} a {w}. how many are left then", "how many of the {n} {t} remain after {d} at first and then {r} a {w} for {k} {w}s", "first {d}, then {k} {w}s of {r}: how many of {n} {t} are not {v}", "{n} minus {d} minus {k} {w}s of {r} {t}: what is left", "I began with {d} {t} and added {r} every {w} for {k} {w}s. missing to {n}",
        ),
        {"d": d, "n": n, "r": r, "k": k, "v": v, "t": t, "w": w}, f"done = {d} + {r} * {k}\n{n} - done", f"**{{out}}** {t} are left.",
    )  # fmt: skip


@family("word problems", number=True, weight=2)
def part_is_done(draw: Draw) -> tuple[Item, ...]:
    """Already read 90 of 378 pages at 24 a day: days left, the pace that is needed, the rest."""
    return _told(draw, draw.pick(_days_left, _days_left, _needed_pace, _still_left)(draw))


HOLDERS = (
    ("people", "buses", "seats"), ("pupils", "vans", "seats"), ("guests", "tables", "chairs"), ("eggs", "cartons", "places"), ("bottles", "crates", "slots"), ("books", "boxes", "books"), ("photos", "album pages", "photos"), ("fans", "trains", "seats"), ("players", "taxis", "seats"), ("chairs", "rows", "chairs"), ("cars", "ferries", "places"), ("tourists", "boats", "places"), ("files", "folders", "files"), ("muffins", "trays", "muffins"), ("soldiers", "tents", "beds"),
)  # fmt: skip
_FILLED = {
    "buses": (20, 60, 150, 900), "vans": (6, 16, 40, 200), "tables": (4, 12, 5, 60), "cartons": (6, 30, 2, 9), "crates": (6, 24, 4, 30), "boxes": (10, 40, 2, 9), "album pages": (4, 12, 2, 6), "trains": (80, 400, 300, 2000), "taxis": (4, 8, 10, 60), "rows": (6, 40, 20, 200), "ferries": (10, 120, 200, 900), "boats": (6, 60, 40, 300), "folders": (10, 60, 2, 6), "trays": (6, 24, 2, 12), "tents": (4, 20, 60, 300),
}  # fmt: skip
"""How many one takes, and what one costs: the least and the most."""


def filling(draw: Draw, many: str) -> tuple[int, int, int]:
    """How many there are, how many go into one, and its price."""
    low, high, cheap, dear = _FILLED[many]
    each = draw.random.randint(low, high)
    return draw.integer(each + 1, min(900, 40 * each)), each, draw.random.randint(cheap, dear)


def _seats(draw: Draw) -> Story:
    what, many, seats = draw.pick(*HOLDERS)
    (n, each, price), extra = filling(draw, many), draw.integer(2, 12)
    kind = draw.pick("needed", "with", "empty", "cost")
    values: dict[str, object] = {"n": n, "e": each, "x": extra, "w": what, "m": many, "s": seats, "p": price}  # fmt: skip
    if kind == "needed":
        return (("{n} {w}, {e} {s} in each. how many {m}", "how many {m} for {n} {w} if each has {e} {s}", "{n} {w} go into {m} of {e} {s}. {m} needed", "each of the {m} holds {e}. {n} {w}: how many {m}", "{m} with {e} {s}, {n} {w}: number of {m}", "we are {n} {w} and one of the {m} takes {e}, so how many {m}" if what in ("people", "pupils", "guests", "fans", "tourists") else "I have {n} {w} and one of the {m} takes {e}, so how many {m}", "[order|book|get] {m} for {n} {w}, {e} {s} each: how many", "{e} {w} fit into one of the {m}. how many {m} do {n} {w} fill, the last one maybe not full", "number of {m} that {n} {w} need at {e} per piece", "to put {n} {w} into {m} of {e}, how many {m} must there be"), values, f"math.ceil({n} / {each})", f"**{{out}}** {many} are needed.")  # fmt: skip
    if kind == "with":
        return (("{n} {w} and {x} more come along. {m} have {e} {s}. how many {m}", "how many {m} of {e} {s} for {n} {w} plus {x} others", "{n} {w} and {x} extra, {e} per one of the {m}. how many {m}", "we have {n} {w}, then {x} more. each of the {m} takes {e}. {m} needed", "{x} more than the {n} {w}: how many {m} with {e} {s} each", "first {n} {w}, then {x} are added; {m} hold {e}. number of {m}", "together {n} and {x} {w}: how many {m} for {e} each"), values, f"total = {n} + {extra}\nmath.ceil(total / {each})", f"**{{out}}** {many} are needed.")  # fmt: skip
    if kind == "empty":
        return (("{n} {w} go into {m} of {e} {s}. how many {s} stay empty in the last one", "{n} {w}, {m} with {e} {s}: unused {s}", "how many places are empty if {n} {w} are put into {m} of {e}", "{m} hold {e} each. with {n} {w}, how many {s} are left free", "we fill {m} of {e} with {n} {w}. free {s} at the end", "after {n} {w} took their places in {m} of {e}, how many {s} are not used"), values, f"used = math.ceil({n} / {each})\nused * {each} - {n}", "**{out}** stay free.")  # fmt: skip
    return (("{n} {w}, {e} {s} in each, one of the {m} costs {p}. total cost", "what do the {m} for {n} {w} cost at {p} each, if one holds {e}", "{m} at {p} apiece, {e} {s} each. price for {n} {w}", "{n} {w} need {m} with {e} {s}. they are {p} each. how much in all", "each of the {m} takes {e} and costs {p}. cost for {n} {w}", "hire {m} for {n} {w}: {e} {s}, {p} per piece. the bill", "how much for {m} that hold {e} and cost {p}, if there are {n} {w}"), values, f"needed = math.ceil({n} / {each})\nneeded * {price}", "It costs **{out}**.")  # fmt: skip


@family("word problems", number=True, weight=2)
def seats_and_people(draw: Draw) -> tuple[Item, ...]:
    """Rounded up: how many buses, the empty seats, what they cost."""
    return _told(draw, _seats(draw))


@family("word problems", number=True, weight=1.5)
def batch_recipe(draw: Draw) -> tuple[Item, ...]:
    """A recipe for so many, scaled to another number; what one batch lacks or leaves."""
    dish, unit = draw.pick(("muffins", "g flour"), ("cookies", "g sugar"), ("pancakes", "ml milk"), ("servings of soup", "carrots"), ("loaves", "g flour"), ("cups of punch", "ml juice"), ("pizzas", "g cheese"), ("portions", "g rice"), ("burgers", "g meat"), ("waffles", "eggs"), ("glasses of lemonade", "lemons"), ("scones", "g butter"))  # fmt: skip
    base, amount = draw.pick(4, 6, 8, 10, 12, 20, 24), draw.integer(2, 12) * (1 if unit in ("eggs", "lemons", "carrots") else 50)  # fmt: skip
    want, have = (
        draw.integer(3, 90),
        draw.integer(2, 40) * (1 if unit in ("eggs", "lemons", "carrots") else 50),
    )
    price = draw.decimal(0.1, 3)
    values: dict[str, object] = {
        "b": base,
        "a": amount,
        "w": want,
        "h": have,
        "d": dish,
        "u": unit,
        "p": price,
    }
    return _told(draw, draw.pick(
        (("a recipe for {b} {d} needs {a} {u}. how much for {w}", "{a} {u} make {b} {d}. for {w} {d} I need", "{b} {d} take {a} {u}; scale to {w}", "scale the recipe from {b} to {w} {d}: {a} {u} becomes", "for {w} {d} instead of {b}, how much if {b} need {a} {u}", "one batch is {b} {d} with {a} {u}. {w} {d} are wanted. amount", "how much do I take for {w} {d}? the book says {a} {u} for {b}", "{who} bakes or cooks {w} {d}. {b} of them need {a} {u}. how much is it then", "recipe: {b} {d}, {a} {u}. I want {w} {d}", "{a} {u} per {b} {d}, so for {w} {d}", "if {b} {d} need {a} {u}, what do {w} need", "change {a} {u} for {b} {d} into the amount for {w}"), values, f"each = {amount} / {base}\nround(each * {want}, 2)", f"You need **{{out}}** {unit}."),
        (("a recipe for {b} {d} needs {a} {u}. I have {h}. how many {d} can I make", "{a} {u} make {b} {d}. with {h} {u}, how many {d}", "how many {d} from {h} {u} if {a} make {b}", "there are {h} {u}; {b} {d} take {a}. number of {d}, whole ones", "with {h} {u} in the kitchen and {a} {u} for every {b} {d}: how many {d} at most", "{h} {u} are left. {b} {d} need {a}. {d} possible"), values, f"each = {amount} / {base}\nmath.floor({have} / each + 1e-9)", f"That is enough for **{{out}}** {dish}."),
        (("one batch makes {b} {d}. how many batches for {w} {d}", "{b} {d} in a batch, {w} wanted. batches, whole", "how many times must I make the recipe of {b} {d} to get at least {w}", "for {w} {d} at {b} per batch, how many batches", "{w} {d}, {b} a batch: number of batches", "{who} needs {w} {d}; every batch gives {b}. batches to make", "a tray has {b} {d}. trays for {w}"), values, f"math.ceil({want} / {base})", "**{out}** batches are needed."),
        (("one batch of {b} {d} needs {a} {u}. only whole batches: how much for at least {w} {d}", "{w} {d} are wanted, a batch gives {b} and takes {a} {u}. total amount for whole batches", "whole batches of {b} {d}, {a} {u} each. amount for {w} {d}", "each batch: {b} {d}, {a} {u}. make enough batches for {w}. how much in all"), values, f"batches = math.ceil({want} / {base})\nbatches * {amount}", f"You need **{{out}}** {unit}."),
        (("a batch of {b} {d} costs {p}. what do {w} {d} cost, in proportion", "{b} {d} cost {p} to make. cost of {w}", "making {b} {d} costs {p}, so making {w} costs", "ingredients for {b} {d}: {p}. for {w} {d}", "price of {w} {d} if {b} come to {p}"), values, f"each = {price} / {base}\nround(each * {want}, 2)", "They cost **{out}**."),
    ))  # fmt: skip


@family("word problems", number=True, weight=2)
def two_ticket_prices(draw: Draw) -> tuple[Item, ...]:
    """Tickets of two prices: the takings, or how many of each from the total."""
    big, small = draw.pick(("adult", "child"), ("adult", "child"), ("front", "back"), ("evening", "day"), ("seated", "standing"), ("guest", "member"), ("full", "reduced"), ("regular", "student"), ("stall", "balcony"))  # fmt: skip
    p, q = sorted(draw.random.sample(range(3, 40), 2), reverse=True)
    a, b = draw.integer(5, 300), draw.integer(5, 300)
    values: dict[str, object] = {
        "x": big,
        "y": small,
        "p": p,
        "q": q,
        "a": a,
        "b": b,
        "n": a + b,
        "t": p * a + q * b,
        "s": draw.pick("", "$", "€"),
    }
    return _told(draw, draw.pick(
        (("{x} tickets cost {s}{p}, {y} tickets {s}{q}. {a} {x} and {b} {y} were sold. takings", "{a} {x} tickets at {s}{p} and {b} {y} tickets at {s}{q}: total", "tickets: {x} {s}{p}, {y} {s}{q}. sold {a} and {b}. how much money", "we sold {a} {x} tickets for {s}{p} each and {b} {y} ones for {s}{q}. income", "how much came in from {a} {x} tickets ({s}{p}) and {b} {y} tickets ({s}{q})", "{a} x {x} at {s}{p} plus {b} x {y} at {s}{q}", "the show had {a} {x} visitors at {s}{p} and {b} {y} visitors at {s}{q}. sum", "revenue of {a} {x} tickets of {s}{p} and {b} {y} tickets of {s}{q}"), values, f"first = {a} * {p}\nsecond = {b} * {q}\nfirst + second", "The total is **{out}**."),
        (("{n} tickets were sold for {s}{t} in all. {x} tickets cost {s}{p}, {y} tickets {s}{q}. how many {x} tickets", "{n} tickets, {s}{t} taken, {x} {s}{p}, {y} {s}{q}: number of {x} tickets", "{x} {s}{p} and {y} {s}{q} a ticket. {n} tickets bring {s}{t}. how many were {x}", "a total of {s}{t} from {n} tickets. prices: {x} {s}{p}, {y} {s}{q}. find the {x} ones", "how many {x} tickets were among {n} if the takings are {s}{t}, {s}{p} for {x} and {s}{q} for {y}", "the till has {s}{t} from {n} tickets at {s}{p} ({x}) and {s}{q} ({y}). {x} tickets sold"), values, f"left = {p * a + q * b} - {q} * {a + b}\nleft // ({p} - {q})", f"There were **{{out}}** {big} tickets."),
        (("{n} tickets were sold for {s}{t} in all. {x} tickets cost {s}{p}, {y} tickets {s}{q}. how many {y} tickets", "{n} tickets, {s}{t} taken, {x} {s}{p}, {y} {s}{q}: number of {y} tickets", "{x} {s}{p} and {y} {s}{q} a ticket. {n} tickets bring {s}{t}. how many were {y}", "how many {y} tickets were among {n} if the takings are {s}{t}, {s}{p} for {x} and {s}{q} for {y}", "{s}{t} for {n} tickets, {s}{p} each for {x}, {s}{q} each for {y}. the {y} ones, how many"), values, f"left = {p * a + q * b} - {p} * {a + b}\nleft // ({q} - {p})", f"There were **{{out}}** {small} tickets."),
        (("{x} {s}{p}, {y} {s}{q}. how much more do {a} {x} tickets bring than {b} {y} tickets", "difference in takings: {a} {x} tickets at {s}{p}, {b} {y} at {s}{q}", "by how much do {a} {x} tickets at {s}{p} differ from {b} {y} tickets at {s}{q} in money", "compare {a} {x} tickets ({s}{p}) with {b} {y} tickets ({s}{q}): difference of the takings"), values, f"first = {a} * {p}\nsecond = {b} * {q}\nabs(first - second)", "The difference is **{out}**."),
    ))  # fmt: skip


@family("word problems", number=True, weight=1.5)
def overtaking(draw: Draw) -> tuple[Item, ...]:
    """A later, faster one catches up: the time, or the place; trains that pass a bridge or each other."""
    v, w, h = draw.integer(40, 90), draw.integer(10, 60), draw.pick(0.5, 1, 1, 1.5, 2, 3)
    first, second = draw.pick(("a train", "an express"), ("a bus", "a car"), ("a lorry", "a van"), ("a cyclist", "a motorbike"), ("a ship", "a patrol boat"), ("a goods train", "a fast train"), ("a coach", "a taxi"))  # fmt: skip
    length, bridge, speed = draw.integer(60, 400), draw.integer(50, 900), draw.pick(36, 54, 72, 90, 108, draw.integer(30, 160))  # fmt: skip
    metres, slow = draw.integer(10, 300), draw.integer(2, 9)
    fast = slow + draw.integer(1, 6)
    values: dict[str, object] = {
        "a": first,
        "b": second,
        "v": v,
        "w": v + w,
        "h": h,
        "l": length,
        "g": bridge,
        "s": speed,
        "m": metres,
        "p": slow,
        "q": fast,
    }
    return _told(draw, draw.pick(
        (("{a} leaves at {v} km/h. {b} follows {h} h later at {w} km/h. how many hours until it catches up", "{a} does {v} km/h, {b} starts {h} hours later with {w} km/h. when does it overtake, hours after its own start", "{b} at {w} km/h chases {a} at {v} km/h that has a lead of {h} h. hours needed", "{h} h after {a} ({v} km/h) {b} starts ({w} km/h) on the same road. after how many hours is it level", "a head start of {h} hours at {v} km/h: how long does {b} with {w} km/h need to catch {a}", "how long must {b} ({w} km/h) drive to reach {a} ({v} km/h), which left {h} h earlier", "time to catch up: {v} km/h with {h} h lead, chased at {w} km/h"), values, f"lead = {v} * {h}\nround(lead / ({v + w} - {v}), 4)", "After **{out} hours**."),
        (("{a} leaves at {v} km/h. {b} follows {h} h later at {w} km/h. how far from the start do they meet", "{a} does {v} km/h, {b} starts {h} hours later with {w} km/h. at which km does it overtake", "{b} at {w} km/h chases {a} at {v} km/h that has a lead of {h} h. distance from the start when it catches up", "{h} h after {a} ({v} km/h) {b} starts ({w} km/h). after how many km is it level", "how many km has {b} driven when it catches {a}: speeds {w} and {v} km/h, start {h} h later"), values, f"hours = {v} * {h} / ({v + w} - {v})\nround(hours * {v + w}, 4)", "After **{out} km**."),
        (("a train of {l} m crosses a bridge of {g} m at {s} km/h. how many seconds", "how long does a {l} m train need for a {g} m bridge at {s} km/h, in s", "train {l} m, tunnel {g} m, {s} km/h: seconds from entering until the end is out", "a {l} m long train passes completely through a {g} m tunnel with {s} km/h. time in seconds", "seconds for a train ({l} m, {s} km/h) to cross a bridge of {g} m entirely", "bridge {g} m, train {l} m long at {s} km/h. crossing time in seconds"), values, f"speed = {speed} / 3.6\nround(({length} + {bridge}) / speed, 4)", "It takes **{out} s**."),
        (("{who} runs at {q} m/s and is {m} m behind {other}, who runs at {p} m/s. seconds to catch up", "{m} m ahead of me somebody runs {p} m/s, I run {q} m/s. after how many seconds do I catch up", "gap {m} m, speeds {q} and {p} m/s, same direction: time in s until level", "a dog at {q} m/s chases a hare at {p} m/s with {m} m lead. seconds", "how many seconds until {q} m/s makes up {m} m on {p} m/s", "runner A has {m} m lead and {p} m/s, runner B {q} m/s. when does B reach A, in s"), values, f"gain = {fast} - {slow}\nround({metres} / gain, 4)", "After **{out} s**."),
    ))  # fmt: skip


@family("algebra", number=True, weight=1.5)
def consecutive_integers(draw: Draw) -> tuple[Item, ...]:
    """Consecutive, even or odd numbers from their sum or product: the smallest, the largest or all."""
    k, step = draw.pick(2, 3, 3, 4, 5), draw.pick(1, 1, 2, 2)
    start = draw.integer(1, 120)
    odd = step == 2 and start % 2 == 1
    word = "consecutive" if step == 1 else "consecutive odd" if odd else "consecutive even"
    count = {2: "two", 3: "three", 4: "four", 5: "five"}[k] if draw.chance(0.7) else str(k)
    total = sum(start + i * step for i in range(k))
    values: dict[str, object] = {"k": count, "w": word, "t": total, "p": start * (start + step)}
    all_of = (
        f"[first + i * {step} for i in range({k})]"
        if step > 1
        else f"[first + i for i in range({k})]"
    )
    first = f"first = ({total} - {step * k * (k - 1) // 2}) // {k}"
    given: tuple[str, ...] = ("the sum of {k} {w} [integers|numbers|whole numbers] is {t}", "{k} {w} [integers|numbers] add up to {t}", "{k} {w} numbers together make {t}", "{t} is the sum of {k} {w} integers", "I add {k} {w} [integers|numbers] and get {t}", "the total of {k} {w} numbers is {t}")  # fmt: skip
    asked, formula, answer = draw.pick(
        ((". [which are they|what are they|find them|name them all]", ": [which ones|find them|list them]", ", [what are the numbers|list the numbers|which numbers are they]"), all_of, "They are **{out}**."),
        ((". [what is the smallest|find the smallest|the smallest one]", ": [smallest|the smallest number|the first of them]", ", [how big is the smallest|the least of them is]"), "first", "The smallest is **{out}**."),
        ((". [what is the largest|find the largest|the largest one]", ": [largest|the largest number|the last of them]", ", [how big is the largest|the greatest of them is]"), f"first + {step * (k - 1)}", "The largest is **{out}**."),
    )  # fmt: skip
    if draw.chance(0.6) and k == 2:
        given = ("two positive numbers are {w} and their product is {p}", "the product of two positive [integers|numbers] that are {w} is {p}", "{w} positive numbers, two of them, have the product {p}", "two {w} positive numbers give {p} when multiplied", "the product of two {w} positive [integers|numbers] is {p}", "two {w} positive integers multiply to {p}", "{p} is the product of two {w} positive numbers", "I multiply two {w} positive integers and get {p}")  # fmt: skip
        first = f"first = 1\nwhile first * (first + {step}) < {values['p']}:\n    first += 1"
        steps = f"{first}\nprint({formula})"
        prompt = draw.phrase(*(f"{g}{a}" for g in given for a in asked), **values)
        return ask(prompt, steps, answer, think=f"Try first = 1, 2, ... until first * (first + {step}) is the product.")  # fmt: skip
    prompt = draw.phrase(*(f"{g}{a}" for g in given for a in asked), **values)
    return ask(prompt, f"{first}\nresult = {formula}\nprint(result)", answer, think=f"{first}; then {formula}.")  # fmt: skip


@family("word problems", number=True, weight=2)
def shop_in_steps(draw: Draw) -> tuple[Item, ...]:
    """Some at one price, some at another, a voucher, a note: what is left, what is missing."""
    a, b = draw.random.sample(GOODS, 2)
    m, n, p, q = draw.integer(2, 9), draw.integer(2, 9), draw.pick(draw.integer(1, 30), draw.decimal(0.5, 20)), draw.pick(draw.integer(1, 30), draw.decimal(0.5, 20))  # fmt: skip
    total = m * p + n * q
    note = next(x for x in (10, 20, 50, 100, 200, 500, 1000) if x > total)
    off, k = draw.pick(5, 10, 15, 20, 25, 30), draw.integer(2, 7)
    values: dict[str, object] = {
        "a": a,
        "b": b,
        "m": m,
        "n": n,
        "p": p,
        "q": q,
        "c": note,
        "o": off,
        "k": k,
    }
    bought = draw.phrase("{m} {a} at {p} and {n} {b} at {q}", "{m} {a} for {p} each and {n} {b} for {q} each", "{m} times {a} ({p}) and {n} times {b} ({q})", "{m} x {a} {p}, {n} x {b} {q}", "{m} {a}, {p} apiece, plus {n} {b}, {q} apiece", **values)  # fmt: skip
    values["x"] = bought
    cost = f"cost = {m} * {p} + {n} * {q}"
    return _told(draw, draw.pick(
        (("I buy {x} and pay with {c}. change", "{x}; I hand over {c}. what do I get back", "{who} takes {x} and pays with a note of {c}. how much change", "change from {c} for {x}", "with {c} I pay {x}. what is left", "{c} minus the price of {x}", "out of {c} I pay for {x}. rest", "how much of {c} remains after {x}"), values, f"{cost}\nround({note} - cost, 2)", "**{out}** come back."),
        (("I buy {x} with {o}% off everything. what do I pay", "{x}, {o} percent discount on the sum. to pay", "{who} takes {x} and has a voucher for {o}%. price", "total of {x} less {o}%", "the till adds {x} and takes {o} percent off. final amount", "what do {x} cost when everything is {o}% cheaper"), values, f"{cost}\nround(cost * (1 - {off} / 100), 2)", "The price is **{out}**."),
        (("{k} of us share {x}. what does each pay", "{x} are shared by {k} people. how much each", "{k} friends buy {x} together. cost for one", "split the price of {x} among {k}", "per person for {k}: {x}", "everybody of {k} pays the same for {x}. amount"), values, f"{cost}\nround(cost / {k}, 2)", "Each pays **{out}**."),
        (("I have {y} and want {x}. how much is missing", "{x} with only {y} in my pocket: what do I lack", "{who} has {y}, but {x} is wanted. missing money", "how much more than {y} do I need for {x}", "{y} is not enough for {x}. by how much"), values | {"y": (less := max(1, int(total * 0.6)))}, f"{cost}\nround(cost - {less}, 2)", "**{out}** are missing."),
        (("I buy {x}, then {o}% tax comes on top. total", "{x} plus {o} percent tax", "net prices: {x}. tax {o}%. what is to pay", "{x} and {o}% VAT on the sum", "with {o}% tax added, what do {x} cost"), values, f"{cost}\nround(cost * (1 + {off} / 100), 2)", "The total is **{out}**."),
    ))  # fmt: skip


@family("word problems", number=True, weight=2)
def steps_in_life(draw: Draw) -> tuple[Item, ...]:
    """Savings with a start, a taxi with a base fare, a tank that fills and leaks, a wage with overtime."""
    a, b, c = draw.integer(5, 90), draw.integer(2, 30), draw.integer(2, 24)
    big, p = draw.integer(2, 40) * 50, draw.pick(5, 10, 15, 20, 25, 30, 40)
    goal = big + a * draw.integer(3, 30)
    base, per = draw.pick(2, 3, 3.5, 4, 5, 2.5), draw.pick(0.8, 1.2, 1.5, 2, 2.2, 1.75)
    values: dict[str, object] = {
        "a": a,
        "b": b,
        "c": c,
        "n": big,
        "p": p,
        "g": goal,
        "f": base,
        "k": per,
        "x": b + a,
        "y": a,
    }
    return _told(draw, draw.pick(
        (("I have {n} and save {a} a week. after how many weeks do I have {g}", "{n} on the account, {a} more every week, goal {g}. weeks", "how many weeks until {n} becomes {g} with {a} a week", "{who} wants {g}, has {n} and puts {a} aside per week. weeks needed", "a bike costs {g}. I own {n} and add {a} weekly. how many weeks"), values, f"missing = {goal} - {big}\nmath.ceil(missing / {a})", "After **{out}** weeks."),
        (("a taxi costs {f} plus {k} per km. {b} km cost", "base fare {f}, {k} a km, {b} km. price", "taxi: {f} to start and {k} for each km. what do I pay for {b} km", "how much is a ride of {b} km at {k} per km with {f} basic charge", "{f} + {k} per kilometre, {b} kilometres", "rent a bike: {f} fixed and {k} per hour. {b} hours cost"), values, f"way = {b} * {per}\nround({base} + way, 2)", "It costs **{out}**."),
        (("a taxi costs {f} plus {k} per km. how far for {n}", "base fare {f}, {k} a km. how many km for {n}", "with {n} in my pocket, a ride at {f} plus {k} per km: how many km", "how far does {n} take me if a cab is {f} and then {k} per km"), values, f"rest = {big} - {base}\nround(rest / {per}, 2)", "**{out} km**."),
        (("a tank gets {x} litres a minute and loses {b}. how many minutes for {g} litres", "{x} l/min in, {b} l/min out, {g} litres to fill. minutes", "a pool of {g} litres is filled with {x} l per minute while {b} l leak out. how long, in minutes", "inflow {x}, outflow {b} litres a minute. time until {g} litres are in", "how many minutes for {g} litres if {x} come in and {b} run out each minute"), values, f"net = {a + b} - {b}\nround({goal} / net, 2)", "It takes **{out}** minutes."),
        (("{n} euros: {p}% is spent, then {a} more. what is left", "I had {n}, spent {p} percent, then another {a}. rest", "of {n} first {p}% go away and then {a}. remaining", "{who} starts with {n}, gives away {p}% and then {a}. how much is left", "start {n}, minus {p} percent, minus {a}"), values, f"rest = {big} * (1 - {p} / 100)\nround(rest - {a}, 2)", "**{out}** are left."),
        (("{n} things, {p}% are broken, the rest goes into boxes of {c}. how many boxes", "of {n} apples {p} percent are bad. the good ones are packed by {c}. bags needed", "{p}% of {n} bottles break. the others fill crates of {c}. number of crates", "{n} eggs, {p}% cracked, cartons of {c} for the good ones: how many cartons", "sort out {p} percent of {n}, pack the rest {c} to a box. boxes"), values, f"good = round({big} * (1 - {p} / 100))\nmath.ceil(good / {c})", "**{out}** are needed."),
        (("{r} rows of {z} chairs, {a} are taken. free ones", "a hall has {r} rows with {z} seats; {a} people sit. empty seats", "{r} times {z} places, {a} used. how many are left", "how many seats are free in {r} rows of {z} if {a} are taken", "{a} guests in {r} rows of {z} seats. unused seats"), values | {"r": b + 4, "z": c + 20}, f"seats = {b + 4} * {c + 20}\nseats - {a}", "There are **{out}**."),
        (("a {g} km trip, {b} litres per 100 km, a litre costs {k}. fuel cost", "{g} km, {b} l/100 km, {k} a litre: cost", "my car uses {b} litres for 100 km. what does {g} km cost at {k} per litre", "fuel for {g} km at {b} l per 100 km and {k} a litre", "price of petrol: {k}. consumption {b} l/100km. trip {g} km. how much money"), values, f"litres = {goal} * {b} / 100\nround(litres * {per}, 2)", "It costs **{out}**."),
        (("{a} workers pick {b} crates each a day. crates after {c} days", "{a} people, {b} each per day, {c} days. total", "each of {a} pickers fills {b} crates a day. how many in {c} days", "{c} days of {a} people with {b} apiece", "a team of {a} makes {b} pieces per head and day. pieces in {c} days"), values, f"day = {a} * {b}\nday * {c}", "There are **{out}**."),
        (("mean of {b} numbers is {a}. one more number {x} comes. new mean", "the average of {b} values is {a}; add {x}. average now", "after {b} games my mean is {a} points. I get {x} in the next one. mean then", "{b} tests with an average of {a}, the next one {x}. what is the average of all"), values, f"total = {b} * {a}\nround((total + {a + b}) / ({b} + 1), 4)", "The mean is then **{out}**."),
        (("mean of {b} tests is {a}. what must I get next for a mean of {y2}", "average {a} after {b} tests. which mark in the next one makes it {y2}", "{b} rounds with a mean of {a}; to reach {y2} on average, the next round must bring", "I want an average of {y2}. {b} results so far have mean {a}. needed in the next"), values | {"y2": (aim := a + draw.integer(1, 4))}, f"total = {b} * {a}\n{aim} * ({b} + 1) - total", "**{out}** are needed."),
        (("a candle of {l} mm burns {c} mm an hour. length after {b} hours", "{l} mm candle, {c} mm per hour, {b} h later: how long", "start at {l}, {b} times minus {c}", "a roll of {l} cm, {b} pieces of {c} cm are cut off. what is left", "from {l} take {c} away, {b} times"), values | {"l": (long := b * c + a)}, f"change = {b} * {c}\n{long} - change", "It is **{out}**."),
        (("a rectangle has a perimeter of {q} and is {a} long. area", "perimeter {q}, one side {a}: area of the rectangle", "a fence of {q} m goes round a rectangular garden {a} m long. area in m2", "rectangle with boundary {q} and length {a}, how large is its area"), values | {"q": 2 * (a + b)}, f"width = {2 * (a + b)} / 2 - {a}\n{a} * width", "The area is **{out}**."),
        (("{who} is {a} and {other} is {b} years older. how old are both together in {c} years", "{who} is {a}, {other} {b} years older. sum of their ages in {c} years", "ages {a} and {b} more; in {c} years they are together", "in {c} years, how old together: one is {a}, the other {b} years older"), values, f"older = {a} + {b}\n{a} + older + 2 * {c}", "Together **{out}** years."),
        (("{p}% of {n} pupils take the bus, {a}% of these live far away. how many are that", "of {n} people {p} percent own a dog, and {a} percent of these own two. how many own two", "{n} visitors, {p}% buy a ticket online, {a}% of those use a phone. phone buyers", "{a} percent of {p} percent of {n}"), values, f"part = {big} * {p} / 100\nround(part * {a} / 100, 2)", "That is **{out}**."),
    ))  # fmt: skip
