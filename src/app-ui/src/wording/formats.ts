import type { Layout } from '../rest/study-types';

/** The forms in which survey files come. */
export const FORMATS = [
    'qualtrics',
    'surveymonkey',
    'google-forms',
    'microsoft-forms',
    'typeform',
    'limesurvey',
    'alchemer',
    'wide',
    'long',
    'aggregated',
    'stacked',
    'two-sheets',
    'usability',
    'concepts',
] as const;

/** How a format lays its answers out. */
export function layoutOf(format: string): Layout {
    switch (format) {
        case 'long':
        case 'stacked':
            return 'long';
        case 'aggregated':
        case 'usability':
        case 'concepts':
            return format;
        default:
            return 'wide';
    }
}

export function formatLabel(format: string): string {
    return toolLabel(format) ?? ownLabel(format);
}

function toolLabel(format: string): string | undefined {
    switch (format) {
        case 'qualtrics':
            return AJS.I18n.getText('outcomes.format.qualtrics');
        case 'surveymonkey':
            return AJS.I18n.getText('outcomes.format.surveymonkey');
        case 'google-forms':
            return AJS.I18n.getText('outcomes.format.google-forms');
        case 'microsoft-forms':
            return AJS.I18n.getText('outcomes.format.microsoft-forms');
        case 'typeform':
            return AJS.I18n.getText('outcomes.format.typeform');
        case 'limesurvey':
            return AJS.I18n.getText('outcomes.format.limesurvey');
        case 'alchemer':
            return AJS.I18n.getText('outcomes.format.alchemer');
        default:
            return undefined;
    }
}

function ownLabel(format: string): string {
    switch (format) {
        case 'wide':
            return AJS.I18n.getText('outcomes.format.wide');
        case 'long':
            return AJS.I18n.getText('outcomes.format.long');
        case 'aggregated':
            return AJS.I18n.getText('outcomes.format.aggregated');
        case 'stacked':
            return AJS.I18n.getText('outcomes.format.stacked');
        case 'two-sheets':
            return AJS.I18n.getText('outcomes.format.two-sheets');
        case 'usability':
            return AJS.I18n.getText('outcomes.format.usability');
        case 'concepts':
            return AJS.I18n.getText('outcomes.format.concepts');
        default:
            return format;
    }
}
