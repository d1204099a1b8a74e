import '../src/setup';
import { describe, expect, it } from 'vitest';
import type { Recalculation } from '../src/rest/freshness';
import { otherKeys } from '../src/transfer/other-keys';
import { button, control, drawn, eventually, expectAccessible, loaded, refuse, serve, show, text, type, until } from './page';

const running: Recalculation = {
    status: 'running',
    done: 1,
    total: 3,
    startedAt: '2026-03-15T10:00:00Z',
    startedBy: 'Ada Admin',
    finishedAt: null,
};

describe('freshness', () => {
    it('tells what search knows, and recalculates with progress', async () => {
        let stale = 1;
        serve({
            'GET /projects/FT/freshness': () => ({
                counts: { upToDate: 3 - stale, stale, never: 1 },
                outcomes: [{ key: 'FT-1', summary: 'Find stops', state: stale === 1 ? 'stale' : 'up-to-date' }],
                lastImport: { study: 'Wave 1', issue: 'FT-9', at: '2026-03-15T10:00:00Z', by: 'Rita' },
                recalculation: null,
                sourcesRemoved: [{ study: 'Wave 1', issue: 'FT-9', filename: 'a.csv' }],
            }),
            'POST /projects/FT/recalculation': running,
            'GET /projects/FT/recalculation': () => {
                stale = 0;
                return { ...running, status: 'done', done: 3, finishedAt: '2026-03-15T10:00:09Z' };
            },
        });
        show('<outcomes-project-freshness data-project-key="FT"></outcomes-project-freshness>');
        await loaded();
        expect(text()).toContain('2 up to date, 1 stale, 1 without a score');
        expect(text()).toContain('Source files that were removed');
        await expectAccessible();
        button('Recalculate').click();
        await until('Recalculated 1 of 3 outcomes');
        expect(button('Recalculate').disabled).toBe(true);
        await until('by Ada Admin');
        await until('3 up to date, 0 stale');
    });

    it('says who is recalculating already', async () => {
        serve({
            'GET /projects/FT/freshness': {
                counts: { upToDate: 0, stale: 0, never: 0 },
                outcomes: [],
                lastImport: null,
                recalculation: { ...running, status: 'interrupted' },
                sourcesRemoved: [],
            },
            'POST /projects/FT/recalculation': refuse(409, 'This project is being recalculated already.'),
        });
        show('<outcomes-project-freshness data-project-key="FT"></outcomes-project-freshness>');
        await loaded();
        expect(text()).toContain('The recalculation that Ada Admin started was interrupted.');
        button('Recalculate').click();
        await until('being recalculated already');
    });
});

describe('diagnosis', () => {
    it('tells panel by panel what is shown and what stands in the way', async () => {
        const sent = serve({
            'GET /projects/FT/diagnosis': {
                issue: { key: 'FT-13', summary: 'Plan view' },
                user: 'dana',
                checks: [
                    { check: 'enabled', title: 'App switched on', state: 'ok', message: 'It is on.', remedy: null },
                    { check: 'browse', title: 'Browse the issue', state: 'not', message: 'Not.', remedy: 'Give it.' },
                    { check: 'modules', title: 'Modules', state: 'unknown', message: 'Who knows.', remedy: null },
                ],
                panels: [{ panel: 'epic', label: 'Outcomes', shown: false, why: 'Not shown: unseen.' }],
            },
        });
        show('<outcomes-project-diagnosis data-project-key="FT"></outcomes-project-diagnosis>');
        await until('Find out');
        await fill('Issue', 'FT-13');
        await fill('User name', 'dana');
        button('Find out').click();
        await until('Not shown: unseen.');
        expect(sent[0]!.query.get('issue')).toBe('FT-13');
        expect(text()).toContain('Browse the issue No Not. Give it.');
        expect(text()).toContain('Unknown Who knows.');
        await expectAccessible();
    });

    it('puts what is wrong beside the field', async () => {
        serve({
            'GET /projects/FT/diagnosis': new Response(
                JSON.stringify({ errorMessages: [], errors: { user: 'This is required.' } }),
                { status: 400 },
            ),
        });
        show('<outcomes-project-diagnosis data-project-key="FT"></outcomes-project-diagnosis>');
        await until('Find out');
        await fill('Issue', 'FT-13');
        await fill('User name', ' ');
        button('Find out').click();
        await until('The checks could not be made');
        expect(control('User name').getAttribute('aria-invalid')).toBe('true');
    });
});

