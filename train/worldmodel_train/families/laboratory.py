"""Chemistry and biology in laboratory words: solutions, reactions, gases, doses, sequences, counts."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.chemistry import (
    COMPOUNDS,
    MASSES,
    atoms,
    concentration,
    listed,
    sequence,
    substance,
)
from worldmodel_train.families.formulas import Formula, tailed, to_places, work_out, worth
from worldmodel_train.families.numerals import rounded_to, tidy
from worldmodel_train.families.science import Quantity, number, small

_C = Quantity("concentration", "c", ("M", "mol/L", "molar"), 0.05, 3.0)
_L = Quantity("volume", "V", ("L", "liters", "litres"), 0.1, 5.0)
_ML = Quantity("volume", "V", ("mL", "ml"), 5, 900)
_MM = Quantity("molar mass", "M", ("g/mol",), 18.0, 350.0)
_MOL = Quantity("amount", "n", ("mol", "moles"), 0.1, 9.0)
_SALTS = ("NaOH", "NaCl", "KOH", "glucose", "HCl", "KNO3", "CaCl2", "CuSO4", "sucrose", "KI")

_SOLUTIONS = (
    Formula("mass", "g", (_L, _C, _MM), "{a} * {b} * {c}", "volume {a} times concentration {b} times molar mass {c}", (
        "grams of {thing} ({c}) [to make|for] {a} of [a |]{b} solution",
        "how many grams of {thing} do I [need|weigh out] for {a} of {b}, molar mass {c}",
        "I want {a} of {b} {thing} (M = {c}). [how many grams|mass of {thing}|what do I weigh out]",
        "[mass|grams] of {thing} for {a} of {b} solution, {c}",
        "prepare {a} of {b} {thing}, molar mass {c}: grams needed",
    ), _SALTS),
    Formula("mass", "g", (_ML, _C, _MM), "{a} / 1000 * {b} * {c}", "volume {a} / 1000 L times {b} times molar mass {c}", (
        "grams of {thing} ({c}) [to make|for] {a} of [a |]{b} solution",
        "how many g of {thing} do I need for {a} of {b}, molar mass {c}",
        "I want {a} of {b} {thing} (M = {c}). how many grams",
        "[make|prepare] {a} of {b} {thing} with {c}. mass to weigh",
    ), _SALTS),
    Formula("mass", "g", (_ML, Quantity("percentage", "w/v", ("% w/v", "%"), 0.5, 20.0)), "{a} * {b} / 100", "volume {a} times {b} percent", (
        "what mass of {thing} goes into {a} of a {b} solution",
        "how many grams of {thing} do I need for {a} of [a |]{b} solution",
        "[prepare|make] {a} of {b} {thing}: how many grams",
        "{a} of {b} {thing}, grams to weigh out",
    ), ("salt", "NaCl", "agarose", "sugar", "glucose", "BSA", "SDS")),
    Formula("amount", "mol", (_C, _ML), "{a} * {b} / 1000", "concentration {a} times volume {b} / 1000", (
        "how many moles [of {thing} |]are in {b} of {a} [solution|{thing}]",
        "moles in {b} of {a} {thing}",
        "I take {b} of {a} {thing}. how many mol is that",
    ), _SALTS),
    Formula("volume", "mL", (_MOL._replace(low=0.01, high=2.0), _C), "{a} / {b} * 1000", "amount {a} over concentration {b}, times 1000", (
        "how many mL of {b} {thing} contain {a}",
        "I need {a} of {thing} from a {b} solution. how many mL",
        "volume of {b} {thing} in mL for {a}",
    ), _SALTS),
    Formula("mass percent", "%", (Quantity("solute mass", "m1", ("g", "grams"), 1, 90), Quantity("water mass", "m2", ("g", "grams"), 91, 900)), "{a} / ({a} + {b}) * 100", "{a} over the sum of {a} and {b}, times 100", (
        "{a} of {thing} in {b} of water. [percent by mass|mass percent|what percentage solution]",
        "I dissolve {a} of {thing} in {b} of water, [mass percent|what percent by mass is it]",
        "mass percent of {a} {thing} with {b} water",
    ), ("salt", "sugar", "NaCl", "glucose", "KCl")),
    Formula("concentration", "ppm", (Quantity("mass", "m", ("mg",), 1, 90), Quantity("volume", "V", ("L", "liters"), 1, 40)), "{a} / {b}", "{a} mg over {b} L", (
        "{a} of {thing} in {b} of water. [how many ppm|concentration in ppm]",
        "ppm of {a} {thing} in {b} water",
    ), ("lead", "fluoride", "nitrate", "chlorine", "iron")),
)  # fmt: skip


@family("chemistry", number=True, weight=2)
def prepare_solution(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_SOLUTIONS[:3], *_SOLUTIONS)
    if "molar mass" in [q.name for q in law.quantities]:
        return work_out(draw, law, c=draw.pick(40, 58.44, 36.46, 56.11, 180.16, 74.55, 342.3, 110.98, 166, 249.7))  # fmt: skip
    return work_out(draw, law)


_TITRATION = Formula(
    "acid concentration", "M",
    (Quantity("base volume", "Vb", ("mL", "ml"), 5.0, 40.0), Quantity("base concentration", "cb", ("M", "mol/L"), 0.05, 1.0), Quantity("acid volume", "Va", ("mL", "ml"), 10, 50)),
    "{a} * {b} / {c}", "{a} times {b} over {c}", (
        "{a} of {b} NaOH were needed for {c} of {thing}. [how strong is the acid in mol/L|molarity of the acid]",
        "{a} of {b} NaOH neutralize {c} of {thing} (1:1). what is its molarity",
        "it took {a} of {b} base to titrate {c} of {thing}. [concentration of the acid|acid molarity]",
        "<find> the concentration of {c} {thing} titrated with {a} of {b} NaOH",
        "I titrate {c} of {thing} and use {a} of {b} KOH. how concentrated is the acid",
    ), ("acid", "HCl", "vinegar", "an unknown acid", "nitric acid"),
)  # fmt: skip


@family("chemistry", number=True)
def titration(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, _TITRATION)


@family("chemistry", number=True, weight=1.5)
def mass_and_moles(draw: Draw) -> tuple[Item, ...]:
    """Moles, grams or molecules of a named substance whose molar mass is told."""
    formula, name = substance(draw)
    molar = tidy(round(sum(MASSES[e] * n for e, n in atoms(formula).items()), draw.pick(2, 2, 3, 1)))  # fmt: skip
    said = draw.pick(formula, name)
    told = draw.pick(f", molar mass {molar}", f" ({molar} g/mol)", f", M = {molar} g/mol", f" with molar mass {molar} g/mol", f". molar mass is {molar} g/mol")  # fmt: skip
    if draw.chance(0.55):
        grams = number(draw, 2, 900)
        prompt = draw.phrase(
            "how many moles are [in |]{g} [g|grams] of {s}{m}",
            "{g} g of {s}{m}[: moles|, how many moles|. amount in mol]",
            "moles in {g} g {s}{m}",
            "number of moles of {s} in {g} g{m}",
            "I have {g} g of {s}{m}, how many mol",
            "convert {g} grams of {s} to moles{m}",
            g=grams, s=said, m=told,
        )  # fmt: skip
        code, unit = f"{grams} / {molar}", "mol"
        think = f"Moles are the mass {grams} divided by the molar mass {molar}."
    else:
        moles = small(draw, 0.05, 9.0)
        prompt = draw.phrase(
            "[mass|grams] of {g} [mol|moles] of {s}{m}",
            "how many grams are {g} [mol|moles] of {s}{m}",
            "{g} mol of {s}{m}[: grams|, how many grams|. mass in g]",
            "what is the mass of {g} mol {s}{m}",
            "I need {g} mol of {s}{m}. how many grams",
            "weight of {g} moles of {s}{m}",
            g=moles, s=said, m=told,
        )  # fmt: skip
        code, unit = f"{moles} * {molar}", "g"
        think = f"Grams are the moles {moles} times the molar mass {molar}."
    tail, places = to_places(draw, worth(code))
    code = f"result = {rounded_to(code, places)}\nprint(result)"
    return ask(tailed(prompt, tail), code, f"That is **{{out}} {unit}**.", think=think)


@family("chemistry", number=True, weight=1.5)
def mass_from_atoms(draw: Draw) -> tuple[Item, ...]:
    """Molar mass or mass percent where the atomic masses are told."""
    formula, name = draw.pick(*((f, n) for f, n in COMPOUNDS.items() if len(atoms(f)) > 1))
    counted = atoms(formula)
    places = draw.pick(3, 3, 2, 1, 0)
    mass = {e: tidy(round(MASSES[e], places)) for e in counted}
    sign = draw.pick(" ", " = ", "=", ": ")
    joined = draw.pick(", ", " ").join(f"{e}{sign}{m}" for e, m in mass.items())
    told = draw.pick(f" ({joined})", f", {joined}", f" with {joined}", f". use {joined}", f", atomic masses {joined}", f" using {joined}")  # fmt: skip
    said = draw.pick(formula, formula, f"{name} {formula}", f"{name} ({formula})")
    total = " + ".join(f"{n} * {mass[e]}" if n > 1 else f"{mass[e]}" for e, n in counted.items())
    if draw.chance(0.55):
        prompt = draw.phrase(
            "<find> the [molar mass|molecular mass|molecular weight] of {s}{t}",
            "[molar mass|molecular weight|formula mass] of {s}{t}",
            "{s}: molar mass{t}",
            "how many grams per mole has {s}{t}",
            "what does one mole of {s} weigh{t}",
            "M of {s}{t}",
            s=said, t=told,
        )  # fmt: skip
        expression, unit = total, "g/mol"
        think, answer = f"{formula} has {listed(formula)}: {total}.", "The molar mass is **{out} g/mol**."  # fmt: skip
    else:
        element = draw.pick(*counted)
        n = counted[element]
        full = {"H": "hydrogen", "C": "carbon", "N": "nitrogen", "O": "oxygen", "Na": "sodium", "Fe": "iron", "S": "sulfur", "Cl": "chlorine"}.get(element, element)  # fmt: skip
        prompt = draw.phrase(
            "what share of {s} by mass, in percent, is {e}{t}",
            "what percent of the mass of {s} is {e}{t}",
            "how much percent {e} does {s} contain{t}",
            "<find> the mass percentage of {e} in {s}{t}",
            "percentage of {e} by mass in {s}{t}",
            s=said, t=told, e=draw.pick(element, full),
        )  # fmt: skip
        part = f"{n} * {mass[element]}" if n > 1 else f"{mass[element]}"
        expression, unit = f"{part} / ({total}) * 100", "%"
        think, answer = f"{formula} has {listed(formula)}; {part} over {total}.", f"It is **{{out}}%** {full}."  # fmt: skip
    tail, digits = to_places(draw, worth(expression), 3 if unit == "g/mol" else 2)
    code = f"result = {rounded_to(expression, digits)}\nprint(result)"
    return ask(tailed(prompt, tail), code, answer, think=think)


@family("chemistry")
def avogadro(draw: Draw) -> tuple[Item, ...]:
    """How many particles, or how many moles they are."""
    what, stuff = draw.pick(("atoms", "iron"), ("atoms", "copper"), ("atoms", "gold"), ("molecules", "water"), ("molecules", "CO2"), ("atoms", "helium"), ("molecules", "glucose"), ("ions", "sodium"))  # fmt: skip
    constant = draw.pick("6.022e23", "6.022e23", "6.022e23", "6.02e23")
    told = draw.pick(
        "", f", use {constant}", f" (NA = {constant})", f", Avogadro number {constant}"
    )
    if not told:
        constant = "6.022e23"
    if draw.chance(0.65):
        moles = small(draw, 0.05, 12.0)
        prompt = draw.phrase(
            "how many {w} are [there |]in {n} [mol|moles] of {s}{t}",
            "number of {w} in {n} mol {s}{t}",
            "{n} mol of {s}: how many {w}{t}",
            "<find> the number of {w} in {n} moles of {s}{t}",
            "{n} moles of {s}, {w} in scientific notation{t}",
            "I have {n} mol of {s}. how many {w} is that{t}",
            n=moles, w=what, s=stuff, t=told,
        )  # fmt: skip
        code = f"print(f'{{{moles} * {constant}:.4e}}')"
        return ask(prompt, code, f"There are **{{out}}** {what}.", think=f"{moles} mol times {constant}.")  # fmt: skip
    count = f"{small(draw, 1.0, 9.9)}e{draw.random.randint(21, 25)}"
    prompt = draw.phrase(
        "how many moles are {n} {w} of {s}{t}",
        "{n} {w} of {s} in mol{t}",
        "convert {n} {w} to moles{t}",
        "amount of substance of {n} {w} of {s}{t}",
        n=count, w=what, s=stuff, t=told,
    )  # fmt: skip
    return ask(prompt, f"print(round({count} / {constant}, 4))", "That is **{out} mol**.", think=f"{count} over {constant}.")  # fmt: skip


_REACTIONS = (
    ("4 Fe + 3 O2 -> 2 Fe2O3", (("Fe", 4), ("O2", 3), ("Fe2O3", 2))), ("2 H2 + O2 -> 2 H2O", (("H2", 2), ("O2", 1), ("H2O", 2))),
    ("N2 + 3 H2 -> 2 NH3", (("N2", 1), ("H2", 3), ("NH3", 2))), ("CH4 + 2 O2 -> CO2 + 2 H2O", (("CH4", 1), ("O2", 2), ("CO2", 1), ("H2O", 2))),
    ("2 Na + Cl2 -> 2 NaCl", (("Na", 2), ("Cl2", 1), ("NaCl", 2))), ("C3H8 + 5 O2 -> 3 CO2 + 4 H2O", (("C3H8", 1), ("O2", 5), ("CO2", 3), ("H2O", 4))),
    ("2 Al + 3 Cl2 -> 2 AlCl3", (("Al", 2), ("Cl2", 3), ("AlCl3", 2))), ("2 KClO3 -> 2 KCl + 3 O2", (("KClO3", 2), ("KCl", 2), ("O2", 3))),
    ("2 Mg + O2 -> 2 MgO", (("Mg", 2), ("O2", 1), ("MgO", 2))), ("Fe2O3 + 3 CO -> 2 Fe + 3 CO2", (("Fe2O3", 1), ("CO", 3), ("Fe", 2), ("CO2", 3))),
    ("2 C2H6 + 7 O2 -> 4 CO2 + 6 H2O", (("C2H6", 2), ("O2", 7), ("CO2", 4), ("H2O", 6))), ("Zn + 2 HCl -> ZnCl2 + H2", (("Zn", 1), ("HCl", 2), ("ZnCl2", 1), ("H2", 1))),
    ("C6H12O6 + 6 O2 -> 6 CO2 + 6 H2O", (("C6H12O6", 1), ("O2", 6), ("CO2", 6), ("H2O", 6))), ("4 Al + 3 O2 -> 2 Al2O3", (("Al", 4), ("O2", 3), ("Al2O3", 2))),
    ("2 SO2 + O2 -> 2 SO3", (("SO2", 2), ("O2", 1), ("SO3", 2))), ("P4 + 5 O2 -> P4O10", (("P4", 1), ("O2", 5), ("P4O10", 1))),
)  # fmt: skip


@family("chemistry", number=True, weight=1.5)
def reaction_amounts(draw: Draw) -> tuple[Item, ...]:
    """From the moles of one substance to another by the equation's coefficients."""
    equation, parts = draw.pick(*_REACTIONS)
    (one, n), (two, m) = draw.random.sample(parts, 2)
    x = tidy(draw.pick(draw.random.randint(1, 24), small(draw, 0.1, 9.0)))
    arrow = draw.pick(equation, equation.replace("->", "="), equation.replace(" ", ""), equation.replace("->", "→"))  # fmt: skip
    prompt = draw.phrase(
        "{e}. [how many|what] moles of {b} [go with|belong to|correspond to] {x} mol of {a}",
        "in {e}, how many mol {b} for {x} mol {a}",
        "{e}[: |, ]{x} mol {a} = ? mol {b}",
        "[for|in|according to] the reaction {e}, {x} moles of {a} [need or give|match] how many moles of {b}",
        "{e}. with {x} mol of {a}, how [many|much] mol of {b}",
        "I have {x} mol {a}. reaction {e}. moles of {b}",
        "[stoichiometry|mole ratio]: {e}, given {x} mol {a}, find {b}",
        "<find> the moles of {b} for {x} mol {a} in {e}",
        "if {x} mol of {a} react in {e}, how many mol of {b} are involved",
        e=arrow, a=one, b=two, x=x,
    )  # fmt: skip
    code = f"result = round({x} * {m} / {n}, 4)\nprint(result)"
    think = f"{n} {one} go with {m} {two}: {x} times {m} over {n}."
    return ask(prompt, code, f"It is **{{out}} mol** {two}.", think=think)


