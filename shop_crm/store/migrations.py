"""The steps that make the shop file's tables, and bring an older file up to date.

Migrations are append-only: a released one is never changed, the next one follows it, each with its test.
Days are TEXT `YYYY-MM-DD`, instants TEXT with their offset, money INTEGER minor units, quantities INTEGER
thousandths. Ids are AUTOINCREMENT: an undone row's number is never given to another (pitfalls.md 15).
Loaded only when a file is made or is older than the program: sqlite-utils costs more than opening the shop.
"""

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType

from sqlite_utils import Database, Migrations

from shop_crm.store import schema_people
from shop_crm.store.column_checks import ID, day, money, one_of
from shop_crm.store.schema import APPLICATION_ID, VERSION, journal_triggers

migrations = Migrations("shop")


def bring_up_to_date(conn: sqlite3.Connection, until: int = VERSION) -> None:
    """Apply what is missing, then mark the file's version; called by shop_file only, after its checks and copy.

    `until` an older schema: what is salvaged of an old file goes into such a one first.
    """
    later = [migration.name for migration in migrations._migrations[until:]]
    migrations.apply(Database(conn, execute_plugins=False), stop_before=later)
    conn.execute(f"PRAGMA user_version = {until}")
    conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def count() -> int:
    """How many migrations there are: a test holds `schema.VERSION` to it."""
    return len(migrations._migrations)


@migrations()
def v1_first_shop(db: Database) -> None:
    """The first schema."""
    for statement in (*_JOURNAL, *_FACTS, *_DERIVED):
        db.conn.execute(statement)
    journal_triggers(db.conn, _JOURNALED_1)


@migrations()
def v2_sums_and_promises_from_an_index(db: Database) -> None:
    """What a customer's purchases come to, and our open promises, are read from an index (performance.md P6, P7)."""
    db.conn.execute("DROP INDEX purchase_customer")
    db.conn.execute("CREATE INDEX purchase_customer ON purchase (customer_id, day, state, amount, returned_amount)")
    db.conn.execute(
        """CREATE INDEX follow_up_awaited ON follow_up (planned_on, id, customer_id)
           WHERE state = 'open' AND kind <> 'courtesy'"""
    )


@migrations()
def v3_agenda(db: Database) -> None:
    """Follow-ups of more kinds, moved and silenced; plans switched off, and goods that are left alone (domain.md 3)."""
    run = db.conn.execute
    retried = "CASE WHEN state = 'open' AND attempts > 0 AND planned_on > due THEN planned_on END"
    _rebuild_follow_ups(db.conn, _FOLLOW_UP_3.replace("TABLE follow_up", "TABLE follow_up_3"), {"not_before": retried})
    for statement in (*_FOLLOW_UP_INDEXES_3, "CREATE INDEX follow_up_customer ON follow_up (customer_id, state)"):
        run(statement)
    for mark in ("is_off", "is_past"):
        run(f"ALTER TABLE plan ADD COLUMN {mark} INTEGER NOT NULL DEFAULT 0 CHECK ({mark} IN (0, 1))")
    run("ALTER TABLE plan ADD COLUMN replaced_by INTEGER REFERENCES plan (id)")
    # The last purchases, and what a ticket comes to, from an index: else a rehearsal reads a million rows.
    run("CREATE INDEX purchase_day ON purchase (day, state, amount, returned_amount)")
    run(f"ALTER TABLE complaint ADD COLUMN closed_on TEXT {day('closed_on')}")
    run("ALTER TABLE complaint ADD COLUMN solution TEXT NOT NULL DEFAULT ''")
    run("ALTER TABLE customer ADD COLUMN keep_in_touch_months INTEGER NOT NULL DEFAULT 0 "
        "CHECK (keep_in_touch_months BETWEEN 0 AND 60)")  # fmt: skip
    run(
        f"""CREATE TABLE left_alone (
            {ID}, item TEXT NOT NULL CHECK (item <> ''), folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
            reason TEXT NOT NULL DEFAULT '', since TEXT NOT NULL {day("since")}) STRICT"""
    )
    journal_triggers(db.conn, _JOURNALED_3)


@migrations()
def v4_people(db: Database) -> None:
    """What is known of people and goods, how complaints are made right, and who was forgotten (domain.md 7 to 12)."""
    _without_triggers(db.conn)
    for statement in schema_people.TABLES:
        db.conn.execute(statement)
    _rebuild_follow_ups(db.conn, schema_people.FOLLOW_UP)
    for statement in (*schema_people.COLUMNS, *_FOLLOW_UP_INDEXES_3, *schema_people.FOLLOW_UP_INDEXES):
        db.conn.execute(statement)
    journal_triggers(db.conn)


