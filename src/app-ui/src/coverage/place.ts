import { contextPath } from '../jira/page';
import { useAddress } from '../parts/address';

export const COVERAGE_VIEWS = ['coverage', 'outcomes', 'gaps', 'epics'] as const;
export type CoverageView = (typeof COVERAGE_VIEWS)[number];

/** What the viewer wants to look at of all that is there; empty words narrow nothing. */
export interface Focus {
    /** Id of a board, whose filter is meant. */
    board: string;
    /** Id of a saved filter. */
    filter: string;
    jql: string;
    /** ME, or the name of a user. */
    owner: string;
    component: string;
}

export const NO_FOCUS: Focus = { board: '', filter: '', jql: '', owner: '', component: '' };

/** The owner that stands for whoever looks. No user can be called so. */
export const ME = '=me';

/** Where the viewer is: which page of coverage, and of what. */
export interface Place {
    /** Empty where the focus alone says of what. */
    project: string;
    view: CoverageView;
    focus: Focus;
}

export function placeIn(search: string, project: string): Place {
    const parameters = new URLSearchParams(search);
    const focus = { ...NO_FOCUS };
    for (const name of namesOf(focus)) {
        focus[name] = parameters.get(name) ?? '';
    }
    return { project, view: COVERAGE_VIEWS.find((view) => view === parameters.get('view')) ?? 'coverage', focus };
}

/** The address of a place; what is usual is left out of it. */
export function urlOf({ project, view, focus }: Place): string {
    const parameters = new URLSearchParams(view === 'coverage' ? {} : { view });
    for (const name of namesOf(focus)) {
        if (focus[name] !== '') {
            parameters.set(name, focus[name]);
        }
    }
    const search = parameters.toString();
    const page = `${contextPath()}/plugins/servlet/outcomes/coverage`;
    return `${page}${project === '' ? '' : `/${encodeURIComponent(project)}`}${search === '' ? '' : `?${search}`}`;
}

export function namesOf(focus: Focus): (keyof Focus)[] {
    return Object.keys(focus) as (keyof Focus)[];
}

export function isFocused(focus: Focus): boolean {
    return namesOf(focus).some((name) => focus[name] !== '');
}

/** The place that the browser's address names, and the way to another one; the browser's buttons lead back and forth. */
export function usePlace(project: string): [Place, (next: Place) => void] {
    const [place, go] = useAddress((search) => placeIn(search, project), urlOf);
    return [
        place,
        (next) => {
            if (next.project === place.project) {
                go(next);
            } else {
                // Another project has another page around it.
                location.assign(urlOf(next));
            }
        },
    ];
}
