"""Complaints in the sample shop: what was decided about the open ones, and some that were made right long ago."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from shop_crm.domain.complaints import Cause, Complaint, Remedy, Satisfied, Severity, Step, StepKind, line_of, our_word
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.settings import ShopSettings
from shop_crm.store import complaints, follow_ups, purchases
from shop_crm.store.journal import Operation

_SOLVED = (
    (170, 1, Remedy.REPLACEMENT, Cause.DEFECT, 0.05),
    (118, 0, Remedy.APOLOGY, Cause.LATE, 0.0),
    (96, 6, Remedy.REPAIR, Cause.DEFECT, 0.08),
)
"""How many days ago it was told, after how many it was solved, how, why, and at which part of the price."""
_COST = 0.05
_WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "steps": ("Spare part ordered", "Part is here, in the drawer under the counter"),
        "solved": (
            ("It stopped after a week.", "A new one, brought to the house the next day"),
            ("I waited the whole day and nobody came.", "Said sorry, and brought it ourselves the same evening"),
            ("It makes a noise that wakes the baby.", "Repaired at no charge"),
        ),
        "after": ("Thank you, that was quick.", "All right, it can happen.", "It is quiet now."),
    },
    "id": {
        "steps": ("Suku cadang dipesan", "Suku cadang sudah ada, di laci bawah meja kasir"),
        "solved": (
            ("Baru seminggu sudah mati.", "Diganti baru, diantar ke rumah besoknya"),
            ("Saya tunggu seharian tidak ada yang datang.", "Minta maaf, malamnya kita antar sendiri"),
            ("Bunyinya keras, bayi saya terbangun.", "Diperbaiki gratis"),
        ),
        "after": ("Terima kasih, cepat sekali.", "Ya sudah, namanya juga manusia.", "Sekarang sudah tidak bunyi."),
    },
    "ms": {
        "steps": ("Alat ganti dipesan", "Alat ganti sudah sampai, dalam laci bawah kaunter"),
        "solved": (
            ("Baru seminggu dah mati.", "Ganti baharu, dihantar ke rumah esoknya"),
            ("Saya tunggu sehari suntuk, tiada sesiapa datang.", "Minta maaf, malam itu kita hantar sendiri"),
            ("Bunyinya kuat, bayi saya terjaga.", "Dibaiki percuma"),
        ),
        "after": ("Terima kasih, cepat betul.", "Tak apalah, perkara biasa.", "Sekarang dah senyap."),
    },
}


def write_complaints(
    operation: Operation, settings: ShopSettings, today: date, staff: Sequence[str], seed: int = 1
) -> None:
    """Decide about the longest open complaint, tell why of the next, and let some have been solved before.

    The same for the same seed and shop. Our word is for the next open day: today's calls stay as they are.
    """
    rng = Random(f"complaints {seed}")
    _decide(operation, settings, today, staff)
    _write_solved(operation, settings, today, rng.choices(staff, k=len(_SOLVED)), rng)


def _decide(operation: Operation, settings: ShopSettings, today: date, staff: Sequence[str]) -> None:
    steps = _WORDS[settings.language]["steps"]
    for number, complaint in enumerate(complaints.open_ones(operation.conn)):
        bought = purchases.read(operation.conn, complaint.purchase_id) if complaint.purchase_id else None
        line = line_of("", bought)
        known = replace(complaint, item=line.item if line else "", opened_by=staff[number % len(staff)])
        if number == 0:
            tomorrow = settings.calendar.open_from(today + timedelta(days=1))
            cost = _part(settings, line.amount if line else 0, _COST)
            known = replace(
                known,
                cause=Cause.DEFECT,
                remedy=Remedy.REPLACEMENT,
                cost=cost,
                promised_on=tomorrow,
                in_hands_of=staff[0],
            )
            word = our_word(known)
            assert word is not None
            follow_ups.add(operation, word)
            for ago, said in zip((2, 1), steps, strict=True):
                day = max(complaint.day, today - timedelta(days=ago))
                step = Step(complaint_id=complaint.id, day=day, said=said, made_by=staff[ago % len(staff)])
                complaints.add_step(operation, step)
        if number == 1:
            known = replace(known, severity=Severity.GRAVE, wanted=Remedy.REPAIR)
        complaints.update(operation, known)


def _write_solved(operation: Operation, settings: ShopSettings, today: date, staff: Sequence[str], rng: Random) -> None:
    words = _WORDS[settings.language]
    for (ago, after, remedy, cause, part), solved, said, clerk in zip(
        _SOLVED, words["solved"], words["after"], staff, strict=True
    ):
        day = today - timedelta(days=ago)
        bought = _bought_before(operation, day, settings.large_line, rng)
        if bought is None:
            continue
        line = line_of("", bought)
        assert line is not None
        closed_on = day + timedelta(days=after)
        complaint = Complaint(
            customer_id=bought.customer_id,
            purchase_id=bought.id,
            day=day,
            said=solved[0],
            item=line.item,
            cause=cause,
            remedy=remedy,
            cost=_part(settings, line.amount, part),
            opened_by=clerk,
            in_hands_of=clerk,
        )
        complaint = replace(complaint, id=complaints.add(operation, complaint))
        complaints.update(
            operation, replace(complaint, closed_on=closed_on, solution=solved[1], satisfied=Satisfied.YES)
        )
        asked_on = closed_on + timedelta(days=settings.check_back_days)
        for kind, on, told in ((StepKind.CLOSED, closed_on, solved[1]), (StepKind.SATISFIED, asked_on, said)):
            step = Step(complaint_id=complaint.id, day=on, kind=kind, said=told, made_by=clerk)
            complaints.add_step(operation, step)


def _bought_before(operation: Operation, day: date, least: int, rng: Random) -> Purchase | None:
    """A large purchase of the weeks before, of somebody who has no complaint; None when there is none."""
    rows = operation.conn.execute(
        """SELECT id FROM purchase WHERE day BETWEEN ? AND ? AND amount >= ?
           AND customer_id NOT IN (SELECT customer_id FROM complaint) ORDER BY id""",
        ((day - timedelta(days=60)).isoformat(), (day - timedelta(days=5)).isoformat(), least),
    ).fetchall()
    return purchases.read(operation.conn, rng.choice(rows)[0]) if rows else None


def _part(settings: ShopSettings, amount: int, part: float) -> int:
    """A part of an amount, rounded to what one writes down."""
    step = settings.currency.large_line // 200
    return round(amount * part / step) * step
