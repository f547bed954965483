"""Money, units, geometry, motion and dates."""

import datetime

from worldmodel_train.episodes import Draw, Item, ask, family

MONEY = "The amount is **{out}**."


@family("finance", number=True)
def discount(draw: Draw) -> tuple[Item, ...]:
    price, percent = draw.number(5, 3000), draw.pick(5, 10, 15, 20, 25, 30, 40, 50, 70)
    thing = draw.pick(
        "A shirt", "A book", "A laptop", "A bike", "A phone", "A ticket", "The jacket"
    )
    prompt = draw.phrase(
        "{t} costs ${p} and is {d}% off. What is the final price?",
        "what is the price of ${p} after a {d}% discount?",
        "{p} dollars with {d}% off",
        "price {p}, discount {d}%. what do I pay?",
        "how much do I pay for something at {p} with {d} percent off?",
        "{t} is {p} euros, reduced by {d}%. How much is it now?",
        "take {d}% off {p}",
        "{d}% discount on {p}",
    ).format(t=thing, p=price, d=percent)
    code = f"result = round({price} * (1 - {percent} / 100), 2)\nprint(result)"
    return ask(
        prompt,
        code,
        "The final price is **{out}**.",
        think=f"{percent}% off leaves {100 - percent}%.",
    )


@family("finance", number=True)
def tip_or_tax(draw: Draw) -> tuple[Item, ...]:
    bill, percent = draw.number(5, 800), draw.pick(5, 7, 8, 10, 12, 15, 18, 19, 20, 21, 25)
    prompt = draw.phrase(
        "What is the total for a ${b} bill with a {p}% tip?",
        "add {p}% tax to {b}",
        "bill of {b} plus {p}% tip, what is the total?",
        "{b} plus {p}% sales tax",
        "how much is {b} with {p}% VAT added?",
        "total with {p}% tip on a {b} dollar meal",
        "I want to tip {p}% on {b}. What do I pay in total?",
        "increase {b} by {p}%",
    ).format(b=bill, p=percent)
    code = f"result = round({bill} * (1 + {percent} / 100), 2)\nprint(result)"
    return ask(prompt, code, "The total is **{out}**.", think=f"Add {percent}% to {bill}.")


@family("finance", number=True)
def compound_interest(draw: Draw) -> tuple[Item, ...]:
    start, rate = (
        draw.pick(100, 500, 1000, 2000, 5000, 10000, draw.integer(100, 20000)),
        draw.pick(1, 2, 2.5, 3, 4, 5, 6, 7, 8, 10),
    )
    years = draw.integer(1, 30)
    prompt = draw.phrase(
        "What will ${s} be worth after {y} years at {r}% compound interest?",
        "{s} at {r}% interest for {y} years",
        "I invest {s} at {r} percent a year. How much is it after {y} years?",
        "compound interest: {s}, {r}%, {y} years",
        "how much do I have after {y} years if {s} grows {r}% a year?",
        "value of {s} after {y} years at {r}% per year",
        "If I put {s} in the bank at {r}% for {y} years, what do I get?",
    ).format(s=start, r=rate, y=years)
    code = f"result = round({start} * (1 + {rate} / 100) ** {years}, 2)\nprint(result)"
    answer = f"After {years} years it is worth **{{out}}**."
    return ask(prompt, code, answer, think=f"It grows by {rate}% in each of {years} years.")


UNITS = [
    ("km", "miles", 0.621371), ("miles", "km", 1.609344), ("kg", "pounds", 2.204623),
    ("pounds", "kg", 0.453592), ("inches", "cm", 2.54), ("cm", "inches", 0.393701),
    ("feet", "meters", 0.3048), ("meters", "feet", 3.28084), ("liters", "gallons", 0.264172),
    ("gallons", "liters", 3.785412), ("hours", "minutes", 60), ("minutes", "seconds", 60),
    ("days", "hours", 24), ("weeks", "days", 7), ("ounces", "grams", 28.349523),
]  # fmt: skip


