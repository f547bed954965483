"""Chemistry and biology: moles and solutions, gases, sequences, growth, inheritance, the body."""

import re
from collections import Counter

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.science import an, number, small
from worldmodel_train.families.words import variable

MASSES = {
    "H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "F": 18.998, "Na": 22.99, "Mg": 24.305,
    "Al": 26.982, "Si": 28.085, "P": 30.974, "S": 32.06, "Cl": 35.45, "K": 39.098, "Ca": 40.078,
    "Fe": 55.845, "Cu": 63.546, "Zn": 65.38, "Br": 79.904, "Ag": 107.868, "I": 126.904,
    "Ba": 137.327, "Pb": 207.2, "He": 4.003, "Mn": 54.938, "Li": 6.94,
}  # fmt: skip

COMPOUNDS = {
    "H2O": "water", "CO2": "carbon dioxide", "NaCl": "table salt", "C6H12O6": "glucose",
    "CH4": "methane", "NH3": "ammonia", "HCl": "hydrochloric acid", "H2SO4": "sulfuric acid",
    "NaOH": "sodium hydroxide", "C2H5OH": "ethanol", "CaCO3": "calcium carbonate",
    "O2": "oxygen gas", "N2": "nitrogen gas", "C3H8": "propane", "C8H18": "octane",
    "HNO3": "nitric acid", "CH3COOH": "acetic acid", "NaHCO3": "baking soda", "KCl": "potassium chloride",
    "C12H22O11": "sucrose", "Fe2O3": "iron(III) oxide", "SiO2": "silicon dioxide",
    "CuSO4": "copper sulfate", "AgNO3": "silver nitrate", "KMnO4": "potassium permanganate",
    "Ca(OH)2": "calcium hydroxide", "MgCl2": "magnesium chloride", "Al2O3": "aluminum oxide",
    "C6H6": "benzene", "H2O2": "hydrogen peroxide", "SO2": "sulfur dioxide", "CO": "carbon monoxide",
    "NH4NO3": "ammonium nitrate", "C8H10N4O2": "caffeine", "C9H8O4": "aspirin", "CaCl2": "calcium chloride",
    "H3PO4": "phosphoric acid", "KI": "potassium iodide", "Na2CO3": "sodium carbonate",
    "C4H10": "butane", "CH3OH": "methanol", "ZnO": "zinc oxide", "Mg(OH)2": "magnesium hydroxide",
    "Al2(SO4)3": "aluminum sulfate", "BaSO4": "barium sulfate", "LiOH": "lithium hydroxide",
    "PbO2": "lead dioxide", "NaF": "sodium fluoride", "KBr": "potassium bromide", "CaO": "quicklime",
    "C2H6O2": "ethylene glycol", "C3H6O": "acetone", "C2H2": "acetylene", "HF": "hydrogen fluoride",
    "Ca3(PO4)2": "calcium phosphate", "(NH4)2SO4": "ammonium sulfate", "KNO3": "potassium nitrate",
}  # fmt: skip


def atoms(formula: str) -> Counter[str]:
    """How many atoms of each element, `Ca(OH)2` has two O."""
    found: Counter[str] = Counter()
    for group, times, symbol, count in re.findall(r"\(([^)]*)\)(\d*)|([A-Z][a-z]?)(\d*)", formula):
        inner = atoms(group) if group else Counter({symbol: int(count or 1)})
        for element, amount in inner.items():
            found[element] += amount * int(times or 1)
    return found


def substance(draw: Draw) -> tuple[str, str]:
    """A formula from the table, or a salt or hydrocarbon made up from its rule, and its name."""
    if draw.chance(0.25):
        n = draw.random.randint(1, 12)
        formula = draw.pick(
            f"C{n + 1}H{2 * n + 4}", f"C{n + 1}H{2 * n + 2}", f"C{n + 1}H{2 * n + 3}OH"
        )
        if draw.chance(0.4):
            metal = draw.pick("Na", "K", "Li", "Ag")
            formula = metal + draw.pick("Cl", "Br", "I", "F", "NO3", "OH")
        return formula, COMPOUNDS.get(formula, formula)
    formula = draw.pick(*COMPOUNDS)
    return formula, COMPOUNDS[formula]


def mass_code(formula: str) -> tuple[str, str]:
    """The line with the atomic masses, and the sum that is the molar mass."""
    counted = atoms(formula)
    table = ", ".join(f"'{element}': {MASSES[element]}" for element in counted)
    terms = [f"{n} * mass['{e}']" if n > 1 else f"mass['{e}']" for e, n in counted.items()]
    return f"mass = {{{table}}}", " + ".join(terms)


def listed(formula: str) -> str:
    """`6 C, 12 H and 6 O`."""
    parts = [f"{n} {e}" for e, n in atoms(formula).items()]
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]


@family("chemistry", number=True, weight=1.5)
def molar_mass(draw: Draw) -> tuple[Item, ...]:
    formula, name = substance(draw)
    said = draw.pick(formula, formula, name, f"{name} ({formula})" if name != formula else formula)
    prompt = draw.phrase(
        "<find> the molar mass of {s}",
        "molar mass [of |][for |]{s}",
        "<find> the [molecular weight|molecular mass|formula weight|formula mass] of {s}",
        "how [heavy|many grams] is [one|a] mole of {s}",
        "what does [one|1] mole of {s} weigh",
        "{s}[: molar mass|, molar mass|: g/mol|, how many g/mol|: molecular weight]",
        "[M|MW|M(r)|Mr] of {s}",
        "grams per mole of {s}",
        "how many grams per mole does {s} have",
        "mass of 1 mol [of |]{s}",
        "[sum|add up] the atomic masses [of|in] {s}",
        "what is the weight of a mol of {s} [in grams|in g/mol|]",
        "[work out|add up|calculate] [the molar mass|the molecular weight] [for|of] {s} from the periodic table",
        "how much [does|would] [one|a|a single] mole of {s} [weigh|come to in grams]",
        "I [need|am looking for|want] the [molar mass|molecular weight|g/mol value] of {s}",
        "[using|in|with] python, the molar mass of {s}",
        "{s}[ -> molar mass| => g/mol|, M = ?|, M in g/mol]",
        "[what's|what is|find] M for {s}",
        "[one|1] mol {s} [equals|is|weighs] how many [g|grams]",
        "[a student|the lab|my protocol] needs the molar mass of {s}, [what is it|in g/mol]",
        "the mass of [a mole|one mol|1 mole] of {s}, [in grams|please]",
        "[relative formula mass|formula weight|molecular mass] [for|of] {s}, [please|what is it]",
        "if I [had|take] exactly one mole of {s}, how many grams would [it be|that be]",
        "how many g/mol [for|has|is] {s}",
        "{s}: [how heavy per mole|mass per mole|weight of one mole]",
        "from the atomic masses, how many grams per mole is {s}",
        "look at {s}. [what is its molar mass|what does a mole of it weigh]",
        "{s} molar mass",
        "{s} g/mol",
        "someone asks how many grams a mole of {s} weighs",
        s=said,
    )
    table, total = mass_code(formula)
    code = f"{table}\nresult = round({total}, 3)\nprint(result)"
    think = f"{formula} has {listed(formula)}; I add their atomic masses."
    if said == name != formula:
        think = f"{name} is {formula}: {listed(formula)}; I add their atomic masses."
    return ask(prompt, code, f"The molar mass of {said} is **{{out}} g/mol**.", think=think)


_ELEMENTS = {
    "H": "hydrogen", "C": "carbon", "N": "nitrogen", "O": "oxygen", "F": "fluorine", "Na": "sodium", "Mg": "magnesium", "Al": "aluminum", "Si": "silicon",
    "P": "phosphorus", "S": "sulfur", "Cl": "chlorine", "K": "potassium", "Ca": "calcium", "Fe": "iron", "Cu": "copper", "Zn": "zinc", "Br": "bromine",
    "Ag": "silver", "I": "iodine", "Ba": "barium", "Pb": "lead", "He": "helium", "Mn": "manganese", "Li": "lithium",
}  # fmt: skip


@family("chemistry", number=True)
def atoms_in_formula(draw: Draw) -> tuple[Item, ...]:
    """All atoms of a formula, or those of one element."""
    formula, name = substance(draw)
    said = draw.pick(
        formula, formula, formula, f"{name} ({formula})" if name != formula else formula
    )
    counted = atoms(formula)
    if draw.chance(0.5):
        element = draw.pick(*counted)
        prompt = draw.phrase(
            "how many {e} atoms [are|are there] in {s}",
            "<howmany> {e} atoms in {s}",
            "{e} atoms in [one molecule of |one unit of |]{s}",
            "[number|count] of {e} in {s}",
            "{s}[: how many {e} atoms|, {e} atoms|: number of {e} atoms]",
            "how [often|many times] does {e} occur in {s}",
            "[using|in|with] python, the number of {e} atoms in {s}",
            "one {s} contains how many atoms of {e}",
            "look at {s}: how many atoms of {e} does it have",
            "in the formula {s}, how many {e} are there",
            "what is the count of {e} atoms for {s}",
            s=said, e=draw.pick(element, _ELEMENTS[element]),
        )  # fmt: skip
        terms = _counted_terms(formula, element)
        code = f"result = {terms}\nprint(result)"
        think = f"{formula} has {listed(formula)}; I add up {element}."
        return ask(prompt, code, f"It has **{{out}}** {_ELEMENTS[element]} atoms.", think=think)
    prompt = draw.phrase(
        "how many atoms [are|are there] in {s}",
        "<howmany> atoms in one [molecule|unit|formula unit] of {s}",
        "[total number|number|count] of atoms in {s}",
        "{s}[: how many atoms|, atoms in total|: number of atoms]",
        "how many atoms does {s} [have|consist of|contain] altogether",
        "[using|in|with] python, the number of atoms in {s}",
        "count all atoms of {s}",
        "one unit of {s} has how many atoms in all",
        "from how many atoms is {s} made",
        "all elements together, how many atoms are in the formula {s}",
        "add up the atoms in {s}",
        s=said,
    )
    total = " + ".join(str(n) for n in counted.values())
    code = f"result = {total}\nprint(result)"
    return ask(prompt, code, "It has **{out}** atoms.", think=f"{formula} has {listed(formula)}.")


def _counted_terms(formula: str, element: str) -> str:
    """`2 + 3 * 2` for the O of a formula with O2 and (O3)2: the terms as they stand in it."""
    terms = []
    for group, times, symbol, count in re.findall(r"\(([^)]*)\)(\d*)|([A-Z][a-z]?)(\d*)", formula):
        inside = atoms(group)[element] if group else int(count or 1) if symbol == element else 0
        if inside:
            terms.append(f"{inside} * {times}" if group and times else f"{inside}")
    return " + ".join(terms)


@family("chemistry")
def heavier_substance(draw: Draw) -> tuple[Item, ...]:
    """Which of two has the larger molar mass."""
    one, two = draw.random.sample(list(COMPOUNDS), 2)
    names = draw.chance(0.5)
    a, b = (COMPOUNDS[one], COMPOUNDS[two]) if names else (one, two)
    more = draw.chance(0.7)
    word = draw.pick("heavier", "heavier") if more else "lighter"
    prompt = draw.phrase(
        "which is {w} per mole, {a} or {b}",
        "[which|what] has the {g} molar mass, {a} or {b}",
        "{a} or {b}: which has the {g} molar mass",
        "is a mole of {a} or a mole of {b} {w}",
        "compare the molar masses of {a} and {b}; which is {g}",
        "which molecule is {w}: {a} or {b}",
        "[using|in|with] python, which of {a} and {b} has the {g} molar mass",
        "{a} vs {b}, the {w} one by molar mass",
        "of {a} and {b}, which one weighs {m} per mole",
        "does {a} or {b} have the {g} molecular weight",
        "I have one mole of {a} and one mole of {b}. which is {w}",
        w=word, a=a, b=b, g=draw.pick("larger", "higher", "greater", "bigger") if more else draw.pick("smaller", "lower"), m="more" if more else "less",
    )  # fmt: skip
    counted = atoms(one) + atoms(two)
    table = ", ".join(f"'{element}': {MASSES[element]}" for element in counted)
    sums = [mass_code(formula)[1] for formula in (one, two)]
    sign = ">" if more else "<"
    code = (
        f"mass = {{{table}}}\na = {sums[0]}\nb = {sums[1]}\nprint('{a}' if a {sign} b else '{b}')"
    )
    think = f"{one} has {listed(one)}, {two} has {listed(two)}; compare the molar masses."
    return ask(prompt, code, f"The {word} one is **{{out}}**.", think=think)


