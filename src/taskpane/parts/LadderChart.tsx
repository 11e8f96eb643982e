import { useEffect, useRef, type RefObject } from 'react';
import { makeStyles, tokens, useThemeClassName } from '@fluentui/react-components';
import { LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { axisText, ticksUpTo } from './axis';
import type { CurvePoint } from './ladder-curve';
import { useLanguage } from './language';

// Fluent's charts take the size of what they stand in.
const useStyles = makeStyles({ chart: { height: '100%', pointerEvents: 'none' } });

interface Props {
  readonly curve: readonly CurvePoint[];
  readonly cap: number | undefined;
  readonly height: number;
  /** The reward stays the same between thresholds. */
  readonly steps: boolean;
  /** What the ladder measures is counted: there are no halves of it. */
  readonly whole: boolean;
  readonly words: Readonly<Record<'ladder' | 'cap', string>>;
}

/** Fetched with Fluent's charts. What it shows stands beside it as a table, so it is drawn for the eye alone. */
export default function LadderChart({ curve, cap, height, steps, whole, words }: Props): React.JSX.Element {
  const styles = useStyles();
  const last = curve.at(-1)?.x ?? 1;
  const highest = curve.reduce((most, { y }) => Math.max(most, y), 0);
  const line: LineChartPoints = {
    legend: words.ladder,
    data: curve.map(point => ({ ...point })),
    color: tokens.colorBrandForeground1,
    hideNonActiveDots: true,
    lineOptions: { strokeWidth: 2, lineBorderWidth: 0, curve: steps ? 'stepAfter' : 'linear' },
  };
  const limit: readonly LineChartPoints[] =
    cap === undefined || cap > highest * 1.2
      ? []
      : [
          {
            legend: words.cap,
            data: [
              { x: 0, y: cap },
              { x: last, y: cap },
            ],
            color: tokens.colorStatusDangerForeground1,
            hideNonActiveDots: true,
            lineOptions: { strokeWidth: 1, strokeDasharray: '4 4', lineBorderWidth: 0 },
          },
        ];
  const { locale } = useLanguage();
  const text = (value: number): string => axisText(value, locale);
  const across = ticksUpTo(last, 4, { covering: false, whole });
  const up = ticksUpTo(Math.max(highest, limit.length > 0 ? (cap ?? 0) : 0), 3, { covering: true, whole: false });
  return (
    <div className={styles.chart} ref={useNoStops()}>
      <LineChart
        key={useThemeClassName()}
        data={{ lineChartData: [line, ...limit] }}
        height={height}
        margins={{ top: 8, right: 12, bottom: 28, left: 52 }}
        yMaxValue={up.at(-1) ?? highest}
        yAxisTickCount={up.length - 1}
        yAxisTickValues={up}
        yAxisTickFormat={text}
        tickValues={across}
        xAxis={{ tickText: across.map(text) }}
        strokeWidth={2}
        hideLegend
        hideTooltip
      />
    </div>
  );
}

/**
 * Takes out of a chart what makes it a stop of the keyboard: Fluent's charts move the focus themselves, also into what is inert, so that
 * Shift+Tab would never get past one.
 */
function useNoStops(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const takeOut = (): void => {
      for (const each of element.querySelectorAll('[data-tabster],[tabindex]')) {
        each.removeAttribute('data-tabster');
        each.removeAttribute('tabindex');
      }
    };
    takeOut();
    const watching = new MutationObserver(takeOut);
    const attributeFilter = ['data-tabster', 'tabindex'];
    watching.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter });
    return () => {
      watching.disconnect();
    };
  }, []);
  return place;
}
