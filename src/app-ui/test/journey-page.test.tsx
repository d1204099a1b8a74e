import '../src/journey';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLandscapes } from '../src/parts/landscape-answers';
import { forgetAnswers } from '../src/parts/resource';
import type { Journeys } from '../src/rest/journeys';
import type { Landscape } from '../src/rest/landscape';
import { familyTrip, journeys, large, onSteps, rental } from './journey-fixtures';
import { diet } from './landscape-fixtures';
import { button, choose, control, drawn, eventually, expectAccessible, refuse, select, serve, show, text, until, type Sent } from './page';

const permissions = { permissions: Object.fromEntries(['CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES'].map((name) => [name, { havePermission: true }])) };

interface Options {
    search?: string;
    journeys?: Partial<Journeys> | Response;
    landscape?: Partial<Landscape> | Response;
    allowed?: object;
}

function open({ search = '', journeys: drawn = {}, landscape = {}, allowed = permissions }: Options = {}): Sent[] {
    history.replaceState(null, '', `/jira/plugins/servlet/outcomes/journey/FT${search}`);
    const requests = serve({
        'GET /projects/FT/journeys': drawn instanceof Response ? drawn : { ...journeys, ...drawn },
        'GET /landscape': landscape instanceof Response ? landscape : ({ query }) => ({ ...onSteps, wave: query.get('wave'), segment: query.getAll('segment'), ...landscape }),
        'GET /rest/api/2/mypermissions': allowed,
    });
    show('<outcomes-journey data-page="map" data-project-key="FT" data-project-name="FamilyTrip"></outcomes-journey>');
    return requests;
}

function cell(name: string): HTMLElement {
    const found = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
    if (found === null) {
        throw new Error(`no ${name}`);
    }
    return found;
}

