import { useId, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Source } from '../../engine';
import type { ExplainStrings } from '../../locales/panels/explain';
import { LadderStairs } from '../parts/LadderStairs';
import { useCard } from '../parts/card';
import { useOneStop } from '../parts/use-one-stop';
import { GroundsLine } from './GroundsLine';
import type { Chapter, Each, Line } from './story';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  result: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  lines: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  cut: {
    display: 'block',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  next: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  each: {
    ...typographyStyles.caption1,
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

interface Props {
  readonly chapter: Chapter;
  readonly sources: readonly Source[];
  readonly strings: ExplainStrings;
}

/** One chapter of the story: what was counted, where that stands on the ladder, what a cap has cut. */
export function ChapterCard({ chapter, sources, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const { title, result, lead, each, lines, ladder, next } = chapter;
  return (
    <section className={useCard().card} aria-labelledby={title === '' ? undefined : id} ref={useOneStop()}>
      {title !== '' && (
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          <span className={styles.result}>{result}</span>
        </div>
      )}
      <Lines lines={lead} sources={sources} />
      {each !== undefined && <Folded each={each} sources={sources} strings={strings} />}
      {ladder !== undefined && <LadderStairs {...ladder} />}
      <Lines lines={lines} sources={sources} />
      {next.length > 0 && <p className={styles.next}>{next.join(' ')}</p>}
    </section>
  );
}

function Lines({ lines, sources }: { readonly lines: readonly Line[]; readonly sources: readonly Source[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ text, cut, grounds }, place) => (
        <li key={place}>
          <span className={mergeClasses(cut && styles.cut)}>{text}</span>
          <GroundsLine grounds={grounds} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

/** So many are shown at first: an agency may have thousands of creators. */
const FIRST = 50;

function Folded({ each, sources, strings }: { readonly each: Each } & Pick<Props, 'sources' | 'strings'>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const { title, count, textAt, grounds } = each;
  const shown = all ? count : Math.min(count, FIRST);
  return (
    <details
      onToggle={event => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{title}</summary>
      {open && (
        <>
          <GroundsLine grounds={grounds} sources={sources} />
          <ol className={styles.each}>
            {Array.from({ length: shown }, (_, place) => (
              <li key={place}>{textAt(place)}</li>
            ))}
          </ol>
          {shown < count && (
            <Button
              size="small"
              onClick={() => {
                setAll(true);
              }}
            >
              {strings.showAll(count)}
            </Button>
          )}
        </>
      )}
    </details>
  );
}
