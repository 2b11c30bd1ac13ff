"""Write down a shop file of today's schema for the museum: python -m tests.museum.dump FILE.db > tests/museum/vN.sql

The dump is plain SQL that makes the same file again: tables, rows, then indexes, search and triggers. Do this once,
when a schema is released; the dump then stays as it is for ever.
"""

import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

_SEARCH = ("customer_words", "customer_pieces", "phone_pieces", "item_words", "item_pieces")


def dump(conn: sqlite3.Connection) -> Iterator[str]:
    """The statements that make this file again."""
    for name in ("application_id", "user_version"):
        yield f"PRAGMA {name} = {conn.execute(f'PRAGMA {name}').fetchone()[0]};"
    parts = conn.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
    kept = [
        part for part in parts if not part[1].startswith(tuple(f"{index}_" for index in _SEARCH)) or part[0] != "table"
    ]
    tables = [part for part in kept if part[0] == "table" and part[1] not in _SEARCH and part[1] != "sqlite_sequence"]
    for _, _, sql in tables:
        yield f"{sql};"
    for _, name, _ in tables:
        for row in conn.execute(f"SELECT * FROM {name}"):
            values = ", ".join(conn.execute("SELECT quote(?)", (value,)).fetchone()[0] for value in row)
            yield f"INSERT INTO {name} VALUES ({values});"
    for _, name, sql in kept:
        if name in _SEARCH:
            yield f"{sql};"
            yield f"INSERT INTO {name} ({name}) VALUES ('rebuild');"
    for kind, _, sql in kept:
        if kind in ("index", "trigger"):
            yield f"{sql};"


def restore(script: Path, target: Path) -> None:
    """Make the file that a dump was taken of."""
    conn = sqlite3.connect(target)
    conn.execute("PRAGMA synchronous = OFF")  # thousands of statements, each waiting for the disk
    conn.executescript(script.read_text("utf-8"))
    conn.close()


if __name__ == "__main__":
    print("\n".join(dump(sqlite3.connect(sys.argv[1]))))
