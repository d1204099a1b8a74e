import '../src/panels';
import { describe, expect, it } from 'vitest';
import type { EpicOutcomes } from '../src/rest/types';
import { diet, emptyEpic, epic, highlights, itinerary, packing, score } from './fixtures';
import { control, eventually, expectAccessible, loaded, refuse, type Sent, serve, show, text, until } from './page';

const panel = '<outcomes-epic-panel data-issue-key="FT-22"></outcomes-epic-panel>';
const route = 'GET /epics/FT-22/outcomes';

async function open(answer: object, more: Parameters<typeof serve>[0] = {}): Promise<Sent[]> {
    const requests = serve({ [route]: answer, ...more });
    show(panel);
    await loaded();
    return requests;
}

const excuse = {
    reason: 'Families see no difference',
    by: { name: 'paula', displayName: 'Paula Product' },
    at: '2026-11-02T10:00:00Z',
};

function write(words: string): void {
    const field = document.querySelector('textarea')!;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
}

function submit(): HTMLButtonElement {
    return document.querySelector<HTMLButtonElement>('dialog button[type="submit"]')!;
}

function row(key: string): HTMLElement {
    return [...document.querySelectorAll<HTMLElement>('tbody tr')].find((each) => text(each).startsWith(key))!;
}

describe('the epic panel', () => {
    it('says first how many outcomes there are, how many under-served, and how high', async () => {
        await open(epic);
        const facts = [...document.querySelectorAll('.outcomes-facts li')].map((fact) => text(fact));
        expect(facts).toEqual(['4 outcomes', '1 under-served', 'highest 17.3']);
        expect(text()).toContain('Wave 2026-Q3 Data as of Sep 15, 2026 Survey of current solutions Open in search');
    });

    it('opens the outcomes in Jira’s search', async () => {
        await open(epic);
        const address = new URL(control('Open in search').getAttribute('href')!, 'http://localhost');
        expect(address.pathname).toBe('/jira/issues/');
        expect(address.searchParams.get('jql')).toBe('issue in outcomesTargetedBy(FT-22) ORDER BY "Opportunity score" DESC');
    });

    it('keeps the order of the answer', async () => {
        await open(epic);
        const keys = [...document.querySelectorAll('tbody th a')].map((link) => text(link));
        expect(keys).toEqual(['FT-3', 'FT-2', 'FT-4', 'FT-12']);
    });

    it('shows a score with its type, interval, answers, ratings and change', async () => {
        await open(epic);
        expect(text(row('FT-3'))).toBe(
            'FT-3 Choose food stops that accommodate dietary restrictions with more confidence ' +
                'Road trip › On the road › Eat 17.3 Extremely under-served 95% interval 16.1–18.4 n 1,214 ' +
                'Importance 9.1 Satisfaction 0.9 ▲ +0.8 0.1 to 1.5 since 2026-Q1',
        );
        expect(document.querySelector<HTMLAnchorElement>('tbody th a')!.getAttribute('href')).toBe('/jira/browse/FT-3');
    });

    it('draws bars exactly as long as their numbers', async () => {
        await open(epic);
        const widths = [...row('FT-3').querySelectorAll<HTMLElement>('.outcomes-bar-fill')].map((bar) => bar.style.width);
        expect(widths).toEqual(['91%', '9%']);
    });

    it('marks a small sample, an inherited link and a change that may be chance', async () => {
        await open(epic);
        expect(text(row('FT-2'))).toContain('inherited 7.5 Served');
        expect(text(row('FT-2'))).toContain('n 24 small sample');
        expect(text(row('FT-2'))).toContain('−0.4 No clear change (−1.4 to 0.6) since 2026-Q1');
    });

    it('shows no number of too few answers', async () => {
        await open({ ...epic, outcomes: [highlights] });
        expect(text(row('FT-4'))).toContain('Too few answers (minimum 5)');
        expect(row('FT-4').querySelector('.outcomes-score-value')).toBeNull();
    });

    it('tells what an unrated outcome waits for', async () => {
        await open({ ...epic, outcomes: [packing] });
        expect(text(row('FT-12'))).toContain('Not yet rated No survey has asked customers');
        expect(document.querySelector('.outcomes-measured')).toBeNull();
    });

    it('marks scores of different waves, and each with its own', async () => {
        const older = { ...itinerary, score: { ...score, study: { wave: '2026-Q1', fieldDate: '2026-03-15' } } };
        await open({ ...epic, outcomes: [diet, older] });
        expect(text()).toContain('Mixed waves 2026-Q3 (Sep 15, 2026) and 2026-Q1 (Mar 15, 2026)');
        expect(text(row('FT-2'))).toContain('Wave 2026-Q1');
    });

    it('explains the method of the scores', async () => {
        await open(epic);
        expect(text(document.querySelector('details')!)).toMatch(/^How this is measured .*top-two-box-paired/);
    });

    it('teaches what an outcome is while none is linked', async () => {
        await open(emptyEpic);
        expect(text()).toContain('No customer outcome is linked yet A customer outcome says');
        expect(control('Create an outcome').getAttribute('href')).toBe('/jira/secure/CreateIssue!default.jspa');
        await expectAccessible();
    });

    it('offers no change to those who may not link', async () => {
        await open({ ...epic, canLink: false, canExcuse: false });
        expect(document.querySelector('button')).toBeNull();
    });

    it('tells those who may not link what it takes', async () => {
        await open({ ...emptyEpic, canLink: false });
        expect(text()).toContain('Linking outcomes needs the permission to link issues.');
    });

    it('excuses an epic with a reason', async () => {
        let answer: EpicOutcomes = emptyEpic;
        const requests = serve({
            [route]: () => answer,
            'PUT /epics/FT-22/excuse': () => {
                answer = { ...emptyEpic, excuse };
                return excuse;
            },
        });
        show(panel);
        await loaded();
        control('No customer outcome…').click();
        await until('Why this epic needs no outcome');
        await expectAccessible();
        write('Families see no difference');
        await eventually(() => {
            expect(submit().disabled).toBe(false);
        });
        submit().click();

        await until('No customer outcome needed Families see no difference Paula Product,');
        expect(requests.find((sent) => sent.method === 'PUT')!.body).toEqual({ reason: 'Families see no difference' });
        expect(text()).not.toContain('A customer outcome says');
        expect(document.querySelector('dialog')).toBeNull();
        expect(control('Change the reason…')).toBeDefined();
        await expectAccessible();
    });

    it('takes an excuse back and says when that fails', async () => {
        let answer: EpicOutcomes = { ...emptyEpic, excuse };
        let back: object = refuse(403, 'You may not.');
        serve({ [route]: () => answer, 'DELETE /epics/FT-22/excuse': () => back });
        show(panel);
        await until('Families see no difference');
        control('Take back').click();
        await until('You may not.');

        answer = emptyEpic;
        back = new Response(null, { status: 204 });
        control('Take back').click();

        await until('No customer outcome is linked yet');
        expect(document.activeElement!.classList.contains('outcomes-empty')).toBe(true);
    });

    it('shows an excuse to those who may not change it', async () => {
        await open({ ...emptyEpic, excuse, canLink: false, canExcuse: false });
        expect(text()).toContain('Families see no difference');
        expect(document.querySelector('button')).toBeNull();
    });

    it('is accessible', async () => {
        await open(epic);
        await expectAccessible();
    });
});

