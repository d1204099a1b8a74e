import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { asRestError, isAbort, RestError } from '../rest/client';
import { checkStudy, importStudy, studyProgress } from '../rest/studies';
import type { ColumnMapping, StudyAnswer, StudyForm, StudyProgress, StudyRunning } from '../rest/study-types';

const POLL_MILLISECONDS = 1000;

/** Where an import stands: asked for (perhaps with columns described by hand), read without effect, under way, or done. */
export type Session =
    | { phase: 'form'; error?: RestError; mapping?: ColumnMapping }
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
    /** Imports what was found, with the mapping that was checked. */
    commit: (form: StudyForm, found: StudyAnswer) => void;
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
        commit: (form, found) => {
            void attempt(async (signal) => {
                dispatch({ type: 'import' });
                const answer = await importStudy(form, found.mapping);
                const result =
                    answer.status === 'running'
                        ? await settled(answer, found, signal, (progress) => {
                              dispatch({ type: 'progress', progress });
                          })
                        : answer;
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
            return action.back.phase === 'checked' || action.back.phase === 'form'
                ? { ...action.back, error: action.error }
                : { phase: 'form', error: action.error };
        case 'map':
            return mapped(session, action.mapping);
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

function mapped(session: Session, mapping: ColumnMapping): Session {
    switch (session.phase) {
        case 'checked':
            return { phase: 'checked', found: session.found, mapping, changed: true };
        case 'form':
            return { ...session, mapping };
        default:
            return session;
    }
}

/** Waits for a running import, asking how far it is; its counts are those that the dry run found. */
async function settled(
    { id }: StudyRunning,
    found: StudyAnswer,
    signal: AbortSignal,
    report: (progress: StudyProgress) => void,
): Promise<StudyAnswer> {
    for (;;) {
        await pause(signal);
        const progress = await studyProgress(id, signal);
        report(progress);
        if (progress.status === 'failed') {
            throw new RestError(0, [progress.message ?? AJS.I18n.getText('outcomes.import.failed')]);
        }
        if (progress.status !== 'running') {
            return { ...found, id, status: progress.status, attachmentDeleted: null };
        }
    }
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
