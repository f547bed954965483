"""What strangers ask about a text that they quote: how much is in it, what is in it, another form of it."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.everyday_texts import (  # fmt: skip
    any_word,
    pasted,
    plain,
    text_question,
    title,
)
from worldmodel_train.families.words import capital, made_up

_LONG_WORDS = (
    "misunderstanding responsibility extraordinary refrigerator electricity international characteristic "
    "accommodation encyclopedia pronunciation rehabilitation photosynthesis entrepreneur unforgettable bibliography "
    "consciousness determination identification mathematician nevertheless onomatopoeia qualification semiconductor "
    "temperature environment championship dissatisfaction hippopotamus imagination kindergarten laboratories "
    "millennium necessarily occasionally questionnaire restaurant transportation vocabulary wavelength zoological "
    "abbreviation broadcasting circumference dictionaries architecture thoughtfulness commissioner horticulture"
).split()


def any_long_word(draw: Draw) -> str:
    """A word of some length, of the dictionary or made up."""
    if draw.chance(0.3):
        return made_up(draw)
    return draw.pick(*_LONG_WORDS) if draw.chance(0.4) else any_word(draw)


@family("text", weight=2)
def text_measured(draw: Draw) -> tuple[Item, ...]:
    """Words, characters with and without spaces, letters, vowels, capitals, digits of one text."""
    return text_question(
        draw, pasted(draw),
        ("how many words are in {t} / how many words does {t} have / count the words in [this sentence|this text|the following sentence]: {t} / number of words in {t} / [please |]count the words in {t} / word count of {t} / what is the word count for {t} / words in {t} / can you count how many words there are in {t}",
         "how many words are there / count the words / count the words in it / number of words / word count / how many words is that / give me the word count / how many words did I use / how many words does it contain / please count the words",
         "print(len(text.split()))", "There are **{out}** words."),
        ("how many words are in {t} / count the words in this [sentence|text|line]: {t} / number of words in {t} / how many words does this have: {t} / count words {t}", "how many words / count words / how many words does it have / words / I need the number of words", "print(len(text.split()))", "There are **{out}** words."),
        ("how many characters are in {t} [including spaces|with spaces|counting spaces|] / how long is {t} in characters / number of characters [with|including] spaces in {t} / length of {t} / count every character of {t}, spaces too / count the characters[, with spaces,|] in {t} / character count of {t}",
         "how many characters is that[, spaces included|] / count the characters[ including spaces| with spaces|] / length of the string / how long is it in characters / character count with spaces / what is its length / number of characters, spaces and punctuation included",
         "print(len(text))", "There are **{out}** characters."),
        ("how many characters without spaces are in {t} / number of characters in {t}, [not counting|without|excluding] spaces / characters (no spaces) of {t} / length of {t} if [spaces do not count|I leave out the spaces] / how long is {t} without the spaces",
         "how many characters without spaces / count the characters, but not the spaces / character count excluding spaces / number of characters when the spaces are ignored / length without blanks / how many characters is it if spaces don't count",
         "print(len(text.replace(' ', '')))", "There are **{out}** characters without spaces."),
        ("how many letters are in {t} / number of letters in {t}, only a to z / count only the letters in {t}, no [spaces or punctuation|marks or digits] / how many alphabetic characters has {t} / letters (no spaces, no marks) in {t}",
         "how many letters are there / count the letters only / how many letters, without spaces and punctuation / number of letters, nothing else / count only letters, not spaces",
         "print(sum(c.isalpha() for c in text))", "There are **{out}** letters."),
        ("how many vowels are in {t} / count the vowels in {t} / number of vowels in {t} / vowel count for {t} / how many a, e, i, o, u in {t} / how many vowels does {t} contain",
         "how many vowels are there / count the vowels / number of vowels / vowel count / how many vowels has it / how many of the letters are vowels",
         "print(sum(c in 'aeiou' for c in text.lower()))", "There are **{out}** vowels."),
        ("how many consonants are in {t} / count the consonants in {t} / number of consonants in {t} / consonant count for {t} / how many consonants does {t} contain / letters of {t} that are no vowels",
         "how many consonants are there / count the consonants / number of consonants / consonant count / how many letters are not vowels",
         "print(sum(c.isalpha() and c not in 'aeiou' for c in text.lower()))", "There are **{out}** consonants."),
        ("how many capital letters are in {t} / number of uppercase letters in {t} / count the capitals in {t} / uppercase letters in {t}, how many",
         "how many capital letters are there / count the capitals / number of upper case letters / how many uppercase characters",
         "print(sum(c.isupper() for c in text))", "There are **{out}** capital letters."),
        ("how many spaces are in {t} / number of blanks in {t} / count the spaces in {t} / spaces in {t}, how many",
         "how many spaces are there / count the spaces / number of blanks / how many times was the space bar pressed",
         "print(text.count(' '))", "There are **{out}** spaces."),
        ("how many punctuation marks are in {t} / number of punctuation characters in {t} / count the punctuation in {t} / punctuation marks of {t}, how many",
         "how many punctuation marks are there / count the punctuation marks / number of punctuation characters / how much punctuation is in it",
         "import string\nprint(sum(c in string.punctuation for c in text))", "There are **{out}** punctuation marks."),
        ("what is the average word length in {t} / average number of letters per word in {t} / mean word length of {t}, two decimals / how long are the words of {t} on average",
         "average word length / what is the mean length of a word / how many letters per word on average / mean word length, 2 decimals / on average, how long is a word",
         "import re\nwords = re.findall(r\"[\\w']+\", text)\nprint(round(sum(len(w) for w in words) / len(words), 2))", "The average length is **{out}**."),
    )  # fmt: skip


@family("text", weight=1.5)
def text_turned_round(draw: Draw) -> tuple[Item, ...]:
    """Letters backwards, the order of the words backwards, each word backwards."""
    return text_question(
        draw, plain(draw),
        ("reverse the order of the words in {t} / reverse the words: {t} / reverse the word order: {t} / put the words of {t} in reverse order / write {t} with the last word first / flip the word order of {t} / {t} with its words in the opposite order / words backwards, not letters: {t} / say the words of {t} from last to first / reverse word order of {t}",
         "reverse the order of the words / reverse the word order / put the words in reverse order / last word first, please / what are the words in reverse order / turn the order of the words around / write the words backwards, last one first / reverse words not letters",
         "print(' '.join(reversed(text.split())))", "In reverse order: **{out}**"),
        ("reverse {t} / write {t} backwards / reverse the string {t} / spell {t} backwards / {t} backwards / {t} letter by letter from the end / what is {t} spelled backwards / reverse all the letters in {t} / flip the text {t} / reverse this text: {t} / print {t} in reverse / mirror the string {t}",
         "reverse it / write it backwards / spell it backwards / reverse the string / what does it look like backwards / reverse the letters / print the characters in reverse order / read it from the end, letter by letter / flip the whole string",
         "print(text[::-1])", "Backwards it is **{out}**"),
        ("reverse each word in {t} but keep the word order / reverse every word of {t} in place / {t} with each word spelled backwards / spell each word of {t} backwards, order unchanged / flip the letters of every single word in {t}",
         "reverse each word, keep the order / reverse every single word in place / spell each of the words backwards / turn round the letters of each word but not the sentence",
         "print(' '.join(w[::-1] for w in text.split()))", "Each word reversed: **{out}**"),
        ("sort the words of {t} alphabetically / words of {t} in alphabetical order / put the words in alphabetical order: {t} / alphabetize the words in {t} / order the words of {t} from a to z",
         "sort the words alphabetically / put its words in alphabetical order / words from a to z / alphabetize the words / list the words alphabetically",
         "print(' '.join(sorted(text.split(), key=str.lower)))", "In order: **{out}**"),
        ("split {t} into words / give me a list of the words in {t} / make a python list of the words in {t} / break {t} into a list of words / separate {t} into single words",
         "split it into words / make a list of its words / give me the words as a python list / turn it into a list of words", "print(text.split())", "The words are **{out}**."),
    )  # fmt: skip


@family("text", weight=1.2)
def word_backwards(draw: Draw) -> tuple[Item, ...]:
    """One word: backwards, spelled with dashes, its length, one of its letters."""
    w = any_long_word(draw)
    w = w if draw.chance(0.7) else capital(w)
    n = draw.integer(1, min(9, len(w)))
    rank = {1: "1st", 2: "2nd", 3: "3rd"}.get(n, f"{n}th")
    m = max(n, 2)
    last = draw.pick("last", "second to last", "third from last")
    return text_question(
        draw, w,
        ("spell {t} backwards / write {t} backwards / reverse {t} / what is {t} backwards / reverse the word {t} / how do you spell {t} backwards / how is {t} spelled in reverse / the word {t} backwards / {t} spelled backwards / say {t} the wrong way round / turn {t} around / {t} in reverse", "spell it backwards / reverse the word / how is it spelled backwards", "print(word[::-1])", "Backwards it is **{out}**."),
        ("spell {t} backwards / write the word {t} backwards / reverse {t} please / {t} spelled from the end / print {t} backwards / what do I get if I spell {t} backwards", "", "print(word[::-1])", "Backwards it is **{out}**."),
        ("spell {t} with dashes between the letters / spell out {t} with hyphens between the letters / write the letters of {t} separated by dashes / {t} letter by letter, dashes in between / put a dash between all letters of {t}", "", "print('-'.join(word))", "Spelled: **{out}**."),
        ("what is the {r} letter of the word {t} / {r} letter of {t} / which letter is the {r} in {t} / the {r} character of {t} / in the word {t}, which letter is number {n} / letter number {n} of {t} / tell me the {r} letter in {t} / what letter comes {r} in {t} / what's the {r} letter in {t}", "what is the {r} letter / which letter is number {n} / {r} letter, counting from 1", f"print(word[{n - 1}])", f"The {rank} letter is **{{out}}**."),
        ("what is the {r} letter of {t} / which is the {r} letter in the word {t} / {t}, {r} letter / which letter stands at position {n} of {t}, counting from 1 / give me the {r} letter of {t}", "", f"print(word[{n - 1}])", f"The {rank} letter is **{{out}}**."),
        ("what is the {l} letter of {t} / {l} letter of {t} / the {l} letter in the word {t} / which letter is {l} in {t} / {l} character of {t}", "", f"print(word[{-1 if last == 'last' else -2 if last[0] == 's' else -3}])", f"The {last} letter is **{{out}}**."),
        ("how many letters are in the word {t} / how many letters does {t} have / number of letters in {t} / how long is the word {t} / length of {t} / letters in {t}, how many / count the letters of {t} / how many letters in {t}", "how many letters does it have / count its letters / how long is the word", "print(len(word))", "It has **{out}** letters."),
        ("first {m} letters of {t} / take the first {m} characters of {t} / what are the first {m} letters of {t} / the first {m} characters of {t} / cut {t} after {m} characters / keep only the first {m} letters of {t} / truncate {t} to {m} characters / start of {t}, {m} letters", "", f"print(word[:{m}])", "They are **{out}**."),
        ("last {m} letters of {t} / take the last {m} characters of {t} / what are the last {m} letters of {t} / the last {m} characters of {t} / the ending of {t}, {m} letters / keep only the last {m} letters of {t}", "", f"print(word[-{m}:])", "They are **{out}**."),
        ("repeat {t} {m} times without spaces / repeat the word {t} {m} times / write {t} {m} times in a row, no spaces / {t} x {m} as one string / print {t} {m} times on one line without spaces / {m} times the word {t} without gaps", "", f"print(word * {m})", "Repeated: **{out}**."),
        ("remove the duplicate letters from {t} / {t} without duplicate letters, keep the first of each / delete repeated letters in {t} / drop repeated letters of {t}, order kept / keep each letter of {t} only once / unique letters of {t} in their order / letters of {t} without repetition", "", "print(''.join(dict.fromkeys(word)))", "Without repetitions: **{out}**."),
        ("which letters occur more than once in {t} / repeated letters of {t} / letters that appear twice or more in {t} / what letters repeat in {t} / which letters come more than once in the word {t}", "", "print([c for c in dict.fromkeys(word) if word.count(c) > 1])", "They are **{out}**."),
        ("sort the letters of {t} alphabetically / letters of {t} in alphabetical order / put the letters of the word {t} in order / arrange the letters of {t} from a to z", "", "print(''.join(sorted(word.lower())))", "In order: **{out}**."),
        name="word", n=n, m=m, r=rank, l=last,
    )  # fmt: skip


@family("text", weight=1.5)
def case_wanted(draw: Draw) -> tuple[Item, ...]:
    """Capitals, small letters, a title, a sentence: texts with figures and marks too."""
    text = draw.pick(pasted(draw), title(draw), title(draw), plain(draw))
    return text_question(
        draw, draw.pick(text, text, text.upper(), text.title()),
        ("convert to uppercase: {t} / uppercase: {t} / {t} in uppercase / turn {t} into capital letters / change {t} to upper case / make {t} all caps / write {t} in capitals / uppercase version of {t} / put {t} in block capitals / all caps please: {t}",
         "convert to uppercase / convert it to upper case / make it all caps / write it in capital letters / change everything to capitals / uppercase please / put it in capitals",
         "print(text.upper())", "In capitals: **{out}**"),
        ("convert to lowercase: {t} / lowercase: {t} / {t} in lowercase / turn {t} into small letters / change {t} to lower case / make {t} all lowercase / write {t} in small letters / lowercase version of {t} / no capitals please: {t}",
         "convert to lowercase / convert it to lower case / make it all lowercase / write it in small letters / change everything to small letters / lowercase please",
         "print(text.lower())", "In small letters: **{out}**"),
        ("make this title case: {t} / title case: {t} / convert to title case: {t} / {t} in title case / capitalise the first letter of each word in {t} / capitalize every word in {t} / capitalize each word: {t} / make the first letter of every word in {t} uppercase / format {t} as a title / put {t} in title case / make each word of {t} start with a capital",
         "title case please / convert it to title case / capitalise the first letter of each word / capitalize every word / make every word start with a capital letter / turn it into title case",
         "print(text.title())", "As a title: **{out}**"),
        ("capitalize only the first letter of {t} / {t} in sentence case / convert to sentence case: {t} / first letter of {t} upper case, the rest lower case / make {t} start with a capital, all else small",
         "convert it to sentence case / sentence case please / only the very first letter as a capital / capitalize just the first letter, the rest small",
         "print(text.capitalize())", "In sentence case: **{out}**"),
        ("swap upper and lower case: {t} / swap the case of {t} / invert the case of every letter in {t} / {t} with big and small letters swapped / exchange uppercase and lowercase in {t} / swapcase: {t}",
         "swap upper and lower case / invert the case / turn capitals into small letters and vice versa / exchange big and small letters",
         "print(text.swapcase())", "Swapped: **{out}**"),
        think="A method of the text does it.",
    )  # fmt: skip


@family("text", weight=2)
def words_chosen(draw: Draw) -> tuple[Item, ...]:
    """Words of a sentence that start, end, contain, are long: listed or counted."""
    text = pasted(draw)
    while "'" in text:
        text = pasted(draw)
    found = [w.lower() for w in text.split() if w.isalpha()] or ["a"]
    one = draw.pick(*found)
    k = draw.integer(3, 7)
    return text_question(
        draw, text,
        ("which words in {t} start with {a} / which words in this sentence start with {a}: {t} / words [beginning|starting] with {a} in {t} / list the words of {t} that [start|begin] with {a} / find [all|the] words that start with {a} in {t} / all words with first letter {a} in {t} / from {t} pick the words that begin with {a}",
         "which words start with {a} / list the words that begin with {a} / find all words starting with {a} / words that start with the letter {a}",
         f"print([w for w in words if w.lower().startswith({one[0]!r})])", "These start with it: **{out}**."),
        ("how many words in {t} start with {a} / number of words beginning with {a} in {t} / count the words that start with {a} in {t} / how many words begin with the letter {a}: {t}",
         "how many words start with {a} / count the words that begin with {a} / number of words starting with {a}",
         f"print(sum(w.lower().startswith({one[0]!r}) for w in words))", "There are **{out}**."),
        ("which words in {t} end with {z} / words ending in {z} in {t} / list the words of {t} that end with {z} / find the words that end in {z}: {t} / all words with last letter {z} in {t}",
         "which words end with {z} / list the words that end in {z} / find all words ending in {z}",
         f"print([w for w in words if w.lower().endswith({one[-1]!r})])", "These end so: **{out}**."),
        ("which words in {t} contain the letter {m} / words with {m} in {t} / list the words of {t} that contain {m} / find the words that have the letter {m} in them: {t}",
         "which words contain the letter {m} / list the words with {m} in them / find all words that contain {m}",
         f"print([w for w in words if {one[len(one) // 2]!r} in w.lower()])", "These contain it: **{out}**."),
        ("how many words in {t} contain the letter {m} / number of words with {m} in {t} / count the words that contain {m}: {t} / in how many words of {t} is the letter {m}",
         "how many words contain the letter {m} / count the words with {m} in them / in how many of the words is there {m}",
         f"print(sum({one[len(one) // 2]!r} in w.lower() for w in words))", "There are **{out}**."),
        ("how many words have more than {k} letters in {t} / how many words have more than {k} letters: {t} / how many words of {t} are longer than {k} letters / count the words with more than {k} letters in {t} / number of words over {k} letters in {t}",
         "how many words have more than {k} letters / count the words longer than {k} letters / how many words are longer than {k} characters / number of words with more than {k} letters",
         f"print(sum(len(w) > {k} for w in words))", "There are **{out}**."),
        ("which words in {t} have more than {k} letters / words longer than {k} letters in {t} / list the words of {t} with more than {k} letters / all words over {k} letters: {t} / find the words longer than {k} characters in {t}",
         "which words have more than {k} letters / list the words longer than {k} letters / show all words with more than {k} characters",
         f"print([w for w in words if len(w) > {k}])", "They are **{out}**."),
        ("which words in {t} have [exactly|just] {k} letters / {k} letter words in {t} / list the {k}-letter words of {t} / find words with exactly {k} letters: {t}",
         "which words have exactly {k} letters / list the {k}-letter words / show all words of length {k}",
         f"print([w for w in words if len(w) == {k}])", "They are **{out}**."),
        ("how many {k}-letter words are in {t} / how many words of {t} have exactly {k} letters / count the words with exactly {k} letters in {t} / number of words of length {k} in {t}",
         "how many words have exactly {k} letters / count the {k}-letter words / how many {k} letter words are there",
         f"print(sum(len(w) == {k} for w in words))", "There are **{out}**."),
        ("what is the longest word in {t} / longest word of {t} / what's the longest word here: {t} / find the longest word in {t} / which word in {t} has the most letters / which is the longest word: {t}",
         "what is the longest word / find the longest word / which word has most letters / longest word please", "print(max(words, key=len))", "The longest word is **{out}**."),
        ("what is the shortest word in {t} / shortest word of {t} / what's the shortest word here: {t} / find the shortest word in {t} / which word in {t} has the fewest letters / what's the shortest word in: {t}",
         "what is the shortest word / find the shortest word / which word has fewest letters / shortest word please", "print(min(words, key=len))", "The shortest word is **{out}**."),
        ("longest word in {t} and its length / what's the longest word here and how many letters has it: {t} / which is the longest word of {t} and how long is it / find the longest word in {t}, also tell me how many letters it has",
         "longest word and how many letters it has / which word is longest, and how long is it / find the longest word and its length / what is the longest word and its number of letters",
         "longest = max(words, key=len)\nprint(longest, len(longest))", "Longest word and length: **{out}**."),
        ("shortest word in {t} and its length / which is the shortest word of {t} and how long is it / find the shortest word in {t}, also tell me how many letters it has",
         "shortest word and its length / which word is shortest, and how many letters has it / find the shortest word and how long it is",
         "shortest = min(words, key=len)\nprint(shortest, len(shortest))", "Shortest word and length: **{out}**."),
        ("length of each word in {t} / how many letters does each word of {t} have / number of letters in every word of {t} / word lengths of {t}",
         "how long is each word / give the length of every word / letters per word, word by word", "print([len(w) for w in words])", "The lengths are **{out}**."),
        think="Find the words, then choose.", head="import re\n", then="words = re.findall(r'\\w+', text)\n", a=draw.pick(one[0], f"'{one[0]}'", f'"{one[0]}"'), z=draw.pick(one[-1], f"'{one[-1]}'", f'"{one[-1]}"'), m=draw.pick(one[len(one) // 2], f"'{one[len(one) // 2]}'"), k=k,
    )  # fmt: skip
