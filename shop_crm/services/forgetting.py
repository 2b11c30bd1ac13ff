"""Forgetting a person who asks for it: one step that cannot be taken back (domain.md 12).

Nothing that tells who she was is left in the shop file, its journal, its search index and free pages, the half-typed
forms and the safe copies; what she bought stays with its amounts, so that every sum stays right.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from glob import escape
from pathlib import Path

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.safe_copies import Occasion
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.backups import copy_before
from shop_crm.services.cards import read_bought
from shop_crm.services.shop import Shop, open_copy
from shop_crm.store import (
    backup,
    call_lists,
    copy_notes,
    customers,
    drafts,
    erasing,
    follow_ups,
    forgotten,
    forgotten_list,
    sealed_copies,
)
from shop_crm.store.forgotten import Gone, Marks
from shop_crm.store.forgotten_list import Listed
from shop_crm.store.going_back import fold_in, kept_aside
from shop_crm.store.journal import Answer, Operation

_SHORT = 3
"""A shorter name says nothing of whose draft it is."""
_END = 8
"""So many digits at its end tell a number."""


@frozen
class Leaving:
    """What a person is asked to agree to before somebody is forgotten."""

    name: str
    """What is to be typed: her name, or her number where she has no name."""
    spoken_name: str
    """As she is named everywhere else, "Bu Kenanga": it does as well."""
    purchases: int
    """They stay, with their amount, and nobody's name on them."""
    amount: int
    open_calls: int


@frozen
class Cleared:
    """What came of clearing the files: how many safe copies were made anew, and what could not be."""

    copies: int = 0
    left: tuple[ShopError, ...] = ()
    """Why a file still holds her; forgetting is done again when it is opened."""

    def and_(self, other: "Cleared") -> "Cleared":
        """Both together."""
        return Cleared(copies=self.copies + other.copies, left=self.left + other.left)


def leaving(shop: Shop, customer_id: int) -> Leaving:
    """What goes and what stays when this customer is forgotten; CUSTOMER_UNKNOWN."""
    customer = _standing(shop, customer_id)
    bought = read_bought(shop, customer_id)
    waiting = len(follow_ups.open_of(shop.db, [customer_id]))
    name = customer.name or customer.spoken_name
    return Leaving(
        name=name,
        spoken_name=customer.spoken_name,
        purchases=bought.purchases,
        amount=bought.amount,
        open_calls=waiting,
    )


def is_named(leaving: Leaving, typed: str) -> bool:
    """Whether this is the name of who is to be forgotten, whatever its case, accents, blanks and hyphens."""
    return bool(typed.strip()) and _bare(typed) in (_bare(leaving.name), _bare(leaving.spoken_name))


def forget(shop: Shop, customer_id: int, *, made_by: str = "") -> None:
    """Forget this customer in the open shop, and take away half-typed forms about her; CUSTOMER_UNKNOWN.

    There is no undo, and no step that knew her can be taken back any more. `clear_files` has to follow: until then
    free pages and safe copies still hold her.
    """
    _standing(shop, customer_id)
    ids = erasing.same_person(shop.db, customer_id)
    marks = erasing.marks_of(shop.db, ids)
    complaints = erasing.complaints_of(shop.db, ids)
    lists = call_lists.lists_with(shop.db, ids)

    def work(operation: Operation) -> Answer:
        found = forgotten.prints_of(forgotten.make_key(operation), marks)
        _forget(operation, shop, [Gone(customer_id=id, day=shop.today, prints=found) for id in ids], marks)
        return {"customer_id": customer_id}

    shop.journal.run("forget", work, made_by=clean_name(made_by), undoable=False)
    _write_list(shop, left=[shop.path.name])
    _drop_drafts(shop, ids, complaints, lists, marks)


