"""Stories in a few steps of which two or three figures are asked at once."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.step_stories import HOLDERS, WORK, filling
from worldmodel_train.families.two_parts import STORIES, Part, both
from worldmodel_train.families.words import some_names


@family("word problems", weight=2)
def two_of_progress(draw: Draw) -> tuple[Item, ...]:
    """Part of a job is done: the rest and the days, the percentage and the last day's amount."""
    n, r = draw.integer(60, 900), draw.integer(4, 60)
    v, t, w = draw.pick(*WORK)
    d = draw.integer(5, n - r)
    (who,) = some_names(draw, 1)
    parts = (
        Part(f"{t} left", f"how many {t} are left|the {t} that are still to do|the rest", f"{n} - {d}"), Part(f"{w}s", f"how many {w}s it takes|the {w}s until it is done|the number of {w}s for the rest", f"math.ceil(({n} - {d}) / {r})"), Part("percent done", "how many percent are done|the percentage done so far|the share that is done in percent", f"round({d} / {n} * 100, 1)"), Part("percent left", "how many percent are left|the percentage still to do", f"round(({n} - {d}) / {n} * 100, 1)"), Part(f"{t} on the last {w}", f"how many {t} are done on the last {w}|the {t} of the last {w}", f"({n} - {d} - 1) % {r} + 1"), Part(f"{w}s for everything", f"how many {w}s all {n} would take|the {w}s for the whole at this pace", f"math.ceil({n} / {r})"),
    )  # fmt: skip
    facts = ("{d} of {n} {t} are {v}, {r} more follow each {w}", "I have {v} {d} of {n} {t} and do {r} a {w}", "{who} has {v} {d} of {n} {t}; the pace is {r} a {w}", "{n} {t} in all, {d} already {v}, {r} per {w}", "a job of {n} {t}: {d} are {v}, from now on {r} every {w}")  # fmt: skip
    return both(draw, parts, facts, STORIES, n=n, d=d, r=r, v=v, t=t, w=w, who=who)


@family("word problems", weight=2)
def two_of_seats(draw: Draw) -> tuple[Item, ...]:
    """How many buses and how many empty seats, full boxes and what is left over, the cost."""
    what, many, seats = draw.pick(*HOLDERS)
    n, each, price = filling(draw, many)
    parts = (
        Part(many, f"how many {many} are needed|the number of {many}|the {many} needed", f"math.ceil({n} / {each})"), Part(f"full {many}", f"how many {many} are completely full|the number of full {many}", f"{n} // {each}"), Part(f"{what} in the last one", f"how many {what} are in the last one|the number of {what} in the last one", f"({n} - 1) % {each} + 1"), Part("left free", "how many places stay free|the places left free in the last one|the number of free places", f"math.ceil({n} / {each}) * {each} - {n}"), Part("cost", f"the cost of all {many}|what the {many} cost together|the price of all {many}", f"math.ceil({n} / {each}) * {price}"), Part("cost of one", f"the cost divided by the {n} {what}|what it costs for each of the {n} {what}", f"round(math.ceil({n} / {each}) * {price} / {n}, 2)"),
    )  # fmt: skip
    facts = ("{n} {w}, {m} with {e} {s} at {p} each", "{n} {w} go into {m} of {e} {s}; one of the {m} costs {p}", "{m} hold {e} {s} and cost {p} apiece, there are {n} {w}", "we have {n} {w} and {m} for {e} each ({p} a piece)", "for {n} {w} I get {m} with {e} {s}, {p} for each")  # fmt: skip
    return both(draw, parts, facts, STORIES, n=n, e=each, w=what, m=many, s=seats, p=price)


