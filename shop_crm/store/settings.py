"""The shop's settings as rows: one per field that was ever set, JSON values."""

import json
import sqlite3
from dataclasses import fields, replace
from datetime import date
from typing import Any

from shop_crm.domain.settings import ShopSettings
from shop_crm.store.journal import Operation


def read(conn: sqlite3.Connection) -> ShopSettings:
    """The settings, with the declared default for whatever was never set; names we no longer know are passed over."""
    known = {field.name for field in fields(ShopSettings)}
    found = {name: json.loads(value) for name, value in conn.execute("SELECT name, value FROM setting")}
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}
    if "closed_days" in values:
        values["closed_days"] = tuple(date.fromisoformat(day) for day in values["closed_days"])
    return replace(ShopSettings(), **{name: value for name, value in values.items() if name in known})


def write(operation: Operation, settings: ShopSettings) -> None:
    """Keep every field whose value differs from what is kept now."""
    before = read(operation.conn)
    kept = {name for (name,) in operation.conn.execute("SELECT name FROM setting")}
    for field in fields(ShopSettings):
        value = getattr(settings, field.name)
        if field.name in kept and value == getattr(before, field.name):
            continue
        operation.conn.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (field.name, json.dumps(value, default=date.isoformat)),
        )
