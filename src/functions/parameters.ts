import type { Parameter } from './definition';

/** Parameters that several functions share: the same name means the same thing everywhere. Their texts are in parameters.texts.ts. */

export const roster = {
  name: 'roster',
  takes: 'range',
} as const satisfies Parameter;

export const track = {
  name: 'track',
  takes: 'value',
} as const satisfies Parameter;

export const agency = {
  name: 'agency',
  takes: 'range',
  optional: true,
} as const satisfies Parameter;

export const policy = {
  name: 'policy',
  takes: 'range',
  optional: true,
} as const satisfies Parameter;

export const measured = {
  name: 'value',
  takes: 'range',
} as const satisfies Parameter;
