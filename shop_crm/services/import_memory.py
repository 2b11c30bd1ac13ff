"""How a file with these headers was read the last time, as far as a person had to put our guess right."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from shop_crm.domain.countries import COUNTRIES
from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import COMMA_DECIMAL, POINT_DECIMAL, NumberStyle
from shop_crm.domain.origins import Origin
from shop_crm.domain.values import frozen
from shop_crm.errors import ShopError
from shop_crm.exchange.columns import Field, Kind
from shop_crm.exchange.header_words import words_of
from shop_crm.exchange.rejects import reject_headers
from shop_crm.exchange.sheets import How
from shop_crm.services.import_files import FIELDS, MANY, Opened, open_file, reopen
from shop_crm.services.prepared import Prepared
from shop_crm.services.shop import Shop
from shop_crm.store import drafts, import_memory
from shop_crm.store.journal import Answer, Operation

NOT_USED = "-"
"""What is said of a column that is to be left out."""

_DRAFT = "import"
_STYLES = {"point": POINT_DECIMAL, "comma": COMMA_DECIMAL}
Code = TypeVar("Code", bound=StrEnum)


@frozen
class Said:
    """What a person said of a file; what is empty was left as we guessed it."""

    kind: Kind | None = None
    origin: Origin | None = None
    order: DayOrder | None = None
    style: str = ""
    """The sign before cents: "point" or "comma"."""
    country: str = ""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    columns: tuple[tuple[str, str], ...] = ()
    """Headers, each with its field or "-", as they were said one after the other."""

    @property
    def overrides(self) -> dict[str, str]:
        """What the columns tell in a file of this kind, each thing that one column alone can tell by the one said last.

        Nothing is forgotten: who steps through the choices with the arrow keys passes by what other columns tell, and
        what such a file has not waits for the other kind.
        """
        settled: dict[str, str] = {}
        for header, field in reversed(list(dict(self.columns).items())):
            is_taken = field in settled.values() and field not in (*MANY, NOT_USED)
            settled[header] = NOT_USED if is_taken else field
        allowed = {*FIELDS[self.kind], NOT_USED} if self.kind else None
        return {header: field for header, field in settled.items() if allowed is None or field in allowed}

    @property
    def number_style(self) -> NumberStyle | None:
        """How amounts are written, when it was said."""
        return _STYLES.get(self.style)

    @property
    def how(self) -> How:
        """How the file is to be opened."""
        return How(encoding=self.encoding, separator=self.separator, sheet=self.sheet)


@frozen
class Found:
    """A file that was opened, and what was said of the last one like it."""

    opened: Opened
    headers: tuple[str, ...]
    """As the file shows them by itself: what is said is kept under them."""
    said: Said | None


def open_as_before(shop: Shop, path: Path, how: How | None = None, *, half_said: bool = True) -> Found:
    """Read a file and see it as the last one with its headers; the troubles of `import_files.open_file`.

    What is said of opening it goes before what was said then. `half_said`: also what a window was told of a file that
    is not brought in yet.
    """
    opened = open_file(path, how)
    headers, said = opened.sheet.headers, recall(shop, opened.sheet.headers, half_said=half_said)
    if said is not None and how is None and said.how != opened.how:
        try:
            opened = reopen(path, opened.data, said.how)
        except ShopError:  # that sheet is not in this one, for instance: the file as it shows itself is the better one
            said = replace(said, encoding="", separator="", sheet="")
    return Found(opened=opened, headers=headers, said=said)


def recall(shop: Shop, headers: Sequence[str], *, half_said: bool = True) -> Said | None:
    """What was said of the last file with these headers, whatever their order and case; None when nothing was."""
    key = _key(headers)
    draft = (drafts.read(shop.path, _DRAFT) or {}) if half_said else {}
    said_yet = draft.get("said") if draft.get("key") == key else None
    kept = said_yet if isinstance(said_yet, dict) else import_memory.read(shop.db, key)
    if kept is None:
        return None
    return Said(
        kind=_one_of(Kind, kept.get("kind")),
        origin=_one_of(Origin, kept.get("origin")),
        order=_one_of(DayOrder, kept.get("order")),
        style=_text(kept, "style") if kept.get("style") in ("point", "comma") else "",
        country=_text(kept, "country") if kept.get("country") in COUNTRIES else "",
        encoding=_text(kept, "encoding"),
        separator=_text(kept, "separator"),
        sheet=_text(kept, "sheet"),
        columns=_columns(kept.get("columns"), headers),
    )


def remember(shop: Shop, headers: Sequence[str], said: Said) -> None:
    """Keep what was said of a file with these headers for the next one; nothing said forgets what was kept.

    No step of its own: taking back the file that was brought in leaves what was learnt from it.
    """
    drafts.drop(shop.path, _DRAFT)
    _keep(shop, headers, said)


def said_of_rejects(said: Said, prepared: Prepared) -> Said:
    """How the file of rejects is to be read: as the whole file was, as far as all its lines together have shown it.

    The few that were rejected may not show it any more: 05/11 would be another day there.
    """
    customs = prepared.customs
    if customs is not None:
        order = said.order or (customs.order if customs.order_decided else None)
        shown = next((name for name, style in _STYLES.items() if customs.style_decided and style == customs.style), "")
        said = replace(said, order=order, style=said.style or shown)
    # We write it ourselves, so what was said of opening the other file is not true of it.
    return replace(said, encoding="", separator="", sheet="")


def remember_for_rejects(shop: Shop, headers: Sequence[str], said: Said) -> None:
    """Keep this for the file of rejects of a file with these headers, as `remember` does for the file itself."""
    _keep(shop, reject_headers(headers), said)


def keep_half_said(shop: Shop, headers: Sequence[str], said: Said) -> None:
    """Keep what was said of a file that is not brought in yet: after a crash it is opened so again (faults.md K7)."""
    drafts.keep(shop.path, _DRAFT, {"key": _key(headers), "said": asdict(said)})


def _keep(shop: Shop, headers: Sequence[str], said: Said) -> None:
    if (recall(shop, headers) or Said()) == said:
        return

    def work(operation: Operation) -> Answer:
        if said == Said():
            import_memory.forget(operation, _key(headers))
        else:
            import_memory.keep(operation, _key(headers), asdict(said))
        return {}

    shop.journal.run("remember_import", work, undoable=False)


def _key(headers: Sequence[str]) -> str:
    """One for all files with the same headers: their words matter, not their order."""
    folded = sorted(" ".join(words_of(header)) or header for header in headers)
    return hashlib.sha256("\0".join(folded).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _columns(kept: object, headers: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """What was said of the columns, by the headers as this file writes them."""
    known = {words_of(header): header for header in reversed(headers)} | {(header,): header for header in headers}
    found = []
    for entry in kept if isinstance(kept, list) else []:
        header, said = map(str, entry)
        name = header if header in headers else known.get(words_of(header))
        if name is not None and (said == NOT_USED or _one_of(Field, said)):
            found.append((name, said))
    return tuple(found)


def _one_of(codes: type[Code], code: object) -> Code | None:
    """The code as one of these; None for one that we do not know: a newer program may have kept it."""
    return next((each for each in codes if each == code), None)


def _text(kept: dict[str, object], name: str) -> str:
    return str(kept.get(name, ""))
