"""Terms of drawings in circles: the institutions round somebody, and the sides of a family's culture."""

from socialwork.vocabulary.term import Term


class Importance(Term):
    """How much an institution or person matters, which is the size of its circle."""

    GREAT = "great", "Sangat penting", "Very important", "besar"
    MEDIUM = "medium", "Penting", "Important", "sedang"
    SMALL = "small", "Kurang penting", "Less important", "kecil"


class Closeness(Term):
    """How close an institution or person is felt to be: how far its circle is from the centre."""

    OVERLAPPING = "overlapping", "Bertumpang tindih", "Overlapping", "menyatu"
    TOUCHING = "touching", "Bersinggungan", "Touching"
    NEAR = "near", "Dekat", "Near"
    FAR = "far", "Jauh", "Far"


class Influence(Term):
    """Which way an institution or person acts upon those in the centre."""

    POSITIVE = "positive", "Mendukung", "Supportive", "positif"
    MIXED = "mixed", "Mendukung sekaligus menghambat", "Supportive and hindering", "campuran"
    NEGATIVE = "negative", "Menghambat", "Hindering", "negatif"
    NEUTRAL = "neutral", "Tanpa pengaruh yang dirasakan", "Of no felt influence", "netral"
