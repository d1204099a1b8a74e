import '../src/panels';
import { describe, expect, it, vi } from 'vitest';
import type { ImportContext, StudyAnswer } from '../src/rest/study-types';
import { diet, dryRun, highlights, imports } from './fixtures';
import {
    button,
    choose,
    control,
    drawn,
    eventually,
    expectAccessible,
    input,
    loaded,
    refuse,
    select,
    serve,
    show,
    text,
    type,
    until,
    type Sent,
} from './page';

const context = 'GET /studies/attachments';

async function open(answer: ImportContext, more: Parameters<typeof serve>[0] = {}): Promise<Sent[]> {
    const requests = serve({
        [context]: answer,
        'POST /studies': ({ body }: Sent) => ((body as { dryRun: boolean }).dryRun ? dryRun : imported),
        'GET /outcomes': { startAt: 0, maxResults: 1000, total: 2, outcomes: [diet, highlights] },
        ...more,
    });
    show('<outcomes-study-import data-issue-key="FT-40"></outcomes-study-import>');
    await loaded();
    return requests;
}

const imported: StudyAnswer = { ...dryRun, id: '4', status: 'imported' };

async function openChecked(more: Parameters<typeof serve>[0] = {}): Promise<Sent[]> {
    const requests = await open(imports, more);
    button('Check the file').click();
    await until('Found in wave-4.csv');
    return requests;
}

function posted(requests: Sent[]): Record<string, unknown>[] {
    return requests.filter(({ method }) => method === 'POST').map(({ body }) => body as Record<string, unknown>);
}

function table(caption: string): string[] {
    const found = [...document.querySelectorAll('table')].find((each) => text(each.caption!).startsWith(caption))!;
    return [...found.querySelectorAll('tbody tr')].map((row) => text(row));
}

