"""Roles of generalist practice, between the client and the surroundings."""

from socialwork.knowledge.concept import Concept, Condition, Source
from socialwork.vocabulary.casework import CaseworkTechnique, Skill
from socialwork.vocabulary.process import InterventionFunction, Method, StageKind
from socialwork.vocabulary.roles import WorkerRole
from socialwork.vocabulary.school import SchoolTask
from socialwork.words import Words

GENERALIST_ROLES: tuple[Concept, ...] = (
    Concept(
        term=WorkerRole.FACILITATOR,
        definition=Words(
            "Fasilitator (*facilitator*) memudahkan orang berkumpul, berbicara, dan bekerja menuju tujuan "
            "mereka. Pekerja sosial mengatur jalannya pertemuan, bukan isi keputusannya. Bahan ajar kampus "
            "menyamakan peran ini dengan pemungkin; bedanya hanya pada tekanan, sebab fasilitator terutama "
            "melayani proses dalam kelompok.",
            "A facilitator makes it easy for people to come together, talk and work towards goals of their "
            "own. The worker steers the course of the meeting, not the content of its decisions. The "
            "campus’s material takes this role and that of the enabler for one; the difference is one of "
            "stress, for a facilitator serves above all the process of a group.",
        ),
        purpose=Words(
            "Tujuannya ialah agar setiap peserta memperoleh kesempatan yang sama dan kelompok dapat "
            "bergerak dengan tenaganya sendiri.",
            "The aim is that each member gets the same chance and the group can move under its own power.",
        ),
        when=Words(
            "Peran ini sesuai untuk kelompok, pertemuan keluarga, dan diskusi yang pesertanya cukup mampu "
            "menentukan arah.",
            "It fits groups, family meetings and discussions whose members are able to find the direction "
            "themselves.",
        ),
        cautions=(
            Words(
                "Fasilitator yang terlalu banyak berbicara membuat kelompok menunggu, sedangkan yang "
                "terlalu diam membiarkan satu suara menguasai pertemuan.",
                "A facilitator who talks too much makes the group wait; one who says too little lets a "
                "single voice rule.",
            ),
        ),
        skills=(
            Skill.ATTENDING,
            Skill.ACTIVE_LISTENING,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            WorkerRole.ENABLER,
            InterventionFunction.FACILITATION,
            Method.GROUPWORK,
        ),
        sources=(
            Source("parsons1994"),
            Source("toseland2009"),
        ),
        example=Words(
            "Praktikan membagi kartu bicara agar anggota yang pendiam mendapat giliran, lalu merangkum "
            "pendapat mereka tanpa menambahkan pendapatnya sendiri.",
            "The student handed out cards for speaking, so that quiet members had their turn, and summed up "
            "their views without adding any.",
        ),
    ),
    Concept(
        term=WorkerRole.BROKER,
        definition=Words(
            "Penghubung (*broker*) mempertemukan klien dengan sumber atau layanan yang sesuai. Pekerjaannya "
            "tidak selesai dengan menyebut alamat: syarat dan alurnya dipelajari, klien dipersiapkan, "
            "pertemuan pertama dipastikan terjadi, dan kelanjutannya diikuti.",
            "A broker brings clients together with the resource or service that suits them. The work does "
            "not end with an address: terms and ways are found out, the client is prepared, the first "
            "meeting is made sure of, and what comes after is followed.",
        ),
        purpose=Words(
            "Tujuannya ialah agar kebutuhan yang tidak dapat dijawab sendiri terpenuhi oleh pihak yang "
            "berwenang dan mampu.",
            "The aim is that needs beyond the client’s own means are met by those who are entitled and able "
            "to do so.",
        ),
        when=Words(
            "Peran ini dipakai ketika layanan sebenarnya tersedia, tetapi klien belum mengenalnya atau "
            "belum dapat mencapainya.",
            "It is taken where a service exists and the client does not know it or cannot reach it yet.",
        ),
        conditions=(
            Condition(
                Words(
                    "Izin klien untuk membagikan keterangan harus diperoleh sebelum pihak lain dihubungi.",
                    "The client’s consent to share information must be obtained before others are "
                    "approached.",
                ),
                rule="GATE-REFERRAL-CONSENT",
            ),
        ),
        cautions=(
            Words(
                "Menghubungkan klien dengan layanan yang salah atau penuh menambah kekecewaan, maka "
                "keadaannya perlu diperiksa lebih dahulu.",
                "To send somebody to a wrong or crowded service adds to the disappointment, so it is looked "
                "into beforehand.",
            ),
        ),
        skills=(
            Skill.PROBING,
            Skill.USING_TOOLS,
        ),
        stages=(
            StageKind.INTERVENTION,
            StageKind.REFERRAL,
        ),
        related=(
            InterventionFunction.ACCESS,
            InterventionFunction.REFERRAL,
            WorkerRole.CASE_MANAGER,
        ),
        sources=(
            Source("parsons1994"),
            Source("pincus1973"),
        ),
        example=Words(
            "Praktikan menelepon balai latihan kerja, mencatat syarat pendaftarannya, menemani klien pada "
            "hari pertama, dan menanyakan kabarnya sepekan kemudian.",
            "The student rang the training centre, noted what it asked for, went along on the first day and "
            "inquired a week later.",
        ),
    ),
    Concept(
        term=WorkerRole.MEDIATOR,
        definition=Words(
            "Penengah (*mediator*) menolong pihak yang berselisih menemukan titik temu tanpa memihak. "
            "Pekerja sosial menjaga agar setiap pihak didengar, memisahkan kepentingan dari tuduhan, dan "
            "menyerahkan isi kesepakatan kepada mereka.",
            "A mediator helps parties in dispute to find common ground without taking sides. The worker "
            "sees to it that each of them is heard, tells interests from accusations, and leaves the terms "
            "of the settlement to them.",
        ),
        purpose=Words(
            "Tujuannya ialah memulihkan hubungan sehingga pihak yang berselisih dapat kembali bekerja sama.",
            "The aim is to mend the relation, so that those in dispute can work together again.",
        ),
        when=Words(
            "Peran ini sesuai apabila kedua pihak saling membutuhkan, bersedia bertemu, dan tidak ada yang "
            "terancam keselamatannya.",
            "It fits where both sides need each other, are willing to meet, and nobody is in danger.",
        ),
        cautions=(
            Words(
                "Penengahan tidak dilakukan dalam kekerasan atau ketimpangan kuasa yang besar; dalam "
                "keadaan itu pihak yang lemah memerlukan pelindungan dan pembela.",
                "There is no mediating in violence or between very unequal powers; there the weaker side "
                "needs protection and an advocate.",
            ),
        ),
        skills=(
            Skill.ACTIVE_LISTENING,
            Skill.EMPATHY,
            Skill.FEEDBACK,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            InterventionFunction.MEDIATION,
            WorkerRole.NEGOTIATOR,
            WorkerRole.ADVOCATE,
        ),
        sources=(
            Source("parsons1994"),
            Source("fisher1981"),
        ),
        example=Words(
            "Dua teman sekamar berselisih mengenai lampu pada malam hari; praktikan meminta masing-masing "
            "menceritakan kebutuhannya, dan keduanya menyepakati jam padam lampu.",
            "Two room-mates quarrelled over the light at night; the student asked each to tell what they "
            "needed, and they agreed on an hour for lights out.",
        ),
    ),
    Concept(
        term=WorkerRole.ADVOCATE,
        definition=Words(
            "Pembela (*advocate*) memperjuangkan hak klien ketika hak itu diabaikan. Pembelaan berangkat "
            "dari keinginan klien, berpegang pada aturan serta bukti, dan sejauh mungkin membuat klien "
            "berbicara sendiri.",
            "An advocate stands up for a client’s rights where they are ignored. Advocacy starts from what "
            "the client wants, keeps to rules and evidence, and lets clients speak for themselves as far as "
            "they can.",
        ),
        purpose=Words(
            "Tujuannya ialah memperoleh layanan, perlakuan, atau keputusan yang memang menjadi hak klien.",
            "The aim is to obtain the service, treatment or decision to which the client is entitled.",
        ),
        when=Words(
            "Peran ini diperlukan ketika penjelasan, perundingan, dan penengahan tidak cukup membuka pintu "
            "yang tertutup.",
            "It is needed where explaining, negotiating and mediating have not opened a closed door.",
        ),
        cautions=(
            Words(
                "Pembelaan tanpa persetujuan klien dapat merugikan kedudukannya di lembaga setelah pekerja "
                "sosial pergi.",
                "Advocacy without the client’s consent may harm the client’s standing in the institution "
                "once the worker has left.",
            ),
            Words(
                "Bagi praktikan batasnya jelas: keputusan mengenai anggaran dan layanan berada pada "
                "lembaga, dan langkahnya dibicarakan dengan pembimbing.",
                "For a student the limit is plain: budgets and services are for the institution to decide, "
                "and each step is talked over with the supervisor.",
            ),
        ),
        skills=(
            Skill.CHALLENGING,
            Skill.ACTIVE_LISTENING,
        ),
        stages=(StageKind.INTERVENTION,),
        related=(
            InterventionFunction.ADVOCACY,
            SchoolTask.URGENT_NEEDS,
            WorkerRole.MEDIATOR,
        ),
        sources=(
            Source("parsons1994"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Seorang siswa berkebutuhan khusus tidak diberi tambahan waktu ujian; praktikan menyiapkan "
            "catatan guru pendamping dan menemani orang tuanya menyampaikan permohonan.",
            "A pupil with special needs was denied extra time in the examination; the student put together "
            "the notes of the support teacher and went with the parents to make the request.",
        ),
    ),
    Concept(
        term=WorkerRole.EDUCATOR,
        definition=Words(
            "Pendidik (*educator*) memberikan pengetahuan dan melatih keterampilan yang dibutuhkan klien. "
            "Bahan disesuaikan dengan usia, bahasa, dan pengalaman klien, lalu pemahamannya diperiksa "
            "melalui cerita atau peragaan klien sendiri.",
            "An educator passes on knowledge and trains skills that clients need. The material is fitted to "
            "age, language and experience, and understanding is checked by what clients tell or show "
            "themselves.",
        ),
        purpose=Words(
            "Tujuannya ialah membuat klien mampu memilih dan bertindak berdasarkan keterangan yang benar.",
            "The aim is that clients can choose and act on sound information.",
        ),
        when=Words(
            "Peran ini tepat ketika masalah dipelihara oleh ketidaktahuan atau keterampilan yang belum "
            "pernah dilatih.",
            "It fits where a problem is kept up by want of knowledge or by a skill that was never practised.",
        ),
        cautions=(
            Words(
                "Penjelasan yang panjang sebelum kebutuhan klien didengar mudah terasa sebagai ceramah.",
                "A long explanation before anybody has listened soon feels like a lecture.",
            ),
        ),
        skills=(
            Skill.FEEDBACK,
            Skill.ATTENDING,
        ),
        stages=(
            StageKind.CONTRACT,
            StageKind.INTERVENTION,
        ),
        related=(
            CaseworkTechnique.ANDRAGOGY,
            CaseworkTechnique.ROLE_REHEARSAL,
            CaseworkTechnique.ADVICE,
        ),
        sources=(
            Source("kirstashman2018"),
            Source("knowles1980"),
        ),
        example=Words(
            "Praktikan menjelaskan hak untuk menolak dengan contoh sehari-hari, lalu meminta klien "
            "menyebutkan dua hal yang boleh ditolaknya.",
            "The student explained the right to refuse by examples from daily life and asked the client to "
            "name two things that may be refused.",
        ),
    ),
    Concept(
        term=WorkerRole.CASE_MANAGER,
        definition=Words(
            "Manajer kasus (*case manager*) menyatukan berbagai layanan bagi satu klien dalam satu rencana "
            "yang dipantau. Pekerja sosial menetapkan kebutuhan bersama klien, membagi tanggung jawab "
            "antarpihak, memeriksa pelaksanaannya, dan menyesuaikan rencana.",
            "A case manager joins several services for one client in a single plan that is watched. With "
            "the client the worker settles the needs, shares out responsibilities, checks what is done and "
            "adjusts the plan.",
        ),
        purpose=Words(
            "Tujuannya ialah mencegah layanan yang tumpang tindih, terputus, atau saling bertentangan.",
            "The aim is to avoid services that overlap, break off or work against each other.",
        ),
        when=Words(
            "Peran ini dibutuhkan apabila masalah klien bersegi banyak dan beberapa lembaga atau profesi "
            "menanganinya sekaligus.",
            "It is called for where a client’s problems have many sides and several institutions or "
            "professions deal with them at once.",
        ),
        cautions=(
            Words(
                "Rencana bersama hanya berguna apabila setiap pihak mengetahui tugas, batas waktu, dan "
                "kerahasiaan yang harus dijaganya.",
                "A common plan is of use only where each party knows its task, its time limit and the "
                "confidences to be kept.",
            ),
        ),
        skills=(
            Skill.USING_TOOLS,
            Skill.TRIANGULATION,
        ),
        stages=(
            StageKind.ASSESSMENT,
            StageKind.PLAN,
            StageKind.INTERVENTION,
            StageKind.REFERRAL,
        ),
        related=(
            WorkerRole.BROKER,
            SchoolTask.COORDINATION,
            WorkerRole.TEAM_MEMBER,
        ),
        sources=(
            Source("moxley1989"),
            Source("kirstashman2018"),
        ),
        example=Words(
            "Untuk klien yang sekaligus menjalani fisioterapi dan pelatihan kerja, praktikan membuat satu "
            "lembar jadwal yang ditandatangani perawat, instruktur, dan keluarga.",
            "For a client in physiotherapy and vocational training at the same time, the student made one "
            "timetable, signed by nurse, instructor and family.",
        ),
    ),
)
"""Facilitator, broker, mediator and advocate, then educator and case manager."""
