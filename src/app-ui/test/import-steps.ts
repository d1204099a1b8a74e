import '../src/studies';
import type { StudyAnswer } from '../src/rest/study-types';
import { diet, highlights, imports } from './fixtures';
import { button, serve, show, text, until, type Sent } from './page';
import { found } from './survey-fixtures';

// The import page with a server, opened at one of its steps.

const page = '/jira/plugins/servlet/outcomes/studies/FT/import';
export const imported: StudyAnswer = { ...found, id: '4', status: 'imported' };

type Routes = Parameters<typeof serve>[0];

export function open(search: string, more: Routes = {}): Sent[] {
    history.replaceState(null, '', page + search);
    const requests = serve({
        'GET /studies/importable': {
            issues: [{ key: 'FT-40', summary: 'Survey of families', attachments: imports.attachments }],
        },
        'GET /studies/attachments': imports,
        'GET /outcomes': { startAt: 0, maxResults: 1000, total: 2, outcomes: [diet, highlights] },
        'POST /studies': ({ body }: Sent) => ((body as { dryRun: boolean }).dryRun ? found : imported),
        ...more,
    });
    show('<outcomes-survey-import data-project-key="FT" data-project-name="FamilyTrip"></outcomes-survey-import>');
    return requests;
}

export const preselected = '?issue=FT-40&attachment=10001';

export async function openFound(more: Routes = {}): Promise<Sent[]> {
    const requests = open(preselected, more);
    await until('Look at the columns');
    return requests;
}

export async function openColumns(more: Routes = {}): Promise<Sent[]> {
    const requests = await openFound(more);
    button('Look at the columns').click();
    await until('Columns of the file');
    return requests;
}

export async function openCheck(more: Routes = {}): Promise<Sent[]> {
    const requests = await openColumns(more);
    button('Check the import').click();
    await until('What the import would do');
    return requests;
}

export function posted(requests: Sent[]): Record<string, unknown>[] {
    return requests.filter(({ path, method }) => method === 'POST' && path === '/studies').map(({ body }) => body as Record<string, unknown>);
}

export function mappingOf(body: Record<string, unknown> | undefined): { columns: { column: string }[] } & Record<string, unknown> {
    return body!['mapping'] as never;
}

export function columnSent(body: Record<string, unknown> | undefined, name: string): unknown {
    return mappingOf(body).columns.find(({ column }) => column === name);
}

export function table(caption: string): string[] {
    const wanted = [...document.querySelectorAll('table')].find((each) => text(each.caption!).startsWith(caption))!;
    return [...wanted.querySelectorAll('tbody tr')].map((row) => text(row));
}
