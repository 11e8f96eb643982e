import { lazy, Suspense } from 'react';
import { Badge, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import type { Fact, Source, Status } from '../../engine';
import { useLanguage } from './language';
import { provenance } from '../policy/words';

const colors: Readonly<Record<Status, BadgeProps['color']>> = {
  published: 'success',
  derived: 'informative',
  assumption: 'informative',
  supplied: 'brand',
  illustrative: 'warning',
  unknown: 'danger',
};

const useStyles = makeStyles({
  badge: {
    cursor: 'help',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  why: { display: 'block', '& + &': { marginTop: tokens.spacingVerticalXS } },
});

/** Fetched once the pane is drawn: a tooltip with all that places it is a tenth of what the pane may weigh. */
export const Tip = lazy(() => import(/* webpackChunkName: "tip" */ './Tip'));

interface Props {
  readonly fact: Fact<unknown>;
  readonly sources: readonly Source[];
}

/** Where a number comes from, beside the number; its source and note on hover and on focus, which `useOneStop` gives it. */
export function FactBadge({ fact, sources }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  const why = provenance(fact, sources, locale, strings).map(line => (
    <span key={line} className={styles.why}>
      {line}
    </span>
  ));
  const badge = (
    <Badge
      className={styles.badge}
      tabIndex={-1}
      role="note"
      size="small"
      shape="rounded"
      appearance="tint"
      color={colors[fact.status] ?? 'informative'}
    >
      {strings.status[fact.status]}
    </Badge>
  );
  return (
    <Suspense fallback={badge}>
      <Tip why={why}>{badge}</Tip>
    </Suspense>
  );
}
