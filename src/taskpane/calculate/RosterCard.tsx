import { useId } from 'react';
import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { TableName } from '../../host';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { useLanguage } from '../parts/language';
import { titlesOf } from './columns';
import { letters } from './reading';
import type { CalculateState, TakenRoster } from './state';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  address: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  notes: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  table: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly state: CalculateState;
  readonly strings: CalculateStrings;
  /** @param table undefined: the selection */
  readonly take: (table: TableName | undefined) => void;
}

/** Which cells are taken for the roster, what is to be known about them, and from where else it can be taken. */
export function RosterCard({ state, strings, take }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { roster, tables, doing } = state;
  const busy = doing !== undefined;
  const shown = (count: number): string => count.toLocaleString(locale);
  return (
    <>
      {roster === undefined ? (
        <p className={styles.quiet}>{strings.pointAtRoster}</p>
      ) : (
        <div className={styles.card}>
          <span className={styles.address}>
            {roster.place.sheet}!{roster.place.address}
          </span>
          <span className={styles.quiet}>
            {strings.size(shown(roster.place.rows - 1), shown(roster.place.columns))}
            {roster.place.table !== undefined && ` · ${strings.tableOf(roster.place.table.name)}`}
          </span>
          <Notes roster={roster} strings={strings} />
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              take(undefined);
            }}
          >
            {strings.takeOther}
          </Button>
        </div>
      )}
      {tables.length > 0 && <TableChooser {...{ tables, strings, take, busy }} />}
    </>
  );
}

function TableChooser({
  tables,
  strings,
  take,
  busy,
}: Pick<Props, 'strings' | 'take'> & { readonly tables: readonly TableName[]; readonly busy: boolean }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.table}>
      <label htmlFor={id}>{strings.fromTable}</label>
      <Select
        id={id}
        size="small"
        disabled={busy}
        value=""
        onChange={(_, { value }) => {
          take(tables.find(table => table.id === value));
        }}
      >
        <option value="" disabled>
          {strings.chooseTable}
        </option>
        {tables.map(({ id: table, name }) => (
          <option key={table} value={table}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Notes({ roster, strings }: { readonly roster: TakenRoster; readonly strings: CalculateStrings }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { headers, left, goesOn, notes, place } = roster;
  const blank = titlesOf(headers).flatMap((title, i) => (title.trim() === '' ? [letters(place.column + i)] : []));
  const merged = notes.some(({ kind }) => kind === 'merged_headers');
  const said = [
    ...(left === undefined ? [] : [strings.left(left)]),
    ...(goesOn ? [strings.goesOn] : []),
    ...notes.map(note => {
      switch (note.kind) {
        case 'merged_headers':
          return strings.mergedHeaders(note.where);
        case 'hidden_rows':
          return strings.hiddenRows;
        case 'filtered':
          return strings.filtered;
      }
    }),
    ...(blank.length > 0 && !merged ? [strings.blankHeaders(blank.join(locale === 'zh-CN' ? '、' : ', '))] : []),
  ];
  if (said.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {said.map(each => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
