"""Notes: verbatim, dated, and for us alone (domain.md 7)."""

import pytest

from shop_crm.domain.notes import Note
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.cards import EntryKind, timeline
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.notes import add_note
from shop_crm.services.shop import Shop

SAID = "My mother watches most.\nShe wants the buttons BIG — “<b>bigger</b>” than that."


@pytest.fixture
def budi(shop: Shop) -> int:
    return add_customer(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer)


def told(shop: Shop, customer_id: int) -> list[tuple[str, str, str]]:
    notes = [entry.about for entry in timeline(shop, customer_id, kinds=[EntryKind.NOTE])]
    return [(one.said, one.made_by, one.at.date().isoformat()) for one in notes if isinstance(one, Note)]


def test_a_note_is_kept_word_for_word_with_day_and_clerk(shop: Shop, budi: int) -> None:
    add_note(shop, budi, SAID, "Dewi")
    assert told(shop, budi) == [(SAID, "Dewi", "2026-11-23")]


def test_an_undo_drops_a_note(shop: Shop, budi: int) -> None:
    add_note(shop, budi, SAID)
    undo(shop)
    assert told(shop, budi) == []


def test_a_note_sent_twice_is_kept_once(shop: Shop, budi: int) -> None:
    assert add_note(shop, budi, SAID, request_id="one") == add_note(shop, budi, SAID, request_id="one")
    assert len(told(shop, budi)) == 1


@pytest.mark.parametrize(
    ("customer_id", "said", "code"),
    [
        (1, " \n", ErrorCode.SAID_NEEDED),
        (1, "x" * 4001, ErrorCode.SAID_TOO_LONG),
        (99, "hello", ErrorCode.CUSTOMER_UNKNOWN),
    ],
    ids=["nothing", "too long", "nobody"],
)
def test_what_cannot_be_a_note_is_told(shop: Shop, budi: int, customer_id: int, said: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        add_note(shop, customer_id, said)
    assert refused.value.code is code
    assert told(shop, budi) == []
