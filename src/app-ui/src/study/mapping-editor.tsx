import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ChoiceField, TextField } from '../parts/field';
import { Scrollable } from '../parts/scrollable';
import type { ColumnMapping, Layout, MappedColumn } from '../rest/study-types';
import type { Outcome } from '../rest/types';
import { layoutLabel } from '../wording/terms';
import { ColumnRow } from './column-row';

interface Props {
    mapping: ColumnMapping;
    known: Map<string, Outcome>;
    change: (mapping: ColumnMapping) => void;
    /** Whether the user names the columns, because the file was refused before its own could be shown. */
    byHand?: boolean;
}

const LAYOUTS = ['wide', 'long', 'aggregated'] as const satisfies readonly Layout[];

/** What each column holds, to be corrected by hand. */
export function MappingEditor(props: Props): VNode {
    const { mapping, change, byHand = false } = props;
    return (
        <details class="outcomes-mapping" open={byHand}>
            <summary>{AJS.I18n.getText('outcomes.mapping.title')}</summary>
            <div class="outcomes-fields">
                <ChoiceField
                    wide
                    label={AJS.I18n.getText('outcomes.mapping.layout')}
                    value={mapping.layout}
                    choices={LAYOUTS.map((value) => ({ value, label: layoutLabel(value) }))}
                    change={(layout) => {
                        change({ ...mapping, layout });
                    }}
                />
                <Scale mapping={mapping} change={change} />
            </div>
            <Columns {...props} />
            {byHand && (
                <p>
                    <button
                        type="button"
                        class="aui-button"
                        onClick={() => {
                            change({ ...mapping, columns: [...mapping.columns, { column: '', role: 'importance' }] });
                        }}
                    >
                        {AJS.I18n.getText('outcomes.mapping.add')}
                    </button>
                </p>
            )}
        </details>
    );
}

function Columns({ mapping, known, change, byHand = false }: Props): VNode {
    const outcomes = useId();
    const title = AJS.I18n.getText('outcomes.mapping.title');
    const replace = (index: number, column: MappedColumn): void => {
        change({ ...mapping, columns: mapping.columns.map((old, at) => (at === index ? column : old)) });
    };
    return (
        <Scrollable label={title}>
            <table class="outcomes-table outcomes-columns">
                <caption class="outcomes-hidden">{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.problem.column')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.mapping.role')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                    </tr>
                </thead>
                <tbody>
                    {mapping.columns.map((column, index) => (
                        <ColumnRow
                            key={byHand ? index : `${index}/${column.column}`}
                            column={column}
                            wide={mapping.layout === 'wide'}
                            outcomes={outcomes}
                            known={known}
                            byHand={byHand}
                            change={(changed) => {
                                replace(index, changed);
                            }}
                        />
                    ))}
                </tbody>
            </table>
            <datalist id={outcomes}>
                {[...known.values()].map(({ key, summary }) => (
                    <option key={key} value={key}>
                        {summary}
                    </option>
                ))}
            </datalist>
        </Scrollable>
    );
}

function Scale({ mapping, change }: Pick<Props, 'mapping' | 'change'>): VNode | null {
    const { scale } = mapping;
    if (scale === undefined) {
        return null;
    }
    const set = (end: 'min' | 'max', text: string): void => {
        const value = Number(text);
        if (text !== '' && Number.isInteger(value)) {
            change({ ...mapping, scale: { ...scale, [end]: value } });
        }
    };
    return (
        <>
            <TextField
                label={AJS.I18n.getText('outcomes.mapping.scale.min')}
                value={String(scale.min)}
                change={(text) => {
                    set('min', text);
                }}
            />
            <TextField
                label={AJS.I18n.getText('outcomes.mapping.scale.max')}
                value={String(scale.max)}
                change={(text) => {
                    set('max', text);
                }}
            />
        </>
    );
}
