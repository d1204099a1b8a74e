import type { VNode } from 'preact';
import { HowMeasured } from '../parts/measured';
import { NoOutcomes } from '../targets/no-outcomes';
import { TargetedOutcomes } from '../targets/targeted-outcomes';
import { Headline } from './headline';
import { OutcomeTable } from './outcome-table';

/** The outcomes that an epic targets, with their scores. */
export function EpicPanel({ epic }: { epic: string }): VNode {
    return (
        <TargetedOutcomes
            issue={epic}
            rows={3}
            body={(answer, actions) =>
                answer.outcomes.length === 0 ? (
                    <NoOutcomes answer={answer} open={actions.pick} reload={actions.reload} />
                ) : (
                    <>
                        <Headline answer={answer} open={actions.pick} />
                        <OutcomeTable answer={answer} busy={actions.busy} unlink={actions.unlink} />
                        <HowMeasured outcomes={answer.outcomes} />
                    </>
                )
            }
        />
    );
}
