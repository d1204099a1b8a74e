import { contextPath } from '../jira/page';
import { asRestError } from '../rest/client';
import type { CoveredOutcome } from '../rest/coverage';
import { createIssue, fieldsOfForm, projectOf, type FormField } from '../rest/jira';
import { linkOutcome } from '../rest/outcomes';
import { roadmapOf, type Roadmap } from '../rest/roadmap';

/** What the form for a new epic needs to know of its project. */
export interface EpicForm extends Roadmap {
    projectId: string;
}

export async function epicForm(project: string, signal: AbortSignal): Promise<EpicForm> {
    const [roadmap, { id }] = await Promise.all([roadmapOf(project, signal), projectOf(project, signal)]);
    return { ...roadmap, projectId: id };
}

export interface NewEpic {
    type: string;
    summary: string;
}

/** What came of it: Jira asks for more than is known here, the epic is there without its link, or all is done. */
export type Created =
    | { kind: 'asks-for'; fields: string[] }
    | { kind: 'not-linked'; epic: string; reason: string }
    | { kind: 'created'; epic: string };

/**
 * Creates an epic that targets the outcome and stands at its journey steps, as far as Jira's form takes those.
 *
 * @throws RestError when nothing was created
 */
export async function createEpic(outcome: CoveredOutcome, epic: NewEpic, form: EpicForm): Promise<Created> {
    const offered = await fieldsOfForm(outcome.project, epic.type);
    const fields = valuesOf(outcome, epic, form, offered);
    const missing = offered.filter(({ fieldId, required, hasDefaultValue }) => required && !hasDefaultValue && !(fieldId in fields));
    const asked = missing.filter(({ fieldId }) => fieldId !== 'reporter').map(({ name }) => name);
    if (asked.length > 0) {
        return { kind: 'asks-for', fields: asked };
    }
    const { key } = await createIssue(fields);
    return link(key, outcome.key);
}

/** Links an epic that is there. */
export async function link(epic: string, outcome: string): Promise<Created> {
    try {
        await linkOutcome(epic, outcome);
        return { kind: 'created', epic };
    } catch (error) {
        return { kind: 'not-linked', epic, reason: asRestError(error).all.join(' ') };
    }
}

function valuesOf(outcome: CoveredOutcome, { type, summary }: NewEpic, form: EpicForm, offered: FormField[]): Record<string, unknown> {
    const takes = (field: string | null): field is string => offered.some(({ fieldId }) => fieldId === field);
    const fields: Record<string, unknown> = { project: { key: outcome.project }, issuetype: { id: type }, summary };
    if (takes(form.epicNameField)) {
        fields[form.epicNameField] = summary;
    }
    if (takes(form.journeyStepField) && outcome.steps.length > 0) {
        fields[form.journeyStepField] = outcome.steps.map(({ journey, phase, step }) => ({ value: `${journey} / ${phase} / ${step}` }));
    }
    return fields;
}

/** Jira's own form for a new issue, filled as far as an address can do that. */
export function jiraForm({ type, summary }: NewEpic, form: EpicForm): string {
    const values = new URLSearchParams({ pid: form.projectId, issuetype: type, summary });
    if (form.epicNameField !== null) {
        values.set(form.epicNameField, summary);
    }
    return `${contextPath()}/secure/CreateIssueDetails!init.jspa?${values.toString()}`;
}
