"""Talks on one thing of everyday life: a figure, what follows from it, then another one instead."""

from worldmodel_train.episodes import Ask, Draw, Item, family
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.two_parts import tidy_price
from worldmodel_train.families.words import some_names

_SO = "[and |so |now |then |ok, |]"


def said(draw: Draw, templates: tuple[str, ...], **v: object) -> str:
    """One wording; a ~ in front stands for the little words that such a turn begins with."""
    return draw.phrase(*(t.replace("~", _SO) for t in templates), **v)


def figure(
    draw: Draw,
    templates: tuple[str, ...],
    formula: str,
    answer: str,
    think: str,
    *,
    places: int | None = 2,
    head: str = "",
    **v: object,
) -> Ask:
    """A turn that leaves one number in `result`."""
    shown = formula if places is None else f"round({formula}, {places})"
    code = f"{head}result = {shown}\nprint(result)"
    return then(said(draw, templates, **v), code, answer, think)


def shown(draw: Draw, templates: tuple[str, ...], code: str, answer: str, think: str, **v: object) -> Ask:  # fmt: skip
    """A turn that only shows something."""
    return then(said(draw, templates, **v), code, answer, think)


def _floor(draw: Draw) -> tuple[str, str, str]:
    return draw.pick(("living room", "floor", "tiles"), ("kitchen", "floor", "tiles"), ("bathroom", "floor", "tiles"), ("bedroom", "floor", "carpet"), ("office", "floor", "laminate"), ("hall", "floor", "parquet"), ("garden", "lawn", "turf"), ("terrace", "ground", "paving"), ("shop", "floor", "vinyl"), ("yard", "ground", "gravel"), ("attic", "floor", "cork"))  # fmt: skip


@family("conversation", weight=3)
def chat_covering(draw: Draw) -> tuple[Item, ...]:
    """The area of a room; then what covers it, what that costs, and with some waste."""
    room, part, stuff = _floor(draw)
    a, b = draw.decimal(2, 9, 1), draw.decimal(2, 7, 1)
    if draw.chance(0.3):
        a, b = draw.integer(3, 12), draw.integer(2, 9)
    p, w, c = draw.pick(draw.integer(8, 60), draw.decimal(6, 50)), draw.pick(5, 8, 10, 10, 12, 15), draw.pick(1.5, 2, 2.2, 2.5, 3, 4)  # fmt: skip
    e, f, work = draw.decimal(2, 9, 1), draw.decimal(2, 7, 1), draw.integer(5, 60) * 10
    first = figure(draw, (
        "[area of|how big is] a {r} of {a} x {b} m", "{r} {a} m long and {b} m wide, how many m2", "the {r} measures {a} by {b} metres. [area|what is the area|how large is it]", "I want new {s} in the {r}, it is {a} m x {b} m. [area|square metres|how many square metres]?", "{a} m times {b} m {r}: [area|square metres]", "how many square meters are in a {r} {a} meters by {b} meters", "[hi, |hello, |]our {r} has {a} m x {b} m, [what's|whats|what is] the area",
        "calculate the {f} area: {a} m x {b} m", "the {f} of my {r}: {a} m long, {b} m wide. square metres?", "we are renovating the {r} ({a} m x {b} m). what area do we have", "{r}, {a} x {b} m, area please", "what area does {s} for a {r} of {a} m by {b} m have to cover", "[find|compute] the area of my {r}, length {a} m, width {b} m", "length {a} m, width {b} m. area of the {r}",
    ), f"{a} * {b}", "The area is **{out} m²**.", f"{a} times {b}.", r=room, f=part, s=stuff, a=a, b=b)  # fmt: skip
    cost = figure(draw, (
        "for {s} they ask {p} per square metre, what will it cost", "~what does it cost at {p} per m2", "at {p} [euros|dollars|] per square metre, [total cost|what do I pay|how much is it]", "~the {s} at {p} a square metre, how much", "one square metre of {s} is {p}. [total|how much for all of it|price of all]", "{p} per m² for the {s}[, total|. total|: total cost]", "the {s} I like: {p} per square metre. [cost|what will it cost|what does that come to]", "~how much do I [pay|spend] if a square metre costs {p}", "price of the {s}, {p} per m2", "what would {s} for {p} per square meter cost [me|us|]", "I found {s} for {p} per m², what [is|would be] the total", "~if the {s} is {p} the square metre" if stuff != "tiles" else "~if the tiles are {p} the square metre",
    ), f"result * {p}", "It costs **{out}**.", f"The area times {p}.", s=stuff, p=p)  # fmt: skip
    waste = figure(draw, (
        "~with {w}% waste", "add {w} percent for [cuts|waste|offcuts|breakage]", "~plus {w}% [for waste|reserve|spare|for cutting]", "[include|count in] {w} % [waste|for offcuts|more for breakage]", "I should take {w}% more [for waste|because of the cuts|to be safe]", "~if {w} percent [gets lost|is wasted|is cut off], so I need that much more", "how much is it with {w}% [extra|reserve|on top]", "what about {w}% extra [for waste|for mistakes|]", "everybody says to add {w} %. [so|then it is|what is it then]?", "allow {w}% for waste", "~{w} percent more, in case [something breaks|some break]",
    ), f"result * (1 + {w} / 100)", "With that it is **{out}**.", f"{w} percent more.", w=w)  # fmt: skip
    packs = shown(draw, (
        "one [box|pack] covers {c} m2. how many do I need", "~how many [boxes|packs] if one [is enough for|covers|holds] {c} m²", "a [box|pack|package] is for {c} square metres, how many [boxes|packs] [must I buy|are that|do I need]", "[boxes|packs] of {c} m2 each: how many", "it comes in packs of {c} m². [how many packs|number of packs|packs needed]", "{c} m2 per [box|pack], [boxes|packs] needed?", "how many packs with {c} square metres in each [do I have to buy|will do|are needed]", "I can only buy whole packs of {c} m2, how many", "~in [boxes|packs] of {c} square meters", "the shop sells it in boxes of {c} m². how many boxes then", "each [box|pack] does {c} m2, so [how many|I need how many]", "number of [boxes|packs] at {c} m² each",
    ), f"import math\nresult = math.ceil(result / {c})\nprint(result)", "You need **{out}**.", f"result over {c}, rounded up.", c=c)  # fmt: skip
    each = figure(draw, (
        "one [box|pack] costs {p}, [total|what do I pay|so how much]", "~at {p} [each|a box|per pack|a pack]", "each is {p}. what does it cost", "{p} per [box|pack], total please", "~how much [money|] is that at {p} [each|a piece]", "the price of one is {p}, so all together", "what do they cost at {p} each", "I pay {p} for one [box|pack]. total?", "total price if a [box|pack] is {p}", "a [box|pack] is {p}, how much is everything", "and the cost, {p} apiece", "they are {p} each, [sum|what does that make|in all]",
    ), f"result * {p}", "In all it is **{out}**.", f"result times {p}.", p=p)  # fmt: skip
    around = figure(draw, (
        "~the [skirting board|baseboard], how many metres [do I need|all around]", "how many metres is it [all |]around", "~the perimeter", "perimeter?", "length of the [skirting|edge|border] all around", "~how long is it all the way round", "I also need [edging|skirting|a border] on all four sides, how many metres", "what is the perimeter of it", "metres of [edging|skirting] for the whole outline", "go once around it, how many metres", "around the edge, in metres", "how much border do I need for all sides",
    ), f"2 * ({a} + {b})", "Around it is **{out} m**.", f"Twice {a} + {b}.")  # fmt: skip
    other = figure(draw, (
        "~the same for a {e} by {f} m one", "what about {e} m by {f} m", "~{e} x {f} m", "the other one is {e} m by {f} m, area?", "and another room, {e} m x {f} m", "I measured again, it is {e} by {f}. area", "sorry, {e} m by {f} m", "use {e} and {f} instead", "now with {e} m and {f} m", "next room: {e} by {f} m", "same question, {e} m x {f} m", "how about {e} times {f} metres", "no, it's {e} m x {f} m",
    ), f"{e} * {f}", "Its area is **{out} m²**.", f"{e} times {f}.", e=e, f=f)  # fmt: skip
    labour = figure(draw, (
        "~{l} for the work", "the [craftsman|worker|tiler|fitter] takes {l}, [total|all together]", "add {l} for [labour|the work|fitting|laying it]", "~plus {l} for [delivery|labour|fitting]", "fitting is another {l}. total", "labour costs {l} [extra|on top], so in all", "~with {l} for [transport|labour|delivery]", "{l} more for the [worker|glue and tools|transport]", "and delivery of {l}, [total|what is the sum]", "the man who lays it wants {l}. what do I pay in all", "including {l} for labour", "there is also a fee of {l}",
    ), f"result + {work}", "Together it is **{out}**.", f"result plus {work}.", l=work)  # fmt: skip
    path = draw.pick(
        (cost,), (cost, waste), (cost, waste), (cost, labour), (cost, waste, labour), (waste, cost),
        (waste, packs, each), (packs, each), (packs,), (around, other), (other, cost), (waste,), (around,), (other,),
    )  # fmt: skip
    return (first, *path)


@family("conversation", weight=2.5)
def chat_tip(draw: Draw) -> tuple[Item, ...]:
    """A tip; then the total, what each pays, with another percentage."""
    a = draw.pick(draw.integer(20, 300), tidy_price(draw), draw.decimal(15, 200), draw.integer(30, 400) / 2)  # fmt: skip
    p, q = draw.random.sample((5, 8, 10, 12, 15, 18, 20, 22, 25), 2)
    n, m = draw.random.sample(range(2, 10), 2)
    total_first = draw.chance(0.3)
    if total_first:
        first = figure(draw, (
            "bill is {a}, I want to tip {p}%. what do I pay in all", "{a} plus {p}% tip", "total with {p} percent tip on {a}", "restaurant bill {a}, tip {p}%, total", "how much is {a} with a {p}% tip [included|added]", "we ate for {a} and leave {p}%. total?", "what's the total of a {a} dinner with {p}% tip", "{a} bill + {p} % tip = ?", "add a {p}% tip to {a}", "Dinner cost {a}. Including a {p}% tip, what is the total?", "taxi {a}, tip of {p}%, so I pay what", "please add {p} % tip to a bill of {a}",
        ), f"{a} * (1 + {p} / 100)", "With the tip it is **{out}**.", f"{a} and {p} percent.", a=a, p=p)  # fmt: skip
        start: tuple[Ask, ...] = (first,)
    else:
        first = figure(draw, (
            "what's {p}% tip on {a}", "tip of {p}% [on|for] {a}", "how much is a {p} percent tip on {a}", "{a} bill, {p}% tip. how much is the tip", "calculate a {p}% tip for {a}", "the bill is {a}. what tip is {p} percent", "{p} % tip for a bill of {a}", "I'd like to tip {p}% on {a}, how much is it", "tip {p}%, bill {a}", "what should I tip on {a} at {p} percent", "Dinner was {a}, [tip|the tip] at {p}%?", "our check is {a}. [how much is|what's] a {p}% tip", "{a}, {p}% for the waiter, how much is that",
        ), f"{a} * {p} / 100", "The tip is **{out}**.", f"{p} percent of {a}.", a=a, p=p)  # fmt: skip
        start = (first,)
    total = figure(draw, (
        "so total?", "~the total", "~what is it in total", "~with the bill", "so I pay how much", "total then", "~[all together|altogether|in all]", "bill and tip together", "total [please|?]", "what do I pay in all", "what does the whole thing come to", "add it to the bill", "~what's the total [then|with tip|now]", "how much altogether", "plus the bill", "~the sum I have to pay",
    ), f"{a} + result", "The total is **{out}**.", f"{a} plus the tip.")  # fmt: skip
    split = figure(draw, (
        "split between {n} people", "~split [it |that |]{n} ways", "~[per person|for each] if we are {n}", "we are {n}, how much each", "each of {n} pays?", "divided by {n} people", "~shared by {n}", "there are {n} of us", "~between the {n} of us", "what does each pay, {n} people", "how much per person for {n}", "for {n} people, each", "split by {n} friends", "~{n} people share it", "my share, {n} of us",
    ), f"result / {n}", "Each pays **{out}**.", f"The total over {n}.", n=n)  # fmt: skip
    whole = f"{a} * (1 + {p} / 100)"
    split_again = figure(draw, (
        "~with {m} people", "what if we are {m}", "~{m} people", "and {m} of us", "if it's {m} people instead", "~for {m}", "same for {m} people", "oh, we are {m}, not {n}", "{m} instead of {n}", "make that {m} people", "and if {m} of us pay", "no, {m} people", "wait, there are {m} of us",
    ), f"{whole} / {m}", "Then each pays **{out}**.", f"The same total over {m}.", n=n, m=m)  # fmt: skip
    other_tip = figure(draw, (
        "~{q}%", "what about {q} percent", "~with {q}%", "if I give {q}%", "~at {q}%", "use {q}% instead", "and a {q}% tip", "make it {q} percent", "{q}% instead of {p}%", "same with {q}%", "how about {q}%", "what if it's {q}%", "hmm, {q} % rather",
    ), f"{a} * (1 + {q} / 100)" if total_first else f"{a} * {q} / 100", "Then it is **{out}**.", f"The same with {q} percent.", p=p, q=q)  # fmt: skip
    if total_first:
        path = draw.pick((split,), (split, split_again), (other_tip,), (other_tip, split), (split, split_again))  # fmt: skip
    else:
        path = draw.pick((total,), (total, split), (total, split), (total, split, split_again), (other_tip,), (other_tip, total))  # fmt: skip
    return (*start, *path)


