"""The one family of errors that is meant for the person; everything else is a bug and rises.

The class lives in the domain, because rules refuse too and the domain imports nothing of ours; the rest of the
house takes it from here.
"""

from shop_crm.domain.problems import ErrorCode, ShopError

__all__ = ["ErrorCode", "ShopError"]
