"""The command line as a person uses it: what is typed, what is said, and the exit code."""

import csv
import io
import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.services import backups
from shop_crm.services.shop import opened
from shop_crm.store.sealed_copies import unseal

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.chdir(tmp_path)

    def typed(*arguments: str) -> tuple[int, str, str]:
        try:
            code = main(list(arguments))
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


@pytest.fixture(scope="session")
def sold_to_ann(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop in the USA with a flagged purchase by Ann on 1 November 2026; made once, because that takes long."""
    path = tmp_path_factory.mktemp("ann") / "s.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "en_US.UTF-8")
        assert main(["new", "--country", "US", "--shop", str(path), "--name", "Main Street"]) == 0
        assert main([
            "add", "--shop", str(path), "--on", "2026-11-01", "--customer", "Ms Ann Lee", "--phone", "(212) 555-0147",
            "--item", "LG TV 43", "--amount", "$649", "--warranty", "12",
        ]) == 0  # fmt: skip
    return path


@pytest.fixture
def made(run: Run, sold_to_ann: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """That shop, for one test."""
    shutil.copy2(sold_to_ann, "s.db")
    capsys.readouterr()
    return run


def test_a_large_purchase_says_when_we_call(run: Run) -> None:
    run("new", "--country", "ID", "--language", "en", "--shop", "s.db")
    code, out, _ = run(
        "add", "--shop", "s.db", "--on", "2026-11-22", "--customer", "Pak Budi", "--item", "TV", "--amount", "5.499.000"
    )
    assert code == 0
    assert "Kept: TV, Rp 5.499.000, for Pak Budi." in out
    assert "Television: we call on 2 Dec 2026, 22 Feb 2027." in out


def test_an_everyday_purchase_plans_nothing(made: Run) -> None:
    _, out, _ = made("add", "--shop", "s.db", "--customer", "Bob", "--item", "Newspaper", "--amount", "2.50")
    assert "An everyday purchase: no call is planned." in out


def test_several_lines_need_an_amount_each(made: Run) -> None:
    code, _, err = made("add", "--shop", "s.db", "--customer", "Bob", "--item", "A", "--item", "B", "--amount", "2")
    assert (code, err) == (1, "There are 2 items but 1 amounts. Write one amount for each item.\n")


def test_due_as_json_has_what_a_script_needs(made: Run) -> None:
    code, out, _ = made("due", "--shop", "s.db", "--on", "2026-11-14", "--format", "json")
    assert code == 0
    (call,) = json.loads(out)
    assert call["id"] == 1
    assert call["customer"] == "Ms Ann Lee"
    assert call["phones"] == ["+12125550147"]
    assert (call["due"], call["days_late"]) == ("2026-11-11", 3)
    assert call["why"] == ["Because Ms Ann Lee bought LG TV 43 on 1 Nov for $649; plan Television, step 1 of 3."]
    assert call["purchases"] == [
        {"item": "LG TV 43", "day": "2026-11-01", "amount": 649.0, "amount_minor": 64900, "currency": "USD"}
    ]


def test_due_as_csv_reads_back(made: Run) -> None:
    _, out, _ = made("due", "--shop", "s.db", "--on", "2026-11-14", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["customer"], row["phones"], row["amount"]) == ("Ms Ann Lee", "+12125550147", "649.00")


def test_due_as_text_names_the_reason_and_the_question(made: Run) -> None:
    _, out, _ = made("due", "--shop", "s.db", "--on", "2026-11-14")
    assert out.startswith("Saturday 14 November 2026: 1 call\n")
    assert "Is it working, is it set up?" in out


def test_due_as_text_says_how_many_have_waited_too_long(made: Run) -> None:
    assert "waited too long" not in made("due", "--shop", "s.db", "--on", "2026-12-12")[1]
    _, out, _ = made("due", "--shop", "s.db", "--on", "2026-12-13")
    assert "LG TV" not in out
    assert "waited too long: “Catch up” in the window asks" in out


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (["happy"], "Settled: 1 follow-up."),
        (["na"], "We try again on"),
        (["call-back", "--back", "mon 10:00"], "We call on Mon 16 Nov 10:00, as promised."),
        (["call-back", "--back", "25 dec"], "The shop is closed that day (Christmas Day): tell the customer"),
        (["problem", "--said", "no sound"], "A complaint is open"),
        (["wants", "--said", "a freezer"], "The wish is noted."),
        (["wrong number"], "the call waits until there is another one"),
        (["stop"], "We do not contact this customer again"),
        (["moved_on"], "Settled: sold or moved on."),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_each_outcome_says_what_comes_next(made: Run, outcome: list[str], said: str) -> None:
    code, out, err = made("record", "1", *outcome, "--shop", "s.db", "--on", "2026-11-14")
    assert (code, err) == (0, "")
    assert said in out


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["record", "1", "dunno"], "“dunno” is not an outcome."),
        (["record", "77", "happy"], "There is no call 77."),
        (["record", "1", "problem"], "What did the customer say?"),
        (["record", "1", "cb"], "When shall we call back?"),
        (["record", "1", "cb", "--back", "2026-11-13"], "13 Nov 2026 is over."),
        (["add", "--customer", "x", "--item", "y", "--amount", "-5"], "An amount cannot be less than nothing."),
        (["add", "--customer", "x", "--item", "y", "--amount", "1.500"], "“1.500” may mean 1.5 or 1,500."),
        (["add", "--customer", "x", "--item", "y", "--amount", "100000000000000"], "too large to be true"),
        (["add", "--customer", "x", "--item", "y", "--amount", "5", "--day", "2026-11-15"], "has not come yet"),
        (["add", "--customer", "x", "--item", "y", "--amount", "5", "--day", "1999-12-31"], "too long ago"),
        (["add", "--phone", "123", "--item", "y", "--amount", "5"], "is too short"),
        (["add", "--phone", "6.28E+11", "--item", "y", "--amount", "5"], "A spreadsheet has destroyed"),
        (["add", "--item", "y", "--amount", "5"], "Write at least a name or a phone number."),
        (["undo", "99"], "There is no step 99"),
        (["backup", "--to", "nowhere"], "There is no folder nowhere."),
        (["call-list", "--out", "nowhere/x.pdf"], "There is no folder nowhere."),
        (["import", "nothing.csv"], "There is no file nothing.csv."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_trouble_is_one_sentence_and_changes_nothing(made: Run, typed: list[str], said: str) -> None:
    before = contents(Path("s.db"))
    code, out, err = made(*typed, "--shop", "s.db", "--on", "2026-11-14")
    assert (code, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1
    assert contents(Path("s.db")) == before


def contents(path: Path) -> list[tuple[object, ...]]:
    conn = sqlite3.connect(path)
    try:
        return [row for (name,) in tables(conn) for row in conn.execute(f"SELECT * FROM {name}")]
    finally:
        conn.close()


def tables(conn: sqlite3.Connection) -> list[tuple[str]]:
    return conn.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: None, "There is no shop file at s.db."),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(b"not a shop at all" * 99), "is not a shop file"),
        (lambda path: other_program(path), "belongs to another program"),
    ],
    ids=["missing", "empty", "folder", "not a shop", "another program's"],
)
def test_a_wrong_shop_file_is_told_and_left_alone(run: Run, make: Callable[[Path], object], said: str) -> None:
    path = Path("s.db")
    make(path)
    before = path.read_bytes() if path.is_file() else None
    code, out, err = run("due", "--shop", "s.db")
    assert (code, out) == (1, "")
    assert said in err
    assert (path.read_bytes() if path.is_file() else None) == before
    assert {entry.name for entry in Path().iterdir()} <= {"s.db"}


def other_program(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE x (y)")
    conn.commit()
    conn.close()


def test_new_leaves_what_is_there(made: Run) -> None:
    before = Path("s.db").read_bytes()
    code, _, err = made("new", "--country", "MY", "--shop", "s.db")
    assert code == 1
    assert "There is a file at s.db already." in err
    assert Path("s.db").read_bytes() == before


@pytest.mark.parametrize("typed", [["foo"], ["add"], ["record", "x", "happy"], ["due", "--format", "xml"], ["new"]])
def test_wrong_usage_exits_with_2(run: Run, typed: list[str]) -> None:
    assert run(*typed)[0] == 2


@pytest.mark.parametrize(
    "command",
    [
        "",
        "new",
        "import",
        "add",
        "due",
        "call-list",
        "record",
        "book",
        "find",
        "undo",
        "backup",
        "check",
        "salvage",
        "demo",
    ],
)
def test_every_command_has_its_help(run: Run, command: str) -> None:
    code, out, _ = run(*([command] if command else []), "--help")
    assert code == 0
    assert "usage: shop-crm" in out
    assert len(out) > 200


def test_the_same_request_sent_twice_is_kept_once(made: Run) -> None:
    again = ["add", "--shop", "s.db", "--customer", "Bob", "--item", "TV", "--amount", "500", "--request", "till-7"]
    first, second = made(*again), made(*again)
    assert first == second
    _, out, _ = made("check", "--shop", "s.db")
    assert "2  purchases" in out


def test_undo_takes_back_and_again(made: Run) -> None:
    _, out, _ = made("undo", "--shop", "s.db")
    assert "Taken back: purchase of" in out
    assert "undo 3" in out
    assert "Nobody was found" in made("find", "ann", "--shop", "s.db")[1]
    made("undo", "3", "--shop", "s.db")
    assert "Ms Ann Lee" in made("find", "ann", "--shop", "s.db")[1]


def test_backup_makes_a_copy_that_opens_as_the_same_shop(made: Run) -> None:
    Path("usb").mkdir()
    assert made("backup", "--shop", "s.db", "--to", "usb")[0] == 0
    (copy,) = Path("usb").glob("*.db")
    assert contents(copy) == contents(Path("s.db"))
    assert "Ms Ann Lee" in made("find", "0147", "--shop", str(copy))[1]


@pytest.mark.usefixtures("quick_passphrases")
def test_backup_locks_the_copy_where_a_passphrase_was_chosen(made: Run, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    code, _, err = made("backup", "--shop", "s.db", "--to", "usb", "--locked")
    assert (code, err.startswith("This shop has no passphrase for its copies yet.")) == (1, True)
    with opened(tmp_path / "s.db", Clock()) as shop:
        backups.lock_copies(shop, "kopi tubruk pagi")
    code, out, _ = made("backup", "--shop", "s.db", "--to", "usb", "--locked")
    (copy,) = (tmp_path / "usb").glob("*.sealed")
    assert (code, str(copy.name) in out) == (0, True)
    unseal(copy, "kopi tubruk pagi", tmp_path / "again.db")
    assert made("check", "--shop", "again.db")[0] == 0


def test_an_undo_of_an_undo_says_that_the_work_stands_again(made: Run) -> None:
    made("undo", "--shop", "s.db")
    _, out, _ = made("undo", "3", "--shop", "s.db")
    assert "Done again: purchase of" in out
    assert "(step 2). To take it back: undo 4" in out
    assert "Taken back: purchase of" in made("undo", "4", "--shop", "s.db")[1]


def test_salvage_makes_a_new_file_of_a_damaged_one(made: Run) -> None:
    damaged = Path("s.db")
    content = bytearray(damaged.read_bytes())
    content[100:4096] = bytes(3996)
    damaged.write_bytes(content)
    assert made("due", "--shop", "s.db")[0] == 1
    code, out, err = made("salvage", "s.db", "--to", "new.db", "--on", "2026-11-20")
    assert (code, err) == (0, "")
    assert "customers: 1" in out
    assert "Nothing is missing." in out
    assert "Ann" not in out
    assert damaged.read_bytes() == bytes(content)
    assert "Ann Lee" in made("find", "--shop", "new.db", "lee")[1]


def test_salvage_writes_over_nothing(made: Run) -> None:
    code, _, err = made("salvage", "s.db", "--to", "s.db")
    assert code == 1
    assert "There is a file at s.db already" in err


def test_salvage_of_nothing_says_what_to_do(run: Run) -> None:
    Path("noise.db").write_bytes(b"noise" * 3000)
    code, out, err = run("salvage", "noise.db", "--to", "new.db")
    assert (code, out) == (1, "")
    assert "safe copy" in err
    assert not Path("new.db").exists()


def test_check_says_that_all_is_in_order(made: Run) -> None:
    code, out, _ = made("check", "--shop", "s.db")
    assert code == 0
    assert "Everything in this shop is in order." in out


@pytest.mark.parametrize(("paper", "pages"), [("a4", "1 page"), ("80mm", "1 page")])
def test_the_call_list_is_a_pdf_with_a_number(made: Run, paper: str, pages: str) -> None:
    code, out, _ = made("call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", "list.pdf", "--paper", paper)
    assert code == 0
    assert "List 1 with 1 call" in out
    assert pages in out
    assert Path("list.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("paper", ["58mm", "roll_58mm"])
def test_the_call_list_goes_on_a_narrow_roll_in_any_look(made: Run, paper: str) -> None:
    code, out, err = made(
        "call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", "list.pdf", "--paper", paper, "--sort", "street",
        "--qr", "whatsapp", "--size", "large",
    )  # fmt: skip
    assert (code, err) == (0, "")
    assert "List 1 with 1 call" in out
    with pypdfium2.PdfDocument("list.pdf") as document:
        assert document[0].get_size()[0] == pytest.approx(58 / 25.4 * 72, abs=0.6)


def test_the_call_list_is_numbered_in_the_order_that_was_asked_for(made: Run) -> None:
    made("add", "--shop", "s.db", "--on", "2026-10-20", "--customer", "Zoe", "--item", "TV", "--amount", "$649")
    made("call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", "list.pdf")
    made("call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", "names.pdf", "--sort", "name")
    for path, first in (("list.pdf", "Zoe"), ("names.pdf", "Ann")):
        with pypdfium2.PdfDocument(path) as document:
            text = document[0].get_textpage().get_text_range()
        names = sorted(("Zoe", "Ann"), key=text.index)
        assert names[0] == first
    assert "Ms Ann Lee: " in made("record", "2/1", "ok", "--shop", "s.db", "--on", "2026-11-14")[1]


@pytest.mark.parametrize("target", ["s.db", "letter.txt"])
def test_the_call_list_never_replaces_a_file_that_is_not_one(made: Run, target: str) -> None:
    Path("letter.txt").write_text("Dear Ann", encoding="utf-8")
    before = Path(target).read_bytes()
    code, out, err = made("call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", target)
    assert (code, out) == (1, "")
    assert f"There is another file at {target} already" in err
    assert Path(target).read_bytes() == before
    assert "List 1 " in made("call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", "list.pdf")[1]


def test_a_row_of_a_printed_list_is_booked_by_its_number(made: Run) -> None:
    made("call-list", "--shop", "s.db", "--on", "2026-11-14", "--out", "list.pdf")
    code, _, err = made("record", "1/2", "ok", "--shop", "s.db", "--on", "2026-11-14")
    assert (code, err) == (
        1,
        "List 1 has no row 2. Look at the number at the top of the paper, and at the row's own.\n",
    )
    assert "Ms Ann Lee: " in made("record", "1/1", "ok", "--shop", "s.db", "--on", "2026-11-14")[1]


def test_a_request_that_was_used_for_something_else_is_refused(made: Run) -> None:
    made("record", "1", "na", "--shop", "s.db", "--on", "2026-11-14", "--request", "r-1")
    code, out, err = made(
        "add", "--shop", "s.db", "--customer", "Bob", "--item", "Lamp", "--amount", "5", "--request", "r-1"
    )
    assert (code, out) == (1, "")
    assert "The request number r-1 was used for something else" in err


@pytest.mark.parametrize("number", ["0", "-1", "x", "1/0", "1/x", "/", "1.5", "²"])
def test_a_call_that_is_no_number_is_wrong_usage(made: Run, number: str) -> None:
    assert made("record", number, "ok", "--shop", "s.db")[0] == 2


def test_a_number_beyond_every_file_is_only_unknown(made: Run) -> None:
    for typed in (["record", "9" * 30, "ok"], ["undo", "9" * 30]):
        code, out, err = made(*typed, "--shop", "s.db")
        assert (code, out) == (1, "")
        assert err.startswith("There is no ")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("11/14/2026", "is not a day"),
        ("1999-12-31", "is too long ago"),
        ("2999-01-01", "is too far ahead"),
        ("someday", "is not a day"),
    ],
)
def test_a_stand_in_day_is_a_full_date_of_our_time(made: Run, day: str, said: str) -> None:
    code, out, err = made("due", "--shop", "s.db", "--on", day)
    assert (code, out) == (1, "")
    assert said in err


@pytest.mark.parametrize("command", [["new", "--country", "US"], ["demo"], ["due"], ["backup"]])
@pytest.mark.parametrize("folder", ["", ".", "/"])
def test_a_folder_is_no_shop(run: Run, command: list[str], folder: str) -> None:
    code, out, err = run(*command, "--shop", folder)
    assert (code, out) == (1, "")
    assert "is a folder. Name the shop file inside it." in err


def test_a_sample_that_cannot_be_finished_leaves_no_file(run: Run) -> None:
    code, _, err = run("demo", "--shop", "d.db", "--on", "2001-01-01")
    assert code == 1
    assert "is too long ago" in err
    assert list(Path().iterdir()) == []


def test_words_too_long_to_keep_whole_are_refused(made: Run) -> None:
    code, _, err = made("record", "1", "ok", "--shop", "s.db", "--on", "2026-11-14", "--said", "x" * 4001)
    assert (code, err) == (1, "These words are longer than 4000 characters. Shorten them; nothing was saved.\n")


def test_a_line_books_a_printed_list_once_it_is_confirmed(made: Run) -> None:
    here = ("--shop", "s.db", "--on", "2026-11-14")
    made("call-list", *here, "--out", "list.pdf")
    code, out, err = made("book", *here, "1", "1 na")
    assert (code, err) == (0, "")
    assert "1  Ms Ann Lee: no answer. We try again from" in out
    assert "Nothing is booked yet." in out
    assert made("book", *here, "1", "1 na", "--yes", "--by", "Siti")[1].endswith(" booked.\n")
    code, out, err = made("book", *here, "1", "1 ok", "--yes")
    assert code == 1
    assert "Left as it is. Booked 14 Nov" in out
    assert "Nothing is left to book on list 1" in err
    assert made("book", *here, "1", "1 ok", "--yes", "--again", "1")[0] == 0


def test_a_line_in_doubt_books_nothing_and_says_how_to_type_it(made: Run) -> None:
    here = ("--shop", "s.db", "--on", "2026-11-14")
    made("call-list", *here, "--out", "list.pdf")
    code, out, err = made("book", *here, "1", "1 oj", "--yes")
    assert code == 1
    assert "“1 oj”: what came of it?" in out
    assert "Row 1: happy:  1 ok" in out
    assert "Nothing is booked" in err
    assert "No list 7 was printed here" in made("book", *here, "7", "1 ok")[2]


def test_a_printed_list_is_not_taken_back_but_the_call_before_it_is(made: Run) -> None:
    made("record", "1", "na", "--shop", "s.db", "--on", "2026-11-14")
    made("call-list", "--shop", "s.db", "--on", "2026-11-17", "--out", "list.pdf")
    _, out, _ = made("undo", "--shop", "s.db")
    assert "Taken back: result of a call" in out


def test_a_name_of_10000_letters_is_cut_with_a_notice(made: Run) -> None:
    _, out, _ = made("add", "--shop", "s.db", "--customer", "x" * 10_000, "--item", "y", "--amount", "5")
    assert "A name was longer than 200 characters; the rest was left out." in out


@pytest.mark.parametrize("name", ["<b>Ann</b>", "A&W", "Zoë 🎉", "שלום", "O'Brien", '"Bob"', "=1+1", "王小明"])
def test_odd_names_come_back_as_typed(made: Run, name: str) -> None:
    made("add", "--shop", "s.db", "--customer", name, "--item", "y", "--amount", "5")
    assert name in made("find", name, "--shop", "s.db")[1]


@pytest.mark.parametrize(("language", "said"), [("id", "Televisi: "), ("ms", "Televisyen: "), ("en", "Television: ")])
def test_the_shop_speaks_its_language(run: Run, language: str, said: str) -> None:
    run("new", "--country", "MY", "--language", language, "--shop", "s.db")
    assert said in run("add", "--shop", "s.db", "--customer", "Siti", "--item", "TV", "--amount", "RM 1,250.50")[1]


def test_demo_shows_the_sample_shops_day(run: Run) -> None:
    code, out, err = run("demo", "--shop", "d.db", "--country", "MY", "--language", "en", "--on", "2026-11-22")
    assert (code, err) == (0, "")
    assert "300 customers" in out
    assert "Sunday 22 November 2026" in out
    assert run("check", "--shop", "d.db")[0] == 0


def test_without_a_command_the_sample_day_leaves_nothing_behind(run: Run) -> None:
    code, out, _ = run()
    assert code == 0
    assert "300 customers" in out
    assert list(Path().iterdir()) == []
