import { quoted } from '../coverage/scope';
import type { JourneyMap, MapPhase, MapStep } from './model';

/** Finds the outcomes of the project that the map shows on the journey, on one of its phases or on one of its steps. */
export function searchAt(project: string, { journey }: JourneyMap, phase?: MapPhase, step?: MapStep): string {
    const names = [journey.name, phase?.phase.name, step?.step.name].filter((name) => name !== undefined);
    return `project = ${quoted(project)} AND issue in outcomesAtStep(${names.map(quoted).join(', ')})`;
}

/** Finds the outcomes of the project that stand on no journey. */
export function searchUnplaced(project: string): string {
    return `issue in unplacedOutcomes(${quoted(project)})`;
}
