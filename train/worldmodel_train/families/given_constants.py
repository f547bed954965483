"""Constants that the person gives, to be used as given: also when a book has another value."""

import math
from typing import NamedTuple

from worldmodel_train.episodes import Draw, Item, ask, family, with_modules
from worldmodel_train.families.chemistry import COMPOUNDS, MASSES, atoms
from worldmodel_train.families.numerals import tidy

FRAMES = (
    "{q} ({k})", "{q}, {k}", "{q}. use {k}", "use {k}. {q}", "with {k}, {q}", "with {k}: {q}", "take {k}. {q}", "{q} - [assume|take|use] {k}", "[given|for|let] {k}: {q}", "{q}, [using|taking|where|given] {k}", "[assume|suppose|say|let] {k}. {q}", "{q}; {k} [please|]", "[constants|constant|data|given]: {k}. {q}", "{q} [note|hint|data|given]: {k}",
    "[our book|my teacher|the sheet|the exam] [uses|says|wants] {k}. {q}", "{q} ([use|take|with] {k})", "{q} please[,| and] take {k}", "[please use|please take|I use|we take] {k}. {q}", "{q}. {k}", "{q}, and take {k}", "not the book value, [use|take] {k}: {q}", "{k}. {q}", "{q} [if|when] {k}", "[working|calculating] with {k}, {q}", "{q} [here|for this|in this exercise] {k}",
)  # fmt: skip


_AS = (
    "{q}. [please |]take {k}", "[please |]take {k}. {q}", "{q} (take {k})", "{q} - take {k}", "{q}, taking {k}", "taking {k}, {q}", "{q}, and take {k}", "[we|I|you may] take {k}: {q}", "{q}? take {k}", "{q}; taking {k} [please|is fine|is enough]", "[let us|let me|now] take {k}. {q}", "{q}. [my book|the sheet|our teacher] takes {k}",
)  # fmt: skip
"""For `g as 9.8`."""


class Given(NamedTuple):
    """A constant with its wordings and values, and a question in which it is used."""

    names: str
    values: tuple[str, ...]
    questions: tuple[str, ...]
    formula: str
    answer: str
    low: float
    high: float
    low2: float = 1
    high2: float = 10
    whole: bool = False


def _value(draw: Draw, low: float, high: float) -> int | float:
    if high <= 5:
        return tidy(draw.decimal(low, high, 2))
    return draw.integer(int(low) or 1, int(high)) if draw.chance(0.7) else tidy(draw.decimal(low, high, 1))  # fmt: skip


def use_it(draw: Draw, given: Given) -> tuple[Item, ...]:
    """The constant somewhere around the question; the code holds it as it was typed."""
    k = draw.pick(*given.values)
    a, b = _value(draw, given.low, given.high), _value(draw, given.low2, given.high2)
    if given.whole:
        a = max(round(a), 2)
    said = draw.phrase(*given.names.split("|"), k=k)
    question = draw.phrase(*given.questions, a=a, b=b)
    formula = given.formula.format(a=a, b=b, k=k)
    value = eval(formula, {"math": math})
    plain = 0.05 < abs(value) < (1e9 if "e" in formula else 1e12)
    shown = ("result", f"round({formula}, 4)") if plain else ("f'{result:.4g}'", formula)  # fmt: skip
    code = with_modules(f"result = {shown[1]}\nprint({shown[0]})")
    prompt = draw.phrase(*(_AS if " as " in said else FRAMES), q=question, k=said)
    return ask(prompt, code, given.answer, think=f"With the value as given: {formula}.")


