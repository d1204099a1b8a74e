import type { VNode } from 'preact';
import { CompactScore } from '../parts/score';
import { InheritedMark, Statement } from '../parts/statement';
import type { EpicOutcomes, TargetedOutcome } from '../rest/types';
import { TargetedOutcomes } from '../targets/targeted-outcomes';

/** The outcomes behind a piece of work, its own and its epic's, in little room. */
export function StoryPanel({ story }: { story: string }): VNode {
    return (
        <TargetedOutcomes
            issue={story}
            rows={2}
            body={(answer, { pick }) => (
                <>
                    {answer.outcomes.length === 0 ? (
                        <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.story.empty')}</p>
                    ) : (
                        <OutcomeList answer={answer} />
                    )}
                    {answer.canLink && (
                        <button type="button" class="aui-button aui-button-link outcomes-story-link" aria-haspopup="dialog" onClick={pick}>
                            {AJS.I18n.getText('outcomes.epic.link')}
                        </button>
                    )}
                </>
            )}
        />
    );
}

function OutcomeList({ answer }: { answer: EpicOutcomes }): VNode {
    return (
        <ul class="outcomes-story">
            {answer.outcomes.map((outcome) => (
                <StoryOutcome key={outcome.key} outcome={outcome} />
            ))}
        </ul>
    );
}

function StoryOutcome({ outcome }: { outcome: TargetedOutcome }): VNode {
    return (
        <li>
            <Statement outcome={outcome} />
            <span class="outcomes-story-score">
                <CompactScore score={outcome.score} />
                {!outcome.direct && <InheritedMark />}
            </span>
        </li>
    );
}