@family("chemistry")
def balance_combustion(draw: Draw) -> tuple[Item, ...]:
    """CxHy burns: the coefficients for one of it."""
    names = {"CH4": "methane", "C2H6": "ethane", "C3H8": "propane", "C4H10": "butane", "C5H12": "pentane", "C6H14": "hexane", "C8H18": "octane", "C2H4": "ethene", "C6H6": "benzene", "C2H2": "acetylene", "C7H16": "heptane", "C10H22": "decane", "C3H6": "propene"}  # fmt: skip
    formula = draw.pick(*names)
    c, h = atoms(formula)["C"], atoms(formula)["H"]
    prompt = draw.phrase(
        "balance {f} + O2 -> CO2 + H2O",
        "balance the [combustion|burning] of {n} ({f})",
        "[coefficients|numbers] of O2, CO2 and H2O when one {f} burns",
        "complete combustion of {f}: how many O2, CO2 and H2O per molecule",
        "{f} + O2 -> CO2 + H2O, [what are the coefficients|coefficients] for one {f}",
        "how many O2 does {n} {f} need to burn, and how much CO2 and H2O come out",
        "write the balanced combustion equation [of|for] {n} ({f})",
        f=formula, n=names[formula],
    )  # fmt: skip
    code = f"c, h = {c}, {h}\noxygen = c + h / 4\nprint(f'{{oxygen:g}} O2, {{c}} CO2, {{h / 2:g}} H2O')"  # fmt: skip
    think = f"{formula} has {c} C and {h} H: {c} CO2, half of {h} H2O, and O2 for both."
    return ask(prompt, code, f"For one {formula}: **{{out}}**.", think=think)


