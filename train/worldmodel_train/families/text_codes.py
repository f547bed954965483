"""Places in a text, pieces of it, names for variables, secret writing, two texts compared, a text that is held."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.everyday_texts import (  # fmt: skip
    any_word,
    imports_first,
    plain,
    quality,
    text_question,
    thing,
)
from worldmodel_train.families.text_finds import _SURNAMES
from worldmodel_train.families.text_questions import any_long_word
from worldmodel_train.families.words import NAMES, capital, made_up, variable


@family("text", weight=1.5)
def place_in_text(draw: Draw) -> tuple[Item, ...]:
    """Where a letter or a word stands, counted from 1 or from 0; which word or sign is at a place."""
    text = draw.pick(plain(draw), plain(draw), any_long_word(draw))
    words = text.split()
    i = draw.random.randrange(len(words))
    one = words[i]
    letter = draw.pick(*text.replace(" ", ""))
    shown = draw.pick(f"'{letter}'", f'"{letter}"', letter)
    n = draw.pick(*[i for i, c in enumerate(text[:12], 1) if c != " "])
    rank = {1: "1st", 2: "2nd", 3: "3rd"}.get(n, f"{n}th")
    r = draw.pick(rank, {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}.get(n, rank))
    k = draw.integer(1, len(words))
    nth = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth"}.get(
        k, f"{k}th"
    )
    a = draw.integer(2, max(2, min(5, len(text) - 1)))
    b = min(len(text), a + draw.integer(1, 5))
    kinds = [
        ("position of the first {l} in {t} (counting from 1) / at which position is the first {l} in {t}, if I count from 1 / where is the first {l} in {t}? first character = 1 / which character number is the first {l} in {t} / position of {l} in {t}, starting at 1 / find the first {l} in {t}, count from one",
         "where is the first {l}, counting from 1 / position of the first {l} (first character is 1) / at which place does {l} come first, starting with 1",
         f"print(text.index({letter!r}) + 1)", "It is at position **{out}**."),
        ("index of the first {l} in {t} / what is the python index of {l} in {t} / find the index of {l} in the string {t} / zero-based position of the first {l} in {t} / at which index does {l} first appear in {t} / {t}.index({l})",
         "index of the first {l}, counting from 0 / zero-based index of {l} / python index of the first {l}",
         f"print(text.index({letter!r}))", "It is at index **{out}**."),
        ("all positions of {l} in {t}, counting from 1 / at which places does {l} occur in {t} (first = 1) / where are the letters {l} in {t}, numbered from 1",
         "all positions of {l}, counting from 1 / list every place of {l}, the first character is 1",
         f"print([i + 1 for i, c in enumerate(text) if c == {letter!r}])", "The positions are **{out}**."),
        ("what is the {r} character of {t} / {r} character in {t} / which character is number {n} in {t} / the {r} character of {t}, spaces count / character number {n} of {t}",
         "what is the {r} character / which character is at position {n}, counting from 1", f"print(text[{n - 1}])", "It is **{out}**."),
        ("take the first {n} characters of {t} / first {n} characters of {t} / the first {n} characters from: {t} / cut {t} off after {n} characters / truncate {t} to {n} characters / shorten {t} to {n} characters",
         "take the first {n} characters / cut it after {n} characters / only the first {n} characters", f"print(text[:{n}])", "They are **{out}**."),
        ("last {n} characters of {t} / take the last {n} characters of {t} / the last {n} characters from: {t} / the final {n} characters of {t}",
         "take the last {n} characters / only the last {n} characters", f"print(text[-{n}:])", "They are **{out}**."),
        ("characters {a} to {b} of {t} / substring of {t} from character {a} to character {b} / cut out characters {a} to {b} of {t}, counting from 1 / give me the {a}. to the {b}. character of {t}",
         "characters {a} to {b}, counting from 1 / the part from the character {a} to the character {b}", f"print(text[{a - 1}:{b}])", "They are **{out}**."),
    ]  # fmt: skip
    if len(words) > 1 and len(set(words)) == len(words):
        kinds += [
            ("what is the {w} word of {t} / {w} word in {t} / which word comes {w} in {t} / the {w} word of {t} / word number {k} of {t} / tell me the {w} word in: {t} / pick out the {w} word of {t}",
             "what is the {w} word / which word is number {k} / only the {w} word", f"print(text.split()[{k - 1}])", f"The {nth} word is **{{out}}**."),
            ("what is the last word of {t} / last word in {t} / the word at the end of {t} / which word comes last in {t} / tell me the last word in: {t}",
             "what is the last word / only the last word / which word comes last", "print(text.split()[-1])", "The last word is **{out}**."),
            ("first and last word of {t} / what are the first and the last word of {t} / print the first and last word of {t}",
             "first and last word / what are the first and the last word", "words = text.split()\nprint(words[0], words[-1])", "First and last: **{out}**."),
            ("at which place is the word {o} in {t}, counting from 1 / which word number is {o} in {t} / position of the word {o} in {t} (first word = 1) / the word {o} is the how manyth word of {t}",
             "which word number is {o} / position of the word {o}, counting words from 1", f"print(text.split().index({one!r}) + 1)", "It is word number **{out}**."),
            ("what word comes after {o} in {t} / which word follows {o} in {t} / the word after {o} in {t}",
             "which word comes after {o} / the word that follows {o}", f"words = text.split()\nprint(words[words.index({words[min(i, len(words) - 2)]!r}) + 1])", "It is **{out}**."),
        ]  # fmt: skip
    kind = draw.pick(*kinds)
    one = words[min(i, len(words) - 2)] if "after {o}" in kind[0] else one
    return text_question(draw, text, kind, think="Count in the text.", l=shown, n=n, r=r, w=nth, k=k, a=a, b=b, o=draw.pick(f"'{one}'", f'"{one}"', one))  # fmt: skip


@family("text", weight=1.2)
def middle_of_word(draw: Draw) -> tuple[Item, ...]:
    """The middle letter, the first and the last, every second one."""
    word = any_long_word(draw)
    odd = word if len(word) % 2 else word[:-1]
    middle = draw.chance(0.4)
    return text_question(
        draw, odd if middle else word,
        *((("what is the middle letter of {t} / middle letter of {t} / which letter is in the middle of {t} / the letter in the centre of {t} / the central letter of the word {t} / find the middle letter: {t} / which letter stands exactly in the middle of {t} / {t}: middle letter / the middle character of {t} / which letter has as many letters before it as after it in {t}",
            "which letter is in the middle / what is the middle letter / the letter in the centre", "print(word[len(word) // 2])", "The middle letter is **{out}**."),) if middle else (
            ("first and last letter of {t} / what are the first and the last letter of {t} / first letter and last letter of the word {t} / with which letter does {t} begin, with which does it end",
             "what are the first and last letter / first and last letter", "print(word[0], word[-1])", "First and last: **{out}**."),
            ("swap the first and the last letter of {t} / exchange first and last letter in {t} / {t} with its first and last letter swapped / what does {t} become if the first and last letters change places",
             "swap the first and the last letter / exchange its first and last letter", "print(word[-1] + word[1:-1] + word[0])", "It becomes **{out}**."),
            ("every second letter of {t}, starting with the first / every other letter of {t} from the first on / take every second letter of {t} beginning with the first / letters 1, 3, 5 ... of {t}",
             "every second letter, starting with the first / every other letter from the first on", "print(word[::2])", "They are **{out}**."),
            ("remove the first and last letter of {t} / {t} without its first and last letter / cut off the first and the last letter of {t}",
             "remove the first and last letter / without its first and last letter", "print(word[1:-1])", "What remains is **{out}**."),
            ("remove the first letter of {t} / {t} without the first letter / drop the first letter of {t} / cut off the first letter of {t}", "remove the first letter / without its first letter", "print(word[1:])", "What remains is **{out}**."),
            ("remove the last letter of {t} / {t} without the last letter / drop the last letter of {t} / cut off the last letter of {t}", "remove the last letter / without its last letter", "print(word[:-1])", "What remains is **{out}**."),
            ("double every letter of {t} / write each letter of {t} twice / {t} with every letter doubled / repeat each letter of {t} two times", "double every letter / write each letter twice", "print(''.join(c * 2 for c in word))", "It becomes **{out}**."),
            ("is there a double letter in {t} / does {t} contain two equal letters in a row / has {t} a letter twice in a row", "is there a letter twice in a row / does it have a double letter", "print('yes' if any(a == b for a, b in zip(word, word[1:])) else 'no')", "A double letter: **{out}**."),
        )), name="word", think="Count in the word.",
    )  # fmt: skip


@family("text", weight=1.5)
def name_styles(draw: Draw) -> tuple[Item, ...]:
    """camelCase, PascalCase, snake_case, kebab-case, CONSTANT_CASE, a slug, an acronym."""
    words = [quality(draw), thing(draw), thing(draw), any_word(draw)][draw.integer(0, 1) : draw.integer(2, 4)]  # fmt: skip
    words = words if len(words) > 1 else [*words, thing(draw)]
    text = " ".join(words)
    text = draw.pick(text, text, text.title(), capital(text))
    return text_question(
        draw, text,
        ("make camelCase out of: {t} / convert {t} to camelCase / {t} in camelCase / the camelCase version of {t} / turn {t} into camel case / write {t} as a camelCase variable / camel case: {t} / javascript style variable name for {t}",
         "convert it to camelCase / in camelCase please / write it in camel case, small first letter / make a camelCase name of it",
         "first, *rest = text.lower().split()\nprint(first + ''.join(w.capitalize() for w in rest))", "In camelCase: **{out}**"),
        ("convert {t} to PascalCase / {t} in PascalCase / PascalCase: {t} / turn {t} into PascalCase / class name in PascalCase for {t} / upper camel case of {t} / make PascalCase out of: {t}",
         "convert it to PascalCase / PascalCase please / make a class name in PascalCase of it", "print(''.join(w.capitalize() for w in text.split()))", "In PascalCase: **{out}**"),
        ("convert {t} to snake_case / {t} in snake_case / snake_case: {t} / turn {t} into snake case / python variable name in snake_case for {t} / make snake_case out of: {t} / write {t} as snake_case",
         "convert it to snake_case / snake_case please / make a snake_case name of it", "print(text.lower().replace(' ', '_'))", "In snake_case: **{out}**"),
        ("convert {t} to kebab-case / {t} in kebab-case / kebab-case: {t} / turn {t} into kebab case / make a url slug from {t} / slug for {t} / make kebab-case out of: {t} / slugify {t}",
         "convert it to kebab-case / kebab-case please / make a url slug of it", "print(text.lower().replace(' ', '-'))", "In kebab-case: **{out}**"),
        ("convert {t} to CONSTANT_CASE / {t} as a constant name in capitals with underscores / upper snake case of {t} / SCREAMING_SNAKE_CASE: {t} / make an upper case constant name out of: {t}",
         "make a constant name of it, capitals and underscores / CONSTANT_CASE please", "print(text.upper().replace(' ', '_'))", "As a constant: **{out}**"),
        ("acronym of {t} / make an acronym from {t} / abbreviate {t} to its initials / what is the acronym for {t} / first letters of {t} as an abbreviation / acronym: {t} / initials of the words in {t}",
         "make an acronym of it / what would the acronym be / abbreviate it to the first letters", "print(''.join(w[0] for w in text.split()).upper())", "The acronym is **{out}**"),
        think="Take the words and join them again.",
    )  # fmt: skip


@family("text", weight=1.2)
def initials_of_people(draw: Draw) -> tuple[Item, ...]:
    """Initials of a full name; first, middle and last name; surname first."""
    last = draw.pick(*_SURNAMES)
    middle = draw.pick([], draw.random.sample(NAMES, 1), ["van", "den"], ["de"], ["von"], draw.random.sample(NAMES, 2), ["de", "la"])  # fmt: skip
    name = " ".join([draw.pick(*NAMES), *middle, last])
    t, code, answer = draw.pick(
        (("initials of {n}", "give me the initials of {n}", "what are the initials of {n}", "the initials of {n}, please", "{n}: initials", "which initials has {n}", "monogram of {n}", "how would {n} be abbreviated with initials", "write only the initials of {n}", "initials for the name {n}", "make initials out of {n}", "someone called {n} signs with initials. what are they"), "print(''.join(w[0].upper() for w in name.split()))", "The initials are **{out}**."),
        (("initials of {n} with dots", "initials with periods for {n}", "{n} as initials with a dot after each", "write the initials of {n} like A.B.", "dotted initials of {n}"), "print(''.join(w[0].upper() + '.' for w in name.split()))", "The initials are **{out}**"),
        (("last name of {n}", "what is the surname of {n}, the last word", "family name in {n}, the last word of it", "only the last word of the name {n}", "last word of {n}"), "print(name.split()[-1])", "It is **{out}**."),
        (("first name of {n}", "what is the first name in {n}", "only the first name of {n}", "given name from {n}", "extract the first name from {n}"), "print(name.split()[0])", "The first name is **{out}**."),
        (("write {n} as last name, comma, first names", "{n} with the surname first and a comma", "turn {n} around: surname, then the rest after a comma", "library style of {n}: last name first, comma, then the others", "rearrange {n} to last name, comma, given names"), "*first, last = name.split()\nprint(last + ', ' + ' '.join(first))", "It is **{out}**."),
    )  # fmt: skip
    shown = draw.pick(name, name, name, f'"{name}"', f"'{name}'")
    return ask(draw.phrase(*t, n=shown), f"name = {name!r}\n{code}", answer, think="Split the name at its spaces.")  # fmt: skip


def _coded(text: str, shift: int) -> str:
    small = "abcdefghijklmnopqrstuvwxyz"
    moved = small[shift % 26 :] + small[: shift % 26]
    return text.translate(str.maketrans(small + small.upper(), moved + moved.upper()))


@family("text", weight=1.5)
def secret_writing(draw: Draw) -> tuple[Item, ...]:
    """Caesar ciphers both ways, ROT13, Atbash."""
    plain_text = draw.pick(any_word(draw), plain(draw, 4), plain(draw, 3), any_long_word(draw))
    plain_text = draw.pick(plain_text.lower(), plain_text.upper(), plain_text)
    plain_text = plain_text if plain_text.isascii() else any_word(draw)
    k = draw.pick(draw.integer(1, 12), draw.integer(1, 25))
    back = draw.pick("encode", "decode", "decode", "rot13", "atbash")
    text = _coded(plain_text, k) if back == "decode" else plain_text
    kinds = {
        "encode": ("encode {t} with a caesar cipher, shift {k} / caesar cipher: shift {t} by {k} / shift every letter of {t} by {k} / encrypt {t} with caesar shift {k} / move each letter of {t} {k} places forward in the alphabet / caesar {k} of {t} / apply a shift cipher of {k} to {t} / put {t} into caesar code, key {k} / what is {t} when each letter moves {k} forward / encrypt with caesar (shift {k}): {t}",
                   "encrypt it with a caesar shift of {k} / shift each letter by {k} / caesar cipher with key {k}, encoded / encode it by moving the letters {k} forward", "key = {k}", "Encoded it is **{out}**."),
        "decode": ("decode this caesar cipher, shift was {k}: {t} / decrypt {t}, caesar shift {k} / {t} was encrypted with caesar shift {k}, what does it say / undo a caesar shift of {k}: {t} / caesar decode {t} with key {k} / shift the letters of {t} back by {k} / the message {t} was shifted by {k}. what was the original / crack {t}, a caesar cipher with key {k} / move each letter of {t} {k} places back in the alphabet / someone shifted every letter by {k} and got {t}. decode it / decode {t} (caesar, shift {k})",
                   "decode it, caesar shift {k} / decrypt it, the caesar key was {k} / it was shifted by {k}, what is the original / shift the letters back by {k}", "key = -{k}", "Decoded it is **{out}**."),
        "rot13": ("encode {t} with rot13 / rot13 of {t} / rot13: {t} / decode the rot13 text {t} / apply rot13 to {t} / what is {t} in rot13 / {t} in rot13 / put {t} through rot13 / decode {t} (rot13) / unscramble rot13: {t}",
                  "apply rot13 / decode it, it is rot13 / what is that in rot13 / run rot13 over it", "key = 13", "It is **{out}**."),
        "atbash": ("atbash of {t} / encode {t} with atbash / {t} in atbash / write {t} in atbash, a for z and z for a / atbash cipher: {t} / swap a with z, b with y and so on in {t} / decode the atbash text {t} / mirror the alphabet (a = z, b = y) in {t}",
                   "apply atbash / write it in atbash / a becomes z, b becomes y and so on, what is it", "", "It is **{out}**."),
    }[back]  # fmt: skip
    if back == "atbash":
        code = "abc = 'abcdefghijklmnopqrstuvwxyz'\ntable = str.maketrans(abc + abc.upper(), abc[::-1] + abc[::-1].upper())\nprint(text.translate(table))"
    else:
        code = (
            kinds[2].format(k=k)
            + "\nabc = 'abcdefghijklmnopqrstuvwxyz'\nmoved = abc[key:] + abc[:key]\ntable = str.maketrans(abc + abc.upper(), moved + moved.upper())\nprint(text.translate(table))"
        )
    return text_question(draw, text, (kinds[0], kinds[1], code, kinds[3]), think="Each letter by another one of the alphabet.", k=k)  # fmt: skip


@family("text", weight=1.5)
def letters_as_numbers(draw: Draw) -> tuple[Item, ...]:
    """ASCII codes, bits, hex digits, places in the alphabet, a word's value, Scrabble points."""
    text = draw.pick(any_word(draw), any_word(draw)[:4], capital(any_word(draw)), made_up(draw).upper()[:5], plain(draw, 2))  # fmt: skip
    text = text if text.isascii() else any_word(draw)
    return text_question(
        draw, text,
        ("ascii codes of {t} / ascii code of each letter in {t} / what are the ASCII values of {t} / ascii numbers for the characters of {t} / unicode code points of {t} / convert {t} to ascii codes / ord of every character in {t} / character codes of {t}",
         "ascii code of each character / convert it to ascii codes / what are the character codes", "print([ord(c) for c in text])", "The codes are **{out}**."),
        ("convert {t} to binary / {t} in binary / binary code of {t} / write {t} as 8-bit binary / ascii binary of {t} / turn {t} into zeros and ones / {t} as bits, 8 per letter / text to binary: {t}",
         "convert it to binary / write it in 8-bit binary / turn the characters into bits", "print(' '.join(format(ord(c), '08b') for c in text))", "In binary: **{out}**."),
        ("convert {t} to hex / {t} in hexadecimal / hex codes of {t} / write {t} as hex bytes / hex of the characters in {t} / text to hex: {t}",
         "convert it to hex / hex bytes of it / write it in hexadecimal", "print(text.encode().hex(' '))", "In hex: **{out}**."),
        ("add up the letter values (a=1, b=2 ...) of {t} / sum of the letters of {t} if a=1, b=2, ... z=26 / with a = 1 to z = 26, what is the value of {t} / alphabet value of {t}, a=1 ... z=26, total / letter sum of {t} (a=1, b=2, c=3) / total of the alphabet positions of {t} / how much is {t} worth when a is 1, b is 2 and so on / if A=1, B=2 ... Z=26, what is the sum for {t}",
         "add up the letter values, a=1, b=2, c=3 ... / sum of the letters if a is 1 and z is 26 / total of its alphabet positions", "print(sum(ord(c) - 96 for c in text.lower() if c.isalpha()))", "The sum is **{out}**."),
        ("positions in the alphabet of the letters in {t} / {t} as numbers with a=1, b=2, ... / turn each letter of {t} into its number, a = 1 / which place in the alphabet has each letter of {t} / convert {t} to numbers (a=1) / alphabet positions of {t}",
         "write each letter as its place in the alphabet, a is 1 / turn the letters into numbers, a=1, b=2", "print([ord(c) - 96 for c in text.lower() if c.isalpha()])", "The places are **{out}**."),
        ("scrabble score of {t} / how many scrabble points is {t} worth / points for {t} in scrabble / what does {t} score in scrabble / value of {t} in scrabble / scrabble value of the tiles {t} / score {t} as a scrabble word",
         "how many scrabble points / what is the scrabble score / scrabble value", "groups = {1: 'aeilnorstu', 2: 'dg', 3: 'bcmp', 4: 'fhvwy', 5: 'k', 8: 'jx', 10: 'qz'}\npoints = {c: n for n, letters in groups.items() for c in letters}\nprint(sum(points.get(c, 0) for c in text.lower()))", "It scores **{out}** points."),
        think="Go through its characters.",
    )  # fmt: skip


