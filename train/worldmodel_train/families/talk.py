"""Turns without code: greetings, thanks, what it can do, and what it can not."""

from worldmodel_train.episodes import Ask, Draw, Item, family


@family("talk", weight=0.5)
def greeting(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "[hello|hi|hey|hey there|hi there|hello there|good morning|good evening|good afternoon]",
        "[hello|hi|hey] [again|everyone|model|friend]",
        "[hi|hello|hey], [how are you|how is it going|nice to meet you|are you there]",
        "[how are you|how is it going|are you there|anybody here|testing|test]",
    )
    answer = "Hello! Ask me to compute something, and I will run the code for it."
    return (Ask(prompt, (), answer),)


@family("talk", weight=0.6)
def thanks(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "[ok |great, |perfect, |cool, |]thanks [a lot|so much|again|for that|]",
        "[ok |great, |perfect, |cool, |]thank you [very much|so much|]",
        "thx",
        "[good job|nice|well done|great work|awesome|very good|cool|wow]",
        "that [helps|is great|was helpful|is what I needed]",
        "[bye|goodbye|see you|good night]",
    )
    return (Ask(prompt, (), "You are welcome."),)


@family("talk", weight=0.5)
def ability(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "[what|which things] can [you do|I ask you|you help me with]",
        "help[ me|]",
        "[who|what] are you",
        "how do you work",
        "what do you know",
        "tell me [something |]about yourself",
        "what are you [good at|able to do|for]",
        "can you help me",
        "what [kind|sort] of [questions|things] can you answer",
    )
    answer = (
        "I am a small model that answers by running Python in this notebook's shell: arithmetic, "
        "statistics, lists, text, dates, units, money and plots. The variables stay for later."
    )
    return (Ask(prompt, (), answer),)


_PLACES = "Paris|Berlin|Tokyo|London|Madrid|New York|Cairo|Delhi|Sydney|Lagos|my town|here"
_COUNTRIES = "France|Spain|Japan|Brazil|Kenya|Canada|Italy|Peru|Norway|Egypt|India|Chile"
_PEOPLE = "the president|the queen|Einstein|my neighbour|Shakespeare|the mayor|Mozart|my boss"
_THINGS = (
    "love|the sea|history|a dragon|autumn|friendship|the moon|cats|football|freedom|winter|music|"
    "my mother|a lost key|the city|time|happiness|dogs|space travel|the ocean"
)
_TOPICS = (
    "politics|religion|philosophy|quantum gravity|the meaning of life|the news|fashion|the war|"
    "climate policy|my horoscope|celebrities|the election|art|modern literature|the stock market"
)


@family("talk", weight=1.6)
def beyond(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "[what is|what's|tell me|how is] the weather [like |]in {place} [today|tomorrow|right now|]",
        "[will it rain|is it sunny|how warm is it] in {place} [today|tomorrow|now]",
        "[what is|what's|tell me|name] the capital of {country}",
        "who [is|was] [the president of {country}|{person}]",
        "when was {person} born",
        "[who won|what was the score of] the [game|match|election|race] [yesterday|last night|]",
        "write [me |][a poem|an essay|a story|a song|a letter|a haiku] about {thing}",
        "[tell me|write] [a joke|a story][ about {thing}|]",
        "what do you think [about|of] {topic}",
        "[what is|explain|tell me about|I want to know about] {topic}",
        "[what happened|what is new] in [the news|{country}|{topic}] [today|yesterday|this week]",
        "[recommend|suggest] [a good book|a film|a restaurant in {place}|a present for my friend]",
        "[translate|say] [this|hello|good morning] [into|in] [french|german|spanish|japanese]",
        "[book|order|buy] [me |][a flight to {place}|a pizza|a taxi|tickets]",
        "[send|write] an email to {person}",
        "what is the [current |][price of bitcoin|stock price of apple|exchange rate of the euro]",
        "[how old is|where lives|what does] {person} [today|now]",
        "what should I [eat|wear|do|read] [today|tonight|tomorrow]",
        "[do you love me|are you alive|do you dream|are you happy|what is your favourite colour]",
        "[give me|what is] [a|the best] recipe for [soup|bread|pasta|cake]",
        "[is|was] {person} a good person",
        "[predict|what will be] the [lottery numbers|stock market tomorrow|weather next month]",
        "explain [quantum gravity|the french revolution|why we sleep|{topic}] [to me|]",
        "[search the internet|google|look on the web] for {thing}",
        place=draw.pick(*_PLACES.split("|")),
        country=draw.pick(*_COUNTRIES.split("|")),
        person=draw.pick(*_PEOPLE.split("|")),
        thing=draw.pick(*_THINGS.split("|")),
        topic=draw.pick(*_TOPICS.split("|")),
    )
    answer = "That is beyond me: I can only answer what a few lines of Python can compute here."
    return (Ask(prompt, (), answer, think="Nothing here can be computed."),)
