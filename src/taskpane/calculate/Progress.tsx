import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { CalculateStrings } from '../../locales/panels/calculate';
import type { Doing } from './state';

const useStyles = makeStyles({
  doing: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  share: { marginBottom: tokens.spacingVerticalM },
  what: { ...typographyStyles.body1, flexGrow: 1, fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly doing: Doing;
  readonly strings: CalculateStrings;
  readonly cancel: () => void;
}

/** What is being done, how far it is, and a way to end it. */
export function Progress({ doing, strings, cancel }: Props): React.JSX.Element {
  const styles = useStyles();
  const { what, share, cancellable } = doing;
  return (
    <>
      <div className={styles.doing}>
        <span className={styles.what}>
          {strings.doing[what]} {share !== undefined && share < 1 && strings.percent(share)}
        </span>
        {cancellable && (
          <Button size="small" onClick={cancel}>
            {strings.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        className={styles.share}
        aria-label={strings.doing[what]}
        {...(share === undefined ? {} : { value: share })}
      />
    </>
  );
}
