import { options } from 'preact';
import axe from 'axe-core';
import { afterEach, expect, vi } from 'vitest';
import { forgetAnswers } from '../src/parts/resource';

// What follows a drawing is done right after it, not with the next frame: who sees the words sees the focus, too.
options.requestAnimationFrame = queueMicrotask;

/** One request as the server would see it. */
export interface Sent {
    method: string;
    path: string;
    query: URLSearchParams;
    headers: Headers;
    body: unknown;
    signal: AbortSignal | undefined;
}

/** What the server answers: a body with status 200, a refusal, or a function of the request. */
type Answer = object | ((sent: Sent) => object);

/** An answer of another status than 200. */
export function refuse(status: number, ...errorMessages: string[]): Response {
    return new Response(JSON.stringify({ errorMessages, errors: {} }), { status });
}

/** Stands in for the app's REST by "METHOD /path", and for Jira's by "METHOD /rest/..."; keeps what was sent. Unknown requests answer 404. */
export function serve(routes: Record<string, Answer>): Sent[] {
    const requests: Sent[] = [];
    vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
        const url = new URL(address, 'http://localhost');
        expect(url.pathname).toMatch(/^\/jira\/rest\//);
        const sent: Sent = {
            method: init.method ?? 'GET',
            path: url.pathname.replace(/^\/jira(\/rest\/outcomes\/1\.0)?/, ''),
            query: url.searchParams,
            headers: new Headers(init.headers),
            body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
            signal: init.signal ?? undefined,
        };
        requests.push(sent);
        const route = routes[`${sent.method} ${sent.path}`];
        const answer: unknown = await Promise.resolve(
            typeof route === 'function' ? (route as (sent: Sent) => object)(sent) : route,
        );
        if (answer instanceof Response) {
            return answer.clone();
        }
        return answer === undefined ? refuse(404, `no answer for ${sent.path}`) : new Response(JSON.stringify(answer));
    });
    return requests;
}

/** Puts markup on the page, as Jira does with a panel. */
export function show(html: string): HTMLElement {
    document.body.innerHTML = `<main>${html}</main>`;
    return document.body.querySelector('main')!;
}

/** The text of the page as read, with one blank between its parts. */
export function text(root: Node = document.body): string {
    const parts: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
        parts.push(walker.currentNode.nodeValue ?? '');
    }
    return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Waits until this holds; long enough for a busy machine. */
export async function eventually(holds: () => void): Promise<void> {
    await vi.waitFor(holds, { timeout: 10_000, interval: 10 });
}

/** Lets the page draw what the last event changed, as it does between two events of a user. */
export function drawn(): Promise<void> {
    return new Promise((resolve) => {
        setTimeout(resolve);
    });
}

/** Waits until the page shows the words. */
export async function until(words: string | RegExp): Promise<void> {
    await eventually(() => {
        expect(text()).toMatch(typeof words === 'string' ? new RegExp(escape(words)) : words);
    });
}

function escape(words: string): string {
    return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Waits until a panel has its first answer. */
export async function loaded(): Promise<void> {
    await eventually(() => {
        expect(document.querySelector('.outcomes')?.childElementCount).toBeGreaterThan(0);
        expect(document.querySelector('.outcomes-loading')).toBeNull();
    });
}

/** The control of this accessible name, as far as the tests need names. */
export function control(name: string): HTMLElement {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary')];
    const found = all.find((element) => nameOf(element) === name);
    if (found === undefined) {
        throw new Error(`no control "${name}" among ${all.map(nameOf).join(' | ')}`);
    }
    return found;
}

export function button(name: string): HTMLButtonElement {
    return control(name) as HTMLButtonElement;
}

export function input(name: string): HTMLInputElement {
    return control(name) as HTMLInputElement;
}

export function select(name: string): HTMLSelectElement {
    return control(name) as HTMLSelectElement;
}

function nameOf(element: HTMLElement): string {
    const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined;
    return element.getAttribute('aria-label') ?? text(label ?? element);
}

/** Types into a field as a user does. */
export function type(field: HTMLInputElement, value: string): void {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses in a select. */
export function choose(field: HTMLSelectElement, value: string): void {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Fails on what axe finds; colours and layout are looked at in a real browser instead. */
export async function expectAccessible(): Promise<void> {
    const { violations } = await axe.run(document.body, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`)).toEqual([]);
}

afterEach(() => {
    document.body.replaceChildren();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    forgetAnswers();
});
