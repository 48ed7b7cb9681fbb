"""Rules on groups: needs of members, type of group, other professions."""

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.places import at
from socialwork.techniques import GroupProgramme
from socialwork.techniques.group import participants
from socialwork.tools import GroupNeeds, GroupTypeChoice, Tool
from socialwork.vocabulary.groupwork import Interest
from socialwork.vocabulary.term import Term
from socialwork.words import Words

_T = TypeVar("_T", bound=Tool)


def _tools(path: str, group: GroupProgramme, cls: type[_T]) -> Iterator[tuple[str, _T]]:
    return ((place, tool) for place, tool in at(f"{path}.tools", group.tools) if isinstance(tool, cls))


def _one_of(terms: tuple[Term, ...]) -> Words:
    """Return terms as a list of choices: ``psikolog atau psikiater``."""
    return Words(
        " atau ".join(term.label("id").lower() for term in terms),
        " or ".join(term.label("en").lower() for term in terms),
    )


@rule(
    "GROUP-01",
    Severity.WARNING,
    Certainty.FACT,
    Words("Profesi yang diperlukan belum disebut", "Needed profession not named"),
)
def needed_profession(context: Context) -> Iterator[Remark]:
    """A type of group that needs another profession, such as a treatment group, names one of them."""
    from socialwork.techniques.group_fit import group_fit  # noqa: PLC0415 - few cases have a group

    for path, group in groups_at(context.case):
        fit = group_fit(group.type)
        if fit is None or not fit.required:
            continue
        if not {partner.profession for partner in group.partners} & {*fit.required}:
            yield remark(
                f"{path}.partners",
                "{type} memerlukan {who}, tetapi program tidak menyebutkannya.",
                "A {type} needs a {who}, and the programme names none.",
                type=Words(group.type.label("id"), group.type.label("en").lower()),
                who=_one_of(fit.required),
            )


@rule(
    "GROUP-02",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Tipe kelompok dan kebutuhannya", "Type of group and its needs"),
)
def type_and_needs(context: Context) -> Iterator[Remark]:
    """The type of a group is one of those that its own needs assessment speaks for."""
    from socialwork.techniques.group_choice import ranked_by, recommended  # noqa: PLC0415 - as above

    for path, group in groups_at(context.case):
        best = recommended(ranked_by(group.tools))
        if best and group.type not in {ranked.type for ranked in best}:
            yield remark(
                f"{path}.type",
                "Kebutuhan anggota lebih mengarah pada {best}. Mengapa dipilih {type}?",
                "The members' needs speak rather for a {best}. Why was a {type} chosen?",
                best=_one_of(tuple(ranked.type for ranked in best if ranked.rank == 1)),
                type=Words(group.type.label("id").lower(), group.type.label("en").lower()),
            )


@rule(
    "GROUP-03",
    Severity.WARNING,
    Certainty.FACT,
    Words("Tipe yang dipilih bukan tipe program", "Type chosen is not that of the programme"),
)
def chosen_type(context: Context) -> Iterator[Remark]:
    """The type that was chosen is the type of the programme."""
    for path, group in groups_at(context.case):
        for place, choice in _tools(path, group, GroupTypeChoice):
            if choice.chosen is not group.type:
                yield remark(
                    f"{place}.chosen",
                    "Tipe yang dipilih ialah {chosen}, sedangkan program bertipe {type}.",
                    "The type chosen is {chosen}, that of the programme is {type}.",
                    chosen=Words(choice.chosen.label("id").lower(), choice.chosen.label("en").lower()),
                    type=Words(group.type.label("id").lower(), group.type.label("en").lower()),
                )


@rule(
    "GROUP-04",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kelompok tanpa asesmen kebutuhan", "Group without a needs assessment"),
)
def needs_assessed(context: Context) -> Iterator[Remark]:
    """A group rests on an assessment of what its members need."""
    for path, group in groups_at(context.case):
        if next(_tools(path, group, GroupNeeds), None) is None:
            yield remark(
                f"{path}.tools",
                "Bagaimana kebutuhan calon anggota ditelaah sebelum kelompok dibentuk?",
                "How were the needs of future members assessed before the group was formed?",
            )


@rule(
    "GROUP-05",
    Severity.ERROR,
    Certainty.FACT,
    Words("Jawaban anggota ganda", "Member answered twice"),
)
def one_answer_each(context: Context) -> Iterator[Remark]:
    """Everyone answers once in a needs assessment of a group."""
    for path, group in groups_at(context.case):
        for place, tool in _tools(path, group, GroupNeeds):
            times = Counter(answer.member for answer in tool.answers)
            for code in (code for code, count in times.items() if count > 1):
                yield remark(
                    f"{place}.answers",
                    "{code} menjawab lebih dari sekali.",
                    "{code} answers more than once.",
                    code=code,
                )


@rule(
    "GROUP-06",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Kesediaan anggota", "Willingness of members"),
)
def willing_members(context: Context) -> Iterator[Remark]:
    """Whoever did not want to join yet and is a member all the same has a note on how that came."""
    for path, group in groups_at(context.case):
        people = participants(group, context.case.people.client.code)
        for place, tool in _tools(path, group, GroupNeeds):
            for number, answer in at(f"{place}.answers", tool.answers):
                unwilling = answer.interest is Interest.LOW and not answer.note.strip()
                if unwilling and answer.member in people:
                    yield remark(
                        f"{number}.note",
                        "{code} kurang berminat. Bagaimana kesediaannya diperoleh?",
                        "{code} was not interested yet. How did they come to be willing?",
                        code=answer.member,
                    )


GROUP_RULES = (
    needed_profession,
    type_and_needs,
    chosen_type,
    needs_assessed,
    one_answer_each,
    willing_members,
)
