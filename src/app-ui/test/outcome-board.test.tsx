import '../src/outcome-board';
import { describe, expect, it } from 'vitest';
import { columnsFor } from '../src/outcomeboard/board';
import { wayTo } from '../src/outcomeboard/moving';
import { placeIn, urlOf, type BoardPlace } from '../src/outcomeboard/place';
import { narrowed } from '../src/outcomeboard/rows';
import type { LandscapeEpic } from '../src/rest/landscape';
import { breaks, closed, diet, dietEpic, landscape as sample, photos } from './landscape-fixtures';
import { button, choose, eventually, expectAccessible, refuse, select, serve, show, text, until, type Sent } from './page';

// jsdom draws nothing, so there is nothing to scroll; nor does it know this, which no id here needs.
Element.prototype.scrollIntoView = () => undefined;
Object.assign(globalThis, { CSS: { escape: (id: string) => id } });

type Routes = Parameters<typeof serve>[0];

const everything: BoardPlace = { grouping: 'outcome', type: '', phase: '', owner: '' };
const status = (id: string, name: string, key: string): object => ({ id, name, statusCategory: { key } });
const [toDo, inProgress, done] = [status('1', 'To Do', 'new'), status('3', 'In Progress', 'indeterminate'), status('5', 'Done', 'done')];
/** Targets outcomes of two phases, and nobody has it. */
const both: LandscapeEpic = { ...dietEpic, key: 'FT-31', summary: 'New plan', owner: null, outcomeKeys: ['FT-3', 'FT-12'], statusId: '1', status: 'To Do', statusCategory: 'new' };
const lone: LandscapeEpic = { ...dietEpic, key: 'FT-32', summary: 'Dark theme', outcomeKeys: [], highest: null };
const landscape = { ...sample, outcomes: [diet, closed, breaks, photos], epics: [dietEpic, both, lone] };
const granted = { havePermission: true };

async function open(routes: Routes = {}, search = '', move = granted): Promise<Sent[]> {
    history.replaceState(null, '', `/jira/plugins/servlet/outcomes/board/FT${search}`);
    const requests = serve({
        'GET /landscape': landscape,
        'GET /projects/FT/roadmap': { types: [{ id: '3', name: 'Epic' }], epicNameField: null, journeyStepField: null, mayCreate: true },
        'GET /projects/FT/journeys': { journeys: [], mayEdit: false, mayNote: false, mayAdopt: false },
        'GET /rest/api/2/project/FT/statuses': [{ id: '3', statuses: [toDo, inProgress, done] }, { id: '4', statuses: [status('9', 'Shut', 'done')] }],
        'GET /rest/api/2/mypermissions': { permissions: { CREATE_ISSUES: granted, EDIT_ISSUES: granted, LINK_ISSUES: granted, TRANSITION_ISSUES: move } },
        'GET /rest/api/2/issue/FT-30/transitions': {
            transitions: [
                { id: '11', name: 'Back', to: toDo, fields: {} },
                { id: '31', name: 'Stay', to: inProgress },
                { id: '51', name: 'Done', to: done, fields: { resolution: { name: 'Resolution', required: true } } },
            ],
        },
        ...routes,
    });
    show('<outcomes-board-page data-page="board" data-project-key="FT" data-project-name="FamilyTrip"></outcomes-board-page>');
    await until('New plan');
    return requests;
}

function cardIn(row: string, column: string, epic: string): Element | null {
    return document.querySelector(`[data-row="${row}"] [data-column="${column}"] [data-epic="${epic}"]`);
}

async function openWays(): Promise<void> {
    // What may be done is known a moment after the board.
    await eventually(() => {
        expect(document.querySelector('.outcomes-menu')).not.toBeNull();
    });
    button('Move to… FT-30').click();
}

async function chooseWay(name: string): Promise<void> {
    await openWays();
    await eventually(() => {
        expect(document.querySelector('[role=menuitem]')).not.toBeNull();
    });
    button(name).click();
}

describe('the rows of the board', () => {
    it('show an epic in each of its groups', () => {
        const { rows, epics } = narrowed(landscape, everything, []);
        expect(rows.map(({ id, epics: own }) => [id, own.map(({ key }) => key)])).toEqual([
            ['FT-3', ['FT-30', 'FT-31']],
            ['FT-5', []],
            ['FT-12', ['FT-31']],
            ['FT-18', []],
            ['no-outcome', ['FT-32']],
        ]);
        expect(epics).toHaveLength(3);
    });

    it('follow the order of the phases, an outcome in each of its own', () => {
        const order = ['Family trip / On the road', 'Family trip / Plan and book', 'Family trip / After the trip'];
        const { rows } = narrowed(landscape, { ...everything, grouping: 'phase' }, order);
        expect(rows.map(({ id, outcomes }) => [id, outcomes.map(({ key }) => key)])).toEqual([
            [order[0], ['FT-5', 'FT-12']],
            [order[1], ['FT-3', 'FT-5']],
            [order[2], ['FT-18']],
            ['no-outcome', []],
        ]);
    });

    it('are narrowed by type, phase and owner; those of an owner hold no gaps', () => {
        const ids = (place: Partial<BoardPlace>): string[] => narrowed(landscape, { ...everything, ...place }, []).rows.map(({ id }) => id);
        expect(ids({ type: 'underserved' })).toEqual(['FT-12']);
        expect(ids({ phase: 'Family trip / On the road' })).toEqual(['FT-5', 'FT-12']);
        expect(ids({ owner: 'paula' })).toEqual(['FT-3', 'no-outcome']);
        expect(ids({ grouping: 'type' })).toEqual(['extremely-underserved', 'strongly-underserved', 'underserved', 'overserved', 'no-outcome']);
    });

    it('stand apart for epics of other projects’ outcomes', () => {
        const { rows } = narrowed({ ...landscape, epics: [{ ...lone, outcomeKeys: ['TT-1'] }] }, everything, []);
        expect(rows.at(-1)!.group).toEqual({ kind: 'elsewhere' });
    });
});

