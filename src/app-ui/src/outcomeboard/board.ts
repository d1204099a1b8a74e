import { fetchJourneys, type Journey } from '../rest/journeys';
import { fetchLandscape, wholeOf, type Landscape, type LandscapeEpic } from '../rest/landscape';
import { roadmapOf } from '../rest/roadmap';
import { statusesOf, type TypeWithStatuses } from '../rest/transitions';
import type { StatusCategory } from '../rest/types';
import { phaseId } from './rows';

/** A status, as a column of the board. */
export interface Column {
    id: string;
    name: string;
    category: StatusCategory;
}

/** Everything that the board of a project is drawn from. */
export interface Board {
    landscape: Landscape;
    columns: Column[];
    /** The phases in the order of their journeys. */
    phases: string[];
}

export async function boardOf(project: string, signal: AbortSignal): Promise<Board> {
    const [landscape, { types }, statuses, { journeys }] = await Promise.all([
        fetchLandscape(wholeOf(project), signal),
        roadmapOf(project, signal),
        statusesOf(project, signal),
        fetchJourneys(project, signal),
    ]);
    const roadmap = new Set(types.map(({ id }) => id));
    return {
        landscape,
        columns: columnsFor(
            statuses.filter(({ id }) => roadmap.has(id)),
            landscape.epics,
        ),
        phases: phasesOf(journeys),
    };
}

/** The id of the status that an epic is told to have; empty for the rare issue that has none. */
export function statusOf({ statusId }: LandscapeEpic): string {
    return statusId ?? '';
}

const CATEGORIES: readonly StatusCategory[] = ['new', 'indeterminate', 'done'];

/** The statuses of roadmap issues in the order of the workflow, what is to be done first; then those that only an epic of elsewhere has. */
export function columnsFor(types: TypeWithStatuses[], epics: LandscapeEpic[]): Column[] {
    const columns = new Map<string, Column>();
    for (const { id, name, statusCategory } of types.flatMap(({ statuses }) => statuses)) {
        columns.set(id, { id, name, category: statusCategory.key });
    }
    for (const epic of epics) {
        const id = statusOf(epic);
        if (!columns.has(id)) {
            columns.set(id, { id, name: epic.status, category: epic.statusCategory });
        }
    }
    return [...columns.values()].sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category));
}

function phasesOf(journeys: Journey[]): string[] {
    return journeys.flatMap(({ name, phases }) => phases.map((phase) => phaseId({ journey: name, phase: phase.name })));
}
