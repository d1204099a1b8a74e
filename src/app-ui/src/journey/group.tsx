import type { ComponentChildren, VNode } from 'preact';
import { whole } from '../wording/format';

interface Props {
    title: string;
    count: number;
    children: ComponentChildren;
}

/** What is known of one thing; without anything it stays closed. */
export function Group({ title, count, children }: Props): VNode {
    return (
        <details class={`outcomes-map-group${count === 0 ? ' outcomes-map-empty' : ''}`} open={count > 0}>
            <summary>
                <span class="outcomes-map-group-title">{title}</span> <span class="outcomes-map-group-count">{whole(count)}</span>
            </summary>
            {count === 0 ? <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.map.group.empty')}</p> : children}
        </details>
    );
}