@family("chemistry")
def acid_or_base(draw: Draw) -> tuple[Item, ...]:
    """Acidic, neutral or basic, from the pH or from the hydrogen ion concentration."""
    if draw.chance(0.65):
        ph = tidy(draw.pick(7, draw.random.randint(1, 13), small(draw, 1.0, 13.5, 2)))
        drink = draw.pick("a cleaner", "the soil", "a drink", "rain water", "a sample", "the pool", "a shampoo", "milk", "a buffer", "the aquarium")  # fmt: skip
        prompt = draw.phrase(
            "is pH {p} [acidic|acidic, neutral or basic|an acid or a base|acidic or basic]",
            "{d} has pH {p}. [is it acidic, neutral or basic|acid or base|is that acidic or alkaline]",
            "pH {p}[: acidic, neutral or basic|, acid or base|. acidic or alkaline]",
            "a solution with a pH of {p}: acid, base or neutral",
            "does a pH of {p} mean acidic or basic",
            "what is {d} with pH {p}, acidic, neutral or basic",
            "[using|in|with] python, say whether pH {p} is acidic, neutral or basic",
            "I measured {p} with the pH meter, acidic or basic",
            "how do you call a solution of pH {p}: acidic, neutral or basic",
            "acidic, neutral or basic: pH {p}",
            "pH paper shows {p}. acid, neutral or base",
            p=ph, d=drink,
        )  # fmt: skip
        code = f"ph = {ph}\nprint('acidic' if ph < 7 else 'basic' if ph > 7 else 'neutral')"
        return ask(
            prompt, code, "It is **{out}**.", think=f"Below 7 is acidic, above 7 basic: {ph}."
        )
    digits, power = draw.random.randint(1, 9), draw.pick(2, 3, 4, 5, 6, 8, 9, 10, 11, 12)
    prompt = draw.phrase(
        "is a solution with H+ = {c} [M|mol/L] acidic or basic",
        "H+ concentration {c} [M|mol/L][: acidic or basic|, acid or base|. is it acidic]",
        "acidic or basic: H+ = {c} M",
        "[H3O+|H+] is {c} M. is the solution an acid or a base",
        "a [sample|liquid] has {c} mol/L of hydrogen ions. acidic, neutral or basic",
        "[using|in|with] python, is H+ = {c} M acidic or basic",
        "does {c} mol/L of H+ make a solution acidic or basic",
        "with a hydrogen ion concentration of {c} M, is it an acid or a base",
        c=f"{digits}e-{power}",
    )
    code = f"import math\nph = -math.log10({digits}e-{power})\nprint('acidic' if ph < 7 else 'basic' if ph > 7 else 'neutral')"
    think = f"The pH is minus log10 of {digits}e-{power}; below 7 is acidic."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("chemistry", number=True)
def moles_of_compound(draw: Draw) -> tuple[Item, ...]:
    """Grams to moles or back for a compound whose molar mass has to be computed."""
    formula, name = substance(draw)
    said = draw.pick(formula, name)
    table, total = mass_code(formula)
    if draw.chance(0.6):
        grams = number(draw, 1, 900)
        prompt = draw.phrase(
            "how many moles [are|is|are in] {g} g of {s}",
            "[moles|number of moles|amount of substance] in {g} [g|grams] [of |]{s}",
            "[convert|turn] {g} [g|grams] of {s} [to|into] moles",
            "<find> the [number of moles|moles|amount in mol] in {g} g [of |]{s}",
            "{g} g {s} [in|to] [mol|moles]",
            "I have {g} [g|grams] of {s}. how many [mol|moles] is that",
            "n [for|of] m = {g} g of {s}",
            "what amount [in mol|in moles] is {g} g of {s}",
            "I weigh out {g} g of {s}, [how many moles|moles?|what is n]",
            "{s}, {g} grams, how many moles",
            "[how much substance|what amount of substance] is in {g} g [of |]{s}, in mol",
            "[express|give|write] {g} grams of {s} [in|as] moles",
            "there [are|is] {g} g of {s} [in the beaker|in the flask|on the balance]. [how many moles is it|moles of it]",
            "[using|in|with] python, moles in {g} g of {s}",
            "{g} g of {s} [-> mol|=> moles|is what in mol]",
            "to how many moles [do|does] {g} g of {s} [correspond|come]",
            "[a sample|a tablet|a spoonful] contains {g} g of {s}. [find|give|what is] the number of moles",
            "the mass is {g} g, the substance {s}. [n = ?|find n|how many moles]",
            "grams to moles: {g} g [of |]{s}",
            "[number|count] of moles when I [have|burn|dissolve|use] {g} g of {s}",
            "if {g} [g|grams] of {s} [react|are used|are lost], how many moles [is that|are gone]",
            "moles? {g} g [of |]{s}",
            "{g} g {s} moles",
            "someone weighs {g} g of {s}. what amount in mol is on the balance",
            g=grams, s=said,
        )  # fmt: skip
        code = f"{table}\nmolar = {total}\nresult = round({grams} / molar, 4)\nprint(result)"
        think = f"{formula} has {listed(formula)}; moles are {grams} g over the molar mass."
        return ask(prompt, code, "That is **{out} mol**.", think=think)
    moles = small(draw, 0.05, 9.0)
    prompt = draw.phrase(
        "how many grams [are|is|are in] {n} [mol|moles] of {s}",
        "[mass|weight|grams] of {n} [mol|moles] [of |]{s}",
        "[convert|turn] {n} mol of {s} [to|into] grams",
        "<find> the mass of {n} [mol|moles] of {s}",
        "{n} mol {s} [in|to] [g|grams]",
        "I need {n} [mol|moles] of {s}. how many grams [is that|do I weigh out]",
        "what [does|do] {n} moles of {s} weigh",
        "m [for|of] n = {n} mol of {s}",
        "how heavy [is|are] {n} moles of {s}",
        "[express|give|write] {n} mol of {s} in grams",
        "[using|in|with] python, grams in {n} mol of {s}",
        "{n} mol of {s} [-> g|=> grams|is what in g]",
        "how much {s} in grams [must I weigh|do I weigh|should I take] for {n} mol",
        "[a recipe|the protocol|the synthesis] [calls for|needs|uses] {n} mol of {s}. [mass in g|how many grams]",
        "the amount is {n} mol, the substance {s}. [m = ?|find the mass|how many grams]",
        "moles to grams: {n} mol [of |]{s}",
        "weigh out {n} mol [of |]{s}: how many grams",
        "[to how many grams|how many g] [do|does] {n} mol of {s} [correspond|come]",
        "if the reaction [makes|gives|yields] {n} mol of {s}, what mass in grams is that",
        "grams? {n} mol [of |]{s}",
        n=moles, s=said,
    )  # fmt: skip
    code = f"{table}\nmolar = {total}\nresult = round({moles} * molar, 4)\nprint(result)"
    think = f"{formula} has {listed(formula)}; grams are {moles} mol times the molar mass."
    return ask(prompt, code, "That is **{out} g**.", think=think)


@family("chemistry", number=True)
def moles_given_mass(draw: Draw) -> tuple[Item, ...]:
    """Moles from grams when the molar mass is told."""
    grams, molar = (
        number(draw, 4, 2000),
        round(draw.random.uniform(16, 350), draw.random.randint(0, 2)),
    )
    molar = tidy(molar)
    prompt = draw.phrase(
        "how many moles [are|is] {g} g [of a substance|of something|] with [a |]molar mass [of |]{m} g/mol",
        "{g} g, [molar mass|M =] {m} g/mol[, moles|: how many moles|, n = ?]",
        "[mass|sample] {g} g, molar mass {m}[. moles|: number of moles|, how many mol]",
        "<find> the [moles|number of moles] in {g} grams [at|for|if the molar mass is] {m} g/mol",
        "[with|for|given] m = {g} g and M = {m} g/mol[, find n|. what is n|: n]",
        "I have {g} grams of a compound with M = {m}. how many moles",
        "[moles|mol] from {g} g with {m} g/mol",
        "a substance weighs {m} g per mole. how many moles are in {g} g",
        "convert {g} g to moles[, molar mass|, one mole weighs| using] {m} [g|g/mol]",
        "amount of substance [for|of] {g} g at {m} g/mol",
        "[divide|how many moles do I get if I divide] {g} g by {m} g/mol, [moles|what is the amount in mol]",
        "a compound has a molar mass of {m} g/mol. I have {g} g, [how many moles is that|moles]",
        "[one mole|1 mol] weighs {m} g. [how many moles|how many mol] [is|are] {g} g",
        "[molar mass|M] {m} g/mol, [mass|m] {g} g: [amount of substance|n in mol|moles]",
        "n = m / M with m = {g} g and M = {m} g/mol",
        "[using|in|with] python, moles from {g} g and {m} g/mol",
        "{g} g of an unknown [compound|salt|substance] with M = {m} g/mol, [number of moles|how many moles]",
        "my [sample|powder|crystal] weighs {g} g; its molar mass is {m}. [what is n|amount in mol]",
        "what number of moles [corresponds|belongs] to {g} g at {m} g per mole",
        "if {m} g make one mole, {g} g make how many",
        "to how many mol do {g} g [correspond|come] if M is {m} g/mol",
        "{g} grams / {m} grams per mole in mol",
        g=grams, m=molar,
    )  # fmt: skip
    code = f"result = round({grams} / {molar}, 4)\nprint(result)"
    think = f"Moles are the mass {grams} divided by the molar mass {molar}."
    return ask(prompt, code, "That is **{out} mol**.", think=think)


@family("chemistry", number=True)
def mass_percent(draw: Draw) -> tuple[Item, ...]:
    """The share of one element in a compound by mass."""
    formula, name = draw.pick(*((f, n) for f, n in COMPOUNDS.items() if len(atoms(f)) > 1))
    element = draw.pick(*atoms(formula))
    elements = {"H": "hydrogen", "C": "carbon", "N": "nitrogen", "O": "oxygen", "Fe": "iron",
                "Na": "sodium", "Cl": "chlorine", "S": "sulfur", "Ca": "calcium", "Cu": "copper"}  # fmt: skip
    said, what = draw.pick(formula, name), draw.pick(element, elements.get(element, element))
    prompt = draw.phrase(
        "[what percent|what percentage|how many percent] of {s} is {e} [by mass|by weight]",
        "[mass percent|mass percentage|percent by mass|percentage by weight] of {e} in {s}",
        "<find> the [mass percent|percentage|share by mass] of {e} in {s}",
        "how much {e} [is there |is |]in {s} [in percent|in mass percent|as a percentage]",
        "percent composition[: |, ]{e} in {s}",
        "{e} content of {s} [in percent|in %|by mass]",
        "% {e} in {s} by [mass|weight]",
        "[the fraction|the share|what share] of {e} in the [molar mass|mass] of {s}, in percent",
        "in {s}, what percent of the mass [is|comes from] {e}",
        "[by mass|by weight], how many percent {e} [are|is] in {s}",
        "{s} [contains|has] how many [percent|mass percent] {e} [by mass|by weight]",
        "the [share|part|proportion] of {e} in {s} by [mass|weight], in percent",
        "[using|in|with] python, mass percent of {e} in {s}",
        "how [rich|much] in {e} is {s}, as percent by mass",
        "[mass|weight] % of {e} [for|in] {s}",
        "what part of the weight of {s} is {e}, in percent",
        "{e} in {s}: [mass percent|percent by mass|% by weight]",
        "[calculate|compute] the {e} percentage by mass [of|in] {s}",
        "if I weigh some {s}, how many percent of the weight [is|comes from] {e}",
        "elemental analysis of {s}: percent {e}",
        "out of 100 g of {s}, how many grams are {e}",
        "a [fertilizer|powder|sample] is pure {s}. [what percentage is|how many mass percent are] {e}",
        s=said, e=what,
    )  # fmt: skip
    table, total = mass_code(formula)
    count = atoms(formula)[element]
    part = f"{count} * mass['{element}']" if count > 1 else f"mass['{element}']"
    code = f"{table}\nmolar = {total}\nresult = round({part} / molar * 100, 2)\nprint(result)"
    think = f"{formula} has {listed(formula)}; the share of {count} {element} in the molar mass."
    return ask(
        prompt, code, f"{said[0].upper()}{said[1:]} is **{{out}}%** {what} by mass.", think=think
    )


SOLUTES = ("NaCl", "glucose", "KCl", "NaOH", "HCl", "sugar", "CuSO4", "salt", "KI", "CaCl2")


def liquid(draw: Draw) -> tuple[str, str]:
    """A volume as it is said, and as code in liters."""
    if draw.chance(0.5):
        ml = draw.random.randint(1, 40) * draw.pick(5, 25, 50)
        return f"{ml} {draw.pick('mL', 'ml', 'milliliters')}", f"({ml} / 1000)"
    liters = draw.pick(draw.random.randint(1, 10), small(draw, 0.1, 5.0))
    return f"{liters} {draw.pick('L', 'liters' if liters != 1 else 'L')}", f"{liters}"


