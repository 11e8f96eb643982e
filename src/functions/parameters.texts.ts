import type { Localized } from '../engine';

/** What people read about the parameters that several functions share. */

export const roster: Localized = {
  'zh-CN': '花名册区域，第一行为表头（机构、达人ID、期初等级、期末等级、基期GMV、本期GMV 等），列的顺序不限。',
  'en-US':
    'The roster: a range whose first row holds headers (agency, creator_id, level_start, level_end, gmv_base, gmv …), columns in any order.',
};

export const track: Localized = {
  'zh-CN': '赛道，填写名称或编号，例如“头部达人成长赛道”或 head_growth。',
  'en-US': 'The track, by title or id, such as "Head growth" or head_growth.',
};

export const agency: Localized = {
  'zh-CN': '机构名称；填写一个区域则逐格返回；省略则返回全部机构的合计。',
  'en-US': 'An agency; a range gives a result for each of its cells; left out, the sum of all agencies.',
};

export const policy: Localized = {
  'zh-CN': '政策编号，例如 "2023-03"，或一张政策表的区域（连同表头）；省略则使用工作簿所选的政策（名称 MCN_POLICY）。',
  'en-US':
    'The policy id, such as "2023-03", or the range of a policy table with its headers; left out, the workbook\'s own choice (the name MCN_POLICY).',
};

export const measured: Localized = {
  'zh-CN': '赛道计量的数值，例如孵化人数或增量 GMV（元）；可为一个区域。',
  'en-US': 'What the track measures, such as creators incubated or incremental GMV in yuan; may be a range.',
};
