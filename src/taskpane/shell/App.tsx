import { Suspense, useEffect, useId, useLayoutEffect, useState } from 'react';
import { Button, FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fence } from '../parts/Fence';
import { Language, type Speech } from '../parts/language';
import { panels, type PanelId } from './panels';
import { usePanel } from './route';
import { Settings } from './Settings';
import { Tabs } from './Tabs';
import { usePane } from './use-pane';
import { usePreferences } from './use-preferences';
import { useTheme } from './use-theme';

const useDocumentStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // What the browser draws itself: a day's calendar, scroll bars.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  settings: { minWidth: 'auto' },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  waiting: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** The pane: its tabs, and the panel on show. */
export function App({ first }: { readonly first: Speech }): React.JSX.Element {
  useDocumentStyles();
  const styles = useStyles();
  const { preferences, speech, prefer } = usePreferences(first);
  const { theme, dark } = useTheme(preferences.theme);
  const pane = usePane();
  const panel = usePanel();
  const panelElement = useId();
  const settings = useId();
  // Settings are open over the panel that they were opened on: another panel begins without them.
  const [setOver, setSetOver] = useState<PanelId>();
  const set = setOver === panel;
  const { locale, strings } = speech;
  const Panel = panels[panel];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = strings.product;
  }, [locale, strings]);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, [panel]);
  // The page is an element of its own: Fluent gives the provider's class to every tooltip, too.
  return (
    <FluentProvider theme={theme}>
      <Language value={speech}>
        <div className={mergeClasses(styles.page, dark ? styles.dark : styles.light)}>
          <header className={styles.head}>
            <Tabs panel={panel} panelElement={panelElement} />
            <Button
              appearance="subtle"
              className={styles.settings}
              aria-label={strings.settings}
              title={strings.settings}
              aria-expanded={set}
              aria-controls={settings}
              onClick={() => {
                setSetOver(set ? undefined : panel);
              }}
            >
              ⚙
            </Button>
          </header>
          {set && <Settings id={settings} preferences={preferences} prefer={prefer} />}
          <main className={styles.panel}>
            <div role="tabpanel" id={panelElement} aria-labelledby={`tab-${panel}`} className={styles.panel}>
              <Fence key={panel} said={strings.notLoaded} again={strings.again}>
                <Suspense fallback={<p className={styles.waiting}>{strings.loading}</p>}>
                  <Panel pane={pane} />
                </Suspense>
              </Fence>
            </div>
          </main>
        </div>
      </Language>
    </FluentProvider>
  );
}
