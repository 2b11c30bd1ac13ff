"""Every row that can still be read in a damaged shop file, put into a new one; the damaged file is only looked at.

Pages are read one by one, so that a bad page costs its own rows and no others, and indexes are not asked at all. What
a bad page took is taken from the journal where its images have it. What hangs on nothing any more is kept where that
is worth it: a purchase whose customer is lost gets one without a name.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import check, schema, shop_file
from shop_crm.store.journal import Operation
from shop_crm.store.raw_pages import Pages, Row, Value

_JOURNAL = ("operation", "change")
_MADE_ANEW = ("item", "journal_now", "_sqlite_migrations")
"""Tables that the new file has of its own; their rows must not be taken for another's."""
_STORED = {"TEXT": str, "INTEGER": int}
_TRIED = 40
"""So many rows of a page whose table is lost are tried for whose they may be."""
_TAKEN_OUT = """SELECT row_id AS id, after FROM change WHERE id IN
                (SELECT max(id) FROM change WHERE table_name = '{table}' GROUP BY row_id)
                AND (after IS NULL OR after = '{{}}')"""
"""The rows of a table that the journal saw going; an image is emptied when somebody is forgotten."""
_ABOUT_NOTHING = "DELETE FROM follow_up WHERE id = ? AND kind = 'courtesy' AND ? = 'follow_up'"
"""A friendly call about a purchase that is lost has nothing to ask about."""
_ROUNDS = 6
"""What is dropped may leave others without what they hang on; nothing hangs on more than this."""


@dataclass(slots=True, kw_only=True)
class Salvaged:
    """What came of it, by table of facts."""

    kept: dict[str, int] = field(default_factory=dict)
    missing: dict[str, int] = field(default_factory=dict)
    """Rows that were in the shop, were not taken out of it, and were not found."""
    from_journal: int = 0
    """Rows that stood on a bad page, and were made again from what the journal knows of them."""
    nameless: int = 0
    """Customers of whom nothing is left but what hangs on them."""
    filled_up: int = 0
    """Purchases whose lines are lost in part, with a line for what is missing to their amount."""
    has_settings: bool = True
    """Whether the shop's currency, language and the like were found."""


@frozen
class Words:
    """What stands in the new file for what is lost, in the shop's language."""

    name: str
    item: str


@dataclass(frozen=True, slots=True)
class _Column:
    name: str
    stored: type
    is_key: bool
    may_be_empty: bool
    otherwise: Value


def salvage(source: Path, target: Path, lost: Words, progress: Progress = untold) -> Salvaged:
    """Make `target` of what can be read in `source`; SALVAGE_NOTHING when there is nothing, SHOP_EXISTS and the like.

    SHOP_NEWER and SHOP_OTHER_PROGRAM for a file whose header says so: its tables are not ours to read.
    """
    try:
        if not source.is_file():
            raise ShopError(ErrorCode.SHOP_MISSING, path=source)
        opened = Pages(source, shop_file.LONGEST)
    except OSError as error:
        raise ShopError(ErrorCode.FILE_UNREADABLE, path=source) from error
    with closing(opened) as pages:
        version = _version(pages, source)
        told = Salvaged()
        shop_file.make_of(target, version, lambda conn: _fill(conn, pages, lost, told, progress, source))
    return told


def settle_journal(operation: Operation) -> None:
    """Write down every row as it is now where the journal last saw it otherwise: what it missed was on a bad page."""
    conn = operation.conn
    for table, numbers in check.unlike_journal(conn).items():
        for number in numbers:
            if not conn.execute(f"UPDATE {table} SET id = id WHERE id = ?", (number,)).rowcount:
                conn.execute(
                    "INSERT INTO change (operation_id, table_name, row_id) VALUES (?, ?, ?)",
                    (operation.id, table, number),
                )


def _version(pages: Pages, source: Path) -> int:
    if not pages.has_header:
        return schema.VERSION
    if pages.header_number(68) not in (schema.APPLICATION_ID, 0):
        raise ShopError(ErrorCode.SHOP_OTHER_PROGRAM, path=source)
    version = pages.header_number(60)
    if schema.VERSION < version < 1000:
        raise ShopError(ErrorCode.SHOP_NEWER, path=source)
    return version if 1 <= version <= schema.VERSION else schema.VERSION


