import type { VNode } from 'preact';
import { CountLink } from '../coverage/count-link';
import { StatusLozenge } from '../parts/status';
import type { LandscapeEpic } from '../rest/landscape';
import { whole } from '../wording/format';
import type { Column } from './board';
import { theseOf } from './row-facts';

interface Props {
    columns: Column[];
    /** All that are shown, each once. */
    epics: LandscapeEpic[];
    columnOf: (epic: LandscapeEpic) => string;
}

/** How the columns are called, and how many epics stand in each. */
export function ColumnHeads({ columns, epics, columnOf }: Props): VNode {
    return (
        <ul class="outcomes-board-heads" aria-label={AJS.I18n.getText('outcomes.board.columns')}>
            {columns.map((column) => {
                const here = epics.filter((epic) => columnOf(epic) === column.id);
                return (
                    <li key={column.id} data-column-head={column.id}>
                        <StatusLozenge status={column.name} category={column.category} />{' '}
                        <CountLink count={here.length} jql={theseOf(here)}>
                            {whole(here.length)}
                        </CountLink>
                    </li>
                );
            })}
        </ul>
    );
}
