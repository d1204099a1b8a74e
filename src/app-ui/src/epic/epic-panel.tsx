import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { announceChange, onPageChange } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { useResource, type Resource } from '../parts/resource';
import { epicOutcomes } from '../rest/outcomes';
import type { EpicOutcomes } from '../rest/types';
import { Headline } from './headline';
import { LinkNotice, type LinkResult } from './link-notice';
import { HowMeasured } from './measured';
import { NoOutcomes } from './no-outcomes';
import { OutcomePicker } from './outcome-picker';
import { OutcomeTable } from './outcome-table';
import { useUnlink } from './unlink';

/** The outcomes that an epic targets, with their scores. */
export function EpicPanel({ epic }: { epic: string }): VNode {
    const resource = useResource(`epic/${epic}`, (signal) => epicOutcomes(epic, signal));
    const self = useRef({}).current;
    const { reload } = resource;
    useEffect(() => onPageChange(self, reload), [self, reload]);

    if (resource.value === undefined) {
        return resource.error === undefined ? (
            <Loading rows={3} />
        ) : (
            <Failure messages={resource.error.all} retry={reload} />
        );
    }
    return (
        <EpicBody
            answer={resource.value}
            resource={resource}
            changed={() => {
                announceChange(self);
            }}
        />
    );
}

interface BodyProps {
    answer: EpicOutcomes;
    resource: Resource<EpicOutcomes>;
    changed: () => void;
}

function EpicBody({ answer, resource, changed }: BodyProps): VNode {
    const [picking, setPicking] = useState(false);
    const [result, setResult] = useState<LinkResult>();
    const epic = answer.issue.key;
    const refresh = useCallback(
        (latest?: EpicOutcomes) => {
            if (latest === undefined) {
                resource.reload();
            } else {
                resource.replace(latest);
            }
            changed();
        },
        [resource, changed],
    );
    const { busy, unlink, undo } = useUnlink(epic, refresh, setResult);
    const open = (): void => {
        setResult(undefined);
        setPicking(true);
    };

    return (
        <div class={resource.error === undefined ? undefined : 'outcomes-stale'}>
            {resource.error !== undefined && (
                <Failure
                    title={AJS.I18n.getText('outcomes.error.stale')}
                    messages={resource.error.all}
                    retry={resource.reload}
                />
            )}
            <LinkNotice result={result} undo={undo} />
            {answer.outcomes.length === 0 ? (
                <NoOutcomes answer={answer} open={open} />
            ) : (
                <>
                    <Headline answer={answer} open={open} />
                    <OutcomeTable answer={answer} busy={busy} unlink={unlink} />
                    <HowMeasured outcomes={answer.outcomes} />
                </>
            )}
            {picking && (
                <OutcomePicker
                    answer={answer}
                    close={() => {
                        setPicking(false);
                    }}
                    done={(linked, latest) => {
                        setPicking(false);
                        setResult(linked);
                        refresh(latest);
                    }}
                />
            )}
        </div>
    );
}