_G = "g = {k}|g={k}|g as {k}|g {k} m/s2|gravity {k}|g = {k} m/s^2|gravity of {k} m/s2"
_GS = ("9.8", "9.81", "10", "9.8", "9.79", "9.7", "1.62", "3.7", "9.80665", "24.8", "8.9")
GRAVITY = (
    Given(_G, _GS, ("<what> the weight of {a} kg", "weight in N of a mass of {a} kg", "what does {a} kg weigh in newton", "a [box|man|stone] of {a} kg: weight force in N", "how many newtons does {a} kg press on the floor"), "{a} * {k}", "The weight is **{out} N**.", 1, 200),
    Given(_G, _GS, ("<what> the potential energy of {a} kg at {b} m", "energy needed to lift {a} kg by {b} m", "{a} kg raised {b} m: potential energy", "I carry {a} kg up {b} metres, how many joules", "work to lift {a} kg to a height of {b} m"), "{a} * {k} * {b}", "The energy is **{out} J**.", 1, 90, 1, 40),
    Given(_G, _GS, ("how long does a stone fall from {a} m", "fall time from {a} m", "time to drop {a} metres from rest", "something falls {a} m without air. for how many seconds", "a ball is dropped from {a} m, after how long is it down"), "math.sqrt(2 * {a} / {k})", "It falls for **{out} s**.", 1, 200),
    Given(_G, _GS, ("how fast is a stone after falling {a} m", "speed after a fall of {a} m from rest", "a key drops {a} m, impact speed in m/s", "with which speed does something land that fell {a} metres"), "math.sqrt(2 * {k} * {a})", "It is **{out} m/s** fast.", 1, 150),
    Given(_G, _GS, ("how far does a body fall in {a} s", "distance fallen in {a} seconds from rest", "fall distance after {a} s", "a stone falls into a well for {a} s, how deep is it"), "{k} * {a} ** 2 / 2", "It falls **{out} m**.", 1, 12),
    Given(_G, _GS, ("period of a pendulum of length {a} m", "how long does one swing of a {a} m pendulum take, there and back", "a pendulum is {a} m long, its period in s", "<what> the swing period for a string of {a} m"), "2 * math.pi * math.sqrt({a} / {k})", "The period is **{out} s**.", 0.2, 4.9),
    Given(_G, _GS, ("how high does a ball fly that is thrown up at {a} m/s", "maximum height of a throw straight up with {a} m/s", "thrown upwards at {a} m/s, greatest height", "top height for a launch speed of {a} m/s straight up"), "{a} ** 2 / (2 * {k})", "It reaches **{out} m**.", 2, 40),
    Given(_G, _GS, ("pressure of water at a depth of {a} m, density 1000", "water pressure {a} m down (density 1000 kg/m3)", "how many pascal does {a} m of water make, rho = 1000", "hydrostatic pressure in Pa under {a} m of water, density 1000 kg/m3"), "1000 * {k} * {a}", "The pressure is **{out} Pa**.", 1, 90),
)  # fmt: skip

