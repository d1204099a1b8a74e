import '../src/coverage';
import { describe, expect, it } from 'vitest';
import { epicsLike } from '../src/coverage/link-to-epic';
import { quoted, sourceOf, unordered } from '../src/coverage/scope';
import { NO_FOCUS } from '../src/coverage/place';
import { coverage, loneEpic, pack, replan } from './coverage-fixtures';
import { emptyEpic, packing } from './fixtures';
import { button, choose, control, drawn, eventually, expectAccessible, input, refuse, select, serve, show, text, type, until, type Sent } from './page';

type Routes = Parameters<typeof serve>[0];

const granted = { havePermission: true };
const field = (fieldId: string, name: string, required = false): object => ({ fieldId, name, required, hasDefaultValue: false });
const roadmap = {
    types: [{ id: '3', name: 'Epic' }, { id: '4', name: 'Feature' }],
    epicNameField: 'customfield_1',
    journeyStepField: 'customfield_2',
    mayCreate: true,
};

async function open(view: string, routes: Routes = {}): Promise<Sent[]> {
    history.replaceState(null, '', `/jira/plugins/servlet/outcomes/coverage/FT${view}`);
    const requests = serve({
        'GET /coverage': coverage,
        'GET /rest/api/2/mypermissions': { permissions: { CREATE_ISSUES: granted, EDIT_ISSUES: granted, LINK_ISSUES: granted } },
        'GET /projects/FT/roadmap': roadmap,
        'GET /rest/api/2/project/FT': { id: '10000', key: 'FT', name: 'FamilyTrip' },
        'GET /rest/api/2/issue/createmeta/FT/issuetypes/3': {
            values: [field('project', 'Project', true), field('issuetype', 'Issue Type', true), field('summary', 'Summary', true), field('reporter', 'Reporter', true), field('customfield_1', 'Epic Name', true), field('customfield_2', 'Journey step')],
        },
        ...routes,
    });
    show('<outcomes-coverage data-page="coverage" data-project-key="FT" data-project-name="FamilyTrip"></outcomes-coverage>');
    await until('Link');
    return requests;
}

function sent(requests: Sent[], method: string): [string, unknown][] {
    return requests.filter((request) => request.method === method).map(({ path, body }) => [path, body]);
}

async function noticed(words: string): Promise<void> {
    await until(words);
    await eventually(() => {
        expect(document.activeElement?.className).toBe('outcomes-notice');
    });
    expect(document.querySelector('dialog')).toBeNull();
}

function counts(requests: Sent[]): number {
    return requests.filter(({ path }) => path === '/coverage').length;
}

