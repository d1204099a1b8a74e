import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { ActingDialog, useActing, type Acting } from '../coverage/acting';
import { useAllowed, type AllowedBy } from '../coverage/allowed';
import { NoOutcomesYet } from '../coverage/empty';
import { Notice } from '../coverage/notice';
import { importUrl, studiesUrl } from '../jira/page';
import { landscapeKept } from '../parts/landscape-answers';
import { Message } from '../parts/messages';
import { useResource } from '../parts/resource';
import { fetchRanks, type Landscape, type PlacedOutcome } from '../rest/landscape';
import { Counts } from './counts';
import { HeatView } from './heat-view';
import { hasScore, narrowed } from './narrowing';
import { queryOf, type Go, type Place } from './place';
import { PlotView } from './plot-view';
import { rankingsOf, type Rankings } from './ranking';
import { SegmentsView } from './segments-view';
import { TableView } from './table-view';

/** What every view of the landscape shows and does. */
export interface ViewProps {
    place: Place;
    go: Go;
    landscape: Landscape;
    /** The outcomes that are left after narrowing. */
    shown: readonly PlacedOutcome[];
    rankings: Rankings;
    acting: Acting;
    allowed: AllowedBy;
    opening: Opening;
}

/** Opens the details of an outcome beside the plot. */
export interface Opening {
    /** Opens one; with the focus in it where the keyboard asks for that. Nothing is opened by an empty key. */
    open: (key: string, withFocus: boolean) => void;
    /** Closes it, and gives the focus back to where it was. */
    close: () => void;
    /** Counts how often it took the focus. */
    taken: number;
}

interface Props extends Pick<ViewProps, 'place' | 'go' | 'landscape'> {
    busy: boolean;
    reload: () => void;
}

/** The outcomes in the chosen view, with how many of all they are. */
export function Shown({ place, go, landscape, busy, reload }: Props): VNode {
    const query = queryOf(place);
    const acting = useActing(reload);
    const allowed = useAllowed(landscape.outcomes);
    const { at, persona, owner, types } = place;
    const shown = useMemo(() => narrowed(landscape.outcomes, { at, persona, owner, types }), [landscape, at, persona, owner, types.join()]);
    const ranks = useResource(`ranks/${JSON.stringify(query)}/${landscape.asOf}`, (signal) => fetchRanks(query, signal));
    const rankings = useMemo(() => rankingsOf(ranks), [ranks.value, ranks.error]);
    const opening = useOpening(go);
    const all = landscapeKept({ ...query, jql: '' })?.outcomes.length;
    return (
        <div class={busy ? 'outcomes-landscape-busy' : ''} aria-busy={busy}>
            <Counts landscape={landscape} shown={shown} all={query.jql === '' ? landscape.outcomes.length : all} busy={busy} reload={reload} />
            <Notice said={acting.said} />
            {landscape.outcomes.length === 0 && query.jql === '' ? (
                <NoOutcomesYet />
            ) : (
                <>
                    {!landscape.outcomes.some(hasScore) && landscape.studies.length === 0 && <NothingRated project={place.project} />}
                    <View place={place} go={go} landscape={landscape} shown={shown} rankings={rankings} acting={acting} allowed={allowed} opening={opening} />
                </>
            )}
            <ActingDialog acting={acting} />
        </div>
    );
}

function useOpening(go: Go): Opening {
    const [taken, setTaken] = useState(0);
    const before = useRef<Element | null>(null);
    return {
        taken,
        open: (key, withFocus) => {
            before.current = document.activeElement;
            setTaken((count) => (withFocus && key !== '' ? count + 1 : 0));
            go({ view: 'plot', chosen: key });
        },
        close: () => {
            go({ chosen: '' });
            if ((before.current instanceof HTMLElement || before.current instanceof SVGElement) && before.current.isConnected) {
                before.current.focus();
            }
        },
    };
}

function View(props: ViewProps): VNode {
    switch (props.place.view) {
        case 'plot':
            return <PlotView {...props} />;
        case 'table':
            return <TableView {...props} />;
        case 'segments':
            return <SegmentsView {...props} />;
        case 'heat':
            return <HeatView {...props} />;
    }
}

/** Says how scores come to be, where there are none. */
function NothingRated({ project }: { project: string }): VNode {
    return (
        <Message kind="info" title={AJS.I18n.getText('outcomes.coverage.empty.survey')}>
            <p>{AJS.I18n.getText('outcomes.coverage.empty.survey.what')}</p>
            <p>
                <a href={importUrl(project)}>{AJS.I18n.getText('outcomes.importing.title')}</a>
                {' · '}
                <a href={studiesUrl(project)}>{AJS.I18n.getText('outcomes.studies.title')}</a>
            </p>
        </Message>
    );
}
