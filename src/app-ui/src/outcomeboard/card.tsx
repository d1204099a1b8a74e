import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { issueUrl } from '../jira/page';
import { Menu, type MenuItem } from '../parts/menu';
import { TypeLozenge } from '../parts/score';
import type { LandscapeEpic } from '../rest/landscape';
import type { Transition } from '../rest/transitions';
import { asRestError } from '../rest/client';
import { decimal, list, whole } from '../wording/format';
import { useDraggableCard } from './dragging';
import { highestOf } from './rows';
import type { Shown } from './shown';

interface Props {
    epic: LandscapeEpic;
    row: string;
    shown: Shown;
}

/** An epic: what it is, the highest score of its outcomes, who has it, and the ways on for it. */
export function Card({ epic, row, shown }: Props): VNode {
    const { key, summary, owner, excuse } = epic;
    const card = useRef<HTMLLIElement>(null);
    const mayMove = shown.allowed(epic.project).move;
    const dragging = useDraggableCard(card, key, mayMove);
    const rows = shown.rowsOf(key);
    return (
        <li
            ref={card}
            class={`outcomes-board-card${mayMove ? ' outcomes-board-card-movable' : ''}${dragging ? ' outcomes-board-card-dragged' : ''}`}
            data-epic={key}
            onPointerDown={() => {
                if (mayMove) {
                    // Known by the time it is over a column. What goes wrong is told when it is really dragged.
                    shown.moving.ways(epic).catch(() => undefined);
                }
            }}
        >
            <p class="outcomes-board-card-name">
                <a class="outcomes-key" href={issueUrl(key)} draggable={false}>
                    {key}
                </a>{' '}
                {summary}
            </p>
            <CardScore epic={epic} shown={shown} />
            <p class="outcomes-board-card-foot">
                <span class="outcomes-quiet">{owner === null ? AJS.I18n.getText('outcomes.coverage.no-owner') : owner.displayName}</span>
                {rows > 1 && <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.board.in-rows', whole(rows))}</span>}
                {mayMove && <MoveMenu epic={epic} row={row} shown={shown} />}
            </p>
            {excuse !== null && (
                <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.board.excused', excuse.reason)}</p>
            )}
        </li>
    );
}

function CardScore({ epic, shown: { landscape } }: Pick<Props, 'epic' | 'shown'>): VNode | null {
    if (epic.outcomeKeys.length === 0) {
        return null;
    }
    const score = highestOf(epic, landscape.outcomes);
    return (
        <p class="outcomes-board-card-score">
            {epic.highest === null ? (
                <span class="outcomes-quiet">{AJS.I18n.getText('outcomes.score.none')}</span>
            ) : (
                <>
                    <strong>{decimal(epic.highest)}</strong> {score !== undefined && <TypeLozenge type={score.type} />}
                </>
            )}
        </p>
    );
}

/** The ways on for whoever does not drag. */
function MoveMenu({ epic, row, shown: { moving, keepFocus } }: Props): VNode {
    const stays = (reasons: string[]): MenuItem[][] => {
        moving.tell({ kind: 'stays', epic: epic.key, to: '', reasons });
        return [];
    };
    const item = (way: Transition): MenuItem => ({
        label: wordsFor(way),
        act: () => {
            keepFocus(row, epic.key);
            void moving.move(epic, way);
        },
    });
    const groups = async (): Promise<MenuItem[][]> => {
        try {
            const ways = await moving.ways(epic);
            return ways.length === 0 ? stays([AJS.I18n.getText('outcomes.board.no-way')]) : [ways.map(item)];
        } catch (failure) {
            return stays(asRestError(failure).all);
        }
    };
    return (
        <Menu label={AJS.I18n.getText('outcomes.board.move.of', epic.key)} groups={groups}>
            {AJS.I18n.getText('outcomes.board.move')}
        </Menu>
    );
}

/** How the way is called, where it leads if its name does not say so, and what Jira asks for on it. */
function wordsFor({ name, to, asksFor }: Transition): string {
    const words = name === to.name ? name : AJS.I18n.getText('outcomes.board.way', name, to.name);
    return asksFor.length === 0 ? words : AJS.I18n.getText('outcomes.board.way.asks-for', words, list(asksFor));
}
