"""What goes on papers about customers, and who is on none of them (domain.md 12 and 14)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.follow_ups import Channel, Outcome
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.circle import set_sender
from shop_crm.services.complaints import open_complaint, open_complaints
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import record_purchase, void_purchase
from shop_crm.services.customers import edit_customer, read_customer, read_typed
from shop_crm.services.forgetting import forget
from shop_crm.services.notes import add_note
from shop_crm.services.papers import addressed, read_complaint_paper, read_customer_paper, read_slip
from shop_crm.services.shop import Shop

TODAY = date(2026, 11, 23)
PHONE = "0812-3456-7788"


def sell(
    shop: Shop, name: str = "Siti", phone: str = PHONE, amount: int = 5_000_000, day: date = TODAY, said: str = ""
) -> tuple[int, int]:
    """Gives the purchase and the customer."""
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item="LG TV", category="tv", amount=amount)
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,), said=said))
    return made.purchase_id, made.customer_id


def change(shop: Shop, customer_id: int, **facts: object) -> None:
    before = read_customer(shop, customer_id)
    edit_customer(shop, replace(before, **facts), before=before)  # type: ignore[arg-type]


def stop(shop: Shop, customer_id: int) -> None:
    record_consent(shop, customer_id, ConsentKind.CONTACT, is_given=False, way=Way.COUNTER)


def code_of(raised: pytest.ExceptionInfo[ShopError]) -> ErrorCode:
    return raised.value.code


def test_a_slip_announces_the_first_planned_call(shop: Shop) -> None:
    purchase_id, _ = sell(shop)
    planned = shop.db.execute(
        "SELECT min(planned_on) FROM follow_up WHERE purchase_id = ? AND state = 'open'", (purchase_id,)
    ).fetchone()[0]
    slip = read_slip(shop, purchase_id)
    assert slip.announced == (date.fromisoformat(planned), Channel.CALL)
    assert (slip.day, [line.item for line in slip.lines]) == (TODAY, ["LG TV"])


def test_a_slip_speaks_the_customers_language_else_the_shops(shop: Shop) -> None:
    purchase_id, customer_id = sell(shop)
    assert read_slip(shop, purchase_id).language == shop.settings.language
    change(shop, customer_id, language="ms")
    assert read_slip(shop, purchase_id).language == "ms"


@pytest.mark.parametrize("why", ["nothing planned", "stop", "no service calls", "stop at one number", "no phone"])
def test_nothing_is_announced_that_will_not_be(shop: Shop, why: str) -> None:
    purchase_id, customer_id = sell(shop, amount=5_000 if why == "nothing planned" else 5_000_000)
    match why:
        case "stop":
            stop(shop, customer_id)
        case "no service calls":
            record_consent(shop, customer_id, ConsentKind.SERVICE, is_given=False, way=Way.COUNTER)
        case "stop at one number":
            stop(shop, sell(shop, "Bu Ani", "0813-1111-2222")[1])
            ani = read_typed(shop, phones="0813-1111-2222").customer
            change(shop, customer_id, phones=(*read_customer(shop, customer_id).phones, replace(ani.phones[0], id=0)))
        case "no phone":
            purchase_id, _ = sell(shop, "Rina", "")
        case "done":
            shop.db.execute("UPDATE follow_up SET state = 'done'")
    assert read_slip(shop, purchase_id).announced is None


def test_a_purchase_that_was_struck_out_has_no_slip(shop: Shop) -> None:
    purchase_id, _ = sell(shop)
    void_purchase(shop, purchase_id)
    with pytest.raises(ShopError) as raised:
        read_slip(shop, purchase_id)
    assert code_of(raised) is ErrorCode.PURCHASE_VOIDED


def test_labels_go_to_whoever_has_an_address_and_may_be_contacted_in_the_lists_order(shop: Shop) -> None:
    ids = [sell(shop, f"Person {number}", f"0812-3456-{7000 + number}")[1] for number in range(5)]
    for customer_id in ids[:4]:
        change(shop, customer_id, address="Jl. Melati 12")
    stop(shop, ids[1])
    forget(shop, ids[2])
    found = addressed(shop, [ids[3], ids[0], ids[1], ids[2], ids[4]])
    assert [person.id for person in found.people] == [ids[3], ids[0]]
    assert (found.without_address, found.left_out) == (1, 2)


def test_a_card_has_purchases_complaints_and_last_words_newest_first(shop: Shop) -> None:
    early, customer_id = sell(shop, day=TODAY - timedelta(days=10), said="For my mother")
    late, _ = sell(shop, said="For the shop")
    struck, _ = sell(shop, said="never mind")
    void_purchase(shop, struck)
    record_call(shop, due_calls(shop)[0].id, Outcome.HAPPY, said="Very good")
    open_complaint(shop, customer_id, "It hums")
    add_note(shop, customer_id, "pays late")
    about = read_customer_paper(shop, customer_id)
    assert [purchase.id for purchase in about.purchases] == [late, early]
    assert {spoken.said for spoken in about.said} == {"Very good", "For the shop", "For my mother"}
    assert about.said[-1].said == "For my mother"
    assert [one.said for one in about.complaints] == ["It hums"]


def test_a_card_has_nothing_of_anybody_else_and_no_note_of_ours(shop: Shop) -> None:
    _, customer_id = sell(shop)
    _, other = sell(shop, "Bu Ani", "0813-1111-2222", said="secret words")
    set_sender(shop, customer_id, other)
    open_complaint(shop, other, "secret complaint")
    add_note(shop, customer_id, "secret note")
    told = repr(read_customer_paper(shop, customer_id))
    assert "Siti" in told
    for part in ("Ani", "secret"):
        assert part not in told


def test_a_complaint_to_sign_has_the_words_the_item_and_the_day(shop: Shop) -> None:
    purchase_id, customer_id = sell(shop)
    open_complaint(shop, customer_id, "It hums", purchase_id=purchase_id)
    change(shop, customer_id, language="en")
    (known,) = open_complaints(shop)
    about = read_complaint_paper(shop, known.complaint.id)
    assert (about.said, about.item, about.bought_on, about.language) == ("It hums", "LG TV", TODAY, "en")


def test_whoever_said_stop_or_was_forgotten_is_on_no_paper(shop: Shop) -> None:
    _, customer_id = sell(shop)
    open_complaint(shop, customer_id, "It hums")
    (known,) = open_complaints(shop)
    stop(shop, customer_id)
    for read in (
        lambda: read_customer_paper(shop, customer_id),
        lambda: read_complaint_paper(shop, known.complaint.id),
    ):
        with pytest.raises(ShopError) as raised:
            read()
        assert code_of(raised) is ErrorCode.NO_PAPER_WANTED
    _, gone = sell(shop, "Bu Ani", "0813-1111-2222")
    forget(shop, gone)
    with pytest.raises(ShopError) as raised:
        read_customer_paper(shop, gone)
    assert code_of(raised) is ErrorCode.CUSTOMER_UNKNOWN
