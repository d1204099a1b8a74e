import type { VNode } from 'preact';
import { counted, epicsOf, outcomesOf, Waves } from '../coverage/as-of';
import { TakeButtons } from '../taking/take-buttons';
import { moment } from '../wording/format';
import type { Board } from './board';
import { boardSheet } from './board-sheet';
import type { Collapsing } from './collapsing';
import type { Moving } from './moving';
import { Narrowing } from './narrowing';
import type { BoardPlace } from './place';
import type { Narrowed } from './rows';

interface Props {
    board: Board;
    left: Narrowed;
    place: BoardPlace;
    go: (next: BoardPlace) => void;
    moving: Moving;
    collapsing: Collapsing;
    busy: boolean;
    reload: () => void;
}

/** Of what and when the board is, how it is grouped, and what is left out. */
export function BoardHead({ board, left, place, go, moving, collapsing, busy, reload }: Props): VNode {
    const { landscape, columns } = board;
    const title = AJS.I18n.getText('outcomes.board.title');
    return (
        <>
            <div class="outcomes-as-of">
                <p>
                    {counted(landscape.outcomes.length, landscape.epics.length)}
                    <span role="status">{isNarrowed(place) && ` ${leftOf(left)}`}</span>
                </p>
                <p class="outcomes-source">
                    <span>{AJS.I18n.getText('outcomes.coverage.as-of', moment(landscape.asOf))}</span>
                    <Waves studies={landscape.studies} />
                </p>
                <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={reload}>
                    {AJS.I18n.getText('outcomes.coverage.refresh')}
                </button>
            </div>
            <Narrowing board={board} place={place} go={go} />
            <div class="outcomes-board-tools">
                <button type="button" class="aui-button aui-button-link" onClick={collapsing.toggleAll}>
                    {collapsing.all ? AJS.I18n.getText('outcomes.board.expand-all') : AJS.I18n.getText('outcomes.board.collapse-all')}
                </button>
                <TakeButtons
                    taking={{ title, source: landscape.project.key, asOf: landscape.asOf }}
                    sheet={() => boardSheet(left.rows, landscape.outcomes, columns, moving.columnOf)}
                />
            </div>
        </>
    );
}

function isNarrowed({ type, phase, owner }: BoardPlace): boolean {
    return type !== '' || phase !== '' || owner !== '';
}

function leftOf({ rows, epics }: Narrowed): string {
    const outcomes = new Set(rows.flatMap((row) => row.outcomes));
    return AJS.I18n.getText('outcomes.board.left', outcomesOf(outcomes.size), epicsOf(epics.length));
}
