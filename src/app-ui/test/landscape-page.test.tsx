import '../src/landscape';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLandscapes } from '../src/parts/landscape-answers';
import type { Landscape } from '../src/rest/landscape';
import { comparison, landscape, ranks } from './landscape-fixtures';
import { button, choose, control, eventually, expectAccessible, refuse, select, serve, show, text, until, type Sent } from './page';

type Routes = Parameters<typeof serve>[0];

const permissions = Object.fromEntries(['CREATE_ISSUES', 'EDIT_ISSUES', 'LINK_ISSUES'].map((name) => [name, { havePermission: true }]));

function open(search = '', answer: Partial<Landscape> = {}, routes: Routes = {}): Sent[] {
    forgetLandscapes();
    history.replaceState(null, '', `/jira/plugins/servlet/outcomes/landscape/FT${search}`);
    const requests = serve({
        'GET /landscape': ({ query }) => ({ ...landscape, ...answer, wave: query.get('wave'), segment: query.getAll('segment') }),
        'GET /landscape/ranks': ranks,
        'GET /landscape/segments': comparison,
        'GET /projects/FT/journeys': { mayEdit: false, mayNote: false, mayAdopt: false, journeys: [] },
        'GET /rest/api/2/mypermissions': { permissions },
        ...routes,
    });
    show('<outcomes-landscape data-page="landscape" data-project-key="FT" data-project-name="FamilyTrip"></outcomes-landscape>');
    return requests;
}

function mark(key: string): SVGElement {
    return document.querySelector<SVGElement>(`.outcomes-plot [data-outcome="${key}"]`)!;
}

