import { SetScrollOperation } from '@univerjs/sheets-ui';
import { chartData } from '../../port/chart-data';
import { POINTS_PER_PIXEL } from '../../port/place';
import { readArea } from '../reads';
import { drawChart } from './draw';
import { lookOf } from './look';
import { viewOf } from './view';
import type { ChartRecord } from '../../port/charts';
import type { SheetArea } from '../../port/port';
import type { Book } from '../book';
import type { View } from './view';

/** Above the grid's canvas, and below its cell editor and menus. */
const LEVEL = '9';
/** The grid's scroll bars are drawn in its canvas, at its right and its bottom. */
const SCROLL_BAR = '11px';
/** More points than a picture can show. */
const POINTS = 2_000;

/** The charts of the shown sheet, as pictures that float over its cells: they scroll and zoom with them, and clicks go through. */
export class ChartLayer {
  private readonly layer = document.createElement('div');
  private readonly drawn = new Map<string, HTMLElement>();
  private dark = false;
  private stale = true;
  private frame = 0;

  constructor(
    private readonly book: Book,
    private readonly container: HTMLElement,
    private readonly locale: string,
    private readonly charts: () => readonly ChartRecord[],
  ) {
    this.layer.className = 'charts';
    Object.assign(this.layer.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      pointerEvents: 'none',
      zIndex: LEVEL,
    });
    const { api } = book;
    const place = (): void => {
      this.place();
    };
    api.addEvent(api.Event.Scroll, place);
    // Univer speaks of scrolling only three seconds after the first drawing.
    book.commands.onCommandExecuted(({ id }) => {
      if (id === SetScrollOperation.id) {
        place();
        // The grid may move later in this frame than the charts.
        requestAnimationFrame(place);
      }
    });
    api.addEvent(api.Event.SheetZoomChanged, place);
    api.addEvent(api.Event.SheetSkeletonChanged, place);
    api.addEvent(api.Event.ActiveSheetChanged, () => {
      this.redraw();
    });
    new ResizeObserver(place).observe(container);
  }

  dress(dark: boolean): void {
    this.dark = dark;
    this.redraw();
  }

  /** Cells or charts are other than before: everything is drawn anew, once for all changes of a moment. */
  redraw(): void {
    this.stale = true;
    this.place();
  }

  private place(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.show();
    });
  }

  private show(): void {
    const sheetId = this.book.facade.getActiveSheet().getSheetId();
    const shown = this.charts().filter(chart => chart.sheetId === sheetId);
    const view = shown.length > 0 ? viewOf(this.book, sheetId) : undefined;
    if (this.stale) {
      this.stale = false;
      this.draw(shown);
    }
    if (view) {
      this.attach();
      for (const chart of shown) {
        this.move(chart, view);
      }
    }
  }

  /** Univer makes its canvas some time after it is asked to; the pictures lie in the same box. */
  private attach(): void {
    const canvas = this.container.querySelector(`#univer-sheet-main-canvas_${CSS.escape(this.book.unitId)}`);
    if (canvas?.parentElement && this.layer.parentElement !== canvas.parentElement) {
      canvas.after(this.layer);
    }
  }

  private draw(charts: readonly ChartRecord[]): void {
    const look = lookOf(this.dark, this.locale);
    this.drawn.clear();
    this.layer.replaceChildren(
      ...charts.map(chart => {
        const clip = document.createElement('div');
        const picture = document.createElement('div');
        Object.assign(clip.style, { position: 'absolute', overflow: 'hidden' });
        Object.assign(picture.style, { position: 'absolute', transformOrigin: '0 0' });
        const size = { width: chart.width / POINTS_PER_PIXEL, height: chart.height / POINTS_PER_PIXEL };
        picture.innerHTML = drawChart(chart, this.data(chart), look, size);
        picture.dataset['chart'] = chart.name;
        clip.append(picture);
        this.drawn.set(chart.id, clip);
        return clip;
      }),
    );
  }

  private data({ source, seriesBy }: ChartRecord): ReturnType<typeof chartData> {
    if (!this.book.model.getSheetBySheetId(source.sheetId)) {
      return { categories: [], series: [], format: 'General' };
    }
    const area: SheetArea = { ...source, rows: Math.min(source.rows, POINTS), cols: Math.min(source.cols, POINTS) };
    const read = (facet: 'values' | 'texts' | 'numberFormats') => readArea(this.book, area, facet);
    return chartData({ values: read('values'), texts: read('texts'), formats: read('numberFormats') }, seriesBy);
  }

  /** A chart in the part that scrolls is cut off where the frozen part begins. */
  private move(chart: ChartRecord, view: View): void {
    const clip = this.drawn.get(chart.id);
    const picture = clip?.firstElementChild;
    if (!clip || !(picture instanceof HTMLElement)) {
      return;
    }
    const [left, top] = [chart.left / POINTS_PER_PIXEL, chart.top / POINTS_PER_PIXEL];
    const across = left >= view.frozen.width;
    const down = top >= view.frozen.height;
    const edge = {
      x: (view.header.width + (across ? view.frozen.width : 0)) * view.zoom,
      y: (view.header.height + (down ? view.frozen.height : 0)) * view.zoom,
    };
    Object.assign(clip.style, {
      left: `${String(edge.x)}px`,
      top: `${String(edge.y)}px`,
      right: SCROLL_BAR,
      bottom: SCROLL_BAR,
    });
    const x = (view.header.width + left - (across ? view.scroll.x : 0)) * view.zoom - edge.x;
    const y = (view.header.height + top - (down ? view.scroll.y : 0)) * view.zoom - edge.y;
    picture.style.width = `${String(chart.width / POINTS_PER_PIXEL)}px`;
    picture.style.height = `${String(chart.height / POINTS_PER_PIXEL)}px`;
    picture.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${String(view.zoom)})`;
  }
}
