import { Badge } from '@fluentui/react-components';
import type { Fact, Source } from '../../engine';
import { FactBadge } from '../parts/FactBadge';
import { useLanguage } from '../parts/language';

export interface StatusBadgeProps {
  /** As it was, if it was there. */
  readonly was: Fact<unknown> | undefined;
  /** As it is with what was typed. */
  readonly is: Fact<unknown>;
  readonly sources: readonly Source[];
}

/** What a figure rests on with what was typed: who fills in numbers sees which of them become supplied. */
export function StatusBadge({ was, is, sources }: StatusBadgeProps): React.JSX.Element {
  const { strings } = useLanguage();
  if (is.status !== 'supplied' || is === was) return <FactBadge fact={is} sources={sources} />;
  // Where it is from is being typed on the same page.
  return (
    <Badge size="small" shape="rounded" appearance="tint" color="brand">
      {strings.status.supplied}
    </Badge>
  );
}
