"""What the shop file's tables are, as far as every start needs it; how they came to be is in `migrations`."""

import sqlite3

APPLICATION_ID = 0x53435231
"""The file's mark in its header: "SCR1"."""

VERSION = 5
"""The number of the newest migration: what PRAGMA user_version holds in a file that is up to date."""

JOURNALED = (
    "setting",
    "customer",
    "phone",
    "purchase",
    "purchase_line",
    "plan",
    "plan_step",
    "left_alone",
    "follow_up",
    "contact",
    "complaint",
    "complaint_step",
    "wish",
    "call_list",
    "call_list_row",
    "consent",
    "wanted_greeting",
    "message",
    "note",
    "product",
    "former_name",
    "product_link",
    "arrival",
    "merging",
    "two_people",
    "forgotten",
)
"""The tables that hold the shop's facts: every change of theirs leaves its images in the journal."""

DERIVED = {"follow_up": ("planned_on",)}
"""Columns that are worked out from the facts: that one changed since does not stand in an undo's way."""


def columns(conn: sqlite3.Connection, table: str) -> list[str]:
    """The column names of a table, in order."""
    return [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]


def journal_triggers(conn: sqlite3.Connection, tables: tuple[str, ...] = JOURNALED) -> None:
    """(Re)make the triggers that write each change's images; a migration that adds a column calls it again.

    Outside an operation `journal_now.operation_id` is NULL, `change.operation_id` refuses it, and so the file
    itself refuses every write around the journal.
    """
    for table in tables:
        images = {}
        for side in ("old", "new"):
            pairs = ", ".join(f"'{name}', {side}.{name}" for name in columns(conn, table))
            images[side] = f"json_object({pairs})"
        for event, row, before, after in (
            ("insert", "new", "NULL", images["new"]),
            ("update", "new", images["old"], images["new"]),
            ("delete", "old", images["old"], "NULL"),
        ):
            conn.execute(f"DROP TRIGGER IF EXISTS {table}_{event}_journal")
            conn.execute(f"""
                CREATE TRIGGER {table}_{event}_journal AFTER {event.upper()} ON {table} BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), '{table}', {row}.id, {before}, {after});
                END
            """)
