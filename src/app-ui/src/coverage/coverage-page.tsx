import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Failure, Loading } from '../parts/messages';
import { PageTitle, ProjectLink, WayUp, type ProjectRef } from '../parts/page-head';
import { ProjectPages } from '../parts/project-pages';
import { useResource, type Resource } from '../parts/resource';
import type { RestError } from '../rest/client';
import { useActing } from './acting';
import { actedOn, useAllowed } from './allowed';
import { CountedFrame } from './counted-frame';
import { CoverageOverview } from './coverage-view';
import { ProjectOff, refusesProject } from './empty';
import { FocusForm } from './focus-form';
import { Excused, Gaps, ServedOnly, WithoutOutcome, type ListsProps } from './lists';
import { RankedOutcomes } from './outcomes-view';
import { isFocused, usePlace, type CoverageView, type Place } from './place';
import { countIn, isNamed, type Counted } from './scope';

/** How far the roadmap covers the outcomes of a project, or of what a filter, a query or a board finds. */
export function CoveragePage({ project }: { project: ProjectRef | undefined }): VNode {
    const [place, go] = usePlace(project?.key ?? '');
    const heading = useRef<HTMLHeadingElement>(null);
    const resource = useResource<Counted | undefined>(`coverage/${JSON.stringify({ ...place, view: '' })}`, (signal) =>
        isNamed(place) ? countIn(place, signal) : Promise.resolve(undefined),
    );
    const title = titleOf(place.view);
    useEffect(() => {
        document.title = document.title.replace(/^[^-]*/, `${title} `);
    }, [title]);
    return (
        <>
            <header class="outcomes-page-head">
                {project !== undefined && (
                    <WayUp>
                        <li>
                            <ProjectLink project={project} />
                        </li>
                    </WayUp>
                )}
                <PageTitle title={title} heading={heading} />
                <ProjectPages
                    project={place.project}
                    current={place.view}
                    focus={place.focus}
                    go={(view) => {
                        go({ ...place, view });
                        heading.current?.focus();
                    }}
                />
            </header>
            <FocusForm place={place} board={resource.value?.scope.board} error={resource.error} go={go} />
            <Body place={place} resource={resource} />
        </>
    );
}

function titleOf(view: CoverageView): string {
    switch (view) {
        case 'coverage':
            return AJS.I18n.getText('outcomes.coverage.title');
        case 'outcomes':
            return AJS.I18n.getText('outcomes.coverage.title.outcomes');
        case 'gaps':
            return AJS.I18n.getText('outcomes.coverage.title.gaps');
        case 'epics':
            return AJS.I18n.getText('outcomes.coverage.title.epics');
    }
}

function Body({ place, resource }: { place: Place; resource: Resource<Counted | undefined> }): VNode {
    const { value, error, loading, reload } = resource;
    if (error !== undefined && asksForProject(place) && refusesProject(error)) {
        return <ProjectOff project={place.project} />;
    }
    if (!isNamed(place)) {
        return <p>{AJS.I18n.getText('outcomes.coverage.focus.choose')}</p>;
    }
    if (value === undefined) {
        return error === undefined ? <Loading rows={4} /> : <Failed error={error} retry={reload} />;
    }
    return (
        <>
            {error !== undefined && <Failed error={error} retry={reload} title={AJS.I18n.getText('outcomes.error.stale')} />}
            <Ready place={place} counted={value} busy={loading} reload={reload} />
        </>
    );
}

interface FailedProps {
    error: RestError;
    retry: () => void;
    title?: string;
}

function Failed({ error, retry, title = AJS.I18n.getText('outcomes.coverage.failed') }: FailedProps): VNode {
    return <Failure title={title} messages={error.all} retry={retry} />;
}

/** Whether a project alone is asked for, so that a refusal is about the project. */
function asksForProject({ project, focus }: Place): boolean {
    return project !== '' && !isFocused(focus);
}

interface ReadyProps {
    place: Place;
    counted: Counted;
    busy: boolean;
    reload: () => void;
}

function Ready({ place, counted: { scope, coverage }, busy, reload }: ReadyProps): VNode {
    const acting = useActing(reload);
    const allowed = useAllowed(actedOn(coverage));
    const source = place.project === '' ? (scope.board ?? AJS.I18n.getText('outcomes.coverage.title')) : place.project;
    const lists: ListsProps = { coverage, allowed, acting, taking: { source, asOf: coverage.asOf } };
    return (
        <CountedFrame coverage={coverage} project={place.project} acting={acting} busy={busy} reload={reload}>
            <View view={place.view} lists={lists} />
        </CountedFrame>
    );
}

function View({ view, lists }: { view: CoverageView; lists: ListsProps }): VNode {
    switch (view) {
        case 'coverage':
            return <CoverageOverview {...lists} />;
        case 'outcomes':
            return <RankedOutcomes coverage={lists.coverage} acting={lists.acting} taking={lists.taking} />;
        case 'gaps':
            return <Gaps {...lists} columns={['outcome', 'steps', 'opportunity', 'type', 'importance', 'satisfaction', 'owner']} deciding />;
        case 'epics':
            return (
                <>
                    <WithoutOutcome {...lists} />
                    <ServedOnly {...lists} />
                    <Excused {...lists} />
                </>
            );
    }
}
