"""More to do with texts: numbers in them, addresses, name styles, punctuation, several words."""

import re

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.lists import words_listed
from worldmodel_train.families.text import quoted
from worldmodel_train.families.words import (
    ADJECTIVES,
    GOODS,
    NAMES,
    NOUNS,
    PALINDROMES,
    VERBS,
    sentence,
    some_names,
    some_words,
    word,
)

Form = tuple[tuple[str, ...], str, str, str]


def _text(draw: Draw) -> str:
    text = draw.pick(sentence(draw), sentence(draw), " ".join(some_words(draw, draw.integer(2, 5))))
    return text


# Wordings with {w}; code with {w}; answer; think.
FORMS: dict[str, Form] = {
    "no vowels": (("[remove|erase|omit|skip] [all |the ]vowels [from|in|of] {w}", "what remains of {w} if [a, e, i, o and u are removed|all vowels go]", "[vowels out|no vowels|remove vowels]: {w}", "disemvowel {w}", "[can you|please] write {w} but [leave out|skip] [the|all] vowels", "{w}, consonants and spaces kept, vowels gone", "take a, e, i, o, u out of {w}", "leave the vowels out of {w}", "{w} without [the |]vowels", "[drop|delete|take out] [every vowel|the vowels] [in|from] {w}", "strip vowels: {w}", "write {w} without a, e, i, o, u", "what is left of {w} [without vowels|when the vowels go]", "{w} - no vowels please", "cut all vowels out of {w}", "only the consonants of {w}, vowels removed", "{n} texts without vowels. how does {n} write {w}"),
        "print(''.join(c for c in {w} if c not in 'aeiouAEIOU'))", "Without vowels: **{out}**", "Keep the characters that are no vowels"),
    "snake": (("[rename|rewrite] {w} in snake_case", "[python|variable] name for {w}, [snake case|with underscores]", "snake case: {w}", "how is {w} written in snake_case", "[lowercase|small letters] and underscores for {w}", "{w} -> snake_case", "python style name from {w}", "make a file name with underscores from {w}, all small", "a snake_case version of {w}", "{w} in snake case", "[make|write] {w} as [snake_case|snake case]", "convert {w} to snake_case", "snake_case [for|of] {w}", "{w} with underscores instead of spaces", "a variable name in snake case from {w}", "replace the spaces [of|in] {w} by underscores, all lower case"),
        "print({w}.lower().replace(' ', '_'))", "In snake_case: **{out}**", "Lower case, and _ for each space"),
    "kebab": (("kebab case: {w}", "[rewrite|write] {w} in kebab-case", "[what is|give me] a url-friendly form of {w}", "how is {w} written in kebab-case", "{w} -> kebab-case", "[lowercase|small letters] and hyphens for {w}", "a [link|page] name with dashes from {w}", "turn {w} into kebab-case", "{w} in kebab case", "make a [slug|url slug] of {w}", "[slug|url slug] for {w}", "{w} with dashes instead of spaces", "convert {w} to kebab-case", "slugify {w}", "replace the spaces in {w} with hyphens, lower case"),
        "print({w}.lower().replace(' ', '-'))", "With dashes: **{out}**", "Lower case, and - for each space"),
    "camel": (("CamelCase: {w}", "[rewrite|give me] {w} in PascalCase", "how is {w} written in CamelCase", "{w} -> CamelCase", "what would {w} be as a [python|java] class name", "one word in camel case, capital first, from {w}", "turn {w} into CamelCase", "{w} in CamelCase", "[make|write] {w} as PascalCase", "convert {w} to camel case with a capital first", "PascalCase [for|of] {w}", "a class name from {w}", "join the words of {w}, each with a capital letter", "{w} as a class name in camel case"),
        "print(''.join(p.capitalize() for p in {w}.split()))", "In CamelCase: **{out}**", "Capitalize each word and join them"),
    "no spaces": (("[close|squeeze] the gaps in {w}", "{w} [all together|in one word|glued together]", "get rid of [the|all] [spaces|blanks] in {w}", "no blanks: {w}", "[print|show|give me] {w} [without any|with no] [spaces|blanks]", "delete every space in {w}", "compress {w}, no spaces", "remove [all |]the spaces from {w}", "{w} without spaces", "[delete|drop|strip] spaces: {w}", "write {w} as one word", "join {w} without the spaces", "take the blanks out of {w}", "{w} with no spaces"),
        "print({w}.replace(' ', ''))", "Without spaces: **{out}**", "Replace each space by nothing"),
    "swap": (("[small|lower case] letters large and [large|upper case] letters small in {w}", "turn capitals into small letters and the other way round: {w}", "flip the case of [every letter in |]{w}", "case swapped: {w}", "{w}: swap upper and lower", "reverse upper and lower case in {w}", "what is {w} with the shift key the other way", "swap the case of {w}", "{w} with upper and lower case swapped", "swap capital and small letters in {w}", "swapcase {w}", "invert the case of {w}", "exchange upper and lower case in {w}"),
        "print({w}.swapcase())", "With the case swapped: **{out}**", "str.swapcase does it"),
    "no repeats": (("{w} without repeated letters, [the first ones stay|order kept]", "[drop|skip] letters of {w} that [were|have been] there already", "write {w} but use [each|every] letter only [the first time|once]", "dedupe the letters of {w}", "only first occurrences of the letters in {w}", "what letters does {w} have, in order of appearance" + ", each once", "remove the repeated letters from {w}", "{w} with each letter only once", "delete duplicate letters in {w}", "keep the first of each letter in {w}", "unique letters of {w} in order", "{w}: every letter once, keep the order"),
        "print(''.join(dict.fromkeys({w})))", "Each once: **{out}**", "dict.fromkeys keeps the first of each"),
    "capital first": (("[large|big|upper case] first letter for {w}", "write {w} [as at the start of a sentence|with an initial capital]", "{w}: capital at the front", "only the first letter of {w} as a capital, the rest small", "[can you|please] capitalize {w}", "upper case the first letter of {w}", "capitalize {w}", "{w} with a capital first letter", "first letter of {w} in upper case", "make the first letter of {w} large", "start {w} with a capital letter"),
        "print({w}.capitalize())", "Capitalized: **{out}**", "str.capitalize does it"),
    "words lengths": (("[list|show|give] the length of [each|every] word in {w}", "{w}: letters in each word", "count the letters word by word: {w}", "len of every word in {w}", "how many letters has each word of {w}", "the words of {w} have what lengths", "how long is each word in {w}", "[lengths|length] of [the|all|each of the] words in {w}", "word lengths of {w}", "number of letters of every word in {w}", "letters per word: {w}", "for each word of {w} count the letters"),
        "print([len(p) for p in {w}.split()])", "The lengths are **{out}**.", "len of each word"),
    "mean length": (("[mean|average] number of letters in the words of {w}", "{w}: average length of a word", "letters per word on average in {w}", "on average, how many letters has a word in {w}", "mean word length: {w}", "typical word length of {w}, as a mean", "average word length [in|of] {w}", "how long are the words in {w} on average", "mean [length of the words|number of letters per word] in {w}", "<find> the average length of the words in {w}"),
        "words = {w}.split()\nprint(round(sum(len(p) for p in words) / len(words), 2))", "On average **{out}** letters.", "The sum of the lengths over the number of words"),
    "words": (("[cut|chop|divide|separate] {w} into [single |]words", "[each|every] word of {w} as an entry of a list", "{w}.split()", "list of words: {w}", "give me the words [in|of] {w} as a python list", "take {w} apart into words", "split {w} into words", "[list|show] the words of {w}", "{w} as a list of words", "make a list of the words in {w}", "words of {w}, one by one", "tokenize {w}", "break {w} into its words"),
        "print({w}.split())", "The words are **{out}**.", "split does it"),
    "words sorted": (("[arrange|order|rearrange] the words in {w} alphabetically", "{w} with its words sorted [from a to z|alphabetically]", "words in alphabetical order: {w}", "rewrite {w} with the words in dictionary order", "sort the words [of|in] {w} [alphabetically|]", "words of {w} in alphabetical order", "put the words of {w} in order from a to z", "alphabetize the words in {w}"),
        "print(' '.join(sorted({w}.split())))", "In order: **{out}**", "Sort the words and join them"),
    "each reversed": (("every word of {w} backwards, [same order|words stay in place]", "[flip|mirror] each word in {w}, but not the sentence", "word by word backwards: {w}", "in {w}, write each word from its end", "reverse each word [of|in] {w}, keep the order", "turn around every word in {w} but leave the order", "spell each word of {w} backwards", "{w} with every word reversed"),
        "print(' '.join(p[::-1] for p in {w}.split()))", "Each word reversed: **{out}**", "A slice with step -1 for each word"),
    "letters only": (("{w}: letters only, how many", "[tell me|give me] the number of letters in {w}, ignoring spaces", "letter count of {w}, no spaces", "count just the letters in {w}", "without the blanks, how many letters has {w}", "how many letters (no spaces) [are |]in {w}", "count the letters of {w} without spaces", "number of letters in {w}, spaces not counted", "letters in {w} [not counting|without] the spaces", "how many characters without spaces has {w}"),
        "print(sum(c.isalpha() for c in {w}))", "It has **{out}** letters.", "Count the characters that are letters"),
    "spaces": (("{w}: how many [spaces|blanks]", "[spaces|blanks] in {w}", "how often is the space bar used in {w}", "how many gaps between words [are|do you find] in {w}", "space count of {w}", "<howmany> spaces in {w}", "how many spaces [are |]in {w}", "count the [spaces|blanks] [of|in] {w}", "number of spaces in {w}"),
        "print({w}.count(' '))", "It has **{out}** spaces.", "Count ' '"),
    "positions": (("{w} in numbers, a is 1 and z is 26", "which [place|number] in the alphabet has each letter of {w}", "encode {w} as numbers with a=1, b=2, c=3", "a=1, b=2, ...: write {w} as numbers", "alphabet positions of the letters in {w}", "{w}: each letter as its number in the alphabet", "position of each letter of {w} in the alphabet", "[turn|convert] {w} into numbers, a = 1, b = 2", "letters of {w} as numbers (a is 1)", "{w} as alphabet positions", "replace each letter of {w} with its place in the alphabet"),
        "print([ord(c) - 96 for c in {w}.lower() if c.isalpha()])", "The positions are **{out}**.", "ord of each letter less 96"),
    "every second": (("every second letter of {w}", "[take|keep|print] every other [letter|character] of {w}, [starting with|beginning with] the first", "{w}: letters 1, 3, 5 and so on", "skip every second letter [in|of] {w}", "{w} with step 2", "only the letters in odd places of {w}, counting from 1", "drop the 2nd, 4th, 6th ... letter of {w}"),
        "print({w}[::2])", "Every second letter: **{out}**", "A slice with step 2"),
    "last gone": (("{w} without its last letter", "[cut|drop|remove|chop] the last letter [of|off|from] {w}", "remove the final character from {w}", "{w} minus the last letter", "all but the last letter of {w}", "leave off the last letter of {w}"),
        "print({w}[:-1])", "Without the last letter: **{out}**", "A slice up to -1"),
    "first gone": (("{w} without its first letter", "[cut|drop|remove|chop] the first letter [of|off|from] {w}", "remove the initial character from {w}", "{w} minus the first letter", "all but the first letter of {w}", "leave off the first letter of {w}"),
        "print({w}[1:])", "Without the first letter: **{out}**", "A slice from 1 on"),
    "spelled": (("spell {w} letter by letter", "spell {w} with dashes between the letters", "put a dash between the letters of {w}", "{w} spelled out with dashes", "write {w} as single letters joined by dashes", "letters of {w} with - in between"),
        "print('-'.join({w}))", "Spelled: **{out}**", "'-'.join puts a dash between the letters"),
    "as list": (("{w} as a list of letters", "[make|turn] {w} into a list of [its |]letters", "split {w} into [single |]letters", "list the letters of {w}", "list({w})", "the letters of {w} one by one as a list", "break {w} into its characters"),
        "print(list({w}))", "The letters are **{out}**.", "list takes a text apart"),
    "doubled letters": (("write every letter of {w} twice", "double each letter [of|in] {w}", "{w} with all letters doubled", "repeat each letter of {w} two times", "each letter of {w} two times in a row"),
        "print(''.join(c * 2 for c in {w}))", "Doubled: **{out}**", "c * 2 for each letter"),
    "middle": (("[which|what] letter is in the middle of {w}", "middle letter of {w}", "{w}: the middle letter", "the letter at the centre of {w}", "find the central letter of {w}"),
        "print({w}[len({w}) // 2])", "The middle letter is **{out}**.", "The index is half of the length"),
    "alternating": (("{w} in alternating case, starting with a capital", "alternate capital and small letters in {w}, [capital first|first one a capital]", "every second letter of {w} small, the others capital", "spongebob case for {w}, capital first", "mix big and small letters in {w}, one of each in turn, big first"),
        "print(''.join(c.lower() if i % 2 else c.upper() for i, c in enumerate({w})))", "Alternating: **{out}**", "Upper case at even places"),
    "by length": (("sort the words of {w} by length", "words of {w} from short to long", "[order|arrange] the words in {w} by how long they are", "shortest word first: the words of {w}", "{w}: words by length"),
        "print(sorted({w}.split(), key=len))", "By length: **{out}**.", "sorted with key=len"),
    "letter sum": (("{w}: sum of its letters, a=1 to z=26", "if a = 1, b = 2 and so on, what do the letters of {w} add up to", "letter score of {w} with a = 1 up to z = 26", "turn the letters of {w} into numbers (a=1) and add them", "numerical value of the word {w}, a is 1", "total of the alphabet positions in {w}", "add up the letters of {w} with a=1, b=2, c=3 ...", "sum of the letter values of {w} (a = 1 ... z = 26)", "word value of {w} if a is 1 and z is 26", "what is {w} worth with a = 1, b = 2 and so on"),
        "print(sum(ord(c) - 96 for c in {w}.lower() if c.isalpha()))", "Together they are **{out}**.", "ord of each letter less 96, added"),
}  # fmt: skip


