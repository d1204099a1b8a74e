import { beforeAll, describe, expect, it, vi } from 'vitest';
import { epic } from './fixtures';
import { eventually, refuse, serve, show, text, until } from './page';

const panel = '<outcomes-epic-panel data-issue-key="FT-22"></outcomes-epic-panel>';
const route = 'GET /epics/FT-22/outcomes';

describe('an element that stood on the page before the script', () => {
    it('starts when the script runs', async () => {
        serve({ [route]: epic });
        show(panel);
        expect(text()).toBe('');
        await import('../src/panels');
        await until('4 outcomes');
    });
});

describe('an element', () => {
    beforeAll(async () => {
        await import('../src/panels');
    });

    it('starts when it is inserted later, with one request', async () => {
        const requests = serve({ [route]: epic });
        show('').insertAdjacentHTML('beforeend', panel);
        await until('4 outcomes');
        expect(requests.map(({ path }) => path)).toEqual(['/epics/FT-22/outcomes']);
    });

    it('may be registered again without harm, as when Jira loads a batch twice', async () => {
        vi.resetModules();
        await expect(import('../src/panels')).resolves.toBeDefined();
    });

    it('stops its request when it leaves the page', async () => {
        const requests = serve({ [route]: () => new Promise<object>(() => undefined) });
        const page = show(panel);
        await eventually(() => {
            expect(requests).toHaveLength(1);
        });
        page.replaceChildren();
        expect(requests[0]!.signal?.aborted).toBe(true);
    });

    it('shows its last answer at once when Jira draws it anew, and reads again', async () => {
        const requests = serve({ [route]: epic });
        const page = show(panel);
        await until('4 outcomes');
        page.innerHTML = panel;
        expect(text()).toContain('4 outcomes');
        await eventually(() => {
            expect(requests).toHaveLength(2);
        });
    });

    it('follows its key', async () => {
        serve({ [route]: epic, 'GET /epics/FT-23/outcomes': { ...epic, headline: { ...epic.headline, outcomes: 7 } } });
        const page = show(panel);
        await until('4 outcomes');
        page.firstElementChild!.setAttribute('data-issue-key', 'FT-23');
        await until('7 outcomes');
    });

    it('stays empty without a key', () => {
        const requests = serve({});
        show('<outcomes-epic-panel></outcomes-epic-panel>');
        expect(text()).toBe('');
        expect(requests).toEqual([]);
    });

    it('keeps a defect inside the panel', async () => {
        vi.spyOn(console, 'error').mockImplementation(() => undefined);
        serve({ [route]: { issue: { key: 'FT-22' } } });
        show(panel);
        await until('Something went wrong in this panel');
        vi.restoreAllMocks();
    });

    it('reads again when Jira has refreshed the issue', async () => {
        const listeners = new Set<() => void>();
        vi.stubGlobal('JIRA', {
            bind: (event: string, listener: () => void) => event === 'issueRefreshed' && listeners.add(listener),
            unbind: (_: string, listener: () => void) => listeners.delete(listener),
        });
        let answer: object = epic;
        serve({ [route]: () => answer });
        const page = show(panel);
        await until('4 outcomes');
        answer = { ...epic, headline: { ...epic.headline, outcomes: 5 } };
        listeners.forEach((listener) => {
            listener();
        });
        await until('5 outcomes');
        answer = refuse(500, 'The database is away.');
        listeners.forEach((listener) => {
            listener();
        });
        await until('This may be out of date The database is away.');
        expect(text()).toContain('5 outcomes');
        page.replaceChildren();
        expect(listeners.size).toBe(0);
    });
});
