"""Tools that are drawn in circles: Venn diagrams, sociogram, culturagram."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.groupwork import GroupTool
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

CIRCLE_TOOLS: tuple[Concept, ...] = (
    Concept(
        term=AssessmentTool.VENN_DIAGRAM,
        definition=Words(
            "Diagram Venn adalah gambar lingkaran yang menunjukkan lembaga dan orang di sekitar klien atau "
            "kelompok. Besar lingkaran menandai pentingnya, sedangkan jaraknya dari pusat menandai dekat "
            "atau jauhnya hubungan menurut peserta.",
            "A Venn diagram is a drawing of circles for the institutions and people round a client or a "
            "group. The size of a circle shows how important it is, its distance from the centre how close "
            "it is felt to be.",
        ),
        purpose=Words(
            "Tujuannya mengetahui pihak yang dianggap penting dan pihak yang sulit dijangkau.",
            "Its purpose is to learn which parties matter and which are hard to reach.",
        ),
        when=Words(
            "Alat ini cocok digunakan bersama kelompok, misalnya penghuni atau orang tua, karena gambarnya "
            "mudah dipindah-pindahkan.",
            "It suits groups, such as residents or parents, because the circles are easily moved about.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap pihak digambar satu kali.",
                    "Every party is drawn once.",
                ),
                rule="TOOL-23",
            ),
        ),
        cautions=(
            Words(
                "Ukuran dan jarak mencerminkan pandangan pembuatnya, bukan mutu layanan yang sebenarnya.",
                "Size and distance show the view of those who draw, not how good a service really is.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.ECOMAP, AssessmentTool.SET_VENN),
        sources=(Source("chambers1994"),),
        example=Words(
            "Para lansia menempatkan dapur sebagai lingkaran besar di dekat pusat dan puskesmas sebagai "
            "lingkaran besar di tepi.",
            "The older people put the kitchen as a large circle near the centre and the health centre as a "
            "large one at the edge.",
        ),
    ),
    Concept(
        term=AssessmentTool.SET_VENN,
        definition=Words(
            "Diagram Venn himpunan adalah gambar dua sampai empat lingkaran yang saling memotong. Butir yang "
            "terletak di daerah irisan termasuk dalam semua lingkaran yang melingkupinya; butir yang lain "
            "hanya termasuk dalam satu lingkaran.",
            "A set Venn diagram is a drawing of two to four circles that cut across one another. An item in "
            "a common area belongs to every circle round it, any other to one circle only.",
        ),
        purpose=Words(
            "Tujuannya memperlihatkan hal yang sama dan hal yang berbeda menurut beberapa pihak.",
            "Its purpose is to show what several parties have in common and where they differ.",
        ),
        when=Words(
            "Gambar ini membantu ketika harapan klien, keluarga, dan lembaga dibandingkan sebelum tujuan "
            "dirumuskan.",
            "It helps where the wishes of client, family and institution are compared before goals are set.",
        ),
        conditions=(
            Condition(
                Words(
                    "Setiap butir ditempatkan pada lingkaran yang tercantum dalam gambar.",
                    "Every item belongs to circles that the drawing has.",
                ),
                rule="TOOL-22",
            ),
        ),
        cautions=(
            Words(
                "Besar lingkaran tidak bermakna; jangan disamakan dengan diagram Venn kelembagaan.",
                "The size of a circle means nothing; it is not the Venn diagram of institutions.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.VENN_DIAGRAM,),
        sources=(Source("venn1880"),),
        example=Words(
            "Dalam irisan harapan klien, ibu, dan wali kelas hanya tertulis “naik kelas”, sehingga tujuan "
            "itu disepakati lebih dahulu.",
            "Where the wishes of client, mother and class teacher overlap stands only “moving up a class”, "
            "so that goal is agreed first.",
        ),
    ),
    Concept(
        term=AssessmentTool.CULTURAGRAM,
        definition=Words(
            "Kulturagram adalah gambar keluarga di tengah aspek budayanya, antara lain alasan berpindah, "
            "bahasa, keyakinan tentang kesehatan, hari besar, nilai tentang pendidikan, dan hubungan dengan "
            "lembaga budaya atau agama.",
            "A culturagram is a drawing of a family amid the sides of its culture, among them reasons for "
            "moving, language, beliefs about health, holidays, values about education and ties to cultural "
            "or religious bodies.",
        ),
        purpose=Words(
            "Tujuannya memahami satu keluarga menurut pengalamannya sendiri, bukan menurut anggapan tentang "
            "sukunya.",
            "Its purpose is to understand one family by its own experience and not by what is assumed of "
            "its people.",
        ),
        when=Words(
            "Alat ini sesuai bagi keluarga pendatang atau keluarga yang memadukan beberapa adat.",
            "It suits families who have moved, or who join several customs.",
        ),
        conditions=(
            Condition(
                Words(
                    "Semua aspek dibicarakan dengan keluarga.",
                    "All aspects are talked over with the family.",
                ),
                rule="TOOL-25",
            ),
        ),
        cautions=(
            Words(
                "Anggota satu keluarga dapat memaknai budayanya secara berbeda.",
                "Members of one family may see its culture differently.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.ECOMAP,),
        sources=(Source("congress1994"),),
        example=Words(
            "Kulturagram menunjukkan bahwa keluarga menunda pengobatan karena menunggu nasihat tetua di "
            "kampung asal.",
            "The culturagram shows that the family puts off treatment until elders in the home village have "
            "been asked.",
        ),
    ),
    Concept(
        term=AssessmentTool.SOCIOGRAM,
        definition=Words(
            "Sosiogram adalah gambar pilihan antaranggota kelompok menurut suatu pertanyaan, misalnya "
            "dengan siapa seseorang ingin belajar. Anak panah menunjukkan siapa memilih siapa, sedangkan "
            "garis dua arah menunjukkan pilihan yang berbalas.",
            "A sociogram is a drawing of choices among members of a group on some question, such as with "
            "whom one would like to study. Arrows show who chooses whom, two-way lines where a choice is "
            "returned.",
        ),
        purpose=Words(
            "Tujuannya mengenali anggota yang sering dipilih, pasangan yang saling memilih, dan anggota "
            "yang tersisih.",
            "Its purpose is to see who is chosen often, which pairs choose each other and who is left out.",
        ),
        when=Words(
            "Sosiogram dibuat sebelum kelompok disusun atau ketika hubungan di dalam kelompok perlu diubah.",
            "It is made before a group is formed or when relations in one need to change.",
        ),
        conditions=(
            Condition(
                Words(
                    "Jawaban setiap anggota dijaga kerahasiaannya dan hasilnya tidak diperlihatkan kepada "
                    "kelompok.",
                    "Each answer is kept confidential, and the result is not shown to the group.",
                ),
            ),
            Condition(
                Words(
                    "Penolakan hanya ditanyakan apabila perlu dan anggota dilindungi dari akibatnya.",
                    "Rejections are asked only where they must be, and members are guarded from harm.",
                ),
                rule="TOOL-24",
            ),
        ),
        cautions=(
            Words(
                "Pertanyaan tentang siapa yang tidak disukai dapat melukai dan sebaiknya dihindari.",
                "Asking who is disliked can hurt and is best avoided.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(GroupTool.COHESION,),
        sources=(Source("moreno1934"),),
        example=Words(
            "Dua siswa yang tidak dipilih siapa pun ditempatkan di samping anggota yang mereka pilih.",
            "Two pupils whom nobody has chosen are seated beside the members they chose.",
        ),
    ),
)
