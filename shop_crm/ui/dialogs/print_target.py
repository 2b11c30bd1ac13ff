"""Where a list goes: the printers of this PC, or a PDF file that the person names."""

from datetime import date
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


def pdf_proposal(words: Words, day: date) -> Path:
    """A name that says what is in the file, in the person's documents, and that no file there has yet."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    name = words.translate("print", "Follow-up calls {day}").format(day=day.isoformat())
    names = [f"{name}.pdf", *(f"{name} ({again}).pdf" for again in range(2, 100))]
    return next((folder / one for one in names if not (folder / one).exists()), folder / names[0])


def ask_pdf_target(parent: QWidget, words: Words, proposed: Path) -> Path | None:
    """Ask where the PDF is to go; None when the person thinks better of it."""
    title = words.translate("print", "Save the list as a PDF")
    return ask_save_target(parent, title, words.translate("print", "PDF files"), proposed)
