import { useId, useMemo, useState } from 'react';
import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { fullId, policies } from '../../policies';
import { useLanguage } from '../parts/language';
import { dayText } from '../policy/words';
import type { PageProps } from './Page';
import { Page } from './Page';
import { hasEntries } from './progress';
import { tracksToTake } from './taken';

const useStyles = makeStyles({
  why: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  tracks: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Of a policy whose tracks are not known: those of another month as a beginning. @param take undefined: they stay unknown */
export function TracksPage({ take, ...page }: PageProps & { readonly take: (taken: Policy | undefined) => void }) {
  const styles = useStyles();
  const { locale, strings: pane } = useLanguage();
  const { progress, words } = page;
  const { strings } = words;
  const { policy } = progress;
  const id = useId();
  const offered = useMemo(() => tracksToTake(policy, policies()), [policy]);
  const [chosen, setChosen] = useState(progress.taken ?? offered[0]);
  // With other tracks there are other steps: what was entered in those of before does not stay without being given up.
  const [wanted, setWanted] = useState<{ readonly tracks: Policy | undefined }>();
  const want = (tracks: Policy | undefined): void => {
    if (tracks !== progress.taken && hasEntries(progress)) setWanted({ tracks });
    else take(tracks);
  };
  const actions = wanted && (
    <>
      <Button
        size="small"
        onClick={() => {
          take(wanted.tracks);
        }}
      >
        {strings.otherTracks}
      </Button>
      <Button
        size="small"
        onClick={() => {
          take(progress.taken);
        }}
      >
        {strings.sameTracks}
      </Button>
    </>
  );
  return (
    <Page
      {...page}
      title={strings.tracks}
      said={wanted && { intent: 'warning', children: strings.otherTracksAsk, actions }}
      on={{
        label: strings.next,
        go: () => {
          want(chosen);
        },
      }}
      skip={() => {
        want(undefined);
      }}
    >
      <p className={styles.why}>{strings.tracksWhy(dayText(policy.version, pane))}</p>
      {chosen === undefined ? (
        <p className={styles.why}>{strings.noTracks}</p>
      ) : (
        <>
          <div className={styles.field}>
            <label htmlFor={id}>{strings.takeFrom}</label>
            <Select
              id={id}
              value={fullId(chosen)}
              onChange={(_, { value }) => {
                setChosen(offered.find(each => fullId(each) === value));
              }}
            >
              {offered.map(each => (
                <option key={fullId(each)} value={fullId(each)}>
                  {dayText(each.version, pane)}
                </option>
              ))}
            </Select>
          </div>
          <ul className={styles.tracks}>
            {chosen.tracks.map(({ id: track, title }) => (
              <li key={track}>{title[locale]}</li>
            ))}
          </ul>
          <p className={styles.why}>{strings.takeNote}</p>
        </>
      )}
    </Page>
  );
}
