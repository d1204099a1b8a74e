import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Message } from '../parts/messages';
import { whole } from '../wording/format';
import { jiraForm, type NewEpic } from './epic-form';
import { SummaryField } from './summary-field';
import type { Works } from './use-works';
import { isDone, type Work } from './work';
import { Done, Left } from './work-said';

/** How far many epics are: what is done, and what is left with its reasons. */
export function WorkReport({ form, all }: { form: string; all: Works }): VNode {
    const { works, running, done, goOn, reword } = all;
    const place = useRef<HTMLFormElement>(null);
    useEffect(() => {
        // The button that led here is gone.
        place.current?.focus();
    }, [running]);
    const left = works.filter((work) => !isDone(work));
    return (
        <form
            ref={place}
            id={form}
            tabIndex={-1}
            class="outcomes-works"
            onSubmit={(event) => {
                event.preventDefault();
                goOn();
            }}
        >
            <Progress done={done} of={works.length} running={running} />
            {done > 0 && (
                <ul class="outcomes-works-done">
                    {works.filter(isDone).map((work) => (
                        <li key={work.epic}>
                            <Done work={work} />
                        </li>
                    ))}
                </ul>
            )}
            {!running && left.length > 0 && (
                <ul class="outcomes-works-left">
                    {left.map((work) => (
                        <li key={work.outcomes.map(({ key }) => key).join()}>
                            <Rest work={work} alone={works.length === 1} reword={reword} />
                        </li>
                    ))}
                </ul>
            )}
        </form>
    );
}

function Progress({ done, of, running }: { done: number; of: number; running: boolean }): VNode {
    const words = AJS.I18n.getText('outcomes.many.partly', whole(done), whole(of));
    return (
        <>
            {running && <progress class="outcomes-works-progress" value={done} max={of} aria-label={AJS.I18n.getText('outcomes.many.progress')} />}
            <p role="status" class={running ? 'outcomes-quiet' : 'outcomes-works-sum'}>
                {words}
            </p>
        </>
    );
}

interface RestProps {
    work: Work;
    /** Whether it is the only one. */
    alone: boolean;
    reword: (work: Work, summary: string) => void;
}

/** What stands in the way of one, and what can be changed about that. */
function Rest({ work, alone, reword }: RestProps): VNode {
    const { create, epic, outcomes, refused } = work;
    return (
        <>
            {create !== undefined && epic === undefined && (
                <SummaryField
                    outcomes={outcomes}
                    alone={alone}
                    value={create.summary}
                    change={(summary) => {
                        reword(work, summary);
                    }}
                    error={refused.summary}
                />
            )}
            <Message kind="warning">
                <p>
                    <Left work={work} />
                </p>
                {create !== undefined && epic === undefined && <ByHand create={create} />}
            </Message>
        </>
    );
}

/** Jira's own form as the way out. */
function ByHand({ create }: { create: NewEpic }): VNode {
    return (
        <p>
            <a href={jiraForm(create)}>{AJS.I18n.getText('outcomes.coverage.create-epic.jira-form')}</a>
        </p>
    );
}