@family("text", weight=2)
def text_form(draw: Draw) -> tuple[Item, ...]:
    """A text written in another form, or measured."""
    kind = draw.pick(*FORMS)
    wordings, code, answer, think = FORMS[kind]
    text = _text(draw)
    if kind in ("snake", "kebab", "camel"):
        text = " ".join([draw.pick(*ADJECTIVES), *draw.random.sample(NOUNS, draw.integer(1, 3))])
        text = draw.pick(text, text.capitalize(), text.title())
    elif kind == "swap":
        text = draw.pick(text.title(), text.capitalize(), word(draw).upper() + " " + word(draw))
    elif kind == "middle":
        text = word(draw)
        text = text[: len(text) - 1 + len(text) % 2]  # an odd number of letters has a middle
    elif kind in (
        "spelled",
        "as list",
        "doubled letters",
        "alternating",
        "every second",
        "no repeats",
        "positions",
        "letter sum",
        "capital first",
    ) or draw.chance(0.2):
        text = word(draw)
    prompt = draw.phrase(*wordings, w=quoted(text, draw), n=draw.pick(*NAMES))
    return ask(prompt, code.replace("{w}", repr(text)), answer, think=f"{think}: {text!r}.")


_NUMBERED = (
    "Truck {a} brought {b} crates to dock {c}", "We met {a} people, {b} dogs and {c} cats", "Room {a} is on floor {b}", "I bought {a} apples for {b} euros", "Bus {a} leaves at {b} from platform {c}",
    "Team A {a} team B {b}", "{a} eggs, {b} g flour, {c} ml milk", "Invoice {a}: {b} items, total {c}", "Chapter {a} has {b} pages", "She ran {a} km in {b} minutes and then {c} km more",
    "flight {a} seat {b} gate {c}", "take {a} pills, wait {b} hours, take {c} more", "the code is {a} and the pin {b}", "In {a} there were {b} visitors, in {c} even more", "{a} red and {b} blue balls",
)  # fmt: skip


