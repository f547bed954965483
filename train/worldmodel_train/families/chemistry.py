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
        s=said,
    )
    table, total = mass_code(formula)
    code = f"{table}\nresult = round({total}, 3)\nprint(result)"
    think = f"{formula} has {listed(formula)}; I add their atomic masses."
    if said == name != formula:
        think = f"{name} is {formula}: {listed(formula)}; I add their atomic masses."
    return ask(prompt, code, f"The molar mass of {said} is **{{out}} g/mol**.", think=think)


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
        "[mass percent|mass percentage|percent by mass|mass fraction] of {e} in {s}",
        "<find> the [mass percent|percentage|share by mass] of {e} in {s}",
        "how much {e} [is there |is |]in {s} [in percent|in mass percent|as a percentage]",
        "percent composition[: |, ]{e} in {s}",
        "{e} content of {s} [in percent|in %|by mass]",
        "% {e} in {s} by [mass|weight]",
        "[the fraction|the share|what share] of {e} in the [molar mass|mass] of {s}, in percent",
        "in {s}, what percent of the mass [is|comes from] {e}",
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
        g=grams, m=molar, v=volume,
    )  # fmt: skip
    code = f"result = round({grams} / {molar} / {liters}, 4)\nprint(result)"
    think = f"Moles are {grams} over {molar}; divide by the volume in liters, {volume}."
    return ask(prompt, code, "The molarity is **{out} mol/L**.", think=think)


@family("chemistry", number=True, unseen=True)
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
    kind = draw.pick("pressure", "volume", "moles")
    if kind == "pressure":
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
        "in {t} {w}, [how much|what part] of {s} {u} of {n} [survives|remains|is left], half-life {h} {w}",
        "[N0|initial amount|at the start] {s} {u}, [half-life|T1/2] {h} {w}, [after|elapsed] {t} {w}[: N|: how much]",
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
        d=dna,
    )
    code = f"dna = '{dna}'\nprint(dna.replace('T', 'U'))"
    return ask(prompt, code, "The RNA is **{out}**.", think=f"In RNA every T of {dna} is a U.")


@family("biology", number=True)
def gc_content(draw: Draw) -> tuple[Item, ...]:
    dna = sequence(draw)
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
    place = draw.pick("a town", "a village", "an island", "a herd", "a city", "a bird colony")
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
        "if I cross {a}{x}{b}, how [likely|often] do I get {w}",
        "one parent is {a} and the other {b}. [chance of a {w} child|how likely is {w}]",
        "[share|fraction|percentage] of {w} among the offspring of {a}{x}{b}",
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
        a=first, b=second, x=draw.pick(" x ", " × ", " and ", "x"),
    )  # fmt: skip
    code = (
        f"children = [''.join(sorted(a + b)) for a in '{first}' for b in '{second}']\n"
        "print(', '.join(children))"
    )
    think = f"Each letter of {first} with each letter of {second}."
    return ask(prompt, code, "The four combinations: **{out}**.", think=think)


@family("biology", number=True)
def body_mass_index(draw: Draw) -> tuple[Item, ...]:
    cm = draw.random.randint(148, 204)
    exact = draw.random.uniform(17, 38) * (cm / 100) ** 2
    weight = tidy(round(exact, draw.pick(0, 0, 1)))
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
        q=q,
    )
    code = f"q = {q}\nresult = round(2 * (1 - q) * q * 100, 2)\nprint(result)"
    think = f"Hardy-Weinberg: carriers are 2pq with q = {q}."
    return ask(prompt, code, "**{out}%** are carriers.", think=think)
