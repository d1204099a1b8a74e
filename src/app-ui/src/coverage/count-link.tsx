import type { ComponentChildren, VNode } from 'preact';
import { searchUrl } from '../jira/page';

interface Props {
    count: number;
    /** Finds exactly as many issues. */
    jql: string;
    children: ComponentChildren;
}

/** A number that opens the issues behind it in the navigator; of none there is nothing to open. */
export function CountLink({ count, jql, children }: Props): VNode {
    return count === 0 ? <span>{children}</span> : (
        <a class="outcomes-figure" href={searchUrl(jql)}>
            {children}
        </a>
    );
}
