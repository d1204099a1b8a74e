/** Something that is taken along. */
export interface Taking {
    /** What it is, such as "Gaps". */
    title: string;
    /** The project's key, or what else it is of. */
    source: string;
    /** The instant of which its numbers are, in ISO form. */
    asOf: string;
}

/** Gives the browser a file to keep. */
export function keep(file: Blob, name: string): void {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
}

/** A file's name that says of what and of which day (the viewer's) it is, such as FT-Gaps-2026-11-28.csv. */
export function fileName({ title, source, asOf }: Taking, extension: string): string {
    const words = title.includes(source) ? [title] : [source, title];
    return `${words.map(plain).join('-')}-${dayOf(new Date(asOf))}.${extension}`;
}

/** Only letters and digits, which every file system takes. */
function plain(words: string): string {
    return words
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60);
}

function dayOf(time: Date): string {
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
