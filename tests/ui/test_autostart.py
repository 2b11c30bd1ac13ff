"""Starting together with the computer: what is written starts this very program, until it is switched off."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.autostart import command_line, desktop_entry, has_autostart, own_command, set_autostart

ROOT = Path(__file__).parents[2]
COMMAND = ["/opt/shop crm/bin/python", "/opt/shop crm/main.py"]

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a registry instead")


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file for the desktop, in a home of its own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "shop-crm.desktop"


@linux_only
def test_switching_it_on_writes_an_entry_and_off_removes_it(entry: Path) -> None:
    assert not has_autostart()
    for _ in range(2):
        set_autostart(True, COMMAND)
        assert has_autostart()
    assert entry.read_text().splitlines() == [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Shop CRM",
        'Exec="/opt/shop crm/bin/python" "/opt/shop crm/main.py"',
        "Terminal=false",
    ]
    assert [path.name for path in entry.parent.iterdir()] == ["shop-crm.desktop"]
    assert stat.S_IMODE(entry.parent.stat().st_mode) == 0o700
    for _ in range(2):
        set_autostart(False, COMMAND)
        assert not has_autostart()
    assert not entry.exists()


@linux_only
@pytest.mark.parametrize("configured", ["", "relative/config"])
def test_without_a_folder_of_its_own_it_is_in_the_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, configured: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", configured)
    monkeypatch.setenv("HOME", str(tmp_path))
    set_autostart(True, COMMAND)
    assert (tmp_path / ".config" / "autostart" / "shop-crm.desktop").is_file()


@linux_only
@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"])
def test_what_the_desktop_has_switched_off_is_off(entry: Path, line: str) -> None:
    set_autostart(True, COMMAND)
    with entry.open("a") as file:
        file.write(f"{line}\n")
    assert not has_autostart()
    set_autostart(True, COMMAND)
    assert has_autostart()


@linux_only
@pytest.mark.parametrize(
    "argument",
    [
        "plain",
        "two words",
        'a "quote"',
        "a $dollar",
        "a `tick`",
        "back\\slash",
        "100 %f",
        "it's",
        "é & <b>; #",
        "\\$\\\\",
    ],
)
def test_every_sign_of_a_path_arrives(tmp_path: Path, argument: str) -> None:
    (line,) = [line for line in desktop_entry(["printf", "%s", argument]).splitlines() if line.startswith("Exec=")]
    value = line.removeprefix("Exec=").replace("\\\\", "\\")  # as a string of the file
    assert "%" not in value.replace("%%", "")
    shell = subprocess.run(["sh", "-c", value.replace("%%", "%")], capture_output=True, check=True, timeout=20)
    assert os.fsdecode(shell.stdout) == argument


@linux_only
def test_somebody_elses_file_is_left_alone(entry: Path) -> None:
    entry.parent.mkdir(parents=True)
    entry.write_text("my own notes")
    with pytest.raises(ShopError) as refused:
        set_autostart(True, COMMAND)
    assert refused.value.code is ErrorCode.FILE_EXISTS
    assert entry.read_text() == "my own notes"


@linux_only
def test_what_cannot_be_written_is_told(entry: Path) -> None:
    entry.parent.parent.mkdir()
    entry.parent.write_text("no folder")
    with pytest.raises(ShopError) as refused:
        set_autostart(True, COMMAND)
    assert (refused.value.code, refused.value.facts["path"]) == (ErrorCode.CANNOT_WRITE, entry)
    assert not has_autostart()
    set_autostart(False, COMMAND)


@linux_only
def test_what_cannot_be_removed_is_told(entry: Path) -> None:
    entry.mkdir(parents=True)
    with pytest.raises(ShopError) as refused:
        set_autostart(False, COMMAND)
    assert (refused.value.code, refused.value.facts["path"]) == (ErrorCode.CANNOT_WRITE, entry)


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ([r"C:\Shop\pythonw.exe", r"C:\Shop\main.py"], r"C:\Shop\pythonw.exe C:\Shop\main.py"),
        (
            [r"C:\Program Files\Shop\pythonw.exe", r"D:\my shop\main.py"],
            r'"C:\Program Files\Shop\pythonw.exe" "D:\my shop\main.py"',
        ),
        (["C:\\a b\\", "-P", "-m", "shop_crm"], '"C:\\a b\\\\" -P -m shop_crm'),
    ],
    ids=["plain", "blanks", "module"],
)
def test_the_command_is_quoted_as_windows_wants_it(command: list[str], line: str) -> None:
    assert command_line(command) == line


def test_own_command_starts_this_program_from_any_folder(tmp_path: Path) -> None:
    command = own_command()
    assert command == [sys.executable, str(ROOT / "main.py")]
    assert "usage: shop-crm" in run([*command, "--help"], tmp_path)


def test_installed_without_main_it_is_started_as_a_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "site-packages" / "shop_crm" / "paths.py"))
    command = own_command()
    assert command == [sys.executable, "-P", "-m", "shop_crm"]
    (tmp_path / "shop_crm.py").write_text("raise SystemExit('the wrong one')")
    assert "usage: shop-crm" in run([*command, "--help"], tmp_path, PYTHONPATH=str(ROOT))


def test_on_windows_it_starts_without_a_console_where_it_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert own_command()[0] == str(tmp_path / "python.exe")
    (tmp_path / "pythonw.exe").touch()
    assert own_command()[0] == str(tmp_path / "pythonw.exe")


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/tmp/unpacked", raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/shop-crm/shop-crm")
    assert own_command() == ["/opt/shop-crm/shop-crm"]


def run(command: list[str], folder: Path, **more: str) -> str:
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=folder, env=bare | more, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout
