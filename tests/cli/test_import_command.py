"""Importing from the command line: figures, rejects, the same file twice, and one undo."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from shop_crm.cli.main import main
from shop_crm.clock import Clock
from shop_crm.domain.days import DayOrder
from shop_crm.exchange.columns import Kind
from shop_crm.services.import_memory import Said, remember
from shop_crm.services.shop import opened
from tests.cli.test_main import Run, contents, run  # noqa: F401
from tests.conftest import TODAY
from tests.made_files import LOYVERSE, card, cards, csv_file, xlsx

FILE = """Order ID,Row ID,Order Date,Customer ID,Customer Name,Product Name,Sub-Category,Sales,Quantity,Region
A-1,1,11/8/2026,C1,Ann,TV,Television,649.9951,1,East
A-1,2,11/8/2026,C1,Ann,Cable,Cables,9.505,2,East
A-2,3,11/20/2026,C2,Bob,Lamp,Lamps,15,1,West
A-3,4,1/5/2026,C1,Ann,Sofa,Furniture,900,1,East
"""
BAD = FILE + "A-4,5,11/20/2026,C3,Cy,Radio,,-4,1,East\nA-5,6,11/20/2026,C3,Cy,Radio,,5,1,East,surplus\n"


@pytest.fixture(scope="module")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("new") / "s.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "en_US.UTF-8")
        assert main(["new", "--country", "US", "--shop", str(path)]) == 0
    return path


@pytest.fixture
def shop(run: Run, new_file: Path, capsys: pytest.CaptureFixture[str]) -> Run:  # noqa: F811
    shutil.copy2(new_file, "s.db")
    capsys.readouterr()
    Path("sales.csv").write_text("\ufeff" + FILE, encoding="utf-8")
    return run


def figures(out: str) -> dict[str, str]:
    return {line[:-16].strip(): line[-16:].strip() for line in out.splitlines() if line[-1:].isdigit() and "  " in line}


def test_the_figures_of_an_import(shop: Run) -> None:
    code, out, err = shop("import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert (code, err) == (0, "")
    assert "Order ID = order_id" in out
    assert "Columns not used: Region" in out
    assert "month first (shown by all lines together)" in out
    assert figures(out) == {
        "lines read": "4",
        "purchases": "3",
        "customers": "2",
        "lines rejected": "0",
        # each line by itself, half to even: 650.00 + 9.50 + 15 + 900
        "sum of amounts": "$1,574.50",
        "the file's sum, before each line is rounded": "1,574.5001",
        "follow-ups planned": "2",
        "left out as expired": "2",
    }


def test_the_same_file_twice_adds_nothing(shop: Run) -> None:
    shop("import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23")
    before = contents(Path("s.db"))
    code, out, _ = shop("import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert code == 0
    assert figures(out)["lines there already"] == "4"
    assert figures(out)["purchases"] == "0"
    assert contents(Path("s.db")) == before


def test_a_longer_file_adds_only_what_is_new_and_shows_what_changed(shop: Run) -> None:
    shop("import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23")
    changed = FILE.replace("649.9951", "599.25") + "A-9,9,11/21/2026,C2,Bob,Fan,Fans,30,1,West\n"
    Path("longer.csv").write_text(changed, encoding="utf-8")
    _, out, _ = shop("import", "longer.csv", "--shop", "s.db", "--on", "2026-11-23")
    found = figures(out)
    assert (found["purchases"], found["customers"], found["lines there already"]) == ("1", "0", "3")
    assert found["lines that differ from what is there"] == "1"
    assert "though the file says otherwise: lines 2" in out


def test_undo_takes_the_whole_import_back(shop: Run) -> None:
    before = facts()
    shop("import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert facts() != before
    assert shop("undo", "--shop", "s.db")[0] == 0
    assert facts() == before


def facts() -> list[tuple[object, ...]]:
    conn = sqlite3.connect("s.db")
    try:
        return [
            row
            for table in ("customer", "phone", "purchase", "purchase_line", "follow_up", "setting", "plan")
            for row in conn.execute(f"SELECT * FROM {table}")
        ]
    finally:
        conn.close()


def test_a_dry_run_writes_nothing(shop: Run) -> None:
    before = contents(Path("s.db"))
    _, out, _ = shop("import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23", "--dry-run")
    assert figures(out)["purchases"] == "3"
    assert "Nothing was written" in out
    assert contents(Path("s.db")) == before


def test_rejected_lines_are_listed_and_can_be_mended(shop: Run) -> None:
    Path("bad.csv").write_text(BAD, encoding="utf-8")
    code, out, _ = shop("import", "bad.csv", "--shop", "s.db", "--on", "2026-11-23", "--rejects", "rejects.csv")
    assert code == 0
    assert figures(out)["lines rejected"] == "2"
    assert "line 6: An amount cannot be less than nothing." in out
    assert "line 7: This line has 11 columns instead of 10." in out
    mended = Path("rejects.csv").read_text("utf-8-sig").replace(",-4,", ",4,").replace(",surplus", "")
    Path("mended.csv").write_text(mended, encoding="utf-8")
    _, out, _ = shop("import", "mended.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert (figures(out)["purchases"], figures(out)["lines rejected"]) == ("2", "0")


OWN = "When,Who,Thing,Paid\n3/4/2026,Ann,TV,649\n"


@pytest.fixture
def learnt(shop: Run) -> Run:
    """What was said in the window of a file with these headers."""
    Path("own.csv").write_text(OWN, encoding="utf-8")
    with opened(Path("s.db").absolute(), Clock(stand_in=TODAY)) as made:
        columns = (("When", "day"), ("Who", "name"), ("Thing", "item"), ("Paid", "amount"))
        said = Said(kind=Kind.PURCHASES, order=DayOrder.DAY_FIRST, columns=columns)
        remember(made, tuple(OWN.splitlines()[0].split(",")), said)
    return shop


def test_a_file_is_read_as_the_window_learnt_to_read_such_files(learnt: Run) -> None:
    code, out, err = learnt("import", "own.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert (code, err) == (0, "")
    assert "as the last file with these columns was read; if not so: --anew" in out
    assert "Thing = item" in out
    assert ("2026-04-03",) in days()


def days() -> list[tuple[str]]:
    conn = sqlite3.connect("s.db")
    try:
        return conn.execute("SELECT day FROM purchase ORDER BY id").fetchall()
    finally:
        conn.close()


def test_what_is_said_in_the_command_goes_before_what_was_learnt(learnt: Run) -> None:
    _, out, _ = learnt("import", "own.csv", "--shop", "s.db", "--on", "2026-11-23", "--days", "month-first")
    assert ("2026-03-04",) in days()
    again = ("import", "own.csv", "--shop", "s.db", "--on", "2026-11-23", "--dry-run")
    _, out, _ = learnt(*again, "--map", "paid=unit_price")
    assert "Thing = item, Paid = unit_price" in out
    _, out, _ = learnt(*again, "--map", "Who=item", "--map", "Thing=name")
    assert "Who = item, Thing = name, Paid = amount" in out


def test_what_was_learnt_is_left_aside_when_it_is_asked_for(learnt: Run) -> None:
    code, out, err = learnt("import", "own.csv", "--shop", "s.db", "--on", "2026-11-23", "--anew")
    assert code == 1
    assert "--anew" not in out + err
    assert days() == []


def test_mended_rejects_are_read_as_their_whole_file_was(shop: Run) -> None:
    rows = "A-1,1,20/11/2026,C1,Ann,TV,Television,649,1,East\nA-2,2,5/11/2026,C2,Bob,Lamp,Lamps,-15,1,West\n"
    Path("bad.csv").write_text(FILE.splitlines()[0] + "\n" + rows, encoding="utf-8")
    shop("import", "bad.csv", "--shop", "s.db", "--on", "2026-11-23", "--rejects", "mend.csv")
    mended = Path("mend.csv").read_text("utf-8-sig").replace(",-15,", ",15,")
    Path("mend.csv").write_text(mended, encoding="utf-8")
    shop("import", "mend.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert days() == [("2026-11-20",), ("2026-11-05",)]
    assert shop("undo", "--shop", "s.db")[0] == 0
    assert shop("undo", "--shop", "s.db")[0] == 0
    assert days() == []


def test_a_name_that_is_too_long_is_told(shop: Run) -> None:
    code, _, err = shop("import", "x" * 300, "--shop", "s.db")
    assert code == 1
    assert "cannot be read" in err
    Path("bad.csv").write_text(BAD, encoding="utf-8")
    code, _, err = shop("import", "bad.csv", "--shop", "s.db", "--on", "2026-11-23", "--rejects", "x" * 300)
    assert code == 1
    assert "cannot be written" in err


def test_when_no_line_can_be_taken_the_columns_are_shown_as_they_were_understood(shop: Run) -> None:
    Path("own.csv").write_text("Date,Customer,Item,Sales\n2026-11-02,Ann,TV,Dewi\n", encoding="utf-8")
    code, out, _ = shop("import", "own.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert code != 0
    assert "Sales = amount" in out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "There is nothing in this file."),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "This is a letter or a picture"),
        (b"a,b,c\n1,2,3\n", "No column of this file is known"),
        (b'Name,Phone\n"Ann,0212\nBob,0213\n', "From line 2 on, a quotation mark is not closed."),
        (
            b"Name,Phone\nAnn,6.28E+11\n",
            "None of the 1 lines could be taken; the first reason, in line 2: A spreadsheet",
        ),
        (b"Name,Phone\nAnn," + b"1" * 10_000_000 + b"\n", "A field is longer than"),
        (b"Date,Item,Customer\n2026-01-02,TV,Ann\n", "No column holds this: amount."),
        (b"Date,Item,Customer,Amount\n2026-01-02,TV,Ann,5,6,7\n", "This line has 6 columns instead of 4."),
        (b"Date,Item,Customer,Amount\n2026-01-02,TV,Ann,1.500\n", "may mean 1.5 or 1,500"),
        (b"Date,Item,Customer,Amount\n2027-01-02,TV,Ann,5\n", "has not come yet"),
    ],
    ids=[
        "empty",
        "binary",
        "no headers",
        "open quote",
        "eaten phone",
        "10 MB",
        "no amount",
        "ragged",
        "ambiguous",
        "future",
    ],
)
def test_a_file_without_anything_good_is_told_in_one_sentence(shop: Run, content: bytes, said: str) -> None:
    Path("odd.csv").write_bytes(content)
    before = contents(Path("s.db"))
    code, _, err = shop("import", "odd.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert code == 1
    assert said in err
    assert err.count("\n") == 1
    assert contents(Path("s.db")) == before


def test_each_line_of_a_file_without_a_good_one_is_listed(shop: Run) -> None:
    Path("bad.csv").write_text("Date,Item,Customer,Amount\n2026-01-02,TV,Ann,-5\n,TV,Bob,6\n", encoding="utf-8")
    _, out, _ = shop("import", "bad.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert "line 2: An amount cannot be less than nothing." in out
    assert "line 3: The day is missing." in out


@pytest.mark.parametrize("target", ["s.db", "bad.csv", "letter.txt"])
def test_rejected_lines_never_replace_another_file(shop: Run, target: str) -> None:
    Path("bad.csv").write_text(BAD, encoding="utf-8")
    Path("letter.txt").write_text("Dear Ann", encoding="utf-8")
    before = Path(target).read_bytes()
    code, _, err = shop("import", "bad.csv", "--shop", "s.db", "--on", "2026-11-23", "--rejects", target)
    assert code == 1
    assert f"There is another file at {target} already" in err
    assert Path(target).read_bytes() == before


def test_what_was_said_about_the_file_is_repeated(shop: Run) -> None:
    _, out, _ = shop(
        "import", "sales.csv", "--shop", "s.db", "--on", "2026-11-23", "--days", "month-first", "--decimal", "point"
    )
    assert "Days are read as you said: month-first" in out
    assert "Cents stand behind ., as you said" in out


def test_columns_can_be_told(shop: Run) -> None:
    Path("own.csv").write_text("Wer,Was,Wieviel,Wann\nAnn,TV,300,2026-11-20\n", encoding="utf-8")
    told = ["Wer=name", "Was=item", "Wieviel=amount", "Wann=day"]
    arguments = [piece for entry in told for piece in ("--map", entry)]
    code, out, _ = shop("import", "own.csv", "--shop", "s.db", "--on", "2026-11-23", *arguments)
    assert code == 0
    assert figures(out)["purchases"] == "1"


def test_a_list_of_customers_has_no_purchases(shop: Run) -> None:
    Path("people.csv").write_text("Name,Phone\nAnn,(212) 555-0147\nBob,(212) 555-0148\n", encoding="utf-8")
    code, out, _ = shop("import", "people.csv", "--shop", "s.db")
    assert code == 0
    assert figures(out) == {"lines read": "2", "customers": "2", "lines rejected": "0"}
    assert "Ann" in shop("find", "0147", "--shop", "s.db")[1]


def test_a_workbook_says_its_sheet_and_those_that_are_not_read(shop: Run) -> None:
    head = ["Name", "Phone"]
    sheets = {"Notes": [["hello"]], "East": [["Our people"], head, ["Ann", 2125550147]], "West": [head, ["Bob", ""]]}
    Path("people.xls").write_bytes(xlsx(sheets))  # what a file is called says nothing
    code, out, _ = shop("import", "people.xls", "--shop", "s.db")
    assert code == 0
    assert "people.xls: sheet “East”" in out
    assert "Other sheets, not read: Notes, West" in out
    assert "The columns are named in line 2" in out
    assert "Kind of file: A sheet of your own" in out
    assert "Ann" in shop("find", "0147", "--shop", "s.db")[1]
    assert shop("import", "people.xls", "--sheet", "West", "--shop", "s.db")[0] == 0
    assert "Bob" in shop("find", "Bob", "--shop", "s.db")[1]
    code, _, err = shop("import", "people.xls", "--sheet", "North", "--shop", "s.db")
    assert (code, "Its sheets: Notes, East, West" in err) == (1, True)


def test_cards_say_that_they_are_cards(shop: Run) -> None:
    Path("contacts.vcf").write_bytes(cards([card("FN:Ann Lee", "TEL:(212) 555-0147"), card("FN:")]))
    code, out, _ = shop("import", "contacts.vcf", "--shop", "s.db")
    assert code == 0
    assert "contacts.vcf: address cards, encoding utf-8" in out
    assert "Kind of file: Address cards of a phone (vCard)" in out
    assert figures(out) == {"lines read": "2", "customers": "1", "lines rejected": "1"}


def test_walk_ins_refunds_and_doubtful_people_are_told(shop: Run) -> None:
    Path("people.csv").write_text("Name,Phone\nAnn Leeson,(212) 555-0147\n", encoding="utf-8")
    shop("import", "people.csv", "--shop", "s.db")
    sold = {"Date": "13/11/2026 10:00", "Receipt number": "1-1", "Receipt type": "Sale", "Item": "TV"}
    sold |= {"Net sales": "650.00"}
    data = csv_file(
        LOYVERSE,
        sold | {"Customer name": "Ann Leesson", "Customer contacts": "(212) 555-0199"},
        sold | {"Receipt number": "1-2"},
        sold
        | {"Customer name": "Ann Leesson", "Customer contacts": "(212) 555-0199"}
        | {"Receipt number": "1-3", "Receipt type": "Refund", "Net sales": "-650.00"},
    )
    Path("receipts.csv").write_bytes(data)
    code, out, _ = shop("import", "receipts.csv", "--shop", "s.db", "--on", "2026-11-23")
    assert code == 0
    assert "Kind of file: Loyverse: receipts by item" in out
    told = figures(out)
    assert told["of them perhaps here already"] == "1"
    assert told["sales to nobody named, left out"] == "1"
    assert told["lines that give money back"] == "1"
    assert told["given back of it"] == "$650"
    assert "(see “Who is here twice?”): lines 2" in out


def test_country_encoding_and_separator_can_be_said(shop: Run) -> None:
    Path("people.csv").write_bytes("Name,x;Phone\nAndré,x;0812 3456 7788\n".encode("cp1252"))
    said = ("--separator", ";", "--encoding", "cp1252", "--country", "ID", "--map", "Name,x=name")
    code, out, _ = shop("import", "people.csv", *said, "--shop", "s.db")
    assert code == 0
    assert "people.csv: encoding cp1252, columns separated by ;" in out
    code, out, _ = shop("import", "people.csv", *said, "--dry-run", "--shop", "s.db")
    assert code == 0
    assert "lines there already" in out
    assert shop("import", "people.csv", "--country", "XX", "--shop", "s.db")[0] != 0
