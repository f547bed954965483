"""What a few lines of Python cannot do: an honest refusal in one sentence, and no code."""

from worldmodel_train.episodes import Ask, Draw, Item, family
from worldmodel_train.families.words import NAMES

BEYOND = "That is beyond me: I can only answer what a few lines of Python can compute here."
"""The one sentence, the same as elsewhere."""

_TOWNS = "Paris|Berlin|Tokyo|Rome|Madrid|Vienna|Oslo|Lima|Cairo|Boston|Lisbon|Dublin|Prague|Athens|Zurich|Bergen|Kyoto|Porto|Geneva|Chicago"
_DAYS = "tonight|tomorrow|on Friday|next week|for Sunday|this weekend|in May|for two nights|on the 3rd|at noon|next Tuesday|after work"
_TONGUES = "French|German|Spanish|Italian|Polish|Korean|Arabic|Japanese|Turkish|Swedish|Russian|Dutch|Greek|Hindi|Latin"
_ILLS = "a headache|a rash on my arm|a sore knee|a fever|chest pain|a toothache|a stiff neck|trouble sleeping|a cough that will not go|a swollen ankle|red eyes|stomach cramps|dizzy spells|an earache"
_DRUGS = "aspirin|ibuprofen|antibiotics|this ointment|vitamin D|sleeping pills|my blood pressure tablets|cough syrup|insulin|painkillers"
_THEMES = "friendship|the French revolution|climate change|my summer holidays|war and peace|school uniforms|artificial intelligence|the rights of animals|my home town|courage|social media|the Roman empire|loneliness|sport and money|why reading matters"
_EVENTS = "the election|the cup final|the strike|the earthquake|the summit|the trial|the storm|the talks|the concert|the new law|the space launch|the football match|the royal wedding"
_SENTENCES = "see you tomorrow|the meeting is cancelled|I miss you|thank you for your letter|please send the parcel back|where is the station|my flight is late|happy birthday, grandma|the room was very clean|I would like to complain"
_KIN = "my mother|my landlord|my teacher|the bank|my aunt|a customer|my ex|the council|my boss|our neighbours|the insurance|a pen friend"

