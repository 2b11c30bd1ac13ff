"""Looking the whole shop over, and mending what can be made anew."""

from contextlib import closing
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen
from shop_crm.services.agenda import count_wrong, settle_all
from shop_crm.services.backups import make_backup
from shop_crm.services.shop import Shop, open_copy
from shop_crm.store import backup, check
from shop_crm.store.check import DERIVED, Finding, Flaw
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.journal import Answer, Operation


@frozen
class Report:
    """What a check found: rows by table, flaws that were mended, and flaws that remain."""

    counts: dict[str, int]
    mended: tuple[Finding, ...]
    remaining: tuple[Finding, ...]

    @property
    def can_be_mended(self) -> bool:
        """Whether something remains that is made anew from the facts; not in a file that is damaged itself."""
        flaws = {finding.flaw for finding in self.remaining}
        return bool(flaws & DERIVED) and Flaw.DAMAGED_PAGES not in flaws


def check_shop(shop: Shop) -> Report:
    """Look the file over; what is derived from the facts is made anew when it is wrong, facts are never touched."""
    report = look(shop)
    return mend(shop, report) if report.can_be_mended else report


def look(shop: Shop, progress: Progress = untold) -> Report:
    """Look the file over and change nothing."""
    with told_plainly(shop.path):  # asking the search index takes the file's lock for a moment
        found = check.look_over(shop.db, progress)
        if Flaw.DAMAGED_PAGES in {finding.flaw for finding in found}:
            return Report(counts={}, mended=(), remaining=tuple(found))
        if wrong := count_wrong(shop.db, shop.settings):
            found.append(Finding(flaw=Flaw.AGENDA, count=wrong))
        return Report(counts=backup.counts(shop.db), mended=(), remaining=tuple(found))


def mend(shop: Shop, found: Report, progress: Progress = untold) -> Report:
    """Make anew what is derived, after a safe copy of the shop as it is, and look again.

    What stands in the way of the copy stands in the way of this: FOLDER_MISSING, DISK_FULL and the like.
    """
    make_backup(shop)

    def work(operation: Operation) -> Answer:
        check.rebuild(operation)
        settle_all(operation, shop.settings)
        return {}

    shop.journal.run("rebuild", work, undoable=False)
    after = look(shop, progress)
    left = {finding.flaw for finding in after.remaining}
    mended = tuple(finding for finding in found.remaining if finding.flaw not in left)
    return Report(counts=after.counts, mended=mended, remaining=after.remaining)


def look_in_file(path: Path, clock: Clock, progress: Progress) -> Report:
    """The same as `look` on a connection of its own, for the background."""
    with closing(open_copy(path, clock, checks_pages=False)) as shop:
        return look(shop, progress)


def mend_in_file(path: Path, clock: Clock, found: Report, progress: Progress) -> Report:
    """The same as `mend` on a connection of its own, for the background; the window is to read everything anew."""
    with closing(open_copy(path, clock, checks_pages=False)) as shop:
        return mend(shop, found, progress)


def count_rows(shop: Shop) -> dict[str, int]:
    """The number of rows in each table of facts."""
    return backup.counts(shop.db)
