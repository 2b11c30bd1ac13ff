"""The list beside a shop file, and beside its copies, of who was forgotten: an older copy is told by it whom to forget.

It holds customer numbers, days and keyed fingerprints, and nothing that tells who anybody was.
"""

import json
import logging
from datetime import date
from pathlib import Path
from typing import Any

from shop_crm.domain.values import frozen
from shop_crm.paths import forgotten_list, write_whole
from shop_crm.store.forgotten import Gone

_log = logging.getLogger(__name__)
_MARK = b'{"forgotten":'


@frozen
class Listed:
    """Who was forgotten in one shop, the key of their fingerprints, and which files still hold them."""

    key: bytes
    people: tuple[Gone, ...]
    left: frozenset[str] = frozenset()
    """The names of the files in this folder that are still to be cleared."""


def read(beside: Path, shop_mark: str) -> Listed | None:
    """What the list in the folder of `beside` says of this shop; None for nothing, or for a damaged list."""
    try:
        known = _read(beside).get(shop_mark)
        if known is None:
            return None
        return Listed(
            key=bytes.fromhex(known["key"]),
            people=tuple(
                Gone(customer_id=int(id), day=date.fromisoformat(day), prints=frozenset(map(str, prints)))
                for id, day, prints in known["people"]
            ),
            left=frozenset(map(str, known["left"])),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        _log.warning("the list of who was forgotten is damaged and left out")
        return None


def write(beside: Path, shop_mark: str, listed: Listed) -> None:
    """Put the list in the folder of `beside`; those of other shops in the same folder stay. CANNOT_WRITE, DISK_FULL."""
    try:
        shops = _read(beside)
    except (ValueError, AttributeError, RecursionError):
        shops = {}
    shops[shop_mark] = {
        "key": listed.key.hex(),
        "people": [[gone.customer_id, gone.day.isoformat(), sorted(gone.prints)] for gone in listed.people],
        "left": sorted(listed.left),
    }
    write_whole(forgotten_list(beside), _MARK + json.dumps(shops).encode("ascii") + b"}", _MARK)


def _read(beside: Path) -> dict[str, Any]:
    try:
        content = json.loads(forgotten_list(beside).read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        _log.warning("the list of who was forgotten cannot be read: error %s", error.errno)
        return {}
    return dict(content["forgotten"]) if isinstance(content, dict) else {}
