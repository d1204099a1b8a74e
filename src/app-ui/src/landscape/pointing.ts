import { useState } from 'preact/hooks';
import type { Press } from './marks';
import { isStep, nearestTo, stepFrom } from './neighbours';
import type { Point } from './points';

/** How near the pointer must come to a mark. */
const NEAR = 16;

/** Which mark the pointer or the keyboard is at, and how it moves on. */
export interface Pointing {
    /** The mark whose words are shown. */
    pointed: Point | undefined;
    /** Key of the mark that Tab leads to. */
    current: string;
    /** A mark took the focus, or lost it where the key is empty. */
    focused: (key: string) => void;
    press: (key: Press) => void;
    move: (event: MouseEvent) => void;
    leave: () => void;
    click: (event: MouseEvent) => void;
}

interface Props {
    place: { current: HTMLElement | null };
    points: readonly Point[];
    chosen: string;
    choose: (key: string, withFocus: boolean) => void;
}

export function usePointing({ place, points, chosen, choose }: Props): Pointing {
    const [hovered, setHovered] = useState('');
    const [focused, setFocused] = useState('');
    const [visited, setVisited] = useState('');
    const at = (key: string): Point | undefined => (key === '' ? undefined : points.find((point) => point.key === key));
    const current = (at(visited) ?? at(chosen) ?? points[0])?.key ?? '';
    const focus = (key: string): void => {
        const marks = place.current?.querySelectorAll<SVGElement>('[data-outcome]') ?? [];
        [...marks].find((mark) => mark.dataset['outcome'] === key)?.focus();
    };
    const under = (event: MouseEvent): string => {
        const { left = 0, top = 0 } = place.current?.getBoundingClientRect() ?? {};
        return nearestTo(points, event.clientX - left, event.clientY - top, NEAR)?.key ?? '';
    };
    return {
        pointed: at(hovered) ?? at(focused),
        current,
        focused: (key) => {
            setFocused(key);
            setVisited((before) => (key === '' ? before : key));
        },
        press: (key) => {
            if (isStep(key)) {
                focus(stepFrom(points, current, key)?.key ?? current);
            } else {
                setHovered('');
                choose(key === 'Escape' ? '' : current, true);
            }
        },
        move: (event) => {
            setHovered(under(event));
        },
        leave: () => {
            setHovered('');
        },
        click: (event) => {
            const key = under(event);
            if (key !== '') {
                focus(key);
                choose(key, false);
            }
        },
    };
}
