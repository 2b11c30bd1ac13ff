"""The file before it is read: its table and samples, what its columns tell so far, and the file of rejected lines."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.import_files import Field, Kind, open_file, save_rejected, see
from shop_crm.services.imports import prepare_import
from shop_crm.services.shop import Shop, change_settings, reading

D, I, A, N = Field.DAY, Field.ITEM, Field.AMOUNT, Field.NAME  # noqa: E741


def test_each_column_shows_its_first_values_once_and_short(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = ["TV,Ann", "TV,", "Fan,", "Lamp,", "Sofa,", f"x,{'o' * 300}"]
    path.write_text("Item,Name\n" + "\n".join(rows) + "\n", "utf-8")
    opened = open_file(path)
    assert opened.samples == (("TV", "Fan", "Lamp"), ("Ann", "o" * 59 + "…"))
    assert (opened.path, opened.sheet.row_count) == (path, 6)


@pytest.mark.parametrize(
    ("headers", "kind", "overrides", "fields", "missing"),
    [
        ("Date Item Y", None, {}, (D, I, None), {A, N}),
        ("Date X Y", Kind.PURCHASES, {"X": "item"}, (D, I, None), {A, N}),
        ("Date X Y", Kind.PURCHASES, {"X": "item", "Y": "amount"}, (D, I, A), {N}),
        ("Date X Y", Kind.PURCHASES, {"Date": "-"}, (None, None, None), {D, I, A, N}),
        ("Date X Y", Kind.CUSTOMERS, {"X": "name"}, (None, N, None), set()),
        ("Date X Y", Kind.CUSTOMERS, {}, (None, None, None), {N}),
    ],
    ids=["guessed", "one said", "two said", "left out", "customers", "nobody"],
)
def test_what_columns_tell_is_seen_also_while_something_is_missing(
    headers: str, kind: Kind | None, overrides: Mapping[str, str], fields: tuple[Field | None, ...], missing: set[Field]
) -> None:
    seen = see(headers.split(), kind, overrides)
    assert (seen.kind, seen.fields, set(seen.missing)) == (kind or Kind.PURCHASES, fields, missing)


def test_rejected_lines_never_replace_the_file_they_come_from(shop: Shop, tmp_path: Path) -> None:
    source = tmp_path / "line,reason.csv"
    source.write_text("line,reason,Name,Phone\n2,why,Ann,12\n", "utf-8")
    prepared = prepare_import(shop, source.read_bytes())
    with pytest.raises(ShopError) as refused:
        save_rejected(prepared, source, source, lambda row: "too short")
    assert refused.value.code is ErrorCode.FILE_EXISTS
    target = tmp_path / "mended.csv"
    save_rejected(prepared, source, target, lambda row: "too short")
    assert target.read_text("utf-8-sig").splitlines() == ["line,reason,Name,Phone", "2,too short,Ann,12"]


def test_progress_of_reading_rises_to_its_end(shop: Shop) -> None:
    rows = "".join(f"{n % 9 + 1}/10/2026,TV,{n}000,Ann {n}\n" for n in range(1_200))
    told: list[tuple[int, int]] = []
    prepare_import(shop, ("Date,Item,Amount,Name\n" + rows).encode(), progress=lambda *step: told.append(step))
    shares = [done / of for done, of in told if of]
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_second_view_of_the_shop_sees_what_is_saved_and_cannot_write(shop: Shop) -> None:
    change_settings(shop, shop_name="Toko Baru")
    with reading(shop.path, shop.clock) as view:
        assert view.settings == shop.settings
        with pytest.raises(ShopError) as refused:
            change_settings(view, shop_name="Nowhere")
    assert refused.value.code is ErrorCode.SHOP_READ_ONLY
    shop.path.rename(shop.path.with_name("gone.db"))
    with pytest.raises(ShopError) as moved, reading(shop.path, shop.clock):
        pass
    assert moved.value.code is ErrorCode.SHOP_MOVED
    shop.path.with_name("gone.db").rename(shop.path)
