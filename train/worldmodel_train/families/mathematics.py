"""Number theory, combinatorics, sequences and equations."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.arithmetic import bracketed, counted, shown, spoken_number
from worldmodel_train.families.numerals import ordinal, tidy


@family("number theory")
def is_prime(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(draw.integer(2, 10000), draw.integer(2, 120), 2 * draw.integer(5, 500) + 1)
    if draw.chance(0.4):  # chance alone gives few primes
        value = next(
            n for n in range(value, 2 * value + 1) if all(n % d for d in range(2, int(n**0.5) + 1))
        )
    prompt = draw.phrase(
        "is {n} [a prime number|a prime|prime]",
        "[check|test|find out|see|verify] [whether|if] {n} is [prime|a prime|a prime number]",
        "[tell me|I want to know|let me know|can you say] if {n} is [a prime|prime|a prime number]",
        "{n}: prime or [not|composite]",
        "[prime|primality] [test|check] [for|of|on] {n}",
        "{n}, is [it|that|this] [prime|a prime|a prime number]",
        "is the number {n} [prime|a prime number] or [not|composite|can it be divided]",
        "[can|could] {n} be [divided by anything but 1 and itself|split into smaller factors]",
        "does {n} have [any divisors except|other divisors than] 1 and itself",
        "prime? {n}",
        "[I think|I believe|someone says|my friend says] {n} is prime[, is that right|. true|, correct]",
        "is {n} one of the [primes|prime numbers]",
        "what [kind of number is|about] {n}, prime or [composite|not]",
        "[would|do] you call {n} a prime[ number|]",
        "[does|do] only 1 and {n} divide {n}",
        "[has|does] {n} [got |have ][exactly two|only two|no more than two] divisors",
        "[prime|primality][:|?] {n}",
        "[in python|using python], is {n} prime",
        "isprime({n})",
        "[I need|I want|we have] to know [if|whether] {n} is [prime|a prime number]",
        "[prime number|prime], [yes or no|true or false][:|,] {n}",
        "{n} is prime[, true or false|. right or wrong|, yes or no|?]",
        "[could|can] {n} be a prime[ number|]",
        "[decide|determine|work out|find out] whether {n} is prime or composite",
        "[my son|a friend|my house number|my locker number] [wonders about|asked about|picked|is] {n}. is [it|that] a prime[ number|]",
        n=shown(value, draw),
    )
    code = (
        f"n = {value}\nprime = n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))\n"
        "print('prime' if prime else 'not prime')"
    )
    think = f"Try all divisors of {value} up to its root."
    return ask(prompt, code, f"{value} is **{{out}}**.", think=think)


@family("number theory")
def prime_factors(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(
        draw.integer(4, 5000), draw.integer(4, 150), draw.integer(2, 99) * draw.integer(2, 99)
    )
    code = (
        f"n, d, factors = {value}, 2, []\nwhile n > 1:\n    while n % d == 0:\n"
        "        factors.append(d)\n        n //= d\n    d += 1\nprint(factors)"
    )
    if draw.chance(0.25):
        return _factors_otherwise(draw, value, code)
    prompt = draw.phrase(
        "<find> the prime factors of {n}",
        "prime [factors|factorization|factorisation|decomposition] [of|for] {n}",
        "[factorize|factorise|factor] {n}[| into primes| completely| please]",
        "factor {n} into [primes|prime numbers|prime factors]",
        "[decompose|break|split|break down|resolve] {n} into [its |]prime factors",
        "[which|what] primes multiply to {n}",
        "which prime numbers [give|make|make up] {n}[ when multiplied|]",
        "[write|express|show] {n} as a product of [primes|prime numbers|prime factors]",
        "{n} as a product of [primes|prime numbers]",
        "{n}[:|,] [factorize|factor it|prime factors|into primes]",
        "how does {n} [factor|factorize|break down] into primes",
        "what is {n} made of, in [primes|prime factors]",
        "<find> the prime [factorization|decomposition] of {n}",
        "[do|make] a [factor tree|prime factor tree|prime factorization] [for|of] {n}",
        "{n} = [product of which primes|? (prime factors)|? * ? (primes)]",
        "[in python|using python|python:] [factor|factorize] {n}",
        "primefactors({n}), with [repeats|multiplicity]",
        "[split|take|pull] {n} apart into [its |]primes",
        "[I need|can I get|show me|let me see] the prime [factors|factorisation] of {n}",
        "[prime factor|prime] [breakdown|list|decomposition] of {n}",
        "[what|which] are the [prime building blocks|primes inside|prime divisors, with repetition,] of {n}",
        "the number {n} [splits|decomposes|breaks up] into which primes",
        "[list|name|give] [all|the] primes, [with repetition|repeated where needed], whose product is {n}",
        "[could you|can you|please] [factor|factorise|factorize] [the number |]{n}[ for me|]",
        n=shown(value, draw),
    )
    answer = f"The prime factors of {value} are **{{out}}**."
    return ask(prompt, code, answer, think=f"Divide {value} by each divisor from 2 upwards.")


def _factors_otherwise(draw: Draw, value: int, code: str) -> tuple[Item, ...]:
    """Prime factors with exponents, or each of them once."""
    if draw.chance(0.5):
        prompt = draw.phrase(
            "prime factorization of {n} with exponents",
            "[factorize|factorise|factor] {n} [with|using] [exponents|powers]",
            "[write|express|show] {n} as a product of prime powers",
            "{n} as a product of [prime powers|powers of primes]",
            "<find> the prime factorization of {n} in [exponent|index|power] form",
            "[with|using] powers, the prime factors of {n}",
            "canonical [form|factorization] of {n}",
            "{n} = 2^a * 3^b * ..., [fill in the powers|with the right exponents|as prime powers]",
            "[in python|using python], {n} as [prime powers|a product of prime powers]",
            n=value,
        )
        code = code.replace("print(factors)", "print(' * '.join(f'{p}^{factors.count(p)}' for p in sorted(set(factors))))")  # fmt: skip
        think = f"Divide {value} by each divisor from 2 upwards; then count each prime."
        return ask(prompt, code, f"{value} is **{{out}}**.", think=think)
    prompt = draw.phrase(
        "<find> the [distinct|different] prime factors of {n}",
        "[distinct|different|unique] prime [factors|divisors] of {n}",
        "[which|what] [different|distinct] primes divide {n}",
        "prime factors of {n}, each [only once|listed once]",
        "{n}: [distinct prime factors|prime factors without repetition|different primes only]",
        "<show> the [set|list] of [distinct|different] primes that divide {n}",
        "by which primes is {n} divisible[, each once|]",
        "prime factors of {n} without [repeats|repetition|duplicates]",
        "[in python|using python], the [distinct|unique] prime factors of {n}",
        n=value,
    )
    code = code.replace("print(factors)", "print(sorted(set(factors)))")
    think = f"Divide {value} by each divisor from 2 upwards; keep each prime once."
    return ask(prompt, code, f"The different prime factors of {value} are **{{out}}**.", think=think)  # fmt: skip


@family("number theory", weight=0.8)
def prime_or_factor(draw: Draw) -> tuple[Item, ...]:
    """Whether it is prime; if not, its smallest factor."""
    p, q = draw.random.sample((3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53), 2)
    value = draw.pick(draw.integer(10, 5000), p * q, p * p, draw.integer(5, 400) * 2 + 1)
    if draw.chance(0.35):
        value = next(n for n in range(value, 2 * value) if all(n % d for d in range(2, int(n**0.5) + 1)))  # fmt: skip
    prompt = draw.phrase(
        "is {n} [prime|a prime|a prime number]? if not, [what is its smallest factor|give its smallest divisor above 1|which is the smallest number that divides it|what divides it first]",
        "[check|test|find out] [if|whether] {n} is prime[ and|,] if [it is not|not], [show|tell me|give] the smallest [factor|divisor|prime factor]",
        "{n}: prime, or [what is|which is] the smallest [factor|divisor]",
        "[say|print] prime if {n} is prime, otherwise its smallest [factor|divisor]",
        "[I think|someone claims|my friend says] {n} is prime. [if that is wrong|if not], [name|give] the smallest [factor|divisor]",
        "does {n} have a divisor [besides|other than] 1 and itself? [the smallest one please|if so, which is the smallest]",
        "prime or not: {n}, [with the smallest factor if not|and if not its smallest factor]",
        "[if|in case] {n} is not prime, which is its smallest [factor|divisor]? otherwise [say|print] prime",
        "primality of {n}[, and| and,] if composite, the [least|lowest|smallest] prime [factor|divisor]",
        "[can|could] {n} be [divided|split] by anything but 1 and itself, and what is the smallest such number",
        "[trial division|divide by 2, 3, 5, ...][:| on] {n}. prime or the first [hit|divisor]",
        "[tell|show] me the smallest [factor|divisor] of {n} above 1, or say that it is prime",
        "is {n} composite? [if so|if yes], [which is|what is|give me] its smallest [factor|divisor]",
        "[in python|using python], check [if|whether] {n} is prime and print its smallest factor otherwise",
        "{n}, prime? [else|otherwise|and if not] the smallest number that divides it",
        "[what kind of number is|look at] {n}: prime, or composite with which smallest factor",
        n=shown(value, draw),
    )  # fmt: skip
    code = (
        f"n, d = {value}, 2\nwhile d * d <= n and n % d:\n    d += 1\n"
        "print(f'not prime, its smallest factor is {d}' if d * d <= n else 'prime')"
    )
    think = f"Try the divisors of {value} from 2 up to its root; the first is the smallest."
    return ask(prompt, code, f"{value} is **{{out}}**.", think=think)


@family("number theory")
def primes_from(draw: Draw) -> tuple[Item, ...]:
    """The first n primes, those between two numbers, or the next few after one."""
    kind = draw.pick("first", "first", "between", "between", "next")
    n, low = (
        draw.pick(10, 5, draw.integer(3, 25)),
        draw.pick(draw.integer(2, 90), draw.integer(1, 40) * 10),
    )
    high = low + draw.pick(10, 20, 30, 50, draw.integer(8, 60))
    if kind == "first":
        prompt = draw.phrase(
            "<show> the first {n} [primes|prime numbers]",
            "[the|] first {n} [primes|prime numbers]",
            "what are the first {n} [primes|prime numbers]",
            "[list|enumerate|write down] {n} primes [starting with|from] 2",
            "the {n} smallest [primes|prime numbers]",
            "[I need|give me|can I have] [a list of |]the first {n} [primes|prime numbers]",
            "[generate|compute|find|collect] the first {n} [primes|prime numbers]",
            "primes: the first {n}",
            "2, 3, 5, 7, ... until there are {n} [primes|prime numbers]",
            "[in python|using python], [a list of |]the first {n} primes",
            "how do the first {n} prime numbers go",
            "start at 2 and collect primes until [I|you|we] have {n}",
            n=counted(n, draw),
        )
        code = (
            f"primes, n = [], 2\nwhile len(primes) < {n}:\n    if all(n % p for p in primes):\n"
            "        primes.append(n)\n    n += 1\nprint(primes)"
        )
        think = f"Go up from 2 and keep what no prime so far divides, until there are {n}."
        return ask(prompt, code, f"The first {n} primes are **{{out}}**.", think=think)
    if kind == "between":
        prompt = draw.phrase(
            "<show> [the|all|all the] [primes|prime numbers] between {a} and {b}",
            "[primes|prime numbers] [between {a} and|from {a} to] {b}",
            "[which|what] [primes|prime numbers] [lie|are there] between {a} and {b}",
            "[which|what] numbers [between {a} and|from {a} to] {b} are prime",
            "[list|find|collect] [all|every one of the|the] [primes|prime numbers] from {a} to {b}",
            "{a} to {b}[: primes|, only the primes|. which are prime]",
            "[I need|give me|can I have] the [primes|prime numbers] in the range {a} to {b}",
            "[in python|using python], [a list of |]the primes from {a} to {b}",
            "between {a} and {b}, [what|which] are the [primes|prime numbers]",
            "[starting|going] from {a} up to {b}, [which|what] primes [come up|do we meet]",
            "all p prime with {a} <= p <= {b}",
            a=low, b=high,
        )  # fmt: skip
        code = f"primes = [n for n in range({low}, {high} + 1) if all(n % d for d in range(2, n))]\nprint(primes)"
        think = f"Keep the numbers from {low} to {high} without a divisor."
        return ask(prompt, code, f"The primes from {low} to {high} are **{{out}}**.", think=think)
    n = draw.integer(2, 6)
    prompt = draw.phrase(
        "<show> the next {n} [primes|prime numbers] after {a}",
        "[the|] next {n} [primes|prime numbers] [after|above|bigger than] {a}",
        "what are the first {n} [primes|prime numbers] [after|above|larger than] {a}",
        "[which|what] {n} primes [come|follow] [right |]after {a}",
        "{n} [primes|prime numbers] that follow {a}",
        "[in python|using python], the next {n} primes after {a}",
        "[starting|going up] from {a}, which are the next {n} primes",
        "the {n} smallest primes [above|greater than|larger than] {a}",
        "after {a}, list {n} more primes",
        n=counted(n, draw), a=low,
    )  # fmt: skip
    code = (
        f"primes, n = [], {low} + 1\nwhile len(primes) < {n}:\n    if all(n % d for d in range(2, n)):\n"
        "        primes.append(n)\n    n += 1\nprint(primes)"
    )
    think = f"Go up from {low} + 1 and keep the numbers without a divisor, until there are {n}."
    return ask(prompt, code, f"The next {n} primes after {low} are **{{out}}**.", think=think)


@family("number theory")
def primes_below(draw: Draw) -> tuple[Item, ...]:
    limit = draw.pick(draw.integer(10, 90), draw.integer(1, 9) * 10, 50, 100, 30)
    inclusive = draw.chance(0.3)
    below = (
        "<show> [the|all|all the|every one of the] [primes|prime numbers] [below|under|less than|smaller than] {n}",
        "[which|what] [numbers|integers] [below|under|less than] {n} are [prime|primes|prime numbers]",
        "[all|the|] [prime numbers|primes] [less than|below|smaller than|under] {n}",
        "print [every|each] prime [below|under|less than] {n}",
        "[find|get|compute|collect] the [prime numbers|primes] [smaller than|below|under] {n}",
        "I need [all|the] [primes|prime numbers] [below|under] {n}",
        "[which|what] [primes|prime numbers] are there [below|under] {n}",
        "[primes|prime numbers] < {n}",
        "what are the [primes|prime numbers] [below|less than|under] {n}",
        "name [all|the] [primes|prime numbers] that are [below|smaller than|less than] {n}",
        "[count up|write out|go through] the primes, but stop before {n}",
        "[list|write down|enumerate|collect] [all|every] prime [number |]smaller than {n}",
        "{n}: [list of all|list the|which are the] [primes|prime numbers] [below|under|smaller than] it",
        "[in python|using python|with a sieve], [the |all ][primes|prime numbers] [below|under] {n}",
        "[sieve|sieve of eratosthenes] [below|under] {n}[, list the primes|]",
        "[could I|can I] [see|have|get] [all|the] [primes|prime numbers] [below|under|less than] {n}",
        "prime numbers that are [still |][lower|smaller|less] than {n}",
        "[the complete|a full|a] list of [primes|prime numbers] [below|under] {n}[ please|]",
    )
    up_to = (
        "[all|the|list the|show the] [primes|prime numbers] up to {n}",
        "<show> [the|all|all the] [primes|prime numbers] [up to|from 1 to|between 1 and|to] {n}",
        "[which|what] [numbers|integers] [up to|from 1 to|between 1 and] {n} are [prime|primes]",
        "[primes|prime numbers] [up to|from 2 to|to] {n}",
        "[find|get|collect|compute] [all|the|every] [primes|prime numbers] up to {n}[, inclusive| inclusive|]",
        "[primes|prime numbers] <= {n}",
        "what are the [primes|prime numbers] up to {n}",
        "I need [all|the] [primes|prime numbers] up to [and including |]{n}",
        "[list|write down|enumerate] [all|every] prime [number |]not [above|greater than|larger than|over] {n}",
        "[in python|using python|with a sieve], [the |all ][primes|prime numbers] up to {n}",
        "[sieve|sieve of eratosthenes] up to {n}",
        "[could I|can I] [see|have|get] [all|the] [primes|prime numbers] up to {n}",
        "[the complete|a full|a] list of [primes|prime numbers] [up to|from 2 to] {n}[ please|]",
        "2, 3, 5, 7 and so on up to {n}, [all primes|the primes please]",
    )
    prompt = draw.phrase(*(up_to if inclusive else below), n=limit)
    end = limit + 1 if inclusive else limit
    code = (
        f"primes = [n for n in range(2, {end}) if all(n % d for d in range(2, n))]\nprint(primes)"
    )
    think = f"Keep the numbers {'up to' if inclusive else 'below'} {limit} without a divisor."
    return ask(prompt, code, "The primes are **{out}**.", think=think)


@family("number theory", number=True)
def common_divisor(draw: Draw) -> tuple[Item, ...]:
    base = draw.integer(2, 30)
    a, b = base * draw.integer(2, 40), base * draw.integer(2, 40)
    name, function = draw.pick(
        ("greatest common divisor", "gcd"), ("greatest common factor", "gcd"), ("gcd", "gcd"),
        ("highest common factor", "gcd"), ("GCF", "gcd"), ("HCF", "gcd"),
        ("least common multiple", "lcm"), ("lowest common multiple", "lcm"), ("lcm", "lcm"),
        ("smallest common multiple", "lcm"), ("LCM", "lcm"),
    )  # fmt: skip
    if draw.chance(0.2):
        name = {"gcd": "greatest common divisor", "lcm": "least common multiple"}[function]
        prompt = draw.phrase(*_COMMON[function], a=a, b=b)
    else:
        prompt = draw.phrase(
            "<find> the {f} of {a} and {b}",
            "{f} of {a} and {b}",
            *(
                ("[compute|calculate|what is|evaluate|] {f}({a}, {b})", "{f}({a},{b})")
                if len(name) == 3
                else ()
            ),
            "the {f} of [the numbers|both numbers] {a} and {b}",
            "{a} and {b}[:|,] [what is their|their|tell me the|] {f}",
            "[give|tell] me the {f} [for|of] {a}, {b}",
            "{f} [for|between] {a} and {b}",
            "{f} {a} {b}",
            "do {a} and {b} have a {f}, and [what is it|which]",
            "how [big|large] is the {f} of {a} and {b}",
            "my [homework|task|exercise] asks for the {f} of {a} and {b}",
            "[given|for|take] {a} and {b}, [find|compute|what is] the {f}",
            "[in python|using python], [the |]{f} of {a} and {b}",
            "[work out|determine|get] the {f} [for|of] {a} and {b}",
            "{a}, {b}[: {f}| -> {f}|, {f}|. what is the {f}]",
            "[I need|we need|I want] [their|the] {f}: {a} and {b}",
            "which number is the {f} of {a} and {b}",
            "[can you|could you|please] [tell me|say|find] the {f} of {a} and {b}",
            "[two numbers|the pair], {a} and {b}, {f} [please|is what|= ?]",
            "[find out|figure out|show] the {f} for the numbers {a} and {b}",
            "{f}, {a} & {b}",
            "I have {a} and {b}. [what is their|their|I need the] {f}",
            f=name,
            a=a,
            b=b,
        )
    code = f"import math\nresult = math.{function}({a}, {b})\nprint(result)"
    answer = f"The {name} of {a} and {b} is **{{out}}**."
    return ask(prompt, code, answer, think=f"math.{function} does it for {a} and {b}.")


_COMMON = {
    "gcd": (
        "what is the [largest|biggest] number that divides [both|] {a} and {b}",
        "[biggest|largest|highest] [number|divisor|factor] that [goes into|fits into|divides] both {a} and {b}",
        "I have {a} [roses|apples] and {b} [tulips|pears] and want [as many|the most] equal sets[ as possible|], [how many can I make|how many sets]",
        "a floor is {a} by {b} cm. what is the [largest|biggest] square tile that fits [exactly|without cutting]",
        "by [what|which] number can [I|we|you] [cancel|reduce|shorten] {a}/{b} [at most|as far as possible]",
        "[greatest|largest|biggest] [common |]measure of [two ropes|two sticks|two pipes] of {a} and {b} [cm|m], cut without waste",
        "{a} [girls|red cards] and {b} [boys|blue cards] are put into identical groups, nobody left. [how many groups at most|largest number of groups]",
        "[which is the|the] [greatest|largest] whole number that both {a} and {b} are [multiples of|divisible by]",
    ),
    "lcm": (
        "what is the smallest number that [both {a} and {b} divide|{a} and {b} both go into]",
        "[smallest|lowest|first] number divisible by [both|] {a} and {b}",
        "one bus comes every {a} minutes, another every {b} minutes. after how many minutes do they [meet|come together] again",
        "two lights blink every {a} and {b} seconds. when do they blink together [again|next]",
        "[which is the|the] first number in both the {a} times table and the {b} times table",
        "[common denominator|smallest common denominator] of 1/{a} and 1/{b}",
        "hot dogs come in packs of {a}, buns in packs of {b}. how many of each at least so that [none|nothing] is left",
        "[cleaning|watering] every {a} days, [shopping|feeding] every {b} days, both today. in how many days [both again|do they fall together]",
        "[which is the|the] [smallest|lowest] [number|amount] that is a multiple of {a} and of {b}",
    ),
}  # fmt: skip


@family("number theory", weight=0.8)
def divisor_and_multiple(draw: Draw) -> tuple[Item, ...]:
    """The gcd and the lcm together; all common divisors; the first common multiples."""
    kind = draw.pick("both", "both", "divisors", "multiples")
    base = draw.integer(2, 12 if kind == "multiples" else 30)
    a, b = (base * k for k in draw.random.sample(range(1 if kind == "multiples" else 2, 9 if kind == "multiples" else 30), 2))  # fmt: skip
    if kind == "both":
        f, g = draw.pick(("gcd", "lcm"), ("GCD", "LCM"), ("HCF", "LCM"), ("greatest common divisor", "least common multiple"), ("greatest common factor", "lowest common multiple"))  # fmt: skip
        prompt = draw.phrase(
            "<find> the {f} and the {g} of {a} and {b}",
            "{f} and {g} of {a} and {b}",
            "both {f} and {g} [for|of] {a} and {b}",
            "{a} and {b}: {f} and {g}[ please|]",
            "what are the {f} and [the |]{g} of the numbers {a} and {b}",
            "[I need|give me] two things for {a} and {b}: the {f} and the {g}",
            "{f} of {a} and {b}, and [also |]their {g}",
            "[in python|using python], {f} and {g} of {a}, {b}",
            "[homework|exercise]: {f} and {g} of {a} and {b}",
            f=f, g=g, a=a, b=b,
        )  # fmt: skip
        code = f"import math\nprint(math.gcd({a}, {b}), 'and', math.lcm({a}, {b}))"
        answer = f"The {f} and the {g} of {a} and {b} are **{{out}}**."
        return ask(prompt, code, answer, think=f"math.gcd and math.lcm of {a} and {b}.")
    if kind == "divisors":
        prompt = draw.phrase(
            "<show> [all |the |all the ]common [divisors|factors] of {a} and {b}",
            "common [divisors|factors] of {a} and {b}",
            "[which|what] numbers divide both {a} and {b}",
            "[what|which] are the common [factors|divisors] of {a} and {b}",
            "by which numbers can both {a} and {b} be divided",
            "[list|find] every number that [goes into|divides] {a} and {b}",
            "{a} and {b}: [shared|common] [factors|divisors]",
            "[in python|using python], list the common [divisors|factors] of {a} and {b}",
            "all [factors|divisors] that {a} and {b} [share|have in common]",
            a=a, b=b,
        )  # fmt: skip
        code = f"common = [d for d in range(1, {min(a, b)} + 1) if {a} % d == 0 and {b} % d == 0]\nprint(common)"
        answer = f"The common divisors of {a} and {b} are **{{out}}**."
        return ask(prompt, code, answer, think=f"Try every number up to {min(a, b)} on both.")
    n = draw.integer(2, 6)
    prompt = draw.phrase(
        "<show> the first {n} common multiples of {a} and {b}",
        "first {n} common multiples of {a} and {b}",
        "[what|which] are the {n} smallest common multiples of {a} and {b}",
        "{n} [numbers|multiples] that both {a} and {b} divide, the smallest ones",
        "the {n} lowest numbers that are multiples of both {a} and {b}",
        "{a} and {b}: first {n} common multiples",
        "[in python|using python], the first {n} common multiples of {a} and {b}",
        "[list|name] {n} common multiples of {a} and {b}, starting with the [lowest|smallest]",
        n=counted(n, draw), a=a, b=b,
    )  # fmt: skip
    code = f"import math\nlcm = math.lcm({a}, {b})\nprint([lcm * k for k in range(1, {n} + 1)])"
    answer = f"The first {n} common multiples of {a} and {b} are **{{out}}**."
    return ask(prompt, code, answer, think=f"They are the multiples of the lcm of {a} and {b}.")


@family("combinatorics", number=True)
def factorial(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(2, 20)
    prompt = draw.phrase(
        "<find> the factorial of {n}",
        "{n}!",
        "factorial [of|for] {n}",
        "[compute|calculate|what is|work out] {n} factorial",
        "[how much is|what is|what's|compute|calculate|evaluate] {n}!",
        "factorial({n})",
        "in how many [ways|different ways] can {n} [books|people|cards|runners|flags|songs] be [arranged|put in a row|ordered|lined up]",
        "how many [permutations|arrangements|orderings|ways to order] [are there of|of|do you get for] {n} [items|things|different objects|elements]",
        "{n} [people|children|guests] [stand|sit] in a [row|line]. how many [ways|orders|arrangements] are [there|possible]",
        "number of [permutations|arrangements|orders] of {n} [things|objects|letters|items]",
        "multiply [all|the] [numbers|integers|whole numbers] from 1 to {n}",
        "the product of [all|the] [whole numbers|integers|numbers] from 1 to {n}",
        "1 * 2 * 3 * ... * {n}",
        "how many ways [are there|do I have] to [arrange|order|line up] {n} [books|pictures|cards]",
        "[in python|using python|math:] factorial of {n}",
        "[value|result] of {n} [factorial|!]",
        "{n} [different|distinct] [tasks|paintings|songs|bottles], in how many [orders|sequences] can [they be done|they come|I put them]",
        "[number|count] of ways to [queue|seat in a row|rank|put in order] {n} [people|students|teams]",
        "[my playlist has|I have|there are] {n} [songs|jobs|cards]. how many [orders|sequences|arrangements] [are possible|are there|does that make]",
        "[how big|how large] is {n} factorial",
        "[work out|determine|get] {n}!",
        "{n} * [all the way down to|down to] 1",
        "how many [finishing orders|rankings|results] [are possible|can there be] with {n} [runners|teams|cars], no ties",
        "[find|count] [all|the] orderings of {n} distinct [objects|letters|numbers]",
        "{n} [friends|kids|dogs] [queue up|wait in line]. [number of|how many] possible [queues|lines|orders]",
        "the number {n} with an exclamation mark, [what is it|its value]",
        n=value if draw.chance(0.9) else spoken_number(value),
    )
    code = f"import math\nresult = math.factorial({value})\nprint(result)"
    return ask(prompt, code, f"{value}! is **{{out}}**.", think=f"That is {value} factorial.")


@family("combinatorics", number=True)
def combinations(draw: Draw) -> tuple[Item, ...]:
    n = draw.pick(draw.integer(4, 50), draw.integer(4, 15))
    k = draw.integer(2, min(n - 1, 8))
    prompt = draw.phrase(
        "how many ways are there to [choose|pick|select|take] {k} [from|out of|of] {n}",
        "{n} choose {k}",
        "[number|count] of combinations of {k} [out of|from|of] {n}",
        "how many [teams|groups|committees|crews] of {k} can [be made|be formed|I make|we form] [from|out of] {n} [people|players|students|members]",
        "in how many ways can [I|you|we|one] [pick|choose|draw|select] {k} of {n} [cards|books|toppings|numbers|balls]",
        "<find> the binomial coefficient [of {n} and {k}|{n} over {k}]",
        "how many different [groups|sets|subsets|selections|hands] of {k} [out of|from|in] {n}",
        "[C|nCr|comb|binom]({m}, {k})",
        "{m}C{k}",
        "[combinations|nCr]: n = {m}, {r} = {k}",
        "a [lottery|lotto] draws {k} numbers [out of|from] {n}. how many [outcomes|results|different tickets] are [there|possible]",
        "[I have|we have|they have] {n} [books|candidates|flavours|friends] and [want|need|can take] {k}. how many [choices|combinations|ways|selections] [are there|do I have]",
        "how many [combinations|choices|possibilities] [are possible|are there] [if|when] [I|you|we] choose {k} from {n}",
        "[unordered|without order]: {k} out of {n}, how many ways",
        "[from|out of] {n} [employees|songs|colours|dishes] I [choose|take|need] {k}, [order does not matter|in any order|no order]. how many ways",
        "[how many|number of] {k}-element subsets [of|has] a set [of|with] {m} [elements|members]",
        "[in python|using python], {m} choose {k}",
        "binomial[:| coefficient] {m} over {k}",
        "{n} [people|players|volunteers], {k} [places|spots] on the [team|committee|bus]. how many [possible teams|selections|ways to fill them]",
        "[work out|determine] how many [groups|hands|samples] of {k} [there are|exist] in {n}",
        "nCr with n = {m} and r = {k}",
        "[pizza|ice cream] with {k} different [toppings|flavours] from {n}: how many [kinds|combinations]",
        "[picking|taking|drawing] {k} out of {n} without [looking at the order|replacement, order ignored]: [number of possibilities|how many outcomes]",
        "how many choices of {k} [in|from|out of] {n} [people|things], order ignored",
        "math.comb({m}, {k})",
        "[a jury|a crew|a panel|a delegation] of {k} is [picked|chosen|formed] from {n} [people|candidates|volunteers]. how many [possible ones|ways]",
        "[possible|different] [pairs or groups|groups|teams] of {k} from {n}",
        "a [menu|wardrobe|box] has {n} [things|items] and I [may take|choose] {k}, order [is irrelevant|does not count]. how many [choices|ways]",
        n=counted(n, draw),
        m=n,
        k=k,
        r=draw.pick("k", "r"),
    )
    code = f"import math\nresult = math.comb({n}, {k})\nprint(result)"
    answer = f"There are **{{out}}** ways to choose {k} from {n}."
    think = f"Order does not matter: math.comb of {n} and {k}."
    return ask(prompt, code, answer, think=think)


@family("number theory")
def fibonacci(draw: Draw) -> tuple[Item, ...]:
    count = draw.integer(4, 20)
    prompt = draw.phrase(
        "<show> the first {n} [fibonacci numbers|numbers of the fibonacci sequence|terms of the fibonacci series]",
        "[the|] first {n} [fibonacci numbers|fibonaccis|terms of fibonacci|numbers in the fibonacci sequence]",
        "list {n} numbers of the fibonacci [sequence|series]",
        "print the fibonacci [sequence|series|numbers][,| with|:] {n} [terms|numbers|values|elements]",
        "show {n} fibonacci numbers",
        "fibonacci [sequence|series|numbers] [up to|with|of|for] {n} terms",
        "what are the first {n} [fibonacci numbers|members of the fibonacci sequence]",
        "[generate|compute|calculate|produce|make] [the first|] {n} fibonacci numbers",
        "how does the fibonacci sequence [start|begin|go], {n} [terms|numbers]",
        "[I need|I want|give me] {n} fibonacci [numbers|terms]",
        "start with 0 and 1 and [always add the last two|add the last two each time], {n} numbers",
        "fibonacci, [n = |]{n} [terms|numbers]",
        "the fibonacci [sequence|series] until it has {n} [numbers|terms|members]",
        "[in python|using python|python:] [the |]first {n} fibonacci numbers",
        "[write|continue] 0, 1, 1, 2, 3, 5 ... [until there are|up to] {n} numbers",
        "fib [list|series] of length {n}",
        "{n} [fibonaccis|fibonacci numbers|terms of fibonacci][ please| as a list| from 0 on|]",
        "[list|print|output] fibonacci[, the first {n}| numbers 1 to {n}|: {n} of them]",
        "the [opening|beginning|start] of the fibonacci sequence, {n} [values|terms]",
        "[can you|could you|please] [list|write down|show] {n} terms of [the |]fibonacci[ sequence|]",
        "how do the first {n} fibonacci numbers [read|go|look]",
        "[0, 1, 1, 2, 3, ...|a sequence where each number is the sum of the two before, from 0 and 1]: [first |]{n} [terms|numbers]",
        "[leonardo's rabbit sequence|the rabbit sequence of fibonacci|fibonacci's rabbits] from 0, 1: {n} [terms|numbers]",
        n=counted(count, draw),
    )
    code = f"fib = [0, 1]\nwhile len(fib) < {count}:\n    fib.append(fib[-1] + fib[-2])\nprint(fib)"
    answer = f"The first {count} Fibonacci numbers are **{{out}}**."
    think = f"Each number is the sum of the two before it, until there are {count}."
    return ask(prompt, code, answer, think=think)


@family("algebra", number=True)
def linear_equation(draw: Draw) -> tuple[Item, ...]:
    a: int | float = draw.integer(2, 20)
    b: int | float = draw.integer(1, 60)
    x = draw.pick(draw.integer(-20, 20), draw.integer(1, 12))
    if draw.chance(0.1):
        a, b = tidy(draw.decimal(0.5, 9, 1)), tidy(draw.decimal(0.5, 30, 1))
    if draw.chance(0.3):
        b = -b
    c = tidy(round(a * x + b, 4)) if draw.chance(0.8) else draw.integer(-20, 100)
    letter = draw.pick("x", "x", "x", "x", "y", "n", "t", "a")
    left = f"{a}{letter} {'-' if b < 0 else '+'} {abs(b)}"
    left = draw.pick(left, left, left.replace(" ", ""), f"{b} + {a}{letter}")
    if b > 0 and c > b and isinstance(a, int) and draw.chance(0.3):
        letter = "x"
        prompt = draw.phrase(
            "[if|when] {a} times x [plus|and] {b} [is|equals|gives|makes] {c}, what is x",
            "I think of a number, multiply it by {a} and add {b}. [I get|the result is] {c}. [what is my number|which number was it]",
            "{a} times [a|some] number plus {b} is {c}. [find the number|what is the number|which number]",
            "a [taxi|plumber|gym|phone plan] costs {b} to start and {a} per [unit|hour|mile|visit]. the bill is {c}. how [many|much] was [it|used]",
            "[a number|something] multiplied by {a}, then increased by {b}, [gives|is] {c}. [what is it|which number]",
            "[I have|there are] {a} equal [boxes|bags|packs] and {b} loose [pens|apples|coins], {c} in all. how many are in each [box|bag|pack]",
            "when I add {b} to {a} times my number I get {c}. what was [my number|it]",
            "{c} is {b} more than {a} times [a number|x]. [find it|find the number|what is the number]",
            "[a delivery|a parking spot|a tour|a bike rental] costs {b} plus {a} [for each|per] [item|hour|person|km]. I paid {c}. how many [were there|was that|units]",
            "[Lisa|Omar|my brother] has {b} [stamps|points|dollars] and gets {a} [more each|every] day. after how many days [are there|does it make] {c}",
            "[take|think of] a number, times {a}, plus {b}, [you get|gives] {c}. [the number is|which number|what is it]",
            "[what|which] number [multiplied by|times] {a} [plus|and then] {b} [more |][makes|gives|equals] {c}",
            "{a} [tickets|shirts|plants] at the same price and {b} for [shipping|parking|delivery] make {c}. price of one",
            a=a, b=b, c=c,
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "solve {l} = {c}[| for {x}| please| and tell me {x}]",
            "[what is|what's] {x} [if|when] {l} = {c}",
            "find {x}[:|, if| when| such that| so that] {l} = {c}",
            "{l} = {c}[, {x} = ?|, solve for {x}|. what is {x}|; {x}|]",
            "solve for {x}: {l} = {c}",
            "[solve|work out|do] the [equation|linear equation] {l} = {c}",
            "<find> {x} in {l} = {c}",
            "for [which|what] [value of|] {x} is {l} [equal to|=] {c}",
            "which {x} [makes|satisfies|solves|fulfils] {l} = {c}",
            "[equation|algebra|homework|exercise]: {l} = {c}",
            "{l} = {c}, {x}?",
            "[whats|what is] {x} in {l} = {c}",
            "[need|I need] {x}: {l} = {c}",
            "[get|isolate|determine] {x} [from|in] {l} = {c}",
            "the solution of {l} = {c}",
            "[in python|using python|with python], solve {l} = {c}[ for {x}|]",
            "[which|what] [number|value] must {x} [be|have] [so that|for] {l} = {c}",
            "{l} [is equal to|equals|should be|must be] {c}. [{x} is what|find {x}|what is {x}]",
            "[how much|how big] is {x} [if|when|in] {l} = {c}",
            "[given|suppose|assume] {l} = {c}[, find {x}|. what is {x}|, {x} equals]",
            "[compute|calculate|work out] {x} [from|for|in] {l} = {c}",
            "[my homework|the worksheet] [says|has] {l} = {c}[, so what is {x}|. what is {x}|, help]",
            "{x} = ? [for|if|from] {l} = {c}",
            c=c, l=left, x=letter,
        )  # fmt: skip
    code = f"x = round(({c} - {bracketed(b)}) / {a}, 4)\nresult = x\nprint(x)"
    think = f"Subtract {b} from {c}, then divide by {a}."
    return ask(prompt, code, f"The solution is {letter} = **{{out}}**.", think=think)


@family("algebra")
def quadratic_equation(draw: Draw) -> tuple[Item, ...]:
    p, q = draw.integer(-12, 12), draw.integer(-12, 12)
    a = draw.pick(1, 1, 1, 2, 3)
    b, c = -a * (p + q), a * p * q
    square = draw.pick("x^2", "x^2", "x²", "x**2")
    left = (f"{a}" if a > 1 else "") + square
    left += f" {'+' if b > 0 else '-'} {abs(b) if abs(b) > 1 else ''}x" if b else ""
    left += f" {'+' if c > 0 else '-'} {abs(c)}" if c else ""
    left = left if draw.chance(0.85) else left.replace(" ", "")
    if draw.chance(0.2):
        return _one_root(draw, left, (a, b, c))
    prompt = draw.phrase(
        "solve {e} = 0[| for x| please]",
        "what are the [roots|zeros|solutions|zeroes] of {e}[| = 0]",
        "find the [roots|zeros|solutions] of {e}[ = 0|]",
        "solve the [quadratic|quadratic equation|equation] {e} = 0",
        "[zeros|roots|solutions|x-intercepts] of {e}",
        "[which|what] x [satisfy|solve|satisfies|fulfil] {e} = 0",
        "{e} = 0[, solve for x|, x = ?|. find x|. what is x|]",
        "where [is|does] {e} [equal to zero|become 0|equal 0|cross the x axis]",
        "for which x is {e} [zero|equal to 0|= 0]",
        "[both|all|the] [real |][roots|solutions] of {e} = 0[, smaller first|, in order|]",
        "[which|what] values of x make {e} [zero|= 0|equal to 0]",
        "x = ? {e} = 0",
        "use the [quadratic formula|pq formula|abc formula] on {e} = 0",
        "<find> the [roots|zeros] of the [polynomial|parabola|quadratic] {e}",
        "[quadratic|quadratic equation|equation]: {e} = 0",
        "the [curve|parabola|function] y = {e} [crosses|meets|hits] the x axis where",
        "[both|the two|all] solutions of {e} = 0",
        "[in python|using python], the roots of {e}",
        "{e} [vanishes|is zero|becomes zero] for [which|what] x",
        "[work out|compute|determine|calculate] the [zeros|roots|solutions] of {e}[ = 0|]",
        "[I need|help me find|can you find] the [x values|solutions|roots] of {e} = 0",
        "[what solves|what are the solutions of|which x are the solutions of] {e} = 0",
        "{e}[: roots|: zeros|, find its zeros|, where is it zero|. roots please]",
        "[solution set|solutions|roots] of the [quadratic|second degree] equation {e} = 0",
        "at [which|what] x does [the graph of |the parabola |]y = {e} [hit|cut|meet] the x axis",
        "[zero crossings|x intercepts|roots] of f(x) = {e}",
        e=left,
    )
    code = (
        f"a, b, c = {a}, {b}, {c}\nroot = (b ** 2 - 4 * a * c) ** 0.5\n"
        "roots = sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})\nprint(roots)"
    )
    think = f"The quadratic formula with a = {a}, b = {b}, c = {c}."
    return ask(prompt, code, "The roots are **{out}**.", think=think)


def _one_root(draw: Draw, left: str, abc: tuple[int, int, int]) -> tuple[Item, ...]:
    """Only the larger or the smaller root, or the sum or the product of both."""
    word, formula = draw.pick(
        ("larger", "max(roots)"), ("bigger", "max(roots)"), ("largest", "max(roots)"),
        ("smaller", "min(roots)"), ("smallest", "min(roots)"), ("sum", "sum(roots)"), ("product", "roots[0] * roots[1]"),
    )  # fmt: skip
    if word in ("sum", "product"):
        prompt = draw.phrase(
            "<find> the {w} of the [roots|solutions|zeros] of {e} = 0",
            "{w} of the [roots|solutions] of {e}[ = 0|], a double one counted twice",
            "{w} of [both|the two] [roots|solutions] of {e} = 0",
            "[vieta|by vieta], the {w} of the roots of {e} = 0",
            "{e} = 0[: {w} of the roots|, what is the {w} of its roots|. {w} of both solutions]",
            "what is the {w} of the two [zeros|solutions] of {e}",
            "the [roots|zeros] of {e} have which {w}",
            e=left, w=word,
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "<find> the {w} [root|solution|zero] of {e} = 0",
            "{w} [root|solution|zero] of {e}[ = 0|]",
            "[only|just] the {w} [root|solution] of {e} = 0",
            "solve {e} = 0 and give [only |]the {w} [solution|x|root]",
            "{e} = 0[: the {w} x|, which is the {w} solution|. only the {w} root]",
            "which is the {w} of the [solutions|roots] of {e} = 0",
            "the {w} x that [solves|satisfies|fulfils] {e} = 0",
            "[in python|using python], the {w} root of {e}",
            e=left, w=word,
        )  # fmt: skip
    a, b, c = abc
    code = (
        f"a, b, c = {a}, {b}, {c}\nroot = (b ** 2 - 4 * a * c) ** 0.5\n"
        f"roots = [(-b - root) / (2 * a), (-b + root) / (2 * a)]\nprint({formula})"
    )
    think = f"The quadratic formula with a = {a}, b = {b}, c = {c}, then {formula}."
    name = f"{word} of the roots" if word in ("sum", "product") else f"{word} root"
    return ask(prompt, code, f"The {name} is **{{out}}**.", think=think)


@family("number theory")
def binary(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(draw.integer(2, 5000), draw.integer(2, 255), 2 ** draw.integer(3, 16))
    base, call = draw.pick(
        ("binary", "bin"), ("binary", "bin"), ("hexadecimal", "hex"), ("hex", "hex"), ("octal", "oct"),
        ("base 2", "bin"), ("base 16", "hex"), ("base 8", "oct"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[what is|what's] {n} in {b}",
        "[convert|change|translate|transform] {n} [to|into] {b}",
        "convert [decimal|the decimal number|the number] {n} to {b}",
        "{n} [in|to|as|->|into] {b}",
        "[write|show|give|express|represent] {n} [in|using] {b}",
        "{b} of {n}",
        "how [do you|do I|would one|does one] [write|say|express|represent] {n} in {b}",
        "turn {n} [into|to] {b}",
        "[decimal|dec] {n} to {b}",
        "<find> {n} in {b}",
        "what does {n} look like in {b}",
        "{b} [representation|form|notation] of {n}",
        "the number {n} in {b}",
        "[I need|I want] {n} in {b}[ please|]",
        "[in python|using python], {n} [to|as] {b}",
        "[decimal|base 10|base ten] {n}[, {b}| = ? {b}| as {b}]",
        "[rewrite|encode|output|print] {n} [as|in] {b}",
        "{n}: {b}[ please|?|]",
        "which {b} number [is|equals|stands for] [decimal |]{n}",
        "[from|going from] decimal to {b}: {n}",
        "{b} for [the decimal number |the number |decimal |]{n}",
        "[can you|could you|please] [convert|translate|write] {n} [in|into] {b}",
        "if I [have|see|write] {n} in decimal, what is it in {b}",
        "what [digits|string] [do I get for|gives|represents] {n} in {b}",
        "my [computer science homework|exercise|register] needs {n} in {b}",
        n=shown(value, draw),
        b=base,
    )
    code = f"print({call}({value})[2:])"
    return ask(
        prompt, code, f"{value} in {base} is **{{out}}**.", think=f"{call} converts {value}."
    )


@family("number theory", weight=0.7)
def written_bases(draw: Draw) -> tuple[Item, ...]:
    """A number in two bases at once, with a fixed width, or with its prefix; also upper case."""
    value = draw.pick(draw.integer(2, 5000), draw.integer(2, 255))
    kind = draw.pick("two", "width", "width", "prefix", "upper")
    marks = {"binary": "b", "hex": "x", "octal": "o", "hexadecimal": "x"}
    if kind == "two":
        p, q = draw.pick(("binary", "hex"), ("binary", "octal"), ("hexadecimal", "binary"), ("hex", "octal"), ("binary", "hexadecimal"))  # fmt: skip
        prompt = draw.phrase(
            "{n} in {p} and [in |]{q}",
            "[convert|change] {n} to [both |]{p} and {q}",
            "[write|show|express] {n} in {p} and also in {q}",
            "what is {n} in {p}, and what in {q}",
            "{p} and {q} [form|representation|notation] of {n}",
            "I need {n} in two bases: {p} and {q}",
            "{n}: {p}? {q}?",
            "[in python|using python], {n} as {p} and as {q}",
            "decimal {n} to {p} and {q}[ please|]",
            n=value, p=p, q=q,
        )  # fmt: skip
        code = f"print(f'{{{value}:{marks[p]}}} and {{{value}:{marks[q]}}}')"
        answer = f"{value} in {p} and in {q}: **{{out}}**."
        return ask(prompt, code, answer, think=f"The formats {marks[p]} and {marks[q]} of {value}.")
    if kind == "width":
        width = draw.pick(8, 8, 16, 10, 12)
        width = max(width, 16 if value > 1023 else 12 if value > 255 else 8)
        prompt = draw.phrase(
            "{n} as {a} {w}-bit binary number",
            "{n} in binary with {w} [bits|digits|places]",
            "[write|show|express] {n} as {w} bits",
            "[convert|change] {n} to [a |]{w}-digit binary, [with leading zeros|padded with zeros|zero padded]",
            "{w} bit [binary |]representation of {n}",
            "[pad|fill up] the binary form of {n} with zeros to {w} digits",
            "the number {n} in {w} bits, leading zeros [included|too]",
            "[in python|using python], {n} as a binary string of length {w}",
            "what does {n} look like in [a register of |]{w} bits",
            n=value, w=width, a="an" if width == 8 else "a",
        )  # fmt: skip
        answer = f"{value} in {width} bits is **{{out}}**."
        return ask(prompt, f"print(f'{{{value}:0{width}b}}')", answer, think=f"The format 0{width}b fills {value} with zeros.")  # fmt: skip
    base = draw.pick("binary", "hex", "octal") if kind == "prefix" else draw.pick("hex", "hexadecimal")  # fmt: skip
    mark = marks[base] if kind == "prefix" else "X"
    wish = {"b": "0b", "x": "0x", "o": "0o"}.get(mark, "")
    prompt = draw.phrase(*(
        (
            "{n} in {b} with the [prefix {x}|{x} in front|{x} prefix]", "[write|show] {n} in {b}, [starting with|including the|with] {x}", "{n} as a python {b} literal",
            "[convert|change] {n} to {b} and keep the {x}", "{b} of {n} with {x}", "[in python|using python], {n} in {b} with its prefix {x}", "the {b} literal for {n}, like {x}...", "how do I type {n} in {b} in python, with {x}",
        ) if kind == "prefix" else (
            "{n} in {b} with [capital|upper case|uppercase] letters", "[write|show] {n} in {b}, [upper case|capital letters|in capitals]", "[convert|change] {n} to uppercase {b}", "{b} of {n} in [capitals|capital letters|upper case]",
            "upper-case {b} [form |]of {n}", "[in python|using python], {n} in uppercase {b}", "{n} as {b}, letters A to F in [capitals|upper case]", "I need {n} in {b} with big letters",
        )
    ), n=value, b=base, x=wish)  # fmt: skip
    code = f"print(f'{{{value}:#{mark}}}')" if kind == "prefix" else f"print(f'{{{value}:X}}')"
    think = f"The format {'#' if kind == 'prefix' else ''}{mark} of {value}."
    return ask(prompt, code, f"{value} in {base} is **{{out}}**.", think=think)


@family("number theory")
def from_binary(draw: Draw) -> tuple[Item, ...]:
    digits = f"{draw.pick(draw.integer(2, 1000), draw.integer(2, 31)):b}"
    prompt = draw.phrase(
        "[what is|what's] binary {n} in decimal",
        "[convert|change|turn|translate] {n} from binary [to|into] decimal",
        "[convert|change|turn] [binary|the binary number] {n} [to|into] [decimal|a decimal number|base 10]",
        "binary {n} as a [decimal number|decimal|normal number]",
        "[what|which] number is 0b{n}",
        "decimal value of the binary number {n}",
        "{n} [(binary)|in binary|base 2|in base 2] [to|as|->] decimal",
        "0b{n}[ in decimal| to decimal|, decimal| = ?]",
        "[what|which] number [does {n} mean in binary|does {n} stand for in binary|is {n} in base 2]",
        "bin {n} [to|->] dec",
        "[read|interpret|decode] {n} as [binary|a binary number]",
        "<find> the decimal value of binary {n}",
        "how much is [binary|the binary] {n}[ in decimal|]",
        "I have the bits {n}, [which|what] number is that",
        "[in python|using python], binary {n} [to|as] decimal",
        "binary to decimal: {n}",
        "[work out|compute|calculate] [the |]decimal [value |number |]of binary {n}",
        "{n} is binary. [what is it in decimal|decimal value|as a normal number]",
        "[base 2|binary] {n} [in|to|as|into] base 10",
        "which decimal [number|value] [belongs to|corresponds to|equals] [binary |the bits |]{n}",
        "[the register|the bit pattern|the byte string|the switch row] [shows|is|reads] {n}. [which number is it|what is the value|decimal value]",
        "[undo|reverse] the binary conversion: {n}",
        "[can you|could you|please] [convert|translate|turn] binary {n} [back |]to decimal",
        "what [value|amount] do the bits {n} [have|make|represent]",
        n=digits,
    )
    code = f"result = int('{digits}', 2)\nprint(result)"
    think = f"int with base 2 reads {digits}."
    return ask(prompt, code, f"Binary {digits} is **{{out}}**.", think=think)


@family("number theory")
def sum_of_primes(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: look at the primes first, then add them."""
    limit = draw.integer(10, 60)
    prompt = draw.phrase(
        "find the primes [below|under|less than] {n} and then [add them up|sum them|give me their sum]",
        "[which|what] primes are [below|under] {n}, and what is their [sum|total]",
        "list the primes [under|below] {n}, [then|and then] [sum|add|total] them",
        "first [find|list|show] the primes [below|under] {n}, then their [total|sum]",
        "primes [below|under] {n} and their [sum|total][ please|]",
        "show the [primes|prime numbers] [less than|below] {n} and also [add them together|their sum|add them up]",
        "get all [primes|prime numbers] [smaller than|below] {n} and [sum them up|add them]",
        "I [need|want] the primes [below|under] {n} and [what they add up to|their total]",
        "[collect|gather|compute] the prime numbers [below|under] {n}[, then sum|, and sum them up| and total them]",
        "step one: primes [below|under] {n}. step two: [their sum|add them up]",
        "[sum|add up|total] all [primes|prime numbers] [below|under|less than] {n}, [showing them first|show them too]",
        "what do the primes [below|under] {n} [add up to|sum to], and [which are they|what are they]",
        "[list and add|show and add|find and sum] [all|the] primes [below|under|less than] {n}",
        "[print|display] the primes [below|under] {n}[ and then|, after that] [print|display] their sum",
        "[primes|prime numbers] [below|under] {n}: [list and sum|list plus total|the list, then the sum]",
        "two things: the primes [below|under] {n}, and [their sum|what they make together]",
        "[in python|using python], [get|list] the primes [below|under] {n} and add them up",
        "all [primes|prime numbers] [smaller than|below] {n}, [please list them and add them|and their total too]",
        "[can you|could you|please] list [all|the] primes [below|under] {n} and [tell|give] me their [sum|total]",
        "[which|what] are the prime numbers under {n} and how much are they [together|in total]",
        "[add|sum] the primes [below|under] {n}, but [first show them|list them first]",
        n=limit,
    )
    first = Step(
        f"primes = [n for n in range(2, {limit}) if all(n % d for d in range(2, n))]\nprint(primes)",
        f"First the list of primes below {limit}.",
    )
    second = Step("result = sum(primes)\nprint(result)", "Now I can add them.")
    return (Ask(prompt, (first, second), f"The primes below {limit} add up to **{{out}}**."),)


