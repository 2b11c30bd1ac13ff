"""The logo as a mark: within its room, in its own shape, and left out where it cannot be read."""

from base64 import b64encode
from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from shop_crm.reports.logo import page_logo, roll_logo
from shop_crm.reports.paper import mm

ROOM = {"width": mm(45), "height": mm(18)}
ON_ROLL = {"width": mm(40), "height": mm(18), "across": mm(72)}

MakeLogo = Callable[..., str]


@pytest.mark.parametrize(
    ("points", "wide", "high"),
    [((600, 240), 45, 18), ((600, 120), 45, 9), ((200, 240), 15, 18), ((40, 20), 10.16, 5.08)],
    ids=["fills it", "wide", "high", "small"],
)
def test_a_logo_keeps_its_shape_within_its_room(
    make_logo: MakeLogo, points: tuple[int, int], wide: float, high: float
) -> None:
    mark = page_logo(make_logo(*points), **ROOM)
    assert mark is not None
    assert (mark.width, mark.height) == (pytest.approx(mm(wide)), pytest.approx(mm(high)))


def test_on_a_roll_it_stands_in_the_middle(make_logo: MakeLogo) -> None:
    mark = roll_logo(make_logo(600, 240), **ON_ROLL)
    assert mark is not None
    assert mark.width == pytest.approx(mm(40))
    assert mark.left == pytest.approx(mm(72) - mark.left - mark.width)


@pytest.mark.parametrize(
    ("colour", "least", "most"),
    [("#0B6471", 1, 1), ("#808080", 0.4, 0.95), ("#FFE680", 0.001, 0.3), ("white", 0, 0), ("transparent", 0, 0)],
)
def test_on_a_roll_it_is_black_dots_as_many_as_it_is_dark(
    make_logo: MakeLogo, colour: str, least: float, most: float
) -> None:
    mark = roll_logo(make_logo(100, 40, colour), **ON_ROLL)
    assert mark is not None
    picture = painted(mark)
    colours = [picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())]
    assert set(colours) <= {"#000000", "#ffffff"}
    assert least <= colours.count("#000000") / len(colours) <= most


def test_on_a_page_it_keeps_its_colours(make_logo: MakeLogo) -> None:
    mark = page_logo(make_logo(100, 40, "#0B6471"), **ROOM)
    assert mark is not None
    assert painted(mark).pixelColor(20, 20).name() == "#0b6471"


@pytest.mark.parametrize("paint", [lambda logo: page_logo(logo, **ROOM), lambda logo: roll_logo(logo, **ON_ROLL)])
@pytest.mark.parametrize("place", [None, 0, 20, 200], ids=["no logo", "empty", "head", "half"])
def test_a_logo_that_cannot_be_read_is_left_out(
    make_logo: MakeLogo, paint: Callable[[str], object], place: int | None
) -> None:
    assert paint("" if place is None else make_logo(300, 120, "teal")[:place]) is None


@pytest.mark.parametrize(
    "logo", ["%%%", "abc", "\u00e4", "R0lGODlhAQABAAAAACw="], ids=["signs", "cut", "letter", "gif"]
)
def test_what_is_no_picture_is_left_out(logo: str) -> None:
    assert page_logo(logo, **ROOM) is None


def test_on_a_screen_nothing_of_a_fine_picture_is_dropped() -> None:
    mark = page_logo(fine_lines(), **ROOM)
    assert mark is not None
    picture = painted(mark, dots_per_mm=3)
    levels = {picture.pixelColor(x, 10).lightness() for x in range(5, picture.width() - 5)}
    assert min(levels) > 100
    assert max(levels) < 155


def fine_lines() -> str:
    """One column black, one white, and so on: grey from afar."""
    image = QImage(600, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for x in range(0, 600, 2):
        painter.fillRect(x, 0, 1, 240, QColor("black"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return b64encode(buffer.data().data()).decode("ascii")


def painted(mark: object, dots_per_mm: int = 8) -> QImage:
    """The mark on a device that is as fine as a till's printer, or less."""
    scale = dots_per_mm / mm(1)
    image = QImage(round(mark.width * scale), round(mark.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-mark.left, 0)
    mark.paint(painter, 0)
    painter.end()
    return image
