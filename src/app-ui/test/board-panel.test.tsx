import '../src/coverage';
import '../src/panels';
import { describe, expect, it, vi } from 'vitest';
import { coverage } from './coverage-fixtures';
import { button, control, eventually, expectAccessible, refuse, serve, show, text, until } from './page';

const configuration = 'GET /rest/agile/1.0/board/7/configuration';
const board = { id: 7, name: 'FamilyTrip board', filter: { id: '10001' } };
const link = '<a href="/jira/plugins/servlet/outcomes/coverage?board=7">Outcome coverage</a>';

function answers(answer: object = coverage): void {
    serve({
        [configuration]: board,
        'GET /coverage': answer,
        'GET /rest/api/2/mypermissions': { permissions: { CREATE_ISSUES: { havePermission: true }, LINK_ISSUES: { havePermission: true } } },
    });
}

function click(element: HTMLElement): boolean {
    return element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

describe('the panel over a board', () => {
    it('opens from the board’s menu with what is loaded then, and closes by Escape', async () => {
        answers();
        const load = vi.fn(() => Promise.resolve());
        vi.stubGlobal('WRM', { require: load });
        HTMLElement.prototype.checkVisibility = () => true;
        show(link);
        control('Outcome coverage').focus();
        expect(click(control('Outcome coverage'))).toBe(false);
        await until('24 of 36');
        expect(load).toHaveBeenCalledWith('wr!org.outcomeroadmap.jira:coverage');
        const dialog = document.querySelector('dialog')!;
        expect(text(dialog)).toMatch(/^FamilyTrip board Outcome coverage Whole page 36 outcomes and 14 epics you can see/);
        expect(text(dialog)).toContain('Epics without an outcome');
        expect(text(dialog)).toContain('Open epics that serve only served or over-served outcomes');
        expect(control('Whole page').getAttribute('href')).toBe('/jira/plugins/servlet/outcomes/coverage?board=7');
        await until('Create epic');
        await expectAccessible();
        dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
        await eventually(() => {
            expect(document.querySelector('dialog')).toBeNull();
        });
        expect(document.activeElement).toBe(control('Outcome coverage'));
    });

    it('gives the focus back to the menu that has folded up', async () => {
        answers();
        vi.stubGlobal('WRM', { require: () => Promise.resolve() });
        show(`<details><summary>Board</summary>${link}</details>`);
        HTMLElement.prototype.checkVisibility = function (this: HTMLElement) {
            return this.tagName !== 'A';
        };
        click(control('Outcome coverage'));
        await until('24 of 36');
        button('Close').click();
        await eventually(() => {
            expect(document.activeElement).toBe(control('Board'));
        });
    });

    it('says inside what failed', async () => {
        answers(refuse(400, 'No such filter.'));
        vi.stubGlobal('WRM', { require: () => Promise.resolve() });
        show(link);
        click(control('Outcome coverage'));
        await until('Coverage could not be counted No such filter.');
        await expectAccessible();
    });

    it('leaves the link alone where nothing can be loaded, or another tab is wanted', () => {
        show(link);
        let followed = 0;
        document.querySelector('main')!.parentElement!.addEventListener('click', (event) => {
            followed += event.defaultPrevented ? 0 : 1;
            event.preventDefault();
        });
        click(control('Outcome coverage'));
        vi.stubGlobal('WRM', { require: () => Promise.reject(new Error('unreachable')) });
        control('Outcome coverage').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
        expect(followed).toBe(2);
        expect(document.querySelector('outcomes-board-coverage')).toBeNull();
    });
});
