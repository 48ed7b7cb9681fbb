"""Skills of the worker in chapter II: those for which the techniques and the assessment call."""

from collections.abc import Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.chapter_two import meanings, running, said, spread
from socialwork.export.blocks.parts import titled
from socialwork.export.blocks.sentences import subheading, term, terms
from socialwork.process.explained import known, skills_called
from socialwork.vocabulary.casework import Skill, SkillLevel
from socialwork.words import Words

_SKILLS = Words("Keterampilan", "Skills")
_LEAD = Words(
    "teknik hanya dapat dijalankan apabila ditopang keterampilan. Yang dibahas di sini ialah keterampilan "
    "yang dituntut oleh teknik dan asesmen dalam kasus ini.",
    "techniques can only be carried out where skills support them. Those treated here are the ones for "
    "which the techniques and the assessment of this case call.",
)
_BASIC = Words(
    "yang mendasari semuanya ialah {level}, khususnya {skills}.",
    "all of them rest on {level}, in particular on {skills}.",
)
_ABOVE_BASIC = Words(
    "setingkat di atasnya terdapat {level}, yang di sini diwakili oleh {skills}.",
    "one level above stands {level}, here with {skills}.",
)
_AT_LEVEL = Words(
    "pada tingkat {level}, keterampilan yang diperlukan ialah {skills}.",
    "at the level of {level} the skills needed are {skills}.",
)
_ASSESSMENT = Words(
    "di samping keterampilan berkomunikasi, praktikan memerlukan keterampilan asesmen, yaitu {skills}.",
    "besides skills of communication the student needs skills of assessment: {skills}.",
)


def skill_blocks(case: Case, ctx: Context) -> Blocks:
    """Return the skills for which the case calls, level by level, under a heading; nothing for none."""
    skills = skills_called(case)
    if not skills:
        return ()
    content = running([said(ctx, _LEAD)])
    for level in SkillLevel:
        own = [skill for skill in skills if skill.level is level]
        if own:
            content += _level(level, own, _words(level, skills), ctx)
    return titled(subheading(ctx, _SKILLS), content)


def _words(level: SkillLevel, skills: Sequence[Skill]) -> Words:
    if level is SkillLevel.BASIC:
        return _BASIC
    if level is SkillLevel.INTERMEDIATE and any(skill.level is SkillLevel.BASIC for skill in skills):
        return _ABOVE_BASIC
    return _ASSESSMENT if level is SkillLevel.ASSESSMENT else _AT_LEVEL


def _level(level: SkillLevel, skills: Sequence[Skill], words: Words, ctx: Context) -> Blocks:
    """Return what the skills of one level are; many of them fill two paragraphs."""
    lead = said(ctx, words, level=term(ctx, level), skills=terms(ctx, skills))
    return spread(lead, meanings(known(skills), ctx, with_sources=True))
