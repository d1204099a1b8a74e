import type { VNode } from 'preact';
import { ProjectOff, refusesProject } from '../coverage/empty';
import { useLandscape, type LandscapeAnswer } from '../parts/landscape-answers';
import { Failure, Loading } from '../parts/messages';
import { PageHead, type ProjectRef } from '../parts/page-head';
import { Filters } from './filters';
import { queryOf, usePlace, type Go, type Place } from './place';
import { Shown } from './shown';
import { ViewTabs } from './view-tabs';

/** A project's outcomes by importance and satisfaction, and what they tell: ranks, segments, journey steps. */
export function LandscapePage({ project }: { project: ProjectRef }): VNode {
    const [place, go] = usePlace(project.key);
    const answer = useLandscape(queryOf(place));
    return (
        <>
            <PageHead project={project} title={AJS.I18n.getText('outcomes.landscape.title')} current="landscape" />
            <Body place={place} go={go} answer={answer} />
        </>
    );
}

interface BodyProps {
    place: Place;
    go: Go;
    answer: LandscapeAnswer;
}

function Body({ place, go, answer }: BodyProps): VNode {
    const { value, error, loading, reload } = answer;
    if (value === undefined) {
        if (error === undefined) {
            return <Loading rows={5} />;
        }
        return place.jql === '' && refusesProject(error) ? (
            <ProjectOff project={place.project} />
        ) : (
            <>
                {place.jql !== '' && <Filters place={place} go={go} landscape={undefined} error={error} />}
                <Failure title={AJS.I18n.getText('outcomes.landscape.failed')} messages={error.all} retry={reload} />
            </>
        );
    }
    return (
        <>
            <ViewTabs place={place} go={go} />
            <Filters place={place} go={go} landscape={value} error={error} />
            {error !== undefined && <Failure title={AJS.I18n.getText('outcomes.error.stale')} messages={error.all} retry={reload} />}
            <Shown place={place} go={go} landscape={value} busy={loading} reload={reload} />
        </>
    );
}
