"""Small algorithms written out: sorting, searching, loops over digits, graphs, and tables."""

from itertools import pairwise
from random import Random

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.data import NAMES, WORDS, spoken
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.words import variable

# --- sorting and searching ----------------------------------------------------------------------

_SWAP = "values[{a}], values[{b}] = values[{b}], values[{a}]"
SORTS = {
    "bubble": "for i in range(len(values)):\n    for j in range(len(values) - 1 - i):\n        if values[j] > values[j + 1]:\n            " + _SWAP.format(a="j", b="j + 1") + "\nprint(values)",
    "selection": "for i in range(len(values)):\n    k = values.index(min(values[i:]), i)\n    " + _SWAP.format(a="i", b="k") + "\nprint(values)",
    "insertion": "for i in range(1, len(values)):\n    j = i\n    while j > 0 and values[j - 1] > values[j]:\n        " + _SWAP.format(a="j - 1", b="j") + "\n        j -= 1\nprint(values)",
    "quick": "def quick_sort(v):\n    if len(v) < 2:\n        return v\n    small = [x for x in v[1:] if x < v[0]]\n    large = [x for x in v[1:] if x >= v[0]]\n    return quick_sort(small) + [v[0]] + quick_sort(large)\n\nprint(quick_sort(values))",
    "merge": "def merge_sort(v):\n    if len(v) < 2:\n        return v\n    a, b = merge_sort(v[: len(v) // 2]), merge_sort(v[len(v) // 2 :])\n    merged = []\n    while a and b:\n        merged.append(a.pop(0) if a[0] <= b[0] else b.pop(0))\n    return merged + a + b\n\nprint(merge_sort(values))",
}  # fmt: skip
SORT_IDEAS = {
    "bubble": "swap neighbours that are in the wrong order",
    "selection": "take the smallest of the rest each time",
    "insertion": "move each value left to its place",
    "quick": "split at the first value and sort both parts",
    "merge": "sort both halves and merge them",
}


_DOWN = (
    ", descending", " in descending order", ", largest first", " from largest to smallest", ", highest first",
    " (descending)", ", but from high to low", ", biggest first please", ", decreasing",
)  # fmt: skip


@family("programming", weight=0.8)
def written_sort(draw: Draw) -> tuple[Item, ...]:
    """A sorting algorithm by name, written out rather than called."""
    kind = draw.pick("bubble", "bubble", *SORTS)
    top = draw.pick(10, 50, 100, 1000)
    values = [draw.integer(-9 if draw.chance(0.1) else 0, top) for _ in range(draw.integer(4, 8))]
    name = f"{kind}sort" if kind in ("quick", "merge") and draw.chance(0.5) else f"{kind} sort"
    prompt = draw.phrase(
        "<do>sort {v} [with|using|by|by means of] {k}",
        "{k}[ on| of| for|:|] {v}",
        "[implement|write|code|program] {k} and [run it on|apply it to|use it on|test it with] {v}",
        "[use|apply|run] {k} [on|to sort] [the list|the numbers|these values:|] {v}",
        "[show me|demonstrate|write out] {k} [for|on] [the list|the numbers|the array|] {v}",
        "[sort|order|arrange] {v} [without sorted, use|without the built-in sort, use|by hand with] {k}",
        "[what does|what will] {k} [make of|return for|give for] {v}",
        "here [is a list|are some numbers]: {v}. [sort it|sort them|put them in order] with {k}",
        "[my teacher wants|I need|my homework is|we have to do] {k} for [the numbers|the list|] {v}",
        "[given|take] {v}, [implement|do|perform] {k}",
        "<do>[write|make] a [function|program|routine] for {k} and sort {v}",
        "python {k} [example|code|demo] with {v}",
        "[can|could] you [sort|order] {v} [step by step |]the {k} way", "{k}: {v}", "[put|bring] {v} in [ascending |]order, [the method is|method:|by] {k}", "[run through|go through|perform] {k} on the [array|list] {v}", "{v}. [algorithm|method]: {k}", "[code|python] for {k}, [tested on|example|input] {v}", "no sorted(), [please write|use|do] {k}: {v}", "[show|print] the result of {k} on {v}", "[teach|show] me {k} with the [example|numbers] {v}", "def for {k} and its result on {v}", "arr = {v}; {k}", "I want {v} sorted, but by {k}", "{v} [sorted by|ordered with|in order with] {k}",
        k=name, v=spoken(list(values), draw),
    )  # fmt: skip
    think = f"{kind.capitalize()} sort of {values}: {SORT_IDEAS[kind]}."
    code = SORTS[kind]
    if draw.chance(0.15):
        prompt += draw.pick(*_DOWN)
        code, think = f"{code[:-1]}[::-1])", f"{think[:-1]}; then turn it round."
    answer = f"The {kind} sort gives **{{out}}**."
    return ask(prompt, f"values = {values}\n{code}", answer, think=think)


@family("programming", weight=0.6)
def binary_search(draw: Draw) -> tuple[Item, ...]:
    values = sorted(draw.random.sample(range(1, draw.pick(30, 100, 500)), draw.integer(5, 9)))
    target = draw.pick(*values) if draw.chance(0.85) else draw.integer(1, 99)
    prompt = draw.phrase(
        "binary search [for|of] {t} in {v}",
        "<do>[find|search for|locate|look for] {t} in {v} [with|using|by] binary search",
        "[implement|write|code|program] [a|] binary search and [find|look for|locate] {t} in {v}",
        "[at which|at what] [index|position] [is|does binary search find] {t} in the sorted list {v}, binary search",
        "[use|do|run|apply] [a|] binary search [to find|for] {t} in [the sorted list|the list|] {v}",
        "[given|I have] the sorted [list|numbers|array] {v}: [where is|search for|find] {t} by halving",
        "where is {t} in {v}? [use binary search|by binary search|halve the range each time]",
        "search the sorted [list|array|values] {v} for {t} [by bisection|with bisection|in logarithmic time]",
        "index of {t} in {v} [by|with|using] binary search",
        "{v} is sorted. [use binary search to find|binary search for] {t}",
        "[show me|demonstrate] binary search for {t} [on|in] {v}",
        "bisect {v} for {t}[, which index|]", "[sorted list|ordered numbers] {v}; [target|key|look for] {t}; binary search", "[code|write|do] a binary search, list {v}, target {t}", "at which index does binary search [find|see] {t}: {v}", "[halving|halve] the [list|range] {v} until {t} is found: which index", "{t}: what is its index in {v}, by binary search", "I have a sorted list {v}. binary search {t}", "[binary|logarithmic] search of {t} in {v}, [index|position from 0]", "nums = {v}, target = {t}: binary search", "where in {v} does {t} [stand|sit]? binary search it", "python binary search[:|,] {t} in {v}",
        t=target, v=spoken(list(values), draw),
    )  # fmt: skip
    code = (
        f"values = {values}\nlow, high = 0, len(values) - 1\nwhile low < high:\n"
        f"    middle = (low + high) // 2\n    if values[middle] < {target}:\n"
        "        low = middle + 1\n    else:\n        high = middle\n"
        f"print(low if values[low] == {target} else 'not found')"
    )
    think = f"Halve the range in {values} until only the place of {target} is left."
    return ask(prompt, code, f"Index of {target}, counted from 0: **{{out}}**.", think=think)


@family("programming", weight=0.6)
def two_sum(draw: Draw) -> tuple[Item, ...]:
    """Values with exactly one pair of the sum, found by trying every pair."""
    while True:
        values = draw.random.sample(range(1, draw.pick(20, 50, 100)), draw.integer(4, 7))
        a, b = draw.random.sample(values, 2)
        sums = [x + y for i, x in enumerate(values) for y in values[i + 1 :]]
        if sums.count(a + b) == 1:
            break
    where = draw.chance(0.25)
    values_of = (
        "[which|what] two [numbers|values] [in|of|from|out of] {v} [add up to|sum to|make|total] {t}",
        "[find|give me|show me|I need|pick|] [two numbers|the two numbers|the pair|two values] [in|from] {v} [that add up to|with sum|whose sum is] {t}",
        "two sum[:|] {v}, target {t}",
        "[which pair|what pair] [in|from|of] {v} [gives|adds up to|has the sum] {t}",
        "target {t}, [list|numbers|values] {v}: [which two make it|which pair makes it|which two add up to it]",
        "[given|from] {v}, [pick|find|choose] two [numbers|] [that sum to|that make|adding up to] {t}",
        "I have [coins|cards|weights|parts] of {v}. which two [make|give|add up to] [exactly|] {t}",
        "solve two-sum for {v} [and|with] target {t}",
        "[is there|find] a pair in {v} [that sums|adding] to {t}",
        "nums = {v}; which two sum to {t}", "[two of|a pair from] {v} [add up to|make|give] {t}. which", "from {v} choose 2 that [add up to|total|make] {t}", "[sum|total] {t} from two of {v}", "{v}: which two make {t}", "what pair of [numbers|entries] in {v} [equals|has the total] {t} when added", "I need two [weights|numbers|pieces] of {v} that [make|total] exactly {t}", "{t} = a + b with a and b from {v}. find a and b", "twoSum({v}, {t}), the values", "pair [with sum|that makes] {t} in {v}",
    )  # fmt: skip
    indices_of = (
        "[which|what] indices [of|in] {v} [add up to|sum to|give] {t}",
        "two sum indices[:|] {v}, target {t}",
        "<find> the [indices|positions] of two [numbers|values] in {v} [that add up to|with sum] {t}",
        "[return|print] the indices of the [pair|two numbers] [in|of] {v} that [makes|sums to] {t}",
        "at [which|what] [indices|positions] are the two numbers of {v} that sum to {t}",
        "{v}: which two positions (from 0) sum to {t}",
        "two [indexes|indices] of {v} with total {t}",
        "twoSum({v}, {t}), the indices",
        "find i and j so that entries i and j of {v} sum to {t}",
        "[where|at which indices] in {v} are the two numbers that make {t}",
        "[leetcode|the] two sum [problem|task]: nums = {v}, target = {t}, give the indices",
    )
    text = {"v": spoken(list(values), draw), "t": a + b}
    prompt = draw.phrase(*(indices_of if where else values_of), **text)
    pair = "(i, j)" if where else "(values[i], values[j])"
    code = (
        f"values = {values}\nfor j in range(len(values)):\n    for i in range(j):\n"
        f"        if values[i] + values[j] == {a + b}:\n            print({pair})"
    )
    what = "The indices, from 0, are" if where else "The two numbers are"
    return ask(
        prompt, code, f"{what} **{{out}}**.", think=f"Try every pair of {values} for {a + b}."
    )


# --- loops on numbers ---------------------------------------------------------------------------


