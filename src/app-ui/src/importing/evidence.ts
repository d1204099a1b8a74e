import type { ColumnView } from './columns';

/** Why a column was taken for what it is, and how sure that is, in words. */
export function evidenceWords(column: ColumnView): string {
    if (column.decided) {
        return AJS.I18n.getText('outcomes.evidence.chosen');
    }
    switch (column.evidence) {
        case 'mapping':
            return AJS.I18n.getText('outcomes.evidence.mapping');
        case 'remembered':
            return AJS.I18n.getText('outcomes.evidence.remembered');
        case 'key':
            return AJS.I18n.getText('outcomes.evidence.key');
        case 'exact':
            return AJS.I18n.getText('outcomes.evidence.exact');
        case 'similar':
            return AJS.I18n.getText('outcomes.evidence.similar', sureness(column.confidence ?? 0));
        case 'position':
            return AJS.I18n.getText('outcomes.evidence.position');
        case 'name':
            return AJS.I18n.getText('outcomes.evidence.name');
        case null:
            return '';
    }
}

/** A confidence from 0 to 1 in words. */
export function sureness(confidence: number): string {
    if (confidence >= 0.95) {
        return AJS.I18n.getText('outcomes.evidence.nearly-certain');
    }
    if (confidence >= 0.8) {
        return AJS.I18n.getText('outcomes.evidence.likely');
    }
    return confidence >= 0.6 ? AJS.I18n.getText('outcomes.evidence.possible') : AJS.I18n.getText('outcomes.evidence.a-guess');
}
