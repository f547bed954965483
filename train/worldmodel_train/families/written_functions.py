"""Functions, classes and comprehensions that somebody wants written, with a call that shows them."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import made_up, some_words, word


def _numbers(draw: Draw) -> list[int]:
    return [draw.random.randint(0, 30) for _ in range(draw.integer(4, 7))]


def _task(draw: Draw) -> tuple[str, str, str, str]:
    """A name, what it does, its body, and the arguments of one call."""
    v, w = _numbers(draw), word(draw)
    two, n, m = some_words(draw, 3), draw.integer(2, 40), draw.integer(2, 15)
    s = " ".join(two)
    return draw.pick(
        ("is_anagram", "[tells|checks] whether two words are anagrams [of each other|]", "(a, b):\n    return sorted(a.lower()) == sorted(b.lower())", f"{w!r}, {draw.pick(w[::-1], made_up(draw))!r}"),
        ("count_vowels", "[counts|returns the number of] [the |]vowels in a text", "(text):\n    return sum(c in 'aeiou' for c in text.lower())", repr(s)),
        ("second_largest", "[returns|gives|finds] the second largest [different |]value of a list", "(values):\n    return sorted(set(values))[-2]", repr([*v, n + 31])),
        ("flatten", "flattens a list of lists", "(lists):\n    return [x for part in lists for x in part]", repr([v[:2], v[2:3], v[3:]])),
        ("unique", "removes [duplicates|repeated values] from a list and keeps the order", "(values):\n    return list(dict.fromkeys(values))", repr([*v, v[0], v[1]])),
        ("clamp", "[limits|clamps] a number to a range from low to high", "(x, low, high):\n    return max(low, min(x, high))", f"{n}, 5, {m + 10}"),
        ("is_prime", "[tells|checks] whether a number is prime", "(n):\n    return n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))", str(draw.integer(2, 400))),
        ("factorial", "[computes|returns] the factorial of a number", "(n):\n    return 1 if n < 2 else n * factorial(n - 1)", str(m)),
        ("mean", "[computes|returns] the [mean|average] of a list", "(values):\n    return sum(values) / len(values)", repr(v)),
        ("digit_sum", "[adds up|sums|returns the sum of] the digits of a number", "(n):\n    return sum(int(d) for d in str(n))", str(draw.integer(10, 99999))),
        ("longest", "[returns|finds] the longest word of a [sentence|text]", "(text):\n    return max(text.split(), key=len)", repr(s)),
        ("initials", "[returns|gives] the initials of a name", "(name):\n    return ''.join(part[0].upper() for part in name.split())", repr(s)),
        ("is_palindrome", "[tells|checks] whether a word is a palindrome", "(text):\n    return text == text[::-1]", repr(draw.pick(w, "level", "rotor", "noon", "kayak"))),
        ("reverse_words", "[reverses|turns around] the order of the words in a text", "(text):\n    return ' '.join(text.split()[::-1])", repr(s)),
        ("gcd", "[computes|returns] the greatest common divisor of two numbers", "(a, b):\n    while b:\n        a, b = b, a % b\n    return a", f"{n * m}, {m * draw.integer(2, 9)}"),
        ("evens", "[keeps|returns] only the even numbers of a list", "(values):\n    return [v for v in values if v % 2 == 0]", repr(v)),
        ("word_count", "counts [the words of|how many words are in] a text", "(text):\n    return len(text.split())", repr(s)),
        ("frequencies", "counts how often each letter [occurs|comes] in a word", "(word):\n    return {c: word.count(c) for c in sorted(set(word))}", repr(w)),
        ("square_all", "squares [every|each] number of a list", "(values):\n    return [v ** 2 for v in values]", repr(v)),
        ("hypotenuse", "[computes|returns] the hypotenuse from the two legs, rounded to 4 decimals", "(a, b):\n    return round((a ** 2 + b ** 2) ** 0.5, 4)", f"{n}, {m}"),
        ("discounted", "[computes|returns] a price after a discount in percent", "(price, percent):\n    return round(price * (1 - percent / 100), 2)", f"{n * 5}, {m}"),
        ("spread", "[returns|gives] the difference of the largest and the smallest value of a list", "(values):\n    return max(values) - min(values)", repr(v)),
        ("fizzbuzz", "returns Fizz, Buzz, FizzBuzz or the number itself", "(n):\n    return 'Fizz' * (n % 3 == 0) + 'Buzz' * (n % 5 == 0) or n", str(draw.pick(n, 15, 9, 10, 30))),
        ("repeat", "repeats a text a number of times", "(text, times):\n    return text * times", f"{w!r}, {m % 4 + 2}"),
        ("leap", "[tells|checks] whether a year is a leap year", "(year):\n    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)", str(draw.integer(1800, 2100))),
        ("chunks", "[cuts|splits] a list into pieces of a given length", "(values, size):\n    return [values[i:i + size] for i in range(0, len(values), size)]", f"{v}, {m % 3 + 2}"),
        ("average_length", "[computes|returns] the average length of the words of a text, rounded to 2 decimals", "(text):\n    words = text.split()\n    return round(sum(map(len, words)) / len(words), 2)", repr(s)),
        ("above", "[keeps|returns] the numbers of a list that are above a limit", "(values, limit):\n    return [v for v in values if v > limit]", f"{v}, {m}"),
        ("divisors", "lists [all |]the divisors of a number", "(n):\n    return [d for d in range(1, n + 1) if n % d == 0]", str(draw.integer(6, 120))),
        ("nth_fibonacci", "[returns|computes] the nth Fibonacci number, starting from 0 and 1", "(n):\n    a, b = 0, 1\n    for _ in range(n):\n        a, b = b, a + b\n    return a", str(m)),
        ("rotate", "[moves|rotates] the elements of a list k places to the left", "(values, k):\n    return values[k:] + values[:k]", f"{v}, {m % 3 + 1}"),
        ("hide", "[replaces|hides] all letters of a word but the first with stars", "(word):\n    return word[0] + '*' * (len(word) - 1)", repr(w)),
    )  # fmt: skip


@family("programming", weight=2.5)
def write_function(draw: Draw) -> tuple[Item, ...]:
    """A function that does something named, and one call of it."""
    name, does, body, arguments = _task(draw)
    t = (
        f"[write|make|code|create] [me |]a [python |]function that {does}", f"I [need|want] a [python |]function that {does}", f"[write|define|implement] {{f}}, [a function which|a function that] {does}", f"function that {does}[, in python|]", f"[can you|could you|please] [code|write] a function [called|named] {{f}} that {does}", f"python: a function that {does}",
        f"[show me|give me] [the code of|code for] a function that {does}", f"[define|program|implement] a [small|short|simple|little] function that {does}", f"how would a function look that {does}", f"[my task|homework|exercise]: a function {{f}} that {does}", f"def {{f}}: it {does}",
    )  # fmt: skip
    prompt = draw.phrase(*t, f=name)
    if draw.chance(0.55):
        example = draw.phrase(
            "[and|, and|, then] [call|test|try|run] it with {x}", ". [test|try|call|run] it with {x}", ", [for example|example|e.g.] {x}", "; [show|print] {f}({x})", ". what does it [return|give] for {x}", "- [test|example|input]: {x}", ", and [use|apply] it on {x}",
            f=name, x=arguments,
        )  # fmt: skip
        prompt += ("" if example[0] in ",;." else " ") + example
    code = f"def {name}{body}\n\nprint({name}({arguments}))"
    answer = f"{name} is defined; {name}({arguments}) gives **{{out}}**."
    return ask(prompt, code, answer, think=f"Define {name} and call it with {arguments}.")


@family("programming")
def write_class(draw: Draw) -> tuple[Item, ...]:
    """A small class and one use of it."""
    n, m, k = draw.integer(1, 50), draw.integer(1, 50), draw.integer(1, 20)
    a, b = some_words(draw, 2)
    what, code, answer = draw.pick(
        ("Counter with a method [that adds one|to count up|increment]", f"class Counter:\n    def __init__(self):\n        self.value = 0\n\n    def increment(self):\n        self.value += 1\n\nc = Counter()\nfor _ in range({k}):\n    c.increment()\nprint(c.value)", f"Counter is defined; after {k} increment{'s' * (k > 1)} its value is **{{out}}**."),
        ("Rectangle with [width, height and its area|sides and an area method]", f"class Rectangle:\n    def __init__(self, width, height):\n        self.width = width\n        self.height = height\n\n    def area(self):\n        return self.width * self.height\n\nprint(Rectangle({n}, {m}).area())", f"Rectangle is defined; one of {n} by {m} has the area **{{out}}**."),
        ("BankAccount with [deposit and withdraw|a balance, deposits and withdrawals]", f"class BankAccount:\n    def __init__(self):\n        self.balance = 0\n\n    def deposit(self, amount):\n        self.balance += amount\n\n    def withdraw(self, amount):\n        self.balance -= amount\n\naccount = BankAccount()\naccount.deposit({n + m})\naccount.withdraw({m})\nprint(account.balance)", f"BankAccount is defined; after {n + m} in and {m} out the balance is **{{out}}**."),
        ("Stack with [push and pop|the methods push and pop]", f"class Stack:\n    def __init__(self):\n        self.items = []\n\n    def push(self, item):\n        self.items.append(item)\n\n    def pop(self):\n        return self.items.pop()\n\ns = Stack()\ns.push({n})\ns.push({m})\nprint(s.pop())", f"Stack is defined; after pushing {n} and {m}, pop gives **{{out}}**."),
        ("Queue with [put and get|first in, first out]", f"class Queue:\n    def __init__(self):\n        self.items = []\n\n    def put(self, item):\n        self.items.append(item)\n\n    def get(self):\n        return self.items.pop(0)\n\nq = Queue()\nq.put({a!r})\nq.put({b!r})\nprint(q.get())", f"Queue is defined; of {a} and {b} the first out is **{{out}}**."),
        ("Point with [x, y and the distance to another point|a distance method]", f"class Point:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n\n    def distance(self, other):\n        return ((self.x - other.x) ** 2 + (self.y - other.y) ** 2) ** 0.5\n\nprint(round(Point(0, {k}).distance(Point({n}, {m})), 4))", f"Point is defined; from (0, {k}) to ({n}, {m}) it is **{{out}}**."),
        ("Dog with [a name and a bark|a name and a method bark]", f"class Dog:\n    def __init__(self, name):\n        self.name = name\n\n    def bark(self):\n        return self.name + ' says woof'\n\nprint(Dog({a.title()!r}).bark())", "Dog is defined; its bark: **{out}**."),
        ("Circle with [a radius and its area|an area method]", f"import math\n\nclass Circle:\n    def __init__(self, radius):\n        self.radius = radius\n\n    def area(self):\n        return math.pi * self.radius ** 2\n\nprint(round(Circle({k}).area(), 4))", f"Circle is defined; with radius {k} its area is **{{out}}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        f"[write|make|code|create] [me |]a [python |]class {what}", f"I [need|want] a [python |]class {what}", f"class {what}[, in python|, please|]", f"[can you|could you|please] [write|code|define] a class {what}", f"[define|implement|program] a [small|simple|short|] class {what}", f"[show me|give me] [a|an example of a] class {what}", f"[example|sketch|code] of a class: {what}", f"python class {what}", f"object oriented [exercise|homework|example]: {what}", f"[let us|let's] [build|write] a class {what}", f"how would a class look: {what}",
    )  # fmt: skip
    return ask(prompt, code, answer, think="Define the class and use it once.")


@family("programming")
def comprehension(draw: Draw) -> tuple[Item, ...]:
    """A list, a set or a dictionary in one expression."""
    v, w = _numbers(draw), some_words(draw, draw.integer(3, 5))
    n, k = draw.integer(4, 15), draw.integer(2, 9)
    words = ", ".join(w)
    kind, what, expression = draw.pick(
        ("list", f"the squares of 1 to {n}", f"[i ** 2 for i in range(1, {n} + 1)]"), ("list", f"the even ones of {', '.join(map(str, v))}", f"[i for i in {v} if i % 2 == 0]"), ("list", f"the lengths of the words {words}", f"[len(s) for s in {w}]"), ("list", f"{words} in capitals", f"[s.upper() for s in {w}]"),
        ("list", f"the multiples of {k} below {k * n}", f"[i for i in range({k}, {k * n}, {k})]"), ("list", f"the pairs (i, j) with i below j, both from 1 to {k % 3 + 3}", f"[(i, j) for i in range(1, {k % 3 + 4}) for j in range(i + 1, {k % 3 + 4})]"), ("list", f"the first letters of {words}", f"[s[0] for s in {w}]"), ("dict", f"each word of {words} with its length", f"{{s: len(s) for s in {w}}}"),
        ("dict", f"the numbers 1 to {k} with their cubes", f"{{i: i ** 3 for i in range(1, {k} + 1)}}"), ("list", f"the remainders by {k} of {', '.join(map(str, v))}", f"[i % {k} for i in {v}]"), ("list", f"twice each of {', '.join(map(str, v))}", f"[2 * i for i in {v}]"), ("list", f"those of {', '.join(map(str, v))} that exceed {k + 5}", f"[i for i in {v} if i > {k + 5}]"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[write|make|use] a {k} comprehension for {x}", "{k} comprehension: {x}", "[with|using] a {k} comprehension, {x}", "get {x} [with|by|using] a {k} comprehension", "[can you|please] [make|build|create] {x} as a {k} comprehension", "how do I [get|write|build] {x} [in|with] a {k} comprehension", "python one-liner, a {k} comprehension with {x}", "I want {x} in one line, by a {k} comprehension", "[show|teach] me a {k} comprehension that [gives|makes|yields] {x}", "{x} - as a {k} comprehension", "[exercise|task]: {x}, {k} comprehension",
        "one expression for {x}, a {k} comprehension",
        k=kind, x=what,
    )  # fmt: skip
    return ask(prompt, f"print({expression})", f"`{expression}` gives **{{out}}**.", think=f"The expression is {expression}.")  # fmt: skip
