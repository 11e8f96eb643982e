import type { Outcome, Policy } from '../../engine';
import { cellText, isBlank, isErrorCell, isoFromSerial, problem, readDay, serialFromText, succeed } from '../../engine';
import { policies } from '../../policies';
import { gridOf } from '../arguments';
import type { ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';

/** The policy in force on a day: the one whose effective window contains it; the newest of several. */
export const policyOn = define({
  name: 'POLICY_ON',
  category: 'policy',
  parameters: [{ name: 'date', takes: 'range' }],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './policy-on.texts'),
  body: (args): Outcome<ResultMatrix> => succeed(gridOf(args.date).map(row => row.map(versionOn))),
});

function versionOn(cell: unknown): ResultCell {
  if (isBlank(cell)) return '';
  const value = cellText(cell);
  if (isErrorCell(cell)) return { problem: problem('argument.error_cell', { name: 'date', value }) };
  const day = readDay(cell);
  if (typeof day !== 'number' || day === 0) return { problem: problem('argument.bad_date', { name: 'date', value }) };
  const [newest] = policies()
    .filter(policy => inForce(policy, day))
    .sort((a, b) => (a.version < b.version ? 1 : -1));
  if (newest !== undefined) return newest.version;
  return { problem: problem('policy.none_on', { date: isoFromSerial(day), known: policies().flatMap(windowOf) }) };
}

function inForce({ windows }: Policy, day: number): boolean {
  const { from, to } = windows.effective;
  if (from.value === null || to.value === null) return false;
  return day >= (serialFromText(from.value) ?? Infinity) && day <= (serialFromText(to.value) ?? -Infinity);
}

function windowOf({ version, windows }: Policy): readonly string[] {
  const { from, to } = windows.effective;
  return from.value === null || to.value === null ? [] : [`${version} (${from.value} – ${to.value})`];
}
