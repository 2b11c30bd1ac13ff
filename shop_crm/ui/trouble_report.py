"""What to send when something went wrong: one plain text that holds no customer data.

It is made of a fixed list of facts about the program, this PC and the sizes of the shop, never of what is in a table;
and of the end of the log, which never holds a customer's data and is freed here from what names the shop's people.
In English in every language: it is read by whoever mends the program.
"""

import getpass
import os
import platform
import re
import shutil
from pathlib import Path

from PySide6.QtCore import QSysInfo
from PySide6.QtGui import QGuiApplication

from shop_crm import paths
from shop_crm.services.backups import newest_copy
from shop_crm.services.facts import Facts, read_facts
from shop_crm.ui.desk import Desk
from shop_crm.ui.versions import part_versions, program_version

REPORT_MARK = b"Shop CRM: what to send when something went wrong"
"""How every such file begins: one of ours may be replaced by a newer one."""
LOG_END = 200_000
"""So many bytes of the log's end are sent."""
_LEVELS = r"(?:/home|/Users|[A-Za-z]:[\\/]+Users|[A-Za-z]:[\\/]+Documents and Settings)"
_HOMES = re.compile(rf"{_LEVELS}[\\/]+(?:[^\\/\n\"':]+(?=[\\/])|[^\\/\s\"']+)", re.IGNORECASE)
"""A home folder of anybody, also one that is written in another way than our own."""


def report(desk: Desk) -> str:
    """The whole text, as it will be written."""
    facts = read_facts(desk.shop)
    sections = [
        ("Program", [("Shop CRM", program_version()), *part_versions(facts.sqlite_version)]),
        ("This PC", _of_this_pc(desk)),
        ("Shop", _of_the_shop(desk, facts)),
        ("Rows", [(table, str(number)) for table, number in facts.rows.items()]),
    ]
    lines = [
        REPORT_MARK.decode("ascii"),
        "No name, phone number, purchase or word of a customer is in this file. Look it through before you send it.",
        f"Made {desk.shop.clock.now():%Y-%m-%d %H:%M %z}",
    ]
    for title, told in sections:
        lines += ["", f"[{title}]", *(f"{name}: {value}" for name, value in told)]
    lines += ["", "[Log]", _log_end(desk.shop.path) or "(empty)"]
    return "\n".join(lines) + "\n"


def save_report(desk: Desk, path: Path) -> None:
    """Write the text whole or not at all.

    FILE_EXISTS for somebody else's file, FOLDER_MISSING, CANNOT_WRITE, DISK_FULL.
    """
    paths.write_whole(path, report(desk).encode("utf-8"), REPORT_MARK)


def without_owner(text: str, home: Path, user: str, shop_file: Path) -> str:
    """The text with ~ for the home folder and for the user's name in paths, and without the shop file's own name."""
    for place, stands in ((shop_file.parent, "<shop folder>"), (home, "~")):
        if place != Path(place.anchor):
            text = _replaced(text, str(place), stands)
    if shop_file.stem != paths.default_shop_file().stem:
        text = _replaced(text, shop_file.stem, "<shop>")  # a file that somebody named has the shop's name
    text = _HOMES.sub("~", text)
    if user:
        text = re.sub(rf"(?<=[\\/]){re.escape(user)}(?=[\\/\s\"']|$)", "~", text, flags=re.IGNORECASE)
    return text


def _of_this_pc(desk: Desk) -> list[tuple[str, str]]:
    told = [
        ("System", f"{QSysInfo.prettyProductName()}, {platform.system()} {platform.release()}, {platform.machine()}"),
        ("Qt platform", QGuiApplication.platformName()),
        ("Look", f"{desk.theme.mode}, letters {desk.theme.scale:.0%}"),
        ("Language of the window", desk.words.language),
    ]
    for number, screen in enumerate(QGuiApplication.screens(), start=1):
        size, dots = screen.size(), screen.logicalDotsPerInch()
        scale = screen.devicePixelRatio()
        told.append((f"Screen {number}", f"{size.width()} x {size.height()}, scale {scale:g}, {dots:.0f} dpi"))
    return told


def _of_the_shop(desk: Desk, facts: Facts) -> list[tuple[str, str]]:
    shop, settings = desk.shop, desk.shop.settings
    copied = newest_copy(shop)
    return [
        ("Language", settings.language),
        ("Country", settings.country_code),
        ("Currency", settings.currency_code),
        ("Schema version", str(facts.schema_version)),
        ("Size of the shop file", f"{facts.file_bytes} bytes"),
        ("Free space beside it", _free_space(shop.path.parent)),
        ("Newest safe copy", f"{copied:%Y-%m-%d %H:%M}" if copied else "none"),
    ]


def _free_space(folder: Path) -> str:
    try:
        return f"{shutil.disk_usage(folder).free} bytes"
    except OSError:
        return "not known"


def _log_end(shop_file: Path) -> str:
    """The end of the log from a whole line on; "" without one."""
    try:
        with paths.log_file().open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - LOG_END))
            kept = file.read(LOG_END)
    except OSError:
        return ""
    if size > LOG_END:
        kept = kept.partition(b"\n")[2]
    return without_owner(kept.decode("utf-8", errors="backslashreplace"), Path.home(), _user(), shop_file).rstrip()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # an account without a name: nothing names it in a path either


def _replaced(text: str, named: str, stands: str) -> str:
    """Windows writes one folder with either slash, doubled in a traceback's quotes, and in any case."""
    parts = [re.escape(part) for part in re.split(r"[\\/]+", named) if part]
    begin = r"[\\/]+" if named.startswith(("/", "\\")) else r"(?<!\w)"
    pattern = begin + r"[\\/]+".join(parts) + r"(?!\w)"
    return re.sub(pattern, lambda _: stands, text, flags=re.IGNORECASE) if parts else text