def _fill(
    conn: sqlite3.Connection, pages: Pages, lost: Words, told: Salvaged, progress: Progress, source: Path
) -> None:
    triggers = _take_triggers(conn)
    tables = {name: _columns(conn, name) for name in (*_facts(conn), *_JOURNAL)}
    done = 0
    places, strays = _places(conn, pages, tables)
    of = sum(map(len, (*places.values(), *strays.values())))
    for table, numbers in (*places.items(), *strays.items()):
        for number in numbers:
            _insert(conn, table, tables[table], pages.rows(number))
            done += 1
            progress(done, of)
    for table in _facts(conn):
        if strays[table]:
            _take_out(conn, table)
    sequences = _sequences(pages)
    # An image that is none any more would be in the way of whoever asks the journal.
    conn.execute(
        "DELETE FROM change WHERE NOT (json_valid(coalesce(before, '{}')) AND json_valid(coalesce(after, '{}')))"
    )
    told.from_journal = _make_again(conn, tables)
    if not any(_count(conn, table) for table in ("customer", "purchase", "product", "plan")):
        raise ShopError(ErrorCode.SALVAGE_NOTHING, path=source)
    told.has_settings = bool(conn.execute("SELECT 1 FROM setting WHERE name = 'currency_code'").fetchone())
    _keep_numbers(conn, tables, sequences)
    told.nameless = _hang(conn, tables, lost)
    told.missing = _missing(conn, tables)
    told.filled_up = _fill_up(conn, lost)
    told.kept = {table: _count(conn, table) for table in _facts(conn)}
    # A step of which some images are lost would be taken back in part.
    conn.execute("UPDATE operation SET is_undoable = 0")
    check.rebuild(Operation(id=0, conn=conn))
    for statement in triggers:
        conn.execute(statement)


def _take_triggers(conn: sqlite3.Connection) -> list[str]:
    """Take the triggers off while the rows go in: each would be an operation, and be counted twice."""
    found = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in found:
        conn.execute(f"DROP TRIGGER {name}")
    return [statement for _, statement in found]


def _facts(conn: sqlite3.Connection) -> list[str]:
    there = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [table for table in schema.JOURNALED if table in there]


def _columns(conn: sqlite3.Connection, table: str) -> list[_Column]:
    found = []
    for _, name, kind, not_null, default, key in conn.execute(f"PRAGMA table_info({table})").fetchall():
        otherwise = conn.execute(f"SELECT {default}").fetchone()[0] if default is not None else None
        found.append(_Column(name, _STORED[kind], bool(key), not not_null, otherwise))
    return found


# Which page is whose


def _places(
    conn: sqlite3.Connection, pages: Pages, tables: dict[str, list[_Column]]
) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """The pages with the rows of each table: those its tree leads to, and those that nothing leads to any more."""
    strays: dict[str, list[int]] = {table: [] for table in tables}
    found: dict[str, list[int]] = {table: [] for table in tables}
    claimed = pages.free()
    for name, root in _roots(pages):
        below = [number for number in pages.below(root) if number not in claimed]
        claimed.update(below)
        if name in found:
            found[name] += filter(pages.is_leaf, below)
    usual = dict(conn.execute("SELECT rootpage, name FROM sqlite_master WHERE type = 'table'"))
    known = tables | {name: _columns(conn, name) for name in _MADE_ANEW}
    for top, numbers in _lost_trees(pages, claimed).items():
        table = _whose(conn, known, pages, numbers, usual.get(top, ""))
        if table in strays:
            strays[table] += numbers
    return found, strays


def _roots(pages: Pages) -> Iterator[tuple[str, int]]:
    """(table, root page) as the file's own first page says it."""
    for number in pages.below(1):
        for _, row in pages.rows(number):
            if len(row) == 5 and row[0] == "table" and isinstance(row[3], int) and 1 < row[3] <= pages.count:
                yield str(row[1]), row[3]


def _sequences(pages: Pages) -> dict[str, int]:
    """The highest number that was ever given in each table."""
    root = dict(_roots(pages)).get("sqlite_sequence")
    rows = (row for number in (pages.below(root) if root else ()) for _, row in pages.rows(number))
    return {row[0]: row[1] for row in rows if len(row) == 2 and isinstance(row[0], str) and isinstance(row[1], int)}


