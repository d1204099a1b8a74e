import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DashboardItem } from '../src/dashboard/item';
import type { Charts, LineChart } from '../src/charts/lines';
import { coverage, pack, replan, unrated } from './coverage-fixtures';
import { fakeApi, history, items, type FakeApi } from './dashboard-fixtures';
import { button, control, eventually, expectAccessible, loaded, refuse, serve, show, text, until, type Sent } from './page';

const ROUTES = {
    'GET /coverage': coverage,
    'GET /coverage/history': history,
    'GET /rest/api/2/project/FT': { id: '1', key: 'FT', name: 'FamilyTrip' },
    'GET /rest/api/2/filter/10000': { id: '10000', name: 'My roadmap' },
};

let kinds: Awaited<ReturnType<typeof items>>;

beforeEach(async () => {
    kinds = await items();
});

interface Shown {
    api: FakeApi;
    item: DashboardItem;
    place: HTMLElement;
}

function add(name: string, preferences: Record<string, string>, api: FakeApi = fakeApi()): Shown {
    const place = document.createElement('div');
    document.querySelector('main')!.append(place);
    const item = new (kinds.get(`org-outcomeroadmap/${name}`)!)(api);
    item.render([place], preferences);
    return { api, item, place };
}

function open(name: string, preferences: Record<string, string>, routes: Parameters<typeof serve>[0] = {}): Shown & { requests: Sent[] } {
    const requests = serve({ ...ROUTES, ...routes });
    show('');
    return { ...add(name, preferences), requests };
}

describe('the items', () => {
    it('have the names of the descriptor', () => {
        expect([...kinds.keys()]).toEqual([
            'org-outcomeroadmap/coverage-item',
            'org-outcomeroadmap/opportunities-item',
            'org-outcomeroadmap/phases-item',
            'org-outcomeroadmap/history-item',
        ]);
    });

    it('stand side by side, each with its own source, title and failure', async () => {
        serve({
            ...ROUTES,
            'GET /coverage': ({ query }: Sent) => (query.get('project') === 'FT' ? coverage : refuse(400, 'No such filter.')),
        });
        show('');
        const first = add('coverage-item', { source: 'project:FT', title: 'Ours' });
        const second = add('coverage-item', { source: 'filter:10000' });
        await eventually(() => {
            expect(text(first.place)).toContain('24 of 36');
            expect(text(second.place)).toContain('No such filter.');
            expect(second.api.titles.at(-1)).toBe('Outcome coverage: My roadmap');
        });
        expect(first.api.titles.at(-1)).toBe('Ours');
        expect(text(second.place)).not.toContain('24');
        await expectAccessible();
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
    });

    it('share a request that they make at the same time', async () => {
        const requests = serve(ROUTES);
        show('');
        const [first, second] = [add('coverage-item', { source: 'project:FT' }), add('phases-item', { source: 'project:FT' })];
        first.place.remove();
        await eventually(() => {
            expect(text(second.place)).toContain('On the road');
        });
        expect(requests.filter(({ path }) => path === '/coverage')).toHaveLength(1);
        expect(requests.find(({ path }) => path === '/coverage')!.signal!.aborted).toBe(false);
    });

    it('abort a request that nobody wants any more', async () => {
        const { place, requests } = open('coverage-item', { source: 'project:OPS' });
        await eventually(() => {
            expect(requests.some(({ path }) => path === '/coverage')).toBe(true);
        });
        place.remove();
        expect(requests.find(({ path }) => path === '/coverage')!.signal!.aborted).toBe(true);
    });

    it('keep an older answer, marked as such, when a refresh fails, and never refresh when told so', async () => {
        let answer: object = coverage;
        const { api, place, requests } = open('coverage-item', { source: 'project:FT', refresh: '15' }, { 'GET /coverage': () => answer });
        await until('24 of 36');
        expect(api.refreshes.map(({ refresh }) => refresh)).toEqual(['15']);
        answer = refuse(500, 'The database is away.');
        api.refreshes[0]!.call();
        await until('This may be out of date The database is away.');
        expect(text(place)).toContain('24 of 36');
        answer = { ...coverage, outcomes: { ...coverage.outcomes, withOpenEpic: 25 } };
        button('Try again').click();
        await until('25 of 36');
        const before = requests.length;
        place.remove();
        api.refreshes[0]!.call();
        expect(requests).toHaveLength(before);
        expect(add('coverage-item', { source: 'project:FT' }).api.refreshes).toEqual([]);
    });

    it('take a title without its angle brackets, which a dashboard might take for HTML', async () => {
        const { api } = open('coverage-item', { source: 'project:FT', title: encodeURIComponent('<b>R&D</b>') });
        await until('24 of 36');
        expect(api.titles.at(-1)).toBe('‹b›R&D‹/b›');
    });

    it('show and hide the dashboard’s loading bar, and resize', async () => {
        const { api } = open('coverage-item', { source: 'project:FT' });
        await until('24 of 36');
        await eventually(() => {
            expect(api.calls.filter((call) => call.endsWith('LoadingBar')).at(-1)).toBe('hideLoadingBar');
        });
        expect(api.calls).toContain('showLoadingBar');
        expect(api.calls).toContain('resize');
    });

    it('say that nothing is chosen to who may not choose', async () => {
        serve(ROUTES);
        show('');
        const { place, api } = add('phases-item', {}, fakeApi({ editable: false }));
        await until('Nothing is chosen yet.');
        expect(place.querySelector('form')).toBeNull();
        expect(api.titles).toEqual(['Outcomes by phase and type']);
        await expectAccessible();
    });
});

