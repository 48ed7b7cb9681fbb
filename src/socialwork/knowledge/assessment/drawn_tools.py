"""Further tools that are drawn with a client or a group."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.assessment import AssessmentTool, BpssAspect
from socialwork.vocabulary.casework import Skill
from socialwork.vocabulary.process import StageKind
from socialwork.words import Words

DRAWN_TOOLS: tuple[Concept, ...] = (
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
            Condition(
                Words(
                    "Setiap tanda dicatat bersama cerita klien tentangnya.",
                    "Each mark is noted with what the client tells of it.",
                ),
                rule="BODY-02",
            ),
            Condition(
                Words(
                    "Luka yang ditandai disertai catatan tentang pelindungan dan perawatannya.",
                    "A marked injury comes with a note on protection and care.",
                ),
                rule="BODY-04",
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
            Condition(
                Words(
                    "Masalah inti dirumuskan sebelum penyebab dan akibatnya digantungkan.",
                    "The core problem is stated before causes and effects are hung on it.",
                ),
                rule="TREE-04",
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
