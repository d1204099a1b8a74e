import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { asRestError, isAbort } from '../rest/client';
import { checkStudy, importStudy } from '../rest/studies';
import type { ColumnMapping, StudyForm } from '../rest/study-types';
import { understood } from './understood';
import { advance, START, type ChosenFile, type Flow, type FlowAction, type ImportResult, type Step } from './flow';

/** What a user can do with an import. */
export interface ImportFlow {
    flow: Flow;
    /** Takes a file and reads it. */
    choose: (file: ChosenFile, form: StudyForm) => void;
    /** Takes what the user says about the study. */
    say: (form: StudyForm) => void;
    /** Reads the file from the beginning, perhaps in another format. */
    readAs: (mapping?: ColumnMapping) => void;
    map: (draft: ColumnMapping, decided?: string[]) => void;
    /** Reads the file with the draft, and goes to the check unless something must be answered first. */
    check: (draft?: ColumnMapping) => void;
    commit: () => void;
    go: (step: Step) => void;
    finish: (result: ImportResult) => void;
}

type Dispatch = (action: FlowAction) => void;
/** Does some work for which the server is asked; a failure leads back to the step where the user can mend it. */
type Attempt = (back: Step, work: (signal: AbortSignal) => Promise<void>) => void;

/** Leads one import through its steps, or shows the running one of the given number. */
export function useImportFlow(running: string | undefined): ImportFlow {
    const [flow, dispatch] = useReducer(
        advance,
        running === undefined ? START : { ...START, step: 'import', run: running },
    );
    const attempt = useAttempt(dispatch);
    const check = (draft = flow.draft): void => {
        if (flow.form !== undefined) {
            checkWith(flow.form, draft, flow.step === 'check' ? 'check' : 'columns', { attempt, dispatch });
        }
    };
    return {
        flow,
        choose: (file, form) => {
            dispatch({ type: 'chose', file, form });
            readAnew(form, undefined, { attempt, dispatch });
        },
        say: (form) => {
            dispatch({ type: 'facts', form });
        },
        readAs: (mapping) => {
            if (flow.form !== undefined) {
                readAnew(flow.form, mapping, { attempt, dispatch });
            }
        },
        map: (draft, decided = []) => {
            dispatch({ type: 'map', draft, decided });
        },
        check,
        commit: () => {
            commit(flow, { attempt, dispatch });
        },
        go: (step) => {
            if (step === 'check' && flow.changed) {
                check();
            } else {
                dispatch({ type: 'go', step });
            }
        },
        finish: (result) => {
            dispatch({ type: 'done', result });
        },
    };
}

/** Only the latest work goes on; leaving the page ends it. */
function useAttempt(dispatch: Dispatch): Attempt {
    const request = useRef<AbortController | undefined>(undefined);
    useEffect(
        () => () => {
            request.current?.abort();
        },
        [],
    );
    return useCallback((back, work) => {
        const own = new AbortController();
        request.current?.abort();
        request.current = own;
        work(own.signal).catch((error: unknown) => {
            if (!isAbort(error)) {
                dispatch({ type: 'refused', error: asRestError(error), step: back });
            }
        });
    }, []);
}

interface Ways {
    attempt: Attempt;
    dispatch: Dispatch;
}

function readAnew(form: StudyForm, mapping: ColumnMapping | undefined, { attempt, dispatch }: Ways): void {
    attempt('found', async (signal) => {
        dispatch({ type: 'reading' });
        dispatch({ type: 'found', ...(await understood(form, mapping, signal)), step: 'found', anew: true });
    });
}

function checkWith(form: StudyForm, draft: ColumnMapping | undefined, from: Step, { attempt, dispatch }: Ways): void {
    attempt(from, async (signal) => {
        dispatch({ type: 'reading' });
        const found = await checkStudy(form, draft, signal);
        const open = (found.questions ?? []).some(({ blocking }) => blocking);
        dispatch({ type: 'found', found, step: open ? 'columns' : 'check', anew: false });
    });
}

/** Imports what was checked, just as it was checked. */
function commit({ form, found }: Flow, { attempt, dispatch }: Ways): void {
    if (form === undefined || found === undefined) {
        return;
    }
    attempt('check', async () => {
        dispatch({ type: 'importing' });
        const answer = await importStudy(form, found.mapping);
        if (answer.status === 'running') {
            dispatch({ type: 'importing', run: answer.id });
        } else {
            const { id, status, attachmentDeleted } = answer;
            dispatch({ type: 'done', result: { id, status, attachmentDeleted } });
        }
    });
}
