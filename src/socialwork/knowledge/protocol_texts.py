"""The texts of the protocols: what is done in each step, what must be so first, when to stop, cautions."""

from socialwork.vocabulary.behaviour import BehaviourTechnique
from socialwork.vocabulary.protocols import ProtocolStep
from socialwork.words import Words

STEPS: dict[ProtocolStep, Words] = {
    ProtocolStep.FADING_LIST: Words(
        "Setiap bantuan yang masih diterima klien dicatat, misalnya pengingat, peragaan, atau tuntunan "
        "tangan.",
        "Every prompt that the client still receives is written down, such as a reminder, a demonstration or "
        "a guiding hand.",
    ),
    ProtocolStep.FADING_ORDER: Words(
        "Bantuan diurutkan menurut kuatnya, dan urutan itu disepakati dengan klien.",
        "The prompts are put in order of strength, and the order is agreed with the client.",
    ),
    ProtocolStep.FADING_REDUCE: Words(
        "Bantuan diturunkan satu tingkat setelah perilaku muncul dengan baik, dan dinaikkan kembali satu "
        "tingkat apabila perilaku goyah.",
        "A prompt gives way to the next weaker one once the behaviour goes well, and comes back when it "
        "falters.",
    ),
    ProtocolStep.FADING_ALONE: Words(
        "Perilaku dibiarkan muncul karena keadaan sehari-hari, tanpa isyarat dari siapa pun.",
        "Everyday circumstances alone bring the behaviour about, without a cue from anyone.",
    ),
    ProtocolStep.FADING_CHECK: Words(
        "Beberapa hari kemudian perilaku diamati kembali di tempat lain dan bersama orang lain.",
        "Some days later the behaviour is observed again in another place and with other people.",
    ),
    ProtocolStep.THINNING_STEADY: Words(
        "Setiap kemunculan perilaku dikuatkan sampai angkanya mantap.",
        "Each occurrence of the behaviour is reinforced until its figures hold steady.",
    ),
    ProtocolStep.THINNING_SCHEDULE: Words(
        "Praktikan dan klien menyepakati jadwal yang sedikit lebih jarang serta tanda kapan jadwal itu "
        "ditinjau.",
        "Student and client agree on a slightly leaner schedule and on the sign by which it is reviewed.",
    ),
    ProtocolStep.THINNING_PARTIAL: Words(
        "Hanya sebagian kemunculan memperoleh pengukuh, sedangkan pujian tetap diberikan untuk semuanya.",
        "Only part of the occurrences earn the reinforcer, while praise goes on for all of them.",
    ),
    ProtocolStep.THINNING_NATURAL: Words(
        "Akibat wajar dari perilaku, seperti nilai yang membaik atau sapaan teman, mengambil alih tugas "
        "pengukuh.",
        "What the behaviour brings by itself, such as better marks or a friend’s greeting, takes over.",
    ),
    ProtocolStep.THINNING_CHECK: Words(
        "Perilaku diamati beberapa waktu setelah pengukuh buatan berakhir.",
        "The behaviour is observed for some time after the arranged reinforcer has ended.",
    ),
    ProtocolStep.COVERT_HABIT: Words(
        "Klien menguraikan kebiasaan yang ingin ditinggalkannya, lengkap dengan tempat, waktu, dan "
        "pemicunya.",
        "The client describes the habit to be given up, with its places, times and triggers.",
    ),
    ProtocolStep.COVERT_RELAX: Words(
        "Klien belajar menenangkan tubuh sampai ia dapat melakukannya sendiri.",
        "The client learns to calm the body until it works without help.",
    ),
    ProtocolStep.COVERT_SCENE: Words(
        "Adegan yang tidak nyaman dan adegan yang melegakan disusun dengan kata-kata klien sendiri.",
        "The unpleasant scene and the relieving one are put together in the client’s own words.",
    ),
    ProtocolStep.COVERT_AVERSIVE: Words(
        "Dalam keadaan tenang klien membayangkan mulai melakukan kebiasaan itu, lalu segera merasakan "
        "akibatnya.",
        "While calm, the client imagines starting the habit and at once feeling its unpleasant outcome.",
    ),
    ProtocolStep.COVERT_RELIEF: Words(
        "Klien membayangkan dirinya berpaling dari kebiasaan itu dan merasa lega.",
        "The client imagines turning away from the habit and the relief that comes with it.",
    ),
    ProtocolStep.COVERT_HOME: Words(
        "Klien mengulang kedua adegan di rumah dan mencatat dorongan serta keadaannya setiap hari.",
        "The client repeats both scenes at home and notes urges and well-being day by day.",
    ),
    ProtocolStep.CONTACT_HIERARCHY: Words(
        "Situasi yang ditakuti disusun dari yang paling ringan, masing-masing dengan angka ketegangan dari "
        "klien.",
        "The feared situations are set in order from the mildest, each with the tension that the client "
        "gives it.",
    ),
    ProtocolStep.CONTACT_MODEL: Words(
        "Praktikan atau teman sebaya memperagakan satu situasi dengan tenang sementara klien melihat dari "
        "jarak aman.",
        "The student or a peer calmly acts out one situation while the client watches from a safe distance.",
    ),
    ProtocolStep.CONTACT_TOGETHER: Words(
        "Klien melakukan situasi itu bersama pemeraga, dan sentuhan hanya terjadi dengan izin klien setiap "
        "kali.",
        "The client goes through the situation with the model, and touch happens only with leave each time.",
    ),
    ProtocolStep.CONTACT_LESS: Words(
        "Pemeraga menjauh sedikit demi sedikit sambil klien tetap melakukan.",
        "The model draws back little by little while the client carries on.",
    ),
    ProtocolStep.CONTACT_ALONE: Words(
        "Klien melakukannya sendiri beberapa kali sebelum naik ke situasi berikutnya.",
        "The client does it alone several times before going up to the next situation.",
    ),
    ProtocolStep.THOUGHT_RECORD: Words(
        "Klien mencatat pikiran yang berulang, kapan datangnya, dan seberapa mengganggu.",
        "The client notes the recurring thoughts, when they come and how much they trouble.",
    ),
    ProtocolStep.THOUGHT_ALTERNATIVE: Words(
        "Klien memilih satu pikiran atau kegiatan yang menyenangkan sebagai tujuan peralihan.",
        "The client picks one pleasant thought or activity to turn to.",
    ),
    ProtocolStep.THOUGHT_WORKER: Words(
        "Klien memunculkan pikiran itu dengan sengaja, praktikan mengucapkan “berhenti” dengan tegas, dan "
        "klien beralih kepada penggantinya.",
        "The client brings the thought up on purpose, the student firmly says “stop”, and the client turns "
        "to the other thought.",
    ),
    ProtocolStep.THOUGHT_ALOUD: Words(
        "Klien sendiri mengucapkan “berhenti” dengan suara, lalu beralih.",
        "The client says “stop” aloud and then turns to the other thought.",
    ),
    ProtocolStep.THOUGHT_COVERT: Words(
        "Suara dikecilkan sampai kata itu hanya diucapkan dalam hati.",
        "The voice is lowered until the word is said only inwardly.",
    ),
    ProtocolStep.THOUGHT_DAILY: Words(
        "Klien memakainya sehari-hari sambil tetap mencatat banyaknya pikiran, agar kenaikan segera "
        "terlihat.",
        "The client uses it in daily life and keeps counting the thoughts, so that a rise shows at once.",
    ),
}

