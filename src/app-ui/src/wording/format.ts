import { viewerLocale } from '../jira/page';

/** A score, share or change with exactly one decimal in the viewer's locale. */
export function decimal(value: number): string {
    return numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** A change with its sign always shown, a true minus included; nothing stands before zero. */
export function signed(value: number): string {
    return numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' })
        .format(value)
        .replace('-', '\u2212');
}

export function whole(value: number): string {
    return numbers({ maximumFractionDigits: 0 }).format(value);
}

/** A border between scores, with as many decimals as it has. */
export function exact(value: number): string {
    return numbers({ maximumFractionDigits: 3 }).format(value);
}

export function percent(share: number): string {
    return numbers({ style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function bytes(size: number): string {
    const [amount, unit] = size < 1_000_000 ? [size / 1000, 'kilobyte'] : [size / 1_000_000, 'megabyte'];
    return numbers({ style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}

/** A calendar date (2026-09-15) as the viewer writes it, the same day in every time zone. */
export function day(date: string): string {
    const [year, month, dayOfMonth] = date.slice(0, 10).split('-').map(Number);
    if (year === undefined || month === undefined || dayOfMonth === undefined || Number.isNaN(year)) {
        return date;
    }
    const utc = new Date(Date.UTC(year, month - 1, dayOfMonth));
    return new Intl.DateTimeFormat(viewerLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(utc);
}

/** A moment as the viewer writes it, in the browser's time zone. */
export function moment(instant: string): string {
    const time = new Date(instant);
    return Number.isNaN(time.getTime())
        ? instant
        : new Intl.DateTimeFormat(viewerLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** Items as a list in the viewer's language. */
export function list(items: string[]): string {
    return new Intl.ListFormat(viewerLocale(), { type: 'conjunction' }).format(items);
}

/** Whether the viewer's language uses its singular for this many things. */
export function isOne(count: number): boolean {
    return new Intl.PluralRules(viewerLocale()).select(count) === 'one';
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return new Intl.NumberFormat(viewerLocale(), options);
}
