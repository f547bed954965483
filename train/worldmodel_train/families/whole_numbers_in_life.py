"""Common multiples and divisors in stories, remainders, numbers of a kind by their place."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("number theory", number=True, weight=1.5)
def together_again(draw: Draw) -> tuple[Item, ...]:
    """What repeats at different intervals meets at the lcm: bells, buses, packs."""
    g = draw.pick(2, 3, 4, 5, 6)
    p, q, r = draw.random.sample([2, 3, 4, 5, 6, 7], 3)
    numbers = [g * p, g * q, g * r][: draw.pick(2, 2, 2, 3)]
    listed = ", ".join(map(str, numbers[:-1])) + " and " + str(numbers[-1])
    count = {2: "two", 3: "three"}[len(numbers)]
    a, b = numbers[:2]
    t, unit = draw.pick(
        (("{k} bells ring every {l} minutes. they ring together now; after how many minutes [will they ring|do they ring] together again", "bells toll at intervals of {l} minutes and start together. when do they next toll together", "{k} bells ring every {l} minutes, next time together?", "church bells ring every {l} minutes, all just rang. minutes until the next common ring", "{k} alarms go off every {l} minutes, all just now. how long until they go off together"), "minutes"),
        (("{k} buses leave [the station |]every {l} minutes. they left together just now, when again", "buses run every {l} minutes and leave together at noon. after how many minutes do they leave together again", "{k} [bus|tram|train] lines depart every {l} min; all leave now. minutes until the next common departure", "lines with intervals of {l} minutes start at the same time. when do they next coincide"), "minutes"),
        (("{k} lights blink every {l} seconds. they blink together, when do they again", "lamps flash every {l} seconds; after how many seconds do they flash at once again", "{k} lighthouses flash every {l} s, all now. when next together", "signals come every {l} s, now all at once. seconds until they coincide again"), "seconds"),
        (("{k} runners need {l} minutes for a lap. they start together; when are they all at the start again", "lap times are {l} minutes. after how many minutes do the {k} meet at the start line", "{k} cyclists take {l} minutes per round, same start. minutes until they pass the start together"), "minutes"),
        (("I water the plants in my {k} rooms every {l} days. today all of them. in how many days all again", "{k} friends visit the gym every {l} days, all today. in how many days do they meet there again", "the {k} machines are serviced every {l} days; all today. days until it falls together again", "shifts repeat every {l} days. how many days until they fall on the same day again", "medicine every {l} days, all of them today; next day with all of them"), "days"),
    )  # fmt: skip
    if len(numbers) == 2 and draw.chance(0.25):
        t, unit = draw.pick(
            (("sausages come in packs of {a}, buns in packs of {b}. how many of each at least so that none is left over", "packs of {a} cups and packs of {b} plates. smallest number of each so they match", "{a} hot dogs in a pack, {b} buns in a bag. least number so that both come out equal", "screws are sold by {a}, nuts by {b}. smallest equal number of both", "cards in packs of {a} and envelopes in packs of {b}; fewest of each with nothing left over"), "of each"),
            (("tiles of {a} cm and tiles of {b} cm are laid in two rows. at what length do the rows first end together", "two fences with posts every {a} m and {b} m start at one place. after how many m do posts stand side by side", "gears with {a} and {b} teeth. after how many teeth are they back in the first position", "blocks {a} cm high and blocks {b} cm high are piled side by side. first equal height in cm"), ""),
        )  # fmt: skip
    prompt = draw.phrase(*t, k=count, l=listed, a=a, b=b)
    code = f"import math\nresult = math.lcm({', '.join(map(str, numbers))})\nprint(result)"
    return ask(prompt, code, f"The answer is **{{out}}** {unit}.".replace(" .", "."), think=f"The least common multiple of {listed}.")  # fmt: skip


@family("number theory", number=True, weight=1.5)
def largest_equal_groups(draw: Draw) -> tuple[Item, ...]:
    """The most equal groups without rest: bouquets, bags, pieces of ribbon, square tiles."""
    g = draw.integer(3, 24)
    p, q, r = draw.random.sample([2, 3, 4, 5, 7, 8, 9, 11], 3)
    a, b, c = g * p, g * q, g * r
    three = draw.chance(0.25)
    n, m, o = draw.pick(("roses", "tulips", "lilies"), ("apples", "oranges", "pears"), ("pens", "notebooks", "rulers"), ("boys", "girls", "teachers"), ("cookies", "muffins", "brownies"), ("chocolates", "lollipops", "gums"), ("red beads", "blue beads", "green beads"), ("cans", "bottles", "boxes"))  # fmt: skip
    things = f"{a} {n}, {b} {m} and {c} {o}" if three else f"{a} {n} and {b} {m}"
    lengths = f"{a}, {b} and {c}" if three else f"{a} and {b}"
    group = {"roses": "bouquets", "boys": "teams", "red beads": "necklaces", "cookies": "plates"}.get(n, draw.pick("bags", "packs", "baskets", "gift bags"))  # fmt: skip
    t = draw.pick(
        ("I have {x} and want identical {g} using all of them. [what is the largest|largest] number of {g}", "{x} should be put into equal {g} with nothing left over. how many {g} at most", "greatest number of identical {g} from {x}", "how many equal {g} can be made from {x}, none left", "{x}: as many identical {g} as possible", "[a shop|a club|somebody] has {x} to split into identical {g}. maximum number of {g}?", "divide {x} into {g} that are all the same, most {g} possible", "into how many {g} at most can I split {x} evenly"),
        ("[ropes|ribbons|boards|pipes] of {l} cm are cut into equal pieces as long as possible, no waste. length of a piece", "longest equal pieces from ribbons of {l} cm, nothing left", "I have planks of {l} cm. greatest length of equal parts without waste", "cut {l} cm of wire into equal pieces, as long as possible. how long is each", "what is the longest length that measures {l} cm exactly", "pieces of equal length from {l} m of cable, longest possible?"),
        ("a floor of {a} by {b} cm with square tiles, no cutting. largest tile", "biggest square tile that fits a {a} x {b} cm floor exactly", "{a} cm by {b} cm sheet cut into equal squares as big as possible, side of a square", "largest squares that a {a} by {b} rectangle can be divided into", "side of the greatest square that tiles {a} by {b}"),
    )  # fmt: skip
    if "{a}" in t[0]:
        three = False
    prompt = draw.phrase(*t, x=things, l=lengths, a=a, b=b, g=group)
    numbers = f"{a}, {b}, {c}" if three else f"{a}, {b}"
    return ask(prompt, f"import math\nresult = math.gcd({numbers})\nprint(result)", "The answer is **{out}**.", think=f"The greatest common divisor of {numbers}.")  # fmt: skip


@family("number theory", number=True, weight=1.2)
def remainders_said(draw: Draw) -> tuple[Item, ...]:
    """Remainders, of negative numbers too, and the smallest number with several of them."""
    n, m = draw.integer(5, 9000), draw.integer(2, 30)
    moduli = sorted(draw.random.sample([3, 4, 5, 7, 9, 11, 13], draw.pick(2, 3, 3)))
    if {3, 9} <= set(moduli):
        moduli.remove(9)
    rests = [draw.integer(1, k - 1) for k in moduli]
    how = draw.pick("{r} when divided by {k}", "remainder {r} on division by {k}", "{r} on division by {k}", "{r} mod {k}")  # fmt: skip
    parts = [how.format(r=r, k=k) for r, k in zip(rests, moduli, strict=True)]
    listed = ", ".join(parts[:-1]) + " and " + parts[-1]
    system = ", ".join(f"x ≡ {r} (mod {k})" for r, k in zip(rests, moduli, strict=True))
    top = draw.integer(6, 25)
    test = " and ".join(f"n % {k} == {r}" for r, k in zip(rests, moduli, strict=True))
    t, code, answer, think = draw.pick(
        (("smallest [positive |]number that leaves {l}", "<find> the smallest positive number that leaves {l}", "which is the least positive number leaving {l}", "a number leaves {l}. the smallest such number?", "I think of a number that leaves {l}. smallest possibility", "solve {s}, smallest positive x", "{s}: x?", "system of congruences {s}", "chinese remainder theorem: {s}", "least x > 0 with {s}"), f"n = 1\nwhile not ({test}):\n    n += 1\nresult = n\nprint(result)", "The smallest such number is **{out}**.", "Count up until all remainders fit."),
        (("-{n} mod {m}", "what is -{n} mod {m}", "-{n} modulo {m}", "(-{n}) mod {m} = ?", "remainder of -{n} modulo {m}, not negative", "reduce -{n} modulo {m}", "least non-negative residue of -{n} mod {m}"), f"result = -{n} % {m}\nprint(result)", "It is **{out}**.", f"Python's % is never negative here: -{n} % {m}."),
        (("{n} mod {m}", "what is {n} mod {m}", "{n} modulo {m}", "remainder of {n} divided by {m}", "what remains if {n} is divided by {m}", "{n} % {m}", "{n} ÷ {m}, only the remainder"), f"result = {n} % {m}\nprint(result)", "It is **{out}**.", f"The remainder: {n} % {m}."),
        (("smallest number divisible by all [numbers |]from 1 to {t}", "smallest number divisible by all of 1 to {t}", "lcm of 1 to {t}", "least common multiple of the numbers 1, 2, ..., {t}", "what is the smallest positive number that every number up to {t} divides", "smallest number that can be divided by each of 1 through {t} without remainder", "lcm(1, 2, ..., {t})", "which smallest number do all whole numbers from 1 to {t} divide"), f"import math\nresult = math.lcm(*range(1, {top} + 1))\nprint(result)", "The number is **{out}**.", f"The least common multiple of 1 to {top}."),
    )  # fmt: skip
    return ask(draw.phrase(*t, l=listed, s=system, n=n, m=m, t=top), code, answer, think=think)


@family("number theory", weight=1.2)
def numbers_by_place(draw: Draw) -> tuple[Item, ...]:
    """The nth triangular, square, prime, Fibonacci number or power of two; one or two of them."""
    kinds = {"triangular number": "{n} * ({n} + 1) // 2", "prime": "prime({n})", "prime number": "prime({n})", "square number": "{n}**2", "Fibonacci number": "fibonacci({n})", "cube number": "{n}**3", "odd number": "2 * {n} - 1", "even number": "2 * {n}", "power of two": "2**{n}"}  # fmt: skip
    one, other = draw.random.sample(list(kinds), 2)
    n, m = draw.integer(4, 40), draw.integer(4, 40)
    if draw.chance(0.3):
        m = n
    two = draw.chance(0.5) and not {one, other} <= {"prime", "prime number"}

    def th(k: int) -> str:
        return f"{k}" + (
            "th" if 10 < k % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(k % 10, "th")
        )

    if two:
        prompt = draw.phrase("{a} {x} and {b} {y}", "<find> the {a} {x} and the {b} {y}", "the {a} {x} and the {b} {y}, both", "what are the {a} {x} and the {b} {y}", "{x} number {n}, {y} number {m}".replace("number number", "number"), "both the {a} {x} and the {b} {y}, please", "I need two things: {a} {x}, {b} {y}", "{a} {x}? and {b} {y}?", "which is the {a} {x}, and which the {b} {y}", "list the {a} {x} and then the {b} {y}", "compute {a} {x}, {b} {y}", "give the {a} {x} followed by the {b} {y}", a=th(n), b=th(m), x=one, y=other, n=n, m=m)  # fmt: skip
        formulas = [kinds[one].format(n=n), kinds[other].format(n=m)]
        answer = f"The {th(n)} {one} and the {th(m)} {other}: **{{out}}**."
    else:
        prompt = draw.phrase("{a} {x}", "<find> the {a} {x}", "what's the {a} {x}", "the {a} {x} is", "which number is the {a} {x}", "I need the {a} {x}", "give me the {x} at place {n}", "{a} {x} please", "do you know the {a} {x}", "what comes out as the {a} {x}", "could you look for the {a} {x}", "how big is the {a} {x}", a=th(n), x=one, n=n)  # fmt: skip
        formulas = [kinds[one].format(n=n)]
        answer = f"The {th(n)} {one} is **{{out}}**."
    text = ", ".join(formulas)
    names = [name for name in ("fibonacci", "prime") if f"{name}(" in text]
    head = (f"from sympy import {', '.join(names)}\n" if names else "")  # fmt: skip
    return ask(prompt, f"{head}print({text})", answer, think=f"That is {text}.")
