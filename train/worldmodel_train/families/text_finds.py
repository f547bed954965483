"""What is found in a text, what is taken out of it or put into it, and two texts compared."""

import string

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.everyday_texts import (  # fmt: skip
    any_word,
    pasted,
    plain,
    quality,
    text_question,
    thing,
    title,
)
from worldmodel_train.families.text_questions import any_long_word
from worldmodel_train.families.words import NAMES, PALINDROMES, capital, made_up

_SURNAMES = (
    "Abbott Baker Carter Dawson Ellis Fischer Garcia Hansen Ibrahim Jensen Kowalski Larsen Moreau Novak Okafor "
    "Petrov Quinn Rossi Schmidt Tanaka Usman Vega Walker Yilmaz Zhang Ahmed Brown Costa Dubois Evans Ford Green "
    "Hughes Ito Jones Kim Lopez Mbeki Nguyen Olsen Park Reyes Silva Turner Weber Young"
).split()
_ENDS = ("com", "org", "net", "co.uk", "io", "de", "eu", "edu")


def _mail(draw: Draw) -> str:
    user = draw.pick(draw.pick(*NAMES).lower(), f"{draw.pick(*NAMES)}.{draw.pick(*_SURNAMES)}".lower(), "info", "sales", "support", f"{made_up(draw)}{draw.integer(1, 99)}")  # fmt: skip
    return f"{user}@{draw.pick(thing(draw), f'{thing(draw)}-{thing(draw)}', made_up(draw))}.{draw.pick(*_ENDS)}"


def _phone(draw: Draw) -> str:
    return draw.pick(f"555-{draw.integer(0, 9999):04}", f"{draw.random.randint(200, 999)}-{draw.random.randint(200, 999)}-{draw.random.randint(0, 9999):04}", f"0{draw.random.randint(10, 999)}-{draw.random.randint(10000, 9999999)}")  # fmt: skip


def _day(draw: Draw) -> str:
    return f"{draw.random.randint(1990, 2031)}-{draw.random.randint(1, 12):02}-{draw.random.randint(1, 28):02}"


def _with(draw: Draw, *found: str) -> str:
    """A message that holds all of these."""
    who, x = draw.random.sample(NAMES, 2)
    shapes = {
        1: ("call {who} at {0} tomorrow", "Hi, it's {who}, you can reach me at {0} after six", "{who}: {0}, {t} department", "My new one is {0}, the old {t} is gone.", "please use {0} for the {q} {t}", "the {t} says {0} and nothing else", "{0} is what {who} wrote on the {t}"),
        2: ("{who} has {0} and {x} has {1}", "first {0}, later {1}, then the {t}", "write to {0} or {1}, but not to {who}", "The {t} from {0} was changed to {1}.", "old: {0}; new: {1}", "{0} - {t}; {1} - {u}"),
        3: ("{who}: {0}, {x}: {1}, office: {2}", "{t} {0}, {u} {1}, both again {2}", "we noted {0}, {1} and {2} for the {t}", "Moved the {t} from {0} to {1}, and then to {2}.", "{0}; {1}; {2}; no other {t}"),
    }  # fmt: skip
    return draw.pick(*shapes[len(found)]).format(*found, who=who, x=x, t=thing(draw), u=thing(draw), q=quality(draw))  # fmt: skip


def _example(draw: Draw, kind: str) -> str:
    made = {
        "mail": _mail(draw), "phone": _phone(draw), "day": _day(draw), "time": f"{draw.random.randint(0, 23):02}:{draw.random.randint(0, 59):02}", "price": f"${draw.random.randint(1, 900)}.{draw.random.randint(0, 99):02}", "tag": f"#{thing(draw)}",
        "at": f"@{draw.pick(*NAMES).lower()}{draw.pick('', '_', '')}{draw.integer(1, 99)}", "link": f"https://{thing(draw)}.{draw.pick(*_ENDS)}/{thing(draw)}", "number": str(draw.integer(2, 4000)),
    }  # fmt: skip
    return made[kind]


