import { send } from './client';
import type { CoverageEpic, CoveredOutcome } from './coverage';
import type { OpportunityScore, StudyReference, SuppressedScore } from './types';

/** The numbers of a project's outcomes for the landscape, the journey map and the outcome board. */

/** Which outcomes, and whose scores of them. */
export interface LandscapeQuery {
    project: string;
    /** Narrows the outcomes; empty for all. */
    jql: string;
    /** Scores of this wave's study instead of the newest; empty for the newest. */
    wave: string;
    /** Groups as "dimension:value", all of which a respondent must be in; at most two. */
    segment: string[];
}

/** Everything of a project as its board shows it. */
export function wholeOf(project: string): LandscapeQuery {
    return { project, jql: '', wave: '', segment: [] };
}

export interface Landscape {
    asOf: string;
    project: { key: string; name: string };
    wave: string | null;
    segment: string[];
    /** Waves that have a score of one of the outcomes, newest first. */
    waves: { wave: string; fieldDate: string; outcomes: number }[];
    /** Groups that have a shown score. */
    dimensions: SegmentChoice[];
    cuts: Cuts;
    /** Fewer answers than this show no score. */
    minimum: number;
    /** Highest score first, unscored last. */
    outcomes: PlacedOutcome[];
    epics: LandscapeEpic[];
    /** Whose scores are shown, newest field date first. */
    studies: StudyReference[];
    /** Outcomes whose score search does not know yet. */
    stale: number;
}

export interface SegmentChoice {
    dimension: string;
    values: string[];
}

/** The borders between opportunity types: of the score (0 to 20) for the under-served, and of the importance (0 to 10). */
export interface Cuts {
    extremely: number;
    strongly: number;
    underserved: number;
    importance: number;
}

export interface PlacedOutcome extends CoveredOutcome {
    /** Personas that it applies to. */
    appliesTo: string[];
    /** The epics that target it, as far as the viewer sees them. */
    epicKeys: string[];
}

export interface LandscapeEpic extends CoverageEpic {
    statusId: string | null;
    /** The outcomes that it targets, as far as the viewer sees them. */
    outcomeKeys: string[];
    /** The highest score of those. */
    highest: number | null;
}

export interface Ranks {
    resamples: number;
    level: number;
    ranks: Rank[];
    withoutRank: { key: string; reason: string }[];
}

/** A rank, 1 being the highest score, and between which ranks it may as well lie. */
export interface Rank {
    key: string;
    rank: number;
    low: number;
    high: number;
}

/** The groups of a dimension side by side. */
export interface SegmentComparison {
    dimension: string;
    /** The groups, with the fewest and the most answers that an outcome has in them. */
    values: { value: string; n: [number, number] | null }[];
    outcomes: ComparedOutcome[];
    /** Up to which q a difference counts as one. */
    level: number;
}

export interface ComparedOutcome {
    key: string;
    /** A score for each group, in their order; null where nobody was asked. */
    scores: (OpportunityScore | SuppressedScore | null)[];
    p: number | null;
    /** The p value as adjusted for asking of every outcome (Benjamini and Hochberg 1995). */
    q: number | null;
    /** Whether the groups differ by more than chance would make them. */
    differs: boolean;
    /** The group in which alone the outcome is under-served. */
    uniqueTo: string[];
}

export function fetchLandscape(query: LandscapeQuery, signal?: AbortSignal): Promise<Landscape> {
    return send(pathOf('', query), { signal });
}

export function fetchRanks(query: LandscapeQuery, signal?: AbortSignal): Promise<Ranks> {
    return send(pathOf('/ranks', query), { signal });
}

export function fetchSegments(query: LandscapeQuery, dimension: string, signal?: AbortSignal): Promise<SegmentComparison> {
    return send(pathOf('/segments', query, { dimension }), { signal });
}

function pathOf(part: string, { project, jql, wave, segment }: LandscapeQuery, more: Record<string, string> = {}): string {
    const parameters = new URLSearchParams({ project, ...(jql === '' ? {} : { jql }), ...(wave === '' ? {} : { wave }), ...more });
    for (const group of segment) {
        parameters.append('segment', group);
    }
    return `/landscape${part}?${parameters.toString()}`;
}
