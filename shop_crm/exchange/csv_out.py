"""CSV for a spreadsheet program: what people typed can never run as a formula, and reading it again gives it back."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

# A spreadsheet also runs a formula that is written with full-width signs or behind blanks (faults.md I15).
_FORMULA = re.compile(r"[\t\r]|\s*[=+\-@＝＋－＠﹢﹣﹦﹫−]")
# Numbers and phone numbers are what people want to see bare; +62812-345 is a subtraction, so it is not among them.
_PLAIN = re.compile(r"-\d[\d.,]*|\+\d[\d ]*|\+\d[\d.,]*", re.ASCII)


def guard(cell: str) -> str:
    """The cell with an apostrophe before it when a spreadsheet could take it for a formula; `unguard` undoes it."""
    return "'" + cell if _is_risky(cell) else cell


def unguard(cell: str) -> str:
    """The cell without the one apostrophe that `guard` would have put there; any other cell stays as it is."""
    return cell[1:] if cell.startswith("'") and _is_risky(cell[1:]) else cell


def write_csv(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A CSV text with `,` and CRLF, every cell guarded."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guard(header) for header in headers])
    writer.writerows([guard(cell) for cell in row] for row in rows)
    return out.getvalue()


def _is_risky(cell: str) -> bool:
    if cell[:1].isalnum():
        return False  # nearly every cell of a long file, and quickly
    # Leading apostrophes are looked through, so that a cell typed as '=1 gets a second one and comes back whole.
    bare = cell.lstrip("'")
    return _FORMULA.match(bare) is not None and _PLAIN.fullmatch(bare) is None
