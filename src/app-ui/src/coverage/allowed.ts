import { useResource } from '../parts/resource';
import { allowedIn, type Allowed } from '../rest/jira';
import type { Coverage } from '../rest/coverage';

const NOTHING: Allowed = { create: false, edit: false, link: false };

/** What the viewer may do in a project; nothing until that is known. */
export type AllowedBy = (project: string) => Allowed;

/** Asks Jira once for each project in which something could be done. */
export function useAllowed(coverage: Coverage): AllowedBy {
    const { gaps, epicsWithoutOutcome, excusedEpics, epicsOnlyServedOrOverserved } = coverage;
    const issues = [...gaps, ...epicsWithoutOutcome, ...excusedEpics, ...epicsOnlyServedOrOverserved];
    const projects = [...new Set(issues.map(({ project }) => project))].sort();
    const { value } = useResource(`allowed/${projects.join()}`, async (signal) => {
        const allowed = await Promise.all(projects.map((project) => allowedIn(project, signal)));
        return new Map(projects.map((project, index) => [project, allowed[index] ?? NOTHING]));
    });
    return (project) => value?.get(project) ?? NOTHING;
}
