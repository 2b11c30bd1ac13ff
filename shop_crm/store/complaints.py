"""Complaints: who is unhappy with what, until it is made right."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any

from shop_crm.domain.complaints import ASK, Cause, Complaint, Remedy, Satisfied, Severity, Step, StepKind
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.habits import Case
from shop_crm.domain.names import fold
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import follow_ups
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

FIELDS = (
    "id, customer_id, purchase_id, contact_id, opened_on, said, closed_on, solution, item, cause, severity, wanted, "
    "remedy, cost, promised_on, opened_by, in_hands_of, satisfied"
)
_STEP = "id, complaint_id, day, kind, said, made_by"


def add(operation: Operation, complaint: Complaint) -> int:
    """A new complaint, open until it is closed; gives its id."""
    columns = FIELDS.removeprefix("id, ")
    marks = ", ".join("?" * len(columns.split(",")))
    cursor = operation.conn.execute(f"INSERT INTO complaint ({columns}) VALUES ({marks})", _values(complaint))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def update(operation: Operation, complaint: Complaint) -> None:
    """The complaint as it is now."""
    columns = FIELDS.removeprefix("id, ").split(", ")
    operation.conn.execute(
        f"UPDATE complaint SET {', '.join(f'{column} = ?' for column in columns)}, state = ? WHERE id = ?",
        (*_values(complaint), "open" if complaint.is_open else "closed", complaint.id),
    )


def hand_over(operation: Operation, purchase_id: int, customer_id: int) -> None:
    """What somebody was unhappy with goes along with a purchase that was this customer's all the time."""
    operation.conn.execute(
        "UPDATE complaint SET customer_id = ? WHERE purchase_id = ? AND customer_id <> ?",
        (customer_id, purchase_id, customer_id),
    )


