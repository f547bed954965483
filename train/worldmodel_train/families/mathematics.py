"""Number theory, combinatorics and equations."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family


@family("number theory")
def is_prime(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(2, 10000)
    prompt = draw.phrase(
        "Is {n} a prime number?",
        "is {n} prime",
        "is {n} prime?",
        "check whether {n} is prime",
        "tell me if {n} is a prime",
        "{n}: prime or not?",
        "prime test for {n}",
    ).format(n=value)
    code = (
        f"n = {value}\nprime = n > 1 and all(n % d for d in range(2, int(n ** 0.5) + 1))\n"
        "print('prime' if prime else 'not prime')"
    )
    return ask(prompt, code, f"{value} is **{{out}}**.", think="Try all divisors up to the root.")


@family("number theory")
def prime_factors(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(4, 5000)
    prompt = draw.phrase(
        "What are the prime factors of {n}?",
        "prime factors of {n}",
        "factorize {n}",
        "factor {n} into primes",
        "prime factorization of {n}",
        "decompose {n} into prime factors",
        "which primes multiply to {n}?",
    ).format(n=value)
    code = (
        f"n, d, factors = {value}, 2, []\nwhile n > 1:\n    while n % d == 0:\n"
        "        factors.append(d)\n        n //= d\n    d += 1\nprint(factors)"
    )
    answer = f"The prime factors of {value} are **{{out}}**."
    return ask(prompt, code, answer, think="Divide out each divisor from 2 upwards.")


@family("number theory")
def primes_below(draw: Draw) -> tuple[Item, ...]:
    limit = draw.integer(10, 90)
    prompt = draw.phrase(
        "List the primes below {n}",
        "which numbers below {n} are prime?",
        "all prime numbers up to {n}",
        "show me the primes less than {n}",
        "primes under {n}",
        "print every prime below {n}",
        "find the prime numbers smaller than {n}",
    ).format(n=limit)
    end = limit + 1 if "up to" in prompt else limit
    code = (
        f"primes = [n for n in range(2, {end}) if all(n % d for d in range(2, n))]\nprint(primes)"
    )
    return ask(
        prompt, code, "The primes are **{out}**.", think="Keep the numbers without a divisor."
    )


@family("number theory", number=True)
def common_divisor(draw: Draw) -> tuple[Item, ...]:
    base = draw.integer(2, 30)
    a, b = base * draw.integer(2, 40), base * draw.integer(2, 40)
    name, function = draw.pick(
        ("greatest common divisor", "gcd"),
        ("least common multiple", "lcm"),
        ("gcd", "gcd"),
        ("lcm", "lcm"),
    )
    prompt = draw.phrase(
        "What is the {f} of {a} and {b}?",
        "{f} of {a} and {b}",
        "find the {f} of {a} and {b}",
        "compute {f}({a}, {b})",
        "the {f} of the numbers {a} and {b}",
        "{a} and {b}: what is their {f}?",
        "give me the {f} for {a}, {b}",
    ).format(f=name, a=a, b=b)
    code = f"import math\nresult = math.{function}({a}, {b})\nprint(result)"
    return ask(
        prompt,
        code,
        f"The {name} of {a} and {b} is **{{out}}**.",
        think=f"math.{function} does it.",
    )


@family("combinatorics", number=True)
def factorial(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(2, 20)
    prompt = draw.phrase(
        "What is the factorial of {n}?",
        "{n}!",
        "factorial of {n}",
        "compute {n} factorial",
        "how much is {n}!?",
        "what's {n}! ?",
        "In how many orders can {n} books stand on a shelf?",
    ).format(n=value)
    code = f"import math\nresult = math.factorial({value})\nprint(result)"
    return ask(prompt, code, f"{value}! is **{{out}}**.", think=f"That is {value} factorial.")


@family("combinatorics", number=True)
def combinations(draw: Draw) -> tuple[Item, ...]:
    n = draw.integer(4, 50)
    k = draw.integer(2, min(n - 1, 8))
    prompt = draw.phrase(
        "How many ways are there to choose {k} from {n}?",
        "{n} choose {k}",
        "number of combinations of {k} out of {n}",
        "how many teams of {k} can be made from {n} people?",
        "in how many ways can I pick {k} of {n} cards?",
        "binomial coefficient of {n} and {k}",
        "how many different groups of {k} out of {n}?",
    ).format(n=n, k=k)
    code = f"import math\nresult = math.comb({n}, {k})\nprint(result)"
    answer = f"There are **{{out}}** ways to choose {k} from {n}."
    return ask(prompt, code, answer, think="Order does not matter: math.comb.")


@family("number theory")
def fibonacci(draw: Draw) -> tuple[Item, ...]:
    count = draw.integer(4, 20)
    prompt = draw.phrase(
        "What are the first {n} Fibonacci numbers?",
        "first {n} fibonacci numbers",
        "list {n} numbers of the fibonacci sequence",
        "print the fibonacci sequence, {n} terms",
        "show {n} fibonacci numbers",
        "fibonacci sequence up to {n} terms",
        "give me the first {n} numbers of the Fibonacci sequence",
    ).format(n=count)
    code = f"fib = [0, 1]\nwhile len(fib) < {count}:\n    fib.append(fib[-1] + fib[-2])\nprint(fib)"
    answer = f"The first {count} Fibonacci numbers are **{{out}}**."
    return ask(prompt, code, answer, think="Each number is the sum of the two before it.")


@family("algebra", number=True)
def linear_equation(draw: Draw) -> tuple[Item, ...]:
    a, x, b = draw.integer(2, 20), draw.integer(-20, 20), draw.integer(1, 60)
    c = a * x + b if draw.chance(0.8) else draw.integer(1, 100)
    prompt = draw.phrase(
        "Solve {a}x + {b} = {c}",
        "solve {a}x + {b} = {c} for x",
        "what is x if {a}x + {b} = {c}?",
        "find x: {a}x + {b} = {c}",
        "{a}x + {b} = {c}, x = ?",
        "If {a} times x plus {b} is {c}, what is x?",
        "solve for x: {a}x + {b} = {c}",
    ).format(a=a, b=b, c=c)
    code = f"x = round(({c} - {b}) / {a}, 4)\nresult = x\nprint(x)"
    think = f"Subtract {b}, then divide by {a}."
    return ask(prompt, code, "The solution is x = **{out}**.", think=think)


@family("algebra")
def quadratic_equation(draw: Draw) -> tuple[Item, ...]:
    p, q = draw.integer(-9, 9), draw.integer(-9, 9)
    b, c = -(p + q), p * q
    left = "x^2" + (f" {'+' if b > 0 else '-'} {abs(b)}x" if b else "")
    left += f" {'+' if c > 0 else '-'} {abs(c)}" if c else ""
    prompt = draw.phrase(
        "Solve {e} = 0",
        "what are the roots of {e}?",
        "find the roots of {e} = 0",
        "solve the quadratic {e} = 0",
        "zeros of {e}",
        "which x satisfy {e} = 0?",
        "{e} = 0, solve for x",
    ).format(e=left)
    code = (
        f"a, b, c = 1, {b}, {c}\nroot = (b ** 2 - 4 * a * c) ** 0.5\n"
        "roots = sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})\nprint(roots)"
    )
    return ask(prompt, code, "The roots are **{out}**.", think="The quadratic formula gives them.")


@family("number theory")
def binary(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(2, 5000)
    base, call = draw.pick(
        ("binary", "bin"), ("hexadecimal", "hex"), ("hex", "hex"), ("octal", "oct")
    )
    prompt = draw.phrase(
        "What is {n} in {b}?",
        "convert {n} to {b}",
        "{n} in {b}",
        "write {n} as a {b} number",
        "{b} of {n}",
        "how do you write {n} in {b}?",
        "turn {n} into {b}",
    ).format(n=value, b=base)
    code = f"print({call}({value})[2:])"
    return ask(prompt, code, f"{value} in {base} is **{{out}}**.", think=f"{call} converts it.")


@family("number theory")
def from_binary(draw: Draw) -> tuple[Item, ...]:
    digits = f"{draw.integer(2, 1000):b}"
    prompt = draw.phrase(
        "What is binary {n} in decimal?",
        "convert {n} from binary to decimal",
        "binary {n} as a decimal number",
        "what number is 0b{n}?",
        "decimal value of the binary number {n}",
        "{n} (binary) to decimal",
    ).format(n=digits)
    code = f"result = int('{digits}', 2)\nprint(result)"
    return ask(prompt, code, f"Binary {digits} is **{{out}}**.", think="int with base 2 reads it.")


@family("number theory")
def sum_of_primes(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: look at the primes first, then add them."""
    limit = draw.integer(10, 60)
    prompt = draw.phrase(
        "Find the primes below {n} and then add them up",
        "which primes are below {n}, and what is their sum?",
        "list the primes under {n}, then sum them",
        "first find the primes below {n}, then their total",
        "primes below {n} and their sum please",
        "show the primes less than {n} and also add them together",
        "get all primes smaller than {n} and sum them up",
    ).format(n=limit)
    first = Step(
        f"primes = [n for n in range(2, {limit}) if all(n % d for d in range(2, n))]\nprint(primes)",
        "First the list of primes.",
    )
    second = Step("result = sum(primes)\nprint(result)", "Now I can add them.")
    return (Ask(prompt, (first, second), f"The primes below {limit} add up to **{{out}}**."),)


@family("number theory")
def divisors(draw: Draw) -> tuple[Item, ...]:
    value = draw.integer(6, 400)
    prompt = draw.phrase(
        "What are the divisors of {n}?",
        "divisors of {n}",
        "list all divisors of {n}",
        "which numbers divide {n}?",
        "all factors of {n}",
        "what numbers is {n} divisible by?",
        "find every divisor of {n}",
    ).format(n=value)
    code = f"divisors = [d for d in range(1, {value} + 1) if {value} % d == 0]\nprint(divisors)"
    return ask(prompt, code, f"The divisors of {value} are **{{out}}**.", think="Try every number.")
