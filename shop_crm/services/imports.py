"""Bringing a file into the shop: read and decided first, shown, then written as one operation with one undo."""

from collections.abc import Mapping

from shop_crm.domain.countries import Country
from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import NumberStyle
from shop_crm.domain.origins import Origin
from shop_crm.domain.progress import Progress, untold
from shop_crm.exchange.columns import Columns, Kind, recognise
from shop_crm.exchange.people import read_people
from shop_crm.exchange.sheets import How, open_sheet
from shop_crm.exchange.table import Rejected, Sheet
from shop_crm.services.import_lines import Lines
from shop_crm.services.import_people import Doubtful, People, new_notes
from shop_crm.services.import_returns import ComeBack
from shop_crm.services.import_sales import forgotten_line, prepare_sales
from shop_crm.services.import_samples import samples_of
from shop_crm.services.import_told import ToldOf
from shop_crm.services.import_writing import Written, import_in_file, import_prepared, was_imported
from shop_crm.services.prepared import Prepared, check_worthwhile
from shop_crm.services.shop import Shop
from shop_crm.store.stage import Stage

__all__ = [
    "ComeBack",
    "Doubtful",
    "How",
    "Prepared",
    "Written",
    "check_worthwhile",
    "import_in_file",
    "import_prepared",
    "prepare_import",
    "was_imported",
]

_STEP = 500


def prepare_import(
    shop: Shop,
    data: bytes,
    *,
    kind: Kind | None = None,
    overrides: Mapping[str, str] | None = None,
    style: NumberStyle | None = None,
    order: DayOrder | None = None,
    country: Country | None = None,
    how: How | None = None,
    origin: Origin | None = None,
    sheet: Sheet | None = None,
    progress: Progress = untold,
) -> Prepared:
    """Read a file and decide about every line of it, writing nothing; FILE_..., MAP_... for what cannot be read.

    `origin` is the program that made it, where the headers alone would be taken for another's. `sheet` is the file
    where it was opened `how` already. `country` is that of phone numbers without a country code, the shop's own when it
    is not said. Every line of the file is in exactly one of `stored`, `same`, `changed`, `returned`, `walk_ins` and
    `rejected`.
    """
    progress(0, 0)
    sheet = sheet or open_sheet(data, how)
    columns = recognise(sheet.headers, kind, overrides or {}, origin)
    progress(0, sheet.row_count)
    country = country or shop.settings.country
    if columns.kind is Kind.CUSTOMERS:
        return _prepare_customers(shop, sheet, columns, country, order, progress)
    return prepare_sales(shop, sheet, columns, country, style, order, progress)


def _prepare_customers(
    shop: Shop, sheet: Sheet, columns: Columns, country: Country, order: DayOrder | None, progress: Progress
) -> Prepared:
    seen = shop.journal.last_id()
    who = People(shop, ToldOf(Stage()))
    rejected: list[Rejected] = []
    lines = Lines()
    cut: list[int] = []
    rows = read_people(sheet, columns, country=country, today=shop.today, order=order)
    for done, found in enumerate(rows, start=1):
        if isinstance(found, Rejected):
            rejected.append(found)
        elif who.was_forgotten(found[1]):
            rejected.append(forgotten_line(found[0]))
        else:
            before = len(who.people) - len(who.known)
            who.place_of(found[1], found[0])
            cut += [found[0]] if found[1].was_cut else []
            is_new = len(who.people) - len(who.known) > before
            (lines.new if is_new else lines.same).append(found[0])
        if done % _STEP == 0 or done == sheet.row_count:
            progress(done, sheet.row_count)
    return Prepared(
        sheet=sheet,
        columns=columns,
        country=country,
        seen=seen,
        samples=samples_of(sheet, columns, None, country, shop.settings.currency),
        lines_read=sheet.row_count,
        people=who.people,
        known=who.known,
        notes=new_notes(shop, who),
        senders=who.senders(),
        doubtful=who.doubtful(),
        lines=lines,
        cut=tuple(cut),
        rejected=tuple(rejected),
    )
