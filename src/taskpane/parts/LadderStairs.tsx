import { makeStyles, tokens } from '@fluentui/react-components';

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

const ROW = 26;
/** Room on top, with a cap to be named there and without. */
const NAMED = 22;
const BARE = 4;
/** In percent of the width: where bars begin, and how long the longest is, without notes behind the amounts and with them. */
const START = 36;
const LENGTH = 35;
const SHORT = 23;

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', overflow: 'visible', fontSize: tokens.fontSizeBase200 },
  text: { fill: tokens.colorNeutralForeground2 },
  strong: { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  reached: { fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorCompoundBrandStroke },
  base: { stroke: tokens.colorNeutralStroke1 },
  here: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2', strokeDasharray: '2 3' },
  spot: { fill: tokens.colorNeutralForeground1 },
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
  const length = rungs.some(({ note }) => note !== undefined) ? SHORT : LENGTH;
  const lengthOf = (amount: number): number => (most === 0 ? 0 : (amount / most) * length);
  const top = cap === undefined ? BARE : NAMED;
  const bottom = top + rungs.length * ROW;
  const middle = (place: number): number => bottom - (place + 0.5) * ROW;
  const percent = (at: number): string => `${at.toFixed(2)}%`;
  // Below the first tier a value has half a row of its own.
  const hereAt = standing && (standing.at < 1 ? bottom + (0.5 - standing.at) * 14 : middle(standing.at - 1));
  const capAt = cap && percent(START + lengthOf(cap.at));
  return (
    <svg className={styles.drawing} height={bottom + (standing === undefined ? 4 : 34)} role="img" aria-label={alt}>
      <line x1={percent(START)} x2={percent(START)} y1={top} y2={bottom} className={styles.base} />
      {rungs.map(({ from, pays, amount, reached = false, note }, place) => (
        <g key={from}>
          <text x="0" y={middle(place)} dominantBaseline="central" className={reached ? styles.strong : styles.text}>
            {from}
          </text>
          <rect
            x={percent(START)}
            y={middle(place) - 7}
            width={percent(Math.max(lengthOf(amount), 0.6))}
            height="14"
            rx="2"
            className={reached ? styles.reached : styles.bar}
          />
          <text
            x="100%"
            y={middle(place)}
            textAnchor="end"
            dominantBaseline="central"
            className={reached ? styles.strong : styles.text}
          >
            {note === undefined ? pays : `${pays} · ${note}`}
          </text>
        </g>
      ))}
      {cap !== undefined && (
        <>
          <line x1={capAt} x2={capAt} y1={top - 4} y2={bottom} className={styles.cap} />
          <text x={capAt} y={top - 10} textAnchor="middle" className={styles.capText}>
            {cap.label}
          </text>
        </>
      )}
      {standing !== undefined && hereAt !== undefined && (
        <>
          <line x1={percent(START)} x2={percent(START + length + 2)} y1={hereAt} y2={hereAt} className={styles.here} />
          <circle cx={percent(START)} cy={hereAt} r="5" className={styles.spot} />
          <text x={percent(START)} y={bottom + 26} className={styles.strong}>
            {`● ${standing.label}`}
          </text>
        </>
      )}
    </svg>
  );
}