GROWING = (
    (("I put {a} in a savings account at {p}% [a year|per year|yearly]. [balance|how much is it] after {n} years", "{a} at {p}% for {n} years, compound interest", "invest {a}, {p}% yearly, {n} years. final value", "what will {a} be worth in {n} years at {p}% interest", "{n} years, {p} percent, start {a}. compounded, what do I have", "if I save {a} at {p} percent a year, what is it after {n} years", "value of {a} after {n} years with {p}% annual interest", "my {a} grows {p}% [every|each] year. [after|in] {n} years?", "compound interest: {a} for {n} years, rate {p}%. [total|end value]", "future value of {a}, {p}% p.a., {n} years", "suppose I have {a} and get {p} % per year, how much after {n} years", "deposit {a}, interest {p}%, time {n} years, compounded once a year. final amount"), "+", "interest"),
    (("a car bought for {a} loses {p} percent a year. what is it worth after {n} years", "depreciation: {a}, {p}% per year, {n} years. remaining value", "machine for {a}, minus {p}% every year. value in {n} years", "new [car|bike|boat|camera|laptop] {a}, loses {p}% yearly, what is left after {n} years", "{a} falling by {p}% a year, [value|where is it] after {n} years", "my [phone|car|laptop|van] cost {a}. it loses {p}% per year. worth after {n} years?", "how much is a {a} car worth after {n} years if it drops {p}% each year", "value of {a} after {n} years with {p}% depreciation a year", "a {a} machine depreciates {p} percent annually, value after {n} years", "what remains of {a} after losing {p}% a year for {n} years", "if something for {a} gets {p}% cheaper every year, what does it cost in {n} years"), "-", "loss"),
    (("a town has {a} people and grows {p}% a year. how many after {n} years", "population {a}, growth {p}% per year, {n} years later?", "{a} [inhabitants|people|users|members], plus {p}% every year. in {n} years?", "our [town|village|club|site] of {a} grows by {p} percent yearly. size after {n} years", "what will the population be in {n} years, now {a}, growth rate {p}%", "{a} users and {p}% more each year, how many after {n} years", "if {a} grow {p}% a year, how many are there after {n} years", "start {a}, growth {p}% a year, after {n} years", "number of members after {n} years: {a} now, {p}% more each year", "a colony of {a} grows {p}% a year. [count|number] after {n} years", "how big is a city of {a} after {n} years of {p} percent growth", "with {p}% growth per year, where is {a} in {n} years"), "+", "growth"),
)  # fmt: skip


@family("conversation", weight=2.5)
def chat_growing(draw: Draw) -> tuple[Item, ...]:
    """What grows or loses so many percent a year; then the gain, other years, when it crosses."""
    templates, sign, what = draw.pick(*GROWING)
    a = draw.integer(4, 90) * (500 if what == "loss" else 100)
    p = draw.pick(2, 3, 4, 5, 6, 7, 1.5, 2.5) if sign == "+" else draw.pick(8, 10, 12, 15, 18, 20)
    q = draw.pick(1, 3.5, 8) if sign == "+" else draw.pick(5, 9, 25)
    n, m = draw.random.sample(range(2, 16), 2)
    places = 0 if what == "growth" else 2
    value = f"{a} * (1 {sign} {{p}} / 100) ** {{n}}"
    shape = "round({})" if places == 0 else "round({}, 2)"

    def turn(wordings: tuple[str, ...], formula: str, answer: str, think: str, **v: object) -> Ask:
        code = f"result = {shape.format(formula)}\nprint(result)"
        return then(said(draw, wordings, **v), code, answer, think)

    first = turn(templates, value.format(p=p, n=n), "It is **{out}** then.", f"{a} times 1 {sign} {p} / 100, {n} times.", a=a, p=p, n=n)  # fmt: skip
    change = f"result - {a}" if sign == "+" else f"{a} - result"
    words: tuple[str, ...] = {
        "interest": ("~how much interest is [that|in it]", "interest only", "~the interest", "how much did I earn", "what is the gain", "so what did it earn", "how much more than I put in", "interest part please", "and the profit", "how much is the interest alone", "minus what I put in", "so how much did I make"),
        "loss": ("~the loss in money", "how much value is lost", "so what did it lose", "total loss", "loss in total?", "how much has it lost by then", "what is the loss", "how much is gone", "how much less than the price is that", "by how much did it drop", "and what did I lose", "difference to the new price"),
        "growth": ("how many more is that", "~the increase", "by how many did it grow", "how many came in addition", "what is the growth in people", "so how many more than now", "increase in numbers", "by how many is that more than today", "how many [new ones|more] are that", "difference to now", "~the absolute growth", "how much did it grow in all"),
    }[what]  # fmt: skip
    diff = figure(draw, words, change, "It is **{out}**.", f"{change}.", places=places or None)
    years = turn((
        "what about {m} years?", "~after {m} years", "~in {m} years", "~{m} years", "and if I wait {m} years", "same for {m} years", "{m} years instead of {n}", "make it {m} years", "how about {m} years", "now with {m} years", "and for {m} years", "use {m} years instead", "what is it after {m} years",
    ), value.format(p=p, n=m), f"After {m} years it is **{{out}}**.", f"The same with {m} years.", n=n, m=m)  # fmt: skip
    rate = turn((
        "~at {q}%", "what about {q} percent", "~with {q}%", "if it is {q}% instead", "same with {q}%", "{q}% instead of {p}%", "change the rate to {q} %", "and if the rate is {q}%", "how about {q} percent a year", "use {q} % instead", "now {q}%", "and for {q}% a year", "suppose it's {q} percent",
    ), value.format(p=q, n=n), f"With {q}% it is **{{out}}**.", f"The same with {q} percent.", p=p, q=q)  # fmt: skip
    bound = round(a * (1 + p / 100) ** draw.integer(3, 12), -2) if sign == "+" else round(a * (1 - p / 100) ** draw.integer(3, 10), -2)  # fmt: skip
    bound = int(bound + 100) if sign == "+" else int(max(bound, 100))
    sign2, verbs = (">", ("~when is it [over|above|more than] {t}", "after how many years is it [above|over|more than] {t}", "how long until it [passes|exceeds|is over] {t}", "how many years until more than {t}", "in which year does it pass {t}, counted from now", "when does it get above {t}", "~the first year above {t}", "years until it is more than {t}", "when will it exceed {t}", "how many years does it take to be over {t}", "~how long for more than {t}", "when do we get beyond {t}")) if sign == "+" else ("<", ("~when is it [below|under|less than] {t}", "after how many years is it [below|under|less than] {t}", "how long until it [falls below|is under] {t}", "how many years until less than {t}", "when does it drop below {t}", "~the first year below {t}", "years until it is under {t}", "when will it be less than {t}", "how many years does it take to be under {t}", "when do we go below {t}", "~how long does it stay, until it is below {t}"))  # fmt: skip
    stop = "<=" if sign == "+" else ">="
    when = shown(draw, verbs, f"value, result = {a}, 0\nwhile value {stop} {bound}:\n    value = value * (1 {sign} {p} / 100)\n    result += 1\nprint(result)", "After **{out}** years.", f"Count the years until value {sign2} {bound}.", t=bound)  # fmt: skip
    percent = figure(draw, (
        "~in percent of the start", "what percent of the start is that", "as a percentage of the first value", "~how many percent of {a} is that", "that in % of {a}", "what percentage of {a} is that", "compared to the start, in percent", "which percentage of the beginning is it", "~as a percentage of {a}", "is how many percent of {a}", "give it in percent of {a}", "relative to {a} in percent",
    ), f"result / {a} * 100", f"It is **{{out}}%** of {a}.", f"result over {a}, times 100.", a=a)  # fmt: skip
    path = draw.pick(
        (diff,), (years,), (years, diff), (years, diff), (rate,), (rate, diff), (when,), (diff, when), (percent,), (years, when), (rate, years), (percent, when)
    )  # fmt: skip
    if path == (rate, years):
        path = (rate, turn(("~after {m} years", "what about {m} years?", "~{m} years", "and for {m} years", "with {m} years instead", "same for {m} years", "{m} instead of {n} years", "make it {m} years", "how about {m} years", "and in {m} years", "now {m} years", "use {m} years"), value.format(p=q, n=m), f"After {m} years it is **{{out}}**.", f"{m} years at {q} percent.", n=n, m=m))  # fmt: skip
    return (first, *path)


