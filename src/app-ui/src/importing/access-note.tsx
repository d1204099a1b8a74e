import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Message } from '../parts/messages';
import type { FileAccess, StudyForm } from '../rest/study-types';
import { isOne, list, whole } from '../wording/format';
import { LevelChoice } from './level-choice';

interface Props {
    access: FileAccess;
    issue: string;
    form: StudyForm;
    setForm: (form: StudyForm) => void;
    /** Asks anew who can download the file. */
    askAnew: () => void;
}

/** Says who can download what the app's pages keep to themselves, and offers what the user may do about it. */
export function AccessNote({ access, issue, form, setForm, askAnew }: Props): VNode {
    const readers = useRef<HTMLParagraphElement>(null);
    const { personalColumns, smallGroups, minimum, offers } = access;
    return (
        <Message kind="warning" title={AJS.I18n.getText('outcomes.access.title')}>
            {personalColumns.length > 0 && <p>{AJS.I18n.getText('outcomes.access.personal', list(personalColumns))}</p>}
            {smallGroups > 0 && (
                <p>
                    {isOne(smallGroups)
                        ? AJS.I18n.getText('outcomes.access.small.one', whole(smallGroups), whole(minimum))
                        : AJS.I18n.getText('outcomes.access.small.other', whole(smallGroups), whole(minimum))}
                </p>
            )}
            <p ref={readers} tabIndex={-1}>
                {readersOf(access, issue)}
            </p>
            {offers.includes('security-level') && (
                <>
                    <p>{AJS.I18n.getText('outcomes.access.security-level', issue)}</p>
                    <LevelChoice
                        issue={issue}
                        changed={() => {
                            // The choice goes away with the next answer: what it changed takes its focus.
                            readers.current?.focus();
                            askAnew();
                        }}
                    />
                </>
            )}
            {offers.includes('delete-attachment') && (
                <p>
                    <label>
                        <input
                            type="checkbox"
                            checked={form.deleteAttachment === true}
                            onChange={({ currentTarget }) => {
                                setForm({ ...form, deleteAttachment: currentTarget.checked });
                            }}
                        />{' '}
                        {AJS.I18n.getText('outcomes.access.delete')}
                    </label>
                </p>
            )}
        </Message>
    );
}

function readersOf({ readers }: FileAccess, issue: string): string {
    switch (readers) {
        case 'anybody':
            return AJS.I18n.getText('outcomes.access.readers.anybody');
        case 'project':
            return AJS.I18n.getText('outcomes.access.readers.project', issue);
        case 'security-level':
            return AJS.I18n.getText('outcomes.access.readers.security-level', issue);
    }
}
