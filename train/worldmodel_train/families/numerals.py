"""How numbers are written: ordinals, whole numbers, and the code that rounds; no families here."""

import re


def ordinal(value: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10)
    return f"{value}{ending or 'th'}"


def articled(prompt: str) -> str:
    """An 8, an 11 and an 80, rather than a 8."""
    return re.sub(r"\b([Aa]) (?=8|1[18]\b)", r"\1n ", prompt)


def an_hour(text: str) -> str:
    """An hour, an evening and an adult, rather than a hour."""
    return re.sub(r"\ba (?=(?:hour|evening|adult|aunt|oak|ice|aluminium)\b)", "an ", text)


def tidy(value: float) -> int | float:
    """Without a decimal that says nothing: 14.0 is 14."""
    return int(value) if value == int(value) else value


def rounded_to(formula: str, places: int) -> str:
    """The formula, rounded to so many places; none leaves a whole number."""
    return f"round({formula}, {places})" if places else f"round({formula})"
