import type { Condition, Scalar } from '../../../src/engine';

/** One condition on one column: the cells that meet it, and those that do not. '' is a blank cell. */
export interface ConditionCase {
  readonly field: string;
  readonly op: Condition['op'];
  readonly value: Scalar | readonly Scalar[];
  readonly meets: readonly unknown[];
  readonly misses: readonly unknown[];
  readonly why: string;
}

const DAY = '2023-03-15';

export const CONDITION_CASES: readonly ConditionCase[] = [
  // amounts: yuan, to the fen; a blank is 0
  {
    field: 'gmv',
    op: 'is',
    value: 0.1,
    meets: [0.1, '0.10', '￥0.1', 0.104],
    misses: [0.11, 0.09, 0.105, -0.1, ''],
    why: 'cells are read to the fen before they are compared',
  },
  { field: 'gmv', op: 'is', value: 0, meets: [0, '', '0.00'], misses: [0.01, -0.01], why: 'a blank amount is 0' },
  {
    field: 'gmv',
    op: 'is_not',
    value: 100,
    meets: [99.99, 100.01, -100, ''],
    misses: [100, '100.00', 100.001],
    why: 'anything else, also a blank',
  },
  { field: 'gmv', op: 'in', value: [100, 200.5], meets: [100, 200.5], misses: [200, 150, ''], why: 'one of the list' },
  { field: 'gmv', op: 'in', value: [0, 200], meets: ['', 0, 200], misses: [100], why: 'a blank amount is 0 here too' },
  { field: 'gmv', op: 'in', value: [], meets: [], misses: [0, 1, ''], why: 'of an empty list nothing is one' },
  {
    field: 'gmv',
    op: 'not_in',
    value: [100, 200.5],
    meets: [200, 150, ''],
    misses: [100, 200.5],
    why: 'none of the list',
  },
  {
    field: 'gmv',
    op: 'at_least',
    value: 0.29,
    meets: [0.29, 0.3, '1万'],
    misses: [0.28, '', -1],
    why: '0.29 exactly, where binary holds 28.999999999999996 fen',
  },
  { field: 'gmv', op: 'at_least', value: -10, meets: [-10, '', 5], misses: [-10.01], why: 'below zero' },
  { field: 'gmv', op: 'more_than', value: 0.29, meets: [0.3], misses: [0.29, 0.28, ''], why: 'not by equality' },
  { field: 'gmv', op: 'more_than', value: -0.01, meets: ['', 0], misses: [-0.01, -1], why: 'a blank is 0' },
  { field: 'gmv', op: 'at_most', value: 1.15, meets: [1.15, 1.14, '', -5], misses: [1.16], why: 'also by equality' },
  { field: 'gmv', op: 'less_than', value: 1.15, meets: [1.14, '', -5], misses: [1.15, 1.16], why: 'not by equality' },

  // counts: whole things; a blank is 0
  { field: 'orders', op: 'is', value: 3, meets: [3, '3'], misses: [2, 4, -3, ''], why: 'whole numbers' },
  { field: 'orders', op: 'is_not', value: 3, meets: [2, 4, ''], misses: [3], why: 'anything else' },
  { field: 'orders', op: 'in', value: [0, 3], meets: ['', 0, 3], misses: [1, 4], why: 'a blank count is 0' },
  { field: 'orders', op: 'not_in', value: [0, 3], meets: [1, 4], misses: ['', 0, 3], why: 'a blank count is 0' },
  { field: 'orders', op: 'at_least', value: 3, meets: [3, 4, '1,000'], misses: [2, ''], why: 'from three on' },
  { field: 'orders', op: 'more_than', value: 3, meets: [4], misses: [3, 2, ''], why: 'from four on' },
  { field: 'orders', op: 'at_most', value: 3, meets: [3, 2, '', -1], misses: [4], why: 'up to three' },
  { field: 'orders', op: 'less_than', value: 3, meets: [2, ''], misses: [3, 4], why: 'up to two' },

  // numbers: to the millionth; a blank is nothing
  {
    field: 'rating',
    op: 'is',
    value: 0.85,
    meets: [0.85, '85%', '0.850000'],
    misses: [0.850001, 0.849999, 85, ''],
    why: 'percent are parts of one',
  },
  { field: 'rating', op: 'is', value: 0, meets: [0], misses: ['', 0.000001], why: 'a blank number is not 0' },
  { field: 'rating', op: 'is_not', value: 4.5, meets: [4.6, 0, ''], misses: [4.5], why: 'a blank is not 4.5' },
  { field: 'rating', op: 'in', value: [4.5, 0], meets: [4.5, 0], misses: [4.6, ''], why: 'a blank is none of them' },
  {
    field: 'rating',
    op: 'not_in',
    value: [4.5, 0],
    meets: [4.6, ''],
    misses: [4.5, 0],
    why: 'a blank is none of them',
  },
  {
    field: 'rating',
    op: 'at_least',
    value: 4.35,
    meets: [4.35, 4.350001, 5],
    misses: [4.349999, ''],
    why: '4.35 exactly',
  },
  { field: 'rating', op: 'at_least', value: -1, meets: [-1, 0], misses: [-1.000001, ''], why: 'a blank is nothing' },
  { field: 'rating', op: 'more_than', value: 4.35, meets: [4.350001], misses: [4.35, 4, ''], why: 'not by equality' },
  { field: 'rating', op: 'at_most', value: 4.35, meets: [4.35, -3], misses: [4.350001, ''], why: 'a blank is not low' },
  {
    field: 'rating',
    op: 'less_than',
    value: 4.35,
    meets: [4.349999, 0],
    misses: [4.35, ''],
    why: 'a blank is not low',
  },

  // texts: case, width and spaces do not matter
  {
    field: 'city',
    op: 'is',
    value: 'Shanghai',
    meets: ['Shanghai', 'SHANGHAI', 'ｓｈａｎｇｈａｉ', '  shanghai ', 'Shang\u200bhai'],
    misses: ['Shang hai', '上海', 'Shanghai2', ''],
    why: 'what looks the same is the same',
  },
  {
    field: 'city',
    op: 'is',
    value: 'ＮＥＷ  york',
    meets: ['New York', 'new\u3000york', 'NEW   YORK'],
    misses: ['NewYork', ''],
    why: 'however the policy writes it; runs of spaces are one space',
  },
  { field: 'city', op: 'is', value: '12', meets: [12, '12'], misses: [1, '012', ''], why: 'a number that is a name' },
  { field: 'city', op: 'is', value: '巴黎', meets: [], misses: ['上海', '', 0], why: 'nobody is there' },
  { field: 'city', op: 'is_not', value: '巴黎', meets: ['上海', '', 0], misses: [], why: 'nobody is there' },
  {
    field: 'city',
    op: 'is_not',
    value: '上海',
    meets: ['北京', '', 0],
    misses: ['上海', ' 上海'],
    why: 'a blank is not',
  },
  {
    field: 'city',
    op: 'in',
    value: ['上海', 'BEIJING', '巴黎'],
    meets: ['上海', 'Beijing'],
    misses: ['广州', '', 0],
    why: 'one of the list; a blank (or the 0 that stands for it) is none',
  },
  {
    field: 'city',
    op: 'not_in',
    value: ['上海', 'BEIJING', '巴黎'],
    meets: ['广州', '', 0],
    misses: ['上海', 'beijing'],
    why: 'none of the list',
  },

  // days; 2023-03-15 is the serial 45000
  {
    field: 'first_live',
    op: 'is',
    value: DAY,
    meets: [DAY, '2023/3/15', '2023年3月15日', 45_000, 45_000.75, '2023-03-15 23:59'],
    misses: [45_001, 44_999.99, '', 0],
    why: 'however the sheet writes the day, at whatever time of it',
  },
  { field: 'first_live', op: 'is_not', value: DAY, meets: ['2023-03-16', '', 0], misses: [DAY], why: 'a blank is not' },
  {
    field: 'first_live',
    op: 'in',
    value: [DAY, '2023-03-31'],
    meets: [DAY, '2023-03-31'],
    misses: ['2023-03-16', ''],
    why: 'one of the days',
  },
  {
    field: 'first_live',
    op: 'not_in',
    value: [DAY, '2023-03-31'],
    meets: ['2023-03-16', ''],
    misses: [DAY, '2023-03-31'],
    why: 'none of the days',
  },
  {
    field: 'first_live',
    op: 'at_least',
    value: DAY,
    meets: [DAY, '2023-03-16'],
    misses: ['2023-03-14', '2022-12-31', ''],
    why: 'on that day or after',
  },
  { field: 'first_live', op: 'more_than', value: DAY, meets: ['2023-03-16'], misses: [DAY, ''], why: 'after that day' },
  {
    field: 'first_live',
    op: 'at_most',
    value: DAY,
    meets: [DAY, '2022-12-31'],
    misses: ['2023-03-16', '', 0],
    why: 'on that day or before; a blank is no day of old',
  },
  {
    field: 'first_live',
    op: 'less_than',
    value: DAY,
    meets: ['2023-03-14'],
    misses: [DAY, '', 0],
    why: 'before that day; a blank is no day of old',
  },

  // levels compare by their ordinal, however they are written
  {
    field: 'grade',
    op: 'is',
    value: 'Lv4',
    meets: ['Lv4', 'L4', 'lv.4', 4, '4', 'ＬＶ４'],
    misses: ['Lv3', 'Lv5', 0],
    why: 'however the sheet writes the level',
  },
  { field: 'grade', op: 'is', value: 'Lv0', meets: ['Lv0', 0], misses: ['Lv1'], why: 'the lowest level' },
  { field: 'grade', op: 'is_not', value: 'Lv4', meets: ['Lv3', 'Lv5'], misses: ['Lv4', 4], why: 'any other' },
  { field: 'grade', op: 'in', value: ['Lv4', 'Lv6'], meets: ['Lv4', 'Lv6'], misses: ['Lv5'], why: 'one of the levels' },
  { field: 'grade', op: 'not_in', value: ['Lv4', 'Lv6'], meets: ['Lv5'], misses: ['Lv4', 'Lv6'], why: 'none of them' },
  { field: 'grade', op: 'at_least', value: 'Lv4', meets: ['Lv4', 'Lv8'], misses: ['Lv3', 'Lv0'], why: 'that or above' },
  { field: 'grade', op: 'more_than', value: 'Lv4', meets: ['Lv5'], misses: ['Lv4', 'Lv3'], why: 'above' },
  { field: 'grade', op: 'at_most', value: 'Lv4', meets: ['Lv4', 'Lv0'], misses: ['Lv5'], why: 'that or below' },
  { field: 'grade', op: 'less_than', value: 'Lv4', meets: ['Lv3'], misses: ['Lv4', 'Lv5'], why: 'below' },
  {
    field: 'grade',
    op: 'in_band',
    value: 'waist',
    meets: ['Lv4', 'Lv5'],
    misses: ['Lv3', 'Lv6', 'Lv8', 'Lv0'],
    why: 'the levels of the band',
  },
  {
    field: 'level_end',
    op: 'in_band',
    value: 'head',
    meets: ['Lv6', 'Lv8'],
    misses: ['Lv5'],
    why: 'a built-in column',
  },

  // yes and no; a blank is no
  {
    field: 'signed',
    op: 'is',
    value: true,
    meets: [true, '是', 'Yes', 1, '√'],
    misses: [false, '否', 'no', 0, ''],
    why: 'a blank is no',
  },
  { field: 'signed', op: 'is', value: false, meets: [false, '否', ''], misses: [true, '是'], why: 'a blank is no' },
  { field: 'signed', op: 'is_not', value: true, meets: [false, '否', ''], misses: [true, '是'], why: 'not yes: no' },
  { field: 'signed', op: 'is_not', value: false, meets: [true, '是'], misses: [false, '否', ''], why: 'not no: yes' },
  {
    field: 'city',
    op: 'is',
    value: '巴黎',
    meets: [],
    misses: ['一', '二', '三', '四', '五', '六', ''],
    why: 'nobody is there, however many places there are',
  },
  {
    field: 'city',
    op: 'is',
    value: '四',
    meets: ['四'],
    misses: ['一', '二', '三', '五', '六', ''],
    why: 'one of many',
  },
];
