import '../src/panels';
import { describe, expect, it, vi } from 'vitest';
import type { Outcome, OutcomePage } from '../src/rest/types';
import { diet, epic, highlights, packing } from './fixtures';
import { button, control, eventually, expectAccessible, input, refuse, type Sent, serve, show, text, type, until } from './page';

const families: Outcome = { ...packing, key: 'FT-9', job: 'Keep the children busy in the car', summary: 'Keep the children busy' };

function page(...outcomes: Outcome[]): OutcomePage {
    return { startAt: 0, maxResults: 50, total: outcomes.length, outcomes };
}

/** Opens the picker of an epic that targets FT-3 only. */
async function pick(more: Parameters<typeof serve>[0] = {}): Promise<Sent[]> {
    const requests = serve({
        'GET /epics/FT-22/outcomes': { ...epic, outcomes: [diet] },
        'GET /outcomes': page(diet, highlights, families),
        ...more,
    });
    show('<outcomes-epic-panel data-issue-key="FT-22"></outcomes-epic-panel>');
    await until('Link outcomes');
    control('Link outcomes').focus();
    control('Link outcomes').click();
    await until('3 found');
    return requests;
}

function box(key: string): HTMLInputElement {
    const label = [...document.querySelectorAll('dialog label')].find((each) => text(each).startsWith(key))!;
    return label.querySelector('input')!;
}

function field(): HTMLInputElement {
    return input('Search for outcomes');
}

describe('the outcome picker', () => {
    it('opens on its search field with the outcomes of the project and their scores', async () => {
        const requests = await pick();
        expect(document.activeElement).toBe(field());
        expect(Object.fromEntries(requests.at(-1)!.query)).toEqual({ project: 'FT', text: '', maxResults: '50' });
        expect(text(box('FT-4').parentElement!)).toContain('Too few answers (minimum 5)');
        expect(text(box('FT-3').parentElement!)).toContain('17.3 Extremely under-served');
        await expectAccessible();
    });

    it('can’t choose what is linked already', async () => {
        await pick();
        expect(box('FT-3').disabled).toBe(true);
        expect(text(box('FT-3').parentElement!)).toContain('already linked');
        expect(box('FT-4').disabled).toBe(false);
    });

    it('searches once after the last key, and keeps what was chosen', async () => {
        const requests = await pick();
        box('FT-4').click();
        const before = requests.length;
        type(field(), 'chil');
        type(field(), 'children');
        await eventually(() => {
            expect(requests).toHaveLength(before + 1);
        });
        expect(requests.at(-1)!.query.get('text')).toBe('children');
        expect(box('FT-4').checked).toBe(true);
        expect(text()).toContain('1 chosen');
    });

    it('takes JQL and shows what is wrong with it', async () => {
        const requests = await pick({
            'GET /outcomes': ({ query }: Sent) =>
                query.has('jql') ? refuse(400, 'Expecting an operator after bad.') : page(diet, highlights, families),
        });
        input('JQL').click();
        type(field(), 'bad');
        await until('Expecting an operator after bad.');
        expect(requests.at(-1)!.query.get('jql')).toBe('bad');
        expect(requests.at(-1)!.query.has('text')).toBe(false);
        expect(field().getAttribute('aria-invalid')).toBe('true');
    });

    it('says when more were found than are shown', async () => {
        await pick();
        serve({ 'GET /outcomes': { ...page(diet, highlights, families), total: 57 } });
        type(field(), 'a');
        await until('The first 3 of 57 are shown.');
    });

    it('moves through the list with the arrow keys', async () => {
        await pick();
        const press = (key: string): boolean =>
            document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        press('ArrowDown');
        expect(document.activeElement).toBe(box('FT-4'));
        press('ArrowDown');
        expect(document.activeElement).toBe(box('FT-9'));
        press('ArrowUp');
        press('ArrowUp');
        expect(document.activeElement).toBe(field());
    });

    it('keeps keys to itself, since Jira’s shortcuts would act on the issue behind', async () => {
        await pick();
        const heard = vi.fn();
        document.addEventListener('keypress', heard);
        field().dispatchEvent(new KeyboardEvent('keypress', { key: 'e', bubbles: true }));
        document.removeEventListener('keypress', heard);
        expect(heard).not.toHaveBeenCalled();
    });

    it('links what is chosen, and says which failed and why', async () => {
        const linked = { ...epic, outcomes: [diet, { ...highlights, direct: true }] };
        const requests = await pick({
            'POST /epics/FT-22/outcomes': ({ body }: Sent) =>
                (body as { outcome: string }).outcome === 'FT-9' ? refuse(403, 'You may not link FT-9.') : linked,
        });
        box('FT-4').click();
        box('FT-9').click();
        await until('2 chosen');
        control('Link').click();
        await until('1 linked, 1 failed FT-9: You may not link FT-9.');
        expect(document.querySelector('dialog')).toBeNull();
        expect(text()).toContain('FT-4 Share trip highlights');
        expect(requests.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
            { outcome: 'FT-4' },
            { outcome: 'FT-9' },
        ]);
    });

    it('links nothing before something is chosen, and closes without effect', async () => {
        const requests = await pick();
        expect(button('Link').disabled).toBe(true);
        document.querySelector('dialog')!.dispatchEvent(new Event('cancel', { cancelable: true }));
        await eventually(() => {
            expect(document.querySelector('dialog')).toBeNull();
        });
        expect(document.activeElement).toBe(control('Link outcomes'));
        expect(requests.some(({ method }) => method === 'POST')).toBe(false);
    });
});
