import '../src/panels';
import { describe, expect, it } from 'vitest';
import { detail } from './fixtures';
import { control, expectAccessible, loaded, refuse, serve, show, text, until } from './page';

const panel = '<outcomes-outcome-panel data-issue-key="FT-3"></outcomes-outcome-panel>';

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
