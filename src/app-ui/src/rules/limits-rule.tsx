import type { VNode } from 'preact';
import { TextField } from '../parts/field';
import type { Limits, Settings } from '../rest/rules';
import { typedLimits, type Draft } from './draft';
import { RuleGroup } from './rule-group';
import { limitsLabel } from './rule-words';

interface Props {
    settings: Settings;
    draft: Draft;
    change: (draft: Draft) => void;
    /** What the server found fault with, by field. */
    errors: Record<string, string>;
}

/** How much of a survey file the site reads. */
export function LimitsRule({ settings, draft, change, errors }: Props): VNode {
    const { limits, ...rest } = draft;
    const labels: [keyof Limits, string][] = [
        ['fileMegabytes', AJS.I18n.getText('outcomes.rules.limits.file-megabytes')],
        ['rows', AJS.I18n.getText('outcomes.rules.limits.rows')],
        ['columns', AJS.I18n.getText('outcomes.rules.limits.columns')],
        ['cellCharacters', AJS.I18n.getText('outcomes.rules.limits.cell-characters')],
        ['unpackedMegabytes', AJS.I18n.getText('outcomes.rules.limits.unpacked-megabytes')],
    ];
    return (
        <RuleGroup
            title={AJS.I18n.getText('outcomes.rules.limits')}
            hint={AJS.I18n.getText('outcomes.rules.limits.hint')}
            inherited={limitsLabel(settings.inherited.limits)}
            site
            own={limits !== undefined}
            change={(own) => {
                change(own ? { ...rest, limits: typedLimits(settings.inherited.limits) } : rest);
            }}
        >
            {limits !== undefined &&
                labels.map(([name, label]) => (
                    <TextField
                        key={name}
                        label={label}
                        value={limits[name]}
                        error={errors[`rules.limits.${name}`]}
                        change={(value) => {
                            change({ ...rest, limits: { ...limits, [name]: value } });
                        }}
                    />
                ))}
        </RuleGroup>
    );
}