def _lost_trees(pages: Pages, claimed: set[int]) -> dict[int, list[int]]:
    """The pages with rows that no table claims, by the topmost page that leads to them."""
    above: dict[int, int] = {}
    leaves = []
    for number in range(2, pages.count + 1):
        if number in claimed:
            continue
        for child in pages.children(number):
            above.setdefault(child, number)
        if pages.is_leaf(number):
            leaves.append(number)
    found: dict[int, list[int]] = {}
    for leaf in leaves:
        top, seen = leaf, set[int]()
        while top in above and top not in seen:
            seen.add(top)
            top = above[top]
        found.setdefault(top, []).append(leaf)
    return found


def _whose(
    conn: sqlite3.Connection, tables: dict[str, list[_Column]], pages: Pages, numbers: list[int], usual: str
) -> str:
    """The table that these rows fit; where they fit several, the one that usually begins there; "" for none.

    The longest row is as long as its table is wide, but where none was written since a column was added.
    """
    rows = _some(pages, numbers)
    fits = {table: _count_fitting(conn, table, columns, rows) for table, columns in tables.items()}
    best = max(fits.values(), default=0)
    if best * 2 <= len(rows):
        return ""
    whole = max(len(row[1]) for row in rows)
    possible = [table for table, count in fits.items() if count == best]
    possible = [table for table in possible if len(tables[table]) == whole] or possible
    if usual in possible:
        return usual
    return possible[0] if len(possible) == 1 else ""


def _some(pages: Pages, numbers: Iterable[int]) -> list[Row]:
    found: list[Row] = []
    for number in numbers:
        found += pages.rows(number)
        if len(found) >= _TRIED:
            break
    return found[:_TRIED]


def _count_fitting(conn: sqlite3.Connection, table: str, columns: list[_Column], rows: list[Row]) -> int:
    """How many of these rows the table would take or has already: they are put in, and all taken out again."""
    possible = [values for row in rows if (values := _values(columns, row)) is not None]
    if not possible:
        return 0
    count, statement = 0, _insert_into(table, columns, "INSERT")
    conn.execute("SAVEPOINT tried")
    try:
        for values in possible:
            try:
                conn.execute(statement, values)
            except sqlite3.IntegrityError as error:
                # SQLite tells these last: whatever else is against a row is told before them.
                count += error.sqlite_errorname in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
            else:
                count += 1
    finally:
        conn.execute("ROLLBACK TO tried")
        conn.execute("RELEASE tried")
    return count


# Rows


def _insert(conn: sqlite3.Connection, table: str, columns: list[_Column], rows: Iterable[Row]) -> None:
    """Put in what the table takes; a row that is there already, or breaks its rules, is left out."""
    fitting = (values for row in rows if (values := _values(columns, row)) is not None)
    conn.executemany(_insert_into(table, columns), fitting)


def _take_out(conn: sqlite3.Connection, table: str) -> None:
    """A page that nothing leads to may be an old one: what the journal saw going does not come back by it."""
    conn.execute(f"DELETE FROM {table} WHERE id IN (SELECT id FROM ({_TAKEN_OUT.format(table=table)}))")


def _insert_into(table: str, columns: list[_Column], how: str = "INSERT OR IGNORE") -> str:
    names = ", ".join(column.name for column in columns)
    return f"{how} INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


def _values(columns: list[_Column], row: Row) -> list[Value] | None:
    """The values of a stored row for these columns; None when it cannot be a row of theirs.

    A row that was written before a column was added is shorter, and has its default there.
    """
    number, stored = row
    if number < 1 or len(stored) > len(columns):
        return None
    found: list[Value] = []
    for place, column in enumerate(columns):
        value = stored[place] if place < len(stored) else column.otherwise
        if column.is_key:
            value = number if place < len(stored) and value is None else 0
        if not (value is None and column.may_be_empty and not column.is_key) and type(value) is not column.stored:
            return None
        found.append(value)
    return found if found[0] else None


