import type { VNode } from 'preact';
import { Dialog } from '../parts/dialog';
import { useUniqueId } from '../parts/unique-id';
import type { Acting } from './acting';
import { useWorks } from './use-works';
import type { Work } from './work';
import { WorkFooter } from './work-footer';
import { WorkReport } from './work-report';

interface Props {
    works: readonly Work[];
    acting: Acting;
    finished: () => void;
}

/** Comes back to epics of which some are left. */
export function GoOn({ works, acting, finished }: Props): VNode {
    const all = useWorks(acting, works, finished);
    const form = useUniqueId();
    return (
        <Dialog title={AJS.I18n.getText('outcomes.many.go-on')} close={all.close} footer={<WorkFooter form={form} all={all} />}>
            <div class="outcomes-dialog-form">
                <WorkReport form={form} all={all} />
            </div>
        </Dialog>
    );
}
