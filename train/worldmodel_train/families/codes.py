"""Codes of text: base64, hashes, Morse, the spelling alphabet, colours, check digits, bytes."""

import base64

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_words, word

MORSE = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(), strict=True))  # fmt: skip
ALPHABET = (
    "Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar "
    "Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu"
).split()


def _quoted(text: str, draw: Draw) -> str:
    """Always in quotes: a capital at the start of a sentence would change the code."""
    return draw.pick(f'"{text}"', f"'{text}'")


@family("text")
def encoded_text(draw: Draw) -> tuple[Item, ...]:
    """Base64, hexadecimal, binary, URL quoting, and back."""
    text = draw.pick(word(draw), " ".join(some_words(draw, 2)))

    hidden, hexed = base64.b64encode(text.encode()).decode(), text.encode().hex()
    t, code, answer = draw.pick(
        (("[encode|write|convert] {t} [in|as|to] base64", "base64 of {t}", "{t} in base64", "what is {t} base64 encoded", "base64 encode {t}", "the base64 [form|string] of the text {t}", "b64 for {t}"), f"import base64\nprint(base64.b64encode({text!r}.encode()).decode())", "In base64 it is **{out}**."),
        (("decode the base64 [text|string|] {h}", "what does {h} say in plain text (base64)", "base64 decode {h}", "{h} is base64. decode it", "from base64: {h}", "read this base64: {h}"), f"import base64\nprint(base64.b64decode({hidden!r}).decode())", "It says **{out}**."),
        (("[bytes|the bytes] of {t} in hexadecimal", "hex of the text {t}", "[encode|write] the text {t} as hex", "{t} as hexadecimal bytes", "hex dump of {t}, one string"), f"print({text!r}.encode().hex())", "In hexadecimal it is **{out}**."),
        (("[decode|read] the hex [string|bytes] {x}", "what text is {x} in hexadecimal", "hex {x} to text", "the hexadecimal bytes {x} spell what"), f"print(bytes.fromhex({hexed!r}).decode())", "It says **{out}**."),
        (("[the |]ascii codes of the letters [in|of] {t}", "character codes of {t}", "{t} as a list of code points", "[turn|convert] {t} into ascii numbers", "ord of every [letter|character] of {t}"), f"print([ord(c) for c in {text!r}])", "The codes are **{out}**."),
        (("{t} in binary, 8 bits for each [letter|character]", "8-bit binary of the text {t}", "[write|convert] {t} [as|to] bits, eight per character, spaces between", "binary code of {t}, one byte a character"), f"print(' '.join(format(c, '08b') for c in {text!r}.encode()))", "In binary it is **{out}**."),
        (("url encode {t}", "{t} quoted for a url", "percent-encode {t}", "[write|make] {t} [so that it is|] safe for a web address", "url quoting of {t}"), f"from urllib.parse import quote\nprint(quote({text!r}))", "Quoted it is **{out}**."),
        (("rot13 of {t}", "[encode|shift] {t} with rot13", "{t} in rot13", "what does rot13 make of {t}"), f"import codecs\nprint(codecs.encode({text!r}, 'rot13'))", "In rot13 it is **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, t=_quoted(text, draw), h=hidden, x=hexed), code, answer, think="The standard library can do it.")  # fmt: skip


@family("text")
def text_hash(draw: Draw) -> tuple[Item, ...]:
    text = draw.pick(word(draw), " ".join(some_words(draw, 2)))
    said, call = draw.pick(("md5", "md5"), ("md5", "md5"), ("sha1", "sha1"), ("sha-1", "sha1"), ("sha256", "sha256"), ("sha-256", "sha256"), ("sha 256", "sha256"))  # fmt: skip
    first = draw.chance(0.4)
    whole: tuple[str, ...] = (
        "{h} [hash |]of {t}", "[compute|calculate|give me|find] the {h} [hash|checksum|digest] of {t}", "{h}({t})", "what is the {h} [hash|sum] of the text {t}", "hash {t} with {h}", "{t}, hashed with {h}, in hex", "{h} fingerprint of {t}", "[using|with] hashlib, {h} of {t}", "checksum ({h}) of {t}", "the {h} hex digest for {t}",
    )  # fmt: skip
    part: tuple[str, ...] = (
        "the first 8 [hex |]digits of the {h} of {t}", "{h} of {t}, first 8 characters only", "begin of the {h} hash of {t}, 8 characters", "short {h} of {t}: 8 hex digits", "the leading eight hex characters of {h}({t})", "hash {t} with {h} and keep the first 8 characters",
    )  # fmt: skip
    prompt = draw.phrase(*(part if first else whole), h=said, t=_quoted(text, draw))
    code = f"import hashlib\nprint(hashlib.{call}({text!r}.encode()).hexdigest(){'[:8]' if first else ''})"  # fmt: skip
    return ask(prompt, code, f"The {said} is **{{out}}**.", think=f"hashlib.{call} of the bytes, in hex.")  # fmt: skip


@family("text")
def signal_codes(draw: Draw) -> tuple[Item, ...]:
    """Morse code and the spelling alphabet, both ways."""
    text = draw.pick("sos", "hello", "help", "yes", "no", "test", word(draw), word(draw)).lower()
    text = "".join(c for c in text if c in MORSE)
    morse = " ".join(MORSE[c] for c in text)
    spelled = " ".join(ALPHABET[ord(c) - 97] for c in text)
    table = {c: MORSE[c] for c in sorted(set(text))}
    t, code, answer = draw.pick(
        (("{t} in morse code", "[write|encode|translate] {t} [in|into|to] morse[ code|]", "morse code [of|for] {t}", "how do I [tap|signal|send] {t} in morse", "what is {t} in morse", "dots and dashes for {t}", "morse: {t}"), f"morse = {table}\nprint(' '.join(morse[c] for c in {text!r}))", "In Morse code it is **{out}**."),
        (("[decode|translate|read] the morse code {m}", "what does {m} mean in morse", "morse {m} as letters", "{m} is morse for what", "which word is {m} in morse code"), f"morse = {table}\nletters = {{v: k for k, v in morse.items()}}\nprint(''.join(letters[m] for m in {morse!r}.split()))", "It says **{out}**."),
        (("[spell|say] {t} in the nato alphabet", "nato [spelling|alphabet] for {t}", "how do I spell {t} on the radio (nato)", "phonetic alphabet: {t}", "{t} with alfa, bravo, charlie and so on", "spell {t} for a pilot"), f"names = {spelled.split()}\nnato = {{n[0].lower(): n for n in names}}\nprint(' '.join(nato[c] for c in {text!r}))", "It is spelled **{out}**."),
        (("which word is {n} in the nato alphabet", "[decode|read] {n}, spelled in the phonetic alphabet", "{n} spells what", "radio spelling {n}: the word"), f"print(''.join(n[0].lower() for n in {spelled!r}.split()))", "It says **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, t=_quoted(text, draw), m=morse, n=spelled), code, answer, think="A letter at a time.")  # fmt: skip


@family("text")
def colour_codes(draw: Draw) -> tuple[Item, ...]:
    """Hexadecimal colours and their red, green and blue."""
    r, g, b = (draw.pick(0, 255, 128, draw.integer(0, 255), draw.integer(0, 255)) for _ in range(3))  # fmt: skip
    code = f"#{r:02x}{g:02x}{b:02x}"
    code = code.upper() if draw.chance(0.5) else code
    rgb = draw.pick(f"({r}, {g}, {b})", f"{r}, {g}, {b}", f"rgb({r}, {g}, {b})", f"{r} {g} {b}")
    t, line, answer = draw.pick(
        (("[convert|turn|translate] the [colour|color] {c} [to|into] rgb", "rgb of {c}", "{c} in red, green and blue", "what rgb values has the [colour|color] {c}", "hex [colour|color] {c} as three numbers", "red, green, blue of {c}", "decimal rgb for the web [colour|color] {c}"), f"print([int({code!r}[i:i + 2], 16) for i in (1, 3, 5)])", "Red, green and blue are **{out}**."),
        (("[convert|turn] rgb {x} [to|into] a hex [colour|color]", "hex code of the [colour|color] {x}", "{x} as a [web|html|hex] [colour|color]", "rgb {x} in hexadecimal, with #", "[html|css] code for red, green, blue {x}", "which hex [colour|color] is {x}"), f"print('#%02x%02x%02x' % ({r}, {g}, {b}))", "The code is **{out}**."),
        (("[complement|complementary colour|inverse] of {c}, each channel 255 minus its value, in hex", "invert the [colour|color] {c}, as hex", "negative of the [colour|color] {c} (255 minus each), hex code", "opposite of {c} by inverting all three channels, in hex"), f"r, g, b = (255 - int({code!r}[i:i + 2], 16) for i in (1, 3, 5))\nprint('#%02x%02x%02x' % (r, g, b))", "The inverse is **{out}**."),
        (("[gray|grey] value of rgb {x} as the mean of the three", "average brightness of {x}, plain mean of red, green and blue", "mean of the channels of the [colour|color] {x}", "[grayscale|greyscale] of {x} by averaging"), f"print(round(({r} + {g} + {b}) / 3, 2))", "The mean is **{out}**."),
    )  # fmt: skip
    think = f"The sum of {r}, {g} and {b} over 3."
    if "/ 3" not in line:
        think = f"Two hexadecimal digits for each of the channels {r}, {g}, {b}."
    if ", 16)" in line:
        think = f"Two hexadecimal digits of {code} for each channel."
    return ask(draw.phrase(*t, c=code, x=rgb), line, answer, think=think)


_WEIGHTS = {
    "luhn": "Every second digit doubled, less 9 above 9, and the sum goes by 10",
    "isbn": "The digits times 1, 2, 3 and so on, and the sum goes by 11",
    "ean": "The digits times 1 and 3 by turns, and the sum goes by 10",
}


@family("number theory")
def check_digits(draw: Draw) -> tuple[Item, ...]:
    """Luhn's check of card numbers, ISBN-10, EAN-13: valid or not, or the digit that is missing."""
    kind = draw.pick("luhn", "luhn", "isbn", "ean", "ean digit", "luhn digit")
    digits = [draw.random.randint(0, 9) for _ in range({"luhn": 15, "luhn digit": 15, "isbn": 9}.get(kind, 12))]  # fmt: skip
    luhn = sum(d if i % 2 else (2 * d if d < 5 else 2 * d - 9) for i, d in enumerate(digits))
    check = {"luhn": -luhn % 10, "isbn": sum((i + 1) * d for i, d in enumerate(digits)) % 11}.get(kind, -sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10)  # fmt: skip
    if kind in ("luhn", "isbn", "ean"):
        digits.append(check if draw.chance(0.5) and check < 10 else (check + draw.integer(1, 5)) % 10)  # fmt: skip
    s = "".join(map(str, digits))
    t, code, answer = {
        "luhn": (("is {s} a valid [card number|credit card number] by the luhn [test|check|rule]", "luhn check of {s}", "does {s} pass the Luhn test", "[test|verify|check] {s} with the luhn algorithm", "card number {s}: valid checksum or not (luhn)", "mod 10 check of the card {s}"), "total = 0\nfor i, c in enumerate(reversed(number)):\n    d = int(c) * (1 + i % 2)\n    total += d - 9 * (d > 9)\nprint('yes' if total % 10 == 0 else 'no')", "Valid: **{out}**."),
        "luhn digit": (("which luhn check digit belongs to {s}", "append the luhn check digit to {s}: which digit", "check digit by luhn for {s}", "{s}?, the last digit by the luhn rule", "[complete|finish] the card number {s} by its luhn digit, only the digit"), "total = 0\nfor i, c in enumerate(reversed(number)):\n    d = int(c) * (2 - i % 2)\n    total += d - 9 * (d > 9)\nprint(-total % 10)", "The check digit is **{out}**."),
        "isbn": (("is {s} a valid ISBN-10", "isbn-10 check of {s}", "[verify|check|test] the ISBN-10 {s}", "isbn {s}, ten digits: correct checksum or not", "does the ten digit isbn {s} have the right check digit"), "total = sum((i + 1) * int(c) for i, c in enumerate(number))\nprint('yes' if total % 11 == 0 else 'no')", "Valid: **{out}**."),
        "ean": (("is {s} a valid [EAN-13|barcode (EAN-13)|ISBN-13]", "[ean-13|barcode] check of {s}", "[verify|check|test] the EAN-13 {s}", "barcode {s}: checksum right or wrong (ean 13)"), "total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(number))\nprint('yes' if total % 10 == 0 else 'no')", "Valid: **{out}**."),
        "ean digit": (("check digit of the EAN-13 {s}", "the thirteenth digit of the barcode {s} (ean-13)", "which last digit does the EAN-13 {s} get", "{s} without its check digit is an ean-13; the digit"), "total = sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(number))\nprint(-total % 10)", "The check digit is **{out}**."),
    }[kind]  # fmt: skip
    shown = " ".join(s[i : i + 4] for i in range(0, len(s), 4)) if len(s) == 16 and draw.chance(0.5) else s  # fmt: skip
    return ask(draw.phrase(*t, s=shown), f"number = {s!r}\n{code}", answer, think=f"{_WEIGHTS[kind.removesuffix(' digit')]}: {s}.")  # fmt: skip
