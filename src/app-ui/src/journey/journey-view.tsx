import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { ActingDialog, useActing, type Acting } from '../coverage/acting';
import { useAllowed, type AllowedBy } from '../coverage/allowed';
import { NoOutcomesYet } from '../coverage/empty';
import { Notice } from '../coverage/notice';
import type { Journeys } from '../rest/journeys';
import type { Landscape } from '../rest/landscape';
import { phaseCell, stepCell } from './cells';
import { editorUrl } from './editor';
import { NoJourney } from './empty';
import { ListView } from './list-view';
import { MapView } from './map-view';
import { keyOf, mapOf, stepAt, type JourneyMap } from './model';
import { useOpening } from './opening';
import { isSearchable, Overview } from './overview';
import { Panel, type Opened } from './panel';
import type { MapPlace } from './place';
import { searchAt } from './searches';
import { JourneyTools } from './tools';

export interface ViewProps {
    project: string;
    journeys: Journeys;
    landscape: Landscape;
    place: MapPlace;
    go: (change: Partial<MapPlace>) => void;
    busy: boolean;
    reload: () => void;
}

/** One journey as a map or as a list, and what is open in it. */
export function JourneyView(props: ViewProps): VNode {
    const { project, journeys, landscape, place } = props;
    const journey = journeys.journeys.find((one) => keyOf(one, one.name) === place.journey) ?? journeys.journeys[0];
    if (journey === undefined) {
        return (
            <>
                {landscape.outcomes.length === 0 && <NoOutcomesYet />}
                <NoJourney project={project} mayEdit={journeys.mayEdit} />
            </>
        );
    }
    return <Shown {...props} map={mapOf(journey, landscape.outcomes)} />;
}

interface ShownProps extends ViewProps {
    map: JourneyMap;
}

function Shown(props: ShownProps): VNode {
    const { landscape, busy, reload } = props;
    const acting = useActing(reload);
    const allowed = useAllowed(landscape.outcomes);
    return (
        <div aria-busy={busy}>
            <JourneyTools {...props} />
            <Overview {...props} />
            <Notice said={acting.said} />
            {landscape.outcomes.length === 0 && <NoOutcomesYet />}
            <Drawn {...props} acting={acting} allowed={allowed} />
            <ActingDialog acting={acting} />
        </div>
    );
}

/** The map or the list. Enter opens a part and takes the focus to what it holds; Esc closes it and gives the focus back. */
function Drawn({ project, journeys, landscape, place, go, map, acting, allowed }: ShownProps & { acting: Acting; allowed: AllowedBy }): VNode {
    const root = useRef<HTMLDivElement>(null);
    const opened = openedIn(project, map, place);
    const open = { phase: opened === undefined ? '' : place.phase, step: opened === undefined ? '' : place.step };
    const { toggle, close } = useOpening(root, open, place, go);
    const panel = opened === undefined ? null : (
        <Panel
            key={opened.key}
            acting={acting}
            allowed={allowed}
            project={project}
            opened={opened}
            epics={landscape.epics}
            notesUrl={notesUrl(project, journeys, map, place)}
            close={close}
            openStep={
                open.step === ''
                    ? (step) => {
                          toggle({ step });
                      }
                    : undefined
            }
        />
    );
    return (
        <div
            ref={root}
            onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.defaultPrevented && opened !== undefined) {
                    event.preventDefault();
                    close();
                }
            }}
        >
            {place.view === 'map' ? (
                <>
                    <MapView map={map} open={open} toggle={toggle} panel={panel} />
                    <p id="outcomes-map-hint" class="outcomes-map-hint">
                        {AJS.I18n.getText('outcomes.map.hint')}
                    </p>
                </>
            ) : (
                <>
                    <ListView project={project} map={map} searchable={isSearchable(landscape)} open={open} toggle={toggle} />
                    {panel}
                </>
            )}
        </div>
    );
}

/** Where the notes of the open step are written, by whoever may. */
function notesUrl(project: string, { mayNote }: Journeys, map: JourneyMap, place: MapPlace): string | undefined {
    const step = stepAt(map, place.step)?.step.step;
    return mayNote && map.journey.project === project && typeof step?.id === 'number'
        ? editorUrl(project, map.journey, step)
        : undefined;
}

/** What the place has opened, if the journey has it. */
function openedIn(project: string, map: JourneyMap, place: MapPlace): Opened | undefined {
    const at = stepAt(map, place.step);
    if (at !== undefined) {
        const { phase, step } = at;
        return {
            key: stepCell(step.key),
            name: step.step.name,
            within: AJS.I18n.getText('outcomes.map.within.phase', phase.phase.name),
            tally: step.tally,
            outcomes: step.outcomes,
            steps: [step],
            jql: searchAt(project, map, phase, step),
        };
    }
    const phase = place.step === '' ? map.phases.find(({ key }) => key === place.phase) : undefined;
    return phase === undefined
        ? undefined
        : {
              key: phaseCell(phase.key),
              name: phase.phase.name,
              within: AJS.I18n.getText('outcomes.map.within.all-steps'),
              tally: phase.tally,
              outcomes: phase.outcomes,
              steps: phase.steps,
              jql: searchAt(project, map, phase),
          };
}
