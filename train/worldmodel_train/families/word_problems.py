"""Everyday word problems: shopping, sharing, recipes, wages, ages, tickets, mixtures of them."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import counted, percentage, price, priced, shown
from worldmodel_train.families.numerals import tidy

PEOPLE = (
    "Anna Ben Clara David Emma Felix Grace Henry Ines Jack Kate Liam Maria Noah Olivia Peter Rosa "
    "Sam Tina Tom Lucy Omar Priya Yuki Carlos Fatima Leo Nina Max Sofia Ahmed Mei "
    "Aisha Bruno Chloe Diego Elif Farid Greta Hana Ivan Jonas Kofi Lena Mira Nadia Otto Paula Raj Theo Vera Zoe"
).split()
GOODS = (
    ("an apple", "apples", 0.2, 1.5), ("a notebook", "notebooks", 1, 6), ("a shirt", "shirts", 8, 40),
    ("a pen", "pens", 0.5, 4), ("a ticket", "tickets", 5, 90), ("a book", "books", 4, 35),
    ("a coffee", "coffees", 2, 6), ("a chair", "chairs", 15, 150), ("a lamp", "lamps", 10, 80),
    ("a pizza", "pizzas", 6, 18), ("a mug", "mugs", 3, 15), ("a battery", "batteries", 1, 5),
    ("a bottle of water", "bottles of water", 0.5, 3), ("a plant", "plants", 3, 30), ("an egg", "eggs", 0.2, 0.6),
    ("a brick", "bricks", 0.3, 2), ("an umbrella", "umbrellas", 6, 30), ("a cake", "cakes", 3, 40),
    ("a sandwich", "sandwiches", 2, 9), ("a cable", "cables", 3, 25), ("a towel", "towels", 4, 30), ("a candle", "candles", 1, 20),
    ("a bag of cement", "bags of cement", 4, 15), ("a box of gloves", "boxes of gloves", 4, 30), ("a sensor", "sensors", 3, 120),
    ("a pair of socks", "pairs of socks", 2, 15), ("an ice cream", "ice creams", 1, 5), ("a tire", "tires", 40, 200), ("a stamp", "stamps", 0.5, 2),
)  # fmt: skip
COINS = (
    "${}",
    "${}",
    "${}",
    "{} dollars",
    "{} euros",
    "€{}",
    "£{}",
    "{} €",
    "{}",
    "{} bucks",
    "{} GBP",
    "{} USD",
    "{} EUR",
)


@family("word problems", number=True, weight=1.5)
def shopping_total(draw: Draw) -> tuple[Item, ...]:
    """n things at one price; sometimes a second kind."""
    one, many, low, high = draw.pick(*GOODS)
    n, each, coin = draw.integer(2, 40), price(draw, low, high), draw.pick(*COINS)
    p, name = coin.format(priced(each, draw)), draw.pick(*PEOPLE)
    if draw.chance(0.7):
        prompt = draw.phrase(
            "[how much|what] do {n} {t} cost [at {p} each|if one costs {p}|at {p} apiece]",
            "{who} buys {n} {t} for {p} each. [how much is it in total|what is the total|how much does {who} pay|what does it cost altogether]",
            "[total|price|cost] [of|for] {n} {t} at {p} [each|a piece|per piece]",
            "{n} {t} at {p}[: total|, what is the total| each, how much altogether|. how much]",
            "{o} [costs|is] {p}. [what do {n} cost|how much do {n} of them cost|how much are {n}]",
            "I [want|need|have] to buy {n} {t}, each [costs|is] {p}. what [do I pay|is the total|will it cost]",
            "{o} costs {p}, I [take|want|need|buy] {n}[. total|, how much is that|. how much do I owe]",
            "{n} x {p} for {t}[, total|. how much|]",
            "{t}: [unit price|price each] {p}, quantity {n}[: total|, what does it come to|. total price]",
            "<find> the [total|price|cost] of {n} {t} at {p} each",
            "if {t} [are|cost|sell for] {p} each, [how much are|what do I pay for|how much is it for] {n}",
            "[the office|our school|my company|the club] orders {n} {t} at {p} [each|per piece]. [how much is the bill|what is the total|total cost]",
            "[multiply|take] {n} [times|by] the [price|unit price] of {p} [for|to buy] {t}",
            "[quote|invoice line|order line|receipt line]: {n} {t}, {p} [each|per unit|a piece]. [line total|amount|amount due]",
            "at {p} [apiece|each|per item|per unit], [what will|how much will] {n} {t} [set me back|come to|run to]",
            "[how much money|what amount|what sum] [do I need|must I bring|should I take along] to [buy|get|pay for] {n} {t} at {p} [each|apiece]",
            "{who} [picked up|grabbed|took|ordered] {n} {t}. {o} [goes for|sells for|is priced at] {p}. [what did {who} spend|what was the bill|how much did all of them cost]",
            "[for|with] a [price|unit price] of {p}, [compute|calculate|give] the [amount|cost|price] of {n} {t}",
            "[we need|the class needs|the team needs|my customer wants] {n} {t}. [the shop asks|the supplier takes|they charge] {p} [per item|for each|apiece]. [what is the total cost|how much is the whole order|how much in total]",
            "[what's the damage for|what would I spend on|what do you pay for] {n} {t} [at {p} each|if each is {p}|when one is {p}]",
            "{t}: {n} [pieces|pcs|units] @ {p}[, total|. sum|. amount|]",
            "one [is|costs] {p}[, so|;] how much [for|are|is it for] {n} {t}",
            "[every|each] one of the {n} {t} [costs|cost me|was] {p}. [how much altogether|what did I spend|what is the sum]",
            n=counted(n, draw), t=many, o=one, p=p, who=name,
        )  # fmt: skip
        code = f"result = round({n} * {each}, 2)\nprint(result)"
        think = f"Multiply {n} by the price {each}."
        return ask(prompt, code, f"The {n} {many} cost **{{out}}**.", think=think)
    if draw.chance(0.35):
        return _with_percent(draw, n, each, many, {"o": one, "p": p, "who": name})
    other, others, low, high = draw.pick(*[g for g in GOODS if g[0] != one])
    m, second = draw.integer(2, 12), price(draw, low, high)
    prompt = draw.phrase(
        "{who} buys {n} {t} at {p} and {m} {u} at {q}. [how much is it in total|what is the total|how much does {who} pay|how much altogether]",
        "{n} {t} at {p} each and {m} {u} at {q} each[, total|. what do I pay|: how much altogether|]",
        "[total|cost] of {n} {t} ({p}) and {m} {u} ({q})",
        "{o} costs {p} and {v} costs {q}. [what do {n} {t} and {m} {u} cost|how much are {n} {t} and {m} {u}][ together|]",
        "I [want|need|buy] {n} {t} for {p} each, and {m} {u} for {q} each. [what is my bill|how much do I pay|total]",
        "<find> the total [for|of] {n} {t} at {p} plus {m} {u} at {q}",
        "[shopping list|basket|order]: {n} {t} at {p}, {m} {u} at {q}. [total|sum|what does it cost]",
        "{n} x {p} and {m} x {q}[, total|. how much together|]",
        "[what will|how much will] {who} [spend|pay] [on|for] {n} {t} ({p} each) [and|plus] {m} {u} ({q} each)",
        "[invoice|receipt|quote]: {n} {t} @ {p}, {m} {u} @ {q}. [grand total|amount due|sum|total]",
        "{t} are {p} each, {u} are {q} each. [what do I pay for|how much for|price of] {n} {t} and {m} {u}",
        "[in my basket|on the list|in the cart] [there are|I have] {n} {t} at {p} and {m} {u} at {q}. [what is the sum|how much will it be|how much do I owe]",
        "[add up|sum up|total] {n} {t} at {p} and {m} {u} at {q}",
        "{who} orders {m} {u}, {q} each, and also {n} {t}, {p} each. [total cost|how much is the order|what does {who} owe]",
        "[combined|total|overall] [price|cost] when {o} is {p}, {v} is {q}, and I take {n} {t} and {m} {u}",
        "[how much money|what amount] do I need for {n} {t} costing {p} each [together with|as well as|and] {m} {u} costing {q} each",
        "we bought {n} {t} for {p} each. then {m} {u} for {q} each. [what did we spend|how much did it all cost|total spent]",
        n=n, t=many, o=one, p=p, m=m, u=others, v=other, q=coin.format(priced(second, draw)), who=name,
    )  # fmt: skip
    code = f"result = round({n} * {each} + {m} * {second}, 2)\nprint(result)"
    think = f"Add {n} times {each} and {m} times {second}."
    return ask(prompt, code, "The total is **{out}**.", think=think)


def _with_percent(
    draw: Draw, n: int, each: str, many: str, said: dict[str, str]
) -> tuple[Item, ...]:
    """n things at one price, and so many percent off or on the total."""
    percent, off = draw.pick(5, 8, 10, 12, 15, 19, 20, 25, 30), draw.chance(0.55)
    values: dict[str, object] = {**said, "n": n, "t": many, "q": percentage(percent, draw)}
    if off:
        prompt = draw.phrase(
            "{n} {t} at {p} each with {q} [off|discount][, total|. what do I pay|: price|]",
            "{who} buys {n} {t} for {p} each and gets {q} [off|discount|off the bill]. [how much does {who} pay|what is the total|how much is it]",
            "[I have a coupon for|there is a discount of|with a voucher for] {q} [off the total|on everything|on the whole order]. {n} {t} at {p} each [cost how much|make what]",
            "{o} costs {p}, I take {n} and [get|they give me] {q} off. [what do I pay|total|how much]",
            "[total|price|bill] for {n} {t} at {p} [less|minus|after] a {q} [discount|reduction|rebate]",
            "<find> the [discounted|reduced] [price|total] of {n} {t} at {p} each, {q} off",
            "[everything|the whole shop] is {q} off [today|this week]. {n} {t} [normally|usually] {p} each: [how much|total|what do I pay]",
            "how much [are|do I pay for] {n} {t} if [each costs {p}|one is {p}] and [there is {q} off|I get a {q} discount]",
            "{n} times {p} for {t}, then {q} off[: what is left to pay|. final price|, total]",
            "from {n} [pieces|items] on, the shop takes {q} off. {t} are {p} each, I buy {n}. [what do I pay|total]",
            "my [order|basket] has {n} {t} at {p} each, and a [code|coupon|card] for {q} off. [total|amount due|how much]",
            "[bulk discount|group discount|loyalty discount] of {q} on {n} {t} at {p} each. [price|what is the total|to pay]",
            "what [is|will be] the bill for {n} {t}, {p} each, minus {q}",
            **values,
        )
    else:
        prompt = draw.phrase(
            "{n} {t} at {p} each plus {q} [tax|VAT|sales tax][, total|. what do I pay|: price|]",
            "{who} buys {n} {t} for {p} each, and {q} tax is added. [how much does {who} pay|what is the total|how much is it]",
            "[net|before tax] {o} costs {p}. {n} of them [with|including|plus] {q} [tax|VAT]. [total|gross total|how much]",
            "[total|bill|gross price] for {n} {t} at {p} [plus|and|with] {q} [tax|VAT] on top",
            "<find> the [final|total] [price|cost] of {n} {t} at {p} each with {q} [tax|VAT] added",
            "[invoice|quote]: {n} {t}, {p} each net, VAT {q}. [gross|total|amount to pay]",
            "how much [are|do I pay for] {n} {t} [at {p} each|when one is {p}] if {q} [tax|service|VAT] [comes on top|is added]",
            "{n} {t}, {p} [each|apiece] [before|without] tax. [price with|including|now add] {q} [VAT|tax]",
            "[tax|VAT] of {q} [comes|goes] on {n} {t} at {p} each. [what is the gross amount|what must be paid|final amount]",
            "my [order|basket|invoice] is {n} {t} for {p} each, and the [tax|VAT] is {q}. [total with tax|what do I pay in the end]",
            "I [take|buy|order] {n} {t} at {p} [each|apiece] and there is [sales tax|VAT|a tax] of {q}. [total|what do I pay]",
            "what [is|will be] the bill for {n} {t}, {p} each, with {q} tax on top",
            **values,
        )
    sign, verb = ("-", "take off") if off else ("+", "add")
    code = f"result = round({n} * {each} * (1 {sign} {percent} / 100), 2)\nprint(result)"
    think = f"Multiply {n} by {each} and {verb} {percent}%."
    return ask(prompt, code, f"The {n} {many} cost **{{out}}**.", think=think)


@family("word problems", number=True)
def change_due(draw: Draw) -> tuple[Item, ...]:
    note = draw.pick(5, 10, 20, 20, 50, 50, 100, 100, 200, 500)
    cost, coin = price(draw, note * 0.15, note * 0.97), draw.pick(*COINS)
    name = draw.pick(*PEOPLE)
    thing = draw.pick("lunch", "a book", "groceries", "a cake", "a toy", "flowers", "a scarf", "coffee and cake", "a present", "a haircut", "fuel", "a magazine", "medicine", "a lamp")  # fmt: skip
    prompt = draw.phrase(
        "[how much|what] change do I get from {b} if [I pay|it costs|the price is|I spend] {p}",
        "I pay {p} with a {b} [note|bill|banknote]. [how much change|what do I get back|what is my change]",
        "{who} [buys|pays for] {t} for {p} and [gives|hands over|pays with] {b}. [how much is the change|what change is due|how much comes back]",
        "change [from|for|of] {b} [for|after|when paying|on] {p}",
        "[bill|price|total|cost] {p}, [paid|given|cash] {b}[, change|. how much back|: what is the change]",
        "[it|this|{t}] costs {p}, I [gave|give|hand over] {b}. [how much do I get back|change|what is the change]",
        "<find> the change from {b} for a purchase of {p}",
        "how much is left [of|from] {b} after [buying something for|spending|paying] {p}",
        "I [had|have] {b} and [spent|spend] {p}[, what is left|. how much do I have left|. what remains]",
        "a customer gives {b} for {p}. [what do I give back|how much change do I owe|change]",
        "[with|from] {b} I buy {t} for {p}, how much [money|] [is left|remains|do I still have]",
        "I got {t} for {p} and gave [the cashier|them] {b}. [how much back|what is the change|change]",
        "{p} to pay, {b} in hand. [change|how much do I get back]",
        "paid {b}, should be {p}. [change|how much back|what do I get back]",
        "[the cashier|the waiter|the seller] [takes|got] {b} for {t} at {p}. [how much must come back|what does {who} get back|what change is right]",
        "[return|money back|cash back]: price {p}, [handed over|received|tendered] {b}",
        "[subtract|take off|deduct] {p} from {b}[: change|, what is the change|]",
        "if {t} [costs|is] {p} and I [put down|hand over|pay with] {b}, what [should I get back|comes back|is returned]",
        "[how much cash|what amount|how much money] [comes back|is returned|do they return] [when|if] {who} pays {p} with {b}",
        "[till|cash register]: to pay {p}, [received|given|cash] {b}. [to return|return|give back]",
        "{b} [for|against] a bill of {p}, what do I [give|return|hand] back to the [customer|guest]",
        "{who} has {b} in the [wallet|purse|pocket] and [spends|pays] {p} on {t}. [how much is still there|what is left|how much remains]",
        "what [is left over|stays in my wallet|remains of my {b}] after {t} for {p}, paid from {b}",
        "I owe {p}. I only have {b}. [how much do they give me back|my change|what change will I get]",
        b=coin.format(note), p=coin.format(cost), who=name, t=thing,
    )  # fmt: skip
    code = f"result = round({note} - {cost}, 2)\nprint(result)"
    return ask(
        prompt, code, "The change is **{out}**.", think=f"The change is {note} minus {cost}."
    )


@family("word problems")
def share_with_remainder(draw: Draw) -> tuple[Item, ...]:
    people = draw.integer(2, 30)
    total = people * draw.integer(2, 60) + draw.integer(0, people - 1)
    thing = draw.pick("sweets", "candies", "marbles", "cards", "cookies", "stickers", "coins", "apples", "nuts", "pencils", "balloons", "tickets")  # fmt: skip
    if draw.chance(0.25):
        return _only_left(draw, total, people, thing)
    prompt = draw.phrase(
        "{n} [kids|children|friends|people|players] share {t} {w} [equally|evenly|fairly]. how many does each get and how many are left[ over|]",
        "[share|split|divide] {t} {w} [equally|evenly] among {n} [people|kids|children]: [each gets how many|how many each], and how many are left over",
        "{who} has {t} {w} for {n} friends. how many does each friend get and [what is left|what remains|how many stay over]",
        "{t} {w} for {n} [people|kids]: how many each and how many left",
        "[divide|split] {d} by {m} with remainder",
        "{d} divided by {m} with [remainder|rest]",
        "{d} / {m}, [quotient and remainder|whole number and remainder|with remainder]",
        "<find> the quotient and remainder of {t} divided by {n}",
        "divide {d} by {m}[,|.| -] [tell me|give me|I need] both the [quotient|whole result] and [the leftover|the rest|the remainder]",
        "how many times does {m} go into {d} and what is left over",
        "{d} by {m}: quotient and [rest|remainder|what is left]",
        "[long division|division with remainder]: {t} by {n}",
        "how many whole times does {n} go into {t}, and what is the remainder",
        "I [deal|hand out|give out] {t} {w} to {n} [players|kids|guests], the same number each. how many each, and the rest",
        "{t} {w} go into {n} equal [bags|boxes|piles]. how many in each and how many remain",
        "[put|place|pack|sort] {t} {w} into {n} equal [groups|bags|boxes]. [size of each group and what is left|how many per group, and how many stay out]",
        "if {n} [people|kids|friends] [split|share] {t} {w} [fairly|equally|in whole pieces], [what does each one get|how many for each] and [what is left|what is the rest|how many remain]",
        "[each of|all] {n} [pupils|kids|guests] should get the same number of {t} {w}. how many [per head|each], and how many [stay in the box|are left over]",
        "{w}: {t}, [kids|people]: {n}. [share and rest|each and left over|per person and leftover]",
        "[integer division|whole division|euclidean division] of {d} by {m}[, with rest| and the remainder|: quotient and remainder]",
        "[use divmod on|divmod of|python divmod for] {d} and {m}",
        "the [whole part and the remainder|quotient and the rest|quotient and the remainder] [when|if] {d} is divided by {m}",
        "{m} into {d}[: how often and what is left| goes how many times, with what left over|, quotient and leftover]",
        "[how often|how many full times] [can I take|fits] {m} [out of|into] {d}, and [what stays|what remains|how much is left]",
        "{who} [fills|packs] {t} {w} in {n} [jars|boxes|bags], the same in every one. [how many go in each|how many per box] and how many [do not fit|are left]",
        "[distribute|hand out|deal] {t} {w} [among|to] {n} [children|players|people] evenly[, rest included|, tell me the leftover too|: each and leftover]",
        t=shown(total, draw), n=counted(people, draw), d=total, m=people, w=thing, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"each, left = divmod({total}, {people})\nprint(each, 'each,', left, 'left over')"
    think = f"divmod gives the whole part and the remainder of {total} by {people}."
    return ask(prompt, code, "That is **{out}**.", think=think)


def _only_left(draw: Draw, total: int, people: int, thing: str) -> tuple[Item, ...]:
    """Only the remainder, or only the whole part."""
    values = {"t": shown(total, draw), "n": people, "w": thing, "who": draw.pick(*PEOPLE)}
    if draw.chance(0.6):
        prompt = draw.phrase(
            "{t} {w} [shared|split|divided] [equally|evenly] among {n} [kids|people|friends]: how many are [left over|left|not given out]",
            "how many {w} [are left over|remain|stay in the bag] [if|when] {n} [children|friends|guests] share {t} [equally|fairly]",
            "{who} [packs|puts] {t} {w} in [bags|boxes] of {n}. how many [are left over|do not fill a whole one|remain]",
            "[what is left over|what remains|the leftover] when {t} {w} are put in groups of {n}",
            "<find> the number of {w} left over from {t} in groups of {n}",
            "{t} {w}, groups of {n}[, leftover| - left over|: how many left over]",
            "only the [rest|remainder|leftover]: {t} {w} in [groups|bags|rows] of {n}",
            "after filling [bags|boxes|trays] with {n} {w} each, how many of {t} [stay behind|are left|remain]",
            "{who} deals {t} {w} to {n} players, all the same. how many [stay in the middle|cannot be dealt|are left]",
            "[remainder|leftover|rest] [for|of] {t} {w} [among|between] {n} people",
            "we [arrange|put up|line up] {t} {w} in rows of {n}. how many do not fit into full rows",
            "if every one of {n} guests gets the same number of the {t} {w}, how many [remain|stay on the table|are not used]",
            **values,
        )
        code = f"result = {total} % {people}\nprint(result)"
        think = f"The remainder of {total} by {people}."
        return ask(prompt, code, f"**{{out}}** {thing} are left over.", think=think)
    prompt = draw.phrase(
        "how many full [bags|boxes|packs] of {n} can I [make|fill|get] [from|with|out of] {t} {w}",
        "{who} [packs|puts] {t} {w} in [bags|boxes] of {n}. how many are [full|complete]",
        "{t} {w}, {n} to a [bag|box][: how many full ones|, number of full ones]",
        "<find> the number of full [bags|boxes] with {n} {w} each out of {t}",
        "[at most|maximum] how many complete sets of {n} {w} from {t}",
        "[how often|how many times] can {n} {w} be taken [from|out of] {t}",
        "{t} {w} are packed {n} by {n}. how many [complete packs|full packs|packs get full]",
        "a [pack|tray|set] holds {n} {w}. with {t} of them, [how many can be filled completely|number of complete ones|how many are full]",
        "whole [packs|boxes|rows] of {n} from {t} {w}",
        "[integer part|whole part] of {t} {w} in groups of {n}: how many whole groups",
        "we have {t} {w} and need {n} for one [bouquet|kit|gift]. how many can we make",
        **values,
    )
    code = f"result = {total} // {people}\nprint(result)"
    return ask(prompt, code, "**{out}** are full.", think=f"The whole part of {total} by {people}.")


@family("word problems", number=True)
def recipe_scaling(draw: Draw) -> tuple[Item, ...]:
    before, after = draw.integer(2, 12), draw.integer(1, 30)
    after = after + 1 if after == before else after
    unit, food, low, high = draw.pick(
        ("g of", "flour", 50, 800), ("grams of", "sugar", 20, 500), ("ml of", "milk", 50, 900), ("cups of", "rice", 2, 6),
        ("g of", "butter", 20, 400), ("eggs", "", 2, 12), ("tablespoons of", "oil", 2, 9), ("kg of", "potatoes", 1, 5),
        ("onions", "", 2, 9), ("liters of", "water", 2, 9), ("ounces of", "cheese", 2, 30), ("cups of", "oats", 2, 6),
        ("g of", "yeast", 5, 60), ("ml of", "cream", 50, 900), ("teaspoons of", "salt", 2, 9), ("carrots", "", 2, 12), ("grams of", "chocolate", 50, 600), ("cans of", "beans", 2, 8),
    )  # fmt: skip
    quantity: int | float = draw.integer(low, high)
    quantity = quantity // 10 * 10 or 10 if quantity > 60 else quantity
    quantity = (
        quantity + 0.5
        if unit.startswith(("cups", "kg", "liters")) and draw.chance(0.4)
        else quantity
    )
    said = f"{quantity} {unit} {food}".strip()
    what = food or unit
    prompt = draw.phrase(
        "a recipe for {a} [people|persons|servings] needs {q}. how much {f} do I need for {b}[ people| persons|]",
        "[the|my] recipe [is for|serves|makes] {a} and [uses|takes|asks for] {q}. I [cook|bake|need it] for {b}. how much {f}",
        "scale {q} from {a} to {b} [servings|people|portions]",
        "{q} for {a} [people|servings|portions], how much for {b}",
        "{q} [is|are] [enough|right] for {a} [people|guests]. [how much for|what do I need for] {b}",
        "[recipe|cooking|baking]: {a} portions = {q}. {b} portions = ?",
        "{who} uses {q} for {a} [guests|pancakes|muffins|people]. [how much|what amount] for {b}",
        "<find> the amount of {f} for {b} [people|servings] if {a} need {q}",
        "for {a} [people|servings] I [take|use|need] {q}. [how much is it|what is it|what do I need] for {b}",
        "convert [a|my] recipe from {a} to {b} [servings|people]: {q}",
        "one [tray|pot|bowl] [takes|uses] {q} and is enough for {a} [cookies|rolls|pancakes|servings]. how much {f} for {b}",
        "in our [kitchen|bakery|canteen] it is {q} for {a} [plates|rolls|guests]. how much {f} for {b}",
        "how much {f} [for|do I need for] {b} [muffins|cookies|people|plates] if {a} [need|take|use] {q}",
        "my [grandma|boss|book] takes {q} for {a} [waffles|cookies|dumplings]. I want {b}. how much {f}",
        "if {q} [make|makes|feed|feeds] {a}, how much {f} [makes|feeds|is needed for] {b}",
        "I have to [adjust|change|scale] a recipe for {a} to {b} [people|persons]. it says {q}",
        "[multiply|enlarge or shrink|resize|adapt] the recipe from {a} to {b} [servings|portions|people], [original|at first|before] it [says|has|was] {q}",
        "{q} [serves|feeds|is for] {a}. how [much|many] {f} [to feed|to serve|for|must I take for] {b}",
        "[quantity|amount] of {f} for {b} [portions|servings|guests], given {q} for {a}",
        "I am cooking for {b}. [the book says|the original is|the recipe wants] {q} for {a}. [how much do I take|what amount do I need|new amount]",
        "{a} [servings|portions]: {q}. [how much for|what about|and for] {b} [servings|portions|]",
        "[we are|there will be] {b} [guests|people] [today|tonight|at the party], the recipe with {q} [is meant for|is for] {a}. how much {f} [then|do we need|should I buy]",
        "[ingredients|recipe]: {q} ({a} [servings|portions]). [I want|make it for|needed for] {b}",
        "[how do I scale|please scale|rescale] {q} when [going|I go] from {a} to {b} [people|portions]",
        "a [dish|soup|cake|stew] for {a} takes {q}. [the same dish|the same] for {b} takes how much {f}",
        "{who} [invites|is feeding|cooks for] {b} [people|friends]. for {a} it would be {q}. how much {f} does {who} need",
        a=counted(before, draw), b=counted(after, draw), q=said, f=what, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    if what in ("eggs", "onions", "carrots", "beans", "potatoes"):
        prompt = prompt.replace(f"ow much {what}", f"ow many {what}")
    code = f"result = round({quantity} / {before} * {after}, 2)\nprint(result)"
    think = f"One serving needs {quantity} divided by {before}; take that times {after}."
    return ask(
        prompt, code, f"For {after} you need **{{out}}** {unit} {food}".rstrip() + ".", think=think
    )


@family("word problems", number=True)
def proportion(draw: Draw) -> tuple[Item, ...]:
    """The rule of three: so much costs so much, what does another amount cost."""
    a, b = tidy(draw.number(2, 30)), tidy(draw.number(2, 60))
    b = b + 1 if b == a else b
    total, coin = price(draw, 3, 200), draw.pick(*COINS)
    unit = draw.pick("kg of rice", "kg of apples", "liters of paint", "meters of cloth", "pounds of nuts", "liters of fuel", "tons of sand", "gallons of milk", "yards of ribbon", "meters of rope", "kg of coffee", "grams of saffron", "liters of oil", "feet of cable", "kilos of cheese")  # fmt: skip
    short = unit.split()[0]
    if draw.chance(0.25):
        return _bought_for(draw, a, unit, total, coin)
    prompt = draw.phrase(
        "if {a} {u} [cost|costs|is] {t}, [how much do|what do] {b} {s} cost",
        "{a} {u} cost {t}. [what do|how much do] {b} {s} cost",
        "{a} {u} [cost|for|are] {t}[, how much is|. price of|, what about] {b} {s}",
        "I [paid|pay] {t} for {a} {u}. [what would|how much would] {b} {s} [cost|be]",
        "{who} [bought|got] {a} {u} for {t}. how much [is it|does it cost|would it be] for {b} {s}",
        "rule of three: {a} {s} = {t}, {b} {s} = ?",
        "[price|cost] for {b} {s} if {a} {u} cost {t}",
        "<find> the [price|cost] of {b} {s} when {a} {u} cost {t}",
        "at {t} for {a} {u}, what [does|do] {b} {s} cost",
        "[proportion|ratio]: {a} {s} is to {t} as {b} {s} is to what",
        "{t} [buys|gets me|is the price of] {a} {u}. how much [money|] do I need for {b} {s}",
        "[yesterday|last week|once] {a} {u} cost me {t}, now I [need|want] {b} {s}. same price per unit. how much [is that|will it be]",
        "[what should|how much should] {b} {s} cost [if|when|given that] {a} {u} cost {t}",
        "{a} {s} [->|=>|makes|is] {t}, {b} {s} [->|=>|makes|is] [?|how much|what]",
        "for {a} {u} [they charge|the shop takes|the price tag says] {t}. [how much do they charge for|what will they take for|what is it for] {b} {s}",
        "[the price grows with the amount|price in proportion|same rate]: {a} {u} for {t}. [work out|find|compute] {b} {s}",
        "I [need|want to buy] {b} {s}. [in the shop|at the market|online] {a} {u} [cost|are] {t}. [what will mine cost|how much is mine|how much should I bring]",
        "{who} [sells|sold] {a} {u} for {t}. [at the same rate|at that rate|at this price], {b} {s} [bring in|make|would bring] how much",
        "[scale|convert] the price: {t} for {a} {u} to {b} {s}",
        "[price|cost]: {a} {u} = {t}. [price|cost] for {b} {s}",
        "assuming {a} {u} [sell|go] for {t}, [estimate|calculate|what is] the [cost|price] of {b} {s}",
        a=a, b=b, t=coin.format(priced(total, draw)), u=unit, s=short, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({total} / {a} * {b}, 2)\nprint(result)"
    think = f"One costs {total} divided by {a}; {b} cost that times {b}."
    return ask(prompt, code, f"{b} {short} cost **{{out}}**.", think=think)


def _bought_for(draw: Draw, a: float, unit: str, total: str, coin: str) -> tuple[Item, ...]:
    """The rule of three from the money: how much a sum buys."""
    money, short = price(draw, 2, 300), unit.split()[0]
    prompt = draw.phrase(
        "{a} {u} cost {t}. how many {s} [do I get|can I buy|are there] for {m}",
        "how many {s} [can I buy|do I get|could I have] [with|for] {m} if {a} {u} [cost|are] {t}",
        "I [have|want to spend] {m}. {a} {u} [cost|are] {t}. how many {s} [can I buy|is that|does it make]",
        "{t} [buys|gets|pays for] {a} {u}. how many {s} does {m} [buy|get|pay for]",
        "rule of three: {t} = {a} {s}, {m} = ? {s}",
        "<tell> how many {s} I get for {m} when {a} {u} cost {t}",
        "{who} spends {m}. at {t} for {a} {u}, how many {s} does {who} [get|take home|buy]",
        "with a budget of {m}, and {a} {u} for {t}, how many {s} [are possible|can we get|fit]",
        "{m} worth of it at {t} for {a} {u}: how many {s}",
        "for {t} I get {a} {u}. for {m} I get how many {s}",
        "[the price|price] is {t} for {a} {u}. {m} [is|makes|gives] how many {s}",
        "I [paid|spent] {m} at a price of {t} for {a} {u}. [how many {s} did I get|{s} bought|how many {s} was that]",
        "[same price|in proportion]: {t} -> {a} {s}, {m} -> how many {s}",
        "[my budget|the money] is {m}. [they sell|the shop sells] {a} {u} for {t}. how many {s} [can I have|is that]",
        a=a, u=unit, s=short, t=coin.format(priced(total, draw)), m=coin.format(priced(money, draw)), who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({money} / {total} * {a}, 2)\nprint(result)"
    think = f"{money} divided by {total} is how many times {a} one gets."
    return ask(prompt, code, f"You get **{{out}}** {short}.", think=think)


@family("word problems", number=True)
def unit_rate(draw: Draw) -> tuple[Item, ...]:
    """Price, distance or work per one unit."""
    n, coin = draw.number(2, 60), draw.pick(*COINS)
    total = price(draw, 3, 300)
    many, one, what = draw.pick(
        ("kg", "kg", "price"), ("liters", "liter", "price"), ("eggs", "egg", "price"), ("cans", "can", "price"),
        ("hours", "hour", "price"), ("meters", "meter", "price"), ("nights", "night", "price"), ("lessons", "lesson", "price"),
        ("rolls", "roll", "price"), ("pounds", "pound", "price"), ("months", "month", "cost"), ("pages", "page", "price"),
        ("tablets", "tablet", "price"), ("bottles", "bottle", "price"), ("gallons", "gallon", "price"), ("rides", "ride", "price"), ("batteries", "battery", "price"),
    )  # fmt: skip
    n = tidy(n)
    n = (
        int(n)
        if many
        in (
            "eggs",
            "cans",
            "nights",
            "lessons",
            "rolls",
            "months",
            "pages",
            "tablets",
            "bottles",
            "rides",
            "batteries",
        )
        else n
    )
    prompt = draw.phrase(
        "{n} {m} [cost|for|are|come to] {t}[. what is the {w} per {o}|, how much is one {o}|. {w} per {o}]",
        "{w} per {o} if {n} {m} cost {t}",
        "<find> the {w} per {o} [if|when] {n} {m} cost {t}",
        "{t} for {n} {m}[, how much per {o}|. what is that per {o}|: {w} per {o}]",
        "how much [is|does] one {o} [cost|] if {n} {m} cost {t}",
        "I paid {t} for {n} {m}. [what does one {o} cost|how much is that per {o}|what is the unit price]",
        "{who} [paid|spent] {t} [on|for] {n} {m}. how much [is it|was it|is that] per {o}",
        "unit [price|cost|rate]: {t} for {n} {m}",
        "{t} / {n} {m}[ = per {o}|, per {o}|]",
        "what is the rate per {o} at {t} [for|per] {n} {m}",
        "[cost|rate|amount] per {o}: {n} {m}, total {t}",
        "[a total of|all in all] {t} for {n} {m}, [so how much for one|how much each|what is it per {o}]",
        "[divide|split|spread] {t} over {n} {m}[, per {o}| to get the {w} per {o}|]",
        "{n} {m}, {t}. [unit price|{w} per single {o}|each one costs|so one {o} is]",
        "[on average|per {o}|for a single {o}], what [did|do] I pay [if|when] {n} {m} [were|are] {t}",
        "[the bill|my invoice|the receipt] [for|over] {n} {m} is {t}. [what is the price of one {o}|how much for a single {o}|what do they charge per {o}]",
        "what [would|does] [a single|one] {o} [cost|come to], [given|knowing] that {n} {m} cost {t}",
        "we [got|ordered|took] {n} {m} for {t} [in total|altogether]. {w} per {o}",
        "[break down|reduce] {t} for {n} {m} to one {o}",
        "per {o} [price|amount]: {t} and {n} {m}",
        n=n, m=many, o=one, w=what, t=coin.format(priced(total, draw)), who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({total} / {n}, 2)\nprint(result)"
    return ask(prompt, code, f"That is **{{out}}** per {one}.", think=f"Divide {total} by {n}.")


@family("word problems", number=True)
def price_before_discount(draw: Draw) -> tuple[Item, ...]:
    """Percentages backwards: what was it before so many percent came off, or on."""
    percent = draw.pick(5, 8, 10, 12, 15, 19, 20, 21, 25, 30, 35, 40, 50, 60, 75)
    now, coin = price(draw, 4, 900), draw.pick(*COINS)
    off = draw.chance(0.65)
    percent = percent if off or percent <= 25 else 20
    t, p = coin.format(priced(now, draw)), percentage(percent, draw)
    if off:
        prompt = draw.phrase(
            "after {p} off it costs {t}[, what was the price before|. what was the original price|. original price]",
            "[a coat|a bike|the phone|a ticket|a sofa] costs {t} after a {p} [discount|reduction]. what [was|did it cost|was the price] before",
            "<find> the original price if it is {t} after a {p} discount",
            "[original|full|old|regular] price [before|without] {p} off, [now|sale price] {t}",
            "I paid {t} [after|with|including] a {p} discount. [what was the full price|how much was it before|what was the normal price]",
            "{t} [is|was] the price after {p} off. [what was it before|full price|how much without the discount]",
            "it is {p} off and now costs {t}. [what was it before|old price|original]",
            "I got {p} off and paid {t}. [what was the price|how much was it at first|original price]",
            "[reduced|marked down] by {p} to {t}[, original price|. what was the old price|, what was it before]",
            "{who} [bought|got] it {p} [cheaper|off] for {t}. [what is|what was] the [normal|usual|original] price",
            "[something|the value|a number] fell by {p} to {t}. what was it [before|originally]",
            "sale price {t}, discount {p}[: original price|, what was the original price|, before]",
            "a price minus {p} is {t}. [what is the price|what was the price]",
            "what number [less|minus|reduced by] {p} [is|gives] {t}",
            "{t} is [what is left|what I pay|the price] after {p} [was taken off|off|discount]. [full amount|starting price|price at the beginning]",
            "[undo|reverse] a {p} discount: [I paid|final price|now it is] {t}",
            "[the price tag|the label|the ad] says {t}, {p} off. [what was the price without the offer|list price|what did it cost before the sale]",
            "[list price|normal price|price before the sale] if [I pay|the sale price is|one pays] {t} after {p} [off|reduction]",
            "[in the sale|on black friday|with my coupon] I got it for {t}, that [was|is] {p} less. [what does it cost normally|usual price|what is the regular price]",
            "{who} saved {p} and [paid|spent] {t}. how much [would it be|was it] without the [saving|discount]",
            "[a shop|an online store|the dealer] [takes|took] {p} off, so it [is|was] {t}. [work out|find|give me] the [price before|original price|first price]",
            "how much did [it|this|the jacket] cost [originally|at first|before the sale] if {p} off makes it {t}",
            "[reverse percentage|backwards percentage]: {t} after minus {p}",
            p=p, t=t, who=draw.pick(*PEOPLE),
        )  # fmt: skip
        code = f"result = round({now} / (1 - {percent} / 100), 2)\nprint(result)"
        think = f"{now} is what {percent}% off leaves, so divide by 1 - {percent} / 100."
    else:
        prompt = draw.phrase(
            "{t} [including|incl.|with] {p} [tax|VAT|sales tax]. what is the [price|amount] [without|before] [tax|it]",
            "<find> the [net price|price before tax] if {t} includes {p} [tax|VAT]",
            "[net|price without tax|amount before tax] of {t} with {p} [VAT|tax] included",
            "after a {p} [raise|increase|rise] it is {t}. what was it before",
            "[a price|a rent|a salary|a value] [rose|went up|grew] by {p} to {t}. [what was it before|what was the old one]",
            "{t} is {p} more than [before|last year]. [what was it then|how much was it before|old value]",
            "it costs {t} [and {p} VAT is in that|and {p} tax is in that|with {p} tax in it]. [net price|what is the part without tax]",
            "{t} with {p} [VAT|tax] [included|already in it]. [price before|net price|what is it without]",
            "[receipt|invoice|bill] says {t} including {p} [VAT|tax]. [net amount|how much is it net|price without tax]",
            "gross {t}, [tax|VAT] {p}[: net|, what is net|. net amount]",
            "I pay {t} and that [contains|includes] {p} [VAT|tax]. how much [is it without|was it before tax]",
            "what number [plus|increased by] {p} [is|gives] {t}",
            "remove {p} [tax|VAT] from {t}",
            "{who} earns {t} after a {p} raise. what was the [old pay|salary before]",
            "[strip|take out|deduct] the {p} [VAT|sales tax] [from|contained in] {t}[: net|, what is net|]",
            "[undo|reverse] an increase of {p}: now {t}",
            "[reverse percentage|backwards percentage]: {t} after plus {p}",
            "what [was|is] the [amount|value|figure] before {p} was [added|put on top] to make {t}",
            "{p} [was|were] added and it [became|came to|is now] {t}. [starting value|what did we start from|original]",
            "[net price|price excluding tax|price ex VAT]: gross {t}, [rate|tax] {p}",
            "last year's [price|rent|pay] if it [went up|rose] {p} to {t}",
            "my [rent|wage|fee] is {t} now, {p} more than it used to be. [what did it use to be|old amount|how much was it]",
            p=p, t=t, who=draw.pick(*PEOPLE),
        )  # fmt: skip
        code = f"result = round({now} / (1 + {percent} / 100), 2)\nprint(result)"
        think = f"{now} already includes {percent}% on top, so divide by 1 + {percent} / 100."
    return ask(prompt, code, "Before, it was **{out}**.", think=think)


@family("word problems", number=True)
def successive_percent(draw: Draw) -> tuple[Item, ...]:
    """Two changes in percent, one after the other."""
    start, coin = price(draw, 20, 2000), draw.pick(*COINS)
    first, second = draw.pick(5, 10, 15, 20, 25, 30, 40, 50), draw.pick(5, 8, 10, 12, 15, 20, 25)
    up, then_up = draw.chance(0.5), draw.chance(0.5)
    if draw.chance(0.25):
        return _overall_change(draw, first if up else -first, second if then_up else -second)
    prompt = draw.phrase(
        "[a price|a value|a stock|the rent] of {t} [{f} by {p} and then {s} by {q}|first {f} by {p}, then {s} by {q}]. what is it [now|at the end|in the end]",
        "{t} {f} by {p}, then {s} by {q}. [result|what is it then|final value|where does it end]",
        "start with {t}. it {f} by {p} and [after that|later|then] {s} by {q}. [where does it end|how much is it then|final amount]",
        "<find> the final [price|value] if {t} {f} by {p} and then {s} by {q}",
        "[how much|what] is left of {t} [when|if] it {f} by {p} and then {s} by {q}",
        "{who} has shares worth {t}. their value {f} by {p}, then {s} by {q}. what are they worth",
        "[initial|start|before]: {t}. change one: {f} by {p}. change two: {s} by {q}. final",
        "if {t} {f} by {p} one year and {s} by {q} the next, how much is it",
        "{t}, then it {f} by {p}, then it {s} by {q}. [give me the final value|where are we now|how much in the end|what remains]",
        "[two changes in a row|one after the other|step by step]: {t} {f} by {p}, {s} by {q}. [end value|final price|what do I get]",
        "[what becomes of|what happens to|where do we land with] {t} [that|which] {f} by {p} and then {s} by {q}",
        "[my fund|the house|my pay|the price of oil|a share] [was|is|stood at] {t}. it {f} by {p}; [next|then|a month later] it {s} by {q}. [value now|how much is it now|new value]",
        "the [first|early] change: it {f} by {p}. the second: it {s} by {q}. beginning with {t}, [what do we have|what is the end result|final]",
        "{who} paid {t} for a painting. its value first {f} by {p} and then {s} by {q}. [today's value|what is it worth|worth now]",
        "[final amount|end price|new value] when {t} {f} by {p} and [afterwards|then|after that] {s} by {q}",
        "[compute|calculate] {t} after it {f} by {p} and {s} by {q} [in turn|one after another|successively]",
        t=coin.format(priced(start, draw)), p=percentage(first, draw), q=percentage(second, draw),
        f=_direction(draw, up), s=_direction(draw, then_up), who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = (
        f"result = round({start} * (1 {'+' if up else '-'} {first} / 100) * "
        f"(1 {'+' if then_up else '-'} {second} / 100), 2)\nprint(result)"
    )
    think = f"{start} first {'plus' if up else 'minus'} {first}%, then {'plus' if then_up else 'minus'} {second}%."
    return ask(prompt, code, "In the end it is **{out}**.", think=think)


def _overall_change(draw: Draw, first: int, second: int) -> tuple[Item, ...]:
    """Two changes in percent as a single one."""
    prompt = draw.phrase(
        "[a price|a stock|the rent|the value] {f} by {p} and then {s} by {q}. [what is the overall change in percent|by how many percent did it change in total|total percentage change]",
        "[overall|total|net|combined] [percentage change|change in percent|percent change] [if|when] something {f} by {p} and then {s} by {q}",
        "it {f} by {p}, then it {s} by {q}. [as one change|in all|together], how many percent is that",
        "<find> the [single|combined|total] percentage change when it {f} by {p} and then {s} by {q}",
        "{who}'s shares: the value {f} by {p}, later {s} by {q}. [how many percent up or down overall|net change in percent]",
        "[what single|which one] percentage change [equals|is the same as|replaces] these two: it {f} by {p}, then {s} by {q}",
        "first it {f} by {p}, after that it {s} by {q}. [net effect|net change|total effect] in percent",
        "[does it cancel out|is it the same again]? it {f} by {p} and then {s} by {q}. overall change in percent",
        "{p} then {q}: it {f} first and then it {s}. [overall percentage|total percent change|percent in all]",
        "[sales|a salary|the population|a fund] {f} by {p} in one year and {s} by {q} in the next. [change over both years in percent|percent change over the two years]",
        "[compare|relate] the end to the start, in percent: it {f} by {p}, then {s} by {q}",
        "by what percentage is it [higher or lower|different] after it {f} by {p} and then {s} by {q}",
        p=f"{abs(first)}%", q=f"{abs(second)}%", f=_direction(draw, first > 0), s=_direction(draw, second > 0), who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = (
        f"result = round(((1 + {first} / 100) * (1 + {second} / 100) - 1) * 100, 2)\nprint(result)"
    )
    think = f"Multiply the factors of {first}% and {second}%, and take 1 away."
    return ask(prompt, code, "The change in all is **{out}%**.", think=think)


def _direction(draw: Draw, up: bool) -> str:
    return (
        draw.pick("rises", "grows", "goes up", "increases")
        if up
        else draw.pick("falls", "drops", "goes down", "decreases")
    )


@family("word problems", number=True)
def add_or_take_away(draw: Draw) -> tuple[Item, ...]:
    """A child's story of one to three steps: so many, some more, some less."""
    top = draw.pick(20, 100, 1000)
    a, b = draw.integer(5, top), draw.integer(2, top)
    c = draw.integer(1, a + b - 1) if top == 1000 else draw.integer(1, a)
    name, other = draw.random.sample(PEOPLE, 2)
    thing = draw.pick("apples", "marbles", "stickers", "books", "coins", "cards", "eggs", "toy cars", "photos", "shells", "pencils", "cookies", "stamps", "balloons", "buttons", "plants", "badges")  # fmt: skip
    kind = draw.pick("more", "less", "both")
    values = {"a": counted(a, draw), "b": counted(b, draw), "c": counted(c, draw)}
    if kind == "more":
        prompt = draw.phrase(
            "{who} has {a} {t} and [gets|buys|finds|collects] {b} more. how many [does {who} have|are there|{t} is that] [now|in total|altogether|]",
            "{who} has {a} {t}, {two} has {b}. how many [do they have|are there|is that] together",
            "I [have|had] {a} {t} and [got|bought|found] {b}[ more|]. how many [do I have|are there] now",
            "there [are|were] {a} {t} in [a|the|one] box and {b} in [another|the other]. how many [in all|altogether|in total]",
            "{a} {t} and another {b}[, how many altogether|: total|. how many is that]",
            "{two} gives {who} {b} {t}. {who} [had|already has] {a}. how many now",
            "on monday {who} [sold|made|counted] {a} {t}, on tuesday {b}. how many [together|in total|on both days]",
            "{who} has {b} more {t} than {two}. {two} has {a}. how many does {who} have",
            "[add|put together|sum] {a} {t} and {b} [more|other ones|further ones][. how many|: how many in all|]",
            "[first|in the morning] {who} [has|gets|picks] {a} {t}, [later|in the evening] another {b}. [what is the total|how many by the end|how many does that make]",
            "if {a} {t} are [here|in the bag] and {b} [arrive|come in|are put in], how many [are there|do we have|does it make]",
            "{two} and {who} put their {t} together: {a} and {b}. how many [in all|is that|are there]",
            "a [shop|school|museum] [owned|had] {a} {t} and [ordered|received|got] {b} [new ones|more|extra]. [what is the number now|how many now|how many altogether]",
            "what is the total [if|when] {who} has {a} {t} and {two} [brings|adds] {b}",
            "{b} {t} [join|are added to] {a}. [count them|how many|new number]",
            t=thing, who=name, two=other, **values,
        )  # fmt: skip
        formula = f"{a} + {b}"
    elif kind == "less":
        c = draw.integer(1, a)
        values["c"] = counted(c, draw)
        prompt = draw.phrase(
            "{who} has {a} {t} and [gives away|loses|sells|eats up] {c}. how many [are left|remain|does {who} have left|{t} are left]",
            "I [have|had] {a} {t} and [gave away|lost|sold|used] {c}. how many [are left|do I have left|remain]",
            "there [are|were] {a} {t}[ in the box| on the table|], {c} [are gone|are taken away|disappear]. how many [are left|remain|stay]",
            "{a} {t} minus {c}[, how many are left|: rest|]",
            "{who} has {a} {t}, {two} has {c}. how many more does {who} have",
            "{who} [gives|sends|lends] {two} {c} of {a} {t}. how many does {who} keep",
            "how many {t} are left [if|when] I take {c} [from|out of|off] {a}",
            "{who} wants {a} {t} and already has {c}. how many [are missing|more are needed|does {who} still need]",
            "[out of|of] {a} {t}, {c} [are broken|are gone|got lost|were eaten|are sold]. how many [are still there|remain|are fine]",
            "{a} {t}, {c} [removed|taken|used up][: what stays|, what remains|. how many left]",
            "{two} takes {c} of {who}'s {a} {t}. how many [has {who} now|are left for {who}|stay with {who}]",
            "by how many is {a} {t} more than {c}",
            "what [remains|is left|stays] of {a} {t} [after|once] {c} [are gone|have been sold|are given away]",
            "a [shop|stall|library] starts the day with {a} {t} and {c} [leave|go out|are sold]. how many [at closing time|are left|remain in stock]",
            "{who} [counted|had] {a} {t} yesterday and {c} fewer today. how many today",
            "we need {a} {t}, {c} are [done|ready|there]. how many [to go|are still missing|more]",
            t=thing, who=name, two=other, **values,
        )  # fmt: skip
        formula = f"{a} - {c}"
    else:
        prompt = draw.phrase(
            "{who} has {a} {t}, [gets|buys|finds] {b} more and [gives away|loses|sells] {c}. how many [are left|does {who} have|are there now]",
            "I had {a} {t}, [got|bought|found] {b} and [lost|sold|used] {c}. how many [now|are left|do I have]",
            "there were {a} {t}. {b} were added and {c} taken [away|out]. how many [are there|now|remain]",
            "start with {a} {t}, add {b}, [take away|remove] {c}[. how many|, what is left|: how many now]",
            "{a} {t} plus {b}, minus {c}[. how many|, how many is that|]",
            "{who} [had|owned] {a} {t}. {two} gave {who} {b}, and later {c} [were lost|broke|were sold]. how many are left",
            "a shop has {a} {t}, receives {b} and sells {c}. [what is the stock|how many are left|how many now]",
            "[stock|inventory]: {a} {t}, [in|received]: {b}, [out|sold]: {c}. [balance|left|now]",
            "{who} begins with {a} {t}. plus {b}, minus {c}. [what is the final number|how many at the end|what remains]",
            "after [getting|buying|receiving] {b} {t} on top of {a} and [losing|selling|giving away] {c}, how many [does {who} have|are there|remain]",
            "first there are {a} {t}, then {b} [come|arrive], then {c} [go|leave]. [how many now|how many remain|the final count]",
            "{two} brings {b} {t} to the {a} of {who}, and they use {c}. how many are [still there|left over|left]",
            "how many {t} [does {who} have|are left|do we end with] if we start with {a}, gain {b} and lose {c}",
            t=thing, who=name, two=other, **values,
        )  # fmt: skip
        formula = f"{a} + {b} - {c}"
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, f"That makes **{{out}}** {thing}.", think=f"That is {formula}.")


