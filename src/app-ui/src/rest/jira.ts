import { send } from './client';
import type { Person } from './coverage';
import type { StatusCategory } from './types';

/** The part of Jira's own REST that the pages use. */

export interface SavedFilter {
    id: string;
    name: string;
}

/** The viewer's favourite filters, and one more; that one is left out if it is gone or may not be seen. */
export async function favouriteFiltersAnd(id: string | undefined, signal: AbortSignal): Promise<SavedFilter[]> {
    const favourites = await send<SavedFilter[]>('/filter/favourite', { base: '/rest/api/2', signal });
    if (id === undefined || id === '' || favourites.some((each) => each.id === id)) {
        return favourites;
    }
    const other = await filterOf(id, signal).catch(() => undefined);
    return other === undefined ? favourites : [...favourites, other];
}

/** One saved filter; unseen ones answer like missing ones. */
export function filterOf(id: string, signal: AbortSignal): Promise<SavedFilter> {
    return send(`/filter/${encodeURIComponent(id)}`, { base: '/rest/api/2', signal });
}

export interface Project {
    id: string;
    key: string;
    name: string;
}

/** The projects that the viewer may browse. */
export function browsableProjects(signal: AbortSignal): Promise<Project[]> {
    return send('/project', { base: '/rest/api/2', signal });
}

export function projectOf(key: string, signal: AbortSignal): Promise<Project> {
    return send(`/project/${encodeURIComponent(key)}`, { base: '/rest/api/2', signal });
}

/** Names of a project's components. */
export async function componentsOf(project: string, signal: AbortSignal): Promise<string[]> {
    const path = `/project/${encodeURIComponent(project)}/components`;
    const components = await send<{ name: string }[]>(path, { base: '/rest/api/2', signal });
    return components.map(({ name }) => name);
}

/** People who can have the project's issues assigned. */
export function assignablePeople(project: string, signal: AbortSignal): Promise<Person[]> {
    return send('/user/assignable/search', { base: '/rest/api/2', query: { project, maxResults: 200 }, signal });
}

/** What the viewer may do in a project. */
export interface Allowed {
    create: boolean;
    edit: boolean;
    link: boolean;
    /** Send issues on in their workflow. */
    move: boolean;
}

export async function allowedIn(projectKey: string, signal: AbortSignal): Promise<Allowed> {
    const { permissions } = await send<{ permissions: Record<string, { havePermission: boolean }> }>('/mypermissions', {
        base: '/rest/api/2',
        query: { projectKey },
        signal,
    });
    const has = (name: string): boolean => permissions[name]?.havePermission === true;
    return { create: has('CREATE_ISSUES'), edit: has('EDIT_ISSUES'), link: has('LINK_ISSUES'), move: has('TRANSITION_ISSUES') };
}

export interface Board {
    id: number;
    name: string;
    filter: { id: string };
}

export function boardConfiguration(board: string, signal: AbortSignal): Promise<Board> {
    return send(`/board/${encodeURIComponent(board)}/configuration`, { base: '/rest/agile/1.0', signal });
}

/** An issue as a search finds it. */
export interface FoundIssue {
    key: string;
    fields: { summary: string; status: { name: string; statusCategory: { key: StatusCategory } } };
}

export interface FoundIssues {
    total: number;
    issues: FoundIssue[];
}

export function searchIssues(jql: string, maxResults: number, signal: AbortSignal): Promise<FoundIssues> {
    return send('/search', { base: '/rest/api/2', query: { jql, maxResults, fields: 'summary,status' }, signal });
}

/** Keys of the projects whose issues a query finds, one small search each. */
export async function projectsIn(jql: string, signal: AbortSignal): Promise<string[]> {
    const keys: string[] = [];
    for (;;) {
        const others = keys.length === 0 ? '' : ` AND project not in (${keys.map((key) => `"${key}"`).join(', ')})`;
        const { issues } = await searchIssues(`${jql}${others}`, 1, signal);
        const [found] = issues;
        if (found === undefined) {
            return keys;
        }
        keys.push(found.key.slice(0, found.key.lastIndexOf('-')));
    }
}

/** A field of Jira's form for new issues. */
export interface FormField {
    fieldId: string;
    name: string;
    required: boolean;
    hasDefaultValue: boolean;
}

/** What the form for new issues of a type takes. */
export async function fieldsOfForm(project: string, type: string, signal?: AbortSignal): Promise<FormField[]> {
    const path = `/issue/createmeta/${encodeURIComponent(project)}/issuetypes/${encodeURIComponent(type)}`;
    const { values } = await send<{ values: FormField[] }>(path, { base: '/rest/api/2', query: { maxResults: 200 }, signal });
    return values;
}

/** Creates an issue; fields are as Jira's REST takes them. */
export function createIssue(fields: Record<string, unknown>): Promise<{ key: string }> {
    return send('/issue', { base: '/rest/api/2', method: 'POST', body: { fields } });
}

export interface SecurityLevel {
    id: string;
    name: string;
}

/** The security levels of a project that the viewer is in; none for those who may not set any. */
export async function securityLevels(project: string, signal: AbortSignal): Promise<SecurityLevel[]> {
    const path = `/project/${encodeURIComponent(project)}/securitylevel`;
    const { levels } = await send<{ levels: SecurityLevel[] }>(path, { base: '/rest/api/2', signal });
    return levels;
}

export function setSecurityLevel(issue: string, level: string): Promise<void> {
    return send(`/issue/${encodeURIComponent(issue)}`, {
        base: '/rest/api/2',
        method: 'PUT',
        body: { fields: { security: { id: level } } },
    });
}
