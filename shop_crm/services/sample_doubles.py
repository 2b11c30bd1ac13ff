"""Somebody who is in the sample shop twice: one of them wrote the name down by ear."""

from dataclasses import replace
from random import Random

from shop_crm.domain.customers import Customer
from shop_crm.store import customers
from shop_crm.store.journal import Operation

_TWICE = 2
"""So many people are there twice."""


def write_doubles(operation: Operation, seed: int = 1) -> None:
    """Let some quiet customers be other customers' second entry; nobody is added, and no number is shared."""
    rng, conn = Random(f"doubles {seed}"), operation.conn
    quiet = conn.execute(
        """SELECT id FROM customer WHERE name <> '' AND do_not_contact_since IS NULL
           AND NOT EXISTS (SELECT 1 FROM follow_up WHERE customer_id = customer.id AND state = 'open')
           AND NOT EXISTS (SELECT 1 FROM complaint WHERE customer_id = customer.id) ORDER BY id"""
    )
    known = customers.read_many(conn, [row[0] for row in quiet])
    with_mail = [one for one in known.values() if one.email and len(one.name.split()) > 1]
    chosen = rng.sample(with_mail, min(_TWICE, len(with_mail)))
    others = [one for one in known.values() if not one.email]
    for person, other in zip(chosen, rng.sample(others, min(len(chosen), len(others))), strict=False):
        customers.update(operation, _by_ear(person, other))


def _by_ear(person: Customer, other: Customer) -> Customer:
    """The other entry as it would be if it were hers: the last letter of the name doubled or left out."""
    name = person.name[:-1] if person.name[-1] == person.name[-2] else person.name + person.name[-1]
    return replace(other, name=name, form_of_address=person.form_of_address, email=person.email)
