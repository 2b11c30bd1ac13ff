"""Customers and their phones."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from shop_crm.domain.birthdays import from_code
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.names import fold
from shop_crm.domain.phones import Phone
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store.batches import add_rows, next_id
from shop_crm.store.journal import Operation

_FACTS = (
    "name", "folded", "form_of_address", "email", "address", "best_time", "source_id", "keep_in_touch_months",
    "language", "reach_by", "birthday", "sent_by", "heard_from", "service", "offers", "do_not_contact_since",
    "forgotten_on",
)  # fmt: skip
_READ = ", ".join(("id", *_FACTS))
_ADD = f"INSERT INTO customer ({', '.join(_FACTS)}) VALUES ({', '.join('?' * len(_FACTS))})"
_UPDATE = f"UPDATE customer SET {', '.join(f'{fact} = ?' for fact in _FACTS)} WHERE id = ?"
Key = TypeVar("Key", int, str)
_MANY = 500  # values in one statement; older SQLite builds take 999


def add(operation: Operation, customer: Customer) -> int:
    """A new customer with her phones; gives her id."""
    cursor = operation.conn.execute(_ADD, _values(customer))
    assert cursor.lastrowid is not None
    for phone in customer.phones:
        add_phone(operation, cursor.lastrowid, phone)
    return cursor.lastrowid


def add_many(operation: Operation, people: Sequence[Customer]) -> range:
    """New customers with their phones, whose numbers differ within each; gives their ids."""
    first = next_id(operation, "customer")
    ids = range(first, first + len(people))
    add_rows(
        operation,
        f"customer (id, {', '.join(_FACTS)})",
        ((id, *_values(customer)) for id, customer in zip(ids, people, strict=True)),
    )
    add_rows(
        operation,
        "phone (customer_id, number, typed, grouped, is_bad, place)",
        (
            (id, phone.number, phone.typed, phone.grouped, phone.is_bad, 0)
            for id, customer in zip(ids, people, strict=True)
            for phone in customer.phones
        ),
    )
    return ids


def update(operation: Operation, customer: Customer) -> None:
    """The customer's own facts as they are now; phones have verbs of their own."""
    operation.conn.execute(_UPDATE, (*_values(customer), customer.id))


def add_phone(operation: Operation, customer_id: int, phone: Phone) -> None:
    """One more number of hers; one that she has already is good again, unless it comes as a bad one."""
    operation.conn.execute(
        """INSERT INTO phone (customer_id, number, typed, grouped, is_bad, place)
           VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) FROM phone WHERE customer_id = ?))
           ON CONFLICT (customer_id, number) DO UPDATE SET is_bad = excluded.is_bad, typed = excluded.typed""",
        (customer_id, phone.number, phone.typed, phone.grouped, phone.is_bad, customer_id),
    )


def correct_phone(operation: Operation, phone: Phone) -> None:
    """A number of hers, by its id, as it should have been written, and whether it is bad."""
    operation.conn.execute(
        "UPDATE phone SET number = ?, typed = ?, grouped = ?, is_bad = ? WHERE id = ?",
        (phone.number, phone.typed, phone.grouped, phone.is_bad, phone.id),
    )


def order_phones(operation: Operation, phone_ids: Iterable[int]) -> None:
    """Call these numbers of one customer in this order."""
    places = [(place, id) for place, id in enumerate(phone_ids)]
    operation.conn.executemany("UPDATE phone SET place = ? WHERE id = ?", places)


def mark_bad(operation: Operation, phone_id: int) -> None:
    """This number is not hers, or dead."""
    operation.conn.execute("UPDATE phone SET is_bad = 1 WHERE id = ?", (phone_id,))


def read(conn: sqlite3.Connection, customer_id: int) -> Customer:
    """One customer; CUSTOMER_UNKNOWN when there is none of this id."""
    found = read_many(conn, [customer_id])
    if not found:
        raise ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=customer_id)
    return found[customer_id]


def read_many(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Customer]:
    """Customers by id, with their phones in the order in which they are called; unknown ids are left out."""
    found: dict[int, Customer] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        phones: dict[int, list[Phone]] = {}
        for row in conn.execute(
            f"""SELECT id, customer_id, number, typed, grouped, is_bad FROM phone
                WHERE customer_id IN ({marks}) ORDER BY place, id""",
            chunk,
        ):
            phone = Phone(
                id=row[0], customer_id=row[1], number=row[2], typed=row[3], grouped=row[4], is_bad=bool(row[5])
            )
            phones.setdefault(row[1], []).append(phone)
        for row in conn.execute(f"SELECT {_READ} FROM customer WHERE id IN ({marks})", chunk):
            found[row[0]] = _customer(row, tuple(phones.get(row[0], ())))
    return found


def ids_by_name(conn: sqlite3.Connection) -> "array[int]":
    """The ids of all customers by their name, whatever its case and accents; those without a name last.

    Who was forgotten is nobody's customer any more, here and in every list.
    """
    ids = array("q")
    for query in (
        "SELECT id FROM customer WHERE folded <> '' ORDER BY folded, id",  # answered from the index alone
        "SELECT id FROM customer WHERE folded = '' AND forgotten_on IS NULL ORDER BY id",
    ):
        ids.extend(row[0] for row in conn.execute(query))
    return ids


