import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { pngOf, svgOf, type Picture } from '../charts/picture';
import { csvOf, type Sheet } from './csv';
import { fileName, keep, type Taking } from './keep';

interface Props {
    /** What is taken, of what and when: gives the files their names. */
    taking: Taking;
    /** The table as it stands on the screen when the button is pressed; absent where there is none. */
    sheet?: () => Sheet;
    /** The chart as it stands on the screen when the button is pressed; absent where there is none. */
    picture?: () => Picture | Promise<Picture>;
}

/** Takes a table along as CSV, a chart as SVG and PNG. */
export function TakeButtons({ taking, sheet, picture }: Props): VNode {
    const [failed, setFailed] = useState(false);
    const take = (extension: string, make: () => Blob | Promise<Blob>): void => {
        setFailed(false);
        Promise.resolve()
            .then(make)
            .then((file) => {
                keep(file, fileName(taking, extension));
            })
            .catch((error: unknown) => {
                console.error('outcomes file failed', error);
                setFailed(true);
            });
    };
    return (
        <div class="outcomes-take" role="group" aria-label={AJS.I18n.getText('outcomes.take.group', taking.title)}>
            <span class="outcomes-quiet" aria-hidden="true">
                {AJS.I18n.getText('outcomes.take')}
            </span>
            {sheet !== undefined && (
                <TakeButton
                    form={AJS.I18n.getText('outcomes.take.csv')}
                    take={() => {
                        take('csv', () => new Blob([csvOf(sheet())], { type: 'text/csv;charset=utf-8' }));
                    }}
                />
            )}
            {picture !== undefined && (
                <>
                    <TakeButton
                        form={AJS.I18n.getText('outcomes.take.svg')}
                        take={() => {
                            take('svg', async () => new Blob([svgOf(await picture())], { type: 'image/svg+xml' }));
                        }}
                    />
                    <TakeButton
                        form={AJS.I18n.getText('outcomes.take.png')}
                        take={() => {
                            take('png', async () => pngOf(await picture()));
                        }}
                    />
                </>
            )}
            {failed && (
                <span class="error" role="alert">
                    {AJS.I18n.getText('outcomes.take.failed')}
                </span>
            )}
        </div>
    );
}

function TakeButton({ form, take }: { form: string; take: () => void }): VNode {
    return (
        <button type="button" class="aui-button aui-button-link outcomes-take-button" onClick={take}>
            {form}
        </button>
    );
}
