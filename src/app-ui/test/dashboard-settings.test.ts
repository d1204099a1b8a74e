import { describe, expect, it } from 'vitest';
import { elementOf } from '../src/dashboard/api';
import { preferencesOf, settingsOf, type Settings } from '../src/dashboard/settings';
import { grouped } from '../src/dashboard/shown';
import { pack, replan, suppressed, unrated } from './coverage-fixtures';

const settings: Settings = {
    source: { filter: '10000' },
    title: `R&D's "<top>" 50 % – Öl`,
    show: 'underserved',
    group: 'owner',
    rows: 25,
    refresh: '30',
};

describe('settings', () => {
    it('come back from the preferences that keep them', () => {
        expect(settingsOf(preferencesOf(settings))).toEqual(settings);
        expect(settingsOf(preferencesOf({ ...settings, source: { project: 'FT' } })).source).toEqual({ project: 'FT' });
    });

    it('are kept without any character that Jira could hand back escaped', () => {
        expect(Object.values(preferencesOf(settings)).join('')).not.toMatch(/[&<>"']/);
        expect(preferencesOf(settings)['isConfigured']).toBe('true');
    });

    it('fall back to the usual where preferences are missing or make no sense', () => {
        const usual = { source: undefined, title: '', show: 'gaps', group: 'none', rows: 10, refresh: 'false' };
        expect(settingsOf(undefined)).toEqual(usual);
        expect(settingsOf(null)).toEqual(usual);
        expect(settingsOf({ source: 'filter:x', show: 'x', group: 1, rows: '4', refresh: '1' })).toEqual(usual);
        expect(settingsOf({ source: 'board:3', rows: '51' })).toEqual(usual);
        expect(settingsOf({ title: '100 %', rows: 50 })).toEqual({ ...usual, title: '100 %', rows: 50 });
    });
});

describe('groups', () => {
    const all = [replan, pack, unrated, suppressed];

    it('stand in the order of their first outcome, what has none at the end', () => {
        expect(grouped(all, 'owner').map(({ name, outcomes }) => [name, outcomes.length])).toEqual([
            ['Paula Product', 2],
            ['No owner', 2],
        ]);
        expect(grouped(all, 'type').map(({ name }) => name)).toEqual(['Strongly under-served', 'Not yet rated']);
    });

    it('hold an outcome of two phases twice, of two steps in a phase once', () => {
        const [step] = replan.steps;
        const twice = { ...replan, steps: [step!, { ...step!, step: 'Eat' }, { ...step!, phase: 'Dream' }] };
        expect(grouped([twice], 'phase').map(({ name, outcomes }) => [name, outcomes.length])).toEqual([
            ['On the road', 1],
            ['Dream', 1],
        ]);
    });
});

describe('the place of an item', () => {
    it('may be an element or a jQuery object', () => {
        const element = document.createElement('div');
        expect(elementOf(element)).toBe(element);
        expect(elementOf([element])).toBe(element);
        expect(() => elementOf([])).toThrow();
    });
});
