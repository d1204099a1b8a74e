import type { ChartColours } from './lines';
import type { PictureColours } from './picture';

/** The colours of the theme that holds, by role; a chart draws with colours, not with names of tokens. */
export function pictureColours(place: Element): PictureColours {
    return {
        surface: token(place, '--ds-surface', '#ffffff'),
        text: token(place, '--ds-text', '#172b4d'),
        quiet: token(place, '--ds-text-subtle', '#44546f'),
    };
}

export function chartColours(place: Element): ChartColours {
    return { ...pictureColours(place), grid: token(place, '--ds-border', '#091e4224') };
}

/** A design token's colour where this element stands; the fallback is the light theme's. */
export function token(place: Element, name: string, fallback: string): string {
    const value = getComputedStyle(place).getPropertyValue(name).trim();
    return value === '' ? fallback : value;
}

/** A colour as attributes that every reader of SVG understands: opaque, with its opacity beside it. */
export function fill(colour: string): string {
    const [, red, green, blue, alpha] = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?\)$/.exec(colour) ?? [];
    if (red === undefined || green === undefined || blue === undefined) {
        return `fill="${colour.replace(/[^#\w(),.% ]/g, '')}"`;
    }
    return `fill="rgb(${red},${green},${blue})"${alpha === undefined ? '' : ` fill-opacity="${alpha}"`}`;
}

/** Calls back when the viewer changes the theme, or the system does whose theme is followed; returns the way to stop. */
export function onThemeChange(changed: () => void): () => void {
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-color-mode', 'data-theme', 'class'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', changed);
    return () => {
        observer.disconnect();
        system.removeEventListener('change', changed);
    };
}
