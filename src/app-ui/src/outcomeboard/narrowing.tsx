import type { VNode } from 'preact';
import { ChoiceField } from '../parts/field';
import type { Person } from '../rest/coverage';
import type { Board } from './board';
import { typeOrNone } from './group-words';
import { GROUPINGS, TYPES_OR_NONE, type BoardPlace, type Grouping } from './place';
import { phaseId, typeOf } from './rows';

interface Props {
    board: Board;
    place: BoardPlace;
    go: (next: BoardPlace) => void;
}

interface Choice {
    value: string;
    label: string;
}

/** By what the epics are grouped, and which of them are shown. */
export function Narrowing({ board, place, go }: Props): VNode {
    const { outcomes, epics } = board.landscape;
    const types = TYPES_OR_NONE.filter((type) => type === place.type || outcomes.some((outcome) => typeOf(outcome) === type));
    const change = (name: keyof BoardPlace) => (value: string) => {
        go({ ...place, [name]: value });
    };
    return (
        <div class="outcomes-board-narrowing">
            <ChoiceField
                label={AJS.I18n.getText('outcomes.board.group-by')}
                value={place.grouping}
                choices={GROUPINGS.map((value) => ({ value, label: groupingLabel(value) }))}
                change={change('grouping')}
            />
            <ChoiceField<string>
                label={AJS.I18n.getText('outcomes.board.filter.type')}
                value={place.type}
                choices={orAll(types.map((type) => ({ value: type, label: typeOrNone(type) })))}
                change={change('type')}
            />
            <ChoiceField
                label={AJS.I18n.getText('outcomes.board.filter.phase')}
                value={place.phase}
                choices={orAll(known(phasesIn(board), place.phase))}
                change={change('phase')}
            />
            <ChoiceField
                label={AJS.I18n.getText('outcomes.board.filter.owner')}
                value={place.owner}
                choices={orAll(known(ownersOf(epics.map(({ owner }) => owner)), place.owner))}
                change={change('owner')}
            />
        </div>
    );
}

function groupingLabel(grouping: Grouping): string {
    switch (grouping) {
        case 'outcome':
            return AJS.I18n.getText('outcomes.board.group-by.outcome');
        case 'phase':
            return AJS.I18n.getText('outcomes.board.group-by.phase');
        case 'type':
            return AJS.I18n.getText('outcomes.board.group-by.type');
    }
}

function orAll(choices: Choice[]): Choice[] {
    return [{ value: '', label: AJS.I18n.getText('outcomes.board.filter.all') }, ...choices];
}

/** The choices, with the one that the address names although it is none of them. */
function known(choices: Choice[], named: string): Choice[] {
    return named === '' || choices.some(({ value }) => value === named) ? choices : [...choices, { value: named, label: named }];
}

/** The phases in which outcomes stand, those of the journeys in their order first. */
function phasesIn({ landscape, phases }: Board): Choice[] {
    const used = new Set(landscape.outcomes.flatMap(({ steps }) => steps.map(phaseId)));
    const others = [...used].filter((phase) => !phases.includes(phase)).sort();
    return [...phases.filter((phase) => used.has(phase)), ...others].map((phase) => ({ value: phase, label: phase }));
}

function ownersOf(owners: (Person | null)[]): Choice[] {
    const names = new Map(owners.filter((owner) => owner !== null).map(({ name, displayName }) => [name, displayName]));
    return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
}
