"""Looking the whole shop over, and mending what can be made anew."""

from dataclasses import dataclass

from shop_crm.services.agenda import count_wrong, settle_all
from shop_crm.services.shop import Shop
from shop_crm.store import backup, check
from shop_crm.store.check import DERIVED, Finding, Flaw
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.journal import Answer, Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check found: rows by table, flaws that were mended, and flaws that remain."""

    counts: dict[str, int]
    mended: tuple[Finding, ...]
    remaining: tuple[Finding, ...]


def check_shop(shop: Shop) -> Report:
    """Look the file over; what is derived from the facts is made anew when it is wrong, facts are never touched."""
    found = _look_over(shop)
    remaining = found
    if any(finding.flaw in DERIVED for finding in found) and Flaw.DAMAGED_PAGES not in {f.flaw for f in found}:

        def work(operation: Operation) -> Answer:
            check.rebuild(operation)
            settle_all(operation, shop.settings)
            return {}

        shop.journal.run("rebuild", work, undoable=False)
        remaining = _look_over(shop)
    left = {finding.flaw for finding in remaining}
    mended = tuple(finding for finding in found if finding.flaw not in left)
    return Report(counts=backup.counts(shop.db), mended=mended, remaining=tuple(remaining))


def count_rows(shop: Shop) -> dict[str, int]:
    """The number of rows in each table of facts."""
    return backup.counts(shop.db)


def _look_over(shop: Shop) -> list[Finding]:
    with told_plainly(shop.path):  # asking the search index takes the file's lock for a moment
        found = check.look_over(shop.db)
    if Flaw.DAMAGED_PAGES not in {finding.flaw for finding in found} and (wrong := count_wrong(shop.db, shop.settings)):
        found.append(Finding(flaw=Flaw.AGENDA, count=wrong))
    return found
