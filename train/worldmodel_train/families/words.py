"""Words, names and sentences to draw from; many of them made up, so that copying is learned."""

import builtins
import keyword
from collections.abc import Callable

from worldmodel_train.episodes import Draw

NOUNS = (
    "apple banana cherry river window garden mountain python notebook kernel planet letter number "
    "coffee island bridge castle dragon elephant forest guitar hammer jungle kitten lemon mirror "
    "needle ocean pencil quartz rabbit sugar tiger umbrella violin whale zebra table chair door "
    "house road street city village farmer teacher doctor sailor painter student king queen child "
    "baby brother sister friend horse dog cat cow sheep goat pig duck goose chicken mouse fox wolf "
    "bear lion monkey snake frog fish shark bird eagle owl bee ant spider tree leaf flower rose grass "
    "seed root branch stone sand hill valley lake pond sea beach wave cloud rain snow storm wind "
    "thunder sun moon star sky fire smoke candle lamp clock watch phone camera computer keyboard "
    "printer engine wheel bicycle train plane boat ship ticket station airport hotel kitchen bread "
    "butter cheese soup salad potato tomato onion carrot pepper orange peach melon grape cookie "
    "chocolate honey knife spoon bottle basket bucket ladder rope blanket pillow jacket shirt button "
    "pocket shoe hat ring crown sword shield drum trumpet piano song story picture newspaper library "
    "museum hospital theater market factory office picnic holiday birthday question"
).split()
ADJECTIVES = (
    "silver yellow red blue green black white purple golden old young small tiny large huge quiet "
    "loud happy sad angry brave clever lazy busy hungry thirsty tired warm cold dry wet soft hard "
    "heavy light bright dark empty full strange lovely gentle proud wild famous wooden broken secret"
).split()
VERBS = (
    "sees finds likes follows watches carries paints moves opens closes hides breaks builds cleans "
    "draws drops feeds holds hears keeps knows leaves loses loves meets misses needs orders pulls "
    "pushes remembers sells shows steals takes throws touches wants visits"
).split()
OTHERS = (
    "morning evening winter summer autumn spring monday friday today tomorrow yesterday always never "
    "quickly slowly together between seven eleven twenty hundred science history music programming "
    "mississippi bookkeeper strawberry rhythm queue committee parallel onomatopoeia embarrassment"
).split()
PALINDROMES = "level radar civic rotor noon madam kayak refer racecar deed stats peep tenet".split()
WORDS = [*NOUNS, *ADJECTIVES, *VERBS, *OTHERS, *PALINDROMES]
NAMES = (
    "Ann Ben Cara Dan Eva Finn Gina Hugo Ines Jon Kim Leo Mia Noah Olga Paul Aisha Omar Fatima Yusuf "
    "Layla Hassan Zainab Karim Amira Tariq Priya Arjun Ananya Rohan Kavya Vikram Meera Sanjay Deepa "
    "Rahul Wei Mei Ling Jun Xiu Hao Yuki Haruto Sakura Kenji Aiko Hiroshi Minjun Jiwoo Seoyeon Linh "
    "Thanh Minh Siti Budi Dewi Kwame Ama Kofi Abena Chidi Ngozi Amara Tunde Zola Thabo Naledi Sipho "
    "Wanjiru Otieno Makena Abebe Selam Carlos Lucia Diego Sofia Mateo Valentina Javier Camila Pedro "
    "Beatriz Thiago Joana Marco Giulia Luca Chiara Pierre Camille Antoine Elodie Hans Greta Klaus Lena "
    "Lars Astrid Sven Ingrid Aino Mikko Piotr Zofia Jakub Katya Dmitri Natasha Ivan Milena Goran "
    "Eleni Nikos Ayse Emre Noa Eitan Miriam Talia Keanu Leilani Aroha Tane James Emily Oliver "
    "Charlotte William Grace Jack Ruby Samuel Abigail"
).split()

GOODS = (
    "tea coffee bread butter cheese milk rice soup salad potato tomato onion carrot pepper lemon apple "
    "banana orange peach melon honey sugar chocolate cookie lamp chair table pillow blanket jacket shirt "
    "hat ring watch clock candle bottle basket bucket ladder rope hammer knife spoon notebook pencil "
    "camera phone keyboard printer guitar violin drum bicycle umbrella mirror picture book ticket"
).split()

_ONSETS = (
    "b c d f g h j k l m n p r s t v w y z b d f g k l m n p r s t "
    "br ch cl dr fl gl gr kl pl pr qu sh sk sl st tr"
).split()
_CORES = "a a e e i i o o u ai ea oo".split()
_CODAS = [*([""] * 14), *"l m n r s t k x nd rt sh st".split()]


