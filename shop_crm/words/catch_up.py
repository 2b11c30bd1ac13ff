"""What waits after days off, in sentences."""

from shop_crm.domain.catch_up import CatchUp
from shop_crm.words.words import Words


def waiting_text(words: Words, *, days_away: int, due: int, expired: int) -> str:
    """Why it is worth a look: "You were away 6 days. 43 calls wait. 4 calls have waited too long.\""""
    told = []
    if days_away:
        told.append(words.counting(days_away).translate("catch up", "You were away %n days.", None, 1))
    if due:
        told.append(words.counting(due).translate("catch up", "%n calls wait.", None, 1))
    if expired:
        told.append(words.counting(expired).translate("catch up", "%n calls have waited too long.", None, 1))
    return " ".join(told)


def catch_up_text(words: Words, found: CatchUp, calls_a_day: int, left: int = 0) -> str:
    """What the page proposes, in a sentence for each part; `left` so many wait beside what it lists."""
    told = []
    if found.later:
        told.append(
            words.counting(calls_a_day).translate(
                "catch up", "With %n calls a day: promises and complaints first, then the dearest purchases.", None, 1
            )
        )
        told.append(words.translate("catch up", "Nothing is moved until you press Enter."))
    if found.expired:
        told.append(
            words.counting(len(found.expired)).translate(
                "catch up", "%n calls have waited too long: keep each of them, or let it go.", None, 1
            )
        )
    if left:
        told.append(words.counting(left).translate("catch up", "%n more calls come after these.", None, 1))
    return " ".join(told)
