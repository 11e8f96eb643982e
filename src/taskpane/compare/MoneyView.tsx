import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CompareStrings } from '../../locales/panels/compare';
import { useCard } from '../parts/card';
import { useLanguage } from '../parts/language';
import type { Entry, Money } from './money';

/** So many agencies are shown; the others are counted. */
const SHOWN = 20;

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  entry: { listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  figure: { ...typographyStyles.body1Strong, marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums' },
  large: { ...typographyStyles.subtitle1 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  ways: { fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly money: Money;
  readonly names: readonly [a: string, b: string];
  readonly currency: string;
  readonly strings: CompareStrings;
}

/** What the roster gets under either policy: all, by agency, by track, and what each side rests on. */
export function MoneyView({ money, names, currency, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const card = useCard();
  const { locale } = useLanguage();
  const { total, basis, agencies, tracks } = money;
  const count = (n: number): string => n.toLocaleString(locale);
  const [noted] = agencies?.noted ?? [];
  return (
    <div className={styles.all}>
      <div className={card.card}>
        <EntryLine entry={{ ...total, name: strings.total, note: '' }} strings={strings} large />
        {names.map((name, i) => (
          <p key={name} className={styles.quiet}>
            {strings.restsOn(name, restOf(basis[i] ?? ''))}
          </p>
        ))}
        {total.note !== '' && <p className={styles.quiet}>{total.note}</p>}
        <p className={styles.quiet}>{strings.unit(currency)}</p>
      </div>
      {agencies !== undefined && (
        <>
          <p className={styles.quiet}>
            {strings.agencies(
              count(agencies.gaining.length),
              count(agencies.losing.length),
              count(agencies.count - agencies.gaining.length - agencies.losing.length),
            )}{' '}
            {noted !== undefined &&
              strings.noted(count(agencies.noted.length), count(agencies.count), noted.name, noted.note)}
          </p>
          <Entries title={strings.gain} entries={agencies.gaining} strings={strings} />
          <Entries title={strings.lose} entries={agencies.losing} strings={strings} />
        </>
      )}
      <Entries title={strings.byTrack} entries={tracks} strings={strings} />
    </div>
  );
}

/** Without the version, which stands before it. */
function restOf(basis: string): string {
  return basis.slice(basis.indexOf(' · ') + 3);
}

interface EntriesProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly strings: CompareStrings;
}

function Entries({ title, entries, strings }: EntriesProps): React.JSX.Element | null {
  const styles = useStyles();
  const { locale } = useLanguage();
  if (entries.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {entries.slice(0, SHOWN).map(entry => (
          <li key={entry.name} className={styles.entry}>
            <EntryLine entry={entry} strings={strings} />
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && (
        <p className={styles.quiet}>{strings.more((entries.length - SHOWN).toLocaleString(locale))}</p>
      )}
    </div>
  );
}

function EntryLine({ entry, strings, large }: { entry: Entry; strings: CompareStrings; large?: true }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { name, a, b, difference, note } = entry;
  const yuan = (amount: number, sign: 'auto' | 'exceptZero' = 'auto'): string =>
    amount.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: sign });
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <span className={mergeClasses(styles.figure, large && styles.large)}>{yuan(difference, 'exceptZero')}</span>
      </div>
      <p className={mergeClasses(styles.quiet, styles.ways)}>{strings.fromTo(yuan(a), yuan(b))}</p>
      {note !== '' && <p className={styles.quiet}>{note}</p>}
    </>
  );
}
