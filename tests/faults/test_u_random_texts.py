"""faults.md U1, U3, U4, I4, I15 with random texts, in short; the full form is python -m tests.faults.random_texts."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.faults.random_texts import run

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


def test_u_any_text_at_all_is_kept_found_printed_and_saved_or_refused_in_a_sentence(
    tmp_path: Path, qapp: QApplication
) -> None:
    trial = run(tmp_path, qapp, count=60, seed=2)
    assert trial.told["texts"] == 60
    assert trial.told["pages"]
    assert trial.told["saved"]
    assert trial.told["lines read"]
    assert not trial.was_read
