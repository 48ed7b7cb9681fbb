"""Typed models, checks and Word reports for the generalist helping process of social work.

Everything public is imported from here. Each name loads the module that holds it when it is first asked
for, so that ``import socialwork`` costs next to nothing.
"""

from typing import TYPE_CHECKING, Any

from socialwork.lazy import lazy

if TYPE_CHECKING:
    from socialwork.audit import (
        Remark as Remark,
        Rule as Rule,
        all_rules as all_rules,
        check as check,
        findings_to_json as findings_to_json,
        register as register,
        remark as remark,
        rule as rule,
    )
    from socialwork.case import (
        Case as Case,
        Override as Override,
        ProseSlot as ProseSlot,
        Waiver as Waiver,
    )
    from socialwork.document.design import (
        Design as Design,
        NamedStyle as NamedStyle,
        NumberingPatterns as NumberingPatterns,
        Page as Page,
        Style as Style,
    )
    from socialwork.document.nodes import (
        Block as Block,
        Blocks as Blocks,
        Caption as Caption,
        Cell as Cell,
        Citation as Citation,
        CitationKey as CitationKey,
        Contents as Contents,
        CrossRef as CrossRef,
        Document as Document,
        Entry as Entry,
        Figure as Figure,
        Heading as Heading,
        Inline as Inline,
        Inlines as Inlines,
        LineBreak as LineBreak,
        Link as Link,
        ListBlock as ListBlock,
        ListItem as ListItem,
        PageBreak as PageBreak,
        Paragraph as Paragraph,
        Part as Part,
        Placeholder as Placeholder,
        Properties as Properties,
        Tab as Tab,
        Table as Table,
        Text as Text,
    )
    from socialwork.document.prose import parse_prose as parse_prose
    from socialwork.document.tree_json import (
        document_from_json as document_from_json,
        document_to_json as document_to_json,
    )
    from socialwork.errors import (
        CaseFileError as CaseFileError,
        IncompleteReportError as IncompleteReportError,
        MalformedError as MalformedError,
        Problem as Problem,
        SocialWorkError as SocialWorkError,
        TemplateError as TemplateError,
    )
    from socialwork.export.build import build as build
    from socialwork.export.markdown import to_markdown as to_markdown
    from socialwork.export.template import Template as Template
    from socialwork.export.template_loading import load_template as load_template
    from socialwork.export.word import write_docx as write_docx
    from socialwork.findings import (
        Certainty as Certainty,
        Finding as Finding,
        Severity as Severity,
    )
    from socialwork.institution import (
        Beneficiary as Beneficiary,
        Institution as Institution,
        Post as Post,
        Programme as Programme,
        ProgrammeActivity as ProgrammeActivity,
    )
    from socialwork.loading import (
        case_to_bytes as case_to_bytes,
        json_schema as json_schema,
        load_case as load_case,
        save_case as save_case,
    )
    from socialwork.people import (
        Client as Client,
        GroupMember as GroupMember,
        Guardian as Guardian,
        People as People,
        SignificantOther as SignificantOther,
        Student as Student,
        Supervisor as Supervisor,
        age_on as age_on,
    )
    from socialwork.practicum import (
        Practicum as Practicum,
        School as School,
        SupervisionSession as SupervisionSession,
    )
    from socialwork.process import (
        Event as Event,
        Gap as Gap,
        allowed_next as allowed_next,
        current_stage as current_stage,
        missing as missing,
        timeline as timeline,
    )
    from socialwork.records import (
        Appendix as Appendix,
        CaseConference as CaseConference,
        Challenge as Challenge,
        Conclusion as Conclusion,
        DailyEntry as DailyEntry,
        Decision as Decision,
        GoodPractice as GoodPractice,
        HomeVisit as HomeVisit,
        Involvement as Involvement,
        Letter as Letter,
        PhaseKind as PhaseKind,
        Reading as Reading,
        Recommendation as Recommendation,
        Reflection as Reflection,
        Series as Series,
        SeriesPhase as SeriesPhase,
        WeeklyEntry as WeeklyEntry,
    )
    from socialwork.references import (
        Author as Author,
        Reference as Reference,
    )
    from socialwork.stages import (
        Activity as Activity,
        AspectResult as AspectResult,
        Assessment as Assessment,
        Contract as Contract,
        Engagement as Engagement,
        Evaluation as Evaluation,
        Focus as Focus,
        FollowUp as FollowUp,
        Goal as Goal,
        GoalResult as GoalResult,
        Indicator as Indicator,
        IndicatorResult as IndicatorResult,
        InformedConsent as InformedConsent,
        Intake as Intake,
        Intervention as Intervention,
        MethodUse as MethodUse,
        Permission as Permission,
        Plan as Plan,
        PlannedResource as PlannedResource,
        Referral as Referral,
        Resource as Resource,
        Signature as Signature,
        SmartCriterion as SmartCriterion,
        StageRecord as StageRecord,
        Termination as Termination,
    )
    from socialwork.techniques import (
        Amendment as Amendment,
        Fine as Fine,
        GroupPhaseRecord as GroupPhaseRecord,
        GroupProgramme as GroupProgramme,
        GroupSession as GroupSession,
        LocalTechnique as LocalTechnique,
        Reinforcer as Reinforcer,
        Technique as Technique,
        TechniqueUse as TechniqueUse,
        TokenBehaviour as TokenBehaviour,
        TokenDay as TokenDay,
        TokenEconomy as TokenEconomy,
        TokenTotals as TokenTotals,
    )
    from socialwork.tools import (
        Bpss as Bpss,
        BpssDomain as BpssDomain,
        Child as Child,
        Ecomap as Ecomap,
        EmotionalLine as EmotionalLine,
        Genogram as Genogram,
        Kin as Kin,
        LifeEvent as LifeEvent,
        LifeRoadMap as LifeRoadMap,
        Tie as Tie,
        Tool as Tool,
        ToolEntry as ToolEntry,
        Union as Union,
        tool as tool,
        tool_entries as tool_entries,
        tool_entry as tool_entry,
    )
    from socialwork.values.evidence import (
        Evidence as Evidence,
        Statement as Statement,
    )
    from socialwork.values.measure import Count as Count
    from socialwork.values.media import (
        Media as Media,
        Photo as Photo,
    )
    from socialwork.values.tables import (
        CountRow as CountRow,
        CountTable as CountTable,
    )
    from socialwork.values.when import (
        Clock as Clock,
        Meeting as Meeting,
        Participants as Participants,
        Period as Period,
        Zone as Zone,
    )
    from socialwork.vocabulary.behaviour import (
        BehaviourTechnique as BehaviourTechnique,
        LeftoverPolicy as LeftoverPolicy,
        TokenStep as TokenStep,
    )
    from socialwork.vocabulary.casework import (
        CaseworkTechnique as CaseworkTechnique,
        Skill as Skill,
        SkillLevel as SkillLevel,
    )
    from socialwork.vocabulary.documents import (
        ConferenceNumber as ConferenceNumber,
        ConsentScope as ConsentScope,
        LetterKind as LetterKind,
        PictureKind as PictureKind,
        SupervisionKind as SupervisionKind,
    )
    from socialwork.vocabulary.evidence import (
        EvidenceMethod as EvidenceMethod,
        ResourceSystem as ResourceSystem,
        SourceKind as SourceKind,
    )
    from socialwork.vocabulary.groupwork import (
        GroupPhase as GroupPhase,
        GroupTool as GroupTool,
        GroupType as GroupType,
    )
    from socialwork.vocabulary.person import (
        ChildKind as ChildKind,
        Education as Education,
        EmotionalTie as EmotionalTie,
        Kinship as Kinship,
        MaritalStatus as MaritalStatus,
        Religion as Religion,
        Sex as Sex,
        TieFlow as TieFlow,
        TieStrength as TieStrength,
        UnionEnd as UnionEnd,
        UnionKind as UnionKind,
    )
    from socialwork.vocabulary.process import (
        Attainment as Attainment,
        EvaluationAspect as EvaluationAspect,
        EvaluationPrinciple as EvaluationPrinciple,
        Initiative as Initiative,
        IntakeDecision as IntakeDecision,
        InterventionFunction as InterventionFunction,
        InterventionStep as InterventionStep,
        LearningMode as LearningMode,
        Level as Level,
        Method as Method,
        PlanResource as PlanResource,
        PracticumKind as PracticumKind,
        ReferralSource as ReferralSource,
        ReferralStatus as ReferralStatus,
        Setting as Setting,
        SettingKind as SettingKind,
        Smart as Smart,
        StageKind as StageKind,
        TerminationReason as TerminationReason,
    )
    from socialwork.vocabulary.roles import (
        RoleFamily as RoleFamily,
        WorkerRole as WorkerRole,
    )
    from socialwork.vocabulary.term import Term as Term
    from socialwork.words import (
        Lang as Lang,
        Words as Words,
    )

