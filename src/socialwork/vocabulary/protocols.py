"""The steps of techniques with a protocol: one after the other, each when the one before it was met."""

from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.term import Term


class ProtocolStep(Term):
    """The steps of every protocol, in order; which belong to which technique, :func:`steps_of` tells."""

    FADING_LIST = "fading-list", "Mendaftar bantuan yang diberikan", "List the prompts in use"
    FADING_ORDER = (
        "fading-order",
        "Mengurutkan bantuan dari yang paling kuat",
        "Order the prompts, strongest first",
    )
    FADING_REDUCE = (
        "fading-reduce",
        "Mengurangi bantuan setingkat demi setingkat",
        "Reduce the prompts level by level",
    )
    FADING_ALONE = "fading-alone", "Meniadakan bantuan", "Leave the prompts out"
    FADING_CHECK = (
        "fading-check",
        "Memeriksa perilaku tanpa bantuan",
        "Check the behaviour without prompts",
    )

    THINNING_STEADY = (
        "thinning-steady",
        "Menguatkan setiap kemunculan sampai mantap",
        "Reinforce every occurrence until it is steady",
    )
    THINNING_SCHEDULE = (
        "thinning-schedule",
        "Menyepakati jadwal yang lebih jarang",
        "Agree on a leaner schedule",
    )
    THINNING_PARTIAL = (
        "thinning-partial",
        "Menguatkan sebagian kemunculan dan memuji semuanya",
        "Reinforce some occurrences, praise them all",
    )
    THINNING_NATURAL = (
        "thinning-natural",
        "Mengalihkan kepada pengukuh alami",
        "Hand over to natural reinforcers",
    )
    THINNING_CHECK = (
        "thinning-check",
        "Memeriksa perilaku tanpa pengukuh buatan",
        "Check the behaviour without arranged reinforcers",
    )

    COVERT_HABIT = "covert-habit", "Merinci kebiasaan dan pemicunya", "Detail the habit and its triggers"
    COVERT_RELAX = "covert-relax", "Melatih relaksasi", "Train relaxation"
    COVERT_SCENE = "covert-scene", "Menyusun adegan bersama klien", "Compose the scenes with the client"
    COVERT_AVERSIVE = (
        "covert-aversive",
        "Membayangkan kebiasaan dan akibat yang tidak nyaman",
        "Imagine the habit and an unpleasant outcome",
    )
    COVERT_RELIEF = (
        "covert-relief",
        "Membayangkan berpaling dan merasa lega",
        "Imagine turning away and feeling relieved",
    )
    COVERT_HOME = "covert-home", "Berlatih mandiri dengan catatan", "Practise alone and keep a record"

    CONTACT_HIERARCHY = (
        "contact-hierarchy",
        "Menyusun tangga situasi yang ditakuti",
        "Build the ladder of feared situations",
    )
    CONTACT_MODEL = "contact-model", "Memperagakan di hadapan klien", "Model in front of the client"
    CONTACT_TOGETHER = "contact-together", "Melakukan bersama klien", "Do it together with the client"
    CONTACT_LESS = "contact-less", "Mengurangi pendampingan", "Withdraw the help"
    CONTACT_ALONE = "contact-alone", "Klien melakukan sendiri", "The client does it alone"

    THOUGHT_RECORD = (
        "thought-record",
        "Mencatat pikiran yang mengganggu",
        "Record the troubling thoughts",
    )
    THOUGHT_ALTERNATIVE = (
        "thought-alternative",
        "Memilih pikiran pengganti",
        "Choose a thought to turn to",
    )
    THOUGHT_WORKER = (
        "thought-worker",
        "Praktikan mengucapkan “berhenti”",
        "The student says “stop”",
    )
    THOUGHT_ALOUD = (
        "thought-aloud",
        "Klien mengucapkan “berhenti” dengan suara",
        "The client says “stop” aloud",
    )
    THOUGHT_COVERT = (
        "thought-covert",
        "Klien mengucapkan “berhenti” dalam hati",
        "The client says “stop” inwardly",
    )
    THOUGHT_DAILY = "thought-daily", "Memakainya sehari-hari dengan catatan", "Use it daily and keep a record"


_FIRST = {
    BehaviourTechnique.FADING: ProtocolStep.FADING_LIST,
    BehaviourTechnique.THINNING: ProtocolStep.THINNING_STEADY,
    BehaviourTechnique.COVERT_SENSITIZATION: ProtocolStep.COVERT_HABIT,
    BehaviourTechnique.CONTACT_DESENSITIZATION: ProtocolStep.CONTACT_HIERARCHY,
    BehaviourTechnique.THOUGHT_STOPPING: ProtocolStep.THOUGHT_RECORD,
}


def steps_of(technique: Term | None) -> tuple[ProtocolStep, ...]:
    """Return the steps of a technique in order; nothing for one without a protocol.

    >>> [step.code for step in steps_of(BehaviourTechnique.FADING)][:2]
    ['fading-list', 'fading-order']
    """
    return _STEPS.get(technique, ())


def _split() -> dict[Term | None, tuple[ProtocolStep, ...]]:
    """Part all steps into those of each technique: each run starts with the first one of its technique."""
    every = list(ProtocolStep)
    starts = [every.index(first) for first in _FIRST.values()]
    ends = [*starts[1:], len(every)]
    return {
        technique: tuple(every[start:end]) for technique, start, end in zip(_FIRST, starts, ends, strict=True)
    }


_STEPS = _split()
