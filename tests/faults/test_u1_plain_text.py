"""faults.md U1 and U2: what people typed is shown letter by letter, on every page, in every hint and on every button.

Qt reads a name with < in it as HTML wherever nobody told it not to: a picture that is named in it is loaded and drawn.
"""

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMenu,
    QPushButton,
    QStyleOptionViewItem,
    QTextBrowser,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.mnemonics import marked
from shop_crm.ui.theme import Theme
from shop_crm.ui.tray import Tray
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.label import Label, plain_tip
from tests.conftest import every_second
from tests.faults.bent import bend
from tests.ui.stages import STAGES, Stages, opened

UI = Path(__file__).parents[2] / "shop_crm" / "ui"
RED = QColor(255, 0, 254)
"""No colour of the program."""
HINTS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.StatusTipRole)
SET_HINT = {"setToolTip", "setWhatsThis", "setStatusTip", "showText"}
PASSED_ON = {
    # Our own words that come from elsewhere; the stages below show that nothing typed is among them.
    ("customer_card.py", "'' if has_keys else key"),
    ("plan_list.py", "told"),
    ("plan_step_form.py", "self.up.accessibleName()"),
    ("plan_step_form.py", "self.down.accessibleName()"),
    ("plan_step_messages.py", "told.format(blank=f'{{{blank}}}')"),
    ("sale_lines.py", "told if is_up else ''"),
    ("qr_view.py", "name if link else ''"),
}


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture that would be seen, and whose reading would be seen too."""
    path = tmp_path / "p.png"
    drawn = QImage(40, 40, QImage.Format.Format_RGB32)
    drawn.fill(RED)
    assert drawn.save(str(path))
    forget_reading(path)
    return path


def forget_reading(path: Path) -> None:
    """The system notes when a file was read, if it was not since it was written."""
    os.utime(path, (1_000_000_000, 2_000_000_000))


def was_read(path: Path) -> bool:
    return path.stat().st_atime != 1_000_000_000


def evil(path: Path) -> str:
    """A name's end that draws a picture, hides a link, and looks like a letter when it is read as HTML."""
    return f" R&D <img src='{path}'><a href='file:///etc/passwd'>x</a> <b>&lt;"


def reds(widget: QWidget) -> int:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits()).count(RED.rgba().to_bytes(4, "little"))


def test_a_bare_label_would_draw_it(picture: Path, qtbot: QtBot) -> None:
    """The proof can fail: this is what Qt does of itself."""
    label = QLabel(f"<img src='{picture}'>")
    qtbot.addWidget(label)
    assert reds(label) >= 1_000
    assert reds(Label(f"<img src='{picture}'>")) == 0


@pytest.fixture
def stages(desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, picture: Path) -> Stages:
    change_settings(desk.shop, shop_name=f"Toko{evil(picture)}", staff=(f"Dewi{evil(picture)}",))
    return Stages(desk, tmp_path, qtbot, monkeypatch)


