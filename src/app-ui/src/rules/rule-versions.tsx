import type { VNode } from 'preact';
import { Scrollable } from '../parts/scrollable';
import type { RuleVersion } from '../rest/rules';
import { moment, whole } from '../wording/format';
import { ruleWords } from './rule-words';

/** Every decision about the rules, newest first. */
export function RuleVersions({ versions }: { versions: RuleVersion[] }): VNode {
    return (
        <Scrollable label={AJS.I18n.getText('outcomes.rules.versions')}>
            <table class="outcomes-table outcomes-rule-versions">
                <caption>{AJS.I18n.getText('outcomes.rules.versions')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{AJS.I18n.getText('outcomes.rules.versions.version')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.rules.versions.who')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.rules.versions.reason')}</th>
                        <th scope="col">{AJS.I18n.getText('outcomes.rules.versions.rules')}</th>
                    </tr>
                </thead>
                <tbody>
                    {versions.map(({ version, at, by, reason, rules }) => (
                        <tr key={version}>
                            <th scope="row">{whole(version)}</th>
                            <td>
                                {by}
                                <time class="outcomes-quiet outcomes-line" dateTime={at}>
                                    {moment(at)}
                                </time>
                            </td>
                            <td>{reason}</td>
                            <td>
                                {Object.keys(rules).length === 0
                                    ? AJS.I18n.getText('outcomes.rules.versions.inherited')
                                    : ruleWords(rules).map((words) => (
                                          <span key={words} class="outcomes-line">
                                              {words}
                                          </span>
                                      ))}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </Scrollable>
    );
}