@family("text", weight=1.5)
def numbers_in_text(draw: Draw) -> tuple[Item, ...]:
    """Numbers taken out of a sentence, and what is done with them."""
    text = draw.pick(*_NUMBERED)
    for letter in "abc":
        text = text.replace(f"{{{letter}}}", str(draw.integer(1, draw.pick(20, 100, 2000))))
    plain = ("[show|give] me [all|only] the numbers [in|from] {t}", "{t} - [which|what] numbers are in there", "what figures does {t} contain", "collect the numbers in {t}", "parse the numbers out of {t}", "[use a regex|regex] to get the numbers [in|from] {t}", "numbers in this text: {t}", "{t}: [extract|get] the numbers", "read {t} and list its numbers", "<do>extract [all |]the numbers from {t}", "[which|what] numbers are in {t}", "[all|the] numbers in {t}", "find [all|every] number[s|] in {t}", "pull the numbers out of {t}", "get the digits groups out of {t} as numbers", "list the numbers that [appear|occur] in {t}", "numbers only: {t}")  # fmt: skip
    sums = ("[all|the] numbers in {t} [added|summed] up", "{t}: add the numbers", "the numbers of {t} make what together", "total up what numbers you find in {t}", "how much is it if I add all numbers in {t}", "[extract|take] the numbers from {t} and [add|sum] them", "take every number in {t} together, as one total", "sum of [all |]the numbers in {t}", "add up [all |]the numbers [that appear |]in {t}", "what do the numbers in {t} add up to", "total of the numbers in {t}", "{t} - sum of the numbers in it", "find every number in {t} and add them")  # fmt: skip
    largest = ("{t}: the biggest number", "highest number [in|of] {t}", "of the numbers in {t}, which is largest", "max of the numbers in {t}", "what is the highest figure in {t}", "[which|what] is the largest number in {t}", "largest number in {t}", "find the biggest number in {t}", "extract the numbers from {t} and give the maximum")  # fmt: skip
    count = (
        "{t}: how many numbers",
        "how many figures does {t} contain",
        "how often is there a number in {t}",
        "<howmany> numbers in the text {t}",
        "how many numbers are in {t}",
        "count the numbers in {t}",
        "number of numbers in {t}",
    )
    t, formula, answer, think = draw.pick(
        (plain, "numbers", "The numbers are **{out}**.", "find the numbers"), (sums, "sum(numbers)", "Their sum is **{out}**.", "find the numbers and add them"), (sums, "sum(numbers)", "Their sum is **{out}**.", "find the numbers and add them"),
        (largest, "max(numbers)", "The largest is **{out}**.", "find the numbers and take the largest"), (count, "len(numbers)", "There are **{out}**.", "find the numbers and count them"),
    )  # fmt: skip
    prompt = draw.phrase(*t, t=draw.pick(f'"{text}"', f"'{text}'", f'"{text}"', f"“{text}”"))
    code = f"import re\nnumbers = [int(n) for n in re.findall(r'\\d+', {text!r})]\nprint({formula})"
    return ask(prompt, code, answer, think=f"re.findall with \\d+: {think}.")


