"""Texts as strangers paste them: messages, headlines, notes, notices, of many lengths and with marks."""

import re

from worldmodel_train.episodes import Draw, Item, ask
from worldmodel_train.families.words import ADJECTIVES, NAMES, NOUNS, capital, made_up

THINGS = (
    "account address agenda alarm album ankle answer apartment appointment apron arrival article artist "
    "attic audience autumn avenue bakery balcony ballot bandage banner barrel basement bathroom battery "
    "bedroom beetle bench beverage blackboard blender blizzard blueprint bookshelf boulder boundary "
    "bracelet breakfast breeze brochure broom budget buffalo builder cabbage cabin calendar campaign "
    "campus canal canvas captain caravan carpet cartoon cathedral ceiling cellar century ceremony "
    "champion channel chapter charity chimney cinema circuit citizen classroom climate closet coach "
    "collar college colleague column comet comment company compass concert conductor conference contract "
    "corner cottage cotton council counter courage cousin cradle crayon creature crew cricket crowd "
    "cruise cupboard curtain cushion customer cyclist damage deadline decade delivery dentist deposit "
    "desert dessert detective diagram diary dictionary dinner director discount discovery display distance "
    "district document dolphin donkey drawer drawing driver editor elbow election elevator emperor engineer "
    "envelope episode equipment errand escape evidence exam exhibition expert factory farmer fashion feather "
    "fence ferry festival fiddle fireplace flavour flight folder football fountain fridge furniture galaxy "
    "gallery garage garlic gesture giant glacier glove government grandfather gravel greenhouse grocery "
    "guest guide harbour harvest headline heater helmet herring highway hobby homework horizon hurricane "
    "idea illness insect interview invention invoice island jacket jewel journal journey judge juice kettle "
    "keyhole kingdom laboratory language lantern laundry lawyer leaflet lecture lesson lever lighthouse "
    "limestone lizard lobster locker luggage lunch machine magazine magnet mailbox manager manual marathon "
    "marble market mattress meadow meeting melody member memory menu message microphone microscope midnight "
    "minister minute monument mosquito motor mushroom musician mystery neighbour nephew network noodle novel "
    "nurse oak oatmeal office olive opinion orchard orchestra oven owner oyster package paragraph parcel "
    "parent parking parliament passenger passport pasture patient pavement payment peanut pebble penguin "
    "pension performance pharmacy photograph pilot pipeline planner platform plumber poem poet police policy "
    "pottery present prize problem professor programme project promise pumpkin puppet pyramid quarter queue "
    "railway rainbow receipt recipe record reporter restaurant river rocket roof rooster rucksack sandwich "
    "satellite saucer scarf schedule scholar schoolbag scientist scissors seagull season secretary shelf "
    "shepherd shower sidewalk signature silence skeleton sleeve sofa soldier spider squirrel stadium staircase "
    "stomach strawberry stream subway suitcase sunset supper surgeon sweater symphony tablet tailor teapot "
    "telescope tenant textbook thermometer thunderstorm timetable toaster tomorrow toolbox toothbrush tourist "
    "tractor traffic treasure triangle trolley tunnel turtle uncle uniform university vacation vegetable "
    "vehicle village vinegar visitor volcano volunteer wallet warehouse waterfall wedding weekend widow "
    "windmill wizard workshop yacht yoghurt zipper"
).split()
QUALITIES = (
    "absent ancient angry annual artificial awkward beautiful blind boring bright careful central cheap cheerful "
    "clumsy comfortable common curious dangerous dear delicious different difficult digital dusty eager early "
    "eastern elegant enormous excellent expensive extra fair faithful famous favourite fresh friendly frozen "
    "generous grateful greasy handsome handy harmless healthy honest horrible hostile ideal important impossible "
    "invisible jealous late local long lucky magnificent medical mild modern muddy narrow natural nervous noisy "
    "northern ordinary outdoor patient peaceful pleasant polite popular possible precious private public "
    "punctual rapid rare recent reliable remarkable responsible ripe rough round rude rusty salty satisfied "
    "serious shallow sharp shiny short silent simple sleepy slim smooth social sour southern spicy splendid "
    "steep stubborn sudden suitable superb suspicious sweet tall temporary terrible tender thick thin "
    "transparent typical ugly unbelievable uncomfortable unexpected unfamiliar urgent useful usual vague "
    "valuable various violent western wise wonderful worried"
).split()
DOES = (
    "accepted admired announced applauded arranged avoided borrowed bought brought built cancelled carried caught "
    "celebrated checked cleaned collected compared completed confirmed counted covered damaged decorated "
    "delivered described designed destroyed discovered discussed emptied enjoyed examined explained "
    "explored fetched filled finished fixed followed found gathered guarded handled hated hired ignored "
    "imported improved inspected invented invited kept kicked labelled launched lifted located mentioned "
    "missed mixed moved noticed offered ordered organised packed painted passed photographed picked planned "
    "postponed praised prepared presented printed produced promised protected published purchased raised reached "
    "received recommended recorded recycled refused rejected remembered renovated repaired replaced reported "
    "reserved returned reviewed rescued scratched searched selected sent shared sketched sold stored studied "
    "supplied surprised tasted tested thanked trained transported tried trusted visited wanted warned washed "
    "watched weighed welcomed whispered wrapped"
).split()
HOW = (
    "accidentally again already always badly barely carefully certainly easily eventually exactly finally "
    "frequently gently happily hardly honestly immediately late nearly nervously never obviously often "
    "patiently perfectly politely probably quietly rarely really regularly secretly seldom simply "
    "slowly sometimes soon strangely suddenly surprisingly unfortunately usually"
).split()
WHERE = (
    "in the attic|behind the old mill|near the station|at the harbour|on the third floor|under the stairs|beside the "
    "lake|across the street|in Lisbon|in Nairobi|at the airport|outside the museum|along the river|on Platform 4|"
    "next to the bakery|from Oslo to Bergen|in the middle of nowhere|above the garage|on the kitchen table|at school|"
    "between two hills|inside the red box|in Building C|on the roof|at home|in São Paulo|over the fence|by the window"
).split("|")
WHEN = (
    "yesterday|this morning|last night|on Tuesday|before lunch|after the meeting|in 1987|every Sunday|at 7 o'clock|"
    "next week|two days ago|at noon|in early March|tomorrow|during the storm|on 12 May|since 2019|until midnight|"
    "at half past nine|once a year|all day long|at the weekend|for three hours|tonight"
).split("|")
_TEXTS = (
    "the {q} {t} {d} the {u} {w}", "{who} {h} {d} the {u} {w}", "{who} {d} a {q} {t} {e}", "Dear {who}, your {t} was {d} {e}.", "we {d} {n} {u}s and a {q} {t} {w}", "{who} and {x} {d} {n} {t}s {w} {e}", "please send the {q} {t} to {who} {e}", "don't forget the {t}, the {u} and the {q} {v}", "Why is the {t} so {q}?", "Meeting with {who} about the {u} {e}, room {n}", "no {t} {w}, only a {q} {u}", "It's {q}, isn't it?", "Hello {who}! Did you see my {q} {t} {w}?",
    "{H}, the {t} {d} its {u} {w}.", "My {t} is {q}. Your {u} is {p}. That's all.", "one {t} is not enough for {n} {u}s", "a {q} {t} and a {p} {u} never {d} each other", "WARNING: the {t} is {q}!", "Sale: {n} {q} {t}s, half price {e}", "when the {t} is {q} the {u} becomes {p}", "if you want a {q} {t}, ask {who} {w}", "The {t}, which {who} {d} {e}, was {h} {q}.", "{q} {t}s make {p} {u}s", "{who} said that the {u} {w} is {q}", "how to repair a {q} {t} in {n} minutes", "to be {q} or {p}, that is the {t}", "Thanks for the {t}; the {u} arrived {e}.", "I {h} {d} my {t} {w}", "they {d} us {h} {e} {w}", "there are {n} {q} {t}s {w} and {n} more {e}",
    "our {t} {d} {who}'s {u} {e}", "{who}'s {q} {t}", "all {t}s are {q}, but some {u}s are more {q} than others", "you can't have the {t} and eat the {u}", "New {t} opens {w} {e}", "Local {t} {d} {q} {u}", "{H} {q} {t} {d} {p} {u}", "what a {q} {t} this is", "keep calm and {h} watch the {t}", "after {n} years the {q} {t} {w} was {d}", "From now on every {t} needs a {u}, a {v} and a {q} {y}.", "she {d} he {d} they {d} {n} {t}s", "the best {t} I have {h} seen {w}", "do or do not, there is no {t}", "{t} {u} {v} {t} {y} {u} {t}", "step by step the {t} {d} the {q} {u} {w} {e}, and nobody {d} the {p} {v}", "Well... the {t} is gone, {who}!", "I'd like {n} {t}s, please - and a {q} {u}.", "too many {t}s spoil the {u}", "where there is a {t} there is a {q} {u}",
)  # fmt: skip


