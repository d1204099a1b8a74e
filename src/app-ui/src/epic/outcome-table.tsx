import type { VNode } from 'preact';
import { Change } from '../parts/change';
import { Ratings } from '../parts/ratings';
import { isScored, ScoreBlock } from '../parts/score';
import { InheritedMark, Statement, Steps } from '../parts/statement';
import type { EpicOutcomes, Outcome, TargetedOutcome } from '../rest/types';
import { distinctStudies } from '../parts/source';

interface Props {
    answer: EpicOutcomes;
    busy: string | undefined;
    unlink: (key: string) => void;
}

// The roles are said again because a narrow panel lays the rows out as blocks, which would drop the table's meaning.

/** One row an outcome, in the server's order. */
export function OutcomeTable({ answer, busy, unlink }: Props): VNode {
    const mixed = distinctStudies(answer.outcomes).length > 1;
    return (
        <table class="outcomes-table outcomes-table-epic" role="table">
            <caption class="outcomes-hidden">{AJS.I18n.getText('outcomes.epic.caption', answer.issue.key)}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <Heading text={AJS.I18n.getText('outcomes.column.outcome')} />
                    <Heading text={AJS.I18n.getText('outcomes.column.opportunity')} />
                    <Heading text={AJS.I18n.getText('outcomes.column.ratings')} />
                    <Heading text={AJS.I18n.getText('outcomes.column.change')} />
                    {answer.canLink && <Heading text={AJS.I18n.getText('outcomes.column.actions')} hidden />}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {answer.outcomes.map((outcome) => (
                    <OutcomeRow
                        key={outcome.key}
                        outcome={outcome}
                        wave={mixed ? waveOf(outcome) : undefined}
                        remove={answer.canLink ? <Remove outcome={outcome} busy={busy} unlink={unlink} /> : undefined}
                    />
                ))}
            </tbody>
        </table>
    );
}

function Heading({ text, hidden = false }: { text: string; hidden?: boolean }): VNode {
    return (
        <th scope="col" role="columnheader">
            <span class={hidden ? 'outcomes-hidden' : undefined}>{text}</span>
        </th>
    );
}

function waveOf({ score }: Outcome): string | undefined {
    return isScored(score) ? score.study?.wave : undefined;
}

function OutcomeRow({ outcome, wave, remove }: { outcome: TargetedOutcome; wave: string | undefined; remove: VNode | undefined }): VNode {
    const { score } = outcome;
    return (
        <tr role="row">
            <th scope="row" role="rowheader" class="outcomes-cell-outcome">
                <Statement outcome={outcome} />
                {!outcome.direct && <InheritedMark />}
                <Steps steps={outcome.steps} />
            </th>
            <td
                role="cell"
                class={`outcomes-cell-score${isScored(score) ? '' : ' outcomes-cell-wide'}`}
                colSpan={isScored(score) ? 1 : 3}
            >
                <ScoreBlock score={score} />
                {wave !== undefined && <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.study.wave', wave)}</span>}
            </td>
            {isScored(score) && (
                <>
                    <td role="cell" class="outcomes-cell-ratings">
                        <Ratings score={score} />
                    </td>
                    <td role="cell" class="outcomes-cell-change">
                        <Change score={score} />
                    </td>
                </>
            )}
            {remove !== undefined && (
                <td role="cell" class="outcomes-cell-actions">
                    {remove}
                </td>
            )}
        </tr>
    );
}

function Remove({ outcome, busy, unlink }: { outcome: TargetedOutcome; busy: string | undefined; unlink: (key: string) => void }): VNode | null {
    if (!outcome.direct) {
        return null;
    }
    const text = AJS.I18n.getText('outcomes.epic.unlink', outcome.key);
    return (
        <button
            type="button"
            class="aui-button aui-button-subtle outcomes-icon-button"
            disabled={busy !== undefined}
            aria-label={text}
            title={text}
            onClick={() => {
                unlink(outcome.key);
            }}
        >
            <span class="aui-icon aui-icon-small aui-iconfont-cross" aria-hidden="true" />
        </button>
    );
}