def _make_again(conn: sqlite3.Connection, tables: dict[str, list[_Column]]) -> int:
    """Rows that were on a page that cannot be read, as the journal last saw them; how many."""
    made = 0
    for table in _facts(conn):
        columns = tables[table]
        newest = conn.execute(
            f"""SELECT row_id, after FROM change JOIN
                (SELECT max(id) AS id FROM change WHERE table_name = ? GROUP BY row_id) USING (id)
                WHERE after IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = row_id)""",
            (table,),
        ).fetchall()
        before = _count(conn, table)
        _insert(conn, table, columns, filter(None, (_imaged(columns, *one) for one in newest)))
        made += _count(conn, table) - before
    return made


def _imaged(columns: list[_Column], number: int, image: str) -> Row | None:
    """A row from its image; None for an image that was emptied because somebody was forgotten."""
    try:
        told = json.loads(image)
    except ValueError:
        return None
    if not isinstance(told, dict) or told.get("id") != number:
        return None
    values = (None if column.is_key else told.get(column.name, column.otherwise) for column in columns)
    return number, tuple(values)


def _keep_numbers(conn: sqlite3.Connection, tables: Iterable[str], sequences: dict[str, int]) -> None:
    """A number that was given once is never given again, whether its row was found or not."""
    for table in tables:
        highest = max(sequences.get(table, 0), conn.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])
        conn.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
        conn.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, min(highest, 2**62)))


def _missing(conn: sqlite3.Connection, tables: Iterable[str]) -> dict[str, int]:
    """Numbers that were given, are not there, and of which the journal does not say that they were taken out."""
    found = {}
    for table in tables:
        if table in _JOURNAL:
            continue
        highest = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()[0]
        gone = _count(conn, f"({_TAKEN_OUT.format(table=table)}) WHERE id NOT IN (SELECT id FROM {table})")
        if (missing := highest - gone - _count(conn, table)) > 0:
            found[table] = missing
    return found


# What hangs on what


def _hang(conn: sqlite3.Connection, tables: dict[str, list[_Column]], lost: Words) -> int:
    """Give every row what it hangs on, or nothing; drop what says nothing without it. How many customers were made."""
    made = 0
    for _ in range(_ROUNDS):
        loose = conn.execute("PRAGMA foreign_key_check").fetchall()
        if not loose:
            return made
        columns = {
            table: {
                id: (column, wanted) for id, _, wanted, column, *_ in conn.execute(f"PRAGMA foreign_key_list({table})")
            }
            for table in {row[0] for row in loose}
        }
        for table, number, _, key in loose:
            column, wanted = columns[table][key]
            may_be_empty = next(each.may_be_empty for each in tables[table] if each.name == column)
            if column == "purchase_id" and conn.execute(_ABOUT_NOTHING, (number, table)).rowcount:
                continue
            if may_be_empty:
                conn.execute(f"UPDATE {table} SET {column} = NULL WHERE id = ?", (number,))
            elif wanted == "customer":
                made += conn.execute(
                    f"INSERT OR IGNORE INTO customer (id, name) SELECT {column}, ? FROM {table} WHERE id = ?",
                    (lost.name, number),
                ).rowcount
            else:
                conn.execute(f"DELETE FROM {table} WHERE id = ?", (number,))
    return made


def _fill_up(conn: sqlite3.Connection, lost: Words) -> int:
    """A line for what is lost of each purchase, so that it comes to what it came to; how many purchases."""
    short = conn.execute(
        """SELECT purchase.id, purchase.amount - coalesce(sum(line.amount), 0),
                  purchase.returned_amount - coalesce(sum(line.returned_amount), 0)
           FROM purchase LEFT JOIN purchase_line AS line ON line.purchase_id = purchase.id
           GROUP BY purchase.id
           HAVING count(line.id) = 0 OR purchase.amount > coalesce(sum(line.amount), 0)"""
    ).fetchall()
    for number, amount, returned in short:
        conn.execute(
            "INSERT INTO purchase_line (purchase_id, item, amount, returned_amount) VALUES (?, ?, ?, ?)",
            (number, lost.item, amount, min(max(0, returned), amount)),
        )
    return len(short)


def _count(conn: sqlite3.Connection, table: str) -> int:
    return int(conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
