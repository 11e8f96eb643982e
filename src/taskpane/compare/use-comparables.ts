import { useCallback, useEffect, useState } from 'react';
import { listOwnPolicies } from '../../host';
import type { Locale } from '../../engine';
import { withErrors } from '../parts/cell-errors';
import { useLanguage } from '../parts/language';
import { readOwn } from '../policy/read-own';
import { dayText } from '../policy/words';
import type { Own } from '../shell/choice';
import { libraryComparables, type Comparable } from './sides';

/** A table of the workbook that has mistakes: nothing is compared with it. */
export interface Mistaken {
  readonly key: string;
  readonly title: string;
}

interface OfWorkbook {
  readonly own: readonly Comparable[];
  readonly mistaken: readonly Mistaken[];
}

const NONE: OfWorkbook = { own: [], mistaken: [] };

export interface Comparables extends OfWorkbook {
  readonly library: readonly Comparable[];
  /** Looks anew which the workbook has. */
  readonly reload: () => Promise<OfWorkbook>;
}

/** What can be compared. @param listed the workbook's own as the pane lists them: another list is a reason to look anew */
export function useComparables(listed: readonly Own[]): Comparables {
  const { locale, strings } = useLanguage();
  const [ofWorkbook, setOfWorkbook] = useState(NONE);
  const reload = useCallback(async () => {
    const read = await readTables(locale);
    setOfWorkbook(read);
    return read;
  }, [locale]);
  useEffect(() => {
    void reload();
  }, [reload, listed]);
  return { library: libraryComparables(policy => dayText(policy.version, strings)), ...ofWorkbook, reload };
}

async function readTables(locale: Locale): Promise<OfWorkbook> {
  const tables = await listOwnPolicies();
  if (!tables.ok) return NONE;
  const own: Comparable[] = [];
  const mistaken: Mistaken[] = [];
  for (const { name, sheet, address, values } of tables.value) {
    const read = readOwn(values, address);
    if (!read.ok) mistaken.push({ key: name, title: sheet });
    else {
      const { value: policy } = read;
      own.push({
        key: name,
        title: `${sheet} · ${policy.title[locale]}`,
        policy,
        argument: name,
        given: withErrors(values),
      });
    }
  }
  return { own, mistaken };
}
