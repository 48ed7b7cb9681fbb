"""Finding names in a text, in every form in which people write them."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice, pairwise

from attrs import evolve, frozen

from socialwork.knowledge.word_lists import word_list
from socialwork.privacy.normal import Normal
from socialwork.vocabulary.privacy import Identifier
from socialwork.words import Words

_LEAST = 3
"""How many letters a part of a name has at least that is looked for by itself."""
_LEAST_SMALL = 6
"""How many letters it has at least that is looked for in small letters and inside words: shorter ones may be
words."""
_LEAST_SPACED = 4
"""How many letters it has at least that is looked for letter by letter, or with a slip."""
_LEAST_SLIP = 5
"""How many letters it has at least of which one may be wrong."""
_LONG = 8
"""From how many letters on two of them may differ in a slip of the pen."""

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*")
_DEGREES = re.compile(r",.*|(?<=\w) (?:[A-Z]\w{0,4}\.)+\w*\.?$")
"""What stands behind a name: academic degrees."""
_BEHIND = re.compile(r"(?:,\s?(?:[A-Z][A-Za-z]{0,4}\.)+(?:[A-Z][A-Za-z]{0,4}\b\.?)?)+")
"""The same in a text, where it goes with the name."""
_GAP = re.compile(r"(?:[\s._+,/-]|%20){0,4}")
"""What may stand between two words of a name."""
_JOIN = re.compile(r"[\s_]{0,3}|,\s|[-+]|\.(?=\S)|%20")
"""What may stand between two parts of a name of which each alone gives it away."""
_SPLIT = re.compile(r"-\s*|_{1,2}|\.|\s+\|\s+")
"""What may stand inside a word that a line end, a sign, emphasis or the border of a cell has split."""
_APART = re.compile(r"[\W_]{1,2}")
"""What may stand between the letters of a word that is spaced out."""
_AFTER_INITIAL = re.compile(r"\.?\s?")
_SCHOOL = re.compile(
    r"(?P<level>SD|MI|SMP|MTs|SMA|MA|SMK|SLB|TK)\s?(?P<kind>N(?:egeri)?|I(?:npres)?)?\s?(?P<number>\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_STARS = re.compile(r"\*{3,}|\u2022{2,}")
"""What stands for the rest of a name that somebody has half covered."""
_IN_FILE = re.compile(
    r"[\w.%+-]*\.(?:docx?|xlsx?|pptx?|pdf|txt|csv|md|odt|zip|jpe?g|png|gif|heic|webp|mp[34]|m4a|wav|opus|ya?ml)\b",
    re.IGNORECASE,
)
"""What stands behind a word in the name of a file."""
_CALLERS = frozenset(["keluarga", "klien", "anak", "adik", "kakak", "teman", "sahabat", "ibu", "ayah", "si"])
"""Words behind which a letter with a full stop is somebody's."""
_SOMEBODY = Words("[nama disamarkan]", "[name masked]")
_HUMP = re.compile(r"[A-Z][a-z]{2,}")
"""A word that is written together with others, such as in the name of a file."""
_CLASS = re.compile(r"[ivx]+[a-d]?")
"""The class of an institution: IIB."""
_INITIALS_GAP = re.compile(r"\.? ?")
_PARTICLE = re.compile(r"(?<=\w\w)(?:nya|ku|mu|lah|kah|pun|'s)$")
_PREFIXES = tuple(
    (re.compile(form), taken)
    for form, taken in (
        (r"(?:di|ke|se|ter|te(?=r)|ber|be(?=r)|per|ku|kau)(?=\w)", ""),
        (r"[mp]e(?=[lrwy]|[mn][aeiou]|ny)|[mp]em(?=[bfpv])|[mp]en(?=[dtcjsz])|[mp]eng(?=[aeioughk])", ""),
        (r"[mp]em(?=[aeiou])", "p"),
        (r"[mp]en(?=[aeiou])", "t"),
        (r"[mp]eng(?=[aeiou])", "k"),
        (r"[mp]eny(?=[aeiou])", "s"),
        (r"[mp]enge(?=\w{3,4}$)|ketidak(?=\w{4})", ""),
        (r"(?:non|anti|antar|pra|pasca|multi|sub|inter|semi|swa)(?=\w{5})", ""),
    )
)
"""Prefixes, and the letter of the root whose place each has taken."""
_MOST_PREFIXES = 3
_SUFFIXES = (("", 4), ("kan", 4), ("an", 5), ("i", 5))
"""Suffixes, and how many letters a root has at least where no prefix stands before it: names end so too."""
_LEAST_ROOT = 4
_LONG_PREFIX = 3
"""How many letters a prefix has at least that a root of three may follow."""
_DIGITS = str.maketrans("0134578@$", "oieastbas")
_MOST_SPLITS = 3
_SOUNDS = (
    *(("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"), ("ch", "kh"), ("kh", "k")),
    *(("dh", "d"), ("th", "t"), ("sh", "s"), ("ph", "f"), ("q", "k"), ("v", "f"), ("z", "j"), ("y", "i")),
)