ENTRY: dict[BehaviourTechnique, tuple[Words, ...]] = {
    BehaviourTechnique.FADING: (
        Words("Perilaku sudah ajek dengan bantuan.", "The behaviour is steady with prompts."),
        Words("Banyaknya bantuan dicatat setiap kali.", "The amount of prompting is recorded each time."),
    ),
    BehaviourTechnique.THINNING: (
        Words(
            "Perilaku sudah ajek ketika setiap kemunculannya dikuatkan.",
            "The behaviour is steady while each occurrence is reinforced.",
        ),
        Words(
            "Klien mengetahui dan menyetujui perubahan jadwal.", "The client knows of the change and agrees."
        ),
    ),
    BehaviourTechnique.COVERT_SENSITIZATION: (
        Words(
            "Klien sendiri ingin meninggalkan kebiasaan itu.",
            "The client personally wants to be rid of the habit.",
        ),
        Words(
            "Riwayat trauma, kejang, dan gangguan makan sudah ditanyakan dan tidak ada.",
            "Trauma, seizures and eating disorders were asked about and are absent.",
        ),
        Words(
            "Cara yang tidak menyakitkan sudah dicoba lebih dahulu.",
            "Ways that do not hurt were tried first.",
        ),
    ),
    BehaviourTechnique.CONTACT_DESENSITIZATION: (
        Words(
            "Situasi yang ditakuti sebenarnya aman bagi klien.",
            "The feared situation is in fact safe for the client.",
        ),
        Words(
            "Klien tahu bahwa ia boleh berhenti kapan saja.",
            "The client knows that stopping is allowed anytime.",
        ),
    ),
    BehaviourTechnique.THOUGHT_STOPPING: (
        Words(
            "Pikiran itu tidak berkaitan dengan keinginan menyakiti diri atau pengalaman kekerasan.",
            "The thought has nothing to do with self-harm or with violence suffered.",
        ),
        Words(
            "Tidak ada dugaan gangguan obsesif-kompulsif; bila ada, klien dirujuk.",
            "Obsessive-compulsive disorder is not suspected; where it is, the client is referred.",
        ),
    ),
}