BOOKINGS = (
    "[book|reserve|get] [me |us |]a [table|room|hotel room|seat|flight|car|tennis court] in {town} {day}", "[can you|could you|please] [book|reserve] [a table for two|a double room|two seats|a rental car|a taxi to the airport] {day}", "I need [a hotel|a flight|a dentist appointment|a train ticket|a place to stay] in {town} {day}, [arrange it|book it for me|please reserve]", "make [me |]an appointment with [the dentist|my doctor|the hairdresser|the bank|the garage] {day}", "cancel my [booking|reservation|flight|subscription|appointment] {day}", "order [a pizza|sushi|flowers for {kin}|a new charger|groceries] {day}",
    "buy [me |]tickets for {event}", "is there a free [table|room|seat|court] in {town} {day}", "find [me |]the cheapest flight to {town} {day}", "check me in for my flight to {town}", "[call|phone|ring] [a taxi|{kin}|the restaurant|the hotel in {town}] for me", "change my [seat|flight|booking] to {day}", "put [the meeting|lunch with {name}|a reminder] in my calendar {day}", "send {name} [an invitation|a text|a message|my address] {day}", "pay my [rent|phone bill|parking ticket] [now|for me|online]", "which hotel in {town} [is best|do you recommend|has a pool]",
)  # fmt: skip
ADVICE = (
    "I have {ill}, what should I [do|take]", "I have had {ill} for [three days|a week|two weeks], is it [serious|dangerous|normal]", "is {ill} a sign of [something bad|cancer|stress|an infection]", "which [medicine|cream|tea|doctor] helps against {ill}", "may I take {drug} [with alcohol|while pregnant|with coffee|every day]", "how much {drug} is safe for [my child|me|an old man]", "what are the side effects of {drug}", "should I stop taking {drug}", "diagnose me: {ill} and {ill2}", "my [son|daughter|dog|wife] has {ill}, [do we need a doctor|what is it|what can I give]",
    "is it [healthy|safe|wise] to [fast for a week|eat raw fish|run with {ill}|skip breakfast]", "can I sue {kin}", "do I have a right to [a refund|a pay rise|my deposit back]", "is my [contract|will|lease] [valid|legal|fair]", "should I [leave my husband|quit my job|trust {name}|buy a house now|lend {name} money]", "how do I tell {name} that [I love her|it is over|I lied]", "{name} does not answer my calls, [why|what do I do]", "which [shares|coins|funds] will [rise|fall] next [month|year]", "is {drug} better than [tea|rest|yoga]", "interpret my [dream|x-ray|blood test|horoscope] for me", "which diet suits me, I have {ill}",
)  # fmt: skip
LETTERS = (
    "translate [the letter|this letter|my mail|the contract|the menu] [into|to] {tongue}", "translate '{said}' [into|to] {tongue}", "how do you say '{said}' in {tongue}", "what does [bonjour|danke|arigato|obrigado|spasibo] mean", "[say|write] '{said}' in {tongue}", "'{said}' in {tongue} please", "put my text into {tongue}", "is '{said}' good {tongue}", "correct the grammar of my {tongue} [letter|homework|essay]", "[write|draft] a letter to {kin} [about the noise|to say sorry|asking for money|with my thanks]", "[write|compose] an [email|e-mail] to {kin} that [I am ill|I resign|we are late|the heating is broken]", "answer {kin} for me, politely", "[reply to|answer] this letter from {kin}",
    "[rewrite|shorten|improve] my [application|speech|letter to {kin}]", "[write|give me] [an essay|five hundred words|a short text|a page|a speech] [on|about] {theme}", "my homework is an essay on {theme}, write it", "essay: {theme}, [one page|two pages|300 words]", "summarise [the book|the film|the article|the chapter] about {theme}", "[a poem|a song|a rap|a sonnet|a limerick] [on|about] {theme}", "tell me a [story|fairy tale|joke|bedtime story] about {theme}", "discuss {theme}", "arguments for and against {theme}", "what did [Plato|Goethe|Marx|Austen] think of {theme}", "compare [Hamlet|Faust|Emma] and [Macbeth|Ulysses|Dracula]", "explain {theme} to [a child|me|my class] in your own words", "invent a [slogan|name|title|motto] for [my shop|a book on {theme}|our band]",
)  # fmt: skip
NEWS = (
    "what is the [latest|newest] [news|update] [on|about] {event}", "who won {event}", "[how did|when did] {event} end", "what happened in {town} [today|yesterday|this morning|last night]", "news from {town}", "headlines of today", "what does the press say about {event}", "is {event} [over|still on|on tv]", "when does {event} start", "[weather|forecast|temperature] in {town} {day}", "will it [rain|snow|be sunny] in {town} {day}", "is the [museum|zoo|library|pool] in {town} open {day}", "traffic in {town} [now|this morning]", "is my train to {town} [late|on time|cancelled]", "how much is [gold|bitcoin|petrol|a barrel of oil] [right now|today]", "current [score|result] of {event}", "who is [mayor|the mayor] of {town}", "what is on [tv|at the cinema in {town}] {day}",
    "[live|present] population of {town} please", "how [many|long] are the queues in {town} [now|today]", "what time is {event} on", "any news about {name}", "where is {name} now", "what is {name} doing", "who is calling me", "[turn|switch] [on|off] the [lights|heating|radio|washing machine] {day}", "play [some jazz|my favourite song|the radio|a podcast about {theme}]", "what is playing on the radio", "take a photo of {town}", "[show|draw|paint] me a picture of {theme}", "read my [mail|messages|letters] aloud", "wake me [at six|tomorrow at 7|in an hour]", "set the oven to [180|200] degrees", "what do you think about {event}", "are you [in love|angry|tired|real] {day}", "whom should I vote for in {event}", "who will win {event}",
)  # fmt: skip