describe('data', () => {
    it('checks a file before it is imported, and says what has no counterpart', async () => {
        const counted = { outcomes: 2, studies: 1, versions: 1, existing: 0, decisions: 3, days: 40, journeys: 2 };
        const answer = { ...counted, reworded: ['NEW-2'], otherRules: true };
        const sent = serve({
            'POST /imports/project/NEW': ({ body }: { body: unknown }) => {
                const { dryRun, skipUnmatched } = body as { dryRun: boolean; skipUnmatched: boolean };
                return {
                    ...answer,
                    status: dryRun ? 'dry-run' : 'imported',
                    unmatched: skipUnmatched ? [] : [{ key: 'FT-9', where: 'export.outcomes[2].key' }],
                };
            },
        });
        show('<outcomes-project-data data-project-key="NEW"></outcomes-project-data>');
        await until('Check the file');
        expect(document.querySelector('a[download]')?.getAttribute('href')).toContain('/exports/project/NEW');
        await choose('{"format":"outcome-roadmap-project"}');
        await fill('Other keys here', 'ft = new\nnothing');
        button('Check the file').click();
        await until('Without a counterpart here: FT-9');
        expect(text()).toContain('This project scores by other rules');
        expect(text()).toContain('Besides, the file has 3 decisions and 40 days of coverage.');
        expect(text()).toContain('Journeys that are not here yet, with their notes: 2.');
        expect(button('Import').disabled).toBe(true);
        expect(sent[0]!.body).toMatchObject({ keys: { FT: 'NEW' }, dryRun: true });
        document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
        await eventually(() => {
            expect(button('Import').disabled).toBe(false);
        });
        button('Import').click();
        await until('The data are imported.');
        await expectAccessible();
    });

    it('says that a file is no JSON', async () => {
        serve({});
        show('<outcomes-project-data data-project-key="NEW"></outcomes-project-data>');
        await until('Check the file');
        await choose('nothing');
        button('Check the file').click();
        await until('export.json is no JSON file.');
    });

    it('reads keys line by line', () => {
        expect(otherKeys('FT=NEW\n ft-1 = new-7 \n\nodd')).toEqual({ FT: 'NEW', 'FT-1': 'NEW-7' });
    });
});

describe('the self-check', () => {
    const open = async (missing: object[]): Promise<void> => {
        serve({ 'GET /self-check': { at: '2026-03-15T10:00:00Z', checked: 330, missing } });
        show('<outcomes-site-self-check data-project-key="site"></outcomes-site-self-check>');
        await loaded();
    };

    it('says that all is there', async () => {
        await open([]);
        expect(text()).toContain('This Jira has all 330 classes and members');
    });

    it('names what is missing and what that takes away', async () => {
        await open([{ name: 'com.x.Y#z()V', kind: 'method', level: 3, source: 'nowhere', features: ['setup', 'panels'] }]);
        expect(text()).toContain('This Jira lacks 1 of the 330');
        expect(text()).toContain('com.x.Y#z()V setup and panels nowhere');
        await expectAccessible();
    });
});

/** Types, and lets the page take it in. */
async function fill(label: string, value: string): Promise<void> {
    type(control(label) as HTMLInputElement, value);
    await drawn();
}

async function choose(content: string): Promise<void> {
    const input = control('Export of this app (JSON)') as HTMLInputElement;
    const file = new File([content], 'export.json', { type: 'application/json' });
    // jsdom's files can't be read as text.
    Object.defineProperty(file, 'text', { value: () => Promise.resolve(content) });
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
}
