import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import type { Definition } from '../../functions';
import { insertFormula, policyName, selectFreePlace, type HostFailure, type Insertion } from '../../host';
import type { GalleryStrings } from '../../locales/panels/gallery';
import { failureText } from '../parts/NoticeBar';
import { useLanguage } from '../parts/language';
import { Messages, type Intent } from '../parts/Message';
import { previewOf, type Preview } from './preview';
import type { Typed } from './typed';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  place: {
    ...typographyStyles.caption1,
    margin: 0,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly definition: Definition;
  readonly typed: Typed;
  readonly policy: Policy;
  readonly place: string | undefined;
  readonly shown: Preview | undefined;
  readonly strings: GalleryStrings;
}

type Said =
  | { readonly kind: 'insertion'; readonly insertion: Insertion; readonly columns: number }
  | { readonly kind: 'lacking'; readonly argument: string }
  | { readonly kind: 'picked'; readonly address: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  /** A bug of ours; it is thrown as well. */
  | { readonly kind: 'broken' };

/** Puts the formula into the selected cell, and says what came of it. */
export function InsertBar({ definition, typed, policy, place, shown, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings: pane } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();

  const attempt = async (task: () => Promise<Said>): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    let outcome: Said = { kind: 'broken' };
    try {
      outcome = await task();
    } finally {
      setBusy(false);
      setSaid(outcome);
    }
  };

  const insert = (): Promise<void> =>
    attempt(async () => {
      // As the arguments stand now, not as they stood when the preview was drawn.
      const most = shown?.result.kind === 'cells' ? Infinity : 0;
      const { formula, reads, result } = await previewOf(definition, typed, { locale, policy, most });
      if (result.kind === 'missing') return { kind: 'lacking', argument: result.argument };
      if (result.kind === 'failed') return result;
      // What has not been calculated takes one cell at least; Excel itself never spills over others.
      const cells = result.kind === 'cells' ? result.cells : [['']];
      const columns = cells[0]?.length ?? 1;
      const asks = new RegExp(`\\b${policyName}\\b`, 'i').test(formula);
      const wanted = { formula, rows: cells.length, columns, reads, policy: asks ? policy.version : undefined };
      const outcome = await insertFormula(wanted);
      if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      return { kind: 'insertion', insertion: outcome.value, columns };
    });

  const pick = (columns: number): Promise<void> =>
    attempt(async () => {
      const outcome = await selectFreePlace(columns);
      return outcome.ok ? { kind: 'picked', address: outcome.value } : { kind: 'failed', failure: outcome.failure };
    });

  const told = said && { ...tell(said, strings, failure => failureText(failure, pane)) };
  const elsewhere = said?.kind === 'insertion' && said.insertion.kind !== 'inserted' && (
    <>
      <Button size="small" onClick={() => void insert()}>
        {strings.chooseAnother}
      </Button>
      <Button size="small" onClick={() => void pick(said.columns)}>
        {strings.pickFree}
      </Button>
    </>
  );
  return (
    <div className={styles.bar}>
      <Messages
        said={
          told && {
            ...told,
            ...(elsewhere !== false && { actions: elsewhere }),
            dismiss: () => {
              setSaid(undefined);
            },
          }
        }
      />
      <Button appearance="primary" disabledFocusable={busy} aria-busy={busy} onClick={() => void insert()}>
        {busy ? strings.inserting : strings.insert}
      </Button>
      {place !== undefined && <p className={styles.place}>{strings.goesTo(place)}</p>}
    </div>
  );
}

function tell(
  said: Said,
  strings: GalleryStrings,
  failed: (failure: HostFailure) => string,
): { readonly intent: Intent; readonly children: string } {
  switch (said.kind) {
    case 'lacking':
      return { intent: 'warning', children: strings.fillFirst(strings.parameter[said.argument] ?? said.argument) };
    case 'picked':
      return { intent: 'info', children: strings.picked(said.address) };
    case 'failed':
      return { intent: 'error', children: failed(said.failure) };
    case 'broken':
      return { intent: 'error', children: strings.broken };
    case 'insertion':
      return tellInsertion(said.insertion, strings);
  }
}

function tellInsertion(insertion: Insertion, strings: GalleryStrings) {
  const { target } = insertion;
  switch (insertion.kind) {
    case 'inserted':
      return insertion.error === undefined
        ? ({ intent: 'success', children: strings.inserted(target) } as const)
        : ({ intent: 'error', children: strings.insertedShows(target, insertion.error) } as const);
    case 'taken': {
      const { room, cells, count } = insertion;
      if (room === target) return { intent: 'warning', children: strings.takenCell(target) } as const;
      const more = count > cells.length ? count : 0;
      return { intent: 'warning', children: strings.taken(target, room, cells.join(strings.join), more) } as const;
    }
    case 'beyond':
      return { intent: 'warning', children: strings.beyond(target) } as const;
    case 'circular':
      return { intent: 'warning', children: strings.circular(target, insertion.reads) } as const;
  }
}
