"""Where paper goes: the printers of this PC, or a file that the person names."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from shop_crm.paths import PROGRAM
from shop_crm.ui.dialogs.save_target import ask_save_target
from shop_crm.words.words import Words


def printer_names() -> list[str]:
    """The printers that are set up on this PC, the one it uses by default first."""
    # Names alone: asking each printer what it can do takes seconds where one is far away and switched off.
    default = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != default, name.casefold()))


def make_printer(name: str, title: str) -> QPrinter:
    """The printer of this name, with a job of this title to come."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    printer.setDocName(title)
    printer.setCreator(PROGRAM)
    return printer


def proposal(name: str, ending: str) -> Path:
    """A file of this name in the person's documents, numbered where there is one already."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    names = [f"{name}{ending}", *(f"{name} ({again}){ending}" for again in range(2, 100))]
    return next((folder / one for one in names if not (folder / one).exists()), folder / names[0])


def ask_pdf_target(parent: QWidget, words: Words, proposed: Path) -> Path | None:
    """Ask where the PDF is to go; None when the person thinks better of it."""
    return ask_save_target(
        parent, words.translate("print", "Save as a PDF"), words.translate("print", "PDF files"), proposed
    )


def ask_picture_target(parent: QWidget, words: Words, proposed: Path) -> Path | None:
    """The same for a picture."""
    return ask_save_target(
        parent, words.translate("print", "Save as a picture"), words.translate("print", "Pictures"), proposed
    )
