import type { Policy, Window } from '../../engine';
import type { PaneStrings } from '../../locales/pane';
import { dayText } from './words';

/** Where a day lies to a window; `unknown` where an end that decides it was not published. */
export type Phase = 'before' | 'within' | 'after' | 'unknown';

/** @param day `2023-03-05` @example phaseOf(march.windows.enrolment, '2023-03-20') // 'within' */
export function phaseOf({ from, to }: Window, day: string): Phase {
  if (to.value !== null && day > to.value) return 'after';
  if (from.value !== null && day < from.value) return 'before';
  return from.value === null || to.value === null ? 'unknown' : 'within';
}

/** What a policy's windows mean on a day, in a few words each: in force or not, and whether one can still sign up. */
export function standingOn({ windows }: Policy, day: string, strings: PaneStrings): readonly string[] {
  const { effective, enrolment } = windows;
  const force = strings.inForce[phaseOf(effective, day)];
  if (enrolment === undefined) return [force];
  const signUp = strings.signUp[phaseOf(enrolment, day)];
  const said = (value: string | null): string => (value === null ? '' : dayText(value, strings));
  return [force, signUp(said(enrolment.from.value), said(enrolment.to.value))];
}
