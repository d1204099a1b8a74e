import { pageUrl } from '../jira/page';
import { useAddress } from '../parts/address';

/** What of the journeys the viewer looks at; empty where the usual is meant. */
export interface MapPlace {
    /** Key of the journey; the first one where it is empty. */
    journey: string;
    /** Key of the step that is open. */
    step: string;
    /** Key of the phase that is open, where no step is. */
    phase: string;
    wave: string;
    /** Dimension and value of each, divided by a colon. */
    segment: string[];
    view: 'map' | 'list';
}

export const START: MapPlace = { journey: '', step: '', phase: '', wave: '', segment: [], view: 'map' };

const WORDS = ['journey', 'phase', 'step', 'wave'] as const;

export function placeIn(search: string): MapPlace {
    const parameters = new URLSearchParams(search);
    const place = { ...START, segment: parameters.getAll('segment') };
    for (const name of WORDS) {
        place[name] = parameters.get(name) ?? '';
    }
    return { ...place, view: parameters.get('view') === 'list' ? 'list' : 'map' };
}

/** The address of a place; what is usual is left out of it. */
export function urlOf(project: string, place: MapPlace): string {
    const parameters = new URLSearchParams();
    for (const name of WORDS) {
        if (place[name] !== '') {
            parameters.set(name, place[name]);
        }
    }
    for (const segment of place.segment) {
        parameters.append('segment', segment);
    }
    if (place.view === 'list') {
        parameters.set('view', 'list');
    }
    const search = parameters.toString();
    return `${pageUrl('journey', project)}${search === '' ? '' : `?${search}`}`;
}

/** The place that the browser's address names, and the way to another one; the browser's buttons lead back and forth. */
export function useMapPlace(project: string): [MapPlace, (change: Partial<MapPlace>) => void] {
    const [place, go] = useAddress(placeIn, (next: MapPlace) => urlOf(project, next));
    return [
        place,
        (change) => {
            go({ ...placeIn(location.search), ...change });
        },
    ];
}
