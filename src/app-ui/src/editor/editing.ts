import { useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../coverage/notice';
import type { Resource } from '../parts/resource';
import { asRestError } from '../rest/client';
import { arrange, fetchJourneys, type Journey, type Journeys, type PartKind, type Step, type StepNote } from '../rest/journeys';
import { journeyOf, withJourney, withVersion, type Part } from './journeys';
import { arrangementOf, moved, sameOrder, type Move } from './moving';

/** What the viewer is about to do, in a dialog. */
export type Doing =
    | { kind: 'create' | 'outline' }
    | { kind: 'delete'; part: Part }
    | { kind: 'merge'; part: Part & { kind: 'phase' | 'step' } }
    | { kind: 'follow'; step: Step }
    | { kind: 'note'; step: number; note: StepNote | undefined }
    | { kind: 'delete-note'; step: number; note: StepNote };

export interface Editing {
    project: string;
    journeys: Journeys;
    doing: Doing | undefined;
    begin: (doing: Doing) => void;
    close: () => void;
    /** What stands above everything until something else is said; undefined takes it away. */
    said: Said | undefined;
    tell: (said: Said | undefined) => void;
    /** What screen readers are told. */
    announced: string;
    announce: (words: string) => void;
    /** Shows the journey as moved at once, and tells the server. */
    move: (journey: number, move: Move, words: (after: Journey) => string) => void;
    /** Changes one journey, after all changes before it; what goes wrong is the caller's to tell. */
    change: (work: () => Promise<Journey>) => Promise<Journey>;
    /** Does what the server does not answer with a journey, then reads all anew. */
    changeAll: (work: () => Promise<void>) => Promise<void>;
    /** Changes what is shown without asking the server. */
    put: (change: (old: Journeys) => Journeys) => void;
    /** Gives the focus to a part once it is drawn. */
    focusOn: (kind: PartKind | 'panel' | 'note', id: number) => void;
}

/** Changes to a project's journeys, one after the other, however fast they are asked for. */
export function useEditing(project: string, shown: Journeys, { replace }: Resource<Journeys>): Editing {
    const [doing, setDoing] = useState<Doing>();
    const [said, setSaid] = useState<Said>();
    const [announced, setAnnounced] = useState('');
    const focusOn = useFocus();
    const latest = useRef(shown);
    latest.current = shown;
    const put = (change: (old: Journeys) => Journeys): void => {
        latest.current = change(latest.current);
        replace(latest.current);
    };
    const inTurn = useTurns();
    const reread = async (): Promise<void> => {
        const all = await fetchJourneys(project);
        put(() => all);
    };
    const move = useMoves({ latest, put, inTurn, reread, tell: setSaid });
    return {
        project,
        journeys: shown,
        doing,
        begin: (next) => {
            setSaid(undefined);
            setDoing(next);
        },
        close: () => {
            setDoing(undefined);
        },
        said,
        tell: setSaid,
        announced,
        announce: setAnnounced,
        move: (id, how, words) => {
            setSaid(undefined);
            const after = move(id, how);
            if (after !== undefined) {
                setAnnounced(words(after));
                focusOn(how.kind, how.id);
            }
        },
        change: async (work) => {
            const journey = await inTurn(work);
            put((old) => withJourney(old, journey));
            return journey;
        },
        changeAll: async (work) => {
            await inTurn(async () => {
                await work();
                await reread();
            });
        },
        put,
        focusOn,
    };
}

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Does one thing after the other. */
function useTurns(): InTurn {
    const last = useRef<Promise<unknown>>(Promise.resolve());
    return (work) => {
        const turn = last.current.then(work);
        last.current = turn.catch(() => undefined);
        return turn;
    };
}

interface Moving {
    latest: { current: Journeys };
    put: (change: (old: Journeys) => Journeys) => void;
    inTurn: InTurn;
    reread: () => Promise<void>;
    tell: (said: Said) => void;
}

/** Moves at once on the page, then on the server; answers the journey after the move if it is another. */
function useMoves({ latest, put, inTurn, reread, tell }: Moving): (journey: number, move: Move) => Journey | undefined {
    const waiting = useRef(0);
    const send = async (id: number): Promise<void> => {
        waiting.current -= 1;
        const journey = journeyOf(latest.current, id);
        if (journey === undefined) {
            return;
        }
        try {
            const answer = await arrange(id, arrangementOf(journey));
            // Moves made meanwhile stay on the page until they are sent.
            put((old) => (waiting.current > 0 ? withVersion(old, answer) : withJourney(old, answer)));
        } catch (failure) {
            const { status, all } = asRestError(failure);
            tell(
                status === 409
                    ? { kind: 'warning', words: AJS.I18n.getText('outcomes.editor.conflict', journey.name) }
                    : { kind: 'error', words: AJS.I18n.getText('outcomes.editor.not-moved'), reasons: all },
            );
            await reread();
        }
    };
    return (id, move) => {
        const before = journeyOf(latest.current, id);
        const after = before === undefined ? undefined : moved(before, move);
        if (before === undefined || after === undefined || sameOrder(before, after)) {
            return undefined;
        }
        put((old) => withJourney(old, after));
        waiting.current += 1;
        inTurn(() => send(id)).catch((failure: unknown) => {
            tell({ kind: 'error', words: AJS.I18n.getText('outcomes.editor.not-moved'), reasons: asRestError(failure).all });
        });
        return after;
    };
}

/** Gives the focus to what a part marks for it, as soon as the part is on the page. */
function useFocus(): Editing['focusOn'] {
    const wanted = useRef<string>();
    const [, draw] = useState(0);
    useEffect(() => {
        const part = wanted.current === undefined ? null : document.querySelector(`[data-part="${wanted.current}"]`);
        const target = part?.querySelector<HTMLElement>('[data-focus]') ?? part?.querySelector('a');
        // A part whose name is still being changed has none yet.
        if (target !== null && target !== undefined) {
            wanted.current = undefined;
            target.focus();
            target.scrollIntoView({ block: 'nearest' });
        }
    });
    return (kind, id) => {
        wanted.current = `${kind}-${id}`;
        draw((n) => n + 1);
    };
}
