"""Counting: codes, handshakes, outfits, podiums, plates, change, subsets, paths, shares."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import counted
from worldmodel_train.families.words import NAMES


@family("combinatorics", number=True, weight=1.5)
def distinct_code(draw: Draw) -> tuple[Item, ...]:
    """Codes without, or with, repetition."""
    size, symbols, thing = draw.pick((10, "digits", "PIN"), (10, "digits", "code"), (10, "digits", "pin"), (26, "letters", "password"), (26, "letters", "code"), (10, "numbers", "lock code"), (36, "letters and digits", "password"), (draw.integer(5, 9), "colours", "pattern"))  # fmt: skip
    symbol = {"digits": "digit", "letters": "letter", "numbers": "number", "colours": "colour"}.get(symbols, "character")  # fmt: skip
    k, repeat = draw.integer(2, 5), draw.chance(0.35)
    symbols = "characters" if " and " in symbols else symbols
    without = draw.pick("with nothing repeated", "without repetition", "with all {s} different", "no repeats", "no {o} used twice", "each {o} at most once", "all {s} distinct", "without repeating a {o}").format(s=symbols, o=symbol)  # fmt: skip
    again = draw.pick("repetition allowed", "repeats are allowed", "{s} may repeat", "with repetition", "the same {o} may come again").format(s=symbols, o=symbol)  # fmt: skip
    of = f" from {size} {symbols}" if symbols == "colours" else " of lowercase letters and digits" if size == 36 else ""  # fmt: skip
    prompt = draw.phrase(
        "{t} with {k} {s}{f}, {r}[: number of possibilities|: count them|, how many in total]",
        "how many tries at most to [guess|crack|find] a {t} of {k} {s}{f}, {r}",
        "my {t} is {k} {s} long{f}, {r}. [how many are there|number of options]",
        "count all {k} {o} {t}s{f}, {r}",
        "[total|number of possible] {t}s{f}: {k} {s}, {r}",
        "if a {t} has {k} {s}{f}, {r}, how many [are possible|exist|can there be]",
        "{k} {o} {t}{f}, {r}. how many [combinations|possibilities]",
        "how many [ways|possibilities] for a {t} of {k} {s}{f}, {r}",
        "how safe is a {t} of {k} {s}{f}, {r}? count the possibilities",
        "[choices|options] for a {t} made of {k} {s}{f}, {r}",
        "I set a {t} of {k} {s}{f}, {r}. how many [choices do I have|different ones are there]",
        "how many {k}[-| ]{o} {t}s{f} [are there|exist|are possible], {r}",
        "number of {k} {o} {t}s{f}, {r}",
        "how many [different |]{t}s{f} with {k} {s} [are there|can I make], {r}",
        "{t} of {k} {s}{f}, {r}: how many",
        "[my|a] {t} has {k} {s}{f}, {r}. [how many options are there|how many combinations|how many must a thief try]",
        "{n} picks a {t}{f} with {k} {s}, {r}. <howmany> choices",
        "<howmany> {k} {o} {t}s{f}, {r}",
        "in how many ways can I [choose|make|set] a {k} {o} {t}{f} {r}",
        "{k} {s}, {r}. how many {t}s{f}",
        k=k, t=thing, s=symbols, o=symbol, r=again if repeat else without, f=of, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = {size} ** {k}\nprint(result)" if repeat else f"import math\nresult = math.perm({size}, {k})\nprint(result)"  # fmt: skip
    think = f"{size} choices for each of {k} places" + (
        "." if repeat else f", one less each time: math.perm({size}, {k})."
    )
    return ask(prompt, code, "There are **{out}** possibilities.", think=think)


@family("combinatorics", number=True, weight=1.5)
def handshakes(draw: Draw) -> tuple[Item, ...]:
    """All pairs: handshakes, clinking glasses, a league, lines between points."""
    n = draw.pick(draw.integer(4, 40), draw.integer(4, 200))
    twice, knockout = draw.chance(0.15), draw.chance(0.12)
    once = (
        "everyone shakes hands with everyone, {n} people. [how many handshakes|number of handshakes|total]",
        "at a party of {n} each [person|guest] shakes hands with every other once. how many [handshakes|shakes] [are there|in all]",
        "{n} [players|teams|clubs], each against each once: [number of games|how many games|how many matches]",
        "{n} people toast each other, how often do the glasses clink",
        "all pairs out of {n}: how many",
        "how many [connections|links|cables] between {n} [computers|stations|islands] if every two are linked",
        "{n} points on a circle, every two joined: how many [lines|chords]",
        "how many two-person [chats|conversations|teams] are possible among {n} people",
        "in how many ways can two of {n} people be [picked|chosen|paired]",
        "single round robin, {n} participants: games",
        "if {n} friends all call each other once, how many [calls|phone calls]",
        "complete graph on {n} vertices, number of edges",
        "{n} guests arrive and each greets every other by hand. total number of handshakes",
        "{n} people [meet|are in a room] and all shake hands [once|with each other]. how many handshakes [are there|in total]",
        "how many handshakes [are there |]among {n} [people|guests|friends]",
        "{n} [friends|colleagues] clink glasses, everybody with everybody. how many clinks",
        "in a [league|tournament|group] of {n} teams each plays every other once. how many [games|matches]",
        "round robin with {n} [teams|players], number of [games|matches]",
        "how many [lines|segments] join {n} points, no three on a line",
        "how many pairs can be formed from {n} [people|students|cards]",
        "{n} [computers|servers] are each connected directly with all the others. how many [cables|links]",
        "{n} [cities|towns] are each connected directly with all the others. how many [roads|lines]",
        "<howmany> handshakes if {n} people all greet each other",
        "[if|when] {n} people hug each other once, how many hugs",
        "number of handshakes, {n} people",
        "chess club, {n} members, everyone plays everyone once. how many games",
    )
    double = (
        "double round robin, {n} [teams|players]: number of games",
        "{n} teams, each pair plays at home and away. how many [matches|games]",
        "{n} pen pals, everyone writes to everyone else. how many letters",
        "every one of {n} people gives a [gift|flower|photo] to each of the others, total",
        "how many ordered pairs of two different people from {n}",
        "in a league of {n} teams each plays every other twice, home and away. how many [games|matches]",
        "{n} people each send a [card|letter|message|present] to everyone else. how many [cards|are sent]",
        "home and away round robin of {n} [teams|clubs], number of matches",
        "{n} [friends|children] all give each other a present. how many presents",
        "a league season, {n} clubs, home and away games: how many matches",
    )
    out = (
        "{n} start, one loser goes home after every [match|game]. matches until one is left",
        "how many games in a [cup|knockout|single elimination] with {n} [teams|players]",
        "tennis knockout, {n} entries: total matches",
        "total number of matches in an elimination tournament with {n} players",
        "knockout tournament with {n} [players|teams]. how many [games|matches] until there is a winner",
        "{n} players, the loser is out. how many matches [to find the winner|are played]",
        "single elimination with {n} [teams|players]: number of games",
        "cup with {n} teams, one leaves after each game. how many games",
        "how many matches does a knockout cup with {n} clubs have",
    )
    prompt = draw.phrase(*(out if knockout else double if twice else once), n=counted(n, draw))
    formula, think = (
        (f"{n} - 1", f"Each game puts one out, and {n} - 1 must go.") if knockout
        else (f"{n} * ({n} - 1)", f"Each of {n} with {n} - 1 others, both ways.") if twice
        else (f"{n} * ({n} - 1) // 2", f"Each of {n} with {n} - 1 others, and each pair once.")
    )  # fmt: skip
    return ask(prompt, f"result = {formula}\nprint(result)", "There are **{out}**.", think=think)


_WARDROBES = (
    (("polo shirts", "jeans", "pairs of socks", "caps"), "outfits", "wear"), (("starters", "main courses", "desserts", "drinks"), "menus", "order"),
    (("t-shirts", "skirts", "jackets"), "outfits", "put on"), (("bread types", "cheeses", "sauces", "toppings"), "sandwiches", "make"),
    (("colours", "engines", "interiors", "wheel sets"), "different cars", "order"), (("roads from A to B", "roads from B to C", "roads from C to D"), "routes", "take"),
    (("tops", "pants", "scarves"), "outfits", "wear"), (("phone models", "storage sizes", "colours"), "versions", "buy"), (("ice cream flavours", "sauces", "cone types"), "ice creams", "choose"),
    (("blouses", "skirts"), "outfits", "wear"), (("soups", "mains", "puddings"), "meals", "have"),
)  # fmt: skip


@family("combinatorics", number=True, weight=1.5)
def outfits(draw: Draw) -> tuple[Item, ...]:
    """One of each: multiply."""
    things, result, verb = draw.pick(*_WARDROBES)
    things = things[: draw.integer(2, len(things))]
    counts = [draw.integer(2, 12) for _ in things]
    items = [f"{c} {t}" for c, t in zip(counts, things, strict=True)]
    listed = ", ".join(items[:-1]) + draw.pick(" and ", " and ", ", ") + items[-1]
    prompt = draw.phrase(
        "{l}, one of each. [how many {r}|number of {r}|how many combinations]",
        "[total|number of] different {r}: {l}",
        "my [closet|menu|list] has {l}, so how many {r}",
        "each of the {r} takes one of each kind: {l}. how many",
        "pick one of each, {l}. how many {r} are there",
        "from {l} how many {r} can you [make|put together|combine]",
        "how many ways to combine {l}, one of each",
        "suppose there are {l} to choose from: how many [different |]{r}",
        "multiply out: {l}. how many {r}",
        "{n} has {l}. how many {r} [is that|does it give|are possible]",
        "how many {r} in all with {l}",
        "I have {l}. how many {r}[ can I {v}| are possible|]",
        "{l}[: how many {r}|, how many {r} are there|. how many {r}]",
        "how many {r} [can be made|are possible|can I {v}] [from|with|out of] {l}",
        "[a shop|a restaurant|a menu|a catalogue] offers {l}. how many {r}",
        "there are {l}. [in how many ways can I choose one of each|how many {r} does that make]",
        "<howmany> {r} with {l}",
        "with {l}, how many different {r} can {n} {v}",
        "{n} owns {l}. how many days with different {r}" if verb in ("wear", "put on") else "{n} can choose from {l}, one of each. how many {r}",
        "number of {r} from {l}",
        "choose one of each: {l}. how many combinations",
        "[combinations|possibilities] of one each from {l}",
        l=listed, r=result, v=verb, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = {' * '.join(map(str, counts))}\nprint(result)"
    return ask(prompt, code, "There are **{out}** combinations.", think=f"One of each: multiply {', '.join(map(str, counts))}.")  # fmt: skip


@family("combinatorics", number=True, weight=1.5)
def podium(draw: Draw) -> tuple[Item, ...]:
    """Places and offices, where the order counts."""
    n, k = draw.integer(5, 30), 3
    offices = draw.chance(0.5)
    medals = (
        "{n} [finalists|runners|teams], three medals. how many ways to give them",
        "gold, silver, bronze among {n}: [number of ways|how many outcomes|how many possibilities]",
        "[ordered|in order] top three of {n}: how many",
        "how many ways are there to finish first, second and third in a field of {n}",
        "{n} [riders|cars|horses] race. how many different podiums",
        "rank the best three of {n} [films|songs|cakes], how many results",
        "in how many orders can the first three of {n} come in",
        "1st, 2nd, 3rd prize for {n} [entries|pictures], no one wins twice. how many ways",
        "how many different results for gold, silver and bronze if {n} [skaters|crews|riders] start",
        "{n} [runners|horses|cars|skiers] [compete|race]. how many ways [for|to fill] the first three places",
        "how many [different podiums|medal distributions|ways to award gold, silver and bronze] with {n} [athletes|teams|finalists]",
        "[first, second and third|1st, 2nd and 3rd] place out of {n} [competitors|entries|songs]. how many outcomes",
        "in how many ways can {n} [athletes|swimmers] win gold, silver and bronze",
        "a race with {n} [boats|dogs|drivers]: number of possible top threes in order",
        "three different prizes among {n} [people|students], one each at most. how many ways",
        "medals for {n} participants: how many ways to give gold, silver, bronze",
    )
    elected = (
        "{o} have to be [chosen|picked|elected] from {n} people. how many ways",
        "{n} people in the club; we need a {o}. how many [ways|possibilities]",
        "from {n} members [fill|choose] the roles {o}. number of ways",
        "different people as {o}, {n} to choose from: how many ways",
        "who becomes {o}? {n} candidates. how many outcomes",
        "roles {o}, {n} people, no one has two. how many assignments",
        "a [club|class|board|team] of {n} [elects|chooses|picks] a {o}. how many ways",
        "how many ways to [choose|elect|pick] a {o} [from|out of] {n} [members|people|students]",
        "[choose|elect] a {o} from {n} people, nobody twice. how many possibilities",
        "{n} members, offices: {o}. how many ways to fill them",
        "in how many ways can {n} people [fill|take] the posts {o}",
        "{n} candidates for {o}; number of ways",
    )
    office, k = draw.pick(("president, secretary and treasurer", 3), ("captain and vice captain", 2), ("chair, deputy, secretary and treasurer", 4), ("leader and a deputy", 2), ("director, producer and a writer", 3)) if offices else ("", 3)  # fmt: skip
    prompt = draw.phrase(*(elected if offices else medals), n=n, o=office)
    code = f"import math\nresult = math.perm({n}, {k})\nprint(result)"
    return ask(prompt, code, "There are **{out}** ways.", think=f"The order counts: math.perm of {n} and {k}.")  # fmt: skip


@family("combinatorics", number=True)
def number_plates(draw: Draw) -> tuple[Item, ...]:
    """Letters and digits in fixed places."""
    a, b = draw.integer(1, 4), draw.integer(1, 5)
    letters, digits = ("letter" if a == 1 else "letters"), ("digit" if b == 1 else "digits")
    first = draw.chance(0.65)
    distinct = draw.chance(0.2)
    parts = [f"{a} {letters}{draw.pick('', '', ' (A to Z)', ' A-Z')}", f"{b} {digits}"]
    parts = parts if first else parts[::-1]
    how = draw.pick(" followed by ", " and then ", " then ", " and ", " + ").join(parts)
    thing = draw.pick("number plates", "license plates", "licence plates", "codes", "serial numbers", "product codes", "passwords", "ticket codes", "IDs")  # fmt: skip
    rule = draw.pick(", no repeats", ", nothing repeated", ", all different", " without repetition") if distinct else draw.pick("", "", "", ", repetition allowed")  # fmt: skip
    prompt = draw.phrase(
        "[total|number of] possible {t}: {h}{r}",
        "{t} have the form {h}{r}. how many [are there|exist]",
        "format {h}{r}: how many {t} [are possible|can there be]",
        "how many {t} before they run out, if each is {h}{r}",
        "count the {t} of the form {h}{r}",
        "we make {t} from {h}{r}. how many [different ones|do we get]",
        "how many combinations are there for {t} of {h}{r}",
        "a [city|factory|library] uses {t} with {h}{r}. how many can it give out",
        "{t} [built|composed] of {h}{r}: count them",
        "how many {t} [with|of|made of] {h}[ are there| are possible|]{r}",
        "number of {t} with {h}{r}",
        "[our|a country's|the company's] {t} [consist of|have] {h}{r}. how many [different ones|are possible|can there be]",
        "<howmany> {t}: {h}{r}",
        "{t} are {h}{r}. [how many combinations|how many different ones]",
        "if {t} are made of {h}{r}, how many can be [issued|made]",
        "how many different {t} can be [made|formed] from {h}{r}",
        "{h}{r}: how many {t}",
        t=thing, h=how, r=rule,
    )  # fmt: skip
    formula = f"math.perm(26, {a}) * math.perm(10, {b})" if distinct else f"26 ** {a} * 10 ** {b}"
    head = "import math\n" if distinct else ""
    think = f"26 choices for each of {a} {letters}, 10 for each of {b} {digits}"
    think += ", none twice." if distinct else "."
    return ask(prompt, f"{head}result = {formula}\nprint(result)", "There are **{out}**.", think=think)  # fmt: skip


@family("combinatorics", number=True)
def ways_to_change(draw: Draw) -> tuple[Item, ...]:
    """Change for an amount with given coins, the number of ways."""
    coins = draw.pick((1, 5, 10, 25), (1, 5, 10), (1, 2, 5), (5, 10, 20, 50), (1, 2, 5, 10, 20, 50), (10, 20, 50), (2, 5), (1, 5, 10, 25, 50), (1, 3, 4), (5, 10, 25))  # fmt: skip
    amount = draw.pick(10, 20, 25, 30, 50, 75, 100, draw.integer(5, 100))
    listed = ", ".join(map(str, coins[:-1])) + f" and {coins[-1]}"
    unit = draw.pick("cents", "cents", "cent", "pence", "c")
    prompt = draw.phrase(
        "{a} {u} in coins of {c}: [how many ways|number of ways|count the ways]",
        "coins {c}, [sum|amount|target] {a}: how many [ways|combinations]",
        "how many different ways to [break|split] {a} {u} into coins of {c}",
        "with unlimited coins of {c}, in how many ways do I get {a} {u}",
        "count the ways to [make|pay] {a} {u} with {c} {u} coins",
        "a machine takes coins of {c}. how many ways to put in {a} {u}, order not important",
        "given coins {c}, the number of ways to reach {a} {u}",
        "in how many ways can {c} coins add up to {a} {u}",
        "coin change problem: coins {c}, amount {a}, number of ways",
        "how can {a} {u} be paid in coins of {c}; count the possibilities",
        "in how many ways can I [change|make|pay] {a} {u} [with|using] coins of {c}",
        "ways to [pay|make|change] {a} {u}, coins {c}",
        "how many combinations of {c} cent coins [make|give|add up to] {a} {u}",
        "<howmany> ways to get {a} {u} from {c} [cent |]coins",
        "I need change for {a} {u}; there are {c} coins. how many possibilities",
        "{n} pays {a} {u} with coins of {c}. how many different ways",
        "making {a} {u} out of {c} cent pieces, number of ways",
        "[stamps|tokens|weights] of {c} are there in any number. how many ways to reach {a}",
        a=amount, u=unit, c=listed, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"ways = [1] + [0] * {amount}\nfor coin in {list(coins)}:\n"
        f"    for amount in range(coin, {amount} + 1):\n"
        "        ways[amount] += ways[amount - coin]\nresult = ways[-1]\nprint(result)"
    )
    return ask(prompt, code, "There are **{out}** ways.", think=f"Each amount up to {amount}: add the ways of what is left.")  # fmt: skip


@family("combinatorics", number=True)
def subset_count(draw: Draw) -> tuple[Item, ...]:
    n, k = draw.integer(3, 20), draw.integer(2, 4)
    kind = draw.pick("all", "all", "proper", "atmost", "atleast", "size")
    k = min(k, n - 1)
    most, least = draw.pick("at most", "up to", "no more than"), draw.pick("at least", "no fewer than")  # fmt: skip
    templates: tuple[str, ...] = {
        "all": ("number of subsets of {n} elements", "{n} elements: how many subsets", "count the subsets of a set with {n} members, the empty one too", "2^n subsets for n = {n}", "{n} yes or no [switches|options|boxes]: how many combinations", "from {n} [extras|books|songs] I take any number, none is fine. how many [choices|ways]", "how many different selections, also none and all, from {n} things", "power set of {n} elements: size", "all subsets of {n} elements, how many are there", "how many subsets does a set [of|with] {n} [elements|members|things] have", "size of the power set of {n} elements", "a set has {n} [elements|members]. how many subsets", "in how many ways can I take [some|any number] of {n} [books|friends|sweets], maybe none", "{n} [switches|lamps] are on or off. how many states", "[a pizza with|an ice cream with] {n} optional toppings, any number: how many versions"),
        "proper": ("number of [nonempty|non-empty] subsets of {n} elements", "{n} things, take at least one. how many ways", "from {n} [friends|books|dishes] choose one or more, how many ways", "how many subsets of {n} elements, the empty one not counted", "how many [nonempty|non-empty] subsets does a set of {n} elements have", "subsets of {n} elements without the empty set, how many", "in how many ways can I invite at least one of {n} friends", "<howmany> non-empty selections of {n} things"),
        "atmost": ("choose {m} {k} from {n}, zero is fine: how many ways", "{n} [toppings|stickers|books], {m} {k} may be taken. how many ways, taking none counts too", "number of subsets of {n} with {m} {k} elements, the empty one too", "how many choices of {m} {k} things from {n}, including nothing", "a burger may have {m} {k} of {n} extras[, none is fine too|, plain counts as well|]. how many [different |]burgers", "how many ways to choose {m} {k} of {n} [books|films|options]", "subsets with {m} {k} of {n} elements, how many", "from {n} [toppings|extras|flavours] I may take {m} {k}, also none. how many choices", "<howmany> selections of {m} {k} out of {n}"),
        "atleast": ("choose {l} {k} from {n}: number of ways", "{n} [books|players|songs], take {l} {k}. how many ways", "number of subsets of {n} with {l} {k} elements", "in how many ways can {l} {k} of {n} [lamps be on|people come]", "how many ways to choose {l} {k} of {n} [books|people|answers]", "subsets with {l} {k} of {n} elements, how many", "from {n} [candidates|films|questions] choose {l} {k}. how many ways", "<howmany> selections of {l} {k} out of {n}", "a committee of {l} {k} from {n} people: number of committees"),
        "size": ("number of subsets of {n} with [exactly |]{k} elements", "a set has {n} elements. how many subsets have [exactly |]{k}", "choose exactly {k} of {n} elements: how many subsets", "how many {k}-subsets of {n}", "how many subsets with [exactly |]{k} elements does a set of {n} have", "{k}-element subsets of a set with {n} elements, how many", "subsets of size {k} from {n} elements", "<howmany> {k}-element subsets of {n} things"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n, k=k, m=most, l=least)
    formula, think = {
        "all": (f"2 ** {n}", f"Each of {n} is in or out."), "proper": (f"2 ** {n} - 1", f"Each of {n} is in or out, less the empty choice."),
        "atmost": (f"sum(math.comb({n}, k) for k in range({k} + 1))", f"Choose 0 to {k} of {n} and add."),
        "atleast": (f"sum(math.comb({n}, k) for k in range({k}, {n} + 1))", f"Choose {k} to {n} of {n} and add."),
        "size": (f"math.comb({n}, {k})", f"math.comb of {n} and {k}."),
    }[kind]  # fmt: skip
    head = "import math\n" if "math" in formula else ""
    return ask(prompt, f"{head}result = {formula}\nprint(result)", "There are **{out}**.", think=think)  # fmt: skip


@family("combinatorics", number=True)
def grid_paths(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.integer(2, 12), draw.integer(2, 12)
    prompt = draw.phrase(
        "{a} steps right and {b} steps up in any order: how many [paths|routes|ways]",
        "how many ways from A to B, {a} blocks east and {b} blocks north, no detours",
        "count the [shortest |]paths with {a} steps right and {b} steps up",
        "grid walk, {a} to the right, {b} up: number of [paths|routes]",
        "a [delivery boy|mouse|bus] must go {a} [streets|blocks] east and {b} north. how many [routes|ways]",
        "paths on a grid from (0, 0) to ({a}, {b}), only right or up[: count|: number|, how many]",
        "how many different sequences of {a} R and {b} U are there",
        "in how many orders can I take {a} steps east and {b} steps north",
        "{a} right, {b} up. how many lattice paths",
        "a walk makes {a} moves to the right and {b} moves upwards in any order, how many different [walks|routes]",
        "how many [shortest |]paths go from (0,0) to ({a},{b}) with steps right and up[ only|]",
        "a [robot|taxi|ant|rook] goes {a} blocks east and {b} blocks north. how many [shortest routes|different routes|ways]",
        "[lattice|grid] paths with {a} right and {b} up steps",
        "from one corner of a {a} by {b} [grid|street grid|block grid] to the opposite one, only right and up: how many ways",
        "in how many ways can I walk {a} streets east and {b} streets south without detours",
        "number of [lattice|monotone] paths in a {a} x {b} grid",
        "{n} walks {a} blocks right and {b} blocks up to school. how many different ways are there",
        "<howmany> orders of {a} steps right and {b} steps up",
        "only moving right or down, how many paths cross {a} columns and {b} rows of streets",
        a=a, b=b, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"import math\nresult = math.comb({a} + {b}, {a})\nprint(result)"
    return ask(prompt, code, "There are **{out}** paths.", think=f"Choose which of {a} + {b} steps go one way.")  # fmt: skip


@family("combinatorics", number=True)
def identical_shares(draw: Draw) -> tuple[Item, ...]:
    """Equal things among different people: stars and bars."""
    n, k, some = draw.integer(5, 30), draw.integer(2, 8), draw.chance(0.35)
    n = max(n, k + 2)
    thing, who = draw.pick(("toffees", "cousins"), ("coins", "pirates"), ("apples", "children"), ("balls", "boxes"), ("sweets", "friends"), ("cookies", "people"), ("euros", "charities"), ("pencils", "students"), ("biscuits", "dogs"))  # fmt: skip
    rule = draw.pick("each gets at least one", "everyone gets at least 1", "nobody goes empty", "none may be left out") if some else draw.pick("some may go empty-handed", "zero is allowed", "some may get nothing", "", "empty ones are fine")  # fmt: skip
    rule = draw.pick(f" ({rule})", f", {rule}", f"; {rule}") if rule else ""
    prompt = draw.phrase(
        "[share|hand out|divide] {n} identical {t} among {k} {w}{r}[: number of ways|. how many ways|: how many ways]",
        "{k} {w} get {n} identical {t}{r}. [in how many ways|how many ways|number of ways]",
        "stars and bars: {n} {t}, {k} {w}{r}",
        "count the ways to give {n} equal {t} to {k} {w}{r}",
        "how many different ways can {k} {w} share {n} identical {t}{r}",
        "{n} {t} that look the same go to {k} {w}{r}. how many outcomes",
        "number of distributions of {n} identical {t} to {k} different {w}{r}",
        "ways to [split|share|divide|distribute] {n} [identical|equal|same] {t} [between|among] {k} {w}{r}",
        "in how many ways can {n} [identical|equal] {t} be [shared|distributed|split] among {k} {w}{r}",
        "how many ways to [give|hand out] {n} identical {t} to {k} {w}{r}",
        "{n} identical {t}, {k} {w}{r}: how many distributions",
        "distribute {n} identical {t} over {k} {w}{r}. how many [ways|possibilities]",
        "number of ways to pass {n} equal {t} to {k} {w}{r}",
        "<howmany> ways of sharing {n} identical {t} among {k} {w}{r}",
        "how many solutions has a sum of {k} [non-negative|] whole numbers equal to {n}".replace("[non-negative|]", "positive" if some else "non-negative"),
        "I have {n} {t}, all the same, for {k} {w}{r}. how many ways",
        n=n, k=k, t=thing, w=who, r=rule,
    )  # fmt: skip
    formula = f"math.comb({n} - 1, {k} - 1)" if some else f"math.comb({n} + {k} - 1, {k} - 1)"
    code = f"import math\nresult = {formula}\nprint(result)"
    return ask(prompt, code, "There are **{out}** ways.", think=f"Stars and bars: {n} equal things, {k} shares.")  # fmt: skip


@family("combinatorics", number=True, weight=1.5)
def orders_story(draw: Draw) -> tuple[Item, ...]:
    """All orders of different things, and choices without order, told as stories."""
    n = draw.integer(3, 12)
    m, k = draw.integer(5, 30), draw.integer(2, 5)
    choose = draw.chance(0.5)
    orders = (
        "all orders of {n} [different |][things|books|people]: how many",
        "number of permutations of {n} [things|items|people]",
        "how many ways to [arrange|order|line up|shuffle] {n} [books|cards|people|boxes]",
        "{n} [runners|swimmers] finish one after the other, no ties. how many [results|orders]",
        "in how many ways can {n} [books|bottles|frames] stand on a shelf",
        "{n} [letters|meetings|chapters], each once, in any order: how many orders",
        "how many different [schedules|sequences|line-ups] for {n} [acts|tasks|talks]",
        "[permute|reorder] {n} different [items|numbers]: how many ways",
        "{n} [photos|vases|trophies] go next to each other on a board. number of possible orders",
        "{n} [songs|speakers|films|tasks], how many [possible |]orders",
        "how many ways can {n} [people|kids|friends|dogs] [queue|line up|stand in a row|sit on a bench]",
        "[I|we] want to visit {n} [cities|friends|museums], each once. how many [routes|orders]",
        "{w} has {n} [pictures|cups|plants] for a row. how many arrangements",
        "how many playlists [of|with] {n} songs, each exactly once",
        "{n} [cars|trucks] park in {n} spaces in a row. in how many ways",
        "[seat|put] {n} [guests|pupils] on {n} chairs [in a row|]. number of ways",
        "number of ways to [rank|order|sort] {n} [candidates|teams|films]",
        "how many different ways are there to hang {n} [flags|shirts|coats] next to each other",
        "in which number of orders can {n} jobs be done",
    )
    choices = (
        "number of [combinations|selections|groups] of {k} [out of|from] {m}",
        "{m} [people|books|players], {k} are [chosen|picked|taken], order unimportant. how many ways",
        "in how many ways can {k} of {m} [people|pupils|members] be [picked|chosen|selected]",
        "how many different [teams|hands|bunches] of {k} from {m}",
        "{k} [winners|helpers] from {m} people, all alike. how many [ways|choices]",
        "select {k} from {m} without regard to order: [count|how many]",
        "{m} choose {k}",
        "lottery: {k} numbers out of {m}. how many [tickets|possible draws]",
        "how many ways [are there |]to [choose|select|send] {k} [players|students|volunteers] [out of|from|among] {m}",
        "choose {k} [books|films|dishes|questions] from {m}, order does not matter. how many ways",
        "[pick|choose] {k} out of {m}, how many [combinations|ways]",
        "from {m} [friends|players|songs] {w} may take {k}. how many [choices|selections]",
        "[a coach|a teacher|the boss] picks {k} of {m} [players|pupils|workers]. how many possible [groups|teams]",
        "how many [groups|teams] of {k} can {m} [people|children] form",
        "a [hand|draw] of {k} cards from {m} cards: how many hands",
        "[pizza with|ice cream with|salad with] {k} different [toppings|ingredients] out of {m}. how many kinds",
        "an exam lets me [answer|choose] {k} of {m} questions. in how many ways",
        "{m} people, {k} of them [get a ticket|win the same prize|go by car]. how many possibilities",
        "how many ways can {k} identical [vouchers|prizes] go to {m} people, at most one each",
    )
    prompt = draw.phrase(*(choices if choose else orders), n=n, m=m, k=k, w=draw.pick(*NAMES))
    call = f"comb({m}, {k})" if choose else f"factorial({n})"
    think = f"The order does not matter: math.comb of {m} and {k}." if choose else f"All orders of {n}: math.factorial."  # fmt: skip
    return ask(prompt, f"import math\nresult = math.{call}\nprint(result)", "There are **{out}** ways.", think=think)  # fmt: skip


@family("combinatorics", number=True)
def coloured_row(draw: Draw) -> tuple[Item, ...]:
    """Rows with equal things of two or three kinds."""
    kinds = draw.random.sample(
        ("red", "blue", "green", "white", "yellow", "black"), draw.pick(2, 3)
    )
    counts = [draw.integer(2, 6) for _ in kinds]
    thing = draw.pick("flags", "balls", "beads", "tiles", "marbles", "lamps", "books", "blocks")
    items = [f"{c} {k}" for c, k in zip(counts, kinds, strict=True)]
    listed = ", ".join(items[:-1]) + " and " + items[-1]
    prompt = draw.phrase(
        "{l} {t}: how many different rows",
        "how many distinguishable [rows|orders|arrangements] of {l} {t}",
        "line up {l} {t}, same colours are alike. [how many ways|number of ways]",
        "I have {l} {t} and put them in a line. how many [patterns|ways|different lines]",
        "number of [patterns|colour sequences] with {l} {t} in a row",
        "string {l} {t} on a straight thread, how many patterns from left to right",
        "permutations of {l} {t} where the same colours do not differ",
        "all {t} in a row, {l}. how many orders look different",
        "in how many ways can {l} {t} be [arranged|placed|put] in a [row|line]",
        "how many [different |]rows can be made of {l} {t}",
        "arrangements of {l} {t} in a row, same colours look the same",
        "{l} {t} in a line: how many different orders",
        "how many [signals|patterns|sequences] with {l} {t}, all used",
        "number of ways to order {l} {t} if equal colours cannot be told apart",
        "<howmany> arrangements of {l} {t}",
        "{n} lines up {l} {t}. how many patterns are possible",
        l=listed, t=thing, n=draw.pick(*NAMES),
    )  # fmt: skip
    below = " // ".join(f"math.factorial({c})" for c in counts)
    code = f"import math\nresult = math.factorial({' + '.join(map(str, counts))}) // {below}\nprint(result)"
    return ask(prompt, code, "There are **{out}** arrangements.", think=f"All orders, divided by the orders of equal ones: {', '.join(map(str, counts))}.")  # fmt: skip


@family("combinatorics", number=True)
def number_patterns(draw: Draw) -> tuple[Item, ...]:
    """How many three digit numbers are even, have different digits, add up to ..."""
    digits = draw.pick(2, 3, 3, 3, 4)
    low, high, word = 10 ** (digits - 1), 10**digits, draw.pick(f"{digits}-digit", f"{digits} digit", ("two", "three", "four")[digits - 2] + "-digit")  # fmt: skip
    k, d = draw.integer(3, 9 * digits - 4), draw.integer(1, 9)
    test, said = draw.pick(
        ("len(set(str(n))) == len(str(n))", ("have all different digits", "have no repeated digit", "have distinct digits")),
        ("str(n) == str(n)[::-1]", ("are palindromes", "read the same backwards")),
        (f"sum(int(d) for d in str(n)) == {k}", (f"have digit sum {k}", f"have digits that add up to {k}")),
        (f"'{d}' in str(n)", (f"contain the digit {d}", f"have a {d} in them")),
        (f"'{d}' not in str(n)", (f"do not contain the digit {d}", f"have no {d}")),
        (f"n % {d + 1} == 0", (f"are divisible by {d + 1}", f"are multiples of {d + 1}")),
        ("all(d in '02468' for d in str(n))", ("have only even digits", "use even digits only")),
        ("all(d in '13579' for d in str(n))", ("have only odd digits", "are made of odd digits only")),
    )  # fmt: skip
    prompt = draw.phrase(
        "find how many {w} numbers {s}",
        "from {a} to {b}, how many numbers {s}",
        "[tell|give] me how many {w} numbers {s}",
        "count those {w} numbers that {s}",
        "between {a} and {b} [inclusive|both included], how many numbers {s}",
        "use python: how many {w} numbers {s}",
        "numbers with {c} digits that {s}, how many [are there|exist]",
        "quantity of {w} numbers that {s}",
        "how many {w} numbers {s}",
        "<howmany> {w} numbers that {s}",
        "[count|number of] {w} numbers that {s}",
        "{w} numbers that {s}: how many",
        "among the {w} numbers, how many {s}",
        "how many of the numbers from {a} to {b} {s}",
        "how many whole numbers with {c} digits {s}",
        w=word, s=draw.pick(*said), a=low, b=high - 1, c=digits,
    )  # fmt: skip
    code = f"numbers = [n for n in range({low}, {high}) if {test}]\nresult = len(numbers)\nprint(result)"  # fmt: skip
    return ask(prompt, code, "There are **{out}**.", think=f"Go through {low} to {high} - 1 and keep those with {test}.")  # fmt: skip


@family("combinatorics", number=True, weight=0.7)
def small_counts(draw: Draw) -> tuple[Item, ...]:
    """Derangements, stairs, pairs, teams, dice outcomes, socks in the dark."""
    n, k = draw.integer(4, 12), draw.integer(2, 5)
    code, think, templates = draw.pick(
        (f"from itertools import permutations\nresult = sum(all(p[i] != i for i in range({min(n, 8)})) for p in permutations(range({min(n, 8)})))\nprint(result)", f"Go through all orders of {min(n, 8)} and keep those with nobody at home.", ("derangements of {s} [things|people|letters]", "secret santa with {s} people, nobody draws themselves. how many ways", "permutations of {s} without a fixed point: how many", "{s} people take a coat at random, nobody has their own: number of ways", "<howmany> derangements of {s}", "{s} [letters|cards|hats] all go to a wrong [envelope|person|place]: how many ways", "in how many ways can {s} people draw names so that nobody gets themselves", "{s} friends swap [presents|coats], nobody gets their own. how many ways")),
        (f"a, b = 1, 1\nfor _ in range({n} - 1):\n    a, b = b, a + b\nresult = b\nprint(result)", f"The ways for {n} steps are those for one less plus those for two less.", ("climbing {n} stairs, 1 or 2 steps each time: [number of ways|how many ways]", "how many ways to write {n} as an ordered sum of 1s and 2s", "{n} steps, I take one or two at once. how many different ways", "ways up a ladder of {n} rungs with moves of 1 or 2", "in how many ways can I climb {n} stairs taking 1 or 2 at a time", "a staircase has {n} steps, one or two at once. how many ways up", "<howmany> ways to climb {n} steps with steps of 1 and 2", "cover a 2 by {n} strip with dominoes: how many ways")),
        (f"import math\nresult = math.factorial(2 * {n}) // (2 ** {n} * math.factorial({n}))\nprint(result)", f"All orders of 2 * {n}, divided by the order in and among {n} pairs.", ("{d} people form pairs: how many ways", "how many ways to make {n} pairs from {d} dancers, anyone with anyone", "number of ways to split {d} things into pairs", "perfect matchings of {d} people: how many", "in how many ways can {d} people be paired [up|off]", "split {d} [players|students] into pairs, how many ways", "<howmany> ways to form {n} pairs out of {d} people", "{d} tennis players are divided into {n} pairs. how many ways")),
        (f"result = 6 ** {k}\nprint(result)", f"6 results for each of {k} dice.", ("{k} dice, one after the other: how many results", "size of the sample space for {k} dice", "throwing {k} dice of different colours, number of outcomes", "possible rolls with {k} distinct dice", "how many outcomes do {k} dice have", "roll {k} [different |]dice: number of [possible |]outcomes", "<howmany> results when throwing {k} dice one after the other")),
        (f"result = 2 ** {n}\nprint(result)", f"2 results for each of {n} coins.", ("{n} coin flips: number of outcomes", "flip {n} coins one after the other, how many results", "how many ways to answer {n} yes/no questions", "bit strings of length {n}: how many", "how many outcomes have {n} coin tosses", "toss a coin {n} times: how many [different |]sequences", "<howmany> heads and tails sequences of length {n}", "a quiz has {n} true or false questions. how many ways to fill it in")),
        (f"result = {k} ** {n}\nprint(result)", f"{k} choices for each of {n}.", ("{n} questions, {k} choices each: how many ways to answer all", "how many ways to colour {n} fields with {k} colours, repeats allowed", "give {n} different [books|prizes] to {k} people, any number each. how many ways", "functions from a set of {n} to a set of {k} elements: how many", "a test has {n} questions with {k} answers each. how many ways to fill it in", "{n} multiple choice questions, {k} options each: how many answer sheets", "in how many ways can {n} different [toys|tasks] be given to {k} children", "paint {n} houses with {k} colours, each one in any colour: how many ways")),
        (f"result = {k} + 1\nprint(result)", f"With {k} colours, {k} + 1 socks give a pair for certain.", ("dark room, socks in {k} colours. smallest number to grab for a sure pair", "pigeonhole: {k} colours of socks, how many for two of the same", "to be certain of two equal ones from {k} colours, how many must I draw", "a drawer has socks in {k} colours. how many must I take in the dark to be sure of a pair", "socks of {k} colours mixed up: how many to draw for a certain pair", "{k} colours of gloves, how many do I need to pull out to have two of one colour for sure")),
        (f"import math\nresult = math.comb({n}, 3)\nprint(result)", f"Choose 3 of {n} points.", ("{n} dots, no three in line: number of triangles", "choose 3 corners out of {n} points: how many triangles", "triangles from the corners of a polygon with {n} sides, how many", "join any three of {n} points (no three on a line). how many triangles", "how many triangles can be made from {n} points, no three on a line", "{n} points on a circle: how many triangles", "<howmany> triangles with corners among {n} points on a circle", "number of triangles formed by {n} points in general position")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, n=n, k=k, s=min(n, 8), d=2 * n)
    return ask(prompt, code, "There are **{out}**." if "sock" not in think else "You need **{out}**.", think=think)  # fmt: skip
