import type { VNode } from 'preact';
import { issueUrl } from '../jira/page';
import type { Outcome } from '../rest/types';
import { Statement } from './statement';

/** An outcome in words, or its key alone where no more is known of it. */
export function OutcomeName({ name, outcome }: { name: string; outcome: Outcome | undefined }): VNode {
    return outcome === undefined ? (
        <a class="outcomes-key" href={issueUrl(name)}>
            {name}
        </a>
    ) : (
        <Statement outcome={outcome} />
    );
}
