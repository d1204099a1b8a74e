import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { whole } from '../wording/format';
import type { Column } from './order';
import { OutcomeTable } from './outcome-table';
import { RankNote } from './rank';
import type { ViewProps } from './shown';
import { TakenSection } from './taken';

interface Props extends Pick<ViewProps, 'landscape' | 'shown' | 'rankings'> {
    chosen: string;
    open: (key: string, withFocus: boolean) => void;
}

const COLUMNS: readonly Column[] = ['rank', 'outcome', 'opportunity'];
/** More rows than this are drawn only on demand. */
const FIRST = 60;

/** The outcomes by their score, each with its rank and how sure that is. */
export function Ranked({ landscape, shown, rankings, chosen, open }: Props): VNode {
    const [all, setAll] = useState(false);
    const title = AJS.I18n.getText('outcomes.landscape.ranked');
    const table = useMemo(
        () => (
            <OutcomeTable
                outcomes={shown}
                caption={title}
                columns={COLUMNS}
                rankings={rankings}
                chosen={chosen}
                choose={(key) => {
                    open(key, true);
                }}
                most={all ? Infinity : FIRST}
            />
        ),
        [shown, rankings, chosen, open, all],
    );
    return (
        <TakenSection title={title} landscape={landscape} as="table">
            <div class="outcomes-ranked" role="region" aria-label={title} tabIndex={0}>
                {table}
                {shown.length > FIRST && !all && (
                    <button
                        type="button"
                        class="aui-button aui-button-link"
                        onClick={() => {
                            setAll(true);
                        }}
                    >
                        {AJS.I18n.getText('outcomes.landscape.ranked.all', whole(shown.length))}
                    </button>
                )}
            </div>
            <RankNote rankings={rankings} />
        </TakenSection>
    );
}
