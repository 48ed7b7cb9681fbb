"""The four domains of the biopsychosocial-spiritual assessment."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool, BpssAspect
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

DOMAINS: tuple[Concept, ...] = (
    Concept(
        term=BpssAspect.BIOLOGICAL,
        definition=Words(
            "Biologis adalah aspek BPSS yang memuat keadaan tubuh: pertumbuhan, kesehatan, gizi, tidur, "
            "disabilitas, dan pemakaian obat. Temuannya dicatat sejauh memengaruhi keberfungsian sosial "
            "klien.",
            "The biological domain of the BPSS holds the state of the body: growth, health, food, sleep, "
            "disability and medication. Findings are noted as far as they bear on the client’s social "
            "functioning.",
        ),
        purpose=Words(
            "Tujuannya mengetahui apa yang dapat dan tidak dapat dijalankan tubuh klien sehari-hari.",
            "Its purpose is to know what the client’s body can and cannot do from day to day.",
        ),
        when=Words(
            "Aspek ini ditelaah pada setiap klien, juga ketika masalahnya tampak semata-mata sosial.",
            "It is looked at with every client, even where the problem seems purely social.",
        ),
        conditions=(
            Condition(
                Words(
                    "Temuan menyebut sumbernya, misalnya klien, keluarga, atau tenaga kesehatan.",
                    "Findings name their source, such as the client, the family or health staff.",
                ),
                rule="TOOL-07",
            ),
        ),
        cautions=(
            Words(
                "Praktikan tidak mendiagnosis; dugaan penyakit diserahkan kepada tenaga kesehatan.",
                "The student does not diagnose; a suspected illness is left to health staff.",
            ),
        ),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.BPSS,),
        sources=(Source("engel1977"),),
        example=Words(
            "Klien makan teratur dan kuat berolahraga, tetapi hanya tidur lima jam karena menggambar sampai "
            "larut.",
            "The client eats regularly and is fit, but sleeps only five hours because of drawing till late.",
        ),
    ),
    Concept(
        term=BpssAspect.PSYCHOLOGICAL,
        definition=Words(
            "Psikologis adalah aspek BPSS yang memuat pikiran, perasaan, dan cara klien menghadapi tekanan. "
            "Yang dicatat ialah suasana hati, kepercayaan diri, kemampuan memusatkan perhatian, dan "
            "pandangan tentang dirinya.",
            "The psychological domain of the BPSS holds thoughts, feelings and ways of meeting strain. "
            "Noted are mood, confidence, concentration and how the client sees himself or herself.",
        ),
        purpose=Words(
            "Tujuannya memahami bagaimana klien memaknai keadaannya dan tenaga apa yang dimilikinya untuk "
            "berubah.",
            "Its purpose is to understand what the situation means to the client and what strength for "
            "change there is.",
        ),
        when=Words(
            "Aspek ini digali setelah kepercayaan terbentuk, dengan kata-kata klien sendiri.",
            "It is explored once trust has grown, in the client’s own words.",
        ),
        conditions=(
            Condition(
                Words(
                    "Masalah dalam aspek ini disertai keterangan tentang keberfungsian klien.",
                    "Problems in this domain go with a word on how the client functions.",
                ),
                rule="TOOL-08",
            ),
        ),
        cautions=(
            Words(
                "Istilah gangguan jiwa tidak dipakai tanpa pemeriksaan psikolog atau psikiater.",
                "Names of mental disorders are not used without an examination by a psychologist or "
                "psychiatrist.",
            ),
        ),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.BPSS,),
        sources=(Source("engel1977"), Source("hepworth2017")),
        example=Words(
            "Klien mampu memusatkan perhatian lama ketika menggambar, tetapi terdiam begitu diminta "
            "berbicara di depan kelas.",
            "The client concentrates for long when drawing but falls silent when asked to speak before the "
            "class.",
        ),
    ),
    Concept(
        term=BpssAspect.SOCIAL,
        definition=Words(
            "Sosial adalah aspek BPSS yang memuat hubungan klien dengan keluarga, teman, sekolah atau "
            "pekerjaan, dan masyarakat. Di dalamnya tercakup pula penghasilan, tempat tinggal, serta peran "
            "yang dijalankannya.",
            "The social domain of the BPSS holds the client’s relations with family, friends, school or "
            "work and community. Income, housing and the roles that the client fills belong to it as well.",
        ),
        purpose=Words(
            "Tujuannya menemukan hubungan yang menopang, yang menekan, dan yang terputus.",
            "Its purpose is to find which ties support, which strain and which are broken.",
        ),
        when=Words(
            "Aspek ini ditelaah bersama genogram dan ekomap agar gambarnya saling melengkapi.",
            "It is looked at together with genogram and ecomap, so that the pictures complete one another.",
        ),
        conditions=(
            Condition(
                Words(
                    "Daftar masalah didampingi kekuatan yang ada dalam hubungan itu.",
                    "The list of problems is matched by strengths found in these relations.",
                ),
                rule="TOOL-09",
            ),
        ),
        cautions=(
            Words(
                "Keterangan tentang anggota keluarga dicatat dengan peran dan hanya seperlunya.",
                "What concerns members of the family is noted by role and no more than needed.",
            ),
        ),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.BPSS, AssessmentTool.ECOMAP),
        sources=(Source("hepworth2017"),),
        example=Words(
            "Klien mempunyai dua sahabat dan dihargai dalam tim, tetapi canggung di hadapan teman sekelas "
            "yang pernah menertawakannya.",
            "The client has two good friends and is valued in the team, but is ill at ease before "
            "classmates who once laughed.",
        ),
    ),
    Concept(
        term=BpssAspect.SPIRITUAL,
        definition=Words(
            "Spiritual adalah aspek BPSS yang memuat keyakinan, ibadah, nilai, dan hal yang memberi makna "
            "bagi hidup klien. Aspek ini tidak terbatas pada agama yang tercatat dalam identitas.",
            "The spiritual domain of the BPSS holds belief, worship, values and what gives meaning to the "
            "client’s life. It is wider than the religion noted among the client’s particulars.",
        ),
        purpose=Words(
            "Tujuannya mengenali sumber ketenangan dan harapan yang sudah dimiliki klien.",
            "Its purpose is to recognize the sources of calm and hope that the client already has.",
        ),
        when=Words(
            "Aspek ini ditanyakan apabila klien berkenan membicarakannya.",
            "It is asked about where the client is willing to speak of it.",
        ),
        conditions=(
            Condition(
                Words(
                    "Temuan berasal dari penuturan klien atau orang terdekat, bukan dari penilaian "
                    "praktikan.",
                    "Findings come from the client or those closest, not from the student’s judgement.",
                ),
                rule="TOOL-07",
            ),
        ),
        cautions=(
            Words(
                "Kesalehan tidak diukur, dan keyakinan praktikan tidak dijadikan patokan.",
                "Piety is not measured, and the student’s own belief is no yardstick.",
            ),
        ),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.BPSS,),
        sources=(Source("sulmasy2002"),),
        example=Words(
            "Menyanyikan lagu rohani membuat klien tenang, walaupun khotbah tidak lagi terdengar jelas "
            "baginya.",
            "Singing hymns calms the client, though sermons can no longer be heard clearly.",
        ),
    ),
)
