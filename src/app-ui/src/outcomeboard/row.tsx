import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Statement } from '../parts/statement';
import { StatusLozenge } from '../parts/status';
import { TypeLozenge } from '../parts/score';
import { useUniqueId } from '../parts/unique-id';
import type { LandscapeEpic } from '../rest/landscape';
import type { Column } from './board';
import { Card } from './card';
import { useColumnTarget } from './dragging';
import { nameOf } from './group-words';
import { wayTo } from './moving';
import { UNRATED } from './place';
import { GapActions, RowFacts } from './row-facts';
import type { Group, Row } from './rows';
import type { Shown } from './shown';

interface Props {
    row: Row;
    shown: Shown;
    collapsed: boolean;
    toggle: () => void;
}

/** A group of epics: its head, and below it a list for each column. */
export function BoardRow({ row, shown, collapsed, toggle }: Props): VNode {
    const { id, group, epics } = row;
    const heading = useUniqueId();
    return (
        <section class={`outcomes-board-row${epics.length === 0 ? ' outcomes-board-row-gap' : ''}`} aria-labelledby={heading} data-row={id}>
            <header class="outcomes-board-row-head">
                {epics.length > 0 && (
                    <button
                        type="button"
                        class="outcomes-board-toggle"
                        aria-expanded={!collapsed}
                        aria-label={AJS.I18n.getText('outcomes.board.epics-of', nameOf(group))}
                        onClick={toggle}
                    >
                        <span aria-hidden="true">{collapsed ? '\u25b8' : '\u25be'}</span>
                    </button>
                )}
                <h2 id={heading}>
                    <GroupName group={group} />
                </h2>
                <RowFacts row={row} />
                {epics.length === 0 && <GapActions row={row} shown={shown} />}
            </header>
            {epics.length > 0 && !collapsed && (
                <div class="outcomes-board-cells">
                    {shown.columns.map((column) => (
                        <Cell
                            key={column.id}
                            column={column}
                            row={id}
                            epics={epics.filter((epic) => shown.moving.columnOf(epic) === column.id)}
                            shown={shown}
                        />
                    ))}
                </div>
            )}
        </section>
    );
}

function GroupName({ group }: { group: Group }): VNode {
    if (group.kind === 'outcome') {
        return <Statement outcome={group.outcome} />;
    }
    return group.kind === 'type' && group.type !== UNRATED ? <TypeLozenge type={group.type} /> : <>{nameOf(group)}</>;
}

interface CellProps {
    column: Column;
    row: string;
    epics: LandscapeEpic[];
    shown: Shown;
}

/** The epics of a row in one column. */
function Cell({ column, row, epics, shown }: CellProps): VNode {
    const cell = useRef<HTMLDivElement>(null);
    const { landscape, moving, taking } = shown;
    const over = useColumnTarget(cell, column.id, (key) =>
        landscape.epics.some((epic) => epic.key === key && wayTo(moving.known(epic), column.id) !== undefined),
    );
    const state = taking === undefined ? '' : taking.has(column.id) ? ' outcomes-board-cell-takes' : ' outcomes-board-cell-closed';
    return (
        <div
            ref={cell}
            class={`outcomes-board-cell${state}${over ? ' outcomes-board-cell-over' : ''}${epics.length === 0 ? ' outcomes-board-cell-empty' : ''}`}
            data-column={column.id}
        >
            {epics.length > 0 && (
                <>
                    <h3>
                        <StatusLozenge status={column.name} category={column.category} />
                    </h3>
                    <ul>
                        {epics.map((epic) => (
                            <Card key={epic.key} epic={epic} row={row} shown={shown} />
                        ))}
                    </ul>
                </>
            )}
        </div>
    );
}
