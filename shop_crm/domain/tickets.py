"""A shop's own tickets: which amount its dearest purchases reach (domain.md 1)."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from shop_crm.domain.days import add_months

WINDOW_MONTHS = 24
"""The purchases of so many months say what is dear in this shop."""

ENOUGH = 20_000
"""So many tickets tell the shares well enough: of more, only those of every so many days are looked at."""


def looked_at(today: date, count: int) -> list[date]:
    """The days whose tickets are looked at, spread over the window; all of them unless there are too many tickets.

    Never the same weekday again and again: a shop's Saturdays are not its Mondays.
    """
    first = add_months(today, -WINDOW_MONTHS)
    step = max(1, count // ENOUGH)
    step += step % 7 == 0
    return [today - timedelta(days=back) for back in range(0, (today - first).days + 1, step)]


def line_for_share(tickets: Sequence[tuple[int, int]], percent: int) -> int:
    """The amount that the top `percent` of the tickets reach, as a person would say it; 0 without any tickets.

    `tickets` are (amount, how many of it), dearest first.
    """
    wanted = sum(count for _, count in tickets) * percent
    seen = 0
    for amount, count in tickets:
        seen += count
        if seen * 100 >= wanted:
            return spoken(amount)
    return 0


def share_of_line(tickets: Sequence[tuple[int, int]], line: int) -> float:
    """The percentage of the tickets that reach this line; 0 without any tickets."""
    total = sum(count for _, count in tickets)
    return 100 * sum(count for amount, count in tickets if amount >= line) / total if total else 0.0


def spoken(amount: int) -> int:
    """The amount as a person would say it: two figures, and then noughts."""
    if amount <= 0:
        return 0
    return int(Decimal(amount).quantize(Decimal(1).scaleb(max(0, len(str(amount)) - 2)), ROUND_HALF_UP))
