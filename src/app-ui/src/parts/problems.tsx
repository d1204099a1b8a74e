import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Scrollable } from './scrollable';
import type { CellProblem } from '../rest/study-types';
import { isOne, whole } from '../wording/format';

const FIRST = 10;

/** The cells that could not be used, where they are and what to do about them. */
export function Problems({ problems, count }: { problems: CellProblem[]; count: number }): VNode | null {
    const [all, setAll] = useState(false);
    if (count === 0) {
        return null;
    }
    const shown = all ? problems : problems.slice(0, FIRST);
    return (
        <div class="outcomes-problems">
            <Scrollable label={captionOf(shown.length, count)}>
                <table class="outcomes-table">
                    <caption>{captionOf(shown.length, count)}</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="outcomes-number">
                                {AJS.I18n.getText('outcomes.problem.row')}
                            </th>
                            <th scope="col">{AJS.I18n.getText('outcomes.problem.column')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.problem.value')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.problem.message')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {shown.map((problem) => (
                            <ProblemRow key={`${problem.row}/${problem.column}`} problem={problem} />
                        ))}
                    </tbody>
                </table>
            </Scrollable>
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.problem.effect')}</p>
            {!all && problems.length > FIRST && (
                <button
                    type="button"
                    class="aui-button aui-button-link"
                    onClick={() => {
                        setAll(true);
                    }}
                >
                    {AJS.I18n.getText('outcomes.problem.all', whole(problems.length))}
                </button>
            )}
        </div>
    );
}

function captionOf(shown: number, count: number): string {
    if (shown < count) {
        return AJS.I18n.getText('outcomes.problem.caption.first', whole(shown), whole(count));
    }
    return isOne(count)
        ? AJS.I18n.getText('outcomes.problem.caption.one', whole(count))
        : AJS.I18n.getText('outcomes.problem.caption.other', whole(count));
}

function ProblemRow({ problem }: { problem: CellProblem }): VNode {
    return (
        <tr>
            <td class="outcomes-number">{whole(problem.row)}</td>
            <td>{problem.column}</td>
            <td>
                <Cell value={problem.value} />
            </td>
            <td>{problem.message}</td>
        </tr>
    );
}

function Cell({ value }: { value: string | null | undefined }): VNode | null {
    if (value === null || value === undefined) {
        return null;
    }
    return value === '' ? (
        <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.problem.blank')}</span>
    ) : (
        <code>{value}</code>
    );
}
