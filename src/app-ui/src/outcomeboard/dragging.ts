import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Names what is dragged here, so that nothing else on the page lands in a column. */
const CARD = 'outcomes-board-card';

/** Makes a card draggable; answers whether it is being dragged. */
export function useDraggableCard(card: RefObject<HTMLElement>, epic: string, enabled: boolean): boolean {
    const [dragging, setDragging] = useState(false);
    useEffect(() => {
        const element = card.current;
        if (element === null || !enabled) {
            return;
        }
        return draggable({
            element,
            getInitialData: () => ({ kind: CARD, epic }),
            onDragStart: () => {
                setDragging(true);
            },
            onDrop: () => {
                setDragging(false);
            },
        });
    }, [epic, enabled]);
    return dragging;
}

/**
 * Lets cards land in a column; answers whether one would, while it is over it.
 *
 * @param takes whether the workflow leads the epic there; asked again and again, since that may be known only during the drag
 */
export function useColumnTarget(cell: RefObject<HTMLElement>, column: string, takes: (epic: string) => boolean): boolean {
    const [over, setOver] = useState(false);
    const latest = useRef(takes);
    latest.current = takes;
    useEffect(() => {
        const element = cell.current;
        if (element === null) {
            return;
        }
        const leave = (): void => {
            setOver(false);
        };
        return dropTargetForElements({
            element,
            canDrop: ({ source }) => source.data['kind'] === CARD && latest.current(String(source.data['epic'])),
            getData: () => ({ column }),
            onDragEnter: () => {
                setOver(true);
            },
            onDragLeave: leave,
            onDrop: leave,
        });
    }, [column]);
    return over;
}

interface Drags {
    start: (epic: string) => void;
    /** The column is absent where it did not land in one that takes it. */
    end: (epic: string, column: string | undefined) => void;
}

/** Follows the cards that are dragged. */
export function useDrags(drags: Drags): void {
    const latest = useRef(drags);
    latest.current = drags;
    useEffect(
        () =>
            monitorForElements({
                canMonitor: ({ source }) => source.data['kind'] === CARD,
                onDragStart: ({ source }) => {
                    latest.current.start(String(source.data['epic']));
                },
                onDrop: ({ source, location }) => {
                    const column = location.current.dropTargets[0]?.data['column'];
                    latest.current.end(String(source.data['epic']), typeof column === 'string' ? column : undefined);
                },
            }),
        [],
    );
}
