import type { ComponentChildren, VNode } from 'preact';

interface Props {
    title: string;
    children: ComponentChildren;
}

/** A part of a page with its heading. */
export function Section({ title, children }: Props): VNode {
    return (
        <section class="outcomes-section">
            <h2>{title}</h2>
            {children}
        </section>
    );
}
