"""Consents: what a customer allows us, and what ends when she does not any more (domain.md 5 and 12)."""

from collections.abc import Iterable
from dataclasses import replace

from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import EndReason, State, ended
from shop_crm.domain.names import clean_name
from shop_crm.services.shop import Shop
from shop_crm.store import consents, customers, follow_ups, houses
from shop_crm.store.journal import Answer, Operation


def record_consent(
    shop: Shop,
    customer_id: int,
    kind: ConsentKind,
    is_given: bool,
    way: Way,
    made_by: str = "",
    *,
    request_id: str = "",
) -> None:
    """Keep what she answered today; who may not be called any more has no open call left. CUSTOMER_UNKNOWN.

    No purchase ever takes a refusal back; only she does, and then this keeps how and to whom she said so.
    """
    answer = ConsentAnswer(kind=kind, is_given=is_given, day=shop.today, way=way, made_by=clean_name(made_by))

    def work(operation: Operation) -> Answer:
        keep_answers(operation, customers.read(shop.db, customer_id), [answer])
        return {}

    shop.journal.run("record_consent", work, request_id=request_id, made_by=answer.made_by)


def read_answers(shop: Shop, customer_id: int) -> dict[ConsentKind, ConsentAnswer]:
    """Her last answer to each question that she was asked."""
    return consents.last_of(shop.db, customer_id)


def keep_answers(operation: Operation, customer: Customer, answers: Iterable[ConsentAnswer]) -> Customer:
    """Keep these answers within an operation, with all that ends by them; gives the customer as she is now."""
    for answer in answers:
        consents.add(operation, replace(answer, customer_id=customer.id))
        customer = _answered(customer, answer)
        customers.update(operation, customer)
        if not answer.is_given:
            _end_calls(operation, customer, answer.kind)
    return customer


def _answered(customer: Customer, answer: ConsentAnswer) -> Customer:
    said = Consent.YES if answer.is_given else Consent.NO
    match answer.kind:
        case ConsentKind.SERVICE:
            return replace(customer, service=said)
        case ConsentKind.OFFERS:
            return replace(customer, offers=said)
        case ConsentKind.CONTACT:
            since = None if answer.is_given else customer.do_not_contact_since or answer.day
            return replace(customer, do_not_contact_since=since)


def _end_calls(operation: Operation, customer: Customer, kind: ConsentKind) -> None:
    """Who wants no contact is not called for anything, nor is anybody else at her number: as the outcome STOP has it.

    Who wants no service calls still hears from us what she waits for: our word, and what she wished for.
    """
    match kind:
        case ConsentKind.CONTACT:
            over = follow_ups.open_of(operation.conn, houses.members(operation.conn, customer.id))
        case ConsentKind.SERVICE:
            over = [known for known in follow_ups.open_of(operation.conn, [customer.id]) if known.is_service]
        case ConsentKind.OFFERS:
            over = []
    for known in over:
        follow_ups.update(operation, ended(known, State.CANCELLED, EndReason.CONSENT_WITHDRAWN))
