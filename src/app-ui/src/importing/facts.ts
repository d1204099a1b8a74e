import type { Attachment, Layout, StudyForm } from '../rest/study-types';
import type { StudyKind } from '../rest/types';

/** What is known of a study before anybody has said anything: from its file's name and date. */
export function guessed({ id, filename, created }: Attachment): StudyForm {
    const fieldDate = dateIn(filename) ?? created.slice(0, 10);
    const kind = kindIn(filename);
    const form = {
        attachmentId: id,
        name: filename.replace(/\.[^.]+$/, ''),
        kind,
        fieldDate,
        wave: waveIn(filename) ?? waveOf(fieldDate),
    };
    return kind === 'concept'
        ? { ...form, target: 'concept', concept: form.name }
        : { ...form, target: kind === 'usability' ? 'our-product' : 'current-solutions' };
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

/** The form that fits how the file lays its answers out: results of tasks are no survey. */
export function fitting(form: StudyForm, layout: Layout): StudyForm {
    if (layout === 'usability' && form.kind !== 'usability') {
        return { ...form, kind: 'usability', target: form.target === 'current-solutions' ? 'our-product' : form.target };
    }
    return layout === 'concepts' && form.kind !== 'concept' ? { ...withTarget(form, 'concept'), kind: 'concept' } : form;
}

/** Whether results of this study may become outcomes' scores: only surveys about what people use today do. */
export function givesScores(form: Pick<StudyForm, 'kind' | 'target'>): boolean {
    return form.kind === 'survey' && form.target === 'current-solutions';
}

/** The quarter of a date (2026-09-15 is 2026-Q3), empty for no date. */
export function waveOf(date: string): string {
    const match = /^(\d{4})-(\d{2})/.exec(date);
    return match === null ? '' : quarter(match[1] ?? '', Number(match[2]));
}

function quarter(year: string, month: number): string {
    return `${year}-Q${Math.ceil(month / 3)}`;
}

/** A day, or the middle of a month or quarter, that a name tells: "wave_2026-09-15", "2026_09", "Q3 2026". */
function dateIn(name: string): string | undefined {
    const day = /(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name)?.slice(1);
    if (day !== undefined) {
        return day.join('-');
    }
    const month = /(20\d\d)[-_. ](0[1-9]|1[0-2])(?!\d)/.exec(name)?.slice(1);
    if (month !== undefined) {
        return [...month, '15'].join('-');
    }
    const wave = waveIn(name);
    return wave === undefined ? undefined : `${wave.slice(0, 4)}-${middleOf(Number(wave.slice(-1)))}-15`;
}

function middleOf(quarterOfYear: number): string {
    return String(quarterOfYear * 3 - 1).padStart(2, '0');
}

/** The wave that a name tells: "2026-Q3", "Q3_2026". */
function waveIn(name: string): string | undefined {
    const match = /(20\d\d)[-_. ]?q([1-4])|q([1-4])[-_. ]?(20\d\d)/i.exec(name);
    return match === null ? undefined : `${match[1] ?? match[4] ?? ''}-Q${match[2] ?? match[3] ?? ''}`;
}

function kindIn(name: string): StudyKind {
    if (/usab|task/i.test(name)) {
        return 'usability';
    }
    return /concept/i.test(name) ? 'concept' : 'survey';
}
