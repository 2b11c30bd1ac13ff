"""A list of very many rows: those that are seen are read by block, the latest blocks kept (performance.md P11)."""

from collections import OrderedDict
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QStandardItemModel

BLOCK = 16
"""So many rows are read at once: a little more than a screen shows."""
_KEPT_BLOCKS = 64

Block = TypeVar("Block")


class BlocksModel(QStandardItemModel, Generic[Block]):
    """Counts the rows and keeps what was read of them; `read_block` says what a block holds.

    Its items stay empty, Qt only counts them: a view asks for the number of rows once for each row it lays out, and
    answered here, a hundred thousand customers would take a quarter of a second at each change.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks: OrderedDict[int, Block] = OrderedDict()

    def read_block(self, number: int) -> Block:
        """What the rows from `number` times BLOCK on say."""
        raise NotImplementedError

    def block_of(self, row: int) -> Block:
        """The block in which a row is."""
        number = row // BLOCK
        if number in self._blocks:
            self._blocks.move_to_end(number)
        else:
            self._blocks[number] = self.read_block(number)
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        return self._blocks[number]

    def forget_blocks(self) -> None:
        """What was read may be wrong."""
        self._blocks.clear()

    def count_anew(self, count: int) -> None:
        """There are so many other rows now."""
        self.forget_blocks()
        self.beginResetModel()
        with QSignalBlocker(self):
            self.setRowCount(0)
            self.setColumnCount(1)
            self.setRowCount(count)
        self.endResetModel()
