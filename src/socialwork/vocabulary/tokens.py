"""Terms of a token ledger: policies that an agreement states, and the rules by which an event is refused."""

from socialwork.vocabulary.term import Term


class LateEntryPolicy(Term):
    """What happens to an entry that is recorded after the agreed delay."""

    REFUSE = "refuse-late", "Ditolak", "Refused"
    FLAG = "flag-late", "Diterima dan ditandai", "Accepted and flagged"


class ReversalPolicy(Term):
    """What happens when an earning is reversed whose tokens are spent already."""

    REFUSE = "refuse-reversal", "Ditolak", "Refused"
    PARTIAL = "partial-reversal", "Sebagian, kekurangannya dicatat", "In part, with the shortfall recorded"


class ProductionKind(Term):
    """How successes produce tokens (token-production schedules)."""

    EVERY = "every", "Setiap keberhasilan", "Every success"
    FIXED_RATIO = "fixed-ratio", "Setiap sekian keberhasilan", "Every so many successes"
    VARIABLE_RATIO = "variable-ratio", "Rata-rata sekian keberhasilan", "So many successes on average"
    NONE = "none", "Tidak menghasilkan token", "No tokens"


class TokenEventKind(Term):
    """The kinds of events of a token ledger."""

    EARN = "earn", "Perolehan", "Earning"
    PRAISE = "praise", "Pujian", "Praise"
    FINE = "fine", "Denda", "Fine"
    BONUS = "bonus", "Token awal atau bonus", "Endowment or bonus"
    EXCHANGE = "exchange", "Penukaran", "Exchange"
    EXPIRE = "expire", "Kedaluwarsa atau pengalihan", "Expiry or conversion"
    REVERSE = "reverse", "Pembatalan", "Reversal"
    AGREE = "agree", "Kesepakatan", "Agreement"
    LEVEL = "level", "Perubahan tingkat", "Level change"
    BALANCE = "balance", "Pencocokan saldo", "Balance assertion"


class TokenRule(Term):
    """The rules of a ledger; a refused event is told which of them it breaks."""

    CLIENT = "client", "Klien di luar kesepakatan", "Client without agreement"
    IDENTITY = "identity", "Satu kode untuk satu peristiwa", "One id for one event"
    ORDER = "order", "Catatan tidak mundur", "The clock never goes back"
    FUTURE = "future", "Dicatat setelah terjadi", "Recorded after it happened"
    PERIOD = "period", "Dalam masa berlaku", "Within the period"
    VERSION = "version", "Tepat satu kesepakatan berlaku", "Exactly one version in force"
    SIGNATURE = "signature", "Ditandatangani kedua pihak", "Signed by both"
    RETROACTIVE = "retroactive", "Tidak berlaku surut", "Never re-values the past"
    BEHAVIOUR = "behaviour", "Perilaku yang disepakati", "Behaviour that was agreed"
    OPPORTUNITY = "opportunity", "Satu kali tiap kesempatan", "Once for each opportunity"
    CONTRADICTION = "contradiction", "Tidak diganjar sekaligus didenda", "Not rewarded and fined at once"
    PRAISE = "praise", "Pujian menyertai token", "Praise with every token"
    DELAY = "delay", "Diberikan segera", "Given at once"
    LATE = "late", "Dicatat tepat waktu", "Recorded in time"
    FINE = "fine", "Denda yang disepakati", "Fine that was agreed"
    LOSS = "loss", "Batas kehilangan sehari", "Loss of a day within its limit"
    BONUS = "bonus", "Bonus yang disepakati", "Bonus that was agreed"
    PHASE = "phase", "Hanya denda setelah token awal", "Only losses after an endowment"
    WINDOW = "window", "Dalam waktu penukaran", "Within an exchange window"
    BACK_UP = "back-up", "Pengukuh yang disepakati", "Back-up reinforcer that was agreed"
    QUANTITY = "quantity", "Jumlah bulat, paling sedikit satu", "A whole number, one or more"
    PRICE = "price", "Saldo mencukupi harga", "Balance covers the price"
    STOCK = "stock", "Persediaan mencukupi", "Stock covers the quantity"
    CAP = "cap", "Batas saldo", "Cap of the balance"
    LEFTOVER = "leftover", "Sisa token sesuai kesepakatan", "Leftover as agreed"
    REVERSAL = "reversal", "Dibatalkan paling banyak satu kali", "Reversed at most once"
    SPENT = "spent", "Token yang sudah dipakai", "Tokens that are spent"
    LEVEL = "level", "Syarat tingkat", "Criteria of the level"
    BALANCE = "balance", "Saldo sesuai catatan", "Balance as asserted"
    AMOUNT = "amount", "Jumlah dalam batas", "Amount within bounds"
