"""Playing with words: acronyms, run lengths, pig Latin, distances, all orders, common starts."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import made_up, some_words, word


def _listed(words: list[str], draw: Draw) -> str:
    return draw.pick(", ".join(words), ", ".join(words), str(words), " ".join(words))


@family("text", weight=1.2)
def word_tricks(draw: Draw) -> tuple[Item, ...]:
    """One word or phrase, changed by a rule."""
    w = draw.pick(word(draw), made_up(draw)).lower()
    runs = "".join(c * draw.pick(1, 1, 2, 3, 4) for c in draw.random.sample("abcdkxyz", draw.integer(3, 5)))  # fmt: skip
    words = [x.lower() for x in some_words(draw, draw.integer(3, 5))]
    s, k = " ".join(words), draw.integer(12, 24)
    t, code, answer = draw.pick(
        (("acronym of {s}", "[initials|first letters] of {s} as one word in capitals", "abbreviate {s} to its initials", "make an acronym from {s}", "short form of {s}: the first letters in capitals"), f"print(''.join(w[0] for w in {s!r}.split()).upper())", "The acronym is **{out}**."),
        (("run-length [encode|encoding of] {r}", "compress {r} as letter and count", "{r} with runs counted, like a3b2", "[write|code] {r} as each letter followed by how often it repeats", "run lengths of {r}, letter then number"), f"from itertools import groupby\nprint(''.join(c + str(len(list(g))) for c, g in groupby({runs!r})))", "It becomes **{out}**."),
        (("longest run of the same letter in {r}", "how many equal letters in a row has {r} at most", "{r}: length of the longest run", "most repetitions in a row in {r}"), f"from itertools import groupby\nprint(max(len(list(g)) for c, g in groupby({runs!r})))", "The longest run has **{out}**."),
        (("pig latin of {w}: the first letter goes to the end, then ay", "{w} in simple pig latin (first letter to the end plus ay)", "say {w} in pig latin by moving the first letter back and adding ay"), f"w = {w!r}\nprint(w[1:] + w[0] + 'ay')", "In pig Latin it is **{out}**."),
        (("remove [all |]the vowels from {s}", "{s} without vowels", "[drop|delete] every vowel of {s}", "only the consonants of {s}, spaces kept"), f"print(''.join(c for c in {s!r} if c not in 'aeiou'))", "It becomes **{out}**."),
        (("is {w} an isogram, a word without repeated letters", "does {w} use every letter only once", "are all letters of {w} different", "{w}: yes if all letters are different, no if one comes twice"), f"w = {w!r}\nprint('yes' if len(set(w)) == len(w) else 'no')", "All letters differ: **{out}**."),
        (("letters of {w} in alphabetical order", "sort the letters of {w}", "{w} with its letters sorted", "alphabetise the letters in {w}"), f"print(''.join(sorted({w!r})))", "Sorted they are **{out}**."),
        (("different letters of {w}, in alphabetical order", "which letters occur in {w}, each once, sorted", "the set of letters in {w}, sorted", "how is {w} built: its distinct letters from a to z"), f"print(sorted(set({w!r})))", "The letters are **{out}**."),
        (("which letters of the alphabet are not in {s}", "unused letters of {s}", "letters from a to z that {s} lacks", "missing letters of the alphabet in {s}"), f"import string\nprint(''.join(c for c in string.ascii_lowercase if c not in {s!r}))", "These are missing: **{out}**."),
        (("is {s} a pangram", "does {s} contain every letter of the alphabet", "[check|test] whether {s} uses all letters a to z", "pangram or not: {s}"), f"print('yes' if set('abcdefghijklmnopqrstuvwxyz') <= set({s!r}) else 'no')", "Every letter occurs: **{out}**."),
        (("value of {w} with a = 1, b = 2, ..., z = 26", "add up the letter values of {w}, a is 1 and z is 26", "sum of the alphabet positions of {w}", "numerology of {w}: a=1 to z=26, total", "what is {w} worth if each letter counts its place in the alphabet"), f"print(sum(ord(c) - 96 for c in {w!r}))", "It is worth **{out}**."),
        (("positions in the alphabet of the letters of {w}", "{w} as numbers, a = 1", "[convert|turn] {w} to alphabet numbers, a is 1", "which places in the alphabet have the letters of {w}"), f"print([ord(c) - 96 for c in {w!r}])", "The places are **{out}**."),
        (("center {w} in {k} dots", "{w} in the middle of a line of {k} dots", "pad {w} with dots on both sides to {k} characters", "print {w} centered, width {k}, filled with dots"), f"print({w!r}.center({k}, '.'))", "It looks like **{out}**."),
        (("[right-align|right align] {w} with dots to a width of {k}", "pad {w} on the left with dots up to {k} characters", "{w} at the right end of {k} characters, dots before it"), f"print({w!r}.rjust({k}, '.'))", "It looks like **{out}**."),
        (("[double|repeat] every letter of {w}", "{w} with each letter twice", "write each letter of {w} two times"), f"print(''.join(c * 2 for c in {w!r}))", "It becomes **{out}**."),
        (("every [pair of neighbouring letters|bigram] [in|of] {w}", "bigrams of {w}", "two-letter pieces of {w}, overlapping", "split {w} into overlapping pairs of letters"), f"w = {w!r}\nprint([w[i:i + 2] for i in range(len(w) - 1)])", "They are **{out}**."),
        (("put a dash between the letters of {w}", "{w} letter by letter with dashes", "spell {w} with hyphens", "join the letters of {w} by -"), f"print('-'.join({w!r}))", "It becomes **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, w=w, s=f'"{s}"', r=runs, k=k)
    if prompt.startswith((w, runs)):  # a capital there would change the word
        prompt = f"the word {prompt}"
    return ask(prompt, code, answer, think="A line of Python on the text.")


@family("text")
def two_words(draw: Draw) -> tuple[Item, ...]:
    """Two words compared: places that differ, common letters, the start that they share."""
    w = draw.pick(word(draw), made_up(draw)).lower()
    other = "".join(draw.pick(c, c, draw.pick(*"abcdefgklmnorstu")) for c in w)
    other = other if other != w else w[:-1] + ("a" if w[-1] != "a" else "e")
    start = made_up(draw)
    first, second = start + draw.pick("er", "ing", "s", "ly"), start + draw.pick("ed", "ion", "al", "e")  # fmt: skip
    t, code, answer = draw.pick(
        (("hamming distance of {a} and {b}", "in how many places do {a} and {b} differ", "number of positions where {a} and {b} have different letters", "words {a} / {b}: how many letters are not the same, place by place", "compare {a} with {b} letter by letter and count the differences"), f"print(sum(x != y for x, y in zip({w!r}, {other!r})))", "They differ in **{out}** places."),
        (("at which positions, from 1, do {a} and {b} differ", "[places|positions] (first = 1) where {a} and {b} are different", "spot the differences of {a} and {b}, positions counted from 1"), f"print([i + 1 for i, (x, y) in enumerate(zip({w!r}, {other!r})) if x != y])", "They differ at **{out}**."),
        (("[which|what] letters do {a} and {b} have in common, sorted", "common letters of {a} and {b}, each once", "letters that are in both {a} and {b}", "shared letters: {a}, {b}"), f"print(sorted(set({w!r}) & set({other!r})))", "In common: **{out}**."),
        (("[which|what] letters are in {a} but not in {b}", "letters of {a} that {b} lacks, sorted", "what does {a} have that {b} does not, letters"), f"print(sorted(set({w!r}) - set({other!r})))", "They are **{out}**."),
        (("longest common prefix of {c} and {d}", "how do both {c} and {d} start, the longest shared beginning", "common beginning of {c} and {d}", "up to which letters are {c} and {d} the same from the start", "shared prefix: {c}, {d}"), f"import os\nprint(os.path.commonprefix([{first!r}, {second!r}]))", "Both start with **{out}**."),
        (("which comes first in the dictionary, {a} or {b}", "first alphabetically: {a} or {b}", "alphabetical order of {a} and {b}: the first one", "is {a} before {b} in the alphabet? name the earlier word"), f"print(min({w!r}, {other!r}))", "First comes **{out}**."),
        (("mix {a} and {b} letter by letter, starting with {a}", "interleave the letters of {a} and {b}", "weave {a} and {b} together, one letter of each in turn"), f"print(''.join(x + y for x, y in zip({w!r}, {other!r})))", "It becomes **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, a=w, b=other, c=first, d=second), code, answer, think="Go through both words.")  # fmt: skip


@family("combinatorics")
def all_orders(draw: Draw) -> tuple[Item, ...]:
    """Orders, choices, pairs and subsets written out rather than counted."""
    words = draw.pick(some_words(draw, 3), list("abc"), list("ABC"), ["1", "2", "3"], list("xyz"), ["red", "green", "blue"])  # fmt: skip
    four = draw.pick(list("abcd"), list("ABCD"), ["1", "2", "3", "4"], some_words(draw, 4))
    letters, n = "".join(draw.random.sample("abcdefgh", 3)), draw.integer(2, 4)
    t, code, answer = draw.pick(
        (("[list|show|write out] all [orders|permutations|arrangements] of {v}", "all possible orders of {v}", "in which orders can {v} stand? list them", "permutations of {v}, written out", "every way to line up {v}", "give me each arrangement of {v}"), f"from itertools import permutations\nprint([' '.join(p) for p in permutations({words})])", "The orders are **{out}**."),
        (("all words from the letters {l}, each used once", "[list|show] every arrangement of the letters {l}", "anagrams of {l}, meaning does not matter", "permute the letters of {l}", "which strings can I make of {l}, all letters used"), f"from itertools import permutations\nprint([''.join(p) for p in permutations({letters!r})])", "They are **{out}**."),
        (("all pairs [from|of] {f}, order ignored", "[list|show] every [pair|choice of two] out of {f}", "combinations of 2 from {f}, written out", "who can play whom among {f}: all pairs", "each team of two from {f}", "which pairs can be formed with {f}"), f"from itertools import combinations\nprint([' '.join(p) for p in combinations({four}, 2)])", "The pairs are **{out}**."),
        (("all [choices|combinations] of 3 from {f}", "[list|show] every group of three out of {f}", "which trios can be made from {f}", "teams of three from {f}, all of them"), f"from itertools import combinations\nprint([' '.join(p) for p in combinations({four}, 3)])", "The groups are **{out}**."),
        (("all subsets of {v}", "power set of {v}, written out", "[list|show] every subset of {v}, the empty one first", "which subsets has the set of {v}"), f"from itertools import combinations\nv = {[int(w) for w in words] if words[0] == '1' else words}\nprint([list(c) for k in range(len(v) + 1) for c in combinations(v, k)])", "The subsets are **{out}**."),
        (("all binary [words|strings|numbers] of length {n}", "[list|show] every string of {n} bits", "all patterns of {n} zeros and ones", "{n} bit combinations, written out", "truth table inputs for {n} variables as bit strings"), f"from itertools import product\nprint([''.join(p) for p in product('01', repeat={n})])", "They are **{out}**."),
        (("[results|outcomes] of {n} coin flips as strings of H and T", "[list|show] every sequence of {n} tosses, H or T", "all outcomes of {n} coins, like HT", "sample space of {n} coin tosses"), f"from itertools import product\nprint([''.join(p) for p in product('HT', repeat={n})])", "The outcomes are **{out}**."),
    )  # fmt: skip
    v, f = _listed(words, draw), _listed(four, draw)
    v, f = v.replace("'", "") if "1" in v else v, f.replace("'", "") if "1" in f else f
    think = f"Every string of {n} signs, from itertools.product."
    if "permutations" in code:
        think = f"Every order of {letters if letters in code else v}, from itertools.permutations."
    elif "v = " in code:
        think = f"The choices of none, of one and so on up to all of {v}."
    elif "combinations" in code:
        think = f"Every choice of {code[-4]} out of {f}, from itertools.combinations."
    return ask(draw.phrase(*t, v=v, f=f, l=letters, n=n), code, answer, think=think)
