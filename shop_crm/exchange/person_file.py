"""A copy of one person's data as JSON, for another program: every fact under its own name, nothing in our words."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum

from shop_crm.domain.money import Currency
from shop_crm.domain.person_copy import PersonCopy

JSON_MARK = b'{\n "shop_name":'
"""What such a file begins with."""


def as_json(copy: PersonCopy) -> bytes:
    """The copy as UTF-8; days as 2026-11-23, instants with their offset, amounts in the currency's minor units."""
    return (json.dumps(_plain(copy), ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def _plain(value: object) -> object:
    match value:
        case Currency():
            return {"code": value.code, "decimals": value.exponent}
        case Enum():
            return value.value
        case datetime() | date() | time():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case tuple() | list() | frozenset():
            return [_plain(item) for item in value]
        case _ if is_dataclass(value):
            return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
