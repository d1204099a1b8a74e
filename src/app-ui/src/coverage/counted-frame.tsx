import type { ComponentChildren, VNode } from 'preact';
import type { Coverage } from '../rest/coverage';
import { ActingDialog, type Acting } from './acting';
import { AsOf } from './as-of';
import { FellBack, NoOutcomesYet, NotRated } from './empty';
import { Notice } from './notice';

interface Props {
    coverage: Coverage;
    /** The key of the project whose files could be imported; empty where it is not known. */
    project: string;
    acting: Acting;
    busy: boolean;
    reload: () => void;
    children: ComponentChildren;
}

/** What stands around every view of a coverage: of when it is, what it leaves out, what was just done, and what is being done. */
export function CountedFrame({ coverage, project, acting, busy, reload, children }: Props): VNode {
    return (
        <div aria-busy={busy}>
            <AsOf coverage={coverage}>
                <button type="button" class="aui-button aui-button-link" disabled={busy} onClick={reload}>
                    {AJS.I18n.getText('outcomes.coverage.refresh')}
                </button>
            </AsOf>
            <FellBack coverage={coverage} />
            <Notice said={acting.said} />
            {coverage.outcomes.total === 0 && <NoOutcomesYet />}
            <NotRated coverage={coverage} project={project} />
            {children}
            <ActingDialog acting={acting} />
        </div>
    );
}