def forget_in_file(path: Path, clock: Clock, customer_id: int) -> None:
    """The same on a connection of its own; it goes through the whole journal, for the background. CUSTOMER_UNKNOWN.

    The shop as it was is in a safe copy before: it is made anew without her with all others.
    """
    with closing(open_copy(path, clock, checks_pages=False)) as shop:
        copy_before(shop, Occasion.LARGE)
        forget(shop, customer_id)


def forget_again(shop: Shop) -> None:
    """Forget in this file, which may be an older copy, everybody who was forgotten since; the file is swept then."""
    listed = forgotten_list.read(shop.path, forgotten.shop_mark(shop.db))
    if listed is None:
        return
    if _forget_listed(shop, listed) or shop.path.name in listed.left:
        erasing.sweep(shop.db, shop.path)
        _write_list(shop)


def forget_by_lists(shop: Shop, files: Iterable[Path]) -> None:
    """Forget in this copy whom the lists beside these files know, before anybody works with it (faults.md B8)."""
    mark = forgotten.shop_mark(shop.db)
    known = [listed for file in files if (listed := forgotten_list.read(file, mark))]
    done = [_forget_listed(shop, listed) for listed in known]
    if any(done):
        erasing.sweep(shop.db, shop.path)


def keep_list_beside(shop: Shop, file: Path) -> None:
    """Have everybody who was forgotten in this shop in the list beside another file of it; what is left there stays."""
    people = forgotten.people(shop.db)
    if people:
        mark = forgotten.shop_mark(shop.db)
        listed = forgotten_list.read(file, mark)
        left = listed.left if listed else frozenset()
        forgotten_list.write(file, mark, Listed(key=forgotten.key(shop.db), people=tuple(people), left=left))


def clear_files(path: Path, clock: Clock, folders: Iterable[Path] = (), progress: Progress = untold) -> Cleared:
    """Sweep the shop file, and go through the safe copies beside it and in these folders; slow, for the background.

    Nothing else may be written into the shop meanwhile. What cannot be reached is told, and done when it is opened.
    """
    with closing(open_copy(path, clock, checks_pages=False)) as shop:
        erasing.sweep(shop.db, path)
        _write_list(shop)
        beside, *others = dict.fromkeys([paths.backup_folder(path), *folders])
        cleared = clear_copies(shop, beside, progress) if beside.is_dir() else Cleared()
        for folder in others:
            found = clear_copies(shop, folder, progress)
            cleared = cleared.and_(found)
        for folder, stem in _of_former_names(shop):
            cleared = cleared.and_(clear_copies(shop, folder, progress, stem))
        rescued = paths.rescue_folder()
        if rescued not in (beside, *others) and any(rescued.glob(f"{escape(path.stem)} *.db")):
            cleared = cleared.and_(clear_copies(shop, rescued, progress))
        return cleared.and_(_clear_kept_aside(shop))


def clear_copies(shop: Shop, folder: Path, progress: Progress = untold, stem: str = "") -> Cleared:
    """Forget in every safe copy of this folder, each made anew, and keep the list of who was forgotten beside them.

    `stem` is the name of the shop file they were made of, where it had another one then.
    """
    if not folder.is_dir():
        return Cleared(left=(ShopError(ErrorCode.FOLDER_MISSING, path=folder),))
    people, mark = tuple(forgotten.people(shop.db)), forgotten.shop_mark(shop.db)
    listed = Listed(key=forgotten.key(shop.db), people=people)
    copies = sorted(copy for copy in folder.glob(f"{escape(stem or shop.path.stem)} *.db") if copy.is_file())
    left: dict[str, ShopError] = {}
    done = 0
    for number, copy in enumerate(copies, start=1):
        try:
            done += _clear_copy(copy, shop, listed, mark)
        except ShopError as error:
            left[copy.name] = ShopError(error.code, **error.facts | {"path": copy})
        progress(number, len(copies))
    left |= _drop_sealed(shop, folder, mark)
    try:
        forgotten_list.write(folder / shop.path.name, mark, replace(listed, left=frozenset(left)))
    except ShopError as error:
        left[""] = error
    return Cleared(copies=done, left=tuple(left.values()))