@family("chemistry", number=True)
def molarity(draw: Draw) -> tuple[Item, ...]:
    volume, liters = liquid(draw)
    solute = draw.pick(*SOLUTES)
    if draw.chance(0.15):
        strength = small(draw, 0.02, 6.0)
        unit = draw.pick("M", "mol/L", "M")
        prompt = draw.phrase(
            "how many moles of {s} [are|are there] in {v} of [a |]{c} {u} solution",
            "moles of {s} in {v} of {c} {u}",
            "{v} of {c} {u} {s}[: moles|, how many mol|. number of moles]",
            "[c = {c} {u}, V = {v}|V = {v}, c = {c} {u}]: n",
            "I [take|use|pipette] {v} of {c} {u} {s}. how many [mol|moles] is that",
            "<find> the number of moles in {v} of {c} {u} {s}",
            "amount of {s} in mol in {v} at {c} {u}",
            "n = c * V with c = {c} {u} and V = {v}",
            "how much {s} in mol does {v} of a {c} {u} solution contain",
            s=solute, v=volume, c=strength, u=unit,
        )  # fmt: skip
        code = f"result = round({strength} * {liters}, 4)\nprint(result)"
        think = f"Moles are {strength} mol/L times the volume in liters, {volume}."
        return ask(prompt, code, "That is **{out} mol**.", think=think)
    if draw.chance(0.55):
        moles = small(draw, 0.02, 1.5) if "/" in liters else small(draw, 0.05, 6.0)
        prompt = draw.phrase(
            "<find> the [molarity|molar concentration|concentration] of {n} [mol|moles] of {s} in {v}",
            "{n} mol [of {s} |]in {v}[, molarity|: what molarity|, concentration in mol/L|]",
            "molarity[: | of | with ]{n} mol in {v} [of solution|]",
            "I dissolve {n} [mol|moles] of {s} in {v}. [what is the molarity|concentration?]",
            "how concentrated is a solution of {n} mol {s} [in|made up to] {v} [in mol/L|]",
            "n = {n} mol, V = {v}[, find c|. what is c|, concentration]",
            "a solution contains {n} mol of {s} in {v}. [what is its molarity|molarity?|find M]",
            "what molarity do I get [with|from] {n} mol of {s} in {v}",
            "mol per liter [for|of] {n} mol [of {s} |]in {v}",
            "[amount|n] {n} mol, [volume|V] {v}: [molarity|concentration in mol/L|c]",
            "c = n / V [with|for] n = {n} mol and V = {v}",
            "{n} mol [of {s} |]is [dissolved|made up|filled up] to {v}. [molarity|what is c|how many mol/L]",
            "[using|in|with] python, the molarity of {n} mol in {v}",
            "what is the M of a solution with {n} mol [of {s} |]in {v}",
            "how [many mol per liter|many mol/L|strong] is a {s} solution of {n} mol in {v}",
            "there [are|is] {n} mol of {s} in {v} of water. [molar concentration|what molarity is it]",
            "[concentration|molarity] = ? {n} mol [of {s} |]per {v}",
            "[a flask|a beaker|the bottle] of {v} holds {n} mol of {s}. [its molarity|what is the concentration in mol/L]",
            "if {v} of solution contain {n} mol[ of {s}|], what is the molarity",
            "I put {n} mol of {s} into {v}; how many molar is it",
            "{n} mol [{s} |]/ {v} = ? mol/L",
            n=moles, s=solute, v=volume,
        )  # fmt: skip
        code = f"result = round({moles} / {liters}, 4)\nprint(result)"
        think = f"Molarity is {moles} mol divided by the volume in liters, {volume}."
        return ask(prompt, code, "The molarity is **{out} mol/L**.", think=think)
    grams, molar = (
        number(draw, 2, 300),
        draw.pick(58.44, 180.16, 74.55, 40, 36.46, 342.3, 98.08, 110.98),
    )
    prompt = draw.phrase(
        "<find> the [molarity|concentration] of {g} g [of a solute |](M = {m} g/mol) in {v}",
        "{g} g with molar mass {m} in {v}[, molarity|: what molarity|. concentration in mol/L|]",
        "I dissolve {g} g of a salt (molar mass {m} g/mol) in {v}. [molarity?|what is the molarity]",
        "molarity from {g} grams, {m} g/mol, {v}",
        "a solution has {g} g of solute with M = {m} g/mol in {v}. find its molarity",
        "how [many mol per liter|concentrated] is {g} g at {m} g/mol in {v}",
        "mass {g} g, molar mass {m} g/mol, volume {v}[: molarity|. find c|, concentration]",
        "what molarity [results|do I get] when {g} g ({m} g/mol) is made up to {v}",
        "{g} g of a [salt|solute|compound] with M = {m} g/mol [are|is] dissolved in {v}. [molarity|concentration in mol/L|find c]",
        "[using|in|with] python, molarity of {g} g ({m} g/mol) in {v}",
        "grams {g}, molar mass {m}, volume {v}: mol/L",
        "I [weighed|have weighed] {g} g (molar mass {m}) and filled up to {v}. [how many mol/L|what molarity is it]",
        "c in mol/L: m = {g} g, M = {m} g/mol, V = {v}",
        "[first moles, then molarity|molar concentration]: {g} g, {m} g/mol, {v}",
        "a [flask|bottle|beaker] of {v} contains {g} g of a substance with {m} g/mol. its molarity",
        "how many molar is a solution of {g} g (molar mass {m} g/mol) in {v}",
        "if {g} g of something with M = {m} are in {v}, what is the concentration in mol per liter",
        "turn {g} g in {v} into mol/L, molar mass {m} g/mol",
        g=grams, m=molar, v=volume,
    )  # fmt: skip
    code = f"result = round({grams} / {molar} / {liters}, 4)\nprint(result)"
    think = f"Moles are {grams} over {molar}; divide by the volume in liters, {volume}."
    return ask(prompt, code, "The molarity is **{out} mol/L**.", think=think)


@family("chemistry", number=True)
def dilution(draw: Draw) -> tuple[Item, ...]:
    """C1 V1 = C2 V2, for the volume to take or the concentration that results."""
    solute = draw.pick(*SOLUTES)
    stock: float = draw.pick(1, 2, 5, 6, 10, 12, small(draw, 0.5, 4.0, 1))
    unit = draw.pick("M", "M", "mol/L", "%")
    final = draw.random.randint(2, 40) * draw.pick(5, 25, 50)
    values: dict[str, object] = {"c": f"{stock}{'' if unit == '%' else ' '}{unit}", "s": solute}
    if draw.chance(0.6):
        wanted = max(0.02, round(stock * draw.random.uniform(0.05, 0.6), draw.random.randint(1, 2)))
        values |= {"d": f"{wanted}{'' if unit == '%' else ' '}{unit}", "v": f"{final} mL"}
        prompt = draw.phrase(
            "how much [of a |]{c} stock do I need [for|to make] {v} of {d} {s}",
            "[dilute|diluting] {c} {s} to {v} of {d}[, how much stock|: what volume of stock]",
            "C1 = {c}, C2 = {d}, V2 = {v}[, find V1|. what is V1|: V1]",
            "I want {v} of {d} {s} from a {c} stock. [how many mL do I take|what volume of stock]",
            "<find> the volume of {c} [stock|solution] needed for {v} at {d}",
            "c1v1=c2v2 with c1 {c}, c2 {d}, v2 {v}",
            "[make|prepare] {v} of {d} {s} from {c} [stock|solution], how many mL of stock",
            "what volume of {c} {s} must be diluted to {v} to get {d}",
            "stock {c}, target {d}, final volume {v}[: stock volume|, how much stock]",
            **values,
        )
        code = f"result = round({wanted} * {final} / {stock}, 4)\nprint(result)"
        think = f"C1 V1 = C2 V2: V1 is {wanted} times {final} over {stock}."
        return ask(prompt, code, "You need **{out} mL** of the stock.", think=think)
    taken = max(1, round(final * draw.random.uniform(0.02, 0.6)))
    values |= {"a": f"{taken} mL", "v": f"{final} mL"}
    prompt = draw.phrase(
        "[what is|find] the [final|new|] concentration when {a} of {c} {s} is diluted to {v}",
        "{a} of {c} {s} diluted to {v}[, new concentration|. what concentration|: concentration]",
        "C1 = {c}, V1 = {a}, V2 = {v}[, find C2|. what is C2|: C2]",
        "I [dilute|fill up] {a} of {c} {s} to {v}. [what is the new concentration|concentration now?]",
        "<find> the concentration after diluting {a} of {c} to {v}",
        "c1v1=c2v2 with c1 {c}, v1 {a}, v2 {v}",
        "how concentrated is {c} {s} after [I dilute|diluting] {a} to {v}",
        "take {a} of {c} stock and add water up to {v}, [what is the concentration|new concentration]",
        **values,
    )  # fmt: skip
    code = f"result = round({stock} * {taken} / {final}, 4)\nprint(result)"
    think = f"C1 V1 = C2 V2: C2 is {stock} times {taken} over {final}."
    sign = "%" if unit == "%" else f" {unit}"
    return ask(prompt, code, f"The concentration is **{{out}}{sign}**.", think=think)


def concentration(draw: Draw) -> str:
    """Between 1e-6 and 1, as people write it."""
    power = draw.random.randint(1, 6)
    digits = draw.pick(1, 1, draw.random.randint(2, 9), draw.random.randint(11, 99) / 10)
    if power > 4 or draw.chance(0.25):
        return f"{digits}e-{power}"
    return f"{digits * 10**-power:.{power + (0 if isinstance(digits, int) else 1)}f}"


@family("chemistry", number=True)
def ph_of_solution(draw: Draw) -> tuple[Item, ...]:
    c, unit = concentration(draw), draw.pick("M", "mol/L", "molar", "M")
    if draw.chance(0.3):
        base = draw.pick("NaOH", "KOH", "LiOH", "sodium hydroxide", "potassium hydroxide")
        prompt = draw.phrase(
            "<find> the pH of {c} {u} {b}",
            "pH of {b} at {c} {u}",
            "{c} {u} {b}[, pH|: pH|, what pH|. what is the pH]",
            "what pH does {b} have at {c} {u}",
            "OH- = {c} {u}, [what is the pH|find the pH|pH]",
            "a solution has a hydroxide concentration of {c} {u}. [what is its pH|pH?]",
            "how [basic|alkaline] is {c} {u} {b}, pH please",
            "pH [from|for] a hydroxide concentration of {c} {u}",
            "[calculate|compute] the pH, {b}, {c} {u}",
            "{b}, {c} {u}[: what pH|: pH|, pH = ?|. find the pH]",
            "a [strong base|lye|cleaner] is {b} at {c} {u}. [its pH|which pH has it]",
            "I [dissolved|prepared|made] {c} {u} {b}; [what pH will I measure|what pH does it have|what is the pH]",
            "[using|in|with] python, the pH of {c} {u} {b}",
            "OH- is {c} {u}. [pH|what pH is that]",
            "which pH [belongs|corresponds] to a hydroxide concentration of {c} {u}",
            "{c} {u} of hydroxide ions: the pH",
            "the pH of a {b} solution with {c} {u}",
            "what will a pH meter show in {c} {u} {b}",
            "if {b} has {c} {u}, how high is the pH",
            c=c, u=unit, b=base,
        )  # fmt: skip
        code = f"import math\nresult = round(14 + math.log10({c}), 2)\nprint(result)"
        think = f"A strong base: the pH is 14 plus log10 of {c}."
        return ask(prompt, code, "The pH is **{out}**.", think=think)
    acid = draw.pick("HCl", "HNO3", "hydrochloric acid", "HBr", "nitric acid")
    prompt = draw.phrase(
        "<find> the pH of {c} {u} {a}",
        "[what is the |]pH [for|at|if|when] H+ [is|=|equals] {c} {u}",
        "pH of [a solution with |]{c} {u} [H+|hydrogen ions|protons]",
        "{c} {u} {a}[, pH|: pH|, what pH|. what is the pH]",
        "a solution has a hydrogen ion concentration of {c} {u}. [what is its pH|pH?]",
        "[calculate|compute|find] the pH from a [proton|hydrogen ion|H+] concentration of {c} {u}",
        "how acidic is {c} {u} {a}, [what pH|give the pH|pH please]",
        "what pH does {a} [of|at|with] {c} {u} have",
        "H3O+ = {c} {u}[, pH|, what is the pH|. find the pH]",
        "-log10 of {c}, the pH",
        "{a}, {c} {u}[: what pH|: pH|, pH = ?|. find the pH]",
        "[a strong acid|an acid|a cleaner] is {a} at {c} {u}. [its pH|which pH has it]",
        "I [diluted|prepared|made] {c} {u} {a}; [what pH will I measure|what pH does it have|what is the pH]",
        "[using|in|with] python, the pH of {c} {u} {a}",
        "which pH [belongs|corresponds] to [H+|a proton concentration] of {c} {u}",
        "the pH of [an acid solution|a solution] with {c} {u} {a}",
        "what will a pH meter show in {c} {u} {a}",
        "[hydrogen ions|H+ ions|protons]: {c} {u}. [pH|the pH]",
        "if {a} has {c} {u}, how low is the pH",
        "minus the log of the hydrogen ion concentration {c} {u}",
        "a [drink|sample|rinse] contains {c} {u} of H+; [find|work out|give] the pH",
        c=c, u=unit, a=acid,
    )  # fmt: skip
    code = f"import math\nresult = round(-math.log10({c}), 2)\nprint(result)"
    return ask(prompt, code, "The pH is **{out}**.", think=f"The pH is minus log10 of {c}.")


@family("chemistry")
def hydrogen_ions(draw: Draw) -> tuple[Item, ...]:
    """From the pH back to the concentration."""
    ph = draw.pick(draw.random.randint(1, 13), small(draw, 0.5, 13.5, 2))
    drink = draw.pick("a solution", "a sample", "a liquid", "the water", "the soil", "a drink")
    prompt = draw.phrase(
        "<find> the [H+|hydrogen ion|proton] concentration at pH {p}",
        "pH {p}[, what is the H+ concentration|: H+ in mol/L|. how many mol/L of protons]",
        "[H+|H3O+|proton|hydrogen ion] concentration for [a |]pH [of |]{p}",
        "{d} has a pH of {p}. [what is its hydrogen ion concentration|how much H+ is in it]",
        "how [much|many mol/L] H+ [is|are] in a solution of pH {p}",
        "[convert|turn] pH {p} [to|into] [a concentration|H+|mol/L]",
        "if the pH is {p}, what is the concentration of [H+|hydrogen ions|protons]",
        "molarity of [H+|protons] at pH {p}",
        "10^-pH [with|for] pH = {p}",
        "[how high|how large] is the [H+|proton|hydrogen ion|hydronium] concentration [at|of a solution with] pH {p}",
        "pH = {p}[, H+ = ?|: concentration of H+|. find H+|, c(H+)]",
        "[using|in|with] python, the H+ concentration for pH {p}",
        "{d} [shows|is at] pH {p}. how many mol/L of [H+|hydrogen ions|protons] is that",
        "[go|work] back from pH {p} to the [H+|hydrogen ion] concentration",
        "what concentration of [hydronium|H3O+|protons] [gives|leads to|means] a pH of {p}",
        "the pH meter reads {p}. [proton concentration|concentration of hydrogen ions in mol/L]",
        "mol/L of H+ in {d} of pH {p}",
        "inverse log: pH {p} to H+ concentration",
        "which [H+|hydrogen ion] concentration [has|belongs to] a pH of {p}",
        "I measured pH {p}. what is c(H+)",
        p=ph, d=drink,
    )  # fmt: skip
    code = f"result = 10 ** -{ph}\nprint(f'{{result:.2e}}')"
    think = f"The concentration is 10 to the minus {ph}."
    return ask(prompt, code, "The H+ concentration is **{out} mol/L**.", think=think)


