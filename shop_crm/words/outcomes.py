"""Outcomes as people type them, in three languages and as on the paper's boxes."""

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.outcome_words import SPELLINGS, outcome_named
from shop_crm.errors import ErrorCode, ShopError

TOKENS = tuple(spellings[0] for spellings in SPELLINGS.values())
"""The first spelling of each outcome, for help texts."""


def read_outcome(text: str) -> Outcome:
    """The outcome that was typed, whatever its case, blanks or underscores; OUTCOME_UNKNOWN."""
    found = outcome_named(text)
    if found is None:
        raise ShopError(ErrorCode.OUTCOME_UNKNOWN, typed=text, known=", ".join(TOKENS))
    return found
