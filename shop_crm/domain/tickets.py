"""A shop's own tickets: which amount its dearest purchases reach (domain.md 1)."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

WINDOW_MONTHS = 24
"""The purchases of so many months say what is dear in this shop."""


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
    return int(Decimal(amount).scaleb(0).quantize(Decimal(1).scaleb(max(0, len(str(amount)) - 2)), ROUND_HALF_UP))
