import type { ComponentChildren, VNode } from 'preact';
import { whole } from '../wording/format';
import type { Search } from './search';

interface Props<T extends { key: string }> {
    search: Search<T>;
    chosen: T[];
    /** Keys that can't be chosen because the link is there already. */
    linked: ReadonlySet<string>;
    toggle: (one: T) => void;
    /** What is said when nothing is found. */
    none: string;
    /** Draws what stands beside the box. */
    children: (one: T, linked: boolean) => ComponentChildren;
}

/** What the search found; what was chosen before stays on top although a later search doesn't find it. */
export function Choices<T extends { key: string }>({ search, chosen, linked, toggle, none, children }: Props<T>): VNode {
    const found = search.page?.found ?? [];
    const kept = chosen.filter(({ key }) => !found.some((one) => one.key === key));
    return (
        <div class="outcomes-candidates" aria-busy={search.searching} onKeyDown={moveFocus}>
            <p class="outcomes-quiet" role="status">
                {countText(search, none)}
            </p>
            <ul>
                {[...kept, ...found].map((one) => (
                    <li key={one.key}>
                        <label class="outcomes-candidate">
                            <input
                                type="checkbox"
                                checked={linked.has(one.key) || chosen.some(({ key }) => key === one.key)}
                                disabled={linked.has(one.key)}
                                onChange={() => {
                                    toggle(one);
                                }}
                            />
                            {children(one, linked.has(one.key))}
                        </label>
                    </li>
                ))}
            </ul>
        </div>
    );
}

function countText<T>({ page, searching }: Search<T>, none: string): string {
    if (page === undefined) {
        return searching ? AJS.I18n.getText('outcomes.loading') : '';
    }
    if (page.total === 0) {
        return none;
    }
    return page.total > page.found.length
        ? AJS.I18n.getText('outcomes.picker.more', whole(page.found.length), whole(page.total))
        : AJS.I18n.getText('outcomes.picker.found', whole(page.total));
}

/** Up and down move between the boxes, as in a list. */
function moveFocus(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.currentTarget instanceof HTMLElement)) {
        return;
    }
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input:enabled')];
    const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + step];
    if (next !== undefined) {
        event.preventDefault();
        next.focus();
    } else if (step < 0) {
        event.preventDefault();
        event.currentTarget.closest('dialog')?.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    }
}

/** The chosen ones with this one added, or without it if it was among them. */
export function toggled<T extends { key: string }>(chosen: T[], one: T): T[] {
    return chosen.some(({ key }) => key === one.key) ? chosen.filter(({ key }) => key !== one.key) : [...chosen, one];
}
