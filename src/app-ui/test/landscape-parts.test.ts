import { describe, expect, it } from 'vitest';
import { frameOf } from '../src/landscape/frame';
import { inCell, heatOf, stepsInOrder } from '../src/landscape/heat';
import { hasScore, narrowed } from '../src/landscape/narrowing';
import { nearestTo, stepFrom } from '../src/landscape/neighbours';
import { placeIn, NOBODY, urlOf } from '../src/landscape/place';
import { pointsIn, type Point } from '../src/landscape/points';
import { areaFrom, bandAtRight, borderOf, diagonal, importanceLine } from '../src/landscape/zones';
import { jqlOfCell } from '../src/landscape/heat-search';
import { breaks, budget, closed, landscape, photos, twin } from './landscape-fixtures';

const keys = (outcomes: readonly { key: string }[]): string[] => outcomes.map(({ key }) => key);
const spots = (all: { importance: number; satisfaction: number }[]): [number, number][] => all.map(({ importance, satisfaction }) => [importance, satisfaction]);

describe('the zones', () => {
    const { cuts } = landscape;

    it('are parted by the lines of the score, the importance cut, and the diagonal left of it', () => {
        expect(spots(borderOf(10))).toEqual([[5, 0], [10, 10]]);
        expect(spots(borderOf(12))).toEqual([[6, 0], [10, 8]]);
        expect(spots(borderOf(15))).toEqual([[7.5, 0], [10, 5]]);
        expect(spots(importanceLine(cuts))).toEqual([[5, 0], [5, 10]]);
        expect(spots(diagonal(cuts))).toEqual([[0, 0], [5, 5]]);
    });

    it('follow cuts under ten upright where satisfaction is above importance', () => {
        expect(spots(borderOf(8))).toEqual([[4, 0], [8, 8], [8, 10]]);
        expect(spots(areaFrom(8))).toEqual([[4, 0], [8, 8], [8, 10], [10, 10], [10, 0]]);
        expect(spots(importanceLine({ ...cuts, underserved: 8 }))).toEqual([[5, 2], [5, 10]]);
    });

    it('have their words where their bands meet the right edge', () => {
        expect(bandAtRight('extremely-underserved', cuts)).toEqual([0, 5]);
        expect(bandAtRight('strongly-underserved', cuts)).toEqual([5, 8]);
        expect(bandAtRight('underserved', cuts)).toEqual([8, 10]);
        expect(bandAtRight('served', cuts)).toBeUndefined();
    });
});

describe('the marks', () => {
    const frame = frameOf(700);

    it('tell equal outcomes apart', () => {
        const [one, other] = pointsIn(frame, [budget, twin].filter(hasScore));
        expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThanOrEqual(12);
        expect(one?.equals).toBe(2);
        const corner = [budget, twin].map((outcome) => ({ ...outcome, score: { ...outcome.score!, importance: 10, satisfaction: 0 } })).filter(hasScore);
        const [left, right] = pointsIn(frame, corner);
        expect(Math.hypot(left!.x - right!.x, left!.y - right!.y)).toBeGreaterThanOrEqual(12);
    });

    it('stay inside the plot, however many are equal at its edge', () => {
        const many = Array.from({ length: 60 }, (_, index) => ({ ...budget, key: `FT-${index}`, score: { ...(budget).score!, importance: 10, satisfaction: 0 } })).filter(hasScore);
        const points = pointsIn(frame, many);
        const { left, right, top, bottom } = frame.plot;
        expect(points.filter(({ x, y }) => x < left || x > right || y < top || y > bottom)).toEqual([]);
        expect(new Set(points.map(({ key }) => key)).size).toBe(60);
    });

    it('are reached by arrows in their direction, and all of them by Page Down', () => {
        const points = pointsIn(frame, landscape.outcomes.filter(hasScore));
        const byKey = (key: string): Point => points.find((point) => point.key === key)!;
        expect(stepFrom(points, 'FT-3', 'ArrowUp')?.key).toBe('FT-24');
        expect(stepFrom(points, 'FT-3', 'ArrowLeft')?.key).toBe('FT-5');
        expect(stepFrom(points, 'FT-21', 'ArrowLeft')).toBeUndefined();
        expect(stepFrom(points, 'FT-21', 'ArrowRight')!.x).toBeGreaterThan(byKey('FT-21').x);
        const visited = [points[0]!.key];
        for (let next = stepFrom(points, visited[0]!, 'PageDown'); next !== undefined; next = stepFrom(points, next.key, 'PageDown')) {
            visited.push(next.key);
        }
        expect(visited).toEqual(keys(points));
        expect(stepFrom(points, 'FT-12', 'Home')?.key).toBe('FT-3');
        expect(stepFrom(points, 'FT-12', 'End')?.key).toBe('FT-21');
    });

    it('are found by the pointer only when it is near', () => {
        const points = pointsIn(frame, [photos].filter(hasScore));
        const { x, y } = points[0]!;
        expect(nearestTo(points, x + 8, y, 16)?.key).toBe('FT-18');
        expect(nearestTo(points, x + 18, y, 16)).toBeUndefined();
    });
});