@family("chemistry", number=True, weight=1.5)
def ideal_gas(draw: Draw) -> tuple[Item, ...]:
    """PV = nRT in liters, atmospheres and kelvin."""
    n: float = draw.pick(1, draw.random.randint(1, 12), small(draw, 0.1, 5.0))
    celsius = draw.chance(0.45)
    degrees = draw.random.randint(-20, 120) if celsius else draw.random.randint(220, 480)
    volume: float = draw.pick(draw.random.randint(1, 60), small(draw, 0.5, 40.0))
    pressure: float = draw.pick(1, draw.random.randint(1, 12), small(draw, 0.3, 9.0))
    kelvin = f"({degrees} + 273.15)" if celsius else f"{degrees}"
    mol = draw.pick("mol", "moles") if n != 1 else "mol"
    gas = draw.pick("gas", "an ideal gas", "oxygen", "nitrogen", "helium", "air", "CO2", "argon")
    values = {
        "n": f"{n} {mol}", "g": gas, "p": f"{pressure} atm",
        "t": f"{degrees} {draw.pick('°C', 'degrees Celsius', 'C')}" if celsius else f"{degrees} K",
        "v": f"{volume} {draw.pick('L', 'liters' if volume != 1 else 'L')}",
    }  # fmt: skip
    hint = f" at {degrees}{' + 273.15' if celsius else ''} K"
    kind = draw.pick("pressure", "volume", "moles", draw.pick("pressure", "temperature"))
    if kind == "temperature":
        prompt = draw.phrase(
            "<find> the temperature in K of {n} of {g} in {v} at {p}",
            "[ideal gas|PV=nRT|ideal gas law]: {n}, {v}, {p}[, temperature in K|. find T in kelvin|: what is T in K]",
            "at what temperature in kelvin does {n} of {g} in {v} [have|reach|exert] {p}",
            "n = {n}, V = {v}, P = {p}[, T = ? K|. find T in K|, temperature in kelvin]",
            "how hot in kelvin is {n} of {g} in {v} under {p}",
            "a [tank|cylinder] of {v} holds {n} of {g} at {p}. [its temperature in K|how many kelvin is it]",
            "temperature in K for {n}, {v} and {p}",
            "[using|in|with] python, the temperature in kelvin of {n} of {g}, {v}, {p}",
            "T = PV/nR with P = {p}, V = {v}, n = {n}, in kelvin",
            **values,
        )
        formula, unit = f"{pressure} * {volume} / ({n} * 0.082057)", "K"
        think = f"T = PV / nR with {pressure} atm, {volume} L and {n} mol."
    elif kind == "pressure":
        prompt = draw.phrase(
            "<find> the pressure of {n} of {g} in {v} at {t}",
            "[ideal gas|PV=nRT|ideal gas law]: {n}, {v}, {t}[, pressure|. find P|: what is P]",
            "{n} of {g} in [a |]{v} [tank|container|bottle] at {t}. [what is the pressure|pressure?]",
            "what pressure [do|does] {n} of {g} have in {v} at {t}",
            "n = {n}, V = {v}, T = {t}[, P = ?|. find P|, what is the pressure]",
            "pressure [in atm |]for {n}, {v} and {t}",
            "how many atm [are|is] {n} of {g} at {t} in {v}",
            "a cylinder of {v} holds {n} of {g} at {t}, [find its pressure|what is the pressure]",
            "[use|with] PV = nRT [get|to get|find] the pressure: {n}, {t}, {v}",
            "[given|with] {n}, {v} and {t}, [what is|how high is] the pressure of the [gas|sample]",
            "{g}: {n}, {v}, {t}. [pressure|what pressure|the pressure in atm]",
            "[using|in|with] python, the pressure of {n} of {g} in {v} at {t}",
            "a [steel bottle|tank|flask|tyre] of {v} is filled with {n} of {g} at {t}. how many atm",
            "how high [is the pressure of|does the pressure get for] {n} of {g} in {v} at {t}",
            "I [put|pump|seal] {n} of {g} into {v} at {t}. [what pressure do I get|pressure]",
            "at {t}, {n} of {g} in {v} [exert|have] what pressure",
            "what does the gauge show in atm: {n} of {g}, {v}, {t}",
            "P = nRT/V with n = {n}, T = {t}, V = {v}",
            "we have {v} with {n} of {g} at {t} and want the pressure in atm",
            **values,
        )
        formula, unit = f"{n} * 0.082057 * {kelvin} / {volume}", "atm"
        think = f"P = nRT / V with {n} mol{hint} in {volume} L."
    elif kind == "volume":
        prompt = draw.phrase(
            "<find> the volume of {n} of {g} at {t} and {p}",
            "[ideal gas|PV=nRT|ideal gas law]: {n}, {p}, {t}[, volume|. find V|: what is V]",
            "[what|how much] [volume|space] [do|does] {n} of {g} [take up|occupy|fill] at {t} and {p}",
            "how many liters [are|is] {n} of {g} at {p} and {t}",
            "n = {n}, P = {p}, T = {t}[, V = ?|. find V|, what is the volume]",
            "volume [in liters |]for {n}, {p} and {t}",
            "a balloon holds {n} of {g} at {p} and {t}. [how big is it|what is its volume]",
            "at {t} and {p}, how [big|large] is the volume of {n} of {g}",
            "[use|with] PV = nRT [get|to get|find] the volume: {n}, {t}, {p}",
            "[given|with] {n}, {p} and {t}, [what is|how big is] the volume of the [gas|sample]",
            "{g}: {n}, {p}, {t}. [volume|what volume|the volume in liters]",
            "[using|in|with] python, the volume of {n} of {g} at {p} and {t}",
            "how many liters [do|does] {n} of {g} [need|fill|take up] at {t} and {p}",
            "what [size|volume] must a [tank|bag|cylinder] have for {n} of {g} at {p} and {t}",
            "a [bag|balloon|piston] with {n} of {g} is at {t} and {p}. [its volume|how many liters is it]",
            "V = nRT/P with n = {n}, T = {t}, P = {p}",
            "we let {n} of {g} expand to {p} at {t}. what volume in liters does it have",
            "{n} of {g} under {p} at {t}: [liters|how many liters]",
            "how much room [do|does] {n} of {g} take at {p} and {t}, in liters",
            **values,
        )
        formula, unit = f"{n} * 0.082057 * {kelvin} / {pressure}", "L"
        think = f"V = nRT / P with {n} mol{hint} and {pressure} atm."
    else:
        prompt = draw.phrase(
            "how many moles of {g} are in {v} at {p} and {t}",
            "[ideal gas|PV=nRT|ideal gas law]: {p}, {v}, {t}[, moles|. find n|: what is n]",
            "<find> the [moles|amount|number of moles] of {g} in {v} at {t} and {p}",
            "P = {p}, V = {v}, T = {t}[, n = ?|. find n|, how many moles]",
            "a tank of {v} is at {p} and {t}. how many moles of {g} does it hold",
            "moles in {v} of {g} at {p} and {t}",
            "what amount of {g} [in mol |]fills {v} at {p} and {t}",
            "at {t} and {p}, how [many mol|many moles] are in {v}",
            "[use|with] PV = nRT [get|to get|find] the moles: {p}, {v}, {t}",
            "[given|with] {p}, {v} and {t}, [how many moles|what amount] of {g} [is there|do I have]",
            "{g}: {p}, {v}, {t}. [moles|how many moles|amount in mol]",
            "[using|in|with] python, the moles of {g} in {v} at {p} and {t}",
            "a [bottle|tank|room|tyre] of {v} is full of {g} at {p} and {t}. [moles|number of moles]",
            "n = PV/RT with P = {p}, V = {v}, T = {t}",
            "how much {g} in mol is in {v} at {p} and {t}",
            "I collected {v} of {g} at {t} and {p}. how many moles did I collect",
            "number of moles: pressure {p}, volume {v}, temperature {t}",
            "{v} of {g} under {p} at {t}: [mol|how many mol]",
            "what amount of substance in mol is {v} of {g} at {p} and {t}",
            **values,
        )
        formula, unit = f"{pressure} * {volume} / (0.082057 * {kelvin})", "mol"
        think = f"n = PV / RT with {pressure} atm and {volume} L{hint}."
    code = f"result = round({formula}, 4)\nprint(result)"
    word = "amount" if kind == "moles" else kind
    return ask(prompt, code, f"The {word} is **{{out}} {unit}**.", think=think)


@family("chemistry", number=True)
def percent_yield(draw: Draw) -> tuple[Item, ...]:
    theory = number(draw, 5, 500)
    actual = max(1, round(theory * draw.random.uniform(0.3, 0.99), draw.random.randint(0, 2)))
    actual = tidy(actual)
    unit = draw.pick("g", "grams", "g", "mg", "kg")
    prompt = draw.phrase(
        "<find> the percent yield [for|with|if] [a |]theoretical yield [of |]{t} {u} and [an |]actual "
        "yield [of |]{a} {u}",
        "percent yield[: | for ][actual|obtained] {a} {u}, [theoretical|expected] {t} {u}",
        "I [got|obtained|isolated] {a} {u} [of product |]but expected {t} {u}. [what is my yield|yield?]",
        "[theoretical|expected|maximum] yield {t} {u}, actual {a} {u}[, percent yield|. yield in %|]",
        "what yield [is|do I have with] {a} {u} out of {t} {u} [possible|expected|theoretical]",
        "the reaction should give {t} {u} and gave {a} {u}, [what percent yield|find the yield]",
        "yield of a reaction [with|giving] {a} {u} instead of {t} {u}",
        "how good was my [reaction|synthesis]: {a} {u} of {t} {u} theoretical, in percent",
        "actual yield {a} {u} / theoretical yield {t} {u} in percent",
        "[expected|calculated|theory] {t} {u}, [found|obtained|weighed] {a} {u}[: yield|: percent yield|. what is the yield in percent]",
        "we [made|got|recovered] {a} {u} where {t} {u} [were possible|were expected|is the maximum]. [yield in percent|percent yield]",
        "[using|in|with] python, percent yield: actual {a} {u}, theoretical {t} {u}",
        "how many percent of the theoretical {t} {u} [are|is] {a} {u}",
        "my [product|crystals|precipitate] weighed {a} {u}, theory says {t} {u}; what's the percent yield",
        "[theoretical|possible] {t} {u}, [actual|real] {a} {u}. how [efficient|good] was the reaction in percent",
        "a [student|chemist|lab] [obtains|gets] {a} {u} instead of the calculated {t} {u}. [find the percent yield|what yield is that in percent]",
        "yield %: {a} of {t} {u}",
        "the maximum would be {t} {u}, I only have {a} {u}. what percentage did I get",
        "if theory gives {t} {u} and practice {a} {u}, how high is the percent yield",
        "percent yield [when|if] {a} {u} came out of a possible {t} {u}",
        t=theory, a=actual, u=unit,
    )  # fmt: skip
    code = f"result = round({actual} / {theory} * 100, 2)\nprint(result)"
    think = f"The yield is {actual} divided by {theory}, times 100."
    return ask(prompt, code, "The percent yield is **{out}%**.", think=think)


ISOTOPES = [("carbon-14", 5730, "years"), ("iodine-131", 8, "days"), ("cesium-137", 30, "years"),
            ("cobalt-60", 5.27, "years"), ("radon-222", 3.8, "days"), ("technetium-99m", 6, "hours"),
            ("tritium", 12.3, "years"), ("fluorine-18", 110, "minutes")]  # fmt: skip


@family("chemistry", number=True)
def half_life(draw: Draw) -> tuple[Item, ...]:
    name, half, unit = draw.pick(*ISOTOPES)
    if draw.chance(0.4):
        name, half = draw.pick("a drug", "a substance", "an isotope"), draw.random.randint(2, 60)
        unit = draw.pick("hours", "days", "minutes", "years")
    start = draw.pick(100, number(draw, 5, 900))
    time = max(1, round(half * draw.random.uniform(0.4, 5)))
    said = draw.pick("g", "mg", "grams", "%") if start == 100 else draw.pick("g", "mg", "grams")
    prompt = draw.phrase(
        "how much of {s} {u} of {n} is left after {t} {w} [with|if|at] a half-life of {h} {w}",
        "half-life {h} {w}, start {s} {u}, time {t} {w}[: what remains|. how much is left|, remaining]",
        "[remaining|left over] [amount |]after {t} {w}: {s} {u}, half life {h} {w}",
        "{n} has a half-life of {h} {w}. [how much of|what remains of] {s} {u} after {t} {w}",
        "I have {s} {u} of {n}, half-life {h} {w}. [what is left|how much remains] [in|after] {t} {w}",
        "[radioactive decay|decay|half-life]: {s} {u}, T = {h} {w}, t = {t} {w}",
        "{s} {u} of {n} decays for {t} {w} (half-life {h} {w})[, what is left|. remaining amount?]",
        "what remains of {s} {u} [after|when] {t} {w} [have passed |]if it halves every {h} {w}",
        "{s} {u} halving every {h} {w}, [amount|how much] after {t} {w}",
        "<find> the amount of {n} after {t} {w}, starting from {s} {u}, half-life {h} {w}",
        "[given|with] {s} {u} and a half-life of {h} {w}, [what is left|how much is there] after {t} {w}",
        "in {t} {w}, how much of {s} {u} of {n} [survives|remains|is left], half-life {h} {w}",
        "[N0|initial amount|at the start] {s} {u}, [half-life|T1/2] {h} {w}, [after|elapsed] {t} {w}[: N|: how much]",
        "{n}: half-life {h} {w}. [after|wait] {t} {w}, what is left of {s} {u}",
        "every {h} {w} half of {n} [is gone|decays|disappears]. [what is left of|how much is left of] {s} {u} after {t} {w}",
        "[using|in|with] python, {s} {u} with half-life {h} {w} after {t} {w}",
        "{t} {w} [pass|go by]. half-life {h} {w}. {s} {u} at first, [now how much|what is there now]",
        "[I store|we store|they keep] {s} {u} of {n} for {t} {w}. with a half-life of {h} {w}, how much [is left|do we have]",
        "a [sample|source|dose] of {s} {u}, T1/2 = {h} {w}: [amount|how much|what remains] after {t} {w}",
        "how much of the {s} {u} [is|will be] [still there|still present|undecayed] after {t} {w} if the half-life is {h} {w}",
        "a [patient|body|tank] has {s} {u} of {n}; half is gone every {h} {w}. how much after {t} {w}",
        "if {n} has a half-life of {h} {w}, {s} {u} become what in {t} {w}",
        "decay from {s} {u}, half-life {h} {w}, elapsed time {t} {w}: the rest",
        "N(t) for N0 = {s} {u}, half-life {h} {w}, t = {t} {w}",
        "let {s} {u} of {n} stand for {t} {w}; half-life {h} {w}. how much do I find then",
        "what do {s} {u} shrink to in {t} {w}, when half is gone every {h} {w}",
        "{s} {u} today. half-life {h} {w}. {t} {w} from now",
        s=start, u=said, n=name, t=time, h=half, w=unit,
    )  # fmt: skip
    code = f"result = round({start} * 0.5 ** ({time} / {half}), 4)\nprint(result)"
    think = f"{start} is halved {time} / {half} times."
    return ask(prompt, code, f"**{{out}} {said}** is left.", think=think)