def is_known(word: str) -> bool:
    """Return whether *word*, in small letters, is a word in which no reader sees a name.

    >>> is_known("sekolahnya"), is_known("berkebun"), is_known("mawar")
    (True, True, False)
    """
    if word in word_list("names") or word in word_list("given_names"):
        return False
    known, ordinary = word_list("known_words"), word_list("given_names")
    stem = _PARTICLE.sub("", word)
    if word in known or stem in known or stem in word_list("titles") or stem in word_list("foreign_words"):
        return True
    return any(root in known or (derived and root in ordinary) for root, derived in _roots(stem))


def _roots(word: str) -> Iterator[tuple[str, bool]]:
    """Yield what *word* may be made of, by the rules of Indonesian, and whether a prefix stood before it."""
    bare = {word}
    for _ in range(_MOST_PREFIXES + 1):
        for rest in bare:
            before = len(word) - len(rest)
            for suffix, alone in _SUFFIXES:
                root = rest.removesuffix(suffix)
                least = _LEAST_ROOT - (before >= _LONG_PREFIX) if before else alone
                if rest.endswith(suffix) and len(root) >= least:
                    yield root, before > 0
        bare = {
            taken + rest[match.end() :]
            for rest in bare
            for prefix, taken in _PREFIXES
            if (match := prefix.match(rest)) is not None
        }


def is_ordinary(word: str) -> bool:
    """Return whether *word*, in small letters, means something besides being a name.

    >>> is_ordinary("mawar"), is_ordinary("wisesa")
    (True, False)
    """
    return word in word_list("given_names") or word in word_list("ordinary_names") or is_known(word)


@frozen(kw_only=True)
class Hidden:
    """Somebody or something whose name must not be seen.

    Attributes:
        kind: What it is.
        mask: What stands in its place.
        forms: What it is called by in several words, in small letters.
        parts: Words of which each alone gives it away, in whatever letters.
        shy: Words that do so with a capital only, for they may mean something else.
        letters: First letters that stand for it where each stands by itself, in capitals.
        acronyms: First letters that stand for it as a word.
    """

    kind: Identifier
    mask: Words
    forms: tuple[tuple[str, ...], ...] = ()
    parts: frozenset[str] = frozenset()
    shy: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()

    def whole(self) -> "Hidden":
        """Return it as something that is hidden only where it is named in several words, or by an acronym."""
        return evolve(self, parts=frozenset(), shy=frozenset(), letters=frozenset())


