"""The call list of a day, as it goes on paper."""

from dataclasses import replace

from shop_crm.domain.calls import Call, CallList
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.messages import own_text, refused
from shop_crm.services.shop import Shop
from shop_crm.store import call_lists, customers
from shop_crm.store.journal import Answer, Operation


def draft_list(shop: Shop, calls: list[Call], *, printed_by: str = "", has_messages: bool = False) -> CallList:
    """The list as it would be printed now, with what the shop prints on its paper, but without a number.

    The calls stand in the order in which they are given; `has_messages` when a code of theirs may open a chat.
    """
    wanted = _wanted(shop, calls)
    return CallList(
        number=0,
        shop_name=shop.settings.shop_name,
        address=shop.settings.address,
        logo=shop.settings.logo,
        day=shop.today,
        printed_at=shop.clock.now(),
        printed_by=printed_by,
        calls=tuple(wanted),
        texts=_texts(shop, wanted) if has_messages else {},
    )


def _wanted(shop: Shop, calls: list[Call]) -> list[Call]:
    """Those who have not said stop since the calls were read: somebody may have, while the list was being chosen."""
    silent = customers.silent_ids(shop.db, {id for call in calls for id in call.customer_ids})
    return [call for call in calls if silent.isdisjoint(call.customer_ids)]


def _texts(shop: Shop, calls: list[Call]) -> dict[int, str]:
    """Of the calls in whose place a message may be sent, the shop's own text for it; "" for ours."""
    found = {}
    for call in calls:
        follow_up, language = call.reasons[0].follow_up, call.customer.language or shop.settings.language
        if refused(shop, call.customer, follow_up) is None:
            found[call.id] = own_text(shop, follow_up, language)
    return found


def print_list(shop: Shop, calls: list[Call], *, printed_by: str = "", has_messages: bool = False) -> CallList:
    """Give the calls a list number and note which row is whom, so that the results can be booked from paper.

    The arguments are those of `draft_list`: the first call is row 1.

    Paper cannot be called back, so this operation has no undo: the number stays that print's (domain.md 14).
    NOTHING_DUE for an empty list.
    """
    calls = _wanted(shop, calls)
    if not calls:
        raise ShopError(ErrorCode.NOTHING_DUE, day=shop.today)
    draft = draft_list(shop, calls, printed_by=printed_by, has_messages=has_messages)
    rows = [[reason.follow_up.id for reason in call.reasons] for call in draft.calls]

    def work(operation: Operation) -> Answer:
        return {"number": call_lists.add(operation, draft.day, draft.printed_at, printed_by, rows)}

    answer = shop.journal.run("print_list", work, made_by=printed_by, undoable=False)
    return replace(draft, number=answer["number"])


def on_paper(shop: Shop, list_number: int, row: int) -> int:
    """The follow-up that leads a row of a printed list, whatever happened since; LIST_ROW_UNKNOWN (domain.md 14)."""
    rows = call_lists.rows_of(shop.db, list_number)
    if row not in rows:
        raise ShopError(ErrorCode.LIST_ROW_UNKNOWN, number=list_number, row=row)
    return rows[row][0]
