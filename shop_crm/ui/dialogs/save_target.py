"""Asking for the place of a file that is to be written."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


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
    return Path(chosen[0]) if chosen else None