# Where each public name lives; a test holds it against the imports above.
_HOMES = {
    "audit": "Remark Rule all_rules check findings_to_json register remark rule",
    "case": "Case Override ProseSlot Waiver",
    "document.design": "Design NamedStyle NumberingPatterns Page Style",
    "document.nodes": (
        "Block Blocks Caption Cell Citation CitationKey Contents CrossRef Document Entry Figure "
        "Heading Inline Inlines LineBreak Link ListBlock ListItem PageBreak Paragraph Part "
        "Placeholder Properties Tab Table Text"
    ),
    "document.prose": "parse_prose",
    "document.tree_json": "document_from_json document_to_json",
    "errors": "CaseFileError IncompleteReportError MalformedError Problem SocialWorkError TemplateError",
    "export.build": "build",
    "export.markdown": "to_markdown",
    "export.template": "Template",
    "export.template_loading": "load_template",
    "export.word": "write_docx",
    "findings": "Certainty Finding Severity",
    "institution": "Beneficiary Institution Post Programme ProgrammeActivity",
    "loading": "case_to_bytes json_schema load_case save_case",
    "people": "Client GroupMember Guardian People SignificantOther Student Supervisor age_on",
    "practicum": "Practicum School SupervisionSession",
    "process": "Event Gap allowed_next current_stage missing timeline",
    "records": (
        "Appendix CaseConference Challenge Conclusion DailyEntry Decision GoodPractice HomeVisit "
        "Involvement Letter PhaseKind Reading Recommendation Reflection Series SeriesPhase "
        "WeeklyEntry"
    ),
    "references": "Author Reference",
    "stages": (
        "Activity AspectResult Assessment Contract Engagement Evaluation Focus FollowUp Goal "
        "GoalResult Indicator IndicatorResult InformedConsent Intake Intervention MethodUse "
        "Permission Plan PlannedResource Referral Resource Signature SmartCriterion StageRecord "
        "Termination"
    ),
    "techniques": (
        "Amendment Fine GroupPhaseRecord GroupProgramme GroupSession LocalTechnique Reinforcer "
        "Technique TechniqueUse TokenBehaviour TokenDay TokenEconomy TokenTotals"
    ),
    "tools": (
        "Bpss BpssDomain Child Ecomap EmotionalLine Genogram Kin LifeEvent LifeRoadMap Tie Tool "
        "ToolEntry Union tool tool_entries tool_entry"
    ),
    "values.evidence": "Evidence Statement",
    "values.measure": "Count",
    "values.media": "Media Photo",
    "values.tables": "CountRow CountTable",
    "values.when": "Clock Meeting Participants Period Zone",
    "vocabulary.behaviour": "BehaviourTechnique LeftoverPolicy TokenStep",
    "vocabulary.casework": "CaseworkTechnique Skill SkillLevel",
    "vocabulary.documents": "ConferenceNumber ConsentScope LetterKind PictureKind SupervisionKind",
    "vocabulary.evidence": "EvidenceMethod ResourceSystem SourceKind",
    "vocabulary.groupwork": "GroupPhase GroupTool GroupType",
    "vocabulary.person": (
        "ChildKind Education EmotionalTie Kinship MaritalStatus Religion Sex TieFlow TieStrength "
        "UnionEnd UnionKind"
    ),
    "vocabulary.process": (
        "Attainment EvaluationAspect EvaluationPrinciple Initiative IntakeDecision "
        "InterventionFunction InterventionStep LearningMode Level Method PlanResource PracticumKind "
        "ReferralSource ReferralStatus Setting SettingKind Smart StageKind TerminationReason"
    ),
    "vocabulary.roles": "RoleFamily WorkerRole",
    "vocabulary.term": "Term",
    "words": "Lang Words",
}
_HOME_OF, _load = lazy(__name__, _HOMES)

__all__ = sorted(_HOME_OF)  # noqa: PLE0605 - one list of names, in _HOMES


def __getattr__(name: str) -> Any:
    """Load the module in which *name* lives, and keep the name here."""
    value = globals()[name] = _load(name)
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
