import '../src/studies';
import { describe, expect, it } from 'vitest';
import type { StudyDetail } from '../src/rest/study-detail';
import { diet, highlights, imports } from './fixtures';
import { button, control, eventually, expectAccessible, refuse, serve, show, text, until, type Sent } from './page';
import { detail } from './survey-fixtures';

function open(answer: StudyDetail, more: Parameters<typeof serve>[0] = {}): Sent[] {
    const requests = serve({
        'GET /studies/3': answer,
        'GET /outcomes': { startAt: 0, maxResults: 1000, total: 2, outcomes: [diet, highlights] },
        ...more,
    });
    show('<outcomes-study data-project-key="FT" data-project-name="FamilyTrip" data-study="3"></outcomes-study>');
    return requests;
}

function table(caption: string): string[] {
    const found = [...document.querySelectorAll('table')].find((each) => text(each.caption!).startsWith(caption))!;
    return [...found.querySelectorAll('tbody tr')].map((row) => text(row));
}

describe('the page of a study', () => {
    it('tells who, when, which file and how it is scored', async () => {
        open(detail);
        await until('Imports of this study');
        const shown = text();
        expect(shown).toContain('Kind of study Survey What people rated Current solutions Wave 2026-Q3 Date of the survey Sep 15, 2026');
        expect(shown).toContain('File wave-3.csv FT-40 Fingerprint of the file 9f86d081884c7d65');
        expect(shown).toContain('Format Qualtrics: Row 3 holds Qualtrics’ import ids.');
        expect(shown).toContain('Personal, not read Email');
        expect(shown).toContain('top-two-box-paired');
        expect(table('Imports of this study')[1]).toContain('paula Replaced wave-3-draft.csv');
        expect(table('Quality of the answers')[0]).toBe('Preview or test 1 Left out');
        expect(table('Quality of the answers')[2]).toContain('Not checked');
        expect(table('What the columns were read as')[2]).toContain('Q1_1 Importance FT-3');
        expect(shown).toContain('Scale 1 to 5 Scale runs the other way: satisfaction');
        await until('Choose food stops');
        await expectAccessible();
    });

    it('sorts the scores, those without a number last', async () => {
        open(detail);
        await until('Scores from this study');
        expect(table('Scores from this study').map((row) => /FT-\d+/.exec(row)![0])).toEqual(['FT-3', 'FT-12', 'FT-4']);
        button('Importance').click();
        await eventually(() => {
            expect(table('Scores from this study').map((row) => /FT-\d+/.exec(row)![0])).toEqual(['FT-12', 'FT-3', 'FT-4']);
        });
        expect(button('Importance ▼').closest('th')!.getAttribute('aria-sort')).toBe('descending');
        button('Importance ▼').click();
        await eventually(() => {
            expect(table('Scores from this study').map((row) => /FT-\d+/.exec(row)![0])).toEqual(['FT-3', 'FT-12', 'FT-4']);
        });
    });

    it('leads to the import with the same identity, and downloads all problems', async () => {
        open(detail);
        await until('Replace the results');
        expect(control('Replace the results').getAttribute('href')).toBe(
            '/jira/plugins/servlet/outcomes/studies/FT/import?issue=FT-40&replace=3',
        );
        expect(control('Download all problems as CSV').getAttribute('href')).toBe('/jira/rest/outcomes/1.0/studies/3/problems.csv');
    });

    it('says what deleting changes, then deletes', async () => {
        const requests = open(detail, { 'DELETE /studies/3': new Response(null, { status: 204 }) });
        await until('Delete');
        button('Delete').click();
        await until('Delete the results of Wave 3? The results of 214 respondents of wave 2026-Q3 go.');
        expect(text()).toContain('fall back to the survey before: FT-3.');
        expect(text()).toContain('since no other survey asked about them: FT-12.');
        await expectAccessible();
        expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
        button('Delete results').click();
        await until('The results of Wave 3 are deleted.');
        expect(requests.some(({ method }) => method === 'DELETE')).toBe(true);
    });

    it('says why deleting failed', async () => {
        open(detail, { 'DELETE /studies/3': refuse(403, 'You may not delete results.') });
        await until('Delete');
        button('Delete').click();
        await until('Delete results');
        button('Delete results').click();
        await until('The results were not deleted You may not delete results.');
    });

    it('offers no change to those who may not import', async () => {
        open({ ...detail, mayImport: false });
        await until('Imports of this study');
        expect(text()).not.toContain('Replace the results');
        expect(text()).not.toContain('Download all problems');
    });

    it('shows the numbers of a usability study', async () => {
        open({
            ...detail,
            kind: 'usability',
            target: 'our-product',
            scores: [],
            tasks: [
                {
                    task: 'Create a notebook',
                    text: null,
                    outcome: 'FT-3',
                    participants: 20,
                    success: { n: 20, successes: 15, partial: 2, rate: 0.75, interval: { low: 0.53, high: 0.89, level: 0.95 } },
                    ease: { n: 18, mean: 5.4, interval: { low: 4.8, high: 6, level: 0.95 } },
                    time: { n: 15, median: 92 },
                },
                { task: '2', text: 'Share it', outcome: null, suppressed: true, minimum: 5 },
            ],
        });
        await until('Results by task');
        const [first, second] = table('Results by task');
        expect(first).toContain('Create a notebook FT-3');
        expect(first).toContain('20 75% 53% to 89% 15 of 20, 2 in part 5.4 4.8 to 6.0 n 18 92 s n 15');
        expect(second).toBe('2 Share it Too few answers (minimum 5)');
        await expectAccessible();
    });

    it('compares concepts outcome by outcome', async () => {
        const mean = { n: 30, mean: 4.2, interval: null, topTwoBox: { share: 0.8, interval: null } };
        open({
            ...detail,
            kind: 'concept',
            target: 'concept',
            concept: 'A and B',
            scores: [],
            ratings: [
                { concept: 'B', outcome: 'FT-3', importance: mean, satisfaction: mean },
                { concept: 'A', outcome: 'FT-4', importance: { suppressed: true, minimum: 5 }, satisfaction: null },
                { concept: 'A', outcome: 'FT-3', importance: mean, satisfaction: null },
            ],
        });
        await until('Ratings of concepts');
        expect(table('Ratings of concepts').map((row) => /(FT-\d+).* ([AB])\b/.exec(row)?.slice(1).join(' '))).toEqual(['FT-3 A', 'FT-3 B', 'FT-4 A']);
        await expectAccessible();
    });

    it('stands without what an older server doesn’t tell', async () => {
        const { mayImport, problems, dropped, mapping, versions } = detail;
        open({ ...imports.studies[0]!, mayImport, problems, dropped, mapping, versions });
        await until('Imports of this study');
        await expectAccessible();
    });
});
