"""Small classes that somebody describes, with objects of given values and a method called."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names

_ATTRIBUTES = (
    ("Car", "brand", "speed", "accelerate", "amount", "Fiat Volvo Toyota Skoda Honda Ford".split()), ("Player", "name", "points", "score", "points", ()), ("Employee", "name", "salary", "raise_pay", "amount", ()), ("Plant", "kind", "height", "grow", "cm", "rose fern basil tomato oak cactus".split()), ("Tank", "name", "level", "fill", "liters", "north south red blue".split()), ("Product", "name", "stock", "restock", "amount", "lamp chair desk kettle phone".split()), ("Robot", "name", "battery", "charge", "percent", ()), ("Runner", "name", "distance", "run", "km", ()), ("Dog", "name", "weight", "eat", "amount", ()), ("Phone", "model", "battery", "charge", "percent", "A1 B20 Nova Pixel Zen".split()), ("Book", "title", "page", "read", "pages", "Dune Emma Ulysses Momo".split()), ("Room", "name", "temperature", "heat", "degrees", "kitchen bath hall attic".split()),
)  # fmt: skip


@family("programming", weight=1.8)
def object_changed(draw: Draw) -> tuple[Item, ...]:
    """A class with a name and a figure, and methods that add to the figure or take away from it."""
    cls, first, second, method, argument, pool = draw.pick(*_ATTRIBUTES)
    who = draw.pick(*pool) if pool else some_names(draw, 1)[0]
    n, m, k = draw.integer(10, 90), draw.integer(2, 40), draw.integer(1, 9)
    less = draw.pick("reduce", "lower", "decrease")
    both = draw.chance(0.35)
    methods = f"{method}({argument}) that adds to the {second}"
    if both:
        methods += f" and {less}({argument}) that takes away from it"
    calls = draw.pick(f"{method} {m}", f"call {method}({m})", f"{method} by {m}") + (draw.pick(f", {less} {k}", f" and {less}({k})", f", then {less} {k}") if both else "")  # fmt: skip
    q = draw.phrase("print the {s}", "what is the {s} then", "show the {s}", "the {s} at the end", "how much is the {s} now", "give me the final {s}", s=second)  # fmt: skip
    prompt = draw.phrase(
        "make a class {c} with {a} and {b}, method {m}. create one with {a} {w} and {b} {n}, {u}, {q}", "class {c}: attributes {a}, {b}; methods: {m}. object {w}, {n}; {u}; {q}", "write a class {c} that has {a} and {b}. it needs {m}. Then {w} with {n}: {u}. {q}", "python class {c} ({a}, {b}) with {m}. test: {c}('{w}', {n}), {u}. {q}", "[define|create|implement] a class named {c}. Attributes are {a} and {b}, and there is {m}. Make {c}('{w}', {n}), {u} and {q}", "oop exercise: {c} has a {a} and a {b}; {m}. use it for {w} with {n}, {u}, {q}", "I need a class {c} with {a}, {b} and a method {m}. try it for {w}, {b} {n}: {u}. {q}", "[could|can] you write class {c} with {a} and {b}, plus {m}? Use {w} and {n}, {u}, and {q}", "a {c} has {a} and {b}. write the class with {m}. for {c}('{w}', {n}) do: {u}. {q}",
        "object oriented: class {c}, fields {a} and {b}, {m}. Example {w}, {n}. {u}. {q}", "{c} class please, {a} + {b}, with {m}. start with {w} at {n}, {u}, {q}", "my homework is a class {c} with the attributes {a} and {b} and {m}. show it with {w} and {n}: {u}; {q}", "[code|program] a class {c}. __init__ takes {a} and {b}. {m}. {c}('{w}', {n}), {u}, {q}", "create a {c} object with {a} '{w}' and {b} {n} from a class that you write, which has {m}. {u}. {q}", "show me a class {c} with {a} and {b} and {m}, used on {w} ({b} {n}): {u}. {q}", "classes: {c}. {a}, {b}. {m}. given {w} with {n}, {u}, {q}", "how would a class {c} look with {a}, {b} and {m}? Use it: {w}, {n}, {u}. {q}", "design a small class {c} having {a} and {b}; {m}. Instance: {w}, {n}. {u}, {q}",
        "let {c} be a class with {a} and {b} and {m}. one {c} is {w} with {n}. {u}. {q}", "teach me classes: {c} with {a}, {b}, {m}. do it for {w} and {n}, {u}, {q}",
        c=cls, a=first, b=second, m=methods, w=who, n=n, u=calls, q=q,
    )  # fmt: skip
    code = f"class {cls}:\n    def __init__(self, {first}, {second}):\n        self.{first} = {first}\n        self.{second} = {second}\n\n    def {method}(self, {argument}):\n        self.{second} += {argument}\n"  # fmt: skip
    if both:
        code += f"\n    def {less}(self, {argument}):\n        self.{second} -= {argument}\n"
    code += f"\nx = {cls}({who!r}, {n})\nx.{method}({m})\n" + (f"x.{less}({k})\n" if both else "") + f"print(x.{second})"  # fmt: skip
    return ask(prompt, code, f"The {second} is **{{out}}**.", think=f"Define {cls}, make one with {who} and {n}, then {method}({m}).")  # fmt: skip


@family("programming", weight=1.5)
def class_with_rule(draw: Draw) -> tuple[Item, ...]:
    """Accounts that refuse, carts with a total, students with a mean, lamps, shapes, animals: a class with a rule."""
    n, m, k = draw.integer(2, 20) * 50, draw.integer(2, 30) * 10, draw.integer(2, 9)
    over = draw.chance(0.6)
    out = n + m + draw.integer(1, 20) * 10 if over else draw.integer(1, n // 10) * 10
    name, other = some_names(draw, 2)
    marks = [draw.random.randint(40, 100) for _ in range(3)]
    a, b = draw.random.sample("tea cake milk bread soap pens rice honey".split(), 2)
    p, q = draw.integer(1, 20), draw.integer(1, 9) + 0.5
    w, sound = draw.pick(("Dog", "Woof"), ("Cat", "Meow"), ("Cow", "Moo"), ("Duck", "Quack"), ("Sheep", "Baa"))  # fmt: skip
    presses = draw.integer(1, 6)
    account = f"class Account:\n    def __init__(self, balance):\n        self.balance = balance\n\n    def deposit(self, amount):\n        self.balance += amount\n\n    def withdraw(self, amount):\n        if amount <= self.balance:\n            self.balance -= amount\n\naccount = Account({n})\naccount.deposit({m})\naccount.withdraw({out})\nprint(account.balance)"
    student = f"class Student:\n    def __init__(self, name, grades):\n        self.name = name\n        self.grades = grades\n\n    def average(self):\n        return round(sum(self.grades) / len(self.grades), 2)\n\nprint(Student({name!r}, {marks}).average())"
    cart = f"class Cart:\n    def __init__(self):\n        self.items = []\n\n    def add(self, name, price, quantity):\n        self.items.append((name, price, quantity))\n\n    def total(self):\n        return sum(price * quantity for _, price, quantity in self.items)\n\ncart = Cart()\ncart.add({a!r}, {p}, {k})\ncart.add({b!r}, {q}, 2)\nprint(cart.total())"
    lamp = f"class Lamp:\n    def __init__(self):\n        self.on = False\n\n    def toggle(self):\n        self.on = not self.on\n\nlamp = Lamp()\nfor _ in range({presses}):\n    lamp.toggle()\nprint('on' if lamp.on else 'off')"
    animal = f"class Animal:\n    def __init__(self, name):\n        self.name = name\n\nclass {w}(Animal):\n    def speak(self):\n        return f'{{self.name}} says {sound}'\n\nprint({w}({name!r}).speak())"
    shape = f"class Rectangle:\n    def __init__(self, width, height):\n        self.width = width\n        self.height = height\n\n    def area(self):\n        return self.width * self.height\n\n    def perimeter(self):\n        return 2 * (self.width + self.height)\n\nr = Rectangle({p}, {k})\nprint(r.area(), r.perimeter())"
    stack = f"class Stack:\n    def __init__(self):\n        self.items = []\n\n    def push(self, item):\n        self.items.append(item)\n\n    def pop(self):\n        return self.items.pop()\n\nstack = Stack()\nfor item in [{p}, {k}, {m}]:\n    stack.push(item)\nstack.pop()\nprint(stack.items)"
    book = f"class Contacts:\n    def __init__(self):\n        self.numbers = {{}}\n\n    def add(self, name, number):\n        self.numbers[name] = number\n\n    def find(self, name):\n        return self.numbers.get(name, 'unknown')\n\nbook = Contacts()\nbook.add({name!r}, '{n}{m}')\nprint(book.find({draw.pick(name, other)!r}))"
    asked_for = book.rsplit("find('", 1)[1].split("'")[0]
    person = f"class Person:\n    def __init__(self, name, age):\n        self.name = name\n        self.age = age\n\n    def __str__(self):\n        return f'{{self.name}} ({{self.age}})'\n\nprint(Person({name!r}, {p + 10}))"
    counter = f"class Counter:\n    def __init__(self, start):\n        self.value = start\n\n    def up(self):\n        self.value += 1\n\n    def reset(self):\n        self.value = 0\n\nc = Counter({p})\nc.reset()\nfor _ in range({k}):\n    c.up()\nprint(c.value)"
    thermo = f"class Temperature:\n    def __init__(self, celsius):\n        self.celsius = celsius\n\n    def fahrenheit(self):\n        return self.celsius * 9 / 5 + 32\n\nprint(Temperature({p}).fahrenheit())"
    what, use, code, answer = draw.pick(
        ("Account with deposit and withdraw, a withdrawal that is more than the balance is refused|Account where you cannot withdraw more than there is|Account (deposit, withdraw) that ignores withdrawals over the balance", f"start with {n}, deposit {m}, withdraw {out}, show the balance|balance {n}, then {m} in and {out} out; what is the balance", account, "The balance is **{out}**."),
        ("Account with deposit and withdraw, a withdrawal that is more than the balance is refused|Account where you cannot withdraw more than there is|Account (deposit, withdraw) that ignores withdrawals over the balance", f"start with {n}, deposit {m}, withdraw {out}, show the balance|balance {n}, then {m} in and {out} out; what is the balance", account, "The balance is **{out}**."),
        ("Student that holds a name and grades and can give the average|Student with a name, a list of grades and a method average|Student, name and grades, with the mean of the grades", f"use it for {name} with {marks[0]}, {marks[1]} and {marks[2]}, 2 decimals|{name} has {marks[0]}, {marks[1]}, {marks[2]}; average to 2 decimals", student, "The average is **{out}**."),
        ("Cart to which items with price and quantity can be added, with a total|Cart with add(name, price, quantity) and total()|Cart, a shopping cart that knows its total", f"add {k} {a} at {p} each and 2 {b} at {q} each, print the total|{k} x {a} for {p}, 2 x {b} for {q}: the total", cart, "The total is **{out}**."),
        ("Lamp that is off at first and has a method toggle|Lamp with toggle(), off in the beginning|Lamp, off when made, which toggle switches over", f"toggle it {presses} times, is it on or off|call toggle {presses} times and print on or off", lamp, "It is **{out}**."),
        (f"Animal with a name and a subclass {w} that says {sound}|Animal, and {w} which inherits from it and says {sound}|{w} that inherits a name from Animal and says {sound}", f"make one named {name} and let it speak, like 'Rex says Grr'|{name} should speak, in the form 'Rex says Grr'", animal, "**{out}**."),
        ("Rectangle with area and perimeter methods|Rectangle that has a width, a height, an area and a perimeter|Rectangle (width, height) that can tell area and perimeter", f"both for {p} by {k}|try it with width {p} and height {k}, print the two", shape, "Area and perimeter are **{out}**."),
        ("Stack with push and pop|Stack that uses a list, methods push and pop|Stack, last in first out", f"push {p}, {k} and {m}, pop once, what is left|push {p}, {k}, {m} in this order, pop one, print the items", stack, "There are **{out}** left."),
        ("Contacts with add(name, number) and find(name) that says unknown otherwise|Contacts, a phone book with add and find, unknown if it is not there|Contacts that keeps numbers by name; find gives unknown for a missing name", f"add {name} with {n}{m} and find {asked_for}|{name} has {n}{m}. look for {asked_for}", book, "It gives **{out}**."),
        ("Person with name and age and a __str__ like Rex (7)|Person that prints as its name with the age in brackets|Person (name, age) whose text is name (age)", f"print {name}, {p + 10}|make {name} of age {p + 10} and print it", person, "It prints **{out}**."),
        ("Counter with a start value, up() and reset() to 0|Counter that can go up by one and be reset to 0|Counter (start) having the methods up and reset, the latter to 0", f"start at {p}, reset, then {k} times up, its value|from {p}: reset it, call up {k} times and print the value", counter, "The value is **{out}**."),
        ("Temperature that stores celsius and can give fahrenheit|Temperature with celsius and a method fahrenheit|Temperature (celsius), method fahrenheit()", f"how much is {p} degrees|try it with {p}", thermo, "It is **{out}** °F."),
    )  # fmt: skip
    prompt = draw.phrase(
        "write a class {w}. {u}", "class {w}. {u}", "[make|create|define] a python class {w}, {u}", "I need a class {w}. {u}", "[could|can] you write a class {w}? {u}", "python class {w}; {u}", "implement a class {w}. then {u}", "oop: class {w}. {u}", "exercise: class {w}. {u}", "[show|give] me a class {w}. {u}", "please code a class {w}. Test: {u}", "object oriented programming, a class {w}. {u}", "my homework: class {w}. {u}", "a class {w} is wanted. {u}", "design a simple class {w}. Then {u}", "how do I write a class {w}? example: {u}", "build me a class {w}, and {u}", "program a class {w} and use it: {u}", "here is what I need. a class {w}. {u}", "{u}. for this write a class {w}",
        w=draw.pick(*what.split("|")), u=draw.pick(*use.split("|")),
    )  # fmt: skip
    return ask(prompt, code, answer, think="Define the class, then use it as told.")
