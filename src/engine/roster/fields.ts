/** The fields of a roster and the headers by which each is known. */

import type { Field, FieldType } from '../policy/measure-types';
import type { Policy } from '../policy/types';

export type BuiltInField =
  | 'creator_id'
  | 'creator'
  | 'agency'
  | 'level_start'
  | 'level_end'
  | 'gmv_base'
  | 'gmv'
  | 'bound_on'
  | 'unbound_on'
  | 'enrolled_on';

/** Simplified Chinese, traditional Chinese and English headers; the first one is shown in messages. */
export const ALIASES: Readonly<Record<BuiltInField, readonly string[]>> = {
  creator_id: [
    '达人ID',
    '达人UID',
    '达人编号',
    '抖音号',
    '達人ID',
    '達人UID',
    '達人編號',
    '抖音號',
    'creator_id',
    'creator uid',
    'uid',
  ],
  creator: [
    '达人',
    '达人昵称',
    '达人名称',
    '昵称',
    '達人',
    '達人暱稱',
    '達人昵稱',
    '達人名稱',
    '暱稱',
    'creator',
    'creator name',
    'nickname',
  ],
  agency: [
    '机构',
    '机构名称',
    '所属机构',
    'MCN',
    'MCN机构',
    '機構',
    '機構名稱',
    '所屬機構',
    'MCN機構',
    'agency',
    'agency name',
  ],
  level_start: [
    '期初等级',
    '上月等级',
    '期初等級',
    '上月等級',
    'level_start',
    'start level',
    'opening level',
    'last month level',
  ],
  level_end: [
    '期末等级',
    '本月等级',
    '等级',
    '达人等级',
    '期末等級',
    '本月等級',
    '等級',
    '達人等級',
    'level_end',
    'end level',
    'closing level',
    'level',
  ],
  gmv_base: ['基期GMV', '上月GMV', 'gmv_base', 'base gmv', 'baseline gmv', 'last month gmv'],
  gmv: [
    '本期GMV',
    '本月GMV',
    'GMV',
    '支付GMV',
    '核销GMV',
    '核銷GMV',
    'this month gmv',
    'current gmv',
    'paid gmv',
    'redeemed gmv',
  ],
  bound_on: ['绑定日期', '绑定时间', '綁定日期', '綁定時間', 'bound_on', 'binding date', 'bound date'],
  unbound_on: ['解绑日期', '解绑时间', '解綁日期', '解綁時間', 'unbound_on', 'unbinding date', 'unbound date'],
  enrolled_on: [
    '报名日期',
    '报名时间',
    '報名日期',
    '報名時間',
    'enrolled_on',
    'enrolment date',
    'enrollment date',
    'sign-up date',
  ],
};

/** Case, full width, spaces, underscores, hyphens and a unit of yuan in brackets do not matter. */
export function normalizedHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【](?:元|人民币|人民幣|yuan|rmb|cny)[)\]】]\s*$/, '')
    .replace(/[\s_-]+/g, '');
}

/** Id of a built-in field, or of one that the policy declares. */
export type FieldId = string;

export const BUILT_IN: Readonly<Record<BuiltInField, FieldType>> = {
  creator_id: 'text',
  creator: 'text',
  agency: 'text',
  level_start: 'level',
  level_end: 'level',
  gmv_base: 'amount',
  gmv: 'amount',
  bound_on: 'day',
  unbound_on: 'day',
  enrolled_on: 'day',
};

/** Which header means which field under a policy. A header that the policy declares means what the policy says. */
export interface Dictionary {
  readonly fields: readonly FieldId[];
  readonly fieldOf: (header: string) => FieldId | undefined;
  readonly typeOf: (field: FieldId) => FieldType | undefined;
  readonly aliases: (field: FieldId) => readonly string[];
}

const known = new WeakMap<readonly Field[], Dictionary>();

export function dictionaryOf({ fields }: Pick<Policy, 'fields'>): Dictionary {
  const found = known.get(fields) ?? makeDictionary(fields);
  known.set(fields, found);
  return found;
}

function makeDictionary(fields: readonly Field[]): Dictionary {
  const aliases = new Map<FieldId, readonly string[]>(Object.entries(ALIASES));
  const types = new Map<FieldId, FieldType>(Object.entries(BUILT_IN));
  for (const { id, type, aliases: further } of fields) {
    aliases.set(id, [...further, ...(aliases.get(id) ?? [])]);
    types.set(id, type);
  }
  const byHeader = new Map<string, FieldId>();
  for (const [field, titles] of aliases) for (const title of titles) byHeader.set(normalizedHeader(title), field);
  for (const { id, aliases: own } of fields) for (const title of own) byHeader.set(normalizedHeader(title), id);
  return {
    fields: [...types.keys()],
    fieldOf: header => byHeader.get(normalizedHeader(header)),
    typeOf: field => types.get(field),
    aliases: field => aliases.get(field) ?? [],
  };
}

/** The headers that every policy knows. */
export const builtInDictionary = makeDictionary([]);
