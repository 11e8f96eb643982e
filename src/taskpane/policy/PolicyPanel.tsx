import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import { NoticeBar } from '../parts/NoticeBar';
import { PanelBody } from '../parts/PanelBody';
import { Section } from '../parts/Section';
import type { PanelProps } from '../shell/panels';
import { Notes } from './Notes';
import { Overview } from './Overview';
import { PolicyPicker } from './PolicyPicker';
import { TrackCard } from './TrackCard';

const useStyles = makeStyles({
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
  said: { paddingInline: tokens.spacingHorizontalL },
});

/** The workbook's policy: chosen here, and shown with the origin of each number. */
export function PolicyPanel({ pane }: PanelProps): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { policy } = pane;
  return (
    <PanelBody
      footer={
        <div className={styles.said}>
          <NoticeBar pane={pane} />
        </div>
      }
    >
      <PolicyPicker pane={pane} />
      <Overview policy={policy} asOf={pane.asOf} />
      <Section title={strings.tracks}>
        {policy.tracks.length === 0 && <p className={styles.nothing}>{strings.tracksUnknown}</p>}
        {policy.tracks.map(track => (
          <TrackCard key={track.id} policy={policy} track={track} />
        ))}
      </Section>
      <Notes policy={policy} />
    </PanelBody>
  );
}
