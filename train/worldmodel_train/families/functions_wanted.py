"""Functions with a name and an example, recursion, rearranged lists, dictionaries, coded texts."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_words, word

_TEXTS = "the quick brown fox|hello world|good morning everyone|practice makes perfect|an apple a day|time flies|to be or not to be|open the window please|red green and blue|the cat sat on the mat|learning python is fun|winter is coming soon|never give up|keep calm and carry on|our house is old".split("|")  # fmt: skip


def _task(draw: Draw) -> tuple[str, str, str, str, str]:
    """A name, its parameters, what it does, its body, and the arguments of one call."""
    v = [draw.random.randint(-5, 30) for _ in range(draw.integer(4, 7))]
    w, n, m = word(draw), draw.integer(2, 60), draw.integer(2, 12)
    s = draw.pick(*_TEXTS)
    return draw.pick(
        ("reverse_string", "text", "[reverses|turns round] a [string|text|word]", "return text[::-1]", repr(w)),
        ("reverse", "text", "[returns|gives back] a [string|word] backwards", "return text[::-1]", repr(w)),
        ("is_palindrome", "word", "[checks|tells] [if|whether] a word is a palindrome", "return word == word[::-1]", repr(draw.pick(w, "level", "rotator", "kayak", "noon", "racecar"))),
        ("count_vowels", "text", "counts the vowels [in|of] a [text|string]", "return sum(c in 'aeiou' for c in text.lower())", repr(s)),
        ("count_words", "text", "counts the words [in|of] a [text|sentence]", "return len(text.split())", repr(s)),
        ("count_letter", "text, letter", "counts how often a letter is in a text", "return text.count(letter)", f"{s!r}, {draw.pick(*'aeot')!r}"),
        ("remove_vowels", "text", "[removes|takes out] all vowels from a text", "return ''.join(c for c in text if c not in 'aeiou')", repr(s)),
        ("title_case", "text", "capitalizes [every|each] word of a text", "return ' '.join(w.capitalize() for w in text.split())", repr(s)),
        ("longest_word", "text", "[returns|finds] the longest word of a sentence", "return max(text.split(), key=len)", repr(s)),
        ("max_of_three", "a, b, c", "[returns|finds] the largest of three numbers", "return max(a, b, c)", f"{n}, {n + m}, {m}"),
        ("is_even", "n", "[checks|tells] [if|whether] a number is even", "return n % 2 == 0", str(n)),
        ("is_prime", "n", "[checks|tests] [if|whether] a number is prime", "return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))", str(draw.integer(2, 500))),
        ("factorial", "n", "[computes|returns|calculates] the factorial of n", "result = 1\n    for i in range(2, n + 1):\n        result *= i\n    return result", str(m)),
        ("fibonacci", "n", "[returns|gives] the first n Fibonacci numbers, starting with 0 and 1", "numbers = [0, 1]\n    while len(numbers) < n:\n        numbers.append(numbers[-1] + numbers[-2])\n    return numbers[:n]", str(m + 2)),
        ("celsius_to_fahrenheit", "c", "converts celsius to fahrenheit", "return c * 9 / 5 + 32", str(n)),
        ("circle_area", "r", "[computes|returns] the area of a circle, rounded to 2 decimals", "import math\n    return round(math.pi * r ** 2, 2)", str(m)),
        ("bmi", "weight, height", "[computes|calculates] the body mass index from kg and metres, rounded to 1 decimal", "return round(weight / height ** 2, 1)", f"{n + 40}, 1.{draw.integer(55, 95)}"),
        ("sum_even", "values", "adds up the even numbers of a list", "return sum(v for v in values if v % 2 == 0)", str(v)),
        ("sum_list", "values", "adds [up |]all numbers of a list with a loop", "total = 0\n    for v in values:\n        total += v\n    return total", str(v)),
        ("average", "values", "[returns|computes] the average of a list, rounded to 2 decimals", "return round(sum(values) / len(values), 2)", str(v)),
        ("largest", "values", "[finds|returns] the largest number of a list without max", "best = values[0]\n    for v in values:\n        if v > best:\n            best = v\n    return best", str(v)),
        ("second_largest", "values", "[finds|returns] the second largest number of a list", "return sorted(set(values))[-2]", str([*v, 31])),
        ("second_smallest", "values", "[finds|returns] the second smallest number of a list", "return sorted(set(values))[1]", str([*v, 31])),
        ("is_sorted", "values", "[checks|tells] [if|whether] a list is sorted", "return values == sorted(values)", str(draw.pick(v, sorted(v)))),
        ("remove_duplicates", "values", "[removes|drops] duplicates from a list", "return list(dict.fromkeys(values))", str([*v, v[0], v[1]])),
        ("common", "a, b", "[returns|gives] the elements that two lists have in common", "return [x for x in a if x in b]", f"{v}, {[v[1], 40, v[-1]]}"),
        ("positive", "values", "[keeps|returns] only the positive numbers of a list", "return [v for v in values if v > 0]", str(v)),
        ("median", "values", "[returns|computes] the median of a list", "values = sorted(values)\n    n = len(values)\n    return (values[(n - 1) // 2] + values[n // 2]) / 2", str(v)),
        ("to_binary", "n", "[turns|converts] a number [in|]to binary", "return bin(n)[2:]", str(n)),
        ("digit_sum", "n", "[adds up|sums] the digits of a number", "return sum(int(d) for d in str(n))", str(draw.integer(100, 99999))),
        ("count_digits", "n", "counts the digits of a number", "return len(str(n))", str(draw.integer(100, 9999999))),
        ("lcm", "a, b", "[finds|computes] the least common multiple of two numbers", "import math\n    return math.lcm(a, b)", f"{n}, {m}"),
        ("gcd", "a, b", "[finds|computes] the greatest common divisor of two numbers", "while b:\n        a, b = b, a % b\n    return a", f"{n * m}, {m * 6}"),
        ("power", "base, exponent", "raises a number to a power without **", "result = 1\n    for _ in range(exponent):\n        result *= base\n    return result", f"{m % 7 + 2}, {n % 6 + 2}"),
        ("is_perfect", "n", "[checks|tells] [if|whether] a number is perfect", "return sum(d for d in range(1, n) if n % d == 0) == n", str(draw.pick(6, 28, 496, n))),
        ("is_armstrong", "n", "[checks|tells] [if|whether] a number is an Armstrong number", "return n == sum(int(d) ** len(str(n)) for d in str(n))", str(draw.pick(153, 370, 371, 9474, n + 100))),
        ("is_leap_year", "year", "[checks|tells] [if|whether] a year is a leap year", "return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)", str(draw.integer(1800, 2100))),
        ("factors", "n", "[lists|returns] all factors of a number", "return [d for d in range(1, n + 1) if n % d == 0]", str(n)),
        ("multiplication_table", "n", "[returns|gives] the first ten multiples of n", "return [n * i for i in range(1, 11)]", str(m)),
        ("count_upper", "text", "counts the capital letters of a text", "return sum(c.isupper() for c in text)", repr(s.title())),
        ("grade", "points", "gives A from 90, B from 80, C from 70, else F", "if points >= 90:\n        return 'A'\n    if points >= 80:\n        return 'B'\n    if points >= 70:\n        return 'C'\n    return 'F'", str(draw.integer(50, 100))),
        ("sign", "x", "returns 1, 0 or -1 for positive, zero or negative numbers", "return (x > 0) - (x < 0)", str(draw.pick(n, -n, 0))),
        ("are_anagrams", "a, b", "[checks|tells] [if|whether] two words are anagrams", "return sorted(a) == sorted(b)", draw.pick("'listen', 'silent'", "'night', 'thing'", "'angel', 'glean'", f"{w!r}, {w[::-1]!r}", "'state', 'taste'", "'house', 'mouse'")),
        ("minutes", "hours, mins", "[turns|converts] hours and minutes into minutes", "return hours * 60 + mins", f"{m}, {n % 60}"),
        ("running_sum", "values", "[returns|gives] the running totals of a list", "out, total = [], 0\n    for v in values:\n        total += v\n        out.append(total)\n    return out", str(v)),
        ("swap_ends", "values", "swaps the first and the last element of a list", "return [values[-1], *values[1:-1], values[0]]", str(v)),
    )  # fmt: skip


@family("programming", weight=2)
def function_on_example(draw: Draw) -> tuple[Item, ...]:
    """A function by what it does, by its name, or both, and one call."""
    name, parameters, does, body, arguments = _task(draw)
    shown = arguments
    if arguments[0] in "'\"" and arguments.count("'") == 2:
        shown = draw.pick(arguments, arguments, f'"{arguments[1:-1]}"', f"the text {arguments}")
        if " " not in arguments:
            shown = draw.pick(shown, arguments[1:-1], f"the word {arguments[1:-1]}", f"the word {arguments}")  # fmt: skip
    prompt = draw.phrase(
        f"write a [python |]function that {does} and [test|try|run] it [with|on] {{x}}", f"write a function {{f}}({{p}}) [that|which] {does}. [run|try|test] it on {{x}}", f"[could|can|would] you write me a function {{f}} that {does}, and try it on {{x}}?", f"I need a function that {does}. example: {{x}}", f"[please |]write a function that {does} and show the result for {{x}}", f"[code|program] a function which {does}, then call it with {{x}}", f"function {{f}}({{p}}): {does}. what does it give for {{x}}?",
        f"[implement|define] {{f}}({{p}}), which {does}, and [apply it to|call it with] {{x}}", f"for {{x}}: write a python function that {does}", f"how do I write a function that {does}? use {{x}} as an example", f"my homework is a function that {does}. try {{x}} please", f"make a python function {{f}} which {does} and print {{f}}({{a}})", f"def {{f}}({{p}}) should be a function that {does}. test: {{x}}", f"[create|build] a function that {does}, test it on {{x}}, and show what it returns", f"python function, {does}, with the test {{x}}", f"I am learning functions. write one that {does} and run it for {{x}}",
        f"[give me|show me] python code for a function that {does}, example input {{x}}", f"function which {does}; input {{x}}", f"exercise: a function {{f}} that {does}. try it with {{x}}", f"what would a function look like that {does}? show it with {{x}}", f"please write {{f}}({{p}}), a function that {does}, and evaluate {{f}}({{a}})", f"write and test a function that {does} [using|with] {{x}}",
        f=name, p=parameters, x=shown, a=arguments,
    )  # fmt: skip
    code = f"def {name}({parameters}):\n    {body}\n\nprint({name}({arguments}))"
    return ask(prompt, code, f"{name}({arguments}) gives **{{out}}**.", think=f"Define {name} and call it with {arguments}.")  # fmt: skip


@family("programming", weight=1.2)
def recursive_function(draw: Draw) -> tuple[Item, ...]:
    """A function that calls itself, and one call."""
    n, m, w = draw.integer(3, 12), draw.integer(2, 6), word(draw)
    v = [draw.integer(1, 20) for _ in range(draw.integer(3, 6))]
    big = draw.integer(100, 99999)
    name, does, head, body, arguments = draw.pick(
        ("factorial", "factorial|the factorial of a number|n!", "n", "return 1 if n <= 1 else n * factorial(n - 1)", str(n)), ("factorial", "factorial|the factorial of a number", "n", "return 1 if n <= 1 else n * factorial(n - 1)", str(n)), ("fib", "fibonacci|the nth fibonacci number|fibonacci numbers (fib(0) = 0, fib(1) = 1)", "n", "return n if n < 2 else fib(n - 1) + fib(n - 2)", str(n + 3)), ("digit_sum", "the sum of the digits of a number|the digit sum", "n", "return n if n < 10 else n % 10 + digit_sum(n // 10)", str(big)),
        ("power", "a power of a number|x to the power n", "x, n", "return 1 if n == 0 else x * power(x, n - 1)", f"{m}, {n % 7 + 2}"), ("gcd", "the greatest common divisor|gcd", "a, b", "return a if b == 0 else gcd(b, a % b)", f"{n * 12}, {m * 18}"), ("total", "the sum of a list|adding up a list", "values", "return values[0] + total(values[1:]) if values else 0", str(v)), ("reverse", "reversing a text|a text backwards", "text", "return reverse(text[1:]) + text[0] if text else ''", repr(w)), ("largest", "the largest value of a list|the maximum of a list", "values", "return values[0] if len(values) == 1 else max(values[0], largest(values[1:]))", str(v)),
        ("binary", "the binary digits of a number|decimal to binary", "n", "return str(n) if n < 2 else binary(n // 2) + str(n % 2)", str(big % 300 + 2)), ("sum_to", "the sum of the numbers from 1 to n|1 + 2 + ... + n", "n", "return 0 if n == 0 else n + sum_to(n - 1)", str(n * 3)), ("is_palindrome", "checking for a palindrome|whether a word is a palindrome", "word", "return len(word) < 2 or word[0] == word[-1] and is_palindrome(word[1:-1])", repr(draw.pick(w, "rotor", "level", "noon"))), ("hanoi", "the number of moves in the tower of hanoi|hanoi moves", "n", "return 0 if n == 0 else 2 * hanoi(n - 1) + 1", str(n)), ("countdown", "a countdown to 0 as a list|counting down to 0", "n", "return [0] if n == 0 else [n] + countdown(n - 1)", str(n)), ("count_digits", "the number of digits|counting the digits of a number", "n", "return 1 if n < 10 else 1 + count_digits(n // 10)", str(big)),
    )  # fmt: skip
    d = draw.pick(*does.split("|"))
    prompt = draw.phrase(
        "write a recursive function for {d}, call it with {x}", "recursive function: {d}. try {x}", "{d} with recursion, for {x}", "function for {d}, recursive please, call it with {x}", "[implement|code|program] {d} recursively and [test|run] it with {x}", "how do I do {d} by recursion? example {x}", "a function that calls itself: {d}. value for {x}", "recursion exercise: {d}, input {x}", "solve {d} recursively, {x}", "[python|in python]: {d}, no loop, only recursion. {x}", "[please|can you] write a recursive version of {d} and show it for {x}", "I don't understand recursion. show me {d} with {x}", "recursive {d}: what does {x} give", "define {f}({p}) recursively for {d} and print {f}({x})", "{f}({x}) where {f} is a recursive function for {d}", "use recursion for {d}. what comes out for {x}", "without a loop, by recursion: {d} of {x}",
        d=d, x=arguments, f=name, p=head,
    )  # fmt: skip
    code = f"def {name}({head}):\n    {body}\n\nprint({name}({arguments}))"
    return ask(prompt, code, f"{name}({arguments}) gives **{{out}}**.", think=f"{name} calls itself with less, until it is simple.")  # fmt: skip


@family("programming", weight=1.2)
def comprehension_with_test(draw: Draw) -> tuple[Item, ...]:
    """A comprehension with a condition, over a range or over given values."""
    n, k = draw.integer(6, 30), draw.integer(2, 6)
    v = [draw.random.randint(1, 30) for _ in range(draw.integer(5, 7))]
    listed = ", ".join(map(str, v))
    span, over = draw.pick((f"from 1 to {n}", f"range(1, {n} + 1)"), (f"up to {n}", f"range(1, {n} + 1)"), (f"from {k} to {n}", f"range({k}, {n} + 1)"), (f"below {n}", f"range(1, {n})"), (f"in {v}", str(v)), (f"among {listed}", str(v)))  # fmt: skip
    which, test = draw.pick(("odd numbers", "i % 2 == 1"), ("even numbers", "i % 2 == 0"), (f"multiples of {k}", f"i % {k} == 0"), ("numbers", ""), (f"numbers not divisible by {k}", f"i % {k} != 0"), (f"numbers larger than {k + 3}", f"i > {k + 3}"))  # fmt: skip
    what, value = draw.pick(("squares of the", "i ** 2"), ("squares of the", "i ** 2"), ("cubes of the", "i ** 3"), ("the", "i"), ("doubles of the", "i * 2"), ("halves of the", "i / 2"))  # fmt: skip
    if what == "the" and not test:
        what, value = "squares of the", "i ** 2"
    told = f"{what} {which} {span}"
    prompt = draw.phrase(
        "list comprehension for {t}", "list comprehension for {t}, show it", "[write|make|use] a list comprehension [for|with] {t}", "{t} with a list comprehension", "{t}, in one line of python", "a list of {t} by comprehension", "[how do I get|how can I write] {t} as a list comprehension", "one-liner: {t}", "python list comprehension: {t}", "[please |]show me {t} using a list comprehension", "comprehension that gives {t}", "generate {t} [with|by] a comprehension and print the list", "I want {t} in a list, list comprehension please", "[exercise|homework]: {t}. solve it with a list comprehension", "get {t} without a for block, by comprehension",
        t=told,
    )  # fmt: skip
    expression = f"[{value} for i in {over}{f' if {test}' if test else ''}]"
    return ask(prompt, f"print({expression})", f"`{expression}` gives **{{out}}**.", think=f"The expression is {expression}.")  # fmt: skip


@family("programming", weight=1.2)
def dictionary_made(draw: Draw) -> tuple[Item, ...]:
    """A dictionary from keys and values, and a question to it."""
    n = draw.integer(3, 5)
    keys = list(draw.pick("abcde", "xyzuv", "pqrst"))[:n] if draw.chance(0.5) else some_words(draw, n)  # fmt: skip
    values = draw.random.sample(range(1, 60), n)
    glue = draw.pick(" ", ", ", ", ")
    k, v = glue.join(keys), glue.join(map(str, values))
    if draw.chance(0.25):
        k, v = str(keys), str(values)
    one, add = draw.pick(*keys), draw.integer(1, 20)
    t, code, answer = draw.pick(
        (("show it", "print it", "what does it look like"), "print(d)", "The dictionary is **{out}**."),
        (("which key has the biggest value", "which key has the largest value", "whose value is the highest", "name the key with the maximum"), "print(max(d, key=d.get))", "The key is **{out}**."),
        (("which key has the smallest value", "whose value is the lowest", "name the key with the minimum"), "print(min(d, key=d.get))", "The key is **{out}**."),
        (("sum of the values", "what do the values add up to", "total of all values"), "print(sum(d.values()))", "The sum is **{out}**."),
        ((f"what is the value of {one}", f"look up {one}", f"which value has {one}"), f"print(d[{one!r}])", f"The value of {one} is **{{out}}**."),
        ((f"add {add} to {one} and show it", f"increase the value of {one} by {add}, then print it"), f"d[{one!r}] += {add}\nprint(d)", "Now it is **{out}**."),
        ((f"delete {one} and show the rest", f"remove the key {one}, what is left"), f"del d[{one!r}]\nprint(d)", "Now it is **{out}**."),
        (("sort it by value", "show it ordered by value, smallest first"), "print(dict(sorted(d.items(), key=lambda item: item[1])))", "Sorted: **{out}**."),
        (("swap keys and values", "turn it round, values as keys", "invert it"), "print({v: k for k, v in d.items()})", "Inverted: **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "make a dictionary from keys {k} and values {v}, then {q}?", "dict with keys {k} and values {v}. {q}", "keys {k}, values {v}: build a dictionary. {q}?", "create a dict out of {k} (keys) and {v} (values); {q}", "[python|in python]: a dictionary of {k} with {v}. {q}?", "zip {k} and {v} into a dictionary, {q}", "put {k} with the values {v} in a dictionary. {q}?", "I have keys {k} and values {v}. make a dict and {q}", "dictionary: {k} get the values {v}. {q}?", "[please |]pair the keys {k} with {v} in a dict. {q}?", "how do I make a dict from {k} and {v}? then {q}", "turn the lists {k} and {v} into a dictionary. {q}?", "assign {v} to {k} in a dictionary. {q}", "d maps {k} to {v} in this order. {q}?",
        k=k, v=v, q=draw.pick(*t),
    )  # fmt: skip
    return ask(prompt, f"d = dict(zip({keys}, {values}))\n{code}", answer, think="Zip keys and values into a dictionary.")  # fmt: skip


@family("programming", weight=1.2)
def list_moved(draw: Draw) -> tuple[Item, ...]:
    """A list rotated to the left or the right, cut into pieces, without its ends."""
    v: list[object] = [*range(1, draw.integer(7, 10))] if draw.chance(0.4) else [*(draw.random.randint(1, 50) for _ in range(draw.integer(6, 9)))]  # fmt: skip
    if draw.chance(0.2):
        v = [*"abcdefgh"[: draw.integer(6, 8)]]
    k = draw.pick(1, 2, 2, 3, 3)
    m = min(k + 1, 3, (len(v) - 1) // 2)
    places = f"{k} place" if k == 1 else f"{k} places"
    t, code, answer = draw.pick(
        (("rotate the list {v} to the right by {k}", "rotate {v} right by {k}", "{v} rotated {k} to the right", "shift {v} cyclically to the right by {p}", "right rotate {v}, {k} times", "move the last {k} of {v} to the front", "rotate right: {v}, k = {k}", "turn the array {v} by {p} to the right", "circular shift of {v} by {k} to the right"), "v[-{k}:] + v[:-{k}]", "Rotated to the right: **{out}**."),
        (("rotate the list {v} to the left by {k}", "rotate {v} left by {k}", "{v} rotated {k} to the left", "shift {v} cyclically to the left by {p}", "left rotate {v}, {k} times", "move the first {k} of {v} to the end", "rotate left: {v}, k = {k}", "turn the array {v} by {p} to the left", "circular shift of {v} by {k} to the left"), "v[{k}:] + v[:{k}]", "Rotated to the left: **{out}**."),
        (("remove the first {m} and the last {m} of {v}", "{v} without {m} at each end", "drop {m} from both ends of {v}", "trim {m} elements on each side of {v}"), "v[{m}:-{m}]", "What is left is **{out}**."),
        (("the last {m} of {v}, in reverse order", "take {m} from the end of {v}, last one first", "{v}: last {m} backwards"), "v[::-1][:{m}]", "They are **{out}**."),
        (("reverse the first {m} of {v} and keep the rest", "turn round only the first {m} elements of {v}", "{v} with its first {m} reversed"), "v[:{m}][::-1] + v[{m}:]", "It becomes **{out}**."),
        (("split {v} into pieces of {m}", "cut {v} into chunks of length {m}", "chunks of {m} from {v}", "group {v} by {m}s, the last one may be shorter", "divide the list {v} into sublists of size {m}"), "[v[i:i + {m}] for i in range(0, len(v), {m})]", "The pieces are **{out}**."),
        (("pairs of neighbours in {v}", "each element of {v} with the next one", "adjacent pairs of {v}"), "list(zip(v, v[1:]))", "The pairs are **{out}**."),
    )  # fmt: skip
    shown = draw.pick(str(v), str(v), ", ".join(map(str, v)))
    frame = draw.phrase("{}", "[please|python:|can you] {}", "{}", "how do I {}" if t[0].split()[0] in ("rotate", "remove", "reverse", "split") else "I need {}")  # fmt: skip
    asked = draw.phrase(*t, v=shown, k=k, p=places, m=m)
    if frame.startswith(("how", "can")) and asked.split()[0] not in ("rotate", "remove", "reverse", "split", "shift", "move", "turn", "drop", "trim", "cut", "group", "divide", "take"):  # fmt: skip
        frame = "{}"
    code = code.replace("{k}", str(k)).replace("{m}", str(m))
    return ask(frame.replace("{}", asked), f"v = {v}\nprint({code})", answer, think=f"Slices: {code}.")  # fmt: skip


@family("programming", weight=1.2)
def coded_phrase(draw: Draw) -> tuple[Item, ...]:
    """A Caesar cipher of a word or a phrase, there and back, and run lengths there and back."""
    text = draw.pick(*_TEXTS) if draw.chance(0.55) else word(draw)
    if draw.chance(0.5):
        text = text.upper()
    k = draw.pick(1, 2, 3, 3, 4, 5, 7, 10, 13)
    runs = "".join(draw.pick(*"abcdxyz") * draw.integer(1, 5) for _ in range(draw.integer(3, 5)))
    if draw.chance(0.3):
        runs = runs.upper()
    packed = "".join(draw.pick(*"abcdxyz") + str(draw.integer(1, 6)) for _ in range(draw.integer(3, 5)))  # fmt: skip
    base = "'A'" if text.isupper() else "'a'"
    shown = draw.pick(text, f'"{text}"', f"'{text}'")
    start = ord("A" if text.isupper() else "a")
    secret = "".join(chr((ord(c) - start + k) % 26 + start) if c.isalpha() else c for c in text)
    t, code, answer = draw.pick(
        (("caesar cipher shift {k} for {t}", "caesar cipher, shift {k}: {t}", "encrypt {t} with a caesar shift of {k}", "shift every letter of {t} by {k} in the alphabet", "encode {t} by caesar, key {k}", "{t} with each letter moved {k} further in the alphabet", "caesar encryption of {t}, shift = {k}", "write {t} in caesar code with shift {k}", "secret message: {t}, shifted by {k} letters", "caesar +{k}: {t}"), f"text = {text!r}\nprint(''.join(chr((ord(c) - ord({base}) + {k}) % 26 + ord({base})) if c.isalpha() else c for c in text))", "Encoded it is **{out}**."),
        (("decode the caesar cipher {x}, shift {k}", "decrypt {x}, caesar with shift {k}", "shift every letter of {x} back by {k}", "{x} was encrypted by caesar with key {k}. the plain text", "undo a caesar shift of {k} on {x}", "caesar decoding of {x}, key {k}", "caesar -{k}: {x}", "read the secret text {x} (caesar, shift {k})"), f"text = {secret!r}\nprint(''.join(chr((ord(c) - ord({base}) - {k}) % 26 + ord({base})) if c.isalpha() else c for c in text))", "Decoded it is **{out}**."),
        (("run length encode {r}", "run-length encoding of {r}", "compress {r} by run lengths, letter then count", "rle of {r}", "{r} as letter plus count", "encode {r} with run-length encoding", "write {r} in the form a3b2", "shorten {r} to letters with counts", "run length compression: {r}"), f"from itertools import groupby\nprint(''.join(c + str(len(list(g))) for c, g in groupby({runs!r})))", "It becomes **{out}**."),
        (("run length decode {u}", "decode the run-length encoded {u}", "expand {u} to the full text", "{u} without run lengths", "unpack {u}, letter then count", "what text is {u} in run-length encoding", "rle decoding of {u}"), f"text = {packed!r}\nprint(''.join(text[i] * int(text[i + 1]) for i in range(0, len(text), 2)))", "It becomes **{out}**."),
    )  # fmt: skip
    think = f"Move each letter by {'-' if secret in code else ''}{k} in the alphabet."
    if "groupby" in code:
        think = f"Each run of equal letters of {runs} as the letter and its length."
    elif "range(0" in code:
        think = f"Each letter of {packed} as often as the digit after it says."
    return ask(draw.phrase(*t, k=k, t=shown, x=shown.replace(text, secret), r=runs, u=packed), code, answer, think=think)  # fmt: skip


@family("programming", number=True, weight=1.2)
def run_or_subsequence(draw: Draw) -> tuple[Item, ...]:
    """Longest rise with gaps or without, largest sum of neighbours, largest product, best trade."""
    values = [draw.random.randint(-9, 15) for _ in range(draw.integer(6, 9))]
    positive = [draw.random.randint(1, 100) for _ in range(draw.integer(6, 8))]
    gaps = ("longest increasing subsequence length in {p}", "length of the longest increasing subsequence of {p}", "LIS of {p}", "how long is the longest increasing subsequence in {p}", "{p}: longest increasing subsequence, how long", "longest strictly rising subsequence of {p}, gaps are allowed. its length", "what is the length of the LIS for {p}", "find the longest increasing subsequence in {p} and give its length", "how many numbers of {p} can stay, in order, so that they increase")  # fmt: skip
    rise = ("longest increasing run in {p}, how long", "how long is the longest increasing run in {p}", "longest increasing stretch of neighbours in {p}, its length", "longest consecutive rise in {p}", "{p}: how many neighbours in a row increase at most", "length of the longest increasing subarray of {p}", "longest streak of rising values in {p}", "longest continuous increasing piece of {p}, length")  # fmt: skip
    best = ("maximum subarray sum of {v}", "largest sum of a contiguous part of {v}", "kadane: {v}", "best sum of neighbouring elements in {v}", "max subarray of {v}, the sum", "what is the largest sum of consecutive values in {v}", "which sum is the greatest for a block of {v}", "{v}: highest total of a stretch without gaps", "find the contiguous subarray of {v} with the largest sum, the sum")  # fmt: skip
    trade = ("stock prices {p}. best profit with one buy and one later sale", "buy and sell once: {p}, maximum profit", "{p} are daily prices. how much can I earn at most with one purchase and one sale", "max profit from prices {p}", "prices per day: {p}. best time to buy and sell, the profit")  # fmt: skip
    t, code, answer, think, used = draw.pick(
        (gaps, "best = []\nfor i, v in enumerate(values):\n    best.append(1 + max((best[j] for j in range(i) if values[j] < v), default=0))\nresult = max(best)", "The longest increasing subsequence has length **{out}**.", "For each value: one more than the best that ends in a smaller one before it.", positive),
        (rise, "result = run = 1\nfor a, b in zip(values, values[1:]):\n    run = run + 1 if b > a else 1\n    result = max(result, run)", "The longest run has length **{out}**.", "Count neighbours that rise and remember the longest run.", positive),
        (best, "result = here = values[0]\nfor v in values[1:]:\n    here = max(v, here + v)\n    result = max(result, here)", "The largest sum is **{out}**.", "Go on with the sum, or start anew.", values),
        (trade, "result, low = 0, values[0]\nfor v in values:\n    low = min(low, v)\n    result = max(result, v - low)", "The best profit is **{out}**.", "Remember the lowest price so far.", positive),
    )  # fmt: skip
    shown = draw.pick(str(used), str(used), ", ".join(map(str, used)), " ".join(map(str, used)))
    return ask(draw.phrase(*t, v=shown, p=shown), f"values = {used}\n{code}\nprint(result)", answer, think=think)  # fmt: skip
