/*
 * What somebody meets who goes through a page with the Tab key alone. The test presses the keys; this script looks after
 * each of them where the focus is, whether that shows, and in the end what was never reached.
 */
(() => {
    const ROLES = ['button', 'link', 'checkbox', 'radio', 'tab', 'menuitem', 'option', 'switch', 'slider', 'combobox'];
    const CONTROLS = [
        'a[href]', 'area[href]', 'button', 'input:not([type=hidden])', 'select', 'textarea', 'summary', 'iframe',
        '[contenteditable=true]', '[tabindex]:not([tabindex="-1"])', ...ROLES.map((role) => `[role=${role}]`),
    ].join();
    // Tab leads to one member of these, arrows to the others.
    const COMPOSITES = ['tablist', 'toolbar', 'menu', 'grid', 'listbox', 'tree', 'group'].map((role) => `[role=${role}]`).join();

    const modal = () => document.querySelector('dialog:modal');
    const isNowhere = (element) => element === null || [document.body, document.documentElement, modal()].includes(element);
    const hasArea = (element) => [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
    const isControl = (element) =>
        element.localName !== 'option' &&
        element.checkVisibility({ visibilityProperty: true }) &&
        hasArea(element) &&
        !element.matches(':disabled') &&
        element.closest('[inert]') === null &&
        (modal() ?? document.body).contains(element);
    const controls = () => [...document.querySelectorAll(CONTROLS)].filter(isControl);

    const name = (element) => {
        const words = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '';
        const id = element.id === '' ? '' : `#${element.id}`;
        return `${element.localName}${id} “${words.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
    };

    const ringOf = (style) => (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1 ? '' : style.outline);
    const styleOf = (element, pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return [ringOf(style), style.boxShadow, style.borderColor, style.borderWidth, style.backgroundColor, style.stroke, style.strokeWidth].join();
    };
    // In a drawing the ring is a shape of its own, over or under what has the focus.
    const shapesOver = (element) => {
        const own = element.getBoundingClientRect();
        return [...(element.ownerSVGElement?.querySelectorAll('circle, rect') ?? [])]
            .filter((shape) => {
                const box = shape.getBoundingClientRect();
                return box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top;
            })
            .map((shape) => shape.outerHTML);
    };
    // Where a browser's own control is drawn over, what is drawn shows the focus.
    const drawn = (element) =>
        element.localName === 'input' ? [element, ...element.labels, element.nextElementSibling].filter((one) => one !== null) : [element];
    const look = (element) => [...drawn(element).map((one) => styleOf(one)), ...shapesOver(element)].join('\n');

    // A ring that an element around cuts off on more than two sides is none.
    const isCut = (element) => {
        const style = getComputedStyle(element);
        const reach = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
        if (ringOf(style) === '' || !(reach > 0)) {
            return false;
        }
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const hidden = new Set();
        for (let around = element.parentElement; around !== null; around = around.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(around);
            const box = around.getBoundingClientRect();
            if (overflowX !== 'visible' && around !== document.body) {
                [left - reach < box.left - 1 && 'left', right + reach > box.right + 1 && 'right'].filter(Boolean).forEach((side) => hidden.add(side));
            }
            if (overflowY !== 'visible' && around !== document.body) {
                [top - reach < box.top - 1 && 'top', bottom + reach > box.bottom + 1 && 'bottom'].filter(Boolean).forEach((side) => hidden.add(side));
            }
        }
        return hidden.size > 2;
    };

    const SPOTS = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
    const isSeen = (element) =>
        [...element.getClientRects()].some((box) =>
            SPOTS.some(([x, y]) => {
                const there = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
                return there !== null && drawn(element).some((one) => one.contains(there) || (there.contains(one) && there.closest('main, dialog') !== there));
            }),
        );

    const before = new Map();
    const visited = [];
    const findings = [];
    const notice = () => {
        const element = document.activeElement;
        if (isNowhere(element) || visited.includes(element)) {
            return;
        }
        visited.push(element);
        if (before.has(element) && (before.get(element) === look(element) || isCut(element))) {
            findings.push(`the focus does not show on ${name(element)}`);
        }
        if (!isSeen(element)) {
            findings.push(`covered or out of sight with the focus: ${name(element)}`);
        }
        if (modal() !== null && !modal().contains(element)) {
            findings.push(`the focus leaves the dialog for ${name(element)}`);
        }
    };
    const isReached = (element) =>
        visited.includes(element) ||
        // Of radio buttons of one name Tab leads to one.
        (element.type === 'radio' && visited.some((one) => one.type === 'radio' && one.name === element.name && one.form === element.form));
    const missed = () => controls().filter((element) => !isReached(element));

    // A date has a field for each of its parts.
    const PARTS = { date: 4, month: 3, time: 4, week: 3, 'datetime-local': 7 };
    let last = null;
    let stays = 0;
    window.tabWalk = {
        /** Goes to where the page begins; answers how many controls there are. */
        begin() {
            document.activeElement?.blur();
            controls().forEach((element) => before.set(element, look(element)));
            const start = modal() ?? document.body;
            start.tabIndex = -1;
            start.focus();
            start.removeAttribute('tabindex');
            return before.size;
        },
        /** Looks at where a Tab led; answers whether the walk is over: it has come round, or does not get on. */
        step() {
            const element = document.activeElement;
            stays = element === last ? stays + 1 : 0;
            last = element;
            if (isNowhere(element)) {
                return stays > 2;
            }
            if (!visited.includes(element)) {
                notice();
                return false;
            }
            if (stays > 0 && stays < (PARTS[element.type] ?? 0)) {
                return false;
            }
            if (element !== visited[0] || stays > 0) {
                findings.push(`the focus does not get on from ${name(stays > 0 ? element : visited.at(-1))}`);
            }
            return true;
        },
        visited: () => visited.length,
        /** Which of the reached members of a composite the arrows are to be tried on, now that so many have been. */
        member(tried) {
            const open = missed().filter((element) => element.tabIndex < 0).map((element) => element.closest(COMPOSITES));
            const members = visited.filter((element) => open.some((composite) => composite?.contains(element)));
            members[tried]?.focus();
            return tried < members.length;
        },
        notice,
        end: () => [...findings, ...missed().map((element) => `the keyboard does not reach ${name(element)}`)],
    };
})();