@family("text", weight=2)
def found_by_pattern(draw: Draw) -> tuple[Item, ...]:
    """Addresses, phone numbers, dates, times, prices, links and tags in a message."""
    kind = draw.pick("mail", "mail", "phone", "phone", "day", "time", "price", "tag", "at", "link", "number")  # fmt: skip
    n = draw.pick(1, 2, 3)
    texts = [_example(draw, kind) for _ in range(n)]
    text = _with(draw, *texts)
    pattern, one, many = {
        "mail": (r"[\w.+-]+@[\w-]+(?:\.\w+)+", "email address|e-mail address|mail address|email", "email addresses|e-mail addresses|emails|mail addresses"),
        "phone": (r"\d+(?:-\d+)+", "phone number|telephone number|number to call", "phone numbers|telephone numbers|phone number"),
        "day": (r"\d{4}-\d\d-\d\d", "date|ISO date", "dates|ISO dates|calendar dates"),
        "time": (r"\d\d:\d\d", "time|clock time|time of day", "times|clock times|times of day"),
        "price": (r"\$\d+\.\d\d", "price|dollar amount|amount of money", "prices|dollar amounts|amounts of money"),
        "tag": (r"#\w+", "hashtag", "hashtags|tags with #"),
        "at": (r"@\w+", "mention|handle|user name with @", "mentions|handles|user names with @"),
        "link": (r"https?://[^\s,;]+", "link|url|web address", "links|urls|web addresses"),
        "number": (r"\d+", "number", "numbers|figures"),
    }[kind]  # fmt: skip
    single = n == 1 and draw.chance(0.6)
    x = draw.pick(*(one if single else many).split("|"))
    if n > 1 and draw.chance(0.2):
        with_text = "how many {x} are in {t} / count the {x} in {t} / number of {x} in {t} / how many {x} do you find in this text: {t} / how many {x} does the text contain: {t}"
        alone = "how many {x} are there / count the {x} / number of {x} in it"
        code, answer = "print(len(found))", "There are **{out}**."
    else:
        with_text = "extract the {x} from {t} / find the {x} in {t} / pull out the {x} from this text: {t} / what is the {x} in {t} / get me the {x} in: {t} / get the {x} out of {t} / which {x} can you see in {t} / I need the {x} from this message: {t} / pick the {x} out of {t} / show only the {x} in {t} / {x} in {t} / take the {x} out of the following text: {t} / grab the {x} from {t} / use a regex to find the {x} in {t} / give me just the {x} from {t}"
        if not single:
            with_text += " / extract all {x} from {t} / find all the {x} in {t} / get me all the {x} in: {t} / list every one of the {x} in {t} / which {x} occur in {t} / what {x} are mentioned in {t}"
        else:
            with_text += (
                " / what {x} is given in {t} / which {x} is in {t} / what's the {x} here: {t}"
            )
        alone = "extract the {x} / find the {x} / pull out the {x} / give me only the {x} / show me the {x}"  # fmt: skip
        code = "print(*found)"
        answer = "Found: **{out}**."
    return text_question(draw, text, (with_text, alone, code, answer), head="import re\n", then=f"found = re.findall(r'{pattern}', text)\n", think="A regular expression finds them.", x=x)  # fmt: skip


def _again(draw: Draw) -> str:
    """Words of which some come again."""
    words = [any_word(draw) for _ in range(draw.integer(2, 5))]
    words = [*words, *[draw.pick(*words) for _ in range(draw.integer(2, 5))]]
    if draw.chance(0.6):
        draw.random.shuffle(words)
    if draw.chance(0.3):
        words[0] = capital(words[0])
    return " ".join(words) + draw.pick("", "", ".")