describe('creating an epic for an outcome', () => {
    it('fills in what is known, links it, tells it, and counts again', async () => {
        const requests = await open('', {
            'POST /rest/api/2/issue': { key: 'FT-50' },
            'POST /epics/FT-50/outcomes': emptyEpic,
        });
        button('Create epic for FT-5').click();
        await until('The epic targets the outcome.');
        expect(input('Summary').value).toBe('Re-plan the day when a stop is closed');
        await expectAccessible();
        type(input('Summary'), 'Re-plan a day');
        await drawn();
        button('Create epic').click();
        button('Create epic').click();
        await noticed('FT-50 was created and targets FT-5 .');
        expect(sent(requests, 'POST')).toEqual([
            [
                '/rest/api/2/issue',
                {
                    fields: {
                        project: { key: 'FT' },
                        issuetype: { id: '3' },
                        summary: 'Re-plan a day',
                        customfield_1: 'Re-plan a day',
                        customfield_2: [{ value: 'Family trip / On the road / Follow the plan' }],
                    },
                },
            ],
            ['/epics/FT-50/outcomes', { outcome: 'FT-5' }],
        ]);
        await eventually(() => {
            expect(counts(requests)).toBe(2);
        });
        await expectAccessible();
    });

    it('says what it did when the link fails, and tries only that again', async () => {
        let linked: object = refuse(403, 'You may not link.');
        const requests = await open('', { 'POST /rest/api/2/issue': { key: 'FT-50' }, 'POST /epics/FT-50/outcomes': () => linked });
        button('Create epic for FT-5').click();
        await until('The epic targets the outcome.');
        button('Create epic').click();
        await until('FT-50 was created, but does not target FT-5 yet. You may not link.');
        await expectAccessible();
        linked = emptyEpic;
        button('Try the rest again').click();
        await noticed('FT-50 was created and targets FT-5 .');
        expect(sent(requests, 'POST').map(([path]) => path)).toEqual(['/rest/api/2/issue', '/epics/FT-50/outcomes', '/epics/FT-50/outcomes']);
    });

    it('leads to Jira’s form where that asks for more', async () => {
        const requests = await open('', {
            'GET /rest/api/2/issue/createmeta/FT/issuetypes/4': { values: [field('summary', 'Summary', true), field('customfield_9', 'Team', true)] },
        });
        button('Create epic for FT-5').click();
        await until('Issue type');
        choose(select('Issue type'), '4');
        await drawn();
        button('Create epic').click();
        await until('No epic was created for FT-5 . Jira asks for more: Team.');
        const form = new URL((control('Go on in Jira’s own form, then link the epic here') as HTMLAnchorElement).href);
        expect(form.pathname).toBe('/jira/secure/CreateIssueDetails!init.jspa');
        expect(Object.fromEntries(form.searchParams)).toEqual({
            pid: '10000',
            issuetype: '4',
            summary: 'Re-plan the day when a stop is closed',
            customfield_1: 'Re-plan the day when a stop is closed',
        });
        expect(sent(requests, 'POST')).toEqual([]);
        await expectAccessible();
    });

    it('shows what Jira finds wrong', async () => {
        await open('', { 'POST /rest/api/2/issue': new Response(JSON.stringify({ errorMessages: [], errors: { summary: 'Too long.' } }), { status: 400 }) });
        button('Create epic for FT-5').click();
        await until('The epic targets the outcome.');
        button('Create epic').click();
        await until('No epic was created for FT-5 . Too long.');
        expect(input('Summary').getAttribute('aria-invalid')).toBe('true');
    });

    it('changes nothing when it is cancelled', async () => {
        const requests = await open('');
        const opener = button('Create epic for FT-5');
        opener.focus();
        opener.click();
        await until('The epic targets the outcome.');
        button('Cancel').click();
        await eventually(() => {
            expect(document.activeElement).toBe(opener);
        });
        expect(counts(requests)).toBe(1);
    });
});

describe('linking epics to an outcome', () => {
    const found = (...keys: string[]): object => ({
        total: keys.length,
        issues: keys.map((key) => ({ key, fields: { summary: `Epic ${key}`, status: { name: 'To Do', statusCategory: { key: 'new' } } } })),
    });
    const routes: Routes = {
        'GET /rest/api/2/search': ({ query }) =>
            query.get('jql')!.startsWith('issue in epicsTargeting') ? found('FT-21') : found('FT-20', 'FT-21', 'FT-22'),
    };

    it('links several at once and says which failed', async () => {
        const requests = await open('', { ...routes, 'POST /epics/FT-20/outcomes': emptyEpic, 'POST /epics/FT-22/outcomes': refuse(403, 'You may not link.') });
        button('Link epics to FT-5').click();
        await until('3 found');
        expect(input('FT-21 Epic FT-21 already linked To Do').disabled).toBe(true);
        await expectAccessible();
        input('FT-20 Epic FT-20 To Do').click();
        input('FT-22 Epic FT-22 To Do').click();
        await until('2 chosen');
        button('Link').click();
        await until('FT-22 does not target FT-5 yet. You may not link.');
        await expectAccessible();
        button('Close').click();
        await noticed('Done for 1 of 2 epics. FT-20 targets FT-5 now. FT-22 does not target FT-5 yet. You may not link. Go on with the rest');
        expect(sent(requests, 'POST')).toHaveLength(2);
        expect(requests.find(({ path }) => path === '/rest/api/2/search')!.query.get('jql')).toBe('issue in epicsTargeting(FT-5)');
    });

    it('searches the project’s epics by words, key and JQL', () => {
        const all = 'project in ("FT") AND issuetype in ("Epic")';
        const order = ' ORDER BY updated DESC';
        expect(epicsLike(['FT'], ['Epic'], 'text', '')).toBe(all + order);
        expect(epicsLike(['FT'], ['Epic'], 'text', 'diet "filter')).toBe(`${all} AND (summary ~ "diet*" AND summary ~ "filter*")${order}`);
        expect(epicsLike(['FT'], ['Epic'], 'text', 'ft-20')).toBe(`${all} AND (issuekey = "FT-20")${order}`);
        expect(epicsLike(['FT'], ['Epic'], 'jql', 'status = Open ORDER BY key')).toBe(`${all} AND (status = Open)${order}`);
    });
});

