"""Skills of the worker in chapter II: those for which the techniques and the assessment call."""

from collections.abc import Sequence

from socialwork.case import Case
from socialwork.document.nodes import Blocks
from socialwork.export.blocks.base import Context
from socialwork.export.blocks.chapter_two import meanings, running, said
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
_LEVELS = (
    Words(
        "yang mendasari semuanya ialah {level}, khususnya {skills}.",
        "all of them rest on {level}, in particular on {skills}.",
    ),
    Words(
        "setingkat di atasnya terdapat {level}, yang di sini diwakili oleh {skills}.",
        "one level above stands {level}, here with {skills}.",
    ),
    Words(
        "pada tingkat {level}, praktikan memerlukan {skills}.",
        "at the level of {level} the student needs {skills}.",
    ),
)
_ASSESSMENT = Words(
    "di samping keterampilan berkomunikasi, praktikan memerlukan keterampilan asesmen, yaitu {skills}.",
    "besides skills of communication the student needs skills of assessment: {skills}.",
)
_TOGETHER = 3
"""How many skills are explained in one paragraph before the next one begins."""


def skill_blocks(case: Case, ctx: Context) -> Blocks:
    """Return the skills for which the case calls, level by level, under a heading; nothing for none."""
    skills = skills_called(case)
    if not skills:
        return ()
    content = running([said(ctx, _LEAD)])
    talking = [level for level in SkillLevel if level is not SkillLevel.ASSESSMENT]
    levels = [level for level in talking if any(skill.level is level for skill in skills)]
    for words, level in zip(_LEVELS, levels, strict=False):
        content += _level(level, words, skills, ctx)
    content += _level(SkillLevel.ASSESSMENT, _ASSESSMENT, skills, ctx)
    return titled(subheading(ctx, _SKILLS), content)


def _level(level: SkillLevel, words: Words, skills: Sequence[Skill], ctx: Context) -> Blocks:
    own = [skill for skill in skills if skill.level is level]
    if not own:
        return ()
    lead = said(ctx, words, level=term(ctx, level), skills=terms(ctx, own))
    told = list(meanings(known(own), ctx, with_sources=True))
    return running([lead, *told[:_TOGETHER]]) + running(told[_TOGETHER:])
