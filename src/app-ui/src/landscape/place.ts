import { pageUrl } from '../jira/page';
import { useAddress } from '../parts/address';
import type { LandscapeQuery } from '../rest/landscape';
import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';

export const LANDSCAPE_VIEWS = ['plot', 'table', 'segments', 'heat'] as const;
export type LandscapeView = (typeof LANDSCAPE_VIEWS)[number];

/** The owner that stands for nobody. No user can be called so. */
export const NOBODY = '=nobody';

/** Where the viewer is on the page, and what of the landscape is looked at; empty words narrow nothing. */
export interface Place {
    project: string;
    view: LandscapeView;
    wave: string;
    segment: string[];
    jql: string;
    /** A journey, a phase of it or a step, as "journey / phase / step". */
    at: string;
    persona: string;
    /** NOBODY, or the name of a user. */
    owner: string;
    /** None for all. */
    types: OpportunityType[];
    /** Key of the outcome whose details are open. */
    chosen: string;
    /** Dimension whose groups stand side by side. */
    dimension: string;
    /** Group to which the shown opportunities are unique. */
    unique: string;
    /** Cell of the heat map whose outcomes are listed, as "type:journey / phase / step". */
    cell: string;
}

const WORDS = ['wave', 'jql', 'at', 'persona', 'owner', 'chosen', 'dimension', 'unique', 'cell'] as const;

export function placeIn(search: string, project: string): Place {
    const parameters = new URLSearchParams(search);
    const words = Object.fromEntries(WORDS.map((name) => [name, parameters.get(name) ?? ''])) as Pick<Place, (typeof WORDS)[number]>;
    const types = (parameters.get('type') ?? '').split(',');
    return {
        project,
        view: LANDSCAPE_VIEWS.find((view) => view === parameters.get('view')) ?? 'plot',
        segment: parameters.getAll('segment').slice(0, 2),
        types: OPPORTUNITY_TYPES.filter((type) => types.includes(type)),
        ...words,
    };
}

/** The address of a place; what is usual is left out of it. */
export function urlOf(place: Place): string {
    const parameters = new URLSearchParams(place.view === 'plot' ? {} : { view: place.view });
    for (const name of WORDS) {
        if (place[name] !== '') {
            parameters.set(name, place[name]);
        }
    }
    for (const group of place.segment) {
        parameters.append('segment', group);
    }
    if (place.types.length > 0) {
        parameters.set('type', place.types.join(','));
    }
    const search = parameters.toString();
    return `${pageUrl('landscape', place.project)}${search === '' ? '' : `?${search}`}`;
}

/** What the server is asked for at a place. */
export function queryOf({ project, jql, wave, segment }: Place): LandscapeQuery {
    return { project, jql: jql.trim(), wave, segment };
}

/** Goes to another place on the page. */
export type Go = (change: Partial<Place>) => void;

/** The place that the browser's address names, and the way to another one; the browser's buttons lead back and forth. */
export function usePlace(project: string): [Place, Go] {
    const [place, go] = useAddress((search) => placeIn(search, project), urlOf);
    return [
        place,
        (change) => {
            const next = { ...place, ...change };
            if (urlOf(next) !== urlOf(place)) {
                go(next);
            }
        },
    ];
}
