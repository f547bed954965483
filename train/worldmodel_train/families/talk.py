"""Turns without code: greetings, thanks, what it can do, and what it can not."""

from worldmodel_train.episodes import Ask, Draw, Item, family


@family("talk", weight=0.5)
def greeting(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "[hello|hi|hey|hey there|hi there|hello there|good morning|good evening|good afternoon]",
        "[hello|hi|hey] [again|everyone|model|friend]",
        "[hi|hello|hey], [how are you|how is it going|nice to meet you|are you there]",
        "[how are you|how is it going|are you there|anybody here|testing|test]",
        "[greetings|howdy|hiya|yo|good day|morning|evening|hello world of numbers|welcome]",
        "[hello|hi|hey], [I am new here|can we start|shall we begin|ready to work|first time here|let us start]",
        "[nice|good|glad] to [meet|see] you",
        "[what's up|how do you do|how are things|is this on|can you hear me|do you work]",
        "[my name is|I am|this is] [Anna|Tom|Maria|Ben|a pupil|a student|your new user]",
        "[I am back|here I am|it is me again|long time no see]",
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
        "[that was|you were|this was] [quick|fast|very helpful|great|useful|easy|perfect]",
        "[much appreciated|I appreciate it|appreciated|many thanks|cheers|ta]",
        "[ok|okay|alright|right], [that is all|that will do|I am done|no more questions|that was all|I have what I need]",
        "[yes|yep|correct|right|exactly], [that is it|that is right|that was it|what I wanted|thanks]",
        "[see you|talk to you|until] [later|tomorrow|soon|next time]",
        "[excellent|brilliant|fantastic|super|lovely|well done|nice one|good work][, thanks|, thank you| indeed|]",
        "[I am happy|I am glad] with [that|the answer|this]",
        "[have a nice|enjoy your|have a good] [day|evening|weekend]",
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
        "[what|which] [tasks|problems|jobs|calculations] [can you handle|do you solve|are you made for|suit you]",
        "[how|in what way] can [you help|I use you|you be useful]",
        "what is [this|this notebook|your purpose|your job|your task|your name]",
        "are you [a person|a human|a robot|a calculator|a program|a chatbot|an AI|a language model]",
        "[introduce|describe|explain] yourself",
        "[I do not know|not sure] what to [ask|type|do here]",
        "[show|tell|give] me what you can do",
        "[do you|can you] [speak python|know python|run code|write code|do maths|calculate]",
        "[where do|how do] I [start|begin]",
        "what [should|could|may] I [ask|type|try]",
        "[your|the] [features|abilities|skills|functions|limits][, please|]",
        "[instructions|manual|usage|help page|menu|options]",
    )
    answer = (
        "I am a small model that answers by running Python in this notebook's shell: arithmetic, "
        "statistics, lists, text, dates, units, money and plots. The variables stay for later."
    )
    return (Ask(prompt, (), answer),)


_PLACES = (
    "Paris|Berlin|Tokyo|London|Madrid|New York|Cairo|Delhi|Sydney|Lagos|my town|here|Vienna|Lima|"
    "Oslo|Mumbai|Chicago|Nairobi|Lisbon|the mountains|our valley|Boston|Hanoi"
)
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


