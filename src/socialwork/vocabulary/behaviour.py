"""Terms of behaviour change and of token economies."""

from socialwork.vocabulary.open import TechniqueTerm, extends
from socialwork.vocabulary.term import Term


@extends
class BehaviourTechnique(TechniqueTerm):
    """Techniques of behaviour change; whether one increases or decreases behaviour is fixed."""

    POSITIVE_REINFORCEMENT = "positive-reinforcement", "Penguatan positif", "Positive reinforcement"
    NEGATIVE_REINFORCEMENT = "negative-reinforcement", "Penguatan negatif", "Negative reinforcement"
    FADING = "fading", "Pemudaran", "Fading"
    TOKEN_ECONOMY = "token-economy", "Ekonomi token", "Token economy", "token ekonomi"
    POSITIVE_PUNISHMENT = "positive-punishment", "Penghukuman positif", "Positive punishment"
    NEGATIVE_PUNISHMENT = "negative-punishment", "Penghukuman negatif", "Negative punishment"
    COVERT_SENSITIZATION = "covert-sensitization", "Sensitisasi terselubung", "Covert sensitization"
    CONTACT_DESENSITIZATION = (
        "contact-desensitization",
        "Desensitisasi kontak",
        "Contact desensitization",
    )
    THOUGHT_STOPPING = "thought-stopping", "Penghentian pikiran", "Thought stopping"

    @property
    def increases(self) -> bool:
        """Whether the technique increases (true) or decreases (false) behaviour."""
        return self in _INCREASING


_INCREASING = frozenset(
    {
        BehaviourTechnique.POSITIVE_REINFORCEMENT,
        BehaviourTechnique.NEGATIVE_REINFORCEMENT,
        BehaviourTechnique.FADING,
        BehaviourTechnique.TOKEN_ECONOMY,
    }
)


class TokenStep(Term):
    """The nine steps of applying a token economy, in order."""

    TARGETS = "targets", "Menetapkan perilaku sasaran", "Identify target behaviours"
    TOKEN = "token", "Memilih token", "Choose the token"
    REINFORCER = "reinforcer", "Memilih pengukuh pendukung bersama klien", "Choose the back-up reinforcer"
    VALUES = "values", "Menetapkan nilai token tiap perilaku", "Set the token value of each behaviour"
    PRICE = "price", "Menetapkan harga pengukuh", "Set the price of the reinforcer"
    EXCHANGE = "exchange", "Menetapkan waktu penukaran", "Set the exchange time"
    DELIVERY = "delivery", "Memberikan token dan pujian segera", "Give the token with praise at once"
    THINNING = "thinning", "Mengurangi token dan menguatkan pujian", "Reduce tokens, strengthen praise"
    ADJUSTMENT = "adjustment", "Menyesuaikan atas kesepakatan", "Adjust by agreement"


class LeftoverPolicy(Term):
    """What happens to tokens that are left after the last exchange."""

    CARRY = "carry", "Disimpan", "Carried over"
    EXPIRE = "expire", "Hangus", "Expire"
    CONVERT = "convert", "Dialihkan", "Converted"
