import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { TextField } from '../parts/field';
import { bytes, moment } from '../wording/format';
import type { FileChoice } from './files';

const FEW = 8;

interface Props {
    files: FileChoice[];
    picked: number | undefined;
    pick: (attachment: number) => void;
}

/** The files to choose from, with their issues. */
export function FileList({ files, picked, pick }: Props): VNode {
    const [words, setWords] = useState('');
    const group = useId();
    const wanted = words.trim().toLowerCase();
    const shown = files.filter(({ issue, summary, attachment }) =>
        `${attachment.filename} ${issue} ${summary}`.toLowerCase().includes(wanted),
    );
    return (
        <>
            {files.length > FEW && (
                <TextField
                    label={AJS.I18n.getText('outcomes.importing.file.filter')}
                    value={words}
                    required={false}
                    change={setWords}
                />
            )}
            <fieldset class="outcomes-files">
                <legend class="outcomes-hidden">{AJS.I18n.getText('outcomes.import.attachment')}</legend>
                {shown.map(({ issue, summary, attachment }) => (
                    <label key={attachment.id} class="outcomes-file">
                        <input
                            type="radio"
                            name={group}
                            checked={attachment.id === picked}
                            onChange={() => {
                                pick(attachment.id);
                            }}
                        />
                        <span class="outcomes-file-name">
                            <strong>{attachment.filename}</strong>{' '}
                            <span class="outcomes-quiet">
                                {AJS.I18n.getText(
                                    'outcomes.importing.file.about',
                                    bytes(attachment.size),
                                    moment(attachment.created),
                                )}
                            </span>
                        </span>
                        <span class="outcomes-quiet">
                            {issue} {summary}
                        </span>
                    </label>
                ))}
                {shown.length === 0 && <p>{AJS.I18n.getText('outcomes.importing.file.none-match')}</p>}
            </fieldset>
        </>
    );
}
