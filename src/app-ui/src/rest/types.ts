/** The answers of the app's REST resources, as its OpenAPI document describes them. */

import type { DecisionNote, Excuse, Person } from './coverage';

/** The opportunity types, the most under-served first. */
export const OPPORTUNITY_TYPES = [
    'extremely-underserved',
    'strongly-underserved',
    'underserved',
    'served',
    'overserved',
    'low-priority',
] as const;
export type OpportunityType = (typeof OPPORTUNITY_TYPES)[number];
/** Those of what customers want more of than they have. */
export const UNDERSERVED_TYPES: readonly OpportunityType[] = OPPORTUNITY_TYPES.slice(0, 3);

export type ScoringMethod =
    | 'top-two-box-paired'
    | 'top-two-box-separate'
    | 'top-box-paired'
    | 'mean-paired'
    | 'top-two-box-aggregated';

export type StudyKind = 'survey' | 'usability' | 'concept';
export type StudyTarget = 'current-solutions' | 'our-product' | 'concept';

export interface Interval {
    low: number;
    high: number;
    level: number;
}

/** A study whose issue the viewer may not see shows only its wave and field date. */
export interface StudyReference {
    id?: string;
    name?: string;
    wave?: string;
    fieldDate: string;
}

export interface ScoreChange {
    value: number;
    interval: Interval | null;
    from: { wave?: string; fieldDate: string };
}

export interface OpportunityScore {
    importance: number;
    satisfaction: number;
    opportunity: number;
    type: OpportunityType;
    n: number;
    interval: Interval | null;
    study?: StudyReference;
    method: ScoringMethod;
    smallSample: boolean;
    change?: ScoreChange | null;
}

/** Too few people answered to show any number. */
export interface SuppressedScore {
    suppressed: true;
    minimum: number;
}

export type Score = OpportunityScore | SuppressedScore;

export interface JourneyStep {
    /** Null of a step that no journey of a project has. */
    id?: number | null;
    journey: string;
    phase: string;
    step: string;
}

export interface Outcome {
    key: string;
    summary: string;
    job: string;
    successMeasure: string | null;
    steps: JourneyStep[];
    score: Score | null;
    /** True when a story has it from its epic. */
    inherited: boolean;
}

/** An outcome that an issue targets. */
export interface TargetedOutcome extends Outcome {
    /** Whether the link stands on this very issue, so that it can be removed here. */
    direct: boolean;
}

export interface EpicOutcomes {
    issue: { key: string; summary: string };
    headline: { outcomes: number; underserved: number; highest: number | null };
    outcomes: TargetedOutcome[];
    canLink: boolean;
    project: string;
    /** Null while the app is off for the project. */
    outcomeTypeName: string | null;
    /** Why an epic has no outcome. */
    excuse: Excuse | null;
    canExcuse: boolean;
}

export interface OutcomePage {
    startAt: number;
    maxResults: number;
    total: number;
    outcomes: Outcome[];
}

export interface SegmentDimension {
    dimension: string;
    values: { value: string; score: Score | null }[];
}

export type StatusCategory = 'new' | 'indeterminate' | 'done' | 'undefined';

export interface TargetingEpic {
    key: string;
    summary: string;
    status: string;
    statusCategory: StatusCategory;
}

export interface OutcomeDetail extends Outcome {
    /** How many answered each point of the scale, lowest first; absent when the file held no respondents or too few. */
    distribution: { importance: number[]; satisfaction: number[] } | null;
    segments: SegmentDimension[];
    history: Score[];
    epics: TargetingEpic[];
    owner: Person | null;
    decision: DecisionNote | null;
    /** Whether the viewer may note and remove a decision. */
    canDecide: boolean;
}
