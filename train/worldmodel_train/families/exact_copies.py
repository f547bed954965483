"""Long things that must be copied sign by sign: DNA, long words, sentences, brackets, matrices, digits."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.opposites import apart
from worldmodel_train.families.two_parts import Part
from worldmodel_train.families.words import made_up, sentence, word


@family("biology", weight=2.5)
def long_dna(draw: Draw) -> tuple[Item, ...]:
    """A long stretch of DNA: counts, complement, parts, places."""
    count = draw.integer(16, draw.pick(30, 45, 70))
    dna = "".join(draw.pick(*"ACGT") for _ in range(count))
    base, n, at = draw.pick(*"ACGT"), draw.integer(3, 9), draw.integer(0, count - 6)
    motif = dna[at : at + draw.pick(2, 3, 3, 4)]
    parts = (
        Part("length", "the length|the number of bases|how many bases it has|how long it is", "len(dna)"), Part(f"number of {base}", f"the number of {base}|how often {base} occurs|the count of {base}|how many {base} there are", f"dna.count({base!r})"), Part("GC content in percent", "the GC content in percent|the percentage of G and C|how many percent are G or C", "round((dna.count('G') + dna.count('C')) / len(dna) * 100, 2)"), Part("complement", "the complement|the complementary strand in the same order|the base paired with each, not reversed", "dna.translate(str.maketrans('ACGT', 'TGCA'))"), Part("reverse complement", "the reverse complement|the complement read backwards|the opposite strand from 5' to 3'", "dna.translate(str.maketrans('ACGT', 'TGCA'))[::-1]"),
        Part("reversed sequence", "it backwards|the reversed sequence, no complement", "dna[::-1]"), Part("RNA", "it as RNA, U for T|the RNA with the same letters but U", "dna.replace('T', 'U')"), Part("start", f"the first {n} bases|its first {n} letters", f"dna[:{n}]"), Part("end", f"the last {n} bases|its last {n} letters", f"dna[-{n}:]"), Part("list of triplets", "the triplets|it in groups of three|the codons from the first base on, whole ones", "[dna[i : i + 3] for i in range(0, len(dna) - 2, 3)]"), Part("count of each base", "how many there are of each base|the counts of A, C, G and T", "{b: dna.count(b) for b in 'ACGT'}"), Part(f"first place of {motif}", f"where {motif} first begins, counted from 1|the position of the first {motif}, first base is 1", f"dna.find({motif!r}) + 1"), Part("number of purines", "the number of purines (A and G)|how many A and G there are together", "dna.count('A') + dna.count('G')"), Part("number of whole codons", "the number of whole codons|how many full triplets it has", "len(dna) // 3"),
    )  # fmt: skip
    shown = draw.pick(dna, dna, dna.lower(), " ".join(dna[i : i + 3] for i in range(0, count, 3)))
    clean = {dna.lower(): ".upper()"}.get(shown, '.replace(" ", "")' if " " in shown else "")
    facts = (
        "{d}",
        "the [DNA |][sequence|strand] {d}",
        "DNA {d}",
        "5'-{d}-3'",
        "the [fragment|primer|read|gene part] {d}",
        "[my|this] sequence: {d}",
    )
    return apart(draw, parts, facts, head=f"dna = {shown!r}{clean}\n", d=shown)


def _long_word(draw: Draw) -> str:
    text = "".join(made_up(draw) for _ in range(draw.pick(2, 2, 3)))
    return text if draw.chance(0.6) else draw.pick("uncharacteristically", "biotechnological", "misunderstanding", "incomprehensible", "straightforwardness", "photosynthesis", "counterintuitive", "thermodynamics", "disproportionate", "electromagnetism", "internationally", "congratulations", "refrigerator", "unbelievable", "extraordinary", "kaleidoscope", "archaeologist", "neighbourhood", "encyclopaedia", "communication", text)  # fmt: skip


@family("text", weight=2)
def long_word(draw: Draw) -> tuple[Item, ...]:
    """Ten and more letters: backwards, counted, one of them, in groups."""
    w = _long_word(draw)
    letter, n, k = draw.pick(*w), draw.integer(2, min(9, len(w))), draw.integer(2, 4)
    rank = {1: "1st", 2: "2nd", 3: "3rd"}.get(n, f"{n}th")
    parts = (
        Part("reversed word", "it backwards|the reverse|it from the last letter to the first|it reversed", "w[::-1]"), Part("number of letters", "the number of letters|how many letters it has|its length", "len(w)"), Part(f"number of {letter}", f"how often {letter} is in it|the number of {letter}|the count of the letter {letter}", f"w.count({letter!r})"), Part(f"{rank} letter", f"the {rank} letter|letter number {n}|which letter is in place {n}", f"w[{n - 1}]"), Part(f"{rank} letter from the end", f"the {rank} letter from the end|letter number {n} counted from the back", f"w[-{n}]"), Part("number of vowels", "the number of vowels|how many vowels it has", "sum(c in 'aeiou' for c in w)"), Part("number of consonants", "the number of consonants|how many consonants it has", "sum(c not in 'aeiou' for c in w)"),
        Part("word in capitals", "it in capitals|the upper case form", "w.upper()"), Part("list of pieces", f"it cut into pieces of {k}|its parts of {k} letters", f"[w[i : i + {k}] for i in range(0, len(w), {k})]"), Part("word with sorted letters", "its letters in alphabetical order|the letters sorted", "''.join(sorted(w))"), Part("string of every second letter", "every second letter, from the first on|the letters in places 1, 3, 5 and so on", "w[::2]"), Part("first half", "its first half, the middle letter left out|the first half of the letters, rounded down", "w[: len(w) // 2]"), Part("number of different letters", "the number of different letters|how many distinct letters it has", "len(set(w))"), Part("word without the letter", f"it without {letter}|what stays when every {letter} goes", f"w.replace({letter!r}, '')"), Part("dashed word", "its letters with dashes between|it spelled with a - between the letters", "'-'.join(w)"),
    )  # fmt: skip
    return apart(draw, parts, ("'{w}'", '"{w}"', "the word {w}", "the word '{w}'", 'the word "{w}"', "{w}"), head=f"w = {w!r}\n", w=w)  # fmt: skip


@family("text", weight=2)
def long_sentence(draw: Draw) -> tuple[Item, ...]:
    """The signs of a sentence, with spaces and without; its words, its capitals, its parts."""
    s = sentence(draw) + draw.pick("", "", ".", "!", "?")
    if draw.chance(0.4):
        s += draw.pick(" ", ", ") + sentence(draw)
    if draw.chance(0.2):
        s = s.replace(" the ", f" {draw.integer(2, 99)} ", 1)
    letter, n = (
        draw.pick(*[c for c in s.lower() if c.isalpha()]),
        draw.integer(2, max(2, min(5, len(s.split())))),
    )
    rank = {2: "second", 3: "third", 4: "fourth", 5: "fifth"}[n]
    parts: tuple[Part, ...] = (
        Part("number of characters", "the number of characters with spaces|how many characters it has, spaces counted|its length, spaces included|the character count, spaces too", "len(s)"), Part("number of characters", "the number of characters with spaces|the length including spaces", "len(s)"), Part("number of characters without spaces", "the number of characters without spaces|how many characters it has, spaces not counted|the length if spaces do not count", "len(s.replace(' ', ''))"), Part("number of letters", "the number of letters only|how many letters it has, no marks and no spaces", "sum(c.isalpha() for c in s)"), Part("number of words", "the number of words|how many words it has|the word count", "len(s.split())"), Part("number of spaces", "the number of spaces|how many blanks it has", "s.count(' ')"), Part(f"number of {letter}", f"how often {letter} occurs, capital or small|the number of {letter}, capitals too", f"s.lower().count({letter!r})"),
        Part("longest word", "the longest word|its longest word", "max(s.split(), key=len)"), Part("reversed sentence", "it backwards, sign by sign|all characters in reverse", "s[::-1]"), Part("sentence with the words turned round", "it with the words in reverse order|the words from last to first", "' '.join(s.split()[::-1])"), Part("number of vowels", "the number of vowels|how many vowels it has", "sum(c in 'aeiou' for c in s.lower())"), Part("sentence in capitals", "it in capitals|the upper case version", "s.upper()"), Part("string of initials", "the first letters of the words|the initials of its words", "''.join(w[0] for w in s.split())"), Part("list of word lengths", "the length of each word|how long every word is", "[len(w) for w in s.split()]"),
    )  # fmt: skip
    if len(s.split()) >= n:
        parts = (
            *parts,
            Part(f"{rank} word", f"the {rank} word|word number {n}", f"s.split()[{n - 1}]"),
        )
    quote = '"' if '"' not in s else "'"
    facts = (
        "{q}{s}{q}",
        "the [sentence|text|line] {q}{s}{q}",
        "[my|this] [sentence|text|message]: {q}{s}{q}",
        "{q}{s}{q}",
    )
    return apart(draw, parts, facts, head=f"s = {s!r}\n", s=s, q=quote)


def _brackets(draw: Draw, depth: int = 0) -> str:
    """Balanced brackets, nested up to four deep."""
    text = ""
    for _ in range(draw.integer(1, 3)):
        left, right = draw.pick(("(", ")"), ("(", ")"), ("[", "]"), ("{", "}"))
        inner = _brackets(draw, depth + 1) if depth < 3 and draw.chance(0.6) else ""
        text += left + inner + right
    return text


@family("programming", weight=1.5)
def nested_brackets(draw: Draw) -> tuple[Item, ...]:
    """Whether brackets match, how deep they are nested, how many pairs there are."""
    text = _brackets(draw)[:24]
    if draw.chance(0.4):
        at = draw.random.randrange(len(text))
        text = text[:at] + draw.pick("", draw.pick(*"()[]{}")) + text[at + 1 :]
    text = text or "(]"
    kind = draw.pick("balanced", "balanced", "balanced", "depth", "count", "length", "closing")
    templates, body, answer, think = {
        "balanced": (("is {t} balanced", "do the brackets {t} match", "{t}: balanced or not", "are the brackets in {t} closed correctly", "check the brackets {t}", "[valid|correct] brackets or not: {t}", "does every bracket in {t} have its partner in the right order", "test {t} for matching brackets", "is {t} a valid bracket string", "brackets {t}, well formed?", "[with a stack|using a stack], is {t} balanced", "are all brackets of {t} closed in the right order", "can {t} be right as brackets"), "stack = []\ngood = True\nfor c in text:\n    if c in '([{':\n        stack.append(c)\n    elif not stack or stack.pop() + c not in ('()', '[]', '{}'):\n        good = False\nprint('yes' if good and not stack else 'no')", "Balanced: **{out}**.", "A stack of the open ones."),
        "depth": (("how deep are the brackets {t} nested", "greatest nesting depth of {t}", "{t}: maximum depth of open brackets", "what is the deepest level in {t}", "how many brackets are open at once at most in {t}", "nesting level of {t}, the largest"), "depth = deepest = 0\nfor c in text:\n    if c in '([{':\n        depth += 1\n    elif c in ')]}':\n        depth -= 1\n    deepest = max(deepest, depth)\nprint(deepest)", "The depth is **{out}**.", "Count up at each open one, down at each closing one."),
        "count": (("how many opening brackets has {t}", "number of open brackets in {t}", "count the opening brackets of {t}", "opening brackets in {t}, how many", "in {t}, how many of ( [ {{ are there"), "print(sum(c in '([{' for c in text))", "There are **{out}**.", "Count the signs ( [ and {."),
        "closing": (("how many closing brackets has {t}", "number of closing brackets in {t}", "count the closing brackets of {t}", "closing brackets in {t}, how many"), "print(sum(c in ')]}' for c in text))", "There are **{out}**.", "Count the signs ) ] and }."),
        "length": (("how many brackets are in {t}", "number of signs in {t}", "length of the bracket string {t}", "count all brackets in {t}"), "print(len(text))", "There are **{out}**.", "The length of the text."),
    }[kind]  # fmt: skip
    shown = draw.pick(text, text, f"'{text}'", f'"{text}"')
    return ask(draw.phrase(*templates, t=shown), f"text = {text!r}\n{body}", answer, think=think)


def _written(rows: list[list[int]], draw: Draw) -> str:
    """A matrix as people write one, mostly not as Python does."""
    spaced = [" ".join(map(str, r)) for r in rows]
    tight = [",".join(map(str, r)) for r in rows]
    commas = [", ".join(map(str, r)) for r in rows]
    return draw.pick(
        "rows " + ", ".join(f"({t})" for t in tight), "rows " + ", ".join(f"({t})" for t in commas), " / ".join(spaced), " / ".join(spaced), " | ".join(spaced), "; ".join(spaced), f"[{'; '.join(spaced)}]", "\n".join(spaced), "\n" + "\n".join(spaced), ", ".join(f"({t})" for t in tight), f"[{', '.join(f'[{t}]' for t in tight)}]", f"{{{', '.join(f'{{{t}}}' for t in tight)}}}", "first row " + "; then ".join(spaced), "rows: " + " and ".join(spaced), " // ".join(tight), str(rows), "(" + "), (".join(spaced) + ")",
    )  # fmt: skip


@family("linear algebra", weight=2)
def matrix_in_words(draw: Draw) -> tuple[Item, ...]:
    """A matrix of 3 x 3 written as rows, with slashes, in lines: one figure or another matrix of it."""
    n = draw.pick(3, 3, 3, 2, 4)
    m = n if draw.chance(0.8) else draw.pick(2, 3, 4)
    rows = [[draw.random.randint(-5, 9) for _ in range(m)] for _ in range(n)]
    i, j = draw.random.randrange(n), draw.random.randrange(m)
    vector = [draw.random.randint(-4, 6) for _ in range(m)]
    parts: tuple[Part, ...] = (
        Part("transpose", "the transpose|it transposed|rows and columns swapped", "a.T.tolist()"), Part("sum of all entries", "the sum of all entries|all numbers in it added", "int(a.sum())"), Part("list of row sums", "the sum of each row|the row sums", "a.sum(axis=1).tolist()"), Part("list of column sums", "the sum of each column|the column sums", "a.sum(axis=0).tolist()"), Part("largest entry", "the largest entry|its largest number", "int(a.max())"), Part("entry", f"the entry in row {i + 1}, column {j + 1}|the number in row {i + 1} and column {j + 1}", f"int(a[{i}, {j}])"), Part("product with the vector", f"the product with the vector {vector}|it times the vector {tuple(vector)}", f"(a @ np.array({vector})).tolist()"), Part("rank", "the rank|its rank", "int(np.linalg.matrix_rank(a))"), Part("row", f"row {i + 1}|the numbers of row {i + 1}", f"a[{i}].tolist()"), Part("column", f"column {j + 1}|the numbers of column {j + 1}", f"a[:, {j}].tolist()"), Part("double", "two times the matrix|each entry doubled", "(2 * a).tolist()"),
    )  # fmt: skip
    if n == m:
        square = (Part("determinant", "the determinant|det|its determinant", "round(float(np.linalg.det(a)), 4)"), Part("determinant", "the determinant|det A|its determinant", "round(float(np.linalg.det(a)), 4)"), Part("trace", "the trace|the sum of the diagonal|its trace", "int(np.trace(a))"), Part("diagonal", "the diagonal|the numbers on the main diagonal", "np.diag(a).tolist()"), Part("square", "its square, A times A|the matrix product with itself", "(a @ a).tolist()"))  # fmt: skip
        parts = (*parts[:8], *square, *square[:3])
    facts = (
        "the matrix {m}",
        "the matrix {m}",
        "A = {m}",
        "matrix {m}",
        "a matrix with {m}",
        "[my|this|the] matrix: {m}",
    )
    return apart(draw, parts, facts, head=f"import numpy as np\na = np.array({rows})\n", m=_written(rows, draw))  # fmt: skip


@family("number theory", weight=1.5)
def long_digits(draw: Draw) -> tuple[Item, ...]:
    """A number of many digits: its digits counted, added, turned round; binary and hex ones read."""
    kind = draw.pick("decimal", "decimal", "binary", "hex")
    parts: tuple[Part, ...]
    if kind == "decimal":
        text = str(draw.integer(1, 9)) + "".join(
            draw.pick(*"0123456789") for _ in range(draw.integer(7, 24))
        )
        d = draw.pick(*text)
        parts = (Part("digit sum", "the digit sum|the sum of its digits|what its digits add up to", "sum(int(c) for c in text)"), Part(f"number of {d}s", f"how often the digit {d} occurs|the number of {d}s in it", f"text.count({d!r})"), Part("number of digits", "the number of digits|how many digits it has", "len(text)"), Part("reversed number", "its digits backwards|it read from right to left", "text[::-1]"), Part("list of different digits", "which digits occur|its different digits, sorted", "sorted(set(text))"), Part("grouped number", "it with commas at the thousands|it with thousands separators", "f'{int(text):,}'"), Part("end of the number", "the last four digits|its last 4 digits", "text[-4:]"), Part("remainder by 97", "the remainder by 97|it modulo 97", "int(text) % 97"), Part("successor", "the next number|it plus one", "int(text) + 1"), Part("double", "the double|two times it", "int(text) * 2"), Part("number with sorted digits", "its digits sorted|its digits from small to large", "''.join(sorted(text))"), Part("number of even digits", "the number of even digits|how many of its digits are even", "sum(int(c) % 2 == 0 for c in text)"))  # fmt: skip
        facts = (
            "{t}",
            "the number {t}",
            "[my|the] card number {t}",
            "the [code|ID] {t}",
            "the integer {t}",
        )
    elif kind == "binary":
        text = "1" + "".join(draw.pick("0", "1") for _ in range(draw.integer(6, 19)))
        parts = (Part("decimal value", "the decimal value|it in base 10|it as an ordinary number", "int(text, 2)"), Part("number of ones", "the number of ones|how many ones it has", "text.count('1')"), Part("number of zeros", "the number of zeros|how many zeros it has", "text.count('0')"), Part("hexadecimal form", "the hexadecimal form|it in hex", "hex(int(text, 2))[2:].upper()"), Part("number of bits", "the number of bits|its length in bits", "len(text)"), Part("inverted form", "all bits flipped|it with 0 and 1 swapped", "text.translate(str.maketrans('01', '10'))"), Part("longest run of ones", "the longest run of ones|the most ones in a row", "max(len(run) for run in text.split('0'))"), Part("reversed form", "the bits in reverse order|it backwards", "text[::-1]"))  # fmt: skip
        facts = ("the binary number {t}", "{t} (binary)", "binary {t}", "the bits {t}", "0b{t}")
    else:
        text = draw.pick(*"123456789ABCDEF") + "".join(draw.pick(*"0123456789ABCDEF") for _ in range(draw.integer(2, 9)))  # fmt: skip
        text = text if draw.chance(0.6) else text.lower()
        parts = (Part("decimal value", "the decimal value|it in base 10|it as an ordinary number", "int(text, 16)"), Part("decimal value", "the decimal value|it in decimal", "int(text, 16)"), Part("binary form", "the binary form|it in base 2|it as bits", "bin(int(text, 16))[2:]"), Part("number of hex digits", "the number of hex digits|how many digits it has", "len(text)"), Part("double in hex", "the double, in hex again|two times it as a hex number", "hex(2 * int(text, 16))[2:].upper()"))  # fmt: skip
        facts = (
            "the hex number {t}",
            "{t} (hex)",
            "hex {t}",
            "0x{t}",
            "the hexadecimal number {t}",
        )
    return apart(draw, parts, facts, head=f"text = {text!r}\n", t=text)


@family("lists", weight=1.5)
def long_list(draw: Draw) -> tuple[Item, ...]:
    """Fifteen and more numbers or words in a row."""
    count = draw.integer(12, 24)
    top = draw.pick(9, 99, 99, 999)
    values = [draw.random.randint(0, top) for _ in range(count)]
    n, d = sorted(values)[count // 2], draw.pick(*values)
    parts = (
        Part("sum", "the sum|the total|all of them added", "sum(values)"), Part("mean", "the mean|the average", "round(sum(values) / len(values), 4)"), Part("largest", "the largest|the maximum", "max(values)"), Part("smallest", "the smallest|the minimum", "min(values)"), Part("count", "the count|how many there are|how many numbers these are", "len(values)"), Part(f"number above {n}", f"how many are above {n}|the number of values over {n}", f"sum(v > {n} for v in values)"), Part(f"number of {d}s", f"how often {d} occurs|the number of {d}s", f"values.count({d})"), Part("sorted list", "them sorted|the order from small to large", "sorted(values)"), Part("number of different values", "the number of different values|how many different numbers there are", "len(set(values))"), Part("median", "the median|the middle value", "statistics.median(values)"), Part("list of even ones", "the even ones|only the even numbers", "[v for v in values if v % 2 == 0]"), Part("reversed list", "the reverse|them backwards, not sorted", "values[::-1]"), Part("sum of the first five", "the sum of the first five|the first 5 added", "sum(values[:5])"), Part("last three", "the last three|the final 3 of them", "values[-3:]"),
    )  # fmt: skip
    v = draw.pick(", ", ", ", " ", ",", "; ", "\n", " - ").join(map(str, values))
    v = v if "," not in v or draw.chance(0.6) else f"[{v}]"
    return apart(draw, parts, ("{v}", "the [data|values|numbers|list] {v}", "[my|our|the] [readings|scores|counts]: {v}"), head=f"values = {values}\n", v=v)  # fmt: skip


_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"


@family("text", weight=1.5)
def code_copied(draw: Draw) -> tuple[Item, ...]:
    """A licence key or a password of mixed signs: counted, turned round, cleaned."""
    groups = ["".join(draw.pick(*_SIGNS) for _ in range(draw.pick(3, 4, 4, 5))) for _ in range(draw.integer(2, 4))]  # fmt: skip
    key = draw.pick("-", "-", "_", ".", "", "/").join(groups)
    if draw.chance(0.2):
        key = word(draw) + draw.pick("#", "!", "@", "$") + key
    parts = (
        Part("length", "the number of characters|how many signs it has|its length", "len(key)"), Part("number of digits", "the number of digits|how many digits are in it", "sum(c.isdigit() for c in key)"), Part("number of capitals", "the number of capital letters|how many capitals are in it", "sum(c.isupper() for c in key)"), Part("number of small letters", "the number of small letters|how many lower case letters are in it", "sum(c.islower() for c in key)"), Part("reversed code", "it backwards|the reverse", "key[::-1]"), Part("code with swapped case", "it with capital and small letters swapped|its case swapped", "key.swapcase()"), Part("string of digits", "only its digits|the digits in it, in order", "''.join(c for c in key if c.isdigit())"), Part("string of letters", "only its letters|the letters in it, in order", "''.join(c for c in key if c.isalpha())"), Part("code in small letters", "it in small letters|the lower case form", "key.lower()"), Part("code without signs", "it without the signs between|only letters and digits of it", "''.join(c for c in key if c.isalnum())"), Part("sum of its digits", "the sum of its digits|its digits added up", "sum(int(c) for c in key if c.isdigit())"),
    )  # fmt: skip
    facts = (
        "'{k}'",
        '"{k}"',
        "the key {k}",
        "the [code|password|licence key] '{k}'",
        'the [code|serial number|token] "{k}"',
        "{k}",
    )
    return apart(draw, parts, facts, head=f"key = {key!r}\n", k=key)
