"""Conversations that keep an account: a budget, a stock, a goal, two sides, days of a trip."""

import builtins
from keyword import iskeyword

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.talks import said
from worldmodel_train.families.words import some_names

Turn = tuple[tuple[str, ...], str, str, str]
"""Wordings; code; answer; think."""


def _told(draw: Draw, values: dict[str, int] | dict[str, float]) -> str:
    """Names with figures, as people write them down."""
    form = draw.pick("{} {}", "{} {}", "{}: {}", "{} = {}", "{} - {}")
    return draw.pick(", ", ", ", "; ", "\n").join(form.format(k, v) for k, v in values.items())


def _added(draw: Draw, items: list[Item], turns: tuple[Turn, ...], count: int, **v: object) -> None:
    """So many of the turns, in any order."""
    for wordings, code, answer, think in draw.random.sample(turns, count):
        items.append(then(said(draw, wordings, **v), code, answer, think))


POSTS = {
    "rent": (400, 1500), "food": (150, 600), "transport": (30, 250), "fun": (40, 300), "phone": (10, 60), "power": (40, 160), "water": (15, 80), "internet": (20, 60), "insurance": (30, 250), "clothes": (20, 200), "gym": (15, 70), "savings": (50, 400), "car": (60, 400), "books": (10, 80), "heating": (40, 200),
}  # fmt: skip


