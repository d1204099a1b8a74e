import { useState } from 'preact/hooks';
import { asRestError } from '../rest/client';
import type { LandscapeEpic } from '../rest/landscape';
import { useDrags } from './dragging';
import { wayTo, type Moving } from './moving';
import type { Shown } from './shown';

/** Moves what is dragged; answers which columns take it, as soon as the workflow is known. */
export function useTaking(moving: Moving, epics: LandscapeEpic[]): Shown['taking'] {
    const [dragged, setDragged] = useState<string>();
    const [columns, setColumns] = useState<ReadonlySet<string>>(new Set());
    const epicOf = (key: string): LandscapeEpic | undefined => epics.find((epic) => epic.key === key);
    const start = async (epic: LandscapeEpic): Promise<void> => {
        setDragged(epic.key);
        setColumns(new Set());
        try {
            const ways = await moving.ways(epic);
            setColumns(new Set(ways.map(({ to }) => to.id)));
        } catch (failure) {
            moving.tell({ kind: 'stays', epic: epic.key, to: '', reasons: asRestError(failure).all });
        }
    };
    const end = (epic: LandscapeEpic, column: string): void => {
        const way = wayTo(moving.known(epic), column);
        if (way !== undefined) {
            void moving.move(epic, way);
        }
    };
    useDrags({
        start: (key) => {
            const epic = epicOf(key);
            if (epic !== undefined) {
                void start(epic);
            }
        },
        end: (key, column) => {
            setDragged(undefined);
            const epic = epicOf(key);
            if (epic !== undefined && column !== undefined) {
                end(epic, column);
            }
        },
    });
    return dragged === undefined ? undefined : columns;
}
