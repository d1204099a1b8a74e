import { asRestError, isAbort, type RestError } from '../rest/client';
import { checkStudy, inspectStudy } from '../rest/studies';
import type { ColumnMapping, StudyAnswer, StudyForm } from '../rest/study-types';

/**
 * What is found in a file. One that is refused as it is, is looked at all the same, so that the user can say what its
 * columns hold; why it was refused stays beside that.
 *
 * @throws RestError if nothing can be found in it
 */
export async function understood(
    form: StudyForm,
    mapping: ColumnMapping | undefined,
    signal: AbortSignal,
): Promise<{ found: StudyAnswer; error?: RestError }> {
    try {
        return { found: await checkStudy(form, mapping, signal) };
    } catch (failure) {
        if (isAbort(failure)) {
            throw failure;
        }
        const error = asRestError(failure);
        return { found: { ...uncounted(), ...(await inspection(form, mapping, signal, error)) }, error };
    }
}

/** What an answer tells besides what an inspection finds: nothing is counted yet. */
function uncounted(): Omit<StudyAnswer, 'mapping'> {
    return {
        id: null,
        status: 'dry-run',
        respondents: 0,
        outcomes: 0,
        problems: [],
        problemCount: 0,
        dropped: [],
        scores: [],
        access: null,
        attachmentDeleted: false,
    };
}

async function inspection(
    form: StudyForm,
    mapping: ColumnMapping | undefined,
    signal: AbortSignal,
    refusal: RestError,
): ReturnType<typeof inspectStudy> {
    try {
        return await inspectStudy(form, mapping, signal);
    } catch (failure) {
        throw isAbort(failure) ? failure : refusal;
    }
}
