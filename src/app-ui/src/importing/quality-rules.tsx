import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ColumnMapping, QualityFinding } from '../rest/study-types';
import { isOne, whole } from '../wording/format';

/** A list of more rows is folded away. */
const FEW_ROWS = 12;

interface Props {
    quality: QualityFinding[];
    draft: ColumnMapping;
    busy: boolean;
    /** Reads the file again with other rules. */
    change: (draft: ColumnMapping) => void;
}

/** The quality rules, whom each found, and the switch that leaves those out. */
export function QualityRules({ quality, draft, busy, change }: Props): VNode | null {
    if (quality.length === 0) {
        return null;
    }
    const excluded = quality.filter((each) => each.excluded).map(({ rule }) => rule);
    return (
        <fieldset class="outcomes-quality">
            <legend>{AJS.I18n.getText('outcomes.importing.quality')}</legend>
            <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.importing.quality.hint')}</p>
            {quality.map((finding) => (
                <Rule
                    key={finding.rule}
                    finding={finding}
                    busy={busy}
                    set={(on) => {
                        const rest = excluded.filter((rule) => rule !== finding.rule);
                        change({ ...draft, exclude: on ? [...rest, finding.rule] : rest });
                    }}
                />
            ))}
        </fieldset>
    );
}

function Rule({ finding, busy, set }: { finding: QualityFinding; busy: boolean; set: (on: boolean) => void }): VNode {
    const id = useId();
    const { label, excluded, checked, why, found } = finding;
    return (
        <div class="outcomes-quality-rule">
            <input
                id={id}
                type="checkbox"
                role="switch"
                checked={excluded}
                disabled={busy || !checked}
                aria-describedby={`${id}-found`}
                onChange={({ currentTarget }) => {
                    set(currentTarget.checked);
                }}
            />
            <label for={id}>{AJS.I18n.getText('outcomes.importing.quality.leave-out', label)}</label>
            <span id={`${id}-found`} class={found > 0 && checked ? '' : 'outcomes-quiet'}>
                {checked ? foundWords(found) : AJS.I18n.getText('outcomes.importing.quality.not-checked', why ?? '')}
            </span>
            {checked && <Rows rows={finding.rows} />}
        </div>
    );
}

function foundWords(found: number): string {
    if (found === 0) {
        return AJS.I18n.getText('outcomes.importing.quality.none');
    }
    return isOne(found)
        ? AJS.I18n.getText('outcomes.importing.quality.found.one', whole(found))
        : AJS.I18n.getText('outcomes.importing.quality.found.other', whole(found));
}

function Rows({ rows }: { rows: number[] }): VNode | null {
    if (rows.length === 0) {
        return null;
    }
    const words = rows.map(String).join(', ');
    if (rows.length <= FEW_ROWS) {
        return <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.importing.quality.rows', words)}</span>;
    }
    return (
        <details class="outcomes-quality-rows">
            <summary class="outcomes-quiet">{AJS.I18n.getText('outcomes.importing.quality.rows.all', whole(rows.length))}</summary>
            <p class="outcomes-quiet">{words}</p>
        </details>
    );
}
