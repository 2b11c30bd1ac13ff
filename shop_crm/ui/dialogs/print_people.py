"""The people of a list that is printed: Space or a click takes somebody off the paper."""

from shop_crm.domain.calls import Call
from shop_crm.ui.models.calls_model import CallRow
from shop_crm.ui.widgets.tick_list import TickModel


class PeopleModel(TickModel[CallRow]):
    """The calls that could be printed."""

    def ticked(self) -> list[Call]:
        """The calls that are to be printed, in their order."""
        return [row.call for row in self.ticked_rows()]
