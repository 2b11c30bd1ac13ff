"""What is noted beside a safe copy: what it must hold to the last byte, when and why it was made, and in what order."""

import json
import re
from collections.abc import Iterator
from dataclasses import field
from datetime import datetime
from glob import escape
from pathlib import Path
from typing import Any

from shop_crm.domain.safe_copies import Occasion
from shop_crm.domain.values import frozen
from shop_crm.paths import write_whole
from shop_crm.store.sealed_copies import ENDING

PLAIN = ".db"
_MARK = b'{\n "made_at"'
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d)(\d\d)(\d\d)?")
"""The time in the name of a copy, and of a shop file that was kept aside."""


@frozen
class Step:
    """The newest step that a copy holds: by it is told whether the shop has changed since."""

    id: int = 0
    request: str = ""


@frozen
class Copy:
    """A verified copy: where it is, what it holds (rows by table), its SHA-256, and how it came to be."""

    path: Path
    counts: dict[str, int]
    sha256: str
    made_at: datetime
    occasion: Occasion = Occasion.HAND
    number: int = 0
    """Its place in the sequence in which the folder's copies were made."""
    shop: str = ""
    """The mark of its shop: two shops may keep their copies in one folder."""
    step: Step = field(default_factory=Step)
    is_spoiled: bool = False
    """It was found to be something else than what was checked."""


def manifest_of(copy_path: Path) -> Path:
    """The file beside a copy that says what it must hold."""
    return copy_path.with_suffix(".json")


def write(copy: Copy) -> None:
    """Keep the note of a copy beside it; one that is there is replaced. CANNOT_WRITE, DISK_FULL."""
    content = {
        "made_at": copy.made_at.isoformat(),
        "occasion": copy.occasion,
        "number": copy.number,
        "shop": copy.shop,
        "step": {"id": copy.step.id, "request": copy.step.request},
        "counts": copy.counts,
        "sha256": copy.sha256,
    }
    if copy.is_spoiled:
        content["is_spoiled"] = True
    write_whole(manifest_of(copy.path), json.dumps(content, indent=1).encode(), _MARK)


def read(copy_path: Path) -> Copy | None:
    """What is noted of a copy; None where nothing is, or nothing that can be read."""
    try:
        told = json.loads(manifest_of(copy_path).read_bytes())
        return _read(copy_path, told)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def time_of(copy_path: Path) -> datetime:
    """When a copy without a note was made: as its name, else the disk says; in local time."""
    stamp = _STAMP.findall(copy_path.stem)
    if stamp:
        day, hour, minute, second = stamp[-1]
        try:
            return datetime.fromisoformat(f"{day}T{hour}:{minute}:{second or '00'}").astimezone()
        except ValueError:
            pass  # digits in the shop's own name
    return datetime.fromtimestamp(copy_path.stat().st_mtime).astimezone()


def all_of(folder: Path, stem: str) -> list[Copy]:
    """The copies of shops of this file name in a folder that have a note, the newest of the sequence first."""
    found = (read(path) for path in _files(folder, stem))
    return sorted((copy for copy in found if copy), key=lambda copy: (copy.number, copy.made_at), reverse=True)


def next_number(folder: Path, stem: str) -> int:
    """The number of the next copy in this folder."""
    return max((copy.number for copy in all_of(folder, stem)), default=0) + 1


def drop(copy_path: Path) -> None:
    """Take a copy and its note away; an OSError when the folder cannot be written."""
    copy_path.unlink(missing_ok=True)
    manifest_of(copy_path).unlink(missing_ok=True)


def _files(folder: Path, stem: str) -> Iterator[Path]:
    for ending in (PLAIN, ENDING):
        yield from folder.glob(f"{escape(stem)} *{ending}")


def _read(copy_path: Path, told: dict[str, Any]) -> Copy:
    step, made_at = told.get("step", {}), told.get("made_at")
    known = told.get("occasion") in list(Occasion)
    return Copy(
        path=copy_path,
        counts={str(table): int(count) for table, count in told["counts"].items()},
        sha256=str(told["sha256"]),
        made_at=datetime.fromisoformat(made_at).astimezone() if made_at else time_of(copy_path),
        occasion=Occasion(told["occasion"]) if known else Occasion.HAND,
        number=int(told.get("number", 0)),
        shop=str(told.get("shop", "")),
        step=Step(id=int(step.get("id", 0)), request=str(step.get("request", ""))),
        is_spoiled=bool(told.get("is_spoiled")),
    )
