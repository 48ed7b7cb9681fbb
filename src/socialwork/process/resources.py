"""What a resource round the client is, and to which system it belongs."""

from functools import cache

from socialwork.stages import Resource
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.support import ResourceKind
from socialwork.vocabulary.term import normalised

_LONGEST = 3
"""How many words a spelling of a kind has at most."""


def kind_of_resource(resource: Resource) -> ResourceKind | None:
    """Return the kind of *resource*: the one that it states, else what the first word says that names a kind.

    Indonesian names begin with what they name, so ``teman sekelas`` is a friend and ``guru`` of a school.

    >>> str(kind_of_resource(Resource(system=ResourceSystem.FORMAL, name="Puskesmas kecamatan")))
    'ResourceKind.HEALTH_SERVICE'
    """
    if resource.kind is not None:
        return resource.kind
    words = normalised(resource.name).replace(",", " ").replace("(", " ").replace(")", " ").split()
    known = _spellings()
    for start in range(len(words)):
        for length in range(_LONGEST, 0, -1):
            kind = known.get(" ".join(words[start : start + length]))
            if kind is not None:
                return kind
    return None


def system_of_resource(resource: Resource) -> ResourceSystem | None:
    """Return the system to which *resource* should belong, or ``None`` where neither kind nor name tells."""
    kind = kind_of_resource(resource)
    return None if kind is None else kind.system


@cache
def _spellings() -> dict[str, ResourceKind]:
    return {spelling: kind for kind in ResourceKind for spelling in kind.spellings}