@family("conversation", weight=2.5)
def chat_fuel(draw: Draw) -> tuple[Item, ...]:
    """Kilometres and litres: consumption per 100 km, cost of it, per km, another way."""
    d = draw.integer(120, 900)
    u = round(d * draw.random.uniform(4, 13) / 100, 1)
    k, e = draw.pick(1.45, 1.59, 1.62, 1.68, 1.75, 1.79, 1.84, 1.99), draw.integer(2, 12) * 50
    fuel, n = draw.pick("petrol", "petrol", "diesel", "gas", "fuel"), draw.integer(2, 5)
    first = figure(draw, (
        "{u} litres for {d} km, [consumption|how much] per 100 km", "litres per 100 km: {d} km, {u} l", "my car used {u} l for {d} km. l/100km?", "{d} km with {u} litres of {f}, [usage|consumption] in l/100 km", "fuel consumption for {d} km and {u} litres", "how many litres per 100 km if I need {u} l for {d} km", "after {d} km I filled up {u} litres. consumption per 100 km", "consumption: {u} l on {d} km", "tank {u} l, trip {d} km, l per 100 km?", "what does my car [use|need|drink] per 100 km if {d} km took {u} litres", "we needed {u} litres [of {f} |]for {d} kilometres, how much is that per hundred km", "calculate l/100km from {d} km and {u} l",
    ), f"{u} / {d} * 100", "It is **{out} l/100 km**.", f"{u} over {d}, times 100.", d=d, u=u, f=fuel)  # fmt: skip
    cost = figure(draw, (
        "~what did it cost at {k} per litre", "at {k} a litre, [cost of the trip|what did I pay]", "a litre is {k}. [price of the trip|how much was that|what did the drive cost]", "~the cost, {k} per litre", "{f} is {k} [per litre|a litre], total cost of the trip", "how much did I pay with {k} per litre", "what was the price of the whole drive at {k} a litre", "price per litre {k}, so the trip cost", "one litre of {f} is {k}, how much for the trip", "~in money, at {k} a litre", "what did all the {f} cost at {k} per litre", "~how much money is that, {k} per litre",
    ), f"{u} * {k}", "The trip cost **{out}**.", f"{u} litres times {k}.", f=fuel, k=k)  # fmt: skip
    per = figure(draw, (
        "~per km", "cost per kilometre", "~what is that per kilometer", "per km?", "price of one kilometre", "what does one kilometre cost", "~how much for each km", "that per km please", "so a kilometre costs", "divide it by the kilometres", "~for one km", "and the cost of each kilometre",
    ), f"result / {d}", "It is **{out} per km**.", f"The cost over {d}.", places=3)  # fmt: skip
    head = figure(draw, (
        "we were {n} people, each pays?", "~per person with {n} of us", "split by {n}", "~shared by {n} people", "{n} of us share it", "for each of {n}", "there were {n} in the car, [how much each|per person]", "divide by {n} people", "how much per head for {n}", "if {n} share the cost", "each of the {n} pays what", "~between {n} friends",
    ), f"result / {n}", "Each pays **{out}**.", f"The cost over {n}.", n=n)  # fmt: skip
    other = figure(draw, (
        "how many litres [do I need |]for {e} km", "~for {e} km, litres", "litres for {e} km at that rate", "~how much [fuel|{f}] for {e} km", "with that consumption, how many litres for {e} km", "I want to drive {e} km, how many litres", "next trip is {e} km, how much {f}", "and {e} km need how many litres", "how much will I need for {e} km", "if I go {e} km, how many litres is that", "{e} km: litres?", "the same car, {e} km. litres",
    ), f"{u} / {d} * {e}", "It needs **{out} litres**.", f"{u} / {d} litres a km, times {e}.", e=e, f=fuel)  # fmt: skip
    other_cost = figure(draw, (
        "~what does that cost at {k} a litre", "cost of those at {k} per litre", "at {k} per litre", "~in money at {k} a litre", "price, {k} per litre", "a litre is {k}, so that is", "how much money is that at {k} a litre", "{k} a litre, total", "if a litre costs {k}, what do I pay", "what do I pay for it, {k} per litre", "times {k} per litre", "so how much at {k}/l",
    ), f"result * {k}", "It costs **{out}**.", f"result times {k}.", k=k)  # fmt: skip
    economy = figure(draw, (
        "~km per litre", "how many km per litre is that", "in km per litre", "kilometres per litre?", "~how far do I get with one litre", "and one litre takes me how far, in km", "the other way round: km per litre", "how many kilometres with one litre", "express it in km/l", "as km per litre please", "give me km/l", "so one litre is enough for how many km",
    ), f"{d} / {u}", "It is **{out} km per litre**.", f"{d} over {u}.")  # fmt: skip
    mpg = figure(draw, (
        "~in mpg", "what is that in miles per gallon", "in US mpg", "miles per gallon?", "as mpg (US)", "~convert that to mpg", "how many miles per US gallon", "give it in mpg", "and for Americans, in mpg", "mpg please", "the same in miles per gallon", "so how many mpg is it",
    ), f"235.215 / ({u} / {d} * 100)", "It is **{out} mpg**.", "235.215 over the litres per 100 km.")  # fmt: skip
    path = draw.pick((cost,), (cost, per), (cost, per), (cost, head), (other,), (other, other_cost), (economy,), (mpg,), (economy, cost, head), (cost, per, other))  # fmt: skip
    return (first, *path)


_CELSIUS = (
    ("celsius", "fahrenheit", "{n} * 9 / 5 + 32", "°F"), ("celsius", "kelvin", "{n} + 273.15", "K"), ("fahrenheit", "celsius", "({n} - 32) * 5 / 9", "°C"),
    ("fahrenheit", "kelvin", "({n} - 32) * 5 / 9 + 273.15", "K"), ("kelvin", "celsius", "{n} - 273.15", "°C"), ("kelvin", "fahrenheit", "({n} - 273.15) * 9 / 5 + 32", "°F"),
)  # fmt: skip


@family("conversation", weight=1.5)
def chat_degrees(draw: Draw) -> tuple[Item, ...]:
    """A temperature in another scale; then another temperature, or the third scale."""
    source = draw.pick("celsius", "celsius", "fahrenheit", "fahrenheit", "kelvin")
    targets = [row for row in _CELSIUS if row[0] == source]
    draw.random.shuffle(targets)
    low = 250 if source == "kelvin" else 5
    n, m = draw.random.sample(range(low, low + 170), 2)
    short = {"celsius": "C", "fahrenheit": "F", "kelvin": "K"}
    spelled = draw.pick(source, source, "degrees " + source if source != "kelvin" else source, short[source])  # fmt: skip
    items: list[Item] = []
    target = targets[0]
    for i in range(draw.pick(2, 3, 3)):
        if i == 0:
            t: tuple[str, ...] = ("convert {n} {s} to {t}", "{n} {s} in {t}", "what is {n} {s} in {t}", "{n} {s} to {t} please", "how much is {n} {s} in {t}", "turn {n} {s} into {t}", "it is {n} {s} outside, in {t}?", "temperature {n} {s}, what in {t}", "I have {n} {s}, need {t}", "oven says {n} {s}. {t}?", "express {n} {s} in {t}", "{n} {s} = ? {t}", "{t} for {n} {s}")  # fmt: skip
        elif draw.chance(0.5):
            n, m = m, draw.integer(low, low + 170)
            t = ("same for {n}", "~{n}", "what about {n}", "~for {n} {s}", "now {n} {s}", "and {n} degrees" if source != "kelvin" else "and {n} kelvin", "how about {n} {s}", "{n}?", "do {n} too", "the same for {n} {s}", "and if it is {n}", "next: {n}", "try {n}", "use {n} instead", "with {n}")  # fmt: skip
        else:
            target = targets[1] if target == targets[0] else targets[0]
            t = ("~in {t}", "in {t}?", "what is that in {t}", "~in {t} then", "the same in {t}", "{t} too please", "now in {t} please", "how much is it in {t}", "and {t}", "give it in {t} as well", "as {t}", "{t} instead", "and what in {t}")  # fmt: skip
        formula = target[2].format(n=n)
        items.append(figure(draw, t, formula, f"It is **{{out}} {target[3]}**.", f"{n} {source} to {target[1]}: {formula}.", n=n, t=target[1], s=spelled))  # fmt: skip
    return tuple(items)


@family("conversation", weight=2)
def chat_own_height(draw: Draw) -> tuple[Item, ...]:
    """Feet and inches in cm; then in metres, and the body mass index with a weight."""
    f, i, w, v = (
        draw.pick(4, 5, 5, 5, 5, 6),
        draw.integer(0, 11),
        draw.integer(48, 105),
        draw.integer(50, 100),
    )
    height = f"({f} * 12 + {i}) * 2.54"
    first = figure(draw, (
        "{f} ft {i} in in cm", "I am {f} feet {i} inches tall, how many cm", "convert {f}'{i}\" to cm", "{f}'{i}\" in centimetres", "my height is {f} foot {i}, in cm", "height {f} ft {i} in, centimeters?", "how tall is {f} feet and {i} inches in cm", "how many centimetres are {f} feet {i} inches", "{f} feet {i} inches to cm please", "somebody is {f} ft {i}. in cm?", "in cm: {f} feet {i} inches", "he is {f} foot {i} inches. how much is that in centimeters",
    ), height, "It is **{out} cm**.", f"{f} * 12 + {i} inches of 2.54 cm.", f=f, i=i)  # fmt: skip
    metres = figure(draw, (
        "~in metres", "and in metres?", "in m", "~how many metres is that", "as metres", "what is that in meters", "that in metres please", "now metres", "divide it to get metres", "in meters instead of cm", "the same in metres", "give it in m", "so how many metres",
    ), "result / 100", "It is **{out} m**.", "result over 100.", places=4)  # fmt: skip
    bmi = (
        "I weigh {w} kg, bmi?", "~the BMI with {w} kg", "weight is {w} kg. body mass index", "what is the bmi at {w} kg", "and my bmi if I weigh {w} kg", "bmi for {w} kilos", "{w} kg, so the bmi is", "compute the body mass index, weight {w} kg", "calculate bmi, {w} kg", "at {w} kg, what BMI is that", "and I have {w} kg. body mass index?", "how about the bmi with {w} kilograms",
    )  # fmt: skip
    said_bmi = figure(draw, bmi, f"{w} / ({height} / 100) ** 2", "The BMI is **{out}**.", f"{w} over the square of the height in metres.", places=1, w=w)  # fmt: skip
    again = figure(draw, (
        "~with {v} kg", "what about {v} kg", "~at {v} kg", "and if I weigh {v}", "same with {v} kg", "{v} kg instead", "and with a weight of {v} kg", "when I get to {v} kg", "now for {v} kg", "if it were {v} kilos", "how about {v} kg", "{v} kg?", "use {v} instead",
    ), f"{v} / ({height} / 100) ** 2", "Then the BMI is **{out}**.", f"The same with {v} kg.", places=1, v=v)  # fmt: skip
    path = draw.pick((metres,), (metres, said_bmi), (metres, said_bmi), (said_bmi,), (said_bmi, again))  # fmt: skip
    return (first, *path)


