"""How files were read before, each way under its headers: rows of the table of settings, which go with every copy."""

import json
import sqlite3
from collections.abc import Mapping

from shop_crm.store.journal import Operation

_BEFORE = "import:"
_MOST = 100
"""So many kinds of files are remembered; the oldest go."""


def read(conn: sqlite3.Connection, key: str) -> dict[str, object] | None:
    """What is kept under this key; None for nothing."""
    row = conn.execute("SELECT value FROM setting WHERE name = ?", (_BEFORE + key,)).fetchone()
    return dict(json.loads(row[0])) if row else None


def keep(operation: Operation, key: str, told: Mapping[str, object]) -> None:
    """Keep this under the key instead of what was there."""
    forget(operation, key)
    insert = "INSERT INTO setting (name, value) VALUES (?, ?)"
    operation.conn.execute(insert, (_BEFORE + key, json.dumps(told, ensure_ascii=False)))
    operation.conn.execute(
        """DELETE FROM setting WHERE name GLOB ? AND id NOT IN
           (SELECT id FROM setting WHERE name GLOB ? ORDER BY id DESC LIMIT ?)""",
        (f"{_BEFORE}*", f"{_BEFORE}*", _MOST),
    )


def forget(operation: Operation, key: str) -> None:
    """Keep nothing under this key."""
    operation.conn.execute("DELETE FROM setting WHERE name = ?", (_BEFORE + key,))
