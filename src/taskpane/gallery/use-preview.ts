import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale, Policy } from '../../engine';
import type { Definition } from '../../functions';
import { previewOf, type Preview } from './preview';
import type { Typed } from './typed';

/** Ranges of more cells are read when the user asks for it. */
const UNASKED = 100_000;

/** While someone types nothing is calculated; in milliseconds. */
const QUIET = 250;

export interface Previewed {
  readonly preview: Preview | undefined;
  readonly busy: boolean;
  /** A bug of ours; it is thrown as well. */
  readonly broken: boolean;
  /** @param most cells that may be read */
  readonly calculate: (most?: number) => void;
}

/**
 * What the formula would give: calculated anew soon after something was typed, and when cells have changed.
 *
 * @param changes another number each time
 */
export function usePreview(
  definition: Definition,
  typed: Typed,
  { locale, policy, changes }: { readonly locale: Locale; readonly policy: Policy; readonly changes: number },
): Previewed {
  const [preview, setPreview] = useState<Preview>();
  const [busy, setBusy] = useState(true);
  const [broken, setBroken] = useState(false);
  /** Of several under way only the last one counts. */
  const turn = useRef(0);

  const calculate = useCallback(
    (most = UNASKED): void => {
      const mine = ++turn.current;
      setBusy(true);
      const latest = (set: () => void): void => {
        if (mine !== turn.current) return;
        set();
        setBusy(false);
      };
      void previewOf(definition, typed, { locale, policy, most }).then(
        found => {
          latest(() => {
            setPreview(found);
            setBroken(false);
          });
        },
        (problem: unknown) => {
          latest(() => {
            setBroken(true);
          });
          throw problem;
        },
      );
    },
    [definition, typed, locale, policy],
  );

  useEffect(() => {
    const timer = setTimeout(calculate, QUIET);
    return () => {
      clearTimeout(timer);
      turn.current += 1;
    };
  }, [calculate, changes]);

  return { preview, busy, broken, calculate };
}
