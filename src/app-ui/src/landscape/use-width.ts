import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** As wide as a place is taken for before it could be measured. */
const USUAL = 680;

/** How wide the place is, in pixels, followed as it changes. */
export function useWidth(place: { current: HTMLElement | null }): number {
    const [width, setWidth] = useState(USUAL);
    const measure = (): void => {
        const measured = place.current?.clientWidth ?? 0;
        if (measured > 0) {
            setWidth(measured);
        }
    };
    useLayoutEffect(measure, []);
    useEffect(() => {
        if (place.current === null || typeof ResizeObserver === 'undefined') {
            return undefined;
        }
        const observer = new ResizeObserver(measure);
        observer.observe(place.current);
        return () => {
            observer.disconnect();
        };
    }, []);
    return width;
}
