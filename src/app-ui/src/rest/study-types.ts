import type { Score, StudyKind, StudyTarget } from './types';

/** The answers of the study resources. */

export interface Attachment {
    id: number;
    filename: string;
    size: number;
    created: string;
}

export interface StudySummary {
    id: string;
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
}

/** What the import panel of an issue shows. */
export interface ImportContext {
    issue: { key: string };
    mayImport: boolean;
    attachments: Attachment[];
    studies: StudySummary[];
}

export type Layout = 'wide' | 'long' | 'aggregated';

export const COLUMN_ROLES = [
    'importance',
    'satisfaction',
    'outcome',
    'respondent',
    'segment',
    'weight',
    'metric',
    'count',
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
    scale?: { min: number; max: number };
    columns: MappedColumn[];
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
    /** Null where nobody knows, after an import that went on after its answer. */
    attachmentDeleted: boolean | null;
}

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
