import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, items, type FakeApi } from './dashboard-fixtures';
import { button, choose, control, drawn, eventually, expectAccessible, input, refuse, select, serve, show, text, type, until } from './page';

const ROUTES = {
    'GET /rest/api/2/project': [
        { id: '1', key: 'FT', name: 'FamilyTrip' },
        { id: '2', key: 'OPS', name: 'Operations' },
    ],
    'GET /rest/api/2/filter/favourite': [{ id: '10000', name: 'My roadmap' }],
    'GET /rest/api/2/filter/10007': { id: '10007', name: 'Somebody else’s' },
};

let kinds: Awaited<ReturnType<typeof items>>;

beforeEach(async () => {
    kinds = await items();
});

function edit(name: string, preferences: Record<string, string> = {}, { api = fakeApi(), routes = {} } = {}): FakeApi {
    serve({ ...ROUTES, ...routes });
    new (kinds.get(`org-outcomeroadmap/${name}`)!)(api).renderEdit(show(''), preferences);
    return api;
}

function options(): string[] {
    return [...select('Source').options].map((option) => `${option.value} ${option.text}`.trim());
}

describe('the form of an item', () => {
    it('asks for the source at first use, and saves what was chosen', async () => {
        serve(ROUTES);
        const api = fakeApi();
        new (kinds.get('org-outcomeroadmap/opportunities-item')!)(api).render([show('')], {});
        await until('Choose what this item shows.');
        await eventually(() => {
            expect(options()).toEqual(['Choose…', 'project:FT FamilyTrip (FT)', 'project:OPS Operations (OPS)', 'filter:10000 My roadmap']);
        });
        await expectAccessible();
        choose(select('Source'), 'filter:10000');
        type(input('Title'), 'R&D');
        choose(select('Outcomes'), 'all');
        choose(select('Group by'), 'phase');
        type(input('Rows'), '50');
        choose(select('Refresh'), '15');
        await drawn();
        button('Save').click();
        expect(api.saved).toEqual([
            { isConfigured: 'true', source: 'filter:10000', title: 'R%26D', show: 'all', group: 'phase', rows: '50', refresh: '15' },
        ]);
    });

    it('says what is missing, and goes there', async () => {
        const api = edit('opportunities-item');
        await until('FamilyTrip');
        type(input('Title'), 'x'.repeat(101));
        type(input('Rows'), '51');
        await drawn();
        button('Save').click();
        await until('Choose a project or a filter.');
        expect(text()).toContain('Enter at most 100 characters.');
        expect(text()).toContain('Enter a whole number from 5 to 50.');
        await eventually(() => {
            expect(document.activeElement).toBe(select('Source'));
        });
        expect(api.saved).toEqual([]);
        await expectAccessible();
    });

    it('takes projects only where nothing else has a history', async () => {
        edit('history-item', { source: 'project:FT' });
        await eventually(() => {
            expect(options()).toEqual(['Choose…', 'project:FT FamilyTrip (FT)', 'project:OPS Operations (OPS)']);
        });
        expect(select('Source').value).toBe('project:FT');
        expect(() => control('Rows')).toThrow();
    });

    it('keeps a filter that is no favourite, and a project that is gone', async () => {
        edit('coverage-item', { source: 'filter:10007' });
        await until('Somebody else’s');
        expect(select('Source').value).toBe('filter:10007');
        edit('coverage-item', { source: 'filter:10008' });
        await until('Filter 10008');
        edit('coverage-item', { source: 'project:GONE' });
        await until('GONE');
        expect(select('Source').value).toBe('project:GONE');
    });

    it('can be left, and says why it could not be saved', async () => {
        const api = edit('coverage-item', { source: 'project:FT' }, { api: fakeApi({ save: () => Promise.reject(new Error('away')) }) });
        await until('FamilyTrip');
        button('Save').click();
        await until('Something went wrong');
        button('Cancel').click();
        expect(api.calls).toContain('closeEdit');
    });

    it('says when the sources can’t be listed', async () => {
        edit('coverage-item', {}, { routes: { 'GET /rest/api/2/project': refuse(500, 'The database is away.') } });
        await until('The database is away.');
    });
});
