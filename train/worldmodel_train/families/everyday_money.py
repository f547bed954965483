"""Money and hours of everyday life, where one decisive word says which figure is wanted."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("finance", number=True, weight=1.5)
def tax_in_or_out(draw: Draw) -> tuple[Item, ...]:
    """Net, tax or gross of a price that is stated with or without tax."""
    rate, price = draw.pick(5, 7, 8, 10, 19, 20, 21, 25), draw.integer(12, 950)
    t, formula, answer = draw.pick(
        (("{p} without tax, {r}% VAT. what does the customer pay", "net price {p}, VAT {r}%: gross price", "add {r}% tax to {p}", "a quote says {p} plus {r}% VAT. what is the full amount", "total to pay for {p} before {r} percent tax", "how much is {p} once {r}% VAT is added"), f"{price} * (1 + {rate} / 100)", "With tax it is **{out}**."),
        (("{p} including {r}% VAT. what is the net price", "gross price {p}, VAT {r}%: net price", "take the {r}% tax out of {p}", "a receipt says {p}, {r}% VAT included. what is it without tax", "price before tax when {p} contains {r} percent tax", "how much is {p} once the included {r}% VAT is removed"), f"{price} / (1 + {rate} / 100)", "Without tax it is **{out}**."),
        (("{p} including {r}% VAT. how much of it is tax", "gross price {p}, VAT {r}%: the VAT in it", "how much tax is contained in {p} at {r}%", "a receipt says {p}, {r}% VAT included. what part goes to the state", "VAT amount inside {p} when the rate is {r} percent", "which sum of the {p} I paid was {r}% VAT"), f"{price} - {price} / (1 + {rate} / 100)", "The tax in it is **{out}**."),
        (("{p} without tax, {r}% VAT. how much tax is added", "net price {p}, VAT {r}%: only the VAT", "how much tax comes on top of {p} at {r}%", "a quote says {p} plus {r}% VAT. how much is the VAT alone", "VAT to be added to {p} when the rate is {r} percent"), f"{price} * {rate} / 100", "The tax is **{out}**."),
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(draw.phrase(*t, p=price, r=rate), code, answer, think=f"That is {formula}.")


@family("finance", number=True, weight=1.5)
def interest_or_balance(draw: Draw) -> tuple[Item, ...]:
    """The interest alone or the whole balance, simple or compound."""
    p, r, n = draw.integer(4, 180) * 50, draw.pick(2, 3, 4, 5, 6, 2.5, 3.5, 4.5), draw.integer(2, 12)  # fmt: skip
    t, formula, answer = draw.pick(
        (("{p} at {r}% simple interest for {n} years: the interest", "how much simple interest does {p} earn in {n} years at {r}% per annum", "simple interest on {p}, rate {r}%, time {n} years", "I lend {p} for {n} years at {r}% simple interest. what do I earn", "only the interest, please: {p}, {n} years, {r}% simple"), f"{p} * {r} / 100 * {n}", "The interest is **{out}**."),
        (("{p} at {r}% simple interest for {n} years: the final amount", "what does {p} grow to in {n} years at {r}% per annum simple interest", "amount due with simple interest on {p}, rate {r}%, time {n} years", "I lend {p} for {n} years at {r}% simple interest. what do I get back in total", "the whole balance, please: {p}, {n} years, {r}% simple"), f"{p} + {p} * {r} / 100 * {n}", "The final amount is **{out}**."),
        (("{p} at {r}% compounded yearly for {n} years: the interest", "how much interest does {p} earn in {n} years at {r}% compounded yearly", "compound interest earned on {p}, rate {r}%, time {n} years, yearly", "I save {p} for {n} years at {r}%, interest added every year. what do I earn", "only the interest, please: {p}, {n} years, {r}% compounded each year"), f"{p} * (1 + {r} / 100) ** {n} - {p}", "The interest is **{out}**."),
        (("{p} at {r}% compounded yearly for {n} years: the final amount", "what does {p} grow to in {n} years at {r}% compounded yearly", "balance with compound interest on {p}, rate {r}%, time {n} years, yearly", "I save {p} for {n} years at {r}%, interest added every year. what do I have then", "the whole balance, please: {p}, {n} years, {r}% compounded each year"), f"{p} * (1 + {r} / 100) ** {n}", "The balance is **{out}**."),
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(draw.phrase(*t, p=p, r=r, n=n), code, answer, think=f"That is {formula}.")


@family("finance", number=True, weight=1.2)
def instalments_or_extra(draw: Draw) -> tuple[Item, ...]:
    """A deposit and equal instalments: each instalment, the total paid, or what it costs more."""
    n, m, d = draw.pick(6, 10, 12, 18, 24, 36), draw.integer(15, 140), draw.integer(2, 30) * 10
    cash, price = n * m + d - draw.integer(5, 60), n * m + d
    t, formula, answer = draw.pick(
        (("{p} with a deposit of {d}, the rest in {n} equal instalments. how much is each", "price {p}, deposit {d}, {n} instalments: one instalment", "I pay {d} now and the rest of {p} over {n} months. what per month", "monthly rate for {p} after {d} down, {n} months without interest", "{n} equal payments after {d} down on {p}, each is"), f"({price} - {d}) / {n}", "Each instalment is **{out}**."),
        (("deposit {d} and {n} instalments of {m}. how much is paid in total", "{d} down, then {n} times {m}: the full price", "I pay {d} now and {m} a month for {n} months. what does it cost altogether", "total of {n} monthly payments of {m} and a deposit of {d}", "{n} payments of {m} after {d} down, all together"), f"{d} + {n} * {m}", "In total **{out}** is paid."),
        (("cash price {c}, or deposit {d} and {n} instalments of {m}. how much dearer is credit", "{c} now or {d} down and {n} times {m}: the difference", "I could pay {c} cash, or {d} now and {m} a month for {n} months. what do I save with cash", "extra cost of {n} monthly payments of {m} and a deposit of {d} against {c} cash", "{n} payments of {m} after {d} down instead of {c} at once, how much more"), f"{d} + {n} * {m} - {cash}", "The difference is **{out}**."),
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    prompt = draw.phrase(*t, p=price, d=d, n=n, m=m, c=cash)
    return ask(prompt, code, answer, think=f"That is {formula}.")


@family("finance", number=True)
def break_even_pieces(draw: Draw) -> tuple[Item, ...]:
    """How many pieces must be sold until the fixed costs are paid."""
    cost, more, fixed = draw.integer(1, 9), draw.integer(1, 12), draw.integer(20, 900)
    price = cost + more
    prompt = draw.phrase(
        "making a candle takes {c} of wax and brings {p}. how many candles pay the {f} for the table", "fixed costs {f}, price {p}, cost per piece {c}: break even point in pieces", "break even: {f} rent, {c} to make, {p} selling price", "how many do I have to sell at {p} so that {f} fixed costs are covered, if each costs {c}", "each one costs {c} to make and sells for {p}. renting the room costs {f}. when am I out of the red, in pieces", "selling price {p}, unit cost {c}, overhead {f}. smallest number sold without a loss", "number of units to cover {f} with unit price {p} and unit cost {c}", "please tell me how many cakes pay for a market stall of {f} when a cake costs {c} and brings {p}", "a machine costs {f}. every cup brings {p} and costs {c}. after how many cups is it paid", "{f} up front, then {c} per shirt. shirts go for {p}. how many shirts until I lose nothing", "we spent {f} on setup. per item: {c} out, {p} in. items needed to get even", "at least how many tickets at {p} must go if the hall costs {f} and every guest costs us {c}",
        p=price, c=cost, f=fixed,
    )  # fmt: skip
    code = f"import math\n\nresult = math.ceil({fixed} / ({price} - {cost}))\nprint(result)"
    return ask(prompt, code, "It takes **{out}** pieces.", think=f"Each brings {price} - {cost} towards {fixed}.")  # fmt: skip
