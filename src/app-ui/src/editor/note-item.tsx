import type { VNode } from 'preact';
import { issueUrl, studiesUrl } from '../jira/page';
import type { Step, StepNote } from '../rest/journeys';
import { day, whole } from '../wording/format';
import { painKindLabel } from '../wording/note-terms';
import type { Editing } from './editing';
import { Menu } from '../parts/menu';

interface Props {
    editing: Editing;
    step: Step;
    note: StepNote;
    mayNote: boolean;
}

/** One note with what it is linked to. */
export function NoteItem({ editing, step, note, mayNote }: Props): VNode {
    return (
        <li class="outcomes-note" data-part={`note-${note.id}`}>
            <div>
                <p class="outcomes-note-text">
                    {note.text}{' '}
                    {note.painKind !== null && <span class="aui-lozenge aui-lozenge-subtle">{painKindLabel(note.painKind)}</span>}
                </p>
                <p class="outcomes-source">
                    {note.theme !== null && <span>{note.theme}</span>}
                    <Heard note={note} />
                    {note.outcomes.map(({ key, summary }) => (
                        <a key={key} href={issueUrl(key)} title={summary}>
                            {key}
                        </a>
                    ))}
                    {note.studies.map(({ id, name, wave }) => (
                        <a key={id} href={studiesUrl(editing.project, id)} title={wave}>
                            {name}
                        </a>
                    ))}
                    <span>{AJS.I18n.getText('outcomes.editor.note.by', note.by.displayName, day(note.at))}</span>
                </p>
            </div>
            {mayNote && (
                <Menu
                    label={AJS.I18n.getText('outcomes.editor.note.menu', note.text)}
                    groups={[
                        [
                            {
                                label: AJS.I18n.getText('outcomes.editor.note.edit'),
                                act: () => {
                                    editing.begin({ kind: 'note', step: step.id ?? 0, note });
                                },
                            },
                            {
                                label: AJS.I18n.getText('outcomes.editor.menu.delete'),
                                act: () => {
                                    editing.begin({ kind: 'delete-note', step: step.id ?? 0, note });
                                },
                            },
                        ],
                    ]}
                />
            )}
        </li>
    );
}

function Heard({ note: { heard, asked } }: { note: StepNote }): VNode | null {
    if (heard === null) {
        return null;
    }
    return (
        <span>
            {asked === null
                ? AJS.I18n.getText('outcomes.editor.note.heard', whole(heard))
                : AJS.I18n.getText('outcomes.editor.note.heard-of', whole(heard), whole(asked))}
        </span>
    );
}