@family("chemistry", number=True, weight=1.5)
def ph_and_poh(draw: Draw) -> tuple[Item, ...]:
    """pH, pOH and the bracketed concentrations."""
    if draw.chance(0.5):
        a, b = draw.pick(("pH", "pOH"), ("pOH", "pH"))
        value = small(draw, 0.5, 13.5)
        prompt = draw.phrase(
            "{a} is measured as {v}, [so the {b} is|give the {b}|which {b} is that]",
            "{a} = {v}. [what is the {b}|{b}|find the {b}] [at 25 degrees|]",
            "[if|when] the {a} is {v}, what is the {b}",
            "{a} {v}: {b}",
            "<find> the {b} if {a} is {v}",
            "a [sample|cleaner|drink|solution] has {a} {v}. what is its {b}",
            "what {b} goes with {a} {v}",
            a=a, b=b, v=value,
        )  # fmt: skip
        tail, places = to_places(draw, 14 - value, 2, 0.2)
        code = f"result = round(14 - {value}, {max(2, places)})\nprint(result)"
        return ask(tailed(prompt, tail if places >= 2 else ""), code, f"The {b} is **{{out}}**.", think=f"pH and pOH add to 14: 14 - {value}.")  # fmt: skip
    c, base = concentration(draw), draw.chance(0.3)
    ion = draw.pick("[OH-]", "OH-", "hydroxide") if base else draw.pick("[H+]", "[H+]", "[H3O+]", "H+", "hydronium")  # fmt: skip
    prompt = draw.phrase(
        "[what is the |what's the |]pH [when|if|for|at] {i} is {c} [M|mol/L]",
        "{i} = {c} [M|mol/L|], [pH|what is the pH|find the pH]",
        "pH from {i} = {c}",
        "a solution has {i} of {c} M. [pH|what is its pH]",
        "{i} concentration {c} M gives what pH",
        "<find> the pH with {i} {c} M",
        i=ion, c=c,
    )  # fmt: skip
    formula = f"14 + math.log10({c})" if base else f"-math.log10({c})"
    tail, places = to_places(draw, worth(formula), 2, 0.4)
    code = f"import math\nresult = {rounded_to(formula, places or 2)}\nprint(result)"
    think = f"The pH is {'14 plus' if base else 'minus'} log10 of {c}."
    return ask(tailed(prompt, tail if places else ""), code, "The pH is **{out}**.", think=think)