@family("text", weight=2)
def words_tallied(draw: Draw) -> tuple[Item, ...]:
    """How often each word comes, how many are different, which comes most often, which come once."""
    text = _again(draw) if draw.chance(0.7) else pasted(draw).replace("'", "")
    one = draw.pick(*text.lower().rstrip(".!?").split()).strip(",.;!?-:") or "the"
    return text_question(
        draw, text,
        ("how often does each word occur in {t} / word frequencies of {t} / count each word in {t} / how many times does every word appear in {t} / frequency of each word: {t} / tally the words in {t} / make a word count per word for {t} / for every word in {t} say how often it comes / word frequency table of {t}",
         "how often does each word occur / count each word / give me the word frequencies / how many times is each word used / tally the words / frequency of each word",
         "print(dict(Counter(words)))", "The counts are **{out}**."),
        ("how many different words are in {t} / number of unique words in {t} / how many distinct words does {t} have / count the different words in {t} / how many unique words: {t} / different words in {t}, how many",
         "how many different words are there / number of unique words / count the distinct words / how many distinct words / how many words if repeats count once",
         "print(len(set(words)))", "There are **{out}** different words."),
        ("which word occurs most often in {t} / most frequent word in {t} / most common word of {t} / what word is repeated most in {t} / which word is used most: {t}",
         "which word occurs most often / most frequent word / what is the most common word / which word comes up most",
         "print(Counter(words).most_common(1)[0][0])", "Most often comes **{out}**."),
        ("which words occur more than once in {t} / repeated words in {t} / which words are repeated in {t} / find the duplicate words in {t} / words that appear at least twice in {t}",
         "which words occur more than once / find the repeated words / are there duplicate words, and which / which words come twice or more",
         "print([w for w, n in Counter(words).items() if n > 1])", "Repeated: **{out}**."),
        ("which words occur only once in {t} / words that appear exactly once in {t} / find the words of {t} that are not repeated",
         "which words occur only once / find the words that are used exactly once / which words are not repeated",
         "print([w for w, n in Counter(words).items() if n == 1])", "Only once: **{out}**."),
        ("how many times does {o} occur in {t} / how often is the word {o} in {t} / count the word {o} in {t} / occurrences of {o} in {t} / number of times {o} appears in: {t} / how many {o} are in {t} [as a whole word|] / how often do I say {o} in {t}",
         "how many times does the word {o} occur / how often is {o} in it / count the word {o} / how many times do I use {o}",
         f"print(words.count({one!r}))", "It occurs **{out}** times."),
        ("remove the duplicate words from {t} / {t} without repeated words, keep the first of each / drop the repeated words of {t} / each word of {t} only once, in order",
         "remove the duplicate words / drop repeated words, keep the order / keep every word only once",
         "print(' '.join(dict.fromkeys(words)))", "Without repetitions: **{out}**"),
        head="import re\nfrom collections import Counter\n", then="words = re.findall(r'\\w+', text.lower())\n", think="The words in small letters, counted.", o=draw.pick(f"'{one}'", f'"{one}"', one),
    )  # fmt: skip


