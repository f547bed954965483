"""Logic in everyday words: surveys, who is missing, order, how many cases are true."""

from itertools import pairwise

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.lists import words_listed
from worldmodel_train.families.words import some_names, some_words

LIKES = (
    ("like jazz", "like opera"), ("play chess", "play golf"), ("drink tea", "drink coffee"), ("own a car", "own a boat"), ("sew", "knit"), ("wear glasses", "wear a hat"), ("learn piano", "learn guitar"), ("work on Saturdays", "work on Sundays"), ("swim", "run"), ("speak French", "speak Spanish"), ("have a dog", "have a cat"), ("read novels", "read comics"), ("take the bus", "ride a bike"), ("use Python", "use R"), ("eat meat", "eat fish"), ("sing", "dance"), ("study physics", "study biology"),
)  # fmt: skip


@family("logic", number=True, weight=1.2)
def survey(draw: Draw) -> tuple[Item, ...]:
    """Two groups with an overlap; any one of the numbers is asked for."""
    both, one, two, none = (draw.integer(2, 30) for _ in range(4))
    n, a, b = both + one + two + none, both + one, both + two
    x, y = draw.pick(*LIKES)
    group = draw.pick("people", "people asked", "students", "guests", "workers", "members", "children", "pupils")  # fmt: skip
    kind = draw.pick("neither", "both", "both", "or", "one", "only")
    starts = {
        "both": ("we asked {n} G: {a} {x}, {b} {y}, and {z} said no to both questions.", "of {n} G {a} {x} and {b} {y}; {z} do neither.", "in a group of {n}, {a} {x}, {b} {y} and {z} none of both.", "a survey of {n} G found that {a} {x} and {b} {y}, while {z} do neither.", "{n} G answered: {a} {x}, {b} {y}, and {z} neither of the two.", "there are {n} G. {a} of them {x}, {b} {y}, {z} do not do any of these.", "[total|everybody]: {n} G. first group ({x}): {a}. second group ({y}): {b}. in neither group: {z}.", "{a} G {x} and {b} {y}; {z} do none of it, and we are {n} in all."),
        "other": ("{n} G, {a} {x}, {b} {y}, {c} [do |]both.", "of {n} G {a} {x}, {b} {y} and {c} both.", "there are {n} in our club; {a} {x}, {b} {y}, {c} are counted in both.", "a survey of {n} G found that {a} {x}, {b} {y} and {c} do both.", "there are {n} G. {a} of them {x}, {b} {y}, and {c} belong to both groups.", "[total|everybody]: {n} G. {x}: {a}. {y}: {b}. both: {c}.", "we asked {n} G. {a} {x} and {b} {y}; among these, {c} said yes to both.", "out of {n} G, {a} {x}, {b} {y}, with {c} in the overlap."),
    }  # fmt: skip
    ends = {
        "both": ("how many do both", "how many [are in both groups|both {x} and {y}]", "both of them: how many", "how large is the overlap", "what is the size of the intersection", "number of those who do both", "how many said yes twice", "find how many do the one and the other"), "neither": ("how many do neither", "how many do none of the two", "how many are in neither group", "neither nor: how many", "how many do not do either", "how many are left outside", "number of those with none of the two", "how many said no twice"),
        "or": ("how many do at least one of them", "how many {x} or {y}", "at least one: how many", "how large is the union", "how many do one or the other or both", "number of those in any of the two groups", "how many said yes at least once"), "one": ("how many do exactly one of them", "how many do only one of the two", "exactly one: how many", "how many are in one group but not in the other", "how many do one thing and not both", "number of those in a single group", "how many said yes exactly once"), "only": ("how many only {x}", "how many {x} but not the other", "only the first: how many", "how many {x} without doing the other", "number of those who {x} and nothing else of it", "how many are in the first group alone"),
    }[kind]  # fmt: skip
    t = tuple(f"{s.replace('G', '{g}')} {e}" for s in starts["both" if kind == "both" else "other"] for e in ends)  # fmt: skip
    formula = {"both": f"{a} + {b} - ({n} - {none})", "neither": f"{n} - ({a} + {b} - {both})", "or": f"{a} + {b} - {both}", "one": f"{a} + {b} - 2 * {both}", "only": f"{a} - {both}"}[kind]  # fmt: skip
    prompt = draw.phrase(*t, g=group, n=n, a=a, b=b, c=both, z=none, x=x, y=y)
    return ask(prompt, f"result = {formula}\nprint(result)", "It is **{out}**.", think=f"Sets that overlap: {formula}.")  # fmt: skip


