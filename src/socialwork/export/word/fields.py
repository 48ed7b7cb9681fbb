"""Complex fields with their computed results, and bookmarks.

Fields are never marked dirty: that would raise Word's question about updating on every opening.
"""

import re
from hashlib import sha256

from attrs import define, field

from socialwork.errors import SocialWorkError
from socialwork.export.word.markup import escaped, run
from socialwork.remembering import remembered

NAME_LENGTH = 40
"""How many characters Word allows in the name of a bookmark."""
_BEGIN, _SEPARATE, END_FIELD = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


def begin_field(instruction: str) -> str:
    """Return the start of a complex field, up to where its result stands; ``END_FIELD`` closes it."""
    code = f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
    return f"{_BEGIN}{code}{_SEPARATE}"


def complex_field(instruction: str, result: str) -> str:
    """Return a complex field with its cached *result*."""
    return f"{begin_field(instruction)}{run(result)}{END_FIELD}"


@remembered(maxsize=4096)
def bookmark_name(prefix: str, anchor: str) -> str:
    """Return the name of the bookmark of *anchor*: valid, at most 40 characters, the same in every run.

    An anchor that does not fit unchanged gets a few digits of its hash, so that names stay apart.

    >>> bookmark_name("_Ref", "tabel-bpss")
    '_Ref_tabel_bpss'
    """
    made = f"{prefix}_{re.sub('[^A-Za-z0-9]', '_', anchor)}"
    if len(made) <= NAME_LENGTH and re.fullmatch("[a-z0-9-]+", anchor):
        return made
    digits = sha256(anchor.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{made[: NAME_LENGTH - 9]}_{digits}"


@define
class Bookmarks:
    """The bookmarks written so far; their ids run from 1 through the whole document."""

    _names: set[str] = field(factory=set)

    def around(self, name: str, content: str) -> str:
        """Return *content* inside the bookmark *name*, or as it is where there is no name.

        Raises:
            SocialWorkError: The document has another anchor of that name.
        """
        if not name:
            return content
        if name in self._names:
            message = f"two places of the document have the same anchor (bookmark {name})"
            raise SocialWorkError(message)
        self._names.add(name)
        number = len(self._names)
        start = f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{number}"/>'
