import '../src/coverage';
import { describe, expect, it } from 'vitest';
import { coverage, pack, replan } from './coverage-fixtures';
import { emptyEpic } from './fixtures';
import { button, choose, control, drawn, eventually, expectAccessible, input, refuse, select, serve, show, text, type, until, type Sent } from './page';

type Routes = Parameters<typeof serve>[0];

const granted = { havePermission: true };
const trains = { ...replan, key: 'TT-1', project: 'TT', job: 'Find a train', steps: replan.steps };
const field = (fieldId: string, name: string, required = false): object => ({ fieldId, name, required, hasDefaultValue: false });
const found = (...keys: string[]): object => ({
    total: keys.length,
    issues: keys.map((key) => ({ key, fields: { summary: `Epic ${key}`, status: { name: 'To Do', statusCategory: { key: 'new' } } } })),
});

/** Answers created epics one after the other: each with this, or with a key. */
function creating(...answers: (string | Response)[]): () => object {
    return () => {
        const next = answers.shift()!;
        return typeof next === 'string' ? { key: next } : next;
    };
}

async function open(routes: Routes = {}, view = '?view=gaps', permissions = { CREATE_ISSUES: granted, EDIT_ISSUES: granted, LINK_ISSUES: granted }): Promise<Sent[]> {
    history.replaceState(null, '', `/jira/plugins/servlet/outcomes/coverage/FT${view}`);
    const roadmap = { types: [{ id: '3', name: 'Epic' }], epicNameField: null, journeyStepField: 'customfield_2', mayCreate: true };
    const form = { values: [field('summary', 'Summary', true), field('customfield_2', 'Journey step')] };
    const requests = serve({
        'GET /coverage': coverage,
        'GET /outcomes': { total: 2, outcomes: [replan, pack] },
        'GET /rest/api/2/mypermissions': { permissions },
        'GET /projects/FT/roadmap': roadmap,
        'GET /projects/TT/roadmap': { ...roadmap, types: [...roadmap.types, { id: '4', name: 'Feature' }] },
        'GET /rest/api/2/project/FT': { id: '10000', key: 'FT', name: 'FamilyTrip' },
        'GET /rest/api/2/project/TT': { id: '10001', key: 'TT', name: 'Trains' },
        'GET /rest/api/2/issue/createmeta/FT/issuetypes/3': form,
        'GET /rest/api/2/issue/createmeta/TT/issuetypes/4': form,
        ...routes,
    });
    show('<outcomes-coverage data-page="coverage" data-project-key="FT" data-project-name="FamilyTrip"></outcomes-coverage>');
    await until('FT-5');
    return requests;
}

async function chooseAll(): Promise<void> {
    await until('Choose all');
    input('Choose all').click();
    await until('outcomes chosen');
}

function posts(requests: Sent[]): [string, unknown][] {
    return requests.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
}

describe('choosing outcomes', () => {
    it('tells how many aloud, all at once or one by one', async () => {
        await open();
        await until('Choose all');
        const count = document.querySelector('.outcomes-chosen [role=status]')!;
        expect(text(count)).toBe('');
        input('Choose FT-5').click();
        await until('1 outcome chosen');
        expect(input('Choose all').indeterminate).toBe(true);
        await expectAccessible();
        input('Choose all').click();
        await until('2 outcomes chosen');
        input('Choose FT-19').click();
        await until('1 outcome chosen');
        button('Clear').click();
        await eventually(() => {
            expect(text(count)).toBe('');
        });
        expect(input('Choose FT-5').checked).toBe(false);
    });

    it('is also done among all outcomes', async () => {
        await open({}, '?view=outcomes');
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Create epics for 2 outcomes');
    });

    it('is left out where nothing could be done', async () => {
        await open({}, '?view=outcomes', { CREATE_ISSUES: granted, EDIT_ISSUES: granted, LINK_ISSUES: { havePermission: false } });
        await drawn();
        expect(document.querySelector('.outcomes-choose')).toBeNull();
    });
});