@family("talk", weight=2)
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
        "what is the [current |][price of bitcoin|stock price of apple|temperature outside]",
        "[how old is|where lives|what does] {person} [today|now]",
        "what should I [eat|wear|do|read] [today|tonight|tomorrow]",
        "[do you love me|are you alive|do you dream|are you happy|what is your favourite colour]",
        "[give me|what is] [a|the best] recipe for [soup|bread|pasta|cake]",
        "[is|was] {person} a good person",
        "[predict|what will be] the [lottery numbers|stock market tomorrow|weather next month]",
        "explain [quantum gravity|the french revolution|why we sleep|{topic}] [to me|]",
        "[search the internet|google|look on the web] for {thing}",
        "[do I need an umbrella|will there be snow|how cold will it get] in {place} [tonight|next week|at the weekend|on sunday]",
        "who [won|is winning] the [basketball game|tennis final|world cup|elections|oscar] [on saturday|this year|]",
        "[can you |please |]book [me |us ][a hotel room|a haircut|a dentist appointment|two seats] [in {place}|on monday|for tonight|]",
        "write [me |][a speech|a cover letter|a thank you note|a birthday card|song lyrics] for my [aunt|boss|mother|friend|teacher][, the party is on sunday|]",
        "I have [red eyes|a headache|back pain|a cough] and [feel tired|a sore throat|no appetite], what [illness|problem] is it",
        "should I [marry him|forgive my brother|quit my job|move to {place}|buy a house|get a dog|call her|see a doctor]",
        "[write down|summarize|describe] [how {country} became independent|the culture of {country}|the past of {country}] [in short|]",
        "[please |]send [an email|a message|a text] to my [boss|wife|landlord|teacher] saying [happy birthday|I am late|I cannot come]",
        "is the new [phone|government|film|rule|minister] any good, your opinion",
        "recommend [me |][a nice hotel|some music|a laptop|a tv series|a game|a cookbook] [for the weekend|for my son|]",
        "is my [boss|neighbour|school|bank] allowed to [fire me|sue me|do that] because of [one mistake|noise|my dog]",
        "[start|turn on|put on] [a song|the radio|the lights|the heating|a podcast]",
        "which [minister|party|king] [rules|governs] {country} [now|today|at the moment]",
        "translate [the following|my text|the menu|a contract] [to|into] [korean|french|german|arabic|polish][: see you all soon| please|]",
        "[set|make] an alarm for [seven|tomorrow morning|6 am]", "remind me to [call mum|buy milk|take my pills] [tomorrow|at noon|later]",
        "what is the [current |]price of [gold|oil|silver|a tesla share|petrol] [now|today|]", "[show|find|draw|send] me [a photo|a picture|pictures] of {thing}",
        "how do I [fix a leaking tap|make friends|learn to swim|remove a stain|bake bread|tie a tie]", "[is|are] [god|ghosts|aliens|vampires] real",
        "[which|what] [team|party|phone|car|religion] is the best", "why [did my cat run away|is the sky blue|do we dream|is she angry with me|are people mean]",
        "what [time|day] [does the shop open|is the concert|does the train leave|is my appointment]", "[call|phone|text] [my mother|a doctor|the police|the bank]",
        "[read|open|check] my [emails|messages|calendar|bank account]", "what is the best [medicine|diet|treatment|cream] for [a cold|stress|acne|back pain]",
        "who [wrote|painted|composed|invented|discovered] [hamlet|the mona lisa|the ninth symphony|the telephone|america]", "what is the meaning of [life|my dream|this song|the word serendipity]",
        "[give|write] me [an essay|a summary|a review|a plot] of [war and peace|the last film|my favourite book|{thing}]", "[am I|do I look|was I] [pretty|too old|wrong|a good friend]",
        "where [can I buy|is|did I put|do I find] [my keys|cheap flights|the nearest pharmacy|a good dentist|my phone]", "[will|does] the [bus|train|flight|ferry] to {place} [run|leave on time|arrive late] [today|tomorrow|]", "are the [shops|museums|schools|banks] in {place} open [today|on sunday|right now]", "[tips|advice|ideas] for [a first date|a job interview|a birthday party|a rainy day|a trip to {place}]", "what [does|did] {person} [think|say|write] about {topic}",
        "[headlines|latest news|news of the day|breaking news][ from {country}|]", "[who|which player] scored [in the final|last night|most goals yesterday]", "[traffic|pollen|avalanche|surf] [report|forecast] for {place}", "is {place} [nicer|safer|more beautiful] than {country}", "[compose|make up|invent] [a limerick|a rap|a fairy tale|a slogan|a toast] [about|for] {thing}", "[can you hear|can you see|do you remember] [me|my voice|what I said last week|my face]", "[tell me|guess] [my name|where I live|what I am thinking|my password]",
        "[call|order|get] me [a cab|a burger|a coffee|some flowers]", "[who is|tell me about|what became of] [my great-grandfather|the founder of {place}|the neighbour downstairs]", "[which|what] [film|series|song|podcast] [is on tonight|should I watch|should I hear|is good for children]", "[proofread|rewrite|shorten|correct] my [letter|essay|email|homework text]", "[describe|paint|draw] {thing} [in oil|in words|as a picture|]", "how do you [pronounce|spell out loud|say] [quinoa|this name|good night in {country}]", "[will|can] [my team|the price of gold|my train|she|he] [win|fall|be late|come back] [next week|tomorrow|]",
        "is it [safe|legal|okay] to [drive after two beers|eat raw eggs|park here|travel to {country}]",
        "my [girlfriend|boss|friend|sister] is [angry|sad|ill], what should I [say|do]", "[what's|what is] [new|trending] [on twitter|in the news|in {place}]", "which [stocks|shares] should I buy [now|this year|]",
        place=draw.pick(*_PLACES.split("|")),
        country=draw.pick(*_COUNTRIES.split("|")),
        person=draw.pick(*_PEOPLE.split("|")),
        thing=draw.pick(*_THINGS.split("|")),
        topic=draw.pick(*_TOPICS.split("|")),
    )  # fmt: skip
    answer = "That is beyond me: I can only answer what a few lines of Python can compute here."
    return (Ask(prompt, (), answer, think="Nothing here can be computed."),)
