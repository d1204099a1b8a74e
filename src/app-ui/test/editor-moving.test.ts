import { describe, expect, it } from 'vitest';
import { arrangementOf, following, inOrder, moved, sameOrder, type Move } from '../src/editor/moving';
import { readOutline } from '../src/editor/outline';
import { trip } from './editor-fixtures';

const order = (move: Move): unknown => arrangementOf(moved(trip, move)).phases.map(({ id, steps }) => [id, ...steps]);

describe('moving', () => {
    it.each<[string, Move, number[][]]>([
        ['before a sibling', { kind: 'step', id: 9, phase: 4, before: 7 }, [[3, 5, 6], [4, 9, 7, 8]]],
        ['to the end of its phase', { kind: 'step', id: 7, phase: 4, before: null }, [[3, 5, 6], [4, 8, 9, 7]]],
        ['into another phase', { kind: 'step', id: 5, phase: 4, before: 8 }, [[3, 6], [4, 7, 5, 8, 9]]],
        ['to the end of another phase', { kind: 'step', id: 5, phase: 4, before: null }, [[3, 6], [4, 7, 8, 9, 5]]],
        ['to where it stands', { kind: 'step', id: 5, phase: 3, before: 5 }, [[3, 5, 6], [4, 7, 8, 9]]],
        ['nothing that is not there', { kind: 'step', id: 77, phase: 3, before: 5 }, [[3, 5, 6], [4, 7, 8, 9]]],
        ['a phase before another', { kind: 'phase', id: 4, before: 3 }, [[4, 7, 8, 9], [3, 5, 6]]],
        ['a phase to the end', { kind: 'phase', id: 3, before: null }, [[4, 7, 8, 9], [3, 5, 6]]],
    ])('moves %s', (_, move, expected) => {
        expect(order(move)).toEqual(expected);
    });

    it('tells a move from none', () => {
        expect(sameOrder(trip, moved(trip, { kind: 'step', id: 6, phase: 3, before: null }))).toBe(true);
        expect(sameOrder(trip, moved(trip, { kind: 'step', id: 6, phase: 3, before: 5 }))).toBe(false);
    });

    it('keeps the version that the arrangement was made from', () => {
        expect(arrangementOf(trip).version).toBe(7);
    });
});

describe('what follows', () => {
    it('is the next step, also of the next phase, without retired ones', () => {
        const follower = (id: number): string[] => inOrder(trip, id).map(({ step }) => step.name);
        expect(follower(5)).toEqual(['Agree on a trip']);
        expect(follower(6)).toEqual(['Follow the plan']);
        expect(follower(9)).toEqual([]);
    });

    it('is any where the order is free', () => {
        expect(inOrder(trip, 7)).toEqual([]);
        expect(inOrder({ ...trip, anyOrder: true }, 6)).toEqual([]);
    });

    it('loops to what came before and branches to what does not come next', () => {
        expect([following(trip, 7, 5), following(trip, 5, 6), following(trip, 5, 7)]).toEqual(['loop', 'next', 'branch']);
    });
});

describe('an outline', () => {
    const steps = (text: string): unknown => readOutline(text).journeys.map(({ name, phases }) => [name, phases.map((phase) => [phase.name, phase.steps.map((step) => step.name)])]);

    it('is read by its indentation', () => {
        expect(steps('Trip\n  Dream\n    Get inspired\n    Agree\n\n  Road\n    Eat\nOther\n  Begin')).toEqual([
            ['Trip', [['Dream', ['Get inspired', 'Agree']], ['Road', ['Eat']]]],
            ['Other', [['Begin', []]]],
        ]);
    });

    it('is read with tabs, bullets, numbers and the line ends of Windows', () => {
        expect(steps('- Trip\r\n\t* Dream\r\n\t\t1. Get inspired\r\n\t\t2) Agree\r\n    \u2022 Road')).toEqual([
            ['Trip', [['Dream', ['Get inspired', 'Agree']], ['Road', []]]],
        ]);
    });

    it('may be indented as a whole', () => {
        expect(steps('   Trip\n      Dream\n   Other')).toEqual([['Trip', [['Dream', []]]], ['Other', []]]);
    });

    it('names the lines that can’t be taken, and what is below them', () => {
        const { journeys, faults } = readOutline('Trip\n  Dream / Plan\n    Lost\n  Road\n    Eat\n    eat\n      Deeper\n  road\nTrip');
        expect(faults.map(({ line, fault }) => [line, fault])).toEqual([
            [2, 'separator'],
            [6, 'twice'],
            [7, 'too-deep'],
            [8, 'twice'],
            [9, 'twice'],
        ]);
        expect(journeys).toEqual([{ name: 'Trip', phases: [{ name: 'Road', steps: [{ name: 'Eat' }] }] }]);
    });

    it('refuses what is too long together', () => {
        const long = 'x'.repeat(100);
        expect(readOutline(`${long}\n ${long}\n  ${long}`).faults.map(({ fault }) => fault)).toEqual(['too-long']);
        expect(readOutline('y'.repeat(256)).faults.map(({ fault }) => fault)).toEqual(['too-long']);
    });

    it('is empty where nothing is written', () => {
        expect(readOutline(' \n\n')).toEqual({ journeys: [], faults: [] });
    });
});
