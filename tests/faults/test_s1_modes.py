"""faults.md S1: whatever the program writes is its owner's alone, also where the system would let everybody read."""

import ast
import logging
import os
import stat
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing
from datetime import date
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.cli.export_command import NAMES
from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.files_out import KINDS
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.backups import make_backups
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.drafts import keep_draft
from shop_crm.services.forgetting import clear_files, forget
from shop_crm.services.shop import Shop, new_shop, open_shop, opened, shop_settings
from shop_crm.ui.bugs import keep_log
from shop_crm.ui.desk import Desk
from shop_crm.ui.trouble_report import save_report
from tests.museum.dump import restore
from tests.program_text import PACKAGE, nodes_where

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps a person's folder from others by itself")

CLOCK = Clock(stand_in=date(2026, 11, 23))


@pytest.fixture(autouse=True)
def _everybody_may_read() -> Iterator[None]:
    """A system that takes nothing away from what a program asks for."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "data" / "Shop CRM"


def open_to_others(folder: Path) -> list[str]:
    """What others could read in this folder, the folder itself too."""
    every = [folder, *folder.rglob("*")]
    return [f"{path.name} {stat.S_IMODE(path.stat().st_mode):o}" for path in every if path.stat().st_mode & 0o077]


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


def sell(shop: Shop) -> Customer:
    customer = read_typed(shop, name="Budi", phones="0812-3456-7788").customer
    line = Line(item="TV", category="tv", amount=5_499_000)
    record_purchase(shop, customer, Purchase(customer_id=0, day=date(2026, 11, 10), lines=(line,)))
    return customer


def test_the_shop_file_and_what_stands_beside_it(home: Path) -> None:
    path = home / "shop.db"
    shop = new_shop(path, shop_settings(country="ID"), CLOCK)
    assert open_to_others(home) == []
    sell(shop)
    keep_draft(shop, "counter", {"customer": "Budi"})
    assert {"shop.db", "shop.db-wal", "shop.db-shm", "shop.db.counter.draft.json"} <= names(home)
    assert open_to_others(home) == []
    stick = home / "stick"
    stick.mkdir(mode=0o700)
    make_backups(shop, stick)
    assert len(list(home.rglob("* 2026-11-23 *.db"))) == 2
    assert open_to_others(home) == []
    forget(shop, 1)
    clear_files(path, CLOCK, [stick])
    assert "forgotten.json" in names(home)
    assert open_to_others(home) == []
    shop.close()
    assert open_to_others(home) == []


def test_what_came_from_a_stick_is_the_owners_alone_once_it_was_opened(home: Path) -> None:
    path = home / "shop.db"
    first = new_shop(path, shop_settings(country="ID"), CLOCK)
    sell(first)
    for one in home.iterdir():
        one.chmod(0o644)
    with opened(path, CLOCK):
        assert open_to_others(home) == []
    first.close()


def test_a_restored_or_older_file_that_was_brought_up_to_date(home: Path) -> None:
    home.mkdir(parents=True, mode=0o700)
    path = home / "shop.db"
    restore(Path(__file__).parents[1] / "museum" / "v4.sql", path)
    path.chmod(0o644)
    open_shop(path, CLOCK).close()
    assert (home / "shop backups").is_dir(), "a copy was made before"
    assert open_to_others(home) == []


def test_the_log_and_the_trouble_report(home: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "log_file", lambda: home / "log.txt")
    home.mkdir(parents=True, mode=0o700)
    (home / "log.txt").write_text("of an older program\n")
    before = list(logging.getLogger().handlers)
    keep_log()
    logging.getLogger("shop_crm.test").warning("somewhere")
    save_report(desk, home / "report.txt")
    for handler in [one for one in logging.getLogger().handlers if one not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert names(home) == {"log.txt", "report.txt"}
    assert open_to_others(home) == []


SALES = """Order ID,Order Date,Customer Name,Product Name,Sales
A-1,11/8/2026,Ann,TV,649
A-2,31/31/2026,Bob,TV,5
"""

COMMANDS: dict[str, list[str]] = {
    "add": ["add", "--customer", "Siti", "--phone", "0813-1111-2222", "--item", "TV", "--amount", "5000000"],
    "call list": ["call-list", "--out", "{home}/list.pdf"],
    "call list on a roll": ["call-list", "--paper", "80mm", "--out", "{home}/roll.pdf"],
    "copy": ["backup"],
    "check": ["check"],
    "import": ["import", "{home}/sales.csv", "--rejects", "{home}/rejects.csv"],
    "person": ["person-copy", "1", "--out", "{home}/budi.html"],
    **{
        f"{name} as {kind}": ["export", name, f"{{home}}/{name}.{kind}"]
        for name, what in NAMES.items()
        for kind in KINDS[what]
    },
}


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_writes(home: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = home / "shop.db"
    with opened_new(path) as shop:
        sell(shop)
        siti = add_customer(shop, read_typed(shop, name="Siti", phones="0813-1111-2222").customer)
        open_complaint(shop, siti, "It hums")
    sales = home / "sales.csv"
    sales.write_text(SALES)
    sales.chmod(0o600)
    before = names(home)
    typed = [word.format(home=home) for word in COMMANDS[name]]
    code = main([*typed, "--shop", str(path), "--on", "2026-11-23"])
    told = capsys.readouterr()
    assert code == 0, told.err
    if name not in ("add", "check"):
        assert names(home) - before, told.out
    assert open_to_others(home) == []


def opened_new(path: Path) -> AbstractContextManager[Shop]:
    return closing(new_shop(path, shop_settings(country="ID"), CLOCK))


def test_a_folder_that_others_may_write_into_is_refused_nothing_and_loses_nothing(home: Path) -> None:
    """Her own folder stays as she has it: only what is in it is made private."""
    home.mkdir(parents=True)
    home.chmod(0o755)
    new_shop(home / "shop.db", shop_settings(country="ID"), CLOCK).close()
    assert open_to_others(home) == [f"{home.name} 755"]
    with pytest.raises(ShopError) as refused:
        new_shop(home / "shop.db", shop_settings(country="ID"), CLOCK)
    assert refused.value.code is ErrorCode.SHOP_EXISTS


WRITERS = {
    "paths.py": "puts every file there, 0600, whole or not at all",
    "services/files_out.py": "fills what paths.write_streamed made for it",
    "store/backup.py": "opens its copies 0600",
    "store/drafts.py": "opens its drafts 0600",
    "store/file_pieces.py": "makes new files 0600",
    "store/sealed_copies.py": "writes into an archive that is a file already",
    "store/shop_file.py": "makes the shop file 0600",
    "ui/bugs.py": "makes the log 0600",
    "exchange/tables_out.py": "writes into an archive that is a file already",
}


MAKES_A_FILE = {"write_text", "write_bytes", "mkstemp", "NamedTemporaryFile", "FileHandler", "copy2", "copyfile"}
OPENS = {"open", "fdopen"}
MODES = {"w", "wb", "w+b", "x", "xb", "a", "ab", "r+", "rb+", "w+", "wb+"}


def test_nothing_else_in_the_program_writes_a_file() -> None:
    """Whoever wants to write goes through `paths.write_whole`: a file that is made otherwise is open to everybody."""
    found = set()
    for path, node in nodes_where(MAKES_A_FILE | OPENS):
        if isinstance(node, ast.Call) and writes(node):
            found.add(path.relative_to(PACKAGE).as_posix())
    assert found
    assert found - set(WRITERS) == set()


def writes(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in MAKES_A_FILE:
        return True
    words = [value.value for value in call.args if isinstance(value, ast.Constant) and isinstance(value.value, str)]
    return name in OPENS and any(word in MODES for word in words)
