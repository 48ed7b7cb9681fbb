"""The two questions by which a consequence gets its name: what is done, and how the stimulus is felt."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.behaviour import BehaviourTechnique, Effect, Operation, Stimulus
from socialwork.words import Words

GRID: tuple[Concept, ...] = (
    Concept(
        term=Operation.PRESENT,
        definition=Words(
            "Memberikan adalah tindakan menambahkan sesuatu segera setelah suatu perilaku terjadi. Dalam "
            "pengubahan perilaku, kata “positif” hanya berarti bahwa ada yang ditambahkan, bukan bahwa hal "
            "itu baik atau menyenangkan.",
            "Present is the operation of adding something right after a behaviour has occurred. In behaviour "
            "change the word “positive” says only that something was added, not that it was good or "
            "pleasant.",
        ),
        related=(
            Operation.REMOVE,
            BehaviourTechnique.POSITIVE_REINFORCEMENT,
            BehaviourTechnique.POSITIVE_PUNISHMENT,
        ),
        sources=(Source("skinner1953"), Source("cooper2007")),
        example=Words(
            "Guru mengucapkan terima kasih segera setelah seorang siswa mengangkat tangan sebelum berbicara.",
            "A teacher says thank you as soon as a pupil has raised a hand before speaking.",
        ),
    ),
    Concept(
        term=Operation.REMOVE,
        definition=Words(
            "Mengambil adalah tindakan mengurangi atau menghentikan sesuatu segera setelah suatu perilaku "
            "terjadi. Kata “negatif” dalam nama sebuah teknik hanya menandai pengambilan itu, sehingga "
            "penguatan negatif sama sekali bukan hukuman.",
            "Remove is the operation of taking away or ending something right after a behaviour has "
            "occurred. The word “negative” in the name of a technique marks this removal alone, so negative "
            "reinforcement is no punishment at all.",
        ),
        related=(
            Operation.PRESENT,
            BehaviourTechnique.NEGATIVE_REINFORCEMENT,
            BehaviourTechnique.NEGATIVE_PUNISHMENT,
        ),
        sources=(Source("skinner1953"), Source("cooper2007")),
        example=Words(
            "Pengasuh menghentikan pengingat yang terus-menerus begitu remaja mulai merapikan tempat "
            "tidurnya.",
            "A carer ends the constant reminding as soon as the teenager starts to make the bed.",
        ),
    ),
    Concept(
        term=Stimulus.PLEASANT,
        definition=Words(
            "Hal yang menyenangkan adalah rangsangan yang dicari atau dipertahankan oleh orang yang "
            "berperilaku. Ukurannya terletak pada orang itu sendiri, karena pujian di depan kelas dapat "
            "menyenangkan bagi seorang anak dan memalukan bagi anak lain.",
            "Pleasant is what the person who behaves seeks or keeps hold of. That person alone is the "
            "measure, for praise in front of the class may please one child and shame another.",
        ),
        related=(Stimulus.UNPLEASANT, Effect.INCREASE),
        sources=(Source("cooper2007"), Source("miltenberger2012")),
        example=Words(
            "Sebelum menyusun kesepakatan, praktikan menanyakan kepada klien tiga hal kecil yang disukainya.",
            "Before drawing up the agreement, the student asks the client for three small things that "
            "please.",
        ),
    ),
    Concept(
        term=Stimulus.UNPLEASANT,
        definition=Words(
            "Hal yang tidak menyenangkan adalah rangsangan yang dihindari atau ingin dihentikan oleh orang "
            "yang berperilaku. Teguran yang dimaksudkan sebagai hukuman dapat justru dicari oleh anak yang "
            "jarang diperhatikan, sehingga perasaannya harus diamati dan tidak boleh diduga.",
            "Unpleasant is what the person who behaves avoids or wants to end. A scolding meant as "
            "punishment may even be sought by a child who seldom gets attention, so the feeling has to be "
            "observed and not guessed.",
        ),
        related=(Stimulus.PLEASANT, Effect.DECREASE),
        sources=(Source("cooper2007"), Source("miltenberger2012")),
        example=Words(
            "Catatan pengamatan menunjukkan bahwa keributan bertambah setelah ditegur, sehingga teguran "
            "tidak lagi dihitung sebagai hal yang dihindari.",
            "The observation record shows more noise after each scolding, so the scolding no longer counts "
            "as something avoided.",
        ),
    ),
)
