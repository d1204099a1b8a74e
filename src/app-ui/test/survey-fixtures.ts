import type { StudyDetail, StudyListing } from '../src/rest/study-detail';
import type { FoundColumn, StudyAnswer, StudySummary } from '../src/rest/study-types';
import { dryRun, imports, score } from './fixtures';

// Answers of the study resources with everything that they can tell.

const plain: FoundColumn = {
    column: '',
    letter: '',
    question: '',
    item: '',
    role: 'ignore',
    outcome: null,
    evidence: null,
    confidence: null,
    suggestions: [],
    samples: [],
    answers: 12,
    blank: 0,
    values: null,
};

const importance = 'How important is this to you?';
const satisfaction = 'How satisfied are you with this?';

/** The columns of a Qualtrics file: two outcomes that are certain, one column that is not. */
export const columns: FoundColumn[] = [
    { ...plain, column: 'ResponseId', letter: 'A', role: 'respondent', evidence: 'name', samples: ['R_1', 'R_2'] },
    { ...plain, column: 'Email', letter: 'B', role: 'drop', evidence: 'name' },
    {
        ...plain,
        column: 'Q1_1',
        letter: 'C',
        question: importance,
        item: '[FT-3] Choose food stops',
        role: 'importance',
        outcome: 'FT-3',
        evidence: 'key',
        confidence: 1,
        answers: 10,
        blank: 2,
        values: { '1': 1, '4': 3, '5': 6 },
    },
    {
        ...plain,
        column: 'Q1_2',
        letter: 'D',
        question: importance,
        item: 'Sharing highlights of the trip',
        suggestions: [
            { outcome: 'FT-4', confidence: 0.72 },
            { outcome: 'FT-3', confidence: 0.4 },
        ],
        values: { '5': 12 },
    },
    {
        ...plain,
        column: 'Q2_1',
        letter: 'E',
        question: satisfaction,
        item: '[FT-3] Choose food stops',
        role: 'satisfaction',
        outcome: 'FT-3',
        evidence: 'similar',
        confidence: 0.9,
        values: { '1': 12 },
    },
    { ...plain, column: 'market', letter: 'F', question: 'Where do you live?', role: 'segment', samples: ['DE', 'US'] },
];

/** What a dry run answers about that file. */
export const found: StudyAnswer = {
    ...dryRun,
    rows: 12,
    format: {
        name: 'qualtrics',
        label: 'Qualtrics',
        why: 'Row 3 holds Qualtrics’ import ids.',
        layout: 'wide',
        encoding: 'UTF-8',
        delimiter: ',',
        sheets: [],
        headerRows: [1, 3],
        alternatives: ['wide'],
    },
    mapping: {
        layout: 'wide',
        format: 'qualtrics',
        scale: { min: 1, max: 5 },
        columns: columns.map(({ column, role, outcome }) =>
            outcome === null ? { column, role } : { column, role, outcome },
        ),
    },
    columns,
    questions: [],
    labels: [
        { label: 'Extremely important', rating: 5, count: 6, known: true },
        { label: 'Kind of', rating: null, count: 2, known: false },
    ],
    quality: [
        { rule: 'preview', label: 'Preview or test', found: 1, excluded: true, checked: true, why: null, rows: [5] },
        { rule: 'speeder', label: 'Answered too fast', found: 2, excluded: false, checked: true, why: null, rows: [7, 9] },
        {
            rule: 'straight-liner',
            label: 'The same answer throughout',
            found: 0,
            excluded: false,
            checked: false,
            why: 'rows are not grouped by respondent',
            rows: [],
        },
    ],
    previous: { wave: '2026-Q1', fieldDate: '2026-03-15', scores: [{ key: 'FT-3', ...score, opportunity: 11.0 }] },
};

export const study: StudySummary = {
    ...imports.studies[0]!,
    issue: 'FT-40',
    filename: 'wave-3.csv',
    problemCount: 2,
    method: 'top-two-box-paired',
    outcomes: 2,
    freshness: 'newest',
};

export const detail: StudyDetail = {
    ...study,
    sourceRemoved: false,
    mayImport: true,
    problems: found.problems,
    dropped: ['Email'],
    mapping: { ...found.mapping, reversed: ['satisfaction'] },
    versions: [
        {
            name: 'Wave 3',
            fieldDate: '2026-09-15',
            importedAt: '2026-09-20T10:02:00Z',
            importedBy: 'rita',
            filename: 'wave-3.csv',
            respondents: 214,
            status: 'current',
        },
        {
            name: 'Wave 3',
            fieldDate: '2026-09-14',
            importedAt: '2026-09-19T10:02:00Z',
            importedBy: 'paula',
            filename: 'wave-3-draft.csv',
            respondents: 210,
            status: 'superseded',
        },
    ],
    hash: '9f86d081884c7d65',
    format: found.format!,
    labels: found.labels!.slice(0, 1),
    quality: found.quality!,
    scores: [
        { key: 'FT-4', suppressed: true, minimum: 5 },
        { key: 'FT-3', ...score },
        { key: 'FT-12', ...score, opportunity: 9.5, importance: 9.4, satisfaction: 9.3, n: 30 },
    ],
    deletion: { fallBack: ['FT-3'], unrated: ['FT-12'] },
};

export const listing: StudyListing = {
    studies: [
        study,
        { ...study, id: '1', name: 'Wave 1', wave: '2026-Q1', fieldDate: '2026-03-15', freshness: 'superseded', filename: 'one.csv' },
        {
            ...study,
            id: '5',
            name: 'Lab test',
            kind: 'usability',
            target: 'our-product',
            issue: 'FT-41',
            freshness: 'stale',
            filename: 'lab.csv',
        },
    ],
};
