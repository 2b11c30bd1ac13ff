"""The shop's settings as rows: one per field that was ever set, JSON values."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, time
from typing import Any

from shop_crm.domain.settings import ShopSettings
from shop_crm.store.journal import Operation

_READERS: dict[str, Callable[[Any], Any]] = {
    "closed_days": lambda days: tuple(date.fromisoformat(day) for day in days),
    "quiet_hours": lambda hours: tuple((time.fromisoformat(begin), time.fromisoformat(end)) for begin, end in hours),
    "greeting_texts": lambda texts: tuple(tuple(text) for text in texts),
}


def read(conn: sqlite3.Connection) -> ShopSettings:
    """The settings, with the declared default for whatever was never set; names we no longer know are passed over."""
    known = {field.name for field in fields(ShopSettings)}
    values: dict[str, Any] = {}
    for name, kept in conn.execute("SELECT name, value FROM setting"):
        if name in known:
            value = json.loads(kept)
            read_value = _READERS.get(name)
            values[name] = read_value(value) if read_value else tuple(value) if isinstance(value, list) else value
    if "large_line" in values:
        values.setdefault("greeting_from", values["large_line"])  # of a shop that is older than this setting
    return replace(ShopSettings(), **values)


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
            (field.name, json.dumps(value, default=lambda day_or_time: day_or_time.isoformat())),
        )
