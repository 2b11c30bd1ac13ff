"""What can be told of a shop file without telling anything that is in it."""

from pathlib import Path

from shop_crm.domain.values import frozen
from shop_crm.services.checks import count_rows
from shop_crm.services.shop import Shop

_JOURNAL = ("operation", "change")
"""What the file keeps besides the shop's facts."""


@frozen
class Facts:
    """How large a shop is and how its file is made: numbers only, never a row's content."""

    schema_version: int
    sqlite_version: str
    rows: dict[str, int]
    """The number of rows by table."""
    file_bytes: int
    """The shop file together with what SQLite keeps beside it."""


def read_facts(shop: Shop) -> Facts:
    """The facts of an open shop."""
    journal = {table: int(shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in _JOURNAL}
    return Facts(
        schema_version=int(shop.db.execute("PRAGMA user_version").fetchone()[0]),
        sqlite_version=sqlite_version(shop),
        rows=count_rows(shop) | journal,
        file_bytes=sum(_size(shop.path.with_name(shop.path.name + end)) for end in ("", "-wal")),
    )


def sqlite_version(shop: Shop) -> str:
    """The version of the SQLite that has the shop open."""
    return str(shop.db.execute("SELECT sqlite_version()").fetchone()[0])


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