@family("conversation", weight=3)
def chat_basket(draw: Draw) -> tuple[Item, ...]:
    """Things with prices: the total, the dearest, change from a note, a discount, shipping."""
    pool = "apples bread milk cheese eggs butter coffee tea honey rice soap pasta juice jam nuts flour sugar yoghurt fish salad bananas tomatoes ham wine".split()
    names = draw.random.sample(pool, draw.integer(3, 6))
    prices = {n: draw.integer(8, 140) / 20 if draw.chance(0.6) else draw.decimal(0.5, 12) for n in names}  # fmt: skip
    if len(set(prices.values())) < len(prices):
        prices = {n: v + i for i, (n, v) in enumerate(prices.items())}
        prices = {n: round(v, 2) for n, v in prices.items()}
    form, mark = draw.pick("{k} {v}", "{k} {v}", "{k}: {v}", "{k} = {v}", "{k} for {v}", "{k} ({v})"), draw.pick(", ", ", ", "; ", "\n")  # fmt: skip
    told = mark.join(form.format(k=k, v=f"{v:.2f}") for k, v in prices.items())
    table = "{" + ", ".join(f"{k!r}: {v:.2f}" for k, v in prices.items()) + "}"
    head = f"prices = {table}\n"
    total = sum(prices.values())
    note = next(n for n in (5, 10, 20, 50, 100, 200) if n > total)
    d, s = draw.pick(5, 10, 15, 20, 25), draw.pick(2.9, 3.5, 3.95, 4.5, 4.95, 5.9)
    drop = draw.pick(*names)
    opened = draw.pick("sort", "down", "sum", "sum", "best", "least", "mean")
    start: dict[str, tuple[tuple[str, ...], str, str, str]] = {
        "sort": (("sort these by price: {t}", "{t}\nsort by price", "[order|rank] these from cheap to expensive: {t}", "{t} - cheapest first please", "put them in order of price, lowest first: {t}", "my list: {t}. sort [it |]by price", "arrange by price {t}", "which is cheapest, which next and so on: {t}", "shopping list: {t}. order by price ascending", "I have {t}. [sort|order] them by price[ please|]", "names from cheapest to dearest: {t}", "{t}: by price, low to high"), "print(sorted(prices, key=prices.get))", "In order: **{out}**.", "Sort the names by price."),
        "down": (("sort these by price, most expensive first: {t}", "{t}\nsort from expensive to cheap", "[order|rank] these, dearest first: {t}", "{t} - most expensive first please", "put them in order of price, highest first: {t}", "my list: {t}. sort [it |]by price descending", "names from dearest to cheapest: {t}", "{t}: by price, high to low", "rank by price, top price first: {t}", "shopping list: {t}. order by price, highest to lowest", "descending by price: {t}", "the dearest first, then the next: {t}"), "print(sorted(prices, key=prices.get, reverse=True))", "In order: **{out}**.", "Sort the names by price, largest first."),
        "sum": (("I bought {t}. total?", "{t}\ntotal", "what do these cost together: {t}", "{t}: what is the sum", "my basket: {t}. how much altogether", "shopping: {t}, total please", "receipt: {t}. add it up", "[sum|total] of {t}", "how much do I pay for {t}", "please add {t}", "{t}. what does everything cost", "in my cart are {t}. total price"), "result = round(sum(prices.values()), 2)\nprint(result)", "The total is **{out}**.", "A dictionary of prices; their sum."),
        "best": (("what is the most expensive of {t}", "{t}\nwhich is the most expensive", "which costs most: {t}", "{t}. dearest one?", "my basket: {t}. what is the priciest", "the most expensive item: {t}", "of {t}, which one costs the most", "receipt: {t}. name the most expensive", "shopping: {t}. which is dearest", "prices are {t}. most expensive?", "find the dearest in {t}", "{t} - which has the highest price"), "print(max(prices, key=prices.get))", "The most expensive is **{out}**.", "A dictionary of prices; max by value."),
        "least": (("what is the cheapest of {t}", "{t}\nwhich is the cheapest", "which costs least: {t}", "{t}. cheapest one?", "my basket: {t}. what is the cheapest", "the cheapest item: {t}", "of {t}, which one costs the least", "receipt: {t}. name the cheapest", "shopping: {t}. which is the least expensive", "prices are {t}. cheapest?", "find the cheapest in {t}", "{t} - which has the lowest price"), "print(min(prices, key=prices.get))", "The cheapest is **{out}**.", "A dictionary of prices; min by value."),
        "mean": (("average price of {t}", "{t}\naverage price", "what do these cost on average: {t}", "{t}: mean price", "my basket: {t}. mean price of one", "shopping: {t}, average please", "receipt: {t}. what is the average price", "[mean|average] of the prices {t}", "how much is one on average: {t}", "average of {t}", "{t}. what does one cost on average", "in my cart are {t}. average price"), "result = round(sum(prices.values()) / len(prices), 2)\nprint(result)", "The average is **{out}**.", "A dictionary of prices; their mean."),
    }  # fmt: skip
    t, code, answer, think = start[opened]
    first = shown(draw, t, head + code, answer, think, t=told)
    sums = (
        "~the total", "~what is the total", "~all together", "total?", "how much for everything", "what do I pay for all of it", "add them up", "sum of all", "~the sum", "total price please", "how much is that altogether", "what does everything cost", "so how much is it in all",
    )  # fmt: skip
    whole = shown(draw, sums, "result = round(sum(prices.values()), 2)\nprint(result)", "The total is **{out}**.", "The sum of prices.")  # fmt: skip
    change = shown(draw, (
        "~the change from {n}", "change from a {n} note", "paying with {n}, change?", "I give {n}, what comes back", "what do I get back from {n}", "how much change for {n}", "and if I pay with {n}, how much back", "out of {n}, what is left", "with a {n} euro note, change please", "I have {n}. what remains after paying", "~what's left of {n}", "I hand over {n}",
    ), f"result = round({note} - sum(prices.values()), 2)\nprint(result)", "You get back **{out}**.", f"{note} minus the sum of prices.", n=note)  # fmt: skip
    off = figure(draw, (
        "~with {d}% off", "~with a {d}% discount", "I have a coupon for {d}%", "{d}% discount on all of it", "everything is {d} percent off today", "minus {d}%", "take {d} percent off", "less {d}% discount", "I get {d}% off. what do I pay", "and after a {d} % discount", "apply {d}% off", "with my card it is {d}% cheaper",
    ), f"result * (1 - {d} / 100)", "With the discount it is **{out}**.", f"result less {d} percent.", d=d)  # fmt: skip
    ship = figure(draw, (
        "~{s} shipping", "plus {s} shipping", "~{s} for delivery", "shipping is {s}", "delivery costs {s}, so total", "add {s} for shipping", "with {s} postage", "and postage of {s}", "and a delivery fee of {s}", "they charge {s} for sending it", "including {s} for transport", "{s} shipping on top", "then there's {s} for the delivery",
    ), f"result + {s}", "With it the total is **{out}**.", f"result plus {s}.", s=s)  # fmt: skip
    whole_euros = shown(draw, (
        "~rounded to whole [euros|dollars]", "round that", "in whole euros", "rounded, no cents", "~round it", "to the nearest euro", "without cents please", "round to the nearest whole number", "make it a whole number", "no decimals", "rounded?", "just the euros, rounded",
    ), "result = round(result)\nprint(result)", "Rounded it is **{out}**.", "round does that.")  # fmt: skip
    dear = shown(draw, (
        "which is the most expensive", "~the most expensive", "what's the dearest one", "which costs most", "most expensive of them?", "which of them is dearest", "name of the priciest", "~which one has the highest price", "the dearest?", "which is most expensive of these", "what was the most expensive", "where did I pay most",
    ), "print(max(prices, key=prices.get))", "The most expensive is **{out}**.", "max of prices by value.")  # fmt: skip
    cheap = shown(draw, (
        "which is the cheapest", "~the cheapest", "what's the cheapest one", "which costs least", "cheapest of them?", "which of them is cheapest", "name of the least expensive", "~which one has the lowest price", "the cheapest?", "which is least expensive of these", "what was the cheapest", "where did I pay least",
    ), "print(min(prices, key=prices.get))", "The cheapest is **{out}**.", "min of prices by value.")  # fmt: skip
    without = shown(draw, (
        "~without the {k}", "leave out the {k}, total?", "what is the total without {k}", "if I don't take the {k}", "no {k} please, new total", "now without the {k}", "drop the {k}, how much is it", "and if I put the {k} back", "take the {k} off the list. total", "total without {k}", "skip the {k}", "forget the {k}, what do I pay", "sum of all but the {k}",
    ), f"del prices[{drop!r}]\nresult = round(sum(prices.values()), 2)\nprint(result)", f"Without {drop} it is **{{out}}**.", f"Take {drop} out, then the sum.", k=drop)  # fmt: skip
    mean = shown(draw, (
        "~on average", "average price?", "~the average", "what is the mean price", "average of them", "what does one cost on average", "mean?", "and the mean price", "average price of one", "how much per item on average", "so on average they cost", "per piece on average",
    ), "result = round(sum(prices.values()) / len(prices), 2)\nprint(result)", "The average is **{out}**.", "The mean of prices.")  # fmt: skip
    share = shown(draw, (
        "~its share in percent", "what percentage of the total is it", "how much percent of everything is that one", "that one in percent of all", "share of the total in percent", "~what percent of all is it", "as a percentage of the total", "which part of the total is that, in percent", "its percentage of the sum", "what share is that, in %", "and in percent of the total",
    ), "name = max(prices, key=prices.get)\nresult = round(prices[name] / sum(prices.values()) * 100, 1)\nprint(result)", "It is **{out}%** of the total.", "The dearest over the sum, times 100.")  # fmt: skip
    if opened == "sum":
        path = draw.pick((change,), (off,), (off, ship), (off, ship, whole_euros), (ship,), (without,), (dear,), (cheap, change), (mean,), (dear, share), (without, change), (off, whole_euros), (dear, without))  # fmt: skip
    elif opened == "best":
        path = draw.pick((share,), (whole,), (share, whole), (cheap,), (whole, change), (without,), (cheap, whole, off))  # fmt: skip
    else:
        path = draw.pick((whole,), (whole, change), (whole, change), (whole, off), (whole, off, ship), (without,), (dear,), (dear, share), (cheap, whole) if opened != "least" else (dear, whole), (whole, ship, whole_euros))  # fmt: skip
    return (first, *path)


_SHAPES: dict[str, tuple[tuple[str, ...], dict[str, tuple[tuple[str, ...], str, str]]]] = {
    "circle": (("radius {a}", "a radius of {a}", "r = {a}", "radius {a} cm"), {
        "area": (("area",), "math.pi * {a} ** 2", "The area"), "circumference": (("circumference", "perimeter", "length around"), "2 * math.pi * {a}", "The circumference"), "diameter": (("diameter",), "2 * {a}", "The diameter"),
    }),
    "sphere": (("radius {a}", "a radius of {a}", "r = {a}", "radius {a} cm"), {
        "volume": (("volume",), "4 / 3 * math.pi * {a} ** 3", "The volume"), "surface": (("surface", "surface area"), "4 * math.pi * {a} ** 2", "The surface"), "diameter": (("diameter",), "2 * {a}", "The diameter"),
    }),
    "square": (("side {a}", "a side of {a}", "side length {a}", "sides of {a}"), {
        "area": (("area",), "{a} ** 2", "The area"), "perimeter": (("perimeter", "length around"), "4 * {a}", "The perimeter"), "diagonal": (("diagonal",), "math.sqrt(2) * {a}", "The diagonal"),
    }),
    "cube": (("side {a}", "edge {a}", "edges of {a}", "edge length {a}"), {
        "volume": (("volume",), "{a} ** 3", "The volume"), "surface": (("surface", "surface area"), "6 * {a} ** 2", "The surface"), "diagonal": (("space diagonal", "diagonal through the inside"), "math.sqrt(3) * {a}", "The space diagonal"),
    }),
    "rectangle": (("sides {a} and {b}", "{a} by {b}", "length {a} and width {b}", "{a} x {b}"), {
        "area": (("area",), "{a} * {b}", "The area"), "perimeter": (("perimeter", "length around"), "2 * ({a} + {b})", "The perimeter"), "diagonal": (("diagonal",), "math.hypot({a}, {b})", "The diagonal"),
    }),
    "cylinder": (("radius {a} and height {b}", "r = {a}, h = {b}", "radius {a}, height {b}"), {
        "volume": (("volume",), "math.pi * {a} ** 2 * {b}", "The volume"), "lateral": (("lateral surface", "side surface", "curved surface"), "2 * math.pi * {a} * {b}", "The lateral surface"), "surface": (("total surface", "total surface area"), "2 * math.pi * {a} * ({a} + {b})", "The total surface"),
    }),
    "cone": (("radius {a} and height {b}", "r = {a}, h = {b}", "radius {a}, height {b}"), {
        "volume": (("volume",), "math.pi * {a} ** 2 * {b} / 3", "The volume"), "slant": (("slant height",), "math.hypot({a}, {b})", "The slant height"),
    }),
    "right triangle": (("legs {a} and {b}", "legs of {a} and {b}", "short sides {a} and {b}"), {
        "area": (("area",), "{a} * {b} / 2", "The area"), "hypotenuse": (("hypotenuse", "longest side"), "math.hypot({a}, {b})", "The hypotenuse"), "perimeter": (("perimeter",), "{a} + {b} + math.hypot({a}, {b})", "The perimeter"),
    }),
    "box": (("sides {a}, {b} and {c}", "{a} x {b} x {c}", "{a} by {b} by {c}"), {
        "volume": (("volume",), "{a} * {b} * {c}", "The volume"), "surface": (("surface", "surface area"), "2 * ({a} * {b} + {a} * {c} + {b} * {c})", "The surface"), "diagonal": (("space diagonal",), "math.sqrt({a} ** 2 + {b} ** 2 + {c} ** 2)", "The space diagonal"),
    }),
}  # fmt: skip


