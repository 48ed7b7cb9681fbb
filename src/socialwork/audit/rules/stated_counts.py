"""Rules on how many people and sessions the texts speak of, against the records."""

from collections.abc import Collection, Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.counts import groups_at
from socialwork.findings import Certainty, Remark, Severity
from socialwork.process.stated_groups import (
    breakdowns_in,
    members_in,
    sessions_in,
    supervisors_in,
    whole_groups_in,
)
from socialwork.words import Words

_SEVERAL = 2
_SESSION = ("pertemuan", "sesi", "sessions", "meetings")
_SUPERVISOR = ("pembimbing", "supervisor", "supervisors")
_PARTS = ("terdiri", "yaitu", "yakni", "consisting", "namely")


@rule("COUNT-06", Severity.WARNING, Certainty.FACT, Words("Jumlah anggota dalam teks", "Members in a text"))
def members_in_texts(context: Context) -> Iterator[Remark]:
    """A text gives the group as many members as its programme has, the client counted in or not."""
    groups = [group for _, group in groups_at(context.case)]
    if not groups:
        return
    sizes = {len(group.members) for group in groups}
    right = sizes | {size + 1 for size in sizes}
    for path, text in context.words.having(("anggota", "member", "members")):
        whole = {*whole_groups_in(text)} - right
        for stated in sorted(whole | {size for size in members_in(text) if size > max(right)}):
            yield remark(
                path,
                "Tertulis {stated} anggota, sedangkan program kelompok memuat {listed}.",
                "It says {stated} members, but the programme of the group lists {listed}.",
                stated=stated,
                listed=_either(sizes),
            )


@rule(
    "COUNT-07",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Jumlah pertemuan kelompok dalam teks", "Group sessions in a text"),
)
def sessions_in_texts(context: Context) -> Iterator[Remark]:
    """A text tells of as many sessions of the group as are recorded."""
    numbers = {len(group.sessions) for _, group in groups_at(context.case) if group.sessions}
    right = numbers | {sum(numbers)}
    for path, text in context.words.having(_SESSION) if numbers else ():
        for stated in sorted({n for n in sessions_in(text) if n >= _SEVERAL} - right):
            yield remark(
                path,
                "Tertulis {stated} pertemuan kelompok, sedangkan yang dicatat {recorded}. Mana yang benar?",
                "It says {stated} sessions of the group, but {recorded} are recorded. Which is right?",
                stated=stated,
                recorded=_either(numbers),
            )


@rule(
    "COUNT-08",
    Severity.HINT,
    Certainty.QUESTION,
    Words("Jumlah pembimbing dalam teks", "Supervisors in a text"),
)
def supervisors_in_texts(context: Context) -> Iterator[Remark]:
    """A text tells of as many supervisors as the case names."""
    people = context.case.people
    right = {len(people.supervisors), len(people.campus_supervisors), len(people.local_supervisors)}
    for path, text in context.words.having(_SUPERVISOR) if people.supervisors else ():
        for stated in sorted({n for n in supervisors_in(text) if n >= _SEVERAL} - right):
            yield remark(
                path,
                "Tertulis {stated} pembimbing, sedangkan kasus ini menyebut {named}. Mana yang benar?",
                "It says {stated} supervisors, but the case names {named}. Which is right?",
                stated=stated,
                named=len(people.supervisors),
            )


@rule(
    "COUNT-09",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Rincian menyangkal jumlah", "Breakdown denies its total"),
)
def breakdown_denies_total(context: Context) -> Iterator[Remark]:
    """Where a sentence gives a total and its parts, the parts give the total."""
    for path, text in context.words.having(_PARTS):
        for breakdown in breakdowns_in(text):
            if sum(breakdown.parts) != breakdown.total:
                yield remark(
                    path,
                    "“{text}”: rinciannya berjumlah {sum}, bukan {total}. Mana yang benar?",
                    "“{text}”: the parts give {sum}, not {total}. Which is right?",
                    text=breakdown.text,
                    sum=sum(breakdown.parts),
                    total=breakdown.total,
                )


def _either(numbers: Collection[int]) -> Words:
    several = [str(number) for number in sorted(numbers)]
    return Words(" atau ".join(several), " or ".join(several))


STATED_COUNT_RULES = (members_in_texts, sessions_in_texts, supervisors_in_texts, breakdown_denies_total)
