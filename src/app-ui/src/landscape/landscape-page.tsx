import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { ProjectOff } from '../coverage/empty';
import { useLandscape, type LandscapeAnswer } from '../parts/landscape-answers';
import { Failure, Loading } from '../parts/messages';
import { PageTitle, ProjectLink, WayUp, type ProjectRef } from '../parts/page-head';
import { ProjectPages } from '../parts/project-pages';
import { Filters } from './filters';
import { queryOf, usePlace, type Go, type Place } from './place';
import { Shown } from './shown';
import { ViewTabs } from './view-tabs';

/** A project's outcomes by importance and satisfaction, and what they tell: ranks, segments, journey steps. */
export function LandscapePage({ project }: { project: ProjectRef }): VNode {
    const [place, go] = usePlace(project.key);
    const answer = useLandscape(queryOf(place));
    const heading = useRef<HTMLHeadingElement>(null);
    return (
        <>
            <header class="outcomes-page-head">
                <WayUp>
                    <li>
                        <ProjectLink project={project} />
                    </li>
                </WayUp>
                <PageTitle title={AJS.I18n.getText('outcomes.landscape.title')} heading={heading} />
                <ProjectPages project={project.key} current="landscape" />
            </header>
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
        return isOff(place, error.status, error.fields) ? (
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

/** Whether the server refused the project as a whole, which it does where the app is off. */
function isOff({ jql }: Place, status: number, fields: Record<string, string>): boolean {
    return status === 400 && jql === '' && Object.keys(fields).length === 0;
}