@family("conversation", weight=3)
def chat_figure(draw: Draw) -> tuple[Item, ...]:
    """One measure of a figure; then another measure, named by one word, or other lengths."""
    shape = draw.pick("circle", "circle", *_SHAPES)
    forms, measures = _SHAPES[shape]
    form = draw.pick(*forms)

    def sizes() -> dict[str, float]:
        low = [draw.integer(2, 30) if draw.chance(0.75) else draw.decimal(1, 20, 1) for _ in "abc"]
        return dict(zip("abc", low, strict=True))

    given = sizes()
    items: list[Item] = []
    kind = draw.pick(*measures)
    seen = [kind]
    for i in range(draw.pick(2, 2, 3)):
        if i == 0:
            t: tuple[str, ...] = ("{s} with {f} - {m}?", "{m} of a {s} with {f}", "a {s} has {f}. [what is the|what's its|find the] {m}", "{s}, {f}: {m}", "what is the {m} of a {s} with {f}", "{s} {f}, {m}", "find the {m} of the {s} with {f}", "compute the {m} for a {s}, {f}", "I have a {s} with {f}. {m}?", "given a {s} with {f}, determine the {m}", "[the |]{m} of a {s}, {f}", "please calculate the {m} of a {s} with {f}", "my {s} has {f}, what {m} is that", "how large is the {m} of a {s} with {f}", "with {f}, what is the {m} of a {s}")  # fmt: skip
        elif draw.chance(0.6) and len(seen) < len(measures):
            kind = draw.pick(*[k for k in measures if k not in seen])
            seen.append(kind)
            t = ("{m}?", "~the {m}", "{m}", "~its {m}", "what is the {m}", "what about the {m}", "the {m} too", "~what is its {m}", "{m} of the same {s}", "also the {m}", "I also need the {m}", "the {m} please", "how about the {m}", "and {m}", "find the {m} as well", "now calculate the {m}", "{m} instead")  # fmt: skip
        else:
            given, seen = sizes(), [kind]
            t = ("now with {f} instead", "~with {f}", "what about {f}", "~{f}", "same for {f}", "and for {f}", "the same with {f}", "{f} instead", "how about {f}", "what if it has {f}", "use {f} instead", "change it to {f}", "and if it is {f}", "make it {f}", "repeat with {f}", "sorry, {f}")  # fmt: skip
            form = draw.pick(*forms[:3])
        names, formula, name = measures[kind]
        formula = formula.format(**given)
        head = "import math\n" if "math." in formula else ""
        items.append(figure(draw, t, formula, f"{name} is **{{out}}**.", f"{name} of the {shape}: {formula}.", head=head, places=2 if head or any(isinstance(v, float) for v in given.values()) else None, s=shape, f=form.format(**given), m=draw.pick(*names)))  # fmt: skip
    return tuple(items)


@family("conversation", weight=2)
def chat_instalments(draw: Draw) -> tuple[Item, ...]:
    """A loan with so many monthly payments; then the total, the interest, other months."""
    a, p = draw.integer(2, 80) * 500, draw.pick(2, 3, 3.5, 4, 4.5, 5, 6, 7, 8)
    n, m = draw.random.sample((12, 18, 24, 36, 48, 60, 72, 84, 96, 120), 2)
    q = draw.pick(1.5, 2.5, 5.5, 9)
    pay = "{a} * {p} / 1200 / (1 - (1 + {p} / 1200) ** -{n})"
    first = figure(draw, (
        "I borrow {a} at {p}% and pay it back in {n} months. how much a month", "monthly payment: {a}, {p}%, {n} months", "credit of {a} over {n} months at {p} percent yearly, payment per month", "{a} loan, {n} instalments, annual interest {p}%. one instalment?", "what do I pay per month for {a} over {n} months at {p}%", "car loan {a}, {p}% a year, {n} months", "instalment of a loan: amount {a}, rate {p}% p.a., term {n} months", "a bank lends me {a} at {p}% for {n} months. monthly payment?", "calculate the monthly payment on {a} at {p}% APR for {n} months", "I need {a}, the bank wants {p}% a year, {n} months. monthly?", "annuity: {a}, {p} % yearly, {n} monthly rates", "how big is each of {n} monthly payments for {a} at {p} percent",
    ), pay.format(a=a, p=p, n=n), "It is **{out}** a month.", f"The annuity with {p} / 1200 a month and {n} months.", a=a, p=p, n=n)  # fmt: skip
    total = figure(draw, (
        "~in total", "~what do I pay in all", "total?", "all payments together", "so what do I pay back altogether", "sum of all the payments", "how much is that over the whole time", "total of all instalments", "~the total", "what does it come to in the end", "how much will I have paid at the end", "times {n}, so in all",
    ), f"result * {n}", "In all it is **{out}**.", f"The payment times {n}.", n=n)  # fmt: skip
    interest = figure(draw, (
        "so how much interest?", "~the interest", "how much of that is interest", "interest in total", "and the cost of the loan", "what part of it is interest, in money", "how much interest do I pay", "so the interest is", "what does the loan cost me", "minus the loan itself", "how much more than {a} is that", "how much goes to the bank as interest", "what is the interest altogether",
    ), f"result - {a}", "The interest is **{out}**.", f"The total minus {a}.", a=a)  # fmt: skip
    months = figure(draw, (
        "~over {m} months", "what about {m} months", "~with {m} months", "~in {m} months", "{m} months instead", "and for {m} payments", "if I take {m} months", "same loan over {m} months", "make it {m} months", "{m} instead of {n} months", "how much is it with {m} instalments", "monthly payment for {m} months", "and if it runs {m} months",
    ), pay.format(a=a, p=p, n=m), "Then it is **{out}** a month.", f"The same with {m} months.", n=n, m=m)  # fmt: skip
    rate = figure(draw, (
        "~at {q}%", "what about {q} percent", "~with {q}%", "{q}% instead", "if the interest is {q}%", "another bank offers {q}%", "same loan at {q}%", "and for {q} % a year", "use {q}% instead of {p}%", "how much at {q} percent", "with a rate of {q}%", "if I get it for {q}%", "monthly payment at {q}%",
    ), pay.format(a=a, p=q, n=n), "Then it is **{out}** a month.", f"The same with {q} percent.", p=p, q=q)  # fmt: skip
    path = draw.pick((total,), (total, interest), (total, interest), (total, interest), (months,), (rate,), (rate, total, interest))  # fmt: skip
    return (first, *path)


@family("conversation", weight=2.5)
def chat_chosen(draw: Draw) -> tuple[Item, ...]:
    """Those of typed numbers that are prime, even, ...; then how many, their sum, the others."""
    values = draw.random.sample(range(2, 100), draw.integer(5, 9))
    k, limit = draw.pick(3, 4, 5, 7), draw.integer(20, 70)
    prime = "n > 1 and all(n % d for d in range(2, n))"
    word, test, good = draw.pick(
        ("prime", prime, lambda n: n > 1 and all(n % d for d in range(2, n))), ("prime", prime, lambda n: n > 1 and all(n % d for d in range(2, n))), ("even", "n % 2 == 0", lambda n: n % 2 == 0), ("odd", "n % 2 == 1", lambda n: n % 2 == 1), (f"divisible by {k}", f"n % {k} == 0", lambda n: n % k == 0), (f"a multiple of {k}", f"n % {k} == 0", lambda n: n % k == 0), (f"above {limit}", f"n > {limit}", lambda n: n > limit), (f"below {limit}", f"n < {limit}", lambda n: n < limit), (f"larger than {limit}", f"n > {limit}", lambda n: n > limit), (f"less than {limit}", f"n < {limit}", lambda n: n < limit),
    )  # fmt: skip
    plural = word.replace("a multiple", "multiples")
    if sum(map(good, values)) in (0, len(values)):
        values[0], values[1] = (23, 50) if word == "prime" else (60 * (limit < 60) + 1, 2) if "ab" in word else (values[0], values[1])  # fmt: skip
        if sum(map(good, values)) in (0, len(values)):
            values = [3, 7, 12, 20, 35, 42, 61, 77, 84, 96]
    first = shown(draw, (
        "which of {v} are {w}", "{v}: which are {w}", "from {v} [give me|list|pick] those that are {w}", "numbers {v}. which ones are {w}?", "find the numbers that are {w} in {v}", "keep only what is {w}: {v}" if word != plural else "keep only the {w} ones: {v}" if word in ("prime", "even", "odd") else "keep only the ones {w}: {v}", "I have {v}. show the ones that are {w}", "list the ones which are {w} among {v}", "are any of {v} {w}? which", "[filter|select] from {v} those which are {w}", "among {v}, which are {w}", "tell me which of the numbers {v} are {w}", "in the list {v} which numbers are {w}",
    ), f"numbers = {values}\nchosen = [n for n in numbers if {test}]\nprint(chosen)", "They are **{out}**.", f"Keep each n with {test}.", w=plural, v=", ".join(map(str, values)))  # fmt: skip
    asks = {
        "count": (("how many is that?", "~how many are that", "how many?", "how many are there", "count them", "~the number of them", "how many of them are there", "that's how many", "number of those", "so how many in all", "how many did you find", "and how many are these"), "result = len(chosen)\nprint(result)", "There are **{out}**.", "len of chosen."),
        "sum": (("add them up", "~their sum", "sum of those", "what is their sum", "total of these", "~add those", "what do these add up to", "sum them", "and added together", "sum?", "total?", "the sum of those please", "now sum only those"), "result = sum(chosen)\nprint(result)", "Their sum is **{out}**.", "sum of chosen."),
        "max": (("which of them is largest", "~the largest", "the biggest of those", "largest one?", "what is the largest of these", "~the biggest", "maximum of those", "and the highest of them", "the greatest of those please", "which is the biggest of these", "largest among them", "and the max"), "result = max(chosen)\nprint(result)", "The largest is **{out}**.", "max of chosen."),
        "min": (("which of them is smallest", "~the smallest", "the smallest of those", "smallest one?", "what is the smallest of these", "minimum of those", "and the lowest of them", "the least of those please", "which is the smallest of these", "smallest among them", "and the min", "lowest of those"), "result = min(chosen)\nprint(result)", "The smallest is **{out}**.", "min of chosen."),
        "others": (("~the others", "which are not", "the rest?", "~the rest", "and which are not", "now the other ones", "what is left", "show the remaining ones", "list the others", "the opposite please", "the ones that are not", "all the others"), "print([n for n in numbers if n not in chosen])", "The others are **{out}**.", "Keep each n that is not in chosen."),
        "mean": (("~their average", "average of those", "mean of them", "what is their mean", "on average?", "~the mean of those", "average of these please", "the average?", "what are they on average", "and the average of them", "mean?", "mean of the ones you found"), "result = round(sum(chosen) / len(chosen), 4)\nprint(result)", "Their average is **{out}**.", "The mean of chosen."),
        "squares": (("square them", "~their squares", "square each of those", "the squares of these", "each one squared", "~squared", "now each of them squared", "take the square of each", "to the power of 2 each", "squares of them please", "and the square of each one", "those, squared"), "print([n**2 for n in chosen])", "The squares are **{out}**.", "n**2 for each of chosen."),
        "down": (("sort them descending", "~largest first", "from the largest to the smallest", "in descending order", "sort those, largest first", "biggest first please", "highest to lowest", "sorted, the largest first", "order them from big to small", "now descending", "descending please", "sort these from high to low"), "chosen = sorted(chosen, reverse=True)\nprint(chosen)", "In descending order: **{out}**.", "sorted with reverse=True."),
        "up": (("sort them", "~sorted", "in ascending order", "sort those, smallest first", "smallest first please", "lowest to highest", "sorted, the smallest first", "order them from small to big", "put them in order", "now ascending", "in order please", "sort these"), "chosen = sorted(chosen)\nprint(chosen)", "In order: **{out}**.", "sorted of chosen."),
        "percent": (("what percentage of all is that", "~in percent of all the numbers", "how many percent of the numbers are that", "share in percent", "what percent of the list is that", "as a percentage of all", "that is how many percent of them", "which percentage of the numbers", "percentage?", "and what share, in percent", "so how much percent of the list", "in % of the list"), "result = round(len(chosen) / len(numbers) * 100, 1)\nprint(result)", "It is **{out}%**.", "len of chosen over len of numbers, times 100."),
    }  # fmt: skip
    picked = draw.random.sample(list(asks), draw.pick(1, 2, 2, 3))
    return (first, *(shown(draw, *asks[name]) for name in picked))


