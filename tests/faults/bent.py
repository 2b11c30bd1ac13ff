"""A shop in which every name and word that is written from now on has something added at its end.

For what has to hold wherever a customer's words are shown: the stages of the window's tests are built as ever, and
show names that nobody would give.
"""

from collections.abc import Callable
from typing import Any

import pytest

from shop_crm.store.journal import Answer, Journal, Operation

WORDS = {
    "customer": ("name", "address", "best_time", "heard_from"),
    "purchase": ("said", "served_by"),
    "purchase_line": ("item", "category", "serial"),
    "contact": ("said", "made_by"),
    "complaint": ("said", "solution", "item", "opened_by", "in_hands_of"),
    "complaint_step": ("said", "made_by"),
    "wish": ("said",),
    "note": ("said", "made_by"),
    "message": ("said",),
    "product": ("supplier", "details", "repair_notes"),
    "arrival": ("said",),
    "left_alone": ("reason",),
}
"""By table, what somebody can type into it freely."""


def bend(monkeypatch: pytest.MonkeyPatch, added: str, *, but: frozenset[str] = frozenset()) -> None:
    """From now on every step adds these words to each of WORDS that is not empty, before it is written for good.

    `but` are columns that are left as they are.
    """
    run = Journal.run

    def bent_run(self: Journal, name: str, work: Callable[[Operation], Answer], **more: Any) -> Answer:
        def bent(operation: Operation) -> Answer:
            answer = work(operation)
            for table, columns in WORDS.items():
                for column in set(columns) - but:
                    operation.conn.execute(
                        f"UPDATE {table} SET {column} = {column} || ? WHERE {column} <> '' AND instr({column}, ?) = 0",
                        (added, added),
                    )
            return answer

        return run(self, name, bent, **more)

    monkeypatch.setattr(Journal, "run", bent_run)
