import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ChoiceField, Field, TextField } from '../parts/field';
import { useResource } from '../parts/resource';
import type { RestError } from '../rest/client';
import { assignablePeople, browsableProjects, componentsOf, favouriteFiltersAnd, type SavedFilter } from '../rest/jira';
import { isFocused, ME, NO_FOCUS, type Focus, type Place } from './place';
import { useUniqueId } from '../parts/unique-id';

interface Props {
    place: Place;
    /** Name of the board in the place. */
    board: string | undefined;
    /** What the server found wrong with the place. */
    error: RestError | undefined;
    go: (next: Place) => void;
}

/** What the viewer wants to look at: folded away until it narrows something. */
export function FocusForm(props: Props): VNode {
    const { place, board } = props;
    const [open, setOpen] = useState(isFocused(place.focus) || place.project === '');
    return (
        <details
            class="outcomes-focus"
            open={open}
            onToggle={(event) => {
                setOpen(event.currentTarget.open);
            }}
        >
            <summary>
                {isFocused(place.focus)
                    ? AJS.I18n.getText('outcomes.coverage.focus.narrowed')
                    : AJS.I18n.getText('outcomes.coverage.focus')}
                {board !== undefined && `: ${board}`}
            </summary>
            {open && <FocusFields key={JSON.stringify(place)} {...props} />}
        </details>
    );
}

function FocusFields({ place, board, error, go }: Props): VNode {
    const [project, setProject] = useState(place.project);
    const [focus, setFocus] = useState(place.focus);
    const change = (part: Partial<Focus>): void => {
        setFocus((old) => ({ ...old, ...part }));
    };
    return (
        <form
            class="outcomes-focus-form"
            onSubmit={(event) => {
                event.preventDefault();
                go({ ...place, project, focus: project === '' ? { ...focus, owner: '', component: '' } : focus });
            }}
        >
            <div class="outcomes-fields">
                <ProjectField project={project} change={setProject} />
                <FilterField focus={focus} board={board} change={change} error={error?.fields['filter']} />
                {place.project !== '' && project === place.project && (
                    <>
                        <OwnerField project={project} owner={focus.owner} change={change} />
                        <ComponentField project={project} component={focus.component} change={change} />
                    </>
                )}
                <TextField
                    label={AJS.I18n.getText('outcomes.picker.mode.jql')}
                    hint={AJS.I18n.getText('outcomes.coverage.focus.jql.hint')}
                    value={focus.jql}
                    required={false}
                    change={(jql) => {
                        change({ jql });
                    }}
                    error={error?.fields['jql']}
                />
            </div>
            <p class="outcomes-focus-buttons">
                <button type="submit" class="aui-button">
                    {AJS.I18n.getText('outcomes.coverage.focus.apply')}
                </button>
                {isFocused(place.focus) && place.project !== '' && (
                    <button
                        type="button"
                        class="aui-button aui-button-link"
                        onClick={() => {
                            go({ ...place, focus: NO_FOCUS });
                        }}
                    >
                        {AJS.I18n.getText('outcomes.coverage.focus.clear')}
                    </button>
                )}
            </p>
        </form>
    );
}

function ProjectField({ project, change }: { project: string; change: (project: string) => void }): VNode {
    const { value = [] } = useResource('focus/projects', browsableProjects);
    const known = value.some(({ key }) => key === project) || project === '';
    const choices = [
        { value: '', label: AJS.I18n.getText('outcomes.coverage.focus.project.any') },
        ...(known ? [] : [{ value: project, label: project }]),
        ...value.map(({ key, name }) => ({ value: key, label: name })),
    ];
    return <ChoiceField label={AJS.I18n.getText('outcomes.coverage.focus.project')} value={project} choices={choices} change={change} />;
}

interface FilterProps {
    focus: Focus;
    board: string | undefined;
    change: (part: Partial<Focus>) => void;
    error: string | undefined;
}

