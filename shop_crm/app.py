"""The composition root: a command runs without a window; else the shop is opened and the window built around it."""

from __future__ import annotations  # an old Python must get as far as being told so

import os
import sys
from pathlib import Path

from shop_crm import machine


def main() -> int:
    """Start the program; gives its exit code."""
    told = machine.trouble()
    if told:
        machine.tell(told)
        return 1
    from shop_crm.log import keep_quiet_about_data  # an old Python would not understand it

    keep_quiet_about_data()
    arguments = sys.argv[1:]
    if _wants_window(arguments):
        from shop_crm.ui.garbage import look_for_none
        from shop_crm.ui.importing import import_plainly

        look_for_none()
        import_plainly()
        from shop_crm.ui.start import run_window  # the command line has no use for widgets

        return run_window(_shop_file(arguments))
    from shop_crm.cli.main import main as run_command_line  # nor the window for the commands

    return run_command_line(arguments)


def _wants_window(arguments: list[str]) -> bool:
    """Whether no command was given and there is a screen; `--shop FILE` alone names the shop to open."""
    if not arguments:
        return _has_screen()
    return len(arguments) == 2 and arguments[0] == "--shop"


def _shop_file(arguments: list[str]) -> Path | None:
    return Path(arguments[1]) if arguments else None


def _has_screen() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
