import { RestError } from '../rest/client';
import { fetchCoverage, type Coverage, type CoverageSource } from '../rest/coverage';
import { boardConfiguration } from '../rest/jira';
import { roadmapOf } from '../rest/roadmap';
import { ME, type Focus, type Place } from './place';

/** What is counted of, with the name of its board. */
export interface Scope {
    source: CoverageSource;
    board: string | undefined;
}

export interface Counted {
    scope: Scope;
    coverage: Coverage;
}

/** Whether anything is named that could be counted of. */
export function isNamed({ project, focus }: Place): boolean {
    return project !== '' || focus.board !== '' || focus.filter !== '' || focus.jql.trim() !== '';
}

/** Counts what the place names. */
export async function countIn(place: Place, signal: AbortSignal): Promise<Counted> {
    const scope = await scopeOf(place, signal);
    return { scope, coverage: await fetchCoverage(scope.source, signal) };
}

async function scopeOf({ project, focus }: Place, signal: AbortSignal): Promise<Scope> {
    const board = focus.board === '' ? undefined : await boardConfiguration(focus.board, signal);
    const filter = board?.filter.id ?? focus.filter;
    const types = project === '' || focus.owner === '' ? [] : (await roadmapOf(project, signal)).types;
    const names = types.map(({ name }) => name);
    return { source: sourceOf(project, { ...focus, filter }, names), board: board?.name };
}

/** One thing alone is asked for as it is; several are put together as JQL. */
export function sourceOf(project: string, focus: Focus, roadmapTypes: string[]): CoverageSource {
    const narrowed = focus.filter !== '' || focus.jql.trim() !== '' || focus.component !== '' || focus.owner !== '';
    if (project !== '' && !narrowed) {
        return { project };
    }
    const clauses = clausesOf(project, focus, roadmapTypes);
    if (clauses.length === 1) {
        return focus.filter === '' ? { jql: focus.jql.trim() } : { filter: focus.filter };
    }
    return { jql: clauses.join(' AND ') };
}

function clausesOf(project: string, { filter, jql, component, owner }: Focus, roadmapTypes: string[]): string[] {
    return [
        project === '' ? '' : `project = ${quoted(project)}`,
        filter === '' ? '' : `filter = ${digits(filter)}`,
        jql.trim() === '' ? '' : `(${unordered(jql)})`,
        component === '' ? '' : `component = ${quoted(component)}`,
        owner === '' || roadmapTypes.length === 0 ? '' : ownedBy(owner, roadmapTypes),
    ].filter((clause) => clause !== '');
}

/** Narrows the epics only: outcomes stay, so that it shows what those epics leave out. */
function ownedBy(owner: string, roadmapTypes: string[]): string {
    const who = owner === ME ? 'currentUser()' : quoted(owner);
    return `(issuetype not in (${roadmapTypes.map(quoted).join(', ')}) OR assignee = ${who})`;
}

function digits(filter: string): string {
    if (!/^\d+$/.test(filter)) {
        const text = AJS.I18n.getText('outcomes.coverage.focus.filter.unknown');
        throw new RestError(400, [], { filter: text });
    }
    return filter;
}

/** A name as JQL takes it. */
export function quoted(name: string): string {
    return `"${name.replace(/[\\"]/g, '\\$&')}"`;
}

/** A query without its order, which can't stand within another; what stands in quotes is left alone. */
export function unordered(jql: string): string {
    const order = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\border\s+by\b/gi;
    for (const found of jql.matchAll(order)) {
        if (found[1] === undefined) {
            return jql.slice(0, found.index).trim();
        }
    }
    return jql.trim();
}
