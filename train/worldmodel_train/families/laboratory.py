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
        "how much {thing} in grams [goes into|is in|is needed for] {a} of a {b} solution, M = {c}",
        "[weigh out|weighing] {thing} for {a} of {b}: [how many grams|mass in g], molar mass {c}",
        "I have to [make|mix|prepare] {a} of {b} {thing}. the molar mass is {c}. what mass do I [weigh|take]",
        "m = c * V * M [with|for] c = {b}, V = {a}, M = {c}",
        "{thing} ({c}), {b}, {a}: [grams|mass|how many grams]",
        "[using|in|with] python, grams of {thing} for {a} of {b}, molar mass {c}",
        "our lab needs {a} of {b} {thing}, {c}. how many grams [are dissolved|do we dissolve]",
        "[calculate|work out] the mass of {thing} in {a} of {b} solution ({c})",
    ), _SALTS),
    Formula("mass", "g", (_ML, _C, _MM), "{a} / 1000 * {b} * {c}", "volume {a} / 1000 L times {b} times molar mass {c}", (
        "grams of {thing} ({c}) [to make|for] {a} of [a |]{b} solution",
        "how many g of {thing} do I need for {a} of {b}, molar mass {c}",
        "I want {a} of {b} {thing} (M = {c}). how many grams",
        "[make|prepare] {a} of {b} {thing} with {c}. mass to weigh",
        "how much {thing} in grams [goes into|is in|is needed for] {a} of a {b} solution, M = {c}",
        "I have to [make|mix|prepare] {a} of {b} {thing}. molar mass {c}. what mass do I [weigh|take] in g",
        "m = c * V * M [with|for] c = {b}, V = {a}, M = {c}, in grams",
        "{thing} ({c}), {b}, {a}: [grams|mass in g|how many grams]",
        "[using|in|with] python, grams of {thing} for {a} of {b}, molar mass {c}",
        "fill a {a} flask with {b} {thing} ({c}). how many grams do I weigh in",
    ), _SALTS),
    Formula("mass", "g", (_ML, Quantity("percentage", "w/v", ("% w/v", "%"), 0.5, 20.0)), "{a} * {b} / 100", "volume {a} times {b} percent", (
        "what mass of {thing} goes into {a} of a {b} solution",
        "how many grams of {thing} do I need for {a} of [a |]{b} solution",
        "[prepare|make] {a} of {b} {thing}: how many grams",
        "{a} of {b} {thing}, grams to weigh out",
        "[for|to get] {a} of {b} {thing}, how [much|many grams] do I [weigh|dissolve]",
        "a [gel|buffer|saline|broth] needs {b} {thing}. for {a}, how many grams",
        "how much {thing} is in {a} at {b}, in g",
        "grams of {thing} per {a} of a {b} solution",
        "I [mix|make] {a} with {b} of {thing}: [how many grams|mass of {thing}]",
        "[using|in|with] python, grams of {thing} for {a} at {b}",
        "{b} means so many g per 100 mL. how many g of {thing} in {a}",
    ), ("salt", "NaCl", "agarose", "sugar", "glucose", "BSA", "SDS")),
    Formula("amount", "mol", (_C, _ML), "{a} * {b} / 1000", "concentration {a} times volume {b} / 1000", (
        "how many moles [of {thing} |]are in {b} of {a} [solution|{thing}]",
        "moles in {b} of {a} {thing}",
        "I take {b} of {a} {thing}. how many mol is that",
        "{b} of {a} {thing}: [moles|n|how many mol]",
        "n = c * V with c = {a} and V = {b}, in mol",
        "I pipette {b} of a {a} {thing} solution. [moles|how many moles of {thing}]",
        "[number|amount] of moles in {b} at {a}",
        "what amount in mol does {b} of {a} {thing} contain",
        "[using|in|with] python, moles in {b} of {a} {thing}",
    ), _SALTS),
    Formula("volume", "mL", (_MOL._replace(low=0.01, high=2.0), _C), "{a} / {b} * 1000", "amount {a} over concentration {b}, times 1000", (
        "how many mL of {b} {thing} contain {a}",
        "I need {a} of {thing} from a {b} solution. how many mL",
        "volume of {b} {thing} in mL for {a}",
        "how many mL of a {b} {thing} solution [do I take|are needed] to get {a}",
        "{a} of {thing} from {b}: [volume in mL|mL|how many mL]",
        "to add {a} of {thing} I use a {b} solution. how many mL do I add",
        "V = n / c with n = {a} and c = {b}, in mL",
        "in how many mL of {b} {thing} are {a}",
        "[using|in|with] python, mL of {b} {thing} that hold {a}",
    ), _SALTS),
    Formula("mass percent", "%", (Quantity("solute mass", "m1", ("g", "grams"), 1, 90), Quantity("water mass", "m2", ("g", "grams"), 91, 900)), "{a} / ({a} + {b}) * 100", "{a} over the sum of {a} and {b}, times 100", (
        "{a} of {thing} in {b} of water. [percent by mass|mass percent|what percentage solution]",
        "I dissolve {a} of {thing} in {b} of water, [mass percent|what percent by mass is it]",
        "mass percent of {a} {thing} with {b} water",
        "{a} {thing} plus {b} water: [mass percent|percent by mass|% w/w]",
        "how many percent {thing} has a solution of {a} in {b} of water, by mass",
        "what percentage by mass is {thing}, if I mix {a} of it with {b} of water",
        "I stir {a} of {thing} into {b} of water. [how strong is it in percent by mass|percent by mass]",
        "[brine|syrup|solution]: {a} {thing}, {b} water. mass percent of {thing}",
        "[using|in|with] python, mass percent for {a} of {thing} in {b} of water",
    ), ("salt", "sugar", "NaCl", "glucose", "KCl")),
    Formula("concentration", "ppm", (Quantity("mass", "m", ("mg",), 1, 90), Quantity("volume", "V", ("L", "liters"), 1, 40)), "{a} / {b}", "{a} mg over {b} L", (
        "{a} of {thing} in {b} of water. [how many ppm|concentration in ppm]",
        "ppm of {a} {thing} in {b} water",
        "how many ppm of {thing} are in {b} of water with {a} in it",
        "{b} of water contain {a} of {thing}: ppm",
        "a [well|tank|tap|pond] sample, {b}, with {a} of {thing}. how many ppm is it",
        "mg per liter (ppm) for {a} of {thing} in {b}",
        "what is the {thing} concentration in ppm if {b} hold {a}",
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
        "[titration|neutralization]: {c} of {thing}, {a} of {b} NaOH[. acid molarity|: find the acid concentration|, concentration of the acid]",
        "the indicator changes after {a} of {b} NaOH in {c} of {thing}. [what is the acid concentration|molarity of the acid]",
        "{c} of {thing} react with exactly {a} of {b} base. [how concentrated is it|its molarity]",
        "[endpoint|equivalence point] at {a} of {b} NaOH for {c} of {thing}. molarity of {thing}",
        "how many mol/L has {thing}, when {c} of it need {a} of {b} NaOH",
        "[using|in|with] python, acid molarity: {a} of {b} NaOH for {c} of {thing}",
        "we added {a} of {b} KOH to {c} of {thing} until neutral. what was the concentration of the acid",
        "ca * {c} = {b} * {a}; ca for {thing}",
        "the burette shows {a} of {b} NaOH used for {c} of {thing}, one to one. acid strength in mol/L",
        "a pupil neutralizes {c} of {thing} with {a} of {b} base; molarity of the acid",
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
            "[how much|what amount] in mol is {g} g of {s}{m}",
            "grams to moles, {g} g {s}{m}",
            "[using|in|with] python, moles of {s} in {g} g{m}",
            "<find> the [moles|amount in mol|number of moles] in {g} g of {s}{m}",
            "a [beaker|sample|bag] contains {g} g of {s}. how many moles{m}",
            "to how many moles do {g} g of {s} correspond{m}",
            "n for {g} g of {s}{m}",
            "I weighed {g} g of {s} and need the moles{m}",
            "{g} grams {s} = ? mol{m}",
            "if [I burn|I dissolve|we use up] {g} g of {s}, how many moles is that{m}",
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
            "[how much|what mass] in grams is {g} mol of {s}{m}",
            "moles to grams, {g} mol {s}{m}",
            "[using|in|with] python, grams of {s} in {g} mol{m}",
            "<find> the [mass|grams|weight in g] of {g} mol of {s}{m}",
            "how heavy are {g} mol of {s} in g{m}",
            "m for {g} mol of {s}{m}",
            "the synthesis uses {g} mol of {s}. grams to weigh out{m}",
            "{g} moles {s} = ? g{m}",
            "how many g [do I weigh|must I take] for {g} mol of {s}{m}",
            "if {g} mol of {s} form, how many grams is that{m}",
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
            "[add up|sum] the atomic masses in {s}{t}",
            "[using|in|with] python, the molar mass of {s}{t}",
            "how many g/mol [has|is] {s}{t}",
            "grams per mole of {s}{t}",
            "mass of one mole of {s}{t}",
            "I need the molar mass of {s}{t}",
            "[work out|get] M for {s} from the atomic masses{t}",
            "how heavy is a mole of {s}{t}",
            "[formula weight|molecular mass|molar mass] for {s}{t}",
            "a mole of {s} weighs how many grams{t}",
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
            "[mass percent|percent by mass|weight percent] of {e} in {s}{t}",
            "[using|in|with] python, percent of {e} by mass in {s}{t}",
            "how many mass percent {e} are in {s}{t}",
            "{e} content of {s} in percent{t}",
            "which part of the mass of {s} is {e}, as a percentage{t}",
            "how much of {s} is {e}, in percent by weight{t}",
            "{s}: percent {e} by mass{t}",
            "I want the share of {e} in {s} by weight, in percent{t}",
            "what percentage of {s} by weight comes from {e}{t}",
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
            "<howmany> {w} in {n} [mol|moles] of {s}{t}",
            "{w} in {n} mol of {s}{t}",
            "[using|in|with] python, {w} in {n} mol of {s}{t}",
            "how many {w} [make up|do I have in] {n} moles of {s}{t}",
            "{n} moles of {s} [contain|hold|consist of] how many {w}{t}",
            "a [sample|piece|bottle] has {n} mol of {s}. number of {w}{t}",
            "turn {n} mol of {s} into a number of {w}{t}",
            "if I take {n} mol of {s}, how many {w} do I hold{t}",
            "n times Avogadro: {n} mol of {s}, {w}{t}",
            "what number of {w} is {n} mol of {s}{t}",
            "how large is the number of {w} in {n} mol of {s}{t}",
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
        "{n} {w}[: how many moles|, moles| in moles|, amount in mol]{t}",
        "[using|in|with] python, {n} {w} of {s} in mol{t}",
        "<find> the number of moles in {n} {w} of {s}{t}",
        "a sample has {n} {w} of {s}. how many moles is that{t}",
        "how many mol do {n} {w} of {s} make{t}",
        "{n} {w} of {s} correspond to how many moles{t}",
        "I counted {n} {w} of {s}; in moles{t}",
        "divide {n} {w} by Avogadro's number{t}",
        "what amount in mol are {n} {w} of {s}{t}",
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
        "if {x} mol of {a} take part in {e}, how many mol of {b} are involved",
        "{e}. I [start with|use|get|measured] {x} mol of {a}[; how many moles of {b}|, find the moles of {b}| and want the moles of {b}]",
        "[using|in|with] python, moles of {b} for {x} mol {a} in {e}",
        "[the equation is|equation:|given] {e}. {x} mol {a} [corresponds to|goes with|means] how many mol {b}",
        "moles of {b} that [belong to|match|go with] {x} mol of {a}: {e}",
        "how much {b} in mol [is used or made|takes part|is involved] with {x} mol {a}, {e}",
        "{x} mol of {a} -> ? mol of {b}, reaction {e}",
        "by the coefficients of {e}, {x} mol {a} [goes with|matches|corresponds to] how much {b} in mol",
        "[a student|a chemist] has {x} mol of {a} for {e}. the matching amount of {b} in mol",
        "take {e}. for every {x} mol of {a}, what about {b} in mol",
        "[balanced equation|reaction equation] {e}; {a}: {x} mol; {b}: ? mol",
        "{b} in mol if {a} is {x} mol, reaction {e}",
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
        "{n} ({f}) burns completely. how many O2, CO2 and H2O for one molecule",
        "[coefficients|balanced numbers] for {f} + O2 -> CO2 + H2O",
        "[using|in|with] python, balance the combustion of {f}",
        "[full|complete] burning of one {n} ({f}): [O2 needed, CO2 and H2O formed|how much O2, CO2, H2O]",
        "one molecule {f} and oxygen: how many O2 go in, how many CO2 and H2O come out",
        "balance: {f} + ? O2 -> ? CO2 + ? H2O",
        "how do I balance the combustion of {n} ({f})",
        "per {f}: number of O2, CO2, H2O [in the combustion|when it burns]",
        "what are the numbers in front of O2, CO2 and H2O if one {f} burns",
        "combustion equation of {n}, {f}, with one {f}",
        "burn {f}: balanced",
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
            "a [sample|mixture|liquid|solution] has {a} {v}. what is its {b}",
            "what {b} goes with {a} {v}",
            "{a} [is|of] {v}[, {b}|, so {b}|: what is the {b}|, find the {b}]",
            "[using|in|with] python, {b} from {a} {v}",
            "[turn|convert|change] {a} {v} [to|into] {b}",
            "14 minus {a}: {a} is {v}, {b}",
            "I know the {a}, {v}, and [need|want] the {b}",
            "which {b} [belongs|corresponds] to {a} = {v}",
            "{b} = ? {a} = {v}",
            "[a mixture|a liquid|my sample|the bath|a buffer] [shows|has] {a} {v}; [its {b}|the {b}]",
            "how [high|large] is the {b} when the {a} is {v}",
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
        "{i} {c} M[: pH|, pH| -> pH|. which pH]",
        "[using|in|with] python, pH for {i} = {c}",
        "I measured {i} = {c} [M|mol/L]. [pH|what pH is it|the pH]",
        "which pH [belongs|corresponds] to {i} = {c} M",
        "a [sample|buffer|mixture|bath] with {i} = {c} [M|mol/L]: [pH|its pH]",
        "[turn|convert] {i} = {c} M [to|into] a pH",
        "how high is the pH if {i} is {c} M",
        "pH = ? {i} = {c}",
        "[given|knowing] {i} = {c} M, [find|work out|give] the pH",
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
    Formula("new pressure", "atm", (_P._replace(name="pressure", units=("atm",)), _VL, _VL._replace(name="new volume", symbol="V2")), "{a} * {b} / {c}", "{a} times {b} over {c}", (
        "a gas at {a} fills {b} and is [compressed|expanded|brought] to {c}. [new pressure|what is the pressure now]",
        "Boyle's law: {a}, {b}, then {c}. [pressure|new pressure]",
        "p1 = {a}, V1 = {b}, V2 = {c}[, p2|. find p2]",
        "{b} of gas at {a} [are|is] squeezed or stretched to {c} at the same temperature. [what is the pressure|pressure then]",
        "[a syringe|a piston|a pump] holds {b} of air at {a}. the volume becomes {c}. [new pressure|pressure now]",
        "at constant temperature a gas goes from {b} at {a} to {c}. [what pressure|find the new pressure]",
        "[Boyle|p1 V1 = p2 V2]: V1 {b}, p1 {a}, V2 {c}; p2",
        "same temperature, {b} at {a} become {c}: pressure",
        "what pressure has a gas of {b} at {a} once its volume is {c}, temperature unchanged",
    )),
    Formula("new volume", "L", (_VL, _T, _T._replace(name="new temperature", symbol="T2")), "{a} * {c} / {b}", "{a} times {c} over {b}", (
        "a balloon of {a} at {b} is [warmed|brought|cooled] to {c}. [new volume|what is its volume now]",
        "Charles's law: {a} at {b}, then {c}. new volume",
        "V1 = {a}, T1 = {b}, T2 = {c}[, V2|. find V2]",
        "{a} of gas at {b} change to {c} at the same pressure. [new volume|what volume then]",
        "at constant pressure a gas of {a} goes from {b} to {c}. [what is its volume|find the new volume]",
        "[Charles|V1/T1 = V2/T2]: V1 {a}, T1 {b}, T2 {c}; V2",
        "[a balloon|a bag|a piston] has {a} of air at {b}. how many liters at {c}",
        "how big is a gas volume of {a} after going from {b} to {c}, pressure unchanged",
        "same pressure, {a} at {b}, later {c}: volume",
    )),
    Formula("volume", "L", (_MOL,), "{a} * 22.4", "{a} mol times 22.4 L", (
        "volume of {a} of [gas|{thing}] at STP",
        "how many liters does {a} of {thing} fill at STP",
        "{a} of {thing} at standard conditions, volume (22.4 L/mol)",
        "{a} of {thing} at STP: [liters|how many liters|volume]",
        "what volume [do|does] {a} of {thing} take up at STP, 22.4 L per mol",
        "liters of {thing} in {a} at [STP|standard temperature and pressure]",
        "how much space in liters for {a} of {thing} at STP",
        "[molar volume|22.4 L/mol]: {a} of {thing}, volume",
        "[using|in|with] python, volume of {a} of {thing} at STP",
    ), ("oxygen", "nitrogen", "hydrogen", "CO2", "methane")),
    Formula("amount", "mol", (_VL,), "{a} / 22.4", "{a} L over 22.4 L", (
        "how many moles are {a} of {thing} at STP",
        "moles of gas in {a} at STP (22.4 L/mol)",
        "{a} of {thing} at STP: [moles|how many moles|amount in mol]",
        "how many mol of {thing} [fill|are in] {a} at standard conditions (22.4 L/mol)",
        "I collected {a} of {thing} at STP. how many moles",
        "[molar volume|22.4 L/mol]: {a} of {thing}, moles",
        "number of moles of {thing}, {a} at STP",
        "[using|in|with] python, moles in {a} of {thing} at STP",
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
        "[ideal gas|gas law]: {g}, [what is the|find the|the] {w}{r}",
        "[using|in|with] python, {w} of an ideal gas with {g}{r}",
        "{g} [of gas|of an ideal gas], {w}{r}",
        "how do I get the {w} of a gas with {g}, and what is it{r}",
        "we have a gas: {g}. [work out|compute|give] the {w}{r}",
        "the gas data are {g}; [wanted|needed|looking for] the {w}{r}",
        "{w} = ? {g}{r}",
        "a [syringe|flask|chamber|tyre] contains gas, {g}. what is the {w}{r}",
        "[with|from] PV = nRT, get the {w} for {g}{r}",
        "[solve|use] the ideal gas equation for the {w}: {g}{r}",
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
    name = draw.pick("the nuclide", "the isotope", "the sample", "the drug", "the medicine", "the substance", "the tracer")  # fmt: skip
    kind = draw.pick("left", "left", "percent", "time", "halvings", draw.pick("passed", "period"))
    if kind == "halvings":
        count = draw.random.randint(2, 9)
        start = draw.random.randint(2, 90) * 10
        prompt = draw.phrase(
            "{s} mg after {n} half-lives, [how much is left|what remains]",
            "how much of {s} mg is left after {n} half-lives",
            "{n} half-lives, {s} mg at the start: remaining mg",
            "start {s} mg, {n} half lives later",
            "once {n} half-lives [have passed|are over|have gone by], how many of {s} mg are left",
            "[halve|cut in half] {s} mg {n} times: how many mg",
            "[using|in|with] python, {s} mg after {n} half-lives",
            "what remains of a {s} mg sample after {n} half-lives",
            "{s} mg decay for {n} half-lives, rest in mg",
            "[a drug|a tracer|an isotope] of {s} mg goes through {n} half-lives. how many mg are left",
            "{n} half-life periods later, what is left of {s} mg",
            s=start, n=count,
        )  # fmt: skip
        formula, answer = f"{start} * 0.5 ** {count}", "**{out} mg** is left."
        think = f"{start} is halved {count} times."
    elif kind == "passed":
        time = draw.random.randint(2, max(4, int(half * 6)))
        prompt = draw.phrase(
            "how many half-lives [pass|go by|are there] in {t} {w}, if one is {h} {w}",
            "half-life {h} {w}, time {t} {w}: number of half-lives",
            "number of half-lives in {t} {w} with T1/2 = {h} {w}",
            "{t} {w} are how many half-lives of {x} (half-life {h} {w})",
            "{x} has a half-life of {h} {w}. how many half-lives is {t} {w}",
            "[using|in|with] python, half-lives elapsed after {t} {w}, each {h} {w}",
            "how many times does {x} halve in {t} {w} with a half-life of {h} {w}, as a decimal",
            t=time, w=unit, h=half, x=name,
        )  # fmt: skip
        formula, answer = f"{time} / {half}", "That is **{out}** half-lives."
        think = f"The time {time} over the half-life {half}."
    elif kind == "period":
        start, time = draw.random.randint(10, 90) * 10, draw.random.randint(3, 60)
        rest = max(1, round(start * draw.random.uniform(0.1, 0.8)))
        prompt = draw.phrase(
            "{s} mg fall to {p} mg in {t} {w}. [what is the half-life|half-life|find the half-life in {w}]",
            "half-life in {w} of {x}, if {s} mg become {p} mg after {t} {w}",
            "from {s} mg, {p} mg are left after {t} {w}[: half-life in {w}|. half-life?|, what is the half-life]",
            "<find> the half-life in {w} when {s} mg decay to {p} mg in {t} {w}",
            "[using|in|with] python, the half-life: N0 = {s} mg, N = {p} mg, t = {t} {w}",
            "after {t} {w} only {p} of {s} mg are there. how long is the half-life in {w}",
            "a sample went from {s} mg down to {p} mg within {t} {w}; its half-life in {w}",
            s=start, p=rest, t=time, w=unit, x=name,
        )  # fmt: skip
        formula, answer = f"{time} / math.log2({start} / {rest})", f"The half-life is **{{out}} {unit}**."  # fmt: skip
        think = f"{time} over log2 of {start} / {rest}."
    elif kind == "time":
        percent = draw.pick(10, 5, 1, 20, 25, 30, 60, 75, 90)
        prompt = draw.phrase(
            "half-life {h} {u}. after how many {u} is {p}% left",
            "how many {u} until only {p}% of {x} remains, half life {h} {u}",
            "{x} has a half-life of {h} {u}. how long until {p} percent is left",
            "time for decay to {p}% with half-life {h} {u}",
            "[when|after how many {u}] is {x} down to {p}%, half-life {h} {u}",
            "{p}% left, half-life {h} {u}: [how many {u}|time in {u}|elapsed {u}]",
            "[using|in|with] python, {u} until {p}% remain, half-life {h} {u}",
            "in how many {u} does {x} fall to {p} percent, if half decays every {h} {u}",
            "I wait until only {p}% of {x} is there. half-life {h} {u}. how many {u} is that",
            "how long does it take in {u} to get to {p}% with a half-life of {h} {u}",
            "T1/2 = {h} {u}, rest {p}%: t in {u}",
            "how old is a sample in {u} with {p}% left, half-life {h} {u}",
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
            "[using|in|with] python, percent left after {t} {w}, half-life {h} {w}" if kind == "percent" else "[using|in|with] python, what is left of {s} {u} after {t} {w}, half-life {h} {w}",
            "T1/2 = {h} {w}, t = {t} {w}: [percent left|how many percent are left]" if kind == "percent" else "T1/2 = {h} {w}, t = {t} {w}, start {s} {u}: [rest|what is left]",
            "{t} {w} have passed, half-life {h} {w}. what percentage of {x} is still there" if kind == "percent" else "{t} {w} have passed, half-life {h} {w}. how much of {s} {u} is still there",
            "every {h} {w} half of {x} is gone. how many percent are there after {t} {w}" if kind == "percent" else "every {h} {w} half of {x} is gone. {s} {u} at first, how much after {t} {w}",
            "<find> the percentage of {x} that remains after {t} {w} with half-life {h} {w}" if kind == "percent" else "<find> the amount left of {s} {u} after {t} {w} with half-life {h} {w}",
            "what share in percent is undecayed after {t} {w}? half-life {h} {w}" if kind == "percent" else "a sample of {s} {u} is stored {t} {w}; half-life {h} {w}. how many {u} remain",
            "remaining percentage: half-life {h} {w}, time {t} {w}" if kind == "percent" else "remaining amount: {s} {u}, half-life {h} {w}, time {t} {w}",
            "if {x} halves every {h} {w}, what percent is there {t} {w} later" if kind == "percent" else "if {x} halves every {h} {w}, what do {s} {u} become in {t} {w}",
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
    Formula("number of neutrons", "", (Quantity("mass number", "A", ("",), 120, 240), Quantity("atomic number", "Z", ("",), 30, 92)), "{a} - {b}", "mass number {a} minus atomic number {b}", (
        "how many neutrons has an atom with mass number {a} and atomic number {b}",
        "neutrons for A = {a}, Z = {b}",
        "an isotope has {b} protons and mass number {a}. how many neutrons",
        "{b} protons, mass number {a}: [neutrons|number of neutrons]",
        "[mass number|nucleon number] {a}, [proton number|atomic number] {b}[. neutrons|, how many neutrons]",
        "number of neutrons in a nucleus with {a} nucleons and {b} protons",
        "a nucleus of {a} particles has {b} protons. the rest are neutrons, how many",
        "N = A - Z, A {a}, Z {b}",
        "how many neutrons does the isotope with Z = {b} and A = {a} have",
        "if an atom has mass number {a} and element number {b}, how many neutrons [has it|are in it]",
    )),
    Formula("energy", "kJ", (_MOL, Quantity("reaction enthalpy", "dH", ("kJ/mol",), 50, 900)), "{a} * {b}", "{a} mol times {b} kJ/mol", (
        "how much [heat|energy] do {a} give at {b}",
        "burning {a} of {thing} releases {b}. total heat",
        "{b}, {a}: energy released",
        "[heat|energy] from {a} at {b}",
        "how many kJ do {a} of {thing} [give|release], {b}",
        "one mole of {thing} gives {b}. what do {a} give",
        "{a} of {thing} [react|burn], {b}. kJ in total",
        "the reaction sets free {b}. for {a}, how many kJ",
        "total heat in kJ: {a}, {b}",
    ), ("methane", "ethanol", "propane", "glucose", "carbon")),
    Formula("average atomic mass", "u", (Quantity("first mass", "m1", ("u",), 10, 60), Quantity("abundance", "p", ("%",), 20, 95), Quantity("second mass", "m2", ("u",), 10, 60)), "({a} * {b} + {c} * (100 - {b})) / 100", "{a} with {b} percent and {c} with the rest", (
        "isotopes of {a} ({b}) and {c} (the rest). average atomic mass",
        "an element is {b} {a} and otherwise {c}. what is its atomic mass",
        "[weighted mean|average] of two isotopes: {a} with {b}, the rest {c}",
        "two isotopes, {a} ({b}) and {c}. [atomic mass|average mass] of the element",
        "{b} of the atoms weigh {a}, the others {c}. [average atomic mass|mean mass]",
        "<find> the average atomic mass: {a} at {b} and {c} for the remainder",
        "what is the relative atomic mass, if {b} is {a} and the rest {c}",
    )),
    Formula("buffer pH", "", (Quantity("pKa", "pKa", ("",), 3.0, 10.0), Quantity("base concentration", "A-", ("M",), 0.05, 1.0), Quantity("acid concentration", "HA", ("M",), 0.05, 1.0)), "{a} + math.log10({b} / {c})", "{a} plus log10 of {b} over {c}", (
        "Henderson-Hasselbalch: pKa {a}, base {b}, acid {c}. pH",
        "pH of a buffer with pKa {a}, {b} base and {c} acid",
        "a buffer has {c} of acid and {b} of its base, pKa {a}. [pH|what is its pH]",
        "buffer: pKa = {a}, A- = {b}, HA = {c}. pH",
        "how high is the pH of a buffer of {c} weak acid (pKa {a}) and {b} conjugate base",
        "I mix {b} of conjugate base and {c} of acid with pKa {a}; the pH",
        "pKa + log(base/acid): pKa {a}, base {b}, acid {c}",
        "which pH has a buffer: pKa {a}, {b} salt, {c} acid",
        "[using|in|with] python, Henderson-Hasselbalch with pKa {a}, base {b}, acid {c}",
    )),
    Formula("absorbance", "", (Quantity("molar absorptivity", "epsilon", ("L/(mol cm)",), 100, 9000), Quantity("concentration", "c", ("M",), 0.0001, 0.0009), Quantity("path length", "l", ("cm",), 1, 4)), "{a} * {b} * {c}", "{a} times {b} times {c}", (
        "Beer-Lambert: epsilon {a}, c {b}, path {c}. absorbance",
        "absorbance of a {b} solution with {a} in a {c} cuvette",
        "A = epsilon * c * l with {a}, {b}, {c}",
        "how much light is absorbed (absorbance): {b}, {a}, {c} path",
        "a dye has {a}; at {b} in a {c} cell, [what absorbance|absorbance]",
        "[Lambert-Beer|Beer's law]: {a}, {b}, {c}[: A|, absorbance]",
        "the photometer with a {c} cuvette, a {b} solution, epsilon {a}. which absorbance does it show",
        "[using|in|with] python, the absorbance for {a}, {b} and {c}",
    )),
)  # fmt: skip


@family("chemistry", number=True, weight=0.8)
def laboratory_values(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_LAB)
    if law.target == "number of neutrons":
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
        "{thing}, {a}, {b}, [bottle|syrup|stock] {c}: [ml|how many ml|volume to give]",
        "[a vet|a nurse|the doctor] gives {b} to {thing} of {a}; the medicine has {c}. [how many ml|ml to draw up]",
        "how much [syrup|suspension|liquid] in ml does {thing} of {a} get at {b}, strength {c}",
        "[dose|dosage] {b}, {thing} weighs {a}, the suspension contains {c}. ml per dose",
        "volume in ml: weight {a} times {b}, divided by {c}",
        "[using|in|with] python, ml for {thing} of {a} at {b} with {c}",
        "I must give {thing} ({a}) {b}. the label says {c}. [how many ml|what volume in ml]",
    ), ("a child", "a boy", "my dog", "a patient", "a girl", "a cat")),
    Formula("dose", "mg", (_KG, _DOSE), "{a} * {b}", "{a} kg times {b} mg/kg", (
        "{thing} weighs {a}. the dose is {b}. [how many mg|mg to give|total dose]",
        "{b} for {thing} of {a}, [how many mg|dose in mg]",
        "dosage: {a}, {b}. mg",
        "how many mg does {thing} of {a} get at {b}",
        "the [leaflet|label|doctor] says {b}. {thing} weighs {a}. [how many mg|dose in mg|mg per dose]",
        "[using|in|with] python, the dose in mg for {a} at {b}",
        "weight {a}, {b}: [mg|total mg|how many mg]",
        "what is the dose in mg for {thing} with {a}, given {b}",
        "[work out|calculate] the mg for {thing}: {a}, {b}",
        "a nurse gives {b} to {thing} of {a}, total mg",
    ), ("a child", "a dog", "a patient", "a horse", "a cat")),
    Formula("cardiac output", "L/min", (Quantity("heart rate", "HR", ("bpm", "beats per minute"), 50, 180), Quantity("stroke volume", "SV", ("ml", "mL"), 50, 120)), "{a} * {b} / 1000", "{a} beats times {b} ml over 1000", (
        "the pulse is {ra} and each beat moves {b} of blood. [cardiac output in L/min|liters per minute]",
        "cardiac output [for|with|at] {ra} beats [a|per] minute and {b} [per beat|stroke volume]",
        "a heart beats {ra} times a minute and pumps {b} each time. how many liters per minute",
        "how many liters per minute does a heart pump at {a} with {b} a beat",
        "CO = HR x SV [with|for] {a} and {b}, in L/min",
        "heart rate {a}, stroke volume {b}: [L/min|cardiac output|liters per minute]",
        "[an athlete|a patient|a runner]'s heart moves {b} per beat at {a}. [cardiac output|liters per minute]",
        "how much blood in liters is pumped each minute, {a}, {b} a beat",
        "[using|in|with] python, cardiac output for {a} and {b}",
        "with {b} per heartbeat and {ra} beats a minute, how many L per minute",
    )),
    Formula("minute ventilation", "L/min", (Quantity("breathing rate", "f", ("breaths per minute", "per minute"), 8, 30), Quantity("tidal volume", "TV", ("ml", "mL"), 300, 800)), "{a} * {b} / 1000", "{a} breaths times {b} ml over 1000", (
        "{a} with {b} each. liters of air per minute",
        "minute ventilation [for|at] {a} and {b}",
        "tidal volume {b}, {a}. how many liters per minute are breathed",
        "{b} of air per breath and {a}: [L/min|liters of air a minute|minute ventilation]",
        "how many liters of air does one [breathe|take in] per minute at {a} with {b} per breath",
        "breathing {a}, {b} each time. liters per minute",
        "[a patient|a swimmer|a sleeper] breathes {b} at {a}; [minute volume in L|liters per minute]",
        "[using|in|with] python, minute ventilation from {a} and {b}",
    )),
    Formula("population", "", (Quantity("marked group", "M", ("",), 20, 200), Quantity("second catch", "C", ("",), 30, 150), Quantity("recaptured group", "R", ("",), 3, 25)), "round({a} * {b} / {c})", "{a} times {b} over {c}", (
        "on day one we mark {a} {thing}. on day two {c} of the {b} we catch wear a mark. [population size|how many live there]",
        "{a} {thing} were marked. a second catch of {b} had {c} marked ones. [estimate the population|how many {thing} are there]",
        "Lincoln index with M = {a}, C = {b}, R = {c}",
        "we tagged {a} {thing}, then caught {b}, {c} had tags. estimated number of {thing}",
        "capture-recapture estimate: first {a}, second {b}, recaptured {c}",
        "{a} {thing} got a mark. later {b} were caught and {c} of these were marked. [population|how many {thing} in all|estimate the population]",
        "mark and recapture: [marked|M] {a}, [caught|C] {b}, [recaptured|R] {c}. [population|N|estimate]",
        "N = M * C / R with {a}, {b} and {c}",
        "we ringed {a} {thing}. of {b} caught [next week|the next month], {c} had a ring. how many {thing} [are there|live here]",
        "[using|in|with] python, the Lincoln-Petersen estimate for {a}, {b}, {c}",
        "a biologist marks {a} {thing}, then catches {b}, among them {c} marked ones. estimated population",
        "first catch {a} (all marked), second catch {b} with {c} marked: how many {thing} altogether",
    ), ("fish", "birds", "snails", "mice", "turtles", "beetles", "frogs")),
    Formula("magnification", "", (Quantity("image size", "I", ("mm",), 5, 120), Quantity("real size", "A", ("micrometers", "µm", "um"), 2, 400)), "{a} * 1000 / {b}", "{a} * 1000 micrometers over {b}", (
        "a {thing} is {b} long but {a} in my photo. [how strongly is it magnified|magnification]",
        "a {thing} of {b} is drawn {a} long. [what is the magnification|magnification?]",
        "image {a}, actual {b}[: magnification|. how many times magnified]",
        "how many times enlarged is a {b} {thing} that appears {a}",
        "[image|drawing|photo] size {a}, real size {b}: magnification",
        "by what factor is a {thing} of {b} enlarged if it measures {a} [in the picture|on the page]",
        "the picture of a {thing} is {a} wide, the {thing} itself {b}. [magnification|how many times larger is the picture]",
        "[using|in|with] python, the magnification: image {a}, object {b}",
        "my sketch of a {thing} is {a} long; in reality it is {b}. what magnification do I write",
        "magnification = image / actual: {a}, {b}",
    ), ("cell", "bacterium", "nucleus", "mite", "hair", "pollen grain")),
    Formula("real size", "micrometers", (Quantity("image size", "I", ("mm",), 5, 120), Quantity("magnification", "M", ("x", "times"), 40, 1000)), "{a} * 1000 / {b}", "{a} * 1000 micrometers over {b}", (
        "a {thing} looks {a} at a magnification of {rb}. [real size in micrometers|how big is it in µm]",
        "actual size of a {thing} {a} in a picture magnified {rb} times, in micrometers",
        "a photo shows a {thing} {a} long, magnified {rb} times. [real length in micrometers|how long is it in µm]",
        "image size {a}, magnification {rb}: [actual size in µm|real size in micrometers]",
        "under {rb}x a {thing} measures {a} in the image. true size in micrometers",
        "how many µm is a {thing} that looks {a} at {rb} times",
        "[using|in|with] python, the real size in µm: {a} at {rb} times",
    ), ("cell", "bacterium", "nucleus", "mite", "pollen grain")),
    Formula("herd immunity threshold", "%", (Quantity("R0", "R0", ("",), 1.2, 18.0),), "(1 - 1 / {a}) * 100", "1 minus 1 over {a}, in percent", (
        "what percent must be immune for herd immunity with R0 = {a}",
        "a disease has R0 of {a}. herd immunity threshold in percent",
        "R0 = {a}[: herd immunity threshold in percent|, what share must be immune in percent|. how many percent need to be immune]",
        "each case infects {a} others. how many percent must be immune to stop it",
        "[herd immunity|immunity threshold] in percent [for|at|with] R0 {a}",
        "(1 - 1/R0) in percent for R0 = {a}",
        "[using|in|with] python, the herd immunity threshold in percent for R0 {a}",
        "how many percent of a town must be vaccinated if R0 is {a} (vaccine works fully)",
        "the basic reproduction number is {a}. what percentage has to be immune",
    )),
    Formula("energy", "kJ", (Quantity("producer energy", "E", ("kJ",), 1000, 90000),), "{a} * 0.1 ** 2", "{a} times 0.1 for each of 2 steps", (
        "plants hold {a}. 10% passes on at each level. what reaches the [secondary consumers|second consumer level]",
        "food chain: {a} in the grass, 10 percent rule, two steps up",
        "producers have {a}. with the 10% rule, how much energy is there two levels higher",
        "10 percent is passed on at each step. {a} in plants, what do the secondary consumers get",
        "{a} of plant energy, ten percent rule: energy at the secondary consumers",
        "[using|in|with] python, {a} of plant energy, 10 percent passed on, two trophic levels up",
        "a meadow holds {a}. a tenth goes to the hares and a tenth of that to the foxes. what do the foxes get",
        "energy pyramid: {a} at the bottom, 10% per level, two levels above",
    )),
)  # fmt: skip


@family("biology", number=True, weight=2)
def body_and_field(draw: Draw) -> tuple[Item, ...]:
    law = draw.pick(*_BODY[:6], *_BODY)
    if law.target == "population":
        marked, catch = draw.random.randint(20, 200), draw.random.randint(30, 150)
        return work_out(
            draw, law, a=marked, b=catch, c=draw.random.randint(3, min(25, marked // 2))
        )
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
    if draw.chance(0.2):
        base = draw.pick(*letters)
        prompt = draw.phrase(
            "how many {b} [are|are there] in {d}",
            "<howmany> {b} in {d}",
            "how often does the base {b} [occur|appear|come up] in {d}",
            "count only the {b} in {d}",
            "{d}[: how many {b}|, number of {b}|: count {b}]",
            "[using|in|with] python, the number of {b} in {d}",
            "number of times the {k} {d} has {b}",
            "my [read|primer|strand] is {d}. how many bases are {b}",
            "what is the count of {b} in {d}",
            "in {d}, how many of the bases are {b}",
            d=dna, b=base, k=kind,
        )  # fmt: skip
        code = f"dna = '{dna}'\nprint(dna.count('{base}'))"
        return ask(prompt, code, f"Number of {base}: **{{out}}**.", think=f"Count {base} in {dna}.")
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
        "[tally|count up] the [bases|nucleotides|letters] of {d}, order {o}",
        "[using|in|with] python, count {o} in {d}",
        "{d} -> counts of {o}",
        "how many of each [base|nucleotide|letter] {o} has {d}",
        "my [read|primer|fragment] is {d}. how many {o}",
        "[give|show|print] how often {o} appear in {d}",
        "nucleotide [composition|frequencies as counts|tally] for {d}: {o}",
        "I need the [numbers|counts] of {o} in {d}",
        "go through {d} and count {o}",
        "in {d}, what are the counts of {o}",
        "the sequence {d} has how many {o}",
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
            "[divide|split] {n} [bases|nucleotides] into codons, how many [are there|do I get]",
            "[number|count] of codons [in|for] {n} [bases|nt|nucleotides]",
            "a coding sequence is {n} [bases|nt] long. how many [codons|triplets] is that",
            "[using|in|with] python, codons in {n} bases",
            "how many triplets [are|fit] in {n} nucleotides",
            "{n} bases of mRNA are how many codons",
            "if a [gene|transcript] has {n} bases, how many codons does it contain",
            n=bases,
        )
        code, answer, think = f"{bases} // 3", "There are **{out}** codons.", f"A codon has 3 bases: {bases} // 3."  # fmt: skip
    elif kind == "amino":
        prompt = draw.phrase(
            "how many amino acids does [an mRNA|a gene|an open reading frame] of {n} [bases|nucleotides] code for, stop codon not counted",
            "{n} bases including the stop codon: amino acids",
            "amino acids from a coding sequence of {n} bp with a stop codon",
            "a gene has {n} coding bases, the last three are the stop codon. how many amino acids has the protein",
            "{n} nt coding sequence, stop included: [protein length|number of amino acids]",
            "[protein length|amino acid count] for {n} bases of coding sequence, minus the stop codon",
            "how long is the protein of {n} coding bases, if the last codon is a stop",
            "[using|in|with] python, amino acids coded by {n} bases with one stop codon",
            "an ORF of {n} bp ends with a stop. how many residues [does it give|has the protein]",
            "from {n} nucleotides, stop codon included, to the number of amino acids",
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
            "a chain of {n} amino acids needs how many coding bases (stop not counted)",
            "{n} amino acids: [how many bases|bases needed|nucleotides] without stop",
            "[using|in|with] python, coding bases for {n} amino acids, no stop codon",
            "how long is the coding sequence for a protein of {n} residues, stop left out, in bases",
            "bases that encode {n} residues (no stop codon)",
            "my [enzyme|peptide|antibody chain] is {n} amino acids long. how many nucleotides encode it, not counting the stop",
            "three bases each, {n} amino acids: how many bases",
            n=n,
        )
        code, answer, think = f"{n} * 3", "It takes **{out}** bases.", f"3 bases for each of {n}."
    elif kind == "length":
        prompt = draw.phrase(
            "how long in nm is DNA of {n} base pairs (0.34 nm each)",
            "{n} bp at 0.34 nm, length in nm",
            "length of a DNA with {n} base pairs, 0.34 nm per pair",
            "a DNA piece has {n} base pairs. at 0.34 nm per pair, how many nm is it long",
            "[stretch|lay] out {n} bp of DNA (0.34 nm a base pair): nm",
            "{n} base pairs, 0.34 nm [apart|each]. [length|how long] in nm",
            "[using|in|with] python, the length in nm of {n} bp, 0.34 nm per bp",
            "how many nanometers of DNA are {n} bp, with a rise of 0.34 nm",
            "a plasmid of {n} bp, 0.34 nm per base pair: length in nanometers",
            n=bases,
        )
        code, answer, think = f"round({bases} * 0.34, 2)", "It is **{out} nm** long.", f"{bases} times 0.34 nm."  # fmt: skip
    else:
        n = draw.random.randint(20, 900)
        prompt = draw.phrase(
            "[mass|molecular weight] of a protein of {n} amino acids at 110 Da each, in kDa",
            "{n} amino acids, 110 Da on average: kDa",
            "how many kDa is a {n} residue protein (110 Da per residue)",
            "a protein has {n} amino acids of 110 Da on average. [mass in kDa|how many kDa]",
            "how heavy in kDa is a chain of {n} amino acids, 110 Da each",
            "[using|in|with] python, kDa of {n} residues at 110 Da",
            "estimate the [size|weight] in kDa of a protein with {n} residues (110 Da each)",
            "{n} aa x 110 Da in kDa",
            "on the gel, at how many kDa should a protein of {n} amino acids run (110 Da per residue)",
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
        "[each|every] place can be one of {k} {u}. how many sequences of {n} places",
        "{k} to the power {n}: [possible|number of] {w} sequences",
        "[using|in|with] python, how many {w} sequences of {n} {u} are possible",
        "how many [different|distinct] {w} sequences can have {n} {u}",
        "I make random {w} [pieces|sequences] of {n} {u}. how many different ones can there be",
        "count all {w} sequences of length {n}",
        "number of ways to [put|string] together {n} {u} one after the other ({w}), repeats allowed, {k} kinds of {u}",
        "a [library|pool] holds every {w} sequence of {n} {u}. how many sequences is that",
        "in how many ways can one write a sequence of {n} {u} ({w})",
        "how large is the space of {w} sequences with {n} {u}",
        "how many different {w}s with {n} {u} can be [built|made] from {k} {u}" if letters == 20 and words != "amino acid" else "how many {n}-mers of {k} {u} exist",
        n=n, w=words, u=unit, k=letters,
    )  # fmt: skip
    code = f"result = {letters} ** {n}\nprint(result)"
    return ask(prompt, code, "There are **{out}** sequences.", think=f"{letters} choices at each of {n} places.")  # fmt: skip


@family("biology")
def two_heart_rates(draw: Draw) -> tuple[Item, ...]:
    """The maximum and a share of it."""
    age, percent = draw.random.randint(16, 80), draw.pick(50, 60, 65, 70, 75, 80, 85, 90)
    prompt = draw.phrase(
        "[max|maximum] pulse at {a} with the 220 rule, plus what {p}% of it would be",
        "220 minus age at {a}, then {p} percent of it",
        "I'm {a}. [max heart rate|maximum pulse] and {p}% of it",
        "age {a}: maximum heart rate and the {p}% training pulse",
        "what is the maximum pulse of someone aged {a} and what is {p}% of that",
        "<find> the max heart rate at {a} years and also {p}%",
        "[using|in|with] python, 220 minus {a} and {p}% of it",
        "{a} years old: [max|maximum] heart rate, and {p}% of it too",
        "someone is {a}. give the maximum heart rate and the pulse at {p}%",
        "both values please: maximum pulse at age {a} and {p}% of it",
        "at {a}, how high is the maximum pulse, and how much is {p} percent of that",
        "my [trainer|client|friend] is {a}: [max pulse|max heart rate] and the {p}% zone",
        "first the maximum heart rate for age {a}, then {p}% of it",
        "what are the max heart rate and {p}% of it for a person aged {a}",
        "for age {a} I need two numbers, 220 minus age and {p}% of that",
        "maximum pulse and {p}% pulse, age {a}",
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
            "{s}% [are|show] aa. [with|under] Hardy-Weinberg, {w}",
            "[using|in|with] python, the {w} for {s}% homozygous recessive",
            "{s} percent [of the flies|of the sheep|of the people] have a recessive trait; [what is the|find the|the] {w}",
            "[recessive phenotype|aa genotype|affected] {s}%[: {w}|, {w}|. what is the {w}]",
            "Hardy-Weinberg: aa is {s}%. [the {w}|find the {w}|what's the {w}]",
            "how large is the {w} when {s}% are aa",
            "[given|knowing] that {s}% of a population are homozygous recessive, [compute|what is|find] the {w}",
            "white flowers are recessive and {s}% of the plants have them. {w}",
            "{w} for a population with {s}% aa",
            "a recessive disorder affects {s} percent. [I need|what is] the {w}",
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
        "AA: {a}, Aa: {b}, aa: {c}. [how frequent is allele {x}|frequency of {x}]",
        "[using|in|with] python, frequency of allele {x} from {a} AA, {b} Aa, {c} aa",
        "we counted {a} AA, {b} Aa and {c} aa [plants|mice|people|beetles]. [frequency of {x}|how common is the allele {x}]",
        "how [common|frequent] is the {x} allele among {a} AA, {b} Aa and {c} aa",
        "[share|proportion|frequency] of {x} alleles: {a} AA, {b} Aa, {c} aa",
        "of the genotypes, {a} are AA, {b} Aa and {c} aa; <find> the allele frequency of {x}",
        "from the counts {a} (AA), {b} (Aa), {c} (aa), work out the frequency of {x}",
        "what part of all alleles is {x}, with {a} AA, {b} Aa, {c} aa, as a decimal",
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
        if draw.chance(0.25):
            prompt = draw.phrase(
                "[percent identity|sequence identity in percent|identity in %] of {a} and {b}",
                "how many percent of the bases [agree|match|are the same] in {a} and {b}",
                "[how similar|how identical] are {a} and {b}, in percent of equal bases",
                "<find> the percent identity [between|of] {a} and {b}",
                "{a} vs {b}[: percent identity|, identity in percent|, how many percent are equal]",
                "compare {a} and {b} base by base; what percentage is identical",
                "[using|in|with] python, the percentage of equal positions of {a} and {b}",
                "my read {b} against the reference {a}: identity in percent",
                a=first, b=second,
            )  # fmt: skip
            code = f"a, b = '{first}', '{second}'\nsame = sum(x == y for x, y in zip(a, b))\nprint(round(same / len(a) * 100, 2))"
            return ask(prompt, code, "They are **{out}%** identical.", think=f"Count the equal positions of {first} and {second}, over the length.")  # fmt: skip
        prompt = draw.phrase(
            "[how many differences|number of mutations|how many mismatches] between {a} and {b}",
            "Hamming distance of {a} and {b}",
            "at how many positions do {a} and {b} differ",
            "compare {a} with {b}: how many bases differ",
            "{a} mutated to {b}. how many bases changed",
            "[mismatches|differences|substitutions] between {a} and {b}: how many",
            "[using|in|with] python, the Hamming distance between {a} and {b}",
            "{a} vs {b}[: Hamming distance|, number of differences|, how many mismatches]",
            "align {a} with {b} without gaps and count the mismatches",
            "how many [point mutations|substitutions|changes] turn {a} into {b}",
            "the [reference|original] is {a}, my read is {b}. [number of mismatches|how many bases are different]",
            "in how many places is {b} not the same as {a}",
            "count the positions where {a} and {b} are not equal",
            "how far apart are {a} and {b} in Hamming distance",
            "parent {a}, child {b}: how many bases mutated",
            a=first, b=second,
        )  # fmt: skip
        code = f"a, b = '{first}', '{second}'\nprint(sum(x != y for x, y in zip(a, b)))"
        return ask(prompt, code, "Positions that differ: **{out}**.", think=f"Compare {first} and {second} base by base.")  # fmt: skip
    at = draw.random.randint(0, len(first) - 3)
    motif = first[at : at + draw.pick(2, 3, 3)]
    if first.count(motif) != sum(first.startswith(motif, i) for i in range(len(first))):
        return compare_sequences(draw)
    if draw.chance(0.3):
        prompt = draw.phrase(
            "at which position does {m} first [occur|appear|start] in {a}, counting from 1",
            "where does {m} begin in {a}[, first base is 1|, counting from one]",
            "position of [the first |]{m} in {a} (first base = 1)",
            "find {m} in {a} and give the [start position|position of its first base], counted from 1",
            "{m} in {a}: start position, 1-based",
            "[using|in|with] python, the 1-based position of {m} in {a}",
            "the [primer|motif|site] {m} starts at which base of {a}, counted from 1",
            "look for {m} in {a}. which base is its first, with bases numbered from 1",
            m=motif, a=first,
        )  # fmt: skip
        code = f"dna = '{first}'\nprint(dna.find('{motif}') + 1)"
        return ask(prompt, code, f"{motif} begins at base **{{out}}**.", think=f"Find {motif} in {first}; the first base is 1.")  # fmt: skip
    prompt = draw.phrase(
        "how often does {m} occur in {a}",
        "count the motif {m} in {a}",
        "how many times is {m} in the [DNA|sequence] {a}",
        "occurrences of {m} in {a}",
        "number of {m} sites in {a}",
        "[search|scan|look through] {a} for {m}: [how many times|number of hits|how often] without overlap",
        "[using|in|with] python, count {m} in {a}",
        "{m} in {a}[: how often|: number of times|, how many]",
        "how many copies of {m} [are|can you find] in {a}, not overlapping",
        "[how frequent|how often] is the motif {m} in the sequence {a}",
        "[a protein|an enzyme|a probe] binds {m}. how many [sites|places] are in {a}, no overlaps",
        "the [DNA|read] is {a}. count how often {m} [comes up|occurs] in it",
        "number of times {m} appears in {a}",
        "does {m} occur in {a}, and how many times",
        m=motif, a=first,
    )  # fmt: skip
    code = f"dna = '{first}'\nprint(dna.count('{motif}'))"
    return ask(prompt, code, f"Occurrences of {motif}: **{{out}}**.", think=f"Count {motif} in {first}.")  # fmt: skip


_CODONS = {"ATG": "M", "TGG": "W", "TTT": "F", "AAA": "K", "GGC": "G", "GAA": "E", "CTG": "L", "TAA": "*", "GCT": "A", "CCA": "P", "GAT": "D", "CAT": "H", "TCC": "S", "ACA": "T", "GTG": "V", "TAC": "Y"}  # fmt: skip


_AMINO = {"M": "Met", "W": "Trp", "F": "Phe", "K": "Lys", "G": "Gly", "E": "Glu", "L": "Leu", "A": "Ala", "P": "Pro", "D": "Asp", "H": "His", "S": "Ser", "T": "Thr", "V": "Val", "Y": "Tyr", "*": "Stop"}  # fmt: skip


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
        "[break|chop|separate] {d} into [codons|triplets]",
        "[using|in|with] python, split {d} into codons",
        "{d}[: codons|, codon by codon| into codons|: triplets]",
        "[list|give|write out] the triplets of {d}",
        "which codons does {d} [have|contain|consist of]",
        "group the bases of {d} in threes",
        "put a space after every third base of {d}",
        "my [gene|reading frame|message] is {d}; show its codons",
        "[take|divide] the {k} {d} in groups of three",
        "the {k} sequence {d} in codons, please",
        "start at the first base of {d} and give every codon",
        d=dna, k=kind,
    )  # fmt: skip
    code = f"dna = '{dna}'\nprint(' '.join(dna[i : i + 3] for i in range(0, len(dna), 3)))"
    return ask(prompt, code, "The codons: **{out}**.", think=f"Take {dna} three letters at a time.")


@family("biology")
def translate_codons(draw: Draw) -> tuple[Item, ...]:
    """A short reading frame as amino acids, in one letter or three."""
    codons = ["ATG"] * draw.chance(0.7) + [draw.pick(*_CODONS) for _ in range(draw.random.randint(2, 5))]  # fmt: skip
    codons = [c for c in codons if c != "TAA"] + ["TAA"] * draw.chance(0.3)
    kind = draw.pick("DNA", "mRNA")
    table = {c if kind == "DNA" else c.replace("T", "U"): _CODONS[c] for c in codons}
    text = "".join(c if kind == "DNA" else c.replace("T", "U") for c in codons)
    long = draw.chance(0.25)
    if long:
        table = {c: _AMINO[x] for c, x in table.items()}
    form = draw.pick("three letter codes", "three-letter code") if long else "one letter codes"
    prompt = draw.phrase(
        "translate {s} [to|into] {f}",
        "translate the {k} {s} into [a protein|amino acids|a peptide], {f}",
        "which [amino acids|peptide|protein] does {s} code for, {f}",
        "[protein|peptide|amino acid] sequence of {s}, {f}",
        "{s}[: amino acids|, translated|: protein sequence], {f}",
        "a ribosome reads {s}. [what peptide comes out|which amino acids], in {f}",
        "[using|in|with] python, translate {s} ({f})",
        "the coding {k} is {s}; [what protein does it make|its protein], in {f}",
        "what amino acids are made from {s}? {f}",
        "from {s} to amino acids, {f}",
        "give the [peptide|amino acids] of {s} in {f}",
        "{f} for the codons in {s}",
        "read {s} codon by codon and translate, {f}",
        s=text, k=kind, f=form,
    )  # fmt: skip
    glue = "-" if long else ""
    code = f"dna = '{text}'\ntable = {table}\nprint('{glue}'.join(table[dna[i : i + 3]] for i in range(0, len(dna), 3)))"
    stop = ", a stop is *" if "*" in table.values() else ""
    think = f"Take {text} three letters at a time and look up each codon{stop}."
    return ask(prompt, code, "The protein is **{out}**.", think=think)


_WILD = ("deer", "rabbits", "foxes", "fish", "wolves", "seals", "birds", "bees", "elephants", "frogs", "pandas", "otters", "storks", "turtles", "penguins", "lynxes", "whales", "bison", "beavers", "bats", "hares", "salmon", "toads")  # fmt: skip


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
        "{s} {x} [live in a valley|are in a park|are counted], and the number {w} by {r}% [a year|per year]. [how many are there|number|how many] {y} years from now",
        "[using|in|with] python, {s} {x}, the number {w} {r}% a year, after {y} years",
        "the stock of {x} {w} {r}% [a year|annually]. today {s}. [in|after] {y} years",
        "start {s} {x}, [yearly|annual] rate {r}%, the stock {w}. [what is the number|how many] after {y} years",
        "a ranger counted {s} {x}. if their number {w} by {r}% every year, how many does she count {y} years later",
        "in {y} years, how many {x} will there be, if there are {s} now and the population {w} by {r}% a year",
        "how many {x} are there after {y} years? now {s}, each year it {w} by {r}%",
        "every year the number of {x} {w} by {r} percent. {s} at first, then {y} years",
        "[predict|estimate|project] the {x}: {s} today, the number {w} {r}% yearly, {y} years ahead",
        "the {x} of an island number {s}. the count {w} {r}% each year. the count {y} years on",
        "for {y} years the population of {s} {x} {w} by {r}% a year; final number",
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
    double = draw.pick(10, 12, 15, 20, 30, 40, 45, 60)
    hours = draw.random.randint(1, min(8, double // 5))
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
        "[using|in|with] python, {s} {c} doubling every {d} minutes for {h}",
        "[after|within] {h}, how many {c} are there from {s}, with one division every {d} minutes",
        "one division takes {d} minutes. {s} {c} now, {h} later: [how many|the number]",
        "let {s} {c} double every {d} minutes for {h}. [final number|how many are there]",
        "generation time {d} [min|minutes], {s} {c}, {h}: [count|N|how many]",
        "[a food sample|milk|a soup] contains {s} {c}. they double every {d} minutes. number after {h}",
        "every {d} minutes there are twice as many {c}. from {s}, what after {h}",
        "if {s} {c} divide every {d} minutes, how large is the colony after {h}",
        "what do {s} {c} grow to in {h}, dividing every {d} minutes",
        "t = {h}, doubling time = {d} min, N0 = {s} {c}. N",
        "we leave {s} {c} at room temperature for {h}; they double each {d} minutes. how many then",
        c=cells, d=double, s=start, h=h,
    )  # fmt: skip
    code = f"result = round({start} * 2 ** ({hours} * 60 / {double}))\nprint(result)"
    think = f"{start} doubles {hours} * 60 / {double} times."
    return ask(prompt, code, "There are **{out}**.", think=think)
