"""D12: a file or folder that may only be read opens to be looked at, and nothing in or beside it changes."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import backups, drafts
from shop_crm.services.checks import count_rows
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import Shop, can_look, change_settings, look_shop, open_shop, shop_settings
from shop_crm.store import shop_file
from tests.faults.powerless import close_to_writing, give_up_power, tree
from tests.faults.work import sell

ROOT = Path(__file__).parents[2]
CLOCK = Clock(stand_in=date(2026, 11, 23))
LOOK = """
import json, sys
from contextlib import closing
from datetime import date
from pathlib import Path
from shop_crm.clock import Clock
from shop_crm.errors import ShopError
from shop_crm.services.checks import count_rows
from shop_crm.services.calls import due_calls
from shop_crm.services.shop import look_shop, open_shop, reading
path, clock = Path(sys.argv[1]), Clock(stand_in=date(2026, 11, 23))
told = {}
try:
    open_shop(path, clock)
except ShopError as error:
    told["open"] = error.code
with closing(look_shop(path, clock)) as shop, reading(path, clock) as beside:
    told["why"], told["due"] = shop.only_looks, len(due_calls(shop))
    told["counts"], told["beside"] = count_rows(shop), count_rows(beside)
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed shop of invented people."""
    path = tmp_path_factory.mktemp("sample") / "toko.db"
    make_sample(path, shop_settings(country="ID"), CLOCK).close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    made = tmp_path / "stick"
    made.mkdir()
    yield made
    made.chmod(0o700)


def closed_file(sample: Path, folder: Path) -> None:
    shutil.copy(sample, folder / "toko.db")
    close_to_writing(folder)


def file_alone(sample: Path, folder: Path) -> None:
    shutil.copy(sample, folder / "toko.db")
    (folder / "toko.db").chmod(0o444)


def folder_alone(sample: Path, folder: Path) -> None:
    shutil.copy(sample, folder / "toko.db")
    folder.chmod(0o555)


def taken_while_open(sample: Path, folder: Path, *ends: str) -> None:
    """As a crash leaves it: the last entry is in the -wal alone."""
    beside = folder.with_name("open")
    beside.mkdir()
    shutil.copy(sample, beside / "toko.db")
    with closing(open_shop(beside / "toko.db", CLOCK)) as shop:
        change_settings(shop, shop_name="In the wal alone")
        for end in ("", *ends):
            shutil.copy(beside / f"toko.db{end}", folder / f"toko.db{end}")


def with_its_wal(sample: Path, folder: Path) -> None:
    taken_while_open(sample, folder, "-wal", "-shm")
    close_to_writing(folder)


def with_a_wal_alone(sample: Path, folder: Path) -> None:
    taken_while_open(sample, folder, "-wal")
    close_to_writing(folder)


def with_a_wal_alone_in_an_open_folder(sample: Path, folder: Path) -> None:
    taken_while_open(sample, folder, "-wal")
    (folder / "toko.db").chmod(0o444)


def with_an_empty_wal(sample: Path, folder: Path) -> None:
    shutil.copy(sample, folder / "toko.db")
    (folder / "toko.db-wal").touch()
    close_to_writing(folder)


def without_a_wal(sample: Path, folder: Path) -> None:
    """Of a place that refused the -wal."""
    shutil.copy(sample, folder / "toko.db")
    with closing(sqlite3.connect(folder / "toko.db")) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
    close_to_writing(folder)


WAYS = (
    closed_file, file_alone, folder_alone, with_its_wal, with_a_wal_alone, with_a_wal_alone_in_an_open_folder,
    with_an_empty_wal, without_a_wal,
)  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_d12_every_entry_is_read_and_not_a_byte_changes(
    sample: Path, folder: Path, way: Callable[[Path, Path], None]
) -> None:
    way(sample, folder)
    before = tree(folder)
    child = subprocess.run(
        [sys.executable, "-c", LOOK, str(folder / "toko.db")],
        cwd=ROOT, text=True, capture_output=True, preexec_fn=give_up_power, timeout=60,
    )  # fmt: skip
    assert child.stderr == ""
    told = json.loads(child.stdout)
    with closing(open_shop(sample, CLOCK)) as shop:
        expected = count_rows(shop)
    assert (told["open"], told["why"]) == (ErrorCode.SHOP_READ_ONLY, ErrorCode.SHOP_READ_ONLY)
    assert told["counts"] == told["beside"] == expected
    assert told["due"] > 0
    assert tree(folder) == before


@pytest.mark.parametrize("way", [with_its_wal, with_a_wal_alone, with_a_wal_alone_in_an_open_folder])
def test_d12_what_is_in_the_wal_alone_is_read(sample: Path, folder: Path, way: Callable[[Path, Path], None]) -> None:
    way(sample, folder)
    with closing(look_shop(folder / "toko.db", CLOCK)) as shop:
        assert shop.settings.shop_name == "In the wal alone"


@pytest.fixture
def looked_at(sample: Path, folder: Path) -> Iterator[Shop]:
    file_alone(sample, folder)
    with closing(look_shop(folder / "toko.db", CLOCK)) as shop:
        yield shop


def changes_a_setting(shop: Shop) -> None:
    change_settings(shop, shop_name="Another")


def makes_a_copy(shop: Shop) -> None:
    backups.make_backup(shop)


def sells(shop: Shop) -> None:
    sell(shop, "sale-1")


@pytest.mark.parametrize("change", [changes_a_setting, makes_a_copy, sells])
def test_d12_whatever_would_change_it_is_refused_with_one_sentence(
    looked_at: Shop, change: Callable[[Shop], None]
) -> None:
    before = tree(looked_at.path.parent)
    with pytest.raises(ShopError) as refused:
        change(looked_at)
    assert refused.value.code is ErrorCode.ONLY_LOOKING
    assert tree(looked_at.path.parent) == before


def test_d12_the_file_itself_refuses_what_goes_around_the_journal(looked_at: Shop) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        looked_at.db.execute("UPDATE journal_now SET operation_id = 1")


def test_d12_half_typed_words_are_not_kept_beside_it_and_nobody_complains(looked_at: Shop) -> None:
    assert drafts.keep_draft(looked_at, "sale", {"customer": "Bu Siti"})
    assert drafts.drop_draft(looked_at, "sale")
    assert [path.name for path in looked_at.path.parent.iterdir()] == ["toko.db"]


_LOOKING = """
import sys
import shop_crm.ui.main_window as module
from PySide6.QtCore import QTimer
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.widgets.banner import Banner
def settled(self):
    settle(self)
    print([bar.told.text() for bar in self.findChildren(Banner) if bar.isVisible()][0], flush=True)
    for name in module.PAGES:
        self.go(name)
    print("reminding" if self.reminding else "quiet", flush=True)
    QTimer.singleShot(1500, self.quit)
