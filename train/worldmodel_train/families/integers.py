"""Number theory beyond the first questions: factors, primes, remainders, digits of big numbers."""

import math

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.words import NAMES

_PRIMES = [n for n in range(2, 120) if all(n % d for d in range(2, n))]


@family("number theory")
def two_factors(draw: Draw) -> tuple[Item, ...]:
    """A number that looks prime, as a product of two."""
    p, q = sorted(draw.random.sample(_PRIMES[3:], 2))
    prompt = draw.phrase(
        "which two [numbers|primes|whole numbers] multiply to {n}",
        "{w} believes that {n} is prime. show the two factors that prove the opposite",
        "find two numbers [whose product is|that multiply to|with product] {n}",
        "{n} is not prime. which two [numbers|factors] is it made of",
        "{n} is the product of two primes. [which|find them|what are they]",
        "write {n} as a product of two [whole numbers|numbers bigger than 1]",
        "[crack|split|break] {n} into two factors",
        "[what times what|which number times which number] is {n}",
        "a rectangle of {n} [stones|squares|tiles] with more than one row: how many rows and columns",
        "I multiplied two primes and got {n}. which ones",
        "how can {n} be written as a times b, neither being 1",
        "smallest factor of {n} and the [other one|number that goes with it]",
        n=p * q, w=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"n, d = {p * q}, 2\nwhile n % d:\n    d += 1\nprint(d, n // d)"
    think = f"The smallest divisor of {p * q}, and what it is multiplied with."
    return ask(prompt, code, f"The two numbers that multiply to {p * q}: **{{out}}**.", think=think)


@family("number theory", number=True, weight=1.5)
def several_common(draw: Draw) -> tuple[Item, ...]:
    """The gcd or lcm of two to four numbers."""
    lcm, count = draw.chance(0.5), draw.pick(2, 3, 3, 3, 4)
    base = draw.integer(1, 6) if lcm else draw.integer(2, 30)
    values = draw.random.sample([base * k for k in range(2, 13 if lcm else 40)], count)
    listed = ", ".join(map(str, values))
    listed = draw.pick(listed, f"{', '.join(map(str, values[:-1]))} and {values[-1]}", f"{', '.join(map(str, values[:-1]))} and {values[-1]}")  # fmt: skip
    name = draw.pick(*(("LCM", "lcm", "least common multiple", "lowest common multiple", "smallest common multiple") if lcm else ("GCD", "gcd", "greatest common divisor", "greatest common factor", "HCF", "highest common factor", "largest common divisor")))  # fmt: skip
    general = (
        "<find> the {f} of {v}",
        "{f} of {v}",
        "{f}[:| for] {v}",
        "{v}[:|,] {f}",
        "what is the {f} [of|for] [the numbers |these: |]{v}",
        "[given|take] {v}, <find> the {f}",
        "{w} needs the {f} of {v}",
        "{f}({l})",
    )
    story = (
        "[buses|ferries|trains|alarms] [leave|come|ring] every {v} minutes and just [left|came|rang] together. after how many minutes [again|does that happen again]",
        "[lights|signals] flash every {v} seconds. when do [they|all] flash together again",
        "what is the smallest number [divisible by|that is a multiple of] {v}",
        "gears with {v} teeth: after how many teeth are they back [at the start|in position]",
        "{w} goes swimming every {v} days with different friends. after how many days do all meet",
    ) if lcm else (
        "what is the [largest|biggest] number that divides {v}",
        "[ropes|planks|ribbons] of {v} cm are cut into equal pieces without waste. how long can the pieces be at most",
        "[biggest|largest] number of equal [bags|groups] from {v} [sweets|beads|flowers] of different colours, nothing left",
        "{w} has {v} [marbles|pens] of different colours and makes identical packs. how many packs at most",
        "which greatest number goes into {v}",
    )  # fmt: skip
    prompt = draw.phrase(*(general if draw.chance(0.7) else story), f=name, v=listed, l=", ".join(map(str, values)), w=draw.pick(*NAMES))  # fmt: skip
    function = "lcm" if lcm else "gcd"
    code = f"import math\nresult = math.{function}({', '.join(map(str, values))})\nprint(result)"
    full = "least common multiple" if lcm else "greatest common divisor"
    return ask(prompt, code, f"The {full} is **{{out}}**.", think=f"math.{function} of {listed}.")


@family("number theory", number=True, weight=1.5)
def prime_count(draw: Draw) -> tuple[Item, ...]:
    """How many primes in a range, or their sum."""
    between = draw.chance(0.4)
    low = draw.integer(2, 200) if between else 2
    high = low + draw.integer(20, 300) if between else draw.pick(100, 200, 500, 1000, 50, 250, 2000, draw.integer(20, 1000))  # fmt: skip
    add = draw.chance(0.2)
    between_words = (
        "how many primes are [there |]between {a} and {b}",
        "number of [primes|prime numbers] between {a} and {b}",
        "count the [primes|prime numbers] from {a} to {b}",
        "from {a} to {b}, how many [primes|prime numbers]",
        "how many [prime numbers|primes] lie [in the range|between] {a} [to|and] {b}",
        "primes in {a}..{b}, how many",
        "how many of the numbers {a} to {b} are prime",
    )
    below_words = (
        "how many [primes|prime numbers] [exist|lie|can be found] {u} {b}",
        "number of [primes|prime numbers] {u} {b}",
        "count [the|all|] [primes|prime numbers] {u} {b}",
        "<howmany> [primes|prime numbers] {u} {b}",
        "{u} {b} there are how many primes",
        "how many numbers {u} {b} are prime",
        "the [count|amount] of primes {u} {b}",
        "I want the number of primes {u} {b}, not the list",
    )
    sums = (
        "sum of [all |the |]primes [from {a} to {b}|between {a} and {b}]",
        "add [up |]all [primes|prime numbers] between {a} and {b}",
        "what do the primes from {a} to {b} add up to",
        "<find> the sum of the prime numbers from {a} to {b}",
        "total of the primes between {a} and {b}",
    )
    up_to = between or add
    prompt = draw.phrase(
        *(sums if add else between_words if between else below_words),
        a=low, b=high, u=draw.pick("below", "under", "less than", "smaller than", "below"),
    )  # fmt: skip
    code = (
        f"primes = [n for n in range({low}, {high}{' + 1' if up_to else ''}) if all(n % d for d in range(2, int(n ** 0.5) + 1))]\n"
        f"result = {'sum' if add else 'len'}(primes)\nprint(result)"
    )
    think = f"Collect the primes from {low} {'to' if up_to else 'to below'} {high}, then {'add' if add else 'count'} them."
    return ask(prompt, code, f"The {'sum' if add else 'number'} of these primes is **{{out}}**.", think=think)  # fmt: skip


@family("number theory", number=True, weight=1.5)
def neighbour_prime(draw: Draw) -> tuple[Item, ...]:
    """The next prime, the one before, or the nth."""
    kind = draw.pick("next", "next", "before", "nth")
    n = draw.integer(2, 150) if kind == "nth" else draw.pick(draw.integer(10, 3000), 100, 200, 500, 1000, 2000, 10000)  # fmt: skip
    templates: tuple[str, ...] = {
        "next": (
            "which [prime|prime number] is the next one [after|above|beyond] {n}", "next prime after {n}", "first prime [above|after|greater than|larger than] {n}",
            "the smallest prime [bigger|greater|larger] than {n}", "which prime [comes right|comes] after {n}",
            "<find> the smallest prime number above {n}", "starting at {n}, which is the next prime", "I need a prime just above {n}", "[going|counting] up from {n}, when do I meet the first prime", "nextprime({n})",
        ),
        "before": (
            "what is the largest prime [below|under|less than] {n}", "biggest prime [smaller than|below|under] {n}", "last prime before {n}", "previous prime before {n}",
            "which prime comes right before {n}", "<find> the prime just [below|under] {n}", "the prime that precedes {n}", "greatest prime number less than {n}",
        ),
        "nth": (
            "what is the {o} prime[ number|]", "{o} prime[ number|]", "<find> the {o} prime number", "which is prime number {n} [in the list|counting from 2]", "prime no. {n}", "the {o} number in the list of primes", "if 2 is the first prime, which is the {o}",
        ),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n, o=ordinal(n))
    test = "any(n % d == 0 for d in range(2, int(n ** 0.5) + 1))"
    if kind == "nth":
        code = (
            f"primes, n = [], 2\nwhile len(primes) < {n}:\n    if all(n % p for p in primes):\n"
            "        primes.append(n)\n    n += 1\nresult = primes[-1]\nprint(result)"
        )
        return ask(prompt, code, f"The {ordinal(n)} prime is **{{out}}**.", think=f"Collect primes until there are {n}.")  # fmt: skip
    sign = "+" if kind == "next" else "-"
    code = f"n = {n} {sign} 1\nwhile {test}:\n    n {sign}= 1\nresult = n\nprint(result)"
    think = f"Go {'up' if sign == '+' else 'down'} from {n} until there is no divisor."
    return ask(prompt, code, "The prime is **{out}**.", think=think)


@family("number theory", number=True)
def power_modulo(draw: Draw) -> tuple[Item, ...]:
    """The remainder of a power, or its last digits."""
    a, b = draw.integer(2, 30), draw.integer(5, 500)
    digits = draw.pick(0, 0, 1, 1, 2, 3)
    m = 10**digits if digits else draw.integer(3, 60)
    p = draw.pick(f"{a}^{b}", f"{a}^{b}", f"{a}**{b}", f"{a} to the power of {b}", f"{a} to the {ordinal(b)}", f"{a} to the {b}")  # fmt: skip
    remainders = (
        "dividing {p} by {m}, what is left over", "{p} mod {m}", "remainder of {p} [divided by|over|/] {m}", "<find> {p} modulo {m}",
        "what [is left|remains] when {p} is divided by {m}", "divide {p} by {m}. what is the remainder", "{p} (mod {m})", "{p} % {m}", "compute {p} mod {m}", "which remainder does {p} leave on division by {m}",
    )  # fmt: skip
    ends = (
        "[what is the|] {l} of {p}", "<find> the {l} of {p}", "{p}[:|,] {l}", "{l} of the number {p}", "the number {p} ends in what? give the {l}", "what does {p} end with, {l}",
    )  # fmt: skip
    last = {1: draw.pick("last digit", "units digit", "final digit", "ones digit"), 2: "last two digits", 3: "last three digits"}.get(digits, "")  # fmt: skip
    prompt = draw.phrase(*(ends if digits else remainders), p=p, m=m, l=last)
    code = f"result = pow({a}, {b}, {m})\nprint(result)"
    answer = f"The {last} of {a}^{b}: **{{out}}**." if digits else "The remainder is **{out}**."
    return ask(prompt, code, answer, think=f"pow with three arguments: {a} to the {b} modulo {m}.")


@family("number theory", number=True)
def modular_inverse(draw: Draw) -> tuple[Item, ...]:
    m = draw.pick(*_PRIMES[3:], 26, 100, 50, 64)
    a = draw.integer(2, m - 1)
    while math.gcd(a, m) != 1:
        a = draw.integer(2, m - 1)
    b, solve = draw.integer(2, m - 1), draw.chance(0.25)
    inverse = (
        "<find> the [modular |multiplicative |]inverse of {a} [modulo|mod] {m}", "[modular inverse|inverse][:| of] {a} mod {m}", "inverse of {a} (mod {m})", "{a}^-1 mod {m}",
        "what number times {a} [is|leaves|gives] [1|remainder 1] modulo {m}", "find x with {a}x = 1 mod {m}", "solve {a}x ≡ 1 (mod {m})", "{a} has which inverse modulo {m}", "which x makes {a} * x leave remainder 1 when divided by {m}", "invert {a} modulo {m}",
    )  # fmt: skip
    congruence = (
        "solve {a}x ≡ {b} (mod {m})", "solve {a}x = {b} mod {m}", "find x: {a}x leaves remainder {b} when divided by {m}", "which x solves {a} x = {b} (mod {m})", "linear congruence {a}x = {b} mod {m}", "{a} * x % {m} == {b}, smallest x",
    )  # fmt: skip
    prompt = draw.phrase(*(congruence if solve else inverse), a=a, m=m, b=b)
    code = f"result = pow({a}, -1, {m}){f' * {b} % {m}' if solve else ''}\nprint(result)"
    think = f"pow({a}, -1, {m}) is the inverse" + (f", times {b}." if solve else ".")
    answer = "The solution is x = **{out}**." if solve else f"The inverse of {a} modulo {m} is **{{out}}**."  # fmt: skip
    return ask(prompt, code, answer, think=think)


@family("number theory", number=True, weight=1.5)
def digits_of_big(draw: Draw) -> tuple[Item, ...]:
    """The digit sum, the number of digits and so on, of a power or a factorial."""
    a, b, f = draw.integer(2, 20), draw.integer(5, 150), draw.integer(5, 150)
    kind = draw.pick("power", "factorial", "number")
    n = draw.integer(100, 99_999_999)
    if kind == "power":
        said, value = draw.pick(f"{a}^{b}", f"{a} to the {b}", f"{a} to the power of {b}", f"{a} to the power {b}", f"{a}**{b}"), f"{a} ** {b}"  # fmt: skip
    elif kind == "factorial":
        said, value = draw.pick(f"{f}!", f"{f} factorial", f"the factorial of {f}"), f"math.factorial({f})"  # fmt: skip
    else:
        said, value = draw.pick(f"{n}", f"the number {n}"), f"{n}"
    digit = draw.integer(0, 9)
    what, (formula, answer) = draw.pick(
        ("sum", ("sum(int(d) for d in str(n))", "The digits add up to **{out}**.")), ("sum", ("sum(int(d) for d in str(n))", "The digits add up to **{out}**.")),
        ("length", ("len(str(n))", "It has **{out}** digits.")), ("length", ("len(str(n))", "It has **{out}** digits.")),
        ("count", (f"str(n).count('{digit}')", f"The digit {digit} is in it **{{out}}** times.")),
        ("zeros", ("len(str(n)) - len(str(n).rstrip('0'))", "It ends in **{out}** zeros.")),
        ("zeros", ("len(str(n)) - len(str(n).rstrip('0'))", "It ends in **{out}** zeros.")),
    )  # fmt: skip
    if what == "zeros":
        said, value = draw.pick(f"{f}!", f"{f} factorial", f"the factorial of {f}"), f"math.factorial({f})"  # fmt: skip
    templates: tuple[str, ...] = {
        "sum": ("[digit sum|total of the digits|digits sum] of {x}", "<find> the [sum of the digits|digit sum] of {x}", "add [up |]the digits of {x}", "what do the digits of {x} add up to", "{x}[:|,] [digit sum|sum of its digits]", "cross sum of {x}", "take all digits of {x} and sum them"),
        "length": ("how many digits does {x} have", "how many digits [has|are in] {x}", "number of digits [of|in] {x}", "<find> the number of digits of {x}", "how long is {x} in digits", "{x}[:|,] [how many digits|number of digits]", "count the digits of {x}", "with how many digits is {x} written"),
        "count": ("how often does the digit {d} [appear|occur] in {x}", "how many {d}s are [there |]in {x}", "count the digit {d} in {x}", "how many times is {d} a digit of {x}", "number of {d}s among the digits of {x}"),
        "zeros": ("how many zeros does {x} end in", "how many [trailing|ending|final] zeros [does {x} have|has {x}|are there in {x}]", "trailing zeros [of|in] {x}", "number of [trailing zeros|zeros at the end] of {x}", "with how many zeros does {x} end", "{x}: count the zeros at the end", "<find> the number of trailing zeros of {x}"),
    }[what]  # fmt: skip
    prompt = draw.phrase(*templates, x=said, d=digit)
    head = "import math\n" if "math" in value else ""
    code = f"{head}n = {value}\nresult = {formula}\nprint(result)"
    return ask(prompt, code, answer, think=f"Write {value} as a text and look at its digits: {formula}.")  # fmt: skip


@family("number theory", number=True)
def multiples_count(draw: Draw) -> tuple[Item, ...]:
    """Multiples in a range: their number or their sum; also of one number or another."""
    low, high = draw.pick(1, 1, 1, draw.integer(2, 100)), draw.pick(100, 1000, 500, 200, draw.integer(120, 2000))  # fmt: skip
    a, b = draw.random.sample(range(2, 16), 2)
    test, said = draw.pick(
        (f"n % {a} == 0", draw.pick(f"divisible by {a}", f"multiples of {a}", f"divisible by {a}")),
        (f"n % {a} == 0", draw.pick(f"divisible by {a}", f"multiples of {a}")),
        (f"n % {a} == 0 or n % {b} == 0", draw.pick(f"divisible by {a} or {b}", f"multiples of {a} or {b}")),
        (f"n % {a} == 0 and n % {b} == 0", draw.pick(f"divisible by both {a} and {b}", f"divisible by {a} and {b}")),
        (f"n % {a} == 0 and n % {b} != 0", draw.pick(f"divisible by {a} but not by {b}", f"multiples of {a} but not of {b}")),
    )  # fmt: skip
    add = draw.chance(0.35)
    counting = (
        "how many [numbers|integers] [from {l} to {h}|between {l} and {h}] are {s}", "<howmany> numbers from {l} to {h} that are {s}", "from {l} to {h}, how many numbers are {s}", "count the numbers {s} from {l} to {h}",
        "how many of the numbers {l} to {h} are {s}", "numbers {s} between {l} and {h}: how many", "[in|within] the range {l} to {h}, how many integers are {s}", "tickets are numbered {l} to {h}. how many numbers are {s}",
    )  # fmt: skip
    summing = (
        "sum of all [numbers|integers] from {l} to {h} that are {s}", "add [up |]all numbers from {l} to {h} that are {s}", "<find> the sum of the numbers {s} from {l} to {h}", "what do the numbers between {l} and {h} that are {s} add up to", "total of all integers {s}, from {l} to {h}",
    )  # fmt: skip
    prompt = draw.phrase(*(summing if add else counting), l=low, h=high, s=said)
    code = (
        f"numbers = [n for n in range({low}, {high} + 1) if {test}]\n"
        f"result = {'sum' if add else 'len'}(numbers)\nprint(result)"
    )
    think = f"Keep the numbers from {low} to {high} with {test}, then {'add' if add else 'count'}."
    return ask(prompt, code, f"The {'sum' if add else 'number'} is **{{out}}**.", think=think)


@family("number theory", number=True)
def divisor_count(draw: Draw) -> tuple[Item, ...]:
    """How many divisors, or their sum."""
    n = draw.pick(draw.integer(10, 2000), 12 * draw.integer(1, 60))
    what, formula, templates = draw.pick(
        ("number of divisors", "len(divisors)", ("how many [divisors|factors] does {n} have", "number of [divisors|factors] of {n}", "count the [divisors|factors] of {n}", "how many numbers [divide|go into] {n}", "{n}: how many divisors", "<howmany> [divisors|factors] of {n}", "by how many numbers can {n} be divided", "in how many ways can {n} [chairs|soldiers] stand in equal rows")),
        ("sum of divisors", "sum(divisors)", ("sum of [the |all |all the |][divisors|factors] of {n}", "add up [all |the |][divisors|factors] of {n}", "<find> the sum of all [divisors|factors] of {n}", "what do the divisors of {n} add up to", "sigma({n}), the sum of divisors", "{n}: sum of its divisors")),
        ("sum of proper divisors", "sum(divisors) - {n}", ("sum of the proper divisors of {n}", "sum of the divisors of {n} [except|without|other than] itself", "is {n} perfect? sum its proper divisors", "add the proper divisors of {n}", "<find> the aliquot sum of {n}")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, n=n)
    code = (
        f"divisors = [d for d in range(1, {n} + 1) if {n} % d == 0]\n"
        f"result = {formula.format(n=n)}\nprint(result)"
    )
    return ask(prompt, code, f"The {what} is **{{out}}**.", think=f"Try every number from 1 to {n}.")  # fmt: skip


@family("number theory")
def whole_number_kind(draw: Draw) -> tuple[Item, ...]:
    """Yes or no: a perfect square, a cube, perfect, coprime, a power of two, a palindrome."""
    k = draw.integer(2, 60)
    a, b = draw.integer(4, 120), draw.integer(4, 120)
    off = draw.pick(0, 0, 1, -1, draw.integer(2, 9))
    square, cube, two = k * k + off, draw.integer(2, 20) ** 3 + off, max(2 ** draw.integer(3, 14) + off, 3)  # fmt: skip
    perfect = draw.pick(6, 28, 496, 8128, draw.integer(4, 900))
    head, test, said, templates = draw.pick(
        ("import math\n", f"math.isqrt({square}) ** 2 == {square}", f"{square} is a perfect square", ("is {s} a [perfect square|square number]", "[check|test] [if|whether] {s} is a perfect square", "is the square root of {s} a whole number", "{s}: perfect square or not", "can {s} [dots|tiles|soldiers] make a square", "does {s} have an integer square root")),
        ("", f"round({cube} ** (1 / 3)) ** 3 == {cube}", f"{cube} is a cube number", ("is {c} a [perfect cube|cube number|cube]", "[check|test] [if|whether] {c} is a [perfect cube|cube]", "can {c} small cubes make one big cube", "{c}: cube or not", "is the cube root of {c} a whole number")),
        ("import math\n", f"math.gcd({a}, {b}) == 1", f"{a} and {b} are coprime", ("are {a} and {b} [coprime|relatively prime]", "[check|test] [if|whether] {a} and {b} are [coprime|relatively prime]", "do {a} and {b} share no common factor", "{a}, {b}: coprime", "is the fraction {a}/{b} in lowest terms")),
        ("", f"sum(d for d in range(1, {perfect}) if {perfect} % d == 0) == {perfect}", f"{perfect} is a perfect number", ("is {p} a perfect number", "[check|test] [if|whether] {p} is [perfect|a perfect number]", "do the proper divisors of {p} add up to {p}", "{p}: perfect number or not")),
        ("", f"{two} & ({two} - 1) == 0", f"{two} is a power of two", ("is {t} a power of [two|2]", "[check|test] [if|whether] {t} is a power of 2", "{t}: power of two or not", "can I get {t} by doubling 1 again and again")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, s=square, c=cube, a=a, b=b, p=perfect, t=two)
    code = f"{head}print('yes' if {test} else 'no')"
    return ask(prompt, code, f"Is it true that {said}: **{{out}}**.", think=f"The test is {test}.")


@family("number theory", number=True)
def factor_question(draw: Draw) -> tuple[Item, ...]:
    """The largest prime factor, Euler's phi, the digital root, how many prime factors."""
    n = draw.integer(12, 9999)
    kind = draw.pick("largest", "largest", "phi", "root")
    templates: tuple[str, ...] = {
        "largest": ("[largest|biggest|greatest] prime factor of {n}", "<find> the [largest|biggest|greatest] prime [factor of|that divides] {n}", "what is the [biggest|largest] prime dividing {n}", "{n}: largest prime factor", "which is the highest prime in the factorization of {n}"),
        "phi": ("[euler's|euler] [phi|totient] of {n}", "phi({n})", "<find> the totient of {n}", "how many numbers [below|up to] {n} are [coprime|relatively prime] to {n}", "euler totient function for {n}", "how many numbers from 1 to {n} share no factor with {n}"),
        "root": ("[digital root|repeated digit sum] of {n}", "<find> the digital root of {n}", "add the digits of {n} [again and again|repeatedly] until one digit is left", "{n}: digital root", "keep summing the digits of {n} until there is a single digit"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n)
    code = {
        "largest": f"n, d = {n}, 2\nwhile d * d <= n:\n    if n % d == 0:\n        n //= d\n    else:\n        d += 1\nresult = n\nprint(result)",
        "phi": f"import math\nresult = sum(math.gcd(k, {n}) == 1 for k in range(1, {n} + 1))\nprint(result)",
        "root": f"n = {n}\nwhile n > 9:\n    n = sum(int(d) for d in str(n))\nresult = n\nprint(result)",
    }[kind]  # fmt: skip
    name, think = {
        "largest": ("largest prime factor", f"Divide {n} by its divisors from 2 upwards; the last is the largest."),
        "phi": ("totient", f"Count the numbers up to {n} whose gcd with {n} is 1."),
        "root": ("digital root", f"Add the digits of {n} until one digit is left."),
    }[kind]  # fmt: skip
    return ask(prompt, code, f"The {name} of {n} is **{{out}}**.", think=think)


@family("number theory")
def binary_arithmetic(draw: Draw) -> tuple[Item, ...]:
    """Sums and products of binary numbers, and from one base to another."""
    a, b = draw.integer(2, 255), draw.integer(2, 63)
    kind = draw.pick("+", "+", "*", "-", "hex", "bin")
    if kind == "-":
        a, b = max(a, b) + 1, min(a, b)
    words: dict[str, tuple[str, ...]] = {
        "+": ("add the binary numbers {a} and {b}", "{a} + {b} in binary", "binary {a} plus {b}", "binary addition: {a} + {b}", "sum of {a} and {b}, both binary, answer in binary", "what is 0b{a} + 0b{b} in binary"),
        "*": ("multiply the binary numbers {a} and {b}", "{a} * {b} in binary", "binary {a} times {b}", "binary multiplication: {a} x {b}", "product of the binary numbers {a} and {b}"),
        "-": ("subtract binary {b} from {a}", "{a} - {b} in binary", "binary {a} minus {b}", "binary subtraction: {a} - {b}"),
        "hex": ("[convert|change] binary {a} to hex", "binary {a} in [hexadecimal|hex]", "{a} (binary) as hex", "what is the binary number {a} in hexadecimal", "bin {a} to hex"),
        "bin": ("convert hex {h} to binary", "hexadecimal {h} in binary", "0x{h} as binary", "what is hex {h} in binary", "hex {h} to bin"),
    }  # fmt: skip
    prompt = draw.phrase(*words[kind], a=f"{a:b}", b=f"{b:b}", h=f"{a:x}")
    if kind in "+-*":
        code = f"print(bin(int('{a:b}', 2) {kind} int('{b:b}', 2))[2:])"
        answer, think = (
            "In binary it is **{out}**.",
            f"Read both with base 2, then {kind}, then bin.",
        )
    elif kind == "hex":
        code, answer, think = f"print(hex(int('{a:b}', 2))[2:])", "In hexadecimal it is **{out}**.", f"Read {a:b} with base 2, then hex."  # fmt: skip
    else:
        code, answer, think = f"print(bin(int('{a:x}', 16))[2:])", "In binary it is **{out}**.", f"Read {a:x} with base 16, then bin."  # fmt: skip
    return ask(prompt, code, answer, think=think)


@family("number theory", number=True, weight=0.7)
def remainder_riddle(draw: Draw) -> tuple[Item, ...]:
    """The smallest number with given remainders."""
    a, b = draw.random.sample((3, 4, 5, 7, 8, 9, 11, 13), 2)
    while math.gcd(a, b) != 1:
        a, b = draw.random.sample((3, 4, 5, 7, 8, 9, 11, 13), 2)
    r, s = draw.integer(1, a - 1), draw.integer(1, b - 1)
    prompt = draw.phrase(
        "<find> the smallest number that leaves remainder {r} when divided by {a} and {s} when divided by {b}",
        "x = {r} mod {a} and x = {s} mod {b}. smallest x",
        "solve x ≡ {r} (mod {a}), x ≡ {s} (mod {b})",
        "chinese remainder: x % {a} = {r}, x % {b} = {s}",
        "[eggs|coins|sweets] in groups of {a} leave {r}, in groups of {b} leave {s}. how many are there at least",
        "which number gives remainder {r} by {a} and remainder {s} by {b}, the smallest",
        "a number divided by {a} leaves {r}, divided by {b} leaves {s}. find the smallest one",
        a=a, b=b, r=r, s=s,
    )  # fmt: skip
    code = f"n = 1\nwhile n % {a} != {r} or n % {b} != {s}:\n    n += 1\nresult = n\nprint(result)"
    think = f"Go up from 1 until n % {a} is {r} and n % {b} is {s}."
    return ask(prompt, code, "The smallest such number is **{out}**.", think=think)


@family("number theory", number=True, weight=0.7)
def power_sums(draw: Draw) -> tuple[Item, ...]:
    """Sums of squares, cubes, odd or even numbers; triangular numbers."""
    n = draw.integer(5, 200)
    formula, said = draw.pick(
        ("sum(k ** 2 for k in range(1, {n} + 1))", ("sum of the first {n} square[ numbers|s]", "1^2 + 2^2 + ... + {n}^2", "add the squares [of|from] 1 to {n}", "1² + 2² + 3² + ... + {n}²")),
        ("sum(k ** 3 for k in range(1, {n} + 1))", ("sum of the first {n} cube[ numbers|s]", "1^3 + 2^3 + ... + {n}^3", "add the cubes [of|from] 1 to {n}")),
        ("sum(2 * k - 1 for k in range(1, {n} + 1))", ("sum of the first {n} odd numbers", "add [up |]the first {n} odd numbers", "what do the first {n} odd numbers add up to")),
        ("sum(2 * k for k in range(1, {n} + 1))", ("sum of the first {n} even numbers", "add [up |]the first {n} even numbers", "total of the first {n} even numbers starting with 2")),
        ("{n} * ({n} + 1) // 2", ("the {o} triangular number", "<find> triangular number {n}", "which is the {o} triangle number")),
    )  # fmt: skip
    prompt = draw.phrase(*said, n=n, o=ordinal(n))
    filled = formula.format(n=n)
    return ask(prompt, f"result = {filled}\nprint(result)", "It is **{out}**.", think=f"With n = {n}: {filled}.")  # fmt: skip
