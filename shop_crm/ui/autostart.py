"""Starting together with the computer: a file of the desktop's own kind, or a line in the registry of Windows."""

import os
import sys
from pathlib import Path
from subprocess import list2cmdline

from PySide6.QtCore import QSettings

from shop_crm import paths
from shop_crm.errors import ErrorCode, ShopError

_RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_HEADER = "[Desktop Entry]"
_SWITCHED_OFF = {"Hidden=true", "X-GNOME-Autostart-enabled=false"}
"""What desktops write into the file when it is switched off in their own settings."""


def own_command() -> list[str]:
    """What starts this very program again, from any folder and without a console."""
    python = Path(sys.executable)
    if getattr(sys, "_MEIPASS", None):
        return [str(python)]  # frozen: the program is its own Python
    without_console = python.with_name("pythonw.exe")
    if python.name.casefold() == "python.exe" and without_console.is_file():
        python = without_console
    root = Path(paths.__file__).resolve().parent.parent
    if (root / "main.py").is_file() and (root / "resources").is_dir():
        return [str(python), str(root / "main.py")]
    # -P: the folder it is started in may hold modules of the same names.
    return [str(python), "-P", "-m", "shop_crm"]


def set_autostart(on: bool, command: list[str]) -> None:
    """Start this command when the person logs in, or no longer; CANNOT_WRITE, or the errors of `paths.write_whole`."""
    if sys.platform == "win32":
        _set_in_registry(on, command)
    elif on:
        _write_entry(command)
    else:
        _remove_entry()


def has_autostart() -> bool:
    """Whether the program starts together with the computer, as far as is known here."""
    if sys.platform == "win32":
        return _registry().contains(paths.PROGRAM)
    try:
        lines = os.fsdecode(_entry_file().read_bytes()).splitlines()
    except OSError:
        return False
    return not _SWITCHED_OFF & {line.replace(" ", "") for line in lines}


def desktop_entry(command: list[str]) -> str:
    """The file for the desktop (Desktop Entry Specification 1.5)."""
    lines = (
        _HEADER,
        "Type=Application",
        f"Name={paths.PROGRAM}",
        f"Exec={' '.join(_quoted(argument) for argument in command)}",
        "Terminal=false",
    )
    return "\n".join(lines) + "\n"


def command_line(command: list[str]) -> str:
    """The command as Windows takes it."""
    return list2cmdline(command)


def _quoted(argument: str) -> str:
    """One argument, quoted for the command line, then once more for the file ("The Exec key")."""
    # A % begins a field code, such as %f for a file.
    argument = argument.replace("%", "%%")
    for sign in ("\\", '"', "`", "$"):
        argument = argument.replace(sign, f"\\{sign}")
    return '"' + argument.replace("\\", "\\\\").replace("\n", "\\n") + '"'


def _entry_file() -> Path:
    configured = os.environ.get("XDG_CONFIG_HOME", "")
    # A relative one is to be passed over (XDG Base Directory Specification).
    folder = Path(configured) if os.path.isabs(configured) else Path.home() / ".config"
    return folder / "autostart" / "shop-crm.desktop"


def _write_entry(command: list[str]) -> None:
    path = _entry_file()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ShopError(ErrorCode.CANNOT_WRITE, path=path) from error
    paths.write_whole(path, os.fsencode(desktop_entry(command)), os.fsencode(_HEADER))


def _remove_entry() -> None:
    path = _entry_file()
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return  # nor is it there then
    except OSError as error:
        raise ShopError(ErrorCode.CANNOT_WRITE, path=path) from error


def _registry() -> QSettings:
    return QSettings(_RUN_KEY, QSettings.Format.NativeFormat)


def _set_in_registry(on: bool, command: list[str]) -> None:
    registry = _registry()
    if on:
        registry.setValue(paths.PROGRAM, command_line(command))
    else:
        registry.remove(paths.PROGRAM)
    registry.sync()
    if registry.status() != QSettings.Status.NoError:
        raise ShopError(ErrorCode.CANNOT_WRITE, path=_RUN_KEY)