@family("logic", weight=1.2)
def who_is_missing(draw: Draw) -> tuple[Item, ...]:
    """Which of a list are not in another one."""
    people = draw.chance(0.65)
    every = some_names(draw, draw.integer(4, 7)) if people else some_words(draw, draw.integer(4, 7))
    if people and draw.chance(0.4):
        every = [n.lower() for n in every]
    here = draw.random.sample(every, draw.integer(2, len(every) - 1))
    folk: tuple[str, ...] = (
        "we invited {a} to the party, and so far {b} said yes. who still has to answer", "the class is {a}. today here: {b}. who is [missing|absent]", "invited: {a}. came: {b}. who did not come", "team: {a}. paid: {b}. who [still owes|has not paid]", "{a} signed up, {b} showed up. who is missing", "who of {a} is not in {b}", "members {a}, present {b}: absent ones", "everyone: {a}. finished: {b}. who is not done yet", "[on the list|expected|registered]: {a}. [checked in|arrived|seen]: {b}. who [has not come|is still missing]", "compare {a} with {b}. who is [only in the first|missing from the second]", "[my|our] group has {a}. [only |]{b} [handed in|answered|voted]. who did not", "from {a}, [take out|remove|cross out] {b}. who [remains|is left]", "[we wait for|still waiting for] whom? expected {a}, here {b}", "[staff|crew]: {a}. [trained|vaccinated|back from lunch] already: {b}. [name|list] the others", "names in {a} [but not|that are not|missing] in {b}", "the bus should carry {a}. on board are {b}. who is not on board", "roll call: {a}. present: {b}. absent?",
    )  # fmt: skip
    things: tuple[str, ...] = (
        "packing list: {a}. already packed: {b}. what is [missing|left]", "I need {a} and [already |]have {b}. what [do I still need|is missing]", "todo: {a}. done: {b}. what is left", "shopping list {a}, in the basket: {b}. what is missing", "which of {a} are not in {b}", "required: {a}. found: {b}. which are missing", "the recipe [needs|asks for|wants] {a}. in the kitchen [I have|there is] {b}. what must I buy", "[compare|take] the lists {a} and {b}: what is [only in the first|not in the second]", "inventory should be {a}. on the shelf: {b}. what is [gone|not there]", "remove {b} from {a}. what [remains|is left]", "[ordered|expected]: {a}. [delivered|arrived]: {b}. what did not [come|arrive]", "items of {a} that do not [appear|occur] in {b}", "difference of the lists: {a} without {b}", "checklist {a}; ticked: {b}; [open|unticked] ones", "[to do|chores] were {a}. I finished {b}. what [remains|is still open]",
    )  # fmt: skip
    prompt = draw.phrase(*(folk if people else things), a=words_listed(every, draw).replace("\n", ", "), b=", ".join(here))  # fmt: skip
    code = f"a = {every}\nb = {here}\nprint([v for v in a if v not in b])"
    return ask(prompt, code, "Missing: **{out}**.", think="Keep what a has and b has not.")


