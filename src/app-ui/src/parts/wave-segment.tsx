import type { VNode } from 'preact';
import type { Landscape, SegmentChoice } from '../rest/landscape';
import { ChoiceField, Field } from './field';
import { waveWithDate } from './source';

/** Whose scores are shown: those of one wave or the newest, of everybody or of a group. */
export interface WaveAndSegment {
    /** Empty for the newest score of each outcome. */
    wave: string;
    /** Groups as "dimension:value", at most two. */
    segment: string[];
}

interface Props extends WaveAndSegment {
    landscape: Pick<Landscape, 'waves' | 'dimensions'>;
    go: (next: WaveAndSegment) => void;
}

/** Chooses the wave and the group whose scores a page shows. A second group narrows the first. */
export function WaveSegment({ landscape: { waves, dimensions }, wave, segment, go }: Props): VNode {
    const known = wave === '' || waves.some((one) => one.wave === wave);
    return (
        <div class="outcomes-wave-segment">
            <ChoiceField
                label={AJS.I18n.getText('outcomes.segment.wave')}
                value={wave}
                choices={[
                    { value: '', label: AJS.I18n.getText('outcomes.segment.wave.newest') },
                    ...(known ? [] : [{ value: wave, label: wave }]),
                    ...waves.map((one) => ({ value: one.wave, label: waveWithDate(one) })),
                ]}
                change={(next) => {
                    go({ wave: next, segment });
                }}
            />
            {(dimensions.length > 0 || segment.length > 0) && (
                <Groups
                    dimensions={dimensions}
                    segment={segment}
                    change={(next) => {
                        go({ wave, segment: next });
                    }}
                />
            )}
        </div>
    );
}

interface GroupsProps {
    dimensions: SegmentChoice[];
    segment: string[];
    change: (segment: string[]) => void;
}

function Groups({ dimensions, segment: [first = '', second = ''], change }: GroupsProps): VNode {
    const others = dimensions.filter(({ dimension }) => dimension !== dimensionOf(first));
    return (
        <>
            <Group
                label={AJS.I18n.getText('outcomes.segment.segment')}
                everybody={AJS.I18n.getText('outcomes.segment.everybody')}
                group={first}
                dimensions={dimensions}
                change={(next) => {
                    const stays = next !== '' && dimensionOf(second) !== dimensionOf(next);
                    change([next, stays ? second : ''].filter((group) => group !== ''));
                }}
            />
            {first !== '' && (others.length > 0 || second !== '') && (
                <Group
                    label={AJS.I18n.getText('outcomes.segment.and')}
                    everybody={AJS.I18n.getText('outcomes.segment.no-second')}
                    group={second}
                    dimensions={others}
                    change={(next) => {
                        change([first, next].filter((group) => group !== ''));
                    }}
                />
            )}
        </>
    );
}

/** The dimension of a group, such as market. Only the first colon parts it from the value. */
export function dimensionOf(group: string): string {
    return group.slice(0, Math.max(0, group.indexOf(':')));
}

/** A group in words, such as "market: US". */
export function groupInWords(group: string): string {
    const dimension = dimensionOf(group);
    return AJS.I18n.getText('outcomes.segment.group', dimension, group.slice(dimension.length + 1));
}

interface GroupProps {
    label: string;
    /** What is chosen when no group is. */
    everybody: string;
    group: string;
    dimensions: SegmentChoice[];
    change: (group: string) => void;
}

function Group({ label, everybody, group, dimensions, change }: GroupProps): VNode {
    const known = dimensions.some(({ dimension, values }) => values.some((value) => groupOf(dimension, value) === group));
    return (
        <Field
            label={label}
            control={(id) => (
                <select
                    id={id}
                    class="select"
                    value={group}
                    onChange={(event) => {
                        change(event.currentTarget.value);
                    }}
                >
                    <option value="">{everybody}</option>
                    {group !== '' && !known && <option value={group}>{groupInWords(group)}</option>}
                    {dimensions.map(({ dimension, values }) => (
                        <optgroup key={dimension} label={dimension}>
                            {values.map((value) => (
                                <option key={value} value={groupOf(dimension, value)}>
                                    {groupInWords(groupOf(dimension, value))}
                                </option>
                            ))}
                        </optgroup>
                    ))}
                </select>
            )}
        />
    );
}

/** A group as REST takes it. */
export function groupOf(dimension: string, value: string): string {
    return `${dimension}:${value}`;
}
