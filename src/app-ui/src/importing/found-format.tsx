import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { FactList } from '../parts/fact-list';
import type { ColumnMapping, FileFormat, StudyAnswer } from '../rest/study-types';
import { list, whole } from '../wording/format';
import { FORMATS, formatLabel, layoutOf } from '../wording/formats';
import { layoutLabel } from '../wording/terms';

interface Props {
    found: StudyAnswer;
    busy: boolean;
    readAs: (mapping?: ColumnMapping) => void;
}

/** Which tool wrote the file, why the app thinks so, and the way to say otherwise. */
export function FoundFormat({ found, busy, readAs }: Props): VNode {
    const { mapping } = found;
    const format = found.format ?? undefined;
    return (
        <div class="outcomes-format">
            <p class="outcomes-format-name">
                <strong>{format?.label ?? layoutLabel(mapping.layout)}</strong>
                {format !== undefined && <span class="outcomes-line">{format.why}</span>}
            </p>
            <Details found={found} />
            <FormatChoice chosen={format?.name} likely={format?.alternatives ?? []} busy={busy} readAs={readAs} />
        </div>
    );
}

function Details({ found }: { found: StudyAnswer }): VNode {
    const { rows, respondents, outcomes } = found;
    const facts: [string, string | undefined][] = [
        [AJS.I18n.getText('outcomes.importing.format.rows'), rows === undefined ? undefined : whole(rows)],
        [AJS.I18n.getText('outcomes.study.respondents'), respondents === 0 ? undefined : whole(respondents)],
        [AJS.I18n.getText('outcomes.importing.format.outcomes'), outcomes === 0 ? undefined : whole(outcomes)],
        ...formatFacts(found.format ?? {}),
    ];
    return <FactList facts={facts} />;
}

function formatFacts({ headerRows = [], encoding, delimiter, sheets = [] }: Partial<FileFormat>): [string, string | undefined][] {
    return [
        [AJS.I18n.getText('outcomes.importing.format.header'), headerOf(headerRows)],
        [AJS.I18n.getText('outcomes.importing.format.encoding'), encoding],
        [AJS.I18n.getText('outcomes.importing.format.delimiter'), delimiterName(delimiter ?? undefined)],
        [AJS.I18n.getText('outcomes.importing.format.sheets'), sheets.length === 0 ? undefined : list(sheets)],
    ];
}

function headerOf([first, last]: number[]): string | undefined {
    if (first === undefined || last === undefined) {
        return undefined;
    }
    return first === last
        ? AJS.I18n.getText('outcomes.importing.format.header.one', whole(first))
        : AJS.I18n.getText('outcomes.importing.format.header.other', whole(first), whole(last));
}

function delimiterName(delimiter: string | undefined): string | undefined {
    switch (delimiter) {
        case ',':
            return AJS.I18n.getText('outcomes.importing.format.comma');
        case ';':
            return AJS.I18n.getText('outcomes.importing.format.semicolon');
        case '\t':
            return AJS.I18n.getText('outcomes.importing.format.tab');
        case '':
            return undefined;
        default:
            return delimiter;
    }
}

interface ChoiceProps {
    chosen: string | undefined;
    likely: string[];
    busy: boolean;
    readAs: (mapping?: ColumnMapping) => void;
}

/** Reads the file as another tool's; what the file could be as well stands first. */
export function FormatChoice({ chosen, likely, busy, readAs }: ChoiceProps): VNode {
    const id = useId();
    const others = FORMATS.filter((name) => name !== chosen && !likely.includes(name));
    return (
        <div class="outcomes-field outcomes-format-choice">
            <label for={id}>{AJS.I18n.getText('outcomes.importing.format.other')}</label>
            <select
                id={id}
                class="select"
                disabled={busy}
                value=""
                onChange={({ currentTarget: { value } }) => {
                    readAs(value === 'told' ? undefined : { layout: layoutOf(value), format: value, columns: [] });
                }}
            >
                <option value="">{AJS.I18n.getText('outcomes.importing.format.choose')}</option>
                {likely.length > 0 && (
                    <optgroup label={AJS.I18n.getText('outcomes.importing.format.likely')}>
                        {likely.map((name) => (
                            <option key={name} value={name}>
                                {formatLabel(name)}
                            </option>
                        ))}
                    </optgroup>
                )}
                <optgroup label={AJS.I18n.getText('outcomes.importing.format.all')}>
                    <option value="told">{AJS.I18n.getText('outcomes.importing.format.told')}</option>
                    {others.map((name) => (
                        <option key={name} value={name}>
                            {formatLabel(name)}
                        </option>
                    ))}
                </optgroup>
            </select>
            <p class="outcomes-quiet">
                {AJS.I18n.getText('outcomes.importing.format.hint')}
            </p>
        </div>
    );
}
