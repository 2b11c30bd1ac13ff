"""Wishes: noting what a customer would like to have, telling her when it is here, and seeing it come true."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import EndReason, State, ended
from shop_crm.domain.money import check_amount
from shop_crm.domain.names import clean_name, fold, read_said
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Goods, Wish, WishBook, WishState, call_about_wish, fits
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.catalogue import cards_of
from shop_crm.services.customers import may_contact
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups, houses, products, wishes
from shop_crm.store.journal import Answer, Operation


@frozen
class Waiting:
    """An open wish with whose it is."""

    wish: Wish
    customer: Customer
    product: Product | None
    """The product of ours that she wished for by name; None where words tell it."""
    here: Product | None
    """What has come and would be it; None while nothing has, or when it is gone again."""

    @property
    def asked(self) -> str:
        """The name of the product of ours that she wished for; "" where words tell it."""
        return self.product.name if self.product else ""


def add_wish(
    shop: Shop,
    customer_id: int,
    said: str = "",
    *,
    product: str = "",
    category: str = "",
    price_limit: int | None = None,
    made_by: str = "",
    request_id: str = "",
) -> Wish:
    """Note what a customer would like to have: her words, a product of ours, a category, a price that it may have.

    The product is named; one that was sold without a card is given one. Without words, the name of the product or the
    category stands for them. WISH_EMPTY when nothing tells what; SAID_TOO_LONG, CUSTOMER_UNKNOWN, PRODUCT_UNKNOWN.
    """
    product, category = clean_name(product), clean_name(category)
    told = read_said(said) or product or category
    wish = _checked(
        Wish(customer_id=customer_id, day=shop.today, said=told, category=category, price_limit=price_limit)
    )

    def work(operation: Operation) -> Answer:
        customers.read(shop.db, customer_id)
        product_id = cards_of(operation, shop, [product])[0] if product else None
        return {"wish_id": wishes.add(operation, replace(wish, product_id=product_id))}

    answer = shop.journal.run("add_wish", work, request_id=request_id, made_by=clean_name(made_by))
    return wishes.read(shop.db, answer["wish_id"])


def change_wish(shop: Shop, wish: Wish, *, request_id: str = "") -> Wish:
    """The wish as she puts it now; a call that would tell her of something else than that is not made.

    WISH_ENDED for one that came true or was dropped; else the troubles of `add_wish`.
    """
    told = _checked(replace(wish, said=read_said(wish.said), category=clean_name(wish.category)))

    def work(operation: Operation) -> Answer:
        known = _standing(shop, wish.id)
        changed = replace(
            known,
            said=told.said,
            product_id=told.product_id,
            category=told.category,
            price_limit=told.price_limit,
        )
        if changed.product_id is not None:
            products.read(shop.db, changed.product_id)
        if known.here_id and not fits(changed, goods_of(products.read(shop.db, known.here_id))):
            changed = replace(changed, here_id=None, follow_up_id=None)
        wishes.update(operation, changed)
        if changed.follow_up_id != known.follow_up_id:
            _end_calls(operation, [known], EndReason.DROPPED)
        return {}

    shop.journal.run("change_wish", work, request_id=request_id)
    return wishes.read(shop.db, wish.id)


def drop_wish(shop: Shop, wish_id: int, *, request_id: str = "") -> None:
    """She does not want it any more; the call that tells her it is here is not made. WISH_ENDED, WISH_UNKNOWN."""

    def work(operation: Operation) -> Answer:
        known = _standing(shop, wish_id)
        wishes.update(operation, replace(known, state=WishState.DROPPED))
        _end_calls(operation, [known], EndReason.DROPPED)
        return {}

    shop.journal.run("drop_wish", work, request_id=request_id)


def waiting(shop: Shop, customer_id: int = 0) -> list[Waiting]:
    """Every open wish, or those of one customer; the longest waiting first."""
    found = wishes.open_of(shop.db, customer_id) if customer_id else wishes.open_ones(shop.db)
    people = customers.read_many(shop.db, [wish.customer_id for wish in found])
    goods = products.read_many(shop.db, [id for wish in found for id in (wish.product_id, wish.here_id) if id])
    return [
        Waiting(
            wish=wish,
            customer=people[wish.customer_id],
            product=goods.get(wish.product_id or 0),
            here=_still_sold(goods.get(wish.here_id or 0)),
        )
        for wish in found
    ]


def count_open(shop: Shop) -> int:
    """How many wishes are open."""
    return wishes.count_open(shop.db)


def goods_of(product: Product) -> Goods:
    """A product as it is held against wishes."""
    return Goods(name=product.name, product_id=product.id, category=product.category, price=product.price)


def tell_of(operation: Operation, shop: Shop, product: Product) -> list[int]:
    """The product is here: one call to each customer who waits for it; gives their ids (domain.md 10).

    What she has open already about another wish tells of this one too. Who was told of this very product, and not in
    vain, is not told again. She asked for it herself, so no consent to offers is needed, but she may not be contacted
    against her will.
    """
    book = WishBook(wishes.open_ones(operation.conn))
    found = [wish for wish in book.fitting(goods_of(product)) if not _knows(operation, wish, product)]
    people = customers.read_many(operation.conn, [wish.customer_id for wish in found])
    called: dict[int, int | None] = {}
    for wish in found:
        customer = people[wish.customer_id]
        if customer.id not in called:
            called[customer.id] = _call(operation, shop, customer)
        follow_up_id = called[customer.id]
        wishes.update(operation, replace(wish, here_id=product.id, follow_up_id=follow_up_id))
    return [id for id, follow_up_id in called.items() if follow_up_id]


def gone(operation: Operation, product: Product) -> None:
    """The product is sold no longer: whoever waits for it is not told that it is here."""
    waited = wishes.waiting_for(operation.conn, product.id)
    for wish in waited:
        wishes.update(operation, replace(wish, here_id=None, follow_up_id=None))
    _end_calls(operation, waited, EndReason.GIVEN_UP)


def come_true(operation: Operation, purchase: Purchase) -> tuple[Wish, ...]:
    """Mark the open wishes of a customer and her house that this purchase fulfils, and end the calls about them.

    It may cost more than she wanted to pay: she has it. What was bought before the wish was noted fulfils nothing.
    """
    found = wishes.open_in_house(operation.conn, purchase.customer_id)
    if not found:
        return ()
    goods = _bought(operation, purchase.lines)
    true = tuple(
        replace(wish, state=WishState.BOUGHT, purchase_id=purchase.id)
        for wish in found
        if wish.day <= purchase.day and any(fits(wish, one) for one in goods)
    )
    for wish in true:
        wishes.update(operation, wish)
    _end_calls(operation, true, EndReason.BOUGHT)
    return true


def no_longer_true(operation: Operation, shop: Shop, purchase_id: int, instead: Purchase | None = None) -> None:
    """The purchase was struck out, or is another now: what came true by what it was is wished for again."""
    came_true = wishes.of_purchase(operation.conn, purchase_id)
    if not came_true:
        return
    goods = _bought(operation, instead.lines if instead else ())
    house = houses.members(operation.conn, instead.customer_id) if instead else set()
    again = [
        replace(wish, state=WishState.OPEN, purchase_id=None)
        for wish in came_true
        if wish.customer_id not in house or not any(fits(wish, one) for one in goods)
    ]
    for wish in again:
        wishes.update(operation, wish)
    for call in follow_ups.read_many(operation.conn, [wish.follow_up_id for wish in again if wish.follow_up_id]):
        if call.reason is EndReason.BOUGHT and may_contact(shop, customers.read(operation.conn, call.customer_id)):
            follow_ups.update(operation, replace(call, state=State.OPEN, reason=None))


def part_calls(operation: Operation, shop: Shop, customer_ids: Collection[int]) -> None:
    """They were one and are two again: each is told of her own wishes in one call, and of nothing in none."""
    conn = operation.conn
    for customer in customers.read_many(conn, customer_ids).values():
        for wish in wishes.open_of(conn, customer.id):
            own = wishes.open_calls(conn, customer.id)[:1]
            for call in follow_ups.read_many(conn, [wish.follow_up_id] if wish.follow_up_id else []):
                if call.is_open and call.id not in own:
                    wishes.update(operation, replace(wish, follow_up_id=_call(operation, shop, customer)))
    for id in (id for customer_id in customer_ids for id in wishes.open_calls(conn, customer_id)):
        states = {wish.state for wish in wishes.told_by(conn, [id]).get(id, ())}
        if WishState.OPEN not in states:
            reason = EndReason.BOUGHT if WishState.BOUGHT in states else EndReason.DROPPED
            follow_ups.update(operation, ended(follow_ups.read(conn, id), State.CANCELLED, reason))


def _checked(wish: Wish) -> Wish:
    if not wish.said and wish.product_id is None and not wish.category:
        raise ShopError(ErrorCode.WISH_EMPTY)
    if wish.price_limit is not None:
        check_amount(wish.price_limit)
    return wish


def _standing(shop: Shop, wish_id: int) -> Wish:
    wish = wishes.read(shop.db, wish_id)
    if wish.state is not WishState.OPEN:
        raise ShopError(ErrorCode.WISH_ENDED, number=wish_id)
    return wish


def _still_sold(product: Product | None) -> Product | None:
    return None if product is None or product.is_gone else product


def _knows(operation: Operation, wish: Wish, product: Product) -> bool:
    """Whether she was told of this very product, or will be."""
    if wish.here_id != product.id or wish.follow_up_id is None:
        return False
    return follow_ups.read(operation.conn, wish.follow_up_id).state in (State.OPEN, State.DONE)


def _call(operation: Operation, shop: Shop, customer: Customer) -> int | None:
    """Her open call about a wish, or else a new one; None when she is not to be called."""
    for open_one in wishes.open_calls(operation.conn, customer.id):
        return open_one
    if not may_contact(shop, customer):
        return None
    return follow_ups.add(operation, call_about_wish(customer.id, shop.today))


def _end_calls(operation: Operation, ended_wishes: Iterable[Wish], reason: EndReason) -> None:
    """End the open calls about these wishes, but for those that tell of another one that is still open."""
    ids = {wish.follow_up_id for wish in ended_wishes if wish.follow_up_id}
    told = wishes.told_by(operation.conn, ids)
    for call in follow_ups.read_many(operation.conn, ids):
        if call.is_open and not any(wish.state is WishState.OPEN for wish in told.get(call.id, ())):
            follow_ups.update(operation, ended(call, State.CANCELLED, reason))


def _bought(operation: Operation, lines: Iterable[Line]) -> list[Goods]:
    """What was sold, as it is held against wishes: by its card where there is one."""
    lines = list(lines)
    cards = products.named(operation.conn, [line.item for line in lines])
    found = []
    for line in lines:
        card = cards.get(fold(line.item))
        category = line.category or (card.category if card else "")
        found.append(Goods(name=line.item, product_id=card.id if card else 0, category=category))
    return found