/** The viewer's favourite filters, and the one that is chosen already. A board's filter stands for the board. */
function FilterField({ focus, board, change, error }: FilterProps): VNode {
    const [named] = useState(focus.filter);
    const { value = [] } = useResource(`focus/filters/${named}`, (signal) => favouriteFiltersAnd(named, signal));
    const choices = [
        { value: '', label: AJS.I18n.getText('outcomes.coverage.focus.filter.none') },
        ...(focus.board === '' ? [] : [{ value: `board ${focus.board}`, label: AJS.I18n.getText('outcomes.coverage.focus.board', board ?? focus.board) }]),
        ...unknown(focus.filter, value),
        ...value.map(({ id, name }) => ({ value: id, label: name })),
    ];
    return (
        <ChoiceField
            label={AJS.I18n.getText('outcomes.coverage.focus.filter')}
            value={focus.board === '' ? focus.filter : `board ${focus.board}`}
            choices={choices}
            error={error}
            change={(chosen) => {
                if (!chosen.startsWith('board ')) {
                    change({ board: '', filter: chosen });
                }
            }}
        />
    );
}

function unknown(filter: string, favourites: SavedFilter[]): { value: string; label: string }[] {
    return filter === '' || favourites.some(({ id }) => id === filter)
        ? []
        : [{ value: filter, label: AJS.I18n.getText('outcomes.coverage.focus.filter.id', filter) }];
}

interface OwnerProps {
    project: string;
    owner: string;
    change: (part: Partial<Focus>) => void;
}

/** Anybody's epics, the viewer's own, or somebody's by name. */
function OwnerField({ project, owner, change }: OwnerProps): VNode {
    const [somebody, setSomebody] = useState(owner !== '' && owner !== ME);
    const names = useUniqueId();
    const { value: people = [] } = useResource(`focus/people/${project}`, (signal) => assignablePeople(project, signal));
    const chosen = somebody ? 'somebody' : owner === ME ? 'me' : 'anybody';
    return (
        <>
            <ChoiceField
                label={AJS.I18n.getText('outcomes.coverage.focus.owner')}
                value={chosen}
                choices={[
                    { value: 'anybody', label: AJS.I18n.getText('outcomes.coverage.focus.owner.anybody') },
                    { value: 'me', label: AJS.I18n.getText('outcomes.coverage.focus.owner.me') },
                    { value: 'somebody', label: AJS.I18n.getText('outcomes.coverage.focus.owner.somebody') },
                ]}
                change={(who) => {
                    setSomebody(who === 'somebody');
                    change({ owner: who === 'me' ? ME : '' });
                }}
            />
            {somebody && (
                <Field
                    label={AJS.I18n.getText('outcomes.coverage.focus.owner.name')}
                    control={(id) => (
                        <>
                            <input
                                id={id}
                                class="text"
                                list={names}
                                value={owner}
                                required
                                onInput={(event) => {
                                    change({ owner: event.currentTarget.value });
                                }}
                            />
                            <datalist id={names}>
                                {people.map(({ name, displayName }) => (
                                    <option key={name} value={name}>
                                        {displayName}
                                    </option>
                                ))}
                            </datalist>
                        </>
                    )}
                />
            )}
        </>
    );
}

/** Shown where the project has components. */
function ComponentField({ project, component, change }: { project: string; component: string; change: OwnerProps['change'] }): VNode | null {
    const { value = [] } = useResource(`focus/components/${project}`, (signal) => componentsOf(project, signal));
    const names = component === '' || value.includes(component) ? value : [component, ...value];
    return names.length === 0 ? null : (
        <ChoiceField
            label={AJS.I18n.getText('outcomes.coverage.focus.component')}
            value={component}
            choices={[
                { value: '', label: AJS.I18n.getText('outcomes.coverage.focus.component.any') },
                ...names.map((name) => ({ value: name, label: name })),
            ]}
            change={(chosen) => {
                change({ component: chosen });
            }}
        />
    );
}
