import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytes, day, decimal, isOne, list, percent, signed, whole } from '../src/wording/format';

function as(locale: string | undefined): void {
    vi.spyOn(AJS.Meta!, 'get').mockImplementation((name) => (name === 'user-locale' ? locale : undefined));
}

afterEach(() => {
    vi.restoreAllMocks();
    document.documentElement.lang = '';
});

describe('numbers', () => {
    it('have exactly one decimal in the locale of the user', () => {
        as('en_US');
        expect([decimal(17.3), decimal(10), decimal(0)]).toEqual(['17.3', '10.0', '0.0']);
        as('de_DE');
        expect([decimal(17.3), decimal(10)]).toEqual(['17,3', '10,0']);
    });

    it('show the sign of a change with a true minus', () => {
        as('en_US');
        expect([signed(0.8), signed(-4), signed(0)]).toEqual(['+0.8', '\u22124.0', '0.0']);
    });

    it('group thousands and name units', () => {
        as('en_US');
        expect([whole(1214), percent(0.95), bytes(1211), bytes(48_211), bytes(2_500_000)]).toEqual([
            '1,214',
            '95%',
            '1.2 kB',
            '48 kB',
            '2.5 MB',
        ]);
    });

    it('follow the head of the page where AUI doesn’t read it', () => {
        as(undefined);
        document.head.innerHTML = '<meta name="ajs-user-locale" content="de_DE">';
        expect(decimal(17.3)).toBe('17,3');
        document.head.replaceChildren();
    });

    it('follow the language of the page when Jira names no locale', () => {
        as(undefined);
        document.documentElement.lang = 'fr';
        expect(decimal(17.3)).toBe('17,3');
    });

    it('follow the browser when the locale is no locale', () => {
        as('not a locale');
        expect(decimal(17.3)).toMatch(/^17[.,]3$/);
    });
});

describe('dates', () => {
    it('are the same day in every time zone', () => {
        as('en_US');
        expect(day('2026-09-15')).toBe('Sep 15, 2026');
        as('de_DE');
        expect(day('2026-09-15')).toBe('15.09.2026');
    });

    it('stay as they are when they are no dates', () => {
        expect(day('soon')).toBe('soon');
    });
});

describe('words', () => {
    it('list items as the language does', () => {
        as('de_DE');
        expect(list(['A', 'B', 'C'])).toBe('A, B und C');
    });

    it('tell one from many by the language', () => {
        as('en_US');
        expect([isOne(0), isOne(1), isOne(2)]).toEqual([false, true, false]);
        as('fr_FR');
        expect(isOne(0)).toBe(true);
    });
});
