import type { VNode } from 'preact';
import type { StudyFreshness } from '../rest/study-types';
import { freshnessLabel } from '../wording/terms';

/** Whether a study is the newest of its kind, in a word; nothing where that isn't known. */
export function FreshnessLozenge({ freshness }: { freshness: StudyFreshness | undefined }): VNode | null {
    return freshness === undefined ? null : (
        <span class={`aui-lozenge aui-lozenge-subtle outcomes-freshness outcomes-freshness-${freshness}`}>
            {freshnessLabel(freshness)}
        </span>
    );
}
