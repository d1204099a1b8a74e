import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { asRestError, isAbort, RestError } from '../rest/client';
import { checkStudy, importStudy, studyProgress } from '../rest/studies';
import type { ColumnMapping, StudyAnswer, StudyForm, StudyProgress } from '../rest/study-types';

const POLL_MILLISECONDS = 1000;

/** Where an import stands: asked for, read without effect, being imported, or done. */
export type Session =
    | { phase: 'form'; error?: RestError }
    | { phase: 'checking' }
    | { phase: 'checked'; found: StudyAnswer; mapping: ColumnMapping; changed: boolean; error?: RestError }
    | { phase: 'importing'; progress?: StudyProgress }
    | { phase: 'done'; result: StudyAnswer };

type Action =
    | { type: 'check' }
    | { type: 'found'; found: StudyAnswer }
    | { type: 'refused'; error: RestError; back: Session }
    | { type: 'map'; mapping: ColumnMapping }
    | { type: 'import' }
    | { type: 'progress'; progress: StudyProgress }
    | { type: 'done'; result: StudyAnswer }
    | { type: 'restart' };

export interface ImportSession {
    session: Session;
    check: (form: StudyForm, mapping?: ColumnMapping) => void;
    map: (mapping: ColumnMapping) => void;
    commit: (form: StudyForm, mapping: ColumnMapping) => void;
    restart: () => void;
}

/** Leads one import through its phases; a failure leads back to where the user can mend it. */
export function useImportSession(finished: () => void): ImportSession {
    const [session, dispatch] = useReducer(advance, { phase: 'form' });
    const request = useRef<AbortController | undefined>(undefined);
    const latest = useRef(session);
    latest.current = session;
    useEffect(
        () => () => {
            request.current?.abort();
        },
        [],
    );

    const attempt = useCallback(async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
        const back = latest.current;
        const running = new AbortController();
        request.current?.abort();
        request.current = running;
        try {
            await work(running.signal);
        } catch (error) {
            if (!isAbort(error)) {
                dispatch({ type: 'refused', error: asRestError(error), back });
            }
        }
    }, []);

    return {
        session,
        check: (form, mapping) => {
            void attempt(async (signal) => {
                dispatch({ type: 'check' });
                dispatch({ type: 'found', found: await checkStudy(form, mapping, signal) });
            });
        },
        map: (mapping) => {
            dispatch({ type: 'map', mapping });
        },
        commit: (form, mapping) => {
            void attempt(async (signal) => {
                dispatch({ type: 'import' });
                const answer = await importStudy(form, mapping);
                const result = await settled(answer, signal, (progress) => {
                    dispatch({ type: 'progress', progress });
                });
                dispatch({ type: 'done', result });
                finished();
            });
        },
        restart: () => {
            request.current?.abort();
            dispatch({ type: 'restart' });
        },
    };
}

function advance(session: Session, action: Action): Session {
    switch (action.type) {
        case 'check':
            return { phase: 'checking' };
        case 'found':
            return { phase: 'checked', found: action.found, mapping: action.found.mapping, changed: false };
        case 'refused':
            return action.back.phase === 'checked'
                ? { ...action.back, error: action.error }
                : { phase: 'form', error: action.error };
        case 'map':
            return session.phase === 'checked'
                ? { phase: 'checked', found: session.found, mapping: action.mapping, changed: true }
                : session;
        case 'import':
            return { phase: 'importing' };
        case 'progress':
            return { phase: 'importing', progress: action.progress };
        case 'done':
            return { phase: 'done', result: action.result };
        case 'restart':
            return { phase: 'form' };
    }
}

/** Waits for a running import, asking how far it is. */
async function settled(
    answer: StudyAnswer,
    signal: AbortSignal,
    report: (progress: StudyProgress) => void,
): Promise<StudyAnswer> {
    let status = answer.status;
    while (status === 'running' && answer.id !== null) {
        await pause(signal);
        const progress = await studyProgress(answer.id, signal);
        report(progress);
        status = progress.status;
        if (status === 'failed') {
            throw new RestError(0, [progress.message ?? AJS.I18n.getText('outcomes.import.failed')]);
        }
    }
    return { ...answer, status };
}

function pause(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, POLL_MILLISECONDS);
        signal.addEventListener('abort', () => {
            clearTimeout(timer);
            reject(new DOMException('left the page', 'AbortError'));
        });
    });
}
