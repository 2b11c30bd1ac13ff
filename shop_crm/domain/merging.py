"""Two entries that are one person: what the one that is kept says afterwards (domain.md 15)."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from shop_crm.domain.customers import Consent, Customer


class Fact(StrEnum):
    """What can differ between two entries and is chosen; the value is the name of the customer's field."""

    NAME = "name"
    FORM = "form_of_address"
    EMAIL = "email"
    ADDRESS = "address"
    BIRTHDAY = "birthday"
    LANGUAGE = "language"
    REACH_BY = "reach_by"
    BEST_TIME = "best_time"
    SENT_BY = "sent_by"
    HEARD_FROM = "heard_from"
    KEEP_IN_TOUCH = "keep_in_touch_months"


def to_choose(kept: Customer, gone: Customer) -> tuple[Fact, ...]:
    """The facts that both tell, and differently; one that only one of them tells is kept without a question."""
    found = []
    for fact in Fact:
        one, other = getattr(kept, fact), getattr(gone, fact)
        if one and other and one != other and not _is_each_other(fact, kept, gone):
            found.append(fact)
    return tuple(found)


def merged(kept: Customer, gone: Customer, taken: Collection[Fact] = ()) -> Customer:
    """The kept one as she is afterwards, with the facts in `taken` from the one that goes; phones are not its matter.

    Of what they allow us the stricter answer wins: a no of one of them is a no (domain.md 5 and 12).
    """
    facts = {fact.value: getattr(gone if fact in taken or not getattr(kept, fact) else kept, fact) for fact in Fact}
    if facts["sent_by"] in (kept.id, gone.id):
        other = gone.sent_by if facts["sent_by"] == kept.sent_by else kept.sent_by
        facts["sent_by"] = other if other not in (kept.id, gone.id) else None
    silent = [day for day in (kept.do_not_contact_since, gone.do_not_contact_since) if day]
    return replace(
        kept,
        **facts,
        source_id=kept.source_id or gone.source_id,
        service=_stricter(kept.service, gone.service),
        offers=_stricter(kept.offers, gone.offers),
        do_not_contact_since=min(silent, default=None),
    )


def _is_each_other(fact: Fact, kept: Customer, gone: Customer) -> bool:
    """Nobody sends herself: what the one says of the other is no answer."""
    return fact is Fact.SENT_BY and bool({kept.sent_by, gone.sent_by} & {kept.id, gone.id})


def _stricter(one: Consent, other: Consent) -> Consent:
    both = {one, other}
    return next((answer for answer in (Consent.NO, Consent.YES) if answer in both), Consent.NOT_ASKED)
