import { CONDITION_CASES } from './conditions.cases';
import { statementOf } from './tables';
import { count, creators, ladder, when } from './words';

test.each(CONDITION_CASES.map(each => [each.field, each.op, JSON.stringify(each.value), each.why, each] as const))(
  '%s %s %s: %s',
  (_field, _op, _value, _why, { field, op, value, meets, misses }) => {
    const cells = [...meets, ...misses];
    const statement = statementOf({
      tracks: [creators(count(), ladder('step', [[1, 1]]), { where: [when(field, op, value)] })],
      roster: [['agency', field], ...cells.map(cell => ['甲', cell])],
    });
    const paid = Array.from(statement.tracks[0]?.creators?.payout ?? []);
    expect(cells.filter((_cell, i) => paid[i] === 100)).toEqual(meets);
    expect(cells.filter((_cell, i) => paid[i] === 0)).toEqual(misses);
  },
);