function press(key: string): void {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

beforeEach(() => {
    // The DOM of the tests draws nothing and scrolls nothing.
    Element.prototype.scrollIntoView = () => undefined;
    forgetLandscapes();
});

describe('the journey map', () => {
    it('shows phases and steps with their outcomes by type', async () => {
        open();
        await until('Choose stops');
        expect(text()).toContain('6 of 9 outcomes you can see stand on this journey. 3 stand on no step.');
        expect(text(cell('step 21'))).toBe('Follow the plan 2 outcomes 2 under-served 1 Strongly under-served and 1 Under-served');
        expect(cell('step 21').querySelector('[title]')?.getAttribute('title')).toBe('1 Strongly under-served and 1 Under-served');
        expect(text(cell('phase 1'))).toBe('Plan and book 3 outcomes');
        expect(text(cell('step 12'))).toContain('back to Choose stops');
        expect(text(cell('step 12'))).toContain('or on to Share');
        expect(text(cell('step 32'))).toContain('Retired');
        expect(text()).toContain('After the trip 2 outcomes, in any order');
        expect(control('Journey map').getAttribute('aria-current')).toBe('page');
        await expectAccessible();
    });

    it('opens a step by keyboard, and gives the focus back', async () => {
        open();
        await until('Choose stops');
        expect([...document.querySelectorAll('.outcomes-map [tabindex="0"]')]).toEqual([cell('phase 1')]);
        cell('phase 1').focus();
        press('ArrowDown');
        press('ArrowRight');
        expect(document.activeElement).toBe(cell('step 21'));
        await drawn();
        expect(cell('step 21').tabIndex).toBe(0);
        cell('step 21').click();
        await until('heard in 6 of 12 interviews');
        expect(location.search).toBe('?step=21');
        expect(document.activeElement).toBe(cell('panel'));
        expect(text(document.querySelector('.outcomes-map-panel')!)).toContain('Step of On the road Follow the plan');
        await expectAccessible();
        press('Escape');
        await eventually(() => {
            expect(document.querySelector('.outcomes-map-panel')).toBeNull();
        });
        expect(document.activeElement).toBe(cell('step 21'));
        expect(location.search).toBe('');
    });

    it('shows what is known of a step, and closes what is empty', async () => {
        open({ search: '?step=11' });
        await until('Filter stops by diet');
        const panel = document.querySelector('.outcomes-map-panel')!;
        expect(text(panel)).toContain('17.3 Extremely under-served');
        expect(text(panel)).toContain('1 epic, 1 open');
        expect(text(panel)).toContain('FT-30 Filter stops by diet In Progress');
        expect(control('Open in search').getAttribute('href')).toContain(encodeURIComponent('outcomesAtStep("Family trip", "Plan and book", "Choose stops")'));
        const groups = [...panel.querySelectorAll('details')].map((group) => `${text(group.querySelector('summary')!)} ${group.open}`);
        expect(groups).toEqual(['Pains 1 true', 'Epics at work 1 true', 'Studies 1 true', 'Workarounds 0 false', 'Ideal solutions 0 false', 'Tools used 0 false', 'Motivations 0 false', 'Decisions 0 false', 'Actions 0 false', 'Likes 0 false', 'Dislikes 0 false']);
    });

    it('puts what is known of a phase together, by theme', async () => {
        open({ search: '?phase=2' });
        await until('Phase, all its steps together');
        const panel = document.querySelector('.outcomes-map-panel')!;
        expect(text(panel)).toContain('Out of date 1 at 1 step Closed stops are not shown Flow issue Follow the plan heard in 6 of 12 interviews FT-5 Ride-along');
        expect(text(panel)).toContain('Without a theme 1 at 1 step');
        expect(control('Ride-along').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/studies/FT/7');
        panel.querySelector<HTMLElement>('.outcomes-map-about button')!.click();
        await until('Step of On the road');
        expect(location.search).toBe('?step=21');
    });

    it('chooses outcomes of a step to act on them', async () => {
        open({ search: '?step=11' });
        await until('Filter stops by diet');
        await eventually(() => {
            expect(document.querySelectorAll('.outcomes-choose')).toHaveLength(2);
        });
        document.querySelector<HTMLInputElement>('.outcomes-choose')!.click();
        await until('1 outcome chosen');
        expect(document.querySelector('[aria-haspopup="dialog"]')).not.toBeNull();
    });

    it('offers nothing to choose to who may link nothing', async () => {
        open({ search: '?step=11', allowed: { permissions: {} } });
        await until('Filter stops by diet');
        expect(document.querySelector('.outcomes-choose')).toBeNull();
    });

    it('follows wave and segment, and the buttons of the browser', async () => {
        const requests = open();
        await until('Choose stops');
        choose(select('Segment'), 'market:US');
        await eventually(() => {
            expect(location.search).toBe('?segment=market%3AUS');
        });
        await eventually(() => {
            expect(requests.some(({ path, query }) => path === '/landscape' && query.get('segment') === 'market:US')).toBe(true);
        });
        await eventually(() => {
            expect(document.querySelector('.outcomes-typekey a')).toBeNull();
        });
        history.back();
        await eventually(() => {
            expect(document.querySelector('.outcomes-typekey a')).not.toBeNull();
        });
    });

    it('is a table as well', async () => {
        open();
        await until('Choose stops');
        button('List').click();
        await until('Whole journey');
        expect(location.search).toBe('?view=list');
        const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((one) => text(one).split(' ')[0]).join());
        expect(rows[0]).toBe('Plan,3,1,1,0,1,0,0,0');
        expect(rows[1]).toBe('Choose,2,1,1,0,0,0,0,0');
        expect(rows.at(-1)).toBe('Whole,6,1,1,1,1,1,1,0');
        await expectAccessible();
        cell('step 21').click();
        await until('heard in 6 of 12 interviews');
        press('Escape');
        await eventually(() => {
            expect(document.activeElement).toBe(cell('step 21'));
        });
    });

    it('lets the viewer choose among journeys', async () => {
        open({ journeys: { journeys: [familyTrip, rental] } });
        await until('Choose stops');
        choose(select('Journey'), 'Car rental');
        await until('The steps of this journey come in any order.');
        expect(location.search).toBe('?journey=Car+rental');
        expect(text()).toContain('journey of no project');
        expect(control('Edit journey').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/journey/FT/edit');
    });

    it('leads from an open step to its notes', async () => {
        open({ search: '?step=11', journeys: { mayEdit: false } });
        await until('Filter stops by diet');
        const links = [...document.querySelectorAll('a')].filter((link) => text(link) === 'Edit notes').map((link) => link.getAttribute('href'));
        expect(links).toEqual(Array(2).fill('/jira/plugins/servlet/outcomes/journey/FT/edit?journey=1&step=11'));
    });

    it('leads to the editor only those who may change something', async () => {
        open({ journeys: { mayEdit: false } });
        await until('Choose stops');
        expect(control('Edit notes').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/journey/FT/edit?journey=1');
        document.body.replaceChildren();
        forgetAnswers();
        open({ journeys: { mayEdit: false, mayNote: false } });
        await until('Choose stops');
        expect(text()).not.toContain('Edit');
    });

    it('stays a map of one stop with 120 outcomes on 75 steps', async () => {
        const { journeys: drawn, landscape } = large();
        open({ journeys: drawn, landscape });
        await until('120 of 120 outcomes');
        expect(document.querySelectorAll('.outcomes-map-step')).toHaveLength(75);
        expect(document.querySelectorAll('.outcomes-map [tabindex="0"]')).toHaveLength(1);
        expect(document.querySelector('.outcomes-map-close')).not.toBeNull();
    });
});

describe('where there is nothing', () => {
    it('leads to the editor', async () => {
        open({ journeys: { journeys: [] } });
        await until('No journey has been drawn yet');
        expect(control('Draw the first journey').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/journey/FT/edit');
        await expectAccessible();
    });

    it('tells others whom to ask', async () => {
        open({ journeys: { journeys: [], mayEdit: false } });
        await until('An administrator of the project can draw one.');
    });

    it('says that no outcome stands on a step', async () => {
        open({ search: '?step=31', landscape: { outcomes: [diet] } });
        await until('No outcome that you can see stands here.');
    });

    it('says that the app is off, and what else failed', async () => {
        open({ landscape: refuse(400, 'The app is off for FT.') });
        await until('Outcomes are not switched on for this project');
        document.body.replaceChildren();
        forgetLandscapes();
        open({ landscape: refuse(500, 'The database is away.') });
        await until('The journey map can’t be shown The database is away.');
    });
});