def hidden_by_names(
    kind: Identifier, mask: Words, names: Iterable[str], *, public: Collection[str] = ()
) -> tuple[Hidden, ...]:
    """Return what is called by *names* as something to hide, or nothing where they have no letters.

    A name of one word is looked for by itself; of longer ones each part is that is no common word.

    Args:
        kind: What it is.
        mask: What stands in its place.
        names: Names in full, and others by which it is called.
        public: Words, in small letters, that are shown anyway and give nobody away by themselves.

    >>> [one.parts for one in hidden_by_names(Identifier.NAME, Words("X", "X"), ["Wisesa"])]
    [frozenset({'wisesa'})]
    """
    said = [form for name in names if (form := _without_titles(name))]
    said += [form for one in tuple(said) for form in _school_forms(one)]
    forms = [tuple(word.casefold() for word in form) for form in said]
    whole = dict.fromkeys(form for form in forms if len(form) > 1 and len("".join(form)) > len(form))
    turned = dict.fromkeys((form[-1], *form[:-1]) for form in whole)
    single = {word.casefold() for word, *more in said if not more and not word.isupper()}
    alone = single | {
        word
        for form in whole
        for word in form
        if len(word) >= _LEAST
        and word not in public
        and word.isalpha()
        and (kind is Identifier.NAME or not (is_known(word) or _CLASS.fullmatch(word)))
    }
    parts = frozenset(word for word in alone if len(word) >= _LEAST_SMALL and not is_ordinary(word))
    first = {"".join(word[0] for word in form).upper() for form in whole if all(map(str.isalpha, form))}
    typed = {"".join(form) for form in said if form not in whole and "".join(form).isupper()}
    shown = {mask.id, mask.en, *map(str.upper, public)}
    found = Hidden(
        kind=kind,
        mask=mask,
        forms=tuple(whole | turned),
        parts=parts,
        shy=frozenset(alone - parts),
        letters=frozenset(first | typed) - shown,
        acronyms=frozenset(typed | {letters for letters in first if len(letters) >= _LEAST}) - shown,
    )
    return (found,) if forms else ()


def _without_titles(name: str) -> tuple[str, ...]:
    """Return the words of a name without titles before and degrees behind it, unless it has no others."""
    words = _TOKEN.findall(_DEGREES.sub("", Normal.of(name).text)) or _TOKEN.findall(Normal.of(name).text)
    bare = [word for word in words if word.casefold() not in word_list("titles")]
    return tuple(bare if any(len(word) > 1 for word in bare) else words)


