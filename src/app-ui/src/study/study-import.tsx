import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { announceChange, onPageChange } from '../jira/page';
import { Failure, Loading } from '../parts/messages';
import { useResource } from '../parts/resource';
import { importContext } from '../rest/studies';
import type { ImportContext } from '../rest/study-types';
import { NewImport } from './new-import';
import { StudyList } from './study-list';

/** The studies of an issue, and the import of another from one of its attachments. */
export function StudyImport({ issue }: { issue: string }): VNode {
    const { value, error, reload } = useResource(`import/${issue}`, (signal) => importContext(issue, signal));
    const self = useRef({}).current;
    useEffect(() => onPageChange(self, reload), [self, reload]);
    if (value === undefined) {
        return error === undefined ? <Loading rows={2} /> : <Failure messages={error.all} retry={reload} />;
    }
    const changed = (): void => {
        reload();
        announceChange(self);
    };
    return (
        <>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.error.stale')} messages={error.all} retry={reload} />
            )}
            {value.studies.length > 0 && <StudyList context={value} changed={changed} />}
            <ImportPart context={value} changed={changed} />
        </>
    );
}

function ImportPart({ context, changed }: { context: ImportContext; changed: () => void }): VNode | null {
    if (!context.mayImport) {
        return <p class="outcomes-quiet">{AJS.I18n.getText('outcomes.import.may-not')}</p>;
    }
    if (context.attachments.length === 0) {
        return <NoFile />;
    }
    return <NewImport context={context} changed={changed} />;
}

/** Teaches what a survey file looks like. */
function NoFile(): VNode {
    return (
        <div class="outcomes-empty">
            <p class="outcomes-empty-title">{AJS.I18n.getText('outcomes.import.no-file')}</p>
            <p>{AJS.I18n.getText('outcomes.import.no-file.what')}</p>
            <pre class="outcomes-example">{EXAMPLE}</pre>
        </div>
    );
}

/** A survey file in its simplest form: a row a respondent, two columns an outcome. */
const EXAMPLE = 'respondent,imp_FT-1,sat_FT-1,market\nr1,5,2,DE\nr2,4,4,US';
