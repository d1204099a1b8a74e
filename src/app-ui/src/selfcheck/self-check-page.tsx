import type { VNode } from 'preact';
import { Failure, Loading, Message } from '../parts/messages';
import { useResource } from '../parts/resource';
import { Scrollable } from '../parts/scrollable';
import { selfCheck, type SelfCheck } from '../rest/self-check';
import { list, moment, whole } from '../wording/format';

/** Tells Jira administrators what the app needs and this Jira does not have. */
export function SelfCheckPage(): VNode {
    const { value, error, reload } = useResource('self-check', selfCheck);
    if (value === undefined) {
        return error === undefined ? (
            <Loading rows={4} />
        ) : (
            <Failure title={AJS.I18n.getText('outcomes.self-check.unavailable')} messages={error.all} retry={reload} />
        );
    }
    return (
        <div class="outcomes-setup">
            <p>{AJS.I18n.getText('outcomes.self-check.explain')}</p>
            {value.missing.length === 0 ? (
                <Message kind="success">
                    <p>{AJS.I18n.getText('outcomes.self-check.all', whole(value.checked), moment(value.at))}</p>
                </Message>
            ) : (
                <Missing found={value} />
            )}
        </div>
    );
}

function Missing({ found }: { found: SelfCheck }): VNode {
    return (
        <>
            <Message
                kind="error"
                title={AJS.I18n.getText(
                    'outcomes.self-check.missing',
                    whole(found.missing.length),
                    whole(found.checked),
                    moment(found.at),
                )}
            />
            <Scrollable label={AJS.I18n.getText('outcomes.self-check.caption')}>
                <table class="outcomes-table">
                    <caption>{AJS.I18n.getText('outcomes.self-check.caption')}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{AJS.I18n.getText('outcomes.self-check.name')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.self-check.features')}</th>
                            <th scope="col">{AJS.I18n.getText('outcomes.self-check.source')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {found.missing.map(({ name, features, source }) => (
                            <tr key={name}>
                                <td>
                                    <code>{name}</code>
                                </td>
                                <td>{list(features)}</td>
                                <td>{source}</td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </Scrollable>
        </>
    );
}
