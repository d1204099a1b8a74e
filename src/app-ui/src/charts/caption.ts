import { waveWithDate } from '../parts/source';
import type { Coverage } from '../rest/coverage';
import { list, moment } from '../wording/format';
import type { Caption } from './picture';

/** What a picture of coverage says of itself: title, source, waves, and when it was counted. */
export function captionOf(title: string, source: string, { asOf, studies }: Pick<Coverage, 'asOf' | 'studies'>): Caption {
    const waves = [...new Set(studies.map(waveWithDate))];
    return {
        title,
        lines: [
            AJS.I18n.getText('outcomes.picture.source', source),
            waves.length === 0
                ? AJS.I18n.getText('outcomes.coverage.no-wave')
                : AJS.I18n.getText('outcomes.study.wave', list(waves)),
            AJS.I18n.getText('outcomes.coverage.as-of', moment(asOf)),
            AJS.I18n.getText('outcomes.picture.permissions'),
        ],
    };
}
