import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { importUrl } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { PageHead, type ProjectRef } from '../parts/page-head';
import { useResource } from '../parts/resource';
import { studiesOf, type StudyListing } from '../rest/study-detail';
import { NO_FILTER, filtered, wavesOf } from './filter';
import { NoStudies } from './no-studies';
import { Remembered } from './remembered';
import { FailedImports, RunningImports } from './running-imports';
import { StudyFilters } from './study-filters';
import { Waves } from './waves';

/** How often to look how far running imports are, in milliseconds. */
const PAUSE = 2000;

/** All studies of a project, by wave. */
export function StudiesPage({ project }: { project: ProjectRef }): VNode {
    const { value, error, reload } = useResource(`studies/${project.key}`, (signal) => studiesOf(project.key, signal));
    const running = value?.running ?? [];
    useEffect(() => {
        if (running.length === 0) {
            return;
        }
        const timer = setTimeout(reload, PAUSE);
        return () => {
            clearTimeout(timer);
        };
    }, [value]);
    return (
        <>
            <PageHead
                project={project}
                title={AJS.I18n.getText('outcomes.studies.title')}
                current="studies"
                actions={
                    <a class="aui-button aui-button-primary" href={importUrl(project.key)}>
                        {AJS.I18n.getText('outcomes.importing.title')}
                    </a>
                }
            />
            {error !== undefined && <Failure messages={error.all} retry={reload} />}
            {value === undefined ? error === undefined && <Loading rows={4} /> : <Listing project={project} listing={value} />}
        </>
    );
}

function Listing({ project, listing }: { project: ProjectRef; listing: StudyListing }): VNode {
    const [filter, setFilter] = useState(NO_FILTER);
    const { studies, running = [], failed = [] } = listing;
    const shown = filtered(studies, filter);
    return (
        <>
            <RunningImports project={project.key} running={running} />
            <FailedImports project={project.key} failed={failed} />
            {studies.length === 0 && running.length === 0 && <NoStudies project={project.key} />}
            {studies.length > 0 && (
                <>
                    <StudyFilters studies={studies} filter={filter} shown={shown.length} choose={setFilter} />
                    <Waves project={project.key} waves={wavesOf(shown)} />
                </>
            )}
            <Remembered project={project.key} />
        </>
    );
}
