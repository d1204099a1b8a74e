import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { pageUrl } from '../jira/page';
import { Failure, Loading, Message } from '../parts/messages';
import { PageHead, type ProjectRef } from '../parts/page-head';
import { useResource, type Resource } from '../parts/resource';
import { fetchJourneys, type Journey, type Journeys } from '../rest/journeys';
import { DoingDialog } from './doing-dialog';
import { useEditing, type Editing } from './editing';
import { JourneyTabs } from './journey-tabs';
import { JourneyView } from './journey-view';
import { stepIn } from './moving';
import { usePlace, type Place } from './place';
import { Saying } from './saying';
import { StepPanel } from './step-panel';

/** Where the journeys of a project are built, and what was learnt at their steps is written down. */
export function EditorPage({ project }: { project: ProjectRef }): VNode {
    const resource = useResource(`journeys/${project.key}`, (signal) => fetchJourneys(project.key, signal));
    const { value, error, reload } = resource;
    return (
        <>
            {value === undefined && <Head project={project} />}
            {error !== undefined && <Failure messages={error.all} retry={reload} />}
            {value === undefined ? error === undefined && <Loading rows={4} /> : <Ready project={project} resource={resource} shown={value} />}
        </>
    );
}

interface HeadProps {
    project: ProjectRef;
    /** Present where the viewer may create journeys. */
    editing?: Editing;
}

function Head({ project, editing }: HeadProps): VNode {
    return (
        <PageHead
            project={project}
            title={AJS.I18n.getText('outcomes.editor.title')}
            current="journey"
            above={<a href={pageUrl('journey', project.key)}>{AJS.I18n.getText('outcomes.map.title')}</a>}
            actions={
                editing !== undefined && (
                    <>
                        <button
                            type="button"
                            class="aui-button aui-button-primary"
                            onClick={() => {
                                editing.begin({ kind: 'create' });
                            }}
                        >
                            {AJS.I18n.getText('outcomes.editor.create')}
                        </button>
                        <button
                            type="button"
                            class="aui-button"
                            onClick={() => {
                                editing.begin({ kind: 'outline' });
                            }}
                        >
                            {AJS.I18n.getText('outcomes.editor.outline')}
                        </button>
                    </>
                )
            }
        />
    );
}

interface ReadyProps {
    project: ProjectRef;
    resource: Resource<Journeys>;
    shown: Journeys;
}

function Ready({ project, resource, shown }: ReadyProps): VNode {
    const [place, go] = usePlace(project.key);
    const editing = useEditing(project.key, shown, resource);
    const journey = lookedAt(shown, place);
    return (
        <>
            <Head project={project} {...(shown.mayEdit ? { editing } : {})} />
            <Saying editing={editing} />
            {!shown.mayEdit && <MayNotEdit mayNote={shown.mayNote} />}
            {journey === undefined ? (
                <NoJourneys mayEdit={shown.mayEdit} />
            ) : (
                <>
                    <JourneyTabs editing={editing} current={journey} go={go} />
                    <Opened editing={editing} journey={journey} place={place} go={go} />
                </>
            )}
            <DoingDialog editing={editing} journey={journey} place={place} go={go} />
        </>
    );
}

interface OpenedProps {
    editing: Editing;
    journey: Journey;
    place: Place;
    go: (next: Place) => void;
}

/** A journey and the open step of it. */
function Opened({ editing, journey, place, go }: OpenedProps): VNode {
    const { mayEdit, mayNote } = rightsIn(editing, journey);
    const placed = stepIn(journey, place.step);
    const step = placed?.step.id ?? undefined;
    useEffect(() => {
        // Who came for a step finds it open and in sight.
        if (step !== undefined) {
            editing.focusOn('panel', step);
        }
    }, []);
    return (
        <>
            <JourneyView
                key={journey.id ?? journey.name}
                editing={editing}
                journey={journey}
                place={{ journey: String(journey.id ?? journey.name), step }}
                go={go}
                mayEdit={mayEdit}
            />
            {placed !== undefined && (
                <StepPanel
                    editing={editing}
                    journey={journey}
                    placed={placed}
                    place={place}
                    go={go}
                    mayEdit={mayEdit}
                    mayNote={mayNote}
                />
            )}
        </>
    );
}

/** What the viewer may do with a journey: nothing with those of other projects, which have their own page. */
function rightsIn({ journeys, project }: Editing, journey: Journey): { mayEdit: boolean; mayNote: boolean } {
    const isOwn = journey.project === project;
    return { mayEdit: isOwn && journeys.mayEdit, mayNote: isOwn && journeys.mayNote };
}

/** The journey of the open step, else the one that is named, else the first. */
function lookedAt({ journeys }: Journeys, { journey, step }: Place): Journey | undefined {
    return (
        journeys.find((one) => stepIn(one, step) !== undefined) ??
        journeys.find(({ id, name }) => journey !== '' && (id === null ? name : String(id)) === journey) ??
        journeys[0]
    );
}

function MayNotEdit({ mayNote }: { mayNote: boolean }): VNode {
    return (
        <Message kind="info">
            <p>{mayNote ? AJS.I18n.getText('outcomes.editor.may-note') : AJS.I18n.getText('outcomes.editor.may-read')}</p>
        </Message>
    );
}

function NoJourneys({ mayEdit }: { mayEdit: boolean }): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.editor.empty')}</p>
            <p>{AJS.I18n.getText('outcomes.editor.empty.what')}</p>
            {mayEdit && <p>{AJS.I18n.getText('outcomes.editor.empty.begin')}</p>}
        </div>
    );
}