@family("conversation", weight=3)
def chat_budget(draw: Draw) -> tuple[Item, ...]:
    """Monthly costs: the total, a share, what remains of an income, a year, one changed or left out."""
    names = draw.random.sample(list(POSTS), draw.integer(3, 5))
    cents = draw.chance(0.3)
    budget: dict[str, float] = {n: round(draw.integer(*POSTS[n]) + (draw.pick(0.2, 0.5, 0.6, 0.9, 0.99) if cents else 0), 2) for n in names}  # fmt: skip
    for n, amount in zip(draw.random.sample(names, 2), draw.random.sample(range(30, 400), 2), strict=True):  # fmt: skip
        budget[n] = amount
    a, b = draw.random.sample(names, 2)
    new = draw.pick(*(n for n in POSTS if n not in names))
    m, x, k = draw.integer(30, 600), draw.integer(5, 90), draw.integer(2, 6)
    income = int(sum(budget.values()) / 50) * 50 + draw.integer(2, 30) * 50
    items: list[Item] = [then(draw.phrase(
        "{t}. total?", "{t} -- what do I spend", "my monthly costs: {t}. sum please", "my bills are {t}. how much in all", "every month I pay {t}. total", "budget: {t}. what is the total", "add up {t}", "{t}, how much is that altogether", "I spend {t} a month. how much together", "costs {t}, sum", "sum of my bills, {t}", "monthly: {t}. what does it come to", "total of these expenses: {t}", "here are my expenses: {t}. total per month?",
        t=_told(draw, budget)), f"budget = {budget}\nprint(round(sum(budget.values()), 2))", "In all it is **{out}**.", "A dictionary; the sum of its values.")]  # fmt: skip
    highest = draw.pick(("most", "max", "the biggest one"), ("least", "min", "the smallest one"))
    earning: tuple[Turn, ...] = (
        (("my pay is {i}, what remains of it", "my income is {i}. what is left", "with {i} a month, how much is left over", "I get {i}, what do I have left", "salary {i}, rest?", "and how much remains of {i}", "out of {i}, what stays", "what can I save if I earn {i}", "income {i}, what is left after that", "if I make {i} a month, the rest is", "how much of {i} is not spent"), f"income = {income}\nleft = round(income - sum(budget.values()), 2)\nprint(left)", "**{out}** remains.", "The income less the total."),
        (("what percentage of {i} do I spend", "I earn {i}, how many percent is that", "how many percent of an income of {i} is it", "the total in percent of {i}", "as a percentage of my income of {i}", "with {i} coming in, which percentage goes out", "spent in percent if I get {i}"), f"income = {income}\nprint(round(sum(budget.values()) / income * 100, 1))", "It is **{out}%** of the income.", "The total over the income, times 100."),
    )  # fmt: skip
    turns: tuple[Turn, ...] = (
        (("share of {a} in percent", "how many percent is {a}", "what percentage goes to {a}", "{a} as a percentage of all", "{a} in percent of the total", "what part is {a}, in percent", "which percentage is {a}"), f"print(round(budget[{a!r}] / sum(budget.values()) * 100, 1))", f"{a} is **{{out}}%**.", f"{a} over the total, times 100."),
        (("without {a}", "~without {a}", "total without {a}", "leave out {a}", "if I drop {a}", "what is it without {a}", "{a} not counted", "how much is it if {a} falls away", "everything but {a}", "sum of the rest, no {a}"), f"print(round(sum(budget.values()) - budget[{a!r}], 2))", f"Without {a} it is **{{out}}**.", f"The total less {a}."),
        (("how much is that a year", "twelve times that", "~per year", "yearly?", "in a year", "for twelve months", "what is it annually", "and over a whole year", "per annum"), "print(round(sum(budget.values()) * 12, 2))", "It is **{out}** a year.", "The total times 12."),
        (("and per week if a month has 4 weeks", "per week, 4 weeks a month", "a week, counting four weeks", "weekly, with 4 weeks", "how much a week (4 weeks per month)"), "print(round(sum(budget.values()) / 4, 2))", "It is **{out}** a week.", "The total over 4."),
        (("split it {k} ways", "shared by {k} people", "~each of {k} people", "divided by {k} of us", "we are {k}, each pays", "per person if we are {k}", "if {k} share it", "between {k} flatmates", "how much for each of {k}", "we live here with {k} people, per head"), f"print(round(sum(budget.values()) / {k}, 2))", "Each pays **{out}**.", f"The total over {k}."),
        (("what if {a} goes up to {m}", "{a} becomes {m}, total then", "{a} is {m} now. total", "change {a} to {m} and add up again", "if {a} were {m}", "sorry, {a} is {m}", "make {a} {m}", "set {a} to {m}, new total", "with {a} at {m}", "correct {a} to {m}"), f"budget[{a!r}] = {m}\nprint(round(sum(budget.values()), 2))", "The total is **{out}**.", f"Set {a} to {m}; then the total."),
        (("what if {a} goes up by {x}", "{a} rises by {x}, total then", "{x} more for {a}", "{a} costs {x} more now. total", "if {a} gets {x} dearer", "add {x} to {a}, new total", "with {x} more on {a}", "{a} plus {x}"), f"budget[{a!r}] = round(budget[{a!r}] + {x}, 2)\nprint(round(sum(budget.values()), 2))", "The total is **{out}**.", f"{x} more for {a}; then the total."),
        (("and {n} {m}, new total", "I forgot {n}, {m}. total now", "add {n} with {m}", "there is also {n}: {m}. total", "plus {n} {m}", "{n} for {m} comes on top, sum", "also {n} {m}", "include {n} at {m}", "one more: {n} {m}"), f"budget[{new!r}] = {m}\nprint(round(sum(budget.values()), 2))", "The total is **{out}**.", f"{new} is new; then the total."),
        (("what costs {h}", "which one is {s}", "for what do I pay {h}", "where does {h} money go", "{s}, name it", "name of {s}", "what is {s}", "on what do I spend {h}"), f"print({highest[1]}(budget, key=budget.get))", "It is **{out}**.", f"{highest[1]} by value."),
        (("how far is {a} from {b}", "difference between {a} and {b}", "{a} and {b}, how far apart", "{a} compared to {b}, difference", "gap between {a} and {b}", "how much do {a} and {b} differ"), f"print(round(abs(budget[{a!r}] - budget[{b!r}]), 2))", "The difference is **{out}**.", f"{a} and {b}, the difference."),
        (("{a} and {b} together", "only {a} and {b}", "just {a} plus {b}", "sum of {a} and {b}", "how much are {a} and {b}", "{a} and {b} alone, total"), f"print(round(budget[{a!r}] + budget[{b!r}], 2))", "Together **{out}**.", f"{a} plus {b}."),
        (("how much was {a}", "what did I pay for {a}", "what was {a} again", "the amount for {a}", "{a} was how much", "how much goes to {a}"), f"print(budget[{a!r}])", f"For {a} it is **{{out}}**.", f"The value of {a}."),
        (("on average per item", "mean of them", "average of these costs", "the average", "average amount", "what is one of them on average"), "print(round(sum(budget.values()) / len(budget), 2))", "On average **{out}**.", "The total over how many."),
    )  # fmt: skip
    fill = {"a": a, "b": b, "m": m, "x": x, "k": k, "n": new, "i": income, "h": highest[0], "s": highest[2]}  # fmt: skip
    _added(draw, items, turns, draw.pick(0, 1, 1, 2), **fill)
    if draw.chance(0.55) or len(items) == 1:
        _added(draw, items, earning[:1] if draw.chance(0.7) else earning[1:], 1, **fill)
        if "left =" in items[-1].codes[0]:
            rest: tuple[Turn, ...] = (
                (("~for each of four weeks", "what remains per week, 4 weeks", "that per week, four weeks a month", "of that, how much a week with 4 weeks", "what can I spend each week, 4 weeks in a month"), "print(round(left / 4, 2))", "It is **{out}** a week.", "What remains over 4."),
                (("how much is left in a year", "what remains in a year then", "that rest times twelve", "what have I saved after a year", "the rest over 12 months", "if I save it all, how much in a year"), "print(round(left * 12, 2))", "In a year **{out}** remains.", "What remains times 12."),
                (("what part of my income is left, in percent", "that rest in percent of the income", "how many percent are left over", "how many percent can I save", "savings rate in percent"), "print(round(left / income * 100, 1))", "**{out}%** is left.", "What remains over the income."),
                (("how much is left a day, 30 days", "per day with 30 days", "what can I spend a day (30 days)", "that per day, thirty days a month"), "print(round(left / 30, 2))", "It is **{out}** a day.", "What remains over 30."),
            )  # fmt: skip
            if draw.chance(0.6):
                _added(draw, items, rest, 1)
    return tuple(items)


