"""More money: interest by the month, loans in months, present value, shares, growth, exchange."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import percentage, price, shown
from worldmodel_train.families.numerals import rounded_to
from worldmodel_train.families.percentages import decimals
from worldmodel_train.families.word_problems import COINS, PEOPLE

RATES = (1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.1, 5.5, 6, 6.5, 7, 7.2, 8, 9, 9.5, 10, 12)


def sum_said(draw: Draw, low: int, high: int, coin: str = "") -> tuple[int, str]:
    """A mostly round sum of money, and as people write it."""
    value = draw.integer(low, high)
    digits = len(str(value))
    value = max(low, round(value, draw.pick(0, 2 - digits, 2 - digits, 3 - digits)))
    return value, (coin or draw.pick(*COINS)).format(shown(value, draw))


@family("finance", number=True)
def interest_per_period(draw: Draw) -> tuple[Item, ...]:
    """Compound interest that is added monthly, quarterly, daily ..."""
    start, said = sum_said(draw, 100, 60000)
    rate, years = draw.pick(*RATES), draw.integer(1, 30)
    times, word = draw.pick((12, "monthly"), (12, "monthly"), (4, "quarterly"), (2, "half-yearly"), (2, "semiannually"), (365, "daily"), (52, "weekly"), (12, "every month"))  # fmt: skip
    values = {"s": said, "r": percentage(rate, draw), "y": f"{years} year{'s' if years > 1 else ''}", "w": word, "who": draw.pick(*PEOPLE)}  # fmt: skip
    prompt = draw.phrase(
        "{s} at {r} [interest|a year|annual interest|] compounded {w} for {y}[, what do I end up with|. how much is it|]",
        "I [put|invest|deposit] {s} at {r} compounded {w}. [how much is it after {y}|what do I have in {y}|value after {y}]",
        "<find> the [final amount|future value|balance] of {s} after {y} at {r} compounded {w}",
        "what will {s} [grow to|become|be worth] in {y} at {r} compounded {w}",
        "[principal|deposit] {s}, rate {r}, compounded {w}, {y}",
        "[a bank|a savings account] pays {r} a year, compounded {w}. what [is|becomes of|happens to] {s} after {y}",
        "compound interest, {w}: {s}, {r}, {y}",
        "{who} saves {s} for {y} with {r} interest added {w}. [final balance|how much in the end]",
        "if interest of {r} a year is [added|credited|paid] {w}, how much are {s} after {y}",
        "{y} at {r} compounded {w} on {s}[: end value|, how much|]",
        **values,
    )
    code = f"result = round({start} * (1 + {rate} / 100 / {times}) ** ({times} * {years}), 2)\nprint(result)"
    think = f"{rate}% a year in {times} parts, {times} * {years} times, from {start}."
    return ask(prompt, code, "It grows to **{out}**.", think=think)


@family("finance", number=True)
def effective_rate(draw: Draw) -> tuple[Item, ...]:
    rate = draw.pick(*RATES, 15, 18, 19.9, 24)
    times, word = draw.pick((12, "monthly"), (12, "monthly"), (4, "quarterly"), (2, "half-yearly"), (365, "daily"), (52, "weekly"))  # fmt: skip
    rounded, places = decimals(draw)
    prompt = draw.phrase(
        "[what is the |]effective [yearly |annual |]rate of [a nominal|nominally] {p}, with {w} compounding{r}",
        "[EAR|APY|effective yield] [of|for] {p} compounded {w}{r}",
        "nominal rate {p}, compounded {w}[, effective rate|: what is it effectively per year|. effective annual rate]{r}",
        "<find> the effective [interest rate|annual rate|yearly rate] of {p} compounded {w}{r}",
        "convert a nominal {p} compounded {w} to an effective [annual |]rate{r}",
        "[a card|my bank|a loan] charges {p} a year, compounded {w}. what is the true yearly rate{r}",
        "what [yearly|annual] rate is {p} [really|effectively] when it is compounded {w}{r}",
        "how much is {p} a year in effect with {w} compounding{r}",
        p=percentage(rate, draw), w=word, r=rounded,
    )  # fmt: skip
    formula = f"((1 + {rate} / 100 / {times}) ** {times} - 1) * 100"
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"{rate}% in {times} parts, compounded over a year, {places} places."
    return ask(prompt, code, "The effective rate is **{out}%**.", think=think)


@family("finance", number=True)
def years_to_multiply(draw: Draw) -> tuple[Item, ...]:
    """How long until money doubles, triples, or reaches a sum."""
    rate = draw.pick(*RATES)
    rounded, places = decimals(draw)
    p = percentage(rate, draw)
    if draw.chance(0.65):
        times, said, does = draw.pick((2, "double", "doubled"), (2, "double", "doubled"), (2, "double", "twice as much"), (3, "triple", "tripled"), (4, "quadruple", "four times as much"))  # fmt: skip
        prompt = draw.phrase(
            "how [long|many years] [does it take |]to {d} [a deposit|an investment|my savings] at {p} [per year|a year|interest|growth]{r}",
            "how [long|many years] until [my money|my savings|an investment|the population|the debt] [has {v}|is {v}] at {p} [a year|growth|yearly]{r}"
            if does != "twice as much" and does != "four times as much"
            else "how [long|many years] until [my savings are|the debt is|the sum is] {v} at {p} [a year|yearly]{r}",
            "[years|time] to {d} at {p}{r}",
            "when does [my money|money|a deposit|a fund] {d} at {p} [a year|interest]{r}",
            "<find> the [number of years|years|time] to {d} at {p} [a year|interest|growth]{r}",
            "something grows {p} a year. [how many years|how long|in how many years] to {d}{r}",
            "at {p} [a year|annually|interest], after how many years [will|does] it {d}{r}",
            "{d}[ing|] time at {p} growth{r}" if said == "double" else "{d} at {p}: how many years{r}",
            p=p, d=said, v=does, r=rounded,
        )  # fmt: skip
        formula, think = (
            f"math.log({times}) / math.log(1 + {rate} / 100)",
            f"The logarithm of {times}",
        )
    else:
        coin = draw.pick(*COINS)
        start, said_start = sum_said(draw, 200, 20000, coin)
        goal = round(start * draw.random.uniform(1.2, 4))
        goal_said = coin.format(shown(goal, draw))
        prompt = draw.phrase(
            "how [long|many years] until {s} grows to {g} at {p} [a year|interest]{r}",
            "[years|time] for {s} to become {g} at {p}{r}",
            "when [do|does] {s} reach {g} with {p} [interest|a year|growth]{r}",
            "<find> the [years|number of years] it takes {s} to reach {g} at {p}{r}",
            "I have {s} at {p} a year. [how long|how many years] until {g}{r}",
            "{s} to {g} at {p} compounded [yearly|annually], how many years{r}",
            s=said_start, g=goal_said, p=p, r=rounded,
        )  # fmt: skip
        formula, think = f"math.log({goal} / {start}) / math.log(1 + {rate} / 100)", f"The logarithm of {goal} / {start}"  # fmt: skip
    code = f"import math\nresult = {rounded_to(formula, places)}\nprint(result)"
    return ask(prompt, code, "It takes **{out}** years.", think=f"{think} over that of 1 + {rate} / 100, {places} places.")  # fmt: skip


@family("finance", number=True)
def present_value(draw: Draw) -> tuple[Item, ...]:
    """What a later sum is worth today: or what to put away for it."""
    goal, said = sum_said(draw, 500, 200000)
    rate, years = draw.pick(*RATES), draw.integer(1, 30)
    y = f"{years} year{'s' if years > 1 else ''}"
    prompt = draw.phrase(
        "[PV|present value|value today] of {s} [due|paid out|that comes] in {y}, [interest|discounting|return] {p}",
        "<find> the present value of {s} in {y} at {p}",
        "what is {s} in {y} worth today [at|with] [a discount rate of |]{p}",
        "how much must I [invest|put away|deposit] [now|today] to have {s} in {y} at {p} [a year|interest]",
        "I need {s} in {y}. [what do I have to deposit today|how much now] at {p} [compound interest|a year]",
        "[discount|PV of] {s}, {y}, {p}",
        "discount {s} over {y} at {p}",
        "somebody owes me {s} in {y}. at {p} a year, what is that worth [now|today]",
        "[starting sum|initial deposit|amount today] needed for {s} after {y} with {p} interest",
        "in {y} I get {s}. discounted at {p}, [how much is it today|present value]",
        s=said, y=y, p=percentage(rate, draw),
    )  # fmt: skip
    code = f"result = round({goal} / (1 + {rate} / 100) ** {years}, 2)\nprint(result)"
    think = f"Divide {goal} by 1 plus {rate} / 100 for each of {years} years."
    return ask(prompt, code, "Today that is **{out}**.", think=think)


@family("finance", number=True)
def net_present_value(draw: Draw) -> tuple[Item, ...]:
    count, rate = draw.integer(2, 5), draw.pick(3, 4, 5, 6, 7, 8, 9, 10, 12, 15)
    unit = draw.pick(10, 50, 100, 1000)
    flows = [draw.integer(2, 60) * unit for _ in range(count)]
    cost = round(sum(flows) * draw.random.uniform(0.5, 1.1) / unit) * unit or unit
    listed = ", ".join(map(str, flows))
    listed = listed if draw.chance(0.5) else f"{', '.join(map(str, flows[:-1]))} and {flows[-1]}"
    prompt = draw.phrase(
        "[npv|net present value] with {p}: pay {c} [today|at the start], then [get|earn] {f}[ year after year| at the year ends|]",
        "<find> the [NPV|net present value] of -{c}, {f} at {p}",
        "[NPV|net present value][:| of] invest {c}, [get back|receive] {f} [in the following years|year by year], [rate|discount rate] {p}",
        "[a project|a machine|an investment] costs {c} [today|now] and [brings|returns|pays] {f} in the next {n} years. [NPV|net present value] at {p}",
        "cash flows -{c}, {f}. [discount rate|rate] {p}. [what is the npv|net present value]",
        "is it worth it: pay {c}, get {f} at the end of each year, {p} discount rate. npv",
        "initial cost {c}, yearly [income|returns|inflows] {f}, rate {p}: npv",
        "at a discount rate of {p}, what is the net present value of paying {c} and getting {f}",
        p=percentage(rate, draw), c=cost, f=listed, n=count,
    )  # fmt: skip
    code = (
        f"flows = {[-cost, *flows]}\n"
        f"result = round(sum(f / (1 + {rate} / 100) ** n for n, f in enumerate(flows)), 2)\nprint(result)"
    )
    think = f"Discount the flows {-cost}, {', '.join(map(str, flows))} at {rate}%, year by year."
    return ask(prompt, code, "The net present value is **{out}**.", think=think)


@family("finance", number=True)
def yearly_growth(draw: Draw) -> tuple[Item, ...]:
    """The compound annual growth rate."""
    coin = draw.pick(*COINS)
    start, said = sum_said(draw, 100, 90000, coin)
    years = draw.integer(2, 15)
    end = max(start + 1, round(start * draw.random.uniform(1.1, 4)))
    rounded, places = decimals(draw)
    prompt = draw.phrase(
        "[what is the |]CAGR from {a} to {b} [in|over] {y} years{r}",
        "<find> the [compound annual growth rate|CAGR|average yearly growth] from {a} to {b} [in|over] {y} years{r}",
        "{a} [grew|went|rose] to {b} in {y} years. [what is the yearly growth|annual growth rate|growth per year in percent]{r}",
        "[revenue|sales|my fund|the population|my savings] went from {a} to {b} in {y} years, [CAGR|what yearly rate is that|average annual growth]{r}",
        "what [yearly|annual] [interest|return|growth] turns {a} into {b} in {y} years{r}",
        "[CAGR|annualised return|yearly growth]: {a} to {b}, {y} years{r}",
        "by how many percent a year did {a} grow to reach {b} after {y} years{r}",
        "which interest rate makes {b} out of {a} in {y} years{r}",
        "I [invested|put in] {a} and have {b} after {y} years. [annual return in percent|what rate per year]{r}",
        a=said, b=coin.format(shown(end, draw)), y=years, r=rounded,
    )  # fmt: skip
    formula = f"(({end} / {start}) ** (1 / {years}) - 1) * 100"
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"The root of degree {years} of {end} / {start}, minus 1, in percent, {places} places."
    return ask(prompt, code, "The growth per year is **{out}%**.", think=think)


@family("finance", weight=1.2)
def loan_in_months(draw: Draw) -> tuple[Item, ...]:
    """The payment of a loan whose term is in months, mostly with the interest in total."""
    loan, said = sum_said(draw, 1000, 60000)
    rate, months = draw.pick(*RATES), draw.pick(12, 18, 24, 30, 36, 36, 48, 48, 60, 60, 72, 84)
    kind = draw.pick("car loan", "loan", "personal loan", "bank loan", "student loan", "bike loan")
    both = draw.chance(0.6)
    values = {"k": kind, "s": said, "m": f"{months} months", "p": percentage(rate, draw), "who": draw.pick(*PEOPLE)}  # fmt: skip
    if both:
        prompt = draw.phrase(
            "a {k} of {s} [for|with a term of] {m} at {p} [APR|a year|annual interest]: [monthly payment and interest in total|how much per month and how much interest in all]",
            "I [borrow|take out|finance] {s} for {m} at {p}. [what do I pay each month and how much interest in total|monthly rate and interest altogether]",
            "<find> the monthly payment and the total interest [of|on] a {k} of {s}, {m}, {p}",
            "{s}, {m}, {p} APR: payment and total interest",
            "{who} takes a {k} of {s}, {p}, {m}. how high is the instalment, and how much interest is paid [overall|in the end]",
            "a {s} {k} runs {m} at {p}. [payment per month, and interest overall|what is the installment and what does the loan cost]",
            **values,
        )
        code = (
            f"rate = {rate} / 100 / 12\npayment = round({loan} * rate / (1 - (1 + rate) ** -{months}), 2)\n"
            f"print(payment, 'and', round(payment * {months} - {loan}, 2))"
        )
        think = f"The annuity formula: loan {loan}, {rate}% a year by month, {months} months; then the interest."
        return ask(prompt, code, "Monthly payment and total interest: **{out}**.", think=think)
    prompt = draw.phrase(
        "{k} [of |]{s} over {m} at {p} [APR|a year|], [monthly payment|what is the payment|how much a month]",
        "I [borrow|take out|finance] {s} for {m} at {p}. [what do I pay each month|monthly payment]",
        "<find> the monthly payment of a {k} of {s}, {m}, {p}",
        "{s}, {m}, {p} APR: [monthly payment|payment|EMI]",
        "what [is|would be] the [instalment|installment|monthly rate] for {s} over {m} at {p} [interest|a year]",
        "pay off {s} in {m} with {p} [interest|APR]: how much per month",
        **values,
    )
    code = (
        f"rate = {rate} / 100 / 12\npayment = round({loan} * rate / (1 - (1 + rate) ** -{months}), 2)\n"
        "print(payment)"
    )
    think = f"The annuity formula: loan {loan}, {rate}% a year by month, {months} months."
    return ask(prompt, code, "The monthly payment is **{out}**.", think=think)


@family("finance", number=True)
def share_profit(draw: Draw) -> tuple[Item, ...]:
    """Bought and sold: shares or goods, with fees."""
    n, bought, sold = draw.integer(2, 400), price(draw, 2, 120), price(draw, 2, 150)
    fee, coin = draw.pick("0", price(draw, 2, 30), price(draw, 5, 40)), draw.pick(*COINS)
    thing, where = draw.pick(("shares", "broker"), ("shares", "broker"), ("stocks", "bank"), ("shirts", "market"), ("mugs", "fair"), ("old books", "platform"), ("coins", "dealer"), ("phones", "marketplace"))  # fmt: skip
    values = {"n": n, "t": thing, "a": coin.format(bought), "b": coin.format(sold), "f": coin.format(fee), "w": where, "who": draw.pick(*PEOPLE)}  # fmt: skip
    if fee != "0":
        prompt = draw.phrase(
            "I [got|purchased|picked up] {n} {t} for {a} each and [later |]sold [all of them|them] for {b} each; [{f} went to the {w}|{w} fees were {f}|the costs were {f}]. [how much did I make|what did I earn|gain]",
            "{n} {t} bought at {a} and sold at {b}, fees {f} in total. [profit|gain or loss|what is left]",
            "{who} buys {n} {t} for {a} each, sells them for {b} each and pays the {w} {f}. [profit|how much is the profit]",
            "<find> the profit: {n} {t}, bought {a}, sold {b}, costs {f}",
            "what do I [earn|make] [by |]buying {n} {t} at {a} and selling at {b} with {f} fees",
            "profit after fees of {f}: {n} {t}, {a} to {b}",
            **values,
        )
        formula = f"{n} * ({sold} - {bought}) - {fee}"
    else:
        prompt = draw.phrase(
            "[bought|I bought] {n} {t} at {a}[ each|], sold [them |]at {b}. [profit|how much did I make|what is my profit]",
            "{n} {t} bought at {a} and sold at {b}. [profit|gain or loss|what did I make]",
            "{who} buys {n} {t} for {a} each and sells them for {b} each. [profit|how much is the profit]",
            "<find> the profit [on|of] {n} {t}, bought at {a}, sold at {b}",
            "what do I [earn|make] [by |]buying {n} {t} at {a} and selling at {b}",
            "profit: {n} {t}, {a} to {b}",
            **values,
        )
        formula = f"{n} * ({sold} - {bought})"
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "The profit is **{out}**.", think=f"That is {formula}.")


@family("finance", number=True)
def exchange_with_fee(draw: Draw) -> tuple[Item, ...]:
    amount, rate = draw.pick(draw.integer(20, 900), draw.integer(2, 80) * 50), draw.pick(round(draw.random.uniform(0.6, 1.6), 4), round(draw.random.uniform(0.6, 1.6), 2), round(draw.random.uniform(5, 160), 1))  # fmt: skip
    a, b = draw.random.sample(("euros", "dollars", "pounds", "francs", "yen", "kronor", "pesos", "zloty"), 2)  # fmt: skip
    fee = draw.pick(0.5, 1, 1.5, 2, 2.5, 3, 4, 5)
    values = {"n": amount, "a": a, "b": b, "r": rate, "p": percentage(fee, draw), "who": draw.pick(*PEOPLE)}  # fmt: skip
    prompt = draw.phrase(
        "[swap|turn|change] {n} {a} [for|into] {b} at {r}; [commission|the fee|the desk keeps] {p}. [how many {b} are paid out|how many {b} do I get]",
        "{n} {a} to {b} at {r} with {p} [fee|commission|charge]",
        "{who} changes {n} {a} at {r} {b} each and pays {p} commission. how many {b} [are left|is that]",
        "how many {b} for {n} {a} at {r} [after|minus|less] {p} [fee|commission]",
        "<find> how many {b} I get for {n} {a}: rate {r}, fee {p}",
        "the rate is {r} {b} per {a}, the exchange office takes {p}. I give {n} {a}. [what comes out|how many {b}]",
        "rate {r}, fee {p}, {n} {a}: how many {b}",
        "at the airport they give {r} {b} for one of my {a} and keep {p}. what do I get for {n}",
        **values,
    )
    code = f"result = round({amount} * {rate} * (1 - {fee} / 100), 2)\nprint(result)"
    think = f"{amount} times {rate}, and {fee}% less."
    return ask(prompt, code, f"You get **{{out}}** {b}.", think=think)


@family("finance", weight=1.2)
def share_by_weights(draw: Draw) -> tuple[Item, ...]:
    """A cost shared by room size, hours, investment ..."""
    count = draw.pick(2, 3, 3, 4)
    weights = [draw.integer(2, 40) for _ in range(count)]
    total = draw.pick(sum(weights) * draw.integer(2, 60), draw.integer(10, 400) * 10)
    coin = draw.pick(*COINS)
    listed = ", ".join(map(str, weights[:-1])) + f" and {weights[-1]}"
    people, what, measure = draw.pick(
        ("flatmates", "rent", "room size {w} sqm"), ("roommates", "the heating bill", "floor space {w} m2"), ("partners", "a profit", "investment {w} thousand"),
        ("friends", "the petrol", "km driven {w}"), ("workers", "a bonus", "hours worked {w}"), ("neighbors", "the water bill", "use of {w} cubic meters"),
        ("families", "the cabin cost", "nights {w}"), ("children", "the prize money", "points {w}"), ("departments", "the budget", "staff numbers {w}"),
        ("farmers", "the harvest income", "acres {w}"),
    )  # fmt: skip
    measure = measure.format(w=listed)
    prompt = draw.phrase(
        "{n} {p} share {x} of {t} by {m}. [how much for each|what is each share|who gets what]",
        "split {t} [between|among] {n} {p} by {m}",
        "{t} of {x} [is|has to be] [split|divided|shared] by {m}. [shares|how much each|what does everyone have]",
        "<find> the shares of {t} by {m}",
        "divide {t} in the ratio {q}",
        "[share|split] {t} in the proportion {q}",
        "{x}: {t}, {n} {p}, {m}. [fair shares|each one's part]",
        "how do {n} {p} split {x} of {t} fairly by {m}",
        "{t} in parts of {q}, how much is each part",
        n={2: "two", 3: "three", 4: "four"}[count], p=people, x=what, t=coin.format(shown(total, draw)), m=measure,
        q=draw.pick(":", " : ", " to ").join(map(str, weights)),
    )  # fmt: skip
    code = f"parts = {weights}\nprint([round({total} * p / sum(parts), 2) for p in parts])"
    think = f"Each gets {total} times its part of {', '.join(map(str, weights))} over their sum."
    return ask(prompt, code, "The shares are **{out}**.", think=think)


@family("finance", number=True)
def overtime_pay(draw: Draw) -> tuple[Item, ...]:
    """Normal hours and hours at a higher rate."""
    rate, hours = price(draw, 9, 45), draw.pick(35, 36, 38, 40, 40, draw.integer(20, 40))
    extra, factor = draw.integer(1, 15), draw.pick(1.5, 1.5, 2, 1.25)
    said = {1.5: draw.pick("time and a half", "1.5 times", "50% more"), 2: draw.pick("double", "double pay", "twice the rate"), 1.25: draw.pick("25% more", "1.25 times")}[factor]  # fmt: skip
    coin = draw.pick(*COINS)
    prompt = draw.phrase(
        "[my hourly wage is|I earn|I get] {p} [an hour|per hour|]. I worked {h} [normal |regular |]hours and {e} hours overtime at {s}. [what do I get|gross pay|total pay]",
        "{h} hours at {p} plus {e} overtime hours at {s}[: total pay|. how much|]",
        "{who} works {h} hours for {p} an hour and {e} hours overtime ({s}). [how much is the pay|pay]",
        "<find> the pay for {h} regular and {e} overtime hours at {p}, overtime is {s}",
        "wage {p}, {h} h normal, {e} h overtime, overtime pays {s}. total",
        "how much do I earn with {h} hours and {e} extra hours at {s}, [base|] wage {p}",
        p=coin.format(rate), h=hours, e=extra, s=said, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    formula = f"{hours} * {rate} + {extra} * {rate} * {factor}"
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "The pay is **{out}**.", think=f"That is {formula}.")


@family("finance", number=True)
def fixed_and_variable(draw: Draw) -> tuple[Item, ...]:
    """A base price and so much per unit: a taxi, a phone plan, a rental, a commission."""
    base, each = price(draw, 2, 60), price(draw, 0.2, 15)
    n = draw.integer(2, 90)
    coin = draw.pick(*COINS)
    a, unit, units, what = draw.pick(
        ("a taxi", "km", "km", "the ride"), ("a taxi", "mile", "miles", "the ride"), ("a phone plan", "GB", "GB", "the month"),
        ("a rental car", "day", "days", "the rental"), ("a plumber", "hour", "hours", "the repair"), ("a gym", "class", "classes", "the month"),
        ("a bike rental", "hour", "hours", "the ride"), ("an electricity contract", "kWh", "kWh", "the month"), ("a printer shop", "page", "pages", "the order"),
        ("a moving company", "box", "boxes", "the move"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{a} costs {b} [plus|and] {c} per {u}. [how much is|what does it cost for|what do I pay for] {n} {us}",
        "{a} charges a [base fee|fixed fee|flat fee] of {b} and {c} [per|for each|for every] {u}. [price for|cost of|what is it for] {n} {us}",
        "{b} [basic charge|flat|fixed] plus {c} {au} {u}, {n} {us}[: total|. how much|]",
        "<find> the [price|cost] of {w}: {b} fixed, {c} per {u}, {n} {us}",
        "how much is {w} with {n} {us} if {a} takes {b} plus {c} per {u}",
        "for {w} I pay {b} and then {c} for each {u}. I had {n} {us}. [total|what is the bill]",
        "[base|start] price {b}, {c} per {u}. {n} {us} [cost|make] how much",
        a=a, b=coin.format(base), c=coin.format(each), u=unit, us=units, n=n, w=what, au="an" if unit == "hour" else "a",
    )  # fmt: skip
    code = f"result = round({base} + {n} * {each}, 2)\nprint(result)"
    return ask(prompt, code, "It costs **{out}**.", think=f"The base {base} plus {n} times {each}.")


@family("finance", number=True)
def yearly_from_regular(draw: Draw) -> tuple[Item, ...]:
    """A small regular cost or saving over a longer time."""
    each, coin = price(draw, 1, 60), draw.pick(*COINS)
    n, per, span = draw.pick((365, "a day", "a year"), (52, "a week", "a year"), (12, "a month", "a year"), (7, "a day", "a week"), (30, "a day", "30 days"), (24, "a month", "two years"), (36, "a month", "3 years"), (60, "a month", "5 years"), (4, "a week", "four weeks"))  # fmt: skip
    what = draw.pick("a coffee", "a subscription", "the bus", "lunch", "a gym", "a newspaper", "parking", "streaming", "a snack", "insurance")  # fmt: skip
    prompt = draw.phrase(
        "{w} for {p} {q}: [how much is that|what does it cost|cost] in {s}",
        "I [spend|pay] {p} {q} [for|on] {w}. [how much is that in {s}|what is that over {s}|total after {s}]",
        "{p} {q}[, how much in {s}|. over {s}|: total for {s}]",
        "[what do|how much do] {p} {q} [add up to|make] in {s}",
        "if I save {p} {q}, how much [do I have after|is it in] {s}[ without interest|]",
        "<find> the cost of {w} at {p} {q} over {s}",
        "{who} puts {p} {q} in a jar. how much is in it after {s}",
        w=what, p=coin.format(each), q=per, s=span, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({each} * {n}, 2)\nprint(result)"
    return ask(prompt, code, "That makes **{out}**.", think=f"{each} times {n}.")
