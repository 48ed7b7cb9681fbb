"""Roles of casework and group work."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import InterventionStep, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.words import Words

DIRECT_ROLES: tuple[Concept, ...] = (
    Concept(
        term=WorkerRole.ENABLER,
        definition=Words(
            "Pemungkin (*enabler*) menolong klien menemukan dan memakai kemampuannya sendiri. Pekerja "
            "sosial mengurangi hambatan, membagi masalah menjadi langkah yang terjangkau, dan menjaga "
            "harapan, sedangkan keputusan serta usahanya tetap milik klien.",
            "An enabler helps clients to find and use abilities of their own. The worker takes away "
            "hindrances, breaks the problem down into steps within reach and keeps hope alive, while the "
            "decisions and the effort remain the client’s.",
        ),
        purpose=Words(
            "Tujuannya ialah menumbuhkan keyakinan klien sehingga kelak ia dapat bertindak tanpa ditemani.",
            "The aim is that clients come to trust themselves and can act without company later on.",
        ),
        when=Words(
            "Peran ini sesuai ketika klien sebenarnya mampu, tetapi tertahan oleh keraguan, kelelahan, atau "
            "lingkungan yang belum memberi dukungan.",
            "It fits clients who are able but held back by doubt, weariness or surroundings that give no "
            "support.",
        ),
        cautions=(
            Words(
                "Pemungkin mudah berubah menjadi pengambil alih apabila ia mengerjakan hal yang sanggup "
                "dilakukan klien.",
                "An enabler easily turns into someone who takes over, by doing what the client could do.",
            ),
        ),
        skills=(
            Skill.BASIC_EMPATHY,
            Skill.FEEDBACK,
            Skill.STORYTELLING,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.INTERVENTION,
            StageKind.TERMINATION,
        ),
        related=(
            WorkerRole.FACILITATOR,
            InterventionStep.ENABLING,
            CaseworkTechnique.SUPPORT,
        ),
        sources=(
            Source("parsons1994"),
            Source("zastrow2010"),
        ),
        example=Words(
            "Praktikan menanyakan bagaimana klien dahulu melewati semester yang sulit, lalu bersama-sama "
            "menyusun satu langkah kecil dari cara yang pernah berhasil itu.",
            "The student asked how the client had got through a hard term before, and together they made "
            "one small step out of what had worked then.",
        ),
    ),
    Concept(
        term=WorkerRole.CONFEREE,
        definition=Words(
            "Perunding (*conferee*) mengajak klien dan pihak lain memahami bersama masalah dan pilihannya. "
            "Pekerja sosial hadir sebagai rekan bicara yang setara: ia bertanya, merangkum, menyampaikan "
            "pengetahuan, dan menerima sanggahan.",
            "A conferee brings the client and others to an understanding of problem and choices that all "
            "share. The worker is a partner in the talk, who asks, sums up, offers knowledge and takes "
            "objections.",
        ),
        purpose=Words(
            "Tujuannya ialah menghasilkan pengertian dan keputusan yang benar-benar dimiliki oleh orang "
            "yang akan menjalankannya.",
            "The aim is an understanding, and a decision, that belong to those who will carry it out.",
        ),
        when=Words(
            "Peran ini diperlukan ketika fokus dipilih, rencana disusun, atau hasil dinilai, baik berdua "
            "dengan klien maupun dalam *case conference*.",
            "It is needed where the focus is chosen, the plan made or the result judged, alone with the "
            "client or in a case conference.",
        ),
        cautions=(
            Words(
                "Perundingan kehilangan artinya apabila keputusan telah diambil sebelum klien diajak "
                "berbicara.",
                "Conferring means nothing where the decision was taken before the client was asked.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.PROBING,
            Skill.FEEDBACK,
        ),
        stages=(
            StageKind.INTAKE,
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.EVALUATION,
        ),
        related=(
            WorkerRole.NEGOTIATOR,
            WorkerRole.TEAM_MEMBER,
            CaseworkTechnique.LOGICAL_DISCUSSION,
        ),
        sources=(
            Source("parsons1994"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Praktikan memperlihatkan tiga rancangan kegiatan kepada klien dan ibunya, mendengarkan "
            "keberatan keduanya, lalu menggabungkan bagian yang mereka setujui.",
            "The student laid three drafts before the client and the mother, heard what each had against "
            "them, and put together the parts on which they agreed.",
        ),
    ),
    Concept(
        term=WorkerRole.INITIATOR,
        definition=Words(
            "Pemrakarsa (*initiator*) mengambil langkah pertama untuk menjalin hubungan, memulai kegiatan, "
            "atau mengangkat masalah. Pekerja sosial bergerak lebih dahulu karena orang yang paling "
            "membutuhkan pertolongan sering tidak memintanya.",
            "An initiator takes the first step: makes contact, starts an activity, or brings up a problem. "
            "The worker moves first, because those who need help most often do not ask for it.",
        ),
        purpose=Words(
            "Tujuannya ialah membuka jalan agar perhatian dan tenaga tertuju pada hal yang perlu segera "
            "diubah.",
            "The aim is to open the way, so that attention and effort go where change is due.",
        ),
        when=Words(
            "Peran ini tepat pada awal pertolongan, pada pembentukan kelompok, dan ketika suatu pelayanan "
            "belum tersedia.",
            "It fits the beginning of the help, the forming of a group, and places where a service does not "
            "exist yet.",
        ),
        cautions=(
            Words(
                "Prakarsa tidak boleh mendahului persetujuan klien; yang dimulai ialah ajakan, bukan "
                "keputusan atas hidupnya.",
                "Initiative must not run ahead of the client’s consent: what begins is an invitation, not a "
                "decision on somebody’s life.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.OBSERVATION,
        ),
        stages=(
            StageKind.ENGAGEMENT,
            StageKind.INTERVENTION,
        ),
        related=(
            CaseworkTechnique.SMALL_TALK,
            StageKind.ENGAGEMENT,
        ),
        sources=(
            Source("zastrow2010"),
            Source("hepworth2017"),
        ),
        example=Words(
            "Praktikan menyapa seorang penghuni yang selalu duduk sendiri, bercerita tentang tanaman di "
            "halaman, dan baru menjelaskan tugasnya setelah penghuni itu menanyakannya.",
            "The student greeted a resident who always sat alone, spoke of the plants in the yard, and "
            "explained the placement only when the resident asked.",
        ),
    ),
    Concept(
        term=WorkerRole.NEGOTIATOR,
        definition=Words(
            "Negosiator (*negotiator*) mempertemukan kepentingan berbeda sampai tercapai kesepakatan. "
            "Berlainan dengan penengah, negosiator boleh mewakili salah satu pihak, biasanya klien, asalkan "
            "kedudukannya diketahui semua orang.",
            "A negotiator brings differing interests to an agreement. Unlike a mediator, a negotiator may "
            "speak for one side, usually the client, as long as everybody knows it.",
        ),
        purpose=Words(
            "Tujuannya ialah memperoleh hasil yang menjawab kebutuhan klien tanpa merusak hubungan yang "
            "masih diperlukannya.",
            "The aim is a result that meets the client’s needs and spares the relations on which the client "
            "still depends.",
        ),
        when=Words(
            "Peran ini dipakai ketika hak, kewajiban, jadwal, atau pembagian tugas perlu disepakati, "
            "misalnya pada kontrak dan penyusunan rencana.",
            "It is taken where rights, duties, times or the sharing of work have to be agreed, as in the "
            "contract and the plan.",
        ),
        cautions=(
            Words(
                "Kesepakatan yang diterima karena takut atau segan tidak akan bertahan, sehingga pihak yang "
                "lebih lemah perlu diberi waktu dan teman.",
                "What is agreed out of fear or politeness will not last, so the weaker side needs time and "
                "company.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.PROBING,
        ),
        stages=(
            StageKind.CONTRACT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
        ),
        related=(
            WorkerRole.MEDIATOR,
            WorkerRole.CONFEREE,
        ),
        sources=(
            Source("fisher1981"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Klien meminta pulang lebih awal dua kali seminggu, sedangkan sekolah keberatan; praktikan "
            "menawarkan jadwal percobaan dua minggu yang kemudian diterima keduanya.",
            "The client asked to leave early twice a week and the school objected; the student proposed a "
            "trial of two weeks, which both accepted.",
        ),
    ),
)
"""Enabler, conferee, initiator, negotiator."""
