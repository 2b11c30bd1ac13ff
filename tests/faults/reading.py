"""What the tests of files with faults have in common: bring a file in, and see that every line of it is told."""

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.imports import Prepared, import_prepared, prepare_import
from shop_crm.services.shop import Shop


def brought_in(shop: Shop, data: bytes) -> Prepared:
    """The file brought in; each of its lines is stored, or told, once."""
    found = prepare_import(shop, data)
    told = found.stored + found.same + found.returned + found.walk_ins + len(found.changed) + len(found.rejected)
    assert told == found.lines_read
    import_prepared(shop, found)
    return found


def refused(found: Prepared) -> list[tuple[int, ErrorCode]]:
    """Each line that was not taken, with the reason."""
    return [(row.line, row.code) for row in found.rejected]


def code_of(shop: Shop, data: bytes) -> ErrorCode | None:
    """Why the whole file is refused; None when it is read."""
    try:
        prepare_import(shop, data)
    except ShopError as error:
        return error.code
    return None


def names(shop: Shop) -> list[str]:
    """Who is in the shop, in the order they came."""
    return [row[0] for row in shop.db.execute("SELECT name FROM customer ORDER BY id")]


def amounts(shop: Shop) -> list[int]:
    """What was bought, in minor units, in the order it came."""
    return [row[0] for row in shop.db.execute("SELECT amount FROM purchase ORDER BY id")]


def days(shop: Shop) -> list[str]:
    """When it was bought."""
    return [row[0] for row in shop.db.execute("SELECT day FROM purchase ORDER BY id")]


def numbers(shop: Shop) -> list[str]:
    """All phone numbers of the shop."""
    return [row[0] for row in shop.db.execute("SELECT number FROM phone ORDER BY id")]


def is_empty(shop: Shop) -> bool:
    """Whether nobody and nothing was brought in."""
    return not names(shop) and not amounts(shop)
