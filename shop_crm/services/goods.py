"""While a line is typed: the items, categories and names of clerks that are probably meant."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shop_crm.domain.categories import KINDS, category_key
from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.products import Product
from shop_crm.domain.purchases import Line
from shop_crm.domain.values import frozen
from shop_crm.services.shop import Shop
from shop_crm.store import goods, products

_SPARE = 6
"""So many items more than asked for are looked at: their voided lines may change the order."""


@frozen
class Suggestion:
    """An item that this shop sells: what its card says, else its last line."""

    item: str
    category: str
    times_sold: int
    """Lines that were not voided, among the newest 50."""
    has_more: bool
    """Whether it has older lines than those: "50+"."""
    price: int | None
    """For one piece, in minor units: its card's, else the last one paid; None when neither is known."""
    is_last_price: bool
    """Whether the price is the one that was paid last, and not its card's."""
    warranty_months: int | None
    last_sold_on: date | None
    """None for what was never sold."""


def suggest_items(shop: Shop, typed: str, limit: int = 6) -> list[Suggestion]:
    """The items that fit what is typed: beginnings of words first, then pieces; [] for nothing or for blanks.

    Among equals the most often sold, then the last sold. Times sold are exact up to 50 lines and rank up to 1,000;
    an item whose newest 50 lines are all voided is left out. Of more than 300 items that fit, those known longest
    are not looked at, and of the others the 40 sold last are weighed. What is sold no longer, by its card, is left out;
    what has a card and was never sold comes last.
    """
    found: dict[str, Suggestion] = {}
    for group in goods.fitting(shop.db, typed):
        weighed: list[tuple[int, date, int, Suggestion]] = []
        for item, lines in group[: limit + _SPARE]:
            if item in found or (len(weighed) >= limit and lines > goods.LOOKED_AT):
                continue  # among so many lines, voided ones hardly change the order
            sale = goods.last_sale(shop.db, item)
            if sale:
                kept_lines, line, day = sale
                weight = lines - min(lines, goods.LOOKED_AT) + kept_lines
                weighed.append((weight, day, line.id, _suggestion(line, day, kept_lines, lines)))
        weighed.sort(key=lambda one: one[:3], reverse=True)
        found |= {suggestion.item: suggestion for *_, suggestion in weighed}
        if len(found) >= limit:
            break
    return _by_their_cards(shop, typed, list(found.values()), limit)


def suggest_categories(shop: Shop, typed: str, limit: int = 6) -> list[str]:
    """The categories that fit what is typed: those this shop used lately, most often used first, then known ones.

    Beginnings of words come before pieces; a known one fits by a beginning alone. Of each known kind one word is
    given, and none where a used one of that kind fits. Nothing typed fits all.
    """
    wanted = fold(typed)
    holding = [category for category in _once(goods.used_categories(shop.db)) if wanted in fold(category)]
    fitting = sorted(holding, key=lambda category: not _begins(category, wanted))
    kinds = {category_key(category) for category in fitting}
    for kind, words in KINDS.items():
        if kind not in kinds:
            fitting += [word for word in words if _begins(word, wanted)][:1]
    return fitting[:limit]


def staff(shop: Shop, typed: str = "", limit: int = 8) -> list[str]:
    """Who works here and whose name begins so: those named in the settings first, then whoever served lately.

    That is in the newest 500 purchases, the last one first. Each name is given once, as it is written in the settings
    or else as it was written last.
    """
    begins = fold(typed)
    names = _once([*shop.settings.staff, *goods.staff(shop.db)])
    return [name for name in names if fold(name).startswith(begins)][:limit]


def _by_their_cards(shop: Shop, typed: str, found: list[Suggestion], limit: int) -> list[Suggestion]:
    """The suggestions as the goods' own cards have them, and those that were never sold when there is room."""
    cards = products.named(shop.db, [suggestion.item for suggestion in found])
    told = [_told_by(suggestion, cards.get(fold(suggestion.item))) for suggestion in found]
    kept = [suggestion for suggestion in told if suggestion]
    if len(kept) < limit:
        known = {card.id for card in cards.values()}
        fitting = products.fitting(shop.db, fold(clean_name(typed)).split(), limit + len(known))
        kept += [_of_card(card) for card in fitting if card.id not in known]
    return kept[:limit]


def _told_by(suggestion: Suggestion, card: Product | None) -> Suggestion | None:
    """None for what is sold no longer."""
    if card is None:
        return suggestion
    if card.is_gone:
        return None
    return replace(
        suggestion,
        category=card.category or suggestion.category,
        price=suggestion.price if card.price is None else card.price,
        is_last_price=card.price is None,
        warranty_months=card.warranty_months or suggestion.warranty_months,
    )


def _of_card(card: Product) -> Suggestion:
    return Suggestion(
        item=card.name,
        category=card.category,
        times_sold=0,
        has_more=False,
        price=card.price,
        is_last_price=False,
        warranty_months=card.warranty_months,
        last_sold_on=None,
    )


def _suggestion(line: Line, day: date, kept_lines: int, lines: int) -> Suggestion:
    return Suggestion(
        item=line.item,
        category=line.category,
        times_sold=kept_lines,
        has_more=lines > goods.LOOKED_AT,
        price=line.unit_price,
        is_last_price=True,
        warranty_months=line.warranty_months,
        last_sold_on=day,
    )


def _once(names: Iterable[str]) -> list[str]:
    """Each name in its first spelling: "Dewi" and "dewi" are one."""
    spellings: dict[str, str] = {}
    for name in names:
        spellings.setdefault(fold(name), name)
    return list(spellings.values())


def _begins(category: str, wanted: str) -> bool:
    """Whether one of its words begins with it."""
    return f" {wanted}" in f" {fold(category)}"
