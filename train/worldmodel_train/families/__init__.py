"""The task families; importing this package registers all of them."""

from worldmodel_train.episodes import FAMILIES
from worldmodel_train.families import arithmetic, data, everyday, mathematics, state, talk

__all__ = ["FAMILIES", "arithmetic", "data", "everyday", "mathematics", "state", "talk"]