def _school_forms(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the ways in which people write the name of a state school: SMPN 4, SMP Neg. 4, smpn4."""
    match = _SCHOOL.match(" ".join(words))
    if match is not None:
        level, kind, number = match["level"], (match["kind"] or "")[:1], match["number"]
        for form in (
            (level + kind, number),
            (level, kind, number),
            (level, f"{kind}eg", number),
            (level, number),
        ):
            yield tuple(word for word in form if word)
            yield ("".join(form).lower(),)


@frozen
class Token:
    """A word of a text and where it stands."""

    start: int
    end: int
    text: str


@frozen
class Hit:
    """A stretch of a text in which something hidden is named."""

    start: int
    end: int
    hidden: Hidden


@frozen(eq=False)
class NameIndex:
    """What finds all names of several people at once: a text is read once, word by word.

    >>> people = hidden_by_names(Identifier.NAME, Words("BR", "BR"), ["Bramantyo Rakasiwi", "Tyo"])
    >>> text = "B r a m a n t y o, ibunya RAKASIWI, dan Tyo-nya"
    >>> [text[hit.start : hit.end] for hit in NameIndex(people).hits(text)]
    ['B r a m a n t y o', 'RAKASIWI', 'Tyo']
    """

    hidden: tuple[Hidden, ...]

    @cached_property
    def _forms(self) -> Mapping[str, Sequence[tuple[tuple[str, ...], Hidden]]]:
        """By the first word: the further words of each name, the longest name first."""
        found: defaultdict[str, list[tuple[tuple[str, ...], Hidden]]] = defaultdict(list)
        several = ((form, one) for one in self.hidden for form in one.forms)
        for form, one in sorted(several, key=lambda pair: -len(pair[0])):
            found[form[0]].append((form[1:], one))
        return found

    @cached_property
    def _parts(self) -> Mapping[str, Hidden]:
        return {word: one for one in reversed(self.hidden) for word in one.parts}

    @cached_property
    def _shy(self) -> Mapping[str, Hidden]:
        return {word: one for one in reversed(self.hidden) for word in one.shy}

    @cached_property
    def _letters(self) -> Mapping[str, Hidden]:
        return {word: one for one in reversed(self.hidden) for word in one.letters}

    @cached_property
    def _acronyms(self) -> Mapping[str, Hidden]:
        return {word: one for one in reversed(self.hidden) for word in one.acronyms}

    @cached_property
    def _sounds(self) -> Sequence[tuple[str, str, Hidden]]:
        """Each word that may be written with a slip, and how it sounds."""
        several = (*self._parts.items(), *self._shy.items())
        return tuple((word, _sound(word), one) for word, one in several if len(word) >= _LEAST_SPACED)

    def hits(self, text: str) -> list[Hit]:
        """Return where *text*, in the form in which it is searched, names somebody, in order."""
        tokens = [Token(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text)]
        found: list[Hit] = []
        at = 0
        while at < len(tokens):
            hit = (
                self._form(text, tokens, at)
                or self._word(text, tokens, at)
                or self._initials(text, tokens, at)
                or self._letter(text, tokens, at)
            )
            if hit is None:
                at += 1
                continue
            found.append(self._widened(text, tokens, at, hit, found[-1].end if found else 0))
            while at < len(tokens) and tokens[at].start < found[-1].end:
                at += 1
        return _joined(text, found)

    def inside(self, text: str) -> Hidden | None:
        """Return whom a text that is no word, such as the name of a file, names inside itself."""
        small = text.casefold()
        forms = (small, small.translate(_DIGITS))
        return next((one for part, one in self._parts.items() if any(part in form for form in forms)), None)

    def near(self, word: str) -> Hidden | None:
        """Return whose name *word* may be with a slip: a letter more, less or another, or an old spelling.

        >>> index = NameIndex(hidden_by_names(Identifier.NAME, Words("BR", "BR"), ["Bramantyo"]))
        >>> [index.near(word) is not None for word in ("Bramantio", "bramanto", "Beranda")]
        [True, True, False]
        """
        small = word.casefold()
        if len(small) < _LEAST_SPACED or not self._sounds:
            return None
        said = _sound(small)
        return next(
            (one for part, sound, one in self._sounds if sound == said or _is_slip(small, part)), None
        )

    def _form(self, text: str, tokens: Sequence[Token], at: int) -> Hit | None:
        """Return the longest name of several words that starts at a word."""
        for word, after in _words_at(text, tokens, at):
            for rest, one in self._forms.get(word, ()):
                end = _end_of(text, tokens, after, rest)
                if end is not None:
                    return Hit(tokens[at].start, end, one)
        return None

    def _word(self, text: str, tokens: Sequence[Token], at: int) -> Hit | None:
        """Return the part of a name that a word is, or has inside itself."""
        token = tokens[at]
        titles = word_list("titles")
        named = "_" in text[max(token.start - 1, 0) : token.end + 1] or not token.text.isalpha()
        named = named or _IN_FILE.match(text, token.end) is not None
        called = at > 0 and tokens[at - 1].text.casefold() in titles
        for word, after in _words_at(text, tokens, at):
            spelled = len(token.text) == 1 and after >= at + _LEAST_SPACED
            given = named or called or spelled or token.text[0].isupper()
            forms = [
                word,
                _PARTICLE.sub("", word),
                word.strip("0123456789"),
                word.replace("'", ""),
                word.partition("'")[0],
            ]
            if named and not token.text.isdigit():
                behind = (word.removeprefix(title) for title in titles if word.startswith(title))
                forms += [word.translate(_DIGITS), *behind]
            for name in forms:
                one = self._parts.get(name) or (self._shy.get(name) if given else None)
                if one is not None:
                    particle = len(word) - len(name) if word.startswith(name) and word[-1].isalpha() else 0
                    return Hit(token.start, _last(text, tokens[after - 1].end - particle), one)
        if token.text in self._acronyms:
            return Hit(token.start, token.end, self._acronyms[token.text])
        if len(token.text) >= _LEAST and (stars := _STARS.match(text, token.end)):
            small = token.text.casefold()
            several = (
                one for name, one in (*self._parts.items(), *self._shy.items()) if name.startswith(small)
            )
            one = next(several, None)
            return None if one is None else Hit(token.start, stars.end(), one)
        if len(token.text) >= _LEAST_SMALL and not is_known(token.text.casefold()):
            turned = [token.text[::-1].casefold(), *map(str.casefold, _HUMP.findall(token.text))]
            one = self.inside(token.text) or next(
                (self._shy[name] for name in turned if name in self._shy), self._parts.get(turned[0])
            )
            return None if one is None else Hit(token.start, token.end, one)
        return None

    def _letter(self, text: str, tokens: Sequence[Token], at: int) -> Hit | None:
        """Return whom a title and one letter name; who it is stays open where several begin with it."""
        token = tokens[at]
        before = tokens[at - 1].text.casefold() if at else ""
        titled = before in word_list("titles") or (before in _CALLERS and text.startswith(".", token.end))
        more = at + 1 < len(tokens) and _AFTER_INITIAL.fullmatch(_between(text, tokens, at + 1))
        if (
            not titled
            or len(token.text) > 1
            or not token.text.isupper()
            or (more and tokens[at + 1].text[0].isupper())
        ):
            return None
        several = [
            one
            for one in self.hidden
            if one.kind is Identifier.NAME
            and any(
                word[0] == token.text.casefold() for form in (*one.forms, one.parts, one.shy) for word in form
            )
        ]
        if not several:
            return None
        end = token.end + _is_stop_of_initial(text, token.end)
        return Hit(token.start, end, several[0] if len(several) == 1 else evolve(several[0], mask=_SOMEBODY))

    def _initials(self, text: str, tokens: Sequence[Token], at: int) -> Hit | None:
        """Return the name for which single capitals stand, one by one."""
        end = at
        while end < len(tokens) and len(tokens[end].text) == 1 and tokens[end].text.isupper():
            end += 1
            if end < len(tokens) and not _INITIALS_GAP.fullmatch(_between(text, tokens, end)):
                break
        one = self._letters.get("".join(token.text for token in tokens[at:end])) if end > at + 1 else None
        if one is None:
            return None
        last = tokens[end - 1].end
        return Hit(tokens[at].start, last + _is_stop_of_initial(text, last), one)

    def _widened(self, text: str, tokens: Sequence[Token], at: int, hit: Hit, least: int) -> Hit:
        """Return a name with the initials and short words that belong to it before and behind it."""
        words = {word for form in hit.hidden.forms for word in form}
        letters = {word[0] for word in words}

        def belongs(token: Token) -> bool:
            small = token.text.casefold()
            return token.text[0].isupper() and (small in words or (len(small) == 1 and small in letters))

        start, end = hit.start, hit.end
        for token in (tokens[n] for n in range(at - 1, -1, -1)):
            between = _AFTER_INITIAL if len(token.text) == 1 else _JOIN
            if token.start < least or not belongs(token) or not between.fullmatch(text[token.end : start]):
                break
            start = token.start
        for token in islice(tokens, at, None):
            if token.end > end:
                between = (
                    _AFTER_INITIAL
                    if text[end - 1 : end].isupper() and text[end - 2 : end - 1] == " "
                    else _JOIN
                )
                if not belongs(token) or not between.fullmatch(text[end : token.start]):
                    break
                end = token.end
                if len(token.text) == 1:
                    end += _is_stop_of_initial(text, end)
        degrees = _BEHIND.match(text, end) if hit.hidden.kind is Identifier.NAME else None
        return Hit(start, degrees.end() if degrees else end, hit.hidden)


def _words_at(text: str, tokens: Sequence[Token], at: int) -> Iterator[tuple[str, int]]:
    """Yield what the word at a place may be, in small letters, and the number of the word behind it.

    That is itself, itself with what a line end or a blank has split from it, or the word that it begins
    letter by letter.
    """
    if len(tokens[at].text) == 1:
        end = at + 1
        while (
            end < len(tokens) and len(tokens[end].text) == 1 and _APART.fullmatch(_between(text, tokens, end))
        ):
            end += 1
        for after in range(end, at + _LEAST_SPACED - 1, -1):
            yield "".join(token.text for token in tokens[at:after]).casefold(), after
    first = tokens[at].text
    if at + 1 < len(tokens) and _between(text, tokens, at + 1) == " ":
        both = first + tokens[at + 1].text
        if first[0].isupper() and both[len(first)].isupper():
            yield both.casefold(), at + 2
    end = at + 1
    while end < len(tokens) and end <= at + _MOST_SPLITS and _SPLIT.fullmatch(_between(text, tokens, end)):
        end += 1
    for after in range(end, at, -1):
        yield "".join(token.text for token in tokens[at:after]).casefold(), after


def _between(text: str, tokens: Sequence[Token], at: int) -> str:
    return text[tokens[at - 1].end : tokens[at].start]


def _end_of(text: str, tokens: Sequence[Token], at: int, rest: Sequence[str]) -> int | None:
    """Return where a name ends whose further words are *rest*, or nothing where others stand there."""
    if not rest:
        return tokens[at - 1].end
    if at == len(tokens) or not _GAP.fullmatch(_between(text, tokens, at)):
        return None
    for word, after in _words_at(text, tokens, at):
        if word == rest[0] and (end := _end_of(text, tokens, after, rest[1:])) is not None:
            return end
        if len(rest) == 1 and _PARTICLE.sub("", word) == rest[0]:
            return _last(text, tokens[after - 1].end - (len(word) - len(rest[0])))
    return None


def _last(text: str, end: int) -> int:
    """Return where a word ends whose particle, that starts at *end*, a hyphen may part from it."""
    return len(text[:end].rstrip("- "))


def _is_stop_of_initial(text: str, at: int) -> bool:
    """Say whether the full stop at a place belongs to an initial and does not end the sentence."""
    behind = text[at + 1 :].lstrip()
    return text.startswith(".", at) and behind[:1].islower()


def _joined(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """Return hits with those of one name that stand side by side as one."""
    found = list(hits[:1])
    for before, hit in pairwise(hits):
        if hit.hidden is before.hidden and _JOIN.fullmatch(text[before.end : hit.start]):
            found[-1] = evolve(found[-1], end=hit.end)
        else:
            found.append(hit)
    return found


def _sound(word: str) -> str:
    """Return a word as it sounds, whatever the age of its spelling."""
    for written, said in _SOUNDS:
        word = word.replace(written, said)
    return re.sub(r"(.)\1", r"\1", word).removesuffix("h")


def _is_slip(word: str, name: str) -> bool:
    """Say whether two words differ by one letter added, left out, changed or turned; long ones by two."""
    most = 2 if len(name) >= _LONG else 1
    if abs(len(word) - len(name)) > most or len(name) < _LEAST_SLIP:
        return False
    before: list[int] = []
    row = list(range(len(name) + 1))
    for n, letter in enumerate(word, start=1):
        older, before = before, row
        row = [n]
        for m, other in enumerate(name, start=1):
            cost = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != other))
            if n > 1 and m > 1 and letter == name[m - 2] and word[n - 2] == other:
                cost = min(cost, older[m - 2] + 1)
            row.append(cost)
    return row[-1] <= most
