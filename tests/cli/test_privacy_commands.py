"""The commands that copy and that forget a person (domain.md 12)."""

from pathlib import Path

import pytest

from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.services.backups import make_backup
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.shop import new_shop, shop_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A shop with one customer and a safe copy."""
    made = new_shop(tmp_path / "shop.db", shop_settings(country="US", name="Main Street"), Clock())
    add_customer(made, read_typed(made, name="Mrs Kenanga", phones="212-555-0187").customer)
    make_backup(made)
    made.close()
    return tmp_path / "shop.db"


def run(path: Path, *typed: str) -> int:
    return main([*typed, "--shop", str(path)])


def test_a_copy_is_written_and_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = path.with_name("kenanga.html")
    assert run(path, "person-copy", "1", "--out", str(target)) == 0
    assert "kenanga.json" in capsys.readouterr().out
    assert "Kenanga" in target.read_text("utf-8")
    assert run(path, "person-copy", "1", "--out", str(target)) == 1
    assert "choose another name" in capsys.readouterr().err
    assert run(path, "person-copy", "9", "--out", str(path.with_name("other.html"))) == 1


def test_without_the_name_it_is_told_what_would_happen_and_nothing_does(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ((), ("--name", "Somebody")):
        assert run(path, "forget", "1", *name) == 1
        told = capsys.readouterr()
        assert "cannot be taken back" in told.out
        assert "Nobody was forgotten" in told.err
    assert run(path, "find", "kenanga") == 0
    assert "Kenanga" in capsys.readouterr().out


def test_with_the_name_nothing_of_her_is_left(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "forget", "1", "--name", "kenanga") == 0
    assert "Forgotten, also in 1 safe copies" in capsys.readouterr().out.replace("1 safe copy", "1 safe copies")
    for file in path.parent.rglob("*"):
        if file.is_file():
            content = file.read_bytes().lower()
            assert b"kenanga" not in content, file
            assert b"5550187" not in content, file
    assert run(path, "check") == 0
    assert run(path, "forget", "1", "--name", "kenanga") == 1


def test_a_folder_that_cannot_be_reached_is_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "forget", "1", "--name", "kenanga", "--copies", str(path.with_name("stick"))) == 0
    assert "could not be reached" in capsys.readouterr().out
