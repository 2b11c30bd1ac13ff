"""What is set for this PC alone: kept beside the program's other notes, never in the shop's file."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from shop_crm.domain.settings import PcSettings, declared

_KEYS = {"paper": "print/paper", "look": "look/mode", "text_size": "look/text_size", "in_tray": "tray/keep"}
"""Where a setting was kept before it could be set by hand; any other lies under its own name."""

SERVED_BY = "counter/served_by"
"""Where the clerk who served last at this PC is kept: no setting, for nobody sets it apart from serving."""


def read_pc(this_pc: QSettings) -> PcSettings:
    """The settings of this PC, with the declared default for what was never set or is damaged."""
    values: dict[str, Any] = {}
    for setting in declared():
        kept = this_pc.value(_key(setting.name)) if setting.is_of_this_pc else None
        if kept is None:
            continue
        kind = type(setting.default)
        try:
            value = str(kept) == "true" if kind is bool else kind(str(kept))
        except ValueError:
            continue
        if not setting.codes or value in setting.codes:
            values[setting.name] = value
    return PcSettings(**values)


def change_pc(this_pc: QSettings, name: str, value: object) -> None:
    """Set one of them."""
    assert name in {field.name for field in fields(PcSettings)}
    this_pc.setValue(_key(name), str(value).lower() if isinstance(value, bool) else value)


def second_place(pc: PcSettings) -> Path | None:
    """The folder for the second copies; None when there is none."""
    return Path(pc.backup_folder) if pc.backup_folder else None


def _key(name: str) -> str:
    return _KEYS.get(name, f"settings/{name}")
