import type { ComponentChildren, VNode } from 'preact';
import { Scrollable } from './scrollable';
import { Section } from './section';

interface Props {
    title: string;
    /** What tables of this kind look like besides. */
    look?: string;
    /** The cells of the head. */
    head: ComponentChildren;
    /** What stands above the table, and below it. */
    above?: ComponentChildren;
    below?: ComponentChildren;
    /** The rows. */
    children: ComponentChildren;
}

/** A part of a page that is one table. */
export function TableSection({ title, look = '', head, above, below, children }: Props): VNode {
    return (
        <Section title={title}>
            {above}
            <Scrollable label={title}>
                <table class={`outcomes-table ${look}`.trim()}>
                    <caption class="outcomes-hidden">{title}</caption>
                    <thead>
                        <tr>{head}</tr>
                    </thead>
                    <tbody>{children}</tbody>
                </table>
            </Scrollable>
            {below}
        </Section>
    );
}