@family("logic", weight=1.2)
def missing_number(draw: Draw) -> tuple[Item, ...]:
    low, n = draw.pick(1, 1, 1, 0, 5, 10), draw.integer(6, 20)
    numbers = list(range(low, low + n))
    numbers.pop(draw.random.randrange(1, len(numbers) - 1))
    if draw.chance(0.7):
        draw.random.shuffle(numbers)
    prompt = draw.phrase(
        "someone wrote {a} to {b} but left something out: {v}. what was left out", "[find|what is] the missing number [in|of] {v} ({a} to {b})", "numbers {a} to {b}, but one is [missing|gone]: {v}. which [one|]", "{v} should be all numbers from {a} to {b}. what is missing", "missing from {a}..{b}: {v}", "what number between {a} and {b} is not in {v}", "I have cards {a} to {b} but only see {v}. which is lost", "tickets {a} to {b}: {v} came back. which did not", "[count|go] from {a} to {b}: which number [was skipped|does not appear] in {v}", "all of {a} to {b} should be here: {v}. [what did I forget|which is absent]", "[pages|chapters|seats] {a} to {b}; present are {v}. what is missing", "the [list|row|set] {v} [skips|lacks] which [number|value] between {a} and {b}", "gap in {v} when it should run from {a} to {b}", "[invoices|receipts|tickets] run from {a} to {b}. I hold {v}. what is [missing|not there]", "which of the integers {a} through {b} [is not|are not] [listed|contained] in {v}", "I counted from {a} to {b} and said {v}. what did I [leave out|skip]", "{a} through {b} without what gives {v}", "[using|with] python, what is missing from {v} (range {a} to {b})",
        a=low, b=low + n - 1, v=draw.pick(" ".join(map(str, numbers)), ", ".join(map(str, numbers)), str(numbers)),
    )  # fmt: skip
    code = f"values = {numbers}\nprint([n for n in range({low}, {low + n}) if n not in values])"
    return ask(prompt, code, "Missing: **{out}**.", think=f"Go from {low} to {low + n - 1} and keep what is not there.")  # fmt: skip


@family("logic", weight=1.5)
def numbers_with(draw: Draw) -> tuple[Item, ...]:
    """Numbers of a range that meet two conditions: which ones, or how many."""
    low, n = draw.pick(1, 1, 1, 10, 20, 50, 100), draw.pick(30, 40, 50, 60, 80, 100, 120, 200)
    high = low + n - (low == 1)
    a, b, c = draw.random.sample((2, 3, 4, 5, 6, 7, 8, 9, 10), 3)
    said, test = draw.pick(
        ("divisible by {a} and by {b}", "v % {a} == 0 and v % {b} == 0"), ("divisible by {a} but not by {b}", "v % {a} == 0 and v % {b} != 0"), ("divisible by {a} or [by |]{b}", "v % {a} == 0 or v % {b} == 0"), ("multiples of {a} or {b}", "v % {a} == 0 or v % {b} == 0"),
        ("divisible by {a} and by {b} but not by {c}", "v % {a} == 0 and v % {b} == 0 and v % {c} != 0"), ("divisible by neither {a} nor {b}", "v % {a} != 0 and v % {b} != 0"), ("even and divisible by {a}", "v % 2 == 0 and v % {a} == 0"), ("odd and divisible by {a}", "v % 2 == 1 and v % {a} == 0"), ("ending in {d}", "v % 10 == {d}"), ("square numbers", "round(v ** 0.5) ** 2 == v"), ("multiples of {a} and of {b}", "v % {a} == 0 and v % {b} == 0"),
    )  # fmt: skip
    values = {"a": a, "b": b, "c": c, "d": c % 10}
    test = test.format(**values)
    which = ("[tell me |]every integer in {l} to {h} that is among those " + said + "", "list [all |]numbers from {l} to {h} that are " + said, "find every number from {l} to {h}: " + said, "show the numbers " + said + " between {l} and {h}", "what numbers up to {h} from {l} on are " + said, "which of the numbers {l} to {h} are " + said, "go through {l} to {h} and keep those " + said, "[print|write down] the integers from {l} up to {h} that are " + said, "numbers between {l} and {h}, both included, " + said, "a list of numbers from {l} to {h} that are " + said, "[pick|select|filter] from {l} to {h} the numbers " + said, "in the range {l} to {h}, list what is " + said)  # fmt: skip
    many: tuple[str, ...] = ("how many numbers [between {l} and|from {l} to] {h} are " + said, "count the numbers from {l} to {h} that are " + said, "number of integers from {l} to {h} " + said, "between {l} and {h}: how many are " + said, "from {l} to {h}, both included, how many numbers are " + said, "[tell me|find] how many of {l} to {h} are " + said, "[size|length] of the list of numbers from {l} to {h} that are " + said, "go from {l} to {h} and count what is " + said, "how many in the range {l} to {h} are " + said, "amount of numbers in {l}..{h} that are " + said)  # fmt: skip
    sums = ("sum of [all |]numbers from {l} to {h} that are " + said, "add up the numbers from {l} to {h} " + said, "total of the integers from {l} to {h} that are " + said, "[take|keep] the numbers from {l} to {h} that are " + said + " and add them [up|]", "go from {l} to {h} and add whatever is " + said, "what do the numbers from {l} to {h} that are " + said + " add up to", "[compute|find] the sum over {l} to {h} of those " + said)  # fmt: skip
    if said.startswith("multiples"):
        many = (*many, "how many elements are in the union of these up to {h}, from {l}: " + said)
    kind = draw.pick("which", "many", "many", "sum")
    t, code, answer = {
        "which": (which, f"print([v for v in range({low}, {high} + 1) if {test}])", "They are **{out}**."),
        "many": (many, f"print(sum({test} for v in range({low}, {high} + 1)))", "There are **{out}**."),
        "sum": (sums, f"print(sum(v for v in range({low}, {high} + 1) if {test}))", "The sum is **{out}**."),
    }[kind]  # fmt: skip
    if kind == "which" and sum(eval(test, {"v": v}) for v in range(low, high + 1)) > 40:
        t, code, answer = many, f"print(sum({test} for v in range({low}, {high} + 1)))", "There are **{out}**."  # fmt: skip
    return ask(draw.phrase(*t, l=low, h=high, **values), code, answer, think=f"Go from {low} to {high} with {test}.")  # fmt: skip


