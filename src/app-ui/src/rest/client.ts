import { contextPath } from '../jira/page';

/** A request that failed, in words for the user, with the fields that the server found fault with. */
export class RestError extends Error {
    constructor(
        /** The HTTP status, or 0 when no answer came. */
        readonly status: number,
        readonly messages: string[],
        readonly fields: Record<string, string> = {},
        /** The whole answer, for what some refusals say besides. */
        readonly body?: unknown,
    ) {
        super([...messages, ...Object.values(fields)].join(' '));
        this.name = 'RestError';
    }

    /** Everything the server said, the general first. */
    get all(): string[] {
        return [...this.messages, ...Object.values(this.fields)];
    }
}

export type Query = Record<string, string | number | undefined>;

/** Whose REST is asked: the app's own unless another is named. */
export type Base = '/rest/outcomes/1.0' | '/rest/api/2' | '/rest/agile/1.0';

export interface Request {
    base?: Base;
    method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    query?: Query;
    body?: unknown;
    /** What form the answer should have; JSON where nothing is said. */
    accept?: string;
    signal?: AbortSignal | undefined;
}

/**
 * Sends one request to the app, or to Jira, and reads its JSON answer; an empty answer is undefined.
 *
 * @throws RestError for every failure but an abort, which stays a DOMException named AbortError
 */
export async function send<T>(path: string, request: Request = {}): Promise<T> {
    const response = await answer(path, request);
    const text = await response.text();
    const body = parse(text);
    if (!response.ok) {
        throw failure(response.status, body);
    }
    if (body === undefined && text !== '') {
        throw new RestError(response.status, [AJS.I18n.getText('outcomes.error.signed-out')]);
    }
    return body as T;
}

/**
 * Sends one request and keeps its answer as a file.
 *
 * @throws RestError for every failure but an abort
 */
export async function sendForFile(path: string, request: Request = {}): Promise<Blob> {
    const response = await answer(path, { accept: 'text/csv, application/json;q=0.5', ...request });
    if (!response.ok) {
        throw failure(response.status, parse(await response.text()));
    }
    return response.blob();
}

/** Where a file that the app answers lies. */
export function fileUrl(path: string): string {
    return address(path, {});
}

async function answer(path: string, request: Request): Promise<Response> {
    try {
        return await fetch(address(path, request), options(request));
    } catch (error) {
        if (isAbort(error)) {
            throw error;
        }
        throw new RestError(0, [AJS.I18n.getText('outcomes.error.network')]);
    }
}

function options({ method = 'GET', body, accept = 'application/json', signal }: Request): RequestInit {
    return {
        method,
        headers: {
            Accept: accept,
            // Jira's protection against forged requests lets scripts of its own pages pass by this header.
            ...(method === 'GET' ? {} : { 'X-Atlassian-Token': 'no-check' }),
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        credentials: 'same-origin',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal === undefined ? {} : { signal }),
    };
}

function address(path: string, { base = '/rest/outcomes/1.0', query = {} }: Request): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined) {
            parameters.set(name, String(value));
        }
    }
    const search = parameters.toString();
    return `${contextPath()}${base}${path}${search === '' ? '' : `?${search}`}`;
}

export function isAbort(error: unknown): boolean {
    return error instanceof DOMException && error.name === 'AbortError';
}

/** Any thrown value as a failure that can be shown. */
export function asRestError(error: unknown): RestError {
    return error instanceof RestError ? error : new RestError(0, [AJS.I18n.getText('outcomes.error.defect')]);
}

function parse(text: string): unknown {
    try {
        return text === '' ? undefined : (JSON.parse(text) as unknown);
    } catch {
        return undefined;
    }
}

function failure(status: number, body: unknown): RestError {
    const said = (body ?? {}) as { errorMessages?: unknown; errors?: unknown };
    const messages = Array.isArray(said.errorMessages) ? said.errorMessages.map(String) : [];
    const fields = Object.fromEntries(Object.entries(said.errors ?? {}).map(([name, text]) => [name, String(text)]));
    const silent = messages.length === 0 && Object.keys(fields).length === 0;
    return new RestError(status, silent ? [wordsFor(status)] : messages, fields, body);
}

function wordsFor(status: number): string {
    switch (status) {
        case 401:
            return AJS.I18n.getText('outcomes.error.signed-out');
        case 403:
            return AJS.I18n.getText('outcomes.error.forbidden');
        case 404:
            return AJS.I18n.getText('outcomes.error.not-found');
        default:
            return AJS.I18n.getText('outcomes.error.server', status);
    }
}