describe('the columns of the board', () => {
    it('are the statuses of roadmap issues, then those that only an epic has', () => {
        const own = { id: '3', statuses: [done, toDo, inProgress] as never };
        expect(columnsFor([own], [{ ...lone, statusId: '7', status: 'Review', statusCategory: 'indeterminate' }]).map(({ name }) => name)).toEqual([
            'To Do',
            'In Progress',
            'Review',
            'Done',
        ]);
    });

    it('are reached rather by a way that asks for nothing', () => {
        const way = (id: string, asksFor: string[]): never => ({ id, name: id, to: done, asksFor }) as never;
        expect(wayTo([way('1', ['Resolution']), way('2', [])], '5')!.id).toBe('2');
        expect(wayTo([way('1', ['Resolution'])], '5')!.id).toBe('1');
        expect(wayTo([], '5')).toBeUndefined();
    });
});

describe('the address of the board', () => {
    it('names what is not usual, and nothing unknown', () => {
        const place: BoardPlace = { grouping: 'phase', type: 'served', phase: 'a / b', owner: 'paula' };
        const url = urlOf('FT', place);
        expect(placeIn(url.slice(url.indexOf('?')))).toEqual(place);
        expect(urlOf('FT', everything)).toBe('/jira/plugins/servlet/outcomes/board/FT');
        expect(placeIn('?group=colour&type=red')).toEqual(everything);
    });
});

describe('the board', () => {
    it('counts each epic once, shows gaps and scores, and follows its filters', async () => {
        await open();
        expect(text()).toContain('4 outcomes and 3 epics you can see');
        expect(text(document.querySelector('[data-column-head="1"]')!)).toBe('To Do 1');
        expect(text(document.querySelector('[data-row="FT-5"]')!)).toContain('Nobody works on it');
        expect(text(cardIn('FT-3', '3', 'FT-30')!)).toContain('17.3');
        expect(cardIn('FT-12', '1', 'FT-31')).not.toBeNull();
        await expectAccessible();
        choose(select('Group by'), 'type');
        await eventually(() => {
            expect(document.querySelector('[data-row="underserved"]')).not.toBeNull();
        });
        expect(location.search).toBe('?group=type');
        button('Collapse all').click();
        await until('Expand all');
        expect(document.querySelector('[data-epic]')).toBeNull();
    });

    it('moves a card where the workflow leads, tells it and keeps the focus', async () => {
        const moved = { ...landscape, epics: [{ ...dietEpic, statusId: '1', status: 'To Do' }, both, lone] };
        let answer: object = landscape;
        const requests = await open({
            'GET /landscape': () => answer,
            'POST /rest/api/2/issue/FT-30/transitions': () => {
                answer = moved;
                return new Response(null, { status: 204 });
            },
        });
        await chooseWay('Back (to To Do)');
        await until('FT-30 was moved to To Do.');
        expect(cardIn('FT-3', '1', 'FT-30')).not.toBeNull();
        expect(requests.find(({ method }) => method === 'POST')!.body).toEqual({ transition: { id: '11' } });
        await eventually(() => {
            expect(document.activeElement?.getAttribute('aria-label')).toBe('Move to… FT-30');
        });
        await expectAccessible();
    });

    it('puts a card back that the workflow refuses, and leads to Jira', async () => {
        await open({ 'POST /rest/api/2/issue/FT-30/transitions': refuse(400, 'Not from here.') });
        await chooseWay('Back (to To Do)');
        await until('FT-30 could not be moved to To Do. Not from here.');
        expect(cardIn('FT-3', '3', 'FT-30')).not.toBeNull();
        await expectAccessible();
    });

    it('sends nothing where Jira asks for a field', async () => {
        const requests = await open();
        await chooseWay('Done: asks for Resolution');
        await until('On this way Jira asks for Resolution.');
        expect(requests.filter(({ method }) => method === 'POST')).toEqual([]);
    });

    it('offers no moves to whoever may only look', async () => {
        await open({}, '', { havePermission: false });
        expect(document.querySelector('.outcomes-menu')).toBeNull();
    });

    it('says so when there is no way on', async () => {
        await open({ 'GET /rest/api/2/issue/FT-30/transitions': { transitions: [] } });
        await openWays();
        await until('FT-30 stays where it is. The workflow leads nowhere from here for you.');
    });
});