_T = Quantity("temperature", "T", ("K", "kelvin"), 240, 480)
_P = Quantity("pressure", "p", ("atm", "bar"), 0.5, 9.0)
_VL = Quantity("volume", "V", ("L", "liters"), 0.5, 60.0)
_GASES = (
    Formula("new pressure", "", (_P._replace(name="pressure", units=("atm",)), _VL, _VL._replace(name="new volume", symbol="V2")), "{a} * {b} / {c}", "{a} times {b} over {c}", (
        "a gas at {a} fills {b} and is [compressed|expanded|brought] to {c}. [new pressure|what is the pressure now]",
        "Boyle's law: {a}, {b}, then {c}. [pressure|new pressure]",
        "p1 = {a}, V1 = {b}, V2 = {c}[, p2|. find p2]",
    )),
    Formula("new volume", "L", (_VL, _T, _T._replace(name="new temperature", symbol="T2")), "{a} * {c} / {b}", "{a} times {c} over {b}", (
        "a balloon of {a} at {b} is [warmed|brought|cooled] to {c}. [new volume|what is its volume now]",
        "Charles's law: {a} at {b}, then {c}. new volume",
        "V1 = {a}, T1 = {b}, T2 = {c}[, V2|. find V2]",
    )),
    Formula("volume", "L", (_MOL,), "{a} * 22.4", "{a} mol times 22.4 L", (
        "volume of {a} of [gas|{thing}] at STP",
        "how many liters does {a} of {thing} fill at STP",
        "{a} of {thing} at standard conditions, volume (22.4 L/mol)",
    ), ("oxygen", "nitrogen", "hydrogen", "CO2", "methane")),
    Formula("amount", "mol", (_VL,), "{a} / 22.4", "{a} L over 22.4 L", (
        "how many moles are {a} of {thing} at STP",
        "moles of gas in {a} at STP (22.4 L/mol)",
    ), ("oxygen", "nitrogen", "hydrogen", "CO2", "methane")),
)  # fmt: skip


@family("chemistry", number=True)
def gas_changes(draw: Draw) -> tuple[Item, ...]:
    return work_out(draw, draw.pick(*_GASES))


