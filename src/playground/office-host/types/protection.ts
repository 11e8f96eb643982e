import { protect } from '../../port/records';
import { describe } from '../classes';
import { RichError } from '../errors';
import { optionalText } from './arguments';
import type { Protection } from '../../port/records';
import type { Classes } from '../classes';
import type { SheetObject } from './objects';
import type { World } from './world';

/** What `options` answers: every right by name, forbidden unless allowed. */
const RIGHTS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export function protectionClasses({ port }: World): Classes {
  const of = (self: SheetObject): Protection | undefined => port.records.protection[self.sheetId];
  return {
    WorksheetProtection: describe<SheetObject>({
      get: {
        Options: self => {
          const set = of(self);
          const rights = RIGHTS.map(right => [right, set?.[right] === true]);
          return set ? { ...Object.fromEntries(rights), selectionMode: 'Normal' } : null;
        },
        Protected: self => of(self) !== undefined,
      },
      methods: {
        Protect: (self, options, password) => {
          if (of(self)) {
            throw new RichError('AccessDenied');
          }
          const secret = optionalText(password);
          const wanted = { ...(options as Protection | null), ...(secret === undefined ? {} : { password: secret }) };
          port.keep(protect(port.records, self.sheetId, wanted));
        },
        Unprotect: (self, password) => {
          if ((of(self)?.password ?? '') !== (optionalText(password) ?? '')) {
            throw new RichError('BadPassword');
          }
          port.keep(protect(port.records, self.sheetId, undefined));
        },
      },
    }),
  };
}