def thing(draw: Draw) -> str:
    """A noun, now and then one that no list holds."""
    if draw.chance(0.15):
        return made_up(draw)
    return draw.pick(*THINGS) if draw.chance(0.7) else draw.pick(*NOUNS)


def quality(draw: Draw) -> str:
    return draw.pick(*QUALITIES) if draw.chance(0.75) else draw.pick(*ADJECTIVES)


def any_word(draw: Draw) -> str:
    """One word of any kind."""
    return draw.pick(thing(draw), thing(draw), quality(draw), draw.pick(*DOES), draw.pick(*HOW))


def some_text(draw: Draw) -> str:
    """A message, a headline or a note, as it stands."""
    who, x = draw.random.sample(NAMES, 2)
    how, n = draw.pick(*HOW), draw.pick(draw.integer(2, 30), draw.integer(31, 2040))
    text: str = draw.pick(*_TEXTS).format(
        t=thing(draw), u=thing(draw), v=thing(draw), y=thing(draw), q=quality(draw), p=quality(draw), d=draw.pick(*DOES), h=how, H=how.capitalize(), w=draw.pick(*WHERE), e=draw.pick(*WHEN), who=who, x=x, n=n,
    )  # fmt: skip
    return re.sub(r"\b([Aa]) (?=[aeiouAEIOU])", r"\1n ", text)


