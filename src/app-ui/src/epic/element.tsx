import { defineElement } from '../jira/element';
import { EpicPanel } from './epic-panel';

export function defineEpicPanel(): void {
    defineElement('outcomes-epic-panel', ['data-issue-key'], ({ dataset }) =>
        dataset['issueKey'] === undefined ? null : <EpicPanel epic={dataset['issueKey']} />,
    );
}
