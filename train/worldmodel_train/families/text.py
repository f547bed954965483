"""Letters, words and short sentences."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import NAMES, PALINDROMES, sentence, some_words, word


def quoted(text: str, draw: Draw) -> str:
    """Text as people mark it in a question: bare, in quotes, or in backticks."""
    marks = ["{}", '"{}"', '"{}"', "“{}”", "`{}`"]
    marks += ["{}", "{}"] if " " not in text else []
    marks += ["'{}'"] if "'" not in text else []
    return draw.pick(*marks).format(text)


def word_or_sentence(draw: Draw) -> str:
    return word(draw) if draw.chance(0.6) else sentence(draw)


def _kind(text: str, draw: Draw) -> str:
    """What a person calls such a text."""
    if " " in text:
        return draw.pick("the sentence ", "the text ", "the phrase ", "this: ", "the string ")
    return draw.pick("the word ", "the word ", "", "", "the string ")


@family("text")
def count_letter(draw: Draw) -> tuple[Item, ...]:
    text = word_or_sentence(draw)
    inside = [c for c in text.lower() if c.isalpha()]
    letter = draw.pick(*inside) if draw.chance(0.85) else draw.pick(*"abcdefghijklmnopqrstuvwxyz")
    shown = draw.pick(letter, letter, letter.upper(), f'"{letter}"', f"'{letter}'")
    prompt = draw.phrase(
        "[tell|give] me how [often|many times] {c} [is|comes|occurs] in {k}{w}",
        "{k}{w} has how many {c}",
        "{c} in {k}{w}: [how many|how often|count]",
        "how many times [do I|do you] [write|type|see] {c} in {w}",
        "[search|scan|check] {w} for {c} and count [them|it]",
        "{w}.count({c})",
        "the letter {c} in {w}, how many times",
        "how often do we find the letter {c} in {k}{w}",
        "[tally|count up] the {c} in {w}",
        "is there {c} in {w}? how many",
        "of all letters in {w}, how many are {c}",
        "go through {w} and count every {c}",
        "how many times does [the letter |]{c} [appear|occur|show up|come up] in {k}{w}",
        "how many {c}'s are [in|there in] {k}{w}",
        "<do>count [the letter |the |]{c} in {k}{w}",
        "[number|count] of {c} in {k}{w}",
        "how many {c} [are there |]in {k}{w}",
        "how often [is {c} used|does {c} occur|do you find {c}] in {k}{w}",
        "{w}[:| -|,] how many {c}",
        "[in|look at] {k}{w}[,|:] how many times [is there|do you see] {c}",
        "<howmany> letters {c} in {k}{w}",
        "<find> the [number of occurrences|count|frequency] of {c} in {k}{w}",
        "{n} [spells|writes|types] {w}. how many {c} [does {n} write|are in it]",
        "does {k}{w} have one {c} or more? count them",
        "letter {c}, text {w}: [count|how many]",
        "occurrences of {c} in {w}",
        c=shown, w=quoted(text, draw), k=_kind(text, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    return ask(
        prompt,
        f"print({text!r}.lower().count('{letter}'))",
        f"The letter {letter} appears **{{out}}** time{'s' * (inside.count(letter) != 1)} in {text}.",
        think=f"str.count counts '{letter}' in {text!r}.",
    )


_PROPERTIES = {
    "reverse": (
        "{w}[::-1]", "{w} reversed is **{{out}}**.", "A slice with step -1 turns {w} around.",
        ("<do>reverse {k}{w}", "[can|could] you [spell|say|write] {w} backwards", "{w} from [the end to the start|last letter to first|right to left]", "what do you get [if|when] you [reverse|flip|turn around] {w}", "read {w} from [behind|the end]", "the reverse of {k}{w}", "put the letters of {w} the other way [round|around]", "mirror image of {k}{w}", "[I want|I need] {w} backwards", "reversed({w})", "last letter first: {w}", "<do>[spell|write|type] {w} backwards", "{w} [backwards|in reverse|reversed|from right to left]", "what is {w} [in reverse|backwards|spelled backwards|reversed]", "[write|read|print] {k}{w} [from back to front|from the end|back to front]", "[flip|mirror|turn around] the letters of {w}", "the letters of {w} in [opposite|reverse|reversed] order", "how [do you write|would you spell|does one read] {w} backwards", "{w}: [reverse|backwards|flip it]", "{n} reads {w} in a mirror. what does {n} read", "reverse: {w}", "[give me|I need|show] {k}{w} in reverse [order|letter order]"),
    ),
    "upper": (
        "{w}.upper()", "In upper case: **{{out}}**.", "str.upper does it for {w}.",
        ("[can|could] you [put|write] {w} in [capitals|upper case]", "{w}.upper()", "{w} but in [capitals|upper case|big letters]", "[raise|set] all letters of {w} to upper case", "[big|large] letters only: {w}", "I [need|want] {w} in [capitals|all caps|block letters]", "[transform|turn] {k}{w} to capitals", "how is {w} written in capital letters", "capital letters for {w} please", "every letter of {w} as a capital", "[write|put|print|give me] {k}{w} in [uppercase|upper case|capital letters|capitals|all caps]", "{w} in [capital letters|capitals|caps|uppercase]", "[uppercase|upper-case|capitalize all of] {k}{w}", "<do>[convert|change|turn] {k}{w} [to|into] [upper case|uppercase|capitals]", "make {k}{w} all caps", "capitalize every letter [of|in] {k}{w}", "{w}: [all caps|uppercase|in capitals please]", "[shout|scream] {w} (only capital letters)", "how does {w} look in [capitals|all caps]", "upper: {w}", "{n} wants {w} printed in [big letters|capital letters]", "all letters of {w} [big|large|as capitals]"),
    ),
    "title": (
        "{w}.title()", "As a title: **{{out}}**.", "str.title makes the first letters of {w} large.",
        ("{w} with [each|every] word capitalized", "[each|every] word of {w} with a capital [first letter|at the front|initial]", "make a title [of|from|out of] {w}", "capitalize all words [in|of] {w}", "{w}.title()", "[rewrite|format|style] {w} as a [heading|title|headline]", "I need {w} in title case", "first letters big in {w}", "how would {w} look [on a book cover|as a headline]", "[write|put|give me] {k}{w} in title case", "[capitalize|uppercase] the first letter of [each|every] word [in|of] {w}", "title case[:| for| of] {w}", "<do>turn {w} into a [title|headline]", "{w}: title case", "{w} as a [title|heading|headline]", "every word of {w} should start with a capital", "make {w} look like a book title", "{n} needs {w} as a heading, with [capital initials|each word capitalized]", "initial capitals for {w}"),
    ),
    "lower": (
        "{w}.lower()", "In lower case: **{{out}}**.", "str.lower does it for {w}.",
        ("{w}.lower()", "{w} but in [small letters|lower case]", "[only|just] small letters: {w}", "I [need|want] {w} in [lower case|small letters]", "turn [the capitals of|all letters of] {w} into small ones", "every letter of {w} small", "stop shouting: {w} in lower case", "[can|could] you [put|write] {w} in [lower case|small letters]", "[write|put|give me] {k}{w} in [lowercase|lower case|small letters]", "{w} in [small letters|lowercase|lower case]", "lowercase {k}{w}", "<do>[convert|change|turn] {w} [to|into] lower[ |]case", "make {w} all [small|lowercase] letters", "{w}: [lowercase|no capitals]", "remove the capitals from {w} (lower case)", "no capital letters please: {w}", "{n} typed {w} with caps lock. lowercase it", "lower: {w}"),
    ),
    "length": (
        "len({w})", "{w} has **{{out}}** characters.", "len counts the characters of {w}.",
        ("[tell|give] me the [length|number of characters] of {k}{w}", "{k}{w} has how many [letters|characters]", "of how many [letters|characters] does {w} consist", "size of {w} in characters", "letters in {k}{w}", "how many signs is {w}", "count how [long|many characters] {w} is", "length: {w}", "{w}, how long is it", "number of [letters|characters] that {w} has", "how many keystrokes for {w}", "how long is {k}{w}", "how many [letters|characters] does {k}{w} have", "[length|size|number of characters] of {k}{w}", "<howmany> [letters|characters] in {k}{w}", "<do>count the [letters|characters|symbols] in {k}{w}", "how many characters are in {k}{w}", "len({w})", "{w}[:| -|,] [how long|length|how many characters]", "{n} types {w}. how many keys is that", "<find> the length of {k}{w}", "how many [boxes|tiles|characters] do I need for {w}", "character count: {w}"),
    ),
    "vowels": (
        "sum(c in 'aeiou' for c in {w}.lower())", "{w} has **{{out}}** vowels.", "Count the letters of {w} that are in 'aeiou'.",
        ("[tell|give] me the number of vowels [in|of] {k}{w}", "{k}{w} has how many vowels", "count a, e, i, o and u in {w}", "of the letters in {w}, how many are vowels", "number of a/e/i/o/u in {w}", "{w}, vowels only: how many", "check {w}: how many vowels", "vowels: {w}", "how many vowels do you [see|find] in {k}{w}", "I need the vowel count of {w}", "how many vowels are [in|there in] {k}{w}", "<do>count the vowels in {k}{w}", "[number of|how many] vowels in {k}{w}", "vowels in {w}", "how many vowels does {k}{w} [contain|have]", "vowel count [of|for|in] {w}", "{w}[:| -|,] [vowels|how many vowels|vowel count]", "<howmany> vowels in {w}", "how many of the letters in {w} are [vowels|a, e, i, o or u]", "a, e, i, o, u: how many [of them|] in {w}", "{n} circles every vowel in {w}. how many circles", "the number of [vowel letters|vowels] of {k}{w}"),
    ),
    "consonants": (
        "sum(c.isalpha() and c not in 'aeiou' for c in {w}.lower())", "{w} has **{{out}}** consonants.", "Count the letters of {w} that are not in 'aeiou'.",
        ("[tell|give] me the number of consonants [in|of] {k}{w}", "{k}{w} has how many consonants", "of the letters in {w}, how many are consonants", "consonants: {w}", "how many consonants do you [see|find] in {w}", "I need the consonant count of {w}", "count all letters of {w} except a, e, i, o, u", "{w}, how many consonants", "how many consonants are in {k}{w}", "<do>count the consonants in {k}{w}", "[number of|how many] consonants in {w}", "consonants in {w}", "how many consonants does {w} [contain|have]", "{w}: [consonants|consonant count]", "<howmany> consonants in {w}", "letters of {w} that are not vowels: how many", "how many letters in {w} are not vowels", "consonant count [of|for] {w}", "{n} wonders how many consonants {w} has"),
    ),
    "palindrome": (
        "{w} == {w}[::-1]", "Is {w} a palindrome? **{{out}}**.", "Compare {w} with its reverse.",
        ("would you call {w} a palindrome", "{w} backwards: is it the same", "is {w} [equal to|the same as] its reverse", "{w} == reversed {w}, true or not", "palindrome: {w}", "do the letters of {w} read the same from [both sides|left and right|front and back]", "can you read {w} backwards and get the same [word|thing]", "true or false: {w} is a palindrome", "is {w} symmetric, the same from both ends", "[verify|see] [if|whether] {w} is a palindrome", "is {k}{w} a palindrome", "check [if|whether] {w} is a palindrome", "does {w} read the same [backwards|both ways|in both directions|forwards and backwards]", "palindrome [test|check][: | for ]{w}", "{w}[,|:] palindrome or not", "tell me [if|whether] {w} is a palindrome", "{w}: palindrome", "is {w} the same [spelled backwards|in reverse|backwards]", "does {w} stay the same when reversed", "{n} says {w} is a palindrome. [true|is that right|is it]", "can {w} be read from both ends", "<do>test {w} for being a palindrome", "are {w} and its reverse [the same|equal]"),
    ),
    "letters sorted": (
        "''.join(sorted({w}))", "The sorted letters are **{{out}}**.", "sorted orders the letters of {w}.",
        ("[rearrange|reorder] the letters of {w} [from a to z|alphabetically]", "{w} with its letters in alphabetical order", "a to z order of the letters in {w}", "bring the letters of {w} into alphabetical order", "sorted({w}) as a word", "which word do the sorted letters of {w} make", "letters in order: {w}", "line up the letters of {w} by the alphabet", "sort the letters of {w}", "<do>put the letters of {w} in [alphabetical order|order]", "letters of {w} [sorted|in alphabetical order|from a to z]", "arrange the letters in {w} alphabetically", "alphabetize the letters of {w}", "{w}: sort the letters", "what are the sorted letters of {w}", "order the characters of {w}", "{n} sorts the tiles of {w} alphabetically. what is there now", "sorted letters: {w}"),
    ),
    "different": (
        "len(set({w}))", "It has **{{out}}** different characters.", "A set keeps each character of {w} once.",
        ("len(set({w}))", "{w} has how many [different|distinct|unique] letters", "[tell|give] me the number of [different|distinct] letters [in|of] {w}", "how many kinds of letters are in {w}", "count each letter of {w} just once", "distinct letters: {w}", "how many letters of the alphabet does {w} use", "{w}, repeated letters counted once, how many", "how many [different|distinct|unique] [letters|characters] are in {w}", "count the [different|distinct|unique] [letters|characters] in {w}", "[number of|how many] [distinct|unique] letters in {w}", "unique letters in {w}: how many", "how many letters does {w} use, without repeats", "{w}: distinct letters, number", "<howmany> different characters in {w}", "{n} needs one key per letter of {w}. how many keys", "size of the set of letters of {w}", "without counting repeats, how many letters has {w}"),
    ),
}  # fmt: skip


def _about_word(draw: Draw, kind: str, text: str) -> tuple[Item, ...]:
    code, answer, think, wordings = _PROPERTIES[kind]
    prompt = draw.phrase(*wordings, w=quoted(text, draw), k=_kind(text, draw), n=draw.pick(*NAMES))
    return ask(
        prompt,
        f"print({code.format(w=repr(text))})",
        answer.format(w=text),
        think=think.format(w=repr(text)),
    )


@family("text")
def word_property(draw: Draw) -> tuple[Item, ...]:
    kind = draw.pick("reverse", "upper", "length", "vowels", "palindrome")
    text = word(draw)
    if kind == "palindrome" and draw.chance(0.5):
        text = draw.pick(*PALINDROMES)
    elif kind != "palindrome" and draw.chance(0.3):
        text = sentence(draw)
    return _about_word(draw, kind, text)


@family("text")
def word_form(draw: Draw) -> tuple[Item, ...]:
    kind = draw.pick("title", "lower", "consonants", "letters sorted", "different")
    text = word(draw)
    if kind == "title":
        text = " ".join(some_words(draw, draw.integer(2, 5)))
    elif kind == "lower":
        text = draw.pick(text.upper(), text.capitalize(), sentence(draw).title())
    elif kind == "consonants" and draw.chance(0.3):
        text = sentence(draw)
    return _about_word(draw, kind, text)


_SENTENCES = {
    "len(text.split())": (
        "The text has **{out}** words.", "split cuts the text into words; len counts them.",
        ("[tell|give] me the [word count|number of words] of {s}", "{s} has how many words", "count words: {s}", "how many words long is {s}", "how many words do you count in {s}", "the number of words in {s}", "len({s}.split())", "word total of {s}", "I wrote {s}, how many words is that", "of how many words does {s} consist", "words: {s}", "how many words are in [this|the text|the sentence]: {s}", "how many words [does|has] {s} [have|contain|]", "<do>count the words in {s}", "word count[: | of | for ]{s}", "{s} - how many words", "[number of|how many] words in {s}", "{n} wrote {s}. how many words [is that|did {n} use]", "<howmany> words in the [text|sentence|line|headline] {s}", "words in {s}", "how wordy is {s}? give the number of words", "my [title|message|tweet] is {s}. [word count|how many words]", "{s}: [words|word count]"),
    ),
    "max(text.split(), key=len)": (
        "The longest word is **{out}**.", "max over the words of the text by len.",
        ("which word of {s} is longest", "[name|show|print] the longest word of {s}", "max word length in {s}, which word is it", "look for the longest word: {s}", "longest of all words in {s}", "{s} - the word with the most letters", "what word in {s} takes the most letters", "from {s} pick the longest word", "I need the longest word of {s}", "biggest word in {s} by number of letters", "<what> the longest word in {s}", "[which|what] word is [the |]longest in {s}", "longest word[: | of | in ]{s}", "{s} - [which word|what] is longest", "<do>find the longest word in [the text|the sentence|this:] {s}", "which word in {s} has the most letters", "in {s}, [which is the longest word|the longest word is]", "{s}: longest word", "[pick|get|return] the longest of the words {s}", "{n} says {s}. which of these words is the longest", "the word with the most letters in {s}", "look at {s} and name the longest word"),
    ),
    "len(text)": (
        "The text has **{out}** characters.", "len counts the characters, spaces too.",
        ("[tell|give] me the [length|number of characters] of {s}", "{s} has how many characters, spaces included", "count every character of {s}, [blanks|spaces] too", "how many signs with spaces: {s}", "len({s})", "size of {s} in characters", "characters including spaces in {s}", "how long is {s}, counted in characters", "{s} as a message takes how many characters", "text length: {s}", "how many characters are in {s}", "how many characters [does|has] {s} [have|], with spaces", "character count[: | of ]{s}", "{s} - how many characters", "<do>count the characters [in|of] {s}", "length of the text {s}", "number of characters in {s}", "<howmany> characters in the text {s}", "how long is the [text|sentence|message|line] {s}", "{n} sends {s}. how many characters is that", "{s}: [characters|length|character count]", "does {s} fit into 40 characters? count them"),
    ),
    "min(text.split(), key=len)": (
        "The shortest word is **{out}**.", "min over the words of the text by len.",
        ("which word of {s} is shortest", "[name|show|print] the shortest word of {s}", "look for the shortest word: {s}", "shortest of all words in {s}", "what word in {s} takes the fewest letters", "from {s} pick the shortest word", "smallest word in {s} by number of letters", "I need the shortest word of {s}", "<what> the shortest word in {s}", "[which|what] word is [the |]shortest in {s}", "shortest word[: | of | in ]{s}", "{s} - [which word|what] is shortest", "<do>find the shortest word in [the text|the sentence|this:] {s}", "which word in {s} has the fewest letters", "{s}: shortest word", "in {s}, which is the shortest word", "{n} says {s}. which of these words is the shortest", "the word with the fewest letters in {s}"),
    ),
    "' '.join(text.split()[::-1])": (
        "The words in reverse order: **{out}**.", "Turn the list of words around and join it.",
        ("{s}, word by word from the end", "the words of {s} [in reverse|from last to first]", "turn {s} around word by word", "backwards by words: {s}", "last word to first word: {s}", "rewrite {s} with the words [reversed|in reverse order]", "swap the word order of {s} end to start", "what is {s} if the words are read from right to left", "reverse the [order of the words|word order] in {s}", "<do>write the words of {s} in reverse order", "words of {s} backwards, [but each word as it is|not the letters]", "{s}: reverse the words", "[flip|turn around] the word order of {s}", "{s} with the last word first", "last word first, first word last: {s}", "put the words of {s} in the opposite order", "{n} says {s} with the words from last to first. what does {n} say", "read {s} word by word from the end"),
    ),
    "''.join(w[0].upper() for w in text.split())": (
        "The initials are **{out}**.", "Take the first letter of each word, in upper case.",
        ("{s} as initials", "[shorten|reduce] {s} to its initials", "which acronym does {s} [give|make]", "only the first letters of {s}, in capitals", "what would {s} be as an acronym", "initial letters of the words in {s}", "how do you abbreviate {s} with initials", "acronym: {s}", "<what> the [initials|first letters] of {s}", "[make|build|form] an acronym [of|from] {s}", "acronym for {s}", "initials of {s}", "first letter of [each|every] word in {s}", "{s}: [initials|acronym]", "abbreviate {s} by its first letters", "what is the short form of {s}, using initials", "{n} needs the initials of {s}", "take the first letters of {s}"),
    ),
    "text.split()[-1]": (
        "The last word is **{out}**.", "split the text; the last word has index -1.",
        ("[name|show|print] the last word of {s}", "which word stands at the end of {s}", "the word that {s} ends with", "what is the final word in {s}", "closing word of {s}", "at the end of {s} there is which word", "last word: {s}", "<what> the last word [of|in] {s}", "last word[: | of | in ]{s}", "{s} - which word is last", "which word comes last in {s}", "<do>get the last word of {s}", "the final word of {s}", "how does {s} end (last word)", "{s}: last word", "with which word does {s} end", "{n} forgot the last word of {s}. which is it"),
    ),
}  # fmt: skip


def _about_sentence(draw: Draw, code: str) -> tuple[Item, ...]:
    answer, think, wordings = _SENTENCES[code]
    text = sentence(draw)
    if code.startswith(("max", "min")):
        chosen = max if code.startswith("max") else min
        while [len(w) for w in text.split()].count(chosen(len(w) for w in text.split())) > 1:
            text = draw.pick(sentence(draw), " ".join(some_words(draw, draw.integer(2, 6))))
    prompt = draw.phrase(*wordings, s=quoted(text, draw), n=draw.pick(*NAMES))
    return ask(prompt, f"text = {text!r}\nprint({code})", answer, think=think)


@family("text")
def count_words(draw: Draw) -> tuple[Item, ...]:
    return _about_sentence(draw, draw.pick(*list(_SENTENCES)[:3]))


@family("text")
def words_of_sentence(draw: Draw) -> tuple[Item, ...]:
    return _about_sentence(draw, draw.pick(*list(_SENTENCES)[3:]))


def _has_a_winner(text: str) -> bool:
    """One letter comes more often than any other."""
    counts = sorted((text.lower().count(c) for c in set(text.lower()) if c.isalpha()), reverse=True)
    return len(counts) > 1 and counts[0] > counts[1]


@family("text")
def letter_frequency(draw: Draw) -> tuple[Item, ...]:
    """The letter that comes most often, or how often each one comes."""
    text = word(draw) if draw.chance(0.7) else sentence(draw)
    every = " " not in text and draw.chance(0.5)
    while not every and not _has_a_winner(text):
        text = draw.pick("banana", "pepper", "bookkeeper", "abracadabra", "assess", word(draw) * 2)
    best: tuple[str, ...] = (
        "[name|show|give] [me |]the letter that {w} [uses|has|contains] most",
        "commonest letter [in|of] {w}",
        "{w}: which letter is [there|used] most",
        "what letter has the highest count in {w}",
        "most repeated letter of {w}",
        "[look|search] in {w} for the letter that comes most often",
        "which letter of the alphabet is most frequent in {k}{w}",
        "letter with the most occurrences in {w}",
        "top letter of {w}",
        "<what> the most [common|frequent] letter in {k}{w}",
        "which letter [appears|occurs|is used] most [often|] in {k}{w}",
        "most [frequent|common|used] letter[: | of | in ]{w}",
        "{w}[:| -|,] [most common|most frequent] letter",
        "which letter comes up most in {w}",
        "<find> the letter that [appears|occurs] most often in {w}",
        "{n} counts the letters of {w}. which one is there most often",
        "the winner among the letters of {w}, by frequency",
        "what letter repeats the most in {w}",
        "mode of the letters in {w}",
    )
    all_of_them: tuple[str, ...] = (
        "how many of each letter are in {w}",
        "{w}: how often each letter",
        "number of times each letter occurs in {w}",
        "Counter({w})",
        "give me a letter count for {w}, one per letter",
        "for [each|every] letter of {w}, how often is it there",
        "break {w} down by letters with counts",
        "letter statistics of {w}",
        "dictionary with the counts of the letters in {w}",
        "[letter|character] [frequencies|frequency|counts] [of|in|for] {k}{w}",
        "how often does [each|every] letter [appear|occur] in {w}",
        "count [each|every] letter [of|in] {k}{w}",
        "{w}: [letter counts|count every letter|letter frequencies]",
        "<show> how many times each letter [is in|occurs in] {w}",
        "<make> a [table|dictionary|tally] of the letters in {w}",
        "which letters are in {w}, and how many of each",
        "tally the letters of {w}",
        "{n} sorts letter tiles for {w}. how many of each letter are needed",
        "[histogram|counter] of the letters of {w}, as [a dict|numbers]",
    )
    prompt = draw.phrase(
        *(all_of_them if every else best),
        w=quoted(text, draw), k=_kind(text, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    if every:
        code = f"from collections import Counter\nprint(dict(Counter({text!r})))"
        return ask(prompt, code, "The letters: **{out}**.", think=f"Counter counts {text!r}.")
    code = (
        f"from collections import Counter\nletters = [c for c in {text!r}.lower() if c.isalpha()]\n"
        "print(Counter(letters).most_common(1)[0][0])"
    )
    think = f"Counter counts the letters of {text!r}; take the most common."
    return ask(prompt, code, "The most common letter is **{out}**.", think=think)


@family("text")
def replace_in_text(draw: Draw) -> tuple[Item, ...]:
    """A letter or a word of a text becomes another one, or goes."""
    text, gone = word_or_sentence(draw), draw.chance(0.25)
    whole = [w for w in text.split() if text.count(w) == 1]
    if " " in text and whole and not gone:
        old, new = draw.pick(*whole), word(draw)
    else:
        old = draw.pick(*text.replace(" ", "").replace("'", ""))
        new = draw.pick(*[c for c in "abcdeiklmnorstuxyz" if c != old])
    removed: tuple[str, ...] = (
        "[erase|strip|leave out] [every|each] {a} [of|in] {w}",
        "{w}, but [without|no] {a}",
        "what does {w} look like without {a}",
        "get rid of {a} in {k}{w}",
        "skip [every|all] {a} in {w}",
        "{w} minus every {a}",
        "no {a} please: {w}",
        "{w}.replace({a}, '')",
        "<do>[remove|delete|drop|take out] [every|all|each] {a} [from|in] {k}{w}",
        "{w} without [the |any |]{a}",
        "[remove|delete|strip] {a} from {k}{w}",
        "what is left of {w} [without|if I remove every|after deleting] {a}",
        "{w}: [remove|delete|no] {a}",
        "drop all {a} in {w}",
        "cut out {a} wherever it [is|stands] in {w}",
        "{n}'s key for {a} is broken. what appears when {n} types {w}",
    )
    replaced: tuple[str, ...] = (
        "<do>[replace|swap|change|exchange] {a} [with|by|for] {b} in {k}{w}".replace(
            "substitute", "exchange"
        ),
        "[can|could] you [change|turn] {a} into {b} in {w}",
        "{w} but with {b} for {a}",
        "{a} should [be|become] {b} in {w}",
        "{w}.replace({a}, {b})",
        "find {a} and replace it [with|by] {b} in {w}",
        "[where|wherever] there is {a} in {w}, [put|write] {b}",
        "swap out {a} for {b}: {w}",
        "exchange every {a} for {b} in {w}",
        "use {b} in place of {a} in {w}",
        "rewrite {w} with {a} [turned into|changed to] {b}",
        "substitute {b} for {a} in {k}{w}",
        "in {k}{w}, [replace|change] {a} [with|to|by] {b}",
        "{w} with {b} instead of {a}",
        "[put|write] {b} for [every|each] {a} in {w}",
        "{w}: {a} -> {b}",
        "replace: {a} by {b}, text {w}",
        "what does {w} become [if|when] every {a} [turns into|becomes|is replaced by] {b}",
        "change every {a} in {w} to {b}",
        "turn [each|every|all] {a} into {b}: {w}",
        "{n} writes {w} but always types {b} for {a}. what is on the paper",
        "take {w} and substitute {b} for {a}",
    )
    form = draw.pick("{}", "{}", '"{}"', "'{}'") if "'" not in old else '"{}"'
    prompt = draw.phrase(
        *(removed if gone else replaced), a=form.format(old), b=form.format(new),
        w=quoted(text, draw), k=_kind(text, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    new = "" if gone else new
    think = f"str.replace puts {new!r} for {old!r}."
    return ask(
        prompt, f"print({text!r}.replace({old!r}, {new!r}))", "It becomes **{out}**.", think=think
    )


@family("text")
def anagrams(draw: Draw) -> tuple[Item, ...]:
    first = word(draw)
    second = "".join(draw.random.sample(first, len(first))) if draw.chance(0.5) else word(draw)
    if draw.chance(0.15):
        second = second[:-1] + draw.pick(*"aelnrst")
    pairs = "listen silent;night thing;heart earth;stone notes;study dusty;below elbow;state taste;angel glean"
    if draw.chance(0.3):
        first, second = draw.pick(*pairs.split(";")).split()
    prompt = draw.phrase(
        "can {a} be rearranged [to|into] {b}",
        "is {b} [made of|made up of|built from] exactly the letters of {a}",
        "{a}, {b}: anagrams",
        "true or false: {a} and {b} are anagrams",
        "if I shuffle {a}, can I get {b}",
        "does {b} use the same letters as {a}, each as often",
        "[verify|see|find out] [if|whether] {b} is an anagram of {a}",
        "would you call {a} and {b} anagrams",
        "with letter tiles of {a}, can I lay {b} and use all",
        "sorted({a}) == sorted({b})",
        "compare the letters of {a} with those of {b}: the same",
        "scramble {a}. is {b} possible",
        "are {a} and {b} anagrams[ of each other|]",
        "is {a} an anagram of {b}",
        "check [if|whether] {a} and {b} are anagrams",
        "anagram [test|check]: {a}, {b}",
        "{a} and {b}[:| -|,] anagrams or not",
        "do {a} and {b} [use|have|contain] the same letters",
        "can [I|you|one] [make|form|spell] {b} from [all |]the letters of {a}",
        "{n} rearranges {a} into {b}. [is that possible|does it work|is it an anagram]",
        "are the letters of {a} and {b} the same",
        "tell me [if|whether] {b} is {a} [rearranged|shuffled|with the letters mixed]",
        "{a} / {b}: same letters",
        a=quoted(first, draw), b=quoted(second, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    think = f"Two words are anagrams if {first!r} and {second!r} have the same sorted letters."
    code = f"print(sorted({first!r}) == sorted({second!r}))"
    return ask(prompt, code, f"Are {first} and {second} anagrams? **{{out}}**.", think=think)


@family("text")
def word_in_text(draw: Draw) -> tuple[Item, ...]:
    """How often one word stands in a text."""
    chosen = some_words(draw, draw.integer(2, 4))
    words = [draw.pick(*chosen) for _ in range(draw.integer(4, 10))]
    target, text = draw.pick(*chosen), " ".join(words)
    prompt = draw.phrase(
        "[tell|give] me how often {a} [is|comes|occurs] in {s}",
        "{s}: how often is the word {a} there",
        "[look for|search|find] {a} in {s}[: how many|, how many times|. how often]",
        "how many of the words in {s} are {a}",
        "{s}.split().count({a})",
        "word frequency of {a} in {s}",
        "how many times [do I|do you] [read|see] {a} in {s}",
        "the word {a} comes how often in {s}",
        "tally the word {a} in {s}",
        "I wrote {s}. how often did I use {a}",
        "how many times does [the word |]{a} [appear|occur|come up] in {s}",
        "<do>count [the word |]{a} in {s}",
        "how often [is|does one find] {a} in {s}",
        "[number|occurrences|count] of [the word |]{a} in {s}",
        "{s} - how many times {a}",
        "word {a}, text {s}: how many times",
        "<find> the frequency of the word {a} in {s}",
        "{n} repeats: {s}. how often did {n} say {a}",
        "{s}: [how many|count] {a}",
        "in {s}, how many times is there the word {a}",
        a=draw.pick(target, f'"{target}"', f"'{target}'"), s=quoted(text, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"text = {text!r}\nprint(text.split().count('{target}'))"
    think = f"split the text and count '{target}' among the words."
    return ask(
        prompt,
        code,
        f"{target} appears **{{out}}** time{'s' * (words.count(target) != 1)}.",
        think=think,
    )


@family("text")
def pick_letter(draw: Draw) -> tuple[Item, ...]:
    """The first, last or some other letters of a word."""
    text = word(draw)
    n = draw.integer(2, min(5, len(text)))
    place = ("", "", "second", "third", "fourth", "fifth")[n]
    wordings, index, answer, think = draw.pick(
        (("[name|show|give] [me |]the {o} letter of {w}", "what is letter {n} in {w}", "at place {n} of {w} stands which letter", "the {o} letter in the word {w} is", "which character is {o} in {w}", "pick the {o} letter from {w}", "<what> the {o} [letter|character] of {k}{w}", "{o} letter [of|in] {w}", "which letter is the {o} in {w}", "{w}: {o} letter", "letter number {n} of {w}", "which letter stands at [position|place] {n} in {w}", "{p} spells {w}. which letter comes {o}", "character {n} of {w}"),
         f"[{n - 1}]", f"Letter {n} is **{{out}}**.", f"Letter {n} of {text!r} has index {n - 1}."),
        (("[name|show|give] [me |]the last {n} letters of {w}", "ending of {w}, {n} letters", "what are the final {n} letters in {w}", "keep [just|only] the last {n} letters of {w}", "the tail of {w}, {n} letters", "on which {n} letters does {w} end", "<what> the last {n} letters of {k}{w}", "last {n} [letters|characters] of {w}", "the {n} letters at the end of {w}", "{w}: last {n} letters", "how does {w} end? {n} letters please", "the final {n} characters of {w}", "suffix of {n} letters of {w}", "cut {w} down to its last {n} letters"),
         f"[-{n}:]", f"The last {n} letters are **{{out}}**.", f"A slice of {text!r} from -{n} on."),
        (("[name|show|give] [me |]the first {n} letters of {w}", "beginning of {w}, {n} letters", "what are the opening {n} letters in {w}", "keep [just|only] the first {n} letters of {w}", "the head of {w}, {n} letters", "with which {n} letters does {w} start", "<what> the first {n} letters of {k}{w}", "first {n} [letters|characters] of {w}", "{w}: first {n} letters", "the {n} letters at the start of {w}", "how does {w} begin? {n} letters please", "prefix of {n} letters of {w}", "abbreviate {w} to {n} letters", "[shorten|truncate] {w} to {n} characters", "cut {w} after {n} letters"),
         f"[:{n}]", f"The first {n} letters are **{{out}}**.", f"A slice of {text!r} up to {n}."),
        (("[name|show|give] [me |]the last letter of {w}", "the letter at the end of {w}", "on which letter does {w} end", "what letter comes last in {w}", "closing letter of {w}", "what is the final letter in {w}", "<what> the last letter of {k}{w}", "last letter [of|in] {w}", "which letter does {w} end with", "{w}: last letter", "final character of {w}", "{w} ends in which letter", "{p} forgot how {w} ends. which letter is it", "what does {w} end on"),
         "[-1]", "The last letter is **{out}**.", f"The last letter of {text!r} has index -1."),
    )  # fmt: skip
    prompt = draw.phrase(
        *wordings, o=place, n=n, w=quoted(text, draw), k=_kind(text, draw), p=draw.pick(*NAMES)
    )
    return ask(prompt, f"print({text!r}{index})", answer, think=think)
