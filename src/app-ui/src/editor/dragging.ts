import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Before, Move } from './moving';

/** What is dragged: a step or a phase of a journey. */
export interface Dragged {
    kind: 'step' | 'phase';
    id: number;
    journey: number;
}

/** Where on a target something would land: before it, after it, or among what it holds. */
export type Edge = 'before' | 'after' | 'inside';

interface Over {
    self: { element: Element; data: Record<string | symbol, unknown> };
    location: { current: { dropTargets: { element: Element }[] } };
}

interface Target {
    /** What may land here. */
    kind: 'step' | 'phase';
    journey: number;
    /** The move, if it lands at this edge. */
    landing: (dragged: number, edge: Edge) => Move;
    /** Whether its siblings stand below each other, or side by side where there is room; a target that holds others has none. */
    siblings: 'below' | 'beside' | undefined;
}

/** Makes an element draggable; answers whether it is being dragged. */
export function useDraggable(element: RefObject<HTMLElement>, what: Dragged, enabled: boolean): boolean {
    const [dragging, setDragging] = useState(false);
    useEffect(() => {
        const node = element.current;
        if (node === null || !enabled) {
            return;
        }
        return draggable({
            element: node,
            getInitialData: () => ({ ...what }),
            onDragStart: () => {
                setDragging(true);
            },
            onDrop: () => {
                setDragging(false);
            },
        });
    }, [what.kind, what.id, what.journey, enabled]);
    return dragging;
}

/** Lets things land at an element; answers at which edge one would, while it is over it. */
export function useTarget(element: RefObject<HTMLElement>, target: Target, enabled: boolean): Edge | undefined {
    const [edge, setEdge] = useState<Edge>();
    const latest = useRef(target);
    latest.current = target;
    useEffect(() => {
        const node = element.current;
        if (node === null || !enabled) {
            return;
        }
        const show = ({ self, location }: Over): void => {
            setEdge(location.current.dropTargets[0]?.element === self.element ? (self.data['edge'] as Edge) : undefined);
        };
        const clear = (): void => {
            setEdge(undefined);
        };
        return dropTargetForElements({
            element: node,
            canDrop: ({ source }) => source.data['kind'] === target.kind && source.data['journey'] === target.journey,
            getData: ({ input, source }) => {
                const at = edgeOf(node, latest.current.siblings, input);
                return { edge: at, move: latest.current.landing(Number(source.data['id']), at) };
            },
            onDragEnter: show,
            onDrag: show,
            onDragLeave: clear,
            onDrop: clear,
        });
    }, [target.kind, target.journey, enabled]);
    return edge;
}

/** Does what a drop within a journey asks for. */
export function useDrops(journey: number, drop: (move: Move) => void): void {
    const latest = useRef(drop);
    latest.current = drop;
    useEffect(
        () =>
            monitorForElements({
                canMonitor: ({ source }) => source.data['journey'] === journey,
                onDrop: ({ location }) => {
                    const target = location.current.dropTargets[0];
                    if (target !== undefined) {
                        latest.current(target.data['move'] as Move);
                    }
                },
            }),
        [journey],
    );
}

/** The nearer edge of an element, in the order that its siblings are read. */
function edgeOf(node: HTMLElement, siblings: Target['siblings'], { clientX, clientY }: { clientX: number; clientY: number }): Edge {
    if (siblings === undefined) {
        return 'inside';
    }
    const { top, left, width, height } = node.getBoundingClientRect();
    if (siblings === 'below' || isAlone(node)) {
        return clientY < top + height / 2 ? 'before' : 'after';
    }
    const startsLeft = getComputedStyle(node).direction !== 'rtl';
    return clientX < left + width / 2 === startsLeft ? 'before' : 'after';
}

/** Whether an element takes the whole width, so that its siblings stand above and below it. */
function isAlone(node: HTMLElement): boolean {
    return (node.parentElement?.clientWidth ?? 0) < node.offsetWidth * 1.5;
}

/** The sibling before which something lands at an edge of a part. */
export function beforeAt(edge: Edge, part: number, siblings: number[]): Before {
    return edge === 'before' ? part : (siblings[siblings.indexOf(part) + 1] ?? null);
}
