import type { VNode } from 'preact';
import { ChoiceField, TextField } from '../parts/field';
import { Failure } from '../parts/messages';
import type { RestError } from '../rest/client';
import type { Attachment, ColumnMapping, ImportContext, StudyForm } from '../rest/study-types';
import { bytes, moment } from '../wording/format';
import { kindLabel, targetLabel } from '../wording/terms';
import { useKnownOutcomes } from './known-outcomes';
import { MappingEditor } from './mapping-editor';
import { withAttachment, withFieldDate, withTarget } from './study-form';

interface Props {
    context: ImportContext;
    form: StudyForm;
    setForm: (form: StudyForm) => void;
    error: RestError | undefined;
    busy: boolean;
    /** The columns as the user describes them; none while the file is to tell. */
    mapping: ColumnMapping | undefined;
    map: (mapping: ColumnMapping) => void;
    check: () => void;
}

/** Which file, and what study it holds. */
export function ImportForm(props: Props): VNode {
    const { error, busy, check } = props;
    return (
        <form
            class="outcomes-form"
            aria-busy={busy}
            onSubmit={(event) => {
                event.preventDefault();
                check();
            }}
        >
            <p class="outcomes-form-title">{AJS.I18n.getText('outcomes.import.title')}</p>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.import.refused')} messages={unplaced(error)} />
            )}
            <div class="outcomes-fields">
                <FileFields {...props} />
                <StudyFields {...props} />
            </div>
            <DescribedColumns {...props} />
            <p>
                <button type="submit" class="aui-button aui-button-primary" disabled={busy}>
                    {busy ? AJS.I18n.getText('outcomes.import.checking') : AJS.I18n.getText('outcomes.import.check')}
                </button>{' '}
                <span class="outcomes-quiet" role="status">
                    {busy ? AJS.I18n.getText('outcomes.import.checking') : AJS.I18n.getText('outcomes.import.check.hint')}
                </span>
            </p>
        </form>
    );
}

/** Where the file doesn't tell what its columns hold, the user can. */
function DescribedColumns({ context, error, mapping, map }: Props): VNode | null {
    const known = useKnownOutcomes(context.issue.key, mapping !== undefined);
    if (mapping !== undefined) {
        return <MappingEditor mapping={mapping} known={known} change={map} byHand />;
    }
    if (error === undefined) {
        return null;
    }
    return (
        <p>
            <button
                type="button"
                class="aui-button"
                onClick={() => {
                    map(BLANK_MAPPING);
                }}
            >
                {AJS.I18n.getText('outcomes.mapping.by-hand')}
            </button>
        </p>
    );
}

/** The ratings of one outcome on the usual scale, yet to be named. */
const BLANK_MAPPING: ColumnMapping = {
    layout: 'wide',
    scale: { min: 1, max: 5 },
    columns: [
        { column: '', role: 'importance' },
        { column: '', role: 'satisfaction' },
    ],
};

/** Messages that stand at no field of the form. */
function unplaced(error: RestError): string[] {
    const placed = ['attachmentId', 'name', 'wave', 'fieldDate', 'kind', 'target', 'concept'];
    const rest = Object.entries(error.fields).filter(([name]) => !placed.includes(name));
    const messages = [...error.messages, ...rest.map(([, text]) => text)];
    return messages.length === 0 ? [AJS.I18n.getText('outcomes.import.fields')] : messages;
}

function FileFields({ context, form, setForm, error }: Props): VNode {
    return (
        <>
            <ChoiceField
                wide
                label={AJS.I18n.getText('outcomes.import.attachment')}
                value={String(form.attachmentId)}
                choices={context.attachments.map((attachment) => ({
                    value: String(attachment.id),
                    label: describe(attachment),
                }))}
                error={error?.fields['attachmentId']}
                change={(id) => {
                    setForm(withAttachment(form, context.attachments, Number(id)));
                }}
            />
            <TextField
                label={AJS.I18n.getText('outcomes.import.name')}
                value={form.name}
                error={error?.fields['name']}
                change={(name) => {
                    setForm({ ...form, name });
                }}
            />
            <TextField
                type="date"
                label={AJS.I18n.getText('outcomes.import.field-date')}
                value={form.fieldDate}
                error={error?.fields['fieldDate']}
                change={(fieldDate) => {
                    setForm(withFieldDate(form, fieldDate));
                }}
            />
            <TextField
                label={AJS.I18n.getText('outcomes.import.wave')}
                value={form.wave}
                error={error?.fields['wave']}
                hint={AJS.I18n.getText('outcomes.import.wave.hint')}
                change={(wave) => {
                    setForm({ ...form, wave });
                }}
            />
        </>
    );
}

function StudyFields({ form, setForm, error }: Props): VNode {
    return (
        <>
            <ChoiceField
                label={AJS.I18n.getText('outcomes.import.kind')}
                value={form.kind}
                choices={(['survey', 'usability', 'concept'] as const).map((value) => ({ value, label: kindLabel(value) }))}
                error={error?.fields['kind']}
                change={(kind) => {
                    setForm({ ...form, kind });
                }}
            />
            <ChoiceField
                label={AJS.I18n.getText('outcomes.import.target')}
                value={form.target}
                choices={(['current-solutions', 'our-product', 'concept'] as const).map((value) => ({
                    value,
                    label: targetLabel(value),
                }))}
                error={error?.fields['target']}
                change={(target) => {
                    setForm(withTarget(form, target));
                }}
            />
            {form.target === 'concept' && (
                <TextField
                    label={AJS.I18n.getText('outcomes.import.concept')}
                    value={form.concept ?? ''}
                    error={error?.fields['concept']}
                    change={(concept) => {
                        setForm({ ...form, concept });
                    }}
                />
            )}
        </>
    );
}

function describe({ filename, size, created }: Attachment): string {
    return AJS.I18n.getText('outcomes.import.attachment.choice', filename, bytes(size), moment(created));
}
