import type { VNode } from 'preact';
import type { Journey } from '../rest/journeys';
import { DeletePart } from './delete-part';
import type { Editing } from './editing';
import { FollowDialog } from './follow-dialog';
import { MergeParts } from './merge-parts';
import { NewJourney, OutlineDialog } from './new-journey';
import { DeleteNote, NoteDialog } from './note-form';
import type { Place } from './place';

interface Props {
    editing: Editing;
    /** The one that is looked at; none where there is none yet. */
    journey: Journey | undefined;
    place: Place;
    go: (next: Place) => void;
}

/** The dialog of what the viewer is about to do. */
export function DoingDialog(props: Props): VNode | null {
    const { editing, journey, go } = props;
    switch (editing.doing?.kind) {
        case 'create':
            return <NewJourney editing={editing} go={go} />;
        case 'outline':
            return <OutlineDialog editing={editing} go={go} />;
        case undefined:
            return null;
        default:
            return journey === undefined ? null : <DialogOf {...props} journey={journey} />;
    }
}

/** Dialogs about what a journey has. */
function DialogOf({ editing, journey, place, go }: Props & { journey: Journey }): VNode | null {
    const { doing } = editing;
    switch (doing?.kind) {
        case 'delete':
            return <DeletePart editing={editing} journey={journey} part={doing.part} place={place} go={go} />;
        case 'merge':
            return <MergeParts editing={editing} part={doing.part} place={place} go={go} />;
        case 'follow':
            return <FollowDialog editing={editing} journey={journey} step={doing.step} />;
        case 'note':
            return <NoteDialog editing={editing} step={doing.step} note={doing.note} />;
        case 'delete-note':
            return <DeleteNote editing={editing} step={doing.step} note={doing.note} />;
        default:
            return null;
    }
}