def hints_of(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """All that Qt would show as a hint in this window: of widgets, of rows, and those that a list shows itself."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.whatsThis(), widget.statusTip())
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, *more: shown.append(text))
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None or not view.isVisible():
            continue
        for row in range(min(model.rowCount(), 20)):
            index = model.index(row, 0, QModelIndex())
            yield from (str(index.data(role) or "") for role in HINTS)
            event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
            view.itemDelegate().helpEvent(event, view, QStyleOptionViewItem(), index)
    yield from shown


LOOKED_UP = {name: frozenset({"item"}) for name in ("products_card", "edit_product")}
"""The stages that look for what they sold under its own name."""


@pytest.mark.parametrize("name", every_second(STAGES))
def test_a_name_that_is_html_is_shown_letter_by_letter(
    name: str, stages: Stages, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bend(monkeypatch, evil(picture), but=LOOKED_UP.get(name, frozenset()))
    with opened(name, stages) as window:
        assert reds(window) == 0
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text(), label.text()
        for hint in hints_of(window, monkeypatch):
            assert "<img" not in hint
            assert "<a " not in hint
            assert "<b>" not in hint
        for button in window.findChildren(QPushButton):
            assert "&" not in button.text().replace("&&", ""), "one & alone is not shown"
        for menu in window.findChildren(QMenu):
            assert not any("&" in action.text().replace("&&", "") for action in menu.actions())
        for read in window.findChildren(QTextBrowser):
            assert "R&D" not in read.toPlainText(), "only what we wrote ourselves is read as HTML"
    assert not was_read(picture)


WITH_NAMES = ("today", "counter_with_a_sale", "card", "customers", "complaints_open", "reminder", "edit_customer")


@pytest.mark.parametrize("name", WITH_NAMES)
def test_the_name_was_there_to_be_shown(
    name: str, stages: Stages, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bend(monkeypatch, evil(picture))
    with opened(name, stages) as window:
        texts = [label.text() for label in window.findChildren(QLabel)]
        for view in window.findChildren(QAbstractItemView):
            rows = range(view.model().rowCount()) if view.model() else ()
            for role in range(Qt.ItemDataRole.UserRole + 5):
                texts += [repr(view.model().index(row, 0, QModelIndex()).data(role)) for row in rows]
        texts += [field.text() for field in window.findChildren(QWidget) if hasattr(field, "setMaxLength")]
        assert any("<a href='file:///etc/passwd'>" in text.replace("\\'", "'") for text in texts)


def test_the_reading_of_the_picture_would_have_been_noticed(picture: Path, qtbot: QtBot) -> None:
    label = QLabel(f"<img src='{picture}'>")
    qtbot.addWidget(label)
    reds(label)
    if not was_read(picture):
        pytest.skip("this disk does not note when a file is read")


def test_what_the_tray_says_names_nobody(
    desk: Desk, stages: Stages, qtbot: QtBot, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bend(monkeypatch, evil(picture))
    stages.sell()
    said: list[tuple[str, ...]] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    tray = Tray(desk, parent)
    tray._icon.showMessage = lambda *told: said.append(told[:2])  # type: ignore[method-assign]
    with opened("reminder", stages) as window:
        tray.tell(window.heading.text())  # type: ignore[attr-defined]
    ((_, told),) = said
    assert "Budi" not in told
    assert "<" not in told, "a desktop may read it as HTML"
    assert tray._icon.toolTip() == "Shop CRM"


# U2


@pytest.mark.parametrize("text", ["A&W", "R&D & Co", "&&", "&Save", "a & b"])
def test_an_ampersand_is_seen_on_labels_and_buttons(theme: Theme, text: str, qtbot: QtBot) -> None:
    button, label = Button(theme, text), Label(text)
    for widget in (button, label):
        theme.dress(widget)
        qtbot.addWidget(widget)
    assert marked(text, -1).replace("&&", "&") == text
    assert button.text().replace("&&", "&") == text
    for widget in (button, label):
        whole = picture_of(widget)
        say(widget, text.replace("&", ""))
        assert picture_of(widget) != whole
        say(widget, text)
        assert picture_of(widget) == whole


def say(widget: Button | Label, text: str) -> None:
    widget.say(text) if isinstance(widget, Button) else widget.setText(text)


def picture_of(widget: QWidget) -> QImage:
    widget.resize(300, 60)
    return widget.grab().toImage()


def test_a_hint_shows_what_was_typed() -> None:
    assert plain_tip("A&W <b>\nx") == "<qt>A&amp;W &lt;b&gt;<br>x</qt>"
    assert plain_tip("") == ""


# What is written in the code


Module = tuple[Path, list[ast.AST]]
"""A file, and all that is written in it."""


@pytest.fixture(scope="module")
def modules() -> list[Module]:
    """What the window is made of, read once."""
    return [(path, list(ast.walk(ast.parse(path.read_text("utf-8"))))) for path in sorted(UI.rglob("*.py"))]


def name_of(node: ast.AST) -> str:
    return getattr(node, "attr", getattr(node, "id", ""))


def test_every_label_is_one_of_ours_and_no_message_box_is_used(modules: list[Module]) -> None:
    """`Label` alone is a QLabel, and it is told to be plain; a QMessageBox cannot be made so by its static calls."""
    used = [
        f"{path.relative_to(UI)}: {node.id}"
        for path, nodes in modules
        for node in nodes
        if isinstance(node, ast.Name)
        and node.id in ("QLabel", "QMessageBox", "QErrorMessage", "QProgressDialog", "QInputDialog", "QTextEdit")
        and not (path.name == "label.py" and node.id == "QLabel")
    ]
    assert used == []
    label = Label("x")
    assert label.textFormat() == Qt.TextFormat.PlainText
    kinds = [nodes for path, nodes in modules if path.name == "label.py"]
    made = [node for node in kinds[0] if isinstance(node, ast.ClassDef) and "QLabel" in map(name_of, node.bases)]
    assert [node.name for node in made] == ["Label"]


def test_rich_text_is_set_in_the_help_and_nowhere_else(modules: list[Module]) -> None:
    rich = {"setHtml", "insertHtml", "appendHtml", "setMarkdown", "setTextFormat", "toHtml", "QTextDocument"}
    used = [
        (path.name, name_of(node))
        for path, nodes in modules
        for node in nodes
        if isinstance(node, ast.Attribute | ast.Name) and name_of(node) in rich
    ]
    assert used == [
        ("help_page.py", "setHtml"),
        ("customer_delegate.py", "setTextFormat"),
        ("label.py", "setTextFormat"),
    ]


def test_every_hint_that_is_not_ours_alone_is_made_plain(modules: list[Module]) -> None:
    """A hint may be our own translated words; all else goes through `plain_tip`, for Qt reads hints as HTML."""
    wrong = []
    for path, nodes in modules:
        hints = [node for node in nodes if isinstance(node, ast.Call) and name_of(node.func) in SET_HINT]
        for function in nodes if hints else ():
            if not isinstance(function, ast.FunctionDef):
                continue
            within = set(ast.walk(function))
            for call in within.intersection(hints):
                told = call.args[1 if name_of(call.func) == "showText" else 0]
                if not is_ours(told, own_words(function)) and (path.name, ast.unparse(told)) not in PASSED_ON:
                    wrong.append(f"{path.relative_to(UI)}:{call.lineno} {ast.unparse(call)}")
    assert sorted(set(wrong)) == []


def test_every_hint_of_a_row_is_made_plain(modules: list[Module]) -> None:
    """A model gives a row's hint in the branch that asks for its role, and nothing else is given there."""
    found = 0
    for path, nodes in modules:
        for branch in nodes:
            if isinstance(branch, ast.If) and "ToolTipRole" in ast.unparse(branch.test):
                found += 1
                (given,) = [node.value for node in branch.body if isinstance(node, ast.Return)]
                assert given is not None
                assert is_ours(given, set()), path.name
    assert found >= 3


def own_words(function: ast.FunctionDef) -> set[str]:
    """The names in this function that only ever hold our own translated words, or words that were made plain."""
    given: dict[str, list[ast.expr]] = {}
    tables: dict[str, ast.expr] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            tables |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
            for target in node.targets:
                if isinstance(target, ast.Name):
                    given.setdefault(target.id, []).append(node.value)
        if isinstance(node, ast.For) and isinstance(node.target, ast.Tuple):
            rows = tables.get(name_of(node.iter), node.iter)
            for row in rows.elts if isinstance(rows, ast.Tuple) else ():
                if isinstance(row, ast.Tuple):
                    for target, value in zip(node.target.elts, row.elts, strict=True):
                        given.setdefault(name_of(target), []).append(value)
    return {name for name, values in given.items() if all(is_ours(value, set()) for value in values)}


def is_ours(told: ast.expr, ours: set[str]) -> bool:
    match told:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return name in ours
        case ast.IfExp(body=body, orelse=orelse):
            return is_ours(body, ours) and is_ours(orelse, ours)
        case ast.Call(func=ast.Name(id="plain_tip")):
            return True
        case ast.Call(func=ast.Name(id="translate") | ast.Attribute(attr="translate")):
            return all(isinstance(value, ast.Constant) for value in told.args[:2])
        case _:
            return False


def test_the_proof_knows_typed_words_from_our_own() -> None:
    code = "def f(self, name):\n a = self.words.translate('x', 'Print')\n b = a.format(name)\n c = plain_tip(name)"
    function = ast.parse(code).body[0]
    assert isinstance(function, ast.FunctionDef)
    assert own_words(function) == {"a", "c"}
