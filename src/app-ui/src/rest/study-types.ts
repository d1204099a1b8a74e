import type { Score, ScoringMethod, StudyKind, StudyTarget } from './types';
import type { ConceptRating, TaskResult } from './study-detail';

/** The answers of the study resources. */

export interface Attachment {
    id: number;
    filename: string;
    size: number;
    created: string;
}

export interface StudySummary {
    id: string;
    /** Key of the issue that holds the file. */
    issue?: string;
    name: string;
    kind: StudyKind;
    target: StudyTarget;
    concept: string | null;
    wave: string;
    fieldDate: string;
    importedAt: string;
    importedBy: string;
    respondents: number;
    /** True when the file that the results were read from has been removed. */
    sourceRemoved: boolean;
    filename?: string;
    problemCount?: number;
    method?: ScoringMethod;
    outcomes?: number;
    freshness?: StudyFreshness;
}

/** Whether a study gives present scores, older ones, or should be asked again. */
export type StudyFreshness = 'newest' | 'superseded' | 'stale';

/** What the import panel of an issue shows. */
export interface ImportContext {
    issue: { key: string };
    mayImport: boolean;
    attachments: Attachment[];
    studies: StudySummary[];
}

export type Layout = 'wide' | 'long' | 'aggregated' | 'usability' | 'concepts';

export const COLUMN_ROLES = [
    'importance',
    'satisfaction',
    'outcome',
    'respondent',
    'segment',
    'weight',
    'metric',
    'count',
    'duration',
    'finished',
    'preview',
    'task',
    'success',
    'time',
    'ease',
    'concept',
    'drop',
    'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface MappedColumn {
    column: string;
    role: ColumnRole;
    outcome?: string;
}

export interface ColumnMapping {
    layout: Layout;
    /** Which tool wrote the file; left out, the file tells. */
    format?: string;
    scale?: { min: number; max: number };
    /** Words of this file and the ratings that they stand for; null is no answer. */
    labels?: Record<string, number | null>;
    /** The questions whose scale runs the other way; an empty list says that none does. */
    reversed?: string[];
    /** The quality rules whose respondents do not count. */
    exclude?: string[];
    columns: MappedColumn[];
    /** Which outcome a task of a usability study is about. */
    tasks?: { task: string; outcome: string }[];
}

/** How the file is to be imported. */
export interface StudyForm {
    attachmentId: number;
    name: string;
    kind: StudyKind;
    target: StudyTarget;
    concept?: string;
    fieldDate: string;
    wave: string;
    /** Whether to delete the file once its results are stored. */
    deleteAttachment?: boolean;
}

/** What a file tells those who download it that pages do not, and what the user may do about it. */
export interface FileAccess {
    readers: 'anybody' | 'project' | 'security-level';
    personalColumns: string[];
    smallGroups: number;
    minimum: number;
    offers: ('security-level' | 'delete-attachment')[];
}

/** One cell that could not be used; its value is told only to those who may import. */
export interface CellProblem {
    row: number;
    column: string;
    value?: string | null;
    message: string;
}

/** Which tool wrote the file, and why the app thinks so. */
export interface FileFormat {
    name: string;
    label: string;
    why: string;
    layout: Layout;
    encoding?: string;
    delimiter?: string | null;
    sheets?: string[];
    /** First and last, as a spreadsheet numbers them. */
    headerRows?: number[];
    /** Other formats that the file could be read as. */
    alternatives?: string[];
}

export type Evidence = 'mapping' | 'remembered' | 'key' | 'exact' | 'similar' | 'position' | 'name';

/** An outcome that a column may rate; too unsure to be taken without being asked. */
export interface Suggestion {
    outcome: string;
    confidence: number;
    role?: ColumnRole;
}

/** A column of the file, what it was taken for and why. */
export interface FoundColumn {
    column: string;
    letter: string;
    question: string;
    item: string;
    role: ColumnRole;
    outcome: string | null;
    evidence: Evidence | null;
    confidence: number | null;
    suggestions: Suggestion[];
    samples: string[];
    answers: number;
    blank: number;
    values: Record<string, number> | null;
}

/** Something that the file leaves open; what blocks must be answered before the import. */
export interface FileQuestion {
    kind: 'match' | 'scale' | 'labels' | 'reversed';
    columns: string[];
    message: string;
    blocking: boolean;
}

export interface LabelRating {
    label: string;
    rating: number | null;
    count: number;
    /** Whether the app knew the words. */
    known: boolean;
}

/** How many respondents a quality rule found, and whether they are left out. */
export interface QualityFinding {
    rule: string;
    label: string;
    found: number;
    excluded: boolean;
    checked: boolean;
    /** Why the rule could not be checked. */
    why: string | null;
    rows: number[];
}

/** The scores of the wave before. */
export interface PreviousWave {
    wave: string;
    fieldDate: string;
    scores: FileScore[];
}

export type StudyStatus = 'dry-run' | 'imported' | 'unchanged' | 'replaced' | 'running' | 'failed';

/** An outcome of the file and the score that it gets there. */
export type FileScore = { key: string } & Score;

export interface StudyAnswer {
    id: string | null;
    status: Exclude<StudyStatus, 'running'>;
    respondents: number;
    outcomes: number;
    problems: CellProblem[];
    problemCount: number;
    dropped: string[];
    mapping: ColumnMapping;
    scores: FileScore[];
    access: FileAccess | null;
    rows?: number;
    /** Null where nothing was found out about the file. */
    format?: FileFormat | null;
    columns?: FoundColumn[];
    questions?: FileQuestion[];
    labels?: LabelRating[];
    quality?: QualityFinding[];
    previous?: PreviousWave | null;
    tasks?: TaskResult[];
    /** The concepts that the file has ratings of; one is imported at a time. */
    concepts?: string[];
    ratings?: ConceptRating[];
    /** Null where nobody knows, after an import that went on after its answer. */
    attachmentDeleted: boolean | null;
}

/** What is found in a file that can't be imported as it is. */
export type StudyInspection = Pick<StudyAnswer, 'mapping' | 'rows' | 'format' | 'columns' | 'questions' | 'labels'>;

/** The answer to a file too large to be imported while the user waits. */
export interface StudyRunning {
    id: string;
    status: 'running';
}

export interface StudyProgress {
    status: StudyStatus;
    rowsRead: number;
    message: string | null;
}

/** An issue of a project that holds files which may be surveys. */
export interface ImportableIssue {
    key: string;
    summary: string;
    attachments: Attachment[];
}
