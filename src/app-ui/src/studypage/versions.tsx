import type { VNode } from 'preact';
import { TableSection } from '../parts/table-section';
import type { StudyVersion } from '../rest/study-detail';
import { day, moment, whole } from '../wording/format';

/** All imports of the study; the newest holds, the others stay on record. */
export function Versions({ versions }: { versions: StudyVersion[] }): VNode | null {
    if (versions.length === 0) {
        return null;
    }
    const title = AJS.I18n.getText('outcomes.study.page.versions');
    return (
        <TableSection
            title={title}
            head={
                <>
                    <th scope="col">{AJS.I18n.getText('outcomes.study.imported')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.study.page.state')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.study.page.file')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.import.field-date')}</th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.study.respondents')}
                    </th>
                </>
            }
        >
            {versions.map((version, index) => (
                <tr key={version.importedAt}>
                    <th scope="row">
                        {moment(version.importedAt)}
                        <span class="outcomes-quiet outcomes-line">{version.importedBy}</span>
                    </th>
                    <td>{stateOf(version, index === 0)}</td>
                    <td>{version.filename}</td>
                    <td>{day(version.fieldDate)}</td>
                    <td class="outcomes-number">{whole(version.respondents)}</td>
                </tr>
            ))}
        </TableSection>
    );
}

function stateOf({ status }: StudyVersion, newest: boolean): string {
    switch (status ?? (newest ? 'current' : 'superseded')) {
        case 'current':
            return AJS.I18n.getText('outcomes.version.current');
        case 'superseded':
            return AJS.I18n.getText('outcomes.version.superseded');
        case 'deleted':
            return AJS.I18n.getText('outcomes.version.deleted');
        case 'failed':
            return AJS.I18n.getText('outcomes.version.failed');
    }
}
