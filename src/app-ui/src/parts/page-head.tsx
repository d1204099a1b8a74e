import type { ComponentChildren, RefObject, VNode } from 'preact';
import { contextPath, studiesUrl } from '../jira/page';
import { ProjectPages } from './project-pages';

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

/** The head of a page about studies: its title, the way up from it, and what can be done on it. */
export function PageHead({ project, title, below = false, actions }: Props): VNode {
    return (
        <header class="outcomes-page-head">
            <WayUp>
                <li>
                    <ProjectLink project={project} />
                </li>
                {below && (
                    <li>
                        <a href={studiesUrl(project.key)}>{AJS.I18n.getText('outcomes.studies.title')}</a>
                    </li>
                )}
            </WayUp>
            <PageTitle title={title} actions={actions} />
            <ProjectPages project={project.key} current="studies" below={below} />
        </header>
    );
}

/** The way up from a page. */
export function WayUp({ children }: { children: ComponentChildren }): VNode {
    return (
        <nav aria-label={AJS.I18n.getText('outcomes.page.way-up')}>
            <ol class="outcomes-way-up">{children}</ol>
        </nav>
    );
}

export function ProjectLink({ project }: { project: ProjectRef }): VNode {
    return <a href={`${contextPath()}/browse/${encodeURIComponent(project.key)}`}>{project.name}</a>;
}

interface TitleProps {
    title: string;
    actions?: ComponentChildren;
    /** Takes the focus when the page changes without being loaded. */
    heading?: RefObject<HTMLHeadingElement>;
}

export function PageTitle({ title, actions, heading }: TitleProps): VNode {
    return (
        <div class="outcomes-page-title">
            <h1 ref={heading ?? null} tabIndex={heading === undefined ? undefined : -1}>
                {title}
            </h1>
            {actions !== undefined && <div class="outcomes-page-actions">{actions}</div>}
        </div>
    );
}