# --- biology ----------------------------------------------------------------------------------


def sequence(draw: Draw, letters: str = "ACGT") -> str:
    length = draw.random.randint(5, 16) if draw.chance(0.7) else draw.random.randint(17, 26)
    return "".join(draw.random.choice(letters) for _ in range(length))


PAIRS = "pairs = {'A': 'T', 'T': 'A', 'G': 'C', 'C': 'G'}"


@family("biology", weight=1.5)
def dna_complement(draw: Draw) -> tuple[Item, ...]:
    dna = sequence(draw)
    if draw.chance(0.4):
        prompt = draw.phrase(
            "<find> the reverse complement of {d}",
            "reverse complement [of |]{d}",
            "{d} [reverse complement|revcomp|reverse-complemented]",
            "reverse and complement [the DNA |the sequence |]{d}",
            "[complement|complementary strand] of {d}, read backwards",
            "revcomp {d}",
            "what does {d} look like on the other strand, [read 5' to 3'|read in reverse|reversed]",
            "I need the reverse complement for [my primer|the DNA|the strand|] {d}",
            "DNA {d}: [reverse complement|give the reverse complement|reversed complement]",
            "[reverse-complement|revcomp|reverse complement of] this: {d}",
            "[using|in|with] python, the reverse complement of {d}",
            "my [primer|oligo|read|probe] is {d}; I [need|want] its reverse complement",
            "[flip|turn round] {d} and pair the bases",
            "the other strand of {d}, [written|read] 5' to 3'",
            "[take|start with] {d}, complement it, then reverse it",
            "which sequence is the reverse complement of {d}",
            "{d} -> reverse complement",
            "complement of {d} in reverse order",
            "order a reverse primer: reverse complement of {d}",
            "what do I get when I complement {d} and read it from the end",
            "[backward|backwards] complement of [the strand |]{d}",
            d=dna,
        )  # fmt: skip
        code = f"dna = '{dna}'\n{PAIRS}\nprint(''.join(pairs[base] for base in reversed(dna)))"
        think = f"Pair every base of {dna}, from the end: A with T, G with C."
        return ask(prompt, code, "The reverse complement is **{out}**.", think=think)
    prompt = draw.phrase(
        "<find> the complement of [the DNA |the DNA sequence |]{d}",
        "[DNA complement|complement|complementary strand] of {d}",
        "[complementary|opposite|matching|other] [DNA strand|strand] [for|of|to] {d}",
        "which [bases|sequence|strand] [pair|pairs] with {d}",
        "{d}[: complement|, what is the complementary strand|, complementary DNA|: complementary strand]",
        "the DNA strand is {d}. what is the [other|complementary|opposite] strand",
        "[complement|pair up] [the sequence |the bases |]{d}",
        "what is the complementary [DNA |base |]sequence [of|to] {d}",
        "one strand reads {d}, what does the other [one |strand |]read",
        "[write|give me|show] the complementary strand for {d}",
        "pair each base: {d}",
        "[using|in|with] python, the complement of {d}",
        "{d} [-> complement|= one strand. the other|is one strand. the complementary one]",
        "my [primer|oligo|read|template] is {d}; I [need|want] the [complement|complementary bases]",
        "A pairs with T, G with C. [what pairs with|the partner of] {d}",
        "[what are|write down] the complementary bases [of|to|for] {d}, same order",
        "base pairing for {d}",
        "a DNA [strand|fragment|piece] has the bases {d}. [give|find] its complement",
        "which bases stand opposite {d}",
        "{d} complement",
        "complement {d}",
        "the double helix: one side {d}, the other side",
        "opposite strand of {d}, not reversed",
        "if one strand is {d}, which bases are on the [complementary|other|partner] strand",
        "turn {d} into its [complement|complementary sequence]",
        d=dna,
    )
    code = f"dna = '{dna}'\n{PAIRS}\nprint(''.join(pairs[base] for base in dna))"
    think = f"Pair every base of {dna}: A with T, G with C."
    return ask(prompt, code, "The complement is **{out}**.", think=think)


@family("biology")
def dna_to_rna(draw: Draw) -> tuple[Item, ...]:
    """The coding strand keeps its letters, with U for T; the template strand is paired."""
    dna = sequence(draw)
    if draw.chance(0.3):
        prompt = draw.phrase(
            "<find> the [mRNA|RNA] [made|transcribed] from the template strand {d}",
            "transcribe the template strand {d} [to|into] [RNA|mRNA]",
            "template strand {d}[, mRNA|: what is the mRNA|. which RNA is made|, RNA]",
            "[mRNA|RNA] for the [DNA |]template {d}",
            "the template DNA is {d}. what [mRNA|RNA] [results|is made|is transcribed]",
            "which RNA pairs with the [template|DNA template] {d}",
            "RNA complementary to [the DNA |the template |]{d}",
            "[complementary|matching] RNA [strand |]of the template {d}",
            "[using|in|with] python, the mRNA from the template strand {d}",
            "a polymerase reads the template {d}. [which RNA does it make|what RNA comes out]",
            "template {d} -> [mRNA|RNA]",
            "what [mRNA|RNA] is copied from the template strand {d}",
            "given the template strand {d}, [write|find|give] the [mRNA|RNA]",
            "pair the template {d} with RNA bases",
            "my template strand reads {d}; I need the [transcript|mRNA]",
            "which [RNA|mRNA] bases go opposite the template {d}",
            "[transcript|RNA copy] of the template strand {d}",
            d=dna,
        )  # fmt: skip
        code = (
            f"dna = '{dna}'\npairs = {{'A': 'U', 'T': 'A', 'G': 'C', 'C': 'G'}}\n"
            "print(''.join(pairs[base] for base in dna))"
        )
        think = f"Pair every base of {dna} for RNA: A with U, T with A, G with C."
        return ask(prompt, code, "The RNA is **{out}**.", think=think)
    prompt = draw.phrase(
        "transcribe [the DNA |the coding strand |]{d} [to|into] [RNA|mRNA]",
        "[transcribe|transcription of] {d}",
        "{d} [as|to|in] [RNA|mRNA]",
        "<find> the [RNA|mRNA] [for|of] the coding strand {d}",
        "[DNA to RNA|RNA from DNA|from DNA to RNA]: {d}",
        "coding strand {d}[, mRNA|: what is the mRNA|. what RNA is made|, RNA]",
        "replace T with U in [the DNA |the sequence |]{d}",
        "what is the [RNA|mRNA] transcript of [the DNA |the gene |]{d}",
        "[convert|turn|change] the DNA [sequence |string |]{d} [to|into] RNA",
        "a gene reads {d}, what does its [mRNA|RNA] read",
        "[using|in|with] python, {d} as RNA",
        "{d} -> [RNA|mRNA]",
        "my coding strand is {d}; I [need|want] the [RNA|mRNA]",
        "[write|give|show] the [RNA|mRNA] [version|form|spelling] of {d}",
        "T becomes U: {d}",
        "the same sequence in RNA: {d}",
        "[swap|exchange|change] every T for a U in {d}",
        "the sense strand is {d}. [mRNA|what mRNA is made]",
        "how is {d} written as RNA",
        "RNA [letters|bases|sequence] for the DNA {d}, coding strand",
        "[given|from] the coding strand {d}, write the mRNA",
        "which mRNA corresponds to the coding strand {d}",
        d=dna,
    )
    code = f"dna = '{dna}'\nprint(dna.replace('T', 'U'))"
    return ask(prompt, code, "The RNA is **{out}**.", think=f"In RNA every T of {dna} is a U.")


@family("biology", number=True)
def gc_content(draw: Draw) -> tuple[Item, ...]:
    dna = sequence(draw)
    if draw.chance(0.12):
        prompt = draw.phrase(
            "<find> the AT content of {d}",
            "AT content [of|for|in] {d}",
            "[what percentage|what percent] of {d} is A or T",
            "{d}[: AT content|, AT content|: percent AT]",
            "how [AT rich|AT-rich] is {d}, in percent",
            "share of A and T in {d}, in percent",
            "[using|in|with] python, the percentage of A and T in {d}",
            "how many percent of the bases of {d} are [A or T|adenine or thymine]",
            d=dna,
        )  # fmt: skip
        code = f"dna = '{dna}'\nresult = round((dna.count('A') + dna.count('T')) / len(dna) * 100, 2)\nprint(result)"
        think = f"Count A and T in {dna} and divide by its length."
        return ask(prompt, code, "The AT content is **{out}%**.", think=think)
    prompt = draw.phrase(
        "<find> the GC content of {d}",
        "GC content [of |][for |]{d}",
        "[GC percentage|GC percent|%GC|GC%|GC ratio] of {d}",
        "[what percentage|what percent|how many percent] of {d} is G or C",
        "{d}[: GC content|, GC content|, how much GC|: percent GC]",
        "how [GC rich|GC-rich] is [the sequence |the DNA |]{d}",
        "what share of [the bases in |]{d} [is|are] G and C, in percent",
        "the [primer|gene|sequence] is {d}. what is its GC content",
        "[guanine and cytosine|G plus C|G+C] [content|percentage] of {d}",
        "how much of {d} is guanine or cytosine [in percent|as a percentage]",
        "[calculate|compute|get|determine] the [GC percentage|percent GC|fraction of GC in percent] [of|in] {d}",
        "[share|proportion|portion] of G and C [bases |]in {d} [in percent|as a percentage]",
        "[using|in|with] python, the GC content of {d}",
        "{d} -> %GC",
        "my [primer|oligo|probe|read] is {d}; [its GC content|what percent GC|how much GC does it have]",
        "[count|add up] the G and C in {d}, in percent [of the length|of all bases]",
        "G and C make up what percent of {d}",
        "what is the percentage of G plus C in {d}",
        "is {d} rich in GC? [give the percentage|percent]",
        "[percentage|percent] of bases that are G or C: {d}",
        "[GC fraction|GC share|GC part] of {d} in percent",
        "how many percent of the bases of {d} are [G or C|guanine or cytosine]",
        "out of 100 bases of {d}, how many are G or C on average",
        "{d} GC percent",
        "GC% {d}",
        "a [PCR primer|gene piece|genome piece] {d}: GC in %",
        d=dna,
    )  # fmt: skip
    code = (
        f"dna = '{dna}'\nresult = round((dna.count('G') + dna.count('C')) / len(dna) * 100, 2)\n"
        "print(result)"
    )
    think = f"Count G and C in {dna} and divide by its length."
    return ask(prompt, code, "The GC content is **{out}%**.", think=think)


@family("biology", number=True)
def melting_temperature(draw: Draw) -> tuple[Item, ...]:
    dna = "".join(draw.random.choice("ACGT") for _ in range(draw.random.randint(8, 18)))
    prompt = draw.phrase(
        "<find> the melting temperature of [the primer |the oligo |]{d} [with the Wallace rule|]",
        "[Tm|melting temperature] of [primer |the primer |]{d}",
        "{d}[: Tm|, what is the Tm|, melting temperature|: melting temperature]",
        "[primer|oligo] {d}, [Tm|melting temperature|what Tm]",
        "at what temperature does [the primer |the oligo |]{d} melt",
        "[Wallace rule|2+4 rule|Tm by 2(A+T)+4(G+C)] for {d}",
        "estimate the [melting point|melting temperature|Tm] of a primer {d}",
        "my primer is {d}. what is its [Tm|melting temperature]",
        "Tm [please|in degrees|in Celsius|] for {d}",
        "[using|in|with] python, the Wallace melting temperature of {d}",
        "{d} -> Tm",
        "[annealing|PCR] planning: Tm of [the primer |]{d}",
        "my [primer|oligo|probe] {d} melts at how many degrees",
        "how [high|warm] is the Tm of {d}",
        "2 degrees per A/T and 4 per G/C: [Tm of|melting temperature of] {d}",
        "rough [Tm|melting temperature] of {d}, Wallace",
        "which melting temperature does the [primer|oligo] {d} have",
        "[estimate|compute|work out] Tm for the short [primer|oligo] {d}",
        "at how many °C does {d} come apart, by the Wallace rule",
        "I ordered the primer {d}. its melting temperature",
        d=dna,
    )  # fmt: skip
    code = (
        f"dna = '{dna}'\nat = dna.count('A') + dna.count('T')\n"
        "gc = dna.count('G') + dna.count('C')\nresult = 2 * at + 4 * gc\nprint(result)"
    )
    think = f"Wallace rule for {dna}: 2 degrees for each A or T, 4 for each G or C."
    return ask(prompt, code, "The melting temperature is about **{out} °C**.", think=think)


