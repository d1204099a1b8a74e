import type { ComponentChildren, VNode } from 'preact';

/** Room for a table that may be wider or longer than the panel; the keyboard can scroll it. */
export function Scrollable({ label, children }: { label: string; children: ComponentChildren }): VNode {
    return (
        <div class="outcomes-scroll" role="region" aria-label={label} tabIndex={0}>
            {children}
        </div>
    );
}
