"""The look: colours, type and spacing in one place; light, dark, or as the system has it.

No other module of the window names a colour or a font size. Roles and figures: look.md.
"""

from dataclasses import asdict
from enum import Enum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from shop_crm import paths
from shop_crm.domain.settings import Mode
from shop_crm.domain.values import frozen

STYLE = ("-style", "Fusion")
"""For the application's arguments: set later, it comes back as a QStyle, whose 560 names the first window can spare."""
FAMILY = "Inter"
RADIUS = 7
CARD_RADIUS = 10
ROW_HEIGHT = 60
TARGET = 36
"""The least height of what can be clicked, for unsteady hands and touch screens."""
BUTTON_HEIGHT = 38
FIELD_HEIGHT = 40
ICON = 18


class Type(Enum):
    """The sizes of letters: pixels at 100 % and weight."""

    CAPTION = (12, 500)
    CAPTION_STRONG = (12, 600)
    SMALL = (13, 400)
    SMALL_STRONG = (13, 600)
    BODY = (14, 400)
    STRONG = (14, 600)
    NAME = (16, 600)
    PLAIN_NAME = (16, 400)
    SECTION = (18, 600)
    TITLE = (22, 700)
    FIGURE = (26, 600)
    PHONE = (24, 600)


@frozen
class Palette:
    """A colour for every role; each text reaches 4.5:1 on its ground (a test computes it)."""

    ground: str
    card: str
    inset: str
    side: str
    border: str
    strong_border: str
    text: str
    text_2: str
    text_3: str
    action: str
    on_action: str
    action_soft: str
    on_soft: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    blue: str
    blue_soft: str
    plum: str
    plum_soft: str
    focus: str


LIGHT = Palette(
    ground="#F5F3EF", card="#FFFFFF", inset="#FAF8F5", side="#ECE8E1", border="#E1DCD3", strong_border="#85898A",
    text="#1C2225", text_2="#4E575B", text_3="#656D71",
    action="#0B6471", on_action="#FFFFFF", action_soft="#DCEDEE", on_soft="#0A5661",
    red="#AE3326", red_soft="#FBEAE7", amber="#855600", amber_soft="#FCF1D9", green="#1B7243", green_soft="#E2F2E8",
    blue="#3A57A6", blue_soft="#E8EDF9", plum="#7E3B79", plum_soft="#F6EAF4", focus="#0B6471",
)  # fmt: skip
DARK = Palette(
    ground="#14191B", card="#1D2426", inset="#192022", side="#101516", border="#313B3E", strong_border="#76838A",
    text="#EBEFEF", text_2="#B4BEC1", text_3="#97A2A6",
    action="#5CC3CF", on_action="#06262B", action_soft="#17393E", on_soft="#7FD3DD",
    red="#F2917F", red_soft="#3B211D", amber="#E9B750", amber_soft="#362C15", green="#72CC92", green_soft="#18331F",
    blue="#9BB3F2", blue_soft="#222D48", plum="#DA9FD5", plum_soft="#381F36", focus="#7FD3DD",
)  # fmt: skip
_ON_TOAST = {"toast_action": "action", "toast_over": "action_soft"}


class Theme(QObject):
    """The look in force; widgets that paint ask it each time, the rest is told by one style sheet at each window."""

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, scale: float = 1.0) -> None:
        super().__init__()
        self.mode = mode
        self.scale = scale
        self.palette = self._chosen()
        self._fonts: dict[Type, QFont] = {}
        self._sheet = ""

    @property
    def paper(self) -> QColor:
        """White in both looks: what a camera reads, and what will be printed."""
        return QColor("#FFFFFF")

    @property
    def ink(self) -> QColor:
        """Black in both looks."""
        return QColor("#000000")

    def px(self, size: float) -> int:
        """A length of the design at the chosen text size, in device-independent pixels."""
        return round(size * self.scale)

    def colour(self, role: str) -> QColor:
        """The colour of a role of the palette; "toast_…": of the other look, for the toast's ground."""
        return _colour(self._named(role))

    def _named(self, role: str) -> str:
        palette = self.palette
        if role in _ON_TOAST:
            palette, role = LIGHT if palette is DARK else DARK, _ON_TOAST[role]
        named: str = getattr(palette, role)
        return named

    def font(self, kind: Type) -> QFont:
        """The font of a kind of text, with figures of one width."""
        if kind not in self._fonts:
            size, weight = kind.value
            font = QFont(FAMILY)
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight(weight))
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[kind] = font
        return self._fonts[kind]

    def put_on(self, application: QApplication) -> None:
        """Dress the whole application in this look, now and whenever the system changes its own."""
        load_fonts()
        self._dress(application)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self.choose(self.mode, application))

    def dress(self, window: QWidget) -> None:
        """Dress a window before anything stands in it; one that belongs to another is dressed with that.

        Not the application, whose sheet comes anew to all that stands in a widget each time that this is put into
        a larger one: two fifths of what it takes to make a page.
        """
        if window.parentWidget() is None:
            self._sheet = self._sheet or self._style_sheet()
            window.setStyleSheet(self._sheet)

    def resize(self, scale: float, application: QApplication) -> None:
        """Change the size of letters; what stands on the screen already has to be made anew."""
        self.scale = scale
        self._fonts.clear()
        self._dress(application)

    def choose(self, mode: Mode, application: QApplication) -> None:
        """Change to another mode."""
        self.mode = mode
        if self._chosen() is not self.palette:
            self.palette = self._chosen()
            self._dress(application)
            self.changed.emit()

    def _chosen(self) -> Palette:
        if self.mode is Mode.SYSTEM:
            is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if is_dark else LIGHT
        return DARK if self.mode is Mode.DARK else LIGHT

    def _dress(self, application: QApplication) -> None:
        application.setFont(self.font(Type.BODY))
        application.setPalette(self._qt_palette())
        self._sheet = self._style_sheet()
        for window in application.topLevelWidgets():
            if window.styleSheet():
                window.setStyleSheet(self._sheet)

    def _qt_palette(self) -> QPalette:
        roles = QPalette.ColorRole
        used = {
            roles.Window: "ground", roles.WindowText: "text", roles.Base: "card", roles.AlternateBase: "inset",
            roles.Text: "text", roles.Button: "card", roles.ButtonText: "text", roles.Highlight: "action",
            roles.HighlightedText: "on_action", roles.PlaceholderText: "text_3", roles.ToolTipBase: "card",
            roles.ToolTipText: "text", roles.Link: "action", roles.Accent: "action",
        }  # fmt: skip
        palette = QPalette()
        for role, name in used.items():
            palette.setColor(role, self.colour(name))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text_3"))
        return palette

    def _style_sheet(self) -> str:
        colours = asdict(self.palette)
        kinds = "".join(
            f'QLabel[kind="{kind.name.lower()}"] {{ font-size: {self.px(kind.value[0])}px; '
            f"font-weight: {kind.value[1]}; }}\n"
            for kind in Type
        )
        tones = "".join(f'QLabel[tone="{name}"] {{ color: {colour}; }}\n' for name, colour in colours.items())
        sizes = {
            "radius": self.px(RADIUS), "card_radius": self.px(CARD_RADIUS), "small": self.px(13), "body": self.px(14),
            "pad": self.px(11), "field": self.px(FIELD_HEIGHT - 2),
            "field_in": self.px(FIELD_HEIGHT - 2) - 2, "thin": self.px(10), "thumb": self.px(10) // 2,
            "item": self.px(8), "menu": self.px(10), "target": self.px(TARGET),
        }  # fmt: skip
        return _SHEET.format(**colours, **sizes) + kinds + tones


