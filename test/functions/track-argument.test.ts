import type { Policy } from '../../src/engine';
import { trackArgument } from '../../src/functions/arguments';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { parsePolicy } from '../../src/engine';

/** March, with titles and ids in place of its own. */
function policyWith(names: readonly (readonly [id: string, title: string])[]): Policy {
  const tracks = names.map(([id, title]) => ({ ...march.tracks[0], id, title: { 'zh-CN': title, 'en-US': title } }));
  const parsed = parsePolicy({ ...march, tracks });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const policy = policyWith([
  ['c', 'Same'],
  ['d', 'same track'],
  ['e', 'c'],
  ['f_1', 'Other'],
]);

test.each([
  ['c', 'c'],
  ['d', 'd'],
  ['F 1', 'f_1'],
  ['other', 'f_1'],
])('%s is one track', (asked, id) => {
  expect(trackArgument(asked, policy, { locale: 'en-US', workbookPolicy: undefined })).toMatchObject({
    ok: true,
    value: { id },
  });
});

test.each([
  ['Same', ['c', 'd']],
  ['C', ['c', 'e']],
])('%s could be several: they are named', (asked, ids) => {
  const found = trackArgument(asked, policy, { locale: 'en-US', workbookPolicy: undefined });
  expect(found).toMatchObject({ ok: false, problems: [{ code: 'track.several', params: { track: asked, ids } }] });
});
