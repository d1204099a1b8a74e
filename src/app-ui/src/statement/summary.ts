const parts = ['job', 'success-measure'];

/**
 * Fills the summary of a form while the statement of an outcome is typed into it, so that nobody writes it twice. The
 * server composes the same summary when the issue is stored. Listening on the page also serves forms inserted later.
 */
export function composeSummaries(page: Document): void {
    page.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLInputElement && target.dataset['outcomesPart'] !== undefined && target.form !== null) {
            compose(target.form);
        }
    });
}

function compose(form: HTMLFormElement): void {
    const summary = form.querySelector<HTMLInputElement>('input[name="summary"]');
    const [job = '', measure = ''] = parts.map((part) => entered(form, part));
    if (summary !== null && job !== '') {
        summary.value = `${job} ${measure}`.trim();
        summary.dispatchEvent(new Event('change', { bubbles: true }));
    }
}

function entered(form: HTMLFormElement, part: string): string {
    return form.querySelector<HTMLInputElement>(`input[data-outcomes-part="${part}"]`)?.value.trim() ?? '';
}