@cache
def _colour(named: str) -> QColor:
    """Reading a colour from its name costs more than painting with it; whoever changes one takes a copy."""
    return QColor(named)


@cache
def load_fonts() -> None:
    """Make the program's own letters known, once; those that they lack come from the system."""
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


_SHEET = """
QWidget {{ color: {text}; font-size: {body}px; }}
QMainWindow, QDialog, QWidget[ground="true"] {{ background: {ground}; }}
QWidget[side="true"] {{ background: {side}; }}
QFrame[card="true"] {{ background: {card}; border: 1px solid {border}; border-radius: {card_radius}px; }}
QFrame[soft="action"] {{ background: {action_soft}; border: none; border-radius: {radius}px; }}
QFrame[soft="red"] {{ background: {red_soft}; border: none; border-radius: {radius}px; }}
QFrame[soft="amber"] {{ background: {amber_soft}; border: none; border-radius: {radius}px; }}
QFrame[soft="green"] {{ background: {green_soft}; border: none; border-radius: {radius}px; }}
QFrame[soft="plum"] {{ background: {plum_soft}; border: none; border-radius: {radius}px; }}
QFrame[line="true"] {{ background: {border}; border: none; }}
QLabel {{ background: transparent; }}
QAbstractScrollArea {{ background: transparent; border: none; outline: none; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit {{
    background: {card}; border: 1px solid {strong_border}; border-radius: {radius}px; padding: 0 {pad}px;
    placeholder-text-color: {text_3};
    selection-background-color: {action}; selection-color: {on_action}; }}
QLineEdit, QComboBox, QDateEdit {{ min-height: {field}px; }}
QPlainTextEdit {{ padding: {item}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus {{
    border: 2px solid {focus}; padding: 0 {pad}px; }}
QPlainTextEdit:focus {{ padding: {item}px; }}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QLineEdit[wrong="true"], QComboBox[wrong="true"] {{
    min-height: {field_in}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {red}; }}
QPlainTextEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus {{ border: 2px solid {focus}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {inset}; color: {text_3}; }}
QListWidget#rejected {{ border: 2px solid transparent; border-radius: {radius}px; }}
QListWidget#rejected:focus {{ border-color: {focus}; }}
QComboBox::drop-down {{ border: none; width: {pad}px; padding-right: {item}px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {border}; outline: none; padding: 4px;
    selection-background-color: {action_soft}; selection-color: {text}; }}
QComboBox QAbstractItemView::item {{ min-height: {target}px; padding: 0 {item}px; color: {text}; }}
QComboBox QAbstractItemView::item:selected {{ background: {action_soft}; color: {text}; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {thin}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {thin}px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: {thumb}px; min-height: 36px; min-width: 36px; }}
QScrollBar::handle:hover {{ background: {strong_border}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {card}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: {menu}px {pad}px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {action_soft}; color: {on_soft}; }}
QMenu::item:disabled {{ color: {text_3}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 4px {item}px; }}
QMenu::icon {{ padding-left: {item}px; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {border}; padding: 6px; font-size: {small}px; }}
QProgressBar {{ background: {action_soft}; border: none; border-radius: 4px; max-height: 8px; text-align: center; }}
QProgressBar::chunk {{ background: {action}; border-radius: 4px; }}
QCheckBox, QRadioButton {{ spacing: {item}px; background: transparent; }}
QHeaderView::section {{ background: {inset}; color: {text_2}; border: none; border-bottom: 1px solid {border};
    padding: {item}px; font-size: {small}px; font-weight: 600; }}
QTableView {{ background: {card}; border: 1px solid {border}; border-radius: {radius}px; gridline-color: {border};
    selection-background-color: {action_soft}; selection-color: {text}; }}
"""
