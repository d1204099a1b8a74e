import { send } from './client';

/** The answers of a project's setup. */

export interface IssueType {
    id: string;
    name: string;
}

export type SetupThing = 'issue-type' | 'issue-type-scheme' | 'link-type' | 'field' | 'screen' | 'project';

export interface SetupStep {
    what: SetupThing;
    name: string;
    exists: boolean;
    /** Whether only a Jira administrator may do what is left. */
    needsJiraAdministrator: boolean;
    /** Keys of the other projects that would change too, as far as the viewer may see them. */
    affects: string[];
    affectsUnseen: number;
}

export interface Setup {
    project: { id: number; key: string; name: string };
    enabled: boolean;
    jiraAdministrator: boolean;
    types: { outcome: IssueType | null; study: IssueType | null; roadmap: IssueType[] };
    choices: IssueType[];
    steps: SetupStep[];
}

/** Which issue types stand for what; what is left out is decided by the app. */
export interface SetupChoice {
    outcomeType?: string;
    studyType?: string;
    roadmapTypes?: string[];
}

/** What setting the project up with this choice would take. */
export function projectSetup(project: string, choice: SetupChoice, signal: AbortSignal): Promise<Setup> {
    return send(`${path(project)}${queryOf(choice)}`, { signal });
}

export function switchOn(project: string, choice: SetupChoice): Promise<Setup> {
    return send(path(project), { method: 'POST', body: choice });
}

export function switchOff(project: string): Promise<Setup> {
    return send(path(project), { method: 'DELETE' });
}

function queryOf({ outcomeType, studyType, roadmapTypes = [] }: SetupChoice): string {
    const query = new URLSearchParams(roadmapTypes.map((type) => ['roadmapTypes', type]));
    if (outcomeType !== undefined) {
        query.set('outcomeType', outcomeType);
    }
    if (studyType !== undefined) {
        query.set('studyType', studyType);
    }
    return query.size === 0 ? '' : `?${query.toString()}`;
}

function path(project: string): string {
    return `/projects/${encodeURIComponent(project)}/setup`;
}
