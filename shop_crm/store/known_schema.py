"""What a shop file may be made of: whatever else a file brings is refused before any of it can run (faults.md S2).

A trigger, a view or a CHECK lives in the file and works as soon as a row is read or written; a file from a stick may
hold some that this program never made. A whole file is told by one digest of its statements for each schema so far.
"""

import hashlib
import sqlite3

DIGESTS = {
    1: "17934820e7f995d4ba1b39c7589d4399db4b63289af27ca493bfd1820a4d65b5",
    2: "71d885c3db388c19987183f3d9857b645a2b5feeab203ae1ace827b6f19767b9",
    3: "66e02e113bb3d0ef2c2928f0cd1d58ba784f44dfde7a6b8990819b40f4e4414c",
    4: "a44bd2d534a61601cd12d01eecb4ed5f0cc28c213b2750acf04953b6a3ef95fc",
    5: "4bc00df8dde0cfceb08a45d4a80085bcfe3926008b121c688bd7ce0c09b2114a",
}
"""By schema: what `digest` gives for a file that this program made; a new schema adds its line (its test says which).

It is the same in a file that came from an older schema, for a new file goes through all migrations too.
"""

# Numbers for the planner, which ANALYZE leaves, also of other programs that looked after the file: nothing that runs.
_STATISTICS = ("CREATE TABLE sqlite_stat1(tbl,idx,stat)", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)")
# Blanks and the marks around names are not the same in every SQLite, once a column or table was renamed.
_NOT_THE_SAME = b' \t\r\n"`[]'


def is_known(conn: sqlite3.Connection) -> bool:
    """Whether this file holds exactly the tables, indexes, triggers and search indexes of its schema."""
    version = int(conn.execute("PRAGMA user_version").fetchone()[0])
    return version in DIGESTS and DIGESTS[version] == digest(conn)


def digest(conn: sqlite3.Connection) -> str:
    """A fingerprint of all statements in the file, whatever order they were made in."""
    # Bytes: what is no text would not come out as text.
    parts = conn.execute(
        """SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB) FROM sqlite_master
           WHERE sql IS NULL AND NOT (type = 'index' AND name GLOB 'sqlite_autoindex_*')
              OR sql NOT IN (?, ?) ORDER BY type, name, tbl_name, sql""",
        _STATISTICS,
    )
    told = b"".join([(piece or b"") + b"\0" for part in parts for piece in part])
    return hashlib.sha256(told.translate(None, _NOT_THE_SAME)).hexdigest()
