import type { VNode } from 'preact';
import { Dialog } from '../parts/dialog';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { epicOutcomes } from '../rest/outcomes';
import { OutcomePicker } from '../targets/outcome-picker';
import { saidOfLinks, type Said } from './notice';

interface Props {
    epic: string;
    close: () => void;
    done: (said: Said) => void;
}

/** Finds outcomes and makes the epic target as many as are chosen. */
export function LinkOutcomes({ epic, close, done }: Props): VNode {
    const { value, error, reload } = useResource(`epic/${epic}`, (signal) => epicOutcomes(epic, signal));
    if (value === undefined) {
        return (
            <Dialog title={AJS.I18n.getText('outcomes.picker.title', epic)} close={close} footer={<span />}>
                {error === undefined ? <Loading rows={3} /> : <Failure messages={error.all} retry={reload} />}
            </Dialog>
        );
    }
    return (
        <OutcomePicker
            answer={value}
            close={close}
            done={(result) => {
                if (result.kind === 'linked') {
                    done(saidOfLinks(result, epic));
                }
            }}
        />
    );
}
