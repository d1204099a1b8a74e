import type { VNode } from 'preact';
import { ProjectOff, refusesProject } from '../coverage/empty';
import { Failure, Loading } from '../parts/messages';
import { PageHead, type ProjectRef } from '../parts/page-head';
import { useLandscape } from '../parts/landscape-answers';
import { useResource } from '../parts/resource';
import { fetchJourneys } from '../rest/journeys';
import { JourneyView } from './journey-view';
import { useMapPlace } from './place';

/** The journeys of a project, with its outcomes on their steps. */
export function JourneyPage({ project }: { project: ProjectRef }): VNode {
    return (
        <>
            <PageHead project={project} title={AJS.I18n.getText('outcomes.map.title')} current="journey" />
            <Body project={project.key} />
        </>
    );
}

function Body({ project }: { project: string }): VNode {
    const [place, go] = useMapPlace(project);
    const { wave, segment } = place;
    const journeys = useResource(`journeys/${project}`, (signal) => fetchJourneys(project, signal));
    const landscape = useLandscape({ project, jql: '', wave, segment });
    const reload = (): void => {
        journeys.reload();
        landscape.reload();
    };
    const error = landscape.error ?? journeys.error;
    const failure = (title: string): VNode | null => (error === undefined ? null : <Failure title={title} messages={error.all} retry={reload} />);
    if (landscape.error !== undefined && refusesProject(landscape.error)) {
        return <ProjectOff project={project} />;
    }
    if (journeys.value === undefined || landscape.value === undefined) {
        return failure(AJS.I18n.getText('outcomes.map.failed')) ?? <Loading rows={4} />;
    }
    return (
        <>
            {failure(AJS.I18n.getText('outcomes.error.stale'))}
            <JourneyView
                project={project}
                journeys={journeys.value}
                landscape={landscape.value}
                place={place}
                go={go}
                busy={landscape.loading}
                reload={reload}
            />
        </>
    );
}
