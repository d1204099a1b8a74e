import type { Coverage, CoverageEpic, CoveredOutcome, PhaseCoverage } from '../src/rest/coverage';
import type { OpportunityScore } from '../src/rest/types';
import { score } from './fixtures';

// Answers of GET /coverage as design and OpenAPI describe them, about the FamilyTrip sample.

export const paula = { name: 'paula', displayName: 'Paula Product' };

function scored(changes: Partial<OpportunityScore>): OpportunityScore {
    return { ...score, ...changes };
}

export const replan: CoveredOutcome = {
    key: 'FT-5',
    summary: 'Re-plan the day when a stop is closed in less time',
    job: 'Re-plan the day when a stop is closed',
    successMeasure: 'in less time',
    steps: [{ journey: 'Family trip', phase: 'On the road', step: 'Follow the plan' }],
    score: scored({ importance: 8.4, satisfaction: 1.8, opportunity: 15, type: 'strongly-underserved', n: 214 }),
    inherited: false,
    project: 'FT',
    owner: null,
    decision: null,
    epics: 0,
    openEpics: 0,
};

export const pack: CoveredOutcome = {
    ...replan,
    key: 'FT-19',
    summary: 'Know what to pack for each stop with more certainty',
    job: 'Know what to pack for each stop',
    successMeasure: 'with more certainty',
    steps: [{ journey: 'Family trip', phase: 'Before the trip', step: 'Pack' }],
    score: scored({ importance: 7.9, satisfaction: 3.4, opportunity: 12.4, type: 'strongly-underserved', n: 24, smallSample: true }),
    owner: paula,
    decision: { note: 'Wait for the packing study.', by: paula, at: '2026-11-20T09:30:00Z' },
    epics: 2,
    openEpics: 0,
};

export const unrated: CoveredOutcome = {
    ...replan,
    key: 'FT-12',
    summary: 'Share the trip easily',
    job: 'Share the trip',
    successMeasure: 'easily',
    steps: [],
    score: null,
    epics: 1,
    openEpics: 1,
};

export const suppressed: CoveredOutcome = { ...unrated, key: 'FT-13', score: { suppressed: true, minimum: 5 }, owner: paula };

function coverageEpic(key: string, summary: string): CoverageEpic {
    return { key, summary, project: 'FT', status: 'To Do', statusCategory: 'new', owner: null, excuse: null };
}

export const loneEpic = coverageEpic('FT-30', 'Dark theme for the map');
export const excusedEpic: CoverageEpic = {
    ...coverageEpic('FT-31', 'Move to the new data centre'),
    excuse: { reason: 'Nobody outside notices.', by: paula, at: '2026-11-20T09:30:00Z' },
};
export const servedEpic: CoverageEpic = { ...coverageEpic('FT-32', 'Second itinerary view'), status: 'In Progress', statusCategory: 'indeterminate' };

function phase(name: string, counts: [number, number, number, number, number, number], withOpenEpic: number): PhaseCoverage {
    const [extremely, strongly, underserved, served, overserved, low] = counts;
    return {
        journey: 'Family trip',
        phase: name,
        total: counts.reduce((sum, count) => sum + count, 0),
        unscored: 0,
        counts: {
            'extremely-underserved': extremely,
            'strongly-underserved': strongly,
            underserved,
            served,
            overserved,
            'low-priority': low,
        },
        withOpenEpic,
        jql: `project = FT AND issue in outcomesAtStep("Family trip", "${name}")`,
    };
}

export const coverage: Coverage = {
    asOf: '2026-11-28T02:10:00Z',
    matched: { outcomes: 36, epics: 14 },
    outcomes: { total: 36, withEpic: 30, withOpenEpic: 24 },
    underserved: { total: 11, withOpenEpic: 9 },
    epics: { total: 14, withoutOutcome: 1, excused: 1, openOnlyServedOrOverserved: 1 },
    gaps: [replan, pack],
    byPhase: [
        phase('Dream', [0, 1, 1, 3, 0, 1], 4),
        phase('Plan and book', [1, 2, 1, 5, 1, 0], 8),
        phase('On the road', [2, 1, 1, 6, 0, 2], 9),
        phase('After the trip', [0, 0, 1, 4, 2, 1], 3),
    ],
    unplaced: 0,
    withoutOwner: ['FT-5', 'FT-12'],
    source: { project: 'FT' },
    unscored: 0,
    epicsWithoutOutcome: [loneEpic],
    excusedEpics: [excusedEpic],
    epicsOnlyServedOrOverserved: [servedEpic],
    studies: [{ id: '3', name: 'Wave 3', wave: '2026-Q3', fieldDate: '2026-09-15' }],
    stale: 0,
    jql: {
        outcomes: 'project = FT AND type = Outcome',
        outcomesWithEpic: 'project = FT AND issue in targetedOutcomes()',
        outcomesWithOpenEpic: 'project = FT AND issue not in untargetedOutcomes()',
        underserved: 'project = FT AND issue in outcomesOfType(underserved)',
        underservedWithOpenEpic: 'project = FT AND issue in outcomesOfType(underserved) AND issue not in untargetedOutcomes()',
        gaps: 'project = FT AND issue in untargetedOutcomes()',
        epics: 'project = FT AND type = Epic',
        epicsWithoutOutcome: 'issue in epicsWithoutOutcome(FT)',
        excusedEpics: 'issue in excusedEpics(FT)',
        epicsOnlyServedOrOverserved: 'issue in epicsOnServedOutcomes(FT)',
        unplaced: 'issue in unplacedOutcomes(FT)',
        withoutOwner: 'project = FT AND assignee is EMPTY',
    },
};
