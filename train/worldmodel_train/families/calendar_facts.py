"""What a date belongs to: quarter, half, century, season, week; and numbers as they are written."""

from datetime import date, timedelta

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import ordinal

MONTHS = (
    "January February March April May June July August September October November December"
).split()


def _typed(day: date, draw: Draw) -> str:
    month = MONTHS[day.month - 1]
    return draw.pick(day.isoformat(), f"{month} {day.day}, {day.year}", f"{day.day} {month} {day.year}", f"{month} {ordinal(day.day)} {day.year}")  # fmt: skip


@family("dates", weight=1.2)
def date_facts(draw: Draw) -> tuple[Item, ...]:
    """The quarter, half, century or weekend of a date; what is left of its month, quarter, week."""
    day = date(1990, 1, 1) + timedelta(days=draw.random.randint(0, 16000))
    year = draw.integer(5, 2099)
    d = f"date({day.year}, {day.month}, {day.day})"
    t, code, answer = draw.pick(
        (("[which|what] quarter is {d} in", "quarter of {d}", "{d} belongs to which quarter [of the year|]", "is {d} in Q1, Q2, Q3 or Q4", "calendar quarter for {d}", "an invoice of {d} falls in which quarter, 1 to 4"), f"print((date({day.year}, {day.month}, {day.day}).month - 1) // 3 + 1)", "It is quarter **{out}**."),
        (("is {d} a weekend [day|]", "does {d} fall on a weekend", "{d}: weekend or not", "[check|find out] whether {d} is a Saturday or a Sunday", "do I have to work on {d}, or is it a Saturday or Sunday? yes for a weekend"), f"print('yes' if {d}.weekday() >= 5 else 'no')", "A weekend: **{out}**."),
        (("how many days are left in the month after {d}", "days [remaining|left] in the month, {d} not counted", "{d}: days to the end of the month", "from {d} to the last day of its month, how many days", "how long is it from {d} until the month ends"), f"import calendar\nd = {d}\nprint(calendar.monthrange(d.year, d.month)[1] - d.day)", "There are **{out}** days left."),
        (("last day of the month of {d}", "[which|what] date ends the month of {d}", "end of month for {d}", "month end after {d}", "payment at the end of the month of {d}, on which date"), f"import calendar\nd = {d}\nprint(d.replace(day=calendar.monthrange(d.year, d.month)[1]))", "It is **{out}**."),
        (("monday of the week of {d}", "[which|what] date is the Monday of the week with {d}", "the week of {d} begins on which Monday", "start of the week (Monday) for {d}", "first day of the week of {d}, weeks begin on Monday"), f"from datetime import timedelta\nd = {d}\nprint(d - timedelta(days=d.weekday()))", "It is **{out}**."),
        (("[which|what] century is the year {y} in", "century of {y}", "the year {y} belongs to which century", "in which century was the year {y}", "{y}: number of the century"), f"print(({year} - 1) // 100 + 1)", "It is century number **{out}**."),
        (("[which|what] decade is {d} in", "decade of {d}, as its first year", "{d} lies in the decade that began with which year", "the decade of {d}: its first year"), f"print({d}.year // 10 * 10)", "The decade begins with **{out}**."),
        (("is {d} in the first or the second half of the year", "half of the year for {d}, 1 or 2", "{d}: first or second half year (1 or 2)", "does {d} fall into half 1 or half 2"), f"print(1 if {d}.month <= 6 else 2)", "It is half **{out}**."),
        (("how much of the year has passed on {d}, in percent, that day counted", "what percentage of the year is over at the end of {d}", "{d}: share of the year gone by, in percent, the day included", "progress of the year on the evening of {d} in percent"), f"import calendar\nd = {d}\nprint(round(100 * d.timetuple().tm_yday / (366 if calendar.isleap(d.year) else 365), 2))", "It is **{out}**%."),
        (("same day a year after {d}: [which|what] weekday", "weekday one year after {d}", "on which weekday does the anniversary of {d} fall a year later"), f"d = {d}\nprint(d.replace(year=d.year + 1).strftime('%A'))", "It is a **{out}**."),
    )  # fmt: skip
    if "year=d.year + 1" in code and (day.month, day.day) == (2, 29):
        return date_facts(draw)
    prompt = draw.phrase(*t, d=_typed(day, draw), y=year)
    code = f"from datetime import date\n{code}" if "date(" in code else code
    of = "year" if "100 + 1" in code else "date"
    return ask(prompt, code, answer, think=f"From the {of}: {code.rsplit('print(', 1)[1][:-1]}.")


