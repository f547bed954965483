"""More money: interest by the month, loans in months, present value, shares, growth, pay, tax."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import percentage, price, shown
from worldmodel_train.families.numerals import articled, rounded_to
from worldmodel_train.families.percentages import decimals
from worldmodel_train.families.word_problems import COINS, PEOPLE

RATES = (1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.1, 5.5, 6, 6.5, 7, 7.2, 8, 9, 9.5, 10, 12)


def sum_said(draw: Draw, low: int, high: int, coin: str = "") -> tuple[int, str]:
    """A mostly round sum of money, and as people write it."""
    value = draw.integer(low, high)
    digits = len(str(value))
    value = max(low, round(value, draw.pick(0, 2 - digits, 2 - digits, 3 - digits)))
    text = shown(value, draw)
    if draw.chance(0.1):  # people write large sums short
        value *= draw.pick(10, 100) if value * 100 <= 5_000_000 else 1
        value = round(value, -3) or 1000
        text = draw.pick(f"{value / 1000:g}k", f"{value / 1000:g}K", f"{value / 1000:g} thousand")
        if value >= 1_000_000 or (value >= 500_000 and draw.chance(0.3)):
            text = draw.pick(
                f"{value / 1e6:g} million", f"{value / 1e6:g}M", f"{value / 1e6:g} mio"
            )
    return value, (coin or draw.pick(*COINS)).format(text)


@family("finance", number=True)
def interest_per_period(draw: Draw) -> tuple[Item, ...]:
    """Compound interest that is added monthly, quarterly, daily ..."""
    start, said = sum_said(draw, 100, 60000)
    rate, years = draw.pick(*RATES), draw.integer(1, 30)
    times, word = draw.pick((12, "monthly"), (12, "monthly"), (4, "quarterly"), (2, "half-yearly"), (2, "semiannually"), (365, "daily"), (52, "weekly"), (12, "every month"))  # fmt: skip
    values = {"s": said, "r": percentage(rate, draw), "y": f"{years} year{'s' if years > 1 else ''}", "w": word, "who": draw.pick(*PEOPLE)}  # fmt: skip
    kind = draw.random.random()
    if kind < 0.2:
        return _only_interest(draw, f"{start} * (1 + {rate} / 100 / {times}) ** ({times} * {years})", start, values)  # fmt: skip
    if kind < 0.3:
        return _against_yearly(draw, start, rate, years, times, values)
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
        "[what is|give me|find] the [future value|end balance|maturity value|accumulated value] of a {s} [deposit|investment|account] [earning|paying|yielding] {r} [a year|p.a.|per annum|annual interest], compounded {w}, after {y}",
        "[investment|savings|deposit|CD]: {s}, {r} [p.a.|per year|APR], {w} compounding, {y}. [final value|balance at the end|FV|how much]",
        "[how big|how much] is my [account|deposit|nest egg] after {y} if I start with {s} and [earn|get] {r} [a year|annually] compounded {w}",
        "my grandmother [left|gave] me {s}. [the bank|the fund] [credits|pays] {r} [a year|per annum] compounded {w}. [what is there|how much is it|what do I have] after {y}",
        "{s} [invested|deposited|left alone|placed] for {y} at {r} with {w} compounding[. value|, what is the total|, what does it become|: final amount]",
        "[let|leave|park] {s} [in the bank|on the account|in a fund] for {y} at {r} compounded {w}. [how much comes out|what comes out|what is it worth then]",
        "[future value|FV] [of|for] PV {s}, [rate|nominal rate] {r}, {w} compounding, {y}",
        "with {w} compounding and a [rate|yearly rate|nominal rate] of {r}, {s} [becomes|grows to|turns into] [what|how much] in {y}",
        "how does {s} [grow|develop|increase] in {y} at {r} compounded {w}[, end value please|. final balance|]",
        "[a loan|a debt] of {s} [is not paid back|just runs on|stays unpaid] for {y} at {r} compounded {w}. [how much is owed|what is the debt then|amount owed]",
        "in {y}, [what will the balance be|what is the balance|how much money do I have] on {s} at {r} compounded {w}",
        **values,
    )
    code = f"result = round({start} * (1 + {rate} / 100 / {times}) ** ({times} * {years}), 2)\nprint(result)"
    think = f"{rate}% a year in {times} parts, {times} * {years} times, from {start}."
    return ask(prompt, code, "It grows to **{out}**.", think=think)


def _only_interest(draw: Draw, end: str, start: int, values: dict[str, str]) -> tuple[Item, ...]:
    """The interest alone, without what was put in."""
    prompt = draw.phrase(
        "how much interest [does|do|will] {s} [earn|bring|make] in {y} at {r} compounded {w}",
        "[interest earned|total interest|interest only] on {s} at {r}, compounded {w}, [after|over] {y}",
        "{s}, {r}, compounded {w}, {y}[: only the interest|, interest earned|. how much interest|: total interest]",
        "<find> the interest [earned|paid|accrued] on {s} after {y} at {r} compounded {w}",
        "I [put|invest|deposit] {s} for {y} at {r} compounded {w}. [how much of the final sum is interest|how much interest do I earn|what is the interest alone]",
        "{who} [lends|saves|invests] {s} for {y}, {r} compounded {w}. [what does {who} gain|how much interest is that|how much is earned on top]",
        "not the balance, [just|only] the interest: {s}, {y}, {r}, compounded {w}",
        "by how much does {s} grow in {y} [at|with] {r} compounded {w}",
        "what [is my gain|do I earn|is the profit] if {s} [sits|stays] {y} at {r} compounded {w}",
        "compound interest earned[:| on] {s}, {r}, {w}, {y}, [without|minus|excluding] the principal",
        "after {y} at {r}, compounded {w}, how much more than {s} [do I have|is there|is on the account]",
        "[gain|profit|earnings] on {s} in {y}, {r} a year, compounded {w}",
        "the account [pays|gives] {r} compounded {w}. [interest|interest part|what is the interest] on {s} for {y}",
        "{s} in the bank for {y} at {r} compounded {w}. [how much interest was credited|sum of all interest|interest in all]",
        **values,
    )
    code = f"result = round({end} - {start}, 2)\nprint(result)"
    think = f"The final amount, less the {start} at the start."
    return ask(prompt, code, "The interest is **{out}**.", think=think)


def _against_yearly(
    draw: Draw, start: int, rate: float, years: int, times: int, values: dict[str, str]
) -> tuple[Item, ...]:
    """How much more often compounding brings than once a year."""
    prompt = draw.phrase(
        "how much more [do|does] {s} [earn|bring|make] in {y} at {r} [compounded|if compounded] {w} [instead of|rather than|than] yearly",
        "{s}, {r}, {y}: [difference between|compare] {w} and [yearly|annual] compounding",
        "[difference|gap] in the final balance of {s} after {y} at {r}: compounded {w} [against|versus|or] [yearly|annually]",
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] what {w} compounding [adds|brings more] over yearly compounding on {s} at {r} for {y}",
        "one bank compounds {w}, the other once a year, both {r}. [how much more do I get|what is the difference] on {s} after {y}",
        "is {w} compounding much better than yearly for {s} at {r} over {y}? by how much",
        "{s} for {y} at {r}: what is the extra from {w} compounding",
        "[how much|what] [is gained|do I gain] by compounding {w} [instead of|rather than] once a year on {s}, {r}, {y}",
        "compare two accounts for {s}, both {r}, {y}: [one compounds|the first is compounded] {w}, the other [yearly|annually]. [difference in the end|how much apart are they|by how much is the first ahead]",
        "{w} or yearly compounding, {s}, {r}, {y}[: difference in money|, what is the difference|: extra money]",
        "my bank compounds {w}. if it did so only once a year, how much less would {s} be after {y} at {r}",
        "[extra interest|additional interest] from {w} against yearly compounding: {s}, {y}, {r}",
        **values,
    )
    code = (
        f"often = {start} * (1 + {rate} / 100 / {times}) ** ({times} * {years})\n"
        f"yearly = {start} * (1 + {rate} / 100) ** {years}\nresult = round(often - yearly, 2)\nprint(result)"
    )
    think = f"{rate}% in {times} parts against once a year, over {years} years from {start}."
    return ask(prompt, code, "The difference is **{out}**.", think=think)


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
        "[what is the |give me the |find the |]effective annual rate [if|when|for] the nominal rate is {p} [and interest is|and it is] compounded {w}{r}",
        "[what do I really pay|what does it really come to] per year [if|when] [the APR|the nominal rate|my card rate] is {p} with {w} compounding{r}",
        "[APR to APY|nominal to effective|APR to effective rate]: {p}, {w}{r}",
        "[the ad|the bank|my broker|the lender] [quotes|says|states] {p} nominal with {w} compounding. [effective annual rate|true rate|what is it effectively a year]{r}",
        "{p} [APR|nominal] compounded {w}[, EAR| to EAR|. what is the APY|: effective annual yield|, what is the real yearly percentage]{r}",
        "{w} compounding at {p} [a year|p.a.|nominal] [is the same as|equals|corresponds to] [what|which] rate compounded once a year{r}",
        "[which|what] rate with yearly compounding [gives the same as|matches|is equivalent to] {p} compounded {w}{r}",
        "[annual percentage yield|effective annual yield|effective interest] [of|for|at] {p} with {w} compounding{r}",
        "interest is {p} a year, compounded {w}. [effective rate|what is the EAR|what is the APY|what is the real annual rate]{r}",
        "my [savings account|deposit] [pays|has] {p} with {w} [interest payments|compounding]. [what yearly yield is that|effective rate in percent]{r}",
        "[{p} nominal|nominal {p}|a {p} APR], {w}. [what is that effectively|real rate per year|annual yield|EAR in percent]{r}",
        "[I am offered|they offer me|the contract says] {p} [p.a.|a year], compounded {w}. how [high|big] is the [effective|real|actual] [annual|yearly] rate{r}",
        "the effective [annual|yearly] [rate|interest|yield], [if|when] {p} is [credited|added|compounded] {w}{r}",
        "[taking compounding into account|with interest on interest], what [does|will] {p} compounded {w} [really make|come to] in a year, in percent{r}",
        "which is the [APY|EAR|AER] for {p} and {w} compounding{r}",
        "[turn|translate|convert] {p} compounded {w} [into|to] [an effective annual rate|one rate per year|an APY]{r}",
        "EAR: i = {p}, compounding {w}{r}",
        p=percentage(rate, draw), w=word, r=rounded,
    )  # fmt: skip
    formula = f"((1 + {rate} / 100 / {times}) ** {times} - 1) * 100"
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"{rate}% in {times} parts, compounded over a year."
    return ask(articled(prompt), code, "The effective rate is **{out}%**.", think=think)


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
            "[how long|how many years] before {p} [growth|interest|yearly returns] [will|would|can] {d} [my money|the sum|what I put in]{r}",
            "[at|with] a [return|growth rate|rate|yield] of {p} [a year|per annum|annually], [how long|how many years] does [my money|an account|a sum|a population] [need|take] to {d}{r}",
            "[years needed|number of years|how many years] to {d} [money|an amount|a sum] [growing|that grows] {p} [a year|annually]{r}",
            "my [fund|deposit|portfolio|pension pot] [earns|makes|returns] {p} a year. [when|in how many years|after how long] does it {d}{r}",
            "[if|when] prices [rise|go up] {p} a year, [in how many years do|after how many years do] they {d}{r}",
            "I want my [capital|money|savings] to {d}. [the rate is|I get|it earns] {p} a year. [how long|how many years|years][ must I wait|]{r}",
            "[exact|precise] time to {d} at {p} [compounded yearly|a year]{r}",
            "[a city|a company|a colony|a user base] [grows|increases] by {p} every year. [when does it|after how many years does it] {d}{r}",
            "t to {d} at {p} [compound interest|yearly growth|interest]{r}",
            "[how long|how many years] must I wait for my [money|deposit|stake] to {d} at {p}[ a year| interest|]{r}",
            "[the debt|my loan|what I owe] grows {p} [a year|yearly] and nothing is paid. in how many years does it {d}{r}",
            "[{p} a year|{p} growth|{p} return]. [time to {d}|years to {d}|when does it {d}]{r}",
            "my [sister|uncle|neighbour] earns {p} on savings. in what time do they {d}, in years{r}",
            "if [sales|the price|rent|the herd] [grows|increases] {p} [per year|annually], [when|after how many years] does it {d}{r}",
            "what [time|period] in years does {p} a year need to {d} [a sum|capital|any amount]{r}",
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
            "[starting with|beginning with|from] {s}, [how long|how many years] to [get to|reach|hit] {g} at {p} [a year|return|growth]{r}",
            "my [goal|target] is {g}, I have {s} [now|today|already]. [with|at] {p} a year, [how many years|how long][ does it take|]{r}",
            "after how many years [is|has become|does one get] {g} out of {s} with {p} [interest|yearly return]{r}",
            "[principal|present] {s}, [target|goal|wanted] {g}, rate {p}[: years|, how many years|. time needed]{r}",
            "in how many years [will|does] {s} [turn into|grow into|become] {g} [if it earns|earning|at] {p} [a year|annually]{r}",
            "[waiting time|time needed|number of periods in years] for {s} to grow to {g}, [interest|return] {p}{r}",
            s=said_start, g=goal_said, p=p, r=rounded,
        )  # fmt: skip
        formula, think = f"math.log({goal} / {start}) / math.log(1 + {rate} / 100)", f"The logarithm of {goal} / {start}"  # fmt: skip
    if any(s in prompt for s in ("a year", "yearly", "annual")) and draw.chance(0.15):
        # "a year" and "yearly" are of the rate, and stay
        asked = prompt.replace("years", "months")
        prompt = asked if asked != prompt else prompt + draw.pick(". Give me months", ". In months please", ", in months")  # fmt: skip
        code = f"import math\nresult = {rounded_to('12 * ' + formula, places)}\nprint(result)"
        return ask(prompt, code, "It takes **{out}** months.", think=f"{think} over that of 1 + {rate} / 100 is in years; times 12, {places} place{'s' * (places != 1)}.")  # fmt: skip
    code = f"import math\nresult = {rounded_to(formula, places)}\nprint(result)"
    return ask(prompt, code, "It takes **{out}** years.", think=f"{think} over that of 1 + {rate} / 100, {places} place{'s' * (places != 1)}.")  # fmt: skip


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
        "[today's value|current value|worth today] of {s} [payable|to be paid|due|received] [in|after] {y} [at|with] [a discount rate of|an interest rate of|] {p}",
        "[what sum|which amount|how much money] [today|now] [grows to|becomes|turns into] {s} in {y} at {p} [interest|a year|compounded yearly]",
        "[to|in order to] have {s} in {y}, [what|how much] [should|must|do] I [put in|set aside|invest] now [if it earns|earning|at] {p} [a year|annually]",
        "[future value|FV] {s}, [rate|i] {p}, {y}[: present value|, find PV|. value today|, what is the PV]",
        "my [insurance|bond|pension|contract] pays {s} in {y}. [what is it worth now|present value|what would I pay for it today] at {p}",
        "[goal|target] {s}, [horizon|time] {y}, [return|yield|interest] {p}[: starting capital|, how much to invest today|. lump sum needed now]",
        "I can have {s} in {y} or some money now. at {p} [interest|a year], [how much now is the same|which amount today is equal|what would be fair today]",
        "bring {s} due in {y} back to today [at|with|using] {p}",
        "a [zero bond|zero coupon bond|promissory note] [pays|repays] {s} in {y}. [price|value|what is it worth] at [a yield of |]{p}",
        "[parents|we|they] want {s} for [college|a house|the studies] in {y}. with {p} a year, [how much must be deposited now|what one-time deposit is needed|amount to invest today]",
        "[single|one-off|lump] [payment|deposit] today for {s} in {y} [at|with] {p} [interest|a year]",
        "{s} [is due|must be paid|falls due] in {y}. [rate|interest] {p}. [what would settle it today|value now|how much is that today]",
        "a [prize|bonus|debt|legacy] of {s} comes in {y}. [today's worth|worth now|present value] at {p} [a year|interest|discount rate]",
        "what is the [present|current|discounted] value of {s} [to be received|payable|paid] {y} from now at {p}",
        "[how much|what] would you pay [now|today] for {s} in {y}, [if|when] money earns {p} a year",
        "[discounting|present value]: {s}, {p}, {y}",
        "I want to end up with {s} after {y}. the account [gives|pays|has] {p} a year. [starting amount|how much do I start with|first deposit]",
        "[go|count] back from {s} in {y} to today at {p}",
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
        "[outlay|initial investment|upfront cost] {c}, [then|followed by|afterwards] {f} [per year|at the end of the years|in the years after], [cost of capital|discount rate|required return] {p}. [NPV|net present value]",
        "we [spend|invest|put in] {c} [now|today|at time 0] and [expect|get|plan] {f} [over|during] the next {n} years. [what is the NPV|give the net present value|NPV] at {p}",
        "[should we do it|is it profitable|does it pay]: {c} now, then {f}, one per year, at {p}? [compute the NPV|net present value]",
        "NPV[: | of ]rate {p}, flows -{c}, {f}",
        "discounted at {p}, [what remains of|what is the net value of] {f} [a year apart|at the ends of the years] after [paying|spending] {c} [today|now]",
        "[machine|project|shop|software] [price|cost] {c}. [savings|cash inflows|profits] of {f} [come|arrive] in the {n} years after. [interest|discount rate] {p}. [net present value|NPV]",
        "[net present value|NPV] with [an investment|an outlay|a cost] of {c}, [yearly returns|annual inflows|payments] {f} and [a rate|a discount rate|interest] of {p}",
        "sum of the discounted [flows|payments] {f} minus {c} at {p}",
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
        "[average|mean|typical] [yearly|annual] [return|growth|gain] in percent [if|when] {a} [becomes|turns into|goes to] {b} [in|after] {y} years{r}",
        "[starting value|begin|old] {a}, [ending value|end|new] {b}, {y} years[: CAGR|, compound growth rate|. growth a year|, annual rate in percent]{r}",
        "{y} years ago [it was|we had|the price was|I had] {a}, [now|today] it is {b}. [what is the yearly growth rate|growth per year|what percent a year is that]{r}",
        "[compound annual growth|annual growth|annualized growth] [when|if] [sales|profits|users|members] [climb|rise|go] from {a} to {b} [within|in] {y} years{r}",
        "what [percentage|percent] per year [takes|brings|carries] {a} to {b} over {y} years{r}",
        "our [turnover|wage bill|rent income|revenue] [was|stood at] {a} and {y} years later [it was|it had become] {b}. [CAGR|annual growth rate|yearly percentage]{r}",
        "at which [rate|yearly rate|compound rate] does {a} [grow|rise] to {b} in {y} years{r}",
        "[rate|return|yield] per year: [PV|paid] {a}, [FV|sold for] {b}, [n|held for] {y} [years|yrs]{r}",
        "at what rate per year did [the business|the town|my account|traffic] grow from {a} to {b} in {y} years{r}",
        "[yearly|annual] growth in percent: [old|first] value {a}, [new|last] value {b}, {y} years{r}",
        "(b / a)^(1/n) - 1 in percent [for|with] a = {a}, b = {b}, n = {y}{r}",
        "[geometric|compound] average growth [of|for] {a} -> {b}, {y} years{r}",
        "which [constant|steady] yearly [rate|percentage] makes {a} into {b} after {y} years{r}",
        "a [house|painting|field|stock] bought for {a} [sells for|is worth|goes for] {b} {y} years later. [annual return|yearly gain in percent|what was the return per year]{r}",
        a=said, b=coin.format(shown(end, draw)), y=years, r=rounded,
    )  # fmt: skip
    formula = f"(({end} / {start}) ** (1 / {years}) - 1) * 100"
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"The root of degree {years} of {end} / {start}, minus 1, in percent, {places} place{'s' * (places != 1)}."
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
            "[what is|compute|work out] the [monthly payment|monthly instalment|payment] [and|as well as|plus] the [total interest|interest cost|overall interest] [for|of|on] {s} [borrowed|financed] over {m} at {p}",
            "[borrowing|financing] {s} over {m} at {p} [APR|a year]: [how much a month, and how much interest overall|monthly cost and all the interest|instalment and interest paid]",
            "my bank offers a {k}: {s}, {m}, {p}. [what is the monthly rate and what does the interest add up to|how much each month, and what interest do I pay in the end]",
            "[loan|amount] {s}, [term|duration] {m}, [APR|interest|rate] {p}. [payment and interest|monthly payment and the total of the interest|EMI and total interest]",
            "if I pay back {s} in {m} equal [payments|instalments] at {p} a year, [what is one payment and what interest do I pay|how big is each and how much interest in all]",
            "how expensive is a {k} of {s} over {m} at {p}: [per month and interest in total|monthly payment plus interest in all]",
            **values,
        )
        code = (
            f"rate = {rate} / 100 / 12\npayment = round({loan} * rate / (1 - (1 + rate) ** -{months}), 2)\n"
            f"print(payment, 'and', round(payment * {months} - {loan}, 2))"
        )
        think = f"The annuity formula: loan {loan}, {rate}% a year by month, {months} months; then the interest."
        return ask(prompt, code, "Monthly payment and total interest: **{out}**.", think=think)
    if draw.chance(0.3):
        return _paid_back(draw, loan, rate, months, values)
    prompt = draw.phrase(
        "{k} [of |]{s} over {m} at {p}[ APR| a year|], [monthly payment|what is the payment|how much a month]",
        "I [borrow|take out|finance] {s} for {m} at {p}. [what do I pay each month|monthly payment]",
        "<find> the monthly payment of a {k} of {s}, {m}, {p}",
        "{s}, {m}, {p} APR: [monthly payment|payment|EMI]",
        "what [is|would be] the [instalment|installment|monthly rate] for {s} over {m} at {p} [interest|a year]",
        "pay off {s} in {m} with {p} [interest|APR]: how much per month",
        "[what will|how much will] my [monthly payment|monthly instalment|payment per month] be on a {k} of {s} for {m} at {p}",
        "[EMI|PMT|monthly payment|monthly instalment] [for|of|on] {s}, {p} [p.a.|a year|annual], {m}",
        "{who} needs {s} for {m}. the [bank|lender|dealer] asks {p} [a year|APR]. [what must {who} pay monthly|how much a month|monthly payment]",
        "[calculate|compute] the [annuity|equal monthly payment|level payment] for a [debt|loan|credit] of {s}, {p} a year, {m}",
        "I am [buying|financing] a [car|kitchen|motorbike|piano] with a {k} of {s}. {m}, {p}. [monthly cost|how much each month|what is the monthly payment]",
        "[amount|principal] {s}; [rate|APR] {p}; [term|duration] {m}[; payment?|: monthly payment|, what do I pay a month]",
        "how much [do I pay|is due|must be paid] [every|each|per] month to [clear|pay back|repay] {s} at {p} within {m}",
        "equal monthly payments for {m} on {s} at {p}: how [big|much|high] is each",
        **values,
    )
    code = (
        f"rate = {rate} / 100 / 12\npayment = round({loan} * rate / (1 - (1 + rate) ** -{months}), 2)\n"
        "print(payment)"
    )
    think = f"The annuity formula: loan {loan}, {rate}% a year by month, {months} months."
    return ask(prompt, code, "The monthly payment is **{out}**.", think=think)


def _paid_back(
    draw: Draw, loan: int, rate: float, months: int, values: dict[str, str]
) -> tuple[Item, ...]:
    """All payments of a loan together, or the interest in them."""
    interest = draw.chance(0.5)
    if interest:
        prompt = draw.phrase(
            "how much interest [do I pay|is paid|will I pay] [in total|overall|altogether] on a {k} of {s} over {m} at {p}",
            "[total interest|interest in total|cost of borrowing] [of|for|on] a {k} of {s}, {m}, {p}",
            "{s}, {m}, {p} APR: [total interest|interest only|how much interest in all]",
            "<find> the total interest of a {s} {k} with {m} at {p}",
            "I [borrow|finance] {s} for {m} at {p} a year. [how much interest in the end|what does the {k} cost me in interest]",
            "a {k} of {s} runs {m} at {p}. not the payment, only the interest in total",
            "{who} takes a {k} of {s}, {p}, {m}. [how much interest does {who} pay in all|total interest paid|interest over the whole term]",
            "loan {s}, rate {p}, {m}. [total interest|interest paid over the term|interest cost]",
            "what [is the interest|are the finance charges] on {s} [borrowed|financed] for {m} at {p}[, over the whole term|, in total|, all added up]",
            "how much [more than|on top of] the {s} do I pay back [if|when] the {k} runs {m} at {p}",
            "[price|true cost] of the {k} apart from the {s} itself: {m}, {p}. the interest in all",
            **values,
        )
    else:
        prompt = draw.phrase(
            "how much do I [pay back|repay] [in total|overall|altogether] on a {k} of {s} over {m} at {p}",
            "[total repayment|sum of all payments|total paid] [of|for|on] a {k} of {s}, {m}, {p}",
            "{s}, {m}, {p} APR: [total paid|total repayment|all payments together]",
            "<find> the [total amount repaid|sum of the payments] of a {s} {k} with {m} at {p}",
            "I [borrow|finance] {s} for {m} at {p} a year. [how much have I paid when it is over|what do all payments add up to]",
            "a {k} of {s} runs {m} at {p}. how much [goes|is paid] to the bank in all, [interest included|principal and interest]",
            "if I pay {m} on a {k} of {s} at {p}, what is the sum of all [instalments|payments]",
            "{who} takes a {k} of {s}, {p}, {m}. [how much does {who} pay back altogether|total of all payments|what does {who} repay in all]",
            "[everything added up|all in all|in the end], what do I pay back for a {k} of {s} with {p} over {m}",
            "loan {s}, rate {p}, {m}. [total of payments|amount repaid in total|sum repaid]",
            "how much money have I handed over after {m} of paying off {s} at {p}",
            **values,
        )
    less = f" - {loan}" if interest else ""
    code = (
        f"rate = {rate} / 100 / 12\npayment = round({loan} * rate / (1 - (1 + rate) ** -{months}), 2)\n"
        f"print(round(payment * {months}{less}, 2))"
    )
    think = f"The annuity formula: loan {loan}, {rate}% a year by month; then {months} payments" + (f", less {loan}." if interest else ".")  # fmt: skip
    said = "The total interest is" if interest else "In total you pay"
    return ask(prompt, code, f"{said} **{{out}}**.", think=think)


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
            "[after|less|net of] {f} [in fees|in costs|of charges], what [is the gain|is the profit|did I make] on {n} {t} bought at {a} and sold at {b} [each|apiece]",
            "[buy|bought]: {n} {t} @ {a}. [sell|sold]: @ {b}. [fees|commission|costs]: {f} [in all|total|altogether]. [P/L|profit or loss|net result]",
            "{who} [paid|gave] {a} for each of {n} {t}, [got|received] {b} for each and lost {f} to the {w}. [net profit|what is the profit|how much was gained]",
            "[net|real|final] [gain|profit] from {n} {t}: [cost|purchase price] {a} each, [sale|selling price] {b} each, {w} fee {f} in total",
            "I [sell|sold] {n} {t} at {b}, they [cost|had cost] me {a} each, and [the {w} takes|fees are] {f} for everything. [how much do I make|my profit|what is left]",
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
            "[gain|profit|result] [from|with|on] {n} {t} that [cost|were bought for] {a} each and [sold|went] for {b} each",
            "[buy|bought]: {n} {t} @ {a}. [sell|sold]: @ {b}. [P/L|profit or loss|result]",
            "{who} [paid|gave] {a} for each of {n} {t} and [got|received] {b} for each. [profit|what is the profit|how much was gained]",
            "I [sell|sold] {n} {t} at {b}, they [cost|had cost] me {a} each. [how much do I make|my profit|what is the margin in total]",
            "each of my {n} {t} [was|cost] {a} and is now [sold at|sold for] {b}. [total gain|what do I gain|what did I earn in all]",
            "how much [profit|money|gain] [do I make|is there] [when|if] {n} {t} go from {a} to {b} [each|apiece]",
            "[sold|sale] {n} {t}: [cost|paid] {a} each, [got|received] {b} each[. profit|: gain|, what did I make]",
            "{n} times ({b} - {a})[: profit|, as profit|]",
            "the [price|value] of my {n} {t} [moved|went] from {a} to {b} each. [what is the gain or loss|total profit or loss]",
            **values,
        )
        formula = f"{n} * ({sold} - {bought})"
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "The profit is **{out}**.", think=f"That is {formula}.")


@family("finance", number=True)
def exchange_with_fee(draw: Draw) -> tuple[Item, ...]:
    amount = draw.pick(draw.integer(20, 900), draw.integer(2, 80) * 50)
    a, b = draw.random.sample(("euros", "dollars", "pounds", "francs"), 2)
    rate = round(draw.random.uniform(0.6, 1.6), draw.pick(2, 4))
    if draw.chance(0.4):
        b, low, high, places = draw.pick(("yen", 110, 190, 1), ("kronor", 8, 14, 2), ("pesos", 15, 25, 1), ("zloty", 3.6, 5.4, 2))  # fmt: skip
        rate = round(draw.random.uniform(low, high), places)
    fee = draw.pick(0.5, 1, 1.5, 2, 2.5, 3, 4, 5)
    values = {"n": amount, "a": a, "b": b, "o": a.removesuffix("s"), "r": rate, "p": percentage(fee, draw), "who": draw.pick(*PEOPLE)}  # fmt: skip
    prompt = draw.phrase(
        "[swap|turn|change] {n} {a} [for|into] {b} at {r}; [commission|the fee|the desk keeps] {p}. [how many {b} are paid out|how many {b} do I get]",
        "{n} {a} to {b} at {r} with {p} [fee|commission|charge]",
        "{who} changes {n} {a} at {r} {b} each, and pays {p} commission. how many {b} [are left|is that]",
        "how many {b} for {n} {a} at {r} [after|minus|less] {p} [fee|commission]",
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] how many {b} I get for {n} {a}: rate {r}, fee {p}",
        "the rate is {r} {b} per {o}, the exchange office takes {p}. I give {n} {a}. [what comes out|how many {b}]",
        "rate {r}, fee {p}, {n} {a}: how many {b}",
        "at the airport they give {r} {b} for one {o} and keep {p}. what do I get for {n}",
        "[I hand over|I give|I bring] {n} {a}; [the booth|the bank|the counter] [pays|gives] {r} {b} for each [and takes|minus] {p}. [how many {b} do I walk away with|how many {b} are paid|how many {b} in the end]",
        "[currency exchange|money exchange|conversion]: {n} {a}, [rate|course] {r}, [commission|fee|charge] {p}. {b} [received|paid out|in hand]",
        "after a {p} [fee|commission|spread], how many {b} [are|does one get for|do I receive for] {n} {a} at [a rate of |]{r}",
        "convert {n} {a} [to|into] {b} at {r} and [take off|deduct|subtract] {p} [for the fee|commission|]",
        "one {o} [buys|is worth|gives] {r} {b}. [with|after] {p} [fee|commission], how much [is|do I get for] {n}",
        "{n} {a} at {r}, less {p}: [{b}|how many {b}|result in {b}]",
        "my [bank|card] converts at {r} {b} for one {o} and charges {p}. [what are|how many {b} are|how many {b} do I get for] {n} {a}",
        "{who} travels with {n} {a}. [exchange rate|rate] {r}, fee {p}. [budget in {b}|how many {b} is that after the fee|{b} after the fee]",
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
        "[find|work out|calculate|compute|tell me|figure out|show me|determine] the shares of {t} by {m}",
        "divide {t} in the ratio {q}",
        "[share|split] {t} in the proportion {q}",
        "{x}: {t}, {n} {p}, {m}. [fair shares|each one's part]",
        "how do {n} {p} split {x} of {t} fairly by {m}",
        "{t} in parts of {q}, how much is each part",
        "[allocate|distribute|apportion] {t} [over|among|to] {n} {p} by {m}",
        "[bill|sum|amount] {t}, {n} {p}, {m}[: who pays or gets what|. share of each|, each one's share]",
        "{x} [is|comes to|amounts to] {t}. [we split|they split|it is split] by {m}. [work out the shares|what is the part of each|how much is each share]",
        "what [is|would be] a fair [split|division] of {t} by {m}",
        "give me the [shares|amounts|parts] when {t} is [divided|shared|split] in the ratio {q}",
        "pro rata: {t}, [weights|parts] {q}",
        "{x} of {t} [must|should|has to] be [divided|shared] among the {p} by {m}. [each part|how much each|shares]",
        "[cut|break] {t} into pieces that are to each other as {q}",
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
    extra, factor = draw.integer(2, 15), draw.pick(1.5, 1.5, 2, 1.25)
    said = {1.5: draw.pick("time and a half", "1.5 times", "50% more"), 2: draw.pick("double", "double pay", "twice the rate"), 1.25: draw.pick("25% more", "1.25 times")}[factor]  # fmt: skip
    coin = draw.pick(*COINS)
    prompt = draw.phrase(
        "[my hourly wage is|I earn|I get] {p}[ an hour| per hour|]. I worked {h} [normal |regular |]hours and {e} hours overtime at {s}. [what do I get|gross pay|total pay]",
        "{h} hours at {p} plus {e} overtime hours at {s}[: total pay|. how much|]",
        "{who} works {h} hours for {p} an hour and {e} hours overtime ({s}). [how much is the pay|pay]",
        "<find> the pay for {h} regular and {e} overtime hours at {p}, overtime is {s}",
        "wage {p}, {h} h normal, {e} h overtime, overtime pays {s}. total",
        "how much do I earn with {h} hours and {e} extra hours at {s}, [base|] wage {p}",
        "[payslip|timesheet|pay slip]: {h} regular hours, {e} overtime hours at {s}, [base rate|hourly rate|rate] {p}. [gross|total pay|pay]",
        "[this week|last week] {who} [did|worked|had] {h} normal hours and {e} overtime hours. [base|normal] pay {p} [an hour|per hour], overtime {s}. [wages|what is earned|total earnings]",
        "[weekly pay|total wages|gross earnings] with {h} hours at {p} and another {e} at {s}",
        "[the first|up to] {h} hours are paid {p} [each|an hour], overtime {s}. I [had|worked] {e} hours more than that. [pay|what do I get|total]",
        "{p} an hour, {h} hours, [and|plus] {e} [hours of overtime|overtime hours|extra hours] paid {s}[. gross|: how much|, what is the sum]",
        "what [is|will be] my [pay cheque|pay|wage] for {h} hours plus {e} hours of overtime if I [get|make|earn] {p} an hour and overtime is {s}",
        "overtime counts {s}. {h} ordinary hours, {e} overtime hours, {p} an hour. [what is due|pay|total wage]",
        p=coin.format(rate), h=hours, e=extra, s=said, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    formula = f"{hours} * {rate} + {extra} * {rate} * {factor}"
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "The pay is **{out}**.", think=f"That is {formula}.")


@family("finance", number=True)
def fixed_and_variable(draw: Draw) -> tuple[Item, ...]:
    """A base price and so much per unit: a taxi, a phone plan, a rental, a commission."""
    coin = draw.pick(*COINS)
    a, unit, units, what, bases, rates, counts = draw.pick(
        ("a taxi", "km", "km", "the ride", (2, 7), (1, 4), (2, 60)), ("a taxi", "mile", "miles", "the ride", (2, 7), (1, 5), (2, 40)), ("a phone plan", "GB", "GB", "the month", (5, 40), (1, 8), (2, 40)),
        ("a rental car", "day", "days", "the rental", (10, 60), (15, 90), (2, 21)), ("a plumber", "hour", "hours", "the repair", (20, 60), (25, 95), (2, 9)), ("a gym", "class", "classes", "the month", (10, 40), (3, 15), (2, 20)),
        ("a bike rental", "hour", "hours", "the ride", (2, 10), (1, 8), (2, 10)), ("an electricity contract", "kWh", "kWh", "the month", (5, 20), (0.15, 0.5), (40, 600)), ("a printer shop", "page", "pages", "the order", (2, 10), (0.05, 0.5), (10, 400)),
        ("a moving company", "box", "boxes", "the move", (30, 200), (1, 8), (5, 90)),
    )  # fmt: skip
    base, n = price(draw, *bases), draw.integer(*counts)
    low, high = rates
    each = price(draw, low, high) if low >= 1 else f"{draw.random.uniform(low, high):.2f}"
    prompt = draw.phrase(
        "{a} costs {b} [plus|and] {c} per {u}. [how much is|what does it cost for|what do I pay for] {n} {us}",
        "{a} charges a [base fee|fixed fee|flat fee] of {b} and {c} [per|for each|for every] {u}. [price for|cost of|what is it for] {n} {us}",
        "{b} [basic charge|flat|fixed] plus {c} {au} {u}, {n} {us}[: total|. how much|]",
        "<find> the [price|cost] of {w}: {b} fixed, {c} per {u}, {n} {us}",
        "how much is {w} with {n} {us} if {a} takes {b} plus {c} per {u}",
        "for {w} I pay {b} and then {c} for each {u}. I had {n} {us}. [total|what is the bill]",
        "[base|start] price {b}, {c} per {u}. {n} {us} [cost|make] how much",
        "[fixed cost|flat fee|standing charge] {b}, [variable cost|price] {c} per {u}, [quantity|use|amount] {n} {us}. [total cost|total|bill]",
        "{n} {us} at {c} [each|per {u}] [on top of|added to|plus] a [fixed|basic|flat] {b}[. how much|: total|, what is the bill]",
        "what [will|would] {n} {us} [cost|come to] with {a} that [takes|charges|asks] {b} to start and {c} [per|for each|for every] {u}",
        "[I used|we used|I had] {n} {us}. the [rate|tariff|price] is {b} [fixed|flat] and {c} per {u}. [how much do I owe|what is the invoice|total]",
        "[bill|invoice] for {w}: [basic fee|base] {b}, {n} {us} at {c}. [sum|total|amount due]",
        "{a} [wants|asks|bills] {b} once, and {c} {au} {u}. {who} takes {n} {us}. [what does {who} pay|total|how much]",
        "y = {b} + {c} * {us}[. what is y for|, value for|: y at] {n} {us}",
        "first comes {b}, then {c} for [each|every] {u}. [find|give] the [price|amount|charge] for {n} {us}",
        a=a, b=coin.format(base), c=coin.format(each), u=unit, us=units, n=n, w=what, au="an" if unit == "hour" else "a", who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({base} + {n} * {each}, 2)\nprint(result)"
    return ask(prompt, code, "It costs **{out}**.", think=f"The base {base} plus {n} times {each}.")


@family("finance", number=True)
def inflation(draw: Draw) -> tuple[Item, ...]:
    """What a price becomes, or what money is still worth, when prices rise."""
    value, said = sum_said(draw, 10, 80000)
    rate, years = draw.pick(1, 1.5, 2, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 10), draw.integer(2, 30)
    values = {"s": said, "p": percentage(rate, draw), "y": years, "who": draw.pick(*PEOPLE)}
    if draw.chance(0.5):
        prompt = draw.phrase(
            "something costs {s} today. with {p} inflation, [what will it cost in {y} years|price in {y} years|how much in {y} years]",
            "[price|cost] of {s} after {y} years of {p} inflation",
            "<find> the price in {y} years of something that costs {s} now, inflation {p}",
            "prices rise {p} a year. what [is|will be] the price of a {s} item in {y} years",
            "{s}, inflation {p}, {y} years[: future price|, future cost]",
            "how much will I need in {y} years to buy what costs {s} now if inflation is {p}",
            "adjust {s} for {y} years of inflation at {p}, [upwards|future price]",
            "[a loaf|a rent|a basket|a ticket] of {s} today, prices up {p} [every year|a year]. [cost in {y} years|what does it cost in {y} years|in {y} years that is]",
            "with prices [rising|going up|climbing] {p} [yearly|per year|annually], [how expensive is|what is the price of] a thing of {s} {y} years from now",
            "{who} pays {s} now. inflation {p}. the same [in|after] {y} years [costs|will be] how much",
            "[inflate|index] {s} by {p} a year for {y} years",
            "what must I [budget|plan] in {y} years for something that is {s} [now|today], inflation {p}",
            **values,
        )
        code = f"result = round({value} * (1 + {rate} / 100) ** {years}, 2)\nprint(result)"
        think = f"{value} grows by {rate}% in each of {years} years."
        return ask(prompt, code, "It will cost **{out}**.", think=think)
    prompt = draw.phrase(
        "[what is|what will be] the purchasing power of {s} in {y} years [with|at] {p} inflation, in today's money",
        "I keep {s} in cash. inflation is {p}. what is it worth in {y} years in today's money",
        "<find> the real value of {s} after {y} years of {p} inflation",
        "{s} under the mattress for {y} years, {p} inflation[: buying power|, real value|. what can it still buy in today's money]",
        "real value today of {s} received in {y} years with inflation at {p}",
        "{who} gets {s} in {y} years. prices rise {p} a year. what is that in today's money",
        "deflate {s} by {p} a year over {y} years",
        "what is left of the value of {s}, in today's money, after {y} years of {p} inflation",
        "[in real terms|at today's prices|inflation adjusted], what [is|will be] {s} worth {y} years from now with {p} inflation",
        "prices go up {p} a year. what can {s} buy in {y} years, [measured|expressed] in today's money",
        "my savings of {s} lie at home for {y} years with no interest, inflation {p}. [real value then|what are they really worth|buying power left]",
        "[pension|salary|rent income] of {s} fixed for {y} years, inflation {p}. [what is it then worth in today's money|real value at the end]",
        **values,
    )
    code = f"result = round({value} / (1 + {rate} / 100) ** {years}, 2)\nprint(result)"
    think = f"Divide {value} by 1 + {rate} / 100 for each of {years} years."
    return ask(prompt, code, "In today's money it is worth **{out}**.", think=think)


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
        "[what does|how much does] {w} [at|for] {p} {q} [add up to|sum up to|cost me|come to] in {s}",
        "{p} {q} [for|on] {w}[. in {s} that is how much|, what does it add up to in {s}|: how much over {s}]",
        "over {s}, what [do I spend|do I pay|does it cost me|is the sum] [if|when] {w} is {p} {q}",
        "[giving up|stopping|cancelling] {w} [saves|would save] {p} {q}. [how much in {s}|what do I save in {s}|savings after {s}]",
        "[project|scale|extend|convert] {p} {q} to {s}",
        "[the club fee|a donation|my phone bill|the allowance] is {p} {q}. [what is it for|sum over|how much for] {s}",
        "{s} of {w} at {p} {q}[: total|, how much|. what is that]",
        w=what, p=coin.format(each), q=per, s=span, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({each} * {n}, 2)\nprint(result)"
    return ask(prompt, code, "That makes **{out}**.", think=f"{each} times {n}.")


@family("finance", number=True)
def salary_in_other_time(draw: Draw) -> tuple[Item, ...]:
    """A yearly salary by the month, week or hour, or the other way round."""
    coin, who = draw.pick(*COINS), draw.pick(*PEOPLE)
    if draw.chance(0.5):
        pay, said = sum_said(draw, 12000, 180000, coin)
        word, parts, unit = draw.pick(("month", "12", "monthly"), ("month", "12", "monthly"), ("week", "52", "weekly"), ("hour", "52 / 40", "hourly"))  # fmt: skip
        note = draw.pick(" (40 hours a week, 52 weeks)", " with 40 hours a week and 52 weeks") if word == "hour" else ""  # fmt: skip
        prompt = draw.phrase(
            "[I earn|I make|my salary is] {p} a year. how much is that [per|a] {u}{e}",
            "{p} [a year|per year|yearly|annual salary] per {u}{e}",
            "{p} a year in {w} [pay|salary|terms]{e}",
            "[what is|find|work out] the {w} [pay|wage|salary] of a {p} [yearly|annual] salary{e}",
            "[convert|change|break down] an annual salary of {p} [into|to] {w} pay{e}",
            "{who} [earns|makes|is offered] {p} [a year|annually]. what is that per {u}{e}",
            "[yearly|annual] [pay|income] {p}: {w}{e}",
            "the [job|contract|offer] pays {p} [a year|per annum|p.a.]. [how much each {u}|what is it per {u}|{w} pay]{e}",
            "how much [do I get|comes in] [every|each|per] {u} with {p} a year{e}",
            "[divide|spread] {p} a year by {u}{e}",
            "a [pension|scholarship|budget|rent income] of {p} a year is how much [a|per] {u}{e}",
            "from {p} [yearly|per year] to {w}{e}",
            p=said, u=word, w=unit, e=note, who=who,
        )  # fmt: skip
        prompt = prompt.replace(" a hour", " an hour")
        code = f"result = round({pay} / {parts}, 2)\nprint(result)"
        return ask(prompt, code, f"That is **{{out}}** per {word}.", think=f"Divide {pay} by {parts}.")  # fmt: skip
    word, times, low, high = draw.pick(("month", "12", 600, 9000), ("month", "12", 600, 9000), ("week", "52", 200, 2500), ("hour", "40 * 52", 8, 90))  # fmt: skip
    each = price(draw, low, high)
    note = draw.pick(" (40 hours a week, 52 weeks)", " with 40 hours a week and 52 weeks") if word == "hour" else ""  # fmt: skip
    prompt = draw.phrase(
        "[I earn|I make|they pay me] {p} [a|per] {u}. [how much is that|what is that|how much do I make] [a year|per year|in a year]{e}",
        "{p} [a|per] {u} [as a yearly salary|per year|in a year|annually]{e}",
        "[what is|find|work out] the [yearly|annual] [pay|salary|income] at {p} per {u}{e}",
        "[convert|change|turn] {p} per {u} [into|to] [an annual salary|a yearly salary|pay per year]{e}",
        "{who} [earns|gets|is paid] {p} every {u}. [yearly income|salary per year|what is it in a year]{e}",
        "a [job|post|position] with {p} [a|per] {u}: [annual salary|yearly pay|how much a year]{e}",
        "[rent|pocket money|a pension|support] of {p} per {u}, [how much a year|yearly sum|total per year]{e}",
        "how much [money|] is {p} [each|every] {u} over a [whole|full] year{e}",
        "from {p} [a|per] {u} to a year{e}",
        "if every {u} brings {p}, what does a year bring{e}",
        p=coin.format(each), u=word, e=note, who=who,
    ).replace(" a hour", " an hour")  # fmt: skip
    code = f"result = round({each} * {times}, 2)\nprint(result)"
    return ask(prompt, code, "That is **{out}** a year.", think=f"Multiply {each} by {times}.")


@family("finance", number=True)
def commission(draw: Draw) -> tuple[Item, ...]:
    """A share of the sales in percent, alone or on top of a base pay."""
    coin = draw.pick(*COINS)
    sales, said = sum_said(draw, 500, 90000, coin)
    rate, base = draw.pick(1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10, 12, 15), draw.pick(0, draw.integer(8, 40) * 50)  # fmt: skip
    values = {"s": said, "p": percentage(rate, draw), "b": coin.format(base), "who": draw.pick(*PEOPLE)}  # fmt: skip
    if base:
        prompt = draw.phrase(
            "{who} [gets|earns] {b} [base pay|fixed|a month] plus {p} [commission|of the sales]. with sales of {s}, [what is the pay|how much is it in total|total pay]",
            "[base|fixed pay|base salary] {b}, commission {p}, sales {s}[: total pay|. how much|, what do I get]",
            "I [earn|get|am paid] {b} and {p} of what I sell. I sold {s}. [how much do I get|my pay|what is my income]",
            "<find> the total pay: {b} base and {p} commission on {s}",
            "how much does [a seller|a salesman|an agent] with {b} fixed and {p} of sales [make|earn] on {s}",
            "{b} + {p} of {s} [as pay|in sales]",
            "sales [were|came to] {s}. commission {p}, on top of {b}. [income|what is paid out|total]",
            "pay is {b} plus {p} of turnover. turnover: {s}. [pay|how much is the pay]",
            "[this month|last month] I brought in {s}. my contract: {b} basic, {p} commission. [gross pay|what do I earn]",
            **values,
        )
        formula = f"{base} + {sales} * {rate} / 100"
        code = f"result = round({formula}, 2)\nprint(result)"
        return ask(prompt, code, "The pay is **{out}**.", think=f"The base and the commission: {formula}.")  # fmt: skip
    prompt = draw.phrase(
        "[how much|what] is the commission on {s} at {p}",
        "commission of {p} on [sales of |a sale of |]{s}",
        "{who} sells [a house|a car|goods|tickets] for {s} and gets {p} commission. [how much is that|how much does {who} earn]",
        "<find> the commission: sales {s}, rate {p}",
        "an agent [takes|keeps|charges] {p} of {s}. how much is [the fee|that|the agent's part]",
        "sales {s}, [commission|my share|fee] {p}[: amount|. how much|, in money]",
        "the [broker|platform|gallery] [keeps|charges] {p} [commission|as a fee] on a sale of {s}. [what is the fee|how much do they keep]",
        "I get {p} of everything I sell. I sold {s}. what [do I earn|is my commission]",
        "what does a {p} commission [make|come to] on {s}",
        "[estate agent|auction house] fee of {p}: price {s}, how much is the fee",
        **values,
    )
    code = f"result = round({sales} * {rate} / 100, 2)\nprint(result)"
    return ask(prompt, code, "The commission is **{out}**.", think=f"{rate}% of {sales}.")


@family("finance", number=True)
def payback_time(draw: Draw) -> tuple[Item, ...]:
    """How long until savings or income have paid for something."""
    coin = draw.pick(*COINS)
    cost, said = sum_said(draw, 60, 60000, coin)
    unit = draw.pick("month", "month", "year", "year", "week")
    gain = max(2, round(cost / draw.random.uniform(2, 40)))
    rounded, places = decimals(draw)
    prompt = draw.phrase(
        "{x} [costs|is] {c} and saves {g} [a|per|every] {u}. [payback time in {u}s|after how many {u}s has it paid for itself|how many {u}s until it pays off]{r}",
        "[payback period|payback time]: [cost|investment] {c}, [saving|return|income] {g} per {u}{r}",
        "<find> the [payback period|payback time] in {u}s of {c} at {g} per {u}{r}",
        "I [invest|spend|pay] {c} and get {g} back [a|per|each] {u}. [how many {u}s to get my money back|when is it paid back, in {u}s]{r}",
        "how many {u}s [does it take|are needed|go by] until {x} for {c} has paid for itself with {g} a {u}{r}",
        "[investment|outlay] {c}, [brings|earns|saves] {g} [a|per] {u}: {u}s to pay back{r}",
        "{who} buys {x} for {c}. it brings in {g} per {u}. [amortised after how many {u}s|paid off after how many {u}s]{r}",
        "when does {x} of {c} pay off if it saves {g} each {u}, in {u}s{r}",
        "{c} / {g} per {u}, [payback|time until it is paid back] in {u}s{r}",
        "how long until {g} a {u} [add up to|have covered|make up for] {c}, in {u}s{r}",
        "is {x} worth it? {c} once, {g} saved per {u}. number of {u}s to break even{r}",
        x=draw.pick("a heat pump", "a solar panel", "a machine", "insulation", "a bike", "an espresso machine", "a season ticket", "a freezer", "a new window", "an oven"),
        c=said, g=coin.format(shown(gain, draw)), u=unit, r=rounded, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = {rounded_to(f'{cost} / {gain}', places)}\nprint(result)"
    return ask(prompt, code, f"It takes **{{out}}** {unit}s.", think=f"Divide {cost} by {gain}, {places} places.")  # fmt: skip


@family("finance", number=True)
def tax_in_steps(draw: Draw) -> tuple[Item, ...]:
    """A progressive tax of two or three rates: each on its own part of the income."""
    coin, step = draw.pick(*COINS), draw.pick(1000, 5000)
    first = draw.integer(2, 12) * step
    second = first + draw.integer(2, 20) * step
    low, middle, high = draw.pick((0, 10, 20), (10, 20, 30), (0, 20, 40), (5, 15, 25), (10, 12, 22), (0, 15, 30), (15, 25, 42))  # fmt: skip
    two = draw.chance(0.5)
    income = draw.integer(first // 100, first * (3 if two else 5) // 100) * 100
    said = [coin.format(shown(v, draw)) for v in (income, first, second)]
    if two:
        rule = draw.pick(
            "{a}% up to {f}, {b}% above", "{a}% on the first {f} and {b}% on the rest", "{b}% on what is over {f}, {a}% below",
            "up to {f}: {a}%, beyond: {b}%",
        ).format(a=low, b=middle, f=said[1])  # fmt: skip
        formula = (
            f"min({income}, {first}) * {low} / 100 + max({income} - {first}, 0) * {middle} / 100"
        )
    else:
        rule = draw.pick(
            "{a}% up to {f}, {b}% from there to {g}, {c}% above", "{a}% on the first {f}, {b}% on the part up to {g}, {c}% on the rest",
            "up to {f}: {a}%, {f} to {g}: {b}%, over {g}: {c}%",
        ).format(a=low, b=middle, c=high, f=said[1], g=said[2])  # fmt: skip
        formula = (
            f"min({income}, {first}) * {low} / 100 + min(max({income} - {first}, 0), {second} - {first}) * {middle} / 100"
            f" + max({income} - {second}, 0) * {high} / 100"
        )
    prompt = draw.phrase(
        "[tax|the tax|income tax] is {t}. [how much tax on|what is the tax on|tax for] {i}",
        "income {i}, [tax rates|brackets|tax bands]: {t}. [tax due|how much tax|total tax]",
        "[tax brackets|progressive tax]: {t}. [tax on|what do I pay on] {i}",
        "<find> the tax on {i}: {t}",
        "I [earn|make] {i}. the rates are {t}. [how much tax do I pay|my tax]",
        "{who} [earns|has an income of] {i}. [the rule is|tax is] {t}. [how much tax is that|what does {who} pay in tax]",
        "what tax is due on {i} with {t}",
        "with {t}, how much [goes to the state|tax is paid] on {i}",
        t=rule, i=said[0], who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "The tax is **{out}**.", think="Each rate is on its own part of the income only.")  # fmt: skip