@family("number theory")
def divisors(draw: Draw) -> tuple[Item, ...]:
    value = draw.pick(draw.integer(6, 400), draw.integer(6, 60), 12 * draw.integer(1, 60))
    prompt = draw.phrase(
        "what are [the|all the] [divisors|factors] of {n}",
        "[divisors|factors] of {n}",
        "<show> [all|the|all the] [divisors|factors] of {n}",
        "[which|what] numbers [divide|go into|divide evenly into|fit evenly into] {n}",
        "all [factors|divisors] of {n}",
        "what numbers is {n} [divisible by|a multiple of]",
        "find [every|each] [divisor|factor] of {n}",
        "by [which|what] numbers can [I|you|we] divide {n} [evenly|without remainder|exactly]",
        "{n}[:|,] [all divisors|divisors|its divisors|list its factors]",
        "[list|name|write down] everything that divides {n}",
        "into how many equal groups can I [split|divide] {n} [students|cards|people][, all options|, list all possibilities]",
        "[the|complete] [list|set] of [divisors|factors] of {n}",
        "[which|what] whole numbers divide {n} without a remainder",
        "[divisors|factors]({n})",
        "[in python|using python], [all|the] [divisors|factors] of {n}",
        "[enumerate|write down|collect|give me] [all|the] [positive |][divisors|factors] of {n}",
        "[list|name] all [whole numbers|integers] that [divide|go into] {n}",
        "{n} can be divided [evenly |exactly ]by [which|what] numbers",
        "[which|what] are the [factors|divisors] of {n}[, including 1 and itself|]",
        "[possible|all] [team sizes|row lengths|group sizes] for {n} [players|chairs|pupils] [with nobody left|without remainder]",
        "[can you|could you|please] [list|find|show] [all|the] [factors|divisors] of {n}",
        "what [divides|goes into] {n}? [list everything|all of them|list all]",
        "[please |]list the [factors|divisors] of [the number |]{n} [in order|from small to large]",
        "{n} = a * b: all [possible |]values of a",
        "[from 1 to {n}, |]which numbers divide {n} [with no remainder|without rest|cleanly]",
        n=value,
    )
    code = f"divisors = [d for d in range(1, {value} + 1) if {value} % d == 0]\nprint(divisors)"
    think = f"Try every number from 1 to {value}."
    return ask(prompt, code, f"The divisors of {value} are **{{out}}**.", think=think)