def pasted(draw: Draw) -> str:
    """A text of one sentence or more, with or without capitals and marks."""
    if draw.chance(0.1):
        return " ".join(any_word(draw) for _ in range(draw.integer(2, 7)))
    text = some_text(draw)
    if draw.chance(0.15):
        text = (
            f"{capital(text).rstrip('.')}{draw.pick('. ', '; ', ', and ', ' - ')}{some_text(draw)}"
        )
    if draw.chance(0.35):
        text = capital(text) + ("" if text[-1] in ".?!" else draw.pick(".", ".", "!", "?", ""))
    return text


def plain(draw: Draw, most: int = 9) -> str:
    """Words and spaces only, two or more of them."""
    words = "".join(c for c in pasted(draw).replace("-", " ") if c.isalpha() or c == " ").split()
    text = " ".join(words[:most])
    text = text if draw.chance(0.4) else text.lower()
    return text if len(words) > 1 else f"{text} {any_word(draw)}"


def title(draw: Draw) -> str:
    """A short name of something: a headline, a column, a product."""
    words = [quality(draw), thing(draw), thing(draw), any_word(draw)][: draw.integer(2, 4)]
    if draw.chance(0.3):
        words.insert(len(words) - 1, draw.pick("of", "and", "the", "for", "in the", "of the"))
    if draw.chance(0.25):
        words.append(str(draw.integer(2, 2040)))
    return " ".join(words)