describe('loading the epic panel', () => {
    it('says so and holds the room', () => {
        serve({ [route]: () => new Promise<object>(() => undefined) });
        show(panel);
        expect(text()).toBe('Loading customer outcomes…');
        expect(document.querySelectorAll('.outcomes-loading-row')).toHaveLength(3);
    });

    it('says what failed and tries again', async () => {
        let answer: object = refuse(500, 'The database is away.');
        serve({ [route]: () => answer });
        show(panel);
        await until('Customer outcomes could not be loaded The database is away.');
        await expectAccessible();
        answer = epic;
        control('Try again').click();
        await until('4 outcomes');
    });
});

describe('removing an outcome', () => {
    const without: EpicOutcomes = {
        ...epic,
        headline: { outcomes: 3, underserved: 0, highest: 7.5 },
        outcomes: [itinerary, highlights, packing],
    };
    const routes = {
        'DELETE /epics/FT-22/outcomes/FT-3': without,
        'POST /epics/FT-22/outcomes': epic,
    };

    it('unlinks at once, tells it with the focus, and can be undone', async () => {
        const requests = await open(epic, routes);
        control('Remove FT-3 from this issue').click();
        await until('FT-3 is no longer linked.');
        expect(text()).toContain('3 outcomes');
        await eventually(() => {
            expect(document.activeElement?.className).toBe('outcomes-notice');
        });
        await expectAccessible();

        control('Undo').click();
        await until('1 outcome linked.');
        expect(text()).toContain('4 outcomes');
        expect(requests.slice(1).map(({ method, body }) => [method, body])).toEqual([
            ['DELETE', undefined],
            ['POST', { outcome: 'FT-3' }],
        ]);
    });

    it('is not offered where the link stands on another issue', async () => {
        await open(epic);
        expect(row('FT-2').querySelector('button')).toBeNull();
        expect(row('FT-3').querySelector('button')).not.toBeNull();
    });

    it('says why it failed and keeps the outcome', async () => {
        await open(epic, { 'DELETE /epics/FT-22/outcomes/FT-3': refuse(403, 'You may not unlink.') });
        control('Remove FT-3 from this issue').click();
        await until('FT-3 was not changed You may not unlink.');
        expect(row('FT-3')).toBeDefined();
    });

    it('lets the other panels of the page read again', async () => {
        const story = 'GET /epics/FT-31/outcomes';
        const requests = serve({ [route]: epic, [story]: epic, ...routes });
        show(`${panel}<outcomes-story-panel data-issue-key="FT-31"></outcomes-story-panel>`);
        await until('4 outcomes');
        control('Remove FT-3 from this issue').click();
        await eventually(() => {
            expect(requests.filter(({ path }) => path === '/epics/FT-31/outcomes')).toHaveLength(2);
        });
        expect(requests.filter(({ path, method }) => path === '/epics/FT-22/outcomes' && method === 'GET')).toHaveLength(1);
    });
});
