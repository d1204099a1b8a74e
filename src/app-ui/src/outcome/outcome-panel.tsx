import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { onPageChange } from '../jira/page';
import { Change } from '../parts/change';
import { HowMeasured } from '../parts/measured';
import { Failure, Loading } from '../parts/messages';
import { Ratings } from '../parts/ratings';
import { useResource } from '../parts/resource';
import { isScored, ScoreBlock } from '../parts/score';
import { SourceLine } from '../parts/source';
import { outcomeDetail } from '../rest/outcomes';
import type { OutcomeDetail } from '../rest/types';
import { Accountable } from './accountable';
import { Answers } from './answers';
import { History } from './history';
import { Segments } from './segments';
import { TargetingEpics } from './targeting-epics';

/** An outcome's evidence: its score, who is accountable, how people answered, who they are, how it moved, what is done. */
export function OutcomePanel({ outcome }: { outcome: string }): VNode {
    const { value, error, reload } = useResource(`outcome/${outcome}`, (signal) => outcomeDetail(outcome, signal));
    const self = useRef({}).current;
    useEffect(() => onPageChange(self, reload), [self, reload]);
    if (value === undefined) {
        return error === undefined ? <Loading rows={3} /> : <Failure messages={error.all} retry={reload} />;
    }
    return (
        <div class={error === undefined ? undefined : 'outcomes-stale'}>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.error.stale')} messages={error.all} retry={reload} />
            )}
            <Evidence detail={value} reload={reload} />
        </div>
    );
}

function Evidence({ detail, reload }: { detail: OutcomeDetail; reload: () => void }): VNode {
    const { score } = detail;
    return (
        <>
            <SourceLine outcomes={[detail]} />
            <div class="outcomes-summary">
                <ScoreBlock score={score} />
                {isScored(score) && (
                    <>
                        <Ratings score={score} />
                        <Change score={score} />
                    </>
                )}
            </div>
            <Accountable detail={detail} reload={reload} />
            <TargetingEpics epics={detail.epics} />
            {detail.distribution !== null && isScored(score) && <Answers distribution={detail.distribution} />}
            {detail.segments.map((segments) => (
                <Segments key={segments.dimension} segments={segments} />
            ))}
            {detail.history.length > 1 && <History history={detail.history} />}
            <HowMeasured outcomes={[detail]} />
        </>
    );
}
