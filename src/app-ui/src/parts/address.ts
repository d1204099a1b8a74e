import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * What the browser's address says, and the way to say something else; the browser's buttons lead back and forth.
 *
 * @param read reads the search of an address
 * @param urlOf writes an address of the same page
 */
export function useAddress<P>(read: (search: string) => P, urlOf: (place: P) => string): [P, (next: P) => void] {
    const [place, setPlace] = useState(() => read(location.search));
    const latest = useRef(read);
    latest.current = read;
    useEffect(() => {
        const follow = (): void => {
            setPlace(latest.current(location.search));
        };
        window.addEventListener('popstate', follow);
        return () => {
            window.removeEventListener('popstate', follow);
        };
    }, []);
    return [
        place,
        (next) => {
            history.pushState(null, '', urlOf(next));
            setPlace(next);
        },
    ];
}
