import type { Landscape, LandscapeEpic, PlacedOutcome, Ranks, SegmentComparison } from '../src/rest/landscape';
import type { OpportunityScore, OpportunityType } from '../src/rest/types';
import { paula, replan, suppressed, unrated } from './coverage-fixtures';
import { score } from './fixtures';

// Answers of GET /landscape and what stands below it, about the FamilyTrip sample.

export function placed(key: string, job: string, scored: Partial<OpportunityScore>, changes: Partial<PlacedOutcome> = {}): PlacedOutcome {
    return {
        ...replan,
        key,
        summary: job,
        job,
        successMeasure: null,
        score: { ...score, n: 101, change: null, ...scored },
        owner: paula,
        appliesTo: ['Planner'],
        epicKeys: [],
        ...changes,
    };
}

const step = (phase: string, name: string): PlacedOutcome['steps'][number] => ({ journey: 'Family trip', phase, step: name });

export const diet = placed('FT-3', 'Find stops that suit a diet', { importance: 9.1, satisfaction: 0.9, opportunity: 17.3, type: 'extremely-underserved' }, {
    steps: [step('Plan and book', 'Choose stops')],
    epics: 1,
    openEpics: 1,
    epicKeys: ['FT-30'],
});
export const closed = placed('FT-5', 'Re-plan the day when a stop is closed', { importance: 8.2, satisfaction: 1.4, opportunity: 15, type: 'strongly-underserved', interval: { low: 13.6, high: 16.2, level: 0.95 } }, {
    steps: [step('On the road', 'Follow the plan'), step('Plan and book', 'Choose stops')],
    owner: null,
});
export const breaks = placed('FT-12', 'Give the children their breaks', { importance: 8.8, satisfaction: 7.4, opportunity: 10.2, type: 'underserved' }, {
    steps: [step('On the road', 'Follow the plan')],
    appliesTo: ['Driver'],
});
export const budget = placed('FT-24', 'Keep to the budget', { importance: 8, satisfaction: 6.6, opportunity: 9.4, type: 'served' }, { steps: [step('Plan and book', 'Book')] });
export const twin = placed('FT-25', 'Know what a day costs', { importance: 8, satisfaction: 6.6, opportunity: 9.4, type: 'served' }, { steps: [] });
export const photos = placed('FT-18', 'Order the photos', { importance: 3.1, satisfaction: 6.1, opportunity: 3.1, type: 'overserved' }, { steps: [step('After the trip', 'Remember')] });
export const souvenirs = placed('FT-21', 'Bring souvenirs home', { importance: 2.4, satisfaction: 1.9, opportunity: 2.9, type: 'low-priority' }, { steps: [step('After the trip', 'Remember')] });
export const few: PlacedOutcome = { ...suppressed, key: 'FT-13', appliesTo: [], epicKeys: [] };
export const none: PlacedOutcome = { ...unrated, key: 'FT-14', appliesTo: [], epicKeys: [], epics: 0, openEpics: 0 };

export const dietEpic: LandscapeEpic = {
    key: 'FT-30',
    summary: 'Filter stops by diet',
    project: 'FT',
    status: 'In Progress',
    statusId: '3',
    statusCategory: 'indeterminate',
    owner: paula,
    excuse: null,
    outcomeKeys: ['FT-3'],
    highest: 17.3,
};

export const landscape: Landscape = {
    asOf: '2026-11-28T02:10:00Z',
    project: { key: 'FT', name: 'FamilyTrip' },
    wave: null,
    segment: [],
    waves: [
        { wave: '2026-Q3', fieldDate: '2026-09-15', outcomes: 9 },
        { wave: '2026-Q1', fieldDate: '2026-03-15', outcomes: 7 },
    ],
    dimensions: [
        { dimension: 'market', values: ['DE', 'US'] },
        { dimension: 'persona', values: ['Driver', 'Planner'] },
    ],
    cuts: { extremely: 15, strongly: 12, underserved: 10, importance: 5 },
    minimum: 5,
    outcomes: [diet, closed, breaks, budget, twin, photos, souvenirs, few, none],
    epics: [dietEpic],
    studies: [{ id: '3', name: 'Wave 3', wave: '2026-Q3', fieldDate: '2026-09-15' }],
    stale: 0,
};

export const ranks: Ranks = {
    resamples: 2000,
    level: 0.95,
    ranks: [
        { key: 'FT-3', rank: 1, low: 1, high: 2 },
        { key: 'FT-5', rank: 2, low: 1, high: 3 },
        { key: 'FT-12', rank: 3, low: 2, high: 5 },
        { key: 'FT-24', rank: 4, low: 3, high: 5 },
        { key: 'FT-25', rank: 4, low: 3, high: 5 },
        { key: 'FT-18', rank: 6, low: 6, high: 7 },
    ],
    withoutRank: [{ key: 'FT-21', reason: 'The file of the study is no longer there.' }],
};

const us = (opportunity: number, type: OpportunityType): OpportunityScore => ({ ...score, importance: 8, satisfaction: 16 - opportunity, opportunity, type, n: 40, change: null });

export const comparison: SegmentComparison = {
    dimension: 'market',
    values: [
        { value: 'DE', n: [60, 61] },
        { value: 'US', n: [38, 40] },
    ],
    outcomes: [
        { key: 'FT-3', scores: [us(15.5, 'extremely-underserved'), us(15.2, 'extremely-underserved')], p: 0.7, q: 0.8, differs: false, uniqueTo: [] },
        { key: 'FT-5', scores: [us(9.1, 'served'), us(15, 'strongly-underserved')], p: 0.001, q: 0.004, differs: true, uniqueTo: ['US'] },
        { key: 'FT-12', scores: [us(10.2, 'underserved'), { suppressed: true, minimum: 5 }], p: null, q: null, differs: false, uniqueTo: [] },
    ],
    level: 0.05,
};
