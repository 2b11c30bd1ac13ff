"""Half-typed forms that are still there after the lights went out. Kept beside the shop file, not in it: no undo."""

from shop_crm.services.shop import Shop
from shop_crm.store import drafts


def keep_draft(shop: Shop, form: str, words: dict[str, object]) -> bool:
    """Keep what stands in a form (plain JSON values), instead of its draft before; False when the disk is full.

    `form` is the form's own name, in small letters and underscores. Costs a file sync: call it when typing rests.
    Beside a shop that is only looked at nothing is written, and nothing is amiss.
    """
    return shop.only_looks is not None or drafts.keep(shop.path, form, words)


def read_draft(shop: Shop, form: str) -> dict[str, object] | None:
    """What stood in the form; None when nothing did, or when the draft is damaged."""
    return drafts.read(shop.path, form)


def drop_draft(shop: Shop, form: str) -> bool:
    """The form was saved or thrown away; no draft is no trouble. False when its file cannot be taken away."""
    return shop.only_looks is not None or drafts.drop(shop.path, form)
