import type { Attachment, StudyForm } from '../rest/study-types';

/** A form for the newest attachment, as a survey of current solutions of today. */
export function newForm(attachments: Attachment[], today: Date): StudyForm {
    const newest = [...attachments].sort((a, b) => b.created.localeCompare(a.created))[0];
    const fieldDate = isoDate(today);
    return {
        attachmentId: newest?.id ?? 0,
        name: newest === undefined ? '' : nameOf(newest),
        kind: 'survey',
        target: 'current-solutions',
        fieldDate,
        wave: waveOf(fieldDate),
    };
}

/** The form for another attachment: its name follows unless the user has written one. */
export function withAttachment(form: StudyForm, attachments: Attachment[], id: number): StudyForm {
    const before = attachments.find((attachment) => attachment.id === form.attachmentId);
    const after = attachments.find((attachment) => attachment.id === id);
    const untouched = before === undefined || form.name === nameOf(before);
    return { ...form, attachmentId: id, name: untouched && after !== undefined ? nameOf(after) : form.name };
}

/** The form for another field date: its wave follows unless the user has written one. */
export function withFieldDate(form: StudyForm, fieldDate: string): StudyForm {
    const untouched = form.wave === waveOf(form.fieldDate);
    return { ...form, fieldDate, wave: untouched ? waveOf(fieldDate) : form.wave };
}

/** The form for another target; only a concept has a name. */
export function withTarget(form: StudyForm, target: StudyForm['target']): StudyForm {
    const { concept, ...rest } = form;
    return target === 'concept' ? { ...rest, target, concept: concept ?? '' } : { ...rest, target };
}

/** Whether results of this study may become outcomes' scores: only surveys about what people use today do. */
export function givesScores(form: Pick<StudyForm, 'kind' | 'target'>): boolean {
    return form.kind === 'survey' && form.target === 'current-solutions';
}

function nameOf({ filename }: Attachment): string {
    return filename.replace(/\.[^.]+$/, '');
}

/** The quarter of a date (2026-09-15 is 2026-Q3), empty for no date. */
function waveOf(date: string): string {
    const match = /^(\d{4})-(\d{2})/.exec(date);
    return match === null ? '' : `${match[1] ?? ''}-Q${Math.ceil(Number(match[2]) / 3)}`;
}

function isoDate(date: Date): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
