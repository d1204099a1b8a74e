import { useResource } from '../parts/resource';
import { allowedIn, type Allowed } from '../rest/jira';
import type { Coverage } from '../rest/coverage';

const NOTHING: Allowed = { create: false, edit: false, link: false, move: false };

/** What the viewer may do in a project; nothing until that is known. */
export type AllowedBy = (project: string) => Allowed;

/** Asks Jira once for each of the projects in which something could be done. */
export function useAllowed(issues: readonly { project: string }[]): AllowedBy {
    const projects = [...new Set(issues.map(({ project }) => project))].sort();
    const { value } = useResource(`allowed/${projects.join()}`, async (signal) => {
        const allowed = await Promise.all(projects.map((project) => allowedIn(project, signal)));
        return new Map(projects.map((project, index) => [project, allowed[index] ?? NOTHING]));
    });
    return (project) => value?.get(project) ?? NOTHING;
}

/** The issues of a coverage about which something could be done. */
export function actedOn({ gaps, epicsWithoutOutcome, excusedEpics, epicsOnlyServedOrOverserved }: Coverage): { project: string }[] {
    return [...gaps, ...epicsWithoutOutcome, ...excusedEpics, ...epicsOnlyServedOrOverserved];
}
