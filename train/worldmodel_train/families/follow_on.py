"""Conversations that go on from what an earlier turn computed: the variables are still there."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, family
from worldmodel_train.families.two_parts import tidy_price
from worldmodel_train.families.words import GOODS, some_names

Next = tuple[tuple[str, ...], str, str, str]
"""Wordings of a later turn; code; answer; think."""


def _turn(draw: Draw, later: Next, **values: object) -> Ask:
    templates, code, answer, think = later
    return Ask(draw.phrase(*templates, **values), (Step(code, think),), answer)


def _going_on(
    draw: Draw, first: Ask, later: tuple[Next, ...], **values: object
) -> tuple[Item, ...]:
    """The first turn, and one to three of the others."""
    chosen = draw.random.sample(later, draw.pick(1, 2, 2, 3))
    return (first, *(_turn(draw, one, **values) for one in chosen))


@family("conversation", weight=2)
def chat_loan(draw: Draw) -> tuple[Item, ...]:
    """A monthly payment; then the total, the interest in it, another term or rate."""
    a, p, n = draw.integer(2, 90) * 500, draw.pick(2, 3, 4, 5, 6, 7, 3.5, 4.5), draw.integer(2, 20)
    m, q, b = n + draw.pick(-1, 1, 2, 5), draw.pick(1.5, 2.5, 5.5, 8), a + draw.integer(1, 20) * 500
    pay = "payment = amount * rate / 1200 / (1 - (1 + rate / 1200) ** (-12 * years))"
    first = _turn(draw, ((
        "monthly payment for a loan of {a} at {p}% over {n} years", "I borrow {a} for {n} years at {p} percent. what do I pay a month", "loan {a}, rate {p}%, {n} years: payment per month", "{a} credit, {p}% a year, {n} years, monthly instalment", "what is the monthly rate of a {a} loan, {n} years, {p}%", "car loan of {a}: {n} years, {p}% interest. payment each month", "how much a month for {a} at {p}% if I pay it back in {n} years", "instalment loan of {a}, {p} percent, {n} years, monthly",
    ), f"amount, rate, years = {a}, {p}, {n}\n{pay}\nprint(round(payment, 2))", "It is **{out}** a month.", "The payment of an annuity with a monthly rate."), a=a, p=p, n=n)  # fmt: skip
    later: tuple[Next, ...] = (
        (("and in total", "how much do I pay in all", "what is it altogether", "total of all payments", "sum of the payments", "so what do I pay back in the end", "all months together"), "print(round(payment * 12 * years, 2))", "In all it is **{out}**.", "payment times 12 * years."),
        (("how much of it is interest", "how much of that is interest", "and the interest in all", "what part is interest, in money", "interest alone", "what does the loan cost me beyond the sum", "total interest"), "print(round(payment * 12 * years - amount, 2))", "The interest is **{out}**.", "All payments minus the amount."),
        (("what if {m} years instead", "and over {m} years", "with {m} years", "if I take {m} years", "same loan, {m} years", "make it {m} years", "payment for {m} years instead of {n}"), f"years = {m}\n{pay}\nprint(round(payment, 2))", "Then it is **{out}** a month.", f"The same with years = {m}."),
        (("and at {q}%", "what if the rate is {q}%", "with {q} percent", "same loan at {q}%", "payment if interest is {q}%", "change the rate to {q}%"), f"rate = {q}\n{pay}\nprint(round(payment, 2))", "Then it is **{out}** a month.", f"The same with rate = {q}."),
        (("and for {b}", "what if I borrow {b}", "with {b} instead", "a loan of {b} on the same terms", "same for {b}"), f"amount = {b}\n{pay}\nprint(round(payment, 2))", "Then it is **{out}** a month.", f"The same with amount = {b}."),
        (("how much is that a year", "per year", "and in a year", "yearly payments", "for twelve months"), "print(round(payment * 12, 2))", "It is **{out}** a year.", "payment times 12."),
        (("interest in percent of the loan", "how many percent of the amount is the interest in all", "what percentage do I pay on top"), "print(round((payment * 12 * years / amount - 1) * 100, 2))", "It is **{out}%**.", "All payments over the amount, minus one."),
    )  # fmt: skip
    return _going_on(draw, first, later, m=m, n=n, q=q, b=b)


@family("conversation", weight=2)
def chat_savings(draw: Draw) -> tuple[Item, ...]:
    """Money that grows; then the interest in it, other years, another rate, when it doubles."""
    a, p, n = draw.integer(1, 80) * 100, draw.pick(2, 3, 4, 5, 6, 2.5, 7), draw.integer(2, 15)
    m, q, b = n + draw.pick(-1, 1, 3, 5), draw.pick(1.5, 3.5, 8), draw.integer(1, 90) * 200
    grow = "balance = amount * (1 + rate / 100) ** years"
    first = _turn(draw, ((
        "{a} at {p}% compound interest for {n} years", "what do {a} become in {n} years at {p} percent", "I invest {a} at {p}% a year. value after {n} years", "{a} for {n} years with {p}% a year, compounded", "savings: {a}, {p}%, {n} years. final amount", "if I leave {a} in the bank for {n} years at {p} percent, what is it then", "balance of {a} after {n} years with {p}% yearly",
    ), f"amount, rate, years = {a}, {p}, {n}\n{grow}\nprint(round(balance, 2))", "It becomes **{out}**.", "The amount times 1 + rate / 100 for each year."), a=a, p=p, n=n)  # fmt: skip
    later: tuple[Next, ...] = (
        (("how much of it is interest", "how much of that is interest", "interest only", "what did I gain", "and the gain alone", "so how much interest did it earn"), "print(round(balance - amount, 2))", "The interest is **{out}**.", "balance minus amount."),
        (("what if {m} years instead", "and after {m} years", "with {m} years", "make it {m} years", "{m} years", "same for {m} years"), f"years = {m}\n{grow}\nprint(round(balance, 2))", "Then it becomes **{out}**.", f"The same with years = {m}."),
        (("and at {q}%", "what if the rate is {q}%", "with {q} percent", "if I get {q}%", "change the rate to {q}%"), f"rate = {q}\n{grow}\nprint(round(balance, 2))", "Then it becomes **{out}**.", f"The same with rate = {q}."),
        (("and with {b} to start", "what if I put in {b}", "starting with {b}", "{b} instead of {a}"), f"amount = {b}\n{grow}\nprint(round(balance, 2))", "Then it becomes **{out}**.", f"The same with amount = {b}."),
        (("how many years until it doubles", "when is it twice the amount", "after how many years is it double", "years to double"), "import math\nprint(math.ceil(math.log(2) / math.log(1 + rate / 100)))", "After **{out}** years.", "The logarithm of 2 over that of the yearly factor, rounded up."),
        (("growth in percent over the whole time", "how many percent more is that", "total gain in percent"), "print(round((balance / amount - 1) * 100, 2))", "It is **{out}%** more.", "balance over amount, minus one."),
        (("and with simple interest", "what would simple interest give", "without compounding"), "print(round(amount * (1 + rate / 100 * years), 2))", "With simple interest it is **{out}**.", "The amount times 1 + rate / 100 * years."),
    )  # fmt: skip
    return _going_on(draw, first, later, a=a, m=m, q=q, b=b)


@family("conversation", weight=2)
def chat_bill(draw: Draw) -> tuple[Item, ...]:
    """A bill among friends; then with a tip, with one more, what is still to pay."""
    a, n, p, k = draw.pick(draw.integer(20, 300), tidy_price(draw)), draw.integer(2, 9), draw.pick(5, 8, 10, 12, 15, 18, 20), draw.integer(2, 5)  # fmt: skip
    first = _turn(draw, ((
        "{n} friends share a bill of {a}. how much each", "split {a} among {n}", "a bill of {a} for {n} people, per head", "we are {n} and dinner was {a}. share of each", "{a} divided between {n} of us", "{a} / {n} people", "each of {n} pays the same for {a}. amount", "what does one of {n} pay if the pizza and drinks cost {a}",
    ), f"bill, people = {a}, {n}\nprint(round(bill / people, 2))", "Each pays **{out}**.", "bill over people."), a=a, n=n)  # fmt: skip
    later: tuple[Next, ...] = (
        (("each pays how much with a tip of {p}%", "and with {p}% tip", "with a {p} percent tip", "add {p}% tip, then each", "if we tip {p}%", "per person with {p}% on top"), f"bill = bill * (1 + {p} / 100)\nprint(round(bill / people, 2))", "With the tip each pays **{out}**.", f"bill times 1 + {p} / 100, over people."),
        (("and if {k} more come", "{k} more join us", "with {k} more people", "what if we are {k} more", "{k} others pay as well, so each", "plus {k} people, share of each"), f"people = people + {k}\nprint(round(bill / people, 2))", "Then each pays **{out}**.", f"bill over people + {k}."),
        (("one of us does not pay", "and without me", "one has left, so each", "what if one pays nothing", "one less"), "people = people - 1\nprint(round(bill / people, 2))", "Then each pays **{out}**.", "bill over one person less.") if n > 2 else (("and if one more comes", "with one more"), "people = people + 1\nprint(round(bill / people, 2))", "Then each pays **{out}**.", "bill over people + 1."),
        (("how much is {p}% of the bill", "the tip alone at {p}%", "tip of {p} percent in money", "what would {p}% tip be"), f"print(round(bill * {p} / 100, 2))", "It is **{out}**.", f"bill times {p} / 100."),
        (("and what is the bill now", "total now", "how much is the whole bill", "what is the total again"), "print(round(bill, 2))", "The bill is **{out}**.", "bill is in the shell."),
        (("a drink for {k} was forgotten, add it, each then", "put another {k} on the bill. share now", "the bill is {k} higher. each", "add {k} to the bill, per person"), f"bill = bill + {k}\nprint(round(bill / people, 2))", "Then each pays **{out}**.", f"bill + {k} over people."),
    )  # fmt: skip
    return _going_on(draw, first, later, p=p, k=k)


@family("conversation", weight=2)
def chat_stock(draw: Draw) -> tuple[Item, ...]:
    """How many there are of each; sold, bought, what remains of each, the total now."""
    items = draw.random.sample([*GOODS, "pens", "eggs", "cups", "plums"], draw.integer(2, 4))
    stock = {i: draw.integer(10, 90) for i in items}
    a, b, c = draw.pick(*items), draw.pick(*items), draw.pick("plates", "forks", "kiwis", "stamps")
    k, m, p = draw.integer(1, 6), draw.integer(1, 30), draw.pick(10, 20, 50)
    form = draw.pick("{v} {k}", "{k} {v}", "{k}: {v}", "{k} = {v}")
    told = draw.pick(", ", ", ", " and ", "; ").join(
        form.format(k=i, v=v) for i, v in stock.items()
    )
    first = _turn(draw, ((
        "my stock: {t}. how many in all", "I have {t}. total", "in the shop are {t}. sum", "{t}. how many things is that", "there are {t}; add them", "stock {t}, total please", "remember {t} and tell me the sum", "we start with {t}. how many altogether",
    ), f"stock = {stock}\nprint(sum(stock.values()))", "In all there are **{out}**.", "A dictionary, and the sum of its values."), t=told)  # fmt: skip
    later: tuple[Next, ...] = (
        (("I sold {k} {a}. what remains of each", "{k} {a} are gone. what is left of each", "take {k} {a} away and show all", "{k} of the {a} were sold; what remains of each", "minus {k} {a}, what do we have"), f"stock[{a!r}] -= {k}\nprint(stock)", "Left: **{out}**.", f"Take {k} from {a}."),
        (("{m} more {b} come in. total now", "I buy {m} {b}. how many in all now", "add {m} {b}, total now?", "{m} new {b}; and total now", "{b} plus {m}, sum again"), f"stock[{b!r}] += {m}\nprint(sum(stock.values()))", "Now there are **{out}**.", f"Add {m} to {b}, then the sum."),
        (("and {m} {c}, a new item. total now", "new: {m} {c}. how many in all", "{m} {c} come in as well, sum", "we now also have {m} {c}; total"), f"stock[{c!r}] = {m}\nprint(sum(stock.values()))", "Now there are **{out}**.", f"{c} is a new key; then the sum."),
        (("which is most now", "biggest of those", "what do I have most of", "which has the highest number", "most of which"), "print(max(stock, key=stock.get))", "It is **{out}**.", "max by value."),
        (("which is least now", "smallest of those", "what do I have least of", "which is running low"), "print(min(stock, key=stock.get))", "It is **{out}**.", "min by value."),
        (("sell {k} of each. what remains of each", "{k} of every kind go out. what is left", "take {k} from each and show them"), f"stock = {{k: v - {k} for k, v in stock.items()}}\nprint(stock)", "Left: **{out}**.", f"Take {k} from each value."),
        (("how many {a} are there now", "and the {a}", "just {a}, how many", "number of {a}"), f"print(stock[{a!r}])", "There are **{out}**.", f"The value of {a}."),
        (("what percent is {a}", "share of {a} in percent", "{a} as a percentage of all"), f"print(round(stock[{a!r}] / sum(stock.values()) * 100, 1))", "It is **{out}%**.", f"{a} over the sum, times 100."),
        (("double all of them, total now", "twice of everything; sum", "if I had double of each, total"), "stock = {k: 2 * v for k, v in stock.items()}\nprint(sum(stock.values()))", "Now there are **{out}**.", "Each value times 2, then the sum."),
    )  # fmt: skip
    return _going_on(draw, first, later, a=a, b=b, c=c, k=k, m=m, p=p)


@family("conversation", weight=2)
def chat_divisors(draw: Draw) -> tuple[Item, ...]:
    """A list of whole numbers that was computed; then which of them are prime, even, the biggest."""
    n, k = (
        draw.pick(24, 36, 60, 72, 84, 90, 100, 120, 144, 180, 360, draw.integer(20, 400)),
        draw.integer(10, 60),
    )
    low = draw.integer(1, 40)
    high = low + draw.integer(10, 60)
    said, code, answer = draw.pick(
        (("divisors of {n}", "all divisors of {n}", "which numbers divide {n}", "factors of {n}, 1 and itself too", "list the divisors of {n}"), f"numbers = [d for d in range(1, {n} + 1) if {n} % d == 0]", "They are **{out}**."),
        (("primes below {n}" if n < 130 else "primes below {k}", "all prime numbers under {n}" if n < 130 else "all prime numbers under {k}", "list the primes up to but not including {n}" if n < 130 else "list the primes up to but not including {k}"), f"numbers = [p for p in range(2, {n if n < 130 else k}) if all(p % d for d in range(2, p))]", "They are **{out}**."),
        (("the numbers from {l} to {h}", "list {l} to {h}", "all whole numbers from {l} to {h}, both included", "count from {l} to {h}"), f"numbers = list(range({low}, {high} + 1))", "They are **{out}**."),
        (("multiples of {m} up to {k}0", "the {m} times table up to {k}0", "all multiples of {m} from {m} to {k}0"), f"numbers = list(range({low % 9 + 4}, {k}0 + 1, {low % 9 + 4}))", "They are **{out}**."),
        (("squares up to {n}", "all square numbers from 1 to {n}", "perfect squares not above {n}"), f"numbers = [i * i for i in range(1, {n} + 1) if i * i <= {n}]", "They are **{out}**."),
        (("fibonacci numbers below {n}", "the fibonacci sequence under {n}, starting 1, 1", "fibonacci under {n}"), f"numbers, a, b = [], 1, 1\nwhile a < {n}:\n    numbers.append(a)\n    a, b = b, a + b", "They are **{out}**."),
    )  # fmt: skip
    first = _turn(draw, (said, f"{code}\nprint(numbers)", answer, "Make the list and keep it as numbers."), n=n, l=low, h=high, k=k, m=low % 9 + 4)  # fmt: skip
    d = draw.pick(3, 4, 5, 7)
    prime = "p > 1 and all(p % d for d in range(2, p))"
    later: tuple[Next, ...] = (
        (("how many of them are prime", "how many primes are among them", "number of primes in it", "and how many of these are prime numbers"), f"print(sum({prime} for p in numbers))", "**{out}** of them are prime.", "Count the primes in numbers."), (("which of them are prime", "only the primes", "the prime ones", "and the primes among them"), f"print([p for p in numbers if {prime}])", "The primes are **{out}**.", "Keep the primes of numbers."), (("biggest of those", "the largest of them", "and the biggest", "which is the largest"), "print(max(numbers))", "It is **{out}**.", "max of numbers."), (("their sum", "add them up", "sum of those", "what do they add up to", "total of them"), "print(sum(numbers))", "Their sum is **{out}**.", "sum of numbers."),
        (("how many are there", "how many is that", "count them", "number of them"), "print(len(numbers))", "There are **{out}**.", "len of numbers."), (("only the even ones", "which of them are even", "the even numbers among them"), "print([x for x in numbers if x % 2 == 0])", "They are **{out}**.", "Keep the even ones."), (("how many of them are odd", "number of odd ones", "and odd ones, how many"), "print(sum(x % 2 for x in numbers))", "There are **{out}**.", "Count the odd ones."), (("their mean", "average of those", "and on average"), "print(round(sum(numbers) / len(numbers), 4))", "The mean is **{out}**.", "The sum over how many."), (("which are divisible by {d}", "those that {d} divides", "only multiples of {d}"), f"print([x for x in numbers if x % {d} == 0])", "They are **{out}**.", f"Keep x % {d} == 0."), (("backwards", "in reverse", "largest first"), "print(numbers[::-1])", "They are **{out}**.", "numbers from the end."), (("the last three", "only the last 3 of them", "three largest of those"), "print(numbers[-3:])", "They are **{out}**.", "The slice numbers[-3:]."), (("the square of each", "square them all", "each of them squared"), "print([x * x for x in numbers])", "They are **{out}**.", "x * x for each."), (("second largest of those", "and the second biggest", "the one before the largest"), "print(sorted(numbers)[-2])", "It is **{out}**.", "sorted, index -2."),
    )  # fmt: skip
    return _going_on(draw, first, later, d=d)


@family("conversation", heavy=True, weight=1.5)
def chat_function(draw: Draw) -> tuple[Item, ...]:
    """An integral or a derivative; then the same function with other limits, at a point."""
    a, b, c = draw.integer(1, 5), draw.integer(1, 9), draw.integer(2, 4)
    low, high = draw.integer(0, 2), draw.integer(3, 6)
    lo, hi, x = draw.integer(0, 3), draw.integer(4, 8), draw.integer(0, 5)
    said, python = draw.pick((f"{a}x^2 + {b}", f"{a}*x**2 + {b}"), (f"x^{c} - {b}x", f"x**{c} - {b}*x"), (f"{a}x + {b}", f"{a}*x + {b}"), (f"x^3 + {b}", f"x**3 + {b}"), (f"{b}x^2 - {a}x", f"{b}*x**2 - {a}*x"), (f"sin(x) + {a}", f"sp.sin(x) + {a}"), (f"x^{c} + {a}x^2", f"x**{c} + {a}*x**2"))  # fmt: skip
    said = said if not said.startswith("1x") else said[1:]
    head = f"import sympy as sp\nx = sp.symbols('x')\nf = {python}\n"
    first = _turn(draw, draw.pick(
        (("integrate {f} from {l} to {h}", "integral of {f} between {l} and {h}", "f(x) = {f}, integral from {l} to {h}", "definite integral of {f}, limits {l} and {h}", "area under {f} from {l} to {h} as an integral"), f"{head}print(sp.integrate(f, (x, {low}, {high})))", "The integral is **{out}**.", "sympy integrates f between the limits."),
        (("derivative of {f}", "differentiate {f}", "f(x) = {f}, f'(x)", "d/dx of {f}", "slope function of {f}"), f"{head}print(sp.diff(f, x))", "The derivative is **{out}**.", "sympy differentiates f."),
    ), f=said, l=low, h=high)  # fmt: skip
    later: tuple[Next, ...] = (
        (("same function, from {lo} to {hi}: integral", "the same function, integral with limits {lo} and {hi}", "now integrate it from {lo} to {hi}", "and its integral between {lo} and {hi}", "same function, other limits: integral from {lo} to {hi}"), f"print(sp.integrate(f, (x, {lo}, {hi})))", "The integral is **{out}**.", f"f again, from {lo} to {hi}."), (("and its value at {x}", "f({x})", "what is it at x = {x}", "same function at {x}"), f"print(f.subs(x, {x}))", "It is **{out}**.", f"f with x = {x}."), (("the derivative of the same function", "and its derivative", "differentiate it", "f' of that"), "print(sp.diff(f, x))", "The derivative is **{out}**.", "diff of f."), (("its second derivative", "the second derivative of it", "f'' of the same"), "print(sp.diff(f, x, 2))", "The second derivative is **{out}**.", "diff of f, twice."), (("slope at {x}", "and the slope at x = {x}", "f'({x})", "how steep is it at {x}"), f"print(sp.diff(f, x).subs(x, {x}))", "The slope is **{out}**.", f"diff of f at {x}."), (("its antiderivative", "and the integral without limits", "indefinite integral of the same function"), "print(sp.integrate(f, x))", "It is **{out}** + C.", "integrate f without limits."), (("critical points of it", "where is its derivative zero", "stationary points of the same function"), "print(sp.solve(sp.diff(f, x), x))", "They are **{out}**.", "solve diff of f = 0."),
    )  # fmt: skip
    return _going_on(draw, first, later if "sin" not in said else later[:6], lo=lo, hi=hi, x=x)


@family("conversation", weight=1.5)
def chat_swapped(draw: Draw) -> tuple[Item, ...]:
    """Two numbers under their names; then swapped, one changed, and computed with."""
    a, b = draw.pick(("a", "b"), ("x", "y"), ("p", "q"), ("m", "n"), ("u", "v"))
    one, two, k = draw.integer(2, 60), draw.integer(2, 20), draw.integer(2, 9)
    first = _turn(draw, ((
        "{a} = {o}, {b} = {t}. {a} + {b}", "let {a} be {o} and {b} be {t}. sum", "set {a} to {o} and {b} to {t}; what is {a} + {b}", "{a} is {o}, {b} is {t}, add them", "with {a} = {o} and {b} = {t}, {a} plus {b}", "{a}={o} {b}={t} {a}+{b}?", "take {a} = {o} and {b} = {t}. what is their sum",
    ), f"{a}, {b} = {one}, {two}\nprint({a} + {b})", f"{a} + {b} is **{{out}}**.", f"Set {a} and {b}, then add."), a=a, b=b, o=one, t=two)  # fmt: skip
    kinds = (("{a} - {b}", "-", "minus"), ("{a} / {b}", "/", "divided by"), ("{a} ** {b}", "**", "to the power of"), ("{a} % {b}", "%", "modulo"), ("{a} // {b}", "//", "integer divided by"), ("2 * {a} + {b}", "", "twice {a} plus {b}"))  # fmt: skip
    small = one <= 12 and two <= 9
    formula, sign, words = draw.pick(*(kind for kind in kinds if small or kind[1] != "**"))
    formula = formula.format(a=a, b=b)
    text = words.format(a=a, b=b) if not sign else draw.pick(formula, f"{a} {words} {b}")
    shown = f"round({formula}, 4)" if sign == "/" else formula
    later: tuple[Next, ...] = (
        (("swap {a} and {b}, then {f}", "swap them and give {f}", "exchange {a} and {b}; {f}", "now the two swapped: {f}", "turn {a} and {b} around, then {f}", "swap the values. what is {f}"), f"{a}, {b} = {b}, {a}\nprint({shown})", f"{formula} is **{{out}}**.", f"Swap them, then {formula}."), (("{f}", "and {f}", "now {f}", "what is {f}", "then {f}"), f"print({shown})", f"{formula} is **{{out}}**.", f"{formula} with what the shell holds."), (("{a} is now {k}. {f}", "change {a} to {k}, then {f}", "set {a} = {k} and give {f}", "with {a} = {k} instead, {f}"), f"{a} = {k}\nprint({shown})", f"{formula} is **{{out}}**.", f"Set {a}, then {formula}."), (("add {k} to {a} and show both", "increase {a} by {k}; both values", "{a} += {k}, print both"), f"{a} += {k}\nprint({a}, {b})", f"{a} and {b} are **{{out}}**.", f"Add {k} to {a}."), (("which is larger, give the value", "the larger of the two", "max of both"), f"print(max({a}, {b}))", "It is **{out}**.", "max of both."), (("their product", "{a} times {b}", "multiply them"), f"print({a} * {b})", f"{a} * {b} is **{{out}}**.", "One times the other."), (("their mean", "average of both", "mean of {a} and {b}"), f"print(({a} + {b}) / 2)", "The mean is **{out}**.", "Half the sum."), (("what are {a} and {b} now", "show both", "print {a} and {b}"), f"print({a}, {b})", f"{a} and {b} are **{{out}}**.", "They are in the shell."),
    )  # fmt: skip
    return _going_on(draw, first, later, a=a, b=b, k=k, f=text)


@family("conversation", weight=1.5)
def chat_temperatures(draw: Draw) -> tuple[Item, ...]:
    """A row of measurements; then the mean in another unit, how many above, the biggest of those."""
    kind = draw.pick("temps", "km", "kg", "minutes", "cm")
    values = [draw.random.randint(2, 38) if kind == "temps" else draw.random.randint(5, 190) for _ in range(draw.integer(4, 8))]  # fmt: skip
    told, unit, other, turned = {"temps": ("temperatures in C", "C", "fahrenheit", "* 9 / 5 + 32"), "km": ("distances in km", "km", "miles", "/ 1.609344"), "kg": ("weights in kg", "kg", "pounds", "/ 0.45359237"), "minutes": ("times in minutes", "minutes", "hours", "/ 60"), "cm": ("lengths in cm", "cm", "inches", "/ 2.54")}[kind]  # fmt: skip
    n = sorted(values)[len(values) // 2 - 1]
    first = _turn(draw, ((
        "{t}: {v}. mean", "my {t} are {v}. average", "mean of the {t} {v}", "here are {t}: {v}. what is the average", "{t} {v}, average please", "I measured {t}: {v}. mean value",
    ), f"values = {values}\nmean = sum(values) / len(values)\nprint(round(mean, 2))", f"The mean is **{{out}} {unit}**.", "The sum over how many; keep it as mean."), t=told, v=", ".join(map(str, values)))  # fmt: skip
    later: tuple[Next, ...] = (
        (("average in {o}", "and in {o}", "the mean in {o} please", "what is that in {o}", "same mean, but in {o}"), f"print(round(mean {turned}, 2))", f"The mean is **{{out}} {other}**.", f"mean {turned}."), (("how many are above it", "how many are above the mean", "how many of them are above average"), "print(sum(v > mean for v in values))", "**{out}** are above the mean.", "Count v > mean."), (("which are above {n}", "those over {n}", "only the ones above {n}"), f"above = [v for v in values if v > {n}]\nprint(above)", "They are **{out}**.", f"Keep v > {n}."), (("all of them in {o}", "convert each to {o}", "the whole list in {o}"), f"print([round(v {turned}, 1) for v in values])", f"In {other}: **{{out}}**.", f"v {turned} for each."), (("highest in {o}", "the largest one in {o}", "maximum, in {o}"), f"print(round(max(values) {turned}, 2))", f"It is **{{out}} {other}**.", f"max(values) {turned}."), (("biggest minus smallest", "range of those", "and the range"), "print(max(values) - min(values))", f"The range is **{{out}} {unit}**.", "max minus min."), (("and without the largest", "mean without the biggest one", "leave out the maximum, mean again"), "rest = sorted(values)[:-1]\nprint(round(sum(rest) / len(rest), 2))", f"Then the mean is **{{out}} {unit}**.", "All but the largest."), (("how far is the first from the mean", "first value minus the mean", "difference of the first to the average"), "print(round(values[0] - mean, 2))", f"It is **{{out}} {unit}**.", "The first minus mean."), (("total", "and their sum", "all together"), "print(sum(values))", f"The sum is **{{out}} {unit}**.", "sum of values."),
    )  # fmt: skip
    later = later[:-1] if kind == "temps" else later
    return _going_on(draw, first, later, o=other, n=n)


@family("conversation", weight=1.5)
def chat_people(draw: Draw) -> tuple[Item, ...]:
    """Names with points; somebody gets more, leaves or joins: the total now, who leads."""
    names = some_names(draw, draw.integer(4, 6))
    table = dict(zip(names[:-1], draw.random.sample(range(5, 100), len(names) - 1), strict=True))
    new, (a, b) = names[-1], draw.random.sample(list(table), 2)
    k, m = draw.integer(2, 40), draw.integer(5, 99)
    what = draw.pick("points", "hours", "euros", "km", "votes", "goals")
    told = draw.pick(", ", "; ", " and ").join(f"{n} {v}" for n, v in table.items())
    first = _turn(draw, ((
        "{w}: {t}. who leads", "{t} ({w}). who has most", "we have {w}: {t}. who is first", "{w} so far: {t}. leader", "the {w} are {t}. name of the best", "who is on top with {w} {t}",
    ), f"table = {table}\nprint(max(table, key=table.get))", "It is **{out}**.", "A dictionary; max by value."), w=what, t=told)  # fmt: skip
    later: tuple[Next, ...] = (
        (("and total now?", "the total", "sum of all", "how much is it together", "total now"), "print(sum(table.values()))", "The total is **{out}**.", "The sum of the values."), (("{a} gets {k} more. who leads now", "add {k} to {a}; who is first now", "{k} more for {a}, leader?", "give {a} another {k}. who is on top"), f"table[{a!r}] += {k}\nprint(max(table, key=table.get))", "Now it is **{out}**.", f"Add {k} to {a}, then max by value."), (("{n} joins with {m}. total now", "new: {n} with {m}; total now", "{n} {m} comes in as well. sum", "add {n} with {m} and sum again"), f"table[{new!r}] = {m}\nprint(sum(table.values()))", "The total is **{out}**.", f"{new} is a new key; then the sum."), (("{b} leaves. mean of the others", "without {b}, what is the mean", "drop {b} and give the average"), f"table.pop({b!r}, None)\nprint(round(sum(table.values()) / len(table), 2))", "The mean is **{out}**.", f"Take {b} out, then the mean."), (("ranking now", "put them in order, best first", "everybody from first to last"), "print(sorted(table, key=table.get, reverse=True))", "In order: **{out}**.", "Sort by value, largest first."), (("who is last", "and the last one", "who has least"), "print(min(table, key=table.get))", "It is **{out}**.", "min by value."), (("gap between first and last", "how far is the first ahead of the last", "largest minus smallest"), "print(max(table.values()) - min(table.values()))", "The gap is **{out}**.", "max minus min of the values."), (("how much has {a}", "and {a}", "what does {a} have now"), f"print(table[{a!r}])", f"{a} has **{{out}}**.", f"The value of {a}."), (("share of {a} in percent", "how many percent has {a}", "{a} in percent of all"), f"print(round(table[{a!r}] / sum(table.values()) * 100, 1))", "It is **{out}%**.", f"{a} over the sum."), (("who is above the mean", "those above average", "names over the average"), "mean = sum(table.values()) / len(table)\nprint([n for n, v in table.items() if v > mean])", "They are **{out}**.", "The mean, then the names above it."),
    )  # fmt: skip
    return _going_on(draw, first, later, a=a, b=b, n=new, k=k, m=m)


@family("conversation", weight=1.5)
def chat_room(draw: Draw) -> tuple[Item, ...]:
    """The area of a room or the like; then around it, what it costs, with another width."""
    a, b, p, c = draw.number(2, 30), draw.number(2, 30), draw.integer(4, 60), draw.integer(2, 20)
    thing = draw.pick("room", "garden", "field", "carpet", "yard", "rectangle", "pool", "terrace")
    first = _turn(draw, ((
        "area of a {t} {a} by {b} m", "a {t} of {a} m x {b} m, area", "{t}: {a} m long, {b} m wide. how many square metres", "how large is a {t} of {a} times {b} metres", "my {t} is {a} m by {b} m. area in m2",
    ), f"length, width = {a}, {b}\nprint(round(length * width, 2))", "The area is **{out} m2**.", "length times width."), t=thing, a=a, b=b)  # fmt: skip
    later: tuple[Next, ...] = (
        (("and the perimeter", "how far is it around", "length of a fence around it", "its perimeter"), "print(round(2 * (length + width), 2))", "It is **{out} m**.", "Twice length plus width."), (("what does it cost at {p} per square metre", "cost at {p} per m2", "{p} per square metre, how much in all", "and the price at {p} a square metre"), f"print(round(length * width * {p}, 2))", "It costs **{out}**.", f"The area times {p}."), (("what if it is {c} m wide", "and with a width of {c} m", "make it {c} m wide", "width {c} instead"), f"width = {c}\nprint(round(length * width, 2))", "Then the area is **{out} m2**.", f"Set width to {c}, then the area."), (("if the length is doubled", "twice as long, area", "double the length, then the area"), "length = 2 * length\nprint(round(length * width, 2))", "Then the area is **{out} m2**.", "length times 2, then the area."), (("its diagonal", "from corner to corner", "and the diagonal"), "import math\nprint(round(math.hypot(length, width), 4))", "The diagonal is **{out} m**.", "math.hypot of both sides."), (("in square feet", "that area in square feet", "how many square feet is it"), "print(round(length * width / 0.09290304, 2))", "It is **{out} square feet**.", "One square foot is 0.09290304 m2."), (("{c} of those, total area", "area of {c} such ones", "and for {c} of them"), f"print(round({c} * length * width, 2))", "Together **{out} m2**.", f"{c} times the area."), (("volume if it is 2.5 m high", "how many cubic metres at a height of 2.5 m", "and the volume, height 2.5 m"), "print(round(length * width * 2.5, 2))", "The volume is **{out} m3**.", "The area times 2.5."),
    )  # fmt: skip
    return _going_on(draw, first, later, p=p, c=c)


@family("conversation", weight=1.5)
def chat_trip(draw: Draw) -> tuple[Item, ...]:
    """How long a drive takes; then slower, with a break, the fuel and what it costs."""
    d, v, w = draw.integer(3, 90) * 10, draw.integer(4, 13) * 10, draw.integer(3, 14) * 10 + 5
    u, k, b, m = (
        draw.integer(4, 12),
        draw.pick(1.4, 1.55, 1.7, 1.8, 2),
        draw.integer(10, 60),
        draw.integer(3, 90) * 10,
    )
    first = _turn(draw, ((
        "{d} km at {v} km/h, how many hours", "I drive {d} km with {v} km/h. hours", "time for {d} km at {v} km/h in hours", "how long for {d} km if I do {v} km/h", "{d} km, {v} km/h: hours", "a trip of {d} km at {v} kilometres an hour, how many hours does it take",
    ), f"distance, speed = {d}, {v}\nhours = distance / speed\nprint(round(hours, 2))", "It takes **{out} hours**.", "distance over speed."), d=d, v=v)  # fmt: skip
    later: tuple[Next, ...] = (
        (("and at {w} km/h", "what if I drive {w} km/h", "with {w} km/h instead", "same way at {w}"), f"speed = {w}\nhours = distance / speed\nprint(round(hours, 2))", "Then it takes **{out} hours**.", f"distance over {w}."), (("in minutes", "how many minutes is that", "and in minutes"), "print(round(hours * 60, 1))", "It is **{out} minutes**.", "hours times 60."), (("with a break of {b} minutes", "and a stop of {b} min, hours in all", "plus {b} minutes of rest, how many hours"), f"print(round(hours + {b} / 60, 2))", "With the break **{out} hours**.", f"hours plus {b} / 60."), (("fuel at {u} l per 100 km", "how many litres at {u} litres per 100 km", "and the fuel, {u} l/100km"), f"print(round(distance * {u} / 100, 2))", "It needs **{out} litres**.", f"distance times {u} / 100."), (("what does the fuel cost at {u} l/100 km and {k} a litre", "cost of fuel: {u} l per 100 km, {k} per litre", "price of the fuel with {u} l/100km at {k}"), f"print(round(distance * {u} / 100 * {k}, 2))", "The fuel costs **{out}**.", f"distance times {u} / 100 times {k}."), (("and back again, hours in all", "there and back", "both ways, how many hours"), "print(round(2 * hours, 2))", "Both ways take **{out} hours**.", "hours times 2."), (("and for {m} km", "what about {m} km at the same speed", "same speed, {m} km"), f"distance = {m}\nhours = distance / speed\nprint(round(hours, 2))", "Then it takes **{out} hours**.", f"{m} over speed."), (("in miles, how far is that", "the distance in miles", "how many miles are these km"), "print(round(distance / 1.609344, 2))", "It is **{out} miles**.", "distance over 1.609344."),
    )  # fmt: skip
    return _going_on(draw, first, later, w=w, b=b, u=u, k=k, m=m)
