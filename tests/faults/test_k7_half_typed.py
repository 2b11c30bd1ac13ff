"""K3 and K7: whatever is half typed when the lights go out, or when the session ends, is there again."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest

from shop_crm.services.shop import Shop, open_shop
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.main_window import MainWindow
from tests.faults import work
from tests.faults.half_typed_forms import FORMS, prepare, text_of, words_of

ROOT = Path(__file__).parents[2]


def typed_and_ended(path: Path, home: Path, ends: signal.Signals) -> None:
    """The program in a process of its own: every form is half typed, and then it ends."""
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(home), XDG_CONFIG_HOME=str(home), APPDATA=str(home))
    way = "kept" if ends is signal.SIGKILL else "asked"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.half_typed_forms", str(path), way],
        cwd=ROOT, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    too_long = Timer(120, process.kill)
    too_long.start()
    said = process.stdout.readline()
    process.send_signal(ends)
    _, trouble = process.communicate(timeout=60)
    too_long.cancel()
    assert said == "typed\n", trouble
    assert process.returncode == (0 if ends is signal.SIGTERM else -signal.SIGKILL), trouble


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no SIGTERM")
@pytest.mark.parametrize("ends", [signal.SIGKILL, signal.SIGTERM])
def test_k7_every_half_typed_form_is_there_again(
    shop: Shop, desk: Desk, show_window: Callable[[], MainWindow], tmp_path: Path, ends: signal.Signals
) -> None:
    prepare(shop)
    shop.close()
    typed_and_ended(shop.path, tmp_path, ends)
    desk.shop = open_shop(shop.path, work.CLOCK)
    window = show_window()
    lost = []
    for name, form in FORMS.items():
        if words_of(name).strip() not in text_of(form(window)):
            lost.append(name)
        for dialog in window.findChildren(FormDialog):
            dialog.reject()
    assert lost == []
