"""Customers: meeting one again, adding, editing, and the list of all of them."""

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum, auto

from shop_crm.domain.consents import ConsentAnswer
from shop_crm.domain.customers import Customer, check_customer
from shop_crm.domain.edits import changed_by
from shop_crm.domain.names import clean_name, clean_words, split_form, was_cut
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.phones import read_phones
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.touch import ASK, ended_by_change
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.circle import check_sender
from shop_crm.services.consents import keep_answers
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, forgotten, purchases, touch, wanted_greetings
from shop_crm.store.journal import Answer, Operation

EDITED = (
    "name", "form_of_address", "email", "address", "best_time", "keep_in_touch_months", "language", "reach_by",
    "birthday", "sent_by", "heard_from", "source_id",
)  # fmt: skip
"""The facts that an edit may change, beside phones, greetings and consents."""


@frozen
class Typed:
    """A customer as somebody typed her, and whether the name was cut to what fits."""

    customer: Customer
    name_was_cut: bool


class CustomerOrder(StrEnum):
    """How the list of all customers is sorted."""

    NAME = auto()
    LAST_VISIT = auto()


@frozen
class CustomerRow:
    """A row in the list of customers: who she is, and what she bought; voided purchases do not count."""

    customer: Customer
    latest: Purchase | None
    """None when she has bought nothing."""
    purchases: int
    amount: int
    """Of all her purchases, less what was given back, in minor units."""


def read_typed(shop: Shop, *, name: str = "", phones: str = "", email: str = "", address: str = "") -> Typed:
    """The customer that these words mean, not saved yet; NAME_OR_PHONE_NEEDED, or a trouble with a phone."""
    form, bare = split_form(clean_name(name))
    found = read_phones(phones, shop.settings.country_code) if phones.strip() else ()
    customer = Customer(
        name=bare,
        form_of_address=form,
        phones=found,
        email=clean_name(email),
        address=clean_words(address),
    )
    return Typed(customer=check_customer(customer), name_was_cut=was_cut(name))


def recognise(shop: Shop, typed: Customer) -> Customer:
    """The customer we know by one of these phones, else by this name; else `typed` itself, who is new.

    A house may share a number: PHONE_OF_ANOTHER when a name was typed that nobody at that number has. A name alone
    that several have is not enough to tell who it is: CUSTOMER_UNSURE.
    """
    owners: dict[int, Customer] = {}
    for phone in typed.phones:
        owners |= customers.read_many(shop.db, customers.with_number(shop.db, phone.number))
    if owners:
        return _owner(list(owners.values()), typed)
    if not typed.name:
        return typed
    same_name = customers.read_many(shop.db, customers.with_name(shop.db, typed.name))
    # Somebody with a phone of her own and the same name is another person until a human says otherwise.
    fitting = [customer for customer in same_name.values() if not (typed.phones and customer.good_phones)]
    if len(fitting) > 1:
        raise ShopError(ErrorCode.CUSTOMER_UNSURE, name=typed.name, count=len(fitting))
    return fitting[0] if fitting else typed


def _owner(owners: list[Customer], typed: Customer) -> Customer:
    """Whose number it is: the one of that name, or of a longer or shorter form of it; the first without a name."""
    words = set(typed.folded.split())
    for owner in owners:
        own = set(owner.folded.split())
        if not words or not own or words <= own or own <= words:
            return owner
    phone = next(phone for phone in owners[0].phones if phone.number in {one.number for one in typed.phones})
    raise ShopError(ErrorCode.PHONE_OF_ANOTHER, phone=phone.grouped, name=owners[0].spoken_name)


def met(operation: Operation, known: Customer, typed: Customer) -> int:
    """Keep what was typed for a customer of `recognise`: a new one is added, a known one gets what was missing.

    SENT_BY_SELF, SENT_IN_RING, CUSTOMER_UNKNOWN for a sender who cannot have sent her.
    """
    if not known.id:
        check_sender(operation.conn, known, known.sent_by)
        return customers.add(operation, *forgotten.met_again(operation, [known]))
    is_sender_new = not (known.sent_by or known.heard_from)
    if is_sender_new:
        check_sender(operation.conn, known, typed.sent_by)
    learnt = replace(
        known,
        name=known.name or typed.name,
        form_of_address=known.form_of_address or typed.form_of_address,
        email=known.email or typed.email,
        address=known.address or typed.address,
        best_time=known.best_time or typed.best_time,
        birthday=known.birthday or typed.birthday,
        language=known.language or typed.language,
        sent_by=typed.sent_by if is_sender_new else known.sent_by,
        heard_from=typed.heard_from if is_sender_new else known.heard_from,
    )
    if learnt != known:
        customers.update(operation, learnt)
    good, all_of_them = ({phone.number for phone in phones} for phones in (known.good_phones, known.phones))
    for phone in typed.phones:
        # A number that a file calls wrong does not make hers a bad one.
        if not phone.id and phone.number not in (all_of_them if phone.is_bad else good):
            customers.add_phone(operation, known.id, phone)
    return known.id


def may_call(shop: Shop, *people: Customer) -> bool:
    """Whether calls about what they bought may be planned: they may be contacted, and nobody of them refused these."""
    return all(person.wants_service_calls for person in people) and may_contact(shop, *people)