def marked(text: str, draw: Draw, *, bare: bool = True) -> str:
    """The text in quotation marks of some kind, mostly plain ones, or without."""
    marks = ['"{}"', '"{}"', '"{}"', "“{}”"]
    marks += ["'{}'", "'{}'", "‘{}’"] if "'" not in text else []
    marks += ["`{}`", "«{}»"] if draw.chance(0.3) else []
    marks += ["{}"] * 3 if bare else []
    return draw.pick(*marks).format(text)


_HERE = "\x00"

_FRAMES = (
    "{x}: {t}", "{x}: {t}", "{x}:\n{t}", "{t}\n{x}", "{t}\n\n{x}", "{t} - {x}", "{t}: {x}", "{t}, {x}", "I have the [text|line|string] {t}. {x}", "I have this [sentence|text|line]: {t} {x}", "given {t}, {x}", "for {t}, {x}", "text = {c}; {x}", "s = {c}\n{x}", "{x} (text: {t})", "{x} ({t})", "[my question|a task] about {t}: {x}", "[somebody|my colleague|a customer|my daughter] wrote {t}. {x}", "the [input|string|text|line] is {t}. {x}",
    "[consider|look at|take] [the text|the line|this:] {t}. {x}", "with the [text|phrase|words] {t}: {x}", "{x}, the [text|line] is {t}", "{x}. the text: {t}", "{x}. here it is: {t}", "[hello|hi], {x}. it says {t}", "this is [what I have|my text|the input]: {t}\n{x}", "[input|string|text]: {t}\n{x}", "exercise: {x}. {t}", "[in python|using python], {x}: {t}",
)  # fmt: skip
"""Around a request that stands alone, as `how many words are there`."""

Kind = tuple[str, str, str, str]
"""Wordings with `{t}`, requests that stand alone, the code, and the answer; wordings are parted by `/`."""


def asked(draw: Draw, templates: tuple[str, ...], text: str, **values: object) -> str:
    """A wording with the text at `{t}`: bare only where it is set off, otherwise in quotes."""
    wording = draw.phrase(*templates, t=_HERE, c=f'"{text}"', **values)
    apart = wording.endswith((f": {_HERE}", f":\n{_HERE}")) or wording.startswith(f"{_HERE}\n")
    one = " " not in text and text.isalpha() and ": " + _HERE not in wording
    return wording.replace(_HERE, marked(text, draw, bare=apart or one))


def cut(wordings: str) -> tuple[str, ...]:
    """Templates written in one text with ` / ` or line ends between them."""
    return tuple(w.strip() for w in re.split(r" / |\n", wordings) if w.strip())


def with_step(think: str, code: str) -> str:
    """The thought, and the line that gives the answer."""
    last = code.split("\n")[-1]
    return f"{think.rstrip('.')}: {last.removeprefix('print(').removesuffix(')')}."


def imports_first(code: str) -> str:
    """The code with its imports at the top."""
    lines = code.split("\n")
    return "\n".join(sorted(lines, key=lambda line: not line.startswith(("import ", "from "))))


def text_question(draw: Draw, text: str, *kinds: Kind, name: str = "text", think: str = "", head: str = "", then: str = "", **values: object) -> tuple[Item, ...]:  # fmt: skip
    """One of several things asked about the same text."""
    with_text, alone, code, answer = draw.pick(*kinds)
    if alone and draw.chance(0.5):
        request = draw.phrase(*cut(alone), **values)
        prompt = asked(draw, _FRAMES, text, x=request)
    else:
        prompt = asked(draw, cut(with_text), text, **values)
    lines = f"{head}{name} = {text!r}\n{then}{code}"
    return ask(
        prompt, imports_first(lines), answer, think=with_step(think or f"The {name} first.", code)
    )
