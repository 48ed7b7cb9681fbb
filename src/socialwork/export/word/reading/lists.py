"""Items one after the other, put together as lists inside lists."""

from attrs import Factory, define

from socialwork.document.nodes import Block, ListBlock, ListItem
from socialwork.export.word.reading.raw import Item
from socialwork.reading.from_document import counted_label

DASH = "–"


@define
class _Item:
    label: str
    value: int
    typed: bool
    blocks: "list[Block | _List]" = Factory(list)


@define
class _List:
    key: str
    level: int
    ordered: bool
    form: str
    counted: bool
    items: list[_Item] = Factory(list)


@define
class ListBuilder:
    """The lists that are open, from the outermost to the innermost."""

    _open: list[_List] = Factory(list)
    _roots: list[_List] = Factory(list)

    @property
    def is_open(self) -> bool:
        """Whether an item may get further blocks."""
        return bool(self._open)

    def add(self, item: Item, block: Block) -> None:
        """Add an item with its first block."""
        self._find(item)
        self._open[-1].items.append(_Item(item.label, item.value, item.level < 0, [block]))

    def put(self, block: Block, level: int = -1) -> None:
        """Put a block into the last item, of the list of that level where there is one."""
        holder = next((one for one in reversed(self._open) if one.level == level), self._open[-1])
        holder.items[-1].blocks.append(block)

    def close(self) -> list[Block]:
        """Return the lists and begin anew."""
        made: list[Block] = [_built(root) for root in self._roots]
        self._open, self._roots = [], []
        return made

    def _find(self, item: Item) -> None:
        """Open the list that *item* belongs to."""
        known = [place for place, one in enumerate(self._open) if _belongs(item, one)]
        if known:
            del self._open[known[-1] + 1 :]
            last = self._open[-1].items[-1].value
            if item.level >= 0 or not item.value or item.value > last:
                return
            self._open.pop()  # a typed list that begins anew
        elif item.level >= 0:
            while self._open and self._open[-1].level >= item.level:
                self._open.pop()
        self._begin(item)

    def _begin(self, item: Item) -> None:
        level = item.level if item.level >= 0 else (self._open[-1].level + 1 if self._open else 0)
        made = _List(item.key, level, item.value > 0, item.form, item.level >= 0)
        if self._open:
            self._open[-1].items[-1].blocks.append(made)
        else:
            self._roots.append(made)
        self._open.append(made)


def _belongs(item: Item, other: _List) -> bool:
    """Return whether *item* is one of a list: known by the same, or typed among those that Word counts."""
    if item.key == other.key:
        return True
    alike = bool(item.form) and item.form == other.form
    return alike and other.counted and (item.level < 0 or _goes_on(item, other))


def _goes_on(item: Item, other: _List) -> bool:
    """Return whether an item that Word counts in another list goes on where a typed one stands in between."""
    last = other.items[-1]
    return item.level == other.level and last.typed and item.value == len(other.items) + other.items[0].value


def _built(draft: _List) -> ListBlock:
    """Return a list whose items have a label only where it is not the one that the list counts."""
    first = draft.items[0]
    start = first.value if draft.ordered and first.label == counted_label(first.value, draft.level) else 1
    items = tuple(
        ListItem(blocks=tuple(_block(one) for one in item.blocks), label=_label(draft, item, start + place))
        for place, item in enumerate(draft.items)
    )
    return ListBlock(items=items, ordered=draft.ordered, level=draft.level, start=start)


def _block(one: "Block | _List") -> Block:
    return _built(one) if isinstance(one, _List) else one


def _label(draft: _List, item: _Item, number: int) -> str:
    counted = counted_label(number, draft.level) if draft.ordered else DASH
    return "" if item.label == counted else item.label
