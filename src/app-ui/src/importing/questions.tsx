import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../parts/messages';
import type { ColumnMapping, FileQuestion } from '../rest/study-types';
import { roleLabel } from '../wording/terms';

interface Props {
    questions: FileQuestion[];
    draft: ColumnMapping;
    map: (draft: ColumnMapping) => void;
}

/** What the file leaves open, the questions that hold the import up first. */
export function Questions({ questions, draft, map }: Props): VNode | null {
    const blocking = questions.filter((question) => question.blocking);
    const others = questions.filter((question) => !question.blocking && question.kind !== 'match');
    return (
        <>
            {blocking.length > 0 && (
                <Message kind="warning" title={AJS.I18n.getText('outcomes.importing.questions.blocking')}>
                    <List questions={blocking} />
                </Message>
            )}
            {others.length > 0 && (
                <Message kind="info" title={AJS.I18n.getText('outcomes.importing.questions.others')}>
                    <List questions={others} />
                </Message>
            )}
            {questions.some(({ kind }) => kind === 'reversed') && <Directions draft={draft} map={map} />}
        </>
    );
}

function List({ questions }: { questions: FileQuestion[] }): VNode {
    return (
        <ul>
            {questions.map(({ message }) => (
                <li key={message}>{message}</li>
            ))}
        </ul>
    );
}

/** Which end of the scale is the good one, for each of the two questions. */
function Directions({ draft, map }: Pick<Props, 'draft' | 'map'>): VNode {
    const { reversed } = draft;
    const { min, max } = draft.scale ?? { min: 1, max: 5 };
    const answer = (rating: 'importance' | 'satisfaction', other: boolean): void => {
        const rest = (reversed ?? []).filter((each) => each !== rating);
        map({ ...draft, reversed: other ? [...rest, rating] : rest });
    };
    return (
        <div class="outcomes-directions">
            {(['importance', 'satisfaction'] as const).map((rating) => (
                <Direction
                    key={rating}
                    label={AJS.I18n.getText('outcomes.importing.direction', roleLabel(rating))}
                    highest={AJS.I18n.getText('outcomes.importing.direction.highest', max)}
                    lowest={AJS.I18n.getText('outcomes.importing.direction.lowest', min)}
                    reversed={reversed?.includes(rating)}
                    answer={(other) => {
                        answer(rating, other);
                    }}
                />
            ))}
        </div>
    );
}

interface DirectionProps {
    label: string;
    highest: string;
    lowest: string;
    /** Undefined until somebody has said. */
    reversed: boolean | undefined;
    answer: (reversed: boolean) => void;
}

function Direction({ label, highest, lowest, reversed, answer }: DirectionProps): VNode {
    const group = useId();
    return (
        <fieldset class="outcomes-checks">
            <legend>{label}</legend>
            {[false, true].map((other) => (
                <label key={String(other)}>
                    <input
                        type="radio"
                        name={group}
                        checked={reversed === other}
                        onChange={() => {
                            answer(other);
                        }}
                    />{' '}
                    {other ? lowest : highest}
                </label>
            ))}
        </fieldset>
    );
}
