/** The sets that one build gives: the same files, but for where Office.js comes from. */
export const SETS = ['global', 'cn', 'selfhost'] as const;
export type SetName = (typeof SETS)[number];

export interface OfficeSource {
  /** What the pages name as the address of office.js. */
  readonly script: string;
  /** Its origin, as the pages' Content-Security-Policy allows it; undefined: it lies beside the pages. */
  readonly origin: string | undefined;
}

/** In a set that brings its own Office.js: the folder beside the pages. */
export const OWN_OFFICE = 'office-js';

const microsoft = 'https://appsforoffice.microsoft.com';
const partner = 'https://appsforoffice.cdn.partner.office365.cn';

export const OFFICE: Readonly<Record<SetName, OfficeSource>> = {
  global: { script: `${microsoft}/lib/1/hosted/office.js`, origin: microsoft },
  cn: { script: `${partner}/appsforoffice/lib/1/hosted/office.js`, origin: partner },
  selfhost: { script: `${OWN_OFFICE}/office.js`, origin: undefined },
};
