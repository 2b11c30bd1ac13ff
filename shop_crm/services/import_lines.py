"""What becomes of each line of a file that is brought in, by its number: a million of them take a few megabytes."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from shop_crm.domain.progress import Progress, untold
from shop_crm.exchange.table import Sheet

LISTED = 200
"""So many lines of a kind are shown; more of them nobody reads, and a file is soon opened beside it."""

_STEP = 500


def _numbers() -> "array[int]":
    return array("I")


@dataclass(slots=True, kw_only=True)
class Lines:
    """The numbers of the lines by what becomes of them; what is rejected is kept with its reason instead."""

    new: "array[int]" = field(default_factory=_numbers)
    same: "array[int]" = field(default_factory=_numbers)
    changed: "array[int]" = field(default_factory=_numbers)
    returned: "array[int]" = field(default_factory=_numbers)
    walk_ins: "array[int]" = field(default_factory=_numbers)
    expired: "array[int]" = field(default_factory=_numbers)
    """The first lines of purchases for which a follow-up was left out, because its time has passed."""


def cells_at(sheet: Sheet, lines: Sequence[int], progress: Progress = untold) -> dict[int, tuple[str, ...]]:
    """What stands in the first of these lines (LISTED at most), by their numbers; reads no further than the last."""
    wanted = sorted(lines)[:LISTED]
    found: dict[int, tuple[str, ...]] = {}
    if not wanted:
        return found
    left, last = set(wanted), wanted[-1]
    for done, row in enumerate(sheet.rows()):
        if done % _STEP == 0:
            progress(done, sheet.row_count)
        if row.line in left:
            found[row.line] = row.cells
        if row.line >= last:
            break
    return found
