import '../src/coverage';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Coverage, CoveredOutcome } from '../src/rest/coverage';
import { coverage, excusedEpic, loneEpic, pack, paula, replan, servedEpic, unrated } from './coverage-fixtures';
import { button, choose, control, drawn, eventually, expectAccessible, input, refuse, select, serve, show, text, type, until, type Sent } from './page';

type Routes = Parameters<typeof serve>[0];

const allowed = (...names: string[]): object => ({
    permissions: Object.fromEntries(['CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES'].map((name) => [name, { havePermission: names.includes(name) }])),
});
const everything = allowed('CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES');

function open(answer: Partial<Coverage> | Response | (() => object), { search = '', routes = {}, project = 'FT' }: { search?: string; routes?: Routes; project?: string } = {}): Sent[] {
    history.replaceState(null, '', `/jira/plugins/servlet/outcomes/coverage/${project}${search}`);
    const requests = serve({
        'GET /coverage': typeof answer === 'function' || answer instanceof Response ? answer : { ...coverage, ...answer },
        'GET /rest/api/2/mypermissions': everything,
        'GET /rest/api/2/project': [{ id: '1', key: 'FT', name: 'FamilyTrip' }, { id: '2', key: 'OPS', name: 'Operations' }],
        'GET /rest/api/2/filter/favourite': [{ id: '10000', name: 'Next release' }],
        'GET /rest/api/2/project/FT/components': [{ name: 'Map' }],
        'GET /rest/api/2/user/assignable/search': [paula],
        'GET /projects/FT/roadmap': { types: [{ id: '3', name: 'Epic' }], epicNameField: null, journeyStepField: null, mayCreate: true },
        ...routes,
    });
    const attributes = project === '' ? '' : ' data-project-key="FT" data-project-name="FamilyTrip"';
    show(`<outcomes-coverage data-page="coverage"${attributes}></outcomes-coverage>`);
    return requests;
}

function rows(): string[] {
    return [...document.querySelectorAll('tbody tr')].map((row) => text(row));
}

function asked(requests: Sent[]): Record<string, string> | undefined {
    const last = requests.filter(({ path }) => path === '/coverage').at(-1);
    return last === undefined ? undefined : Object.fromEntries(last.query);
}

beforeEach(() => {
    document.title = 'Outcome coverage - Jira';
});