describe('narrowing', () => {
    const everything = { at: '', persona: '', owner: '', types: [] };

    it('goes by journey, phase or step, by persona, owner and type', () => {
        const { outcomes } = landscape;
        expect(narrowed(outcomes, everything)).toHaveLength(9);
        expect(keys(narrowed(outcomes, { ...everything, at: 'Family trip / On the road' }))).toEqual(['FT-5', 'FT-12']);
        expect(keys(narrowed(outcomes, { ...everything, at: 'Family trip / On' }))).toEqual([]);
        expect(keys(narrowed(outcomes, { ...everything, persona: 'Driver' }))).toEqual(['FT-12']);
        expect(keys(narrowed(outcomes, { ...everything, owner: NOBODY }))).toEqual(['FT-5', 'FT-14']);
        expect(keys(narrowed(outcomes, { ...everything, types: ['served', 'overserved'] }))).toEqual(['FT-24', 'FT-25', 'FT-18']);
    });

    it('stands in the address and comes back from it', () => {
        const place = placeIn('?view=heat&segment=market:US&segment=persona:a:b&type=served,bogus&at=A+/+B&owner==nobody&cell=served:A+/+B', 'FT');
        expect(place).toMatchObject({ view: 'heat', segment: ['market:US', 'persona:a:b'], types: ['served'], at: 'A / B', owner: NOBODY });
        expect(placeIn(new URL(urlOf(place), 'http://x').search, 'FT')).toEqual(place);
        expect(urlOf(placeIn('', 'FT'))).toBe('/jira/plugins/servlet/outcomes/landscape/FT');
    });
});

describe('the heat map', () => {
    const steps = stepsInOrder([], landscape.outcomes, '');

    it('counts an outcome on each of its steps, and once in all', () => {
        const { rows, total } = heatOf(landscape.outcomes, steps);
        const strongly = rows.map(({ step, counts }) => [step?.step, counts['strongly-underserved']]);
        expect(strongly).toEqual([['Choose stops', 1], ['Follow the plan', 1], ['Book', 0], ['Remember', 0], [undefined, 0]]);
        expect(total['strongly-underserved']).toBe(1);
        expect(rows.at(-1)?.counts).toMatchObject({ served: 1, unscored: 2, all: 3 });
    });

    it('opens exactly the outcomes of a cell', () => {
        expect(keys(inCell(landscape.outcomes, 'strongly-underserved:Family trip / Plan and book / Choose stops')!)).toEqual([closed.key]);
        expect(keys(inCell(landscape.outcomes, 'all:Family trip / On the road / Follow the plan')!)).toEqual([closed.key, breaks.key]);
        expect(keys(inCell(landscape.outcomes, 'unscored:')!)).toEqual(['FT-13', 'FT-14']);
        expect(inCell(landscape.outcomes, 'bogus:')).toBeUndefined();
    });

    it('finds them in the navigator', () => {
        const place = { ...placeIn('', 'FT'), persona: 'Planner', owner: 'paula', jql: 'summary ~ x ORDER BY key' };
        expect(jqlOfCell(place, 'served:A / B / C')).toBe(
            'project = "FT" AND issue in outcomesAtStep("A", "B", "C") AND "Applies to" = "Planner" AND assignee = "paula" AND (summary ~ x) AND issue in outcomesOfType(served)',
        );
        expect(jqlOfCell(placeIn('', 'FT'), 'all:')).toBe('project = "FT" AND issue in unplacedOutcomes("FT")');
        expect(jqlOfCell(place, 'bogus:')).toBeUndefined();
    });
});