describe('an epic for each of several outcomes', () => {
    it('is created, linked and told one by one', async () => {
        const requests = await open({
            'POST /rest/api/2/issue': creating('FT-50', 'FT-51'),
            'POST /epics/FT-50/outcomes': emptyEpic,
            'POST /epics/FT-51/outcomes': emptyEpic,
        });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Epic for FT-5');
        await expectAccessible();
        expect(document.activeElement).toBe(input('Epic for FT-5'));
        expect(input('Epic for FT-19').value).toBe(pack.job);
        type(input('Epic for FT-19'), 'Packing list ');
        await drawn();
        button('Create 2 epics').click();
        await until('Done for all 2 epics.');
        await until('FT-50 was created and targets FT-5 .');
        await until('FT-51 was created and targets FT-19 .');
        expect(posts(requests).map(([path]) => path)).toEqual(['/rest/api/2/issue', '/epics/FT-50/outcomes', '/rest/api/2/issue', '/epics/FT-51/outcomes']);
        expect(posts(requests)[2]![1]).toEqual({
            fields: { project: { key: 'FT' }, issuetype: { id: '3' }, summary: 'Packing list', customfield_2: [{ value: 'Family trip / Before the trip / Pack' }] },
        });
        expect(requests.filter(({ path }) => path.includes('createmeta'))).toHaveLength(1);
        await eventually(() => {
            expect(document.querySelector('.outcomes-chosen-some')).toBeNull();
        });
    });

    it('is told why it failed, can be worded anew, and only the rest is tried again', async () => {
        const requests = await open({
            'POST /rest/api/2/issue': creating('FT-50', new Response(JSON.stringify({ errorMessages: [], errors: { summary: 'Too long.' } }), { status: 400 }), 'FT-51'),
            'POST /epics/FT-50/outcomes': emptyEpic,
            'POST /epics/FT-51/outcomes': emptyEpic,
        });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Epic for FT-5');
        button('Create 2 epics').click();
        await until('Done for 1 of 2 epics. FT-50 was created and targets FT-5 .');
        await until('No epic was created for FT-19 . Too long.');
        await expectAccessible();
        expect(input('Epic for FT-19').getAttribute('aria-invalid')).toBe('true');
        type(input('Epic for FT-19'), 'Packing');
        await drawn();
        button('Try the rest again').click();
        await until('Done for all 2 epics.');
        expect(posts(requests).filter(([path]) => path === '/rest/api/2/issue').map(([, body]) => (body as { fields: { summary: string } }).fields.summary)).toEqual([
            replan.job,
            pack.job,
            'Packing',
        ]);
    });

    it('is not forgotten when the dialog is closed half way', async () => {
        const requests = await open({
            'POST /rest/api/2/issue': creating('FT-50', refuse(403, 'You may not create.'), 'FT-51'),
            'POST /epics/FT-50/outcomes': emptyEpic,
            'POST /epics/FT-51/outcomes': emptyEpic,
        });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Epic for FT-5');
        button('Create 2 epics').click();
        await until('You may not create.');
        button('Close').click();
        await until('Done for 1 of 2 epics. FT-50 was created and targets FT-5 . No epic was created for FT-19 . You may not create.');
        await eventually(() => {
            expect(requests.filter(({ path }) => path === '/coverage')).toHaveLength(2);
        });
        button('Go on with the rest').click();
        await until('Try the rest again');
        button('Try the rest again').click();
        await until('Done for all 2 epics.');
        expect(posts(requests).filter(([path]) => path === '/rest/api/2/issue')).toHaveLength(3);
    });

    it('stops between two of them', async () => {
        let answer = (): void => undefined;
        const waiting = new Promise<object>((resolve) => {
            answer = () => {
                resolve({ key: 'FT-50' });
            };
        });
        const requests = await open({ 'POST /rest/api/2/issue': () => waiting, 'POST /epics/FT-50/outcomes': emptyEpic });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Epic for FT-5');
        button('Create 2 epics').click();
        await until('Done for 0 of 2 epics.');
        expect(document.querySelector('progress')!.value).toBe(0);
        await expectAccessible();
        button('Stop').click();
        answer();
        await until('Done for 1 of 2 epics.');
        await until('No epic was created for FT-19 .');
        expect(posts(requests)).toHaveLength(2);
    });

    it('is created in the project of its outcome, as the type that is chosen there', async () => {
        const requests = await open({
            'GET /coverage': { ...coverage, gaps: [replan, trains] },
            'POST /rest/api/2/issue': creating('FT-50', 'TT-50'),
            'POST /epics/FT-50/outcomes': emptyEpic,
            'POST /epics/TT-50/outcomes': emptyEpic,
        });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Issue type in TT');
        choose(select('Issue type in TT'), '4');
        await drawn();
        button('Create 2 epics').click();
        await until('Done for all 2 epics.');
        expect(posts(requests)[2]![1]).toMatchObject({ fields: { project: { key: 'TT' }, issuetype: { id: '4' } } });
    });
});

