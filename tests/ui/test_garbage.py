import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from shop_crm.ui.garbage import leave_out_what_stands, look_for_none


class Ring:
    """Holds itself: nothing but a look for garbage finds it."""

    def __init__(self) -> None:
        self.myself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_what_stands_is_left_out_of_all_looks_and_what_comes_later_is_found() -> None:
    look_for_none()
    assert not gc.isenabled()
    leave_out_what_stands()
    assert gc.isenabled()
    later = ref(Ring())
    gc.collect()
    assert later() is None
    assert gc.get_freeze_count() > 10_000
