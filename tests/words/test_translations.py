"""The words of three languages: whole, true to their source, and the same in the code, the .ts and the .qm."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.complaints import Cause, Remedy
from shop_crm.domain.follow_ups import Channel, EndReason, Outcome, State
from shop_crm.domain.money import CURRENCIES
from shop_crm.domain.plans import Plan, start_plans
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.templates import Blank, blank_named
from shop_crm.paths import resources
from shop_crm.store.check import Flaw
from shop_crm.words.errors import SENTENCES, sentence
from shop_crm.words.labels import LABELS, label
from shop_crm.words.words import Words
from tests.program_text import nodes_where

ROOT = Path(__file__).parents[2]
FOLDER = resources() / "translations"
FORMS = {"en": 2, "id": 1, "ms": 1}
"""How many plural forms Qt counts in each language."""
COUNTS = {"en": ((1,), (0, 2, 5, 21)), "id": ((0, 1, 2, 21),), "ms": ((0, 1, 2, 21),)}
"""For each plural form, numbers that take it."""
ALL = pytest.mark.parametrize("language", ["en", "id", "ms"])
TRANSLATED = pytest.mark.parametrize("language", ["id", "ms"])
DIFFERENT_AT_LEAST = 0.6
"""Malay is not Indonesian with other spelling: this share of its messages must read otherwise."""

_FILLED = re.compile(r"\{[^{}]*\}|%n")
_TYPED = re.compile(
    r"--[a-z][a-z-]*(?: FILE)?|shop-crm COMMAND"
    r"|(?<=: )(?:record \{id\} happy|demo --shop sample\.db|new --country ID)"
    r"|(?<=: )(?:new|undo|find|due|add|backup|message)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a .ts file; a text that counts has its plural forms in Qt's order, any other just one form."""

    context: str
    source: str
    counts: bool
    kind: str
    """The translation's type: "" when finished, else "unfinished", "vanished" or "obsolete"."""
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.counts


def read_messages(path: Path) -> list[Message]:
    messages = []
    for context in ET.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            translation = entry.find("translation")
            assert translation is not None
            counts = entry.get("numerus") == "yes"
            written = translation.findall("numerusform") if counts else [translation]
            messages.append(
                Message(
                    context=context.findtext("name", ""),
                    source=entry.findtext("source", ""),
                    counts=counts,
                    kind=translation.get("type", ""),
                    forms=tuple(form.text or "" for form in written),
                )
            )
    assert messages
    return messages


def messages_of(language: str) -> list[Message]:
    return read_messages(FOLDER / f"shop_crm_{language}.ts")


def messages_in_code(language: str, folder: Path) -> list[Message]:
    """What lupdate finds in the code, with the options of .ci/translations, in a new file of this folder."""
    lupdate = Path(sys.executable).parent / ("pyside6-lupdate.exe" if sys.platform == "win32" else "pyside6-lupdate")
    found = folder / f"{language}.ts"
    plural = ["-pluralonly"] if language == "en" else []
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "shop_crm").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", *plural, "-source-language", "en"]
    command = [str(lupdate), *options, "-target-language", language, *sources, "-ts", str(found)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return read_messages(found)


@ALL
def test_every_message_is_finished(language: str) -> None:
    assert [message.key for message in messages_of(language) if message.kind] == []


@ALL
def test_every_message_has_all_its_forms_and_none_is_blank(language: str) -> None:
    for message in messages_of(language):
        assert len(message.forms) == (FORMS[language] if message.counts else 1), message
        assert all(form and form == form.strip() for form in message.forms), message


def test_english_keeps_only_its_plurals_and_the_second_form_is_the_source() -> None:
    for message in messages_of("en"):
        assert message.counts, message
        assert message.forms[1] == message.source


@ALL
def test_placeholders_and_numbers_are_those_of_the_source(language: str) -> None:
    for message in messages_of(language):
        for form in message.forms:
            assert sorted(_FILLED.findall(form)) == sorted(_FILLED.findall(message.source)), message


@ALL
def test_every_counting_text_shows_its_number(language: str) -> None:
    for message in messages_of(language):
        assert all(("%n" in form) is message.counts for form in message.forms), message


@TRANSLATED
def test_typed_commands_stay_as_they_are_typed(language: str) -> None:
    messages = messages_of(language)
    assert sum(bool(_TYPED.findall(message.source)) for message in messages) > 20
    for message in messages:
        for form in message.forms:
            assert _TYPED.findall(form) == _TYPED.findall(message.source), message


@ALL
def test_the_files_hold_exactly_the_texts_of_the_code(language: str, tmp_path: Path) -> None:
    keys = [message.key for message in messages_of(language)]
    assert len(keys) == len(set(keys))
    assert set(keys) == {message.key for message in messages_in_code(language, tmp_path)}


def test_no_text_is_asked_for_where_lupdate_does_not_see_it() -> None:
    """Within an f-string it finds nothing, and the text stays English in every language."""
    known = {(message.context, message.source) for message in messages_of("id")}
    asked = set()
    for _, node in nodes_where(["translate"]):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="translate") | ast.Name(id="translate"),
                args=[ast.Constant(value=context), ast.Constant(value=source), *_],
            ):
                asked.add((context, source))
    assert len(asked) > 1000
    assert asked - known == set()


