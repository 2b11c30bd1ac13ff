"""Reminders: what the heartbeat finds to announce, and putting announced calls off."""

from collections.abc import Iterable
from datetime import datetime

from shop_crm.domain.calls import Call, count_people
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.follow_ups import snooze as snoozed
from shop_crm.domain.reminders import Digest, Moment, Quiet, announce, ready
from shop_crm.services.calls import due_calls
from shop_crm.services.shop import Shop
from shop_crm.store import follow_ups
from shop_crm.store.journal import Answer, Operation

LISTED = 50
"""So many calls are listed, the most urgent; more than she makes in a day."""


def tick(shop: Shop, shown: frozenset[Moment] = frozenset()) -> Digest:
    """All calls to announce now; an empty digest when each of them was shown before, there is none, or it is quiet.

    `shown` are the moments of all digests that the caller has shown. Reads only, and who is to be called only when
    there is news: it is asked every minute (faults.md T14).
    """
    return _digest(shop, shown, shop.settings.quiet_hours)


def still_due(shop: Shop) -> Digest:
    """What a reminder that is open shows now: quiet hours keep a new one back, and take none away."""
    return _digest(shop, frozenset(), ())


def snooze_calls(shop: Shop, calls: Iterable[Call], until: datetime, *, request_id: str = "") -> list[FollowUp]:
    """Show these calls again at `until`, as one operation; gives the follow-ups that were put off, as they are now.

    All of a call's reasons wait that would be shown before then; due days and later steps stay (domain.md 6). What
    has ended since the calls were read is left out.
    """
    until = until.astimezone()
    ids = [reason.follow_up.id for call in calls for reason in call.reasons]

    def work(operation: Operation) -> Answer:
        waiting = [known for known in follow_ups.read_many(shop.db, ids) if _is_shown_before(known, until)]
        for known in waiting:
            follow_ups.update(operation, snoozed(known, until))
        return {"follow_ups": [known.id for known in waiting]}

    answer = shop.journal.run("snooze", work, request_id=request_id)
    return follow_ups.read_many(shop.db, answer["follow_ups"])


def _digest(shop: Shop, shown: frozenset[Moment], quiet: Quiet) -> Digest:
    if shop.db.in_transaction:
        return Digest()  # an import is being written, and none of it is true yet
    now = shop.clock.now()
    announced = ready(follow_ups.due_moments(shop.db, now.date(), shop.oldest), now, quiet)
    if announced <= shown:
        return Digest()
    calls = due_calls(shop, LISTED)
    digest = announce(calls, now, quiet, shop.oldest)
    if follow_ups.count_due(shop.db, now.date(), shop.oldest) <= count_people(calls, now.date(), shop.oldest):
        return Digest() if digest.moments <= shown else digest
    # There are more than are listed: all of them count as shown, and where the listed ones were put off, others are.
    return Digest(calls=digest.calls or announce(due_calls(shop), now, quiet, shop.oldest).calls, moments=announced)


def _is_shown_before(follow_up: FollowUp, until: datetime) -> bool:
    return follow_up.is_open and follow_up.planned_on <= until.date()
