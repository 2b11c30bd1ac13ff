"""Twice is a habit: the same product, supplier or cause in two complaints within 90 days (domain.md 8)."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum, auto

from shop_crm.domain.complaints import Cause
from shop_crm.domain.names import fold
from shop_crm.domain.values import frozen

WITHIN = timedelta(days=90)
_TWICE = 2


class Alike(StrEnum):
    """In what complaints are alike."""

    PRODUCT = auto()
    SUPPLIER = auto()
    CAUSE = auto()


@frozen
class Case:
    """What of a complaint may be like another; "" and None are like nothing."""

    complaint_id: int
    day: date
    item: str = ""
    supplier: str = ""
    cause: Cause | None = None


@frozen
class Habit:
    """So many complaints within 90 days that are alike."""

    alike: Alike
    count: int
    supplier: str = ""
    cause: Cause | None = None


def habits(cases: Iterable[Case]) -> dict[int, tuple[Habit, ...]]:
    """The habits that each complaint is part of, by its id; those that are part of none are left out.

    "Something else" is no cause: two of them need have nothing in common.
    """
    groups: dict[tuple[Alike, str], list[Case]] = {}
    for case in cases:
        for key in _keys(case):
            groups.setdefault(key, []).append(case)
    found: dict[int, tuple[Habit, ...]] = {}
    for (alike, _), alike_cases in sorted(groups.items(), key=lambda group: list(Alike).index(group[0][0])):
        days = sorted(case.day for case in alike_cases)
        for case in alike_cases:
            count = _most_around(case.day, days)
            if count >= _TWICE:
                habit = Habit(
                    alike=alike,
                    count=count,
                    supplier=case.supplier if alike is Alike.SUPPLIER else "",
                    cause=case.cause if alike is Alike.CAUSE else None,
                )
                found[case.complaint_id] = (*found.get(case.complaint_id, ()), habit)
    return found


def _keys(case: Case) -> list[tuple[Alike, str]]:
    cause = "" if case.cause in (None, Cause.OTHER) else str(case.cause)
    found = [(Alike.PRODUCT, fold(case.item)), (Alike.SUPPLIER, fold(case.supplier)), (Alike.CAUSE, cause)]
    return [(alike, value) for alike, value in found if value]


def _most_around(day: date, days: list[date]) -> int:
    """The most of these days, sorted, that lie within 90 days of one another and of this one."""
    first = [start for start in days if start <= day <= start + WITHIN]
    return max((sum(start <= each <= start + WITHIN for each in days) for start in first), default=0)
