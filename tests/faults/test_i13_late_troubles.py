"""I13: a trouble far down in a file leaves the shop as it was, and bad rows are in a file that can be mended."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from shop_crm.services.import_files import open_file, save_rejected
from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.shop import Shop
from shop_crm.store import purchases
from shop_crm.store.journal import Operation
from tests.faults.reading import brought_in, is_empty, names
from tests.made_files import card, cards, xlsx

HEAD = "Date,Name,Phone,Item,Amount\n"


def test_i13_a_trouble_at_the_last_purchase_writes_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"2026-11-02,Siti {row},,TV,5000\n" for row in range(900))
    prepared = prepare_import(shop, (HEAD + rows).encode())
    real, made = purchases.add_many, 0

    def failing(operation: Operation, rows: Sequence[purchases.Row], buyers: Sequence[int]) -> range:
        nonlocal made
        made += len(rows)
        ids = real(operation, rows, buyers)
        if made == 900:
            raise RuntimeError("a bug")
        return ids

    monkeypatch.setattr(purchases, "add_many", failing)
    with pytest.raises(RuntimeError):
        import_prepared(shop, prepared)
    assert made == 900
    assert is_empty(shop)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("s.csv", (HEAD + "2026-11-02,Siti,8.12E+10,TV,5000\n").encode(), id="csv"),
        pytest.param(
            "s.xlsx",
            xlsx({"Data": [["Nama", "HP"], ["Siti", "8.12E+10"]]}),
            id="xlsx",
        ),
        pytest.param(
            "s.vcf",
            cards([card("FN:Siti", "TEL:8.12E+10", "NOTE:Suka teh")]),
            id="cards",
        ),
    ],
)
def test_i13_rejected_rows_can_be_mended_and_brought_in(shop: Shop, tmp_path: Path, name: str, data: bytes) -> None:
    source, target = tmp_path / name, tmp_path / "rejected.csv"
    source.write_bytes(data)
    prepared = prepare_import(shop, open_file(source).data)
    assert len(prepared.rejected) == 1
    save_rejected(prepared, source, target, lambda row: str(row.code))
    mended = target.read_bytes().replace(b"8.12E+10", b"0812-3456-7788")
    found = brought_in(shop, mended)
    assert (found.rejected, names(shop)) == ((), ["Siti"])


def test_i13_a_row_in_the_middle_of_a_workbook_is_told_by_its_line(shop: Shop) -> None:
    rows: list[list[object]] = [["Nama", "HP"], *([f"Siti {row}", f"0812-3456-{row:04}"] for row in range(500))]
    rows[250][1] = "0815"
    found = brought_in(shop, xlsx({"Data": rows}))
    assert [row.line for row in found.rejected] == [251]
    assert len(names(shop)) == 499