describe('the import panel', () => {
    it('says who can download what pages keep to themselves, and deletes the file on request', async () => {
        const requests = await openChecked({
            'POST /studies': ({ body }: Sent) =>
                (body as { dryRun: boolean }).dryRun ? dryRun : { ...imported, access: null, attachmentDeleted: true },
        });
        const shown = text(document.body);
        expect(shown).toContain('It holds personal columns: Email and IPAddress.');
        expect(shown).toContain('It holds 2 groups under the minimum of 5 respondents');
        expect(shown).toContain('Everybody who may browse the project can download it from FT-40.');
        expect(shown).toContain('set a security level on FT-40');
        input('Delete the file after the import. The results stay.').click();
        await drawn();
        button('Import').click();
        await until('The file was deleted from the issue.');
        expect(posted(requests).at(-1)).toMatchObject({ dryRun: false, deleteAttachment: true });
        await expectAccessible();
    });

    it('offers the newest attachment as a survey of current solutions', async () => {
        await open(imports);
        expect(text(select('Attachment').selectedOptions[0])).toMatch(/^wave-4.csv \(48 kB, Nov 20, 2026/);
        expect(input('Name of the study').value).toBe('wave-4');
        expect(select('Kind of study').value).toBe('survey');
        expect(select('What people rated').value).toBe('current-solutions');
        await expectAccessible();
    });

    it('names the study and its wave after file and date until the user does', async () => {
        await open(imports);
        type(input('Date of the survey'), '2026-03-15');
        await eventually(() => {
            expect(input('Wave').value).toBe('2026-Q1');
        });
        choose(select('Attachment'), '10000');
        await eventually(() => {
            expect(input('Name of the study').value).toBe('wave-1');
        });
        type(input('Wave'), 'Pilot');
        type(input('Date of the survey'), '2026-06-15');
        await eventually(() => {
            expect(input('Wave').value).toBe('Pilot');
        });
    });

    it('asks for a concept only where one is rated', async () => {
        const requests = await open(imports);
        choose(select('What people rated'), 'concept');
        await until('Name of the concept');
        type(input('Name of the concept'), 'Offline guide');
        await eventually(() => {
            expect(input('Name of the concept').value).toBe('Offline guide');
        });
        button('Check the file').click();
        await until('Outcomes keep their scores: those come only from surveys of current solutions.');
        expect(posted(requests)[0]).toMatchObject({ target: 'concept', concept: 'Offline guide', dryRun: true });
    });

    it('teaches what a survey file looks like while there is none', async () => {
        await open({ ...imports, attachments: [], studies: [] });
        expect(text()).toContain('Attach a survey file to import its results');
        expect(text(document.querySelector('pre')!)).toContain('imp_FT-1,sat_FT-1');
        await expectAccessible();
    });

    it('shows the studies, but no form and no deleting, to those who may not import', async () => {
        await open({ ...imports, mayImport: false });
        expect(table('Imported studies')[0]).toContain('Wave 3 Survey: Current solutions The source file was removed. 2026-Q3 Sep 15, 2026 214');
        expect(text()).toContain('Importing results needs the permission');
        expect(document.querySelector('button')).toBeNull();
    });
});

describe('checking a file', () => {
    it('sends a dry run and shows what was found', async () => {
        const requests = await openChecked();
        expect(posted(requests)).toHaveLength(1);
        expect(posted(requests)[0]).toMatchObject({ attachmentId: 10001, name: 'wave-4', kind: 'survey', dryRun: true });
        expect(posted(requests)[0]).not.toHaveProperty('mapping');
        expect(text()).toContain('12 respondents 2 outcomes 2 problems');
        expect(text()).toContain('Not read, because they are personal: Email and IPAddress');
        await until('Choose food stops');
        await expectAccessible();
    });

    it('lists problems with row, column, value and message', async () => {
        await openChecked();
        expect(table('2 problems')).toEqual([
            '13 imp_FT-3 6 Expected a whole number from 1 to 5.',
            '9 sat_FT-3 blank Only the importance was answered.',
        ]);
    });

    it('lists the first problems and says how many there are', async () => {
        const problems = Array.from({ length: 30 }, (_, index) => ({ ...dryRun.problems[0]!, row: index + 2 }));
        await openChecked({ 'POST /studies': { ...dryRun, problems, problemCount: 4321 } });
        expect(table('The first 10 of 4,321 problems')).toHaveLength(10);
        button('Show all 30').click();
        await until('The first 30 of 4,321 problems');
    });

    it('compares the scores with the present ones', async () => {
        await openChecked();
        await until('Choose food stops');
        expect(table('Scores after the import')[0]).toContain('17.3 Extremely under-served 12.5 Strongly under-served');
        expect(table('Scores after the import')[1]).toContain('Too few answers (minimum 5)');
    });

    it('says when a newer survey keeps giving the score', async () => {
        await open(imports);
        type(input('Date of the survey'), '2026-01-15');
        await eventually(() => {
            expect(input('Wave').value).toBe('2026-Q1');
        });
        button('Check the file').click();
        await until('The present score is from a newer survey and stays.');
    });

    it('shows the words of a refusal, at the field where there is one', async () => {
        const body = JSON.stringify({ errorMessages: ['Row 1 names FT-99.'], errors: { wave: 'A wave is needed.' } });
        await open(imports, { 'POST /studies': new Response(body, { status: 400 }) });
        button('Check the file').click();
        await until('Nothing was changed. Row 1 names FT-99.');
        const wave = input('Wave');
        expect(wave.getAttribute('aria-invalid')).toBe('true');
        const described = wave.getAttribute('aria-describedby')!.split(' ').map((id) => text(document.getElementById(id)!));
        expect(described).toContain('A wave is needed.');
        await expectAccessible();
    });
});

describe('correcting the mapping', () => {
    it('asks to check again before the import, with the corrected columns', async () => {
        const requests = await openChecked();
        choose(select('What column market holds'), 'segment');
        await until('Check the changed columns before the import.');
        type(input('Outcome rated in column imp_FT-3'), 'FT-4');
        await drawn();
        button('Check again').click();
        await until('Nothing has changed so far.');
        expect(posted(requests)[1]).toMatchObject({
            dryRun: true,
            mapping: {
                columns: [
                    dryRun.mapping.columns[0],
                    dryRun.mapping.columns[1],
                    { column: 'imp_FT-3', role: 'importance', outcome: 'FT-4' },
                    dryRun.mapping.columns[3],
                    { column: 'market', role: 'segment' },
                ],
            },
        });
    });

    it('drops the outcome of a column that is no rating any more', async () => {
        const requests = await openChecked();
        choose(select('What column imp_FT-3 holds'), 'ignore');
        await until('Check the changed columns before the import.');
        button('Check again').click();
        await eventually(() => {
            expect(posted(requests)).toHaveLength(2);
        });
        const { columns } = posted(requests)[1]!['mapping'] as { columns: object[] };
        expect(columns[2]).toEqual({ column: 'imp_FT-3', role: 'ignore' });
    });

    it('keeps the corrections when the server refuses them', async () => {
        let refuseNow = false;
        await openChecked({ 'POST /studies': () => (refuseNow ? refuse(400, 'Two columns rate FT-3.') : dryRun) });
        choose(select('What column market holds'), 'importance');
        await until('Check again');
        refuseNow = true;
        button('Check again').click();
        await until('Two columns rate FT-3.');
        expect(select('What column market holds').value).toBe('importance');
    });
});

describe('describing the columns by hand', () => {
    it('is offered where the file doesn’t tell, and sends what was described', async () => {
        let understood = false;
        const requests = await open(imports, {
            'POST /studies': () => (understood ? dryRun : refuse(400, 'No column of wave-4.csv rates an outcome.')),
        });
        button('Check the file').click();
        await until('No column of wave-4.csv rates an outcome.');
        button('Describe the columns yourself').click();
        await until('Add a column');
        await expectAccessible();
        const [importance, satisfaction] = document.querySelectorAll<HTMLInputElement>('.outcomes-columns th input');
        type(importance!, 'Q1_1');
        await drawn();
        type(satisfaction!, 'Q2_1');
        await drawn();
        type(input('Outcome rated in column Q1_1'), 'FT-3');
        await drawn();
        button('Add a column').click();
        await drawn();
        understood = true;
        button('Check the file').click();
        await until('Found in wave-4.csv');
        expect(posted(requests)[1]!['mapping']).toEqual({
            layout: 'wide',
            scale: { min: 1, max: 5 },
            columns: [
                { column: 'Q1_1', role: 'importance', outcome: 'FT-3' },
                { column: 'Q2_1', role: 'satisfaction' },
            ],
        });
    });
});

describe('importing', () => {
    it('sends the checked columns and says what was imported', async () => {
        const requests = await openChecked();
        button('Import').click();
        await until('The results are imported Respondents: 12. Outcomes: 2. Cells that could not be used: 2.');
        expect(posted(requests)[1]).toMatchObject({ dryRun: false, mapping: dryRun.mapping });
        await eventually(() => {
            expect(requests.filter(({ path }) => path === '/studies/attachments')).toHaveLength(2);
        });
        button('Import another file').click();
        await until('Check the file');
    });

    it.each([
        ['unchanged', 'These results were imported before'],
        ['replaced', 'The results replaced those of the same wave'],
    ] as const)('says when results are %s', async (status, words) => {
        await openChecked({
            'POST /studies': ({ body }: Sent) => ((body as { dryRun: boolean }).dryRun ? dryRun : { ...imported, status }),
        });
        button('Import').click();
        await until(words);
    });

    it('asks how far a large file is, only while it runs', async () => {
        const progress = [
            { status: 'running', rowsRead: 250000, message: null },
            { status: 'imported', rowsRead: 500000, message: null },
        ];
        const requests = await openChecked({
            'POST /studies': ({ body }: Sent) =>
                (body as { dryRun: boolean }).dryRun ? dryRun : { id: '4', status: 'running' },
            'GET /studies/4/progress': () => progress.shift()!,
        });
        button('Import').click();
        await until('Importing: 250,000 rows read');
        await until('The results are imported');
        expect(requests.filter(({ path }) => path.endsWith('/progress'))).toHaveLength(2);
    });

    it('says why a large file failed, and that nothing was changed', async () => {
        await openChecked({
            'POST /studies': ({ body }: Sent) =>
                (body as { dryRun: boolean }).dryRun ? dryRun : { id: '4', status: 'running' },
            'GET /studies/4/progress': { status: 'failed', rowsRead: 7, message: 'Row 8 has 3 cells, the header 5.' },
        });
        button('Import').click();
        await until('The file was not imported. Nothing was changed. Row 8 has 3 cells, the header 5.');
        expect(text()).toContain('Found in wave-4.csv');
    });

    it('lets the other panels of the page read again', async () => {
        await openChecked();
        const heard = vi.fn();
        document.addEventListener('outcomes-changed', heard);
        button('Import').click();
        await until('The results are imported');
        document.removeEventListener('outcomes-changed', heard);
        expect(heard).toHaveBeenCalledOnce();
    });
});

describe('deleting a study', () => {
    it('says first what that changes, then deletes', async () => {
        const requests = await open(imports, { 'DELETE /studies/3': new Response(null, { status: 204 }) });
        button('Delete Wave 3').click();
        await until('Delete the results of Wave 3? The results of 214 respondents of wave 2026-Q3 go.');
        await expectAccessible();
        expect(requests.some(({ method }) => method === 'DELETE')).toBe(false);
        button('Delete results').click();
        await until('The results of Wave 3 are deleted.');
        expect(requests.some(({ method }) => method === 'DELETE')).toBe(true);
    });

    it('says why it failed', async () => {
        await open(imports, { 'DELETE /studies/3': refuse(403, 'You may not delete results.') });
        button('Delete Wave 3').click();
        await until('Delete results');
        button('Delete results').click();
        await until('The results were not deleted You may not delete results.');
        control('Cancel').click();
        await eventually(() => {
            expect(document.querySelector('dialog')).toBeNull();
        });
    });
});
