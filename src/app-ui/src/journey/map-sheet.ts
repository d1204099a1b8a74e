import { OPPORTUNITY_TYPES } from '../rest/types';
import type { Sheet } from '../taking/csv';
import { typeLabel } from '../wording/terms';
import type { JourneyMap, Tally } from './model';
import { wayWords } from './words';

/** The map as a table: a row a step, then the sum of its phase and of the journey, in which each outcome counts once. */
export function mapSheet(map: JourneyMap): Sheet {
    const { journey } = map;
    return [
        [
            AJS.I18n.getText('outcomes.map.journey'),
            AJS.I18n.getText('outcomes.coverage.phases.phase'),
            AJS.I18n.getText('outcomes.map.step'),
            AJS.I18n.getText('outcomes.page.outcomes'),
            ...OPPORTUNITY_TYPES.map(typeLabel),
            AJS.I18n.getText('outcomes.map.unscored'),
            AJS.I18n.getText('outcomes.map.keys'),
            AJS.I18n.getText('outcomes.map.ways'),
        ],
        ...map.phases.flatMap(({ phase, steps, tally }) => [
            ...steps.map(({ step, outcomes, tally: own, ways }) => [
                journey.name,
                phase.name,
                step.name,
                ...numbers(own),
                outcomes.map(({ key }) => key).join('; '),
                ways.map(wayWords).join('; '),
            ]),
            [journey.name, phase.name, AJS.I18n.getText('outcomes.map.all-steps'), ...numbers(tally), '', ''],
        ]),
        [journey.name, AJS.I18n.getText('outcomes.map.all-phases'), '', ...numbers(map.tally), '', ''],
    ];
}

function numbers({ total, counts, unscored }: Tally): string[] {
    return [total, ...OPPORTUNITY_TYPES.map((type) => counts[type]), unscored].map(String);
}