@family("word problems", weight=1.5)
def two_of_tickets(draw: Draw) -> tuple[Item, ...]:
    """Tickets of two prices: the takings of each, the total, the mean price."""
    big, small = draw.pick(("adult", "child"), ("adult", "child"), ("front", "back"), ("evening", "day"), ("guest", "member"), ("full", "reduced"))  # fmt: skip
    p, q = sorted(draw.random.sample(range(3, 40), 2), reverse=True)
    a, b = draw.integer(5, 300), draw.integer(5, 300)
    parts = (
        Part("takings", "the takings|the total|how much money comes in|the whole sum", f"{a} * {p} + {b} * {q}"), Part(f"{big} takings", f"the takings from the {big} tickets|what the {big} tickets bring", f"{a} * {p}"), Part(f"{small} takings", f"the takings from the {small} tickets|what the {small} tickets bring", f"{b} * {q}"), Part("tickets", "the number of tickets|how many tickets were sold", f"{a} + {b}"), Part("mean price", "the mean price of a ticket|what a ticket costs on average", f"round(({a} * {p} + {b} * {q}) / ({a} + {b}), 2)"), Part(f"percent of {big} tickets", f"the share of {big} tickets in percent|how many percent of the tickets were {big} ones", f"round({a} / ({a} + {b}) * 100, 1)"), Part("rest of the takings", "what is left of the takings after a rent of 50|the takings minus 50 for the hall", f"{a} * {p} + {b} * {q} - 50"),
    )  # fmt: skip
    facts = ("{a} {x} tickets at {p} and {b} {y} tickets at {q} were sold", "{x} tickets {p}, {y} tickets {q}; sold {a} and {b}", "a show sells {a} {x} tickets for {p} each and {b} {y} tickets for {q} each", "{a} {x} tickets ({p}), {b} {y} tickets ({q})")  # fmt: skip
    return both(draw, parts, facts, STORIES, a=a, b=b, p=p, q=q, x=big, y=small)


@family("finance", weight=1.5)
def two_of_saving(draw: Draw) -> tuple[Item, ...]:
    """A goal, a start and so much a week: what is missing and the weeks; a year's savings."""
    a, n = draw.integer(5, 90), draw.integer(2, 40) * 10
    goal = n + a * draw.integer(3, 40) + draw.integer(0, a - 1)
    w, thing = (
        draw.pick("week", "month"),
        draw.pick("bike", "phone", "guitar", "trip", "laptop", "tent", "camera"),
    )
    year = 52 if w == "week" else 12
    parts = (
        Part("missing", "how much is missing|what is still missing|the sum that is missing", f"{goal} - {n}"), Part(f"{w}s", f"how many {w}s it takes|the {w}s until I have it|the number of {w}s", f"math.ceil(({goal} - {n}) / {a})"), Part("percent", "how many percent I have already|the percentage that I have so far", f"round({n} / {goal} * 100, 1)"), Part(f"after 5 {w}s", f"how much I have after 5 {w}s|the money after five {w}s", f"{n} + 5 * {a}"), Part("in a year", f"what I save in a year of {year} {w}s|the savings of {year} {w}s", f"{a} * {year}"), Part("left over", "what is left over when I buy it at last|the money left after buying it", f"{n} + math.ceil(({goal} - {n}) / {a}) * {a} - {goal}"),
    )  # fmt: skip
    facts = ("a {t} costs {g}, I have {n} and save {a} a {w}", "I want a {t} for {g}; {n} are saved, {a} more every {w}", "goal {g} for a {t}, {n} on the account, {a} per {w}", "{n} in the box, {a} a {w} comes in, the {t} is {g}")  # fmt: skip
    return both(draw, parts, facts, STORIES, g=goal, n=n, a=a, w=w, t=thing)


@family("word problems", weight=1.5)
def two_of_drive(draw: Draw) -> tuple[Item, ...]:
    """Distance, speed, consumption and price: hours, litres and cost."""
    d, v, u, k = (
        draw.integer(4, 90) * 10,
        draw.integer(4, 13) * 10,
        draw.integer(4, 12),
        draw.pick(1.4, 1.5, 1.65, 1.8, 2),
    )
    parts = (
        Part("hours", "how many hours it takes|the time in hours|the driving time in hours", f"round({d} / {v}, 2)"), Part("minutes", "the time in minutes|how many minutes it takes", f"round({d} / {v} * 60, 1)"), Part("litres", "how many litres are needed|the fuel in litres|the litres of fuel", f"round({d} * {u} / 100, 2)"), Part("cost", "the cost of the fuel|what the fuel costs|the price of the fuel", f"round({d} * {u} / 100 * {k}, 2)"), Part("cost there and back", "the fuel cost there and back|what the fuel costs both ways", f"round(2 * {d} * {u} / 100 * {k}, 2)"), Part("cost of one km", "the fuel cost of one km|what one km costs in fuel", f"round({u} / 100 * {k}, 3)"), Part("miles", "the distance in miles|how many miles it is", f"round({d} / 1.609344, 2)"),
    )  # fmt: skip
    facts = ("{d} km at {v} km/h, {u} l per 100 km, {k} a litre", "we drive {d} km with {v} km/h; the car uses {u} litres per 100 km and a litre costs {k}", "trip of {d} km, speed {v} km/h, consumption {u} l/100km, fuel {k} per litre", "the way is {d} km, I do {v} km/h and need {u} litres for 100 km at {k} each")  # fmt: skip
    return both(draw, parts, facts, STORIES, d=d, v=v, u=u, k=k)
