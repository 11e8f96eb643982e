import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fact, Source } from '../../engine';
import { FactBadge } from './FactBadge';

const useStyles = makeStyles({
  figure: {
    display: 'inline-flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props<T> {
  readonly fact: Fact<T>;
  readonly sources: readonly Source[];
  readonly text: (value: T) => string;
}

/** A number of the policy with its provenance: the only way in which the pane shows one. */
export function Figure<T>({ fact, sources, text }: Props<T>): React.JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.figure}>
      <span>{fact.value === null ? '—' : text(fact.value)}</span>
      <FactBadge fact={fact} sources={sources} />
    </span>
  );
}
