import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ImportContext, StudyForm } from '../rest/study-types';
import { Filled, slot } from '../wording/filled';
import { day, isOne, list, whole } from '../wording/format';
import { kindLabel, targetLabel } from '../wording/terms';
import { AccessNote } from './access-note';
import { ExpectedScores } from './expected-scores';
import type { Session } from './import-session';
import { MappingEditor } from './mapping-editor';
import { Problems } from './problems';
import { useKnownOutcomes } from './known-outcomes';

interface Props {
    context: ImportContext;
    form: StudyForm;
    setForm: (form: StudyForm) => void;
    session: Extract<Session, { phase: 'checked' }>;
    map: (mapping: Props['session']['mapping']) => void;
    check: () => void;
    commit: () => void;
    back: () => void;
}

/** What was found in the file, the mapping to be corrected, and the step to the import. Nothing has changed so far. */
export function CheckedFile({ context, form, setForm, session, map, check, commit, back }: Props): VNode {
    const { found, mapping, changed } = session;
    const known = useKnownOutcomes(context.issue.key);
    const top = useRef<HTMLDivElement>(null);
    useEffect(() => {
        top.current?.focus();
    }, []);
    return (
        <div class="outcomes-checked" ref={top} tabIndex={-1}>
            <p class="outcomes-form-title">{AJS.I18n.getText('outcomes.import.found', fileName(context, form))}</p>
            <p class="outcomes-source">
                <span>{form.name}</span>
                <span>{AJS.I18n.getText('outcomes.study.wave', form.wave)}</span>
                <span>{kindLabel(form.kind)}</span>
                <span>{form.target === 'concept' ? form.concept : targetLabel(form.target)}</span>
                <span>{day(form.fieldDate)}</span>
                <button type="button" class="aui-button aui-button-link" onClick={back}>
                    {AJS.I18n.getText('outcomes.import.back')}
                </button>
            </p>
            <Facts found={found} />
            {found.access !== null && (
                <AccessNote access={found.access} issue={context.issue.key} form={form} setForm={setForm} />
            )}
            <Problems problems={found.problems} count={found.problemCount} />
            <ExpectedScores form={form} scores={found.scores} known={known} />
            <MappingEditor mapping={mapping} known={known} change={map} />
            <div class="outcomes-actions">
                {changed ? (
                    <button type="button" class="aui-button aui-button-primary" onClick={check}>
                        {AJS.I18n.getText('outcomes.import.check-again')}
                    </button>
                ) : (
                    <button type="button" class="aui-button aui-button-primary" onClick={commit}>
                        {AJS.I18n.getText('outcomes.import.commit')}
                    </button>
                )}
                <button type="button" class="aui-button aui-button-link" onClick={back}>
                    {AJS.I18n.getText('outcomes.dialog.cancel')}
                </button>
                <span class="outcomes-quiet" role="status">
                    {changed ? AJS.I18n.getText('outcomes.import.changed') : AJS.I18n.getText('outcomes.import.nothing-yet')}
                </span>
            </div>
        </div>
    );
}

function fileName({ attachments }: ImportContext, form: StudyForm): string {
    return attachments.find(({ id }) => id === form.attachmentId)?.filename ?? form.name;
}

function Facts({ found }: { found: Props['session']['found'] }): VNode {
    const { respondents, outcomes, problemCount, dropped } = found;
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
        <>
            <ul class="outcomes-facts">
                {facts.map(([text, value]) => (
                    <li key={text}>
                        <Filled text={text} nodes={[<strong key="value">{whole(value)}</strong>]} />
                    </li>
                ))}
            </ul>
            {dropped.length > 0 && <p class="outcomes-dropped">{AJS.I18n.getText('outcomes.import.dropped', list(dropped))}</p>}
        </>
    );
}
