"""Several lines, two sentences, what stands between marks, parts that come again, passwords."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.everyday_texts import (  # fmt: skip
    any_word,
    plain,
    quality,
    text_question,
    thing,
)
from worldmodel_train.families.text_questions import any_long_word
from worldmodel_train.families.words import made_up


@family("text", weight=1.2)
def substring_count(draw: Draw) -> tuple[Item, ...]:
    """How often a few letters in a row are in a word or a sentence."""
    text = draw.pick(any_long_word(draw), plain(draw).lower(), f"{(made_up(draw) * 2)[:8]}{any_word(draw)}")  # fmt: skip
    solid = [i for i in range(1, len(text) - 1) if " " not in text[i : i + 2]]
    at = draw.pick(*solid)
    part = text[at : at + draw.pick(2, 2, 3)].strip()
    if text.startswith(part):
        text = any_word(draw) + text
    return text_question(
        draw, text,
        ("how many times does {p} occur in {t} / how often is {p} in {t} / count {p} in {t} / number of times {p} appears in {t} / occurrences of the substring {p} in {t} / how many {p} are in {t} / how often do the letters {p} stand together in {t} / count the string {p} inside {t} / how many times can you find {p} in {t}",
         "how many times does {p} occur / count the substring {p} / how often do the letters {p} stand together", f"print(text.count({part!r}))", "It occurs **{out}** times."),
        ("where does {p} first start in {t}, counting from 0 / index of the first {p} in {t} / python index of {p} in {t}", "python index of the first {p}", f"print(text.index({part!r}))", "The index is **{out}**."),
        ("replace {p} with {n} in {t} / change every {p} in {t} to {n} / put {n} for {p} in {t}", "replace every {p} with {n}", f"print(text.replace({part!r}, 'oo'))", "It becomes **{out}**"),
        ("what comes before {p} in {t} / the part of {t} before {p} / everything in {t} up to the first {p}", "the part before the first {p}", f"print(text.split({part!r})[0])", "Before it: **{out}**"),
        p=draw.pick(f"'{part}'", f'"{part}"'), n=draw.pick("'oo'", '"oo"'),
    )  # fmt: skip


@family("text", weight=1.2)
def sentences_compared(draw: Draw) -> tuple[Item, ...]:
    """Two sentences: common words, words of one only, which is longer."""
    first = plain(draw).lower()
    words = first.split()
    kept = draw.random.sample(words, draw.integer(1, len(words) - 1))
    second = " ".join([*kept[:2], any_word(draw), *kept[2:], any_word(draw)])
    q = draw.pick('"{}"', "'{}'", "“{}”", '"{}"')
    t, code, answer = draw.pick(
        (("which words are in both {a} and {b}", "common words of {a} and {b}", "what words do {a} and {b} share", "words that {a} and {b} have in common", "which words occur in both sentences: {a} and {b}", "compare {a} with {b}: common words", "shared words, {a} / {b}", "find the words that are in {a} as well as in {b}", "sentence 1: {a}, sentence 2: {b}. common words", "{a} and {b}: which words are in both"), "print([w for w in dict.fromkeys(a) if w in b])", "In both: **{out}**."),
        (("how many words do {a} and {b} have in common", "number of different words that are in both {a} and {b}", "count the common words of {a} and {b}", "how many different words are shared by {a} and {b}"), "print(len(set(a) & set(b)))", "In common: **{out}**."),
        (("which words are in {a} but not in {b}", "words of {a} that {b} does not have", "what words of {a} are missing in {b}", "words only in {a}, compared with {b}", "{a} vs {b}: words only in the first"), "print([w for w in dict.fromkeys(a) if w not in b])", "Only in the first: **{out}**."),
        (("which words are new in {b} compared to {a}", "words of {b} that were not in {a}", "what words were added from {a} to {b}", "old: {a}, new: {b}. which words were added"), "print([w for w in dict.fromkeys(b) if w not in a])", "New: **{out}**."),
        (("which has more words, {a} or {b}", "does {a} or {b} have more words", "longer in words: {a} or {b}", "{a} or {b}, which one has more words"), "print('the first' if len(a) > len(b) else 'the second' if len(b) > len(a) else 'both have the same')", "More words: **{out}**."),
        (("how many words do {a} and {b} have together", "total number of words in {a} and {b}", "count the words of {a} plus those of {b}", "words in both texts together: {a}, {b}"), "print(len(a) + len(b))", "Together **{out}** words."),
    )  # fmt: skip
    prompt = draw.phrase(*t, a=q.format(first), b=q.format(second))
    return ask(prompt, f"a = {first!r}.split()\nb = {second!r}.split()\n{code}", answer, think="Both texts as lists of words.")  # fmt: skip


@family("text", weight=1.2)
def between_marks(draw: Draw) -> tuple[Item, ...]:
    """What stands in brackets, after a colon, before a dash."""
    a, b, c = (draw.pick(plain(draw, 3).lower(), any_word(draw), f"{thing(draw)} {draw.integer(1, 99)}") for _ in range(3))  # fmt: skip
    kind = draw.pick("round", "square", "colon", "dash", "equals")
    text, pattern, said = {
        "round": (f"{a} ({b}) {c}", r"\((.*?)\)", "in the brackets|between the parentheses|in parentheses|inside the round brackets"), "square": (f"{a} [{b}] {c}", r"\[(.*?)\]", "in the square brackets|between the square brackets|inside [ and ]"), "colon": (f"{a}: {b}", "", "after the colon|behind the colon"), "dash": (f"{a} - {b}", "", "after the dash|behind the dash"), "equals": (f"{any_word(draw)}={b}", "", "after the equals sign|to the right of the equals sign"),
    }[kind]  # fmt: skip
    mark = {"colon": ": ", "dash": " - ", "equals": "="}.get(kind, "")
    kinds = [
        ("what is {s} in {t} / get the text {s} in {t} / extract what is {s} in {t} / give me only what stands {s} in {t} / which words are {s} in {t} / the part {s} of {t} / what does it say {s} in {t} / cut out the part {s}: {t} / find the text {s} in {t} / read what is {s} in {t}",
         "what is {s} / get the text {s} / only the part {s}", f"print(re.findall(r'{pattern}', text)[0])" if pattern else f"print(text.split({mark!r})[1])", "It is **{out}**."),
    ]  # fmt: skip
    if mark:
        kinds.append(("what is before the {m} in {t} / the part in front of the {m} in {t} / get the text before the {m} in {t} / give me what stands before the {m} in {t} / cut {t} at the {m} and keep the first part", "what is before the {m} / only the part before the {m}", f"print(text.split({mark!r})[0])", "It is **{out}**."))  # fmt: skip
    return text_question(draw, text, *kinds, head="import re\n" if pattern else "", think="Cut the text there.", s=draw.pick(*said.split("|")), m={"equals": "equals sign"}.get(kind, kind))  # fmt: skip


@family("text", weight=1.2)
def lines_of_text(draw: Draw) -> tuple[Item, ...]:
    """A few lines under the question: how many, the longest, those with a word, numbered, sorted."""
    lines = [draw.pick(plain(draw, 6).lower(), f"{quality(draw)} {thing(draw)}", f"{thing(draw)} {draw.integer(1, 99)}") for _ in range(draw.integer(3, 5))]  # fmt: skip
    one = draw.pick(*draw.pick(*lines).split())
    text = "\n".join(lines)
    t, code, answer = draw.pick(
        (("how many lines are there:\n{t}", "count the lines\n{t}", "number of lines in this text:\n{t}", "{t}\nhow many lines is that", "line count:\n{t}"), "print(len(lines))", "There are **{out}** lines."),
        (("which line is longest:\n{t}", "longest line of\n{t}", "find the line with the most characters:\n{t}", "show the longest of these lines\n{t}"), "print(max(lines, key=len))", "The longest line is **{out}**."),
        (("how many words are in these lines:\n{t}", "count the words of all lines\n{t}", "total number of words:\n{t}", "word count of this text\n{t}"), "print(sum(len(line.split()) for line in lines))", "There are **{out}** words."),
        (("words per line:\n{t}", "how many words does each line have:\n{t}", "count the words line by line\n{t}", "number of words in every line:\n{t}"), "print([len(line.split()) for line in lines])", "The lines have **{out}** words."),
        (("which lines contain {w}:\n{t}", "show the lines with {w}\n{t}", "filter the lines that have {w} in them:\n{t}", "find {w} in these lines, print the whole line:\n{t}", "grep {w}\n{t}"), f"print([line for line in lines if {one!r} in line])", "They are **{out}**."),
        (("sort these lines alphabetically:\n{t}", "put the lines in alphabetical order\n{t}", "sort the lines from a to z:\n{t}", "lines in order please:\n{t}"), "print('\\n'.join(sorted(lines)))", "Sorted:\n\n**{out}**"),
        (("number these lines:\n{t}", "put a number before each line, from 1:\n{t}", "add line numbers\n{t}", "numbered list of\n{t}"), "for i, line in enumerate(lines, 1):\n    print(f'{i}. {line}')", "Numbered:\n\n**{out}**"),
        (("join these lines with commas:\n{t}", "make one line of these, separated by commas:\n{t}", "turn the lines into a comma separated list\n{t}"), "print(', '.join(lines))", "In one line: **{out}**"),
        (("first word of each line:\n{t}", "give the first word of every line\n{t}", "what words do these lines start with:\n{t}"), "print([line.split()[0] for line in lines])", "The first words are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, t=text, w=f"'{one}'")
    return ask(prompt, f"lines = {lines}\n{code}", answer, think="The lines as a list.")


@family("text", weight=1.2)
def password_check(draw: Draw) -> tuple[Item, ...]:
    """Whether a password meets rules that the question states."""
    n = draw.integer(6, 12)
    word = made_up(draw) + draw.pick("", made_up(draw))
    secret = draw.pick(word, word.capitalize(), word.upper()) + draw.pick("", str(draw.integer(1, 2040))) + draw.pick("", "", draw.pick(*"!?#$%&*"))  # fmt: skip
    tests = {
        f"at least {n} characters": f"len(password) >= {n}", "a digit": "any(c.isdigit() for c in password)", "a capital letter": "any(c.isupper() for c in password)", "a small letter": "any(c.islower() for c in password)", "a special character": "any(not c.isalnum() for c in password)",
    }  # fmt: skip
    rules = draw.random.sample(list(tests), draw.integer(2, 3))
    rules.sort(key=list(tests).index)
    told = ", ".join(rules[:-1]) + f" and {rules[-1]}"
    prompt = draw.phrase(
        "is {p} a valid password? it needs {r}", "a password needs {r}. is {p} ok", "check the password {p}: it must have {r}", "does {p} have {r}", "password rule: {r}. does {p} pass", "{p} - valid password if {r} are required?", "our site wants {r} in a password. will {p} be accepted", "test whether {p} contains {r}", "would {p} be accepted as a password with {r}", "is {p} strong enough when {r} are needed", "rules: {r}. password: {p}. valid or not", "validate {p}, required are {r}", "can I use {p} as a password that needs {r}", "does the password {p} fulfil this: {r}",
        p=draw.pick(f"'{secret}'", f'"{secret}"', secret if secret.isalnum() else f"'{secret}'"), r=told,
    )  # fmt: skip
    condition = " and ".join(tests[r] for r in rules)
    return ask(prompt, f"password = {secret!r}\nprint('yes' if {condition} else 'no')", "Valid: **{out}**.", think=f"Needed are {told}.")  # fmt: skip