describe('one epic for several outcomes', () => {
    it('stands at the steps of all and targets all', async () => {
        const requests = await open({ 'POST /rest/api/2/issue': { key: 'FT-50' }, 'POST /epics/FT-50/outcomes': emptyEpic });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Epic for FT-5');
        input('One epic for all').click();
        await until('Family trip › Before the trip › Pack');
        await expectAccessible();
        expect(input('Summary').value).toBe('');
        type(input('Summary'), 'On the road');
        await drawn();
        button('Create epic').click();
        await until('FT-50 was created and targets FT-5 and FT-19 .');
        expect(posts(requests)).toEqual([
            [
                '/rest/api/2/issue',
                {
                    fields: {
                        project: { key: 'FT' },
                        issuetype: { id: '3' },
                        summary: 'On the road',
                        customfield_2: [{ value: 'Family trip / On the road / Follow the plan' }, { value: 'Family trip / Before the trip / Pack' }],
                    },
                },
            ],
            ['/epics/FT-50/outcomes', { outcome: 'FT-5' }],
            ['/epics/FT-50/outcomes', { outcome: 'FT-19' }],
        ]);
    });

    it('links the rest when one link failed, and is called after a step that all share', async () => {
        const answers = [emptyEpic, refuse(403, 'You may not link.'), emptyEpic];
        const requests = await open({
            'GET /coverage': { ...coverage, gaps: [replan, trains] },
            'POST /rest/api/2/issue': { key: 'TT-50' },
            'POST /epics/TT-50/outcomes': () => answers.shift()!,
            'GET /rest/api/2/issue/createmeta/TT/issuetypes/3': { values: [field('summary', 'Summary', true)] },
        });
        await chooseAll();
        button('Create epics for the chosen outcomes').click();
        await until('Epic for FT-5');
        input('One epic for all').click();
        await until('Project of the epic');
        expect(input('Summary').value).toBe('Follow the plan');
        choose(select('Project of the epic'), 'TT');
        await drawn();
        button('Create epic').click();
        await until('TT-50 was created, but does not target TT-1 yet. TT-1: You may not link.');
        button('Try the rest again').click();
        await until('TT-50 was created and targets FT-5 and TT-1 .');
        expect(posts(requests).map(([, body]) => (body as { outcome?: string }).outcome)).toEqual([undefined, 'FT-5', 'TT-1', 'TT-1']);
    });
});

describe('linking several outcomes to an epic', () => {
    it('links all of them, and offers no epic that has all', async () => {
        const requests = await open({
            'GET /rest/api/2/search': ({ query }: Sent) => (query.get('jql')!.startsWith('issue in') ? found('FT-21') : found('FT-20', 'FT-21')),
            'POST /epics/FT-20/outcomes': emptyEpic,
        });
        await chooseAll();
        button('Link to an epic: the chosen outcomes').click();
        await until('2 found');
        await until('FT-5 and FT-19');
        expect(control('FT-21 Epic FT-21 already linked To Do')).toHaveProperty('disabled', true);
        await expectAccessible();
        input('FT-20 Epic FT-20 To Do').click();
        await until('1 chosen');
        button('Link').click();
        await until('FT-20 targets FT-5 and FT-19 now.');
        expect(posts(requests)).toEqual([
            ['/epics/FT-20/outcomes', { outcome: 'FT-5' }],
            ['/epics/FT-20/outcomes', { outcome: 'FT-19' }],
        ]);
        expect(requests.find(({ path }) => path === '/rest/api/2/search')!.query.get('jql')).toBe('issue in epicsTargeting(FT-5) AND issue in epicsTargeting(FT-19)');
    });
});
