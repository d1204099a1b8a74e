import { viewerLocale } from '../jira/page';

const LEAST = 0.001;

/** A probability as it is usually written: two digits that count, and what is smaller than a thousandth as that. */
export function probability(value: number): string {
    const format = new Intl.NumberFormat(viewerLocale(), { maximumSignificantDigits: 2 });
    return value < LEAST ? AJS.I18n.getText('outcomes.landscape.probability.less', format.format(LEAST)) : AJS.I18n.getText('outcomes.landscape.probability', format.format(value));
}
