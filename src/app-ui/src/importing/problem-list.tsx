import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Failure } from '../parts/messages';
import { Problems } from '../parts/problems';
import { asRestError, type RestError } from '../rest/client';
import { problemFile } from '../rest/studies';
import type { ColumnMapping, StudyAnswer, StudyForm } from '../rest/study-types';
import { keep } from '../taking/keep';

interface Props {
    found: StudyAnswer;
    form: StudyForm;
    mapping: ColumnMapping;
}

/** The cells that can't be used; the page lists the first, a file has them all. */
export function ProblemList({ found, form, mapping }: Props): VNode | null {
    const [error, setError] = useState<RestError>();
    if (found.problemCount === 0) {
        return null;
    }
    const download = (): void => {
        setError(undefined);
        problemFile(form, mapping).then(
            (file) => {
                keep(file, `${form.name}-problems.csv`);
            },
            (failed: unknown) => {
                setError(asRestError(failed));
            },
        );
    };
    return (
        <div class="outcomes-problem-part">
            <Problems problems={found.problems} count={found.problemCount} />
            <button type="button" class="aui-button" onClick={download}>
                {AJS.I18n.getText('outcomes.importing.problems.download')}
            </button>
            {error !== undefined && (
                <Failure title={AJS.I18n.getText('outcomes.importing.problems.failed')} messages={error.all} />
            )}
        </div>
    );
}
