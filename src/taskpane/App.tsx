import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { ActionBar } from './ActionBar';
import { Notes } from './Notes';
import { Overview } from './Overview';
import { PolicyPicker } from './PolicyPicker';
import { TrackCard } from './TrackCard';
import { Section } from './Section';
import { useLanguage } from './language';
import { usePane } from './use-pane';
import { useTheme } from './use-theme';

const useDocumentStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { position: 'sticky', bottom: 0, zIndex: 1 },
  body: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

export function App(): React.JSX.Element {
  useDocumentStyles();
  const styles = useStyles();
  const { strings } = useLanguage();
  const pane = usePane();
  const { policy } = pane;
  // The page is an element of its own: Fluent gives the provider's class to every tooltip, too.
  return (
    <FluentProvider theme={useTheme()}>
      <div className={styles.page}>
        <header className={styles.head}>
          <PolicyPicker pane={pane} />
        </header>
        <main className={styles.body}>
          <Overview policy={policy} />
          <Section title={strings.tracks}>
            {policy.tracks.length === 0 && <p className={styles.nothing}>{strings.tracksUnknown}</p>}
            {policy.tracks.map(track => (
              <TrackCard key={track.id} policy={policy} track={track} />
            ))}
          </Section>
          <Notes policy={policy} />
        </main>
        <div className={styles.actions}>
          <ActionBar pane={pane} />
        </div>
      </div>
    </FluentProvider>
  );
}
