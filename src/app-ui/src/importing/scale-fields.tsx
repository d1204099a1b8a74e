import type { VNode } from 'preact';
import { TextField } from '../parts/field';
import type { ColumnMapping } from '../rest/study-types';

interface Props {
    draft: ColumnMapping;
    map: (draft: ColumnMapping) => void;
}

/** The lowest and the highest answer that people could give. */
export function ScaleFields({ draft, map }: Props): VNode | null {
    const { scale } = draft;
    if (scale === undefined) {
        return null;
    }
    const set = (end: 'min' | 'max', text: string): void => {
        const value = Number(text);
        if (text !== '' && Number.isInteger(value)) {
            map({ ...draft, scale: { ...scale, [end]: value } });
        }
    };
    return (
        <fieldset class="outcomes-scale">
            <legend>{AJS.I18n.getText('outcomes.importing.scale')}</legend>
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
        </fieldset>
    );
}
