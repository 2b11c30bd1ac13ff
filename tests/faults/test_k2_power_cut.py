"""K2: the power is cut. What was said to be saved is on the disk, and nothing of the file is damaged by the rest.

The full form is python -m tests.faults.wal --cuts 1000
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.services.shop import Shop, new_shop, open_shop, opened, shop_settings
from tests.faults.wal import WAYS, cut_often
from tests.faults.work import TABLES

ROOT = Path(__file__).parents[2]
CHILD = """
import os, sys
from pathlib import Path
from shop_crm.services.shop import open_shop
from tests.faults import work
shop = open_shop(Path(sys.argv[1]), work.CLOCK)
work.her(shop)
for name in work.TABLES:
    os.write(1, f"begun {name}\\n".encode())
    work.ALL[name](shop, name)
    os.write(1, f"saved {name}\\n".encode())
"""
_LINE = re.compile(r"(?P<call>write|pwrite64|fdatasync|fsync)\((?P<what>.*)")


def test_k2_a_torn_wal_damages_nothing_and_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    tally = cut_often(tmp_path, cuts=5 * len(WAYS))
    assert (tally.damaged, tally.halves, tally.lost) == (0, 0, 0)
    assert tally.kept
    assert tally.lied, "no cut reached what was written: nothing was tried"


def test_k2_every_commit_reaches_the_disk(shop: Shop) -> None:
    assert shop.db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert shop.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace on this PC")
def test_k2_between_the_last_write_to_the_wal_and_saved_it_is_synced(tmp_path: Path) -> None:
    path, log = tmp_path / "toko.db", tmp_path / "calls.txt"
    new_shop(path, shop_settings(country="ID"), Clock()).close()
    command = ["strace", "-f", "-y", "-e", "trace=write,pwrite64,fdatasync,fsync", "-o", str(log), sys.executable]
    env = dict(os.environ, PYTHONPATH=str(ROOT))
    ran = subprocess.run([*command, "-c", CHILD, str(path)], env=env, cwd=ROOT, capture_output=True, timeout=120)
    if ran.returncode and b"ptrace" in ran.stderr:
        pytest.skip("this PC lets nobody trace")
    assert ran.returncode == 0, ran.stderr
    synced: dict[str, int] = {}
    name, since_write = "", False
    for line in log.read_text("utf-8", "replace").splitlines():
        found = _LINE.search(line)
        if found is None:
            continue
        call, what = found["call"], found["what"]
        if call == "write" and '"begun ' in what:
            name = what.partition('"begun ')[2].partition("\\n")[0]
            synced[name] = 0
        elif call == "pwrite64" and "toko.db-wal>" in what:
            since_write = True
        elif call in ("fdatasync", "fsync") and "toko.db-wal>" in what:
            since_write = False
            if name:
                synced[name] += 1
        elif call == "write" and '"saved ' in what:
            assert not since_write, f"{name} was said to be saved before it was on the disk"
            assert synced[name] >= 1
    assert set(synced) == set(TABLES)


def test_k2_a_shop_that_lost_power_opens_without_help(tmp_path: Path) -> None:
    path = tmp_path / "toko.db"
    new_shop(path, shop_settings(country="ID"), Clock()).close()
    shop = open_shop(path, Clock())
    torn = tmp_path / "torn"
    torn.mkdir()
    for file in tmp_path.glob("toko.db*"):
        shutil.copy(file, torn / file.name)
    shop.close()
    with (torn / "toko.db-wal").open("ab") as wal:
        wal.write(b"\x00garbage" * 700)
    with opened(torn / "toko.db", Clock()) as again:
        assert again.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