@family("text", weight=1.5)
def masked_number(draw: Draw) -> tuple[Item, ...]:
    """A card, phone or account number: all but some digits masked, grouped, cleaned, its last digits."""
    size = draw.pick(16, 16, 12, 10, 11, 15)
    digits = str(draw.integer(1, 9)) + "".join(draw.pick(*"0123456789") for _ in range(size - 1))
    k, mark = draw.pick(4, 4, 4, 3, 2), draw.pick("*", "*", "*", "X", "#", "x")
    g = draw.pick(4, 4, 3, 2)
    groups = [digits[i : i + g] for i in range(0, size, g)]
    kind = draw.pick("mask", "mask", "group", "clean", "last")
    text = draw.pick("-", " ", ".").join(groups) if kind == "clean" else digits
    templates, code, answer = {
        "mask": (("mask all but the last {k} digits of {t} with {m}", "hide everything except the last {k} digits of {t}, use {m}", "replace all digits but the last {k} in {t} by {m}", "show only the last {k} digits of {t}, the others as {m}", "put {m} for every digit of {t} except the final {k}", "mask the card number {t}: {m} for all but the last {k} digits", "{t} with all but the last {k} digits as {m}", "anonymise {t}, keep the last {k} digits, the rest {m}", "{t}: cover all except the last {k} with {m}", "my card is {t}. star out all but the last {k} digits with {m}", "in {t} only the last {k} digits may be seen, the others become {m}", "how does {t} look with {m} in place of all digits but the last {k}", "for a receipt: {t} with {m} instead of all but the last {k} digits"), f"print({mark!r} * (len(number) - {k}) + number[-{k}:])", "Masked: **{out}**"),
        "group": (("write {t} in groups of {g}", "split {t} into groups of {g} digits with spaces", "put a space after every {g} digits of {t}", "group the digits of {t} by {g}", "{t} in blocks of {g} digits", "format {t} with a space every {g} digits", "break {t} into pieces of {g} digits", "make {t} readable, {g} digits and a space"), f"print(' '.join(number[i:i + {g}] for i in range(0, len(number), {g})))", "In groups: **{out}**"),
        "clean": (("remove everything but digits from {t}", "only the digits of {t}", "strip the separators from {t}", "{t} as digits only", "clean the number {t}, digits only", "write {t} without the separators", "take the spaces, dots and dashes out of {t}", "keep just the digits: {t}"), "print(''.join(c for c in number if c.isdigit()))", "Only digits: **{out}**"),
        "last": (("last {k} digits of {t}", "what are the last {k} digits of {t}", "the final {k} digits of the number {t}", "give me the last {k} digits of {t}", "{t}: last {k} digits", "which {k} digits are at the end of {t}", "only the last {k} digits of {t} please"), f"print(number[-{k}:])", "They are **{out}**."),
    }[kind]  # fmt: skip
    shown = draw.pick(text, text, text, f"'{text}'", f'"{text}"')
    m = draw.pick(mark, f"'{mark}'", mark)
    return ask(draw.phrase(*templates, t=shown, k=k, m=m, g=g), f"number = {text!r}\n{code}", answer, think="The number as a text.")  # fmt: skip