@migrations()
def v5_messages(db: Database) -> None:
    """What is written to customers at each step of a plan, and SMS as a way like the others (domain.md 13)."""
    _without_triggers(db.conn)
    for table, column, kept_to in _WITH_SMS_5:
        _hold_to(db.conn, table, column, kept_to)
    db.conn.execute(
        "ALTER TABLE plan_step ADD COLUMN messages TEXT NOT NULL DEFAULT '{}' CHECK (json_type(messages) IS 'object')"
    )
    journal_triggers(db.conn)


def _without_triggers(conn: sqlite3.Connection) -> None:
    """Drop the journal's triggers: the program has changed the file, not a person; SQLite reads all at each ALTER."""
    names = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")]
    for name in names:
        if name.endswith("_journal"):
            conn.execute(f"DROP TRIGGER {name}")


def _hold_to(conn: sqlite3.Connection, table: str, column: str, kept_to: str) -> None:
    """Hold a column to another CHECK: SQLite has no way but a new column in its place.

    `kept_to` is what is said of the new one, its default among it. Whoever calls makes the journal's triggers anew.
    """
    conn.execute(f"ALTER TABLE {table} RENAME COLUMN {column} TO {column}_before")
    conn.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kept_to}")
    conn.execute(f"UPDATE {table} SET {column} = {column}_before WHERE {column}_before IS NOT {column}")
    conn.execute(f"ALTER TABLE {table} DROP COLUMN {column}_before")


def _rebuild_follow_ups(conn: sqlite3.Connection, made: str, filled: Mapping[str, str] = MappingProxyType({})) -> None:
    """The follow-ups in a new table made by `made`: a CHECK is changed in no other way. Indexes are made anew after it.

    `filled` has the expressions for columns that the old table had not.
    """
    name = made.split("(")[0].split()[-1]
    conn.execute(made)
    old = [row[1] for row in conn.execute("PRAGMA table_info(follow_up)")]
    columns, values = ", ".join((*old, *filled)), ", ".join((*old, *filled.values()))
    conn.execute(f"INSERT INTO {name} ({columns}) SELECT {values} FROM follow_up")
    # The highest number that was ever given stays known: an undone row's is never given again.
    conn.execute(
        """UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'follow_up')
           WHERE name = ? AND EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'follow_up')""",
        (name,),
    )
    conn.execute("DROP TABLE follow_up")
    conn.execute(f"ALTER TABLE {name} RENAME TO follow_up")


_PARTS = ("morning", "afternoon", "evening")
_CHANNELS = ("call", "whatsapp", "email", "card", "visit")
_OUTCOMES = (
    "happy", "wants", "problem", "call_back", "no_answer", "message", "wrong_number", "stop", "moved_on",
)  # fmt: skip
_REASONS = (
    "not_reached", "moved_on", "consent_withdrawn", "purchase_voided", "purchase_returned", "purchase_corrected",
    "too_old",
)  # fmt: skip

_JOURNAL = (
    f"""CREATE TABLE operation (
        {ID},
        request_id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        at TEXT NOT NULL,
        made_by TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '{{}}' CHECK (json_valid(answer)),
        undoes INTEGER REFERENCES operation (id),
        is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
        is_undoable INTEGER NOT NULL DEFAULT 1 CHECK (is_undoable IN (0, 1))
    ) STRICT""",
    f"""CREATE TABLE change (
        {ID},
        operation_id INTEGER NOT NULL REFERENCES operation (id),
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT""",
    "CREATE INDEX change_operation ON change (operation_id)",
    """CREATE TABLE journal_now (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        operation_id INTEGER REFERENCES operation (id)
    ) STRICT""",
    "INSERT INTO journal_now (id, operation_id) VALUES (1, NULL)",
)