_C = "c = {k}|c={k}|use c = {k} m/s|speed of light {k} m/s|c as {k} m/s|the speed of light is {k} m/s|c = {k} m/s"
_C = _C.replace("use c", "c")
_CS = ("3e8", "3.0e8", "299792458", "2.998e8", "2.9979e8", "3e8", "300000000")
_H = "h = {k}|h={k}|planck constant {k}|h = {k} J s|h as {k} Js"
_HS = ("6.626e-34", "6.63e-34", "6.62607015e-34", "6.6e-34")
_SOUND = "speed of sound {k} m/s|v = {k} m/s for sound|sound at {k} m/s|the speed of sound is {k} m/s|sound travels {k} m/s"
_SOUNDS = ("340", "343", "330", "344", "332", "345", "1500", "1480")
WAVES = (
    Given(_C, _CS, ("<what> the energy of {a} kg by E = mc^2", "rest energy of {a} kg in J", "E = mc2 for m = {a} kg", "how much energy is in {a} kg of mass", "mass {a} kg turned into energy, in joules"), "{a} * {k} ** 2", "The energy is **{out} J**.", 0.01, 4.9),
    Given(_C, _CS, ("wavelength of a radio wave of {a} MHz in m", "<what> the wavelength at {a} MHz", "a station sends on {a} MHz, how long is the wave in m", "{a} MHz in metres of wavelength"), "{k} / ({a} * 1e6)", "The wavelength is **{out} m**.", 20, 900),
    Given(_C, _CS, ("frequency of light with a wavelength of {a} nm", "<what> the frequency for {a} nm in Hz", "light of {a} nm: frequency", "a laser of {a} nm has which frequency in Hz"), "{k} / ({a} * 1e-9)", "The frequency is **{out} Hz**.", 380, 900),
    Given(_C, _CS, ("how many seconds does light need for {a} million km", "light travel time for {a} million kilometres in s", "a signal travels {a} million km, how many seconds", "time in s for light over {a} * 10^6 km"), "{a} * 1e9 / {k}", "It takes **{out} s**.", 2, 900),
    Given(_H, _HS, ("photon energy at a frequency of {a}e14 Hz", "<what> the energy of a photon of {a}e14 Hz in J", "E = h f for f = {a}e14 Hz", "a photon has f = {a}e14 Hz, energy in joules"), "{k} * {a}e14", "The energy is **{out} J**.", 1, 9),
    Given(_H, _HS, ("de Broglie wavelength for a momentum of {a}e-24 kg m/s", "<what> the matter wavelength at p = {a}e-24", "lambda = h / p with p = {a}e-24 kg m/s", "an electron with momentum {a}e-24 kg m/s, its wavelength in m"), "{k} / {a}e-24", "The wavelength is **{out} m**.", 1, 40),
    Given(_SOUND, _SOUNDS, ("thunder comes {a} s after the flash. how far is the storm in m", "distance of lightning if the thunder is {a} s late", "I hear the thunder {a} seconds after the lightning, metres away", "{a} s between flash and bang: distance in m"), "{a} * {k}", "It is **{out} m** away.", 1, 30),
    Given(_SOUND, _SOUNDS, ("an echo comes back after {a} s. how far is the wall", "echo after {a} seconds, distance to the cliff in m", "I shout and hear the echo {a} s later, how far is the mountain", "sonar echo returns after {a} s, distance to the object in m"), "{a} * {k} / 2", "It is **{out} m** away.", 1, 12),
    Given(_SOUND, _SOUNDS, ("wavelength of a tone of {a} Hz", "<what> the wavelength for {a} Hz in m", "a tuning fork of {a} Hz, wavelength in m", "how long is a sound wave of {a} hertz"), "{k} / {a}", "The wavelength is **{out} m**.", 50, 2000),
)  # fmt: skip

