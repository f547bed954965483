"""Short programs that beginners ask for: a loop, a check, a swap, a table, a small simulation."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names, word


@family("programming", weight=2)
def small_script(draw: Draw) -> tuple[Item, ...]:
    """A program that prints something simple, asked for in the words of a beginner."""
    a, b, c = draw.random.sample(range(1, 100), 3)
    n, k, m = draw.integer(5, 20), draw.integer(2, 9), draw.integer(2, 12)
    big, year, w = draw.integer(100, 99999), draw.integer(1890, 2100), word(draw)
    low, high = draw.pick((1, n), (1, 10), (1, 20), (k, k + n))
    v = [draw.random.randint(-9, 40) for _ in range(draw.integer(4, 7))]
    listed = draw.pick(str(v), ", ".join(map(str, v)))
    does, code, answer = draw.pick(
        (f"print the numbers from {low} to {high}", f"print(*range({low}, {high} + 1))", "It prints **{out}**."),
        (f"print the even numbers from {low} to {high}|print all even numbers between {low} and {high}", f"print(*[i for i in range({low}, {high} + 1) if i % 2 == 0])", "It prints **{out}**."),
        (f"print the odd numbers from {low} to {high}|print all odd numbers between {low} and {high}", f"print(*[i for i in range({low}, {high} + 1) if i % 2 == 1])", "It prints **{out}**."),
        (f"count down from {n} to 0|print a countdown from {n} to 0", f"print(*range({n}, -1, -1))", "It prints **{out}**."),
        (f"print the multiplication table of {k}|print the {k} times table up to 10", f"for i in range(1, 11):\n    print({k}, 'x', i, '=', {k} * i)", "The table:\n\n**{out}**"),
        (f"add the numbers from 1 to {n * k} in a loop|find the sum of the first {n * k} natural numbers", f"total = 0\nfor i in range(1, {n * k} + 1):\n    total += i\nprint(total)", "The sum is **{out}**."),
        (f"compute the factorial of {m} with a loop|find the factorial of {m} using a for loop", f"result = 1\nfor i in range(1, {m} + 1):\n    result *= i\nprint(result)", "The factorial is **{out}**."),
        (f"print the squares of 1 to {n}|show the squares of the numbers 1 to {n}", f"print(*[i ** 2 for i in range(1, {n} + 1)])", "It prints **{out}**."),
        (f"swap a = {a} and b = {b}|swap the values of a = {a} and b = {b}", f"a, b = {a}, {b}\na, b = b, a\nprint(a, b)", "Now a and b are **{out}**."),
        (f"find the largest of {a}, {b} and {c}|find the maximum of the three numbers {a}, {b}, {c}", f"print(max({a}, {b}, {c}))", "The largest is **{out}**."),
        (f"find the smallest of {a}, {b} and {c}|find the minimum of the three numbers {a}, {b}, {c}", f"print(min({a}, {b}, {c}))", "The smallest is **{out}**."),
        (f"check if {big} is even or odd|tell whether {big} is odd or even", f"print('even' if {big} % 2 == 0 else 'odd')", f"{big} is **{{out}}**."),
        (f"check if {a} is prime|test whether {a} is a prime number", f"n = {a}\nprint('prime' if n > 1 and all(n % d for d in range(2, n)) else 'not prime')", f"{a} is **{{out}}**."),
        (f"check if {year} is a leap year|test whether {year} is a leap year", f"year = {year}\nprint('leap year' if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 'no leap year')", f"{year}: **{{out}}**."),
        (f"reverse the number {big}|turn the digits of {big} round", f"print(int(str({big})[::-1]))", "Reversed it is **{out}**."),
        (f"add up the digits of {big}|find the sum of the digits of {big}", f"print(sum(int(d) for d in str({big})))", "The sum of the digits is **{out}**."),
        (f"count the digits of {big}|find how many digits {big} has", f"print(len(str({big})))", "It has **{out}** digits."),
        (f"check if {w} is a palindrome|test whether the word {w} is a palindrome", f"word = {w!r}\nprint('palindrome' if word == word[::-1] else 'no palindrome')", f"{w}: **{{out}}**."),
        (f"reverse the word {w}|print the word {w} backwards", f"print({w!r}[::-1])", "Reversed: **{out}**."),
        (f"count the vowels in {w}|find the number of vowels in the word {w}", f"print(sum(c in 'aeiou' for c in {w!r}))", "There are **{out}** vowels."),
        (f"convert {a} degrees celsius to fahrenheit", f"print({a} * 9 / 5 + 32)", "It is **{out}** °F."),
        (f"find the area of a circle with radius {m}, 2 decimals", f"import math\nprint(round(math.pi * {m} ** 2, 2))", "The area is **{out}**."),
        (f"find the average of {listed}, 2 decimals|compute the mean of {listed} to 2 decimals", f"values = {v}\nprint(round(sum(values) / len(values), 2))", "The average is **{out}**."),
        (f"add the numbers {listed} with a loop|sum the list {listed} without using sum", f"total = 0\nfor x in {v}:\n    total += x\nprint(total)", "The sum is **{out}**."),
        (f"count the positive numbers in {listed}|find how many of {listed} are positive", f"print(sum(x > 0 for x in {v}))", "There are **{out}** positive numbers."),
        (f"find the largest number in {listed} without max", f"values = {v}\nbest = values[0]\nfor x in values:\n    if x > best:\n        best = x\nprint(best)", "The largest is **{out}**."),
        (f"list the prime numbers up to {n * k}|print all primes up to {n * k}", f"print([n for n in range(2, {n * k} + 1) if all(n % d for d in range(2, n))])", "The primes are **{out}**."),
        (f"list the factors of {a}|find all divisors of {a}", f"print([d for d in range(1, {a} + 1) if {a} % d == 0])", "They are **{out}**."),
        (f"compute {k} to the power of {m} with a loop", f"result = 1\nfor _ in range({m}):\n    result *= {k}\nprint(result)", "The power is **{out}**."),
        (f"print the first {n} fibonacci numbers, starting with 0 and 1", f"a, b = 0, 1\nfor _ in range({n}):\n    print(a, end=' ')\n    a, b = b, a + b", "They are **{out}**."),
        (f"find the greatest common divisor of {a} and {b}", f"a, b = {a}, {b}\nwhile b:\n    a, b = b, a % b\nprint(a)", "It is **{out}**."),
        (f"find the numbers from 1 to {n * k} that are divisible by {m}", f"print([i for i in range(1, {n * k} + 1) if i % {m} == 0])", "They are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "python program to {d}", "[write|make|create] a [python |]program to {d}", "write code to {d}", "[program|script] to {d}", "python code to {d}", "write a python script to {d} and run it", "how do I {d} in python", "how can I {d} with python", "[please|can you] write a program to {d}", "I want to {d} in python", "[show|teach] me how to {d} in python", "a short program to {d}, please", "my first exercise is to {d}. how", "{d} in python", "{d}, with python code", "use python to {d}", "I am a beginner. how would I {d}", "what is the code to {d}", "[homework|task|exercise]: {d}", "simple python to {d}", "let python {d}", "can python {d}? show me",
        d=draw.pick(*does.split("|")),
    )  # fmt: skip
    return ask(prompt, code, answer, think="A few lines do it.")


@family("programming", weight=1.2)
def simulated_rounds(draw: Draw) -> tuple[Item, ...]:
    """Something that changes round by round: how long it takes, or what is there at the end."""
    a, b, n = draw.integer(2, 9), draw.integer(2, 40), draw.integer(3, 15)
    depth, up = draw.integer(6, 40), draw.integer(3, 6)
    down = draw.integer(1, up - 1)
    start, goal, rate = draw.integer(1, 60) * 10, draw.integer(80, 400) * 10, draw.pick(2, 3, 5, 8, 10)  # fmt: skip
    tank, into, out = draw.integer(10, 60) * 5, draw.integer(4, 12), draw.integer(1, 3)
    who = draw.pick(*some_names(draw, 2))
    t, code, answer = draw.pick(
        (("a snail climbs {u} m up a wall of {h} m every day and slides down {d} m every night. on which day is it at the top", "wall {h} m, snail: up {u} by day, down {d} by night. days until it is out", "a frog in a well of {h} m jumps {u} m and slips back {d} m after each jump. how many jumps", "simulate the snail: height {h}, {u} up, {d} down. how many days", "how many days does a snail need for {h} m if it gains {u} and loses {d} at night", "snail puzzle with {h} m, +{u}, -{d}: day of arrival"), f"height, days = 0, 0\nwhile True:\n    days += 1\n    height += {up}\n    if height >= {depth}:\n        break\n    height -= {down}\nprint(days)", "It takes **{out}**."),
        (("{w} saves {a} in the first week and {b} more each week than the week before. how much after {n} weeks", "savings: {a} in week 1, then {b} more every week. total after {n} weeks", "week one {a}, each week {b} more than the last. sum of {n} weeks", "how much is saved in {n} weeks, starting with {a} and raising it by {b} weekly"), f"total, amount = 0, {a}\nfor week in range({n}):\n    total += amount\n    amount += {b}\nprint(total)", "After {n} weeks it is **{{out}}**."),
        (("a stock of {s} grows by {r} percent each year. after how many years is it more than {g}", "how many years until {s} becomes more than {g} at {r}% growth a year", "start {s}, plus {r}% every year: years to get above {g}", "simulate growth of {r} percent per year from {s}; in which year is {g} exceeded", "loop: {s} times 1 + {r}/100 each year until over {g}. number of years"), f"value, years = {start}, 0\nwhile value <= {goal}:\n    value *= 1 + {rate} / 100\n    years += 1\nprint(years)", "It takes **{out}** years."),
        (("a tank of {t} litres gets {i} litres a minute and loses {o} a minute. minutes until it is full, starting empty", "an empty tank, {t} l, inflow {i} l/min, leak {o} l/min. when is it full, in whole minutes", "simulate minute by minute: {i} in, {o} out, capacity {t}. after how many minutes is it full", "bucket of {t} litres, {i} in and {o} out each minute: minutes to fill"), f"level, minutes = 0, 0\nwhile level < {tank}:\n    level += {into} - {out}\n    minutes += 1\nprint(minutes)", "It takes **{out}** minutes."),
        (("one bacterium becomes {a} every hour. how many after {n} hours", "each cell turns into {a} cells per hour, start with one: cells after {n} hours", "simulate {n} rounds where everything is multiplied by {a}, starting at 1", "chain letter: each sends {a} letters. number of letters in round {n}, one in round 0"), f"cells = 1\nfor hour in range({n}):\n    cells *= {a}\nprint(cells)", "There are **{out}**."),
        (("a ball falls from {h} m and always bounces to half the height. how often does it bounce before it rises less than 1 m", "bouncing ball, {h} m, half the height each time: number of bounces until the height is below 1 m", "drop from {h} m, each bounce half as high. after how many bounces is it under 1 m"), f"height, bounces = {depth}, 0\nwhile height >= 1:\n    height /= 2\n    bounces += 1\nprint(bounces)", "After **{out}** bounces."),
        (("{w} reads {a} pages on day one and twice as many each day. after how many days are {g} pages read", "day 1: {a} pages, each day double. days until {g} pages are done", "doubling daily from {a}: on which day does the total reach {g}"), f"total, pages, days = 0, {a}, 0\nwhile total < {goal}:\n    total += pages\n    pages *= 2\n    days += 1\nprint(days)", "It takes **{out}** days."),
    )  # fmt: skip
    answer = answer.format(n=n) if "{n}" in answer else answer
    prompt = draw.phrase(*t, u=up, d=down, h=depth, w=who, a=a, b=b, n=n, s=start, g=max(goal, start), r=rate, t=tank, i=into, o=out)  # fmt: skip
    return ask(prompt, code, answer, think="Round by round in a loop.")
