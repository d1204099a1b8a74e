import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { searchUrl } from '../jira/page';
import { sheetOf } from '../taking/sheet';
import { TakeButtons } from '../taking/take-buttons';
import { whole } from '../wording/format';

interface Props {
    title: string;
    /** How many issues the whole list has, and the query that finds them; absent where it counts none. */
    found?: { count: number; jql: string };
    /** Of what and when the table is taken along; absent where there is none to take. */
    taking?: { source: string; asOf: string } | undefined;
    children: ComponentChildren;
}

/** A part of the page that is one table: how many stand in it, the same in the navigator, and the table as a file. */
export function ListSection({ title, found, taking, children }: Props): VNode {
    const section = useRef<HTMLElement>(null);
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
                        sheet={() => {
                            const table = section.current?.querySelector('table');
                            return table === null || table === undefined ? [] : sheetOf(table);
                        }}
                    />
                )}
            </div>
            {children}
        </section>
    );
}
