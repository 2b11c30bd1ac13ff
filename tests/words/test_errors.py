"""Every trouble brings the facts that its sentence needs: a sentence that cannot be filled would hide the trouble."""

import ast
import string
from collections.abc import Iterator

from shop_crm.errors import ErrorCode
from shop_crm.words.errors import SENTENCES
from tests.program_text import PACKAGE, nodes_where

_HANDED_ON = {"store/file_errors.py", "store/journal.py", "domain/phones.py"}
"""Where a code comes in a variable: each sentence that can come from there is asked for in that room's own tests."""


def raised() -> Iterator[tuple[str, ErrorCode, set[str]]]:
    """Where, which code, and with which facts; a choice between two codes counts as both."""
    for file, node in nodes_where(["ShopError"]):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ShopError"):
            continue
        if any(keyword.arg is None for keyword in node.keywords):
            continue  # a trouble told before, told again with its own facts
        place = file.relative_to(PACKAGE).as_posix()
        codes = [
            each.attr
            for each in ast.walk(node.args[0])
            if isinstance(each, ast.Attribute) and getattr(each.value, "id", "") == "ErrorCode"
        ]
        assert codes or place in _HANDED_ON, f"{place}:{node.lineno}"
        for code in codes:
            yield f"{place}:{node.lineno}", ErrorCode[code], {str(word.arg) for word in node.keywords}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_trouble_brings_the_facts_of_its_sentence() -> None:
    missing = [
        (where, code.name, placeholders(SENTENCES[code]) - facts)
        for where, code, facts in raised()
        if placeholders(SENTENCES[code]) - facts
    ]
    assert missing == []


def test_every_trouble_is_told_somewhere_and_has_its_sentence() -> None:
    assert set(SENTENCES) == set(ErrorCode)
    named = {code for _, code, _ in raised()}
    everywhere = "".join(file.read_text("utf-8") for file in PACKAGE.rglob("*.py") if "words" not in file.parts)
    assert [code.name for code in ErrorCode if code not in named and f"ErrorCode.{code.name}" not in everywhere] == []
