import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { announceChange, onPageChange } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { useResource, type Resource } from '../parts/resource';
import { epicOutcomes } from '../rest/outcomes';
import type { EpicOutcomes } from '../rest/types';
import { LinkNotice, type LinkResult } from './link-notice';
import { OutcomePicker } from './outcome-picker';
import { useUnlink, type Unlink } from './unlink';

/** What a panel's body may do with the links of its issue. */
export interface LinkActions extends Pick<Unlink, 'busy' | 'unlink'> {
    /** Opens the picker. */
    pick: () => void;
    /** Reads again after something else was changed. */
    reload: () => void;
}

interface Props {
    /** The epic, or the story whose own and whose epic's outcomes are wanted. */
    issue: string;
    /** Rows to draw in grey while the first answer is read. */
    rows: number;
    body: (answer: EpicOutcomes, actions: LinkActions) => VNode;
}

/** Reads the outcomes that an issue targets, keeps them fresh, and links and unlinks them; the body is the panel's own. */
export function TargetedOutcomes({ issue, rows, body }: Props): VNode {
    const resource = useResource(`epic/${issue}`, (signal) => epicOutcomes(issue, signal));
    const self = useRef({}).current;
    const { reload } = resource;
    useEffect(() => onPageChange(self, reload), [self, reload]);
    const changed = useCallback(() => {
        announceChange(self);
    }, [self]);

    if (resource.value !== undefined) {
        return <Ready answer={resource.value} resource={resource} changed={changed} body={body} />;
    }
    return resource.error === undefined ? <Loading rows={rows} /> : <Failure messages={resource.error.all} retry={reload} />;
}

interface ReadyProps {
    answer: EpicOutcomes;
    resource: Resource<EpicOutcomes>;
    changed: () => void;
    body: Props['body'];
}

function Ready({ answer, resource, changed, body }: ReadyProps): VNode {
    const [picking, setPicking] = useState(false);
    const [result, setResult] = useState<LinkResult>();
    const refresh = (latest: EpicOutcomes): void => {
        resource.replace(latest);
        changed();
    };
    const { busy, unlink, undo } = useUnlink(answer.issue.key, refresh, setResult);
    const reload = (): void => {
        resource.reload();
        changed();
    };
    const pick = (): void => {
        setResult(undefined);
        setPicking(true);
    };
    const close = (): void => {
        setPicking(false);
    };
    const linked = (outcome: LinkResult, latest: EpicOutcomes | undefined): void => {
        setPicking(false);
        setResult(outcome);
        if (latest !== undefined) {
            refresh(latest);
        }
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
            {body(answer, { busy, unlink, pick, reload })}
            {picking && <OutcomePicker answer={answer} close={close} done={linked} />}
        </div>
    );
}
