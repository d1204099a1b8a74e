import '../src/studies';
import { describe, expect, it } from 'vitest';
import type { StudyListing } from '../src/rest/study-detail';
import { imports } from './fixtures';
import { button, choose, control, eventually, expectAccessible, input, refuse, select, serve, show, text, type, until, type Sent } from './page';
import { found, listing } from './survey-fixtures';

function open(answer: StudyListing | (() => object) | Response, more: Parameters<typeof serve>[0] = {}): Sent[] {
    const requests = serve({ 'GET /studies': answer, 'GET /studies/remembered': { remembered: [] }, ...more });
    show('<outcomes-studies data-project-key="FT" data-project-name="FamilyTrip"></outcomes-studies>');
    return requests;
}

const run = {
    id: '9',
    issue: 'FT-40',
    name: 'Wave 4',
    wave: '2026-Q4',
    filename: 'wave-4.csv',
    startedBy: 'rita',
    rowsRead: 1200,
    message: null,
};

function rows(): string[] {
    return [...document.querySelectorAll('tbody tr')].map((row) => text(row));
}

describe('the studies of a project', () => {
    it('stand by wave, the newest first', async () => {
        open(listing);
        await until('Wave 2026-Q3');
        expect(rows()).toHaveLength(5);
        expect(rows()[0]).toBe('Wave 2026-Q3 Sep 15, 2026');
        expect(rows()[1]).toContain('Wave 3 Survey: Current solutions FT-40 wave-3.csv The source file was removed. In use 214 2 2');
        expect(rows()[2]).toContain('Lab test Usability study: Our product FT-41 lab.csv');
        expect(rows()[3]).toBe('Wave 2026-Q1 Mar 15, 2026');
        expect(rows()[4]).toContain('Superseded');
        expect(control('Wave 3').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/3');
        expect(control('Import the next wave').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/import?issue=FT-41');
        await expectAccessible();
    });

    it('can be narrowed by kind, wave, freshness and words', async () => {
        open(listing);
        await until('3 of 3 studies');
        choose(select('Kind of study'), 'usability');
        await until('1 of 3 studies');
        button('Show all').click();
        await until('3 of 3 studies');
        choose(select('Wave'), '2026-Q1');
        await until('1 of 3 studies');
        button('Show all').click();
        choose(select('Freshness'), 'newest');
        await until('1 of 3 studies');
        button('Show all').click();
        await until('3 of 3 studies');
        type(input('Name, issue or file'), 'lab.CSV');
        await until('1 of 3 studies');
        expect(rows()[1]).toContain('Lab test');
    });

    it('say what to do while there is none', async () => {
        open({ studies: [] });
        await until('No study was imported yet');
        expect(control('Import the file. You see what it would do before it does it.').getAttribute('href')).toContain('/FT/import');
        await expectAccessible();
    });

    it('tell how far running imports are, until they are done', async () => {
        const answers = [{ ...listing, running: [run] }, listing];
        open(() => (answers.length > 1 ? answers.shift()! : answers[0]!));
        await until('Imports under way Wave 4 Importing: 1,200 rows read rita');
        await expectAccessible();
        await eventually(() => {
            expect(text()).not.toContain('Imports under way');
        });
    });

    it('tell how surveys were read, and forget it', async () => {
        const survey = { id: '7', issue: 'FT-40', format: 'qualtrics', by: 'rita', at: '2026-09-20T10:02:00Z', mapping: found.mapping };
        const answers = [{ remembered: [survey] }, { remembered: [] }];
        const requests = open(listing, {
            'GET /studies/remembered': () => (answers.length > 1 ? answers.shift()! : answers[0]!),
            'DELETE /studies/remembered': new Response(null, { status: 204 }),
        });
        await until('How surveys were read');
        expect(text()).toContain('Qualtrics FT-40 5 of 6 used');
        await expectAccessible();
        button('Forget Qualtrics FT-40').click();
        await eventually(() => {
            expect(text()).not.toContain('How surveys were read');
        });
        const forgotten = requests.find(({ method }) => method === 'DELETE')!;
        expect([forgotten.query.get('project'), forgotten.query.get('id')]).toEqual(['FT', '7']);
    });

    it('tell which imports failed, and lead to trying again', async () => {
        open({ ...listing, failed: [{ ...run, message: 'Row 8 has 3 cells.' }] });
        await until('Imports that failed Wave 4 Row 8 has 3 cells. Try again');
        expect(control('Try again').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/import?issue=FT-40');
        await expectAccessible();
    });

    it('stand without what an older server doesn’t tell', async () => {
        open({ studies: imports.studies });
        await until('1 of 1 study');
        expect(text()).not.toContain('Freshness Survey');
    });

    it('say why they could not be loaded', async () => {
        open(refuse(404, 'There is no such project.'));
        await until('There is no such project.');
    });
});
