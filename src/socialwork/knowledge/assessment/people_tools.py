"""Tools that show the client in person, family and surroundings."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool, BpssAspect
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.evidence import ResourceSystem
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

PEOPLE_TOOLS: tuple[Concept, ...] = (
    Concept(
        term=AssessmentTool.BPSS,
        definition=Words(
            "Biopsikososial-spiritual (BPSS) adalah kerangka asesmen yang melihat klien dari empat aspek "
            "sekaligus: tubuh, jiwa, hubungan sosial, dan keyakinan. Untuk tiap aspek dicatat temuan, "
            "keberfungsian, kekuatan, masalah, dan buktinya.",
            "The biopsychosocial-spiritual assessment (BPSS) is a frame that looks at the client from four "
            "sides at once: body, mind, social ties and belief. For each domain it notes findings, "
            "functioning, strengths, problems and their evidence.",
        ),
        purpose=Words(
            "Tujuannya mencegah masalah dijelaskan dari satu sisi saja.",
            "Its purpose is to keep a problem from being explained from one side only.",
        ),
        when=Words(
            "Kerangka ini dipakai pada setiap asesmen perseorangan dan diisi dari beberapa sumber.",
            "It is used in every individual assessment and filled in from several sources.",
        ),
        conditions=(
            Condition(
                Words(
                    "Aspek yang memuat temuan menyebut buktinya.",
                    "A domain with findings names its evidence.",
                ),
                rule="TOOL-07",
            ),
            Condition(
                Words(
                    "Aspek yang memuat masalah menerangkan keberfungsian klien.",
                    "A domain with problems tells how the client functions.",
                ),
                rule="TOOL-08",
            ),
            Condition(
                Words(
                    "Aspek yang memuat masalah menyebut pula kekuatan.",
                    "A domain with problems names strengths too.",
                ),
                rule="TOOL-09",
            ),
        ),
        cautions=(
            Words(
                "Keempat aspek saling memengaruhi; tabel yang terpisah tidak berarti penyebabnya terpisah.",
                "The four domains act on one another; separate rows in a table do not mean separate causes.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(BpssAspect.BIOLOGICAL, BpssAspect.PSYCHOLOGICAL, BpssAspect.SOCIAL, BpssAspect.SPIRITUAL),
        sources=(Source("engel1977"), Source("sulmasy2002")),
        example=Words(
            "Kurang tidur, rasa malu, jarak rumah, dan ibadah yang bergantung pada pengingat tampak sebagai "
            "empat sisi dari pagi hari yang sama.",
            "Too little sleep, shame, a long way to school and prayers that need reminding appear as four "
            "sides of the same morning.",
        ),
    ),
    Concept(
        term=AssessmentTool.GENOGRAM,
        definition=Words(
            "Genogram adalah gambar keluarga sekurang-kurangnya tiga generasi yang memperlihatkan "
            "perkawinan, kelahiran, kematian, perpisahan, dan mutu hubungan. Laki-laki digambar dengan "
            "persegi, perempuan dengan lingkaran, dan yang meninggal diberi silang.",
            "A genogram is a drawing of a family over at least three generations, with marriages, births, "
            "deaths, separations and the quality of ties. Men are squares, women circles, and the dead are "
            "crossed.",
        ),
        purpose=Words(
            "Tujuannya mengenali pola yang berulang dan orang yang dapat mendukung klien.",
            "Its purpose is to see patterns that recur and people who can support the client.",
        ),
        when=Words(
            "Gambar ini dibuat bersama klien ketika riwayat keluarga berkaitan dengan masalahnya.",
            "It is drawn with the client where the history of the family bears on the problem.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien ditandai sebagai tokoh utama.",
                    "The client is marked as the index person.",
                ),
                rule="TOOL-03",
            ),
            Condition(
                Words(
                    "Usia dalam gambar masuk akal dan cocok dengan identitas klien.",
                    "The ages in it make sense and agree with the client’s particulars.",
                ),
                rule="TOOL-04",
            ),
        ),
        cautions=(
            Words(
                "Pembicaraan tentang kematian atau perceraian dapat membuka luka yang perlu ditampung lebih "
                "dahulu.",
                "Talk of death or divorce may open wounds that need to be tended first.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.ECOMAP,),
        sources=(Source("mcgoldrick2008"), Source("hartman1978")),
        example=Words(
            "Genogram memperlihatkan bahwa setelah kakek meninggal tidak ada lagi penghubung antara klien "
            "dan keluarga ayahnya.",
            "The genogram shows that with the grandfather’s death the last link between the client and the "
            "father’s family is gone.",
        ),
    ),
    Concept(
        term=AssessmentTool.ECOMAP,
        definition=Words(
            "Ekomap adalah gambar klien atau rumah tangganya di tengah sistem yang mengelilinginya. Garis "
            "menunjukkan kuat lemahnya hubungan, tanda khusus menunjukkan tekanan, dan anak panah "
            "menunjukkan arah tenaga atau sumber.",
            "An ecomap is a drawing of the client or household amid the systems round it. Lines show how "
            "strong a tie is, a special mark shows strain, and arrows show which way energy or resources "
            "flow.",
        ),
        purpose=Words(
            "Tujuannya memperlihatkan dukungan yang tersedia, hubungan yang menekan, dan sumber yang belum "
            "dimanfaatkan.",
            "Its purpose is to show what support there is, which ties strain and which resources lie unused.",
        ),
        when=Words(
            "Ekomap digambar dalam asesmen dan dapat digambar ulang pada evaluasi untuk melihat perubahan.",
            "It is drawn in the assessment and may be drawn again in the evaluation to see what has changed.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap garis berawal dari anggota rumah tangga, dan satu sistem tidak digambar dua "
                    "kali.",
                    "Every line starts at a member of the household, and no system is drawn twice.",
                ),
                rule="TOOL-05",
            ),
            Condition(
                Words(
                    "Hubungan dengan kerabat tidak berlawanan dengan garis emosional dalam genogram.",
                    "Ties to relatives do not disagree with the emotional lines of the genogram.",
                ),
                rule="TOOL-20",
            ),
        ),
        cautions=(
            Words(
                "Gambar ini menangkap satu saat; hubungan dapat berubah dalam beberapa minggu.",
                "It catches one moment; ties can change within weeks.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(ResourceSystem.INFORMAL, ResourceSystem.FORMAL, ResourceSystem.SOCIETAL),
        sources=(Source("hartman1978"), Source("hepworth2017")),
        example=Words(
            "Garis tebal menuju klub futsal dan garis bergerigi menuju teman sekelas menunjukkan di mana "
            "kekuatan dan tekanan berada.",
            "A thick line to the futsal club and a jagged one to classmates show where strength and strain "
            "lie.",
        ),
    ),
    Concept(
        term=AssessmentTool.LIFE_ROAD_MAP,
        definition=Words(
            "Peta jalan kehidupan adalah gambar perjalanan hidup sebagai jalan yang naik dan turun dari "
            "masa lalu menuju harapan di depan. Peristiwa penting diberi tahun dan dinilai perasaannya oleh "
            "klien sendiri.",
            "A life road map is a picture of a life as a road going up and down from the past towards the "
            "hopes ahead. Important events get a year, and the client rates how each one felt.",
        ),
        purpose=Words(
            "Tujuannya menemukan titik balik, kekuatan yang pernah dipakai, dan tujuan yang ingin dicapai "
            "klien.",
            "Its purpose is to find turning points, strengths used before and the goal that the client "
            "wants to reach.",
        ),
        when=Words(
            "Alat ini menolong klien yang lebih mudah menggambar daripada menceritakan riwayatnya secara "
            "berurutan.",
            "It helps clients for whom drawing is easier than telling their history in order.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peristiwa disusun menurut urutan tahunnya.",
                    "The events stand in the order of their years.",
                ),
                rule="TOOL-06",
            ),
        ),
        cautions=(
            Words(
                "Klien menentukan peristiwa yang dicantumkan; yang belum siap diceritakan tidak ditanyakan.",
                "The client decides which events are put in; nobody asks for what is not ready to be told.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.TIMELINE,),
        sources=(Source("sheafor2015"),),
        example=Words(
            "Di antara dua titik terendah klien menemukan masa ketika ia dipercaya menjadi sekretaris kelas.",
            "Between two low points the client finds the time of being trusted as secretary of the class.",
        ),
    ),
    Concept(
        term=AssessmentTool.TIMELINE,
        definition=Words(
            "Lini masa adalah garis waktu yang menempatkan peristiwa kehidupan, keluhan, dan pertolongan "
            "menurut tanggalnya. Berbeda dari peta jalan kehidupan, gambar ini mencatat fakta tanpa menilai "
            "perasaan.",
            "A timeline is a line on which life events, complaints and help received stand by their dates. "
            "Unlike a life road map it records facts and rates no feelings.",
        ),
        purpose=Words(
            "Tujuannya memperlihatkan apa yang mendahului, menyertai, dan menyusul munculnya masalah.",
            "Its purpose is to show what came before, with and after the start of the problem.",
        ),
        when=Words(
            "Lini masa berguna ketika riwayat panjang atau keterangan narasumber tidak berurutan.",
            "It is useful where the history is long or what people tell is out of order.",
        ),
        cautions=(
            Words(
                "Kejadian yang berurutan belum tentu berhubungan sebagai sebab dan akibat.",
                "One thing following another does not make it the cause.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.LIFE_ROAD_MAP, AssessmentTool.GENOGRAM),
        sources=(Source("mcgoldrick2008"), Source("sheafor2015")),
        example=Words(
            "Garis itu menunjukkan bahwa ketidakhadiran klien mulai sering dua minggu setelah presentasi "
            "yang memalukan.",
            "The line shows that absences grew frequent two weeks after an embarrassing presentation.",
        ),
    ),
)