def clear_late(shop: Shop, folder: Path) -> None:
    """The same in a folder that could not be reached when somebody was forgotten; quick where nothing is left to do."""
    people = forgotten.people(shop.db)
    if not people:
        return
    listed = forgotten_list.read(folder / shop.path.name, forgotten.shop_mark(shop.db))
    told = {gone.customer_id for gone in listed.people} if listed else set()
    if listed is None or listed.left or not told >= {gone.customer_id for gone in people}:
        clear_copies(shop, folder)


def _bare(name: str) -> str:
    return fold(name).replace(" ", "").replace("-", "")


def _standing(shop: Shop, customer_id: int) -> Customer:
    customer = customers.read(shop.db, customer_id)
    if customer.forgotten_on:
        raise ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=customer_id)
    return customer


def _forget(operation: Operation, shop: Shop, people: Sequence[Gone], marks: Marks) -> None:
    ids = [gone.customer_id for gone in people]
    for gone in people:
        forgotten.keep(operation, gone)
    erasing.erase(operation, ids, people[0].day)
    # Who shared her number is settled now, while the step still tells that it was hers.
    shop.journal.settle(operation)
    erasing.clear_images(operation, ids, marks.names | marks.numbers | marks.emails)
    erasing.renew_index(operation)


def _forget_listed(shop: Shop, listed: Listed) -> bool:
    """Forget whom the list knows and this file does not know as forgotten; whether there was anybody.

    A number alone is not enough: in a file that was copied before she came, another customer may have it by now.
    """
    known = {gone.customer_id for gone in forgotten.people(shop.db)}
    new = [gone for gone in listed.people if gone.customer_id not in known]
    if not new:
        return False

    def work(operation: Operation) -> Answer:
        key = forgotten.make_key(operation, listed.key)
        for gone in new:
            forgotten.keep(operation, gone)
            ids = erasing.same_person(shop.db, gone.customer_id)
            marks = erasing.marks_of(shop.db, ids)
            if forgotten.prints_of(listed.key, marks) & gone.prints:
                found = forgotten.prints_of(key, marks) | gone.prints
                _forget(operation, shop, [replace(gone, customer_id=id, prints=found) for id in ids], marks)
        return {}

    shop.journal.run("forget", work, undoable=False)
    return True


def _write_list(shop: Shop, left: Collection[str] = ()) -> None:
    """Keep the list beside the shop file, with those of its files that are still to be swept."""
    key = forgotten.key(shop.db)
    if key:
        listed = Listed(key=key, people=tuple(forgotten.people(shop.db)), left=frozenset(left))
        forgotten_list.write(shop.path, forgotten.shop_mark(shop.db), listed)


def _clear_kept_aside(shop: Shop) -> Cleared:
    """The same in the shop files that were kept when we went back to a copy; a broken one cannot be made anew."""
    people, mark = tuple(forgotten.people(shop.db)), forgotten.shop_mark(shop.db)
    listed = Listed(key=forgotten.key(shop.db), people=people)
    done, left = 0, []
    for kept in kept_aside(shop.path):
        try:
            fold_in(kept)
            done += _clear_copy(kept, shop, listed, mark)
        except ShopError as error:
            left.append(ShopError(error.code, **error.facts | {"path": kept}))
    return Cleared(copies=done, left=tuple(left))


def _of_former_names(shop: Shop) -> list[tuple[Path, str]]:
    """Where copies of this shop lie that were made when its file had another name: before it was salvaged, or renamed.

    Each folder with that name.
    """
    beside, mark = paths.backup_folder(shop.path), forgotten.shop_mark(shop.db)
    ending = beside.name.removeprefix(shop.path.stem)
    found = []
    for folder in sorted(shop.path.parent.glob(f"*{escape(ending)}")):
        stem = folder.name.removesuffix(ending)
        if folder != beside and any(copy.shop == mark for copy in copy_notes.all_of(folder, stem)):
            found.append((folder, stem))
    return found


