const RESOURCE = 'wr!org.outcomeroadmap.jira:coverage';
const LINK = 'a[href*="/plugins/servlet/outcomes/coverage?board="]';

/**
 * Opens the coverage of a board over it, where a link on the page leads to its coverage. What draws it is loaded then; if
 * it can't be, the link's page shows the same.
 */
export function openOverBoard(page: Document): void {
    page.addEventListener('click', (event) => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINK) : null;
        const load = typeof WRM === 'undefined' ? undefined : WRM.require.bind(WRM);
        if (link !== null && load !== undefined && isPlain(event)) {
            event.preventDefault();
            load(RESOURCE).then(
                () => {
                    open(page, link);
                },
                () => {
                    location.assign(link.href);
                },
            );
        }
    });
}

/** A click that is not meant for another tab or window, and that nobody has answered. */
function isPlain(event: MouseEvent): boolean {
    return event.button === 0 && ![event.defaultPrevented, event.ctrlKey, event.metaKey, event.shiftKey, event.altKey].includes(true);
}

function open(page: Document, link: HTMLAnchorElement): void {
    const panel = page.createElement('outcomes-board-coverage');
    panel.dataset['boardId'] = new URL(link.href).searchParams.get('board') ?? '';
    panel.addEventListener('outcomes-closed', () => {
        panel.remove();
        [link, ...buttonsOf(link)].find((element) => element.checkVisibility())?.focus();
    });
    page.body.append(panel);
}

/** The buttons of the menus that hold the link: they get the focus back where the menu has folded up. */
function buttonsOf(link: HTMLElement): HTMLElement[] {
    const buttons: HTMLElement[] = [];
    for (let around = link.parentElement; around !== null; around = around.parentElement) {
        const summary = around.querySelector<HTMLElement>(':scope > summary');
        const opener = around.id === '' ? null : document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(around.id)}"]`);
        buttons.push(...[summary, opener].filter((button) => button !== null));
    }
    return buttons;
}
