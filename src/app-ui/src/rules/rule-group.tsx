import type { ComponentChildren, VNode } from 'preact';
import { useUniqueId } from '../parts/unique-id';

interface Props {
    title: string;
    hint: string;
    /** What holds if nothing is decided here, in words. */
    inherited: string;
    /** Whether the site is edited, which inherits from nobody. */
    site: boolean;
    own: boolean;
    change: (own: boolean) => void;
    children: ComponentChildren;
}

/** One rule: inherited, or decided here with the controls inside. */
export function RuleGroup({ title, hint, inherited, site, own, change, children }: Props): VNode {
    const name = useUniqueId();
    return (
        <fieldset class="outcomes-rule-group">
            <legend>{title}</legend>
            <p class="outcomes-quiet">{hint}</p>
            <label>
                <input
                    type="radio"
                    name={name}
                    checked={!own}
                    onChange={() => {
                        change(false);
                    }}
                />{' '}
                {site
                    ? AJS.I18n.getText('outcomes.rules.usual', inherited)
                    : AJS.I18n.getText('outcomes.rules.inherited', inherited)}
            </label>
            <label>
                <input
                    type="radio"
                    name={name}
                    checked={own}
                    onChange={() => {
                        change(true);
                    }}
                />{' '}
                {site ? AJS.I18n.getText('outcomes.rules.own.site') : AJS.I18n.getText('outcomes.rules.own.project')}
            </label>
            {own && <div class="outcomes-fields outcomes-rule-own">{children}</div>}
        </fieldset>
    );
}
