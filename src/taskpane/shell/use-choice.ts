import { useCallback, useEffect, useRef, useState } from 'react';
import {
  followPolicy,
  listOwnPolicies,
  readNamedPolicy,
  readStrict,
  whenWorkbookMoves,
  type HostFailure,
} from '../../host';
import { asOwn, choiceIn, type Choice, type Own } from './choice';

/** What the workbook says of its policy. */
export interface Chosen {
  readonly choice: Choice;
  /** Those of the workbook's own. */
  readonly own: readonly Own[];
  /** Whether illustrative numbers are no answer. */
  readonly strict: boolean;
  /** Reads all of it anew; gives the choice, or undefined where Excel did not tell. */
  readonly look: () => Promise<Choice | undefined>;
  readonly setChoice: (choice: Choice) => void;
}

/** Excel has no event for a changed name; whatever the user does next is the moment to look again. */
export function useChoice(say: (failure: HostFailure) => void): Chosen {
  const [choice, setChoice] = useState<Choice>({ kind: 'none' });
  const [own, setOwn] = useState<readonly Own[]>([]);
  const [strict, setStrict] = useState(readStrict);
  /** Of several looks under way only the last one counts. */
  const turn = useRef(0);

  const read = useCallback(async (withOwn: boolean): Promise<HostFailure | Choice> => {
    const mine = ++turn.current;
    const [named, tables] = await Promise.all([readNamedPolicy(), withOwn ? listOwnPolicies() : undefined]);
    if (!named.ok) {
      // What the name refers to is another table than the one on show, which must not stay there as if it were used.
      if (named.failure.code === 'too_large' && mine === turn.current) setChoice({ kind: 'unread', why: 'too_large' });
      return named.failure;
    }
    const found = await choiceIn(named.value);
    const listed = tables?.ok === true ? await asOwn(tables.value) : undefined;
    if (listed !== undefined) setOwn(listed);
    if (mine !== turn.current) return found;
    setChoice(found);
    setStrict(readStrict());
    await followPolicy(named.value.value);
    return found;
  }, []);

  useEffect(() => {
    const readAndSay = (): void => {
      void read(true).then(found => {
        if ('code' in found) say(found);
      });
    };
    readAndSay();
    window.addEventListener('focus', readAndSay);
    // Refused while the user types in a cell: the next move looks again, so nothing need be said.
    const end = whenWorkbookMoves(changed => void read(changed));
    return () => {
      window.removeEventListener('focus', readAndSay);
      end();
    };
  }, [read, say]);

  const look = useCallback(async () => {
    const found = await read(true);
    return 'code' in found ? undefined : found;
  }, [read]);
  return { choice, own, strict, look, setChoice };
}
