"""Resources are found from a checkout, an installed wheel and a frozen build; the shop has its place on each system."""

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.errors import ErrorCode, ShopError

PACKAGE = Path(paths.__file__).parent
ASK = "import json, sys; {before}; from shop_crm import paths; print(json.dumps(str(paths.resources())))"


def asked(folder: Path, before: str = "pass") -> Path:
    command = [
        sys.executable,
        "-I",
        "-c",
        f"import sys; sys.path.insert(0, {str(folder)!r}); {ASK.format(before=before)}",
    ]
    return Path(json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


@pytest.mark.parametrize("place", ["checkout", "wheel", "frozen"])
def test_resources_are_found(tmp_path: Path, place: str) -> None:
    package = tmp_path / "shop_crm"
    package.mkdir()
    for name in ("__init__.py", "paths.py", "errors.py", "domain/__init__.py", "domain/problems.py"):
        (package / name).parent.mkdir(exist_ok=True)
        shutil.copy(PACKAGE / name, package / name)
    expected, before = {
        "checkout": (tmp_path / "resources", "pass"),
        "wheel": (package / "resources", "pass"),
        "frozen": (tmp_path / "bundle" / "resources", f"sys._MEIPASS = {str(tmp_path / 'bundle')!r}"),
    }[place]
    expected.mkdir(parents=True)
    assert asked(tmp_path, before) == expected


def test_missing_resources_are_said_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "shop_crm" / "paths.py"))
    with pytest.raises(FileNotFoundError, match="install it again"):
        paths.resources.__wrapped__()


def test_the_shop_file_has_a_place_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.default_shop_file().name == "shop.db"
    assert paths.default_shop_file().parent.name == "Shop CRM"
    assert paths.backup_folder(tmp_path / "toko.db") == tmp_path / "toko backups"


KNOWN_BY = b"%PDF-"


def test_a_file_is_written_whole_for_its_owner_and_replaces_only_its_own_kind(tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    paths.write_whole(target, b"%PDF-1", KNOWN_BY)
    paths.write_whole(target, b"%PDF-2", KNOWN_BY)
    assert target.read_bytes() == b"%PDF-2"
    assert list(tmp_path.iterdir()) == [target]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("there", [b"", b"SQLite format 3\0", b"%PD"])
def test_another_file_is_left_as_it_is(tmp_path: Path, there: bytes) -> None:
    target = tmp_path / "toko.db"
    target.write_bytes(there)
    with pytest.raises(ShopError) as refused:
        paths.write_whole(target, b"%PDF-1", KNOWN_BY)
    assert refused.value.code is ErrorCode.FILE_EXISTS
    assert target.read_bytes() == there


def test_a_folder_of_that_name_is_left_and_a_missing_one_told(tmp_path: Path) -> None:
    (tmp_path / "list.pdf").mkdir()
    for target, code in (("list.pdf", ErrorCode.FILE_EXISTS), ("none/list.pdf", ErrorCode.FOLDER_MISSING)):
        with pytest.raises(ShopError) as refused:
            paths.write_whole(tmp_path / target, b"%PDF-1", KNOWN_BY)
        assert refused.value.code is code


@pytest.mark.skipif(os.name != "posix", reason="links need a permission on Windows")
def test_a_link_to_another_file_does_not_lead_to_it(tmp_path: Path) -> None:
    shop = tmp_path / "toko.db"
    shop.write_bytes(b"SQLite format 3\0")
    (tmp_path / "list.pdf").symlink_to(shop)
    with pytest.raises(ShopError) as refused:
        paths.write_whole(tmp_path / "list.pdf", b"%PDF-1", KNOWN_BY)
    assert refused.value.code is ErrorCode.FILE_EXISTS
    assert shop.read_bytes() == b"SQLite format 3\0"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, ErrorCode.DISK_FULL), (errno.EACCES, ErrorCode.CANNOT_WRITE)]
)
def test_what_cannot_be_written_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: ErrorCode
) -> None:
    target = tmp_path / "list.pdf"
    target.write_bytes(b"%PDF-1")

    def fails(handle: int) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(ShopError) as refused:
        paths.write_whole(target, b"%PDF-2", KNOWN_BY)
    assert refused.value.code is code
    assert target.read_bytes() == b"%PDF-1"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("folder", ["Dropbox", "Zoë's Dropbox", "toko"])
def test_d18_the_place_of_a_shop_is_judged_where_it_really_lies(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / folder)
    for place in (tmp_path / folder, tmp_path / "linked"):
        risk = paths.place_risk(place / "toko.db")
        assert (risk.name if risk else "") == ("Dropbox" if folder == "Dropbox" else "")


def test_d18_a_folder_that_is_not_there_yet_is_judged_too(tmp_path: Path) -> None:
    (tmp_path / "anything" / ".stfolder").mkdir(parents=True)
    risk = paths.place_risk(tmp_path / "anything" / "not yet" / "toko.db")
    assert risk is not None
    assert risk.name == "Syncthing"
