import { lazy, Suspense, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { useLanguage } from '../parts/language';
import { Fence } from '../parts/Fence';
import { NoticeBar } from '../parts/NoticeBar';
import { PanelBody } from '../parts/PanelBody';
import { Section } from '../parts/Section';
import { UnseenTitle } from '../parts/UnseenTitle';
import { isUsable } from '../shell/choice';
import type { PanelProps } from '../shell/panels';
import { kept, type Open, type Opened } from './kept';
import { Notes } from './Notes';
import { Overview } from './Overview';
import { PolicyPicker } from './PolicyPicker';
import { TrackCard } from './TrackCard';

const useStyles = makeStyles({
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
  said: { paddingInline: tokens.spacingHorizontalL },
});

const OwnPolicies = lazy(() => import(/* webpackChunkName: "own-policies" */ './OwnPolicies'));
const Completing = lazy(() => import(/* webpackChunkName: "own-policies" */ './Completing'));
const Compare = lazy(() => import(/* webpackChunkName: "compare" */ '../compare/Compare'));

/** The workbook's policy: chosen here, and shown with the origin of each number. */
export function PolicyPanel({ pane }: PanelProps): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { choice, policy } = pane;
  const [opened, setShown] = useState(kept.opened);
  const setOpened = (next: Opened | undefined): void => {
    // What was said is of the view that is left.
    pane.dismiss();
    kept.opened = next;
    setShown(next);
  };
  const open: Open = (what, another) => {
    const chosen = another === undefined && 'address' in choice ? choice.address : undefined;
    const own = pane.own.find(({ address }) => address === chosen);
    setOpened(what === 'comparing' ? { what } : { what, policy: another ?? policy, own: own?.name });
  };
  const close = (): void => {
    setOpened(undefined);
  };
  if (opened?.what === 'comparing') return <Compare pane={pane} close={close} />;
  if (opened?.what === 'completing') return <Completing pane={pane} opened={opened} close={close} />;
  const isShown = isUsable(choice) || choice.kind === 'other';
  return (
    <PanelBody
      footer={
        <div className={styles.said}>
          <NoticeBar pane={pane} />
        </div>
      }
    >
      {!isShown && <UnseenTitle>{strings.policy}</UnseenTitle>}
      <PolicyPicker pane={pane} />
      <Fence said={strings.notLoaded} again={strings.again}>
        <Suspense>
          <OwnPolicies pane={pane} open={open} />
        </Suspense>
      </Fence>
      {isShown && <Shown policy={policy} asOf={pane.asOf} isOwn={choice.kind === 'own'} />}
    </PanelBody>
  );
}

interface ShownProps {
  readonly policy: Policy;
  readonly asOf: string;
  readonly isOwn: boolean;
}

/** A policy from its title to its sources. Of a table with mistakes nothing is shown: it is no policy, and another would pass for it. */
function Shown({ policy, asOf, isOwn }: ShownProps): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  return (
    <>
      <Overview policy={policy} asOf={asOf} />
      <Section title={strings.tracks}>
        {policy.tracks.length === 0 && <p className={styles.nothing}>{strings.tracksUnknown}</p>}
        {policy.tracks.map(track => (
          <TrackCard key={track.id} policy={policy} track={track} isOwn={isOwn} />
        ))}
      </Section>
      <Notes policy={policy} />
    </>
  );
}
