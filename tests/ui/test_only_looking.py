"""A shop that is only looked at, in the window: a bar says so on every page, and nothing can be changed (D10, D12)."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.places import PlaceRisk, Risk
from shop_crm.domain.settings import PcSettings
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.customers import add_customer
from shop_crm.services.lock import change_lock, set_pin
from shop_crm.services.sample_shop import make_sample
from shop_crm.services.shop import Shop, look_shop, open_shop, shop_settings
from shop_crm.ui.actions import CHANGING
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs import first_steps
from shop_crm.ui.dialogs.notice import Notice
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.page_stack import PAGES
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.banner import Banner
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words
from tests.conftest import TODAY
from tests.faults.powerless import tree

CLOCK = Clock(stand_in=TODAY)
REFUSED = ShopError(ErrorCode.ONLY_LOOKING)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "toko.db"
    make_sample(path, shop_settings(country="ID"), CLOCK).close()
    return path


@pytest.fixture
def looked_at(tmp_path: Path, sample: Path) -> Iterator[Shop]:
    folder = tmp_path / "stick"
    folder.mkdir()
    path = Path(shutil.copy(sample, folder / "toko.db"))
    path.chmod(0o444)
    with closing(look_shop(path, CLOCK)) as shop:
        yield shop


@pytest.fixture
def desk(looked_at: Shop, theme: Theme, tmp_path: Path) -> Desk:
    this_pc = QSettings(str(tmp_path / "this_pc.ini"), QSettings.Format.IniFormat)
    return Desk(shop=looked_at, words=Words("en"), theme=theme, this_pc=this_pc)


def bar(window: MainWindow, name: str) -> Banner | None:
    found = window.findChild(Banner, f"bar_{name}")
    return found if isinstance(found, Banner) and found.isVisible() else None


def press(top: QWidget, name: str) -> None:
    button = top.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_d12_every_page_says_that_nothing_can_be_changed_and_shows_what_there_is(
    show_window: Callable[[], MainWindow], looked_at: Shop
) -> None:
    before = tree(looked_at.path.parent)
    window = show_window()
    for name in PAGES:
        window.go(name)
        QTest.qWait(1)
        told = bar(window, "only_looking")
        assert told is not None, name
        assert told.told.text().startswith("You can look, nothing can be changed: the shop's file")
    window.flush()
    assert tree(looked_at.path.parent) == before


@pytest.mark.parametrize("what", sorted(CHANGING))
def test_d12_what_would_change_it_is_refused_in_one_sentence(
    show_window: Callable[[], MainWindow], what: str, looked_at: Shop
) -> None:
    before = tree(looked_at.path.parent)
    window = show_window()
    window.want(what, 1)
    assert window.toast.told == (sentence(window.desk.words, REFUSED), 0)
    assert tree(looked_at.path.parent) == before


def test_d12_the_safe_copy_is_refused_from_its_button_too(show_window: Callable[[], MainWindow]) -> None:
    window = show_window()
    press(window, "safe_copy")
    assert window.toast.told == (sentence(window.desk.words, REFUSED), 0)


def test_d12_the_counter_says_that_nothing_can_be_saved(show_window: Callable[[], MainWindow]) -> None:
    page = show_window().go("counter")
    save = page.findChild(QPushButton, "save")
    assert isinstance(save, QPushButton)
    assert not save.isEnabled()
    plan = page.findChild(QWidget, "plan")
    assert plan.text() == "Nothing can be saved here: you can only look at this shop."  # type: ignore[union-attr]


def test_d12_a_call_cannot_be_booked_and_the_page_says_so(
    show_window: Callable[[], MainWindow], looked_at: Shop, qtbot: QtBot
) -> None:
    before = tree(looked_at.path.parent)
    window = show_window()
    page = window.go("today")
    QTest.keyClick(page.view, Qt.Key.Key_1)  # type: ignore[attr-defined]
    assert sentence(window.desk.words, REFUSED) in [
        label.text() for label in window.findChildren(QWidget) if hasattr(label, "text") and label.isVisible()
    ]
    assert tree(looked_at.path.parent) == before


def test_d12_another_language_says_it_in_its_words(show_window: Callable[[], MainWindow]) -> None:
    window = show_window()
    window.want("language")
    QTest.qWait(1)
    assert bar(window, "only_looking") is not None


def test_a_shop_that_is_only_looked_at_locks_itself_too_when_nobody_is_there(
    sample: Path, tmp_path: Path, desk: Desk, show_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    path = Path(shutil.copy(sample, tmp_path / "locked.db"))
    with closing(open_shop(path, CLOCK)) as shop:
        set_pin(shop, "280561")
        change_lock(shop, asks_at_start=False, idle_minutes=2)
    with closing(look_shop(path, CLOCK)) as desk.shop:
        window = show_window()
        window.locking.guard._running = lambda: time.monotonic() + 120
        window.start_watching()
        qtbot.waitUntil(lambda: window.locking.is_locked)
        window.end()


def test_d10_a_newer_shop_says_which_version_is_needed(
    show_window: Callable[[], MainWindow], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.shop.only_looks = ErrorCode.SHOP_NEWER
    told = bar(show_window(), "only_looking")
    assert told is not None
    assert "a newer version of this program has worked in this shop" in told.told.text()


def test_d10_d12_the_trouble_at_the_start_offers_to_look(
    theme: Theme, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.shop.path
    seen = []

    def choose(notice: Notice) -> int:
        seen.extend(button.objectName() for button in notice.findChildren(QPushButton))
        notice.chosen = "look"
        return 1

    monkeypatch.setattr(Notice, "exec", choose)
    error = ShopError(ErrorCode.SHOP_READ_ONLY, path=path)
    shop, wants_file, other = first_steps.tell_trouble(theme, path, error, CLOCK, PcSettings())
    assert "look" in seen
    assert (wants_file, other) == (False, None)
    assert shop is not None
    assert shop.only_looks is ErrorCode.SHOP_READ_ONLY
    shop.close()


def test_d12_a_file_that_can_be_written_again_before_she_looks_is_opened_to_work_in(
    theme: Theme, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = desk.shop.path

    def unlock_and_choose(notice: Notice) -> int:
        path.chmod(0o600)
        notice.chosen = "look"
        return 1

    monkeypatch.setattr(Notice, "exec", unlock_and_choose)
    error = ShopError(ErrorCode.SHOP_READ_ONLY, path=path)
    shop, wants_file, other = first_steps.tell_trouble(theme, path, error, CLOCK, PcSettings())
    assert (wants_file, other) == (False, None)
    assert shop is not None
    with closing(shop):
        assert shop.only_looks is None
        add_customer(shop, Customer(name="Bu Wati"))


def test_a_trouble_of_another_kind_offers_no_look(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "toko.db").touch()
    seen = []
    monkeypatch.setattr(
        Notice, "exec", lambda notice: seen.extend(b.objectName() for b in notice.findChildren(QPushButton))
    )
    error = ShopError(ErrorCode.SHOP_EMPTY, path=tmp_path / "toko.db")
    first_steps.tell_trouble(theme, tmp_path / "toko.db", error, CLOCK, PcSettings())
    assert seen
    assert "look" not in seen


# Where the file lies (D18, D20)


@pytest.fixture
def open_desk(desk: Desk, shop: Shop) -> Desk:
    """The same desk, with a shop that can be written."""
    return replace(desk, shop=shop)


def shown(desk: Desk, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 728)
    with qtbot.waitSignal(window.settled):
        window.show()
    return window


@pytest.mark.parametrize(
    ("risk", "begin"),
    [
        (Risk(kind=PlaceRisk.SYNCED, name="Dropbox"), "Dropbox copies the shop's file while we write in it"),
        (Risk(kind=PlaceRisk.NETWORK), "The shop's file lies on a disk of another PC"),
    ],
    ids=["synced", "network"],
)
def test_d18_a_bad_place_is_told_at_each_start_until_it_is_understood(
    open_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, risk: Risk, begin: str
) -> None:
    monkeypatch.setattr(paths, "place_risk", lambda path: risk)
    for _ in range(2):
        window = shown(open_desk, qtbot)
        told = bar(window, risk.kind)
        assert told is not None
        assert told.told.text().startswith(begin)
        window.end()
    press(window, f"bar_{risk.kind}_button")
    assert bar(window, risk.kind) is None
    assert not window.bars.isVisible()
    window = shown(open_desk, qtbot)
    assert bar(window, risk.kind) is None
    assert str(open_desk.shop.path.parent) not in Path(open_desk.this_pc.fileName()).read_text("utf-8")
    window.bars.tell_place_of(open_desk.shop.path.parent / "elsewhere" / "toko.db")
    assert bar(window, risk.kind) is not None, "another place is told again"


def test_d18_a_good_place_is_not_told(open_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "place_risk", lambda path: None)
    assert not shown(open_desk, qtbot).bars.isVisible()


def test_d20_a_place_that_refuses_the_wal_is_told_once(
    open_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "place_risk", lambda path: None)
    open_desk.shop.db.execute("PRAGMA journal_mode = DELETE")
    window = shown(open_desk, qtbot)
    told = bar(window, "without_wal")
    assert told is not None
    assert "nothing is lost, but every entry takes longer" in told.told.text()
    press(window, "bar_without_wal_button")
    assert bar(shown(open_desk, qtbot), "without_wal") is None