def add_step(operation: Operation, step: Step) -> int:
    """One more thing that was done about a complaint; gives its id."""
    cursor = operation.conn.execute(
        "INSERT INTO complaint_step (complaint_id, day, kind, said, made_by) VALUES (?, ?, ?, ?, ?)",
        (step.complaint_id, step.day.isoformat(), step.kind, step.said, step.made_by),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def steps_of(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, tuple[Step, ...]]:
    """What was done about each of these complaints, in order; those without a step are left out."""
    found: dict[int, tuple[Step, ...]] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        for row in conn.execute(
            f"SELECT {_STEP} FROM complaint_step WHERE complaint_id IN ({marks}) ORDER BY id", chunk
        ):
            step = Step(
                id=row[0],
                complaint_id=row[1],
                day=date.fromisoformat(row[2]),
                kind=StepKind(row[3]),
                said=row[4],
                made_by=row[5],
            )
            found[step.complaint_id] = (*found.get(step.complaint_id, ()), step)
    return found


def cases(conn: sqlite3.Connection, since: date) -> list[Case]:
    """What may be alike of the complaints since that day; of one that names no item, the dearest of its purchase."""
    rows = conn.execute(
        """SELECT id, opened_on, coalesce(nullif(item, ''), (SELECT item FROM purchase_line
                  WHERE purchase_line.purchase_id = complaint.purchase_id ORDER BY amount DESC, id LIMIT 1), ''), cause
           FROM complaint WHERE opened_on >= ? ORDER BY id""",
        (since.isoformat(),),
    ).fetchall()
    folded = {row[2]: fold(row[2]) for row in rows}
    suppliers = _suppliers(conn, folded.values())
    return [
        Case(
            complaint_id=id,
            day=date.fromisoformat(day),
            item=item,
            supplier=suppliers.get(folded[item], ""),
            cause=Cause(cause) if cause else None,
        )
        for id, day, item, cause in rows
    ]


def read(conn: sqlite3.Connection, complaint_id: int) -> Complaint:
    """One complaint; COMPLAINT_UNKNOWN when there is none of this id."""
    row = conn.execute(f"SELECT {FIELDS} FROM complaint WHERE id = ?", (complaint_id,)).fetchone()
    if row is None:
        raise ShopError(ErrorCode.COMPLAINT_UNKNOWN, number=complaint_id)
    return from_row(row)


def read_many(conn: sqlite3.Connection, ids: Iterable[int]) -> list[Complaint]:
    """Complaints by id; unknown ids are left out."""
    found: list[Complaint] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        found += map(from_row, conn.execute(f"SELECT {FIELDS} FROM complaint WHERE id IN ({marks})", chunk))
    return found


def open_ones(conn: sqlite3.Connection) -> list[Complaint]:
    """Every open complaint, the longest open first."""
    rows = conn.execute(f"SELECT {FIELDS} FROM complaint WHERE state = 'open' ORDER BY opened_on, id")
    return [from_row(row) for row in rows]


def closed_ones(conn: sqlite3.Connection, limit: int) -> list[Complaint]:
    """The complaints that were made right, the latest first."""
    rows = conn.execute(
        f"""SELECT {FIELDS} FROM complaint
            WHERE state = 'closed' AND customer_id NOT IN (SELECT id FROM customer WHERE forgotten_on IS NOT NULL)
            ORDER BY closed_on DESC, id DESC LIMIT ?""",
        (limit,),
    )
    return [from_row(row) for row in rows]


def asked_of(conn: sqlite3.Connection, ids: Iterable[int]) -> list[FollowUp]:
    """The calls by which these customers are, or were, asked whether it is really solved; earliest first.

    Also those that were promised because she put one off.
    """
    found: list[int] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT id FROM follow_up WHERE customer_id IN ({marks}) AND ask_code = ?", (*chunk, ASK))
        found += [row[0] for row in rows]
    return sorted(follow_ups.read_many(conn, found), key=lambda check: (check.due, check.id))


def oldest_of(conn: sqlite3.Connection, ids: Iterable[int]) -> int:
    """The id of the longest open complaint of these customers; 0 when all of them are content."""
    found: list[tuple[str, int]] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        found += conn.execute(
            f"SELECT opened_on, id FROM complaint WHERE state = 'open' AND customer_id IN ({marks})", chunk
        )
    return min(found)[1] if found else 0


def count_open(conn: sqlite3.Connection) -> int:
    """How many complaints are open."""
    return int(conn.execute("SELECT count(*) FROM complaint WHERE state = 'open'").fetchone()[0])


def words_of(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, str]:
    """The words of the newest open complaint, by customer; of one that was opened again, those of that day."""
    found: dict[int, str] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT customer_id, coalesce((SELECT said FROM complaint_step WHERE complaint_id = complaint.id
                       AND kind = 'reopened' AND said <> '' ORDER BY complaint_step.id DESC LIMIT 1), said)
                FROM complaint WHERE state = 'open' AND customer_id IN ({marks}) ORDER BY id""",
            chunk,
        )
        found.update(rows)
    return found


def from_row(row: tuple[Any, ...]) -> Complaint:
    """A complaint from its FIELDS."""
    return Complaint(
        id=row[0],
        customer_id=row[1],
        purchase_id=row[2],
        contact_id=row[3],
        day=date.fromisoformat(row[4]),
        said=row[5],
        closed_on=date.fromisoformat(row[6]) if row[6] else None,
        solution=row[7],
        item=row[8],
        cause=Cause(row[9]) if row[9] else None,
        severity=Severity(row[10]),
        wanted=Remedy(row[11]) if row[11] else None,
        remedy=Remedy(row[12]) if row[12] else None,
        cost=row[13],
        promised_on=date.fromisoformat(row[14]) if row[14] else None,
        opened_by=row[15],
        in_hands_of=row[16],
        satisfied=Satisfied(row[17]) if row[17] else None,
    )


def _values(complaint: Complaint) -> tuple[object, ...]:
    """Its FIELDS without the id."""
    return (
        complaint.customer_id,
        complaint.purchase_id,
        complaint.contact_id,
        complaint.day.isoformat(),
        complaint.said,
        complaint.closed_on.isoformat() if complaint.closed_on else None,
        complaint.solution,
        complaint.item,
        complaint.cause or "",
        complaint.severity,
        complaint.wanted or "",
        complaint.remedy or "",
        complaint.cost,
        complaint.promised_on.isoformat() if complaint.promised_on else None,
        complaint.opened_by,
        complaint.in_hands_of,
        complaint.satisfied or "",
    )


def _suppliers(conn: sqlite3.Connection, folded: Iterable[str]) -> dict[str, str]:
    """Who delivers these things, by their folded names, as far as they have a card that says so."""
    found: dict[str, str] = {}
    for chunk in chunks(dict.fromkeys(folded)):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT folded, supplier FROM product WHERE supplier <> '' AND folded IN ({marks})", chunk)
        found.update(rows)
    return found
