"""The command that writes lists as files."""

from pathlib import Path

import pytest

from shop_crm.cli.export_command import NAMES
from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.domain.files_out import KINDS
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import opened
from tests.conftest import TODAY


@pytest.fixture
def sample(tmp_path: Path, new_shops: dict[str, Path]) -> Path:
    path = tmp_path / "toko.db"
    path.write_bytes(new_shops["US"].read_bytes())
    with opened(path, Clock(stand_in=TODAY)) as made:
        fill_sample(made, customers=20)
    return path


def test_every_list_is_written_and_counted(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, what in NAMES.items():
        path = tmp_path / f"{name}.{KINDS[what][0]}"
        assert main(["export", name, str(path), "--shop", str(sample), "--on", TODAY.isoformat()]) == 0
        assert path.stat().st_size
        assert str(path) in capsys.readouterr().out


def test_another_ending_is_asked_about(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "customers", str(tmp_path / "c.pdf"), "--shop", str(sample)]) == 1
    assert ".xlsx, .csv" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["customers.xlsx", "customers.csv", "all.zip", "contacts.vcf"])
def test_a_name_that_is_too_long_is_told(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    what, _, ending = name.partition(".")
    assert main(["export", what, str(tmp_path / f"{'x' * 300}.{ending}"), "--shop", str(sample)]) == 1
    assert "cannot be written. Nothing was saved" in capsys.readouterr().err


def test_whoever_bought_something_is_written_alone(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened(sample, Clock(stand_in=TODAY)) as shop:
        query = """SELECT item, count(DISTINCT customer_id) FROM purchase_line
                   JOIN purchase ON purchase.id = purchase_id WHERE state = 'kept' GROUP BY item ORDER BY 2 DESC, 1"""
        item, count = shop.db.execute(query).fetchone()
    path = tmp_path / "bought.csv"
    assert main(["export", "customers", str(path), "--bought", item.upper(), "--shop", str(sample)]) == 0
    assert capsys.readouterr().out.startswith(f"{count} customer")
    path = tmp_path / "b.vcf"
    assert main(["export", "contacts", str(path), "--bought", "nothing of ours", "--shop", str(sample)]) == 1
    assert "Nobody bought “nothing of ours”." in capsys.readouterr().err
    assert main(["export", "all", str(tmp_path / "b.zip"), "--bought", item, "--shop", str(sample)]) == 1
    assert "customers, purchases, contacts" in capsys.readouterr().err
