import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';

/** Names an issue whose files are not listed. */
export function OtherIssue({ project, name }: { project: string; name: (issue: string) => void }): VNode {
    const [written, setWritten] = useState('');
    const id = useId();
    return (
        <form
            class="outcomes-other-issue"
            onSubmit={(event) => {
                event.preventDefault();
                if (written.trim() !== '') {
                    name(written.trim().toUpperCase());
                }
            }}
        >
            <label for={id}>{AJS.I18n.getText('outcomes.importing.file.other')}</label>
            <input
                id={id}
                type="text"
                class="text"
                placeholder={`${project}-1`}
                value={written}
                onInput={(event) => {
                    setWritten(event.currentTarget.value);
                }}
            />
            <button type="submit" class="aui-button">
                {AJS.I18n.getText('outcomes.importing.file.other-show')}
            </button>
        </form>
    );
}
