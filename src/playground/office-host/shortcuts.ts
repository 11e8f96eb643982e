import { RichError } from './errors';

/** A key pressed, as the browser tells it and as Office.js passes it on from the pane. */
export interface KeyPress {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** An action of the add-in and the keys that call it, as `Ctrl+Shift+M`. */
export interface Shortcut {
  readonly action: string;
  readonly keys: string;
}

/** What the manifest's extended overrides hold, as far as keys are concerned. */
interface Overrides {
  readonly shortcuts?: readonly {
    readonly action?: string;
    readonly key?: { readonly default?: string; readonly web?: string };
  }[];
}

/** Keys that letters and digits do not name. */
const NAMED: Readonly<Record<string, number>> = {
  ARROWLEFT: 37,
  LEFT: 37,
  ARROWUP: 38,
  UP: 38,
  ARROWRIGHT: 39,
  RIGHT: 39,
  ARROWDOWN: 40,
  DOWN: 40,
  ';': 186,
  '=': 187,
  ',': 188,
  '-': 189,
  '.': 190,
  '/': 191,
  '`': 192,
  '[': 219,
  '\\': 220,
  ']': 221,
  "'": 222,
};

/** Some of Excel's own, that an add-in should not take. */
const EXCELS = 'ABCDFGHIKLNOPRSTUVWXYZ'.split('').map(letter => `CTRL+${letter}`);

function keyCode(name: string): number | undefined {
  if (/^[A-Z0-9]$/.test(name)) {
    return name.charCodeAt(0);
  }
  const number = Number(/^F(\d{1,2})$/.exec(name)?.[1] ?? 0);
  return number >= 1 && number <= 12 ? 111 + number : NAMED[name];
}

/** The keys in one spelling, modifiers first; nothing when Excel would not take them. */
function normal(keys: string): string | undefined {
  const parts = keys.toUpperCase().split('+').map(part => part.trim()); // prettier-ignore
  const code = keyCode(parts.pop() ?? '');
  const modifiers = ['CTRL', 'ALT', 'SHIFT'].filter(modifier => parts.includes(modifier));
  return code === undefined || modifiers.length !== parts.length || !parts.some(part => part !== 'SHIFT')
    ? undefined
    : [...modifiers, code].join('+');
}

function pressed({ keyCode: code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const held = [ctrlKey || metaKey ? 'CTRL' : '', altKey ? 'ALT' : '', shiftKey ? 'SHIFT' : ''];
  return [...held.filter(Boolean), code].join('+');
}

/** Reads the file that the manifest's `ExtendedOverrides` names. */
export function readShortcuts(json: unknown): readonly Shortcut[] {
  const { shortcuts = [] } = (json ?? {}) as Overrides;
  return shortcuts.flatMap(({ action, key }) => {
    const keys = key?.web ?? key?.default;
    return action === undefined || keys === undefined ? [] : [{ action, keys }];
  });
}

/** The add-in's shortcuts: those of its manifest, or what the user has put in their place. */
export class Shortcuts {
  private readonly chosen = new Map<string, string | null>();

  constructor(private readonly defined: readonly Shortcut[]) {}

  /** The action that these keys call, if any. */
  actionFor(press: KeyPress): string | undefined {
    const wanted = pressed(press);
    return Object.entries(this.all()).find(([, keys]) => keys !== null && normal(keys) === wanted)?.[0];
  }

  /** Every action with its keys; `null` for one that has none. */
  all(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(
      this.defined.map(({ action, keys }) => {
        const chosen = this.chosen.get(action);
        return [action, chosen === undefined ? keys : chosen];
      }),
    );
  }

  inUse(list: unknown): readonly boolean[] {
    const taken = new Set([...EXCELS, ...Object.values(this.all())].map(keys => keys && normal(keys)));
    return (Array.isArray(list) ? (list as unknown[]) : []).map(keys => taken.has(normal(String(keys)) ?? ''));
  }

  replace(map: unknown): void {
    const wanted = Object.entries((map ?? {}) as Record<string, unknown>);
    for (const [action, keys] of wanted) {
      const known = this.defined.some(each => each.action === action);
      if (!known || (keys !== null && (typeof keys !== 'string' || normal(keys) === undefined))) {
        throw new RichError('InvalidArgument');
      }
    }
    for (const [action, keys] of wanted) {
      this.chosen.set(action, keys as string | null);
    }
  }
}
