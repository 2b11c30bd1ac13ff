"""The lock as one row of the settings. It leaves no image in the journal: an old PIN is nobody's history."""

import json
import logging
import sqlite3

from shop_crm.domain.lock import IDLE_MINUTES, Guarded, Lock
from shop_crm.store.journal import Operation

_NAME = "lock"
_log = logging.getLogger(__name__)


def read(conn: sqlite3.Connection) -> Lock:
    """The shop's lock; one without a PIN when none was set, or when its row cannot be read."""
    row = conn.execute("SELECT value FROM setting WHERE name = ?", (_NAME,)).fetchone()
    if row is None:
        return Lock()
    try:
        kept = json.loads(row[0])
        minutes = int(kept["idle_minutes"])
        return Lock(
            pin_hash=str(kept["pin"]),
            code_hash=str(kept["code"]),
            idle_minutes=minutes if minutes in IDLE_MINUTES else Lock().idle_minutes,
            asks_at_start=bool(kept["asks_at_start"]),
            guarded=frozenset(Guarded(name) for name in kept["guarded"] if name in set(Guarded)),
            wrong=max(0, int(kept["wrong"])),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        # Whoever can spoil this row could take it away: nobody is shut out of her own shop for ever by it.
        _log.warning("the lock of this shop is damaged and left out")
        return Lock()


def write(operation: Operation, lock: Lock) -> None:
    """Keep it in place of what was kept."""
    kept = {
        "pin": lock.pin_hash,
        "code": lock.code_hash,
        "idle_minutes": lock.idle_minutes,
        "asks_at_start": lock.asks_at_start,
        "guarded": sorted(lock.guarded),
        "wrong": lock.wrong,
    }
    operation.conn.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (_NAME, json.dumps(kept)),
    )
    operation.conn.execute("DELETE FROM change WHERE operation_id = ?", (operation.id,))
