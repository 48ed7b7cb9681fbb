"""Terms of editions and of what identifies people."""

from socialwork.vocabulary.term import Term


class Edition(Term):
    """For whom a copy of a report is made."""

    WORKING = "working", "Naskah kerja", "Working copy"
    CONFIDENTIAL = "confidential", "Edisi arsip (rahasia)", "Confidential edition", "arsip"
    PUBLIC = "public", "Edisi publik", "Public edition", "publik"


class Identifier(Term):
    """Kinds of facts by which a person can be found out."""

    NAME = "name", "Nama", "Name"
    BIRTH_DATE = "birth-date", "Tanggal lahir", "Birth date"
    EVENT_DATE = "event-date", "Waktu peristiwa keluarga", "Time of a family event"
    BIRTH_PLACE = "birth-place", "Tempat lahir", "Place of birth"
    ADDRESS = "address", "Alamat", "Address"
    PHONE = "phone", "Nomor telepon", "Phone number"
    EMAIL = "email", "Alamat surel", "E-mail address"
    ACCOUNT = "account", "Akun media sosial", "Account on social media"
    ID_NUMBER = "id-number", "Nomor identitas", "Identity number", "NIK", "NISN", "nomor kartu keluarga"
    PLATE = "plate", "Nomor kendaraan", "Number plate"
    LINK = "link", "Tautan berkas daring", "Link to files on the web"
    CLASS = "class", "Rombongan belajar", "Class"
    INSTITUTION = "institution", "Nama lembaga", "Name of an institution"
    SCHOOL = "school", "Sekolah lain", "Another school"
    WORKPLACE = "workplace", "Tempat kerja", "Workplace"
    PERSON = "person", "Nama orang lain", "Name of another person"
    OTHER_CLIENT = "other-client", "Inisial klien lain", "Initials of another client"
    AGE = "age", "Usia", "Age"
    MEASURE = "measure", "Ukuran tubuh", "Measure of the body"
    SIBLINGS = "siblings", "Urutan dan jumlah saudara", "Order and number of siblings"
    COUNT = "count", "Jumlah orang", "Number of people"
    YEAR = "year", "Tahun peristiwa", "Year of an event"
    QUASI = "quasi", "Gabungan ciri", "Combined features"
    HEALTH = "health", "Data kesehatan dan keyakinan", "Data on health and belief"
    PICTURE = "picture", "Foto dan gambar", "Photos and pictures"
    METADATA = "metadata", "Keterangan tentang berkas", "Data about the file"
