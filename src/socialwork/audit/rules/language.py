"""Rules on language that hurts: labels for the client, and punishments for a child."""

import re
from collections.abc import Iterator

from socialwork.audit.base import Context, remark, rule
from socialwork.audit.rules.technique_conditions import with_a_child
from socialwork.findings import Certainty, Remark, Severity
from socialwork.words import Words

_LABELS = (
    *("malas", "pemalas", "nakal", "bandel", "badung", "bodoh", "bego", "tolol", "dungu"),
    *("goblok", "idiot", "gila", "sinting", "cengeng", "manja", "pembohong", "pemarah"),
    *("penakut", "pembangkang", "onar", "biang", "berandal", "berandalan", "rusak", "bermasalah"),
    *("broken", "haram", "cacat", "ajar", "beban", "lazy", "naughty", "stupid", "crazy"),
    *("retarded", "hopeless", "troublemaker", "bad", "liar"),
)
"""Words of which one stands in every label."""
_HURTS = ("pukul", "cubit", "jewer", "jemur", "tampar", "bentak", "permalukan", "kurung")
_HURTING_VERBS = (
    *("memukul", "mencubit", "menjewer", "menjemur", "menampar", "membentak", "mempermalukan"),
    *("mengurung", "menghukum"),
)
_HURTING = (
    *(f"di{verb}" for verb in (*_HURTS, "setrap", "ikat", "gunduli", "hukum")),
    *(f"{verb}{end}" for verb in _HURTING_VERBS for end in ("", "nya")),
    *("hukuman", "push", "pushup", "lari", "berdiri", "makan", "corporal", "beaten", "slapped", "caned"),
    *("locked", "shamed"),
)
"""Words of which one stands in every punishment."""
_SLOTS = frozenset({"plan", "intervention", "evaluation", "termination", "good-practice", "conclusion"})
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
_HARSH = re.compile(
    r"(?<!\w)(?:malas|pemalas|nakal|bandel|badung|bodoh|bego|tolol|dungu|goblok|idiot|gila|sinting|cengeng|"
    r"manja|pembohong|pemarah|penakut|pembangkang|pembuat onar|biang masalah|biang onar|berandal(?:an)?|"
    r"anak rusak|anak bermasalah|broken home|anak haram|orang cacat|penyandang cacat|kurang ajar|"
    r"beban (?:keluarga|masyarakat)|lazy|naughty|stupid|crazy|retarded|hopeless|troublemaker|"
    r"bad (?:boy|girl)|liar)(?!\w)",
    re.IGNORECASE,
)
_NO_LABEL = re.compile(
    r"(?<!\w)(?:tidak|bukan(?:lah)?|tanpa|disebut|dianggap|dicap|istilah|kata|label|not|no|called)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_OF_DOING = re.compile(r"\s+(?:ber|me|ke\s|untuk\s|to\s)\w*", re.IGNORECASE)
"""What follows where the word tells what somebody would rather not do: *malas berbicara*."""
_PUNISHED = re.compile(
    r"(?<!\w)(?:di(?:pukul|cubit|jewer|jemur|tampar|bentak|permalukan|kurung|setrap|ikat|gunduli|hukum)|"
    r"(?:memukul|mencubit|menjewer|menjemur|menampar|membentak|mempermalukan|mengurung|menghukum)(?:nya)?|"
    r"hukuman (?:fisik|badan|berdiri|lari|push[ -]?up)|push[ -]?up|lari (?:keliling )?lapangan|"
    r"berdiri di depan kelas|tidak (?:boleh|diberi) makan|"
    r"corporal punishment|beaten|slapped|caned|locked up|shamed in public)(?!\w)",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"^(?:stages\[\d+\]\.(?:activities|goals|uses|tokens|group|general_goal|process|programme|follow_up)|"
    r"good_practice\.recommendations)"
)
_REFUSING = re.compile(
    r"(?<!\w)(?:tidak|tanpa|bukan|menghindari|menolak|melarang|dilarang|mencegah|jangan|never|not|without|"
    r"avoid\w*)(?!\w)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


@rule(
    "LANG-01",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Bahasa yang melabeli", "Labelling language"),
)
def labelling(context: Context) -> Iterator[Remark]:
    """Texts tell what a person does and call nobody by a label; quoted words are those of somebody else."""
    for path, text in context.words.having(_LABELS):
        if path.startswith("references["):
            continue
        bare = _QUOTED.sub("", text)
        for match in _HARSH.finditer(bare):
            of_doing = match[0].lower() == "malas" and _OF_DOING.match(bare, match.end())
            if not of_doing and not _NO_LABEL.search(bare[: match.start()]):
                yield remark(
                    path,
                    "Kata “{said}” melabeli orang. Perilaku apa yang terlihat?",
                    "The word “{said}” labels a person. Which behaviour was seen?",
                    said=match[0],
                )


@rule(
    "LANG-02",
    Severity.WARNING,
    Certainty.QUESTION,
    Words("Hukuman bagi anak", "Punishment for a child"),
)
def punishing_a_child(context: Context) -> Iterator[Remark]:
    """No plan, activity or recommendation for a client under 18 proposes to hurt, shame or confine."""
    if not with_a_child(context.case, ()):
        return
    slots = tuple(f"prose[{n}]" for n, slot in enumerate(context.case.prose) if slot.slot in _SLOTS)
    for path, text in context.words.having(_HURTING):
        if _PLANNED.match(path) is None and not path.startswith(slots or " "):
            continue
        for sentence in _SENTENCE.split(text):
            match = _PUNISHED.search(sentence)
            if match is not None and _REFUSING.search(sentence[: match.start()]) is None:
                yield remark(
                    path,
                    "Tertulis “{said}”, padahal klien masih anak. Cara apa yang tidak menyakiti?",
                    "It says “{said}”, though the client is a child. Which way hurts nobody?",
                    said=match[0],
                )


LANGUAGE_RULES = (labelling, punishing_a_child)
