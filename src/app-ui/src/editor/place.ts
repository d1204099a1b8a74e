import { pageUrl } from '../jira/page';
import { useAddress } from '../parts/address';

/** What of the project's journeys is looked at. */
export interface Place {
    /** Id of a journey, or the name of one without home; empty for the first. */
    journey: string;
    /** Id of the open step. */
    step: number | undefined;
}

export function placeIn(search: string): Place {
    const parameters = new URLSearchParams(search);
    const step = Number(parameters.get('step') ?? '');
    return { journey: parameters.get('journey') ?? '', step: Number.isInteger(step) && step > 0 ? step : undefined };
}

/** The address of a place in the editor. */
export function editorUrl(project: string, { journey, step }: Place): string {
    const parameters = new URLSearchParams({
        ...(journey === '' ? {} : { journey }),
        ...(step === undefined ? {} : { step: String(step) }),
    });
    const search = parameters.toString();
    return pageUrl('journey', project, search === '' ? 'edit' : `edit?${search}`);
}

/** The place that the browser's address names, and the way to another one; the browser's buttons lead back and forth. */
export function usePlace(project: string): [Place, (next: Place) => void] {
    const [place, go] = useAddress(placeIn, (next: Place) => editorUrl(project, next));
    return [
        place,
        (next) => {
            if (next.journey !== place.journey || next.step !== place.step) {
                go(next);
            }
        },
    ];
}