@family("text", weight=1.5)
def letters_tallied(draw: Draw) -> tuple[Item, ...]:
    """How often each letter comes, one of them, each vowel, the rarest, the missing ones."""
    text = draw.pick(any_long_word(draw), any_long_word(draw), pasted(draw), pasted(draw))
    if draw.chance(0.1):
        text = draw.pick(*_PANGRAMS)
    letter = draw.pick(*[c for c in text.lower() if c.isalpha() and c.isascii()])
    shown = draw.pick(letter, f"'{letter}'", f'"{letter}"', letter.upper())
    return text_question(
        draw, text,
        ("letter frequency of {t} / how often does each letter occur in {t} / count each letter in {t} / letter counts for {t} / frequency of every letter in {t} / how many of each letter are in {t} / make a letter frequency table for {t} / tally the letters of {t} / how many times does each letter appear in {t}",
         "count each letter / letter frequency / how often does every letter occur / how many of each letter are there / tally the letters",
         "print(dict(Counter(letters)))", "The counts are **{out}**."),
        ("how many times does the letter {l} appear in {t} / number of {l} in {t} / how many {l}'s are in {t} / count the letter {l} in {t} / how often is {l} in {t} / how many {l} in {t}, upper and lower case / occurrences of the letter {l} in {t} / how many {n}'s in {t} / number of {n}'s in {t} (upper and lower case)",
         "how many times does the letter {l} appear / count the letter {l} / how often is there {l} / how many {l}'s / number of {l}, either case",
         f"print(letters.count({letter!r}))", "It appears **{out}** times."),
        ("how many times does the letter {l} appear in {t} / how many {n}s in {t} / how many {l} does {t} have / count the {n}'s in {t} / how many letters {l} are there in {t} / in {t} how many times is {l} used / is it true that {t} has several {n}'s? how many / {l} count in {t}",
         "how many {n}'s are there / how many letters {l} are in it / count {l} / number of times {l} occurs",
         f"print(letters.count({letter!r}))", "It appears **{out}** times."),
        ("how often does each vowel occur in {t} / count every vowel separately in {t} / number of a, e, i, o and u in {t}, each / vowel frequencies of {t}",
         "how often does each vowel occur / count each of the vowels / how many a, e, i, o and u, each",
         "print({v: letters.count(v) for v in 'aeiou'})", "The vowels: **{out}**."),
        ("which letters of the alphabet are missing in {t} / letters not used in {t} / which letters from a to z does {t} not contain / unused letters of the alphabet in {t}",
         "which letters of the alphabet are missing / which letters are not used / list the unused letters",
         "print([c for c in 'abcdefghijklmnopqrstuvwxyz' if c not in letters])", "These are missing: **{out}**."),
        ("how many different letters are in {t} / number of distinct letters in {t} / how many unique letters does {t} use / count the different letters of {t}",
         "how many different letters are there / number of distinct letters / count the unique letters",
         "print(len(set(letters)))", "There are **{out}** different letters."),
        ("does {t} contain every letter of the alphabet / is {t} a pangram / are all 26 letters in {t} / check if {t} is a pangram / does the sentence {t} use all the letters from a to z",
         "does it contain every letter of the alphabet / is it a pangram / are all 26 letters used",
         "print('yes' if len(set(letters)) == 26 else 'no')", "Every letter: **{out}**."),
        head="from collections import Counter\n", then="letters = [c for c in text.lower() if c in 'abcdefghijklmnopqrstuvwxyz']\n", think="The letters in lower case, counted.", l=shown, n=letter,
    )  # fmt: skip


_PANGRAMS = (
    "the quick brown fox jumps over the lazy dog|pack my box with five dozen liquor jugs|how vexingly quick daft "
    "zebras jump|sphinx of black quartz, judge my vow|jackdaws love my big sphinx of quartz|waltz, bad nymph, for quick jigs vex"
).split("|")
_BOTH_WAYS = (
    "never odd or even|was it a car or a cat I saw|step on no pets|no lemon, no melon|Madam, I'm Adam|top spot|"
    "a nut for a jar of tuna|don't nod|evil olive|taco cat|nurses run|Was it a rat I saw?|Mr. Owl ate my metal worm|"
    "now I won|red rum, sir, is murder|too hot to hoot|rise to vote, sir|live on time, emit no evil|my gym|borrow or rob"
).split("|")
_ANAGRAMS = (
    ("listen", "silent"), ("dormitory", "dirty room"), ("the eyes", "they see"), ("astronomer", "moon starer"), ("debit card", "bad credit"), ("elbow", "below"), ("conversation", "voices rant on"), ("night", "thing"), ("study", "dusty"), ("eleven plus two", "twelve plus one"),
    ("the morse code", "here come dots"), ("state", "taste"), ("cinema", "iceman"), ("funeral", "real fun"), ("a gentleman", "elegant man"), ("earth", "heart"), ("players", "parsley"), ("school master", "the classroom"),
)  # fmt: skip


@family("text", weight=1.2)
def palindrome_phrase(draw: Draw) -> tuple[Item, ...]:
    """A phrase read from both ends, without its marks, spaces and capitals."""
    text = draw.pick(draw.pick(*_BOTH_WAYS), draw.pick(*_BOTH_WAYS), pasted(draw), draw.pick(*PALINDROMES), any_long_word(draw))  # fmt: skip
    if draw.chance(0.25):
        half = made_up(draw)
        text = f"{half} {half[::-1]}"
    return text_question(
        draw, draw.pick(text, capital(text)),
        ("is {t} a palindrome / is {t} a palindrome if you ignore punctuation and case / is {t} a palindrome, ignoring spaces / check whether {t} is a palindrome, ignoring spaces and punctuation / does {t} read the same backwards (letters only) / does {t} read the same forwards and backwards without spaces and punctuation / palindrome or not: {t} / palindrome check, only letters count: {t} / test if {t} is a palindrome / is this a palindrome: {t} / is the phrase {t} the same from both ends / tell me if {t} is a palindrome, case does not matter / would {t} count as a palindrome",
         "is it a palindrome / is that a palindrome when spaces and marks are ignored / does it read the same in both directions, letters only / check if it is a palindrome, ignoring case and punctuation / palindrome / palindrome, yes or no",
         "letters = [c.lower() for c in text if c.isalnum()]\nprint('yes' if letters == letters[::-1] else 'no')", "A palindrome: **{out}**."),
        think="Only letters, in lower case, against the reverse.",
    )  # fmt: skip