# --- more of combinatorics, sequences and bases -------------------------------------------------


@family("combinatorics", number=True)
def permutations(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(4, 30)
    k = draw.integer(2, min(n - 1, 5))
    prompt = draw.phrase(
        "how many [ways|possibilities] are there to [arrange|order|line up] {k} [out of|of|from] {n} [things|items|people|books]",
        "[number|count] of permutations of {k} [out of|from|of] {n}",
        "{n}P{k}",
        "[P|nPr|perm]({n}, {k})",
        "[permutations|nPr]: n = {n}, {r} = {k}",
        "<find> the number of permutations of {n} things taken {k} at a time",
        "{n} [runners|athletes|horses|cars] race. how many [orders|possibilities] are there for the first {k} places",
        "how many [ordered|different ordered] [selections|lists|rows] of {k} can be made from {n}",
        "in how many ways can {k} [prizes|jobs|seats|roles], all different, be given to {n} people, one each at most",
        "how many codes of {k} different symbols [are there|can I make] with {n} to choose from",
        "choose {k} from {n} where [order matters|the order counts|order is important]",
        "[ordered|with order]: {k} out of {n} without repetition, how many ways",
        "a club of {n} elects {k} people for {k} different [posts|roles|offices]. how many ways",
        "[in python|using python], permutations of {k} out of {n}",
        "math.perm({n}, {k})",
        "nPr with n = {n} and r = {k}",
        "[gold, silver and so on|medals|places 1 to {k}]: {n} [athletes|teams] compete, {k} [places|ranks] count. how many [possible results|outcomes]",
        "how many [strings|words|sequences] of length {k} [from|with] {n} [letters|symbols], no letter twice",
        "[draw|take|pick] {k} of {n} [cards|numbers|balls] one after [the other|another], without putting back, order counts. how many [results|sequences]",
        "[arrangements|ordered choices|variations without repetition] of {k} [out of|from] {n}",
        "[I have|there are] {n} [books|pictures|plants] and {k} [places on the shelf|hooks|windows]. how many ways to fill [them|the places], order matters",
        "{n} [candidates|people], {k} different [jobs|chairs]: [number of ways|how many ways|how many possibilities]",
        "[work out|determine|calculate] the number of ways to [rank|order] {k} of {n} [songs|films|teams]",
        "{n} * ({n} - 1) * ... with {k} factors",
        "[a president, a treasurer and so on|different posts], {k} in all, from {n} members: how many ways to fill them",
        "how many [different ways|orders] to [place|put] {k} out of {n} [vases|trophies|pictures] in a row",
        "{k} different [parcels|tasks|medals] for {n} people, nobody gets two. how many [ways|distributions]",
        n=n,
        k=k,
        r=draw.pick("k", "r"),
    )
    code = f"import math\nresult = math.perm({n}, {k})\nprint(result)"
    answer = f"There are **{{out}}** ways to arrange {k} out of {n}."
    return ask(prompt, code, answer, think=f"Order matters: math.perm of {n} and {k}.")


@family("combinatorics", number=True)
def repeated_or_not(draw: Draw) -> tuple[Item, ...]:
    """Codes and words from some symbols: repetition allowed, none, or at least one."""
    symbols, n = draw.pick(("digits", 10), ("digits", 10), ("letters", 26), ("letters", 26), ("colours", draw.integer(5, 9)), ("symbols", draw.integer(5, 12)))  # fmt: skip
    k = draw.integer(2, 6 if n <= 10 else 5)
    k = min(k, n - 1)
    kind = draw.pick("any", "different", "different", "some")
    thing = draw.pick("code", "code", "sequence", "string", "row", *{"digits": ("PIN", "lock code"), "letters": ("password", "word")}.get(symbols, ()))  # fmt: skip
    pool = {10: "the digits 0 to 9", 26: "the 26 letters"}.get(n, f"{n} {symbols}") if symbols in ("digits", "letters") else f"{n} {symbols}"  # fmt: skip
    wish = draw.phrase(*{
        "any": ("with repetition allowed", "where [repeats are|repetition is] allowed", "if [symbols|they] may [repeat|be used again]", "with replacement", "and repeats are fine"),
        "different": ("with no two equal", "without repetition", "with all different {s}", "with distinct {s}", "where [nothing|none] is repeated", "if no [one|symbol] may be used twice", "without replacement", "that never repeat a symbol", "with no {t} twice"),
        "some": ("with at least one repeat", "where at least two {s} are equal", "with some {t} appearing more than once", "in which not all {s} are different", "that repeat at least one {t}"),
    }[kind], s=symbols, t=symbols[:-1])  # fmt: skip
    prompt = draw.phrase(
        "how many {c}s of {k} {s} [can be made|are there|are possible] from {p} {w}",
        "<howmany> {c}s of length {k} from {p} {w}",
        "{k} {s}, [chosen |]from {p}, {w}: how many {c}s",
        "a {c} [has|consists of|is made of] {k} {s} [out of|from] {p}. how many are there {w}",
        "[number|count] of {c}s with {k} {s} [taken |]from {p} {w}",
        "from {p}, how many {c}s of {k} {s} {w}",
        "in how many ways can [I|you|one] form a {c} of {k} {s} from {p} {w}",
        "{c}s of {k} {s} ({p}) {w}, [how many|number of possibilities]",
        "[I choose|someone chooses|we choose] a {c} of {k} {s} from {p}. how many [possibilities|choices] {w}",
        "{p}, {c} length {k}, {w}[: how many|. number of {c}s]",
        c=thing, k=counted(k, draw), s=symbols, p=pool, w=wish,
    )  # fmt: skip
    code, think = {
        "any": (f"result = {n} ** {k}", f"Each of the {k} places has {n} choices."),
        "different": (f"import math\nresult = math.perm({n}, {k})", f"Without repetition: math.perm of {n} and {k}."),
        "some": (f"import math\nresult = {n} ** {k} - math.perm({n}, {k})", f"All {n} to the {k}, less those without repetition."),
    }[kind]  # fmt: skip
    return ask(prompt, f"{code}\nprint(result)", "There are **{out}** of them.", think=think)


@family("number theory")
def base_conversion(draw: Draw) -> tuple[Item, ...]:
    """Into base 3 to 9, digit by digit."""
    value, base = (
        draw.pick(draw.integer(5, 5000), draw.integer(5, 200)),
        draw.pick(3, 4, 5, 6, 7, 9),
    )
    prompt = draw.phrase(
        "[what is|what's] {n} in base {b}",
        "[convert|change|translate] {n} [to|into] base {b}",
        "{n} [in|to|as|->] base {b}",
        "[write|show|give|express|represent] {n} in base {b}",
        "base {b} [representation|form|notation|digits] of {n}",
        "how [do you|do I|would one] [write|express] {n} in base {b}",
        "turn [decimal|the number|] {n} into base {b}",
        "[from|convert] decimal {n} to base {b}",
        "what are the digits of {n} in base {b}",
        "{n} (base 10) to base {b}",
        "the number {n} written [with|in] base {b}",
        "in a number system with {b} digits, how is {n} written",
        "[in python|using python], {n} in base {b}",
        "base 10 to base {b}: {n}",
        "[which|what] [number|string of digits] in base {b} [equals|is|stands for] [decimal |]{n}",
        "[rewrite|encode|output] [the decimal number |decimal |]{n} in base {b}",
        "[work out|compute|determine] the base {b} [digits|form] of {n}",
        "{n} to base {b} [by repeated division|please|]",
        "if we counted with {b} [fingers|digits], how would [we|one] write {n}",
        "{n}[:|,] base {b}",
        "[can you|could you|please] [convert|turn|change] {n} [to|into] base {b}",
        n=value,
        b=base,
    )
    code = (
        f"n, digits = {value}, ''\nwhile n:\n    digits = str(n % {base}) + digits\n"
        f"    n //= {base}\nprint(digits)"
    )
    think = f"Collect the remainders of {value} divided by {base}."
    return ask(prompt, code, f"{value} in base {base} is **{{out}}**.", think=think)


@family("number theory", number=True)
def from_base(draw: Draw) -> tuple[Item, ...]:
    base, name = draw.pick((16, "hexadecimal"), (16, "hex"), (8, "octal"), (16, "base 16"), (8, "base 8"),
                           (3, "base 3"), (5, "base 5"), (7, "base 7"))  # fmt: skip
    value, digits = draw.pick(draw.integer(20, 5000), draw.integer(20, 255)), ""
    while value:
        value, digit = divmod(value, base)
        digits = f"{digit:X}{digits}"
    digits = digits.lower() if draw.chance(0.5) else digits
    prompt = draw.phrase(
        "[what is|what's] {b} {n} in decimal",
        "[convert|change|turn|translate] {n} from {b} [to|into] decimal",
        "[convert|change|turn] {b} {n} [to|into] [decimal|a decimal number|base 10]",
        "{b} {n} as a [decimal number|decimal|normal number]",
        "decimal value of {b} {n}",
        "{n} [({b})|in {b}|from {b}] [to|as|->] decimal",
        "[what|which] number is {n} in {b}",
        "[read|interpret|decode] {n} as {b}",
        "<find> the decimal value of {b} {n}",
        "how much is {b} {n}[ in decimal|]",
        "{b} to decimal: {n}",
        "in {b} I have {n}, what is that in decimal",
        "[in python|using python], {b} {n} to decimal",
        "{n} is [written in |]{b}. [what is it in decimal|decimal value|as a normal number]",
        "[work out|compute|calculate] the decimal value of {n} ({b})",
        "[from|going from] {b} to decimal: {n}",
        "which decimal [number|value] [belongs to|corresponds to|equals] {b} {n}",
        "{b} {n}[: decimal| -> decimal| = ? decimal|, in base 10]",
        "[can you|could you|please] [convert|translate|turn] {b} {n} [back |]to decimal",
        "what [value|amount|number] does {b} {n} [have|make|stand for|represent]",
        "[base 10|base ten|ordinary] [value|form] of {b} {n}",
        "{n} [{b}|in {b}] [into|to] base 10",
        b=name,
        n=digits,
    )
    code = f"result = int('{digits}', {base})\nprint(result)"
    think = f"int with base {base} reads {digits}."
    return ask(prompt, code, f"{digits} in {name} is **{{out}}**.", think=think)


@family("algebra", number=True)
def arithmetic_sequence(draw: Draw) -> tuple[Item, ...]:
    """The nth term, or the sum of n terms."""
    start, step, n = (
        draw.integer(-20, 60),
        draw.pick(draw.integer(2, 20), -draw.integer(2, 9)),
        draw.integer(6, 100),
    )
    sequence = ", ".join(str(start + i * step) for i in range(draw.integer(3, 4)))
    term = draw.chance(0.6)
    if term:
        prompt = draw.phrase(
            "<find> the {o} term of [the arithmetic sequence|the sequence|] {s}, ...",
            "[what is|what's] the {o} [term|number|element|member] of {s}, ...",
            "{s}, ... [what comes at position {n}|number {n} in the list|{o} term]",
            "an arithmetic sequence starts [at|with] {a} [and goes up in steps of|with common difference|and the difference is] {d}. [find|what is] the {o} term",
            "arithmetic sequence[,|:] [first term|a1 =|start] {a}, [difference|d =|step] {d}, {o} term",
            "[the|] sequence {s} continues. [which|what] number is in place {n}",
            "a{n} [if|for] a1 = {a} and d = {d}",
            "[start at|begin with] {a} and add {d} each time. what is the {o} number",
            "{o} term of an arithmetic [progression|series] with first term {a} and difference {d}",
            "in the [pattern|row|list] {s}, ... what is the {o} number",
            "{s}, ... [goes on like this|continues the same way|and so on]. [number {n}|the {o} one|term {n}] [is what|please]",
            "a_{n} of the sequence {s}, ...",
            "a1 = {a}, d = {d}[, a{n} = ?|. find term {n}|, term {n}|. what is a{n}]",
            "if the first [number|term] is {a} and each [next|following] one changes by {d}, what is [the {o}|number {n}]",
            "[in python|using python], the {o} term of {s}, ...",
            "linear [pattern|sequence] {s}, ...: [value at position|term at place|element number] {n}",
            "[row|seat row|week|day] 1 has {a}, and every next one changes by {d}. what [has|is in] number {n}",
            "[work out|determine|calculate] the {o} term: first {a}, difference {d}",
            a=start, d=step, n=n, s=sequence, o=ordinal(n),
        )  # fmt: skip
        code = f"result = {start} + ({n} - 1) * {bracketed(step)}\nprint(result)"
        think = f"Start at {start} and add {step} for {n} - 1 steps."
        return ask(prompt, code, f"Term number {n} is **{{out}}**.", think=think)
    prompt = draw.phrase(
        "<find> the sum of the first {n} terms of [the arithmetic sequence|the sequence|] {s}, ...",
        "[sum|total] of [the first|] {n} terms of {s}, ...",
        "add the first {n} [terms|numbers] of the sequence {s}, ...",
        "an arithmetic [series|sequence] starts [at|with] {a} with [difference|step|common difference] {d}. what is the sum of {n} terms",
        "arithmetic series[,|:] first term {a}, difference {d}, sum of {n} terms",
        "{s}, ... [what do the first {n} add up to|sum of the first {n}|add up {n} terms]",
        "s{n} [if|for] a1 = {a} and d = {d}",
        "[start at|begin with] {a}, add {d} each time, {n} numbers. what is their [sum|total]",
        "S_{n} for {s}, ...",
        "[in python|using python], the sum of [the first |]{n} terms of {s}, ...",
        "{n} terms, first {a}, difference {d}: [their sum|sum|total]",
        "[how much|what] do the first {n} [numbers|terms] of {s}, ... [come to|make|add up to]",
        "a1 = {a}, d = {d}, n = {n}[: sum|, S = ?|. what is the sum|, sum of the series]",
        "if the first [number|term] is {a} and each [next|following] one changes by {d}, what is the total of {n} [numbers|terms]",
        "[work out|determine|calculate] the sum of {n} terms starting at {a} with difference {d}",
        "{s} and so on, {n} numbers [in all|altogether]: [add them up|sum|total]",
        a=start, d=step, n=n, s=sequence,
    )  # fmt: skip
    code = f"result = {n} * (2 * {bracketed(start)} + ({n} - 1) * {bracketed(step)}) // 2\nprint(result)"
    think = f"The sum of {n} terms from {start} in steps of {step}."
    return ask(prompt, code, f"The first {n} terms add up to **{{out}}**.", think=think)


@family("algebra", number=True)
def geometric_sequence(draw: Draw) -> tuple[Item, ...]:
    """The nth term, or the sum of n terms."""
    start, ratio = draw.integer(1, 20), draw.pick(2, 2, 3, 4, 5, 10, 0.5, 1.5, -2)
    n = draw.integer(5, 7 if ratio in (10, 0.5) else 12)
    sequence = ", ".join(str(tidy(start * ratio**i)) for i in range(draw.integer(3, 4)))
    if draw.chance(0.6):
        prompt = draw.phrase(
            "<find> the {o} term of the geometric [sequence|progression] {s}, ...",
            "[what is|what's] the {o} [term|number|element|member] of {s}, ... (geometric)",
            "a geometric sequence starts [at|with] {a} and has [ratio|common ratio] {r}. [find|what is] the {o} term",
            "geometric sequence[,|:] [first term|a1 =|start] {a}, [ratio|r =|factor] {r}, {o} term",
            "[start at|begin with] {a} and multiply by {r} each time. what is the {o} number",
            "{o} term of a geometric [progression|series|sequence] with first term {a} and ratio {r}",
            "g{n} [if|for] g1 = {a} and [q|r] = {r}",
            "a number starts at {a} and is multiplied by {r} again and again. which is the {o} in the row",
            "geometric: {s}, ... [{o} term|what is term {n}]",
            "g_{n} of the geometric sequence {s}, ...",
            "a1 = {a}, r = {r}[, a{n} = ?|. find term {n}|, term {n}|. what is a{n}], geometric",
            "if the first [number|term] is {a} and each [next|following] one is {r} times the one before, what is [the {o}|number {n}]",
            "[in python|using python], the {o} term of the geometric sequence with start {a} and ratio {r}",
            "[work out|determine|calculate] the {o} term: first {a}, ratio {r}, geometric",
            "exponential [pattern|sequence] {s}, ...: [value at position|term at place|element number] {n}",
            "every number is {r} times the [last|previous] one, the first is {a}. [what is|find] number {n}",
            "[I begin|we begin|it begins] with {a} and the [factor|multiplier] is {r}. what is the {o} [value|number|term]",
            a=start, r=ratio, n=n, s=sequence, o=ordinal(n),
        )  # fmt: skip
        code = f"result = round({start} * {bracketed(ratio)} ** ({n} - 1), 6)\nprint(result)"
        think = f"Start at {start} and multiply by {ratio} for {n} - 1 times."
        return ask(prompt, code, f"Term number {n} is **{{out}}**.", think=think)
    prompt = draw.phrase(
        "<find> the sum of the first {n} terms of the geometric [sequence|series] {s}, ...",
        "[sum|total] of [the first|] {n} terms of the geometric [sequence|series|progression] {s}, ...",
        "a geometric series starts [at|with] {a} with [ratio|common ratio] {r}. what is the sum of {n} terms",
        "geometric series[,|:] first term {a}, ratio {r}, sum of {n} terms",
        "add {n} numbers that start at {a} and are multiplied by {r} each time",
        "[start at|begin with] {a}, multiply by {r} each time, {n} numbers. what is their [sum|total]",
        "s{n} of a geometric series with g1 = {a} and [q|r] = {r}",
        "S_{n} of the geometric series {s}, ...",
        "[in python|using python], the sum of {n} terms, first {a}, ratio {r}, geometric",
        "{n} terms, first {a}, [ratio|factor] {r}: [their sum|sum|total]",
        "[how much|what] do {n} terms of the geometric sequence {s}, ... [come to|make|add up to]",
        "if the first [number|term] is {a} and each [next|following] one is {r} times the one before, what is the total of {n} [numbers|terms]",
        "every number is {r} times the [last|previous] one, the first is {a}. add up {n} of them",
        "[work out|determine|calculate] the sum of {n} terms starting at {a}, each times {r}",
        a=start, r=ratio, n=n, s=sequence,
    )  # fmt: skip
    code = f"result = round(sum({start} * {bracketed(ratio)} ** i for i in range({n})), 4)\nprint(result)"
    think = f"Add {start} times {ratio} to the power of 0, 1, ... for {n} terms."
    return ask(prompt, code, f"The first {n} terms add up to **{{out}}**.", think=think)


@family("algebra", number=True)
def polynomial_value(draw: Draw) -> tuple[Item, ...]:
    """f(x) at a point."""
    a, b, c = draw.integer(1, 9), draw.integer(-9, 9), draw.integer(-20, 20)
    at: int | float = draw.pick(draw.integer(-6, 12), draw.integer(1, 10), draw.pick(0.5, 1.5, 2.5))
    power = draw.pick(2, 2, 3)
    written = (f"{a}" if a > 1 else "") + f"x^{power}"
    formula = f"{a} * x ** {power}"
    for factor, x, code_x in ((b, "x", " * x"), (c, "", "")):
        if factor:
            sign = "+" if factor > 0 else "-"
            written += f" {sign} {'' if abs(factor) == 1 and x else abs(factor)}{x}"
            formula += f" {sign} {abs(factor)}{code_x}"
    prompt = draw.phrase(
        "if f(x) = {f}, [what is|find|compute|how much is] f({v})",
        "f(x) = {f}[, f({v}) = ?|. what is f({v})|. find f({v})|, x = {v}]",
        "[evaluate|compute|calculate] {f} [at|for|when] x = {v}",
        "<find> the value of {f} [at|for|when|if] x = {v}",
        "{f} [with|for|at] x = {v}",
        "[plug|put|insert|substitute] x = {v} into {f}",
        "what [does|is] {f} [give|equal to|] [for|when|if] x [is|=] {v}",
        "x = {v}[, what is|. then|: how much is] {f}",
        "[given|let] f(x) = {f}[, find|. find|, compute] f({v})",
        "how much is {f} [when|if] x [is|equals] {v}",
        "how big is {f} at the point x = {v}",
        "[what is|what's] {f} [when|if|for] x = {v}",
        "let x = {v}. [what is|find] {f}",
        "y = {f}, x = {v}[, y = ?|. find y|. what is y]",
        "[in python|using python], {f} [at|for|with] x = {v}",
        "f({v}) [for|with|when|if] f(x) = {f}",
        "f is given by {f}. [work out|determine|what is] f({v})",
        "[work out|determine|find] f({v}) [for|with|where] f(x) = {f}",
        "[what is|give me|find] y at x = {v} on the [curve|graph|parabola or cubic] y = {f}",
        "[function value|value|image] of {f} at [x = |]{v}",
        "[set|take|use] x = {v} in {f}[. result|, what comes out|: value]",
        "{f}, x = {v}[: value|, value please|. compute it|, evaluate]",
        "[if|when] x [is|equals] {v}, [then |]{f} [is what|is how much|equals what|= ?]",
        "my function is {f}. [what does it give|its value|what is it] [at|for] x = {v}",
        f=written,
        v=at,
    )
    code = f"x = {at}\nresult = {formula}\nprint(result)"
    return ask(
        prompt, code, f"For x = {at} it is **{{out}}**.", think=f"Put x = {at} into {formula}."
    )


@family("number theory")
def divisible(draw: Draw) -> tuple[Item, ...]:
    b = draw.pick(draw.integer(2, 12), draw.integer(2, 60))
    a = b * draw.integer(3, 400) + (0 if draw.chance(0.5) else draw.integer(1, b - 1))
    prompt = draw.phrase(
        "is {a} divisible by {b}",
        "[can|could] {a} be divided [evenly|exactly|without remainder] by {b}",
        "does {b} [divide|go into|go evenly into|fit exactly into] {a}",
        "is {a} a multiple of {b}",
        "is {b} a [factor|divisor] of {a}",
        "[check|test|tell me|see] [if|whether] {a} is [divisible by|a multiple of] {b}",
        "{a} divisible by {b}[, yes or no|: true or false|]",
        "can I [split|share|divide] {a} [coins|cards|sweets] [equally|evenly] [among|between] {b} [people|kids] with nothing left",
        "{a} and {b}: does it divide [evenly|without rest]",
        "does {a} / {b} [come out even|leave no remainder|give a whole number]",
        "[is|will] {a} over {b} [be |]a whole number",
        "{a} [mod|%] {b} == 0, [true or false|yes or no|is that so]",
        "[in python|using python], is {a} divisible by {b}",
        "[is {a} in the times table of {b}|does {a} appear in the {b} times table]",
        "[do|will] {a} [pupils|eggs|chairs] [fit exactly into|fill up] [groups|boxes|rows] of {b}",
        "[divisibility|divisible]: {a} by {b}[, yes or no|]",
        "is there [an integer|a whole number] k with {b} * k = {a}",
        "[I wonder|please check|find out|verify] [if|whether] {b} [divides|goes into] {a} [evenly|exactly|without remainder]",
        "[can|could] [I|we] cut {a} [cm|metres] into pieces of {b} [with no waste|and have nothing left|exactly]",
        "{a} by {b}, [does it work out evenly|no remainder, right|is the result whole]",
        a=shown(a, draw),
        b=b,
    )
    code = f"print('yes' if {a} % {b} == 0 else 'no')"
    think = f"The remainder of {a} by {b} must be zero."
    return ask(prompt, code, f"Is {a} divisible by {b}: **{{out}}**.", think=think)
