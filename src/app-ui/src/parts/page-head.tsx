import type { ComponentChildren, VNode } from 'preact';
import { contextPath, studiesUrl } from '../jira/page';

export interface ProjectRef {
    key: string;
    name: string;
}

interface Props {
    project: ProjectRef;
    title: string;
    /** Whether the page stands below the project's studies. */
    below?: boolean;
    /** What can be done on the whole page. */
    actions?: ComponentChildren;
}

/** A page's title, the way up from it, and what can be done on it. */
export function PageHead({ project, title, below = false, actions }: Props): VNode {
    return (
        <header class="outcomes-page-head">
            <nav aria-label={AJS.I18n.getText('outcomes.page.way-up')}>
                <ol class="outcomes-way-up">
                    <li>
                        <a href={`${contextPath()}/browse/${encodeURIComponent(project.key)}`}>{project.name}</a>
                    </li>
                    {below && (
                        <li>
                            <a href={studiesUrl(project.key)}>{AJS.I18n.getText('outcomes.studies.title')}</a>
                        </li>
                    )}
                </ol>
            </nav>
            <div class="outcomes-page-title">
                <h1>{title}</h1>
                {actions !== undefined && <div class="outcomes-page-actions">{actions}</div>}
            </div>
        </header>
    );
}
