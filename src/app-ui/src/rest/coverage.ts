import { send } from './client';
import type { OpportunityType, Outcome, StatusCategory, StudyReference } from './types';

/** What coverage is counted of: a project, a saved filter by its id, or what a JQL query finds. */
export type CoverageSource = { project: string } | { filter: string } | { jql: string };

export interface Person {
    name: string;
    displayName: string;
}

/** What somebody decided about an outcome, and when. */
export interface DecisionNote {
    note: string;
    by: Person;
    at: string;
}

/** Why an epic needs no outcome. */
export interface Excuse {
    reason: string;
    by: Person;
    at: string;
}

export interface CoveredOutcome extends Outcome {
    project: string;
    owner: Person | null;
    decision: DecisionNote | null;
    /** How many epics that the viewer sees target it, and how many of those are open. */
    epics: number;
    openEpics: number;
}

export interface CoverageEpic {
    key: string;
    summary: string;
    project: string;
    status: string;
    statusCategory: StatusCategory;
    owner: Person | null;
    excuse: Excuse | null;
}

export interface PhaseCoverage {
    journey: string;
    phase: string;
    total: number;
    /** Outcomes of the phase without a shown score. */
    unscored: number;
    counts: Record<OpportunityType, number>;
    withOpenEpic: number;
    /** Finds the outcomes of the phase; can be continued with AND. */
    jql: string;
}

/** The JQL that finds exactly as many issues as the number of that name says. */
export type CoverageSearch =
    | 'outcomes'
    | 'outcomesWithEpic'
    | 'outcomesWithOpenEpic'
    | 'underserved'
    | 'underservedWithOpenEpic'
    | 'gaps'
    | 'epics'
    | 'epicsWithoutOutcome'
    | 'excusedEpics'
    | 'epicsOnlyServedOrOverserved'
    | 'unplaced'
    | 'withoutOwner';

export interface Coverage {
    asOf: string;
    matched: { outcomes: number; epics: number };
    outcomes: { total: number; withEpic: number; withOpenEpic: number };
    underserved: { total: number; withOpenEpic: number };
    epics: { total: number; withoutOutcome: number; excused: number; openOnlyServedOrOverserved: number };
    gaps: CoveredOutcome[];
    byPhase: PhaseCoverage[];
    /** Outcomes on no step of any journey. */
    unplaced: number;
    withoutOwner: string[];
    source: CoverageSource;
    unscored: number;
    epicsWithoutOutcome: CoverageEpic[];
    excusedEpics: CoverageEpic[];
    epicsOnlyServedOrOverserved: CoverageEpic[];
    /** Whose scores are shown, newest field date first. */
    studies: StudyReference[];
    /** Outcomes whose score search does not know yet. */
    stale: number;
    jql: Record<CoverageSearch, string>;
}

/** How far the roadmap covers the outcomes of the source, as far as the viewer sees them. */
export function fetchCoverage(source: CoverageSource, signal: AbortSignal): Promise<Coverage> {
    return send('/coverage', { query: { ...source }, signal });
}
