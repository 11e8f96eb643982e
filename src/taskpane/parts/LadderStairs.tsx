import { Fragment } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** A tier: from where on, what it pays in words, and how much that is beside the others. */
export interface Rung {
  readonly from: string;
  readonly pays: string;
  readonly amount: number;
  /** Whether it has been reached. */
  readonly reached?: boolean;
  /** What stands at this tier: how many creators, for instance. */
  readonly note?: string;
}

/** Where a value stands: 0 below the first tier, 1 on it, 1.5 half way from the first to the second. */
export interface Standing {
  readonly at: number;
  readonly label: string;
}

/** The least height of a tier, and the room on top, with a cap to be named there and without. */
const ROW = 26;
const NAMED = 22;
const BARE = 4;
/** Half the height of a bar, and how far below the first tier a value of nothing stands. */
const HALF = 7;
const BELOW = 14;

const useStyles = makeStyles({
  drawing: {
    display: 'grid',
    // What stands beside the bars takes more than one line before the bars get too short to be compared.
    gridTemplateColumns: 'fit-content(60%) minmax(64px, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  from: { gridColumn: '1', paddingBlock: tokens.spacingVerticalXXS },
  pays: {
    gridColumn: '3',
    paddingBlock: tokens.spacingVerticalXXS,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
  },
  part: { whiteSpace: 'pre' },
  bars: { gridColumn: '2', position: 'relative', alignSelf: 'stretch' },
  whole: { overflow: 'visible' },
  svg: { position: 'absolute', inset: '0', width: '100%', height: '100%', overflow: 'visible' },
  bar: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  reached: { fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorCompoundBrandStroke },
  base: { stroke: tokens.colorNeutralStroke1 },
  here: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2', strokeDasharray: '2 3' },
  spot: { fill: tokens.colorNeutralForeground1 },
  standing: { gridColumn: '1 / -1', justifySelf: 'center', paddingTop: tokens.spacingVerticalM },
  cap: { stroke: tokens.colorStatusDangerForeground1, strokeWidth: '2', strokeDasharray: '5 3' },
  capText: { fill: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly rungs: readonly Rung[];
  readonly standing?: Standing | undefined;
  /** The most that is paid, on the scale of the rungs' amounts. */
  readonly cap?: { readonly at: number; readonly label: string } | undefined;
  /** The drawing in words. */
  readonly alt: string;
}

/**
 * A ladder, the highest tier on top: how much each tier pays as a bar, the line where a value stands, and the cap. It is as wide as there
 * is room; its colours follow the theme.
 */
export function LadderStairs({ rungs, standing, cap, alt }: Props): React.JSX.Element {
  const styles = useStyles();
  const most = Math.max(...rungs.map(({ amount }) => amount), cap?.at ?? 0, 0);
  const count = rungs.length;
  const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
  const along = (amount: number): string => percent(most === 0 ? 0 : amount / most);
  const middle = (place: number): string => percent((count - place - 0.5) / count);
  const capAt = cap && along(cap.at);
  return (
    <div
      role="img"
      aria-label={alt}
      className={styles.drawing}
      style={{
        gridTemplateRows: `repeat(${String(count)}, minmax(${String(ROW)}px, 1fr))`,
        paddingTop: cap === undefined ? BARE : NAMED,
      }}
    >
      {rungs.map(({ from, pays, reached = false, note }, place) => {
        const gridRow = String(count - place);
        return (
          <Fragment key={from}>
            <span className={mergeClasses(styles.from, reached && styles.strong)} style={{ gridRow }}>
              {from}
            </span>
            <span className={mergeClasses(styles.pays, reached && styles.strong)} style={{ gridRow }}>
              <span className={styles.part}>{pays}</span>
              {note !== undefined && <span className={styles.part}>{` · ${note}`}</span>}
            </span>
          </Fragment>
        );
      })}
      <div className={styles.bars} style={{ gridRow: `1 / ${String(count + 1)}` }}>
        <svg className={styles.svg}>
          <line x1="0" x2="0" y1="0" y2="100%" className={styles.base} />
          {rungs.map(({ from, amount, reached = false }, place) => (
            <svg key={from} y={middle(place)} className={styles.whole}>
              <rect
                y={-HALF}
                width={along(Math.max(amount, most / 60))}
                height={2 * HALF}
                rx="2"
                className={reached ? styles.reached : styles.bar}
              />
            </svg>
          ))}
          {cap !== undefined && (
            <>
              <line x1={capAt} x2={capAt} y1="-4" y2="100%" className={styles.cap} />
              <text x={capAt} y="-10" textAnchor="middle" className={styles.capText}>
                {cap.label}
              </text>
            </>
          )}
          {standing !== undefined && (
            <svg y={standing.at < 1 ? '100%' : middle(standing.at - 1)} className={styles.whole}>
              <Here down={standing.at < 1 ? (0.5 - standing.at) * BELOW : 0} />
            </svg>
          )}
        </svg>
      </div>
      {standing !== undefined && (
        <span className={mergeClasses(styles.standing, styles.strong)}>{`● ${standing.label}`}</span>
      )}
    </div>
  );
}

/** Where a value stands; below the first tier it has half a row of its own. */
function Here({ down }: { readonly down: number }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <line x1="0" x2="100%" y1={down} y2={down} className={styles.here} />
      <circle cy={down} r="5" className={styles.spot} />
    </>
  );
}