@family("text", weight=1.2)
def anagram_phrases(draw: Draw) -> tuple[Item, ...]:
    """Two words or phrases: the same letters or not."""
    one, two = draw.pick(*_ANAGRAMS)
    if draw.chance(0.5):
        one = draw.pick(any_word(draw), plain(draw, 2).lower(), any_long_word(draw))
        letters = list(one.replace(" ", ""))
        draw.random.shuffle(letters)
        two = "".join(letters)
    if draw.chance(0.4):
        two = draw.pick(two[:-1] + draw.pick(*"aeiost"), two + draw.pick(*"aeiost"), any_word(draw))
    first, second = draw.pick((one, two), (two, one), (capital(one), two))
    quotes = '"{}"' if "'" in one + two else draw.pick('"{}"', "'{}'", "“{}”")
    bare = " " not in one + two and draw.chance(0.5)
    a, b = (first, second) if bare else (quotes.format(first), quotes.format(second))
    prompt = draw.phrase(
        "are {a} and {b} anagrams", "are {a} and {b} anagrams of each other", "is {a} an anagram of {b}", "do {a} and {b} have the same letters", "can {a} be rearranged to {b}", "check if {a} and {b} are anagrams", "anagram check: {a}, {b}", "anagram or not: {a} / {b}", "do {a} and {b} use exactly the same letters, spaces ignored", "test whether {a} and {b} are anagrams, ignoring spaces and case", "{a} and {b}: anagrams or not", "is it true that {a} is an anagram of {b}", "would the letters of {a} make {b}", "can I write {b} with the letters of {a}, using each of them", "same letters in another order? {a} and {b}", "please verify that {a} and {b} are anagrams", "{a} vs {b} anagrams", "could you tell me if {a} is an anagram of {b}", "do the letters of {a} spell {b} when mixed up", "my friend claims {a} and {b} are anagrams. right",
        a=a, b=b,
    )  # fmt: skip
    code = f"first = sorted({first!r}.lower().replace(' ', ''))\nsecond = sorted({second!r}.lower().replace(' ', ''))\nprint('yes' if first == second else 'no')"
    return ask(prompt, code, "Anagrams: **{out}**.", think="Compare the sorted letters.")


