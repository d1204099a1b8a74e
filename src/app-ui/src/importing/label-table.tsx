import type { VNode } from 'preact';
import type { ColumnMapping, LabelRating } from '../rest/study-types';
import { exact, whole } from '../wording/format';

interface Props {
    labels: LabelRating[];
    draft: ColumnMapping;
    map: (draft: ColumnMapping) => void;
}

/** Which rating each answer in words stands for. */
export function LabelTable({ labels, draft, map }: Props): VNode | null {
    if (labels.length === 0) {
        return null;
    }
    return (
        <table class="outcomes-table outcomes-labels">
            <caption>{AJS.I18n.getText('outcomes.importing.labels')}</caption>
            <thead>
                <tr>
                    <th scope="col">{AJS.I18n.getText('outcomes.importing.labels.words')}</th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.importing.labels.count')}
                    </th>
                    <th scope="col">{AJS.I18n.getText('outcomes.importing.labels.rating')}</th>
                </tr>
            </thead>
            <tbody>
                {[...labels].sort(byRating).map((found) => (
                    <LabelRow key={found.label} found={found} draft={draft} map={map} />
                ))}
            </tbody>
        </table>
    );
}

/** By what was found, so that rows stay where they are while they are answered: the undecided first, then the best. */
function byRating(one: LabelRating, other: LabelRating): number {
    const worth = ({ known, rating }: LabelRating): number => (known ? (rating ?? -1) : Number.MAX_VALUE);
    return worth(other) - worth(one) || one.label.localeCompare(other.label);
}

/** Stands for no answer, since a choice can't hold null. */
const NONE = 'none';
/** Stands for a label that nobody has given a rating yet. */
const OPEN = 'open';

function LabelRow({ found, draft, map }: { found: LabelRating } & Omit<Props, 'labels'>): VNode {
    const { label, count } = found;
    const { rating, open } = ratingOf(found, draft.labels ?? {});
    return (
        <tr class={open ? 'outcomes-column-open' : ''}>
            <th scope="row">{label}</th>
            <td class="outcomes-number">{whole(count)}</td>
            <td>
                <select
                    class="select"
                    aria-label={AJS.I18n.getText('outcomes.importing.labels.of', label)}
                    value={open ? OPEN : String(rating ?? NONE)}
                    onChange={({ currentTarget: { value } }) => {
                        map({ ...draft, labels: { ...draft.labels, [label]: value === NONE ? null : Number(value) } });
                    }}
                >
                    {open && (
                        <option value={OPEN} disabled>
                            {AJS.I18n.getText('outcomes.importing.labels.open')}
                        </option>
                    )}
                    {points(draft).map((point) => (
                        <option key={point} value={String(point)}>
                            {exact(point)}
                        </option>
                    ))}
                    <option value={NONE}>{AJS.I18n.getText('outcomes.importing.labels.none')}</option>
                </select>
            </td>
        </tr>
    );
}

/** What the words are worth by the user's say, else by the app's knowledge; open while neither tells. */
function ratingOf(found: LabelRating, said: Record<string, number | null>): { rating: number | null; open: boolean } {
    const own = said[found.label];
    return own === undefined ? { rating: found.rating, open: !found.known } : { rating: own, open: false };
}

/** The points of the scale, highest first. */
function points({ scale = { min: 1, max: 5 } }: ColumnMapping): number[] {
    return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.max - index);
}
