"""Further tools that are drawn with a client or a group."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool, BpssAspect
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.groupwork import GroupTool
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

DRAWN_TOOLS: tuple[Concept, ...] = (
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
        term=AssessmentTool.BODY_MAP,
        definition=Words(
            "Peta tubuh adalah garis luar tubuh yang diisi klien dengan tanda, warna, atau kata untuk "
            "menunjukkan rasa sakit, luka, ketegangan, atau kekuatan. Setiap tanda kemudian diceritakan "
            "artinya.",
            "A body map is an outline of the body that the client fills with marks, colours or words for "
            "pain, injury, tension or strength. The client then says what each mark means.",
        ),
        purpose=Words(
            "Tujuannya memberi jalan untuk mengungkapkan pengalaman yang sulit diucapkan.",
            "Its purpose is to give a way of expressing what is hard to put into words.",
        ),
        when=Words(
            "Alat ini dipakai dengan anak atau orang yang mengalami sakit, kekerasan, atau tekanan, setelah "
            "ia merasa aman.",
            "It is used with children, or with people who have known illness, violence or strain, once they "
            "feel safe.",
        ),
        conditions=(
            Condition(
                Words(
                    "Klien boleh berhenti atau menyimpan gambarnya sendiri kapan saja.",
                    "The client may stop at any time, or keep the drawing.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Tanda pada gambar bukan bukti medis; dugaan kekerasan ditangani menurut prosedur "
                "perlindungan.",
                "Marks on a drawing are no medical evidence; suspected violence is dealt with by the rules "
                "of protection.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(BpssAspect.BIOLOGICAL,),
        sources=(Source("dejager2016"),),
        example=Words(
            "Klien mewarnai dadanya merah ketika membayangkan presentasi dan memberi warna hijau pada "
            "kakinya karena kuat berlari.",
            "The client paints the chest red for presentations and the legs green because they run well.",
        ),
    ),
    Concept(
        term=AssessmentTool.MIND_MAP,
        definition=Words(
            "Peta pikiran adalah bagan bercabang yang berangkat dari satu pokok di tengah kertas menuju "
            "gagasan yang semakin rinci. Cabang ditandai dengan kata kunci, warna, atau gambar kecil.",
            "A mind map is a branching chart that starts from one subject in the middle of the page and "
            "leads to ever finer ideas. Branches bear key words, colours or small pictures.",
        ),
        purpose=Words(
            "Tujuannya mengumpulkan dan menata hal yang terlintas sebelum hubungan di antaranya dipastikan.",
            "Its purpose is to gather and order what comes to mind before the links are settled.",
        ),
        when=Words(
            "Bagan ini membantu pada awal asesmen ketika klien merasa masalahnya saling bertumpuk.",
            "It helps early in an assessment, when the client feels that troubles pile up.",
        ),
        cautions=(
            Words(
                "Banyaknya cabang tidak menunjukkan beratnya masalah.",
                "The number of branches does not show how grave a problem is.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(Skill.MIND_MAPPING, AssessmentTool.PROBLEM_TREE),
        sources=(Source("buzan1993"),),
        example=Words(
            "Dari kata “pagi hari” klien menarik cabang ke tidur, seragam, jarak, dan rasa takut "
            "ditertawakan.",
            "From the word “morning” the client draws branches to sleep, uniform, distance and the fear of "
            "being laughed at.",
        ),
    ),
    Concept(
        term=AssessmentTool.PROBLEM_TREE,
        definition=Words(
            "Pohon masalah adalah bagan yang meletakkan masalah inti sebagai batang, penyebabnya sebagai "
            "akar, dan akibatnya sebagai cabang. Setiap garis dibaca sebagai hubungan sebab akibat yang "
            "harus didukung keterangan.",
            "A problem tree is a chart with the core problem as its trunk, causes as roots and effects as "
            "branches. Each line is read as cause and effect and has to be borne out by evidence.",
        ),
        purpose=Words(
            "Tujuannya memilih penyebab yang dapat diubah dan membaliknya menjadi tujuan.",
            "Its purpose is to pick causes that can be changed and to turn them round into goals.",
        ),
        when=Words(
            "Bagan ini disusun setelah gejala dikuatkan oleh sumbernya dan sebelum rencana dibuat.",
            "It is drawn once symptoms are confirmed by their sources and before a plan is made.",
        ),
        conditions=(
            Condition(
                Words(
                    "Penyebab berujung pada gejala, dan akibat berpangkal pada penyebab.",
                    "Causes lead to symptoms, and effects go back to causes.",
                ),
                rule="LINK-11",
            ),
            Condition(
                Words(
                    "Tidak ada garis yang berputar kembali ke asalnya.",
                    "No line runs back to where it began.",
                ),
                rule="LINK-18",
            ),
        ),
        cautions=(
            Words(
                "Keadaan yang saling menguatkan sulit digambarkan dengan garis searah.",
                "Things that reinforce each other are hard to draw with lines that run one way.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.MIND_MAP,),
        sources=(Source("norad1999"),),
        example=Words(
            "Akar “ditertawakan ketika berpresentasi” diubah menjadi tujuan “berani bertanya sekali sehari”.",
            "The root “laughed at during a presentation” becomes the goal “dares to ask once a day”.",
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
    Concept(
        term=AssessmentTool.PERSON_IN_ENVIRONMENT,
        definition=Words(
            "Orang dalam lingkungan (PIE) adalah sistem penggolongan masalah keberfungsian sosial menurut "
            "peran klien, masalah lingkungannya, kesehatan jiwa, dan kesehatan fisik. Berat, lama, dan "
            "kemampuan menghadapinya diberi penilaian.",
            "Person-in-environment (PIE) is a system that classifies problems of social functioning by the "
            "client’s roles, troubles of the environment, mental health and physical health. Severity, "
            "duration and coping are rated.",
        ),
        purpose=Words(
            "Tujuannya menyediakan bahasa bersama bagi pekerja sosial untuk merumuskan masalah.",
            "Its purpose is a common language in which social workers can state a problem.",
        ),
        when=Words(
            "Sistem ini dipakai di lembaga yang petugasnya telah dilatih dan memegang panduannya.",
            "It is used in institutions whose staff are trained in it and have its manual.",
        ),
        conditions=(
            Condition(
                Words(
                    "Bagian kesehatan diisi dari keterangan tenaga kesehatan.",
                    "The parts on health are filled in from what health staff say.",
                ),
            ),
        ),
        cautions=(
            Words(
                "Kode penggolongan tidak menggantikan gambaran tentang diri klien dan mudah menjadi cap.",
                "A code does not replace a picture of the person and easily becomes a label.",
            ),
        ),
        skills=(Skill.USING_TOOLS,),
        stages=(StageKind.ASSESSMENT,),
        related=(AssessmentTool.BPSS,),
        sources=(Source("karls1994"),),
        example=Words(
            "Masalah dirumuskan pada peran sebagai siswa dan pada lingkungan sekolah, masing-masing dengan "
            "berat dan lamanya.",
            "The problem is stated in the role of pupil and in the school environment, each with severity "
            "and duration.",
        ),
    ),
)
