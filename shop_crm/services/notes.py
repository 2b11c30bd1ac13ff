"""Notes: what a customer said, kept word for word with its day and clerk."""

from shop_crm.domain.names import clean_name, read_said
from shop_crm.domain.notes import Note
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import customers, notes
from shop_crm.store.journal import Answer, Operation


def add_note(shop: Shop, customer_id: int, said: str, made_by: str = "", *, request_id: str = "") -> int:
    """Keep her words as they were said; gives the note's id. SAID_NEEDED, SAID_TOO_LONG, CUSTOMER_UNKNOWN.

    A note is for us alone: nothing of it goes on paper or into a message. An undo drops it.
    """
    said, made_by = read_said(said), clean_name(made_by)
    if not said:
        raise ShopError(ErrorCode.SAID_NEEDED)

    def work(operation: Operation) -> Answer:
        customers.read(shop.db, customer_id)
        note = Note(customer_id=customer_id, at=shop.clock.now(), said=said, made_by=made_by)
        return {"note_id": notes.add(operation, note)}

    return int(shop.journal.run("add_note", work, request_id=request_id, made_by=made_by)["note_id"])
