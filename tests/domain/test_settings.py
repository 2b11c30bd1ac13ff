"""The declarations: every setting has its place, and the states of a country are those of the library."""

from dataclasses import fields

import pytest

from shop_crm.domain.calendar import states
from shop_crm.domain.settings import Kind, PcSettings, Section, Setting, ShopSettings, declared


def test_everything_that_can_be_set_is_declared_once() -> None:
    names = [setting.name for setting in declared()]
    elsewhere = {"greeting_texts", "copy_key", "copy_lock"}
    known = {field.name for owner in (ShopSettings, PcSettings) for field in fields(owner)}
    assert sorted(names) == sorted(known - elsewhere)
    assert len(set(names)) == len(names)


def test_they_come_section_by_section() -> None:
    order = list(Section)
    places = [order.index(setting.section) for setting in declared()]
    assert places == sorted(places)
    assert {setting.section for setting in declared()} == set(Section) - {Section.LOCK}  # kept beside them


@pytest.mark.parametrize("setting", [one for one in declared() if one.kind is Kind.COUNT], ids=lambda one: one.name)
def test_a_count_has_bounds_and_its_default_lies_between(setting: object) -> None:
    assert setting.least <= setting.default <= setting.most
    assert setting.least < setting.most


CHOICES_OF_A_PC = [one for one in declared() if one.is_of_this_pc and one.kind is Kind.CHOICE]


@pytest.mark.parametrize("setting", CHOICES_OF_A_PC, ids=lambda one: one.name)
def test_a_choice_of_this_pc_declares_its_codes_and_one_of_them_is_its_default(setting: Setting) -> None:
    assert setting.default in setting.codes
    assert len(set(setting.codes)) == len(setting.codes) > 1
    assert {type(code) for code in setting.codes} == {type(setting.default)}


def test_the_states_of_malaysia_have_names() -> None:
    assert ("10", "Selangor") in states("MY")
    assert states("SG") == ()