function press(key: string): void {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function row(key: string): string {
    return text(document.querySelector(`tr[data-outcome="${key}"]`)!);
}

beforeEach(() => {
    document.title = 'Opportunity landscape - Jira';
});

describe('the landscape', () => {
    it('has a mark with every number for each scored outcome, and counts the others', async () => {
        open();
        await until('9 outcomes · 2 without a score, not in the plot');
        expect(document.querySelectorAll('[role=option]')).toHaveLength(7);
        expect(mark('FT-5').getAttribute('aria-label')).toBe('FT-5 Re-plan the day when a stop is closed. Score 15.0, Strongly under-served. Importance 8.2, satisfaction 1.4.');
        expect(mark('FT-24').getAttribute('aria-label')).toContain('Equal outcomes beside it: 1.');
        expect(text()).toContain('Importance to customers (0–10)');
        expect(text()).toContain('Satisfaction today (0–10)');
        await until('1 to 2');
        await expectAccessible();
    });

    it('opens the details by Enter, with the focus in them, and closes them by Escape', async () => {
        open();
        await until('1 to 2');
        expect(document.querySelectorAll('[role=option][tabindex="0"]')).toHaveLength(1);
        mark('FT-3').focus();
        press('ArrowLeft');
        expect((document.activeElement as SVGElement).dataset['outcome']).toBe('FT-5');
        press('ArrowRight');
        press('Enter');
        await until('Rank 1 of 6, with 95% confidence between 1 and 2.');
        expect(location.search).toBe('?chosen=FT-3');
        await eventually(() => {
            expect(document.activeElement?.tagName).toBe('H2');
        });
        press('Escape');
        await eventually(() => {
            expect(location.search).toBe('');
            expect((document.activeElement as SVGElement).dataset['outcome']).toBe('FT-3');
        });
        history.back();
        await until('Rank 1 of 6');
    });

    it('tells the interval in words and draws it, names the epics, and offers what can be done', async () => {
        open('?chosen=FT-5');
        await until('With 95% confidence the score lies between 13.6 and 16.2: from Strongly under-served to Extremely under-served.');
        expect(document.querySelector('.outcomes-interval-band')).not.toBeNull();
        expect(document.querySelector('.outcomes-label-chosen')?.textContent).toContain('FT-5');
        expect(text()).toContain('No epic that you can see targets it.');
        await until('Create epic');
        control('Find stops that suit a diet').click();
        await until('Filter stops by diet');
        await expectAccessible();
    });

    it('never shows a rank without its interval', async () => {
        open('?view=table');
        await until('3 to 5');
        expect(row('FT-3')).toMatch(/^ ?1 1 to 2 /);
        expect(row('FT-24')).toContain('4 = 3 to 5');
        expect(row('FT-21')).toContain('The file of the study is no longer there.');
        expect(row('FT-13')).toContain('Too few answers (minimum 5)');
        expect(text()).toContain('drawing the respondents anew 2,000 times');
        await expectAccessible();
    });

    it('says so when ranks fail, and shows none', async () => {
        open('', {}, { 'GET /landscape/ranks': refuse(500) });
        await until('Ranks could not be loaded.');
        expect(document.querySelector('.outcomes-rank')).toBeNull();
    });

    it('filters by type, step, persona and owner, and counts what is out', async () => {
        open();
        await until('9 outcomes');
        button('Served 2').click();
        await until('2 of 9 outcomes shown, 7 filtered out');
        expect(location.search).toBe('?type=served');
        button('Served 2').click();
        await until('9 outcomes ·');
        control('Filter').click();
        await eventually(() => {
            expect(select('Journey step').options.length).toBeGreaterThan(5);
        });
        choose(select('Journey step'), 'Family trip / On the road');
        await until('2 of 9 outcomes shown, 7 filtered out');
        choose(select('Applies to'), 'Driver');
        await until('1 of 9 outcomes shown, 8 filtered out');
        button('Show everything again').click();
        await until('9 outcomes ·');
    });

    it('asks the server anew for a segment, and shows it as one', async () => {
        const requests = open();
        await until('9 outcomes');
        choose(select('Segment'), 'market:US');
        await eventually(() => {
            expect(document.querySelector('.outcomes-source strong')?.textContent).toBe('market: US');
        });
        expect(location.search).toBe('?segment=market%3AUS');
        await eventually(() => {
            expect(requests.filter(({ path, query }) => path === '/landscape/ranks' && query.get('segment') === 'market:US')).toHaveLength(1);
        });
    });

    it('shows what is wrong with a query at its field', async () => {
        const wrong = new Response(JSON.stringify({ errorMessages: [], errors: { jql: 'No such field.' } }), { status: 400 });
        open('?jql=bogus', {}, { 'GET /landscape': wrong });
        await until('No such field.');
        expect(control('JQL').getAttribute('aria-invalid')).toBe('true');
    });
});

describe('segments side by side', () => {
    it('mark only rows that differ, with q in words, and name what is suppressed', async () => {
        open('?view=segments&dimension=market');
        await until('Side by side: market');
        expect(document.querySelectorAll('.outcomes-row-differs')).toHaveLength(1);
        expect(row('FT-5')).toContain('Differs q = 0.004 Unique to US');
        expect(row('FT-3')).toContain('No clear difference q = 0.8');
        expect(row('FT-12')).toContain('Too few answers (minimum 5) Not tested');
        expect(document.querySelectorAll('.outcomes-small-plot')).toHaveLength(2);
        await expectAccessible();
        choose(select('Show'), 'US');
        await eventually(() => {
            expect([...document.querySelectorAll('tbody tr')].map((one) => (one as HTMLElement).dataset['outcome'])).toEqual(['FT-5']);
        });
        expect(location.search).toBe('?view=segments&dimension=market&unique=US');
    });

    it('begin where there is more than one group to compare', async () => {
        const dimensions = [{ dimension: 'device', values: ['Phone'] }, ...landscape.dimensions];
        const requests = open('?view=segments', { dimensions });
        await until('Side by side: market');
        expect(requests.find(({ path }) => path === '/landscape/segments')?.query.get('dimension')).toBe('market');
    });
});

describe('the heat map', () => {
    it('opens exactly the outcomes of a cell, in the page and in the navigator', async () => {
        open('?view=heat');
        await until('Choose stops');
        button('1 Strongly under-served, Family trip › Plan and book › Choose stops').click();
        await eventually(() => {
            expect([...document.querySelectorAll('.outcomes-cell-list tbody tr')].map((one) => (one as HTMLElement).dataset['outcome'])).toEqual(['FT-5']);
        });
        const address = decodeURIComponent(control('1 · open in search').getAttribute('href')!);
        expect(address).toContain('issue in outcomesAtStep("Family trip", "Plan and book", "Choose stops") AND issue in outcomesOfType(strongly-underserved)');
        await expectAccessible();
        press('Escape');
        await eventually(() => {
            expect(document.querySelector('.outcomes-cell-list')).toBeNull();
            expect(document.activeElement?.className).toBe('outcomes-heat-count');
        });
    });
});
