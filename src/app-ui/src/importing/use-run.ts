import { useEffect, useState } from 'preact/hooks';
import { asRestError, isAbort } from '../rest/client';
import { studyProgress } from '../rest/studies';
import type { StudyProgress } from '../rest/study-types';
import type { ImportResult } from './flow';

/** How often to look how far an import is, in milliseconds. */
const PAUSE = 1000;

interface Run {
    /** How many rows were read so far; unknown at first. */
    rows: number | undefined;
    failure: string | undefined;
}

/** Follows an import that goes on at the server, from whichever page it was begun. */
export function useRun(run: string | undefined, finish: (result: ImportResult) => void): Run {
    const [progress, setProgress] = useState<StudyProgress>();
    const [failure, setFailure] = useState<string>();
    useEffect(() => {
        if (run === undefined) {
            return;
        }
        const request = new AbortController();
        let timer: ReturnType<typeof setTimeout> | undefined;
        const look = (): void => {
            studyProgress(run, request.signal).then(
                (now) => {
                    setProgress(now);
                    if (now.status === 'running') {
                        timer = setTimeout(look, PAUSE);
                    } else if (now.status === 'failed') {
                        setFailure(now.message ?? AJS.I18n.getText('outcomes.import.failed'));
                    } else {
                        finish({ id: run, status: now.status, attachmentDeleted: null });
                    }
                },
                (failed: unknown) => {
                    if (!isAbort(failed)) {
                        setFailure(asRestError(failed).all.join(' '));
                    }
                },
            );
        };
        look();
        return () => {
            clearTimeout(timer);
            request.abort();
        };
    }, [run]);
    return { rows: progress?.rowsRead, failure };
}
