import { render, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { AsOf } from '../src/coverage/as-of';
import { Fractions } from '../src/coverage/fractions';
import { OutcomeList } from '../src/coverage/outcome-list';
import { OUTCOME_COLUMNS } from '../src/coverage/outcome-order';
import { PhaseTable } from '../src/coverage/phase-table';
import type { Coverage } from '../src/rest/coverage';
import { coverage, pack, replan, suppressed, unrated } from './coverage-fixtures';
import { button, drawn, expectAccessible, show, text } from './page';

function draw(part: VNode): HTMLElement {
    const page = show('');
    render(part, page);
    return page;
}

/** What the links of the part search for, by their words. */
function searches(): Record<string, string | null> {
    return Object.fromEntries(
        [...document.querySelectorAll('a')].map((link) => [text(link), new URL(link.href).searchParams.get('jql')]),
    );
}

describe('the fractions', () => {
    it('count in four tiles and lead to what they count', async () => {
        draw(<Fractions coverage={coverage} />);
        const tiles = [...document.querySelectorAll('li')].map((tile) => text(tile));
        expect(tiles).toEqual([
            '24 of 36 outcomes with an open epic 30 with any epic, open or done',
            '9 of 11 under-served outcomes with an open epic 2 gaps',
            '1 of 14 epics without an outcome 1 more excused',
            '1 of 14 epic is open, but serves only served or over-served outcomes',
        ]);
        expect(searches()['24']).toBe(coverage.jql.outcomesWithOpenEpic);
        expect(searches()['36']).toBe(coverage.jql.outcomes);
        expect(searches()['9']).toBe(coverage.jql.underservedWithOpenEpic);
        await expectAccessible();
    });

    it('lead nowhere from nothing', () => {
        draw(<Fractions coverage={{ ...coverage, outcomes: { total: 0, withEpic: 0, withOpenEpic: 0 } }} />);
        expect(text(document.querySelector('li')!)).toContain('0 of 0 outcomes');
        expect(document.querySelector('li')!.querySelector('a')).toBeNull();
    });

    it('draw each share as long as it is', () => {
        draw(<Fractions coverage={coverage} />);
        expect(document.querySelector<HTMLElement>('.outcomes-meter-covered')!.style.width).toMatch(/^66\.6/);
    });
});

describe('the heat map', () => {
    it('is a table of phases and types, with words in its cells', async () => {
        draw(<PhaseTable coverage={coverage} />);
        const rows = [...document.querySelectorAll('tbody tr')].map((row) => text(row));
        expect(rows[1]).toBe(
            'Plan and book 1 Extremely under-served 2 Strongly under-served 1 Under-served 5 Served 1 Over-served ' +
                '0 Low priority 10 Outcomes 8 of 10 With open epic',
        );
        expect(document.querySelectorAll('thead th')).toHaveLength(9);
        await expectAccessible();
    });

    it('leads from a cell to its outcomes, and from none nowhere', () => {
        draw(<PhaseTable coverage={coverage} />);
        const cells = [...document.querySelectorAll('tbody tr:nth-child(2) td')];
        const jql = (cell: Element): string | null | undefined => {
            const link = cell.querySelector('a');
            return link === null ? undefined : new URL(link.href).searchParams.get('jql');
        };
        const own = coverage.byPhase[1]!.jql;
        expect(jql(cells[1]!)).toBe(`${own} AND issue in outcomesOfType(strongly-underserved)`);
        expect(jql(cells[5]!)).toBeUndefined();
        expect(jql(cells[7]!)).toBe(`${own} AND issue not in untargetedOutcomes()`);
    });

    it('tints by count', () => {
        draw(<PhaseTable coverage={coverage} />);
        const strengths = [...document.querySelectorAll('tbody tr:nth-child(3) .outcomes-heat')].map(({ className }) => className.at(-1));
        expect(strengths).toEqual(['2', '1', '1', '3', '0', '2']);
    });

    it('tells of outcomes without score or journey, and keeps journeys apart', async () => {
        const [dream, plan] = coverage.byPhase;
        const byPhase = [{ ...dream!, total: 8, unscored: 2 }, { ...plan!, journey: 'Commute' }];
        draw(<PhaseTable coverage={{ ...coverage, byPhase, unplaced: 3 }} />);
        expect(text()).toContain('Family trip Dream');
        expect(text()).toContain('Commute Plan and book');
        expect(text()).toContain('2 Not yet rated');
        expect(text()).toContain('Not on a journey 3 outcomes');
        expect(searches()['3 outcomes']).toBe(coverage.jql.unplaced);
        await expectAccessible();
    });
});

describe('a list of outcomes', () => {
    const outcomes = [unrated, pack, replan, suppressed];
    const keys = (): (string | undefined)[] => [...document.querySelectorAll<HTMLElement>('[data-outcome]')].map(({ dataset }) => dataset['outcome']);

    it('ranks by score, those without one last', async () => {
        draw(<OutcomeList outcomes={outcomes} caption="Outcomes" columns={OUTCOME_COLUMNS} />);
        expect(keys()).toEqual(['FT-5', 'FT-19', 'FT-12', 'FT-13']);
        const rows = [...document.querySelectorAll('tbody tr')].map((row) => text(row));
        expect(rows[1]).toBe(
            'FT-19 Know what to pack for each stop with more certainty Family trip › Before the trip › Pack 12.4 n 24 ' +
                'Strongly under-served small sample Importance 7.9 Satisfaction 3.4 Paula Product Open epics 0 of 2',
        );
        expect(rows[2]).toContain('Not yet rated no owner Open epics 1');
        expect(rows[3]).toContain('Too few answers (minimum 5)');
        await expectAccessible();
    });

    it.each([
        ['Outcome', ['FT-5', 'FT-12', 'FT-13', 'FT-19']],
        ['Journey step', ['FT-19', 'FT-5', 'FT-12', 'FT-13']],
        ['Opportunity type', ['FT-5', 'FT-19', 'FT-12', 'FT-13']],
        ['Satisfaction', ['FT-19', 'FT-5', 'FT-12', 'FT-13']],
        ['Owner', ['FT-13', 'FT-19', 'FT-5', 'FT-12']],
        ['Open epics', ['FT-12', 'FT-13', 'FT-19', 'FT-5']],
    ])('sorts by %s', async (column, order) => {
        draw(<OutcomeList outcomes={outcomes} caption="Outcomes" columns={OUTCOME_COLUMNS} />);
        button(column).click();
        await drawn();
        expect(keys()).toEqual(order);
    });

    it('turns round, and still keeps those without a number last', async () => {
        draw(<OutcomeList outcomes={outcomes} caption="Outcomes" columns={OUTCOME_COLUMNS} />);
        button('Score ▼').click();
        await drawn();
        expect(keys()).toEqual(['FT-19', 'FT-5', 'FT-12', 'FT-13']);
        expect(button('Score ▲').closest('th')!.ariaSort).toBe('ascending');
    });

    it('says under the statement what has no column', () => {
        draw(<OutcomeList outcomes={outcomes} most={2} caption="Gaps" columns={['outcome', 'opportunity', 'type']} actions={() => <button>Link</button>} />);
        expect(keys()).toEqual(['FT-5', 'FT-19']);
        expect(text(document.querySelector('tbody th')!)).toContain('On the road › Follow the plan no owner');
        expect(text(document.querySelector('tbody tr')!)).toMatch(/Link$/);
    });
});

describe('what was counted when', () => {
    const line = (changes: Partial<Coverage>): string => text(draw(<AsOf coverage={{ ...coverage, ...changes }} />));

    it('names the scope, the time and the wave', () => {
        expect(line({})).toMatch(/^36 outcomes and 14 epics you can see Data as of Nov 28, 2026, .* Wave 2026-Q3 \(Sep 15, 2026\)$/);
    });

    it('marks mixed waves, and says when there is none', () => {
        const { studies } = coverage;
        expect(line({ studies: [...studies, { wave: '2026-Q1', fieldDate: '2026-03-15' }] })).toContain(
            'Mixed waves 2026-Q3 (Sep 15, 2026) and 2026-Q1 (Mar 15, 2026)',
        );
        expect(line({ studies: [] })).toContain('no survey yet');
    });

    it('warns while search lags behind', async () => {
        expect(line({ stale: 2 })).toContain('Search does not know the new scores of 2 outcomes yet');
        await expectAccessible();
    });
});
