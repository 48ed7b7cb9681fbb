"""Signs of identity that have a form of their own: numbers, addresses, accounts, links."""

import re
from collections.abc import Iterator

from attrs import frozen

from socialwork.process.text_index import TextIndex
from socialwork.remembering import remembered
from socialwork.vocabulary.privacy import Identifier


@frozen
class Found:
    """A stretch of text that identifies somebody.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        kind: What it is.
    """

    start: int
    end: int
    kind: Identifier


@frozen
class Sign:
    """A pattern; its group ``it`` or ``that``, or else all of it, is what identifies.

    Attributes:
        kind: What it finds.
        pattern: How it is found.
        needs: Letters of which some stand in every text in which it is found; with none all are searched.
    """

    kind: Identifier
    pattern: re.Pattern[str]
    needs: tuple[str, ...] = ()


_NAME = r"[A-Z0-9][\w.'-]*"
_STREET = (
    rf"\b(?:[Jj]alan|JALAN|[Gg]ang|GANG|[Ll]orong|LORONG)\s+{_NAME}(?:\s+{_NAME}){{0,4}}"
    r"|\b(?i:jl[nx]?|gg|lr)\.?\s*(?<![a-z])[\w'-]+(?:\s+[A-Z0-9][\w.'-]*){0,4}"
)
_HOUSE = r"(?:,?\s*(?:(?i:no|nomor|blok|kav|kavling|km)\b\.?)\s*[\w/.-]+)*"
_NUMBER = r"(?:\d{1,3}|[IVX]{1,4}\b|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)"
_NEIGHBOURHOOD = (
    rf"(?<![^\W\d_])(?i:rt)[\W_]{{0,3}}(?:{_NUMBER}(?:[\W_]{{0,3}}(?:dan\s)?(?i:rw)?[\W_]{{0,3}}{_NUMBER})?"
    rf"|(?i:rw)[\W_]{{0,3}}{_NUMBER}[\W_]{{0,3}}{_NUMBER})"
    rf"|(?<![^\W\d_])(?i:rw)[\W_]{{0,3}}{_NUMBER}"
    r"|\b(?i:blok)\s+[A-Z]{1,2}[ /.-]?\d+(?:[/-]\d+)?"
    r"|\b(?i:kode\s*pos)\W{0,3}\d(?:[ .-]?\d){4}\b"
)
_PLACE = (
    r"\b(?:(?i:kampung|dusun|dukuh|kelurahan|desa|kecamatan|nagari|jorong|gampong|perum|perumahan|perumnas"
    r"|komplek|kompleks|kp|dsn|ds|dk|kel|kec|kompl)\.?)\s+"
    r"(?P<it>(?!(?i:rt|rw)\b)[A-Z]\w+(?:\s+(?!(?:Blok|No|RT|RW|Kec|Kel|Kab|Kota|Prov)[\w.]*)[A-Z]\w+){0,2})"
    r"|(?<!\w)(?i:kel|kec|ds|dsn|dk|kp)\.\s*(?P<that>[a-z]\w{3,}(?:\s+[a-z]\w{3,}(?=\s*,))?)"
)
_DEGREES = (
    r"\d{1,3}\s*°\s*\d{1,2}\s*['\u2032]?(?:\s*\d{1,2}(?:[.,]\d+)?\s*[\"']{0,2})?\s*(?:LU|LS|BT|BB|[NSEW])?"
)
_DECIMAL = r"[+-]?\d{1,3}[.,]\d{4,}"
_COORDINATES = (
    rf"{_DEGREES}(?:\s*[,;/]?\s*{_DEGREES})?"
    rf"|(?<![\d.,])@?{_DECIMAL}\s*°?\s*(?:LU|LS|[NS])?\s*(?:[,;/ ]|dan)\s*{_DECIMAL}"
    r"\s*°?\s*(?:BT|BB|[EW])?(?:,\d+z)?(?!\d)"
    r"|\b(?i:lintang|bujur|latitude|longitude|gps\w*|lat|lng|long)\W{0,4}[+-]?\d{1,3}[.,]\d+(?:\s*[NSEW]\b)?"
    r"|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b"
)
_DRIVES = (
    r"(?:drive|docs|forms|photos|maps|sites)\.google\.[\w.]+|google\.[a-z.]{2,6}/maps|photos\.app\.goo\.gl"
    r"|maps\.app\.goo\.gl|goo\.gl|onedrive\.live\.com|1drv\.ms|dropbox\.com|forms\.gle|mega\.nz|icloud\.com"
)
_SHORT = (
    r"bit\.ly|s\.id|tinyurl\.com|wa\.me|t\.me|linktr\.ee|lynk\.id|msha\.ke|rb\.gy|cutt\.ly|intip\.in"
    r"|chat\.whatsapp\.com"
)
_PROFILES = (
    r"(?:[\w-]+\.)?(?:instagram|facebook|tiktok|twitter|threads|linkedin|youtube|snapchat|telegram)\.(?:com|net|me|org)"
    r"|(?:[\w-]+\.)?(?:fb\.com|fb\.me|x\.com|youtu\.be|[\w-]+\.blogspot\.com|[\w-]+\.wordpress\.com)"
)
_SITES = r"instagram|facebook|tiktok|twitter|telegram|whatsapp|ig|fb|tt"
_CARDS = (
    r"NIK|NISN?|NIPD|NIP|KK|KTP|KIA|BPJS|KIP|KIS|PKH|NPWP|NRM|RM|SIM|IMEI|(?:kartu\s+keluarga|kta|(?:no)?rek(?:ening)?\b\.?|rekam\s+medi[sk]|paspor"
    r"|nomor\s+induk|pelanggan|kartu\s+indonesia\s+\w+)"
)
_NUMBERED = (
    r"(?:(?:no(?:mor)?\.?\s+)?(?:peserta|akta)(?:\s+[a-z]+)?|perkara)\s+(?:no(?:mor)?\b\.?)?"
    r"|no(?:mor)?\.?\s+(?:register|registrasi|reg|rekam\s+medi[sk]|perkara|kartu|anggota|ijazah|rangka|mesin|seri)\b"
)
"""Numbers under which an office keeps a person, or a paper about one."""
_DIGIT_WORD = (
    r"(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
    r"|siji|loro|telu|papat|enem|pitu|wolu|sanga|songo|hiji|tilu|opat|genep|dalapan|salapan"
    r"|zero|one|two|three|four|five|six|seven|eight|nine)"
)
_SPOKEN = rf"(?:{_DIGIT_WORD}|sepuluh|sebelas|belas|puluh|ratus|ribu|d(?:ou|o)b(?:e|le?)l?|ganda|\d{{1,4}})"
_BY_PHONE = (
    r"te?le?[pf](?:on|oon|un)?|tel|phone|mobile|hp|handphone|wa|whatsapp|ponsel|selul[ae]r|fa[kx]s?|sms|cp|contact\sperson|narahubung"
    r"|kontak"
)
"""Words behind which the number of a telephone stands."""
_NO_NUMBER = (
    r"\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d|(?:19|20)\d\d(?!\d)|\d{1,3}(?:\.000)+"
)
"""Hours, days, years and sums that stand behind such a word too."""
_AT, _DOT = (
    r"\s*(?:@|[\[({]\s*(?:at|et|pada)\s*[\])}]|\s(?:at|et)\s)\s*",
    r"(?:\.|\s*[\[({]\s*(?:dot|titik)\s*[\])}]\s*|\s(?:dot|titik)\s)",
)
_MONTH = (
    r"(?:(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*\.?"
    r"|mu?harram|sur[ao]|[sz]afar|sapar|rabi'?ul\s*\w+|ba'?da\s?mulud|mulud|maulid|j[ua]madil?\s*\w+|rajab|rejeb"
    r"|sya'?ban|ruwah|ramadh?an|sya?wal|d?zul\s?[kqh]\w+|dulkangidah)"
)
"""Months of the common, the Islamic and the Javanese calendar."""
_COUNT = rf"(?:se(?:puluh|belas)|{_DIGIT_WORD}(?:\s+belas|\s+puluh(?:\s+{_DIGIT_WORD})?)?)"
_DATE = (
    rf"(?:\d{{1,2}}\s*[\s./-]\s*(?:\d{{1,2}}|[ivxIVX]{{1,4}}|(?i:{_MONTH}))"
    r"(?:\s*[\s./-]\s*'?(?:\d{4}|\d{2}))?(?!\d)"
    rf"|(?i:(?:\d{{1,2}}|{_COUNT}),?\s+(?:(?:bulan|bln\.?)\s+(?:{_COUNT}|[a-z]{{3,10}})|{_MONTH}(?!\w))"
    rf"(?:,?\s+(?:ta(?:h)?un\s+)?(?:\d{{4}}|(?:{_COUNT}|seribu|ribu|seratus|ratus|puluh|belas)"
    rf"(?:\s+(?:{_COUNT}|ribu|ratus|puluh|belas))*))?)"
    rf"|(?i:[a-z]+(?:st|nd|rd|th)\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}})?))"
)
"""A day, in figures or in words, mostly with a year."""
_DAY_OF_BIRTH = (
    r"(?:lahir(?:nya|lah|an)?|kelahiran|dilahirkan|ttl|(?:tgl\b\.?\s?)?lhr|ulang\s+tahun(?:nya)?|ultah|genap\s+\w+\s+tahun(?:nya)?"
    r"|born|birthday|date\s+of\s+birth|dob)"
)
_WETON = (
    r"(?i:(?:senin|senen|selasa|slasa|rabu|rebo|kamis|kemis|jumat|jemuah|sabtu|setu|minggu|ahad)\s+"
    r"(?:legi|manis|pahing|pon|wage|kliwon))"
)
"""A day of the Javanese week of five days, that comes back every 35 days."""

