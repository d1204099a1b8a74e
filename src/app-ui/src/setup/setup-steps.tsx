import type { VNode } from 'preact';
import type { Setup, SetupStep, SetupThing } from '../rest/setup';
import { isOne, list, whole } from '../wording/format';

/** Things that setup makes; the others are there and get changed. */
const CREATED: SetupThing[] = ['issue-type', 'link-type', 'field'];

/** Everything that setup looks after: what exists, what would be created, and whom that would affect. */
export function SetupSteps({ setup }: { setup: Setup }): VNode {
    return (
        <table class="outcomes-table outcomes-setup-steps">
            <caption>{AJS.I18n.getText('outcomes.setup.page.steps')}</caption>
            <thead>
                <tr>
                    <th scope="col">{AJS.I18n.getText('outcomes.setup.page.thing')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.status')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.setup.page.affects')}</th>
                </tr>
            </thead>
            <tbody>
                {setup.steps.map((step) => (
                    <StepRow key={`${step.what}/${step.name}`} step={step} permitted={setup.jiraAdministrator} />
                ))}
            </tbody>
        </table>
    );
}

function StepRow({ step, permitted }: { step: SetupStep; permitted: boolean }): VNode {
    return (
        <tr>
            <th scope="row">
                {step.name}
                <span class="outcomes-quiet outcomes-line">{thingLabel(step.what)}</span>
            </th>
            <td>
                {step.exists ? (
                    <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-success">
                        {AJS.I18n.getText('outcomes.setup.page.exists')}
                    </span>
                ) : (
                    <span class="aui-lozenge aui-lozenge-subtle aui-lozenge-moved">
                        {CREATED.includes(step.what)
                            ? AJS.I18n.getText('outcomes.setup.page.missing')
                            : AJS.I18n.getText('outcomes.setup.page.to-change')}
                    </span>
                )}
                {step.needsJiraAdministrator && !permitted && (
                    <span class="outcomes-quiet outcomes-line">{AJS.I18n.getText('outcomes.setup.page.needs-administrator')}</span>
                )}
            </td>
            <td>{affected(step)}</td>
        </tr>
    );
}

function affected({ affects, affectsUnseen }: SetupStep): string {
    if (affectsUnseen === 0) {
        return affects.length === 0 ? '' : list(affects);
    }
    const others = isOne(affectsUnseen)
        ? AJS.I18n.getText('outcomes.setup.page.others.one', whole(affectsUnseen))
        : AJS.I18n.getText('outcomes.setup.page.others.other', whole(affectsUnseen));
    return list([...affects, others]);
}

function thingLabel(what: SetupThing): string {
    switch (what) {
        case 'issue-type':
            return AJS.I18n.getText('outcomes.setup.page.issue-type');
        case 'issue-type-scheme':
            return AJS.I18n.getText('outcomes.setup.page.issue-type-scheme');
        case 'link-type':
            return AJS.I18n.getText('outcomes.setup.page.link-type');
        case 'field':
            return AJS.I18n.getText('outcomes.setup.page.field');
        case 'screen':
            return AJS.I18n.getText('outcomes.setup.page.screen');
        case 'project':
            return AJS.I18n.getText('outcomes.setup.page.project');
    }
}
