import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { isoFromSerial, serialFromText, type Policy, type Window } from '../../engine';
import { useLanguage } from '../parts/language';
import { dayText } from './words';

const useStyles = makeStyles({
  timeline: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'center',
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  lane: {
    position: 'relative',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  // A border that only high contrast shows, where backgrounds are taken away.
  bar: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    minWidth: '4px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
  },
  signUp: { backgroundColor: tokens.colorNeutralForeground3 },
  paid: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  day: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: 0,
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  ends: {
    ...typographyStyles.caption2,
    display: 'flex',
    justifyContent: 'space-between',
    color: tokens.colorNeutralForeground3,
  },
});

/** First and last day as serials, where both are known. */
type Span = readonly [first: number, last: number];

function spanOf(window: Window | undefined): Span | undefined {
  const first = serialFromText(window?.from.value ?? '');
  const last = serialFromText(window?.to.value ?? '');
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** A month (`2023-04`) or a day. */
function payoutSpan(payout: string | null | undefined): Span | undefined {
  const [year, month, day] = (payout ?? '').split('-').map(Number);
  if (year === undefined || month === undefined) return undefined;
  if (day !== undefined) return spanOfDay(payout ?? '');
  const first = serialFromText(`${payout ?? ''}-01`);
  const next = serialFromText(
    month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`,
  );
  return first === undefined || next === undefined ? undefined : [first, next - 1];
}

function spanOfDay(text: string): Span | undefined {
  const day = serialFromText(text);
  return day === undefined ? undefined : [day, day];
}

/** The windows of a policy on one line of time, with the day that is asked about; the list below says the same in words. */
export function Timeline({ policy, day }: { readonly policy: Policy; readonly day: string }): React.JSX.Element | null {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { windows } = policy;
  const lanes = [
    { name: strings.enrolment, span: spanOf(windows.enrolment), look: styles.signUp },
    { name: strings.effective, span: spanOf(windows.effective), look: undefined },
    { name: strings.payout, span: payoutSpan(windows.payout?.value), look: styles.paid },
  ].flatMap(({ name, span, look }) => (span === undefined ? [] : [{ name, span, look }]));
  if (lanes.length === 0) return null;
  const first = Math.min(...lanes.map(({ span }) => span[0]));
  const last = Math.max(...lanes.map(({ span }) => span[1]));
  const percent = (serial: number): string => `${String((100 * (serial - first)) / (last + 1 - first))}%`;
  const asked = serialFromText(day);
  const marked = asked !== undefined && asked >= first && asked <= last;
  const shown = (serial: number): string => dayText(isoFromSerial(serial), strings);
  return (
    <div className={styles.timeline} aria-hidden>
      {lanes.map(({ name, span, look }) => [
        <span key={`${name} `} className={styles.name}>
          {name}
        </span>,
        <div key={name} className={styles.lane}>
          <div
            className={mergeClasses(styles.bar, look)}
            style={{ left: percent(span[0]), width: `calc(${percent(span[1] + 1)} - ${percent(span[0])})` }}
          />
          {marked && <div className={styles.day} style={{ left: percent(asked) }} />}
        </div>,
      ])}
      <span />
      <div className={styles.ends}>
        <span>{shown(first)}</span>
        <span>{shown(last)}</span>
      </div>
    </div>
  );
}
