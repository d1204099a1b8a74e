import type { VNode } from 'preact';
import { ProjectOff, refusesProject } from '../coverage/empty';
import { Failure, Loading } from '../parts/messages';
import { PageHead, type ProjectRef } from '../parts/page-head';
import { useResource, type Resource } from '../parts/resource';
import { boardOf, type Board } from './board';
import { BoardView } from './board-view';

/** The epics of a project in the columns of the workflow, grouped by what customers want. */
export function BoardPage({ project }: { project: ProjectRef }): VNode {
    const board = useResource(`board/${project.key}`, (signal) => boardOf(project.key, signal));
    return (
        <>
            <PageHead project={project} title={AJS.I18n.getText('outcomes.board.title')} current="board" />
            <Body project={project.key} board={board} />
        </>
    );
}

function Body({ project, board: { value, error, loading, reload } }: { project: string; board: Resource<Board> }): VNode {
    if (error !== undefined && refusesProject(error)) {
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
