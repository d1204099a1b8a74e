import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Failure } from '../parts/messages';
import type { ImportContext, StudyForm } from '../rest/study-types';
import { whole } from '../wording/format';
import { CheckedFile } from './checked-file';
import { ImportForm } from './import-form';
import { ImportResult } from './import-result';
import { useImportSession, type Session } from './import-session';
import { newForm } from './study-form';

/** From a chosen attachment over what was found in it to the import. */
export function NewImport({ context, changed }: { context: ImportContext; changed: () => void }): VNode {
    const [form, setForm] = useState<StudyForm>(() => newForm(context.attachments, new Date()));
    const { session, check, map, commit, restart } = useImportSession(changed);
    switch (session.phase) {
        case 'form':
        case 'checking':
            return (
                <ImportForm
                    context={context}
                    form={form}
                    setForm={setForm}
                    error={session.phase === 'form' ? session.error : undefined}
                    busy={session.phase === 'checking'}
                    mapping={session.phase === 'form' ? session.mapping : undefined}
                    map={map}
                    check={() => {
                        check(form, session.phase === 'form' ? session.mapping : undefined);
                    }}
                />
            );
        case 'checked':
            return (
                <>
                    {session.error !== undefined && (
                        <Failure title={AJS.I18n.getText('outcomes.import.refused')} messages={session.error.all} />
                    )}
                    <CheckedFile
                        form={form}
                        setForm={setForm}
                        context={context}
                        session={session}
                        map={map}
                        check={() => {
                            check(form, session.mapping);
                        }}
                        commit={() => {
                            commit(form, session.found);
                        }}
                        back={restart}
                    />
                </>
            );
        case 'importing':
            return <Importing session={session} />;
        case 'done':
            return <ImportResult result={session.result} deletion={form.deleteAttachment === true} again={restart} />;
    }
}

function Importing({ session }: { session: Extract<Session, { phase: 'importing' }> }): VNode {
    const rows = session.progress?.rowsRead;
    return (
        <div class="outcomes-progress" role="status">
            <progress aria-label={AJS.I18n.getText('outcomes.import.running')} />
            <p>
                {rows === undefined
                    ? AJS.I18n.getText('outcomes.import.running')
                    : AJS.I18n.getText('outcomes.import.running.rows', whole(rows))}
            </p>
        </div>
    );
}
