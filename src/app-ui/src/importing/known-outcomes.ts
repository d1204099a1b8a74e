import { useEffect, useState } from 'preact/hooks';
import { findOutcomes } from '../rest/outcomes';
import type { Outcome } from '../rest/types';

/** More than any project has; the server may answer fewer. */
const MOST_OUTCOMES = 1000;

/** The outcomes of the project by key, to be offered for columns and compared with; empty until they are read. */
export function useKnownOutcomes(project: string): Map<string, Outcome> {
    const [known, setKnown] = useState(new Map<string, Outcome>());
    useEffect(() => {
        const request = new AbortController();
        findOutcomes(project, { text: '' }, MOST_OUTCOMES, request.signal).then(
            ({ outcomes }) => {
                setKnown(new Map(outcomes.map((outcome) => [outcome.key, outcome])));
            },
            () => {
                // Without them the mapping still takes keys as text, and the scores stand without their present value.
            },
        );
        return () => {
            request.abort();
        };
    }, [project]);
    return known;
}
