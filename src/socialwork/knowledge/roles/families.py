"""The families of roles, by where they come from."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.roles import RoleFamily, WorkerRole
from socialwork.vocabulary.school import SchoolProfession
from socialwork.words import Words

FAMILIES: tuple[Concept, ...] = (
    Concept(
        term=RoleFamily.GENERAL,
        definition=Words(
            "Peran dalam *case work* dan *group work* adalah kelompok peran yang dipakai dalam pertolongan "
            "langsung kepada individu, keluarga, dan kelompok kecil, yaitu pemungkin, perunding, "
            "pemrakarsa, dan negosiator. Keempatnya tidak menunjuk jabatan, melainkan cara pekerja sosial "
            "menempatkan diri terhadap klien pada suatu saat.",
            "The casework and group-work roles are those used in direct help to individuals, families and "
            "small groups: enabler, conferee, initiator and negotiator. They do not name a post; they name "
            "the way in which a social worker stands towards the client at a given moment.",
        ),
        purpose=Words(
            "Tujuannya ialah memberi bahasa yang sederhana untuk menjelaskan siapa melakukan apa dalam "
            "setiap tahap pertolongan.",
            "They serve to say in plain words who does what in each stage of the helping process.",
        ),
        when=Words(
            "Kelompok peran ini cocok dipakai untuk menguraikan pertolongan pada aras mikro, baik di "
            "sekolah, panti, maupun rumah sakit.",
            "They fit accounts of help at the micro level, in a school as well as in a residential home or "
            "a hospital.",
        ),
        cautions=(
            Words(
                "Nama peran saja belum menjelaskan apa-apa; laporan perlu menyebut tindakan yang membuat "
                "peran itu terlihat.",
                "The name of a role explains little by itself; a report has to tell the action in which it "
                "showed.",
            ),
        ),
        related=(
            WorkerRole.ENABLER,
            WorkerRole.CONFEREE,
            WorkerRole.INITIATOR,
            WorkerRole.NEGOTIATOR,
        ),
        sources=(
            Source("zastrow2010"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Dalam satu pertemuan praktikan mengawali percakapan sebagai pemrakarsa, lalu beralih menjadi "
            "perunding ketika klien mulai menimbang pilihannya.",
            "In one meeting the student opened the talk as initiator and turned into a conferee when the "
            "client began to weigh the choices.",
        ),
    ),
    Concept(
        term=RoleFamily.GENERALIST,
        definition=Words(
            "Peran menurut Parsons, Jorgensen, dan Hernández adalah kelompok peran praktik generalis yang "
            "bergerak di antara klien dan lingkungannya, yaitu fasilitator, penghubung, penengah, dan "
            "pembela. Pilihan perannya ditentukan oleh hubungan klien dengan sumber: belum terjalin, "
            "terhambat, berselisih, atau tertutup.",
            "The roles after Parsons, Jorgensen and Hernández are those of generalist practice, moving "
            "between the client and the surroundings: facilitator, broker, mediator and advocate. Which one "
            "is taken depends on how the client stands to a resource: not yet in touch, hindered, in "
            "dispute, or shut out.",
        ),
        purpose=Words(
            "Tujuannya ialah menempatkan masalah pada pertemuan antara orang dan lingkungannya, bukan pada "
            "diri klien saja.",
            "They serve to look for the problem where person and surroundings meet, and not in the client "
            "alone.",
        ),
        when=Words(
            "Kelompok peran ini sesuai ketika pertolongan melibatkan keluarga, lembaga, atau pihak lain di "
            "luar klien.",
            "They fit where the help reaches out to the family, an institution or anybody else besides the "
            "client.",
        ),
        related=(
            WorkerRole.FACILITATOR,
            WorkerRole.BROKER,
            WorkerRole.MEDIATOR,
            WorkerRole.ADVOCATE,
        ),
        sources=(Source("parsons1994"),),
        example=Words(
            "Klien belum mengenal layanan terapi wicara, sehingga praktikan mula-mula menjadi penghubung; "
            "ketika permohonannya ditolak tanpa alasan, praktikan mendampingi keluarga sebagai pembela.",
            "The client did not know of the speech therapy on offer, so the student was a broker first; "
            "when the request was turned down without a reason, the student stood by the family as an "
            "advocate.",
        ),
    ),
    Concept(
        term=RoleFamily.SCHOOL,
        definition=Words(
            "Peran pekerja sosial sekolah adalah sepuluh peran yang lahir dari kedudukan profesi ini di "
            "antara siswa, keluarga, guru, dan masyarakat. Sebagian sama dengan peran generalis, misalnya "
            "penengah dan pembela; sebagian lagi hanya bermakna di sekolah, seperti petugas pembolosan dan "
            "penghubung rumah–sekolah.",
            "The school social work roles are ten roles that come from where the profession stands: between "
            "pupils, families, teachers and the community. Some are generalist roles too, such as mediator "
            "and advocate; others make sense in a school only, such as truant officer and home–school "
            "liaison.",
        ),
        purpose=Words(
            "Tujuannya ialah memastikan siswa dapat memanfaatkan pendidikan meskipun hambatannya berada di "
            "luar ruang kelas.",
            "They serve to let pupils benefit from their education even where the hindrance lies outside "
            "the classroom.",
        ),
        when=Words(
            "Kelompok peran ini dipakai apabila setting praktiknya pendidikan dan pertolongan menyangkut "
            "lebih dari satu pihak di sekolah.",
            "They are used where the setting is education and the help concerns more than one party of the "
            "school.",
        ),
        conditions=(
            Condition(
                Words(
                    "Peran yang hidup dari sekolah semestinya hanya muncul dalam kasus yang settingnya "
                    "pendidikan.",
                    "Roles that live from a school should appear in cases whose setting is education only.",
                ),
                rule="ROLE-01",
            ),
        ),
        related=(
            SchoolProfession.SOCIAL_WORKER,
            SchoolProfession.COUNSELLOR,
        ),
        sources=(
            Source("costin1969"),
            Source("allenmeares2010"),
        ),
        example=Words(
            "Praktikan mencari sebab seorang siswa sering bolos, menemui orang tuanya, dan membahas "
            "hasilnya bersama wali kelas; dalam rangkaian itu tiga peran sekolah dijalankan berturut-turut.",
            "The student looked into why a pupil kept staying away, met the parents and talked the result "
            "over with the class teacher: three school roles in a row.",
        ),
    ),
)
"""The three families."""