describe('the page about coverage', () => {
    it('shows fractions, gaps, phases and what nobody owns', async () => {
        const requests = open({});
        await until('36 outcomes and 14 epics you can see');
        expect(asked(requests)).toEqual({ project: 'FT' });
        expect(text()).toContain('24 of 36 outcomes with an open epic');
        expect(text()).toContain('Gaps: under-served, and no open epic works on them 2 · open in search');
        expect(rows()[0]).toContain('FT-5 Re-plan the day when a stop is closed in less time');
        expect(text()).toContain('Outcomes without owner 2 · open in search');
        expect(control('FT-12').getAttribute('href')).toBe('/jira/browse/FT-12');
        await until('Create epic');
        await expectAccessible();
    });

    it('leads to the other pages, and keeps its place in the address', async () => {
        open({});
        await until('Gaps: under-served');
        expect(control('Coverage').getAttribute('aria-current')).toBe('page');
        expect(control('Studies').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT');
        control('Epics').click();
        await until('Epics without an outcome');
        expect(location.search).toBe('?view=epics');
        expect(document.activeElement?.tagName).toBe('H1');
        expect(document.title).toBe('Epics and their outcomes - Jira');
        history.back();
        await until('By phase');
    });

    it('reads again only when it is asked to', async () => {
        const requests = open({});
        await until('By phase');
        button('Refresh').click();
        await eventually(() => {
            expect(requests.filter(({ path }) => path === '/coverage')).toHaveLength(2);
        });
    });

    it('says what failed, and keeps older numbers', async () => {
        let answer: object = coverage;
        open(() => answer);
        await until('By phase');
        answer = refuse(500, 'The database is away.');
        button('Refresh').click();
        await until('This may be out of date The database is away.');
        expect(text()).toContain('24 of 36');
        await expectAccessible();
    });
});

describe('the other views', () => {
    it('rank all outcomes, with their decisions', async () => {
        const requests = open({}, { search: '?view=outcomes', routes: { 'GET /outcomes': { total: 3, outcomes: [unrated, pack, replan] } } });
        await until('Outcomes by opportunity 3 · open in search');
        const list = requests.find(({ path }) => path === '/outcomes')!;
        expect([list.query.get('project'), list.query.get('jql')]).toEqual(['FT', coverage.jql.outcomes]);
        expect(rows().map((row) => row.split(' ')[0])).toEqual(['FT-5', 'FT-19', 'FT-12']);
        expect(rows()[1]).toContain('Decided: Wait for the packing study. Paula Product, Nov 20, 2026');
        await expectAccessible();
    });

    it('read long lists page by page', async () => {
        const many: CoveredOutcome[] = Array.from({ length: 3 }, (_, index) => ({ ...unrated, key: `FT-${index + 1}` }));
        const routes: Routes = {
            'GET /outcomes': ({ query }) => {
                const start = Number(query.get('startAt'));
                return { total: 3, outcomes: many.slice(start, start + 2) };
            },
        };
        open({}, { search: '?view=outcomes', routes });
        await until('3 · open in search');
        expect(rows()).toHaveLength(3);
    });

    it('list epics without outcome, on served outcomes, and excused', async () => {
        open({}, { search: '?view=epics' });
        await until('Epics without an outcome 1 · open in search');
        await until('Link');
        expect(rows()[0]).toContain(`${loneEpic.key} Dark theme for the map To Do no owner Link No customer outcome…`);
        expect(rows()[1]).toContain(`${servedEpic.key} Second itinerary view In Progress`);
        expect(rows()[2]).toContain(`${excusedEpic.key} Move to the new data centre To Do no owner Nobody outside notices. Paula Product, Nov 20, 2026 Link Take back`);
        await expectAccessible();
    });

    it('offer no change to those who may only look', async () => {
        open({}, { search: '?view=epics', routes: { 'GET /rest/api/2/mypermissions': allowed() } });
        await until('Epics without an outcome');
        await drawn();
        expect([...document.querySelectorAll('tbody button')]).toEqual([]);
    });
});

describe('the focus', () => {
    it('puts filter, owner, component and query together, and stays in the address', async () => {
        const requests = open({});
        await until('By phase');
        document.querySelector('details')!.open = true;
        await until('Saved filter');
        await until('Next release');
        await until('Component');
        choose(select('Saved filter'), '10000');
        choose(select('Owner of the epics'), 'me');
        choose(select('Component'), 'Map');
        type(input('JQL'), 'labels = "order by" ORDER BY "Opportunity score" DESC');
        await drawn();
        await expectAccessible();
        button('Apply').click();
        await eventually(() => {
            expect(asked(requests)).toEqual({
                jql:
                    'project = "FT" AND filter = 10000 AND (labels = "order by") AND component = "Map" AND ' +
                    '(issuetype not in ("Epic") OR assignee = currentUser())',
            });
        });
        expect(new URLSearchParams(location.search).get('owner')).toBe('=me');
        await until('Focus: a part');
        button('Show everything').click();
        await eventually(() => {
            expect(asked(requests)).toEqual({ project: 'FT' });
        });
    });

    it('takes somebody else’s epics', async () => {
        const requests = open({}, { search: '?owner=paula' });
        await until('36 outcomes');
        expect(asked(requests)?.['jql']).toBe('project = "FT" AND (issuetype not in ("Epic") OR assignee = "paula")');
        expect(input('User name').value).toBe('paula');
    });

    it('shows the server’s words at the field', async () => {
        open(new Response(JSON.stringify({ errorMessages: [], errors: { jql: 'The field "colour" does not exist.' } }), { status: 400 }), {
            search: '?jql=colour=red',
        });
        await until('The field "colour" does not exist.');
        expect(input('JQL').getAttribute('aria-invalid')).toBe('true');
        await expectAccessible();
    });

    it('names a filter that is no favourite, and keeps the number of one that is gone', async () => {
        const routes = { 'GET /rest/api/2/filter/10007': { id: '10007', name: 'Somebody else’s' } };
        open({ source: { filter: '10007' } }, { search: '?filter=10007', project: '', routes });
        await until('Somebody else’s');
        expect(select('Saved filter').value).toBe('10007');
        expect(text(select('Saved filter'))).not.toContain('Filter 10007');
        open({ source: { filter: '10008' } }, { search: '?filter=10008', project: '', routes });
        await until('Filter 10008');
        await until('Next release');
        expect(select('Saved filter').value).toBe('10008');
    });

    it('asks for a filter or a query alone as they are', async () => {
        const requests = open({ source: { filter: '10000' } }, { search: '?filter=10000', project: '' });
        await until('36 outcomes');
        expect(asked(requests)).toEqual({ filter: '10000' });
        expect(() => control('Studies')).toThrow();
    });

    it('takes the filter of a board', async () => {
        const routes = { 'GET /rest/agile/1.0/board/7/configuration': { id: 7, name: 'FamilyTrip board', filter: { id: '10001' } } };
        const requests = open({}, { search: '?board=7', project: '', routes });
        await until('36 outcomes');
        expect(asked(requests)).toEqual({ filter: '10001' });
        expect(text()).toContain('FamilyTrip board');
    });

    it('refuses what is no filter without asking', async () => {
        const requests = open({}, { search: '?filter=10000%20OR%20project=X' });
        await until('There is no such filter, or you may not use it.');
        expect(asked(requests)).toBeUndefined();
    });

    it('asks for a choice where nothing is named', async () => {
        open({}, { project: '' });
        await until('Choose a project, a filter or a query.');
        await until('Operations');
        await expectAccessible();
    });

    it('says what is counted where it finds only the one or the other', async () => {
        open({ matched: { outcomes: 0, epics: 3 } }, { search: '?jql=type=Epic' });
        await until('The focus finds no outcome itself, so all outcomes of its projects are counted.');
    });
});

describe('where there is nothing', () => {
    const none: Partial<Coverage> = { gaps: [], underserved: { total: 0, withOpenEpic: 0 } };

    it('says that the app is off', async () => {
        open(refuse(400, 'The app is switched off for project FT.'));
        await until('Outcomes are not switched on for this project');
        expect(control('Settings of the project').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/settings/FT');
        await expectAccessible();
    });

    it('teaches what an outcome is', async () => {
        open({ ...none, outcomes: { total: 0, withEpic: 0, withOpenEpic: 0 }, byPhase: [], studies: [], withoutOwner: [] });
        await until('There is no outcome that you can see');
        expect(text()).toContain('No outcome that you can see stands on a journey.');
        await expectAccessible();
    });

    it('leads to a survey', async () => {
        open({ ...none, unscored: 36, studies: [] });
        await until('No survey has rated these outcomes yet');
        expect(control('Import a survey').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/import');
        expect(text()).toContain('Which outcomes are under-served is not known before a survey has rated them.');
        await expectAccessible();
    });

    it('praises a roadmap without gaps', async () => {
        open({ gaps: [] });
        await until('An open epic works on every under-served outcome that you can see.');
    });

    it('says that there is no epic', async () => {
        const epics = { total: 0, withoutOutcome: 0, excused: 0, openOnlyServedOrOverserved: 0 };
        open({ epics, epicsWithoutOutcome: [], excusedEpics: [], epicsOnlyServedOrOverserved: [] }, { search: '?view=epics' });
        await until('There is no epic that you can see.');
    });
});