settle = module.MainWindow._settle
module.MainWindow._settle = settled
Notice.exec = lambda self: setattr(self, "chosen", "look")
from shop_crm.app import main
raise SystemExit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_d12_the_real_program_looks_at_it_from_the_trouble_on_and_leaves_it_as_it_was(
    sample: Path, folder: Path
) -> None:
    with_its_wal(sample, folder)
    before = tree(folder)
    home = folder.parent / "home"
    home.mkdir()
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
    child = subprocess.run(
        [sys.executable, "-c", _LOOKING, "--shop", str(folder / "toko.db")], cwd=ROOT, text=True, capture_output=True,
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}, preexec_fn=give_up_power, timeout=120,
    )  # fmt: skip
    amiss = [line for line in child.stderr.splitlines() if not line.startswith("This plugin does not support")]
    assert (child.returncode, amiss) == (0, [])
    bar, reminds = child.stdout.splitlines()
    assert "can be changed" in bar or "diubah" in bar
    assert reminds == "quiet"
    assert tree(folder) == before
    assert str(folder) not in (home / "Shop CRM" / "Shop CRM.ini").read_text("utf-8"), "it is no shop to open next time"


def test_d12_an_older_file_has_to_be_copied_first(tmp_path: Path) -> None:
    from tests.museum.dump import restore

    path = tmp_path / "old.db"
    restore(ROOT / "tests" / "museum" / "v3.sql", path)
    path.chmod(0o444)
    before = tree(tmp_path)
    with pytest.raises(ShopError) as refused:
        look_shop(path, CLOCK)
    assert refused.value.code is ErrorCode.SHOP_OLDER
    assert not can_look(path, CLOCK)
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PurePosixPath("/home/Zoë/my shop #1?.db"), "file:///home/Zo%C3%AB/my%20shop%20%231%3F.db"),
        (PureWindowsPath(r"C:\Users\Zoë\toko.db"), "file:///C:/Users/Zo%C3%AB/toko.db"),
        (PureWindowsPath(r"\\server\share\toko.db"), "file:////server/share/toko.db"),
    ],
)
def test_the_path_for_sqlite_has_no_host(path: PurePosixPath | PureWindowsPath, expected: str) -> None:
    assert shop_file.uri(path) == expected
