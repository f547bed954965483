"""Practice in copying: rows of random tokens of which stretches come again.

A model from scratch learns late to carry a person's values into its code; until then it writes the
right code with other numbers. Repeats of random tokens teach it to look back and copy (the
induction heads of Olsson et al., arXiv 2209.11895) and nothing else.
"""

from random import Random

from worldmodel_train.rows import Pack, Row, pack

_ALPHABETS = (10, 30, 300, None)
"""How many different tokens: few, as with digits, where one token does not tell the next."""


def copying(random: Random, *, vocabulary: int) -> Row:
    """A source, and after it stretches of the source; all but their first tokens are learned.

    Args:
        vocabulary: ordinary tokens have the ids below it.
    """
    size = random.choice(_ALPHABETS)
    alphabet = range(vocabulary) if size is None else random.sample(range(vocabulary), size)
    ids = random.choices(alphabet, k=random.randint(24, 160))
    source = len(ids)
    weights = [0.0] * source
    while len(ids) < 2 * source:
        length = random.randint(3, 20)
        start = random.randrange(source - length)
        ids += ids[start : start + length]
        weights += [0.0] + [1.0] * (length - 1)
    return Row(ids, weights, (), "practice")


def practice_packs(random: Random, count: int, *, length: int, vocabulary: int) -> list[Pack]:
    """`count` full packs of such rows."""
    tokens = 0
    rows = []
    while tokens < count * length:
        rows.append(copying(random, vocabulary=vocabulary))
        tokens += len(rows[-1].ids)
    return pack(rows, length=length, pad_id=0, random=random)[:count]
