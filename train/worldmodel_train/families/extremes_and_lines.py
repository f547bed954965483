"""Conversations about the largest of some numbers and where it is, and about the lines of an order."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.data import listed
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.talks import said

Turn = tuple[tuple[str, ...], str, str, str]
"""Wordings; code; answer; think."""


@family("conversation", weight=2)
def chat_extremes(draw: Draw) -> tuple[Item, ...]:
    """The largest or smallest of typed numbers; which one it was, the next one, how far ahead."""
    values = draw.random.sample(range(2, draw.pick(60, 100, 900)), draw.integer(5, 8))
    first, far, up = draw.pick(("largest", "smallest", True), ("smallest", "largest", False), ("largest", "smallest", True))  # fmt: skip
    f, g = ("max", "min") if up else ("min", "max")
    told = listed(list(values), draw)
    if up:
        prompt = draw.phrase(
            "largest of {v}", "max of {v}", "which is the biggest of {v}", "{v}: what is the maximum", "{v}. highest number?", "the highest of {v} please", "find the largest number: {v}", "what is the largest of {v}", "biggest one in {v}", "from {v} pick the largest", "scores {v}, best one?", "{v}, greatest", "my values are {v}. maximum",
            v=told)  # fmt: skip
    else:
        prompt = draw.phrase(
            "smallest of {v}", "min of {v}", "which is the lowest of {v}", "{v}: what is the minimum", "{v}. lowest number?", "the lowest of {v} please", "find the smallest number: {v}", "what is the smallest of {v}", "least one in {v}", "from {v} pick the smallest", "scores {v}, worst one?", "{v}, the least", "my values are {v}. minimum",
            v=told)  # fmt: skip
    items: list[Item] = [then(prompt, f"values = {values}\nresult = {f}(values)\nprint(result)", f"The {first} is **{{out}}**.", f"{f} of the values.")]  # fmt: skip
    order = "sorted(values, reverse=True)" if up else "sorted(values)"
    turns: tuple[Turn, ...] = (
        (("what is its place in the list, the first one being 1", "which one was it", "at which position", "which place in the list is that", "what number in the row is it", "which of them was it, first, second and so on", "~where is it", "its position please", "the position of it, first is 1", "on which place does it stand", "which measurement was that, by number"), f"print(values.index({f}(values)) + 1)", "It is number **{out}** in the list.", f"index of the {first}, plus 1."),
        (("the second {x} then", "~the second {x}", "which one is second {x}", "second {x}?", "and the next one after it", "what comes right after it by size", "number two by size", "the one after that in size", "runner-up?", "who is second then"), f"print({order}[1])", f"The second {first} is **{{out}}**.", f"Sort; index 1 with the {first} in front."),
        (("how far from the second", "gap to the second one", "difference to the next one by size", "how much is between it and the second", "distance to the runner-up", "how far ahead of number two is it", "first and second, how far apart"), f"print(abs({order}[0] - {order}[1]))", "It is **{out}**.", "The first two of the sorted list."),
        (("the {x} three", "{x} three please", "~the three {x}", "top 3 of that kind", "the three {x} ones", "three {x}"), f"print({order}[:3])", f"The three {first} are **{{out}}**.", "The first three of the sorted list."),
        (("~the {o}", "{o}?", "the {o} one too", "what about the {o}", "and at the other end", "the other extreme"), f"print({g}(values))", f"The {far} is **{{out}}**.", f"{g} of the values."),
        (("how far is it from the {o}", "distance to the {o}", "difference to the {o}", "it and the {o}, how far apart", "gap between {x} and {o}", "{x} to {o}: difference"), "print(max(values) - min(values))", "It is **{out}**.", "max minus min."),
        (("take it out, what is the {x} then", "remove it, {x} now?", "without it, the {x} is", "if that one is an error, what is the {x}", "leave it out and tell me the {x}", "the {x} without that one"), f"rest = [v for v in values if v != {f}(values)]\nprint({f}(rest))", f"Then the {first} is **{{out}}**.", f"All but it, then {f}."),
        (("how far is it from the average", "distance of it to the mean", "it compared to the mean, difference", "how much does it differ from the average", "how far off the mean is it"), "print(round(abs(result - sum(values) / len(values)), 2))", "It is **{out}** from the mean.", "result and the mean."),
        (("which number stands right before it", "the one before it in the list", "what came just before it", "its left neighbour", "the value before that one"), f"i = values.index({f}(values))\nprint(values[i - 1] if i else 'none')", "Before it: **{out}**.", "The index of it, less one."),
        (("which number stands right after it", "the one after it in the list", "what came just after it", "its right neighbour", "the value following that one in the list"), f"i = values.index({f}(values))\nprint(values[i + 1] if i + 1 < len(values) else 'none')", "After it: **{out}**.", "The index of it, plus one."),
        (("what percentage of the total is it", "its share of the sum in percent", "how many percent of all is that", "in percent of the total", "it over the sum, in percent"), "print(round(result / sum(values) * 100, 1))", "It is **{out}%**.", "result over the sum."),
        (("half of it", "what is half of that", "~half of it", "divide it by 2", "and half that number"), "print(result / 2)", "Half of it is **{out}**.", "result over 2."),
        (("which ones are more than half of it", "those above half of it", "all that are over half of that", "numbers bigger than half of it"), f"print([v for v in values if v > {f}(values) / 2])", "They are **{out}**.", "Keep v above half of it."),
        (("sort them, that one first", "all of them in order, starting with it", "the whole list sorted with it in front", "rank them all from that end"), f"print({order})", "In order: **{out}**.", f"Sort, the {first} in front."),
    )  # fmt: skip
    fill = {"x": first, "o": far}
    chosen = dict.fromkeys(draw.random.sample((turns[0], *turns), draw.pick(1, 2, 2, 3)))
    for wordings, code, answer, think in sorted(chosen, key=lambda t: "rest =" in t[1]):
        items.append(then(said(draw, wordings, **fill), code, answer, think))
    return tuple(items)


@family("conversation", weight=2.5)
def chat_order_lines(draw: Draw) -> tuple[Item, ...]:
    """An order of several lines, so many at a price; the total, one line, another number, change."""
    pool = "apples buns pens eggs candles cups plates lemons cookies notebooks tickets towels lamps chairs mugs bulbs spoons melons bottles cards".split()  # fmt: skip
    names = draw.random.sample(pool, draw.integer(3, 4))
    new = draw.pick(*(n for n in pool if n not in names))
    order = {n: (draw.integer(2, 12), draw.pick(draw.integer(1, 30), tidy(draw.integer(1, 60) / 4), tidy(draw.integer(2, 90) / 10))) for n in names}  # fmt: skip
    say = draw.pick("{n} {k} at {p} each", "{n} {k} at {p}", "{n} x {k} {p}", "{k}: {n} x {p}", "{k} {n} pieces {p} each", "{n} {k} for {p} apiece", "{n} {k} ({p} each)")  # fmt: skip
    told = draw.pick(", ", ", ", "; ", "\n").join(say.format(n=n, k=k, p=p) for k, (n, p) in order.items())  # fmt: skip
    a, b = draw.random.sample(names, 2)
    m = draw.pick(*(x for x in range(1, 15) if x != order[a][0]))
    c, q, d = draw.integer(2, 9), tidy(draw.integer(2, 40) / 2), draw.pick(5, 10, 15, 20, 25)
    money = sum(n * p for n, p in order.values())
    note = next(x for x in (50, 100, 200, 500, 1000, 2000) if x > money)
    total = "total = round(sum(n * p for n, p in order.values()), 2)\nprint(total)"
    items: list[Item] = [then(draw.phrase(
        "{t}. total", "order: {t}. total price", "I buy {t}. what do I pay", "{t}, how much is that", "bill for {t}", "invoice: {t}. sum", "what does it cost: {t}", "what is the total of {t}", "{t} -- amount to pay?", "my shopping: {t}. how much in all", "please add up {t}", "a customer takes {t}. what is the bill", "{t}. what does everything cost", "price of {t} together",
        t=told), f"order = {order}\n{total}", "The total is **{out}**.", "Number times price of every line, added.")]  # fmt: skip
    turns: tuple[Turn, ...] = (
        (("how much are the {a} alone", "only the {a}", "~the {a}", "what do the {a} cost", "price of all the {a}", "just the {a}, how much", "the line of {a}", "the {a} together"), f"n, p = order[{a!r}]\nprint(round(n * p, 2))", f"The {a} cost **{{out}}**.", f"Number times price of {a}."),
        (("what if I take {m} {a}", "{m} {a} instead", "~with {m} {a}", "make it {m} {a}, new total", "change the {a} to {m}", "{m} {a}, total?", "I need {m} {a} after all", "not {n} but {m} {a}", "if it were {m} {a}", "sorry, {m} {a}"), f"order[{a!r}] = ({m}, {order[a][1]})\n{total}", "The total is **{out}**.", f"{m} of {a}; then the total."),
        (("without the {a}", "~without {a}", "leave out the {a}, total", "no {a}", "cancel the {a}", "total if I leave the {a}", "I don't want the {a}, what is it then", "drop the {a}"), f"order.pop({a!r})\n{total}", "The total is **{out}**.", f"Take {a} out; then the total."),
        (("also {c} {x} at {q} each, new total", "and {c} {x} for {q} each", "add {c} {x} at {q}", "plus {c} {x}, {q} apiece", "I also take {c} {x} at {q} each", "I forgot {c} {x} at {q}, total now", "{c} {x} at {q} as well"), f"order[{new!r}] = ({c}, {q})\n{total}", "The total is **{out}**.", f"{new} is new; then the total."),
        (("what do I get back from {h}", "change from {h}", "I pay with {h}, change?", "what is the change for {h}", "I give {h}", "how much back from {h}", "paying with a {h}, what do I get back", "out of {h}, how much change"), f"print(round({note} - total, 2))", "You get **{out}** back.", f"{note} less the total."),
        (("with {d}% off", "~{d}% discount", "minus {d} percent", "there is {d}% off, what do I pay", "less {d}%", "{d}% off everything", "I have a {d}% coupon", "what is it with {d}% discount"), f"print(round(total * (1 - {d} / 100), 2))", "It is **{out}**.", f"The total less {d} percent."),
        (("how much is {d}% of it", "what do I save with {d}% off", "how much is a discount of {d}% in money", "{d}% of the total is how much", "the {d}% alone"), f"print(round(total * {d} / 100, 2))", "It is **{out}**.", f"{d} percent of the total."),
        (("plus {d}% tax", "with {d}% tax on top", "add {d}% VAT", "~with {d} percent tax", "{d}% tax comes on it", "including {d}% tax"), f"print(round(total * (1 + {d} / 100), 2))", "With it **{out}**.", f"{d} percent more."),
        (("how many pieces is that", "number of pieces in all", "how many things do I buy", "count all the pieces", "how many items altogether", "total number of pieces"), "print(sum(n for n, p in order.values()))", "**{out}** pieces.", "The numbers added."),
        (("which line costs most", "what is the most expensive line", "which of them costs most in all", "for what do I pay most", "the biggest line"), "print(max(order, key=lambda k: order[k][0] * order[k][1]))", "It is **{out}**.", "max by number times price."),
        (("which line costs least", "what is the cheapest line", "which of them costs least in all", "for what do I pay least", "the smallest line"), "print(min(order, key=lambda k: order[k][0] * order[k][1]))", "It is **{out}**.", "min by number times price."),
        (("how many different things", "number of lines", "how many lines are there", "how many kinds do I buy", "different items, how many"), "print(len(order))", "**{out}** lines.", "len of the order."),
        (("how much for {c} people each", "split it {c} ways", "each of {c} pays", "shared by {c} people", "we are {c}, per person"), f"print(round(total / {c}, 2))", "Each pays **{out}**.", f"The total over {c}."),
        (("what does one of the {a} cost", "price of a single one of the {a}", "unit price of the {a}", "the {a} are how much apiece", "what was the price per piece for {a}"), f"print(order[{a!r}][1])", "One costs **{out}**.", f"The price of {a}."),
        (("how many {a} was it", "how many {a} did I order", "number of {a}", "the {a}, how many pieces", "how many of the {a}"), f"print(order[{a!r}][0])", "It is **{out}**.", f"The number of {a}."),
        (("three times that order", "the same order three times", "total for three such orders", "if I order all of it three times", "times three"), "print(round(3 * total, 2))", "It is **{out}**.", "Three times the total."),
        (("{a} and {b} together", "only the {a} and the {b}", "the {a} plus the {b}", "sum of the lines of {a} and {b}", "how much are {a} and {b}"), f"print(round(sum(n * p for n, p in (order[{a!r}], order[{b!r}])), 2))", "Together **{out}**.", f"The lines of {a} and {b}."),
    )  # fmt: skip
    fill = {"a": a, "b": b, "m": m, "n": order[a][0], "c": c, "x": new, "q": q, "h": note, "d": d}
    changed = gone = False
    for wordings, code, answer, think in draw.random.sample(turns, draw.pick(1, 2, 2, 3)):
        if (gone and repr(a) in code) or (changed and "- total" in code):
            continue
        changed, gone = changed or "total = " in code, gone or "pop" in code
        items.append(then(said(draw, wordings, **fill), code, answer, think))
    return tuple(items)