describe('the fractions', () => {
    it('can be taken along as numbers and as a picture', async () => {
        const files: string[] = [];
        const made: Blob[] = [];
        vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => (made.push(file), 'blob:x'), revokeObjectURL: () => undefined }));
        vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
            files.push(this.download);
        });
        open('coverage-item', { source: 'project:FT' });
        await until('24 of 36');
        await until('Export');
        button('CSV').click();
        button('SVG').click();
        await eventually(() => {
            expect(files).toHaveLength(2);
        });
        const [csv, svg] = await Promise.all(made.map((file) => new Promise<string>((resolve) => {
            const reader = new FileReader();
            reader.onload = () => { resolve(reader.result as string); };
            reader.readAsText(file);
        })));
        expect(csv!.split('\r\n').slice(0, 2)).toEqual(['What is counted,Count,Of', 'outcomes with an open epic,24,36']);
        const words = [...new DOMParser().parseFromString(svg!, 'image/svg+xml').querySelectorAll('text')].map((line) => line.textContent);
        expect(words.slice(0, 3)).toEqual(['Outcome coverage: FamilyTrip', '24of 36', 'outcomes with an open epic']);
        expect(words).toContain('Source: FamilyTrip');
        expect(words).toContain('Wave 2026-Q3 (Sep 15, 2026)');
    });
});

