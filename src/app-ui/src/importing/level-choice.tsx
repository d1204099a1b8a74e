import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceField } from '../parts/field';
import { Failure } from '../parts/messages';
import { useResource } from '../parts/resource';
import { asRestError, type RestError } from '../rest/client';
import { securityLevels, setSecurityLevel } from '../rest/jira';

interface Props {
    issue: string;
    /** Called when the issue has a security level. */
    changed: () => void;
}

/** Sets the security level of the issue that holds the file, among those that the user is in. */
export function LevelChoice({ issue, changed }: Props): VNode | null {
    const project = issue.slice(0, issue.lastIndexOf('-'));
    const { value } = useResource(`levels/${project}`, (signal) => securityLevels(project, signal));
    const [chosen, setChosen] = useState<string>();
    const [sending, setSending] = useState(false);
    const [error, setError] = useState<RestError>();
    const level = chosen ?? value?.[0]?.id;
    if (value === undefined || level === undefined) {
        return null;
    }
    const set = (): void => {
        setSending(true);
        setError(undefined);
        setSecurityLevel(issue, level).then(changed, (failed: unknown) => {
            setSending(false);
            setError(asRestError(failed));
        });
    };
    return (
        <>
            <div class="outcomes-level">
                <ChoiceField
                    label={AJS.I18n.getText('outcomes.access.level')}
                    value={level}
                    choices={value.map(({ id, name }) => ({ value: id, label: name }))}
                    change={setChosen}
                />
                <button type="button" class="aui-button" disabled={sending} onClick={set}>
                    {AJS.I18n.getText('outcomes.access.level.set', issue)}
                </button>
            </div>
            {error !== undefined && <Failure title={AJS.I18n.getText('outcomes.access.level.failed')} messages={error.all} />}
        </>
    );
}
