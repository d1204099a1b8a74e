import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CloseButton, KEYS_KEPT } from '../parts/dialog-parts';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { useActing } from './acting';
import { actedOn, useAllowed } from './allowed';
import { CountedFrame } from './counted-frame';
import { Fractions } from './fractions';
import { Gaps, ServedOnly, WithoutOutcome } from './lists';
import { NO_FOCUS, urlOf, type Place } from './place';
import { countIn, type Counted } from './scope';
import { useUniqueId } from '../parts/unique-id';

/**
 * The coverage of a board's filter beside the board. A modal dialog: the focus stays inside, Escape closes it, and the
 * focus returns to where it was.
 */
export function BoardPanel({ board, close }: { board: string; close: () => void }): VNode {
    const place: Place = { project: '', view: 'coverage', focus: { ...NO_FOCUS, board } };
    const { value, error, loading, reload } = useResource(`coverage/board/${board}`, (signal) => countIn(place, signal));
    const dialog = useRef<HTMLDialogElement>(null);
    const heading = useUniqueId();
    useEffect(() => {
        dialog.current?.showModal();
    }, []);
    return (
        <dialog
            ref={dialog}
            class="outcomes-dialog outcomes-side-panel"
            aria-labelledby={heading}
            onCancel={(event) => {
                // Cancelling a file or a dialog within this one is not meant for it.
                if (event.target === dialog.current) {
                    event.preventDefault();
                    close();
                }
            }}
            {...KEYS_KEPT}
        >
            <header class="outcomes-dialog-header">
                <div>
                    <p class="outcomes-quiet">{value?.scope.board}</p>
                    <h2 id={heading}>{AJS.I18n.getText('outcomes.coverage.title')}</h2>
                </div>
                <a href={urlOf(place)}>{AJS.I18n.getText('outcomes.coverage.whole-page')}</a>
                <CloseButton close={close} />
            </header>
            <div class="outcomes-side-panel-content">
                {error !== undefined && <Failure title={AJS.I18n.getText('outcomes.coverage.failed')} messages={error.all} retry={reload} />}
                {value === undefined ? error === undefined && <Loading rows={4} /> : <Content counted={value} busy={loading} reload={reload} />}
            </div>
        </dialog>
    );
}

function Content({ counted: { coverage }, busy, reload }: { counted: Counted; busy: boolean; reload: () => void }): VNode {
    const acting = useActing(reload);
    const lists = { coverage, acting, allowed: useAllowed(actedOn(coverage)) };
    return (
        <CountedFrame coverage={coverage} project="" acting={acting} busy={busy} reload={reload}>
            <Fractions coverage={coverage} />
            <Gaps {...lists} columns={['outcome', 'opportunity', 'type']} />
            <WithoutOutcome {...lists} />
            <ServedOnly {...lists} />
        </CountedFrame>
    );
}