@family("text", weight=2)
def marks_taken_out(draw: Draw) -> tuple[Item, ...]:
    """Punctuation, digits, spaces, vowels, one letter: removed from a text."""
    text = pasted(draw)
    if draw.chance(0.4):
        text = f"{capital(any_word(draw))}{draw.pick('... ', ', ', '?! ', '!! ', ' (')}{plain(draw)}{draw.pick('!', '?', '...', ';')} {plain(draw, 3)}{draw.pick('.', '!', '', ')')}"
    if draw.chance(0.25) and not any(c.isdigit() for c in text):
        text = f"{text} {draw.integer(2, 2040)}"
    digits = any(c.isdigit() for c in text)
    marks = any(c in string.punctuation for c in text)
    letter = draw.pick(*[c for c in text if c.islower() and c.upper() not in text] or ["q"])
    shown = draw.pick(f"'{letter}'", f'"{letter}"', letter, f"letter {letter}")
    return text_question(
        draw, text,
        *(
            (
        ("remove all punctuation from: {t} / remove the punctuation from {t} / strip punctuation from {t} / {t} without punctuation / delete all punctuation marks in {t} / take out the punctuation of {t} / get rid of commas, full stops and other marks in {t} / clean {t} from punctuation",
         "remove the punctuation / remove all punctuation marks / strip the punctuation / write it without punctuation / delete commas, full stops and all other marks",
         "import string\nprint(text.translate(str.maketrans('', '', string.punctuation)))", "Without punctuation: **{out}**"),
            ) if marks else ()
        ),
        ("remove the vowels from {t} / remove all vowels from: {t} / {t} without vowels / delete every vowel in {t} / strip the vowels out of {t} / take all vowels out of {t} / drop a, e, i, o, u from {t}",
         "remove the vowels / remove all vowels / delete every vowel / write it without vowels / drop a, e, i, o and u",
         "print(''.join(c for c in text if c.lower() not in 'aeiou'))", "Without vowels: **{out}**"),
        ("remove all spaces from {t} / remove the spaces from: {t} / {t} without spaces / delete the spaces in {t} / strip all whitespace from {t} / join {t} into one word / get rid of the blanks in {t}",
         "remove all spaces / remove the spaces / write it without spaces / delete the blanks", "print(text.replace(' ', ''))", "Without spaces: **{out}**"),
        ("remove every {l} from {t} / delete every {l} from {t} / remove the {l} from: {t} / take out each {l} in {t} / {t} without any {l} / drop all {l} in {t} / erase each {l} from {t} / strip {l} from {t}",
         "remove every {l} / delete each {l} / drop all {l} / write it without {l}", f"print(text.replace({letter!r}, ''))", "What remains: **{out}**"),
        *(
            (
        ("remove all digits from {t} / remove the numbers from: {t} / {t} without digits / delete the digits in {t} / strip numbers from {t}",
         "remove all digits / delete the numbers / write it without digits", "print(''.join(c for c in text if not c.isdigit()))", "Without digits: **{out}**"),
            ) if digits else ()
        ),
        ("keep only the letters of {t} / only letters from {t}, no spaces or marks / remove everything that is not a letter: {t} / strip {t} down to its letters",
         "keep only the letters / remove everything that is not a letter / only the letters, nothing else", "print(''.join(c for c in text if c.isalpha()))", "Only letters: **{out}**"),
        ("keep only the consonants of {t} / which consonants are in {t}, in order / only the consonants in {t}, no spaces", "keep only the consonants, no spaces or marks / only consonants please", "print(''.join(c for c in text if c.isalpha() and c.lower() not in 'aeiou'))", "Only consonants: **{out}**"),
        ("keep only the vowels of {t} / which vowels are in {t}, in order / only the vowels in {t}, in their order / extract the vowels from {t} / list the vowels of {t} as they come", "keep only the vowels / only vowels please, in order / extract the vowels", "print(''.join(c for c in text if c.lower() in 'aeiou'))", "Only vowels: **{out}**"),
        think="Leave out what is not wanted.", l=shown,
    )  # fmt: skip


@family("text", weight=1.5)
def spaces_trimmed(draw: Draw) -> tuple[Item, ...]:
    """Spaces at the ends and double spaces inside."""
    inner = draw.pick(plain(draw, 4), title(draw), _mail(draw), plain(draw, 4).capitalize())
    wide = "  ".join(inner.split()) if draw.chance(0.5) else inner.replace(" ", "   ", 1)
    left, right = " " * draw.integer(1, 4), " " * draw.integer(1, 4)
    double = draw.chance(0.35) and " " in inner
    text = wide if double else left + inner + right
    quotes = draw.pick('"{}"', "'{}'", '"{}"') if "'" not in text else '"{}"'
    if double:
        prompt = draw.phrase(
            "remove the extra spaces in {t}", "remove double spaces from {t}", "collapse multiple spaces in {t} into one", "{t} with single spaces only", "replace several spaces by one: {t}", "clean up the spacing of {t}", "normalise the whitespace in {t}", "squeeze the repeated spaces in {t}", "too many spaces in {t}, make them single", "fix the double spaces: {t}", "only one space between words please: {t}", "how does {t} look with one space between the words",
            t=quotes.format(text),
        )  # fmt: skip
        return ask(prompt, f"text = {text!r}\nprint(' '.join(text.split()))", "With single spaces: **{out}**", think="Split at spaces and join with one.")  # fmt: skip
    prompt = draw.phrase(
        "trim the whitespace: {t}", "trim {t}", "strip the spaces around {t}", "remove leading and trailing spaces from {t}", "remove the spaces at the beginning and end of {t}", "strip whitespace from both ends of {t}", "{t} without the spaces around it", "cut the blanks off the ends of {t}", "what is {t} after trimming", "delete the spaces before and after the text in {t}", "clean the ends of {t}", "{t}.strip()", "take away the outer spaces of {t}", "trim both sides of {t}", "there are spaces around {t}, remove them", "please trim this string: {t}",
        t=quotes.format(text),
    )  # fmt: skip
    return ask(prompt, f"text = {text!r}\nprint(text.strip())", "Trimmed: **{out}**", think="strip takes the spaces off both ends.")  # fmt: skip


