import type { RestError } from '../rest/client';
import type { Attachment, ColumnMapping, FoundColumn, StudyAnswer, StudyForm, StudySummary } from '../rest/study-types';
import { columnsOf, refreshed } from './columns';
import { fitting } from './facts';

/** The steps of an import, in their order. */
export const STEPS = ['file', 'found', 'columns', 'check', 'import'] as const;
export type Step = (typeof STEPS)[number];

/** The attachment to be imported. */
export interface ChosenFile {
    issue: string;
    attachment: Attachment;
    /** The studies of its issue. */
    studies: StudySummary[];
}

/** Where an import stands. Nothing of it is stored before the last step. */
export interface Flow {
    step: Step;
    file?: ChosenFile;
    form?: StudyForm;
    /** Whether the server reads the file. */
    busy: boolean;
    error?: RestError;
    /** The last answer about the file. */
    found?: StudyAnswer;
    /** The columns as they were first understood, with the evidence. */
    columns: FoundColumn[];
    /** What the columns hold as far as the user has said. */
    draft?: ColumnMapping;
    /** The columns that the user has decided about. */
    decided: string[];
    /** Whether something has changed since the file was last read. */
    changed: boolean;
    /** Number of the study whose import is under way. */
    run?: string;
    result?: ImportResult;
}

export interface ImportResult {
    id: string | null;
    status: string;
    attachmentDeleted: boolean | null;
}

export type FlowAction =
    | { type: 'chose'; file: ChosenFile; form: StudyForm }
    | { type: 'facts'; form: StudyForm }
    | { type: 'reading' }
    | { type: 'found'; found: StudyAnswer; step: Step; anew: boolean; error?: RestError }
    | { type: 'refused'; error: RestError; step: Step }
    | { type: 'map'; draft: ColumnMapping; decided: string[] }
    | { type: 'go'; step: Step }
    | { type: 'importing'; run?: string }
    | { type: 'done'; result: ImportResult };

export const START: Flow = { step: 'file', busy: false, columns: [], decided: [], changed: false };

/** The flow after something has happened. */
export function advance(flow: Flow, action: FlowAction): Flow {
    switch (action.type) {
        case 'chose':
            return { ...START, step: 'found', file: action.file, form: action.form };
        case 'facts':
            return { ...flow, form: action.form, changed: true };
        case 'reading':
            return { ...without(flow, 'error'), busy: true };
        case 'found':
            return foundIn(without(flow, 'error'), action);
        case 'refused':
            return { ...without(flow, 'run'), busy: false, error: action.error, step: action.step };
        case 'map':
            return {
                ...flow,
                draft: action.draft,
                decided: [...new Set([...flow.decided, ...action.decided])],
                changed: true,
            };
        case 'go':
            return { ...without(flow, 'error'), step: action.step };
        case 'importing':
            return { ...without(flow, 'error'), step: 'import', ...(action.run === undefined ? {} : { run: action.run }) };
        case 'done':
            return { ...without(flow, 'run'), step: 'import', result: action.result };
    }
}

function foundIn(flow: Flow, { found, step, anew, error }: Extract<FlowAction, { type: 'found' }>): Flow {
    const form = anew && flow.form !== undefined ? fitting(flow.form, found.mapping.layout) : flow.form;
    return {
        ...flow,
        ...(form === undefined ? {} : { form }),
        ...(error === undefined ? {} : { error }),
        busy: false,
        found,
        step,
        draft: found.mapping,
        columns: anew ? columnsOf(found) : refreshed(flow.columns, found),
        decided: anew ? [] : flow.decided,
        changed: form !== flow.form,
    };
}

function without(flow: Flow, name: 'error' | 'run'): Flow {
    const { [name]: left, ...rest } = flow;
    return left === undefined ? flow : rest;
}

/** Whether a step can be gone to now. */
export function isReachable(flow: Flow, step: Step): boolean {
    if (flow.busy || flow.run !== undefined || flow.result !== undefined || step === 'import') {
        return false;
    }
    return step === 'file' || (step === 'found' ? flow.file !== undefined : flow.found !== undefined);
}
