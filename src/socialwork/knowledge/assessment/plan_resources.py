"""The six kinds of potentials and resources that a plan counts on."""

from socialwork.knowledge.concept import Concept, Source
from socialwork.vocabulary.process import PlanResource, StageKind
from socialwork.words import Words

PLAN_RESOURCES: tuple[Concept, ...] = (
    Concept(
        term=PlanResource.PEOPLE,
        definition=Words(
            "Orang adalah sumber rencana berupa siapa saja yang akan ikut melaksanakannya: klien, keluarga, "
            "teman, petugas, dan praktikan. Setiap orang disebut menurut peran dan bagian pekerjaannya.",
            "People are the plan’s resource of hands: client, family, friends, staff and student. Each is "
            "named by role and by his or her part of the work.",
        ),
        purpose=Words(
            "Tujuannya memastikan bahwa setiap kegiatan mempunyai pelaksana yang bersedia.",
            "Its purpose is that every activity has someone willing to carry it out.",
        ),
        cautions=(
            Words(
                "Orang yang belum ditanya kesediaannya tidak dapat dihitung sebagai sumber.",
                "Those who have not been asked whether they are willing cannot be counted on.",
            ),
        ),
        stages=(StageKind.PLAN,),
        related=(StageKind.PLAN,),
        sources=(Source("sheafor2015"), Source("kirstashman2018")),
        example=Words(
            "Wali kelas bersedia mengisi lembar partisipasi, sedangkan ibu mencatat kebiasaan di rumah.",
            "The class teacher will fill in the participation sheet, the mother will note habits at home.",
        ),
    ),
    Concept(
        term=PlanResource.MONEY,
        definition=Words(
            "Dana adalah sumber rencana berupa uang yang diperlukan beserta asalnya. Jumlahnya disebut "
            "secukupnya, termasuk apabila kegiatan tidak membutuhkan biaya.",
            "Money is the plan’s resource of funds: what is needed and where it comes from. It is stated as "
            "far as needed, also where an activity costs nothing.",
        ),
        purpose=Words(
            "Tujuannya menjaga agar rencana tidak bergantung pada biaya yang tidak tersedia.",
            "Its purpose is to keep the plan from depending on funds that are not there.",
        ),
        cautions=(
            Words(
                "Uang pribadi praktikan tidak menjadi tumpuan karena dukungan akan terhenti setelah "
                "praktikum.",
                "The student’s own money is nothing to rest on, since it ends with the practicum.",
            ),
        ),
        stages=(StageKind.PLAN,),
        related=(StageKind.PLAN,),
        sources=(Source("sheafor2015"), Source("kirstashman2018")),
        example=Words(
            "Stiker dan satu batang cokelat dibeli dengan dana kegiatan, sedangkan ruangan dipinjamkan "
            "sekolah.",
            "Stickers and one bar of chocolate come from the activity fund, the room is lent by the school.",
        ),
    ),
    Concept(
        term=PlanResource.METHOD,
        definition=Words(
            "Metode adalah sumber rencana berupa pengetahuan dan cara kerja yang dikuasai pelaksana, "
            "misalnya pekerjaan sosial individu, pekerjaan sosial kelompok, dan teknik yang dipilih klien.",
            "Method is the plan’s resource of know-how: casework, group work and the techniques that the "
            "client has chosen, as far as those who act have a command of them.",
        ),
        purpose=Words(
            "Tujuannya memilih cara yang dapat dipertanggungjawabkan, bukan sekadar kegiatan yang mudah "
            "dilakukan.",
            "Its purpose is to choose ways that can be answered for, not merely what is easy to do.",
        ),
        cautions=(
            Words(
                "Teknik di luar kemampuan praktikan memerlukan pembimbing atau profesi lain.",
                "A technique beyond the student’s ability calls for a supervisor or another profession.",
            ),
        ),
        stages=(StageKind.PLAN,),
        related=(StageKind.PLAN,),
        sources=(Source("kirstashman2018"),),
        example=Words(
            "Rencana memadukan dukungan perseorangan dengan kelompok sosialisasi yang dipandu bersama guru "
            "BK.",
            "The plan joins individual support with a socialization group led together with the counsellor.",
        ),
    ),
    Concept(
        term=PlanResource.EQUIPMENT,
        definition=Words(
            "Peralatan adalah sumber rencana berupa benda yang dipakai dalam kegiatan, seperti lembar "
            "catatan, alat tulis, proyektor, film, atau alat musik.",
            "Equipment is the plan’s resource of things used in activities, such as record sheets, pens, a "
            "projector, a film or musical instruments.",
        ),
        purpose=Words(
            "Tujuannya memungkinkan kegiatan berjalan sesuai dengan rancangan pada waktunya.",
            "Its purpose is that activities can run as designed and when they should.",
        ),
        cautions=(
            Words(
                "Peralatan yang dipinjam perlu dipastikan ketersediaannya sebelum dijanjikan kepada klien.",
                "Borrowed equipment should be made sure of before it is promised to the client.",
            ),
        ),
        stages=(StageKind.PLAN,),
        related=(StageKind.PLAN,),
        sources=(Source("sheafor2015"), Source("kirstashman2018")),
        example=Words(
            "Lirik lagu dicetak dengan huruf besar agar dapat dibaca tanpa kacamata.",
            "The words of the songs are printed large, to be read without glasses.",
        ),
    ),
    Concept(
        term=PlanResource.FACILITY,
        definition=Words(
            "Sarana adalah sumber rencana berupa tempat dan fasilitas yang boleh dipakai, misalnya ruang "
            "konseling, aula, halaman, atau kendaraan lembaga.",
            "Facilities are the plan’s resource of places and amenities that may be used, such as a "
            "counselling room, a hall, a yard or the institution’s car.",
        ),
        purpose=Words(
            "Tujuannya menyediakan tempat yang aman dan menjaga kerahasiaan pembicaraan.",
            "Its purpose is a place that is safe and keeps what is said in confidence.",
        ),
        cautions=(
            Words(
                "Ruang yang sering dilewati orang membuat klien menahan cerita.",
                "A room that people pass through makes clients hold back their story.",
            ),
        ),
        stages=(StageKind.PLAN,),
        related=(StageKind.PLAN,),
        sources=(Source("sheafor2015"), Source("kirstashman2018")),
        example=Words(
            "Ruang bimbingan dan konseling dipakai pada jam istirahat dengan pintu yang dapat ditutup.",
            "The counselling room is used during breaks, with a door that can be shut.",
        ),
    ),
    Concept(
        term=PlanResource.TIME,
        definition=Words(
            "Waktu adalah sumber rencana berupa hari dan jam yang tersedia bagi klien, petugas, dan "
            "praktikan sampai praktikum berakhir. Hari libur dan ujian ikut diperhitungkan.",
            "Time is the plan’s resource of days and hours that client, staff and student have until the "
            "practicum ends. Holidays and examinations are reckoned with.",
        ),
        purpose=Words(
            "Tujuannya membuat sasaran sebanding dengan waktu yang benar-benar ada.",
            "Its purpose is to keep targets in proportion to the time there really is.",
        ),
        cautions=(
            Words(
                "Jadwal yang terlalu rapat membebani klien dan menyisakan sedikit kesempatan untuk "
                "memperbaiki rencana.",
                "Too tight a schedule burdens the client and leaves little room to mend the plan.",
            ),
        ),
        stages=(StageKind.PLAN,),
        related=(StageKind.PLAN,),
        sources=(Source("sheafor2015"), Source("kirstashman2018")),
        example=Words(
            "Dari dua minggu intervensi tersedia sembilan hari sekolah setelah hari libur dikurangkan.",
            "Of two weeks of intervention nine school days remain once holidays are taken off.",
        ),
    ),
)
