import type { PictureColours } from './picture';

/** The colours of the theme that holds, by role; a chart draws with colours, not with names of tokens. */
export function pictureColours(place: Element): PictureColours {
    return {
        surface: token(place, '--ds-surface', '#ffffff'),
        text: token(place, '--ds-text', '#172b4d'),
        quiet: token(place, '--ds-text-subtle', '#44546f'),
    };
}

/** A design token's colour where this element stands; the fallback is the light theme's. */
export function token(place: Element, name: string, fallback: string): string {
    const value = getComputedStyle(place).getPropertyValue(name).trim();
    return value === '' ? fallback : value;
}
