import type { VNode } from 'preact';
import { searchUrl } from '../jira/page';
import { SourceLine } from '../parts/source';
import type { EpicOutcomes } from '../rest/types';
import { Filled, slot } from '../wording/filled';
import { decimal, isOne, whole } from '../wording/format';

/** The answer in one line: how many outcomes, how many under-served, how high; then from which study. */
export function Headline({ answer, open }: { answer: EpicOutcomes; open: () => void }): VNode {
    const { outcomes, underserved, highest } = answer.headline;
    const count = isOne(outcomes)
        ? AJS.I18n.getText('outcomes.epic.headline.outcomes.one', slot(0))
        : AJS.I18n.getText('outcomes.epic.headline.outcomes.other', slot(0));
    return (
        <div class="outcomes-headline">
            <ul class="outcomes-facts">
                <Fact text={count} value={whole(outcomes)} />
                <Fact text={AJS.I18n.getText('outcomes.epic.headline.underserved', slot(0))} value={whole(underserved)} />
                {highest !== null && (
                    <Fact text={AJS.I18n.getText('outcomes.epic.headline.highest', slot(0))} value={decimal(highest)} />
                )}
            </ul>
            {answer.canLink && (
                <button type="button" class="aui-button" aria-haspopup="dialog" onClick={open}>
                    {AJS.I18n.getText('outcomes.epic.link')}
                </button>
            )}
            <SourceLine outcomes={answer.outcomes}>
                <a href={searchUrl(`issue in outcomesTargetedBy(${answer.issue.key}) ORDER BY "Opportunity score" DESC`)}>
                    {AJS.I18n.getText('outcomes.epic.open-in-search')}
                </a>
            </SourceLine>
        </div>
    );
}

function Fact({ text, value }: { text: string; value: string }): VNode {
    return (
        <li>
            <Filled text={text} nodes={[<strong key="value">{value}</strong>]} />
        </li>
    );
}
