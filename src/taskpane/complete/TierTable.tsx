import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Track } from '../../engine';
import { useLanguage } from '../parts/language';
import { StepTable } from '../parts/StepTable';
import { filled, tierFrom, type Row } from './draft';
import type { FieldsProps } from './FigureFields';
import { addRow, blockOf, pasted, removeRow, typeInRow, type RowField } from './rows';
import type { StatusBadgeProps } from './StatusBadge';
import { TierRow } from './TierRow';
import { unitAt } from './words';

const useStyles = makeStyles({
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  told: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The tiers: typed, added, taken away, or pasted as a block. The Return key goes down, and on the last row to a new one. */
export function TierTable(props: FieldsProps & { readonly track: Track }): React.JSX.Element {
  const { base, track, answer, change, saidAt, words } = props;
  const styles = useStyles();
  const { locale } = useLanguage();
  const { strings } = words;
  const { rows } = answer;
  const id = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  /** The field that is to have the focus once it is there. */
  const [goTo, setGoTo] = useState<{ readonly key: number; readonly field: RowField }>();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (goTo === undefined) return;
    body.current?.querySelector<HTMLElement>(`[name="${goTo.field} ${String(goTo.key)}"]`)?.focus();
    setGoTo(undefined);
  }, [goTo]);

  const path = `tracks[${String(base.tracks.indexOf(track))}].ladder.tiers[0]`;
  const withEnds = track.ladder.tiers.some(({ to }) => to !== undefined) || rows.some(({ to }) => to !== '');
  const headers: readonly (readonly [RowField, string])[] = [
    ['from', strings.threshold(unitAt(base, `${path}.from`, locale))],
    ...(withEnds ? ([['to', strings.ends(unitAt(base, `${path}.from`, locale))]] as const) : []),
    ['pays', strings.pays(unitAt(base, `${path}.pays`, locale))],
  ];
  const figureAt = (row: Row, field: RowField): Pick<StatusBadgeProps, 'was' | 'is'> | undefined => {
    const is = filled([row]).length === 0 ? undefined : tierFrom(track.ladder.tiers, row, answer)[field];
    return is && { was: track.ladder.tiers[row.of ?? -1]?.[field], is };
  };
  const put = (next: readonly Row[]): void => {
    setTold('');
    change({ rows: next });
  };
  const add = (field: RowField): void => {
    const next = addRow(rows);
    put(next);
    setGoTo({ key: next.at(-1)?.key ?? 0, field });
  };
  const remove = (row: Row, place: number): void => {
    const next = removeRow(rows, row.key);
    put(next);
    setGoTo({ key: next[Math.min(place, next.length - 1)]?.key ?? 0, field: 'from' });
  };
  const paste = (event: ClipboardEvent, row: Row, field: RowField): void => {
    const block = blockOf(event.clipboardData.getData('text/plain'));
    if (block === undefined) return;
    event.preventDefault();
    put(pasted(rows, row.key, field, block));
    setTold(strings.pasted(block.length));
  };
  const press = (event: KeyboardEvent, place: number, field: RowField): void => {
    // Return also ends a word of Chinese that is being typed.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const below = rows[place + 1];
    if (below === undefined) add(field);
    else setGoTo({ key: below.key, field });
  };
  return (
    <>
      <StepTable headers={headers} describedBy={`${id}-told`} withActions body={body}>
        {rows.map((row, place) => (
          <TierRow
            key={row.key}
            row={row}
            place={place}
            headers={headers}
            sources={base.sources}
            figureAt={field => figureAt(row, field)}
            saidAt={field => saidAt(`row ${String(row.key)} ${field}`)}
            strings={strings}
            type={(field, text) => {
              put(typeInRow(rows, row.key, field, text));
            }}
            paste={(event, field) => {
              paste(event, row, field);
            }}
            press={(event, field) => {
              press(event, place, field);
            }}
            remove={() => {
              remove(row, place);
            }}
          />
        ))}
      </StepTable>
      <div className={styles.below}>
        <Button
          size="small"
          onClick={() => {
            add('from');
          }}
        >
          {strings.addTier}
        </Button>
        <span id={`${id}-told`} role="status" className={styles.told}>
          {told}
        </span>
      </div>
    </>
  );
}
