import { useState } from 'react';
import { useLanguage } from '../parts/language';
import { usePanelStrings } from '../parts/panel-strings';
import type { PanelProps } from '../shell/panels';
import { FunctionList } from './FunctionList';
import { FunctionPage } from './FunctionPage';
import { kept } from './kept';
import { useWorkbook } from './use-workbook';
import { loadWords } from './words';

/** The functions of the add-in: found, read about, tried and inserted. */
export default function GalleryPanel({ pane }: PanelProps): React.JSX.Element {
  const { locale } = useLanguage();
  const words = usePanelStrings(loadWords);
  const workbook = useWorkbook();
  const [open, setOpen] = useState(kept.open);
  /** The one that was left, so that the keyboard goes on from there. */
  const [left, setLeft] = useState<string>();
  const show = (name: string | undefined): void => {
    kept.open = name;
    setLeft(open);
    setOpen(name);
  };
  const shown = words.functions.find(({ definition }) => definition.name === open);
  if (shown === undefined) return <FunctionList words={words} locale={locale} left={left} open={show} />;
  return (
    <FunctionPage
      key={shown.definition.name}
      shown={shown}
      strings={words.strings}
      policy={pane.policy}
      workbook={workbook}
      back={() => {
        show(undefined);
      }}
    />
  );
}