def _clear_copy(copy: Path, shop: Shop, listed: Listed, mark: str) -> bool:
    """Make this copy anew without who was forgotten; one that has nobody of them, or is another shop's, stays."""

    def clear(building: Path) -> bool:
        with closing(open_copy(building, shop.clock)) as copied:
            if forgotten.shop_mark(copied.db) != mark or not _forget_listed(copied, listed):
                return False
            erasing.sweep(copied.db, building)
        return True

    return backup.renew(copy, clear)


def _drop_sealed(shop: Shop, folder: Path, mark: str) -> dict[str, ShopError]:
    """Take away the sealed copies that hold somebody who was forgotten, once a newer one lies beside them.

    Nobody can make them anew without the passphrase. Gives those that are still there, and why.
    """
    sealed = [copy for copy in copy_notes.all_of(folder, shop.path.stem) if copy.path.suffix == sealed_copies.ENDING]
    sealed = [copy for copy in sealed if copy.shop == mark]
    (last,) = shop.db.execute("SELECT coalesce(max(id), 0) FROM operation WHERE name = 'forget'").fetchone()
    holding = [copy for copy in sealed if copy.step.id < last]
    if len(holding) == len(sealed):
        return {copy.path.name: ShopError(ErrorCode.COPY_LOCKED_YET, path=copy.path) for copy in holding}
    left = {}
    for copy in holding:
        try:
            copy_notes.drop(copy.path)
        except OSError:
            left[copy.path.name] = ShopError(ErrorCode.CANNOT_WRITE, path=copy.path)
    return left


def _drop_drafts(
    shop: Shop, ids: Collection[int], complaints: Collection[int], lists: Collection[int], marks: Marks
) -> None:
    """Take what is about her out of the half-typed forms; a form that is still about her then goes whole."""
    for form, words in drafts.all_of(shop.path).items():
        kept = {
            "said": _without(words.get("said"), ids),
            "typed": _without(words.get("typed"), complaints),
            "lines": _without(words.get("lines"), lists),
        }
        changed = words | {name: value for name, value in kept.items() if name in words}
        if _is_about(changed, ids, marks) or (changed != words and not any(changed.values())):
            drafts.drop(shop.path, form)
        elif changed != words:
            drafts.keep(shop.path, form, changed)


def _without(words: object, numbers: Collection[int]) -> object:
    """Words that are kept by the number of whom they are about, without hers."""
    if not isinstance(words, dict):
        return words
    return {key: text for key, text in words.items() if key not in {str(number) for number in numbers}}


def _is_about(words: object, ids: Collection[int], marks: Marks) -> bool:
    texts = [fold(text) for text in _texts(words)]
    names = {fold(name) for name in (*marks.names, *marks.emails) if len(name) >= _SHORT}
    if any(name in text for text in texts for name in names):
        return True
    # However it is typed, a number ends as it ends in full.
    ends = {number[-_END:] for number in marks.numbers}
    digits = ["".join(letter for letter in text if letter.isdigit()) for text in texts]
    return any(end in typed for typed in digits for end in ends) or not set(ids).isdisjoint(_customers(words))


def _texts(words: object) -> Iterator[str]:
    match words:
        case str():
            yield words
        case dict():
            for key, value in words.items():
                yield str(key)
                yield from _texts(value)
        case list():
            for value in words:
                yield from _texts(value)


def _customers(words: object) -> Iterator[int]:
    """The numbers that stand under a name that speaks of a customer."""
    match words:
        case dict():
            for name, value in words.items():
                if isinstance(value, int) and "customer" in str(name):
                    yield value
                yield from _customers(value)
        case list():
            for value in words:
                yield from _customers(value)
