"""How sure a model must be of a reply, before its answers are worth something.

A folder of weights may hold `calibration.json`, which `worldmodel evaluate --calibrate` writes: the
probability of a whole reply below which few answers were right.
"""

import json
import math
from pathlib import Path

from worldmodel_kernel.errors import EngineError

CALIBRATION = "calibration.json"
UNSURE = "The model is unsure here: check this answer, or ask in other words."


def unsure_below(folder: str) -> float:
    """The probability; 0 where the model is no folder or was not calibrated.

    Raises:
        EngineError: the file is there, and says no such thing.
    """
    path = Path(folder) / CALIBRATION
    if not path.is_file():
        return 0.0
    try:
        value = float(json.loads(path.read_text(encoding="utf-8"))["unsure_below"])
        if 0 <= value <= 1:
            return value
        why = f"unsure_below is {value}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        why = repr(error)
    raise EngineError(
        f"{path} is no calibration: {why}\n  Write it anew (worldmodel evaluate --model "
        f"{folder} --calibrate), or remove it."
    )


def is_unsure(doubt: float | None, below: float) -> bool:
    """Whether a reply of that many nats is less probable than that."""
    return doubt is not None and math.exp(-doubt) < below