_THINGS = (
    ("boxes", "pens"), ("bags", "apples"), ("packs", "cookies"), ("crates", "bottles"), ("boxes", "eggs"), ("bags", "sweets"), ("packs", "cards"), ("boxes", "candles"), ("baskets", "oranges"), ("sets", "screws"), ("rolls", "stickers"), ("boxes", "pencils"), ("crates", "melons"), ("packs", "batteries"), ("trays", "buns"), ("bags", "marbles"), ("cases", "cans"),
)  # fmt: skip


@family("conversation", weight=3)
def chat_in_and_out(draw: Draw) -> tuple[Item, ...]:
    """Things in boxes and loose; some are given away, some come; how many are left, is it enough."""
    box, thing = draw.pick(*_THINGS)
    who = draw.pick("pupils", "guests", "children", "friends", "players", "customers", "workers", "students")  # fmt: skip
    n, per, loose = draw.integer(2, 9), draw.integer(6, 40), draw.integer(3, 30)
    start = n * per + loose
    items: list[Item] = [then(draw.phrase(
        "I have {n} {b} with {p} {t} each and {l} loose {t}, how many", "{n} {b} of {p} {t} plus {l} single ones, how many {t}", "how many {t} are {n} {b} of {p} and {l} more", "there are {n} {b} with {p} {t} in each, and {l} extra. total", "{n} {b}, {p} {t} per one, {l} loose. how many in all", "total {t}: {n} {b} of {p}, and {l} loose ones", "we bought {n} {b} of {t}, {p} in each, and had {l} before. how many now", "{l} {t} and {n} {b} with {p} {t} each, number of {t}?", "count my {t}: {n} {b} x {p}, plus {l}", "in the store: {n} {b} with {p} {t}, and {l} {t} besides. how many {t}", "if each of {n} {b} holds {p} {t} and I have {l} more, how many do I have", "{t}: {n} full {b} ({p} each) and {l} left from before. sum",
        n=n, b=box, p=per, t=thing, l=loose), f"left = {n} * {per} + {loose}\nprint(left)", f"There are **{{out}}** {thing}.", f"{n} times {per}, plus {loose}.")]  # fmt: skip
    now = start
    for _ in range(draw.pick(1, 2, 2, 3, 4)):
        kind = draw.pick("each", "each", "sold", "more", "boxes", "broken", "enough", "enough", "share", "start", "gone", "percent", "price")  # fmt: skip
        people, each, k = draw.integer(3, 15), draw.integer(2, 6), draw.integer(2, 30)
        m, w, p = draw.integer(2, 5), draw.integer(4, 24), draw.pick(0.25, 0.4, 0.5, 0.75, 1.2, 1.5, 2, 3)  # fmt: skip
        fill = {"n": people, "e": each, "k": k, "t": thing, "w": who, "b": box, "m": m, "q": w, "p": p}  # fmt: skip
        if kind == "each" and people * each < now:
            part = draw.chance(0.25)
            left = (
                "give {e} to each of {n} {w}, how many left", "each of {n} {w} gets {e}. how many are left", "{n} {w} take {e} each, what is left", "I hand out {e} {t} to each of {n} {w}. how many remain", "how many stay if {n} {w} get {e} each", "after giving {e} each to {n} {w}, how many remain", "{e} for each of {n} {w}, rest?", "{n} {w} come and take {e} apiece. what do I have left", "if {n} {w} get {e} each, how many do I keep", "{n} times {e} are given away, how many left",
            )  # fmt: skip
            out = (
                "if each of {n} {w} gets {e}, how many do I give away", "how many do {n} {w} need at {e} each", "{e} to each of {n} {w}, how many is that given away", "how many go out when {n} {w} get {e} each", "{n} {w}, {e} each: how many are needed", "how many {t} do I hand out to {n} {w}, {e} apiece", "how many would {n} {w} take with {e} each", "{e} each for {n} {w} makes how many to give", "what do {n} {w} get in all at {e} each",
            )  # fmt: skip
            if part:
                items.append(then(said(draw, out, **fill), f"print({people} * {each})", "It is **{out}**.", f"{people} times {each}."))  # fmt: skip
            else:
                now -= people * each
                items.append(then(said(draw, left, **fill), f"left = left - {people} * {each}\nprint(left)", "**{out}** are left.", f"{people} times {each} less."))  # fmt: skip
        elif kind in ("sold", "broken") and k < now:
            now -= k
            wordings = {
                "sold": ("sold {k}", "I sell {k}, how many left", "then {k} are sold", "{k} sold, rest?", "minus {k}", "{k} go away", "we use {k}. how many now", "I use up {k} of them", "take {k} away", "and {k} fewer", "somebody takes {k}, what remains"),
                "broken": ("{k} are broken. how many good ones", "{k} are lost, how many now", "{k} get lost", "throw away {k}, rest", "{k} of them are bad, how many good ones are left", "{k} had to go, what remains", "I found out that {k} are missing. how many really"),
            }[kind]  # fmt: skip
            items.append(then(said(draw, wordings, **fill), f"left = left - {k}\nprint(left)", "**{out}** are left.", f"{k} less."))  # fmt: skip
        elif kind == "more":
            now += k
            items.append(then(said(draw, (
                "and {k} more come", "{k} more arrive, how many now", "I get {k} more", "plus {k}", "we buy {k} more", "{k} new ones, how many now", "then {k} are added", "{k} come back", "I find another {k}", "and another {k} on top", "{k} extra, total now",
            ), **fill), f"left = left + {k}\nprint(left)", "Now there are **{out}**.", f"{k} more."))  # fmt: skip
        elif kind == "boxes":
            now += m * w
            items.append(then(said(draw, (
                "{m} more {b} with {q} each arrive, how many now", "I buy {m} more {b} of {q}", "plus {m} {b} of {q}", "{m} new {b}, {q} in each. total now", "another {m} {b} with {q} {t} each, how many then", "we get {m} {b} more, {q} per one", "add {m} {b} of {q} each", "and {m} {b} with {q} come in",
            ), **fill), f"left = left + {m} * {w}\nprint(left)", "Now there are **{out}**.", f"{m} times {w} more."))  # fmt: skip
        elif kind == "enough":
            items.append(then(said(draw, (
                "enough for {e} to each of {n} {w}?", "is that enough for {n} {w}, {e} each", "can I give {e} each to {n} {w} with that", "do they suffice for {n} {w} at {e} each", "will it do for {n} {w} if each wants {e}", "could {n} {w} have {e} each", "does it reach for {n} {w} with {e} apiece", "is it possible to give {n} {w} {e} each", "{n} {w} want {e} each, do I have enough", "have I got {e} each for {n} {w}, yes or no",
            ), **fill), f"print('yes' if left >= {people} * {each} else 'no')", "Enough? **{out}**.", f"Compare with {people} times {each}."))  # fmt: skip
        elif kind == "share" and people < now:
            if draw.chance(0.5):
                items.append(then(said(draw, (
                    "shared by {n} {w}, how many each", "how many does each of {n} {w} get", "split them evenly among {n} {w}, each gets", "divide them fairly between {n} {w}, how many per head", "{n} {w} share them, whole ones for each", "how many can each of {n} {w} have at most", "the same number for each of {n} {w}, how many is that",
                ), **fill), f"print(left // {people})", "Each gets **{out}**.", f"Whole division by {people}."))  # fmt: skip
            else:
                items.append(then(said(draw, (
                    "shared by {n} {w}, how many are left over", "split evenly among {n} {w}, what remains undivided", "divide between {n} {w}, remainder", "how many are left over if {n} {w} share them equally", "{n} {w} share them, what is left over", "after a fair split among {n} {w}, how many remain over", "remainder when {n} {w} get the same number",
                ), **fill), f"print(left % {people})", "**{out}** are left over.", f"The remainder by {people}."))  # fmt: skip
        elif kind == "start":
            items.append(then(said(draw, (
                "how many did I have at the start", "what was the number at the beginning", "how many were there at first", "how many {t} did I begin with", "the first number again", "original number of {t}?", "what did I start with", "how many were it in the beginning", "remind me, how many at the start",
            ), **fill), f"print({n} * {per} + {loose})", "At the start there were **{out}**.", "The first figure again."))  # fmt: skip
        elif kind == "gone" and now < start:
            items.append(then(said(draw, (
                "how many fewer than at the start", "how many less is that than in the beginning", "how many are gone since the start", "by how much has it gone down in all", "how many fewer {t} than at first", "what is missing compared to the start", "how many did I lose since the beginning", "difference to what I had at first",
            ), **fill), f"print({n} * {per} + {loose} - left)", "It is **{out}** fewer.", "What there was at first, less what is left."))  # fmt: skip
        elif kind == "percent" and now < start:
            items.append(then(said(draw, (
                "what percentage is left", "how many percent of the first number is that", "that in percent of what I had at first", "how many percent remain", "what percent of the original is left", "the rest in percent of the start", "percent left?",
            )), f"print(round(left / ({n} * {per} + {loose}) * 100, 1))", "**{out}%** is left.", "What is left over what there was."))  # fmt: skip
        elif kind == "price":
            items.append(then(said(draw, (
                "at {p} each, what are they worth", "what are they worth at {p} apiece", "I sell all of them for {p} each, how much money", "{p} for one, value of all that are left", "if one costs {p}, all of them cost", "what do I get for them at {p} each", "price {p} each, all together", "total value, {p} per piece",
            ), **fill), f"print(round(left * {p}, 2))", "They are worth **{out}**.", f"What is left times {p}."))  # fmt: skip
    return tuple(items) if len(items) > 1 else chat_in_and_out(draw)


