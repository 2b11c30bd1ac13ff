"""Painting works from a window, from the command line, and where there is no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shop_crm.reports.application import ensure_paint_application

ROOT = Path(__file__).parents[2]


def _run(code: str, **more: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-c", code], env=bare | more, cwd=ROOT, capture_output=True, text=True, timeout=60
    )


def test_running_application_is_used() -> None:
    assert ensure_paint_application() is ensure_paint_application()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen to Qt")
def test_linux_without_a_screen_paints_offscreen() -> None:
    done = _run(
        "import sys; sys.argv.append('-platform'); from shop_crm.reports.application import ensure_paint_application\n"
        "app = ensure_paint_application(); print(app.platformName(), sys.argv[-1])"
    )
    assert done.stdout.split() == ["offscreen", "-platform"], done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen to Qt")
def test_chosen_platform_is_kept() -> None:
    done = _run(
        "from shop_crm.reports.application import ensure_paint_application\n"
        "print(ensure_paint_application().platformName())",
        QT_QPA_PLATFORM="minimal",
    )
    assert done.stdout.split() == ["minimal"], done.stderr


def test_application_without_fonts_is_refused() -> None:
    done = _run(
        "from PySide6.QtCore import QCoreApplication\napp = QCoreApplication([])\n"
        "from shop_crm.reports.application import ensure_paint_application\n"
        "try:\n    ensure_paint_application()\nexcept TypeError as error:\n    print('refused')"
    )
    assert done.stdout.split() == ["refused"], done.stderr
