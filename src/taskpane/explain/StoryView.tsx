import { useId } from 'react';
import { Badge, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { ExplainStrings } from '../../locales/panels/explain';
import { ChapterCard } from './ChapterCard';
import type { Story } from './story';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  whose: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  what: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  result: {
    ...typographyStyles.title2,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  basis: { height: 'auto', minHeight: '20px', alignSelf: 'flex-start', whiteSpace: 'normal' },
  chapters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** A list of more is no help: the cell of the agency itself is easier to find. */
const MOST = 500;

interface Props {
  readonly story: Story;
  readonly chosen: string | undefined;
  readonly choose: (whose: string | undefined) => void;
  readonly strings: ExplainStrings;
  readonly children: React.ReactNode;
}

/** The story: whose figure, how much, and how it came about. */
export function StoryView({ story, chosen, choose, strings, children }: Props): React.JSX.Element {
  const styles = useStyles();
  const { policy, basis, whose, what, result, chapters, others } = story;
  const offered = chosen === undefined ? others : [chosen];
  const firm = basis === policy.version;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.whose}>{whose}</h1>
        {what !== '' && <span className={styles.what}>{what}</span>}
        <p className={styles.result}>{result}</p>
        <Badge className={styles.basis} color={firm ? 'informative' : 'warning'} appearance="tint" shape="rounded">
          {basis}
        </Badge>
      </div>
      {offered.length > 0 && offered.length <= MOST && (
        <Whose offered={offered} chosen={chosen} choose={choose} strings={strings} />
      )}
      {children}
      <div className={styles.chapters}>
        {chapters.map((chapter, place) => (
          <ChapterCard
            key={`${whose} ${what} ${chapter.title} ${String(place)}`}
            chapter={chapter}
            sources={policy.sources}
            strings={strings}
          />
        ))}
      </div>
    </>
  );
}

/** Where a cell adds several up: one of them can be looked at. */
function Whose({
  offered,
  chosen,
  choose,
  strings,
}: { readonly offered: readonly string[] } & Pick<Props, 'chosen' | 'choose' | 'strings'>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{strings.whose}</label>
      <Select
        id={id}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          choose(value === '' ? undefined : value);
        }}
      >
        <option value="">{chosen === undefined ? strings.choose : strings.all}</option>
        {offered.map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
