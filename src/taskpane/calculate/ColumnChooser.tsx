import { useId } from 'react';
import { makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { useLanguage } from '../parts/language';
import { fieldColumns, isOtherwise, titlesOf, type FieldColumn } from './columns';
import { letters } from './reading';
import type { TakenRoster } from './state';

const useStyles = makeStyles({
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  label: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  must: {
    ...typographyStyles.caption2,
    color: tokens.colorNeutralForeground2,
    marginInlineStart: tokens.spacingHorizontalXS,
  },
  wrong: { ...typographyStyles.caption1, display: 'block', color: tokens.colorPaletteRedForeground1 },
  without: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
});

interface Props {
  readonly policy: Policy;
  readonly roster: TakenRoster;
  readonly strings: CalculateStrings;
  readonly disabled: boolean;
  readonly choose: (field: string, index: number | 'none' | undefined) => void;
}

/** Which column is read as what, for each field that the policy needs, to be changed where it was read wrongly. */
export function ColumnChooser({ policy, roster, strings, disabled, choose }: Props): React.JSX.Element {
  const styles = useStyles();
  const { headers, chosen, place } = roster;
  const fields = fieldColumns(policy, headers, chosen);
  const byThemselves = new Map(fieldColumns(policy, headers, {}).map(each => [each.field, each]));
  const name = (index: number): string => columnName(index, roster, strings);
  return (
    <>
      <p className={styles.why}>{strings.columnsWhy(policy.version)}</p>
      <div className={styles.list}>
        {fields.map(each => (
          <Row
            key={each.field}
            column={each}
            own={byThemselves.get(each.field)}
            choice={chosen[each.field] === undefined ? undefined : (each.index ?? 'none')}
            count={place.columns}
            {...{ policy, name, strings, disabled, choose }}
          />
        ))}
      </div>
      {isOtherwise(policy, headers, chosen) && <p className={styles.why}>{strings.otherwise}</p>}
    </>
  );
}

interface RowProps extends Pick<Props, 'policy' | 'strings' | 'disabled' | 'choose'> {
  readonly column: FieldColumn;
  /** How functions read it by themselves. */
  readonly own: FieldColumn | undefined;
  readonly choice: number | 'none' | undefined;
  readonly count: number;
  readonly name: (index: number) => string;
}

function Row({ column, own, choice, count, name, policy, strings, disabled, choose }: RowProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const { locale, strings: pane } = useLanguage();
  const { field, required, index, several, shared } = column;
  const title = policy.fields.find(each => each.id === field)?.title[locale] ?? pane.field[field] ?? field;
  const said =
    several.length > 0 ? strings.several(several.map(name).join(locale === 'zh-CN' ? '、' : ', ')) : undefined;
  const lacking = required && index === undefined ? strings.missing : undefined;
  const wrong = said ?? lacking ?? (shared ? strings.sharedColumn : undefined);
  const without = index === undefined && several.length === 0 ? strings.without[field] : undefined;
  const automatic =
    own?.index !== undefined
      ? strings.asRead(name(own.index))
      : (own?.several.length ?? 0) > 0
        ? strings.toBeChosen
        : strings.notThere;
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {title.charAt(0).toUpperCase() + title.slice(1)}
        {required && <span className={styles.must}>{strings.required}</span>}
        {wrong !== undefined && <span className={styles.wrong}>{wrong}</span>}
        {wrong === undefined && without !== undefined && <span className={styles.without}>{without}</span>}
      </label>
      <Select
        id={id}
        className={styles.select}
        size="small"
        disabled={disabled}
        value={choice === undefined ? '' : String(choice)}
        onChange={(_, { value }) => {
          choose(field, value === '' ? undefined : value === 'none' ? value : Number(value));
        }}
      >
        <option value="">{automatic}</option>
        {Array.from({ length: count }, (_, i) => (
          <option key={i} value={String(i)}>
            {name(i)}
          </option>
        ))}
        {!required && <option value="none">{strings.notUsed}</option>}
      </Select>
    </>
  );
}

/** A column as the sheet shows it: its letters, and its header. */
export function columnName(index: number, { headers, place }: TakenRoster, strings: CalculateStrings): string {
  const header = titlesOf(headers)[index] ?? '';
  return strings.column(letters(place.column + index), header === '' ? strings.untitled : header);
}
