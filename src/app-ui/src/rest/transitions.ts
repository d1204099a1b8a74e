import { send } from './client';
import type { StatusCategory } from './types';

/** The workflow of issues, as Jira's own REST tells it. */

export interface Status {
    id: string;
    name: string;
    statusCategory: { key: StatusCategory };
}

export interface TypeWithStatuses {
    id: string;
    statuses: Status[];
}

/** The statuses of each issue type of a project, in the order of its workflow. */
export function statusesOf(project: string, signal?: AbortSignal): Promise<TypeWithStatuses[]> {
    return send(`/project/${encodeURIComponent(project)}/statuses`, { base: '/rest/api/2', signal });
}

/** A way on that the workflow offers the viewer for an issue. */
export interface Transition {
    id: string;
    name: string;
    to: Status;
    /** Names of the fields without which it does not go. */
    asksFor: string[];
}

interface TransitionAnswer {
    id: string;
    name: string;
    to: Status;
    fields?: Record<string, { name: string; required: boolean; hasDefaultValue?: boolean }>;
}

/** The ways on from where the issue stands; none without the permission. */
export async function transitionsOf(issue: string): Promise<Transition[]> {
    const { transitions } = await send<{ transitions: TransitionAnswer[] }>(`/issue/${encodeURIComponent(issue)}/transitions`, {
        base: '/rest/api/2',
        query: { expand: 'transitions.fields' },
    });
    return transitions.map(({ id, name, to, fields = {} }) => ({
        id,
        name,
        to,
        asksFor: Object.values(fields)
            .filter(({ required, hasDefaultValue = false }) => required && !hasDefaultValue)
            .map((field) => field.name),
    }));
}

/**
 * Sends an issue on its way.
 *
 * @throws RestError where the workflow does not let it go
 */
export async function sendOn(issue: string, transition: string): Promise<void> {
    await send(`/issue/${encodeURIComponent(issue)}/transitions`, {
        base: '/rest/api/2',
        method: 'POST',
        body: { transition: { id: transition } },
    });
}
