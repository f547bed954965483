"""Logic and sets as they are asked for: kinds of formulas, complements, subsets, relations, lists."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names

_SIGNS = (
    (("not ", " and ", " or ", " -> ", " <-> "), 4), (("¬", " ∧ ", " ∨ ", " → ", " ↔ "), 2), (("~", " & ", " | ", " -> ", " <-> "), 1), (("not ", " and ", " or ", " implies ", " iff "), 2), (("!", " && ", " || ", " => ", " <=> "), 1),
)  # fmt: skip
_FORMULAS = (
    ("tautology", "p or N p", "p or not p"), ("tautology", "p I p", "not p or p"), ("tautology", "(p A q) I p", "not (p and q) or p"), ("tautology", "p I (p O q)", "not p or (p or q)"), ("tautology", "(p I q) O (q I p)", "(not p or q) or (not q or p)"),
    ("tautology", "(p A (p I q)) I q", "not (p and (not p or q)) or q"), ("tautology", "N(p A q) E (Np O Nq)", "(not (p and q)) == (not p or not q)"), ("tautology", "(p I q) E (Nq I Np)", "(not p or q) == (q or not p)"), ("tautology", "Np I (p I q)", "p or (not p or q)"), ("tautology", "p I (q I p)", "not p or (not q or p)"),
    ("contradiction", "p A Np", "p and not p"), ("contradiction", "(p A q) A Np", "(p and q) and not p"), ("contradiction", "(p O q) A (Np A Nq)", "(p or q) and (not p and not q)"), ("contradiction", "p E Np", "p == (not p)"), ("contradiction", "(p I q) A (p A Nq)", "(not p or q) and (p and not q)"), ("contradiction", "N(p O Np)", "not (p or not p)"),
    ("neither", "p I q", "not p or q"), ("neither", "p A q", "p and q"), ("neither", "p O q", "p or q"), ("neither", "(p O q) I p", "not (p or q) or p"), ("neither", "p I (p A q)", "not p or (p and q)"), ("neither", "(p I q) I (q I p)", "not (not p or q) or (not q or p)"), ("neither", "p E q", "p == q"), ("neither", "p I Np", "not p or not p"), ("neither", "Np A q", "not p and q"), ("neither", "(p I q) A (q I p)", "(not p or q) and (not q or p)"),
)  # fmt: skip
_PAIRS = (
    ("p I q", "not p or q", "Np O q", "not p or q"), ("p I q", "not p or q", "Nq I Np", "q or not p"), ("p I q", "not p or q", "q I p", "not q or p"), ("p I q", "not p or q", "Np I Nq", "p or not q"), ("N(p I q)", "not (not p or q)", "p A Nq", "p and not q"), ("N(p A q)", "not (p and q)", "Np O Nq", "not p or not q"), ("N(p A q)", "not (p and q)", "Np A Nq", "not p and not q"),
    ("N(p O q)", "not (p or q)", "Np A Nq", "not p and not q"), ("N(p O q)", "not (p or q)", "Np O Nq", "not p or not q"), ("p E q", "p == q", "(p I q) A (q I p)", "(not p or q) and (not q or p)"), ("p E q", "p == q", "Np E Nq", "(not p) == (not q)"), ("p A (q O r)", "p and (q or r)", "(p A q) O (p A r)", "(p and q) or (p and r)"), ("p O (q A r)", "p or (q and r)", "(p O q) A (p O r)", "(p or q) and (p or r)"),
    ("p I (q I r)", "not p or (not q or r)", "(p A q) I r", "not (p and q) or r"), ("(p I q) I r", "not (not p or q) or r", "p I (q I r)", "not p or (not q or r)"), ("p A (q O r)", "p and (q or r)", "(p A q) O r", "(p and q) or r"), ("p O (p A q)", "p or (p and q)", "p", "p"), ("p A (p O q)", "p and (p or q)", "q", "q"),
)  # fmt: skip


def _spoken(formula: str, signs: tuple[str, ...]) -> str:
    text = formula.replace(" or ", " O ")
    for mark, sign in zip((" A ", " O ", " I ", " E "), signs[1:], strict=True):
        text = text.replace(mark, sign)
    return text.replace("N ", "N").replace("N", signs[0])


def _signs(draw: Draw) -> tuple[str, ...]:
    return draw.pick(*(signs for signs, times in _SIGNS for _ in range(times)))


def _loops(letters: str, inside: str) -> str:
    """Nested loops over truth values, and what is done in the innermost."""
    lines = [f"{'    ' * i}for {letter} in (True, False):\n" for i, letter in enumerate(letters)]
    return "".join(lines) + f"{'    ' * len(letters)}{inside}\n"


@family("logic", weight=1.2)
def kind_of_formula(draw: Draw) -> tuple[Item, ...]:
    """A tautology, a contradiction, or neither."""
    wanted = draw.pick("tautology", "contradiction", "neither")
    formula, python = draw.pick(*((f, p) for kind, f, p in _FORMULAS if kind == wanted))
    said = _spoken(formula, _signs(draw))
    used = "pq" if "q" in formula else "p"
    prompt = draw.phrase(
        "is {f} a tautology, a contradiction or neither", "is {f} a tautology", "tautology or contradiction: {f}", "is the formula {f} always true", "{f}: tautology, contradiction or contingent", "is {f} a contradiction, a tautology, or neither of them", "[classify|check] {f} [as tautology, contradiction or neither|]",
        "does {f} hold for every truth value", "what kind of formula is {f}: tautology, contradiction or neither", "[logic homework|discrete math|exam]: is {f} valid, unsatisfiable or neither", "can {f} ever be false? say if it is a tautology, a contradiction or neither", "[decide|determine|find out] whether {f} is a tautology", "determine whether the statement {f} is a tautology or a contradiction", "{f} - always true, never true or sometimes", "use a truth table to see if {f} is a tautology or a contradiction", "is {f} never true", "what is {f}, a tautology or a contradiction", "tell me if {f} is true in all cases, in none or in some",
        f=said,
    )  # fmt: skip
    code = "values = []\n" + _loops(used, f"values.append({python})") + "print('tautology' if all(values) else 'neither' if any(values) else 'contradiction')"  # fmt: skip
    return ask(prompt, code, f"{said}: **{{out}}**.", think=f"Try all values in {python}.")


@family("logic", weight=1.2)
def formulas_compared(draw: Draw) -> tuple[Item, ...]:
    """Whether two formulas are equivalent, with implications too."""
    a, left, b, right = draw.pick(*_PAIRS)
    signs = _signs(draw)
    first, second = _spoken(a, signs), _spoken(b, signs)
    if draw.chance(0.5):
        first, second, left, right = second, first, right, left
    letters = "pqr" if "r" in (a + b) else "pq"
    prompt = draw.phrase(
        "is {a} equivalent to {b}", "is ({a}) equivalent to ({b})", "are {a} and {b} equivalent", "is {a} the same as {b}", "are ({a}) and ({b}) logically equivalent", "{a} and {b}: equivalent or not", "show whether {a} is equivalent to {b}", "[prove or disprove|true or false]: {a} is equivalent to {b}", "do {a} and {b} have the same truth table", "can I replace {a} by {b}",
        "compare {a} with {b}, same truth values?", "[logic|homework|discrete math]: {a} ≡ {b}?", "does {a} mean the same as {b}", "is it right that {a} and {b} always agree", "[check|verify] that {a} equals {b} for all truth values", "is {b} just another way to write {a}", "use truth tables to decide if {a} and {b} are equivalent", "are the statements {a} and {b} interchangeable",
        a=first, b=second,
    )  # fmt: skip
    code = "same = True\n" + _loops(letters, f"same = same and ({left}) == ({right})") + "print('yes' if same else 'no')"  # fmt: skip
    return ask(prompt, code, "Equivalent: **{out}**.", think=f"Compare {left} with {right} for all values.")  # fmt: skip


_JOINED = (
    ("{p} implies {q}", "not {p} or {q}"), ("{p} -> {q}", "not {p} or {q}"), ("if {p} then {q}", "not {p} or {q}"), ("{p} and {q}", "{p} and {q}"), ("{p} or {q}", "{p} or {q}"), ("{p} xor {q}", "{p} != {q}"), ("{p} if and only if {q}", "{p} == {q}"), ("{p} <-> {q}", "{p} == {q}"), ("{p} nand {q}", "not ({p} and {q})"), ("{p} nor {q}", "not ({p} or {q})"), ("{q} implies {p}", "not {q} or {p}"), ("{p} and not {q}", "{p} and not {q}"), ("not {p} or {q}", "not {p} or {q}"), ("neither {p} nor {q}", "not {p} and not {q}"),
)  # fmt: skip


@family("logic", weight=1.2)
def value_of_statement(draw: Draw) -> tuple[Item, ...]:
    """One connective for two statements whose truth values are told."""
    p, q = draw.pick(("p", "q"), ("p", "q"), ("A", "B"), ("a", "b"), ("P", "Q"), ("x", "y"))
    said, python = (t.format(p=p, q=q) for t in draw.pick(*_JOINED))
    a, b = draw.chance(0.5), draw.chance(0.5)
    style = draw.pick(("true", "false"), ("true", "false"), ("True", "False"), ("1", "0"), ("T", "F"))  # fmt: skip
    x, y = style[not a], style[not b]
    told = draw.pick(f"{p} is {x} and {q} is {y}", f"{p} = {x}, {q} = {y}", f"{p} is {x}, {q} is {y}", f"{p}={x} and {q}={y}", f"{p} is {x} but {q} is {y}" if a != b else f"both {p} and {q} are {x}")  # fmt: skip
    prompt = draw.phrase(
        "if {t}, what is {s}", "{t}. what is {s}", "what is {s} if {t}", "is {s} true when {t}", "truth value of {s} for {t}", "when {t}, is ({s}) true or false", "suppose {t}. is {s} true", "evaluate {s} with {t}", "given that {t}, what truth value has {s}", "{s}, {t}: true or false", "let {t}. determine {s}", "[logic|homework]: {t}. value of ({s})?", "what do I get for ({s}) when {t}", "with {t}, does the statement {s} hold", "in a truth table, what stands for {s} in the row where {t}", "tell me whether {s} holds if {t}", "assume {t}; {s} is then what",
        t=told, s=said,
    )  # fmt: skip
    return ask(prompt, f"{p}, {q} = {a}, {b}\nprint({python})", f"({said}) is **{{out}}**.", think=f"That is {python}.")  # fmt: skip


@family("logic", weight=1.5)
def complement_of_set(draw: Draw) -> tuple[Item, ...]:
    """What a universal set has outside of one or two sets."""
    low, high = draw.pick((1, 10), (1, 10), (1, 12), (0, 9), (1, 8), (1, 15))
    if draw.chance(0.2):
        pool: list[object] = list("abcdefgh"[: draw.integer(5, 8)])
        universe = f"{{{', '.join(map(str, pool))}}}"
        made = repr(set(pool)) if len(pool) < 2 else "{" + ", ".join(map(repr, pool)) + "}"
    else:
        pool = list(range(low, high + 1))
        universe = draw.pick(f"{low} to {high}", f"{{{low}, ..., {high}}}", f"the numbers from {low} to {high}", f"{{{', '.join(map(str, pool))}}}", f"all integers from {low} to {high}")  # fmt: skip
        made = f"set(range({low}, {high} + 1))"
    a = sorted(draw.random.sample(pool, draw.integer(2, len(pool) - 2)), key=pool.index)
    b = sorted(draw.random.sample(pool, draw.integer(2, len(pool) - 2)), key=pool.index)
    x, y = (f"{{{draw.pick(', ', ',').join(map(str, s))}}}" for s in (a, b))
    two = draw.chance(0.35)
    said, formula = draw.pick(("the complement of A ∪ B", "U - (A | B)"), ("(A ∪ B)'", "U - (A | B)"), ("the complement of A ∩ B", "U - (A & B)"), ("A' ∩ B", "(U - A) & B"), ("A' ∪ B'", "(U - A) | (U - B)"), ("the complement of the union of A and B", "U - (A | B)"), ("what is in neither A nor B", "U - (A | B)")) if two else draw.pick(("the complement of A", "U - A"), ("A'", "U - A"), ("A complement", "U - A"), ("A^c", "U - A"), ("U \\ A", "U - A"), ("what is not in A", "U - A"))  # fmt: skip
    sets = f"A = {x}, B = {y}" if two else f"A = {x}"
    prompt = draw.phrase(
        "universal set is {u}, {s}. {q}?", "U = {u}, {s}. find {q}", "the universe is {u} and {s}. what is {q}", "let U be {u} and {s}. {q}?", "{s}, universal set {u}: {q}", "{q} if U is {u} and {s}", "find {q} for {s} in the universe {u}", "with U = {u} and {s}, list {q}", "universe: {u}. {s}. give me {q}", "given U = {u}, {s}; determine {q}", "[set theory|homework]: U = {u}, {s}, {q} = ?", "{s} within {u}. {q}?", "what are the elements of {q}, when U = {u} and {s}", "the basic set is {u}. {s}. write down {q}",
        u=universe, s=sets, q=said,
    )  # fmt: skip
    code = f"U = {made}\nA = {{{', '.join(map(repr, a))}}}\n" + (f"B = {{{', '.join(map(repr, b))}}}\n" if two else "") + f"print(sorted({formula}))"  # fmt: skip
    return ask(prompt, code, "It is **{out}**.", think=f"As sets: {formula}.")


@family("logic", weight=1.5)
def subsets_of_this(draw: Draw) -> tuple[Item, ...]:
    """Of a set that is written out: all subsets or their number, proper ones, those of a size."""
    letters = draw.pick("abcdefg", "xyz", "pqrst", "ABCDE")
    pool = (
        list(letters) if draw.chance(0.5) else list(map(str, draw.random.sample(range(1, 20), 6)))
    )
    if draw.chance(0.2):
        pool = ["red", "green", "blue", "white", "black", "gold"]
    show = draw.chance(0.45)
    n = min(len(pool), draw.pick(2, 3, 3, 4) if show else draw.integer(3, 6))
    chosen = pool[:n]
    k = draw.integer(2, max(2, n - 1))
    told = "{" + draw.pick(", ", ",").join(chosen) + "}"
    values = [int(c) if c.isdigit() else c for c in chosen]
    every = f"from itertools import combinations\nvalues = {values}\n"
    t: tuple[str, ...]
    if show:
        t, code, answer = draw.pick(
            (("power set of {s}", "list all subsets of {s}", "what is the power set of {s}", "P({s}), written out", "write out every subset of {s}", "power set of {s}: list it", "which subsets does {s} have", "show me all the subsets of {s}, the empty set too", "give the power set for S = {s}", "S = {s}. list its power set", "[homework|discrete math]: power set of {s}", "enumerate the subsets of {s}"), f"{every}print([set(c) for k in range({n} + 1) for c in combinations(values, k)])", "The subsets are **{out}**."),
            (("list the subsets of {s} with {k} elements", "which subsets of {s} have exactly {k} elements", "all {k}-element subsets of {s}", "write out the subsets of size {k} of {s}", "show every way to choose {k} from {s}", "S = {s}. which subsets have {k} members", "subsets of {s} of size {k}, list them", "combinations of {k} out of {s}, written out"), f"{every}print(list(combinations(values, {k})))", "They are **{out}**."),
        )  # fmt: skip
    else:
        t, code, answer = draw.pick(
            (("how many subsets has {s}", "number of subsets of {s}", "how many subsets does the set {s} have", "size of the power set of {s}", "S = {s}. how many subsets", "cardinality of P({s})", "how many elements are in the power set of {s}", "count the subsets of {s}", "{s}: number of subsets"), f"print(2 ** len({values}))", "There are **{out}** subsets."),
            (("how many proper subsets has {s}", "number of proper subsets of {s}", "how many proper subsets does the set {s} have", "S = {s}. how many proper subsets", "proper subsets of {s}, how many", "count the proper subsets of {s}", "{s}: number of proper subsets", "how many subsets of {s} are not {s} itself", "real subsets (not the whole set) of {s}: how many"), f"print(2 ** len({values}) - 1)", "There are **{out}** proper subsets."),
            (("how many non-empty subsets has {s}", "number of nonempty subsets of {s}", "how many subsets of {s} are not empty", "S = {s}. how many non-empty subsets", "count the subsets of {s} without the empty set"), f"print(2 ** len({values}) - 1)", "There are **{out}** non-empty subsets."),
            (("how many subsets of {s} have {k} elements", "number of {k}-element subsets of {s}", "how many ways to choose {k} from {s}", "S = {s}. how many subsets with exactly {k} elements", "{k}-subsets of {s}, how many", "count the subsets of size {k} of {s}"), f"import math\nprint(math.comb(len({values}), {k}))", "There are **{out}**."),
            (("how many subsets of {s} contain {e}", "subsets of {s} with {e} in them, how many", "number of subsets of {s} that have {e} as an element", "S = {s}. how many of its subsets include {e}", "in how many subsets of {s} does {e} occur"), f"print(2 ** (len({values}) - 1))", "There are **{out}**."),
        )  # fmt: skip
    prompt = draw.phrase(*t, s=told, k=k, e=chosen[0])
    return ask(prompt, code, answer, think="Each element is in a subset or not.")


@family("logic")
def relation_facts(draw: Draw) -> tuple[Item, ...]:
    """A relation by its pairs: reflexive, symmetric, transitive, a function, domain, range, inverse."""
    n = draw.pick(3, 3, 4)
    every = [(a, b) for a in range(1, n + 1) for b in range(1, n + 1)]
    pairs = set(draw.random.sample(every, draw.integer(2, 5)))
    style = draw.pick("plain", "reflexive", "symmetric", "both", "function")
    if style in ("reflexive", "both"):
        pairs |= {(a, a) for a in range(1, n + 1)}
    if style in ("symmetric", "both"):
        pairs |= {(b, a) for a, b in pairs}
    if style == "function":
        pairs = {(a, draw.integer(1, n)) for a in range(1, n + 1)}
    relation = sorted(pairs)
    form = draw.pick("({}, {})", "({},{})")
    told = "{" + ", ".join(form.format(a, b) for a, b in relation) + "}"
    base = "{" + ", ".join(map(str, range(1, n + 1))) + "}"
    t, formula, answer = draw.pick(
        (("is R reflexive", "is it reflexive", "reflexive or not"), f"'yes' if all((a, a) in R for a in range(1, {n} + 1)) else 'no'", "Reflexive: **{out}**."),
        (("is R symmetric", "is it symmetric", "symmetric or not"), "'yes' if all((b, a) in R for a, b in R) else 'no'", "Symmetric: **{out}**."),
        (("is R transitive", "is it transitive", "transitive or not"), "'yes' if all((a, d) in R for a, b in R for c, d in R if b == c) else 'no'", "Transitive: **{out}**."),
        (("is R antisymmetric", "is it antisymmetric"), "'yes' if all(a == b for a, b in R if (b, a) in R) else 'no'", "Antisymmetric: **{out}**."),
        (("is R an equivalence relation", "is it an equivalence relation", "equivalence relation or not"), f"'yes' if all((a, a) in R for a in range(1, {n} + 1)) and all((b, a) in R for a, b in R) and all((a, d) in R for a, b in R for c, d in R if b == c) else 'no'", "An equivalence relation: **{out}**."),
        (("is R a function", "does R define a function on it", "is it a function, one value for each element"), f"'yes' if sorted(a for a, b in R) == list(range(1, {n} + 1)) else 'no'", "A function: **{out}**."),
        (("what is the domain of R", "domain of R", "find the domain"), "sorted({a for a, b in R})", "The domain is **{out}**."),
        (("what is the range of R", "range of R", "find the range"), "sorted({b for a, b in R})", "The range is **{out}**."),
        (("what is the inverse of R", "inverse relation", "find R^-1"), "sorted((b, a) for a, b in R)", "The inverse is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "R = {r} on {s}. {q}?", "relation R = {r} on the set {s}: {q}?", "let R = {r} be a relation on {s}. {q}?", "{q}, where R = {r} on {s}?", "given the relation R = {r} on {s}, {q}?", "[discrete math|homework]: R = {r}, set {s}. {q}?", "the relation R on {s} is {r}. {q}?", "on {s} we have R = {r}. {q}?", "for R = {r} on the set {s}, {q}?", "S = {s}, R = {r}. {q}?", "R consists of {r}, on {s}; {q}?", "consider R = {r} over {s}. {q}?", "{q}? R = {r}, on {s}",
        r=told, s=base, q=draw.pick(*t),
    )  # fmt: skip
    return ask(prompt, f"R = {relation}\nprint({formula})", answer, think="Go through the pairs.")


@family("logic", weight=1.2)
def set_by_rule(draw: Draw) -> tuple[Item, ...]:
    """A set by its rule: its elements, their number or their sum; pairs of two sets."""
    high, k, m = draw.pick(10, 15, 20, 30, 50), draw.integer(2, 7), draw.integer(2, 12)
    said, test = draw.pick(
        ("x is even", "x % 2 == 0"), ("x is odd", "x % 2 == 1"), (f"x is a multiple of {k}", f"x % {k} == 0"), (f"x^2 < {m * m}", f"x ** 2 < {m * m}"), (f"x > {m}", f"x > {m}"), (f"x is divisible by {k} and x > {m}", f"x % {k} == 0 and x > {m}"), (f"x is odd and x < {m + 5}", f"x % 2 == 1 and x < {m + 5}"), (f"{k}x + 1 < {k * m}", f"{k} * x + 1 < {k * m}"), (f"x divides {m * k * 2}", f"x != 0 and {m * k * 2} % x == 0 and x > 0"), (f"x leaves remainder 1 by {k}", f"x % {k} == 1"), (f"x^2 = {m * m}", f"x ** 2 == {m * m}"),
    )  # fmt: skip
    low = draw.pick(1, 1, 0) if "divi" in said else draw.pick(1, 1, 0, -5)
    told = draw.pick("{{x | {l} <= x <= {h}, {s}}}", "{{x in Z : {l} <= x <= {h} and {s}}}", "the set of integers x from {l} to {h} with {s}", "all whole numbers x between {l} and {h} (both included) for which {s}", "{{x ∈ ℤ | {l} ≤ x ≤ {h}, {s}}}").format(l=low, h=high, s=said)  # fmt: skip
    t, formula, answer = draw.pick(
        (("list the elements of {t}", "write {t} in roster form", "{t}: which elements", "what are the elements of {t}", "roster notation for {t}", "write out {t}", "elements of {t}", "which numbers belong to {t}", "give {t} by listing its members", "enumerate {t}"), "[x for x in S]", "The elements are **{out}**."),
        (("how many elements has {t}", "cardinality of {t}", "size of {t}", "number of elements in {t}", "{t}: how many elements", "count the members of {t}", "how large is {t}"), "len(S)", "It has **{out}** elements."),
        (("sum of the elements of {t}", "add up all elements of {t}", "{t}: sum of its elements", "what do the members of {t} add up to", "total of the numbers in {t}"), "sum(S)", "The sum is **{out}**."),
    )  # fmt: skip
    code = f"S = [x for x in range({low}, {high} + 1) if {test}]\nprint({'S' if 'for' in formula else formula})"  # fmt: skip
    return ask(draw.phrase(*t, t=told), code, answer, think=f"Go from {low} to {high} and keep {test}.")  # fmt: skip


_LISTS = (
    ("party", "dinner", "friends", "people"), ("Monday", "Friday", "players", "people"), ("tennis", "chess", "children", "people"), ("course A", "course B", "students", "people"), ("morning shift", "evening shift", "workers", "people"), ("choir", "theatre", "pupils", "people"), ("team 1", "team 2", "names", "people"),
    ("shop", "market", "things", "goods"), ("my list", "your list", "items", "goods"), ("recipe 1", "recipe 2", "ingredients", "goods"), ("fridge", "pantry", "foods", "goods"), ("in stock", "ordered", "articles", "goods"), ("last week", "this week", "products", "goods"),
)  # fmt: skip
_GOODS = "pens paper glue tape scissors milk eggs flour butter rice salt tea coffee soap candles apples bread cheese nails rope paint lamps honey sugar".split()  # fmt: skip


@family("logic", weight=1.5)
def two_titled_lists(draw: Draw) -> tuple[Item, ...]:
    """Two lists under titles: who or what is on both, on one only, on any."""
    one, two, folk, kind = draw.pick(*_LISTS)
    people = kind == "people"
    pool = some_names(draw, 8) if people else draw.random.sample(_GOODS, 8)
    if draw.chance(0.3):
        pool = [x.lower() for x in pool]
    pool = list(dict.fromkeys(pool))
    a = draw.random.sample(pool, draw.integer(3, 5))
    rest = [x for x in pool if x not in a]
    b = draw.random.sample(a, draw.integer(1, 2)) + rest[: draw.integer(1, 3)]
    draw.random.shuffle(b)
    glue = draw.pick(", ", ", ", " ")
    x, y = glue.join(a), glue.join(b)
    told = draw.phrase(
        "{o}: {x}. {p}: {y}", "{o}: {x}; {p}: {y}", "{o} - {x}; {p} - {y}", "{o} ({x}) and {p} ({y})", "{o}: {x}\n{p}: {y}", "{o} = {x}, {p} = {y}" if glue == " " else "{o} has {x}, {p} has {y}",
        o=one, p=two, x=x, y=y,
    )  # fmt: skip
    which = f"which {folk}"
    t, formula, answer = draw.pick(
        ((f"{which} are on both lists", f"{which} are in both", "who is on both lists" if people else "what is on both lists", "who appears twice" if people else "what appears twice", f"common {folk}", "who is in both" if people else "what is in both", f"which {folk} do the two lists share"), "[x for x in first if x in second]", "On both: **{out}**."),
        ((f"{which} are on both lists", f"{which} are in both", f"{which} are on the one as well as on the other"), "[x for x in first if x in second]", "On both: **{out}**."),
        ((f"{which} are only in {one}", f"{which} are in {one} but not in {two}", f"who is only in {one}" if people else f"what is only in {one}", f"only {one}"), "[x for x in first if x not in second]", f"Only in {one}: **{{out}}**."),
        ((f"{which} are only in {two}", f"{which} are in {two} but not in {one}", f"who is only in {two}" if people else f"what is only in {two}", f"only {two}"), "[x for x in second if x not in first]", f"Only in {two}: **{{out}}**."),
        ((f"{which} are on exactly one list", f"{which} are on one list only", f"{which} do not appear on both lists"), "[x for x in first + second if (x in first) != (x in second)]", "On one list only: **{out}**."),
        ((f"all different {folk} together", f"one list of all {folk} without repeats", f"which {folk} are there in all, each once"), "list(dict.fromkeys(first + second))", "All together: **{out}**."),
        ((f"how many different {folk} are there", f"number of different {folk}", f"how many {folk} in all, counting nobody twice" if people else f"how many {folk} in all, counting nothing twice"), "len({*first, *second})", "There are **{out}**."),
        ((f"how many {folk} are on both lists", f"number of {folk} on both", f"how many {folk} appear twice"), "len([x for x in first if x in second])", "On both there are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{q}? {t}", "{t}. {q}?", "{t} - {q}?", "[here are|I have] two lists. {t}. {q}?", "{q}: {t}", "{t}\n{q}?", "{q}, with {t}?", "given {t}. {q}?", "lists: {t}. {q}", "compare the lists. {t}. {q}?", "I need to know {q}: {t}", "{t}. can you tell {q}?", "look: {t}. {q}?", "two lists, {t}. {q}",
        t=told, q=draw.pick(*t),
    )  # fmt: skip
    return ask(prompt, f"first = {a}\nsecond = {b}\nprint({formula})", answer, think="Two lists, and what is in which.")  # fmt: skip


@family("logic", weight=1.2)
def still_there(draw: Draw) -> tuple[Item, ...]:
    """A stock or a group, and those that are gone: what is still there."""
    people = draw.chance(0.4)
    every = some_names(draw, draw.integer(4, 7)) if people else draw.random.sample(_GOODS, draw.integer(4, 7))  # fmt: skip
    gone = [x for x in every if draw.chance(0.45)][: len(every) - 1] or [every[1]]
    whole, away, asked = draw.pick(*(
        (("the team is", "sick today are", "who can play"), ("in our office:", "on holiday:", "who is at work"), ("guests invited:", "cancelled:", "who will come"), ("players:", "out of the game:", "who is still in"), ("class:", "already left:", "who is still here"), ("candidates", "withdrawn", "who remains"), ("members are", "moved away:", "who is left"), ("on the rota are", "not available:", "who can work"))
        if people else
        (("we stock", "sold out:", "what can customers still buy"), ("our shop sells", "out of stock:", "what is available"), ("on the shelf were", "sold:", "what is left"), ("things to pack:", "in the bag already:", "what do I still have to pack"), ("menu:", "not available today:", "what can I order"), ("I own", "I gave away", "what do I still have"), ("the store has", "gone:", "what remains"), ("our products are", "discontinued:", "which ones do we still sell"), ("supplies:", "used up:", "what do we still have"))
    ))  # fmt: skip
    a, b = ", ".join(every), draw.pick(", ", " and ").join(gone) if len(gone) == 2 else ", ".join(gone)  # fmt: skip
    prompt = draw.phrase(
        "{w} {a}. {g} {b}. {q}?", "{w} {a}; {g} {b}. {q}?", "{w} {a}, {g} {b}. {q}?", "{q} if {w} {a} and {g} {b}?", "{w} {a}\n{g} {b}\n{q}?", "{q}? {w} {a}. {g} {b}.", "[hi|hello], {w} {a}. {g} {b}. {q}?", "{w} {a}. but {g} {b}. so {q}?", "{g} {b}. {w} {a}. {q}?", "full list, {w} {a}. {g} {b}. tell me, {q}?", "[today|now] {w} {a}. {g} {b} - {q}?", "{w} {a} ({g} {b}). {q}?",
        w=whole, a=a, g=away, b=b, q=asked,
    )  # fmt: skip
    code = f"every = {every}\ngone = {gone}\nprint([x for x in every if x not in gone])"
    return ask(prompt, code, "Still there: **{out}**.", think="Keep those that are not gone.")


@family("logic", number=True, weight=1.5)
def overlap_without_total(draw: Draw) -> tuple[Item, ...]:
    """Two groups and those in both: at least one, only one, exactly one; nobody else is counted."""
    place = draw.pick("in my office", "in our class", "at the club", "in the village", "in our street", "at the party", "in a survey", "at our school", "in the team")  # fmt: skip
    folk = draw.pick("people", "people", "students", "members", "guests", "neighbours")
    verb, x, y = draw.pick(("drink", "coffee", "tea"), ("speak", "French", "Spanish"), ("play", "football", "tennis"), ("own", "a dog", "a cat"), ("like", "jazz", "rock"), ("take", "art", "music"), ("read", "novels", "comics"), ("eat", "fish", "meat"), ("use", "the bus", "the train"), ("know", "Python", "Java"))  # fmt: skip
    both = draw.integer(2, 25)
    a, b = both + draw.integer(1, 40), both + draw.integer(1, 40)
    t, formula = draw.pick(
        ((f"how many {folk} {verb} at least one of them", f"how many {verb} at least one of the two", f"how many {verb} {x} or {y}", f"how many {verb} {x} or {y} or both", "how many different people is that", f"number of {folk} who {verb} at least one"), f"{a} + {b} - {both}"),
        ((f"how many {verb} only {x}", f"how many {verb} {x} but not {y}", f"how many {folk} {verb} {x} and no {y}" if " " not in y else f"how many {folk} {verb} {x} only"), f"{a} - {both}"),
        ((f"how many {verb} only {y}", f"how many {verb} {y} but not {x}", f"how many {folk} {verb} just {y}"), f"{b} - {both}"),
        ((f"how many {verb} exactly one of them", f"how many {folk} {verb} just one of the two", f"how many {verb} one but not both"), f"{a} + {b} - 2 * {both}"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{w} {a} {f} {v} {x}, {b} {v} {y} and {c} {v} both. {q}?", "{w} {a} {f} {v} {x}, {b} {v} {y}, {c} {v} both. {q}?", "{a} {v} {x}, {b} {v} {y}, {c} both. {q}?", "{q} if {a} {f} {v} {x}, {b} {v} {y} and {c} {v} both?", "{x}: {a}, {y}: {b}, both: {c}. {q}?", "{w}: {a} {v} {x}. {b} {v} {y}. {c} {v} both. {q}?", "{c} {f} {v} both {x} and {y}; {a} {v} {x} and {b} {v} {y} in all. {q}?", "there are {a} {f} who {v} {x} and {b} who {v} {y}, {c} of them {v} both. {q}?",
        "we counted {a} for {x}, {b} for {y} and {c} for both. {q}?", "{q}? {a} {v} {x}, {b} {v} {y}, with {c} in both groups", "Venn diagram: {x} {a}, {y} {b}, overlap {c}. {q}?", "{w}, {a} {v} {x} and {b} {v} {y}, but {c} of these {v} both. {q}?", "of the {f} {w} {a} {v} {x}, {b} {v} {y}, {c} {v} the two. {q}?", "{a} {f} {v} {x}. {b} {f} {v} {y}. {c} {f} {v} both. {q}?",
        w=place, a=a, b=b, c=both, f=folk, v=verb, x=x, y=y, q=draw.pick(*t),
    )  # fmt: skip
    return ask(prompt, f"result = {formula}\nprint(result)", "It is **{out}**.", think=f"Those in both are counted twice: {formula}.")  # fmt: skip
