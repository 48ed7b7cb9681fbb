"""The block of the client's identity, without what identifies."""

from collections.abc import Iterator

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context, block
from socialwork.export.blocks.parts import in_role, pairs_table, para
from socialwork.export.blocks.people import client_text
from socialwork.export.blocks.sentences import field_label, sentence, upper_first
from socialwork.people import Client
from socialwork.process.age import day_of_age
from socialwork.text import date_text, joined
from socialwork.vocabulary.privacy import Edition
from socialwork.words import Words

_LEAD = Words("identitas {who} adalah sebagai berikut.", "the identity of {who} is as follows.")
_CODE = Words("Nama (inisial)", "Name (initials)")
_AGE = Words("Usia", "Age")
_BORN = Words("Tempat, tanggal lahir", "Place and date of birth")


@block("client-identity", Words("Identitas klien", "Client's identity"), source="people › client")
def client_identity(case: Case, ctx: Context) -> Blocks:
    """Return the identity; name, birth and address stand in the confidential edition alone."""
    client, day = case.people.client, day_of_age(case)
    age = client.age_told(day)
    education = [] if client.education is None else [ctx.label(client.education)]
    if client.grade:
        education.append(ctx.label(Words("kelas {grade}", "grade {grade}"), grade=client.grade))
    status, order, siblings = client.marital_status, client.birth_order, client.siblings
    pairs: list[tuple[str, str | Blocks]] = [
        (ctx.label(_CODE), client.code),
        *(_secret(client, ctx) if ctx.edition is Edition.CONFIDENTIAL else ()),
        (_label("sex", ctx), ctx.label(client.sex)),
        (ctx.label(_AGE), age and ctx.label(Words("{n} tahun", "{n} years"), n=age)),
        (_label("religion", ctx), "" if client.religion is None else ctx.label(client.religion)),
        (_label("education", ctx), ", ".join(education)),
        (_label("occupation", ctx), client.occupation),
        (_label("ethnicity", ctx), client.ethnicity),
        (_label("marital_status", ctx), "" if status is None else ctx.label(status)),
        (_label("hobbies", ctx), upper_first(joined(client.hobbies, ctx.lang))),
        (_label("birth_order", ctx), "" if order is None else str(order)),
        (
            _label("siblings", ctx),
            "" if siblings is None else ctx.label(Words("{n} orang", "{n}"), n=siblings),
        ),
        (_label("condition", ctx), in_role(ctx.prose(client.condition), "table")),
    ]
    return (para(sentence(ctx, _LEAD, who=client_text(case, ctx))), *pairs_table(pairs))


def _secret(client: Client, ctx: Context) -> Iterator[tuple[str, str]]:
    yield _label("full_name", ctx), client.full_name
    born = "" if client.born is None else date_text(client.born, ctx.lang)
    if client.birth_place and born:
        yield ctx.label(_BORN), f"{client.birth_place}, {born}"
    else:
        yield _label("birth_place", ctx), client.birth_place
        yield _label("born", ctx), born
    yield _label("address", ctx), client.address


def _label(name: str, ctx: Context) -> str:
    return field_label(ctx, Client, name)
