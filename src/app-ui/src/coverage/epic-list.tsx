import type { ComponentChildren, VNode } from 'preact';
import { issueUrl } from '../jira/page';
import { SortHead, useSorting, type Sorting } from '../parts/sorting';
import { StatusLozenge } from '../parts/status';
import type { CoverageEpic } from '../rest/coverage';
import { day } from '../wording/format';

type EpicColumn = 'epic' | 'status' | 'owner' | 'reason';

interface Props {
    epics: readonly CoverageEpic[];
    caption: string;
    /** Whether the table says why the epics need no outcome. */
    excused?: boolean;
    /** What can be done with an epic. */
    actions?: ((epic: CoverageEpic) => ComponentChildren) | undefined;
}

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** Epics, by key until another column is chosen. */
export function EpicList({ epics, caption, excused = false, actions }: Props): VNode {
    const sorter = useSorting<EpicColumn>({ column: 'epic', descending: false }, ['epic', 'status', 'owner', 'reason']);
    return (
        <table class="outcomes-table outcomes-list" role="table">
            <caption class="outcomes-hidden">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <SortHead sorter={sorter} column="epic">
                        {AJS.I18n.getText('outcomes.column.epic')}
                    </SortHead>
                    <SortHead sorter={sorter} column="status">
                        {AJS.I18n.getText('outcomes.column.status')}
                    </SortHead>
                    <SortHead sorter={sorter} column="owner">
                        {AJS.I18n.getText('outcomes.coverage.column.owner')}
                    </SortHead>
                    {excused && (
                        <SortHead sorter={sorter} column="reason">
                            {AJS.I18n.getText('outcomes.coverage.column.reason')}
                        </SortHead>
                    )}
                    {actions !== undefined && (
                        <th scope="col" role="columnheader" class="outcomes-list-actions" data-take="no">
                            <span class="outcomes-hidden">{AJS.I18n.getText('outcomes.column.actions')}</span>
                        </th>
                    )}
                </tr>
            </thead>
            <tbody role="rowgroup">
                {inOrder(epics, sorter.sorting).map((epic) => (
                    <Row key={epic.key} epic={epic} excused={excused} actions={actions} />
                ))}
            </tbody>
        </table>
    );
}

function Row({ epic, excused, actions }: { epic: CoverageEpic; excused: boolean; actions: Props['actions'] }): VNode {
    const { key, summary, status, statusCategory, owner } = epic;
    return (
        <tr role="row" data-epic={key}>
            <th scope="row" role="rowheader" class="outcomes-list-outcome">
                <a class="outcomes-key" href={issueUrl(key)}>
                    {key}
                </a>{' '}
                {summary}
            </th>
            <td role="cell">
                <StatusLozenge status={status} category={statusCategory} />
            </td>
            <td role="cell" class="outcomes-list-owner">
                {owner === null ? (
                    <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.coverage.no-owner')}</span>
                ) : (
                    owner.displayName
                )}
            </td>
            {excused && (
                <td role="cell" class="outcomes-list-reason">
                    <Reason epic={epic} />
                </td>
            )}
            {actions !== undefined && (
                <td role="cell" class="outcomes-list-actions">
                    <span class="outcomes-list-buttons">{actions(epic)}</span>
                </td>
            )}
        </tr>
    );
}

function Reason({ epic: { excuse } }: { epic: CoverageEpic }): VNode | null {
    return excuse === null ? null : (
        <>
            {excuse.reason}
            <span class="outcomes-quiet outcomes-line" data-take-column={AJS.I18n.getText('outcomes.coverage.column.excused-by')}>
                {AJS.I18n.getText('outcomes.coverage.said', excuse.by.displayName, day(excuse.at))}
            </span>
        </>
    );
}

/** Epics that have nothing in the column come last either way. */
function inOrder(epics: readonly CoverageEpic[], { column, descending }: Sorting<EpicColumn>): CoverageEpic[] {
    const way = descending ? -1 : 1;
    return [...epics].sort((a, b) => {
        const [one, other] = [wordsIn(a, column), wordsIn(b, column)];
        if (one === undefined || other === undefined) {
            return (one === undefined ? 1 : 0) - (other === undefined ? 1 : 0) || compared(a.key, b.key);
        }
        return way * compared(one, other) || compared(a.key, b.key);
    });
}

function wordsIn({ key, status, owner, excuse }: CoverageEpic, column: EpicColumn): string | undefined {
    switch (column) {
        case 'epic':
            return key;
        case 'status':
            return status;
        case 'owner':
            return owner?.displayName;
        case 'reason':
            return excuse?.reason;
    }
}

function compared(one: string, other: string): number {
    return one.localeCompare(other, undefined, { numeric: true });
}