_R = "R = {k}|R={k}|gas constant {k}|R as {k}|R = {k} J/(mol K)|the gas constant is {k}"
_RS = ("8.314", "8.31", "8.3145", "8.3", "8.314", "8.31446")
_NA = "{k} particles per mole|NA = {k}|N_A = {k}|{k} per mol|Avogadro's number {k}|avogadro = {k}|L = {k}"
_NS = ("6.022e23", "6.02e23", "6.022e23", "6e23", "6.02214076e23", "6.0221e23")
_HEAT = "c = {k}|c = {k} J/(kg K)|specific heat {k} J/kgK|a heat capacity of {k} J per kg and K|c as {k} J/(kg*K)"
AMOUNTS = (
    Given(_R, _RS, ("pressure of {a} mol of gas at {b} K in 0.1 m3, in Pa", "P = nRT/V with n = {a}, T = {b} K, V = 0.1 m3", "{a} mol, {b} K, 0.1 cubic metres: pressure in Pa", "how large is the pressure in Pa of {a} mol at {b} kelvin in 0.1 m^3"), "{a} * {k} * {b} / 0.1", "The pressure is **{out} Pa**.", 1, 12, 250, 500),
    Given(_R, _RS, ("volume of {a} mol of gas at {b} K and 100000 Pa, in m3", "V = nRT/P for n = {a}, T = {b} K, P = 1e5 Pa", "how many cubic metres do {a} mol fill at {b} kelvin and 100000 Pa", "{a} mol at {b} K and 1 bar (100000 Pa): volume in m3"), "{a} * {k} * {b} / 100000", "The volume is **{out} m3**.", 5, 90, 250, 400),
    Given(_R, _RS, ("thermal energy 3/2 n R T of {a} mol at {b} K", "internal energy of {a} mol of a monatomic gas at {b} K", "U = 1.5 n R T, n = {a}, T = {b}", "<what> 3/2 nRT for {a} mol and {b} kelvin in J"), "1.5 * {a} * {k} * {b}", "The energy is **{out} J**.", 1, 12, 200, 600),
    Given(_NA, _NS, ("how many particles are in {a} mol", "molecules in {a} moles", "{a} mol of water, how many molecules", "number of atoms in {a} mol of iron", "<what> the particle number of {a} mol"), "{a} * {k}", "There are **{out}**.", 0.05, 4.9),
    Given(_NA, _NS, ("how many moles are {a}e23 molecules", "{a}e23 atoms in mol", "turn {a}e23 particles into moles", "a sample has {a}e23 atoms, how many mol", "amount in mol of {a}e23 molecules"), "{a}e23 / {k}", "That is **{out} mol**.", 1, 90),
    Given(_HEAT, ("4186", "4200", "4180", "4190", "4184", "900", "450", "2100", "385"), ("heat to warm {a} kg by {b} K", "energy to heat {a} kg by {b} degrees", "{a} kg get {b} K warmer, how many joules", "Q = m c dT for m = {a} kg, dT = {b} K", "how much heat do {a} kg take up for {b} degrees celsius more"), "{a} * {k} * {b}", "It takes **{out} J**.", 1, 30, 2, 80),
    Given("density {k} kg/m3|rho = {k} kg/m3|a density of {k} kg per cubic metre|rho={k}", ("1000", "1025", "998", "7850", "7800", "2700", "600", "19300", "870"), ("mass of {a} m3", "how heavy are {a} cubic metres in kg", "a block of {a} m3, its mass in kg", "<what> the mass for a volume of {a} m3"), "{a} * {k}", "The mass is **{out} kg**.", 0.1, 12),
    Given("k = {k}|k = {k} N m2/C2|coulomb constant {k}|k as {k}", ("9e9", "8.99e9", "8.988e9", "9.0e9"), ("coulomb force between {a} uC and {b} uC at 1 m", "force of two charges, {a} microcoulomb and {b} microcoulomb, 1 m apart", "charges of {a} uC and {b} uC one metre apart, force in N", "F = k q1 q2 / r^2, q1 = {a} uC, q2 = {b} uC, r = 1 m"), "{k} * {a}e-6 * {b}e-6", "The force is **{out} N**.", 2, 90, 2, 90),
    Given("G = {k}|G={k}|gravitational constant {k}|G as {k}", ("6.67e-11", "6.674e-11", "6.7e-11", "6.6743e-11"), ("gravitational force between {a} kg and {b} kg 1 m apart", "attraction of {a} kg and {b} kg at a distance of 1 m", "F = G m1 m2 / r^2, m1 = {a} kg, m2 = {b} kg, r = 1 m", "how strongly do {a} kg and {b} kg attract each other, 1 m apart"), "{k} * {a} * {b}", "The force is **{out} N**.", 10, 900, 10, 900),
)  # fmt: skip

