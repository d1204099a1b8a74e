import '../src/panels';
import { describe, expect, it } from 'vitest';
import type { ImportContext } from '../src/rest/study-types';
import { imports } from './fixtures';
import { control, expectAccessible, loaded, serve, show, text } from './page';

async function open(answer: ImportContext): Promise<void> {
    serve({ 'GET /studies/attachments': answer });
    show('<outcomes-study-import data-issue-key="FT-40"></outcomes-study-import>');
    await loaded();
}

function href(name: string): string | null {
    return control(name).getAttribute('href');
}

describe('the panel of a study', () => {
    it('lists the studies with the way to each', async () => {
        await open(imports);
        const row = text(document.querySelector('tbody tr')!);
        expect(row).toContain('Wave 3 Survey: Current solutions The source file was removed. 2026-Q3 Sep 15, 2026 214');
        expect(href('Wave 3')).toBe('/jira/plugins/servlet/outcomes/studies/FT/3');
        await expectAccessible();
    });

    it('leads to the page that imports the newest file, or another', async () => {
        await open(imports);
        const page = '/jira/plugins/servlet/outcomes/studies/FT/import';
        expect(href('Import wave-4.csv')).toBe(`${page}?issue=FT-40&attachment=10001`);
        expect(href('Import another file')).toBe(`${page}?issue=FT-40`);
        expect(href('All studies of the project')).toBe('/jira/plugins/servlet/outcomes/studies/FT');
    });

    it('teaches what a survey file looks like while there is none', async () => {
        await open({ ...imports, attachments: [], studies: [] });
        expect(text()).toContain('Attach a survey file to import its results');
        expect(text()).toContain('Qualtrics');
        await expectAccessible();
    });

    it('shows the studies, but no way to import, to those who may not', async () => {
        await open({ ...imports, mayImport: false });
        expect(text()).toContain('Wave 3');
        expect(text()).toContain('Importing results needs the permission');
        expect(text()).not.toContain('Import wave-4.csv');
    });
});
