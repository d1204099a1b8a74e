import '../src/panels';
import { describe, expect, it } from 'vitest';
import { detail } from './fixtures';
import { control, eventually, expectAccessible, loaded, refuse, serve, show, text, until } from './page';

const panel = '<outcomes-outcome-panel data-issue-key="FT-3"></outcomes-outcome-panel>';

const decision = {
    note: 'Not before the new maps',
    by: { name: 'paula', displayName: 'Paula Product' },
    at: '2026-11-02T10:00:00Z',
};

async function open(answer: object): Promise<void> {
    serve({ 'GET /outcomes/FT-3': answer });
    show(panel);
    await loaded();
}

function table(caption: string): string[] {
    const found = [...document.querySelectorAll('table')].find((each) => text(each.caption!).startsWith(caption))!;
    return [...found.querySelectorAll('tbody tr')].map((row) => text(row));
}

describe('the outcome panel', () => {
    it('shows the score and where it comes from', async () => {
        await open(detail);
        expect(text()).toContain('17.3 Extremely under-served 95% interval 16.1–18.4 n 1,214');
        expect(text()).toContain('Wave 2026-Q3 Data as of Sep 15, 2026 Survey of current solutions');
    });

    it('shows how people answered, the highest answer first', async () => {
        await open(detail);
        expect(table('How people answered')).toEqual([
            '5 60 60% 3 3%',
            '4 30 30% 6 6%',
            '3 5 5% 21 21%',
            '2 3 3% 30 30%',
            '1 2 2% 40 40%',
        ]);
    });

    it('shows each segment, and no number of too small ones', async () => {
        await open(detail);
        expect(table('By market')).toEqual(['DE 17.3 Extremely under-served 9.1 0.9 88', 'JP Too few answers (minimum 5)']);
    });

    it('shows the waves with their changes', async () => {
        await open(detail);
        expect(table('Waves')).toEqual([
            '2026-Q3 (Sep 15, 2026) 17.3 Extremely under-served ▲ +0.8 0.1 to 1.5 since 2026-Q1',
            '2026-Q1 (Mar 15, 2026) 16.5 Extremely under-served No earlier wave',
        ]);
    });

    it('shows what is done about the outcome, in the tones of the workflow', async () => {
        await open(detail);
        expect(table('Epics')).toEqual(['FT-22 Diet filters for food stops In Progress']);
        expect(document.querySelector('.outcomes-epics .aui-lozenge-inprogress')).not.toBeNull();
        await expectAccessible();
    });

    it('says who is accountable', async () => {
        await open(detail);
        expect(text()).toContain('Owner Paula Product');
    });

    it('says plainly that nobody is accountable', async () => {
        await open({ ...detail, owner: null, canDecide: false });
        expect(text()).toContain('Owner No owner');
        expect(text()).not.toContain('Decision');
    });

    it('shows a decision with its author, and to readers no way to change it', async () => {
        await open({ ...detail, decision, canDecide: false });
        expect(text()).toContain('Decision Not before the new maps Paula Product, Nov 2, 2026');
        expect(document.querySelector('button')).toBeNull();
    });

    it('notes a decision and removes it', async () => {
        let answer: object = detail;
        const requests = serve({
            'GET /outcomes/FT-3': () => answer,
            'PUT /outcomes/FT-3/decision': () => {
                answer = { ...detail, decision };
                return decision;
            },
            'DELETE /outcomes/FT-3/decision': () => {
                answer = detail;
                return new Response(null, { status: 204 });
            },
        });
        show(panel);
        await loaded();
        control('Note a decision…').click();
        await until('What was decided');
        const field = document.querySelector('textarea')!;
        field.value = 'Not before the new maps';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const submit = document.querySelector<HTMLButtonElement>('dialog button[type="submit"]')!;
        await eventually(() => {
            expect(submit.disabled).toBe(false);
        });
        submit.click();

        await until('Not before the new maps Paula Product,');
        expect(requests.find((sent) => sent.method === 'PUT')!.body).toEqual({ note: 'Not before the new maps' });
        await expectAccessible();
        control('Remove the note').click();
        await until('Note a decision…');
        expect(text()).not.toContain('Not before the new maps');
    });

    it('says when nothing is done about it', async () => {
        await open({ ...detail, epics: [] });
        expect(text()).toContain('No epic that you can see targets this outcome.');
    });

    it('shows no answers of too few people', async () => {
        await open({ ...detail, score: { suppressed: true, minimum: 5 }, distribution: null, segments: [], history: [] });
        expect(text()).toContain('Too few answers (minimum 5)');
        expect(document.querySelector('.outcomes-answers')).toBeNull();
        await expectAccessible();
    });

    it('tells what an unrated outcome waits for', async () => {
        await open({ ...detail, score: null, distribution: null, segments: [], history: [] });
        expect(text()).toContain('Not yet rated');
    });

    it('says what failed and tries again', async () => {
        let answer: object = refuse(404, 'This does not exist, or you may not see it.');
        serve({ 'GET /outcomes/FT-3': () => answer });
        show(panel);
        await until('This does not exist, or you may not see it.');
        answer = detail;
        control('Try again').click();
        await until('17.3');
    });
});
