"""File formats in and out: bytes to dataclasses and back.

May import: domain, the standard library, the libraries of the formats. No database: what a file says is
decided here, what the shop does with it is decided in services.
"""
