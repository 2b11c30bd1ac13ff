"""One thing edited in two places: each keeps what it changed, and nobody is overwritten unseen (faults.md D16)."""

from collections.abc import Iterable
from typing import Any

from shop_crm.domain.problems import ErrorCode, ShopError


def changed_by(mine: object, base: object, theirs: object, facts: Iterable[str]) -> dict[str, Any]:
    """What `mine` changes of `base`, to be put over `theirs`, which is how it stands now.

    CHANGED_MEANWHILE(fact, theirs) where both have changed the same fact into something else.
    """
    found: dict[str, Any] = {}
    for fact in facts:
        now, wanted, was = getattr(theirs, fact), getattr(mine, fact), getattr(base, fact)
        if wanted == was:
            continue
        if now not in (was, wanted):
            raise ShopError(ErrorCode.CHANGED_MEANWHILE, fact=fact, theirs=now)
        found[fact] = wanted
    return found


def chosen_by(mine: Iterable[str], base: Iterable[str], theirs: Iterable[str]) -> list[str]:
    """The same of a list of names: hers with what was added to `base` here, and without what was taken away here."""
    wanted, was = list(mine), set(base)
    gone = was - set(wanted)
    kept = [name for name in theirs if name not in gone]
    return kept + [name for name in wanted if name not in was and name not in kept]