_SEPARATORS = (
    (";", "semicolons", "semicolon"), (",", "commas", "comma"), ("|", "pipes", "pipe"), ("/", "slashes", "slash"), ("-", "dashes", "dash"), (":", "colons", "colon"), ("_", "underscores", "underscore"), (" ", "spaces", "space"), ("#", "hashes", "hash"),
)  # fmt: skip


@family("text", weight=1.5)
def split_at_marks(draw: Draw) -> tuple[Item, ...]:
    """A line split at commas or other marks: its items, how many, one of them, joined again."""
    mark, many, one = draw.pick(*_SEPARATORS)
    count = draw.integer(3, 7)
    items = [draw.pick(thing(draw), f"{thing(draw)}s", draw.pick(*NAMES), str(draw.integer(1, 999))) for _ in range(count)]  # fmt: skip
    other, others = draw.pick(*[(m, s) for m, s, _ in _SEPARATORS if m not in (mark, " ")])
    n = draw.integer(1, count)
    nth = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}.get(n, f"{n}th")
    said = draw.pick(f"the {many}", f"the {many}", f"each {one}", f"every {one}")
    return text_question(
        draw, mark.join(items),
        ("split {t} at {s} / split the string {t} at {s} / separate {t} at {s} / break {t} up at {s} / cut {t} at {s} into a list / make a list from {t}, split at {s} / turn {t} into a list, cutting at {s}",
         "split it at {s} / make a list by cutting at {s} / separate the items at {s}", f"print(text.split({mark!r}))", "The items are **{out}**."),
        ("split {t} at {s} and count the items / how many items are in {t} if I split at {s} / number of parts of {t} when split at {s} / split {t} at {s} and tell me how many items / how many values does {t} hold, cutting at {s}",
         "how many items are there, split at {s} / split at {s} and count the parts", f"print(len(text.split({mark!r})))", "There are **{out}** items."),
        ("split {t} at {s} and give me the {n} item / {n} item of {t}, split at {s} / cut {t} at {s}; what is the {n} part / the {n} field of {t} when cut at {s} / what is the {n} value in {t}, parted at {s}",
         "what is the {n} item when split at {s} / split at {s}, give the {n} part", f"print(text.split({mark!r})[{n - 1}])", f"The {nth} is **{{out}}**."),
        ("split {t} at {s} and give me the last item / last item of {t}, split at {s} / cut {t} at {s}; what is the last part", "what is the last item when split at {s}", f"print(text.split({mark!r})[-1])", "The last is **{out}**."),
        ("replace {s} in {t} by {o} / change {s} of {t} to {o} / {t} with {o} instead of {s} / swap {s} in {t} for {o}", "replace {s} by {o} / change {s} to {o}", f"print(text.replace({mark!r}, {other!r}))", "It becomes **{out}**"),
        ("split {t} at {s} and sort the items / sort the parts of {t} (cut at {s}) alphabetically / sorted items of {t}, split at {s}", "split at {s} and sort the parts", f"print(sorted(text.split({mark!r})))", "Sorted: **{out}**."),
        think=f"split({mark!r}) cuts the text.", s=said, n=nth, o=others,
    )  # fmt: skip