def refuses_calls(shop: Shop, *people: Customer) -> bool:
    """Whether no call is planned only because one of them wants none about what was bought: what is told then."""
    return may_contact(shop, *people) and not may_call(shop, *people)


def may_contact(shop: Shop, *people: Customer) -> bool:
    """Whether they may be reached at all: nobody asked not to be contacted, nor does anybody at the same number."""
    if not all(person.may_be_contacted for person in people):
        return False
    numbers = {phone.number for person in people for phone in person.good_phones}
    return not (numbers and customers.silent_numbers(shop.db, numbers))


def read_customer(shop: Shop, customer_id: int) -> Customer:
    """One customer; CUSTOMER_UNKNOWN when there is none of this id."""
    return customers.read(shop.db, customer_id)


def customer_ids(shop: Shop, order: CustomerOrder) -> "array[int]":
    """The ids of all customers: by name, or the one who came last first. A list of a million reads its rows by them."""
    match order:
        case CustomerOrder.NAME:
            return customers.ids_by_name(shop.db)
        case CustomerOrder.LAST_VISIT:
            return customers.ids_by_last_visit(shop.db)


def read_rows(shop: Shop, ids: Iterable[int]) -> list[CustomerRow]:
    """The rows of these customers, in the order of `ids`; who is not there any more is left out."""
    ids = list(ids)
    known = customers.read_many(shop.db, ids)
    sums, latest = purchases.sums_of(shop.db, ids), purchases.latest_of(shop.db, ids)
    rows = []
    for id in ids:
        if id in known:
            number, amount = sums.get(id, (0, 0))
            rows.append(CustomerRow(customer=known[id], latest=latest.get(id), purchases=number, amount=amount))
    return rows


def add_customer(
    shop: Shop,
    customer: Customer,
    *,
    greetings: Collection[Occasion] = (),
    answers: Sequence[ConsentAnswer] = (),
    request_id: str = "",
) -> int:
    """A new customer, as `read_typed` gave her, with the greetings she wants and what she answered; gives her id.

    CUSTOMER_UNKNOWN for a sender who is not there, or was forgotten.
    """
    check_customer(customer)

    def work(operation: Operation) -> Answer:
        check_sender(operation.conn, customer, customer.sent_by)
        (met_first,) = forgotten.met_again(operation, [customer])
        customer_id = customers.add(operation, met_first)
        wanted_greetings.keep(operation, customer_id, greetings)
        keep_answers(operation, replace(met_first, id=customer_id), answers)
        return {"customer_id": customer_id}

    return int(shop.journal.run("add_customer", work, request_id=request_id)["customer_id"])


def edit_customer(
    shop: Shop,
    customer: Customer,
    *,
    before: Customer | None = None,
    greetings: Collection[Occasion] | None = None,
    answers: Sequence[ConsentAnswer] = (),
    request_id: str = "",
) -> None:
    """The customer's facts and phones, the greetings she wants and what she answered, in one operation.

    `before` is what the facts were changed from: what somebody else changed since then stays, and where both changed
    the same fact it is CHANGED_MEANWHILE(fact, theirs) (faults.md D16). A phone is corrected, ordered or marked bad,
    never dropped: PHONE_TWICE(phone) for one that she has already.
    """
    check_customer(customer)

    def work(operation: Operation) -> Answer:
        known = customers.read(shop.db, customer.id)
        base = before or known
        changed = replace(known, **changed_by(customer, base, known, EDITED))
        if changed.keep_in_touch_months != known.keep_in_touch_months:
            _end_touch(operation, changed)
        if changed.sent_by != known.sent_by:
            check_sender(operation.conn, known, changed.sent_by)
        customers.update(operation, changed)
        _keep_phones(operation, customer, base, known)
        if greetings is not None:
            wanted_greetings.keep(operation, customer.id, greetings)
        keep_answers(operation, changed, answers)
        return {}

    shop.journal.run("edit_customer", work, request_id=request_id)


def read_greetings(shop: Shop, customer_id: int) -> frozenset[Occasion]:
    """The occasions on which this customer wants a greeting."""
    return wanted_greetings.read(shop.db, customer_id)


def _keep_phones(operation: Operation, customer: Customer, base: Customer, known: Customer) -> None:
    was, theirs = {phone.id: phone for phone in base.phones}, {phone.id: phone for phone in known.phones}
    for phone in customer.phones:
        if not phone.id:
            customers.add_phone(operation, customer.id, phone)
        elif phone.id in theirs and phone != was.get(phone.id):
            if theirs[phone.id] not in (was.get(phone.id), phone):
                raise ShopError(ErrorCode.CHANGED_MEANWHILE, fact="phones", theirs=theirs[phone.id].grouped)
            if phone.number in {other.number for other in known.phones if other.id != phone.id}:
                raise ShopError(ErrorCode.PHONE_TWICE, phone=phone.grouped)
            customers.correct_phone(operation, phone)
    order = [phone.id for phone in customer.phones if phone.id]
    if order != [phone.id for phone in base.phones]:
        customers.order_phones(operation, order)


def _end_touch(operation: Operation, customer: Customer) -> None:
    """What was planned by another number of months ends; the next one is planned as the step is settled."""
    standing = touch.standing(operation.conn, [customer.id]).get(customer.id, ())
    for known in ended_by_change([known for known in standing if known.ask_code == ASK], customer.keep_in_touch_months):
        follow_ups.update(operation, known)
