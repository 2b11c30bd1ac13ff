"""Going back to a safe copy: what there is, what each holds, and one in the place of the shop (faults.md B4 to B8).

The shop file of now is never opened for it and never thrown away: it may be the one that is broken.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime, timedelta
from enum import StrEnum, auto
from glob import escape
from pathlib import Path

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import forgetting
from shop_crm.services.shop import Shop, open_copy
from shop_crm.store import backup, copies, copy_notes, drafts, forgotten, going_back, sealed_copies
from shop_crm.store.copies import Held

_COUNTED = ("customer", "purchase")
"""What a migration, and forgetting somebody, leaves as many as there were."""


class Place(StrEnum):
    """Where a copy was found."""

    BESIDE = auto()
    SECOND = auto()
    KEPT = auto()
    """The shop file that was kept aside when we went back before."""
    RESCUED = auto()
    """Where a shop is rescued whose own folder went away while it was open; others of the same name may lie there."""
    BY_HAND = auto()


@frozen
class Found:
    """A file that may be a copy: not looked into yet."""

    path: Path
    place: Place
    made_at: datetime


@frozen
class Looked:
    """A copy that was looked into: what it holds, or why we cannot go back to it."""

    found: Found
    held: Held | None = None
    trouble: ShopError | None = None
    is_sealed: bool = False
    """Whether its passphrase has to be typed before more can be told."""

    @property
    def is_locked(self) -> bool:
        """Whether only the right passphrase is wanting."""
        is_wrong = self.trouble is not None and self.trouble.code is ErrorCode.WRONG_PASSPHRASE
        return self.is_sealed and self.held is None and (self.trouble is None or is_wrong)


@frozen
class Present:
    """What is known of the open shop before it is left for a copy."""

    shop_mark: str
    counts: Mapping[str, int]
    numbers: Mapping[str, int]
    """The highest number that was given in each table: none of them is given again."""


@frozen
class Newer:
    """What was noted since a copy was made: it will only be in the file that is kept aside."""

    customers: int
    purchases: int
    calls: int


def find_copies(shop_file: Path, second: Path | None, now: datetime) -> list[Found]:
    """The copies beside the shop file, in the second place, what was rescued and kept aside: the newest first.

    One that bears a day to come was made while the clock was wrong: it comes last (faults.md B9). SHOP_IS_FOLDER.
    """
    going_back.check_place(shop_file)
    folders = [(paths.backup_folder(shop_file), Place.BESIDE)]
    if second is not None and second.resolve() != folders[0][0].resolve():
        folders.append((second, Place.SECOND))
    rescued = paths.rescue_folder()
    if rescued.resolve() not in [folder.resolve() for folder, _ in folders]:
        folders.append((rescued, Place.RESCUED))
    found = []
    for folder, place in folders:
        for ending in (".db", sealed_copies.ENDING):
            found += [_found(path, place) for path in _files(folder, f"{escape(shop_file.stem)} *{ending}")]
    found += [_found(path, Place.KEPT) for path in going_back.kept_aside(shop_file)]
    soon = now + timedelta(days=1)
    return sorted(found, key=lambda one: (one.made_at <= soon, one.made_at), reverse=True)


def by_hand(path: Path) -> Found:
    """A file that somebody chose; COPY_MISSING."""
    with copies.told_of_copy(path):
        if not path.exists():
            raise ShopError(ErrorCode.COPY_MISSING, path=path)
        return _found(path, Place.BY_HAND)


def look_into(found: Found, passphrase: str = "") -> Looked:
    """What this copy holds, or why we cannot go back to it; reads all of it, for the background."""
    is_sealed = copies.is_sealed(found.path)
    if is_sealed and not passphrase:
        return Looked(found=found, is_sealed=True)
    try:
        return Looked(found=found, held=copies.look(found.path, passphrase), is_sealed=is_sealed)
    except ShopError as error:
        return Looked(found=found, trouble=error, is_sealed=is_sealed)


def is_sealed(copy: Path) -> bool:
    """Whether its passphrase has to be typed first."""
    return copies.is_sealed(copy)


def newest_good(shop_file: Path, second: Path | None, now: datetime) -> Looked | None:
    """The newest copy that is whole; a locked one where there is no other, and None when there is none at all.

    What was kept aside is no copy that anybody checked. What was rescued counts for itself only where there is nothing
    else: it may be of another shop whose file has the same name.
    """
    locked = rescued = None
    for found in find_copies(shop_file, second, now):
        if found.place is Place.KEPT:
            continue
        looked = look_into(found)
        if looked.is_locked:
            locked = locked or looked
        elif looked.held and found.place is Place.RESCUED:
            rescued = rescued or looked
        elif looked.held:
            is_same = rescued is not None and rescued.held and rescued.held.shop_mark == looked.held.shop_mark
            return rescued if is_same else looked
    return locked or rescued


def present(shop: Shop) -> Present:
    """What has to be known of the open shop before it is left for a copy; renews the list of who was forgotten."""
    forgetting.keep_list_beside(shop, shop.path)
    return Present(
        shop_mark=forgotten.shop_mark(shop.db),
        counts=backup.counts(shop.db),
        numbers=copies.highest_numbers(shop.db),
    )


def newer_than(now: Present, held: Held) -> Newer | None:
    """What the shop has and the copy has not; None when the copy is another shop's."""
    if now.shop_mark != held.shop_mark:
        return None

    def more(table: str) -> int:
        return max(0, now.counts.get(table, 0) - held.counts.get(table, 0))

    return Newer(customers=more("customer"), purchases=more("purchase"), calls=more("contact"))


