import { describe, expect, it } from 'vitest';
import { fitting, guessed, waveOf, withFieldDate } from '../src/importing/facts';

function about(filename: string): ReturnType<typeof guessed> {
    return guessed({ id: 1, filename, size: 1, created: '2026-11-20T09:30:00Z' });
}

describe('what a file’s name tells of its study', () => {
    it.each([
        ['families_2026-09-15.csv', '2026-09-15', '2026-Q3'],
        ['families 20260915.xlsx', '2026-09-15', '2026-Q3'],
        ['export_2026_03.csv', '2026-03-15', '2026-Q1'],
        ['Q2-2026 families.csv', '2026-05-15', '2026-Q2'],
        ['2025q4.csv', '2025-11-15', '2025-Q4'],
        ['families.csv', '2026-11-20', '2026-Q4'],
        ['wave-4.csv', '2026-11-20', '2026-Q4'],
    ])('%s is of %s, wave %s', (filename, fieldDate, wave) => {
        expect(about(filename)).toMatchObject({ fieldDate, wave });
    });

    it('tells the kind by its words', () => {
        expect(about('usability-2018.csv')).toMatchObject({ kind: 'usability', target: 'our-product' });
        expect(about('concepts.csv')).toMatchObject({ kind: 'concept', target: 'concept', concept: 'concepts' });
        expect(about('families.csv')).toMatchObject({ kind: 'survey', target: 'current-solutions', name: 'families' });
    });

    it('lets the wave follow the date until the user has written one', () => {
        expect(withFieldDate(about('families.csv'), '2026-03-01').wave).toBe('2026-Q1');
        expect(withFieldDate({ ...about('families.csv'), wave: 'Pilot' }, '2026-03-01').wave).toBe('Pilot');
        expect(waveOf('')).toBe('');
    });

    it('gives way to how the file lays its answers out', () => {
        const form = about('families.csv');
        expect(fitting(form, 'usability')).toMatchObject({ kind: 'usability', target: 'our-product' });
        expect(fitting(form, 'concepts')).toMatchObject({ kind: 'concept', target: 'concept', concept: '' });
        expect(fitting(form, 'long')).toBe(form);
    });
});
