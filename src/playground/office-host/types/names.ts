import { formatAddress, parseAddress } from '../../port/a1';
import { constantOf } from '../../port/constant';
import { describe } from '../classes';
import { RichError } from '../errors';
import { found, optionalText, text } from './arguments';
import { collection } from './collection';
import { addressed, isRange, sheetInfo } from './objects';
import type { DefinedName, WorkbookPort } from '../../port/port';
import type { Classes, HostObject } from '../classes';
import type { KeyedObject, RangeObject, Singleton } from './objects';
import type { World } from './world';

/** What a reference has become whose sheet was deleted. */
const GONE = '#REF!';

function named(key: string): KeyedObject {
  return { kind: 'NamedItem', key };
}

/** Letters of any script, `_` or `\` first; and nothing that reads as a cell. */
function checkName(port: WorkbookPort, name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (
    !wellFormed ||
    parseAddress(name) ||
    port.names().some(other => other.name.toLowerCase() === name.toLowerCase())
  ) {
    throw new RichError('InvalidArgument');
  }
}

function formulaOf(port: WorkbookPort, value: unknown): string {
  if (isRange(value)) {
    return `=${formatAddress(value.area, sheetInfo(port, value.area.sheetId).name)}`;
  }
  const formula = text(value);
  return formula.startsWith('=') ? formula : `=${formula}`;
}

export function nameClasses({ port }: World): Classes {
  const lookup = (key: unknown): DefinedName | undefined => {
    const wanted = String(key).toLowerCase();
    return port.names().find(name => name.name.toLowerCase() === wanted);
  };
  const of = (self: KeyedObject): DefinedName => found(lookup(self.key));
  const byKey = (_: HostObject, key: unknown): KeyedObject | undefined => {
    const name = lookup(key);
    return name && named(name.name);
  };
  const range = (self: KeyedObject): RangeObject | undefined => {
    const target = of(self).formula.replace(/^=/, '');
    return parseAddress(target) ? addressed(port, port.activeSheet(), target) : undefined;
  };
  const isGone = (self: KeyedObject): boolean => of(self).formula === `=${GONE}`;
  const value = (self: KeyedObject): unknown =>
    isGone(self) ? GONE : (constantOf(of(self).formula) ?? of(self).formula);
  const type = (self: KeyedObject): string => {
    if (isGone(self)) {
      return 'Error';
    }
    if (parseAddress(of(self).formula.replace(/^=/, ''))) {
      return 'Range';
    }
    const constant = value(self);
    return typeof constant === 'number' ? 'Double' : typeof constant === 'boolean' ? 'Boolean' : 'String';
  };
  const define = (name: unknown, target: unknown, comment: unknown): KeyedObject => {
    checkName(port, text(name));
    port.setName(text(name), formulaOf(port, target), optionalText(comment) ?? '');
    return named(text(name));
  };
  return {
    NamedItemCollection: describe<Singleton>(
      collection(() => port.names().map(name => named(name.name)), byKey, {
        obj: {
          Add: (_, name, target, comment) => define(name, target, comment),
          AddFormulaLocal: (_, name, target, comment) => define(name, target, comment),
        },
      }),
    ),
    NamedItem: describe<KeyedObject>({
      key: 'Name',
      get: {
        Comment: self => of(self).comment,
        Formula: self => of(self).formula,
        Name: self => of(self).name,
        Scope: () => 'Workbook',
        Type: type,
        Value: value,
        Visible: () => true,
      },
      set: {
        Formula: (self, formula) => {
          port.setName(of(self).name, formulaOf(port, formula), of(self).comment);
        },
      },
      obj: {
        GetRange: self => found(range(self)),
        GetRangeOrNullObject: range,
      },
      methods: {
        Delete: self => {
          port.deleteName(of(self).name);
        },
      },
    }),
  };
}