@family("conversation", weight=2)
def chat_savings_goal(draw: Draw) -> tuple[Item, ...]:
    """Saving towards a price: how many months; with more a month, with something already there."""
    thing = draw.pick("bike", "laptop", "trip", "sofa", "phone", "camera", "piano", "car", "guitar", "holiday", "console", "tent")  # fmt: skip
    m = draw.integer(2, 30) * 10
    g, b = m * draw.integer(5, 20) + draw.pick(0, 20, 50, 45), m + draw.integer(1, 15) * 10
    h, g2 = draw.integer(1, 8) * 50, m * draw.integer(21, 30)
    h = min(h, g // 2)
    work = "months = math.ceil((goal - saved) / monthly)"
    show = f"{work}\nprint(months)"
    items: list[Item] = [then(draw.phrase(
        "I want a {t} for {g} and save {m} a month. how many months", "{t} costs {g}, saving {m} monthly, months needed?", "how many months to save {g} with {m} a month", "saving {m} per month, goal {g}, how many months", "a {t} is {g}. I put away {m} each month. when can I buy it, in months", "{g} for a {t}, {m} every month: number of months", "goal: {g}. each month {m}. how many months does it take", "if I save {m} a month, after how many months do I have {g}", "need {g} for a {t}, can save {m} a month, how long in months", "months until I have {g} when I save {m} monthly", "savings plan for a {t}: {g} in all, {m} a month. how many months", "with {m} a month, how many months for {g}",
        t=thing, g=g, m=m), f"import math\ngoal, monthly, saved = {g}, {m}, 0\n{show}", "It takes **{out}** months.", f"{g} over {m}, rounded up.")]  # fmt: skip
    changes: tuple[Turn, ...] = (
        (("what if I save {b} a month", "~with {b} a month", "{b} a month instead", "if I put away {b} every month", "and saving {b} monthly", "same with {b} per month", "make it {b} a month", "{b} instead of {m}", "suppose I can save {b} each month"), f"before = months\nmonthly = {b}\n{show}", "Then it takes **{out}** months.", f"The same with {b} a month."),
        (("I already have {h}", "~with {h} already saved", "if I have {h} to begin with", "and {h} are there already", "I start with {h}", "my granny gives me {h} at the start", "there is {h} in the account already", "minus {h} that I have", "with {h} saved up before"), f"before = months\nsaved = {h}\n{show}", "Then it takes **{out}** months.", f"The same with {h} already there."),
        (("what if it costs {x}", "~for {x}", "if the price goes up to {x}", "goal {x} instead", "the price is {x} now", "and if I need {x}", "a better one is {x}, how many months then", "with a goal of {x}", "{x} instead of {g}"), f"before = months\ngoal = {g2}\n{show}", "Then it takes **{out}** months.", f"The same with a goal of {g2}."),
    )  # fmt: skip
    fill = {"b": b, "h": h, "x": g2, "m": m, "g": g, "t": thing}
    for i, (wordings, code, answer, think) in enumerate(draw.random.sample(changes, draw.pick(1, 1, 2))):  # fmt: skip
        items.append(then(said(draw, wordings, **fill), code, answer, think))
        if i == 0 and draw.chance(0.55):
            later = f"goal = {g2}" in code
            wordings = (
                "how much later is that", "how many months later", "how many months longer is that", "how many more months is that", "~how much longer than before", "by how many months does it take longer", "how many months does that add",
            ) if later else (
                "how much sooner is that", "how many months sooner", "how many months do I gain", "how many fewer months is that", "~how much earlier than before", "by how many months is it quicker", "how many months does that save",
            )  # fmt: skip
            items.append(then(said(draw, wordings), f"print({'months - before' if later else 'before - months'})", f"In months it is **{{out}}** {'more' if later else 'less'}.", "The months now and before."))  # fmt: skip
    ends: tuple[Turn, ...] = (
        (("how many years is that", "~in years", "that in years", "in years, one decimal", "as years please"), "print(round(months / 12, 1))", "It is **{out}** years.", "The months over 12."),
        (("how much do I have then", "how much money is there at the end", "what is in the account after that", "what will I have saved by then", "total saved at the end"), "print(saved + months * monthly)", "Then there is **{out}**.", "What was there, plus the months times the amount."),
        (("how much is over", "what is left after I buy it", "how much too much do I have then", "what remains after buying it", "how much more than needed is that at the end"), "print(saved + months * monthly - goal)", "**{out}** is over.", "What is saved by then, less the goal."),
        (("how much do I have after 3 months", "~after 3 months", "what is saved after three months", "the amount after 3 months", "where am I after 3 months"), "print(saved + 3 * monthly)", "After 3 months it is **{out}**.", "What was there, plus three times the amount."),
        (("how much is missing after 3 months", "what do I still need after 3 months", "after three months, how much is still missing", "how far from the goal after 3 months"), "print(goal - saved - 3 * monthly)", "**{out}** is missing.", "The goal less what is saved by then."),
        (("how much a month to have it in half a year", "what must I save per month to make it in 6 months", "in 6 months, how much each month", "what monthly amount gets me there in six months", "needed per month for 6 months"), "print(round((goal - saved) / 6, 2))", "It is **{out}** a month.", "What is missing over 6."),
        (("what percentage is saved after 3 months", "how many percent of the goal after 3 months", "after three months, that is how many percent", "percent of it after 3 months"), "print(round((saved + 3 * monthly) / goal * 100, 1))", "It is **{out}%**.", "What is saved by then over the goal."),
    )  # fmt: skip
    _added(draw, items, ends, draw.pick(0, 1, 1, 2))
    return tuple(items)


@family("conversation", weight=2.5)
def chat_two_sides(draw: Draw) -> tuple[Item, ...]:
    """Two sides with a list of figures each: who has more, by how many, the best one of one side."""
    a, b = draw.pick(("A", "B"), ("red", "blue"), ("north", "south"), ("green", "yellow"), _two_names(draw), _two_names(draw))  # fmt: skip
    what, low, high = draw.pick(("goals", 0, 6), ("points", 5, 40), ("sales", 10, 90), ("visitors", 20, 200), ("pages", 5, 60), ("steps", 2000, 12000), ("minutes", 10, 90), ("cookies", 2, 30), ("kilometres", 2, 25), ("stickers", 1, 20))  # fmt: skip
    count = draw.integer(3, 5)
    while True:
        one, two = ([draw.integer(low, high) for _ in range(count)] for _ in "ab")
        if sum(one) != sum(two):
            break
    x, y = a.lower(), b.lower()
    head = f"{x} = {one}\n{y} = {two}"
    say = draw.pick("{a}: {x}; {b}: {y}", "{a} {x}, {b} {y}", "{a} had {x} and {b} had {y}", "{a} = {x}, {b} = {y}", "{a}: {x}\n{b}: {y}", "{a} got {x}, {b} got {y}", "{a} {x} and {b} {y}")  # fmt: skip
    told = say.format(a=a, b=b, x=_row(draw, one), y=_row(draw, two))
    k = draw.integer(low + 1, high)
    who, other = draw.pick((a, b), (b, a))
    v, u = who.lower(), other.lower()
    turns: dict[str, Turn] = {
        "winner": (("who has more {w} in total", "which one has more {w}", "who is ahead in {w}", "who won overall in {w}", "whose total of {w} is larger", "who leads in {w}", "more {w} in all: who", "the one with more {w}", "who comes out on top, total {w}", "compare the totals of {w}, who is first"), f"print({a!r} if sum({x}) > sum({y}) else {b!r})", "It is **{out}**.", "Compare the sums."),
        "loser": (("who has fewer {w} in total", "which one has less {w}", "who is behind in {w}", "whose total of {w} is smaller", "fewer {w} in all: who", "the one with fewer {w}", "who comes last, total {w}"), f"print({a!r} if sum({x}) < sum({y}) else {b!r})", "It is **{out}**.", "Compare the sums."),
        "by": (("by how many", "by how much", "~by how much", "how big is the lead", "what is the difference", "difference of the totals", "how far ahead", "how many more is that", "the gap between both totals", "with what margin"), f"print(abs(sum({x}) - sum({y})))", "By **{out}**.", "The difference of the sums."),
        "total": (("total of {p}", "how many has {p} in all", "~{p} in total", "sum of {p}", "what does {p} come to", "{p} altogether"), f"print(sum({v}))", f"{who} has **{{out}}**.", f"The sum of {v}."),
        "both": (("both totals", "what are the two totals", "total of each", "the sums of both please", "how many has each of them", "sum for each side"), f"print(sum({x}), sum({y}))", f"{a} and {b}: **{{out}}**.", "Both sums."),
        "best": (("best single one of {p}", "highest number of {p}", "~the most that {p} had at once", "maximum of {p}", "largest of {p}'s numbers", "the best of {p}"), f"print(max({v}))", "It is **{out}**.", f"max of {v}."),
        "worst": (("worst single one of {p}", "lowest number of {p}", "~the least that {p} had at once", "minimum of {p}", "smallest of {p}'s numbers", "the worst of {p}"), f"print(min({v}))", "It is **{out}**.", f"min of {v}."),
        "mean": (("average of {p}", "{p} on average", "mean of {p}", "what does {p} have on average", "~the mean for {p}", "per round, {p} on average"), f"print(round(sum({v}) / len({v}), 2))", "On average **{out}**.", f"The mean of {v}."),
        "all": (("all {w} of both together", "both together, how many {w}", "sum of everything", "how many {w} altogether, both sides", "the two added up", "in all, counting both"), f"print(sum({x}) + sum({y}))", "Together **{out}**.", "Both sums added."),
        "share": (("what percentage of all {w} has {p}", "share of {p} in percent", "how many percent belong to {p}", "{p} in percent of both together", "{p}'s part of the total in percent"), f"print(round(sum({v}) / (sum({x}) + sum({y})) * 100, 1))", f"{who} has **{{out}}%**.", f"The sum of {v} over both."),
        "rounds": (("in how many rounds did {p} have more", "how often was {p} ahead of {o}", "how many times did {p} beat {o}", "how often had {p} more than {o}, one by one", "compare them one by one: how often is {p} higher", "number of rounds that {p} won"), f"print(sum(p > q for p, q in zip({v}, {u})))", f"{who} was ahead **{{out}}** times.", "Compare pair by pair."),
        "plus": (("{p} gets {k} more, who leads now", "another {k} for {p}. who has more now", "if {p} also gets {k}, who is first", "next round {k} for {p} only, who is ahead then", "add {k} to the side of {p}, who leads", "one more for {p}: {k}. who is in front now"), f"{v}.append({k})\nprint('equal' if sum({x}) == sum({y}) else {a!r} if sum({x}) > sum({y}) else {b!r})", "Now it is **{out}**.", f"{k} more for {v}; compare the sums."),
    }  # fmt: skip
    fill = {"w": what, "p": who, "o": other, "k": k}
    opened = draw.pick("winner", "winner", "winner", "both", "loser", "all")
    wordings, code, answer, think = turns[opened]
    frame = draw.pick("{d}. {q}", "{d}. {q}", "{q}? {d}", "{d}\n{q}", "{w}: {d}. {q}", "{w} per round, {d}. {q}", "{q}: {d}", "given {d}, {q}")  # fmt: skip
    asked = draw.phrase(*(t.replace("~", "") for t in wordings), **fill)
    items: list[Item] = [then(frame.format(d=told, q=asked, w=what), f"{head}\n{code}", answer, f"Two lists. {think}")]  # fmt: skip
    if opened in ("winner", "loser", "both") and draw.chance(0.6):
        wordings, code, answer, think = turns["by"]
        items.append(then(said(draw, wordings, **fill), code, answer, think))
    left = [t for k_, t in turns.items() if k_ not in (opened, "by", "plus")]
    count = draw.pick(1, 1, 2) if len(items) == 1 else draw.pick(0, 1, 1)
    _added(draw, items, (*left, turns["plus"]), count, **fill)
    return tuple(items)


def _two_names(draw: Draw) -> tuple[str, str]:
    """Names that may be variables."""
    while True:
        a, b = some_names(draw, 2)
        if not any(hasattr(builtins, n.lower()) or iskeyword(n.lower()) for n in (a, b)):
            return a, b


def _row(draw: Draw, values: list[int]) -> str:
    return ", ".join(map(str, values)) if draw.chance(0.6) else " ".join(map(str, values))


@family("conversation", weight=2.5)
def chat_days_on_the_road(draw: Draw) -> tuple[Item, ...]:
    """Kilometres of some days: the total, the longest day, in miles, time and fuel for all of it."""
    week = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    start, count = draw.integer(0, 3), draw.integer(3, 4)
    days = dict(zip(week[start : start + count], draw.random.sample(range(20, draw.pick(90, 400)), count), strict=True))  # fmt: skip
    new = week[(start + count) % 7]
    day = draw.pick(*days)
    m, v, u, k = draw.integer(20, 300), draw.pick(12, 15, 18, 50, 60, 70, 80, 90), draw.pick(4.5, 5, 5.5, 6, 6.5, 7, 8), draw.pick(1.5, 1.6, 1.7, 1.75, 1.8)  # fmt: skip
    say = draw.pick("{k} km on {d}", "{d} {k} km", "{d}: {k} km", "on {d} {k} km", "{d} {k}")
    told = draw.pick(", ", ", ", "; ").join(say.format(d=d, k=n) for d, n in days.items())
    items: list[Item] = [then(draw.phrase(
        "a trip: {t}. total", "I drove {t}. how many km in all", "{t}. what is the total distance", "our tour: {t}. how far altogether", "distances in km: {t}. sum", "{t}, how many kilometres together", "we did {t}. total km?", "kilometres per day: {t}. total please", "log: {t}. how far in total", "my ride: {t}. all days together", "how long was the whole way: {t}", "add up the kilometres: {t}", "from {t} compute the total distance",
        t=told), f"days = {days}\ntotal = sum(days.values())\nprint(total)", "It is **{out} km**.", "A dictionary; the sum of its values.")]  # fmt: skip
    turns: tuple[Turn, ...] = (
        (("name the longest day", "which day was the longest", "on which day did I go farthest", "~the longest day", "day with the most km", "the day with the longest way"), "print(max(days, key=days.get))", "It was **{out}**.", "max by value."),
        (("shortest day?", "which day was the shortest", "on which day did I go least far", "~the shortest day", "day with the fewest km", "the day with the shortest way"), "print(min(days, key=days.get))", "It was **{out}**.", "min by value."),
        (("how far was the longest day", "km of the longest day", "how many km on the longest day", "the longest day had how many km", "most km on one day"), "print(max(days.values()))", "It was **{out} km**.", "The largest value."),
        (("the daily average with 1 decimal", "how far per day on average, one decimal", "mean per day with one decimal", "~per day on average (1 decimal)", "km a day on average, one decimal place"), "print(round(total / len(days), 1))", "On average **{out} km**.", "The total over the days."),
        (("turn the total into miles", "the total in miles", "~in miles, the whole way", "how many miles is that altogether", "all of it in miles", "the whole distance in miles"), "print(round(total / 1.609344, 1))", "It is **{out} miles**.", "The total over 1.609344."),
        (("{d} in miles", "how many miles on {d}", "the way on {d} in miles", "how far was {d}, in miles", "what is it for {d} in miles"), f"print(round(days[{day!r}] / 1.609344, 1))", f"On {day} **{{out}} miles**.", f"{day} over 1.609344."),
        (("on {n} another {m} km, total now", "{n} {m} km as well, new total", "add {n} with {m} km", "plus {m} km on {n}", "and {n}: {m} km. total", "we also did {m} km on {n}. how far in all now"), f"days[{new!r}] = {m}\ntotal = sum(days.values())\nprint(total)", "Now it is **{out} km**.", f"{new} is new; then the sum."),
        (("without {d}", "total without {d}", "leave out {d}", "all but {d}", "if {d} falls away, total", "not counting {d}, how far"), f"print(total - days[{day!r}])", f"Without {day} **{{out}} km**.", f"The total less {day}."),
        (("at {v} km/h, how many hours in all", "with an average speed of {v} km/h, hours in total", "hours for all of it at {v} km/h", "how many hours is that at {v} km/h", "time in hours, speed {v} km/h"), f"print(round(total / {v}, 2))", "It takes **{out} hours**.", f"The total over {v}."),
        (("fuel for it at {u} l per 100 km", "how many litres at {u} l/100 km", "litres needed, {u} per 100 km", "with {u} l per 100 km, how much fuel", "consumption {u} l/100km, litres in all"), f"print(round(total * {u} / 100, 2))", "It takes **{out} litres**.", f"The total times {u} / 100."),
        (("what does the fuel cost, {u} l per 100 km and {k} a litre", "cost of the fuel at {u} l/100 km, {k} per litre", "{u} l per 100 km, a litre is {k}. cost of all", "price of the whole way with {u} l/100km and {k} a litre"), f"print(round(total * {u} / 100 * {k}, 2))", "The fuel costs **{out}**.", f"The total times {u} / 100 times {k}."),
        (("difference between the longest and the shortest day", "how much farther was the longest day than the shortest", "longest minus shortest", "gap from the shortest to the longest day", "how far apart are longest and shortest"), "print(max(days.values()) - min(days.values()))", "It is **{out} km**.", "max minus min of the values."),
        (("how far was {d}", "km on {d}", "what was it on {d}", "~{d}", "{d} again, how many km"), f"print(days[{day!r}])", f"On {day} **{{out}} km**.", f"The value of {day}."),
        (("how many days above average", "on how many days was it more than the average", "days over the mean, how many", "number of days above average", "how many days beat the average"), "mean = total / len(days)\nprint(sum(n > mean for n in days.values()))", "**{out}** days.", "Count the values above the mean."),
        (("change {d} to {m} km, new total", "sorry, {d} was {m} km. total?", "{d} was really {m} km, total then", "what if {d} was {m} km, total", "set {d} to {m}, how far in all"), f"days[{day!r}] = {m}\ntotal = sum(days.values())\nprint(total)", "Then it is **{out} km**.", f"Set {day}; then the sum."),
        (("share of {d} in percent", "how many percent of the way on {d}", "{d} in percent of the total", "what percentage was {d}", "part of {d} in percent"), f"print(round(days[{day!r}] / total * 100, 1))", f"{day} is **{{out}}%**.", f"{day} over the total."),
        (("and the way back of {m} km as well, sum", "plus {m} km home, all together", "with {m} km more for the way home, total", "then {m} km back home, total with that"), f"total = total + {m}\nprint(total)", "In all **{out} km**.", f"{m} more."),
    )  # fmt: skip
    _added(draw, items, turns, draw.pick(1, 2, 2, 3), d=day, n=new, m=m, v=v, u=u, k=k)
    return tuple(items)
