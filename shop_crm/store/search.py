"""Finding a customer by any piece of her name, her phone, or what she bought (domain.md 7).

Whatever is typed finds somebody or nobody and is never a query language: every word is quoted for FTS5.
"""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator

from shop_crm.domain.names import fold
from shop_crm.domain.phones import searched_digits
from shop_crm.store import forgotten

LIMIT = 50
_HITS = 150  # the newest so many are sorted by their last visit; more would cost what nobody reads
_ITEMS = 60
_LEAST_BUYERS = 5
_NAMESAKES = 60  # whose purchases are looked through; more would be felt while typing
_SHORTEST_PIECE = 3  # a trigram
_MAX_TEXT = 100
_SIGNS = re.compile("[!%_]")
_ESCAPED = r"!\g<0>"
_PHONE = re.compile(r"[\d\s()+./-]*\d[\d\s()+./-]*")


def find(conn: sqlite3.Connection, text: str, limit: int = LIMIT) -> list[int]:
    """Ids of the customers that the text may mean, best first, each once; [] for nothing or for blanks.

    Whole words and beginnings of a name come first, then pieces of a name, phones, items, and a name with an item
    ("budi tv"); among equals the one who came last.
    """
    shown = "".join(letter for letter in text[:_MAX_TEXT] if unicodedata.category(letter) not in ("Cc", "Cs"))
    text = unicodedata.normalize("NFC", shown).strip()
    words = text.split()
    found: dict[int, None] = {}
    for hits in _by_rank(conn, text, words):
        found.update(dict.fromkeys(hits))
        if len(found) >= limit:
            break
    return list(found)[:limit]


def _by_rank(conn: sqlite3.Connection, text: str, words: list[str]) -> Iterator[list[int]]:
    if not words:
        return
    if _PHONE.fullmatch(text):
        for digits in searched_digits(text):
            yield _with_digits(conn, digits)
    if not all(any(letter.isalnum() for letter in word) for word in words):
        yield _literally(conn, text)  # O'Brien has letters; a lone % means the sign itself
        return
    yield _newest_first(conn, "customer_words", _beginnings(words))
    if all(len(word) >= _SHORTEST_PIECE for word in words):
        yield _newest_first(conn, "customer_pieces", " ".join(_quoted(fold(word)) for word in words))
    elif not text.isascii():
        yield _literally(conn, text)  # one sign of 王小明 is a piece of the name, too short for the index of pieces
    yield _who_bought(conn, words)
    if len(words) > 1:
        yield _name_and_item(conn, words)


def _newest_first(conn: sqlite3.Connection, index: str, query: str) -> list[int]:
    rows = conn.execute(
        f"""SELECT id FROM (
                SELECT rowid AS id, (SELECT max(day) FROM purchase WHERE customer_id = {index}.rowid) AS last_day
                FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT {_HITS})
            ORDER BY last_day DESC, id DESC""",
        (query,),
    )
    return [row[0] for row in rows]


def _with_digits(conn: sqlite3.Connection, digits: str) -> list[int]:
    """Those whose number holds these digits; first those whose number ends with them."""
    if len(digits) < _SHORTEST_PIECE:
        return []
    rows = conn.execute(
        f"""SELECT customer_id FROM (
                SELECT rowid AS id FROM phone_pieces WHERE phone_pieces MATCH ? ORDER BY rowid DESC LIMIT {_HITS})
            JOIN phone USING (id) ORDER BY number NOT LIKE '%' || ?, is_bad, id DESC""",
        (_quoted(digits), digits),
    )
    return [row[0] for row in rows]


def _who_bought(conn: sqlite3.Connection, words: list[str]) -> list[int]:
    items = _items(conn, "item_words", _beginnings(words))
    if all(len(word) >= _SHORTEST_PIECE for word in words):
        items |= _items(conn, "item_pieces", " ".join(map(_quoted, words)))
    # The more items fit, the fewer buyers of each are looked up: together always about as many as are shown.
    of_each = max(_LEAST_BUYERS, 2 * LIMIT // max(1, len(items)))
    bought: dict[int, str] = {}
    for item in items:
        for customer_id, day in conn.execute(
            """SELECT customer_id, day FROM purchase_line JOIN purchase ON purchase.id = purchase_id
               WHERE item = ? AND state = 'kept' ORDER BY purchase_line.id DESC LIMIT ?""",
            (item, of_each),
        ):
            bought[customer_id] = max(day, bought.get(customer_id, ""))
    for customer_id in forgotten.ids(conn):
        bought.pop(customer_id, None)
    return sorted(bought, key=lambda customer_id: bought[customer_id], reverse=True)


def _items(conn: sqlite3.Connection, index: str, query: str) -> set[str]:
    rows = conn.execute(
        f"""SELECT item.name FROM {index} JOIN item ON item.id = {index}.rowid WHERE {index} MATCH ?
            ORDER BY {index}.rowid DESC LIMIT {_ITEMS}""",
        (query,),
    )
    return {row[0] for row in rows}


def _name_and_item(conn: sqlite3.Connection, words: list[str]) -> list[int]:
    """Customers whose name fits some of the words and who bought something that fits the others."""
    found: dict[int, None] = {}
    for count in range(len(words) - 1, 0, -1):
        for name_words, item_words in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            candidates = _newest_first(conn, "customer_words", _beginnings(name_words))
            found.update(dict.fromkeys(_bought_all(conn, candidates[:_NAMESAKES], item_words)))
    return list(found)


def _bought_all(conn: sqlite3.Connection, customers: Iterable[int], words: list[str]) -> Iterator[int]:
    holds = " AND ".join("item LIKE ? ESCAPE '!'" for _ in words)
    pieces = [f"%{_SIGNS.sub(_ESCAPED, word)}%" for word in words]
    for customer_id in customers:
        if conn.execute(
            f"""SELECT 1 FROM purchase JOIN purchase_line ON purchase_id = purchase.id
                WHERE customer_id = ? AND state = 'kept' AND {holds} LIMIT 1""",
            (customer_id, *pieces),
        ).fetchone():
            yield customer_id


def _literally(conn: sqlite3.Connection, text: str) -> list[int]:
    """Names that hold exactly these characters: for signs and scripts that the indexes do not cut into words."""
    rows = conn.execute(f"SELECT id FROM customer WHERE instr(name, ?) ORDER BY id DESC LIMIT {LIMIT}", (text,))
    return [row[0] for row in rows]


def _beginnings(words: list[str]) -> str:
    return " ".join(f"{_quoted(word)} *" for word in words)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
