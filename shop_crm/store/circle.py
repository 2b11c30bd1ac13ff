"""Who sent whom."""

import sqlite3


def sent(conn: sqlite3.Connection, customer_id: int) -> set[int]:
    """The ids of everyone this customer sent, and so on; without herself, whoever seems to have sent whom."""
    rows = conn.execute(
        """WITH RECURSIVE sent (id) AS (
               SELECT id FROM customer WHERE sent_by = ?
               UNION SELECT customer.id FROM customer JOIN sent ON customer.sent_by = sent.id
           ) SELECT id FROM sent WHERE id <> ?""",
        (customer_id, customer_id),
    )
    return {row[0] for row in rows}
