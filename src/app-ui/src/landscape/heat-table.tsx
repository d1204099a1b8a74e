import type { VNode } from 'preact';
import type { JourneyStep } from '../rest/types';
import { whole } from '../wording/format';
import { cellOf, CELL_TYPES, type Cell, type CellType, type Heat, type HeatRow } from './heat';
import { cellTypeLabel, placeOfCell } from './heat-search';

interface Props {
    caption: string;
    heat: Heat;
    /** The cell whose outcomes are listed. */
    cell: Cell;
    open: (cell: Cell) => void;
}

// The roles are said again because a narrow page lays the rows out as blocks, which would drop the table's meaning.

/** Steps against opportunity types; each number opens the outcomes that it counts. */
export function HeatTable({ caption, heat, cell, open }: Props): VNode {
    const types = CELL_TYPES.filter((type) => type !== 'unscored' || heat.total.unscored > 0);
    return (
        <table class="outcomes-table outcomes-phases outcomes-heat-map" role="table">
            <caption class="outcomes-hidden">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col">
                        {AJS.I18n.getText('outcomes.landscape.heat.step')}
                    </th>
                    {types.map((type) => (
                        <th key={type} role="columnheader" scope="col">
                            {cellTypeLabel(type)}
                        </th>
                    ))}
                </tr>
            </thead>
            {phasesOf(heat.rows).map(({ name, rows }) => (
                <tbody key={name} role="rowgroup">
                    {name !== '' && (
                        <tr role="row" class="outcomes-phase-journey">
                            <th role="rowheader" scope="rowgroup" colSpan={types.length + 1}>
                                {name}
                            </th>
                        </tr>
                    )}
                    {rows.map((row) => (
                        <tr key={row.step?.step ?? ''} role="row">
                            <th role="rowheader" scope="row">
                                {nameOf(row.step)}
                            </th>
                            {types.map((type) => (
                                <HeatCell key={type} row={row} type={type} highest={heat.highest[type]} chosen={cell} open={open} />
                            ))}
                        </tr>
                    ))}
                </tbody>
            ))}
        </table>
    );
}

interface CellProps {
    row: HeatRow;
    type: CellType;
    highest: number;
    chosen: Cell;
    open: (cell: Cell) => void;
}

function HeatCell({ row: { step, counts }, type, highest, chosen, open }: CellProps): VNode {
    const cell = cellOf(type, step);
    const count = counts[type];
    const look = type === 'all' ? 'outcomes-phase-sum' : `outcomes-heat outcomes-heat-${type} outcomes-heat-${strength(count, highest)}`;
    return (
        <td role="cell" class={`${look}${cell === chosen ? ' outcomes-heat-chosen' : ''}`}>
            {count === 0 ? (
                <span>
                    {whole(count)}
                    <Word type={type} />
                </span>
            ) : (
                <button
                    type="button"
                    class="outcomes-heat-count"
                    data-cell={cell}
                    aria-expanded={cell === chosen}
                    aria-label={AJS.I18n.getText('outcomes.landscape.heat.open', whole(count), cellTypeLabel(type), placeOfCell(cell))}
                    onClick={() => {
                        open(cell === chosen ? '' : cell);
                    }}
                >
                    {whole(count)}
                    <Word type={type} />
                </button>
            )}
        </td>
    );
}

/** What the number counts where a narrow page has no heads. */
function Word({ type }: { type: CellType }): VNode {
    return (
        <span class="outcomes-phase-word" data-take="no">
            {' '}
            {cellTypeLabel(type)}
        </span>
    );
}

/** How strongly a cell is tinted: 0 for none, else 1 to 3. */
function strength(count: number, most: number): number {
    return Math.ceil((count / Math.max(3, most)) * 3);
}

function nameOf(step: JourneyStep | undefined): string {
    return step === undefined ? AJS.I18n.getText('outcomes.landscape.heat.unplaced') : [step.step, step.phase, step.journey].find((name) => name !== '') ?? '';
}

/** The rows by journey and phase. */
function phasesOf(rows: readonly HeatRow[]): { name: string; rows: HeatRow[] }[] {
    const phases = new Map<string, HeatRow[]>();
    for (const row of rows) {
        const name = row.step === undefined ? '' : [row.step.journey, row.step.phase].filter((part) => part !== '').join(' \u203a ');
        phases.set(name, [...(phases.get(name) ?? []), row]);
    }
    return [...phases].map(([name, own]) => ({ name, rows: own }));
}
