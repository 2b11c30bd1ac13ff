"""What was found out about a sheet that is brought in, in the same words in the window and on the command line."""

from shop_crm.domain.days import DayOrder
from shop_crm.words.words import Words


def header_text(words: Words, line: int) -> str:
    """Something stands above the names of the columns."""
    told = words.translate("import", "The columns are named in line {line}; what stands above is left out")
    return told.format(line=line)


def shown_order_text(words: Words, order: DayOrder) -> str:
    """No other order is possible."""
    match order:
        case DayOrder.DAY_FIRST:
            return words.translate("import", "Days are written day first (shown by all lines together)")
        case DayOrder.MONTH_FIRST:
            return words.translate("import", "Days are written month first (shown by all lines together)")
        case DayOrder.YEAR_FIRST:
            return words.translate("import", "Days are written year first (shown by all lines together)")
