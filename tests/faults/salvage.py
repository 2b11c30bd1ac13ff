"""Damage a shop file in every way that disks and sticks know, salvage it, and look at what came of it.

Run it in full by name: python -m tests.faults.salvage --seeds 200
The suite runs a short form of it (test_d8_salvage.py). faults.md D7, D8.
"""

import argparse
import hashlib
import random
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.salvage import Salvage, salvage_shop
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import opened, shop_settings
from shop_crm.store import schema
from shop_crm.store.check import DERIVED, Flaw
from shop_crm.store.salvage import Words

TODAY = date(2026, 11, 23)
CLOCK = Clock(stand_in=TODAY)
PAGE = 4096
LOST = Words(name="name lost", item="lost goods")
NOTHING_TO_SALVAGE = (
    ErrorCode.SALVAGE_NOTHING, ErrorCode.SHOP_OTHER_PROGRAM, ErrorCode.SHOP_NEWER, ErrorCode.SHOP_MISSING,
)  # fmt: skip


def good_shop(path: Path) -> Path:
    """A closed shop of three invented years."""
    make_sample(path, shop_settings(country="ID"), CLOCK).close()
    return path


def pages_of(content: bytes, *kinds: int) -> list[int]:
    """The numbers of the pages of these kinds (13 rows, 5 what leads to rows, 2 and 10 indexes), without the first."""
    return [number for number in range(2, len(content) // PAGE + 1) if content[(number - 1) * PAGE] in kinds]


def over(content: bytearray, number: int, what: bytes) -> None:
    """Write over a page, from its beginning."""
    content[(number - 1) * PAGE : (number - 1) * PAGE + len(what)] = what


def two_pages(content: bytearray, chance: random.Random) -> None:
    for number in chance.sample(range(2, len(content) // PAGE + 1), 2):
        over(content, number, chance.randbytes(PAGE))


def some_rows(content: bytearray, chance: random.Random) -> None:
    for number in chance.sample(pages_of(content, 13), 5):
        over(content, number, bytes(PAGE))


def halved(content: bytearray, chance: random.Random) -> None:
    del content[len(content) // 2 :]


def cut_somewhere(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(200, len(content)) :]


def first_page_behind_header(content: bytearray, chance: random.Random) -> None:
    content[100:PAGE] = bytes(PAGE - 100)


def whole_first_page(content: bytearray, chance: random.Random) -> None:
    content[:PAGE] = chance.randbytes(PAGE)


def index_pages(content: bytearray, chance: random.Random) -> None:
    for number in chance.sample(pages_of(content, 2, 10), 3):
        over(content, number, b"\xff" * PAGE)


def what_leads_to_rows(content: bytearray, chance: random.Random) -> None:
    over(content, chance.choice(pages_of(content, 5)), chance.randbytes(PAGE))


def loop_of_free_pages(content: bytearray, chance: random.Random) -> None:
    number = chance.choice(pages_of(content, 13))
    content[32:36] = content[36:40] = number.to_bytes(4, "big")
    over(content, number, number.to_bytes(4, "big") + (9_999_999).to_bytes(4, "big"))


def loop_of_pages(content: bytearray, chance: random.Random) -> None:
    number = chance.choice(pages_of(content, 5))
    place = (number - 1) * PAGE
    content[place + 8 : place + 12] = number.to_bytes(4, "big")


def scattered_bytes(content: bytearray, chance: random.Random) -> None:
    for _ in range(400):
        content[chance.randrange(100, len(content))] = chance.randrange(256)


def swapped_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (number * PAGE for number in chance.sample(range(1, len(content) // PAGE), 2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )


def lengths_that_lie(content: bytearray, chance: random.Random) -> None:
    for number in chance.sample(pages_of(content, 13), 5):
        place = (number - 1) * PAGE + PAGE - chance.randrange(20, 400)
        content[place : place + 9] = b"\xff" * 9


def noise(content: bytearray, chance: random.Random) -> None:
    content[:] = chance.randbytes(chance.randrange(1, 60_000))


def noise_behind_a_good_header(content: bytearray, chance: random.Random) -> None:
    content[100:] = chance.randbytes(len(content) - 100)


def nothing(content: bytearray, chance: random.Random) -> None:
    content.clear()


DAMAGES: dict[str, Callable[[bytearray, random.Random], None]] = {
    made.__name__: made
    for made in (
        two_pages, some_rows, halved, cut_somewhere, first_page_behind_header, whole_first_page, index_pages,
        what_leads_to_rows, loop_of_free_pages, loop_of_pages, scattered_bytes, swapped_pages, lengths_that_lie,
        noise, noise_behind_a_good_header, nothing,
    )
}  # fmt: skip
MAY_CHANGE_WORDS = {"scattered_bytes", "lengths_that_lie"}
"""What leaves a row readable that is another: only a check of the whole shop can see that."""
NEVER_LEFT = DERIVED | {Flaw.DAMAGED_PAGES, Flaw.ORPHANS, Flaw.UNLIKE_JOURNAL, Flaw.SUMS_OF_LINES}
"""What a salvaged shop must not have, however much is lost; a wish without its product is told, and stays."""


@dataclass
class Tally:
    """What came of many damages, by their name."""

    tried: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    were: Counter[str] = field(default_factory=Counter)


def facts(path: Path) -> dict[str, dict[int, tuple[object, ...]]]:
    """Every row of facts by its number."""
    with closing(sqlite3.connect(path)) as conn:
        return {table: {row[0]: row for row in conn.execute(f"SELECT * FROM {table}")} for table in schema.JOURNALED}


def look(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def one(
    good: bytes, were: dict[str, dict[int, tuple[object, ...]]], folder: Path, name: str, seed: int
) -> Salvage | None:
    """Damage the shop, salvage it, and hold what came of it to what was there; None when there was nothing to keep."""
    content, source, target = bytearray(good), folder / "damaged.db", folder / "salvaged.db"
    DAMAGES[name](content, random.Random(seed))
    source.write_bytes(content)
    before, told, trouble = look(source), None, None
    try:
        told = salvage_shop(source, target, CLOCK, LOST)
    except ShopError as error:
        trouble = error
    assert look(source) == before, "the damaged file was touched"
    if told is None:
        assert trouble is not None
        assert trouble.code in NOTHING_TO_SALVAGE, trouble.code
        assert sorted(path.name for path in folder.iterdir()) == ["damaged.db"]
        return None
    with opened(target, CLOCK):
        pass
    if name not in MAY_CHANGE_WORDS:
        amiss = {finding.flaw for finding in told.report.remaining} & NEVER_LEFT
        assert not amiss, (name, seed, amiss)
        for table, rows in facts(target).items():
            for number, row in rows.items():
                is_known = number in were[table] or LOST.item in row or _is_planned_anew(table, row)
                assert is_known, f"{name} {seed}: a row that never was in {table}"
    return told


def _is_planned_anew(table: str, row: tuple[object, ...]) -> bool:
    """Whether it is a call that the rules plan by themselves where it was lost: a thanks, or keeping in touch."""
    return table == "follow_up" and not {"thanks", "keep_in_touch"}.isdisjoint(row) and "open" in row


def main() -> None:
    """Every damage with many seeds, and its figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    arguments = parser.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "tried"
        path = good_shop(Path(name) / "good.db")
        good, were = path.read_bytes(), facts(path)
        all_rows = sum(map(len, were.values()))
        for damage in DAMAGES:
            for seed in range(arguments.seeds):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                told = one(good, were, folder, damage, seed)
                tally.tried[damage] += 1
                tally.refused[damage] += told is None
                if told is not None:
                    tally.kept[damage] += sum(told.told.kept.values())
                    tally.were[damage] += all_rows
            share = tally.kept[damage] / tally.were[damage] if tally.were[damage] else 0
            print(
                f"{damage:28} {tally.tried[damage]:4} tried, {tally.refused[damage]:4} with nothing to keep, "
                f"{share:7.2%} of the rows kept in the others",
                flush=True,
            )
    print(f"{tally.tried.total()} damaged files: none touched, none ended in anything but a sentence")


if __name__ == "__main__":
    main()
