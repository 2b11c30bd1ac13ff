"""I6: long files tell how far they are, and stopping in the middle leaves the shop as it was."""

import pytest

from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.shop import Shop
from tests.faults.reading import is_empty

ROWS = "".join(f"R{row},2026-11-02,Siti {row % 300},0812-3400-{row % 300:04},Lampu,5000\n" for row in range(3_000))
DATA = f"Receipt,Date,Name,Phone,Item,Amount\n{ROWS}".encode()


class Stopped(Exception):
    """Somebody pressed Cancel."""


def test_i6_progress_rises_to_its_end_while_reading_and_writing(shop: Shop) -> None:
    reading: list[tuple[int, int]] = []
    writing: list[tuple[int, int]] = []
    prepared = prepare_import(shop, DATA, progress=lambda done, of: reading.append((done, of)))
    import_prepared(shop, prepared, progress=lambda done, of: writing.append((done, of)))
    for told in (reading, writing):
        done = [part for part, of in told if of == told[-1][1]]
        assert done == sorted(done)
        assert told[-1][0] == told[-1][1]
        assert len(told) > 10


@pytest.mark.parametrize("at", [1, 1_000, 3_000])
def test_i6_cancelled_in_the_middle_nothing_is_changed(shop: Shop, at: int) -> None:
    def stop(done: int, of: int) -> None:
        if done >= at:
            raise Stopped

    prepared = prepare_import(shop, DATA)
    newest = shop.journal.last_id()
    with pytest.raises(Stopped):
        import_prepared(shop, prepared, progress=stop)
    assert is_empty(shop)
    assert shop.journal.last_id() == newest