@family("word problems", number=True)
def equal_groups(draw: Draw) -> tuple[Item, ...]:
    n, each = draw.integer(2, 60), draw.integer(2, 48)
    box, boxes, thing = draw.pick(
        ("box", "boxes", "eggs"), ("row", "rows", "seats"), ("bag", "bags", "sweets"), ("bus", "buses", "people"),
        ("page", "pages", "photos"), ("shelf", "shelves", "books"), ("team", "teams", "players"), ("class", "classes", "pupils"),
        ("pack", "packs", "pens"), ("table", "tables", "guests"), ("floor", "floors", "flats"), ("crate", "crates", "bottles"),
        ("tray", "trays", "plants"), ("album", "albums", "songs"), ("bunch", "bunches", "flowers"), ("carton", "cartons", "cans"), ("bench", "benches", "visitors"), ("folder", "folders", "files"), ("train", "trains", "wagons"), ("pallet", "pallets", "boxes"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{n} {bs} with {k} {t} each. how many {t}[ in total| altogether| is that|]",
        "how many {t} are [there|] in {n} {bs} [of|with] {k}[ each|]",
        "there are {n} {bs} and [each|every] {b} has {k} {t}. how many {t} [are there|is that|in all]",
        "each {b} [holds|has|fits|contains] {k} {t}. how many {t} [are|fit] in {n} {bs}",
        "{k} {t} [per|in each|in every] {b}, {n} {bs}[, how many {t}|: total|. total number of {t}]",
        "{who} has {n} {bs}, {k} {t} in each. how many {t} [does {who} have|is that] [altogether|in total|]",
        "<find> the [number of {t}|total number of {t}] in {n} {bs} with {k} each",
        "[total|number] of {t}: {n} {bs} of {k}",
        "if [one|a] {b} has {k} {t}, how many {t} [do|would] {n} {bs} have",
        "{n} {bs} times {k} {t}",
        "we [need|filled|count|have] {n} {bs}, and [in each|every {b} with] {k} {t}. how many {t} is that",
        "[altogether|in total], how many {t} [do|would] {n} {bs} of {k} [hold|give|make]",
        "{k} {t} per {b}. {n} {bs}. [altogether|total|all {t}]",
        "[count|work out|compute] [all the|the] {t} in {n} {bs}, {k} [to each {b}|per {b}|in each one]",
        "[a hall|a store|a school|the house] has {n} {bs}. [every single {b}|each one] has {k} {t}. [how many {t} does it have|what is the number of {t}|number of {t}]",
        "{who} [fills|counts|prepares] {n} {bs} with {k} {t} [apiece|each|in every one]. how many {t} [does {who} need|is that|in the end]",
        "[multiply|repeat]: {k} {t} in every {b}, {n} {bs}",
        "[there's|there is] room for {k} {t} [in|on] each {b}. with {n} {bs}, how many {t} [is that|can we have|at most]",
        "{n} {bs}, the same number in each, {k} {t}. [what is the product|how many {t} all together|in all]",
        "[the warehouse|our stock|the order] is {n} {bs} of {k} {t}. [so how many {t}|how many single {t}|number of {t}]",
        n=counted(n, draw), k=counted(each, draw), b=box, bs=boxes, t=thing, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = {n} * {each}\nprint(result)"
    think = f"Multiply {n} {boxes} by {each}."
    return ask(prompt, code, f"There are **{{out}}** {thing}.", think=think)


@family("word problems", number=True)
def how_many_needed(draw: Draw) -> tuple[Item, ...]:
    """A division that must be rounded up: buses, boxes, packs, weeks of saving."""
    boxes, things, verb, low, high = draw.pick(
        ("buses", "people", "ride in", 18, 60), ("boxes", "books", "fit in", 5, 40), ("tables", "guests", "sit at", 4, 12),
        ("packs", "cards", "come in", 5, 60), ("cars", "children", "ride in", 3, 6), ("rooms", "visitors", "sleep in", 2, 6),
        ("crates", "bottles", "fit in", 6, 24), ("boats", "tourists", "fit in", 4, 40), ("pages", "photos", "fit on", 3, 12),
        ("trucks", "pallets", "fit in", 8, 34), ("vans", "parcels", "fit in", 20, 120), ("tents", "campers", "sleep in", 2, 8), ("shelves", "jars", "fit on", 6, 40), ("memory cards", "pictures", "fit on", 50, 900), ("trays", "cups", "fit on", 6, 30),
    )  # fmt: skip
    size = draw.integer(low, high)
    total = draw.integer(size + 1, size * 40)
    coin = draw.pick("${}", "{} euros", "£{}", "{} dollars")
    kind = draw.pick("boxes", "boxes", "saving", "reading")
    if kind == "boxes":
        prompt = draw.phrase(
            "how many {bs} do [I|we|you] need for {t} {w} if {k} {v} one",
            "{t} {w}, {k} per one[: how many {bs}|, how many {bs} are needed|. how many {bs} do we need]",
            "we have {t} {w} and {k} {v} one. how many {bs} [are needed|do we need|must we order]",
            "{k} {w} {v} one. how many {bs} for {t} {w}",
            "<find> the number of {bs} needed for {t} {w}, {k} each",
            "[at least|minimum] how many {bs} [for|to take] {t} {w} with room for {k}",
            "{who} must [place|bring|put] {t} {w} in {bs} of {k}. how many {bs} does {who} need",
            "{t} {w} are going, {k} {v} each [of the {bs}|one]. how many {bs} [do we need|are needed|must we book]",
            "each [one|] of the {bs} has [room|space] for {k}. we have {t} {w}, how many {bs}",
            "there are {t} {w} and every one of the {bs} takes {k}. how many {bs} [are needed|do we need]",
            "for {t} {w} at {k} per unit, how many {bs} [should I order|do I need|to book]",
            "{bs} needed for {t} {w}, {k} each",
            "one [of the {bs}|] takes {k} {w}. there are {t}. how many {bs}",
            "how many {bs} of {k} are enough for {t} {w}",
            "[smallest|minimum|least] number of {bs} for {t} {w} [at|with] {k} [each|per one]",
            "{t} {w}, [groups|batches|lots] of {k}[, the last one may not be full|, last one may be smaller]. [number of {bs}|how many {bs}]",
            "[plan|book|organise] {bs} for {t} {w}: {k} {v} one. [how many|how many do we need]",
            "[capacity|size] {k}, [demand|total] {t} {w}[: {bs} needed|, number of {bs}|. how many {bs}]",
            "{who} has {t} {w}. only {k} {v} one. [what number of {bs} is needed|how many {bs} should {who} get]",
            "if one can take {k} {w} and there are {t}, how many {bs} [must be there|are needed so that nobody and nothing is left|are required]",
            "[the organiser|the manager|my boss] asks how many {bs} [we need|to get|are required] for {t} {w}, {k} at most in each",
            bs=boxes, w=things, v=verb, t=shown(total, draw), k=counted(size, draw), who=draw.pick(*PEOPLE),
        )  # fmt: skip
        unit = boxes
    elif kind == "saving":
        unit = draw.pick("weeks", "days")
        prompt = draw.phrase(
            "{who} saves {k} [a|per|every|each] {u}. how many {us} [until|to get|to reach|for] {t}",
            "I [want|need] {t} and [save|put away|can save] {k} [a|per|every] {u}. [how long|how many {us}] [does it take|will it take|do I need]",
            "[a bike|a phone|a trip|a console] costs {t}. saving {k} [a|per] {u}, [how many {us} do I need|how many {us}|after how many {us} can I buy it]",
            "how many {us} [of saving|to save] {k} [a|per|each] {u} [until|to get to|for] {t}",
            "goal {t}, saving {k} [per|a] {u}[: how many {us}|, how long|. {us} needed]",
            "save {k} each {u} to reach {t}, [how many {us}|when is it done, in {us}]",
            "with {k} a {u} [how long|how many {us}] does it take to [have|save|pay back] {t}",
            "[putting aside|setting aside|saving up] {k} [every|per] {u}, when do I [have|reach] {t}? [count in {us}|number of {us}]",
            "after how many {us} [does|will] {who} have {t} [by saving|if {who} saves|when putting aside] {k} [a|per] {u}",
            "my [dream|goal|target] is {t}. I can [spare|save|put by] {k} [a|each|per] {u}. [number of {us}|how many {us} will that be|{us} until then]",
            "{t} at {k} [a|per|every] {u}[: {us}|, how many {us} to get there|. {us} until done]",
            "{who} [owes|must pay back] {t} and pays {k} [each|every|a] {u}. [in how many {us} is it paid|how many {us} until it is gone]",
            "[saving plan|piggy bank|savings goal]: {k} per {u}, target {t}. [{us}|how many {us}]",
            us=unit, u=unit[:-1], t=coin.format(shown(total, draw)), k=coin.format(size), who=draw.pick(*PEOPLE),
        )  # fmt: skip
    else:
        unit = "days"
        prompt = draw.phrase(
            "a book has {t} pages. [I read|{who} reads] {k} [a|per] day. how many days [does it take|until the end|to finish it]",
            "[reading|I read] {k} pages [a|per|each] day, how many days for {t} pages",
            "how [long|many days] does it take to read {t} pages at {k} [a|per] day",
            "{t} pages, {k} pages [a|per] day[: how many days|, when am I done|. days needed]",
            "{who} has {t} [tasks|exercises|emails|letters] and does {k} [a|per] day. [how many days|in how many days is it done]",
            "how many days [do I need|are needed] for {t} pages if I read {k} [every|each|a] day",
            "{t} [words|verses|photos] to [learn|sort], {k} a day. how many days",
            "[novel|book|manual] of {t} pages, {k} [pages a day|pages daily|a day]. [days needed|when is it finished, in days|number of days]",
            "{who} [manages|reads|does] {k} pages [daily|a day|each day]. [how many days for|how long, in days, for] {t} pages",
            "at a [pace|speed|rate] of {k} pages [a|per] day, [how many days will|in how many days will] {who} [need for|finish] {t} pages",
            "if I do {k} [exercises|pages|tasks|orders] [a day|daily], [how many days until|number of days until] all {t} are done",
            "I must [get through|work through|finish] {t} [pages|forms|records] and [manage|can do] {k} [a day|daily]. [days|how many days will it take|how many days is that]",
            t=shown(total, draw), k=counted(size, draw), who=draw.pick(*PEOPLE),
        )  # fmt: skip
    if kind == "boxes" and draw.chance(0.2):
        prompt += draw.pick(", and how many places stay free", " and how many free places are there", ". How many places stay empty as well")  # fmt: skip
        code = (
            f"import math\nneeded = math.ceil({total} / {size})\n"
            f"print(needed, '{boxes}, and', needed * {size} - {total}, 'free places')"
        )
        think = f"Divide {total} by {size} and round up; the free places are what is not used."
        return ask(prompt, code, "That is **{out}**.", think=think)
    code = f"import math\nresult = math.ceil({total} / {size})\nprint(result)"
    think = f"Divide {total} by {size} and round up."
    return ask(prompt, code, f"You need **{{out}}** {unit}.", think=think)


@family("word problems", number=True)
def wages(draw: Draw) -> tuple[Item, ...]:
    hours = draw.pick(draw.integer(2, 60), draw.integer(10, 90) / 2)
    hours, rate, coin = tidy(hours), price(draw, 8, 90), draw.pick(*COINS)
    p, name = coin.format(rate), draw.pick(*PEOPLE)
    if draw.chance(0.2):
        return _wages_of_days(draw, rate, p)
    prompt = draw.phrase(
        "{who} [works|worked] {h} hours [at|for] {p} [an hour|per hour|/h|a hour]. [how much is the pay|how much does {who} earn|what is the wage]",
        "I [work|worked] {h} hours at {p} [an hour|per hour]. [how much do I earn|what do I get|my pay]",
        "[pay|wage|salary|earnings] for {h} hours at {p} [an hour|per hour|/hour]",
        "{h} hours at {p} [per hour|an hour|hourly][, total|. how much|: pay|]",
        "[hourly wage|hourly rate|rate] {p}, {h} hours[. total pay|: how much|, what does it come to]",
        "a job pays {p} [an hour|per hour]. how much [is it for|do I make in|for] {h} hours",
        "how much [does someone earn|do you earn|would I get] in {h} hours at {p} [an hour|per hour]",
        "<find> the [pay|wage] for {h} hours with {p} per hour",
        "{p} [an hour|per hour] for {h} h",
        "[a plumber|a tutor|a babysitter|a mechanic|a designer] charges {p} [an hour|per hour] and works {h} hours. [what is the bill|how much do I pay]",
        "they pay me {p} [an hour|per hour|hourly]. this week I [did|was there] {h} hours. [what is my pay|how much is that|total pay]",
        "I worked {h} hours this week, {p} [an hour|per hour|each]. [gross pay|pay before tax|how much is it]",
        "[timesheet|shift|payslip]: {h} hours at {p}. [gross|total pay|pay]",
        "worked {h} h, get {p}/h, how much [money|pay]",
        "if I [earn|make|get] {p} per hour, how much [is that for|do I get for] {h} hours",
        "[multiply|take] {h} hours by [an hourly rate|a rate|a wage] of {p}",
        "my [boss|client|customer] [pays|gives me] {p} [for every hour|each hour|hourly]. {h} hours [bring|make|give] [how much|what]",
        "[invoice|bill|freelance job]: {h} hours, [rate|hourly rate] {p}. [amount|amount due|total]",
        "{who} is paid [by the hour|hourly], {p}. [after|for] {h} hours [what does {who} get|how much is due|how much money is it]",
        "[what will|how much will] {h} hours of [work|labour|tutoring|cleaning] cost at {p} [an hour|per hour]",
        "[gross|total] [pay|earnings] [of|for] {who}: {h} h, {p} [per hour|/h|an hour]",
        "for [each|every] hour I [receive|earn|get] {p}; I [worked|did|put in] {h} hours. [how much do they owe me|what have I earned|how much money is that]",
        "with {h} [hours|working hours] and {p} [per hour|hourly pay], [how much is earned|what is the income|what do I take home before tax]",
        "[a shift|a weekend|a contract] of {h} hours [paid|at|with] {p} an hour [brings|is worth|pays] how much",
        h=hours, p=p, who=name,
    )  # fmt: skip
    code = f"result = round({hours} * {rate}, 2)\nprint(result)"
    return ask(prompt, code, "The pay is **{out}**.", think=f"Multiply {hours} hours by {rate}.")


def _wages_of_days(draw: Draw, rate: str, said: str) -> tuple[Item, ...]:
    """So many hours a day on so many days."""
    hours, days = draw.pick(4, 5, 6, 7, 7.5, 8, 8, 10), draw.integer(2, 24)
    prompt = draw.phrase(
        "{who} works {h} hours a day for {d} days at {p} [an hour|per hour]. [how much does {who} earn|total pay|what is the pay]",
        "{d} days, {h} hours [a day|each|per day], {p} [per hour|an hour][: pay|, how much do I get|. total]",
        "[what do I earn|my pay|how much do I make] [in|for|over] {d} days of {h} hours at {p} per hour",
        "at {p} [an hour|per hour], [what do|how much do] {d} [shifts|days|working days] of {h} hours [bring|pay|make]",
        "I worked {h} hours on each of {d} days, [hourly wage|hourly rate|rate per hour] {p}. [total|what am I owed|how much is it]",
        "<find> the pay for {d} days with {h} hours [each|a day] at {p} [an hour|per hour]",
        "[job|contract|internship]: {d} days of {h} hours, {p} an hour. [gross|total pay|how much is it]",
        "my [shifts|days] are {h} hours long. I [had|worked] {d} of them at {p} [an hour|per hour]. [what is due|pay|how much do I get]",
        "{h} hours [daily|a day], {d} days, [hourly pay|rate] {p}: [wage|what does it make|total]",
        "what [will|would] {d} [days|shifts] with {h} hours each cost me at {p} per hour",
        "[every day|each day] {who} works {h} hours for {p} an hour. after {d} days, how much [has {who} earned|is it]",
        "how much money is {h} hours x {d} days at {p} [per hour|an hour]",
        h=hours, d=days, p=said, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({hours} * {days} * {rate}, 2)\nprint(result)"
    think = f"{hours} hours on {days} days, times {rate}."
    return ask(prompt, code, "The pay is **{out}**.", think=think)


@family("word problems")
def split_in_ratio(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.integer(1, 9), draw.integer(1, 9)
    b = b + 1 if b == a else b
    total, coin = (
        draw.pick((a + b) * draw.integer(2, 90), draw.integer(20, 5000)),
        draw.pick(*COINS),
    )
    one, two = draw.random.sample(PEOPLE, 2)
    if draw.chance(0.25):
        return _one_part(draw, (a, b, total), (one, two, coin.format(shown(total, draw))))
    prompt = draw.phrase(
        "[split|divide|share] {t} in the ratio {a}:{b}",
        "[split|divide|share] {t} [between {x} and {y}|] in [the|a] ratio [of|] {a} to {b}",
        "{t} in the ratio {a} : {b}",
        "{x} and {y} share {t} in the ratio {a}:{b}. how much does each [get|receive]",
        "<find> the two parts of {t} in the ratio {a}:{b}",
        "how [do I|can I|would you] [split|divide] {t} [into two parts|] {a}:{b}",
        "{t} is [split|divided|shared] {a} to {b}. [what are the parts|how much is each part|how much is each share]",
        "{x} and {y} [own a shop|play|work] {a} to {b}. they [win|earn|receive] {t}. how much for each",
        "ratio {a}:{b}, total {t}[: parts|, what are the shares|. find both parts]",
        "{t} for {x} and {y}, {a} to {b}. [how much for each|how much of each|who gets what]",
        "[two people|two partners|two heirs] get {t} in the proportion {a} to {b}. [who gets what|what does each get]",
        "[break|cut|part] {t} into [two parts|two shares] [with|that have|in] the ratio {a}:{b}",
        "{x} [gets|takes|has] {a} parts and {y} {b} parts of {t}. [how much is that for each|what does each have|amounts for both]",
        "{x} [put in|invested|paid] {a} and {y} {b}; [the profit|the win|the refund] is {t}. [fair shares|what does each get|share it in that ratio]",
        "for every {a} [of|that go to] {x} there are {b} for {y}. {t} in all. [how much has each|what are the two amounts|both shares]",
        "[allocate|distribute|apportion] {t} {a}:{b}",
        "what are the [shares|parts|two amounts] [if|when] {t} is [split|divided] {a}:{b}",
        "[how much do {x} and {y} get|what do {x} and {y} get] [if|when] {t} is [shared|split] {a}:{b}",
        "{a}:{b} split of {t}",
        t=coin.format(shown(total, draw)), a=a, b=b, x=one, y=two,
    )  # fmt: skip
    code = f"part = {total} / ({a} + {b})\nprint(round({a} * part, 2), 'and', round({b} * part, 2))"
    think = f"One part is {total} divided by {a} + {b}."
    return ask(prompt, code, "The parts are **{out}**.", think=think)


def _one_part(
    draw: Draw, sizes: tuple[int, int, int], said: tuple[str, str, str]
) -> tuple[Item, ...]:
    """What one of the two gets, or how much more than the other."""
    (a, b, total), (one, two, text) = sizes, said
    values = {"x": one, "y": two, "t": text, "a": a, "b": b}
    kind = draw.pick("first", "second", "larger", "gap")
    if kind in ("first", "second"):
        name, part = (one, a) if kind == "first" else (two, b)
        prompt = draw.phrase(
            "{x} and {y} [share|split] {t} in the ratio {a}:{b}. how much does {z} get",
            "{t} is divided {a}:{b} between {x} and {y}. [what does {z} get|{z}'s share|how much is for {z}]",
            "[what is|find|work out] {z}'s [share|part] of {t} when {x} and {y} split it {a} to {b}",
            "{x} : {y} = {a} : {b}, together {t}. how much has {z}",
            "how much of {t} goes to {z} if {x} and {y} share {a}:{b}",
            "{x} put in {a} parts and {y} {b} parts of a fund of {t}. what belongs to {z}",
            "only {z}'s part please: {t} for {x} and {y}, {a} to {b}",
            **values, z=name,
        )  # fmt: skip
        code = f"result = round({total} * {part} / ({a} + {b}), 2)\nprint(result)"
        think = f"{name} has {part} of {a} + {b} parts."
        return ask(prompt, code, f"{name} gets **{{out}}**.", think=think)
    if kind == "larger":
        prompt = draw.phrase(
            "{t} in the ratio {a}:{b}. [how much is the larger part|what is the bigger share|the larger share only]",
            "[find|give me|what is] the [larger|bigger|greater] [share|part] when {t} is split {a}:{b}",
            "the bigger [share|part] of {t}, ratio {a} to {b}",
            "{x} and {y} split {t} {a}:{b}. how much gets the one with more",
            "[split|divide] {t} {a}:{b} and tell me the [larger|bigger] part",
            **values,
        )
        code = f"result = round({total} * {max(a, b)} / ({a} + {b}), 2)\nprint(result)"
        think = f"The larger one has {max(a, b)} of {a} + {b} parts."
        return ask(prompt, code, "The larger part is **{out}**.", think=think)
    prompt = draw.phrase(
        "{x} and {y} share {t} {a}:{b}. [how much more does one get than the other|what is the difference of the two shares]",
        "difference between the [shares|parts] of {t} in the ratio {a}:{b}",
        "{t} is split {a} to {b}. by how much do the [parts|shares] differ",
        "[find|give me] the gap between both parts of {t}, {a}:{b}",
        **values,
    )
    code = f"result = round({total} * {abs(a - b)} / ({a} + {b}), 2)\nprint(result)"
    think = f"The parts differ by {abs(a - b)} of {a} + {b} parts."
    return ask(prompt, code, "They differ by **{out}**.", think=think)


@family("word problems", number=True)
def ages(draw: Draw) -> tuple[Item, ...]:
    """One is k times (or k years more than) the other, and together they are so many."""
    name, other = draw.random.sample(PEOPLE, 2)
    young = draw.integer(3, 30)
    if draw.chance(0.5):
        gap = draw.integer(2, 40)
        total = 2 * young + gap
        if draw.chance(0.25):
            return _the_older(draw, (gap, total), (name, other))
        prompt = draw.phrase(
            "{a} is {k} years older than {b}. together they are {t}. how old is {b}",
            "{a} is {k} years older than {b} and [the sum of their ages is|together they are|their ages add up to] {t}. [how old is {b}|find {b}'s age]",
            "[the ages of|] {a} and {b} [add up to|sum to|make] {t}[ years|]. {a} is {k} [years older|older]. [how old is {b}|age of {b}]",
            "{b} is {k} years younger than {a}. [their ages add up to|together they are] {t}. how old is {b}",
            "<find> {b}'s age if {a} is {k} years older and both ages sum to {t}",
            "age [puzzle|problem|riddle]: {a} = {b} + {k}, {a} + {b} = {t}. how old is {b}",
            "together {a} and {b} are {t} years old, with {k} years between them. how old is {b}, the younger one",
            "[the two ages|both ages|the ages of {a} and {b}] [make|sum to|give] {t}; the gap is {k} years[, {b} is younger|, {b} being the younger]. [{b}'s age|how old is {b}|age of {b}]",
            "{b} is the younger one by {k} years. {a} and {b} are {t} [together|in total|altogether]. [what is {b}'s age|how old is {b}]",
            "sum of [the ages|ages] {t}, difference {k}. {a} is older than {b}. [how old is {b}|{b}'s age]",
            "if {a} is {k} years [ahead of|older than] {b} and [they total|their sum is|they make] {t} years, [what age is {b}|how old is {b}|how many years is {b}]",
            "my [friends|cousins|neighbours|children] {a} and {b} are {t} years old [in total|together]. {a} was born {k} years before {b}. [how old is {b}|what is the age of {b}]",
            a=name, b=other, k=gap, t=total,
        )  # fmt: skip
        code = f"result = ({total} - {gap}) / 2\nprint(result)"
        think = f"Take {gap} from {total} and halve the rest."
    else:
        times = draw.integer(2, 6)
        total = young * (times + 1)
        prompt = draw.phrase(
            "{a} is {k} as old as {b}. together they are {t}. how old is {b}",
            "{a} is {k} as old as {b} and [the sum of their ages is|together they are|their ages add up to] {t}. [how old is {b}|find {b}'s age]",
            "[the ages of|] {a} and {b} [add up to|sum to|make] {t}[ years|]. {a} is {k} as old. [how old is {b}|age of {b}]",
            "<find> {b}'s age if {a} is {k} as old and both ages sum to {t}",
            "together {a} and {b} are {t} years old, and {a} is {k} as old as {b}. how old is {b}",
            "age [puzzle|problem|riddle]: {a} is {k} as old as {b}, sum {t}. how old is {b}",
            "{a}'s age is {k} {b}'s age, and [the sum|the total|together they have] is {t}. [{b}'s age|how old is {b}]",
            "if {a} is {k} as old as {b} and they [total|have together|make] {t} years, [what age is {b}|how old is {b}|how many years is {b}]",
            "[both together|the pair|the two] {a} and {b} [are|have] {t} years, {a} {k} as many as {b}. [how old is {b}|age of {b}]",
            "sum of ages {t}, {a} is {k} the age of {b}. [find|give me|what is] {b}'s age",
            "my [friends|cousins|neighbours|children] {a} and {b} are {t} years old [in total|together], and {a} is {k} as old as {b}. [how old is {b}|what is the age of {b}]",
            a=name, b=other, t=total, k="twice" if times == 2 else f"{counted(times, draw)} times",
        )  # fmt: skip
        code = f"result = {total} / ({times} + 1)\nprint(result)"
        think = f"{total} is {times} + 1 times the younger age."
    return ask(prompt, code, f"{other} is **{{out}}** years old.", think=think)


def _the_older(draw: Draw, ages: tuple[int, int], names: tuple[str, str]) -> tuple[Item, ...]:
    (gap, total), (name, other) = ages, names
    prompt = draw.phrase(
        "{a} is {k} years older than {b}. together they are {t}. how old is {a}",
        "{a} and {b} are {t} years old together, and {a} is {k} years older. [{a}'s age|how old is {a}|what age is {a}]",
        "{b} is {k} years younger than {a}. [their ages add up to|both ages make] {t}. [how old is {a}|age of {a}]",
        "<find> {a}'s age: {k} years older than {b}, sum of both {t}",
        "how old is {a}, the older one, if {a} and {b} [are|make] {t} years together and {k} years apart",
        "sum of ages {t}, {a} {k} years [ahead of|older than] {b}. [{a}|how old is {a}]?",
        a=name, b=other, k=gap, t=total,
    )  # fmt: skip
    code = f"result = ({total} + {gap}) / 2\nprint(result)"
    think = f"Add {gap} to {total} and halve that."
    return ask(prompt, code, f"{name} is **{{out}}** years old.", think=think)


@family("word problems")
def tickets_of_two_kinds(draw: Draw) -> tuple[Item, ...]:
    """So many tickets of two prices, and what they brought in: how many of each."""
    dear, cheap = draw.integer(7, 25), draw.integer(2, 6)
    n, m = draw.integer(3, 150), draw.integer(3, 150)
    first, second = draw.pick(("adult", "child"), ("full", "reduced"), ("front row", "standing"), ("adult", "student"))  # fmt: skip
    total, coin = n * dear + m * cheap, draw.pick("${}", "{} euros", "£{}", "{} dollars")
    if draw.chance(0.2):
        values = {"f": first, "s": second, "a": coin.format(dear), "b": coin.format(cheap), "n": n + m, "t": coin.format(shown(total, draw))}  # fmt: skip
        prompt = draw.phrase(
            "{n} tickets were sold for {t}: {f} {a}, {s} {b}. how many {f} tickets [were there|were sold]",
            "how many of the {n} tickets were {f} ones if {f} is {a}, {s} {b} and the income is {t}",
            "{f} tickets cost {a}, {s} tickets {b}. {n} sold, {t} taken. number of {f} tickets",
            "<find> the number of {f} tickets: {n} in all, {t}, {f} {a}, {s} {b}",
            "we took {t} for {n} tickets. {f} pay {a} and {s} pay {b}. only the {f} ones: how many",
            "a [museum|zoo|theater] sold {n} tickets for {t} in total. at {a} per {f} and {b} per {s}, how many {f} [guests|tickets]",
            "x {f} tickets at {a} and the rest of {n} at {b} give {t}. x?",
            **values,
        )  # fmt: skip
        code = f"result = round(({total} - {cheap} * {n + m}) / ({dear} - {cheap}))\nprint(result)"
        think = f"If all {n + m} cost {cheap}, the rest of {total} is from the {dear} - {cheap} more per {first} ticket."
        return ask(prompt, code, f"There were **{{out}}** {first} tickets.", think=think)
    prompt = draw.phrase(
        "{f} tickets cost {a}, {s} tickets {b}. {n} tickets were sold for {t}. how many of each",
        "a [theater|cinema|zoo|museum] sells {f} tickets for {a} and {s} tickets for {b}. {n} tickets bring in {t}. how many [of each kind|{f} and {s} tickets|of each] were sold",
        "[we sold|they sold] {n} tickets and took in {t}. {f}: {a}, {s}: {b}. [how many of each|how many {f} and how many {s}]",
        "{n} [tickets|visitors], {t} in total, {f} {a} and {s} {b}. how many of each [kind|]",
        "<find> the number of {f} and {s} tickets: {n} tickets, {t}, at {a} and {b}",
        "[ticket problem|homework|word problem]: {f} {a}, {s} {b}, {n} sold, income {t}. number of each",
        "{f} pay {a}, {s} pay {b}. [at the end of the day|in total] we had {n} [guests|tickets] and {t}. how many {f} and how many {s}",
        "{n} tickets sold, {t} in the cash box, {f} pay {a}, {s} pay {b}. how many of each",
        "our [school play|club party|fair] sold {n} tickets: {a} ({f}) or {b} ({s}), {t} in all. [how many of each kind|number of each]",
        "the [concert|game|show] had {n} [guests|visitors] who paid {t}. {f} tickets were {a}, {s} ones {b}. how many of each",
        "if {n} tickets at {a} ({f}) and {b} ({s}) [bring|make|bring in] {t}, how many are there of each",
        "[takings|revenue|income] {t} from {n} tickets; {f} {a}, {s} {b}. [how many of both kinds|number of {f} and {s} tickets|how many {f} and how many {s}]",
        "some tickets [were|cost] {a} ({f}), others {b} ({s}). [altogether|in total] {n} were sold for {t}. [how many of each|find both numbers]",
        "a [ferry|circus|club|pool] takes {a} for {f} and {b} for {s}. {n} [people|guests] paid {t}. how many [were {f} and how many {s}|of each kind]",
        "[solve|work out]: {n} tickets, {f} {a} each, {s} {b} each, total {t}. [how many of each|both counts]",
        "we sold {n} tickets and have {t}. {f} ones are {a}, {s} ones are {b}. [how many of each did we sell|how many of either kind]",
        "what mix of {f} tickets at {a} and {s} tickets at {b} [makes|gives] {n} tickets and {t}",
        f=first, s=second, a=coin.format(dear), b=coin.format(cheap), n=n + m, t=coin.format(shown(total, draw)),
    )  # fmt: skip
    code = (
        f"first = ({total} - {cheap} * {n + m}) / ({dear} - {cheap})\nsecond = {n + m} - first\n"
        f"print(round(first), '{first} and', round(second), '{second}')"
    )
    think = f"If all {n + m} cost {cheap}, the rest of {total} is from the {dear} - {cheap} more per {first} ticket."
    return ask(prompt, code, "There were **{out}** tickets.", think=think)


@family("word problems")
def heads_and_legs(draw: Draw) -> tuple[Item, ...]:
    chickens, rabbits = draw.integer(2, 60), draw.integer(2, 40)
    heads, legs = chickens + rabbits, 2 * chickens + 4 * rabbits
    two, four = draw.pick(("chickens", "rabbits"), ("hens", "cows"), ("ducks", "pigs"), ("bicycles", "cars"), ("geese", "sheep"), ("motorbikes", "cars"))  # fmt: skip
    head, leg, where = ("heads", "legs", "a farm has") if two not in ("bicycles", "motorbikes") else ("vehicles", "wheels", "a car park has")  # fmt: skip
    if draw.chance(0.2):
        prompt = draw.phrase(
            "{w} {h} {x} and {y} with {l} {g} [together|in all]. how many {z} [are there|]",
            "how many {z} are among {h} {x} and {y} with {l} {g}",
            "{h} {e} and {l} {g}, {x} and {y}. number of {z}",
            "<find> the number of {z}: {x} and {y}, {h} {e}, {l} {g}",
            "I count {h} {e} and {l} {g}, {x} and {y} only. how many are {z}",
            "only the {z} please: {h} {x} and {y} have {l} {g}",
            w=where, x=two, y=four, h=heads, e=head, l=legs, g=leg, z=(wanted := draw.pick(two, four)),
        )  # fmt: skip
        formula = f"({legs} - 2 * {heads}) // 2"
        formula = formula if wanted == four else f"{heads} - {formula}"
        code = f"result = {formula}\nprint(result)"
        think = (
            f"All {heads} with two would give 2 * {heads}; the rest of the {legs} comes in pairs."
        )
        return ask(prompt, code, f"There are **{{out}}** {wanted}.", think=think)
    prompt = draw.phrase(
        "{w} {x} and {y}: {h} {e} and {l} {g}. how many of each",
        "{x} and {y}, {h} {e}, {l} {g}[, how many of each|. how many {x} and how many {y}|]",
        "there are {h} {e} and {l} {g} of {x} and {y}. how many {x} [are there|and {y}]",
        "I [count|see|counted] {h} {e} and {l} {g}, only {x} and {y}. how many of each [are there|]",
        "{who} counts {l} {g} and {h} {e} among the {x} and {y}. [how many of each|how many are {x}, how many {y}]",
        "<find> the number of {x} and {y} with {h} {e} and {l} {g}",
        "{x} and {y} together have {h} {e} and {l} {g}. how many {x} and how many {y}",
        "in [a yard|one place] there are {x} and {y}, {h} {e}, {l} {g}. [find|give me] the number of each",
        "[puzzle|riddle|old riddle]: {x} and {y} have {h} {e} and {l} {g}. how many [of each|are there of each]",
        "how many {x} and {y} [make|give|have] {h} {e} and {l} {g}",
        "{h} {e} and {l} {g} [in total|altogether]. [they are all|only] {x} or {y}. [how many are {x} and how many {y}|how many of each kind]",
        "[solve|work out]: {x} have 2 {g}, {y} have 4, together {h} {e} and {l} {g}. [how many of each|number of each]",
        "[among|of] {h} {x} and {y} there are {l} {g}. how many [of each|{x} and {y}]",
        "{who} [owns|sees|has] {h} {x} and {y}, with {l} {g} [in all|altogether|between them]. [how many of each|how many are {x} and how many are {y}]",
        "{l} {g}, {h} {e}: [split into|how many] {x} and {y}",
        "if {h} {x} and {y} have {l} {g} together, how many of each [are there|kind]",
        w=where, x=two, y=four, h=heads, e=head, l=legs, g=leg, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"four = ({legs} - 2 * {heads}) // 2\nprint({heads} - four, '{two} and', four, '{four}')"
    think = f"All {heads} with two would give 2 * {heads}; the rest of the {legs} comes in pairs."
    return ask(prompt, code, "There are **{out}**.", think=think)


@family("word problems")
def consecutive_numbers(draw: Draw) -> tuple[Item, ...]:
    count, first = draw.integer(2, 5), draw.integer(1, 300)
    step, word = draw.pick((1, ""), (1, ""), (2, "even "), (2, "odd "))
    first += step == 2 and (first % 2 == 0) != (word == "even ")
    total = sum(first + i * step for i in range(count))
    prompt = draw.phrase(
        "the sum of {n} consecutive {w}numbers is {t}. [what are they|find them|which numbers are they]",
        "{n} consecutive {w}[numbers|integers] [add up to|sum to|give|make] {t}. [which|what are they|find them]",
        "find {n} consecutive {w}[numbers|integers] [with sum|that add up to|whose sum is] {t}",
        "[which|what] {n} consecutive {w}numbers [add up to|have the sum|give] {t}",
        "[find|give me|tell me|determine|show me|I need] the {n} consecutive {w}[integers|numbers] whose sum is {t}",
        "{n} {w}numbers in a row [add up to|make|sum to] {t}[. which|. what are they|, find them]",
        "consecutive {w}numbers: {n} of them, sum {t}",
        "{t} is the sum of {n} consecutive {w}integers. [which|find them|name them]",
        "{n} consecutive {w}integers [sum to|add to|have the sum] {t}, [which ones|name them|what are they]",
        "{who} adds {n} {w}numbers in a row and gets {t}. which [numbers|ones] were they",
        "write {t} as the sum of {n} consecutive {w}numbers",
        "{n} {w}numbers [following each other|one after another|in sequence] [total|add up to|make] {t}. [give them|what are the numbers|list them]",
        "[split|break|decompose] {t} into {n} consecutive {w}[integers|numbers]",
        "I am looking for {n} consecutive {w}[numbers|integers] [totalling|adding up to|that give] {t}",
        "[list|name|write down|give] {n} [successive|consecutive] {w}[integers|numbers] [with a total of|which sum to] {t}",
        "[sum|total] {t}, {n} consecutive {w}[numbers|integers][. which are they|: which|]",
        "can {t} be written as {n} consecutive {w}numbers added up? which",
        "when {n} [successive|neighbouring|consecutive] {w}[integers|numbers] are added the result is {t}. [find the numbers|which were added]",
        n=counted(count, draw), w=word, t=total, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    gaps = sum(i * step for i in range(count))
    if draw.chance(0.2):
        largest = draw.chance(0.5)
        prompt = draw.phrase(
            "the sum of {n} consecutive {w}numbers is {t}. [what is|find] the {e}",
            "{n} consecutive {w}[numbers|integers] [add up to|make|sum to] {t}. [what is the {e} one|the {e} of them]",
            "{e} of {n} consecutive {w}[numbers|integers] with sum {t}",
            "<find> the {e} of {n} consecutive {w}numbers whose sum is {t}",
            "{t} = sum of {n} {w}numbers in a row. which is the {e}",
            "what is the {e} number [if|when] {n} consecutive {w}integers [total|sum to] {t}",
            n=counted(count, draw), w=word, t=total, e=draw.pick("largest", "greatest", "biggest") if largest else draw.pick("smallest", "first", "lowest"),
        )  # fmt: skip
        tail = f" + {step * (count - 1)}" if largest else ""
        code = f"result = ({total} - {gaps}) // {count}{tail}\nprint(result)"
        think = f"The gaps make {gaps}; take them from {total} and divide by {count}" + (f"; the last is {step * (count - 1)} more." if largest else ".")  # fmt: skip
        return ask(
            prompt, code, f"The {'largest' if largest else 'smallest'} is **{{out}}**.", think=think
        )
    code = f"first = ({total} - {gaps}) // {count}\nprint([first + {step} * i for i in range({count})])"
    think = f"The gaps make {gaps}; take them from {total} and divide by {count}."
    return ask(prompt, code, "The numbers are **{out}**.", think=think)


@family("word problems", number=True)
def score_needed(draw: Draw) -> tuple[Item, ...]:
    """Which last value gives the wanted average."""
    top = draw.pick(10, 20, 100, 100)
    scores = [draw.integer(top // 2, top) for _ in range(draw.integer(2, 4))]
    n, total = len(scores) + 1, sum(scores)
    goal = draw.pick(*[g for g in range(1, top + 1) if top // 3 <= g * n - total <= top])
    prompt = draw.phrase(
        "my [scores|grades|points|marks] are {v}. what do I need [next|in the next test|in the last exam] for an average of {g}",
        "I [have|got] {v}[ so far|]. which [score|grade|mark] [gives me|do I need for|brings me to] an average of {g}",
        "{who} scored {v}. what must the next score be [for a mean of|for an average of|to average] {g}",
        "[what|which number] must be added to {v} [so that|to make] the average [is|] {g}",
        "scores {v}, [target|goal|wanted] average {g}[: next score|, what is needed next|. what do I need]",
        "<find> the next value that [brings|takes] the average of {v} to {g}",
        "the [numbers|values|tests] {v} and one more [average|have the mean] {g}. [find the missing one|what is the missing number|which one]",
        "to get an average of {g} after {v}, what [do I need|score is needed] [next|now]",
        "average {g} wanted, so far {v}. next",
        "{who} [has|got] [marks|grades|points] {v}. [to finish with|to end up with|to reach] an average of {g}, the [last|next|final] one [must be what|has to be how much]",
        "[how high must|what must] my next [score|result|mark] be [if|when] I have {v} and [want|need] a mean of {g}",
        "[so far|until now|up to now]: {v}. [I want|aim|goal]: [average|mean] {g}. [required next score|what do I need now|next score needed]",
        "[after|with] {v}, which [result|score|mark] [lifts or lowers|moves|brings] the [mean|average] to {g}",
        "[add one number to|complete] {v} so that the mean [is|becomes] {g}. which [number|one]",
        "[one test|one exam|one game] is left. {v} so far. [needed for an average of {g}|what do I need to average {g}]",
        "mean of {v} and x is {g}. [find x|what is x|x = ?]",
        v=_listed(scores, draw), g=goal, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"scores = {scores}\nresult = {goal} * (len(scores) + 1) - sum(scores)\nprint(result)"
    think = (
        f"{goal} times {len(scores) + 1} values, minus the sum of {', '.join(map(str, scores))}."
    )
    return ask(prompt, code, "The next one must be **{out}**.", think=think)


def _listed(values: list[int], draw: Draw) -> str:
    texts = [str(value) for value in values]
    return draw.pick(", ".join(texts), f"{', '.join(texts[:-1])} and {texts[-1]}", " ".join(texts))


@family("word problems", number=True)
def temperature_change(draw: Draw) -> tuple[Item, ...]:
    """Negative numbers: degrees, floors, bank balances that rise and fall."""
    start, change = draw.integer(-25, 30), draw.integer(2, 40)
    up = draw.chance(0.5)
    kind = draw.pick("degrees", "degrees", "balance", "floor")
    if kind == "degrees":
        change = min(change, 38 - start) if up else min(change, start + 35)
        prompt = draw.phrase(
            "it is {a} degrees and [{d} by|the temperature {d} by] {c} degrees. [how cold or warm is it|what is the temperature|how many degrees] [then|now|]",
            "the temperature is {a}°C and {d} by {c}°. [what is it now|new temperature|how many degrees is it]",
            "[at noon|in the morning|yesterday] it was {a} degrees, then it {d} by {c}. what is the temperature [now|then]",
            "{a} degrees, {d} by {c}[. now|, what is it then|: result]",
            "temperature {a}, {d} by {c} degrees[, new temperature|. what is it then]",
            "<find> the temperature [if|when] it was {a} and {d} by {c}",
            "a thermometer shows {a} and {d} by {c}. what does it show [now|then]",
            "if it is {a} degrees and it {d} by {c}, [what do we get|where do we end up]",
            "[starting at|from] {a} degrees, the [reading|temperature] {d} by {c}. [new reading|where does it end|final temperature]",
            "[weather|forecast]: {a} degrees [now|in the morning], [then|later] it {d} by {c}. [what temperature is that|degrees then]",
            "[how cold or warm|how many degrees] is it [if|when|after] {a} degrees {d} by {c} [degrees|]",
            "the [fridge|freezer|room|lake|greenhouse] is at {a} degrees. it {d} by {c}. [temperature now|what is it at|how many degrees]",
            "my sensor [reads|measures|shows] {a}°C, an hour later it {d} by {c}°C. [what does it read now|what is the new value]",
            "the mercury stands at {a}. it {d} by {c} degrees. [where is it|new value|reading]",
            a=start, c=change, d=_direction(draw, up),
        )  # fmt: skip
        answer = "It is **{out}** degrees."
    elif kind == "balance":
        start, change = start * 10, change * draw.pick(5, 10, 20)
        said = (
            draw.pick("pay in", "deposit", "receive")
            if up
            else draw.pick("spend", "pay out", "withdraw")
        )
        prompt = draw.phrase(
            "my [account|bank account|balance] is [at|] {a} and I {d} {c}. what is the balance [now|]",
            "[balance|account] {a}, I {d} {c}. new balance",
            "I [have|start with] {a} on my account and {d} {c}. [what is left|where do I stand|how much is on it now]",
            "[my balance|the account] shows {a}. after I {d} {c}, what does it show",
            "<find> the [new balance|balance] if I have {a} and {d} {c}",
            "bank: {a} before, then I {d} {c}. after",
            "[I am at|the account is at|my card shows] {a}. [now I|today I|then I] {d} {c}. [new balance|what do I have|how much then]",
            "what [is|will be] [my|the] [new balance|account balance|amount on the account] if it is {a} [now|today|at the moment] and I {d} {c}",
            "[starting|opening|old] balance {a}, I {d} {c}[: closing balance|, new balance|. end balance]",
            "with {a} [on|in] the account I {d} {c}. [where does that leave me|what does the bank show|how much is there]",
            "{a} on my [account|card|savings book]; I {d} {c}. [what now|balance|how much is that]",
            a=start, c=change, d=said,
        )  # fmt: skip
        answer = "The balance is **{out}**."
    else:
        start = draw.integer(-2, 20)
        change = draw.integer(1, 12) if up else draw.integer(1, start + 4)
        said = "up" if up else "down"
        prompt = draw.phrase(
            "[a lift|an elevator|the elevator] is on floor {a} and goes {c} floors {d}. [where is it|which floor is it on|what floor is it on now]",
            "I am on floor {a} and [go|ride|walk] {c} floors {d}. which floor [am I on|is that]",
            "floor {a}, {c} [floors|levels] {d}[. which floor|, where am I|: floor]",
            "starting on floor {a}, {c} floors {d}, where [do I|does the lift] end",
            "{who} takes the lift from floor {a}, {c} floors {d}. which floor is that",
            "which floor is {c} floors {d} from floor {a}",
            "[get in|enter|step in] at floor {a}, {c} floors {d}. [which floor|where do I get out|at which floor am I]",
            "the [button|display] shows {a}. the lift goes {d} {c} floors. what does it show [then|now|]",
            "my [office|flat|room] is {c} floors {d} from floor {a}. [which floor is it|on which floor]",
            "[standing|waiting|being] on floor {a}, {who} goes {d} by {c} [floors|levels]. [new floor|which floor is it|which level]",
            a=start, c=change, d=said, who=draw.pick(*PEOPLE),
        )  # fmt: skip
        answer = "It is floor **{out}**."
    sign = "+" if up else "-"
    code = f"result = {start} {sign} {change}\nprint(result)"
    return ask(prompt, code, answer, think=f"That is {start} {sign} {change}.")
