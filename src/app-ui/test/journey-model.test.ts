import { describe, expect, it } from 'vitest';
import { neighbour } from '../src/journey/roving';
import { mapPicture } from '../src/journey/map-picture';
import { mapSheet } from '../src/journey/map-sheet';
import { mapOf, unplacedIn } from '../src/journey/model';
import { byTheme, notesOf } from '../src/journey/notes';
import { placeIn, START, urlOf } from '../src/journey/place';
import { searchAt, searchUnplaced } from '../src/journey/searches';
import { familyTrip, onSteps, rental } from './journey-fixtures';
import { closed, landscape } from './landscape-fixtures';

const map = mapOf(familyTrip, onSteps.outcomes);
const keysAt = (name: string): string[] =>
    map.phases.flatMap(({ steps }) => steps).find(({ step }) => step.name === name)?.outcomes.map(({ key }) => key) ?? [];

describe('a journey with its outcomes', () => {
    it('shows an outcome on each of its steps, and counts it once', () => {
        expect(keysAt('Choose stops')).toEqual(['FT-3', 'FT-5']);
        expect(keysAt('Follow the plan')).toEqual(['FT-5', 'FT-12']);
        expect(map.phases.map(({ tally }) => tally.total)).toEqual([3, 2, 2]);
        expect(map.tally.total).toBe(6);
        expect(map.outcomes.map(({ key }) => key)).toEqual(['FT-3', 'FT-5', 'FT-12', 'FT-24', 'FT-18', 'FT-21']);
    });

    it('counts types, and those without a shown score apart', () => {
        expect(map.tally.counts).toMatchObject({ 'extremely-underserved': 1, 'strongly-underserved': 1, underserved: 1, served: 1, overserved: 1, 'low-priority': 1 });
        expect([map.tally.underserved, map.tally.unscored]).toEqual([3, 0]);
        const few = mapOf(familyTrip, [{ ...closed, score: { suppressed: true, minimum: 5 } }, { ...closed, key: 'FT-6', score: null }]);
        expect([few.tally.total, few.tally.unscored, few.tally.underserved]).toEqual([2, 2, 0]);
    });

    it('leaves out what is retired, unless outcomes stand on it', () => {
        expect(map.phases.map(({ steps }) => steps.map(({ step }) => step.name))).toEqual([
            ['Choose stops', 'Book'],
            ['Follow the plan'],
            ['Share', 'Remember'],
        ]);
        const retired = mapOf({ ...familyTrip, retired: true, phases: familyTrip.phases.map((phase) => ({ ...phase, retired: true })) }, [closed]);
        expect(retired.phases.map(({ phase }) => phase.name)).toEqual(['Plan and book', 'On the road']);
    });

    it('finds steps without ids by their names', () => {
        const there = { ...closed, steps: [{ journey: 'Car rental', phase: 'Rent', step: 'Pick up', id: null }] };
        expect(mapOf(rental, [there, closed]).phases[0]?.steps[0]).toMatchObject({ key: 'Car rental / Rent / Pick up', outcomes: [{ key: 'FT-5' }] });
    });

    it('tells where steps lead besides the one after them', () => {
        const ways = map.phases[0]?.steps[1]?.ways.map(({ kind, name }) => `${kind} ${name}`);
        expect(ways).toEqual(['back Choose stops', 'or-on Share']);
        const skipping = mapOf({ ...familyTrip, phases: familyTrip.phases.map((phase) => ({ ...phase, steps: phase.steps.map((step) => (step.id === 12 ? { ...step, next: [31] } : step)) })) }, []);
        expect(skipping.phases[0]?.steps[1]?.ways).toMatchObject([{ kind: 'on', name: 'Share' }]);
    });

    it('knows which outcomes stand on no step', () => {
        expect(unplacedIn(landscape.outcomes).map(({ key }) => key)).toEqual(['FT-25', 'FT-13', 'FT-14']);
    });

    it('groups notes by theme across its steps, the most frequent first', () => {
        const pains = notesOf(map.phases.flatMap(({ steps }) => steps)).filter(({ note }) => note.kind === 'pain');
        expect(byTheme(pains).map(({ theme, notes, steps }) => [theme, notes.length, steps])).toEqual([
            ['Out of date', 2, 2],
            ['', 1, 1],
        ]);
        const [first, second, third] = pains;
        const themes = [
            { ...first!, note: { ...first!.note, theme: 'Allergies' } },
            { ...second!, note: { ...second!.note, theme: 'Trust' } },
            { ...third!, note: { ...third!.note, theme: ' Trust ' } },
        ];
        expect(byTheme(themes).map(({ theme }) => theme)).toEqual(['Trust', 'Allergies']);
    });
});