describe('an epic without outcome', () => {
    it('gets outcomes', async () => {
        const epic = { ...emptyEpic, issue: { key: loneEpic.key, summary: loneEpic.summary } };
        const requests = await open('?view=epics', {
            [`GET /epics/${loneEpic.key}/outcomes`]: epic,
            'GET /outcomes': { startAt: 0, maxResults: 50, total: 1, outcomes: [packing] },
            [`POST /epics/${loneEpic.key}/outcomes`]: epic,
        });
        button('Link outcomes to FT-30').click();
        await until('1 found');
        input('FT-12 Know what to pack for each stop Road trip › On the road › Eat Not yet rated').click();
        await until('1 chosen');
        button('Link').click();
        await noticed('FT-30 : 1 link made.');
        expect(sent(requests, 'POST')).toEqual([['/epics/FT-30/outcomes', { outcome: 'FT-12' }]]);
    });

    it('is excused with a reason, which the server may refuse', async () => {
        let answer: object = refuse(403, 'You may not edit it.');
        const requests = await open('?view=epics', { 'PUT /epics/FT-30/excuse': () => answer });
        button('No customer outcome… for FT-30').click();
        await until('Why this epic needs no outcome');
        await expectAccessible();
        expect(button('Excuse it').disabled).toBe(true);
        type(input('Why this epic needs no outcome'), ' Housekeeping ');
        await drawn();
        button('Excuse it').click();
        await until('You may not edit it.');
        answer = { reason: 'Housekeeping' };
        button('Excuse it').click();
        await noticed('FT-30 is excused.');
        expect(sent(requests, 'PUT')[1]).toEqual(['/epics/FT-30/excuse', { reason: 'Housekeeping' }]);
    });

    it('is counted again when its excuse is taken back', async () => {
        const requests = await open('?view=epics', { 'DELETE /epics/FT-31/excuse': new Response(null, { status: 204 }) });
        button('Take back the excuse of FT-31').click();
        await noticed('FT-31 counts as an epic without outcome again.');
        expect(counts(requests)).toBe(2);
    });
});

describe('a decision about a gap', () => {
    it('is noted', async () => {
        const requests = await open('?view=gaps', { 'PUT /outcomes/FT-5/decision': { note: 'Not this year.' } });
        button('Decision about FT-5').click();
        await until('What was decided');
        expect(text(document.querySelector('dialog')!)).toContain(replan.job);
        await expectAccessible();
        type(input('What was decided'), 'Not this year.');
        await drawn();
        button('Note it').click();
        await noticed('The decision about FT-5 is noted.');
        expect(sent(requests, 'PUT')).toEqual([['/outcomes/FT-5/decision', { note: 'Not this year.' }]]);
    });

    it('stands beside it and can be removed', async () => {
        await open('?view=gaps', { 'DELETE /outcomes/FT-19/decision': new Response(null, { status: 204 }) });
        expect(text()).toContain(`Decided: ${pack.decision!.note}`);
        button('Decision about FT-19').click();
        await until('Remove the note');
        expect(input('What was decided').value).toBe('Wait for the packing study.');
        button('Remove the note').click();
        await noticed('The note about FT-19 is removed.');
    });
});

describe('what is counted of', () => {
    it('is quoted as JQL takes it', () => {
        expect(quoted('a "b" \\c')).toBe('"a \\"b\\" \\\\c"');
        expect(unordered('text ~ "order by" Order  By key')).toBe('text ~ "order by"');
        expect(sourceOf('', { ...NO_FOCUS, filter: '5', jql: 'type = Epic' }, [])).toEqual({ jql: 'filter = 5 AND (type = Epic)' });
        expect(sourceOf('', { ...NO_FOCUS, jql: ' type = Epic ' }, [])).toEqual({ jql: 'type = Epic' });
    });
});