STOP: dict[BehaviourTechnique, tuple[Words, ...]] = {
    BehaviourTechnique.FADING: (
        Words(
            "Perilaku muncul tanpa bantuan pada tiga pengamatan berturut-turut.",
            "The behaviour occurs without prompts in three observations in a row.",
        ),
        Words(
            "Perilaku tetap menurun setelah bantuan dikembalikan satu tingkat.",
            "The behaviour keeps falling after the prompts have gone back one level.",
        ),
    ),
    BehaviourTechnique.THINNING: (
        Words(
            "Perilaku bertahan dengan pengukuh alami saja.",
            "Natural reinforcers alone keep the behaviour up.",
        ),
        Words(
            "Perilaku merosot pada jadwal baru, sehingga jadwal sebelumnya dipakai kembali.",
            "The behaviour drops under the new schedule, so the former one returns.",
        ),
    ),
    BehaviourTechnique.COVERT_SENSITIZATION: (
        Words(
            "Kebiasaan tidak muncul selama masa yang disepakati.", "The habit stays away for the agreed time."
        ),
        Words(
            "Klien meminta berhenti, atau kecemasan, mual, dan gangguan tidurnya menetap.",
            "The client asks to stop, or anxiety, nausea or poor sleep persist.",
        ),
    ),
    BehaviourTechnique.CONTACT_DESENSITIZATION: (
        Words(
            "Klien melakukan situasi teratas sendiri dengan tenang.",
            "The client calmly does the topmost situation alone.",
        ),
        Words(
            "Klien meminta berhenti, atau ketegangannya tidak turun setelah situasi yang lebih ringan "
            "diulang.",
            "The client asks to stop, or tension does not fall after a milder situation was repeated.",
        ),
    ),
    BehaviourTechnique.THOUGHT_STOPPING: (
        Words(
            "Pikiran itu jarang datang dan tidak lagi mengganggu menurut catatan klien.",
            "By the client’s record the thought is rare and no longer troubles.",
        ),
        Words(
            "Catatan menunjukkan pikiran makin sering, atau klien meminta berhenti.",
            "The record shows the thought growing more frequent, or the client asks to stop.",
        ),
    ),
}

CAUTIONS: dict[BehaviourTechnique, Words] = {
    BehaviourTechnique.COVERT_SENSITIZATION: Words(
        "Bukti untuk sensitisasi terselubung terutama berupa laporan kasus dan percobaan kecil yang sudah "
        "lama, sedangkan bayangan yang tidak nyaman dapat menimbulkan cemas, mual, dan rasa bersalah, "
        "terlebih pada anak.",
        "The evidence for covert sensitization is mainly case reports and small, old experiments, while "
        "unpleasant imagery can bring anxiety, nausea and guilt, above all to a child.",
    ),
    BehaviourTechnique.CONTACT_DESENSITIZATION: Words(
        "Hasil yang baik diperoleh pada takut akan binatang tertentu dalam percobaan singkat; untuk takut "
        "berbicara atau takut bersekolah jangkauannya belum tentu sama.",
        "The good results come from short experiments on the fear of certain animals; for fear of speaking "
        "or of school they need not reach as far.",
    ),
    BehaviourTechnique.THOUGHT_STOPPING: Words(
        "Menekan pikiran dapat membuatnya lebih sering datang; pengaruh balik itu kecil sampai sedang dalam "
        "kajian gabungan, dan manfaat teknik ini masih diperdebatkan.",
        "Suppressing a thought can make it return more often; pooled studies find a small to moderate "
        "rebound, and the worth of the technique is still disputed.",
    ),
}