describe('searches', () => {
    it('find what the map counts', () => {
        const [phase] = map.phases;
        expect(searchAt('FT', map)).toBe('project = "FT" AND issue in outcomesAtStep("Family trip")');
        expect(searchAt('FT', map, phase, phase?.steps[1])).toBe('project = "FT" AND issue in outcomesAtStep("Family trip", "Plan and book", "Book")');
        expect(searchAt('FT', { ...map, journey: { ...familyTrip, name: 'A "b" \\ c' } })).toContain('outcomesAtStep("A \\"b\\" \\\\ c")');
        expect(searchUnplaced('FT')).toBe('issue in unplacedOutcomes("FT")');
    });
});

describe('the place in the address', () => {
    it('comes back as it went', () => {
        const place = { journey: '1', step: '21', phase: '', wave: '2026-Q1', segment: ['market:US', 'persona:Planner'], view: 'list' as const };
        const address = new URL(urlOf('FT', place), 'http://localhost');
        expect(address.pathname).toBe('/jira/plugins/servlet/outcomes/journey/FT');
        expect(placeIn(address.search)).toEqual(place);
        expect(urlOf('FT', START)).toBe('/jira/plugins/servlet/outcomes/journey/FT');
    });
});

describe('the arrow keys', () => {
    const columns = [['a', 'a1', 'a2'], ['b'], ['c', 'c1', 'c2']];

    it.each([
        ['a', 'ArrowDown', 'a1'],
        ['a2', 'ArrowDown', 'b'],
        ['a', 'ArrowUp', undefined],
        ['b', 'ArrowUp', 'a2'],
        ['a2', 'ArrowRight', 'b'],
        ['c2', 'ArrowRight', undefined],
        ['a1', 'ArrowLeft', undefined],
        ['c1', 'ArrowLeft', 'b'],
        ['b', 'Home', 'a'],
        ['b', 'End', 'c2'],
        ['b', 'x', undefined],
    ])('lead from %s by %s to %s', (from, key, to) => {
        expect(neighbour(columns, from, key)).toBe(to);
    });
});

describe('the picture that is taken along', () => {
    it('shows what the map shows, each kind by a mark of its own', () => {
        const few = mapOf(familyTrip, [...onSteps.outcomes, { ...closed, key: 'FT-99', score: null }]);
        const { drawing, width, height } = mapPicture(few, { title: 'Map', lines: [] }, document.body);
        const picture = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>`, 'image/svg+xml');
        const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
        expect(words).toContain('Choose stops');
        expect(words).toContain('3 outcomes · 2 under-served');
        expect(words).toContain('2 outcomes · Retired');
        expect(words).toContain('or on to Share');
        expect(words).toContain('Extremely under-served: 1');
        expect(drawing).toContain('url(#outcomes-strongly-underserved)');
        expect(drawing).toContain('stroke-dasharray');
        expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
        expect([width, height].every((size) => size > 300)).toBe(true);
    });
});

describe('the table that is taken along', () => {
    it('has a row a step, and sums that count each outcome once', () => {
        const sheet = mapSheet(map);
        expect(sheet[0]).toEqual(['Journey', 'Phase', 'Step', 'Outcomes', 'Extremely under-served', 'Strongly under-served', 'Under-served', 'Served', 'Over-served', 'Low priority', 'Without a score', 'Keys', 'Also leads']);
        expect(sheet[1]).toEqual(['Family trip', 'Plan and book', 'Choose stops', '2', '1', '1', '0', '0', '0', '0', '0', 'FT-3; FT-5', '']);
        expect(sheet[2]?.at(-1)).toBe('back to Choose stops; or on to Share');
        expect(sheet[3]?.slice(0, 5)).toEqual(['Family trip', 'Plan and book', 'All steps', '3', '1']);
        expect(sheet.at(-1)?.slice(0, 5)).toEqual(['Family trip', 'All phases', '', '6', '1']);
    });
});
