import type { VNode } from 'preact';
import { Filled, slot } from '../wording/filled';
import { whole } from '../wording/format';
import { IssueLink, IssueLinks, type Said } from './notice';
import { isDone, type Work } from './work';

/** What came of it, one line for each epic; with the way to do the rest. */
export function saidOfWorks(works: readonly Work[], goOn: () => void): Said {
    const done = works.filter(isDone);
    if (done.length === works.length) {
        const [only] = works;
        return works.length === 1 && only !== undefined
            ? { kind: 'success', words: <Done work={only} /> }
            : { kind: 'success', words: AJS.I18n.getText('outcomes.many.done', whole(works.length)), lines: linesOf(works) };
    }
    return {
        kind: 'warning',
        words: AJS.I18n.getText('outcomes.many.partly', whole(done.length), whole(works.length)),
        lines: linesOf(works),
        again: { label: AJS.I18n.getText('outcomes.many.go-on'), act: goOn },
    };
}

function linesOf(works: readonly Work[]): VNode[] {
    return works.map((work, index) => (isDone(work) ? <Done key={index} work={work} /> : <Left key={index} work={work} />));
}

/** That the epic targets the outcomes. */
export function Done({ work: { create, epic = '', outcomes } }: { work: Work }): VNode {
    const text =
        create === undefined
            ? AJS.I18n.getText('outcomes.many.linked', slot(0), slot(1))
            : AJS.I18n.getText('outcomes.many.created', slot(0), slot(1));
    return <Filled text={text} nodes={[<IssueLink key="epic" issue={epic} />, <IssueLinks key="outcomes" issues={outcomes.map(({ key }) => key)} />]} />;
}

/** What is not done yet, and why. */
export function Left({ work }: { work: Work }): VNode {
    return (
        <>
            <LeftWords work={work} /> {reasonsOf(work).join(' ')}
        </>
    );
}

function LeftWords({ work: { create, epic, outcomes, linked } }: { work: Work }): VNode {
    const left = outcomes.map(({ key }) => key).filter((key) => !linked.includes(key));
    const keys = <IssueLinks key="outcomes" issues={left} />;
    if (epic === undefined) {
        return <Filled text={AJS.I18n.getText('outcomes.many.not-created', slot(0))} nodes={[keys]} />;
    }
    const text =
        create === undefined
            ? AJS.I18n.getText('outcomes.many.not-linked', slot(0), slot(1))
            : AJS.I18n.getText('outcomes.many.created-not-linked', slot(0), slot(1));
    return <Filled text={text} nodes={[<IssueLink key="epic" issue={epic} />, keys]} />;
}

function reasonsOf({ outcomes, refused, failed }: Work): string[] {
    const { reasons, summary, asksFor } = refused;
    return [
        ...(summary === undefined ? [] : [summary]),
        ...reasons,
        ...(asksFor.length === 0 ? [] : [AJS.I18n.getText('outcomes.many.asks-for', asksFor.join(', '))]),
        ...failed.map(({ outcome, reason }) =>
            outcomes.length === 1 ? reason : AJS.I18n.getText('outcomes.epic.linked.reason', outcome, reason),
        ),
    ];
}
