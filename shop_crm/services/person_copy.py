"""A copy of all that the shop knows of one person, in a file for her (domain.md 12)."""

from pathlib import Path

from shop_crm.domain.person_copy import PersonCopy
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.person_file import JSON_MARK, as_json
from shop_crm.paths import check_target, write_whole
from shop_crm.services.shop import Shop
from shop_crm.store import customers, person_copy


def read_person(shop: Shop, customer_id: int) -> PersonCopy:
    """Everything of this customer; CUSTOMER_UNKNOWN, also for one who was forgotten."""
    customer = customers.read(shop.db, customer_id)
    if customer.forgotten_on:
        raise ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=customer_id)
    db = shop.db
    others = customers.read_many(db, [*person_copy.sent_by(db, customer_id), customer.sent_by or 0])
    sender = others.pop(customer.sent_by or 0, None)
    return PersonCopy(
        shop_name=shop.settings.shop_name,
        made_at=shop.clock.now(),
        currency=shop.settings.currency,
        customer=customer,
        sender=sender.name if sender else "",
        sent=tuple(other.name for id, other in sorted(others.items()) if other.name),
        answers=person_copy.answers_of(db, customer_id),
        greetings=person_copy.greetings_of(db, customer_id),
        purchases=person_copy.purchases_of(db, customer_id),
        follow_ups=person_copy.follow_ups_of(db, customer_id),
        contacts=person_copy.contacts_of(db, customer_id),
        complaints=person_copy.complaints_of(db, customer_id),
        wishes=person_copy.wishes_of(db, customer_id),
        notes=person_copy.notes_of(db, customer_id),
        messages=person_copy.messages_of(db, customer_id),
        joined=person_copy.joined_of(db, customer_id),
    )


def write_person(copy: PersonCopy, page: bytes, path: Path) -> tuple[Path, Path]:
    """Write the page to be read, and beside it the same as JSON for another program; for the owner's eyes only.

    FILE_EXISTS where one of the two is there already: nothing is ever written over. FOLDER_MISSING, CANNOT_WRITE,
    DISK_FULL.
    """
    data = path.with_suffix(".json")
    for target in (path, data):
        if target.exists():
            raise ShopError(ErrorCode.FILE_EXISTS, path=target)
        check_target(target, JSON_MARK)
    write_whole(path, page, JSON_MARK)
    try:
        write_whole(data, as_json(copy), JSON_MARK)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path, data