_WEB = "north traders|blue river|acme|example|green hill|city library|data works|open lab|sun flower|fast parcels".split("|")  # fmt: skip
_ENDS = ("com", "org", "net", "de", "co.uk", "io", "fr", "edu", "se")


@family("text", weight=1.2)
def address_parts(draw: Draw) -> tuple[Item, ...]:
    """Parts of e-mail addresses, links, file names and dates."""
    first, last = some_names(draw, 2)
    host = draw.pick(*_WEB).replace(" ", draw.pick("-", "")) + "." + draw.pick(*_ENDS)
    user = draw.pick(f"{first}.{last}", first, f"{first}_{last}", f"{first[0]}{last}", f"info{draw.integer(1, 99)}").lower()  # fmt: skip
    mail = f"{user}@{host}"
    page = draw.pick(*NOUNS)
    url = f"https://{draw.pick('www.', '')}{host}/{page}/{draw.pick(*NOUNS)}"
    stem = f"{draw.pick(*NOUNS)}_{draw.integer(1, 2030)}"
    name = f"{stem}.{draw.pick('txt', 'csv', 'pdf', 'jpg', 'py', 'docx', 'tar.gz')}"
    text, t, code, answer = draw.pick(
        (mail, ("{t}: what comes after the @", "mail domain: {t}", "[show|give] me the domain of {t}", "at which domain is the mail address {t}", "everything behind the @ of {t}", "{t}, domain only", "cut the address {t} at the @ and give the second half", "domain of {t}", "what is the domain [in|of] the [address|email|mail address] {t}", "the part after the @ in {t}", "extract the domain from {t}", "{t} - which domain", "which [company|host|server] is {t} at? only the domain"), "split('@')[1]", "The domain is **{out}**."),
        (mail, ("{t}: what comes before the @", "mail user: {t}", "[show|give] me the user [name |]of {t}", "everything in front of the @ of {t}", "{t}, user only", "local part of {t}", "user name [of|in] {t}", "the part before the @ in {t}", "get the [user name|user|local part] from the email {t}", "who is it in {t} (before the at sign)", "extract the user name: {t}", "{t} without the domain"), "split('@')[0]", "The user is **{out}**."),
        (url, ("{t}: which domain", "[show|give] me the domain of the link {t}", "on which site is {t}", "{t}, host only", "host: {t}", "[which|what] is the host [name |][of|in] {t}", "domain of the [url|link] {t}", "extract the [domain|host] from {t}", "website name only: {t}", "get the host out of the link {t}"), "split('/')[2]", "The host is **{out}**."),
        (url, ("{t}: what comes after the last slash", "[show|give] me the last piece of {t}", "final path segment of {t}", "{t}, last part only", "page name at the end of {t}", "last part of the [url|link|path] {t}", "[what|which] page does {t} point to (last part)", "the text after the last slash in {t}"), "split('/')[-1]", "The last part is **{out}**."),
        (name, ("{t}: which extension", "[show|give] me the extension of {t}", "what type of file is {t}, by its ending", "the part after the dot in {t}", "{t}, ending only", "suffix of the file {t}", "[file |]extension of {t}", "what is the [extension|file type|ending] of {t}", "[get|extract] the extension [from|of] the file name {t}", "which ending does {t} have"), "split('.', 1)[1]", "The extension is **{out}**."),
        (name, ("{t}: the name before the dot", "[show|give] me the stem of {t}", "stem of the file {t}", "cut the ending off {t}", "the part before the dot in {t}", "base name of {t}, no ending", "{t} without the extension", "file name of {t} without [the |its ]ending", "strip the extension [from|of] {t}", "name only, no extension: {t}"), "split('.', 1)[0]", "The name is **{out}**."),
        (f"{first} {last}", ("{t}: which is the last name", "[show|give] me the surname of {t}", "the family name in {t}", "name is {t}, last name", "cut {t} down to the last name", "[what is the |]last name [of|in] {t}", "surname of {t}", "family name only: {t}"), "split()[-1]", "The last name is **{out}**."),
        (f"{first} {last}", ("{t}: which is the first name", "[show|give] me the given name of {t}", "name is {t}, first name", "cut {t} down to the first name", "forename of {t}", "[what is the |]first name [of|in] {t}", "given name of {t}", "first name only: {t}"), "split()[0]", "The first name is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, t=draw.pick(text, text, f'"{text}"', f"'{text}'"))
    return ask(prompt, f"print({text!r}.{code})", answer, think=f"Cut {text!r} with {code}.")


def _spoken_sentence(draw: Draw, target: str) -> str:
    """A sentence with marks in which one word comes again and again."""
    first = target.capitalize()
    nouns = draw.random.sample(NOUNS, 4)
    v, u = draw.random.sample(VERBS, 2)
    return draw.pick(
        f"{first} {nouns[0]} {v} {target} {nouns[1]}, and {target} {nouns[1]} {u} {target} {nouns[2]}.",
        f"{first} {nouns[0]} is here. Where is {target} {nouns[1]}? I see {target} {nouns[2]}!",
        f"{first} {nouns[0]}, {target} {nouns[1]}, {target} {nouns[2]}: {v} them all.",
        f"Here is {target} {nouns[0]} and there {target} {nouns[1]}. {first} {nouns[3]} {u} {target} {nouns[0]}.",
    )


@family("text")
def word_in_sentence(draw: Draw) -> tuple[Item, ...]:
    """How often a word occurs in a sentence with marks and capitals."""
    target = draw.pick("the", "a", "my", "one", "every", "our", "this", "no", "her", "his")
    text = _spoken_sentence(draw, target)
    prompt = draw.phrase(
        "tell me the count of the word {w} within{c} {t}[ ignore case|, ignoring case| (any case)|. whole words only|, whole word, ignore case|]",
        "word {w}, any case, in{c} {t}[: how often|: count|, how many]",
        "[find|search] the word {w} in{c} {t}[, how often is it there|, count it]",
        "how many times [do I|does one] read the word {w} in{c} {t}",
        "{w}: how often as a word in{c} {t}",
        "[upper or lower case|capital or not], how often is the word {w} in{c} {t}",
        "frequency of the word {w} in{c} {t}",
        "count {w} (the word, not parts of words) in{c} {t}",
        "count the word {w} in{c} {t}[, ignore case|. case does not matter|]",
        "how often [is|do I find] the word {w} in{c} {t}[, upper or lower case|]",
        "[number of|occurrences of] {w} in{c} {t}[ (whole words, any case)|]",
        "{t} - how many times {w}[, whole word|]",
        "in {t} how many times does {w} stand[, as a whole word|]",
        "case insensitive count of the word {w}: {t}",
        "{w} as a whole word, how often in{c} {t}",
        w=draw.pick(target, f'"{target}"', f"'{target}'"), c=draw.pick("", ":"), t=draw.pick(text, f'"{text}"'),
    )  # fmt: skip
    code = f"import re\nwords = re.findall(r'\\w+', {text!r}.lower())\nprint(words.count('{target}'))"  # fmt: skip
    return ask(prompt, code, f"{target} occurs **{{out}}** times.", think=f"The words in lower case; count '{target}'.")  # fmt: skip


@family("text")
def best_letter(draw: Draw) -> tuple[Item, ...]:
    """The most common letter, and how often it comes."""
    text = draw.pick(word(draw) + " " + word(draw), sentence(draw), word(draw) * 2)
    while True:
        counts = sorted((text.lower().count(c) for c in set(text.lower()) if c.isalpha()), reverse=True)  # fmt: skip
        if len(counts) > 1 and counts[0] > counts[1]:
            break
        text = sentence(draw)
    prompt = draw.phrase(
        "[which|what] letter comes most often in {w}, and how [often|many times]",
        "{w}: the commonest letter and how many of it",
        "count the letters of {w}; [tell me|give me] the winner and its number",
        "which letter is used most in {w}? also give the count",
        "letter with most occurrences in {w} plus the number",
        "[leading|top] letter and its frequency in {w}",
        "the letter that {w} uses most, [with|and] how often",
        "the letter with the highest count in {w}, and that count",
        "most [common|frequent] letter in {w} and its count",
        "what is the most [common|frequent] letter of {w} and how often does it [occur|come]",
        "{w}: most frequent letter with its count",
        "find the letter that is there most often in {w}; how many times is it there",
        "in {w}, which letter wins and with how many",
        "top letter of {w} [with|and] its number",
        w=draw.pick(f'"{text}"', f"'{text}'" if "'" not in text else f'"{text}"', f"“{text}”"),
    )
    code = (
        f"from collections import Counter\nletters = [c for c in {text!r}.lower() if c.isalpha()]\n"
        "print(*Counter(letters).most_common(1)[0])"
    )
    return ask(prompt, code, "The letter and how often: **{out}**.", think=f"Counter counts the letters of {text!r}; the most common one.")  # fmt: skip


@family("text", weight=1.5)
def words_that(draw: Draw) -> tuple[Item, ...]:
    """Those of several words that meet a condition."""
    words = some_words(draw, draw.integer(4, 7))
    kind = draw.pick("palindromes", "palindromes", "start", "end", "with", "longer", "anagram", "anagram", "vowel", "double")  # fmt: skip
    k, c = draw.integer(4, 6), draw.pick(*words)[0]
    base = draw.pick(*NOUNS)
    pattern = {"vowel": r"^[aeiou]", "double": r"(.)\1"}.get(kind)
    if pattern and draw.chance(0.9):
        words[0] = draw.pick(*(noun for noun in NOUNS if re.search(pattern, noun)))
        draw.random.shuffle(words)
    e, i = draw.pick(*words)[-1], draw.pick(*"aeiorst", *draw.pick(*words))
    if kind == "palindromes":
        words = words[:-2] + draw.random.sample(PALINDROMES, draw.pick(1, 2, 2))
        draw.random.shuffle(words)
    if kind == "anagram":
        one = "".join(draw.random.sample(base, len(base)))
        words = [one, base + draw.pick(*"snrt"), *words[:2], base[:-1] + draw.pick(*"aeo")]
        draw.random.shuffle(words)
    t, test, answer = {
        "palindromes": (("[any|are there] palindromes in {v}? [which|name them]", "filter the palindromes out of {v}", "[words|those] in {v} that are the same backwards", "check {v} for palindromes", "which of the words {v} can be read from both ends", "palindromes only: {v}", "{v}: keep the palindromes", "look for palindromes: {v}", "[find|list|show] the palindromes [in|among|of] {v}", "palindromes in {v}", "{v} - which are palindromes", "which words in {v} read the same backwards", "pick the palindromes from {v}", "which of {v} is the same in reverse"), "w == w[::-1]", "The palindromes are **{out}**."),
        "anagram": (("which word in {v} uses exactly the letters of {b}", "rearrange {b}: which of {v} do you get", "{v} - which is {b} [scrambled|shuffled]", "one of {v} is an anagram of {b}, [which one|name it]", "anagram of {b}: {v}", "look for {b} with its letters moved around in {v}", "{b} with mixed letters is one of {v}. which", "[find|which is] the anagram of {b} [among|in] {v}", "which of {v} has the same letters as {b}", "{b}: which of {v} is an anagram", "anagrams of {b} in {v}", "from {v}, which can be made from the letters of {b}", "which one of these is {b} with its letters mixed: {v}"), f"sorted(w) == sorted({base!r})", "It is **{out}**."),
        "start": (("{v}: which start with {c}", "words in {v} with the first letter {c}", "which of the words {v} have {c} as first letter", "filter {v}: must [start|begin] with {c}", "pick what begins with {c} from {v}", "which of {v} [start|begin] with {c}", "words [starting|beginning] with {c}: {v}", "[show|keep|list] the words in {v} that start with the letter {c}", "only the ones with {c} at the front: {v}"), f"w.startswith('{c}')", "They are **{out}**."),
        "end": (("{v}: which end [with|in] {e}", "words in {v} with the last letter {e}", "filter {v}: must end [with|in] {e}", "pick what ends in {e} from {v}", "which of the words {v} have {e} at the end", "which of {v} end [with|in] {e}", "words ending in {e}: {v}", "[show|keep|list] the words in {v} that end with the letter {e}"), f"w.endswith('{e}')", "They are **{out}**."),
        "with": (("{v}: which have the letter {i}", "words in {v} that contain {i}", "in which of {v} is there [the letter |]{i}", "pick what contains {i} from {v}", "is {i} in any of {v}? which", "which of {v} contain [the letter |an |]{i}", "words with {i} in them: {v}", "[show|keep|list] the words in {v} that have the letter {i}", "filter {v}: must contain {i}"), f"'{i}' in w", "They are **{out}**."),
        "longer": (("{v}: which have more than {k} letters", "long words of {v}, more than {k} letters", "filter {v}: more than {k} letters", "pick the words with over {k} letters from {v}", "len > {k}: which of {v}", "which of {v} have more than {k} letters", "words longer than {k} letters: {v}", "[show|keep|list] the words in {v} with more than {k} letters", "which words in {v} are longer than {k}"), f"len(w) > {k}", "They are **{out}**."),
        "vowel": (("{v}: which start with a vowel", "pick what begins with a vowel from {v}", "words in {v} whose first letter is a vowel", "filter {v}: first letter a vowel", "which of {v} start with a vowel", "words [starting|beginning] with a vowel: {v}", "[show|keep] those of {v} that begin with a, e, i, o or u"), "w[0] in 'aeiou'", "They are **{out}**."),
        "double": (("{v}: which have a double letter", "doubled letters: which of {v} have [them|some]", "filter {v}: same letter twice in a row", "pick the words of {v} with two equal letters side by side", "which of {v} have a letter twice in a row", "words with a double letter: {v}", "which words in {v} contain two equal letters next to each other"), "any(a == b for a, b in zip(w, w[1:]))", "They are **{out}**."),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*t, v=words_listed(words, draw), k=k, c=draw.pick(c, f'"{c}"'), e=e, i=i, b=draw.pick(base, f'"{base}"'))  # fmt: skip
    code = f"words = {words}\nprint([w for w in words if {test}])"
    return ask(prompt, code, answer, think=f"Keep each w with {test}.")


@family("text")
def count_kind(draw: Draw) -> tuple[Item, ...]:
    """How many capitals, digits, sentences, marks."""
    name, goods, digits = some_names(draw, 1)[0], draw.pick(*GOODS), draw.integer(10, 99999)
    text = draw.pick(
        f"{name} has {digits} {goods}s at Home",
        f"Room {digits}, Floor {draw.integer(1, 20)}",
        f"{sentence(draw).title()} {digits}",
        f"P{digits}-{goods.upper()}-{draw.integer(1, 99)}",
        f"{sentence(draw).capitalize()}. {sentence(draw).capitalize()}! {sentence(draw).capitalize()}?",
        f"My Name is {name}, I am {draw.integer(10, 90)}.",
    )
    t, test, answer = draw.pick(
        (("{w} has how many [capitals|capital letters]", "capitals in {w}", "[tell|give] me the number of [upper case|capital] letters in {w}", "how often is shift needed for a letter in {w}", "<howmany> capital letters in {w}", "how many [capital|upper case|uppercase|big] letters [are |]in {w}", "count the [capitals|upper case letters|capital letters] [in|of] {w}", "number of capital letters: {w}", "{w}: how many capitals"), "c.isupper()", "It has **{out}** capital letters."),
        (("{w} has how many digits", "digits in {w}", "[tell|give] me the number of digits in {w}", "how many [figures|characters 0-9] does {w} contain", "<howmany> digits in {w}", "how many digits [are |]in {w}", "count the digits [in|of] {w}", "number of digits: {w}", "{w}: how many digits"), "c.isdigit()", "It has **{out}** digits."),
        (("{w} has how many small letters", "lower case letters in {w}", "number of lowercase letters: {w}", "{w}: how many small letters", "<howmany> lower case letters in {w}", "how many [lower case|lowercase|small] letters [are |]in {w}", "count the [lower case|small] letters [in|of] {w}"), "c.islower()", "It has **{out}** lower case letters."),
        (("{w}: how many of .,!?-", "punctuation marks (.,!?-) in {w}", "number of .,!?- in {w}", "how many of the marks .,!?- does {w} have", "how many punctuation marks [are |]in {w}", "count the [punctuation|marks] (. , ! ? -) in {w}"), "c in '.,!?-'", "It has **{out}** marks."),
        (("letters only, how many in {w}", "{w}: letters, not digits, how many", "number of letters (no digits, no spaces) in {w}", "how many of the characters in {w} are letters", "how many letters [are |]in {w}, without digits and spaces", "count only the letters [in|of] {w}"), "c.isalpha()", "It has **{out}** letters."),
    )  # fmt: skip
    quotes = '"{}"' if "'" in text else draw.pick('"{}"', "'{}'", "“{}”")
    prompt = draw.phrase(*t, w=quotes.format(text))
    return ask(prompt, f"print(sum({test} for c in {text!r}))", answer, think=f"Count each c with {test}.")  # fmt: skip


@family("text", weight=0.8)
def capitals_cipher(draw: Draw) -> tuple[Item, ...]:
    """A Caesar cipher of a word in capitals."""
    text, k = word(draw).upper(), draw.integer(1, 25)
    back = draw.chance(0.3)
    if back:
        text = "".join(chr((ord(c) - 65 + k) % 26 + 65) if c.isalpha() else c for c in text)
    t = ("caesar cipher: shift {w} [back |]by {k}", "decode {w} with caesar shift {k}", "{w} is caesar encrypted with key {k}, [decrypt it|what does it say|plain text]", "undo a caesar shift of {k}: {w}", "each letter of {w} goes back {k} places", "caesar decode: {w}, {k}", "the secret word is {w}, shifted by {k}. [what is the real word|decode it]", "decrypt {w}, key {k}", "shift the letters of {w} back by {k}", "move each letter of {w} {k} places back in the alphabet", "{w} was shifted by {k}. what was it before") if back else ("each letter of {w} goes {k} places [on|forward]", "caesar encode: {w}, {k}", "[hide|disguise] {w} with a caesar shift of {k}", "secret code: every letter of {w} moves on by {k}", "encipher {w}, caesar, {k}", "rot{k} of {w}", "{w} shifted {k} letters [forward|to the right]", "caesar code with key {k} for {w}", "shift {w} by {k} letters", "encode {w} with [a caesar cipher, |caesar ]key {k}", "caesar {w} {k}", "encrypt {w} with [a |]shift [of |]{k}", "move each letter of {w} {k} places forward [in the alphabet|]", "[rot|rotate] the letters of {w} by {k}", "apply a caesar shift of {k} to {w}")  # fmt: skip
    prompt = draw.phrase(*(t[1:] if back else t), w=draw.pick(text, f'"{text}"'), k=k)
    shift = -k if back else k
    code = (
        f"text, shift, letters = '{text}', {shift}, ''\nfor c in text:\n"
        "    if c.isalpha():\n        c = chr((ord(c) - 65 + shift) % 26 + 65)\n"
        "    letters += c\nprint(letters)"
    )
    what = "Decoded" if back else "Encoded"
    return ask(prompt, code, f"{what} it is **{{out}}**.", think=f"Move each letter of {text} by {shift} in the alphabet.")  # fmt: skip


@family("text")
def symbols_count(draw: Draw) -> tuple[Item, ...]:
    """How many of two marks are in a code, such as Morse code."""
    a, b, first, second = draw.pick((".", "-", "dots", "dashes"), ("0", "1", "zeros", "ones"), ("x", "o", "x", "o"), ("H", "T", "heads", "tails"), ("A", "B", "A", "B"), ("+", "-", "pluses", "minuses"), ("W", "L", "wins", "losses"))  # fmt: skip
    marks = "".join(draw.pick(a, b) for _ in range(draw.integer(6, 14)))
    if a == "." and draw.chance(0.7):
        cut = draw.integer(2, 4)
        marks = " ".join(marks[i : i + cut] for i in range(0, len(marks), cut))
    both = draw.chance(0.6)
    t: tuple[str, ...]
    t = ("in {m}, how many {x} and how many {y}", "[tally|tell me] the {x} and the {y} in {m}", "{m}: {x}? {y}?", "number of {x}, number of {y}, in {m}", "how often {x} and how often {y} in {m}", "how many {x} and [how many |]{y} are in {m}", "count the {x} and {y} in {m}", "{m}: number of {x} and of {y}", "how many {x} and {y}: {m}", "{x} first, then {y}: count them in {m}", "{m} ({x} and {y}), how many of each") if both else ("in {m}, how many {x}", "{x} in {m}", "[tally|tell me] the number of {x} in {m}", "<howmany> {x} in {m}", "how many {x} are in {m}", "count the {x} in {m}", "{m}: how many {x}", "number of {x} in the sequence {m}")  # fmt: skip
    prompt = draw.phrase(*t, x=first, y=second, m=draw.pick(marks, f'"{marks}"', f"({marks})"))
    if both:
        code = f"text = '{marks}'\nprint(text.count('{a}'), text.count('{b}'))"
        return ask(prompt, code, f"{first} and {second}: **{{out}}**.", think=f"Count '{a}' and '{b}'.")  # fmt: skip
    code = f"text = '{marks}'\nprint(text.count('{a}'))"
    return ask(prompt, code, f"There are **{{out}}** {first}.", think=f"Count '{a}'.")


@family("text", weight=0.8)
def long_text(draw: Draw) -> tuple[Item, ...]:
    """A longer text after a colon, without quotes."""
    text = f"{sentence(draw).capitalize()}{draw.pick(', ', ' and ', '; ')}{sentence(draw)}{draw.pick('.', '', '!')}"  # fmt: skip
    t, code, answer = draw.pick(
        (("characters including spaces: {t}", "how many signs, blanks included: {t}", "number of characters in this: {t}", "[here is|this is] my text, count its characters: {t}", "count everything in this line, blanks too: {t}", "character count with spaces[:| of:] {t}", "length in characters: {t}", "how long is this in characters: {t}"), "len(text)", "It has **{out}** characters."),
        (("letters and marks, no spaces, how many: {t}", "number of characters, blanks left out: {t}", "[here is|this is] my text, characters without spaces: {t}", "how many characters without spaces are in: {t}", "character count without spaces: {t}", "characters, spaces not counted: {t}"), "len(text.replace(' ', ''))", "It has **{out}** characters without spaces."),
        (("number of words: {t}", "[here is|this is] my text, how many words: {t}", "how many words did I write: {t}", "[please|can you] count the words: {t}", "how many words are [there |]in: {t}", "word count: {t}", "count the words of this text: {t}", "words in the following: {t}"), "len(text.split())", "It has **{out}** words."),
        (("number of vowels: {t}", "[here is|this is] my text, how many vowels: {t}", "a, e, i, o, u all counted in: {t}", "how many vowels are in: {t}", "vowel count: {t}", "count the vowels: {t}"), "sum(c in 'aeiou' for c in text.lower())", "It has **{out}** vowels."),
        (("distinct letters, upper and lower the same: {t}", "how many letters of the alphabet are used in: {t}", "[here is|this is] my text, how many different letters: {t}", "how many different letters are in: {t}", "number of different letters, ignoring case: {t}"), "len({c for c in text.lower() if c.isalpha()})", "It has **{out}** different letters."),
    )  # fmt: skip
    prompt = draw.phrase(*t, t=text)
    return (Ask(prompt, (Step(f"text = {text!r}\nprint({code})", f"Put the text into a variable; {code}."),), answer),)  # fmt: skip


@family("text", weight=0.7)
def repeat_and_join(draw: Draw) -> tuple[Item, ...]:
    w, n = word(draw), draw.integer(2, 6)
    words = some_words(draw, draw.integer(2, 5))
    said, mark = draw.pick(("a dash", "-"), ("commas", ", "), ("underscores", "_"), ("spaces", " "), ("a plus", "+"), ("slashes", "/"), ("semicolons", ";"))  # fmt: skip
    t: tuple[str, ...]
    if draw.chance(0.5):
        t = ("[say|echo|output] {w} {n} times, no spaces", "{n} copies of {w} [in one text|without spaces]", "{w} repeated {n} times", "copy {w} {n} times one after the other", "string {w} times {n}", "repeat {w} {n} times", "{w} {n} times in a row", "write {w} {n} times [without spaces|]", "[print|type] {w} {n} times", "{n} times {w}, as one text", "{w} * {n} as text")  # fmt: skip
        return ask(draw.phrase(*t, w=quoted(w, draw), n=n), f"print({w!r} * {n})", "Repeated: **{out}**", think=f"A text times {n}.")  # fmt: skip
    t = ("[glue|link|chain] {v} with {s}", "{v} separated by {s}", "{s} between the words {v}", "combine {v} into one text with {s}", "list {v} with {s} as separator", "turn {v} into one string, {s} in between", "join {v} with {s}", "put {s} between {v}", "connect the words {v} with {s}", "{v} joined by {s}", "make one text of {v} with {s} in between", "concatenate {v} using {s}")  # fmt: skip
    return ask(draw.phrase(*t, v=words_listed(words, draw), s=said), f"print({mark!r}.join({words}))", "Joined: **{out}**", think=f"{mark!r}.join does it.")  # fmt: skip
