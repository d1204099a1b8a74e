import type { VNode } from 'preact';
import { ProjectOff } from '../coverage/empty';
import { Failure, Loading } from '../parts/messages';
import { PageTitle, ProjectLink, WayUp, type ProjectRef } from '../parts/page-head';
import { ProjectPages } from '../parts/project-pages';
import { useResource, type Resource } from '../parts/resource';
import type { RestError } from '../rest/client';
import { boardOf, type Board } from './board';
import { BoardView } from './board-view';

/** The epics of a project in the columns of the workflow, grouped by what customers want. */
export function BoardPage({ project }: { project: ProjectRef }): VNode {
    const board = useResource(`board/${project.key}`, (signal) => boardOf(project.key, signal));
    return (
        <>
            <header class="outcomes-page-head">
                <WayUp>
                    <li>
                        <ProjectLink project={project} />
                    </li>
                </WayUp>
                <PageTitle title={AJS.I18n.getText('outcomes.board.title')} />
                <ProjectPages project={project.key} current="board" />
            </header>
            <Body project={project.key} board={board} />
        </>
    );
}

function Body({ project, board: { value, error, loading, reload } }: { project: string; board: Resource<Board> }): VNode {
    if (error !== undefined && isOff(error)) {
        return <ProjectOff project={project} />;
    }
    return (
        <>
            {error !== undefined && (
                <Failure
                    title={value === undefined ? AJS.I18n.getText('outcomes.board.failed') : AJS.I18n.getText('outcomes.error.stale')}
                    messages={error.all}
                    retry={reload}
                />
            )}
            {value === undefined && error === undefined && <Loading rows={6} />}
            {value !== undefined && <BoardView project={project} board={value} busy={loading} reload={reload} />}
        </>
    );
}

/** Whether the server refused the project as a whole, which it does where the app is off. */
function isOff({ status, fields }: RestError): boolean {
    return status === 400 && Object.keys(fields).length === 0;
}
