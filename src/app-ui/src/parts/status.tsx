import type { VNode } from 'preact';
import type { StatusCategory } from '../rest/types';

/** A workflow status in the workflow's own tones: grey, blue, green. */
export function StatusLozenge({ status, category }: { status: string; category: StatusCategory }): VNode {
    return <span class={`aui-lozenge aui-lozenge-subtle${tone(category)}`}>{status}</span>;
}

function tone(category: StatusCategory): string {
    switch (category) {
        case 'done':
            return ' aui-lozenge-success';
        case 'indeterminate':
            return ' aui-lozenge-inprogress';
        default:
            return '';
    }
}
