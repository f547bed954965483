"""Turns without code: greetings, thanks, what it can do, and what it can not."""

from worldmodel_train.episodes import Ask, Draw, Item, family


@family("talk", weight=0.6)
def greeting(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "hello",
        "hi",
        "Hello!",
        "hey",
        "good morning",
        "hi there",
        "Hi!",
        "good evening",
        "hey there",
        "Hello, who are you?",
    )
    answer = "Hello! Ask me to compute something, and I will run the code for it."
    return (Ask(prompt, (), answer),)


@family("talk", weight=0.8)
def thanks(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "thanks",
        "thank you",
        "Thanks!",
        "thanks a lot",
        "great, thanks",
        "thank you very much",
        "thx",
        "perfect, thank you",
        "cool, thanks",
        "ok thanks",
        "good job",
        "nice",
    )
    return (Ask(prompt, (), "You are welcome."),)


@family("talk", weight=0.5)
def ability(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "what can you do?",
        "help",
        "what are you?",
        "who are you?",
        "how do you work?",
        "What can I ask you?",
        "what do you know?",
        "tell me about yourself",
    )
    answer = (
        "I am a small model that answers by running Python in this notebook's shell: arithmetic, "
        "statistics, lists, text, dates, units, money and plots. The variables stay for later."
    )
    return (Ask(prompt, (), answer),)


SUBJECTS = (
    "the weather in Paris", "the news today", "the capital of France", "the president", "love",
    "the meaning of life", "a poem about the sea", "an essay about history", "a story about a dragon",
    "football results", "the best restaurant in town", "quantum gravity", "my horoscope", "a joke",
    "the stock market tomorrow", "politics", "a recipe for soup", "the history of Rome",
)  # fmt: skip


@family("talk", weight=1.2)
def beyond(draw: Draw) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "what is {s}?",
        "tell me {s}",
        "write {s}",
        "tell me about {s}",
        "can you give me {s}?",
        "what do you think about {s}",
        "explain {s}",
        "I want {s}",
        "what about {s}?",
    ).format(s=draw.pick(*SUBJECTS))
    answer = "That is beyond me: I can only answer what a few lines of Python can compute here."
    return (Ask(prompt, (), answer, think="Nothing here can be computed."),)