@family("biology")
def lowercase_sequence(draw: Draw) -> tuple[Item, ...]:
    """Lower case letters are no keys of the table: the first try raises, upper() repairs it."""
    name, dna = variable(draw, "dna", "seq", "strand", "gene", "primer"), sequence(draw, "acgt")
    prompt = draw.phrase(
        "<find> the complement of {n}",
        "[complement|complementary strand] of [my |the sequence in |]{n}",
        "what is the [other|opposite|second] strand of {n}",
        "[complement|pair] the bases of {n}",
        "give the [complementary|opposite|matching] strand [for|of|to] {n}",
        "I put a sequence in {n}, what is its complement",
        "DNA complement of [the variable |]{n}",
        "which strand pairs with {n}",
        "[can you |please |]pair the bases [in|of|stored in] {n}",
        "[my|the] sequence is in {n}, [what is|find|give me] the [complement|other strand]",
        "[using|take|with] {n}, [write|print|show] the [complement|complementary strand]",
        "{n}: complement",
        "[complementary|partner|opposite] bases for {n}",
        "what pairs with the DNA in {n}",
        "I have my DNA in {n} and need the [other|complementary] strand",
        "for the sequence stored in {n}, what is the complement",
        "[get|compute|make] the complement [from|of] {n}",
        "the variable {n} holds a strand. [its complement|what is its complement|and the other strand]",
        "which bases are opposite those in {n}",
        "[write|form] the complement of the strand {n}",
        "swap each base in {n} for its partner",
        "opposite strand for the DNA in {n}",
        n=name,
    )
    line = f"{PAIRS}\nprint(''.join(pairs[base] for base in {name}"
    first = Step(f"{line}))", f"Pair every base of {name}: A with T, G with C.")
    last = Step(f"{line}.upper()))", f"The letters in {name} are lower case, so upper() first.")
    answer = "The complement is **{out}**."
    return (Cell(f"{name} = '{dna}'"), Ask(prompt, (first, last), answer, fails=True))


