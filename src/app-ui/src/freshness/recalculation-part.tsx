import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '../parts/messages';
import { useUniqueId } from '../parts/unique-id';
import { asRestError, isAbort, type RestError } from '../rest/client';
import { recalculate, recalculation, type Recalculation } from '../rest/freshness';
import { moment, whole } from '../wording/format';

/** How often to look how far a recalculation is, in milliseconds. */
const PAUSE = 1000;

interface Props {
    project: string;
    last: Recalculation | null;
    /** Called when a recalculation has ended, so that the page reads again. */
    finished: () => void;
}

/** The button that recalculates, how far that is, and what came of the last one. */
export function RecalculationPart({ project, last, finished }: Props): VNode {
    const [started, setStarted] = useState<Recalculation>();
    const [error, setError] = useState<RestError>();
    const now = started ?? last ?? undefined;
    const running = now?.status === 'running';

    useEffect(() => {
        if (!running) {
            return undefined;
        }
        const request = new AbortController();
        const timer = setTimeout(() => {
            recalculation(project, request.signal).then(
                (next) => {
                    setStarted(next);
                    if (next.status !== 'running') {
                        finished();
                    }
                },
                (failed: unknown) => {
                    if (!isAbort(failed)) {
                        setError(asRestError(failed));
                    }
                },
            );
        }, PAUSE);
        return () => {
            clearTimeout(timer);
            request.abort();
        };
    }, [project, running, now]);

    const start = (): void => {
        setError(undefined);
        recalculate(project).then(setStarted, (failed: unknown) => {
            setError(asRestError(failed));
        });
    };
    return (
        <>
            <div class="outcomes-actions">
                <button type="button" class="aui-button aui-button-primary" disabled={running} onClick={start}>
                    {AJS.I18n.getText('outcomes.freshness.recalculate')}
                </button>
            </div>
            <div aria-live="polite">
                {now !== undefined && <State now={now} />}
                {error !== undefined && (
                    <Failure title={AJS.I18n.getText('outcomes.freshness.recalculate-failed')} messages={error.all} />
                )}
            </div>
        </>
    );
}

function State({ now }: { now: Recalculation }): VNode {
    const id = useUniqueId();
    switch (now.status) {
        case 'running':
            return (
                <p>
                    <label for={id}>
                        {AJS.I18n.getText('outcomes.freshness.progress', whole(now.done), whole(now.total))}
                    </label>{' '}
                    <progress id={id} max={Math.max(1, now.total)} value={now.done} />
                </p>
            );
        case 'interrupted':
            return <p>{AJS.I18n.getText('outcomes.freshness.interrupted', now.startedBy)}</p>;
        case 'done':
            return (
                <p>
                    {AJS.I18n.getText('outcomes.freshness.done', moment(now.finishedAt ?? now.startedAt), now.startedBy)}
                </p>
            );
    }
}
