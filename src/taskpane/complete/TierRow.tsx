import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Source } from '../../engine';
import type { CompleteStrings } from '../../locales/panels/complete';
import type { Row } from './draft';
import type { RowField } from './rows';
import { StatusBadge, type StatusBadgeProps } from './StatusBadge';
import { hasError, Said, type SaidLine } from './Said';

const useStyles = makeStyles({
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  input: { width: '100%', minWidth: 0 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  status: { display: 'flex', justifyContent: 'flex-end' },
  remove: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly row: Row;
  /** A field's figure, as it was and as it is with what was typed; undefined while nothing is there. */
  readonly figureAt: (field: RowField) => Pick<StatusBadgeProps, 'was' | 'is'> | undefined;
  readonly sources: readonly Source[];
  readonly place: number;
  readonly headers: readonly (readonly [RowField, string])[];
  readonly saidAt: (field: RowField) => readonly SaidLine[];
  readonly strings: CompleteStrings;
  readonly type: (field: RowField, text: string) => void;
  readonly paste: (event: ClipboardEvent, field: RowField) => void;
  readonly press: (event: KeyboardEvent, field: RowField) => void;
  readonly remove: () => void;
}

/** A tier: its fields, and below them what is wrong with it. */
export function TierRow({ row, place, headers, figureAt, sources, saidAt, strings, ...on }: Props) {
  const styles = useStyles();
  const id = useId();
  const said = headers.flatMap(([field]) => saidAt(field));
  const tier = place + 1;
  return (
    <>
      <tr>
        <th scope="row" className={styles.place}>
          {tier}
        </th>
        {headers.map(([field, header]) => {
          const figure = figureAt(field);
          return (
            <td key={field}>
              <Input
                className={styles.input}
                name={`${field} ${String(row.key)}`}
                value={row[field]}
                input={{ className: styles.number }}
                inputMode="decimal"
                autoComplete="off"
                aria-label={strings.fieldOf(tier, header)}
                aria-invalid={hasError(saidAt(field))}
                aria-describedby={`${id}-${field} ${id}-said`}
                onChange={(_, { value }) => {
                  on.type(field, value);
                }}
                onPaste={event => {
                  on.paste(event, field);
                }}
                onKeyDown={event => {
                  on.press(event, field);
                }}
              />
              <div id={`${id}-${field}`} className={styles.status}>
                {figure !== undefined && <StatusBadge {...figure} sources={sources} />}
              </div>
            </td>
          );
        })}
        <td>
          <Button
            appearance="subtle"
            className={styles.remove}
            aria-label={strings.removeTier(tier)}
            title={strings.removeTier(tier)}
            onClick={on.remove}
          >
            ✕
          </Button>
        </td>
      </tr>
      {said.length > 0 && (
        <tr>
          <td />
          <td colSpan={headers.length + 1}>
            <Said id={`${id}-said`} lines={said} />
          </td>
        </tr>
      )}
    </>
  );
}