@family("conversation", weight=2)
def chat_tries(draw: Draw) -> tuple[Item, ...]:
    """At least once in so many tries; in percent, with more tries, never, how many are needed."""
    one, what, tries, short = draw.pick(
        ("1 / 6", "six", "rolls of a die", "rolls"), ("1 / 6", "six", "throws of a dice", "throws"), ("1 / 6", "five", "throws of a die", "throws"), ("1 / 2", "head", "flips of a coin", "flips"), ("1 / 2", "tail", "coin tosses", "tosses"), ("1 / 4", "heart", "draws from a full deck with putting back", "draws"), ("1 / 37", "zero", "spins of a roulette wheel with 37 numbers", "spins"), ("1 / 20", "twenty", "rolls of a 20-sided die", "rolls"), ("1 / 10", "win", "lottery tickets that each win with probability 0.1", "tickets"), ("0.05", "defect", "parts, 5% are defective", "parts"), ("0.2", "rainy day", "days with 20% chance of rain each", "days"), ("0.3", "hit", "shots with a 30% hit rate", "shots"),
    )  # fmt: skip
    n, m = draw.random.sample(range(2, 13), 2)
    least = "1 - (1 - {p}) ** {n}"
    none = draw.chance(0.25)
    rule = "(1 - {p}) ** {n}" if none else least
    if none:
        t: tuple[str, ...] = ("probability of no {w} in {n} {t}", "chance of not a single {w} in {n} {t}", "how likely is no {w} in {n} {t}", "{n} {t}: probability of no {w}", "P(no {w}) in {n} {t}", "what is the probability that there is no {w} in {n} {t}", "{n} {t}, not one {w}. probability", "what are the odds, as a probability, of zero times {w} in {n} {t}", "in {n} {t}, the chance that no {w} comes", "<find> the probability of no {w} with {n} {t}", "no {w} at all in {n} {t}, how probable", "never a {w} in {n} {t}: probability?")  # fmt: skip
    else:
        t = ("chance of at least one {w} in {n} {t}", "how likely is at least one {w} in {n} {t}", "{n} {t}: probability of at least one {w}", "P(at least one {w}) in {n} {t}", "what is the probability that a {w} comes at least once in {n} {t}" if what[0] not in "aeiou" else "what is the probability of one or more times {w} in {n} {t}", "{n} {t}, at least one {w}. probability", "one or more {w} in {n} {t}, how probable", "in {n} {t}, the chance of at least one {w}", "<find> the probability of at least one {w} with {n} {t}", "at least once {w} in {n} {t}, how probable", "how probable is a minimum of one {w} in {n} {t}")  # fmt: skip
    first = figure(draw, t, rule.format(p=one, n=n), "The probability is **{out}**.", "Every try fails." if none else "1 less the chance that every try fails.", places=4, w=what, n=n, t=tries)  # fmt: skip
    percent = figure(draw, (
        "as a percentage", "~in percent", "in %", "as percent please", "how many percent is that", "what percentage is that", "that in percent", "~as a percentage", "percent?", "give it in percent", "express it as a percentage", "convert to percent", "so what percent",
    ), "result * 100", "It is **{out}%**.", "result times 100.")  # fmt: skip
    other = figure(draw, (
        "~with {m} {s}", "what about {m} {s}", "~for {m}", "~{m} {s}", "and {m}", "same for {m} {s}", "if it is {m} {s}", "{m} instead of {n}", "use {m} instead", "how about {m}", "make it {m} {s}", "and if there are {m} {s}", "now {m} {s}", "and if I try {m} times",
    ), rule.format(p=one, n=m), "Then it is **{out}**.", f"The same with {m}.", places=4, m=m, n=n, s=short)  # fmt: skip
    contrary = figure(draw, (
        ("~at least one", "~the opposite", "so at least one", "and of one or more", "and that it comes at least once", "the complement", "what about at least one", "at least once then", "the contrary, at least one", "probability of at least one, then", "and for at least one", "then the chance of one or more") if none else ("~none at all", "~the opposite", "so what is the chance of none", "and of no {w}", "and that it never comes", "the complement", "what about not a single one", "never?", "and zero {w}" if what != "zero" else "and none", "the contrary, none", "probability of none", "and the chance that there is none")
    ), "1 - result", "It is **{out}**.", "1 less result.", places=4, w=what)  # fmt: skip
    goal = draw.pick(50, 75, 80, 90, 95, 99)
    needed = shown(draw, (
        "how many do I need for {g}%", "~how many {s} for at least {g}%", "how many {s} until it is {g} percent", "from how many {s} on is it over {g}%", "how many {s} are needed for {g} %", "how often must I try for {g}%", "smallest number of {s} for {g} percent", "how many tries for {g}%", "to get to {g}%, how many {s}", "when does it reach {g}%, how many {s}", "{g}% needs how many {s}", "number of {s} for a chance of {g}%",
    ), f"result = 1\nwhile 1 - (1 - {one}) ** result < {goal} / 100:\n    result += 1\nprint(result)", "It takes **{out}**.", f"Count up until 1 - (1 - {one}) ** n is {goal} percent.", g=goal, s=short)  # fmt: skip
    path = draw.pick((percent,), (percent,), (other,), (other, percent), (contrary,), (contrary, percent), *(() if none else ((needed,), (percent, needed))))  # fmt: skip
    return (first, *path)


@family("conversation", weight=1.5)
def chat_bases(draw: Draw) -> tuple[Item, ...]:
    """A number in binary; then in hexadecimal, its ones, the same with another number."""
    n, m = draw.integer(5, 1000), draw.integer(5, 1000)
    kinds = {
        "binary": (("binary", "base 2"), "bin({n})[2:]"),
        "hex": (("hex", "hexadecimal", "base 16"), "hex({n})[2:]"),
        "octal": (("octal", "base 8"), "oct({n})[2:]"),
    }
    kind = draw.pick("binary", "binary", "binary", "hex", "octal")
    items: list[Item] = []
    for i in range(draw.pick(2, 3, 3, 4)):
        names, formula = kinds[kind]
        if i == 0:
            t: tuple[str, ...] = ("write {n} in {b}", "{n} in {b}", "convert {n} to {b}", "what is {n} in {b}", "{n} to {b} please", "{b} of {n}", "{b} form of {n}", "how do you write {n} in {b}", "turn {n} into {b}", "show {n} as {b}", "the number {n} in {b}?", "give me {n} in {b}", "{n} as {b}", "express {n} in {b}")  # fmt: skip
        else:
            step = draw.pick("base", "base", "ones", "other", "other", "digits")
            if step == "base":
                kind = draw.pick(*[k for k in kinds if k != kind])
                names, formula = kinds[kind]
                t = ("~in {b}", "and {b}?", "in {b}?", "{b} too", "now {b}", "what about {b}", "the same in {b}", "and in {b} please", "as {b}", "{b} as well", "how about {b}", "{b} please", "and what is it in {b}")  # fmt: skip
            elif step == "other":
                n, m = m, draw.integer(5, 1000)
                t = ("now do {n}", "~{n}", "what about {n}", "same for {n}", "and for {n}", "do {n} too", "{n}?", "the same with {n}", "next {n}", "how about {n}", "now with {n}", "use {n} instead", "and the number {n}")  # fmt: skip
            elif step == "ones":
                t = ("how many ones does it have in binary", "~how many 1s in binary", "number of ones in its binary form", "count the ones in binary", "how many bits are set", "number of set bits", "~the ones in binary, how many", "how many 1 bits", "ones in the binary form?", "how many of its bits are 1", "and how many ones, in binary")  # fmt: skip
                items.append(shown(draw, t, f"result = bin({n}).count('1')\nprint(result)", "It has **{out}** ones.", f"Count the 1 in bin({n})."))  # fmt: skip
                continue
            else:
                t = ("how many bits does it need", "~how many bits", "how many binary digits is that", "number of bits", "how long is it in binary", "~how many binary digits", "bits needed?", "length in bits", "how many bits are that", "digits of the binary form, how many", "in how many bits does it fit", "and the number of binary digits")  # fmt: skip
                items.append(shown(draw, t, f"result = ({n}).bit_length()\nprint(result)", "It has **{out}** bits.", f"bit_length of {n}."))  # fmt: skip
                continue
        code = f"print({formula.format(n=n)})"
        items.append(shown(draw, t, code, f"In {names[0]} it is **{{out}}**.", f"{n} in {names[0]}: {formula.format(n=n)}.", n=n, b=draw.pick(*names)))  # fmt: skip
    return tuple(items)


@family("conversation", weight=2)
def chat_servings(draw: Draw) -> tuple[Item, ...]:
    """A recipe of several things for some people; then for others, one thing only, half of it."""
    people, guests, more = draw.random.sample(range(2, 15), 3)
    pool = {"flour": ("g", 50, 600), "sugar": ("g", 20, 300), "butter": ("g", 20, 250), "rice": ("g", 100, 500), "milk": ("ml", 50, 900), "water": ("ml", 100, 900), "oil": ("ml", 10, 90), "eggs": ("", 1, 8), "potatoes": ("", 2, 12), "onions": ("", 1, 6), "pasta": ("g", 150, 600), "cream": ("ml", 50, 400), "cheese": ("g", 50, 400), "tomatoes": ("", 2, 10), "lemons": ("", 1, 4), "carrots": ("", 1, 8)}  # fmt: skip
    names = draw.random.sample(list(pool), draw.integer(2, 4))
    amounts = {}
    for name in names:
        unit, low, high = pool[name]
        amounts[name] = draw.random.randint(low, high) // 10 * 10 if unit else draw.random.randint(low, high)  # fmt: skip
        amounts[name] = max(amounts[name], 10 if unit else 1)
    parts = [f"{v} {pool[k][0]} {k}".replace("  ", " ") for k, v in amounts.items()]
    told = draw.pick(", ".join(parts), ", ".join(parts[:-1]) + f" and {parts[-1]}")
    one = draw.pick(*names)
    scale = "recipe = {r}\nprint({{k: round(v * {n} / {m}, 1) for k, v in recipe.items()}})"
    code = scale.format(r=amounts, n=guests, m=people)
    first = shown(draw, (
        "{t} for {p} people. amounts for {g}", "recipe for {p}: {t}. I need it for {g}", "scale this from {p} to {g} [people|servings|portions]: {t}", "for {p} [servings|persons] I take {t}, how much for {g}", "{p} people: {t}. {g} people?", "convert the recipe ({p} portions: {t}) to {g} portions", "the cookbook says {t} for {p}, but we are {g}. how much of everything", "I cook for {g}, the recipe is for {p}: {t}", "how much of each do I need for {g} people if for {p} it is {t}", "ingredients for {p}: {t}. please calculate for {g} people", "{t} serve {p}. what do I need to serve {g}", "my recipe serves {p} and uses {t}. amounts for {g} guests?",
    ), code, "For that many: **{out}**.", f"Each amount times {guests} / {people}.", p=people, g=guests, t=told)  # fmt: skip
    again = shown(draw, (
        "what about {m} people?", "~for {m}", "~for {m} people", "and {m} guests", "same for {m}", "now {m} people", "if {m} come", "and if we are {m}", "how about {m} [people|persons]", "{m} instead of {g}", "make it {m}", "use {m} instead", "the amounts for {m} please", "what do I need for {m}", "only {m} are coming" if more < guests else "{m} are coming now",
    ), f"print({{k: round(v * {more} / {people}, 1) for k, v in recipe.items()}})", f"For {more}: **{{out}}**.", f"Each amount times {more} / {people}.", m=more, g=guests)  # fmt: skip
    single = shown(draw, (
        "just the {o} for {m} people", "how much {o} for {m}" if pool[one][0] else "how many {o} for {m}", "only {o}, for {m} people", "~the {o} for {m}", "for {m} people, the {o} only", "what {o} do {m} need", "and {o} for {m}", "{o} for {m} guests?", "the {o} alone if we are {m}", "I only need to know the {o} for {m}", "{m} people: {o}?", "the {o} when {m} come",
    ), f"result = round(recipe[{one!r}] * {more} / {people}, 1)\nprint(result)", f"For {more} it is **{{out}}**{' ' + pool[one][0] if pool[one][0] else ''}.", f"The {one} times {more} / {people}.", o=one, m=more)  # fmt: skip
    half = shown(draw, (
        "~half of the recipe", "halve the original recipe", "half the recipe", "what is half of it, of the original", "and the original recipe halved", "now half the amounts of the recipe", "make half of the original recipe", "cut the recipe in half", "half of each in the recipe", "amounts for half the recipe", "if I only make half the recipe", "half of the recipe please",
    ), "print({k: round(v / 2, 1) for k, v in recipe.items()})", "Half of it: **{out}**.", "Each amount over 2.")  # fmt: skip
    path = draw.pick((again,), (again,), (single,), (half,), (again, single), (again, half))
    return (first, *path)


