"""Chemistry as pupils ask it: what limits a reaction, formulas from percents, solutions, atoms."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.asked_apart import Asked, asked_of
from worldmodel_train.families.chemistry import atoms
from worldmodel_train.families.numerals import tidy

_ROUND = {"H": 1, "C": 12, "N": 14, "O": 16, "Na": 23, "Mg": 24, "Si": 28, "P": 31, "S": 32, "Cl": 35.5, "K": 39, "Ca": 40, "Mn": 55, "Fe": 56, "Cu": 63.5, "Ag": 108, "Ti": 48, "Al": 27}  # fmt: skip

# coefficients, formulas and rounded molar masses of two reagents and a product
_REACTIONS: tuple[tuple[str, int, str, float, int, str, float, int, str, float], ...] = (
    ("2 Al + 3 Cl2 -> 2 AlCl3", 2, "Al", 27, 3, "Cl2", 71, 2, "AlCl3", 133.5), ("N2 + 3 H2 -> 2 NH3", 1, "N2", 28, 3, "H2", 2, 2, "NH3", 17), ("2 H2 + O2 -> 2 H2O", 2, "H2", 2, 1, "O2", 32, 2, "H2O", 18),
    ("4 Fe + 3 O2 -> 2 Fe2O3", 4, "Fe", 56, 3, "O2", 32, 2, "Fe2O3", 160), ("2 Na + Cl2 -> 2 NaCl", 2, "Na", 23, 1, "Cl2", 71, 2, "NaCl", 58.5), ("CH4 + 2 O2 -> CO2 + 2 H2O", 1, "CH4", 16, 2, "O2", 32, 1, "CO2", 44),
    ("2 Mg + O2 -> 2 MgO", 2, "Mg", 24, 1, "O2", 32, 2, "MgO", 40), ("C3H8 + 5 O2 -> 3 CO2 + 4 H2O", 1, "C3H8", 44, 5, "O2", 32, 3, "CO2", 44), ("2 SO2 + O2 -> 2 SO3", 2, "SO2", 64, 1, "O2", 32, 2, "SO3", 80), ("4 Al + 3 O2 -> 2 Al2O3", 4, "Al", 27, 3, "O2", 32, 2, "Al2O3", 102),
    ("Fe2O3 + 3 CO -> 2 Fe + 3 CO2", 1, "Fe2O3", 160, 3, "CO", 28, 2, "Fe", 56), ("Zn + 2 HCl -> ZnCl2 + H2", 1, "Zn", 65, 2, "HCl", 36.5, 1, "H2", 2), ("4 NH3 + 5 O2 -> 4 NO + 6 H2O", 4, "NH3", 17, 5, "O2", 32, 4, "NO", 30), ("2 K + 2 H2O -> 2 KOH + H2", 2, "K", 39, 2, "H2O", 18, 2, "KOH", 56),
    ("CaCO3 + 2 HCl -> CaCl2 + H2O + CO2", 1, "CaCO3", 100, 2, "HCl", 36.5, 1, "CO2", 44), ("P4 + 5 O2 -> P4O10", 1, "P4", 124, 5, "O2", 32, 1, "P4O10", 284), ("2 C2H6 + 7 O2 -> 4 CO2 + 6 H2O", 2, "C2H6", 30, 7, "O2", 32, 4, "CO2", 44), ("3 H2 + Fe2O3 -> 2 Fe + 3 H2O", 3, "H2", 2, 1, "Fe2O3", 160, 2, "Fe", 56),
)  # fmt: skip
_BOTH_THERE = (
    "{e}, {x} mol {p} and {y} mol {q}", "{x} mol of {p} react with {y} mol of {q}: {e}", "I mix {x} mol {p} with {y} mol {q}, reaction {e}", "{e}. there are {x} mol of {p} and {y} mol of {q}", "for {e} a student has {x} moles of {p} and {y} moles of {q}", "{x} mol {p}, {y} mol {q}, {e}", "reaction {e} starts with {x} mol {p} and {y} mol {q}", "{x} moles of {p} are put together with {y} moles of {q} ({e})", "the equation is {e} and we start from {x} mol {p} plus {y} mol {q}", "in the reaction {e} I use {x} mol of {p} and {y} mol of {q}", "we let {x} mol {p} and {y} mol {q} react by {e}",
)  # fmt: skip
_LIMITS: tuple[Asked, ...] = (
    ("the limiting reagent|the limiting reactant|which of the two is limiting|which one runs out first|which substance limits the reaction|which one is used up completely|what limits the reaction", "'{p}' if {x} / {a} < {y} / {b} else '{q}'", "The limiting reagent is **{out}**.", "The smaller of {x} / {a} and {y} / {b} limits."),
    ("which reagent is in excess|the excess reagent|the reactant in excess|which one is left over|of which substance there is too much|which of the two is not used up", "'{p}' if {x} / {a} > {y} / {b} else '{q}'", "In excess is **{out}**.", "The larger of {x} / {a} and {y} / {b} is in excess."),
    ("how many mol of {r} can form at most|the amount of {r} in mol that is made|how many moles of {r} we get|the maximum moles of {r}|how much {r} in mol is produced|the yield of {r} in mol", "runs = min({x} / {a}, {y} / {b})\nround(runs * {c}, 4)", "At most **{out} mol** of {r} form.", "The smaller of {x} / {a} and {y} / {b}, times {c}."),
    ("how many mol of the excess reagent are left|how much of the excess reactant in mol stays behind|the moles that remain of what is in excess|how many moles are left over at the end|the leftover of the excess reagent in mol", "runs = min({x} / {a}, {y} / {b})\nround(max({x} - {a} * runs, {y} - {b} * runs), 4)", "**{out} mol** are left over.", "It runs min({x} / {a}, {y} / {b}) times; the larger rest stays."),
    ("how many grams of {r} ({o} g/mol) can form at most|the mass of {r} in g, M = {o} g/mol|how many g of {r} we get with M = {o} g/mol|the maximum mass of {r} in grams, molar mass {o}", "runs = min({x} / {a}, {y} / {b})\nround(runs * {c} * {o}, 2)", "At most **{out} g** of {r} form.", "The smaller of {x} / {a} and {y} / {b}, times {c}, times {o} g/mol."),
)  # fmt: skip


@family("chemistry", weight=1.5)
def limiting_reagent(draw: Draw) -> tuple[Item, ...]:
    """Two amounts and an equation: what limits, what is left, how much forms."""
    e, a, p, _, b, q, _, c, r, o = draw.pick(*_REACTIONS)
    if draw.chance(0.3):
        e = e.replace("->", draw.pick("=", "-->", "→"))
    runs, more = draw.pick(draw.integer(1, 9), tidy(draw.decimal(0.5, 5, 1))), 1 + draw.random.uniform(0.2, 2)  # fmt: skip
    x, y = round(a * runs, 2), tidy(round(b * runs * more, 1))
    if draw.chance(0.5):
        x, y = tidy(round(a * runs * more, 1)), round(b * runs, 2)
    return asked_of(draw, _BOTH_THERE, _LIMITS, {"e": e, "a": a, "p": p, "b": b, "q": q, "c": c, "r": r, "o": o, "x": tidy(x), "y": tidy(y)})  # fmt: skip


@family("chemistry", number=True, weight=1.5)
def grams_in_a_reaction(draw: Draw) -> tuple[Item, ...]:
    """Grams of one substance from grams of another, with the equation and the molar masses."""
    e, a, p, m, b, q, n, c, r, o = draw.pick(*_REACTIONS)
    first, second = (a, p, m), (c, r, o)
    if draw.chance(0.3):
        first, second = draw.pick((second, first), ((b, q, n), second), (first, (b, q, n)))
    (k, s, u), (j, t, v) = first, second
    x = draw.pick(draw.integer(2, 200), tidy(draw.decimal(1, 90, 1)))
    prompt = draw.phrase(
        "{e}. how many grams of {t} ({v} g/mol) belong to {x} g of {s} ({u} g/mol)", "how many g {t} go with {x} g {s}? {e}, M({s}) = {u} g/mol, M({t}) = {v} g/mol", "{x} g {s} -> ? g {t}, {e}, molar masses {u} and {v} g/mol", "reaction: {e}. molar mass of {s} {u}, of {t} {v}. mass of {t} for {x} g of {s}", "by {e}, what mass of {t} (M = {v}) corresponds to {x} grams of {s} (M = {u})", "stoichiometry: {e}, {s} = {u} g/mol, {t} = {v} g/mol, {x} g of {s}. find the grams of {t}", "a chemist takes {x} g of {s}. {e}. with {u} g/mol for {s} and {v} g/mol for {t}, how many grams of {t} are involved", "<find> the mass of {t} in g that matches {x} g of {s} in {e} ({s}: {u} g/mol, {t}: {v} g/mol)", "mass of {t}, please: {e}; {x} g {s}; {s} has {u} g/mol and {t} {v} g/mol",
        "given {x} g {s} ({u} g/mol), {e}. {t} ({v} g/mol) in grams?", "I have {x} grams of {s}, one mole weighs {u} g. how many grams of {t} (one mole {v} g) does {e} mean for that", "from the equation {e} work out how many g of {t} take part with {x} g of {s}; molar masses: {s} {u}, {t} {v}", "m({s}) = {x} g, M({s}) = {u}, M({t}) = {v}, {e}, m({t}) = ?", "equation {e}. {x} g of {s}, how much {t} by weight in g? use {u} g/mol for {s} and {v} g/mol for {t}", "[exercise|homework]: {x} g of {s} ({u} g/mol) in {e}. the matching grams of {t} ({v} g/mol)", "grams to grams: {x} g {s} ({u} g/mol) to {t} ({v} g/mol), {e}", "please tell me the grams of {t} that go with {x} g of {s} in the reaction {e}. M is {u} for {s} and {v} for {t}", "what weight of {t} fits {x} g {s}, if {e} and the molar masses are {u} ({s}) and {v} ({t}) g/mol",
        e=e, s=s, t=t, u=u, v=v, x=x,
    )  # fmt: skip
    code = f"moles = {x} / {u}\nresult = round(moles * {j} / {k} * {v}, 2)\nprint(result)"
    think = f"{x} / {u} mol of {s}, times {j} / {k}, times {v} g/mol."
    return ask(prompt, code, f"It is **{{out}} g** of {t}.", think=think)


_SIMPLE = "CH4 C2H6O CH2O CO2 SO2 SO3 NH3 N2O NO2 FeCl3 MgO CaCl2 NaCl KNO3 H2SO4 Na2SO4 CaCO3 C3H8O C2H4O CH4N2O CuSO4 KClO3 Na2CO3 PCl3 PCl5 SiO2 TiO2 CCl4 CHCl3 CH3Cl KMnO4 H3PO4 NaHCO3 AgNO3 CH2 CH3 CH HO CH4O C3H6O MgCl2 AlCl3 CuO CuS FeS FeS2 SiH4 Na2O K2O NaClO C4H8O CS2".split()  # fmt: skip


@family("chemistry", weight=1.5)
def empirical_formula(draw: Draw) -> tuple[Item, ...]:
    """The simplest formula from percents by mass or from grams."""
    counts = atoms(draw.pick(*_SIMPLE))
    total = sum(_ROUND[s] * n for s, n in counts.items())
    grams = draw.chance(0.35)
    factor = draw.random.uniform(0.1, 2.5) if grams else 100 / total
    amounts = {s: round(_ROUND[s] * n * factor, 2 if grams else 1) for s, n in counts.items()}
    unit, mark = ("g", " g") if grams else ("percent", draw.pick("%", "%", " percent"))
    between = draw.pick("{n}{u} {s}", "{n}{u} {s}", "{s} {n}{u}", "{s}: {n}{u}", "{s} = {n}{u}")
    listed = ", ".join(between.format(n=n, u=mark, s=s) for s, n in amounts.items())
    masses = ", ".join(f"{s} {_ROUND[s]}" for s in counts)
    told = draw.pick("", "", f" (atomic masses {masses})", f" ({', '.join(f'{s}={_ROUND[s]}' for s in counts)})", f" with {masses}", f", use {masses}", f" (M: {masses} g/mol)")  # fmt: skip
    prompt = draw.phrase(
        "empirical formula of {x}{t}", "<find> the empirical formula when the composition is {x}{t}", "{x}. simplest formula?{t}", "a compound contains {x}{t}. what is its empirical formula", "a sample is made of {x}{t}. empirical formula please", "which empirical formula has a substance of {x}{t}", "analysis gave {x}{t}. [work out|give me] the simplest whole number formula", "{x}, empirical formula{t}", "my compound is {x}{t}. what formula is that in lowest terms", "empirical formula: {x}{t}", "an unknown compound consists of {x}{t}. determine its empirical formula", "combustion analysis: {x}{t}. what is the simplest formula", "composition {x}{t} -> empirical formula", "the lab reports {x}{t}. find the ratio of the atoms as a formula", "what is the simplest chemical formula for {x}{t}", "how do I get the empirical formula from {x}{t}? give it", "from {x} derive the empirical formula{t}", "by mass it has {x}{t}. empirical formula", "[chemistry|homework]: {x}{t}. state the empirical formula", "if a substance has {x}{t}, its empirical formula is",
        x=listed, t=told,
    )  # fmt: skip
    inner = ", ".join(f"'{s}': {n} / {_ROUND[s]}" for s, n in amounts.items())
    code = f"moles = {{{inner}}}\nleast = min(moles.values())\nresult = ''\nfor symbol, amount in moles.items():\n    count = round(amount / least)\n    result += symbol + (str(count) if count > 1 else '')\nprint(result)"  # fmt: skip
    return ask(prompt, code, "The empirical formula is **{out}**.", think=f"Each {unit} over the atomic mass, then over the smallest.")  # fmt: skip


_TO_MOLECULE = (("CH2O", 2, 9), ("CH2", 2, 12), ("CH", 2, 10), ("CH3", 2, 2), ("HO", 2, 2), ("NO2", 2, 2), ("C2H4O", 2, 4), ("CH4N", 2, 3), ("C2H5", 2, 3), ("P2O5", 2, 2), ("C3H4O3", 2, 2), ("C3H5O", 2, 3), ("C5H7N", 2, 3), ("C2H3O", 2, 4), ("NH2", 2, 2), ("CHO", 2, 6), ("SNH", 3, 4), ("CCl", 4, 6), ("CHO2", 2, 2), ("C2H2O", 2, 5))  # fmt: skip


@family("chemistry")
def molecular_formula(draw: Draw) -> tuple[Item, ...]:
    """How often the empirical formula fits into the molar mass, or the formula itself."""
    formula, low, high = draw.pick(*_TO_MOLECULE)
    counts = atoms(formula)
    single = sum(counts.get(s, 0) for s in ("H", "N", "P", "Cl"))  # together they pair up
    times = draw.pick(*(n for n in range(low, high + 1) if single * n % 2 == 0))
    mass = tidy(sum(_ROUND[s] * n for s, n in counts.items()) * times)
    masses = ", ".join(f"{s} = {_ROUND[s]}" for s in counts)
    told = draw.pick("", f" ({masses})", f", {masses}", f" with {masses}")
    prompt = draw.phrase(
        "empirical formula {f}, molar mass {m} g/mol. molecular formula?{t}", "<find> the molecular formula of a compound with the empirical formula {f} and {m} g/mol{t}", "a substance {f} (empirical) weighs {m} g per mole{t}. its molecular formula", "molecular formula from {f} and M = {m}{t}", "the simplest formula is {f}, one mole is {m} g. what is the real formula{t}", "{f}, {m} g/mol, molecular formula{t}", "what molecule has the empirical formula {f} and a molecular mass of {m} u{t}", "its empirical formula is {f} and its molar mass {m}{t}. write the molecular formula", "M = {m} g/mol; empirical {f}; molecular ?{t}", "with a molar mass of {m} g/mol and the ratio formula {f}, which molecular formula is it{t}", "I know the empirical formula ({f}) and the molar mass ({m} g/mol). give me the molecular formula{t}", "true formula of {f} if the molar mass is {m} g/mol{t}", "scale {f} up to {m} g/mol{t}", "the mass spectrum says {m} g/mol, the analysis {f}. molecular formula{t}", "please determine the molecular formula: {f}, {m} g/mol{t}", "the compound's empirical formula {f} has to be multiplied to reach {m} g/mol. the result is{t}",
        f=formula, m=mass, t=told,
    )  # fmt: skip
    weight = " + ".join(f"{n} * {_ROUND[s]}" for s, n in counts.items())
    inner = "".join(f"{s}{{{n} * times}}" for s, n in counts.items())
    code = f"times = round({mass} / ({weight}))\nprint(f'{inner}')"
    return ask(prompt, code, "The molecular formula is **{out}**.", think=f"{mass} over the mass of one {formula}.")  # fmt: skip


_SOLUTES = "salt|sugar|NaCl|glucose|KNO3|baking soda|CuSO4|citric acid|KCl|urea".split("|")
_SOLVED = (
    (
        ("{a} g of {s} in {w} g of water", "I dissolve {a} g {s} in {w} g water", "{a} grams of {s} are stirred into {w} grams of water", "{s} {a} g, water {w} g", "a solution is made from {a} g of {s} and {w} g of water", "we put {a} g {s} into {w} g of water", "{w} g water with {a} g {s} dissolved in it", "someone adds {a} g of {s} to {w} g of water"),
        (
            ("the mass percent|the concentration in percent by mass|how many percent {s} the solution has|the percentage by weight of the solution|the strength in % (w/w)", "round({a} / ({a} + {w}) * 100, 2)", "The solution has **{out}%**.", "{a} g of all {a} + {w} g."),
            ("the mass of the whole solution|how many g of solution there are|the total mass in g", "round({a} + {w}, 2)", "The solution weighs **{out} g**.", "{a} g and {w} g together."),
            ("how many g of {s} there are per 100 g of water|the grams of {s} for each 100 g of water|the solubility as g per 100 g water if it is just saturated", "round({a} / {w} * 100, 2)", "There are **{out} g** per 100 g of water.", "{a} over {w}, times 100."),
        ),
    ),
    (
        ("{m} g of a {p}% {s} solution", "I have {m} g of {s} solution, {p}% by mass", "a bottle holds {m} g of {p} percent {s} solution", "{s} solution: {p}% (mass), {m} g", "there are {m} g of a solution with {p}% {s}", "{m} grams of solution contain {p} percent {s}", "I want to make {m} g of a {p}% solution of {s}", "prepare {m} g of {p}% {s} in water"),
        (
            ("how many g of {s} it takes|the grams of {s} in it|how much {s} in g is needed|the mass of the {s}", "round({m} * {p} / 100, 2)", "It takes **{out} g** of {s}.", "{p} percent of {m} g."),
            ("how many g of water it takes|the grams of water in it|how much water in g is needed|the mass of the water", "round({m} * (100 - {p}) / 100, 2)", "It takes **{out} g** of water.", "The other 100 - {p} percent of {m} g."),
        ),
    ),
    (
        ("I have {a} g of {s} and want a {p}% solution", "{a} g {s}, the solution should have {p}% by mass", "all {a} g of {s} go into a {p} percent solution", "a {p}% {s} solution from {a} g of {s}", "with {a} grams of {s} I make a solution of {p}% (w/w)", "{a} g of {s} are to become a {p}% solution in water"),
        (
            ("how many g of water to add|the water needed in g|how much water in grams I must take|the mass of water for that", "round({a} * 100 / {p} - {a}, 2)", "It takes **{out} g** of water.", "All of it is {a} * 100 / {p} g; less the {a} g."),
            ("how many g of solution that makes|the total mass of solution in g|how much solution in grams I get", "round({a} * 100 / {p}, 2)", "It makes **{out} g** of solution.", "{a} g are {p} percent."),
        ),
    ),
)  # fmt: skip


@family("chemistry", number=True, weight=1.5)
def percent_solution(draw: Draw) -> tuple[Item, ...]:
    """Solute, water and solution: which of them is asked."""
    facts, asks = draw.pick(*_SOLVED)
    values = {"a": draw.pick(draw.integer(2, 120), tidy(draw.decimal(1, 40, 1))), "w": draw.pick(draw.integer(2, 50) * 10, draw.integer(30, 900)), "m": draw.pick(draw.integer(2, 40) * 25, draw.integer(20, 900)), "p": draw.pick(0.9, 2, 3, 5, 8, 10, 12, 15, 20, 25, draw.integer(1, 40)), "s": draw.pick(*_SOLUTES)}  # fmt: skip
    return asked_of(draw, facts, asks, values)


_DILUTED = (
    (
        ("{v} ml of {d} M {s} from a {c} M stock", "I need {v} ml {d} M {s}, my stock is {c} M", "stock {c} M {s}, target {v} ml at {d} M", "to make {v} ml of {d} mol/L {s} out of {c} mol/L stock solution", "we dilute {c} M {s} to get {v} ml of {d} M", "a {c} M {s} stock should give {v} ml of a {d} M working solution", "{c} M {s} is in the bottle and {v} ml at {d} M are wanted", "the lab has {c} M {s}; the recipe asks for {v} ml of {d} M"),
        (
            ("how many ml of stock to take|the volume of stock in ml|how much stock in ml I pipette|the ml of concentrate needed", "round({d} * {v} / {c}, 2)", "Take **{out} ml** of the stock.", "C1 V1 = C2 V2: {d} * {v} / {c}."),
            ("how many ml of water to add|the volume of water in ml|how much water in ml is needed for it|the ml of diluent", "round({v} - {d} * {v} / {c}, 2)", "Add **{out} ml** of water.", "{v} ml less the stock {d} * {v} / {c}."),
            ("the dilution factor|how many times it is diluted|the factor between the concentrations", "round({c} / {d}, 2)", "The dilution factor is **{out}**.", "{c} over {d}."),
        ),
    ),
    (
        ("{w} ml water are poured onto {v} ml of {c} M {s}", "{v} ml of {c} M {s}, then {w} ml water are added", "{w} ml water go into {v} ml of a {c} mol/L {s} solution", "to {v} ml {s} ({c} M) one adds {w} ml of water", "{v} ml {c} M {s} plus {w} ml water", "a flask has {v} ml of {c} M {s} and gets {w} ml more of water", "{v} ml of {s} at {c} mol/L are mixed with {w} ml of pure water"),
        (
            ("the new concentration in M|how strong it is now in mol/L|the molarity afterwards|the final concentration|how concentrated it becomes, in M", "round({c} * {v} / ({v} + {w}), 4)", "The new concentration is **{out} M**.", "{c} * {v} over the whole volume {v} + {w}."),
            ("the new volume in ml|how many ml there are in the end|the total volume in ml", "round({v} + {w}, 2)", "There are **{out} ml**.", "{v} ml and {w} ml together."),
        ),
    ),
    (
        ("{v} ml of {c} M {s} should become {d} M", "I have {v} ml {s} of {c} mol/L and want {d} mol/L", "bring {v} ml of {c} M {s} down to {d} M", "all {v} ml of a {c} M {s} solution are thinned to {d} M with water", "{v} ml {c} M {s}, wanted concentration {d} M"),
        (
            ("how many ml of water I have to add|the water to pour in, in ml|how much more water in ml", "round({c} * {v} / {d} - {v}, 2)", "Add **{out} ml** of water.", "The volume becomes {c} * {v} / {d}, less the {v} ml there."),
            ("the volume afterwards in ml|the ml of solution it becomes|the final volume in ml", "round({c} * {v} / {d}, 2)", "It becomes **{out} ml**.", "C1 V1 = C2 V2: {c} * {v} / {d}."),
        ),
    ),
)  # fmt: skip


@family("chemistry", number=True, weight=1.5)
def stock_or_water(draw: Draw) -> tuple[Item, ...]:
    """A dilution: the stock, the water, the volume or the concentration."""
    facts, asks = draw.pick(*_DILUTED)
    c = draw.pick(1, 2, 3, 5, 6, 10, 12, 18, tidy(draw.decimal(0.5, 9, 1)))
    d = tidy(max(0.05, round(c * draw.random.uniform(0.03, 0.8), 2)))
    values = {"c": c, "d": d, "v": draw.pick(50, 100, 200, 250, 500, 1000, draw.integer(5, 900)), "w": draw.pick(draw.integer(1, 90) * 10, draw.integer(5, 900)), "s": draw.pick("HCl", "NaOH", "NaCl", "KCl", "H2SO4", "glucose", "ethanol", "CaCl2", "acetic acid", "KNO3")}  # fmt: skip
    return asked_of(draw, facts, asks, values)


_SUNK = (
    "a {t} of {m} g makes the water rise from {a} ml to {b} ml", "{t}, mass {m} g, water level {a} ml before and {b} ml after", "the water in the cylinder goes from {a} to {b} ml when I drop in a {t} of {m} g", "a measuring cylinder shows {a} ml, with the {t} in it {b} ml; the {t} weighs {m} g", "{m} g {t}, level {a} ml -> {b} ml", "I put a {t} ({m} g) into {a} ml of water and read {b} ml", "a {t} weighs {m} g. put in water it lifts the level from {a} mL to {b} mL", "water displacement: before {a} ml, after {b} ml, {t} {m} g", "my {t} is {m} g; the water stood at {a} ml and then at {b} ml", "we sink a {t} of {m} grams, the level climbs from {a} ml up to {b} ml",
)  # fmt: skip
_DENSITY: tuple[Asked, ...] = (
    ("the density in g/ml|its density|how dense it is, in g/cm3|the density of the {t}|what the density is in g/cm³", "round({m} / ({b} - {a}), 2)", "The density is **{out} g/ml**.", "{m} g over the volume {b} - {a}."),
    ("the volume of the {t}|its volume in ml|how many cm3 it has|how much water it pushes away, in ml", "round({b} - {a}, 2)", "The volume is **{out} ml**.", "The level rose by {b} - {a}."),
)  # fmt: skip


@family("chemistry", number=True)
def density_by_water(draw: Draw) -> tuple[Item, ...]:
    """A solid in a measuring cylinder."""
    a = draw.pick(20, 25, 30, 40, 50, 60, 100, draw.integer(10, 150))
    b = a + draw.integer(3, 40)
    m = tidy(round((b - a) * draw.random.uniform(2.2, 9), draw.pick(0, 1)))
    t = draw.pick("stone", "rock", "coin stack", "metal block", "ring", "bolt", "mineral", "key", "marble", "crystal")  # fmt: skip
    return asked_of(draw, _SUNK, _DENSITY, {"a": a, "b": b, "m": m, "t": t})


_ATOM = ("an atom has {z} as its atomic number and {a} as its mass number", "Z = {z}, A = {a}", "atomic number {z}, mass number {a}", "an element has {z} protons and a mass number of {a}", "a neutral atom has Z = {z} and A = {a}", "mass number {a} and atomic number {z}", "the nuclide with A = {a} and Z = {z}", "number {z} in the periodic table, isotope {a}", "a neutral isotope of mass number {a} and atomic number {z}")  # fmt: skip
_OF_ATOM: tuple[Asked, ...] = (
    ("how many protons|the number of protons|the proton count", "{z}", "It has **{out}** protons.", "The atomic number {z} counts the protons."),
    ("how many neutrons|the number of neutrons|the neutron count", "{a} - {z}", "It has **{out}** neutrons.", "Mass number {a} less atomic number {z}."),
    ("how many electrons|the number of electrons|the electron count", "{z}", "It has **{out}** electrons.", "A neutral atom has as many electrons as protons, {z}."),
    ("how many protons, neutrons and electrons|the numbers of protons, neutrons and electrons|protons, neutrons, electrons|the three particle counts p, n, e", "f'{z} {{{a} - {z}}} {z}'", "Protons, neutrons and electrons: **{out}**.", "Protons and electrons {z}, neutrons {a} - {z}."),
)  # fmt: skip
_ION = ("an ion with {z} protons, mass number {a} and charge {c}", "Z = {z}, A = {a}, charge {c}", "atomic number {z}, mass number {a}, ion charge {c}", "the {c} ion of element {z}, mass number {a}", "an ion of charge {c} has atomic number {z} and mass number {a}", "element number {z} as a {c} ion (mass number {a})", "an atom with Z = {z} and A = {a} became a {c} ion")  # fmt: skip
_OF_ION: tuple[Asked, ...] = (
    ("its electrons|how many electrons it has|the number of its electrons|the count of electrons", "{z} - {n}", "It has **{out}** electrons.", "{z} protons less the charge {n}."),
    ("its neutrons|how many neutrons it has|the number of its neutrons|the count of neutrons", "{a} - {z}", "It has **{out}** neutrons.", "Mass number {a} less atomic number {z}."),
)  # fmt: skip


@family("chemistry", weight=1.2)
def particles_of_atom(draw: Draw) -> tuple[Item, ...]:
    """Protons, neutrons and electrons of an atom or an ion."""
    z = draw.random.randint(3, 92)
    a = round(z * draw.random.uniform(2.0, 2.6))
    if draw.chance(0.65):
        return asked_of(draw, _ATOM, _OF_ATOM, {"z": z, "a": a})
    n = draw.pick(1, 2, 3, -1, -2, -3)
    sign = "+" if n > 0 else "-"
    c = draw.pick(f"{abs(n)}{sign}", f"{abs(n)}{sign}", f"{sign}{abs(n)}")
    return asked_of(draw, _ION, _OF_ION, {"z": z, "a": a, "c": c, "n": n if n > 0 else f"({n})"})


@family("chemistry", number=True)
def isotope_average(draw: Draw) -> tuple[Item, ...]:
    """The atomic mass of an element from its isotopes and their shares."""
    count, first = draw.pick(2, 2, 3), draw.random.randint(6, 200)
    masses: tuple[float, ...] = (first, first + draw.pick(1, 2), first + draw.pick(3, 4))[:count]
    if draw.chance(0.4):
        masses = tuple(round(m - draw.random.uniform(0.01, 0.1), 3) for m in masses)
    cuts = sorted(draw.random.sample(range(20, 980), count - 1))
    parts = [round((b - a) / 10, 1) for a, b in zip([0, *cuts], [*cuts, 1000], strict=True)]
    symbol = draw.pick("", "", "X-", "isotope ")
    between = draw.pick("{p}% {s}{m}", "{s}{m} ({p}%)", "{s}{m}: {p}%", "{p}% with mass {m}", "{p} percent of mass {m}", "{m} u at {p}%")  # fmt: skip
    listed = ", ".join(between.format(p=p, m=m, s=symbol) for p, m in zip(parts, masses, strict=True))  # fmt: skip
    prompt = draw.phrase(
        "average atomic mass: {x}", "<find> the average atomic mass of an element with {x}", "isotopes {x}. relative atomic mass?", "an element consists of {x}. what is its atomic mass", "{x}. weighted average of the isotopes", "what atomic mass has an element made of {x}", "isotope abundances: {x}. mean atomic mass please", "relative atomic mass from {x}", "{x} - average mass in u", "natural abundance {x}; Ar = ?", "in nature we find {x}. the mean mass of an atom", "how heavy is an average atom: {x}", "the isotopes of an element are {x}. compute Ar", "which value stands in the periodic table for {x}", "Ar of {x}", "a sample holds {x}, so its average atomic mass is", "calculate the mean isotope mass for {x}", "please work out the atomic weight: {x}",
        x=listed,
    )  # fmt: skip
    total = " + ".join(f"{p} * {m}" for p, m in zip(parts, masses, strict=True))
    code = f"result = round(({total}) / 100, 2)\nprint(result)"
    return ask(prompt, code, "The average atomic mass is **{out}**.", think="Each mass times its percent, over 100.")  # fmt: skip


_PH = (
    (
        ("the pH is {h}", "a solution of pH {h}", "pH = {h}", "I measured pH {h}", "pH {h} at 25 °C", "my sample shows a pH of {h}", "the pH meter reads {h}"),
        (
            ("the pOH|its pOH value|the pOH of it", "round(14 - {h}, 2)", "The pOH is **{out}**.", "14 less the pH {h}."),
            ("the H+ concentration|the hydrogen ion concentration in mol/L|[H+]|[H3O+] in M", "f'{{10 ** -{h}:.2e}}'", "It is **{out} mol/L** H+.", "10 to the power of minus {h}."),
            ("the OH- concentration|the hydroxide concentration in mol/L|[OH-]|[OH-] in M", "f'{{10 ** ({h} - 14):.2e}}'", "It is **{out} mol/L** OH-.", "The pOH is 14 - {h}; 10 to minus that."),
            ("whether it is acidic, neutral or basic|if it is an acid or a base|acidic or basic", "'acidic' if {h} < 7 else 'basic' if {h} > 7 else 'neutral'", "It is **{out}**.", "Compare {h} with 7."),
        ),
    ),
    (
        ("[OH-] = {k} M", "the OH- concentration is {k} mol/L", "a hydroxide concentration of {k} M", "{k} mol/L OH-", "a base with {k} mol/L of hydroxide ions", "OH- is {k} M"),
        (
            ("the pOH value|its pOH|what pOH that is", "round(-math.log10({k}), 2)", "The pOH is **{out}**.", "Minus log10 of {k}."),
            ("the pH value|its pH|what pH that is|how high the pH is", "round(14 + math.log10({k}), 2)", "The pH is **{out}**.", "The pOH is minus log10 of {k}; 14 less that."),
        ),
    ),
    (
        ("[H+] = {k} M", "the H+ concentration is {k} mol/L", "a hydrogen ion concentration of {k} M", "{k} mol/L H+", "an acid with {k} mol/L of H3O+", "H+ is {k} M"),
        (
            ("the pH|pH please|which pH it has|the pH of this", "round(-math.log10({k}), 2)", "The pH is **{out}**.", "Minus log10 of {k}."),
            ("pOH please|which pOH it has|the pOH of this", "round(14 + math.log10({k}), 2)", "The pOH is **{out}**.", "The pH is minus log10 of {k}; 14 less that."),
        ),
    ),
)  # fmt: skip


@family("chemistry", weight=1.5)
def ions_and_ph(draw: Draw) -> tuple[Item, ...]:
    """From pH, H+ or OH- to one of the others."""
    facts, asks = draw.pick(*_PH)
    h = draw.pick(tidy(draw.decimal(0.5, 13.5, 1)), tidy(draw.decimal(1, 13, 2)), draw.integer(1, 13))  # fmt: skip
    k = draw.pick(f"{tidy(draw.decimal(1.1, 9.9, 1))}e-{draw.random.randint(2, 10)}", 0.1, 0.01, 0.001, tidy(draw.decimal(0.01, 0.9, 2)))  # fmt: skip
    return asked_of(draw, facts, asks, {"h": h, "k": k})
