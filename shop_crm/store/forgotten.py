"""Who asked to be forgotten: keyed fingerprints of what she was known by, and never that itself (domain.md 12).

An import meets them before it brings anybody in, and an older copy of the shop is told by them whom to forget again.
"""

import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from shop_crm.domain.customers import Customer
from shop_crm.domain.names import fold
from shop_crm.domain.values import frozen
from shop_crm.store.journal import Operation

_KEY = "forgotten_key"
"""The setting that holds the key: 32 random bytes, made when the first person is forgotten."""


@frozen
class Marks:
    """All that somebody was ever known by: numbers (E.164), e-mails, ids in files, and names."""

    numbers: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()


@frozen
class Gone:
    """One customer who was forgotten: her number in this shop, the day, and her fingerprints."""

    customer_id: int
    day: date
    prints: frozenset[str]


@dataclass(frozen=True, slots=True)
class Prints:
    """The fingerprints of everybody who was forgotten; without a key nobody was."""

    key: bytes
    known: frozenset[str]

    def has_number(self, *numbers: str) -> bool:
        """Whether one of these numbers was hers."""
        return self._has("tel", numbers)

    def has_any(self, marks: Marks) -> bool:
        """Whether one of these numbers, e-mails or ids was hers; a name counts where nothing else is told."""
        if not self.key:
            return False
        strong = (("tel", marks.numbers), ("mail", marks.emails), ("id", marks.sources))
        if any(values for _, values in strong):
            return any(self._has(kind, values) for kind, values in strong)
        return self._has("only name", marks.names)

    def has_name(self, name: str) -> bool:
        """Whether somebody of this name was forgotten: alone it says little, for many share a name."""
        return self._has("name", [name])

    def _has(self, kind: str, values: Iterable[str]) -> bool:
        return bool(self.key) and any(_print(self.key, kind, value) in self.known for value in values if value)


def key(conn: sqlite3.Connection) -> bytes:
    """The key of the fingerprints; b"" while nobody was forgotten."""
    row = conn.execute("SELECT value FROM setting WHERE name = ?", (_KEY,)).fetchone()
    return bytes.fromhex(json.loads(row[0])) if row else b""


def prints(conn: sqlite3.Connection) -> Prints:
    """Everybody's fingerprints, to look somebody up."""
    return Prints(key(conn), frozenset(row[0] for row in conn.execute("SELECT fingerprint FROM forgotten")))


def make_key(operation: Operation, wanted: bytes = b"") -> bytes:
    """The key, made now when there is none yet; `wanted` is the one of the shop that this is an older copy of."""
    known = key(operation.conn)
    if known:
        return known
    made = wanted or secrets.token_bytes(32)
    operation.conn.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (_KEY, json.dumps(made.hex())))
    return made


def prints_of(secret: bytes, marks: Marks) -> frozenset[str]:
    """The fingerprints of what somebody was known by."""
    kinds: Mapping[str, frozenset[str]] = {
        "tel": marks.numbers,
        "mail": marks.emails,
        "id": marks.sources,
        "name": marks.names,
        "only name": frozenset() if marks.numbers or marks.emails or marks.sources else marks.names,
    }
    return frozenset(_print(secret, kind, value) for kind, values in kinds.items() for value in values if value)


def keep(operation: Operation, gone: Gone) -> None:
    """Remember that she was forgotten."""
    operation.conn.executemany(
        "INSERT OR IGNORE INTO forgotten (customer_id, fingerprint, day) VALUES (?, ?, ?)",
        [(gone.customer_id, one, gone.day.isoformat()) for one in sorted(gone.prints)],
    )


def people(conn: sqlite3.Connection) -> list[Gone]:
    """Everybody who was forgotten in this shop, by number."""
    found: dict[int, tuple[str, set[str]]] = {}
    for customer_id, one, day in conn.execute("SELECT customer_id, fingerprint, day FROM forgotten ORDER BY id"):
        found.setdefault(customer_id, (day, set()))[1].add(one)
    return [
        Gone(customer_id=id, day=date.fromisoformat(day), prints=frozenset(known))
        for id, (day, known) in sorted(found.items())
    ]


def ids(conn: sqlite3.Connection) -> set[int]:
    """The customers of whom nothing but their sums is left; few, and from an index."""
    return {row[0] for row in conn.execute("SELECT id FROM customer WHERE forgotten_on IS NOT NULL")}


def met_again(operation: Operation, people: Iterable[Customer]) -> list[Customer]:
    """New customers; with do-not-contact from today who has the number of somebody who was forgotten.

    She stands at the counter, so she may be a customer again; being called again is hers to say (domain.md 12).
    """
    known = prints(operation.conn)
    (at,) = operation.conn.execute("SELECT at FROM operation WHERE id = ?", (operation.id,)).fetchone()
    today = date.fromisoformat(at[:10])
    return [
        replace(customer, do_not_contact_since=customer.do_not_contact_since or today)
        if known.has_number(*(phone.number for phone in customer.phones))
        else customer
        for customer in people
    ]


def shop_mark(conn: sqlite3.Connection) -> str:
    """What all copies of one shop have in common and no other shop has: the request that made it."""
    row = conn.execute("SELECT request_id FROM operation ORDER BY id LIMIT 1").fetchone()
    return str(row[0]) if row else ""


def _print(secret: bytes, kind: str, value: str) -> str:
    told = value if kind in ("tel", "id") else fold(value)
    return hmac.new(secret, f"{kind}:{told}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