def made_up(draw: Draw) -> str:
    """A word that can be pronounced and that no list holds."""
    count = draw.pick(2, 2, 2, 3)
    return "".join(
        draw.pick(*_ONSETS) + draw.pick(*_CORES) + draw.pick(*_CODAS) for _ in range(count)
    )


def word(draw: Draw) -> str:
    return made_up(draw) if draw.chance(0.35) else draw.pick(*WORDS)


def variable(draw: Draw, *usual: str, plural: bool = False) -> str:
    """A variable's name: half the time one of the usual ones, otherwise one that no list holds."""
    if draw.chance(0.5):
        return draw.pick(*usual)
    while (name := _identifier(draw, plural)) in _TAKEN or keyword.iskeyword(name):
        continue
    return name


def variables(draw: Draw, count: int, *usual: str) -> list[str]:
    """Different names of variables."""
    return _different(count, lambda: variable(draw, *usual))


def _different(count: int, drawn: Callable[[], str]) -> list[str]:
    """So many different ones of what is drawn, in the order of their coming."""
    found: dict[str, None] = {}
    while len(found) < count:
        found[drawn()] = None
    return list(found)


_TAKEN = {
    *dir(builtins), *"abcdefghijklmnopqrstuvwxyz", "result", "math", "statistics", "json", "pd", "np",
    *"df mean total totals group groups value values row rows key keys item items name names pair pairs "
    "number numbers word words text texts line lines count counts clean record records".split(),
}  # fmt: skip
"""What a family's code may bind or mean itself."""


def _identifier(draw: Draw, plural: bool) -> str:
    noun = made_up(draw) if draw.chance(0.4) else draw.pick(*NOUNS)
    noun += "s" if plural else draw.pick("", "", "s")
    if draw.chance(0.5):
        return noun
    first = draw.pick(made_up(draw), draw.pick(*ADJECTIVES), draw.pick(*NOUNS), "my", "all", "n")
    if plural:
        return f"{first}_{noun}"
    letter = draw.pick(*"abcdefghjkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ")  # alone only in capitals
    form: str = draw.pick(
        f"{first}_{noun}", f"{first}_{noun}", f"{noun}_{draw.integer(1, 2030)}", f"{noun}{draw.pick(*'12345')}",
        f"{first}{noun.capitalize()}", noun.capitalize(), letter, f"{letter}{draw.pick(*'0123456789')}",
    )  # fmt: skip
    return form


def some_words(draw: Draw, count: int) -> list[str]:
    """Different words, a third of them made up."""
    return _different(count, lambda: word(draw))


def some_names(draw: Draw, count: int) -> list[str]:
    """Different first names, some of them made up."""
    return _different(count, lambda: _name(draw))


def _name(draw: Draw) -> str:
    return made_up(draw).capitalize() if draw.chance(0.3) else draw.pick(*NAMES)


_SENTENCES = (
    "the {a} {n} {v} the {m}", "my {n} {v} every {a} {m}", "{who} {v} the {n}", "{who} {v} my {a} {n}",
    "every {n} {v} this {m}", "the {n} {v} the {a} {m} and the {o}", "{who} and the {a} {n}",
    "we met {who} at the {n}", "no {n} {v} the {m} today", "there is one {n} under the {m}",
    "I left the {a} {n} near the {m}", "where is the {n} of {who}", "the {n} is {a} but the {m} is {b}",
    "please bring the {n} and the {m}", "{who} never {v} the {n}", "this {n} looks {a} and {b}",
    "the {a} {b} {n} {v} our {m}", "one {n} in the {m} is worth two", "my {n} doesn't like the {m}",
)  # fmt: skip


def sentence(draw: Draw) -> str:
    """A short sentence, or a few words in a row, without a mark at the end."""
    if draw.chance(0.25):
        return " ".join(word(draw) for _ in range(draw.integer(2, 9)))
    n, m, o = (made_up(draw) if draw.chance(0.12) else draw.pick(*NOUNS) for _ in range(3))
    a, b = draw.random.sample(ADJECTIVES, 2)
    who, v = draw.pick(*NAMES), draw.pick(*VERBS)
    text = draw.pick(*_SENTENCES).format(a=a, b=b, n=n, m=m, o=o, v=v, who=who)
    return capital(text) if draw.chance(0.3) else text


def capital(text: str) -> str:
    """With a capital letter first, and the others as they are."""
    return text[:1].upper() + text[1:]