def prepare(
    copy: Path, shop_file: Path, clock: Clock, numbers: Mapping[str, int] | None = None, passphrase: str = ""
) -> Held:
    """Make a file ready beside the shop file that holds what the copy holds, in today's schema, and gives what that is.

    Whoever was forgotten since is forgotten in it. The shop file is not touched, and may be open. The errors of
    `copies.look`, DISK_FULL, CANNOT_WRITE; nothing is left behind then.
    """
    going_back.make_folder(shop_file)
    ready = going_back.ready_file(shop_file)
    going_back.drop_ready(shop_file)
    try:
        with copies.told_of_copy(copy, shop_file):
            copies.take(copy, ready, passphrase)
            held = copies.read(ready, copy)
            _bring_up_to_date(ready, copy, shop_file, clock, numbers)
            going_back.close_up(ready)
            after = copies.read(ready, ready)
            if [after.counts[table] for table in _COUNTED] != [held.counts[table] for table in _COUNTED]:
                raise ShopError(ErrorCode.COPY_FAILED, path=ready)
    except BaseException:
        going_back.drop_ready(shop_file)
        raise
    return held


def switch(shop_file: Path, clock: Clock) -> Path | None:
    """Put what was made ready in the place of the shop file, which nobody may have open.

    Gives where the file of before is kept whole; None when there was none. CANNOT_WRITE with everything as it was.
    What is half typed stays, but not in another shop.
    """
    kept = going_back.switch(shop_file, clock.now())
    if kept is not None and copies.read_mark(kept) not in ("", copies.read_mark(shop_file)):
        drafts.move_all(shop_file, kept)
    return kept


def leave_it(shop_file: Path) -> None:
    """Take away what was made ready: she thought better of it."""
    going_back.drop_ready(shop_file)


def restore(copy: Path, shop_file: Path, clock: Clock, passphrase: str = "") -> tuple[Held, Path | None]:
    """Both: what the shop holds now, and where the file of before is kept; nobody may have the shop open."""
    going_back.finish(shop_file)
    held = prepare(copy, shop_file, clock, passphrase=passphrase)
    return held, switch(shop_file, clock)


def _bring_up_to_date(
    ready: Path, copy: Path, shop_file: Path, clock: Clock, numbers: Mapping[str, int] | None
) -> None:
    given = copies.read_highest_numbers(shop_file) if numbers is None else dict(numbers)
    with closing(open_copy(ready, clock)) as made:
        forgetting.forget_by_lists(made, (shop_file, copy))
        forgetting.keep_list_beside(made, shop_file)
        going_back.raise_numbers(made.db, given)


def _files(folder: Path, pattern: str) -> Iterator[Path]:
    try:
        yield from (path for path in folder.glob(pattern) if path.is_file())
    except OSError:
        return  # a stick that was pulled out while we looked


def _found(path: Path, place: Place) -> Found:
    try:
        note = copy_notes.read(path)
        return Found(path=path, place=place, made_at=note.made_at if note else copy_notes.time_of(path))
    except OSError:
        return Found(path=path, place=place, made_at=datetime.fromtimestamp(0).astimezone())
