import type { VNode } from 'preact';
import { OutcomeName } from '../parts/outcome-name';
import { TableSection } from '../parts/table-section';
import type { ConceptRating } from '../rest/study-detail';
import type { Outcome } from '../rest/types';
import { meanWords, MeasureCell } from './measures';

interface Props {
    ratings: ConceptRating[];
    known: Map<string, Outcome>;
}

/** What people said about each concept, outcome by outcome. */
export function ConceptTable({ ratings, known }: Props): VNode | null {
    if (ratings.length === 0) {
        return null;
    }
    const title = AJS.I18n.getText('outcomes.concepts.title');
    return (
        <TableSection
            title={title}
            look="outcomes-score-table"
            head={
                <>
                    <th scope="col">{AJS.I18n.getText('outcomes.column.outcome')}</th>
                    <th scope="col">{AJS.I18n.getText('outcomes.concepts.concept')}</th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.rating.importance')}
                    </th>
                    <th scope="col" class="outcomes-number">
                        {AJS.I18n.getText('outcomes.rating.satisfaction')}
                    </th>
                </>
            }
            below={<p class="outcomes-quiet">{AJS.I18n.getText('outcomes.concepts.explained')}</p>}
        >
            {byOutcome(ratings).map((rating) => (
                <Row key={`${rating.outcome}/${rating.concept}`} rating={rating} outcome={known.get(rating.outcome)} />
            ))}
        </TableSection>
    );
}

function Row({ rating, outcome }: { rating: ConceptRating; outcome: Outcome | undefined }): VNode {
    return (
        <tr>
            <th scope="row">
                <OutcomeName name={rating.outcome} outcome={outcome} />
            </th>
            <td>{rating.concept}</td>
            <MeasureCell measure={rating.importance} show={meanWords} />
            <MeasureCell measure={rating.satisfaction} show={meanWords} />
        </tr>
    );
}

/** The concepts of one outcome stand together, to be compared. */
function byOutcome(ratings: ConceptRating[]): ConceptRating[] {
    return [...ratings].sort(
        (a, b) => a.outcome.localeCompare(b.outcome, undefined, { numeric: true }) || a.concept.localeCompare(b.concept),
    );
}
