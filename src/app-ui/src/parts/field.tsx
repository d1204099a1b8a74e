import type { ComponentChildren, VNode } from 'preact';
import { useUniqueId } from './unique-id';

interface Props {
    label: string;
    /** Why the server refused the value. */
    error?: string | undefined;
    hint?: string;
    /** Takes the room of two fields where there is enough. */
    wide?: boolean;
    /** Draws the control with the given id, described by the texts of the given ids. */
    control: (id: string, described: string | undefined) => ComponentChildren;
}

/** A labelled control with its hint and its error. */
export function Field({ label, error, hint, wide = false, control }: Props): VNode {
    const id = useUniqueId();
    const describedBy = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
    return (
        <div class={`outcomes-field${wide ? ' outcomes-field-wide' : ''}`}>
            <label for={id}>{label}</label>
            {control(id, describedBy === '' ? undefined : describedBy)}
            {hint !== undefined && (
                <p id={`${id}-hint`} class="outcomes-quiet">
                    {hint}
                </p>
            )}
            {error !== undefined && (
                <p id={`${id}-error`} class="error">
                    {error}
                </p>
            )}
        </div>
    );
}

interface TextProps {
    label: string;
    value: string;
    change: (value: string) => void;
    error?: string | undefined;
    hint?: string;
    type?: 'text' | 'date';
    required?: boolean;
    /** Whether its dialog opens for this field. */
    first?: boolean;
}

export function TextField({ label, value, change, error, hint, type = 'text', required = true, first = false }: TextProps): VNode {
    return (
        <Field
            label={label}
            error={error}
            {...(hint === undefined ? {} : { hint })}
            control={(id, described) => (
                <input
                    id={id}
                    type={type}
                    class="text"
                    value={value}
                    required={required}
                    autofocus={first}
                    aria-invalid={error !== undefined}
                    aria-describedby={described}
                    onInput={(event) => {
                        change(event.currentTarget.value);
                    }}
                />
            )}
        />
    );
}

interface ChoiceProps<T extends string> {
    label: string;
    value: T;
    choices: readonly { value: T; label: string }[];
    change: (value: T) => void;
    error?: string | undefined;
    wide?: boolean;
}

export function ChoiceField<T extends string>({ label, value, choices, change, error, wide = false }: ChoiceProps<T>): VNode {
    return (
        <Field
            label={label}
            error={error}
            wide={wide}
            control={(id, described) => (
                <select
                    id={id}
                    class="select"
                    value={value}
                    aria-invalid={error !== undefined}
                    aria-describedby={described}
                    onChange={(event) => {
                        change(event.currentTarget.value as T);
                    }}
                >
                    {choices.map((choice) => (
                        <option key={choice.value} value={choice.value}>
                            {choice.label}
                        </option>
                    ))}
                </select>
            )}
        />
    );
}
