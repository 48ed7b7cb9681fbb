"""People of a case as a public report names them: by role and code, never by name."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from socialwork.case import Case
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.sentences import listed, lower_first
from socialwork.text import joined, number_words
from socialwork.values.when import Participants
from socialwork.words import Words

_NUMBERED = re.compile(r"(.*?)(\d+)")


def client_text(case: Case, ctx: Context) -> str:
    """Return the client as sentences name them: ``klien BR``."""
    return ctx.label(Words("{client} {code}", "{client} {code}"), code=case.people.client.code)


def role_of(case: Case, code: str, ctx: Context) -> str:
    """Return the person *code* by role, as it stands in a sentence.

    The code stands behind the role for the client, for members of the group, and where several people
    share one role. A code that nobody has is taken for words and returned as it is.
    """
    roles = ctx.once(_roles, case)
    role = roles.get(code)
    if role is None:
        return code
    people = case.people
    coded = code == people.client.code or any(code == member.code for member in people.group_members)
    return f"{role} {code}" if coded or Counter(roles.values())[role] > 1 else role


def people_text(case: Case, codes: Sequence[str], ctx: Context, others: Sequence[Participants] = ()) -> str:
    """Return people as a list in a sentence, members of the group together, *others* by role and number.

    ``klien BR, praktikan, dan anggota kelompok A1–A7``
    """
    members = {person.code for person in case.people.group_members}
    named = [role_of(case, code, ctx) for code in codes if code not in members]
    group = [code for code in codes if code in members]
    if group:
        named.append(f"{_member(ctx)} {joined(_ranges(group), ctx.lang)}")
    return listed([*named, *(headcount(counted, ctx) for counted in others)], ctx)


def headcount(group: Participants, ctx: Context) -> str:
    """Return people counted by role: ``tiga orang wali kelas``, or the role alone for one."""
    role = lower_first(group.role.strip())
    if group.count == 1:
        return role
    number = number_words(group.count, ctx.lang)
    return ctx.label(Words("{number} orang {role}", "{number} {role}"), number=number, role=role).strip()


# --- inner helpers ----------------------------------------------------------------------------


def _roles(case: Case, ctx: Context) -> dict[str, str]:
    people = case.people
    roles = {person.code: lower_first(person.role) for person in people.others}
    roles |= {person.code: _member(ctx) for person in people.group_members}
    for person in people.supervisors:
        campus = ctx.label(Words("pembimbing kampus", "campus supervisor"))
        roles[person.code] = lower_first(person.role) if person.local and person.role else campus
    if people.guardian is not None:
        kin = lower_first(ctx.label(people.guardian.kinship))
        roles[people.guardian.code] = ctx.label(Words("{kin} {client}", "{client}'s {kin}"), kin=kin)
    roles[people.student.code] = lower_first(ctx.label("student"))
    roles[people.client.code] = lower_first(ctx.label("client"))
    return roles


def _member(ctx: Context) -> str:
    return ctx.label(Words("anggota kelompok", "group member"))


def _ranges(codes: Iterable[str]) -> list[str]:
    """Write three or more codes in sequence as a span: ``A1–A7``."""
    runs: list[list[str]] = []
    for code in codes:
        if runs and _follows(runs[-1][-1], code):
            runs[-1].append(code)
        else:
            runs.append([code])
    spans: list[str] = []
    for run in runs:
        spans += run if len(run) < 3 else [f"{run[0]}–{run[-1]}"]  # noqa: PLR2004 - two make no span
    return spans


def _follows(before: str, after: str) -> bool:
    first, second = _NUMBERED.fullmatch(before), _NUMBERED.fullmatch(after)
    if first is None or second is None:
        return False
    return first[1] == second[1] and int(second[2]) == int(first[2]) + 1
