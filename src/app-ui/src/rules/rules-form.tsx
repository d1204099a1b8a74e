import type { VNode } from 'preact';
import { ChoiceField, TextField } from '../parts/field';
import type { Cuts, Settings } from '../rest/rules';
import { methodExplained, typeLabel } from '../wording/terms';
import { typed, type Draft } from './draft';
import { LimitsRule } from './limits-rule';
import { RuleGroup } from './rule-group';
import { cutsLabel, importersLabel, methodLabel, minimumLabel } from './rule-words';

interface Props {
    settings: Settings;
    draft: Draft;
    change: (draft: Draft) => void;
    /** What the server found fault with, by field. */
    errors: Record<string, string>;
}

/** The rules, each inherited or decided here. */
export function RulesForm(props: Props): VNode {
    return (
        <>
            <MethodRule {...props} />
            <CutsRule {...props} />
            <MinimumRule {...props} />
            <ImportersRule {...props} />
            {props.settings.project === null && <LimitsRule {...props} />}
        </>
    );
}

function MethodRule({ settings, draft, change, errors }: Props): VNode {
    const { method, ...rest } = draft;
    return (
        <RuleGroup
            title={AJS.I18n.getText('outcomes.rules.method')}
            hint={methodExplained(method ?? settings.inherited.method)}
            inherited={methodLabel(settings.inherited.method)}
            site={settings.project === null}
            own={method !== undefined}
            change={(own) => {
                change(own ? { ...rest, method: settings.inherited.method } : rest);
            }}
        >
            <ChoiceField
                wide
                label={AJS.I18n.getText('outcomes.rules.method')}
                value={method ?? settings.inherited.method}
                choices={settings.methods.map((value) => ({ value, label: methodLabel(value) }))}
                error={errors['rules.method']}
                change={(chosen) => {
                    change({ ...rest, method: chosen });
                }}
            />
        </RuleGroup>
    );
}

function CutsRule({ settings, draft, change, errors }: Props): VNode {
    const { cuts, ...rest } = draft;
    const labels: [keyof Cuts, string][] = [
        ['extremelyAbove', AJS.I18n.getText('outcomes.rules.cuts.above', typeLabel('extremely-underserved'))],
        ['stronglyFrom', AJS.I18n.getText('outcomes.rules.cuts.from', typeLabel('strongly-underserved'))],
        ['underservedFrom', AJS.I18n.getText('outcomes.rules.cuts.from', typeLabel('underserved'))],
        ['servedImportanceFrom', AJS.I18n.getText('outcomes.rules.cuts.importance', typeLabel('served'))],
    ];
    return (
        <RuleGroup
            title={AJS.I18n.getText('outcomes.rules.cuts')}
            hint={AJS.I18n.getText('outcomes.rules.cuts.hint')}
            inherited={cutsLabel(settings.inherited.cuts)}
            site={settings.project === null}
            own={cuts !== undefined}
            change={(own) => {
                change(own ? { ...rest, cuts: typed(settings.inherited.cuts) } : rest);
            }}
        >
            {cuts !== undefined &&
                labels.map(([name, label]) => (
                    <TextField
                        key={name}
                        label={label}
                        value={cuts[name]}
                        error={errors[`rules.cuts.${name}`]}
                        change={(value) => {
                            change({ ...rest, cuts: { ...cuts, [name]: value } });
                        }}
                    />
                ))}
        </RuleGroup>
    );
}

function MinimumRule({ settings, draft, change, errors }: Props): VNode {
    const { minimumGroup, ...rest } = draft;
    return (
        <RuleGroup
            title={AJS.I18n.getText('outcomes.rules.minimum')}
            hint={AJS.I18n.getText('outcomes.rules.minimum.hint')}
            inherited={minimumLabel(settings.inherited.minimumGroup)}
            site={settings.project === null}
            own={minimumGroup !== undefined}
            change={(own) => {
                change(own ? { ...rest, minimumGroup: String(settings.inherited.minimumGroup) } : rest);
            }}
        >
            <TextField
                label={AJS.I18n.getText('outcomes.rules.minimum.field')}
                value={minimumGroup ?? ''}
                error={errors['rules.minimumGroup']}
                change={(value) => {
                    change({ ...rest, minimumGroup: value });
                }}
            />
        </RuleGroup>
    );
}

function ImportersRule({ settings, draft, change, errors }: Props): VNode {
    const { importers, ...rest } = draft;
    return (
        <RuleGroup
            title={AJS.I18n.getText('outcomes.rules.importers')}
            hint={AJS.I18n.getText('outcomes.rules.importers.hint')}
            inherited={importersLabel(settings.inherited.importers)}
            site={settings.project === null}
            own={importers !== undefined}
            change={(own) => {
                change(own ? { ...rest, importers: settings.inherited.importers } : rest);
            }}
        >
            <ChoiceField
                wide
                label={AJS.I18n.getText('outcomes.rules.importers')}
                value={importers ?? settings.inherited.importers}
                choices={(['editors', 'project-administrators'] as const).map((value) => ({
                    value,
                    label: importersLabel(value),
                }))}
                error={errors['rules.importers']}
                change={(chosen) => {
                    change({ ...rest, importers: chosen });
                }}
            />
        </RuleGroup>
    );
}
