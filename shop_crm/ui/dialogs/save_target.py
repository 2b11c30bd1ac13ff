"""Asking for the place of a file that is to be written."""

import os
import re
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = re.compile(r"\.[^\W\d_]\w{1,4}")
"""Letters behind a point; in "list 23.11.2026" and "Toko no. 3" the point belongs to the name."""


def ask_save_target(parent: QWidget, title: str, kind: str, proposed: Path) -> Path | None:
    """Where the file is to go; `kind` names files of the proposed one's ending. None when she thinks better of it."""
    asking = QFileDialog(parent, title)
    asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asking.setNameFilter(f"{kind} (*{proposed.suffix})")
    asking.setDefaultSuffix(proposed.suffix.removeprefix("."))
    asking.setDirectory(str(proposed.parent))
    asking.selectFile(proposed.name)
    chosen = asking.selectedFiles() if asking.exec() else []
    asking.deleteLater()
    return _completed(Path(chosen[0]), proposed.suffix) if chosen else None


def _completed(path: Path, ending: str) -> Path:
    """The name with an ending. About the file in its place nobody was asked, so one that is there stays."""
    if not ending or _ENDING.fullmatch(path.suffix):
        return path
    name = path.name.rstrip(".")
    names = (f"{name}{f' ({number})' if number > 1 else ''}{ending}" for number in count(1))
    return next(path.with_name(each) for each in names if not os.path.lexists(path.with_name(each)))
