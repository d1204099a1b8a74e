import { contextPath } from '../jira/page';
import type { CoveredOutcome } from '../rest/coverage';
import { createIssue, fieldsOfForm, projectOf, type FormField } from '../rest/jira';
import { roadmapOf, type Roadmap } from '../rest/roadmap';
import type { JourneyStep } from '../rest/types';

/** What the form for a new epic needs to know of its project. */
export interface EpicForm extends Roadmap {
    project: string;
    projectId: string;
}

export async function epicForm(project: string, signal: AbortSignal): Promise<EpicForm> {
    const [roadmap, { id }] = await Promise.all([roadmapOf(project, signal), projectOf(project, signal)]);
    return { ...roadmap, project, projectId: id };
}

/** An epic that is to be created. */
export interface NewEpic {
    form: EpicForm;
    type: string;
    summary: string;
}

/** What Jira's form takes, by project and issue type: asked for once while many epics are created. */
export type Offered = Map<string, Promise<FormField[]>>;

/** Jira asks for more than is known here, or the epic is there. */
export type Created = { kind: 'asks-for'; fields: string[] } | { kind: 'created'; epic: string };

/**
 * Creates an epic that stands at the journey steps of the outcomes, as far as Jira's form takes those.
 *
 * @throws RestError when nothing was created
 */
export async function createEpic(epic: NewEpic, outcomes: readonly CoveredOutcome[], offered: Offered): Promise<Created> {
    const takes = await fieldsFor(epic, offered);
    const fields = valuesOf(epic, outcomes, takes);
    const missing = takes.filter(({ fieldId, required, hasDefaultValue }) => required && !hasDefaultValue && !(fieldId in fields));
    const asked = missing.filter(({ fieldId }) => fieldId !== 'reporter').map(({ name }) => name);
    if (asked.length > 0) {
        return { kind: 'asks-for', fields: asked };
    }
    const { key } = await createIssue(fields);
    return { kind: 'created', epic: key };
}

async function fieldsFor({ form: { project }, type }: NewEpic, offered: Offered): Promise<FormField[]> {
    const which = `${project}/${type}`;
    const asked = offered.get(which) ?? fieldsOfForm(project, type);
    offered.set(which, asked);
    try {
        return await asked;
    } catch (error) {
        offered.delete(which);
        throw error;
    }
}

function valuesOf({ form, type, summary }: NewEpic, outcomes: readonly CoveredOutcome[], offered: FormField[]): Record<string, unknown> {
    const takes = (field: string | null): field is string => offered.some(({ fieldId }) => fieldId === field);
    const fields: Record<string, unknown> = { project: { key: form.project }, issuetype: { id: type }, summary };
    if (takes(form.epicNameField)) {
        fields[form.epicNameField] = summary;
    }
    const steps = stepsOf(outcomes);
    if (takes(form.journeyStepField) && steps.length > 0) {
        fields[form.journeyStepField] = steps.map((step) => ({ value: optionOf(step) }));
    }
    return fields;
}

/** The steps on which any of the outcomes stands, each once. */
export function stepsOf(outcomes: readonly CoveredOutcome[]): JourneyStep[] {
    return [...new Map(outcomes.flatMap(({ steps }) => steps).map((step) => [optionOf(step), step])).values()];
}

function optionOf({ journey, phase, step }: JourneyStep): string {
    return `${journey} / ${phase} / ${step}`;
}

/** Jira's own form for a new issue, filled as far as an address can do that. */
export function jiraForm({ form, type, summary }: NewEpic): string {
    const values = new URLSearchParams({ pid: form.projectId, issuetype: type, summary });
    if (form.epicNameField !== null) {
        values.set(form.epicNameField, summary);
    }
    return `${contextPath()}/secure/CreateIssueDetails!init.jspa?${values.toString()}`;
}
