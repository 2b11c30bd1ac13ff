"""Resources are found from a checkout, an installed wheel and a frozen build; the shop has its place on each system."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shop_crm import paths

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
        paths.resources()


def test_the_shop_file_has_a_place_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.default_shop_file().name == "shop.db"
    assert paths.default_shop_file().parent.name == "Shop CRM"
    assert paths.backup_folder(tmp_path / "toko.db") == tmp_path / "toko backups"