SIGNS: tuple[Sign, ...] = (
    Sign(
        Identifier.LINK,
        re.compile(
            rf"\b(?:https?://)?(?:www\.)?(?:{_DRIVES}|{_SHORT}|{_PROFILES})/[^\s)>\]\"]+", re.IGNORECASE
        ),
        ("/",),
    ),
    Sign(
        Identifier.EMAIL,
        re.compile(rf"(?<![\w.+-])[\w.+-]+{_AT}[\w-]+(?:{_DOT}[\w-]+)+", re.IGNORECASE),
        ("@", "at", "AT", "et", "pada"),
    ),
    Sign(
        Identifier.ACCOUNT,
        re.compile(
            r"(?<![\w.@\[;-])@(?=[A-Za-z_])(?=[\w.]*[\d_.])[\w.]{3,30}(?<!\.)"
            rf"|\b(?:{_SITES})(?:-?nya)?\s*(?::|dengan akun|account|@)\s*(?P<it>@?[\w.-]{{3,40}})"
            rf"|\b(?:{_SITES})\b[^.\n]{{1,20}}?\b(?P<that>(?=[a-z]*[._]\w|[a-z]*\d)[a-z][\w.]{{3,40}}(?<!\.))",
            re.IGNORECASE,
        ),
        (
            "@",
            ":",
            "kun",
            "KUN",
            "ccount",
            "CCOUNT",
            "ig",
            "IG",
            "ns",
            "fb",
            "FB",
            "ace",
            "ik",
            "el",
            "hat",
            "tt",
        ),
    ),
    Sign(
        Identifier.ID_NUMBER,
        re.compile(
            r"(?<!\d)\d{16}(?!\d)|(?<![\d.])\d{4}(?:[ .-]\d{4}){3}(?!\d|[.-]\d)"
            r"|(?<![\d.,])[1-9]\d[ .-]?\d\d[ .-]?\d\d[ .-]?[0-7]\d[ .-]?[01]\d[ .-]?\d\d[ .-]?\d{4}(?!\d)"
            r"|(?<![\d.,-])00\d{8}(?!\d)|(?<![\d.,-])000\d[ .-]?\d{4}[ .-]?\d{5}(?!\d)"
            rf"|\b(?i:{_CARDS})(?:-?nya)?\b[^\d\n]{{0,25}}?(?P<it>\d[\d .-]{{4,24}}\d(?:\s?/\s?\d{{5,16}})?)"
            rf"|\b(?i:{_NUMBERED})\W{{0,3}}(?P<that>(?=[\w./-]*\d)[\w./-]{{4,}}\w)"
        ),
    ),
    Sign(
        Identifier.PHONE,
        re.compile(
            r"(?<![\w.,])(?:\(?(?:\+|00)?\s?62\)?|\(?0)"
            r"[ ().-]{0,3}8[ ().-]{0,2}\d(?:[ ().-]{0,3}\d){6,11}(?!\d)"
            r"|(?<![\w.,/-])(?:(?:\+|00)?62\W{0,3}|(?i:nol|kosong)\s|0)8\d{2}"
            r"(?:(?:[^\w,]{1,4}|,\s|[xX]|\s(?:lalu|kemudian|terus|dan|strip|titik|tanda\shubung)\s)\d{3,5}){2,3}(?!\w)"
            r"|(?<![\w.,])(?:0[ .-]|6[ .-]2[ .-])?8(?:[ .-]\d){8,12}(?!\w|[.,]\d)"
            r"|(?<![\w.,/-])0?8\d{1,3}[ .-]?[xX*\u2022]{2,6}[ .-]?\d{2,4}(?!\w)"
            r"|(?<![\w.,/-])8[1-9]\d-\d{3,4}-\d{3,5}(?![\w-])"
            r"|(?<![\w.])\(0\d{2,3}\)\s?\d{2,4}(?:[ .-]?\d{2,4}){1,2}(?!\d)"
            rf"|\b(?i:{_BY_PHONE})(?:-?nya)?\b[^\d\n]{{0,30}}?(?<!Rp)(?<!Rp )(?!{_NO_NUMBER})"
            r"(?P<it>\+?\d(?:[ ()./_-]{0,2}\d){5,13})"
            r"|(?<!\w)[O0o][8B](?:[ .-]?[O0oIl\d]){8,11}(?!\w)"
            rf"|\b(?i:(?:plus[\s,.-]+)?{_DIGIT_WORD}(?:[\s,.-]+{_DIGIT_WORD}){{6,}})\b"
            rf"|\b(?i:(?:nol|kosong|0)[\s,.-]+(?:delapan|8)(?:[\s,.-]+{_SPOKEN}){{3,}})\b"
            rf"|(?<![\w./])(?=[\d\s,.-]{{2,12}}(?i:{_DIGIT_WORD}))(?:\+?62|0)8\d{{0,3}}(?:[\s,.-]*(?i:{_SPOKEN})){{3,}}(?!\w)"
            rf"|\b(?i:{_BY_PHONE})(?:-?nya)?\b[^\d\n.]{{0,20}}?"
            rf"\b(?P<spoken>(?i:{_DIGIT_WORD}(?:[\s,-]+{_DIGIT_WORD}){{3,}}))\b"
            r"|(?<![\w./,-])0(?:\d{2,3}[-/ .](?:\d{5,8}|\d{3,4}[ .-]\d{3,4})|[2-9]\d{7,9})(?![\w-]|[.,]\d)"
        ),
    ),
    Sign(
        Identifier.PLATE,
        re.compile(
            r"\b[A-Z]{1,2}[ .-]?\d{3,4}[ .-]?[A-Z]{2,3}\b"
            r"|\b(?i:pelat|plat|berpelat|nopol|nomor polisi)\b[^\d\n]{0,15}?"
            r"\b(?P<it>(?i:[a-z]{1,2}[ .-]?\d{1,4}[ .-]?[a-z]{1,3}))\b"
        ),
    ),
    Sign(Identifier.ADDRESS, re.compile(_COORDINATES), ("°", ".", ",", "+")),
    Sign(Identifier.ADDRESS, re.compile(rf"(?:{_STREET}){_HOUSE}|{_NEIGHBOURHOOD}|{_PLACE}")),
    Sign(
        Identifier.BIRTH_DATE,
        re.compile(
            rf"\b(?i:{_DAY_OF_BIRTH})\b(?! disamarkan\])"
            r"(?:(?!tanggal lahir disamarkan)[^.\n\d]"
            rf"|ke-?\d{{1,3}}\b|\.(?=\s?(?:[:\d]|(?i:lhr|lahir)))){{0,40}}?"
            rf"(?P<it>{_WETON}(?:[^.\n\d]{{0,20}}{_DATE})?|(?<![\w-]){_DATE})"
            rf"|(?P<that>(?<![\w-]){_DATE})\s+(?:[a-z]+\s+){{0,2}}(?:lahir(?:lah)?|dilahirkan|(?:ber)?ulang\s+tahun|was\s+born)\b"
        ),
        (
            "ahir",
            "AHIR",
            "ttl",
            "TTL",
            "tl",
            "lhr",
            "ulang",
            "Ulang",
            "ULANG",
            "ultah",
            "genap",
            "born",
            "Born",
            "irth",
            "dob",
            "DOB",
        ),
    ),
)
"""The patterns, in the order in which they are tried: a later one leaves alone what an earlier one has
found."""


