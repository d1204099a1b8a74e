/** A class attribute: what always holds, and the marks that hold now. */
export function look(always: string, marks: Record<string, boolean>): string {
    return [always, ...Object.keys(marks).filter((mark) => marks[mark] === true)].join(' ');
}

/** The mark of where something dragged would land. */
export function landing(edge: string | undefined): Record<string, boolean> {
    return edge === undefined ? {} : { [`outcomes-land-${edge}`]: true };
}
