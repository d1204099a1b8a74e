import type { VNode } from 'preact';
import { isPlain } from '../parts/project-pages';
import type { Journey } from '../rest/journeys';
import type { Editing } from './editing';
import { editorUrl, type Place } from './place';
import { Retired } from './step-card';

interface Props {
    editing: Editing;
    current: Journey;
    go: (next: Place) => void;
}

/** The journeys to choose from, where there are several. */
export function JourneyTabs({ editing, current, go }: Props): VNode | null {
    const { journeys } = editing.journeys;
    if (journeys.length < 2) {
        return null;
    }
    return (
        <nav class="outcomes-journey-tabs" aria-label={AJS.I18n.getText('outcomes.editor.journeys')}>
            <ul>
                {journeys.map((journey) => {
                    const there = { journey: String(journey.id ?? journey.name), step: undefined };
                    return (
                        <li key={journey.id ?? journey.name}>
                            <a
                                href={editorUrl(editing.project, there)}
                                aria-current={journey === current ? 'true' : undefined}
                                onClick={(event) => {
                                    if (isPlain(event)) {
                                        event.preventDefault();
                                        go(there);
                                    }
                                }}
                            >
                                {journey.name}
                            </a>{' '}
                            {journey.retired && <Retired />}
                            {journey.project !== editing.project && <span class="outcomes-quiet">{homeOf(journey)}</span>}
                        </li>
                    );
                })}
            </ul>
        </nav>
    );
}

function homeOf({ id, project }: Journey): string {
    if (project !== null) {
        return project;
    }
    return id === null ? AJS.I18n.getText('outcomes.editor.homeless.short') : '';
}