@family("conversation", weight=2)
def chat_points(draw: Draw) -> tuple[Item, ...]:
    """Points of a maximum: in percent, passed or not, how many more for another percentage."""
    b = draw.pick(20, 25, 30, 40, 50, 60, 80, 120, draw.integer(12, 150))
    a, c = draw.random.sample(range(b // 3, b), 2)
    g, h = draw.pick(50, 60, 70), draw.pick(75, 80, 85, 90, 95)
    who = draw.pick("I", "I", "she", "he", "my son", "a student")
    first = figure(draw, (
        "{w} got {a} of {b} points, in percent?", "{a} out of {b} in percent", "{w} got {a} points out of {b}. what percentage is that", "{a}/{b} as a percentage", "score {a} of {b}, percent?", "what percent is {a} of {b}", "how many percent are {a} right answers of {b}", "test: {a} of {b} points. percentage", "{w} got {a} right out of {b} questions, percentage?", "my result: {a} from {b}. in %", "{b} points were possible, {w} got {a}. how many percent", "exam with {b} points, {a} reached. percentage?", "of {b} questions {a} were right, what percentage",
    ), f"{a} / {b} * 100", "It is **{out}%**.", f"{a} over {b}, times 100.", a=a, b=b, w=who)  # fmt: skip
    missing = shown(draw, (
        "how many points would {h}% be", "~how many points for {h}%", "points for {h} percent?", "what is needed for {h}%", "how many points are {h}%", "for {h}% how many do I need", "~{h}% is how many points", "how many would I need for {h} percent", "number of points for {h}%", "{h}% in points", "to get {h}%, how many points", "how many points must one have for {h}%",
    ), f"import math\nresult = math.ceil({b} * {h} / 100)\nprint(result)", f"{h}% needs **{{out}}** points.", f"{h} percent of {b}, rounded up.", h=h)  # fmt: skip
    lost = figure(draw, (
        "how many points were lost", "~how many are missing to all", "how many did {w} miss" if who != "I" else "how many did I miss", "points lost?", "how many were wrong", "how many points are missing", "~the missing ones", "how many to the full score", "what is missing to the maximum", "how many wrong then", "the lost points", "and how many not",
    ), f"{b} - {a}", "**{out}** are missing.", f"{b} minus {a}.", places=None, w=who)  # fmt: skip
    passed = shown(draw, (
        "pass mark is {g}%. passed?", "is that enough for {g}%", "you need {g}% to pass, is it enough", "did {w} pass with a limit of {g}%" if who != "I" else "did I pass with a limit of {g}%", "~is it over {g}%", "one needs at least {g}%. passed or not", "passing is {g} percent. is it a pass", "enough for {g} percent?", "the limit is {g}%, so passed?", "at least {g}%: yes or no", "does it reach {g}%", "passed, if {g}% is needed?",
    ), f"print('yes' if {a} / {b} * 100 >= {g} else 'no')", f"At least {g}%: **{{out}}**.", f"Compare with {g}.", g=g, w=who)  # fmt: skip
    other = figure(draw, (
        "~with {c} points", "what about {c}", "~{c}", "and {c} of {b}", "if it were {c}", "same for {c}", "{c} instead of {a}", "how about {c} points", "and for {c} points", "my friend has {c}", "use {c} instead", "now {c} points", "and someone with {c}",
    ), f"{c} / {b} * 100", "It is **{out}%**.", f"{c} over {b}, times 100.", a=a, b=b, c=c)  # fmt: skip
    rounded = shown(draw, (
        "round that", "~rounded", "as a whole number", "rounded to a whole percent", "round it please", "no decimals", "whole percent", "rounded?", "~round it", "to the nearest percent", "without decimals please", "in whole percent",
    ), "result = round(result)\nprint(result)", "Rounded it is **{out}%**.", "round does that.")  # fmt: skip
    path = draw.pick((missing,), (lost,), (passed,), (other,), (rounded,), (rounded, passed), (other, rounded), (passed, missing), (lost, other), (other, missing))  # fmt: skip
    return (first, *path)


@family("conversation", weight=1.5)
def chat_between_dates(draw: Draw) -> tuple[Item, ...]:
    """Days between two dates; then in weeks, the weekday of one of them, without weekends."""
    import datetime

    start = datetime.date(draw.integer(2018, 2027), draw.integer(1, 12), draw.integer(1, 28))
    end = start + datetime.timedelta(days=draw.integer(10, 400))
    form = draw.pick("%d %B %Y", "%Y-%m-%d", "%B %d, %Y", "%d %b %Y")

    def told(day: datetime.date) -> str:
        return day.strftime(form).lstrip("0").replace(" 0", " ")

    def made(day: datetime.date) -> str:
        return f"datetime.date({day.year}, {day.month}, {day.day})"

    k = draw.integer(10, 120)
    first = shown(draw, (
        "days between {a} and {b}", "number of days from {a} until {b}", "{a} to {b}, how many days", "how long is it from {a} to {b}, in days", "from {a} till {b} it is how many days", "count the days from {a} to {b}", "{a} - {b}: days?", "I start on {a} and end on {b}. how many days is that", "how many days lie between {a} and {b}", "our trip goes from {a} to {b}. days in between?", "what is the number of days between {a} and {b}", "project from {a} to {b}, how many days",
    ), f"import datetime\nstart = {made(start)}\nend = {made(end)}\nresult = (end - start).days\nprint(result)", "It is **{out}** days.", "Subtract the dates.", a=told(start), b=told(end))  # fmt: skip
    asks = {
        "weeks": (("~in full weeks", "how many whole weeks", "full weeks?", "that is how many full weeks", "complete weeks in it", "~how many complete weeks", "in whole weeks please", "number of full weeks", "so how many full weeks", "whole weeks only", "weeks, rounded down"), "print((end - start).days // 7)", "It is **{out}** full weeks.", "The days // 7."),
        "second": (("weekday of the second date", "~the weekday of the end", "what day of the week is the last day", "which weekday is the end date", "on what weekday does it end", "the second date is which weekday", "~which day of the week is the end", "weekday of the later date", "and the end is on a", "what weekday is the second one", "day of the week of the second date"), "print(end.strftime('%A'))", "It is a **{out}**.", "The weekday of end."),
        "first": (("which weekday is the first date", "weekday of the first date", "~the weekday of the start", "what day of the week is the first day", "which weekday is the start date", "on what weekday does it start", "the first date is which weekday", "~which day of the week is the start", "weekday of the earlier date", "and the start is on a", "what weekday is the first one", "day of the week of the first date"), "print(start.strftime('%A'))", "It is a **{out}**.", "The weekday of start."),
        "hours": (("in hours?", "~how many hours is that", "as hours", "that in hours", "convert it to hours", "how many hours", "~in hours", "hours please", "and the same in hours", "so many days are how many hours", "what is it in hours", "give me hours"), "print((end - start).days * 24)", "It is **{out}** hours.", "The days times 24."),
        "work": (("without weekends?", "~only working days", "how many of them are weekdays", "not counting saturdays and sundays", "without the weekends", "working days only, monday to friday", "how many working days", "leave out the weekends", "~business days", "just monday to friday", "excluding weekends", "how many days without saturday and sunday"), "days = [start + datetime.timedelta(days=i) for i in range((end - start).days)]\nprint(sum(d.weekday() < 5 for d in days))", "There are **{out}** working days.", "Count the days from start to before end with weekday() < 5."),
        "later": ((f"what is the date {k} days after the second one", f"~{k} days after that, which date", f"and {k} days later", f"date {k} days after the end", f"{k} days after the second date is", f"add {k} days to the second date", f"which date is {k} days after the end", f"the date {k} days later than the end", f"go {k} days on from the second date", f"if it takes {k} days longer, when does it end", f"it ends {k} days later. new date", f"shift the end by {k} days"), f"print(end + datetime.timedelta(days={k}))", "It is **{out}**.", f"end plus {k} days."),
        "both": (("counting both the first and the last day", "~with both days counted", "including both days", "if both ends count", "both dates included", "inclusive of both", "and when both days count", "including the first and the last", "count the last day too", "with the start and the end day", "inclusive?", "first and last day included"), "print((end - start).days + 1)", "With both it is **{out}** days.", "One day more."),
    }  # fmt: skip
    picked = draw.random.sample(list(asks), draw.pick(1, 2, 2))
    return (first, *(shown(draw, *asks[name]) for name in picked))


@family("conversation", weight=2)
def chat_reduced(draw: Draw) -> tuple[Item, ...]:
    """A price with so many percent off; then what is saved, for several, with tax, rounded."""
    a = draw.pick(draw.integer(20, 900), tidy_price(draw), draw.integer(2, 90) * 10)
    p, q = draw.random.sample((5, 10, 15, 20, 25, 30, 35, 40, 50, 60), 2)
    n, t = draw.integer(2, 6), draw.pick(7, 8, 10, 19, 20)
    thing = draw.pick("jacket", "phone", "bike", "sofa", "coat", "table", "camera", "pair of shoes", "laptop", "dress", "tent", "guitar")  # fmt: skip
    first = figure(draw, (
        "a {g} costs {a}, {p}% off. what do I pay", "{p}% off {a}", "{a} with {p}% discount", "price {a}, reduced by {p} percent. new price?", "how much is a {g} for {a} with {p}% off", "a {g} for {a} in the sale, minus {p}%", "{a} minus {p} percent", "{p}% discount on {a}, final price", "the {g} was {a}, now {p}% off. price?", "what is the sale price of a {a} {g} at {p} % off", "regular price {a}, discount {p}%. what do I have to pay", "take {p} percent off {a}", "a {g} is {a} but there's {p}% off today, so it costs",
    ), f"{a} * (1 - {p} / 100)", "It costs **{out}**.", f"{a} less {p} percent.", a=a, p=p, g=thing)  # fmt: skip
    saved = figure(draw, (
        "how much do I save?", "~the saving", "what do I save", "so I save", "how much less is that", "savings in money?", "how much is the discount in money", "~how much did I save", "what is the reduction", "how much cheaper is it", "the difference to the old price", "and I saved how much", "how much money off is that",
    ), f"{a} - result", "You save **{out}**.", f"{a} minus the new price.")  # fmt: skip
    several = figure(draw, (
        "~for {n}", "I take {n} of them", "~{n} of those", "if I buy {n}", "{n} pieces?", "what do {n} cost", "I need {n}, total", "price for {n}", "how much for {n} of them", "and {n} together", "total for {n} please", "times {n}", "we want {n} of those",
    ), f"result * {n}", f"For {n} it is **{{out}}**.", f"The price times {n}.", n=n)  # fmt: skip
    other = figure(draw, (
        "and with {q}% off instead", "what about {q}%", "{q}%?", "and if it is {q}% off", "{q}% instead", "use {q} % instead", "same with {q}%", "make it {q}%", "if they give {q} percent", "and at {q}% off", "{q} instead of {p} percent", "how about {q}%", "suppose it is {q}% off",
    ), f"{a} * (1 - {q} / 100)", "Then it costs **{out}**.", f"{a} less {q} percent.", p=p, q=q)  # fmt: skip
    again = figure(draw, (
        "and another {q}% off that", "then {q}% more off", "on top of that another {q}% off", "and {q}% off the reduced price", "an extra {q}% off that", "minus another {q} percent", "and with a further {q}% discount", "then I have a {q}% coupon on that", "{q}% off again", "and again {q}% less", "now a further {q} percent off", "plus a coupon of {q}% on the new price",
    ), f"result * (1 - {q} / 100)", "Then it costs **{out}**.", f"The new price less {q} percent.", q=q)  # fmt: skip
    tax = figure(draw, (
        "~with {t}% tax", "plus {t}% VAT", "add {t}% tax", "and {t}% sales tax on top", "then {t} percent tax comes on it", "with {t}% VAT on top", "that was net, with {t}% VAT", "tax of {t}% on that", "add the VAT, {t}%", "and including {t}% tax", "what is it with {t} % tax", "tax is {t}%, so I pay",
    ), f"result * (1 + {t} / 100)", "With the tax it is **{out}**.", f"{t} percent more.", t=t)  # fmt: skip
    path = draw.pick((saved,), (saved,), (several,), (other,), (again,), (tax,), (other, saved), (again, saved), (tax, several), (several, tax), (again, tax))  # fmt: skip
    return (first, *path)


@family("conversation", weight=2.5)
def chat_named_values(draw: Draw) -> tuple[Item, ...]:
    """Names with values, pasted as a dictionary or told; then the best, its share, the others."""
    title, names, low, high, most, least, one = draw.pick(
        ("sales", "Mon Tue Wed Thu Fri Sat Sun".split(), 40, 300, "best", "worst", "day"), ("visitors", "Mon Tue Wed Thu Fri Sat Sun".split(), 20, 900, "busiest", "quietest", "day"), ("rain", "Jan Feb Mar Apr May Jun Jul".split(), 10, 120, "wettest", "driest", "month"), ("votes", "red blue green yellow white orange".split(), 5, 400, "most popular", "least popular", "party"), ("steps", "Mon Tue Wed Thu Fri Sat Sun".split(), 2000, 16000, "most active", "laziest", "day"), ("scores", some_names(draw, 6), 20, 100, "best", "worst", "person"), ("costs", "rent food car phone gym travel fun".split(), 20, 1200, "largest", "smallest", "item"), ("temps", "Oslo Rome Paris Cairo Lima Delhi Tokyo".split(), 1, 40, "warmest", "coldest", "city"), ("stock", "pens pads ink glue tape clips".split(), 5, 200, "largest", "smallest", "item"), ("population", "Lyon Bern Graz Porto Turku Malmo".split(), 90, 900, "largest", "smallest", "city"), ("hours", some_names(draw, 6), 5, 60, "hardest working", "least busy", "person"),
    )  # fmt: skip
    chosen = sorted(draw.random.sample(names, draw.integer(4, len(names) - 1)), key=names.index)
    data = dict(zip(chosen, draw.random.sample(range(low, high), len(chosen)), strict=True))
    told = draw.pick(f"{title} = {data}", f"{title} = {data}", f"{data}", ", ".join(f"{k} {v}" for k, v in data.items()), "\n".join(f"{k}: {v}" for k, v in data.items()), "\n".join(f"{k},{v}" for k, v in data.items()))  # fmt: skip
    drop = draw.pick(*chosen)
    limit = sorted(data.values())[draw.integer(1, len(data) - 2)]
    lookup = draw.pick(*chosen)
    mean = f"sum({title}.values()) / len({title})"
    high_values = f"max({title}, key={title}.get)"
    asks: dict[str, tuple[tuple[str, ...], str, str, str]] = {
        "total": (("what's the total?", "~the total", "sum?", "total please", "add them up", "~in total", "sum of all", "what is the sum", "how much altogether", "all together?", "total of the values", "~how much is that in all", "give me the total"), f"result = sum({title}.values())\nprint(result)", "The total is **{out}**.", f"The sum of the values of {title}."),
        "best": (("which {o} was {m}?", "which is the {m} {o}", "~which {o} is {m}", "{m} {o}?", "the {m} {o} please", "what is the {m} {o}", "which {o} has the highest value", "which of them is largest", "where is it highest", "~which one is the highest", "name of the highest", "which one has the most", "~the {m} {o}"), f"print({high_values})", "It is **{out}**.", f"max of {title} by value."),
        "worst": (("which {o} was {l}?", "which is the {l} {o}", "~which {o} is {l}", "{l} {o}?", "the {l} {o} please", "what is the {l} {o}", "which {o} has the lowest value", "which of them is smallest", "where is it lowest", "~which one is the lowest", "name of the lowest", "which one has the least", "~the {l} {o}"), f"print(min({title}, key={title}.get))", "It is **{out}**.", f"min of {title} by value."),
        "mean": (("average?", "~the average", "average per {o}?", "mean value", "what is the average", "~on average", "what's the mean", "mean per {o}", "average of all", "and on average per {o}", "so the average is", "the mean please", "how much per {o} on average"), f"result = round({mean}, 2)\nprint(result)", "The average is **{out}**.", f"The mean of the values of {title}."),
        "above": (("which are above average", "~who or what is above the average", "which ones are over the mean", "names above the average", "list those above average", "~the ones above the mean", "above average: which", "which have more than the average", "those over the average please", "what is above average", "which lie above the mean", "everything above average"), f"mean = {mean}\nprint([k for k, v in {title}.items() if v > mean])", "Above average: **{out}**.", f"The names of {title} with v > mean."),
        "many": (("how many are above average", "~how many are above the mean", "how many have more than the average", "number above average", "how many lie over the average", "count those above the mean", "how many of them are above average", "how many beat the average", "above average: how many", "how many over the mean", "and how many are above it, the average I mean", "number of those over average"), f"mean = {mean}\nresult = sum(v > mean for v in {title}.values())\nprint(result)", "**{out}** are above average.", "Count v > mean."),
        "top": (("the top 2", "top two?", "~the two highest", "which two are the highest", "two largest, names", "best two please", "the two with the most", "first two by value", "show the top two", "name the two highest", "~top 2", "the two biggest"), f"print(sorted({title}, key={title}.get, reverse=True)[:2])", "The top two are **{out}**.", f"Sort {title} by value, the first two."),
        "order": (("sort them, highest first", "rank them", "~in order, largest first", "ranking please", "from highest to lowest", "sort by value, highest first", "put them in order, biggest first", "order them from high to low", "list the names from highest to lowest", "sorted descending", "who is first, second and so on", "the whole ranking"), f"print(sorted({title}, key={title}.get, reverse=True))", "In order: **{out}**.", f"Sort {title} by value, largest first."),
        "without": (("total without {d}", "~without {d}", "leave out {d}, total?", "the total if {d} is left out", "what is the sum without {d}", "without {d}, how much is it in all", "drop {d} and add up the rest", "sum of all except {d}", "total of the others, not {d}", "if I ignore {d}, the total is", "now without the {d}, total", "everything but {d}, sum"), f"result = sum({title}.values()) - {title}[{drop!r}]\nprint(result)", f"Without {drop} it is **{{out}}**.", f"The sum less {drop}."),
        "range": (("how much more is the highest than the lowest", "~the difference between highest and lowest", "highest minus lowest", "gap between the best and the worst", "range?", "~the range", "how far apart are the highest and the lowest", "difference of max and min", "by how much does the highest beat the lowest", "distance from lowest to highest", "spread between the largest and the smallest", "max minus min"), f"result = max({title}.values()) - min({title}.values())\nprint(result)", "The difference is **{out}**.", "max minus min of the values."),
        "one": (("what was {k}", "~{k}", "how much for {k}", "and {k}?", "value for {k}", "what about {k}", "the value of {k}", "show me {k}", "{k}?", "how much has {k}", "what is it for {k}", "look up {k}"), f"print({title}[{lookup!r}])", f"For {lookup} it is **{{out}}**.", f"The value of {lookup}."),
        "shares": (("each as a percentage of the total", "~as percentages", "in percent each", "what percentage is each", "convert them to percent of the total", "percent of each", "all in percent", "share of each in percent", "how many percent is each one", "show them as percentages", "percentages please", "give each {o} in percent"), f"total = sum({title}.values())\nprint({{k: round(v / total * 100, 1) for k, v in {title}.items()}})", "In percent: **{out}**.", "Each value over the total, times 100."),
        "over": ((f"which are over {limit}", f"~above {limit}", f"which have more than {limit}", f"those above {limit}", f"only the ones over {limit}", f"list what is more than {limit}", f"who or what is above {limit}", f"names with more than {limit}", f"filter: above {limit}", f"all over {limit}", f"which of them exceed {limit}", f"everything above {limit}"), f"print([k for k, v in {title}.items() if v > {limit}])", "They are **{out}**.", f"The names of {title} with v > {limit}."),
    }  # fmt: skip
    opened = draw.pick("total", "total", "best", "worst", "mean", "order")
    fill = {"o": one, "m": most, "l": least, "d": drop, "k": lookup}
    wishes = tuple(w.replace("~", "") for w in asks[opened][0])
    prompt = draw.phrase(*wishes, **fill)
    frame = draw.pick("{d}\n{q}", "{d}\n\n{q}", "{d}\n{q}", "{d} - {q}", "{q}\n{d}", "{d}. {q}", "here is my data:\n{d}\n{q}", "given {d}, {q}", "{q}: {d}")  # fmt: skip
    prompt = frame.format(d=told, q=prompt)
    items: list[Item] = [then(prompt, f"{title} = {data}\n{asks[opened][1]}", asks[opened][2], f"A dictionary. {asks[opened][3]}")]  # fmt: skip
    last, left = opened, [k for k in asks if k != opened]
    share = (
        ("what percentage of the total is it", "~its share in percent", "~in percent of the total", "share of the total?", "what percent of all is that one", "which percentage of everything is that", "that as a percentage of the total", "how big is its share in percent", "that one in percent of the total", "as a percentage of all", "and what share of the total, in percent"),
        ("how much is it there", "~how much", "with what value", "how much was it", "what value does it have", "what is its value", "and how many", "with how much", "~the value", "how much is that one", "its value?", "what number does it have"),
    )  # fmt: skip
    for _ in range(draw.pick(1, 2, 2, 3)):
        if last in ("best", "worst") and draw.chance(0.6):
            f = "max" if last == "best" else "min"
            if draw.chance(0.6):
                items.append(shown(draw, share[0], f"result = round({f}({title}.values()) / sum({title}.values()) * 100, 1)\nprint(result)", "It is **{out}%** of the total.", f"The {f} over the sum, times 100."))  # fmt: skip
            else:
                items.append(shown(draw, share[1], f"result = {f}({title}.values())\nprint(result)", "It is **{out}**.", f"{f} of the values."))  # fmt: skip
            last = ""
            continue
        last = draw.pick(*left, *(k for k in ("best", "worst", "mean", "total") if k in left))
        left.remove(last)
        wordings, code, answer, think = asks[last]
        items.append(then(said(draw, wordings, **fill), code, answer, think))
    return tuple(items)
