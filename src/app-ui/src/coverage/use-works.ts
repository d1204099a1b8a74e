import { useRef, useState } from 'preact/hooks';
import type { Acting } from './acting';
import type { Offered } from './epic-form';
import { isDone, perform, type Work } from './work';
import { saidOfWorks } from './work-said';

/** Many epics being made to target outcomes, one after the other. */
export interface Works {
    /** Empty until it has begun. */
    works: readonly Work[];
    running: boolean;
    /** How many are done. */
    done: number;
    begin: (works: readonly Work[]) => void;
    /** Words an epic anew that was not created. */
    reword: (work: Work, summary: string) => void;
    /** Does the rest. */
    goOn: () => void;
    /** Stops after the present one; where nothing runs, closes the dialog and tells what was done. */
    close: () => void;
}

/** Works through what is asked for; closes the dialog once all is done, and otherwise leaves the rest to be tried again. */
export function useWorks(acting: Acting, given: readonly Work[], finished: () => void): Works {
    const [works, setWorks] = useState(given);
    const [running, setRunning] = useState(false);
    const stopping = useRef(false);
    const busy = useRef(false);

    const tell = (all: readonly Work[]): void => {
        acting.done(
            saidOfWorks(all, () => {
                acting.begin({ kind: 'go-on', works: all, finished });
            }),
        );
    };
    const run = async (all: readonly Work[]): Promise<void> => {
        if (busy.current) {
            return;
        }
        busy.current = true;
        stopping.current = false;
        setRunning(true);
        const result = [...all];
        const offered: Offered = new Map();
        for (const [index, work] of all.entries()) {
            // Escape may come between any two of them.
            if (!isDone(work) && !isStopping(stopping)) {
                result[index] = await perform(work, offered);
                setWorks([...result]);
            }
        }
        busy.current = false;
        setRunning(false);
        if (result.every(isDone)) {
            finished();
            tell(result);
        }
    };
    return {
        works,
        running,
        done: works.filter(isDone).length,
        begin: (all) => {
            if (!busy.current) {
                setWorks(all);
                void run(all);
            }
        },
        reword: (work, summary) => {
            setWorks((all) => all.map((one) => (one === work && one.create !== undefined ? { ...one, create: { ...one.create, summary } } : one)));
        },
        goOn: () => void run(works),
        close: () => {
            if (running) {
                stopping.current = true;
            } else if (works.some(isBegun)) {
                tell(works);
            } else {
                acting.close();
            }
        },
    };
}

function isStopping({ current }: { current: boolean }): boolean {
    return current;
}

/** Whether anything came of it that must not be forgotten. */
function isBegun({ create, epic, linked }: Work): boolean {
    return linked.length > 0 || (create !== undefined && epic !== undefined);
}