THREE = (
    ("(p or not q) and (q or r)", "(p or not q) and (q or r)"), ("p and q or r", "p and q or r"), ("p or q or r", "p or q or r"), ("p and (q or r)", "p and (q or r)"), ("p and q and r", "p and q and r"), ("not (p and q and r)", "not (p and q and r)"), ("(p or q) and r", "(p or q) and r"), ("p -> (q or r)", "not p or (q or r)"), ("(p -> q) and (q -> r)", "(not p or q) and (not q or r)"), ("p xor q xor r", "p != q != r"),
    ("at least one of them is false", "p + q + r <= 2"), ("exactly one of them is true", "p + q + r == 1"), ("exactly two of them are true", "p + q + r == 2"), ("at most one of them is true", "p + q + r <= 1"), ("p is true and q differs from r", "p and q != r"), ("all three are equal", "p == q and q == r"), ("none of them is true", "not (p or q or r)"),
)  # fmt: skip


@family("logic", number=True)
def true_cases(draw: Draw) -> tuple[Item, ...]:
    """How many of the eight cases make a formula of three letters true."""
    said, test = draw.pick(*(x for x in THREE if "xor" not in x[0]))
    letters = draw.pick("pqr", "pqr", "abc", "xyz")
    if letters != "pqr" and not any(c in said for c in "->"):
        words = {"p": letters[0], "q": letters[1], "r": letters[2]}
        said, test = (" ".join(_swapped(w, words) for w in s.split(" ")) for s in (said, test))
    else:
        letters = "pqr"
    p, q, r = list(letters)
    prompt = draw.phrase(
        "out of all eight settings of {p}, {q}, {r}, how often do we get {e}",
        "in how many of the 8 cases of {p}, {q}, {r} is it so that {e}",
        'go through all values of {p}, {q}, {r}: in how many of them is this so: {e}',
        "truth table with {p}, {q}, {r}: how many rows satisfy {e}",
        "{e}: how many of the truth table rows for {p}, {q}, {r} are true",
        "for how many values of {p}, {q} and {r} does it hold that {e}",
        "count the [true rows|cases where it is true]: {e} (variables {p}, {q}, {r})",
        "number of [satisfying assignments|solutions] of {e}, variables {p} {q} {r}",
        "{p}, {q}, {r} are each true or false. in how many combinations [does this hold|is this so]: {e}", "of the 2^3 combinations of {p}, {q}, {r}, how many [make this true|fulfil this]: {e}", "[given|with] three switches {p}, {q}, {r}, on how many settings is it so that {e}", "how [many|often] [lines|rows] with a T [does the truth table have|are there] for: {e} ({p}, {q}, {r})", "try every {p}, {q}, {r} and count how often {e}", "[logic|truth table]: {e}, letters {p} {q} {r}, number of true rows", "three statements {p}, {q}, {r}: the number of cases in which {e}", "I want the number of rows where {e}, over all {p}, {q}, {r}", "{e} - true how many times out of eight? ({p}, {q}, {r})",
        e=said, p=p, q=q, r=r,
    )  # fmt: skip
    code = f"result = 0\nfor {p} in (True, False):\n    for {q} in (True, False):\n        for {r} in (True, False):\n            if {test}:\n                result += 1\nprint(result)"  # fmt: skip
    return ask(prompt, code, "It is true in **{out}** cases.", think=f"Go through all values and count {test}.")  # fmt: skip


