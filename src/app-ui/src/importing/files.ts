import { asRestError, isAbort, type RestError } from '../rest/client';
import { importableIssues, importContext } from '../rest/studies';
import type { Attachment, ImportContext, ImportableIssue } from '../rest/study-types';

/** A file that can be chosen. */
export interface FileChoice {
    issue: string;
    summary: string;
    attachment: Attachment;
}

export interface FileChoices {
    files: FileChoice[];
    /** The issue that the address or the user names. */
    context: ImportContext | undefined;
    /** Why that issue's files can't be told. */
    refusal: RestError | undefined;
}

/** The files of a project that can be imported, those of the named issue first, else the newest. */
export async function fileChoices(project: string, issue: string | undefined, signal: AbortSignal): Promise<FileChoices> {
    const [issues, named] = await Promise.all([listed(project, signal), contextOf(issue, signal)]);
    const context = named !== undefined && 'issue' in named ? named : undefined;
    const own = context === undefined ? [] : filesOf({ key: context.issue.key, summary: '', attachments: context.attachments });
    const others = issues.filter(({ key }) => key !== context?.issue.key).flatMap(filesOf);
    const summary = issues.find(({ key }) => key === context?.issue.key)?.summary ?? '';
    return {
        files: [...newest(own.map((file) => ({ ...file, summary }))), ...newest(others)],
        context,
        refusal: named === undefined || 'issue' in named ? undefined : named,
    };
}

/** Without the list the user can still name the issue. */
async function listed(project: string, signal: AbortSignal): Promise<ImportableIssue[]> {
    try {
        return await importableIssues(project, signal);
    } catch (error) {
        if (isAbort(error)) {
            throw error;
        }
        return [];
    }
}

async function contextOf(issue: string | undefined, signal: AbortSignal): Promise<ImportContext | RestError | undefined> {
    if (issue === undefined || issue === '') {
        return undefined;
    }
    try {
        return await importContext(issue, signal);
    } catch (error) {
        if (isAbort(error)) {
            throw error;
        }
        return asRestError(error);
    }
}

function filesOf({ key, summary, attachments }: ImportableIssue): FileChoice[] {
    return attachments.map((attachment) => ({ issue: key, summary, attachment }));
}

function newest(files: FileChoice[]): FileChoice[] {
    return [...files].sort((a, b) => b.attachment.created.localeCompare(a.attachment.created));
}