_PI = "pi = {k}|pi={k}|pi as {k}|pi {k}|π = {k}|π as {k}|{k} for pi|pi is {k}"
_PIS = ("3.14", "3.14", "22/7", "3.1416", "3", "3.1", "3.142", "3.14159")
PI = (
    Given(_PI, _PIS, ("area of a circle with radius {a}", "circle, r = {a}: area", "how large is a circle of radius {a} cm", "a round table of radius {a}, its area", "<what> the area of a disc, radius {a}"), "{k} * {a} ** 2", "The area is **{out}**.", 1, 60),
    Given(_PI, _PIS, ("circumference of a circle with radius {a}", "circle, r = {a}: circumference", "how far is it around a circle of radius {a} m", "<what> the distance around a round pond, radius {a}"), "2 * {k} * {a}", "The circumference is **{out}**.", 1, 60),
    Given(_PI, _PIS, ("circumference of a circle with diameter {a}", "a wheel of {a} cm diameter, how far in one turn", "circle, d = {a}: circumference", "how long is a belt once around a drum of diameter {a}"), "{k} * {a}", "It is **{out}**.", 2, 90),
    Given(_PI, _PIS, ("volume of a cylinder with radius {a} and height {b}", "cylinder, r = {a}, h = {b}: volume", "how much fits into a can of radius {a} cm, height {b} cm", "a round tank, radius {a}, {b} high, its volume"), "{k} * {a} ** 2 * {b}", "The volume is **{out}**.", 1, 30, 2, 40),
    Given(_PI, _PIS, ("volume of a sphere of radius {a}", "ball, r = {a}: volume", "how large is the volume of a ball with radius {a}", "4/3 pi r^3 for r = {a}"), "4 / 3 * {k} * {a} ** 3", "The volume is **{out}**.", 1, 20),
    Given(_PI, _PIS, ("surface of a sphere of radius {a}", "ball, r = {a}: surface", "4 pi r^2 for r = {a}", "how much leather covers a ball of radius {a}"), "4 * {k} * {a} ** 2", "The surface is **{out}**.", 1, 30),
    Given(_PI, _PIS, ("volume of a cone with radius {a} and height {b}", "cone, r = {a}, h = {b}: volume", "ice cream cone, radius {a} cm, height {b} cm: content"), "{k} * {a} ** 2 * {b} / 3", "The volume is **{out}**.", 1, 20, 2, 30),
)  # fmt: skip

_YEAR = "{k} days a year|{k} days|a year of {k} days|({k} days in the year)|{k} days per year|{k}-day year|1 year = {k} days"
_YEAR = _YEAR.replace("({k} days in the year)", "{k} days in the year")
_YEARS = ("365", "360", "365", "365.25", "366", "364")
MONEY = (
    Given(_YEAR, _YEARS, ("simple interest on {a} at 4% for {b} days", "{a} at 4 percent a year, interest for {b} days", "I lend {a} for {b} days at 4% a year, simple interest", "interest of {b} days on {a}, rate 4%"), "{a} * 0.04 * {b} / {k}", "The interest is **{out}**.", 500, 9000, 10, 300),
    Given(_YEAR, _YEARS, ("a yearly rent of {a}, how much a day", "daily cost of {a} a year", "{a} per year is what per day", "I pay {a} a year for insurance; per day", "break {a} a year down to one day"), "{a} / {k}", "It is **{out}** a day.", 300, 9000),
    Given(_YEAR, _YEARS, ("{a} a day, how much in a year", "I spend {a} every day, in one year that is", "yearly cost of {a} per day", "coffee for {a} a day, cost per year"), "{a} * {k}", "It is **{out}** a year.", 2, 40),
    Given(_YEAR, _YEARS, ("how many seconds are {a} years", "{a} years in seconds", "age of {a} years in s", "seconds in {a} years"), "{a} * {k} * 86400", "That is **{out} s**.", 1, 90),
    Given(_YEAR, _YEARS, ("how many years are {a} days", "{a} days in years", "I am {a} days old, how many years", "{a} days as a number of years"), "{a} / {k}", "That is **{out}** years.", 400, 30000),
    Given("{k} working days a year|{k} work days|a year has {k} working days|with {k} working days", ("220", "250", "260", "230", "225", "200"), ("a salary of {a} a year, what is it per working day", "daily rate for {a} a year", "yearly pay {a}: pay per day of work", "what do I earn on one working day with {a} a year"), "{a} / {k}", "It is **{out}** a day.", 12000, 90000),
    Given("{k} weeks a month|a month has {k} weeks|{k} weeks per month|1 month = {k} weeks", ("4", "4.33", "4.345", "4.3", "4.35"), ("{a} a week, how much a month", "weekly pay {a}, monthly pay", "I earn {a} per week; per month", "my rent is {a} a week. monthly rent"), "{a} * {k}", "It is **{out}** a month.", 80, 1500),
    Given("1 euro is {k} dollars|1 EUR = {k} USD|a rate of {k} dollars per euro|EUR/USD {k}|one euro costs {k} dollars", ("1.08", "1.1", "1.05", "1.12", "0.98", "1.2", "1.0842"), ("{a} euros in dollars", "how many dollars are {a} EUR", "change {a} euros to dollars", "I have {a} euro, dollars for it"), "{a} * {k}", "That is **{out} dollars**.", 5, 3000),
    Given("1 euro is {k} dollars|1 EUR = {k} USD|a rate of {k} dollars per euro|EUR/USD {k}|one euro costs {k} dollars", ("1.08", "1.1", "1.05", "1.12", "0.98", "1.2", "1.0842"), ("{a} dollars in euros", "how many euros are {a} USD", "change {a} dollars to euros", "I have {a} dollars, euros for it"), "{a} / {k}", "That is **{out} euros**.", 5, 3000),
    Given("a kWh costs {k}|{k} per kWh|price {k} per kWh|electricity at {k} per kWh", ("0.3", "0.25", "0.42", "0.18", "0.35", "0.285"), ("a {a} W heater runs {b} hours. cost", "cost of {a} watts for {b} h", "what do {b} hours of a {a} W device cost", "running {a} W for {b} hours, the price"), "{a} * {b} / 1000 * {k}", "It costs **{out}**.", 40, 3000, 2, 300),
)  # fmt: skip

