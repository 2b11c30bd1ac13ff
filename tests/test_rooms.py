"""The rules of the house, held by reading the code: who may import whom, and who may write rows."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "shop_crm"
FREE = {"clock", "errors", "log", "paths"}
MAY_IMPORT = {
    "domain": set(),
    "exchange": {"domain"},
    "words": {"domain"},
    "reports": {"domain", "words"},
    "store": {"domain"},
    "services": {"domain", "store", "exchange"},
    "ui": {"domain", "services", "reports", "words"},
}
OUTSIDE = {
    "domain": {"phonenumbers", "dateutil", "holidays", "rapidfuzz"},
    "exchange": {"charset_normalizer", "phonenumbers", "python_calamine", "vobject", "xlsxwriter"},
    "words": {"PySide6.QtCore"},
    "reports": {"PySide6.QtCore", "PySide6.QtGui", "segno", "escpos", "PIL"},
    "store": {"sqlite_utils", "pyrage"},
    "services": {"argon2"},
    "ui": {"PySide6", "shiboken6", "apscheduler"},
}
STDLIB_KEPT_OUT = {
    # the domain has no files, no clock and no database
    "domain": {"os", "pathlib", "io", "shutil", "tempfile", "sqlite3", "time", "socket", "subprocess"},
    "exchange": {"sqlite3"},
    "words": {"sqlite3"},
    "reports": {"sqlite3"},
    "ui": {"sqlite3"},
}
CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}
WRITES = re.compile(r"^\s*(INSERT|UPDATE|DELETE|REPLACE)\b", re.IGNORECASE)
ROW_WRITERS = {"insert", "insert_all", "upsert", "upsert_all", "delete_where"}
# These make the journal and the tables themselves; what is salvaged, or made ready to go back to, is in a file that
# nobody has opened yet, and what is put aside of a file is never in the shop's.
WRITES_ITSELF = {"journal", "migrations", "schema", "salvage", "stage", "going_back"}
# FTS5 is asked whether its index is whole by an INSERT that writes nothing.
ASKS_BY_INSERTING = {"_index_is_wrong"}
QT_NAMED = {"accept", "data", "done", "event", "flags", "paint", "reject"}
"""What Qt named in one word; its other names are camelCase."""


def modules(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield node.module or ""
            if node.module in ("shop_crm", "PySide6"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_allowed(name: str, room: str) -> bool:
    top, _, rest = name.partition(".")
    if top == "shop_crm":
        first = rest.partition(".")[0]
        if first in FREE:
            return room != "domain"
        return first in ("", room) or first in MAY_IMPORT[room]
    if top in sys.stdlib_module_names:
        return top not in STDLIB_KEPT_OUT.get(room, set())
    allowed = OUTSIDE[room]
    return name in ("PySide6", *allowed) if any("." in a for a in allowed) and top == "PySide6" else top in allowed


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_what_its_door_sign_allows(room: str) -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {name}"
        for path in modules(room)
        for name in imports(ast.parse(path.read_text("utf-8")))
        if not is_allowed(name, room)
    ]
    assert wrong == []


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_every_room_has_a_sign_of_3_to_8_lines_on_its_door(room: str) -> None:
    sign = ast.get_docstring(ast.parse((PACKAGE / room / "__init__.py").read_text("utf-8")))
    assert sign is not None
    assert 3 <= len(sign.splitlines()) <= 8


def test_every_module_and_public_name_says_what_it_is_for() -> None:
    bare = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        named = [tree, *public_names(tree)]
        bare += [f"{path.relative_to(PACKAGE)}: {name_of(node)}" for node in named if not ast.get_docstring(node)]
    assert bare == []


def public_names(tree: ast.Module) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    """What stands at the top of a module and in its public classes.

    What a Protocol describes is said there once, and what Qt named (camelCase) is said by Qt.
    """
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    protocols = [node for node in classes if any(name_of(base) == "Protocol" for base in node.bases)]
    described = {name_of(member) for protocol in protocols for member in protocol.body}
    for owner in (tree, *classes):
        for node in owner.body:
            is_said_elsewhere = owner is not tree and owner not in protocols and name_of(node) in described
            if not isinstance(node, ast.ClassDef | ast.FunctionDef) or node.name[0] == "_" or is_said_elsewhere:
                continue
            is_qts_own = isinstance(node, ast.FunctionDef) and (node.name != node.name.lower() or node.name in QT_NAMED)
            if not is_qts_own:
                yield node


def name_of(node: ast.AST) -> str:
    return getattr(node, "name", getattr(node, "id", "module"))


def test_the_domain_never_asks_the_clock() -> None:
    asked = [
        f"{path.name}:{node.lineno}"
        for path in modules("domain")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and (node.value.id, node.attr) in CLOCKS
    ]
    assert asked == []


def writing_functions(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """(function, whether it takes an Operation) for each function that holds a statement which writes rows."""
    constants = {
        node.targets[0].id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and holds_a_write(node.value)
    }
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef | ast.ClassDef):
            continue
        used = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
        called = {
            call.func.attr
            for call in ast.walk(node)
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
        }
        if holds_a_write(node) or used & constants or called & ROW_WRITERS:
            arguments = node.args.args if isinstance(node, ast.FunctionDef) else []
            first = arguments[0].annotation if arguments else None
            yield node.name, isinstance(first, ast.Name) and first.id == "Operation"


def holds_a_write(tree: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Constant) and isinstance(node.value, str) and WRITES.match(node.value)
        for node in ast.walk(tree)
    )


def test_rows_are_written_in_the_store_alone() -> None:
    outside = [
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.parent.name != "store"
        for name, _ in writing_functions(ast.parse(path.read_text("utf-8")))
    ]
    assert outside == []


def test_every_writer_of_the_store_takes_an_open_operation() -> None:
    around = [
        f"{path.name}: {name}"
        for path in modules("store")
        if path.stem not in WRITES_ITSELF
        for name, takes_operation in writing_functions(ast.parse(path.read_text("utf-8")))
        if not takes_operation and name not in ASKS_BY_INSERTING
    ]
    assert around == []


def test_tests_mirror_the_rooms() -> None:
    mirrored = {path.name for path in Path(__file__).parent.iterdir() if path.is_dir()}
    assert set(MAY_IMPORT) - {"ui"} <= mirrored
