import { useState } from 'preact/hooks';

/** Which of the listed outcomes are chosen, to do something about all of them at once. */
export interface Choosing {
    has: (key: string) => boolean;
    /** Chooses these too, or no longer. */
    choose: (keys: readonly string[], chosen: boolean) => void;
    clear: () => void;
}

export function useChoosing(): Choosing {
    const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
    return {
        has: (key) => chosen.has(key),
        choose: (keys, on) => {
            setChosen((old) => new Set(on ? [...old, ...keys] : [...old].filter((key) => !keys.includes(key))));
        },
        clear: () => {
            setChosen(new Set());
        },
    };
}