@family("unit conversion", number=True)
def convert_units(draw: Draw) -> tuple[Item, ...]:
    source, target, factor = draw.pick(*UNITS)
    value = draw.number(1, 500)
    prompt = draw.phrase(
        "Convert {v} {a} to {b}",
        "how many {b} are {v} {a}?",
        "{v} {a} in {b}",
        "what is {v} {a} in {b}?",
        "{v} {a} to {b}",
        "turn {v} {a} into {b}",
        "How much is {v} {a} in {b}?",
        "express {v} {a} in {b}",
    ).format(v=value, a=source, b=target)
    code = f"result = round({value} * {factor}, 2)\nprint(result)"
    think = f"One of {source} is {factor} {target}."
    return ask(prompt, code, f"{value} {source} is **{{out}} {target}**.", think=think)


@family("unit conversion", number=True)
def temperature(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(-40, 220)
    source, target, formula = draw.pick(
        ("Celsius", "Fahrenheit", "{v} * 9 / 5 + 32"),
        ("Fahrenheit", "Celsius", "({v} - 32) * 5 / 9"),
    )
    prompt = draw.phrase(
        "Convert {v} degrees {a} to {b}",
        "{v} {a} in {b}",
        "what is {v} degrees {a} in {b}?",
        "{v}°{x} to {b}",
        "how much is {v} {a} in degrees {b}?",
        "{v} {x} in {y}",
        "temperature of {v} {a}, in {b} please",
    ).format(v=value, a=source, b=target, x=source[0], y=target[0])
    code = f"result = round({formula.format(v=value)}, 2)\nprint(result)"
    answer = f"{value} degrees {source} is **{{out}}** degrees {target}."
    return ask(prompt, code, answer, think=f"The formula from {source} to {target}.")


@family("geometry", number=True)
def area(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.number(1, 100), draw.number(1, 100)
    what, values, formula = draw.pick(
        ("area of a circle", f"with radius {a}", f"math.pi * {a} ** 2"),
        ("circumference of a circle", f"with radius {a}", f"2 * math.pi * {a}"),
        ("area of a rectangle", f"of {a} by {b}", f"{a} * {b}"),
        ("perimeter of a rectangle", f"of {a} by {b}", f"2 * ({a} + {b})"),
        ("area of a triangle", f"with base {a} and height {b}", f"{a} * {b} / 2"),
        ("volume of a sphere", f"with radius {a}", f"4 / 3 * math.pi * {a} ** 3"),
        ("volume of a cube", f"with side {a}", f"{a} ** 3"),
        ("volume of a cylinder", f"with radius {a} and height {b}", f"math.pi * {a} ** 2 * {b}"),
        ("area of a square", f"with side {a}", f"{a} ** 2"),
    )
    prompt = draw.phrase(
        "What is the {w} {v}?",
        "{w} {v}",
        "calculate the {w} {v}",
        "find the {w} {v}",
        "how big is the {w} {v}?",
        "compute the {w} {v} please",
        "I need the {w} {v}",
    ).format(w=what, v=values)
    head = "import math\n" if "math" in formula else ""
    code = f"{head}result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, f"The {what} is **{{out}}**.", think=f"The formula: {formula}.")


@family("geometry", number=True)
def hypotenuse(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.integer(1, 60), draw.integer(1, 60)
    prompt = draw.phrase(
        "What is the hypotenuse of a right triangle with legs {a} and {b}?",
        "hypotenuse for legs {a} and {b}",
        "a right triangle has sides {a} and {b}. how long is the hypotenuse?",
        "find the hypotenuse: legs {a}, {b}",
        "pythagoras with {a} and {b}",
        "diagonal of a {a} by {b} rectangle",
        "how long is the diagonal of a rectangle of {a} by {b}?",
    ).format(a=a, b=b)
    code = f"import math\nresult = round(math.hypot({a}, {b}), 2)\nprint(result)"
    return ask(prompt, code, "Its length is **{out}**.", think="Pythagoras: math.hypot.")


@family("physics", number=True)
def motion(draw: Draw) -> tuple[Item, ...]:
    speed, hours, distance = (
        draw.integer(5, 200),
        draw.pick(1, 2, 3, 4, 5, 1.5, 2.5, 6, 8),
        draw.integer(5, 900),
    )
    kind = draw.pick("distance", "time", "speed")
    if kind == "distance":
        prompt = draw.phrase(
            "How far does a car go in {h} hours at {s} km/h?",
            "distance at {s} km/h for {h} hours",
            "a train travels {h} hours at {s} km/h. how far?",
            "driving {s} km/h for {h} hours, what distance is that?",
        ).format(h=hours, s=speed)
        code, answer, think = (
            f"{speed} * {hours}",
            "The distance is **{out} km**.",
            "speed times time",
        )
    elif kind == "time":
        prompt = draw.phrase(
            "How long does it take to drive {d} km at {s} km/h?",
            "time for {d} km at {s} km/h",
            "a bus goes {s} km/h, how many hours for {d} km?",
            "how many hours are {d} km at {s} km/h?",
        ).format(d=distance, s=speed)
        code, answer, think = (
            f"{distance} / {speed}",
            "It takes **{out} hours**.",
            "distance over speed",
        )
    else:
        prompt = draw.phrase(
            "What is the average speed for {d} km in {h} hours?",
            "speed if I drive {d} km in {h} hours",
            "a runner covers {d} km in {h} hours, how fast is that?",
            "{d} km in {h} hours, what speed is that?",
        ).format(d=distance, h=hours)
        code, answer, think = (
            f"{distance} / {hours}",
            "The speed is **{out} km/h**.",
            "distance over time",
        )
    return ask(prompt, f"result = round({code}, 2)\nprint(result)", answer, think=f"It is {think}.")


@family("dates")
def weekday(draw: Draw) -> tuple[Item, ...]:
    day = _day(draw)
    text = draw.pick(
        day.isoformat(), f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}"
    )
    prompt = draw.phrase(
        "What day of the week was {d}?",
        "weekday of {d}",
        "which weekday is {d}?",
        "what weekday was {d}",
        "on which day of the week does {d} fall?",
        "{d}: which day of the week?",
        "was {d} a monday? which day was it?",
    ).format(d=text)
    code = (
        f"from datetime import date\nprint(date({day.year}, {day.month}, {day.day}).strftime('%A'))"
    )
    return ask(prompt, code, f"{text} is a **{{out}}**.", think="datetime knows the weekday.")


@family("dates", number=True)
def days_between(draw: Draw) -> tuple[Item, ...]:
    first, second = sorted((_day(draw), _day(draw)))
    prompt = draw.phrase(
        "How many days are between {a} and {b}?",
        "days between {a} and {b}",
        "number of days from {a} to {b}",
        "how many days from {a} until {b}?",
        "days from {a} to {b}",
        "what is the difference in days between {a} and {b}?",
        "count the days between {a} and {b}",
    ).format(a=first.isoformat(), b=second.isoformat())
    code = (
        "from datetime import date\n"
        f"a, b = date({first.year}, {first.month}, {first.day}), "
        f"date({second.year}, {second.month}, {second.day})\n"
        "result = (b - a).days\nprint(result)"
    )
    return ask(prompt, code, "There are **{out}** days between them.", think="Subtract the dates.")


@family("dates")
def add_days(draw: Draw) -> tuple[Item, ...]:
    day, count = _day(draw), draw.integer(2, 400)
    prompt = draw.phrase(
        "What date is {n} days after {d}?",
        "{n} days after {d}",
        "{d} plus {n} days",
        "which date comes {n} days after {d}?",
        "add {n} days to {d}",
        "what is the date {n} days from {d}?",
    ).format(n=count, d=day.isoformat())
    code = (
        "from datetime import date, timedelta\n"
        f"print(date({day.year}, {day.month}, {day.day}) + timedelta(days={count}))"
    )
    return ask(prompt, code, "That is **{out}**.", think="A date plus a timedelta.")


def _day(draw: Draw) -> datetime.date:
    return datetime.date(draw.random.randint(1950, 2035), 1, 1) + datetime.timedelta(
        days=draw.random.randint(0, 364)
    )
