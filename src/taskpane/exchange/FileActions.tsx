import { useId, useRef } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { exchangeStrings } from '../../locales/panels/exchange';
import { once, usePanelStrings } from '../parts/panel-strings';
import { isUsable } from '../shell/choice';
import type { Pane } from '../shell/use-pane';
import { useExchange } from './use-exchange';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const loadStrings = once(exchangeStrings);

/** Policies from files and into files. A file can be read whatever the workbook has chosen; only a policy without mistakes is saved. */
export function FileActions({ pane, shown }: { readonly pane: Pane; readonly shown: boolean }): React.JSX.Element {
  const styles = useStyles();
  const strings = usePanelStrings(loadStrings);
  const { busy, reading, saveJson, saveWorkbook, copyJson, read } = useExchange(pane, strings);
  const chooser = useRef<HTMLInputElement>(null);
  const why = useId();
  const usable = isUsable(pane.choice);
  const exports = [
    [strings.exportWorkbook, saveWorkbook],
    [strings.exportJson, saveJson],
    [strings.copyJson, copyJson],
  ] as const;
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json,.xlsx"
        hidden
        aria-label={strings.import}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file can be chosen once more.
          target.value = '';
          if (chosen !== undefined) read(chosen);
        }}
      />
      {shown && (
        <>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-describedby={why}
              onClick={() => chooser.current?.click()}
            >
              {reading ? strings.reading : strings.import}
            </Button>
            {usable &&
              exports.map(([label, go]) => (
                <Button key={label} size="small" disabledFocusable={busy} aria-describedby={why} onClick={go}>
                  {label}
                </Button>
              ))}
          </div>
          <p className={styles.why} id={why}>
            {usable ? strings.why : strings.importWhy}
          </p>
        </>
      )}
    </>
  );
}