@ALL
def test_the_program_reads_what_the_translators_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"shop_crm_{language}.qm", str(FOLDER))
    for message in messages_of(language):
        context, source = message.context, message.source
        if not message.counts:
            assert translator.translate(context, source) == message.forms[0]
            continue
        for form, numbers in zip(message.forms, COUNTS[language], strict=True):
            for number in numbers:
                assert translator.translate(context, source, None, number) == form, (message, number)


def test_indonesian_and_malay_hold_the_same_messages() -> None:
    assert [message.key for message in messages_of("id")] == [message.key for message in messages_of("ms")]


def test_malay_is_its_own_language() -> None:
    pairs = zip(messages_of("id"), messages_of("ms"), strict=True)
    different = [indonesian.forms != malay.forms for indonesian, malay in pairs]
    assert sum(different) / len(different) >= DIFFERENT_AT_LEAST


@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        ("id", "telefon|nombor|fail|kedai|kerana|aduan|waranti|baharu|tarikh|mesej|susulan|boleh bermaksud"),
        ("ms", "telepon|nomor|file|toko|karena|keluhan|garansi|baru|tanggal|pesan|tindak lanjut|bisa|kolom|impor"),
    ],
    ids=["id", "ms"],
)
def test_no_word_of_the_neighbour_language_slips_in(language: str, foreign: str) -> None:
    word = re.compile(rf"\b(?:{foreign})(?:nya)?\b", re.IGNORECASE)
    for message in messages_of(language):
        for form in message.forms:
            assert not word.search(_TYPED.sub("", _FILLED.sub("", form))), message
    for line in (resources() / "help" / f"help_{language}.md").read_text("utf-8").splitlines():
        assert not word.search(line), line


@ALL
def test_help_names_every_button_as_it_is_written(language: str) -> None:
    text = (resources() / "help" / f"help_{language}.md").read_text("utf-8")
    named = set(re.findall(r"\*\*(.+?)\*\*", text))
    assert len(named) > 20
    shown = [message.source for message in messages_of("id")] if language == "en" else []
    shown += [form for message in messages_of(language) for form in message.forms]
    assert {words.casefold() for words in named} - {words.casefold() for words in shown} == set()


def test_every_trouble_has_a_sentence() -> None:
    assert set(ErrorCode) - set(SENTENCES) == set()


def _plans() -> list[Plan]:
    return [plan for currency in CURRENCIES.values() for plan in start_plans(currency)]


@pytest.mark.parametrize(
    ("context", "codes"),
    [
        ("outcome", Outcome),
        ("state", State),
        ("end reason", EndReason),
        ("part of day", PartOfDay),
        ("channel", Channel),
        ("blank", Blank),
        ("cause", Cause),
        ("remedy", Remedy),
        ("flaw", Flaw),
        ("plan", {plan.code for plan in _plans()}),
        ("question", {step.ask_code for plan in _plans() for step in plan.steps}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_code_that_a_person_may_see_has_a_label(context: str, codes: type[StrEnum] | Iterable[str]) -> None:
    wanted = set(codes)
    assert wanted
    assert wanted - set(LABELS[context]) == set()


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_a_blank_is_shown_by_a_name_that_is_understood(language: str) -> None:
    words = Words(language)
    assert [blank_named(label(words, blank)) for blank in Blank] == list(Blank)
    refusal = sentence(words, ShopError(ErrorCode.TEXT_BLANK_UNKNOWN, typed="{nombor}", known=tuple(Blank)))
    assert all(f"{{{label(words, blank)}}}" in refusal for blank in Blank)


@TRANSLATED
def test_every_label_and_sentence_is_translated_where_it_is_looked_up(language: str) -> None:
    translated = {(message.context, message.source) for message in messages_of(language)}
    shown = {(context, text) for context, labels in LABELS.items() for text in labels.values()}
    shown |= {("error", text) for text in SENTENCES.values()}
    assert shown - translated == set()
