"""Number theory for the curious: Goldbach, twins, Pascal, partitions, triples, chains of digits."""

import re

from worldmodel_train.episodes import Draw, Item, ask, family

PRIME = "def prime(n):\n    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))\n\n"


@family("number theory", weight=1.2)
def prime_pairs(draw: Draw) -> tuple[Item, ...]:
    """Two primes with a given sum, twin primes, prime gaps."""
    n, top = 2 * draw.integer(5, 200), draw.pick(50, 100, 150, 200, draw.integer(20, 250))
    t, code, answer = draw.pick(
        (("write {n} as [a|the] sum of two primes, smallest one first", "goldbach: {n} as two primes, smallest prime first", "[two primes|which two primes] that add up to {n}, the pair with the smallest prime", "goldbach pair of {n} with the smallest possible prime", "split {n} into two prime numbers, one as small as possible", "{n} = prime + prime, take the smallest prime", "find primes p and q with p + q = {n} and p as small as it can be"), f"print(next((p, {n} - p) for p in range(2, {n}) if prime(p) and prime({n} - p)))", "They are **{out}**."),
        (("in how many ways is {n} a sum of two primes", "number of goldbach pairs of {n}, order ignored", "how many prime pairs add up to {n}", "goldbach partitions of {n}, their number", "count the ways to write {n} as p + q with primes p <= q"), f"print(sum(prime(p) and prime({n} - p) for p in range(2, {n} // 2 + 1)))", "There are **{out}** ways."),
        (("twin primes [up to|below] {m}", "[list|show] all pairs of primes that differ by 2, up to {m}", "prime twins with both below or at {m}", "which twin prime pairs are there up to {m}", "pairs (p, p + 2) of primes until {m}", "[find|print] the twin primes up to {m}"), f"print([(p, p + 2) for p in range(2, {top} - 1) if prime(p) and prime(p + 2)])", "The pairs are **{out}**."),
        (("how many twin prime pairs are there up to {m}", "number of prime twins [up to|below or at] {m}", "count pairs of primes with difference 2 up to {m}", "twin primes to {m}, just how many pairs"), f"print(sum(prime(p) and prime(p + 2) for p in range(2, {top} - 1)))", "There are **{out}** pairs."),
        (("largest gap between neighbouring primes up to {m}", "biggest prime gap below or at {m}", "how far apart can two consecutive primes up to {m} be", "maximum difference of successive primes until {m}"), f"primes = [p for p in range(2, {top} + 1) if prime(p)]\nprint(max(b - a for a, b in zip(primes, primes[1:])))", "The largest gap is **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, m=top), PRIME + code, answer, think="A test for primes, then try all.")  # fmt: skip


@family("number theory")
def digit_curiosities(draw: Draw) -> tuple[Item, ...]:
    """Armstrong, happy, abundant, amicable, palindromic, Harshad numbers: yes or no, or a list."""
    n = draw.pick(153, 370, 371, 407, 1634, 19, 23, 12, 18, 20, 28, 70, 121, 496, draw.integer(2, 999), draw.integer(2, 9999))  # fmt: skip
    top = draw.pick(50, 100, 150, 200)
    name, test, meaning = draw.pick(
        ("an armstrong number", "sum(int(d) ** len(str(n)) for d in str(n)) == n", "equal to the sum of its digits, each to the power of their number"), ("a happy number", "happy(n)", "such that adding the squares of the digits again and again ends at 1"), ("an abundant number", "sum(d for d in range(1, n) if n % d == 0) > n", "smaller than the sum of its proper divisors"),
        ("a deficient number", "sum(d for d in range(1, n) if n % d == 0) < n", "larger than the sum of its proper divisors"), ("a harshad number", "n % sum(map(int, str(n))) == 0", "divisible by its digit sum"), ("a palindromic number", "str(n) == str(n)[::-1]", "the same read backwards"), ("a square-free number", "all(n % (d * d) for d in range(2, int(n ** 0.5) + 1))", "not divisible by any square above 1"),
        ("an automorphic number", "str(n * n).endswith(str(n))", "the ending of its own square"),
    )  # fmt: skip
    plain = name.split(" ", 1)[1]
    long = name in ("a deficient number", "a square-free number")
    kind = draw.pick("one", "one", "count" if long else "list", "count")
    templates: tuple[str, ...] = {
        "one": ("is {n} {a}", "{n}: {b} or not", "[check|test] [if|whether] {n} is {a}", "is {n} {m}", "does {n} count as {a}", "{a} is {m}. is {n} one", "would you call {n} {a}", "tell me whether {n} is {m}", "[true or false|yes or no]: {n} is {a}", "is the number {n} {a}, that is {m}"),
        "list": ("[list|show|find] all {b}s [up to|from 1 to] {t}", "which numbers [up to|from 1 to] {t} are {m}", "{b}s from 1 to {t}", "every n up to {t} that is {a}", "[print|give me] the {b}s until {t}", "numbers 1 to {t} which are {m}", "what are the {b}s not above {t}"),
        "count": ("how many {b}s are there [up to|from 1 to] {t}", "number of {b}s until {t}", "count the numbers from 1 to {t} that are {m}", "how many numbers from 1 to {t} are {m}", "{b}s to {t}, just how many"),
    }[kind]  # fmt: skip
    said = meaning if kind == "one" else re.sub(r"\bits\b", "their", meaning)
    prompt = draw.phrase(*templates, n=n, a=name, b=plain, m=said, t=top)
    helper = "def happy(n):\n    while n not in (1, 4):\n        n = sum(int(d) ** 2 for d in str(n))\n    return n == 1\n\n" if "happy" in test else ""  # fmt: skip
    if kind == "one":
        return ask(prompt, f"{helper}n = {n}\nprint('yes' if {test} else 'no')", f"Is {n} {name}: **{{out}}**.", think=f"The test is {test}.")  # fmt: skip
    few = f"[n for n in range(1, {top} + 1) if {test}]"
    code, answer = (f"print({few})", "They are **{out}**.") if kind == "list" else (f"print(len({few}))", "There are **{out}**.")  # fmt: skip
    return ask(prompt, helper + code, answer, think=f"Go from 1 to {top} with {test}.")


@family("number theory")
def named_sequence(draw: Draw) -> tuple[Item, ...]:
    """Catalan, Lucas, tribonacci, Bell, partition and other numbers: the first few, or the nth."""
    n = draw.integer(4, 12)
    name, code = draw.pick(
        ("catalan numbers", "from math import comb\nterms = [comb(2 * i, i) // (i + 1) for i in range({n})]"), ("lucas numbers, starting 2 and 1", "terms = [2, 1]\nwhile len(terms) < {n}:\n    terms.append(terms[-1] + terms[-2])"), ("tribonacci numbers, starting 0, 0, 1", "terms = [0, 0, 1]\nwhile len(terms) < {n}:\n    terms.append(sum(terms[-3:]))"), ("pell numbers, starting 0 and 1", "terms = [0, 1]\nwhile len(terms) < {n}:\n    terms.append(2 * terms[-1] + terms[-2])"),
        ("pentagonal numbers, starting with 1", "terms = [i * (3 * i - 1) // 2 for i in range(1, {n} + 1)]"), ("hexagonal numbers, starting with 1", "terms = [i * (2 * i - 1) for i in range(1, {n} + 1)]"), ("tetrahedral numbers, starting with 1", "terms = [i * (i + 1) * (i + 2) // 6 for i in range(1, {n} + 1)]"), ("mersenne numbers 2^n - 1 from n = 1", "terms = [2 ** i - 1 for i in range(1, {n} + 1)]"),
        ("partition numbers p(0), p(1), ...", "terms = [1] + [0] * ({n} - 1)\nfor k in range(1, {n}):\n    for i in range(k, {n}):\n        terms[i] += terms[i - k]"), ("factorials from 0!", "import math\nterms = [math.factorial(i) for i in range({n})]"), ("central binomial coefficients from 1", "from math import comb\nterms = [comb(2 * i, i) for i in range({n})]"), ("harmonic numbers, rounded to 4 decimals", "total, terms = 0, []\nfor i in range(1, {n} + 1):\n    total += 1 / i\n    terms.append(round(total, 4))"),
    )  # fmt: skip
    last = draw.chance(0.3)
    t: tuple[str, ...] = (
        "[only |]number {n} in the list of the {s}", "which is term {n} of the {s}, the first being term 1", "the last of the first {n} {s}", "count the {s} from 1: what is the {n}th" if n > 3 else "term {n} of the {s}", "what stands at place {n} [of|in] the {s}, places counted from 1", "{s}: term number {n}, the first is number 1",
    ) if last else (
        "[the |]first {n} {s}", "[list|show|print|write down] the first {n} {s}", "{n} terms of the {s}", "what are the first {n} {s}", "{s}: {n} of them", "how do the {s} begin, {n} terms", "start of the sequence of {s}, {n} terms", "[compute|generate] the {s}, {n} terms", "give me {n} {s}", "a list of the {s} with {n} entries", "python for the first {n} {s}", "the sequence {s} up to {n} terms",
    )  # fmt: skip
    shown = "terms[-1]" if last else "terms"
    answer = f"Term {n} is **{{out}}**." if last else "They are **{out}**."
    return ask(draw.phrase(*t, n=n, s=name), f"{code.format(n=n)}\nprint({shown})", answer, think=f"Build the list of {n} terms.")  # fmt: skip


@family("combinatorics")
def pascal_and_partitions(draw: Draw) -> tuple[Item, ...]:
    """A row of Pascal's triangle, the terms of (a + b)^n, partitions written out, ways to sum."""
    n, k = draw.integer(2, 12), draw.integer(3, 7)
    many = draw.integer(5, 60)
    helper = "def parts(n, largest):\n    if n == 0:\n        return [[]]\n    return [[k] + rest for k in range(min(n, largest), 0, -1) for rest in parts(n - k, k)]\n\n"  # fmt: skip
    count = f"ways = [1] + [0] * {many}\nfor k in range(1, {many} + 1):\n    for i in range(k, {many} + 1):\n        ways[i] += ways[i - k]\nprint(ways[{many}])"  # fmt: skip
    t, code, answer = draw.pick(
        (("row {n} of pascal's triangle, the top being row 0", "pascal's triangle, row {n} (counted from 0)", "binomial coefficients n choose k for n = {n}", "coefficients of (a + b)^{n}", "[expand|multiply out] (x + 1)^{n}: only the coefficients", "which numbers are in line {n} of the triangle of Pascal, first line number 0", "{n} choose 0, {n} choose 1, ..., {n} choose {n}"), f"from math import comb\nprint([comb({n}, k) for k in range({n} + 1)])", "The numbers are **{out}**."),
        (("[print|show] the first {k} rows of pascal's triangle as lists", "pascal's triangle with {k} rows, as a list of lists", "the top {k} lines of Pascal's triangle", "[build|make] pascal's triangle, {k} rows"), f"from math import comb\nprint([[comb(n, k) for k in range(n + 1)] for n in range({k})])", "The rows are **{out}**."),
        (("[list|show] all partitions of {k}", "all ways to write {k} as a sum of whole numbers, order ignored", "integer partitions of {k}", "in which ways is {k} a sum of positive whole numbers, list them", "write out the partitions of the number {k}"), f"{helper}print(parts({k}, {k}))", "They are **{out}**."),
        (("how many partitions has {m}", "number of integer partitions of {m}", "p({m}), the partition function", "in how many ways is {m} a sum of positive whole numbers when the order does not matter", "count the partitions of {m}"), count, "There are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, k=k, m=many), code, answer, think="Binomials, or parts that never grow.")  # fmt: skip


@family("number theory")
def triples_and_squares(draw: Draw) -> tuple[Item, ...]:
    """Pythagorean triples, sums of two squares, perfect numbers, amicable partners, digit chains."""
    top, n = draw.pick(20, 25, 30, 40, 50), draw.pick(draw.integer(2, 400), draw.integer(1, 20) ** 2 + draw.integer(1, 20) ** 2)  # fmt: skip
    start, k = draw.integer(1, 99), draw.integer(4, 9)
    m = draw.integer(0, 20) ** 2 + draw.integer(1, 20) ** 2
    t, code, answer = draw.pick(
        (("pythagorean triples with [no number above|the hypotenuse up to] {t}", "[list|find] whole a <= b with a^2 + b^2 = c^2 and c up to {t}", "right triangles with whole sides, hypotenuse at most {t}", "all (a, b, c) with a squared plus b squared equal to c squared, c not above {t}", "integer right triangles until c = {t}"), f"print([(a, b, c) for c in range(1, {top} + 1) for a in range(1, c) for b in range(a, c) if a * a + b * b == c * c])", "They are **{out}**."),
        (("write {m} as a sum of two squares, all ways", "is {m} the sum of two squares? list the pairs a <= b", "pairs a <= b with a^2 + b^2 = {m}", "which two squares add up to {m}, zero allowed", "{m} = a^2 + b^2, all solutions with 0 <= a <= b"), f"print([(a, b) for a in range(int({m} ** 0.5) + 1) for b in range(a, int({m} ** 0.5) + 1) if a * a + b * b == {m}])", "The pairs are **{out}**."),
        (("start at {s} and add the squares of the digits, {k} times. list the chain", "digit square chain from {s}, {k} steps", "{s} -> sum of the squared digits -> ...: {k} steps", "happy number chain of {s}, the start and {k} more"), f"chain = [{start}]\nfor _ in range({k}):\n    chain.append(sum(int(d) ** 2 for d in str(chain[-1])))\nprint(chain)", "The chain is **{out}**."),
        (("sum of the proper divisors of {n}", "aliquot sum of {n}", "add the divisors of {n} except {n} itself", "what do the divisors of {n}, without {n}, add up to", "proper divisors of {n}, their total"), f"print(sum(d for d in range(1, {n}) if {n} % d == 0))", "The sum is **{out}**."),
        (("continued fraction of {n}/{s}", "[write|expand] {n}/{s} as a continued fraction", "partial quotients of {n}/{s}", "terms a0, a1, ... of the continued fraction {n}/{s}"), f"a, b, terms = {n}, {start}, []\nwhile b:\n    terms.append(a // b)\n    a, b = b, a % b\nprint(terms)", "The terms are **{out}**."),
        (("egyptian fractions for {k}/{q}, greedy", "{k}/{q} as a sum of different unit fractions by the greedy method, denominators", "denominators of the greedy egyptian fraction of {k}/{q}", "greedy unit fractions of {k}/{q}"), f"from fractions import Fraction\nx, terms = Fraction({k}, {k + 4}), []\nwhile x:\n    d = -(-x.denominator // x.numerator)\n    terms.append(d)\n    x -= Fraction(1, d)\nprint(terms)", "The denominators are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, t=top, n=n, m=m, s=start, k=k, q=k + 4), code, answer, think="Try all, or step by step.")  # fmt: skip
