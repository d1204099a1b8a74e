import type { Coverage, CoveredOutcome } from '../rest/coverage';
import { projectsIn } from '../rest/jira';
import { allOutcomes } from '../rest/outcomes';
import { inOrder } from './outcome-order';

/** The outcomes that this query of the coverage finds, highest opportunity score first. */
export async function outcomesIn({ source, jql }: Coverage, search: 'outcomes' | 'underserved', signal: AbortSignal): Promise<CoveredOutcome[]> {
    const query = jql[search];
    const projects = 'project' in source ? [source.project] : await projectsIn(query, signal);
    const lists = await Promise.all(projects.map((project) => allOutcomes(project, query, signal)));
    return inOrder(lists.flat(), { column: 'opportunity', descending: true });
}