UNITS = (
    Given("1 mile = {k} km|a mile is {k} km|1 mi = {k} km|{k} km per mile|one mile as {k} km", ("1.6", "1.609", "1.61", "1.60934", "1.852"), ("{a} miles in km", "how many km are {a} miles", "convert {a} miles to km", "a trip of {a} miles in km", "turn {a} mi into kilometres"), "{a} * {k}", "It is **{out} km**.", 2, 500),
    Given("1 mile = {k} km|a mile is {k} km|1 mi = {k} km|{k} km per mile|one mile as {k} km", ("1.6", "1.609", "1.61", "1.60934", "1.852"), ("{a} km in miles", "how many miles are {a} km", "convert {a} km to miles", "a trip of {a} km in miles"), "{a} / {k}", "It is **{out} miles**.", 2, 500),
    Given("1 inch = {k} cm|an inch is {k} cm|{k} cm per inch|1 in = {k} cm|one inch as {k} cm", ("2.54", "2.5", "2.54", "2.6"), ("{a} inches in cm", "how many cm are {a} inches", "convert {a} inches to cm", "a {a} inch screen in cm", "{a} in to cm"), "{a} * {k}", "It is **{out} cm**.", 1, 90),
    Given("1 lb = {k} kg|a pound is {k} kg|{k} kg per pound|one pound as {k} kg|1 pound = {k} kg", ("0.45", "0.454", "0.4536", "0.45359237", "0.5"), ("{a} pounds in kg", "how many kg are {a} lb", "convert {a} lb to kg", "a load of {a} pounds, in kilograms"), "{a} * {k}", "It is **{out} kg**.", 1, 300),
    Given("1 gallon = {k} litres|a gallon is {k} l|{k} litres per gallon|one gallon as {k} liters", ("3.785", "3.8", "4.546", "4.5", "3.78541"), ("{a} gallons in litres", "how many liters are {a} gallons", "a tank of {a} gallons, in litres", "convert {a} gal to litres"), "{a} * {k}", "It is **{out} litres**.", 1, 90),
    Given("1 cup = {k} ml|a cup is {k} ml|{k} ml per cup|one cup holds {k} ml|cup size {k} ml", ("240", "250", "236.6", "200", "225"), ("{a} cups of milk in ml", "how many ml are {a} cups", "a recipe wants {a} cups, in ml", "convert {a} cups to millilitres"), "{a} * {k}", "It is **{out} ml**.", 2, 12),
    Given("1 kcal = {k} kJ|a kcal is {k} kJ|{k} kJ per kcal|1 Cal = {k} kJ", ("4.184", "4.2", "4.19", "4.18"), ("{a} kcal in kJ", "how many kJ are {a} kcal", "{a} kcal a day, in kilojoule", "convert {a} kcal to kJ"), "{a} * {k}", "It is **{out} kJ**.", 20, 3000),
    Given("1 atm = {k} Pa|an atmosphere is {k} Pa|{k} Pa per atm|1 atm as {k} Pa", ("101325", "101300", "100000", "1.013e5"), ("{a} atm in Pa", "how many pascal are {a} atm", "convert {a} atmospheres to Pa", "a tank at {a} atm, in pascal"), "{a} * {k}", "It is **{out} Pa**.", 1, 30),
    Given("1 light year = {k} km|a light year is {k} km|{k} km per light year|1 ly = {k} km", ("9.46e12", "9.5e12", "9.461e12", "9.4607e12"), ("{a} light years in km", "how many km is a star {a} light years away", "convert {a} ly to km", "a star at {a} light years, distance in km"), "{a} * {k}", "It is **{out} km**.", 2, 90),
    Given("1 kB = {k} bytes|a kilobyte is {k} bytes|{k} bytes per kB|1 KB = {k} B", ("1000", "1024"), ("{a} kB in bytes", "how many bytes are {a} kB", "a file of {a} kilobytes, in bytes", "convert {a} KB to bytes"), "{a} * {k}", "It is **{out} bytes**.", 2, 900),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def given_gravity(draw: Draw) -> tuple[Item, ...]:
    """Weight, fall, pendulum, with the g that the person wants."""
    return use_it(draw, draw.pick(*GRAVITY))


@family("physics", weight=1.5)
def given_wave_speed(draw: Draw) -> tuple[Item, ...]:
    """Light and sound, with the speed or the Planck constant that the person wants."""
    return use_it(draw, draw.pick(*WAVES))


@family("chemistry", number=True, weight=1.5)
def given_amounts(draw: Draw) -> tuple[Item, ...]:
    """The gas constant, the particles in a mole, a heat capacity, a density, as given."""
    return use_it(draw, draw.pick(*AMOUNTS))


@family("geometry", number=True, weight=1.2)
def given_pi(draw: Draw) -> tuple[Item, ...]:
    """Circles with 3.14 or 22/7, as the person wants."""
    return use_it(draw, draw.pick(*PI))


@family("finance", number=True, weight=1.5)
def given_year(draw: Draw) -> tuple[Item, ...]:
    """Days of a year, weeks of a month, a rate, a price of a kWh, as given."""
    return use_it(draw, draw.pick(*MONEY))


@family("unit conversion", number=True, weight=1.5)
def given_unit(draw: Draw) -> tuple[Item, ...]:
    """A unit's worth as the person gives it, also a rounded or an unusual one."""
    return use_it(draw, draw.pick(*UNITS))


def _given_mass(draw: Draw, element: str) -> str:
    """An atomic mass as a table, a school book or nobody has it."""
    real = MASSES[element]
    return draw.pick(f"{real}", f"{real}", f"{round(real, 1)}", f"{round(real)}", f"{round(real + draw.pick(-0.3, 0.2, 0.5, 1), 2)}")  # fmt: skip


@family("chemistry", number=True, weight=2.5)
def given_atomic_masses(draw: Draw) -> tuple[Item, ...]:
    """The molar mass, moles or a mass share, with the atomic masses in the prompt."""
    formula = draw.pick(*(f for f in COMPOUNDS if len(atoms(f)) > 1))
    counts = atoms(formula)
    masses = {e: _given_mass(draw, e) for e in counts}
    form = draw.pick(
        "{e} {m}", "{e} = {m}", "{e}={m}", "{e}: {m}", "{e} {m}", "{m} for {e}", "M({e}) = {m}"
    )
    texts = [form.format(e=e, m=m) for e, m in masses.items()]
    k = draw.pick(", ".join(texts), ", ".join(texts), " and ".join(texts), "; ".join(texts))
    total = " + ".join(f"{n} * {masses[e]}" if n > 1 else masses[e] for e, n in counts.items())
    g, e = draw.pick(draw.integer(2, 300), tidy(draw.decimal(0.5, 90, 1))), draw.pick(*counts)
    moles = tidy(round(g % 9 + 1, 1))
    part = f"{counts[e]} * {masses[e]}" if counts[e] > 1 else masses[e]
    t, code, answer = draw.pick(
        (("molar mass of {f}", "<what> the molar mass of {f}", "how heavy is one mole of {f} in g", "M of {f} in g/mol", "g/mol for {f}", "what does a mole of {f} weigh", "molecular weight of {f}", "formula mass of {f}"), f"round({total}, 4)", "The molar mass is **{out} g/mol**."),
        (("molar mass of {f}", "<what> the molar mass of {f}", "how heavy is one mole of {f} in g", "[add up|compute|work out] the molar mass of {f}", "g/mol for {f}", "molecular mass of {f}"), f"round({total}, 4)", "The molar mass is **{out} g/mol**."),
        (("how many moles are {g} g of {f}", "moles in {g} g {f}", "{g} grams of {f} in mol", "amount in mol of {g} g of {f}", "turn {g} g of {f} into moles"), f"round({g} / ({total}), 4)", "That is **{out} mol**."),
        (("mass of {n} mol of {f}", "how many grams are {n} mol of {f}", "{n} mol {f} in g", "what do {n} moles of {f} weigh"), f"round({moles} * ({total}), 4)", "The mass is **{out} g**."),
        (("percent by mass of {e} in {f}", "mass percent {e} in {f}", "how many percent of the mass of {f} is {e}", "share of {e} in {f} by mass, in percent"), f"round(100 * {part} / ({total}), 2)", "It is **{out}%**."),
    )  # fmt: skip
    question = draw.phrase(*t, f=formula, g=g, n=moles, e=e)
    prompt = draw.phrase(*FRAMES, q=question, k=k)
    return ask(prompt, f"result = {code}\nprint(result)", answer, think=f"With the masses as given: {total}.")  # fmt: skip


@family("biology", number=True)
def given_of_body(draw: Draw) -> tuple[Item, ...]:
    """Calories per gram, beats a minute, a mean base mass: counts times what is given."""
    given = draw.pick(
        Given("{k} kcal per gram of fat|fat {k} kcal/g|1 g fat = {k} kcal|a gram of fat has {k} kcal", ("9", "9.3", "9.1", "9"), ("kcal in {a} g of fat", "how many kcal has {a} g of butter fat", "energy of {a} grams of fat in kcal"), "{a} * {k}", "It has **{out} kcal**.", 2, 200),
        Given("{k} g/mol per base|a base is {k} g/mol|mean base mass {k}|{k} daltons per base", ("330", "325", "340", "309"), ("mass of a single DNA strand of {a} bases", "molar mass of {a} bases of single-stranded DNA", "how heavy is an oligo of {a} bases in g/mol"), "{a} * {k}", "It is **{out} g/mol**.", 10, 900),
        Given("{k} g/mol per amino acid|an amino acid is {k} Da|{k} daltons per residue|mean residue mass {k}", ("110", "115", "120", "111"), ("mass of a protein of {a} amino acids", "how heavy is a protein with {a} residues in Da", "protein of {a} amino acids: mass"), "{a} * {k}", "It is **{out} Da**.", 50, 900),
        Given("{k} beats per minute|a pulse of {k}|heart rate {k}|{k} bpm", ("72", "60", "80", "65", "70", "55"), ("heart beats in {a} hours", "how often does the heart beat in {a} h", "number of beats in {a} hours"), "{a} * 60 * {k}", "It beats **{out}** times.", 1, 48),
        Given("max heart rate {k} minus age|maximum pulse = {k} - age|{k} - age as the maximum|the rule {k} minus age", ("220", "208", "226", "210"), ("maximum heart rate at the age of {a}", "max pulse for a {a} year old", "I am {a}, my maximum heart rate"), "{k} - {a}", "It is **{out}** beats a minute.", 15, 80),
        Given("{k} base pairs per turn|{k} bp a turn", ("10", "10.5", "10.4", "11"), ("how many turns has DNA of {a} base pairs", "turns of the helix in {a} bp", "helix turns for {a} base pairs"), "{a} / {k}", "It has **{out}** turns.", 50, 5000),
    )  # fmt: skip
    return use_it(draw, given._replace(whole=True))
