import { send } from './client';
import type {
    CellProblem,
    ColumnMapping,
    FileFormat,
    FileScore,
    FoundColumn,
    LabelRating,
    QualityFinding,
    StudySummary,
} from './study-types';
import type { Interval } from './types';

/** The answers about one study and about all of a project. */

/** One import of a study; the newest holds. */
export interface StudyVersion {
    name: string;
    fieldDate: string;
    importedAt: string;
    importedBy: string;
    filename: string;
    respondents: number;
    status?: 'current' | 'superseded' | 'deleted' | 'failed';
}

/** What deleting the study would change. */
export interface StudyDeletion {
    /** Keys of the outcomes that fall back to the survey before. */
    fallBack?: string[];
    /** Keys of the outcomes that are left without a score. */
    unrated?: string[];
}

export interface Suppressed {
    suppressed: true;
    minimum: number;
}

/** A figure; what hides it where too few people stand behind it, or null where nobody does. */
export type Measure<T> = T | Suppressed | null;

/** A task of a usability study: how many mastered it, how easy they found it, how long it took. */
export type TaskResult = { task: string; text: string | null; outcome: string | null } & (Suppressed | TaskNumbers);

export interface TaskNumbers {
    participants: number;
    success: Measure<Success>;
    ease: Measure<MeanRating>;
    time: Measure<MedianTime>;
}

export interface Success {
    n: number;
    successes: number;
    partial: number;
    rate: number;
    interval: Interval | null;
}

export interface MedianTime {
    n: number;
    /** In seconds. */
    median: number;
}

export interface MeanRating {
    n: number;
    mean: number;
    interval: Interval | null;
    /** The share of the two greatest ratings, from 0 to 1. */
    topTwoBox?: { share: number; interval: Interval | null };
}

/** What people said about a concept and one outcome. */
export interface ConceptRating {
    concept: string;
    outcome: string;
    importance: Measure<MeanRating>;
    satisfaction: Measure<MeanRating>;
}

export interface StudyDetail extends StudySummary {
    mayImport: boolean;
    problems: CellProblem[];
    dropped: string[];
    mapping: ColumnMapping;
    versions: StudyVersion[];
    hash?: string;
    /** Null of studies that an earlier version of the app imported. */
    format?: FileFormat | null;
    columns?: FoundColumn[];
    labels?: LabelRating[];
    quality?: QualityFinding[];
    scores?: FileScore[];
    deletion?: StudyDeletion;
    tasks?: TaskResult[];
    ratings?: ConceptRating[];
}

/** An import that does not wait for who began it. */
export interface ImportRun {
    id: string;
    issue: string;
    name: string | null;
    wave: string;
    filename: string | null;
    startedBy: string | null;
    rowsRead: number;
    /** What went wrong, for those who may import. */
    message: string | null;
}

export interface StudyListing {
    studies: StudySummary[];
    /** The imports that go on. */
    running?: ImportRun[];
    /** The imports that stored nothing, until the same study is imported. */
    failed?: ImportRun[];
}

export function studyDetail(study: string, signal: AbortSignal): Promise<StudyDetail> {
    return send(`/studies/${encodeURIComponent(study)}`, { signal });
}

export function studiesOf(project: string, signal: AbortSignal): Promise<StudyListing> {
    return send('/studies', { query: { project }, signal });
}
