import { send } from './client';

/** Says why an epic needs no outcome; excused epics are counted apart. */
export async function excuseEpic(epic: string, reason: string): Promise<void> {
    await send(excuseOf(epic), { method: 'PUT', body: { reason } });
}

export async function takeExcuseBack(epic: string): Promise<void> {
    await send(excuseOf(epic), { method: 'DELETE' });
}

/** Keeps what was decided about an outcome, in place of an earlier note. */
export async function decide(outcome: string, note: string): Promise<void> {
    await send(decisionOf(outcome), { method: 'PUT', body: { note } });
}

export async function removeDecision(outcome: string): Promise<void> {
    await send(decisionOf(outcome), { method: 'DELETE' });
}

function excuseOf(epic: string): string {
    return `/epics/${encodeURIComponent(epic)}/excuse`;
}

function decisionOf(outcome: string): string {
    return `/outcomes/${encodeURIComponent(outcome)}/decision`;
}
