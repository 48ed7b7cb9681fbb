"""Typed models, checks and Word reports for the generalist helping process of social work.

Everything public is imported from here. Each name loads the module that holds it when it is first asked
for, so that ``import socialwork`` costs next to nothing.
"""

from typing import TYPE_CHECKING, Any

from socialwork.lazy import lazy

if TYPE_CHECKING:
    from socialwork.audit import (
        Rule as Rule,
        RuleLesson as RuleLesson,
        all_rules as all_rules,
        check as check,
        findings_to_json as findings_to_json,
        lesson_of as lesson_of,
        register as register,
        remark as remark,
        rule as rule,
        weighed as weighed,
    )
    from socialwork.audit.page import (
        findings_to_html as findings_to_html,
    )
    from socialwork.audit.prose.base import (
        Lesson as Lesson,
        ProseRule as ProseRule,
        Scene as Scene,
        at_hit as at_hit,
        at_line as at_line,
        at_report as at_report,
        prose_rule as prose_rule,
    )
    from socialwork.audit.prose.engine import (
        all_prose_rules as all_prose_rules,
        register_prose as register_prose,
    )
    from socialwork.audit.sarif import (
        findings_to_sarif as findings_to_sarif,
    )
    from socialwork.audit.summary import (
        Matter as Matter,
        what_first as what_first,
    )
    from socialwork.case import (
        Case as Case,
        Override as Override,
        ProseSlot as ProseSlot,
        Waiver as Waiver,
    )
    from socialwork.document.charts import (
        ChartPath as ChartPath,
        ChartSign as ChartSign,
        LineChart as LineChart,
    )
    from socialwork.document.design import (
        Design as Design,
        NamedStyle as NamedStyle,
        NumberingPatterns as NumberingPatterns,
        Page as Page,
        Style as Style,
    )
    from socialwork.document.inline_nodes import (
        Citation as Citation,
        CitationKey as CitationKey,
        CrossRef as CrossRef,
        Footnote as Footnote,
        Inline as Inline,
        Inlines as Inlines,
        LineBreak as LineBreak,
        Link as Link,
        Tab as Tab,
        Text as Text,
    )
    from socialwork.document.nodes import (
        Block as Block,
        Blocks as Blocks,
        Caption as Caption,
        Cell as Cell,
        Contents as Contents,
        Document as Document,
        Drawing as Drawing,
        Entry as Entry,
        Figure as Figure,
        Heading as Heading,
        Letterhead as Letterhead,
        ListBlock as ListBlock,
        ListItem as ListItem,
        PageBreak as PageBreak,
        Paragraph as Paragraph,
        Part as Part,
        Placeholder as Placeholder,
        Properties as Properties,
        Table as Table,
    )
    from socialwork.document.prose import (
        parse_prose as parse_prose,
    )
    from socialwork.document.prose_writing.write import (
        to_prose as to_prose,
    )
    from socialwork.document.tree_json import (
        document_from_json as document_from_json,
        document_to_json as document_to_json,
    )
    from socialwork.drawings.base import (
        View as View,
        draw as draw,
        draws as draws,
    )
    from socialwork.drawings.case_view import (
        view_of as view_of,
    )
    from socialwork.drawings.kinds import (
        DrawingKind as DrawingKind,
        drawing_kind as drawing_kind,
        drawing_kinds as drawing_kinds,
        draws_case as draws_case,
    )
    from socialwork.drawings.organisation import (
        organisation_chart as organisation_chart,
    )
    from socialwork.drawings.timeline import (
        case_timeline as case_timeline,
    )
    from socialwork.errors import (
        CaseFileError as CaseFileError,
        DrawingError as DrawingError,
        FamilyFileError as FamilyFileError,
        FormError as FormError,
        IncompleteReportError as IncompleteReportError,
        InstrumentFileError as InstrumentFileError,
        LedgerFileError as LedgerFileError,
        LogbookFileError as LogbookFileError,
        MalformedError as MalformedError,
        MissingPart as MissingPart,
        Problem as Problem,
        RubricError as RubricError,
        SeriesFileError as SeriesFileError,
        SocialWorkError as SocialWorkError,
        TemplateError as TemplateError,
    )
    from socialwork.evaluation.cautions import (
        Caution as Caution,
    )
    from socialwork.evaluation.combining import (
        CombinedEffect as CombinedEffect,
    )
    from socialwork.evaluation.design import (
        ObservedPhase as ObservedPhase,
    )
    from socialwork.evaluation.everything import (
        Measures as Measures,
        all_measures as all_measures,
    )
    from socialwork.evaluation.goal_attainment import (
        GoalAttainment as GoalAttainment,
        GoalScaleError as GoalScaleError,
        goal_attainment as goal_attainment,
    )
    from socialwork.evaluation.observers import (
        ObserverAgreement as ObserverAgreement,
        observer_agreement as observer_agreement,
    )
    from socialwork.evaluation.overlap import (
        nap as nap,
    )
    from socialwork.evaluation.phases import (
        Phases as Phases,
        SeriesError as SeriesError,
        two_phases as two_phases,
    )
    from socialwork.evaluation.randomization import (
        RandomizationTest as RandomizationTest,
        Tier as Tier,
        randomization_test as randomization_test,
    )
    from socialwork.evaluation.result import (
        EffectSize as EffectSize,
    )
    from socialwork.evaluation.standards import (
        DesignReason as DesignReason,
        DesignVerdict as DesignVerdict,
        ObserverCheck as ObserverCheck,
        design_check as design_check,
    )
    from socialwork.evaluation.steps import (
        CriterionSteps as CriterionSteps,
        criterion_steps as criterion_steps,
    )
    from socialwork.export.build import (
        build as build,
        missing_parts as missing_parts,
    )
    from socialwork.export.cohort import (
        Delivery as Delivery,
        Order as Order,
        deliver as deliver,
        deliver_all as deliver_all,
        orders_for as orders_for,
    )
    from socialwork.export.compare import (
        SectionChange as SectionChange,
        compare as compare,
    )
    from socialwork.export.figure_files import (
        save_figure as save_figure,
    )
    from socialwork.export.forms import (
        Form as Form,
    )
    from socialwork.export.forms.build import (
        build_form as build_form,
        fitting_forms as fitting_forms,
        form_kinds as form_kinds,
    )
    from socialwork.export.html import (
        to_html as to_html,
    )
    from socialwork.export.markdown import (
        to_markdown as to_markdown,
    )
    from socialwork.export.pages.fill import (
        PageFinder as PageFinder,
        with_page_numbers as with_page_numbers,
    )
    from socialwork.export.pages.office import (
        Office as Office,
        OfficeError as OfficeError,
        find_office as find_office,
    )
    from socialwork.export.pdf import (
        write_pdf as write_pdf,
    )
    from socialwork.export.rubrics.document import (
        grading_document as grading_document,
        grading_lines as grading_lines,
    )
    from socialwork.export.rubrics.loading import (
        load_rubric as load_rubric,
        shipped_rubrics as shipped_rubrics,
    )
    from socialwork.export.rubrics.model import (
        Competence as Competence,
        Rubric as Rubric,
        RubricLevel as RubricLevel,
    )
    from socialwork.export.rubrics.records import (
        Held as Held,
    )
    from socialwork.export.rubrics.sheet import (
        CompetenceSheet as CompetenceSheet,
        GradingSheet as GradingSheet,
        grading_sheet as grading_sheet,
    )
    from socialwork.export.series_charts import (
        line_chart as line_chart,
    )
    from socialwork.export.slots import (
        TemplateSlot as TemplateSlot,
        template_slots as template_slots,
        unprinted_prose as unprinted_prose,
    )
    from socialwork.export.template import (
        Template as Template,
    )
    from socialwork.export.template_loading import (
        load_template as load_template,
    )
    from socialwork.export.word import (
        Comment as Comment,
        Note as Note,
        Redacted as Redacted,
        ReferenceDocument as ReferenceDocument,
        RoleMapping as RoleMapping,
        commented as commented,
        embedded_case as embedded_case,
        load_reference as load_reference,
        protected as protected,
        read_comments as read_comments,
        redact as redact,
        with_reference as with_reference,
        write_docx as write_docx,
    )
    from socialwork.export.word.reading import (
        WordReport as WordReport,
        read_report as read_report,
    )
    from socialwork.extensions import (
        ExtensionError as ExtensionError,
        load_extensions as load_extensions,
    )
    from socialwork.figures.series_chart import (
        series_chart as series_chart,
    )
    from socialwork.figures.series_curve import (
        SeriesCurve as SeriesCurve,
    )
    from socialwork.figures.show import (
        show as show,
    )
    from socialwork.findings import (
        Certainty as Certainty,
        Finding as Finding,
        Remark as Remark,
        Severity as Severity,
    )
    from socialwork.importing.draft import (
        Draft as Draft,
        draft_case as draft_case,
    )
    from socialwork.importing.save import (
        save_draft as save_draft,
    )
    from socialwork.institution import (
        Beneficiary as Beneficiary,
        Institution as Institution,
        Post as Post,
        Programme as Programme,
        ProgrammeActivity as ProgrammeActivity,
    )
    from socialwork.instruments.answers import (
        Answers as Answers,
    )
    from socialwork.instruments.catalogue import (
        all_instruments as all_instruments,
        instrument as instrument,
        register_instrument as register_instrument,
    )
    from socialwork.instruments.model import (
        Instrument as Instrument,
        Item as Item,
        Subscale as Subscale,
    )
    from socialwork.instruments.reliability import (
        Reliability as Reliability,
        cronbach_alpha as cronbach_alpha,
        mcdonald_omega as mcdonald_omega,
    )
    from socialwork.instruments.scale import (
        Scale as Scale,
    )
    from socialwork.instruments.scoring import (
        Score as Score,
        Scores as Scores,
        score as score,
    )
    from socialwork.instruments.sociometry import (
        Sociogram as Sociogram,
        sociogram as sociogram,
    )
    from socialwork.knowledge import (
        Concept as Concept,
        concept as concept,
        concepts as concepts,
        find_concepts as find_concepts,
    )
    from socialwork.knowledge.regulations import (
        Regulation as Regulation,
        regulation as regulation,
        regulations as regulations,
    )
    from socialwork.loading import (
        case_to_bytes as case_to_bytes,
        json_schema as json_schema,
        load_case as load_case,
        load_gedcom as load_gedcom,
        load_instrument as load_instrument,
        load_names as load_names,
        names_beside as names_beside,
        save_case as save_case,
    )
    from socialwork.loading.day_sheet import (
        read_day_sheet as read_day_sheet,
        write_day_sheet as write_day_sheet,
    )
    from socialwork.loading.log_adding import (
        add_to_log as add_to_log,
    )
    from socialwork.loading.log_file import (
        read_logbook as read_logbook,
    )
    from socialwork.loading.log_rows import (
        Logbook as Logbook,
    )
    from socialwork.loading.series_file import (
        phases_of_frame as phases_of_frame,
        read_phases as read_phases,
    )
    from socialwork.loading.spots import (
        CaseSpot as CaseSpot,
        CaseSpots as CaseSpots,
        case_spots as case_spots,
    )
    from socialwork.loading.token_ledger import (
        load_ledger as load_ledger,
        save_ledger as save_ledger,
    )
    from socialwork.loading.waiver_file import (
        load_waivers as load_waivers,
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
    from socialwork.privacy.changes import (
        MaskedPlace as MaskedPlace,
        PrivacyQuestion as PrivacyQuestion,
    )
    from socialwork.privacy.identity import (
        Identity as Identity,
        identity_of as identity_of,
        identity_of_names as identity_of_names,
    )
    from socialwork.privacy.masker import (
        Masker as Masker,
    )
    from socialwork.privacy.names import (
        Accepted as Accepted,
        Names as Names,
        RealName as RealName,
    )
    from socialwork.privacy.policy import (
        Policy as Policy,
    )
    from socialwork.privacy.pseudonymise import (
        Pseudonymised as Pseudonymised,
        pseudonymise as pseudonymise,
    )
    from socialwork.privacy.publication import (
        OpenQuestionsError as OpenQuestionsError,
        PublicationError as PublicationError,
        public_case as public_case,
    )
    from socialwork.process import (
        Event as Event,
        Gap as Gap,
        allowed_next as allowed_next,
        current_stage as current_stage,
        missing as missing,
        timeline as timeline,
    )
    from socialwork.process.aspects import (
        aspect_figures as aspect_figures,
    )
    from socialwork.process.attained import (
        ProposedGoal as ProposedGoal,
        proposed_goals as proposed_goals,
    )
    from socialwork.process.digest import (
        digest_of as digest_of,
    )
    from socialwork.process.evaluating import (
        Compared as Compared,
        Evaluated as Evaluated,
        evaluate as evaluate,
        evaluate_case as evaluate_case,
    )
    from socialwork.process.evaluation_words import (
        Telling as Telling,
        telling as telling,
    )
    from socialwork.process.formulation import (
        Chain as Chain,
        Formulation as Formulation,
        formulation as formulation,
    )
    from socialwork.process.goals import (
        GoalCourse as GoalCourse,
        IndicatorCourse as IndicatorCourse,
        ScaleScores as ScaleScores,
        goal_courses as goal_courses,
        scale_scores as scale_scores,
    )
    from socialwork.process.observed import (
        SeriesAgreement as SeriesAgreement,
        series_agreement as series_agreement,
    )
    from socialwork.process.problem_tree import (
        problem_tree_of as problem_tree_of,
    )
    from socialwork.process.review import (
        Standing as Standing,
        standing as standing,
    )
    from socialwork.process.roles import (
        StageRole as StageRole,
        functions_used as functions_used,
        roles_by_stage as roles_by_stage,
        school_tasks as school_tasks,
    )
    from socialwork.process.series_building import (
        PhaseStart as PhaseStart,
        attended as attended,
        group_attendance as group_attendance,
        in_phases as in_phases,
        ledger_readings as ledger_readings,
        sheet_readings as sheet_readings,
    )
    from socialwork.process.series_curves import (
        curve_of_series as curve_of_series,
    )
    from socialwork.process.smart import (
        SmartCheck as SmartCheck,
        smart_checks as smart_checks,
    )
    from socialwork.process.studies import (
        ScribeItem as ScribeItem,
        StudyResult as StudyResult,
        evaluate_study as evaluate_study,
        missing_items as missing_items,
        scribe_items as scribe_items,
    )
    from socialwork.records import (
        Appendix as Appendix,
        CaseConference as CaseConference,
        CaseManagement as CaseManagement,
        Challenge as Challenge,
        Commitment as Commitment,
        Conclusion as Conclusion,
        DailyEntry as DailyEntry,
        Decision as Decision,
        Exchange as Exchange,
        GoodPractice as GoodPractice,
        HomeVisit as HomeVisit,
        Involvement as Involvement,
        Letter as Letter,
        ManagedService as ManagedService,
        MissingReading as MissingReading,
        Monitoring as Monitoring,
        NetworkContact as NetworkContact,
        OutsideEvent as OutsideEvent,
        PhaseKind as PhaseKind,
        Reading as Reading,
        Recommendation as Recommendation,
        Recording as Recording,
        Reflection as Reflection,
        RegulationUse as RegulationUse,
        Review as Review,
        ScribeReport as ScribeReport,
        Series as Series,
        SeriesPhase as SeriesPhase,
        SingleCaseStudy as SingleCaseStudy,
        StakeholderMeeting as StakeholderMeeting,
        WeeklyEntry as WeeklyEntry,
    )
    from socialwork.references import (
        Author as Author,
        Reference as Reference,
    )
    from socialwork.reviewing.conform.base import (
        FormRule as FormRule,
        FormScene as FormScene,
        form_rule as form_rule,
    )
    from socialwork.reviewing.conform.catalogue import (
        FORM_RULES as FORM_RULES,
    )
    from socialwork.reviewing.conform.engine import (
        conform as conform,
    )
    from socialwork.reviewing.document import (
        review_case as review_case,
        review_document as review_document,
    )
    from socialwork.reviewing.word import (
        WordReview as WordReview,
        review_word as review_word,
        with_findings as with_findings,
    )
    from socialwork.stages import (
        Activity as Activity,
        AspectFigure as AspectFigure,
        AspectResult as AspectResult,
        Assessment as Assessment,
        Contract as Contract,
        Engagement as Engagement,
        Evaluation as Evaluation,
        Focus as Focus,
        FollowUp as FollowUp,
        Goal as Goal,
        GoalLevel as GoalLevel,
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
        RoleTaken as RoleTaken,
        Signature as Signature,
        SmartCriterion as SmartCriterion,
        StageRecord as StageRecord,
        Termination as Termination,
    )
    from socialwork.techniques import (
        Absence as Absence,
        AgendaItem as AgendaItem,
        Amendment as Amendment,
        Approval as Approval,
        BackUp as BackUp,
        Consequence as Consequence,
        ExchangeTime as ExchangeTime,
        GroupPartner as GroupPartner,
        GroupPhaseRecord as GroupPhaseRecord,
        GroupProgramme as GroupProgramme,
        GroupSession as GroupSession,
        LocalTechnique as LocalTechnique,
        ProtocolRun as ProtocolRun,
        ResponseCost as ResponseCost,
        Rung as Rung,
        StepDone as StepDone,
        Stop as Stop,
        TargetBehaviour as TargetBehaviour,
        Technique as Technique,
        TechniqueUse as TechniqueUse,
        TokenDay as TokenDay,
        TokenEconomy as TokenEconomy,
        TokenPolicies as TokenPolicies,
        TokenTotals as TokenTotals,
        technique_term as technique_term,
    )
    from socialwork.techniques.group_choice import (
        GroupRecommendation as GroupRecommendation,
        recommend_group_types as recommend_group_types,
    )
    from socialwork.techniques.group_fit import (
        GroupFit as GroupFit,
        Serves as Serves,
        register_group_fit as register_group_fit,
    )
    from socialwork.techniques.group_plan import (
        Attendance as Attendance,
        attendance as attendance,
        plan_sessions as plan_sessions,
    )
    from socialwork.tokens.agreement import (
        Agreement as Agreement,
    )
    from socialwork.tokens.checks.engine import (
        check_agreement as check_agreement,
    )
    from socialwork.tokens.checks.steps import (
        nine_steps as nine_steps,
    )
    from socialwork.tokens.ledger import (
        Ledger as Ledger,
    )
    from socialwork.tokens.outcome import (
        Applied as Applied,
        Refused as Refused,
        Repeated as Repeated,
    )
    from socialwork.tokens.outlook import (
        suggest_price as suggest_price,
    )
    from socialwork.tokens.sheet import (
        DaySheet as DaySheet,
        sheet_of as sheet_of,
    )
    from socialwork.tools import (
        BehaviourSeen as BehaviourSeen,
        BodyMap as BodyMap,
        BodyMark as BodyMark,
        Bpss as Bpss,
        BpssDomain as BpssDomain,
        Child as Child,
        Cohesion as Cohesion,
        Culturagram as Culturagram,
        DocumentStudy as DocumentStudy,
        Ecomap as Ecomap,
        EmotionalLine as EmotionalLine,
        FocusGroupGuide as FocusGroupGuide,
        Genogram as Genogram,
        GroupNeeds as GroupNeeds,
        GroupProcess as GroupProcess,
        GroupTypeChoice as GroupTypeChoice,
        Guide as Guide,
        GuideTopic as GuideTopic,
        InstitutionVenn as InstitutionVenn,
        InstrumentUse as InstrumentUse,
        InterviewGuide as InterviewGuide,
        Kin as Kin,
        KinCondition as KinCondition,
        LeadershipFunctions as LeadershipFunctions,
        LearningMotivation as LearningMotivation,
        LifeEvent as LifeEvent,
        LifeRoadMap as LifeRoadMap,
        LifeTimeline as LifeTimeline,
        MemberBehaviour as MemberBehaviour,
        MemberChange as MemberChange,
        MemberChoices as MemberChoices,
        MindBranch as MindBranch,
        MindMap as MindMap,
        NeedsAnswer as NeedsAnswer,
        ObservationGuide as ObservationGuide,
        ObservationSession as ObservationSession,
        ObservedBehaviour as ObservedBehaviour,
        PeopleSkills as PeopleSkills,
        ProblemTree as ProblemTree,
        SetVenn as SetVenn,
        Sociometry as Sociometry,
        TeamClimate as TeamClimate,
        Tie as Tie,
        TimelineEvent as TimelineEvent,
        Tool as Tool,
        ToolEntry as ToolEntry,
        TreeCause as TreeCause,
        TreeEffect as TreeEffect,
        Union as Union,
        VennCircle as VennCircle,
        VennItem as VennItem,
        VennSet as VennSet,
        tool as tool,
        tool_entries as tool_entries,
        tool_entry as tool_entry,
    )
    from socialwork.tools.family import (
        Family as Family,
    )
    from socialwork.tools.family_round import (
        family_round as family_round,
    )
    from socialwork.tools.kin_roles import (
        with_roles as with_roles,
    )
    from socialwork.values.evidence import (
        Evidence as Evidence,
        Statement as Statement,
    )
    from socialwork.values.measure import (
        Count as Count,
    )
    from socialwork.values.media import (
        Media as Media,
        Photo as Photo,
        Scan as Scan,
    )
    from socialwork.values.percentage import (
        Percentage as Percentage,
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
    from socialwork.vocabulary.assessment import (
        AssessmentTool as AssessmentTool,
        TimelineKind as TimelineKind,
    )
    from socialwork.vocabulary.behaviour import (
        BehaviourTechnique as BehaviourTechnique,
        Effect as Effect,
        LeftoverPolicy as LeftoverPolicy,
        Operation as Operation,
        Stimulus as Stimulus,
        TokenStep as TokenStep,
        consequence_of as consequence_of,
    )
    from socialwork.vocabulary.body import (
        BodyMarkKind as BodyMarkKind,
        BodyRegion as BodyRegion,
        BodySide as BodySide,
    )
    from socialwork.vocabulary.calendar import (
        Weekday as Weekday,
    )
    from socialwork.vocabulary.casework import (
        CaseworkTechnique as CaseworkTechnique,
        Skill as Skill,
        SkillLevel as SkillLevel,
    )
    from socialwork.vocabulary.circles import (
        Closeness as Closeness,
        Importance as Importance,
        Influence as Influence,
    )
    from socialwork.vocabulary.documents import (
        ConferenceNumber as ConferenceNumber,
        ConsentScope as ConsentScope,
        LetterKind as LetterKind,
        PictureKind as PictureKind,
        SupervisionKind as SupervisionKind,
    )
    from socialwork.vocabulary.drawing import (
        Notation as Notation,
    )
    from socialwork.vocabulary.evaluation import (
        AgreementKind as AgreementKind,
        CautionKind as CautionKind,
        DesignRating as DesignRating,
        EffectMeasure as EffectMeasure,
        GraphLine as GraphLine,
    )
    from socialwork.vocabulary.evidence import (
        EvidenceMethod as EvidenceMethod,
        ResourceSystem as ResourceSystem,
        SourceKind as SourceKind,
    )
    from socialwork.vocabulary.groupwork import (
        GroupNeed as GroupNeed,
        GroupPhase as GroupPhase,
        GroupSkill as GroupSkill,
        GroupTask as GroupTask,
        GroupTool as GroupTool,
        GroupType as GroupType,
        Interest as Interest,
        Profession as Profession,
    )
    from socialwork.vocabulary.law import (
        RegulationKind as RegulationKind,
        RegulationStatus as RegulationStatus,
    )
    from socialwork.vocabulary.observation import (
        DesignKind as DesignKind,
        Improvement as Improvement,
        ReadingKind as ReadingKind,
        TierKind as TierKind,
    )
    from socialwork.vocabulary.open import (
        GroupTypeTerm as GroupTypeTerm,
        TechniqueTerm as TechniqueTerm,
        extends as extends,
    )
    from socialwork.vocabulary.person import (
        ChildKind as ChildKind,
        ConditionKind as ConditionKind,
        ConditionState as ConditionState,
        Education as Education,
        EmotionalTie as EmotionalTie,
        Gender as Gender,
        KinKind as KinKind,
        Kinship as Kinship,
        MaritalStatus as MaritalStatus,
        Religion as Religion,
        Sex as Sex,
        TieFlow as TieFlow,
        TieStrength as TieStrength,
        UnionEnd as UnionEnd,
        UnionKind as UnionKind,
    )
    from socialwork.vocabulary.privacy import (
        Edition as Edition,
        Identifier as Identifier,
    )
    from socialwork.vocabulary.problems import ClientProblem as ClientProblem
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
    from socialwork.vocabulary.protocols import (
        ProtocolStep as ProtocolStep,
    )
    from socialwork.vocabulary.review import (
        ReviewState as ReviewState,
    )
    from socialwork.vocabulary.roles import (
        RoleFamily as RoleFamily,
        WorkerRole as WorkerRole,
    )
    from socialwork.vocabulary.school import (
        SchoolField as SchoolField,
        SchoolProfession as SchoolProfession,
        SchoolRelation as SchoolRelation,
        SchoolTask as SchoolTask,
    )
    from socialwork.vocabulary.support import (
        ResourceKind as ResourceKind,
        ServiceStatus as ServiceStatus,
        SupportMethod as SupportMethod,
    )
    from socialwork.vocabulary.term import (
        Term as Term,
    )
    from socialwork.vocabulary.tokens import (
        TokenRule as TokenRule,
    )
    from socialwork.words import (
        Lang as Lang,
        Words as Words,
    )

_HOMES = {
    "audit": "Rule RuleLesson all_rules check findings_to_json lesson_of register remark rule weighed",
    "audit.page": "findings_to_html",
    "audit.prose.base": "Lesson ProseRule Scene at_hit at_line at_report prose_rule",
    "audit.prose.engine": "all_prose_rules register_prose",
    "audit.sarif": "findings_to_sarif",
    "audit.summary": "Matter what_first",
    "case": "Case Override ProseSlot Waiver",
    "document.charts": "ChartPath ChartSign LineChart",
    "document.design": "Design NamedStyle NumberingPatterns Page Style",
    "document.inline_nodes": "Citation CitationKey CrossRef Footnote Inline Inlines LineBreak Link Tab Text",
    "document.nodes": (
        "Block Blocks Caption Cell Contents Document Drawing Entry Figure Heading Letterhead ListBlock "
        "ListItem PageBreak Paragraph Part Placeholder Properties Table"
    ),
    "document.prose": "parse_prose",
    "document.prose_writing.write": "to_prose",
    "document.tree_json": "document_from_json document_to_json",
    "drawings.base": "View draw draws",
    "drawings.case_view": "view_of",
    "drawings.kinds": "DrawingKind drawing_kind drawing_kinds draws_case",
    "drawings.organisation": "organisation_chart",
    "drawings.timeline": "case_timeline",
    "errors": (
        "CaseFileError DrawingError FamilyFileError FormError IncompleteReportError InstrumentFileError "
        "LedgerFileError LogbookFileError MalformedError MissingPart Problem RubricError SeriesFileError "
        "SocialWorkError TemplateError"
    ),
    "evaluation.cautions": "Caution",
    "evaluation.combining": "CombinedEffect",
    "evaluation.design": "ObservedPhase",
    "evaluation.everything": "Measures all_measures",
    "evaluation.goal_attainment": "GoalAttainment GoalScaleError goal_attainment",
    "evaluation.observers": "ObserverAgreement observer_agreement",
    "evaluation.overlap": "nap",
    "evaluation.phases": "Phases SeriesError two_phases",
    "evaluation.randomization": "RandomizationTest Tier randomization_test",
    "evaluation.result": "EffectSize",
    "evaluation.standards": "DesignReason DesignVerdict ObserverCheck design_check",
    "evaluation.steps": "CriterionSteps criterion_steps",
    "export.build": "build missing_parts",
    "export.cohort": "Delivery Order deliver deliver_all orders_for",
    "export.compare": "SectionChange compare",
    "export.figure_files": "save_figure",
    "export.forms": "Form",
    "export.forms.build": "build_form fitting_forms form_kinds",
    "export.html": "to_html",
    "export.markdown": "to_markdown",
    "export.pages.fill": "PageFinder with_page_numbers",
    "export.pages.office": "Office OfficeError find_office",
    "export.pdf": "write_pdf",
    "export.rubrics.document": "grading_document grading_lines",
    "export.rubrics.loading": "load_rubric shipped_rubrics",
    "export.rubrics.model": "Competence Rubric RubricLevel",
    "export.rubrics.records": "Held",
    "export.rubrics.sheet": "CompetenceSheet GradingSheet grading_sheet",
    "export.series_charts": "line_chart",
    "export.slots": "TemplateSlot template_slots unprinted_prose",
    "export.template": "Template",
    "export.template_loading": "load_template",
    "export.word": (
        "Comment Note Redacted ReferenceDocument RoleMapping commented embedded_case load_reference "
        "protected read_comments redact with_reference write_docx"
    ),
    "export.word.reading": "WordReport read_report",
    "extensions": "ExtensionError load_extensions",
    "figures.series_chart": "series_chart",
    "figures.series_curve": "SeriesCurve",
    "figures.show": "show",
    "findings": "Certainty Finding Remark Severity",
    "importing.draft": "Draft draft_case",
    "importing.save": "save_draft",
    "institution": "Beneficiary Institution Post Programme ProgrammeActivity",
    "instruments.answers": "Answers",
    "instruments.catalogue": "all_instruments instrument register_instrument",
    "instruments.model": "Instrument Item Subscale",
    "instruments.reliability": "Reliability cronbach_alpha mcdonald_omega",
    "instruments.scale": "Scale",
    "instruments.scoring": "Score Scores score",
    "instruments.sociometry": "Sociogram sociogram",
    "knowledge": "Concept concept concepts find_concepts",
    "knowledge.regulations": "Regulation regulation regulations",
    "loading": (
        "case_to_bytes json_schema load_case load_gedcom load_instrument load_names names_beside save_case"
    ),
    "loading.day_sheet": "read_day_sheet write_day_sheet",
    "loading.log_adding": "add_to_log",
    "loading.log_file": "read_logbook",
    "loading.log_rows": "Logbook",
    "loading.series_file": "phases_of_frame read_phases",
    "loading.spots": "CaseSpot CaseSpots case_spots",
    "loading.token_ledger": "load_ledger save_ledger",
    "loading.waiver_file": "load_waivers",
    "people": "Client GroupMember Guardian People SignificantOther Student Supervisor age_on",
    "practicum": "Practicum School SupervisionSession",
    "privacy.changes": "MaskedPlace PrivacyQuestion",
    "privacy.identity": "Identity identity_of identity_of_names",
    "privacy.masker": "Masker",
    "privacy.names": "Accepted Names RealName",
    "privacy.policy": "Policy",
    "privacy.pseudonymise": "Pseudonymised pseudonymise",
    "privacy.publication": "OpenQuestionsError PublicationError public_case",
    "process": "Event Gap allowed_next current_stage missing timeline",
    "process.aspects": "aspect_figures",
    "process.attained": "ProposedGoal proposed_goals",
    "process.digest": "digest_of",
    "process.evaluating": "Compared Evaluated evaluate evaluate_case",
    "process.evaluation_words": "Telling telling",
    "process.formulation": "Chain Formulation formulation",
    "process.goals": "GoalCourse IndicatorCourse ScaleScores goal_courses scale_scores",
    "process.observed": "SeriesAgreement series_agreement",
    "process.problem_tree": "problem_tree_of",
    "process.review": "Standing standing",
    "process.roles": "StageRole functions_used roles_by_stage school_tasks",
    "process.series_building": (
        "PhaseStart attended group_attendance in_phases ledger_readings sheet_readings"
    ),
    "process.series_curves": "curve_of_series",
    "process.smart": "SmartCheck smart_checks",
    "process.studies": "ScribeItem StudyResult evaluate_study missing_items scribe_items",
    "records": (
        "Appendix CaseConference CaseManagement Challenge Commitment Conclusion DailyEntry Decision "
        "Exchange GoodPractice HomeVisit Involvement Letter ManagedService MissingReading Monitoring "
        "NetworkContact OutsideEvent PhaseKind Reading Recommendation Recording Reflection RegulationUse "
        "Review ScribeReport Series SeriesPhase SingleCaseStudy StakeholderMeeting WeeklyEntry"
    ),
    "references": "Author Reference",
    "reviewing.conform.base": "FormRule FormScene form_rule",
    "reviewing.conform.catalogue": "FORM_RULES",
    "reviewing.conform.engine": "conform",
    "reviewing.document": "review_case review_document",
    "reviewing.word": "WordReview review_word with_findings",
    "stages": (
        "Activity AspectFigure AspectResult Assessment Contract Engagement Evaluation Focus FollowUp Goal "
        "GoalLevel GoalResult Indicator IndicatorResult InformedConsent Intake Intervention MethodUse "
        "Permission Plan PlannedResource Referral Resource RoleTaken Signature SmartCriterion StageRecord "
        "Termination"
    ),
    "techniques": (
        "Absence AgendaItem Amendment Approval BackUp Consequence ExchangeTime GroupPartner "
        "GroupPhaseRecord GroupProgramme GroupSession LocalTechnique ProtocolRun ResponseCost Rung StepDone "
        "Stop TargetBehaviour Technique TechniqueUse TokenDay TokenEconomy TokenPolicies TokenTotals "
        "technique_term"
    ),
    "techniques.group_choice": "GroupRecommendation recommend_group_types",
    "techniques.group_fit": "GroupFit Serves register_group_fit",
    "techniques.group_plan": "Attendance attendance plan_sessions",
    "tokens.agreement": "Agreement",
    "tokens.checks.engine": "check_agreement",
    "tokens.checks.steps": "nine_steps",
    "tokens.ledger": "Ledger",
    "tokens.outcome": "Applied Refused Repeated",
    "tokens.outlook": "suggest_price",
    "tokens.sheet": "DaySheet sheet_of",
    "tools": (
        "BehaviourSeen BodyMap BodyMark Bpss BpssDomain Child Cohesion Culturagram DocumentStudy Ecomap "
        "EmotionalLine FocusGroupGuide Genogram GroupNeeds GroupProcess GroupTypeChoice Guide GuideTopic "
        "InstitutionVenn InstrumentUse InterviewGuide Kin KinCondition LeadershipFunctions "
        "LearningMotivation LifeEvent LifeRoadMap LifeTimeline MemberBehaviour MemberChange MemberChoices "
        "MindBranch MindMap NeedsAnswer ObservationGuide ObservationSession ObservedBehaviour PeopleSkills "
        "ProblemTree SetVenn Sociometry TeamClimate Tie TimelineEvent Tool ToolEntry TreeCause TreeEffect "
        "Union VennCircle VennItem VennSet tool tool_entries tool_entry"
    ),
    "tools.family": "Family",
    "tools.family_round": "family_round",
    "tools.kin_roles": "with_roles",
    "values.evidence": "Evidence Statement",
    "values.measure": "Count",
    "values.media": "Media Photo Scan",
    "values.percentage": "Percentage",
    "values.tables": "CountRow CountTable",
    "values.when": "Clock Meeting Participants Period Zone",
    "vocabulary.assessment": "AssessmentTool TimelineKind",
    "vocabulary.behaviour": (
        "BehaviourTechnique Effect LeftoverPolicy Operation Stimulus TokenStep consequence_of"
    ),
    "vocabulary.body": "BodyMarkKind BodyRegion BodySide",
    "vocabulary.calendar": "Weekday",
    "vocabulary.casework": "CaseworkTechnique Skill SkillLevel",
    "vocabulary.circles": "Closeness Importance Influence",
    "vocabulary.documents": "ConferenceNumber ConsentScope LetterKind PictureKind SupervisionKind",
    "vocabulary.drawing": "Notation",
    "vocabulary.evaluation": "AgreementKind CautionKind DesignRating EffectMeasure GraphLine",
    "vocabulary.evidence": "EvidenceMethod ResourceSystem SourceKind",
    "vocabulary.groupwork": (
        "GroupNeed GroupPhase GroupSkill GroupTask GroupTool GroupType Interest Profession"
    ),
    "vocabulary.law": "RegulationKind RegulationStatus",
    "vocabulary.observation": "DesignKind Improvement ReadingKind TierKind",
    "vocabulary.open": "GroupTypeTerm TechniqueTerm extends",
    "vocabulary.person": (
        "ChildKind ConditionKind ConditionState Education EmotionalTie Gender KinKind Kinship MaritalStatus "
        "Religion Sex TieFlow TieStrength UnionEnd UnionKind"
    ),
    "vocabulary.privacy": "Edition Identifier",
    "vocabulary.problems": "ClientProblem",
    "vocabulary.process": (
        "Attainment EvaluationAspect EvaluationPrinciple Initiative IntakeDecision InterventionFunction "
        "InterventionStep LearningMode Level Method PlanResource PracticumKind ReferralSource "
        "ReferralStatus Setting SettingKind Smart StageKind TerminationReason"
    ),
    "vocabulary.protocols": "ProtocolStep",
    "vocabulary.review": "ReviewState",
    "vocabulary.roles": "RoleFamily WorkerRole",
    "vocabulary.school": "SchoolField SchoolProfession SchoolRelation SchoolTask",
    "vocabulary.support": "ResourceKind ServiceStatus SupportMethod",
    "vocabulary.term": "Term",
    "vocabulary.tokens": "TokenRule",
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
