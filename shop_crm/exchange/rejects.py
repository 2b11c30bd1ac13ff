"""The file of rows that were not taken: each with its line and reason, ready to be mended and read again."""

from collections.abc import Callable, Iterable, Sequence

from shop_crm.exchange.csv_out import write_csv
from shop_crm.exchange.table import Rejected

OUR_HEADERS = ("line", "reason")
REJECTS_MARK = b"\xef\xbb\xbfline,reason"
"""What a file of rejects begins with."""


def write_rejects(headers: Sequence[str], rejected: Iterable[Rejected], reason: Callable[[Rejected], str]) -> bytes:
    """A CSV file (UTF-8 with byte-order mark): our two columns first, then the file's own.

    Ours stand in front so that a row with too many cells keeps its surplus at the end, where it can be seen. In the
    rejects of a rejects file they replace the old ones.
    """
    ours = _ours(headers)
    # Plain blanks only: a spreadsheet's search does not find "13 Aug" across the ones at which no line ends.
    rows = ((str(row.line), reason(row).replace("\u00a0", " "), *row.cells[ours:]) for row in rejected)
    # surrogatepass: a broken character stays broken until a person has mended it, and never stops the file.
    return b"\xef\xbb\xbf" + write_csv(reject_headers(headers), rows).encode("utf-8", "surrogatepass")


def reject_headers(headers: Sequence[str]) -> tuple[str, ...]:
    """The headers of the file of rejects of a file with these."""
    return (*OUR_HEADERS, *headers[_ours(headers) :])


def _ours(headers: Sequence[str]) -> int:
    return len(OUR_HEADERS) if tuple(headers[:2]) == OUR_HEADERS else 0
