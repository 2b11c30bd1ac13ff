"""What to send when something went wrong: enough to find the mistake, and nothing about anybody."""

import os
import sys
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.backups import make_backup
from shop_crm.services.shop import Shop
from shop_crm.ui import trouble_report
from shop_crm.ui.desk import Desk
from shop_crm.ui.trouble_report import LOG_END, REPORT_MARK, report, save_report, without_owner


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "log.txt"
    monkeypatch.setattr(paths, "log_file", lambda: place)
    return place


def test_the_facts_that_help_are_in_it(desk: Desk, shop: Shop, log: Path) -> None:
    log.write_text("2026-11-23 09:00:00 WARNING shop_crm: first\n")
    told = report(desk)
    for wanted in (
        "Shop CRM: ",
        f"Python: {sys.version.split()[0]}",
        "SQLite: ",
        "Screen 1: ",
        "Language: id",
        "Country: ID",
        "Currency: IDR",
        "Schema version: ",
        "customer: 0",
        "Newest safe copy: none",
        "Free space beside it: ",
        "WARNING shop_crm: first",
    ):
        assert wanted in told, wanted
    make_backup(shop)
    assert "Newest safe copy: 20" in report(desk)


def test_only_the_end_of_a_long_log_is_sent_from_a_whole_line_on(desk: Desk, log: Path) -> None:
    line = "2026-11-23 WARNING é line of the log\n"
    log.write_text("the oldest line\n" + line * (LOG_END // 20), encoding="utf-8")
    kept = report(desk).partition("[Log]\n")[2]
    assert LOG_END - 100 < len(kept.encode()) <= LOG_END
    assert set(kept.splitlines()) == {line.rstrip()}


def test_without_a_log_it_says_so(desk: Desk, log: Path) -> None:
    assert not log.exists()
    assert report(desk).endswith("[Log]\n(empty)\n")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('File "/home/budi/shop/main.py", line 3', 'File "~/shop/main.py", line 3'),
        ("/home/budi", "~"),
        ("/mnt/data/budi/x and /media/BUDI/usb", "/mnt/data/~/x and /media/~/usb"),
        (r"C:\Users\budi\AppData\x.py", r"~\AppData\x.py"),
        (r"'C:\\Users\\BUDISA~1\\x.py'", r"'~\\x.py'"),
        (r"C:\Users\Siti Rahma\x.py", r"~\x.py"),
        ("/Users/siti/Library/x", "~/Library/x"),
        ("/srv/Toko Wigwam/Toko Wigwam.db-wal", "<shop folder>/<shop>.db-wal"),
        ("a customer called budiman", "a customer called budiman"),
    ],
)
def test_home_and_user_become_a_tilde_in_paths(text: str, left: str) -> None:
    shop_file = Path("/srv/Toko Wigwam/Toko Wigwam.db")
    assert without_owner(text, Path("/home/budi"), "budi", shop_file) == left


def test_the_usual_shop_file_leaves_the_programs_own_names_alone() -> None:
    kept = 'File "/opt/shop_crm/services/shop.py", line 3, in open_shop'
    assert without_owner(kept, Path("/home/budi"), "budi", Path("/home/budi/.local/share/Shop CRM/shop.db")) == kept


def test_an_account_without_a_name_is_no_trouble(desk: Desk, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr(trouble_report.getpass, "getuser", nobody)
    log.write_text("x\n")
    assert report(desk).endswith("x\n")


def test_it_is_written_whole_over_an_older_one_and_never_over_another_file(
    desk: Desk, log: Path, tmp_path: Path
) -> None:
    path = tmp_path / "report.txt"
    save_report(desk, path)
    save_report(desk, path)
    assert path.read_bytes().startswith(REPORT_MARK)
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600
    other = tmp_path / "letter.txt"
    other.write_text("Dear Budi")
    with pytest.raises(ShopError) as refused:
        save_report(desk, other)
    assert refused.value.code is ErrorCode.FILE_EXISTS
    assert other.read_text() == "Dear Budi"