def ids_by_last_visit(conn: sqlite3.Connection) -> "array[int]":
    """The ids of all customers, the one who bought last first; those who have bought nothing that stands last."""
    rows = conn.execute(
        """SELECT id FROM customer WHERE id NOT IN (SELECT id FROM customer WHERE forgotten_on IS NOT NULL) ORDER BY (
               SELECT day FROM purchase WHERE customer_id = customer.id AND state = 'kept' ORDER BY day DESC LIMIT 1
           ) DESC, id DESC"""
    )
    return array("q", (row[0] for row in rows))


def with_number(conn: sqlite3.Connection, number: str) -> list[int]:
    """Ids of the customers who have this number (E.164) and were reached there, oldest first."""
    rows = conn.execute(
        "SELECT DISTINCT customer_id FROM phone WHERE number = ? AND is_bad = 0 ORDER BY customer_id", (number,)
    )
    return [row[0] for row in rows]


def with_name(conn: sqlite3.Connection, name: str) -> list[int]:
    """Ids of the customers of this name, whatever its case and accents, oldest first; [] for no name."""
    rows = conn.execute("SELECT id FROM customer WHERE folded = ? AND folded <> '' ORDER BY id", (fold(name),))
    return [row[0] for row in rows]


def everybody(conn: sqlite3.Connection) -> Iterator[tuple[int, str, str, str]]:
    """(id, name, e-mail, source id) of every customer: what an import recognises people by, besides their phones."""
    yield from conn.execute("SELECT id, name, email, source_id FROM customer WHERE forgotten_on IS NULL ORDER BY id")


def all_numbers(conn: sqlite3.Connection) -> dict[str, int]:
    """Every number that is not bad, with the first customer who has it."""
    return dict(conn.execute("SELECT number, min(customer_id) FROM phone WHERE is_bad = 0 GROUP BY number"))


def silent_numbers(conn: sqlite3.Connection, among: Iterable[str] | None = None) -> set[str]:
    """The numbers of those who asked not to be contacted: nobody is rung there, whoever else has the number.

    With `among`, only those of these numbers.
    """
    silent = """SELECT number FROM phone JOIN customer ON customer.id = customer_id
                WHERE do_not_contact_since IS NOT NULL AND is_bad = 0"""
    if among is None:
        return {row[0] for row in conn.execute(silent)}
    return {number for number in among if conn.execute(f"{silent} AND number = ?", (number,)).fetchone()}


def silent_ids(conn: sqlite3.Connection, among: Iterable[int] | None = None) -> set[int]:
    """The customers who may not be contacted: they asked not to be, or somebody at the same good number did.

    With `among`, only those of these customers.
    """
    asked = "SELECT id FROM customer WHERE do_not_contact_since IS NOT NULL"
    shared = """SELECT phone.customer_id FROM customer
                JOIN phone AS silent ON silent.customer_id = customer.id AND silent.is_bad = 0
                JOIN phone ON phone.number = silent.number AND phone.is_bad = 0
                WHERE do_not_contact_since IS NOT NULL"""
    if among is None:
        return {row[0] for row in conn.execute(f"{asked} UNION {shared}")}
    found: set[int] = set()
    for chunk in chunks(among):
        these = f"IN ({', '.join('?' * len(chunk))})"
        rows = conn.execute(f"{asked} AND id {these} UNION {shared} AND phone.customer_id {these}", (*chunk, *chunk))
        found |= {row[0] for row in rows}
    return found


def unwilling_ids(conn: sqlite3.Connection) -> set[int]:
    """The customers who want no calls about what they bought."""
    return {row[0] for row in conn.execute("SELECT id FROM customer WHERE service = 'no'")}


def chunks(keys: Iterable[Key]) -> Iterator[list[Key]]:
    """The distinct keys in portions that one statement can take."""
    distinct = list(dict.fromkeys(keys))
    for start in range(0, len(distinct), _MANY):
        yield distinct[start : start + _MANY]


def _values(customer: Customer) -> tuple[object, ...]:
    since, forgotten_on = customer.do_not_contact_since, customer.forgotten_on
    return (
        customer.name,
        customer.folded,
        customer.form_of_address,
        customer.email,
        customer.address,
        customer.best_time,
        customer.source_id,
        customer.keep_in_touch_months,
        customer.language,
        customer.reach_by,
        customer.birthday.code if customer.birthday else "",
        customer.sent_by,
        customer.heard_from,
        customer.service,
        customer.offers,
        since.isoformat() if since else None,
        forgotten_on.isoformat() if forgotten_on else None,
    )


def _customer(row: tuple[Any, ...], phones: tuple[Phone, ...]) -> Customer:
    return Customer(
        id=row[0],
        name=row[1],
        form_of_address=row[3],
        email=row[4],
        address=row[5],
        best_time=row[6],
        source_id=row[7],
        keep_in_touch_months=row[8],
        language=row[9],
        reach_by=Channel(row[10]) if row[10] else None,
        birthday=from_code(row[11]),
        sent_by=row[12],
        heard_from=row[13],
        service=Consent(row[14]),
        offers=Consent(row[15]),
        do_not_contact_since=date.fromisoformat(row[16]) if row[16] else None,
        forgotten_on=date.fromisoformat(row[17]) if row[17] else None,
        phones=phones,
    )
