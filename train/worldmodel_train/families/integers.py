"""Number theory beyond the first questions: factors, primes, remainders, digits of big numbers."""

import math
import re

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
        "{n} = a * b[. what are a and b|, find a and b|: a, b], [both above 1|neither is 1]",
        "[give|name|tell] me [a pair of|two] [numbers|factors] [above|greater than] 1 that [give|make] {n} [when multiplied|as a product]",
        "prove that {n} is [composite|not prime] by [giving|showing] two factors",
        "[I need|we need|looking for] two [whole numbers|integers] [above 1|bigger than 1] with [the |]product {n}",
        "the area of a rectangle is {n}, both sides are whole numbers [above|greater than] 1. [what are the sides|side lengths]",
        "factor pair of {n} [without 1|other than 1 and itself]",
        "which two primes [were multiplied|give {n} when multiplied|hide in {n}][ to get {n}|]",
        "{n} [is a semiprime|is p times q]. [find|what are] [its two primes|p and q|the two prime factors]",
        "which smallest number above 1 divides {n}, and what is the quotient",
        "[RSA toy example|a small RSA modulus|the modulus is] n = {n}. [find p and q|what are p and q|its two primes]",
        "{n}: two factors[ please| greater than 1|]",
        "{w} [arranged|put] {n} [tiles|chairs|plants] in a full rectangle, not in a single row. [how many rows and how many in each|rows and columns]",
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
        "[calculate|compute|work out] the {f} [for|of] {v}[ in python| with python|]",
        "{f}: {l}",
        "[how big|how large] is the {f} of {v}",
        "[please |]{f} of the numbers {v}",
        "my [homework|task|exercise] [says|asks]: {f} of {v}",
        "[have|got] the numbers {v}, [want|need] [the|their] {f}",
        "{v} have which {f}",
    )
    story = (
        "[buses|ferries|trains] [leave|start] every {v} minutes and just [left|started] together. after how many minutes [again|does that happen again]",
        "[lights|signals] flash every {v} seconds. when do [they|all] flash together again",
        "what is the smallest number [divisible by|that is a multiple of] {v}",
        "gears with {v} teeth: after how many teeth are they back [at the start|in position]",
        "{w} goes swimming every {v} days with different friends. after how many days do all meet",
        "[first|lowest|smallest] number that [all of|] {v} [divide|go into]",
        "[sprinklers|clocks|machines|bells] [start|run|sound] every {v} [minutes|hours]. they start together now; when is the next time together",
        "which is the [smallest|lowest] [common denominator|common multiple] of {v}",
        "[runners|swimmers|toy trains] need {v} seconds per [lap|round]. after how many seconds are they [all |]back at the start together",
    ) if lcm else (
        "what is the [largest|biggest] number that divides {v}",
        "[ropes|planks|ribbons] of {v} cm are cut into equal pieces without waste. how long can the pieces be at most",
        "[biggest|largest] number of equal [bags|groups] from {v} [sweets|beads|flowers] of different colours, nothing left",
        "{w} has {v} [marbles|pens] of different colours and makes identical packs. how many packs at most",
        "which greatest number goes into {v}",
        "[largest|biggest|highest] [number|whole number] by which [all of |]{v} can be divided",
        "[tiles|squares|strips] as large as possible: lengths {v} must all be whole multiples of [the tile side|its side]. what is the side",
        "[by what|which] [biggest|largest] number can [I|you|we] [cancel|reduce|shorten] {v}",
        "{w} wants to [share out|distribute] {v} [pens|apples|cards] in equal parcels with nothing over. [largest|greatest] number of parcels",
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
        "how many [prime numbers|primes] lie [in the range {a} to|between {a} and] {b}",
        "primes in {a}..{b}, how many",
        "how many of the numbers {a} to {b} are prime",
        "[what is the|the] [count|quantity] of [primes|prime numbers] from {a} to {b}",
        "<howmany> [primes|prime numbers] from {a} to {b}",
        "[I need|just|only] the number of primes between {a} and {b}[, not the list|]",
        "[in the interval|in the range] {a} to {b}, [how many are prime|how many primes do you find|count the primes]",
        "how often do you meet a prime [when counting|on the way] from {a} to {b}",
        "primes [from {a} to|between {a} and] {b}: [how many|count|just the number]",
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
        "[what is the|] prime counting function: primes {u} {b}",
        "primes {u} {b}: [how many|count|just the number]",
        "how many whole numbers {u} {b} [have no divisor but 1 and themselves|have exactly two divisors]",
        "[in python|using python], [count|how many] [primes|prime numbers] {u} {b}",
        "[can you|could you|please] [say|tell me|find out] how many [primes|prime numbers] [there are|exist] {u} {b}",
        "{u} {b}, how many [primes|prime numbers] [are there|do you find|exist]",
    )
    sums = (
        "sum of [all |the |]primes [from {a} to {b}|between {a} and {b}]",
        "add [up |]all [primes|prime numbers] between {a} and {b}",
        "what do the primes from {a} to {b} add up to",
        "<find> the sum of the prime numbers from {a} to {b}",
        "total of the primes between {a} and {b}",
        "[sum|total|add] up the [primes|prime numbers] in {a}..{b}",
        "{a} to {b}, only primes[: their sum|, added up|. what is the total]",
        "if I add [every prime|all primes] from {a} to {b}, what [do I get|is the total]",
        "[in python|using python], the sum of primes from {a} to {b}",
        "[how much|what] do [all |]prime numbers [from {a} to|between {a} and] {b} [come to|make|give] [together|in total]",
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
            "<find> the smallest prime number above {n}", "starting at {n}, which is the next prime", "I need a prime just above {n}", "[going|counting] up from {n}, when do I meet the first prime", "nextprime({n})", "what is the next prime [number |]after {n}", "<find> the [first|next] prime [number |][larger|bigger|greater] than {n}", "[after|above] {n}, [what|which] is the [next|first] prime[ number|]", "{n}[, next prime|: next prime| -> next prime|. what prime comes next]", "[following|succeeding] prime of {n}", "[I passed|we are at] {n}, [where|what] is the next prime [number|up the line]", "how far up from {n} must I go for a prime? [give|name] that prime", "[nearest|closest] prime above {n}",
        ),
        "before": (
            "what is the largest prime [below|under|less than] {n}", "biggest prime [smaller than|below|under] {n}", "last prime before {n}", "previous prime before {n}",
            "which prime comes right before {n}", "<find> the prime just [below|under] {n}", "the prime that precedes {n}", "greatest prime number less than {n}", "what is the [prime|prime number] [right |just |]before {n}", "{n}[, previous prime|: prime before it|. what prime comes before]", "[going|counting] down from {n}, [when do I meet the first prime|what is the first prime|first prime]", "[nearest|closest] prime below {n}", "prevprime({n})", "<find> the [largest|highest|biggest] prime [below|smaller than|less than] {n}", "[before|below] {n}, [what|which] is the last prime[ number|]", "I need the [highest|last|biggest] prime [number |]that is [still |]under {n}",
        ),
        "nth": (
            "what is the {o} prime[ number|]", "{o} prime[ number|]", "<find> the {o} prime number", "which is prime number {n} [in the list|counting from 2]", "prime no. {n}", "the {o} number in the list of primes", "if 2 is the first prime, which is the {o}", "[what|which] [number|prime] is at position {n} [in the primes|of the prime numbers|in the sequence 2, 3, 5, 7, ...]", "p_{n}, the {o} prime", "[count|go] through the primes, which is the {o}[ one|]", "prime number [#|number |nr. ]{n}", "2 is prime number 1, 3 is number 2. [what|which] is number {n}", "the prime with index {n}, counting from 1", "[I need|give me|tell me] the {o} prime number",
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
        "what [is left|remains] when {p} is divided by {m}", "divide {p} by {m}. what is the remainder", "{p} (mod {m})", "{p} % {m}", "compute {p} mod {m}", "which remainder does {p} leave on division by {m}", "[reduce|take] {p} [modulo|mod] {m}", "{p} divided by {m}: [only the |]remainder", "what is {p} congruent to modulo {m}, smallest non-negative", "[modular|fast] exponentiation: {p} [mod|modulo] {m}", "[what|how much] is over when {p} [eggs|coins|grains] are packed [by|in groups of] {m}", "[without a calculator|in python|using pow], {p} mod {m}", "[find|work out|determine] the [residue|rest|remainder] of {p} [on division by|modulo|when divided by] {m}", "if I divide {p} by {m}, what [remains|is the rest|stays over]", "{m} into {p}: [remainder|rest|what is left]", "[the |]rest of {p} [divided by|over] {m}", "calculate {p}, then the remainder by {m}",
    )  # fmt: skip
    ends = (
        "[what is the|] {l} of {p}", "<find> the {l} of {p}", "{p}[:|,] {l}", "{l} of the number {p}", "the number {p} ends in what? give the {l}", "what does {p} end with, {l}", "let me [know|have|see] the {l} of {p}", "[I only need|just|only] the {l} of {p}", "[written out|as a decimal number], {p} has which {l}", "[in python|using python], {l} of {p}", "[work out|find out|determine] the {l} [of|in] {p}", "{l} [when|if] {p} is written [out|in full]", "compute {p} and [give|show|tell] me only the {l}", "[without writing it all|without the whole number], the {l} of {p}",
    )  # fmt: skip
    last = {1: draw.pick("last digit", "units digit", "final digit", "ones digit"), 2: "last two digits", 3: "last three digits"}.get(digits, "")  # fmt: skip
    prompt = draw.phrase(*(ends if digits else remainders), p=p, m=m, l=last)
    shown = f"f'{{result:0{digits}d}}'" if digits > 1 else "result"  # the last of 8^402 are 064
    code = f"result = pow({a}, {b}, {m})\nprint({shown})"
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
        "what number times {a} [is|leaves|gives] [1|remainder 1] modulo {m}", "find x with {a}x = 1 mod {m}", "solve {a}x ≡ 1 (mod {m})", "{a} has which inverse modulo {m}", "which x makes {a} * x leave remainder 1 when divided by {m}", "invert {a} modulo {m}", "[number|integer] x [with|so that] {a} * x % {m} == 1", "[in python|using python|with pow], [the |]inverse of {a} mod {m}", "{a} times what is 1 mod {m}", "[undo|reverse] multiplication by {a} modulo {m}[: which factor|, which number]", "[the |]multiplicative inverse: a = {a}, m = {m}", "modinv({a}, {m})", "[calculate|work out|determine] the inverse of {a} in [Z_{m}|arithmetic modulo {m}|Z/{m}]", "[for affine ciphers|for RSA|in cryptography] I need the inverse of {a} mod {m}", "[for which|with which] x is {a} * x - 1 [a multiple of|divisible by] {m}", "1/{a} [modulo|mod] {m}",
    )  # fmt: skip
    congruence = (
        "solve {a}x ≡ {b} (mod {m})", "solve {a}x = {b} mod {m}", "find x: {a}x leaves remainder {b} when divided by {m}", "which x solves {a} x = {b} (mod {m})", "linear congruence {a}x = {b} mod {m}", "{a} * x % {m} == {b}, smallest x", "[what|which] x [gives|makes] {a}x mod {m} [equal to |= ]{b}", "{a} times what is {b} modulo {m}", "[smallest|least] non-negative x with {a}x ≡ {b} mod {m}", "[on a clock|in a cycle] with {m} [hours|steps], how many steps of {a} lead [from 0 |]to {b}", "[work out|determine|find] x from {a}x ≡ {b} (mod {m})", "x = ? {a}x = {b} (mod {m})",
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
        ("first", ("int(str(n)[0])", "The first digit is **{out}**.")),
        ("zeros", ("len(str(n)) - len(str(n).rstrip('0'))", "It ends in **{out}** zeros.")),
        ("zeros", ("len(str(n)) - len(str(n).rstrip('0'))", "It ends in **{out}** zeros.")),
    )  # fmt: skip
    if what == "first" and kind == "number":
        said, value = draw.pick(f"{a}^{b}", f"{a} to the power of {b}", f"{a}**{b}"), f"{a} ** {b}"
    if what == "zeros":
        said, value = draw.pick(f"{f}!", f"{f} factorial", f"the factorial of {f}"), f"math.factorial({f})"  # fmt: skip
    templates: tuple[str, ...] = {
        "sum": ("[digit sum|total of the digits|digits sum] of {x}", "<find> the [sum of the digits|digit sum] of {x}", "add [up |]the digits of {x}", "what do the digits of {x} add up to", "{x}[:|,] [digit sum|sum of its digits]", "cross sum of {x}", "take all digits of {x} and sum them", "[what is the|the] sum of all digits [of|in] {x}", "[digits|all figures] of {x} added [up|together]", "[quersumme|digit total|digit sum] of {x}", "[if|when] I add [the single|all the|all] digits of {x}[, what do I get| what is the result]", "[in python|using python], add the digits of {x}"),
        "length": ("how many digits does {x} have", "how many digits [has|are in] {x}", "number of digits [of|in] {x}", "<find> the number of digits of {x}", "how long is {x} in digits", "{x}[:|,] [how many digits|number of digits]", "count the digits of {x}", "with how many digits is {x} written", "{x} has how many [digits|figures]", "[length|size] of {x} in [decimal |]digits", "how many [places|figures|digits] [do I need to|must I] write [down |]for {x}", "[in python|using python], how many digits in {x}", "[is {x} long|how big is {x}]? [give the number of|count its] digits"),
        "count": ("how often does the digit {d} [appear|occur] in {x}", "how many {d}s are [there |]in {x}", "count the digit {d} in {x}", "how many times is {d} a digit of {x}", "number of {d}s among the digits of {x}", "{x}[:|,] how many [times does|times is] {d} [appear|there]", "[how many of|of all] the digits of {x} [are|equal] {d}", "[occurrences|frequency|count] of the digit {d} in {x}", "[look|search] through {x} and count [every|each|the] {d}", "[in python|using python], count how often {d} occurs in {x}"),
        "first": ("[first|leading] digit of {x}", "<find> the [first|leading|leftmost] digit of {x}", "with which digit does {x} [begin|start]", "what [digit|figure] does {x} [start|begin] with", "{x}[:|,] [first|leading] digit", "which is the [leading|leftmost|first] digit [of|in] {x}", "[written out|as a decimal number], {x} begins with which digit", "[in python|using python], the first digit of {x}"),
        "zeros": ("how many zeros does {x} end in", "how many [trailing|ending|final] zeros [does {x} have|has {x}|are there in {x}]", "trailing zeros [of|in] {x}", "number of [trailing zeros|zeros at the end] of {x}", "with how many zeros does {x} end", "{x}: count the zeros at the end", "<find> the number of trailing zeros of {x}", "{x} [finishes|ends] [with|in] how many zeros", "[how many times|how often] can {x} be divided by 10", "[zeros|noughts] at the [end|right] of {x}[: how many|, count them|]", "[written out|as a number], how many zeros are at the end of {x}"),
    }[what]  # fmt: skip
    prompt = draw.phrase(*templates, x=said, d=digit)
    head = "import math\n" if "math" in value else ""
    code = f"{head}n = {value}\nresult = {formula}\nprint(result)"
    return ask(prompt, code, answer, think=f"Write {value} as a text and look at its digits: {formula}.")  # fmt: skip


