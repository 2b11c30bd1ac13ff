"""K1, K3 and K5 at the services: what is acknowledged stays, what is not is whole or not there, and nothing doubles.

The full form of the kills is python -m tests.faults.kill --kills 1000
"""

from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from shop_crm.services.shop import Shop, open_shop, opened
from shop_crm.store import follow_ups
from tests.faults import work
from tests.faults.kill import kill_often
from tests.faults.lives import Life, die, tell

PARTS = sorted(work.TABLES)


def test_k1_killed_while_recording_nothing_acknowledged_is_lost_and_nothing_doubled(tmp_path: Path) -> None:
    tally = kill_often(tmp_path, kills=12)  # two of three come while something is written
    assert tally.kills == 12
    assert tally.acknowledged
    assert tally.in_flight, "every kill fell between two operations: nothing was tried"


def killed_after_commit(telling: Connection, path: Path, name: str, request_id: str) -> None:
    """In the child: save, and be killed between the commit and the answer."""
    shop = open_shop(path, work.CLOCK)
    work.sell(shop, "before")
    shop.journal.listen(lambda notice: die() if notice.name == name else None)
    tell(telling, "begun")
    work.ALL[name](shop, request_id)
    tell(telling, "saved")


@pytest.mark.parametrize("name", PARTS)
def test_k3_killed_between_commit_and_saved_the_same_request_is_answered_and_not_doubled(
    shop: Shop, tmp_path: Path, name: str
) -> None:
    work.her(shop)
    shop.close()
    life = Life(killed_after_commit, shop.path, name, "once")
    assert life.next() == ("begun",)
    with pytest.raises(EOFError):
        life.next()
    assert life.bury() != 0
    with opened(shop.path, work.CLOCK) as again:
        assert again.journal.knows("once")
        before = work.facts(again.db)
        work.ALL[name](again, "once")
        assert work.facts(again.db) == before
        assert work.halves(again.db) == []


@pytest.mark.parametrize("moment", ["before the first follow-up", "after the last one", "as the agenda settles"])
def test_k5_a_sale_whose_follow_ups_cannot_be_kept_is_not_kept_either(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    before = work.facts(shop.db)
    usual = follow_ups.add_many

    def fail(*arguments: Any) -> None:
        if moment == "after the last one":
            usual(*arguments)
        raise ValueError("a mistake of ours")

    if moment == "as the agenda settles":
        monkeypatch.setattr(shop.journal, "settle", fail)
    else:
        monkeypatch.setattr(follow_ups, "add_many", fail)
    with pytest.raises(ValueError, match="a mistake"):
        work.sell(shop, "once")
    assert work.facts(shop.db) == before
    assert not shop.db.in_transaction
    monkeypatch.undo()
    work.sell(shop, "once")
    assert work.halves(shop.db) == []
    assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (1,)
