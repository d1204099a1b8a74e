import { Fragment, type ComponentChild, type VNode } from 'preact';

/** A private-use character that stands in a text where a node goes: pass slot(0) as the text's argument. */
export function slot(index: number): string {
    return String.fromCharCode(0xe000 + index);
}

/** A translated text with nodes in its slots, so that translators may order them as their language does. */
export function Filled({ text, nodes }: { text: string; nodes: ComponentChild[] }): VNode {
    return (
        <>
            {text.split(/([\ue000-\ue0ff])/).map((part, index) => {
                const node = /^[\ue000-\ue0ff]$/.test(part) ? nodes[part.charCodeAt(0) - 0xe000] : part;
                return <Fragment key={index}>{node}</Fragment>;
            })}
        </>
    );
}
