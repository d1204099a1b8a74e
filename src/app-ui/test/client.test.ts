import { describe, expect, it, vi } from 'vitest';
import { RestError, send } from '../src/rest/client';
import { refuse, serve } from './page';

async function failure(work: Promise<unknown>): Promise<RestError> {
    const error: unknown = await work.then(
        () => undefined,
        (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(RestError);
    return error as RestError;
}

describe('a request', () => {
    it('reads JSON below the context path, with its query encoded', async () => {
        const requests = serve({ 'GET /outcomes': { total: 1 } });
        expect(await send('/outcomes', { query: { jql: 'a = "b"', text: undefined } })).toEqual({ total: 1 });
        expect([...requests[0]!.query]).toEqual([['jql', 'a = "b"']]);
        expect(requests[0]!.headers.has('X-Atlassian-Token')).toBe(false);
    });

    it('passes the protection against forged requests and says its type when it changes something', async () => {
        const requests = serve({ 'POST /studies': { id: '1' } });
        await send('/studies', { method: 'POST', body: { name: 'x' } });
        expect(requests[0]!.headers.get('X-Atlassian-Token')).toBe('no-check');
        expect(requests[0]!.headers.get('Content-Type')).toBe('application/json');
        expect(requests[0]!.body).toEqual({ name: 'x' });
    });

    it('may have an empty answer', async () => {
        serve({ 'DELETE /studies/1': new Response(null, { status: 204 }) });
        expect(await send('/studies/1', { method: 'DELETE' })).toBeUndefined();
    });
});

describe('a failure', () => {
    it('carries the words of the server and the fields at fault', async () => {
        const body = JSON.stringify({ errorMessages: ['No.'], errors: { wave: 'A wave is needed.' } });
        serve({ 'GET /x': new Response(body, { status: 400 }) });
        const error = await failure(send('/x'));
        expect(error.status).toBe(400);
        expect(error.fields).toEqual({ wave: 'A wave is needed.' });
        expect(error.all).toEqual(['No.', 'A wave is needed.']);
    });

    it.each([
        [401, 'signed in'],
        [403, 'permission'],
        [404, 'may not see it'],
        [500, 'error 500'],
    ])('without words (%i) is said in ours', async (status, words) => {
        serve({ 'GET /x': new Response('<html>', { status }) });
        expect((await failure(send('/x'))).message).toContain(words);
    });

    it('is a sign-in page where JSON was wanted', async () => {
        serve({ 'GET /x': new Response('<html>Log in</html>') });
        expect((await failure(send('/x'))).message).toContain('signed in');
    });

    it('is a server that can’t be reached', async () => {
        vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
        const error = await failure(send('/x'));
        expect(error.status).toBe(0);
        expect(error.message).toContain('could not be reached');
    });

    it('is not an abort, which stays what it is', async () => {
        vi.stubGlobal('fetch', () => Promise.reject(new DOMException('left', 'AbortError')));
        await expect(send('/x')).rejects.toHaveProperty('name', 'AbortError');
    });

    it('of one field only is enough', async () => {
        const body = JSON.stringify({ errors: { name: 'Too long.' } });
        serve({ 'GET /x': new Response(body, { status: 400 }) });
        expect((await failure(send('/x'))).all).toEqual(['Too long.']);
        expect(refuse(400, 'a').status).toBe(400);
    });
});