_MULTIPLES = (
    (r"\b(numbers|integers|to \d+) multiples\b", r"\1 that are multiples"), (r"\ba number multiples\b", "a multiple"),
    (r"\bis multiples\b", "is a multiple"), (r"\bis the number multiples\b", "is the number a multiple"),
)  # fmt: skip
"""What `multiples of 3` becomes where a wording has `divisible by 3` in mind."""


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
        "how many of the numbers {l} to {h} are {s}", "numbers {s} between {l} and {h}: how many", "[in|within] the range {l} to {h}, how many integers are {s}", "tickets are numbered {l} to {h}. how many numbers are {s}", "[the number|count] of integers [between {l} and|from {l} to] {h} [inclusive |]that are {s}", "[pages|houses|lockers|seats] are numbered {l} to {h}. [on|of] how many [of them |]is the number {s}", "how often [do you meet|does one find] a number {s} [when counting|going] from {l} to {h}", "{l}..{h}[:|,] [count|how many|number of] integers {s}", "[in python|using python], count the [numbers|integers] from {l} to {h} {s}", "[amount|quantity] of numbers {s} [among|in] {l}, ..., {h}", "[going through|checking] {l} to {h}, how many [integers|numbers] [turn out to be|are] {s}", "[I need|tell me|let me know] how many [integers|numbers] from {l} to {h} are {s}", "[if|when] I list {l} to {h}, how many [entries|numbers] are {s}", "[starting at|beginning with] {l} and ending [with|at] {h}, [count|how many] numbers {s}",
    )  # fmt: skip
    summing = (
        "sum of all [numbers|integers] from {l} to {h} that are {s}", "add [up |]all numbers from {l} to {h} that are {s}", "<find> the sum of the numbers {s} from {l} to {h}", "what do the numbers between {l} and {h} that are {s} add up to", "total of all integers {s}, from {l} to {h}", "[all|every one of the] [numbers|integers] {s} from {l} to {h}, [summed|added up|what is the sum]", "[in python|using python], sum the [integers|numbers] {s} between {l} and {h}", "{l}..{h}: sum of [the |all ]integers {s}", "if I add every [number|integer] from {l} to {h} that is {s}, what do I get", "[how much|what] do [all |]the [numbers|integers] {s} from {l} to {h} [make|come to|sum to]",
    )  # fmt: skip
    prompt = draw.phrase(*(summing if add else counting), l=low, h=high, s=said)
    for wrong, right in _MULTIPLES:
        prompt = re.sub(wrong, right, prompt)
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
        ("number of divisors", "len(divisors)", ("how many [divisors|factors] does {n} have", "number of [divisors|factors] of {n}", "count the [divisors|factors] of {n}", "how many numbers [divide|go into] {n}", "{n}: how many divisors", "<howmany> [divisors|factors] of {n}", "by how many numbers can {n} be divided", "in how many ways can {n} [chairs|soldiers] stand in equal rows", "{n} has how many [divisors|factors]", "how many [whole numbers|integers] [fit|go] [exactly |evenly ]into {n}", "[count|quantity] of [positive divisors|factors|divisors] of {n}", "[in python|using python], how many divisors of {n}", "[d({n})|tau({n})], the number of divisors", "[into|in] how many different group sizes can {n} [pupils|cards] be split [exactly|without rest]")),
        ("sum of divisors", "sum(divisors)", ("sum of [the |all |all the |][divisors|factors] of {n}", "add up [all |the |][divisors|factors] of {n}", "<find> the sum of all [divisors|factors] of {n}", "what do the divisors of {n} add up to", "sigma({n}), the sum of divisors", "{n}: sum of its divisors", "[all|the] [divisors|factors] of {n} [added together|summed|in total|make what]", "[total|sum] [all|up the] [divisors|factors] of {n}", "if I add every [divisor|factor] of {n}, including {n}, what do I get", "[in python|using python], sum of the [divisors|factors] of {n}")),
        ("sum of proper divisors", "sum(divisors) - {n}", ("sum of the proper divisors of {n}", "sum of the divisors of {n} [except|without|other than] itself", "is {n} perfect? sum its proper divisors", "add the proper divisors of {n}", "<find> the aliquot sum of {n}", "[divisors|factors] of {n} below {n}[, added up|: their sum]", "[sum|total] of all [divisors|factors] of {n} smaller than {n}", "[leaving out|not counting] {n} itself, what do its [divisors|factors] [sum to|add up to]", "{n}: [proper divisors, summed|aliquot sum|sum of its proper divisors]")),
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
        ("import math\n", f"math.isqrt({square}) ** 2 == {square}", f"{square} is a perfect square", ("is {s} a [perfect square|square number]", "[check|test] [if|whether] {s} is a perfect square", "is the square root of {s} a whole number", "{s}: perfect square or not", "can {s} [dots|tiles|soldiers] make a square", "does {s} have an integer square root", "[does|can] some whole number squared [give|make|equal] {s}", "is {s} the square of [an integer|a whole number]", "perfect square? {s}", "is sqrt({s}) [an integer|a whole number]")),
        ("", f"round({cube} ** (1 / 3)) ** 3 == {cube}", f"{cube} is a cube number", ("is {c} a [perfect cube|cube number|cube]", "[check|test] [if|whether] {c} is a [perfect cube|cube]", "can {c} small cubes make one big cube", "{c}: cube or not", "is the cube root of {c} a whole number", "is {c} the [third power|cube] of [an integer|a whole number]", "perfect cube? {c}", "is there a whole number n with n^3 = {c}", "does {c} have an integer cube root")),
        ("import math\n", f"math.gcd({a}, {b}) == 1", f"{a} and {b} are coprime", ("are {a} and {b} [coprime|relatively prime]", "[check|test] [if|whether] {a} and {b} are [coprime|relatively prime]", "do {a} and {b} share no common factor", "{a}, {b}: coprime", "is the fraction {a}/{b} in lowest terms", "is the [gcd|greatest common divisor] of {a} and {b} [equal to |]1", "[relatively prime|coprime] or not: {a} and {b}", "do {a} and {b} have [no common divisor but|only one common divisor,] 1", "[can {a}/{b} not be reduced any further, yes or no|is {a}/{b} already fully reduced]")),
        ("", f"sum(d for d in range(1, {perfect}) if {perfect} % d == 0) == {perfect}", f"{perfect} is a perfect number", ("is {p} a perfect number", "[check|test] [if|whether] {p} is [perfect|a perfect number]", "do the proper divisors of {p} add up to {p}", "{p}: perfect number or not", "does {p} equal the sum of its proper divisors", "perfect number? {p}", "[tell me|find out] whether {p} is a perfect number", "is {p} the sum of [all |]its divisors [smaller than itself|other than itself]")),
        ("", f"{two} & ({two} - 1) == 0", f"{two} is a power of two", ("is {t} a power of [two|2]", "[check|test] [if|whether] {t} is a power of 2", "{t}: power of two or not", "can I get {t} by doubling 1 again and again", "is {t} [some power|one of the powers] of [two|2]", "is {t} = 2^n for some [integer|whole number] n", "power of 2? {t}", "does {t} have [exactly one 1|a single one] in binary", "can {t} be halved again and again down to 1")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, s=square, c=cube, a=a, b=b, p=perfect, t=two)
    code = f"{head}print('yes' if {test} else 'no')"
    return ask(prompt, code, f"Is it true that {said}: **{{out}}**.", think=f"The test is {test}.")


