import type { VNode } from 'preact';
import { CountLink } from '../coverage/count-link';
import { ofType, unscored as withoutScore } from '../coverage/searches';
import { OPPORTUNITY_TYPES, type OpportunityType } from '../rest/types';
import { whole } from '../wording/format';
import { typeLabel } from '../wording/terms';
import type { Tally } from './model';
import { typesWords } from './words';

/** What a part of a bar stands for: a type, or that there is no shown score. */
export type Kind = OpportunityType | 'unscored';

/** The parts of a bar that are not empty, the most under-served first. */
export function partsOf({ counts, unscored }: Tally): { kind: Kind; count: number }[] {
    const kinds: Kind[] = [...OPPORTUNITY_TYPES, 'unscored'];
    return kinds
        .map((kind) => ({ kind, count: kind === 'unscored' ? unscored : counts[kind] }))
        .filter(({ count }) => count > 0);
}

export function kindLabel(kind: Kind): string {
    return kind === 'unscored' ? AJS.I18n.getText('outcomes.map.unscored') : typeLabel(kind);
}

/** Outcomes by opportunity type as a bar; its words are for whoever hears it, or points at it. */
export function TypeBar({ tally }: { tally: Tally }): VNode {
    const words = typesWords(tally);
    return (
        <span class="outcomes-typebar" title={words === '' ? undefined : words}>
            <span class="outcomes-hidden">{words}</span>
            {partsOf(tally).map(({ kind, count }) => (
                <span key={kind} aria-hidden="true" class={`outcomes-typebar-part outcomes-tone-${kind}`} style={{ flexGrow: count }} />
            ))}
        </span>
    );
}

/** What the parts of the bars mean, and how many outcomes of each there are; leads to them where the search is given. */
export function TypeKey({ tally, jql }: { tally: Tally; jql?: string | undefined }): VNode {
    return (
        <ul class="outcomes-typekey">
            {partsOf(tally).map(({ kind, count }) => (
                <li key={kind}>
                    <span aria-hidden="true" class={`outcomes-typekey-mark outcomes-tone-${kind}`} />
                    {kindLabel(kind)}{' '}
                    <strong>
                        {jql === undefined ? (
                            whole(count)
                        ) : (
                            <CountLink count={count} jql={kind === 'unscored' ? withoutScore(jql) : ofType(jql, kind)}>
                                {whole(count)}
                            </CountLink>
                        )}
                    </strong>
                </li>
            ))}
        </ul>
    );
}
