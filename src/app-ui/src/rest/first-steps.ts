import { findOutcomes } from './outcomes';
import { send } from './client';

/** How far a project is on its way to scored outcomes, as far as the viewer may see. */
export interface FirstSteps {
    outcomes: number;
    /** How many of them an open epic targets. */
    targeted: number;
    studies: number;
}

/** @param outcomeType id of the issue type of outcomes */
export async function firstSteps(project: string, outcomeType: string, signal: AbortSignal): Promise<FirstSteps> {
    // The type keeps the search from going through all other issues.
    const targetedJql = `project = "${project}" AND issuetype = ${outcomeType} AND issue not in untargetedOutcomes("${project}")`;
    const [all, targeted, { studies }] = await Promise.all([
        findOutcomes(project, { text: '' }, 1, signal),
        findOutcomes(project, { jql: targetedJql }, 1, signal),
        send<{ studies: unknown[] }>('/studies', { query: { project }, signal }),
    ]);
    return { outcomes: all.total, targeted: targeted.total, studies: studies.length };
}