@family("talk", weight=3)
def not_for_python(draw: Draw) -> tuple[Item, ...]:
    """Bookings, medical and other advice, letters and essays, the news."""
    ill, ill2 = draw.random.sample(_ILLS.split("|"), 2)
    prompt = draw.phrase(
        *draw.pick(BOOKINGS, ADVICE, LETTERS, NEWS), town=draw.pick(*_TOWNS.split("|")), day=draw.pick(*_DAYS.split("|")), tongue=draw.pick(*_TONGUES.split("|")), ill=ill, ill2=ill2, drug=draw.pick(*_DRUGS.split("|")), theme=draw.pick(*_THEMES.split("|")), event=draw.pick(*_EVENTS.split("|")), said=draw.pick(*_SENTENCES.split("|")), kin=draw.pick(*_KIN.split("|")), name=draw.pick(*NAMES),
    )  # fmt: skip
    return (Ask(prompt, (), BEYOND, think="Nothing here can be computed."),)


@family("talk", weight=1.2)
def told_and_beyond(draw: Draw) -> tuple[Item, ...]:
    """A story with figures in it that asks for nothing that figures decide."""
    n, m = draw.integer(2, 90), draw.integer(2, 12)
    name, town = draw.pick(*NAMES), draw.pick(*_TOWNS.split("|"))
    prompt = draw.phrase(
        "I am {n} and [in love|lonely|bored]. what [do you advise|should I do]", "{who} is {n} years old and wants [a dog|a tattoo|to marry]. [is that wise|your opinion|should we allow it]", "we are {m} people in {t}. where [do we eat|can we dance|should we stay]", "I have {m} days in {t}. what [must I see|is worth a visit|do you recommend]", "my cat is {m} years old and does not eat. what is wrong with it", "it has been raining for {m} days. when will it stop", "my boss gave me {n} tasks and I am tired. [comfort me|cheer me up|what now]", "{who} sent me {n} messages. [is he in love|what does she want|shall I answer]", "I took {m} tablets by mistake. is that dangerous", "my temperature is {f}. [am I ill|do I need a doctor|which medicine]",
        "write a story with {m} dwarfs and {n} dragons", "a poem of {m} lines about {t}", "an essay of {n}00 words on the sea", "give me {m} reasons to [live in {t}|learn to sing|get up early]", "name {m} good [films|books|restaurants in {t}|songs]", "suggest {m} [presents for {who}|names for a cat|places near {t}]", "book a table for {m} in {t}", "order {m} pizzas", "send {who} {n} euros", "call me in {n} minutes", "which of my {m} [friends|brothers|cats] is the best", "what are the {m} best [hotels|museums] in {t}", "the letter has {n} lines, translate it", "tell me {m} jokes", "my train leaves from platform {m}. is it late", "two tickets for the show at {m} pm, please",
        n=n, m=m, who=name, t=town, f=draw.decimal(37, 40, 1),
    )  # fmt: skip
    return (Ask(prompt, (), BEYOND, think="The figures decide nothing here."),)


_LANDS = "Brazil|France|Turkey|Japan|Kenya|Peru|Canada|Egypt|Norway|India|Mexico|Poland|Vietnam|Ghana|Chile|Greece|Austria|Thailand|Morocco|Cuba|Iceland|Nepal|Hungary|South Africa|New Zealand"
_PASTS = "the Ottoman Empire|the Roman Empire|the French Revolution|the Cold War|the Incas|the Vikings|the Middle Ages|the Black Death|the Silk Road|the Industrial Revolution|the Renaissance|the moon landing|the Berlin Wall|the Ming dynasty|the Maya|the Crusades|the Persian Empire|the gold rush|the Olympic Games|the printing press"
_FAMOUS = "Napoleon|Cleopatra|Mozart|Marie Curie|Gandhi|Leonardo da Vinci|Shakespeare|Nelson Mandela|Frida Kahlo|Julius Caesar|Beethoven|Darwin|Newton|Picasso|Joan of Arc|Confucius|Tolstoy|Ada Lovelace|Galileo|Mao"
_MATTERS = "photosynthesis|gravity|black holes|inflation|democracy|evolution|the immune system|volcanoes|the water cycle|electric cars|blockchain|existentialism|jazz|impressionism|the stock exchange|global warming|nuclear fusion|dark matter|the brain|monsoons|coral reefs|sleep|vaccines|supply and demand"
_LETTERS = "Dear Mr Tanaka, thank you for your hospitality|Dear Anna, I hope you are well|We regret to inform you that the shop is closed|Please find my report attached|I would like to book a room for two nights|My son was ill yesterday|See you at the station on Monday|Dear all, the meeting has moved|Congratulations on your new job|I am writing about the job"