@family("text", weight=1.5)
def words_compared(draw: Draw) -> tuple[Item, ...]:
    """Two words: common letters, different places, which comes first, which is longer, one in the other."""
    first, second = any_long_word(draw), any_word(draw)
    if draw.chance(0.5):
        second = "".join(draw.pick(c, c, c, draw.pick(*"aeiorstln")) for c in first)
    if draw.chance(0.15):
        second = first[draw.integer(0, 2) : -draw.integer(1, 2)]
    second = second or any_word(draw)
    same = len(first) == len(second)
    q = draw.pick("{}", "'{}'", '"{}"', "{}")
    kinds = [
        (("what letters do {a} and {b} have in common", "what letters do the words {a} and {b} have in common", "which letters are in both {a} and {b}", "common letters of {a} and {b}", "letters shared by {a} and {b}", "letters that {a} and {b} share", "find the letters that occur in both words: {a}, {b}", "which letters appear in {a} as well as in {b}", "the words {a} and {b}: common letters", "compare {a} with {b}: which letters have both", "shared letters between {a} and {b}"), "print(sorted(set(first) & set(second)))", "In common: **{out}**."),
        (("how many letters do {a} and {b} have in common, each counted once", "number of different letters that are in both {a} and {b}", "how many different letters occur in both {a} and {b}", "count the distinct letters shared by {a} and {b}"), "print(len(set(first) & set(second)))", "They share **{out}**."),
        (("which letters are in {a} but not in {b}", "letters of {a} that are missing in {b}", "what letters does {a} have that {b} does not have", "which letters of {a} does {b} lack", "letters only in {a}, not in {b}"), "print(sorted(set(first) - set(second)))", "They are **{out}**."),
        (("which word is longer, {a} or {b}", "{a} or {b}: which has more letters", "longer word: {a} or {b}", "which of {a} and {b} is the longer one", "compare the length of {a} and {b}, name the longer word"), "print(max(first, second, key=len))", "The longer one is **{out}**."),
        (("how many more letters has {a} than {b}", "difference in length between {a} and {b}", "by how many letters do the lengths of {a} and {b} differ", "length of {a} compared with {b}: difference in letters"), "print(abs(len(first) - len(second)))", f"The difference is **{{out}}** letter{'s' * (abs(len(first) - len(second)) != 1)}."),
        (("which comes first in the dictionary, {a} or {b}", "alphabetically first: {a} or {b}", "does {a} or {b} come first in alphabetical order", "{a} or {b}, which is earlier in the dictionary", "in a dictionary, is {a} or {b} first", "which one is first alphabetically, {a} or {b}"), "print(min(first, second))", "First comes **{out}**."),
        (("does {a} contain {b}", "is {b} contained in {a}", "is {b} a substring of {a}", "is {b} inside the word {a}", "check if {a} contains the string {b}", "can you find {b} in {a}, letters in a row"), "print('yes' if second in first else 'no')", "Contained: **{out}**."),
        (("does {a} start with the same letter as {b}", "do {a} and {b} begin with the same letter", "same first letter: {a}, {b}?", "is the first letter of {a} the one of {b}"), "print('yes' if first[0] == second[0] else 'no')", "The same first letter: **{out}**."),
        (("do {a} and {b} end with the same letter", "same last letter: {a}, {b}?", "is the last letter of {a} the one of {b}"), "print('yes' if first[-1] == second[-1] else 'no')", "The same last letter: **{out}**."),
        (("common prefix of {a} and {b}", "longest common beginning of {a} and {b}", "with which letters do both {a} and {b} begin", "longest common prefix of the words {a} and {b}"), "import os\nprint(os.path.commonprefix([first, second]))", "They share **{out}**."),
    ]  # fmt: skip
    if same:
        kinds += 3 * [(("hamming distance between {a} and {b}", "hamming distance of {a} and {b}", "in how many positions do {a} and {b} differ", "how many letters differ between {a} and {b}, position by position", "number of positions at which {a} and {b} are different", "count the places where {a} and {b} have different letters", "compare {a} and {b} letter by letter: how many are different", "{a} vs {b}: hamming distance", "how far are {a} and {b} apart in hamming distance"), "print(sum(x != y for x, y in zip(first, second)))", f"They differ in **{{out}}** place{'s' * (sum(x != y for x, y in zip(first, second, strict=True)) != 1)}.")]  # fmt: skip
    if same:
        kinds = [k for k in kinds if "longer" not in k[0][0] and "how many more" not in k[0][0]]
    if first[0] != second[0]:
        kinds = [k for k in kinds if "prefix" not in k[0][0]]
    t, code, answer = draw.pick(*kinds)
    prompt = draw.phrase(*t, a=q.format(first), b=q.format(second))
    return ask(prompt, imports_first(f"first, second = {first!r}, {second!r}\n{code}"), answer, think="Take both words.")  # fmt: skip


