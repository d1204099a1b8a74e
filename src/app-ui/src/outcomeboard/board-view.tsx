import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { ActingDialog, useActing } from '../coverage/acting';
import { useAllowed } from '../coverage/allowed';
import { NoOutcomesYet } from '../coverage/empty';
import { Notice } from '../coverage/notice';
import type { Board } from './board';
import { BoardHead } from './board-head';
import { useCollapsing } from './collapsing';
import { ColumnHeads } from './column-heads';
import { useFocusKept } from './focus-kept';
import { MoveNotice } from './move-notice';
import { useMoving } from './moving';
import { useBoardPlace } from './place';
import { BoardRow } from './row';
import { narrowed, rowCounts } from './rows';
import type { Shown } from './shown';
import { useTaking } from './taking';

interface Props {
    project: string;
    board: Board;
    busy: boolean;
    reload: () => void;
}

/** The board, and what can be done on it. */
export function BoardView({ project, board, busy, reload }: Props): VNode {
    const { landscape, columns, phases } = board;
    const [place, go] = useBoardPlace(project);
    const acting = useActing(reload);
    const moving = useMoving(landscape.epics, reload);
    const left = useMemo(() => narrowed(landscape, place, phases), [landscape, place, phases]);
    const counts = useMemo(() => rowCounts(left.rows), [left]);
    const collapsing = useCollapsing(left.rows);
    const { root, keepFocus } = useFocusKept();
    const shown: Shown = {
        landscape,
        columns,
        moving,
        acting,
        allowed: useAllowed([...landscape.outcomes, ...landscape.epics]),
        taking: useTaking(moving, landscape.epics),
        rowsOf: (epic) => counts.get(epic) ?? 0,
        keepFocus,
    };
    return (
        <div ref={root} aria-busy={busy} class="outcomes-board" style={{ '--outcomes-columns': columns.length }}>
            <BoardHead {...{ board, left, place, go, moving, collapsing, busy, reload }} />
            <Notice said={acting.said} />
            {landscape.outcomes.length === 0 && <NoOutcomesYet />}
            {left.rows.length === 0 && landscape.outcomes.length > 0 && <p>{AJS.I18n.getText('outcomes.board.nothing')}</p>}
            {left.rows.length > 0 && <ColumnHeads columns={columns} epics={left.epics} columnOf={moving.columnOf} />}
            {left.rows.map((row) => (
                <BoardRow
                    key={row.id}
                    row={row}
                    shown={shown}
                    collapsed={collapsing.has(row.id)}
                    toggle={() => {
                        collapsing.toggle(row.id);
                    }}
                />
            ))}
            <MoveNotice
                told={moving.told}
                dismiss={() => {
                    moving.tell(undefined);
                }}
            />
            <ActingDialog acting={acting} />
        </div>
    );
}