@family("talk", weight=2)
def general_knowledge(draw: Draw) -> tuple[Item, ...]:
    """What an encyclopedia or a translator would answer: nothing here can be computed."""
    prompt = draw.phrase(
        "[tell me|write|give me|summarise|describe] the [history|story] of {past} [in a few paragraphs|in short|briefly|in one page|]", "[who|which person] is the [president|prime minister|king|chancellor|leader] of {land} [now|today|at the moment|and what party are they from|]", "[what|which] party [rules|governs|is in power in] {land}[ now| today|]", "translate [this|this letter|this text|the following|my mail] [to|into] {tongue}[ please|]: {letter}", "[in|into] {tongue}, please: {letter}", "{letter}. [translate it|put this] into {tongue}", "[explain|describe] {matter} [to me|to a child|in simple words|in detail|for beginners|]", "[what is|what are|how does|how do] {matter}[ work|]", "why [is|are] {matter} [important|so hard to understand|studied]", "who was {famous}[ and what did they do|, in short|]", "[tell me|what do you know] about [the life of |]{famous}", "when [did|was] {famous} [die|born|live]", "[what|which] [language|religion|food] is [common|usual|spoken] in {land}", "[what|which] is the [capital|largest river|national dish|currency|flag] of {land}", "what [caused|ended|started] {past}", "why did {past} [end|begin|matter|fall]", "who [fought in|ruled|built|discovered|led] {past}", "what did {famous} [invent|write|paint|say about {matter}|believe]", "[compare|what is the difference between] {past} and {past2}", "[summarise|give an overview of] {matter} [in five sentences|with examples|]", "[write|prepare] a [report|presentation|lecture|quiz] [on|about] {past}", "[write|draft] [a paragraph|some lines|a page] about {matter}", "is {land} [a safe country|a democracy|in the EU|larger than {land2}]", "how do people in {land} [celebrate new year|greet each other|vote]", "[name|list] [some|three|the] [famous writers|cities|rivers|mountains|kings] [of|in] {land}", "was {famous} [a good person|married|from {land}|right]", "[where|in which country] was {famous} born", "[what|who] came [before|after] {past}", "[pros and cons|advantages and drawbacks] of {matter}", "[can you|could you|please] teach me [about |]{matter}", "is {matter} [dangerous|real|a good thing|well understood]", "what does science say about {matter}", "[quote|cite] [something by|a line of] {famous}", "what [food|clothes|music] did people have in the time of {past}", "[what should I|which places should I] [see|visit] in {land}", "who won the [last |]election in {land}", "[what|which] [wars|laws|songs|films] is {land} known for", "what [time|season] is best to visit {land}", "[a short|one] biography of {famous}", "correct this text: {letter}", "is this polite: {letter}", "[make|write] this more [formal|friendly|polite]: {letter}", "[answer|reply to] this mail: {letter}",
        past=draw.pick(*_PASTS.split("|")), past2=draw.pick(*_PASTS.split("|")), land=draw.pick(*_LANDS.split("|")), land2=draw.pick(*_LANDS.split("|")), famous=draw.pick(*_FAMOUS.split("|")), matter=draw.pick(*_MATTERS.split("|")), tongue=draw.pick(*_TONGUES.split("|")), letter=draw.pick(*_LETTERS.split("|")),
    )  # fmt: skip
    return (Ask(prompt, (), BEYOND, think="Nothing here can be computed."),)
