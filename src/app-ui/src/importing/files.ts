import { asRestError, isAbort, RestError } from '../rest/client';
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
    /** Why the project's files can't be told; an issue can still be named. */
    failure: RestError | undefined;
}

/** The files of a project that can be imported, those of the named issue first, else the newest. */
export async function fileChoices(project: string, issue: string | undefined, signal: AbortSignal): Promise<FileChoices> {
    const [listed, named] = await Promise.all([
        orError(importableIssues(project, signal)),
        issue === undefined || issue === '' ? undefined : orError(importContext(issue, signal)),
    ]);
    const context = named instanceof RestError ? undefined : named;
    return {
        files: ordered(listed instanceof RestError ? [] : listed, context),
        context,
        refusal: named instanceof RestError ? named : undefined,
        failure: listed instanceof RestError ? listed : undefined,
    };
}

function ordered(issues: ImportableIssue[], context: ImportContext | undefined): FileChoice[] {
    if (context === undefined) {
        return newest(issues.flatMap(filesOf));
    }
    const { key } = context.issue;
    const summary = issues.find((issue) => issue.key === key)?.summary ?? '';
    const others = issues.filter((issue) => issue.key !== key);
    return [...newest(filesOf({ key, summary, attachments: context.attachments })), ...newest(others.flatMap(filesOf))];
}

async function orError<T>(answer: Promise<T>): Promise<T | RestError> {
    try {
        return await answer;
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
