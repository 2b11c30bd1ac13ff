"""A chosen picture: small, upright and with its colours; what is none is told."""

from base64 import b64decode
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.ui.picture import read_picture


def saved(path: Path, width: int, height: int, colour: str = "teal") -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def read(path: Path) -> QImage:
    content = b64decode(read_picture(path))
    assert content.startswith(b"\x89PNG")
    return QImage.fromData(content)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ((100, 50), (100, 50)),
        ((600, 240), (600, 240)),
        ((1200, 240), (600, 120)),
        ((600, 600), (240, 240)),
        ((5000, 2000), (600, 240)),
        ((3000, 2), (600, 1)),
        ((1, 1), (1, 1)),
    ],
    ids=str,
)
@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_picture_is_made_small_enough_and_keeps_its_shape(
    tmp_path: Path, given: tuple[int, int], kept: tuple[int, int], kind: str
) -> None:
    image = read(saved(tmp_path / f"logo.{kind}", *given))
    assert (image.width(), image.height()) == kept
    shown = image.pixelColor(0, 0)
    assert (shown.red(), shown.green(), shown.blue()) == pytest.approx((0, 128, 128), abs=3)


def test_what_is_see_through_stays_so(tmp_path: Path) -> None:
    assert read(saved(tmp_path / "logo.png", 1000, 800, "transparent")).pixelColor(5, 5).alpha() == 0


def test_a_phones_picture_stands_upright(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright
    Image.new("RGB", (400, 100), "white").save(path, exif=exif)
    image = read(path)
    assert (image.width(), image.height()) == (60, 240)


def test_a_wrong_ending_does_not_matter(tmp_path: Path) -> None:
    path = saved(tmp_path / "logo.png", 40, 20)
    assert read(path.rename(tmp_path / "logo.jpg")).width() == 40


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"%PDF-1.4"], ids=["empty", "text", "cut", "pdf"]
)
def test_what_is_no_picture_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    assert refused(path) == (ErrorCode.PICTURE_UNREADABLE, path)


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.png"):
        assert refused(path) == (ErrorCode.PICTURE_UNREADABLE, path)


def test_a_picture_that_is_too_large_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path / "logo.png", 40, 20)
    with path.open("ab") as file:
        file.truncate(20_000_001)
    assert refused(path) == (ErrorCode.PICTURE_UNREADABLE, path)


def test_a_small_file_that_would_fill_the_memory_is_told(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("1", (30_000, 30_000)).save(path)
    assert path.stat().st_size < 1_000_000
    assert refused(path) == (ErrorCode.PICTURE_UNREADABLE, path)


def test_a_cameras_picture_is_read_though_it_is_large(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    Image.new("L", (12_000, 9_000)).save(path)
    image = read(path)
    assert (image.width(), image.height()) == (320, 240)


def refused(path: Path) -> tuple[ErrorCode, object]:
    with pytest.raises(ShopError) as told:
        read_picture(path)
    return told.value.code, told.value.facts["path"]
