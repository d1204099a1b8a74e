import { useState } from 'preact/hooks';

/** Tells the ids of this script from those of another that draws on the same page. */
const script = `outcomes-${Math.random().toString(36).slice(2, 8)}`;
let given = 0;

/** An id that stands once on the page, however many panels and dashboard items are drawn side by side. */
export function useUniqueId(): string {
    const [id] = useState(() => `${script}-${++given}`);
    return id;
}
