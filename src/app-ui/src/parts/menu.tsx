import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
    label: string;
    act: () => void;
    /** Shown, but not to be chosen now. */
    disabled?: boolean;
    /** Whether what it switches is on. */
    checked?: boolean;
}

interface Props {
    /** What the menu does things with. */
    label: string;
    /** Lines stand between the groups. Where they have to be found out first, the menu opens once they are, if there are any. */
    groups: MenuItem[][] | (() => Promise<MenuItem[][]>);
    /** What stands on the button; three dots where nothing is said. */
    children?: ComponentChildren;
}

/** A button that opens a menu; arrow keys, Home, End and first letters move in it, Esc closes it. */
export function Menu({ label, groups, children }: Props): VNode {
    const [open, setOpen] = useState(false);
    const [found, setFound] = useState<MenuItem[][]>([]);
    const place = useRef<HTMLSpanElement>(null);
    const opener = useRef<HTMLButtonElement>(null);
    const show = (): void => {
        if (typeof groups !== 'function') {
            setOpen(true);
            return;
        }
        void groups().then((all) => {
            setFound(all);
            setOpen(all.some((group) => group.length > 0));
        });
    };
    const close = (focus: boolean): void => {
        setOpen(false);
        if (focus) {
            opener.current?.focus();
        }
    };
    useClosing(open, place, () => {
        close(false);
    });
    return (
        <span ref={place} class="outcomes-menu">
            <button
                ref={opener}
                type="button"
                class={`aui-button aui-button-subtle${children === undefined ? ' outcomes-icon-button' : ''}`}
                aria-haspopup="menu"
                aria-expanded={open}
                aria-label={label}
                data-focus
                onClick={() => {
                    if (open) {
                        close(false);
                    } else {
                        show();
                    }
                }}
                onKeyDown={(event) => {
                    if (event.key === 'ArrowDown') {
                        event.preventDefault();
                        show();
                    }
                }}
            >
                {children ?? <span class="aui-icon aui-icon-small aui-iconfont-more" aria-hidden="true" />}
            </button>
            {open && <Items label={label} groups={(typeof groups === 'function' ? found : groups).filter((group) => group.length > 0)} close={close} />}
        </span>
    );
}

/** Closes a menu when something outside it is pressed or gets the focus. */
function useClosing(open: boolean, place: { current: HTMLElement | null }, close: () => void): void {
    useEffect(() => {
        if (!open) {
            return;
        }
        const elsewhere = (event: Event): void => {
            if (event.target instanceof Node && place.current?.contains(event.target) === false) {
                close();
            }
        };
        document.addEventListener('pointerdown', elsewhere);
        document.addEventListener('focusin', elsewhere);
        return () => {
            document.removeEventListener('pointerdown', elsewhere);
            document.removeEventListener('focusin', elsewhere);
        };
    }, [open]);
}

function Items({ label, groups, close }: { label: string; groups: MenuItem[][]; close: (focus: boolean) => void }): VNode {
    const list = useRef<HTMLUListElement>(null);
    useEffect(() => {
        const shown = list.current;
        if (shown !== null) {
            const around = shown.closest('.outcomes')?.getBoundingClientRect().left ?? 0;
            shown.classList.toggle('outcomes-menu-start', shown.getBoundingClientRect().left < around);
            itemsOf(shown)[0]?.focus();
            shown.scrollIntoView({ block: 'nearest' });
        }
    }, []);
    return (
        <ul
            ref={list}
            role="menu"
            aria-label={label}
            onKeyDown={(event) => {
                event.stopPropagation();
                if (event.key === 'Escape' || event.key === 'Tab') {
                    close(event.key === 'Escape');
                    return;
                }
                const next = wanted(event);
                if (next !== undefined) {
                    event.preventDefault();
                    next.focus();
                }
            }}
        >
            {groups.flatMap((group, index) => [
                ...(index === 0 ? [] : [<li key={`line-${index}`} role="separator" />]),
                ...group.map((item) => <Item key={item.label} item={item} close={close} />),
            ])}
        </ul>
    );
}

function Item({ item: { label, act, disabled = false, checked }, close }: { item: MenuItem; close: (focus: boolean) => void }): VNode {
    return (
        <li role="none">
            <button
                type="button"
                role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
                aria-checked={checked}
                aria-disabled={disabled}
                tabIndex={-1}
                onClick={() => {
                    if (!disabled) {
                        close(true);
                        act();
                    }
                }}
            >
                {label}
            </button>
        </li>
    );
}

function itemsOf(list: HTMLElement): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>('button')];
}

/** Which item a key leads to. */
function wanted({ key, currentTarget, target }: KeyboardEvent): HTMLElement | undefined {
    const items = itemsOf(currentTarget as HTMLElement);
    const at = items.indexOf(target as HTMLElement);
    switch (key) {
        case 'ArrowDown':
            return items[(at + 1) % items.length];
        case 'ArrowUp':
            return items.at(at - 1);
        case 'Home':
            return items[0];
        case 'End':
            return items.at(-1);
        default:
            return key.length === 1 && key !== ' ' ? beginning(key, items, at) : undefined;
    }
}

function beginning(letter: string, items: HTMLElement[], at: number): HTMLElement | undefined {
    const round = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    return round.find((item) => item.textContent.toLowerCase().startsWith(letter.toLowerCase()));
}
