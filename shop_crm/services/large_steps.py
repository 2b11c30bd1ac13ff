"""The shop as it was before a large step, kept in a safe copy: merged sets, plans laid anew, a large undo.

Nobody knows beforehand how much a step will change, and nobody shall wait for a copy before it. So each step is
carried out while a second connection still sees the shop as it was; when the step turns out to be large, a copy is
made of what that one sees, in the background, while the shop goes on.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

from shop_crm.domain.safe_copies import LARGE_STEP, Occasion
from shop_crm.domain.values import frozen
from shop_crm.errors import ShopError
from shop_crm.paths import backup_folder
from shop_crm.services.backups import is_due, make_backup
from shop_crm.services.forgetting import clear_copies
from shop_crm.services.shop import Shop, reading
from shop_crm.store import forgotten
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.journal import Journal
from shop_crm.store.reading import open_reading

_log = logging.getLogger(__name__)


@frozen
class Before:
    """What a shop was before a large step; it has to be kept or let go."""

    shop: Shop

    def keep(self) -> None:
        """Make a safe copy of it where the newest one does not hold it; for the background, on any thread."""
        shop = self.shop
        with closing(shop.db):
            if not is_due(shop, Occasion.LARGE):
                return
            make_backup(shop, occasion=Occasion.LARGE)
            known = forgotten.ids(shop.db)
        with reading(shop.path, shop.clock) as now:
            if forgotten.ids(now.db) != known:
                clear_copies(now, backup_folder(shop.path))

    def let_go(self) -> None:
        """It is not wanted."""
        self.shop.db.close()


class StepWatch:
    """Looks at each step of an open shop, and hands over what was before a large one."""

    def __init__(self, shop: Shop, hand_over: Callable[[Before], None]) -> None:
        self._shop, self._hand_over = shop, hand_over
        self._view: sqlite3.Connection | None = None
        shop.journal.around = self._watch

    def end(self) -> None:
        """Look no more."""
        if self._view is not None:
            self._view.close()
            self._view = None

    @contextmanager
    def _watch(self) -> Iterator[None]:
        journal = self._shop.journal
        last = journal.last_id()
        self._hold()
        is_large = False
        try:
            yield
            is_large = journal.last_id() > last and journal.is_large(journal.last_id(), LARGE_STEP)
        finally:
            if not is_large:
                self._release()
        if is_large and self._view is not None:
            view, self._view = self._view, None
            self._hand_over(self._before(view))

    def _hold(self) -> None:
        """See the shop as it is now, until it is released; a shop of which there is no second view goes without."""
        try:
            with told_plainly(self._shop.path):
                if self._view is None:
                    self._view = open_reading(self._shop.path, for_any_thread=True)
                self._view.execute("BEGIN")
                self._view.execute("SELECT 1 FROM journal_now").fetchone()  # only a read begins it
        except ShopError as error:
            _log.warning("a step without a view of what was before: %s", error.code)
            self.end()

    def _release(self) -> None:
        if self._view is not None and self._view.in_transaction:
            self._view.execute("ROLLBACK")

    def _before(self, view: sqlite3.Connection) -> Before:
        shop = self._shop
        return Before(shop=replace(shop, db=view, journal=Journal(view, shop.path, shop.clock.now)))
