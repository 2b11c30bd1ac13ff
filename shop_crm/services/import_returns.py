"""Money given back in a file: which line of which sale it belongs to, in the file itself or in the shop."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from shop_crm.domain.names import fold
from shop_crm.domain.purchases import Line
from shop_crm.domain.values import frozen
from shop_crm.exchange.sales import Sale, SaleLine
from shop_crm.services.import_people import People
from shop_crm.services.import_stage import sales_of
from shop_crm.services.shop import Shop
from shop_crm.store import purchases
from shop_crm.store.stage import Stage

_MANY = 10_000


@frozen
class ComeBack:
    """Something of a purchase that the shop has came back.

    `key` is that of the line of the file which gives the money back; "" where the line of the sale itself says so.
    """

    purchase_id: int
    line_id: int
    quantity: Decimal
    amount: int
    key: str = ""


@frozen
class Addition:
    """New lines of a purchase that the shop has already, as the file tells them."""

    purchase_id: int
    sale: Sale
    lines: list[Line]


@dataclass(slots=True, kw_only=True)
class _Sold:
    """A line that may have come back, with what is left of it."""

    day: date
    quantity: Decimal
    amount: int
    at: int = 0
    """Its place among the lines of its sale or addition."""
    sale_id: int = 0
    """Its sale in the stage; 0 for a line of the shop or of an addition."""
    addition: list[Line] | None = None
    purchase_id: int = 0
    line_id: int = 0


@dataclass(slots=True, kw_only=True)
class Returns:
    """What was given back, sorted out."""

    come_back: list[ComeBack] = field(default_factory=list)
    """From purchases that the shop has."""
    lessened: dict[int, list[tuple[int, SaleLine]]] = field(default_factory=dict)
    """From new sales, by their number in the stage: which of its lines, and the line that gives the money back."""
    settled: list[int] = field(default_factory=list)
    """Lines of the file that are settled by what they lessen."""
    same: list[int] = field(default_factory=list)
    """Lines that were settled before."""
    lost: list[SaleLine] = field(default_factory=list)
    """Lines whose sale is nowhere."""
    amount: int = 0
    """What was given back of what is new to the shop, in minor units."""


def settle_returns(
    shop: Shop, who: People, backs: Iterable[SaleLine], stage: Stage, additions: Sequence[Addition]
) -> Returns:
    """Find for each line that gives money back the sale it belongs to; additions are lessened by it here and now.

    The receipt's own number tells, else who bought such a thing before, not later than it came back and for as much.
    """
    found, waiting = Returns(), []
    settled_before = purchases.known_returns(shop.db)
    for back in backs:
        if back.key in settled_before:
            found.same.append(back.line)
        else:
            waiting.append(back)
    if not waiting:
        return found
    sold = _Stock(shop, who, waiting, stage, additions)
    for back in sorted(waiting, key=lambda back: (back.day, -back.line)):
        line = sold.line_of(back)
        if line is None:
            found.lost.append(back)
            continue
        found.settled.append(back.line)
        line.quantity -= back.quantity
        line.amount -= back.amount
        if line.line_id:
            come_back = ComeBack(
                purchase_id=line.purchase_id,
                line_id=line.line_id,
                quantity=back.quantity,
                amount=back.amount,
                key=back.key,
            )
            found.come_back.append(come_back)
            continue
        found.amount += back.amount
        if line.addition is not None:
            line.addition[line.at] = lessened(line.addition[line.at], back.quantity, back.amount, back.key)
        else:
            found.lessened.setdefault(line.sale_id, []).append((line.at, back))
    return found


class _Stock:
    """What was sold, in the file and in the shop, and may be what came back: by buyer and thing."""

    def __init__(
        self, shop: Shop, who: People, backs: Iterable[SaleLine], stage: Stage, additions: Iterable[Addition]
    ) -> None:
        self._shop = shop
        self._who = who
        self._by_place: dict[tuple[int, str], list[_Sold]] = {}
        self._by_order: dict[tuple[str, str], list[_Sold]] = {}
        self._of_shop: dict[int, dict[str, list[_Sold]]] = {}
        # Nothing else of a long file is kept: few of its lines are what came back.
        self._things = {fold(back.item) for back in backs}
        orders = {back.order_id for back in backs if back.order_id}
        places = {who.found_place(back.person) for back in backs}
        for id, sale in enumerate(sales_of(stage), start=1):
            if sale.place in places or sale.order_id in orders:
                purchase = purchases.from_row(sale.row)
                self._put(sale.place, sale.order_id, purchase.day, purchase.lines, sale_id=id)
        for added in additions:
            place = who.found_place(added.sale.person)
            if place is not None:
                self._put(place, added.sale.lines[0].order_id, added.sale.day, added.lines, addition=added.lines)

    def line_of(self, back: SaleLine) -> _Sold | None:
        """The line that came back; None when there is none of which so much is left."""
        thing = fold(back.item)
        own = self._by_order.get((back.order_id, thing), []) if back.order_id else []
        place, known = self._who.found_place(back.person), self._who.id_of(back.person)
        hers = [*self._by_place.get((place, thing), [])] if place is not None else []
        if known is not None:
            hers += self._bought(known).get(thing, [])
        for lines in (own, hers):
            fitting = [line for line in lines if _fits(line, back)]
            if fitting:
                return max(fitting, key=lambda line: (_is_at_price(line, back), line.day))
        return None

    def _put(
        self,
        place: int,
        order_id: str,
        day: date,
        lines: Sequence[Line],
        *,
        sale_id: int = 0,
        addition: list[Line] | None = None,
    ) -> None:
        for at, line in enumerate(lines):
            thing = fold(line.item)
            if thing not in self._things:
                continue
            sold = _Sold(
                day=day,
                quantity=line.quantity - line.returned_quantity,
                amount=line.kept_amount,
                at=at,
                sale_id=sale_id,
                addition=addition,
            )
            self._by_place.setdefault((place, thing), []).append(sold)
            if order_id:
                self._by_order.setdefault((order_id, thing), []).append(sold)

    def _bought(self, customer_id: int) -> dict[str, list[_Sold]]:
        if customer_id not in self._of_shop:
            things = self._of_shop.setdefault(customer_id, {})
            for purchase in purchases.kept_of(self._shop.db, customer_id, _MANY):
                for line in purchase.lines:
                    sold = _Sold(
                        day=purchase.day,
                        quantity=line.quantity - line.returned_quantity,
                        amount=line.kept_amount,
                        purchase_id=purchase.id,
                        line_id=line.id,
                    )
                    things.setdefault(fold(line.item), []).append(sold)
        return self._of_shop[customer_id]


def _fits(line: _Sold, back: SaleLine) -> bool:
    return line.day <= back.day and line.quantity >= back.quantity and line.amount >= back.amount


def _is_at_price(line: _Sold, back: SaleLine) -> bool:
    return line.amount * back.quantity == back.amount * line.quantity


def taken_back_since(shop: Shop, line: SaleLine) -> ComeBack | None:
    """What came back of a line that the shop has, beyond what it knows of; None for nothing new."""
    known = purchases.line_with_key(shop.db, line.key.partition(purchases.RETURNED)[0])
    if known is None or line.returned_amount <= known[1].returned_amount:
        return None
    return ComeBack(
        purchase_id=known[0],
        line_id=known[1].id,
        quantity=max(line.returned_quantity - known[1].returned_quantity, Decimal(0)),
        amount=line.returned_amount - known[1].returned_amount,
    )


def lessened(line: Line, quantity: Decimal, amount: int, key: str) -> Line:
    """The line with what came back of it, marked so that the same file lessens it but once; "" marks nothing."""
    return replace(
        line,
        returned_quantity=line.returned_quantity + quantity,
        returned_amount=line.returned_amount + amount,
        source_id=f"{line.source_id}{purchases.RETURNED}{key}" if key else line.source_id,
    )
