import { describe, expect, it, vi } from 'vitest';
import { imported, mappingOf, open, openCheck, openFound, posted, table } from './import-steps';
import {
    button,
    choose,
    control,
    drawn,
    eventually,
    expectAccessible,
    input,
    refuse,
    select,
    text,
    until,
    type Sent,
} from './page';
import { found } from './survey-fixtures';

describe('the check', () => {
    it('lists what the import would do', async () => {
        await openCheck();
        const shown = text();
        expect(shown).toContain('12 respondents 2 outcomes 2 problems');
        expect(shown).toContain('Not read, because they are personal: Email and IPAddress');
        expect(shown).toContain('Everybody who may browse the project can download it from FT-40.');
        expect(table('2 problems')[0]).toBe('13 imp_FT-3 6 Expected a whole number from 1 to 5.');
        await until('Choose food stops');
        expect(table('Scores after the import')[0]).toContain('11.0 Extremely under-served 12.5 Strongly under-served +1.5');
        expect(text()).toContain('2026-Q1 (Mar 15, 2026)');
        await expectAccessible();
    });

    it('switches a quality rule and reads the file again', async () => {
        const requests = await openCheck();
        expect(input('Leave out: Preview or test').checked).toBe(true);
        expect(input('Leave out: The same answer throughout').disabled).toBe(true);
        expect(text()).toContain('Not checked: rows are not grouped by respondent');
        expect(text()).toContain('Rows 7, 9');
        input('Leave out: Answered too fast').click();
        await eventually(() => {
            expect(posted(requests)).toHaveLength(3);
        });
        expect(mappingOf(posted(requests)[2])['exclude']).toEqual(['preview', 'speeder']);
        expect(text()).toContain('What the import would do');
    });

    it('offers a security level for the issue and says who can download the file then', async () => {
        let access = found.access;
        const requests = await openCheck({
            'POST /studies': () => ({ ...found, access }),
            'GET /rest/api/2/project/FT/securitylevel': { levels: [{ id: '7', name: 'Research only' }, { id: '8', name: 'Staff' }] },
            'PUT /rest/api/2/issue/FT-40': () => {
                access = { ...found.access!, readers: 'security-level', offers: [] };
                return new Response(null, { status: 204 });
            },
        });
        await until('only its members see the issue and the file then');
        await eventually(() => {
            choose(select('Security level'), '8');
        });
        await drawn();
        await expectAccessible();
        button('Set it on FT-40').click();
        await until('The members of the security level of FT-40 can download it.');
        expect(requests.find(({ method }) => method === 'PUT')?.body).toEqual({ fields: { security: { id: '8' } } });
        expect(text()).not.toContain('Set it on FT-40');
        expect(text(document.activeElement!)).toBe('The members of the security level of FT-40 can download it.');
    });

    it('says why the security level was not set', async () => {
        await openCheck({
            'GET /rest/api/2/project/FT/securitylevel': { levels: [{ id: '7', name: 'Research only' }] },
            'PUT /rest/api/2/issue/FT-40': refuse(400, "Field 'security' cannot be set."),
        });
        await until('Set it on FT-40');
        button('Set it on FT-40').click();
        await until("The security level was not set Field 'security' cannot be set.");
        expect(button('Set it on FT-40').disabled).toBe(false);
    });

    it('offers no security level where the user is in none', async () => {
        await openCheck({ 'GET /rest/api/2/project/FT/securitylevel': { levels: [] } });
        await drawn();
        expect(text()).toContain('set a security level on FT-40');
        expect(text()).not.toContain('Set it on FT-40');
    });

    it('downloads all problems', async () => {
        const kept: string[] = [];
        vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:problems', revokeObjectURL: () => undefined }));
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
            kept.push(`${this.href} ${this.download}`);
        };
        const requests = await openCheck({ 'POST /studies/problems': new Response('row,column\n') });
        button('Download all problems as CSV').click();
        await eventually(() => {
            expect(kept).toEqual(['blob:problems wave-4-problems.csv']);
        });
        expect(requests.find(({ path }) => path === '/studies/problems')!.headers.get('Accept')).toContain('text/csv');
    });

    it('says why the problems could not be downloaded', async () => {
        await openCheck({ 'POST /studies/problems': refuse(410, 'The file is gone.') });
        button('Download all problems as CSV').click();
        await until('The problems could not be downloaded The file is gone.');
    });

    it('says that results of other studies change no scores', async () => {
        await openFound();
        choose(select('What people rated'), 'our-product');
        await drawn();
        button('Look at the columns').click();
        await until('Columns of the file');
        button('Check the import').click();
        await until('Outcomes keep their scores: those come only from surveys of current solutions.');
    });
});

describe('importing', () => {
    it('imports what was checked and leads to the study', async () => {
        const requests = await openCheck();
        button('Import').click();
        await until('The results are imported Respondents: 12. Outcomes: 2. Cells that could not be used: 2.');
        expect(posted(requests).at(-1)).toMatchObject({ dryRun: false, mapping: found.mapping });
        await eventually(() => {
            expect(document.activeElement === control('Open the study')).toBe(true);
        });
        expect(control('Open the study').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/4');
        await expectAccessible();
        button('Import another file').click();
        await until('Which file holds the answers?');
        expect(location.search).toBe('');
    });

    it.each([
        ['unchanged', 'These results were imported before'],
        ['replaced', 'The results replaced those of the same wave'],
    ] as const)('says when results are %s', async (status, words) => {
        await openCheck({
            'POST /studies': ({ body }: Sent) => ((body as { dryRun: boolean }).dryRun ? found : { ...imported, status }),
        });
        button('Import').click();
        await until(words);
    });

    it('deletes the file on request', async () => {
        const requests = await openCheck({
            'POST /studies': ({ body }: Sent) =>
                (body as { dryRun: boolean }).dryRun ? found : { ...imported, access: null, attachmentDeleted: true },
        });
        input('Delete the file after the import. The results stay.').click();
        await drawn();
        button('Import').click();
        await until('The file was deleted from the issue.');
        expect(posted(requests).at(-1)).toMatchObject({ dryRun: false, deleteAttachment: true });
    });

    it('shows how far a large file is, and remembers it in the address', async () => {
        const progress = [
            { status: 'running', rowsRead: 250000, message: null },
            { status: 'imported', rowsRead: 500000, message: null },
        ];
        await openCheck({
            'POST /studies': ({ body }: Sent) => ((body as { dryRun: boolean }).dryRun ? found : { id: '4', status: 'running' }),
            'GET /studies/4/progress': () => progress.shift()!,
        });
        button('Import').click();
        await until('Importing: 250,000 rows read');
        expect(location.search).toBe('?issue=FT-40&attachment=10001&run=4');
        expect(text()).toContain('You can leave this page');
        await until('The results are imported');
    });

    it('shows a running import again to who comes back', async () => {
        const progress = [
            { status: 'running', rowsRead: 7, message: null },
            { status: 'replaced', rowsRead: 9, message: null },
        ];
        open('?run=4', { 'GET /studies/4/progress': () => progress.shift()! });
        await until('Importing: 7 rows read');
        await until('The results replaced those of the same wave');
        expect(control('Open the study').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/4');
    });

    it('says why a large file failed, and that nothing was changed', async () => {
        open('?run=4', { 'GET /studies/4/progress': { status: 'failed', rowsRead: 7, message: 'Row 8 has 3 cells, the header 5.' } });
        await until('The file was not imported. Nothing was changed. Row 8 has 3 cells, the header 5.');
        button('Start again').click();
        await until('Which file holds the answers?');
    });
});
