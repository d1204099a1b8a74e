import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Message } from '../parts/messages';
import type { ColumnMapping, FileQuestion } from '../rest/study-types';
import { roleLabel } from '../wording/terms';
import type { ColumnView } from './columns';

interface Props {
    questions: FileQuestion[];
    columns: ColumnView[];
    draft: ColumnMapping;
    map: (draft: ColumnMapping) => void;
}

/** What the file leaves open, the questions that hold the import up first. */
export function Questions({ questions, columns, draft, map }: Props): VNode | null {
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
            <Directions ratings={ratingsAsked(questions, columns)} draft={draft} map={map} />
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

type Rating = 'importance' | 'satisfaction';

/** The ratings whose scale may run the other way; both where the columns don't tell. */
function ratingsAsked(questions: FileQuestion[], columns: ColumnView[]): Rating[] {
    const asked = questions.filter(({ kind }) => kind === 'reversed').flatMap((question) => question.columns);
    const roles = columns.filter(({ column }) => asked.includes(column)).map(({ role }) => role);
    const ratings = (['importance', 'satisfaction'] as const).filter((rating) => roles.includes(rating));
    return asked.length > 0 && ratings.length === 0 ? ['importance', 'satisfaction'] : ratings;
}

interface DirectionsProps extends Pick<Props, 'draft' | 'map'> {
    ratings: Rating[];
}

/** Which end of the scale is the good one. */
function Directions({ ratings, draft, map }: DirectionsProps): VNode {
    const { reversed } = draft;
    const { min, max } = draft.scale ?? { min: 1, max: 5 };
    const answer = (rating: Rating, other: boolean): void => {
        const rest = (reversed ?? []).filter((each) => each !== rating);
        map({ ...draft, reversed: other ? [...rest, rating] : rest });
    };
    return (
        <div class="outcomes-directions">
            {ratings.map((rating) => (
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
