import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { captionOf } from '../charts/caption';
import { ChoiceField } from '../parts/field';
import { groupInWords, WaveSegment } from '../parts/wave-segment';
import type { Journey } from '../rest/journeys';
import { TakeButtons } from '../taking/take-buttons';
import { list } from '../wording/format';
import { editorUrl } from './editor';
import type { ViewProps } from './journey-view';
import { mapPicture } from './map-picture';
import { mapSheet } from './map-sheet';
import { keyOf, stepAt, type JourneyMap } from './model';

/** Which journey, whose scores, map or list, and the ways out of the page. */
export function JourneyTools({ project, journeys, landscape, place, go, map }: ViewProps & { map: JourneyMap }): VNode {
    const root = useRef<HTMLDivElement>(null);
    const { journey } = map;
    const title = AJS.I18n.getText('outcomes.map.of', journey.name);
    const several = journeys.journeys.length > 1;
    const source = [project, ...place.segment.map(groupInWords)];
    return (
        <div class="outcomes-map-tools" ref={root}>
            <div class={`outcomes-map-title${several ? ' outcomes-hidden' : ''}`}>
                <h2>{journey.name}</h2>
                <p class="outcomes-quiet">{homeOf(journey, project)}</p>
            </div>
            <div class="outcomes-map-choices">
                {several && (
                    <ChoiceField
                        label={AJS.I18n.getText('outcomes.map.journey')}
                        value={keyOf(journey, journey.name)}
                        choices={journeys.journeys.map((one) => ({ value: keyOf(one, one.name), label: labelOf(one, project) }))}
                        change={(next) => {
                            go({ journey: next, phase: '', step: '' });
                        }}
                    />
                )}
                <WaveSegment landscape={landscape} wave={place.wave} segment={place.segment} go={go} />
            </div>
            <div class="outcomes-map-ways-out">
                <ViewChoice view={place.view} go={go} />
                {(journeys.mayEdit || (journeys.mayNote && journey.project === project)) && (
                    <a class="aui-button" href={editorUrl(project, journey, stepAt(map, place.step)?.step.step)}>
                        {journeys.mayEdit ? AJS.I18n.getText('outcomes.map.edit') : AJS.I18n.getText('outcomes.map.edit.notes')}
                    </a>
                )}
                <TakeButtons
                    taking={{ title, source: project, asOf: landscape.asOf }}
                    sheet={() => mapSheet(map)}
                    picture={() => mapPicture(map, captionOf(title, list(source), landscape), root.current ?? document.body)}
                />
            </div>
        </div>
    );
}

function ViewChoice({ view, go }: Pick<ViewProps, 'go'> & { view: 'map' | 'list' }): VNode {
    const choice = (one: 'map' | 'list', label: string): VNode => (
        <button
            type="button"
            class="aui-button"
            aria-pressed={view === one}
            onClick={() => {
                go({ view: one });
            }}
        >
            {label}
        </button>
    );
    return (
        <div class="aui-buttons" role="group" aria-label={AJS.I18n.getText('outcomes.map.view')}>
            {choice('map', AJS.I18n.getText('outcomes.map.view.map'))}
            {choice('list', AJS.I18n.getText('outcomes.map.view.list'))}
        </div>
    );
}

function labelOf(journey: Journey, project: string): string {
    const home = homeOf(journey, project);
    return home === '' ? journey.name : AJS.I18n.getText('outcomes.map.journey.named', journey.name, home);
}

/** Where a journey comes from that is not the project's own, and that it is retired. */
function homeOf({ project: home, retired }: Journey, project: string): string {
    const from =
        home === project
            ? []
            : [home === null ? AJS.I18n.getText('outcomes.map.journey.without-home') : AJS.I18n.getText('outcomes.map.journey.of', home)];
    return [...from, ...(retired ? [AJS.I18n.getText('outcomes.map.retired')] : [])].join(', ');
}
