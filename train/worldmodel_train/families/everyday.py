"""Money, units, geometry and motion."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import articled
from worldmodel_train.families.wanted import decimals
from worldmodel_train.families.words import NAMES

# --- money --------------------------------------------------------------------------------------

_THINGS = (
    "shirt book laptop bike phone ticket jacket chair lamp watch camera coat table tent guitar "
    "printer backpack helmet kettle game sofa monitor dress toaster carpet drill "
    "suit mattress microscope tablet scooter mirror heater suitcase keyboard hat"
).split()


def money(draw: Draw, amount: float) -> str:
    """A price as people write it."""
    grouped = f"{amount:,}" if amount >= 1000 and draw.chance(0.2) else str(amount)
    form = draw.pick(
        "${}", "${}", "{}", "{}", "{} dollars", "€{}", "{} euros", "£{}", "{} EUR", "{} USD", "{} bucks", "{} €", "{} GBP",
    )  # fmt: skip
    return form.format(grouped)


def _saved(draw: Draw, price: float, percent: float) -> tuple[Item, ...]:
    """The amount that comes off, not what is left to pay."""
    prompt = draw.phrase(
        "how much do I save [on|with] a {t} of {p} [with|at] {d}% off",
        "[savings|money saved|amount saved] on {p} at {d}% [off|discount]",
        "{p}, {d}% off[: how much is saved|, what do I save|: the discount in money]",
        "a {t} costs {p} and is {d}% off. [how much cheaper is it|how much do I save|what is the discount in money]",
        "<find> the [discount amount|saving] on a {t} of {p} at {d}%",
        "{n} gets {d}% off a {t} of {p}. [how much does {n} save|saving]",
        "by how much does the price of {p} [drop|fall] with {d}% [off|discount]",
        "what is a {d}% [rebate|discount|reduction] on {p} [worth|in money]",
        "the coupon [is good for|gives] {d}% of {p}. how much [money is that|is the coupon worth|does it take off]",
        "[knocking|taking] {d}% off {p} [saves|spares] me how much",
        "what [amount|sum] is [deducted|taken off|knocked off] {p} [at|with] {d} percent [off|discount]",
        "[normal|old] price {p}, {d}% [off|cheaper][: money saved|, saving in money|. saved amount]",
        "the difference between {p} and the price [with|after] {d}% off",
        t=draw.pick(*_THINGS), p=money(draw, price), d=percent, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({price} * {percent} / 100, 2)\nprint(result)"
    return ask(articled(prompt), code, "You save **{out}**.", think=f"{percent}% of {price}.")


@family("finance", number=True)
def discount(draw: Draw) -> tuple[Item, ...]:
    price = draw.number(5, 3000)
    percent = draw.pick(5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 70, draw.integer(3, 80))
    if draw.chance(0.15):
        return _saved(draw, price, percent)
    prompt = draw.phrase(
        "[a|the|this|my] {t} costs {p} and is {d}% off. <what> the [final|new|sale|reduced] price",
        "<what> the price of [a|the] {t} [at|for] {p} after a {d}% [discount|reduction|markdown]",
        "{p} with {d}% off",
        "[price|list price|was] {p}, [discount|minus|off] {d}%. what do I pay",
        "how much do I pay for [something at|a {t} of|a {t} at] {p} with {d} percent off",
        "[the|a] {t} is {p}, reduced by {d}%. how much is it now",
        "<do>take {d}% off {p}",
        "[a |]{d}% [discount|off|reduction|rebate] [on|of] {p}",
        "{n} [buys|wants] a {t} for {p} and [gets|has a coupon for] {d}% off. what does {n} pay",
        "[the shop gives|I get|they give me] {d}% off. what will a {t} for {p} cost me",
        "sale! {d}% off everything. [what is|how much is] the {t} that was {p}",
        "{p} less {d}%",
        "[discounted|sale|reduced] price: {p}, {d}%[ off|]",
        "if the {t} was {p} and [they knock off|goes down by|is cut by] {d}%, what does it cost",
        "[lower|reduce|decrease|mark down] {p} by {d} percent",
        "[a|the] {t} [used to be|normally is|is usually] {p}, [this week|now] [it is|they have it at|with] {d}% off. [how much do I spend|what does it cost]",
        "{p} {t}, {d}% [off|discount|coupon|reduction]. [how much do I pay|final price|price now]",
        "I have a {d}% [coupon|voucher|discount code] for a {t} of {p}. [what do I pay|final price|how much is it]",
        "the [shop|store|site] takes {d} percent off a {p} {t}, [what is left to pay|what is the new price|how much]",
        "[black friday|clearance|student discount]: {d}% off a {t}, normally {p}. [price|what do I pay]",
        "how much is a {p} {t} [after|with] {d}% off",
        "{p}: how much after {d}% off",
        "[take|knock|shave] {d} percent off [the price of|] {p}[, what remains|: what is left to pay|]",
        "{n} [sees|found|picked] a {t} [marked|tagged|labelled] {p} with a {d}% [discount|reduction|price cut]. [price at the till|how much at the checkout|what will it cost]",
        "[the sticker|the label|the price tag] [says|reads] {p}, [the sign|the ad] says minus {d}%. [what is the real price|what do I hand over|real price]",
        "[final price|amount payable|net price] [for|of] a {t} [listed at|worth|normally at] {p} [given|with|after] a {d} percent [rebate|reduction|discount]",
        "[members|students|employees|pensioners] [get|save] {d}%. what does a {t} of {p} cost them",
        "what's left of {p} [after|when] [they take|subtracting|I deduct] {d}%",
        "{t}: [regular|old price|before] {p}, [sale|now|today] -{d}%[. new price|: how much|, price now]",
        "a [price cut|markdown] of {d}% on a {t} [from|at] {p}[: new price|. what is it now|, now costs]",
        "my {t} would be {p}, but [the dealer|the seller|a friend in the shop] gives me {d} percent [off|discount]. [what do I end up paying|how much is that|my price]",
        "with {d}% [discount|off], a {t} [at|for|of] {p} [comes to|goes for|costs] [how much|what]",
        "[price|amount] {p}, rebate {d}%, [to pay|payable|result]",
        t=draw.pick(*_THINGS), p=money(draw, price), d=percent, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({price} * (1 - {percent} / 100), 2)\nprint(result)"
    think = f"{percent}% off {price} leaves 1 - {percent} / 100 of {price}."
    return ask(articled(prompt), code, "The final price is **{out}**.", think=think)


@family("finance", number=True)
def tip_or_tax(draw: Draw) -> tuple[Item, ...]:
    bill = draw.number(5, 800)
    percent = draw.pick(5, 6, 7, 8, 10, 12, 15, 18, 19, 20, 21, 22, 23, 25, 8.25, 7.5)
    if draw.chance(0.2):
        return _tip_each(draw, bill, draw.pick(5, 8, 10, 10, 12, 15, 15, 18, 20, 20, 25))
    prompt = draw.phrase(
        "<what> the total for a [bill|check|dinner] of {b} with a {p}% tip",
        "add {p}% [tax|VAT|tip|sales tax|service] to {b}",
        "bill of {b} plus {p}% [tip|service], what is the total",
        "{b} plus {p}% [sales tax|tax|VAT|tip|gratuity]",
        "how much is {b} with {p}% [VAT|tax|sales tax] added",
        "[total|total cost] with {p}% tip on a [meal|lunch|dinner|haircut|taxi ride] of {b}",
        "[I want to|I'd like to|let's] tip {p}% on {b}. what do [I|we] pay in total",
        "[increase|raise|mark up] {b} by {p}%",
        "[dinner|lunch|the meal|the taxi] was {b}. {n} [tips|leaves a tip of] {p} percent. total",
        "net price {b}, [VAT|tax rate|tax] {p}%. [gross|gross price|what is the gross price]",
        "the [price|amount] without tax is {b}; with {p}% tax it is how much",
        "{b} + {p}% [tax|tip|VAT]",
        "{b}, tax {p}%: [total|what do I pay]",
        "if the tax is {p}%, what does something [priced at|listed at|for] {b} [really |]cost",
        "[gross|final amount|price including tax] for {b} [net |]at {p}%",
        "the [bill|check|meal|dinner] [was|is] {b}, I [want to leave|leave|give] {p}% tip. [how much in total|total|what do I pay altogether]",
        "[a laptop|a sofa|the work|an order] costs {b} plus {p}% [tax|VAT]. [final price|what do I pay|total]",
        "{b} before tax, {p}% [sales tax|tax|VAT]. [how much with tax|total|final price]",
        "we [ate|drank] for {b} and [tip|give] {p} percent. [total|how much do we pay]",
        "what will I be charged for {b} before tax, with {p} percent tax",
        "[work out|calculate|compute] {b} [including|with|incl.] {p}% [VAT|GST|sales tax|service charge]",
        "[the waiter|the driver|the hairdresser] [gets|deserves] {p}% [extra|on top]. the [bill|price] is {b}. [what do I hand over|how much all in all|total to pay]",
        "[subtotal|net|ex tax] {b}, [tax|VAT|GST|service] {p}%[. grand total|: amount due|, total to pay|. what is the sum]",
        "{p} percent [on top of|added to|plus] {b}[, how much is that|: total|. sum]",
        "[a quote|an invoice|the offer] [is|says|of] {b} [net|plus tax|before VAT], [tax|VAT] is {p}%. [what is the final invoice|what must be paid|gross amount]",
        "{n} pays [the bill|a check] of {b} and adds {p}% [for the waiter|as a tip|tip]. [how much does {n} pay|total paid|what is it altogether]",
        "how much [do I need|must I have] for {b} [plus|and] {p} percent [tip|tax|service]",
        "[price with tax|tax-inclusive price|gross] when net is {b} and the [rate|tax rate|VAT] is {p}%",
        "what is {b} [once|when|if] {p}% [tax|VAT|tip] is [added|included|put on top]",
        "[room|rent|ticket|hotel night] {b} [excluding|without] {p}% [tax|VAT][. price with it|, what is it with tax|: total]",
        "after [adding|putting on] {p}% [tip|tax|VAT], {b} becomes [how much|what]",
        b=money(draw, bill), p=percent, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({bill} * (1 + {percent} / 100), 2)\nprint(result)"
    think = f"Add {percent}% to {bill}: {bill} times 1 + {percent} / 100."
    return ask(articled(prompt), code, "The total is **{out}**.", think=think)


def _tip_each(draw: Draw, bill: float, percent: int) -> tuple[Item, ...]:
    """A bill with a tip, shared equally."""
    people = draw.integer(2, 12)
    prompt = draw.phrase(
        "[split|share] a bill of {b} with {p}% tip [among|between] {k} people[, how much each|. each pays|]",
        "{k} of us [ate|had dinner|went out] for {b}. with {p}% tip, [how much per person|what does each pay|how much each]",
        "[dinner|lunch|bill] {b}, tip {p}%, {k} people[: each|, per person|. how much each]",
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] what each of {k} people pays for a {b} bill plus {p}% tip",
        "the [check|bill|meal] is {b}. we add {p}% and divide by {k}. [how much each|per head]",
        "{n} and friends, {k} people [in all|together], pay {b} and a tip of {p}%. [share of each|how much per person]",
        "per person: {b} plus {p} percent tip, {k} people",
        "[everyone|each of us] pays the same: {b}, plus {p}% [for the waiter|tip|service], {k} of us. [how much is it each|one share]",
        "{k} [friends|colleagues|guests] [share|divide] {b} after adding a {p}% tip. [what does each one owe|how much each|each share]",
        "add {p}% to {b}, then divide by {k}",
        "[total with|including] {p}% tip, {b} for {k} [people|persons]. [per head|one person pays|each]",
        b=money(draw, bill), p=percent, k=people, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({bill} * (1 + {percent} / 100) / {people}, 2)\nprint(result)"
    think = f"{bill} times 1 + {percent} / 100, over {people} people."
    return ask(articled(prompt), code, "Each pays **{out}**.", think=think)


@family("finance", number=True)
def compound_interest(draw: Draw) -> tuple[Item, ...]:
    start = draw.pick(100, 250, 500, 1000, 2000, 5000, 10000, draw.integer(100, 50000))
    rate = draw.pick(1, 1.5, 2, 2.5, 3, 3.5, 4, 4.25, 5, 6, 7, 8, 10, 12)
    years = draw.integer(2, 40)
    if draw.chance(0.15):
        return _interest_only(draw, start, rate, years)
    prompt = draw.phrase(
        "what will {s} be worth [after|in] {y} years at {r}% compound interest",
        "{s} at {r}% [compound |]interest for {y} years",
        "I [invest|save|deposit|put away] {s} at {r} percent a year. how much is it after {y} years",
        "compound interest: {s}, {r}%, {y} [years|y|yrs]",
        "how much do I have after {y} years if {s} [grows|grows by|earns|yields] {r}% [a year|per year|annually]",
        "[value|future value|final balance] of {s} after {y} years at {r}% [per year|p.a.|a year]",
        "if I [put|leave|keep] {s} in the bank at {r}% for {y} years, what do I get",
        "{n} [puts|invests|deposits] {s} at {r}% yearly interest. [balance|what is it worth|how much is there] after {y} years",
        "[principal|start|capital] {s}, rate {r}%, time {y} years, compounded [yearly|annually]: [amount|final amount|result]",
        "what does {s} [become|grow to|turn into] in {y} years with {r}% interest [compounded annually|per year|each year]",
        "[an account|a fund|a savings account] pays {r}% a year. I put in {s} and wait {y} years. how much",
        "I [leave|lock|keep] {s} in [a savings account|the bank|a deposit] for {y} years at {r}% [compounded|compound interest|interest]. [how much do I have then|what is it at the end|where do I end]",
        "{s} in [savings|an account|a bond] at {r} percent, compounded [yearly|once a year|annually], {y} years. [final amount|what do I get|end balance]",
        "how much [is {s}|will {s} be] after {y} years at {r}% [compound interest|a year|compounded yearly]",
        "my [aunt|bank|uncle] gives {r}% a year on {s}. [how much is it|what do I have|balance] after {y} years",
        "{s} today, {r}% yearly, compounded, {y} years later",
        "FV of {s}, {r}%, {y} years",
        "{y} years, {r}% a year, starting with {s}. [what comes out|end value|how much at the end]",
        "[grow|compound] {s} by {r}% for {y} years",
        "{s} growing {r}% a year, how much after {y} years",
        "[what is|calculate|work out] the [future value|end value|maturity amount|accumulated sum] of {s} [invested|lent|saved|deposited] for {y} years at {r} percent [per annum|a year|annually]",
        "my [money|deposit|capital] of {s} [earns|gets|makes] {r}% [every year|yearly|per annum]. [after {y} years it is how much|what is there after {y} years|balance in {y} years]",
        "{n} [inherits|wins|has] {s} and [leaves|puts|keeps] it at {r}% for {y} years. [what does it become|how much money is that then|final sum]",
        "[interest on interest|compounding yearly|compounded each year]: {s}, {r}%, {y} years",
        "[deposit|amount|PV] = {s}, [i|r|rate] = {r}%, [n|t|years] = {y}[: FV|, final amount|. find the amount]",
        "[let|leave] {s} [grow|sit|work] for {y} years [with|at] {r}% [annual growth|a year|interest per year]. [result|how much in the end|value]",
        "in {y} years, [how much will|what will] {s} be if [the bank|it|the fund] [pays|gives|returns] {r}% [a year|each year|yearly]",
        "a [bond|savings book|certificate|life insurance] [pays|brings|yields] {r} percent [a year|annually], and the interest stays in. {s} [becomes|grows to] what [in|after] {y} years",
        "how much [would|will] {s} [have grown|grow] to [after|in] {y} years [at a rate of|with a return of|at] {r}%",
        "[parents|grandparents] put {s} aside at birth at {r}% a year. [how much is it when the child is {y}|value after {y} years|what is it {y} years later]",
        "{s} * growth of {r}% a year, {y} times",
        "[salary|rent|turnover] of {s} [rising|going up] {r}% every year: [how much after|what is it in] {y} years",
        "take {s}, add {r}% [every|each] year, {y} years long. [what comes out|end value|total]",
        s=money(draw, start), y=years, r=rate, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({start} * (1 + {rate} / 100) ** {years}, 2)\nprint(result)"
    answer = f"After {years} years it is worth **{{out}}**."
    think = f"{start} grows by {rate}% in each of {years} years: a power with exponent {years}."
    return ask(prompt, code, answer, think=think)


def _interest_only(draw: Draw, start: float, rate: float, years: int) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "how much interest does {s} [earn|bring|make] in {y} years at {r}% compound interest",
        "[compound interest earned|interest earned|total interest] on {s} at {r}% [compounded yearly|compounded annually] after {y} years",
        "{s}, {r}% compounded yearly, {y} years[: only the interest|: interest earned|, how much of it is interest]",
        "<find> the [compound interest|interest] earned on {s} over {y} years at {r}% [compounded annually|compounded yearly]",
        "I [invest|put away] {s} for {y} years at {r}% a year, compounded. [how much do I gain|what is the gain|how much interest is that]",
        "{n} [invests|saves] {s} at {r}% compounded for {y} years. [how much interest does {n} earn|what is earned on top]",
        "by how much does {s} grow in {y} years at {r}% a year [compounded|with compounding]",
        "not the balance, [just|only] the interest: {s}, {y} years, {r}% compounded yearly",
        "after {y} years at {r}%, compounded once a year, how much more than {s} [do I have|is it|is there]",
        "[interest part|only the interest|pure interest]: {s} for {y} years at {r}%, compounded [yearly|annually]",
        "the bank [pays|gives] {r}% on {s}, interest stays in the account. [how much interest in all|total interest credited] after {y} years",
        s=money(draw, start), y=years, r=rate, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = round({start} * (1 + {rate} / 100) ** {years} - {start}, 2)\nprint(result)"
    think = f"{start} grows by {rate}% in each of {years} years; less the {start} at the start."
    return ask(prompt, code, "The interest is **{out}**.", think=think)


# --- units --------------------------------------------------------------------------------------

_KM, _M, _CM = ("kilometers", "km", "kilometres"), ("meters", "m", "metres"), ("centimeters", "cm")
_MILE, _FOOT, _INCH, _MM = ("miles", "mi"), ("feet", "ft"), ("inches",), ("millimeters", "mm")
_KG, _G, _POUND, _OUNCE = (
    ("kilograms", "kg", "kilos"),
    ("grams", "g"),
    ("pounds", "lbs", "lb"),
    ("ounces", "oz"),
)
_LITER, _ML, _CUP = ("liters", "l", "litres"), ("milliliters", "ml"), ("cups",)
_GALLON, _PINT, _SPOON = ("gallons", "gal"), ("pints", "pt"), ("tablespoons", "tbsp")
_HOUR, _MINUTE, _SECOND = ("hours", "h", "hrs"), ("minutes", "min", "mins"), ("seconds", "s", "sec")
_DAY, _WEEK, _YEAR = ("days",), ("weeks",), ("years",)
_KMH, _MS = ("kilometers per hour", "km/h", "kph"), ("meters per second", "m/s")
_MPH, _KNOT = ("miles per hour", "mph"), ("knots", "kn")
_JOULE, _KCAL = ("joules", "J"), ("kilocalories", "kcal")
_ACRE, _HECTARE, _SQM = ("acres",), ("hectares", "ha"), ("square meters", "m²", "sq m")
_SQFT, _SQKM = ("square feet", "sq ft", "ft²"), ("square kilometers", "km²")

UNITS = (
    (_MILE, _KM, 1.609344), (_FOOT, _M, 0.3048), (_INCH, _CM, 2.54), (("yards", "yd"), _M, 0.9144),
    (_KM, _M, 1000), (_M, _CM, 100), (_CM, _MM, 10), (_INCH, _MM, 25.4), (_FOOT, _INCH, 12),
    (("yards", "yd"), _FOOT, 3), (_FOOT, _CM, 30.48), (("nautical miles", "nmi"), _KM, 1.852),
    (_POUND, _KG, 0.453592), (_OUNCE, _G, 28.349523), (("stone", "st"), _KG, 6.350293),
    (("tonnes", "t", "metric tons"), _KG, 1000), (_KG, _G, 1000), (_POUND, _OUNCE, 16),
    (_G, ("milligrams", "mg"), 1000), (_GALLON, _LITER, 3.785412), (_LITER, _ML, 1000),
    (_CUP, _ML, 236.588), (_PINT, _LITER, 0.473176), (("quarts", "qt"), _LITER, 0.946353),
    (("fluid ounces", "fl oz"), _ML, 29.5735), (_SPOON, _ML, 14.7868),
    (_SPOON, ("teaspoons", "tsp"), 3), (_GALLON, _PINT, 8), (_HOUR, _MINUTE, 60),
    (_MINUTE, _SECOND, 60), (_DAY, _HOUR, 24), (_WEEK, _DAY, 7), (_YEAR, ("months",), 12),
    (_HOUR, _SECOND, 3600), (_DAY, _MINUTE, 1440), (_WEEK, _HOUR, 168), (_YEAR, _WEEK, 52),
    (_MPH, _KMH, 1.609344), (_MS, _KMH, 3.6), (_KNOT, _KMH, 1.852), (_MPH, _MS, 0.44704),
    (_ACRE, _SQM, 4046.86), (_HECTARE, _ACRE, 2.471054), (_HECTARE, _SQM, 10000),
    (_SQFT, _SQM, 0.092903), (("square miles", "sq mi"), _SQKM, 2.589988), (_SQKM, _HECTARE, 100),
    (("calories", "cal"), _JOULE, 4.184), (_KCAL, ("kilojoules", "kJ"), 4.184),
    (("kilowatt hours", "kWh"), ("megajoules", "MJ"), 3.6), (("horsepower", "hp"), ("kilowatts", "kW"), 0.7457),
    (("kilowatts", "kW"), ("watts", "W"), 1000), (("bar",), ("psi",), 14.503774),
    (("atmospheres", "atm"), ("kilopascals", "kPa"), 101.325), (("bar",), ("kilopascals", "kPa"), 100),
    (("bytes",), ("bits",), 8), (("gigabytes", "GB"), ("megabytes", "MB"), 1000),
    (("terabytes", "TB"), ("gigabytes", "GB"), 1000), (("dozens", "dozen"), ("pieces",), 12),
)  # fmt: skip
"""One of the first is so many of the second; each under the names that people use."""


@family("unit conversion", number=True)
def convert_units(draw: Draw) -> tuple[Item, ...]:
    large, small, factor = draw.pick(*UNITS)
    downwards = draw.chance(0.5)
    source, target = (large, small) if downwards else (small, large)
    value = draw.number(2, 500) if downwards or factor < 100 else draw.number(50, 20000)
    a, b = draw.pick(source[0], *source), draw.pick(target[0], *target)
    glued = a != source[0] and len(a) <= 4 and draw.chance(0.4)
    prompt = draw.phrase(
        "<do>[convert|change|turn] {x} [to|into] {b}",
        "how many {b} [are|are there in|is|make] {x}",
        "{x} in {b}",
        "<what> {x} in {b}",
        "{x} [to|into|as|->] {b}",
        "how much is {x} in {b}",
        "express {x} in {b}",
        "[I have|we have|there are] {x}, how many {b} is that",
        "[my recipe|the manual|the label|the form|the sign] says {x}. what is that in {b}",
        "{n} [has|needs|wrote down|measured] {x}. [give it in|how many] {b}",
        "how many {b} [correspond to|equal|are the same as|do you get from] {x}",
        "[conversion|unit conversion|convert]: {x} to {b}",
        "{x} = ? {b}",
        "[I need|write|give me|put] {x} in {b}",
        "{a} to {b}: {v}",
        "if something is {x}, what is it in {b}",
        "[change|switch|transform|translate] {x} [into|to] {b}",
        "[what's|what is|give me] the [equivalent|value|number] of {x} [in|as] {b}",
        "{x} [equals|is|makes|corresponds to] how many {b}",
        "{v} {a} [converted|expressed|measured|written] in {b}",
        "[from|unit from] {a} [to|into] {b}, [value|amount|number] {v}",
        "something is [given|labelled|marked] as {x}. [and in {b}|how many {b} is it|what would it be in {b}]",
        "I [only know|think in|use|work with] {b}. [what is|how many are] {x}",
        "the [order|plan|text|data sheet|question] [gives|uses|mentions] {x}, I [need|want|must enter] {b}",
        "[do you know|can you say|tell me] how many {b} [there are in|make up|you get from] {x}",
        "{n} [wrote|typed|ordered|recorded] {x}. [how much is that in {b}|in {b} that is|what does that come to in {b}]",
        "{b} from {x}",
        "[rewrite|restate|report] {x} [using|in] {b}",
        "[number of|count of] {b} in {x}",
        "{x}, but in {b}",
        "[quick conversion|unit change|units]: {x} -> {b}",
        x=f"{value}{'' if glued else ' '}{a}", v=value, a=a, b=b, n=draw.pick(*NAMES),
    )  # fmt: skip
    sign = "*" if downwards else "/"
    form = decimals(draw, 4, asked=0.12)
    prompt += form.said
    code = f"result = {form.code(f'{value} {sign} {factor}')}\nprint(result)"
    think = f"1 {large[0]} = {factor} {small[0]}, so {value} {sign} {factor}."
    return ask(prompt, code, f"{value} {a} is **{{out}} {b}**.", think=think)


_SCALES = {
    "C": ("degrees Celsius", "Celsius", "celsius", "°C", "C", "deg C", "centigrade"),
    "F": ("degrees Fahrenheit", "Fahrenheit", "fahrenheit", "°F", "F", "deg F"),
    "K": ("kelvin", "Kelvin", "K", "kelvins"),
}
_HEAT = {
    "CF": "{v} * 9 / 5 + 32", "FC": "({v} - 32) * 5 / 9", "CK": "{v} + 273.15",
    "KC": "{v} - 273.15", "FK": "({v} - 32) * 5 / 9 + 273.15", "KF": "({v} - 273.15) * 9 / 5 + 32",
}  # fmt: skip


@family("unit conversion", number=True)
def temperature(draw: Draw) -> tuple[Item, ...]:
    pair = draw.pick("CF", "CF", "FC", "FC", *_HEAT)
    value: float = draw.integer(0, 500) if pair[0] == "K" else draw.integer(-40, 220)
    if draw.chance(0.2):
        value = round(value + draw.random.random(), 1)
    a, b = draw.pick(*_SCALES[pair[0]]), draw.pick(*_SCALES[pair[1]])
    glue = "" if a[0] == "°" or (len(a) == 1 and draw.chance(0.5)) else " "
    prompt = draw.phrase(
        "<do>[convert|change|turn] {x} [to|into] {b}",
        "{x} in {b}",
        "<what> {x} in {b}",
        "{x} [to|into|as|->] {b}",
        "how much is {x} in {b}",
        "[temperature|temp|a temperature] of {x}, in {b} please",
        "it is {x} [here|in there|in the oven|in the lab]. what is that in {b}",
        "[my oven|the thermometer|the forecast|the recipe] says {x}; what would that be in {b}",
        "how many {b} are {x}",
        "if it's {x}, what is the temperature in {b}",
        "{x} = ? {b}",
        "[water|a liquid|a metal] at {x} has what temperature in {b}",
        "{n} measured {x}. [express|give|write] it in {b}",
        "express {x} in {b}",
        "[how hot|how warm] is {x} in {b}",
        "{b} for {x}",
        "[change|switch|transform|translate] {x} [into|to] {b}",
        "[what's|what is|give me] the [equivalent|value|reading] of {x} in {b}",
        "{x} [equals|is|makes|corresponds to] how many {b}",
        "[from|temperature from] {x} to {b}",
        "I [only know|think in|use|grew up with] {b}. [what is|how much is] {x}",
        "[the fever|the bath|the freezer|the engine|the sample] is at {x}. [how many {b} is that|and in {b}|convert to {b}]",
        "[body temperature|boiling point|melting point|room temperature] {x}[, in {b}|: how many {b}|. give it in {b}]",
        "a [cake|pizza|reaction|furnace] needs {x}. my [dial|scale|display] [is in|shows|uses] {b}, what do I set",
        "{n} lives where it is {x}. [how many {b} is that|what is it in {b}|{b} please]",
        "[rewrite|restate|report] {x} in {b}",
        "how many {b} [does {x} correspond to|is {x}]",
        "{x}, but in {b}",
        "[temperature conversion|quick conversion]: {x} -> {b}",
        "[tomorrow|on the moon|in the desert|in winter] it [will be|can be|gets] {x}. [for people who use {b}|in {b}], how much is that",
        x=f"{value}{glue}{a}", b=b, n=draw.pick(*NAMES),
    )  # fmt: skip
    formula = _HEAT[pair].format(v=value)
    signs = {"C": "°C", "F": "°F", "K": "K"}
    answer = f"{value} {signs[pair[0]]} is **{{out}} {signs[pair[1]]}**."
    think = f"From {signs[pair[0]]} to {signs[pair[1]]}: {formula}."
    form = decimals(draw, asked=0.12)
    code = f"result = {form.code(formula)}\nprint(result)"
    return ask(prompt + form.said, code, answer, think=think)


# --- geometry -----------------------------------------------------------------------------------

_SHAPES: tuple[tuple[tuple[str, ...], tuple[str, ...], str, int], ...] = (
    (("area of a circle", "circle area", "surface of a disk", "area of a disc"), ("radius",), "math.pi * {a} ** 2", 2),
    (("area of a circle", "circle area"), ("diameter",), "math.pi * ({a} / 2) ** 2", 2),
    (("circumference of a circle", "perimeter of a circle", "circle circumference"), ("radius",), "2 * math.pi * {a}", 1),
    (("circumference of a circle", "perimeter of a circle"), ("diameter",), "math.pi * {a}", 1),
    (("area of a semicircle", "area of a half circle"), ("radius",), "math.pi * {a} ** 2 / 2", 2),
    (("area of a rectangle", "rectangle area", "surface of a rectangle"), ("length", "width"), "{a} * {b}", 2),
    (("perimeter of a rectangle", "rectangle perimeter"), ("length", "width"), "2 * ({a} + {b})", 1),
    (("area of a square", "square area"), ("side",), "{a} ** 2", 2),
    (("perimeter of a square", "square perimeter"), ("side",), "4 * {a}", 1),
    (("diagonal of a square",), ("side",), "{a} * math.sqrt(2)", 1),
    (("area of a triangle", "triangle area"), ("base", "height"), "{a} * {b} / 2", 2),
    (("perimeter of a triangle",), ("side a", "side b", "side c"), "{a} + {b} + {c}", 1),
    (("area of an equilateral triangle",), ("side",), "math.sqrt(3) / 4 * {a} ** 2", 2),
    (("area of a parallelogram",), ("base", "height"), "{a} * {b}", 2),
    (("area of a trapezoid", "area of a trapezium"), ("side a", "side b", "height"), "({a} + {b}) / 2 * {c}", 2),
    (("area of a rhombus", "area of a kite"), ("first diagonal", "second diagonal"), "{a} * {b} / 2", 2),
    (("area of an ellipse", "ellipse area"), ("semi-major axis", "semi-minor axis"), "math.pi * {a} * {b}", 2),
    (("area of a regular hexagon", "hexagon area"), ("side",), "3 * math.sqrt(3) / 2 * {a} ** 2", 2),
    (("volume of a sphere", "volume of a ball", "sphere volume"), ("radius",), "4 / 3 * math.pi * {a} ** 3", 3),
    (("surface area of a sphere", "sphere surface area", "surface of a ball"), ("radius",), "4 * math.pi * {a} ** 2", 2),
    (("volume of a cube", "cube volume"), ("side",), "{a} ** 3", 3),
    (("surface area of a cube", "cube surface area"), ("side",), "6 * {a} ** 2", 2),
    (("volume of a box", "volume of a cuboid", "box volume"), ("length", "width", "height"), "{a} * {b} * {c}", 3),
    (("volume of a cylinder", "cylinder volume", "volume of a can"), ("radius", "height"), "math.pi * {a} ** 2 * {b}", 3),
    (("surface area of a cylinder", "surface of a cylinder"), ("radius", "height"), "2 * math.pi * {a} * ({a} + {b})", 2),
    (("volume of a cone", "cone volume"), ("radius", "height"), "math.pi * {a} ** 2 * {b} / 3", 3),
    (("volume of a square pyramid",), ("base side", "height"), "{a} ** 2 * {b} / 3", 3),
    (("volume of a hemisphere", "volume of a half sphere"), ("radius",), "2 / 3 * math.pi * {a} ** 3", 3),
)  # fmt: skip
_LENGTHS = ("", "", "cm", "m", "mm", "meters", "inches", "ft", "km", "centimeters")


@family("geometry", number=True)
def area(draw: Draw) -> tuple[Item, ...]:
    names, sides, formula, power = draw.pick(*_SHAPES)
    values = [draw.number(2, 100) for _ in sides]
    unit = draw.pick(*_LENGTHS)
    sizes = [f"{v} {unit}".strip() for v in values]
    if unit in ("cm", "m", "mm", "ft", "km") and draw.chance(0.3):
        sizes = [f"{v}{unit}" for v in values]
    pairs = list(zip(sides, sizes, strict=True))
    given = draw.pick(
        "with " + " and ".join(f"{n} {s}" for n, s in pairs),
        "with " + ", ".join(f"{n} {s}" for n, s in pairs),
        "of " + " and ".join(f"{n} {s}" for n, s in pairs),
        "(" + ", ".join(f"{n} = {s}" for n, s in pairs) + ")",
        "whose " + " and whose ".join(f"{n} is {s}" for n, s in pairs),
        "with a " + " and a ".join(f"{n} of {s}" for n, s in pairs),
    )
    if sides[:2] == ("length", "width") and draw.chance(0.5):
        given = "of " + draw.pick(" by ", " x ").join(sizes)
    name = draw.pick(*names)
    prompt = draw.phrase(
        "<find> the {w} {v}",
        "{w} {v}",
        "[formula|geometry|math homework]: {w} {v}",
        "how [big|large|much] is the {w} {v}",
        "<do>[calculate|compute|find|work out] the {w} {v}",
        "I need the {w} {v}",
        "[our|my] [garden|design|model|drawing|part|exercise] needs the {w} {v}",
        "{n} [asks for|wants to know|needs|is looking for] the {w} {v}",
        "for [school|my project|the workshop|a drawing]: {w} {v}",
        "given {l}, <find> the {w}",
        "{l}; {w}",
        "[if|suppose|say] {l}, what is the {w}",
        "{l}. [what is|find|I need] the {w}",
        "{w}, {l}",
        "what would the {w} be {v}",
        "[tell me|give me|let me have] the {w} {v}",
        "[can you|could you|please] [get|determine|work out] the {w} {v}",
        "my [teacher|boss|client|daughter] [wants|asks for|needs] the {w} {v}",
        "[known|measured|dimensions|data]: {l}. [wanted|asked|compute|find]: {w}",
        "[I measured|we have|the sizes are] {l}. {w}",
        "{w} [if|when|for|given] {l}",
        "[compute|calculate|determine] the {w} [if|when|for] {l}",
        "[with|using] {l}, [what is|how large is|compute] the {w}",
        "[use python|with math.pi where needed|quick]: {w}, {l}",
        "the {w} {v} is how [much|big]",
        w=name, v=given, l=", ".join(f"{n} = {s}" for n, s in pairs), n=draw.pick(*NAMES),
    )  # fmt: skip
    filled = formula.format(**dict(zip("abc", values, strict=False)))
    head = "import math\n" if "math" in formula else ""
    form = decimals(draw, asked=0.12)
    prompt += form.said
    code = f"{head}result = {form.code(filled)}\nprint(result)"
    suffix = unit + ("", "²", "³")[power - 1] if unit else ""
    if len(unit) > 2:
        suffix = ("", "square ", "cubic ")[power - 1] + unit
    answer = f"The {names[0]} is **{f'{{out}} {suffix}'.strip()}**."
    return ask(prompt, code, answer, think=f"The {names[0]}: {filled}.")


@family("geometry", number=True)
def hypotenuse(draw: Draw) -> tuple[Item, ...]:
    a, b = (draw.integer(1, 90) if draw.chance(0.8) else draw.decimal(1, 60, 1) for _ in range(2))
    unit = draw.pick("", "", " cm", " m", " inches", " ft")
    prompt = draw.phrase(
        "<what> the hypotenuse of a right triangle with [legs|sides] {a} and {b}",
        "hypotenuse [for|with|of] [legs|sides|catheti] {a} and {b}",
        "a right triangle has [sides|legs] {a} and {b}. how long is the [hypotenuse|longest side|third side]",
        "find the hypotenuse: [legs|sides] {a}, {b}",
        "[pythagoras|pythagorean theorem] with {a} and {b}",
        "[diagonal|length of the diagonal] of {o} {a} by {b} [rectangle|field|screen|table]",
        "how long is the diagonal of a [rectangle|room|garden|sheet] of {a} by {b}",
        "I walk {a} [north|east] and then {b} [west|to the left]. how far [am I from the start|is it straight back]",
        "[legs|a, b] = {a}, {b}; c = ?",
        "if the two short sides of a right-angled triangle are {a} and {b}, [what is|how long is] the long one",
        "a ladder stands {a} from the wall and reaches {b} up. [how long is it|length of the ladder]",
        "{a} and {b} are the legs, [what is|give me|find] the hypotenuse",
        "{n} cuts across {o} {a} by {b} field corner to corner. how long is the way",
        "right triangle, {a} and {b}[: hypotenuse| -> hypotenuse|, hypotenuse]",
        "[the two|both] [legs|short sides|catheti] of a right triangle [are|measure] {a} and {b}. [length of the hypotenuse|how long is the hypotenuse|hypotenuse]",
        "c = sqrt(a^2 + b^2) [with|for] a = {a}, b = {b}",
        "a [door|gate|picture|window] is {a} wide and {b} high. [how long is its diagonal|diagonal|what is the diagonal]",
        "[straight line|shortest] distance [back|to the start] if I go {a} [east|north] and [then|after that] {b} [at a right angle|sideways]",
        "a [rope|wire|cable] runs from the top of a [pole|mast] of {a} to a point {b} from its foot. [how long is it|length|length of it]",
        "[side lengths|sides at the right angle] {a} and {b}. [the third side|longest side|side opposite the right angle]",
        "the screen is {a} by {b}. [what is its diagonal|diagonal size|corner to corner]",
        "[calculate|compute|work out] the [hypotenuse|longest side] from [the legs|the two short sides] {a} and {b}",
        "a ramp [covers|goes over] {a} on the ground and rises {b}. [how long is the ramp|ramp length|length of its surface]",
        "a boat sails {a} east and {b} north. [how far is it from the harbour|distance from the start]",
        "hypot({a}, {b})",
        a=f"{a}{unit}", b=f"{b}{unit}", n=draw.pick(*NAMES),
        o="an" if int(a) in (8, 11, 18) or int(a) // 10 == 8 else "a",
    )  # fmt: skip
    form = decimals(draw, asked=0.12)
    prompt += form.said
    code = f"import math\nresult = {form.code(f'math.hypot({a}, {b})')}\nprint(result)"
    think = f"Pythagoras with the sides {a} and {b}: math.hypot."
    return ask(prompt, code, f"Its length is **{{out}}{unit}**.", think=think)


# --- motion -------------------------------------------------------------------------------------

_WAYS = (
    (("km", "kilometers"), ("km/h", "kilometers per hour", "kph"), ("hours", "h")),
    (("km", "kilometers"), ("km/h", "kilometers an hour"), ("hours",)),
    (("miles",), ("mph", "miles per hour"), ("hours", "h")),
    (("m", "meters"), ("m/s", "meters per second"), ("seconds", "s")),
)
_MOTION = {
    "distance": (
        "how far does [a car|a train|a bus|a bike|it|{n}] [go|get|travel] in {t} at {s}",
        "[distance|way] at {s} for {t}",
        "[a train|a car|a ship|{n}] travels {t} at {s}. [how far|what distance]",
        "[driving|going|riding|moving] {s} for {t}, what distance is that",
        "<what> the distance covered in {t} at [a speed of |]{s}",
        "{s}, {t}: [how far|distance]",
        "how many {d} [do I cover|are covered] in {t} at {s}",
        "if I keep [going|up] {s} for {t}, how far do I get",
        "speed {s}, time {t}, [distance|find the distance]",
        "{t} at {s}, [how many|in] {d}",
        "{n} keeps [up |]{s} for {t}. [how far did {n} go|how many {d} is that]",
        "[moving|travelling|running|flying] [for|during] {t} [at|with] {s}, [what length is covered|how much ground is covered|how far is it]",
        "[at the end of|after] {t} at {s}, how [far|many {d}] [have I|has {n}] [gone|travelled|come]",
        "a [drone|cyclist|runner|truck] [does|makes|keeps] {s} [and is on the way for|over] {t}. [distance|how far does it get|{d} covered]",
        "s = v * t: v = {s}, t = {t}",
        "[multiply|take] {s} [by|times] {t}[: distance|, how far|]",
        "with {t} of [driving|sailing|riding] at [a constant|a steady|an even] {s}, [how far away am I|how many {d} is it|what is the distance]",
        "[speed|pace]: {s}. [duration|time]: {t}. [distance|{d}]?",
        "how many {d} [lie|are] behind me after {t} at {s}",
    ),
    "time": (
        "how long does it take to [drive|go|travel|cover] {l} at {s}",
        "time [for|to cover|needed for] {l} at {s}",
        "a [bus|car|train|boat] goes {s}, how many {h} for {l}",
        "how many {h} are {l} at {s}",
        "<what> the travel time for {l} at {s}",
        "{l} at {s}, how long",
        "{l}, {s}: [time|how long|duration]",
        "when I [drive|travel|go] {s}, how long do I need for {l}",
        "distance {l}, speed {s}, [time|find the time]",
        "[it is|there are|I still have] {l} to go and I [do|make|go] {s}. how long [will it take|is that]",
        "{n} has to cover {l} at {s}. [how long will it take|time in {h}]",
        "[how many {h}|how long] [does|will] [a truck|a cyclist|the ferry|a parcel drone] need [for|to do] {l} [if it does|at|with a speed of] {s}",
        "[duration|time|travel time] of a [trip|journey|ride] of {l} at {s}",
        "t = s / v: s = {l}, v = {s}",
        "[divide|take] {l} by {s}[: time|, how long|]",
        "[the next town|the goal|the border|home] is {l} away. [at|doing|with] {s}, [when am I there, in {h}|how long until I arrive|how long does it take]",
        "[speed|pace]: {s}. [distance|way|length]: {l}. [time|duration|how long]?",
        "[at an average of|averaging|at a steady] {s}, {l} [takes|needs] how long",
        "I [must|want to|have to] [travel|drive|do] {l}. my speed is {s}. [how many {h}|time needed|how long]",
    ),
    "speed": (
        "<what> the [average |]speed for {l} in {t}",
        "[speed|average speed] if I [drive|cover|go] {l} in {t}",
        "[a runner|a car|a train|{n}] covers {l} in {t}, how fast is that",
        "{l} in {t}, what speed is that",
        "how fast [must|do] I [go|drive] to [make|cover|do] {l} in {t}",
        "{l}, {t}: [speed|how fast|velocity]",
        "distance {l}, time {t}, [speed|find the speed]",
        "how many {u} is {l} in {t}",
        "it took {t} for {l}. [average speed|how fast was that|what was the speed]",
        "what velocity [takes|brings] you {l} in {t}",
        "{n} needed {t} for {l}. how fast was {n} on average",
        "[to cover|covering|doing] {l} in {t}, [what speed is needed|which speed do I need|how fast is it]",
        "v = s / t: s = {l}, t = {t}",
        "[divide|take] {l} by {t}[: speed|, how fast|]",
        "a [truck|cyclist|ship|bird|snail] [covers|makes|does] {l} [within|in] {t}. [what is its speed|how fast is it|mean speed]",
        "[time|duration]: {t}. [distance|way|length]: {l}. [speed|how fast|average velocity]?",
        "[mean|average|typical] [speed|velocity] [of|for] [a trip|a journey|a ride] of {l} [lasting|that takes] {t}",
        "[from home to work|there and back|the whole tour] was {l} and took {t}. [at what speed|average speed|how fast]",
        "how fast [are we|am I|were they] with {l} in {t}",
    ),
}


@family("physics", number=True)
def motion(draw: Draw) -> tuple[Item, ...]:
    lengths, speeds, times = draw.pick(*_WAYS)
    d, u, h = draw.pick(*lengths), draw.pick(*speeds), draw.pick(*times)
    speed, distance = draw.integer(8, 130), draw.integer(5, 900)
    hours = draw.pick(2, 3, 4, 5, 1.5, 2.5, 3.5, 6, 8, 10, draw.integer(2, 14))
    kind = draw.pick(*_MOTION)
    if kind == "speed":
        distance = round(speed * hours * draw.random.uniform(0.95, 1.05))
    prompt = draw.phrase(
        *_MOTION[kind], s=f"{speed} {u}", t=f"{hours} {h}", l=f"{distance} {d}", d=lengths[-1],
        h=times[0], u=speeds[0], n=draw.pick(*NAMES),
    )  # fmt: skip
    if kind == "time" and h in ("hours", "h") and draw.chance(0.25):
        prompt += draw.pick(" in hours and minutes", ", in hours and minutes", ". Hours and minutes please")  # fmt: skip
        code = (
            f"time = round({distance} / {speed} * 60)\n"
            "print(time // 60, 'hours and', time % 60, 'minutes')"
        )
        think = f"Distance over speed, times 60 for minutes: {distance} / {speed} * 60."
        return ask(prompt, code, "It takes **{out}**.", think=think)
    formula, answer, think = {
        "distance": (f"{speed} * {hours}", f"The distance is **{{out}} {lengths[0]}**.", "speed times time"),
        "time": (f"{distance} / {speed}", f"It takes **{{out}} {times[0]}**.", "distance over speed"),
        "speed": (f"{distance} / {hours}", f"The speed is **{{out}} {speeds[0]}**.", "distance over time"),
    }[kind]  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, answer, think=f"It is {think}: {formula}.")
