import type { Setup } from '../src/rest/setup';
import type { ImportContext, StudyAnswer } from '../src/rest/study-types';
import type { EpicOutcomes, Interval, OpportunityScore, OutcomeDetail, TargetedOutcome } from '../src/rest/types';

// Answers as design and OpenAPI describe them, about the FamilyTrip sample.

export const interval = (low: number, high: number): Interval => ({ low, high, level: 0.95 });

export const score: OpportunityScore = {
    importance: 9.1,
    satisfaction: 0.9,
    opportunity: 17.3,
    type: 'extremely-underserved',
    n: 1214,
    interval: interval(16.1, 18.4),
    study: { id: '3', name: 'Wave 3', wave: '2026-Q3', fieldDate: '2026-09-15' },
    method: 'top-two-box-paired',
    smallSample: false,
    change: { value: 0.8, interval: interval(0.1, 1.5), from: { wave: '2026-Q1', fieldDate: '2026-03-15' } },
};

export const diet: TargetedOutcome = {
    key: 'FT-3',
    summary: 'Choose food stops that accommodate dietary restrictions with more confidence',
    job: 'Choose food stops that accommodate dietary restrictions',
    successMeasure: 'with more confidence',
    steps: [{ journey: 'Road trip', phase: 'On the road', step: 'Eat' }],
    score,
    inherited: false,
    direct: true,
};

export const itinerary: TargetedOutcome = {
    key: 'FT-2',
    summary: 'View your daily planned itinerary quickly',
    job: 'View your daily planned itinerary',
    successMeasure: 'quickly',
    steps: [],
    score: {
        ...score,
        importance: 7.5,
        satisfaction: 8.3,
        opportunity: 7.5,
        type: 'served',
        n: 24,
        smallSample: true,
        change: { value: -0.4, interval: interval(-1.4, 0.6), from: { wave: '2026-Q1', fieldDate: '2026-03-15' } },
    },
    inherited: true,
    direct: false,
};

export const highlights: TargetedOutcome = {
    ...diet,
    key: 'FT-4',
    summary: 'Share trip highlights with family and friends easily',
    job: 'Share trip highlights with family and friends',
    successMeasure: 'easily',
    score: { suppressed: true, minimum: 5 },
};

export const packing: TargetedOutcome = {
    ...diet,
    key: 'FT-12',
    summary: 'Know what to pack for each stop',
    job: 'Know what to pack for each stop',
    successMeasure: null,
    score: null,
};

export const epic: EpicOutcomes = {
    issue: { key: 'FT-22', summary: 'Diet filters for food stops' },
    headline: { outcomes: 4, underserved: 1, highest: 17.3 },
    outcomes: [diet, itinerary, highlights, packing],
    canLink: true,
    project: 'FT',
    outcomeTypeName: 'Customer Success Outcome',
    excuse: null,
    canExcuse: true,
};

export const emptyEpic: EpicOutcomes = {
    ...epic,
    headline: { outcomes: 0, underserved: 0, highest: null },
    outcomes: [],
};

export const detail: OutcomeDetail = {
    ...diet,
    distribution: { importance: [2, 3, 5, 30, 60], satisfaction: [40, 30, 21, 6, 3] },
    segments: [
        {
            dimension: 'market',
            values: [
                { value: 'DE', score: { ...score, n: 88, interval: null, change: null } },
                { value: 'JP', score: { suppressed: true, minimum: 5 } },
            ],
        },
    ],
    history: [score, { ...score, opportunity: 16.5, study: { wave: '2026-Q1', fieldDate: '2026-03-15' }, change: null }],
    epics: [{ key: 'FT-22', summary: 'Diet filters for food stops', status: 'In Progress', statusCategory: 'indeterminate' }],
    owner: { name: 'paula', displayName: 'Paula Product' },
    decision: null,
    canDecide: true,
};

export const imports: ImportContext = {
    issue: { key: 'FT-40' },
    mayImport: true,
    attachments: [
        { id: 10000, filename: 'wave-1.csv', size: 1211, created: '2026-03-20T09:30:00Z' },
        { id: 10001, filename: 'wave-4.csv', size: 48211, created: '2026-11-20T09:30:00Z' },
    ],
    studies: [
        {
            id: '3',
            name: 'Wave 3',
            kind: 'survey',
            target: 'current-solutions',
            concept: null,
            wave: '2026-Q3',
            fieldDate: '2026-09-15',
            importedAt: '2026-09-20T10:02:00Z',
            importedBy: 'rita',
            respondents: 214,
            sourceRemoved: true,
        },
    ],
};

export const dryRun: StudyAnswer = {
    id: null,
    status: 'dry-run',
    respondents: 12,
    outcomes: 2,
    problems: [
        { row: 13, column: 'imp_FT-3', value: '6', message: 'Expected a whole number from 1 to 5.' },
        { row: 9, column: 'sat_FT-3', value: '', message: 'Only the importance was answered.' },
    ],
    problemCount: 2,
    dropped: ['Email', 'IPAddress'],
    mapping: {
        layout: 'wide',
        scale: { min: 1, max: 5 },
        columns: [
            { column: 'ResponseId', role: 'respondent' },
            { column: 'Email', role: 'drop' },
            { column: 'imp_FT-3', role: 'importance', outcome: 'FT-3' },
            { column: 'sat_FT-3', role: 'satisfaction', outcome: 'FT-3' },
            { column: 'market', role: 'ignore' },
        ],
    },
    scores: [
        { key: 'FT-3', ...score, opportunity: 12.5, type: 'strongly-underserved' },
        { key: 'FT-4', suppressed: true, minimum: 5 },
    ],
    access: {
        readers: 'project',
        personalColumns: ['Email', 'IPAddress'],
        smallGroups: 2,
        minimum: 5,
        offers: ['security-level', 'delete-attachment'],
    },
    attachmentDeleted: false,
};

export const setup: Setup = {
    project: { id: 10000, key: 'FT', name: 'FamilyTrip' },
    enabled: false,
    jiraAdministrator: false,
    types: { outcome: null, study: { id: '2', name: 'Study' }, roadmap: [{ id: '3', name: 'Epic' }] },
    choices: [
        { id: '2', name: 'Study' },
        { id: '3', name: 'Epic' },
        { id: '4', name: 'Need' },
    ],
    steps: [
        {
            what: 'issue-type',
            name: 'Customer Success Outcome',
            exists: false,
            needsJiraAdministrator: true,
            affects: ['OPS'],
            affectsUnseen: 2,
        },
        { what: 'link-type', name: 'Outcome', exists: true, needsJiraAdministrator: false, affects: [], affectsUnseen: 0 },
    ],
};