@family("text", weight=1.2)
def contained_in_text(draw: Draw) -> tuple[Item, ...]:
    """Whether a word or a letter is in a text, at its start or at its end."""
    text = plain(draw)
    words = text.split()
    one = draw.pick(draw.pick(*words), any_word(draw))
    part = draw.pick(one, words[0], words[-1], one[: max(2, len(one) // 2)])
    o = draw.pick(f"'{part}'", f'"{part}"')
    return text_question(
        draw, text,
        ("does {t} contain {o} / is {o} in {t} / check if {o} occurs in {t} / is there {o} in the text {t} / does the sentence {t} contain {o} / {o} in {t}, yes or no / can you find {o} in {t} / does {o} appear anywhere in {t}",
         "does it contain {o} / is {o} in it / does {o} appear anywhere / check if it contains {o}", f"print('yes' if {part!r} in text else 'no')", "Contained: **{out}**."),
        ("does {t} start with {o} / is {o} at the beginning of {t} / check if {t} begins with {o} / starts {t} with {o}", "does it start with {o} / check if it begins with {o}", f"print('yes' if text.startswith({part!r}) else 'no')", "It starts so: **{out}**."),
        ("does {t} end with {o} / is {o} at the end of {t} / check if {t} ends with {o}", "does it end with {o} / check if it ends in {o}", f"print('yes' if text.endswith({part!r}) else 'no')", "It ends so: **{out}**."),
        think="Look it up in the text.", o=o,
    )  # fmt: skip


@family("text", weight=1.2)
def sentences_counted(draw: Draw) -> tuple[Item, ...]:
    """Sentences, questions, exclamations of a longer text; its words, its longest sentence."""
    count = draw.integer(2, 5)
    parts = []
    for _ in range(count):
        words = plain(draw, draw.integer(2, 7)).lower()
        parts.append(capital(words) + draw.pick(".", ".", ".", "?", "!"))
    return text_question(
        draw, " ".join(parts),
        ("how many sentences are in {t} / how many sentences are here: {t} / number of sentences in {t} / count the sentences: {t} / how many sentences does this text have: {t} / sentence count of {t}",
         "how many sentences are there / count the sentences / number of sentences / of how many sentences does it consist", "print(sum(text.count(c) for c in '.?!'))", "There are **{out}** sentences."),
        ("how many questions are in {t} / number of questions in {t} / count the question marks in {t} / how many of the sentences in {t} are questions", "how many questions are there / count the questions / count the question marks", "print(text.count('?'))", "There are **{out}** questions."),
        ("how many words per sentence on average in {t} / average sentence length of {t} in words, two decimals / mean number of words per sentence: {t}", "average number of words per sentence / mean sentence length in words", "print(round(len(text.split()) / sum(text.count(c) for c in '.?!'), 2))", "On average **{out}** words."),
        ("how many words are in {t} / count the words of this text: {t} / word count: {t} / number of words in {t}", "how many words are there / count the words / word count", "print(len(text.split()))", "There are **{out}** words."),
        ("split {t} into sentences / list the sentences of {t} / break this text into sentences: {t}", "split it into sentences / make a list of its sentences", "import re\nprint(re.split(r'(?<=[.?!]) ', text))", "The sentences are **{out}**."),
        think="Sentences end with a full stop, a question mark or an exclamation mark.",
    )  # fmt: skip


@family("text", weight=1.5)
def text_held(draw: Draw) -> tuple[Item, ...]:
    """A text stands in a variable of the notebook, and the question names the variable."""
    text = plain(draw, 14)
    name = variable(draw, "text", "s", "sentence", "msg", "title", "line", "quote", "note")
    letter = draw.pick(*[c for c in text.lower() if c.isalpha() and c.isascii()])
    t, code, answer = draw.pick(
        (("how many words are in {v}", "word count of {v}", "count the words in {v}", "how many words does {v} have", "number of words in {v}"), "print(len({v}.split()))", "There are **{out}** words."),
        (("how long is {v}", "number of characters in {v}", "length of {v}", "how many characters does {v} have"), "print(len({v}))", "It has **{out}** characters."),
        (("reverse {v}", "{v} backwards", "print {v} in reverse", "turn {v} around, letter by letter"), "print({v}[::-1])", "Backwards: **{out}**"),
        (("reverse the word order of {v}", "words of {v} in reverse order", "{v} with the last word first"), "print(' '.join({v}.split()[::-1]))", "In reverse order: **{out}**"),
        (("{v} in capitals", "make {v} upper case", "uppercase {v}", "convert {v} to uppercase"), "print({v}.upper())", "In capitals: **{out}**"),
        (("title case for {v}", "capitalize each word of {v}", "{v} in title case"), "print({v}.title())", "As a title: **{out}**"),
        (("how many vowels has {v}", "count the vowels in {v}", "vowels in {v}", "number of vowels in {v}"), "print(sum(c in 'aeiou' for c in {v}.lower()))", "There are **{out}** vowels."),
        (("how often is the letter {l} in {v}", "count {l} in {v}", "how many {l}'s are in {v}, any case", "number of letters {l} in {v}"), f"print({{v}}.lower().count({letter!r}))", "It appears **{out}** times."),
        (("longest word in {v}", "which word of {v} is longest", "what is the longest word of {v}"), "print(max({v}.split(), key=len))", "The longest word is **{out}**."),
        (("how many different words are in {v}", "unique words in {v}, how many", "number of distinct words in {v}"), "print(len(set({v}.lower().split())))", "There are **{out}**."),
        (("{v} without spaces", "remove the spaces from {v}", "delete all spaces in {v}"), "print({v}.replace(' ', ''))", "Without spaces: **{out}**"),
        (("first word of {v}", "what is the first word in {v}", "which word does {v} start with"), "print({v}.split()[0])", "The first word is **{out}**."),
        (("{v} with dashes instead of spaces", "replace the spaces in {v} by dashes", "put a dash for every space in {v}"), "print({v}.replace(' ', '-'))", "It becomes **{out}**"),
        (("last word of {v}", "what is the last word in {v}", "which word does {v} end with"), "print({v}.split()[-1])", "The last word is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, v=name, l=draw.pick(letter, f"'{letter}'"))
    step = Step(code.replace("{v}", name), f"{name} is in the shell.")
    return (Cell(f"{name} = {text!r}"), Ask(prompt, (step,), answer))
