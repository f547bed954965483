"""More percentages: the base, rises and falls, what is left, tips, chains of changes."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import amount, percentage, price, priced, shown
from worldmodel_train.families.numerals import rounded_to, tidy
from worldmodel_train.families.word_problems import COINS, PEOPLE


def decimals(draw: Draw, usual: int = 2) -> tuple[str, int]:
    """How the person wants it rounded, if at all, and the places for it."""
    if draw.chance(0.6):
        return "", usual
    places = draw.pick(0, 1, 1, 1, 2, 2, 3)
    said = {
        0: (", to the nearest whole number", ", no decimals please", " (whole number is fine)"),
        1: (", one decimal", ", 1 decimal", " to one decimal place", ", rounded to 1 decimal", " (1 decimal please)", ", one decimal place is fine"),
        2: (", two decimals", ", 2 decimals", " to two decimal places", ", rounded to 2 decimals", " (2 dp)", ", round it to two decimals"),
        3: (", three decimals", " to 3 decimal places", ", rounded to 3 decimals"),
    }[places]  # fmt: skip
    return draw.pick(*said), places


@family("arithmetic", number=True, weight=1.5)
def percent_base(draw: Draw) -> tuple[Item, ...]:
    """The whole, from a part and its percentage."""
    percent = draw.pick(5, 8, 10, 12, 15, 20, 25, 30, 40, 60, 75, draw.integer(2, 95))
    part = draw.pick(draw.integer(2, 400), draw.integer(2, 90), amount(draw))
    if draw.chance(0.7):
        percent = draw.pick(5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 65, 75, 80)
        part = percent * draw.pick(draw.integer(1, 12), draw.integer(1, 60)) * 20 // 100
    part = max(part, 1)
    prompt = draw.phrase(
        "{k} is {p} of [what|which number|what number|how much]",
        "[if|when] {k} is {p}, [what is the whole|what is 100%|how much is the total|what is 100 percent]",
        "of [what|which] number is {k} {p}",
        "{p} of [a number|some number|something|x] is {k}. [what is the number|find it|what is it|x = ?|find the number]",
        "<find> the number [of which|whose] {p} is {k}",
        "{p} of what is {k}",
        "{p} = {k}[, 100% = ?|. what is 100%|, find the total|. and 100%]",
        "[I|we|they] [saved|paid|spent|finished|used] {k}, [which|that] is {p} of [the total|everything|all of it]. [what is the total|how much is the total|how much is it all together]",
        "{k} [students|people|guests|workers|members] [came|passed|agreed|are sick], that is {p}. how many are there [in all|in total|altogether]",
        "{who} has read {k} pages, {p} of the book. how many pages has the book",
        "[the|a] deposit of {k} is {p} of the price. what [is|was] the [full|] price",
        "a [tank|battery|disk] holds {k} now and is {p} full. how much [does it hold|fits in] when full",
        "{k} represents {p} of the [total|budget|group]. <what> the [total|whole]",
        "what [number|total|amount] gives {k} when you take {p} of it",
        "reverse percentage: {k} is {p}",
        "my tip was {k}, [exactly|about] {p} of the bill. how much was the bill",
        "[find|work out|determine] 100% [if|when|given that] {p} [is|equals|comes to] {k}",
        "{k} [makes up|is exactly|corresponds to|accounts for] {p}. [what is|how much is|find] [the whole|100%|the full amount|everything]",
        "[the whole|the total|the base value|the original amount] [if|when] {p} of it [is|makes|equals] {k}",
        "[I know|we know] that {p} of [the amount|a sum|the total] is {k}. [what was it|how much is the whole|so the total is]",
        "[a seller|the agent|the broker|my aunt] [earned|got|received] {k} [commission|as commission|in fees], which is {p} of the sales. how [large|big|high] were the sales",
        "{p} of [the voters|the class|our staff|the passengers] [are|is|makes] {k} [people|persons]. how many [are there altogether|in total|is everybody]",
        "{k} is only {p} of what [I need|we need|it should be|was planned]. how much is [needed|the whole|that in full]",
        "[I have|we have|they have] [collected|done|walked|paid off] {k}, so {p} [is finished|is done|of the way]. how [much|long] is [it|the whole thing] in full",
        "{k} / {p}[, what is the base value| as base value|: find the base]",
        "[base value|whole|100%][,|:] [given|with] part {k} and [rate|share] {p}",
        "[in a poll|in a survey|at the check], {k} [answers|items|people] were {p} of all. how many were [asked|checked|there] [in all|in total|]",
        "[tax|interest|VAT|the fee] of {k} at [a rate of |]{p}: on what amount [was it charged|is that|is it]",
        "[scale up|extrapolate|go up] from {p} = {k} to 100%",
        "what is it {p} of, if the part is {k}",
        "{k} = {p} * x[, x = ?|. x|, find x]",
        "[what|which] [whole|total] has {k} as its {p}",
        "[after|with] {p} [done|paid|sold], we are at {k}. [total|what is the total|how much is it in the end]",
        "the [first instalment|prepayment|sample|discount] was {k}, [exactly |]{p} of [everything|the total]. how much is [everything|the total]",
        k=shown(part, draw), p=percentage(percent, draw), who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({part} / {percent} * 100, 4)\nprint(result)"
    think = f"Divide {part} by {percent} and multiply by 100."
    return ask(prompt, code, f"{part} is {percent}% of **{{out}}**.", think=think)


@family("arithmetic", number=True, weight=2)
def percent_rise_or_fall(draw: Draw) -> tuple[Item, ...]:
    """The person says that it rose, or fell: by how many percent."""
    old: int | float = draw.pick(draw.integer(20, 900), draw.integer(8, 300) * 10, draw.integer(500, 90000))  # fmt: skip
    factor = draw.random.uniform(1.03, 1.9)
    up = draw.chance(0.5)
    new: int | float = round(old * factor) if up else round(old / factor)
    if draw.chance(0.15):
        old, new = tidy(draw.decimal(2, 20)), tidy(draw.decimal(21, 40))
        old, new = (old, new) if up else (new, old)
    new = new + (1 if up else -1) if new == old else new
    rounded, places = decimals(draw)
    a, b = shown(old, draw), shown(new, draw)
    if draw.chance(0.2):
        coin = draw.pick(*COINS)
        a, b = coin.format(a), coin.format(b)
    values = {"a": a, "b": b, "r": rounded, "who": draw.pick(*PEOPLE)}
    if up:
        prompt = draw.phrase(
            "[by|] how many percent did it [rise|go up|grow|increase] from {a} to {b}{r}",
            "[percentage|percent|%] [increase|rise|growth|gain] from {a} to {b}{r}",
            "[my rent|the rent|my salary|the fee|the ticket|petrol] [rose|climbed|is raised] from {a} to {b}, [how many percent more is that|what is the increase in percent|percentage increase]{r}",
            "[we|our shop|the bakery|the club] sold {a} [last month|last week|last year] and {b} [this month|this week|this year]. what [is the percent increase|is the growth in percent|percentage more is that]{r}",
            "[the population|membership|traffic|attendance|enrolment] [grew|rose|went up|climbed] from {a} to {b}, [percentage growth|percent increase|by what percentage]{r}",
            "<find> the [percentage increase|percent increase|growth in percent|increase in %] [from {a} to {b}|if it goes from {a} to {b}]{r}",
            "how many percent [more|higher|bigger|larger] is {b} than {a}{r}",
            "{b} is how many percent more than {a}{r}",
            "{who} [earned|got|made] {a} before and now {b}. [what raise in percent is that|how big is the raise in percent]{r}",
            "it [was|used to be|started at] {a} and [rose|grew|climbed] to {b}. [percent increase|increase in percent|by what percentage]{r}",
            "[up|increase|growth] from {a} to {b}, in [percent|%]{r}",
            "[visitors|orders|followers|sales|exports]: {a} last year, {b} this year. [growth in percent|how many percent more|growth rate]{r}",
            "[bought|starting] at {a}, now [worth|at] {b}: [gain|increase] in percent{r}",
            "what percentage [increase|rise|raise] is it [if|when] {a} becomes {b}{r}",
            "from {a} up to {b}, how [big|large|strong] is the [rise|increase|jump] in [percent|%]{r}",
            "[calculate|work out|compute] [by how many percent|how many percent] {b} [exceeds|is above|is over] {a}{r}",
            "{b} [is above|exceeds|is over|is higher than|beats] {a} by [how many percent|what percentage|what percent]{r}",
            "[the number of members|output|the wage|the budget|the temperature reading] [increased|was raised|has gone up] from {a} to {b}. [express|give|state] the [increase|rise] as a percentage{r}",
            "[what growth|what increase|how much growth] in percent does [going|a jump|a move] from {a} to {b} [mean|represent|make]{r}",
            "[markup|mark-up|price increase] in percent [from|if it goes from] {a} to {b}{r}",
            "{a} [before|earlier|at the start], {b} [after|now|at the end]: [how much did it grow|how much has it gone up|growth] in percent{r}",
            "[they|the landlord|the gym|the insurer] [raised|put up|increased] [the price|the fee|the contribution] from {a} to {b}. [what percentage|how many percent] [more|on top] is that{r}",
            "[the puppy|the plant|the pile|the queue|our savings] [grew|went up] from {a} to {b}[, growth in percent|. what is the percent gain|; by what percent]{r}",
            "[percent gain|percentage gain|return in percent]: [bought for|start|in] {a}, [sold for|end|out] {b}{r}",
            **values,
        )  # fmt: skip
        formula, think = f"({new} - {old}) / {old} * 100", f"The rise {new} minus {old}"
    else:
        prompt = draw.phrase(
            "[by|] how many percent did it [fall|go down|drop|shrink|decrease] from {a} to {b}{r}",
            "[percentage|percent|%] [decrease|drop|fall|loss|decline|reduction] from {a} to {b}{r}",
            "[the price|my weight|the rent|our bill|the fee] [went|came] down from {a} to {b}, [how many percent less is that|what is the decrease in percent]{r}",
            "[we|our shop|the bakery|the club] sold {a} [last month|last week|last year] but only {b} [this month|this week|this year]. what [is the percent decrease|is the drop in percent|percentage less is that]{r}",
            "[the population|membership|traffic|attendance|enrolment] [fell|dropped|shrank|sank] from {a} to {b}, [percentage loss|percent decrease|by what percentage]{r}",
            "<find> the [percentage decrease|percent decrease|decrease in %|reduction in percent] [from {a} to {b}|if it goes from {a} to {b}]{r}",
            "how many percent [less|lower|smaller|cheaper] is {b} than {a}{r}",
            "{b} is how many percent less than {a}{r}",
            "{who} [paid|needed|spent] {a} before and now only {b}. [how much is saved in percent|what saving in percent is that]{r}",
            "it [was|used to be|started at] {a} and [fell|dropped|sank] to {b}. [percent decrease|decrease in percent|by what percentage]{r}",
            "[down|decrease|loss] from {a} to {b}, in [percent|%]{r}",
            "reduced from {a} to {b}: [what discount is that in percent|how many percent off|percent off]{r}",
            "[visitors|orders|sales|exports]: {a} last year, {b} this year. [decline in percent|how many percent less]{r}",
            "what percentage [decrease|discount|reduction|loss] is it [if|when] {a} becomes {b}{r}",
            "from {a} down to {b}, how [big|large|strong] is the [fall|drop|decrease] in [percent|%]{r}",
            "[calculate|work out|compute] [by how many percent|how many percent] {b} [is below|is under|falls short of] {a}{r}",
            "{b} [is below|is under|is lower than|falls short of] {a} by [how many percent|what percentage|what percent]{r}",
            "[output|the wage|the budget|the dose|the temperature reading] [decreased|was cut|has gone down] from {a} to {b}. [express|give|state] the [decrease|reduction|cut] as a percentage{r}",
            "[what loss|what decrease|how much of a cut] in percent does [going|a drop|a move] from {a} to {b} [mean|represent|make]{r}",
            "[was|old price|list price] {a}, [now|new price|sale price] {b}: [percent off|discount in percent|how many percent off|percentage saved]{r}",
            "{a} [before|earlier|at the start], {b} [after|now|at the end]: [how much did it shrink|how much has it gone down|loss] in percent{r}",
            "[they|the shop|the landlord|the gym] [lowered|cut|reduced] [the price|the fee|the contribution] from {a} to {b}. [what percentage|how many percent] [less|off] is that{r}",
            "[the lake|the stock|the queue|our savings|the pile] [shrank|went down] from {a} to {b}[, loss in percent|. what is the percent loss|; by what percent]{r}",
            "[percent loss|percentage loss]: [bought for|start|in] {a}, [sold for|end|out] {b}{r}",
            **values,
        )  # fmt: skip
        formula, think = f"({old} - {new}) / {old} * 100", f"The fall {old} minus {new}"
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    answer = f"The {'increase' if up else 'decrease'} is **{{out}}%**."
    return ask(prompt, code, answer, think=f"{think}, over the old {old}, times 100, {places} places.")  # fmt: skip


@family("arithmetic", number=True)
def percent_of_the_rest(draw: Draw) -> tuple[Item, ...]:
    """So many are one thing: which percentage is not."""
    whole = draw.pick(draw.integer(8, 60), draw.integer(20, 500), draw.integer(2, 80) * 10)
    part = draw.integer(1, whole - 1)
    rounded, places = decimals(draw)
    group, things, verb, base = draw.pick(
        ("class", "kids", "wear glasses", "wear glasses"), ("class", "pupils", "play an instrument", "play an instrument"),
        ("team", "people", "work from home", "work from home"), ("company", "employees", "speak french", "speak french"),
        ("group", "people", "drink coffee", "drink coffee"), ("club", "members", "paid their fee", "pay their fee"),
        ("village", "houses", "have solar panels", "have solar panels"), ("shipment", "boxes", "are damaged", "have damage"),
        ("survey", "people", "said yes", "say yes"), ("course", "students", "passed", "pass"),
        ("ward", "patients", "have fever", "have fever"), ("library", "books", "are lent out", "have a reader"), ("fleet", "cars", "run on diesel", "run on diesel"),
        ("garden", "trees", "bear fruit", "bear fruit"), ("hotel", "rooms", "are taken", "have guests"), ("kennel", "dogs", "have a name tag", "have a name tag"),
    )  # fmt: skip
    prompt = draw.phrase(
        "in [our|the|a] {g} of {n} {t}, {k} {v}. [which part in percent|what percentage|how many percent] [don't|do not] {w}{r}",
        "{k} of {n} {t} {v}. [what percentage|which percentage|how many percent] [don't|do not] {w}{r}",
        "{n} {t}, {k} {v}. [percentage of the others|percentage of the rest|what percent are the others]{r}",
        "a {g} has {n} {t} and {k} of them {v}. what [percent|percentage|share in percent] [is left|do not {w}]{r}",
        "[out of|of] {n} {t} only {k} {v}. [what percent is the rest|how many percent are the others|percentage of the remaining {t}]{r}",
        "<find> the percentage of {t} that [don't|do not] {w} if {k} of {n} do{r}",
        "there are {n} {t} in the {g}; {k} {v}. the rest is [what|which] percentage{r}",
        "what percentage of {n} [is left|remains|is not used] [when|if|after] {k} [are gone|are used|is taken away]{r}",
        "{k} of {n} [are done|are finished|are sold]. [what percent is left|how many percent are still open|percent remaining]{r}",
        "if {k} out of {n} [fail|are wrong|are missing], what [percentage|percent] [is fine|is right|is there]{r}",
        "the [battery|tank] had {n} units and {k} are used. how many percent remain{r}",
        "[the remaining|the other|all other] {t} as a percentage, if {k} of {n} {v}{r}",
        "{n} {t} [in all|in total|altogether]; {k} {v}, the others [don't|do not]. [what share is that in percent|how many percent are the others]{r}",
        "we [counted|asked|looked at] {n} {t}. {k} {v}. [how many percent|what percentage] [do not|don't]{r}",
        "how big in percent is the rest when {k} of {n} [are taken away|are gone|have been used|leave]{r}",
        "I [read|finished|have done|managed] {k} of {n} [pages|chapters|steps|tasks]. [what percent is still to go|how many percent are left|percentage remaining]{r}",
        "the percentage not [used|sold|covered|counted][, when|, if] {k} of {n} [are|were]{r}",
        "{k} [of|out of] {n} [seats|places|beds|parking spots] are [taken|full|occupied]. [percentage free|what percent is free|how many percent are empty]{r}",
        "[what share|which proportion|how much in percent] of the {n} {t} [don't|do not] {w}, when {k} do{r}",
        "(1 - {k}/{n}) in percent{r}",
        "{k} [mistakes|errors|misses] in {n} [answers|tries|words|shots]: what percentage was [right|correct|fine]{r}",
        "[all but|everything except] {k} of {n}: [what percentage is that|how many percent|in percent]{r}",
        "{n} minus {k}, as a percentage of {n}{r}",
        "[what|how many] percent of the {t} do not {w}, when {k} of {n} do{r}",
        "[there were|we had] {n} [bottles|places|seats|days] and {k} are [gone|used|past]. what [percent|percentage] is [still there|left]{r}",
        g=group, t=things, n=whole, k=part, v=verb, w=base, r=rounded,
    )  # fmt: skip
    formula = f"({whole} - {part}) / {whole} * 100"
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"The rest is {whole} minus {part}; over {whole}, times 100, {places} places."
    return ask(prompt, code, "The rest is **{out}%**.", think=think)


@family("finance", weight=1.5)
def tip_and_total(draw: Draw) -> tuple[Item, ...]:
    """Two figures: the tip (tax, service), and the bill with it."""
    bill, coin = price(draw, 6, 400), draw.pick(*COINS)
    percent = draw.pick(5, 7, 8, 10, 12, 15, 18, 19, 20, 20, 22, 25, 8.25, 7.5)
    word = draw.pick("tip", "tip", "tip", "tax", "VAT", "service charge", "sales tax")
    prompt = draw.phrase(
        "[the|my|our] [bill|check|lunch bill|dinner] [is|was|came to] {b}, [I|we] [want to add|have to add|add] {p} {w}. how much is the {w} and [how much|what] is the total",
        "{b} plus {p} {w}[, how big is the {w} and what is the sum|: {w} and total|. I need the {w} and the total]",
        "{p} {w} on {b}: [give me|show me|I need|] [both the {w} and the total|the {w} and the final amount|{w} amount and total]",
        "how much {w} and what total [for|on|with] [a bill of|] {b} [at|with] {p} {w}",
        "<find> the {w} and the [total|final price|sum] for {b} at {p}",
        "{who} [pays|has a bill of] {b} and [adds|has to add] {p} {w}. how much is the {w}, and the [total|whole]",
        "bill {b}, {w} {p}. [how much each, {w} and total|{w}? total?|tell me the {w} and the total]",
        "what is the {w} at {p} on {b}, and what do I pay [in total|altogether|all together]",
        "[restaurant|taxi|haircut|hotel] bill of {b}. [calculate|work out|compute] {p} {w} and the total",
        "we ate for {b}. with {p} {w}, how much is [that extra|the {w}] and how much [altogether|in total]",
        "I need two numbers: the {w} of {p} on {b} and the total",
        "add {p} {w} to {b}, [show|tell me|give] the {w} [and|as well as] the total",
        "[two answers|both figures|both numbers] please: {w} of {p} on {b} and the [grand total|sum to pay|final bill]",
        "{b}, {w} rate {p}[: {w} and total|. what is the {w} and what is the total|, give both]",
        "[subtotal|net amount|amount before {w}] {b}, {w} {p}: [{w} amount and grand total|show the {w} and the total|{w} and final price]",
        "if [I|we] [add|leave|pay] {p} {w} on {b}, [what is the {w} and what is the total|how much is the {w} and how much altogether]",
        "the [waiter|driver|hairdresser|shop|supplier] charges {b} plus {p} {w}. [list|give|name] the {w} and the [whole amount|total]",
        "[show|print|list] [both |]the {w} and the [total|amount with {w}] for {b} with {p}",
        "[how much more|what extra] is {p} {w} on {b}, and what [will the total be|is the whole bill then]",
        "[an order|a meal|a job|a repair|a booking] [for|of|worth] {b} with {p} {w}: [how big are {w} and total|{w} plus total|break it down into {w} and total]",
        "{w} calculator: [amount|bill] {b}, {p}. {w} and total",
        "I [owe|have to pay|was charged] {b} before {w}. the {w} is {p}. [what are the {w} and the total|{w} in money, and the total]",
        "{b} with {p} {w} on top, [both|list] {w} and [total|sum]",
        "[compute|calculate|print] two things for {b}: the {p} {w}, and the amount with it",
        "[a plumber|a restaurant|a shop|a garage] asks {b} and then {p} {w}. how much is the {w}[,| and] how much in all",
        b=coin.format(bill), p=percentage(percent, draw), w=word, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = (
        f"extra = {bill} * {percent} / 100\nprint(round(extra, 2), 'and', round({bill} + extra, 2))"
    )
    think = f"The {word} is {bill} times {percent} / 100; the total is {bill} plus that."
    return ask(prompt, code, f"The {word} and the total: **{{out}}**.", think=think)


@family("arithmetic", number=True)
def net_percent_change(draw: Draw) -> tuple[Item, ...]:
    """Two changes in percent without a start: what they make together."""
    first, second = draw.pick(5, 8, 10, 15, 20, 25, 30, 40, 50), draw.pick(5, 8, 10, 12, 15, 20, 25, 30, 50)  # fmt: skip
    up, then_up = draw.chance(0.5), draw.chance(0.5)
    p, q = percentage(first, draw), percentage(second, draw)
    f = draw.pick(*(("rises", "goes up", "grows", "gains", "climbs") if up else ("falls", "goes down", "drops", "loses", "sinks")))  # fmt: skip
    s = draw.pick(*(("rises", "goes up", "grows", "gains", "climbs") if then_up else ("falls", "goes down", "drops", "loses", "sinks")))  # fmt: skip
    prompt = draw.phrase(
        "[if|when] [the oil price|a share|a price|the rent|a value] first {f} {p} and [next|later] {s} {q}, [what is|what's] the [combined|total|net] change[ in percent|]",
        "[a stock|a share|the price|something|my fund] {f} {p}, then {s} {q}. [total change in percent|overall change|what is the net change|by how many percent did it change overall]",
        "first it {f} {p}, then it {s} {q}. what is that [together|overall|in total][, in percent|]",
        "<find> the [overall|net|total] percent change if it {f} {p} and [then|later|afterwards] {s} {q}",
        "[overall|net|combined] [change|effect]: {f} {p}, then {s} {q}",
        "[demand|turnover|the index|the population] {f} {p} in the first year and {s} {q} in the second. [change over both years in percent|overall change]",
        "{f} {p} and {s} {q} one after the other: [how many percent in all|net percent|net effect]",
        "is it the same in the end if a price {f} {p} and {s} {q}? what is the overall change[ in percent|]",
        "what single percentage change [is|equals] one where it {f} {p} and then {s} {q}",
        "in january the price {f} {p}, in february it {s} {q}. [net change|total percentage change|how much in percent overall]",
        "a [quantity|number|price|dose|wage] {f} {p} and after that {s} {q}. [by what percentage has it changed in all|what is the total effect in percent|overall percent change]",
        "[two changes|two steps] in a row: it {f} {p}, it {s} {q}. [what is the change|how much is it] [overall|in total|from start to end]",
        "[what happens|what is the result|where do I end] in percent [if|when] [something|a value|my portfolio] {f} {p} and then {s} {q}",
        "[after|once] it {f} {p} and [afterwards|next] {s} {q}, [how far from the start is it in percent|what is the change from the start in percent]",
        "[compound|combine|chain] the changes: {f} {p}, then {s} {q}",
        "[from beginning to end|start to finish], what is the percentage change of a [fund|stock|price] that {f} {p} and then {s} {q}",
        "my [rent|shares|bitcoin|house|pension] first {f} {p}, a year later it {s} {q}. [so overall|total change in percent|how much in percent since the beginning]",
        "what [total|overall] percentage [does it make|is it] when a price {f} {p} and [then|after that] {s} {q}",
        "[does it cancel out|back to the start or not]: {f} {p}, then {s} {q}? give the overall percent change",
        "[a shop's price|the index|the value] {f} {p}. [the next month|a week later|then] it {s} {q}. [find|calculate|what is] the net percentage change",
        "[overall|as one number], what does it mean in percent if something {f} {p} and later {s} {q}",
        "a [share|house price|membership] {f} {p} this year and {s} {q} next year. [both years together in percent|total effect in percent]",
        f=f, s=s, p=p, q=q,
    )  # fmt: skip
    code = (
        f"result = round(((1 {'+' if up else '-'} {first} / 100) * "
        f"(1 {'+' if then_up else '-'} {second} / 100) - 1) * 100, 4)\nprint(result)"
    )
    think = f"Multiply the factors of {'plus' if up else 'minus'} {first}% and {'plus' if then_up else 'minus'} {second}%, minus 1."
    return ask(prompt, code, "The overall change is **{out}%**.", think=think)


@family("finance", number=True, weight=1.5)
def two_reductions(draw: Draw) -> tuple[Item, ...]:
    """Two percentages off, one after the other: coupons, deductions from a pay."""
    first, second = draw.pick(5, 7.5, 8, 10, 15, 20, 25, 30, 40, 50), draw.pick(3, 5, 8, 10, 12, 15, 20, 22, 25)  # fmt: skip
    start, coin = price(draw, 20, 6000), draw.pick(*COINS)
    values = {"t": coin.format(priced(start, draw)), "p": percentage(first, draw), "q": percentage(second, draw), "who": draw.pick(*PEOPLE)}  # fmt: skip
    prompt = draw.phrase(
        "[the shoes cost|a coat costs|a bike costs|the sofa is|a phone costs] {t}. [there is a sale with|the tag says minus|I get a discount of] {p} and [members|students|app users] get another {q} off. [what do I pay|how much is it|price]",
        "[salary|gross pay|my pay is|I earn] {t}[ a month|], {p} goes to [a pension|insurance|social security], after that {q} tax [comes off|on the rest]. [net pay|what do I get|what is left]",
        "{t}, {p} off and then another {q} off. [what is the price|final price|how much do I pay]",
        "<find> the price of {t} after {p} off and a further {q} off",
        "sale: {p} off {t}, and {q} off that with my [card|coupon|app]. [what do I pay|total]",
        "{t} minus {p}, then minus {q} of the rest",
        "{who} [earns|gets] {t}. first {p} goes to [tax|rent], then {q} of the rest to [savings|insurance]. how much [is left|remains]",
        "[an invoice|a bill] of {t} gets {p} [rebate|discount] and {q} [off for fast payment|cash discount]. [how much is due|what is to be paid]",
        "[successive|two] discounts of {p} and {q} on {t}",
        "list price {t}, trade discount {p}, then cash discount {q}. [net price|what is paid]",
        "take {p} off {t}, then {q} off the result",
        "if {t} is reduced by {p} and after that by {q}, what is it",
        "a [fund|portfolio|budget] of {t} loses {p}, then {q} of what is left. how much remains",
        "[starting from|beginning with|from] {t}[,|] take off {p}, then [a further|another|again] {q}[ of what remains| of the rest|]. [what is left|result|how much is that]",
        "[first|step one] {p} off, [then|step two] {q} off the [reduced price|new price|remainder], [start price|original price|list price] {t}. [what do I pay|final price|what is it now]",
        "apply [a discount of |]{p} and then [a discount of |]{q} to {t}",
        "{t} with [stacked|chained|successive|consecutive] discounts of {p} and {q}",
        "[a jacket|a laptop|the tickets|a washing machine] at {t}: {p} [summer sale|black friday] discount, then {q} [coupon|loyalty discount|newsletter code] on top. [what does it cost|final price|what do I pay]",
        "what [will|do] I pay for [something|an item|a thing] priced {t} [after|with] {p} off, then {q} off the reduced price",
        "my [wage|salary|pay] of {t} is cut by {p} for [insurance|pension], and of the rest {q} [is|goes to] tax. [what do I get|take-home pay|what is left]",
        "{t} shrinks by {p}, then by {q}[. what is left|, what remains|: result]",
        "{who} [buys|orders|sees] something for {t}. {p} is taken off [at the shelf|first], {q} more at the till. [price to pay|how much in the end]",
        "[double|two-step] discount: {t}, {p}, {q}",
        "[how much|what] is [left|still there] of {t} [after|when] losing {p} and then {q} of the remainder",
        "original {t}. [first|1st] cut {p}, [second|2nd] cut {q}. new [price|value|amount]",
        "how [much|expensive] is [a thing|an item] of {t} [after|with] two [cuts|discounts] in a row, {p} and {q}",
        **values,
    )  # fmt: skip
    code = f"result = round({start} * (1 - {first} / 100) * (1 - {second} / 100), 2)\nprint(result)"
    think = f"{start} first minus {first}%, then minus {second}%."
    return ask(prompt, code, "In the end it is **{out}**.", think=think)


@family("arithmetic", number=True)
def left_after_percent(draw: Draw) -> tuple[Item, ...]:
    """What remains of a number of things when so many percent are gone."""
    percent = draw.pick(5, 10, 15, 20, 25, 30, 35, 40, 60, 75, 80)
    whole = draw.pick(draw.integer(1, 60) * 20, draw.integer(2, 90) * 100, draw.integer(1, 30) * 20)
    thing, verb, not_verb = draw.pick(
        ("students", "are girls", "are boys"), ("seats", "are taken", "are free"), ("eggs", "are broken", "are good"),
        ("emails", "are spam", "are real"), ("guests", "have left", "are still there"), ("trees", "are oaks", "are other trees"),
        ("books", "are novels", "are not novels"), ("pages", "are read", "are left"), ("votes", "were yes", "were no"),
        ("parts", "are faulty", "are fine"), ("patients", "have fever", "have no fever"), ("letters", "are answered", "are still open"), ("rooms", "are booked", "are free"),
        ("apples", "are rotten", "are good"), ("songs", "are in English", "are in other languages"), ("cars", "are electric", "are not electric"), ("employees", "are on holiday", "are at work"), ("tickets", "are sold", "are left"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{n} {t}, {p} {v}. how many {w}",
        "{p} of [the|our|my|] {n} {t} {v}. how many {w}",
        "of {n} {t} {p} {v}, [how many {w}|so how many {w}]",
        "there are {n} {t} and {p} of them {v}. how many {w}",
        "if {p} of {n} {t} {v}, how many {w}",
        "how many of {n} {t} {w} [if|when] {p} {v}",
        "[we have|we count|I have|there were] {n} {t}. {p} {v}, the rest {w}. how many is that",
        "<tell> how many {t} {w}: {n} in total, {p} {v}",
        "how many {w}, if {p} of the {n} {t} {v}",
        "{n} {t} [in total|altogether|in all]; {p} {v}; [the number that {w}|how many {w}|so how many {w}]",
        "{p} {v} [out of|among] {n} {t}[. how many {w}|, number that {w}|; and how many {w}]",
        "given {n} {t} [of which|where] {p} {v}, <find> the number that {w}",
        "[suppose|imagine|say] {p} of {n} {t} {v}. [how many|what number of {t}] {w}",
        "[I know that|it is known that|the report says] {p} of [the |]{n} {t} {v}; how many {w}",
        "what number of {t} {w} when there are {n} and {p} {v}",
        "{who} [counts|has|sees] {n} {t}. {p} of [them|these] {v}. how many {w}",
        "[when|since|as] {p} of {n} {t} {v}, what number of {t} {w}",
        "[work out|calculate|compute] how many of the {n} {t} {w}: {p} {v}",
        "{p} of our {t} {v}. we have {n} of them. how many {w}",
        "[number|count] of {t} that {w}, if {n} is the total and {p} {v}",
        "{n} {t}. {p} {v}. [the others|the remaining ones|the rest] {w}, [how many is that|how many are they]",
        "[out of|from] {n} {t} take away the {p} that {v}. how many {w}",
        n=shown(whole, draw), t=thing, p=percentage(percent, draw), v=verb, w=not_verb, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({whole} * (1 - {percent} / 100), 4)\nprint(result)"
    think = f"{percent}% are gone, so 1 - {percent} / 100 of {whole} is left."
    return ask(prompt, code, "That leaves **{out}**.", think=think)
