import type { Acting } from '../coverage/acting';
import type { AllowedBy } from '../coverage/allowed';
import type { Landscape } from '../rest/landscape';
import type { Column } from './board';
import type { Moving } from './moving';

/** What all rows of a board draw from. */
export interface Shown {
    landscape: Landscape;
    columns: Column[];
    moving: Moving;
    acting: Acting;
    allowed: AllowedBy;
    /** In how many rows an epic stands. */
    rowsOf: (epic: string) => number;
    /** Columns that would take the card that is being dragged; undefined while none is. */
    taking: ReadonlySet<string> | undefined;
    /** Keeps the focus on a card of a row wherever that goes. */
    keepFocus: (row: string, epic: string) => void;
}
