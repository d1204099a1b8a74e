import { useEffect, useRef, useState } from 'preact/hooks';
import { asRestError } from '../rest/client';
import type { LandscapeEpic } from '../rest/landscape';
import { sendOn, transitionsOf, type Transition } from '../rest/transitions';
import { list } from '../wording/format';
import { statusOf } from './board';

/** What came of a move, to be said aloud. */
export interface Told {
    kind: 'done' | 'refused' | 'stays';
    epic: string;
    /** The name of the column; empty where it stays because there is no way on. */
    to: string;
    reasons: string[];
}

/** Cards on their way through the workflow. */
export interface Moving {
    /** The column in which a card stands now, a move under way included. */
    columnOf: (epic: LandscapeEpic) => string;
    /** Asks once for the ways on of an epic from where it stands. */
    ways: (epic: LandscapeEpic) => Promise<Transition[]>;
    /** The ways on as far as they are known. */
    known: (epic: LandscapeEpic) => Transition[];
    /** Moves the card at once, and back if the workflow does not let it go. */
    move: (epic: LandscapeEpic, way: Transition) => Promise<void>;
    told: Told | undefined;
    /** Tells what went wrong before anything moved. */
    tell: (told: Told | undefined) => void;
}

/** The way on to a column: one that asks for nothing before one that does. */
export function wayTo(ways: Transition[], column: string): Transition | undefined {
    const leading = ways.filter(({ to }) => to.id === column);
    return leading.find(({ asksFor }) => asksFor.length === 0) ?? leading[0];
}

interface Ways extends Pick<Moving, 'ways' | 'known'> {
    forget: (epic: string) => void;
    forgetAll: () => void;
}

/** The ways on of epics, asked for once each until they are forgotten. */
function useWays(columnOf: Moving['columnOf']): Ways {
    const asked = useRef(new Map<string, Promise<Transition[]>>());
    const answered = useRef(new Map<string, Transition[]>());
    const forget = (epic: string): void => {
        asked.current.delete(epic);
        answered.current.delete(epic);
    };
    const ask = async (epic: LandscapeEpic): Promise<Transition[]> => {
        const all = await transitionsOf(epic.key);
        const onward = all.filter(({ to }) => to.id !== columnOf(epic));
        answered.current.set(epic.key, onward);
        return onward;
    };
    return {
        ways: (epic) => {
            const ways = asked.current.get(epic.key) ?? ask(epic);
            asked.current.set(epic.key, ways);
            ways.catch(() => {
                forget(epic.key);
            });
            return ways;
        },
        known: ({ key }) => answered.current.get(key) ?? [],
        forget,
        forgetAll: () => {
            asked.current.clear();
            answered.current.clear();
        },
    };
}

/**
 * Moves cards.
 *
 * @param epics as the server tells them; once it tells where a moved card stands, that holds
 * @param changed reads them again
 */
export function useMoving(epics: LandscapeEpic[], changed: () => void): Moving {
    const [moved, setMoved] = useState<ReadonlyMap<string, string>>(new Map());
    const [told, setTold] = useState<Told>();
    const busy = useRef(new Set<string>());
    const columnOf = (epic: LandscapeEpic): string => moved.get(epic.key) ?? statusOf(epic);
    const { ways, known, forget, forgetAll } = useWays(columnOf);
    useEffect(() => {
        // What is under way the server can't know yet.
        setMoved((old) => new Map([...old].filter(([key]) => busy.current.has(key))));
        forgetAll();
    }, [epics]);
    const send = async ({ key }: LandscapeEpic, { id, to }: Transition): Promise<void> => {
        busy.current.add(key);
        setMoved((old) => new Map([...old, [key, to.id]]));
        try {
            await sendOn(key, id);
            setTold({ kind: 'done', epic: key, to: to.name, reasons: [] });
        } catch (failure) {
            setMoved((old) => new Map([...old].filter(([other]) => other !== key)));
            setTold({ kind: 'refused', epic: key, to: to.name, reasons: asRestError(failure).all });
        }
        busy.current.delete(key);
        // After a refusal it stands elsewhere, perhaps, than this page knew.
        forget(key);
        changed();
    };
    return {
        columnOf,
        ways,
        known,
        move: async (epic, way) => {
            if (busy.current.has(epic.key)) {
                return;
            }
            if (way.asksFor.length === 0) {
                setTold(undefined);
                await send(epic, way);
            } else {
                const reasons = [AJS.I18n.getText('outcomes.board.asks-for', list(way.asksFor))];
                setTold({ kind: 'refused', epic: epic.key, to: way.to.name, reasons });
            }
        },
        told,
        tell: setTold,
    };
}
