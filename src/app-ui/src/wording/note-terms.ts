import type { NoteKind, PainKind } from '../rest/journeys';

/** What one note is. */
export function noteKindLabel(kind: NoteKind): string {
    switch (kind) {
        case 'pain':
            return AJS.I18n.getText('outcomes.note.kind.pain');
        case 'workaround':
            return AJS.I18n.getText('outcomes.note.kind.workaround');
        case 'ideal-solution':
            return AJS.I18n.getText('outcomes.note.kind.ideal-solution');
        case 'tool':
            return AJS.I18n.getText('outcomes.note.kind.tool');
        case 'motivation':
            return AJS.I18n.getText('outcomes.note.kind.motivation');
        case 'decision':
            return AJS.I18n.getText('outcomes.note.kind.decision');
        case 'action':
            return AJS.I18n.getText('outcomes.note.kind.action');
        case 'like':
            return AJS.I18n.getText('outcomes.note.kind.like');
        case 'dislike':
            return AJS.I18n.getText('outcomes.note.kind.dislike');
    }
}

/** The heading over notes of a kind. */
export function noteKindHeading(kind: NoteKind): string {
    switch (kind) {
        case 'pain':
            return AJS.I18n.getText('outcomes.note.kinds.pain');
        case 'workaround':
            return AJS.I18n.getText('outcomes.note.kinds.workaround');
        case 'ideal-solution':
            return AJS.I18n.getText('outcomes.note.kinds.ideal-solution');
        case 'tool':
            return AJS.I18n.getText('outcomes.note.kinds.tool');
        case 'motivation':
            return AJS.I18n.getText('outcomes.note.kinds.motivation');
        case 'decision':
            return AJS.I18n.getText('outcomes.note.kinds.decision');
        case 'action':
            return AJS.I18n.getText('outcomes.note.kinds.action');
        case 'like':
            return AJS.I18n.getText('outcomes.note.kinds.like');
        case 'dislike':
            return AJS.I18n.getText('outcomes.note.kinds.dislike');
    }
}

export function painKindLabel(kind: PainKind): string {
    switch (kind) {
        case 'entry-barrier':
            return AJS.I18n.getText('outcomes.note.pain.entry-barrier');
        case 'flow-issue':
            return AJS.I18n.getText('outcomes.note.pain.flow-issue');
        case 'usability-trap':
            return AJS.I18n.getText('outcomes.note.pain.usability-trap');
    }
}