@family("programming", number=True, weight=0.5)
def fibonacci_nth(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(3, 60)
    prompt = draw.phrase(
        "<find> the {o} fibonacci number",
        "<find> [fibonacci number|fibonacci] {n}",
        "the {o} [number|term|element|entry] [of|in] the fibonacci [sequence|series]",
        "fib({n})",
        "[write|make] a [loop|program] [for|that gives|that computes] the {o} fibonacci number",
        "what does fib({n}) [give|return|equal]",
        "[which|what] number is [number|at position|in place] {n} in the fibonacci [sequence|series]",
        "fibonacci, n = {n}",
        "[go to|take] the {o} [term|number] of fibonacci[, what is it|]",
        "how big is the {o} fibonacci number",
        "starting 1, 1, 2, 3, 5: what is the {o} [number|term]",
        "in the series 1, 1, 2, 3, 5, 8 what comes [at place|as number] {n}",
        "f({n}) of the fibonacci [sequence|numbers]", "fibonacci({n})", "the fibonacci [number with index|term with index|number at index|term number] {n}", "[with|using] a loop, fibonacci number {n}", "[what is|give] F_{n} [of|in] the fibonacci [sequence|series]", "[add|keep adding] the last two numbers: which is the {o} fibonacci number", "the {o} member of the fibonacci [sequence|series]", "if fib(1) = fib(2) = 1, what is fib({n})", "fibonacci term {n}", "number {n} of 1, 1, 2, 3, 5, 8, ...", "{o} fibonacci", "nth fibonacci [number|] [for|with] n = {n}",
        n=n, o=ordinal(n),
    )  # fmt: skip
    code = f"a, b = 0, 1\nfor _ in range({n}):\n    a, b = b, a + b\nresult = a\nprint(result)"
    think = f"Add the last two numbers, {n} times."
    return ask(prompt, code, f"Fibonacci number {n} is **{{out}}**.", think=think)


@family("programming", weight=0.5)
def fibonacci_below(draw: Draw) -> tuple[Item, ...]:
    limit = draw.pick(10, 20, 50, 100, 200, 500, 1000, draw.integer(10, 5000))
    prompt = draw.phrase(
        "<show> [all fibonacci numbers|the fibonacci numbers|every fibonacci number] [below|under|less than|smaller than] {n}",
        "[which|what] fibonacci numbers are [below|under|less than|smaller than] {n}",
        "fibonacci [numbers|series|sequence] [until|below|under|while less than] {n}",
        "<do>[print|list|generate] the fibonacci [sequence|series|numbers] [until it reaches|as long as it is below|while it stays under] {n}",
        "fibonacci [sequence|series|numbers] that [stay|stays|are] [below|under] {n}",
        "[write|make] a loop [for|that prints] the fibonacci numbers [below|less than|under] {n}",
        "[stop|end] the fibonacci [series|sequence] before {n}",
        "fibonacci with limit {n}",
        "list fibonacci numbers [not reaching|lower than] {n}",
        "fib numbers < {n}", "0, 1, 1, 2, 3, 5, ... [all of them|the ones|everything] below {n}", "[continue|run] the fibonacci [series|sequence] while it is [less than|below] {n}", "how does the fibonacci [series|sequence] [start|go], below {n}", "while loop: fibonacci numbers [under|below] {n}", "[give|get|show] me the fibonacci numbers that are [less than|smaller than|below] {n}", "[all|the] terms of the fibonacci [sequence|series] under {n}", "fibonacci up to but not including {n}", "which numbers below {n} are [fibonacci numbers|in the fibonacci series]", "[every|each] fibonacci number [smaller|lower|less] than {n}",
        n=limit,
    )  # fmt: skip
    code = (
        f"a, b, fib = 0, 1, []\nwhile a < {limit}:\n    fib.append(a)\n    a, b = b, a + b\n"
        "print(fib)"
    )
    think = f"Add the last two numbers while they are below {limit}."
    return ask(prompt, code, f"The Fibonacci numbers below {limit} are **{{out}}**.", think=think)


@family("programming", weight=0.6)
def prime_sieve(draw: Draw) -> tuple[Item, ...]:
    count = draw.chance(0.4)
    n = draw.integer(50, 5000) if count else draw.integer(10, 120)
    lists = (
        "[use|run|write|apply|implement] the sieve of eratosthenes [up to|to|for] {n}",
        "sieve of eratosthenes [up to|for|, n =|until] {n}",
        "<show> [all|the] primes up to {n} [with|using|by] [a|the] sieve",
        "<do>sieve the [primes|prime numbers] up to {n}",
        "[write|make|code] a prime sieve [for|up to|and run it to] {n}",
        "primes [from|between] [1 to|2 to] {n} [with a sieve|by sieving|using eratosthenes]",
        "[find|get|compute] [all|the] prime numbers up to {n} by [crossing out multiples|the sieve method|eratosthenes]",
        "eratosthenes, n = {n}: [list|show] the primes", "[cross out|strike out] multiples [up to|until] {n} and [show|list|print] what is left", "sieve({n})", "[all|the] primes from 2 to {n}, [sieve|by crossing out]", "[python|code for a] sieve of eratosthenes, limit {n} included", "[let|have] the sieve run to {n} and show the primes", "prime numbers up to {n}, [sieve method|with the sieve]", "list of primes <= {n} [by|from|with] a sieve", "[which|what] primes does the sieve [leave|find|give] up to {n}",
    )  # fmt: skip
    counts = (
        "how many primes [are there|do I find|exist] up to {n}",
        "<howmany> primes [up to|not above|from 1 to] {n}",
        "count the prime numbers [up to|not larger than] {n}",
        "[write|use|run] a sieve and count the primes up to {n}",
        "number of prime numbers [up to|from 2 to|in 1 to] {n}",
        "pi({n}), the [prime counting function|number of primes]",
        "[how large is|what is] the prime count [at|up to] {n}",
        "[number|count] of primes <= {n}",
        "primes up to {n}: how many",
        "count primes 1..{n}",
        "sieve up to {n}, only the [count|number] of primes",
        "is the number of primes up to {n} large? count them",
        "[what is|give] pi(x), the count of primes, for x = {n}",
        "{n} as the limit: how many primes",
        "between 1 and {n} there are how many [primes|prime numbers]",
        "how many [numbers|integers] from 1 to {n} are prime",
    )
    prompt = draw.phrase(*(counts if count else lists), n=n)
    code = (
        f"n = {n}\nprime = [True] * (n + 1)\nfor i in range(2, n + 1):\n"
        "    for j in range(2 * i, n + 1, i):\n        prime[j] = False\n"
        "primes = [i for i in range(2, n + 1) if prime[i]]\n"
        f"print({'len(primes)' if count else 'primes'})"
    )
    answer = (
        f"Number of primes up to {n}: **{{out}}**."
        if count
        else f"The primes up to {n} are **{{out}}**."
    )
    think = f"Sieve: cross out the multiples up to {n}{' and count the rest' if count else ''}."
    return ask(prompt, code, answer, think=think)


@family("programming", number=True, weight=0.6)
def euclid_loop(draw: Draw) -> tuple[Item, ...]:
    base = draw.integer(1, 40)
    a, b = base * draw.integer(2, 60), base * draw.integer(2, 60)
    steps = draw.chance(0.3)
    plain = (
        "[use|run|apply|do|perform] euclid's algorithm [on|for|with] {a} and {b}",
        "euclid's algorithm[ for|:| of|] {a} and {b}",
        "<find> the gcd of {a} and {b} [with|by|using] [euclid's algorithm|the euclidean algorithm|euclid's loop|euclid's method]",
        "[write|implement|code|program] the euclidean algorithm and [run it on|try it with|use it for] {a} and {b}",
        "[write|make] a [while loop|loop|program] [for|that computes] the gcd of {a} and {b}",
        "gcd({a}, {b}) [without math.gcd|with a while loop|by hand with remainders|by euclid]",
        "euclidean algorithm[:|,] {a}, {b}",
        "greatest common divisor of {a} and {b} [by repeated remainders|by repeated division|by euclid]",
        "[take remainders|keep taking remainders] of {a} and {b} [until zero|to get the gcd]",
        "a = {a}, b = {b}: [gcd by euclid|what does euclid's algorithm give]",
        "euclid({a}, {b})", "[let|run] euclid [work on|with] {a} and {b}", "[largest|greatest] common divisor of {a} and {b}, [method of euclid|euclid]", "[divide|keep dividing] {a} by {b} with remainder [and so on |]until 0: gcd", "while b: a, b = b, a % b with {a} and {b}", "{a} and {b}: gcd [by|with] euclid", "hcf of {a} and {b} by [euclid's algorithm|repeated division]", "[show|code] me the loop for the gcd of {a} and {b}", "[teach me|explain] euclid with {a}, {b}", "what does [euclid's algorithm|the euclidean algorithm] [give|return|find] for {a} and {b}",
    )  # fmt: skip
    shown = (
        "[show|print|list|write down] the steps of euclid's algorithm [for|on|with] {a} and {b}",
        "euclid's algorithm step by step[ for|:| with] {a} and {b}",
        "gcd of {a} and {b} [by euclid, with all steps|step by step|with every division shown]",
        "[show me|let me see] each [division|step] of the euclidean algorithm for {a} and {b}",
        "euclidean algorithm with all [steps|lines|divisions]: {a}, {b}",
        "every line of euclid for {a}, {b}",
        "{a} and {b}: euclid, all divisions with remainder",
        "write out euclid's divisions for {a} and {b}",
        "how does euclid get from {a} and {b} to the gcd? show each step",
        "long form of the euclidean algorithm for {a} and {b}",
        "gcd({a}, {b}) by euclid, I want to see all the lines",
        "[go through|walk me through] euclid for {a} and {b} step by step",
    )
    prompt = draw.phrase(*(shown if steps else plain), a=a, b=b)
    line = '    print(f"{a} = {a // b} * {b} + {a % b}")\n' if steps else ""
    code = f"a, b = {a}, {b}\nwhile b:\n{line}    a, b = b, a % b\nresult = a\nprint(" + (
        'f"gcd {result}")' if steps else "result)"
    )
    answer = "The steps:\n\n{out}" if steps else f"The gcd of {a} and {b} is **{{out}}**."
    think = f"Euclid: replace {a} and {b} by the second and the remainder until it is 0."
    return ask(prompt, code, answer, think=think)


RECURSIONS = {
    "factorial": (
        "[write|make|define|create] a recursive [function for the factorial|factorial function|factorial] and [call it with|run it for|test it on|use it on] {n}",
        "factorial of {n} [with|by|using] recursion",
        "recursive factorial[:| of| for] {n}",
        "<find> {n}! [recursively|with a recursive function|by recursion]",
        "[implement|code|program] factorial recursively, [example|input|n =] {n}",
        "recursion: {n}!",
        "define factorial in terms of itself and [compute|evaluate] it for {n}", "fact({n}) with a function that calls itself", "[let|have] a function call itself to [get|compute] {n}!", "{n} factorial, [recursively|with recursion, no loop|by a recursive def]", "[teach me|show me|explain] recursion with the factorial of {n}", "n! = n * (n-1)!: use it for n = {n}", "[use|with] [a recursive definition|recursion], [what is|compute] {n}!", "recursive python code for {n}!",
    ),
    "total": (
        "[write|make|define] a recursive function [for|that gives] the sum [of 1 to n|1 + 2 + ... + n] and [call it with|try it on] {n}",
        "sum of 1 to {n} [with|by|using] recursion",
        "<do>add the numbers [from 1 to|1 up to] {n} recursively",
        "recursive sum [from|of] 1 to {n}",
        "[implement|code] sum(1..n) recursively, n = {n}",
        "use recursion to [add up|sum] [all|the] [numbers|integers] [up to|from 1 to] {n}", "[a function|def] that calls itself and adds 1 to {n}", "1 + 2 + ... + {n} [by recursion|recursively|with a recursive function]", "recursive total of the first {n} [numbers|integers]", "[without a loop|no loop, recursion]: sum of 1 to {n}", "[define|write] total(n) = n + total(n-1) and [call|run] total({n})",
    ),
    "power": (
        "[write|make|define] a recursive power function and [compute|use it for|call it for] {b} to the {k}",
        "<find> {b}^{k} [recursively|by recursion|with a recursive function]",
        "{b} to the power [of|] {k} [with|using|by] recursion",
        "recursive power[:|,] base {b}, exponent {k}",
        "[implement|code] exponentiation recursively, {b} to the power of {k}",
        "{b} ** {k} [recursively|by recursion|with recursion]", "[a function|def] that calls itself for {b} to the power {k}", "power({b}, {k}) [with|by] recursion", "[define|write] power(b, k) = b * power(b, k-1) and [call|run] power({b}, {k})", "[without|no] ** operator, recursion: {b} to the {k}", "recursive exponentiation of {b} with exponent {k}",
    ),
    "fib": (
        "[write|make|define] a recursive fibonacci function and [call it with|run it for|test it on] {n}",
        "recursive fib({n})",
        "fibonacci number {n} [with|by|using] recursion",
        "<find> fibonacci {n} recursively",
        "[implement|code|program] fibonacci recursively[, n =|, example|, input] {n}",
        "define fib(n) as fib(n-1) + fib(n-2) and [evaluate|print|compute] fib({n})", "[a function|def fib] that calls itself, [for|value at] {n}", "fibonacci number {n} by a recursive function, fib(0) = 0", "[use|with] recursion: fib({n})", "python recursive fibonacci, n={n}", "[show|teach] me recursion with fibonacci, n = {n}",
    ),
}  # fmt: skip


@family("programming", number=True, weight=0.6)
def recursion(draw: Draw) -> tuple[Item, ...]:
    name = draw.pick("factorial", "factorial", *RECURSIONS)
    n, b, k = draw.integer(2, 15), draw.integer(2, 9), draw.integer(2, 9)
    n = draw.integer(3, 100) if name == "total" else n
    prompt = draw.phrase(*RECURSIONS[name], n=n, b=b, k=k)
    parameters, stop, rest = {
        "factorial": ("n", "1 if n <= 1", "n * factorial(n - 1)"),
        "total": ("n", "0 if n == 0", "n + total(n - 1)"),
        "power": ("b, k", "1 if k == 0", "b * power(b, k - 1)"),
        "fib": ("n", "n if n < 2", "fib(n - 1) + fib(n - 2)"),
    }[name]
    call = f"{name}({b}, {k})" if name == "power" else f"{name}({n})"
    code = f"def {name}({parameters}):\n    return {stop} else {rest}\n\nresult = {call}\nprint(result)"
    think = f"{name} calls itself: {rest}; then {call}."
    return ask(prompt, code, f"{call} is **{{out}}**.", think=think)


def _collatz(n: int) -> list[int]:
    values = [n]
    while values[-1] != 1:
        values.append(values[-1] // 2 if values[-1] % 2 == 0 else 3 * values[-1] + 1)
    return values


@family("programming", weight=0.6)
def collatz(draw: Draw) -> tuple[Item, ...]:
    kind = draw.pick("steps", "steps", "sequence", "peak")
    n = draw.integer(3, 5000)
    while kind == "sequence" and len(_collatz(n)) > 30:
        n = draw.integer(3, 200)
    prompts = {
        "steps": (
            "how many [collatz steps|steps of collatz] [are there from|does it take from|are needed for] {n} [to reach 1|until 1|]",
            "<howmany> collatz steps [from|for] {n}",
            "collatz steps [of|for|from|:] {n}",
            "[start|starting] at {n}: halve if even, else 3n+1. how many steps [to 1|until 1]",
            "how long does the [collatz|3n+1] [sequence|rule|process] take from {n} [to 1|]",
            "3n+1 problem [for|with|starting at] {n}[: number of steps|, how many steps]",
            "from {n} to 1 by the [collatz|3n+1] rule: [number of steps|how many steps]", "collatz({n}) [step count|number of steps]", "{n}: collatz steps until 1", "how many times must I [apply|use] the collatz rule to [get|come] from {n} to 1", "[count|number of] collatz iterations [for|from] {n}", "even: half, odd: 3n+1. [begin|start] at {n}. steps to [reach |]1", "stopping time of {n} in the collatz [problem|sequence], total steps", "length of the collatz [path|chain] [from|of] {n} in steps",
        ),
        "sequence": (
            "<show> the collatz sequence [of|for|from|starting at] {n}",
            "collatz sequence[:| of| for| from] {n}",
            "hailstone [sequence|numbers] [from|of|for] {n}",
            "3n+1 sequence [starting at|starting with|from|for] {n}",
            "[start|begin] with {n}, halve even numbers, 3n+1 for odd ones, [list|show|print] [all|the] values until 1",
            "collatz({n}), all [values|numbers]", "[write out|list|show] the 3n+1 path [from|of] {n} down to 1", "{n}: collatz sequence", "the numbers from {n} to 1 by the collatz rule", "hailstone path for {n}", "[print|give] every value of the collatz [sequence|chain] beginning with {n}", "[which|what] numbers does the collatz [rule|process] visit from {n}",
        ),
        "peak": (
            "[what is|find] the [highest|largest|biggest] [number|value] in the collatz sequence [of|from|for] {n}",
            "maximum of the collatz sequence [from|of|starting at] {n}",
            "how high does the [collatz|3n+1|hailstone] sequence [go|climb|rise] [from|for|starting at] {n}",
            "peak of [the|] [collatz|hailstone] [sequence|path] [for|of|from] {n}",
            "collatz({n}): [maximum|highest value|peak]", "max of the hailstone numbers for {n}", "how far up does {n} go [before it falls to 1|in the collatz sequence]", "top of the collatz path [from|of] {n}", "the biggest number on the way from {n} to 1 by 3n+1", "[largest|highest] value that 3n+1 reaches from {n}",
        ),
    }  # fmt: skip
    prompt = draw.phrase(*prompts[kind], n=n)
    final, answer = {
        "steps": ("len(values) - 1", f"From {n} to 1: **{{out}}** Collatz steps."),
        "sequence": ("values", "The Collatz sequence is **{out}**."),
        "peak": ("max(values)", f"The highest value from {n} is **{{out}}**."),
    }[kind]
    code = (
        f"values = [{n}]\nwhile values[-1] != 1:\n    n = values[-1]\n"
        f"    values.append(n // 2 if n % 2 == 0 else 3 * n + 1)\nprint({final})"
    )
    think = f"From {n}: halve even numbers, 3n + 1 for odd ones, until 1; then the {kind}."
    return ask(prompt, code, answer, think=think)


@family("programming", weight=0.6)
def fizzbuzz(draw: Draw) -> tuple[Item, ...]:
    n, a, b = draw.integer(5, 30), 3, 5
    own = draw.chance(0.3)
    if own:
        a, b = sorted(draw.random.sample(range(2, 10), 2))
    usual = (
        "[play|do|run|print|write|program] fizzbuzz [up to|to|for|from 1 to] {n}",
        "fizzbuzz {n}",
        "fizzbuzz [up to|from 1 to|until|for the first|for 1 to] {n}",
        "<show> the fizzbuzz [sequence|game|numbers|list] [up to|for|until] {n}",
        "[count|numbers from 1] to {n}, say fizz for multiples of 3 and buzz for multiples of 5",
        "[implement|code|solve] [the|] fizzbuzz [problem|task|challenge|] [for|with] n = {n}",
        "1 to {n}, but fizz for [3s|multiples of three] and buzz for [5s|multiples of five]",
        "what does fizzbuzz [give|print|say] [up to|for 1 to|from 1 to] {n}",
        "fizzbuzz, n={n}",
        "fizz buzz [till|through|up to] {n}",
        "for i in 1..{n}: fizz, buzz or the number",
        "the [classic|usual|famous] fizzbuzz [for|with|up to] {n}",
        "[let's play|can you play|start a game of] fizzbuzz to {n}",
        "replace multiples of 3 by fizz and of 5 by buzz, from 1 to {n}",
        "fizzbuzz output for the first {n} numbers",
        "3 is fizz, 5 is buzz, both is fizzbuzz: count to {n}",
        "python fizzbuzz [until|range 1 to] {n}",
        "my [interviewer|teacher|boss] wants fizzbuzz [up to|from 1 to] {n}",
    )
    changed = (
        "fizzbuzz [up to|to|from 1 to] {n} with {a} and {b} [instead of 3 and 5|as divisors|]",
        "[play|do|run|print] fizzbuzz to {n}, fizz for [multiples of|] {a} and buzz for [multiples of|] {b}",
        "[count|go] from 1 to {n}: fizz [if divisible by|on multiples of] {a}, buzz [if divisible by|on multiples of] {b}",
        "fizzbuzz {n} [with|for] divisors {a}, {b}",
        "<show> fizzbuzz up to {n} where {a} is fizz and {b} is buzz",
        "fizz = {a}, buzz = {b}, up to {n}", "fizzbuzz({n}, {a}, {b})", "replace multiples of {a} by fizz and of {b} by buzz, 1 to {n}", "instead of 3 and 5 take {a} and {b}: fizzbuzz to {n}", "{a} is fizz, {b} is buzz, count to {n}", "fizzbuzz with other divisors, {a} and {b}, from 1 to {n}", "a fizzbuzz [variant|game] with {a} (fizz) and {b} (buzz) [up to|until] {n}",
    )  # fmt: skip
    prompt = draw.phrase(*(changed if own else usual), n=n, a=a, b=b)
    code = (
        f'words = []\nfor i in range(1, {n} + 1):\n    word = ""\n    if i % {a} == 0:\n'
        f'        word += "Fizz"\n    if i % {b} == 0:\n        word += "Buzz"\n'
        '    words.append(word or str(i))\nprint(", ".join(words))'
    )
    think = f"From 1 to {n}: Fizz for multiples of {a}, Buzz for multiples of {b}."
    return ask(prompt, code, "FizzBuzz: {out}", think=think)


SENTENCES = (
    "A man, a plan, a canal: Panama|Was it a car or a cat I saw|Never odd or even|No lemon, no melon|"
    "Do geese see God|Step on no pets|Madam, I'm Adam|Top spot|Hello world|Open the window|"
    "A cat saw a dog|Nurses run|Red rum, sir, is murder|Not a palindrome|Borrow or rob|Taco cat|"
    "Race fast, safe car|Good morning|Was it a rat I saw|We few|Live on time|Evil olive|My gym"
).split("|")


@family("programming", weight=0.6)
def palindrome_text(draw: Draw) -> tuple[Item, ...]:
    """A sentence or a number, checked without spaces and case."""
    text = draw.pick(*SENTENCES)
    if draw.chance(0.5):
        half = str(draw.integer(1, 999))
        text = half + half[::-1][draw.integer(0, 1) :]
        text = text if draw.chance(0.6) else str(draw.integer(100, 99999))
    prompt = draw.phrase(
        'is "{t}" a palindrome[ if you ignore spaces and case|]',
        "[check|test|find out] [whether|if] {t} is a palindrome",
        "palindrome check[:| for] {t}",
        "does {t} read the same [backwards|backward|from both sides|from right to left|in reverse]",
        "{t} - palindrome or not",
        "[tell me|I want to know] [if|whether] '{t}' is [palindromic|a palindrome]",
        "[write|make] a palindrome [test|checker|function] and [use it on|try it with|run it on] '{t}'",
        "is it a palindrome: {t}",
        "[ignoring|without] [spaces|punctuation] and case, is '{t}' a palindrome",
        "'{t}': palindrome?", "is '{t}' the same [forwards and backwards|from both ends|in both directions]", "[if|when] I reverse '{t}', is it [the same|unchanged]", "is_palindrome('{t}')", "would you call {t} a palindrome[, yes or no|]", "[text|phrase|input]: {t}. palindrome, yes or no", "can {t} be read from the back as well, the same way", "letters only, is '{t}' a palindrome", "test for palindrome: {t}", "is {t} symmetric[, read from both sides| as a text|]", "does '{t}' stay the same in reverse", "read '{t}' backwards: is it the same",
        t=text,
    )  # fmt: skip
    code = (
        f'text = "{text}"\nletters = [c for c in text.lower() if c.isalnum()]\n'
        'print("yes" if letters == letters[::-1] else "no")'
    )
    think = f"Keep letters and digits of {text} in lower case, and compare with the reverse."
    return ask(prompt, code, f"Is {text} a palindrome? **{{out}}**.", think=think)


DIGITS = {
    "sum": ("0", "total += n % 10", "The sum of the digits of {n} is **{{out}}**.", (
        "<find> the [digit sum|sum of the digits|sum of digits] of {n}",
        "[add|sum] [up|] [the|all|all the] digits of {n}",
        "digit sum[:| of| for] {n}",
        "[write|make] a loop [that adds|to add] the digits of {n}",
        "what do the digits of {n} add up to",
        "{n}, sum of [its|the] digits",
        "cross sum of {n}", "[sum|total] of [all digits|every digit] [of|in] {n}", "digits of {n}, [added|summed]", "digit_sum({n})", "take {n} apart and add its digits", "[calculate|compute] the [quersumme|checksum by adding digits|digital sum] of {n}", "sum([int(d) for d in '{n}'])", "{n}: [digit sum|add the digits|sum of digits]", "[split|cut] {n} into digits and [sum|add] them", "how much do you get when all digits of {n} are added",
        "if I add [all digits|every digit] of {n}, what do I get")),
    "product": ("1", "total *= n % 10", "The product of the digits of {n} is **{{out}}**.", (
        "<find> the [product of the digits|digit product|product of all digits] of {n}",
        "multiply [the|all|all the] digits of {n} [together|]",
        "digit product[:| of| for] {n}",
        "[write|make] a loop [that multiplies|to multiply] the digits of {n}",
        "what do I get [if I multiply|by multiplying] the digits of {n}", "product of all digits [of|in] {n}", "digits of {n} [multiplied|times each other]", "{n}: [product of digits|digit product|multiply the digits]", "take {n} apart and multiply its digits", "what is the product if I take each digit of {n}")),
    "count": ("0", "total += 1", "{n} has **{{out}}** digits.", (
        "how many digits does {n} have",
        "<howmany> digits [in|of] {n}",
        "[write|make] a loop that counts the digits of {n}",
        "count [the|all] digits [in|of] {n} [with a loop|]",
        "{n} has how many digits",
        "number of digits [of|in] {n}", "how long is the number {n}, in digits", "{n}: number of digits", "with how many digits is {n} written", "is {n} a long number? count its digits", "digit count [of|for] {n}", "how many figures does {n} have")),
    "reverse": ("0", "total = total * 10 + n % 10", "{n} reversed is **{{out}}**.", (
        "reverse the digits of {n}",
        "[reverse|flip|turn around] the number {n}",
        "<what> {n} with its digits [reversed|in reverse order|backwards]",
        "[write|make] a loop [that reverses|to reverse] the [digits of|number] {n}",
        "{n} [backwards|reversed] as a number",
        "[which|what] number [do you get when you|results if you] write {n} backwards",
        "digits of {n} in reverse [order|]", "{n} read from the right", "{n} from back to front", "mirror the number {n}", "what is {n} the other way round", "the reverse of [the number|] {n}", "{n}: reverse it", "write {n} [starting with its last digit|back to front]")),
    "largest": ("0", "total = max(total, n % 10)", "The largest digit of {n} is **{{out}}**.", (
        "<find> the [largest|biggest|highest|greatest] digit [of|in] {n}",
        "[which|what] digit of {n} is the [largest|biggest|highest]",
        "[maximum|biggest|max] digit [of|in] {n}",
        "[write|make] a loop that finds the largest digit of {n}",
        "{n}: [largest|highest] digit", "max digit {n}", "the [largest|biggest] of the digits of {n}", "among the digits of {n}, which is [largest|biggest|highest]", "[look at|go through] {n} digit by digit and tell me the [largest|biggest]", "how large is the largest digit in {n}")),
    "even": ("0", "total += n % 10 % 2 == 0", "{n} has **{{out}}** even digits.", (
        "how many even digits [does {n} have|are in {n}|has {n}]",
        "<howmany> even digits [in|of] {n}",
        "count the even digits [in|of] {n}",
        "{n}: number of even digits",
        "how many digits of {n} are even",
        "[write|make] a loop that counts the even digits of {n}",
        "in {n}, how many of the digits are even numbers",
        "even digits in {n}, how many")),
    "smallest": ("9", "total = min(total, n % 10)", "The smallest digit of {n} is **{{out}}**.", (
        "<find> the [smallest|lowest|least] digit [of|in] {n}",
        "[which|what] digit of {n} is the [smallest|lowest]",
        "[minimum|smallest|min] digit [of|in] {n}",
        "[write|make] a loop that finds the smallest digit of {n}",
        "{n}: [smallest|lowest] digit",
        "among the digits of {n}, which is [smallest|lowest]",
        "[look at|go through] {n} digit by digit and tell me the [smallest|lowest]")),
    "squares": ("0", "total += (n % 10) ** 2", "The sum of the squared digits of {n} is **{{out}}**.", (
        "<find> the sum of the [squared digits|squares of the digits] of {n}",
        "square each digit of {n} and [add them|sum up|add everything up]",
        "[add|sum up] the squares of the digits of {n}",
        "sum of squared digits[:| of| for] {n}",
        "[write|make] a loop that adds the squared digits of {n}", "{n}: sum of the squares of its digits", "digits of {n}, squared and summed", "take each digit of {n}, square it, add everything", "what do the squared digits of {n} add up to", "happy number step for {n}: the sum of squared digits")),
}  # fmt: skip


@family("programming", number=True)
def digit_loop(draw: Draw) -> tuple[Item, ...]:
    kind = draw.pick("sum", "sum", "reverse", *DIGITS)
    start, line, answer, templates = DIGITS[kind]
    n = draw.integer(12, 99_999_999)
    prompt = draw.phrase(*templates, n=n)
    code = (
        f"n, total = {n}, {start}\nwhile n > 0:\n    {line}\n    n //= 10\n"
        "result = total\nprint(result)"
    )
    think = f"Take the last digit off {n} each time: {line}."
    return ask(prompt, code, answer.format(n=n), think=think)


# --- graphs -------------------------------------------------------------------------------------

PLACES = (
    "Rome Oslo Paris Berlin Madrid Vienna Prague Lisbon Dublin Athens Warsaw Geneva Milan".split()
)
Edge = tuple[str, str]


def _names(draw: Draw, count: int) -> list[str]:
    letters = [chr(65 + i) for i in range(count)]
    pools = [letters, letters, list(NAMES), PLACES, [str(i + 1) for i in range(count)]]
    pool = draw.pick(*pools)
    return pool[:count] if len(pool) == count else draw.random.sample(pool, count)


def _tree(random: Random, nodes: list[str]) -> list[Edge]:
    return [(nodes[random.randrange(i)], nodes[i]) for i in range(1, len(nodes))]


def _spoken_edges(edges: list[Edge], draw: Draw) -> str:
    style = draw.pick("{}-{}", "{}-{}", "{} - {}", "({}, {})", "{} to {}", "{} and {}")
    return ", ".join(style.format(a, b) for a, b in edges)


def _distance(edges: list[Edge], start: str, goal: str) -> int:
    reached, steps = {start}, 0
    while goal not in reached:
        reached |= {b for a, b in [*edges, *((b, a) for a, b in edges)] if a in reached}
        steps += 1
    return steps


@family("programming", weight=0.6)
def shortest_path(draw: Draw) -> tuple[Item, ...]:
    """Breadth-first search in a small graph whose edges go both ways."""
    nodes = _names(draw, draw.integer(4, 6))
    edges = _tree(draw.random, nodes)
    extra = [(a, b) for i, b in enumerate(nodes) for a in nodes[:i] if (a, b) not in edges]
    edges += draw.random.sample(extra, min(len(extra), draw.integer(0, 2)))
    draw.random.shuffle(edges)
    start, goal = draw.random.sample(nodes, 2)
    for _ in range(9):
        if _distance(edges, start, goal) >= 2:
            break
        start, goal = draw.random.sample(nodes, 2)
    paths = (
        "[what is|find|give me|show me] [the|a] shortest [path|route|way] from {s} to {g} [in the graph|with the edges|given the edges|with these edges:] {e}",
        "edges {e}. [shortest path|shortest route|best way] from {s} to {g}",
        "[bfs|breadth-first search|breadth first search] from {s} to {g}[:| with edges|, edges] {e}",
        "shortest path {s} to {g} in [the graph|] {e}",
        "[there are|we have] [roads|connections|links] {e}. how do I get from {s} to {g} [with the fewest stops|fastest|on the shortest route]",
        "[given|in] a graph with [edges|links|connections] {e}, [find|what is] [the|a] shortest [path|route] [from {s} to|between {s} and] {g}",
        "graph: {e}. [use bfs to get|go] from {s} to {g}",
        "<do>run [bfs|a breadth-first search] on {e} from {s} to {g}",
        "I am at {s} and want to [get|go] to {g}. [roads|paths|lines] are {e}. shortest way",
        "{s} -> {g}, shortest, in {e}", "bfs({s}, {g}) [on|with] {e}", "[how|which way] do I [travel|get] from {s} to {g} if [there are|these are linked:] {e}", "[from|start] {s}, [to|goal] {g}, [edges|links] {e}: the shortest path", "{e}\nshortest path from {s} to {g}", "which nodes are on the shortest path from {s} to {g}? edges: {e}", "the quickest connection {s} to {g} in the network {e}, fewest changes", "[map|network]: {e}. [route|way|path] from {s} to {g}, as short as possible", "network {e}; show a path from {s} to {g} with as few steps as possible", "{s} wants to [reach|visit] {g}; [roads|links] {e}; [shortest|fewest stops] [route|path]", "[connected are|connections:] {e}. path from {s} to {g} with the fewest edges",
    )  # fmt: skip
    lengths = (
        "how many [steps|edges|hops] is it from {s} to {g} [in the graph|with edges|with the edges] {e}",
        "[length of the shortest path|shortest path length] from {s} to {g}[:| with] {e}",
        "edges {e}. how far [is it from {s} to {g}|apart are {s} and {g}] in steps",
        "[fewest|smallest number of|minimum number of] [hops|steps|edges] from {s} to {g} [in|given|with] {e}",
        "graph {e}: [distance from {s} to {g}|how many hops from {s} to {g}]",
        "{s} -> {g}: how many edges at least? {e}",
        "bfs distance from {s} to {g}: {e}",
        "with edges {e}, [in how many steps|after how many hops] can I be at {g} from {s}",
        "network {e}: number of steps between {s} and {g}",
        "{e}\nhow many hops from {s} to {g}",
        "degrees of separation of {s} and {g} in {e}",
        "[how many connections|distance] between {s} and {g} if the [links|edges|roads] are {e}",
    )
    length = draw.chance(0.3)
    values = {"e": _spoken_edges(edges, draw), "s": start, "g": goal}
    prompt = draw.phrase(*(lengths if length else paths), **values)
    code = (
        f"edges = {edges}\nlinks = edges + [(b, a) for a, b in edges]\n"
        f"paths, seen = [['{start}']], {{'{start}'}}\nwhile paths[0][-1] != '{goal}':\n"
        "    path = paths.pop(0)\n    for a, b in links:\n"
        "        if a == path[-1] and b not in seen:\n            seen.add(b)\n"
        "            paths.append(path + [b])\n"
        + ("print(len(paths[0]) - 1)" if length else "print(' -> '.join(paths[0]))")
    )
    answer = (
        f"From {start} to {goal} the distance is **{{out}}**."
        if length
        else "A shortest path is **{out}**."
    )
    think = f"Breadth-first search from {start} to {goal}: extend the shortest path first."
    return ask(prompt, code, answer, think=think)


CHAINS = (
    "socks shoes walk|wake shower breakfast work|plan build test release|mix bake cool decorate|"
    "dig pour frame roof paint|read think write check|plant water harvest cook eat|pack drive swim|"
    "design code review deploy|wash dry iron fold|buy peel cook serve|A B C D E|math physics robotics"
).split("|")


@family("programming", weight=0.5)
def topological_order(draw: Draw) -> tuple[Item, ...]:
    """What must come before what; the standard library's sorter puts it in order."""
    tasks = draw.pick(*CHAINS).split()
    pairs = list(pairwise(tasks))
    if len(tasks) > 3 and draw.chance(0.6):
        pairs[draw.integer(1, len(pairs) - 1)] = (tasks[0], tasks[-1])
        pairs = list(dict.fromkeys(pairs))
    draw.random.shuffle(pairs)
    style = draw.pick("{} before {}", "{} before {}", "{} -> {}", "{} comes before {}")
    said = ", ".join(style.format(a, b) for a, b in pairs)
    prompt = draw.phrase(
        "[find|give me|what is] a [topological order|topological sort|valid order] [of|for|given] {p}",
        "topological [sort|order][:| of] {p}",
        "[in which|in what] order [should I|can I|do I|must we] do [these|the] tasks: {p}",
        "[tasks|rules|constraints|dependencies]: {p}. [which|what] order works",
        "{p}. put [them|everything|the tasks] in [a valid|a possible|the right] order",
        "[sort|order|arrange] [the|these] tasks so that {p}",
        "<do>[schedule|order] the [jobs|steps|tasks] with {p}",
        "[a possible|one] order [of|for] the [steps|tasks] if {p}",
        "[given|with] the dependencies {p}, <what> an order that respects them",
        "we know {p}. what is the order",
        "toposort: {p}", "{p}. [give|find|tell] me [one|a] valid order", "[what|which] comes first if {p}", "a [schedule|to-do list|sequence] that [respects|obeys] {p}", "how [should|can] I order [things|my steps|everything] when {p}", "[linear|one] order for the [rules|constraints] {p}", "[arrange|line up] the tasks: {p}", "[I know|it holds] that {p}. in what order do I do them", "from the [rules|pairs] {p} make one list in order", "graphlib: {p}", "[order|sequence] of the jobs, given {p}", "run a topological sort on {p}",
        p=said,
    )  # fmt: skip
    lines = "".join(f"sorter.add('{b}', '{a}')\n" for a, b in pairs)
    code = (
        "from graphlib import TopologicalSorter\nsorter = TopologicalSorter()\n"
        f"{lines}print(' -> '.join(sorter.static_order()))"
    )
    think = f"For each rule add the later one, then what it waits for: {pairs[0][1]} after {pairs[0][0]} first."
    return ask(prompt, code, "A possible order is **{out}**.", think=think)


@family("programming", weight=0.5)
def connected_components(draw: Draw) -> tuple[Item, ...]:
    nodes = _names(draw, draw.integer(5, 7))
    cut = draw.integer(2, len(nodes) - 2) if draw.chance(0.85) else len(nodes)
    edges = _tree(draw.random, nodes[:cut]) + _tree(draw.random, nodes[cut:])
    draw.random.shuffle(edges)
    count = draw.chance(0.4)
    groups = (
        "[what are|find|show|list] the connected components [of|of the graph|for the edges] {e}",
        "connected components[:| of] {e}",
        "[which|what] [groups|clusters] [of nodes|] are connected [in|by|through] {e}",
        "edges {e}. <show> the connected [groups|components]",
        "[group|cluster] [the nodes|what is connected|everything that is linked] [in|by|with] [the edges|] {e}",
        "[links|friendships|roads]: {e}. who is connected with whom, [in groups|as groups]",
        "[split|divide] the graph {e} into [its|] connected components",
        "{e}: [connected components|which belong together|groups]", "[who|what] belongs together if [linked are|the links are] {e}", "split {e} into connected groups", "nodes that can reach each other, in groups: {e}", "[islands|clusters] of the network {e}, [listed|with members]", "components({e})", "[friends|neighbours|contacts]: {e}. [list|show] the circles of friends", "union find on {e}: the groups", "[given|in] a graph with edges {e}, [what are|which are] the components",
    )  # fmt: skip
    counts = (
        "how many connected [components|groups] [does the graph|has the graph] {e} [have|]",
        "<howmany> connected components [of|in] {e}",
        "[links|connections|edges] {e}: how many separate [groups|clusters|components]",
        "into how many [pieces|components|groups] does the graph {e} fall",
        "[number of|count] [islands|components|connected groups] in {e}",
        "{e}: how many components",
        "the network {e} has how many [parts|components|islands]",
        "[friends|contacts] {e}: how many separate circles",
        "number of connected components[:| of the edges| in] {e}",
        "union find on {e}: number of groups",
        "how many groups are not connected with each other in {e}",
        "is the graph {e} in one piece? [count|how many are] its components",
    )
    prompt = draw.phrase(*(counts if count else groups), e=_spoken_edges(edges, draw))
    final = "len(groups)" if count else "groups"
    code = (
        f"edges = {edges}\ngroups = []\nfor a, b in edges:\n"
        "    joined = [g for g in groups if a in g or b in g]\n"
        "    groups = [g for g in groups if g not in joined]\n"
        f"    groups.append(sorted({{a, b}}.union(*joined)))\nprint({final})"
    )
    answer = (
        "Number of connected components: **{out}**." if count else "The components are **{out}**."
    )
    think = "Go through the edges and join the groups that each one touches."
    return ask(prompt, code, answer, think=think)


# --- dynamic programming ------------------------------------------------------------------------

COINS = ((1, 2, 5), (1, 5, 10), (1, 5, 10, 25), (1, 3, 4), (1, 2, 5, 10), (1, 4, 6), (1, 7, 10))


@family("programming", number=True)
def coin_change(draw: Draw) -> tuple[Item, ...]:
    coins, amount = draw.pick(*COINS), draw.integer(6, 99)
    fewest = (
        "[what is the|find the] [smallest|minimum|least] number of coins [for|to make|to pay] {n} with [coins of|coins] {c}",
        "how few coins [make|give|pay] {n} [with|from|using] [coins of|] {c}",
        "[minimum|fewest] coins [for|to get] {n}[, coins|, denominations| out of] {c}",
        "coin change[:|,] amount {n}, coins {c}, fewest coins",
        "I have coins of {c}. [how many do I need at least|what is the fewest I need] to pay {n}",
        "[pay|make] {n} with as few coins of {c} as possible. how many",
    )
    ways = (
        "[in how many ways can I|how many ways are there to] [make|pay|change] {n} [with|using] [coins of|coins] {c}",
        "<howmany> ways to [make|pay|give change for] {n} with [coins|coins of] {c}",
        "coin change[:|,] amount {n}, coins {c}, number of ways",
        "ways to [change|make|pay] {n} [with|from] {c}",
        "I have [plenty of|unlimited] coins of {c}. in how many ways can I pay {n}",
        "count the [combinations|ways] of coins {c} [that make|adding up to] {n}",
    )  # fmt: skip
    minimum = draw.chance(0.5)
    listed = spoken(list(coins), draw)
    prompt = draw.phrase(*(fewest if minimum else ways), n=amount, c=listed)
    if minimum:
        code = (
            f"best = [0]\nfor amount in range(1, {amount} + 1):\n"
            f"    best.append(min(best[amount - c] + 1 for c in {list(coins)} if c <= amount))\n"
            "result = best[-1]\nprint(result)"
        )
        answer, think = (
            f"Fewest coins for {amount}: **{{out}}**.",
            "one more than the best of a smaller one",
        )
    else:
        code = (
            f"ways = [1] + [0] * {amount}\nfor coin in {list(coins)}:\n"
            f"    for amount in range(coin, {amount} + 1):\n"
            "        ways[amount] += ways[amount - coin]\nresult = ways[-1]\nprint(result)"
        )
        answer, think = (
            f"Number of ways to make {amount}: **{{out}}**.",
            "add the ways of what is left",
        )
    return ask(prompt, code, answer, think=f"Each amount up to {amount}: {think}.")


PAIRS = (
    "kernel colonel|kitten sitting|sunday saturday|flaw lawn|notebook cookbook|winter water|python typhoon|"
    "garden danger|silver sliver|castle cattle|planet plant|stone tones|horse house|market marker|"
    "bread beard|river driver|orange range|summer hammer|coffee toffee|mountain fountain"
).split("|")


def _two_words(draw: Draw) -> tuple[str, str]:
    if draw.chance(0.6):
        a, b = draw.pick(*PAIRS).split()
    elif draw.chance(0.6):
        a, b = draw.random.sample(WORDS, 2)
    else:
        a, b = ("".join(draw.pick(*"ABCD") for _ in range(draw.integer(4, 8))) for _ in range(2))
    return a, b


@family("programming", number=True, weight=0.6)
def common_subsequence(draw: Draw) -> tuple[Item, ...]:
    a, b = _two_words(draw)
    prompt = draw.phrase(
        "<find> the [length of the longest common subsequence|longest common subsequence length] of {a} and {b}",
        "[how long is|what is the length of] the longest common subsequence of {a} and {b}",
        "lcs length of [the words|the strings|] {a} and {b} [as strings|of letters|]",
        '[len(lcs("{a}", "{b}"))|length of lcs("{a}", "{b}")]',
        "length of the longest common subsequence[:| for] {a}, {b}",
        "[write|implement|code|program] the length of the longest common subsequence and [run it on|test it with] {a} and {b}",
        "how many letters [do {a} and {b} share|have {a} and {b} in common] in [the same order|order]",
        "dynamic programming: [lcs length|length of the longest common subsequence] of {a} and {b}",
        "[the strings|two words]: {a} and {b}. [length of their lcs|how long is their longest common subsequence]",
        "[given|for] {a} and {b}, [compute|find] the [lcs length|longest common subsequence's length]",
        "{a}, {b}: [lcs length|length of the lcs]", "[length of the |]longest common subsequence length, strings {a} {b}", "how many letters has the longest common subsequence of {a} and {b}", "length of lcs({a}, {b})[ = ?|]", "[compare|take] {a} and {b}: how long is their lcs", "[what length has|how long is] the longest subsequence that {a} and {b} share", "letters in the same order in {a} and {b}: how many at most", "a = {a}, b = {b}; lcs length", "the lcs of the words {a} and {b} has which length", "size of the longest subsequence [common to|in both] {a} and {b}",
        a=a, b=b,
    )  # fmt: skip
    code = (
        f"a, b = '{a}', '{b}'\nrows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]\n"
        "for i in range(len(a)):\n    for j in range(len(b)):\n        if a[i] == b[j]:\n"
        "            rows[i + 1][j + 1] = rows[i][j] + 1\n        else:\n"
        "            rows[i + 1][j + 1] = max(rows[i][j + 1], rows[i + 1][j])\n"
        "result = rows[-1][-1]\nprint(result)"
    )
    think = f"A table over the letters of {a} and {b}: one more where they agree, else the larger."
    return ask(prompt, code, "The longest common subsequence has length **{out}**.", think=think)


@family("programming", number=True, unseen=True)
def edit_distance(draw: Draw) -> tuple[Item, ...]:
    a, b = _two_words(draw)
    prompt = draw.phrase(
        "<find> the [edit|levenshtein] distance [between|of|from] {a} [and|to] {b}",
        "[edit|levenshtein] distance[:| of| between] {a}, {b}",
        "how many [edits|changes of a letter] [turn|does it take to turn|make] {a} [to|into] {b}",
        "[fewest|minimum number of|least] [edits|insertions, deletions and replacements] from {a} to {b}",
        "levenshtein('{a}', '{b}')",
        "how [different|far apart] are the words {a} and {b} in edits",
        "[write|implement] levenshtein and [run it on|try] {a} and {b}",
        "[given|for] the words {a} and {b}, [how many letters must be changed, added or removed|what is their edit distance]",
        a=a, b=b,
    )  # fmt: skip
    code = (
        f"a, b = '{a}', '{b}'\nrow = list(range(len(b) + 1))\nfor i in range(len(a)):\n"
        "    new = [i + 1]\n    for j in range(len(b)):\n"
        "        new.append(min(row[j + 1] + 1, new[j] + 1, row[j] + (a[i] != b[j])))\n"
        "    row = new\nresult = row[-1]\nprint(result)"
    )
    think = f"A table over the letters of {a} and {b}: insert, delete or replace, the cheapest."
    return ask(prompt, code, f"The edit distance of {a} and {b} is **{{out}}**.", think=think)


@family("programming", number=True, weight=0.6)
def knapsack(draw: Draw) -> tuple[Item, ...]:
    things = draw.random.sample("tent lamp book rope pan radio map knife water camera".split(), 4)
    things = things[: draw.integer(3, 4)]
    items = [(draw.integer(1, 8), draw.integer(1, 60)) for _ in things]
    weights = [w for w, _ in items]
    room = draw.integer(max(weights), max(max(weights), sum(weights) - 1))
    style = draw.pick("{t} ({w} kg, {v})", "{t} {w} kg worth {v}", "{t}: weight {w}, value {v}")
    pairs = zip(things, items, strict=True)
    listed = ", ".join(style.format(t=t, w=w, v=v) for t, (w, v) in pairs)
    bare = ", ".join(f"({w}, {v})" for w, v in items)
    prompt = draw.phrase(
        "[a|my] [bag|backpack|knapsack] holds {c} kg. [things|items]: {l}. what is the [most|highest|best] value I can [carry|take|pack]",
        "knapsack[:| problem:] {l}[, capacity| and capacity|, limit] {c}",
        "[solve|do] the knapsack problem [for|with] {l} and [a|] capacity [of|] {c}",
        "knapsack with (weight, value) {b} and capacity {c}",
        "[best|maximum|highest] [total|] value with at most {c} kg [of|from] {l}",
        "(weight, value) pairs {b}, [capacity|limit|maximum weight] {c}: [best|largest|maximum] value",
        "I can carry {c} kg. {l}. [how much value can I take|what is the best total value]",
        "[pack|choose] from {l} so that the weight is at most {c} and the value is [largest|maximal|highest]",
        "items {b} as weight and value, [room|space|capacity] for {c}. <what> the [best|maximum] value",
        "0/1 knapsack, capacity {c}, items {b}",
        "{l}. my [bag|backpack] takes {c} kg. best value", "[max|maximal|best] value for {c} kg: {l}", "knapsack({b}), W = {c}", "which value can I [carry|take] at most, limit {c} kg, {l}", "capacity {c}; (weight, value): {b}; maximise the value", "{l} - but only {c} kg are allowed. highest total value", "[thief|hiker|traveller] with room for {c} kg: {l}. maximum value", "dynamic programming knapsack, limit {c}, items {b}", "maximise the value of {l} under {c} kg", "weights and values {b}; at most {c} in weight; the best value is", "which total value fits [into|in] a [bag|box|sack] of {c} kg at most: {l}",
        c=room, l=listed, b=bare,
    )  # fmt: skip
    code = (
        f"best = [0] * ({room} + 1)\nfor weight, value in {items}:\n"
        f"    for room in range({room}, weight - 1, -1):\n"
        "        best[room] = max(best[room], best[room - weight] + value)\n"
        "result = best[-1]\nprint(result)"
    )
    think = f"Best value for each room up to {room}, with each (weight, value) of {bare}."
    return ask(prompt, code, f"The best value within {room} is **{{out}}**.", think=think)


# --- text and nested lists ----------------------------------------------------------------------


def _shifted(text: str, shift: int) -> str:
    return "".join(chr((ord(c) - 97 + shift) % 26 + 97) if c.isalpha() else c for c in text)


@family("programming", weight=0.7)
def caesar_cipher(draw: Draw) -> tuple[Item, ...]:
    words = [draw.pick(*WORDS) for _ in range(draw.pick(1, 1, 2))]
    text = draw.pick(" ".join(words), " ".join(words), "hello", "attack at dawn", "secret", "help")
    shift, decode = draw.integer(1, 25), draw.chance(0.4)
    encoding = (
        "[encrypt|encode|cipher] {t} with [a|] caesar [cipher|shift|code] [of|and shift|by|, shift] {k}",
        "caesar [cipher|code|encryption] of {t} with [shift|key] {k}",
        "[shift|move|rotate] [every letter|each letter|the letters] of {t} [by|forward by] {k} [places|letters|positions|]",
        "caesar cipher[:|,] {t}, [shift|key|by] {k}",
        '[what is|how do I write] "{t}" [in caesar code|as a caesar cipher] with [shift|key] {k}',
        "[write|make] a caesar cipher and [encrypt|encode] {t} with [key|shift] {k}",
        "[use|with] [shift|key] {k}, [to encrypt|encrypt|caesar-encode] '{t}'",
        "[a secret message|secret code]: {t}, all letters moved {k} [ahead|further|places] in the alphabet",
        "caesar({t}, {k})", "{t} [in|as] caesar code, [key|shift] {k}", "[hide|encrypt|code] the [message|word|text] {t}: caesar, {k}", "[what becomes|what will be] {t} under a caesar [shift|cipher] of {k}", "rot{k} of {t}", "[move|push] all letters of {t} {k} [forward|ahead|to the right] in the alphabet", "secret writing: {t}, each letter plus {k}", "encode {t} by adding {k} to each letter[, wrapping around|]", "caesar [encrypt|encode|encryption]: {t}, {k}", "I want to send {t} in caesar code with key {k}", "{t} with each letter [replaced by the one|moved] {k} places [later|further|on]",
    )  # fmt: skip
    decoding = (
        "[decrypt|decode|decipher] {t}[, caesar shift| with caesar shift|, caesar key|, it was shifted by] {k}",
        "[undo|reverse] [a|the] caesar [cipher|shift] of {k} [on|for|in] {t}",
        "{t} is caesar-encrypted with [shift|key] {k}. [what does it say|decode it|what is the plain text]",
        "caesar [decode|decrypt|decryption][:|,] {t}, [shift|key] {k}",
        "[what does|what is] '{t}' [mean|say] [if|when] [every|each] letter was moved {k} ahead",
        "shift [every letter|the letters] of {t} back by {k}",
        "[decode|decrypt|solve]: {t}, caesar key {k}",
        "{t}: caesar, [key|shift] {k}, [plain text|original] please",
        "[go|move] back {k} letters in the alphabet for {t}",
        "each letter of {t} minus {k}",
        "[crack|read] the caesar text {t}, [the key is|key|shift] {k}",
        "{t} was made with rot{k}. [what was it|undo it|the original]",
        "which [text|word] was encrypted to {t} with caesar [shift|key] {k}",
        "[deciphered|decoded], what is {t} (caesar, {k})",
        "unshift {t} by {k} letters",
        "I got the [secret|coded] message '{t}' with caesar key {k}, [please decode it|what is the original]",
    )
    given = _shifted(text, shift) if decode else text
    prompt = draw.phrase(*(decoding if decode else encoding), t=given, k=shift)
    code = (
        f"text, shift, letters = '{given}', {-shift if decode else shift}, ''\nfor c in text:\n"
        "    if c.isalpha():\n        c = chr((ord(c) - 97 + shift) % 26 + 97)\n"
        "    letters += c\nprint(letters)"
    )
    think = f"Move each letter of {given} by {-shift if decode else shift} in the alphabet."
    what = "Decoded" if decode else "Encoded"
    return ask(prompt, code, f"{what} it is **{{out}}**.", think=think)


ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def _year(draw: Draw) -> int:
    return draw.pick(draw.integer(1, 100), draw.integer(1, 3999), draw.random.randint(1800, 2030))


@family("programming", weight=0.5)
def to_roman(draw: Draw) -> tuple[Item, ...]:
    n = _year(draw)
    prompt = draw.phrase(
        "<what> {n} in roman numerals",
        "<what> {n} as a roman numeral",
        "[convert|turn|change|translate] {n} [to|into] [roman numerals|a roman numeral|roman numbers|roman]",
        "[write|express|put] {n} in roman [numerals|numbers]",
        "roman numeral[s|] [for|of] {n}",
        "how [would a roman|did the romans] write {n}",
        "how do [you|I] write {n} [in roman numerals|with roman letters|like the romans did]",
        "{n} to roman",
        "the [number|year] {n} in [roman numerals|roman letters|roman]",
        "[write|make] a [function|program|loop] that turns {n} into roman numerals",
        "{n} = ? in roman",
        "{n} [with|in] roman letters",
        "[roman|roman number|latin numeral] [for|of] {n}",
        "[how is|how was] {n} written [in ancient rome|by the romans|in roman style]",
        "[chapter|page|volume|king number] {n} as a roman numeral",
        "roman({n})",
        "arabic {n} into roman",
        "give {n} [in|as] [Roman numerals|a Roman numeral]",
        "what would {n} be on a roman [clock|building|coin]",
        "the roman way to write {n}",
        "turn the [number|integer|year] {n} roman",
        "I want to [carve|engrave|print] {n} in roman numerals",
        n=n,
    )
    code = (
        f"n, roman = {n}, ''\nfor value, letters in {list(ROMAN)}:\n"
        "    roman += letters * (n // value)\n    n %= value\nprint(roman)"
    )
    think = f"Take the largest Roman values out of {n}, one after the other."
    return ask(prompt, code, f"{n} is **{{out}}** in Roman numerals.", think=think)


@family("programming", number=True, weight=0.5)
def from_roman(draw: Draw) -> tuple[Item, ...]:
    rest, text = _year(draw), ""
    for value, letters in ROMAN:
        text += letters * (rest // value)
        rest %= value
    prompt = draw.phrase(
        "[what number is|what is|which number is] the roman numeral {r}",
        "[convert|turn|change|translate] {r} [from roman|to a number|to decimal|into an ordinary number|to arabic numerals]",
        "roman {r} [as a number|in digits|in decimal|in normal numbers]",
        "[which|what] year is {r}",
        "{r} in [decimal|normal numbers|arabic numerals|digits]",
        "what [does the roman numeral|do the roman letters] {r} [mean|stand for]",
        "how much is {r} [in roman numerals|as a roman numeral]",
        "[read|decode|evaluate] the roman [numeral|number] {r}",
        "the [clock|building|stone|film|old book] says {r}. [what number is that|which number does that mean]",
        "value of the roman numeral {r}",
        "{r} = ?[ it is roman|]", "{r}, as a [usual|normal|plain|decimal] number", "[what|which] [integer|number] is {r} [from roman|in roman numerals]", "roman to arabic: {r}", "int of the roman {r}", "[chapter|page|king] {r}: which number is that", "[I saw|there is|it says] {r} on [a clock|a building|the door]. [value|which number|number please]", "decode {r}, a roman numeral", "from_roman({r})", "how many is {r}[, the roman number|]", "[translate|convert] the roman [year|number|numeral] {r} to digits", "roman numeral {r} to [integer|int|number]",
        r=text,
    )  # fmt: skip
    values = "{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}"
    code = (
        f"values = {values}\nnumbers = [values[c] for c in '{text}']\nresult = 0\n"
        "for a, b in zip(numbers, numbers[1:] + [0]):\n    result += a if a >= b else -a\n"
        "print(result)"
    )
    think = f"Add the letters of {text}; one before a larger one counts negative."
    return ask(prompt, code, f"The Roman numeral {text} is **{{out}}**.", think=think)


Nested = list["int | Nested"]


def _nested(draw: Draw, depth: int = 0) -> Nested:
    values: Nested = []
    for _ in range(draw.integer(2, 3)):
        deeper = depth < 2 and draw.chance(0.4)
        values.append(_nested(draw, depth + 1) if deeper else draw.integer(0, 30))
    if depth == 0 and not any(isinstance(v, list) for v in values):
        values.append([draw.integer(0, 30), draw.integer(0, 30)])
    return values


@family("programming", weight=0.6)
def nested_list(draw: Draw) -> tuple[Item, ...]:
    """A list with lists in it, to any depth, by a function that calls itself."""
    values = _nested(draw)
    flat = draw.chance(0.4)
    sums = (
        "<find> the [sum|total] of [all numbers in|everything in|the nested list|] {v}",
        "sum [of|] [the nested list|all values in the nested list|] {v}",
        "[add up|sum up|total] [all the numbers|everything|all values] in [the nested list|] {v}",
        "[write|make] a recursive [sum|function that adds everything] for [nested lists|the nested list|] {v}",
        "[lists in lists|nested list]: {v}. [what is the total|sum of all the numbers]",
        "what do [all|] the numbers in {v} add up to",
        "deep sum of {v}",
        "[total|sum] over all [levels|depths] of {v}",
        "sum(flatten({v}))",
        "nested sum of {v}",
        "{v}: sum of [all numbers|every number|every value]",
        "how much is [everything|it all] in {v} together",
        "add [up |together ]the numbers at every depth of {v}",
        "[recursively|by recursion] add [up |]{v}",
        "the lists {v} are nested; their total",
        "{v}: add [everything|all numbers], [also inside|including] the inner lists",
    )
    flats = (
        "flatten {v}",
        "flatten the [nested list|list|lists] {v}",
        "[turn|make|convert] {v} into [one|a] flat list",
        "[remove|get rid of] the inner [brackets|lists] [in|of] {v}",
        "flat [version|list] of {v}",
        "[put|bring] all [numbers|values] of {v} [into|in] one [simple|flat] list",
        "[write|make] a recursive flatten [function|] and [use it on|apply it to|run it for] {v}",
        "[one level|a single level] list [from|of] {v}",
        "[unpack|unnest|flatten out] {v}",
        "flatten({v})",
        "all [numbers|values] in {v} without nesting",
        "{v}: [flat|flatten it|no inner lists please]",
        "[list|write down] every number of {v} in [one row|one list]",
        "[dissolve|open] the inner lists of {v}",
        "[from nested to|make it] flat: {v}",
        "how does {v} look [flat|flattened|as one list]",
        "{v} as a flat list",
    )
    prompt = draw.phrase(*(flats if flat else sums), v=values)
    if flat:
        code = (
            "def flatten(values):\n    flat = []\n    for v in values:\n"
            "        flat += flatten(v) if isinstance(v, list) else [v]\n    return flat\n\n"
            f"print(flatten({values}))"
        )
        return ask(prompt, code, "Flat: **{out}**.", think="Flatten the inner lists the same way.")
    code = (
        "def total(values):\n    result = 0\n    for v in values:\n"
        "        result += total(v) if isinstance(v, list) else v\n    return result\n\n"
        f"print(total({values}))"
    )
    return ask(prompt, code, "The sum is **{out}**.", think="Sum the inner lists the same way.")


@family("programming", weight=0.6)
def transpose_rows(draw: Draw) -> tuple[Item, ...]:
    height, width = draw.integer(2, 3), draw.integer(2, 4)
    rows = [[draw.integer(0, draw.pick(9, 9, 50)) for _ in range(width)] for _ in range(height)]
    kind = draw.pick("transpose", "transpose", "columns", "rows")
    prompts = {
        "transpose": (
            "[transpose|flip] [the matrix|the table|] {m}",
            "<what> the transpose of {m}",
            "transpose[ of|:] {m}",
            "[swap|exchange] rows and columns [of|in] {m}",
            "[turn|make] the rows of {m} into columns",
            "[write|make] a [loop|list comprehension|program] that transposes {m}",
            "transposed [matrix|list of lists][ of| for|:] {m}",
            "matrix {m}, [transpose it|rows become columns|transposed please]",
            "{m}: [transpose|rows to columns|swap rows with columns]",
            "zip(*rows) for {m}",
            "[mirror|reflect] {m} along the diagonal",
            "T of {m}",
            "the columns of {m} as rows",
            "[I have|here is] the table {m}. [turn it|make columns rows|transpose]",
            "[exchange|switch] rows with columns: {m}",
            "how does {m} look when transposed",
            "[rotate|flip] the table {m} so that rows are columns",
            "[given|take] {m}, <what> its transpose without numpy",
        ),
        "columns": (
            "<what> the column sums of {m}",
            "[add|sum] [up|] each column of {m}",
            "column [sums|totals][ of| for|:] {m}",
            "[sum|total] of [every|each] column in {m}",
            "{m}: [column sums|totals of the columns]",
            "add {m} column by column",
            "for [each|every] column of {m} the [sum|total]",
            "[vertical|column-wise|columnwise] sums of {m}",
            "[totals|sums] at the bottom of the table {m}",
            "sum {m} [downwards|along the columns|down each column]",
            "matrix {m}: [what does each column add up to|sum by column]",
        ),
        "rows": (
            "<what> the row sums of {m}",
            "[add|sum] [up|] each row of {m}",
            "row [sums|totals][ of| for|:] {m}",
            "[sum|total] of [every|each] row in {m}",
            "{m}: [row sums|totals of the rows]",
            "add {m} row by row",
            "for [each|every] row of {m} the [sum|total]",
            "[horizontal|row-wise|rowwise] sums of {m}",
            "[totals|sums] at the end of each row of {m}",
            "sum {m} [across|along each row]",
            "matrix {m}: [what does each row add up to|sum by row]",
        ),
    }
    prompt = draw.phrase(*prompts[kind], m=rows)
    final, answer = {
        "transpose": ("[list(column) for column in zip(*rows)]", "Transposed: **{out}**."),
        "columns": ("[sum(column) for column in zip(*rows)]", "The column sums are **{out}**."),
        "rows": ("[sum(row) for row in rows]", "The row sums are **{out}**."),
    }[kind]
    think = "sum goes over each row." if kind == "rows" else "zip(*rows) goes over the columns."
    return ask(prompt, f"rows = {rows}\nprint({final})", answer, think=think)


# --- functions that are used again --------------------------------------------------------------

FUNCTIONS = (
    ("area", "width, height", "width * height", "gives the area of a rectangle|returns width times height"),
    ("perimeter", "width, height", "2 * (width + height)", "gives the perimeter of a rectangle|computes the distance around a rectangle"),
    ("fahrenheit", "c", "c * 9 / 5 + 32", "converts celsius to fahrenheit|turns degrees celsius into fahrenheit"),
    ("celsius", "f", "round((f - 32) * 5 / 9, 2)", "converts fahrenheit to celsius|turns fahrenheit into celsius"),
    ("is_even", "n", "n % 2 == 0", "tells whether a number is even|checks if a number is even"),
    ("discounted", "price, percent", "round(price * (1 - percent / 100), 2)", "takes a percentage off a price|reduces a price by some percent"),
    ("with_tax", "price, percent", "round(price * (1 + percent / 100), 2)", "adds tax in percent to a price|adds a percentage to a price"),
    ("difference", "a, b", "abs(a - b)", "gives the distance of two numbers|returns how far apart two numbers are"),
    ("larger", "a, b", "max(a, b)", "returns the larger of two numbers|picks the bigger of two values"),
    ("mean", "a, b", "(a + b) / 2", "gives the average of two numbers|returns the mean of two values"),
    ("last_digit", "n", "n % 10", "gives the last digit of a number|returns the final digit"),
    ("divides", "a, b", "b % a == 0", "tells whether the first number divides the second|checks if a divides b"),
    ("minutes", "hours", "hours * 60", "turns hours into minutes|converts hours to minutes"),
    ("hours", "minutes", "round(minutes / 60, 2)", "turns minutes into hours|converts minutes to hours"),
    ("square", "x", "x ** 2", "squares a number|multiplies a number by itself|returns x squared"),
    ("cube", "x", "x ** 3", "cubes a number|gives the third power"),
    ("half", "x", "x / 2", "halves a number|divides by two"),
    ("volume", "length, width, height", "length * width * height", "gives the volume of a box|multiplies length, width and height"),
    ("speed", "distance, time", "round(distance / time, 2)", "gives the speed|divides a distance by a time"),
    ("price_each", "total, count", "round(total / count, 2)", "gives the price of one item|divides a total by a count"),
    ("kilometers", "miles", "round(miles * 1.609344, 2)", "converts miles to kilometers|turns miles into km"),
    ("grams", "kg", "kg * 1000", "converts kilograms to grams|turns kg into g"),
    ("seconds", "minutes", "minutes * 60", "turns minutes into seconds|converts minutes to seconds"),
    ("smaller", "a, b", "min(a, b)", "returns the smaller of two numbers|picks the lesser of two values"),
    ("add", "a, b", "a + b", "adds two numbers|returns the sum of a and b"),
    ("product", "a, b", "a * b", "multiplies two numbers|returns the product of a and b"),
    ("rest", "a, b", "a % b", "gives the remainder of a divided by b|returns what is left when a is divided by b"),
    ("is_odd", "n", "n % 2 == 1", "tells whether a number is odd|checks if a number is odd"),
    ("digit_sum", "n", "sum(int(d) for d in str(n))", "adds the digits of a number|gives the digit sum"),
    ("circle_area", "radius", "round(3.14159 * radius ** 2, 2)", "gives the area of a circle|computes the area from a radius, with pi 3.14159"),
    ("tip", "bill, percent", "round(bill * percent / 100, 2)", "gives the tip on a bill|computes some percent of a bill"),
    ("word_count", "text", "len(text.split())", "counts the words of a text|gives the number of words"),
    ("doubled", "text", "text + text", "repeats a text twice|writes a word two times in a row"),
    ("long_word", "text", "len(text) > 5", "tells whether a word has more than 5 letters|checks if a text is longer than 5 letters"),
    ("last_letter", "text", "text[-1]", "gives the last letter of a word|returns the final letter of a text"),
    ("triple", "x", "x * 3", "triples a number|multiplies by three"),
    ("hypot", "a, b", "round((a ** 2 + b ** 2) ** 0.5, 4)", "gives the hypotenuse of two legs|computes the long side of a right triangle"),
    ("total", "price, count", "price * count", "multiplies a price by a count|gives the total price of several items"),
    ("shout", "text", "text.upper() + '!'", "writes a text in capitals with an exclamation mark|makes a word loud"),
    ("backwards", "text", "text[::-1]", "reverses a text|writes a word backwards"),
    ("vowels", "text", "sum(c in 'aeiou' for c in text)", "counts the vowels of a word|gives the number of vowels"),
    ("greet", "text", "'Hello, ' + text + '!'", "greets somebody|says hello to a name"),
    ("first_letter", "text", "text[0]", "gives the first letter of a word|returns the initial of a text"),
)  # fmt: skip


def _arguments(draw: Draw, name: str, parameters: str) -> tuple[str, str]:
    """Arguments as code, and as people say them."""
    if parameters == "text":
        word = draw.pick(*NAMES) if name == "greet" else draw.pick(*WORDS)
        return f"'{word}'", word
    texts = [str(draw.integer(2, 200)) for _ in parameters.split(", ")]
    if "percent" in parameters:
        texts[1] = str(draw.pick(5, 7, 10, 15, 19, 20, 25, 30))
    if name == "divides":
        texts = [str(draw.integer(2, 9)), str(draw.integer(10, 99))]
    return ", ".join(texts), draw.pick(" and ", ", ").join(texts)


@family("programming", weight=1.5)
def function_again(draw: Draw) -> tuple[Item, ...]:
    """A function is written in one turn, and called again in the next ones."""
    name, parameters, body, meanings = draw.pick(*FUNCTIONS)
    values, said = _arguments(draw, name, parameters)
    if name not in ("greet", "divides"):  # whose arguments go by the name
        name = variable(draw, name)
    tried = draw.chance(0.75)
    with_try = (
        "<do>[write|define|make|create|code] a function {f}({p}) that {s} and [try it on|call it with|test it with|run it for] {v}",
        "[define|write|make] {f}({p}), [a function that|which] {s}[; then call it with|; example:|, and show it for] {v}",
        "I need a [python|] function [called|named] {f} [with the parameters|of] {p} that {s}. [try|test it with|use] {v}",
        "function {f}({p}) that {s}, [example with|tested on|for instance with] {v}",
        "[make|write] a [helper|small function|function] {f} of {p} [which|that] {s}; [what does it give|result] for {v}",
        "def {f}({p}) [should be|is] a function that {s}. [call it for|call it with] {v}",
        "[can|could|would] you [write|code|program] a function {f}({p}) which {s}? [test|try] it [with|on] {v}", "{f} takes {p} and {s}. [write|define|code] it; [show|print] it for {v}", "python function {f}, [parameters|arguments|input] {p}: {s}. [example|test|try] {v}", "[let|have] {f}({p}) be the function that {s}, and [evaluate|run|try] it at {v}", "a [little|short|one-line] function that {s}, named {f}({p}); [what is|print] its value for {v}", "[please |]implement {f}({p}). it {s}. what does it [say|give|return] for {v}", "[code|snippet]: {f}({p}), {s}, with {v} as [an example|a test|input]", "[I want|we need|help me write] a function that {s}. name: {f}, parameters: {p}. call it with {v}", "[define|write] {f} so that {f}({p}) {s}; use it on {v}", "function wanted: {f}({p}) {s}. test case: {v}", "{f}({p}): {s}. [implement it|write it] and [run|test] it with {v}",
    )  # fmt: skip
    without_try = (
        "<do>[write|define|make|create|code] a function {f}({p}) that {s}",
        "[define|write|make] {f}({p}), [a function that|which] {s}",
        "I need a [python|] function [called|named] {f} [with parameters|of] {p} that {s}",
        "function {f}({p}) that {s}",
        "[make|write] a [helper|small function] {f} of {p} [which|that] {s}",
        "[can|could|would] you [write|code|program] a function {f}({p}) which {s}",
        "{f} takes {p} and {s}. [write|define|code] it",
        "python function {f}, [parameters|arguments|input] {p}: {s}",
        "[let|have] {f}({p}) be the function that {s}",
        "a [little|short|one-line] function that {s}, named {f}({p})",
        "[please |]implement {f}({p}). it {s}",
        "[I want|we need|help me write] a function that {s}. name: {f}, parameters: {p}",
        "[for later|we will need]: a function {f}({p}) that {s}",
        "[define|write] {f} so that {f}({p}) {s}, [no call yet|don't call it yet|we call it later]",
        "prepare a function {f}({p}) which {s}",
        "def {f}({p}) [should be|is] a function that {s}",
    )
    meaning = draw.pick(*meanings.split("|"))
    prompt = draw.phrase(
        *(with_try if tried else without_try), f=name, p=parameters, s=meaning, v=said
    )
    definition = f"def {name}({parameters}):\n    return {body}"
    first = (
        Ask(
            prompt,
            (Step(f"{definition}\n\nprint({name}({values}))", f"Define {name}, then call it."),),
            f"{name}({values}) is **{{out}}**.",
        )
        if tried
        else Ask(
            prompt,
            (Step(f"{definition}\n\nprint('{name} is defined')", f"Define {name}."),),
            f"The function {name}({parameters}) is ready: {{out}}.",
        )
    )
    again = tuple(_call_again(draw, name, parameters) for _ in range(draw.pick(1, 1, 2)))
    return (first, *again)


def _call_again(draw: Draw, name: str, parameters: str) -> Ask:
    values, said = _arguments(draw, name, parameters)
    call = f"{name}({values})"
    prompt = draw.phrase(
        "[now|and|now do|next:|] {c}",
        "what is {c}",
        "what does {c} [give|return|print]",
        "[now|and|] call [it|{f}|the function|our function|that function] [with|on|for] {v}",
        "[now|and|] [use|apply] [it|{f}|the function|that function] [on|to|with] {v}",
        "[what about|how about|and for|and with|now try] {v} [with {f}|in {f}]",
        "[same function|the same function|same again|once more {f}] [for|with] {v}",
        "[run|try] {f} [again |]with {v}",
        "[what do I get|what comes out] [from {f} for|if I give {f}] {v}",
        "[ok|good|fine|thanks], [and|now] {c}", "{c}[ =| please|, please|]", "[evaluate|compute|print|show] {c}", "[put|plug] {v} into {f}", "[could|can] you [run|call|use] {f} with {v}", "{f} [with|for|at] {v}", "and if [it is|I put in|I use] {v}, what does {f} [give|say]", "[let|have] {f} do {v}", "[I'd like|I want|I need] {f} for {v}", "[result|value] of {f} [for|with|at] {v}", "try {v}", "[what about|how about] {v}", "next input: {v}", "the function again, [now|this time] {v}", "{f} of {v}",
        c=call, f=name, v=said,
    )  # fmt: skip
    think = f"{name} is defined already; call {call}."
    return Ask(prompt, (Step(f"print({call})", think),), f"{call} is **{{out}}**.")
