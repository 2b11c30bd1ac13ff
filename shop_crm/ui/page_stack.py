"""The pages of the window: each is made on its first visit, and one is in front.

What makes them stands here with the modules that they need, which the first window does not wait for.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from shop_crm.ui.actions import key_map
from shop_crm.ui.desk import Desk
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.today_page import TodayPage

if TYPE_CHECKING:
    from shop_crm.ui.background import Background

PAGES = (
    "today", "counter", "week", "catch_up", "booking", "customers", "senders", "products", "doubles", "greetings",
    "plans", "complaints", "settings", "help",
)  # fmt: skip
"""Their names, by which they are asked for."""


class PageStack(QStackedWidget):
    """What any page says or wants is heard from here."""

    done = Signal(str, int)
    """As a page's."""
    wanted = Signal(str, object)
    """As a page's."""
    furnished = Signal()
    """Another page was made, on its first visit."""

    def __init__(self, desk: Desk, worker: "Callable[[], Background]", *, is_settled: bool) -> None:
        """`is_settled`: whether the window is on the screen, so that a page need leave nothing for later."""
        super().__init__()
        self._desk, self._worker, self._is_settled = desk, worker, is_settled
        self._pages: dict[str, Page] = {}

    @property
    def page(self) -> Page:
        """The page in front."""
        shown = self.currentWidget()
        assert isinstance(shown, Page)
        return shown

    @property
    def name(self) -> str:
        """The name of the page in front."""
        return next(name for name, page in self._pages.items() if page is self.page)

    def get(self, name: str) -> Page | None:
        """This page; None where it was not visited yet."""
        return self._pages.get(name)

    def bring(self, name: str) -> Page:
        """This page to the front."""
        settings = self._pages.get("settings")
        if settings is not None and settings is self.currentWidget():
            settings.flush()  # what is typed there unmakes the pages out of sight: before this one comes, not while
        if name not in self._pages:
            page = self._make(name)
            page.setObjectName(f"page_{name}")
            page.done.connect(self.done)
            page.wanted.connect(self.wanted)
            self._pages[name] = page
            self.addWidget(page)
            if self._is_settled:
                page.settle()
                self.furnished.emit()
        page = self._pages[name]
        self.setCurrentWidget(page)
        page.arrive()
        return page

    def settle(self) -> None:
        """The window is on the screen: what was left for later may be loaded."""
        self._is_settled = True
        for page in self._pages.values():
            page.settle()

    def flush(self) -> None:
        """Keep what is half typed on every page."""
        for page in list(self._pages.values()):  # a setting that is taken unmakes the pages out of sight
            page.flush()

    def tell(self, tables: frozenset[str]) -> None:
        """These tables have changed."""
        for page in self._pages.values():
            page.told(tables)

    def make_stale(self, name: str = "") -> None:
        """This page, or all of them, show something that has changed otherwise."""
        for each, page in self._pages.items():
            if name in ("", each):
                page.make_stale()

    def states(self) -> dict[str, dict[str, Any]]:
        """Where she is on each page."""
        return {name: page.state() for name, page in self._pages.items()}

    def drop_hidden(self) -> None:
        """The pages out of sight are made anew on their next visit."""
        shown = self.page
        for name, page in list(self._pages.items()):
            if page is not shown:
                page.flush()
                self._drop(page)
                del self._pages[name]

    @contextmanager
    def begun_anew(self) -> Iterator[None]:
        """What is brought to the front in the block is made anew, and no other page stays: none remembers anything."""
        before = list(self._pages.values())
        self._pages.clear()
        yield
        for page in before:
            self._drop(page)

    def _drop(self, page: Page) -> None:
        self.removeWidget(page)
        page.deleteLater()

    def _make(self, name: str) -> Page:
        desk, worker = self._desk, self._worker
        match name:
            case "today":
                return TodayPage(desk)
            case "counter":
                from shop_crm.ui.pages.counter_page import CounterPage

                return CounterPage(desk)
            case "week":
                from shop_crm.ui.pages.week_page import WeekPage

                return WeekPage(desk)
            case "catch_up":
                from shop_crm.ui.pages.catch_up_page import CatchUpPage

                return CatchUpPage(desk)
            case "booking":
                from shop_crm.ui.pages.booking_page import BookingPage

                return BookingPage(desk)
            case "customers":
                from shop_crm.ui.pages.customers_page import CustomersPage

                return CustomersPage(desk, worker)
            case "senders":
                from shop_crm.ui.pages.senders_page import SendersPage

                return SendersPage(desk, worker)
            case "products":
                from shop_crm.ui.pages.products_page import ProductsPage

                return ProductsPage(desk)
            case "doubles":
                from shop_crm.ui.pages.doubles_page import DoublesPage

                return DoublesPage(desk, worker)
            case "greetings":
                from shop_crm.ui.pages.greetings_page import GreetingsPage

                return GreetingsPage(desk)
            case "plans":
                from shop_crm.ui.pages.plans_page import PlansPage

                return PlansPage(desk)
            case "complaints":
                from shop_crm.ui.pages.complaints_page import ComplaintsPage

                return ComplaintsPage(desk)
            case "settings":
                from shop_crm.ui.pages.settings_page import SettingsPage

                return SettingsPage(desk)
            case "help":
                from shop_crm.ui.pages.help_page import HelpPage

                return HelpPage(desk, key_map(desk.words))
        raise KeyError(name)
