import { useState } from 'react';
import { describeProblem, loadProblemMessages } from '../../locales';
import type { ExchangeStrings } from '../../locales/panels/exchange';
import { fullId } from '../../policies';
import { whole } from '../../policies/whole';
import { copyText } from '../explain/copy';
import { useLanguage } from '../parts/language';
import type { Told } from '../shell/notice';
import type { Pane } from '../shell/use-pane';
import { importFile } from './read-file';
import { saveAs } from './save';
import { toWorkbook } from './workbook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Problems of a file that are told; the others are counted. */
const MOST_TOLD = 10;

export interface Exchange {
  readonly busy: boolean;
  readonly reading: boolean;
  readonly saveJson: () => void;
  readonly saveWorkbook: () => void;
  readonly copyJson: () => void;
  /** Reads a chosen file, keeps the policy in it as the workbook's own and chooses it. */
  readonly read: (chosen: File) => void;
}

/** Saves the policy on show to files, and reads files; what comes of it the pane tells where it tells everything. */
export function useExchange(pane: Pane, strings: ExchangeStrings): Exchange {
  const { locale, strings: said } = useLanguage();
  const [doing, setDoing] = useState<'reading' | 'saving'>();
  const { policy } = pane;
  const file = (extension: string): string => `${fullId(policy)}.${extension}`;
  const json = (): string => `${JSON.stringify(whole(policy), null, 2)}\n`;

  const tell = async (what: 'reading' | 'saving', task: () => Promise<Told | undefined>): Promise<void> => {
    setDoing(what);
    pane.dismiss();
    // A bug of ours is said, and thrown as well.
    let told: Told | undefined = { intent: 'error', text: said.broken };
    try {
      told = await task();
    } catch (problem) {
      if (!(problem instanceof Error && problem.name === 'ChunkLoadError')) throw problem;
      told = { intent: 'error', text: said.notLoaded };
    } finally {
      setDoing(undefined);
      if (told !== undefined) pane.tell(told);
    }
  };
  const save = (extension: string, type: string, content: () => Promise<Uint8Array | string>): Promise<void> =>
    tell('saving', async () =>
      saveAs(file(extension), type, await content())
        ? { intent: 'success', text: strings.saved(file(extension)) }
        : { intent: 'error', text: strings.notSaved },
    );
  const read = (chosen: File): Promise<void> =>
    tell('reading', async () => {
      const got = await importFile(chosen);
      if (got.kind === 'unreadable') return { intent: 'error', text: strings.unreadable[got.reason](chosen.name) };
      if (got.kind === 'policy') {
        // Where it could not be kept, that has been told.
        const about = await pane.keep(got.policy, locale);
        if (about === undefined) return undefined;
        return { intent: 'success', text: strings.imported(got.policy.title[locale], got.warnings.length), about };
      }
      const messages = await loadProblemMessages(locale);
      const { problems } = got;
      const told = problems.slice(0, MOST_TOLD).map(each => describeProblem(each, messages));
      const more = problems.length > MOST_TOLD ? [strings.more(problems.length - MOST_TOLD)] : [];
      return { intent: 'error', text: strings.refused(chosen.name, problems.length), list: [...told, ...more] };
    });
  return {
    busy: doing !== undefined || pane.busy !== undefined,
    reading: doing === 'reading',
    saveJson: () => void save('json', 'application/json', () => Promise.resolve(json())),
    saveWorkbook: () => void save('xlsx', XLSX, () => toWorkbook(whole(policy), locale)),
    copyJson: () =>
      void tell('saving', async () =>
        (await copyText(json()))
          ? { intent: 'success', text: strings.copied }
          : { intent: 'error', text: strings.notCopied },
      ),
    read: chosen => void read(chosen),
  };
}