describe('the list of opportunities', () => {
    it('shows the gaps, and leads to all of them', async () => {
        open('opportunities-item', { source: 'project:FT', rows: '5' });
        await until('Re-plan the day');
        expect(control('Open 2 in search').getAttribute('href')).toBe(
            `/jira/issues/?jql=${encodeURIComponent(`${coverage.jql.gaps} ORDER BY "Opportunity score" DESC`)}`,
        );
        await expectAccessible();
    });

    it('asks for more outcomes than the gaps only where it shows them, and shows only so many', async () => {
        const outcomes = Array.from({ length: 7 }, (_, index) => ({ ...replan, key: `FT-${100 + index}` }));
        const { requests } = open(
            'opportunities-item',
            { source: 'project:FT', show: 'underserved', rows: '5' },
            { 'GET /outcomes': { total: 8, outcomes: [unrated, ...outcomes] } },
        );
        await until('The first 5 of 8.');
        expect(requests.find(({ path }) => path === '/outcomes')!.query.get('jql')).toBe(coverage.jql.underserved);
        expect(document.querySelectorAll('tbody tr')).toHaveLength(5);
        expect(control('Open 8 in search').getAttribute('href')).toContain(encodeURIComponent(coverage.jql.underserved));
    });

    it('finds the outcomes of a filter project by project', async () => {
        const found = [{ issues: [{ key: 'FT-5' }] }, { issues: [{ key: 'OPS-1' }] }, { issues: [] }];
        const { requests } = open(
            'opportunities-item',
            { source: 'filter:10000', show: 'all' },
            {
                'GET /coverage': { ...coverage, source: { filter: '10000' } },
                'GET /rest/api/2/search': () => found.shift()!,
                'GET /outcomes': ({ query }: Sent) => ({
                    total: 1,
                    outcomes: [query.get('project') === 'FT' ? pack : { ...replan, key: 'OPS-1' }],
                }),
            },
        );
        await until('OPS-1');
        expect([...document.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-outcome'))).toEqual(['OPS-1', 'FT-19']);
        expect(requests.filter(({ path }) => path === '/outcomes').map(({ query }) => query.get('project'))).toEqual(['FT', 'OPS']);
    });

    it('groups what it shows', async () => {
        open('opportunities-item', { source: 'project:FT', group: 'owner' }, { 'GET /coverage': { ...coverage, gaps: [replan, pack] } });
        await until('Paula Product (1)');
        expect([...document.querySelectorAll('h4')].map((heading) => text(heading))).toEqual(['Paula Product (1)', 'No owner (1)']);
        await expectAccessible();
    });

    it('says so when there are no gaps', async () => {
        open('opportunities-item', { source: 'project:FT' }, { 'GET /coverage': { ...coverage, gaps: [] } });
        await until('No gaps: an open epic works on every under-served outcome that you can see.');
    });
});

describe('the heat map', () => {
    it('leads from each cell to its outcomes and can be taken along', async () => {
        open('phases-item', { source: 'filter:10000' });
        await until('On the road');
        await eventually(() => {
            expect(control('SVG')).toBeDefined();
        });
        await expectAccessible();
    });

    it('says so when there is no outcome', async () => {
        open('phases-item', { source: 'project:FT' }, { 'GET /coverage': { ...coverage, byPhase: [] } });
        await until('There is no outcome that you can see.');
    });
});

describe('coverage over time', () => {
    function charts(): { drawn: LineChart[]; destroyed: () => number } {
        const drawn: LineChart[] = [];
        let destroyed = 0;
        const fake: Charts = {
            drawLines: (_, chart) => {
                drawn.push(chart);
                return {
                    update: (latest) => drawn.push(latest),
                    resize: () => undefined,
                    destroy: () => {
                        destroyed += 1;
                    },
                };
            },
            linesAsSvg: () => '<svg/>',
        };
        const require = vi.fn((resource: string) => {
            expect(resource).toBe('wr!org.outcomeroadmap.jira:charts');
            window.outcomesCharts = fake;
            return { then: (done: () => void) => { done(); } };
        });
        vi.stubGlobal('WRM', { require });
        return { drawn, destroyed: () => destroyed };
    }

    it('draws shares with their counts, and the same as a table, the latest day first', async () => {
        const { drawn, destroyed } = charts();
        const { place } = open('history-item', { source: 'project:FT' });
        await eventually(() => {
            expect(drawn.length).toBeGreaterThan(0);
        });
        const [chart] = drawn;
        expect(chart!.lines.map(({ shares }) => shares)).toEqual([[0.5, 20 / 36, 24 / 36], [4 / 11, 5 / 11, null]]);
        expect(chart!.told(1)).toEqual([
            'Nov 26, 2026',
            'outcomes with an open epic: 20 of 36 (56%)',
            'under-served outcomes with an open epic: 5 of 11 (45%)',
            'Wave 2026-Q3',
        ]);
        expect(chart!.told(9)).toEqual([]);
        const rows = [...document.querySelectorAll('tbody tr')].map((row) => text(row));
        expect(rows).toEqual([
            'Nov 28, 2026 24 of 36 (67%) none 2 of 14 2026-Q3',
            'Nov 26, 2026 20 of 36 (56%) 5 of 11 (45%) 2 of 14 2026-Q3',
            'Nov 25, 2026 18 of 36 (50%) 4 of 11 (36%) 2 of 14 –',
        ]);
        expect(document.querySelector('[role="img"]')!.getAttribute('aria-label')).toBe(
            'Share of outcomes with an open epic. Nov 25, 2026: outcomes 18 of 36 (50%), under-served ones 4 of 11 (36%). Nov 28, 2026: outcomes 24 of 36 (67%), under-served ones none.',
        );
        await expectAccessible();

        const before = drawn.length;
        matchMedia('(prefers-color-scheme: dark)').dispatchEvent(new Event('change'));
        expect(drawn.length, 'in the theme that the system has now').toBe(before + 1);
        document.documentElement.dataset['colorMode'] = 'dark';
        await eventually(() => {
            expect(drawn.length).toBe(before + 2);
        });
        delete document.documentElement.dataset['colorMode'];

        place.remove();
        expect(destroyed()).toBe(1);
    });

    it('shows the table when the charts can’t be loaded', async () => {
        delete window.outcomesCharts;
        vi.spyOn(console, 'error').mockImplementation(() => undefined);
        vi.stubGlobal('WRM', { require: () => ({ then: (_: () => void, failed: () => void) => { failed(); } }) });
        open('history-item', { source: 'project:FT' });
        await until('The chart could not be drawn.');
        expect(text()).toContain('24 of 36 (67%)');
    });

    it('says that it is for projects, and that the first day is to come', async () => {
        open('history-item', { source: 'filter:10000' });
        await until('History is kept for projects.');
        open('history-item', { source: 'project:FT' }, { 'GET /coverage/history': { project: 'FT', points: [] } });
        await until('Nothing was counted yet.');
    });
});

describe('an item that is drawn again', () => {
    it('takes down what stood there', async () => {
        const { item, place } = open('coverage-item', { source: 'project:FT' });
        await until('24 of 36');
        item.renderEdit([place], { source: 'project:FT' });
        await until('Source');
        expect(text(place)).not.toContain('24 of 36');
        button('Cancel').click();
        item.render([place], { source: 'project:FT' });
        await loaded();
        expect(document.activeElement).toBe(place.firstElementChild);
        expect(place.querySelector('form')).toBeNull();
        expect(place.childElementCount).toBe(1);
    });
});