FAMILY_DATE = Sign(
    Identifier.EVENT_DATE,
    re.compile(
        r"\b(?i:meninggal(?:\s+dunia)?|wafat|berpulang|(?:menikah|kawin)(?:\s+lagi)?|(?:ber|per)cerai(?:an)?"
        r"|(?:per|pe)nikahan|died|passed\s+away|(?:re)?married(?:\s+again)?|divorced?)\s+"
        r"(?:(?i:pada|sejak|in|on|since)\s+|(?=tahun\s))"
        rf"(?P<it>(?:tahun\s+)?{_DATE}|(?:tahun\s+)?(?:[^\W\d_]{{3,9}}\s+)?(?:19|20)\d\d\b)"
    ),
)
"""When somebody died, married or was divorced. A case may well tell it: only what is shown does not."""

_SIGN_WORDS = frozenset(
    {
        *("jl", "jalan", "gg", "gang", "kampung", "kp", "dusun", "kelurahan", "desa"),
        *("kecamatan", "perum", "perumahan", "google", "goo", "onedrive", "1drv", "dropbox"),
        *("bit", "s", "tinyurl", "wa", "t", "instagram", "facebook", "tiktok", "twitter"),
        *("telegram", "whatsapp", "ig", "fb"),
    }
)
_DIGITS = re.compile(r"\d{3}")
_YEAR = re.compile(r"(?:19|20)\d\d")


