import type { VNode } from 'preact';
import { PageTitle, ProjectLink, WayUp, type ProjectRef } from '../parts/page-head';
import { ProjectPages } from '../parts/project-pages';

/** The journeys of a project, with its outcomes on their steps. */
export function JourneyPage({ project }: { project: ProjectRef }): VNode {
    return (
        <header class="outcomes-page-head">
            <WayUp>
                <li>
                    <ProjectLink project={project} />
                </li>
            </WayUp>
            <PageTitle title={AJS.I18n.getText('outcomes.map.title')} />
            <ProjectPages project={project.key} current="journey" />
        </header>
    );
}