@family("number theory", number=True)
def factor_question(draw: Draw) -> tuple[Item, ...]:
    """The largest or smallest prime factor, how many there are, Euler's phi, the digital root."""
    n = draw.integer(12, 9999)
    kind = draw.pick("largest", "largest", "phi", "root", "smallest", "distinct")
    templates: tuple[str, ...] = {
        "largest": ("[largest|biggest|greatest] prime factor of {n}", "<find> the [largest|biggest|greatest] prime [factor of|that divides] {n}", "what is the [biggest|largest] prime dividing {n}", "{n}: largest prime factor", "which is the highest prime in the factorization of {n}", "[greatest|biggest|largest] prime [in|inside|that goes into] {n}", "which is the [largest|biggest] prime {n} is divisible by", "[factor|factorise] {n} and [give|tell] me [only |]the [largest|biggest] prime", "{n}, [biggest|highest] prime [divisor|factor]", "[in python|using python], the largest prime factor of {n}"),
        "smallest": ("[smallest|lowest|least] prime factor of {n}", "<find> the [smallest|lowest|first] [prime factor of|prime that divides] {n}", "what is the [smallest|lowest] prime dividing {n}", "{n}: smallest prime factor", "[smallest|lowest] [divisor|factor] of {n} [above|bigger than|greater than|other than] 1", "which is the first [number|prime] [after|above] 1 that divides {n}", "by which [smallest|lowest] prime can {n} be divided", "[in python|using python], the smallest prime factor of {n}", "[trial division|try divisors] on {n}: which one [hits|divides] first", "I need the least prime that goes into {n}"),
        "distinct": ("how many [different|distinct] prime [factors|divisors] does {n} have", "number of [different|distinct] prime [factors|divisors] of {n}", "<howmany> [different|distinct] primes that divide {n}", "{n}: how many different prime factors", "how many primes [go into|divide] {n}", "[count|count up] the distinct primes in {n}", "by how many [different|distinct] primes is {n} divisible", "omega({n}), distinct prime factors", "[how many|what number of] different primes [are|do you find] in the factorization of {n}"),
        "phi": ("[euler's|euler] [phi|totient] of {n}", "phi({n})", "<find> the totient of {n}", "how many numbers [below|up to] {n} are [coprime|relatively prime] to {n}", "euler totient function for {n}", "how many numbers from 1 to {n} share no factor with {n}", "φ({n})", "totient({n})", "{n}: [euler phi|totient|euler's totient]", "[count|number of] [integers|numbers] up to {n} [coprime to|relatively prime to|with gcd 1 with] {n}", "[calculate|compute|work out] [euler's|the] totient [function |]of {n}"),
        "root": ("[digital root|repeated digit sum] of {n}", "<find> the digital root of {n}", "add the digits of {n} [again and again|repeatedly] until one digit is left", "{n}: digital root", "keep summing the digits of {n} until there is a single digit", "[iterated|repeated] [cross sum|digit sum] of {n}[ down to one digit|]", "what single digit [remains|is left|comes out] when the digits of {n} are added over and over", "[numerology|digital root][:|,] {n}", "[sum|add] the digits of {n}, then the digits of the sum, and so on[, until one digit| until a single digit remains]"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n)
    code = {
        "largest": f"n, d = {n}, 2\nwhile d * d <= n:\n    if n % d == 0:\n        n //= d\n    else:\n        d += 1\nresult = n\nprint(result)",
        "smallest": f"n, d = {n}, 2\nwhile n % d:\n    d += 1\nresult = d\nprint(result)",
        "distinct": f"n, d, primes = {n}, 2, set()\nwhile n > 1:\n    while n % d == 0:\n        primes.add(d)\n        n //= d\n    d += 1\nresult = len(primes)\nprint(result)",
        "phi": f"import math\nresult = sum(math.gcd(k, {n}) == 1 for k in range(1, {n} + 1))\nprint(result)",
        "root": f"n = {n}\nwhile n > 9:\n    n = sum(int(d) for d in str(n))\nresult = n\nprint(result)",
    }[kind]  # fmt: skip
    name, think = {
        "largest": ("largest prime factor", f"Divide {n} by its divisors from 2 upwards; the last is the largest."),
        "smallest": ("smallest prime factor", f"Try every number from 2 upwards until one divides {n}."),
        "distinct": ("number of different prime factors", f"Divide {n} by each divisor from 2 upwards and keep each prime once."),
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
        "+": ("add the binary numbers {a} and {b}", "{a} + {b} in binary", "binary {a} plus {b}", "binary addition: {a} + {b}", "sum of {a} and {b}, both binary, answer in binary", "what is 0b{a} + 0b{b} in binary", "[add|sum up] [the bit strings|bits|binaries] {a} and {b}", "{a} plus {b}, [both in base 2|both base 2|base two], [result|answer] in [binary|base 2]", "binary sum[:| of] {a} and {b}", "[in python|using python], add binary {a} and {b}, answer in binary", "0b{a} + 0b{b}, as binary"),
        "*": ("multiply the binary numbers {a} and {b}", "{a} * {b} in binary", "binary {a} times {b}", "binary multiplication: {a} x {b}", "product of the binary numbers {a} and {b}", "{a} times {b}, [both in base 2|both base 2], [result|answer] in [binary|base 2]", "binary product[:| of] {a} and {b}", "0b{a} * 0b{b} in binary", "[what is|compute] binary {a} multiplied by binary {b}[, in binary|]"),
        "-": ("subtract binary {b} from {a}", "{a} - {b} in binary", "binary {a} minus {b}", "binary subtraction: {a} - {b}", "{a} minus {b}, [both in base 2|both base 2], [result|answer] in [binary|base 2]", "binary difference[:| of] {a} and {b}", "0b{a} - 0b{b} in binary", "take [the |]binary [number |]{b} [away |]from binary {a}"),
        "hex": ("[convert|change] binary {a} to hex", "binary {a} in [hexadecimal|hex]", "{a} (binary) as hex", "what is the binary number {a} in hexadecimal", "bin {a} to hex", "0b{a} [as|in|to] hex", "[write|express|show] the bits {a} in [hex|hexadecimal|base 16]", "which hex [number|value] is [binary |0b]{a}", "[hex|hexadecimal] of binary {a}"),
        "bin": ("convert hex {h} to binary", "hexadecimal {h} in binary", "0x{h} as binary", "what is hex {h} in binary", "hex {h} to bin", "[change|turn|translate] [the |]hex [number |value |]{h} [to|into] [binary|bits|base 2]", "[write|express|show] hex {h} in [binary|bits|base 2]", "[bits|binary digits] of 0x{h}", "which binary [number|value] is 0x{h}"),
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
        "n mod {a} = {r}, n mod {b} = {s}[, smallest n|. find the least n|, smallest positive n]",
        "[what is the|] [smallest|least] positive [integer|number] with x % {a} == {r} and x % {b} == {s}",
        "[when I count|if I sort] my [stamps|marbles|sheep] by {a}, {r} [are left|remain]; by {b}, {s} [are left|remain]. [the fewest I can have|how few can there be]",
        "[chinese remainder theorem|CRT]: {r} mod {a}, {s} mod {b}[, smallest positive|]",
        "[soldiers|pupils|dancers] line up in rows of {a}, {r} [over|left]; in rows of {b}, {s} [over|left]. what is the smallest [possible |]number of them",
        "[find|which] number leaves {r} [over|] after division by {a} and {s} after division by {b}[, as small as possible|; the smallest one]",
        "[in python|using python], smallest n with n % {a} == {r} and n % {b} == {s}",
        "two congruences: x ≡ {r} mod {a} and x ≡ {s} mod {b}. least positive solution",
        "[I am thinking of|there is] a number: divide it by {a} and {r} [remains|is left], divide it by {b} and {s} [remains|is left]. what is the smallest such number",
        "[pack|put] them in boxes of {a} and {r} are over, in boxes of {b} and {s} are over. the smallest number of things",
        "[least|smallest] positive x that is {r} more than a multiple of {a} and {s} more than a multiple of {b}",
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
        ("sum(k ** 2 for k in range(1, {n} + 1))", ("sum of the first {n} square[ numbers|s]", "1^2 + 2^2 + ... + {n}^2", "add the squares [of|from] 1 to {n}", "1² + 2² + 3² + ... + {n}²", "[sum|total] of [the |]squares [from|of] 1 [to|through] {n}", "[add up|sum] 1 squared, 2 squared, [and so on|...] up to {n} squared", "sum of k^2 for k = 1 to {n}", "a square pyramid of [balls|oranges] has {n} layers: 1, 4, 9, ... how many in all")),
        ("sum(k ** 3 for k in range(1, {n} + 1))", ("sum of the first {n} cube[ numbers|s]", "1^3 + 2^3 + ... + {n}^3", "add the cubes [of|from] 1 to {n}", "[sum|total] of [the |]cubes [from|of] 1 [to|through] {n}", "1³ + 2³ + ... + {n}³", "sum of k^3 for k = 1 to {n}")),
        ("sum(2 * k - 1 for k in range(1, {n} + 1))", ("sum of the first {n} odd numbers", "add [up |]the first {n} odd numbers", "what do the first {n} odd numbers add up to", "1 + 3 + 5 + ... with {n} terms", "[total|sum] of {n} odd numbers[,|] starting [with|at] 1", "[take|add] the {n} smallest odd numbers. what is the [sum|total]")),
        ("sum(2 * k for k in range(1, {n} + 1))", ("sum of the first {n} even numbers", "add [up |]the first {n} even numbers", "total of the first {n} even numbers starting with 2", "2 + 4 + 6 + ... with {n} terms", "sum of {n} even numbers starting [with|at] 2", "what do the first {n} positive even numbers add up to")),
        ("{n} * ({n} + 1) // 2", ("the {o} triangular number", "<find> triangular number {n}", "which is the {o} triangle number", "triangular number [number |no. |#]{n}", "T({n}), the triangular number", "[bowling pins|balls|coins] in a triangle with {n} rows: how many")),
    )  # fmt: skip
    prompt = draw.phrase(*said, n=n, o=ordinal(n))
    filled = formula.format(n=n)
    return ask(prompt, f"result = {filled}\nprint(result)", "It is **{out}**.", think=f"With n = {n}: {filled}.")  # fmt: skip