_FACTS = (
    f"CREATE TABLE setting ({ID}, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL CHECK (json_valid(value))) STRICT",
    f"""CREATE TABLE customer (
        {ID},
        name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200),
        folded TEXT NOT NULL DEFAULT '',
        form_of_address TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        best_time TEXT NOT NULL DEFAULT '',
        source_id TEXT NOT NULL DEFAULT '',
        do_not_contact_since TEXT {day("do_not_contact_since")}
    ) STRICT""",
    "CREATE UNIQUE INDEX customer_source ON customer (source_id) WHERE source_id <> ''",
    "CREATE INDEX customer_silent ON customer (id) WHERE do_not_contact_since IS NOT NULL",
    "CREATE INDEX customer_folded ON customer (folded) WHERE folded <> ''",
    f"""CREATE TABLE phone (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        number TEXT NOT NULL CHECK (number GLOB '+[1-9]*'),
        typed TEXT NOT NULL,
        grouped TEXT NOT NULL,
        is_bad INTEGER NOT NULL DEFAULT 0 CHECK (is_bad IN (0, 1)),
        UNIQUE (customer_id, number)
    ) STRICT""",
    "CREATE INDEX phone_number ON phone (number)",
    f"""CREATE TABLE purchase (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        day TEXT NOT NULL {day("day")},
        amount INTEGER NOT NULL {money("amount")},
        returned_amount INTEGER NOT NULL DEFAULT 0 CHECK (returned_amount BETWEEN 0 AND amount),
        said TEXT NOT NULL DEFAULT '',
        served_by TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'kept' {one_of("state", "kept", "voided")},
        source_id TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX purchase_customer ON purchase (customer_id, day)",
    "CREATE UNIQUE INDEX purchase_source ON purchase (source_id) WHERE source_id <> ''",
    f"""CREATE TABLE purchase_line (
        {ID},
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        item TEXT NOT NULL CHECK (item <> ''),
        category TEXT NOT NULL DEFAULT '',
        quantity INTEGER NOT NULL DEFAULT 1000 CHECK (quantity > 0),
        amount INTEGER NOT NULL {money("amount")},
        serial TEXT NOT NULL DEFAULT '',
        warranty_months INTEGER CHECK (warranty_months BETWEEN 1 AND 600),
        source_id TEXT NOT NULL DEFAULT '',
        returned_quantity INTEGER NOT NULL DEFAULT 0 CHECK (returned_quantity BETWEEN 0 AND quantity),
        returned_amount INTEGER NOT NULL DEFAULT 0 CHECK (returned_amount BETWEEN 0 AND amount)
    ) STRICT""",
    "CREATE INDEX purchase_line_purchase ON purchase_line (purchase_id)",
    "CREATE INDEX purchase_line_item ON purchase_line (item, id)",
    "CREATE UNIQUE INDEX purchase_line_source ON purchase_line (source_id) WHERE source_id <> ''",
    f"""CREATE TABLE plan (
        {ID},
        position INTEGER NOT NULL,
        code TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories)),
        amount_from INTEGER NOT NULL DEFAULT 0 {money("amount_from")},
        amount_to INTEGER {money("amount_to")},
        is_large INTEGER NOT NULL DEFAULT 0 CHECK (is_large IN (0, 1))
    ) STRICT""",
    f"""CREATE TABLE plan_step (
        {ID},
        plan_id INTEGER NOT NULL REFERENCES plan (id),
        position INTEGER NOT NULL,
        after INTEGER NOT NULL CHECK (after BETWEEN 0 AND 3660),
        unit TEXT NOT NULL {one_of("unit", "day", "week", "month")},
        anchor TEXT NOT NULL {one_of("anchor", "purchase", "warranty_end")},
        channel TEXT NOT NULL {one_of("channel", *_CHANNELS)},
        ask_code TEXT NOT NULL DEFAULT '',
        ask TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX plan_step_plan ON plan_step (plan_id, position)",
    f"""CREATE TABLE follow_up (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        purchase_id INTEGER REFERENCES purchase (id),
        kind TEXT NOT NULL {one_of("kind", "courtesy", "promise", "complaint_check")},
        plan_id INTEGER REFERENCES plan (id),
        step_number INTEGER NOT NULL DEFAULT 0,
        step_count INTEGER NOT NULL DEFAULT 0,
        channel TEXT NOT NULL {one_of("channel", *_CHANNELS)},
        ask_code TEXT NOT NULL DEFAULT '',
        ask TEXT NOT NULL DEFAULT '',
        due TEXT NOT NULL {day("due")},
        planned_on TEXT NOT NULL {day("planned_on")},
        at_time TEXT CHECK (time(at_time) IS at_time || ':00'),
        part TEXT {one_of("part", *_PARTS)},
        attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        snoozed_until TEXT CHECK (snoozed_until IS NULL OR datetime(snoozed_until) IS NOT NULL),
        state TEXT NOT NULL DEFAULT 'open' {one_of("state", "open", "done", "skipped", "expired", "cancelled")},
        reason TEXT {one_of("reason", *_REASONS)}
    ) STRICT""",
    # What is due: read from the index alone, however many purchases there are (performance.md P6).
    "CREATE INDEX follow_up_due ON follow_up (planned_on, id, customer_id) WHERE state = 'open'",
    "CREATE INDEX follow_up_customer ON follow_up (customer_id, state)",
    "CREATE INDEX follow_up_purchase ON follow_up (purchase_id)",
    # Saving a purchase twice can never make a second follow-up (domain.md 2).
    """CREATE UNIQUE INDEX follow_up_once ON follow_up (purchase_id, plan_id, step_number)
       WHERE state = 'open' AND kind = 'courtesy'""",
    f"""CREATE TABLE contact (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        follow_up_id INTEGER REFERENCES follow_up (id),
        at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
        channel TEXT NOT NULL {one_of("channel", *_CHANNELS)},
        outcome TEXT NOT NULL {one_of("outcome", *_OUTCOMES)},
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX contact_customer ON contact (customer_id, at)",
    "CREATE INDEX contact_follow_up ON contact (follow_up_id)",
    f"""CREATE TABLE complaint (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        purchase_id INTEGER REFERENCES purchase (id),
        contact_id INTEGER REFERENCES contact (id),
        opened_on TEXT NOT NULL {day("opened_on")},
        said TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' {one_of("state", "open", "closed")}
    ) STRICT""",
    "CREATE INDEX complaint_customer ON complaint (customer_id, state)",
    "CREATE INDEX complaint_purchase ON complaint (purchase_id)",
    "CREATE INDEX complaint_contact ON complaint (contact_id)",
    f"""CREATE TABLE wish (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        contact_id INTEGER REFERENCES contact (id),
        noted_on TEXT NOT NULL {day("noted_on")},
        said TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' {one_of("state", "open", "bought", "dropped")}
    ) STRICT""",
    "CREATE INDEX wish_customer ON wish (customer_id, state)",
    "CREATE INDEX wish_contact ON wish (contact_id)",
    f"""CREATE TABLE call_list (
        {ID},
        day TEXT NOT NULL {day("day")},
        printed_at TEXT NOT NULL,
        printed_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    # What paper says stays said: the row names its follow-up by number even when an undo has taken that away.
    f"""CREATE TABLE call_list_row (
        {ID},
        call_list_id INTEGER NOT NULL REFERENCES call_list (id),
        row_number INTEGER NOT NULL,
        follow_up_id INTEGER NOT NULL,
        UNIQUE (call_list_id, row_number, follow_up_id)
    ) STRICT""",
)

_JOURNALED_1 = (
    "setting", "customer", "phone", "purchase", "purchase_line", "plan", "plan_step", "follow_up", "contact",
    "complaint", "wish", "call_list", "call_list_row",
)  # fmt: skip
_JOURNALED_3 = (*_JOURNALED_1, "left_alone")
_KINDS_3 = ("courtesy", "promise", "complaint_check", "keep_in_touch")
_REASONS_3 = (*_REASONS, "silenced", "left_alone", "plan_changed", "plan_off", "given_up", "in_touch")
_FOLLOW_UP_3 = f"""CREATE TABLE follow_up (
        {ID},
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        purchase_id INTEGER REFERENCES purchase (id),
        kind TEXT NOT NULL {one_of("kind", *_KINDS_3)},
        plan_id INTEGER REFERENCES plan (id),
        step_number INTEGER NOT NULL DEFAULT 0,
        step_count INTEGER NOT NULL DEFAULT 0,
        channel TEXT NOT NULL {one_of("channel", *_CHANNELS)},
        ask_code TEXT NOT NULL DEFAULT '',
        ask TEXT NOT NULL DEFAULT '',
        due TEXT NOT NULL {day("due")},
        planned_on TEXT NOT NULL {day("planned_on")},
        not_before TEXT {day("not_before")},
        at_time TEXT CHECK (time(at_time) IS at_time || ':00'),
        part TEXT {one_of("part", *_PARTS)},
        attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        snoozed_until TEXT CHECK (snoozed_until IS NULL OR datetime(snoozed_until) IS NOT NULL),
        state TEXT NOT NULL DEFAULT 'open' {one_of("state", "open", "done", "skipped", "expired", "cancelled")},
        reason TEXT {one_of("reason", *_REASONS_3)}
    ) STRICT"""
_FOLLOW_UP_INDEXES_3 = (
    "CREATE INDEX follow_up_due ON follow_up (planned_on, id, customer_id) WHERE state = 'open'",
    "CREATE INDEX follow_up_purchase ON follow_up (purchase_id)",
    """CREATE UNIQUE INDEX follow_up_once ON follow_up (purchase_id, plan_id, step_number)
       WHERE state = 'open' AND kind = 'courtesy'""",
    """CREATE INDEX follow_up_awaited ON follow_up (planned_on, id, customer_id)
       WHERE state = 'open' AND kind IN ('promise', 'complaint_check')""",
)

_CHANNEL_5 = "TEXT NOT NULL DEFAULT 'call' " + one_of("channel", *_CHANNELS, "sms")
_WITH_SMS_5 = (
    ("plan_step", "channel", _CHANNEL_5),
    ("follow_up", "channel", _CHANNEL_5),
    ("contact", "channel", _CHANNEL_5),
    ("message", "channel", _CHANNEL_5),
    ("customer", "reach_by", "TEXT " + one_of("reach_by", *_CHANNELS, "sms")),
)

# Kept by triggers, so that undo, import and restore cannot forget them (design.md 10).
_DERIVED = (
    "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE month_sum (month TEXT PRIMARY KEY, purchases INTEGER NOT NULL, amount INTEGER NOT NULL) STRICT",
    """CREATE VIRTUAL TABLE customer_words USING fts5 (
        name, content = 'customer', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')""",
    """CREATE VIRTUAL TABLE customer_pieces USING fts5 (
        folded, content = 'customer', content_rowid = 'id', tokenize = 'trigram')""",
    """CREATE VIRTUAL TABLE phone_pieces USING fts5 (
        number, content = 'phone', content_rowid = 'id', tokenize = 'trigram')""",
    """CREATE VIRTUAL TABLE item_words USING fts5 (
        name, content = 'item', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')""",
    """CREATE VIRTUAL TABLE item_pieces USING fts5 (
        name, content = 'item', content_rowid = 'id', tokenize = 'trigram')""",
    *(
        statement
        for index, table, column in (
            ("customer_words", "customer", "name"),
            ("customer_pieces", "customer", "folded"),
            ("phone_pieces", "phone", "number"),
            ("item_words", "item", "name"),
            ("item_pieces", "item", "name"),
        )
        for statement in (
            f"""CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN
                INSERT INTO {index} (rowid, {column}) VALUES (new.id, new.{column}); END""",
            f"""CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN
                INSERT INTO {index} ({index}, rowid, {column}) VALUES ('delete', old.id, old.{column}); END""",
            f"""CREATE TRIGGER {index}_update AFTER UPDATE OF {column} ON {table} BEGIN
                INSERT INTO {index} ({index}, rowid, {column}) VALUES ('delete', old.id, old.{column});
                INSERT INTO {index} (rowid, {column}) VALUES (new.id, new.{column}); END""",
        )
    ),
    """CREATE TRIGGER item_known AFTER INSERT ON purchase_line
        WHEN NOT EXISTS (SELECT 1 FROM item WHERE name = new.item) BEGIN
        INSERT INTO item (name) VALUES (new.item); END""",
    """CREATE TRIGGER item_renamed AFTER UPDATE OF item ON purchase_line
        WHEN NOT EXISTS (SELECT 1 FROM item WHERE name = new.item) BEGIN
        INSERT INTO item (name) VALUES (new.item); END""",
    *(
        f"""CREATE TRIGGER month_sum_{event} AFTER {event.upper()} ON purchase BEGIN
        {
            "".join(
                f'''INSERT INTO month_sum (month, purchases, amount)
                SELECT substr({row}.day, 1, 7), {sign}1, {sign}({row}.amount - {row}.returned_amount)
                WHERE {row}.state = 'kept'
                ON CONFLICT (month) DO UPDATE SET
                    purchases = purchases + excluded.purchases, amount = amount + excluded.amount;'''
                for row, sign in rows
            )
        }
        END"""
        for event, rows in (
            ("insert", (("new", "+"),)),
            ("update", (("old", "-"), ("new", "+"))),
            ("delete", (("old", "-"),)),
        )
    ),
)