@family("biology")
def sequence_variable(draw: Draw) -> tuple[Item, ...]:
    """The person has a sequence in a variable."""
    name, dna = variable(draw, "dna", "seq", "gene", "primer", "sequence", "read"), sequence(draw)
    what, code, answer = draw.pick(
        ("GC content", f"result = round(({name}.count('G') + {name}.count('C')) / len({name}) * 100, 2)\nprint(result)", "The GC content is **{out}%**."),
        ("reverse complement", f"{PAIRS}\nprint(''.join(pairs[base] for base in reversed({name})))", "The reverse complement is **{out}**."),
        ("RNA", f"print({name}.replace('T', 'U'))", "The RNA is **{out}**."),
        ("base counts", f"print({{base: {name}.count(base) for base in 'ACGT'}})", "The bases: **{out}**."),
        ("number of bases", f"result = len({name})\nprint(result)", "It has **{out}** bases."),
        ("complement", f"{PAIRS}\nprint(''.join(pairs[base] for base in {name}))", "The complement is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "<find> the {w} of {n}",
        "{w} of [my |the DNA in |the variable |]{n}",
        "[from|for] {n}: [the |]{w}",
        "now the {w} [of|for] {n}",
        "[get|take|give] the {w} [from|of] {n}",
        "I stored my DNA in {n}, what is its {w}",
        "[use|look at] {n} and [tell me|compute|give me] the {w}",
        "what about the {w} of {n}",
        "[compute|calculate|work out] the {w} of [the sequence |my sequence |]{n}",
        "[and|now what is|next] the {w} [of|for] [my |]{n}",
        "{n}: {w}",
        "[using|with] {n}, the {w}",
        "the {w} for what is in {n}",
        "for the sequence stored in {n}, what is the {w}",
        "the variable {n} holds my DNA. [its {w}|the {w}|what is the {w}]",
        "[print|show] the {w} of {n}",
        "I need [to know |]the {w} of the [read|strand|DNA] in {n}",
        "what [is|would be] the {w} if you take {n}",
        "{w}? the DNA is in {n}",
        "can you get me the {w} from {n}",
        "with the DNA in {n}, [find|work out] the {w}",
        "how do I get the {w} of {n}? please do it",
        w=what, n=name,
    )  # fmt: skip
    think = f"The sequence is in {name}; I compute its {what}."
    return (Cell(f"{name} = '{dna}'"), Ask(prompt, (Step(code, think),), answer))


@family("biology", number=True)
def bacteria_growth(draw: Draw) -> tuple[Item, ...]:
    start = draw.pick(10, 20, 50, 100, 200, 500, 1000, draw.random.randint(2, 900))
    double = (
        draw.pick(10, 15, 20, 25, 30, 40, 45, 60, 90)
        if draw.chance(0.6)
        else draw.pick(1, 2, 3, 4, 6)
    )
    unit = "minutes" if double >= 10 else draw.pick("hours", "days")
    time = (
        double * draw.random.randint(2, 12)
        if draw.chance(0.7)
        else round(double * draw.random.uniform(1.5, 11))
    )
    cells = draw.pick("bacteria", "cells", "yeast cells", "amoebas", "E. coli")
    every = unit[:-1] if double == 1 else f"{double} {unit}"
    prompt = draw.phrase(
        "{s} {c} double every {e}. how many [are there|are there then|do I have] after {t} {u}",
        "how many {c} after {t} {u} [if|when] {s} double every {e}",
        "[start|begin] with {s} {c}, doubling time {d} {v}[: how many|, number] after {t} {u}",
        "[population|number of {c}] after {t} {u}, {s} at the start, doubling [time|every] {d} {v}",
        "{c} divide every {e}. [starting with|from] {s}, how many [after|in] {t} {u}",
        "doubling time {d} {v}, N0 = {s}, t = {t} {u}[, N|. find N|, how many]",
        "a [culture|colony] of {s} {c} doubles every {e}, [how big is it|size] after {t} {u}",
        "exponential growth of {s} {c}: doubling every {e} for {t} {u}",
        "<find> the number of {c} after {t} {u} from {s}, doubling every {e}",
        "if a dish holds {s} {c} and they double every {e}, what is in it after {t} {u}",
        "[I start|we start|an experiment starts] with {s} {c}[, doubling| that double] every {e}. [how many|count] after {t} {u}",
        "[wait|after] {t} {u}: [how many {c}|how big is the culture] from {s} [if they double|doubling] every {e}",
        "[calculate|compute|estimate] the {c} [after|in] {t} {u}, [initial|starting] [number|count] {s}, doubling every {e}",
        "{s} {c} [become|grow to|turn into] how many in {t} {u}, with a doubling every {e}",
        "N = N0 * 2^(t/d) with N0 = {s}, d = {d} {v}, t = {t} {u}",
        "[using|in|with] python, {s} {c} doubling every {e} for {t} {u}",
        "doubling time {d} {v}. [how many {c} come|what comes] from {s} in {t} {u}",
        "at [noon|the start|8 o'clock] there are {s} {c}; their number doubles every {e}. {t} {u} later: how many",
        "[a flask|an incubator|a wound|a petri dish] starts with {s} {c}. they split every {e}. [count|number] after {t} {u}",
        "{c}: {s} at first, twice as many every {e}, now {t} {u} [passed|later|have gone by]. how many",
        "how large is a [culture|population] of {s} {c} {t} {u} later, doubling every {e}",
        "let {s} {c} grow for {t} {u}, doubling time {d} {v}. final number",
        "what number of {c} do we [reach|get] in {t} {u} from {s}, if the doubling time is {d} {v}",
        "every {e} the {c} double. {s} now; in {t} {u}",
        "{s} {c} at the beginning, one doubling per {e}. after {t} {u} we have how many",
        "how far do {s} {c} multiply within {t} {u}, doubling each {e}? give the number",
        s=start, c=cells, d=double, u=unit, t=time, e=every, v=unit[:-1] if double == 1 else unit,
    )  # fmt: skip
    code = f"result = round({start} * 2 ** ({time} / {double}))\nprint(result)"
    think = f"{start} doubles {time} / {double} times."
    return ask(prompt, code, f"After {time} {unit} there are **{{out}}**.", think=think)


@family("biology", number=True)
def population_growth(draw: Draw) -> tuple[Item, ...]:
    start = draw.pick(draw.integer(50, 90000), draw.random.randint(2, 90) * 1000)
    rate = draw.pick(0.5, 1, 1.2, 2, 2.5, 3, 4, 5, 8, 10, 12)
    years, falls = draw.random.randint(2, 40), draw.chance(0.25)
    place = draw.pick("a town", "a village", "an island", "a region", "a city", "a county")
    prompt = draw.phrase(
        "{p} has [a population of |]{s} and [it |]{g} {r}% [a year|per year|every year]. "
        "[how many|what is the population] after {y} years",
        "population {s}, {w} {r}% [a year|per year], {y} years",
        "[what is|how large is] a population of {s} after {y} years of {r}% {w}",
        "{s} animals, {r} percent {w} [a year|per year], how many in {y} years",
        "[population|population size] after {y} years: start {s}, {w} [rate |]{r}%",
        "{p} with {s} inhabitants {g} by {r}% yearly, [how many|population] in {y} years",
        "if a population of {s} {g} {r}% each year, how big is it [after|in] {y} years",
        "[project|predict|forecast] the population of {p}: {s} now, {r}% {w}, {y} years",
        "<find> the population in {y} years, {s} today and {r}% yearly {w}",
        "[today|now] {p} has {s} [inhabitants|members]. it {g} {r}% [a year|yearly]. how many in {y} years",
        "[how many|what number] will {s} [become|be] in {y} years [with|at] {r}% {w} [per year|a year]",
        "[starting|initial] population {s}, [annual|yearly] {w} {r}%, [after|in] {y} years",
        "{r}% {w} [a year|per year] on {s}: [size|number|population] after {y} years",
        "[using|in|with] python, a population of {s} that {g} {r}% a year, after {y} years",
        "a [census|count] gives {s}. if it {g} by {r}% [a year|annually], [what will it be|how many are there] in {y} years",
        "{p} [counts|has] {s} [heads|members|inhabitants] today. with {r}% {w} a year, how many in {y} years",
        "P = {s}, r = {r}% {w}, t = {y} years: P(t)",
        "what becomes of {s} [people|animals|birds] in {y} years if the number {g} {r}% each year",
        "{y} years of {r}% [annual|yearly] {w}, starting at {s}. [result|final population]",
        "the population {g} {r}% a year. now it is {s}; {y} years from now",
        "after {y} years at {r}% {w}, how [big|large] is a population that [was|began at] {s}",
        "let {s} [be|stand for] today's population, {w} {r}% yearly. what about {y} years later",
        "every year {r}% {w}, {s} at the beginning, {y} years: how many at the end",
        "{s} with {r}% {w} per year: what is left or reached after {y} years",
        "how many will there be in {y} years, if it is {s} today and it {g} {r}% annually",
        "{p}: {s} now. each year it {g} by {r}%. number after {y} years",
        s=start, r=rate, y=years, p=place, g=draw.pick("shrinks", "declines") if falls else "grows",
        w="decline" if falls else "growth",
    )  # fmt: skip
    sign = "-" if falls else "+"
    code = f"result = round({start} * (1 {sign} {rate} / 100) ** {years})\nprint(result)"
    think = f"{start} times 1 {sign} {rate} / 100, for each of {years} years."
    return ask(prompt, code, f"After {years} years it is **{{out}}**.", think=think)


@family("biology", number=True)
def doubling_time(draw: Draw) -> tuple[Item, ...]:
    rate = draw.pick(1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10, 12)
    unit, thing = "year", draw.pick("a population", "a city", "an investment", "a debt", "a forest")
    if draw.chance(0.5):
        rate, unit = draw.pick(2, 3, 5, 8, 10, 12, 15, 20, 25, 50), draw.pick("day", "hour", "week")
        thing = draw.pick("a colony", "a culture", "a population", "an infection", "a tumor")
    prompt = draw.phrase(
        "how long does {t} take to double at {r}% [a|per] {u}",
        "[doubling time|time to double] [at|for|with] {r}% [growth |][a|per] {u}",
        "<find> the doubling time of {t} growing {r}% [a|per] {u}",
        "{t} grows {r}% [each|every|a] {u}. [when has it doubled|what is its doubling time]",
        "growth rate {r}% per {u}[, doubling time|: how long to double|. when does it double]",
        "after how many {u}s [is|has] {t} [twice as big|doubled] at {r}% per {u}",
        "how many {u}s until {t} doubles [growing|if it grows] {r} percent a {u}",
        "[when|how soon] does {t} double with {r}% per {u}",
        "{u}s to double at {r}%",
        "{r}% growth [a|per|each] {u}: [doubling time|time until doubled|how many {u}s to double]",
        "[using|in|with] python, the doubling time for {r}% per {u}",
        "in how many {u}s does {t} [double|grow to twice its size] at {r}% [a|per] {u}",
        "{t} [gains|adds|grows by] {r}% every {u}. [after how many {u}s is it twice as large|when is it twice as big]",
        "if something grows {r}% per {u}, how long until there is twice as much",
        "twice as much after how many {u}s, at {r}% [a|per] {u}",
        "how many {u}s does it take {t} to [double|become twice as large] with {r} percent [per|each] {u}",
        "growth of {r}% a {u}. t for doubling",
        "ln 2 / ln(1 + {r}%) in {u}s",
        "the number rises by {r}% each {u}; [when will it have doubled|doubling time]",
        r=rate, u=unit, t=thing,
    )  # fmt: skip
    prompt = prompt.replace("% a hour", "% an hour").replace("percent a hour", "percent an hour")
    code = (
        f"import math\nresult = round(math.log(2) / math.log(1 + {rate} / 100), 2)\nprint(result)"
    )
    think = f"The doubling time is log 2 over log of 1 + {rate} / 100."
    return ask(prompt, code, f"It doubles in **{{out}} {unit}s**.", think=think)


def crossing(draw: Draw) -> tuple[str, str]:
    letter = draw.pick(*"ABDEFGHKLMNPQRT")
    one = letter + letter.lower()
    kinds = (one, one, letter.lower() * 2, letter * 2)
    first, second = draw.pick(*kinds), draw.pick(*kinds)
    return (first, second) if one in (first, second) else (one, second)


@family("biology", number=True)
def punnett_probability(draw: Draw) -> tuple[Item, ...]:
    first, second = crossing(draw)
    letter = first[0].upper()
    parents = {"a": first, "b": second, "x": draw.pick(" x ", " × ", " and ", " with ", "x")}
    if draw.chance(0.4):
        trait = draw.pick("dominant", "recessive")
        prompt = draw.phrase(
            "what [percent|percentage|share] of the offspring of {a}{x}{b} [shows|has] the {t} [trait|phenotype]",
            "[chance|probability] of the {t} [phenotype|trait] [in|for|from] {a}{x}{b}",
            "cross {a}{x}{b}, [how many percent|what percent] show the {t} [trait|phenotype]",
            "parents {a} and {b}[: |, ][chance|probability] of a {t} [child|phenotype]",
            "<find> the [probability|chance] of a {t} phenotype for {a}{x}{b}",
            "for {a}{x}{b}[: |, ]the {t} phenotype in percent",
            "if the parents are {a} and {b}, how likely is the {t} trait in a child",
            "how likely is a {t} offspring from the cross {a}{x}{b}",
            "[using|in|with] python, the percentage of {t} offspring for {a}{x}{b}",
            "{a}{x}{b}: [percent|how many percent|what percent] with the {t} [trait|phenotype]",
            "a [pea plant|rabbit|dog|fly] {a} is crossed with {b}. [how many percent|what percentage] of the young show the {t} trait",
            "how many percent of the [children|young|offspring] of {a} and {b} look {t}",
            "[breed|cross|pair] {a} with {b}: share with the {t} phenotype, in percent",
            "what percentage of {t} phenotypes [comes|results] from {a}{x}{b}",
            "mother {a}, father {b}: how likely is a child with the {t} trait",
            "[percentage|percent] {t} from {a}{x}{b}",
            "out of 100 offspring of {a}{x}{b}, how many show the {t} trait on average",
            **parents, t=trait,
        )  # fmt: skip
        test = f"'{letter}' in child" if trait == "dominant" else f"'{letter}' not in child"
        code = (
            f"children = [a + b for a in '{first}' for b in '{second}']\n"
            f"result = sum({test} for child in children) / 4 * 100\nprint(result)"
        )
        which = "at least one" if trait == "dominant" else "no"
        think = f"Cross {first} with {second} and count the children with {which} {letter}."
        return ask(prompt, code, f"**{{out}}%** show the {trait} trait.", think=think)
    wanted = draw.pick(letter * 2, letter + letter.lower(), letter.lower() * 2)
    prompt = draw.phrase(
        "[chance|probability] of {w} [from|in] {a}{x}{b}",
        "what is the [chance|probability] of [a |]{w} [child|offspring] [from|for] {a}{x}{b}",
        "parents {a} and {b}[: |, ][chance|probability] of {w}",
        "Punnett square {a}{x}{b}[: |, ][how likely is {w}|probability of {w}|percent {w}]",
        "cross {a}{x}{b}, [how many percent|what percent|what percentage] of the offspring [are|is] {w}",
        "<find> the [probability|chance] of [genotype |]{w} for [the cross |parents ]{a}{x}{b}",
        "if I cross {a}{x}{b}, how likely do I get {w}",
        "one parent is {a} and the other {b}. [chance of a {w} child|how likely is {w}]",
        "[percentage|percent share] of {w} among the offspring of {a}{x}{b}",
        "[using|in|with] python, the chance of {w} for {a}{x}{b}",
        "{a}{x}{b}: [percent|how many percent|what percent] {w}",
        "a [pea plant|rabbit|dog|fly] {a} is crossed with {b}. what percentage of the young [is|are] {w}",
        "mother {a}, father {b}: [how likely is|chance of] a child with {w}",
        "[breed|pair|cross] {a} with {b}: share of {w} in percent",
        "how many percent of the [children|young|offspring] of {a} and {b} have the genotype {w}",
        "genotype {w}, parents {a} and {b}: chance in percent",
        "out of 100 offspring of {a}{x}{b}, how many are {w} on average",
        "will the offspring of {a}{x}{b} be {w}? give the chance",
        **parents, w=wanted,
    )  # fmt: skip
    code = (
        f"children = [''.join(sorted(a + b)) for a in '{first}' for b in '{second}']\n"
        f"result = children.count('{wanted}') / 4 * 100\nprint(result)"
    )
    think = f"Cross {first} with {second} and count {wanted} among the four children."
    return ask(prompt, code, f"The chance of {wanted} is **{{out}}%**.", think=think)


@family("biology")
def punnett_square(draw: Draw) -> tuple[Item, ...]:
    first, second = crossing(draw)
    prompt = draw.phrase(
        "[Punnett square|punnett square] [for|of] {a}{x}{b}",
        "<make> a Punnett square [for|of] {a}{x}{b}",
        "<show> the [offspring|genotypes|possible children] of {a}{x}{b}",
        "what [genotypes|offspring] [result|come] from crossing {a} with {b}",
        "which [genotypes|children|combinations] [can|do] parents {a} and {b} have",
        "cross {a}{x}{b}",
        "[genotype ratio|genotype ratios|ratio of genotypes] [for|of] {a}{x}{b}",
        "parents {a} and {b}[: what are the children|, list the genotypes|. all combinations]",
        "I cross {a}{x}{b}, [what do I get|what genotypes appear|what are the offspring]",
        "[using|in|with] python, the Punnett square of {a}{x}{b}",
        "[fill in|complete|do] the Punnett square for {a}{x}{b}",
        "the four [boxes|fields|cells] of the Punnett square {a}{x}{b}",
        "[which|what] offspring can a {a} plant and a {b} plant have",
        "mother {a}, father {b}: [all possible children|the four combinations|list the genotypes]",
        "combine the [alleles|gametes] of {a} and {b}",
        "{a}{x}{b}: [offspring|genotypes|Punnett square|combinations]",
        "list [all|the four] [combinations|genotypes] of {a}{x}{b}",
        "if {a} and {b} have young, which genotypes are possible",
        "monohybrid cross {a}{x}{b}",
        "what does the Punnett square of {a} and {b} [contain|look like]",
        a=first, b=second, x=draw.pick(" x ", " × ", " and ", "x"),
    )  # fmt: skip
    code = (
        f"children = [''.join(sorted(a + b)) for a in '{first}' for b in '{second}']\n"
        "print(', '.join(children))"
    )
    think = f"Each letter of {first} with each letter of {second}."
    return ask(prompt, code, "The four combinations: **{out}**.", think=think)


@family("biology", weight=0.7)
def weight_class(draw: Draw) -> tuple[Item, ...]:
    """Underweight, normal, overweight or obese, by the usual limits 18.5, 25 and 30."""
    cm, told = draw.random.randint(148, 204), draw.chance(0.4)
    index = tidy(round(draw.random.uniform(16, 36), 1))
    weight = tidy(round(index * (cm / 100) ** 2, draw.pick(0, 0, 1)))
    given = f"a BMI of {index}" if told else draw.pick(f"{weight} kg at {cm} cm", f"{weight} kg and {cm} cm", f"{weight} kg and a height of {cm / 100:.2f} m")  # fmt: skip
    prompt = draw.phrase(
        "is {g} [underweight, normal, overweight or obese|normal or overweight|a normal weight]",
        "what [weight class|weight category|BMI category] is {g}",
        "{g}: [underweight, normal, overweight or obese|which weight class|weight category]",
        "which [BMI category|weight class] does {g} [fall into|belong to|mean]",
        "am I [overweight|underweight|of normal weight] with {g}",
        "[using|in|with] python, the weight category for {g}",
        "[classify|judge] {g} by the usual BMI limits",
        "a patient has {g}. underweight, normal, overweight or obese",
        "by the WHO limits, how is {g} called",
        "does {g} count as normal, overweight or obese",
        "I have {g}; which weight category is that",
        g=given,
    )
    line = f"bmi = {index}" if told else f"bmi = {weight} / ({cm} / 100) ** 2"
    code = f"{line}\nprint('underweight' if bmi < 18.5 else 'normal' if bmi < 25 else 'overweight' if bmi < 30 else 'obese')"
    think = "The limits of the BMI are 18.5, 25 and 30."
    if not told:
        think = (
            f"The BMI is {weight} over the square of {cm} / 100; its limits are 18.5, 25 and 30."
        )
    return ask(prompt, code, "That is **{out}**.", think=think)


def _body_mass_in_pounds(draw: Draw) -> tuple[Item, ...]:
    feet, inches, pounds = draw.random.randint(5, 6), draw.random.randint(0, 9), draw.random.randint(100, 280)  # fmt: skip
    total = 12 * feet + inches
    in_feet = draw.chance(0.6)
    height = draw.pick(f"{feet} ft {inches} in", f"{feet} feet {inches}", f"{feet}'{inches}\"") if in_feet else f"{total} inches"  # fmt: skip
    prompt = draw.phrase(
        "<find> the BMI [for|at|of] {w} [pounds|lb|lbs] and {h}",
        "BMI: {w} [pounds|lb|lbs], {h}",
        "I weigh {w} [pounds|lbs] and am {h} tall. [what is my BMI|BMI|my body mass index]",
        "{h}, {w} [pounds|lb][: BMI|, what BMI is that|. body mass index]",
        "[body mass index|BMI] of [somebody|a person|a man|a woman] who is {h} and {w} pounds",
        "my [doctor|coach] asks for my BMI: {w} lbs at {h}",
        "[using|in|with] python, BMI from {w} lb and {h}",
        "what BMI has a person of {h} with {w} pounds",
        w=pounds, h=height,
    )  # fmt: skip
    tall = f"({feet} * 12 + {inches})" if in_feet else f"{total}"
    code = f"result = round(703 * {pounds} / {tall} ** 2, 1)\nprint(result)"
    think = f"In pounds and inches the BMI is 703 times {pounds} over the square of {tall}."
    return ask(prompt, code, "The BMI is **{out}**.", think=think)


@family("biology", number=True)
def body_mass_index(draw: Draw) -> tuple[Item, ...]:
    cm = draw.random.randint(148, 204)
    exact = draw.random.uniform(17, 38) * (cm / 100) ** 2
    weight = tidy(round(exact, draw.pick(0, 0, 1)))
    if draw.chance(0.12):
        return _body_mass_in_pounds(draw)
    metric = draw.chance(0.5)
    height = f"{cm} cm" if metric else f"{cm / 100:.2f} m"
    meters = f"({cm} / 100)" if metric else f"{cm / 100:.2f}"
    prompt = draw.phrase(
        "<find> [my|the] BMI [at|for|with] {w} kg and {h}",
        "BMI[: | of | for ]{w} kg, {h}",
        "I [weigh|am] {w} kg and am {h} tall. [what is my BMI|BMI?|calculate my BMI]",
        "[body mass index|BMI] for [a person of |someone with |]{w} kg and {h}",
        "{w} kg, {h}[, BMI|: BMI|, what BMI is that]",
        "height {h}, weight {w} kg[, BMI|. body mass index|. find the BMI|: BMI]",
        "what is the body mass index of [someone|a person|a man|a woman] of {w} kg and {h}",
        "a [patient|person|man|woman] weighs {w} kg at {h}, what is the BMI",
        "how high is the BMI [at|of|with] {w} kilos and {h}",
        "my height is {h} and my weight {w} kg, [BMI|what is my body mass index]",
        "{h} [tall|high] and {w} kg [heavy|in weight]: [BMI|body mass index|what is the BMI]",
        "[using|in|with] python, the BMI for {w} kg and {h}",
        "weight {w} kg, height {h}: [BMI|body mass index|BMI = ?]",
        "if I am {h} [tall |]and weigh {w} kg, what BMI do I have",
        "[a nurse|the doctor|the chart] notes {w} kg and {h}. [body mass index|BMI|what BMI is it]",
        "my [father|sister|friend|trainer] is {h} tall with {w} kg. what is [the|that] BMI",
        "kg over m squared: {w} kg, {h}",
        "which BMI [goes with|results from|do you get from] {w} kg at {h}",
        "[compute|check|work out] someone's BMI: {w} kilograms, {h}",
        "what is the body mass index of a person with {w} kg and {h}",
        "BMI = ? when weight = {w} kg and height = {h}",
        "body weight {w} kg, body height {h}, [index|BMI]",
        "BMI {w} kg {h}",
        "{h} and {w} kg, what comes out for the BMI",
        w=weight, h=height,
    )  # fmt: skip
    code = f"result = round({weight} / {meters} ** 2, 1)\nprint(result)"
    think = f"BMI is the weight {weight} over the height in meters, {height}, squared."
    return ask(prompt, code, "The BMI is **{out}**.", think=think)


@family("biology", number=True)
def beats_and_breaths(draw: Draw) -> tuple[Item, ...]:
    kind, verb, rate = draw.pick(
        ("heartbeats", "beats", draw.random.randint(48, 110)),
        ("breaths", "breathes", draw.random.randint(9, 24)),
    )
    span, minutes = draw.pick(
        ("an hour", "60"), ("a day", "60 * 24"), ("a week", "60 * 24 * 7"),
        ("a year", "60 * 24 * 365"), ("{n} hours", "60 * {n}"), ("{n} days", "60 * 24 * {n}"),
        ("{n} years", "60 * 24 * 365 * {n}"), ("{n} minutes", "{n}"),
    )  # fmt: skip
    count = draw.random.randint(2, 80)
    span, minutes = span.format(n=count), minutes.format(n=count)
    values = {"r": rate, "s": span, "k": kind, "v": verb}
    own = (
        ("my heart beats {r} times [a|per] minute. how many [beats|times] [in|is that in] {s}",
         "pulse [of |]{r}[, how many beats in|: heartbeats in|, beats in] {s}",
         "how often does a heart beat in {s} at {r} [bpm|beats per minute]",
         "{r} bpm for {s}, how many beats")
        if kind == "heartbeats" else
        ("I breathe {r} times [a|per] minute. how many breaths [in|is that in] {s}",
         "breathing rate {r} [per minute|a minute][, how many breaths in|: breaths in] {s}",
         "how often does one breathe in {s} at {r} breaths [per|a] minute",
         "{r} breaths a minute for {s}, how many breaths")
    )  # fmt: skip
    prompt = draw.phrase(
        *own,
        "<howmany> {k} in {s} at {r} [per|a] minute",
        "{k} in {s} [at|with|for] {r} [per|a] minute",
        "{r} {k} [per|a] minute[, how many in|: how many in|. number in] {s}",
        "<find> the number of {k} in {s}, {r} per minute",
        "[estimate|work out] how many {k} [one|a person] has in {s} with {r} per minute",
        "[at|with] {r} {k} [per|a] minute, how many [is that|are there] in {s}",
        "[using|in|with] python, {k} in {s} at {r} per minute",
        "{r} times [a|per] minute for {s}: how many {k}",
        "a [sleeping child|runner|patient|person at rest] has {r} {k} a minute. [total|number|how many] in {s}",
        "count {r} {k} [each|in one] minute; in {s} that [is|makes] how many",
        "{r} {k} every minute. [for|during|over] {s}, what is the total",
        "what number of {k} [adds up|comes together] in {s}, {r} each minute",
        "if [a person|an athlete|my grandfather] has {r} {k} per minute, how many [does that make|are they] in {s}",
        "over {s}, how many {k} at a rate of {r} per minute",
        "{r} per minute during {s}: [total {k}|how many {k}|{k}]",
        "how many {k} does {s} bring at {r} a minute",
        "multiply it out: {r} {k} a minute, for {s}",
        "{s} at {r} {k} per minute [is|comes to|gives] how many",
        "someone counted {r} {k} in one minute. extrapolate to {s}",
        "total {k}, {s}, {r} per minute",
        "if I have {r} {k} every minute, how many is it over {s}",
        "about how many {k} are there in {s}, with {r} in a minute",
        "assume {r} {k} a minute; {s} then has how many",
        "{k}: {r} per minute, {s}",
        "in {s}, how many {k}, given {r} per minute",
        **values,
    )
    code = f"result = {rate} * {minutes}\nprint(result)"
    think = f"{rate} per minute times the minutes in {span}."
    return ask(prompt, code, f"That is about **{{out}} {kind}** in {span}.", think=think)


@family("biology", number=True)
def training_heart_rate(draw: Draw) -> tuple[Item, ...]:
    age, percent = draw.random.randint(12, 85), draw.pick(50, 60, 65, 70, 75, 80, 85, 90)
    if draw.chance(0.45):
        prompt = draw.phrase(
            "<find> the [maximum|max|maximal] heart rate [at|for] age {a}",
            "[max|maximum] [heart rate|pulse] [for|of] {an} {a} year old",
            "I am {a}. [what is my max heart rate|how high may my pulse go|maximum heart rate?]",
            "age {a}[, max heart rate|: maximum pulse|: max HR]",
            "how [high|fast] can the heart of {an} {a} year old [go|beat] at most",
            "220 minus age rule for {a} [years|year old]",
            "[HRmax|max HR] at {a}",
            "what maximum pulse does someone aged {a} have",
            "[using|in|with] python, 220 minus age for age {a}",
            "[highest|top|peak] [heart rate|pulse] [for|at] age {a}",
            "{a} years old: [max heart rate|maximum pulse|HRmax]",
            "my [mother|trainer|client|friend] is {a}. [maximum heart rate|what is the max pulse by the rule of thumb]",
            "[estimate|compute] the maximum heart rate of a person of {a} [years|]",
            "what is the upper limit of the pulse at {a}, by 220 minus age",
            "at {a}, how many beats per minute [is|are] the maximum",
            "I turned {a} [today|this year]. [max HR|my maximum pulse now]",
            "rule of thumb for the max pulse, age {a}",
            a=age, an=an(age),
        )  # fmt: skip
        code = f"result = 220 - {age}\nprint(result)"
        think = f"The rule of thumb is 220 minus the age {age}."
        return ask(prompt, code, "The maximum is about **{out} bpm**.", think=think)
    prompt = draw.phrase(
        "<find> {p}% of the [maximum|max] heart rate [at|for] age {a}",
        "[target|training] heart rate at {p}% for {an} {a} year old",
        "I am {a} and want to train at {p}%. [what pulse is that|which heart rate|heart rate?]",
        "age {a}, [intensity|zone|training at] {p}%[: heart rate|, what pulse|, target pulse]",
        "what pulse [is|means] {p}% intensity [at|for someone aged] {a}",
        "{p} percent of max heart rate [for|at] {a} [years|years old]",
        "at {a} years old, [what is|how high is] {p}% of my maximum pulse",
        "which heart rate should {an} {a} year old [keep|have|aim for] at {p}% intensity",
        "[using|in|with] python, {p}% of (220 - {a})",
        "{a} years, {p}%: [training pulse|target heart rate|which pulse]",
        "my [coach|doctor|app] says train at {p}% of max. I am {a}. [what heart rate|how many bpm|my pulse]",
        "how many beats per minute are {p}% of the maximum [for|at] {a} [years|]",
        "[target|goal]: {p}% of maximum heart rate, age {a}. bpm",
        "a workout at {p}% for someone who is {a}, [what pulse|which heart rate] is right",
        "for age {a}, [compute|work out|find] the pulse at {p}% of 220 minus age",
        "aged {a}, exercising at {p} percent of the maximum heart rate, my pulse should be",
        "someone of {a} wants to run at {p}% of the max pulse. how many bpm",
        a=age, p=percent, an=an(age),
    )  # fmt: skip
    code = f"result = round((220 - {age}) * {percent} / 100)\nprint(result)"
    think = f"The maximum is 220 minus {age}; take {percent}% of it."
    return ask(prompt, code, "That is about **{out} bpm**.", think=think)


@family("biology")
def serial_dilution(draw: Draw) -> tuple[Item, ...]:
    start = draw.pick(1000, 500, 100, 50, 10, 200, 800, 2000, 10000, draw.random.randint(5, 900))
    factor, steps = draw.pick(2, 2, 3, 4, 5, 10, 10), draw.random.randint(3, 6)
    steps = min(steps, 4) if factor == 10 else steps
    unit = draw.pick("µg/mL", "mg/L", "ng/mL", "mM", "µM", "ug/ml")
    prompt = draw.phrase(
        "serial dilution[: | from | of ]{s} {u}, [1:{f}|factor {f}|1 to {f}], {k} [steps|tubes]",
        "<show> the concentrations of a 1:{f} serial dilution [from|starting at] {s} {u}, {k} steps",
        "dilution series of {s} {u}, 1:{f}, {k} [steps|tubes|dilutions]",
        "I dilute {s} {u} 1:{f} [{k} times|in {k} steps]. [what concentrations|list them|list the values]",
        "{k} [step|tube] dilution series, [factor {f}|1:{f}], start {s} {u}",
        "what [concentrations|values] [do I get|result] [from|in] {k} 1:{f} dilutions of {s} {u}",
        "start with {s} {u} and dilute {f} fold {k} times[, concentrations|: list the concentrations|]",
        "[concentrations|steps] of a {f}-fold [dilution series|serial dilution] from {s} {u} with {k} steps",
        "plan a [dilution series|serial dilution] of {k} tubes, 1:{f} each, first one from {s} {u}",
        "[using|in|with] python, a 1:{f} dilution series from {s} {u}, {k} steps",
        "{s} {u} diluted 1:{f}, {k} times in a row: [all concentrations|each concentration|list]",
        "[each|every] tube is diluted 1:{f} from the one before. stock {s} {u}, {k} tubes. [concentrations|what is in each tube]",
        "a stock of {s} {u} is diluted by a factor of {f} in each of {k} steps. [which concentrations|list the concentrations]",
        "[divide|dilute] {s} {u} by {f}, {k} times: the concentrations",
        "I want {k} dilutions, each 1:{f}, of {s} {u}. [what are they|list them|concentrations]",
        "concentrations in {k} wells, {f}-fold dilution, starting from a stock of {s} {u}",
        "{f}-fold dilutions of {s} {u}, {k} of them",
        "[show|list|give] what remains of {s} {u} after each of {k} dilutions 1:{f}",
        "the values of a 1:{f} series with {k} steps from {s} {u}",
        s=start, u=unit, f=factor, k=steps,
    )  # fmt: skip
    code = f"print([round({start} / {factor} ** i, 4) for i in range(1, {steps} + 1)])"
    think = f"Divide {start} by {factor} once for each of {steps} steps."
    return ask(prompt, code, f"The concentrations in {unit}: **{{out}}**.", think=think)


@family("biology", number=True)
def carrier_frequency(draw: Draw) -> tuple[Item, ...]:
    """Hardy-Weinberg: from the recessive share to the carriers, or from an allele frequency."""
    if draw.chance(0.5):
        many = draw.pick(100, 400, 900, 1600, 2500, 10000, 3600, draw.random.randint(50, 5000))
        prompt = draw.phrase(
            "1 in {n} [people|newborns] has a recessive disease. [how many|what] percent are carriers",
            "[carrier frequency|share of carriers] if a recessive disease [affects|hits|occurs in] 1 in {n}",
            "Hardy-Weinberg: [affected|q^2 =|recessive] 1 in {n}, [carriers in percent|2pq in percent]",
            "a recessive [trait|disease] [occurs in|affects] 1 of {n}. [what percentage carries it|carriers?]",
            "<find> the percentage of carriers when 1 in {n} is affected [by a recessive disease|]",
            "[heterozygotes|carriers] in percent with q^2 = 1/{n}",
            "how common are carriers of a recessive disease that hits 1 in {n}, in percent",
            "what percent is heterozygous if 1 in {n} is homozygous recessive",
            "[using|in|with] python, the carrier percentage for a recessive disease of 1 in {n}",
            "a recessive [illness|condition|disorder] is seen in 1 of {n} [births|babies|people]. [carriers in percent|percentage of carriers]",
            "incidence 1 in {n}, recessive: [2pq in percent|carriers, percent|how many percent carry it]",
            "[estimate|compute] how many percent of people carry a recessive allele without being ill when 1 in {n} is ill",
            "one [baby|person|plant] in {n} shows a recessive trait. how many percent are heterozygous",
            "percent heterozygous carriers, affected 1 in {n}",
            "if 1 out of {n} has the recessive disease, what percentage of the population carries just one copy of the gene",
            "with Hardy-Weinberg and q^2 = 1/{n}, how many percent are carriers",
            "prevalence 1 in {n} (recessive). share of carriers in percent",
            n=many,
        )  # fmt: skip
        code = f"q = (1 / {many}) ** 0.5\nresult = round(2 * (1 - q) * q * 100, 2)\nprint(result)"
        think = f"Hardy-Weinberg: q is the root of 1 / {many}, carriers are 2pq."
        return ask(prompt, code, "**{out}%** are carriers.", think=think)
    q = f"{draw.random.randint(1, 60) / 100}"
    prompt = draw.phrase(
        "[recessive |]allele frequency q = {q}[, percent of heterozygotes|: carriers in percent]",
        "Hardy-Weinberg with q = {q}[, carriers|: heterozygotes|, what is 2pq] [in percent|in %]",
        "<find> the percentage of heterozygotes for q = {q}",
        "a recessive allele has a frequency of {q}. how many percent are [carriers|heterozygous]",
        "what percent of a population [is heterozygous|are carriers] if q is {q}",
        "2pq in percent [for|with|at] q = {q}",
        "share of [carriers|heterozygotes] in percent, [recessive |]allele frequency {q}",
        "how many percent carry [a|the] recessive allele of frequency {q} once",
        "[using|in|with] python, 2pq in percent for q = {q}",
        "q = {q}: [heterozygotes|carriers] in percent",
        "the recessive allele has q = {q}. [percentage of carriers|how many percent are Aa|heterozygotes in percent]",
        "[given|with] q = {q}, [what percentage|how many percent] of the population [is|are] Aa under Hardy-Weinberg",
        "how many percent heterozygotes does Hardy-Weinberg give for q = {q}",
        "allele a has a frequency of {q}. percent of Aa [individuals|plants|mice]",
        "carriers, in percent, when the recessive allele's frequency is {q}",
        "if {q} of all alleles are recessive, how many percent of the people are [carriers|heterozygous]",
        "2 * p * q * 100 for q = {q}",
        "a gene has two alleles, the recessive one at {q}. percentage of heterozygotes",
        q=q,
    )
    code = f"q = {q}\nresult = round(2 * (1 - q) * q * 100, 2)\nprint(result)"
    think = f"Hardy-Weinberg: carriers are 2pq with q = {q}."
    return ask(prompt, code, "**{out}%** are carriers.", think=think)
