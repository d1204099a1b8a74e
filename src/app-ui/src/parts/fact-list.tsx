import type { ComponentChildren, VNode } from 'preact';

/** Names with what they are; what is not known is left out. */
export function FactList({ facts }: { facts: [string, ComponentChildren | undefined][] }): VNode {
    return (
        <dl class="outcomes-fact-list">
            {facts.map(([name, value]) =>
                value === undefined ? null : (
                    <div key={name}>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                    </div>
                ),
            )}
        </dl>
    );
}
