"""The command line before a shop that cannot be written: it answers what is asked, and changes nothing (D10, D12)."""

import shutil
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.cli.main import main
from shop_crm.domain.places import PlaceRisk, Risk
from tests.faults.powerless import tree
from tests.faults.test_d12_read_only import sample

__all__ = ["sample"]

ON = ["--on", "2026-11-23"]


@pytest.fixture(params=["read-only", "newer"])
def path(request: pytest.FixtureRequest, sample: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = Path(shutil.copy(sample, folder / "toko.db"))
    if request.param == "read-only":
        path.chmod(0o444)
    else:
        with path.open("rb+") as file:
            file.seek(60)
            file.write((999).to_bytes(4, "big"))
    return path


@pytest.mark.parametrize("command", [["due"], ["find", "bu"]], ids=lambda command: command[0])
def test_what_is_asked_is_answered_with_a_word_on_why_nothing_can_be_changed(
    path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(path.parent)
    assert main([*command, "--shop", str(path), *ON]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) > 3
    assert len(err.splitlines()) == 1
    assert tree(path.parent) == before


@pytest.mark.parametrize(
    "command",
    [["call-list", "--out", "list.pdf"], ["undo"], ["backup"], ["check"], ["record", "1", "happy"]],
    ids=lambda command: command[0],
)
def test_what_would_change_it_is_refused_with_one_sentence(
    path: Path, command: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    before = tree(path.parent)
    assert main([*command, "--shop", str(path), *ON]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
    assert tree(path.parent) == before


def test_d18_a_new_shop_in_a_bad_place_is_made_and_the_place_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "place_risk", lambda path: Risk(kind=PlaceRisk.SYNCED, name="OneDrive"))
    assert main(["new", "--country", "US", "--shop", str(tmp_path / "shop.db")]) == 0
    assert "OneDrive copies the shop's file while we write in it" in capsys.readouterr().err