def _swapped(text: str, names: dict[str, str]) -> str:
    bare = text.strip("()")
    return text.replace(bare, names[bare]) if bare in names else text


@family("logic", number=True)
def set_sizes(draw: Draw) -> tuple[Item, ...]:
    """Rows of truth tables, subsets, pairs."""
    n, m, k = draw.integer(2, 12), draw.integer(2, 9), draw.integer(2, 5)
    one, two = some_words(draw, draw.integer(2, 4)), draw.random.sample(["S", "M", "L", "XL", "XXL"], draw.integer(2, 4))  # fmt: skip
    a, b = draw.pick("{{{}}}", "({})", "[{}]").format(", ".join(one)), "{" + ", ".join(two) + "}"
    t, code, answer = draw.pick(
        (("how long is the truth table of a formula in {n} letters", "rows of a truth table for {n} [variables|letters|statements]", "truth table, {n} inputs: number of rows", "{n} boolean variables, how many combinations", "in how many ways can {n} switches be on or off", "{n} yes/no questions: how many ways to answer them all", "how many lines do I need for a truth table of {n} statements", "number of T/F assignments to {n} letters", "how many bit patterns of length {n} are there"), f"2 ** {n}", "There are **{out}**."),
        (("how many subsets does a set with {n} elements have", "number of subsets of a set of {n}", "size of the power set of {n} elements", "a set has {n} members. how many subsets", "in how many ways can I pick any number of {n} things, even none", "|P(S)| when |S| = {n}", "how many elements has the power set of a set with {n} elements", "{n} toppings, each on or off: how many pizzas", "count all subsets of {n} objects, the empty one too"), f"2 ** {n}", "There are **{out}** subsets."),
        (("all pairs with one of {a} and one of {b}: number of them", "how many pairs are in {a} x {b}", "number of pairs of one from {a} and one from {b}", "size of the cartesian product of {a} and {b}", "{a} and {b}, how many combinations of one each", "one from {a} with one from {b}: how many choices", "how many ways to combine an element of {a} with an element of {b}", "count the ordered pairs (x, y) with x in {a} and y in {b}", "|A x B| for A = {a} and B = {b}"), f"{len(one)} * {len(two)}", "There are **{out}** pairs."),
        (("set A has {n} elements, B has {m}. how many pairs in A x B", "cartesian product of a set of {n} and a set of {m}: size", "|A| = {n}, |B| = {m}, |A x B|", "{n} shirts and {m} trousers, how many outfits", "{n} starters and {m} main dishes, how many menus", "{n} routes to the bridge and {m} routes on from it. how many routes altogether", "one of {n} hats and one of {m} scarves: how many combinations", "how many squares has a grid of {n} rows and {m} columns", "{n} sizes and {m} colours, how many kinds", "A has {n} members and B has {m}. size of the cartesian product", "{n} doors in, {m} doors out. in how many ways can I go through"), f"{n} * {m}", "There are **{out}**."),
        (("how many functions are there from a set of {k} to a set of {m}", "number of maps from {k} elements to {m} elements", "|A| = {k}, |B| = {m}. how many functions A -> B", "each of {k} people picks one of {m} drinks. how many outcomes", "in how many ways can {k} things each get one of {m} labels"), f"{m} ** {k}", "There are **{out}**."),
        (("how many boolean functions of {k} variables are there", "number of different truth tables for {k} variables", "how many logical functions with {k} inputs exist", "{k} boolean inputs, one boolean output. how many functions"), f"2 ** 2 ** {k}", "There are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, m=m, k=k, a=a, b=b), f"result = {code}\nprint(result)", answer, think=f"That is {code}.")  # fmt: skip


@family("logic")
def plain_truth(draw: Draw) -> tuple[Item, ...]:
    """Expressions of True and False themselves."""
    a, b, c, d = (draw.pick("True", "False") for _ in range(4))
    said, python = draw.pick(
        ("({a} and {b}) or not ({c} or {d})", "({a} and {b}) or not ({c} or {d})"), ("{a} and {b}", "{a} and {b}"), ("{a} or {b}", "{a} or {b}"), ("not {a} and {b}", "not {a} and {b}"), ("({a} or {b}) and not {c}", "({a} or {b}) and not {c}"), ("{a} and ({b} or {c})", "{a} and ({b} or {c})"), ("not ({a} or {b})", "not ({a} or {b})"), ("{a} xor {b}", "{a} != {b}"), ("xor of {a} and {b}", "{a} != {b}"), ("{a} implies {b}", "not {a} or {b}"), ("{a} -> {b}", "not {a} or {b}"), ("{a} and not {b} or {c}", "{a} and not {b} or {c}"), ("{a} nand {b}", "not ({a} and {b})"), ("{a} nor {b}", "not ({a} or {b})"), ("{a} iff {b}", "{a} == {b}"),
    )  # fmt: skip
    values = {"a": a, "b": b, "c": c, "d": d}
    said, python = said.format(**values), python.format(**values)
    if draw.chance(0.3):
        said = said.lower()
    prompt = draw.phrase(
        "true or false: {e}", "{e}, which truth value", "what is {e}", "evaluate {e}", "{e}: true or false", "[logic|boolean]: {e}", "{e}", "value of {e}", "does {e} come out true", "what does {e} give", "work out {e}", "print({e}) [shows|prints] what", "is it [true|right] that {e}", "[if I|when I] enter {e}, what comes back", "[using|with] python logic, {e}", "truth value of {e}", "{e} [gives|is|equals] what", "reduce {e} to one truth value", "[simplify|check] {e}", "tell me [if|whether] {e} [holds|is true]", "boolean value for {e}",
        e=said,
    )  # fmt: skip
    return ask(prompt, f"print({python})", "It is **{out}**.", think=f"Evaluate {python}.")


ORDERS = (("taller", "shorter", "tallest", "shortest"), ("older", "younger", "oldest", "youngest"), ("faster", "slower", "fastest", "slowest"), ("heavier", "lighter", "heaviest", "lightest"), ("richer", "poorer", "richest", "poorest"), ("stronger", "weaker", "strongest", "weakest"))  # fmt: skip


@family("logic")
def order_from_comparisons(draw: Draw) -> tuple[Item, ...]:
    """Several are compared in pairs; their order is found by trying all."""
    more, less, most, least = draw.pick(*ORDERS)
    names = some_names(draw, draw.pick(3, 3, 4))
    shuffled = draw.random.sample(names, len(names))
    clues, tests = [], []
    for a, b in pairwise(names):
        clues.append(f"{a} is {more} than {b}" if draw.chance(0.5) else f"{b} is {less} than {a}")
        tests.append(f"p.index({a!r}) < p.index({b!r})")
    order = draw.random.sample(range(len(clues)), len(clues))
    told = draw.pick(", ", ". ", ", ").join(clues[i] for i in order)
    if draw.chance(0.25):
        told = " and ".join(told.rsplit(", ", 1))
    t, final, answer = draw.pick(
        (("{c}. put them in a row, {x} to {y}", "{c}. [what is|give] the order from {x} to {y}", "{c}. order them, {x} first", "order from {x} to {y}: {c}", "[we know|I was told]: {c}. [rank them|line them up|sort them] from {x} to {y}", "{c}. list [them|everybody] by this, starting with the {x}", "who comes after whom, from {x} to {y}? {c}", "[puzzle|riddle]: {c}. full order, {x} first", "[facts|clues]: {c}. [write|give] the ranking, the {x} in front", "given this: {c}. what is the ranking from {x} to {y}"), "list(p)", "The order is **{out}**."),
        (("{c}. who is [the |]{x}", "who is {x} if {c}", "{c}. which one is the {x}", "[we know|I was told]: {c}. name the {x}", "find the {x}: {c}", "[puzzle|riddle]: {c}. so who is the {x}", "the {x} of them is who? {c}", "[suppose|given that] {c}. the {x}?"), "p[0]", "It is **{out}**."),
        (("{c}. who is [the |]{y}", "who is {y} if {c}", "{c}. which one is the {y}", "[we know|I was told]: {c}. name the {y}", "find the {y}: {c}", "[puzzle|riddle]: {c}. so who is the {y}", "the {y} of them is who? {c}", "[suppose|given that] {c}. the {y}?"), "p[-1]", "It is **{out}**."),
    )  # fmt: skip
    condition = " and ".join(tests[i] for i in order)
    code = f"from itertools import permutations\nfor p in permutations({shuffled}):\n    if {condition}:\n        print({final})"  # fmt: skip
    return ask(draw.phrase(*t, c=told, x=most, y=least), code, answer, think=f"Try every order, {most} first, and keep the one that fits.")  # fmt: skip


@family("logic", weight=0.6)
def cases_of_implication(draw: Draw) -> tuple[Item, ...]:
    """For which values a connective of two letters is true or false."""
    p, q = draw.pick(("p", "q"), ("a", "b"), ("x", "y"), ("A", "B"))
    said, python = draw.pick(("{p} -> {q}", "not {p} or {q}"), ("{p} implies {q}", "not {p} or {q}"), ("{p} and {q}", "{p} and {q}"), ("{p} or {q}", "{p} or {q}"), ("{p} xor {q}", "{p} != {q}"), ("{p} <-> {q}", "{p} == {q}"), ("{p} and not {q}", "{p} and not {q}"))  # fmt: skip
    said, python = said.format(p=p, q=q), python.format(p=p, q=q)
    want = draw.chance(0.5)
    prompt = draw.phrase(
        "find all ({p}, {q}) where {e} is {w}", "when is {e} {w}", "[list|give] the values of {p} and {q} for which {e} is {w}", "which [rows|lines] of the truth table make {e} {w}", "{e}: in which cases is it {w}", "for what {p}, {q} does {e} come out {w}", "what must {p} and {q} be so that {e} is {w}", "[under which|on which] [values|assignments] of {p} and {q} is {e} {w}", "all combinations of {p} and {q} with {e} {w}", "go through the four cases of {p}, {q}: where is {e} {w}", "{e} = {w}: which {p} and {q}", "[name|print|show] every pair {p}, {q} that makes {e} {w}", "[solve|find the cases]: {e} is {w}, variables {p} and {q}", "{p} and {q} are true or false. [list|tell me] when {e} is {w}", "I need the assignments of ({p}, {q}) that give {w} for {e}",
        p=p, q=q, e=said, w=draw.pick(str(want), str(want).lower()),
    )  # fmt: skip
    test = f"({python})" if want else f"not ({python})"
    code = f"for {p} in (True, False):\n    for {q} in (True, False):\n        if {test}:\n            print({p}, {q})"  # fmt: skip
    return ask(prompt, code, f"It is {str(want).lower()} for ({p}, {q}):\n\n**{{out}}**", think=f"Go through all values and keep {test}.")  # fmt: skip