@family("chemistry", number=True)
def gas_with_constant(draw: Draw) -> tuple[Item, ...]:
    """PV = nRT with R told, in atm or kPa."""
    n, t = tidy(draw.pick(draw.random.randint(1, 12), small(draw, 0.1, 5.0))), draw.random.randint(240, 480)  # fmt: skip
    v, p = draw.random.randint(1, 60), small(draw, 0.5, 9.0, 1)
    r, unit = draw.pick(("0.08206", "atm"), ("0.0821", "atm"), ("0.082057", "atm"), ("8.314", "kPa"))  # fmt: skip
    if unit == "kPa":
        p = draw.random.randint(50, 900)
    told = draw.pick(f", R={r}", f". R = {r}", f" (R = {r})", f", use R = {r}", f", take R as {r}")
    kind = draw.pick("p", "p", "v", "n")
    mol, at, liters, press = f"{n} mol", f"{t} K", f"{v} L", f"{p} {unit}"
    given, wanted, formula, out = {
        "p": (f"{mol} at {at} in {liters}", f"pressure in {unit}", f"{n} * {r} * {t} / {v}", unit),
        "v": (f"{mol} at {at} and {press}", "volume in L", f"{n} * {r} * {t} / {p}", "L"),
        "n": (f"{press}, {liters}, {at}", "moles", f"{p} * {v} / ({r} * {t})", "mol"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(
        "[an ideal gas sample|some gas] is {g}. compute its {w}{r}",
        "for {g} of an ideal gas I need the {w}{r}",
        "ideal gas law with {g}, {w} wanted{r}",
        "<find> the {w} of a gas: {g}{r}",
        "PV = nRT: {g}. {w}{r}",
        "a [tank|balloon|cylinder|bottle] of gas has {g}. {w}{r}",
        "{w} for {g}{r}",
        g=given, w=wanted, r=told,
    )  # fmt: skip
    tail, places = to_places(draw, worth(formula))
    code = f"result = {rounded_to(formula, places)}\nprint(result)"
    think = f"PV = nRT with R = {r}: {formula}."
    return ask(tailed(prompt, tail), code, f"It is **{{out}} {out}**.", think=think)


@family("chemistry", number=True)
def decay_questions(draw: Draw) -> tuple[Item, ...]:
    """What is left after a time, its percentage, or how long it takes."""
    half = tidy(draw.pick(draw.random.randint(2, 60), small(draw, 1.5, 40.0)))
    unit = draw.pick("days", "hours", "years", "minutes")
    name = draw.pick("iodine-131", "the isotope", "the sample", "the drug", "caffeine", "cobalt-60", "radon", "the tracer")  # fmt: skip
    kind = draw.pick("left", "left", "percent", "time", "halvings")
    if kind == "halvings":
        count = draw.random.randint(2, 9)
        start = draw.random.randint(2, 90) * 10
        prompt = draw.phrase(
            "{s} mg after {n} half-lives, [how much is left|what remains]",
            "how much of {s} mg is left after {n} half-lives",
            "{n} half-lives, {s} mg at the start: remaining mg",
            "start {s} mg, {n} half lives later",
            s=start, n=count,
        )  # fmt: skip
        formula, answer = f"{start} * 0.5 ** {count}", "**{out} mg** is left."
        think = f"{start} is halved {count} times."
    elif kind == "time":
        percent = draw.pick(10, 5, 1, 20, 25, 30, 60, 75, 90)
        prompt = draw.phrase(
            "half-life {h} {u}. after how many {u} is {p}% left",
            "how many {u} until only {p}% of {x} remains, half life {h} {u}",
            "{x} has a half-life of {h} {u}. how long until {p} percent is left",
            "time for decay to {p}% with half-life {h} {u}",
            h=half, u=unit, p=percent, x=name,
        )  # fmt: skip
        formula, answer = f"{half} * math.log2(100 / {percent})", f"It takes **{{out}} {unit}**."
        think = f"{half} times log2 of 100 / {percent}."
    else:
        time = draw.random.randint(2, max(4, int(half * 4)))
        start, u = (100, "percent") if kind == "percent" else (draw.random.randint(1, 90) * 10, draw.pick("mg", "g", "MBq", "µg"))  # fmt: skip
        prompt = draw.phrase(
            "what percent of {x} is left after {t} {w}, half-life {h} {w}" if kind == "percent" else "half life of {x} is {h} {w}. from {s} {u}, [how much remains|what is left] after {t} {w}",
            "half-life {h} {w}: percent remaining after {t} {w}" if kind == "percent" else "{s} {u} of {x}, half-life {h} {w}, [how much is there|what remains] {t} {w} later",
            "{x} has half-life {h} {w}; how many percent remain after {t} {w}" if kind == "percent" else "with a half-life of {h} {w}, how many {u} of {s} {u} are left after {t} {w}",
            "how much percent remains after {t} {w} if the half life is {h} {w}" if kind == "percent" else "how much of {s} {u} {x} remains after {t} {w}? half life {h} {w}",
            x=name, t=time, h=half, w=unit, s=start, u=u,
        )  # fmt: skip
        formula, answer = f"{start} * 0.5 ** ({time} / {half})", f"**{{out}} {u}** is left."
        think = f"{start} is halved {time} / {half} times."
    tail, places = to_places(draw, worth(formula))
    head = "import math\n" if "math" in formula else ""
    code = f"{head}result = {rounded_to(formula, places)}\nprint(result)"
    return ask(tailed(prompt, tail), code, answer, think=think)


_LAB = (
    Formula("neutrons", "", (Quantity("mass number", "A", ("",), 120, 240), Quantity("atomic number", "Z", ("",), 30, 92)), "{a} - {b}", "mass number {a} minus atomic number {b}", (
        "how many neutrons has an atom with mass number {a} and atomic number {b}",
        "neutrons for A = {a}, Z = {b}",
        "an isotope has {b} protons and mass number {a}. how many neutrons",
    )),
    Formula("energy", "kJ", (_MOL, Quantity("reaction enthalpy", "dH", ("kJ/mol",), 50, 900)), "{a} * {b}", "{a} mol times {b} kJ/mol", (
        "how much [heat|energy] do {a} give at {b}",
        "burning {a} of {thing} releases {b}. total heat",
        "{b}, {a}: energy released",
    ), ("methane", "ethanol", "propane", "glucose", "carbon")),
    Formula("average atomic mass", "u", (Quantity("first mass", "m1", ("u",), 10, 60), Quantity("abundance", "p", ("%",), 20, 95), Quantity("second mass", "m2", ("u",), 10, 60)), "({a} * {b} + {c} * (100 - {b})) / 100", "{a} with {b} percent and {c} with the rest", (
        "isotopes of {a} ({b}) and {c} (the rest). average atomic mass",
        "an element is {b} {a} and otherwise {c}. what is its atomic mass",
    )),
    Formula("buffer pH", "", (Quantity("pKa", "pKa", ("",), 3.0, 10.0), Quantity("base concentration", "A-", ("M",), 0.05, 1.0), Quantity("acid concentration", "HA", ("M",), 0.05, 1.0)), "{a} + math.log10({b} / {c})", "{a} plus log10 of {b} over {c}", (
        "Henderson-Hasselbalch: pKa {a}, base {b}, acid {c}. pH",
        "pH of a buffer with pKa {a}, {b} base and {c} acid",
    )),
    Formula("absorbance", "", (Quantity("molar absorptivity", "epsilon", ("L/(mol cm)",), 100, 9000), Quantity("concentration", "c", ("M",), 0.0001, 0.0009), Quantity("path length", "l", ("cm",), 1, 4)), "{a} * {b} * {c}", "{a} times {b} times {c}", (
        "Beer-Lambert: epsilon {a}, c {b}, path {c}. absorbance",
        "absorbance of a {b} solution with {a} in a {c} cuvette",
    )),
)  # fmt: skip


@family("chemistry", number=True, weight=0.8)
def laboratory_values(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_LAB)
    if law.target == "neutrons":
        z = draw.random.randint(3, 92)
        return work_out(draw, law, a=round(z * draw.random.uniform(2.0, 2.6)), b=z)
    if law.target == "absorbance":
        return work_out(draw, law, b=draw.random.randint(1, 9) / 10000)
    return work_out(draw, law)


# --- biology -----------------------------------------------------------------------------------------

_KG = Quantity("weight", "w", ("kg", "kilos"), 8, 95)
_DOSE = Quantity("dose", "d", ("mg/kg", "mg per kg"), 2, 25)
_BODY = (
    Formula("volume", "ml", (_KG, _DOSE, Quantity("syrup strength", "c", ("mg/ml", "mg per ml"), 10, 60)), "{a} * {b} / {c}", "{a} kg times {b} mg/kg over {c} mg/ml", (
        "{thing} of {a} gets {b} of a [syrup|medicine|suspension] with {c}. [how many ml is that|ml per dose|what volume is one dose]",
        "dose {b}, weight {a}, {c}: [how many ml|volume in ml]",
        "a medicine is given at {b}. {thing} is {a}. the bottle says {c}. how many ml",
        "how many ml of a {c} [syrup|solution] for {thing} of {a} at {b}",
    ), ("a child", "a boy", "my dog", "a patient", "a girl", "a cat")),
    Formula("dose", "mg", (_KG, _DOSE), "{a} * {b}", "{a} kg times {b} mg/kg", (
        "{thing} weighs {a}. the dose is {b}. [how many mg|mg to give|total dose]",
        "{b} for {thing} of {a}, [how many mg|dose in mg]",
        "dosage: {a}, {b}. mg",
    ), ("a child", "a dog", "a patient", "a horse", "a cat")),
    Formula("cardiac output", "L/min", (Quantity("heart rate", "HR", ("bpm", "beats per minute"), 50, 180), Quantity("stroke volume", "SV", ("ml", "mL"), 50, 120)), "{a} * {b} / 1000", "{a} beats times {b} ml over 1000", (
        "the pulse is {ra} and each beat moves {b} of blood. [cardiac output in L/min|liters per minute]",
        "cardiac output [for|with|at] {ra} beats [a|per] minute and {b} [per beat|stroke volume]",
        "a heart beats {ra} times a minute and pumps {b} each time. how many liters per minute",
        "how many liters per minute does a heart pump at {a} with {b} a beat",
    )),
    Formula("minute ventilation", "L/min", (Quantity("breathing rate", "f", ("breaths per minute", "per minute"), 8, 30), Quantity("tidal volume", "TV", ("ml", "mL"), 300, 800)), "{a} * {b} / 1000", "{a} breaths times {b} ml over 1000", (
        "{a} with {b} each. liters of air per minute",
        "minute ventilation [for|at] {a} and {b}",
        "tidal volume {b}, {a}. how many liters per minute are breathed",
    )),
    Formula("population", "", (Quantity("marked animals", "M", ("",), 20, 200), Quantity("second catch", "C", ("",), 30, 150), Quantity("marked again", "R", ("",), 3, 25)), "round({a} * {b} / {c})", "{a} times {b} over {c}", (
        "on day one we mark {a} {thing}. on day two {c} of the {b} we catch wear a mark. [population size|how many live there]",
        "{a} {thing} were marked. a second catch of {b} had {c} marked ones. [estimate the population|how many {thing} are there]",
        "Lincoln index with M = {a}, C = {b}, R = {c}",
        "we tagged {a} {thing}, then caught {b}, {c} had tags. estimated number of {thing}",
        "capture-recapture estimate: first {a}, second {b}, recaptured {c}",
    ), ("fish", "birds", "snails", "mice", "turtles", "beetles", "frogs")),
    Formula("magnification", "", (Quantity("image size", "I", ("mm",), 5, 120), Quantity("real size", "A", ("micrometers", "µm", "um"), 2, 400)), "{a} * 1000 / {b}", "{a} * 1000 micrometers over {b}", (
        "a {thing} is {b} long but {a} in my photo. [how strongly is it magnified|magnification]",
        "a {thing} of {b} is drawn {a} long. [what is the magnification|magnification?]",
        "image {a}, actual {b}[: magnification|. how many times magnified]",
        "how many times enlarged is a {b} {thing} that appears {a}",
    ), ("cell", "bacterium", "nucleus", "mite", "hair", "pollen grain")),
    Formula("real size", "micrometers", (Quantity("image size", "I", ("mm",), 5, 120), Quantity("magnification", "M", ("x", "times"), 40, 1000)), "{a} * 1000 / {b}", "{a} * 1000 micrometers over {b}", (
        "a {thing} looks {a} at a magnification of {rb}. [real size in micrometers|how big is it in µm]",
        "actual size of a {thing} {a} in a picture magnified {rb} times, in micrometers",
    ), ("cell", "bacterium", "nucleus", "mite", "pollen grain")),
    Formula("herd immunity threshold", "%", (Quantity("R0", "R0", ("",), 1.2, 18.0),), "(1 - 1 / {a}) * 100", "1 minus 1 over {a}, in percent", (
        "what percent must be immune for herd immunity with R0 = {a}",
        "a disease has R0 of {a}. herd immunity threshold in percent",
    )),
    Formula("energy", "kJ", (Quantity("producer energy", "E", ("kJ",), 1000, 90000),), "{a} * 0.1 ** 2", "{a} times 0.1 for each of 2 steps", (
        "plants hold {a}. 10% passes on at each level. what reaches the [secondary consumers|second consumer level]",
        "food chain: {a} in the grass, 10 percent rule, two steps up",
    )),
)  # fmt: skip


@family("biology", number=True, weight=2)
def body_and_field(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_BODY[:6], *_BODY)
    if law.target == "population":
        marked, catch = draw.random.randint(20, 200), draw.random.randint(30, 150)
        return work_out(draw, law, a=marked, b=catch, c=draw.random.randint(3, 25))
    if law.target == "cardiac output":
        return work_out(draw, law, a=draw.random.randint(50, 180), b=draw.random.randint(45, 120))
    return work_out(draw, law)


@family("biology", weight=1.2)
def count_bases(draw: Draw) -> tuple[Item, ...]:
    """How often each base is in a sequence."""
    dna = sequence(draw)
    letters = "ACGU" if draw.chance(0.2) else "ACGT"
    if letters == "ACGU":
        dna = dna.replace("T", "U")
    kind = "RNA" if "U" in letters else "DNA"
    prompt = draw.phrase(
        "count [each base|the bases|the nucleotides] in {d}",
        "how many {o} are in {d}",
        "[number|count] of [each base|each nucleotide|{o}] in {d}",
        "{d}: [count the bases|base counts|how many of each base]",
        "[base composition|nucleotide counts] of {d}, order {o}",
        "how often does each base [occur|appear] in {d}",
        "count {o} in the {k} {d}",
        "give the base counts of {d} in the order {o}",
        "for {k} {d}, tell me the number of {o}",
        d=dna, o=", ".join(letters[:3]) + f" and {letters[3]}" if draw.chance(0.5) else ", ".join(letters), k=kind,
    )  # fmt: skip
    code = f"dna = '{dna}'\nfor base in '{letters}':\n    print(base, dna.count(base), end=' ')"
    think = f"Count each of {letters} in {dna}."
    return ask(prompt, code, "The bases: **{out}**.", think=think)


@family("biology", number=True)
def codons_and_lengths(draw: Draw) -> tuple[Item, ...]:
    """Codons, amino acids, base pairs and their lengths."""
    bases = draw.random.randint(4, 900) * 3
    kind = draw.pick("codons", "codons", "amino", "back", "length", "daltons")
    if kind == "codons":
        prompt = draw.phrase(
            "how many codons does [an mRNA|a gene|a sequence|an RNA] [with|of] {n} [bases|nucleotides|nt] have",
            "codons in {n} [bases|nucleotides]",
            "[an mRNA|a reading frame] has {n} [bases|nucleotides]. number of codons",
            "{n} nucleotides make how many codons",
            "{n} nt: [codons|how many triplets]",
            n=bases,
        )
        code, answer, think = f"{bases} // 3", "There are **{out}** codons.", f"A codon has 3 bases: {bases} // 3."  # fmt: skip
    elif kind == "amino":
        prompt = draw.phrase(
            "how many amino acids does [an mRNA|a gene|an open reading frame] of {n} [bases|nucleotides] code for, stop codon not counted",
            "{n} bases including the stop codon: amino acids",
            "amino acids from a coding sequence of {n} bp with a stop codon",
            n=bases,
        )
        code, answer, think = f"{bases} // 3 - 1", "It codes for **{out}** amino acids.", f"{bases} // 3 codons, less the stop."  # fmt: skip
    elif kind == "back":
        n = draw.random.randint(20, 900)
        prompt = draw.phrase(
            "how many bases code for [a protein of |]{n} amino acids",
            "[a protein|a peptide] has {n} amino acids. how many nucleotides code for it, without stop",
            "nucleotides for {n} amino acids",
            "minimum coding length in bases for {n} amino acids without the stop codon",
            n=n,
        )
        code, answer, think = f"{n} * 3", "It takes **{out}** bases.", f"3 bases for each of {n}."
    elif kind == "length":
        prompt = draw.phrase(
            "how long in nm is DNA of {n} base pairs (0.34 nm each)",
            "{n} bp at 0.34 nm, length in nm",
            "length of a DNA with {n} base pairs, 0.34 nm per pair",
            n=bases,
        )
        code, answer, think = f"round({bases} * 0.34, 2)", "It is **{out} nm** long.", f"{bases} times 0.34 nm."  # fmt: skip
    else:
        n = draw.random.randint(20, 900)
        prompt = draw.phrase(
            "[mass|molecular weight] of a protein of {n} amino acids at 110 Da each, in kDa",
            "{n} amino acids, 110 Da on average: kDa",
            "how many kDa is a {n} residue protein (110 Da per residue)",
            n=n,
        )
        code, answer, think = f"{n} * 110 / 1000", "It is **{out} kDa**.", f"{n} times 110 Da over 1000."  # fmt: skip
    return ask(prompt, f"result = {code}\nprint(result)", answer, think=think)


@family("biology", number=True)
def possible_sequences(draw: Draw) -> tuple[Item, ...]:
    n = draw.random.randint(2, 12)
    letters, words = draw.pick((4, "DNA"), (4, "RNA"), (20, "peptide"), (20, "protein"), (20, "amino acid"))  # fmt: skip
    n = min(n, 8) if letters == 20 else n
    unit = "amino acids" if letters == 20 else "bases"
    prompt = draw.phrase(
        "how many [different |possible |]{w} sequences of [length {n}|{n} {u}] [are there|exist|are possible]",
        "number of [possible |different |]{w} sequences [of|with] [length {n}|{n} {u}]",
        "[with|given] {k} {u} to choose from, how many sequences of length {n}",
        "{w} of length {n}: how many possible sequences",
        "how many different {w}s with {n} {u} can be [built|made] from {k} {u}" if letters == 20 and words != "amino acid" else "how many {n}-mers of {k} {u} exist",
        n=n, w=words, u=unit, k=letters,
    )  # fmt: skip
    code = f"result = {letters} ** {n}\nprint(result)"
    return ask(prompt, code, "There are **{out}** sequences.", think=f"{letters} choices at each of {n} places.")  # fmt: skip


@family("biology")
def two_heart_rates(draw: Draw) -> tuple[Item, ...]:
    """The maximum and a share of it."""
    age, percent = draw.random.randint(12, 85), draw.pick(50, 60, 65, 70, 75, 80, 85, 90)
    prompt = draw.phrase(
        "[max|maximum] pulse at {a} with the 220 rule, plus what {p}% of it would be",
        "220 minus age at {a}, then {p} percent of it",
        "I'm {a}. [max heart rate|maximum pulse] and {p}% of it",
        "age {a}: maximum heart rate and the {p}% training pulse",
        "what is the maximum pulse of someone aged {a} and what is {p}% of that",
        "<find> the max heart rate at {a} years and also {p}%",
        a=age, p=percent,
    )  # fmt: skip
    code = f"most = 220 - {age}\nprint(most, 'and', round(most * {percent} / 100, 1))"
    think = f"The maximum is 220 minus {age}; then {percent}% of it."
    return ask(prompt, code, f"Maximum and {percent}%: **{{out}}** bpm.", think=think)


@family("biology", number=True, weight=1.2)
def allele_questions(draw: Draw) -> tuple[Item, ...]:
    """Hardy-Weinberg from a percentage, and allele frequencies from counts."""
    kind = draw.pick("percent", "percent", "counts")
    if kind == "percent":
        share = tidy(draw.pick(draw.random.randint(1, 64), small(draw, 0.5, 50.0, 1)))
        want, formula, said = draw.pick(("carriers", "2 * (1 - q) * q", "2pq"), ("carriers", "2 * (1 - q) * q", "2pq"), ("q", "q", "q"), ("p", "1 - q", "1 - q"), ("AA", "(1 - q) ** 2", "p squared"))  # fmt: skip
        words = {
            "carriers": draw.pick("frequency of heterozygous carriers", "frequency of carriers", "frequency of heterozygotes", "carrier frequency"),
            "q": draw.pick("frequency of the recessive allele", "recessive allele frequency", "value of q"),
            "p": draw.pick("frequency of the dominant allele", "dominant allele frequency", "value of p"),
            "AA": draw.pick("frequency of homozygous dominant individuals", "share of homozygous dominants as a fraction"),
        }[want]  # fmt: skip
        prompt = draw.phrase(
            "{w} [please|] when {s}% [of the plants|of a group|] are of type aa (Hardy-Weinberg)",
            "{s}% of [a population|the people|the mice|the flowers] show the recessive trait. {w} [under Hardy-Weinberg|]",
            "<find> the {w} if {s}% are homozygous recessive",
            "if {s} percent have the genotype aa, [what is|find] the {w}",
            "q^2 = {s}%: {w}",
            "in Hardy-Weinberg equilibrium {s}% are affected by a recessive disease, {w}",
            s=share, w=words,
        )  # fmt: skip
        tail, places = to_places(draw, 0.3, 4, 0.4)
        code = f"q = ({share} / 100) ** 0.5\nresult = {rounded_to(formula, max(2, places))}\nprint(result)"  # fmt: skip
        if places < 2:
            tail = ""
        think = f"Hardy-Weinberg: q is the root of {share} / 100; then {said}."
        return ask(tailed(prompt, tail), code, "The frequency is **{out}**.", think=think)
    a, b, c = (draw.random.randint(5, 200) for _ in range(3))
    letter = draw.pick("A", "a")
    prompt = draw.phrase(
        "{a} AA, {b} Aa and {c} aa. [frequency of allele {x}|allele frequency of {x}|how frequent is {x}]",
        "allele frequency of {x} with AA {a}, Aa {b}, aa {c}",
        "genotype counts AA={a}, Aa={b}, aa={c}: frequency of {x}",
        "a population has {a} AA, {b} Aa, {c} aa. what is the frequency of the {x} allele",
        a=a, b=b, c=c, x=letter,
    )  # fmt: skip
    top = a if letter == "A" else c
    code = f"result = round((2 * {top} + {b}) / (2 * ({a} + {b} + {c})), 4)\nprint(result)"
    think = f"Two of {letter} in each of {top}, one in each of {b}, over twice all."
    return ask(prompt, code, "The frequency is **{out}**.", think=think)


@family("biology")
def compare_sequences(draw: Draw) -> tuple[Item, ...]:
    """Where two sequences differ, or where a motif begins."""
    first = sequence(draw)
    if draw.chance(0.5):
        second = "".join(draw.random.choice("ACGT") if draw.chance(0.25) else x for x in first)
        prompt = draw.phrase(
            "[how many differences|number of mutations|how many mismatches] between {a} and {b}",
            "Hamming distance of {a} and {b}",
            "at how many positions do {a} and {b} differ",
            "compare {a} with {b}: how many bases differ",
            "{a} mutated to {b}. how many bases changed",
            a=first, b=second,
        )  # fmt: skip
        code = f"a, b = '{first}', '{second}'\nprint(sum(x != y for x, y in zip(a, b)))"
        return ask(prompt, code, "They differ at **{out}** positions.", think=f"Compare {first} and {second} base by base.")  # fmt: skip
    at = draw.random.randint(0, len(first) - 3)
    motif = first[at : at + draw.pick(2, 3, 3)]
    prompt = draw.phrase(
        "how often does {m} occur in {a}",
        "count the motif {m} in {a}",
        "how many times is {m} in the [DNA|sequence] {a}",
        "occurrences of {m} in {a}",
        "number of {m} sites in {a}",
        m=motif, a=first,
    )  # fmt: skip
    code = f"dna = '{first}'\nprint(dna.count('{motif}'))"
    return ask(prompt, code, f"{motif} occurs **{{out}}** times.", think=f"Count {motif} in {first}.")  # fmt: skip


_CODONS = {"ATG": "M", "TGG": "W", "TTT": "F", "AAA": "K", "GGC": "G", "GAA": "E", "CTG": "L", "TAA": "*", "GCT": "A", "CCA": "P", "GAT": "D", "CAT": "H", "TCC": "S", "ACA": "T", "GTG": "V", "TAC": "Y"}  # fmt: skip


@family("biology", weight=0.8)
def split_codons(draw: Draw) -> tuple[Item, ...]:
    """A sequence in triplets."""
    codons = [draw.pick(*_CODONS) for _ in range(draw.random.randint(3, 7))]
    dna = "".join(codons)
    kind = draw.pick("DNA", "mRNA")
    if kind == "mRNA":
        dna = dna.replace("T", "U")
    prompt = draw.phrase(
        "[split|cut|divide] {d} into codons",
        "codons of {d}",
        "<show> the codons in {d}",
        "{d} in triplets",
        "what are the codons of the {k} {d}",
        "write {d} as codons",
        "read {d} three bases at a time",
        d=dna, k=kind,
    )  # fmt: skip
    code = f"dna = '{dna}'\nprint(' '.join(dna[i : i + 3] for i in range(0, len(dna), 3)))"
    return ask(prompt, code, "The codons: **{out}**.", think=f"Take {dna} three letters at a time.")


_WILD = ("deer", "rabbits", "foxes", "fish", "wolves", "seals", "birds", "bees", "elephants", "frogs", "pandas")  # fmt: skip


@family("biology", number=True)
def growing_wildlife(draw: Draw) -> tuple[Item, ...]:
    start = draw.pick(draw.integer(50, 90000), draw.random.randint(2, 90) * 1000)
    rate = tidy(draw.pick(small(draw, 0.5, 9.0, 1), 1, 2, 3, 5, 8, 10, 12, 20))
    years, falls = draw.random.randint(2, 25), draw.chance(0.35)
    word = draw.pick("shrinks", "falls", "declines", "drops") if falls else draw.pick("grows", "rises", "increases")  # fmt: skip
    tail = draw.pick("", "", "", ", nearest whole", " (round to a whole number)", ", to the nearest animal")  # fmt: skip
    prompt = draw.phrase(
        "[a park|an island|the region] has {s} {x} and their number {w} {r}% [a year|per year|yearly]. how many {y} years later",
        "{s} {x}, the population {w} by {r}% [a year|yearly]. [how many|number] after {y} years",
        "there are {s} {x} now. [their number|the herd|the stock] {w} {r}% [a year|each year], how many will there be in {y} years",
        "population of {x} {w} {r} percent [annually|a year]. starting with {s}, after {y} years",
        "{x}: {s} now, it {w} {r}% a year, {y} years",
        "if the number of {x} {w} by {r}% every year, what is left of {s} after {y} years" if falls else "if the number of {x} {w} by {r}% every year, what do {s} become after {y} years",
        "a reserve counts {s} {x}. the number {w} {r}% per year. estimate for {y} years later",
        s=start, r=rate, y=years, w=word, x=draw.pick(*_WILD),
    )  # fmt: skip
    sign = "-" if falls else "+"
    code = f"result = round({start} * (1 {sign} {rate} / 100) ** {years})\nprint(result)"
    think = f"{start} times 1 {sign} {rate} / 100, for each of {years} years."
    return ask(tailed(prompt, tail), code, f"After {years} years it is **{{out}}**.", think=think)


@family("biology", number=True)
def doubling_in_units(draw: Draw) -> tuple[Item, ...]:
    """The doubling time in minutes and the whole time in hours."""
    start = draw.pick(1, 5, 10, 25, 50, 80, 100, 200, 300, 500, 1000, draw.random.randint(2, 900))
    double, hours = draw.pick(10, 12, 15, 20, 30, 40, 45, 60), draw.random.randint(1, 8)
    cells = draw.pick("bacteria", "cells", "yeast cells", "germs", "E. coli cells")
    h = f"{hours} hour{'s' if hours > 1 else ''}"
    prompt = draw.phrase(
        "{c} [split|divide] once in {d} [minutes|min]. we put {s} in a dish; what is the count {h} later",
        "{s} {c} [split|double|divide] every {d} minutes. [how many|count|number] after {h}",
        "how many {c} after {h}, {s} at the start, doubling every {d} [min|minutes]",
        "start {s}, doubling every {d} minutes, {h}: how many {c}",
        "a [dish|culture|sample] has {s} {c} that double every {d} minutes. how many in {h}",
        "in {h}, what do {s} {c} become with a doubling time of {d} minutes",
        "<find> the number of {c} after {h} from {s} with a doubling time of {d} min",
        "{c} need {d} minutes to divide. how many come from {s} in {h}",
        c=cells, d=double, s=start, h=h,
    )  # fmt: skip
    code = f"result = round({start} * 2 ** ({hours} * 60 / {double}))\nprint(result)"
    think = f"{start} doubles {hours} * 60 / {double} times."
    return ask(prompt, code, "There are **{out}**.", think=think)