def may_sign(word: str) -> bool:
    """Return whether *word*, in small letters, may stand in a sign; only those with an ``@`` may have none.

    >>> [may_sign(one) for one in ("jalan", "0812", "rt03", "hadir")]
    [True, True, True, False]
    """
    if word in _SIGN_WORDS or word.startswith(("rt", "rw")):
        return True
    return not word.isalpha() and _DIGITS.search(word) is not None and _YEAR.fullmatch(word) is None


def signs_in(text: str) -> Iterator[Found]:
    """Yield every sign of identity in *text* by the patterns, those that overlap an earlier one left out.

    >>> text = "hubungi 0812-3456-7890"
    >>> [(one.kind.code, text[one.start : one.end]) for one in signs_in(text)]
    [('phone', '0812-3456-7890')]
    """
    taken: list[Found] = []
    for sign in SIGNS:
        if sign.needs and not any(one in text for one in sign.needs):
            continue
        for match in sign.pattern.finditer(text):
            group = next((name for name in sign.pattern.groupindex if match[name]), 0)
            one = Found(match.start(group), match.end(group), sign.kind)
            if not any(one.start < other.end and other.start < one.end for other in taken):
                taken.append(one)
    yield from sorted(taken, key=lambda one: one.start)


@remembered(maxsize=8)
def signs_among(index: TextIndex) -> tuple[tuple[str, Identifier], ...]:
    """Return the places and kinds of the signs in the texts of *index*, each kind once in a text.

    >>> from socialwork.process.text_index import text_index
    >>> signs_among(text_index((("a", "Hubungi 0812-3456-7890."), ("b", "Klien hadir."))))
    (('a', <Identifier.PHONE: 'phone'>),)
    """
    held = {*index.numbers(filter(may_sign, index.places))}
    held.update(n for n, (_, text) in enumerate(index.texts) if "@" in text)
    texts = (index.texts[n] for n in sorted(held))
    kinds = ((path, dict.fromkeys(one.kind for one in signs_in(text))) for path, text in texts)
    return tuple((path, kind) for path, several in kinds for kind in several)
