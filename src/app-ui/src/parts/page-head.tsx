import type { ComponentChildren, RefObject, VNode } from 'preact';
import { contextPath, studiesUrl } from '../jira/page';
import { ProjectPages, type ProjectPage } from './project-pages';

export interface ProjectRef {
    key: string;
    name: string;
}

interface Props {
    project: ProjectRef;
    title: string;
    /** The one of the project's pages that it is, or stands below. */
    current: ProjectPage;
    /** Leads to the page above it, where that is not the project's own. */
    above?: VNode;
    /** What can be done on the whole page. */
    actions?: ComponentChildren;
}

/** The head of a page of a project: its title, the way up from it, what can be done on it, and the pages beside it. */
export function PageHead({ project, title, current, above, actions }: Props): VNode {
    return (
        <header class="outcomes-page-head">
            <WayUp>
                <li>
                    <ProjectLink project={project} />
                </li>
                {above !== undefined && <li>{above}</li>}
            </WayUp>
            <PageTitle title={title} actions={actions} />
            <ProjectPages project={project.key} current={current} below={above !== undefined} />
        </header>
    );
}

/** Leads from a page below the project's studies to all of them. */
export function StudiesLink({ project }: { project: string }): VNode {
    return <a href={studiesUrl(project)}>{AJS.I18n.getText('outcomes.studies.title')}</a>;
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
