import type { VNode } from 'preact';
import { AccessNote } from './access-note';
import type { Outcome } from '../rest/types';
import type { ColumnMapping, StudyAnswer } from '../rest/study-types';
import { Filled, slot } from '../wording/filled';
import { day, isOne, list, whole } from '../wording/format';
import { kindLabel, targetLabel } from '../wording/terms';
import { replaced } from './found-step';
import type { Flow } from './flow';
import { ProblemList } from './problem-list';
import { QualityRules } from './quality-rules';
import { ScorePreview } from './score-preview';
import { StepFrame } from './step';
import type { ImportFlow } from './use-flow';

interface Props {
    session: ImportFlow;
    known: Map<string, Outcome>;
}

/** What the import would do, before it does anything. */
export function CheckStep({ session, known }: Props): VNode | null {
    const { flow, say, check, commit, go } = session;
    const { found, form, file, draft, busy, error } = flow;
    if (found === undefined || form === undefined || file === undefined || draft === undefined) {
        return null;
    }
    const exclude = (mapping: ColumnMapping): void => {
        session.map(mapping);
        check(mapping);
    };
    return (
        <StepFrame
            title={AJS.I18n.getText('outcomes.importing.check.title')}
            lead={AJS.I18n.getText('outcomes.import.nothing-yet')}
            error={error}
            busy={busy}
            actions={<Actions flow={flow} commit={commit} back={() => {
                go('columns');
            }} />}
        >
            <Summary flow={flow} found={found} />
            {found.dropped.length > 0 && (
                <p class="outcomes-dropped">{AJS.I18n.getText('outcomes.import.dropped', list(found.dropped))}</p>
            )}
            <QualityRules quality={found.quality ?? []} draft={draft} busy={busy} change={exclude} />
            <ProblemList found={found} form={form} mapping={draft} />
            {found.access !== null && (
                <AccessNote access={found.access} issue={file.issue} form={form} setForm={say} askAnew={() => {
                    check();
                }} />
            )}
            <ScorePreview form={form} found={found} known={known} />
        </StepFrame>
    );
}

function Summary({ flow: { form, file }, found }: { flow: Flow; found: StudyAnswer }): VNode | null {
    if (form === undefined || file === undefined) {
        return null;
    }
    const replacing = replaced(file, form);
    return (
        <>
            <p class="outcomes-source">
                <span>{file.attachment.filename}</span>
                <span>{form.name}</span>
                <span>{AJS.I18n.getText('outcomes.study.wave', form.wave)}</span>
                <span>{day(form.fieldDate)}</span>
                <span>{kindLabel(form.kind)}</span>
                <span>{form.target === 'concept' ? form.concept : targetLabel(form.target)}</span>
            </p>
            <Facts found={found} />
            {replacing !== undefined && (
                <p>
                    <strong>{AJS.I18n.getText('outcomes.importing.check.replaces', replacing.name, whole(replacing.respondents))}</strong>
                </p>
            )}
        </>
    );
}

function Facts({ found: { respondents, outcomes, problemCount } }: { found: StudyAnswer }): VNode {
    const facts: [string, number][] = [
        [
            isOne(respondents)
                ? AJS.I18n.getText('outcomes.import.respondents.one', slot(0))
                : AJS.I18n.getText('outcomes.import.respondents.other', slot(0)),
            respondents,
        ],
        [
            isOne(outcomes)
                ? AJS.I18n.getText('outcomes.epic.headline.outcomes.one', slot(0))
                : AJS.I18n.getText('outcomes.epic.headline.outcomes.other', slot(0)),
            outcomes,
        ],
        [
            isOne(problemCount)
                ? AJS.I18n.getText('outcomes.import.problems.one', slot(0))
                : AJS.I18n.getText('outcomes.import.problems.other', slot(0)),
            problemCount,
        ],
    ];
    return (
        <ul class="outcomes-facts">
            {facts.map(([text, value]) => (
                <li key={text}>
                    <Filled text={text} nodes={[<strong key="value">{whole(value)}</strong>]} />
                </li>
            ))}
        </ul>
    );
}

function Actions({ flow, commit, back }: { flow: Flow; commit: () => void; back: () => void }): VNode {
    return (
        <>
            <button type="button" class="aui-button aui-button-primary" disabled={flow.busy} onClick={commit}>
                {AJS.I18n.getText('outcomes.import.commit')}
            </button>
            <button type="button" class="aui-button" disabled={flow.busy} onClick={back}>
                {AJS.I18n.getText('outcomes.importing.check.columns')}
            </button>
        </>
    );
}
