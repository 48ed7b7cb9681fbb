"""Terms of the body map: parts of the body, its sides, and what a mark stands for."""

from socialwork.vocabulary.term import Term


class BodySide(Term):
    """The sides from which the body is drawn."""

    FRONT = "front", "Depan", "Front", "tampak depan"
    BACK = "back", "Belakang", "Back", "tampak belakang"


class BodyRegion(Term):
    """Parts of the body that a body map names; left and right are those of the person."""

    HEAD = "head", "Kepala", "Head"
    FACE = "face", "Wajah", "Face", "muka"
    NECK = "neck", "Leher", "Neck", "tengkuk"
    RIGHT_SHOULDER = "right-shoulder", "Bahu kanan", "Right shoulder"
    LEFT_SHOULDER = "left-shoulder", "Bahu kiri", "Left shoulder"
    CHEST = "chest", "Dada", "Chest"
    UPPER_BACK = "upper-back", "Punggung", "Upper back", "punggung atas"
    ABDOMEN = "abdomen", "Perut", "Abdomen", "belly"
    LOWER_BACK = "lower-back", "Pinggang", "Lower back", "punggung bawah"
    PELVIS = "pelvis", "Panggul", "Pelvis", "perut bawah"
    BUTTOCKS = "buttocks", "Bokong", "Buttocks", "pantat"
    RIGHT_UPPER_ARM = "right-upper-arm", "Lengan atas kanan", "Right upper arm"
    LEFT_UPPER_ARM = "left-upper-arm", "Lengan atas kiri", "Left upper arm"
    RIGHT_FOREARM = "right-forearm", "Lengan bawah kanan", "Right forearm"
    LEFT_FOREARM = "left-forearm", "Lengan bawah kiri", "Left forearm"
    RIGHT_HAND = "right-hand", "Tangan kanan", "Right hand"
    LEFT_HAND = "left-hand", "Tangan kiri", "Left hand"
    RIGHT_THIGH = "right-thigh", "Paha kanan", "Right thigh"
    LEFT_THIGH = "left-thigh", "Paha kiri", "Left thigh"
    RIGHT_KNEE = "right-knee", "Lutut kanan", "Right knee"
    LEFT_KNEE = "left-knee", "Lutut kiri", "Left knee"
    RIGHT_LOWER_LEG = "right-lower-leg", "Tungkai bawah kanan", "Right lower leg", "betis kanan"
    LEFT_LOWER_LEG = "left-lower-leg", "Tungkai bawah kiri", "Left lower leg", "betis kiri"
    RIGHT_FOOT = "right-foot", "Kaki kanan", "Right foot"
    LEFT_FOOT = "left-foot", "Kaki kiri", "Left foot"

    @property
    def sides(self) -> tuple[BodySide, ...]:
        """The sides of the body on which it can be seen, the front first."""
        if self.code in _FRONT_ONLY:
            return (BodySide.FRONT,)
        return (BodySide.BACK,) if self.code in _BACK_ONLY else (BodySide.FRONT, BodySide.BACK)


_FRONT_ONLY = frozenset({"face", "chest", "abdomen", "pelvis"})
_BACK_ONLY = frozenset({"upper-back", "lower-back", "buttocks"})


class BodyMarkKind(Term):
    """What a mark on a body map stands for."""

    PAIN = "pain", "Nyeri", "Pain", "sakit"
    INJURY = "injury", "Luka", "Injury", "cedera", "memar"
    ILLNESS = "illness", "Penyakit", "Illness"
    TENSION = "tension", "Ketegangan", "Tension", "tegang"
    FEELING = "feeling", "Perasaan", "Feeling", "emosi"
    STRENGTH = "strength", "Kekuatan", "Strength", "kelebihan"
    OTHER = "other", "Lainnya", "Other", "tanda lain"
