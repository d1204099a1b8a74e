import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { captionOf } from '../charts/caption';
import { tablePicture } from '../charts/table-picture';
import { searchUrl } from '../jira/page';
import type { Coverage } from '../rest/coverage';
import { sheetOf } from '../taking/sheet';
import { TakeButtons } from '../taking/take-buttons';
import { whole } from '../wording/format';

interface Props {
    title: string;
    /** How many issues the whole list has, and the query that finds them; absent where it counts none. */
    found?: { count: number; jql: string };
    /** Of what and when the table is taken along; absent where there is none to take. */
    taking?: { source: string; asOf: string } | undefined;
    /** What the table is a picture of; absent where it is none. */
    pictured?: Coverage;
    children: ComponentChildren;
}

/** A part of the page that is one table: how many stand in it, the same in the navigator, and the table as a file. */
export function ListSection({ title, found, taking, pictured, children }: Props): VNode {
    const section = useRef<HTMLElement>(null);
    const table = (): HTMLTableElement => {
        const drawn = section.current?.querySelector('table');
        if (drawn === null || drawn === undefined) {
            throw new Error('there is no table');
        }
        return drawn;
    };
    return (
        <section class="outcomes-section outcomes-list-section" ref={section}>
            <div class="outcomes-section-head">
                <h2>{title}</h2>
                {found !== undefined && found.count > 0 && (
                    <a href={searchUrl(found.jql)}>{AJS.I18n.getText('outcomes.coverage.open-in-search', whole(found.count))}</a>
                )}
                {taking !== undefined && (
                    <TakeButtons
                        taking={{ title, ...taking }}
                        sheet={() => sheetOf(table())}
                        {...(pictured === undefined
                            ? {}
                            : { picture: () => tablePicture(table(), captionOf(title, taking.source, pictured)) })}
                    />
                )}
            </div>
            {children}
        </section>
    );
}
