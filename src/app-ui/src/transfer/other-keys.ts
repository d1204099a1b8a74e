/** Reads lines such as "FT = NEW" into an object; lines without an equals sign are left out. */
export function otherKeys(lines: string): Record<string, string> {
    const keys: Record<string, string> = {};
    for (const line of lines.split('\n')) {
        const [there, here] = line.split('=').map((part) => part.trim().toUpperCase());
        if (there !== undefined && there !== '' && here !== undefined && here !== '') {
            keys[there] = here;
        }
    }
    return keys;
}