@family("arithmetic", weight=1.2)
def written_number(draw: Draw) -> tuple[Item, ...]:
    """A number in another dress: with commas, padded, as an ordinal, as money, rounded to thousands."""
    n, x = draw.integer(1000, 999999999), draw.decimal(1000, 2000000)
    k, wide = draw.integer(1, 500), draw.integer(4, 9)
    p = draw.random.randint(1, 999) / draw.pick(100, 1000)
    t, code, answer = draw.pick(
        (("{n} with [thousands separators|commas]", "[write|format|print] {n} with commas", "put commas into {n}", "{n} grouped in threes with commas", "make {n} readable, with commas", "thousands separators for {n}", "how is {n} written with commas"), f"print(f'{{{n}:,}}')", "It is written **{out}**."),
        (("{n} with spaces as thousands separators", "[write|format] {n} in groups of three with spaces", "group the digits of {n} by spaces"), f"print(f'{{{n}:,}}'.replace(',', ' '))", "It is written **{out}**."),
        (("{x} as money, two decimals and commas", "[write|format] {x} as a dollar amount without the sign, two decimals, commas", "{x} in money format like 1,234.50", "price format for {x}: commas and two decimals"), f"print(f'{{{x}:,.2f}}')", "It is written **{out}**."),
        (("{k} with leading zeros to {w} digits", "pad {k} with zeros to a width of {w}", "[write|format] {k} as {w} digits", "zero-pad {k}, {w} digits", "{k} as a {w} digit number with zeros in front"), f"print(str({k}).zfill({wide}))", "It is written **{out}**."),
        (("{k} as an ordinal", "ordinal of {k}, like 1st or 2nd", "[write|say] {k} as 1st, 2nd, 3rd and so on", "which ending gets {k}: st, nd, rd or th, with the number", "place {k} in a race, written short"), f"n = {k}\nend = 'th' if n % 100 in (11, 12, 13) else {{1: 'st', 2: 'nd', 3: 'rd'}}.get(n % 10, 'th')\nprint(f'{{n}}{{end}}')", "It is **{out}**."),
        (("{n} in millions, two decimals", "[express|write] {n} in millions with two decimals", "how many millions are {n}, two decimals", "{n} / 1 million, rounded to two decimals"), f"print(round({n} / 1000000, 2))", "It is **{out}** million."),
        (("{n} in thousands, one decimal", "[express|write] {n} in thousands (k), one decimal", "{n} as so many k, one decimal"), f"print(f'{{round({n} / 1000, 1)}}k')", "It is **{out}**."),
        (("{p} as a percentage with one decimal", "[format|write] {p} in percent, one decimal", "the share {p} as percent text, one decimal", "print {p} with a percent sign, one decimal"), f"print(f'{{{p}:.1%}}')", "It is **{out}**."),
        (("how many digits has {n}", "number of digits of {n}", "{n}: count the digits", "length of {n} in digits"), f"print(len(str({n})))", "It has **{out}** digits."),
        (("digits of {n} as a list", "split {n} into its digits", "[list|show] the digits of {n} one by one", "{n}, digit by digit"), f"print([int(d) for d in str({n})])", "The digits are **{out}**."),
        (("place values of {k}: hundreds, tens, ones", "how many hundreds, tens and ones has {k}", "[split|break] {k} into hundreds, tens and ones"), f"n = {k}\nprint(n // 100, n // 10 % 10, n % 10)", "Hundreds, tens and ones: **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, x=x, k=k, w=wide, p=p), code, answer, think="A format of Python does it.")  # fmt: skip
