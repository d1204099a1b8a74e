import { send } from './client';

/** What stands on the roadmap of a project, and how its form is filled for an outcome. */
export interface Roadmap {
    types: { id: string; name: string }[];
    /** Ids of fields; null where this Jira has none. */
    epicNameField: string | null;
    journeyStepField: string | null;
    mayCreate: boolean;
}

export function roadmapOf(project: string, signal?: AbortSignal): Promise<Roadmap> {
    return send(`/projects/${encodeURIComponent(project)}/roadmap`, { signal });
}