@family("text", weight=1.5)
def parts_replaced(draw: Draw) -> tuple[Item, ...]:
    """Spaces, letters or words of a text become others."""
    text = draw.pick(pasted(draw), title(draw), title(draw), plain(draw))
    words = [w.strip(",.;!?-:") for w in text.split()]
    old = draw.pick(*[w for w in words if w.isalpha() and text.count(w) == 1] or words)
    new = draw.pick(any_word, thing, quality)(draw)
    a, b = (
        draw.pick(*[c for c in text if c.islower() and c.upper() not in text] or ["q"]),
        draw.pick(*"aeioukxyz"),
    )
    mark, said = draw.pick(("-", "a dash"), ("_", "an underscore"), ("-", "a hyphen"), ("-", "dashes"), ("_", "underscores"), ("*", "a star"), (".", "a dot"), ("+", "a plus sign"), ("%20", "%20"), ("/", "a slash"))  # fmt: skip
    said = draw.pick(said, f"'{mark}'", f'"{mark}"') if mark != "%20" else said
    w = draw.pick('"{}"', "'{}'", "{}")
    o, n = w.format(old), w.format(new)
    v = draw.pick("'{}'", '"{}"', "{}")
    return text_question(
        draw, text,
        ("replace every space with {s} in {t} / replace the spaces by {s} in {t} / replace spaces with {s}: {t} / {t} with {s} instead of spaces / change each space in {t} to {s} / swap the spaces of {t} for {s} / put {s} in place of every space in {t} / substitute {s} for the blanks in {t}",
         "replace every space with {s} / replace the spaces by {s} / put {s} instead of each space / change the spaces to {s}",
         f"print(text.replace(' ', {mark!r}))", "It becomes **{out}**"),
        ("replace {o} with {n} in {t} / replace the word {o} by {n} in {t} / change {o} to {n} in: {t} / in {t} put {n} instead of {o} / substitute {n} for {o} in {t} / swap the word {o} for {n} in {t} / find {o} and replace it with {n}: {t} / {t} but with {n} in place of {o}",
         "replace {o} with {n} / change {o} to {n} / put {n} instead of {o} / swap {o} for {n}",
         f"print(text.replace({old!r}, {new!r}))", "It becomes **{out}**"),
        ("replace all {a} with {b} in {t} / replace every {a} by {b} in {t} / change each {a} to {b} in: {t} / substitute {b} for {a} in {t} / {t} with {b} instead of every {a} / swap each letter {a} for {b} in {t}",
         "replace every {a} with {b} / change each {a} to {b} / put {b} for every {a} / turn all letters {a} into {b}",
         f"print(text.replace({a!r}, {b!r}))", "It becomes **{out}**"),
        ("censor the word {o} in {t} with stars / replace {o} in {t} by as many stars as it has letters / mask the word {o} in {t} with * signs / hide {o} with asterisks in {t}",
         "censor the word {o} with stars, one for each letter / hide {o} behind asterisks of the same length",
         f"print(text.replace({old!r}, '*' * len({old!r})))", "Censored: **{out}**"),
        ("remove the word {o} from {t} / delete {o} from {t} / take the word {o} out of {t} / {t} without the word {o}",
         "remove the word {o} / delete the word {o} / leave out the word {o}",
         f"print(' '.join(text.replace({old!r}, '').split()))", "Without it: **{out}**"),
        think="str.replace does it.", s=said, o=o, n=n, a=v.format(a), b=v.format(b),
    )  # fmt: skip
